//! Taking scripts apart.

/// The statements of a script for MySQL's own client, which ends them as `DELIMITER` says.
pub(crate) fn mysql_statements(script: &str) -> Vec<String> {
    let mut statements = Vec::new();
    let mut delimiter = ";";
    let mut statement = String::new();
    let mut rest = script;
    while !rest.is_empty() {
        if statement.trim().is_empty()
            && let Some(after) = rest.strip_prefix("DELIMITER ")
        {
            let (line, after) = after.split_once('\n').unwrap_or((after, ""));
            (delimiter, rest) = (line.trim(), after);
        } else if let Some(after) = rest.strip_prefix(delimiter) {
            statements.push(std::mem::take(&mut statement));
            rest = after;
        } else {
            let (token, after) = rest.split_at(token_length(rest));
            if !is_comment(token) {
                statement.push_str(token);
            }
            rest = after;
        }
    }
    statements.push(statement);
    statements.retain(|statement| !statement.trim().is_empty());
    statements
}

/// Whether a token says nothing to the server. `/*!` is how MySQL hides SQL from other engines.
fn is_comment(token: &str) -> bool {
    token.starts_with("--")
        || token.starts_with('#')
        || token.starts_with("/*") && !token.starts_with("/*!")
}

/// How much belongs together at the start of a text: a string, a quoted name, a comment, or one
/// character of anything else.
fn token_length(text: &str) -> usize {
    let up_to = |end: &str| text.find(end).unwrap_or(text.len());
    let first = text.chars().next().map_or(0, char::len_utf8);
    match text.as_bytes() {
        [b'#', ..] | [b'-', b'-', b' ' | b'\t' | b'\n' | b'\r', ..] => up_to("\n"),
        [b'/', b'*', ..] => text[2..].find("*/").map_or(text.len(), |at| at + 4),
        [quote @ (b'\'' | b'"' | b'`'), ..] => {
            let mut escaped = false;
            for (at, byte) in text.bytes().enumerate().skip(1) {
                match byte {
                    _ if escaped => escaped = false,
                    b'\\' if *quote != b'`' => escaped = true,
                    _ if byte == *quote => return at + 1,
                    _ => {}
                }
            }
            text.len()
        }
        _ => first,
    }
}

/// A dump of PostgreSQL without the lines that name owners, who are roles of another server.
pub(crate) fn without_owners(script: &str) -> String {
    let names_an_owner = |line: &&str| line.starts_with("ALTER ") && line.contains(" OWNER TO ");
    let lines = script.lines().filter(|line| !names_an_owner(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The extensions that a script for PostgreSQL creates.
pub(crate) fn extensions(script: &str) -> Vec<String> {
    let created = script.lines().filter_map(|line| {
        let after = line.strip_prefix("CREATE EXTENSION ")?;
        let name = after.strip_prefix("IF NOT EXISTS ").unwrap_or(after);
        let end = name.find([' ', ';']).unwrap_or(name.len());
        Some(name[..end].trim_matches('"').to_owned())
    });
    created.collect()
}

#[test]
fn statements_end_where_the_delimiter_is_not_quoted() {
    let script = "-- a; comment\n--\nSELECT ';', \"\\\";\", `;` /* ; */;\nDELIMITER //\n\
                  CREATE TRIGGER t BEGIN a; b; END //\nDELIMITER ;\nSELECT 'it''s' # ;\n; SELECT 1";
    let statements = mysql_statements(script);
    let trimmed: Vec<&str> = statements.iter().map(|text| text.trim()).collect();
    assert_eq!(
        trimmed,
        [
            "SELECT ';', \"\\\";\", `;`",
            "CREATE TRIGGER t BEGIN a; b; END",
            "SELECT 'it''s'",
            "SELECT 1",
        ]
    );
}

#[test]
fn extensions_are_found_by_name() {
    let script = "CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\";\nCREATE EXTENSION tablefunc;\n\
                  CREATE EXTENSION IF NOT EXISTS ltree WITH SCHEMA public;\n";
    assert_eq!(extensions(script), ["uuid-ossp", "tablefunc", "ltree"]);
}
