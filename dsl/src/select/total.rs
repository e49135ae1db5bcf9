//! A page of rows together with the number of all rows.

use std::marker::PhantomData;

use super::{EveryRow, Select};
use crate::bind::Params;
use crate::dialect::{Dialect, Kind};
use crate::expr::{Expr, InScope, Node, Render, Windowed};
use crate::piece::Piece;
use crate::scope::NotNull;
use crate::types::BigInt;

/// `COUNT(*) OVER ()`
#[derive(Clone, Copy, Debug)]
pub struct TotalRows;

impl Params for TotalRows {
    const SHAPED: bool = false;
    const BINDS: bool = false;
}
crate::resolve::always!([] TotalRows;);
impl Node for TotalRows {
    type Sql = BigInt;
    type Class = Windowed;
}
impl<S> InScope<S> for TotalRows {
    type Null = NotNull;
}
impl<D: Dialect> Render<D> for TotalRows {
    const VALUE: Piece = Piece::Text(match D::KIND {
        Kind::MsSql => "COUNT_BIG(*) OVER ()",
        _ => "COUNT(*) OVER ()",
    });
}

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
            columns: (self.columns, Expr(TotalRows)),
            from: self.from,
            filter: self.filter,
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }
}
