//! The texts of the queries are constants in every dialect.

use std::borrow::Cow;

use querent::dialect::{MariaDb, MsSql, MySql, Postgres, Sqlite};
use querent_tests::tpch::queries::Report;
use querent_tests::tpch::rows::Row;
use querent_tests::tpch::validation::{self, Visitor};

#[derive(Default)]
struct Constants(Vec<usize>);

impl Visitor for Constants {
    fn visit<R: Row>(&mut self, number: usize, query: impl Report<R>) {
        for (kind, text) in [
            ("MariaDB", query.sql::<MariaDb>()),
            ("SQL Server", query.sql::<MsSql>()),
            ("MySQL", query.sql::<MySql>()),
            ("PostgreSQL", query.sql::<Postgres>()),
            ("SQLite", query.sql::<Sqlite>()),
        ] {
            assert!(matches!(text, Cow::Borrowed(_)), "query {number}, {kind}");
        }
        self.0.push(number);
    }
}

#[test]
fn the_texts_of_all_queries_are_constants() {
    let mut constants = Constants::default();
    validation::visit(&mut constants);
    assert_eq!(constants.0, (1..=22).collect::<Vec<_>>());
}
