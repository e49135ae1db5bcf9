//! The impls of a struct.

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::DeriveInput;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned;

use crate::check::{From, Row, RowField};

pub(crate) fn emit(row: &Row<'_>) -> TokenStream {
    let impls = [Some(read(row)), owned(row), one_table(row)];
    let impls = impls.iter().flatten();
    let (names, alias) = (names(row), alias(row));
    quote! {
        #names
        #[allow(unused_qualifications)]
        const _: () = {
            #alias
            #(
                #[automatically_derived]
                #impls
            )*
        };
    }
}

/// A name of its own for each column, table and nested struct, so that a wrong one is reported once. They stand
/// beside the struct: in a block, the compiler does not look for modules of a similar name.
fn names(row: &Row<'_>) -> TokenStream {
    let named = row.fields.iter().enumerate().map(|(at, field)| {
        let From::Column(column) = &field.from else {
            return nested_name(row, at, field);
        };
        let marker = marker(row, at);
        let (table, path) = (table(row, at), &column.marker);
        let of = column.alias.as_ref().unwrap_or(&column.table);
        quote! {
            #[allow(non_camel_case_types, unused_qualifications)]
            #[doc(hidden)]
            type #marker = #path;
            #[allow(non_camel_case_types, unused_qualifications)]
            #[doc(hidden)]
            type #table = #of;
        }
    });
    named.collect()
}

/// The type behind a nested struct. Whether it is a row struct is a constant of that type: where it is
/// none, the constant is an error, and then everything about the type is silent.
fn nested_name(row: &Row<'_>, at: usize, field: &RowField<'_>) -> TokenStream {
    let (name, ty) = (nested(row, at), lasting(row, field.ty));
    let is = quote_spanned!(field.ty.span()=> <#ty as ::querent::select::IsRowStruct>::IS);
    quote! {
        #[allow(non_camel_case_types, unused_qualifications)]
        #[doc(hidden)]
        type #name = ::querent::select::Nested<#ty, { #is }>;
    }
}

/// That the alias is one of the table.
fn alias(row: &Row<'_>) -> Option<TokenStream> {
    let column = row.fields.iter().find_map(|field| match &field.from {
        From::Column(column) if column.alias.is_some() => Some(column),
        From::Column(_) | From::Nested => None,
    })?;
    let (alias, table) = (column.alias.as_ref()?, &column.table);
    Some(quote_spanned! {alias.span()=>
        const _: () = <#alias as ::querent::schema::AliasOf<#table>>::IS;
    })
}

/// The impls of a type that was refused, so that no other error follows from it.
pub(crate) fn emit_refused(input: &DeriveInput) -> TokenStream {
    let name = &input.ident;
    let (generics, arguments, clause) = input.generics.split_for_impl();
    quote! {
        impl #generics ::querent::select::ReadStruct for #name #arguments #clause {
            type Ref<'__row> = Self;
            type Parts = ();
            const WIDTH: ::core::primitive::usize = 0;
            const LIST: ::querent::piece::Piece = ::querent::piece::Piece::Empty;
            const NOT_NULL: ::core::option::Option<::core::primitive::usize> =
                ::core::option::Option::None;

            fn read<'__row>(
                _: &'__row dyn ::querent::row::Cells,
                _: ::core::primitive::usize,
            ) -> ::core::result::Result<Self, ::querent::Error> {
                ::core::unreachable!()
            }
        }
        impl #generics ::querent::select::OwnedRowStruct for #name #arguments #clause {}
    }
}

/// The marker of a field's column.
fn marker(row: &Row<'_>, at: usize) -> Ident {
    own_name(row, at, "Column")
}

/// The table or alias through which a field's column is read.
fn table(row: &Row<'_>, at: usize) -> Ident {
    own_name(row, at, "Table")
}

/// The type behind a field that is a nested struct.
fn nested(row: &Row<'_>, at: usize) -> Ident {
    own_name(row, at, "Nested")
}

fn own_name(row: &Row<'_>, at: usize, what: &str) -> Ident {
    let span = row
        .fields
        .get(at)
        .map_or_else(Span::call_site, |field| field.name.span());
    Ident::new(&format!("__{}{what}{at}", row.name.unraw()), span)
}

/// Its columns, and how it is made of their cells.
fn read(row: &Row<'_>) -> TokenStream {
    let (this, name) = (this(row), row.name);
    let (lifetime, arguments) = match row.lifetime {
        Some(lifetime) => (lifetime.to_token_stream(), quote!(<#lifetime>)),
        None => (quote!('__row), TokenStream::new()),
    };
    let parts = parts(row);
    let mut width = Offset::default();
    let (mut columns, mut nulls, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for (at, field) in row.fields.iter().enumerate() {
        let name = field.name;
        match &field.from {
            From::Column(_) => {
                let (table, marker) = (table(row, at), marker(row, at));
                let item = |item: &str| {
                    let item = Ident::new(item, name.span());
                    quote_spanned!(name.span()=> <#marker as ::querent::schema::ColumnDef>::#item)
                };
                let (column, null) = (item("NAME"), item("Null"));
                columns.push(quote! {
                    ::querent::piece::Piece::Column(&(
                        <#table as ::querent::schema::Source>::CORRELATION,
                        #column,
                    ))
                });
                nulls.push(quote!((#width, <#null as ::querent::scope::Nullability>::NULLABLE)));
                let (sql, ty) = (item("Sql"), field.ty);
                let cell = quote_spanned! {ty.span()=>
                    <#ty as ::querent::row::FromColumn<'_, #sql>>::from_cell
                };
                let fit = quote_spanned! {ty.span()=>
                    <#null as ::querent::row::FitsIn<#ty, #marker>>::fit
                };
                values.push(quote!(#name: #fit(#cell(__cells, __at + #width)?)));
            }
            From::Nested => {
                columns.push(nested_item(row, at, "LIST"));
                let read = nested_item(row, at, "read");
                values.push(quote!(#name: #read(__cells, __at + #width)?));
            }
        }
        width.pass(row, at, field);
    }
    quote! {
        #[diagnostic::do_not_recommend]
        impl ::querent::select::ReadStruct for #this {
            type Ref<#lifetime> = #name #arguments;
            type Parts = #parts;
            const WIDTH: ::core::primitive::usize = #width;
            const LIST: ::querent::piece::Piece = ::querent::piece::Piece::List(&[#(#columns),*]);
            const NOT_NULL: ::core::option::Option<::core::primitive::usize> =
                ::querent::select::first_not_null(&[#(#nulls),*]);

            fn read<#lifetime>(
                __cells: &#lifetime dyn ::querent::row::Cells,
                __at: ::core::primitive::usize,
            ) -> ::core::result::Result<#name #arguments, ::querent::Error> {
                ::core::result::Result::Ok(#name { #(#values),* })
            }
        }
    }
}

/// Its parts, as nested pairs: the columns of each table, then the nested structs.
fn parts(row: &Row<'_>) -> TokenStream {
    let columns = tables(row)
        .into_iter()
        .map(|(table, fields)| quote!(::querent::select::Columns<#table, #fields>));
    let nested = row
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| matches!(field.from, From::Nested));
    let nested = nested.map(|(at, _)| nested_item(row, at, "Parts"));
    let parts: Vec<_> = columns.chain(nested).collect();
    parts
        .into_iter()
        .rev()
        .reduce(|rest, part| quote!((#part, #rest)))
        .unwrap_or_default()
}

/// That it owns its fields, if it does.
fn owned(row: &Row<'_>) -> Option<TokenStream> {
    let name = row.name;
    row.lifetime
        .is_none()
        .then(|| quote!(impl ::querent::select::OwnedRowStruct for #name {}))
}

/// Its one table, if there is just one.
fn one_table(row: &Row<'_>) -> Option<TokenStream> {
    let tables = tables(row);
    let [(table, _)] = tables.as_slice() else {
        return None;
    };
    let this = this(row);
    Some(quote! {
        impl ::querent::select::OfOneTable for #this {
            type Table = #table;
        }
    })
}

/// The tables it reads, each with a list of `((column, field type), ..)`.
fn tables(row: &Row<'_>) -> Vec<(Ident, TokenStream)> {
    let mut tables: Vec<(String, Ident, TokenStream)> = Vec::new();
    for (at, field) in row.fields.iter().enumerate().rev() {
        let From::Column(column) = &field.from else {
            continue;
        };
        let (marker, ty) = (marker(row, at), lasting(row, field.ty));
        let path = column.alias.as_ref().unwrap_or(&column.table);
        let path = path.to_token_stream().to_string();
        match tables.iter_mut().find(|(known, ..)| *known == path) {
            Some((_, _, fields)) => *fields = quote!(((#marker, #ty), #fields)),
            None => tables.push((path, table(row, at), quote!(((#marker, #ty), ())))),
        }
    }
    let tables = tables.into_iter().rev();
    tables.map(|(_, table, fields)| (table, fields)).collect()
}

/// The type of the struct, whatever its lifetime.
fn this(row: &Row<'_>) -> TokenStream {
    let (name, lifetime) = (row.name, row.lifetime.map(|_| quote!(<'_>)));
    quote!(#name #lifetime)
}

/// An item of a nested struct.
fn nested_item(row: &Row<'_>, at: usize, item: &str) -> TokenStream {
    let (nested, item) = (nested(row, at), Ident::new(item, Span::call_site()));
    quote!(<#nested as ::querent::select::ReadStruct>::#item)
}

/// A type with `'static` for the lifetime of the struct.
fn lasting(row: &Row<'_>, ty: &syn::Type) -> TokenStream {
    match row.lifetime {
        Some(lifetime) => replace(ty.to_token_stream(), &lifetime.ident.to_string()),
        None => ty.to_token_stream(),
    }
}

fn replace(tokens: TokenStream, lifetime: &str) -> TokenStream {
    let mut tick = false;
    let tokens = tokens.into_iter().map(|token| {
        let after_tick = std::mem::take(&mut tick);
        match token {
            TokenTree::Ident(name) if after_tick && name == lifetime => {
                Ident::new("static", name.span()).into()
            }
            TokenTree::Group(group) => {
                let mut replaced = Group::new(group.delimiter(), replace(group.stream(), lifetime));
                replaced.set_span(group.span());
                replaced.into()
            }
            token => {
                tick = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
                token
            }
        }
    });
    tokens.collect()
}

/// How many cells the fields before a field take.
#[derive(Default)]
struct Offset {
    columns: usize,
    nested: Vec<TokenStream>,
}

impl Offset {
    fn pass(&mut self, row: &Row<'_>, at: usize, field: &RowField<'_>) {
        match field.from {
            From::Column(_) => self.columns += 1,
            From::Nested => self.nested.push(nested_item(row, at, "WIDTH")),
        }
    }
}

impl ToTokens for Offset {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (columns, nested) = (Literal::usize_unsuffixed(self.columns), &self.nested);
        tokens.extend(quote!(#columns #(+ #nested)*));
    }
}
