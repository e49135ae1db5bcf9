//! The one writer that turns pieces into text.

mod call;

pub(crate) use call::MOST_ARGUMENTS;

use super::{Pairs, Piece, Table};
use crate::dialect::Kind;
use crate::shape::{Cursor, Shape};

/// Writes pieces as text. Usable in constants and at run time; what does not fit the buffer is
/// counted but not written, so that a first pass with an empty buffer measures.
struct Writer<'a> {
    kind: Kind,
    buffer: &'a mut [u8],
    length: usize,
    binds: usize,
    shape: &'a Shape,
    cursor: Cursor,
    /// Separator state of the innermost clause: `lead` until the first item.
    lead: &'static str,
    separator: &'static str,
    first: bool,
    under: Option<&'static str>,
    muted: bool,
    having: bool,
    /// Names for the items of the next select list, and how many of them are given already.
    names: &'static [&'static str],
    named: usize,
}

impl<'a> Writer<'a> {
    const fn new(kind: Kind, shape: &'a Shape, buffer: &'a mut [u8]) -> Self {
        Writer {
            kind,
            buffer,
            length: 0,
            binds: 0,
            shape,
            cursor: Cursor::START,
            lead: "",
            separator: "",
            first: true,
            under: None,
            muted: false,
            having: false,
            names: &[],
            named: 0,
        }
    }

    const fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    const fn bytes(&mut self, bytes: &[u8]) {
        if self.muted {
            return;
        }
        if self.length + bytes.len() <= self.buffer.len() {
            let (_, rest) = self.buffer.split_at_mut(self.length);
            let (slot, _) = rest.split_at_mut(bytes.len());
            slot.copy_from_slice(bytes);
        }
        self.length += bytes.len();
    }

    const fn byte(&mut self, byte: u8) {
        if self.muted {
            return;
        }
        if self.length < self.buffer.len() {
            self.buffer[self.length] = byte;
        }
        self.length += 1;
    }

    const fn number(&mut self, number: usize) {
        if number >= 10 {
            self.number(number / 10);
        }
        self.byte(b'0' + (number % 10) as u8);
    }

    const fn ident(&mut self, name: &str) {
        let (open, close) = self.kind.quotes();
        self.byte(open);
        let bytes = name.as_bytes();
        if has_byte(bytes, close) {
            let mut at = 0;
            while at < bytes.len() {
                if bytes[at] == close {
                    self.byte(close);
                }
                self.byte(bytes[at]);
                at += 1;
            }
        } else {
            self.text(name);
        }
        self.byte(close);
    }

    const fn names(&mut self, table: Option<&'static str>, names: &[&'static str]) {
        let mut at = 0;
        while at < names.len() {
            if at > 0 {
                self.text(", ");
            }
            match table {
                Some(table) => self.column(table, names[at]),
                None => self.ident(names[at]),
            }
            self.name_item();
            at += 1;
        }
    }

    const fn column(&mut self, table: &'static str, name: &'static str) {
        match self.under {
            None => {
                self.ident(table);
                self.byte(b'.');
            }
            Some(other) if other.is_empty() => {}
            Some(other) => {
                self.text(other);
                self.byte(b'.');
            }
        }
        self.ident(name);
    }

    const fn placeholder(&mut self, number: usize) {
        match self.kind {
            Kind::Postgres => self.byte(b'$'),
            Kind::Sqlite => self.byte(b'?'),
            Kind::MsSql => self.text("@p"),
            Kind::MySql | Kind::MariaDb => {
                self.byte(b'?');
                return;
            }
        }
        self.number(number);
    }

    const fn bind(&mut self) {
        self.binds += 1;
        self.placeholder(self.binds);
    }

    /// Gives the item that was just written its name, if the list names its items.
    const fn name_item(&mut self) {
        if self.named < self.names.len() {
            let name = self.names[self.named];
            self.named += 1;
            self.text(" AS ");
            self.ident(name);
        }
    }

    /// A select list. Items that are lists themselves name their own items.
    const fn list(&mut self, pieces: &[Piece]) {
        let mut at = 0;
        while at < pieces.len() {
            if at > 0 {
                self.text(", ");
            }
            match &pieces[at] {
                Piece::List(pieces) => self.list(pieces),
                Piece::Columns((table, names)) => self.names(Some(table), names),
                piece => {
                    let outer = (self.names, self.named);
                    (self.names, self.named) = (&[], 0);
                    self.piece(piece);
                    (self.names, self.named) = outer;
                    self.name_item();
                }
            }
            at += 1;
        }
    }

    const fn item(&mut self, piece: &Piece) {
        let text = if self.first {
            self.lead
        } else {
            self.separator
        };
        self.first = false;
        self.text(text);
        self.piece(piece);
    }

    const fn sequence(&mut self, pieces: &[Piece], separator: &str) {
        let mut at = 0;
        while at < pieces.len() {
            if at > 0 {
                self.text(separator);
            }
            self.piece(&pieces[at]);
            at += 1;
        }
    }

    const fn piece(&mut self, piece: &Piece) {
        match *piece {
            Piece::Empty => {}
            Piece::Text(text) => self.text(text),
            Piece::Word(ref word) => self.bytes(word.bytes()),
            Piece::Ident(name) => self.ident(name),
            Piece::Column(&(table, name)) => self.column(table, name),
            Piece::Columns(&(table, names)) => self.names(Some(table), names),
            Piece::Names(names) => self.names(None, names),
            Piece::Table(&Table {
                schema,
                name,
                correlation,
            }) => {
                if let Some(schema) = schema {
                    self.ident(schema);
                    self.byte(b'.');
                }
                self.ident(name);
                if !same_text(name, correlation) {
                    self.text(" AS ");
                    self.ident(correlation);
                }
            }
            Piece::Join(join) => {
                self.piece(&join.from);
                self.bytes(join.kind.bytes());
                self.piece(&join.item);
                self.text(" ON ");
                self.piece(&join.on);
            }
            Piece::Bind => self.bind(),
            Piece::Binds(count) => {
                let mut at = 0;
                while at < count {
                    if at > 0 {
                        self.text(", ");
                    }
                    self.bind();
                    at += 1;
                }
            }
            Piece::Ahead(count) => self.placeholder(self.binds + count + 1),
            Piece::Skip(count) => self.binds += count,
            Piece::Seq(pieces) => self.sequence(pieces, ""),
            Piece::List(pieces) => self.list(pieces),
            Piece::Paren(piece) => {
                self.byte(b'(');
                self.piece(piece);
                self.byte(b')');
            }
            Piece::Clause(clause) => {
                let outer = (self.lead, self.separator, self.first);
                (self.lead, self.separator) = clause.words.texts();
                self.first = true;
                self.piece(&clause.body);
                (self.lead, self.separator, self.first) = outer;
            }
            Piece::Item(piece) => self.item(piece),
            Piece::OptItem(piece) => {
                if self.cursor.bit(self.shape) {
                    self.item(piece);
                }
            }
            Piece::Either(yes, no) => {
                let piece = if self.cursor.bit(self.shape) { yes } else { no };
                self.piece(piece);
            }
            Piece::Repeat(repeat) => {
                let count = self.cursor.count(self.shape);
                let mut at = 0;
                while at < count {
                    if at > 0 {
                        self.text(repeat.separator);
                    }
                    self.piece(&repeat.item);
                    at += 1;
                }
            }
            Piece::Dyn => {
                let piece = self.cursor.part(self.shape);
                self.piece(piece);
            }
            Piece::Truth(piece) => {
                let (binds, cursor) = (self.binds, self.cursor);
                self.text("CASE WHEN ");
                self.piece(piece);
                (self.binds, self.cursor) = (binds, cursor);
                self.text(" THEN CAST(1 AS bit) WHEN NOT (");
                self.piece(piece);
                self.text(") THEN CAST(0 AS bit) END");
            }
            Piece::Under((name, piece)) => {
                let outer = self.under;
                self.under = Some(name);
                self.piece(piece);
                self.under = outer;
            }
            Piece::Having(piece) => {
                let outer = self.having;
                self.having = true;
                self.piece(piece);
                self.having = outer;
            }
            Piece::Key(piece) => {
                let any = match self.kind {
                    Kind::MariaDb | Kind::MySql if self.having => "MIN(",
                    Kind::MySql => "ANY_VALUE(",
                    _ => "",
                };
                self.text(any);
                self.piece(piece);
                if !any.is_empty() {
                    self.byte(b')');
                }
            }
            Piece::Nested(piece) => {
                let outer = (self.under, self.names, self.named, self.having);
                (self.under, self.names, self.named, self.having) = (None, &[], 0, false);
                self.piece(piece);
                (self.under, self.names, self.named, self.having) = outer;
            }
            Piece::Muted(piece) => {
                let outer = self.muted;
                self.muted = true;
                self.piece(piece);
                self.muted = outer;
            }
            Piece::Named((names, piece)) => {
                let outer = (self.under, self.names, self.named);
                // Names that wait for a list come first.
                let waiting = !self.names.is_empty() && self.named == 0;
                let names = if waiting { self.names } else { names };
                (self.under, self.names, self.named) = (None, names, 0);
                self.piece(piece);
                (self.under, self.names, self.named) = outer;
            }
            Piece::Twice(first, second) => {
                let (binds, cursor) = (self.binds, self.cursor);
                self.piece(first);
                (self.binds, self.cursor) = (binds, cursor);
                self.piece(second);
            }
            Piece::Quoted(text) => self.quoted(text),
            Piece::Number(number) => {
                if number < 0 {
                    self.byte(b'-');
                }
                self.number(number.unsigned_abs() as usize);
            }
            Piece::Call((template, arguments)) => self.call(template, arguments),
            Piece::Pairs(&Pairs { left, right, on }) => {
                let mut at = 0;
                while at < on.len() {
                    if at > 0 {
                        self.text(" AND ");
                    }
                    self.column(left, on[at].0);
                    self.text(" = ");
                    self.column(right, on[at].1);
                    at += 1;
                }
            }
        }
    }
}

const fn has_byte(bytes: &[u8], wanted: u8) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == wanted {
            return true;
        }
        at += 1;
    }
    false
}

pub(crate) const fn same_text(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Length of the text of `piece` in bytes.
pub(crate) const fn measure(piece: &Piece, kind: Kind, shape: &Shape) -> usize {
    let mut writer = Writer::new(kind, shape, &mut []);
    writer.piece(piece);
    writer.length
}

/// Writes the text of `piece` into `buffer`, which holds [`measure`] bytes.
pub(crate) const fn write(piece: &Piece, kind: Kind, shape: &Shape, buffer: &mut [u8]) {
    Writer::new(kind, shape, buffer).piece(piece);
}

/// The text of `piece`.
pub(crate) fn text(piece: &Piece, kind: Kind, shape: &Shape) -> String {
    let mut bytes = vec![0; measure(piece, kind, shape)];
    write(piece, kind, shape, &mut bytes);
    String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}
