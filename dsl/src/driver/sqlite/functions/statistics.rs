//! `querent_stddev_pop` and its kin: standard deviation and variance.

use rusqlite::Connection;
use rusqlite::functions::{Aggregate, Context, FunctionFlags, WindowAggregate};

use super::frame::{Frame, Summary};

pub(super) fn register(connection: &Connection, flags: FunctionFlags) -> rusqlite::Result<()> {
    for (name, sample, root) in [
        ("querent_stddev_pop", false, true),
        ("querent_stddev_samp", true, true),
        ("querent_var_pop", false, false),
        ("querent_var_samp", true, false),
    ] {
        connection.create_window_function(name, 1, flags, Variance { sample, root })?;
    }
    Ok(())
}

/// Which of the four it is.
struct Variance {
    /// Of a sample: divided by one less than the number of values.
    sample: bool,
    /// The square root: the standard deviation.
    root: bool,
}

/// How many values there are, their mean, and the sum of the squares of their distances from it.
#[derive(Clone, Copy, Default)]
struct Moments {
    count: f64,
    mean: f64,
    squares: f64,
}

impl Summary for Moments {
    // Chan, Golub, LeVeque: Updating Formulae and a Pairwise Algorithm for Computing Sample Variances.
    fn and(self, later: Self) -> Self {
        let count = self.count + later.count;
        if self.count == 0.0 || later.count == 0.0 {
            return if self.count == 0.0 { later } else { self };
        }
        let delta = later.mean - self.mean;
        Self {
            count,
            mean: self.mean + delta * later.count / count,
            squares: self.squares
                + later.squares
                + delta * delta * self.count * later.count / count,
        }
    }
}

impl Variance {
    fn of(&self, moments: Moments) -> Option<f64> {
        let divisor = if self.sample {
            moments.count - 1.0
        } else {
            moments.count
        };
        let variance = (divisor > 0.0).then(|| moments.squares / divisor)?;
        Some(if self.root { variance.sqrt() } else { variance })
    }
}

/// The value of a row; none where it is NULL.
fn value(context: &Context<'_>) -> rusqlite::Result<Option<f64>> {
    context.get(0)
}

impl Aggregate<Frame<Moments>, Option<f64>> for Variance {
    fn init(&self, _context: &mut Context<'_>) -> rusqlite::Result<Frame<Moments>> {
        Ok(Frame::default())
    }

    fn step(&self, context: &mut Context<'_>, frame: &mut Frame<Moments>) -> rusqlite::Result<()> {
        if let Some(mean) = value(context)? {
            frame.enter(Moments {
                count: 1.0,
                mean,
                squares: 0.0,
            });
        }
        Ok(())
    }

    fn finalize(
        &self,
        _context: &mut Context<'_>,
        frame: Option<Frame<Moments>>,
    ) -> rusqlite::Result<Option<f64>> {
        Ok(frame.and_then(|frame| self.of(frame.summary())))
    }
}

impl WindowAggregate<Frame<Moments>, Option<f64>> for Variance {
    fn value(&self, frame: Option<&mut Frame<Moments>>) -> rusqlite::Result<Option<f64>> {
        Ok(frame.and_then(|frame| self.of(frame.summary())))
    }

    fn inverse(
        &self,
        context: &mut Context<'_>,
        frame: &mut Frame<Moments>,
    ) -> rusqlite::Result<()> {
        if value(context)?.is_some() {
            frame.leave();
        }
        Ok(())
    }
}
