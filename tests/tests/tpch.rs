//! TPC-H at scale factor 0.01: the rows are inserted through the library, and what the 22 queries give is
//! compared with known answers.
//!
//! The answers are the files `01.csv` to `22.csv` of `../shared/tpch/answers`, beside the project. Where
//! they are not there, the queries still run, and that nothing is compared is said.

mod tpch {
    mod answers;
    mod data;
    mod engines;
    mod schema;
    mod texts;
}
