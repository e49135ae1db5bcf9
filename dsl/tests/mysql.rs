//! The driver for MySQL and MariaDB on the servers that `QUERENT_MYSQL_URL` and
//! `QUERENT_MARIADB_URL` name. Every test makes a database of its own.

#![cfg(all(
    feature = "mysql",
    feature = "decimal",
    feature = "jiff",
    feature = "json",
    feature = "uuid"
))]
#![allow(missing_docs)]

#[path = "mysql/schema.rs"]
#[allow(
    non_camel_case_types,
    non_upper_case_globals,
    dead_code,
    unreachable_pub
)]
mod schema;

/// The tests, for the dialect `Backend`.
macro_rules! suite {
    ($engine:ident, $dialect:ident, $variable:literal) => {
        mod $engine {
            use querent::dialect::$dialect as Backend;
            const VARIABLE: &str = $variable;
            const ENGINE: querent::dialect::Kind = querent::dialect::Kind::$dialect;

            include!("mysql/server.rs");
            mod types {
                include!("mysql/types.rs");
            }
            mod statements {
                include!("mysql/statements.rs");
            }
            mod failures {
                include!("mysql/failures.rs");
            }
            mod connections {
                include!("mysql/connections.rs");
            }
        }
    };
}
suite!(mysql, MySql, "QUERENT_MYSQL_URL");
suite!(mariadb, MariaDb, "QUERENT_MARIADB_URL");

/// What only MariaDB has.
mod mariadb_only {
    use querent::prelude::*;

    use crate::mariadb::TestDb;
    use crate::schema::users;

    #[test]
    fn inserts_of_several_rows_and_deletes_return_rows() {
        let Some(mut db) = TestDb::new() else { return };
        let user = |name| users::New {
            name,
            nickname: None,
            mentor_id: None,
        };
        let rows = insert_into(users::table)
            .values([user("Ada"), user("Grace")])
            .returning((users::id, users::name))
            .load(&mut db.conn)
            .unwrap();
        assert_eq!(rows, [(1, "Ada".to_owned()), (2, "Grace".to_owned())]);
        let gone = delete_from(users::table)
            .filter(users::id.eq(2))
            .returning(users::all)
            .one(&mut db.conn)
            .unwrap();
        assert_eq!(gone.name, "Grace");
        assert_eq!(users::table.select(count()).one(&mut db.conn).unwrap(), 1);
    }
}
