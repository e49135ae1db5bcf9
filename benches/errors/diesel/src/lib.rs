//! Nothing: each example is a mistake.
