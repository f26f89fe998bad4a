//! The product of two matrices.

use crate::array::companions::kept;
use crate::array::shape::differ;
use crate::{Direction, Real, Slot, Tape};
use ndarray::linalg::general_mat_mul;
use ndarray::{Array2, NdFloat};

/// a b: `a` (m, k) and `b` (k, n) give (m, n).
///
/// # Panics
/// When the shapes do not fit.
pub fn matmul<T: NdFloat>(a: &Array2<T>, b: &Array2<T>) -> Array2<T> {
    if a.ncols() != b.nrows() {
        differ("matmul", "a", a.shape(), "b", b.shape());
    }
    a.dot(b)
}

crate::array::companions::companions! {
    impl matmul<T>(a a_bar a_dot: Array2<T> = kept, b b_bar b_dot: Array2<T> = kept) -> array Array2<T>, second by hand
}

// ā += ȳ bᵀ, b̄ += aᵀ ȳ, by strides and onto the content: nothing is transposed in memory and no product is formed apart.
impl matmul {
    fn keep<T: NdFloat>(a: &Array2<T>, b: &Array2<T>) -> (Array2<T>, ()) {
        (matmul(a, b), ())
    }
    fn pull<T: NdFloat>(
        a: &Array2<T>,
        b: &Array2<T>,
        (): (),
        y_bar: &Array2<T>,
        a_bar: Option<&mut Array2<T>>,
        b_bar: Option<&mut Array2<T>>,
    ) {
        if y_bar.dim() != (a.nrows(), b.ncols()) {
            differ(
                "matmul",
                "y_bar",
                y_bar.shape(),
                "the result",
                &[a.nrows(), b.ncols()],
            );
        }
        if let Some(a_bar) = a_bar {
            general_mat_mul(T::one(), y_bar, &b.t(), T::one(), a_bar);
        }
        if let Some(b_bar) = b_bar {
            general_mat_mul(T::one(), &a.t(), y_bar, T::one(), b_bar);
        }
    }
    fn push<T: NdFloat>(
        a: &Array2<T>,
        b: &Array2<T>,
        a_dot: Option<&Array2<T>>,
        b_dot: Option<&Array2<T>>,
    ) -> (Array2<T>, Array2<T>) {
        let y = matmul(a, b);
        let mut y_dot = Array2::zeros(y.raw_dim());
        if let Some(a_dot) = a_dot {
            general_mat_mul(T::one(), a_dot, b, T::one(), &mut y_dot);
        }
        if let Some(b_dot) = b_dot {
            general_mat_mul(T::one(), a, b_dot, T::one(), &mut y_dot);
        }
        (y, y_dot)
    }
}

// Bilinear: (ȳ bᵀ)˙ = ȳ̇ bᵀ + ȳ ḃᵀ and (aᵀ ȳ)˙ = aᵀ ȳ̇ + ȧᵀ ȳ, the rule itself three times.
#[allow(clippy::too_many_arguments)] // three slots per argument
impl matmul {
    #[doc(hidden)]
    pub fn forward_tangent<'d, T: NdFloat + Real>(
        a: &Array2<T>,
        b: &Array2<T>,
        _tape: &mut Tape,
        a_dot: impl Direction<&'d Array2<T>>,
        b_dot: impl Direction<&'d Array2<T>>,
    ) -> (Array2<T>, Array2<T>) {
        Self::push(a, b, a_dot.given(), b_dot.given())
    }
    #[doc(hidden)]
    pub fn reverse_tangent<'d, T: NdFloat + Real>(
        a: &Array2<T>,
        b: &Array2<T>,
        _tape: &mut Tape,
        a_dot: impl Direction<&'d Array2<T>>,
        b_dot: impl Direction<&'d Array2<T>>,
        y_bar: Array2<T>,
        y_bar_dot: Array2<T>,
        mut a_bar: impl Slot<Array2<T>>,
        mut b_bar: impl Slot<Array2<T>>,
        mut a_bar_dot: impl Slot<Array2<T>>,
        mut b_bar_dot: impl Slot<Array2<T>>,
    ) {
        Self::pull(a, b, (), &y_bar, a_bar.get(), b_bar.get());
        Self::pull(a, b, (), &y_bar_dot, a_bar_dot.get(), b_bar_dot.get());
        if let Some(b_dot) = b_dot.given() {
            Self::pull(a, b_dot, (), &y_bar, a_bar_dot.get(), None);
        }
        if let Some(a_dot) = a_dot.given() {
            Self::pull(a_dot, b, (), &y_bar, None, b_bar_dot.get());
        }
    }
}
