//! Several measurements of one program.

use crate::bench::measure::{Measured, Usage};

/// What a program took when it was compiled several times.
#[derive(Clone, Copy, Debug)]
pub(super) struct Runs {
    pub(super) least: Measured,
    /// The median of time and that of memory.
    pub(super) median: Measured,
    pub(super) most: Measured,
}

impl Runs {
    /// Sums up the runs, of which there is at least one. One over the limit stands for all.
    pub(super) fn of(runs: &[Measured]) -> Self {
        let mut taken: Vec<Usage> = Vec::new();
        for &run in runs {
            match run {
                Measured::Took(usage) => taken.push(usage),
                Measured::Over(_) => {
                    return Self {
                        least: run,
                        median: run,
                        most: run,
                    };
                }
            }
        }
        let middle = taken.len() / 2;
        taken.sort_by_key(|usage| usage.memory);
        let memory = taken[middle].memory;
        taken.sort_by_key(|usage| usage.user);
        let median = Usage {
            user: taken[middle].user,
            memory,
        };
        Self {
            least: Measured::Took(taken[0]),
            median: Measured::Took(median),
            most: Measured::Took(taken[taken.len() - 1]),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn took(user: u64, memory: u64) -> Measured {
        let user = Duration::from_secs(user);
        Measured::Took(Usage { user, memory })
    }

    #[test]
    fn the_median_of_time_and_that_of_memory_are_each_its_own() {
        let runs = Runs::of(&[took(3, 30), took(1, 20), took(2, 10)]);
        let of = |measured: Measured| match measured {
            Measured::Took(usage) => (usage.user.as_secs(), usage.memory),
            Measured::Over(_) => (0, 0),
        };
        assert_eq!(of(runs.median), (2, 20));
        assert_eq!((of(runs.least).0, of(runs.most).0), (1, 3));
    }

    #[test]
    fn a_run_over_the_limit_stands_for_all() {
        let over = Measured::Over(Duration::from_secs(9));
        let runs = Runs::of(&[took(3, 30), over]);
        assert!(matches!(runs.median, Measured::Over(_)));
    }
}
