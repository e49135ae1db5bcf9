//! Constant values, laid out the way rustfmt lays them out.

/// The widest line.
pub(super) const LINE: usize = 100;
/// The widest contents of a list or tuple that stays on one line.
const LIST: usize = 60;
/// The widest fields of a struct literal that stays on one line.
const FIELDS: usize = 18;
/// The widest element of a list whose elements share lines.
const SHORT: usize = 10;

/// A constant value.
pub(super) enum Value {
    /// A word that cannot be broken.
    Word(String),
    /// A string literal.
    Str(String),
    /// `Some("..")`, by the name of `Some`.
    Some(String, String),
    /// `&[..]`.
    List(Vec<Self>),
    /// `(..)`.
    Tuple(Vec<Self>),
    /// `path { field: .., .. }`.
    Struct(&'static str, Vec<(&'static str, Self)>),
}

impl Value {
    /// A string literal.
    pub(super) fn str(text: &str) -> Self {
        Self::Str(text.to_owned())
    }

    /// A list of string literals.
    pub(super) fn strs<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::List(texts.into_iter().map(Self::str).collect())
    }

    /// The value on one line, if rustfmt would leave it there.
    pub(super) fn on_one_line(&self) -> Option<String> {
        let all = |values: &[Self]| {
            let texts: Option<Vec<String>> = values.iter().map(Self::on_one_line).collect();
            let text = texts?.join(", ");
            (values.len() < 2 || text.len() <= LIST).then_some(text)
        };
        match self {
            Self::Word(word) => Some(word.clone()),
            Self::Str(text) => Some(literal(text)),
            Self::Some(some, text) => Some(format!("{some}({})", literal(text))),
            Self::List(values) => all(values).map(|text| format!("&[{text}]")),
            Self::Tuple(values) => all(values).map(|text| format!("({text})")),
            Self::Struct(path, fields) => {
                let fields: Option<Vec<String>> = fields
                    .iter()
                    .map(|(name, value)| Some(format!("{name}: {}", value.on_one_line()?)))
                    .collect();
                let text = fields?.join(", ");
                (text.len() <= FIELDS).then(|| format!("{path} {{ {text} }}"))
            }
        }
    }

    /// The value over several lines, of which all but the first are indented by `indent` or more.
    pub(super) fn on_lines(&self, indent: usize) -> Vec<String> {
        let inner = indent + 4;
        let close = |lines: &mut Vec<String>, bracket: &str| {
            lines.push(format!("{}{bracket}", pad(indent)));
        };
        match self {
            Self::Word(word) => vec![word.clone()],
            Self::Str(text) => vec![literal(text)],
            Self::Some(some, text) => {
                let mut lines = vec![format!("{some}(")];
                lines.push(format!("{}{},", pad(inner), literal(text)));
                close(&mut lines, ")");
                lines
            }
            Self::List(values) => match values.as_slice() {
                [value @ (Self::Tuple(_) | Self::Struct(..))] => {
                    let mut lines = value.on_lines(indent);
                    lines[0].insert_str(0, "&[");
                    if let Some(last) = lines.last_mut() {
                        last.push(']');
                    }
                    lines
                }
                values => {
                    let mut lines = vec!["&[".to_owned()];
                    if values.iter().all(Self::is_short) {
                        lines.extend(filled(values, inner));
                    } else {
                        lines.extend(one_a_line(values, inner));
                    }
                    close(&mut lines, "]");
                    lines
                }
            },
            Self::Tuple(values) => {
                let mut lines = vec!["(".to_owned()];
                lines.extend(one_a_line(values, inner));
                close(&mut lines, ")");
                lines
            }
            Self::Struct(path, fields) => {
                let mut lines = vec![format!("{path} {{")];
                for (name, value) in fields {
                    lines.extend(value.placed(&format!("{name}: "), ",", inner));
                }
                close(&mut lines, "}");
                lines
            }
        }
    }

    /// The value between `before` and `after`, on one line if it fits.
    pub(super) fn placed(&self, before: &str, after: &str, indent: usize) -> Vec<String> {
        if let Some(text) = self.on_one_line() {
            let line = format!("{}{before}{text}{after}", pad(indent));
            if line.len() <= LINE {
                return vec![line];
            }
        }
        let mut lines = self.on_lines(indent);
        lines[0].insert_str(0, &format!("{}{before}", pad(indent)));
        if let Some(last) = lines.last_mut() {
            last.push_str(after);
        }
        lines
    }

    /// Whether the value is written in ASCII alone.
    pub(super) fn is_ascii(&self) -> bool {
        match self {
            Self::Word(text) | Self::Str(text) => text.is_ascii(),
            Self::Some(some, text) => some.is_ascii() && text.is_ascii(),
            Self::List(values) | Self::Tuple(values) => values.iter().all(Self::is_ascii),
            Self::Struct(_, fields) => fields.iter().all(|(_, value)| value.is_ascii()),
        }
    }

    /// Whether the element may share a line with others.
    fn is_short(&self) -> bool {
        matches!(self, Self::Str(text) if literal(text).len() <= SHORT)
    }
}

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Indentation.
pub(super) fn pad(indent: usize) -> String {
    " ".repeat(indent)
}

fn one_a_line(values: &[Value], indent: usize) -> Vec<String> {
    values
        .iter()
        .flat_map(|value| value.placed("", ",", indent))
        .collect()
}

/// Short elements, as many to a line as fit.
fn filled(values: &[Value], indent: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for value in values {
        let text = value.on_one_line().unwrap_or_default();
        match lines.last_mut() {
            // A space before, a comma after; rustfmt leaves the last column free.
            Some(line) if line.len() + text.len() + 2 < LINE => {
                line.push(' ');
                line.push_str(&text);
            }
            _ => lines.push(format!("{}{text}", pad(indent))),
        }
        if let Some(line) = lines.last_mut() {
            line.push(',');
        }
    }
    lines
}
