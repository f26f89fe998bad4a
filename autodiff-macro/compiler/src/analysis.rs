//! Analyses: side tables over the IR.

pub mod activity;
pub mod extent;
pub mod independence;
pub mod length;
pub mod overwrite;
pub mod shape;
