//! `ON CONFLICT`: what an INSERT does with a row that is there already.
//!
//! | dialect | spelling |
//! |---|---|
//! | PostgreSQL, SQLite | `ON CONFLICT (key) DO UPDATE SET c = excluded.c` |
//! | MySQL | `AS excluded ON DUPLICATE KEY UPDATE c = excluded.c` |
//! | MariaDB | `ON DUPLICATE KEY UPDATE c = VALUES(c)` |
//! | SQL Server | `MERGE .. WITH (HOLDLOCK) USING (VALUES ..) AS excluded ..` |

mod excluded;
mod key;
mod sql;

use std::marker::PhantomData;
use std::num::NonZero;

pub use excluded::{Excluded, ExcludedOf, HasExcluded, HasProposed, Proposed, Proposes, excluded};
pub use key::{
    AllIn, Among, AnyKey, BesideKeys, ColumnsOf, ConflictColumn, ConflictKey, Conflicts, GivesAll,
    GivesKey, HasMarker, IsUniqueKey, Key, KeyFor, KeyOf, Lists, MayBeNumbered, NoOtherKey,
    OtherKeys, RowGives, SameColumns, SameLength,
};
pub use sql::{ConflictTarget, KeyItems, Outcome, RenderConflict, Skipping, Updating};

use super::assign::{IsAssignment, SetList};
use super::insert_row::InsertRow;
use super::insert_rows::{InsertedRows, count_values};
use super::required::HasRow;
use super::{Insert, NoReturning, Part};
use crate::asks::Asks;
use crate::bind::{AnyParams, Binder, Params};
use crate::dialect::Kind;
use crate::error::Result;
use crate::schema::TableDef;
use crate::scope::{In, NotNull};
use crate::select::{Condition, Filtered, NoFilter};
use crate::shape::Shape;

/// The name of the row that was to be inserted.
pub(super) const EXCLUDED: &str = "excluded";

/// The scope of `do_update`: the table `T`, and the row of the rows `R` that was to be inserted.
pub type InConflict<T, R> = In<T, NotNull, Proposed<<<R as HasRow>::Row as InsertRow>::Shape>>;

/// An INSERT of the rows `R` with the key `K`, before it says what to do with rows that are there already.
#[must_use = "`do_nothing` or `do_update` follows"]
pub struct Conflict<T, R, K> {
    rows: R,
    marker: PhantomData<(T, K)>,
}

/// The rows `R`, and the action `A` for those that are in conflict by the key `K` with a row of the table.
#[derive(Clone, Copy, Debug)]
pub struct OnConflict<R, K, A> {
    rows: R,
    action: A,
    marker: PhantomData<K>,
}

/// Rows in conflict are left out.
#[derive(Clone, Copy, Debug)]
pub struct DoNothing;
/// Rows in conflict update the row of the table with the assignments `A`, where the conditions `W` are true.
#[derive(Clone, Copy, Debug)]
pub struct DoUpdate<A, W> {
    set: A,
    filter: W,
}

impl<T: TableDef, R> Insert<T, R, NoReturning> {
    /// What to do with a row when the table has one with the same key: `do_nothing` or `do_update`
    /// follows. The key is a column or tuple of columns, in any order: the primary key, or a unique key whose
    /// columns are NOT NULL. The rows give all of its columns.
    ///
    /// MySQL and MariaDB cannot name the key: any unique key of the table would do. So there the table has no
    /// other unique key by which the rows could be in conflict: none but a number that the database gives them.
    /// Otherwise use [`on_any_conflict`](Self::on_any_conflict), which says what they do.
    ///
    /// ```
    /// # use querent::dialect::{MariaDb, MsSql, MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let statement = insert_into(users::table)
    ///     .values((users::name.to("Ada"), users::nickname.to("Countess")))
    ///     .on_conflict(users::name)
    ///     .do_update(users::nickname.to(excluded(users::nickname)));
    /// assert_eq!(
    ///     statement.sql::<Postgres>(),
    ///     r#"INSERT INTO "users" ("name", "nickname") VALUES ($1, $2) ON CONFLICT ("name") DO UPDATE SET "nickname" = "excluded"."nickname""#,
    /// );
    /// assert_eq!(
    ///     statement.sql::<MySql>(),
    ///     "INSERT INTO `users` (`name`, `nickname`) VALUES (?, ?) AS `excluded` ON DUPLICATE KEY UPDATE `nickname` = `excluded`.`nickname`",
    /// );
    /// assert_eq!(
    ///     statement.sql::<MariaDb>(),
    ///     "INSERT INTO `users` (`name`, `nickname`) VALUES (?, ?) ON DUPLICATE KEY UPDATE `nickname` = VALUES(`nickname`)",
    /// );
    /// assert_eq!(
    ///     statement.sql::<MsSql>(),
    ///     "MERGE INTO [users] WITH (HOLDLOCK) AS [users] USING (VALUES (@p1, @p2)) AS [excluded] ([name], [nickname]) ON [users].[name] = [excluded].[name] WHEN MATCHED THEN UPDATE SET [nickname] = [excluded].[nickname] WHEN NOT MATCHED THEN INSERT ([name], [nickname]) VALUES ([excluded].[name], [excluded].[nickname]);",
    /// );
    /// ```
    pub fn on_conflict<C: KeyFor<T, R>>(self, _key: C) -> Conflict<T, R, C::Key> {
        Conflict {
            rows: self.rows,
            marker: PhantomData,
        }
    }

    /// What to do with a row when the table has one with the same primary key or any equal unique key.
    ///
    /// `do_update` needs the key on PostgreSQL, and so does everything on SQL Server:
    /// [`on_conflict`](Self::on_conflict).
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let statement = insert_into(users::table)
    ///     .values(users::name.to("Ada"))
    ///     .on_any_conflict()
    ///     .do_nothing();
    /// assert_eq!(
    ///     statement.sql::<Postgres>(),
    ///     r#"INSERT INTO "users" ("name") VALUES ($1) ON CONFLICT DO NOTHING"#,
    /// );
    /// assert_eq!(
    ///     statement.sql::<MySql>(),
    ///     "INSERT INTO `users` (`name`) VALUES (?) ON DUPLICATE KEY UPDATE `id` = `users`.`id`",
    /// );
    /// ```
    pub fn on_any_conflict(self) -> Conflict<T, R, AnyKey<T>>
    where
        <R as Asks>::HasRow: Sized,
        R: HasRow,
    {
        Conflict {
            rows: self.rows,
            marker: PhantomData,
        }
    }
}

impl<T: TableDef, R, K> Conflict<T, R, K> {
    /// Leaves out the rows that are in conflict. `returning` returns the others.
    ///
    /// MySQL and MariaDB set a column of the key to itself (`INSERT IGNORE` would hide other errors). There
    /// `execute` counts the rows that were left out too.
    pub fn do_nothing(self) -> Insert<T, OnConflict<R, K, DoNothing>, NoReturning> {
        self.acting(DoNothing)
    }

    /// Updates the row that is there, with the assignments of `update(..).set(..)`. A column in them is the
    /// value that is there; [`excluded`] is the one that was to be inserted. When all of them are `None`, rows
    /// in conflict are left out.
    ///
    /// On MySQL and MariaDB an assignment sees what those before it have assigned, as in
    /// [`UpdateTable::set`](crate::write::UpdateTable::set): what others are computed from is assigned last.
    ///
    /// No two rows of the statement have the same key: PostgreSQL and SQL Server report an error then, the
    /// others update the row again.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let better = posts::New { author_id: 1, title: "Notes", rating: Some(5.0) };
    /// let changed = insert_into(posts::table)
    ///     .values(better)
    ///     .on_conflict((posts::author_id, posts::title))
    ///     .do_update(posts::rating.to(excluded(posts::rating)))
    ///     .execute(&mut conn)?;
    /// assert_eq!(changed, 1);
    /// # let rating = posts::table.filter(posts::id.eq(1)).select(posts::rating).one(&mut conn)?;
    /// # assert_eq!(rating, Some(5.0));
    /// # Ok(())
    /// # }
    /// ```
    pub fn do_update<A: SetList<T, InConflict<T, R>>>(
        self,
        assignments: A,
    ) -> Insert<A::Then<T>, OnConflict<R, K, DoUpdate<A::List, NoFilter>>, NoReturning>
    where
        R: HasRow,
    {
        self.acting(DoUpdate {
            set: assignments.into_list(),
            filter: NoFilter,
        })
    }

    fn acting<A, U>(self, action: A) -> Insert<U, OnConflict<R, K, A>, NoReturning> {
        Insert {
            rows: OnConflict {
                rows: self.rows,
                action,
                marker: PhantomData,
            },
            returning: NoReturning,
            marker: PhantomData,
        }
    }
}

impl<T: TableDef, R: HasRow, K, A, W, P> Insert<T, OnConflict<R, K, DoUpdate<A, W>>, P> {
    /// `DO UPDATE .. WHERE`: updates the row that is there if the condition is true, and leaves it as it is
    /// otherwise. Called again, it adds a condition with `AND`; `None` adds none. MySQL and MariaDB do not
    /// have it.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let statement = insert_into(users::table)
    ///     .values((users::name.to("Ada"), users::nickname.to("Countess")))
    ///     .on_conflict(users::name)
    ///     .do_update(users::nickname.to(excluded(users::nickname)))
    ///     .filter(users::nickname.is_null());
    /// assert_eq!(
    ///     statement.sql::<Postgres>(),
    ///     r#"INSERT INTO "users" ("name", "nickname") VALUES ($1, $2) ON CONFLICT ("name") DO UPDATE SET "nickname" = "excluded"."nickname" WHERE "users"."nickname" IS NULL"#,
    /// );
    /// ```
    pub fn filter<C: Condition<InConflict<T, R>>>(
        self,
        condition: C,
    ) -> Insert<C::Then<T>, OnConflict<R, K, DoUpdate<A, Filtered<W, Part<C, InConflict<T, R>>>>>, P>
    {
        let DoUpdate { set, filter } = self.rows.action;
        Insert {
            rows: OnConflict {
                rows: self.rows.rows,
                action: DoUpdate {
                    set,
                    filter: Filtered(filter, condition.into_part()),
                },
                marker: PhantomData,
            },
            returning: self.returning,
            marker: PhantomData,
        }
    }
}

/// What is done with rows in conflict.
pub trait Action: Params {
    /// Whether the row that is there is updated.
    fn updates(&self) -> bool;
}
impl Action for DoNothing {
    fn updates(&self) -> bool {
        false
    }
}
impl<A: IsAssignment + Params, W: Params> Action for DoUpdate<A, W> {
    fn updates(&self) -> bool {
        !(A::OPTIONAL && self.set.is_noop())
    }
}
crate::params::nothing!([] DoNothing);
impl<A: IsAssignment + Params, W: Params> Params for DoUpdate<A, W> {
    const SHAPED: bool = A::OPTIONAL || A::SHAPED || W::SHAPED;
    const BINDS: bool = A::BINDS || W::BINDS;

    fn shape(&self, shape: &mut Shape) {
        if A::OPTIONAL {
            shape.switch(self.updates());
        }
        if !self.updates() {
            return;
        }
        // MERGE has the condition before SET.
        if matches!(shape.kind(), Kind::MsSql) {
            self.filter.shape(shape);
            self.set.shape(shape);
        } else {
            self.set.shape(shape);
            self.filter.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        if !self.updates() {
            return Ok(());
        }
        if matches!(to.kind(), Kind::MsSql) {
            self.filter.bind(to)?;
            self.set.bind(to)
        } else {
            self.set.bind(to)?;
            self.filter.bind(to)
        }
    }
}
crate::resolve::always!([] DoNothing;);
crate::params::resolves!([] DoUpdate<A, W>: A, W);

impl<R: InsertedRows, K, A: Action> Params for OnConflict<R, K, A> {
    const SHAPED: bool = R::SHAPED || A::SHAPED;

    fn is_noop(&self) -> bool {
        self.rows.is_noop()
    }
    fn shape(&self, shape: &mut Shape) {
        self.rows.shape(shape);
        self.action.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.rows.bind(to)?;
        self.action.bind(to)
    }
}
crate::params::resolves!([K,] OnConflict<R, K, A>: R, A);
#[diagnostic::do_not_recommend]
impl<R: HasRow, K, A> HasRow for OnConflict<R, K, A> {
    type Row = R::Row;
}

impl<R: InsertedRows, K, A: Action> InsertedRows for OnConflict<R, K, A> {
    const MERGED: bool = true;

    fn at_once(&self, kind: Kind, others: impl FnOnce() -> usize) -> Option<NonZero<usize>> {
        self.rows.at_once(kind, || others() + self.bound())
    }

    fn each_batch(
        &self,
        kind: Kind,
        at_once: Option<NonZero<usize>>,
        run: &mut dyn FnMut(&dyn AnyParams, usize) -> Result<u64>,
    ) -> Result<u64> {
        self.rows.each_batch(kind, at_once, &mut |rows, count| {
            let affected = run(&Batch(rows, &self.action), count)?;
            // MySQL and MariaDB count a row twice that was updated to other values.
            if kind.is_mysql_family() && self.action.updates() {
                return Ok(count as u64);
            }
            Ok(affected)
        })
    }
}
impl<R, K, A: Action> OnConflict<R, K, A> {
    /// How many values the action binds.
    fn bound(&self) -> usize {
        if A::BINDS {
            count_values(|to| self.action.bind(to))
        } else {
            0
        }
    }
}

/// Some of the rows, and what is done with those in conflict.
struct Batch<'r, A>(&'r dyn AnyParams, &'r A);

impl<A: Action> Params for Batch<'_, A> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
        AnyParams::shape(self.1, shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.bind(to)?;
        AnyParams::bind(self.1, to)
    }
}
