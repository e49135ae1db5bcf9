//! The known answers, and how rows are compared with them.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Once;

use querent::rust_decimal::prelude::ToPrimitive as _;
use querent_tests::tpch::rows::Cell;

/// The answer to a query.
pub(crate) struct Answer {
    rows: Vec<Vec<String>>,
}

impl Answer {
    /// The answer to the query with a number; `None`, which is said, where the answers are not there.
    pub(crate) fn read(number: usize) -> Option<Self> {
        let folder = folder();
        if !folder.is_dir() {
            static SAID: Once = Once::new();
            SAID.call_once(|| {
                let line = "skipped: no comparison, ../shared/tpch/answers is not there";
                let _ = writeln!(std::io::stderr(), "{line}");
            });
            return None;
        }
        let path = folder.join(format!("{number:02}.csv"));
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let rows = text
            .lines()
            .skip(1)
            .map(|line| line.split('|').map(str::to_owned).collect())
            .collect();
        Some(Self { rows })
    }

    /// What is different, if anything is.
    pub(crate) fn compare(&self, rows: &[Vec<Cell>]) -> Result<(), String> {
        for (number, (row, expected)) in rows.iter().zip(&self.rows).enumerate() {
            let same = row.len() == expected.len()
                && row
                    .iter()
                    .zip(expected)
                    .all(|(cell, text)| equals(cell, text));
            if !same {
                return Err(format!(
                    "row {}: {row:?}, expected {expected:?}",
                    number + 1
                ));
            }
        }
        if rows.len() != self.rows.len() {
            return Err(format!("{} rows, expected {}", rows.len(), self.rows.len()));
        }
        Ok(())
    }
}

/// Whether a cell has the value that is written in the answer.
///
/// Whole numbers, days and texts are equal. For sums, means and ratios the specification allows a
/// hundredth; here they are equal in their first nine digits, since on SQLite decimals are floating
/// point numbers.
fn equals(cell: &Cell, text: &str) -> bool {
    match cell {
        Cell::Date(date) => date.to_string() == text,
        Cell::Decimal(number) => number.to_f64().is_some_and(|number| is_near(number, text)),
        Cell::Double(number) => is_near(*number, text),
        Cell::Int(number) => text.parse() == Ok(*number),
        Cell::Null => text.is_empty(),
        Cell::Text(of_row) => of_row == text,
    }
}

fn is_near(number: f64, text: &str) -> bool {
    text.parse::<f64>()
        .is_ok_and(|expected| (number - expected).abs() <= expected.abs() * 1e-9)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/tpch/answers")
}

#[test]
fn another_row_is_a_difference() {
    let answer = Answer {
        rows: vec![vec![
            "CHINA".to_owned(),
            "740210.7570".to_owned(),
            "3".to_owned(),
        ]],
    };
    let row = |name: &str, revenue: &str, count| {
        let revenue = revenue.parse().map(Cell::Decimal).expect("a number");
        vec![Cell::Text(name.to_owned()), revenue, Cell::Int(count)]
    };
    let same = row("CHINA", "740210.757", 3);
    assert_eq!(answer.compare(std::slice::from_ref(&same)), Ok(()));
    for other in [
        vec![],
        vec![same.clone(), same.clone()],
        vec![same[..2].to_vec()],
        vec![row("CHINA ", "740210.757", 3)],
        vec![row("CHINA", "740210.758", 3)],
        vec![row("CHINA", "740210.757", 4)],
        vec![vec![Cell::Null, same[1].clone(), same[2].clone()]],
    ] {
        assert!(answer.compare(&other).is_err(), "{other:?}");
    }
}
