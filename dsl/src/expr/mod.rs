//! Expressions: columns, values, operators and functions.
//!
//! Every expression is an [`Expr`] around a node. The methods of `Expr` build bigger nodes, and the
//! traits of this module say what a node is: its SQL type ([`Node`]), the tables it needs and whether
//! it can be NULL there ([`InScope`]), and its SQL per dialect ([`Render`]).

pub mod aggregate;
mod arithmetic;
pub mod array;
mod case;
pub mod cast;
mod column;
mod compare;
mod constant;
mod dynamic;
mod every;
pub(crate) mod function;

#[cfg(feature = "json")]
pub mod json;
mod kind;
mod list;
mod literal;
mod logic;
mod null;
pub mod number;
mod operands;
mod order;
mod pattern;
pub mod range;
pub mod search;
mod sql;
mod subquery;
pub mod text;
#[cfg(feature = "jiff")]
pub mod time;
mod truth;
mod tuple;
pub mod window;

pub use aggregate::{avg, count, count_of, max, min, sum};
pub use arithmetic::{Arithmetic, ArithmeticOperator, Negate, NumberSide};
pub use case::{
    Branches, BranchesIn, Case, CaseValue, Compared, IntoCase, Matched, Otherwise, RenderBranches,
    Searched, When, case, case_of,
};
pub use cast::CastTo;
pub use column::Col;
pub(crate) use column::is_bool;
pub use compare::{Between, Compare, IntoOrdered, NotDistinct, Operator};
pub use constant::{ConstantText, Int, TextConstant, int, text_constant};
pub use function::{
    Always, Argument, AtLeast, Call0, Call1, Call2, Call3, Call4, Call5, Call6, Call7, Call8,
    Coalesce, CoalesceOf, Count, Function, FunctionOf, IntoCount, IsCount, Never, NullRule, One,
    Smallest, TakesCount, Template, Templates, WithArguments, Zero, coalesce, coalesce_of,
};
pub use kind::{
    AnyExpr, ArrayExpr, ArrayNode, BoolExpr, BoolNode, IsExpression, NumberExpr, NumberNode,
    RangeExpr, RangeNode, TextExpr, TextNode,
};
#[cfg(feature = "jiff")]
pub use kind::{
    CountedExpr, CountedNode, DateTimeExpr, DateTimeNode, FieldExpr, FieldNode, IsoExpr, IsoNode,
    UnitOf,
};
#[cfg(feature = "json")]
pub use kind::{JsonElementExpr, JsonElementNode, JsonItemExpr, JsonItemNode};
pub use list::{
    InList, IntoList, ListElement, ListLength, Members, NeverNull, OneColumnOf, ValueList,
};
pub use literal::{
    IntoExpr, IntoNullableExpr, IsExpr, IsNullableExpr, Literal, Takes, TakesNullable, Typed,
    literal_node, val,
};
pub use logic::{Connective, IntoCondition, Logic, Not, not};
pub use null::IsNull;
pub use operands::{
    IntoAlike, IntoOperands, IsOperands, NullableOperands, Operands, OperandsIn, PresentOperands,
    RenderOperands, RenderTyped, TakesAlike, TakesOperands,
};
pub(crate) use order::SortPiece;
pub use order::{IsOrder, OrderItem, Ordering, RenderOrder, SortOrder, SortedBy};
pub use pattern::{IntoPattern, Pattern, PatternText};

pub use dynamic::{
    Covers, CoversKey, Dynamic, DynamicOrder, HasTables, PieceOf, PieceOfKey, Portable, Renders,
    Tables,
};
pub use every::{Every, all_of, any_of};
pub use sql::{
    HasText, NaturalType, NullOf, NullsOf, RenderArguments, Sql, SqlArgument, SqlArguments,
    SqlList, SqlMarker, SqlText, SqlTyped, sql_call,
};
pub use subquery::{
    Exists, First, FirstColumn, InQuery, OneColumn, Outer, Quantified, Scalar, SingleColumn, all,
    any, exists, outer, scalar,
};
pub use text::{concat, length, lower, upper};
pub use truth::nullif;
#[cfg(feature = "uuid")]
pub use truth::random_uuid;
pub use tuple::{
    ColumnsLike, CompareTuples, IntoTuple, MixAllNodes, NodesIn, RenderNodes, Tuple, TupleInQuery,
    TupleItems, tuple,
};

use crate::asks::Asks;
use crate::bind::Params;
use crate::dialect::Dialect;
use crate::piece::{Piece, level};
use crate::resolve::{Keys, Resolves};
use crate::scope::Nullability;
use crate::types::{IsBool, SqlType};

/// An SQL expression.
///
/// Expressions are made from columns (`users::name`), values ([`val`]) and functions ([`lower`](lower()),
/// [`count`], …) and put together with the methods below.
#[derive(Clone, Copy, Debug)]
pub struct Expr<N>(pub(crate) N);

/// What an expression is: a node of the query's tree.
pub trait Node: Params {
    /// The SQL type.
    type Sql: SqlType;
    /// What it is computed from: [`Constant`], [`PerRow`], [`OverRows`] or [`Mixed`].
    type Class: Class;
    /// What finds it in a select list: itself for columns and named expressions, otherwise [`Unnamed`].
    type Name;
}

/// The name of an expression that has none.
#[derive(Debug)]
pub enum Unnamed {}

/// A node whose tables are all in the scope `S`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used in this query",
    label = "not an expression over the tables of this query"
)]
pub trait InScope<S>: Node {
    /// Whether it can be NULL there.
    type Null: Nullability;
}

/// A node with a spelling in the dialect `D`.
///
/// An expression stands in one of two positions: where a value is expected or where a condition is
/// expected. They differ on SQL Server only, which has no truth values outside conditions.
pub trait Render<D: Dialect> {
    /// The SQL of a value.
    const VALUE: Piece;
    /// The SQL of a condition.
    const PREDICATE: Piece = Self::VALUE;
    /// How strong its outermost operator binds.
    const LEVEL: u8 = level::ATOM;
}

/// What an expression is computed from.
///
/// That of an expression over two others is a row and a column of a table: each class says what it makes
/// of a class on its left.
pub trait Class: 'static {
    /// The class of an expression over this one and another.
    type Mix<Other: Class>: Class;
    /// After [`PerRow`].
    type AfterPerRow: Class;
    /// After [`OverRows`].
    type AfterOverRows: Class;
    /// After [`Mixed`].
    type AfterMixed: Class;
    /// After [`Windowed`].
    type AfterWindowed: Class;
}

/// Computed from no row.
pub enum Constant {}
/// Computed from one row.
pub enum PerRow {}
/// Computed from all rows: an aggregate.
pub enum OverRows {}
/// Computed from one row and from all rows.
pub enum Mixed {}
/// Computed by a window function, from one row and those around it.
pub enum Windowed {}
/// Computed by a window function over aggregates.
pub enum WindowedMixed {}
impl Class for Constant {
    type Mix<Other: Class> = Other;
    type AfterPerRow = PerRow;
    type AfterOverRows = OverRows;
    type AfterMixed = Mixed;
    type AfterWindowed = Windowed;
}
macro_rules! classes {
    ($($class:ident $mix:ident: $per_row:ident $over_rows:ident $mixed:ident $windowed:ident;)*) => { $(
        impl Class for $class {
            type Mix<Other: Class> = Other::$mix;
            type AfterPerRow = $per_row;
            type AfterOverRows = $over_rows;
            type AfterMixed = $mixed;
            type AfterWindowed = $windowed;
        }
    )* };
}
classes! {
    PerRow AfterPerRow: PerRow Mixed Mixed Windowed;
    OverRows AfterOverRows: Mixed OverRows Mixed WindowedMixed;
    Mixed AfterMixed: Mixed Mixed Mixed WindowedMixed;
    Windowed AfterWindowed: Windowed WindowedMixed WindowedMixed Windowed;
}
impl Class for WindowedMixed {
    type Mix<Other: Class> = Self;
    type AfterPerRow = Self;
    type AfterOverRows = Self;
    type AfterMixed = Self;
    type AfterWindowed = Self;
}

/// The class of a window function over arguments of a class.
#[diagnostic::on_unimplemented(
    message = "a window function cannot be inside another one or inside an aggregate",
    note = "select the inner one, such as `row_number`, in a derived table, and use its column here"
)]
pub trait OverWindow {
    /// The class.
    type Out: Class;
}
#[diagnostic::do_not_recommend]
impl OverWindow for Constant {
    type Out = Windowed;
}
#[diagnostic::do_not_recommend]
impl OverWindow for PerRow {
    type Out = Windowed;
}
#[diagnostic::do_not_recommend]
impl OverWindow for OverRows {
    type Out = WindowedMixed;
}
#[diagnostic::do_not_recommend]
impl OverWindow for Mixed {
    type Out = WindowedMixed;
}

/// A rule that window functions break.
macro_rules! without_windows {
    ($rule:ident) => {
        without_windows!($rule: Constant PerRow OverRows Mixed);
    };
    ($rule:ident: $($class:ident)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl $rule for $class {
                type Met = ();
            }
        )*
    };
}

/// A rule that aggregates break. What window functions are made of is not looked at.
macro_rules! without_aggregates {
    ($rule:ident) => {
        without_windows!($rule: Constant PerRow Windowed WindowedMixed);
    };
}

/// Allowed inside a window function or an aggregate: no window function.
#[diagnostic::on_unimplemented(
    message = "a window function cannot be inside another one or inside an aggregate",
    note = "select the inner one, such as `row_number`, in a derived table, and use its column here"
)]
pub trait InsideWindows {
    /// There where the rule is kept.
    type Met;
}
without_windows!(InsideWindows);

/// Allowed in WHERE, ON, SET, GROUP BY and HAVING: no window function.
#[diagnostic::on_unimplemented(
    message = "a window function cannot be used in WHERE, ON, SET, GROUP BY or HAVING",
    note = "wrap the query in a derived table, and filter that by the column of the window function"
)]
pub trait BeforeWindows {
    /// There where the rule is kept.
    type Met;
}
without_windows!(BeforeWindows);

/// Allowed where one row is looked at: no aggregate.
#[diagnostic::on_unimplemented(
    message = "an aggregate cannot be used in WHERE, ON or SET",
    note = "WHERE, ON and SET see one row at a time, an aggregate sees all of them"
)]
pub trait BeforeAggregates {
    /// There where the rule is kept.
    type Met;
}
without_aggregates!(BeforeAggregates);

/// Allowed in WHERE, ON, SET and GROUP BY: no aggregate and no window function.
///
/// It has one impl for all classes, so that either mistake is told by a leaf.
#[diagnostic::on_unimplemented(
    message = "aggregates and window functions cannot be used in WHERE, ON, SET and GROUP BY",
    note = "they see more than one row: wrap the query in a derived table, and use their columns"
)]
pub trait OnRows {
    /// There where the rule is kept.
    type Met;
}
impl<C: AtRows> OnRows for C {
    type Met = (<C as BeforeAggregates>::Met, <C as BeforeWindows>::Met);
}
/// Both rules in one.
pub trait AtRows: BeforeAggregates + BeforeWindows {}
impl<C: BeforeAggregates + BeforeWindows> AtRows for C {}

/// A condition over the scope `S`: several bounds by one name. What it asks for stands in [`Met`].
pub trait ConditionOver<S>: InScope<S, Sql: IsBool, Class: OnRows> {}
impl<N: InScope<S, Sql: IsBool, Class: OnRows>, S> ConditionOver<S> for N {}

/// What is known of the condition `N` without its scope: to look up its tables once more, outside the
/// bound, would take time in every query (DESIGN.md).
pub type Met<N> = (
    <<N as Node>::Sql as IsBool>::Itself,
    <<N as Node>::Class as OnRows>::Met,
);

/// Allowed as a select list without GROUP BY: no columns beside aggregates.
#[diagnostic::on_unimplemented(
    message = "columns and aggregates cannot be mixed in one select list",
    note = "call `.group_by(..)` with the columns before `.select(..)`, or wrap them in aggregates such as `max(..)`"
)]
pub trait Unmixed {}
#[diagnostic::do_not_recommend]
impl Unmixed for Constant {}
#[diagnostic::do_not_recommend]
impl Unmixed for PerRow {}
#[diagnostic::do_not_recommend]
impl Unmixed for Windowed {}
#[diagnostic::do_not_recommend]
impl Unmixed for OverRows {}

/// Allowed as a select list `X` over the scope `S` without GROUP BY. Of a mixture, [`Unmixed`] is asked.
pub trait Ungrouped<S, X> {}
#[diagnostic::do_not_recommend]
impl<S, X> Ungrouped<S, X> for Mixed {}
#[diagnostic::do_not_recommend]
impl<S, X> Ungrouped<S, X> for WindowedMixed {}
#[diagnostic::do_not_recommend]
impl<S, X> Ungrouped<S, X> for Constant {}
#[diagnostic::do_not_recommend]
impl<S, X> Ungrouped<S, X> for PerRow {}
#[diagnostic::do_not_recommend]
impl<S, X> Ungrouped<S, X> for Windowed {}
// The subqueries beside an aggregate see no single row.
#[diagnostic::do_not_recommend]
impl<S, X: Resolves<Keys<S, ()>>> Ungrouped<S, X> for OverRows {}

/// Allowed as a sort key without GROUP BY.
#[diagnostic::on_unimplemented(
    message = "rows cannot be sorted by an aggregate",
    note = "an aggregate has one value for all rows"
)]
pub trait SortsRows {
    /// There where the rule is kept.
    type Met;
}
#[diagnostic::do_not_recommend]
impl SortsRows for Constant {
    type Met = ();
}
#[diagnostic::do_not_recommend]
impl SortsRows for PerRow {
    type Met = ();
}
#[diagnostic::do_not_recommend]
impl SortsRows for Windowed {
    type Met = ();
}

/// Allowed inside an aggregate: no aggregate.
#[diagnostic::on_unimplemented(
    message = "an aggregate cannot be the argument of another aggregate",
    note = "an aggregate such as `count` has one value for all rows: aggregate a column"
)]
pub trait InsideAggregates {
    /// There where the rule is kept.
    type Met;
}
without_aggregates!(InsideAggregates);

/// The argument of an aggregate: no aggregate itself and no window function.
pub trait Unaggregated {}
impl<C> Unaggregated for C
where
    <C as Asks>::InsideAggregates: Sized,
    <C as Asks>::InsideWindows: Sized,
    C: InsideAggregates + InsideWindows,
{
}
