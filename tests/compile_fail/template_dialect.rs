//! mistake: a function is spelled for a dialect that does not exist
//! about: functions and arithmetic
//! expect: evaluation panicked: the SQL of a function differs by `mariadb`, `mssql`, `mysql`, `mysql_family`, `postgres` or `sqlite`; its other keys are `is`, `needs` and `null`
//! rustc: the SQL is checked when the declaration is evaluated
//! left: lines: the compiler shows the declaration
//! left: fix: the first line says it, in an error of the compiler
//! left: token: a declaration is one macro call
querent::function! {
    /// A declaration with a mistake.
    pub fn place(a: querent::types::Text) -> querent::types::Text = "LOWER({a})", oracle: "{a}";
}

fn main() {}
