//! The SQL of every construct in five dialects, as committed files.
//!
//! `QUERENT_BLESS=1` writes the files anew. The texts for SQL Server are judged by Microsoft's own
//! parser where `QUERENT_TSQL` names the program that asks it.

mod golden {
    mod aggregates;
    mod book;
    mod dates;
    mod documents;
    mod expressions;
    mod functions;
    mod joins;
    mod judge;
    mod predicates;
    mod queries;
    mod ranges;
    mod select;
    mod sources;
    mod tpch;
    mod windows;
    mod writes;
}
