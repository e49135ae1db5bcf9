//! mistake: the SQL of a function names an argument that it does not have
//! expect: evaluation panicked: this SQL has in braces what is no argument of the function
//! rustc: the SQL is checked when the declaration is evaluated
querent::function! {
    /// A declaration with a mistake.
    pub fn place(text: querent::types::Text) -> querent::types::Integer = "LENGTH({texts})";
}

fn main() {}
