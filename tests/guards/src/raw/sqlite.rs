//! SQLite by hand: `rusqlite` with held statements.

use anyhow::{Context as _, Result};
use rusqlite::{Connection, Row, Statement};

use super::{COMBINATIONS, Person, SELECT, dynamic, repeat, total, upsert};
use crate::workloads::Workload::{
    self, Delete, Dynamic, First, Insert, IsIn, LeftJoin, Load, Point, Stream, Update, Upsert,
};
use crate::workloads::{Conditions, Side, key, keys, upsert_key, weight};

pub(crate) struct Sqlite<'c> {
    conn: &'c Connection,
    point: Held<'c>,
    load: Held<'c>,
    join: Held<'c>,
    dynamic: [Held<'c>; COMBINATIONS],
    lists: Vec<(usize, Held<'c>)>,
    inserts: Vec<(usize, Held<'c>)>,
    update: Held<'c>,
    delete: Held<'c>,
    upsert: Held<'c>,
}

/// A statement that is prepared when it is needed: statements take of the connection's memory.
#[derive(Default)]
struct Held<'c>(Option<Statement<'c>>);

impl<'c> Held<'c> {
    fn get(&mut self, conn: &'c Connection, sql: &str) -> Result<&mut Statement<'c>> {
        match &mut self.0 {
            Some(statement) => Ok(statement),
            empty => Ok(empty.insert(conn.prepare(sql)?)),
        }
    }

    fn get_made(
        &mut self,
        conn: &'c Connection,
        sql: impl FnOnce() -> String,
    ) -> Result<&mut Statement<'c>> {
        match &mut self.0 {
            Some(statement) => Ok(statement),
            empty => Ok(empty.insert(conn.prepare(&sql())?)),
        }
    }
}

/// The one for a number of rows or elements.
fn sized<'h, 'c>(all: &'h mut Vec<(usize, Held<'c>)>, count: usize) -> &'h mut Held<'c> {
    let at = match all.iter().position(|(size, _)| *size == count) {
        Some(at) => at,
        None => {
            all.push((count, Held::default()));
            all.len() - 1
        }
    };
    &mut all[at].1
}

impl<'c> Sqlite<'c> {
    pub(crate) fn new(conn: &'c Connection) -> Self {
        Self {
            conn,
            point: Held::default(),
            load: Held::default(),
            join: Held::default(),
            dynamic: Default::default(),
            lists: Vec::new(),
            inserts: Vec::new(),
            update: Held::default(),
            delete: Held::default(),
            upsert: Held::default(),
        }
    }

    fn point(&mut self) -> Result<&mut Statement<'c>> {
        self.point.get(
            self.conn,
            "SELECT id, name, email, age FROM people WHERE id = ?",
        )
    }

    fn load(&mut self) -> Result<&mut Statement<'c>> {
        self.load.get(
            self.conn,
            "SELECT id, name, email, age FROM people WHERE id <= ? ORDER BY id",
        )
    }
}

fn person(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get(0)?,
        name: row.get(1)?,
        email: row.get(2)?,
        age: row.get(3)?,
    })
}

fn borrowed(row: &Row<'_>) -> Result<i64> {
    let email = row.get_ref(2)?.as_str_or_null()?;
    let name = row.get_ref(1)?.as_str()?;
    Ok(weight(row.get(0)?, name, email, row.get(3)?))
}

fn all(statement: &mut Statement<'_>) -> Result<i64> {
    let mut people = Vec::new();
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next()? {
        people.push(person(row)?);
    }
    Ok(total(&people))
}

fn execute(statement: &mut Statement<'_>) -> Result<i64> {
    Ok(i64::try_from(statement.raw_execute()?)?)
}

impl Side for Sqlite<'_> {
    fn batch(&mut self, sql: &str) -> Result<()> {
        Ok(self.conn.execute_batch(sql)?)
    }

    fn run(&mut self, workload: Workload, turn: usize) -> Result<i64> {
        match workload {
            Point | Stream(_) => {
                let (statement, parameter) = match workload {
                    Stream(count) => (self.load()?, count as i64),
                    _ => (self.point()?, key(turn)),
                };
                statement.raw_bind_parameter(1, parameter)?;
                let mut rows = statement.raw_query();
                let mut sum = 0;
                while let Some(row) = rows.next()? {
                    sum += borrowed(row)?;
                }
                Ok(sum)
            }
            First => {
                let statement = self.point()?;
                statement.raw_bind_parameter(1, key(turn))?;
                let mut rows = statement.raw_query();
                let row = rows.next()?.context("no row")?;
                Ok(total(&[person(row)?]))
            }
            Load(count) => {
                let statement = self.load()?;
                statement.raw_bind_parameter(1, count as i64)?;
                all(statement)
            }
            LeftJoin => {
                let statement = self.join.get(
                    self.conn,
                    "SELECT people.name, notes.body FROM people \
                     LEFT JOIN notes ON notes.person_id = people.id WHERE people.id BETWEEN ? AND ?",
                )?;
                statement.raw_bind_parameter(1, key(turn))?;
                statement.raw_bind_parameter(2, key(turn) + 4)?;
                let mut pairs: Vec<(String, Option<String>)> = Vec::new();
                let mut rows = statement.raw_query();
                while let Some(row) = rows.next()? {
                    pairs.push((row.get(0)?, row.get(1)?));
                }
                Ok(pairs
                    .iter()
                    .map(|(name, body)| (name.len() + body.as_ref().map_or(0, String::len)) as i64)
                    .sum())
            }
            Dynamic => {
                let statement = self.dynamic[turn % COMBINATIONS]
                    .get_made(self.conn, || dynamic(turn, || "?".to_owned()))?;
                let conditions = Conditions::new(turn);
                let mut index = 0;
                let mut next = || {
                    index += 1;
                    index
                };
                for age in [conditions.least, conditions.most].into_iter().flatten() {
                    statement.raw_bind_parameter(next(), age)?;
                }
                for text in [conditions.name, conditions.email].into_iter().flatten() {
                    statement.raw_bind_parameter(next(), text)?;
                }
                all(statement)
            }
            IsIn(count) => {
                let statement = sized(&mut self.lists, count).get_made(self.conn, || {
                    format!("{SELECT} WHERE id IN ({})", repeat("?", count))
                })?;
                for (at, key) in keys(count, turn).into_iter().enumerate() {
                    statement.raw_bind_parameter(at + 1, key)?;
                }
                all(statement)
            }
            Insert(count) => {
                let statement = sized(&mut self.inserts, count).get_made(self.conn, || {
                    let rows = repeat("(?, ?, ?)", count);
                    format!("INSERT INTO people (name, email, age) VALUES {rows}")
                })?;
                for row in 0..count {
                    statement.raw_bind_parameter(row * 3 + 1, "Somebody New")?;
                    statement.raw_bind_parameter(row * 3 + 2, "somebody@example.org")?;
                    statement.raw_bind_parameter(row * 3 + 3, 33)?;
                }
                execute(statement)
            }
            Update => {
                let statement = self.update.get(
                    self.conn,
                    "UPDATE people SET name = ?, age = ? WHERE id = ?",
                )?;
                statement.raw_bind_parameter(1, "Renamed")?;
                statement.raw_bind_parameter(2, 44)?;
                statement.raw_bind_parameter(3, key(turn))?;
                execute(statement)
            }
            Delete => {
                let statement = self
                    .delete
                    .get(self.conn, "DELETE FROM notes WHERE id = ?")?;
                statement.raw_bind_parameter(1, key(turn))?;
                execute(statement)
            }
            Upsert => {
                let statement = self.upsert.get_made(self.conn, || upsert("?, ?, ?, ?"))?;
                statement.raw_bind_parameter(1, upsert_key(turn))?;
                statement.raw_bind_parameter(2, "Somebody New")?;
                statement.raw_bind_parameter(3, "somebody@example.org")?;
                statement.raw_bind_parameter(4, 33)?;
                execute(statement)
            }
        }
    }
}
