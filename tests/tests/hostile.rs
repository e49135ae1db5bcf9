//! Bad input: each is an error that says what it is and names the thing, and the connection can be
//! used afterwards or says that it cannot.

mod hostile {
    mod broken;
    mod constraints;
    mod data;
    mod expect;
    mod schema;
    mod url;
    mod values;
}
