//! Queries inside other statements.

use super::{Compound, DistinctOn, Select, TableCall, ValueRows, WithQuery, Write};
use crate::dialect::{Dialect, Has, NestedWith};
use crate::raw::Raw;
use crate::statement::Statement;
use crate::table::Table;

/// A query that can stand inside another statement in the dialect `D`: every one, but one that begins with
/// `WITH` not in SQL Server.
pub trait Subquery<D: Dialect>: Statement<D> {}

macro_rules! subqueries {
    ($([$($generic:ident),*] $query:ty;)*) => { $(
        impl<D: Dialect, $($generic),*> Subquery<D> for $query where Self: Statement<D> {}
    )* };
}
subqueries! {
    [S, P, F, W, O, L, Q] Select<S, P, F, W, O, L, Q>;
    [X, A, B, O, L] Compound<X, A, B, O, L>;
    [Q, K, O] DistinctOn<Q, K, O>;
    [T] Table<T>;
    [T, L, R] ValueRows<T, L, R>;
    [M, L] TableCall<M, L>;
    [M, L] Raw<M, L>;
    [Q] Write<Q>;
}
impl<D, C, Q> Subquery<D> for WithQuery<C, Q>
where
    <D as Has>::NestedWith: Sized,
    D: NestedWith,
    Self: Statement<D>,
{
}
