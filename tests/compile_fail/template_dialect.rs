//! mistake: a function is spelled for a dialect that does not exist
//! expect: evaluation panicked: the SQL of a function differs by `mariadb`, `mssql`, `mysql`, `mysql_family`, `postgres` or `sqlite`; its other keys are `is`, `needs` and `null`
//! rustc: the SQL is checked when the declaration is evaluated
querent::function! {
    /// A declaration with a mistake.
    pub fn place(a: querent::types::Text) -> querent::types::Text = "LOWER({a})", oracle: "{a}";
}

fn main() {}
