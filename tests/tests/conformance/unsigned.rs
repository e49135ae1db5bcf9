//! Integers that MySQL and MariaDB have, and the others do not.

use querent::dialect::Kind;
use querent::prelude::*;
use querent_tests::cases::on_engine;

querent_tests::declare! {
    unsigned {
        id: BigInt NotNull i64,
        tiny: UTinyInt Nullable Option<u8>,
        small: USmallInt Nullable Option<u16>,
        int: UInteger Nullable Option<u32>,
        big: UBigInt Nullable Option<u64>,
        signed: TinyInt Nullable Option<i8>,
    }
}

#[test]
fn unsigned_integers_of_mysql_and_mariadb() {
    for kind in [Kind::MySql, Kind::MariaDb] {
        let tables = "CREATE TABLE «unsigned» (id {id}, tiny TINYINT UNSIGNED, small SMALLINT UNSIGNED, «int» INT UNSIGNED,
            big BIGINT UNSIGNED, signed TINYINT)";
        on_engine(kind, tables, |conn| {
            let rows = [
                (u8::MAX, u16::MAX, u32::MAX, u64::MAX, i8::MIN),
                (0, 0, 0, 0, i8::MAX),
            ];
            let new = rows.map(|(tiny, small, int, big, signed)| {
                (
                    unsigned::tiny.to(tiny),
                    unsigned::small.to(small),
                    unsigned::int.to(int),
                    unsigned::big.to(big),
                    unsigned::signed.to(signed),
                )
            });
            insert_into(unsigned::table)
                .values(new)
                .execute(conn)
                .unwrap();
            let read = unsigned::table
                .select((
                    unsigned::tiny,
                    unsigned::small,
                    unsigned::int,
                    unsigned::big,
                    unsigned::signed,
                ))
                .order_by(unsigned::id)
                .load(conn)
                .unwrap();
            let expected = rows.map(|(tiny, small, int, big, signed)| {
                (Some(tiny), Some(small), Some(int), Some(big), Some(signed))
            });
            assert_eq!(read, expected);
            let row = unsigned::table
                .select((max(unsigned::big), sum(unsigned::tiny), sum(unsigned::big)))
                .one(conn)
                .unwrap();
            assert_eq!(row, (Some(u64::MAX), Some(255), Some(u64::MAX)));
            let found = unsigned::table
                .filter(unsigned::big.is_in([u64::MAX, 5]))
                .select(unsigned::id);
            assert_eq!(found.load(conn).unwrap(), [1]);
        });
    }
}
