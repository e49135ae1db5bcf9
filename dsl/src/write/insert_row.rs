//! A row of an INSERT: a `New` struct, an assignment or a tuple of these.

use super::assign::{Assign, Put};
use super::conflict::EXCLUDED;
use super::required::NewOf;
use crate::bind::{Binder, Params};
use crate::dialect::Dialect;
use crate::error::Result;
use crate::expr::Render;
use crate::piece::Piece;
use crate::schema::{ColumnDef, NewRow};
use crate::shape::Shape;

/// A row to be inserted: a `New` struct, an assignment or a tuple of these.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a row that can be inserted",
    note = "a row is a `New` struct of the table, or assignments such as `users::name.to(\"Ada\")`"
)]
pub trait InsertRow {
    /// Its parts: assignments, `New` structs and lists of both.
    type Parts;
    /// The columns of `Required` that still have to be assigned one by one.
    type Missing<Required>;
    /// The column that it assigns, `()` if it is more than an assignment.
    type Column;
    /// The columns that are assigned one by one, as a list.
    type List;
    /// What it gives, without the values: see [`RowGives`](super::RowGives).
    type Shape;
    /// The assignments, whose values can be subqueries: see [`Resolves`](crate::resolve::Resolves).
    type Values;

    /// Puts the switches and counts of the row.
    fn row_shape(&self, shape: &mut Shape);

    /// Puts the values of the row.
    ///
    /// # Errors
    ///
    /// When a value cannot be bound.
    fn row_bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()>;
}

/// The SQL of a row to be inserted.
pub trait RenderRow<D: Dialect> {
    /// The names of the columns, as items of a clause.
    const NAMES: Piece;
    /// The values, as items of a clause.
    const VALUES: Piece;
    /// The same columns of the row that was to be inserted, as items of a clause.
    const EXCLUDED: Piece;
    /// How many columns there are, as a lower bound of the values.
    const WIDTH: usize;
}

#[diagnostic::do_not_recommend]
impl<R: NewRow> InsertRow for R {
    type Parts = NewOf<R::Table>;
    type Missing<Required> = R::Missing;
    type Column = ();
    type List = ();
    type Shape = R;
    type Values = ();

    fn row_shape(&self, _shape: &mut Shape) {}
    fn row_bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.bind(to)
    }
}
impl<D: Dialect, R: NewRow> RenderRow<D> for R {
    const NAMES: Piece = Piece::Item(&Piece::Names(R::COLUMNS));
    const VALUES: Piece = Piece::Item(&Piece::Binds(R::COLUMNS.len()));
    const EXCLUDED: Piece = Piece::Item(&Piece::Columns(&(EXCLUDED, R::COLUMNS)));
    const WIDTH: usize = R::COLUMNS.len();
}

#[diagnostic::do_not_recommend]
impl<C, N: Params> InsertRow for Assign<C, N> {
    type Parts = Self;
    type Missing<Required> = Required;
    type Column = C;
    type List = (C, ());
    type Shape = Put<C>;
    type Values = Self;

    fn row_shape(&self, shape: &mut Shape) {
        self.value.shape(shape);
    }
    fn row_bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.value.bind(to)
    }
}
impl<D: Dialect, C: ColumnDef, N: Render<D>> RenderRow<D> for Assign<C, N> {
    const NAMES: Piece = Piece::Item(&Piece::Ident(C::NAME));
    const VALUES: Piece = Piece::Item(&N::VALUE);
    const EXCLUDED: Piece = Piece::Item(&Piece::Column(&(EXCLUDED, C::NAME)));
    const WIDTH: usize = 1;
}

macro_rules! tuples {
    ($first:ident 0 $(, $item:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$first: InsertRow, $($item: InsertRow),*> InsertRow for ($first, $($item,)*) {
            type Parts = tuples!(@parts $first $($item)*);
            type Missing<Required> = tuples!(@missing Required $first $($item)*);
            type Column = ();
            type List = tuples!(@list $first $($item)*);
            type Shape = ($first::Shape, $($item::Shape,)*);
            type Values = ($first::Values, $($item::Values,)*);

            fn row_shape(&self, shape: &mut Shape) {
                self.0.row_shape(shape);
                $(self.$index.row_shape(shape);)*
            }
            fn row_bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
                self.0.row_bind(to)?;
                $(self.$index.row_bind(to)?;)*
                Ok(())
            }
        }
        impl<Dia: Dialect, $first: RenderRow<Dia>, $($item: RenderRow<Dia>),*> RenderRow<Dia>
            for ($first, $($item,)*)
        {
            const NAMES: Piece = Piece::Seq(&[$first::NAMES, $($item::NAMES),*]);
            const VALUES: Piece = Piece::Seq(&[$first::VALUES, $($item::VALUES),*]);
            const EXCLUDED: Piece = Piece::Seq(&[$first::EXCLUDED, $($item::EXCLUDED),*]);
            const WIDTH: usize = $first::WIDTH $(+ $item::WIDTH)*;
        }
    };
    (@missing $required:ident) => { $required };
    (@missing $required:ident $first:ident $($item:ident)*) => {
        <$first as InsertRow>::Missing<tuples!(@missing $required $($item)*)>
    };
    (@parts) => { () };
    (@parts $first:ident $($item:ident)*) => { ($first::Parts, tuples!(@parts $($item)*)) };
    (@list) => { () };
    (@list $first:ident $($item:ident)*) => { ($first::Column, tuples!(@list $($item)*)) };
}
crate::tuple::each!(tuples);
