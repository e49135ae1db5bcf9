//! The workloads, by the names that the peers know.

/// What one operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Workload {
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    /// In how many operations instructions and system calls are counted; 0 for none.
    pub(super) counted: u64,
}

const fn workload(name: &'static str, title: &'static str, counted: u64) -> Workload {
    Workload {
        name,
        title,
        counted,
    }
}

/// How many turns the stream has at most, of which one operation takes up to a second.
pub(super) const STREAMS: usize = 5;

/// All workloads.
pub(super) const ALL: &[Workload] = &[
    workload("select-1", "select 1 row", 16),
    workload("select-10", "select 10 rows", 16),
    workload("select-100", "select 100 rows", 4),
    workload("select-1000", "select 1,000 rows", 1),
    workload("select-10000", "select 10,000 rows", 1),
    workload("join-10", "left join, 10 users", 16),
    workload("join-100", "left join, 100 users", 1),
    workload("join-1000", "left join, 1,000 users", 1),
    workload("insert-1", "insert 1 row", 32),
    workload("insert-10", "insert 10 rows", 16),
    workload("insert-25", "insert 25 rows", 8),
    workload("insert-50", "insert 50 rows", 4),
    workload("insert-100", "insert 100 rows", 4),
    workload("relations", "users, posts, comments", 1),
    workload("point", "point select", 32),
    workload("point-borrowed", "point select, borrowed", 32),
    workload("update", "update by key", 32),
    workload("upsert", "upsert", 32),
    workload("delete", "delete by key", 32),
    workload("dynamic", "filter of 0 to 4 parts", 32),
    workload("is-in-1", "`is_in` 1 value", 32),
    workload("is-in-10", "`is_in` 10 values", 16),
    workload("is-in-1000", "`is_in` 1,000 values", 1),
    workload("stream", "stream 1,000,000 rows", 0),
];

impl Workload {
    /// Whether it changes rows.
    pub(super) fn writes(self) -> bool {
        ["insert", "update", "upsert", "delete"]
            .iter()
            .any(|start| self.name.starts_with(start))
    }

    /// Whether its memory is measured.
    pub(super) fn streams(self) -> bool {
        self.name == "stream"
    }

    /// How many turns it has where others have so many.
    pub(super) fn rounds(self, others: usize) -> usize {
        if self.streams() {
            others.min(STREAMS)
        } else {
            others
        }
    }

    /// Whether it is the one with a target of its own.
    pub(super) fn is_borrowed_point(self) -> bool {
        self.name == "point-borrowed"
    }
}
