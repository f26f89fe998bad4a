//! A gated recurrent cell over const generics.
use super::super::prelude::*;
#[differentiate]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
#[differentiate]
pub fn lstm<const H: usize>(
    x: &[f64],
    w: &[[f64; H]; 4],
    u: &[[[f64; H]; H]; 4],
    b: &[[f64; H]; 4],
) -> f64 {
    let mut h = [0.0; H];
    let mut c = [0.0; H];
    for &xt in x.iter() {
        let mut gates = [[0.0; H]; 4];
        for g in 0..4 {
            for j in 0..H {
                let mut s = w[g][j] * xt + b[g][j];
                for k in 0..H {
                    s += u[g][j][k] * h[k];
                }
                gates[g][j] = if g == 3 { s.tanh() } else { sigmoid(s) };
            }
        }
        for j in 0..H {
            c[j] = gates[1][j] * c[j] + gates[0][j] * gates[3][j];
            h[j] = gates[2][j] * c[j].tanh();
        }
    }
    h.iter().sum()
}
#[test]
fn gated_cells_everywhere() {
    check!(lstm(
        &[0.3, 0.9],
        &[[0.1, 0.2], [0.3, -0.1], [0.2, 0.5], [0.4, 0.4]],
        &[
            [[0.1, 0.2], [0.3, 0.1]],
            [[0.2, 0.2], [0.1, 0.1]],
            [[0.5, 0.2], [0.3, 0.7]],
            [[0.1, -0.2], [0.3, 0.1]]
        ],
        &[[0.0, 0.1], [1.0, 1.0], [0.0, 0.0], [0.1, 0.2]]
    ));
}
