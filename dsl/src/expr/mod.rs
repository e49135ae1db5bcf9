//! Expressions: columns, values, operators and functions.
//!
//! Every expression is an [`Expr`] around a node. The methods of `Expr` build bigger nodes, and the
//! traits of this module say what a node is: its SQL type ([`Node`]), the tables it needs and whether
//! it can be NULL there ([`InScope`]), and its SQL per dialect ([`Render`]).

pub mod aggregate;
mod arithmetic;
mod column;
mod compare;
mod constant;
mod dynamic;
mod every;
pub(crate) mod function;
mod list;
mod literal;
mod logic;
mod null;
mod order;
mod pattern;
mod subquery;
pub mod text;
mod tuple;
pub mod window;

pub use aggregate::{avg, count, count_of, max, min, sum};
pub use arithmetic::{Arithmetic, ArithmeticOperator, Negate, NumberSide};
pub use column::Col;
pub use compare::{Between, Compare, IntoOrdered, NotDistinct, Operator};
pub use constant::{ConstantText, Int, TextConstant, int, text_constant};
pub use function::{
    Always, Argument, Call0, Call1, Call2, Call3, Call4, Call5, Call6, Call7, Call8, Coalesce,
    Function, In, Never, NullRule, Template, Templates, WithArguments, coalesce,
};
pub use list::{InList, IntoList, ListElement, Members, NeverNull, ValueList};
pub use literal::{
    IntoExpr, IntoNullableExpr, IsExpr, IsNullableExpr, Literal, Takes, TakesNullable, Typed,
    literal_node, val,
};
pub use logic::{Connective, IntoCondition, Logic, Not, not};
pub use null::IsNull;
pub use order::{IsOrder, OrderItem, Ordering, RenderOrder, SortOrder};
pub use pattern::{IntoPattern, Pattern, PatternText};

pub use dynamic::{
    Dynamic, DynamicOrder, HasTables, PieceOf, PieceOfKey, Portable, Renders, Tables,
};
pub use every::{Every, all_of, any_of};
pub use subquery::{
    Exists, InQuery, OneColumn, Outer, Quantified, Scalar, SingleColumn, all, any, exists, outer,
    scalar,
};
pub use text::{length, lower, upper};
pub use tuple::{
    ColumnsLike, CompareTuples, IntoTuple, MixAllNodes, NodesIn, RenderNodes, Tuple, TupleInQuery,
    TupleItems, tuple,
};

use crate::bind::Params;
use crate::dialect::Dialect;
use crate::piece::{Piece, level};
use crate::resolve::{Keys, Resolves};
use crate::scope::Nullability;
use crate::types::SqlType;

/// An SQL expression.
///
/// Expressions are made from columns (`users::name`), values ([`val`]) and functions ([`lower`],
/// [`count`], …) and put together with the methods below.
#[derive(Clone, Copy, Debug)]
pub struct Expr<N>(pub(crate) N);

/// What an expression is: a node of the query's tree.
pub trait Node: Params {
    /// The SQL type.
    type Sql: SqlType;
    /// What it is computed from: [`Constant`], [`PerRow`], [`OverRows`] or [`Mixed`].
    type Class: Class;
}

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
pub trait Class: 'static {}

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
impl Class for Constant {}
impl Class for PerRow {}
impl Class for OverRows {}
impl Class for Mixed {}
impl Class for Windowed {}
impl Class for WindowedMixed {}

/// The class of an expression over two others.
pub trait Mix<Other> {
    /// The class.
    type Out: Class;
}
macro_rules! mix {
    ($($one:ident $other:ident $out:ident;)*) => {
        $(impl Mix<$other> for $one { type Out = $out; })*
    };
}
impl<C: Class> Mix<C> for Constant {
    type Out = C;
}
mix! {
    PerRow Constant PerRow; PerRow PerRow PerRow; PerRow OverRows Mixed; PerRow Mixed Mixed;
    OverRows Constant OverRows; OverRows PerRow Mixed; OverRows OverRows OverRows; OverRows Mixed Mixed;
    Mixed Constant Mixed; Mixed PerRow Mixed; Mixed OverRows Mixed; Mixed Mixed Mixed;
    PerRow Windowed Windowed; Windowed Constant Windowed; Windowed PerRow Windowed;
    Windowed Windowed Windowed; Windowed OverRows WindowedMixed; Windowed Mixed WindowedMixed;
    OverRows Windowed WindowedMixed; Mixed Windowed WindowedMixed;
    PerRow WindowedMixed WindowedMixed; OverRows WindowedMixed WindowedMixed;
    Mixed WindowedMixed WindowedMixed; Windowed WindowedMixed WindowedMixed;
    WindowedMixed Constant WindowedMixed; WindowedMixed PerRow WindowedMixed;
    WindowedMixed OverRows WindowedMixed; WindowedMixed Mixed WindowedMixed;
    WindowedMixed Windowed WindowedMixed; WindowedMixed WindowedMixed WindowedMixed;
}

/// The class of a window function over arguments of a class.
pub trait OverWindow {
    /// The class.
    type Out: Class;
}
impl OverWindow for Constant {
    type Out = Windowed;
}
impl OverWindow for PerRow {
    type Out = Windowed;
}
impl OverWindow for OverRows {
    type Out = WindowedMixed;
}
impl OverWindow for Mixed {
    type Out = WindowedMixed;
}
#[diagnostic::do_not_recommend]
impl OverWindow for Windowed
where
    for<'never> Self: NestedWindow<'never>,
{
    type Out = Self;
}
#[diagnostic::do_not_recommend]
impl OverWindow for WindowedMixed
where
    for<'never> Self: NestedWindow<'never>,
{
    type Out = Self;
}

/// Allowed inside a window function or an aggregate: no window function.
#[diagnostic::on_unimplemented(
    message = "a window function cannot be inside another one or inside an aggregate",
    label = "this contains a window function such as `row_number`",
    note = "select the inner one in a derived table, and use its column here"
)]
pub trait NestedWindow<'never> {}

/// Allowed in WHERE, ON, SET, GROUP BY and HAVING: no window function.
#[diagnostic::on_unimplemented(
    message = "a window function cannot be used in WHERE, ON, SET, GROUP BY or HAVING",
    label = "this contains a window function such as `row_number`",
    note = "wrap the query in a derived table, and filter that by the window function's column"
)]
pub trait BeforeWindows<'never> {}

/// Allowed in WHERE and ON: no aggregate.
#[diagnostic::on_unimplemented(
    message = "an aggregate cannot be used in WHERE, ON or SET",
    label = "this contains an aggregate such as `count`",
    note = "WHERE, ON and SET see one row at a time, an aggregate sees all of them"
)]
pub trait OnRows {}
#[diagnostic::do_not_recommend]
impl OnRows for Constant {}
#[diagnostic::do_not_recommend]
impl OnRows for PerRow {}
#[diagnostic::do_not_recommend]
impl OnRows for Windowed where for<'never> Self: BeforeWindows<'never> {}
#[diagnostic::do_not_recommend]
impl OnRows for WindowedMixed where for<'never> Self: BeforeWindows<'never> {}

/// Allowed in HAVING: no window function.
pub trait OnGroups {}
impl OnGroups for Constant {}
impl OnGroups for PerRow {}
impl OnGroups for OverRows {}
impl OnGroups for Mixed {}
#[diagnostic::do_not_recommend]
impl OnGroups for Windowed where for<'never> Self: BeforeWindows<'never> {}
#[diagnostic::do_not_recommend]
impl OnGroups for WindowedMixed where for<'never> Self: BeforeWindows<'never> {}

/// Allowed as a select list without GROUP BY.
#[diagnostic::on_unimplemented(
    message = "columns and aggregates cannot be mixed in one select list",
    label = "this select list has both a bare column and an aggregate such as `count`",
    note = "call `.group_by(..)` with the columns before `.select(..)`, or wrap them in aggregates such as `max(..)`"
)]
pub trait Ungrouped<S, X> {}
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
    label = "this sort key contains an aggregate such as `count`",
    note = "an aggregate has one value for all rows"
)]
pub trait SortsRows {}
#[diagnostic::do_not_recommend]
impl SortsRows for Constant {}
#[diagnostic::do_not_recommend]
impl SortsRows for PerRow {}
#[diagnostic::do_not_recommend]
impl SortsRows for Windowed {}

/// The argument of an aggregate: no aggregate itself.
#[diagnostic::on_unimplemented(
    message = "an aggregate cannot be the argument of another aggregate",
    label = "this contains an aggregate such as `count`, which has one value for all rows"
)]
pub trait Unaggregated {}
#[diagnostic::do_not_recommend]
impl Unaggregated for Constant {}
#[diagnostic::do_not_recommend]
impl Unaggregated for PerRow {}
#[diagnostic::do_not_recommend]
impl Unaggregated for Windowed where for<'never> Self: NestedWindow<'never> {}
#[diagnostic::do_not_recommend]
impl Unaggregated for WindowedMixed where for<'never> Self: NestedWindow<'never> {}
