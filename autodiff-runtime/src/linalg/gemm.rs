//! C = A B and C += A B on strided matrices: matrixmultiply's kernel, and a direct loop where packing would cost more.

use core::any::TypeId;
use num_traits::Float;

/// A matrix in a slice: element (i, j) is `data[i * row_stride + j * column_stride]`.
pub(crate) struct Matrix<Data> {
    data: Data,
    rows: usize,
    columns: usize,
    row_stride: usize,
    column_stride: usize,
}

impl<T, Data: core::ops::Deref<Target = [T]>> Matrix<Data> {
    /// A whole slice, row by row. Its length has been checked by the caller, who can name the argument.
    pub(crate) fn row_major(rows: usize, columns: usize, data: Data) -> Matrix<Data> {
        Matrix {
            data,
            rows,
            columns,
            row_stride: columns,
            column_stride: 1,
        }
    }

    /// The transpose: the same data with strides exchanged.
    pub(crate) fn transposed(self) -> Matrix<Data> {
        Matrix {
            data: self.data,
            rows: self.columns,
            columns: self.rows,
            row_stride: self.column_stride,
            column_stride: self.row_stride,
        }
    }

    /// Whether each element lies in the slice. Holds with strides so large that their product overflows, too.
    fn is_inside(&self) -> bool {
        if self.rows == 0 || self.columns == 0 {
            return true;
        }
        let down = (self.rows - 1).checked_mul(self.row_stride);
        let across = (self.columns - 1).checked_mul(self.column_stride);
        match (down, across) {
            (Some(down), Some(across)) => down
                .checked_add(across)
                .is_some_and(|last| last < self.data.len()),
            _ => false,
        }
    }

    /// Whether no two elements share a place, for the layouts that occur: row by row and column by column.
    fn is_disjoint(&self) -> bool {
        (self.column_stride == 1 && (self.row_stride >= self.columns || self.rows <= 1))
            || (self.row_stride == 1 && (self.column_stride >= self.rows || self.columns <= 1))
    }
}

/// What becomes of the content of C.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Onto {
    /// C = A B; the content is not read.
    Overwrite,
    /// C += A B.
    Accumulate,
}

/// Up to this many products (16 × 16 × 16), packing costs more than it brings.
const DIRECT: usize = 16 * 16 * 16;

/// C = A B or C += A B.
pub(crate) fn gemm<T: Float + 'static>(
    a: &Matrix<&[T]>,
    b: &Matrix<&[T]>,
    onto: Onto,
    c: &mut Matrix<&mut [T]>,
) {
    let (m, k, n) = (a.rows, a.columns, b.columns);
    assert!(
        b.rows == k && c.rows == m && c.columns == n,
        "gemm: the shapes do not fit"
    );
    assert!(
        a.is_inside() && b.is_inside() && c.is_inside() && c.is_disjoint(),
        "gemm: a matrix leaves its slice"
    );
    if m.saturating_mul(k).saturating_mul(n) <= DIRECT || !packed(a, b, onto, c) {
        direct(a, b, onto, c);
    }
}

/// By matrixmultiply, where it has a kernel for `T`. The caller has checked shapes and bounds.
#[allow(unsafe_code)]
fn packed<T: 'static>(
    a: &Matrix<&[T]>,
    b: &Matrix<&[T]>,
    onto: Onto,
    c: &mut Matrix<&mut [T]>,
) -> bool {
    let element = TypeId::of::<T>();
    let (single, double) = (
        element == TypeId::of::<f32>(),
        element == TypeId::of::<f64>(),
    );
    if !single && !double {
        return false;
    }
    let (m, k, n) = (a.rows, a.columns, b.columns);
    let (a_down, a_across) = (a.row_stride.cast_signed(), a.column_stride.cast_signed());
    let (b_down, b_across) = (b.row_stride.cast_signed(), b.column_stride.cast_signed());
    let (c_down, c_across) = (c.row_stride.cast_signed(), c.column_stride.cast_signed());
    let (a, b, c) = (a.data.as_ptr(), b.data.as_ptr(), c.data.as_mut_ptr());
    // SAFETY: `gemm`, the only caller, has asserted that every element (i, j) of the three matrices lies inside its slice
    // and that no two elements of `c` coincide; `c` is borrowed mutably and so overlaps neither `a` nor `b`; offsets into
    // a slice fit `isize`; and the pointers are cast to `T` itself, by its `TypeId`.
    unsafe {
        if double {
            let beta = if onto == Onto::Accumulate { 1.0 } else { 0.0 };
            let (a, b, c) = (a.cast(), b.cast(), c.cast());
            matrixmultiply::dgemm(
                m, k, n, 1.0, a, a_down, a_across, b, b_down, b_across, beta, c, c_down, c_across,
            );
        } else {
            let beta = if onto == Onto::Accumulate { 1.0 } else { 0.0 };
            let (a, b, c) = (a.cast(), b.cast(), c.cast());
            matrixmultiply::sgemm(
                m, k, n, 1.0, a, a_down, a_across, b, b_down, b_across, beta, c, c_down, c_across,
            );
        }
    }
    true
}

/// By three loops: along the rows of B and C where those are contiguous, by dot products elsewhere.
fn direct<T: Float>(a: &Matrix<&[T]>, b: &Matrix<&[T]>, onto: Onto, c: &mut Matrix<&mut [T]>) {
    for i in 0..a.rows {
        if b.column_stride == 1 && c.column_stride == 1 {
            let at = i * c.row_stride;
            let c_row = &mut c.data[at..at + c.columns];
            if onto == Onto::Overwrite {
                c_row.fill(T::zero());
            }
            for p in 0..a.columns {
                let factor = a.data[i * a.row_stride + p * a.column_stride];
                let at = p * b.row_stride;
                for (c, &b) in c_row.iter_mut().zip(&b.data[at..at + b.columns]) {
                    *c = *c + factor * b;
                }
            }
        } else {
            for j in 0..b.columns {
                let mut sum = T::zero();
                for p in 0..a.columns {
                    let (a, b) = (
                        a.data[i * a.row_stride + p * a.column_stride],
                        b.data[p * b.row_stride + j * b.column_stride],
                    );
                    sum = sum + a * b;
                }
                let c = &mut c.data[i * c.row_stride + j * c.column_stride];
                *c = if onto == Onto::Accumulate {
                    *c + sum
                } else {
                    sum
                };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Matrix, Onto, gemm};
    use alloc::vec;
    use alloc::vec::Vec;

    fn numbers(n: usize) -> Vec<f64> {
        (0..n).map(|i| ((i * 37 + 11) % 23) as f64 - 11.0).collect()
    }

    /// Small integers: every order of summation gives the same bits.
    #[test]
    fn every_layout_gives_the_defining_sum() {
        for (m, k, n) in [
            (0, 3, 2),
            (2, 0, 3),
            (1, 1, 1),
            (3, 4, 5),
            (20, 17, 19),
            (1, 5000, 1),
            (33, 1, 140),
        ] {
            let (a, b) = (numbers(m * k), numbers(k * n));
            for layout in 0..8 {
                for onto in [Onto::Overwrite, Onto::Accumulate] {
                    let (a_t, b_t, c_t) = (layout & 1 != 0, layout & 2 != 0, layout & 4 != 0);
                    let a_view = if a_t {
                        Matrix::row_major(k, m, &a[..]).transposed()
                    } else {
                        Matrix::row_major(m, k, &a[..])
                    };
                    let b_view = if b_t {
                        Matrix::row_major(n, k, &b[..]).transposed()
                    } else {
                        Matrix::row_major(k, n, &b[..])
                    };
                    let mut c = vec![
                        if onto == Onto::Overwrite {
                            f64::NAN
                        } else {
                            5.0
                        };
                        m * n
                    ];
                    let c_view = Matrix::row_major(
                        if c_t { n } else { m },
                        if c_t { m } else { n },
                        &mut c[..],
                    );
                    let mut c_view = if c_t { c_view.transposed() } else { c_view };
                    gemm(&a_view, &b_view, onto, &mut c_view);
                    for i in 0..m {
                        for j in 0..n {
                            let sum: f64 = (0..k)
                                .map(|p| {
                                    a[if a_t { p * m + i } else { i * k + p }]
                                        * b[if b_t { j * k + p } else { p * n + j }]
                                })
                                .sum();
                            let before = if onto == Onto::Overwrite { 0.0 } else { 5.0 };
                            assert_eq!(
                                c[if c_t { j * m + i } else { i * n + j }],
                                before + sum,
                                "{m} {k} {n} layout {layout}"
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_matrix_that_leaves_its_slice_is_refused() {
        let (a, b) = (numbers(5), numbers(6));
        let mut c = [0.0; 4];
        let caught = std::panic::catch_unwind(move || {
            gemm(
                &Matrix::row_major(2, 3, &a[..]),
                &Matrix::row_major(3, 2, &b[..]),
                Onto::Overwrite,
                &mut Matrix::row_major(2, 2, &mut c[..]),
            );
        });
        assert!(caught.is_err());
    }
}
