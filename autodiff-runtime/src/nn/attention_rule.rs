//! Scaled dot-product attention with one head.

use super::rows::inner;
use crate::array::companions::kept;
use crate::array::shape::differ;
use ndarray::linalg::general_mat_mul;
use ndarray::{Array2, NdFloat, Zip};

/// softmax(q kᵀ / √d) v (Vaswani et al., 2017), one head without a mask: `q` (queries, d), `k` (keys, d), `v` (keys, e) give
/// (queries, e).
///
/// # Panics
/// When the shapes do not fit.
pub fn attention<T: NdFloat>(q: &Array2<T>, k: &Array2<T>, v: &Array2<T>) -> Array2<T> {
    weights(q, k, v).dot(v)
}

crate::array::companions::companions! {
    impl attention<T>(
        q q_bar q_dot q_bar_dot: Array2<T> = kept,
        k k_bar k_dot k_bar_dot: Array2<T> = kept,
        v v_bar v_dot v_bar_dot: Array2<T> = kept
    ) -> array Array2<T>
}

/// p = softmax(q kᵀ / √d), (queries, keys).
fn weights<T: NdFloat>(q: &Array2<T>, k: &Array2<T>, v: &Array2<T>) -> Array2<T> {
    if q.ncols() != k.ncols() {
        differ("attention", "q", q.shape(), "k", k.shape());
    }
    if k.nrows() != v.nrows() {
        differ("attention", "k", k.shape(), "v", v.shape());
    }
    let mut scores = Array2::zeros((q.nrows(), k.nrows()));
    general_mat_mul(scale(q), q, &k.t(), T::zero(), &mut scores);
    super::rows::map_rows_in_place(&mut scores, super::softmax_rule::normalise);
    scores
}

/// 1/√d.
fn scale<T: NdFloat>(q: &Array2<T>) -> T {
    super::count::<T>(q.ncols()).sqrt().recip()
}

/// dp ⟼ p ⊙ (dp − ⟨dp, p⟩) in place, row by row: the Jacobian of softmax and, being symmetric, its transpose.
fn through_softmax<T: NdFloat>(p: &Array2<T>, change: &mut Array2<T>) {
    for (mut change, p) in change.rows_mut().into_iter().zip(p.rows()) {
        let mean = inner(p, change.view());
        Zip::from(&mut change)
            .and(p)
            .for_each(|change, &p| *change = p * (*change - mean));
    }
}

// v̄ += pᵀ ȳ; p̄ = ȳ vᵀ; s̄ = p ⊙ (p̄ − ⟨p̄, p⟩); q̄ += s̄ k / √d; k̄ += s̄ᵀ q / √d.
#[allow(clippy::too_many_arguments)] // arguments and a cotangent for each
impl attention {
    fn keep<T: NdFloat>(q: &Array2<T>, k: &Array2<T>, v: &Array2<T>) -> (Array2<T>, Array2<T>) {
        let p = weights(q, k, v);
        (p.dot(v), p)
    }
    fn pull<T: NdFloat>(
        q: &Array2<T>,
        k: &Array2<T>,
        v: &Array2<T>,
        p: Array2<T>,
        y_bar: &Array2<T>,
        q_bar: Option<&mut Array2<T>>,
        k_bar: Option<&mut Array2<T>>,
        v_bar: Option<&mut Array2<T>>,
    ) {
        if y_bar.dim() != (q.nrows(), v.ncols()) {
            differ(
                "attention",
                "y_bar",
                y_bar.shape(),
                "the result",
                &[q.nrows(), v.ncols()],
            );
        }
        if let Some(v_bar) = v_bar {
            general_mat_mul(T::one(), &p.t(), y_bar, T::one(), v_bar);
        }
        if q_bar.is_none() && k_bar.is_none() {
            return;
        }
        let mut scores_bar = y_bar.dot(&v.t());
        through_softmax(&p, &mut scores_bar);
        if let Some(q_bar) = q_bar {
            general_mat_mul(scale(q), &scores_bar, k, T::one(), q_bar);
        }
        if let Some(k_bar) = k_bar {
            general_mat_mul(scale(q), &scores_bar.t(), q, T::one(), k_bar);
        }
    }
    fn push<T: NdFloat>(
        q: &Array2<T>,
        k: &Array2<T>,
        v: &Array2<T>,
        q_dot: Option<&Array2<T>>,
        k_dot: Option<&Array2<T>>,
        v_dot: Option<&Array2<T>>,
    ) -> (Array2<T>, Array2<T>) {
        let (y, p) = Self::keep(q, k, v);
        let mut y_dot = Array2::zeros(y.raw_dim());
        let mut p_dot = Array2::zeros(p.raw_dim());
        if let Some(q_dot) = q_dot {
            general_mat_mul(scale(q), q_dot, &k.t(), T::one(), &mut p_dot);
        }
        if let Some(k_dot) = k_dot {
            general_mat_mul(scale(q), q, &k_dot.t(), T::one(), &mut p_dot);
        }
        through_softmax(&p, &mut p_dot);
        general_mat_mul(T::one(), &p_dot, v, T::one(), &mut y_dot);
        if let Some(v_dot) = v_dot {
            general_mat_mul(T::one(), &p, v_dot, T::one(), &mut y_dot);
        }
        (y, y_dot)
    }
}
