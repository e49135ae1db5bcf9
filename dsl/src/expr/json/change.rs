//! Changed documents, for UPDATE and in results.

use crate::types::{Json, Text};

crate::capability! {
    /// A dialect whose functions put a document of any kind into another.
    pub trait JsonChanges: MariaDb, MySql, Postgres, Sqlite;
    "`{Self}` cannot put a JSON document of any kind into another",
    "this query uses `json::set`: write the whole document, changed in Rust"
}
crate::capability! {
    /// A dialect with merge patches of JSON.
    pub trait JsonMergePatch: MariaDb, MySql, Sqlite;
    "`{Self}` has no JSON merge patch",
    "this query uses `json::merge_patch`: use `json::set` and `json::remove` for each key"
}

crate::function! {
    /// `JSONB_SET(doc, ARRAY[key], value)`: the object with a key that has this value, whether the key was
    /// there or not; a document that is no object as it is; NULL for NULL.
    ///
    /// `JSON_SET(doc, '$."key"', value)` elsewhere. To store a `null`, give `serde_json::Value::Null`.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_events!();
    /// use querent::{json, serde_json::json, text};
    ///
    /// let changed = json::set(events::meta, text!("city"), json!("Lima"));
    /// let query = update(events::table).set(events::meta.to(changed)).filter(events::id.eq(1));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"UPDATE "events" SET "meta" = CASE JSONB_TYPEOF(CAST("events"."meta" AS jsonb)) WHEN 'object' THEN JSONB_SET(CAST("events"."meta" AS jsonb), ARRAY['city'], CAST($1 AS jsonb)) ELSE CAST("events"."meta" AS jsonb) END WHERE "events"."id" = $2"#,
    /// );
    /// ```
    pub fn set(doc: Json, key: Text, value: Json) -> Json = "CASE JSONB_TYPEOF(CAST({doc:untyped} AS jsonb)) WHEN 'object' THEN JSONB_SET(CAST({doc:untyped} AS jsonb), ARRAY[{key}], CAST({value:untyped} AS jsonb)) ELSE CAST({doc:untyped} AS jsonb) END",
        mysql: "CASE WHEN {value} IS NOT NULL THEN JSON_SET({doc}, CONCAT('$.', JSON_QUOTE({key})), CAST({value} AS JSON)) END",
        mariadb: "CASE WHEN {value} IS NOT NULL THEN JSON_SET({doc}, CONCAT('$.', JSON_QUOTE({key})), JSON_EXTRACT({value}, '$')) END",
        sqlite: "CASE WHEN {value} IS NOT NULL THEN JSON_SET({doc}, '$.' || JSON_QUOTE({key}), JSON({value})) END",
        needs: JsonChanges;

    /// `doc - key`: the object without a key; a document that is no object, or without the key, as it
    /// is; NULL for NULL.
    ///
    /// `JSON_REMOVE(doc, '$."key"')` elsewhere, `JSON_MODIFY(doc, '$."key"', NULL)` on SQL Server.
    pub fn remove(doc: Json, key: Text) -> Json = "CASE JSONB_TYPEOF(CAST({doc:untyped} AS jsonb)) WHEN 'object' THEN CAST({doc:untyped} AS jsonb) - {key} ELSE CAST({doc:untyped} AS jsonb) END",
        mysql_family: "JSON_REMOVE({doc}, CONCAT('$.', JSON_QUOTE({key})))",
        sqlite: "JSON_REMOVE({doc}, '$.' || JSON_QUOTE({key}))",
        mssql: "JSON_MODIFY({doc}, N'$.\"' + STRING_ESCAPE({key}, 'json') + N'\"', NULL)";

    /// `JSON_MERGE_PATCH(doc, patch)`: the document changed by a merge patch (RFC 7396): keys of the patch
    /// replace those of the document, objects are merged, and a `null` removes its key. NULL for NULL.
    ///
    /// `JSON_PATCH(doc, patch)` on SQLite. PostgreSQL has none: its `||` neither merges inner objects nor
    /// removes keys.
    pub fn merge_patch(doc: Json, patch: Json) -> Json = "JSON_MERGE_PATCH({doc}, {patch})",
        sqlite: "JSON_PATCH({doc}, {patch})", needs: JsonMergePatch;
}
