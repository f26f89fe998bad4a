//! A Cholesky factor that may fail, and the density that it gives.
use super::super::prelude::*;
#[derive(Debug, Clone, PartialEq)]
pub struct NotPd {
    pub index: usize,
}
#[differentiate]
pub fn cholesky<const N: usize>(a: &[[f64; N]; N]) -> Result<[[f64; N]; N], NotPd> {
    let mut l = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let mut sum = a[i][j];
            for k in 0..j {
                sum -= l[i][k] * l[j][k];
            }
            if i == j {
                if sum <= 0.0 {
                    return Err(NotPd { index: i });
                }
                l[i][j] = sum.sqrt();
            } else {
                l[i][j] = sum / l[j][j];
            }
        }
    }
    Ok(l)
}
#[differentiate]
pub fn mvn_logpdf<const N: usize>(
    x: &[f64; N],
    mu: &[f64; N],
    cov: &[[f64; N]; N],
) -> Result<f64, NotPd> {
    let l = cholesky(cov)?;
    let mut z = [0.0; N];
    for i in 0..N {
        let mut s = x[i] - mu[i];
        for j in 0..i {
            s -= l[i][j] * z[j];
        }
        z[i] = s / l[i][i];
    }
    let quad: f64 = z.iter().map(|v| v * v).sum();
    let logdet: f64 = (0..N).map(|i| l[i][i].ln()).sum::<f64>() * 2.0;
    Ok(-0.5 * (quad + logdet + N as f64 * (2.0 * std::f64::consts::PI).ln()))
}
#[test]
fn cholesky_errors_everywhere() {
    check!(mvn_logpdf(&[0.3,0.5], &[0.1,0.0], &[[1.2,0.3],[0.3,0.8]]) -> ok);
}
