//! UUIDs, read into [`uuid::Uuid`](::uuid::Uuid).

use super::{Accepts, Is, Mismatch, Ordered, Readable, Spelling, SqlType};
use crate::value::Value;

/// UUIDs: `uuid`, `uniqueidentifier` on SQL Server, text elsewhere.
#[derive(Clone, Copy, Debug)]
pub enum Uuid {}

impl SqlType for Uuid {
    type Rust = ::uuid::Uuid;
    type Ref<'r> = ::uuid::Uuid;
    type Sum = Self;
    const CAST: Spelling = Spelling {
        mariadb: "CHAR(36)",
        mssql: "uniqueidentifier",
        mysql: "CHAR(36)",
        postgres: "uuid",
        sqlite: "TEXT",
    };

    fn read(value: Value<'_>) -> Result<::uuid::Uuid, Mismatch> {
        let uuid = match &value {
            Value::Uuid(bytes) => Some(::uuid::Uuid::from_bytes(*bytes)),
            Value::Text(text) => ::uuid::Uuid::parse_str(text).ok(),
            Value::Bytes(bytes) => ::uuid::Uuid::from_slice(bytes).ok(),
            _ => None,
        };
        uuid.ok_or_else(|| Mismatch::new("a UUID", &value))
    }

    fn read_ref(value: Value<'_>) -> Result<::uuid::Uuid, Mismatch> {
        Self::read(value)
    }
}
#[diagnostic::do_not_recommend]
impl Readable for Uuid {}
#[diagnostic::do_not_recommend]
impl Ordered for Uuid {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl<Q: Is<Self>> Accepts<Q> for Uuid {}
