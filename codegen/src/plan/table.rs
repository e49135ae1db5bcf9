//! The names of one table's module.

use super::correlation::Correlation;
use super::enums::{self, EnumPlan};
use super::relation::RelationPlan;
use super::{EnumsPlan, Place};
use crate::config::Config;
use crate::model::{Column, SqlType, Table, TableKind};
use crate::names::{Ident, Names, snake_case};

/// A table and the names in its module.
pub(crate) struct TablePlan<'a> {
    pub(crate) table: &'a Table,
    pub(crate) place: Place,
    pub(crate) correlation: Correlation,
    /// The columns in the table's order.
    pub(crate) columns: Vec<ColumnPlan<'a>>,
    /// Enums that are spelled in a column's type.
    pub(crate) enums: Vec<EnumPlan<'a>>,
    /// Relations to other tables, then from other tables.
    pub(crate) relations: Vec<RelationPlan>,
    /// Derives of the row beside the usual ones.
    pub(crate) derives: Vec<String>,
    /// Every name of the module.
    pub(crate) names: Names,
}

/// A column and its names.
pub(crate) struct ColumnPlan<'a> {
    pub(crate) column: &'a Column,
    pub(crate) ident: Ident,
    /// The path of the Rust enum of the column's values, if it is one (or an array of one).
    pub(crate) enum_path: Option<String>,
    /// Whether the type is known, so that values can be decoded and bound.
    pub(crate) known: bool,
}

impl TablePlan<'_> {
    /// Whether rows can be inserted.
    pub(crate) fn is_base_table(&self) -> bool {
        self.table.kind == TableKind::Table
    }

    /// A column's name in the module.
    pub(crate) fn column(&self, name: &str) -> Option<&ColumnPlan<'_>> {
        self.columns
            .iter()
            .find(|column| column.column.name == name)
    }

    /// The columns that a row holds.
    pub(crate) fn known_columns(&self) -> impl Iterator<Item = &ColumnPlan<'_>> {
        self.columns.iter().filter(|column| column.known)
    }

    /// Whether the column is part of the primary key.
    pub(crate) fn is_key(&self, column: &Column) -> bool {
        let mut columns = self.table.primary_key.iter().flat_map(|key| &key.columns);
        columns.any(|name| name.as_ref() == Some(&column.name))
    }

    /// Whether every INSERT must give the column.
    pub(crate) fn requires(&self, column: &Column) -> bool {
        let filled = column.default.is_some() || column.generated || column.identity;
        self.is_base_table() && !column.nullable && !filled
    }

    /// The one column that the database numbers.
    pub(crate) fn identity(&self) -> Option<&ColumnPlan<'_>> {
        let numbered = || self.known_columns().filter(|column| column.column.identity);
        let only_key = |column: &&ColumnPlan<'_>| {
            let key = self.table.primary_key.as_ref();
            key.is_some_and(|key| key.columns.len() == 1) && self.is_key(column.column)
        };
        match numbered().count() {
            _ if !self.is_base_table() => None,
            0 | 1 => numbered().next(),
            _ => numbered().find(only_key),
        }
    }

    /// Finds the enum of each column that has one, and which types are known.
    pub(super) fn type_columns(&mut self, natives: Option<&EnumsPlan<'_>>) {
        for column in &mut self.columns {
            let sql_type = element(&column.column.sql_type);
            column.enum_path = match sql_type {
                SqlType::Enum { schema, name } => {
                    natives.and_then(|natives| natives.path(schema.as_deref(), name, &self.place))
                }
                SqlType::InlineEnum(_) => {
                    let name = &column.column.name;
                    let mut enums = self.enums.iter();
                    enums
                        .find(|inline| inline.name == name)
                        .map(|inline| inline.ident.to_string())
                }
                _ => None,
            };
            column.known = match sql_type {
                SqlType::Enum { .. } => column.enum_path.is_some(),
                SqlType::Unknown => false,
                _ => true,
            };
        }
    }
}

/// Names everything in a table's module but its relations.
pub(super) fn plan<'a>(
    table: &'a Table,
    place: Place,
    correlation: Correlation,
    config: &Config,
) -> TablePlan<'a> {
    let mut names = Names::reserving(&["table", "all", "Row", "New", "Columns"]);
    let mut idents: Vec<Option<Ident>> = vec![None; table.columns.len()];
    // A name that was asked for is given before those that are made up.
    for (ident, column) in idents.iter_mut().zip(&table.columns) {
        *ident = config
            .column_name(table, &column.name)
            .map(|name| names.claim(name.as_str()));
    }
    let columns = idents
        .into_iter()
        .zip(&table.columns)
        .map(|(ident, column)| ColumnPlan {
            column,
            ident: ident.unwrap_or_else(|| names.claim(&snake_case(&column.name))),
            enum_path: None,
            known: false,
        })
        .collect();
    let enums = table
        .columns
        .iter()
        .filter_map(|column| enums::inline(column, &mut names))
        .collect();
    let derives = config.derives.of(table.schema.as_deref(), &table.name);
    TablePlan {
        table,
        place,
        correlation,
        columns,
        enums,
        relations: Vec::new(),
        derives: derives
            .iter()
            .map(|derive| derive.path().to_owned())
            .collect(),
        names,
    }
}

/// The type of the elements or ends, for an array or a range; otherwise the type itself.
pub(super) fn element(sql_type: &SqlType) -> &SqlType {
    match sql_type {
        SqlType::Array(of) | SqlType::Range(of) => element(of),
        other => other,
    }
}
