//! Values and rows as the texts of table cells.

use querent::jiff::civil::{Date, DateTime};
use querent::rust_decimal::Decimal;

/// A value that can stand in a table.
pub(crate) trait Cell {
    fn text(&self) -> String;
}

macro_rules! cells {
    ($($type:ty: $value:ident => $text:expr;)*) => { $(
        impl Cell for $type {
            fn text(&self) -> String {
                let $value = self;
                $text
            }
        }
    )* };
}
cells! {
    &str: text => (*text).to_owned();
    String: text => text.clone();
    bool: truth => if *truth { "yes" } else { "no" }.to_owned();
    i32: number => number.to_string();
    i64: number => number.to_string();
    u64: number => number.to_string();
    f64: number => format!("{number:.3}");
    // SQLite keeps no zeros at the end of a decimal number.
    Decimal: number => format!("{number:.2}");
    Date: date => date.to_string();
    DateTime: time => time.to_string();
}

impl<T: Cell> Cell for Option<T> {
    fn text(&self) -> String {
        self.as_ref().map_or_else(|| "NULL".to_owned(), Cell::text)
    }
}

/// A row that can stand in a table.
pub(crate) trait Line {
    fn cells(&self) -> Vec<String>;
}

macro_rules! lines {
    ($($name:ident)*) => {
        impl<$($name: Cell),*> Line for ($($name,)*) {
            #[allow(non_snake_case)]
            fn cells(&self) -> Vec<String> {
                let ($($name,)*) = self;
                vec![$($name.text()),*]
            }
        }
    };
}
lines! { A }
lines! { A B }
lines! { A B C }
lines! { A B C D }
lines! { A B C D E }
lines! { A B C D E F }

/// A select list of one expression has rows of one value.
macro_rules! single {
    ($($type:ty)*) => { $(
        impl Line for $type {
            fn cells(&self) -> Vec<String> {
                vec![self.text()]
            }
        }
    )* };
}
single! { String i64 u64 Option<String> }
