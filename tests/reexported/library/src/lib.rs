//! A library that uses the facade under another name, and hands it on to its own users, who do not depend on it.

/// The facade, as users of this library name it.
pub mod derivatives {
    pub use autodiff::*;
}

use autodiff::{Differentiable, differentiate};

/// A spring.
#[derive(Clone, Debug, Differentiable)]
#[differentiable(crate = autodiff)]
pub struct Spring {
    /// The stiffness.
    pub stiffness: f64,
    /// The length at rest.
    pub rest: f64,
}

#[differentiate(crate = autodiff, hvp, batch)]
impl Spring {
    /// What it holds at a length.
    pub fn energy(&self, length: f64) -> f64 {
        let stretched = length - self.rest;
        0.5 * self.stiffness * stretched * stretched
    }
}

/// A function that a user's function calls.
#[differentiate(crate = autodiff, hvp, batch)]
pub fn damped(x: &[f64], rate: f64) -> f64 {
    let mut sum = 0.0;
    for x in x {
        sum = sum * (-rate).exp() + x * x;
    }
    sum
}

/// A differentiated function by the library's own macro, wherever it is used.
#[macro_export]
macro_rules! model {
    ($(#[$attribute:meta])* $name:ident($($parameter:ident),*) = $value:expr) => {
        #[$crate::derivatives::differentiate(crate = $crate::derivatives, hvp, batch)]
        $(#[$attribute])*
        pub fn $name($($parameter: f64),*) -> f64 {
            $value
        }
    };
}
