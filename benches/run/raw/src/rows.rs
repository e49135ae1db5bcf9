//! The rows as structs, and texts of statements.

use std::collections::HashMap;

use bench_common::{checksum, data::Parts};

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

pub fn users_sum(users: &[User]) -> u64 {
    checksum::all(users.iter().map(User::sum))
}

pub fn joined_sum(rows: &[(User, Option<Post>)]) -> u64 {
    checksum::all(
        rows.iter()
            .map(|(user, post)| checksum::joined(user.sum(), post.as_ref().map(Post::sum))),
    )
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

/// The statement of a combination of parts; `placeholder` writes the one with the given number.
pub fn dynamic(combination: usize, placeholder: impl Fn(usize) -> String) -> String {
    let parts = ["id >= ", "id <= ", "hair_color = ", "name <> "];
    let mut sql = "SELECT id, name, hair_color FROM users".to_owned();
    let mut count = 0;
    for (at, part) in parts.into_iter().enumerate() {
        if combination & 1 << at != 0 {
            sql += if count == 0 { " WHERE " } else { " AND " };
            count += 1;
            sql += part;
            sql += &placeholder(count);
        }
    }
    sql + " ORDER BY id LIMIT " + &placeholder(count + 1)
}

/// The statements of all combinations.
pub fn dynamics(placeholder: impl Fn(usize) -> String + Copy) -> impl Iterator<Item = String> {
    (0..Parts::COMBINATIONS).map(move |combination| dynamic(combination, placeholder))
}

/// `(?, ?), (?, ?)`: so many rows of so many placeholders.
pub fn tuples(rows: usize, width: usize, placeholder: impl Fn(usize) -> String) -> String {
    let row = |row: usize| {
        let cells: Vec<String> = (1..=width)
            .map(|cell| placeholder(row * width + cell))
            .collect();
        format!("({})", cells.join(", "))
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

pub const BY_KEY: &str = "SELECT id, name, hair_color FROM users WHERE id = ";
pub const FIRST: &str = "SELECT id, name, hair_color FROM users WHERE id <= ";
pub const JOIN: (&str, &str) = (
    "SELECT u.id, u.name, u.hair_color, p.id, p.user_id, p.title, p.body FROM users u \
     LEFT JOIN posts p ON u.id = p.user_id WHERE u.id <= ",
    " AND u.hair_color = 'black' ORDER BY u.name DESC",
);
pub const STREAM: &str = "SELECT id, label FROM numbers";
/// Before a list of keys: the posts of users, and the comments on posts.
pub const POSTS: &str = "SELECT id, user_id, title, body FROM posts WHERE user_id";
pub const COMMENTS: &str = "SELECT id, post_id, words FROM comments WHERE post_id";
