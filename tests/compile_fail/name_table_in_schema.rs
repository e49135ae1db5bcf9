//! mistake: a table that does not exist, by its whole path
//! about: names
//! expect: cannot find `user` in `schema`
//! rustc: a path is resolved before querent has a say
//! left: fix: the compiler looks for no module of a similar name inside another module
mod schema;


fn main() {
    let _ = schema::user::table.all();
}
