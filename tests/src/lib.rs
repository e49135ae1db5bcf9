//! What the tests and the tour share: engines, databases made for the occasion, and the sample.

pub mod cases;
pub mod cookbook;
mod declare;
pub mod engine;
pub mod generated;
pub mod sample;
pub mod schema;
pub mod scratch;
pub mod tpch;

pub use engine::Engine;
pub use scratch::Scratch;
