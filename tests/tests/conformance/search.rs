//! Full text search, on each engine with its own functions.

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::search::{
    bm25, fts5_match, highlight, match_boolean, match_natural, matches, phraseto_tsquery,
    plainto_tsquery, relevance, relevance_boolean, snippet, to_tsquery, to_tsvector, ts_headline,
    ts_rank, ts_rank_cd, vector, websearch_to_tsquery,
};
use querent::{text, types};
use querent_tests::cases::on_engine;

querent_tests::declare! {
    docs {
        rowid: BigInt NotNull i64,
        title: Text NotNull String,
        body: Text NotNull String,
    }
    pages {
        id: BigInt NotNull i64,
        title: Text NotNull String,
        body: Text NotNull String,
    }
}

/// A column of a type that generated modules do not know.
#[allow(unreachable_pub)]
pub enum Words {}
impl querent::schema::ColumnDef for Words {
    type Table = pages::table;
    type Sql = types::Unknown;
    type Null = types::NotNull;
    type Write = querent::schema::Writable;
    type Place = querent::name!("words");
    const NAME: &'static str = "words";
}
const WORDS: querent::Column<Words> = querent::Column::NEW;

const ROWS: &str = "('The fat cat', 'A cat sat on the mat with another cat, and a dog watched.'),
    ('Dogs', 'Dogs chase cats and bones.'), ('Ships', 'A ship crossed the quiet ocean.')";

#[test]
fn postgres() {
    let table = "CREATE TABLE pages (id {id}, title text NOT NULL, body text NOT NULL,
        words tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || body)) STORED)";
    on_engine(Kind::Postgres, table, |conn| {
        conn.batch(&format!("INSERT INTO pages (title, body) VALUES {ROWS}"))
            .unwrap();
        let AnyConnection::Postgres(conn) = conn else {
            panic!("another engine")
        };
        let conn = &mut **conn;
        macro_rules! ids {
            ($condition:expr) => {
                pages::table
                    .filter($condition)
                    .select(pages::id)
                    .order_by(pages::id)
                    .load(conn)
                    .unwrap()
            };
        }
        let body = to_tsvector(text!("english"), pages::body);
        assert_eq!(
            ids!(matches(
                body,
                plainto_tsquery(text!("english"), "cats dogs")
            )),
            [1, 2]
        );
        assert_eq!(
            ids!(matches(body, plainto_tsquery("english", "cat mat"))),
            [1]
        );
        assert_eq!(
            ids!(matches(body, phraseto_tsquery("english", "quiet ocean"))),
            [3]
        );
        assert_eq!(
            ids!(matches(body, phraseto_tsquery("english", "ocean quiet"))),
            [0_i64; 0]
        );
        assert_eq!(
            ids!(matches(body, websearch_to_tsquery("english", "cat -bones"))),
            [1]
        );
        assert_eq!(
            ids!(matches(body, to_tsquery("english", "bone | ship"))),
            [2, 3]
        );
        let words = vector(WORDS);
        let query = || websearch_to_tsquery("english", "cat");
        assert_eq!(ids!(matches(words, query())), [1, 2]);
        let best = pages::table
            .filter(matches(words, query()))
            .order_by((
                ts_rank(words, query()).desc(),
                ts_rank_cd(words, query()).desc(),
            ))
            .select((pages::id, ts_headline("english", pages::title, query())))
            .load(conn)
            .unwrap();
        assert_eq!(
            best,
            [(1, "The fat <b>cat</b>".to_owned()), (2, "Dogs".to_owned())]
        );
        let rank: f32 = pages::table
            .filter(pages::id.eq(3))
            .select(ts_rank(words, query()))
            .one(conn)
            .unwrap();
        assert_eq!(rank, 0.0);
    });
}

#[test]
fn mysql_and_mariadb() {
    let table =
        "CREATE TABLE docs (rowid BIGINT AUTO_INCREMENT PRIMARY KEY, title VARCHAR(100) NOT NULL,
        body TEXT NOT NULL, FULLTEXT (title, body), FULLTEXT (body))";
    for kind in [Kind::MySql, Kind::MariaDb] {
        on_engine(kind, table, |conn| {
            conn.batch(&format!("INSERT INTO docs (title, body) VALUES {ROWS}"))
                .unwrap();
            macro_rules! case {
                ($conn:expr) => {{
                    let conn = $conn;
                    let both = (docs::title, docs::body);
                    let ids = || docs::table.select(docs::rowid).order_by(docs::rowid);
                    assert_eq!(
                        ids().filter(match_natural(both, "cat")).load(conn).unwrap(),
                        [1]
                    );
                    assert_eq!(
                        ids()
                            .filter(match_natural(docs::body, "ocean bones"))
                            .load(conn)
                            .unwrap(),
                        [2, 3]
                    );
                    assert_eq!(
                        ids()
                            .filter(match_boolean(both, "+dog*  -bones"))
                            .load(conn)
                            .unwrap(),
                        [1]
                    );
                    assert_eq!(
                        ids()
                            .filter(not(match_boolean(both, "dog*")))
                            .load(conn)
                            .unwrap(),
                        [3]
                    );
                    let rows = docs::table
                        .select((
                            match_natural(docs::body, "ocean"),
                            relevance(docs::body, "ocean"),
                        ))
                        .order_by(docs::rowid)
                        .load(conn)
                        .unwrap();
                    assert_eq!(rows[..2], [(false, 0.0), (false, 0.0)]);
                    assert!(rows[2].0 && rows[2].1 > 0.0, "{rows:?}");
                    let best = docs::table
                        .filter(relevance_boolean(both, "dogs ocean").gt(0.0))
                        .order_by(relevance_boolean(both, "dogs ocean").desc())
                        .select(docs::rowid);
                    assert_eq!(best.load(conn).unwrap(), [2, 3]);
                }};
            }
            match conn {
                AnyConnection::MySql(conn) => case!(conn),
                AnyConnection::MariaDb(conn) => case!(conn),
                _ => panic!("another engine"),
            }
        });
    }
}

#[test]
fn sqlite() {
    on_engine(
        Kind::Sqlite,
        "CREATE VIRTUAL TABLE docs USING fts5 (title, body, tokenize = 'porter')",
        |conn| {
            conn.batch(&format!("INSERT INTO docs (title, body) VALUES {ROWS}"))
                .unwrap();
            let AnyConnection::Sqlite(conn) = conn else {
                panic!("another engine")
            };
            let ids = || docs::table.select(docs::rowid).order_by(docs::rowid);
            assert_eq!(
                ids()
                    .filter(fts5_match(docs::table, "cats"))
                    .load(conn)
                    .unwrap(),
                [1, 2]
            );
            assert_eq!(
                ids()
                    .filter(fts5_match(docs::table, "title : dog OR ocean"))
                    .load(conn)
                    .unwrap(),
                [2, 3]
            );
            let best = docs::table
                .filter(fts5_match(docs::table, "cat"))
                .order_by(bm25(docs::table))
                .select((
                    docs::rowid,
                    highlight(docs::title, "[", "]"),
                    snippet(docs::table, "<", ">", "..", 3),
                    highlight(docs::body, text!("*"), text!("*")),
                ))
                .load(conn)
                .unwrap();
            assert_eq!(best[0].0, 1);
            assert_eq!(best[0].1.as_deref(), Some("The fat [cat]"));
            assert_eq!(best[0].2, "A <cat> sat..");
            assert_eq!(best[1].3.as_deref(), Some("Dogs chase *cats* and bones."));
            querent::alias!(found = docs);
            let query = found.filter(fts5_match(found, "ship")).select(found.title);
            assert_eq!(query.load(conn).unwrap(), ["Ships"]);
        },
    );
}
