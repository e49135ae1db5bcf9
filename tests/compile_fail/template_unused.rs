//! mistake: the SQL of a function for one dialect leaves out an argument
//! about: functions and arithmetic
//! expect: this SQL leaves out the argument `a`
querent::function! {
    /// A declaration with a mistake.
    pub fn place(a: querent::types::Text) -> querent::types::Text = "LOWER({a})", sqlite: "LOWER()";
}

fn main() {}
