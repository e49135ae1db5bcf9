//! JSON documents, read into [`serde_json::Value`].

use super::{Accepts, Is, Mismatch, Readable, Spelling, SqlType};
use crate::value::Value;

/// JSON documents: `jsonb`, `json`, text on SQLite and SQL Server.
#[derive(Clone, Copy, Debug)]
pub enum Json {}

impl SqlType for Json {
    type Rust = serde_json::Value;
    type Ref<'r> = serde_json::Value;
    type Sum = Self;
    const CAST: Spelling = Spelling {
        mariadb: "CHAR",
        mssql: "nvarchar(max)",
        mysql: "JSON",
        postgres: "jsonb",
        sqlite: "TEXT",
    };

    fn read(value: Value<'_>) -> Result<serde_json::Value, Mismatch> {
        let document = match &value {
            Value::Json(text) => serde_json::from_str(text).ok(),
            Value::Text(text) => serde_json::from_str(text).ok(),
            // A document that is a number alone, in a column of SQLite that prefers numbers to text.
            Value::Int(number) => Some((*number).into()),
            Value::Double(number) => {
                serde_json::Number::from_f64(*number).map(serde_json::Value::Number)
            }
            _ => None,
        };
        document.ok_or_else(|| Mismatch::new("a JSON document", &value))
    }

    fn read_ref(value: Value<'_>) -> Result<serde_json::Value, Mismatch> {
        Self::read(value)
    }
}
#[diagnostic::do_not_recommend]
impl Readable for Json {}
#[diagnostic::do_not_recommend]
impl<Q: Is<Self>> Accepts<Q> for Json {}
