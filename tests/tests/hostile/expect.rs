//! Expectations of errors.

use std::error::Error as _;

use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::{Error, ErrorKind};

/// The error of an operation that must fail, with its kind and the names that its text must have.
#[track_caller]
pub(crate) fn fails<T>(outcome: querent::Result<T>, kind: ErrorKind, names: &[&str]) -> Error {
    let Err(error) = outcome else {
        panic!("expected an error that names {names:?}")
    };
    let text = error.to_string();
    assert_eq!(error.kind(), kind, "{text}");
    for name in names {
        assert!(text.contains(name), "`{name}` is missing in: {text}");
    }
    assert_eq!(text.lines().count(), 1, "{text}");
    error
}

/// Everything that can be seen of an error.
pub(crate) fn all_of(error: &Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut cause = error.source();
    while let Some(source) = cause {
        text += &format!(" {source} {source:?}");
        cause = source.source();
    }
    text
}

/// The connection says that it is usable, and it is.
#[track_caller]
pub(crate) fn usable(conn: &mut AnyConnection) {
    assert!(conn.is_usable());
    conn.ping().expect("a sign of life");
}
