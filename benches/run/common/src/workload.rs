//! The workloads.

use std::str::FromStr;

use crate::Result;

/// What one operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Workload {
    /// Reads the first so many users into structs.
    Select(usize),
    /// Reads the black-haired of the first so many users with their posts, if any (LEFT JOIN), by
    /// name, into structs.
    Join(usize),
    /// Inserts so many accounts.
    Insert(usize),
    /// Reads the first 100 users, their 1,000 posts and 10,000 comments, as a tree.
    Relations,
    /// Reads a user by key into a struct.
    Point,
    /// Reads a user by key, and its texts as references into the driver's buffer.
    PointBorrowed,
    /// Changes an account by key.
    Update,
    /// Inserts an account, or changes the one that has its key.
    Upsert,
    /// Deletes an account by key.
    Delete,
    /// Reads ten users by a filter with up to four parts.
    Dynamic,
    /// Reads the users with so many keys.
    IsIn(usize),
    /// Reads 1,000,000 rows as they come, and keeps none.
    Stream,
}

impl Workload {
    /// Whether it changes rows. Then each batch is a transaction, which is rolled back.
    pub fn writes(self) -> bool {
        matches!(
            self,
            Self::Insert(_) | Self::Update | Self::Upsert | Self::Delete
        )
    }

    /// The number of operations whose results are summed up, to be compared between peers.
    pub(crate) fn checked(self) -> u64 {
        match self {
            Self::Stream => 1,
            Self::Relations | Self::Select(1000..) | Self::Join(100..) | Self::IsIn(1000..) => 4,
            _ => 32,
        }
    }
}

impl FromStr for Workload {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let (kind, size) = match name.rsplit_once('-') {
            Some((kind, size)) if size.parse::<usize>().is_ok() => {
                (kind, size.parse().unwrap_or_default())
            }
            _ => (name, 0),
        };
        Ok(match (kind, size) {
            ("select", 1..) => Self::Select(size),
            ("join", 1..) => Self::Join(size),
            ("insert", 1..) => Self::Insert(size),
            ("is-in", 1..) => Self::IsIn(size),
            ("relations", 0) => Self::Relations,
            ("point", 0) => Self::Point,
            ("point-borrowed", 0) => Self::PointBorrowed,
            ("update", 0) => Self::Update,
            ("upsert", 0) => Self::Upsert,
            ("delete", 0) => Self::Delete,
            ("dynamic", 0) => Self::Dynamic,
            ("stream", 0) => Self::Stream,
            _ => return Err(format!("no workload `{name}`")),
        })
    }
}
