//! PostgreSQL: a fixed number of queries of `pg_catalog`, whatever the number of tables.

mod catalog;
mod connect;
mod constraints;
mod routines;
mod types;

use std::collections::{BTreeSet, HashMap};

use postgres::{Client, Row, types::ToSql};
use querent_codegen::model::{Column, EnumType, Schema, SqlType, Table, TableKind};

use super::{
    IntrospectOptions, Progress,
    schemas::{self, qualifier},
    text::is_call,
};
use crate::{
    error::{DriverError, Error},
    redact::Secret,
    url::{DatabaseUrl, Engine, Server},
};

const STEPS: usize = 6;

/// Reads the schemas that were asked for.
pub(super) fn read(
    url: &DatabaseUrl,
    server: &Server,
    options: &IntrospectOptions,
    progress: &dyn Progress,
) -> Result<Schema, Error> {
    progress.step("connecting", 0, STEPS);
    let client = connect::connect(url, server)?;
    let mut session = Session {
        client,
        secret: server.password.clone(),
    };
    let row = session.one("session", catalog::SESSION, &[])?;
    let default: Option<String> = session.get(&row, 0)?;
    let existing: Vec<String> = session.get(&row, 1)?;
    let chosen = schemas::choose(Engine::Postgres, options, default.as_deref(), &existing)?;
    if chosen.is_empty() && options.schemas.is_empty() {
        return Err(Error::NoCurrentSchema(url.clone()));
    }
    let mut reader = Reader {
        session,
        default,
        chosen,
        tables: Vec::new(),
        oids: Vec::new(),
    };
    progress.step("tables", 1, STEPS);
    reader.read_tables()?;
    progress.step("types", 2, STEPS);
    let oids = reader.oids.clone();
    let types = reader.types(catalog::TYPES, &oids)?;
    progress.step("columns", 3, STEPS);
    let mut used_enums = reader.read_columns(&types)?;
    let mut routines = Vec::new();
    if options.routines {
        reader.tell_routines_left_out(progress)?;
        let (found, enums) = reader.read_routines()?;
        routines = found;
        used_enums.extend(enums);
    }
    progress.step("enums", 4, STEPS);
    let enums = reader.read_enums(used_enums)?;
    progress.step("constraints", 5, STEPS);
    reader.read_constraints()?;
    reader.read_unique_indexes()?;
    let mut schema = Schema {
        tables: reader.tables,
        enums,
        routines,
    };
    forget_empty_enums(&mut schema);
    Ok(schema)
}

/// A connection whose errors are the crate's own.
struct Session {
    client: Client,
    secret: Option<Secret>,
}

impl Session {
    fn rows(
        &mut self,
        reading: &'static str,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Error> {
        self.client
            .query(sql, parameters)
            .map_err(|error| self.refused(reading, sql, &error))
    }

    fn one(
        &mut self,
        reading: &'static str,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Row, Error> {
        self.client
            .query_one(sql, parameters)
            .map_err(|error| self.refused(reading, sql, &error))
    }

    fn get<'r, T: postgres::types::FromSql<'r>>(
        &self,
        row: &'r Row,
        at: usize,
    ) -> Result<T, Error> {
        row.try_get(at)
            .map_err(|error| self.refused("catalog", row.columns()[at].name(), &error))
    }

    fn refused(&self, reading: &'static str, sql: &str, error: &postgres::Error) -> Error {
        Error::Catalog {
            engine: Engine::Postgres,
            reading,
            sql: sql.to_owned(),
            source: DriverError::copy(error, self.secret.as_ref()),
        }
    }
}

/// The tables as far as they have been read.
struct Reader {
    session: Session,
    /// The default schema.
    default: Option<String>,
    /// The schemas to read.
    chosen: Vec<String>,
    tables: Vec<Table>,
    /// The OID of each table.
    oids: Vec<u32>,
}

impl Reader {
    fn qualifier(&self, schema: &str) -> Option<String> {
        qualifier(schema, self.default.as_deref())
    }

    /// Where each table stands in `tables`.
    fn places(&self) -> HashMap<u32, usize> {
        self.oids.iter().copied().zip(0..).collect()
    }

    fn read_tables(&mut self) -> Result<(), Error> {
        let rows = self
            .session
            .rows("tables", catalog::TABLES, &[&self.chosen])?;
        for row in &rows {
            let kind: String = self.session.get(row, 3)?;
            let schema: String = self.session.get(row, 1)?;
            self.oids.push(self.session.get(row, 0)?);
            self.tables.push(Table {
                schema: self.qualifier(&schema),
                name: self.session.get(row, 2)?,
                kind: match &*kind {
                    "v" => TableKind::View,
                    "m" => TableKind::MaterializedView,
                    _ => TableKind::Table,
                },
                comment: self.session.get(row, 4)?,
                columns: Vec::new(),
                primary_key: None,
                unique_keys: Vec::new(),
                foreign_keys: Vec::new(),
                checks: Vec::new(),
            });
        }
        Ok(())
    }

    /// The types that a query finds for some OIDs.
    fn types(&mut self, sql: &str, oids: &Vec<u32>) -> Result<types::Types, Error> {
        let rows = self.session.rows("types", sql, &[oids])?;
        let mut types = types::Types::new();
        for row in &rows {
            let kind: String = self.session.get(row, 3)?;
            let base: u32 = self.session.get(row, 4)?;
            let element: u32 = self.session.get(row, 5)?;
            let kind = match &*kind {
                "d" => types::Kind::Domain(base),
                "e" => types::Kind::Enum,
                "b" if element != 0 => types::Kind::Array(element),
                "b" | "r" => types::Kind::Base,
                _ => types::Kind::Other,
            };
            let found = types::Type {
                schema: self.session.get(row, 1)?,
                name: self.session.get(row, 2)?,
                kind,
                not_null: self.session.get(row, 6)?,
                default: self.session.get(row, 7)?,
            };
            types.insert(self.session.get(row, 0)?, found);
        }
        Ok(types)
    }

    /// Returns the OIDs of the enums that the columns use.
    fn read_columns(&mut self, types: &types::Types) -> Result<Vec<u32>, Error> {
        let places = self.places();
        let rows = self
            .session
            .rows("columns", catalog::COLUMNS, &[&self.oids])?;
        let mut used_enums = BTreeSet::new();
        for row in &rows {
            let get = &self.session;
            let table: u32 = get.get(row, 0)?;
            let Some(&at) = places.get(&table) else {
                continue;
            };
            let type_oid: u32 = get.get(row, 2)?;
            let dimensions: i32 = get.get(row, 4)?;
            let identity: bool = get.get(row, 6)?;
            let generated: bool = get.get(row, 7)?;
            let not_null: bool = get.get(row, 5)?;
            let default: Option<String> = get.get(row, 8)?;
            let mut resolved = types::resolve(types, type_oid, self.default.as_deref());
            used_enums.extend(resolved.enum_oid);
            if dimensions > 1 {
                resolved.sql_type = SqlType::Unknown;
            }
            // Nothing is inserted into a view, and an outer join in it gives NULL for anything.
            let is_table = self.tables[at].kind == TableKind::Table;
            let default = default.or(resolved.default).filter(|sql| {
                is_table && !generated && sql != "NULL" && !sql.starts_with("NULL::")
            });
            let is_serial = default
                .as_deref()
                .is_some_and(|sql| is_call(sql, "nextval"));
            let column = Column {
                name: get.get(row, 1)?,
                sql_type: resolved.sql_type,
                native_type: get.get(row, 3)?,
                nullable: !(is_table && (not_null || resolved.not_null)),
                default: default.filter(|_| !is_serial),
                generated,
                identity: identity || is_serial,
                comment: get.get(row, 9)?,
            };
            self.tables[at].columns.push(column);
        }
        Ok(used_enums.into_iter().collect())
    }

    fn read_enums(&mut self, used: Vec<u32>) -> Result<Vec<EnumType>, Error> {
        let rows = self
            .session
            .rows("enums", catalog::ENUMS, &[&self.chosen, &used])?;
        let mut enums = Vec::new();
        for row in &rows {
            let schema: String = self.session.get(row, 0)?;
            enums.push(EnumType {
                schema: self.qualifier(&schema),
                name: self.session.get(row, 1)?,
                labels: self.session.get(row, 2)?,
                comment: self.session.get(row, 3)?,
            });
        }
        Ok(enums)
    }
}

/// An enum without labels has no values: a column of that type is of no use, but no harm either.
fn forget_empty_enums(schema: &mut Schema) {
    let empty: Vec<(Option<String>, String)> = schema
        .enums
        .iter()
        .filter(|found| found.labels.is_empty())
        .map(|found| (found.schema.clone(), found.name.clone()))
        .collect();
    if empty.is_empty() {
        return;
    }
    let is_empty = |sql_type: &SqlType| match sql_type {
        SqlType::Enum { schema, name } => empty.iter().any(|(s, n)| (s, n) == (schema, name)),
        _ => false,
    };
    for column in schema
        .tables
        .iter_mut()
        .flat_map(|table| &mut table.columns)
    {
        let forgotten = match &column.sql_type {
            SqlType::Array(element) => is_empty(element),
            sql_type => is_empty(sql_type),
        };
        if forgotten {
            column.sql_type = SqlType::Unknown;
        }
    }
    schema.enums.retain(|found| !found.labels.is_empty());
}
