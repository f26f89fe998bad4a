//! The batches, as the generator wrote them.

#![allow(
    clippy::all,
    clippy::pedantic,
    unused,
    unconditional_recursion,
    reason = "nobody wrote these programs"
)]

use super::prelude;

#[rustfmt::skip]
mod batch_0;
#[rustfmt::skip]
mod batch_1;
#[rustfmt::skip]
mod batch_2;
#[rustfmt::skip]
mod batch_3;
#[rustfmt::skip]
mod batch_4;
