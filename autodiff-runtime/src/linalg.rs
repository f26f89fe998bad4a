//! Products of matrices, row-major: on slices, and on ndarray arrays under the feature `ndarray`.

mod gemm;
mod matmul_into_rule;
#[cfg(feature = "ndarray_v0_17")]
mod matmul_rule;

pub use matmul_into_rule::matmul_into;
#[cfg(feature = "ndarray_v0_17")]
pub use matmul_rule::matmul;
