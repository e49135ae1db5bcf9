//! Columns, and where MariaDB tells them differently.

use querent_codegen::model::{Column, SqlType, Table, TableKind};

use super::{super::text::strip_parens, Flavor, types::sql_type};

/// A row of `information_schema.COLUMNS`.
pub(super) struct RawColumn {
    pub(super) name: String,
    pub(super) data_type: String,
    pub(super) column_type: String,
    pub(super) nullable: bool,
    pub(super) default: Option<String>,
    pub(super) extra: String,
    pub(super) comment: Option<String>,
}

/// The column as the model has it.
pub(super) fn column(raw: RawColumn, kind: TableKind, flavor: Flavor) -> Column {
    let extra = raw.extra.to_ascii_lowercase();
    let generated = extra.contains("virtual generated")
        || extra.contains("stored generated")
        || extra.contains("persistent");
    let sql_type = sql_type(&raw.data_type, &raw.column_type);
    // A view repeats the defaults of the tables below it, but nothing is inserted into it.
    let default = if generated || kind != TableKind::Table {
        None
    } else {
        match flavor {
            // MariaDB prints SQL, and the absence of a default as NULL.
            Flavor::MariaDb => raw.default.filter(|sql| !sql.eq_ignore_ascii_case("NULL")),
            // MySQL prints the bare value, unless it is an expression.
            Flavor::MySql if extra.contains("default_generated") => raw.default,
            Flavor::MySql => raw.default.map(|value| literal(&value, &sql_type)),
        }
    };
    Column {
        name: raw.name,
        sql_type,
        native_type: raw.column_type,
        nullable: raw.nullable,
        default,
        generated,
        identity: extra.contains("auto_increment"),
        comment: raw.comment,
    }
}

/// A value as a literal of SQL.
fn literal(value: &str, sql_type: &SqlType) -> String {
    let quoted = match sql_type {
        SqlType::Text
        | SqlType::Bytes
        | SqlType::Date
        | SqlType::Time
        | SqlType::Timestamp
        | SqlType::TimestampTz
        | SqlType::InlineEnum(_) => !value.starts_with("CURRENT_TIMESTAMP"),
        _ => false,
    };
    if quoted {
        format!("'{}'", value.replace('\'', "''"))
    } else {
        value.to_owned()
    }
}

/// MariaDB stores JSON as `longtext` with a check of its own making, `json_valid(column)`: such a
/// column is JSON, and the check is no one's concern.
pub(super) fn recognise_json(table: &mut Table) {
    let Table {
        columns, checks, ..
    } = table;
    for column in columns {
        if !column.native_type.eq_ignore_ascii_case("longtext") {
            continue;
        }
        let valid = format!("json_valid(`{}`)", column.name.replace('`', "``"));
        let before = checks.len();
        checks.retain(|check| !strip_parens(&check.sql).eq_ignore_ascii_case(&valid));
        if checks.len() < before {
            column.sql_type = SqlType::Json;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(column_type: &str, default: &str, extra: &str) -> RawColumn {
        RawColumn {
            name: "a".into(),
            data_type: column_type.split(['(', ' ']).next().unwrap_or("").into(),
            column_type: column_type.into(),
            nullable: true,
            default: Some(default.into()),
            extra: extra.into(),
            comment: None,
        }
    }

    #[test]
    fn defaults_are_sql_on_both() {
        let default = |raw, flavor| column(raw, TableKind::Table, flavor).default;
        let sql = |text: &str| Some(text.to_owned());
        for (raw, flavor, expected) in [
            (raw("varchar(9)", "it's", ""), Flavor::MySql, sql("'it''s'")),
            (
                raw("varchar(9)", "'it''s'", ""),
                Flavor::MariaDb,
                sql("'it''s'"),
            ),
            (raw("varchar(9)", "NULL", ""), Flavor::MariaDb, None),
            (raw("varchar(9)", "NULL", ""), Flavor::MySql, sql("'NULL'")),
            (raw("int", "0", ""), Flavor::MySql, sql("0")),
            (
                raw("varchar(9)", "uuid()", "DEFAULT_GENERATED"),
                Flavor::MySql,
                sql("uuid()"),
            ),
            (raw("int", "1", "VIRTUAL GENERATED"), Flavor::MySql, None),
        ] {
            assert_eq!(default(raw, flavor), expected);
        }
    }
}
