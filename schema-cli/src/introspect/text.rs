//! Small questions about SQL expressions that a catalog printed.

/// Removes pairs of parentheses that enclose the whole expression.
pub(super) fn strip_parens(sql: &str) -> &str {
    let mut sql = sql.trim();
    while encloses_all(sql) {
        sql = sql[1..sql.len() - 1].trim();
    }
    sql
}

/// Whether the first character is a `(` whose `)` is the last character.
fn encloses_all(sql: &str) -> bool {
    sql.starts_with('(') && closing_paren(sql) == Some(sql.len() - 1)
}

/// Whether the whole expression is one call of `function`.
pub(super) fn is_call(sql: &str, function: &str) -> bool {
    sql.trim()
        .strip_prefix(function)
        .is_some_and(|rest| encloses_all(rest.trim()))
}

/// Where the parenthesis that `sql` begins with is closed.
fn closing_paren(sql: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut chars = sql.char_indices();
    while let Some((at, c)) = chars.next() {
        match (quote, c) {
            // A string with a backslash is printed as `E'..'` by PostgreSQL: it escapes there too.
            (Some('\''), '\\') => drop(chars.next()),
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"' | '`') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            (None, _) => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_parentheses_around_everything_are_removed() {
        for (sql, expected) in [
            ("(a > 0)", "a > 0"),
            ("((a > 0))", "a > 0"),
            ("(a > 0) AND (b > 0)", "(a > 0) AND (b > 0)"),
            ("((a > 0) AND (b > 0))", "(a > 0) AND (b > 0)"),
            ("(a <> ')')", "a <> ')'"),
            ("(a <> 'it''s)')", "a <> 'it''s)'"),
            (r"(a <> 'it\'s)')", r"a <> 'it\'s)'"),
            ("(a", "(a"),
            ("", ""),
        ] {
            assert_eq!(strip_parens(sql), expected);
        }
    }

    #[test]
    fn a_call_is_the_whole_expression() {
        assert!(is_call("nextval('a_id_seq'::regclass)", "nextval"));
        assert!(is_call("nextval(('a(b'::text)::regclass)", "nextval"));
        assert!(!is_call("nextval('s'::regclass) + (1)", "nextval"));
        assert!(!is_call("nextvalue('s')", "nextval"));
    }
}
