//! The schema model: what introspection reads and what modules are written from.
//!
//! The model is engine-neutral. Introspection decides the SQL type of each column
//! ([`SqlType`]); everything after it (naming, emitting, comparing) never asks which engine
//! the schema came from.

mod routine;

use serde::{Deserialize, Serialize};

pub use self::routine::{Argument, Engine, Routine, RoutineKind};

/// Everything introspection read from one database.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schema {
    /// Tables, views and materialised views, sorted by schema and then by name.
    pub tables: Vec<Table>,
    /// Native enum types that live beside the tables (PostgreSQL), sorted by schema and name.
    pub enums: Vec<EnumType>,
    /// Stored functions and procedures, sorted by schema, name and kind; only read if asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub routines: Vec<Routine>,
}

/// A table, view or materialised view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The schema it lives in; `None` for the connection's default schema.
    pub schema: Option<String>,
    /// Its name, exactly as the database spells it.
    pub name: String,
    /// What kind of relation it is.
    pub kind: TableKind,
    /// The comment stored in the database.
    pub comment: Option<String>,
    /// Columns in the order of the table's definition.
    pub columns: Vec<Column>,
    /// The primary key, if there is one.
    pub primary_key: Option<Key>,
    /// Unique constraints and unique indexes, sorted by name.
    pub unique_keys: Vec<Key>,
    /// Foreign keys, sorted by columns and name.
    pub foreign_keys: Vec<ForeignKey>,
    /// CHECK constraints, sorted by name and text.
    pub checks: Vec<Check>,
}

/// What kind of relation a [`Table`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TableKind {
    /// An ordinary (or partitioned, foreign, virtual) table.
    Table,
    /// A view.
    View,
    /// A materialised view.
    MaterializedView,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its name, exactly as the database spells it.
    pub name: String,
    /// The type as querent knows it.
    pub sql_type: SqlType,
    /// The type as the database spells it (for messages and `querent check`).
    pub native_type: String,
    /// Whether NULL can appear in it.
    pub nullable: bool,
    /// The text of its default, if it has one.
    pub default: Option<String>,
    /// Whether the database computes it (`GENERATED ALWAYS AS (..)`).
    pub generated: bool,
    /// Whether the database numbers it (identity, auto-increment, `INTEGER PRIMARY KEY`).
    pub identity: bool,
    /// The comment stored in the database.
    pub comment: Option<String>,
}

/// The type of a column as querent knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SqlType {
    /// Truth value.
    Bool,
    /// 8-bit signed integer.
    TinyInt,
    /// 16-bit signed integer.
    SmallInt,
    /// 32-bit signed integer.
    Integer,
    /// 64-bit signed integer.
    BigInt,
    /// 8-bit unsigned integer.
    UTinyInt,
    /// 16-bit unsigned integer.
    USmallInt,
    /// 32-bit unsigned integer.
    UInteger,
    /// 64-bit unsigned integer.
    UBigInt,
    /// 32-bit floating point number.
    Real,
    /// 64-bit floating point number.
    Double,
    /// Exact decimal number.
    Numeric,
    /// Character string.
    Text,
    /// Byte string.
    Bytes,
    /// Calendar date.
    Date,
    /// Time of day.
    Time,
    /// Date and time of day without a time zone.
    Timestamp,
    /// Instant in time.
    TimestampTz,
    /// UUID.
    Uuid,
    /// JSON document.
    Json,
    /// One-dimensional array of an element type (PostgreSQL).
    Array(Box<Self>),
    /// Range between two values of a type (PostgreSQL).
    Range(Box<Self>),
    /// A native enum that is a type of its own, by schema and name (PostgreSQL).
    Enum {
        /// The schema of the type; `None` for the connection's default schema.
        schema: Option<String>,
        /// The name of the type.
        name: String,
    },
    /// An enum spelled in the column's own type (MySQL, MariaDB): its labels in order.
    InlineEnum(Vec<String>),
    /// A type from the configuration: the path of a type that implements `querent::types::SqlType`
    /// and the path of the Rust type it decodes into.
    Custom {
        /// Path of the SQL type, for instance `crate::ids::UserIdSql`.
        sql: String,
        /// Path of the Rust type, for instance `crate::ids::UserId`.
        rust: String,
    },
    /// A type querent does not know: the column can be named but not decoded.
    Unknown,
}

impl SqlType {
    /// Whether PostgreSQL has ranges of it.
    pub const fn has_ranges(&self) -> bool {
        matches!(
            self,
            Self::Integer
                | Self::BigInt
                | Self::Numeric
                | Self::Date
                | Self::Timestamp
                | Self::TimestampTz
        )
    }
}

/// A native enum type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnumType {
    /// The schema it lives in; `None` for the connection's default schema.
    pub schema: Option<String>,
    /// Its name.
    pub name: String,
    /// Its labels in order.
    pub labels: Vec<String>,
    /// The comment stored in the database.
    pub comment: Option<String>,
}

/// A primary key, unique constraint or unique index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// The name of the constraint or index; empty where the engine gives it none.
    pub name: String,
    /// Its columns in order. An expression, a part of a column's text and a period that only must
    /// not overlap (`WITHOUT OVERLAPS`, on PostgreSQL) appear as `None`.
    pub columns: Vec<Option<String>>,
    /// The predicate of a partial unique index.
    pub predicate: Option<String>,
    /// Whether it can be broken until the transaction ends (`DEFERRABLE`, on PostgreSQL): rows are in no
    /// conflict by it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deferrable: bool,
}

/// A foreign key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForeignKey {
    /// The name of the constraint; empty where the engine gives it none.
    pub name: String,
    /// The referencing columns in order.
    pub columns: Vec<String>,
    /// The schema of the referenced table; `None` for the connection's default schema.
    pub references_schema: Option<String>,
    /// The referenced table.
    pub references_table: String,
    /// The referenced columns in the order of `columns`.
    pub references_columns: Vec<String>,
    /// What happens to this row when the referenced row is deleted, as SQL (`NO ACTION`, `CASCADE`, ..).
    pub on_delete: String,
    /// What happens to this row when the referenced key changes, as SQL.
    pub on_update: String,
}

/// A CHECK constraint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The name of the constraint; empty where the engine gives it none.
    pub name: String,
    /// The text of the condition as the database prints it.
    pub sql: String,
}

impl Table {
    /// The name, with the schema before it unless that is the default one.
    pub fn qualified_name(&self) -> String {
        qualified(self.schema.as_deref(), &self.name)
    }
}

impl EnumType {
    /// The name, with the schema before it unless that is the default one.
    pub fn qualified_name(&self) -> String {
        qualified(self.schema.as_deref(), &self.name)
    }
}

fn qualified(schema: Option<&str>, name: &str) -> String {
    schema.map_or_else(|| name.to_owned(), |schema| format!("{schema}.{name}"))
}
