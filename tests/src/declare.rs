//! Table modules written by hand, for tables that the sample does not have.

/// Declares the module of a table. Its first column is the one that the database numbers. It has no keys but
/// those that are named, as lists: `visits key (id, ()), unique ((page, ()), ()) { .. }`.
///
/// ```
/// querent_tests::declare! {
///     numbers {
///         id: BigInt NotNull i64,
///         odd = "an odd name": BigInt Nullable Option<i64>,
///     }
/// }
/// use querent::prelude::*;
///
/// let query = numbers::table.filter(numbers::id.gt(1)).select(numbers::odd);
/// assert_eq!(
///     query.sql::<querent::dialect::Postgres>(),
///     r#"SELECT "numbers"."an odd name" FROM "numbers" WHERE "numbers"."id" > $1"#,
/// );
/// ```
#[macro_export]
macro_rules! declare {
    ($($module:ident $(= $name:literal)? $(key $key:ty, unique $unique:ty)? {
        $($column:ident $(= $column_name:literal)?: $sql:ident $(<$of:ty>)? $null:ident $rust:ty),* $(,)?
    })*) => { $(
        /// A table that a test creates.
        #[allow(non_camel_case_types, non_upper_case_globals, dead_code, missing_docs, unreachable_pub)]
        pub mod $module {
            use ::querent::types::*;

            const TABLE: &str = $crate::declare!(@name $module $($name)?);
            pub enum table {}
            pub const table: ::querent::Table<table> = ::querent::Table::NEW;
            pub const all: ::querent::All<table> = ::querent::All::NEW;
            impl ::querent::schema::Source for table {
                type Id = ::querent::name!($crate::declare!(@name $module $($name)?));
                type Def = Self;
                const CORRELATION: &'static str = TABLE;
            }
            impl ::querent::schema::TableDef for table {
                const SCHEMA: Option<&'static str> = None;
                const NAME: &'static str = TABLE;
                const COLUMNS: &'static [&'static str] =
                    &[$($crate::declare!(@name $column $($column_name)?)),*];
                const NOT_NULL: Option<usize> = Some(0);
                type Columns<A: ::querent::schema::Source> = Columns<A>;
                type Row = Row;
                type Kind = ::querent::schema::BaseTable;
                type PrimaryKey = $crate::declare!(@list $($key)?);
                type UniqueKeys = $crate::declare!(@list $($unique)?);
                type Required = ();
                type Identity = $crate::declare!(@identity $($column)*);
            }
            $(
                pub enum $column {}
                impl ::querent::schema::ColumnDef for $column {
                    type Table = table;
                    type Sql = $sql$(<$of>)?;
                    type Null = $null;
                    type Write = ::querent::schema::Writable;
                    type Place = ::querent::name!(stringify!($column));
                    const NAME: &'static str = $crate::declare!(@name $column $($column_name)?);
                }
                pub const $column: ::querent::Column<$column> = ::querent::Column::NEW;
            )*
            pub struct Columns<A: ::querent::schema::Source> {
                $(pub $column: ::querent::Column<$column, A>),*
            }
            impl<A: ::querent::schema::Source> ::querent::schema::ColumnSet for Columns<A> {
                const NEW: &'static Self = &Self { $($column: ::querent::Column::NEW),* };
            }
            #[derive(Debug, Clone, PartialEq)]
            pub struct Row { $(pub $column: $rust),* }
            impl ::querent::row::TableRow for Row {
                type Columns = ($($column,)*);
                // Columns are constants here, so that no binding may have the name of one.
                fn read(__cells: &dyn ::querent::row::Cells, __at: usize) -> ::querent::Result<Self> {
                    let mut __next = __at..;
                    Ok(Self {
                        $($column: ::querent::row::cell::<$sql$(<$of>)?, _>(__cells, __next.next().unwrap_or(__at))?),*
                    })
                }
            }
        }
    )* };
    (@list) => { () };
    (@list $list:ty) => { $list };
    (@name $module:ident) => { stringify!($module) };
    (@name $module:ident $name:literal) => { $name };
    (@identity $first:ident $($rest:ident)*) => { ::querent::schema::Identity<$first> };
}
