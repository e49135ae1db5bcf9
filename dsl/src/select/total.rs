//! A page of rows together with the number of all rows.

use std::marker::PhantomData;

use super::{EveryRow, Select};
use crate::expr::Expr;
use crate::expr::aggregate::{CountRows, count};
use crate::expr::window::{DefaultFrame, Window, WindowOf, window};

/// `COUNT(*) OVER ()`
pub type TotalRows = <Window<(), (), DefaultFrame> as WindowOf<CountRows>>::Over;

impl<S, P, F, W, O, L> Select<S, P, F, W, O, L, EveryRow> {
    /// Adds to each row the number of rows that the query has without its limit and offset: rows of
    /// `(row, i64)`. One statement gives a page and how many there are; a page after the last one has no
    /// rows, and so no total.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let page: Vec<(String, i64)> = users::table
    ///     .order_by(users::id)
    ///     .limit(1)
    ///     .select(users::name)
    ///     .with_total()
    ///     .load(&mut conn)?;
    /// assert_eq!(page, [("Ada".to_owned(), 2)]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_total(self) -> Select<S, (P, Expr<TotalRows>), F, W, O, L, EveryRow> {
        Select {
            columns: (self.columns, count().over(window())),
            from: self.from,
            filter: self.filter,
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }
}
