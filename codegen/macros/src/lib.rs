//! The derive macro of querent.

use proc_macro::TokenStream;

mod check;
mod emit;
mod parse;

/// Makes a struct selectable.
#[proc_macro_derive(Row, attributes(row))]
pub fn derive_row(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    match check::check(&input) {
        Ok(row) => emit::emit(&row).into(),
        Err(error) => error.into_compile_error().into(),
    }
}
