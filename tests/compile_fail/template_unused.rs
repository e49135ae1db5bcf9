//! mistake: the SQL of a function for one dialect leaves out an argument
//! expect: evaluation panicked: this SQL leaves out one of the function's arguments
//! rustc: the SQL is checked when the declaration is evaluated
querent::function! {
    /// A declaration with a mistake.
    pub fn place(a: querent::types::Text) -> querent::types::Text = "LOWER({a})", sqlite: "LOWER()";
}

fn main() {}
