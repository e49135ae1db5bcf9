//! Declared shapes: the columns of a derived table or common table expression.

/// Declares the columns of a derived table or common table expression, as a module like those of
/// tables. `Option` marks the columns that can be NULL. Which rows it has is said where it is used:
/// [`Table::of`](crate::Table::of).
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// querent::shape! {
///     /// What an author's posts are worth.
///     pub mod ratings {
///         author_id: BigInt,
///         best: Option<Double>,
///     }
/// }
///
/// let best = posts::table
///     .group_by(posts::author_id)
///     .select((posts::author_id, max(posts::rating)));
/// let query = users::table
///     .inner_join(ratings::table.of(best).on(ratings::author_id.eq(users::id)))
///     .select((users::name, ratings::best));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."name", "ratings"."best" FROM "users" INNER JOIN (SELECT "posts"."author_id" AS "author_id", MAX("posts"."rating") AS "best" FROM "posts" GROUP BY "posts"."author_id") AS "ratings" ON "ratings"."author_id" = "users"."id""#,
/// );
/// ```
#[macro_export]
macro_rules! shape {
    ($($(#[$meta:meta])* $visibility:vis mod $name:ident { $($(#[$column_meta:meta])* $column:ident: $sql:ty),+ $(,)? })+) => { $(
        $(#[$meta])*
        #[allow(non_camel_case_types, non_upper_case_globals, dead_code, missing_docs, unused_imports)]
        #[allow(unreachable_pub, clippy::all)]
        $visibility mod $name {
            use super::*;
            use $crate::types::*;

            /// The source of a query.
            pub enum table {}
            /// The source of a query.
            pub const table: $crate::Table<table> = $crate::Table::NEW;
            /// Every column, read into [`Row`].
            pub const all: $crate::All<table> = $crate::All::NEW;
            impl $crate::schema::Source for table {
                type Id = $crate::name!(::core::stringify!($name));
                type Def = Self;
                const CORRELATION: &'static ::core::primitive::str = ::core::stringify!($name);
            }
            impl $crate::schema::TableDef for table {
                const SCHEMA: ::core::option::Option<&'static ::core::primitive::str> =
                    ::core::option::Option::None;
                const NAME: &'static ::core::primitive::str = ::core::stringify!($name);
                const COLUMNS: &'static [&'static ::core::primitive::str] =
                    &[$(::core::stringify!($column)),+];
                const NOT_NULL: ::core::option::Option<::core::primitive::usize> =
                    $crate::select::first_never_null(&[$(
                        <<$column as $crate::schema::ColumnDef>::Null as $crate::scope::Nullability>::NULLABLE
                    ),+]);
                type Columns<A: $crate::schema::Source> = Columns<A>;
                type Row = Row;
                type Kind = $crate::schema::Declared;
                type PrimaryKey = ();
                type UniqueKeys = ();
                type Required = ();
                type Identity = $crate::schema::NoIdentity;
            }
            impl $crate::schema::Shape for table {
                type Columns = $crate::shape!(@list $($column)+);
            }
            $(
                $(#[$column_meta])*
                pub enum $column {}
                impl $crate::schema::ColumnDef for $column {
                    type Table = table;
                    type Sql = <$sql as $crate::schema::ShapeColumn>::Sql;
                    type Null = <$sql as $crate::schema::ShapeColumn>::Null;
                    type Write = $crate::schema::Generated;
                    type Place = $crate::name!(::core::stringify!($column));
                    const NAME: &'static ::core::primitive::str = ::core::stringify!($column);
                }
                $(#[$column_meta])*
                pub const $column: $crate::Column<$column> = $crate::Column::NEW;
            )+
            /// The columns under the correlation name `A`.
            pub struct Columns<A: $crate::schema::Source> {
                $(pub $column: $crate::Column<$column, A>),+
            }
            impl<A: $crate::schema::Source> $crate::schema::ColumnSet for Columns<A> {
                const NEW: &'static Self = &Self { $($column: $crate::Column::NEW),+ };
            }
            /// A whole row.
            #[derive(Clone, Debug, PartialEq)]
            pub struct Row {
                $($(#[$column_meta])* pub $column: $crate::schema::RustOf<$column>),+
            }
            impl $crate::row::TableRow for Row {
                type Columns = ($($column,)+);
                // Columns are constants here, so that no binding may have the name of one.
                fn read(
                    __cells: &dyn $crate::row::Cells,
                    __at: ::core::primitive::usize,
                ) -> $crate::Result<Self> {
                    let mut __next = __at..;
                    ::core::result::Result::Ok(Self {
                        $($column: $crate::row::column::<$column>(
                            __cells,
                            ::core::iter::Iterator::next(&mut __next).unwrap_or(__at),
                        )?),+
                    })
                }
            }
        }
    )+ };
    (@list) => { () };
    (@list $first:ident $($rest:ident)*) => { ($first, $crate::shape!(@list $($rest)*)) };
}
