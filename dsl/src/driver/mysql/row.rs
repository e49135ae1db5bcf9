//! Reading the cells of a row.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};

use mysql::consts::{ColumnFlags, ColumnType};
use mysql::{Column, Value as Cell};

use crate::error::{Error, ErrorKind, Result};
use crate::row::{Cells, NotAtHand};
use crate::value::{Date, Decimal, Time, Value};

/// The character set of columns that hold bytes.
const BINARY: u16 = 63;

/// The current row of a result. Texts can be taken out of it until one is borrowed.
#[derive(Default)]
pub(super) struct Row {
    fresh: RefCell<Option<mysql::Row>>,
    borrowed: OnceCell<mysql::Row>,
}

impl Row {
    /// Moves on to the next row.
    pub(super) fn replace(&mut self, row: mysql::Row) {
        self.borrowed.take();
        *self.fresh.get_mut() = Some(row);
    }

    /// The row, from which nothing is taken any more; none before the first row.
    fn borrow(&self) -> Option<&mysql::Row> {
        if let Some(row) = self.borrowed.get() {
            return Some(row);
        }
        let row = self.fresh.borrow_mut().take()?;
        Some(self.borrowed.get_or_init(|| row))
    }

    /// Calls `look` with a cell and its column, without borrowing the row for longer.
    fn look<T>(&self, index: usize, look: impl FnOnce(Option<(&Cell, &Column)>) -> T) -> T {
        match self.borrowed.get() {
            Some(row) => look(cell(row, index)),
            None => match &*self.fresh.borrow() {
                Some(row) => look(cell(row, index)),
                None => look(None),
            },
        }
    }
}

fn cell(row: &mysql::Row, index: usize) -> Option<(&Cell, &Column)> {
    row.as_ref(index).zip(row.columns_ref().get(index))
}

impl Cells for Row {
    fn value(&self, index: usize) -> Result<Value<'_>> {
        match self.borrow().and_then(|row| cell(row, index)) {
            Some((cell, column)) => value(cell, column, index),
            None => Err(bad(index, "the row has no such cell")),
        }
    }

    fn is_null(&self, index: usize) -> bool {
        self.look(index, |cell| matches!(cell, Some((Cell::NULL, _))))
    }

    fn is_named(&self, index: usize, name: &str) -> bool {
        self.look(index, |cell| {
            cell.is_some_and(|(_, column)| column.name_ref() == name.as_bytes())
        })
    }

    fn integer(&self, index: usize) -> Result<i64, NotAtHand> {
        self.look(index, |cell| match cell {
            Some((Cell::Int(number), _)) => Ok(*number),
            Some((Cell::UInt(number), _)) => i64::try_from(*number).map_err(|_| NotAtHand::Other),
            other => Err(why_not(other)),
        })
    }

    fn double(&self, index: usize) -> Result<f64, NotAtHand> {
        self.look(index, |cell| match cell {
            Some((Cell::Double(number), _)) => Ok(*number),
            other => Err(why_not(other)),
        })
    }

    fn text(&self, index: usize) -> Result<&str, NotAtHand> {
        match self.borrow().and_then(|row| cell(row, index)) {
            Some((Cell::Bytes(bytes), column)) if is_plain_text(column) => {
                std::str::from_utf8(bytes).map_err(|_| NotAtHand::Other)
            }
            other => Err(why_not(other)),
        }
    }

    fn take_text(&self, index: usize) -> Result<String, NotAtHand> {
        if let Some(row) = &mut *self.fresh.borrow_mut() {
            return match cell(row, index) {
                Some((Cell::Bytes(_), column)) if is_plain_text(column) => {
                    taken_text(row, index).ok_or(NotAtHand::Other)
                }
                other => Err(why_not(other)),
            };
        }
        self.text(index).map(str::to_owned)
    }
}

fn taken_text(row: &mut mysql::Row, index: usize) -> Option<String> {
    match row.take(index)? {
        Cell::Bytes(bytes) => String::from_utf8(bytes)
            .map_err(|error| row.place(index, Cell::Bytes(error.into_bytes())))
            .ok(),
        other => {
            row.place(index, other);
            None
        }
    }
}

fn why_not(cell: Option<(&Cell, &Column)>) -> NotAtHand {
    match cell {
        Some((Cell::NULL, _)) => NotAtHand::Null,
        _ => NotAtHand::Other,
    }
}

/// Whether bytes of the column are text and nothing else, such as a number or a document.
fn is_plain_text(column: &Column) -> bool {
    matches!(
        column.column_type(),
        ColumnType::MYSQL_TYPE_VAR_STRING
            | ColumnType::MYSQL_TYPE_STRING
            | ColumnType::MYSQL_TYPE_BLOB
    ) && is_text(column)
}

/// The value of the cell at `index`.
fn value<'r>(cell: &'r Cell, column: &Column, index: usize) -> Result<Value<'r>> {
    Ok(match cell {
        Cell::NULL => Value::Null,
        Cell::Int(number) => Value::Int(*number),
        Cell::UInt(number) => Value::UInt(*number),
        Cell::Float(number) => Value::Real(*number),
        Cell::Double(number) => Value::Double(*number),
        Cell::Bytes(bytes) => return of_bytes(bytes, column, index),
        Cell::Date(year, month, day, hour, minute, second, micros) => {
            let date = Date {
                year: i32::from(*year),
                month: *month,
                day: *day,
            };
            if date.month == 0 || date.day == 0 {
                return Err(bad(
                    index,
                    format!("found the date `{date}`, which is not in any calendar"),
                ));
            }
            let time = Time {
                hour: *hour,
                minute: *minute,
                second: *second,
                nano: micros * 1_000,
            };
            match column.column_type() {
                ColumnType::MYSQL_TYPE_DATE | ColumnType::MYSQL_TYPE_NEWDATE => Value::Date(date),
                ColumnType::MYSQL_TYPE_TIMESTAMP | ColumnType::MYSQL_TYPE_TIMESTAMP2 => {
                    Value::Instant(date, time)
                }
                _ => Value::DateTime(date, time),
            }
        }
        Cell::Time(false, 0, hour, minute, second, micros) => Value::Time(Time {
            hour: *hour,
            minute: *minute,
            second: *second,
            nano: micros * 1_000,
        }),
        Cell::Time(negative, days, hour, minute, second, _) => {
            let sign = if *negative { "-" } else { "" };
            let hours = u64::from(*days) * 24 + u64::from(*hour);
            let duration = format!("{sign}{hours:02}:{minute:02}:{second:02}");
            return Err(bad(
                index,
                format!("expected a time of day, found the duration `{duration}`"),
            ));
        }
    })
}

fn of_bytes<'r>(bytes: &'r [u8], column: &Column, index: usize) -> Result<Value<'r>> {
    Ok(match column.column_type() {
        ColumnType::MYSQL_TYPE_NEWDECIMAL | ColumnType::MYSQL_TYPE_DECIMAL => {
            let text = utf8(bytes, index)?;
            match Decimal::parse(text) {
                Some(number) => Value::Decimal(number),
                None => {
                    let message =
                        format!("found the decimal number `{text}`, which has more than 38 digits");
                    return Err(bad(index, message));
                }
            }
        }
        ColumnType::MYSQL_TYPE_JSON => Value::Json(Cow::Borrowed(utf8(bytes, index)?)),
        ColumnType::MYSQL_TYPE_BIT => match bytes {
            [bit] if column.column_length() == 1 => Value::Bool(*bit != 0),
            bytes => Value::Bytes(bytes),
        },
        _ if is_text(column) => Value::Text(utf8(bytes, index)?),
        _ => Value::Bytes(bytes),
    })
}

fn utf8(bytes: &[u8], index: usize) -> Result<&str> {
    std::str::from_utf8(bytes)
        .map_err(|error| bad(index, "found text that is not valid UTF-8").with_source(error))
}

pub(super) fn is_text(column: &Column) -> bool {
    column.character_set() != BINARY
        || column
            .flags()
            .intersects(ColumnFlags::ENUM_FLAG | ColumnFlags::SET_FLAG)
}

#[cold]
fn bad(index: usize, why: impl Into<Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::Decode, why).at_cell(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    const UTF8MB4: u16 = 255;

    fn read(cell: &Cell, column_type: ColumnType, charset: u16) -> Result<String> {
        let column = Column::new(column_type)
            .with_character_set(charset)
            .with_column_length(1);
        value(cell, &column, 0).map(|value| format!("{value:?}"))
    }

    #[test]
    fn bytes_are_what_their_column_says() {
        let bytes = |text: &str| Cell::Bytes(text.into());
        let of = |text, column_type, charset| read(&bytes(text), column_type, charset).unwrap();
        assert_eq!(of("a", ColumnType::MYSQL_TYPE_BLOB, UTF8MB4), "Text(\"a\")");
        assert_eq!(of("a", ColumnType::MYSQL_TYPE_BLOB, BINARY), "Bytes([97])");
        assert_eq!(
            of("{}", ColumnType::MYSQL_TYPE_JSON, BINARY),
            "Json(\"{}\")"
        );
        assert_eq!(
            of("\u{1}", ColumnType::MYSQL_TYPE_BIT, BINARY),
            "Bool(true)"
        );
        assert_eq!(
            of("\u{1}\u{2}", ColumnType::MYSQL_TYPE_BIT, BINARY),
            "Bytes([1, 2])"
        );
        assert!(of("1.50", ColumnType::MYSQL_TYPE_NEWDECIMAL, BINARY).contains("scale: 2"));
    }

    #[test]
    fn what_is_no_value_is_explained() {
        let failed = |cell, column_type| {
            let error = read(&cell, column_type, UTF8MB4).unwrap_err().to_string();
            error
                .strip_prefix("item 1 of the select list: ")
                .unwrap()
                .to_owned()
        };
        assert_eq!(
            failed(Cell::Bytes(vec![0xff]), ColumnType::MYSQL_TYPE_STRING),
            "found text that is not valid UTF-8"
        );
        assert_eq!(
            failed(Cell::Date(0, 0, 0, 0, 0, 0, 0), ColumnType::MYSQL_TYPE_DATE),
            "found the date `0000-00-00`, which is not in any calendar"
        );
        assert_eq!(
            failed(Cell::Time(true, 1, 2, 3, 4, 0), ColumnType::MYSQL_TYPE_TIME),
            "expected a time of day, found the duration `-26:03:04`"
        );
        let long = "9".repeat(40);
        assert!(
            failed(Cell::Bytes(long.into()), ColumnType::MYSQL_TYPE_NEWDECIMAL)
                .contains("38 digits")
        );
    }
}
