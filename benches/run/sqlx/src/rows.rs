//! The rows as structs.

use std::collections::HashMap;

use bench_common::checksum;
use sqlx::FromRow;

#[derive(FromRow)]
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

#[derive(FromRow)]
pub struct Post {
    pub id: i64,
    pub user_id: i64,
    pub title: String,
    pub body: Option<String>,
}

impl Post {
    fn sum(&self) -> u64 {
        checksum::post(self.id, self.user_id, &self.title, self.body.as_deref())
    }
}

#[derive(FromRow)]
pub struct Comment {
    pub id: i64,
    pub post_id: i64,
    pub words: String,
}

impl Comment {
    fn sum(&self) -> u64 {
        checksum::comment(self.id, self.post_id, &self.words)
    }
}

/// A user with a post, if there is one.
#[derive(FromRow)]
pub struct Joined {
    #[sqlx(flatten)]
    user: User,
    post_id: Option<i64>,
    user_id: Option<i64>,
    title: Option<String>,
    body: Option<String>,
}

impl Joined {
    fn sum(self) -> u64 {
        let post = self.post_id.zip(self.user_id).zip(self.title);
        let post = post.map(|((id, user_id), title)| Post {
            id,
            user_id,
            title,
            body: self.body,
        });
        checksum::joined(self.user.sum(), post.as_ref().map(Post::sum))
    }
}

pub fn users_sum(users: &[User]) -> u64 {
    checksum::all(users.iter().map(User::sum))
}

pub fn joined_sum(rows: Vec<Joined>) -> u64 {
    checksum::all(rows.into_iter().map(Joined::sum))
}

/// A user with posts with comments.
pub struct Author {
    user: User,
    posts: Vec<(Post, Vec<Comment>)>,
}

/// Makes trees of rows.
pub fn authors(users: Vec<User>, posts: Vec<Post>, comments: Vec<Comment>) -> Vec<Author> {
    let mut below: HashMap<i64, Vec<Comment>> = HashMap::with_capacity(posts.len());
    for comment in comments {
        below.entry(comment.post_id).or_default().push(comment);
    }
    let mut own: HashMap<i64, Vec<(Post, Vec<Comment>)>> = HashMap::with_capacity(users.len());
    for post in posts {
        let comments = below.remove(&post.id).unwrap_or_default();
        own.entry(post.user_id).or_default().push((post, comments));
    }
    let author = |user: User| Author {
        posts: own.remove(&user.id).unwrap_or_default(),
        user,
    };
    users.into_iter().map(author).collect()
}

pub fn authors_sum(authors: &[Author]) -> u64 {
    let post_sum = |(post, comments): &(Post, Vec<Comment>)| {
        let below = comments.iter().map(Comment::sum);
        checksum::under(post.user_id, post.sum())
            .wrapping_add(checksum::under(post.id, checksum::all(below)))
    };
    checksum::all(authors.iter().map(|author| {
        author
            .user
            .sum()
            .wrapping_add(checksum::all(author.posts.iter().map(post_sum)))
    }))
}
