//! What a statement must be to be spelled, loaded and executed.
//!
//! Each of these traits has one impl for all types, and so a message that leads to it lists no others.

use std::borrow::Cow;

use crate::connection::{Connection, Plan, Runs};
use crate::dialect::{Dialect, Kind};
use crate::error::Result;
use crate::piece;
use crate::row::OwnedReader;
use crate::shape::Shape;
use crate::statement::{Complete, ReturnsOwned, Statement, Static, Writes};

/// The text of the statement `Q` in the dialect `D`: always a [`Cow<'static, str>`](Cow).
pub type SqlOf<Q, D> = <Q as Spelled<D>>::Text;

/// A complete statement with a spelling in the dialect `D`.
pub trait Spelled<D> {
    /// The type of its text.
    type Text;
    /// Its text.
    fn spell(&self) -> Self::Text;
}
impl<D: Dialect, Q: Statement<D> + Complete> Spelled<D> for Q {
    type Text = Cow<'static, str>;

    fn spell(&self) -> Self::Text {
        let text = Static::<Q, D>::TEXT;
        if !text.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut shape = Shape::new(D::KIND);
        self.shape(&mut shape);
        let mut text = piece::text(Static::<Q, D>::SQL, D::KIND, &shape);
        if let Some(then) = Static::<Q, D>::THEN {
            text.push_str("; ");
            text.push_str(&piece::text(then, D::KIND, &Shape::new(D::KIND)));
        }
        Cow::Owned(text)
    }
}

/// A backend that can run the statement `Q` and collect its rows.
pub trait Loads<Q> {
    /// The row.
    type Row;
    /// What reads it.
    type Reader: OwnedReader<Row = Self::Row>;
    /// What gives the statement's pieces.
    #[doc(hidden)]
    const PLAN: fn(Kind) -> Plan;
    /// What gives its pieces for at most one row.
    #[doc(hidden)]
    const PLAN_FIRST: fn(Kind) -> Plan;
    /// What gives its pieces for at most two rows.
    #[doc(hidden)]
    const PLAN_ONE: fn(Kind) -> Plan;
}
impl<B, Q: Complete + ReturnsOwned + Runs<B>> Loads<Q> for B {
    type Row = Q::Row;
    type Reader = Q::Reader;

    const PLAN: fn(Kind) -> Plan = Q::plan;
    const PLAN_FIRST: fn(Kind) -> Plan = Q::plan_first;
    const PLAN_ONE: fn(Kind) -> Plan = Q::plan_one;
}

/// A backend that can execute the write `Q`.
pub trait Executes<Q>: Sized {
    /// The number of affected rows: always a `u64`.
    type Affected;
    /// Runs the write.
    ///
    /// # Errors
    ///
    /// When the database refuses the statement or the connection breaks.
    fn execute<C: Connection<Backend = Self>>(query: &Q, conn: &mut C) -> Result<Self::Affected>;
}
impl<B, Q: Complete + Writes + Runs<B>> Executes<Q> for B {
    type Affected = u64;

    fn execute<C: Connection<Backend = B>>(query: &Q, conn: &mut C) -> Result<u64> {
        if Q::SHAPED && query.is_noop() {
            return Ok(0);
        }
        let kind = conn.driver().kind();
        let plan = Q::plan(kind);
        let at_once = query.at_once(kind);
        if at_once.is_some() {
            return crate::transaction::run(conn, |conn| {
                query.each_batch(kind, at_once, &mut |params| {
                    conn.driver().write(plan, params)
                })
            });
        }
        let driver = conn.driver();
        query.each_batch(kind, None, &mut |params| driver.write(plan, params))
    }
}
