//! A table of sales, for aggregates and window functions.

use querent::dialect::Kind;
use querent::driver::postgres::PostgresConnection;
use querent::driver::sqlite::SqliteConnection;
use querent::{Connection, rust_decimal, serde_json};
use querent_tests::cases::{ddl, on_every_engine};
use querent_tests::{Engine, Scratch};

querent_tests::declare! {
    sales {
        id: BigInt NotNull i64,
        shop: Text NotNull String,
        item: Text Nullable Option<String>,
        amount: BigInt Nullable Option<i64>,
        pieces: Integer NotNull i32,
        price: Numeric Nullable Option<super::rust_decimal::Decimal>,
        weight: Double Nullable Option<f64>,
        paid: Bool NotNull bool,
        doc: Json Nullable Option<super::serde_json::Value>,
    }
}

const TABLE: &str = "CREATE TABLE sales (id {id}, shop {text} NOT NULL, item {text}, amount {big}, \
    pieces {int} NOT NULL, price {decimal}, weight {double}, paid {bool} NOT NULL, doc {json})";

/// The rows; a decimal or a document as text.
const ROWS: &str = "INSERT INTO sales (shop, item, amount, pieces, price, weight, paid, doc) VALUES
    ('north', 'apple', 5, 1, 1.10, 0.5, true, '{\"a\": [1, null]}'),
    ('north', 'pear', NULL, 2, 2.20, NULL, false, NULL),
    ('north', NULL, 5, 4, NULL, 1.5, true, '\"it''s\"'),
    ('south', 'é', -3, 1, 0.10, 2.5, false, '7'),
    ('south', 'apple', 7, 3, 0.20, 2.5, false, 'null'),
    ('west', NULL, NULL, 0, NULL, NULL, true, NULL)";

/// Calls `case` with the sales on every engine.
pub(super) fn on_sales(case: impl Fn(&mut querent::driver::AnyConnection)) {
    on_every_engine(TABLE, |conn| {
        conn.batch(ROWS).unwrap();
        case(conn);
    });
}

/// Calls `case` with the sales on PostgreSQL, if it is there.
pub(super) fn on_postgres_sales(case: impl Fn(&mut PostgresConnection)) {
    let Some(engine) = Engine::server(Kind::Postgres) else {
        return;
    };
    let scratch = Scratch::new(engine.url(), "t_sales").unwrap();
    let mut conn = PostgresConnection::open(scratch.url()).unwrap();
    fill(&mut conn, Kind::Postgres);
    case(&mut conn);
}

/// Calls `case` with the sales on SQLite.
pub(super) fn on_sqlite_sales(case: impl Fn(&mut SqliteConnection)) {
    let mut conn = SqliteConnection::open(":memory:").unwrap();
    fill(&mut conn, Kind::Sqlite);
    case(&mut conn);
}

fn fill(conn: &mut impl Connection, kind: Kind) {
    conn.batch(&ddl(kind, TABLE)).unwrap();
    conn.batch(ROWS).unwrap();
}
