//! A page of the cookbook: Markdown whose Rust blocks are queries. The build script reads it too.

/// The dialects as a page names them, and as the library does.
pub(crate) const DIALECTS: [(&str, &str); 5] = [
    ("PostgreSQL", "Postgres"),
    ("MySQL", "MySql"),
    ("MariaDB", "MariaDb"),
    ("SQLite", "Sqlite"),
    ("SQL Server", "MsSql"),
];

/// A piece of a page.
pub(crate) enum Part<'a> {
    /// Lines that stay as they are.
    Text(&'a str),
    /// A query with the blocks below it.
    Recipe(Recipe<'a>),
}

/// A query of a page.
pub(crate) struct Recipe<'a> {
    /// The Rust block, without its fences.
    pub(crate) code: &'a str,
    /// The SQL block below it, if there is one.
    pub(crate) sql: Option<&'a str>,
    /// The block with its rows, if there is one.
    pub(crate) rows: Option<&'a str>,
}

/// The parts of a page.
pub(crate) fn parts(page: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find("```rust\n") {
        parts.push(Part::Text(&rest[..at]));
        let Some((code, after)) = block(&rest[at..], "rust") else {
            break;
        };
        rest = after;
        let mut below = |kind| {
            let (text, after) = block(rest, kind)?;
            rest = after;
            Some(text)
        };
        let (sql, rows) = (below("sql"), below("text"));
        parts.push(Part::Recipe(Recipe { code, sql, rows }));
    }
    parts.push(Part::Text(rest));
    parts
}

/// The block of a kind at the start of a text, blank lines aside, and what comes after it.
fn block<'a>(text: &'a str, kind: &str) -> Option<(&'a str, &'a str)> {
    let inside = text
        .trim_start_matches('\n')
        .strip_prefix("```")?
        .strip_prefix(kind)?
        .strip_prefix('\n')?;
    // The end of an empty block comes at once.
    let end = match inside.strip_prefix("```") {
        Some(_) => 0,
        None => inside.find("\n```")? + 1,
    };
    let after = &inside[end + 3..];
    Some((&inside[..end], after.strip_prefix('\n').unwrap_or(after)))
}
