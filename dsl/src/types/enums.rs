//! Native enums, read into generated Rust enums.

use std::marker::PhantomData;

use super::{Accepts, Is, Mismatch, Ordered, Readable, Spelling, SqlType, Text};
use crate::value::Value;

/// A Rust enum whose values are the labels of an SQL enum.
pub trait SqlEnum: Copy + 'static {
    /// The schema of the type, if it is a type of its own and not in the default schema.
    const SCHEMA: Option<&'static str>;
    /// The name of the type.
    const NAME: &'static str;
    /// The labels in order.
    const LABELS: &'static [&'static str];
    /// The values in the order of the labels.
    const VALUES: &'static [Self];

    /// The position of a value among the labels.
    fn index(self) -> usize;

    /// The label of a value.
    fn label(self) -> &'static str {
        Self::LABELS[self.index()]
    }

    /// The value of a label, if there is such a label.
    fn from_label(label: &str) -> Option<Self> {
        let index = Self::LABELS.iter().position(|known| *known == label)?;
        Self::VALUES.get(index).copied()
    }
}

/// The SQL type of the enum `E`.
pub struct Enum<E>(PhantomData<E>);

impl<E: SqlEnum> SqlType for Enum<E> {
    type Rust = E;
    type Ref<'r> = E;
    type Sum = Self;
    const CAST: Spelling = Text::CAST;

    fn read(value: Value<'_>) -> Result<E, Mismatch> {
        let found = match &value {
            Value::Text(label) => E::from_label(label),
            _ => None,
        };
        found.ok_or_else(|| Mismatch::new("a label of the enum", &value))
    }

    fn read_ref(value: Value<'_>) -> Result<E, Mismatch> {
        Self::read(value)
    }
}
#[diagnostic::do_not_recommend]
impl<E: SqlEnum> Readable for Enum<E> {}
#[diagnostic::do_not_recommend]
impl<E: SqlEnum> Ordered for Enum<E> {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl<E, Q: Is<Self>> Accepts<Q> for Enum<E> {}
