//! mistake: truncation to a weekday
//! expect: ?

use querent::prelude::*;
use querent::time::{self, Weekday};

fn main() {
    let _ = time::trunc(Weekday, time::now());
}
