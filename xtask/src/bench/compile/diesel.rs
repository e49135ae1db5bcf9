//! The program in Diesel: `table!`s as `diesel print-schema` writes them, if it is asked for a row
//! struct and an insert struct for each as querent's modules have them, and functions with queries.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::package::{self, Language};
use super::program::{Column, Program, Query, Type};

/// Diesel.
pub(super) struct Diesel {
    /// Whether each table has a row struct and an insert struct.
    pub(super) rows: bool,
}

impl Language for Diesel {
    fn name(&self) -> &'static str {
        "diesel"
    }

    fn dependencies(&self) -> String {
        "diesel = { version = \"2.3\", default-features = false, features = [\"sqlite\", \
         \"64-column-tables\"] }\nlibsqlite3-sys = { version = \"*\", features = [\"bundled\"] }\n"
            .to_owned()
    }

    fn lock(&self) -> Option<PathBuf> {
        None
    }

    fn write(&self, program: &Program, sources: &Path) -> Result<()> {
        package::write(&sources.join("schema.rs"), &schema(program))?;
        if self.rows {
            package::write(&sources.join("models.rs"), &models(program))?;
        }
        package::write(&sources.join("main.rs"), &main(program))?;
        package::write(&sources.join("lib.rs"), &text(program, self.rows))
    }
}

fn schema(program: &Program) -> String {
    let mut columns = String::new();
    for column in program.columns() {
        columns += &format!("        {} -> {},\n", column.name, sql_type(&column));
    }
    let mut text = String::new();
    for table in 0..program.tables {
        let _ = write!(
            text,
            "diesel::table! {{\n    t{table} (id) {{\n{columns}    }}\n}}\n\n"
        );
    }
    text += "diesel::allow_tables_to_appear_in_same_query!(\n";
    for table in 0..program.tables {
        let _ = writeln!(text, "    t{table},");
    }
    text + ");\n"
}

/// For each table a struct of a row and one of a new row, which the modules of querent have too.
fn models(program: &Program) -> String {
    let columns = program.columns();
    let fields = |of: &dyn Fn(&Column) -> Option<String>| {
        let mut text = String::new();
        for column in &columns {
            if let Some(of) = of(column) {
                let _ = writeln!(text, "        pub {}: {of},", column.name);
            }
        }
        text
    };
    let row = fields(&|column| Some(rust_type(column, false)));
    let new = fields(&|column| {
        let is_key = column.name == "id";
        (!is_key).then(|| rust_type(column, false).replace("String", "&'a str"))
    });
    let mut text = "use diesel::prelude::*;\n".to_owned();
    for table in 0..program.tables {
        let _ = write!(
            text,
            "\npub mod t{table} {{\n    use super::*;\n\n    \
             #[derive(Queryable, Selectable, Debug, Clone, PartialEq)]\n    \
             #[diesel(table_name = crate::schema::t{table})]\n    \
             pub struct Row {{\n{row}    }}\n\n    \
             #[derive(Insertable, Debug, Clone, PartialEq)]\n    \
             #[diesel(table_name = crate::schema::t{table})]\n    \
             pub struct New<'a> {{\n{new}    }}\n}}\n"
        );
    }
    text
}

/// Runs every query, and prints how many rows they had.
fn main(program: &Program) -> String {
    format!(
        "use diesel::connection::SimpleConnection as _;\nuse diesel::prelude::*;\n\n\
         fn main() {{\n    let mut conn = SqliteConnection::establish(\":memory:\").unwrap();\n    \
         conn.batch_execute({:?}).unwrap();\n    \
         let queries: [fn(&mut SqliteConnection) -> usize; {}] = [{}];\n    \
         let rows: usize = queries.iter().map(|query| query(&mut conn)).sum();\n    \
         println!(\"{{rows}}\");\n}}\n",
        program.sql(),
        program.queries,
        program.functions(),
    )
}

fn sql_type(column: &Column) -> String {
    let name = match column.of {
        Type::BigInt => "BigInt",
        Type::Bool => "Bool",
        Type::Double => "Double",
        Type::Integer => "Integer",
        Type::Text => "Text",
    };
    if column.nullable {
        format!("Nullable<{name}>")
    } else {
        name.to_owned()
    }
}

/// The type that a column is read into.
pub(super) fn rust_type(column: &Column, is_outer: bool) -> String {
    let name = match column.of {
        Type::BigInt => "i64",
        Type::Bool => "bool",
        Type::Double => "f64",
        Type::Integer => "i32",
        Type::Text => "String",
    };
    if column.nullable || is_outer {
        format!("Option<{name}>")
    } else {
        name.to_owned()
    }
}

fn text(program: &Program, rows: bool) -> String {
    let models = if rows { "pub mod models;\n" } else { "" };
    let mut text = format!(
        "#![allow(unused_imports)]\n#![recursion_limit = \"512\"]\n\n{models}pub mod schema;\n\n\
         use diesel::prelude::*;\nuse schema::*;\n"
    );
    let columns = program.columns();
    for query in program.queries() {
        let place = query.place;
        let read = |name: &str, is_outer| {
            let column = columns.iter().find(|column| column.name == name);
            column.map_or_else(String::new, |column| rust_type(column, is_outer))
        };
        let picked = read(&query.picked, false);
        let last = read(&query.last, query.is_outer());
        let _ = write!(
            text,
            "\npub fn q{place}(conn: &mut SqliteConnection) -> usize {{\n    {}\n        \
             .load::<(i64, {picked}, String, {last})>(conn)\n        .unwrap()\n        \
             .len()\n}}\n",
            chain(&query)
        );
    }
    text
}

fn chain(query: &Query) -> String {
    let tables = &query.tables;
    let (a, b, z) = query.ends();
    let mut text = format!("t{a}::table");
    for (at, pair) in tables.windows(2).enumerate() {
        let (from, to) = (pair[0], pair[1]);
        let is_outer = query.is_outer() && at + 2 == tables.len();
        let join = if is_outer { "left_join" } else { "inner_join" };
        text += &format!("\n        .{join}(t{to}::table.on(t{to}::id.eq(t{from}::id)))");
    }
    let (number, picked, last) = (query.number, &query.picked, &query.last);
    let nullable = if query.is_outer() { ".nullable()" } else { "" };
    text + &format!(
        "\n        .filter(t{a}::c1.like(\"A%\").and(t{b}::id.gt({number})))\n        \
         .select((t{a}::id, t{a}::{picked}, t{b}::c1, t{z}::{last}{nullable}))"
    )
}
