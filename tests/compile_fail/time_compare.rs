//! mistake: an instant compared with a date
//! expect: ?

use querent::prelude::*;
use querent::time;

fn main() {
    let _ = time::now().gt(time::current_date());
}
