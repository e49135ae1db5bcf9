//! What the types of MySQL and MariaDB mean.

use querent_codegen::model::SqlType;

use super::escape::meaning;

/// Maps a column's type. `data_type` is its name (`int`), `column_type` all of it
/// (`int(10) unsigned`).
pub(super) fn sql_type(data_type: &str, column_type: &str) -> SqlType {
    let unsigned = column_type.contains(" unsigned");
    let pick = |signed, without_sign| if unsigned { without_sign } else { signed };
    match &*data_type.to_ascii_lowercase() {
        "tinyint" if column_type.eq_ignore_ascii_case("tinyint(1)") => SqlType::Bool,
        "bit" if column_type.eq_ignore_ascii_case("bit(1)") => SqlType::Bool,
        "tinyint" => pick(SqlType::TinyInt, SqlType::UTinyInt),
        "smallint" => pick(SqlType::SmallInt, SqlType::USmallInt),
        "mediumint" | "int" | "integer" => pick(SqlType::Integer, SqlType::UInteger),
        "bigint" => pick(SqlType::BigInt, SqlType::UBigInt),
        "year" => SqlType::SmallInt,
        "float" => SqlType::Real,
        "double" => SqlType::Double,
        "decimal" => SqlType::Numeric,
        "char" | "varchar" | "tinytext" | "text" | "mediumtext" | "longtext" | "set" => {
            SqlType::Text
        }
        "enum" => labels(column_type).map_or(SqlType::Unknown, SqlType::InlineEnum),
        "binary" | "varbinary" | "tinyblob" | "blob" | "mediumblob" | "longblob" => SqlType::Bytes,
        "date" => SqlType::Date,
        "time" => SqlType::Time,
        "datetime" => SqlType::Timestamp,
        "timestamp" => SqlType::TimestampTz,
        "json" => SqlType::Json,
        "uuid" => SqlType::Uuid,
        _ => SqlType::Unknown,
    }
}

/// The labels of `enum('a','it''s')`.
fn labels(column_type: &str) -> Option<Vec<String>> {
    let list = column_type.get(4..)?.strip_prefix('(')?.strip_suffix(')')?;
    let mut labels = Vec::new();
    let mut chars = list.chars().peekable();
    loop {
        if chars.next()? != '\'' {
            return None;
        }
        let mut label = String::new();
        loop {
            match chars.next()? {
                '\'' if chars.next_if_eq(&'\'').is_some() => label.push('\''),
                '\'' => break,
                '\\' => label.push(meaning(chars.next()?)),
                c => label.push(c),
            }
        }
        labels.push(label);
        match chars.next() {
            None => return Some(labels),
            Some(',') => {}
            Some(_) => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_and_truth_values() {
        for (name, text, expected) in [
            ("tinyint", "tinyint(1)", SqlType::Bool),
            ("tinyint", "tinyint(4)", SqlType::TinyInt),
            ("tinyint", "tinyint", SqlType::TinyInt),
            ("tinyint", "tinyint(3) unsigned", SqlType::UTinyInt),
            ("bit", "bit(1)", SqlType::Bool),
            ("bit", "bit(8)", SqlType::Unknown),
            ("int", "int(10) unsigned zerofill", SqlType::UInteger),
            ("mediumint", "mediumint(9)", SqlType::Integer),
            ("bigint", "bigint(20) unsigned", SqlType::UBigInt),
            ("year", "year(4)", SqlType::SmallInt),
            ("decimal", "decimal(10,2) unsigned", SqlType::Numeric),
            ("geometry", "geometry", SqlType::Unknown),
            ("inet6", "inet6", SqlType::Unknown),
        ] {
            assert_eq!(sql_type(name, text), expected, "{text}");
        }
    }

    #[test]
    fn labels_are_unquoted() {
        let labels = |text| match sql_type("enum", text) {
            SqlType::InlineEnum(labels) => labels,
            other => panic!("{other:?}"),
        };
        assert_eq!(labels("enum('a')"), ["a"]);
        assert_eq!(
            labels(r"enum('it''s','a,b','','\\','),(''','ünï')"),
            ["it's", "a,b", "", "\\", "),('", "ünï"]
        );
        for broken in [
            "enum",
            "enum()",
            "enum('a",
            "enum('a''",
            "enum('a'b)",
            "enum('a',)",
        ] {
            assert_eq!(sql_type("enum", broken), SqlType::Unknown, "{broken}");
        }
    }
}
