//! Reading into a document.

use crate::types::{Bool, Integer, Json, Text};

crate::function! {
    /// `doc -> key`: the value of a key of an object, as a document; NULL where there is none, where the
    /// document is no object, and for NULL.
    ///
    /// `JSON_EXTRACT(doc, '$."key"')` on MySQL and MariaDB, the path made of the key by the server.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_events!();
    /// use querent::json;
    ///
    /// let query = events::table.select(json::get(events::meta, "author"));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "events"."meta" -> CAST($1 AS text) FROM "events""#,
    /// );
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT JSON_EXTRACT(`events`.`meta`, CONCAT('$.', JSON_QUOTE(?))) FROM `events`",
    /// );
    /// ```
    pub fn get(doc: Json, key: Text) -> Json = "{doc} -> {key}",
        mysql_family: "JSON_EXTRACT({doc}, CONCAT('$.', JSON_QUOTE({key})))",
        sqlite: "{doc} -> ('$.' || JSON_QUOTE({key}))",
        mssql: "(SELECT CASE [type] WHEN 0 THEN N'null' WHEN 1 THEN N'\"' + STRING_ESCAPE([value], 'json') + N'\"' ELSE [value] END FROM OPENJSON({doc}) WHERE [key] = {key} AND LEFT(LTRIM({doc}), 1) = N'{{')",
        null: always;

    /// `doc ->> key`: the value of a key of an object, as text; NULL where there is none or it is
    /// `null`, where the document is no object, and for NULL.
    ///
    /// A string is the text itself, `true` and `false` are these words. A number, object or array is
    /// its JSON, whose digits, blanks and order of keys are the engine's.
    ///
    /// `JSON_UNQUOTE(..)` of [`get`](get()) on MySQL and MariaDB, `JSON_VALUE(doc, '$."key"')` on SQL Server,
    /// where an object or array is NULL, and `querent_json_text(..)` on SQLite, a function that the driver
    /// registers: its own `->>` makes the number 1 of `true`.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_events!();
    /// use querent::{json, text};
    ///
    /// let city = json::get_text(events::meta, text!("city"));
    /// let query = events::table.filter(city.eq("Lima")).select(json::get(events::meta, text!("tags")));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "events"."meta" -> 'tags' FROM "events" WHERE ("events"."meta" ->> 'city') = $1"#,
    /// );
    /// ```
    pub fn get_text(doc: Json, key: Text) -> Text = "{doc} ->> {key}",
        mysql: "JSON_UNQUOTE(NULLIF(JSON_EXTRACT({doc}, CONCAT('$.', JSON_QUOTE({key}))), CAST('null' AS JSON)))",
        mariadb: "JSON_UNQUOTE(NULLIF(CONCAT(JSON_EXTRACT({doc}, CONCAT('$.', JSON_QUOTE({key})))), 'null'))",
        sqlite: "querent_json_text({doc} -> ('$.' || JSON_QUOTE({key})))",
        mssql: "JSON_VALUE({doc}, N'$.\"' + STRING_ESCAPE({key}, 'json') + N'\"')",
        null: always;

    /// `doc -> index`: an element of an array, as a document; NULL where there is none, where the
    /// document is no array, and for NULL. The first one is 0, the last one -1.
    ///
    /// On PostgreSQL the type is asked for first, and on MySQL and MariaDB it is
    /// `JSON_EXTRACT(JSON_EXTRACT(doc, '$[*]'), '$[0]')`: a string or number would otherwise be its own
    /// first element. A negative number is counted from the length there, since MariaDB's own `$[last]`
    /// is wrong in every row after the first one.
    pub fn at(doc: Json, index: Integer) -> Json = "CASE JSONB_TYPEOF(CAST({doc:untyped} AS jsonb)) WHEN 'array' THEN {doc} -> {index} END",
        mysql_family: "JSON_EXTRACT(JSON_EXTRACT({doc}, '$[*]'), CONCAT('$[', IF({index} < 0, NULLIF(GREATEST(JSON_LENGTH({doc}) + {index}, -1), -1), {index}), ']'))",
        sqlite: "{doc} -> CASE WHEN {index} < 0 THEN '$[#' || {index} || ']' ELSE '$[' || {index} || ']' END",
        mssql: "(SELECT CASE [type] WHEN 0 THEN N'null' WHEN 1 THEN N'\"' + STRING_ESCAPE([value], 'json') + N'\"' ELSE [value] END FROM OPENJSON({doc}) WHERE [key] = CAST(CASE WHEN {index} < 0 THEN (SELECT COUNT(*) FROM OPENJSON({doc})) + {index} ELSE {index} END AS nvarchar(20)) AND LEFT(LTRIM({doc}), 1) = N'[')",
        null: always;

    /// `doc ->> index`: an element of an array, as text, where [`at`](at()) finds one; the text is that of
    /// [`get_text`](get_text()).
    pub fn at_text(doc: Json, index: Integer) -> Text = "CASE JSONB_TYPEOF(CAST({doc:untyped} AS jsonb)) WHEN 'array' THEN {doc} ->> {index} END",
        mysql: "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(JSON_EXTRACT({doc}, '$[*]'), CONCAT('$[', IF({index} < 0, NULLIF(GREATEST(JSON_LENGTH({doc}) + {index}, -1), -1), {index}), ']')), CAST('null' AS JSON)))",
        mariadb: "JSON_UNQUOTE(NULLIF(CONCAT(JSON_EXTRACT(JSON_EXTRACT({doc}, '$[*]'), CONCAT('$[', IF({index} < 0, NULLIF(GREATEST(JSON_LENGTH({doc}) + {index}, -1), -1), {index}), ']'))), 'null'))",
        sqlite: "querent_json_text({doc} -> CASE WHEN {index} < 0 THEN '$[#' || {index} || ']' ELSE '$[' || {index} || ']' END)",
        mssql: "(SELECT CASE WHEN [type] IN (1, 2, 3) THEN [value] END FROM OPENJSON({doc}) WHERE [key] = CAST(CASE WHEN {index} < 0 THEN (SELECT COUNT(*) FROM OPENJSON({doc})) + {index} ELSE {index} END AS nvarchar(20)) AND LEFT(LTRIM({doc}), 1) = N'[')",
        null: always;

    /// `(doc -> key) IS NOT NULL`: whether the document is an object with this key, even if its value is
    /// `null`. Never NULL itself.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_events!();
    /// let query = events::table.filter(querent::json::has(events::meta, "city")).select(events::id);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "events"."id" FROM "events" WHERE ("events"."meta" -> CAST($1 AS text)) IS NOT NULL"#,
    /// );
    /// ```
    pub fn has(doc: Json, key: Text) -> Bool = "({doc} -> {key}) IS NOT NULL",
        mysql_family: "JSON_EXTRACT({doc}, CONCAT('$.', JSON_QUOTE({key}))) IS NOT NULL",
        sqlite: "({doc} -> ('$.' || JSON_QUOTE({key}))) IS NOT NULL",
        mssql: "EXISTS (SELECT 1 FROM OPENJSON({doc}) WHERE [key] = {key} AND LEFT(LTRIM({doc}), 1) = N'{{')",
        is: condition, null: never;
}
