//! Pseudo-random numbers, the same in every run.

use querent::jiff::civil::{Date, DateTime};
use querent::jiff::{ToSpan, Unit};

/// A linear congruential generator.
pub(super) struct Random(u64);

impl Random {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        // The low bits of such a generator repeat soon.
        (self.0 >> 33) as usize % end
    }

    /// A number from `first` to `last`.
    pub(super) fn between(&mut self, first: i64, last: i64) -> i64 {
        first + self.below((last - first + 1) as usize) as i64
    }

    /// True in `percent` of a hundred calls.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(super) fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// A day in the years from `first` to `last`.
    pub(super) fn date(&mut self, first: i16, last: i16) -> Date {
        let (first, last) = (Date::constant(first, 1, 1), Date::constant(last, 12, 31));
        let days = first
            .until((Unit::Day, last))
            .map_or(0, |span| span.get_days());
        first.saturating_add(self.between(0, i64::from(days)).days())
    }

    /// A time in the years from `first` to `last`, now and then with a fraction of a second.
    pub(super) fn date_time(&mut self, first: i16, last: i16) -> DateTime {
        let date = self.date(first, last);
        let (hour, minute) = (self.between(9, 19) as i8, self.between(0, 59) as i8);
        let micros = if self.chance(20) {
            self.between(1, 999_999) as i32
        } else {
            0
        };
        date.at(hour, minute, self.between(0, 59) as i8, micros * 1_000)
    }
}
