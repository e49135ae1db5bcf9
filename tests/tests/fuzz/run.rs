//! Runs random queries on every engine that is there, and compares the rows.

use std::time::{SystemTime, UNIX_EPOCH};

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent_tests::{Engine, Scratch};

use super::random::Random;
use super::{data, queries};

/// So many queries share the rows in the tables.
const QUERIES_PER_DATA: u64 = 250;

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

/// An engine with the tables, and the rows or the error of a query there.
struct Server {
    _scratch: Scratch,
    kind: Kind,
    conn: AnyConnection,
}

fn servers(seed: u64) -> Vec<Server> {
    let open = |engine: &Engine| {
        let scratch = Scratch::new(engine.url(), "t_fuzz").expect("a database");
        let mut conn = scratch.open().expect("a connection");
        data::create(&mut conn, seed);
        Server {
            _scratch: scratch,
            kind: engine.kind(),
            conn,
        }
    };
    Engine::available().iter().map(open).collect()
}

/// The difference between the engines for the query of a seed, if there is one.
fn difference(servers: &mut [Server], seed: u64) -> Option<String> {
    let query = queries::random(&mut Random::new(seed));
    let mut expected: Option<Vec<String>> = None;
    for at in 0..servers.len() {
        let server = &mut servers[at];
        let kind = server.kind;
        let found = match query.rows(&mut server.conn) {
            Ok(rows) => rows,
            Err(error) => {
                return Some(format!("seed {seed}, {kind}: {error}\n{}", query.sql(kind)));
            }
        };
        match &expected {
            None => expected = Some(found),
            Some(expected) if *expected == found => {}
            Some(expected) => {
                let only = |one: &[String], other: &[String]| {
                    let rows = one.iter().filter(|row| !other.contains(row)).take(5);
                    rows.cloned().collect::<Vec<_>>().join("\n    ")
                };
                return Some(format!(
                    "seed {seed}: {kind} and {} differ ({} and {} rows)\n  only {kind}:\n    {}\n  only the other:\n    {}\n{}\n{}",
                    servers[0].kind,
                    found.len(),
                    expected.len(),
                    only(&found, expected),
                    only(expected, &found),
                    query.sql(kind),
                    query.sql(servers[0].kind),
                ));
            }
        }
    }
    None
}

#[test]
fn random_queries_have_the_same_rows_on_every_engine() {
    let only = number("QUERENT_FUZZ_ONLY");
    let engines = Engine::available().len();
    let queries = number("QUERENT_FUZZ_QUERIES").unwrap_or(if engines > 1 { 10_000 } else { 500 });
    let first = number("QUERENT_FUZZ_SEED").unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        now.map_or(1, |now| now.as_secs() << 20)
    });
    println!("QUERENT_FUZZ_SEED={first}: {queries} queries on {engines} engines");
    if let Some(seed) = only {
        let mut servers = servers(seed - (seed - first) % QUERIES_PER_DATA);
        assert_eq!(difference(&mut servers, seed), None);
        return;
    }
    let mut found = Vec::new();
    let mut servers_of_batch = Vec::new();
    for at in 0..queries {
        let seed = first + at;
        if at % QUERIES_PER_DATA == 0 {
            servers_of_batch = servers(seed);
        }
        found.extend(difference(&mut servers_of_batch, seed));
        if found.len() >= 20 {
            break;
        }
    }
    for difference in &found {
        eprintln!("{difference}\n");
    }
    assert!(
        found.is_empty(),
        "{} of {queries} queries differ; QUERENT_FUZZ_SEED={first} repeats the run",
        found.len()
    );
}
