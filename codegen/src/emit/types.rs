//! SQL types, their Rust types, and how a module spells them.

use super::value::Value;
use crate::model::SqlType;
use crate::names::Names;
use crate::plan::ColumnPlan;

/// The names of a module, which decide whether `String` or `i64` can be written short.
pub(super) struct Scope<'a> {
    names: &'a Names,
}

impl<'a> Scope<'a> {
    pub(super) fn new(names: &'a Names) -> Self {
        Self { names }
    }

    /// A name that nothing in the module has.
    pub(super) fn fresh(&self, wanted: &str) -> String {
        self.names.fresh(wanted)
    }

    /// A primitive type.
    pub(super) fn primitive(&self, name: &str) -> String {
        self.short(name, "::core::primitive")
    }

    /// `&'static str`.
    pub(super) fn text(&self) -> String {
        format!("&'static {}", self.primitive("str"))
    }

    /// `Option<of>`.
    pub(super) fn optional(&self, of: &str) -> String {
        format!("{}<{of}>", self.short("Option", "::core::option"))
    }

    /// `Some("..")` or `None`.
    pub(super) fn optional_str(&self, text: Option<&str>) -> Value {
        match text {
            None => Value::Word(self.short("None", "::core::option::Option")),
            Some(text) => Value::Some(
                self.short("Some", "::core::option::Option"),
                text.to_owned(),
            ),
        }
    }

    /// `Some(..)` of a number, or `None`.
    pub(super) fn optional_index(&self, index: Option<usize>) -> String {
        match index {
            None => self.short("None", "::core::option::Option"),
            Some(at) => format!("{}({at})", self.short("Some", "::core::option::Option")),
        }
    }

    /// The type of a column as `querent` names it.
    pub(super) fn sql(&self, column: &ColumnPlan<'_>) -> String {
        if column.known {
            spelled(&column.column.sql_type, column.enum_path.as_deref())
        } else {
            "::querent::types::Unknown".to_owned()
        }
    }

    /// The type of a field that owns its value.
    pub(super) fn owned(&self, column: &ColumnPlan<'_>) -> String {
        let value = self.rust(&column.column.sql_type, column);
        self.nullable(value, column)
    }

    /// The type of a field that borrows what is not cheap to copy.
    pub(super) fn borrowed(&self, column: &ColumnPlan<'_>) -> String {
        let value = match &column.column.sql_type {
            SqlType::Text => format!("&'a {}", self.primitive("str")),
            SqlType::Bytes => format!("&'a [{}]", self.primitive("u8")),
            SqlType::Json => "&'a ::querent::serde_json::Value".to_owned(),
            SqlType::Array(of) => format!("&'a [{}]", self.rust(of, column)),
            by_value => self.rust(by_value, column),
        };
        self.nullable(value, column)
    }

    fn nullable(&self, value: String, column: &ColumnPlan<'_>) -> String {
        if column.column.nullable {
            self.optional(&value)
        } else {
            value
        }
    }

    /// The Rust type of an SQL type.
    fn rust(&self, sql_type: &SqlType, column: &ColumnPlan<'_>) -> String {
        match sql_type {
            SqlType::Bool => self.primitive("bool"),
            SqlType::TinyInt => self.primitive("i8"),
            SqlType::SmallInt => self.primitive("i16"),
            SqlType::Integer => self.primitive("i32"),
            SqlType::BigInt => self.primitive("i64"),
            SqlType::UTinyInt => self.primitive("u8"),
            SqlType::USmallInt => self.primitive("u16"),
            SqlType::UInteger => self.primitive("u32"),
            SqlType::UBigInt => self.primitive("u64"),
            SqlType::Real => self.primitive("f32"),
            SqlType::Double => self.primitive("f64"),
            SqlType::Numeric => "::querent::rust_decimal::Decimal".to_owned(),
            SqlType::Text => self.short("String", "::std::string"),
            SqlType::Bytes => self.vec(&self.primitive("u8")),
            SqlType::Date => "::querent::jiff::civil::Date".to_owned(),
            SqlType::Time => "::querent::jiff::civil::Time".to_owned(),
            SqlType::Timestamp => "::querent::jiff::civil::DateTime".to_owned(),
            SqlType::TimestampTz => "::querent::jiff::Timestamp".to_owned(),
            SqlType::Uuid => "::querent::uuid::Uuid".to_owned(),
            SqlType::Json => "::querent::serde_json::Value".to_owned(),
            SqlType::Array(of) => self.vec(&self.optional(&self.rust(of, column))),
            SqlType::Range(of) => format!("::querent::Range<{}>", self.rust(of, column)),
            SqlType::Enum { .. } | SqlType::InlineEnum(_) => enum_path(column).to_owned(),
            SqlType::Custom { rust, .. } => rust.clone(),
            SqlType::Unknown => "()".to_owned(),
        }
    }

    fn vec(&self, of: &str) -> String {
        format!("{}<{of}>", self.short("Vec", "::std::vec"))
    }

    /// The name alone, or its whole path if something in the module hides it.
    fn short(&self, name: &str, path: &str) -> String {
        if self.names.contains(name) {
            format!("{path}::{name}")
        } else {
            name.to_owned()
        }
    }
}

/// The type in words, as Markdown.
pub(super) fn described(column: &ColumnPlan<'_>) -> String {
    if !column.known {
        return "Unknown".to_owned();
    }
    match &column.column.sql_type {
        compound @ (SqlType::Array(_) | SqlType::Range(_)) => {
            super::docs::code(&in_words(compound, column))
        }
        SqlType::Custom { sql, .. } => super::docs::code(sql),
        other => in_words(other, column),
    }
}

fn in_words(sql_type: &SqlType, column: &ColumnPlan<'_>) -> String {
    match sql_type {
        SqlType::Array(of) => format!("Array<{}>", in_words(of, column)),
        SqlType::Range(of) => format!("Range<{}>", in_words(of, column)),
        SqlType::Enum { .. } | SqlType::InlineEnum(_) => {
            let path = enum_path(column);
            path.rsplit("::").next().unwrap_or(path).to_owned()
        }
        SqlType::Custom { sql, .. } => sql.clone(),
        plain => plain_name(plain).to_owned(),
    }
}

/// The type as `querent` names it, with the path of the enum in it.
pub(super) fn spelled(sql_type: &SqlType, enum_path: Option<&str>) -> String {
    match sql_type {
        SqlType::Array(of) => format!("::querent::types::Array<{}>", spelled(of, enum_path)),
        SqlType::Range(of) => format!("::querent::types::Range<{}>", spelled(of, enum_path)),
        SqlType::Enum { .. } | SqlType::InlineEnum(_) => {
            format!("::querent::types::Enum<{}>", enum_path.unwrap_or("()"))
        }
        SqlType::Custom { sql, .. } => sql.clone(),
        plain => format!("::querent::types::{}", plain_name(plain)),
    }
}

fn enum_path<'a>(column: &'a ColumnPlan<'_>) -> &'a str {
    column.enum_path.as_deref().unwrap_or("()")
}

/// The name of a type without parameters.
fn plain_name(sql_type: &SqlType) -> &'static str {
    match sql_type {
        SqlType::Bool => "Bool",
        SqlType::TinyInt => "TinyInt",
        SqlType::SmallInt => "SmallInt",
        SqlType::Integer => "Integer",
        SqlType::BigInt => "BigInt",
        SqlType::UTinyInt => "UTinyInt",
        SqlType::USmallInt => "USmallInt",
        SqlType::UInteger => "UInteger",
        SqlType::UBigInt => "UBigInt",
        SqlType::Real => "Real",
        SqlType::Double => "Double",
        SqlType::Numeric => "Numeric",
        SqlType::Text => "Text",
        SqlType::Bytes => "Bytes",
        SqlType::Date => "Date",
        SqlType::Time => "Time",
        SqlType::Timestamp => "Timestamp",
        SqlType::TimestampTz => "TimestampTz",
        SqlType::Uuid => "Uuid",
        SqlType::Json => "Json",
        SqlType::Array(_)
        | SqlType::Range(_)
        | SqlType::Enum { .. }
        | SqlType::InlineEnum(_)
        | SqlType::Custom { .. }
        | SqlType::Unknown => "Unknown",
    }
}
