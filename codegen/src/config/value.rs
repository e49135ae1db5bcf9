//! The values of a configuration file, checked as they are read.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::model::SqlType;
use crate::names;

/// A pattern over table names: `*` stands for any text, `?` for one character.
///
/// It is compared with the name of a table and, for a table outside the default schema, with
/// `schema.table`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(from = "String")]
pub struct Pattern(String);

impl Pattern {
    /// Whether the pattern matches a table.
    pub fn matches(&self, schema: Option<&str>, table: &str) -> bool {
        let pattern = wildmatch::WildMatch::new(&self.0);
        pattern.matches(table)
            || schema.is_some_and(|schema| pattern.matches(&format!("{schema}.{table}")))
    }
}

impl From<String> for Pattern {
    fn from(pattern: String) -> Self {
        Self(pattern)
    }
}

impl From<&str> for Pattern {
    fn from(pattern: &str) -> Self {
        Self(pattern.to_owned())
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A Rust identifier given in a configuration.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct RustName(String);

impl RustName {
    /// The identifier, bare of any raw prefix.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for RustName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        let bare = name.strip_prefix("r#").unwrap_or(&name);
        if names::is_identifier(bare) {
            Ok(Self(bare.to_owned()))
        } else {
            Err(format!("`{name}` is not a Rust identifier"))
        }
    }
}

/// The SQL type given to a column or to a native type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeOverride(pub SqlType);

impl<'de> Deserialize<'de> for TypeOverride {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(TypeVisitor).map(Self)
    }
}

struct TypeVisitor;

impl<'de> Visitor<'de> for TypeVisitor {
    type Value = SqlType;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of an SQL type, or `{ sql = \"..\", rust = \"..\" }`")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<SqlType, E> {
        sql_type(name).ok_or_else(|| {
            let known: Vec<&str> = SQL_TYPES.iter().map(|(name, _)| *name).collect();
            E::custom(format!(
                "`{name}` is not an SQL type; write one of {}, `Array<..>` of one of them, `Range<..>` of \
                 a number, date or timestamp that PostgreSQL has ranges of, or `{{ sql = \"..\", rust = \"..\" }}`",
                known.join(", "),
            ))
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SqlType, A::Error> {
        let custom = CustomType::deserialize(MapAccessDeserializer::new(map))?;
        let sql = type_path(custom.sql).map_err(A::Error::custom)?;
        let rust = type_path(custom.rust).map_err(A::Error::custom)?;
        Ok(SqlType::Custom { sql, rust })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CustomType {
    sql: String,
    rust: String,
}

/// Traits to derive for row structs, by patterns over table names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Derives(pub BTreeMap<Pattern, Vec<Derive>>);

impl Derives {
    /// The derives of one table, each once, in the order given.
    pub(crate) fn of(&self, schema: Option<&str>, table: &str) -> Vec<&Derive> {
        let mut derives = Vec::new();
        let matching = self
            .0
            .iter()
            .filter(|(pattern, _)| pattern.matches(schema, table));
        for derive in matching.flat_map(|(_, derives)| derives) {
            if !derives.contains(&derive) && !BUILT_IN_DERIVES.contains(&derive.path()) {
                derives.push(derive);
            }
        }
        derives
    }
}

impl<'de> Deserialize<'de> for Derives {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(DerivesVisitor).map(Self)
    }
}

struct DerivesVisitor;

impl<'de> Visitor<'de> for DerivesVisitor {
    type Value = BTreeMap<Pattern, Vec<Derive>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of derives, or a table of such lists by patterns over table names")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut derives = Vec::new();
        while let Some(derive) = seq.next_element()? {
            derives.push(derive);
        }
        Ok(BTreeMap::from([(Pattern::from("*"), derives)]))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut derives = BTreeMap::new();
        while let Some((pattern, list)) = map.next_entry::<String, Vec<Derive>>()? {
            derives.insert(Pattern::from(pattern), list);
        }
        Ok(derives)
    }
}

/// The path of a derive macro.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Derive(String);

impl Derive {
    /// The path as it is written in a module: a path that names a crate begins with `::`, so that
    /// a column of that name does not hide it.
    pub fn path(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Derive {
    type Error = String;

    fn try_from(path: String) -> Result<Self, String> {
        let Ok(parsed) = syn::parse_str::<syn::Path>(&path) else {
            return Err(format!("`{path}` is not the path of a derive macro"));
        };
        let path: String = path.split_whitespace().collect();
        let of_a_crate = parsed.leading_colon.is_none()
            && parsed.segments.len() > 1
            && parsed.segments[0].ident != "crate";
        Ok(Self(if of_a_crate {
            format!("::{path}")
        } else {
            path
        }))
    }
}

/// The type path of a configuration, or why it is none.
fn type_path(path: String) -> Result<String, String> {
    let path = path.trim().to_owned();
    if syn::parse_str::<syn::TypePath>(&path).is_err() || path.contains(['\n', '\r']) {
        return Err(format!("`{path}` is not the path of a type"));
    }
    if !path.starts_with("crate::") && !path.starts_with("::") {
        return Err(format!(
            "`{path}` means nothing inside a generated module: begin it with `crate::` or `::`"
        ));
    }
    Ok(path)
}

/// The SQL type of a name in a configuration.
fn sql_type(name: &str) -> Option<SqlType> {
    let name = name.trim();
    if let Some(of) = name
        .strip_prefix("Array<")
        .and_then(|rest| rest.strip_suffix('>'))
    {
        return sql_type(of).map(|of| SqlType::Array(Box::new(of)));
    }
    if let Some(of) = name
        .strip_prefix("Range<")
        .and_then(|rest| rest.strip_suffix('>'))
    {
        return sql_type(of)
            .filter(SqlType::has_ranges)
            .map(|of| SqlType::Range(Box::new(of)));
    }
    SQL_TYPES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, sql_type)| sql_type.clone())
}

/// Derives that every row has.
const BUILT_IN_DERIVES: &[&str] = &["Clone", "Debug", "PartialEq"];

/// The SQL types that a configuration can name.
const SQL_TYPES: &[(&str, SqlType)] = &[
    ("BigInt", SqlType::BigInt),
    ("Bool", SqlType::Bool),
    ("Bytes", SqlType::Bytes),
    ("Date", SqlType::Date),
    ("Double", SqlType::Double),
    ("Integer", SqlType::Integer),
    ("Json", SqlType::Json),
    ("Numeric", SqlType::Numeric),
    ("Real", SqlType::Real),
    ("SmallInt", SqlType::SmallInt),
    ("Text", SqlType::Text),
    ("Time", SqlType::Time),
    ("Timestamp", SqlType::Timestamp),
    ("TimestampTz", SqlType::TimestampTz),
    ("TinyInt", SqlType::TinyInt),
    ("UBigInt", SqlType::UBigInt),
    ("UInteger", SqlType::UInteger),
    ("USmallInt", SqlType::USmallInt),
    ("UTinyInt", SqlType::UTinyInt),
    ("Unknown", SqlType::Unknown),
    ("Uuid", SqlType::Uuid),
];
