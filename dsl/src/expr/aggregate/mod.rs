//! Aggregates: one value for many rows.
//!
//! Their types are the same on all engines: a count is an `i64`, the sum of integers is an `i64`, and
//! an average is an `f64`.
//!
//! Over no rows all but the counts are NULL. So an aggregate is an `Option` in a query without GROUP
//! BY, whose rows may be none, and where a [`filter`](crate::Expr::filter) may leave none. In a grouped
//! query every group has a row: there `min`, `max`, `sum` and `avg` of what is NOT NULL are NOT NULL.
//!
//! | | functions |
//! |---|---|
//! | everywhere | [`count`], [`count_of`], [`min`], [`max`], [`sum`], [`avg`], [`bool_and`], [`bool_or`], [`stddev_pop`], [`stddev_samp`], [`var_pop`], [`var_samp`], [`string_agg`] |
//! | PostgreSQL, MySQL, MariaDB, SQLite | [`json_array_agg`], [`json_object_agg`] |
//! | PostgreSQL, MySQL, MariaDB | [`bit_and`], [`bit_or`], [`bit_xor`] |
//! | PostgreSQL | [`array_agg`], [`mode`], [`percentile_cont`], [`percentile_disc`] |
//! | PostgreSQL, MySQL, SQL Server | [`grouping`], of a query with totals |
//!
//! Each of them takes a condition of its own ([`filter`](crate::Expr::filter)), and those that the
//! engines have as window functions take a window ([`over`](crate::Expr::over)).

mod basic;
mod bits;
mod call;
mod collect;
mod declare;
mod distinct;
mod filter;
#[cfg(feature = "json")]
mod json;
mod logic;
mod ordered_set;
mod statistics;
mod totals;

pub use basic::{Avg, Count, CountRows, Max, Min, Sum, avg, count, count_of, max, min, sum};
pub use bits::{BitAnd, BitOr, BitXor, Bits, bit_and, bit_or, bit_xor};
pub use call::{
    Aggregate, AggregateCall, AggregateFunction, AggregateScope, AlwaysNull, EmptyNull, NeverNull,
    NullOver, NullRule, OfArgument, RenderAggregate, SpelledIn,
};
pub use collect::{ArrayAgg, IsSeparator, OrderOf, Ordered, StringAgg, array_agg, string_agg};
pub use declare::{Declared, declared};
pub use distinct::{Distinct, DropsEqual};
pub use filter::{AggregateCondition, AggregateFilter, FilteredAggregate, FilteredIn, IsAggregate};
#[cfg(feature = "json")]
pub use json::{
    JsonArrayAgg, JsonElement, JsonKey, JsonObjectAgg, json_array_agg, json_object_agg,
};
pub use logic::{BoolAnd, BoolOr, bool_and, bool_or};
pub use ordered_set::{
    Mode, Percentile, PercentileCont, PercentileDisc, PercentileOf, mode, percentile_cont,
    percentile_disc,
};
pub use statistics::{
    StddevPop, StddevSamp, VarPop, VarSamp, stddev_pop, stddev_samp, var_pop, var_samp,
};
pub use totals::{Found, Grouping, HasTotals, IsGroupKey, grouping};

pub(super) use call::is_tested;
pub(crate) use call::{Whole, aggregate_node};
