//! Tuples of any length: past sixteen, tuples of tuples.

use std::fmt;

/// The most parts that the library takes in one tuple.
const MOST: usize = 16;

/// A tuple of types or of values.
pub(super) enum Tuple {
    /// One of them.
    One(String),
    /// Tuples, or what they are made of.
    Of(Vec<Self>),
}

impl Tuple {
    /// A tuple of all of them, in order.
    pub(super) fn of(all: impl IntoIterator<Item = String>) -> Self {
        let mut parts: Vec<Self> = all.into_iter().map(Self::One).collect();
        while parts.len() > MOST {
            let mut rest = parts.into_iter();
            let mut grouped = Vec::new();
            loop {
                let group: Vec<Self> = rest.by_ref().take(MOST).collect();
                if group.is_empty() {
                    break;
                }
                grouped.push(Self::Of(group));
            }
            parts = grouped;
        }
        Self::Of(parts)
    }

    /// How the parts of such a tuple are reached, in order: `.0`, or `.0.0` where it holds tuples.
    pub(super) fn places(count: usize) -> Vec<String> {
        let mut places = Vec::new();
        Self::of((0..count).map(|_| String::new())).reach("", &mut places);
        places
    }

    fn reach(&self, path: &str, places: &mut Vec<String>) {
        match self {
            Self::One(_) => places.push(path.to_owned()),
            Self::Of(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    part.reach(&format!("{path}.{at}"), places);
                }
            }
        }
    }

    /// The parts without parentheses around them.
    pub(super) fn parts(&self) -> String {
        match self {
            Self::One(text) => text.clone(),
            Self::Of(parts) => {
                let parts: Vec<String> = parts.iter().map(ToString::to_string).collect();
                parts.join(", ")
            }
        }
    }

    /// Whether rustfmt lets its parts share one line between its parentheses.
    pub(super) fn is_of_short_values(&self) -> bool {
        let is_short = |part: &Self| match part {
            Self::One(text) => text.starts_with('&') && text.len() <= 10,
            Self::Of(_) => false,
        };
        match self {
            Self::One(_) => false,
            Self::Of(parts) => parts.iter().all(is_short),
        }
    }

    /// Whether rustfmt lets it stand on one line that has room for it.
    pub(super) fn is_short(&self) -> bool {
        match self {
            Self::One(_) => true,
            Self::Of(parts) => {
                (parts.len() == 1 || self.parts().len() <= 60) && parts.iter().all(Self::is_short)
            }
        }
    }
}

impl fmt::Display for Tuple {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(text) => f.write_str(text),
            Self::Of(parts) => {
                let comma = if parts.len() == 1 { "," } else { "" };
                write!(f, "({}{comma})", self.parts())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(count: usize) -> impl Iterator<Item = String> {
        (0..count).map(|at| format!("c{at}"))
    }

    #[test]
    fn a_tuple_of_one_has_a_comma() {
        assert_eq!(Tuple::of(names(1)).to_string(), "(c0,)");
        assert_eq!(Tuple::of(names(2)).to_string(), "(c0, c1)");
    }

    #[test]
    fn a_long_tuple_is_one_of_tuples() {
        let text = Tuple::of(names(17)).to_string();
        assert!(text.starts_with("((c0, c1, "), "{text}");
        assert!(text.ends_with(", c15), (c16,))"), "{text}");
        assert_eq!(Tuple::places(17)[15..], [".0.15", ".1.0"]);
        assert_eq!(Tuple::places(300)[299], ".1.2.11");
        assert_eq!(Tuple::places(2), [".0", ".1"]);
    }
}
