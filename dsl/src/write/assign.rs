//! Values for columns: `users::name.to("Ada")`.

use std::convert::Infallible;
use std::marker::PhantomData;

use crate::asks::{Asks, Given};
use crate::bind::{Binder, Params};
use crate::dialect::Dialect;
use crate::error::Error;
use crate::expr::{Col, Expr, InScope, IntoNullableExpr, Node, OnRows, Render};
use crate::piece::Piece;
use crate::schema::{BaseTable, ColumnDef, Writable};
use crate::scope::{NotNull, Nullable};
use crate::shape::Shape;
use crate::types::Is;

/// A new value for the column `C`.
#[derive(Clone, Copy, Debug)]
pub struct Assign<C, N> {
    pub(crate) value: N,
    marker: PhantomData<C>,
}

/// A column that can be written.
#[diagnostic::on_unimplemented(
    message = "column `{C}` is computed by the database and cannot be written",
    note = "leave it out: the database fills it in"
)]
pub trait MayWrite<C> {
    /// The column.
    type Column: ColumnDef;
}
#[diagnostic::do_not_recommend]
impl<C: ColumnDef> MayWrite<C> for Writable {
    type Column = C;
}

/// A new value for the column `C`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait NewValue<C> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_value(self) -> Self::Node;
}
impl<C: ColumnDef<Write: MayWrite<C>>, B: IntoNullableExpr<WrittenSql<C>>> NewValue<C> for B {
    type Node = B::Node;
    fn into_value(self) -> B::Node {
        self.into_node()
    }
}

/// The SQL type of `C`, a column that can be written.
type WrittenSql<C> = <<<C as ColumnDef>::Write as MayWrite<C>>::Column as ColumnDef>::Sql;

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
    pub fn to<B: NewValue<C>>(self, value: B) -> Assign<C, B::Node> {
        Assign {
            value: value.into_value(),
            marker: PhantomData,
        }
    }
}

crate::params::resolves!([C,] Assign<C, N>: N);
crate::params::resolves!([C,] Option<Assign<C, N>>: N);
impl<C, N: Params> Params for Assign<C, N> {
    const SHAPED: bool = N::SHAPED;
    const BINDS: bool = N::BINDS;

    fn shape(&self, shape: &mut Shape) {
        self.value.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.value.bind(to)
    }
}

/// NULL-ness of a value that the column `C` can store.
pub trait Stores<C> {
    /// There where the column can store it.
    type Met;
}
impl<C> Stores<C> for NotNull {
    type Met = ();
}
impl<C: ColumnDef> Stores<C> for Nullable
where
    <C::Null as Asks>::TakesNull<C>: Sized,
    C: TakesNulls,
{
    type Met = <C::Null as TakesNull<C>>::Met;
}
/// A column that takes NULL: several bounds by one name.
pub trait TakesNulls: ColumnDef<Null: TakesNull<Self>> + Sized {}
impl<C: ColumnDef<Null: TakesNull<C>>> TakesNulls for C {}

/// NULL-ness of the column `C` when NULL is stored in it.
#[diagnostic::on_unimplemented(
    message = "column `{C}` is NOT NULL, but its new value can be NULL",
    note = "give a value that is not an `Option`, or wrap it in `coalesce(.., ..)`"
)]
pub trait TakesNull<C> {
    /// There where it does.
    type Met;
}
#[diagnostic::do_not_recommend]
impl<C> TakesNull<C> for Nullable {
    type Met = ();
}

/// The table of a column is the table of the statement.
#[diagnostic::on_unimplemented(
    message = "a column of `{U}` cannot be written in a statement on `{T}`",
    note = "a statement writes to one table: use one statement for each"
)]
pub trait SameTable<U, T> {}
#[diagnostic::do_not_recommend]
impl<T> SameTable<T, T> for () {}
// Two impls, since of a single one the compiler would print where it is.
#[diagnostic::do_not_recommend]
impl SameTable<Infallible, ()> for () {}

/// That the column `C` is given a value, whatever it is.
pub struct Put<C>(PhantomData<C>);

/// What `set` takes in a statement on the table `T`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait SetList<T, S = Own<T>> {
    /// The assignments.
    type List;
    /// `X`, where all new values are in the scope `S`.
    type Then<X>;
    /// Makes them.
    fn into_list(self) -> Self::List;
}
impl<T, S, A> SetList<T, S> for A
where
    <A as Asks>::IsAssignment: Sized,
    A: IsAssignment,
    A::Itself: Assignments<T, S>,
{
    type List = A;
    type Then<X> = <<A::Itself as Assignments<T, S>>::Met as Given>::Then<X>;
    fn into_list(self) -> A {
        self
    }
}

/// One assignment, an `Option` of one, or a tuple of these.
pub trait Assignments<T, S>: Params {
    /// What is known of the new values.
    type Met;
}

/// An assignment, an `Option` of one, or a tuple of these, of whatever statement.
#[diagnostic::on_unimplemented(
    message = "`set` and `do_update` take assignments, and this is none",
    note = "`users::name.to(\"Ada\")` is an assignment, `users::name.eq(\"Ada\")` a condition"
)]
pub trait IsAssignment {
    /// The assignments.
    type Itself;
    /// Whether all of them can be `None`.
    const OPTIONAL: bool;
}
#[diagnostic::do_not_recommend]
impl<C, N> IsAssignment for Assign<C, N> {
    type Itself = Self;
    const OPTIONAL: bool = false;
}
#[diagnostic::do_not_recommend]
impl<C, N> IsAssignment for Option<Assign<C, N>> {
    type Itself = Self;
    const OPTIONAL: bool = true;
}

impl<C, N, T, S> Assignments<T, S> for Assign<C, N>
where
    C: ColumnDef,
    <() as Asks>::SameTable<C::Table, T>: Sized,
    (): SameTable<C::Table, T>,
    N: ValueFor<C, S>,
{
    type Met = (<N::Null as Stores<C>>::Met, <N::Class as OnRows>::Met);
}
/// A value for the column `C`: several bounds by one name.
pub trait ValueFor<C, S>: InScope<S, Null: Stores<C>, Class: OnRows> {}
impl<N: InScope<S, Null: Stores<C>, Class: OnRows>, C, S> ValueFor<C, S> for N {}
impl<C, N: Params, T, S> Assignments<T, S> for Option<Assign<C, N>>
where
    Assign<C, N>: Assignments<T, S>,
{
    type Met = <Assign<C, N> as Assignments<T, S>>::Met;
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
    const SET: Piece = Piece::Item(&Piece::Seq(&[
        Piece::Ident(C::NAME),
        Piece::word(" = "),
        N::VALUE,
    ]));
}
impl<D: Dialect, C: ColumnDef, N: Render<D>> RenderAssignments<D> for Option<Assign<C, N>> {
    const SET: Piece = Piece::OptItem(&Piece::Seq(&[
        Piece::Ident(C::NAME),
        Piece::word(" = "),
        N::VALUE,
    ]));
}

macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        #[diagnostic::do_not_recommend]
        impl<$($item: IsAssignment),*> IsAssignment for ($($item,)*) {
            type Itself = ($($item::Itself,)*);
            const OPTIONAL: bool = $($item::OPTIONAL)&&*;
        }
        impl<Tab, S, $($item: Assignments<Tab, S>),*> Assignments<Tab, S> for ($($item,)*) {
            type Met = ($($item::Met,)*);
        }
        impl<Dia: Dialect, $($item: RenderAssignments<Dia>),*> RenderAssignments<Dia> for ($($item,)*) {
            const SET: Piece = Piece::Seq(&[$($item::SET),*]);
        }
    };
}
crate::tuple::each!(tuples);

/// The scope of a statement on the table `T` alone.
pub(crate) type Own<T> = crate::scope::In<T, NotNull, crate::scope::Nothing>;

/// The kind of the table `T` under its own name `A`, when it can be written to.
#[diagnostic::on_unimplemented(
    message = "`{A}` is a view or an alias and cannot be written to",
    note = "INSERT, UPDATE and DELETE are for tables under their own names"
)]
pub trait Base<T, A> {}
#[diagnostic::do_not_recommend]
impl<T, A: Is<T>> Base<T, A> for BaseTable {}
