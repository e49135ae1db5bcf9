//! What only the text of `CREATE TABLE` and `CREATE INDEX` tells: CHECK conditions, the names of
//! constraints, the predicates of partial indexes.

use super::lexer::{Kind, Token, tokens};

/// A constraint of a `CREATE TABLE` statement.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Constraint {
    /// The name after `CONSTRAINT`; empty if there is none.
    pub(super) name: String,
    pub(super) rule: Rule,
}

/// What a constraint demands.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// `CHECK (condition)`
    Check(String),
    /// `FOREIGN KEY (columns)`, or `REFERENCES` behind a column.
    ForeignKey(Vec<String>),
    /// `PRIMARY KEY (columns)`, or behind a column.
    PrimaryKey(Vec<String>),
    /// `UNIQUE (columns)`, or behind a column.
    Unique(Vec<String>),
}

/// Returns the constraints of a `CREATE TABLE` statement in the order they are written.
pub(super) fn constraints(create_table: &str) -> Vec<Constraint> {
    let tokens = tokens(create_table);
    let Some(open) = tokens.iter().position(|token| token.kind == Kind::Open) else {
        return Vec::new();
    };
    let body = &tokens[open + 1..closing(&tokens, open)];
    let mut constraints = Vec::new();
    for definition in split_at_commas(body) {
        read_definition(create_table, definition, &mut constraints);
    }
    constraints
}

/// Returns the predicate of a partial index from its `CREATE INDEX` statement.
pub(super) fn predicate(create_index: &str) -> Option<&str> {
    let mut depth = 0_usize;
    for token in tokens(create_index) {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            _ if depth == 0 && token.is("WHERE") => {
                return Some(create_index[token.end()..].trim());
            }
            _ => {}
        }
    }
    None
}

/// Reads one column definition or table constraint.
fn read_definition(sql: &str, tokens: &[Token<'_>], constraints: &mut Vec<Constraint>) {
    const TABLE_RULES: [&str; 5] = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"];
    let Some(first) = tokens.first() else {
        return;
    };
    let column = (!TABLE_RULES.iter().any(|word| first.is(word))).then(|| first.name());
    let mut name = String::new();
    let mut at = usize::from(column.is_some());
    while let Some(token) = tokens.get(at) {
        let next = tokens.get(at + 1);
        let mut end = at + 1;
        let mut own_columns = |open: usize| {
            column.clone().map_or_else(
                || {
                    end = closing(tokens, open);
                    names(tokens.get(open + 1..end).unwrap_or_default())
                },
                |column| vec![column],
            )
        };
        let rule = if token.is("CONSTRAINT") {
            name = next.map(Token::name).unwrap_or_default();
            at += 2;
            continue;
        } else if token.is("CHECK") && next.is_some_and(|next| next.kind == Kind::Open) {
            end = closing(tokens, at + 1);
            let to = tokens.get(end).map_or(sql.len(), |close| close.at);
            Rule::Check(sql[tokens[at + 1].end()..to].trim().to_owned())
        } else if token.is("PRIMARY") && next.is_some_and(|next| next.is("KEY")) {
            Rule::PrimaryKey(own_columns(at + 2))
        } else if token.is("UNIQUE") {
            Rule::Unique(own_columns(at + 1))
        } else if token.is("FOREIGN") && next.is_some_and(|next| next.is("KEY")) {
            Rule::ForeignKey(own_columns(at + 2))
        } else if token.is("REFERENCES") && column.is_some() {
            Rule::ForeignKey(own_columns(at))
        } else {
            // A default, a collation, `NOT NULL`: its name, if it has one, is not the next one's.
            if token.kind == Kind::Open {
                end = closing(tokens, at);
            } else if STARTS_UNNAMED.iter().any(|word| token.is(word)) {
                name.clear();
            }
            at = end.max(at + 1);
            continue;
        };
        constraints.push(Constraint {
            name: std::mem::take(&mut name),
            rule,
        });
        at = end.max(at + 1);
    }
}

/// Column constraints that are read elsewhere; they use up the name before them.
const STARTS_UNNAMED: [&str; 6] = ["NOT", "NULL", "DEFAULT", "COLLATE", "GENERATED", "AS"];

/// The columns of `(a, b COLLATE nocase, c DESC)`.
fn names(tokens: &[Token<'_>]) -> Vec<String> {
    split_at_commas(tokens)
        .filter_map(|part| part.first())
        .map(Token::name)
        .collect()
}

/// Where the parenthesis at `open` is closed, or the end of the tokens.
fn closing(tokens: &[Token<'_>], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close if depth <= 1 => return at,
            Kind::Close => depth -= 1,
            _ => {}
        }
    }
    tokens.len()
}

fn split_at_commas<'t, 'a>(tokens: &'t [Token<'a>]) -> impl Iterator<Item = &'t [Token<'a>]> {
    let mut depth = 0_usize;
    tokens.split(move |token| {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && token.kind == Kind::Comma
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checks(sql: &str) -> Vec<(String, String)> {
        constraints(sql)
            .into_iter()
            .filter_map(|constraint| match constraint.rule {
                Rule::Check(sql) => Some((constraint.name, sql)),
                _ => None,
            })
            .collect()
    }

    fn pair(name: &str, sql: &str) -> (String, String) {
        (name.to_owned(), sql.to_owned())
    }

    #[test]
    fn checks_with_quotes_comments_and_nested_parentheses() {
        let sql = r#"CREATE TABLE "a(b, check(" (
            id INTEGER PRIMARY KEY, -- CHECK (no)
            "check" TEXT DEFAULT 'CHECK (x)' CONSTRAINT "c 1" CHECK ("check" <> ')' /* ) */ ),
            d DECIMAL(10, 2) DEFAULT (abs(1)) NOT NULL check(d IN (1,(2))),
            CONSTRAINT [c,2] CHECK ( (a) OR (b) ),
            /* , CHECK (no) */
            CHECK (length("it""s") > 0) ON CONFLICT FAIL
        )"#;
        assert_eq!(
            checks(sql),
            [
                pair("c 1", r#""check" <> ')' /* ) */"#),
                pair("", "d IN (1,(2))"),
                pair("c,2", "(a) OR (b)"),
                pair("", r#"length("it""s") > 0"#),
            ]
        );
    }

    #[test]
    fn a_name_belongs_to_the_next_constraint_only() {
        let sql = "CREATE TABLE t (a CONSTRAINT nn NOT NULL CHECK (a), b CONSTRAINT d DEFAULT 1 \
                   CONSTRAINT c CHECK (b) CHECK (b > 1))";
        assert_eq!(
            checks(sql),
            [pair("", "a"), pair("c", "b"), pair("", "b > 1")]
        );
    }

    #[test]
    fn keys_and_their_names() {
        let sql = r#"CREATE TABLE t (
            a INT CONSTRAINT pk PRIMARY KEY, b CONSTRAINT u UNIQUE CONSTRAINT f REFERENCES p (x, y),
            CONSTRAINT u2 UNIQUE (a, "b" COLLATE nocase DESC), FOREIGN KEY(b, a) REFERENCES p)"#;
        let rules: Vec<(String, Rule)> = constraints(sql)
            .into_iter()
            .map(|constraint| (constraint.name, constraint.rule))
            .collect();
        let columns = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        assert_eq!(
            rules,
            [
                ("pk".into(), Rule::PrimaryKey(columns(&["a"]))),
                ("u".into(), Rule::Unique(columns(&["b"]))),
                ("f".into(), Rule::ForeignKey(columns(&["b"]))),
                ("u2".into(), Rule::Unique(columns(&["a", "b"]))),
                (String::new(), Rule::ForeignKey(columns(&["b", "a"]))),
            ]
        );
    }

    #[test]
    fn the_predicate_of_an_index() {
        let sql = r#"CREATE UNIQUE INDEX "where" ON t ((CASE WHERE_ WHEN 1 THEN 2 END), b) wHeRe b > 'x' AND (c) "#;
        assert_eq!(predicate(sql), Some("b > 'x' AND (c)"));
        assert_eq!(predicate("CREATE INDEX i ON t (a)"), None);
    }

    #[test]
    fn broken_text_does_no_harm() {
        for sql in [
            "",
            "CREATE TABLE t",
            "CREATE TABLE t (",
            "CREATE TABLE t (CONSTRAINT",
            "CREATE TABLE t (a CHECK (",
            "CREATE TABLE t (PRIMARY KEY",
            "CREATE TABLE t (a UNIQUE, UNIQUE, FOREIGN KEY)",
            "CREATE TABLE t ())) , CHECK",
        ] {
            let _ = constraints(sql);
            let _ = predicate(sql);
        }
    }
}
