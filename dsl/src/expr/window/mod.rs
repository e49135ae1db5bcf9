//! Window functions: a value for each row, computed from the rows around it.
//!
//! [`window`] says which rows those are; an aggregate or one of the functions of this module becomes a
//! window function by [`over`](crate::Expr::over). A window is a value: named by `let`, it serves
//! several functions. It is written out in each of them, which means the same as SQL's WINDOW clause.
//!
//! ```
//! # use querent::prelude::*;
//! # querent::doc_schema!();
//! # fn main() -> querent::Result<()> {
//! # let mut conn = doc_connection()?;
//! use querent::window::{lag, rank, window};
//!
//! let by_id = window().partition_by(posts::author_id).order_by(posts::id);
//! let query = posts::table.order_by(posts::id).select((
//!     posts::title,
//!     rank().over(by_id),
//!     lag(posts::title, 1).over(by_id),
//!     sum(posts::id).over(by_id),
//! ));
//! let rows: Vec<(String, i64, Option<String>, i64)> = query.load(&mut conn)?;
//! assert_eq!(rows[1], ("More notes".to_owned(), 2, Some("Notes".to_owned()), 3));
//! # Ok(())
//! # }
//! ```
//!
//! | | functions |
//! |---|---|
//! | everywhere | [`row_number`], [`rank`], [`dense_rank`], [`percent_rank`], [`cume_dist`], [`ntile`], [`lag`], [`lag_or`], [`lead`], [`lead_or`], [`first_value`], [`last_value`] |
//! | PostgreSQL, MySQL, MariaDB, SQLite | [`nth_value`] |
//! | aggregates, everywhere | `count`, `count_of`, `min`, `max`, `sum`, `avg`, `bool_and`, `bool_or`, `stddev_pop`, `stddev_samp`, `var_pop`, `var_samp`, each with or without a `filter` |
//! | PostgreSQL, MySQL, MariaDB, SQLite | `bit_and`, `bit_or`, `bit_xor` |
//!
//! Window functions are computed after WHERE, GROUP BY and HAVING, and so they stand in `select` and
//! `order_by` only. To filter by one, wrap the query in a derived table. In a grouped query they are
//! made of keys and aggregates: `sum(count()).over(window())` is the number of all rows.
//!
//! The functions of this module need an order in their window: without one their values would be
//! accidental, and MariaDB and SQL Server refuse it.
//!
//! NULL sorts as the smallest value, as in ORDER BY. PostgreSQL sorts it as the greatest by itself, and
//! inside a window the library does not know whether a join makes a column NULL: so `NULLS FIRST` or
//! `NULLS LAST` is written there for each column. For a column that is never NULL, `.asc().nulls_last()`
//! writes nothing, which lets an index of PostgreSQL serve the order.

mod frame;
mod offset;
mod over;
mod parts;
mod rank;
mod value;

pub use frame::{
    Counts, CurrentRow, DefaultFrame, ExcludeCurrentRow, ExcludeGroup, ExcludeTies, Exclusion,
    Following, Frame, FrameEnd, FrameMode, FrameNull, FrameOf, FrameStart, Groups, NoExclusion,
    Preceding, Range, RangeEnd, RangeKey, RangeStart, RenderBound, RenderExclusion, RenderFrame,
    RenderMode, Rows, StartsBefore, UnboundedFollowing, UnboundedPreceding, current_row, following,
    preceding, unbounded_following, unbounded_preceding,
};
pub use offset::{Offset, OffsetOr, lag, lag_or, lead, lead_or};
pub use over::{
    AnyOrder, HasWindow, IsWindow, IsWindowFunction, MetBy, OfAggregate, Over, OverRowsOf,
    OverShape, RenderOver, RenderWindow, SomeOrder, TakesWindow, Window, WindowOf, window,
};
pub use parts::{
    Anywhere, IsSorted, Parts, PartsIn, RenderPartition, Sorted, Unsorted, WindowOrder,
    WindowPartition,
};
pub use rank::{
    CumeDist, DenseRank, Ntile, PercentRank, Rank, RankFunction, RankWithGaps, RowNumber,
    cume_dist, dense_rank, ntile, percent_rank, rank, row_number,
};
pub use value::{
    FirstValue, LastValue, NthValue, ValueFunction, ValueOf, first_value, last_value, nth_value,
};

use over::not_alone;
