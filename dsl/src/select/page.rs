//! LIMIT and OFFSET. Both are bound, so that the text is the same for every page.

use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Error;
use crate::piece::Piece;
use crate::value::Value;

/// All rows.
#[derive(Clone, Copy, Debug)]
pub struct NoLimit;
/// At most so many rows.
#[derive(Clone, Copy, Debug)]
pub struct Limit(u64);
/// All rows but the first so many.
#[derive(Clone, Copy, Debug)]
pub struct Offset(u64);
/// At most so many rows after the first so many.
#[derive(Clone, Copy, Debug)]
pub struct LimitOffset(u64, u64);

/// Limits and offsets a query can have.
pub trait Page {
    /// The page after `limit`.
    type Limited;
    /// The page after `offset`.
    type Skipped;
    /// Sets the limit.
    fn limit(self, rows: u64) -> Self::Limited;
    /// Sets the offset.
    fn offset(self, rows: u64) -> Self::Skipped;
}
impl Page for NoLimit {
    type Limited = Limit;
    type Skipped = Offset;
    fn limit(self, rows: u64) -> Limit {
        Limit(rows)
    }
    fn offset(self, rows: u64) -> Offset {
        Offset(rows)
    }
}
impl Page for Limit {
    type Limited = Self;
    type Skipped = LimitOffset;
    fn limit(self, rows: u64) -> Self {
        Self(rows)
    }
    fn offset(self, rows: u64) -> LimitOffset {
        LimitOffset(self.0, rows)
    }
}
impl Page for Offset {
    type Limited = LimitOffset;
    type Skipped = Self;
    fn limit(self, rows: u64) -> LimitOffset {
        LimitOffset(rows, self.0)
    }
    fn offset(self, rows: u64) -> Self {
        Self(rows)
    }
}
impl Page for LimitOffset {
    type Limited = Self;
    type Skipped = Self;
    fn limit(self, rows: u64) -> Self {
        Self(rows, self.1)
    }
    fn offset(self, rows: u64) -> Self {
        Self(self.0, rows)
    }
}

fn put(to: &mut dyn Binder<'_>, rows: u64) -> Result<(), Error> {
    to.put(Value::Int(i64::try_from(rows).unwrap_or(i64::MAX)))
}

crate::params::nothing!([] NoLimit);
crate::resolve::always!([] NoLimit; [] Limit; [] Offset; [] LimitOffset;);
impl Params for Limit {
    const SHAPED: bool = false;

    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        put(to, self.0)
    }
}
impl Params for Offset {
    const SHAPED: bool = false;

    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        put(to, self.0)
    }
}
impl Params for LimitOffset {
    const SHAPED: bool = false;

    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        put(to, self.0)?;
        put(to, self.1)
    }
}

/// The SQL of a limit and offset.
pub trait RenderPage<D: Dialect> {
    /// As it is.
    const PAGE: Piece;
    /// With at most one row, unless it has a limit already.
    const FIRST: Piece;
    /// With at most two rows, unless it has a limit already.
    const ONE: Piece;
    /// Whether rows are left out.
    const NEEDS_ORDER: bool = true;
}

const fn first(kind: Kind) -> Piece {
    Piece::word(match kind {
        Kind::MsSql => " OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY",
        _ => " LIMIT 1",
    })
}

const fn two(kind: Kind) -> Piece {
    Piece::word(match kind {
        Kind::MsSql => " OFFSET 0 ROWS FETCH NEXT 2 ROWS ONLY",
        _ => " LIMIT 2",
    })
}

/// An offset after a limit that is part of the text.
const fn skip(kind: Kind, limit: &'static str, fetch: &'static str) -> [Piece; 3] {
    match kind {
        Kind::MsSql => [Piece::word(" OFFSET "), Piece::Bind, Piece::word(fetch)],
        _ => [Piece::word(limit), Piece::word(" OFFSET "), Piece::Bind],
    }
}

impl<D: Dialect> RenderPage<D> for NoLimit {
    const PAGE: Piece = Piece::Empty;
    const FIRST: Piece = first(D::KIND);
    const ONE: Piece = two(D::KIND);
    const NEEDS_ORDER: bool = false;
}
impl<D: Dialect> RenderPage<D> for Limit {
    const PAGE: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[
            Piece::word(" OFFSET 0 ROWS FETCH NEXT "),
            Piece::Bind,
            Piece::word(" ROWS ONLY"),
        ]),
        _ => Piece::Seq(&[Piece::word(" LIMIT "), Piece::Bind]),
    };
    const FIRST: Piece = <Self as RenderPage<D>>::PAGE;
    const ONE: Piece = <Self as RenderPage<D>>::PAGE;
}
impl<D: Dialect> RenderPage<D> for Offset {
    const PAGE: Piece = Piece::Seq(&skip(
        D::KIND,
        match D::KIND {
            Kind::MariaDb | Kind::MySql => " LIMIT 18446744073709551615",
            Kind::Sqlite => " LIMIT -1",
            Kind::MsSql | Kind::Postgres => "",
        },
        " ROWS",
    ));
    const FIRST: Piece = Piece::Seq(&skip(D::KIND, " LIMIT 1", " ROWS FETCH NEXT 1 ROWS ONLY"));
    const ONE: Piece = Piece::Seq(&skip(D::KIND, " LIMIT 2", " ROWS FETCH NEXT 2 ROWS ONLY"));
}
impl<D: Dialect> RenderPage<D> for LimitOffset {
    const PAGE: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[
            Piece::word(" OFFSET "),
            Piece::Ahead(1),
            Piece::word(" ROWS FETCH NEXT "),
            Piece::Ahead(0),
            Piece::word(" ROWS ONLY"),
            Piece::Skip(2),
        ]),
        _ => Piece::Seq(&[
            Piece::word(" LIMIT "),
            Piece::Bind,
            Piece::word(" OFFSET "),
            Piece::Bind,
        ]),
    };
    const FIRST: Piece = <Self as RenderPage<D>>::PAGE;
    const ONE: Piece = <Self as RenderPage<D>>::PAGE;
}
