//! What the larger pieces are made of.

use super::Piece;

/// A table in a FROM clause or as the target of a write.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The schema, if it is not the connection's default.
    pub schema: Option<&'static str>,
    /// The name.
    pub name: &'static str,
    /// The correlation name; written when it differs from the name.
    pub correlation: &'static str,
}

/// A table that is joined to others under a condition.
#[derive(Clone, Copy, Debug)]
pub struct Join {
    /// The FROM clause before it.
    pub from: Piece,
    /// How it is joined, with blanks around it.
    pub kind: Word,
    /// The table.
    pub item: Piece,
    /// The condition.
    pub on: Piece,
}

/// A clause of items.
#[derive(Clone, Copy, Debug)]
pub struct Clause {
    /// What is written before its items.
    pub words: Words,
    /// The items.
    pub body: Piece,
}

/// What is written before the first item of a clause that is present, and before every other.
#[derive(Clone, Copy, Debug)]
pub enum Words {
    /// ` WHERE ` and ` AND `
    Where,
    /// ` HAVING ` and ` AND `
    Having,
    /// ` ORDER BY ` and a comma
    OrderBy,
    /// ` SET ` and a comma
    Set,
    /// A parenthesis and a comma
    Names,
    /// Others.
    Other(&'static (&'static str, &'static str)),
}

impl Words {
    /// Both texts.
    pub(super) const fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::Where => (" WHERE ", " AND "),
            Self::Having => (" HAVING ", " AND "),
            Self::OrderBy => (" ORDER BY ", ", "),
            Self::Set => (" SET ", ", "),
            Self::Names => (" (", ", "),
            Self::Other(texts) => *texts,
        }
    }
}

/// A text of up to [`Word::LONGEST`] bytes in place, for the many that are not worth a reference: in a
/// program that is loaded anywhere, a reference in a constant takes three words more.
#[derive(Clone, Copy)]
pub struct Word {
    length: u8,
    bytes: [u8; Self::LONGEST],
}

impl Word {
    /// How many bytes it has at most.
    pub const LONGEST: usize = 22;

    /// Takes a text that is short enough.
    pub const fn new(text: &str) -> Self {
        let mut bytes = [0; Self::LONGEST];
        bytes
            .split_at_mut(text.len())
            .0
            .copy_from_slice(text.as_bytes());
        Self {
            length: text.len() as u8,
            bytes,
        }
    }

    /// The text.
    pub(super) const fn bytes(&self) -> &[u8] {
        self.bytes.split_at(self.length as usize).0
    }
}

impl std::fmt::Debug for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&String::from_utf8_lossy(self.bytes()), f)
    }
}

/// A piece that is written several times.
#[derive(Clone, Copy, Debug)]
pub struct Repeat {
    /// The piece.
    pub item: Piece,
    /// Written between two of them.
    pub separator: &'static str,
}

/// Equalities between pairs of columns of two correlation names.
#[derive(Clone, Copy, Debug)]
pub struct Pairs {
    /// Correlation name of the left columns.
    pub left: &'static str,
    /// Correlation name of the right columns.
    pub right: &'static str,
    /// The pairs.
    pub on: &'static [(&'static str, &'static str)],
}
