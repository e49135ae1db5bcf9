//! SQL text as the cookbook shows it.

/// Clauses that begin a line.
const CLAUSES: [&str; 28] = [
    "CROSS APPLY ",
    "CROSS JOIN ",
    "EXCEPT ",
    "FROM ",
    "FULL JOIN ",
    "GROUP BY ",
    "HAVING ",
    "INNER JOIN ",
    "INTERSECT ",
    "LEFT JOIN ",
    "LIMIT ",
    "OFFSET ",
    "ON CONFLICT ",
    "ON DUPLICATE ",
    "OPTION ",
    "ORDER BY ",
    "OUTER APPLY ",
    "OUTPUT ",
    "RETURNING ",
    "RIGHT JOIN ",
    "SELECT ",
    "SET ",
    "UNION ",
    "USING (VALUES ",
    "VALUES ",
    "WHEN MATCHED ",
    "WHEN NOT MATCHED ",
    "WHERE ",
];

/// How long a query in parentheses may be on one line, and a statement.
const SHORT: usize = 60;
const LINE: usize = 90;

/// The text without what the dialects differ in everywhere: quotes, placeholders, and SQL Server's name of
/// COUNT.
pub(super) fn plain(sql: &str) -> String {
    let mut out = String::new();
    let sql = sql.replace("COUNT_BIG(", "COUNT(");
    let mut chars = sql.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '`' | '[' | ']' => out.push('"'),
            '$' | '?' | '@' => {
                while chars
                    .next_if(|next| next.is_ascii_digit() || *next == 'p')
                    .is_some()
                {}
                out.push('?');
            }
            char => out.push(char),
        }
    }
    out
}

/// Whether two rows are equal as they are written, zeros at the end of decimals aside: SQLite keeps none.
pub(super) fn same_row(a: &str, b: &str) -> bool {
    short_decimals(a) == short_decimals(b)
}

/// The text without zeros at the end of decimals.
fn short_decimals(row: &str) -> String {
    let mut out = String::new();
    // The digits after a point, as long as they go on.
    let mut fraction = None;
    for char in row.chars().chain(['\n']) {
        match (char, fraction.take()) {
            ('.', None) if out.ends_with(|last: char| last.is_ascii_digit()) => {
                fraction = Some(String::new());
            }
            (digit, Some(mut digits)) if digit.is_ascii_digit() => {
                digits.push(digit);
                fraction = Some(digits);
            }
            (other, Some(digits)) => {
                let digits = digits.trim_end_matches('0');
                if !digits.is_empty() {
                    out.push('.');
                    out.push_str(digits);
                }
                out.push(other);
            }
            (other, None) => out.push(other),
        }
    }
    out
}

/// The text with a line for each clause, if it is long.
pub(super) fn broken(sql: &str) -> String {
    if sql.chars().count() <= LINE {
        return sql.to_owned();
    }
    let mut out = String::new();
    // For each parenthesis that is open, whether it is around a query that has lines of its own.
    let mut open = vec![true];
    let mut quote = None;
    for (at, char) in sql.char_indices() {
        match quote {
            Some(end) if char == end => quote = None,
            Some(_) => {}
            None => match char {
                '"' | '`' | '\'' => quote = Some(char),
                '[' => quote = Some(']'),
                '(' => {
                    let inside = &sql[at + 1..];
                    let query = ["SELECT ", "WITH ", "INSERT ", "UPDATE ", "DELETE "]
                        .iter()
                        .any(|word| inside.starts_with(word));
                    open.push(query && closing(inside) > SHORT);
                }
                ')' => {
                    let query = open.pop();
                    if query == Some(true) {
                        new_line(&mut out, &open);
                    }
                }
                _ => {}
            },
        }
        let after = &sql[at + char.len_utf8()..];
        let write = ["DELETE ", "UPDATE "]
            .iter()
            .any(|word| after.starts_with(word) && sql[..at].ends_with(')'));
        let clause = write || CLAUSES.iter().any(|clause| after.starts_with(clause));
        // `DELETE FROM` and `IS DISTINCT FROM` stay together.
        let chained = ["DELETE ", "DISTINCT "]
            .iter()
            .any(|word| after.starts_with("FROM ") && sql[..=at].ends_with(word));
        match char {
            ' ' if quote.is_none() && open.last() == Some(&true) && clause && !chained => {
                new_line(&mut out, &open);
            }
            '(' if quote.is_none() && open.last() == Some(&true) => {
                out.push('(');
                new_line(&mut out, &open);
            }
            char => out.push(char),
        }
    }
    out
}

fn new_line(out: &mut String, open: &[bool]) {
    let depth = open.iter().filter(|query| **query).count() - 1;
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
}

/// Where the parenthesis ends that is open before the text.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    for (at, char) in text.char_indices() {
        match char {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dialects_differ_in_more_than_quotes() {
        assert_eq!(plain("SELECT `a`.`b` = ?"), plain("SELECT [a].[b] = @p1"));
        assert_eq!(
            plain("SELECT `a`.`b` = ?"),
            plain(r#"SELECT "a"."b" = $12"#)
        );
        assert_ne!(plain("SELECT 1"), plain("SELECT 2"));
    }

    #[test]
    fn zeros_at_the_end_make_no_difference() {
        assert!(same_row("(1, 2.50, Some(3.00))", "(1, 2.5, Some(3))"));
        assert!(!same_row("(1, 2.05)", "(1, 2.5)"));
        assert!(!same_row("100", "1"));
    }

    #[test]
    fn clauses_begin_lines() {
        let sql = r#"SELECT "a"."title", (SELECT COUNT(*) FROM "b" WHERE "b"."a_id" = "a"."id" AND "b"."x" > 1) FROM "a" ORDER BY "FROM x""#;
        let expected = r#"SELECT "a"."title", (
  SELECT COUNT(*)
  FROM "b"
  WHERE "b"."a_id" = "a"."id" AND "b"."x" > 1
)
FROM "a"
ORDER BY "FROM x""#;
        assert_eq!(broken(sql), expected);
        assert_eq!(broken("SELECT 1 FROM a"), "SELECT 1 FROM a");
    }
}
