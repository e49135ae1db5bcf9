//! The 22 business questions, one module each.
//!
//! A module has a function `query`, whose parameters are those that the benchmark substitutes, and a
//! type `Row`, what the query gives.

pub mod q01;
pub mod q02;
pub mod q03;
pub mod q04;
pub mod q05;
pub mod q06;
pub mod q07;
pub mod q08;
pub mod q09;
pub mod q10;
pub mod q11;
pub mod q12;
pub mod q13;
pub mod q14;
pub mod q15;
pub mod q16;
pub mod q17;
pub mod q18;
pub mod q19;
pub mod q20;
pub mod q21;
pub mod q22;

use querent::dialect::{MariaDb, MsSql, MySql, Postgres, Sqlite};
use querent::{Portable, Statement};

use super::schema;

/// A query with rows of type `R` that runs on every engine and has a text in every dialect.
pub trait Report<R>:
    Portable<R>
    + Statement<MariaDb>
    + Statement<MsSql>
    + Statement<MySql>
    + Statement<Postgres>
    + Statement<Sqlite>
{
}
impl<R, Q> Report<R> for Q where
    Q: Portable<R>
        + Statement<MariaDb>
        + Statement<MsSql>
        + Statement<MySql>
        + Statement<Postgres>
        + Statement<Sqlite>
{
}
