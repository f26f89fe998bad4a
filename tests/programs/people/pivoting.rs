//! Elimination with partial pivoting: the logarithm of a determinant, a linear system.
use super::super::prelude::*;
#[derive(Debug)]
pub enum LinError {
    Singular,
    Shape,
}
#[differentiate]
pub fn logdet(a: &[f64], n: usize) -> Result<f64, LinError> {
    if a.len() != n * n {
        return Err(LinError::Shape);
    }
    let mut m = a.to_vec();
    let mut ld = 0.0;
    for k in 0..n {
        let mut piv = k;
        let mut best = m[k * n + k].abs();
        for i in k + 1..n {
            if m[i * n + k].abs() > best {
                best = m[i * n + k].abs();
                piv = i;
            }
        }
        if best < 1e-12 {
            return Err(LinError::Singular);
        }
        if piv != k {
            for j in 0..n {
                m.swap(k * n + j, piv * n + j);
            }
        }
        ld += m[k * n + k].abs().ln();
        for i in k + 1..n {
            let f = m[i * n + k] / m[k * n + k];
            for j in k..n {
                m[i * n + j] -= f * m[k * n + j];
            }
        }
    }
    Ok(ld)
}
#[differentiate]
pub fn solve(a: &Vec<Vec<f64>>, b: &[f64]) -> Result<Vec<f64>, String> {
    let n = b.len();
    let mut a = a.clone();
    let mut x = b.to_vec();
    for i in 0..n {
        let p = (i..n)
            .max_by(|&r, &s| a[r][i].abs().partial_cmp(&a[s][i].abs()).unwrap())
            .unwrap();
        if a[p][i].abs() < 1e-14 {
            return Err(format!("singular at {}", i));
        }
        a.swap(i, p);
        x.swap(i, p);
        for r in (i + 1)..n {
            let f = a[r][i] / a[i][i];
            for c in i..n {
                let t = a[i][c];
                a[r][c] -= f * t;
            }
            x[r] -= f * x[i];
        }
    }
    for i in (0..n).rev() {
        let mut s = x[i];
        for j in i + 1..n {
            s -= a[i][j] * x[j];
        }
        x[i] = s / a[i][i];
    }
    Ok(x)
}
#[test]
fn pivoting_everywhere() {
    check!(logdet(&[0.1,2.0,0.3, 1.5,0.2,0.7, 0.4,0.6,1.9], const 3) -> ok);
    check!(solve(&vec![vec![0.1,2.0],vec![1.0,0.5]], &[0.3,0.7]) -> ok vec);
}
