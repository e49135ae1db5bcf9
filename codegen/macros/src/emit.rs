//! The impls of a struct.

use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use crate::check::{Column, From, Row, RowField};

pub(crate) fn emit(row: &Row<'_>) -> TokenStream {
    let impls = [Some(read(row)), Some(scope(row)), owned(row), one_table(row)];
    let impls = impls.iter().flatten();
    quote! {
        #(
            #[automatically_derived]
            #[allow(unused_qualifications)]
            #impls
        )*
    }
}

/// Its columns, and how it is made of their cells.
fn read(row: &Row<'_>) -> TokenStream {
    let (this, name) = (this(row), row.name);
    let (lifetime, arguments) = match row.lifetime {
        Some(lifetime) => (lifetime.to_token_stream(), quote!(<#lifetime>)),
        None => (quote!('__row), TokenStream::new()),
    };
    let mut width = Offset::default();
    let (mut columns, mut values) = (Vec::new(), Vec::new());
    for field in &row.fields {
        let (name, ty) = (field.name, field.ty);
        match &field.from {
            From::Column(column) => {
                let (marker, table) = (&column.marker, table(column));
                let read = quote_spanned!(ty.span()=> ::querent::row::column::<#marker, #ty>);
                columns.push(quote! {
                    ::querent::piece::Piece::Column(
                        <#table as ::querent::schema::Source>::CORRELATION,
                        <#marker as ::querent::schema::ColumnDef>::NAME,
                    )
                });
                values.push(quote!(#name: #read(__cells, __at + #width)?));
            }
            From::Nested => {
                let nested = nested(row, field);
                columns.push(quote!(#nested::LIST));
                values.push(quote!(#name: #nested::read(__cells, __at + #width)?));
            }
        }
        width.pass(row, field);
    }
    quote! {
        impl ::querent::select::ReadStruct for #this {
            type Ref<#lifetime> = #name #arguments;
            const WIDTH: ::core::primitive::usize = #width;
            const LIST: ::querent::piece::Piece = ::querent::piece::Piece::List(&[#(#columns),*]);

            fn read<#lifetime>(
                __cells: &#lifetime dyn ::querent::row::Cells,
                __at: ::core::primitive::usize,
            ) -> ::core::result::Result<#name #arguments, ::querent::Error> {
                ::core::result::Result::Ok(#name { #(#values),* })
            }
        }
    }
}

/// From which queries it can be selected.
fn scope(row: &Row<'_>) -> TokenStream {
    let this = this(row);
    let tables = tables(row).into_iter().map(|(table, fields)| {
        quote! {
            __Scope: ::querent::scope::HasTable<
                #table,
                Null: ::querent::row::FitsInAll<#fields>,
            >
        }
    });
    let nested = row.fields.iter().filter(|field| matches!(field.from, From::Nested));
    let nested = nested.map(|field| {
        let ty = lasting(row, field.ty);
        quote!(#ty: ::querent::select::RowStruct<__Scope>)
    });
    quote! {
        impl<__Scope> ::querent::select::RowStruct<__Scope> for #this
        where
            #(#tables,)*
            #(#nested,)*
        {
        }
    }
}

/// That it owns its fields, if it does.
fn owned(row: &Row<'_>) -> Option<TokenStream> {
    let name = row.name;
    row.lifetime.is_none().then(|| quote!(impl ::querent::select::OwnedRowStruct for #name {}))
}

/// Its one table, if there is just one.
fn one_table(row: &Row<'_>) -> Option<TokenStream> {
    let tables = tables(row);
    let [(table, _)] = tables.as_slice() else {
        return None;
    };
    let this = this(row);
    let mut offset = Offset::default();
    let mut nulls = Vec::new();
    for field in &row.fields {
        if let From::Column(Column { marker, .. }) = &field.from {
            nulls.push(quote! {
                (
                    #offset,
                    <<#marker as ::querent::schema::ColumnDef>::Null
                        as ::querent::scope::Nullability>::NULLABLE,
                )
            });
        }
        offset.pass(row, field);
    }
    Some(quote! {
        impl ::querent::select::OneTable for #this {
            type Table = #table;
            const NOT_NULL: ::core::option::Option<::core::primitive::usize> =
                ::querent::select::first_not_null(&[#(#nulls),*]);
        }
    })
}

/// The tables it reads, each with a list of `((column, field type), ..)`.
fn tables(row: &Row<'_>) -> Vec<(TokenStream, TokenStream)> {
    let mut tables: Vec<(TokenStream, TokenStream)> = Vec::new();
    for field in row.fields.iter().rev() {
        let From::Column(column) = &field.from else {
            continue;
        };
        let (marker, ty) = (&column.marker, lasting(row, field.ty));
        let table = table(column).to_token_stream();
        let known = tables.iter_mut().find(|(known, _)| known.to_string() == table.to_string());
        match known {
            Some((_, fields)) => *fields = quote!(((#marker, #ty), #fields)),
            None => tables.push((table, quote!(((#marker, #ty), ())))),
        }
    }
    tables.reverse();
    tables
}

/// The table or alias through which a column is read.
fn table(column: &Column) -> &syn::Path {
    column.alias.as_ref().unwrap_or(&column.table)
}

/// The type of the struct, whatever its lifetime.
fn this(row: &Row<'_>) -> TokenStream {
    let (name, lifetime) = (row.name, row.lifetime.map(|_| quote!(<'_>)));
    quote!(#name #lifetime)
}

/// The type of a nested struct, as what it is read by.
fn nested(row: &Row<'_>, field: &RowField<'_>) -> TokenStream {
    let ty = lasting(row, field.ty);
    quote_spanned!(field.ty.span()=> <#ty as ::querent::select::ReadStruct>)
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
                proc_macro2::Ident::new("static", name.span()).into()
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
    fn pass(&mut self, row: &Row<'_>, field: &RowField<'_>) {
        match field.from {
            From::Column(_) => self.columns += 1,
            From::Nested => self.nested.push(nested(row, field)),
        }
    }
}

impl ToTokens for Offset {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (columns, nested) = (Literal::usize_unsuffixed(self.columns), &self.nested);
        tokens.extend(quote!(#columns #(+ #nested::WIDTH)*));
    }
}
