//! The tables, as the generator would write them, and their DDL.

use querent::row::{Cells, TableRow};
use querent::types::{self, Array, Enum, SqlEnum};
use querent::{Result, schema};

/// Declares the module of a table as the generator would write it.
macro_rules! module {
    ($module:ident, $table:literal, [$($digit:ident)*], required $required:ty,
     $($column:ident $index:literal: $sql:ty, $null:ident $rust:ty;)*) => {
        #[allow(non_camel_case_types, non_upper_case_globals, unreachable_pub, dead_code)]
        pub(super) mod $module {
            use super::*;
            pub enum table {}
            pub const table: querent::Table<table> = querent::Table::NEW;
            impl schema::Source for table {
                type Id = querent::id!($($digit)*);
                type Def = Self;
                const CORRELATION: &'static str = $table;
            }
            impl schema::TableDef for table {
                const SCHEMA: Option<&'static str> = None;
                const NAME: &'static str = $table;
                const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),*];
                const NOT_NULL: Option<usize> = Some(0);
                const KEYS: &'static [schema::Key] = &[];
                const FOREIGN_KEYS: &'static [schema::ForeignKey] = &[];
                const CHECKS: &'static [schema::Check] = &[];
                type Columns<A: schema::Source> = Columns<A>;
                type Row = Row;
                type Kind = schema::BaseTable;
                type PrimaryKey = (id, ());
                type UniqueKeys = ();
                type Required = $required;
                type Identity = schema::NoIdentity;
            }
            $(
                pub enum $column {}
                impl schema::ColumnDef for $column {
                    type Table = table;
                    type Sql = $sql;
                    type Null = querent::scope::$null;
                    type Write = schema::Writable;
                    type Place = querent::name!(stringify!($column));
                    const NAME: &'static str = stringify!($column);
                }
                pub const $column: querent::Column<$column> = querent::Column::NEW;
            )*
            pub struct Columns<A: schema::Source> {
                $(pub $column: querent::Column<$column, A>),*
            }
            impl<A: schema::Source> schema::ColumnSet for Columns<A> {
                const NEW: &'static Self = &Self { $($column: querent::Column::NEW),* };
            }
            #[derive(Debug, Clone, PartialEq)]
            pub struct Row { $(pub $column: $rust),* }
            impl TableRow for Row {
                type Columns = ($($column,)*);
                fn read(cells: &dyn Cells, at: usize) -> Result<Self> {
                    Ok(Self { $($column: querent::row::cell::<$sql, _>(cells, at + $index)?),* })
                }
            }
            impl schema::NewRow for Row {
                type Table = table;
                type Missing = ();
                type Columns = ($($column,)*);
                const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),*];
                fn bind<'v>(&'v self, to: &mut dyn querent::bind::Binder<'v>) -> Result<()> {
                    $(querent::bind::columns::<$column>(&self.$column, to)?;)*
                    Ok(())
                }
            }
        }
    };
}

/// An enum as the generator would write it.
#[allow(missing_docs, unreachable_pub)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mood {
    Glad,
    VerySad,
}
impl SqlEnum for Mood {
    const SCHEMA: Option<&'static str> = None;
    const NAME: &'static str = "mood";
    const LABELS: &'static [&'static str] = &["glad", "very sad"];
    const VALUES: &'static [Self] = &[Self::Glad, Self::VerySad];
    fn index(self) -> usize {
        self as usize
    }
}
querent::enum_values!(Mood);

module! { things, "things", [d1 d1 d1 d1 d1 d1 d1 d1], required (id, ()),
    id 0: types::Integer, NotNull i32;
    truth 1: types::Bool, Nullable Option<bool>;
    small 2: types::SmallInt, Nullable Option<i16>;
    big 3: types::BigInt, Nullable Option<i64>;
    single 4: types::Real, Nullable Option<f32>;
    double 5: types::Double, Nullable Option<f64>;
    price 6: types::Numeric, Nullable Option<rust_decimal::Decimal>;
    name 7: types::Text, Nullable Option<String>;
    code 8: types::Text, Nullable Option<String>;
    raw 9: types::Bytes, Nullable Option<Vec<u8>>;
    day 10: types::Date, Nullable Option<jiff::civil::Date>;
    clock 11: types::Time, Nullable Option<jiff::civil::Time>;
    local 12: types::Timestamp, Nullable Option<jiff::civil::DateTime>;
    instant 13: types::TimestampTz, Nullable Option<jiff::Timestamp>;
    token 14: types::Uuid, Nullable Option<uuid::Uuid>;
    doc 15: types::Json, Nullable Option<serde_json::Value>;
    docb 16: types::Json, Nullable Option<serde_json::Value>;
    mood 17: Enum<Mood>, Nullable Option<Mood>;
    positive 18: types::Integer, Nullable Option<i32>;
    numbers 19: Array<types::Integer>, NotNull Vec<Option<i32>>;
    words 20: Array<types::Text>, NotNull Vec<Option<String>>;
    moods 21: Array<Enum<Mood>>, NotNull Vec<Option<Mood>>;
    positives 22: Array<types::Integer>, NotNull Vec<Option<i32>>;
}
pub(super) const THINGS: &str = "
    CREATE TYPE mood AS ENUM ('glad', 'very sad');
    CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
    CREATE TABLE things (
        id integer PRIMARY KEY, truth boolean, small smallint, big bigint, single real,
        double double precision, price numeric, name text, code varchar(40), raw bytea, day date,
        clock time, local timestamp, instant timestamptz, token uuid, doc json, docb jsonb,
        mood mood, positive positive, numbers integer[] NOT NULL, words text[] NOT NULL,
        moods mood[] NOT NULL, positives positive[] NOT NULL)";

module! { people, "people", [d2 d2 d2 d2 d2 d2 d2 d2], required (id, (name, ())),
    id 0: types::Integer, NotNull i32;
    name 1: types::Text, NotNull String;
    mentor_id 2: types::Integer, Nullable Option<i32>;
}
pub(super) const PEOPLE: &str = "
    CREATE TABLE people (
        id integer PRIMARY KEY, name text NOT NULL CONSTRAINT people_name UNIQUE,
        mentor_id integer CONSTRAINT people_mentor REFERENCES people,
        CONSTRAINT people_no_self CHECK (id <> mentor_id));
    INSERT INTO people VALUES (1, 'Ada', NULL), (2, 'Grace', 1), (3, 'Barbara', 2)";

/// A row with nothing but its key.
pub(super) fn thing(id: i32) -> things::Row {
    things::Row {
        id,
        truth: None,
        small: None,
        big: None,
        single: None,
        double: None,
        price: None,
        name: None,
        code: None,
        raw: None,
        day: None,
        clock: None,
        local: None,
        instant: None,
        token: None,
        doc: None,
        docb: None,
        mood: None,
        positive: None,
        numbers: vec![],
        words: vec![],
        moods: vec![],
        positives: vec![],
    }
}
