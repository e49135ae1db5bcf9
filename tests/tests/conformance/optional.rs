//! optional
