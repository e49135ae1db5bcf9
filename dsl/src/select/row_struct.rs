//! Structs as select lists.

use std::marker::PhantomData;

use super::projection::{Classed, RenderList};
use crate::bind::Params;
use crate::dialect::Dialect;
use crate::error::Error;
use crate::expr::PerRow;
use crate::piece::Piece;
use crate::row::{Cells, OwnedProjection, Projection};
use crate::schema::Source;
use crate::scope::{HasTable, In, NotNull, Nothing};

/// A struct that is read from a row; `#[derive(Row)]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a row struct",
    label = "this type does not say which columns it is made of",
    note = "add `#[derive(querent::Row)]` and `#[row(table = ..)]` to it"
)]
pub trait ReadStruct {
    /// The struct with the row's lifetime.
    type Ref<'r>;
    /// How many cells it takes.
    const WIDTH: usize;
    /// The columns in the order of the fields.
    const LIST: Piece;

    /// Reads the struct whose first cell is at `at`.
    ///
    /// # Errors
    ///
    /// When a cell does not hold what its column's type says.
    fn read(cells: &dyn Cells, at: usize) -> Result<Self::Ref<'_>, Error>;
}

/// A struct that can be selected from the scope `S`: its tables are there, and what joins make NULL
/// has an `Option`; `#[derive(Row)]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a row struct",
    label = "this type does not say which columns it is made of",
    note = "add `#[derive(querent::Row)]` and `#[row(table = ..)]` to it"
)]
pub trait RowStruct<S>: ReadStruct {}

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
pub trait OneTable: ReadStruct {
    /// The table or alias.
    type Table: Source;
    /// Position of the first cell whose column is NOT NULL: where it is NULL, a join found no row.
    const NOT_NULL: Option<usize>;
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

impl<R: OneTable> ReadStruct for Option<R> {
    type Ref<'r> = Option<R::Ref<'r>>;
    const WIDTH: usize = R::WIDTH;
    const LIST: Piece = R::LIST;

    fn read(cells: &dyn Cells, at: usize) -> Result<Self::Ref<'_>, Error> {
        let absent = match R::NOT_NULL {
            Some(column) => cells.is_null(at + column),
            None => (at..at + R::WIDTH).all(|cell| cells.is_null(cell)),
        };
        if absent { Ok(None) } else { R::read(cells, at).map(Some) }
    }
}
impl<S, R> RowStruct<S> for Option<R>
where
    R: OneTable + RowStruct<In<R::Table, NotNull, Nothing>>,
    S: HasTable<R::Table>,
{
}
impl<R: OneTable + OwnedRowStruct> OwnedRowStruct for Option<R> {}

/// The select list of the struct `R`.
pub struct RowOf<R>(PhantomData<R>);

impl<R> Clone for RowOf<R> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<R> Copy for RowOf<R> {}
impl<R> Params for RowOf<R> {}
impl<R> Classed for RowOf<R> {
    type Class = PerRow;
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
pub const fn row<R>() -> RowOf<R> {
    RowOf(PhantomData)
}

impl<S, R: RowStruct<S>> Projection<S> for RowOf<R> {
    type Ref<'r> = R::Ref<'r>;
    const WIDTH: usize = R::WIDTH;

    fn read_ref(cells: &dyn Cells, at: usize) -> Result<Self::Ref<'_>, Error> {
        R::read(cells, at)
    }
}
impl<S, R: RowStruct<S> + OwnedRowStruct> OwnedProjection<S> for RowOf<R> {
    type Row = R;

    fn read(cells: &dyn Cells, at: usize) -> Result<R, Error> {
        R::read(cells, at)
    }
}
impl<D: Dialect, S, R: ReadStruct> RenderList<D, S> for RowOf<R> {
    const LIST: Piece = R::LIST;
}
