//! Correlation names: what a table is called inside a statement, and the type-level name that
//! stands for it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Schema, Table};
use crate::names::fnv1a;

/// The correlation name of a table.
pub(crate) struct Correlation {
    /// The name, unique among all tables.
    pub(crate) name: String,
    /// Its hash as eight hexadecimal digits, unique among all tables.
    pub(crate) id: String,
}

/// The correlation names given so far.
pub(super) struct Correlations {
    /// How many tables of all schemas have a name.
    tables: BTreeMap<String, usize>,
    names: BTreeSet<String>,
    hashes: BTreeSet<u32>,
}

impl Correlations {
    pub(super) fn of(schema: &Schema) -> Self {
        let mut tables = BTreeMap::new();
        for table in super::sorted(schema) {
            *tables.entry(table.name.clone()).or_default() += 1;
        }
        Self {
            tables,
            names: BTreeSet::new(),
            hashes: BTreeSet::new(),
        }
    }

    /// The correlation name of a table: its own, with its schema if another table has it too.
    pub(super) fn next(&mut self, table: &Table) -> Correlation {
        let shared = self
            .tables
            .get(&table.name)
            .is_some_and(|&tables| tables > 1);
        let base = match &table.schema {
            Some(schema) if shared => format!("{schema}.{}", table.name),
            _ => table.name.clone(),
        };
        let name = numbered(&base, "_", |name| self.names.insert(name.to_owned()));
        let mut hash = 0;
        numbered(&name, "#", |name| {
            hash = fnv1a(name.as_bytes());
            self.hashes.insert(hash)
        });
        Correlation {
            name,
            id: format!("{hash:08x}"),
        }
    }
}

/// The first of `base`, `base` + `mark` + 1, `base` + `mark` + 2, .. that is accepted.
fn numbered(base: &str, mark: &str, mut accept: impl FnMut(&str) -> bool) -> String {
    let mut name = base.to_owned();
    let mut number = 0u32;
    while !accept(&name) {
        number += 1;
        name = format!("{base}{mark}{number}");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::table;

    fn correlations(tables: &[(Option<&str>, &str)]) -> Vec<(String, String)> {
        let schema = Schema {
            tables: tables
                .iter()
                .map(|(schema, name)| Table {
                    schema: schema.map(str::to_owned),
                    ..table(name)
                })
                .collect(),
            ..Schema::default()
        };
        let mut given = Correlations::of(&schema);
        let tables = crate::plan::sorted(&schema);
        tables
            .into_iter()
            .map(|table| given.next(table))
            .map(|correlation| (correlation.name, correlation.id))
            .collect()
    }

    #[test]
    fn a_name_of_two_schemas_is_qualified() {
        let given = correlations(&[
            (None, "orders"),
            (Some("sales"), "orders"),
            (Some("sales"), "people"),
        ]);
        let names: Vec<&str> = given.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["orders", "sales.orders", "people"]);
    }

    #[test]
    fn a_table_named_like_a_qualified_one_is_numbered() {
        let given = correlations(&[
            (None, "orders"),
            (None, "sales.orders"),
            (Some("sales"), "orders"),
        ]);
        assert_eq!(given[2].0, "sales.orders_1");
    }

    #[test]
    fn hashes_that_collide_are_taken_again() {
        // A known pair with the same FNV-1a hash.
        assert_eq!(fnv1a(b"costarring"), fnv1a(b"liquid"));
        let given = correlations(&[(None, "costarring"), (None, "liquid")]);
        assert_eq!(given[0].1, format!("{:08x}", fnv1a(b"costarring")));
        assert_eq!(given[1].1, format!("{:08x}", fnv1a(b"liquid#1")));
        assert_eq!(given[1].0, "liquid");
    }
}
