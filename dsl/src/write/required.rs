//! What the rows of an INSERT must be: of its table, and complete.

use std::marker::PhantomData;

use super::assign::{Assign, SameTable, Stores};
use super::insert_row::InsertRow;
use super::insert_rows::{InsertRows, Several, Single};
use crate::asks::Asks;
use crate::expr::InScope;
use crate::schema::{ColumnDef, TableDef};
use crate::scope::Nothing;

/// Rows for the table `T`: each of their columns belongs to it and can store its value.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait RowsOf<T> {
    /// The rows.
    type Rows;
    /// Makes the rows.
    fn into_rows(self) -> Self::Rows;
}
impl<T, R: InsertRows> RowsOf<T> for R
where
    <R::Row as InsertRow>::Parts: PartsOf<T>,
{
    type Rows = <<R::Row as InsertRow>::Parts as PartsOf<T>>::Checked<R::Rows>;
    fn into_rows(self) -> Self::Rows {
        <R::Row as InsertRow>::Parts::checked(InsertRows::into_rows(self))
    }
}

/// The parts of a row for the table `T`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait PartsOf<T> {
    /// `R`, the rows of these parts.
    type Checked<R>;
    /// The rows.
    fn checked<R>(rows: R) -> Self::Checked<R>;
}
impl<T, P: PartOf<T>> PartsOf<T> for P {
    type Checked<R> = R;
    fn checked<R>(rows: R) -> R {
        rows
    }
}

/// A part of a row for the table `T`, or a list of parts.
pub trait PartOf<T> {}
impl<T> PartOf<T> for () {}
impl<T, Part: PartOf<T>, Rest: PartOf<T>> PartOf<T> for (Part, Rest) {}
impl<T, C: ColumnDef, N: InScope<Nothing>> PartOf<T> for Assign<C, N>
where
    <() as Asks>::SameTable<C::Table, T>: Sized,
    (): SameTable<C::Table, T>,
    N::Null: Stores<C>,
{
}
impl<T, U> PartOf<T> for NewOf<U>
where
    <() as Asks>::SameTable<U, T>: Sized,
    (): SameTable<U, T>,
{
}

/// A generated `New` struct of the table `T`, as a part of a row.
pub struct NewOf<T>(PhantomData<T>);

/// Complete rows for the table `T`; `G` says where its columns are.
pub trait RowsFor<T, G> {
    /// The rows.
    type Rows;
    /// Makes the rows.
    fn rows(self) -> Self::Rows;
}
impl<T, R: RowsOf<T>, G> RowsFor<T, G> for R
where
    <R::Rows as Asks>::CompleteRows<T, G>: Sized,
    R::Rows: CompleteRows<T, G>,
{
    type Rows = R::Rows;
    fn rows(self) -> Self::Rows {
        self.into_rows()
    }
}

/// Rows that give every column that the table `T` requires; `G` says where they are.
pub trait CompleteRows<T, G> {}
impl<T: TableDef, R: HasRow, G> CompleteRows<T, G> for R where
    <R::Row as InsertRow>::Missing<T::Required>: GivenBy<<R::Row as InsertRow>::List, G>
{
}

/// A table that requires no column; `G` says so.
pub trait RequiresNothing<G> {}
impl<T: TableDef<Required: GivenBy<(), G>>, G> RequiresNothing<G> for T {}

/// One row or several.
#[diagnostic::on_unimplemented(
    message = "a row of nothing but defaults cannot be in conflict",
    label = "expected rows with values",
    note = "rows are in conflict by the values that they give: use `values(..)`"
)]
pub trait HasRow {
    /// A row.
    type Row: InsertRow;
}
#[diagnostic::do_not_recommend]
impl<R: InsertRow> HasRow for Single<R> {
    type Row = R;
}
#[diagnostic::do_not_recommend]
impl<L, R: InsertRow> HasRow for Several<L, R> {
    type Row = R;
}

/// Looks for the column `C` in a list of columns; `At` is where it is.
#[diagnostic::on_unimplemented(
    message = "column `{C}` must be given a value: it is NOT NULL and has no default",
    note = "this row leaves it out: add its `.to(..)`, or use the table's `New` struct"
)]
pub trait Gives<C, At> {}
/// At the head of the list.
pub enum Here {}
/// In the rest of the list.
pub struct There<At>(PhantomData<At>);
#[diagnostic::do_not_recommend]
impl<C, Rest> Gives<C, Here> for (C, Rest) {}
#[diagnostic::do_not_recommend]
impl<C, First, Rest: Gives<C, At>, At> Gives<C, There<At>> for (First, Rest) {}

/// A list of columns that are all in another one.
pub trait GivenBy<List, At> {}
#[diagnostic::do_not_recommend]
impl<List> GivenBy<List, ()> for () {}
impl<List, C, Rest: GivenBy<List, Rests>, At, Rests> GivenBy<List, (At, Rests)> for (C, Rest)
where
    <List as Asks>::Gives<C, At>: Sized,
    List: Gives<C, At>,
{
}
