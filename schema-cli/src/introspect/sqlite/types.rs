//! What a declared type of SQLite means.

use querent_codegen::model::SqlType;

/// Maps a declared type: by its name where the name says more than SQLite's affinity, then by the
/// rules of affinity.
pub(super) fn sql_type(declared: &str) -> SqlType {
    let name = base_name(declared);
    match &*name {
        "" | "ANY" => SqlType::Unknown,
        "BOOL" | "BOOLEAN" => SqlType::Bool,
        "DATE" => SqlType::Date,
        "TIME" => SqlType::Time,
        "DATETIME" | "TIMESTAMP" | "TIMESTAMP WITHOUT TIME ZONE" => SqlType::Timestamp,
        "TIMESTAMPTZ" | "TIMESTAMP WITH TIME ZONE" => SqlType::TimestampTz,
        "DEC" | "DECIMAL" | "NUMERIC" => SqlType::Numeric,
        "UUID" => SqlType::Uuid,
        "JSON" => SqlType::Json,
        "BINARY" | "VARBINARY" => SqlType::Bytes,
        name if name.contains("INT") => SqlType::BigInt,
        name if ["CHAR", "CLOB", "TEXT"].iter().any(|t| name.contains(t)) => SqlType::Text,
        name if name.contains("BLOB") => SqlType::Bytes,
        name if ["REAL", "FLOA", "DOUB"].iter().any(|t| name.contains(t)) => SqlType::Double,
        _ => SqlType::Unknown,
    }
}

/// The declared type in upper case, without what stands in parentheses.
fn base_name(declared: &str) -> String {
    let mut depth = 0_usize;
    let mut name = String::new();
    for c in declared.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 => name.push(c.to_ascii_uppercase()),
            _ => {}
        }
    }
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_before_affinity() {
        for (declared, expected) in [
            ("", SqlType::Unknown),
            ("ANY", SqlType::Unknown),
            ("boolean", SqlType::Bool),
            ("Date", SqlType::Date),
            ("time(3)", SqlType::Time),
            ("DATETIME", SqlType::Timestamp),
            ("timestamp (6)", SqlType::Timestamp),
            ("timestamp(3) with time zone", SqlType::TimestampTz),
            ("NUMERIC(10, 2)", SqlType::Numeric),
            ("decimal", SqlType::Numeric),
            ("uuid", SqlType::Uuid),
            ("json", SqlType::Json),
            ("INTEGER", SqlType::BigInt),
            ("unsigned big int", SqlType::BigInt),
            ("TINYINT(1)", SqlType::BigInt),
            ("VARCHAR(10)", SqlType::Text),
            ("native character (70)", SqlType::Text),
            ("nText", SqlType::Text),
            ("BLOB", SqlType::Bytes),
            ("varbinary(16)", SqlType::Bytes),
            ("double precision", SqlType::Double),
            ("FLOAT", SqlType::Double),
            ("money", SqlType::Unknown),
        ] {
            assert_eq!(sql_type(declared), expected, "{declared}");
        }
    }
}
