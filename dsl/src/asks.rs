//! Rules that are asked for in a way that leaves out how the compiler came to them.
//!
//! A rule that is a bound of an impl is reported with every impl that led there, each in a line with
//! its type. The condition of an associated type is reported by itself. So an impl deep inside a query
//! asks `<X as Asks>::Rule: Sized` first, and states the bound `X: Rule` after it.

use crate::{expr, resolve, scope, select, types, write};

/// Any type: what a method asks for stands in its result as `<(A, B) as Given>::Then<T>`, which is `T`.
///
/// Of a rule that is broken in `A`, an associated type of the rule's trait, the compiler then says only
/// that it is broken.
pub trait Given {
    /// `T`.
    type Then<T>;
}
impl<X: ?Sized> Given for X {
    type Then<T> = T;
}

placeless! {
/// A type that is asked for a rule.
#[rustfmt::skip]
pub trait Asks {
    /// Its columns are those of a shape.
    type Column<Q, C> where Self: select::Same<Q, C>;
    /// It is a common table expression of the environment.
    type Common<T> where Self: resolve::Common<T>;
    /// Its NULL-ness fits the shape.
    type Fits<Null, C> where Self: select::FitsColumn<Null, C>;
    /// It stands in a query of another table, which is an error of its own.
    type Elsewhere<C> where Self: select::Elsewhere<C>;
    /// The shape has such a column.
    type Expected where Self: select::Expected;
    /// It is a key of the query.
    type Found where Self: expr::aggregate::Found;
    /// Its groups have rows of totals.
    type HasTotals<N> where Self: expr::aggregate::HasTotals<N>;
    /// It has a window.
    type HasWindow where Self: for<'a> expr::window::HasWindow<'a>;
    /// It has the table.
    type HasTable<T> where Self: scope::HasTable<T>;
    /// It has tables that a dynamic part needs.
    type HasTables<T> where Self: expr::HasTables<T>;
    /// It has a text for this dialect.
    type HasText<M> where Self: expr::HasText<M>;
    /// It is not hidden by a table of the subquery.
    type Hidden<T> where Self: resolve::Hidden<T>;
    /// Its tables are in the scope.
    type InScope<S> where Self: expr::InScope<S>;
    /// It can be inside an aggregate.
    type InsideAggregates where Self: expr::InsideAggregates;
    /// It can be inside an aggregate or a window function.
    type InsideWindows where Self: expr::InsideWindows;
    /// It stands in a subquery.
    type InSubquery where Self: resolve::InSubquery;
    /// It can be the argument of a window function.
    type OverWindow where Self: expr::OverWindow;
    /// No join makes the rows before NULL.
    type KeptWhole where Self: select::KeptWhole;
    /// It has a row that was to be inserted.
    type Proposes<C> where Self: write::Proposes<C>;
    /// Its values can be read.
    type Readable where Self: types::Readable;
    /// It fits a dynamic part.
    type Renders<D> where Self: expr::Renders<D>;
    /// The table is that of the statement.
    type SameTable<U, T> where Self: write::SameTable<U, T>;
    /// The table has no other key.
    type NoOtherKey<T> where Self: write::NoOtherKey<T>;
    /// It sees the other tables of the FROM clause.
    type SeesSiblings where Self: resolve::SeesSiblings;
    /// It has the column of the shape.
    type Selects<C> where Self: select::Selects<C>;
    /// It is made of single columns.
    type SingleColumns where Self: select::SingleColumns;
    /// Its primary key is among the keys.
    type WholeRow<T> where Self: resolve::WholeRow<T>;
    /// It has whole rows of the table.
    type WholeRowsOf<T> where Self: select::WholeRowsOf<T>;
}
}
#[rustfmt::skip]
impl<X: ?Sized> Asks for X {
    type Column<Q, C> = () where Self: select::Same<Q, C>;
    type Common<T> = () where Self: resolve::Common<T>;
    type Fits<Null, C> = () where Self: select::FitsColumn<Null, C>;
    type Elsewhere<C> = () where Self: select::Elsewhere<C>;
    type Expected = () where Self: select::Expected;
    type Found = () where Self: expr::aggregate::Found;
    type HasTotals<N> = () where Self: expr::aggregate::HasTotals<N>;
    type HasWindow = () where Self: for<'a> expr::window::HasWindow<'a>;
    type HasTable<T> = () where Self: scope::HasTable<T>;
    type HasTables<T> = () where Self: expr::HasTables<T>;
    type HasText<M> = () where Self: expr::HasText<M>;
    type Hidden<T> = () where Self: resolve::Hidden<T>;
    type InScope<S> = () where Self: expr::InScope<S>;
    type InsideAggregates = () where Self: expr::InsideAggregates;
    type InsideWindows = () where Self: expr::InsideWindows;
    type InSubquery = () where Self: resolve::InSubquery;
    type OverWindow = () where Self: expr::OverWindow;
    type KeptWhole = () where Self: select::KeptWhole;
    type Proposes<C> = () where Self: write::Proposes<C>;
    type Readable = () where Self: types::Readable;
    type Renders<D> = () where Self: expr::Renders<D>;
    type SameTable<U, T> = () where Self: write::SameTable<U, T>;
    type NoOtherKey<T> = () where Self: write::NoOtherKey<T>;
    type SeesSiblings = () where Self: resolve::SeesSiblings;
    type Selects<C> = () where Self: select::Selects<C>;
    type SingleColumns = () where Self: select::SingleColumns;
    type WholeRow<T> = () where Self: resolve::WholeRow<T>;
    type WholeRowsOf<T> = () where Self: select::WholeRowsOf<T>;
}
