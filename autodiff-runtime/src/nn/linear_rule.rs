//! The linear layer.

use crate::array::companions::{kept, unread};
use crate::array::shape::differ;
use crate::{Direction, Real, Slot, Tape};
use ndarray::linalg::general_mat_mul;
use ndarray::{Array1, Array2, NdFloat};

/// x w + b for each row of the batch: `x` (batch, in), `w` (in, out), `b` (out) give (batch, out).
///
/// # Panics
/// When the shapes do not fit.
pub fn linear<T: NdFloat>(x: &Array2<T>, w: &Array2<T>, b: &Array1<T>) -> Array2<T> {
    if x.ncols() != w.nrows() {
        differ("linear", "x", x.shape(), "w", w.shape());
    }
    if w.ncols() != b.len() {
        differ("linear", "w", w.shape(), "b", b.shape());
    }
    let mut y = x.dot(w);
    y += b;
    y
}

crate::array::companions::companions! {
    impl linear<T>(
        x x_bar x_dot: Array2<T> = kept,
        w w_bar w_dot: Array2<T> = kept,
        b b_bar b_dot: Array1<T> = unread
    ) -> array Array2<T>, second by hand
}

// x̄ += ȳ wᵀ, w̄ += xᵀ ȳ, b̄ += the sum of ȳ over the batch; ẏ = ẋ w + x ẇ + ḃ.
#[allow(clippy::too_many_arguments)] // arguments and a cotangent for each
impl linear {
    fn keep<T: NdFloat>(x: &Array2<T>, w: &Array2<T>, b: &Array1<T>) -> (Array2<T>, ()) {
        (linear(x, w, b), ())
    }
    fn pull<T: NdFloat>(
        x: &Array2<T>,
        w: &Array2<T>,
        _b: &Array1<T>,
        (): (),
        y_bar: &Array2<T>,
        x_bar: Option<&mut Array2<T>>,
        w_bar: Option<&mut Array2<T>>,
        b_bar: Option<&mut Array1<T>>,
    ) {
        if y_bar.dim() != (x.nrows(), w.ncols()) {
            differ(
                "linear",
                "y_bar",
                y_bar.shape(),
                "the result",
                &[x.nrows(), w.ncols()],
            );
        }
        if let Some(x_bar) = x_bar {
            general_mat_mul(T::one(), y_bar, &w.t(), T::one(), x_bar);
        }
        if let Some(w_bar) = w_bar {
            general_mat_mul(T::one(), &x.t(), y_bar, T::one(), w_bar);
        }
        if let Some(b_bar) = b_bar {
            for row in y_bar.rows() {
                *b_bar += &row;
            }
        }
    }
    fn push<T: NdFloat>(
        x: &Array2<T>,
        w: &Array2<T>,
        b: &Array1<T>,
        x_dot: Option<&Array2<T>>,
        w_dot: Option<&Array2<T>>,
        b_dot: Option<&Array1<T>>,
    ) -> (Array2<T>, Array2<T>) {
        let y = linear(x, w, b);
        let mut y_dot = Array2::zeros(y.raw_dim());
        if let Some(x_dot) = x_dot {
            general_mat_mul(T::one(), x_dot, w, T::one(), &mut y_dot);
        }
        if let Some(w_dot) = w_dot {
            general_mat_mul(T::one(), x, w_dot, T::one(), &mut y_dot);
        }
        if let Some(b_dot) = b_dot {
            y_dot += b_dot;
        }
        (y, y_dot)
    }
}

// Bilinear in x and w, and linear in b: (ȳ wᵀ)˙ = ȳ̇ wᵀ + ȳ ẇᵀ, (xᵀ ȳ)˙ = xᵀ ȳ̇ + ẋᵀ ȳ.
#[allow(clippy::too_many_arguments)] // three slots per argument
impl linear {
    #[doc(hidden)]
    pub fn forward_tangent<'d, T: NdFloat + Real>(
        x: &Array2<T>,
        w: &Array2<T>,
        b: &Array1<T>,
        _tape: &mut Tape,
        x_dot: impl Direction<&'d Array2<T>>,
        w_dot: impl Direction<&'d Array2<T>>,
        b_dot: impl Direction<&'d Array1<T>>,
    ) -> (Array2<T>, Array2<T>) {
        Self::push(x, w, b, x_dot.given(), w_dot.given(), b_dot.given())
    }
    #[doc(hidden)]
    pub fn reverse_tangent<'d, T: NdFloat + Real>(
        x: &Array2<T>,
        w: &Array2<T>,
        b: &Array1<T>,
        _tape: &mut Tape,
        x_dot: impl Direction<&'d Array2<T>>,
        w_dot: impl Direction<&'d Array2<T>>,
        _b_dot: impl Direction<&'d Array1<T>>,
        y_bar: Array2<T>,
        y_bar_dot: Array2<T>,
        mut x_bar: impl Slot<Array2<T>>,
        mut w_bar: impl Slot<Array2<T>>,
        mut b_bar: impl Slot<Array1<T>>,
        mut x_bar_dot: impl Slot<Array2<T>>,
        mut w_bar_dot: impl Slot<Array2<T>>,
        mut b_bar_dot: impl Slot<Array1<T>>,
    ) {
        Self::pull(x, w, b, (), &y_bar, x_bar.get(), w_bar.get(), b_bar.get());
        Self::pull(
            x,
            w,
            b,
            (),
            &y_bar_dot,
            x_bar_dot.get(),
            w_bar_dot.get(),
            b_bar_dot.get(),
        );
        if let Some(w_dot) = w_dot.given() {
            Self::pull(x, w_dot, b, (), &y_bar, x_bar_dot.get(), None, None);
        }
        if let Some(x_dot) = x_dot.given() {
            Self::pull(x_dot, w, b, (), &y_bar, None, w_bar_dot.get(), None);
        }
    }
}
