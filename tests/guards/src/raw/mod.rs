//! The same work by hand, with the engines' client libraries and statements that are held.

mod mysql;
mod postgres;
mod sqlite;

use anyhow::{Result, bail};

pub(crate) use self::mysql::MySql;
pub(crate) use self::postgres::Postgres;
pub(crate) use self::sqlite::Sqlite;
use crate::workloads::{Conditions, weight};

/// The columns of a person in a statement's text.
const SELECT: &str = "SELECT id, name, email, age FROM people";

/// A row that owns its texts.
struct Person {
    id: i64,
    name: String,
    email: Option<String>,
    age: i64,
}

fn total(rows: &[Person]) -> i64 {
    rows.iter()
        .map(|row| weight(row.id, &row.name, row.email.as_deref(), row.age))
        .sum()
}

/// An upsert as PostgreSQL and SQLite spell it.
fn upsert(placeholders: &str) -> String {
    format!(
        "INSERT INTO people (id, name, email, age) VALUES ({placeholders}) \
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, age = people.age + excluded.age"
    )
}

/// `count` of `item`, separated by commas.
fn repeat(item: &str, count: usize) -> String {
    vec![item; count].join(", ")
}

/// The text of the dynamic filter with the conditions that are there.
fn dynamic(turn: usize, mut placeholder: impl FnMut() -> String) -> String {
    let conditions = Conditions::new(turn);
    let mut parts = Vec::new();
    for (there, part) in [
        (conditions.least.is_some(), "age >= "),
        (conditions.most.is_some(), "age <= "),
        (conditions.name.is_some(), "name >= "),
        (conditions.email.is_some(), "email <> "),
    ] {
        if there {
            parts.push(format!("{part}{}", placeholder()));
        }
    }
    let parts = if parts.is_empty() {
        String::new()
    } else {
        format!(" WHERE {}", parts.join(" AND "))
    };
    format!("{SELECT}{parts} ORDER BY id LIMIT 5")
}

/// How many combinations of conditions there are.
const COMBINATIONS: usize = 16;

fn not_measured<T>() -> Result<T> {
    bail!("no statement for this number of rows")
}
