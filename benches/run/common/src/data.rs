//! The rows in the tables, and the values that operation number `i` uses.

/// Users, with the keys 1 to this.
pub const USERS: u64 = 10_000;
/// The users who have posts.
pub const AUTHORS: u64 = 100;
/// The posts of each of them.
pub const POSTS_EACH: u64 = 10;
/// The comments of each post.
pub const COMMENTS_EACH: u64 = 10;
/// The rows for streaming.
pub const NUMBERS: u64 = 1_000_000;
/// Accounts, with the keys 1 to this, when a process begins.
pub const ACCOUNTS: u64 = 10_000;

/// The values of a user's or an account's `hair_color`.
pub fn hair_color(id: u64) -> Option<&'static str> {
    match id % 4 {
        0 => None,
        2 => Some("brown"),
        _ => Some("black"),
    }
}

/// The key of a user.
pub fn user(i: u64) -> i64 {
    (i.wrapping_mul(7919) % USERS) as i64 + 1
}

/// The key of an account, and its new name.
pub fn account(i: u64) -> (i64, &'static str) {
    ((i % ACCOUNTS) as i64 + 1, name(i))
}

/// The key of an account that exists for about every second `i`, and its name.
pub fn maybe_account(i: u64) -> (i64, &'static str) {
    ((i.wrapping_mul(7919) % (2 * ACCOUNTS)) as i64 + 1, name(i))
}

fn name(i: u64) -> &'static str {
    const NAMES: [&str; 7] = [
        "Ada Lovelace",
        "Alan Turing",
        "Barbara Liskov",
        "Donald Knuth",
        "Edgar Codd",
        "Grace Hopper",
        "Jim Gray",
    ];
    NAMES[(i % 7) as usize]
}

/// The values of new accounts.
pub fn new_accounts(count: usize) -> Vec<(&'static str, Option<&'static str>)> {
    (1..=count as u64)
        .map(|i| (name(i), hair_color(i)))
        .collect()
}

/// Fills `keys` with so many different keys of users.
pub fn user_list(i: u64, count: usize, keys: &mut Vec<i64>) {
    keys.clear();
    keys.extend(
        (0..count as u64).map(|at| (i.wrapping_mul(7919).wrapping_add(at * 7) % USERS) as i64 + 1),
    );
}

/// The parts of a filter on users; each is there in every second combination.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    /// `id >= ?`
    pub from: Option<i64>,
    /// `id <= ?`
    pub to: Option<i64>,
    /// `hair_color = ?`
    pub hair_color: Option<&'static str>,
    /// `name <> ?`
    pub other_than: Option<&'static str>,
}

impl Parts {
    /// How many rows are read at most.
    pub const LIMIT: u64 = 10;
    /// How many combinations there are.
    pub const COMBINATIONS: usize = 16;

    /// The parts of operation `i`.
    pub fn of(i: u64) -> Self {
        let start = (i % 1000) as i64;
        Self {
            from: (i & 1 != 0).then_some(start + 1),
            to: (i & 2 != 0).then_some(start + 100),
            hair_color: (i & 4 != 0).then_some("black"),
            other_than: (i & 8 != 0).then_some("User 3"),
        }
    }

    /// Which of the combinations it is.
    pub fn combination(self) -> usize {
        usize::from(self.from.is_some())
            | usize::from(self.to.is_some()) << 1
            | usize::from(self.hair_color.is_some()) << 2
            | usize::from(self.other_than.is_some()) << 3
    }
}
