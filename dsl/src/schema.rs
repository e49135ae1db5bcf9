//! What generated table modules tell the library.
//!
//! `querent generate` writes one module per table that implements these traits; nothing else needs
//! to. See the crate's documentation for what such a module offers to a query.

use std::marker::PhantomData;

use crate::bind::Binder;
use crate::error::Error;
use crate::row::TableRow;
use crate::scope::{IsTrue, Nullability, Place, SameId};
use crate::types::SqlType;

/// A table under a correlation name: the table itself, or one of its aliases.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a table",
    label = "expected a table, an alias or a relation"
)]
pub trait Source: Sized + 'static {
    /// The correlation name as a type.
    type Id;
    /// The table.
    type Def: TableDef;
    /// The correlation name.
    const CORRELATION: &'static str;
}

/// An alias of the table `T`, or the table itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an alias of `{T}`",
    note = "`alias!(other = table)` declares an alias"
)]
pub trait AliasOf<T>: Source {
    /// It is one.
    const IS: () = ();
}
#[diagnostic::do_not_recommend]
impl<A: Source, T: Source> AliasOf<T> for A where <A::Def as Source>::Id: SameId<T::Id, Out: IsTrue> {}

/// A table or view.
pub trait TableDef: Source<Def = Self> {
    /// Its schema, if it is not the connection's default.
    const SCHEMA: Option<&'static str> = None;
    /// Its name.
    const NAME: &'static str;
    /// The columns of [`Row`](Self::Row) in order.
    const COLUMNS: &'static [&'static str];
    /// Position of a NOT NULL column in `COLUMNS`: where it is NULL, an outer join found no row.
    const NOT_NULL: Option<usize>;
    /// The primary key and the unique keys.
    const KEYS: &'static [Key] = &[];
    /// The foreign keys.
    const FOREIGN_KEYS: &'static [ForeignKey] = &[];
    /// The CHECK constraints.
    const CHECKS: &'static [Check] = &[];
    /// The columns as fields, under a correlation name.
    type Columns<A: Source>: ColumnSet;
    /// The struct of a whole row.
    type Row: TableRow;
    /// [`BaseTable`] or [`View`].
    type Kind;
    /// The columns of the primary key as a list of markers; `()` if there is none.
    type PrimaryKey;
    /// The unique keys beside it as a list, each a list of markers; `()` stands for a key that is partial, over
    /// an expression, or has a column that can be NULL, so that rows can be equal in it.
    type UniqueKeys;
    /// The columns that every INSERT must give, as a list of markers.
    type Required;
    /// [`Identity`] of the column that the database numbers, or [`NoIdentity`].
    type Identity;
}

/// A table that can be written to.
pub enum BaseTable {}
/// A view.
pub enum View {}
/// A common table expression or derived table, declared by [`shape!`](crate::shape!).
pub enum Declared {}

/// The column `C` is numbered by the database.
pub struct Identity<C>(PhantomData<C>);
/// No column is numbered by the database.
pub enum NoIdentity {}

/// A column of a table.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a column",
    label = "expected a column",
    note = "a field that is a struct of other columns needs `#[row(nested)]`"
)]
pub trait ColumnDef: 'static {
    /// The table.
    type Table: TableDef;
    /// The SQL type.
    type Sql: SqlType;
    /// Whether it can be NULL.
    type Null: Nullability;
    /// [`Writable`] or [`Generated`].
    type Write;
    /// Its place in [`TableDef::COLUMNS`], as a type; [`place!`](crate::place) makes it. Where it is no
    /// such place, but anything that tells the table's columns apart, the name is given.
    type Place: Place;
    /// The name.
    const NAME: &'static str = Self::Table::COLUMNS[Self::Place::NUMBER];
}

/// A column that INSERT and UPDATE may give a value.
pub enum Writable {}
/// A column that the database computes.
pub enum Generated {}

/// A table whose columns [`shape!`](crate::shape!) declares.
pub trait Shape: TableDef {
    /// The columns as a list of markers.
    type Columns;
}

/// How [`shape!`](crate::shape!) declares a column: an SQL type, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an SQL type",
    label = "expected a type of `querent::types`, such as `BigInt`, or an `Option` of one"
)]
pub trait ShapeColumn {
    /// The SQL type.
    type Sql: SqlType;
    /// Whether it can be NULL.
    type Null: Nullability;
}
#[diagnostic::do_not_recommend]
impl<Q: SqlType> ShapeColumn for Q {
    type Sql = Q;
    type Null = crate::scope::NotNull;
}
#[diagnostic::do_not_recommend]
impl<Q: SqlType> ShapeColumn for Option<Q> {
    type Sql = Q;
    type Null = crate::scope::Nullable;
}

/// The Rust type of the column `C`.
pub type RustOf<C> =
    <<C as ColumnDef>::Null as Nullability>::Of<<<C as ColumnDef>::Sql as SqlType>::Rust>;

/// A struct of columns under one correlation name.
pub trait ColumnSet: 'static {
    /// The columns.
    const NEW: &'static Self;
}

/// The values of a new row: a generated `New` struct.
pub trait NewRow {
    /// The table.
    type Table: TableDef;
    /// The columns of [`TableDef::Required`] that it has no field for.
    type Missing;
    /// The columns it gives: a tuple of markers, or a tuple of tuples if there are many.
    type Columns;
    /// Their names.
    const COLUMNS: &'static [&'static str];

    /// Binds the values in the order of the columns.
    ///
    /// # Errors
    ///
    /// When a value cannot be bound.
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error>;
}

/// A relation between two tables, from a foreign key.
pub trait RelationDef: 'static {
    /// The table it starts from.
    type From: TableDef;
    /// The table it leads to.
    type To: TableDef;
    /// [`One`] or [`Many`]: how many rows it leads to.
    type Many;
    /// Pairs of columns of the two tables that are equal.
    const ON: &'static [(&'static str, &'static str)];
}

/// The relation leads to at most one row.
pub enum One {}
/// The relation leads to any number of rows.
pub enum Many {}

/// A primary key, unique constraint or unique index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The name; empty for a primary key.
    pub name: &'static str,
    /// What it is.
    pub kind: KeyKind,
    /// The columns in order.
    pub columns: &'static [&'static str],
    /// The predicate of a partial index.
    pub predicate: Option<&'static str>,
}

/// What a [`Key`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// The primary key.
    Primary,
    /// A unique constraint or unique index.
    Unique,
}

/// A foreign key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForeignKey {
    /// The name.
    pub name: &'static str,
    /// The referencing columns in order.
    pub columns: &'static [&'static str],
    /// The schema of the referenced table, if it is not the connection's default.
    pub schema: Option<&'static str>,
    /// The referenced table.
    pub table: &'static str,
    /// The referenced columns in order.
    pub references: &'static [&'static str],
    /// What happens when the referenced row is deleted.
    pub on_delete: &'static str,
    /// What happens when the referenced key changes.
    pub on_update: &'static str,
}

/// A CHECK constraint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// The name.
    pub name: &'static str,
    /// The condition.
    pub sql: &'static str,
}
