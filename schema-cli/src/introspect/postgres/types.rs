//! What the types of PostgreSQL mean.

use std::collections::HashMap;

use querent_codegen::model::SqlType;

use super::super::schemas::qualifier;

/// A row of `pg_type`.
#[derive(Debug, Clone)]
pub(super) struct Type {
    pub(super) schema: String,
    pub(super) name: String,
    pub(super) kind: Kind,
    /// NOT NULL of a domain.
    pub(super) not_null: bool,
    /// The default of a domain.
    pub(super) default: Option<String>,
}

/// What kind of type it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An array of another type.
    Array(u32),
    /// A base type, or a range.
    Base,
    /// A domain over another type.
    Domain(u32),
    /// An enum.
    Enum,
    /// A composite type, a multirange, a pseudo-type.
    Other,
}

/// The types that some columns have, by OID.
pub(super) type Types = HashMap<u32, Type>;

/// What a column takes over from its type.
pub(super) struct Resolved {
    pub(super) sql_type: SqlType,
    pub(super) not_null: bool,
    pub(super) default: Option<String>,
    /// The OID of the enum in it.
    pub(super) enum_oid: Option<u32>,
}

/// Follows domains down to the type they stand on, and arrays to their elements.
pub(super) fn resolve(types: &Types, oid: u32, default_schema: Option<&str>) -> Resolved {
    let mut resolved = Resolved {
        sql_type: SqlType::Unknown,
        not_null: false,
        default: None,
        enum_oid: None,
    };
    let mut oid = oid;
    let found = loop {
        let Some(found) = types.get(&oid) else {
            return resolved;
        };
        let Kind::Domain(base) = found.kind else {
            break found;
        };
        resolved.not_null |= found.not_null;
        if resolved.default.is_none() {
            resolved.default.clone_from(&found.default);
        }
        oid = base;
    };
    match found.kind {
        Kind::Array(element) => {
            let element = resolve(types, element, default_schema);
            resolved.enum_oid = element.enum_oid;
            resolved.sql_type = match element.sql_type {
                SqlType::Unknown | SqlType::Array(_) => SqlType::Unknown,
                element => SqlType::Array(Box::new(element)),
            };
        }
        Kind::Enum => {
            resolved.enum_oid = Some(oid);
            resolved.sql_type = SqlType::Enum {
                schema: qualifier(&found.schema, default_schema),
                name: found.name.clone(),
            };
        }
        Kind::Base if found.schema == "pg_catalog" || found.name == "citext" => {
            resolved.sql_type = base(&found.name);
        }
        _ => {}
    }
    resolved
}

fn base(name: &str) -> SqlType {
    let range = |of| SqlType::Range(Box::new(of));
    match name {
        "bool" => SqlType::Bool,
        "int2" => SqlType::SmallInt,
        "int4" => SqlType::Integer,
        "int8" => SqlType::BigInt,
        "float4" => SqlType::Real,
        "float8" => SqlType::Double,
        "numeric" => SqlType::Numeric,
        "text" | "varchar" | "bpchar" | "name" | "citext" => SqlType::Text,
        "bytea" => SqlType::Bytes,
        "date" => SqlType::Date,
        "time" => SqlType::Time,
        "timestamp" => SqlType::Timestamp,
        "timestamptz" => SqlType::TimestampTz,
        "uuid" => SqlType::Uuid,
        "json" | "jsonb" => SqlType::Json,
        "int4range" => range(SqlType::Integer),
        "int8range" => range(SqlType::BigInt),
        "numrange" => range(SqlType::Numeric),
        "daterange" => range(SqlType::Date),
        "tsrange" => range(SqlType::Timestamp),
        "tstzrange" => range(SqlType::TimestampTz),
        _ => SqlType::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn types() -> Types {
        let row = |schema: &str, name: &str, kind| Type {
            schema: schema.into(),
            name: name.into(),
            kind,
            not_null: name == "inner",
            default: (name == "inner").then(|| "1".to_owned()),
        };
        [
            (23, row("pg_catalog", "int4", Kind::Base)),
            (1007, row("pg_catalog", "_int4", Kind::Array(23))),
            (9, row("sales", "mood", Kind::Enum)),
            (10, row("public", "inner", Kind::Domain(23))),
            (11, row("public", "outer", Kind::Domain(10))),
            (12, row("public", "_outer", Kind::Array(11))),
            (13, row("public", "list", Kind::Domain(1007))),
            (14, row("public", "_list", Kind::Array(13))),
            (15, row("public", "int4", Kind::Base)),
            (16, row("public", "missing", Kind::Domain(99))),
        ]
        .into_iter()
        .collect()
    }

    #[test]
    fn domains_and_arrays_are_followed() {
        let types = types();
        let of = |oid| resolve(&types, oid, Some("public")).sql_type;
        let array = |of| SqlType::Array(Box::new(of));
        assert_eq!(of(23), SqlType::Integer);
        assert_eq!(of(1007), array(SqlType::Integer));
        assert_eq!(of(11), SqlType::Integer);
        assert_eq!(of(12), array(SqlType::Integer));
        assert_eq!(of(13), array(SqlType::Integer));
        for unknown in [14, 15, 16, 99] {
            assert_eq!(of(unknown), SqlType::Unknown, "{unknown}");
        }
        assert_eq!(
            of(9),
            SqlType::Enum {
                schema: Some("sales".into()),
                name: "mood".into()
            }
        );
        let domain = resolve(&types, 11, None);
        assert!(domain.not_null);
        assert_eq!(domain.default.as_deref(), Some("1"));
    }
}
