//! The queries on every engine.

use std::io::Write as _;
use std::time::Instant;

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent_tests::tpch::queries::Report;
use querent_tests::tpch::rows::Row;
use querent_tests::tpch::validation::{self, Visitor};
use querent_tests::{Engine, Scratch, tpch};

use super::answers::Answer;
use super::data;

#[test]
fn sqlite_gives_the_answers() {
    run(&Engine::SQLITE);
}

#[test]
fn postgres_gives_the_answers() {
    Engine::server(Kind::Postgres).iter().for_each(run);
}

#[test]
fn mysql_gives_the_answers() {
    Engine::server(Kind::MySql).iter().for_each(run);
}

#[test]
fn mariadb_gives_the_answers() {
    Engine::server(Kind::MariaDb).iter().for_each(run);
}

/// Fills a database and runs all queries on it.
fn run(engine: &Engine) {
    let scratch = Scratch::new(engine.url(), "t_tpch").expect("a database");
    let mut conn = scratch.open().expect("a connection");
    tpch::create(&mut conn).expect("the tables");
    let started = Instant::now();
    assert_eq!(data::fill(&mut conn).expect("the rows"), data::ROWS);
    let filled = started.elapsed();
    data::analyze(&mut conn).expect("statistics");

    let mut comparison = Comparison {
        conn,
        differences: Vec::new(),
    };
    let started = Instant::now();
    validation::visit(&mut comparison);
    let differences = comparison.differences;
    assert!(
        differences.is_empty(),
        "{engine:?}, {} queries differ:\n{}",
        differences.len(),
        differences.join("\n")
    );
    // Not through `eprintln!`, whose text the test harness keeps for failures.
    let _ = writeln!(
        std::io::stderr(),
        "{engine:?}: filled in {filled:.1?}, all queries in {:.1?}",
        started.elapsed()
    );
}

/// Compares what each query gives with its answer.
struct Comparison {
    conn: AnyConnection,
    differences: Vec<String>,
}

impl Visitor for Comparison {
    fn visit<R: Row>(&mut self, number: usize, query: impl Report<R>) {
        let rows = match query.load(&mut self.conn) {
            Ok(rows) => rows.into_iter().map(Row::cells).collect::<Vec<_>>(),
            Err(error) => {
                self.differences.push(format!("query {number}: {error}"));
                return;
            }
        };
        assert!(!rows.is_empty(), "query {number} gives no rows");
        if let Some(answer) = Answer::read(number)
            && let Err(difference) = answer.compare(&rows)
        {
            self.differences
                .push(format!("query {number}: {difference}"));
        }
    }
}
