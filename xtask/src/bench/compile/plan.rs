//! Which programs are compiled.

use super::program::Program;

/// The programs of one run.
pub(super) struct Plan {
    /// The program that the targets are about.
    pub(super) main: Program,
    /// Numbers of queries over its schema.
    pub(super) queries: &'static [usize],
    /// Numbers of tables that each of those queries joins.
    pub(super) each: &'static [usize],
    /// Numbers of tables and of columns in a schema.
    pub(super) schemas: &'static [(usize, usize)],
    /// The number of queries over each.
    pub(super) over_schemas: usize,
    /// The number of queries of the same tables in schemas that grow: so many that their time is
    /// more than that of the largest schema, of which it is a difference.
    pub(super) growth: usize,
    /// Numbers of joined tables; the last is the size of their schema.
    pub(super) joined: &'static [usize],
    /// The number of queries that join so many.
    pub(super) joins: usize,
    /// The number of queries in a release build; a second one for sizes has twice as many.
    pub(super) release: usize,
    /// How often a program is compiled at least that a target depends on.
    pub(super) often: usize,
    /// Whether Diesel with rows is measured everywhere.
    pub(super) is_full: bool,
}

impl Plan {
    /// The usual programs; or more of them, with Diesel's row structs wherever it is measured.
    pub(super) fn usual(is_full: bool) -> Self {
        Self {
            main: of(100, 10, 300, 3),
            queries: if is_full {
                &[10, 100, 1000]
            } else {
                &[100, 1000]
            },
            each: &[1, 3, 6],
            schemas: if is_full {
                &[
                    (10, 10),
                    (10, 20),
                    (100, 10),
                    (100, 20),
                    (500, 10),
                    (500, 20),
                    (10, 130),
                ]
            } else {
                &[(10, 10), (100, 10), (100, 20), (500, 10), (10, 130)]
            },
            over_schemas: 100,
            growth: 1000,
            joined: &[2, 3, 4, 6, 8, 10, 12],
            joins: 20,
            release: 100,
            often: 3,
            is_full,
        }
    }

    /// Small programs.
    pub(super) fn quick() -> Self {
        Self {
            main: of(20, 10, 60, 3),
            queries: &[20, 60],
            each: &[1, 3],
            schemas: &[(10, 10), (20, 10), (10, 130)],
            over_schemas: 20,
            growth: 60,
            joined: &[3, 6, 12],
            joins: 5,
            release: 20,
            often: 1,
            is_full: false,
        }
    }
}

/// A program of so many tables, columns, queries, and tables in each query.
pub(super) fn of(tables: usize, columns: usize, queries: usize, joined: usize) -> Program {
    Program {
        tables,
        columns,
        used: tables,
        queries,
        joined,
        touched: false,
    }
}
