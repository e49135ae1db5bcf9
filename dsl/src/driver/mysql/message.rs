//! The texts of server errors: names in them, and values that do not belong there.

/// The column in `.. for column 'a' at row 1` or, on MariaDB, ``.. for column `d`.`t`.`a` at row 1``.
pub(super) fn column_of(text: &str) -> Option<&str> {
    between(text, "for column '", "' at row").or_else(|| {
        let names = between(text, "for column `", "` at row")?;
        Some(names.rsplit_once("`.`").map_or(names, |(_, column)| column))
    })
}

/// Takes out what the server quotes of a value, as in `Incorrect integer value: 'x' for column 'a'`.
pub(super) fn without_value(text: &str) -> String {
    let (start, rest) = match (
        text.find(" value: '"),
        text.find("value is out of range in '"),
    ) {
        (Some(at), _) => (at + " value".len(), &text[at + " value: '".len()..]),
        (None, Some(at)) => (
            at + "value is out of range".len(),
            &text[at + "value is out of range in '".len()..],
        ),
        (None, None) => match text.strip_prefix("Duplicate entry '") {
            Some(rest) => ("Duplicate entry".len(), rest),
            None => return text.to_owned(),
        },
    };
    let end = ["' for column ", "' for function ", "' at row ", "'"]
        .iter()
        .find_map(|end| rest.rfind(end).map(|at| at + 1))
        .unwrap_or(rest.len());
    format!("{}{}", &text[..start], &rest[end..])
}

/// What stands between two texts, as far apart as can be.
pub(super) fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    let rest = &text[text.rfind(start)? + start.len()..];
    Some(&rest[..rest.rfind(end)?])
}

/// A name up to its closing backtick; backticks inside it are doubled.
pub(super) fn backticked(text: &str) -> Option<String> {
    let mut name = String::new();
    let mut characters = text.chars().peekable();
    loop {
        match characters.next()? {
            '`' if characters.peek() == Some(&'`') => {
                characters.next();
                name.push('`');
            }
            '`' => return Some(name),
            other => name.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_taken_out_of_messages() {
        for (message, shown) in [
            (
                "Incorrect integer value: 'it's secret' for column 'a' at row 1",
                "Incorrect integer value for column 'a' at row 1",
            ),
            (
                "Incorrect integer value: 'secret' for column `d`.`t`.`a` at row 1",
                "Incorrect integer value for column `d`.`t`.`a` at row 1",
            ),
            (
                "Truncated incorrect DOUBLE value: 'secret'",
                "Truncated incorrect DOUBLE value",
            ),
            (
                "BIGINT value is out of range in '(1 + secret)'",
                "BIGINT value is out of range",
            ),
            (
                "Data too long for column 'a' at row 1",
                "Data too long for column 'a' at row 1",
            ),
        ] {
            assert_eq!(without_value(message), shown);
        }
        assert_eq!(column_of("x for column `d`.`t`.`a` at row 1"), Some("a"));
    }

    #[test]
    fn names_end_at_their_quote() {
        assert_eq!(backticked("a``b` FOREIGN").as_deref(), Some("a`b"));
        assert_eq!(backticked("a"), None);
        assert_eq!(
            between("Column 'a'b' cannot", "Column '", "' cannot"),
            Some("a'b")
        );
    }
}
