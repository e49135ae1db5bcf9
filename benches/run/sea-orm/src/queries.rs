//! The workloads, for all engines.

use bench_common::data::{self, Parts};
use bench_common::{Bench, Result, Workload, checksum};
use futures_util::TryStreamExt as _;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait as _, DatabaseConnection, EntityTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};
use tokio::runtime::Runtime;

use crate::entity::{account, comment, number, post, user};

pub fn run(bench: &mut Bench, runtime: &Runtime, db: &mut DatabaseConnection) -> Result<()> {
    let run = Each { runtime, db };
    match bench.workload() {
        Workload::Select(count) => run.each(bench, async |db, _| {
            let users = user::Entity::find()
                .filter(user::Column::Id.lte(count as i64))
                .all(db)
                .await?;
            Ok(users_sum(&users))
        }),
        Workload::Join(count) => run.each(bench, async |db, _| {
            let joined = user::Entity::find()
                .find_also_related(post::Entity)
                .filter(user::Column::Id.lte(count as i64))
                .filter(user::Column::HairColor.eq("black"))
                .order_by_desc(user::Column::Name)
                .all(db)
                .await?;
            Ok(checksum::all(joined.iter().map(|(user, post)| {
                checksum::joined(user_sum(user), post.as_ref().map(post_sum))
            })))
        }),
        Workload::Insert(count) => {
            let accounts = data::new_accounts(count);
            run.each(bench, async |db, _| {
                let models = accounts
                    .iter()
                    .map(|&(name, hair_color)| account::ActiveModel {
                        name: Set(name.to_owned()),
                        hair_color: Set(hair_color.map(str::to_owned)),
                        ..Default::default()
                    });
                let inserted = account::Entity::insert_many(models)
                    .exec_without_returning(db)
                    .await?;
                Ok(inserted)
            })
        }
        Workload::Relations => run.each(bench, async |db, _| {
            let trees = user::Entity::load()
                .filter(user::Column::Id.lte(data::AUTHORS as i64))
                .with((post::Entity, comment::Entity))
                .all(db)
                .await?;
            Ok(checksum::all(trees.iter().map(author_sum)))
        }),
        Workload::Point | Workload::PointBorrowed => {
            if bench.workload() == Workload::PointBorrowed {
                bench.note("has no borrowed rows: owned ones");
            }
            run.each(bench, async |db, i| {
                let user = user::Entity::find_by_id(data::user(i)).one(db).await?;
                Ok(user_sum(&user.ok_or("no row")?))
            })
        }
        Workload::Update => run.each(bench, async |db, i| {
            let (id, name) = data::account(i);
            let updated = account::Entity::update_many()
                .col_expr(account::Column::Name, Expr::value(name))
                .filter(account::Column::Id.eq(id))
                .exec(db)
                .await?;
            Ok(updated.rows_affected)
        }),
        Workload::Upsert => run.each(bench, async |db, i| {
            let (id, name) = data::maybe_account(i);
            let model = account::ActiveModel {
                id: Set(id),
                name: Set(name.to_owned()),
                ..Default::default()
            };
            account::Entity::insert(model)
                .on_conflict(
                    OnConflict::column(account::Column::Id)
                        .update_column(account::Column::Name)
                        .to_owned(),
                )
                .exec_without_returning(db)
                .await?;
            Ok(1)
        }),
        Workload::Delete => run.each(bench, async |db, i| {
            let deleted = account::Entity::delete_by_id(data::account(i).0)
                .exec(db)
                .await?;
            Ok(deleted.rows_affected)
        }),
        Workload::Dynamic => run.each(bench, async |db, i| dynamic(db, Parts::of(i)).await),
        Workload::IsIn(count) => {
            let mut keys = Vec::new();
            run.each(bench, async |db, i| {
                data::user_list(i, count, &mut keys);
                let users = user::Entity::find()
                    .filter(user::Column::Id.is_in(keys.iter().copied()))
                    .all(db)
                    .await?;
                Ok(users_sum(&users))
            })
        }
        Workload::Stream => run.each(bench, async |db, _| {
            let mut found = number::Entity::find().stream(db).await?;
            let mut sum = 0_u64;
            while let Some(row) = found.try_next().await? {
                sum = sum.wrapping_add(checksum::numbered(row.id, &row.label));
            }
            Ok(sum)
        }),
    }
}

/// Where operations run.
struct Each<'r> {
    runtime: &'r Runtime,
    db: &'r mut DatabaseConnection,
}

impl Each<'_> {
    /// Measures an operation.
    fn each(
        self,
        bench: &mut Bench,
        mut operation: impl AsyncFnMut(&DatabaseConnection, u64) -> Result<u64>,
    ) -> Result<()> {
        bench.run(
            self.db,
            |db, sql| {
                // The pool has one connection, so a transaction can be begun by hand.
                self.runtime.block_on(db.execute_unprepared(sql))?;
                Ok(())
            },
            |db, operations| {
                self.runtime.block_on(async {
                    let mut sum = 0_u64;
                    for i in operations {
                        sum = sum.wrapping_add(operation(db, i).await?);
                    }
                    Ok(sum)
                })
            },
        )
    }
}

async fn dynamic(db: &DatabaseConnection, parts: Parts) -> Result<u64> {
    let condition = Condition::all()
        .add_option(parts.from.map(|id| user::Column::Id.gte(id)))
        .add_option(parts.to.map(|id| user::Column::Id.lte(id)))
        .add_option(
            parts
                .hair_color
                .map(|color| user::Column::HairColor.eq(color)),
        )
        .add_option(parts.other_than.map(|name| user::Column::Name.ne(name)));
    let users = user::Entity::find()
        .filter(condition)
        .order_by_asc(user::Column::Id)
        .limit(Parts::LIMIT)
        .all(db)
        .await?;
    Ok(users_sum(&users))
}

fn users_sum(users: &[user::Model]) -> u64 {
    checksum::all(users.iter().map(user_sum))
}

fn user_sum(user: &user::Model) -> u64 {
    checksum::user(user.id, &user.name, user.hair_color.as_deref())
}

fn post_sum(post: &post::Model) -> u64 {
    checksum::post(post.id, post.user_id, &post.title, post.body.as_deref())
}

fn author_sum(author: &user::ModelEx) -> u64 {
    let user = checksum::user(author.id, &author.name, author.hair_color.as_deref());
    let posts = author.posts.iter().map(|post| {
        let below = post
            .comments
            .iter()
            .map(|comment| checksum::comment(comment.id, comment.post_id, &comment.words));
        let sum = checksum::post(post.id, post.user_id, &post.title, post.body.as_deref());
        checksum::under(post.user_id, sum)
            .wrapping_add(checksum::under(post.id, checksum::all(below)))
    });
    user.wrapping_add(checksum::all(posts))
}
