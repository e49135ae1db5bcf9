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
    /// How many queries there are.
    pub(super) queries: usize,
    /// How many tables each query joins.
    pub(super) joined: usize,
}

/// The type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    BigInt,
    Bool,
    Double,
    Integer,
    Text,
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
/// `id` and `c3` of the first, `c1` of the second, and one more column of the last.
pub(super) struct Query {
    /// The tables by number.
    pub(super) tables: Vec<usize>,
    /// The column that is selected of the last table.
    pub(super) last: String,
    /// What the query has for itself; its place among the others.
    pub(super) number: usize,
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            tables,
            columns,
            queries,
            joined,
        } = self;
        write!(f, "{tables} tables of {columns} columns, ")?;
        match queries {
            0 => f.write_str("no query"),
            _ => write!(f, "{queries} queries of {joined} tables"),
        }
    }
}

impl Query {
    /// Whether the last table is joined by a left join.
    pub(super) fn is_outer(&self) -> bool {
        self.tables.len() > 2
    }
}

impl Program {
    /// The same schema without a query.
    pub(super) fn schema_alone(self) -> Self {
        Self {
            queries: 0,
            joined: 0,
            ..self
        }
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
                let table = numbers.below(self.tables);
                if !tables.contains(&table) {
                    tables.push(table);
                }
            }
            let last = format!("c{}", [1, 2, 4, 6, 7, 9][numbers.below(6)]);
            // No type of a query appears twice.
            if seen.insert((tables.clone(), last.clone())) {
                let number = queries.len();
                queries.push(Query {
                    tables,
                    last,
                    number,
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
            queries: 300,
            joined: 3,
        };
        let keys = || -> Vec<_> {
            program
                .queries()
                .into_iter()
                .map(|query| (query.tables, query.last))
                .collect()
        };
        let mut sorted = keys();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), 300);
        assert_eq!(keys(), keys());
    }
}
