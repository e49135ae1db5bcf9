//! RETURNING, and OUTPUT on SQL Server.

use super::assign::Own;
use super::insert_rows::{InsertedRows, ManyRows, OneRow};
use super::{AllRows, Delete, Insert, Skipping, Update, Updating};
use crate::asks::{Asks, Given};
use crate::bind::{Binder, Params};
use crate::dialect::{
    Dialect, Has, InsertManyReturning, InsertReturning, Kind, MySql, SkippingReturning,
    UpdatingReturning,
};
use crate::error::Result;
use crate::expr::{Constant, PerRow};
use crate::piece::Piece;
use crate::row::Projection;
use crate::schema::{ColumnDef, Identity, Source, TableDef};
use crate::select::{Classed, RenderList};
use crate::shape::Shape;
use crate::table::Table;

/// The statement returns no rows.
#[derive(Clone, Copy, Debug)]
pub struct NoReturning;
/// The statement returns the select list `P` of the rows it changed.
#[derive(Clone, Copy, Debug)]
pub struct Returning<P>(pub(crate) P);

crate::params::nothing!([] NoReturning);
impl<P: Params> Params for Returning<P> {
    const SHAPED: bool = P::SHAPED;
    const BINDS: bool = P::BINDS;

    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.bind(to)
    }
}

/// What `returning` takes over the scope `S`: what is computed from one changed row.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait ReturningList<S> {
    /// The select list.
    type List;
    /// `T`, where all of the list is in the scope `S`.
    type Then<T>;
    /// Makes it.
    fn into_list(self) -> Self::List;
}
impl<S, X: Classed> ReturningList<S> for X
where
    <X::Class as Asks>::OnChangedRows: Sized,
    X::Class: OnChangedRows,
    X::Itself: Projection<S>,
{
    type List = X;
    type Then<T> = <<X::Itself as Projection<S>>::Reader as Given>::Then<T>;
    fn into_list(self) -> X {
        self
    }
}

/// The class of what a changed row gives: no aggregate and no window function.
#[diagnostic::on_unimplemented(
    message = "aggregates and window functions cannot be used in `returning`",
    note = "`returning` gives a row for each row that is changed: return the columns and compute over the rows in Rust, or select from the table in the same transaction"
)]
pub trait OnChangedRows {}
#[diagnostic::do_not_recommend]
impl OnChangedRows for Constant {}
#[diagnostic::do_not_recommend]
impl OnChangedRows for PerRow {}

/// The SQL of a RETURNING clause over the scope `S`.
pub trait RenderReturning<D: Dialect, S> {
    /// `OUTPUT INSERTED..`, where the clause stands in the middle (SQL Server).
    const OUTPUT_INSERTED: Piece;
    /// `OUTPUT DELETED..`, where the clause stands in the middle (SQL Server).
    const OUTPUT_DELETED: Piece;
    /// `RETURNING ..`, where the clause stands at the end.
    const RETURNING: Piece;
    /// What is returned, as a select list.
    const LIST: Piece;
}
impl<D: Dialect, S> RenderReturning<D, S> for NoReturning {
    const OUTPUT_INSERTED: Piece = Piece::Empty;
    const OUTPUT_DELETED: Piece = Piece::Empty;
    const RETURNING: Piece = Piece::Empty;
    const LIST: Piece = Piece::word("NULL");
}
impl<D: Dialect, S, P: RenderList<D, S>> RenderReturning<D, S> for Returning<P> {
    const OUTPUT_INSERTED: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[
            Piece::word(" OUTPUT "),
            Piece::Under(&("INSERTED", Piece::List(&[P::LIST]))),
        ]),
        _ => Piece::Empty,
    };
    const OUTPUT_DELETED: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[
            Piece::word(" OUTPUT "),
            Piece::Under(&("DELETED", Piece::List(&[P::LIST]))),
        ]),
        _ => Piece::Empty,
    };
    const RETURNING: Piece = match D::KIND {
        Kind::MsSql => Piece::Empty,
        _ => Piece::Seq(&[
            Piece::word(" RETURNING "),
            Piece::Under(&("", Piece::List(&[P::LIST]))),
        ]),
    };
    const LIST: Piece = Piece::List(&[P::LIST]);
}

/// `SELECT .. FROM table WHERE FALSE`: what a write returns that has nothing to write.
pub(super) const fn no_rows<D: Dialect, T: TableDef, P: RenderReturning<D, Own<T>>>() -> Piece {
    Piece::Seq(
        const {
            &[
                Piece::word("SELECT "),
                P::LIST,
                Piece::word(" FROM "),
                Table::<T>::SQL,
                Piece::word(" WHERE FALSE"),
            ]
        },
    )
}

/// An INSERT, UPDATE or DELETE that says which rows it writes.
#[diagnostic::on_unimplemented(
    message = "this is not an INSERT, UPDATE or DELETE",
    label = "expected a write with `returning(..)`",
    note = "the rows of a query are taken by `of(..)`"
)]
pub trait WritesRows: Params {
    /// Which rows it writes, see [`Chosen`](super::Chosen).
    type Rows;

    /// Puts the switches and counts of what it returns.
    fn returning_shape(&self, shape: &mut Shape);

    /// Puts the values of what it returns.
    ///
    /// # Errors
    ///
    /// When a value cannot be bound.
    fn returning_bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()>;
}
macro_rules! writes_rows {
    ($([$($generic:tt)*] $write:ty, $rows:ty, $returning:ident;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)* $returning: Params> WritesRows for $write {
            type Rows = $rows;

            fn returning_shape(&self, shape: &mut Shape) {
                self.returning.shape(shape);
            }
            fn returning_bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
                self.returning.bind(to)
            }
        }
    )* };
}
writes_rows! {
    [T, R: InsertedRows,] Insert<T, R, P>, AllRows, P;
    [T, A: Params, W: Params,] Update<T, A, W, P>, W, P;
    [T, W: Params,] Delete<T, W, P>, W, P;
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
impl<D, I> ReadsInserted<I, OneRow> for D
where
    <D as Has>::InsertReturning: Sized,
    D: InsertReturning,
{
    const BY: Option<Piece> = None;
}
impl<D, I> ReadsInserted<I, ManyRows> for D
where
    <D as Has>::InsertManyReturning: Sized,
    D: InsertManyReturning,
{
    const BY: Option<Piece> = None;
}
impl<D, I> ReadsInserted<I, Updating> for D
where
    <D as Has>::UpdatingReturning: Sized,
    D: UpdatingReturning,
{
    const BY: Option<Piece> = None;
}
impl<D, I> ReadsInserted<I, Skipping> for D
where
    <D as Has>::SkippingReturning: Sized,
    D: SkippingReturning,
{
    const BY: Option<Piece> = None;
}
impl<C: ColumnDef> ReadsInserted<Identity<C>, OneRow> for MySql {
    const BY: Option<Piece> = Some(Piece::Column(&(<C::Table as Source>::CORRELATION, C::NAME)));
}
