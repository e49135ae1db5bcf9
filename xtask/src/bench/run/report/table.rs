//! Tables and numbers.

use std::fmt::Write as _;

/// A table in Markdown.
pub(super) struct Table {
    pub(super) text: String,
    is_empty: bool,
}

impl Table {
    pub(super) fn new(title: &str, heads: &[String]) -> Self {
        let rule = "---:|".repeat(heads.len() - 1);
        Self {
            text: format!("\n## {title}\n\n| {} |\n|:---|{rule}\n", heads.join(" | ")),
            is_empty: true,
        }
    }

    /// A table without a title, with the head of its first column and those of the others.
    pub(super) fn bare(first: &str, heads: &[String]) -> Self {
        let rule = "---:|".repeat(heads.len());
        Self {
            text: format!("| {first} | {} |\n|:---|{rule}\n", heads.join(" | ")),
            is_empty: true,
        }
    }

    pub(super) fn row(&mut self, cells: &[String]) {
        self.is_empty = false;
        let _ = writeln!(self.text, "| {} |", cells.join(" | "));
    }

    /// The table, or nothing if it has no row.
    pub(super) fn filled(self) -> String {
        if self.is_empty {
            String::new()
        } else {
            self.text
        }
    }
}

/// Three digits or more, with commas.
pub(super) fn number(number: f64) -> String {
    let digits = match number.abs() {
        0.0 => 0,
        ..9.995 => 2,
        ..99.95 => 1,
        _ => 0,
    };
    let text = format!("{number:.digits$}");
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let (sign, whole) = match whole.strip_prefix('-') {
        Some(whole) => ("-", whole),
        None => ("", whole),
    };
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}{rest}")
}

pub(super) fn ratio(ratio: Option<f64>) -> String {
    ratio.map_or_else(|| "-".to_owned(), |ratio| format!("{ratio:.2}"))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_have_three_digits_and_commas() {
        for (value, text) in [
            (0.0, "0"),
            (0.1234, "0.12"),
            (12.345, "12.3"),
            (123.45, "123"),
            (1_234_567.0, "1,234,567"),
            (-1234.0, "-1,234"),
        ] {
            assert_eq!(number(value), text);
        }
    }
}
