//! The struct as it is meant: where each of its fields comes from.

use syn::spanned::Spanned;
use syn::{
    Data, DeriveInput, Field, Fields, GenericArgument, GenericParam, Ident, Lifetime, Path,
    PathArguments, Type,
};

use crate::parse::{Errors, FieldKeys, StructKeys};

/// A struct that is read from a row.
pub(crate) struct Row<'i> {
    pub(crate) name: &'i Ident,
    /// The lifetime of the row it borrows from.
    pub(crate) lifetime: Option<&'i Lifetime>,
    pub(crate) fields: Vec<RowField<'i>>,
}

/// A field and where it comes from.
pub(crate) struct RowField<'i> {
    pub(crate) name: &'i Ident,
    pub(crate) ty: &'i Type,
    pub(crate) from: From,
}

/// Where a field comes from.
pub(crate) enum From {
    Column(Column),
    Nested,
}

/// A column of a table.
pub(crate) struct Column {
    /// Its marker, `users::email`.
    pub(crate) marker: Path,
    /// The table, `users::table`.
    pub(crate) table: Path,
    /// The alias through which the table is read.
    pub(crate) alias: Option<Path>,
}

pub(crate) fn check(input: &DeriveInput) -> syn::Result<Row<'_>> {
    let mut errors = Errors::default();
    let keys = StructKeys::parse(&input.attrs, &mut errors);
    if let (Some(alias), None) = (&keys.alias, &keys.table) {
        errors.at(
            alias.span(),
            "an alias needs its table",
            "for instance `table = users, alias = mentors`",
        );
    }
    // Asked once, and not where the struct's attribute is the mistake.
    let mut ask_table = errors.is_empty();
    let lifetime = lifetime(input, &mut errors);
    let fields: Vec<_> = named_fields(input, &mut errors)
        .filter_map(|(name, field)| {
            let from = from(name, field, &keys, &mut ask_table, &mut errors)?;
            Some(RowField {
                name,
                ty: &field.ty,
                from,
            })
        })
        .collect();
    errors.into_result()?;
    Ok(Row {
        name: &input.ident,
        lifetime,
        fields,
    })
}

fn lifetime<'i>(input: &'i DeriveInput, errors: &mut Errors) -> Option<&'i Lifetime> {
    let mut found = None;
    for param in &input.generics.params {
        match param {
            GenericParam::Lifetime(param) if found.is_none() => found = Some(&param.lifetime),
            GenericParam::Lifetime(_) => errors.at(
                param.span(),
                "a row struct has at most one lifetime: that of the row it borrows from",
                "use one lifetime for all fields that borrow",
            ),
            GenericParam::Type(_) | GenericParam::Const(_) => {
                errors.at(
                    param.span(),
                    "a row struct can have a lifetime, but no other parameters",
                    "write the types of the fields out",
                );
            }
        }
    }
    if let Some(clause) = &input.generics.where_clause {
        errors.at(
            clause.span(),
            "a row struct cannot have a `where` clause",
            "remove it: the types of the fields are known",
        );
    }
    found
}

fn named_fields<'i>(
    input: &'i DeriveInput,
    errors: &mut Errors,
) -> impl Iterator<Item = (&'i Ident, &'i Field)> + use<'i> {
    const NAMED: (&str, &str) = (
        "`Row` is for structs with named fields: columns are found by these names",
        "write `struct Person { id: i64, name: String }`",
    );
    let mut fields = None;
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(named) if !named.named.is_empty() => fields = Some(&named.named),
            Fields::Named(_) | Fields::Unit => {
                errors.at(
                    input.ident.span(),
                    "this struct has no fields to read columns into",
                    "add a field for each column, with the column's name",
                );
            }
            Fields::Unnamed(unnamed) => errors.at(unnamed.span(), NAMED.0, NAMED.1),
        },
        Data::Enum(data) => errors.at(data.enum_token.span, NAMED.0, NAMED.1),
        Data::Union(data) => errors.at(data.union_token.span, NAMED.0, NAMED.1),
    }
    fields
        .into_iter()
        .flatten()
        .filter_map(|field| Some((field.ident.as_ref()?, field)))
}

fn from(
    name: &Ident,
    field: &Field,
    of: &StructKeys,
    ask_table: &mut bool,
    errors: &mut Errors,
) -> Option<From> {
    let keys = FieldKeys::parse(&field.attrs, errors);
    if let (Some(nested), Some(_)) = (keys.nested, &keys.column) {
        errors.at(
            nested,
            "a nested struct has columns of its own",
            "remove `nested`, or remove `column`",
        );
    }
    if let Some(nested) = keys.nested {
        if keys.column.is_none() && is_value(&field.ty) {
            errors.at(
                nested,
                "a nested field is a struct with `#[derive(Row)]`",
                "remove `nested`: this field is one column",
            );
        }
        return Some(From::Nested);
    }
    let column = keys.column.unwrap_or_else(|| name.clone().into());
    let last = column.segments.last();
    if let Some(last) = last.filter(|last| last.ident == "table" || last.ident == "all") {
        errors.at(
            last.ident.span(),
            &format!("`{}` is not a column", last.ident),
            "name a column of the table; a struct of columns is a field with `#[row(nested)]`",
        );
    }
    let alone = column.get_ident();
    let (module, alias) = match (&of.table, alone) {
        (_, None) => (module(&column), None),
        (Some(table), Some(_)) => (table.clone(), of.alias.clone()),
        (None, Some(column)) => {
            if std::mem::take(ask_table) {
                errors.at(
                    column.span(),
                    &format!("of which table is `{column}`?"),
                    &format!(
                        "add `#[row(table = ..)]` to the struct, or \
                         `#[row(column = table::{column})]` to the field"
                    ),
                );
            }
            return None;
        }
    };
    let marker = alone.map_or_else(
        || column.clone(),
        |name| child(module.clone(), name.clone()),
    );
    let table = child(module.clone(), Ident::new("table", module.span()));
    Some(From::Column(Column {
        marker,
        table,
        alias,
    }))
}

/// Whether a type is one of a value, or an `Option` of one.
fn is_value(ty: &Type) -> bool {
    const VALUES: [&str; 15] = [
        "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "String", "str", "u8", "u16",
        "u32", "u64", "Vec",
    ];
    match ty {
        Type::Path(ty) => ty
            .path
            .segments
            .last()
            .is_some_and(|last| match &last.arguments {
                PathArguments::AngleBracketed(of) if last.ident == "Option" => {
                    let types = of.args.iter().filter_map(|of| match of {
                        GenericArgument::Type(ty) => Some(ty),
                        _ => None,
                    });
                    types.into_iter().any(is_value)
                }
                _ => VALUES.iter().any(|value| last.ident == value),
            }),
        Type::Reference(ty) => is_value(&ty.elem),
        _ => false,
    }
}

/// The path without its last segment.
fn module(column: &Path) -> Path {
    let mut module = column.clone();
    module.segments.pop();
    module.segments.pop_punct();
    module
}

fn child(mut module: Path, name: Ident) -> Path {
    module.segments.push(name.into());
    module
}
