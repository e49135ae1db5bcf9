//! Lists of values as a source: `VALUES`.

use std::convert::Infallible;
use std::marker::PhantomData;

use super::Derived;
use crate::asks::Asks;
use crate::bind::{Binder, Params, ToSql};
use crate::dialect::{Dialect, Kind};
use crate::error::Result;
use crate::expr::{Render, Typed};
use crate::piece::{self, Piece};
use crate::resolve::{BindsValues, Resolves};
use crate::schema::{ColumnDef, Shape as Declared, Source, TableDef};
use crate::scope::{NotNull, Nullable};
use crate::shape::Shape;
use crate::statement::Statement;
use crate::table::Table;
use crate::types::SqlType;

/// The columns of the shape `T`.
type ColumnsOf<T> = <T as Declared>::Columns;

/// The rows of the list `L` with the columns of the shape `T`, from [`Table::values`].
pub struct ValueRows<T, L, R>(L, PhantomData<fn() -> (T, R)>);

impl<T, L: Clone, R> Clone for ValueRows<T, L, R> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}
impl<T, L: Copy, R> Copy for ValueRows<T, L, R> {}

impl<T: Declared> Table<T> {
    /// The shape with these rows: a `Vec`, slice or array of tuples, with a value for each column in order.
    /// Without rows it is an empty table.
    ///
    /// | dialect | SQL |
    /// |---|---|
    /// | PostgreSQL | `(VALUES (CAST($1 AS bigint), CAST($2 AS text)), ($3, $4)) AS "v"("id", "name")` |
    /// | MySQL | ``(VALUES ROW(CAST(? AS SIGNED), CAST(? AS CHAR)), ROW(..)) AS `v`(`id`, `name`)`` |
    /// | MariaDB | ``(SELECT CAST(? AS SIGNED) AS `id`, CAST(? AS CHAR) AS `name` UNION ALL SELECT ..) AS `v` `` |
    /// | SQLite | `(SELECT column1 AS "id", column2 AS "name" FROM (VALUES (?1, ?2), (?3, ?4))) AS "v"` |
    /// | SQL Server | `(VALUES (CAST(@p1 AS bigint), ..), (@p3, @p4)) AS [v]([id], [name])` |
    ///
    /// All values are bound, so that there can be as many as a statement takes of the dialect. Each number
    /// of rows is a statement of its own for the connection. On MySQL and MariaDB a text of the list has
    /// the collation of the connection: comparing it with a column of another collation is an error.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// querent::shape! {
    ///     mod grades { author_id: BigInt, grade: Text }
    /// }
    ///
    /// let list = grades::table.values([(1, "A"), (2, "B")]);
    /// let query = users::table
    ///     .inner_join(list.on(grades::author_id.eq(users::id)))
    ///     .select((users::name, grades::grade));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."name", "grades"."grade" FROM "users" INNER JOIN (VALUES (CAST($1 AS bigint), CAST($2 AS text)), ($3, $4)) AS "grades"("author_id", "grade") ON "grades"."author_id" = "users"."id""#,
    /// );
    /// ```
    pub fn values<L: ValuesFor<T>>(self, rows: L) -> Derived<T, ValueRows<T, L, L::Row>> {
        Derived::new(ValueRows(rows, PhantomData))
    }
}

/// A `Vec`, slice or array of rows of the shape `T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of rows",
    label = "expected a `Vec`, slice or array of tuples",
    note = "a row is a tuple with a value for each column: `[(1, \"a\"), (2, \"b\")]`"
)]
pub trait ValuesFor<T> {
    /// A row.
    type Row;
    /// The rows.
    fn rows(&self) -> &[Self::Row];
}
macro_rules! lists {
    ($([$($generic:tt)*] $list:ty;)*) => { $(
        impl<$($generic)* T: Declared, R> ValuesFor<T> for $list
        where
            <R as Asks>::RowListed<ColumnsOf<T>>: Sized,
            R: RowListed<ColumnsOf<T>>,
        {
            type Row = R;
            fn rows(&self) -> &[R] {
                self.as_ref()
            }
        }
    )* };
}
lists! { [] Vec<R>; ['l,] &'l [R]; ['l,] &'l Vec<R>; [const N: usize,] [R; N]; ['l, const N: usize,] &'l [R; N]; }

/// A tuple of values for a list of columns.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait RowListed<Columns> {}
impl<Columns, R: ValuesRow<Columns>> RowListed<Columns> for R {}

/// A tuple of values for a list of columns.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not have a value for each column of the shape",
    note = "a row is a tuple in the order of the columns; of one column it is `(value,)`"
)]
pub trait ValuesRow<Columns> {
    /// Binds the values.
    ///
    /// # Errors
    ///
    /// When a value cannot be bound.
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()>;
}
/// A value for the column `C`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait ListedFor<C> {
    /// Binds the value.
    ///
    /// # Errors
    ///
    /// When it cannot be bound.
    fn put<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()>;
}
impl<V, C: ColumnDef> ListedFor<C> for V
where
    <V as Asks>::ToSql<C::Sql>: Sized,
    V: ToSql<C::Sql>,
    <V::Null as Asks>::ValueFits<C::Null, C>: Sized,
    V::Null: ValueFits<C::Null, C>,
{
    fn put<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        to.put(self.to_value()?)
    }
}
/// A value of this NULL-ness fits the column `C`, of the NULL-ness `N`.
#[diagnostic::on_unimplemented(
    message = "column `{C}` is declared NOT NULL, but the list has an `Option` for it",
    note = "declare the column as `Option<..>`, or give values that are no `Option`"
)]
pub trait ValueFits<N, C> {}
#[diagnostic::do_not_recommend]
impl<C> ValueFits<Self, C> for NotNull {}
#[diagnostic::do_not_recommend]
impl<C> ValueFits<Nullable, C> for NotNull {}
#[diagnostic::do_not_recommend]
impl<C> ValueFits<Self, C> for Nullable {}
// Two impls, since of a single one the compiler would print where it is.
#[diagnostic::do_not_recommend]
impl ValueFits<Infallible, ()> for Nullable {}

macro_rules! tuples {
    ($($item:ident $index:tt),*) => { tuples! { @columns [$($item $index),*] [] [Ca Cb Cc Cd Ce Cf Cg Ch Ci Cj Ck Cl Cm Cn Co Cp] $($item)* } };
    (@columns $all:tt [$($pair:tt)*] [$column:ident $($pool:ident)*] $item:ident $($rest:ident)*) => {
        tuples! { @columns $all [$($pair)* ($item $column)] [$($pool)*] $($rest)* }
    };
    (@columns [$($all:ident $index:tt),*] [$(($item:ident $column:ident))*] $pool:tt) => {
        impl<$($item: ListedFor<$column>, $column),*> ValuesRow<tuples!(@list $($column)*)>
            for ($($item,)*)
        {
            fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
                $(self.$index.put(to)?;)*
                Ok(())
            }
        }
    };
    (@list) => { () };
    (@list $first:ident $($rest:ident)*) => { ($first, tuples!(@list $($rest)*)) };
}
crate::tuple::each!(tuples);

impl<T: Declared, L: ValuesFor<T, Row = R>, R: ValuesRow<ColumnsOf<T>>> Params
    for ValueRows<T, L, R>
{
    fn shape(&self, shape: &mut Shape) {
        let rows = self.0.rows().len();
        shape.switch(rows > 0);
        if rows > 0 {
            shape.count(rows - 1);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.rows().iter().try_for_each(|row| row.bind(to))
    }
}
impl<T, L, R, Env: BindsValues> Resolves<Env> for ValueRows<T, L, R> {}

/// The SQL of a row for a list of columns.
pub trait RenderValues<D: Dialect> {
    /// The values of the first row, which give the columns their types.
    const FIRST: Piece;
    /// The values of any other row.
    const REST: Piece;
    /// NULL for each column.
    const NULLS: Piece;
    /// Whether there are no columns.
    const END: bool = false;
}
impl<D: Dialect> RenderValues<D> for () {
    const FIRST: Piece = Piece::Empty;
    const REST: Piece = Piece::Empty;
    const NULLS: Piece = Piece::Empty;
    const END: bool = true;
}
impl<D: Dialect, C: ColumnDef, Rest: RenderValues<D>> RenderValues<D> for (C, Rest) {
    const FIRST: Piece = Piece::Seq(&[
        Value::<D, C::Sql>::TYPED,
        match D::KIND {
            // The names of the columns.
            Kind::MariaDb => Piece::Seq(&[Piece::Text(" AS "), Piece::Ident(C::NAME)]),
            _ => Piece::Empty,
        },
        Piece::Text(if Rest::END { "" } else { ", " }),
        Rest::FIRST,
    ]);
    const REST: Piece = Piece::Seq(&[
        match D::KIND {
            Kind::MariaDb | Kind::MySql => Value::<D, C::Sql>::TYPED,
            _ => Piece::Bind,
        },
        Piece::Text(if Rest::END { "" } else { ", " }),
        Rest::REST,
    ]);
    const NULLS: Piece = Piece::Seq(&[
        match D::KIND {
            Kind::Postgres | Kind::MsSql => Piece::Seq(&[
                Piece::Text("CAST(NULL AS "),
                Piece::Text(<C::Sql as SqlType>::CAST.of(D::KIND)),
                Piece::Text(")"),
            ]),
            _ => Piece::Text("NULL"),
        },
        Piece::Text(" AS "),
        Piece::Ident(C::NAME),
        Piece::Text(if Rest::END { "" } else { ", " }),
        Rest::NULLS,
    ]);
}

/// A value of SQL type `Q`.
struct Value<D, Q>(PhantomData<(D, Q)>);
impl<D: Dialect, Q: SqlType> Value<D, Q> {
    const TYPED: Piece = match D::KIND {
        // A value has a type of its own there.
        Kind::Sqlite => Piece::Bind,
        Kind::MariaDb | Kind::MySql if Q::IS_TEXT => {
            Piece::Seq(&[Piece::Text("CAST("), Piece::Bind, Piece::Text(" AS CHAR)")])
        }
        _ => <Typed<(), Q> as Render<D>>::VALUE,
    };
}

/// The parts of the SQL.
struct Parts<D, C>(PhantomData<(D, C)>);
impl<D: Dialect, C: RenderValues<D>> Parts<D, C> {
    /// Before a row, after it, and between two rows. MariaDB 10.11 loses texts in a VALUES of
    /// placeholders.
    const ROW: [&'static str; 3] = match D::KIND {
        Kind::MariaDb => ["SELECT ", "", " UNION ALL "],
        Kind::MySql => ["ROW(", ")", ", "],
        _ => ["(", ")", ", "],
    };
    const VALUES: Piece = Piece::Seq(&[
        Piece::Text(match D::KIND {
            Kind::MariaDb => "",
            _ => "VALUES ",
        }),
        Piece::Text(Self::ROW[0]),
        C::FIRST,
        Piece::Text(Self::ROW[1]),
        Piece::Repeat(&piece::Repeat {
            item: Piece::Seq(&[
                Piece::Text(Self::ROW[2]),
                Piece::Text(Self::ROW[0]),
                C::REST,
                Piece::Text(Self::ROW[1]),
            ]),
            separator: "",
        }),
    ]);
    const NONE: Piece = Piece::Seq(&[
        Piece::Text("SELECT "),
        C::NULLS,
        Piece::Text(if D::KIND.is_mysql_family() {
            " FROM DUAL WHERE 1 = 0"
        } else {
            " WHERE 1 = 0"
        }),
    ]);
}

/// `column1 AS "id", column2 AS "name"`
const fn numbered(index: usize) -> &'static str {
    const NAMES: [&str; 16] = [
        "column1", "column2", "column3", "column4", "column5", "column6", "column7", "column8",
        "column9", "column10", "column11", "column12", "column13", "column14", "column15",
        "column16",
    ];
    NAMES[index]
}
const NUMBERED: &[Piece; 16] = &{
    let mut pieces = [Piece::Empty; 16];
    let mut at = 0;
    while at < 16 {
        pieces[at] = Piece::Text(numbered(at));
        at += 1;
    }
    pieces
};

impl<D: Dialect, T: Declared<Columns: RenderValues<D>>, L: ValuesFor<T, Row = R>, R> Statement<D>
    for ValueRows<T, L, R>
where
    R: ValuesRow<ColumnsOf<T>>,
{
    const SQL: Piece = <Self as Statement<D>>::NESTED;
    const NESTED: Piece = Piece::Either(
        match D::KIND {
            Kind::MsSql => &Piece::Seq(&[
                Piece::Text("SELECT * FROM ("),
                Parts::<D, ColumnsOf<T>>::VALUES,
                Piece::Text(") AS t("),
                Piece::Names(<T as TableDef>::COLUMNS),
                Piece::Text(")"),
            ]),
            _ => &Parts::<D, ColumnsOf<T>>::VALUES,
        },
        &Parts::<D, ColumnsOf<T>>::NONE,
    );
    const ITEM: Option<Piece> = Some(Piece::Either(
        match D::KIND {
            Kind::MariaDb => &Piece::Seq(&[
                Piece::Paren(&Parts::<D, ColumnsOf<T>>::VALUES),
                Piece::Text(" AS "),
                Piece::Ident(<T as Source>::CORRELATION),
            ]),
            Kind::Sqlite => &Piece::Seq(&[
                Piece::Text("("),
                Piece::Named(&(
                    <T as TableDef>::COLUMNS,
                    Piece::Seq(&[
                        Piece::Text("SELECT "),
                        Piece::List(NUMBERED.split_at(<T as TableDef>::COLUMNS.len()).0),
                        Piece::Text(" FROM ("),
                        Parts::<D, ColumnsOf<T>>::VALUES,
                        Piece::Text(")"),
                    ]),
                )),
                Piece::Text(") AS "),
                Piece::Ident(<T as Source>::CORRELATION),
            ]),
            _ => &Piece::Seq(&[
                Piece::Paren(&Parts::<D, ColumnsOf<T>>::VALUES),
                Piece::Text(" AS "),
                Piece::Ident(<T as Source>::CORRELATION),
                Piece::Paren(&Piece::Names(<T as TableDef>::COLUMNS)),
            ]),
        },
        &Piece::Seq(&[
            Piece::Paren(&Parts::<D, ColumnsOf<T>>::NONE),
            Piece::Text(" AS "),
            Piece::Ident(<T as Source>::CORRELATION),
        ]),
    ));
}
