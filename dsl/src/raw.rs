//! Whole statements that are written out: [`raw!`](crate::raw!).

mod columns;
mod rows;

#[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
pub(crate) use columns::Found;
pub use columns::ResultColumn;
pub use rows::{ByName, FieldColumns, NamedColumns, RawRow, RawRows};

use std::marker::PhantomData;

use crate::asks::Asks;
use crate::bind::{Binder, Params};
use crate::connection::{Connection, Runs};
use crate::dialect::Dialect;
use crate::error::Result;
use crate::expr::{
    HasText, OperandsIn, RenderArguments, SqlArguments, SqlList, SqlMarker, SqlText,
};
use crate::piece::{self, Piece};
use crate::schema::Shape as Declared;
use crate::scope::Nothing;
use crate::select::ReadStruct;
use crate::shape::Shape;
use crate::statement::Statement;
use crate::table::Table;

/// A whole statement that is written out, for what this library cannot say.
///
/// ```
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// #[derive(Debug, PartialEq, querent::Row)]
/// #[row(table = users)]
/// struct Person {
///     name: String,
///     id: i64,
/// }
///
/// let statement = || querent::raw!("SELECT id, name FROM users WHERE id > {} ORDER BY id", 1);
/// // by position
/// let rows = statement().rows::<(i64, String)>().load(&mut conn)?;
/// assert_eq!(rows, [(2, "Grace".to_owned())]);
/// // by name
/// let people = statement().rows_as::<Person>().load(&mut conn)?;
/// assert_eq!(people, [Person { name: "Grace".to_owned(), id: 2 }]);
/// # Ok(())
/// # }
/// ```
///
/// * **The text** is a literal, or one for each dialect
///   (`raw!(postgres: "..", sqlite: "..", 5)`): then it does not run on connections to the others. It is
///   one statement without placeholders and comments.
/// * **The arguments**, at most sixteen, stand where the text has `{}`, as many and in this order. They
///   are values, which are always bound, or expressions without columns. `{:untyped}` is a placeholder
///   that PostgreSQL gives a type by itself; `{{` and `}}` are braces.
/// * **The rows** are tuples by position ([`Raw::rows`]), structs with `#[derive(Row)]`
///   ([`Raw::rows_as`]) or rows of a [`shape!`](crate::shape!) ([`Raw::rows_of`]) by the names
///   of columns. Names, number and types of the columns are checked when the statement is prepared,
///   before it runs.
///
/// Nothing is known of the tables, the NULL-ness and the meaning of such a statement: what a NULL meets
/// that is no `Option` is an error when the row is read.
#[macro_export]
macro_rules! raw {
    (@texts [] $text:literal $(, $($argument:expr),* $(,)?)?) => {
        $crate::raw!(@make [(every $text)] [$($($argument),*)?])
    };
    (@texts [$($texts:tt)*] $dialect:ident: $text:literal $(, $($rest:tt)*)?) => {
        $crate::raw!(@texts [$($texts)* ($dialect $text)] $($($rest)*)?)
    };
    (@texts [$($texts:tt)+] $($argument:expr),* $(,)?) => {
        $crate::raw!(@make [$($texts)+] [$($argument),*])
    };
    (@texts $texts:tt $($other:tt)*) => {
        ::core::compile_error!("the SQL is a literal, and its arguments follow")
    };

    (@make [$(($dialect:ident $text:literal))+] [$($argument:expr),*]) => {
        $crate::raw::statement(
            {
                enum Sql {}
                $crate::sql!(@text Sql [$(($dialect $text))+] [$($crate::sql!(@unnamed $argument)),*]);
                $crate::expr::SqlMarker::<Sql>::NEW
            },
            ($($argument,)*),
        )
    };
    ($($text:tt)+) => { $crate::raw!(@texts [] $($text)+) };
}

/// The statement `M` with the arguments `L`, from [`raw!`](crate::raw!).
#[must_use = "a statement does nothing until it is run"]
pub struct Raw<M, L>(L, PhantomData<M>);

/// The statement; for [`raw!`](crate::raw!).
#[doc(hidden)]
pub fn statement<M: SqlText, A: SqlArguments<List: OperandsIn<Nothing>>>(
    _: SqlMarker<M>,
    arguments: A,
) -> Raw<M, A::List> {
    Raw(arguments.into_list(), PhantomData)
}

impl<M: SqlText, L: SqlList> Params for Raw<M, L> {
    fn shape(&self, shape: &mut Shape) {
        for index in M::TEXTS.of(shape.kind()).order(shape.kind()) {
            self.0.shape_at(index, shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        for index in M::TEXTS.of(to.kind()).order(to.kind()) {
            self.0.bind_at(index, to)?;
        }
        Ok(())
    }
}
impl<D, M: SqlText, L: SqlList + RenderArguments<D>> Statement<D> for Raw<M, L>
where
    <D as Asks>::HasText<M>: Sized,
    D: HasText<M>,
{
    const SQL: Piece = Piece::Call(&(M::TEXTS.of(D::KIND), &L::ARGUMENTS));
}

impl<M: SqlText, L: SqlList> Raw<M, L> {
    placeless! {
    /// Its rows by position: a tuple of up to sixteen values, or a value.
    ///
    /// A `bigint` column is an `i64`, not an `i32`; a column that can be NULL is an `Option`.
    #[allow(unused_qualifications)]
    pub const fn rows<R: crate::raw::RawRow>(self) -> RawRows<Self, R> {
        RawRows::new(self)
    }
    }

    /// Its rows as structs with `#[derive(Row)]`, by the names of the columns.
    pub const fn rows_as<R: ReadStruct<Parts: NamedColumns>>(self) -> RawRows<Self, ByName<R>> {
        RawRows::new(self)
    }

    /// Its rows as those of a [`shape!`](crate::shape!), by the names of the columns.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// querent::shape! {
    ///     mod totals { name: Text, posts: BigInt, best: Option<Double> }
    /// }
    ///
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let statement = querent::raw!(
    ///     "SELECT MAX(p.rating) AS best, u.name, COUNT(p.id) AS posts
    ///      FROM users u LEFT JOIN posts p ON p.author_id = u.id GROUP BY u.id, u.name ORDER BY u.id"
    /// );
    /// let rows = statement.rows_of(totals::table).load(&mut conn)?;
    /// assert_eq!(rows[0], totals::Row { name: "Ada".to_owned(), posts: 2, best: Some(4.5) });
    /// # Ok(())
    /// # }
    /// ```
    pub const fn rows_of<T: Declared<Columns: NamedColumns>>(
        self,
        _: Table<T>,
    ) -> RawRows<Self, Table<T>> {
        RawRows::new(self)
    }

    /// Runs it; the number of affected rows.
    ///
    /// # Errors
    ///
    /// When the database refuses the statement or the connection breaks.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let changed = querent::raw!("UPDATE users SET nickname = {} WHERE name = {}", "Lady", "Ada")
    ///     .execute(&mut conn)?;
    /// assert_eq!(changed, 1);
    /// # Ok(())
    /// # }
    /// ```
    pub fn execute<C: Connection>(&self, conn: &mut C) -> Result<u64>
    where
        Self: Runs<C::Backend>,
    {
        let driver = conn.driver();
        driver.write(<Self as Runs<C::Backend>>::plan(driver.kind()), self)
    }

    /// The text in the dialect `D`.
    ///
    /// ```
    /// # use querent::dialect::{MsSql, Postgres};
    /// let statement = querent::raw!("SELECT name FROM users WHERE id > {}", 5_i64);
    /// assert_eq!(statement.sql::<Postgres>(), "SELECT name FROM users WHERE id > CAST($1 AS bigint)");
    /// assert_eq!(statement.sql::<MsSql>(), "SELECT name FROM users WHERE id > @p1");
    /// ```
    pub fn sql<D: Dialect>(&self) -> String
    where
        Self: Statement<D>,
    {
        let mut shape = Shape::new(D::KIND);
        self.shape(&mut shape);
        piece::text(&<Self as Statement<D>>::SQL, D::KIND, &shape)
    }
}
