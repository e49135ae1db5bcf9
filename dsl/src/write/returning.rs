//! RETURNING, and OUTPUT on SQL Server.

use super::insert_rows::{ManyRows, OneRow};
use crate::bind::Params;
use crate::dialect::{Dialect, InsertManyReturning, InsertReturning, Kind, MySql};
use crate::piece::Piece;
use crate::schema::{ColumnDef, Identity, Source};
use crate::select::RenderList;

/// The statement returns no rows.
#[derive(Clone, Copy, Debug)]
pub struct NoReturning;
/// The statement returns the select list `P` of the rows it changed.
#[derive(Clone, Copy, Debug)]
pub struct Returning<P>(pub(crate) P);

impl Params for NoReturning {
    const SHAPED: bool = false;
    const BINDS: bool = false;
}
impl<P: Params> Params for Returning<P> {
    const SHAPED: bool = P::SHAPED;
    const BINDS: bool = P::BINDS;

    fn shape(&self, shape: &mut crate::shape::Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn crate::bind::Binder<'v>) -> Result<(), crate::error::Error> {
        self.0.bind(to)
    }
}

/// The SQL of a RETURNING clause over the scope `S`.
pub trait RenderReturning<D: Dialect, S> {
    /// `OUTPUT INSERTED..`, where the clause stands in the middle (SQL Server).
    const OUTPUT_INSERTED: Piece;
    /// `OUTPUT DELETED..`, where the clause stands in the middle (SQL Server).
    const OUTPUT_DELETED: Piece;
    /// `RETURNING ..`, where the clause stands at the end.
    const RETURNING: Piece;
}
impl<D: Dialect, S> RenderReturning<D, S> for NoReturning {
    const OUTPUT_INSERTED: Piece = Piece::Empty;
    const OUTPUT_DELETED: Piece = Piece::Empty;
    const RETURNING: Piece = Piece::Empty;
}
impl<D: Dialect, S, P: RenderList<D, S>> RenderReturning<D, S> for Returning<P> {
    const OUTPUT_INSERTED: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[
            Piece::Text(" OUTPUT "),
            Piece::Under(&("INSERTED", Piece::List(&[P::LIST]))),
        ]),
        _ => Piece::Empty,
    };
    const OUTPUT_DELETED: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[
            Piece::Text(" OUTPUT "),
            Piece::Under(&("DELETED", Piece::List(&[P::LIST]))),
        ]),
        _ => Piece::Empty,
    };
    const RETURNING: Piece = match D::KIND {
        Kind::MsSql => Piece::Empty,
        _ => Piece::Seq(&[
            Piece::Text(" RETURNING "),
            Piece::Under(&("", Piece::List(&[P::LIST]))),
        ]),
    };
}

/// How a dialect returns inserted rows: `I` is the table's numbered column, `R` says whether one or
/// several rows are inserted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot return the rows of this INSERT",
    note = "MySQL has no RETURNING: there, `returning` reads back one row by its auto-increment column; otherwise use `execute` and then select the rows"
)]
pub trait ReadsInserted<I, R>: Dialect {
    /// The numbered column by which the row is read back, if there is no RETURNING.
    const BY: Option<Piece>;
}
impl<D: InsertReturning, I> ReadsInserted<I, OneRow> for D {
    const BY: Option<Piece> = None;
}
impl<D: InsertManyReturning, I> ReadsInserted<I, ManyRows> for D {
    const BY: Option<Piece> = None;
}
impl<C: ColumnDef> ReadsInserted<Identity<C>, OneRow> for MySql {
    const BY: Option<Piece> = Some(Piece::Column(&(<C::Table as Source>::CORRELATION, C::NAME)));
}
