//! SQLite: the pragmas, and what only the text of the definitions tells.

mod ddl;
mod keys;
mod lexer;
mod types;

use std::path::Path;

use querent_codegen::model::{Check, Column, Schema, Table, TableKind};
use rusqlite::{Connection, OpenFlags, Row, Statement};

use super::{IntrospectOptions, Progress, schemas, spelling};
use crate::{
    error::{DriverError, Error},
    url::{DatabaseUrl, Engine},
};

const RELATIONS: &str = "\
SELECT l.name, l.type, l.wr, l.strict, s.sql
FROM pragma_table_list AS l
LEFT JOIN sqlite_schema AS s ON s.name = l.name AND s.type IN ('table', 'view')
WHERE l.schema = 'main' AND l.type IN ('table', 'view', 'virtual')
  AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
ORDER BY l.name";

const COLUMNS: &str = "\
SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?1) ORDER BY cid";

/// Reads the database in a file, or an empty one in memory.
pub(super) fn read(
    url: &DatabaseUrl,
    path: Option<&Path>,
    options: &IntrospectOptions,
    progress: &dyn Progress,
) -> Result<Schema, Error> {
    schemas::choose(Engine::Sqlite, options, Some("main"), &["main".to_owned()])?;
    let connection = open(url, path)?;
    let relations = relations(&connection)?;
    let mut columns = prepare(&connection, "columns", COLUMNS)?;
    let mut keys = keys::Reader::new(&connection)?;
    let mut schema = Schema::default();
    let total = relations.len();
    for (done, relation) in relations.into_iter().enumerate() {
        progress.step(&relation.name, done, total);
        // The pragma resolves a view, and asks a virtual table's module.
        let columns = match read_columns(&mut columns, &relation.name) {
            Ok(columns) => columns,
            Err(error) if relation.kind != Kind::Table => {
                progress.left_out(&relation.name, &message(&error));
                continue;
            }
            Err(error) => return Err(refused("columns", COLUMNS, &error)),
        };
        let table = table(&relation, columns, &mut keys)?;
        schema.tables.push(table);
    }
    keys::complete_references(&mut schema);
    spelling::unify(&mut schema);
    Ok(schema)
}

fn open(url: &DatabaseUrl, path: Option<&Path>) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = match path {
        None => Connection::open_in_memory(),
        Some(path) if !path.exists() => return Err(Error::NoSuchFile(path.to_owned())),
        Some(path) => Connection::open_with_flags(path, flags),
    };
    // One transaction, so that everything is read from one state. Reading the version is what
    // tells whether the file is a database at all.
    opened
        .and_then(|connection| {
            connection.execute_batch("BEGIN")?;
            connection.query_row("PRAGMA schema_version", [], |_| Ok(()))?;
            Ok(connection)
        })
        .map_err(|source| Error::Connect {
            url: url.clone(),
            source: DriverError::new(if path.is_some_and(Path::is_dir) {
                "it is a directory".to_owned()
            } else {
                message(&source)
            }),
        })
}

/// A row of [`RELATIONS`].
struct Relation {
    name: String,
    kind: Kind,
    /// `WITHOUT ROWID`
    without_rowid: bool,
    /// `STRICT`
    strict: bool,
    sql: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Table,
    View,
    Virtual,
}

fn relations(connection: &Connection) -> Result<Vec<Relation>, Error> {
    rows(connection, "tables", RELATIONS, |row| {
        let kind: String = row.get(1)?;
        Ok(Relation {
            name: row.get(0)?,
            kind: match &*kind {
                "view" => Kind::View,
                "virtual" => Kind::Virtual,
                _ => Kind::Table,
            },
            without_rowid: row.get(2)?,
            strict: row.get(3)?,
            sql: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
        })
    })
}

/// A row of [`COLUMNS`].
struct RawColumn {
    name: String,
    declared: String,
    not_null: bool,
    default: Option<String>,
    /// Place in the primary key, counted from 1; 0 if it is no part of it.
    key_place: u16,
    hidden: Hidden,
}

/// The column `hidden` of the pragma.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hidden {
    No,
    /// A hidden column of a virtual table, which `SELECT *` leaves out.
    Virtual,
    Generated,
}

fn read_columns(statement: &mut Statement<'_>, table: &str) -> rusqlite::Result<Vec<RawColumn>> {
    statement
        .query_map([table], |row| {
            Ok(RawColumn {
                name: row.get(0)?,
                declared: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
                not_null: row.get(2)?,
                default: row.get(3)?,
                key_place: row.get::<_, u16>(4)?,
                hidden: match row.get::<_, i64>(5)? {
                    0 => Hidden::No,
                    1 => Hidden::Virtual,
                    _ => Hidden::Generated,
                },
            })
        })?
        .collect()
}

fn table(
    relation: &Relation,
    raw: Vec<RawColumn>,
    keys: &mut keys::Reader<'_>,
) -> Result<Table, Error> {
    let is_table = relation.kind == Kind::Table;
    let mut primary_key: Vec<(u16, String)> = raw
        .iter()
        .filter(|column| column.key_place > 0)
        .map(|column| (column.key_place, column.name.clone()))
        .collect();
    primary_key.sort();
    let primary_key = primary_key.into_iter().map(|(_, name)| name).collect();
    let constraints = if is_table {
        ddl::constraints(&relation.sql)
    } else {
        Vec::new()
    };
    let keys = if is_table {
        keys.read(&relation.name, primary_key, &constraints)?
    } else {
        keys::Keys::default()
    };
    // A sole key column of type INTEGER is the rowid under another name, unless an index of its
    // own betrays that it is not (`INTEGER PRIMARY KEY DESC`).
    let has_rowid_alias = is_table
        && !relation.without_rowid
        && !keys.has_primary_index
        && keys
            .primary
            .as_ref()
            .is_some_and(|key| key.columns.len() == 1);
    let columns = raw
        .into_iter()
        .filter(|column| column.hidden != Hidden::Virtual)
        .map(|raw| {
            let in_key = raw.key_place > 0;
            let identity =
                in_key && has_rowid_alias && raw.declared.eq_ignore_ascii_case("INTEGER");
            let key_is_not_null = in_key && (relation.without_rowid || relation.strict || identity);
            let generated = raw.hidden == Hidden::Generated;
            Column {
                sql_type: types::sql_type(&raw.declared),
                native_type: raw.declared,
                nullable: !raw.not_null && !key_is_not_null,
                default: raw
                    .default
                    .filter(|sql| !generated && !sql.eq_ignore_ascii_case("NULL")),
                generated,
                identity,
                comment: None,
                name: raw.name,
            }
        })
        .collect();
    let checks = constraints
        .into_iter()
        .filter_map(|constraint| match constraint.rule {
            ddl::Rule::Check(sql) => Some(Check {
                name: constraint.name,
                sql,
            }),
            _ => None,
        })
        .collect();
    Ok(Table {
        schema: None,
        name: relation.name.clone(),
        kind: match relation.kind {
            Kind::View => TableKind::View,
            Kind::Table | Kind::Virtual => TableKind::Table,
        },
        comment: None,
        columns,
        primary_key: keys.primary,
        unique_keys: keys.unique,
        foreign_keys: keys.foreign,
        checks,
    })
}

fn prepare<'c>(
    connection: &'c Connection,
    reading: &'static str,
    sql: &str,
) -> Result<Statement<'c>, Error> {
    connection
        .prepare(sql)
        .map_err(|error| refused(reading, sql, &error))
}

fn rows<T>(
    connection: &Connection,
    reading: &'static str,
    sql: &str,
    row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, Error> {
    prepare(connection, reading, sql)?
        .query_map([], row)
        .and_then(Iterator::collect)
        .map_err(|error| refused(reading, sql, &error))
}

fn refused(reading: &'static str, sql: &str, error: &rusqlite::Error) -> Error {
    Error::Catalog {
        engine: Engine::Sqlite,
        reading,
        sql: sql.to_owned(),
        source: DriverError::new(message(error)),
    }
}

/// What SQLite itself said.
fn message(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(_, Some(message)) => message.clone(),
        error => error.to_string(),
    }
}
