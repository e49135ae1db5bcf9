//! Writes calls and text constants.

use super::super::Piece;
use super::Writer;
use crate::dialect::Kind;
use crate::expr::function::{Argument, Content, Template};
use crate::shape::Cursor;

/// The most arguments of a call.
pub(crate) const MOST_ARGUMENTS: usize = 16;

impl Writer<'_> {
    /// Quotes are doubled, and so are backslashes where they escape.
    pub(super) const fn quoted(&mut self, text: &str) {
        if matches!(self.kind, Kind::MsSql) {
            self.byte(b'N');
        }
        self.byte(b'\'');
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let byte = bytes[at];
            if byte == b'\'' || byte == b'\\' && self.kind.is_mysql_family() {
                self.byte(byte);
            }
            self.byte(byte);
            at += 1;
        }
        self.byte(b'\'');
    }

    pub(super) const fn call(&mut self, template: &Template, arguments: &[Argument]) {
        let text = template.text();
        // Where each argument's values begin, for those that stand twice.
        let mut begins = [(0, Cursor::START); MOST_ARGUMENTS];
        let mut written = 0;
        let mut at = 0;
        while at < template.slots() {
            let slot = template.slot(at);
            self.part(text, written, slot.start);
            let here = (self.binds, self.cursor);
            let mut again = false;
            if let Some(index) = template.argument_at(at) {
                if template.is_first(at, index) {
                    begins[index] = here;
                } else if !self.kind.is_mysql_family() {
                    again = true;
                    (self.binds, self.cursor) = begins[index];
                }
            }
            match slot.content {
                Content::Brace(brace) => self.byte(brace),
                Content::Untyped(index) => self.operand(arguments[index].value, true),
                Content::Condition(index) => {
                    let argument = &arguments[index];
                    self.operand(argument.condition, argument.atom || slot.enclosed);
                }
                Content::Value(index) => {
                    let argument = &arguments[index];
                    if argument.cast.is_empty() {
                        self.operand(argument.value, argument.atom || slot.enclosed);
                    } else {
                        self.text("CAST(");
                        self.piece(argument.value);
                        self.text(" AS ");
                        self.text(argument.cast);
                        self.byte(b')');
                    }
                }
            }
            if again {
                (self.binds, self.cursor) = here;
            }
            written = slot.end;
            at += 1;
        }
        self.part(text, written, text.len());
    }

    /// The text from `start` to `end`.
    const fn part(&mut self, text: &str, start: usize, end: usize) {
        let (_, rest) = text.split_at(start);
        let (part, _) = rest.split_at(end - start);
        self.text(part);
    }

    const fn operand(&mut self, piece: &Piece, alone: bool) {
        if alone {
            self.piece(piece);
        } else {
            self.byte(b'(');
            self.piece(piece);
            self.byte(b')');
        }
    }
}
