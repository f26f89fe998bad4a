//! Analyses: side tables over the IR.

pub mod activity;
pub mod shape;
