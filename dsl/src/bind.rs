//! Binding Rust values to placeholders.

use std::borrow::Cow;

use crate::dialect::Kind;
use crate::error::Error;
use crate::params::or_return;
use crate::schema::ColumnDef;
use crate::scope::{NotNull, Nullability, Nullable};
use crate::shape::Shape;
use crate::types;
use crate::value::Value;

/// Takes the values of a statement in the order of its placeholders.
pub trait Binder<'v> {
    /// The dialect the statement is written for.
    fn kind(&self) -> Kind;

    /// Takes the next value, whatever it is.
    ///
    /// # Errors
    ///
    /// When the driver cannot send the value.
    fn value(&mut self, value: Value<'v>) -> Result<(), Error>;

    /// Takes the next value, a whole number.
    ///
    /// # Errors
    ///
    /// When the driver cannot send the value.
    fn integer(&mut self, number: i64) -> Result<(), Error> {
        self.value(Value::Int(number))
    }

    /// Takes the next value, a text.
    ///
    /// # Errors
    ///
    /// When the driver cannot send the value.
    fn text(&mut self, text: &'v str) -> Result<(), Error> {
        self.value(Value::Text(text))
    }

    /// Takes the next value, NULL.
    ///
    /// # Errors
    ///
    /// When the driver cannot send the value.
    fn null(&mut self) -> Result<(), Error> {
        self.value(Value::Null)
    }
}

impl<'v> dyn Binder<'v> + '_ {
    /// Takes the next value.
    ///
    /// Where the caller knows which value it is, only the call for such values is left of this.
    ///
    /// # Errors
    ///
    /// When the driver cannot send the value.
    #[inline]
    pub fn put(&mut self, value: Value<'v>) -> Result<(), Error> {
        let done = match &value {
            Value::Int(number) => self.integer(*number),
            Value::Text(text) => self.text(text),
            Value::Null => self.null(),
            _ => return self.value(value),
        };
        // It owns nothing, and to find that out would be a call.
        std::mem::forget(value);
        done
    }
}

/// What a part of a query contributes at run time: its shape and its values.
///
/// Both visit the parts in the order of the text.
pub trait Params {
    /// Whether [`shape`](Self::shape) may put anything. Parts of which it is `false` are not visited, so
    /// that no code is made for them.
    const SHAPED: bool = true;

    /// Whether [`bind`](Self::bind) may put anything, likewise.
    const BINDS: bool = true;

    /// Whether a statement of these parts has nothing to do: an INSERT of no rows, an UPDATE whose
    /// assignments are all `None`. Only parts that are [`SHAPED`](Self::SHAPED) can have nothing to do, and only they are asked.
    fn is_noop(&self) -> bool {
        false
    }

    /// Puts the switches and counts of this part.
    fn shape(&self, _shape: &mut Shape) {}

    /// Puts the values of this part.
    ///
    /// # Errors
    ///
    /// When a value cannot be bound.
    fn bind<'v>(&'v self, _to: &mut dyn Binder<'v>) -> Result<(), Error> {
        Ok(())
    }
}

/// The [`Params`] of any statement, as drivers take them.
pub trait AnyParams {
    /// See [`Params::shape`].
    fn shape(&self, shape: &mut Shape);

    /// See [`Params::bind`].
    ///
    /// # Errors
    ///
    /// When a value cannot be bound.
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error>;
}
impl<P: Params> AnyParams for P {
    #[inline]
    fn shape(&self, shape: &mut Shape) {
        if P::SHAPED {
            Params::shape(self, shape);
        }
    }

    #[inline]
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        if P::BINDS {
            Params::bind(self, to)?;
        }
        Ok(())
    }
}

/// A Rust value that can be bound where SQL expects the type `Q`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be bound to a `{Q}` column",
    note = "implement `querent::bind::ToSql` for it, or convert it"
)]
pub trait ToSql<Q> {
    /// Whether the value can be NULL.
    type Null: Nullability;

    /// The value as drivers see it.
    ///
    /// # Errors
    ///
    /// When the value has no representation.
    fn to_value(&self) -> Result<Value<'_>, Error>;
}

#[diagnostic::do_not_recommend]
impl<Q, V: ToSql<Q, Null = NotNull>> ToSql<Q> for Option<V> {
    type Null = Nullable;

    #[inline]
    fn to_value(&self) -> Result<Value<'_>, Error> {
        match self {
            Some(value) => value.to_value(),
            None => Ok(Value::Null),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<Q, V: ToSql<Q> + ?Sized> ToSql<Q> for &V {
    type Null = V::Null;

    #[inline]
    fn to_value(&self) -> Result<Value<'_>, Error> {
        (**self).to_value()
    }
}

/// Fields that can be bound to the columns `L`: a reference for one, a tuple of such for a tuple.
pub trait Fields<'v, L> {
    /// Binds them in order.
    ///
    /// # Errors
    ///
    /// When a value cannot be bound.
    fn bind(self, to: &mut dyn Binder<'v>) -> Result<(), Error>;
}
impl<'v, C: ColumnDef, V: ToSql<C::Sql> + ?Sized> Fields<'v, C> for &'v V {
    fn bind(self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        to.put(self.to_value()?)
    }
}
macro_rules! tuples {
    ([$($done:tt)*]) => {};
    ([$($done:ident $column:ident $index:tt)*] $next:ident $next_column:ident $at:tt $($rest:tt)*) => {
        impl<
            'v,
            $($column, $done: Fields<'v, $column>,)*
            $next_column,
            $next: Fields<'v, $next_column>,
        > Fields<'v, ($($column,)* $next_column,)> for ($($done,)* $next,)
        {
            fn bind(self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
                $(or_return!(self.$index.bind(to));)*
                self.$at.bind(to)
            }
        }
        tuples!([$($done $column $index)* $next $next_column $at] $($rest)*);
    };
}
tuples!([]
    A CA 0 B CB 1 C CC 2 D CD 3 E CE 4 F CF 5 G CG 6 H CH 7
    I CI 8 J CJ 9 K CK 10 L CL 11 M CM 12 N CN 13 O CO 14 P CP 15
);

/// Binds the fields of a generated `New` struct to the columns `L`.
///
/// # Errors
///
/// When a value cannot be bound.
#[inline]
pub fn columns<'v, L>(fields: impl Fields<'v, L>, to: &mut dyn Binder<'v>) -> Result<(), Error> {
    fields.bind(to)
}

macro_rules! to_sql {
    ($($rust:ty: $sql:ty = |$value:ident| $make:expr;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl ToSql<$sql> for $rust {
            type Null = NotNull;

            #[inline]
            fn to_value(&self) -> Result<Value<'_>, Error> {
                let $value = self;
                Ok($make)
            }
        }
    )* };
}
to_sql! {
    bool: types::Bool = |v| Value::Bool(*v);
    i8: types::TinyInt = |v| Value::Int(i64::from(*v));
    i16: types::SmallInt = |v| Value::Int(i64::from(*v));
    i32: types::Integer = |v| Value::Int(i64::from(*v));
    i64: types::BigInt = |v| Value::Int(*v);
    u8: types::UTinyInt = |v| Value::Int(i64::from(*v));
    u16: types::USmallInt = |v| Value::Int(i64::from(*v));
    u32: types::UInteger = |v| Value::Int(i64::from(*v));
    u64: types::UBigInt = |v| Value::UInt(*v);
    f32: types::Real = |v| Value::Real(*v);
    f64: types::Double = |v| Value::Double(*v);
    str: types::Text = |v| Value::Text(v);
    String: types::Text = |v| Value::Text(v);
    Cow<'_, str>: types::Text = |v| Value::Text(v);
    [u8]: types::Bytes = |v| Value::Bytes(v);
    Vec<u8>: types::Bytes = |v| Value::Bytes(v);
}
#[diagnostic::do_not_recommend]
impl<const N: usize> ToSql<types::Bytes> for [u8; N] {
    type Null = NotNull;

    fn to_value(&self) -> Result<Value<'_>, Error> {
        Ok(Value::Bytes(self))
    }
}
#[cfg(feature = "decimal")]
to_sql! {
    rust_decimal::Decimal: types::Numeric = |v| Value::Decimal(types::decimal::from_rust(v));
    i64: types::Numeric = |v| Value::Decimal(crate::value::Decimal::new(i128::from(*v), 0));
}
#[cfg(feature = "uuid")]
to_sql! {
    uuid::Uuid: types::Uuid = |v| Value::Uuid(v.into_bytes());
}
#[cfg(feature = "json")]
to_sql! {
    serde_json::Value: types::Json = |v| Value::Json(Cow::Owned(v.to_string()));
}
#[cfg(feature = "jiff")]
to_sql! {
    jiff::civil::Date: types::Date = |v| Value::Date(types::time::from_date(*v));
    jiff::civil::Time: types::Time = |v| Value::Time(types::time::from_time(*v));
    jiff::civil::DateTime: types::Timestamp = |v| {
        Value::DateTime(types::time::from_date(v.date()), types::time::from_time(v.time()))
    };
    jiff::Timestamp: types::TimestampTz = |v| {
        let (date, time) = types::time::from_instant(*v);
        Value::Instant(date, time)
    };
}

#[diagnostic::do_not_recommend]
impl<Q, V: ToSql<Q>> ToSql<types::Array<Q>> for [V] {
    type Null = NotNull;

    fn to_value(&self) -> Result<Value<'_>, Error> {
        self.iter()
            .map(V::to_value)
            .collect::<Result<_, _>>()
            .map(|values| Value::List(crate::value::List::Read(values)))
    }
}
#[diagnostic::do_not_recommend]
impl<Q, V: ToSql<Q>> ToSql<types::Array<Q>> for Vec<V> {
    type Null = NotNull;

    fn to_value(&self) -> Result<Value<'_>, Error> {
        ToSql::<types::Array<Q>>::to_value(self.as_slice())
    }
}
