//! The derive macro of querent.

use proc_macro::TokenStream;

mod row;

/// Makes a struct selectable.
#[proc_macro_derive(Row, attributes(row))]
pub fn derive_row(input: TokenStream) -> TokenStream {
    row::derive(input.into()).into()
}
