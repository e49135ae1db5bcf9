//! mistake: the SQL of a function names an argument that it does not have
//! about: functions and arithmetic
//! expect: `{texts}` is no argument of this function
querent::function! {
    /// A declaration with a mistake.
    pub fn place(text: querent::types::Text) -> querent::types::Integer = "LENGTH({texts})";
}

fn main() {}
