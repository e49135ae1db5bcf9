//! PostgreSQL by hand: `postgres` with prepared statements.

use std::collections::HashMap;

use anyhow::{Context as _, Result};
use postgres::fallible_iterator::FallibleIterator as _;
use postgres::types::ToSql;
use postgres::{Client, NoTls, Row, Statement};

use super::{COMBINATIONS, Person, SELECT, dynamic, not_measured, total, upsert};
use crate::workloads::Workload::{
    self, Delete, Dynamic, First, Insert, IsIn, LeftJoin, Load, Point, Stream, Update, Upsert,
};
use crate::workloads::{Conditions, Side, key, keys, upsert_key, weight};

pub(crate) struct Postgres {
    client: Client,
    point: Statement,
    load: Statement,
    join: Statement,
    dynamic: Vec<Statement>,
    list: Statement,
    inserts: HashMap<usize, Statement>,
    update: Statement,
    delete: Statement,
    upsert: Statement,
}

impl Postgres {
    pub(crate) fn new(url: &str) -> Result<Self> {
        let mut client = Client::connect(url, NoTls)?;
        let mut inserts = HashMap::new();
        for workload in Workload::ALL {
            if let Insert(count) = workload {
                let rows: Vec<_> = (0..count)
                    .map(|row| format!("(${}, ${}, ${})", row * 3 + 1, row * 3 + 2, row * 3 + 3))
                    .collect();
                let rows = rows.join(", ");
                let sql = format!("INSERT INTO people (name, email, age) VALUES {rows}");
                inserts.insert(count, client.prepare(&sql)?);
            }
        }
        let mut prepare = |sql: &str| client.prepare(sql).context("preparing");
        Ok(Self {
            point: prepare(&format!("{SELECT} WHERE id = $1"))?,
            load: prepare(&format!("{SELECT} WHERE id <= $1 ORDER BY id"))?,
            join: prepare(
                "SELECT people.name, notes.body FROM people \
                 LEFT JOIN notes ON notes.person_id = people.id WHERE people.id BETWEEN $1 AND $2",
            )?,
            dynamic: (0..COMBINATIONS)
                .map(|turn| {
                    let mut index = 0;
                    prepare(&dynamic(turn, || {
                        index += 1;
                        format!("${index}")
                    }))
                })
                .collect::<Result<_>>()?,
            list: prepare(&format!("{SELECT} WHERE id = ANY($1)"))?,
            inserts,
            update: prepare("UPDATE people SET name = $1, age = $2 WHERE id = $3")?,
            delete: prepare("DELETE FROM notes WHERE id = $1")?,
            upsert: prepare(&upsert("$1, $2, $3, $4"))?,
            client,
        })
    }

    fn all(&mut self, statement: &Statement, params: &[&(dyn ToSql + Sync)]) -> Result<i64> {
        let rows = self.client.query(statement, params)?;
        let people = rows.iter().map(person).collect::<Result<Vec<_>, _>>()?;
        Ok(total(&people))
    }
}

fn person(row: &Row) -> Result<Person, postgres::Error> {
    Ok(Person {
        id: row.try_get(0)?,
        name: row.try_get(1)?,
        email: row.try_get(2)?,
        age: row.try_get(3)?,
    })
}

fn borrowed(row: &Row) -> Result<i64, postgres::Error> {
    Ok(weight(
        row.try_get(0)?,
        row.try_get(1)?,
        row.try_get(2)?,
        row.try_get(3)?,
    ))
}

impl Side for Postgres {
    fn batch(&mut self, sql: &str) -> Result<()> {
        Ok(self.client.batch_execute(sql)?)
    }

    fn run(&mut self, workload: Workload, turn: usize) -> Result<i64> {
        Ok(match workload {
            Point => {
                let rows = self.client.query(&self.point, &[&key(turn)])?;
                rows.iter().map(borrowed).sum::<Result<_, _>>()?
            }
            First => {
                let row = self.client.query_one(&self.point, &[&key(turn)])?;
                total(&[person(&row)?])
            }
            Load(count) => self.all(&self.load.clone(), &[&(count as i64)])?,
            Stream(count) => {
                let mut rows = self.client.query_raw(&self.load, [count as i64])?;
                let mut sum = 0;
                while let Some(row) = rows.next()? {
                    sum += borrowed(&row)?;
                }
                sum
            }
            LeftJoin => {
                let rows = self
                    .client
                    .query(&self.join, &[&key(turn), &(key(turn) + 4)])?;
                let pairs: Vec<(String, Option<String>)> = rows
                    .iter()
                    .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
                    .collect::<Result<_, postgres::Error>>()?;
                pairs
                    .iter()
                    .map(|(name, body)| (name.len() + body.as_ref().map_or(0, String::len)) as i64)
                    .sum()
            }
            Dynamic => {
                let statement = self.dynamic[turn % COMBINATIONS].clone();
                let conditions = Conditions::new(turn);
                let mut params: Vec<&(dyn ToSql + Sync)> = Vec::with_capacity(4);
                for age in [&conditions.least, &conditions.most].into_iter().flatten() {
                    params.push(age);
                }
                for text in [&conditions.name, &conditions.email].into_iter().flatten() {
                    params.push(text);
                }
                self.all(&statement, &params)?
            }
            IsIn(count) => self.all(&self.list.clone(), &[&keys(count, turn)])?,
            Insert(count) => {
                let Some(statement) = self.inserts.get(&count) else {
                    return not_measured();
                };
                let mut params: Vec<&(dyn ToSql + Sync)> = Vec::with_capacity(count * 3);
                for _ in 0..count {
                    params.extend([
                        &"Somebody New" as &(dyn ToSql + Sync),
                        &"somebody@example.org",
                        &33_i64,
                    ]);
                }
                i64::try_from(self.client.execute(statement, &params)?)?
            }
            Update => {
                let affected = self
                    .client
                    .execute(&self.update, &[&"Renamed", &44_i64, &key(turn)])?;
                i64::try_from(affected)?
            }
            Delete => i64::try_from(self.client.execute(&self.delete, &[&key(turn)])?)?,
            Upsert => {
                let row: [&(dyn ToSql + Sync); 4] = [
                    &upsert_key(turn),
                    &"Somebody New",
                    &"somebody@example.org",
                    &33_i64,
                ];
                i64::try_from(self.client.execute(&self.upsert, &row)?)?
            }
        })
    }
}
