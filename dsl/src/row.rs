//! Reading rows.

use crate::error::Error;
use crate::schema::ColumnDef;
use crate::scope::{NotNull, Nullability, Nullable};
use crate::select::Cell;
pub use crate::select::{OwnedReader, Reader};
use crate::types::{self, Mismatch, Readable, SqlType};
use crate::value::Value;

/// The cells of one result row, by position.
pub trait Cells {
    /// The cell at `index`.
    ///
    /// # Errors
    ///
    /// When the cell holds bytes that are no value of its type, such as text that is not UTF-8.
    fn value(&self, index: usize) -> Result<Value<'_>, Error>;

    /// Whether the cell at `index` is NULL.
    fn is_null(&self, index: usize) -> bool;

    /// Whether the column at `index` has this name, as far as the driver knows.
    fn is_named(&self, _index: usize, _name: &str) -> bool {
        true
    }

    /// The integer at `index`, where the driver has it at hand.
    ///
    /// This and the methods below are shortcuts past [`value`](Self::value).
    ///
    /// # Errors
    ///
    /// When it is NULL or has to be asked for by [`value`](Self::value).
    fn integer(&self, _index: usize) -> Result<i64, NotAtHand> {
        Err(NotAtHand::Other)
    }

    /// The floating point number at `index`, where the driver has it at hand.
    ///
    /// # Errors
    ///
    /// When it is NULL or has to be asked for by [`value`](Self::value).
    fn double(&self, _index: usize) -> Result<f64, NotAtHand> {
        Err(NotAtHand::Other)
    }

    /// The text at `index`, where the driver has it at hand.
    ///
    /// # Errors
    ///
    /// When it is NULL or has to be asked for by [`value`](Self::value).
    fn text(&self, _index: usize) -> Result<&str, NotAtHand> {
        Err(NotAtHand::Other)
    }

    /// Takes the text at `index` out of the row, where the driver has it at hand: the cell may be
    /// gone afterwards.
    ///
    /// # Errors
    ///
    /// When it is NULL or has to be asked for by [`value`](Self::value).
    fn take_text(&self, index: usize) -> Result<String, NotAtHand> {
        self.text(index).map(str::to_owned)
    }
}

/// Why a driver does not have a cell at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAtHand {
    /// The cell is NULL.
    Null,
    /// The cell holds something else, or nothing that is valid.
    Other,
}

/// A row of a table, made of all its columns.
pub trait TableRow: Sized {
    /// The markers of the columns, as a tuple, or a tuple of tuples if there are many.
    type Columns;

    /// Reads the row whose first cell is at `at`.
    ///
    /// # Errors
    ///
    /// When a cell does not hold what its column's type says.
    fn read(cells: &dyn Cells, at: usize) -> Result<Self, Error>;
}

/// A field type that a column of SQL type `Q` can be read into.
#[diagnostic::on_unimplemented(
    message = "a `{Q}` column cannot be read into a field of type `{Self}`",
    note = "use the type of the same field in the table's `Row` struct"
)]
pub trait FromColumn<'r, Q>: Sized {
    /// Whether it can hold NULL.
    type Null: Nullability;

    /// Makes the field of a cell.
    ///
    /// # Errors
    ///
    /// When the cell holds something else.
    fn from_column(value: Value<'r>) -> Result<Self, Mismatch>;

    /// Makes the field of a NULL, if it can hold one.
    fn from_null() -> Option<Self> {
        None
    }

    /// Reads one cell.
    ///
    /// # Errors
    ///
    /// When the cell does not hold what the column's type says.
    fn from_cell(cells: &'r dyn Cells, at: usize) -> Result<Self, Error> {
        match Self::from_cell_or_null(cells, at)? {
            Some(field) => Ok(field),
            None => Self::from_null().ok_or_else(|| Error::unexpected_null(at)),
        }
    }

    /// Reads one cell; `None` is NULL.
    ///
    /// # Errors
    ///
    /// When the cell does not hold what the column's type says.
    fn from_cell_or_null(cells: &'r dyn Cells, at: usize) -> Result<Option<Self>, Error> {
        let value = cells.value(at)?;
        if value.is_null() {
            return Ok(None);
        }
        match Self::from_column(value) {
            Ok(field) => Ok(Some(field)),
            Err(mismatch) => Err(Error::decode(at, &mismatch)),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<'r, Q, T: FromColumn<'r, Q, Null = NotNull>> FromColumn<'r, Q> for Option<T> {
    type Null = Nullable;

    fn from_column(value: Value<'r>) -> Result<Self, Mismatch> {
        T::from_column(value).map(Some)
    }

    fn from_null() -> Option<Self> {
        Some(None)
    }

    fn from_cell(cells: &'r dyn Cells, at: usize) -> Result<Self, Error> {
        T::from_cell_or_null(cells, at)
    }
}

/// A NULL-ness of the column `C` fits a field.
#[diagnostic::on_unimplemented(
    message = "column `{C}` can be NULL here, but a field of type `{Field}` cannot",
    note = "make the field an `Option`: the column can be declared so, or an outer join finds no row"
)]
pub trait FitsIn<Field, C> {
    /// The NULL-ness itself.
    type Same;

    /// The field as it is.
    fn fit(field: Field) -> Field {
        field
    }
}
#[diagnostic::do_not_recommend]
impl<Field, C> FitsIn<Field, C> for NotNull {
    type Same = Self;
}
#[diagnostic::do_not_recommend]
impl<Field: HoldsNull, C> FitsIn<Field, C> for Nullable {
    type Same = Field::Null;
}

/// A type of fields that can hold NULL.
pub trait HoldsNull {
    /// [`Nullable`].
    type Null;
}
impl<T> HoldsNull for Option<T> {
    type Null = Nullable;
}

/// A NULL-ness that joins give to a table fits all fields of a struct, a list of
/// `((column, field type), ..)`.
pub trait FitsInAll<Fields> {
    /// The NULL-ness itself.
    type Same: Nullability;
}
impl<Fields> FitsInAll<Fields> for NotNull {
    type Same = Self;
}
impl FitsInAll<()> for Nullable {
    type Same = Self;
}
impl<C, Field, Rest> FitsInAll<((C, Field), Rest)> for Nullable
where
    Self: FitsIn<Field, C>,
    <Self as FitsIn<Field, C>>::Same: FitsInAll<Rest>,
{
    type Same = <<Self as FitsIn<Field, C>>::Same as FitsInAll<Rest>>::Same;
}

/// Columns next to each other: one, or a tuple.
pub trait ColumnList {
    /// What reads them.
    type Reader: OwnedReader;
}
impl<C: ColumnDef<Sql: Readable>> ColumnList for C {
    type Reader = Cell<C::Sql, C::Null>;
}
macro_rules! column_list {
    ($($item:ident $index:tt),*) => {
        impl<$($item: ColumnList),*> ColumnList for ($($item,)*) {
            type Reader = ($($item::Reader,)*);
        }
    };
}
crate::tuple::each!(column_list);

/// Reads the columns `L`, the first of which is at `at`, into their Rust types.
///
/// # Errors
///
/// When a cell does not hold what its column's type says.
#[inline]
pub fn columns<L: ColumnList>(
    cells: &dyn Cells,
    at: usize,
) -> Result<<L::Reader as OwnedReader>::Row, Error> {
    L::Reader::read(cells, at)
}

/// Reads one cell into a field.
///
/// # Errors
///
/// When the cell does not hold what the column's type says.
pub fn cell<'r, Q, T: FromColumn<'r, Q>>(cells: &'r dyn Cells, at: usize) -> Result<T, Error> {
    T::from_cell(cells, at)
}

/// Reads one cell into the Rust type of the column `C`.
///
/// # Errors
///
/// When the cell does not hold what the column's type says.
pub fn column<C: ColumnDef>(
    cells: &dyn Cells,
    at: usize,
) -> Result<crate::schema::RustOf<C>, Error> {
    owned::<C::Sql, C::Null>(cells, at)
}

/// Reads one cell of an expression into the owned type.
///
/// # Errors
///
/// When the cell does not hold what the expression's type says.
pub(crate) fn owned<Q: SqlType, N: Nullability>(
    cells: &dyn Cells,
    at: usize,
) -> Result<N::Of<Q::Rust>, Error> {
    known_null::<N, _>(Q::cell(cells, at)?, at)
}

/// Reads one cell of an expression into the borrowing type.
///
/// # Errors
///
/// When the cell does not hold what the expression's type says.
pub(crate) fn borrowed<Q: SqlType, N: Nullability>(
    cells: &dyn Cells,
    at: usize,
) -> Result<N::Of<Q::Ref<'_>>, Error> {
    known_null::<N, _>(Q::cell_ref(cells, at)?, at)
}

/// A cell as the NULL-ness of its expression says.
fn known_null<N: Nullability, T>(cell: Option<T>, at: usize) -> Result<N::Of<T>, Error> {
    let null = || Error::unexpected_null(at);
    match cell {
        Some(read) => N::of(false, null, || Ok(read)),
        None => N::of(true, null, || Err(null())),
    }
}

/// What a query selects, over the scope `S`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be selected from this query",
    label = "not a select list of this query",
    note = "select columns, expressions, tuples of them, `table::all`, or a struct with `#[derive(Row)]`; a query with joins needs a `.select(..)`"
)]
pub trait Projection<S> {
    /// What reads its rows.
    type Reader: Reader;
}

/// One more impl for each type: the compiler quotes the only other impl of a type that does not fit
/// with its source, and is silent about several that are not recommended.
macro_rules! hidden {
    ($rust:ty) => {
        #[doc(hidden)]
        #[diagnostic::do_not_recommend]
        impl<'r> FromColumn<'r, NoColumn> for $rust {
            type Null = NotNull;

            fn from_column(value: Value<'r>) -> Result<Self, Mismatch> {
                Err(Mismatch::new("a column", &value))
            }
        }
    };
}
/// The type of no column.
#[doc(hidden)]
pub enum NoColumn {}

macro_rules! readable {
    ($($sql:ty => $rust:ty, $($from:ty)|*;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'r> FromColumn<'r, $sql> for $rust {
            type Null = NotNull;

            fn from_column(value: Value<'r>) -> Result<Self, Mismatch> {
                <$sql>::read(value)
            }

            #[inline]
            fn from_cell_or_null(
                cells: &'r dyn Cells,
                at: usize,
            ) -> Result<Option<Self>, Error> {
                <$sql>::cell(cells, at)
            }
        }
        hidden!($rust);
        $(#[diagnostic::do_not_recommend]
        impl<'r> FromColumn<'r, $from> for $rust {
            type Null = NotNull;

            fn from_column(value: Value<'r>) -> Result<Self, Mismatch> {
                <$sql>::read(value)
            }

            #[inline]
            fn from_cell_or_null(
                cells: &'r dyn Cells,
                at: usize,
            ) -> Result<Option<Self>, Error> {
                <$sql>::cell(cells, at)
            }
        })*
    )* };
}
readable! {
    types::Bool => bool,;
    types::TinyInt => i8,;
    types::SmallInt => i16, types::TinyInt | types::UTinyInt;
    types::Integer => i32, types::TinyInt | types::UTinyInt | types::SmallInt | types::USmallInt;
    types::BigInt => i64, types::TinyInt | types::UTinyInt | types::SmallInt | types::USmallInt | types::Integer | types::UInteger;
    types::UTinyInt => u8,;
    types::USmallInt => u16, types::UTinyInt;
    types::UInteger => u32, types::UTinyInt | types::USmallInt;
    types::UBigInt => u64, types::UTinyInt | types::USmallInt | types::UInteger;
    types::Real => f32,;
    types::Double => f64, types::Real;
    types::Text => String,;
    types::Bytes => Vec<u8>,;
}
#[cfg(feature = "decimal")]
readable! { types::Numeric => rust_decimal::Decimal,; }
#[cfg(feature = "uuid")]
readable! { types::Uuid => uuid::Uuid,; }
#[cfg(feature = "json")]
readable! { types::Json => serde_json::Value,; }
#[cfg(feature = "jiff")]
readable! {
    types::Date => jiff::civil::Date,;
    types::Time => jiff::civil::Time,;
    types::Timestamp => jiff::civil::DateTime,;
    types::TimestampTz => jiff::Timestamp,;
}

hidden!(&'r str);
hidden!(&'r [u8]);

#[diagnostic::do_not_recommend]
impl<'r> FromColumn<'r, types::Text> for &'r str {
    type Null = NotNull;

    fn from_column(value: Value<'r>) -> Result<Self, Mismatch> {
        types::Text::read_ref(value)
    }

    #[inline]
    fn from_cell_or_null(cells: &'r dyn Cells, at: usize) -> Result<Option<Self>, Error> {
        types::Text::cell_ref(cells, at)
    }
}

#[diagnostic::do_not_recommend]
impl<'r> FromColumn<'r, types::Bytes> for &'r [u8] {
    type Null = NotNull;

    fn from_column(value: Value<'r>) -> Result<Self, Mismatch> {
        types::Bytes::read_ref(value)
    }
}

#[diagnostic::do_not_recommend]
impl<'r, Q: Readable> FromColumn<'r, types::Array<Q>> for Vec<Option<Q::Rust>> {
    type Null = NotNull;

    fn from_column(value: Value<'r>) -> Result<Self, Mismatch> {
        types::Array::<Q>::read(value)
    }
}
