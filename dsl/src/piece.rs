//! SQL as constant pieces, and the one writer that turns pieces into text.
//!
//! Every node of a query names its SQL as a [`Piece`], a constant of the node's type. A composite
//! refers to the constants of its children, so the SQL of a whole query is a tree in the program's
//! read-only data, known before the program starts. Text is put together from it only when somebody
//! asks: when a connection meets the statement for the first time, or when
//! [`Query::sql`](crate::Query::sql) is called.
//!
//! Parts that exist only for some values of a query ([`Piece::OptItem`], [`Piece::Either`],
//! [`Piece::Repeat`], [`Piece::Dyn`]) are constant as well: which of them are present is the query's
//! [`Shape`](crate::Shape), and the pair of piece and shape identifies the text.

mod parts;
mod writer;

use crate::expr::function::{Argument, Template};

pub use parts::{Clause, Join, Pairs, Repeat, Table, Word, Words};
pub(crate) use writer::{MOST_ARGUMENTS, measure, same_text, text, write};

/// A constant piece of SQL.
///
/// It is three words long, for a program has many of them: what takes more stands behind a reference.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// Nothing.
    Empty,
    /// Text as it stands.
    Text(&'static str),
    /// The same for a short text, in place.
    Word(Word),
    /// A name, to be quoted.
    Ident(&'static str),
    /// A column under its correlation name.
    Column(&'static (&'static str, &'static str)),
    /// Columns under one correlation name, separated by commas.
    Columns(&'static (&'static str, &'static [&'static str])),
    /// Bare names, separated by commas.
    Names(&'static [&'static str]),
    /// A table in a FROM clause or as the target of a write.
    Table(&'static Table),
    /// A table that is joined to others under a condition.
    Join(&'static Join),
    /// The placeholder of the next bound value.
    Bind,
    /// Placeholders of the next values, separated by commas.
    Binds(usize),
    /// The placeholder of the value that comes this many after the next one.
    Ahead(usize),
    /// Counts this many bound values as written.
    Skip(usize),
    /// Pieces one after the other.
    Seq(&'static [Self]),
    /// The items of a select list or RETURNING clause, separated by commas.
    List(&'static [Self]),
    /// A piece in parentheses.
    Paren(&'static Self),
    /// A clause of items: `lead` before the first item that is present, `separator` before the others.
    Clause(&'static Clause),
    /// An item of the enclosing clause.
    Item(&'static Self),
    /// An item of the enclosing clause that is present when the shape's next bit is set.
    OptItem(&'static Self),
    /// The first piece when the shape's next bit is set, else the second.
    Either(&'static Self, &'static Self),
    /// A piece as often as the shape's next count says.
    Repeat(&'static Repeat),
    /// A piece that only the value knows: the shape's next part.
    Dyn,
    /// A predicate as a value, for a dialect whose predicates are not values:
    /// `CASE WHEN p THEN 1 WHEN NOT (p) THEN 0 END`.
    Truth(&'static Self),
    /// A piece whose columns are written under another name (`INSERTED`), or bare when it is empty.
    Under(&'static (&'static str, Self)),
    /// The conditions of a HAVING clause.
    Having(&'static Self),
    /// A named key of GROUP BY outside that clause. MySQL does not see that a larger expression is made
    /// of it, and neither it nor MariaDB finds its columns in HAVING; but every row of a group has the same value
    /// of it, so that any will do.
    Key(&'static Self),
    /// A query inside another one: nothing of the writer's state but the numbering reaches into it.
    Nested(&'static Self),
    /// A piece that is not written, though its values are bound.
    Muted(&'static Self),
    /// A query whose select list gives its items these names.
    Named(&'static (&'static [&'static str], Self)),
    /// Two pieces of the same values, which are bound once: for dialects that number placeholders.
    Twice(&'static Self, &'static Self),
    /// A text constant.
    Quoted(&'static str),
    /// A whole number.
    Number(i64),
    /// The SQL of a function with its arguments.
    Call(&'static (&'static Template, &'static [Argument])),
    /// Equalities between pairs of columns of two correlation names, joined by AND.
    Pairs(&'static Pairs),
}

const _: () = assert!(size_of::<Piece>() <= 24);

impl Piece {
    /// Text as it stands, in place if it is short.
    pub const fn word(text: &'static str) -> Self {
        match text.len() {
            0 => Self::Empty,
            1..=Word::LONGEST => Self::Word(Word::new(text)),
            _ => Self::Text(text),
        }
    }

    /// Whether the text of this piece is the same for every value of the query.
    pub const fn is_fixed(&self) -> bool {
        match self {
            Self::Seq(pieces) | Self::List(pieces) => {
                let mut at = 0;
                while at < pieces.len() {
                    if !pieces[at].is_fixed() {
                        return false;
                    }
                    at += 1;
                }
                true
            }
            Self::Paren(piece)
            | Self::Item(piece)
            | Self::Truth(piece)
            | Self::Having(piece)
            | Self::Key(piece)
            | Self::Nested(piece)
            | Self::Muted(piece) => piece.is_fixed(),
            Self::Named((_, piece)) => piece.is_fixed(),
            Self::Under((_, piece)) => piece.is_fixed(),
            Self::Clause(clause) => clause.body.is_fixed(),
            Self::Join(join) => join.from.is_fixed() && join.item.is_fixed() && join.on.is_fixed(),
            Self::Twice(first, second) => first.is_fixed() && second.is_fixed(),
            Self::Call((_, arguments)) => {
                let mut at = 0;
                while at < arguments.len() {
                    if !arguments[at].value.is_fixed() {
                        return false;
                    }
                    at += 1;
                }
                true
            }
            Self::OptItem(_) | Self::Either(..) | Self::Repeat(_) | Self::Dyn => false,
            _ => true,
        }
    }

    /// The table and column that stand at `index` of the first select list or RETURNING clause,
    /// where that item is a plain column.
    pub(crate) fn listed_column(&self, index: usize) -> Option<(&'static str, &'static str)> {
        let list = self.first_list()?;
        let mut left = index;
        list.nth_column(&mut left).flatten()
    }

    fn first_list(&self) -> Option<&Self> {
        match self {
            Self::List(_) => Some(self),
            Self::Seq(pieces) => pieces.iter().find_map(Self::first_list),
            Self::Under((_, piece)) => piece.first_list(),
            _ => None,
        }
    }

    /// Steps over items; the outer `Option` is set once the item `left` is reached.
    fn nth_column(&self, left: &mut usize) -> Option<Option<(&'static str, &'static str)>> {
        match self {
            Self::List(items) => items.iter().find_map(|item| item.nth_column(left)),
            Self::Columns((table, names)) => {
                if let Some(name) = names.get(*left) {
                    return Some(Some((table, name)));
                }
                *left -= names.len();
                None
            }
            _ if *left > 0 => {
                *left -= 1;
                None
            }
            Self::Column((table, name)) => Some(Some((table, name))),
            _ => Some(None),
        }
    }
}

/// Names for the columns of a derived table that nobody names: SQL Server refuses columns without a name,
/// and MySQL equal names.
pub(crate) const ANY_NAMES: &[&str] = &[
    "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15",
    "c16", "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28",
    "c29", "c30", "c31", "c32",
];

/// `piece`, in parentheses when its operator binds weaker than `needed`.
pub const fn grouped(piece: &'static Piece, level: u8, needed: u8) -> Piece {
    if level < needed {
        Piece::Paren(piece)
    } else {
        *piece
    }
}

/// Binding strength of operators, weakest first.
pub mod level {
    /// `OR`
    pub const OR: u8 = 1;
    /// `AND`
    pub const AND: u8 = 2;
    /// `NOT`
    pub const NOT: u8 = 3;
    /// Comparisons, `LIKE`, `IN`, `BETWEEN`, `IS NULL`
    pub const COMPARE: u8 = 4;
    /// `+` and `-`
    pub const ADD: u8 = 6;
    /// `*`, `/` and `%`
    pub const MULTIPLY: u8 = 7;
    /// Names, values, calls and anything in parentheses
    pub const ATOM: u8 = 10;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Kind;
    use crate::shape::Shape;

    fn sqlite(piece: &Piece, fill: impl FnOnce(&mut Shape)) -> String {
        let mut shape = Shape::new(Kind::Sqlite);
        fill(&mut shape);
        text(piece, Kind::Sqlite, &shape)
    }

    #[test]
    fn the_shape_says_which_parts_are_written() {
        const ITEM: Piece = Piece::Bind;
        const LIST: Piece = Piece::Repeat(&Repeat {
            item: ITEM,
            separator: ", ",
        });
        const EITHER: Piece = Piece::Either(&LIST, &Piece::Text("none"));
        assert!(!EITHER.is_fixed());
        let two = |shape: &mut Shape| {
            shape.switch(true);
            shape.count(2);
        };
        assert_eq!(sqlite(&EITHER, two), "?1, ?2");
        assert_eq!(sqlite(&EITHER, |shape| shape.switch(false)), "none");
    }

    #[test]
    fn a_clause_leads_with_the_first_item_that_is_there() {
        const ONE: Piece = Piece::OptItem(&Piece::Text("a"));
        const TWO: Piece = Piece::OptItem(&Piece::Text("b"));
        const CLAUSE: Piece = Piece::Clause(&Clause {
            words: Words::Where,
            body: Piece::Seq(&[ONE, TWO]),
        });
        for (one, two, expected) in [
            (true, true, " WHERE a AND b"),
            (false, true, " WHERE b"),
            (false, false, ""),
        ] {
            let fill = |shape: &mut Shape| {
                shape.switch(one);
                shape.switch(two);
            };
            assert_eq!(sqlite(&CLAUSE, fill), expected);
        }
    }

    #[test]
    fn a_dynamic_part_counts_its_placeholders() {
        const PART: Piece = Piece::Seq(&[Piece::Text("x = "), Piece::Bind]);
        const WHOLE: Piece = Piece::Seq(&[Piece::Bind, Piece::Text(" AND "), Piece::Dyn]);
        assert_eq!(sqlite(&WHOLE, |shape| shape.part(&PART)), "?1 AND x = ?2");
    }

    #[test]
    fn quotes_in_names_are_doubled() {
        let name = Piece::Column(&("a\"b", "c]d`e"));
        let shape = |kind| Shape::new(kind);
        let written = |kind| text(&name, kind, &shape(kind));
        assert_eq!(written(Kind::Postgres), "\"a\"\"b\".\"c]d`e\"");
        assert_eq!(written(Kind::MySql), "`a\"b`.`c]d``e`");
        assert_eq!(written(Kind::MsSql), "[a\"b].[c]]d`e]");
    }
}
