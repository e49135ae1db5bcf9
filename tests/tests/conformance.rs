//! One suite that every engine passes.
//!
//! SQLite is always there; PostgreSQL, MySQL and MariaDB are where `QUERENT_POSTGRES_URL`,
//! `QUERENT_MYSQL_URL` and `QUERENT_MARIADB_URL` name a server. Every expectation is written by hand.

mod conformance {
    mod aggregate_groups;
    mod aggregates;
    mod arithmetic;
    mod arrays;
    mod choices;
    mod collecting;
    mod comparison;
    mod composed;
    mod dates;
    mod derived;
    mod documents;
    mod functions;
    mod grouping;
    mod identifiers;
    mod insert;
    mod joins;
    mod lists;
    mod made_dates;
    mod native;
    mod number;
    mod optional;
    mod order;
    mod patterns;
    mod picked;
    mod properties;
    mod ranges;
    mod reading;
    mod recursion;
    mod returning;
    mod routines;
    mod sales;
    mod search;
    mod shop;
    mod sources;
    mod statements;
    mod subqueries;
    mod tables;
    mod temporal;
    mod text;
    mod transactions;
    mod unsigned;
    mod update;
    mod upsert;
    mod values;
    mod windows;
    mod with_writes;
    mod written;
}
