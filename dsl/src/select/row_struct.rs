//! Structs as select lists.

use std::marker::PhantomData;

use super::projection::{Classed, RenderList};
use crate::asks::Asks;
use crate::dialect::Dialect;
use crate::error::Error;
use crate::expr::PerRow;
use crate::piece::Piece;
use crate::resolve::{Resolves, ShowsParts};
use crate::row::{Cells, FitsInAll, Projection};
use crate::schema::Source;
use crate::scope::{HasTable, In, NotNull, Nothing, Nullability};

/// A struct that is read from a row; `#[derive(Row)]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a row struct",
    label = "this type does not say which columns it is made of",
    note = "add `#[derive(querent::Row)]` and `#[row(table = ..)]` to it"
)]
pub trait ReadStruct {
    /// The struct with the row's lifetime.
    type Ref<'r>;
    /// What it is made of.
    type Parts;
    /// How many cells it takes.
    const WIDTH: usize;
    /// The columns in the order of the fields.
    const LIST: Piece;
    /// The first cell whose column is NOT NULL: where it is NULL, an outer join found no row.
    const NOT_NULL: Option<usize>;

    /// Reads the struct whose first cell is at `at`.
    ///
    /// # Errors
    ///
    /// When a cell does not hold what its column's type says.
    fn read(cells: &dyn Cells, at: usize) -> Result<Self::Ref<'_>, Error>;
}

/// A struct that can be selected from the scope `S`: its tables are there, and what joins make NULL
/// has an `Option`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a row struct",
    label = "this type does not say which columns it is made of",
    note = "add `#[derive(querent::Row)]` and `#[row(table = ..)]` to it"
)]
pub trait RowStruct<S>: ReadStruct {
    /// Its select list.
    type List;
    /// Makes the list.
    fn list() -> Self::List;
}
impl<S, R> RowStruct<S> for R
where
    <R as Asks>::ReadStruct: Sized,
    R: ReadStruct,
    <R::Parts as Asks>::PartsOf<S>: Sized,
    R::Parts: PartsOf<S>,
{
    type List = ListOf<Self>;

    fn list() -> Self::List {
        RowOf(PhantomData)
    }
}

/// [`RowOf`] the struct `R`, by way of its parts: where they are unknown, no error follows from it.
pub type ListOf<R> = <<R as ReadStruct>::Parts as Listed<R>>::List;
/// The parts of `R`, whatever they are.
pub trait Listed<R> {
    /// The list.
    type List;
}
impl<R, Parts> Listed<R> for Parts {
    type List = RowOf<R>;
}

/// The parts of a struct, which a query over the scope `S` has: [`Columns`], [`Absent`] and pairs.
pub trait PartsOf<S> {}
/// The fields `((column, field type), ..)` that are columns of `T`.
pub struct Columns<T, Fields>(PhantomData<(T, Fields)>);
/// A nested struct that is not there where an outer join finds no row.
pub struct Absent<R>(PhantomData<R>);

impl<S> PartsOf<S> for () {}
impl<S, A: PartsOf<S>, B: PartsOf<S>> PartsOf<S> for (A, B) {}
impl<S, T, Fields> PartsOf<S> for Columns<T, Fields>
where
    <S as Asks>::HasTable<T>: Sized,
    <S as Asks>::ReadsInto<T, Fields>: Sized,
    S: HasTable<T> + ReadsInto<T, Fields>,
{
}
/// A scope whose columns of the table `T` fit the fields.
pub trait ReadsInto<T, Fields> {}
impl<S: HasTable<T, Null: FitsInAll<Fields, Same: Nullability>>, T, Fields> ReadsInto<T, Fields>
    for S
{
}
impl<S, R> PartsOf<S> for Absent<R>
where
    <R as Asks>::OfOneTable: Sized,
    R: OfOneTable<Table: Source> + RowStruct<In<R::Table, NotNull, Nothing>>,
    S: HasTable<R::Table, Null: Nullability>,
{
}

/// The struct `R` in a field of another row struct.
#[doc(hidden)]
pub struct Nested<R, const IS_ROW_STRUCT: bool>(PhantomData<R>);
/// That a type is a row struct: of one that is none, the constant is an error.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a row struct",
    label = "this type does not say which columns it is made of",
    note = "add `#[derive(querent::Row)]` and `#[row(table = ..)]` to it"
)]
pub trait IsRowStruct {
    /// True.
    const IS: bool = true;
}
impl<R> IsRowStruct for R
where
    <R as Asks>::ReadStruct: Sized,
    R: ReadStruct,
{
}
#[diagnostic::do_not_recommend]
impl<R: ReadStruct, const IS_ROW_STRUCT: bool> ReadStruct for Nested<R, IS_ROW_STRUCT> {
    type Ref<'r> = R::Ref<'r>;
    type Parts = R::Parts;
    const WIDTH: usize = R::WIDTH;
    const LIST: Piece = R::LIST;
    const NOT_NULL: Option<usize> = R::NOT_NULL;

    fn read(cells: &dyn Cells, at: usize) -> Result<Self::Ref<'_>, Error> {
        R::read(cells, at)
    }
}

/// A struct that owns its fields; `#[derive(Row)]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` borrows from the row, so it cannot be collected",
    label = "this struct does not own its fields",
    note = "use `for_each`, or own the fields (`String` instead of `&str`)"
)]
pub trait OwnedRowStruct: for<'r> ReadStruct<Ref<'r> = Self> {}

/// A struct whose columns are all of one table, so that an outer join may find none;
/// `#[derive(Row)]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has columns of several tables, so a row cannot lack it as a whole",
    label = "an `Option` of this struct cannot be selected",
    note = "make its fields an `Option` each, or nest one struct for each table"
)]
pub trait OfOneTable: ReadStruct {
    /// The table or alias.
    type Table: Source;
}

/// The first cell whose column is NOT NULL, of cells and whether they can be NULL.
pub const fn first_not_null(cells: &[(usize, bool)]) -> Option<usize> {
    let mut at = 0;
    while at < cells.len() {
        if let (cell, false) = cells[at] {
            return Some(cell);
        }
        at += 1;
    }
    None
}

#[diagnostic::do_not_recommend]
impl<R: ReadStruct> ReadStruct for Option<R> {
    type Ref<'r> = Option<R::Ref<'r>>;
    type Parts = Absent<R>;
    const WIDTH: usize = R::WIDTH;
    const LIST: Piece = R::LIST;
    const NOT_NULL: Option<usize> = None;

    fn read(cells: &dyn Cells, at: usize) -> Result<Self::Ref<'_>, Error> {
        let absent = match R::NOT_NULL {
            Some(column) => cells.is_null(at + column),
            None => (at..at + R::WIDTH).all(|cell| cells.is_null(cell)),
        };
        if absent {
            Ok(None)
        } else {
            R::read(cells, at).map(Some)
        }
    }
}
#[diagnostic::do_not_recommend]
impl<R: OwnedRowStruct> OwnedRowStruct for Option<R> {}

/// The select list of the struct `R`.
pub struct RowOf<R>(PhantomData<R>);

impl<R> Clone for RowOf<R> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<R> Copy for RowOf<R> {}
crate::params::nothing!([R] RowOf<R>);
impl<R: ReadStruct, Env: ShowsParts<R::Parts>> Resolves<Env> for RowOf<R> {}
#[diagnostic::do_not_recommend]
impl<R> Classed for RowOf<R> {
    type Class = PerRow;
    type Itself = Self;
}

/// The columns of the struct `R`, as (a part of) a select list.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// #[derive(querent::Row)]
/// #[row(table = users)]
/// struct Person {
///     id: i64,
///     name: String,
/// }
///
/// let query = users::table
///     .inner_join(users::posts)
///     .select((row::<Person>(), posts::title));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."id", "users"."name", "posts"."title" FROM "users" INNER JOIN "posts" ON "users"."id" = "posts"."author_id""#,
/// );
/// ```
pub const fn row<R: ReadStruct>() -> ListOf<R> {
    RowOf(PhantomData)
}

impl<S, R: RowStruct<S>> Projection<S> for RowOf<R> {
    type Reader = Self;
}
impl<D: Dialect, S, R: ReadStruct<Parts: Sized>> RenderList<D, S> for RowOf<R> {
    const LIST: Piece = R::LIST;
}
