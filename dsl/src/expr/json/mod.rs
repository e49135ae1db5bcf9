//! JSON documents: reading into them, asking about them, changing and building them.
//!
//! | function | SQL on PostgreSQL | result |
//! |---|---|---|
//! | [`get`](get())`(doc, "key")`, [`at`](at())`(doc, 0)` | `doc -> 'key'`, `doc -> 0` of an array | document or NULL |
//! | [`get_text`](get_text()), [`at_text`](at_text()) | `doc ->> 'key'` | text or NULL |
//! | [`has`](has())`(doc, "key")` | `(doc -> 'key') IS NOT NULL` | condition |
//! | [`kind`](kind()) | `JSONB_TYPEOF(doc)` | `object`, `array`, `string`, `number`, `boolean`, `null` |
//! | [`array_length`](array_length()) | `.. '$.size()'` | `i32` or NULL |
//! | [`keys`](keys())`(doc)` | `JSONB_OBJECT_KEYS(doc)`, collected | JSON array of the keys, or NULL |
//! | [`contains`](contains())`(doc, part)` | `doc @> part` | condition; PostgreSQL and SQLite |
//! | [`includes`](includes())`(doc, part)` | | condition; MySQL's and MariaDB's `JSON_CONTAINS` |
//! | [`set`](set()), [`remove`](remove()) | `JSONB_SET(doc, ARRAY['key'], value)` | document |
//! | [`merge_patch`](merge_patch()) | | document; MySQL, MariaDB, SQLite |
//! | [`object`], [`array`](array()) | `JSONB_BUILD_OBJECT(..)` | document |
//!
//! * **Keys** are values or expressions of text, never paths: a dot, a quote or a blank in a key is a
//!   character like others. A path is a call in a call:
//!   `json::get_text(json::at(json::get(doc, "lines"), 0), "title")`. A constant key,
//!   `querent::text!("title")`, makes a constant SQL text, which the keys of a grouped query and the
//!   index of an expression need.
//! * **NULL and `null`** are two things. What is not in a document is NULL. A `null` in a document is the
//!   document `null`, [`serde_json::Value::Null`]; as text it is NULL.
//! * Engines write documents with other blanks, another order of keys and other digits (`1.0`,
//!   `1`). Documents are equal when the parsed values are; compare texts only where they are strings.

mod ask;
mod build;
mod change;
mod read;

pub use ask::{
    JsonContainment, JsonContainsFunction, array_length, contains, includes, keys, kind,
};
pub use build::{
    Element, Empty, IsList, IsObject, JsonBuilding, JsonItem, Member, RenderItems, array, object,
};
pub use change::{JsonChanges, JsonMergePatch, merge_patch, remove, set};
pub use read::{at, at_text, get, get_text, has};
