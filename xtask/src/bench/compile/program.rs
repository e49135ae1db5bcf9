//! The program that is compiled, in words of neither library: a schema and queries over it.

use std::collections::HashSet;
use std::fmt;

/// A schema of equal tables, and queries that are all different.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Program {
    /// How many tables: `t0`, `t1` and so on.
    pub(super) tables: usize,
    /// How many columns each has: `id`, `c1`, `c2` and so on.
    pub(super) columns: usize,
    /// How many of the tables the queries are of.
    pub(super) used: usize,
    /// How many queries there are.
    pub(super) queries: usize,
    /// How many tables each query joins.
    pub(super) joined: usize,
    /// Whether somebody has changed a number in the first query.
    pub(super) touched: bool,
}

/// What the number in the first query grows by when it is changed.
const TOUCHED: usize = 1000;
/// The `id` of the one row of each table. Every query finds it.
const ROW: usize = 1_000_000;

/// The type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    BigInt,
    Bool,
    Double,
    Integer,
    Text,
}

impl Type {
    /// Its name in SQLite.
    fn sqlite(self) -> &'static str {
        match self {
            Self::BigInt | Self::Integer => "INTEGER",
            Self::Bool => "BOOLEAN",
            Self::Double => "REAL",
            Self::Text => "TEXT",
        }
    }
}

/// A column of every table.
pub(super) struct Column {
    pub(super) name: String,
    pub(super) of: Type,
    pub(super) nullable: bool,
}

/// A query over a chain of tables, each joined to the one before by its `id`: inner joins, and a
/// left join of the last if there are more than two.
///
/// Filtered by `c1 LIKE 'A%'` of the first and `id > number` of the second table; selected are
/// `id` and one more column of the first, `c1` of the second, and one more column of the last. A
/// query of one table has it for the first, the second and the last.
pub(super) struct Query {
    /// The tables by number.
    pub(super) tables: Vec<usize>,
    /// The column that is selected of the first table beside `id`.
    pub(super) picked: String,
    /// The column that is selected of the last table.
    pub(super) last: String,
    /// Its place among the others.
    pub(super) place: usize,
    /// The number that it compares with.
    pub(super) number: usize,
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            tables,
            columns,
            used,
            queries,
            joined,
            touched: _,
        } = self;
        write!(f, "{tables} tables of {columns} columns, ")?;
        match (queries, joined) {
            (0, _) => f.write_str("no query"),
            (_, 1) => write!(f, "{queries} queries of 1 table"),
            _ => write!(f, "{queries} queries of {joined} tables"),
        }?;
        if used < tables {
            write!(f, " among {used}")?;
        }
        Ok(())
    }
}

impl Query {
    /// Whether the last table is joined by a left join.
    pub(super) fn is_outer(&self) -> bool {
        self.tables.len() > 2
    }

    /// The first, the second and the last table.
    pub(super) fn ends(&self) -> (usize, usize, usize) {
        let first = self.tables[0];
        let second = self.tables.get(1).copied().unwrap_or(first);
        (first, second, self.tables[self.tables.len() - 1])
    }
}

impl Program {
    /// The same schema without a query.
    pub(super) fn schema_alone(self) -> Self {
        Self {
            used: self.tables,
            queries: 0,
            joined: 0,
            ..self
        }
    }

    /// Whether this program is part of the other.
    pub(super) fn is_within(self, other: Self) -> bool {
        self.tables <= other.tables
            && self.columns <= other.columns
            && self.used <= other.used
            && self.queries <= other.queries
            && self.joined <= other.joined
    }

    /// SQL for SQLite that makes the tables, each with one row.
    pub(super) fn sql(&self) -> String {
        let columns = self.columns();
        let listed = |of: &dyn Fn(&Column) -> String| -> String {
            columns.iter().map(of).collect::<Vec<_>>().join(", ")
        };
        let defined = listed(&|column| {
            let null = if column.nullable { "" } else { " NOT NULL" };
            match column.name.as_str() {
                "id" => "id INTEGER PRIMARY KEY".to_owned(),
                name => format!("{name} {}{null}", column.of.sqlite()),
            }
        });
        let values = listed(&|column| match (column.name.as_str(), column.of) {
            ("id", _) => ROW.to_string(),
            (_, Type::Text) => "'Apple'".to_owned(),
            (_, Type::Double) => "1.5".to_owned(),
            _ => "1".to_owned(),
        });
        (0..self.tables)
            .map(|table| {
                format!(
                    "CREATE TABLE t{table} ({defined}); INSERT INTO t{table} VALUES ({values});\n"
                )
            })
            .collect()
    }

    /// The functions of the library that run the queries, with commas between them.
    pub(super) fn functions(&self) -> String {
        let names: Vec<String> = (0..self.queries)
            .map(|place| format!("program::q{place}"))
            .collect();
        names.join(", ")
    }

    /// The columns of every table.
    pub(super) fn columns(&self) -> Vec<Column> {
        let types = [
            Type::BigInt,
            Type::Text,
            Type::Integer,
            Type::Double,
            Type::Bool,
        ];
        let column = |at: usize| Column {
            name: if at == 0 {
                "id".to_owned()
            } else {
                format!("c{at}")
            },
            of: types[at % types.len()],
            nullable: at > 0 && at.is_multiple_of(3),
        };
        (0..self.columns).map(column).collect()
    }

    /// The queries; the same ones for the same program.
    pub(super) fn queries(&self) -> Vec<Query> {
        let mut numbers = Numbers(1);
        let mut seen = HashSet::new();
        let mut queries = Vec::new();
        while queries.len() < self.queries {
            let mut tables: Vec<usize> = Vec::new();
            while tables.len() < self.joined {
                let table = numbers.below(self.used);
                if !tables.contains(&table) {
                    tables.push(table);
                }
            }
            let mut column = || format!("c{}", 1 + numbers.below(9));
            let (picked, last) = (column(), column());
            // No type of a query appears twice.
            if seen.insert((tables.clone(), picked.clone(), last.clone())) {
                let place = queries.len();
                let touched = if self.touched && place == 0 {
                    TOUCHED
                } else {
                    0
                };
                queries.push(Query {
                    tables,
                    picked,
                    last,
                    place,
                    number: place + touched,
                });
            }
        }
        queries
    }
}

/// Numbers that look random and are the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        // Knuth's linear congruential generator, whose upper bits are the better ones.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_distinct_and_the_same_every_time() {
        let program = Program {
            tables: 10,
            columns: 10,
            used: 10,
            queries: 300,
            joined: 3,
            touched: false,
        };
        let keys = || -> Vec<_> {
            program
                .queries()
                .into_iter()
                .map(|query| (query.tables, query.picked, query.last))
                .collect()
        };
        let mut sorted = keys();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), 300);
        assert_eq!(keys(), keys());
    }
}
