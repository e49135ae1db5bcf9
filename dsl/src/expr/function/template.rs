//! The SQL of a function: text with its arguments in braces.
//!
//! Templates are parsed in constants, so that a mistake in one stops the compiler at the declaration.

use crate::dialect::Kind;
use crate::piece::level;

/// The most times that arguments can occur in a template.
const MOST_SLOTS: usize = 24;

/// The SQL of a function in one dialect.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    text: &'static str,
    slots: [Slot; MOST_SLOTS],
    used: usize,
    level: u8,
    problem: Option<&'static str>,
}

/// A part of a template that is not written as it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    /// Where it begins in the text.
    pub(crate) start: usize,
    /// Where the text goes on.
    pub(crate) end: usize,
    /// What is written.
    pub(crate) content: Content,
    /// Whether it stands between parentheses and commas, so that any expression can stand there.
    pub(crate) enclosed: bool,
}

/// What stands in braces.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content {
    /// `{name}`: the argument as a value.
    Value(usize),
    /// `{name:untyped}`: the argument as a value, a placeholder without its type.
    Untyped(usize),
    /// `{name:condition}`: the argument as a condition.
    Condition(usize),
    /// `{{` or `}}`: a brace.
    Brace(u8),
}

impl Template {
    /// Parses a template. What is wrong with it is kept.
    pub const fn parse(text: &'static str, arguments: &[&str]) -> Self {
        const NOTHING: Slot = Slot {
            start: 0,
            end: 0,
            content: Content::Brace(0),
            enclosed: false,
        };
        let bytes = text.as_bytes();
        let mut template = Self {
            text,
            slots: [NOTHING; MOST_SLOTS],
            used: 0,
            level: WEAKEST,
            problem: None,
        };
        match level_of(bytes) {
            Ok(level) => template.level = level,
            Err(problem) => template.problem = Some(problem),
        }
        let mut at = 0;
        while at < bytes.len() && template.problem.is_none() {
            let byte = bytes[at];
            if byte != b'{' && byte != b'}' {
                at += 1;
                continue;
            }
            let slot = if at + 1 < bytes.len() && bytes[at + 1] == byte {
                Ok(Slot {
                    start: at,
                    end: at + 2,
                    content: Content::Brace(byte),
                    enclosed: false,
                })
            } else {
                argument(bytes, at, arguments, template.arguments())
            };
            match slot {
                Ok(slot) if template.used < MOST_SLOTS => {
                    template.slots[template.used] = slot;
                    template.used += 1;
                    at = slot.end;
                }
                Ok(_) => template.problem = Some("this SQL has too many arguments in braces"),
                Err(problem) => template.problem = Some(problem),
            }
        }
        let mut index = 0;
        while index < arguments.len() && template.problem.is_none() {
            if !template.uses(index) {
                template.problem = Some(if arguments[index].is_empty() {
                    "there are more arguments after this SQL than it has `{}`"
                } else {
                    "this SQL leaves out one of the function's arguments"
                });
            }
            index += 1;
        }
        template
    }

    /// How many of the slots are arguments.
    const fn arguments(&self) -> usize {
        let (mut at, mut count) = (0, 0);
        while at < self.used {
            if self.argument_at(at).is_some() {
                count += 1;
            }
            at += 1;
        }
        count
    }

    const fn uses(&self, index: usize) -> bool {
        let mut at = 0;
        while at < self.used {
            if matches!(self.argument_at(at), Some(used) if used == index) {
                return true;
            }
            at += 1;
        }
        false
    }

    /// Which argument stands in the slot `at`.
    pub(crate) const fn argument_at(&self, at: usize) -> Option<usize> {
        match self.slots[at].content {
            Content::Value(index) | Content::Untyped(index) | Content::Condition(index) => {
                Some(index)
            }
            Content::Brace(_) => None,
        }
    }

    /// The arguments in the order in which they are bound: that of the text. One that stands twice is
    /// bound once where placeholders have numbers, and twice where they have none.
    pub fn order(&self, kind: Kind) -> impl Iterator<Item = usize> {
        (0..self.used).filter_map(move |at| {
            let index = self.argument_at(at)?;
            (kind.is_mysql_family() || self.is_first(at, index)).then_some(index)
        })
    }

    /// Whether the argument `index` does not stand before the slot `at`.
    pub(crate) const fn is_first(&self, at: usize, index: usize) -> bool {
        let mut before = 0;
        while before < at {
            if matches!(self.argument_at(before), Some(other) if other == index) {
                return false;
            }
            before += 1;
        }
        true
    }

    /// The text with its braces.
    pub(crate) const fn text(&self) -> &'static str {
        self.text
    }

    /// How many slots there are.
    pub(crate) const fn slots(&self) -> usize {
        self.used
    }

    /// A slot.
    pub(crate) const fn slot(&self, at: usize) -> Slot {
        self.slots[at]
    }
}

/// The argument in the braces that open at `open`, after `before` others, or what is wrong with them.
/// Where arguments have no names, `{}` is the next one.
const fn argument(
    bytes: &[u8],
    open: usize,
    arguments: &[&str],
    before: usize,
) -> Result<Slot, &'static str> {
    if bytes[open] == b'}' {
        return Err("this SQL has a `}` without a `{`; a brace itself is written twice");
    }
    let mut close = open + 1;
    let mut colon = 0;
    while close < bytes.len() && bytes[close] != b'}' {
        if bytes[close] == b':' {
            colon = close;
        }
        close += 1;
    }
    if close == bytes.len() {
        return Err("this SQL has a `{` without a `}`; a brace itself is written twice");
    }
    let end = if colon == 0 { close } else { colon };
    let mut index = 0;
    while index < arguments.len() && !is(bytes, open + 1, end, arguments[index].as_bytes()) {
        index += 1;
    }
    if end == open + 1 {
        if !arguments.is_empty() && !arguments[0].is_empty() {
            return Err("the SQL of this function has braces without the name of an argument");
        }
        if before >= arguments.len() {
            return Err("this SQL has more `{}` than there are arguments after it");
        }
        index = before;
    }
    if index == arguments.len() {
        return Err("this SQL has in braces what is no argument of the function");
    }
    let content = if colon == 0 {
        Content::Value(index)
    } else if is(bytes, colon + 1, close, b"condition") {
        Content::Condition(index)
    } else if is(bytes, colon + 1, close, b"untyped") {
        Content::Untyped(index)
    } else {
        return Err("after the `:` in braces comes `condition` or `untyped`");
    };
    Ok(Slot {
        start: open,
        end: close + 1,
        content,
        enclosed: encloses(bytes, open, close + 1),
    })
}

/// Whether the bytes from `start` to `end` are `wanted`.
const fn is(bytes: &[u8], start: usize, end: usize, wanted: &[u8]) -> bool {
    if end - start != wanted.len() {
        return false;
    }
    let mut at = 0;
    while at < wanted.len() {
        if bytes[start + at] != wanted[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether `wanted` is part of the bytes.
const fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    let mut at = 0;
    while at + wanted.len() <= bytes.len() {
        if is(bytes, at, at + wanted.len(), wanted) {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether what stands from `start` to `end` is between parentheses, commas and the words of CAST and
/// CASE.
const fn encloses(bytes: &[u8], start: usize, end: usize) -> bool {
    let mut before = start;
    while before > 0 && bytes[before - 1] == b' ' {
        before -= 1;
    }
    let opened = before > 0 && matches!(bytes[before - 1], b'(' | b',')
        || before >= 4
            && (is(bytes, before - 4, before, b"WHEN")
                || is(bytes, before - 4, before, b"THEN")
                || is(bytes, before - 4, before, b"ELSE"));
    let mut after = end;
    while after < bytes.len() && bytes[after] == b' ' {
        after += 1;
    }
    let closed = after < bytes.len() && matches!(bytes[after], b')' | b',')
        || after + 3 <= bytes.len()
            && (is(bytes, after, after + 3, b"AS ") || is(bytes, after, after + 3, b"END"))
        || after + 4 <= bytes.len()
            && (is(bytes, after, after + 4, b"WHEN")
                || is(bytes, after, after + 4, b"THEN")
                || is(bytes, after, after + 4, b"ELSE"));
    opened && closed
}

/// Weaker than any operator.
const WEAKEST: u8 = 0;

/// An atom when the text is one word, one call or one CASE; else weaker than any operator. Or what is
/// wrong with its parentheses and quotes.
const fn level_of(bytes: &[u8]) -> Result<u8, &'static str> {
    let length = bytes.len();
    let is_case = length > 8 && is(bytes, 0, 5, b"CASE ") && is(bytes, length - 4, length, b" END");
    let mut level = level::ATOM;
    let (mut at, mut depth, mut quoted, mut ended) = (0, 0_usize, false, false);
    while at < length {
        let byte = bytes[at];
        if byte == b'\'' {
            quoted = !quoted;
        }
        if !quoted {
            // After the call's last parenthesis nothing follows.
            if ended {
                level = WEAKEST;
            }
            match byte {
                b'(' => depth += 1,
                b')' if depth == 0 => return Err("this SQL has a `)` without a `(`"),
                b')' => {
                    depth -= 1;
                    ended = depth == 0;
                }
                _ if depth > 0 => {}
                b'{' | b'}' | b'_' | b'.' | b'\'' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {}
                _ => level = WEAKEST,
            }
        }
        at += 1;
    }
    if depth > 0 {
        Err("this SQL has a `(` without a `)`")
    } else if quoted {
        Err("this SQL has a quote that does not end")
    } else if is_case {
        Ok(level::ATOM)
    } else {
        Ok(level)
    }
}

/// The SQL of a function in each dialect.
#[derive(Clone, Copy, Debug)]
pub struct Templates {
    mariadb: Template,
    mssql: Template,
    mysql: Template,
    postgres: Template,
    sqlite: Template,
    condition: bool,
    problem: Option<&'static str>,
}

impl Templates {
    /// Parses the SQL of a function: the default, and what differs from it by the dialect's name
    /// (`mariadb`, `mssql`, `mysql`, `postgres`, `sqlite`). Other names belong to
    /// [`function!`](crate::function).
    pub const fn read(
        default: &'static str,
        arguments: &[&str],
        others: &[(&str, &'static str)],
    ) -> Self {
        let default = Template::parse(default, arguments);
        let mut templates = Self {
            mariadb: default,
            mssql: default,
            mysql: default,
            postgres: default,
            sqlite: default,
            condition: false,
            problem: None,
        };
        let mut at = 0;
        while at < others.len() {
            let (key, text) = others[at];
            match key.as_bytes() {
                b"mariadb" => templates.mariadb = Template::parse(text, arguments),
                b"mssql" => templates.mssql = Template::parse(text, arguments),
                b"mysql" => templates.mysql = Template::parse(text, arguments),
                b"mysql_family" => {
                    templates.mysql = Template::parse(text, arguments);
                    templates.mariadb = templates.mysql;
                }
                b"postgres" => templates.postgres = Template::parse(text, arguments),
                b"sqlite" => templates.sqlite = Template::parse(text, arguments),
                b"is" => templates.condition = true,
                b"needs" | b"null" => {}
                _ => {
                    templates.problem = Some(
                        "the SQL of a function differs by `mariadb`, `mssql`, `mysql`, `mysql_family`, `postgres` or `sqlite`; its other keys are `is`, `needs` and `null`",
                    );
                }
            }
            at += 1;
        }
        templates
    }

    /// Like [`read`](Self::read), and stops the compiler where something is wrong.
    ///
    /// # Panics
    ///
    /// When there is a [`problem`](Self::problem).
    pub const fn parse(
        default: &'static str,
        arguments: &[&str],
        others: &[(&str, &'static str)],
    ) -> Self {
        let templates = Self::read(default, arguments, others);
        templates.check();
        templates
    }

    /// Parses the SQL of [`sql!`](crate::sql!) and [`raw!`](crate::raw!), whose arguments are `{}`: one
    /// text for every dialect, or one for each of some.
    ///
    /// # Panics
    ///
    /// Like [`Template::parse`]; and when the text has a placeholder or a comment.
    pub const fn positional(texts: &[(&str, &'static str)], arguments: &[&str]) -> Self {
        let default = Template::parse(texts[0].1, arguments);
        let mut templates = Self {
            mariadb: default,
            mssql: default,
            mysql: default,
            postgres: default,
            sqlite: default,
            condition: false,
            problem: None,
        };
        let mut at = 0;
        while at < texts.len() {
            let (dialect, text) = texts[at];
            let template = Template::parse(text, arguments);
            super::literal::check(dialect, text);
            match dialect.as_bytes() {
                b"" => {}
                b"mariadb" => templates.mariadb = template,
                b"mssql" => templates.mssql = template,
                b"mysql" => templates.mysql = template,
                b"mysql_family" => {
                    templates.mysql = template;
                    templates.mariadb = template;
                }
                b"postgres" => templates.postgres = template,
                b"sqlite" => templates.sqlite = template,
                _ => panic!(
                    "the dialects of this SQL are `mariadb`, `mssql`, `mysql`, `mysql_family`, `postgres` and `sqlite`"
                ),
            }
            at += 1;
        }
        templates.check();
        templates
    }

    /// What is wrong with the SQL.
    pub const fn problem(&self) -> Option<&'static str> {
        if self.problem.is_some() {
            return self.problem;
        }
        let all = [
            &self.mariadb,
            &self.mssql,
            &self.mysql,
            &self.postgres,
            &self.sqlite,
        ];
        let mut at = 0;
        while at < all.len() {
            if all[at].problem.is_some() {
                return all[at].problem;
            }
            at += 1;
        }
        None
    }

    /// Stops the compiler where there is something wrong with the SQL.
    ///
    /// # Panics
    ///
    /// When there is a [`problem`](Self::problem).
    pub const fn check(&self) {
        if let Some(problem) = self.problem() {
            panic!("{}", problem)
        }
    }

    /// The SQL in a dialect.
    pub const fn of(&self, kind: Kind) -> &Template {
        match kind {
            Kind::MariaDb => &self.mariadb,
            Kind::MsSql => &self.mssql,
            Kind::MySql => &self.mysql,
            Kind::Postgres => &self.postgres,
            Kind::Sqlite => &self.sqlite,
        }
    }

    /// How strong the outermost operator binds: a call is an atom, a condition binds like a
    /// comparison unless it has AND or OR, and anything else is put in parentheses where it is an
    /// operand.
    pub const fn level(&self, kind: Kind) -> u8 {
        let template = self.of(kind);
        let bytes = template.text.as_bytes();
        if template.level == WEAKEST
            && self.condition
            && !has(bytes, b" AND ")
            && !has(bytes, b" OR ")
            && !(bytes.len() > 4 && is(bytes, 0, 4, b"NOT "))
        {
            level::COMPARE
        } else {
            template.level
        }
    }

    /// Whether the SQL is a condition such as `a ~ b`, not a value.
    pub const fn is_condition(&self) -> bool {
        self.condition
    }
}
