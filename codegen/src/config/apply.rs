//! Applying a configuration to the schema that was read.

use super::{Config, Pattern, table_keys};
use crate::model::{Column, Routine, Schema, SqlType, Table};
use crate::warning::Warning;

impl Config {
    /// Leaves out the tables that the configuration excludes, and stored functions and procedures
    /// unless it asks for them, and gives columns their configured types.
    ///
    /// Each key of the configuration that matches nothing in `schema` makes a warning. A schema
    /// listed in `schemas` is only reported if no table lies in the connection's default schema,
    /// since that one carries no name here.
    pub fn apply(&self, mut schema: Schema) -> (Schema, Vec<Warning>) {
        let warnings = self.unmatched(&schema);
        let kept = |name: &Option<String>| {
            let listed = |name: &String| self.schemas.contains(name);
            self.every_schema() || name.as_ref().is_none_or(listed)
        };
        schema
            .tables
            .retain(|table| kept(&table.schema) && self.includes(table));
        for table in &mut schema.tables {
            self.retype(table);
        }
        let routines = self.routines;
        schema
            .routines
            .retain(|routine| routines && kept(&routine.schema));
        let used = used_enums(&schema);
        schema.enums.retain(|native| {
            kept(&native.schema) || used.contains(&(native.schema.clone(), native.name.clone()))
        });
        (schema, warnings)
    }

    fn every_schema(&self) -> bool {
        self.schemas.is_empty() || self.schemas.iter().any(|name| name == "*")
    }

    fn includes(&self, table: &Table) -> bool {
        let any = |patterns: &[Pattern]| patterns.iter().any(|pattern| matches(pattern, table));
        (self.include.is_empty() || any(&self.include)) && !any(&self.exclude)
    }

    fn retype(&self, table: &mut Table) {
        let keys = table_keys(table);
        for column in &mut table.columns {
            let of_column = keys
                .iter()
                .find_map(|key| self.types.get(&format!("{key}.{}", column.name)));
            let of_type = || {
                let mut types = self.types.iter();
                types.find_map(|(key, to)| is_type_key(key, column).then_some(to))
            };
            if let Some(to) = of_column.or_else(of_type) {
                column.sql_type = to.0.clone();
            }
        }
    }

    /// A warning for each key that matches nothing.
    fn unmatched(&self, schema: &Schema) -> Vec<Warning> {
        let tables = &schema.tables;
        let mut warnings = Vec::new();
        let mut report = |place: &str, key: &dyn std::fmt::Display, matched: bool| {
            if !matched {
                warnings.push(Warning::UnmatchedKey {
                    place: place.to_owned(),
                    key: key.to_string(),
                });
            }
        };
        let derives: Vec<&Pattern> = self.derives.0.keys().collect();
        for (place, patterns) in [
            ("include", self.include.iter().collect()),
            ("exclude", self.exclude.iter().collect()),
            ("derives", derives),
        ] {
            for pattern in patterns {
                let matched = tables.iter().any(|table| matches(pattern, table));
                report(place, pattern, matched || tables.is_empty());
            }
        }
        if !self.every_schema() && tables.iter().all(|table| table.schema.is_some()) {
            for name in &self.schemas {
                let matched = tables
                    .iter()
                    .any(|table| table.schema.as_ref() == Some(name));
                report("schemas", name, matched);
            }
        }
        for key in self.rename.tables.keys() {
            let matched = tables.iter().any(|table| table_keys(table).contains(key));
            report("rename.tables", key, matched);
        }
        for key in self.rename.columns.keys() {
            report("rename.columns", key, is_column_key(key, tables));
        }
        for key in self.types.keys() {
            let mut columns = tables.iter().flat_map(|table| &table.columns);
            let matched =
                is_column_key(key, tables) || columns.any(|column| is_type_key(key, column));
            report("types", key, matched);
        }
        warnings
    }
}

fn matches(pattern: &Pattern, table: &Table) -> bool {
    pattern.matches(table.schema.as_deref(), &table.name)
}

/// Whether `key` is `table.column` or `schema.table.column` of some column.
fn is_column_key(key: &str, tables: &[Table]) -> bool {
    tables.iter().any(|table| {
        table_keys(table).iter().any(|prefix| {
            let name = key
                .strip_prefix(prefix.as_str())
                .and_then(|rest| rest.strip_prefix('.'));
            name.is_some_and(|name| table.columns.iter().any(|column| column.name == name))
        })
    })
}

/// Whether `key` is `type:<native type>` of the column.
fn is_type_key(key: &str, column: &Column) -> bool {
    key.strip_prefix("type:").is_some_and(|native| {
        native
            .trim()
            .eq_ignore_ascii_case(column.native_type.trim())
    })
}

/// Schema and name of every native enum that some column or stored routine has.
fn used_enums(schema: &Schema) -> Vec<(Option<String>, String)> {
    fn of(sql_type: &SqlType) -> Option<(Option<String>, String)> {
        match sql_type {
            SqlType::Enum { schema, name } => Some((schema.clone(), name.clone())),
            SqlType::Array(of_type) => of(of_type),
            _ => None,
        }
    }
    let columns = schema.tables.iter().flat_map(|table| &table.columns);
    let of_columns = columns.map(|column| &column.sql_type);
    let of_routines = schema.routines.iter().flat_map(Routine::sql_types);
    of_columns.chain(of_routines).filter_map(of).collect()
}
