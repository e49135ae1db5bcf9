//! Prepared statements of a connection, found by the address of their constant and their shape.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use crate::piece::Piece;
use crate::shape::Shape;

/// The identity of a statement's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    address: usize,
    shape: Shape,
}

impl Key {
    pub(crate) fn new(piece: &'static Piece, shape: Shape) -> Self {
        Self {
            address: std::ptr::from_ref(piece).addr(),
            shape,
        }
    }

    pub(crate) fn shape(&self) -> &Shape {
        &self.shape
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(
            self.address as u64 ^ self.shape.digest().wrapping_mul(0x9e37_79b9_7f4a_7c15),
        );
    }
}

/// Spreads a number that is a hash nearly by itself.
#[derive(Default)]
pub(crate) struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }
    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x517c_c1b7_2722_0a95);
        self.0 ^= self.0 >> 32;
    }
}

/// A bounded map of statements; the one unused for longest goes first.
pub(crate) struct Cache<S> {
    slots: HashMap<Key, Slot<S>, BuildHasherDefault<Spread>>,
    capacity: usize,
    now: u64,
}

struct Slot<S> {
    statement: S,
    used: u64,
}

impl<S> Cache<S> {
    pub(crate) fn new(capacity: usize) -> Self {
        Self {
            slots: HashMap::default(),
            capacity: capacity.max(1),
            now: 0,
        }
    }

    /// The statement, if it is prepared.
    pub(crate) fn get(&mut self, key: &Key) -> Option<&mut S> {
        self.now += 1;
        let slot = self.slots.get_mut(key)?;
        slot.used = self.now;
        Some(&mut slot.statement)
    }

    /// Keeps a statement; returns the one that had to go for it.
    pub(crate) fn insert(&mut self, key: Key, statement: S) -> Option<S> {
        self.now += 1;
        let evicted = if self.slots.len() >= self.capacity {
            self.evict()
        } else {
            None
        };
        self.slots.insert(
            key,
            Slot {
                statement,
                used: self.now,
            },
        );
        evicted
    }

    fn evict(&mut self) -> Option<S> {
        let oldest = self
            .slots
            .iter()
            .min_by_key(|(_, slot)| slot.used)?
            .0
            .clone();
        self.remove(&oldest)
    }

    /// Forgets a statement.
    pub(crate) fn remove(&mut self, key: &Key) -> Option<S> {
        self.slots.remove(key).map(|slot| slot.statement)
    }

    /// Sets how many statements are kept; returns those that had to go.
    pub(crate) fn set_capacity(&mut self, capacity: usize) -> Vec<S> {
        self.capacity = capacity.max(1);
        let mut evicted = Vec::new();
        while self.slots.len() > self.capacity {
            evicted.extend(self.evict());
        }
        evicted
    }

    /// How many statements are kept.
    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Kind;

    #[test]
    fn the_statement_unused_for_longest_goes_first() {
        static PIECES: [Piece; 3] = [Piece::Text("a"), Piece::Text("b"), Piece::Text("c")];
        let key = |at: usize| Key::new(&PIECES[at], Shape::new(Kind::Sqlite));
        let mut cache = Cache::new(2);
        assert!(cache.insert(key(0), 'a').is_none());
        assert!(cache.insert(key(1), 'b').is_none());
        assert_eq!(cache.get(&key(0)), Some(&mut 'a'));
        assert_eq!(cache.insert(key(2), 'c'), Some('b'));
        assert!(cache.get(&key(1)).is_none());
        assert_eq!(cache.len(), 2);
    }

    #[test]
    fn shapes_tell_statements_apart() {
        static PIECE: Piece = Piece::Text("a");
        let mut on = Shape::new(Kind::Sqlite);
        on.switch(true);
        let mut off = Shape::new(Kind::Sqlite);
        off.switch(false);
        let mut cache = Cache::new(4);
        cache.insert(Key::new(&PIECE, on.clone()), 1);
        assert!(cache.get(&Key::new(&PIECE, off)).is_none());
        assert_eq!(cache.get(&Key::new(&PIECE, on)), Some(&mut 1));
    }
}
