//! Prepared statements of a connection, found by the address of their constant and their shape.

use std::num::NonZero;

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

impl Key {
    /// A number of which the upper bits differ wherever the key does, in nearly all cases.
    fn hash(&self) -> u64 {
        let bits = self.address as u64 ^ self.shape.digest().wrapping_mul(0x9e37_79b9_7f4a_7c15);
        bits.wrapping_mul(0x517c_c1b7_2722_0a95)
    }
}

/// A bounded map of statements; the one unused for longest goes first.
///
/// To find a statement takes a fifth of the instructions that it takes in a `HashMap`.
pub(crate) struct Cache<S> {
    slots: Vec<Slot<S>>,
    /// Where the slots are, by the hashes of their keys: each stands at the first free place from its
    /// own on. A power of two, and more than there are slots.
    places: Box<[Option<Place>]>,
    capacity: usize,
    now: u64,
}

/// The position of a slot and one more, so that none is zero.
type Place = NonZero<u32>;

struct Slot<S> {
    key: Key,
    statement: S,
    used: u64,
}

const FEWEST_PLACES: usize = 16;

impl<S> Cache<S> {
    pub(crate) fn new(capacity: usize) -> Self {
        Self {
            slots: Vec::new(),
            places: vec![None; FEWEST_PLACES].into(),
            capacity: capacity.max(1),
            now: 0,
        }
    }

    /// The statement, if it is prepared.
    #[inline]
    pub(crate) fn get(&mut self, key: &Key) -> Option<&mut S> {
        self.now += 1;
        let at = self.place(key);
        let mut index = self.index_at(at)?;
        // Nearly all stand at their own place.
        if self.slots.get(index)?.key != *key {
            index = self.index_from(at, key)?;
        }
        let slot = self.slots.get_mut(index)?;
        slot.used = self.now;
        Some(&mut slot.statement)
    }

    fn index_at(&self, place: usize) -> Option<usize> {
        let place = self.places.get(place).copied()??;
        Some(place.get() as usize - 1)
    }

    #[inline(never)]
    fn index_from(&self, mut at: usize, key: &Key) -> Option<usize> {
        loop {
            let index = self.index_at(at)?;
            if self.slots.get(index)?.key == *key {
                return Some(index);
            }
            at = (at + 1) & (self.places.len() - 1);
        }
    }

    /// Keeps a statement; returns the one that had to go for it.
    pub(crate) fn insert(&mut self, key: Key, statement: S) -> Option<S> {
        if let Some(there) = self.get(&key) {
            return Some(std::mem::replace(there, statement));
        }
        let evicted = if self.slots.len() >= self.capacity {
            self.evict()
        } else {
            None
        };
        self.slots.push(Slot {
            key,
            statement,
            used: self.now,
        });
        if 2 * self.slots.len() > self.places.len() {
            self.place_all();
        } else {
            self.place_one(self.slots.len() - 1);
        }
        evicted
    }

    /// Where the search for a key begins.
    fn place(&self, key: &Key) -> usize {
        (key.hash() >> (u64::BITS - self.places.len().trailing_zeros())) as usize
    }

    fn place_one(&mut self, index: usize) {
        let mut at = self.place(&self.slots[index].key);
        while self.places[at].is_some() {
            at = (at + 1) & (self.places.len() - 1);
        }
        self.places[at] = u32::try_from(index + 1).ok().and_then(NonZero::new);
    }

    fn place_all(&mut self) {
        let places = (4 * self.slots.len()).next_power_of_two();
        self.places = vec![None; places.max(FEWEST_PLACES)].into();
        (0..self.slots.len()).for_each(|index| self.place_one(index));
    }

    fn evict(&mut self) -> Option<S> {
        let oldest = (0..self.slots.len()).min_by_key(|&index| self.slots[index].used)?;
        Some(self.take(oldest))
    }

    fn take(&mut self, index: usize) -> S {
        let slot = self.slots.swap_remove(index);
        self.place_all();
        slot.statement
    }

    /// Forgets a statement.
    #[cfg(any(feature = "mysql", feature = "postgres", test))]
    pub(crate) fn remove(&mut self, key: &Key) -> Option<S> {
        let index = self.index_from(self.place(key), key)?;
        Some(self.take(index))
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

    /// The same is done with a list in the order of use.
    #[test]
    fn statements_are_found_again() {
        const COUNT: usize = 48;
        static PIECES: [Piece; COUNT] = [const { Piece::Text("a") }; COUNT];
        let key = |at: usize| Key::new(&PIECES[at], Shape::new(Kind::Sqlite));
        let (mut cache, mut list) = (Cache::new(32), Vec::new());
        let mut random = 1_u32;
        for step in 0..20_000 {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let at = (random >> 16) as usize % COUNT;
            let there = list.iter().position(|&(of, _)| of == at);
            match random >> 28 {
                0 => {
                    let gone = there.map(|index| list.remove(index).1);
                    assert_eq!(cache.remove(&key(at)), gone);
                }
                1..8 => {
                    let gone = match there {
                        Some(index) => Some(list.remove(index).1),
                        None if list.len() == 32 => Some(list.remove(0).1),
                        None => None,
                    };
                    list.push((at, step));
                    assert_eq!(cache.insert(key(at), step), gone);
                }
                _ => {
                    let found = there.map(|index| list.remove(index));
                    list.extend(found);
                    let found = found.map(|(_, statement)| statement);
                    assert_eq!(cache.get(&key(at)).copied(), found);
                }
            }
            assert_eq!(cache.len(), list.len());
        }
        let gone = cache.set_capacity(5);
        assert_eq!(gone.len(), list.len() - 5);
        assert!(list.iter().zip(&gone).all(|((_, of), gone)| of == gone));
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
