//! Two table modules and a database for the examples in the documentation.

/// Declares the modules `users` and `posts` as `querent generate` would write them, and
/// `doc_connection`, which makes a SQLite database with these tables and a few rows.
#[doc(hidden)]
#[macro_export]
macro_rules! doc_schema {
    () => {
        /// The schema of the documentation's examples.
        #[allow(non_camel_case_types, non_upper_case_globals, dead_code, missing_docs)]
        mod schema {
        pub mod users {
            $crate::doc_table! {
                "users", [d5 db dd d7 dc dd dd d1], identity id, unique ((name, ()), ()), required (name, ()),
                columns { id 0: BigInt NotNull i64, name 1: Text NotNull String,
                    nickname 2: Text Nullable Option<String>, mentor_id 3: BigInt Nullable Option<i64> },
                new { name: &'a str, nickname: Option<&'a str>, mentor_id: Option<i64> }
            }
            pub enum posts {}
            impl $crate::schema::RelationDef for posts {
                type From = table;
                type To = super::posts::table;
                type Many = $crate::schema::Many;
                const ON: &'static [(&'static str, &'static str)] = &[("id", "author_id")];
            }
            pub const posts: $crate::Relation<posts> = $crate::Relation::NEW;
        }
        pub mod posts {
            $crate::doc_table! {
                "posts", [d8 d7 de d3 d8 d9 d4 d8], identity id, unique ((author_id, (title, ())), ()), required (author_id, (title, ())),
                columns { id 0: BigInt NotNull i64, author_id 1: BigInt NotNull i64,
                    title 2: Text NotNull String, rating 3: Double Nullable Option<f64> },
                new { author_id: i64, title: &'a str, rating: Option<f64> }
            }
            pub enum author {}
            impl $crate::schema::RelationDef for author {
                type From = table;
                type To = super::users::table;
                type Many = $crate::schema::One;
                const ON: &'static [(&'static str, &'static str)] = &[("author_id", "id")];
            }
            pub const author: $crate::Relation<author> = $crate::Relation::NEW;
        }
        }
        #[allow(unused_imports)]
        use schema::{posts, users};
        #[allow(dead_code)]
        fn doc_connection() -> $crate::Result<$crate::driver::sqlite::SqliteConnection> {
            let mut conn = $crate::driver::sqlite::SqliteConnection::open(":memory:")?;
            $crate::Connection::batch(
                &mut conn,
                "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, nickname TEXT, mentor_id INTEGER);
                 CREATE TABLE posts (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL, title TEXT NOT NULL, rating REAL, UNIQUE (author_id, title));
                 INSERT INTO users (name) VALUES ('Ada'), ('Grace');
                 INSERT INTO posts (author_id, title, rating) VALUES (1, 'Notes', 4.5), (1, 'More notes', NULL);",
            )?;
            Ok(conn)
        }
    };
}

/// One table of [`doc_schema!`].
#[doc(hidden)]
#[macro_export]
macro_rules! doc_table {
    ($table:literal, [$($digit:ident)*], identity $identity:ident, unique $unique:ty, required $required:ty,
     columns { $($column:ident $index:literal: $sql:ident $null:ident $rust:ty),* },
     new { $($field:ident: $value:ty),* }) => {
        pub enum table {}
        pub const table: $crate::Table<table> = $crate::Table::NEW;
        pub const all: $crate::All<table> = $crate::All::NEW;
        impl $crate::schema::Source for table {
            type Id = $crate::id!($($digit)*);
            type Def = Self;
            const CORRELATION: &'static str = $table;
        }
        impl $crate::schema::TableDef for table {
            const SCHEMA: Option<&'static str> = None;
            const NAME: &'static str = $table;
            const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),*];
            const NOT_NULL: Option<usize> = Some(0);
            type Columns<A: $crate::schema::Source> = Columns<A>;
            type Row = Row;
            type Kind = $crate::schema::BaseTable;
            type PrimaryKey = ($identity, ());
            type UniqueKeys = $unique;
            type Required = $required;
            type Identity = $crate::schema::Identity<$identity>;
        }
        $(
            pub enum $column {}
            impl $crate::schema::ColumnDef for $column {
                type Table = table;
                type Sql = $crate::types::$sql;
                type Null = $crate::scope::$null;
                type Write = $crate::schema::Writable;
                type Place = $crate::name!(stringify!($column));
                const NAME: &'static str = stringify!($column);
            }
            pub const $column: $crate::Column<$column> = $crate::Column::NEW;
        )*
        pub struct Columns<A: $crate::schema::Source> {
            $(pub $column: $crate::Column<$column, A>),*
        }
        impl<A: $crate::schema::Source> $crate::schema::ColumnSet for Columns<A> {
            const NEW: &'static Self = &Self { $($column: $crate::Column::NEW),* };
        }
        #[derive(Debug, Clone, PartialEq)]
        pub struct Row { $(pub $column: $rust),* }
        impl $crate::row::TableRow for Row {
            type Columns = ($($column,)*);
            fn read(cells: &dyn $crate::row::Cells, at: usize) -> $crate::Result<Self> {
                Ok(Self { $($column: $crate::row::cell::<$crate::types::$sql, _>(cells, at + $index)?),* })
            }
        }
        #[derive(Debug, Clone, PartialEq)]
        pub struct New<'a> { $(pub $field: $value),* }
        impl $crate::schema::NewRow for New<'_> {
            type Table = table;
            type Missing = ();
            type Columns = ($($field,)*);
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];
            fn bind<'v>(&'v self, to: &mut dyn $crate::bind::Binder<'v>) -> $crate::Result<()> {
                $($crate::bind::columns::<$field>(&self.$field, to)?;)*
                Ok(())
            }
        }
    };
}
