//! The PostgreSQL driver against a server: set `QUERENT_POSTGRES_URL` to one where schemas can be
//! created.

#![cfg(all(
    feature = "postgres",
    feature = "decimal",
    feature = "jiff",
    feature = "json",
    feature = "uuid"
))]

mod postgres {
    mod connections;
    mod failures;
    mod server;
    mod statements;
    mod tables;
    mod transactions;
    mod values;
}
