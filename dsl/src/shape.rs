//! Which optional and repeated parts of a statement are present.

use crate::dialect::Kind;
use crate::piece::Piece;

/// The run-time side of a statement's identity: switches, counts and dynamic parts in the order in
/// which the pieces ask for them.
///
/// A statement without such parts has the empty shape, and so has every fully static query.
/// Up to 128 bits are kept inline, so that making a shape allocates nothing in ordinary queries.
#[derive(Clone, Debug, Eq)]
pub struct Shape {
    kind: Kind,
    used: u32,
    bits: u128,
    more: Option<Box<More>>,
}

/// What is not kept inline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct More {
    bits: Vec<bool>,
    parts: Vec<Part>,
}

impl PartialEq for Shape {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        // Most shapes are their inline bits; a call would cost more than the rest of a look at the
        // statements.
        self.bits == other.bits
            && self.used == other.used
            && self.kind == other.kind
            && match (&self.more, &other.more) {
                (None, None) => true,
                (one, other) => same(one.as_deref(), other.as_deref()),
            }
    }
}

#[inline(never)]
fn same(one: Option<&More>, other: Option<&More>) -> bool {
    one == other
}

/// A dynamic part, compared by address.
#[derive(Clone, Copy, Debug)]
struct Part(&'static Piece);

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Part {}
const COUNT_BITS: u32 = u16::BITS;

impl Shape {
    /// The empty shape.
    pub const fn new(kind: Kind) -> Self {
        Self {
            kind,
            used: 0,
            bits: 0,
            more: None,
        }
    }

    /// The dialect the statement is written for.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether nothing was put into it.
    pub const fn is_empty(&self) -> bool {
        self.used == 0 && self.parts().is_empty()
    }

    const fn parts(&self) -> &[Part] {
        match &self.more {
            Some(more) => more.parts.as_slice(),
            None => &[],
        }
    }

    /// What is not kept inline, to put something into it.
    #[cold]
    fn more(&mut self) -> &mut More {
        self.more.get_or_insert_default()
    }

    /// The inline bits, enough to tell most shapes apart.
    pub(crate) const fn digest(&self) -> u64 {
        (self.bits as u64) ^ ((self.bits >> 64) as u64).rotate_left(17) ^ self.used as u64
    }

    /// Puts a switch.
    pub fn switch(&mut self, on: bool) {
        if self.used < u128::BITS {
            self.bits |= u128::from(on) << self.used;
        } else {
            self.more().bits.push(on);
        }
        self.used += 1;
    }

    /// Puts the count of a repeated part.
    pub fn count(&mut self, count: usize) {
        if self.used + COUNT_BITS <= u128::BITS {
            self.bits |= u128::from(count as u16) << self.used;
            self.used += COUNT_BITS;
            return;
        }
        for bit in 0..COUNT_BITS {
            self.switch(count >> bit & 1 == 1);
        }
    }

    /// Puts a dynamic part.
    pub fn part(&mut self, piece: &'static Piece) {
        self.more().parts.push(Part(piece));
    }

    const fn bit_at(&self, at: u32) -> bool {
        if at < u128::BITS {
            self.bits >> at & 1 == 1
        } else {
            match &self.more {
                Some(more) => more.bits.as_slice()[(at - u128::BITS) as usize],
                None => false,
            }
        }
    }
}

/// Where a writer stands in a shape.
#[derive(Clone, Copy)]
pub(crate) struct Cursor {
    bit: u32,
    part: usize,
}

impl Cursor {
    pub(crate) const START: Self = Self { bit: 0, part: 0 };

    pub(crate) const fn bit(&mut self, shape: &Shape) -> bool {
        if self.bit >= shape.used {
            return true;
        }
        let on = shape.bit_at(self.bit);
        self.bit += 1;
        on
    }

    pub(crate) const fn count(&mut self, shape: &Shape) -> usize {
        if self.bit >= shape.used {
            return 1;
        }
        let mut count = 0;
        let mut at = 0;
        while at < COUNT_BITS {
            if self.bit(shape) {
                count |= 1 << at;
            }
            at += 1;
        }
        count
    }

    pub(crate) const fn part(&mut self, shape: &Shape) -> &'static Piece {
        if self.part >= shape.parts().len() {
            return &Piece::Empty;
        }
        let part = shape.parts()[self.part].0;
        self.part += 1;
        part
    }
}
