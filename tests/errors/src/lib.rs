//! What the compiler says about mistakes, measured.
//!
//! A [`Suite`] is a folder of cases: files with one mistake each, whose first lines say what the
//! mistake is and how its error begins. [`check::check`] compiles a package whose examples are such
//! files and reads the errors as [`Message`]s, and [`Case::broken`] says which [`Rule`]s a message
//! breaks. The test `compile_fail` judges by it, and `cargo xtask errors` makes its tables of it.

mod case;
pub mod check;
mod excerpt;
mod message;
mod rules;
mod sentence;
mod suite;

pub use case::Case;
pub use check::Outcome;
pub use excerpt::Folders;
pub use message::{Message, Pointed};
pub use rules::{Broken, Limits, Rule};
pub use sentence::Sentences;
pub use suite::Suite;
