//! `#[row(..)]` as it is written.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::{Attribute, Path};

/// All that is wrong with the input.
#[derive(Default)]
pub(crate) struct Errors(Option<syn::Error>);

impl Errors {
    pub(crate) fn push(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(first) => first.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub(crate) fn at(&mut self, span: Span, message: &str) {
        self.push(syn::Error::new(span, message));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub(crate) fn into_result(self) -> syn::Result<()> {
        self.0.map_or(Ok(()), Err)
    }
}

/// The attribute of a struct: `table = users, alias = mentors`.
#[derive(Default)]
pub(crate) struct StructKeys {
    pub(crate) table: Option<Path>,
    pub(crate) alias: Option<Path>,
}

impl StructKeys {
    pub(crate) fn parse(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut keys = Self::default();
        each_key(attrs, errors, |meta| {
            if meta.path.is_ident("table") {
                set(&mut keys.table, path(&meta)?, &meta)
            } else if meta.path.is_ident("alias") {
                set(&mut keys.alias, path(&meta)?, &meta)
            } else {
                Err(meta.error("unknown key: the keys of a struct are `table` and `alias`"))
            }
        });
        keys
    }
}

/// The attribute of a field: `column = name` or `nested`.
#[derive(Default)]
pub(crate) struct FieldKeys {
    pub(crate) column: Option<Path>,
    pub(crate) nested: Option<Span>,
}

impl FieldKeys {
    pub(crate) fn parse(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut keys = Self::default();
        each_key(attrs, errors, |meta| {
            if meta.path.is_ident("column") {
                set(&mut keys.column, path(&meta)?, &meta)
            } else if meta.path.is_ident("nested") {
                set(
                    &mut keys.nested,
                    syn::spanned::Spanned::span(&meta.path),
                    &meta,
                )
            } else {
                Err(meta.error("unknown key: the keys of a field are `column` and `nested`"))
            }
        });
        keys
    }
}

fn each_key(
    attrs: &[Attribute],
    errors: &mut Errors,
    mut key: impl FnMut(ParseNestedMeta<'_>) -> syn::Result<()>,
) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("row")) {
        if let Err(error) = attr.parse_nested_meta(&mut key) {
            errors.push(error);
        }
    }
}

fn path(meta: &ParseNestedMeta<'_>) -> syn::Result<Path> {
    meta.value()?.call(Path::parse_mod_style)
}

fn set<T>(place: &mut Option<T>, value: T, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    match place.replace(value) {
        Some(_) => Err(meta.error("this key is given twice")),
        None => Ok(()),
    }
}
