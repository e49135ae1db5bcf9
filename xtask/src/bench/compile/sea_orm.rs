//! The program in SeaORM: an entity for each table as `sea-orm-cli` writes them, and functions with
//! queries.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::diesel::rust_type;
use super::package::{self, Language};
use super::program::{Program, Query};

/// SeaORM, in the form that blocks.
pub(super) struct SeaOrm;

impl Language for SeaOrm {
    fn name(&self) -> &'static str {
        "sea-orm-sync"
    }

    fn dependencies(&self) -> String {
        "sea-orm = { package = \"sea-orm-sync\", version = \"2.0\", default-features = false, \
         features = [\"macros\", \"rusqlite\", \"sync\"] }\n\
         libsqlite3-sys = { version = \"*\", features = [\"bundled\"] }\n"
            .to_owned()
    }

    fn lock(&self) -> Option<PathBuf> {
        None
    }

    fn write(&self, program: &Program, sources: &Path) -> Result<()> {
        package::write(&sources.join("entities.rs"), &entities(program))?;
        package::write(&sources.join("main.rs"), &main(program))?;
        package::write(&sources.join("lib.rs"), &text(program))
    }
}

fn entities(program: &Program) -> String {
    let mut fields = String::new();
    for column in program.columns() {
        if column.name == "id" {
            fields += "        #[sea_orm(primary_key)]\n";
        }
        let _ = writeln!(
            fields,
            "        pub {}: {},",
            column.name,
            rust_type(&column, false)
        );
    }
    let mut text = String::new();
    for table in 0..program.tables {
        let _ = write!(
            text,
            "pub mod t{table} {{\n    use sea_orm::entity::prelude::*;\n\n    \
             #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]\n    \
             #[sea_orm(table_name = \"t{table}\")]\n    pub struct Model {{\n{fields}    }}\n\n    \
             #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]\n    \
             pub enum Relation {{}}\n\n    impl ActiveModelBehavior for ActiveModel {{}}\n}}\n\n"
        );
    }
    text
}

fn text(program: &Program) -> String {
    let mut text = "#![allow(unused_imports)]\n\npub mod entities;\n\nuse entities::*;\n\
                    use sea_orm::{JoinType, QuerySelect as _, entity::prelude::*};\n"
        .to_owned();
    let columns = program.columns();
    for query in program.queries() {
        let read = |name: &str, is_outer| {
            let column = columns.iter().find(|column| column.name == name);
            column.map_or_else(String::new, |column| rust_type(column, is_outer))
        };
        let _ = write!(
            text,
            "\npub fn q{}(conn: &mut DatabaseConnection) -> usize {{\n    {}\n        \
             .into_tuple::<(i64, {}, String, {})>()\n        .all(conn)\n        .unwrap()\n        \
             .len()\n}}\n",
            query.place,
            chain(&query),
            read(&query.picked, false),
            read(&query.last, query.is_outer()),
        );
    }
    text
}

fn chain(query: &Query) -> String {
    let tables = &query.tables;
    let (a, b, z) = query.ends();
    let mut text = format!("t{a}::Entity::find()\n        .select_only()");
    let (number, picked, last) = (query.number, column(&query.picked), column(&query.last));
    for (table, column) in [(a, "Id"), (a, &picked), (b, "C1"), (z, &last)] {
        let _ = write!(text, "\n        .column(t{table}::Column::{column})");
    }
    for (at, pair) in tables.windows(2).enumerate() {
        let (from, to) = (pair[0], pair[1]);
        let is_outer = query.is_outer() && at + 2 == tables.len();
        let join = if is_outer { "LeftJoin" } else { "InnerJoin" };
        let _ = write!(
            text,
            "\n        .join(\n            JoinType::{join},\n            \
             t{from}::Entity::belongs_to(t{to}::Entity)\n                \
             .from(t{from}::Column::Id)\n                .to(t{to}::Column::Id)\n                \
             .into(),\n        )"
        );
    }
    let _ = write!(
        text,
        "\n        .filter(t{a}::Column::C1.like(\"A%\"))\n        \
         .filter(t{b}::Column::Id.gt({number}))"
    );
    text
}

/// The variant that SeaORM derives for a column.
fn column(name: &str) -> String {
    name.replace('c', "C")
}

/// Runs every query, and prints how many rows they had.
fn main(program: &Program) -> String {
    format!(
        "use sea_orm::{{ConnectionTrait as _, Database, DatabaseConnection}};\n\n\
         fn main() {{\n    let mut conn = Database::connect(\"sqlite::memory:\").unwrap();\n    \
         conn.execute_unprepared({:?}).unwrap();\n    \
         let queries: [fn(&mut DatabaseConnection) -> usize; {}] = [{}];\n    \
         let rows: usize = queries.iter().map(|query| query(&mut conn)).sum();\n    \
         println!(\"{{rows}}\");\n}}\n",
        program.sql(),
        program.queries,
        program.functions(),
    )
}
