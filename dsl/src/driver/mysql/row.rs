//! Reading the cells of a row.

use std::borrow::Cow;

use mysql::consts::{ColumnFlags, ColumnType};
use mysql::{Column, Value as Cell};

use crate::error::{Error, ErrorKind, Result};
use crate::row::Cells;
use crate::value::{Date, Decimal, Time, Value};

/// The character set of columns that hold bytes.
const BINARY: u16 = 63;

/// A row of a result.
pub(super) struct Row(pub(super) mysql::Row);

impl Cells for Row {
    fn value(&self, index: usize) -> Result<Value<'_>> {
        let (Some(cell), Some(column)) = (self.0.as_ref(index), self.0.columns_ref().get(index))
        else {
            return Err(bad(index, "the row has no such cell"));
        };
        value(cell, column, index)
    }

    fn is_null(&self, index: usize) -> bool {
        matches!(self.0.as_ref(index), Some(Cell::NULL))
    }
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

fn is_text(column: &Column) -> bool {
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
