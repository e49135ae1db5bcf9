//! INSERT, UPDATE, DELETE and CALL.

mod assign;
mod call;
mod conflict;
mod delete;
mod insert;
mod insert_row;
mod insert_rows;
mod required;
mod returning;
mod update;

pub use assign::{
    Assign, Assignments, Base, IsAssignment, MayWrite, NewValue, Put, RenderAssignments, SameTable,
    SetList, Stores, TakesNull,
};
pub use call::Call;
pub use conflict::{
    Action, AllIn, Among, AnyKey, BesideKeys, ColumnsOf, Conflict, ConflictColumn, ConflictKey,
    ConflictTarget, Conflicts, DoNothing, DoUpdate, Excluded, ExcludedOf, GivesAll, GivesKey,
    HasExcluded, HasMarker, HasProposed, InConflict, IsUniqueKey, Key, KeyFor, KeyItems, KeyOf,
    Lists, MayBeNumbered, NoOtherKey, OnConflict, OtherKeys, Outcome, Proposed, Proposes,
    RenderConflict, RowGives, SameColumns, SameLength, Skipping, Updating, excluded,
};
pub use delete::{Delete, delete_from};
pub use insert::{Insert, InsertInto, insert_into};
pub use insert_row::{InsertRow, RenderRow};
pub use insert_rows::{
    Defaults, InsertRows, InsertedRows, ManyRows, OneRow, RenderRows, Several, Single,
};
pub use required::{
    CompleteRows, GivenBy, Gives, HasRow, Here, NewOf, PartOf, PartsOf, RequiresNothing, RowsFor,
    RowsOf, There,
};
pub use returning::{
    NoReturning, OnChangedRows, ReadsInserted, RenderReturning, Returning, ReturningList,
    WritesRows,
};
pub use update::{Update, UpdateTable, update};

/// The rows of a write are chosen by a condition.
#[derive(Clone, Copy, Debug)]
pub struct AllRows;
/// Neither `filter` nor `all_rows` was called yet.
#[derive(Clone, Copy, Debug)]
pub struct NoRows;

use crate::bind::Params;
use crate::dialect::Dialect;
use crate::piece::Piece;
use crate::select::{Condition, Filtered, NoFilter, RenderFilter};

crate::params::nothing!([] AllRows);
crate::params::nothing!([] NoRows);
crate::resolve::always!([] AllRows; [] NoRows;);
impl<D: Dialect> RenderFilter<D> for AllRows {
    const FILTER: Piece = Piece::Empty;
}
// So that a write without a condition is refused by `Chosen` alone, in its words.
impl<D: Dialect> RenderFilter<D> for NoRows {
    const FILTER: Piece = Piece::Empty;
}

/// The conditions of a write, before and after `filter`.
pub trait Rows {
    /// The conditions with one more.
    type Filtered<C>;
    /// Adds a condition.
    fn filtered<C>(self, condition: C) -> Self::Filtered<C>;
}
impl Rows for NoRows {
    type Filtered<C> = Filtered<NoFilter, C>;
    fn filtered<C>(self, condition: C) -> Self::Filtered<C> {
        Filtered(NoFilter, condition)
    }
}
impl<W, P> Rows for Filtered<W, P> {
    type Filtered<C> = Filtered<Self, C>;
    fn filtered<C>(self, condition: C) -> Self::Filtered<C> {
        Filtered(self, condition)
    }
}

/// The conditions of a write that may be run: `filter` or `all_rows` was called.
#[diagnostic::on_unimplemented(
    message = "this statement would change every row of its table",
    note = "call `.filter(..)`, or `.all_rows()` to change every row on purpose"
)]
pub trait Chosen: Params {}
#[diagnostic::do_not_recommend]
impl Chosen for AllRows {}
#[diagnostic::do_not_recommend]
impl<W: Params, P: Params> Chosen for Filtered<W, P> {}

/// A condition on the one table of a write.
pub(crate) type Part<C, S> = <C as Condition<S>>::Part;
