//! Frames: which rows of the partition a window function sees.

use std::marker::PhantomData;

use super::over::Window;
use super::parts::{IsSorted, WindowOrder};
use crate::asks::Asks;
use crate::dialect::{Dialect, FrameExclusion, GroupsFrames, Has, RangeOffsets};
use crate::expr::{Expr, Node, Ordering};
use crate::piece::Piece;
use crate::scope::{NotNull, Nullability, Nullable};
use crate::types::Number;

/// No frame: up to the current row and those equal to it where the window has an order, else all
/// rows.
#[derive(Clone, Copy, Debug)]
pub enum DefaultFrame {}

/// `mode BETWEEN start AND end exclusion`
pub struct Frame<M, A, B, X>(PhantomData<(M, A, B, X)>);

/// `ROWS`
#[derive(Clone, Copy, Debug)]
pub enum Rows {}
/// `RANGE`
#[derive(Clone, Copy, Debug)]
pub enum Range {}
/// `GROUPS`
#[derive(Clone, Copy, Debug)]
pub enum Groups {}

/// The SQL of a frame's mode.
pub trait RenderMode<D: Dialect> {
    /// The word.
    const MODE: &'static str;
}
impl<D: Dialect> RenderMode<D> for Rows {
    const MODE: &'static str = "ROWS";
}
impl<D: Dialect> RenderMode<D> for Range {
    const MODE: &'static str = "RANGE";
}
impl<D> RenderMode<D> for Groups
where
    <D as Has>::GroupsFrames: Sized,
    D: GroupsFrames,
{
    const MODE: &'static str = "GROUPS";
}

/// `UNBOUNDED PRECEDING`
#[derive(Clone, Copy, Debug)]
pub struct UnboundedPreceding;
/// `N PRECEDING`
#[derive(Clone, Copy, Debug)]
pub struct Preceding<const N: u32>;
/// `CURRENT ROW`
#[derive(Clone, Copy, Debug)]
pub struct CurrentRow;
/// `N FOLLOWING`
#[derive(Clone, Copy, Debug)]
pub struct Following<const N: u32>;
/// `UNBOUNDED FOLLOWING`
#[derive(Clone, Copy, Debug)]
pub struct UnboundedFollowing;

/// `UNBOUNDED PRECEDING`: a frame starts with the first row of the partition.
pub const fn unbounded_preceding() -> UnboundedPreceding {
    UnboundedPreceding
}
/// `N PRECEDING`: a frame starts or ends so many rows, groups or units of the sort key before the
/// current row. The number is part of the query's text, because MariaDB and SQL Server take no
/// placeholder there.
pub const fn preceding<const N: u32>() -> Preceding<N> {
    Preceding
}
/// `CURRENT ROW`: a frame starts or ends with the current row, and with those equal to it in
/// `range_between` and `groups_between`.
pub const fn current_row() -> CurrentRow {
    CurrentRow
}
/// `N FOLLOWING`: a frame starts or ends so many rows, groups or units of the sort key after the
/// current row. The number is part of the query's text, because MariaDB and SQL Server take no
/// placeholder there.
pub const fn following<const N: u32>() -> Following<N> {
    Following
}
/// `UNBOUNDED FOLLOWING`: a frame ends with the last row of the partition.
pub const fn unbounded_following() -> UnboundedFollowing {
    UnboundedFollowing
}

/// Where a frame can start.
#[diagnostic::on_unimplemented(
    message = "a frame cannot start there",
    note = "a frame starts at `unbounded_preceding()`, `preceding::<N>()`, `current_row()` or `following::<N>()`"
)]
pub trait FrameStart {
    /// [`NotNull`] when the frame starts with the current row or before it.
    type Null: Nullability;
}
/// Where a frame can end.
#[diagnostic::on_unimplemented(
    message = "a frame cannot end there",
    note = "a frame ends at `preceding::<N>()`, `current_row()`, `following::<N>()` or `unbounded_following()`"
)]
pub trait FrameEnd {
    /// [`NotNull`] when the frame ends with the current row or after it.
    type Null: Nullability;
}
/// A start that can stand before the end `B`.
#[diagnostic::on_unimplemented(
    message = "this frame ends before it starts",
    note = "a frame goes from earlier rows to later ones: swap its ends"
)]
pub trait StartsBefore<B> {}

macro_rules! bounds {
    ($([$($generic:tt)*] $bound:ty: $start:ident $end:ident;)*) => { $(
        bounds!(@start $start [$($generic)*] $bound);
        bounds!(@end $end [$($generic)*] $bound);
    )* };
    (@start Never $($rest:tt)*) => {};
    (@end Never $($rest:tt)*) => {};
    (@start $null:ident [$($generic:tt)*] $bound:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> FrameStart for $bound {
            type Null = $null;
        }
    };
    (@end $null:ident [$($generic:tt)*] $bound:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> FrameEnd for $bound {
            type Null = $null;
        }
    };
}
bounds! {
    [] UnboundedPreceding: NotNull Never;
    [const N: u32] Preceding<N>: NotNull Nullable;
    [] CurrentRow: NotNull NotNull;
    [const N: u32] Following<N>: Nullable NotNull;
    [] UnboundedFollowing: Never NotNull;
}
macro_rules! before {
    ($([$($generic:tt)*] $start:ty, $end:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> StartsBefore<$end> for $start {}
    )* };
}
before! {
    [const N: u32] UnboundedPreceding, Preceding<N>;
    [] UnboundedPreceding, CurrentRow;
    [const N: u32] UnboundedPreceding, Following<N>;
    [] UnboundedPreceding, UnboundedFollowing;
    [const N: u32, const M: u32] Preceding<N>, Preceding<M>;
    [const N: u32] Preceding<N>, CurrentRow;
    [const N: u32, const M: u32] Preceding<N>, Following<M>;
    [const N: u32] Preceding<N>, UnboundedFollowing;
    [] CurrentRow, CurrentRow;
    [const N: u32] CurrentRow, Following<N>;
    [] CurrentRow, UnboundedFollowing;
    [const N: u32, const M: u32] Following<N>, Following<M>;
    [const N: u32] Following<N>, UnboundedFollowing;
}

/// The end of a frame of the mode `M` that starts with `A`, in a window of the order `O`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait FrameOf<M, A, O> {
    /// The frame.
    type Frame;
}
impl<M, A: FrameStart, B: FrameEnd, O> FrameOf<M, A, O> for B
where
    <A as Asks>::StartsBefore<B>: Sized,
    A: StartsBefore<B>,
    O: WindowOrder<Sorted: IsSorted>,
    M: FrameMode<A, B, O>,
{
    type Frame = Frame<M, A, B, NoExclusion>;
}

/// A mode whose frames can have these ends in a window of the order `O`.
pub trait FrameMode<A, B, O> {}
impl<A, B, O> FrameMode<A, B, O> for Rows {}
impl<A: RangeStart<O>, B: RangeEnd<O>, O> FrameMode<A, B, O> for Range {}
impl<A, B, O> FrameMode<A, B, O> for Groups {}

/// Where a frame by ranges of the order `O` can start.
pub trait RangeStart<O>: FrameStart {}
/// Where a frame by ranges of the order `O` can end.
pub trait RangeEnd<O>: FrameEnd {}
#[diagnostic::do_not_recommend]
impl<O> RangeStart<O> for UnboundedPreceding {}
#[diagnostic::do_not_recommend]
impl<O> RangeStart<O> for CurrentRow {}
impl<O, const N: u32> RangeStart<O> for Preceding<N>
where
    <O as Asks>::RangeKey: Sized,
    O: RangeKey,
{
}
impl<O, const N: u32> RangeStart<O> for Following<N>
where
    <O as Asks>::RangeKey: Sized,
    O: RangeKey,
{
}
#[diagnostic::do_not_recommend]
impl<O> RangeEnd<O> for UnboundedFollowing {}
#[diagnostic::do_not_recommend]
impl<O> RangeEnd<O> for CurrentRow {}
impl<O, const N: u32> RangeEnd<O> for Preceding<N>
where
    <O as Asks>::RangeKey: Sized,
    O: RangeKey,
{
}
impl<O, const N: u32> RangeEnd<O> for Following<N>
where
    <O as Asks>::RangeKey: Sized,
    O: RangeKey,
{
}

/// A sort order of which distances are taken: one number.
#[diagnostic::on_unimplemented(
    message = "`range_between` with a distance needs one sort key, a number",
    note = "use `rows_between` to count rows, or sort by one number without `nulls_first` and `nulls_last`"
)]
pub trait RangeKey {}
#[diagnostic::do_not_recommend]
impl<N: Node<Sql: Number>> RangeKey for Expr<N> {}
#[diagnostic::do_not_recommend]
impl<N: Node<Sql: Number>, const DESCENDING: bool> RangeKey for Ordering<N, DESCENDING, 0> {}

/// Whether a frame can be without the current row.
pub trait FrameNull {
    /// [`Nullable`] when it can.
    type Empty: Nullability;
}
impl FrameNull for DefaultFrame {
    type Empty = NotNull;
}
impl<M, A: FrameStart, B: FrameEnd, X: Exclusion> FrameNull for Frame<M, A, B, X> {
    type Empty = <<A::Null as Nullability>::Or<B::Null> as Nullability>::Or<X::Null>;
}

/// What a frame leaves out.
pub trait Exclusion {
    /// [`Nullable`] when it leaves out the current row.
    type Null: Nullability;
    /// The SQL with a blank before it.
    const SQL: &'static str;
}
macro_rules! exclusions {
    ($($name:ident $null:ident $sql:literal;)*) => { $(
        #[doc = concat!("`", $sql, "`")]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl Exclusion for $name {
            type Null = $null;
            const SQL: &'static str = $sql;
        }
    )* };
}
exclusions! {
    NoExclusion NotNull "";
    ExcludeCurrentRow Nullable " EXCLUDE CURRENT ROW";
    ExcludeGroup Nullable " EXCLUDE GROUP";
    ExcludeTies NotNull " EXCLUDE TIES";
}
/// An exclusion that the dialect `D` has.
pub trait RenderExclusion<D: Dialect>: Exclusion {}
impl<D: Dialect> RenderExclusion<D> for NoExclusion {}
impl<D> RenderExclusion<D> for ExcludeCurrentRow
where
    <D as Has>::FrameExclusion: Sized,
    D: FrameExclusion,
{
}
impl<D> RenderExclusion<D> for ExcludeGroup
where
    <D as Has>::FrameExclusion: Sized,
    D: FrameExclusion,
{
}
impl<D> RenderExclusion<D> for ExcludeTies
where
    <D as Has>::FrameExclusion: Sized,
    D: FrameExclusion,
{
}

impl<P, O, M, A, B> Window<P, O, Frame<M, A, B, NoExclusion>> {
    /// `EXCLUDE CURRENT ROW`: the frame without the current row. PostgreSQL and SQLite have it.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::window::{unbounded_following, unbounded_preceding};
    ///
    /// let others = window()
    ///     .order_by(posts::id.asc().nulls_last())
    ///     .rows_between(unbounded_preceding(), unbounded_following())
    ///     .exclude_current_row();
    /// let query = posts::table.select(max(posts::rating).over(others));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT MAX("posts"."rating") OVER (ORDER BY "posts"."id" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW) FROM "posts""#,
    /// );
    /// ```
    pub fn exclude_current_row(self) -> Window<P, O, Frame<M, A, B, ExcludeCurrentRow>> {
        self.with_frame()
    }

    /// `EXCLUDE GROUP`: the frame without the current row and those equal to it. PostgreSQL and SQLite
    /// have it.
    pub fn exclude_group(self) -> Window<P, O, Frame<M, A, B, ExcludeGroup>> {
        self.with_frame()
    }

    /// `EXCLUDE TIES`: the frame without the rows equal to the current one. PostgreSQL and SQLite have
    /// it.
    pub fn exclude_ties(self) -> Window<P, O, Frame<M, A, B, ExcludeTies>> {
        self.with_frame()
    }
}

/// The SQL of a frame.
pub trait RenderFrame<D: Dialect> {
    /// The frame with a blank before it.
    const FRAME: Piece;
}
impl<D: Dialect> RenderFrame<D> for DefaultFrame {
    const FRAME: Piece = Piece::Empty;
}
impl<D: Dialect, M, A, B, X> RenderFrame<D> for Frame<M, A, B, X>
where
    M: RenderMode<D>,
    A: RenderBound<D, M>,
    B: RenderBound<D, M>,
    X: RenderExclusion<D>,
{
    const FRAME: Piece = Piece::Seq(&[
        Piece::Text(" "),
        Piece::Text(M::MODE),
        Piece::Text(" BETWEEN "),
        A::BOUND,
        Piece::Text(" AND "),
        B::BOUND,
        Piece::Text(X::SQL),
    ]);
}

/// The SQL of one end of a frame of the mode `M`.
pub trait RenderBound<D: Dialect, M> {
    /// The end.
    const BOUND: Piece;
}
impl<D: Dialect, M> RenderBound<D, M> for UnboundedPreceding {
    const BOUND: Piece = Piece::Text("UNBOUNDED PRECEDING");
}
impl<D: Dialect, M> RenderBound<D, M> for CurrentRow {
    const BOUND: Piece = Piece::Text("CURRENT ROW");
}
impl<D: Dialect, M> RenderBound<D, M> for UnboundedFollowing {
    const BOUND: Piece = Piece::Text("UNBOUNDED FOLLOWING");
}
impl<D: Dialect, M: Counts<D>, const N: u32> RenderBound<D, M> for Preceding<N> {
    const BOUND: Piece = Piece::Seq(&[Piece::Text(Digits::<N>::TEXT), Piece::Text(" PRECEDING")]);
}
impl<D: Dialect, M: Counts<D>, const N: u32> RenderBound<D, M> for Following<N> {
    const BOUND: Piece = Piece::Seq(&[Piece::Text(Digits::<N>::TEXT), Piece::Text(" FOLLOWING")]);
}

/// A mode whose ends can be a number away.
pub trait Counts<D: Dialect> {}
impl<D: Dialect> Counts<D> for Rows {}
impl<D: Dialect> Counts<D> for Groups {}
impl<D> Counts<D> for Range
where
    <D as Has>::RangeOffsets: Sized,
    D: RangeOffsets,
{
}

/// A number as text.
struct Digits<const N: u32>;

impl<const N: u32> Digits<N> {
    const BYTES: &'static [u8; 10] = &digits(N);
    const TEXT: &'static str = match str::from_utf8(Self::BYTES.split_at(start(N)).1) {
        Ok(text) => text,
        Err(_) => "",
    };
}

const fn digits(mut number: u32) -> [u8; 10] {
    let mut bytes = [b'0'; 10];
    let mut at = bytes.len();
    while number > 0 {
        at -= 1;
        bytes[at] = b'0' + (number % 10) as u8;
        number /= 10;
    }
    bytes
}

const fn start(number: u32) -> usize {
    match number.checked_ilog10() {
        Some(power) => 9 - power as usize,
        None => 9,
    }
}

#[cfg(test)]
mod tests {
    use super::Digits;

    #[test]
    fn numbers_are_written_without_leading_zeros() {
        let texts = [
            Digits::<0>::TEXT,
            Digits::<7>::TEXT,
            Digits::<10>::TEXT,
            Digits::<{ u32::MAX }>::TEXT,
        ];
        assert_eq!(texts, ["0", "7", "10", "4294967295"]);
    }
}
