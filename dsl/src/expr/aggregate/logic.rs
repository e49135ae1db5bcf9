//! `bool_and` and `bool_or`.

use super::{Aggregate, AggregateFunction, OfArgument, SpelledIn};
use crate::dialect::Dialect;
use crate::expr::{Expr, Node};
use crate::types::{Bool, IsBool, Spelling, SqlType};

macro_rules! quantifiers {
    ($($name:ident $function:ident $postgres:literal $other:literal $mssql:literal, $(#[$meta:meta])*;)*) => { $(
        #[doc = concat!("`", $postgres, "a)`")]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl<Q: SqlType> AggregateFunction<Q> for $name {
            type Sql = Bool;
            type Nulls = OfArgument;
            const OPEN: Spelling = Spelling {
                mssql: $mssql,
                postgres: $postgres,
                ..Spelling::everywhere($other)
            };
            // A bit has no order on SQL Server.
            const BEFORE: Spelling = Spelling {
                mssql: "CAST(",
                ..Spelling::everywhere("")
            };
            const AFTER: Spelling = Spelling {
                mssql: " AS int)",
                ..Spelling::everywhere("")
            };
            const CLOSE: Spelling = Spelling {
                mssql: " AS bit)",
                ..Spelling::everywhere("")
            };
        }
        impl<D: Dialect> SpelledIn<D> for $name {}

        $(#[$meta])*
        pub fn $function<N: Node<Sql: IsBool>>(condition: Expr<N>) -> Expr<Aggregate<$name, N>> {
            Expr(Aggregate::of(condition.0))
        }
    )* };
}
quantifiers! {
    BoolAnd bool_and "BOOL_AND(" "MIN(" "CAST(MIN(",
    /// `BOOL_AND(a)`: whether the condition is true in every row in which it is not NULL; NULL over no
    /// such rows.
    ///
    /// `MIN(a)` where truth values are numbers: on MySQL, MariaDB and SQLite, and by a cast on SQL
    /// Server.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::aggregate::bool_and;
    ///
    /// let query = posts::table.group_by(posts::author_id)
    ///     .having(bool_and(posts::rating.gt(3.0)))
    ///     .select(posts::author_id);
    /// assert!(query.sql::<Postgres>().ends_with(r#"HAVING BOOL_AND("posts"."rating" > $1)"#));
    /// assert!(query.sql::<MySql>().ends_with("HAVING MIN(`posts`.`rating` > ?)"));
    /// ```
    ;
    BoolOr bool_or "BOOL_OR(" "MAX(" "CAST(MAX(",
    /// `BOOL_OR(a)`: whether the condition is true in some row; NULL over no rows in which it is not
    /// NULL.
    ///
    /// `MAX(a)` where truth values are numbers: on MySQL, MariaDB and SQLite, and by a cast on SQL
    /// Server.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// use querent::aggregate::{bool_and, bool_or};
    ///
    /// let short = length(posts::title).lt(6);
    /// let query = posts::table.select((bool_and(short), bool_or(short)));
    /// assert_eq!(query.one(&mut conn)?, (Some(false), Some(true)));
    /// # Ok(())
    /// # }
    /// ```
    ;
}
