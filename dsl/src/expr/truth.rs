//! `IS TRUE` and `IS FALSE`, `NULLIF` and random UUIDs.

use super::{Call1, Expr, Node};
use crate::asks::Asks;
#[cfg(feature = "uuid")]
use crate::dialect::RandomUuid;
#[cfg(feature = "uuid")]
use crate::types::Uuid;
use crate::types::{Bool, IsBool, SqlType};

/// The tests in the type of their calls.
mod marker {
    crate::function! {
        @markers
        is_true(a) = "{a:condition} IS TRUE", is: condition, null: never,
            mssql: "CASE WHEN {a:condition} THEN 1 ELSE 0 END = 1";
        is_not_true(a) = "{a:condition} IS NOT TRUE", is: condition, null: never,
            mssql: "CASE WHEN {a:condition} THEN 0 ELSE 1 END = 1";
        is_false(a) = "{a:condition} IS FALSE", is: condition, null: never,
            mssql: "CASE WHEN NOT ({a:condition}) THEN 1 ELSE 0 END = 1";
        is_not_false(a) = "{a:condition} IS NOT FALSE", is: condition, null: never,
            mssql: "CASE WHEN NOT ({a:condition}) THEN 0 ELSE 1 END = 1";
    }
}

/// A test of a condition.
type Test<M, N> = Expr<Call1<M, Bool, N>>;

impl<N: Node> Expr<N> {
    /// `a IS TRUE`: false where it is NULL. Never NULL itself.
    ///
    /// ```
    /// # use querent::dialect::{MsSql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.filter(users::nickname.eq("Lovelace").is_not_true()).select(users::id);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."id" FROM "users" WHERE ("users"."nickname" = $1) IS NOT TRUE"#,
    /// );
    /// assert_eq!(
    ///     query.sql::<MsSql>(),
    ///     "SELECT [users].[id] FROM [users] WHERE CASE WHEN [users].[nickname] = @p1 THEN 0 ELSE 1 END = 1",
    /// );
    /// ```
    pub fn is_true(self) -> Test<marker::is_true, N>
    where
        <N::Sql as Asks>::IsBool: Sized,
        N::Sql: IsBool,
    {
        Call1::new(self.0)
    }

    /// `a IS NOT TRUE`: false or NULL.
    pub fn is_not_true(self) -> Test<marker::is_not_true, N>
    where
        <N::Sql as Asks>::IsBool: Sized,
        N::Sql: IsBool,
    {
        Call1::new(self.0)
    }

    /// `a IS FALSE`: not true and not NULL.
    pub fn is_false(self) -> Test<marker::is_false, N>
    where
        <N::Sql as Asks>::IsBool: Sized,
        N::Sql: IsBool,
    {
        Call1::new(self.0)
    }

    /// `a IS NOT FALSE`: true or NULL.
    pub fn is_not_false(self) -> Test<marker::is_not_false, N>
    where
        <N::Sql as Asks>::IsBool: Sized,
        N::Sql: IsBool,
    {
        Call1::new(self.0)
    }
}

crate::function! {
    /// `NULLIF(a, b)`: NULL where `a = b`, else `a`.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::nullif;
    ///
    /// let query = users::table.select(nullif(users::name, ""));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT NULLIF("users"."name", CAST($1 AS text)) FROM "users""#,
    /// );
    /// ```
    pub fn nullif<Q: SqlType>(a: Expr<Q>, b: Q) -> Q = "NULLIF({a}, {b})", null: always;
}

#[cfg(feature = "uuid")]
crate::function! {
    /// A random UUID (version 4), another one for each row.
    ///
    /// `GEN_RANDOM_UUID()` on PostgreSQL, `NEWID()` on SQL Server. MySQL and SQLite put it together
    /// from random bytes: MySQL's own `UUID()` is made of the time. MariaDB before 11.7 has none.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::expr::random_uuid;
    ///
    /// let query = users::table.select((users::id, random_uuid()));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."id", GEN_RANDOM_UUID() FROM "users""#,
    /// );
    /// ```
    pub fn random_uuid() -> Uuid = "GEN_RANDOM_UUID()", mssql: "NEWID()",
        mysql: "LOWER(CONCAT(HEX(RANDOM_BYTES(4)), '-', HEX(RANDOM_BYTES(2)), '-4', SUBSTRING(HEX(RANDOM_BYTES(2)), 2), '-', SUBSTRING('89ab', 1 + FLOOR(RAND() * 4), 1), SUBSTRING(HEX(RANDOM_BYTES(2)), 2), '-', HEX(RANDOM_BYTES(6))))",
        sqlite: "LOWER(HEX(RANDOMBLOB(4)) || '-' || HEX(RANDOMBLOB(2)) || '-4' || SUBSTRING(HEX(RANDOMBLOB(2)), 2) || '-' || SUBSTRING('89ab', 1 + ABS(RANDOM() % 4), 1) || SUBSTRING(HEX(RANDOMBLOB(2)), 2) || '-' || HEX(RANDOMBLOB(6)))",
        needs: RandomUuid;
}
