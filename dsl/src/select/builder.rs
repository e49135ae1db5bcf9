//! The methods that build a SELECT, on tables and on queries.

use std::marker::PhantomData;

use super::row_struct::RowStruct;
use super::{
    Condition, Cross, CrossJoins, DistinctRows, EveryRow, Filtered, From, Full, GroupBy,
    GroupCondition, GroupKeys, Inner, JoinTarget, Joins, Left, NoFilter, NoLimit, Page, Right,
    Select, SelectList, Star,
};
use crate::expr::SortOrder;
use crate::schema::Source;
use crate::scope::{Grouped, In, NotNull, Nothing};
use crate::table::Table;

/// The query over the table `T` alone.
pub type Start<T> = Select<In<T, NotNull, Nothing>, Star, From<T>, NoFilter, (), NoLimit, EveryRow>;

/// A join of the scope `S` with `J` of kind `K`.
type Joined<K, J, S, P, F, W, O, L, Q> =
    Select<<J as Joins<K, S>>::Scope, P, <J as JoinTarget>::Join<K, F>, W, O, L, Q>;

impl<S, P, F, W, O, L, Q> Select<S, P, F, W, O, L, Q> {
    /// The query with one more part of its WHERE clause.
    pub(crate) fn with_condition<C>(
        self,
        condition: C,
    ) -> Select<S, P, F, Filtered<W, C>, O, L, Q> {
        Select {
            columns: self.columns,
            from: self.from,
            filter: Filtered(self.filter, condition),
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `INNER JOIN`: pairs of rows that match.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// // by a relation, from a foreign key
    /// let query = users::table.inner_join(users::posts).select((users::name, posts::title));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."name", "posts"."title" FROM "users" INNER JOIN "posts" ON "users"."id" = "posts"."author_id""#,
    /// );
    /// ```
    pub fn inner_join<J>(self, target: J) -> Joined<Inner, J, S, P, F, W, O, L, Q>
    where
        J: Joins<Inner, S>,
    {
        Select {
            columns: self.columns,
            from: target.join(self.from),
            filter: self.filter,
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `LEFT JOIN`: every row of the left side; the columns of the right side are NULL where none
    /// matches, and their Rust types are `Option`.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// // rows of `(String, Option<String>)`, although `posts.title` is NOT NULL
    /// let query = users::table.left_join(users::posts).select((users::name, posts::title));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."name", "posts"."title" FROM "users" LEFT JOIN "posts" ON "users"."id" = "posts"."author_id""#,
    /// );
    /// ```
    ///
    /// An `Option` of a relation or of a table with its condition is an optional join. `None` joins no row,
    /// and so the columns are NULL. It is written `ON 1 = 0`, on MariaDB and SQLite as a join with
    /// `(SELECT * FROM table LIMIT 0)`, since they would read the table otherwise.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let authors_of = |title: Option<&'static str>| {
    ///     users::table
    ///         .left_join(title.map(|_| users::posts))
    ///         .filter(title.map(|title| posts::title.eq(title)))
    ///         .select((users::name, posts::rating))
    /// };
    /// assert_eq!(
    ///     authors_of(Some("Hello")).sql::<Postgres>(),
    ///     r#"SELECT "users"."name", "posts"."rating" FROM "users" LEFT JOIN "posts" ON "users"."id" = "posts"."author_id" WHERE "posts"."title" = $1"#,
    /// );
    /// assert_eq!(
    ///     authors_of(None).sql::<Postgres>(),
    ///     r#"SELECT "users"."name", "posts"."rating" FROM "users" LEFT JOIN "posts" ON 1 = 0"#,
    /// );
    /// ```
    pub fn left_join<J>(self, target: J) -> Joined<Left, J, S, P, F, W, O, L, Q>
    where
        J: Joins<Left, S>,
    {
        Select {
            columns: self.columns,
            from: target.join(self.from),
            filter: self.filter,
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `RIGHT JOIN`: every row of the joined table; the columns of all tables before it are NULL
    /// where none matches, and their Rust types are `Option`.
    pub fn right_join<J>(self, target: J) -> Joined<Right, J, S, P, F, W, O, L, Q>
    where
        J: Joins<Right, S>,
    {
        Select {
            columns: self.columns,
            from: target.join(self.from),
            filter: self.filter,
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `FULL JOIN`: every row of both sides; the columns of both are NULL where none matches.
    ///
    /// MySQL and MariaDB do not have it.
    pub fn full_join<J>(self, target: J) -> Joined<Full, J, S, P, F, W, O, L, Q>
    where
        J: Joins<Full, S>,
    {
        Select {
            columns: self.columns,
            from: target.join(self.from),
            filter: self.filter,
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `CROSS JOIN`: every pair of rows.
    pub fn cross_join<I: CrossJoins<S>>(
        self,
        table: I,
    ) -> Select<I::Scope, P, Cross<F, I::Item>, W, O, L, Q> {
        Select {
            columns: self.columns,
            from: Cross::new(self.from, table.into_item()),
            filter: self.filter,
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `WHERE`: keeps the rows for which the condition is true. Called again, it adds a condition
    /// with `AND`. `None` adds none, and the statement stays prepared for both cases.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let name: Option<&str> = None;
    /// let query = users::table
    ///     .filter(users::id.gt(5))
    ///     .filter(name.map(|name| users::name.eq(name)))
    ///     .select(users::id);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."id" FROM "users" WHERE "users"."id" > $1"#,
    /// );
    /// ```
    pub fn filter<C: Condition<S, W>>(
        self,
        condition: C,
    ) -> Select<C::Then<S>, P, F, Filtered<W, C::Part>, O, L, Q> {
        Select {
            columns: self.columns,
            from: self.from,
            filter: Filtered(self.filter, condition.into_part()),
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `GROUP BY`: one row for each group of rows with equal keys. It comes after the joins and
    /// conditions, and before `select` and `order_by`, which then take keys, aggregates and what is
    /// made of them. A primary key covers all columns of its table.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// // `users.name` depends on the primary key `users.id`
    /// let query = users::table
    ///     .inner_join(users::posts)
    ///     .group_by(users::id)
    ///     .having(count().gt(1))
    ///     .select((users::name, count(), max(posts::rating)));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."name", COUNT(*), MAX("posts"."rating") FROM "users" INNER JOIN "posts" ON "users"."id" = "posts"."author_id" GROUP BY "users"."id" HAVING COUNT(*) > $1"#,
    /// );
    /// ```
    pub fn group_by<G: GroupKeys<S, W, P, O>>(
        self,
        keys: G,
    ) -> Select<Grouped<G::Then<S>, G::Keys, G::Null>, P, F, GroupBy<W, G::Clause, NoFilter>, O, L, Q>
    {
        Select {
            columns: self.columns,
            from: self.from,
            filter: GroupBy(self.filter, keys.into_clause(), NoFilter),
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `HAVING`: keeps the groups for which the condition is true. Called again, it adds a condition
    /// with `AND`; `None` adds none.
    pub fn having<C: GroupCondition<S, W>>(
        self,
        condition: C,
    ) -> Select<C::Then<S>, P, F, C::Clauses, O, L, Q> {
        Select {
            columns: self.columns,
            from: self.from,
            filter: condition.add_to(self.filter),
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `SELECT`: what the rows are made of. A column, an expression, a tuple of these,
    /// [`row::<Struct>()`](crate::row()) or every column of a table (`users::all`).
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// // rows of `(users::Row, Option<posts::Row>)`
    /// let query = users::table.left_join(users::posts).select((users::all, posts::all));
    /// assert!(query.sql::<Postgres>().starts_with(r#"SELECT "users"."id", "users"."name", "#));
    /// ```
    pub fn select<X: SelectList<S>>(
        self,
        columns: X,
    ) -> Select<X::Then<S>, X::List, F, W, O, L, Q> {
        Select {
            columns: columns.into_list(),
            from: self.from,
            filter: self.filter,
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }

    /// Selects the columns of a struct with `#[derive(Row)]`.
    pub fn select_as<R: RowStruct<S>>(self) -> Select<S, R::List, F, W, O, L, Q> {
        Select {
            columns: R::list(),
            from: self.from,
            filter: self.filter,
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `ORDER BY`: one sort key or a tuple of them. Called again, it adds keys.
    ///
    /// SQL Server refuses a column that is there twice; the second one sorts nothing and can be left out.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.order_by(users::name).order_by(users::id.desc()).select(users::id);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."id" FROM "users" ORDER BY "users"."name", "users"."id" DESC"#,
    /// );
    /// ```
    pub fn order_by<X: SortOrder<S>>(
        self,
        order: X,
    ) -> Select<X::Then<S>, P, F, W, (O, X::Order), L, Q> {
        Select {
            columns: self.columns,
            from: self.from,
            filter: self.filter,
            order: (self.order, order.into_order()),
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `LIMIT`: at most so many rows.
    pub fn limit(self, rows: u64) -> Select<S, P, F, W, O, L::Limited, Q>
    where
        L: Page,
    {
        Select {
            columns: self.columns,
            from: self.from,
            filter: self.filter,
            order: self.order,
            page: self.page.limit(rows),
            marker: PhantomData,
        }
    }

    /// `OFFSET`: leaves out the first so many rows.
    pub fn offset(self, rows: u64) -> Select<S, P, F, W, O, L::Skipped, Q>
    where
        L: Page,
    {
        Select {
            columns: self.columns,
            from: self.from,
            filter: self.filter,
            order: self.order,
            page: self.page.offset(rows),
            marker: PhantomData,
        }
    }

    /// `SELECT DISTINCT`: equal rows appear once.
    ///
    /// It is sorted by columns that it selects, and by expressions that [`key!`](crate::key!) names: of rows
    /// that are equal, one is left, and anything else has many values for it. PostgreSQL, MySQL and SQL Server
    /// refuse to sort by that, MariaDB and SQLite take any of the values.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let name = querent::key!(lower(users::name));
    /// let query = users::table.distinct().order_by(name).select(name);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT DISTINCT LOWER("users"."name") FROM "users" ORDER BY LOWER("users"."name")"#,
    /// );
    /// ```
    pub fn distinct(self) -> Select<S, P, F, W, O, L, DistinctRows> {
        Select {
            columns: self.columns,
            from: self.from,
            filter: self.filter,
            order: self.order,
            page: self.page,
            marker: PhantomData,
        }
    }
}

impl<T> Start<T> {
    /// The query over a single item of a FROM clause.
    pub(crate) const fn over<F>(
        from: F,
    ) -> Select<In<T, NotNull, Nothing>, Star, F, NoFilter, (), NoLimit, EveryRow> {
        Select {
            columns: Star,
            from,
            filter: NoFilter,
            order: (),
            page: NoLimit,
            marker: PhantomData,
        }
    }
}

impl<T: Source> Table<T> {
    /// The query for every row of the table.
    pub const fn query(self) -> Start<T> {
        Select {
            columns: Star,
            from: From::NEW,
            filter: NoFilter,
            order: (),
            page: NoLimit,
            marker: PhantomData,
        }
    }
}

/// The methods of [`Select`] on a table. Those with which most queries begin make their query
/// themselves, from its columns, FROM, WHERE and ORDER BY: that is one function less for each query.
macro_rules! start {
    ($($(#[$meta:meta])* $method:ident[$($generic:ident: ($($bound:tt)*))?]($($argument:ident: $type:ty)?)
        -> $out:ty $(= [$($part:expr),*])?;)*) => {
        impl<T: Source> Table<T> { $(
            $(#[$meta])*
            pub fn $method$(<$generic: $($bound)*>)?(self $(, $argument: $type)?) -> $out {
                start!(@body self $method[$($argument)?] $($($part),*)?)
            }
        )* }
    };
    (@body $table:ident $method:ident[$($argument:ident)?]) => {
        $table.query().$method($($argument)?)
    };
    (@body $table:ident $method:ident[$argument:ident] $columns:expr, $from:expr, $filter:expr, $order:expr) => {
        Select {
            columns: $columns,
            from: $from,
            filter: $filter,
            order: $order,
            page: NoLimit,
            marker: PhantomData,
        }
    };
}
type Only<T> = In<T, NotNull, Nothing>;
start! {
    /// `WHERE`: see [`Select::filter`].
    filter[C: (Condition<Only<T>>)](condition: C)
        -> Select<C::Then<Only<T>>, Star, From<T>, Filtered<NoFilter, C::Part>, (), NoLimit, EveryRow>
        = [Star, From::NEW, Filtered(NoFilter, condition.into_part()), ()];
    /// `SELECT`: see [`Select::select`].
    select[X: (SelectList<Only<T>>)](columns: X)
        -> Select<X::Then<Only<T>>, X::List, From<T>, NoFilter, (), NoLimit, EveryRow>
        = [columns.into_list(), From::NEW, NoFilter, ()];
    /// `GROUP BY`: see [`Select::group_by`].
    group_by[G: (GroupKeys<Only<T>>)](keys: G)
        -> Select<Grouped<G::Then<Only<T>>, G::Keys, G::Null>, Star, From<T>, GroupBy<NoFilter, G::Clause, NoFilter>, (), NoLimit, EveryRow>;
    /// `HAVING` is for groups and comes after [`Table::group_by`]: see [`Select::having`].
    having[C: (GroupCondition<Only<T>>)](condition: C)
        -> Select<C::Then<Only<T>>, Star, From<T>, C::Clauses, (), NoLimit, EveryRow>;
    /// `ORDER BY`: see [`Select::order_by`].
    order_by[X: (SortOrder<Only<T>>)](order: X)
        -> Select<X::Then<Only<T>>, Star, From<T>, NoFilter, ((), X::Order), NoLimit, EveryRow>
        = [Star, From::NEW, NoFilter, ((), order.into_order())];
    /// `LIMIT`: see [`Select::limit`].
    limit[](rows: u64) -> Select<Only<T>, Star, From<T>, NoFilter, (), super::Limit, EveryRow>;
    /// `OFFSET`: see [`Select::offset`].
    offset[](rows: u64) -> Select<Only<T>, Star, From<T>, NoFilter, (), super::Offset, EveryRow>;
    /// `SELECT DISTINCT`: see [`Select::distinct`].
    distinct[]() -> Select<Only<T>, Star, From<T>, NoFilter, (), NoLimit, DistinctRows>;
    /// `INNER JOIN`: see [`Select::inner_join`].
    inner_join[J: (Joins<Inner, Only<T>>)](target: J)
        -> Joined<Inner, J, Only<T>, Star, From<T>, NoFilter, (), NoLimit, EveryRow>
        = [Star, target.join(From::NEW), NoFilter, ()];
    /// `LEFT JOIN`: see [`Select::left_join`].
    left_join[J: (Joins<Left, Only<T>>)](target: J)
        -> Joined<Left, J, Only<T>, Star, From<T>, NoFilter, (), NoLimit, EveryRow>
        = [Star, target.join(From::NEW), NoFilter, ()];
    /// `RIGHT JOIN`: see [`Select::right_join`].
    right_join[J: (Joins<Right, Only<T>>)](target: J)
        -> Joined<Right, J, Only<T>, Star, From<T>, NoFilter, (), NoLimit, EveryRow>;
    /// `FULL JOIN`: see [`Select::full_join`].
    full_join[J: (Joins<Full, Only<T>>)](target: J)
        -> Joined<Full, J, Only<T>, Star, From<T>, NoFilter, (), NoLimit, EveryRow>;
    /// `CROSS JOIN`: see [`Select::cross_join`].
    cross_join[I: (CrossJoins<Only<T>>)](table: I)
        -> Select<I::Scope, Star, Cross<From<T>, I::Item>, NoFilter, (), NoLimit, EveryRow>;
}

impl<T: Source> Table<T> {
    /// Selects the columns of a struct with `#[derive(Row)]`.
    pub fn select_as<R: RowStruct<Only<T>>>(
        self,
    ) -> Select<Only<T>, R::List, From<T>, NoFilter, (), NoLimit, EveryRow> {
        self.query().select_as::<R>()
    }
}
