//! Rows that break a rule of their table.

use querent::ErrorKind;
use querent::dialect::Kind;
use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::expect::{fails, usable};

querent_tests::declare! {
    shelves {
        id: BigInt NotNull i64,
        label: Text NotNull String,
    }
    books {
        id: BigInt NotNull i64,
        shelf_id: BigInt Nullable Option<i64>,
        pages: BigInt Nullable Option<i64>,
        code: Text Nullable Option<String>,
    }
}

const TABLES: &str = "
    CREATE TABLE shelves (id {id}, label {text} NOT NULL);
    CREATE TABLE books (id {id}, shelf_id {big}, pages {big}, code VARCHAR(20),
        CONSTRAINT books_code UNIQUE (code),
        CONSTRAINT books_pages CHECK (pages > 0),
        CONSTRAINT books_shelf FOREIGN KEY (shelf_id) REFERENCES shelves (id))";

#[test]
fn each_rule_is_named() {
    on_every_engine(TABLES, |conn| {
        let put = |shelf: Option<i64>, pages: i64, code: &'static str| {
            insert_into(books::table).values((
                books::shelf_id.to(shelf),
                books::pages.to(pages),
                books::code.to(code),
            ))
        };
        put(None, 1, "a").execute(conn).unwrap();

        let error = fails(
            put(None, 1, "a").execute(conn),
            ErrorKind::UniqueViolation,
            &["INSERT INTO"],
        );
        let named = error.constraint().unwrap_or_default();
        // SQLite tells the columns instead of the name.
        assert!(
            named
                == if conn.engine() == Kind::Sqlite {
                    "books.code"
                } else {
                    "books_code"
                },
            "{error:?}"
        );

        let error = fails(
            put(None, 0, "b").execute(conn),
            ErrorKind::CheckViolation,
            &["books_pages"],
        );
        assert_eq!(error.constraint(), Some("books_pages"), "{error:?}");

        let error = fails(
            put(Some(7), 1, "c").execute(conn),
            ErrorKind::ForeignKeyViolation,
            &[],
        );
        // SQLite does not tell which.
        assert!(
            conn.engine() == Kind::Sqlite || error.constraint() == Some("books_shelf"),
            "{error:?}"
        );

        let none = insert_into(shelves::table).default_values();
        let error = fails(none.execute(conn), ErrorKind::NotNullViolation, &["label"]);
        assert_eq!(error.column(), Some("label"), "{error:?}");

        insert_into(shelves::table)
            .values((shelves::id.to(7), shelves::label.to("x")))
            .execute(conn)
            .unwrap();
        put(Some(7), 1, "c").execute(conn).unwrap();
        let gone = delete_from(shelves::table).filter(shelves::id.eq(7));
        fails(
            gone.execute(conn),
            ErrorKind::ForeignKeyViolation,
            &["DELETE FROM"],
        );
        let twice = insert_into(shelves::table).values((shelves::id.to(7), shelves::label.to("y")));
        fails(twice.execute(conn), ErrorKind::UniqueViolation, &[]);

        // Values are never part of an error.
        let error = put(None, 1, "hunter2")
            .execute(conn)
            .and_then(|_| put(None, 1, "hunter2").execute(conn))
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UniqueViolation);
        usable(conn);
        assert_eq!(books::table.select(count()).one(conn).unwrap(), 3);
    });
}
