//! The SQL of `ON CONFLICT`, `ON DUPLICATE KEY UPDATE` and MERGE.

use std::marker::PhantomData;

use super::key::{AnyKey, Conflicts, Key};
use super::{Action, DoNothing, DoUpdate, EXCLUDED, OnConflict};
use crate::dialect::{ConflictFilters, Dialect, Has, Kind};
use crate::piece::{Clause, Piece, Table, Words};
use crate::schema::{ColumnDef, Source, TableDef};
use crate::select::{Filtered, NoFilter, RenderFilter};
use crate::write::assign::{IsAssignment, RenderAssignments};
use crate::write::insert_row::RenderRow;
use crate::write::insert_rows::{InsertedRows, RenderRows};
use crate::write::required::HasRow;

/// A key by which rows are in conflict.
pub trait ConflictTarget {
    /// The table.
    type Table: TableDef;
    /// Its columns as items; empty if it is any key.
    const NAMES: Piece;
    /// The equalities between the table and the row to be inserted as items.
    const EQUAL: Piece;
    /// The name of a column of the key.
    const COLUMN: &'static str;
}
impl<T: TableDef, C: ColumnDef, Rest> ConflictTarget for Key<T, (C, Rest)>
where
    (C, Rest): KeyItems<T>,
{
    type Table = T;
    const NAMES: Piece = <(C, Rest)>::NAMES;
    const EQUAL: Piece = <(C, Rest)>::EQUAL;
    const COLUMN: &'static str = C::NAME;
}
impl<T: TableDef> ConflictTarget for AnyKey<T> {
    type Table = T;
    const NAMES: Piece = Piece::Empty;
    const EQUAL: Piece = Piece::Empty;
    const COLUMN: &'static str = match T::KEYS {
        [key, ..] => key.columns[0],
        [] => T::COLUMNS[0],
    };
}
/// The columns of a key of the table `T`.
pub trait KeyItems<T> {
    /// Their names as items.
    const NAMES: Piece;
    /// Their equalities as items.
    const EQUAL: Piece;
}
impl<T> KeyItems<T> for () {
    const NAMES: Piece = Piece::Empty;
    const EQUAL: Piece = Piece::Empty;
}
impl<T: Source, C: ColumnDef, Rest: KeyItems<T>> KeyItems<T> for (C, Rest) {
    const NAMES: Piece = Piece::Seq(&[Piece::Item(&Piece::Ident(C::NAME)), Rest::NAMES]);
    const EQUAL: Piece = Piece::Seq(&[
        Piece::Item(&Piece::Seq(&[
            Piece::Column(&(T::CORRELATION, C::NAME)),
            Piece::Text(" = "),
            Piece::Column(&(EXCLUDED, C::NAME)),
        ])),
        Rest::EQUAL,
    ]);
}

/// The SQL of what is done with rows in conflict.
pub trait RenderConflict<D: Dialect> {
    /// The assignments as items; empty if there are none.
    const SET: Piece;
    /// The conditions as items.
    const FILTER: Piece;
    /// Whether the shape says that there are assignments.
    const OPTIONAL: bool;
}
impl<D: Dialect> RenderConflict<D> for DoNothing {
    const SET: Piece = Piece::Empty;
    const FILTER: Piece = Piece::Empty;
    const OPTIONAL: bool = false;
}
impl<D: Dialect, A: RenderAssignments<D> + IsAssignment> RenderConflict<D>
    for DoUpdate<A, NoFilter>
{
    const SET: Piece = A::SET;
    const FILTER: Piece = Piece::Empty;
    const OPTIONAL: bool = A::OPTIONAL;
}
impl<D, A, W, C> RenderConflict<D> for DoUpdate<A, Filtered<W, C>>
where
    <D as Has>::ConflictFilters: Sized,
    D: ConflictFilters,
    A: RenderAssignments<D> + IsAssignment,
    Filtered<W, C>: RenderFilter<D>,
{
    const SET: Piece = A::SET;
    const FILTER: Piece = <Filtered<W, C> as RenderFilter<D>>::FILTER;
    const OPTIONAL: bool = A::OPTIONAL;
}

/// Rows that are inserted, or update others.
pub enum Updating {}
/// Rows that are inserted, or left out.
pub enum Skipping {}
/// [`Updating`] or [`Skipping`].
pub trait Outcome {
    /// Which.
    type Count;
}
impl Outcome for DoNothing {
    type Count = Skipping;
}
impl<A, W> Outcome for DoUpdate<A, W> {
    type Count = Updating;
}

impl<D, R, K, A> RenderRows<D> for OnConflict<R, K, A>
where
    D: Conflicts<K, A, R::Row>,
    R: RenderRows<D> + InsertedRows + HasRow<Row: RenderRow<D>>,
    K: ConflictTarget,
    A: RenderConflict<D> + Outcome + Action,
{
    type Count = A::Count;
    const NAMES: Piece = R::NAMES;
    const ROWS: Piece = R::ROWS;
    const VALUES: Piece = match D::KIND {
        Kind::MsSql => Sql::<D, R, K, A>::MERGE,
        _ => Piece::Seq(&[R::VALUES, Sql::<D, R, K, A>::ACTION]),
    };
}

/// The parts of the SQL.
struct Sql<D, R, K, A>(PhantomData<(D, R, K, A)>);

impl<D, R, K, A> Sql<D, R, K, A>
where
    D: Dialect,
    R: RenderRows<D> + HasRow<Row: RenderRow<D>>,
    K: ConflictTarget,
    A: RenderConflict<D>,
{
    /// What is done with rows in conflict.
    const ACTION: Piece = match A::SET {
        Piece::Empty => Self::NOTHING,
        _ if A::OPTIONAL => Piece::Either(&Self::UPDATE, &Self::NOTHING),
        _ => Self::UPDATE,
    };
    /// ` (key)`
    const TARGET: Piece = match K::NAMES {
        Piece::Empty => Piece::Empty,
        _ => Piece::Seq(&[
            Piece::Clause(&Clause {
                words: Words::Names,
                body: K::NAMES,
            }),
            Piece::Text(")"),
        ]),
    };
    const NOTHING: Piece = match D::KIND {
        Kind::MariaDb | Kind::MySql => Piece::Seq(&[
            Piece::Text(" ON DUPLICATE KEY UPDATE "),
            Piece::Ident(K::COLUMN),
            Piece::Text(" = "),
            Piece::Column(&(<K::Table as Source>::CORRELATION, K::COLUMN)),
        ]),
        Kind::MsSql => Piece::Empty,
        Kind::Postgres | Kind::Sqlite => Piece::Seq(&[
            Piece::Text(" ON CONFLICT"),
            Self::TARGET,
            Piece::Text(" DO NOTHING"),
        ]),
    };
    const UPDATE: Piece = match D::KIND {
        Kind::MariaDb => Self::SET,
        Kind::MySql => Piece::Seq(&[Piece::Text(" AS "), Piece::Ident(EXCLUDED), Self::SET]),
        Kind::MsSql => Piece::Seq(&[Piece::Text(" WHEN MATCHED"), Self::FILTER, Self::SET]),
        Kind::Postgres | Kind::Sqlite => Piece::Seq(&[
            Piece::Text(" ON CONFLICT"),
            Self::TARGET,
            Self::SET,
            Self::FILTER,
        ]),
    };
    /// `MERGE .. USING .. WHEN ..`
    const MERGE: Piece = Piece::Seq(&[
        Piece::Text("MERGE INTO "),
        Piece::Table(&Table {
            schema: <K::Table as TableDef>::SCHEMA,
            name: <K::Table as TableDef>::NAME,
            correlation: <K::Table as TableDef>::NAME,
        }),
        Piece::Text(" WITH (HOLDLOCK) AS "),
        Piece::Ident(<K::Table as Source>::CORRELATION),
        Piece::Text(" USING (VALUES "),
        R::ROWS,
        Piece::Text(") AS "),
        Piece::Ident(EXCLUDED),
        R::NAMES,
        Piece::Text(") ON "),
        Piece::Clause(&Clause {
            words: Words::Other(&("", " AND ")),
            body: K::EQUAL,
        }),
        Self::ACTION,
        Piece::Text(" WHEN NOT MATCHED THEN INSERT"),
        R::NAMES,
        Piece::Text(") VALUES"),
        Piece::Clause(&Clause {
            words: Words::Names,
            body: <R::Row as RenderRow<D>>::EXCLUDED,
        }),
        Piece::Text(")"),
    ]);

    /// The assignments after the words of the dialect.
    const SET: Piece = Piece::Clause(&Clause {
        words: Words::Other(&(
            match D::KIND {
                Kind::MariaDb | Kind::MySql => " ON DUPLICATE KEY UPDATE ",
                Kind::MsSql => " THEN UPDATE SET ",
                Kind::Postgres | Kind::Sqlite => " DO UPDATE SET ",
            },
            ", ",
        )),
        body: A::SET,
    });
    /// The conditions after the word of the dialect.
    const FILTER: Piece = Piece::Clause(&Clause {
        words: Words::Other(&(
            match D::KIND {
                Kind::MsSql => " AND ",
                _ => " WHERE ",
            },
            " AND ",
        )),
        body: A::FILTER,
    });
}
