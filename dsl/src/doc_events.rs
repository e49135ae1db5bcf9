//! A table with dates, documents, arrays and ranges for the examples in the documentation.

/// Declares the module `events` as `querent generate` would write it.
#[doc(hidden)]
#[macro_export]
macro_rules! doc_events {
    () => {
        #[allow(non_camel_case_types, non_upper_case_globals, dead_code, missing_docs)]
        mod events {
            $crate::doc_table! {
                "events", [dc d4 d7 d9 d0 d3 da de], identity id, unique (), required (),
                columns { id 0: BigInt NotNull i64, name 1: Text NotNull String,
                    day 2: Date NotNull $crate::jiff::civil::Date,
                    begins 3: TimestampTz NotNull $crate::jiff::Timestamp,
                    meta 4: Json NotNull $crate::serde_json::Value },
                new { name: &'a str }
            }
            $crate::doc_events!(@column tags: $crate::types::Array<$crate::types::Text>);
            $crate::doc_events!(@column seats: $crate::types::Range<$crate::types::Integer>);
            $crate::doc_events!(@column days: $crate::types::Range<$crate::types::Date>);
        }
    };
    (@column $name:ident: $sql:ty) => {
        pub enum $name {}
        impl $crate::schema::ColumnDef for $name {
            type Table = table;
            type Sql = $sql;
            type Null = $crate::scope::NotNull;
            type Write = $crate::schema::Writable;
            type Place = $crate::name!(stringify!($name));
            const NAME: &'static str = stringify!($name);
        }
        pub const $name: $crate::Column<$name> = $crate::Column::NEW;
    };
}
