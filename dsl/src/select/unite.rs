//! Which columns two queries of a set operation have in common.

use super::{Cell, RowSet, Whole};
use crate::asks::Asks;
use crate::row::OwnedReader;
use crate::scope::Nullability;

/// A query whose rows can be combined with those of `A`: it has the same columns.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait CombinesWith<A>: RowSet {
    /// The columns of the result.
    type United;
    /// The query.
    type Itself;
    /// The query.
    fn itself(self) -> Self::Itself;
}
impl<A: RowSet, B> CombinesWith<A> for B
where
    <B as Asks>::RowSet: Sized,
    B: RowSet,
    A::Columns: Unite<B::Columns, Out: RowsFrom<B>>,
{
    type United = <A::Columns as Unite<B::Columns>>::Out;
    type Itself = <Self::United as RowsFrom<B>>::Query;
    fn itself(self) -> Self::Itself {
        Self::United::query(self)
    }
}

/// The columns that the query `Q` gives to a set operation. Without them, the result is an error type, so
/// that what follows stays silent.
pub trait RowsFrom<Q> {
    /// The query.
    type Query;
    /// The query.
    fn query(query: Q) -> Self::Query;
}
macro_rules! rows_from {
    ($([$($generic:ident),*] $columns:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic,)* Q> RowsFrom<Q> for $columns {
            type Query = Q;
            fn query(query: Q) -> Q {
                query
            }
        }
    )* };
}
rows_from! { [] (); [X, Rest] (X, Rest); }

/// Two lists of columns, one by one.
#[diagnostic::on_unimplemented(
    message = "these two queries select different columns",
    label = "one selects a whole row where the other selects columns",
    note = "both sides of a set operation select as many columns, of equal types"
)]
pub trait Unite<Other> {
    /// The columns of the result.
    type Out;
}
#[diagnostic::do_not_recommend]
impl Unite<()> for () {
    type Out = ();
}
impl<X: PairedWith<Y>, Rest: Unite<More>, Y, More> Unite<(Y, More)> for (X, Rest) {
    type Out = (X::Out, Rest::Out);
}
impl<X, More> Unite<()> for (X, More)
where
    <X as Asks>::Paired: Sized,
    X: Paired,
{
    type Out = ();
}
impl<X, More> Unite<(X, More)> for ()
where
    <X as Asks>::Paired: Sized,
    X: Paired,
{
    type Out = ();
}
/// A column or whole row of one query and one of the other.
pub trait PairedWith<Other> {
    /// That of the result.
    type Out;
}
impl<Q, N: Nullability, R, M: Nullability> PairedWith<Cell<R, M>> for Cell<Q, N>
where
    <Q as Asks>::SameType<R>: Sized,
    Q: SameType<R>,
{
    type Out = Cell<Q, N::Or<M>>;
}
impl<T, N: Nullability, U, M: Nullability> PairedWith<Whole<U, M>> for Whole<T, N>
where
    <T as Asks>::RowsLike<U>: Sized,
    T: RowsLike<U>,
{
    type Out = Whole<T, N::Or<M>>;
}
impl<T, N, R, M> PairedWith<Cell<R, M>> for Whole<T, N>
where
    <Self as Asks>::RowsLike<Cell<R, M>>: Sized,
    Self: RowsLike<Cell<R, M>>,
{
    type Out = Self;
}
impl<Q, N, U, M> PairedWith<Whole<U, M>> for Cell<Q, N>
where
    <Self as Asks>::RowsLike<Whole<U, M>>: Sized,
    Self: RowsLike<Whole<U, M>>,
{
    type Out = Self;
}
/// Both are whole rows of one table.
#[diagnostic::on_unimplemented(
    message = "these two queries select different columns",
    label = "one selects a whole row where the other selects columns, or a row of another table",
    note = "both sides of a set operation select as many columns, of equal types: name the columns in `.select(..)`"
)]
pub trait RowsLike<Other> {}
#[diagnostic::do_not_recommend]
impl<T> RowsLike<T> for T {}
/// A column that both queries have.
#[diagnostic::on_unimplemented(
    message = "these two queries select different numbers of columns",
    label = "one of the two selects more columns",
    note = "both sides of a set operation select as many columns, of equal types"
)]
pub trait Paired {}
/// The types of two columns are equal.
#[diagnostic::on_unimplemented(
    message = "these two queries select different types: `{Self}` and `{R}`",
    label = "this column is `{R}`, in the query before it is `{Self}`",
    note = "both sides of a set operation select equal types: cast one of the columns"
)]
pub trait SameType<R> {}
#[diagnostic::do_not_recommend]
impl<Q> SameType<Q> for Q {}

/// A list of columns that can be read into a row: the value of one, a tuple of several.
pub trait ListRow {
    /// What reads it.
    type Reader: OwnedReader;
}
macro_rules! rows {
    ($one:ident $index:tt) => {
        impl<$one: OwnedReader> ListRow for ($one, ()) {
            type Reader = $one;
        }
    };
    ($($item:ident $index:tt),*) => {
        impl<$($item: OwnedReader),*> ListRow for rows!(@list $($item)*) {
            type Reader = ($($item,)*);
        }
    };
    (@list) => { () };
    (@list $first:ident $($rest:ident)*) => { ($first, rows!(@list $($rest)*)) };
}
crate::tuple::each!(rows);
