//! The derive macro of [querent](https://docs.rs/querent).

use proc_macro::TokenStream;
use syn::DeriveInput;

mod check;
mod emit;
mod parse;
mod placeless;
mod sql;

/// Makes a struct with named fields a select list: the columns it is made of are found by the names
/// of its fields, and the struct is read from the rows.
///
/// `#[row(table = ..)]` names the module of the table. It is selected with
/// `select_as::<Struct>()`, or as part of a select list with `row::<Struct>()`.
///
/// ```
/// use querent::prelude::*;
/// # querent::doc_schema!();
///
/// #[derive(querent::Row)]
/// #[row(table = users)]
/// struct Person {
///     id: i64,
///     name: String,
///     nickname: Option<String>,
/// }
///
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// let query = users::table.filter(users::name.eq("Ada")).select_as::<Person>();
/// let ada = query.one(&mut conn)?;
/// assert_eq!((ada.id, ada.name, ada.nickname), (1, "Ada".to_owned(), None));
/// # Ok(())
/// # }
/// ```
///
/// A field that is no column of the table, has a type that the column cannot be read into, or is no
/// `Option` although the column can be NULL, is a compile error at that field. What depends on the
/// query is an error where the struct is selected: a table that is not there, or a column that an
/// outer join makes NULL although its field is no `Option`.
///
/// # Keys
///
/// Of the struct:
///
/// * `table = users` is the module of the table whose columns the fields are.
/// * `table = users, alias = mentors` reads them through an alias declared with `alias!`.
///
/// Of a field:
///
/// * `column = name` is another column of that table: needed where the field has a name of its own.
/// * `column = posts::title` is a column of another table.
/// * `nested` is for a field that is a struct with `#[derive(Row)]` itself.
///
/// ```
/// use querent::prelude::*;
/// # querent::doc_schema!();
///
/// querent::alias!(mentors = users);
///
/// #[derive(querent::Row)]
/// #[row(table = users)]
/// struct Person {
///     #[row(column = name)]
///     full_name: String,
///     #[row(column = posts::title)]
///     post: Option<String>,
///     #[row(nested)]
///     mentor: Option<Mentor>,
/// }
///
/// #[derive(querent::Row)]
/// #[row(table = users, alias = mentors)]
/// struct Mentor {
///     id: i64,
///     name: String,
/// }
///
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// let people = users::table
///     .left_join(users::posts)
///     .left_join(mentors.on(mentors.id.eq(users::mentor_id)))
///     .order_by((users::id, posts::id))
///     .select_as::<Person>()
///     .load(&mut conn)?;
/// assert_eq!(people[0].full_name, "Ada");
/// assert_eq!(people[0].post.as_deref(), Some("Notes"));
/// assert!(people[0].mentor.is_none());
/// # Ok(())
/// # }
/// ```
///
/// # Nested structs and outer joins
///
/// A nested struct whose table comes from an outer join is an `Option`; its own fields are as if the
/// join were an inner one. It is `None` where the first of its columns that is declared NOT NULL is
/// NULL; if it has no such column, where all its columns are NULL. All its columns are of one
/// table. `row::<Option<Struct>>()` is the same for a part of a select list:
///
/// ```
/// use querent::prelude::*;
/// # querent::doc_schema!();
///
/// #[derive(querent::Row)]
/// #[row(table = posts)]
/// struct Post {
///     title: String,
///     rating: Option<f64>,
/// }
///
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// let rows: Vec<(String, Option<Post>)> = users::table
///     .left_join(users::posts)
///     .order_by(users::id)
///     .select((users::name, row::<Option<Post>>()))
///     .load(&mut conn)?;
/// assert_eq!(rows.len(), 3);
/// assert!(rows[0].1.is_some() && rows[2].1.is_none());
/// # Ok(())
/// # }
/// ```
///
/// # Borrowing rows
///
/// A struct with a lifetime borrows text and bytes from the row. It is read with `for_each`, which
/// allocates nothing for it; `load` and `first` need a struct that owns its fields.
///
/// ```
/// use querent::prelude::*;
/// # querent::doc_schema!();
///
/// #[derive(querent::Row)]
/// #[row(table = users)]
/// struct Person<'r> {
///     id: i64,
///     name: &'r str,
///     nickname: Option<&'r str>,
/// }
///
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// let mut letters = 0;
/// users::table.select_as::<Person<'_>>().for_each(&mut conn, |person| {
///     letters += person.name.len();
/// })?;
/// assert_eq!(letters, 8);
/// # Ok(())
/// # }
/// ```
#[proc_macro_derive(Row, attributes(row))]
pub fn derive_row(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    let impls = check::check(&input).map_or_else(
        |error| {
            let mut tokens = error.into_compile_error();
            tokens.extend(emit::emit_refused(&input));
            tokens
        },
        |row| emit::emit(&row),
    );
    impls.into()
}

/// For the library's own use: items whose bounds the compiler does not show.
#[doc(hidden)]
#[proc_macro]
pub fn __placeless(items: TokenStream) -> TokenStream {
    placeless::placeless(items.into()).into()
}

/// For the library's own use: SQL that is checked where it is written.
#[doc(hidden)]
#[proc_macro]
pub fn __checked_sql(input: TokenStream) -> TokenStream {
    sql::checked(input.into()).into()
}
