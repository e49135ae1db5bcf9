//! What only some dialects have: one trait for each construct, with the sentence that refuses it.

use super::{Dialect, MariaDb, MsSql, MySql, Postgres, Sqlite};

macro_rules! capabilities {
    ($($(#[$meta:meta])* trait $name:tt [$($dialect:ident)*] $message:literal, $note:literal;)*) => { $(
        $(#[$meta])*
        #[diagnostic::on_unimplemented(message = $message, note = $note)]
        pub trait $name: Dialect {}
        $(
            #[diagnostic::do_not_recommend]
            impl $name for $dialect {}
        )*
    )*
        placeless! {
        /// What a dialect has, asked in a way that leaves out how the query came to need it: the
        /// condition of an associated type is reported by itself, without the impls that led there.
        pub trait Has {
            $(
                #[doc = concat!("There where the dialect has [`", stringify!($name), "`].")]
                type $name where Self: $crate::dialect::$name;
            )*
        }
        }
        impl<D> Has for D {
            $(type $name = () where Self: $name;)*
        }
    };
}
capabilities! {
    /// A dialect with `FULL JOIN`.
    trait FullJoin [MsSql Postgres Sqlite]
        "`{Self}` has no FULL JOIN",
        "this query uses `full_join`: use `left_join` in one query and `right_join` in a second one, and combine their rows";
    /// A dialect whose INSERT of one row can return it.
    trait InsertReturning [MariaDb MsSql Postgres Sqlite]
        "`{Self}` cannot return the rows of an INSERT",
        "use `execute`, then select the row";
    /// A dialect whose INSERT of several rows can return them.
    trait InsertManyReturning [MariaDb MsSql Postgres Sqlite]
        "`{Self}` cannot return the rows of an INSERT of several rows",
        "insert one row at a time with `returning`, or use `execute` and then select the rows";
    /// A dialect whose UPDATE can return the changed rows.
    trait UpdateReturning [MsSql Postgres Sqlite]
        "`{Self}` has no UPDATE … RETURNING",
        "this statement uses `returning`: use `execute` and then select the rows, both inside one `transaction`";
    /// A dialect whose INSERT can leave out rows that are in conflict with any key.
    trait AnyKeySkips [MariaDb MySql Postgres Sqlite]
        "`{Self}` leaves out rows in conflict by one key only",
        "this statement uses `on_any_conflict`; name the key: `.on_conflict(users::email).do_nothing()`";
    /// A dialect whose INSERT can update the row that is in conflict, whichever the key is.
    trait AnyKeyUpdates [MariaDb MySql Sqlite]
        "`{Self}` needs the key by which rows are in conflict",
        "this statement uses `on_any_conflict` with `do_update`; name the key: `.on_conflict(users::email).do_update(..)`";
    /// A dialect whose INSERT can update the row that is in conflict under a condition.
    trait ConflictFilters [MsSql Postgres Sqlite]
        "`{Self}` has no condition in ON DUPLICATE KEY UPDATE",
        "this statement uses `filter` after `do_update`; assign what is there where the condition is false: `case().when(condition, excluded(c)).otherwise(c)`";
    /// A dialect that returns the rows of an INSERT that updates those in conflict.
    trait UpdatingReturning [MariaDb MsSql Postgres Sqlite]
        "`{Self}` cannot return the rows of an INSERT with `do_update`",
        "this statement uses `returning`: use `execute` and then select the rows by their key, both inside one `transaction`";
    /// A dialect that returns the rows of an INSERT that leaves out those in conflict.
    trait SkippingReturning [MsSql Postgres Sqlite]
        "`{Self}` cannot return the rows of an INSERT with `do_nothing`",
        "this statement uses `returning`: use `execute` and then select the rows by their key, both inside one `transaction`";
    /// A dialect whose DELETE can return the deleted rows.
    trait DeleteReturning [MariaDb MsSql Postgres Sqlite]
        "`{Self}` has no DELETE … RETURNING",
        "this statement uses `returning`: select the rows first and then use `execute`, both inside one `transaction`";
    /// A dialect with `ROLLUP`.
    trait RollupGroups [MariaDb MsSql MySql Postgres]
        "`{Self}` has no ROLLUP",
        "this query uses `rollup`: use `union_all` with one query for each level of totals";
    /// A dialect with `CUBE` and `GROUPING SETS`.
    trait CubeGroups [MsSql Postgres]
        "`{Self}` has no CUBE and no GROUPING SETS",
        "this query uses `cube` or `grouping_sets`: use `union_all` with one query for each set of keys";
    /// A dialect with `GROUPING(key)`.
    trait GroupingFunction [MsSql MySql Postgres]
        "`{Self}` has no GROUPING function",
        "this query uses `grouping`; the keys are NULL in the rows of totals: `coalesce` or `is_null` tells them apart";
    /// A dialect with `LATERAL` or `APPLY`.
    trait LateralJoin [MsSql MySql Postgres]
        "`{Self}` has no LATERAL join",
        "this query uses `lateral`: join a derived table that numbers its rows with `row_number()`, and keep the first ones with `.on(..)`";
    /// A dialect with `USE INDEX`.
    trait IndexHints [MariaDb MySql]
        "`{Self}` has no index hints",
        "this query uses `use_index`, `force_index` or `ignore_index`; leave the hint out: the rows are the same";
    /// A dialect with `TABLESAMPLE SYSTEM`.
    trait TableSamples [MsSql Postgres]
        "`{Self}` has no TABLESAMPLE",
        "this query uses `sample`: sort by `number::random()` with a limit, or keep a part of the rows by their key";
    /// A dialect with `TABLESAMPLE BERNOULLI`.
    trait BernoulliSamples [Postgres]
        "`{Self}` has no TABLESAMPLE BERNOULLI",
        "this query uses `sample_rows`: sort by `number::random()` with a limit, or keep a part of the rows by their key";
    /// A dialect with `MATERIALIZED` and `NOT MATERIALIZED` in WITH.
    trait MaterializedHints [Postgres Sqlite]
        "`{Self}` has no MATERIALIZED hint",
        "this common table expression uses `materialized` or `not_materialized`; leave the hint out: the rows are the same";
    /// A dialect whose common table expressions can be INSERT, UPDATE and DELETE.
    trait WritesInWith [Postgres]
        "`{Self}` has no INSERT, UPDATE or DELETE inside WITH",
        "this common table expression changes rows: run the statements one after the other inside one `transaction`";
    /// A dialect with WITH in front of UPDATE and DELETE.
    trait WithBeforeWrites [MsSql MySql Postgres Sqlite]
        "`{Self}` has no WITH in front of UPDATE and DELETE",
        "this statement starts with `with`; use a derived table in the condition: `is_in(from(shape::table.of(query)).select(..))`";
    /// A dialect with `WITH` in subqueries and derived tables.
    trait NestedWith [MariaDb MySql Postgres Sqlite]
        "`{Self}` takes WITH only in front of a whole statement",
        "this query has `with` inside another query; name it first: `with(shape::table.of(..)).query(..)` around the whole query";
    /// A dialect with `UNION` in a recursive common table expression.
    trait RecursiveUnion [MariaDb MySql Postgres Sqlite]
        "`{Self}` has no UNION in a recursive query, only UNION ALL",
        "this query uses `with_recursive` with `union`: use `union_all`, and keep the path in a text that leaves out what it has seen";
    /// A dialect with outer joins in the step of a recursive common table expression.
    trait OuterJoinSteps [MariaDb MySql Postgres Sqlite]
        "`{Self}` has no outer joins in the step of a recursive query",
        "the step of this query has `left_join`, `right_join` or `full_join`: use `inner_join` in the step, and the outer join in the query that follows";
    /// A dialect with keys of GROUP BY that have no column.
    trait ConstantKeys [MariaDb MySql Postgres Sqlite]
        "`{Self}` has no GROUP BY keys without a column",
        "a key of this query is the same in all rows; leave it out of `group_by`: what has no column is selected without being a key";
    /// A dialect with `INTERSECT ALL` and `EXCEPT ALL`.
    trait AllSetOperations [MariaDb MySql Postgres]
        "`{Self}` has no INTERSECT ALL and no EXCEPT ALL",
        "this query uses `intersect_all` or `except_all`: number equal rows with `row_number()` and use `intersect` or `except` over the numbered rows";
    /// A dialect with `= ANY (query)` and `> ALL (query)`.
    trait Quantifiers [MariaDb MsSql MySql Postgres]
        "`{Self}` has no ANY and no ALL",
        "this query uses `any` or `all`: use `exists(..)` with the comparison inside, or compare with the `min` or `max` of the subquery";
    /// A dialect with row values: `(a, b) = (c, d)`.
    trait RowValues [MariaDb MySql Postgres Sqlite]
        "`{Self}` has no row values",
        "this query compares tuples: compare the columns one by one and join the comparisons with `and`";
    /// A dialect with `FILTER (WHERE ..)` after an aggregate.
    trait AggregateFilters [Postgres Sqlite]
        "`{Self}` has no FILTER after an aggregate",
        "this query uses `filter` on an aggregate that `aggregate!` declares; put the condition into the argument: only the aggregates of this library do that by themselves";
    /// A dialect with arrays.
    trait Arrays [Postgres]
        "`{Self}` has no arrays",
        "this query uses a function of `querent::array`: keep the elements in a table of their own, or in a JSON document";
    /// A dialect with arrays as sources of rows.
    trait UnnestedArrays [Postgres]
        "`{Self}` has no arrays to take rows from",
        "this query uses `unnest`: compare with `is_in(..)`, give the rows with `values(..)`, or take them from a JSON array with `json_elements(..)`";
    /// A dialect with arrays, and so with `ARRAY_AGG`.
    trait ArrayAggregates [Postgres]
        "`{Self}` has no ARRAY_AGG",
        "this query uses `array_agg`: use `json_array_agg` for an array in JSON, or `string_agg` for a text";
    /// A dialect with ranges as values.
    trait Ranges [Postgres]
        "`{Self}` has no ranges",
        "this query uses a function of `querent::range`: keep the two ends in two columns, and compare them";
    /// A dialect with `PERCENTILE_CONT`, `PERCENTILE_DISC` and `MODE` as aggregates.
    trait OrderedSets [Postgres]
        "`{Self}` has no MODE and no percentiles",
        "this query uses `mode`, `percentile_cont` or `percentile_disc`: number the rows with `row_number()` or `cume_dist()` in a derived table, and take the row at the place";
    /// A dialect that makes JSON documents of many rows.
    trait JsonAggregates [MariaDb MySql Postgres Sqlite]
        "`{Self}` has no JSON aggregates",
        "this query uses `json_array_agg` or `json_object_agg`: select the rows and build the document in Rust";
    /// A dialect with `BIT_AND`, `BIT_OR` and `BIT_XOR`.
    trait BitAggregates [MariaDb MySql Postgres Sqlite]
        "`{Self}` has no BIT_AND, BIT_OR and BIT_XOR",
        "this query uses `bit_and`, `bit_or` or `bit_xor`: select the values and combine them in Rust";
    /// A dialect with frames by groups of equal rows.
    trait GroupsFrames [Postgres Sqlite]
        "`{Self}` has no GROUPS frames",
        "this window uses `groups_between`: number the groups with `dense_rank()` in a derived table, and use `range_between` over that number";
    /// A dialect whose frames can leave out rows.
    trait FrameExclusion [Postgres Sqlite]
        "`{Self}` has no EXCLUDE in frames",
        "this window uses `exclude_current_row`, `exclude_group` or `exclude_ties`: use two windows, one that ends before the current row and one that starts after it";
    /// A dialect whose frames can reach to a distance of the sort key.
    trait RangeOffsets [MariaDb MySql Postgres Sqlite]
        "`{Self}` has no RANGE frames with a distance",
        "this window uses `range_between` with `preceding` or `following`: count rows with `rows_between`, or join the table with itself";
    /// A dialect with `NTH_VALUE`.
    trait NthValues [MariaDb MySql Postgres Sqlite]
        "`{Self}` has no NTH_VALUE",
        "this query uses `nth_value`: use `first_value`, or `lead` over the same order";
}

/// A dialect with regular expressions. SQLite has them with the feature `regex`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no regular expressions",
    note = "this query uses `matches` or `regex_replace`: use `like`; for SQLite the feature `regex` of querent brings them"
)]
pub trait RegularExpressions: Dialect {}
#[diagnostic::do_not_recommend]
impl RegularExpressions for MariaDb {}
#[diagnostic::do_not_recommend]
impl RegularExpressions for MySql {}
#[diagnostic::do_not_recommend]
impl RegularExpressions for Postgres {}
#[cfg(feature = "regex")]
#[diagnostic::do_not_recommend]
impl RegularExpressions for Sqlite {}

/// A dialect with `split_part`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no function that takes a part of a text by a delimiter",
    note = "this query uses `split_part`: select the text and split it in Rust, or use `substring` with `position`"
)]
pub trait SplitPart: Dialect {}
#[diagnostic::do_not_recommend]
impl SplitPart for MariaDb {}
#[diagnostic::do_not_recommend]
impl SplitPart for MySql {}
#[diagnostic::do_not_recommend]
impl SplitPart for Postgres {}
#[diagnostic::do_not_recommend]
impl SplitPart for Sqlite {}

/// A dialect with a function that makes a random UUID.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no function that makes a random UUID",
    note = "this query uses `random_uuid`: make the UUID in Rust, and bind it as a value"
)]
pub trait RandomUuid: Dialect {}
#[diagnostic::do_not_recommend]
impl RandomUuid for MsSql {}
#[diagnostic::do_not_recommend]
impl RandomUuid for MySql {}
#[diagnostic::do_not_recommend]
impl RandomUuid for Postgres {}
#[diagnostic::do_not_recommend]
impl RandomUuid for Sqlite {}
