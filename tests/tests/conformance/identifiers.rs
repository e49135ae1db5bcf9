//! Names that need their quotes.

use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::tables::owned;

querent_tests::declare! {
    odd = "select \"na`me\" of é.[x]" {
        id: BigInt NotNull i64,
        order = "order": Text NotNull String,
        two_words = "two words": BigInt Nullable Option<i64>,
        quote = "qu\"o\"te": BigInt Nullable Option<i64>,
        tick = "back`tick": BigInt Nullable Option<i64>,
        bracket = "br]ack[et": BigInt Nullable Option<i64>,
        letters = "Größe 日本": BigInt Nullable Option<i64>,
        marks = "$1 ?1 :a @b %s; -- '": BigInt Nullable Option<i64>,
        capital = "ORDER BY": BigInt Nullable Option<i64>,
    }
}
querent::alias!(again = odd);

const ODD: &str = "CREATE TABLE «select \"na`me\" of é.[x]» (
    id {id}, «order» {text} NOT NULL, «two words» {big}, «qu\"o\"te» {big}, «back`tick» {big},
    «br]ack[et» {big}, «Größe 日本» {big}, «$1 ?1 :a @b %s; -- '» {big}, «ORDER BY» {big})";

#[test]
fn odd_names_in_every_clause() {
    on_every_engine(ODD, |conn| {
        let rows = [1, 2].map(|number| {
            (
                odd::order.to("x"),
                odd::two_words.to(number),
                odd::quote.to(number * 10),
                odd::tick.to(number * 100),
                odd::bracket.to(3),
                odd::letters.to(4),
                odd::marks.to(5),
                odd::capital.to(6),
            )
        });
        assert_eq!(
            insert_into(odd::table).values(rows).execute(conn).unwrap(),
            2
        );

        let row = odd::table
            .filter(odd::quote.eq(20).and(odd::tick.ge(100)))
            .order_by((
                odd::order,
                odd::marks.desc().nulls_first(),
                odd::capital.asc().nulls_last(),
            ))
            .one(conn)
            .unwrap();
        let expected = odd::Row {
            id: 2,
            order: owned("x"),
            two_words: Some(2),
            quote: Some(20),
            tick: Some(200),
            bracket: Some(3),
            letters: Some(4),
            marks: Some(5),
            capital: Some(6),
        };
        assert_eq!(row, expected);

        let pairs: Vec<(String, Option<i64>, Option<i64>)> = odd::table
            .left_join(again.on(again.two_words.eq(odd::two_words + 1)))
            .select((odd::order, odd::letters, again.tick))
            .order_by(odd::id)
            .load(conn)
            .unwrap();
        assert_eq!(
            pairs,
            [
                (owned("x"), Some(4), Some(200)),
                (owned("x"), Some(4), None)
            ]
        );

        let changed = update(odd::table)
            .set((
                odd::marks.to(odd::letters + odd::bracket),
                odd::quote.to(None),
            ))
            .filter(odd::letters.is_in([4]));
        assert_eq!(changed.execute(conn).unwrap(), 2);
        assert_eq!(
            odd::table
                .select((sum(odd::marks), max(odd::quote)))
                .one(conn)
                .unwrap(),
            (Some(14), None)
        );
        let new = insert_into(odd::table)
            .values(odd::order.to("new"))
            .returning((odd::id, odd::order, odd::marks));
        assert_eq!(new.one(conn).unwrap(), (3, owned("new"), None));
        assert_eq!(
            delete_from(odd::table)
                .filter(odd::marks.is_not_null())
                .execute(conn)
                .unwrap(),
            2
        );
    });
}

#[test]
fn an_error_names_an_odd_column() {
    on_every_engine(ODD, |conn| {
        let error = insert_into(odd::table)
            .values(odd::two_words.to(1))
            .execute(conn)
            .unwrap_err();
        assert_eq!(
            error.kind(),
            querent::ErrorKind::NotNullViolation,
            "{error}"
        );
        assert_eq!(error.column(), Some("order"), "{error}");
    });
}
