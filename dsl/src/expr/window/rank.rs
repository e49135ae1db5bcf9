//! `row_number`, `rank`, `dense_rank`, `percent_rank`, `cume_dist` and `ntile`.

use std::marker::PhantomData;

use super::over::{IsWindowFunction, Over, OverShape, RenderOver, RenderWindow, SomeOrder};
use crate::bind::{AnyParams, Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::{Error, ErrorKind};
use crate::expr::Expr;
use crate::expr::aggregate::{AggregateCall, NullOver};
use crate::piece::Piece;
use crate::scope::NotNull;
use crate::shape::Shape;
use crate::types::{BigInt, Double, SqlType};
use crate::value::Value;

/// A function of a row's place in its window.
#[derive(Clone, Copy, Debug)]
pub struct Rank<F>(PhantomData<F>);

/// Which function it is.
pub trait RankFunction: 'static {
    /// The type of the result.
    type Sql: SqlType;
    /// The call.
    const CALL: &'static str;
    /// The call for MariaDB, which rounds fractions to ten digits: what stands before a window, between
    /// the first and the second one, and after that.
    const MARIADB: Option<[&'static str; 3]> = None;
}

super::not_alone!([F] Rank<F>);
crate::params::nothing!([F] Rank<F>);
impl<F: RankFunction> OverShape for Rank<F> {
    fn shape_over(&self, window: &dyn AnyParams, shape: &mut Shape) {
        window.shape(shape);
        if shape.kind() == Kind::MariaDb && F::MARIADB.is_some() {
            window.shape(shape);
        }
    }
    fn bind_over<'v>(
        &'v self,
        window: &'v dyn AnyParams,
        to: &mut dyn Binder<'v>,
    ) -> Result<(), Error> {
        window.bind(to)?;
        if to.kind() == Kind::MariaDb && F::MARIADB.is_some() {
            window.bind(to)?;
        }
        Ok(())
    }
}
impl<F: RankFunction> AggregateCall for Rank<F> {
    type Sql = F::Sql;
    type Arguments = ();
    type Checked = Self::Arguments;
}
impl<F, S, Empty> NullOver<S, Empty> for Rank<F> {
    type Null = NotNull;
}
#[diagnostic::do_not_recommend]
impl<F> IsWindowFunction for Rank<F> {
    type Needs = SomeOrder;
    type Over<W> = Over<Self, W>;
    fn over<W>(self, window: W) -> Over<Self, W> {
        Over(self, window)
    }
}
impl<D: Dialect, W: RenderWindow<D>, F: RankFunction> RenderOver<D, W> for Rank<F> {
    const VALUE: Piece = match (D::KIND, F::MARIADB) {
        (Kind::MariaDb, Some([before, between, after])) => Piece::Seq(&[
            Piece::Text(before),
            W::UNFRAMED,
            Piece::Text(between),
            W::WHOLE,
            Piece::Text(after),
        ]),
        _ => Piece::Seq(&[Piece::Text(F::CALL), W::UNFRAMED]),
    };
}

macro_rules! ranks {
    ($($name:ident $function:ident $sql:ident $call:literal [$($mariadb:literal)*], $(#[$meta:meta])*;)*) => { $(
        #[doc = concat!("`", $call, "`")]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl RankFunction for $name {
            type Sql = $sql;
            const CALL: &'static str = $call;
            const MARIADB: Option<[&'static str; 3]> = ranks!(@mariadb $($mariadb)*);
        }

        $(#[$meta])*
        pub const fn $function() -> Expr<Rank<$name>> {
            Expr(Rank(PhantomData))
        }
    )* };
    (@mariadb) => { None };
    (@mariadb $before:literal $between:literal $after:literal) => { Some([$before, $between, $after]) };
}
ranks! {
    RowNumber row_number BigInt "ROW_NUMBER()" [],
    /// `ROW_NUMBER()`: the number of the row in its partition, from 1, as `i64`. Rows with equal sort keys
    /// have different numbers, in any order: a unique sort key at the end makes it certain.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let number = row_number().over(window().order_by(posts::title));
    /// let query = posts::table.order_by(number).select((number, posts::title));
    /// assert_eq!(query.load(&mut conn)?[0], (1, "More notes".to_owned()));
    /// # Ok(())
    /// # }
    /// ```
    ;
    RankWithGaps rank BigInt "RANK()" [],
    /// `RANK()`: one more than the number of rows before it, as `i64`. Rows with equal sort keys have one
    /// rank, and the next rank leaves a gap: 1, 1, 3.
    ///
    /// ```
    /// # use querent::dialect::MySql;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::window::rank;
    ///
    /// // authors by their number of posts
    /// let query = posts::table
    ///     .group_by(posts::author_id)
    ///     .select((posts::author_id, rank().over(window().order_by(count().desc()))));
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT `posts`.`author_id`, RANK() OVER (ORDER BY COUNT(*) DESC) FROM `posts` GROUP BY `posts`.`author_id`",
    /// );
    /// ```
    ;
    DenseRank dense_rank BigInt "DENSE_RANK()" [],
    /// `DENSE_RANK()`: one more than the number of different sort keys before it, as `i64`, without gaps:
    /// 1, 1, 2.
    ///
    /// ```
    /// # use querent::dialect::MySql;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::window::dense_rank;
    ///
    /// let query = posts::table.select(dense_rank().over(window().order_by(posts::rating.desc())));
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT DENSE_RANK() OVER (ORDER BY `posts`.`rating` DESC) FROM `posts`",
    /// );
    /// ```
    ;
    PercentRank percent_rank Double "PERCENT_RANK()"
        ["COALESCE(CAST(RANK()" " - 1 AS DOUBLE) / NULLIF(COUNT(*)" " - 1, 0), 0)"],
    /// `PERCENT_RANK()`: the part of the other rows that come before it, from 0 to 1, as `f64`: rank - 1
    /// divided by the number of rows - 1, and 0 for a single row.
    ///
    /// MariaDB's function rounds to ten digits: there it is computed from `RANK()` and `COUNT(*)`.
    ///
    /// ```
    /// # use querent::dialect::MySql;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::window::percent_rank;
    ///
    /// let query = posts::table.select(percent_rank().over(window().order_by(posts::rating)));
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT PERCENT_RANK() OVER (ORDER BY `posts`.`rating`) FROM `posts`",
    /// );
    /// ```
    ;
    CumeDist cume_dist Double "CUME_DIST()" ["(CAST(COUNT(*)" " AS DOUBLE) / COUNT(*)" ")"],
    /// `CUME_DIST()`: the part of all rows that come before it or are equal to it, above 0 and up to 1, as
    /// `f64`.
    ///
    /// MariaDB's function rounds to ten digits: there it is computed from counts of rows.
    ///
    /// ```
    /// # use querent::dialect::MySql;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::window::cume_dist;
    ///
    /// let query = posts::table.select(cume_dist().over(window().order_by(posts::rating)));
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT CUME_DIST() OVER (ORDER BY `posts`.`rating`) FROM `posts`",
    /// );
    /// ```
    ;
}

/// `NTILE(n)`
#[derive(Clone, Copy, Debug)]
pub struct Ntile<N = u32>(N);

// Of a type without parameters the next trait solver would say so here.
super::not_alone!([N] Ntile<N>);
impl Params for Ntile {
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        positive("ntile", self.0).and_then(|value| to.put(value))
    }
}
impl OverShape for Ntile {}
impl AggregateCall for Ntile {
    type Sql = BigInt;
    type Arguments = ();
    type Checked = Self::Arguments;
}
impl<S, Empty> NullOver<S, Empty> for Ntile {
    type Null = NotNull;
}
#[diagnostic::do_not_recommend]
impl IsWindowFunction for Ntile {
    type Needs = SomeOrder;
    type Over<W> = Over<Self, W>;
    fn over<W>(self, window: W) -> Over<Self, W> {
        Over(self, window)
    }
}
impl<D: Dialect, W: RenderWindow<D>> RenderOver<D, W> for Ntile {
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text("NTILE("),
        number(D::KIND),
        Piece::Text(")"),
        W::UNFRAMED,
    ]);
}

/// The placeholder of a number of rows.
pub(super) const fn number(kind: Kind) -> Piece {
    match kind {
        Kind::Postgres => Piece::Seq(&[
            Piece::Text("CAST("),
            Piece::Bind,
            Piece::Text(" AS integer)"),
        ]),
        _ => Piece::Bind,
    }
}

/// A number that the engines do not all take 0 for.
pub(super) fn positive<'v>(function: &str, number: u32) -> Result<Value<'v>, Error> {
    if number == 0 {
        let message = format!("`{function}` takes a number from 1, not 0");
        return Err(Error::new(ErrorKind::Encode, message));
    }
    Ok(Value::Int(i64::from(number)))
}

/// `NTILE(n)`: the number of the row's part, from 1, where the rows of a partition are divided into `n`
/// parts of nearly equal size, as `i64`. The first parts are the greater ones.
///
/// # Errors
///
/// Running the query fails when `n` is 0.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::window::ntile;
///
/// let query = users::table.select(ntile(4).over(window().order_by(users::id.asc().nulls_last())));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT NTILE(CAST($1 AS integer)) OVER (ORDER BY "users"."id") FROM "users""#,
/// );
/// ```
pub const fn ntile(n: u32) -> Expr<Ntile> {
    Expr(Ntile(n))
}
