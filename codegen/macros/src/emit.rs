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

/// How it is read, and its columns.
fn read(row: &Row<'_>) -> TokenStream {
    let (this, name) = (this(row), row.name);
    let (lifetime, arguments) = match row.lifetime {
        Some(lifetime) => (lifetime.to_token_stream(), quote!(<#lifetime>)),
        None => (quote!('__row), TokenStream::new()),
    };
    let mut width = Width::default();
    let (mut columns, mut values) = (Vec::new(), Vec::new());
    for field in &row.fields {
        let (name, ty) = (field.name, field.ty);
        match &field.from {
            From::Column(column) => {
                let (marker, table) = (&column.marker, table(column));
                columns.push(quote! {
                    ::querent::piece::Piece::Column(
                        <#table as ::querent::schema::Source>::CORRELATION,
                        <#marker as ::querent::schema::ColumnDef>::NAME,
                    )
                });
                let read = quote_spanned!(ty.span()=> ::querent::row::column::<#marker, #ty>);
                values.push(quote!(#name: #read(__cells, __at + #width)?));
                width.columns += 1;
            }
            From::Nested => {
                let ty = independent(row, ty);
                let nested = quote_spanned!(ty.span()=> <#ty as ::querent::select::ReadStruct>);
                columns.push(quote!(#nested::LIST));
                values.push(quote!(#name: #nested::read(__cells, __at + #width)?));
                width.nested.push(quote!(#nested::WIDTH));
            }
        }
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
    let tables = tables(row).into_iter().map(|(table, columns)| {
        let fields = columns.iter().rev().fold(quote!(()), |rest, (column, field)| {
            let (marker, ty) = (&column.marker, independent(row, field.ty));
            quote!(((#marker, #ty), #rest))
        });
        quote! {
            __Scope: ::querent::scope::HasTable<
                #table,
                Null: ::querent::row::FitsInAll<#fields>,
            >
        }
    });
    let nested = nested(row).map(|field| {
        let ty = independent(row, field.ty);
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

/// Its one table, if it has just one.
fn one_table(row: &Row<'_>) -> Option<TokenStream> {
    let tables = tables(row);
    let [(table, columns)] = tables.as_slice() else {
        return None;
    };
    let this = this(row);
    let mut width = Width::default();
    let mut nulls = Vec::new();
    for field in &row.fields {
        match &field.from {
            From::Column(column) => {
                
            }
            From::Nested => {}
        }
    }
    todo!()
}
