//! What SQL text written by hand must not have.

/// Checks the text for a dialect; the empty name is every dialect.
///
/// # Panics
///
/// When it has a placeholder, which would take a value that is not counted, or a comment, which would
/// hide what follows.
pub(super) const fn check(dialect: &str, text: &str) {
    let bytes = text.as_bytes();
    let postgres = matches!(dialect.as_bytes(), b"postgres");
    // The quote that is open.
    let mut quote = 0;
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        let next = if at + 1 < bytes.len() {
            bytes[at + 1]
        } else {
            0
        };
        at += 1;
        if quote != 0 {
            if byte == quote {
                quote = 0;
            }
            continue;
        }
        match byte {
            b'\'' | b'"' | b'`' => quote = byte,
            // An operator on JSON there.
            b'?' => assert!(
                postgres,
                "this SQL has a placeholder `?`: write `{{}}` and give the value as an argument"
            ),
            b'$' | b'@' => assert!(
                !next.is_ascii_digit(),
                "this SQL has a numbered placeholder: write `{{}}` and give the value as an argument"
            ),
            b'-' => assert!(next != b'-', "this SQL has a comment"),
            b'/' => assert!(next != b'*', "this SQL has a comment"),
            b';' => panic!("this SQL has a `;`: one statement or expression is expected"),
            _ => {}
        }
    }
    assert!(quote == 0, "this SQL has a quote that does not end");
}

/// Without the macros a mistake in SQL is found when its constant is computed.
#[cfg(not(feature = "macros"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __checked_sql {
    ($texts:tt $arguments:tt { $checked:expr }) => {
        $checked
    };
}
