//! Doc comments that say what a database says, and nothing more.
//!
//! A comment in a database is plain text. Whatever in it would mean something to Markdown is
//! escaped, so that it is shown as it was written, and rustdoc finds no links, tags or code.

/// The text of a doc comment, in Markdown.
#[derive(Debug, Clone, Default)]
pub(super) struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// A doc comment of one line of Markdown.
    pub(super) fn new(line: impl Into<String>) -> Self {
        Self {
            lines: vec![line.into()],
        }
    }

    /// A title, and the comment after a colon, or below if it has several lines.
    pub(super) fn titled(title: &str, comment: Option<&str>) -> Self {
        let lines = comment.map(plain).unwrap_or_default();
        match lines.as_slice() {
            [line] => {
                let stop = if line.ends_with(['.', '!', '?']) {
                    ""
                } else {
                    "."
                };
                Self::new(format!("{title}: {line}{stop}"))
            }
            _ => {
                let mut doc = Self::new(format!("{title}."));
                doc.paragraph(lines);
                doc
            }
        }
    }

    /// A column's doc: its comment, if any, and then `facts`.
    pub(super) fn of_comment(comment: Option<&str>, facts: String) -> Self {
        let mut doc = Self::default();
        doc.lines.extend(comment.map(plain).unwrap_or_default());
        doc.paragraph(vec![facts]);
        doc
    }

    /// Adds a comment as a paragraph of its own.
    pub(super) fn comment(mut self, comment: Option<&str>) -> Self {
        self.paragraph(comment.map(plain).unwrap_or_default());
        self
    }

    fn paragraph(&mut self, lines: Vec<String>) {
        if !self.lines.is_empty() && !lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
    }

    /// The lines, none of which begins or ends with a space.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }
}

/// A name as inline code, whatever characters it has.
pub(super) fn code(name: &str) -> String {
    let name: String = name.chars().map(visible).collect();
    let mut fence = "`".to_owned();
    while name.contains(&fence) {
        fence.push('`');
    }
    if name.trim().is_empty() {
        return "(blank)".to_owned();
    }
    let pad = if name.starts_with(['`', ' ']) || name.ends_with(['`', ' ']) {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{name}{pad}{fence}")
}

/// The lines of a plain text as Markdown that shows them; empty if the text is blank.
fn plain(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let breaks = [
        '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
    ];
    let mut lines: Vec<String> = text.split(breaks).map(plain_line).collect();
    // One blank line between paragraphs is enough, and none at the ends.
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    if lines.first().is_some_and(String::is_empty) {
        lines.remove(0);
    }
    if lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

fn plain_line(line: &str) -> String {
    let line: String = line.chars().map(visible).collect();
    let words = line.split_whitespace().map(plain_word);
    let mut line = words.collect::<Vec<_>>().join(" ");
    if let Some(at) = block_marker(&line) {
        line.insert(at, '\\');
    }
    line
}

/// A word with what Markdown would not show as it is escaped; a web address becomes a link.
fn plain_word(word: &str) -> String {
    if is_address(word) {
        return format!("<{word}>");
    }
    // An address in the middle of other characters would be called a bare link.
    let word = word.replace("://", ":\u{0}//");
    let chars: Vec<char> = word.chars().collect();
    let is_alphanumeric = |at: usize| chars.get(at).is_some_and(|char| char.is_alphanumeric());
    let mut escaped = String::with_capacity(word.len());
    for (at, &char) in chars.iter().enumerate() {
        let marks = match char {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' => true,
            '_' => at == 0 || !is_alphanumeric(at - 1) || !is_alphanumeric(at + 1),
            '&' => is_alphanumeric(at + 1) || chars.get(at + 1) == Some(&'#'),
            _ => false,
        };
        if marks {
            escaped.push('\\');
        }
        escaped.push(if char == '\u{0}' { '\\' } else { char });
    }
    escaped
}

/// Where a line would begin a heading, list, quotation, rule or table: the place to escape.
fn block_marker(line: &str) -> Option<usize> {
    match line.chars().next()? {
        '#' | '+' | '-' | '=' | ':' | '|' => Some(0),
        '0'..='9' => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            let rest = line[digits..].strip_prefix(['.', ')'])?;
            (rest.is_empty() || rest.starts_with(' ')).then_some(digits)
        }
        _ => None,
    }
}

fn is_address(word: &str) -> bool {
    let rest = word
        .strip_prefix("https://")
        .or_else(|| word.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        host.contains('.')
            && host
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte))
            && rest.bytes().all(|byte| {
                byte.is_ascii_alphanumeric() || b"-._~/?#@!$&'()*+,;=%:".contains(&byte)
            })
            && rest.ends_with(|last: char| last.is_ascii_alphanumeric() || last == '/')
    })
}

/// A space for characters that are invisible or that change how others are shown.
fn visible(char: char) -> char {
    match char {
        '\n' | '\r' | '\t' => ' ',
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => ' ',
        '\u{2028}' | '\u{2029}' | '\u{61c}' | '\u{feff}' => ' ',
        char if char.is_control() => ' ',
        char => char,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        plain(text)
    }

    #[test]
    fn names_are_fenced_by_what_they_do_not_contain() {
        assert_eq!(code("users"), "`users`");
        assert_eq!(code("back`tick"), "``back`tick``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a`b``c"), "```a`b``c```");
        assert_eq!(code("two\nlines"), "`two lines`");
        assert_eq!(code(" "), "(blank)");
    }

    #[test]
    fn markdown_in_a_comment_is_text() {
        for (text, expected) in [
            ("see [`Row`] or [x](y)", r"see \[\`Row\`\] or \[x\](y)"),
            ("Vec<u8> & co", r"Vec\<u8\> & co"),
            ("*/ end", r"\*/ end"),
            ("# not a heading", r"\# not a heading"),
            ("- not a list", r"\- not a list"),
            ("1. not a list", r"1\. not a list"),
            ("1.5 times", "1.5 times"),
            ("> not a quote", r"\> not a quote"),
            ("|a|b|", r"\|a|b|"),
            ("```", r"\`\`\`"),
            ("    let x = 1;", "let x = 1;"),
            ("\tlet x = 1;", "let x = 1;"),
            ("snake_case", "snake_case"),
            ("_emphasis_ &lt;", r"\_emphasis\_ \&lt;"),
            ("say \"hi\"", "say \"hi\""),
            ("a\u{202e}b", "a b"),
        ] {
            assert_eq!(lines(text), [expected], "{text}");
        }
    }

    #[test]
    fn addresses_are_links() {
        assert_eq!(
            lines("see https://example.com/a_b?c=1"),
            ["see <https://example.com/a_b?c=1>"]
        );
        assert_eq!(lines("(https://example.com)"), [r"(https:\//example.com)"]);
    }

    #[test]
    fn lines_of_a_comment_stay_lines() {
        assert_eq!(lines("one\r\ntwo\rthree"), ["one", "two", "three"]);
        assert_eq!(lines("\n\none\n\n\n two \n"), ["one", "", "two"]);
        assert!(lines(" \n\t").is_empty());
    }
}
