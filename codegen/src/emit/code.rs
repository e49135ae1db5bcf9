//! Rust source, laid out the way rustfmt lays it out.
//!
//! A generated module consists of a dozen shapes, so each of them is laid out as it is written.
//! Where a name is so long that rustfmt's own layout becomes erratic, the item is marked
//! `#[rustfmt::skip]` instead. So is an item that would have to be broken at a name outside ASCII:
//! rustfmt measures some of those in bytes and others in columns. Here everything is measured in
//! bytes, so that what fits, fits by either measure.

use super::docs::Doc;
use super::tuple::Tuple;
use super::value::{LINE, Value, pad};

/// Lines of source, with the indentation of the block they are in.
#[derive(Default)]
pub(super) struct Code {
    lines: Vec<String>,
    indent: usize,
    unfit: bool,
}

impl Code {
    /// The source.
    pub(super) fn finish(self) -> String {
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }

    /// A line as it is.
    pub(super) fn line(&mut self, text: &str) {
        self.lines.push(format!("{}{text}", pad(self.indent)));
    }

    /// An empty line.
    pub(super) fn blank(&mut self) {
        self.lines.push(String::new());
    }

    /// `/// ..` lines.
    pub(super) fn doc(&mut self, doc: &Doc) {
        for line in doc.lines() {
            self.line(format!("/// {line}").trim_end());
        }
    }

    /// `//! ..` lines.
    pub(super) fn module_doc(&mut self, doc: &Doc) {
        for line in doc.lines() {
            self.line(format!("//! {line}").trim_end());
        }
    }

    /// An item; it is kept from rustfmt if something in it has no settled layout.
    pub(super) fn item(&mut self, write: impl FnOnce(&mut Self)) {
        let mut item = Self {
            indent: self.indent,
            ..Self::default()
        };
        write(&mut item);
        if item.unfit {
            self.line("#[rustfmt::skip]");
        }
        self.lines.append(&mut item.lines);
    }

    /// `head { .. }`.
    pub(super) fn block(&mut self, head: &str, write: impl FnOnce(&mut Self)) {
        self.open(&format!("{head} {{"), "}", write);
    }

    /// `first`, an indented block, `last`.
    pub(super) fn open(&mut self, first: &str, last: &str, write: impl FnOnce(&mut Self)) {
        self.fit(&[&[(0, first)]]);
        self.indent += 4;
        write(self);
        self.indent -= 4;
        self.line(last);
    }

    /// `impl .. for .. { .. }`.
    pub(super) fn implement(&mut self, of: &str, to: &str, write: impl FnOnce(&mut Self)) {
        let space = if of.starts_with('<') { "" } else { " " };
        let of = format!("impl{space}{of}");
        let line = format!("{of} for {to}");
        if line.len() + 2 <= LINE {
            return self.block(&line, write);
        }
        self.broken(&line);
        self.fit(&[&[(0, &of), (4, &format!("for {to}")), (0, "{")]]);
        self.indent += 4;
        write(self);
        self.indent -= 4;
        self.line("}");
    }

    /// `pub enum .. {}`.
    pub(super) fn empty_enum(&mut self, name: &str) {
        let line = format!("pub enum {name} {{}}");
        if line.len() <= LINE {
            self.line(&line);
        } else {
            self.broken(&line);
            self.line(&format!("pub enum {name}"));
            self.line("{}");
        }
    }

    /// `pub const name: ::querent::Kind<name> = ::querent::Kind::NEW;`.
    pub(super) fn constant(&mut self, name: &str, kind: &str) {
        let value = format!("::querent::{kind}::NEW;");
        let start = format!("pub const {name}: ::querent::{kind}<");
        let one_line = format!("{start}{name}> = {value}");
        let two_lines = format!("{start}{name}> =");
        let layouts: &[&[(usize, &str)]] = &[
            &[(0, &one_line)],
            &[(0, &two_lines), (4, &value)],
            &[
                (0, &start),
                (4, &format!("{name},")),
                (0, &format!("> = {value}")),
            ],
        ];
        // rustfmt breaks angle brackets only where one more character would have fitted.
        let brackets = usize::from(start.len() < LINE);
        self.fit(&layouts[..2 + brackets]);
    }

    /// A line that is kept from rustfmt if it is too long.
    pub(super) fn fits(&mut self, line: &str) {
        self.fit(&[&[(0, line)]]);
    }

    /// `head = value;` with a value that cannot be broken.
    pub(super) fn assign(&mut self, head: &str, value: &str) {
        self.fit(&[
            &[(0, &format!("{head} = {value};"))],
            &[(0, &format!("{head} =")), (4, &format!("{value};"))],
        ]);
    }

    /// `head = "text";`, which stays on one line if it is too long for two.
    pub(super) fn assign_str(&mut self, head: &str, literal: &str) {
        let line = format!("{head} = {literal};");
        let split = literal.len() + self.indent + 5;
        if self.indent + line.len() > LINE && split <= LINE {
            return self.assign(head, literal);
        }
        if self.indent + line.len() > LINE {
            self.broken(&line);
        }
        self.line(&line);
    }

    /// `head = value;` with a value that can be broken.
    pub(super) fn assign_value(&mut self, head: &str, value: &Value) {
        let before = format!("{head} = ");
        if let Some(text) = value.on_one_line() {
            let fits = |indent: usize, text: &str| self.indent + indent + text.len() < LINE;
            if fits(0, &format!("{before}{text}")) {
                return self.assign(head, &text);
            }
            if fits(4, &text) {
                // Whether a value may fill its line to the end depends on what it is.
                self.unfit |= self.indent + 4 + text.len() + 1 == LINE;
                self.broken(head);
                return self.assign(head, &text);
            }
        }
        self.broken(head);
        self.unfit |= !value.is_ascii();
        let mut lines = value.on_lines(self.indent);
        let first = self.indent + before.len() + lines[0].len();
        if first >= LINE {
            self.line(&format!("{head} ="));
            self.indent += 4;
            lines = value.on_lines(self.indent);
            self.unfit |= lines.iter().any(|line| line.len() > LINE);
            self.value_lines("", lines);
            self.indent -= 4;
        } else {
            self.value_lines(&before, lines);
        }
    }

    fn value_lines(&mut self, before: &str, mut lines: Vec<String>) {
        lines[0] = format!("{}{before}{}", pad(self.indent), lines[0]);
        if let Some(last) = lines.last_mut() {
            last.push(';');
        }
        self.lines.append(&mut lines);
    }

    /// `type name = (a, (b, (c, ())));`.
    ///
    /// A list too long for one line is kept from rustfmt, which would nest it to the right.
    pub(super) fn type_list(&mut self, name: &str, elements: &[String]) {
        let nested: String = elements.iter().map(|of| format!("({of}, ")).collect();
        let list = format!("{nested}(){}", ")".repeat(elements.len()));
        let line = format!("type {name} = {list};");
        let contents = list.len().saturating_sub(2);
        if elements.is_empty() || (contents <= 60 && self.indent + line.len() <= LINE) {
            return self.line(&line);
        }
        self.line("#[rustfmt::skip]");
        self.line(&format!("type {name} = ("));
        let (last, rest) = elements
            .split_last()
            .map_or((None, elements), |(last, rest)| (Some(last), rest));
        for of in rest {
            self.line(&format!("    {of}, ("));
        }
        if let Some(last) = last {
            self.line(&format!("    {last}, (){};", ")".repeat(elements.len())));
        }
    }

    /// `pub name: value,` or `name: value,`.
    pub(super) fn field(&mut self, name: &str, value: &str) {
        // rustfmt counts the brackets of a slice twice.
        let brackets = if value.starts_with('&') && value.ends_with(']') {
            2
        } else {
            0
        };
        let one_line = format!("{name}: {value},");
        if self.indent + one_line.len() + brackets <= LINE {
            return self.line(&one_line);
        }
        self.broken(&one_line);
        self.unfit |= self.indent + 4 + value.len() + 1 + brackets > LINE;
        self.fit(&[&[(0, &format!("{name}:")), (4, &format!("{value},"))]]);
    }

    /// `before(a, b, ..);`, a tuple of types or values.
    pub(super) fn tuple(&mut self, before: &str, tuple: &Tuple) {
        let line = format!("{before}{tuple};");
        if tuple.is_short() && self.indent + line.len() <= LINE {
            return self.line(&line);
        }
        self.broken(&line);
        let Tuple::Of(parts) = tuple else {
            return self.fits(&line);
        };
        self.line(&format!("{before}("));
        self.parts(tuple, parts);
        self.line(");");
    }

    fn parts(&mut self, tuple: &Tuple, parts: &[Tuple]) {
        self.indent += 4;
        if tuple.is_of_short_values() {
            self.packed(parts);
            self.indent -= 4;
            return;
        }
        for part in parts {
            let line = format!("{part},");
            match part {
                Tuple::Of(inner) if !part.is_short() || self.indent + line.len() > LINE => {
                    self.line("(");
                    self.parts(part, inner);
                    self.line("),");
                }
                _ => self.fits(&line),
            }
        }
        self.indent -= 4;
    }

    /// As many parts to a line as fit.
    fn packed(&mut self, parts: &[Tuple]) {
        let mut line = String::new();
        for part in parts {
            let part = format!("{part},");
            if !line.is_empty() {
                if self.indent + line.len() + 1 + part.len() <= LINE {
                    line.push(' ');
                } else {
                    self.line(&std::mem::take(&mut line));
                }
            }
            line.push_str(&part);
        }
        self.line(&line);
    }

    /// `before { name: value, .. }after`.
    pub(super) fn literal(&mut self, before: &str, fields: &[(String, String)], after: &str) {
        let on_one_line = || {
            fields
                .iter()
                .map(|(name, value)| format!("{name}: {value}"))
        };
        let contents = on_one_line().collect::<Vec<_>>().join(", ");
        if contents.chars().count() <= 18 {
            let line = format!("{before} {{ {contents} }}{after}");
            self.broken(&contents);
            return self.line(&line);
        }
        self.open(&format!("{before} {{"), &format!("}}{after}"), |code| {
            for (name, value) in fields {
                // rustfmt breaks such a value at every dot.
                code.unfit |= code.indent + name.len() + value.len() + 3 > LINE;
                code.field(name, value);
            }
        });
    }

    /// `#[derive(..)]`.
    pub(super) fn derive(&mut self, traits: &[&str]) {
        let list = traits.join(", ");
        let line = format!("#[derive({list})]");
        if self.indent + line.len() <= 96 {
            return self.line(&line);
        }
        self.line("#[derive(");
        if self.indent + 4 + list.len() <= LINE {
            self.line(&format!("    {list},"));
        } else {
            for of in traits {
                self.line(&format!("    {of},"));
            }
        }
        self.line(")]");
    }

    /// Notes that a line is broken, which has no settled layout outside ASCII or if its type is
    /// so long that it may be broken too.
    fn broken(&mut self, line: &str) {
        self.unfit |= !line.is_ascii() || line.contains("::core::primitive");
    }

    /// The first of several layouts whose lines all fit; the first of all, unfit, if none does.
    fn fit(&mut self, layouts: &[&[(usize, &str)]]) {
        let fits = |layout: &&&[(usize, &str)]| {
            let mut lines = layout.iter();
            lines.all(|(indent, text)| self.indent + indent + text.len() <= LINE)
        };
        let chosen = layouts.iter().find(fits);
        let first = layouts.first().filter(|first| !fits(first));
        for (_, text) in first.copied().unwrap_or_default() {
            self.broken(text);
        }
        self.unfit |= chosen.is_none();
        for (indent, text) in chosen
            .or_else(|| layouts.first())
            .copied()
            .unwrap_or_default()
        {
            self.line(&format!("{}{text}", pad(*indent)));
        }
    }
}
