//! The backslashes of the catalog.

/// The character that a backslash and `letter` stand for.
pub(super) fn meaning(letter: char) -> char {
    match letter {
        '0' => '\0',
        'n' => '\n',
        'r' => '\r',
        other => other,
    }
}

/// Takes back the backslashes that MySQL puts into the condition of a check.
///
/// `SHOW CREATE TABLE` prints `'it\'s'` where `information_schema` says `\'it\\\'s\'`.
pub(super) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.extend(chars.next().map(meaning)),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_level_is_taken_back() {
        for (text, expected) in [
            (r"`a` > 0", r"`a` > 0"),
            (r"\'it\\\'s\'", r"'it\'s'"),
            (r"\'\\\\\'", r"'\\'"),
            (r"\'a\nb\'", "'a\nb'"),
            (r"broken\", "broken"),
        ] {
            assert_eq!(unescape(text), expected);
        }
    }
}
