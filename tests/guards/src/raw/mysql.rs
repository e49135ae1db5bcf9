//! MySQL and MariaDB by hand: `mysql` with prepared statements.

use std::collections::HashMap;

use anyhow::{Context as _, Result};
use mysql::prelude::Queryable as _;
use mysql::{Conn, OptsBuilder, Params, Statement, Value};

use super::{COMBINATIONS, Person, SELECT, dynamic, not_measured, repeat, total};
use crate::workloads::Workload::{
    self, Delete, Dynamic, First, Insert, IsIn, LeftJoin, Load, Point, Stream, Update, Upsert,
};
use crate::workloads::{Conditions, Side, key, keys, upsert_key, weight};

pub(crate) struct MySql {
    conn: Conn,
    point: Statement,
    load: Statement,
    join: Statement,
    dynamic: Vec<Statement>,
    lists: HashMap<usize, Statement>,
    inserts: HashMap<usize, Statement>,
    update: Statement,
    delete: Statement,
    upsert: Statement,
}

type Fields = (i64, String, Option<String>, i64);

fn person((id, name, email, age): Fields) -> Person {
    Person {
        id,
        name,
        email,
        age,
    }
}

impl MySql {
    pub(crate) fn new(url: &str) -> Result<Self> {
        let options = OptsBuilder::from_opts(mysql::Opts::from_url(url)?)
            .prefer_socket(false)
            .stmt_cache_size(0);
        let mut conn = Conn::new(options)?;
        let mut lists = HashMap::new();
        let mut inserts = HashMap::new();
        for workload in Workload::ALL {
            match workload {
                IsIn(count) => {
                    let sql = format!("{SELECT} WHERE id IN ({})", repeat("?", count));
                    lists.insert(count, conn.prep(sql)?);
                }
                Insert(count) => {
                    let rows = repeat("(?, ?, ?)", count);
                    let sql = format!("INSERT INTO people (name, email, age) VALUES {rows}");
                    inserts.insert(count, conn.prep(sql)?);
                }
                _ => {}
            }
        }
        let version: String = conn.query_first("SELECT VERSION()")?.context("a version")?;
        let upsert = if version.contains("MariaDB") {
            "ON DUPLICATE KEY UPDATE name = VALUES(name), age = age + VALUES(age)"
        } else {
            "AS new ON DUPLICATE KEY UPDATE name = new.name, age = people.age + new.age"
        };
        let mut prepare = |sql: &str| conn.prep(sql).context("preparing");
        Ok(Self {
            point: prepare(&format!("{SELECT} WHERE id = ?"))?,
            load: prepare(&format!("{SELECT} WHERE id <= ? ORDER BY id"))?,
            join: prepare(
                "SELECT people.name, notes.body FROM people \
                 LEFT JOIN notes ON notes.person_id = people.id WHERE people.id BETWEEN ? AND ?",
            )?,
            dynamic: (0..COMBINATIONS)
                .map(|turn| prepare(&dynamic(turn, || "?".to_owned())))
                .collect::<Result<_>>()?,
            lists,
            inserts,
            update: prepare("UPDATE people SET name = ?, age = ? WHERE id = ?")?,
            delete: prepare("DELETE FROM notes WHERE id = ?")?,
            upsert: prepare(&format!(
                "INSERT INTO people (id, name, email, age) VALUES (?, ?, ?, ?) {upsert}"
            ))?,
            conn,
        })
    }

    fn all(&mut self, statement: &Statement, params: impl Into<Params>) -> Result<i64> {
        let people = self.conn.exec_map(statement, params, person)?;
        Ok(total(&people))
    }

    fn execute(&mut self, statement: &Statement, params: impl Into<Params>) -> Result<i64> {
        self.conn.exec_drop(statement, params)?;
        Ok(i64::try_from(self.conn.affected_rows())?)
    }
}

impl Side for MySql {
    fn batch(&mut self, sql: &str) -> Result<()> {
        Ok(self.conn.query_drop(sql)?)
    }

    fn run(&mut self, workload: Workload, turn: usize) -> Result<i64> {
        match workload {
            Point => {
                let row: Option<Fields> = self.conn.exec_first(&self.point, (key(turn),))?;
                let (id, name, email, age) = row.context("no row")?;
                Ok(weight(id, &name, email.as_deref(), age))
            }
            First => {
                let row: Option<Fields> = self.conn.exec_first(&self.point, (key(turn),))?;
                Ok(total(&[person(row.context("no row")?)]))
            }
            Load(count) => self.all(&self.load.clone(), (count as i64,)),
            Stream(count) => {
                let mut sum = 0;
                for row in self.conn.exec_iter(&self.load, (count as i64,))? {
                    let (id, name, email, age): Fields = mysql::from_row(row?);
                    sum += weight(id, &name, email.as_deref(), age);
                }
                Ok(sum)
            }
            LeftJoin => {
                let pairs: Vec<(String, Option<String>)> =
                    self.conn.exec(&self.join, (key(turn), key(turn) + 4))?;
                Ok(pairs
                    .iter()
                    .map(|(name, body)| (name.len() + body.as_ref().map_or(0, String::len)) as i64)
                    .sum())
            }
            Dynamic => {
                let statement = self.dynamic[turn % COMBINATIONS].clone();
                let conditions = Conditions::new(turn);
                let ages = [conditions.least, conditions.most].into_iter().flatten();
                let texts = [conditions.name, conditions.email].into_iter().flatten();
                let params: Vec<Value> = ages
                    .map(Value::from)
                    .chain(texts.map(Value::from))
                    .collect();
                let params = if params.is_empty() {
                    Params::Empty
                } else {
                    Params::Positional(params)
                };
                self.all(&statement, params)
            }
            IsIn(count) => {
                let Some(statement) = self.lists.get(&count).cloned() else {
                    return not_measured();
                };
                let params = keys(count, turn).into_iter().map(Value::from).collect();
                self.all(&statement, Params::Positional(params))
            }
            Insert(count) => {
                let Some(statement) = self.inserts.get(&count).cloned() else {
                    return not_measured();
                };
                let mut params = Vec::with_capacity(count * 3);
                for _ in 0..count {
                    params.extend([
                        Value::from("Somebody New"),
                        Value::from("somebody@example.org"),
                        Value::from(33),
                    ]);
                }
                self.execute(&statement, Params::Positional(params))
            }
            Update => self.execute(&self.update.clone(), ("Renamed", 44, key(turn))),
            Delete => self.execute(&self.delete.clone(), (key(turn),)),
            Upsert => {
                let row = (upsert_key(turn), "Somebody New", "somebody@example.org", 33);
                self.execute(&self.upsert.clone(), row)?;
                // A row that was updated counts as two there.
                Ok(1)
            }
        }
    }
}
