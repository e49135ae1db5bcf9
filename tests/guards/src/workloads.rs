//! What is measured, written with the library; [`raw`](crate::raw) has the same by hand.

use anyhow::Result;
use querent::driver::AnyConnection;
use querent::prelude::*;

use crate::schema::{notes, people};

/// How many rows the table `people` has.
pub(crate) const PEOPLE: i64 = 10_000;

/// One operation. Numbers are rows or elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Workload {
    /// A row by its key; texts are borrowed.
    Point,
    /// A row by its key, as a struct that owns its texts.
    First,
    /// Rows as structs.
    Load(usize),
    /// Rows that borrow, one after the other.
    Stream(usize),
    /// A left join with a filter.
    LeftJoin,
    /// A SELECT with zero to four conditions.
    Dynamic,
    /// A list of keys.
    IsIn(usize),
    /// Rows in one statement.
    Insert(usize),
    /// A row by its key.
    Update,
    /// A row by its key.
    Delete,
    /// A row with a key: every other time it is there already.
    Upsert,
}

use Workload::{
    Delete, Dynamic, First, Insert, IsIn, LeftJoin, Load, Point, Stream, Update, Upsert,
};

impl Workload {
    pub(crate) const ALL: [Self; 20] = [
        Point,
        First,
        Load(1),
        Load(10),
        Load(100),
        Load(1_000),
        Load(10_000),
        Stream(10_000),
        LeftJoin,
        Dynamic,
        IsIn(1),
        IsIn(10),
        IsIn(1_000),
        Insert(1),
        Insert(10),
        Insert(50),
        Insert(100),
        Update,
        Delete,
        Upsert,
    ];

    pub(crate) fn name(self) -> String {
        let rows = |count: usize| format!("{count} {}", if count == 1 { "row" } else { "rows" });
        match self {
            Point => "point select, borrowed".to_owned(),
            First => "point select, owned".to_owned(),
            Load(count) => format!("load {}", rows(count)),
            Stream(count) => format!("stream {}", rows(count)),
            LeftJoin => "left join with a filter".to_owned(),
            Dynamic => "dynamic filter".to_owned(),
            IsIn(count) => format!("is_in, {count} of them"),
            Insert(count) => format!("insert {}", rows(count)),
            Update => "update by key".to_owned(),
            Delete => "delete by key".to_owned(),
            Upsert => "upsert by key".to_owned(),
        }
    }

    /// How often it is run for one figure.
    pub(crate) fn runs(self) -> usize {
        match self {
            Load(10_000) | Stream(_) => 2,
            Load(1_000) | IsIn(1_000) | Insert(50 | 100) => 8,
            Load(100) => 16,
            // Every combination of the conditions equally often.
            _ => 64,
        }
    }
}

/// One side of a comparison.
pub(crate) trait Side {
    /// Runs SQL text.
    fn batch(&mut self, sql: &str) -> Result<()>;

    /// Runs an operation for the `turn`th time; a sum over what it saw.
    fn run(&mut self, workload: Workload, turn: usize) -> Result<i64>;
}

/// The key that a turn is about.
pub(crate) fn key(turn: usize) -> i64 {
    (turn * 7 % 5_000) as i64 + 1
}

/// The key of an upsert: one that is there, or a new one.
pub(crate) fn upsert_key(turn: usize) -> i64 {
    if turn.is_multiple_of(2) {
        key(turn)
    } else {
        PEOPLE + turn as i64
    }
}

/// The keys of a list.
pub(crate) fn keys(count: usize, turn: usize) -> Vec<i64> {
    (0..count).map(|at| key(at + turn)).collect()
}

/// The conditions of a dynamic filter, each of which may be missing.
pub(crate) struct Conditions {
    pub(crate) least: Option<i64>,
    pub(crate) most: Option<i64>,
    pub(crate) name: Option<&'static str>,
    pub(crate) email: Option<&'static str>,
}

impl Conditions {
    pub(crate) fn new(turn: usize) -> Self {
        let bit = |bit: usize| turn >> bit & 1 == 1;
        Self {
            least: bit(0).then_some(20),
            most: bit(1).then_some(60),
            name: bit(2).then_some("Person 1"),
            email: bit(3).then_some("person2@example.org"),
        }
    }
}

/// What a row counts for in the sum.
pub(crate) fn weight(id: i64, name: &str, email: Option<&str>, age: i64) -> i64 {
    id + age + name.len() as i64 + email.map_or(0, str::len) as i64
}

fn total(rows: &[people::Row]) -> i64 {
    rows.iter()
        .map(|row| weight(row.id, &row.name, row.email.as_deref(), row.age))
        .sum()
}

/// The library's side.
pub(crate) struct Ours(pub(crate) AnyConnection);

impl Side for Ours {
    fn batch(&mut self, sql: &str) -> Result<()> {
        Ok(self.0.batch(sql)?)
    }

    fn run(&mut self, workload: Workload, turn: usize) -> Result<i64> {
        let conn = &mut self.0;
        Ok(match workload {
            Point => {
                let mut sum = 0;
                people::table
                    .filter(people::id.eq(key(turn)))
                    .select((people::id, people::name, people::email, people::age))
                    .for_each(conn, |(id, name, email, age)| {
                        sum += weight(id, name, email, age);
                    })?;
                sum
            }
            First => {
                let row = people::table.filter(people::id.eq(key(turn))).first(conn)?;
                total(row.as_slice())
            }
            Load(count) => total(
                &people::table
                    .filter(people::id.le(count as i64))
                    .order_by(people::id)
                    .load(conn)?,
            ),
            Stream(count) => {
                let mut sum = 0;
                people::table
                    .filter(people::id.le(count as i64))
                    .order_by(people::id)
                    .select((people::id, people::name, people::email, people::age))
                    .for_each(conn, |(id, name, email, age)| {
                        sum += weight(id, name, email, age);
                    })?;
                sum
            }
            LeftJoin => people::table
                .left_join(notes::table.on(notes::person_id.eq(people::id)))
                .filter(people::id.between(key(turn), key(turn) + 4))
                .select((people::name, notes::body))
                .load(conn)?
                .iter()
                .map(|(name, body)| (name.len() + body.as_ref().map_or(0, String::len)) as i64)
                .sum(),
            Dynamic => {
                let conditions = Conditions::new(turn);
                total(
                    &people::table
                        .filter(conditions.least.map(|age| people::age.ge(age)))
                        .filter(conditions.most.map(|age| people::age.le(age)))
                        .filter(conditions.name.map(|name| people::name.ge(name)))
                        .filter(conditions.email.map(|email| people::email.ne(email)))
                        .order_by(people::id)
                        .limit(5)
                        .load(conn)?,
                )
            }
            IsIn(count) => total(
                &people::table
                    .filter(people::id.is_in(keys(count, turn)))
                    .load(conn)?,
            ),
            Insert(count) => {
                let row = || {
                    (
                        people::name.to("Somebody New"),
                        people::email.to(Some("somebody@example.org")),
                        people::age.to(33),
                    )
                };
                let affected = if count == 1 {
                    insert_into(people::table).values(row()).execute(conn)?
                } else {
                    let rows: Vec<_> = (0..count).map(|_| row()).collect();
                    insert_into(people::table).values(rows).execute(conn)?
                };
                i64::try_from(affected)?
            }
            Update => {
                let set = update(people::table)
                    .set((people::name.to("Renamed"), people::age.to(44)))
                    .filter(people::id.eq(key(turn)));
                i64::try_from(set.execute(conn)?)?
            }
            Delete => {
                let gone = delete_from(notes::table).filter(notes::id.eq(key(turn)));
                i64::try_from(gone.execute(conn)?)?
            }
            Upsert => {
                let upsert = insert_into(people::table)
                    .values((
                        people::id.to(upsert_key(turn)),
                        people::name.to("Somebody New"),
                        people::email.to(Some("somebody@example.org")),
                        people::age.to(33),
                    ))
                    .on_conflict(people::id)
                    .do_update((
                        people::name.to(excluded(people::name)),
                        people::age.to(people::age + excluded(people::age)),
                    ));
                i64::try_from(upsert.execute(conn)?)?
            }
        })
    }
}
