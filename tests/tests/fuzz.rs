//! Random typed queries give the same rows on every engine.
//!
//! `QUERENT_FUZZ_SEED` repeats a run, `QUERENT_FUZZ_QUERIES` says how many queries there are. Where only
//! SQLite is there, nothing can be compared and few queries are run.

mod fuzz {
    mod data;
    mod days;
    mod documents;
    mod expressions;
    mod queries;
    mod random;
    mod regressions;
    mod run;
}
