//! Rows whose cells can be compared with those of a text file.

use querent::jiff::civil::Date;
use querent::rust_decimal::Decimal;

/// A cell of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A day.
    Date(Date),
    /// An exact number.
    Decimal(Decimal),
    /// A floating point number.
    Double(f64),
    /// A whole number.
    Int(i64),
    /// No value.
    Null,
    /// A text.
    Text(String),
}

macro_rules! cells {
    ($($rust:ty: $cell:ident;)*) => { $(
        impl From<$rust> for Cell {
            fn from(value: $rust) -> Self {
                Self::$cell(value)
            }
        }
    )* };
}
cells! { Date: Date; Decimal: Decimal; f64: Double; i64: Int; String: Text; }
impl From<i32> for Cell {
    fn from(value: i32) -> Self {
        Self::Int(value.into())
    }
}
impl<V: Into<Self>> From<Option<V>> for Cell {
    fn from(value: Option<V>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// A row of a query.
pub trait Row {
    /// Its cells in order.
    fn cells(self) -> Vec<Cell>;
}
macro_rules! tuples {
    ($($($item:ident)*;)*) => { $(
        impl<$($item: Into<Cell>),*> Row for ($($item,)*) {
            #[allow(non_snake_case)]
            fn cells(self) -> Vec<Cell> {
                let ($($item,)*) = self;
                vec![$($item.into()),*]
            }
        }
    )* };
}
tuples! {
    A B; A B C; A B C D; A B C D E; A B C D E F; A B C D E F G H; A B C D E F G H I J;
}
impl<V: Into<Cell>> Row for Option<V> {
    fn cells(self) -> Vec<Cell> {
        vec![self.into()]
    }
}
