//! mistake: a function is spelled for a dialect that does not exist
//! about: functions and arithmetic
//! expect: `oracle` is no dialect
querent::function! {
    /// A declaration with a mistake.
    pub fn place(a: querent::types::Text) -> querent::types::Text = "LOWER({a})", oracle: "{a}";
}

fn main() {}
