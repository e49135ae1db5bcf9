//! Standard deviation and variance.

use super::{Aggregate, AggregateFunction, AlwaysNull, OfArgument, SpelledIn};
use crate::dialect::Dialect;
use crate::expr::{Expr, Node};
use crate::types::{Double, Number, Spelling, SqlType};

/// The end of a cast to a 64-bit floating point number.
pub(super) const AS_DOUBLE: Spelling = Spelling {
    mariadb: " AS DOUBLE)",
    mssql: " AS float)",
    mysql: " AS DOUBLE)",
    postgres: " AS double precision)",
    sqlite: " AS REAL)",
};

macro_rules! statistics {
    ($($name:ident $function:ident $nulls:ident $sql:literal $mssql:literal $sqlite:literal, $(#[$meta:meta])*;)*) => { $(
        #[doc = concat!("`", $sql, "a)`")]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl<Q: SqlType> AggregateFunction<Q> for $name {
            type Sql = Double;
            type Nulls = $nulls;
            const OPEN: Spelling = Spelling {
                mssql: $mssql,
                sqlite: $sqlite,
                ..Spelling::everywhere($sql)
            };
            const BEFORE: Spelling = Spelling::everywhere("CAST(");
            const AFTER: Spelling = AS_DOUBLE;
        }
        impl<D: Dialect> SpelledIn<D> for $name {}

        $(#[$meta])*
        pub fn $function<N: Node<Sql: Number>>(argument: Expr<N>) -> Expr<Aggregate<$name, N>> {
            Expr(Aggregate::of(argument.0))
        }
    )* };
}
statistics! {
    StddevPop stddev_pop OfArgument "STDDEV_POP(" "STDEVP(" "querent_stddev_pop(",
    /// `STDDEV_POP(a)`: the standard deviation of all values, as `f64`; NULL over no values.
    ///
    /// `STDEVP` on SQL Server; on SQLite a function that the driver registers.
    ///
    /// ```
    /// # use querent::dialect::{Postgres, Sqlite};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::aggregate::stddev_pop;
    ///
    /// let query = posts::table.select(stddev_pop(posts::rating));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT STDDEV_POP(CAST("posts"."rating" AS double precision)) FROM "posts""#,
    /// );
    /// assert_eq!(
    ///     query.sql::<Sqlite>(),
    ///     r#"SELECT querent_stddev_pop(CAST("posts"."rating" AS REAL)) FROM "posts""#,
    /// );
    /// ```
    ;
    StddevSamp stddev_samp AlwaysNull "STDDEV_SAMP(" "STDEV(" "querent_stddev_samp(",
    /// `STDDEV_SAMP(a)`: the standard deviation of a sample, as `f64`; NULL over fewer than two values.
    ///
    /// `STDEV` on SQL Server; on SQLite a function that the driver registers.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// use querent::aggregate::{stddev_pop, stddev_samp};
    ///
    /// let spread = users::table.select((stddev_pop(users::id), stddev_samp(users::id)));
    /// assert_eq!(spread.one(&mut conn)?, (Some(0.5), Some(0.5_f64.sqrt())));
    /// # Ok(())
    /// # }
    /// ```
    ;
    VarPop var_pop OfArgument "VAR_POP(" "VARP(" "querent_var_pop(",
    /// `VAR_POP(a)`: the variance of all values, as `f64`; NULL over no values.
    ///
    /// `VARP` on SQL Server; on SQLite a function that the driver registers.
    ///
    /// ```
    /// # use querent::dialect::MySql;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::aggregate::var_pop;
    ///
    /// let query = posts::table.select(var_pop(posts::rating));
    /// assert_eq!(query.sql::<MySql>(), "SELECT VAR_POP(CAST(`posts`.`rating` AS DOUBLE)) FROM `posts`");
    /// ```
    ;
    VarSamp var_samp AlwaysNull "VAR_SAMP(" "VAR(" "querent_var_samp(",
    /// `VAR_SAMP(a)`: the variance of a sample, as `f64`; NULL over fewer than two values.
    ///
    /// `VAR` on SQL Server; on SQLite a function that the driver registers.
    ///
    /// ```
    /// # use querent::dialect::MsSql;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::aggregate::var_samp;
    ///
    /// let query = posts::table.select(var_samp(posts::rating));
    /// assert_eq!(query.sql::<MsSql>(), "SELECT VAR(CAST([posts].[rating] AS float)) FROM [posts]");
    /// ```
    ;
}
