//! The Rust enums of the enums of a database.

use crate::model::{Column, EnumType, Schema, SqlType};
use crate::names::{Ident, Names, camel_case};

/// An enum and the names of its variants.
pub(crate) struct EnumPlan<'a> {
    /// The Rust type.
    pub(crate) ident: Ident,
    /// The schema of the native type; `None` for the default schema and for the enum of a column.
    pub(crate) schema: Option<&'a str>,
    /// The native type, or the column whose values these are.
    pub(crate) name: &'a str,
    /// The comment stored in the database.
    pub(crate) comment: Option<&'a str>,
    /// One variant per label, in order.
    pub(crate) variants: Vec<Variant<'a>>,
    /// The column whose type spells the enum; `None` for a native type.
    pub(crate) of_column: bool,
}

/// A variant of an enum.
pub(crate) struct Variant<'a> {
    pub(crate) ident: Ident,
    pub(crate) label: &'a str,
}

/// The native enums of a schema, which share one module.
pub(super) fn native(schema: &Schema) -> Vec<EnumPlan<'_>> {
    fn key(native: &EnumType) -> (Option<&str>, &str) {
        (native.schema.as_deref(), &native.name)
    }
    let mut natives: Vec<&EnumType> = schema.enums.iter().collect();
    natives.sort_by_key(|native| key(native));
    natives.dedup_by_key(|native| key(native));
    let mut names = Names::default();
    natives
        .into_iter()
        .map(|native| EnumPlan {
            ident: names.claim(&type_name(&native.name)),
            schema: native.schema.as_deref(),
            name: &native.name,
            comment: native.comment.as_deref(),
            variants: variants(&native.labels),
            of_column: false,
        })
        .collect()
}

/// The enum that a column's own type spells, if it does.
pub(super) fn inline<'a>(column: &'a Column, names: &mut Names) -> Option<EnumPlan<'a>> {
    let labels = labels(&column.sql_type)?;
    Some(EnumPlan {
        ident: names.claim_or(&type_name(&column.name), "Enum"),
        schema: None,
        name: &column.name,
        comment: None,
        variants: variants(labels),
        of_column: true,
    })
}

fn labels(sql_type: &SqlType) -> Option<&[String]> {
    match sql_type {
        SqlType::InlineEnum(labels) => Some(labels),
        SqlType::Array(of) => labels(of),
        _ => None,
    }
}

fn type_name(name: &str) -> String {
    let camel = camel_case(name);
    if camel.is_empty() {
        "Enum".to_owned()
    } else {
        camel
    }
}

fn variants(labels: &[String]) -> Vec<Variant<'_>> {
    let mut names = Names::default();
    labels
        .iter()
        .enumerate()
        .map(|(at, label)| {
            let wanted = match camel_case(label) {
                _ if label.is_empty() => "Empty".to_owned(),
                camel if camel.is_empty() => format!("Value{}", at + 1),
                camel => camel,
            };
            Variant {
                ident: names.claim(&wanted),
                label,
            }
        })
        .collect()
}
