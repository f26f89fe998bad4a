//! Analyses: side tables over the IR.

pub mod activity;
