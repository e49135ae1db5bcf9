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
    pub kind: &'static str,
    /// The table.
    pub item: Piece,
    /// The condition.
    pub on: Piece,
}

/// A clause of items.
#[derive(Clone, Copy, Debug)]
pub struct Clause {
    /// Written before the first item that is present.
    pub lead: &'static str,
    /// Written before every other item.
    pub separator: &'static str,
    /// The items.
    pub body: Piece,
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
