//! Relations: a foreign key, seen from either end.

use std::collections::BTreeMap;

use super::{Key, Place, TablePlan, key};
use crate::model::{ForeignKey, Table};
use crate::names::Ident;

/// A relation and its name in the module of the table it starts from.
pub(crate) struct RelationPlan {
    pub(crate) ident: Ident,
    pub(crate) direction: Direction,
    /// The path of the other table's module.
    pub(crate) to: String,
    /// The name of the referencing table.
    pub(crate) referencing: String,
    /// The name of the referenced table.
    pub(crate) referenced: String,
    /// Whether a row has more than one row at the other end.
    pub(crate) many: bool,
    /// Pairs of a column of the referencing table and a column of the referenced one.
    pub(crate) columns: Vec<(String, String)>,
}

/// From which end a foreign key is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// From the referencing table.
    Forward,
    /// From the referenced table.
    Reverse,
}

/// A foreign key between two tables that are both written.
struct Link<'a> {
    foreign_key: &'a ForeignKey,
    from: usize,
    to: usize,
    /// What the relation is called, unless that is taken.
    base: String,
}

/// Adds the relations of every foreign key to the tables at its two ends.
pub(super) fn plan(tables: &mut [&mut TablePlan<'_>]) {
    let links = links(tables);
    for link in &links {
        let ident = tables[link.from].names.claim_or(&link.base, "_rel");
        add(tables, link, Direction::Forward, ident);
    }
    let mut pairs: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for link in &links {
        *pairs.entry((link.from, link.to)).or_default() += 1;
    }
    for link in &links {
        let module = tables[link.from].place.module.bare();
        let only = link.from != link.to && pairs[&(link.from, link.to)] == 1;
        let base = if only {
            module.to_owned()
        } else {
            format!("{module}_by_{}", link.base)
        };
        let ident = tables[link.to].names.claim_or(&base, "_rel");
        add(tables, link, Direction::Reverse, ident);
    }
}

fn add(tables: &mut [&mut TablePlan<'_>], link: &Link<'_>, direction: Direction, ident: Ident) {
    let (own, other) = match direction {
        Direction::Forward => (link.from, link.to),
        Direction::Reverse => (link.to, link.from),
    };
    let foreign_key = link.foreign_key;
    let place: &Place = &tables[other].place;
    let columns = foreign_key.columns.iter().cloned();
    let relation = RelationPlan {
        ident,
        direction,
        to: place.from(&tables[own].place),
        referencing: tables[link.from].table.name.clone(),
        referenced: tables[link.to].table.name.clone(),
        many: direction == Direction::Reverse
            && !is_unique(tables[link.from].table, &foreign_key.columns),
        columns: columns
            .zip(foreign_key.references_columns.iter().cloned())
            .collect(),
    };
    tables[own].relations.push(relation);
}

/// The foreign keys that become relations, each once.
fn links<'a>(tables: &[&mut TablePlan<'a>]) -> Vec<Link<'a>> {
    let places: BTreeMap<Key<'_>, usize> = tables
        .iter()
        .enumerate()
        .map(|(at, plan)| (key(plan.table), at))
        .collect();
    let mut links: Vec<Link<'a>> = Vec::new();
    for (from, plan) in tables.iter().enumerate() {
        let mut foreign_keys: Vec<&'a ForeignKey> = plan.table.foreign_keys.iter().collect();
        foreign_keys.sort_by_key(|foreign_key| order(foreign_key));
        foreign_keys.dedup_by_key(|foreign_key| same(foreign_key));
        let first = links.len();
        for foreign_key in foreign_keys {
            let references = (
                foreign_key.references_schema.as_deref(),
                foreign_key.references_table.as_str(),
            );
            let Some(&to) = places.get(&references) else {
                continue;
            };
            if !joins(foreign_key, plan.table, tables[to].table) {
                continue;
            }
            links.push(Link {
                foreign_key,
                from,
                to,
                base: base_name(plan, tables[to], foreign_key),
            });
        }
        tell_apart(plan, &mut links[first..]);
    }
    links
}

/// What a foreign key is called: the column without its suffix, or else the referenced table.
fn base_name(from: &TablePlan<'_>, to: &TablePlan<'_>, foreign_key: &ForeignKey) -> String {
    let stem = match foreign_key.columns.as_slice() {
        [column] => from.column(column).and_then(|column| {
            let name = column.ident.bare();
            name.strip_suffix("_id")
                .or_else(|| name.strip_suffix("_fk"))
        }),
        _ => None,
    };
    stem.filter(|stem| !stem.trim_matches('_').is_empty())
        .unwrap_or_else(|| to.place.module.bare())
        .to_owned()
}

/// Names foreign keys that would be called the same after their columns instead, so that what a
/// name means never depends on the order of the keys.
fn tell_apart(from: &TablePlan<'_>, links: &mut [Link<'_>]) {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for link in links.iter() {
        *times.entry(link.base.clone()).or_default() += 1;
    }
    for link in links {
        if times[&link.base] > 1 {
            let columns = link.foreign_key.columns.iter();
            let names: Vec<&str> = columns
                .filter_map(|column| from.column(column))
                .map(|column| column.ident.bare())
                .collect();
            link.base = names.join("_");
        }
    }
}

/// Whether the columns at both ends are there.
fn joins(foreign_key: &ForeignKey, from: &Table, to: &Table) -> bool {
    let has = |table: &Table, names: &[String]| {
        let mut names = names.iter();
        names.all(|name| table.columns.iter().any(|column| column.name == *name))
    };
    !foreign_key.columns.is_empty()
        && foreign_key.columns.len() == foreign_key.references_columns.len()
        && has(from, &foreign_key.columns)
        && has(to, &foreign_key.references_columns)
}

/// Whether no two rows of the table can have the same values in `columns`.
fn is_unique(table: &Table, columns: &[String]) -> bool {
    let keys = table.primary_key.iter().chain(&table.unique_keys);
    keys.filter(|key| key.predicate.is_none() && !key.columns.is_empty())
        .any(|key| {
            let mut names = key.columns.iter();
            names.all(|name| name.as_ref().is_some_and(|name| columns.contains(name)))
        })
}

/// What makes two foreign keys the same relation.
type Same<'a> = (&'a [String], Option<&'a str>, &'a str, &'a [String]);

fn same(foreign_key: &ForeignKey) -> Same<'_> {
    (
        &foreign_key.columns,
        foreign_key.references_schema.as_deref(),
        &foreign_key.references_table,
        &foreign_key.references_columns,
    )
}

fn order(foreign_key: &ForeignKey) -> (Same<'_>, &str) {
    (same(foreign_key), &foreign_key.name)
}
