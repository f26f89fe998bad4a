//! A matrix of const generics with methods that change its shape.
use super::super::prelude::*;
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Mat<const R: usize, const C: usize> {
    pub d: [[f64; C]; R],
}
#[differentiate]
impl<const R: usize, const C: usize> Mat<R, C> {
    pub fn matmul<const K: usize>(&self, o: &Mat<C, K>) -> Mat<R, K> {
        let mut d = [[0.0; K]; R];
        for i in 0..R {
            for j in 0..K {
                for k in 0..C {
                    d[i][j] += self.d[i][k] * o.d[k][j];
                }
            }
        }
        Mat { d }
    }
    pub fn transpose(&self) -> Mat<C, R> {
        let mut d = [[0.0; R]; C];
        for i in 0..R {
            for j in 0..C {
                d[j][i] = self.d[i][j];
            }
        }
        Mat { d }
    }
    pub fn frobenius(&self) -> f64 {
        self.d.iter().flatten().map(|x| x * x).sum::<f64>().sqrt()
    }
}
#[differentiate]
pub fn loss(a: &Mat<2, 3>, b: &Mat<3, 2>) -> f64 {
    let c = a.matmul(b);
    let g = c.transpose().matmul(&c);
    g.frobenius() + c.d[0][1]
}
#[test]
fn const_matrices_everywhere() {
    check!(loss(
        &Mat {
            d: [[0.1, 0.2, 0.3], [0.4, -0.5, 0.6]]
        },
        &Mat {
            d: [[1.0, 0.5], [0.2, -0.3], [0.7, 0.9]]
        }
    ));
}
