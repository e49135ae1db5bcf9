//! mistake: a brace in the SQL of a function is not closed
//! about: functions and arithmetic
//! expect: this SQL has a `{` without a `}`
querent::function! {
    /// A declaration with a mistake.
    pub fn place(text: querent::types::Text) -> querent::types::Integer = "LENGTH({text)";
}

fn main() {}
