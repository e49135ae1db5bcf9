//! The plan of the modules: every Rust name is settled before a line is written.

mod correlation;
mod enums;
mod relation;
mod routine;
mod table;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use self::enums::EnumPlan;
pub(crate) use self::relation::{Direction, RelationPlan};
pub(crate) use self::routine::{ArgumentPlan, RoutinePlan, RoutinesPlan};
pub(crate) use self::table::{ColumnPlan, TablePlan};

use crate::config::Config;
use crate::model::{Schema, Table};
use crate::names::{Ident, Names, snake_case};

/// Everything that is written, with its names.
pub(crate) struct Plan<'a> {
    /// The modules of tables: the default schema's first, then the others by name.
    pub(crate) schemas: Vec<SchemaPlan<'a>>,
    /// The module of native enums, if there are any.
    pub(crate) enums: Option<EnumsPlan<'a>>,
}

/// One schema of the database.
pub(crate) struct SchemaPlan<'a> {
    /// Its name; `None` for the connection's default schema.
    pub(crate) name: Option<&'a str>,
    /// Its module below the root; `None` for the root itself.
    pub(crate) module: Option<Ident>,
    /// Its tables by name.
    pub(crate) tables: Vec<TablePlan<'a>>,
    /// Its stored functions and procedures, if there are any.
    pub(crate) routines: Option<RoutinesPlan<'a>>,
}

/// The module of native enums.
pub(crate) struct EnumsPlan<'a> {
    /// Its module below the root.
    pub(crate) module: Ident,
    /// The enums by schema and name.
    pub(crate) enums: Vec<EnumPlan<'a>>,
}

impl EnumsPlan<'_> {
    /// The enum of a native type.
    fn find(&self, schema: Option<&str>, name: &str) -> Option<&EnumPlan<'_>> {
        let mut enums = self.enums.iter();
        enums.find(|native| native.schema == schema && native.name == name)
    }

    /// The path of the enum of a native type from inside a module.
    fn path(&self, schema: Option<&str>, name: &str, from: &Place) -> Option<String> {
        let native = self.find(schema, name)?;
        let place = Place {
            schema: None,
            module: self.module.clone(),
        };
        Some(format!("{}::{}", place.from(from), native.ident))
    }
}

/// Schema and name of a table or a type.
type Key<'a> = (Option<&'a str>, &'a str);

/// The place of a module: the schema's module, unless that is the root, and its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) schema: Option<Ident>,
    pub(crate) module: Ident,
}

impl Place {
    /// The path of this module from inside another one.
    pub(crate) fn from(&self, other: &Self) -> String {
        let module = &self.module;
        match (&other.schema, &self.schema) {
            (from, to) if from == to => format!("super::{module}"),
            (None, Some(schema)) => format!("super::{schema}::{module}"),
            (_, Some(schema)) => format!("super::super::{schema}::{module}"),
            (_, None) => format!("super::super::{module}"),
        }
    }
}

/// Settles every name of a schema.
pub(crate) fn plan<'a>(schema: &'a Schema, config: &Config) -> Plan<'a> {
    let places = Places::of(schema, config);
    let enums = places.enums.clone().map(|module| EnumsPlan {
        module,
        enums: enums::native(schema),
    });
    let mut correlations = correlation::Correlations::of(schema);
    let mut schemas: BTreeMap<Option<&str>, Vec<TablePlan<'_>>> = BTreeMap::new();
    // The root is written even if it holds nothing but other modules.
    schemas.insert(None, Vec::new());
    for table in sorted(schema) {
        let place = places.tables[&key(table)].clone();
        let correlation = correlations.next(table);
        let mut plan = table::plan(table, place, correlation, config);
        plan.type_columns(enums.as_ref());
        schemas
            .entry(table.schema.as_deref())
            .or_default()
            .push(plan);
    }
    let mut tables: Vec<&mut TablePlan<'_>> = schemas.values_mut().flatten().collect();
    relation::plan(&mut tables);
    let mut routines = routine::sorted(schema);
    for name in routines.keys() {
        schemas.entry(*name).or_default();
    }
    let schemas = schemas.into_iter().map(|(name, tables)| {
        let found = routines.remove(&name);
        let place = places.routines.get(&name).cloned();
        let routines = found.zip(place);
        SchemaPlan {
            name,
            module: name.and_then(|name| places.schemas.get(name).cloned()),
            tables,
            routines: routines.map(|(found, place)| routine::plan(place, found, enums.as_ref())),
        }
    });
    let schemas: Vec<SchemaPlan<'_>> = schemas.collect();
    Plan { schemas, enums }
}

/// Schema and name of a table.
pub(crate) fn key(table: &Table) -> Key<'_> {
    (table.schema.as_deref(), &table.name)
}

/// The tables by schema and name, each once.
fn sorted(schema: &Schema) -> Vec<&Table> {
    let mut tables: Vec<&Table> = schema.tables.iter().collect();
    tables.sort_by_key(|table| key(table));
    tables.dedup_by_key(|table| key(table));
    tables
}

/// Where each module lies.
struct Places<'a> {
    tables: BTreeMap<Key<'a>, Place>,
    schemas: BTreeMap<&'a str, Ident>,
    enums: Option<Ident>,
    routines: BTreeMap<Option<&'a str>, Place>,
}

impl<'a> Places<'a> {
    fn of(schema: &'a Schema, config: &Config) -> Self {
        let tables = sorted(schema);
        let mut names: BTreeMap<Option<&str>, Names> = BTreeMap::new();
        let mut modules: BTreeMap<Key<'_>, Ident> = BTreeMap::new();
        // A name that was asked for is given before those that are made up.
        for renamed in [true, false] {
            for table in &tables {
                let rename = config.table_name(table);
                if rename.is_some() == renamed {
                    let wanted = rename.map_or_else(
                        || snake_case(&table.name),
                        |rename| rename.as_str().to_owned(),
                    );
                    let module = names
                        .entry(table.schema.as_deref())
                        .or_insert_with(|| Names::reserving(RESERVED))
                        .claim(&wanted);
                    modules.insert(key(table), module);
                }
            }
        }
        let mut root = names
            .remove(&None)
            .unwrap_or_else(|| Names::reserving(RESERVED));
        let schemas: BTreeMap<&str, Ident> = tables
            .iter()
            .filter_map(|table| table.schema.as_deref())
            .chain(schema.routines.iter().filter_map(|of| of.schema.as_deref()))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .map(|name| (name, root.claim(&snake_case(name))))
            .collect();
        let enums = (!schema.enums.is_empty()).then(|| root.claim("enums"));
        let routines = routine::sorted(schema)
            .into_keys()
            .map(|name| {
                let of_schema = match name {
                    None => &mut root,
                    name => names
                        .entry(name)
                        .or_insert_with(|| Names::reserving(RESERVED)),
                };
                let place = Place {
                    schema: name.and_then(|name| schemas.get(name).cloned()),
                    module: of_schema.claim("functions"),
                };
                (name, place)
            })
            .collect();
        let tables = modules
            .into_iter()
            .map(|((schema, table), module)| {
                let schema_module = schema.and_then(|name| schemas.get(name).cloned());
                let place = Place {
                    schema: schema_module,
                    module,
                };
                ((schema, table), place)
            })
            .collect();
        Self {
            tables,
            schemas,
            enums,
            routines,
        }
    }
}

/// Names that no module may have: `mod.rs` is taken, and the others are no file names on Windows.
const RESERVED: &[&str] = &[
    "mod", "aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];
