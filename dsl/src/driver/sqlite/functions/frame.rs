//! A frame that rows enter at one end and leave at the other, and what they come to.

/// What the values of a frame come to, put together from parts.
pub(super) trait Summary: Copy + Default {
    /// Of these rows and those that come after them.
    fn and(self, later: Self) -> Self;
}

/// The summaries of the rows of a frame.
///
/// Nothing is ever taken out of a summary, which for floating point numbers would lose digits: the
/// older half of the frame is kept as the summaries of its ends, so that one is dropped for each row
/// that leaves.
#[derive(Default)]
pub(super) struct Frame<T> {
    /// The summaries of the older rows: of the youngest of them, of the two youngest and so on.
    older: Vec<T>,
    younger: Vec<T>,
    /// The summary of `younger`.
    last: T,
}

impl<T: Summary> Frame<T> {
    pub(super) fn enter(&mut self, row: T) {
        self.last = self.last.and(row);
        self.younger.push(row);
    }

    /// The oldest row leaves.
    pub(super) fn leave(&mut self) {
        if self.older.is_empty() {
            let mut end = T::default();
            while let Some(row) = self.younger.pop() {
                end = row.and(end);
                self.older.push(end);
            }
            self.last = T::default();
        }
        self.older.pop();
    }

    pub(super) fn summary(&self) -> T {
        self.older
            .last()
            .copied()
            .unwrap_or_default()
            .and(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first and the last value, and how many there are: the order of rows counts.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    struct Span(Option<(i32, i32)>, usize);

    impl Summary for Span {
        fn and(self, later: Self) -> Self {
            let ends = match (self.0, later.0) {
                (Some((first, _)), Some((_, last))) => Some((first, last)),
                (one, other) => one.or(other),
            };
            Self(ends, self.1 + later.1)
        }
    }

    #[test]
    fn rows_leave_in_the_order_in_which_they_came() {
        let mut frame = Frame::<Span>::default();
        assert_eq!(frame.summary(), Span(None, 0));
        for row in 0..20 {
            frame.enter(Span(Some((row, row)), 1));
            if row >= 5 {
                frame.leave();
            }
            let first = (row - 4).max(0);
            let rows = usize::try_from(row - first + 1).unwrap();
            assert_eq!(frame.summary(), Span(Some((first, row)), rows));
        }
        for _ in 0..5 {
            frame.leave();
        }
        assert_eq!(frame.summary(), Span(None, 0));
    }
}
