//! MySQL and MariaDB: `information_schema`, and where the two differ.

mod catalog;
mod checks;
mod columns;
mod connect;
mod escape;
mod keys;
mod routines;
mod types;
mod views;

use std::collections::HashMap;

use mysql::{Conn, Row, Value, prelude::Queryable};
use querent_codegen::model::{Schema, Table, TableKind};

use super::{
    IntrospectOptions, Progress,
    schemas::{self, qualifier},
    spelling,
};
use crate::{
    error::{DriverError, Error},
    redact::Secret,
    url::{DatabaseUrl, Engine, Server},
};

/// Which of the two it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flavor {
    MariaDb,
    MySql,
}

/// Reads the databases that were asked for.
pub(super) fn read(
    url: &DatabaseUrl,
    server: &Server,
    options: &IntrospectOptions,
    progress: &dyn Progress,
) -> Result<Schema, Error> {
    progress.step("connecting", 0, 1);
    let mut session = Session {
        conn: connect::connect(url, server)?,
        secret: server.password.clone(),
        engine: url.engine(),
    };
    let session_rows = session.rows("session", catalog::SESSION, None)?;
    let mut session_row = session_rows.into_iter().next().unwrap_or_default();
    let version = session_row.text();
    let default = session_row.optional();
    let flavor = flavor(url, &version)?;
    session.engine = match flavor {
        Flavor::MariaDb => Engine::MariaDb,
        Flavor::MySql => Engine::MySql,
    };
    if default.is_none() && options.schemas.is_empty() {
        return Err(Error::NoDatabase(url.clone()));
    }
    let existing: Vec<String> = session
        .rows("databases", catalog::DATABASES, None)?
        .into_iter()
        .map(|mut row| row.text())
        .collect();
    let chosen = schemas::choose(session.engine, options, default.as_deref(), &existing)?;
    let mut schema = Schema::default();
    for (nth, database) in chosen.iter().enumerate() {
        let mut reader = Reader {
            session: &mut session,
            database,
            default: default.as_deref(),
            flavor,
            tables: Vec::new(),
            places: HashMap::new(),
        };
        let step = |reading, step| progress.step(reading, nth * 6 + step, chosen.len() * 6);
        step("tables", 0);
        reader.read_tables()?;
        step("columns", 1);
        reader.read_columns()?;
        step("views", 2);
        reader.read_nulls_of_views();
        step("indexes", 3);
        reader.read_unique_indexes()?;
        step("foreign keys", 4);
        reader.read_foreign_keys()?;
        step("checks", 5);
        reader.read_checks()?;
        if options.routines {
            schema.routines.append(&mut reader.read_routines(progress)?);
        }
        schema.tables.append(&mut reader.tables);
    }
    leave_out_broken_views(&mut schema, progress);
    spelling::unify(&mut schema);
    Ok(schema)
}

/// Tells which server answered, and whether it is the one that the URL names.
fn flavor(url: &DatabaseUrl, version: &str) -> Result<Flavor, Error> {
    if version.to_ascii_lowercase().contains("mariadb") {
        return Ok(Flavor::MariaDb);
    }
    if url.engine() == Engine::MariaDb {
        return Err(Error::WrongServer {
            url: url.clone(),
            answered: Engine::MySql,
            version: version.to_owned(),
        });
    }
    let major = version.split('.').next().and_then(|part| part.parse().ok());
    if major.is_some_and(|major: u32| major < 8) {
        return Err(Error::ServerTooOld {
            engine: Engine::MySql,
            version: version.to_owned(),
            oldest: "8.0.16",
        });
    }
    Ok(Flavor::MySql)
}

/// A connection whose errors are the crate's own.
struct Session {
    conn: Conn,
    secret: Option<Secret>,
    engine: Engine,
}

impl Session {
    fn rows(
        &mut self,
        reading: &'static str,
        sql: &str,
        database: Option<&str>,
    ) -> Result<Vec<Cells>, Error> {
        let rows: Result<Vec<Row>, mysql::Error> = match database {
            Some(database) => self.conn.exec(sql, (database,)),
            None => self.conn.query(sql),
        };
        let refused = |source| Error::Catalog {
            engine: self.engine,
            reading,
            sql: sql.to_owned(),
            source,
        };
        rows.map_err(|error| refused(connect::driver_error(&error, self.secret.as_ref())))?
            .into_iter()
            .map(|row| Cells::read(row).map_err(refused))
            .collect()
    }
}

/// The cells of a row as text, to be taken from left to right.
#[derive(Default)]
struct Cells {
    cells: std::vec::IntoIter<Option<String>>,
}

impl Cells {
    fn read(row: Row) -> Result<Self, DriverError> {
        let cells: Result<Vec<_>, _> = row
            .unwrap_raw()
            .into_iter()
            .map(|value| match value {
                None | Some(Value::NULL) => Ok(None),
                Some(Value::Bytes(bytes)) => String::from_utf8(bytes)
                    .map(Some)
                    .map_err(|_| DriverError::new("a name that is not UTF-8")),
                Some(other) => Ok(Some(other.as_sql(true))),
            })
            .collect();
        Ok(Self {
            cells: cells?.into_iter(),
        })
    }

    /// The next cell; NULL as an empty text.
    fn text(&mut self) -> String {
        self.optional().unwrap_or_default()
    }

    /// The next cell.
    fn optional(&mut self) -> Option<String> {
        self.cells.next().flatten()
    }

    /// The next cell, of which the empty text means that there is none.
    fn comment(&mut self) -> Option<String> {
        self.optional().filter(|text| !text.is_empty())
    }
}

/// The tables of one database as far as they have been read.
struct Reader<'s> {
    session: &'s mut Session,
    database: &'s str,
    default: Option<&'s str>,
    flavor: Flavor,
    tables: Vec<Table>,
    /// Where each table stands in `tables`.
    places: HashMap<String, usize>,
}

impl Reader<'_> {
    fn rows(&mut self, reading: &'static str, sql: &str) -> Result<Vec<Cells>, Error> {
        self.session.rows(reading, sql, Some(self.database))
    }

    fn table(&mut self, name: &str) -> Option<&mut Table> {
        let at = *self.places.get(name)?;
        self.tables.get_mut(at)
    }

    fn read_tables(&mut self) -> Result<(), Error> {
        for mut row in self.rows("tables", catalog::TABLES)? {
            let name = row.text();
            let kind = match &*row.text() {
                "VIEW" => TableKind::View,
                _ => TableKind::Table,
            };
            // The comment of a view is the word VIEW, or why it is broken.
            let comment = row.comment().filter(|_| kind == TableKind::Table);
            self.places.insert(name.clone(), self.tables.len());
            self.tables.push(Table {
                schema: qualifier(self.database, self.default),
                name,
                kind,
                comment,
                columns: Vec::new(),
                primary_key: None,
                unique_keys: Vec::new(),
                foreign_keys: Vec::new(),
                checks: Vec::new(),
            });
        }
        Ok(())
    }

    fn read_columns(&mut self) -> Result<(), Error> {
        for mut row in self.rows("columns", catalog::COLUMNS)? {
            let table = row.text();
            let raw = columns::RawColumn {
                name: row.text(),
                data_type: row.text(),
                column_type: row.text(),
                nullable: row.text().eq_ignore_ascii_case("YES"),
                default: row.optional(),
                extra: row.text(),
                comment: row.comment(),
            };
            let flavor = self.flavor;
            if let Some(table) = self.table(&table) {
                let column = columns::column(raw, table.kind, flavor);
                table.columns.push(column);
            }
        }
        Ok(())
    }
}

/// A view over a table that is gone has no columns.
fn leave_out_broken_views(schema: &mut Schema, progress: &dyn Progress) {
    schema.tables.retain(|table| {
        let broken = table.kind == TableKind::View && table.columns.is_empty();
        if broken {
            progress.left_out(
                &table.name,
                "it refers to tables or columns that do not exist",
            );
        }
        !broken
    });
}
