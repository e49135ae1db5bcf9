//! A number from the rows that were read. Peers that did the same work have the same one.

/// Of a user's row.
pub fn user(id: i64, name: &str, hair_color: Option<&str>) -> u64 {
    number(id) ^ text(name) ^ text(hair_color.unwrap_or("none")) << 1
}

/// Of a user's row with a post that it may not have.
pub fn joined(user: u64, post: Option<u64>) -> u64 {
    user.wrapping_mul(3) ^ post.unwrap_or(5)
}

/// Of a post's row.
pub fn post(id: i64, user_id: i64, title: &str, body: Option<&str>) -> u64 {
    number(id) ^ number(user_id) << 1 ^ text(title) ^ text(body.unwrap_or("none")) << 2
}

/// Of a comment's row.
pub fn comment(id: i64, post_id: i64, words: &str) -> u64 {
    number(id) ^ number(post_id) << 1 ^ text(words)
}

/// Of a numbered row.
pub fn numbered(id: i64, label: &str) -> u64 {
    number(id) ^ text(label)
}

/// Of any number of rows, in any order.
pub fn all(rows: impl Iterator<Item = u64>) -> u64 {
    rows.fold(0, u64::wrapping_add)
}

/// Of a row that belongs to another one, so that a tree with a branch elsewhere has another sum.
pub fn under(parent: i64, child: u64) -> u64 {
    child.wrapping_mul(number(parent) | 1)
}

fn number(number: i64) -> u64 {
    (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The length and the last letter: enough to tell rows apart, and next to no time.
fn text(text: &str) -> u64 {
    (text.len() as u64) << 8 | u64::from(text.as_bytes().last().copied().unwrap_or_default())
}
