//! A matrix newtype with row-major data and methods, determinant by minors, inverse as `Option`.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Matrix {
    data: Vec<f64>,
    rows: usize,
    cols: usize,
}

impl Matrix {
    #[differentiate]
    fn at(&self, i: usize, j: usize) -> f64 {
        self.data[i * self.cols + j]
    }

    #[differentiate]
    fn minor(&self, row: usize, col: usize) -> Matrix {
        let mut data = Vec::new();
        for i in 0..self.rows {
            for j in 0..self.cols {
                if i != row && j != col {
                    data.push(self.at(i, j));
                }
            }
        }
        Matrix {
            data,
            rows: self.rows - 1,
            cols: self.cols - 1,
        }
    }

    #[differentiate]
    fn determinant(&self) -> f64 {
        if self.rows == 1 {
            return self.data[0];
        }
        (0..self.cols)
            .map(|j| {
                let sign = if j % 2 == 0 { 1.0 } else { -1.0 };
                sign * self.at(0, j) * self.minor(0, j).determinant()
            })
            .sum()
    }

    #[differentiate]
    fn transpose_times(&self, x: &[f64]) -> Vec<f64> {
        let mut out = vec![0.0; self.cols];
        for (i, xi) in x.iter().enumerate() {
            for (j, o) in out.iter_mut().enumerate() {
                *o += self.at(i, j) * xi;
            }
        }
        out
    }
}

#[differentiate]
fn inverse(m: [[f64; 2]; 2]) -> Option<[[f64; 2]; 2]> {
    let [[a, b], [c, d]] = m;
    let det = a * d - b * c;
    if det == 0.0 {
        None
    } else {
        let r = det.recip();
        Some([[d * r, -b * r], [-c * r, a * r]])
    }
}

#[test]
fn matrices() {
    let m = Matrix {
        data: vec![2.0, 0.3, 0.1, 0.4, 1.5, -0.2, 0.1, -0.7, 1.0],
        rows: 3,
        cols: 3,
    };
    check_method!(Matrix: determinant determinant_vjp_into determinant_vjp determinant_jvp determinant_grad determinant_value_and_grad (&m));
    check_method!(Matrix: transpose_times transpose_times_vjp_into transpose_times_vjp transpose_times_jvp (&m, &[0.3, 0.4, -0.2]) -> vec);
    check!(inverse([[2.0, 0.3], [0.4, 1.5]]) -> ok value);
    assert!(inverse::jvp([[1.0, 2.0], [2.0, 4.0]], [[1.0; 2]; 2]).is_none());
}
