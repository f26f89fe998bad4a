//! Methods of ndarray arrays on receivers of an unknown kind: `x.sum_forward(tape)` and so on, for arrays and views alike.

mod elementwise;
mod in_place;
mod linear;
mod product;
mod reduction;
mod shape;
mod view;

pub use elementwise::{Elementwise, Powers};
pub use in_place::InPlace;
pub use product::Product;
pub use reduction::{AxisReduction, Reduction};
pub use shape::{InsertAxis, ReversedAxes};
pub use view::{AxisView, MatrixView, View};
