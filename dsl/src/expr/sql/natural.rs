//! The SQL type that a Rust type has without anybody saying so.

use std::borrow::Cow;

use crate::types::{self, SqlType};

/// A Rust type that has one SQL type.
///
/// The macro for generated enums implements it; implement it for types of your own beside
/// [`ToSql`](crate::bind::ToSql) to give them to [`sql!`](crate::sql!) and [`raw!`](crate::raw!).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no SQL type of its own",
    label = "expected a type such as `i64`, `String` or an `Option` of one",
    note = "implement `querent::expr::NaturalType` for it, or read it as one of these types"
)]
pub trait NaturalType {
    /// The SQL type.
    type Sql: SqlType;
}

macro_rules! natural {
    ($($rust:ty: $sql:ident;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl NaturalType for $rust {
            type Sql = types::$sql;
        }
    )* };
}
natural! {
    bool: Bool;
    i8: TinyInt;
    i16: SmallInt;
    i32: Integer;
    i64: BigInt;
    u8: UTinyInt;
    u16: USmallInt;
    u32: UInteger;
    u64: UBigInt;
    f32: Real;
    f64: Double;
    str: Text;
    String: Text;
    Cow<'_, str>: Text;
    [u8]: Bytes;
    Vec<u8>: Bytes;
}
#[cfg(feature = "decimal")]
natural! { rust_decimal::Decimal: Numeric; }
#[cfg(feature = "uuid")]
natural! { uuid::Uuid: Uuid; }
#[cfg(feature = "json")]
natural! { serde_json::Value: Json; }
#[cfg(feature = "jiff")]
natural! {
    jiff::civil::Date: Date;
    jiff::civil::Time: Time;
    jiff::civil::DateTime: Timestamp;
    jiff::Timestamp: TimestampTz;
}
#[diagnostic::do_not_recommend]
impl<V: NaturalType + ?Sized> NaturalType for &V {
    type Sql = V::Sql;
}
#[diagnostic::do_not_recommend]
impl<V: NaturalType> NaturalType for Option<V> {
    type Sql = V::Sql;
}
