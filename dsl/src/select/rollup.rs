//! ROLLUP, CUBE and GROUPING SETS: groups of groups.

use super::group::{ClassOfKey, IsKeys, RenderGroups};
use crate::dialect::{CubeGroups, Dialect, Has, RollupGroups};
use crate::expr::{Expr, Node, Render, SortPiece};
use crate::piece::Piece;
use crate::scope::Nullable;

/// The groups of [`rollup`].
#[derive(Clone, Copy, Debug)]
pub struct Rollup<X>(X);
/// The groups of [`cube`].
#[derive(Clone, Copy, Debug)]
pub struct Cube<X>(X);
/// The groups of [`grouping_sets`].
#[derive(Clone, Copy, Debug)]
pub struct GroupingSets<X>(X);

crate::params::of_fields!([] Rollup<X>: X 0);
crate::params::of_fields!([] Cube<X>: X 0);
crate::params::of_fields!([] GroupingSets<X>: X 0);

/// `ROLLUP (a, b)`: groups by `(a, b)`, by `(a)` and all rows together. The keys are NULL, and so an
/// `Option`, in the rows of totals.
///
/// `GROUP BY a, b WITH ROLLUP` on MySQL and MariaDB. SQLite does not have it.
///
/// ```
/// # use querent::dialect::{MySql, Postgres};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::select::rollup;
///
/// let query = posts::table.group_by(rollup(posts::author_id)).select((posts::author_id, count()));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "posts"."author_id", COUNT(*) FROM "posts" GROUP BY ROLLUP ("posts"."author_id")"#,
/// );
/// assert_eq!(
///     query.sql::<MySql>(),
///     "SELECT `posts`.`author_id`, COUNT(*) FROM `posts` GROUP BY `posts`.`author_id` WITH ROLLUP",
/// );
/// ```
pub const fn rollup<X>(keys: X) -> Rollup<X> {
    Rollup(keys)
}

/// `CUBE (a, b)`: groups by every subset of the keys. The keys are NULL, and so an `Option`, in the
/// rows of totals. PostgreSQL and SQL Server have it.
pub const fn cube<X>(keys: X) -> Cube<X> {
    Cube(keys)
}

/// `GROUPING SETS ((a, b), (a), ())`: groups by each of the sets, given as a tuple of keys, tuples of
/// keys and `()`. The keys are NULL, and so an `Option`, in the rows of the sets that they are not in.
/// PostgreSQL and SQL Server have it.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::select::grouping_sets;
///
/// let query = posts::table
///     .group_by(grouping_sets(((posts::author_id, posts::rating), posts::author_id, ())))
///     .select((posts::author_id, posts::rating, count()));
/// assert!(query.sql::<Postgres>().ends_with(
///     r#"GROUP BY GROUPING SETS (("posts"."author_id", "posts"."rating"), ("posts"."author_id"), ())"#,
/// ));
/// ```
pub const fn grouping_sets<X>(sets: X) -> GroupingSets<X> {
    GroupingSets(sets)
}

#[diagnostic::do_not_recommend]
impl<X: IsKeys> IsKeys for Rollup<X> {
    type Keys = X::Keys;
    type Null = Nullable;
}
#[diagnostic::do_not_recommend]
impl<X: IsKeys> IsKeys for Cube<X> {
    type Keys = X::Keys;
    type Null = Nullable;
}
#[diagnostic::do_not_recommend]
impl<X: IsSets> IsKeys for GroupingSets<X> {
    type Keys = X::Keys;
    type Null = Nullable;
}

impl<D, X: RenderGroups<D>> RenderGroups<D> for Rollup<X>
where
    <D as Has>::RollupGroups: Sized,
    D: RollupGroups,
{
    const GROUPS: Piece = if D::KIND.is_mysql_family() {
        Piece::Seq(&[X::GROUPS, Piece::Text(" WITH ROLLUP")])
    } else {
        Piece::Seq(&[Piece::Text("ROLLUP "), Piece::Paren(&X::GROUPS)])
    };
}
impl<D, X: RenderGroups<D>> RenderGroups<D> for Cube<X>
where
    <D as Has>::CubeGroups: Sized,
    D: CubeGroups,
{
    const GROUPS: Piece = Piece::Seq(&[Piece::Text("CUBE "), Piece::Paren(&X::GROUPS)]);
}
impl<D, X: RenderSets<D>> RenderGroups<D> for GroupingSets<X>
where
    <D as Has>::CubeGroups: Sized,
    D: CubeGroups,
{
    const GROUPS: Piece = Piece::Seq(&[Piece::Text("GROUPING SETS "), Piece::Paren(&X::SETS)]);
}

/// One of the sets of [`grouping_sets`].
#[diagnostic::on_unimplemented(
    message = "a grouping set is a key, a tuple of keys or `()`",
    label = "expected columns",
    note = "give an expression a name to group by it: `let initial = key!(..);`"
)]
pub trait IsSet {
    /// Its keys.
    type Keys;
}
#[diagnostic::do_not_recommend]
impl IsSet for () {
    type Keys = ();
}
#[diagnostic::do_not_recommend]
impl<N> IsSet for Expr<N> {
    type Keys = (N, ());
}
/// The sets of [`grouping_sets`]: a tuple.
#[diagnostic::on_unimplemented(
    message = "`grouping_sets` takes a tuple of sets",
    label = "expected a tuple of keys, tuples of keys and `()`",
    note = "the sets of all groups and of the whole: `grouping_sets((users::name, ()))`"
)]
pub trait IsSets {
    /// The keys of all of them.
    type Keys;
}
/// The SQL of a grouping set.
pub trait RenderSet<D: Dialect> {
    /// The keys in parentheses.
    const SET: Piece;
}
impl<D: Dialect> RenderSet<D> for () {
    const SET: Piece = Piece::Text("()");
}
impl<D: Dialect, N: Render<D> + Node<Class: ClassOfKey<D>>> RenderSet<D> for Expr<N> {
    const SET: Piece = Piece::Paren(&SortPiece::<D, N>::KEY);
}
/// The SQL of grouping sets.
pub trait RenderSets<D: Dialect> {
    /// The sets.
    const SETS: Piece;
}

/// The concatenation of a list of lists.
pub trait Append {
    /// The list.
    type Out;
}
impl Append for () {
    type Out = ();
}
impl<List: Concat<Rest::Out>, Rest: Append> Append for (List, Rest) {
    type Out = List::Out;
}
/// The concatenation of a list and the list `Tail`.
pub trait Concat<Tail> {
    /// The list.
    type Out;
}
impl<Tail> Concat<Tail> for () {
    type Out = Tail;
}
impl<N, More: Concat<Tail>, Tail> Concat<Tail> for (N, More) {
    type Out = (N, More::Out);
}
