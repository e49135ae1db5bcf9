//! Truth values, numbers, text, bytes and arrays.

use super::{
    Accepts, Exact, Is, IsBool, IsText, Mismatch, Number, Ordered, Readable, Spelling, SqlType,
    read_other,
};
use crate::error::Error;
use crate::row::{Cells, NotAtHand};
use crate::value::{List, Value};

/// Truth values: `boolean`, `BIT` on SQL Server, an integer on MySQL, MariaDB and SQLite.
#[derive(Clone, Copy, Debug)]
pub enum Bool {}

impl SqlType for Bool {
    type Rust = bool;
    type Ref<'r> = bool;
    type Sum = Self;
    const CAST: Spelling = Spelling {
        mariadb: "SIGNED",
        mssql: "bit",
        mysql: "SIGNED",
        postgres: "boolean",
        sqlite: "INTEGER",
    };

    fn read(value: Value<'_>) -> Result<bool, Mismatch> {
        match value {
            Value::Bool(truth) => Ok(truth),
            Value::Int(0) | Value::UInt(0) => Ok(false),
            Value::Int(1) | Value::UInt(1) => Ok(true),
            Value::Bytes([bit]) if *bit < 2 => Ok(*bit == 1),
            other => Err(Mismatch::new("a truth value", &other)),
        }
    }

    fn read_ref(value: Value<'_>) -> Result<bool, Mismatch> {
        Self::read(value)
    }
}
#[diagnostic::do_not_recommend]
impl Readable for Bool {}
#[diagnostic::do_not_recommend]
impl IsBool for Bool {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl<Q: Is<Self>> Accepts<Q> for Bool {}

macro_rules! integers {
    ($($name:ident $rust:ident $sum:ident $text:literal, $doc:literal,
       $mariadb:literal $mssql:literal $postgres:literal;)*) => { $(
        #[doc = $doc]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl SqlType for $name {
            type Rust = $rust;
            type Ref<'r> = $rust;
            type Sum = $sum;
            const CAST: Spelling = Spelling {
                mariadb: $mariadb,
                mssql: $mssql,
                mysql: $mariadb,
                postgres: $postgres,
                sqlite: "INTEGER",
            };
            const IS_INTEGER: bool = true;

            fn read(value: Value<'_>) -> Result<$rust, Mismatch> {
                let number = match value {
                    Value::Int(number) => $rust::try_from(number).ok(),
                    Value::UInt(number) => $rust::try_from(number).ok(),
                    Value::Bool(truth) => Some($rust::from(truth)),
                    // What MySQL and MariaDB make of the sum of integers.
                    Value::Decimal(number) => {
                        number.to_integer().and_then(|number| $rust::try_from(number).ok())
                    }
                    _ => None,
                };
                number.ok_or_else(|| Mismatch::new($text, &value))
            }

            fn read_ref(value: Value<'_>) -> Result<$rust, Mismatch> {
                Self::read(value)
            }

            #[inline]
            fn cell(cells: &dyn Cells, at: usize) -> Result<Option<$rust>, Error> {
                match cells.integer(at).map($rust::try_from) {
                    Ok(Ok(number)) => Ok(Some(number)),
                    Err(NotAtHand::Null) => Ok(None),
                    Ok(Err(_)) | Err(NotAtHand::Other) => read_other(cells, at, Self::read),
                }
            }

            #[inline]
            fn cell_ref(cells: &dyn Cells, at: usize) -> Result<Option<$rust>, Error> {
                Self::cell(cells, at)
            }
        }
        #[diagnostic::do_not_recommend]
        impl Readable for $name {}
        #[diagnostic::do_not_recommend]
        impl Ordered for $name {
    type Itself = Self;
}
        #[diagnostic::do_not_recommend]
        impl Exact for $name {}
        #[diagnostic::do_not_recommend]
        impl Number for $name {
    type Itself = Self;
}
        integers!(@accepts $name TinyInt SmallInt Integer BigInt UTinyInt USmallInt UInteger UBigInt);
    )* };
    (@accepts $name:ident $($other:ident)*) => { $(#[diagnostic::do_not_recommend] impl Accepts<$other> for $name {})* };
}
integers! {
    TinyInt i8 BigInt "an 8-bit integer", "8-bit signed integers: `TINYINT` on MySQL and MariaDB.", "SIGNED" "smallint" "smallint";
    SmallInt i16 BigInt "a 16-bit integer", "16-bit signed integers: `smallint`.", "SIGNED" "smallint" "smallint";
    Integer i32 BigInt "a 32-bit integer", "32-bit signed integers: `integer`.", "SIGNED" "int" "integer";
    BigInt i64 BigInt "a 64-bit integer", "64-bit signed integers: `bigint`, `INTEGER` on SQLite.", "SIGNED" "bigint" "bigint";
    UTinyInt u8 BigInt "an unsigned 8-bit integer", "8-bit unsigned integers: `TINYINT UNSIGNED`, `tinyint` on SQL Server.", "UNSIGNED" "tinyint" "smallint";
    USmallInt u16 BigInt "an unsigned 16-bit integer", "16-bit unsigned integers: `SMALLINT UNSIGNED`.", "UNSIGNED" "int" "integer";
    UInteger u32 BigInt "an unsigned 32-bit integer", "32-bit unsigned integers: `INT UNSIGNED`.", "UNSIGNED" "bigint" "bigint";
    UBigInt u64 UBigInt "an unsigned 64-bit integer", "64-bit unsigned integers: `BIGINT UNSIGNED`.", "UNSIGNED" "decimal(20)" "numeric(20)";
}

/// 32-bit floating point numbers: `real`, `FLOAT` on MySQL and MariaDB.
#[derive(Clone, Copy, Debug)]
pub enum Real {}

impl SqlType for Real {
    type Rust = f32;
    type Ref<'r> = f32;
    type Sum = Double;
    const CAST: Spelling = Spelling {
        mariadb: "FLOAT",
        mssql: "real",
        mysql: "FLOAT",
        postgres: "real",
        sqlite: "REAL",
    };

    fn read(value: Value<'_>) -> Result<f32, Mismatch> {
        match value {
            Value::Real(number) => Ok(number),
            Value::Double(number) => Ok(number as f32),
            Value::Int(number) => Ok(number as f32),
            other => Err(Mismatch::new("a 32-bit floating point number", &other)),
        }
    }

    fn read_ref(value: Value<'_>) -> Result<f32, Mismatch> {
        Self::read(value)
    }
}
#[diagnostic::do_not_recommend]
impl Readable for Real {}
#[diagnostic::do_not_recommend]
impl Ordered for Real {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl Number for Real {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl Accepts<Self> for Real {}
#[diagnostic::do_not_recommend]
impl Accepts<Double> for Real {}

/// 64-bit floating point numbers: `double precision`, `float` on SQL Server, `REAL` on SQLite.
#[derive(Clone, Copy, Debug)]
pub enum Double {}

impl SqlType for Double {
    type Rust = f64;
    type Ref<'r> = f64;
    type Sum = Self;
    const CAST: Spelling = Spelling {
        mariadb: "DOUBLE",
        mssql: "float",
        mysql: "DOUBLE",
        postgres: "double precision",
        sqlite: "REAL",
    };

    fn read(value: Value<'_>) -> Result<f64, Mismatch> {
        match value {
            Value::Double(number) => Ok(number),
            Value::Real(number) => Ok(f64::from(number)),
            Value::Int(number) => Ok(number as f64),
            Value::Decimal(number) => Ok(number.to_f64()),
            other => Err(Mismatch::new("a 64-bit floating point number", &other)),
        }
    }

    fn read_ref(value: Value<'_>) -> Result<f64, Mismatch> {
        Self::read(value)
    }

    fn cell(cells: &dyn Cells, at: usize) -> Result<Option<f64>, Error> {
        match cells.double(at) {
            Ok(number) => Ok(Some(number)),
            Err(NotAtHand::Null) => Ok(None),
            Err(NotAtHand::Other) => read_other(cells, at, Self::read),
        }
    }

    fn cell_ref(cells: &dyn Cells, at: usize) -> Result<Option<f64>, Error> {
        Self::cell(cells, at)
    }
}
#[diagnostic::do_not_recommend]
impl Readable for Double {}
#[diagnostic::do_not_recommend]
impl Ordered for Double {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl Number for Double {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl Accepts<Self> for Double {}
#[diagnostic::do_not_recommend]
impl Accepts<Real> for Double {}

/// Character strings: `text`, `varchar`, `char`, `nvarchar` on SQL Server.
#[derive(Clone, Copy, Debug)]
pub enum Text {}

impl SqlType for Text {
    type Rust = String;
    type Ref<'r> = &'r str;
    type Sum = Self;
    const IS_TEXT: bool = true;
    const CAST: Spelling = Spelling {
        mariadb: "CHAR",
        mssql: "nvarchar(max)",
        mysql: "CHAR",
        postgres: "text",
        sqlite: "TEXT",
    };

    fn read(value: Value<'_>) -> Result<String, Mismatch> {
        match value {
            Value::Text(text) => Ok(text.to_owned()),
            Value::String(text) => Ok(text),
            other => Err(Mismatch::new("text", &other)),
        }
    }

    fn read_ref(value: Value<'_>) -> Result<&str, Mismatch> {
        match value {
            Value::Text(text) => Ok(text),
            other => Err(Mismatch::new("text", &other)),
        }
    }

    #[inline]
    fn cell(cells: &dyn Cells, at: usize) -> Result<Option<String>, Error> {
        match cells.take_text(at) {
            Ok(text) => Ok(Some(text)),
            Err(NotAtHand::Null) => Ok(None),
            Err(NotAtHand::Other) => read_other(cells, at, Self::read),
        }
    }

    #[inline]
    fn cell_ref(cells: &dyn Cells, at: usize) -> Result<Option<&str>, Error> {
        match cells.text(at) {
            Ok(text) => Ok(Some(text)),
            Err(NotAtHand::Null) => Ok(None),
            Err(NotAtHand::Other) => read_other(cells, at, Self::read_ref),
        }
    }
}
#[diagnostic::do_not_recommend]
impl Readable for Text {}
#[diagnostic::do_not_recommend]
impl IsText for Text {}
#[diagnostic::do_not_recommend]
impl Ordered for Text {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl<Q: Is<Self>> Accepts<Q> for Text {}

/// Byte strings: `bytea`, `BLOB`, `varbinary`.
#[derive(Clone, Copy, Debug)]
pub enum Bytes {}

impl SqlType for Bytes {
    type Rust = Vec<u8>;
    type Ref<'r> = &'r [u8];
    type Sum = Self;
    const CAST: Spelling = Spelling {
        mariadb: "BINARY",
        mssql: "varbinary(max)",
        mysql: "BINARY",
        postgres: "bytea",
        sqlite: "BLOB",
    };

    fn read(value: Value<'_>) -> Result<Vec<u8>, Mismatch> {
        Self::read_ref(value).map(<[u8]>::to_vec)
    }

    fn read_ref(value: Value<'_>) -> Result<&[u8], Mismatch> {
        match value {
            Value::Bytes(bytes) => Ok(bytes),
            other => Err(Mismatch::new("bytes", &other)),
        }
    }
}
#[diagnostic::do_not_recommend]
impl Readable for Bytes {}
#[diagnostic::do_not_recommend]
impl Ordered for Bytes {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl<Q: Is<Self>> Accepts<Q> for Bytes {}

/// One-dimensional arrays of PostgreSQL. Elements can be NULL.
pub struct Array<Q>(std::marker::PhantomData<Q>);

impl<Q: SqlType> SqlType for Array<Q> {
    type Rust = Vec<Option<Q::Rust>>;
    type Ref<'r> = Vec<Option<Q::Ref<'r>>>;
    type Sum = Self;
    const CAST: Spelling = Spelling {
        mariadb: "CHAR",
        mssql: "nvarchar(max)",
        mysql: "CHAR",
        postgres: "text[]",
        sqlite: "TEXT",
    };

    fn read(value: Value<'_>) -> Result<Self::Rust, Mismatch> {
        let Value::List(List::Read(values)) = value else {
            return Err(Mismatch::new("an array", &value));
        };
        values
            .into_iter()
            .map(|value| {
                if value.is_null() {
                    Ok(None)
                } else {
                    Q::read(value).map(Some)
                }
            })
            .collect()
    }

    fn read_ref(value: Value<'_>) -> Result<Self::Ref<'_>, Mismatch> {
        let Value::List(List::Read(values)) = value else {
            return Err(Mismatch::new("an array", &value));
        };
        values
            .into_iter()
            .map(|value| {
                if value.is_null() {
                    Ok(None)
                } else {
                    Q::read_ref(value).map(Some)
                }
            })
            .collect()
    }
}
#[diagnostic::do_not_recommend]
impl<Q: Readable> Readable for Array<Q> {}
#[diagnostic::do_not_recommend]
impl<Q, Other: Is<Self>> Accepts<Other> for Array<Q> {}

/// A type querent does not know: such a column can be named and tested for NULL, but not read.
#[derive(Clone, Copy, Debug)]
pub enum Unknown {}

impl SqlType for Unknown {
    type Rust = ();
    type Ref<'r> = ();
    type Sum = Self;
    const CAST: Spelling = Text::CAST;

    fn read(value: Value<'_>) -> Result<(), Mismatch> {
        Err(Mismatch::new("nothing that can be read", &value))
    }

    fn read_ref(value: Value<'_>) -> Result<(), Mismatch> {
        Self::read(value)
    }
}
#[diagnostic::do_not_recommend]
impl Ordered for Unknown {
    type Itself = Self;
}
// Nothing is accepted.
#[diagnostic::do_not_recommend]
impl<Q: Is<std::convert::Infallible>> Accepts<Q> for Unknown {}
