//! Rules that are asked for in a way that leaves out how the compiler came to them.
//!
//! A rule that is a bound of an impl is reported with every impl that led there, each in a line with
//! its type. The condition of an associated type is reported by itself. So an impl deep inside a query
//! asks `<X as Asks>::Rule: Sized` first, and states the bound `X: Rule` after it.

use crate::{bind, expr, resolve, scope, select, statement, table, types, write};

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
    /// It may be mixed with the SQL type.
    type Accepts<Q> where Self: types::Accepts<Q>;
    /// The tables of a subquery do not hide its own.
    type Apart<S, Inner> where Self: resolve::ApartFrom<S, Inner>;
    /// It is not grouped.
    type BeforeGroups where Self: scope::BeforeGroups;
    /// It says which rows a write changes.
    type Chosen where Self: write::Chosen;
    /// Its columns are those of a shape.
    type Column<Q, C> where Self: select::Same<Q, C>;
    /// It has a column at this place.
    type ColumnAt<const N: usize> where Self: select::ColumnAt<N>;
    /// It is a common table expression of the environment.
    type Common<T> where Self: resolve::Common<T>;
    /// They give every column that the table requires.
    type CompleteRows<T, G> where Self: write::CompleteRows<T, G>;
    /// It has conditions on rows.
    type Conditions where Self: select::Conditions;
    /// It is a column or a tuple of columns.
    type ConflictKey where Self: write::ConflictKey;
    /// The column is one of the table of the INSERT.
    type ConflictKeyOf<C, A, T> where Self: write::KeyOf<C, A, T>;
    /// A cursor can have its value.
    type CursorColumn where Self: select::CursorColumn;
    /// It is made of columns.
    type CursorKeys where Self: select::CursorKeys;
    /// It is another name than that of the table.
    type Differs<T> where Self: scope::Differs<T>;
    /// It is an aggregate that equal values make a difference to.
    type DropsEqual where Self: expr::aggregate::DropsEqual;
    /// It stands in a query of another table, which is an error of its own.
    type Elsewhere<C> where Self: select::Elsewhere<C>;
    /// The table of the column is that of the row.
    type ExcludedOf<C, U, T> where Self: write::ExcludedOf<C, U, T>;
    /// The shape has such a column.
    type Expected where Self: select::Expected;
    /// Its NULL-ness fits the shape.
    type Fits<Null, C> where Self: select::FitsColumn<Null, C>;
    /// It is a write that follows WITH.
    type FollowsWith where Self: select::FollowsWith;
    /// It is a key of the query.
    type Found where Self: expr::aggregate::Found;
    /// The row gives the column.
    type Gives<C, At> where Self: write::Gives<C, At>;
    /// The row gives the column of the key.
    type GivesKey<C> where Self: write::GivesKey<C>;
    /// The row gives the column.
    type HasExcluded<C> where Self: write::HasExcluded<C>;
    /// It has groups.
    type HasGroups<W> where Self: select::HasGroups<W>;
    /// It has a primary key.
    type HasPrimaryKey where Self: select::HasPrimaryKey;
    /// It has rows with values.
    type HasRow where Self: write::HasRow;
    /// It has rows.
    type HasRows where Self: statement::HasRows;
    /// It has the table.
    type HasTable<T> where Self: scope::HasTable<T>;
    /// It has tables that a dynamic part needs.
    type HasTables<T> where Self: expr::HasTables<T>;
    /// It has a text for this dialect.
    type HasText<M> where Self: expr::HasText<M>;
    /// Its groups have rows of totals.
    type HasTotals<N> where Self: expr::aggregate::HasTotals<N>;
    /// It has a window.
    type HasWindow where Self: for<'a> expr::window::HasWindow<'a>;
    /// It is not hidden by a table of the subquery.
    type Hidden<T> where Self: resolve::Hidden<T>;
    /// There can be subqueries in it.
    type HoldsSubqueries where Self: resolve::HoldsSubqueries;
    /// Its tables are in the scope.
    type InScope<S> where Self: expr::InScope<S>;
    /// It can be part of the step of a recursive query.
    type InStep where Self: select::InStep;
    /// It stands in a subquery.
    type InSubquery where Self: resolve::InSubquery;
    /// It can be inside an aggregate.
    type InsideAggregates where Self: expr::InsideAggregates;
    /// It can be inside an aggregate or a window function.
    type InsideWindows where Self: expr::InsideWindows;
    /// It is made of assignments.
    type IsAssignment where Self: write::IsAssignment;
    /// It is a condition.
    type IsBool where Self: types::IsBool;
    /// It has a value for each sort key.
    type IsCursor<K> where Self: select::IsCursor<K>;
    /// It can be the step of a recursive query.
    type IsStep<T> where Self: select::IsStep<T>;
    /// It says that the columns are a key.
    type IsUniqueKey<K, T> where Self: write::IsUniqueKey<K, T>;
    /// It takes a window.
    type IsWindowFunction where Self: expr::window::IsWindowFunction;
    /// It can be a key of a JSON object.
    #[cfg(feature = "json")]
    type JsonKey where Self: expr::aggregate::JsonKey;
    /// No join makes the rows before NULL.
    type KeptWhole where Self: select::KeptWhole;
    /// Lateral tables are joined so.
    type LateralKind<D: crate::dialect::Dialect> where Self: select::LateralKind<D>;
    /// It is never NULL.
    type NeverNullKey<C> where Self: select::NeverNullKey<C>;
    /// The table has no other key.
    type NoOtherKey<T> where Self: write::NoOtherKey<T>;
    /// It is no FULL JOIN.
    type NotFull where Self: select::NotFull;
    /// It is not grouped yet.
    type NotGrouped where Self: select::NotGrouped;
    /// It has no select list yet.
    type NotSelected where Self: select::NotSelected;
    /// It is not sorted yet.
    type NotSorted where Self: select::NotSorted;
    /// It is what a LEFT JOIN makes of columns.
    type OfLeftJoin where Self: select::OfLeftJoin;
    /// It is a struct of one table.
    type OfOneTable where Self: select::OfOneTable;
    /// It is computed from one changed row.
    type OnChangedRows where Self: write::OnChangedRows;
    /// It sees one row at a time.
    type OnRows where Self: expr::OnRows;
    /// It is one column of this type.
    type OneColumnOf<Q> where Self: expr::OneColumnOf<Q>;
    /// It has one table.
    type OneTable where Self: select::OneTable;
    /// It changes no rows.
    type OnlyReads where Self: select::OnlyReads;
    /// It can be joined optionally.
    type OptionalTarget where Self: select::OptionalTarget;
    /// It is an aggregate that depends on the order of rows.
    type Ordered where Self: expr::aggregate::Ordered;
    /// It can be the argument of a window function.
    type OverWindow where Self: expr::OverWindow;
    /// It is a struct that owns its fields.
    type OwnedRowStruct where Self: select::OwnedRowStruct;
    /// It has a column beside it.
    type Paired where Self: select::Paired;
    /// Its parts are in the scope.
    type PartsOf<S> where Self: select::PartsOf<S>;
    /// It has a row that was to be inserted.
    type Proposes<C> where Self: write::Proposes<C>;
    /// Distances are taken of it.
    type RangeKey where Self: expr::window::RangeKey;
    /// It is a row struct.
    type ReadStruct where Self: select::ReadStruct;
    /// Its values can be read.
    type Readable where Self: types::Readable;
    /// Its columns fit the fields.
    type ReadsInto<T, Fields> where Self: select::ReadsInto<T, Fields>;
    /// It fits a dynamic part.
    type Renders<D> where Self: expr::Renders<D>;
    /// It can combine a start and a step.
    type Repeats where Self: select::Repeats;
    /// It requires no column.
    type RequiresNothing<G> where Self: write::RequiresNothing<G>;
    /// It can stand in the environment.
    type Resolves<Env> where Self: resolve::Resolves<Env>;
    /// It has a value for each column.
    type RowListed<C> where Self: select::RowListed<C>;
    /// It is a query with rows.
    type RowSet where Self: select::RowSet;
    /// Its rows are those of the table.
    type RowsLike<T> where Self: select::RowsLike<T>;
    /// The table is that of the statement.
    type SameTable<U, T> where Self: write::SameTable<U, T>;
    /// The table is that of the relation.
    type SameTarget<U, T> where Self: table::SameTarget<U, T>;
    /// It is the same type.
    type SameType<R> where Self: select::SameType<R>;
    /// It sees the other tables of the FROM clause.
    type SeesSiblings where Self: resolve::SeesSiblings;
    /// It has the column of the shape.
    type Selects<C> where Self: select::Selects<C>;
    /// Its select list has the column.
    type ShowsColumn<C> where Self: select::ShowsColumn<C>;
    /// Its select list has the expression.
    type ShowsName where Self: select::ShowsName;
    /// Its select list has expressions without names.
    type ShowsUnnamed where Self: select::ShowsUnnamed;
    /// It is made of single columns.
    type SingleColumns where Self: select::SingleColumns;
    /// It is a sort order.
    type SortKeys where Self: select::SortKeys;
    /// It is the place of a column.
    type SortedByPosition where Self: select::SortedByPosition;
    /// It can be sorted by.
    type Sorts where Self: expr::SortsRows;
    /// It has a start and a step.
    type StartAndStep<T> where Self: select::StartAndStep<T>;
    /// The frame can start there and end so.
    type StartsBefore<B> where Self: expr::window::StartsBefore<B>;
    /// It takes NULL.
    type TakesNull<C> where Self: write::TakesNull<C>;
    /// Subqueries can stand there.
    type TakesSubqueries where Self: resolve::TakesSubqueries;
    /// Values can be bound in it.
    type TakesValues where Self: resolve::TakesValues;
    /// It is an aggregate that takes a window.
    type TakesWindow where Self: expr::window::TakesWindow;
    /// It can be bound as a value of the SQL type.
    type ToSql<Q> where Self: bind::ToSql<Q>;
    /// It has the primary key.
    type TotalOrder<T> where Self: select::TotalOrder<T>;
    /// It has no columns beside aggregates.
    type Unmixed where Self: expr::Unmixed;
    /// It fits the column.
    type ValueFits<N, C> where Self: select::ValueFits<N, C>;
    /// Its primary key is among the keys.
    type WholeRow<T> where Self: resolve::WholeRow<T>;
    /// It has whole rows of the table.
    type WholeRowsOf<T> where Self: select::WholeRowsOf<T>;
    /// It changes rows.
    type Writes where Self: statement::Writes;
    /// It is a write.
    type WritesRows where Self: write::WritesRows;
}
}
#[rustfmt::skip]
impl<X: ?Sized> Asks for X {
    type Accepts<Q> = () where Self: types::Accepts<Q>;
    type Apart<S, Inner> = () where Self: resolve::ApartFrom<S, Inner>;
    type BeforeGroups = () where Self: scope::BeforeGroups;
    type Chosen = () where Self: write::Chosen;
    type Column<Q, C> = () where Self: select::Same<Q, C>;
    type ColumnAt<const N: usize> = () where Self: select::ColumnAt<N>;
    type Common<T> = () where Self: resolve::Common<T>;
    type CompleteRows<T, G> = () where Self: write::CompleteRows<T, G>;
    type Conditions = () where Self: select::Conditions;
    type ConflictKey = () where Self: write::ConflictKey;
    type ConflictKeyOf<C, A, T> = () where Self: write::KeyOf<C, A, T>;
    type CursorColumn = () where Self: select::CursorColumn;
    type CursorKeys = () where Self: select::CursorKeys;
    type Differs<T> = () where Self: scope::Differs<T>;
    type DropsEqual = () where Self: expr::aggregate::DropsEqual;
    type Elsewhere<C> = () where Self: select::Elsewhere<C>;
    type ExcludedOf<C, U, T> = () where Self: write::ExcludedOf<C, U, T>;
    type Expected = () where Self: select::Expected;
    type Fits<Null, C> = () where Self: select::FitsColumn<Null, C>;
    type FollowsWith = () where Self: select::FollowsWith;
    type Found = () where Self: expr::aggregate::Found;
    type Gives<C, At> = () where Self: write::Gives<C, At>;
    type GivesKey<C> = () where Self: write::GivesKey<C>;
    type HasExcluded<C> = () where Self: write::HasExcluded<C>;
    type HasGroups<W> = () where Self: select::HasGroups<W>;
    type HasPrimaryKey = () where Self: select::HasPrimaryKey;
    type HasRow = () where Self: write::HasRow;
    type HasRows = () where Self: statement::HasRows;
    type HasTable<T> = () where Self: scope::HasTable<T>;
    type HasTables<T> = () where Self: expr::HasTables<T>;
    type HasText<M> = () where Self: expr::HasText<M>;
    type HasTotals<N> = () where Self: expr::aggregate::HasTotals<N>;
    type HasWindow = () where Self: for<'a> expr::window::HasWindow<'a>;
    type Hidden<T> = () where Self: resolve::Hidden<T>;
    type HoldsSubqueries = () where Self: resolve::HoldsSubqueries;
    type InScope<S> = () where Self: expr::InScope<S>;
    type InStep = () where Self: select::InStep;
    type InSubquery = () where Self: resolve::InSubquery;
    type InsideAggregates = () where Self: expr::InsideAggregates;
    type InsideWindows = () where Self: expr::InsideWindows;
    type IsAssignment = () where Self: write::IsAssignment;
    type IsBool = () where Self: types::IsBool;
    type IsCursor<K> = () where Self: select::IsCursor<K>;
    type IsStep<T> = () where Self: select::IsStep<T>;
    type IsUniqueKey<K, T> = () where Self: write::IsUniqueKey<K, T>;
    type IsWindowFunction = () where Self: expr::window::IsWindowFunction;
    #[cfg(feature = "json")]
    type JsonKey = () where Self: expr::aggregate::JsonKey;
    type KeptWhole = () where Self: select::KeptWhole;
    type LateralKind<D: crate::dialect::Dialect> = () where Self: select::LateralKind<D>;
    type NeverNullKey<C> = () where Self: select::NeverNullKey<C>;
    type NoOtherKey<T> = () where Self: write::NoOtherKey<T>;
    type NotFull = () where Self: select::NotFull;
    type NotGrouped = () where Self: select::NotGrouped;
    type NotSelected = () where Self: select::NotSelected;
    type NotSorted = () where Self: select::NotSorted;
    type OfLeftJoin = () where Self: select::OfLeftJoin;
    type OfOneTable = () where Self: select::OfOneTable;
    type OnChangedRows = () where Self: write::OnChangedRows;
    type OnRows = () where Self: expr::OnRows;
    type OneColumnOf<Q> = () where Self: expr::OneColumnOf<Q>;
    type OneTable = () where Self: select::OneTable;
    type OnlyReads = () where Self: select::OnlyReads;
    type OptionalTarget = () where Self: select::OptionalTarget;
    type Ordered = () where Self: expr::aggregate::Ordered;
    type OverWindow = () where Self: expr::OverWindow;
    type OwnedRowStruct = () where Self: select::OwnedRowStruct;
    type Paired = () where Self: select::Paired;
    type PartsOf<S> = () where Self: select::PartsOf<S>;
    type Proposes<C> = () where Self: write::Proposes<C>;
    type RangeKey = () where Self: expr::window::RangeKey;
    type ReadStruct = () where Self: select::ReadStruct;
    type Readable = () where Self: types::Readable;
    type ReadsInto<T, Fields> = () where Self: select::ReadsInto<T, Fields>;
    type Renders<D> = () where Self: expr::Renders<D>;
    type Repeats = () where Self: select::Repeats;
    type RequiresNothing<G> = () where Self: write::RequiresNothing<G>;
    type Resolves<Env> = () where Self: resolve::Resolves<Env>;
    type RowListed<C> = () where Self: select::RowListed<C>;
    type RowSet = () where Self: select::RowSet;
    type RowsLike<T> = () where Self: select::RowsLike<T>;
    type SameTable<U, T> = () where Self: write::SameTable<U, T>;
    type SameTarget<U, T> = () where Self: table::SameTarget<U, T>;
    type SameType<R> = () where Self: select::SameType<R>;
    type SeesSiblings = () where Self: resolve::SeesSiblings;
    type Selects<C> = () where Self: select::Selects<C>;
    type ShowsColumn<C> = () where Self: select::ShowsColumn<C>;
    type ShowsName = () where Self: select::ShowsName;
    type ShowsUnnamed = () where Self: select::ShowsUnnamed;
    type SingleColumns = () where Self: select::SingleColumns;
    type SortKeys = () where Self: select::SortKeys;
    type SortedByPosition = () where Self: select::SortedByPosition;
    type Sorts = () where Self: expr::SortsRows;
    type StartAndStep<T> = () where Self: select::StartAndStep<T>;
    type StartsBefore<B> = () where Self: expr::window::StartsBefore<B>;
    type TakesNull<C> = () where Self: write::TakesNull<C>;
    type TakesSubqueries = () where Self: resolve::TakesSubqueries;
    type TakesValues = () where Self: resolve::TakesValues;
    type TakesWindow = () where Self: expr::window::TakesWindow;
    type ToSql<Q> = () where Self: bind::ToSql<Q>;
    type TotalOrder<T> = () where Self: select::TotalOrder<T>;
    type Unmixed = () where Self: expr::Unmixed;
    type ValueFits<N, C> = () where Self: select::ValueFits<N, C>;
    type WholeRow<T> = () where Self: resolve::WholeRow<T>;
    type WholeRowsOf<T> = () where Self: select::WholeRowsOf<T>;
    type Writes = () where Self: statement::Writes;
    type WritesRows = () where Self: write::WritesRows;
}
