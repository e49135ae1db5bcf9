//! Questions about a document.

use crate::types::{Bool, Integer, Json, Text};

crate::capability! {
    /// A dialect that finds parts of documents as PostgreSQL's `@>` does.
    pub trait JsonContainment: Postgres, Sqlite;
    "`{Self}` has no JSON containment with this meaning",
    "this query uses `json::contains`: on MySQL and MariaDB use `json::includes`; elsewhere compare the values of `json::get_text`"
}
crate::capability! {
    /// A dialect with `JSON_CONTAINS`.
    pub trait JsonContainsFunction: MariaDb, MySql;
    "`{Self}` has no JSON_CONTAINS",
    "this query uses `json::includes`: on PostgreSQL and SQLite use `json::contains`; elsewhere compare the values of `json::get_text`"
}

crate::function! {
    /// `JSONB_TYPEOF(doc)`: what the document is, one of `object`, `array`, `string`, `number`,
    /// `boolean` and `null`; NULL for NULL.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_events!();
    /// let query = events::table.select(querent::json::kind(events::meta));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT JSONB_TYPEOF(CAST("events"."meta" AS jsonb)) FROM "events""#,
    /// );
    /// ```
    pub fn kind(doc: Json) -> Text = "JSONB_TYPEOF(CAST({doc:untyped} AS jsonb))",
        mysql_family: "CASE JSON_TYPE({doc}) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'STRING' THEN 'string' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' WHEN 'INTEGER' THEN 'number' WHEN 'UNSIGNED INTEGER' THEN 'number' WHEN 'DOUBLE' THEN 'number' WHEN 'DECIMAL' THEN 'number' END",
        sqlite: "CASE JSON_TYPE({doc}) WHEN 'text' THEN 'string' WHEN 'true' THEN 'boolean' WHEN 'false' THEN 'boolean' WHEN 'integer' THEN 'number' WHEN 'real' THEN 'number' ELSE JSON_TYPE({doc}) END",
        mssql: "(SELECT CASE [type] WHEN 0 THEN N'null' WHEN 1 THEN N'string' WHEN 2 THEN N'number' WHEN 3 THEN N'boolean' WHEN 4 THEN N'array' WHEN 5 THEN N'object' END FROM OPENJSON(N'[' + {doc} + N']'))";

    /// The number of elements of an array, as `i32`; NULL where the document is no array, and for NULL.
    ///
    /// `JSON_LENGTH(doc)` on MySQL and MariaDB and `JSON_ARRAY_LENGTH(doc)` on SQLite, where the type is
    /// asked for first.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_events!();
    /// let query = events::table.select(querent::json::array_length(events::meta));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT CAST(JSONB_PATH_QUERY_FIRST(CAST("events"."meta" AS jsonb), 'strict $.size()', '{}', TRUE) AS integer) FROM "events""#,
    /// );
    /// ```
    pub fn array_length(doc: Json) -> Integer = "CAST(JSONB_PATH_QUERY_FIRST(CAST({doc:untyped} AS jsonb), 'strict $.size()', '{{}}', TRUE) AS integer)",
        mysql_family: "CASE JSON_TYPE({doc}) WHEN 'ARRAY' THEN JSON_LENGTH({doc}) END",
        sqlite: "CASE JSON_TYPE({doc}) WHEN 'array' THEN JSON_ARRAY_LENGTH({doc}) END",
        mssql: "CASE WHEN LEFT(LTRIM({doc}), 1) = N'[' THEN (SELECT COUNT(*) FROM OPENJSON({doc})) END",
        null: always;

    /// The keys of an object as a JSON array of texts, each once; NULL where the document is no object, and
    /// for NULL.
    ///
    /// They come in the order of their code points on every engine, whatever order the engine keeps them in
    /// (SQL Server compares UTF-16, where a character beyond U+FFFF comes before U+E000). An object
    /// without keys has `[]`. `JSONB_OBJECT_KEYS`, `JSON_KEYS`, `json_each`, `OPENJSON`.
    ///
    /// ```
    /// # use querent::dialect::{Postgres, Sqlite};
    /// # use querent::prelude::*;
    /// # querent::doc_events!();
    /// let query = events::table.select(querent::json::keys(events::meta));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT CASE JSONB_TYPEOF(CAST("events"."meta" AS jsonb)) WHEN 'object' THEN (SELECT COALESCE(JSONB_AGG(k ORDER BY k COLLATE "C"), '[]') FROM JSONB_OBJECT_KEYS(CAST("events"."meta" AS jsonb)) AS querent_keys(k)) END FROM "events""#,
    /// );
    /// assert_eq!(
    ///     query.sql::<Sqlite>(),
    ///     r#"SELECT CASE JSON_TYPE("events"."meta") WHEN 'object' THEN (SELECT JSON_GROUP_ARRAY(DISTINCT querent_keys.key ORDER BY querent_keys.key) FROM json_each("events"."meta") AS querent_keys) END FROM "events""#,
    /// );
    /// ```
    pub fn keys(doc: Json) -> Json = "CASE JSONB_TYPEOF(CAST({doc:untyped} AS jsonb)) WHEN 'object' THEN (SELECT COALESCE(JSONB_AGG(k ORDER BY k COLLATE \"C\"), '[]') FROM JSONB_OBJECT_KEYS(CAST({doc:untyped} AS jsonb)) AS querent_keys(k)) END",
        mysql: "CASE JSON_TYPE({doc}) WHEN 'OBJECT' THEN (SELECT CAST(CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(k) ORDER BY k SEPARATOR ','), ''), ']') AS JSON) FROM (SELECT JSON_KEYS({doc}) AS d) AS querent_document CROSS JOIN JSON_TABLE(d, '$[*]' COLUMNS (k LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) AS querent_keys) END",
        mariadb: "CASE JSON_TYPE({doc}) WHEN 'OBJECT' THEN (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(k) ORDER BY k SEPARATOR ','), ''), ']') FROM JSON_TABLE(JSON_KEYS({doc}), '$[*]' COLUMNS (k LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS querent_keys) END",
        sqlite: "CASE JSON_TYPE({doc}) WHEN 'object' THEN (SELECT JSON_GROUP_ARRAY(DISTINCT querent_keys.key ORDER BY querent_keys.key) FROM json_each({doc}) AS querent_keys) END",
        mssql: "CASE WHEN LEFT(LTRIM({doc}), 1) = N'{{' THEN (SELECT N'[' + COALESCE(STRING_AGG(N'\"' + CAST(STRING_ESCAPE(k, 'json') AS nvarchar(max)) + N'\"', N',') WITHIN GROUP (ORDER BY k COLLATE Latin1_General_BIN2), N'') + N']' FROM (SELECT DISTINCT [key] COLLATE Latin1_General_BIN2 AS k FROM OPENJSON({doc})) AS querent_keys) END",
        null: always;

    /// `doc @> part`: whether the document contains another one: an object each key of the part with a
    /// value that contains the part's, an array each element of the part, in whatever order, and anything
    /// else what is equal. NULL for NULL.
    ///
    /// An array of texts or numbers contains one of them by itself too, as PostgreSQL has it, but only where
    /// the whole part is one. On SQLite it is `querent_json_contains(doc, part)`, a function that the
    /// driver registers. MySQL and MariaDB decide differently about values in arrays: [`includes`](includes()).
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_events!();
    /// use querent::serde_json::json;
    ///
    /// let query = events::table.filter(querent::json::contains(events::meta, json!({"city": "Lima"}))).select(events::id);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "events"."id" FROM "events" WHERE CAST("events"."meta" AS jsonb) @> CAST($1 AS jsonb)"#,
    /// );
    /// ```
    pub fn contains(doc: Json, part: Json) -> Bool = "CAST({doc:untyped} AS jsonb) @> CAST({part:untyped} AS jsonb)",
        sqlite: "querent_json_contains({doc}, {part})", is: condition, needs: JsonContainment;

    /// `JSON_CONTAINS(doc, part)`: whether the document contains another one, as MySQL and MariaDB decide:
    /// a value is in an array at any depth of the part. NULL for NULL.
    pub fn includes(doc: Json, part: Json) -> Bool = "JSON_CONTAINS({doc}, {part})",
        needs: JsonContainsFunction;
}
