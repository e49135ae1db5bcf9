//! The rows as structs.

use bench_common::checksum;
use diesel::prelude::*;

use crate::schema::{accounts, comments, posts, users};

#[derive(Identifiable, Queryable, Selectable)]
pub struct User {
    pub id: i64,
    pub name: String,
    pub hair_color: Option<String>,
}

impl User {
    pub fn sum(&self) -> u64 {
        checksum::user(self.id, &self.name, self.hair_color.as_deref())
    }
}

#[derive(Associations, Identifiable, Queryable, Selectable)]
#[diesel(belongs_to(User))]
pub struct Post {
    pub id: i64,
    pub user_id: i64,
    pub title: String,
    pub body: Option<String>,
}

impl Post {
    pub fn sum(&self) -> u64 {
        checksum::post(self.id, self.user_id, &self.title, self.body.as_deref())
    }
}

#[derive(Associations, Identifiable, Queryable, Selectable)]
#[diesel(belongs_to(Post))]
pub struct Comment {
    pub id: i64,
    pub post_id: i64,
    pub words: String,
}

impl Comment {
    pub fn sum(&self) -> u64 {
        checksum::comment(self.id, self.post_id, &self.words)
    }
}

#[derive(Insertable)]
#[diesel(table_name = accounts, treat_none_as_default_value = false)]
pub struct NewAccount {
    pub name: &'static str,
    pub hair_color: Option<&'static str>,
}

pub fn users_sum(users: &[User]) -> u64 {
    checksum::all(users.iter().map(User::sum))
}

pub fn author_sum(user: &User, posts: &[(Post, Vec<Comment>)]) -> u64 {
    let posts = posts.iter().map(|(post, comments)| {
        let below = checksum::all(comments.iter().map(Comment::sum));
        checksum::under(post.user_id, post.sum()).wrapping_add(checksum::under(post.id, below))
    });
    user.sum().wrapping_add(checksum::all(posts))
}
