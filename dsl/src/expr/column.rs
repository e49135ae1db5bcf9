//! Columns.

use std::marker::PhantomData;

use super::{Expr, InScope, Node, PerRow, Render};
use crate::asks::Asks;
use crate::dialect::{Dialect, Kind};
use crate::piece::Piece;
use crate::resolve::{Resolves, Shows};
use crate::schema::{ColumnDef, Source};
use crate::scope::{HasTable, Nullability};
use crate::types::{Bool, SqlType};

/// The column `C` of the table or alias `T`.
pub struct Col<C, T>(PhantomData<(C, T)>);

impl<C, T> Clone for Col<C, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<C, T> Copy for Col<C, T> {}
impl<C: ColumnDef, T: Source> std::fmt::Debug for Col<C, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", T::CORRELATION, C::NAME)
    }
}

impl<C, T> Expr<Col<C, T>> {
    /// The column. Generated modules have a constant for each column; there is no other use for it.
    pub const NEW: Self = Self(Col(PhantomData));
}

crate::params::nothing!([C, T] Col<C, T>);
impl<C, T, Env: Shows<C, T>> Resolves<Env> for Col<C, T> {}
impl<C: ColumnDef, T> Node for Col<C, T> {
    type Sql = C::Sql;
    type Class = PerRow;
    type Name = Self;
}
impl<C: ColumnDef, T, S> InScope<S> for Col<C, T>
where
    <S as Asks>::HasTable<T>: Sized,
    S: HasTable<T>,
{
    type Null = <S::Null as Nullability>::Or<C::Null>;
}
impl<D: Dialect, C: ColumnDef, T: Source> Render<D> for Col<C, T> {
    const VALUE: Piece = Piece::Column(&(T::CORRELATION, C::NAME));
    const PREDICATE: Piece = if matches!(D::KIND, Kind::MsSql) && is_bool::<C::Sql>() {
        Piece::Seq(&[<Self as Render<D>>::VALUE, Piece::Text(" = 1")])
    } else {
        <Self as Render<D>>::VALUE
    };
}

/// Whether a type is [`Bool`], told by its spelling on SQL Server.
pub(crate) const fn is_bool<Q: SqlType>() -> bool {
    let (bit, other) = (Bool::CAST.mssql.as_bytes(), Q::CAST.mssql.as_bytes());
    other.len() == bit.len() && other[0] == bit[0] && other[1] == bit[1]
}
