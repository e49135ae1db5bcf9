//! The order of a set operation: by the position of columns.

use std::marker::PhantomData;

use super::Cell;
use crate::asks::Asks;
use crate::dialect::{Dialect, Kind};
use crate::expr::{IsOrder, OrderItem, RenderOrder, SortedBy};
use crate::piece::Piece;
use crate::scope::{HasTable, Nullability, Nullable};

/// A scope of nothing but the columns of a set operation.
pub struct Combined<Columns>(PhantomData<Columns>);

/// The column at place `N` of a set operation as a sort key, from [`position`].
#[derive(Clone, Copy, Debug)]
pub struct Position<const N: usize, const DESCENDING: bool>;

/// The column at place `N`, counted from 1, as a sort key of a set operation.
pub const fn position<const N: usize>() -> Position<N, false> {
    Position
}
impl<const N: usize> Position<N, false> {
    /// Smallest first, NULL before everything.
    pub const fn asc(self) -> Self {
        self
    }

    /// Greatest first, NULL after everything.
    pub const fn desc(self) -> Position<N, true> {
        Position
    }
}
crate::params::nothing!([const N: usize, const DESCENDING: bool] Position<N, DESCENDING>);
crate::resolve::always!([const N: usize, const DESCENDING: bool,] Position<N, DESCENDING>;);
#[diagnostic::do_not_recommend]
impl<const N: usize, const DESCENDING: bool> IsOrder for Position<N, DESCENDING> {
    type Itself = Self;
}
impl<Columns, const N: usize, const DESCENDING: bool> OrderItem<Combined<Columns>>
    for Position<N, DESCENDING>
where
    <Columns as Asks>::ColumnAt<N>: Sized,
    Columns: ColumnAt<N>,
{
    type Met = ();
}
impl<D: Dialect, Columns: ColumnAt<N>, const N: usize, const DESCENDING: bool>
    RenderOrder<D, Combined<Columns>> for Position<N, DESCENDING>
{
    const ORDER: Piece = Piece::Item(&Piece::Seq(&[
        Piece::Text(digits(N)),
        Piece::Text(
            match (
                DESCENDING,
                matches!(D::KIND, Kind::Postgres) && Columns::Null::NULLABLE,
            ) {
                (false, false) => "",
                (false, true) => " NULLS FIRST",
                (true, false) => " DESC",
                (true, true) => " DESC NULLS LAST",
            },
        ),
    ]));
}

const fn digits(number: usize) -> &'static str {
    const DIGITS: [&str; 17] = [
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
    ];
    DIGITS[number]
}

/// A list of columns with one at place `N`.
#[diagnostic::on_unimplemented(
    message = "this set operation has no column {N} to sort by",
    label = "columns are counted from 1",
    note = "sort by the place of a column in the select lists: `position::<1>()`"
)]
pub trait ColumnAt<const N: usize> {
    /// Whether it can be NULL.
    type Null: Nullability;
}
macro_rules! positions {
    ($($item:ident $index:tt),*) => { positions!(@at [$($item)*] []); };
    (@at [$last:ident] [$($before:ident)*]) => { positions!(@impl [$($before)*] $last); };
    (@at [$first:ident $($rest:ident)+] [$($before:ident)*]) => {
        positions!(@at [$($rest)+] [$($before)* $first]);
    };
    (@impl [$($before:ident)*] $last:ident) => {
        #[diagnostic::do_not_recommend]
        impl<$($before,)* Ql, Nl: Nullability, Rest> ColumnAt<{ 1 $(+ positions!(@one $before))* }>
            for positions!(@list [$($before)*] (Cell<Ql, Nl>, Rest))
        {
            type Null = Nl;
        }
    };
    (@one $item:ident) => { 1 };
    (@list [] $end:ty) => { $end };
    (@list [$first:ident $($rest:ident)*] $end:ty) => { ($first, positions!(@list [$($rest)*] $end)) };
}
crate::tuple::each!(positions);

/// A node that a set operation can be sorted by: none.
#[diagnostic::on_unimplemented(
    message = "a set operation is sorted by the position of a column",
    label = "the rows of a set operation belong to no table",
    note = "use the place of the column in the select lists: `.order_by(position::<1>())`"
)]
pub trait SortedByPosition {
    /// There where the rule is kept.
    type Met;
}
impl<N, Columns> SortedBy<N> for Combined<Columns>
where
    <N as Asks>::SortedByPosition: Sized,
    N: SortedByPosition,
{
    type Met = <N as SortedByPosition>::Met;
}
// That it cannot be sorted by a column is said above, and not a second time.
#[diagnostic::do_not_recommend]
impl<T, Columns> HasTable<T> for Combined<Columns> {
    type Null = Nullable;
}
