//! Primitives of neural networks: layers, activations, losses. Row-major, batch first; generic over `f32` and `f64`.
//!
//! The elementwise ones and the softmaxes have a form on slices (`relu_into`); all else is on ndarray arrays, under the
//! feature `ndarray`. Beside each function stands its companion, the type of the same name, with `vjp`, `vjp_into`, `jvp` and,
//! where the result is a scalar, `grad` and `value_and_grad`. (No module may bear the name of
//! its function, so the files are called `relu_rule` and so on.)

mod elementwise;
mod rows;
mod slices;

mod gelu_rule;
mod leaky_relu_rule;
mod log_softmax_rule;
mod log_sum_exp_rule;
mod relu_rule;
mod sigmoid_rule;
mod silu_rule;
mod softmax_rule;
mod softplus_rule;
mod tanh_rule;

#[cfg(feature = "ndarray_v0_17")]
mod attention_rule;
#[cfg(feature = "ndarray_v0_17")]
mod cross_entropy_rule;
#[cfg(feature = "ndarray_v0_17")]
mod layer_norm_rule;
#[cfg(feature = "ndarray_v0_17")]
mod linear_rule;
#[cfg(feature = "ndarray_v0_17")]
mod mse_rule;

pub use gelu_rule::gelu_into;
pub use leaky_relu_rule::leaky_relu_into;
pub use log_softmax_rule::log_softmax_into;
pub use relu_rule::relu_into;
pub use sigmoid_rule::sigmoid_into;
pub use silu_rule::silu_into;
pub use softmax_rule::softmax_into;
pub use softplus_rule::softplus_into;
pub use tanh_rule::tanh_into;

#[cfg(feature = "ndarray_v0_17")]
pub use {
    attention_rule::attention, cross_entropy_rule::cross_entropy, gelu_rule::gelu,
    layer_norm_rule::layer_norm, leaky_relu_rule::leaky_relu, linear_rule::linear,
    log_softmax_rule::log_softmax, log_sum_exp_rule::log_sum_exp, mse_rule::mse, relu_rule::relu,
    sigmoid_rule::sigmoid, silu_rule::silu, softmax_rule::softmax, softplus_rule::softplus,
    tanh_rule::tanh,
};

use num_traits::Float;

/// A literal of a rule, in the scalar type at hand.
#[inline(always)]
fn literal<T: Float>(value: f64) -> T {
    match T::from(value) {
        Some(value) => value,
        None => unreachable!("every float holds the literals of the rules"),
    }
}

/// A number of elements, as a divisor.
#[cfg(feature = "ndarray_v0_17")]
fn count<T: Float>(elements: usize) -> T {
    match T::from(elements) {
        Some(elements) => elements,
        None => unreachable!("every float holds a count, rounded"),
    }
}
