//! Six small tables with the same columns, full of NULLs, duplicates and values at the edges.

use querent::driver::AnyConnection;
use querent::prelude::*;

use super::random::Random;

querent_tests::declare! {
    t0 { id: BigInt NotNull i64, a: BigInt Nullable Option<i64>, b: BigInt NotNull i64, s: Text Nullable Option<String>, f: Bool Nullable Option<bool> }
    t1 { id: BigInt NotNull i64, a: BigInt Nullable Option<i64>, b: BigInt NotNull i64, s: Text Nullable Option<String>, f: Bool Nullable Option<bool> }
    t2 { id: BigInt NotNull i64, a: BigInt Nullable Option<i64>, b: BigInt NotNull i64, s: Text Nullable Option<String>, f: Bool Nullable Option<bool> }
    t3 { id: BigInt NotNull i64, a: BigInt Nullable Option<i64>, b: BigInt NotNull i64, s: Text Nullable Option<String>, f: Bool Nullable Option<bool> }
    t4 { id: BigInt NotNull i64, a: BigInt Nullable Option<i64>, b: BigInt NotNull i64, s: Text Nullable Option<String>, f: Bool Nullable Option<bool> }
    t5 { id: BigInt NotNull i64, a: BigInt Nullable Option<i64>, b: BigInt NotNull i64, s: Text Nullable Option<String>, f: Bool Nullable Option<bool> }
}

/// The words in the tables and in conditions.
pub(crate) const WORDS: [&str; 7] = ["", "a", "ab", "b", "Ab", "z", "a%b_"];

const ROWS: usize = 5;

/// Makes and fills the tables, the same for one seed.
pub(crate) fn create(conn: &mut AnyConnection, seed: u64) {
    let mut random = Random::new(seed);
    macro_rules! tables {
        ($($table:ident)*) => { $(
            let columns = "id {id}, a {big}, b {big} NOT NULL, s {text}, f {bool}";
            let ddl = format!("CREATE TABLE {} ({columns})", stringify!($table));
            let ddl = querent_tests::cases::ddl(conn.engine(), &ddl);
            conn.batch(&ddl).expect("a table");
            let rows: Vec<_> = (0..ROWS)
                .map(|_| (
                    $table::a.to(random.chance(75).then(|| random.between(-2, 4))),
                    $table::b.to(random.between(0, 3)),
                    $table::s.to(random.chance(75).then(|| *random.pick(&WORDS))),
                    $table::f.to(random.chance(75).then(|| random.chance(50))),
                ))
                .collect();
            insert_into($table::table).values(rows).execute(conn).expect("rows");
        )* };
    }
    tables!(t0 t1 t2 t3 t4 t5);
}
