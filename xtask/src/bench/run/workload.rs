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

/// All workloads.
pub(super) const ALL: &[Workload] = &[
    workload("select-1", "select 1 row", 64),
    workload("select-10", "select 10 rows", 32),
    workload("select-100", "select 100 rows", 16),
    workload("select-1000", "select 1,000 rows", 4),
    workload("select-10000", "select 10,000 rows", 2),
    workload("join-10", "left join, 10 users", 16),
    workload("join-100", "left join, 100 users", 4),
    workload("join-1000", "left join, 1,000 users", 2),
    workload("insert-1", "insert 1 row", 64),
    workload("insert-10", "insert 10 rows", 32),
    workload("insert-25", "insert 25 rows", 16),
    workload("insert-50", "insert 50 rows", 8),
    workload("insert-100", "insert 100 rows", 8),
    workload("relations", "users, posts, comments", 2),
    workload("point", "point select", 64),
    workload("point-borrowed", "point select, borrowed", 64),
    workload("update", "update by key", 64),
    workload("upsert", "upsert", 64),
    workload("delete", "delete by key", 64),
    workload("dynamic", "filter of 0 to 4 parts", 64),
    workload("is-in-1", "`is_in` 1 value", 64),
    workload("is-in-10", "`is_in` 10 values", 32),
    workload("is-in-1000", "`is_in` 1,000 values", 4),
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

    /// Whether it is the one with a target of its own.
    pub(super) fn is_borrowed_point(self) -> bool {
        self.name == "point-borrowed"
    }
}
