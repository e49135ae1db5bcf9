//! The queries of TPC-H.

use querent::dialect::{Kind, MariaDb, MsSql, MySql, Postgres, Sqlite};
use querent_tests::tpch::queries::Report;
use querent_tests::tpch::rows::Row;
use querent_tests::tpch::validation::{self, Visitor};

use super::book::Book;

impl Visitor for Book {
    fn visit<R: Row>(&mut self, number: usize, query: impl Report<R>) {
        let texts = [
            (Kind::MariaDb, query.sql::<MariaDb>().into_owned()),
            (Kind::MsSql, query.sql::<MsSql>().into_owned()),
            (Kind::MySql, query.sql::<MySql>().into_owned()),
            (Kind::Postgres, query.sql::<Postgres>().into_owned()),
            (Kind::Sqlite, query.sql::<Sqlite>().into_owned()),
        ];
        self.add(&format!("query {number}"), &texts);
    }
}

#[test]
fn tpch() {
    let mut book = Book::new("tpch");
    validation::visit(&mut book);
    book.close();
}
