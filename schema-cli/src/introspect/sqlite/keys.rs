//! Primary, unique and foreign keys of SQLite tables.

use std::collections::HashMap;

use querent_codegen::model::{ForeignKey, Key, Schema};
use rusqlite::{Connection, Statement};

use super::{
    ddl::{self, Constraint, Rule},
    prepare, refused, rows,
};
use crate::error::Error;

const UNIQUE_INDEXES: &str = "\
SELECT l.name, l.origin, x.name
FROM pragma_index_list(?1) AS l
JOIN pragma_index_xinfo(l.name) AS x
WHERE l.\"unique\" AND x.\"key\"
ORDER BY l.seq, x.seqno";

/// `sqlite_schema` has no index of its own: it is read once, not once for each table.
const DEFINITIONS: &str = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql <> ''";

/// A later key comes first in the pragma; this restores the order of definition.
const FOREIGN_KEYS: &str = "\
SELECT id, \"table\", \"from\", \"to\", on_update, on_delete
FROM pragma_foreign_key_list(?1)
ORDER BY id DESC, seq";

/// The keys of one table.
#[derive(Default)]
pub(super) struct Keys {
    pub(super) primary: Option<Key>,
    /// Whether the primary key has an index of its own.
    pub(super) has_primary_index: bool,
    pub(super) unique: Vec<Key>,
    pub(super) foreign: Vec<ForeignKey>,
}

/// Reads the keys of one table after the other.
pub(super) struct Reader<'c> {
    /// The `CREATE INDEX` statements by the names of the indexes.
    definitions: HashMap<String, String>,
    unique_indexes: Statement<'c>,
    foreign_keys: Statement<'c>,
}

impl<'c> Reader<'c> {
    pub(super) fn new(connection: &'c Connection) -> Result<Self, Error> {
        let definitions = rows(connection, "indexes", DEFINITIONS, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(Self {
            definitions: definitions.into_iter().collect(),
            unique_indexes: prepare(connection, "indexes", UNIQUE_INDEXES)?,
            foreign_keys: prepare(connection, "foreign keys", FOREIGN_KEYS)?,
        })
    }

    /// Reads the keys of `table`, and takes their names from its `constraints`.
    pub(super) fn read(
        &mut self,
        table: &str,
        primary_key: Vec<String>,
        constraints: &[Constraint],
    ) -> Result<Keys, Error> {
        let mut names = Names::new(constraints);
        let mut keys = Keys::default();
        if !primary_key.is_empty() {
            keys.primary = Some(Key {
                name: names.primary_key(),
                columns: primary_key.into_iter().map(Some).collect(),
                predicate: None,
                deferrable: false,
            });
        }
        for index in self.unique_indexes(table)? {
            match &*index.origin {
                "pk" => keys.has_primary_index = true,
                "u" => keys.unique.push(Key {
                    name: names.unique(&index.columns),
                    columns: index.columns,
                    predicate: None,
                    deferrable: false,
                }),
                _ => {
                    let sql = self.definitions.get(&index.name);
                    let predicate = sql.and_then(|sql| ddl::predicate(sql));
                    keys.unique.push(Key {
                        columns: index.columns,
                        predicate: predicate.map(str::to_owned),
                        deferrable: false,
                        name: index.name,
                    });
                }
            }
        }
        keys.foreign = self.foreign_keys(table)?;
        for key in &mut keys.foreign {
            key.name = names.foreign_key(&key.columns);
        }
        Ok(keys)
    }

    fn unique_indexes(&mut self, table: &str) -> Result<Vec<Index>, Error> {
        let rows = self
            .unique_indexes
            .query_map([table], |row| {
                Ok((
                    row.get::<_, String>(0)?,
                    row.get::<_, String>(1)?,
                    row.get::<_, Option<String>>(2)?,
                ))
            })
            .and_then(Iterator::collect::<rusqlite::Result<Vec<_>>>)
            .map_err(|error| refused("indexes", UNIQUE_INDEXES, &error))?;
        let mut indexes: Vec<Index> = Vec::new();
        for (name, origin, column) in rows {
            match indexes.last_mut() {
                Some(index) if index.name == name => index.columns.push(column),
                _ => indexes.push(Index {
                    name,
                    origin,
                    columns: vec![column],
                }),
            }
        }
        Ok(indexes)
    }

    fn foreign_keys(&mut self, table: &str) -> Result<Vec<ForeignKey>, Error> {
        let rows = self
            .foreign_keys
            .query_map([table], |row| {
                let key = ForeignKey {
                    name: String::new(),
                    columns: vec![row.get(2)?],
                    references_schema: None,
                    references_table: row.get(1)?,
                    references_columns: row.get::<_, Option<String>>(3)?.into_iter().collect(),
                    on_update: row.get(4)?,
                    on_delete: row.get(5)?,
                };
                Ok((row.get::<_, i64>(0)?, key))
            })
            .and_then(Iterator::collect::<rusqlite::Result<Vec<_>>>)
            .map_err(|error| refused("foreign keys", FOREIGN_KEYS, &error))?;
        let mut keys: Vec<(i64, ForeignKey)> = Vec::new();
        for (id, mut part) in rows {
            match keys.last_mut() {
                Some((last, key)) if *last == id => {
                    key.columns.append(&mut part.columns);
                    key.references_columns.append(&mut part.references_columns);
                }
                _ => keys.push((id, part)),
            }
        }
        Ok(keys.into_iter().map(|(_, key)| key).collect())
    }
}

/// A unique index.
struct Index {
    name: String,
    /// `pk`, `u` (a constraint) or `c` (`CREATE INDEX`).
    origin: String,
    columns: Vec<Option<String>>,
}

/// The names of a table's constraints, each of which is given once.
struct Names<'c> {
    left: Vec<&'c Constraint>,
}

impl<'c> Names<'c> {
    fn new(constraints: &'c [Constraint]) -> Self {
        Self {
            left: constraints.iter().collect(),
        }
    }

    fn primary_key(&mut self) -> String {
        self.take(|rule| matches!(rule, Rule::PrimaryKey(_)))
    }

    fn unique(&mut self, columns: &[Option<String>]) -> String {
        let columns: Vec<String> = columns.iter().flatten().cloned().collect();
        self.take(|rule| matches!(rule, Rule::Unique(names) if same(names, &columns)))
    }

    fn foreign_key(&mut self, columns: &[String]) -> String {
        self.take(|rule| matches!(rule, Rule::ForeignKey(names) if same(names, columns)))
    }

    fn take(&mut self, wanted: impl Fn(&Rule) -> bool) -> String {
        let found = self.left.iter().position(|left| wanted(&left.rule));
        found.map_or_else(String::new, |at| self.left.remove(at).name.clone())
    }
}

fn same(a: &[String], b: &[String]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.eq_ignore_ascii_case(b))
}

/// Gives `REFERENCES parent` without columns the columns of the parent's primary key. A key that
/// still does not say what it refers to, because the parent has no such key, is no relation and
/// is dropped.
pub(super) fn complete_references(schema: &mut Schema) {
    let primary_keys: HashMap<String, Vec<String>> = schema
        .tables
        .iter()
        .filter_map(|table| {
            let columns = table.primary_key.as_ref()?.columns.iter().flatten();
            Some((table.name.to_ascii_lowercase(), columns.cloned().collect()))
        })
        .collect();
    for table in &mut schema.tables {
        for key in &mut table.foreign_keys {
            if key.references_columns.is_empty() {
                let parent = primary_keys.get(&key.references_table.to_ascii_lowercase());
                key.references_columns = parent.cloned().unwrap_or_default();
            }
        }
        table
            .foreign_keys
            .retain(|key| key.columns.len() == key.references_columns.len());
    }
}
