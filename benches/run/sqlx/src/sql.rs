//! Statements, with each engine's placeholders.

macro_rules! statements {
    ($module:ident, $first:literal, $second:literal) => {
        pub mod $module {
            pub const FIRST: &str = concat!(
                "SELECT id, name, hair_color FROM users WHERE id <= ",
                $first
            );
            pub const JOIN: &str = concat!(
                "SELECT u.id, u.name, u.hair_color, p.id AS post_id, p.user_id, p.title, p.body \
                 FROM users u LEFT JOIN posts p ON u.id = p.user_id WHERE u.id <= ",
                $first,
                " AND u.hair_color = 'black' ORDER BY u.name DESC"
            );
            pub const BY_KEY: &str =
                concat!("SELECT id, name, hair_color FROM users WHERE id = ", $first);
            pub const UPDATE: &str = concat!(
                "UPDATE accounts SET name = ",
                $first,
                " WHERE id = ",
                $second
            );
            pub const DELETE: &str = concat!("DELETE FROM accounts WHERE id = ", $first);
        }
    };
}

statements!(question, "?", "?");
statements!(dollar, "$1", "$2");

/// Before a list of keys.
pub const USERS_IN: &str = "SELECT id, name, hair_color FROM users WHERE id";
pub const POSTS_IN: &str = "SELECT id, user_id, title, body FROM posts WHERE user_id";
pub const COMMENTS_IN: &str = "SELECT id, post_id, words FROM comments WHERE post_id";
pub const STREAM: &str = "SELECT id, label FROM numbers";
