//! Values for columns: `users::name.to("Ada")`.

use std::marker::PhantomData;

use crate::bind::{Binder, Params};
use crate::dialect::Dialect;
use crate::error::Error;
use crate::expr::{Col, Expr, InScope, IntoNullableExpr, OnRows, Render};
use crate::piece::Piece;
use crate::schema::{ColumnDef, Source, TableDef, Writable};
use crate::scope::{NotNull, Nullable};
use crate::shape::Shape;

/// A new value for the column `C`.
#[derive(Clone, Copy, Debug)]
pub struct Assign<C, N> {
    pub(crate) value: N,
    marker: PhantomData<C>,
}

/// A column that can be written.
#[diagnostic::on_unimplemented(
    message = "column `{C}` is computed by the database and cannot be written",
    label = "a generated column"
)]
pub trait MayWrite<C> {}
#[diagnostic::do_not_recommend]
impl<C> MayWrite<C> for Writable {}

impl<C: ColumnDef, T> Expr<Col<C, T>> {
    /// A new value for the column, in an INSERT or UPDATE.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let statement = update(users::table)
    ///     .set((users::name.to("Ada L."), users::nickname.to(None::<&str>)))
    ///     .filter(users::id.eq(1));
    /// assert_eq!(
    ///     statement.sql::<Postgres>(),
    ///     r#"UPDATE "users" SET "name" = $1, "nickname" = $2 WHERE "users"."id" = $3"#,
    /// );
    /// ```
    pub fn to<B: IntoNullableExpr<C::Sql>>(self, value: B) -> Assign<C, B::Node>
    where
        C::Write: MayWrite<C>,
    {
        Assign { value: value.into_node(), marker: PhantomData }
    }
}

impl<C, N: Params> Params for Assign<C, N> {
    fn shape(&self, shape: &mut Shape) {
        self.value.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.value.bind(to)
    }
}

/// NULL-ness of a value that the column `C` can store.
pub trait Stores<C> {}
impl<C> Stores<C> for NotNull {}
impl<C: ColumnDef<Null: TakesNull<C>>> Stores<C> for Nullable {}

/// NULL-ness of the column `C` when NULL is stored in it.
#[diagnostic::on_unimplemented(
    message = "column `{C}` is NOT NULL, but its new value can be NULL",
    label = "this value can be NULL",
    note = "give a value that is not an `Option`, or wrap it in `coalesce(.., ..)`"
)]
pub trait TakesNull<C> {}
#[diagnostic::do_not_recommend]
impl<C> TakesNull<C> for Nullable {}

/// The table of a column is the table of the statement.
#[diagnostic::on_unimplemented(
    message = "a column of `{Self}` cannot be set in a statement on `{T}`",
    label = "this column belongs to `{Self}`"
)]
pub trait OfTable<T> {}
#[diagnostic::do_not_recommend]
impl<T: TableDef> OfTable<Self> for T {}

/// What `set` takes: one assignment, an `Option` of one, or a tuple of these.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an assignment",
    label = "expected assignments such as `users::name.to(\"Ada\")`"
)]
pub trait Assignments<T, S>: Params {}
impl<C, N, T, S> Assignments<T, S> for Assign<C, N>
where
    C: ColumnDef,
    C::Table: OfTable<T>,
    N: InScope<S>,
    N::Null: Stores<C>,
    N::Class: OnRows,
{
}
impl<C, N: Params, T, S> Assignments<T, S> for Option<Assign<C, N>>
where
    Assign<C, N>: Assignments<T, S>,
{
}
impl<C, N: Params> Params for Option<Assign<C, N>> {
    fn is_noop(&self) -> bool {
        self.is_none()
    }
    fn shape(&self, shape: &mut Shape) {
        shape.switch(self.is_some());
        if let Some(assign) = self {
            assign.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.as_ref().map_or(Ok(()), |assign| assign.bind(to))
    }
}

/// The SQL of assignments in SET.
pub trait RenderAssignments<D: Dialect> {
    /// The items.
    const SET: Piece;
}
impl<D: Dialect, C: ColumnDef, N: Render<D>> RenderAssignments<D> for Assign<C, N> {
    const SET: Piece =
        Piece::Item(&Piece::Seq(&[Piece::Ident(C::NAME), Piece::Text(" = "), N::VALUE]));
}
impl<D: Dialect, C: ColumnDef, N: Render<D>> RenderAssignments<D> for Option<Assign<C, N>> {
    const SET: Piece =
        Piece::OptItem(&Piece::Seq(&[Piece::Ident(C::NAME), Piece::Text(" = "), N::VALUE]));
}

macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        impl<Tab, S, $($item: Assignments<Tab, S>),*> Assignments<Tab, S> for ($($item,)*) {}
        impl<Dia: Dialect, $($item: RenderAssignments<Dia>),*> RenderAssignments<Dia> for ($($item,)*) {
            const SET: Piece = Piece::Seq(&[$($item::SET),*]);
        }
    };
}
crate::tuple::each!(tuples);

/// The scope of a statement on the table `T` alone.
pub(crate) type Own<T> = crate::scope::In<T, NotNull, crate::scope::Nothing>;

/// A base table, not a view.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a table that can be written to",
    label = "only tables can be written, views and aliases cannot"
)]
pub trait WritableTable: Source {}
impl<T: TableDef<Kind = crate::schema::BaseTable>> WritableTable for T {}
