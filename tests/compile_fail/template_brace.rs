//! mistake: a brace in the SQL of a function is not closed
//! expect: evaluation panicked: this SQL has a `{` without a `}`; a brace itself is written twice
//! rustc: the SQL is checked when the declaration is evaluated
querent::function! {
    /// A declaration with a mistake.
    pub fn place(text: querent::types::Text) -> querent::types::Integer = "LENGTH({text)";
}

fn main() {}
