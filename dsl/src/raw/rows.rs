//! The rows of statements that are written out.

use std::marker::PhantomData;

use super::columns::{self, ResultColumn, Wanted};
use crate::bind::Params;
use crate::connection::{Connection, Runs};
use crate::error::{Error, ErrorKind, Result};
use crate::expr::NaturalType;
use crate::row::{self, Cells, FromColumn, NotAtHand, TableRow};
use crate::schema::{ColumnDef, Shape, TableDef};
use crate::select::{Columns, OwnedRowStruct};
use crate::table::Table;
use crate::types::Readable;
use crate::value::Value;

/// The statement `Q` with rows `R`, from [`Raw`](super::Raw).
#[must_use = "a statement does nothing until it is run"]
pub struct RawRows<Q, R>(Q, PhantomData<fn() -> R>);

impl<Q, R> RawRows<Q, R> {
    pub(super) const fn new(statement: Q) -> Self {
        Self(statement, PhantomData)
    }
}

impl<Q: Params, R: RawRow> RawRows<Q, R> {
    /// All rows.
    ///
    /// # Errors
    ///
    /// When the columns are not those of the row, which is found out before the statement runs; when the
    /// database refuses the statement, the connection breaks or a row does not decode.
    pub fn load<C: Connection>(&self, conn: &mut C) -> Result<Vec<R::Row>>
    where
        Q: Runs<C::Backend>,
    {
        let mut rows = Vec::new();
        self.for_each(conn, |row| rows.push(row))?;
        Ok(rows)
    }

    /// The first row, if there is one. The statement runs as it stands: without a LIMIT the server makes
    /// all rows.
    ///
    /// # Errors
    ///
    /// Like [`load`](Self::load).
    pub fn first<C: Connection>(&self, conn: &mut C) -> Result<Option<R::Row>>
    where
        Q: Runs<C::Backend>,
    {
        let mut first = None;
        self.for_each(conn, |row| {
            first.get_or_insert(row);
        })?;
        Ok(first)
    }

    /// The one row there is.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoRow`] when there is none, [`ErrorKind::SeveralRows`] when there are more; and like
    /// [`load`](Self::load).
    pub fn one<C: Connection>(&self, conn: &mut C) -> Result<R::Row>
    where
        Q: Runs<C::Backend>,
    {
        let mut rows = self.load(conn)?;
        let kind = conn.driver().kind();
        let error = match rows.pop() {
            Some(row) if rows.is_empty() => return Ok(row),
            Some(_) => Error::new(ErrorKind::SeveralRows, "expected one row, found several"),
            None => Error::new(ErrorKind::NoRow, "expected one row, found none"),
        };
        Err(error
            .with_engine(kind)
            .with_sql(|| Q::plan(kind).text(kind, &self.0)))
    }

    /// Calls `each` with every row as it arrives.
    ///
    /// # Errors
    ///
    /// Like [`load`](Self::load).
    pub fn for_each<C: Connection>(&self, conn: &mut C, mut each: impl FnMut(R::Row)) -> Result<()>
    where
        Q: Runs<C::Backend>,
    {
        let driver = conn.driver();
        let kind = driver.kind();
        let plan = Q::plan(kind);
        let found = driver.columns(plan, &self.0)?;
        let wanted = R::wanted();
        let places = columns::find(kind, &wanted, &found)
            .map_err(|error| plan.explain(error, kind, &self.0))?;
        let mut checked = false;
        driver.read(plan, &self.0, &mut |cells| {
            if !checked {
                checked = true;
                same(cells, &places, &found)?;
            }
            let row = R::read(&Placed {
                cells,
                places: &places,
            });
            each(row.map_err(|error| match error.cell() {
                Some(cell) => error.with_column(found[places[cell]].name.clone()),
                None => error,
            })?);
            Ok(())
        })
    }
}

/// The rows have the columns that the statement had when it was prepared.
fn same(cells: &dyn Cells, places: &[usize], found: &[ResultColumn]) -> Result<()> {
    match places
        .iter()
        .find(|place| !cells.is_named(**place, &found[**place].name))
    {
        None => Ok(()),
        Some(place) => Err(Error::new(
            ErrorKind::SchemaChanged,
            "the columns of the statement changed after it was prepared",
        )
        .with_column(found[*place].name.clone())),
    }
}

/// The cells of a row in the order in which they are wanted.
struct Placed<'r> {
    cells: &'r dyn Cells,
    places: &'r [usize],
}
impl Placed<'_> {
    fn place(&self, index: usize) -> usize {
        self.places.get(index).copied().unwrap_or(usize::MAX)
    }
}
impl Cells for Placed<'_> {
    fn value(&self, index: usize) -> Result<Value<'_>> {
        self.cells
            .value(self.place(index))
            .map_err(|error| error.at_cell(index))
    }
    fn is_null(&self, index: usize) -> bool {
        self.cells.is_null(self.place(index))
    }
    fn integer(&self, index: usize) -> Result<i64, NotAtHand> {
        self.cells.integer(self.place(index))
    }
    fn double(&self, index: usize) -> Result<f64, NotAtHand> {
        self.cells.double(self.place(index))
    }
    fn text(&self, index: usize) -> Result<&str, NotAtHand> {
        self.cells.text(self.place(index))
    }
    fn take_text(&self, index: usize) -> Result<String, NotAtHand> {
        self.cells.take_text(self.place(index))
    }
}

/// What the rows of [`raw!`](crate::raw!) can be: a tuple of up to sixteen values, or a value. A value is
/// of a [`NaturalType`] that owns what it is, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the row of a `raw!` statement",
    label = "expected a tuple of values that own what they are, such as `(i64, Option<String>)`",
    note = "`rows_as::<Struct>()` takes a struct with `#[derive(Row)]`, `rows_of(shape::table)` a shape"
)]
pub trait RawRow {
    /// The row.
    type Row;
    /// The columns that it is made of.
    #[doc(hidden)]
    #[allow(private_interfaces)]
    fn wanted() -> Vec<Wanted>;
    /// Reads it.
    ///
    /// # Errors
    ///
    /// When a cell does not hold what its type says.
    #[doc(hidden)]
    fn read(cells: &dyn Cells) -> Result<Self::Row>;
}
#[diagnostic::do_not_recommend]
#[allow(private_interfaces)]
impl<V: NaturalType<Sql: Readable> + for<'r> FromColumn<'r, <V as NaturalType>::Sql>> RawRow for V {
    type Row = V;
    fn wanted() -> Vec<Wanted> {
        vec![Wanted::new::<V::Sql>("")]
    }
    fn read(cells: &dyn Cells) -> Result<V> {
        row::cell::<V::Sql, V>(cells, 0)
    }
}
macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        #[diagnostic::do_not_recommend]
        #[allow(private_interfaces)]
        impl<$($item),*> RawRow for ($($item,)*)
        where
            $($item: NaturalType<Sql: Readable> + for<'r> FromColumn<'r, <$item as NaturalType>::Sql>,)*
        {
            type Row = Self;
            fn wanted() -> Vec<Wanted> {
                vec![$(Wanted::new::<$item::Sql>("")),*]
            }
            fn read(cells: &dyn Cells) -> Result<Self> {
                Ok(($(row::cell::<$item::Sql, $item>(cells, $index)?,)*))
            }
        }
    };
}
crate::tuple::each!(tuples);

/// The struct `R`, whose columns are found by their names.
pub struct ByName<R>(PhantomData<R>);

#[diagnostic::do_not_recommend]
#[allow(private_interfaces)]
impl<R: OwnedRowStruct<Parts: NamedColumns>> RawRow for ByName<R> {
    type Row = R;
    fn wanted() -> Vec<Wanted> {
        let mut wanted = Vec::with_capacity(R::WIDTH);
        R::Parts::add(&mut wanted);
        wanted
    }
    fn read(cells: &dyn Cells) -> Result<R> {
        R::read(cells, 0)
    }
}
#[diagnostic::do_not_recommend]
#[allow(private_interfaces)]
impl<T: Shape<Columns: NamedColumns>> RawRow for Table<T> {
    type Row = <T as TableDef>::Row;
    fn wanted() -> Vec<Wanted> {
        let mut wanted = Vec::with_capacity(T::COLUMNS.len());
        <T as Shape>::Columns::add(&mut wanted);
        wanted
    }
    fn read(cells: &dyn Cells) -> Result<Self::Row> {
        TableRow::read(cells, 0)
    }
}

/// The columns of a row struct or shape.
pub trait NamedColumns {
    /// Adds them.
    #[doc(hidden)]
    #[allow(private_interfaces)]
    fn add(to: &mut Vec<Wanted>);
}
#[allow(private_interfaces)]
impl NamedColumns for () {
    fn add(_: &mut Vec<Wanted>) {}
}
#[allow(private_interfaces)]
impl<C: ColumnDef, Rest: NamedColumns> NamedColumns for (C, Rest) {
    fn add(to: &mut Vec<Wanted>) {
        to.push(Wanted::new::<C::Sql>(C::NAME));
        Rest::add(to);
    }
}
#[allow(private_interfaces)]
impl<T, Fields: FieldColumns> NamedColumns for Columns<T, Fields> {
    fn add(to: &mut Vec<Wanted>) {
        Fields::add(to);
    }
}
/// The fields of a row struct with their columns.
pub trait FieldColumns {
    /// Adds them.
    #[doc(hidden)]
    #[allow(private_interfaces)]
    fn add(to: &mut Vec<Wanted>);
}
#[allow(private_interfaces)]
impl FieldColumns for () {
    fn add(_: &mut Vec<Wanted>) {}
}
#[allow(private_interfaces)]
impl<C: ColumnDef, F, Rest: FieldColumns> FieldColumns for ((C, F), Rest) {
    fn add(to: &mut Vec<Wanted>) {
        to.push(Wanted::new::<C::Sql>(C::NAME));
        Rest::add(to);
    }
}
