//! mistake: fewer arguments than `{}` in SQL that is written out
//! about: SQL written out
//! expect: evaluation panicked: this SQL has more `{}` than there are arguments after it
//! rustc: a mistake in a text is found when a constant is computed, and such errors have the compiler's words in front
//! left: lines: the compiler shows where the constant is computed
//! left: fix: the first line says it, in an error of the compiler
//! left: token: the text is one macro call
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(querent::sql!(Text, "REPLACE({}, {}, '')", users::name));
}
