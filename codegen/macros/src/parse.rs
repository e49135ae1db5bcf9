//! `#[row(..)]` as it is written.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned as _;
use syn::{Attribute, Lit, LitStr, Meta, Path, Token};

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

    pub(crate) fn at(&mut self, span: Span, mistake: &str, help: &str) {
        self.push(error(span, mistake, help));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub(crate) fn into_result(self) -> syn::Result<()> {
        self.0.map_or(Ok(()), Err)
    }
}

/// A mistake, and on a line of its own what to do about it.
fn error(span: Span, mistake: &str, help: &str) -> syn::Error {
    syn::Error::new(span, format!("{mistake}\nhelp: {help}"))
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
        each_key(attrs, "#[row(table = users)]", errors, |meta| {
            if meta.path.is_ident("table") {
                let path = path(&meta, "table", "users")?;
                set(&mut keys.table, path, &meta)
            } else if meta.path.is_ident("alias") {
                let path = path(&meta, "alias", "mentors")?;
                set(&mut keys.alias, path, &meta)
            } else {
                let of_field = ["column", "nested"];
                let help = match of_field.iter().find(|key| meta.path.is_ident(key)) {
                    Some(key) => {
                        format!("`{key}` is a key of a field; a struct has `table` and `alias`")
                    }
                    None => "the keys of a struct are `table` and `alias`".to_owned(),
                };
                Err(unknown(&meta, &help))
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
        each_key(attrs, "#[row(column = name)]", errors, |meta| {
            if meta.path.is_ident("column") {
                let path = path(&meta, "column", "name")?;
                set(&mut keys.column, path, &meta)
            } else if meta.path.is_ident("nested") {
                if meta.input.peek(Token![=]) {
                    return Err(error(
                        meta.path.span(),
                        "`nested` takes no value",
                        "write `#[row(nested)]`",
                    ));
                }
                set(&mut keys.nested, meta.path.span(), &meta)
            } else {
                let of_struct = ["alias", "table"];
                let help = match of_struct.iter().find(|key| meta.path.is_ident(key)) {
                    Some(key) => {
                        format!("`{key}` is a key of the struct; a field has `column` and `nested`")
                    }
                    None => "the keys of a field are `column` and `nested`".to_owned(),
                };
                Err(unknown(&meta, &help))
            }
        });
        keys
    }
}

fn each_key(
    attrs: &[Attribute],
    example: &str,
    errors: &mut Errors,
    mut key: impl FnMut(ParseNestedMeta<'_>) -> syn::Result<()>,
) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("row")) {
        match &attr.meta {
            Meta::List(list) if !list.tokens.is_empty() => {
                if let Err(error) = attr.parse_nested_meta(&mut key) {
                    errors.push(error);
                }
            }
            Meta::List(_) | Meta::NameValue(_) | Meta::Path(_) => errors.at(
                attr.path().span(),
                "`row` takes keys in parentheses",
                &format!("for instance `{example}`"),
            ),
        }
    }
}

fn unknown(meta: &ParseNestedMeta<'_>, help: &str) -> syn::Error {
    let name = meta.path.get_ident();
    let mistake = name.map_or_else(
        || "unknown key".to_owned(),
        |name| format!("unknown key `{name}`"),
    );
    error(meta.path.span(), &mistake, help)
}

/// The path after `key =`.
fn path(meta: &ParseNestedMeta<'_>, key: &str, example: &str) -> syn::Result<Path> {
    if !meta.input.peek(Token![=]) {
        return Err(error(
            meta.path.span(),
            &format!("`{key}` needs a value"),
            &format!("for instance `{key} = {example}`"),
        ));
    }
    let value = meta.value()?;
    if !value.peek(Lit) {
        return value.call(Path::parse_mod_style);
    }
    let literal: Lit = value.parse()?;
    let meant = match &literal {
        Lit::Str(text) => text.value(),
        _ => String::new(),
    };
    let is_path = LitStr::new(&meant, literal.span()).parse_with(Path::parse_mod_style);
    let right = if is_path.is_ok() { &meant } else { example };
    Err(error(
        literal.span(),
        &format!("`{key}` takes a path, not a literal"),
        &format!("write `{key} = {right}`"),
    ))
}

fn set<T>(place: &mut Option<T>, value: T, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    match place.replace(value) {
        Some(_) => Err(error(
            meta.path.span(),
            "this key is given twice",
            "remove one of the two",
        )),
        None => Ok(()),
    }
}
