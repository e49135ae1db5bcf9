//! Statements: what they are to a dialect, and running them on a connection.

use std::marker::PhantomData;
use std::num::NonZero;

use crate::bind::{AnyParams, Params};
use crate::complete::{Executes, Loads, Spelled, SqlOf};
use crate::connection::{Connection, Runs};
use crate::dialect::{Dialect, Kind};
use crate::error::{Error, Result};
use crate::fetch;
use crate::piece::{self, ANY_NAMES, Piece};
use crate::row::{OwnedReader, Projection, Reader};
use crate::select::SetUnion;
use crate::shape::Shape;

/// A complete statement with a spelling in the dialect `D`.
#[diagnostic::on_unimplemented(
    message = "this statement has no spelling for `{D}`",
    label = "not a statement for `{D}`"
)]
pub trait Statement<D: Dialect>: Params {
    /// The SQL.
    const SQL: Piece;
    /// The SQL with at most one row, where the statement can limit its rows.
    const FIRST: Piece = Self::SQL;
    /// The SQL with at most two rows, where the statement can limit its rows.
    const ONE: Piece = Self::SQL;
    /// The SQL as a part of another statement.
    const NESTED: Piece = Self::SQL;
    /// The SQL inside `EXISTS`.
    const EXISTS: Piece = Self::NESTED;
    /// The SQL inside `IN`, `ANY` and `ALL`.
    const MEMBERS: Piece = Self::NESTED;
    /// The SQL as a derived table of which everything is selected.
    const WRAPPED: Piece = Piece::Seq(&[
        Piece::Text("SELECT * FROM "),
        Piece::Paren(&Piece::Named(&(ANY_NAMES, Self::NESTED))),
        Piece::Text(" AS t"),
    ]);
    /// The SQL closed off from the operators around it. SQLite has no parentheses for that, and SQL
    /// Server allows no order and limit in them.
    const CLOSED: Piece = match D::KIND {
        Kind::MsSql | Kind::Sqlite => Self::WRAPPED,
        _ => Piece::Paren(&Self::NESTED),
    };
    /// The SQL as a side of a set operation: on the left of `UNION` and `EXCEPT`, on the left of
    /// `INTERSECT`, on the right.
    const OPERAND: [Piece; 3] = [Self::NESTED; 3];
    /// The SQL with its name as an item of a FROM clause, where that is not `(query) AS name`.
    const ITEM: Option<Piece> = None;
    /// The SQL that takes the place of a write which has nothing to write inside WITH: a query with what
    /// it returns, but no rows.
    const NO_ROWS: Piece = Piece::Empty;
    /// Which `UNION` it is, if it is one.
    const UNION: Option<SetUnion> = None;
    /// The SQL that reads back the inserted row by its number, where the dialect has no RETURNING.
    const THEN: Option<Piece> = None;
}

/// A statement that says all it has to: a query what to select, UPDATE and DELETE which rows they
/// change.
pub trait Complete {}

/// A statement with rows: a query, or a write with `returning`.
#[diagnostic::on_unimplemented(
    message = "this statement returns no rows",
    note = "run a write with `execute`, or add `.returning(..)`"
)]
pub trait HasRows {
    /// What it selects.
    type Columns;
    /// Of which tables.
    type Scope;
}

/// A statement that returns rows.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait Returns {
    /// What reads them.
    type Reader: Reader;
}
impl<Q: HasRows<Columns: Projection<Q::Scope>>> Returns for Q {
    type Reader = <Q::Columns as Projection<Q::Scope>>::Reader;
}

/// A statement that returns rows which own their values.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait ReturnsOwned {
    /// The row.
    type Row;
    /// What reads it.
    type Reader: OwnedReader<Row = Self::Row>;
}
impl<Q: HasRows<Columns: Projection<Q::Scope, Reader: OwnedReader>>> ReturnsOwned for Q {
    type Row = <Self::Reader as OwnedReader>::Row;
    type Reader = <Q::Columns as Projection<Q::Scope>>::Reader;
}

/// A statement that changes rows.
#[diagnostic::on_unimplemented(
    message = "this statement cannot be run with `execute`",
    note = "run what returns rows with `load`, `first`, `one` or `for_each`"
)]
pub trait Writes: Params + Sized {
    /// How many rows go into a statement at once, if it must be split to keep within the dialect's limit
    /// of values.
    fn at_once(&self, _kind: Kind) -> Option<NonZero<usize>> {
        None
    }

    /// Calls `run` with the parameters of each statement of at most so many rows and adds up the affected
    /// rows.
    ///
    /// # Errors
    ///
    /// What `run` returns.
    fn each_batch(
        &self,
        _kind: Kind,
        _at_once: Option<NonZero<usize>>,
        run: &mut dyn FnMut(&dyn AnyParams) -> Result<u64>,
    ) -> Result<u64> {
        run(self)
    }
}

/// The constants of a statement behind references with an address of their own.
pub(crate) struct Static<Q, D>(PhantomData<(Q, D)>);

impl<D: Dialect, Q: Statement<D>> Static<Q, D> {
    pub(crate) const SQL: &'static Piece = &Q::SQL;
    pub(crate) const FIRST: &'static Piece = &Q::FIRST;
    pub(crate) const ONE: &'static Piece = &Q::ONE;
    pub(crate) const THEN: Option<&'static Piece> = match &Q::THEN {
        Some(piece) => Some(piece),
        None => None,
    };
    const PLAIN: &'static Shape = &Shape::new(D::KIND);
    /// Length of the text, 0 when it depends on the value.
    const LENGTH: usize = if Self::SQL.is_fixed() && Self::THEN.is_none() {
        piece::measure(Self::SQL, D::KIND, Self::PLAIN)
    } else {
        0
    };
    /// The text, empty when it depends on the value.
    pub(crate) const TEXT: &'static str = {
        let buffer: &'static [u8] = if Self::LENGTH <= 256 {
            Text::<Q, D, 256>::bytes()
        } else if Self::LENGTH <= 1024 {
            Text::<Q, D, 1024>::bytes()
        } else if Self::LENGTH <= 8192 {
            Text::<Q, D, 8192>::bytes()
        } else if Self::LENGTH <= 65_536 {
            Text::<Q, D, 65_536>::bytes()
        } else {
            &[]
        };
        match std::str::from_utf8(
            buffer
                .split_at(if Self::LENGTH <= buffer.len() {
                    Self::LENGTH
                } else {
                    0
                })
                .0,
        ) {
            Ok(text) => text,
            Err(_) => "",
        }
    };
}

/// The text of a statement in a constant of size `N`.
struct Text<Q, D, const N: usize>(PhantomData<(Q, D)>);

impl<D: Dialect, Q: Statement<D>, const N: usize> Text<Q, D, N> {
    const BYTES: &'static [u8; N] = &{
        let mut bytes = [0; N];
        if Static::<Q, D>::LENGTH > 0 {
            piece::write(
                Static::<Q, D>::SQL,
                D::KIND,
                Static::<Q, D>::PLAIN,
                &mut bytes,
            );
        }
        bytes
    };

    /// Behind a call, so that only the size that is needed is evaluated.
    const fn bytes() -> &'static [u8] {
        Self::BYTES
    }
}

/// Running statements; implemented by every complete statement.
pub trait Query: Params + Sized {
    /// The text of the statement in the dialect `D`: a constant, unless optional or repeated parts
    /// make it depend on the value.
    ///
    /// ```
    /// # use querent::dialect::{MsSql, MySql};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.select(users::name).order_by(users::id).limit(10);
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT `users`.`name` FROM `users` ORDER BY `users`.`id` LIMIT ?",
    /// );
    /// assert_eq!(
    ///     query.sql::<MsSql>(),
    ///     "SELECT [users].[name] FROM [users] ORDER BY [users].[id] OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY",
    /// );
    /// ```
    fn sql<D: Dialect>(&self) -> SqlOf<Self, D>
    where
        Self: Spelled<D>,
    {
        self.spell()
    }

    /// All rows.
    ///
    /// # Errors
    ///
    /// When the database refuses the statement, the connection breaks or a row does not decode.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let names: Vec<String> = users::table.select(users::name).order_by(users::id).load(&mut conn)?;
    /// assert_eq!(names, ["Ada", "Grace"]);
    /// # Ok(())
    /// # }
    /// ```
    fn load<B: Loads<Self>, C: Connection<Backend = B>>(
        &self,
        conn: &mut C,
    ) -> Result<Vec<B::Row>> {
        if Self::SHAPED && self.is_noop() {
            return Ok(Vec::new());
        }
        fetch::all::<B::Reader>(conn.driver(), B::PLAN, self)
    }

    /// The first row, if there is one. A SELECT without a limit is run with `LIMIT 1`.
    ///
    /// # Errors
    ///
    /// When the database refuses the statement, the connection breaks or the row does not decode.
    fn first<B: Loads<Self>, C: Connection<Backend = B>>(
        &self,
        conn: &mut C,
    ) -> Result<Option<B::Row>> {
        if Self::SHAPED && self.is_noop() {
            return Ok(None);
        }
        fetch::first::<B::Reader>(conn.driver(), B::PLAN_FIRST, self)
    }

    /// The one row there is.
    ///
    /// # Errors
    ///
    /// [`NoRow`](crate::ErrorKind::NoRow) when there is none,
    /// [`SeveralRows`](crate::ErrorKind::SeveralRows) when there are more; and when the database refuses the
    /// statement, the connection breaks or the row does not decode.
    fn one<B: Loads<Self>, C: Connection<Backend = B>>(&self, conn: &mut C) -> Result<B::Row> {
        if Self::SHAPED && self.is_noop() {
            return fetch::none(conn.driver(), B::PLAN_ONE, self);
        }
        fetch::one::<B::Reader>(conn.driver(), B::PLAN_ONE, self)
    }

    /// Calls `each` with every row as it arrives; text and bytes borrow from the driver's buffer.
    ///
    /// # Errors
    ///
    /// When the database refuses the statement, the connection breaks or a row does not decode.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let mut letters = 0;
    /// users::table.select((users::id, users::name)).for_each(&mut conn, |(_, name): (i64, &str)| {
    ///     letters += name.len();
    /// })?;
    /// assert_eq!(letters, 8);
    /// # Ok(())
    /// # }
    /// ```
    fn for_each<B, C: Connection<Backend = B>>(
        &self,
        conn: &mut C,
        each: impl FnMut(<Self::Reader as Reader>::Ref<'_>),
    ) -> Result<()>
    where
        Self: Complete + Returns + Runs<B>,
    {
        if Self::SHAPED && self.is_noop() {
            return Ok(());
        }
        fetch::each::<Self::Reader>(conn.driver(), Self::plan, self, each)
    }

    /// Like [`for_each`](Self::for_each), until `each` returns an error.
    ///
    /// # Errors
    ///
    /// What `each` returns; and when the database refuses the statement, the connection breaks or a
    /// row does not decode.
    fn try_for_each<B, C: Connection<Backend = B>, E: From<Error>>(
        &self,
        conn: &mut C,
        each: impl FnMut(<Self::Reader as Reader>::Ref<'_>) -> Result<(), E>,
    ) -> Result<(), E>
    where
        Self: Complete + Returns + Runs<B>,
    {
        if Self::SHAPED && self.is_noop() {
            return Ok(());
        }
        fetch::try_each::<Self::Reader, E>(conn.driver(), Self::plan, self, each)
    }

    /// Runs a write; the number of affected rows.
    ///
    /// An INSERT of more values than one statement can bind is split, inside one transaction.
    ///
    /// # Errors
    ///
    /// When the database refuses the statement or the connection breaks.
    fn execute<B: Executes<Self>, C: Connection<Backend = B>>(
        &self,
        conn: &mut C,
    ) -> Result<B::Affected> {
        B::execute(self, conn)
    }
}
