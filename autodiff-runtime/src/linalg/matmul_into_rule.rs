//! The product of two matrices in slices, into a third slice.

use super::gemm::{Matrix, Onto, gemm};
use crate::{Absent, Direction, Dot, Real, Slot, Tape};
use alloc::vec;
use alloc::vec::Vec;
use num_traits::Float;

/// C = A B: `a` (m, k), `b` (k, n), `c` (m, n), all row by row. The old content of `c` is not read.
///
/// # Panics
/// When a slice does not hold exactly the numbers of its shape.
#[inline]
pub fn matmul_into<T: Float + 'static>(
    m: usize,
    k: usize,
    n: usize,
    a: &[T],
    b: &[T],
    c: &mut [T],
) {
    holds("a", a, "(m, k)", m, k);
    holds("b", b, "(k, n)", k, n);
    holds("c", c, "(m, n)", m, n);
    product(
        Matrix::row_major(m, k, a),
        Matrix::row_major(k, n, b),
        Onto::Overwrite,
        Matrix::row_major(m, n, c),
    );
}

/// The derivatives of [`matmul_into()`]: Ā += C̄ Bᵀ, B̄ += Aᵀ C̄, and C̄ = 0 since the old content of `c` is overwritten.
#[allow(non_camel_case_types)]
pub enum matmul_into {}

fn product<T: Float + 'static>(
    a: Matrix<&[T]>,
    b: Matrix<&[T]>,
    onto: Onto,
    mut c: Matrix<&mut [T]>,
) {
    gemm(&a, &b, onto, &mut c);
}

fn holds<T>(name: &str, data: &[T], shape: &str, rows: usize, columns: usize) {
    assert!(
        rows.checked_mul(columns) == Some(data.len()),
        "matmul_into: {name} holds {} numbers but {shape} is ({rows}, {columns})",
        data.len()
    );
}

#[allow(clippy::too_many_arguments)] // the contract's order: arguments, then cotangents or tangents
impl matmul_into {
    /// The product, and the cotangents **added** into `a_bar` and `b_bar`. `c_bar` holds the cotangent of the product on
    /// entry, and zero, that of the overwritten content, on return.
    pub fn vjp_into<T: Float + Real>(
        m: usize,
        k: usize,
        n: usize,
        a: &[T],
        b: &[T],
        c: &mut [T],
        a_bar: &mut [T],
        b_bar: &mut [T],
        c_bar: &mut [T],
    ) {
        matmul_into(m, k, n, a, b, c);
        Self::pull(m, k, n, a, b, a_bar, b_bar, c_bar);
    }

    /// As [`matmul_into::vjp_into`], with a tape that is kept between calls (nothing is put on it).
    pub fn vjp_into_with<T: Float + Real>(
        _tape: &mut Tape,
        m: usize,
        k: usize,
        n: usize,
        a: &[T],
        b: &[T],
        c: &mut [T],
        a_bar: &mut [T],
        b_bar: &mut [T],
        c_bar: &mut [T],
    ) {
        Self::vjp_into(m, k, n, a, b, c, a_bar, b_bar, c_bar);
    }

    /// The product, and the pullback: from `c_bar`, which it sets to zero, to the cotangents of `a` and `b`.
    #[allow(clippy::type_complexity)] // the contract's form
    pub fn vjp<T: Float + Real>(
        m: usize,
        k: usize,
        n: usize,
        a: &[T],
        b: &[T],
        c: &mut [T],
    ) -> ((), impl FnOnce(&mut [T]) -> (Vec<T>, Vec<T>) + use<T>) {
        matmul_into(m, k, n, a, b, c);
        let (a, b) = (a.to_vec(), b.to_vec());
        let pullback = move |c_bar: &mut [T]| {
            let (mut a_bar, mut b_bar) = (vec![T::zero(); a.len()], vec![T::zero(); b.len()]);
            Self::pull(m, k, n, &a, &b, &mut a_bar[..], &mut b_bar[..], c_bar);
            (a_bar, b_bar)
        };
        ((), pullback)
    }

    /// The product, and its tangent Ċ = Ȧ B + A Ḃ into `c_dot`.
    pub fn jvp<T: Float + Real>(
        m: usize,
        k: usize,
        n: usize,
        a: &[T],
        b: &[T],
        c: &mut [T],
        a_dot: &[T],
        b_dot: &[T],
        c_dot: &mut [T],
    ) -> ((), ()) {
        Self::tangent(
            m,
            k,
            n,
            a,
            b,
            c,
            (),
            (),
            (),
            Dot(a_dot),
            Dot(b_dot),
            Dot(c_dot),
        )
    }

    #[doc(hidden)]
    pub fn forward<T: Float + Real>(
        m: usize,
        k: usize,
        n: usize,
        a: &[T],
        b: &[T],
        c: &mut [T],
        _tape: &mut Tape,
    ) {
        matmul_into(m, k, n, a, b, c);
    }

    #[doc(hidden)]
    pub fn reverse<T: Float + Real>(
        m: usize,
        k: usize,
        n: usize,
        a: &[T],
        b: &[T],
        _c: &[T],
        _tape: &mut Tape,
        (): (),
        _m_bar: impl Sized,
        _k_bar: impl Sized,
        _n_bar: impl Sized,
        a_bar: impl Slot<[T]>,
        b_bar: impl Slot<[T]>,
        mut c_bar: impl Slot<[T]>,
    ) {
        if let Some(c_bar) = c_bar.get() {
            Self::pull(m, k, n, a, b, a_bar, b_bar, c_bar);
        }
    }

    #[doc(hidden)]
    pub fn tangent<'d, T: Float + Real>(
        m: usize,
        k: usize,
        n: usize,
        a: &[T],
        b: &[T],
        c: &mut [T],
        _m_dot: impl Sized,
        _k_dot: impl Sized,
        _n_dot: impl Sized,
        a_dot: impl Direction<&'d [T]>,
        b_dot: impl Direction<&'d [T]>,
        c_dot: impl Direction<&'d mut [T]>,
    ) -> ((), ()) {
        matmul_into(m, k, n, a, b, c);
        if let Some(c_dot) = c_dot.given() {
            holds("c_dot", c_dot, "(m, n)", m, n);
            c_dot.fill(T::zero());
            if let Some(a_dot) = a_dot.given() {
                holds("a_dot", a_dot, "(m, k)", m, k);
                product(
                    Matrix::row_major(m, k, a_dot),
                    Matrix::row_major(k, n, b),
                    Onto::Accumulate,
                    Matrix::row_major(m, n, c_dot),
                );
            }
            if let Some(b_dot) = b_dot.given() {
                holds("b_dot", b_dot, "(k, n)", k, n);
                product(
                    Matrix::row_major(m, k, a),
                    Matrix::row_major(k, n, b_dot),
                    Onto::Accumulate,
                    Matrix::row_major(m, n, c_dot),
                );
            }
        }
        ((), ())
    }

    #[doc(hidden)]
    pub fn forward_tangent<'d, T: Float + Real>(
        m: usize,
        k: usize,
        n: usize,
        a: &[T],
        b: &[T],
        c: &mut [T],
        _tape: &mut Tape,
        m_dot: impl Sized,
        k_dot: impl Sized,
        n_dot: impl Sized,
        a_dot: impl Direction<&'d [T]>,
        b_dot: impl Direction<&'d [T]>,
        c_dot: impl Direction<&'d mut [T]>,
    ) -> ((), ()) {
        Self::tangent(m, k, n, a, b, c, m_dot, k_dot, n_dot, a_dot, b_dot, c_dot)
    }

    // Bilinear: (C̄ Bᵀ)˙ = C̄˙ Bᵀ + C̄ Ḃᵀ and (Aᵀ C̄)˙ = Aᵀ C̄˙ + Ȧᵀ C̄, the rule itself on copies of C̄, which it sets to zero.
    #[doc(hidden)]
    pub fn reverse_tangent<'d, T: Float + Real>(
        m: usize,
        k: usize,
        n: usize,
        a: &[T],
        b: &[T],
        _c: &[T],
        _tape: &mut Tape,
        _m_dot: impl Sized,
        _k_dot: impl Sized,
        _n_dot: impl Sized,
        a_dot: impl Direction<&'d [T]>,
        b_dot: impl Direction<&'d [T]>,
        _c_dot: impl Direction<&'d mut [T]>,
        (): (),
        (): (),
        _m_bar: impl Sized,
        _k_bar: impl Sized,
        _n_bar: impl Sized,
        a_bar: impl Slot<[T]>,
        b_bar: impl Slot<[T]>,
        mut c_bar: impl Slot<[T]>,
        _m_bar_dot: impl Sized,
        _k_bar_dot: impl Sized,
        _n_bar_dot: impl Sized,
        mut a_bar_dot: impl Slot<[T]>,
        mut b_bar_dot: impl Slot<[T]>,
        mut c_bar_dot: impl Slot<[T]>,
    ) {
        if let Some(c_bar) = c_bar.get() {
            if let (Some(a_bar_dot), Some(b_dot)) = (a_bar_dot.get(), b_dot.given()) {
                Self::pull(m, k, n, a, b_dot, a_bar_dot, Absent, &mut c_bar.to_vec());
            }
            if let (Some(b_bar_dot), Some(a_dot)) = (b_bar_dot.get(), a_dot.given()) {
                Self::pull(m, k, n, a_dot, b, Absent, b_bar_dot, &mut c_bar.to_vec());
            }
            Self::pull(m, k, n, a, b, a_bar, b_bar, c_bar);
        }
        if let Some(c_bar_dot) = c_bar_dot.get() {
            Self::pull(m, k, n, a, b, a_bar_dot, b_bar_dot, c_bar_dot);
        }
    }

    fn pull<T: Float + Real>(
        m: usize,
        k: usize,
        n: usize,
        a: &[T],
        b: &[T],
        mut a_bar: impl Slot<[T]>,
        mut b_bar: impl Slot<[T]>,
        c_bar: &mut [T],
    ) {
        holds("c_bar", c_bar, "(m, n)", m, n);
        if let Some(a_bar) = a_bar.get() {
            holds("a_bar", a_bar, "(m, k)", m, k);
            let b = Matrix::row_major(k, n, b).transposed();
            product(
                Matrix::row_major(m, n, &*c_bar),
                b,
                Onto::Accumulate,
                Matrix::row_major(m, k, a_bar),
            );
        }
        if let Some(b_bar) = b_bar.get() {
            holds("b_bar", b_bar, "(k, n)", k, n);
            let a = Matrix::row_major(m, k, a).transposed();
            product(
                a,
                Matrix::row_major(m, n, &*c_bar),
                Onto::Accumulate,
                Matrix::row_major(k, n, b_bar),
            );
        }
        c_bar.fill(T::zero());
    }
}
