//! Labels, `break` out of two loops, `continue` of the outer one, labelled blocks.
use super::super::prelude::*;

#[differentiate]
fn two_levels(m: &[[f64; 3]; 3]) -> f64 {
    let mut product = 1.0;
    'outer: for row in m {
        for &v in row {
            if v < -1.0 {
                break 'outer;
            }
            if v < 0.0 {
                product += v;
                continue 'outer;
            }
            product *= 1.0 + v * product;
        }
        product *= 0.5;
    }
    product
}

#[differentiate]
fn labelled_block(x: f64, y: f64) -> f64 {
    let mut z = x * y;
    let w = 'search: {
        if z > 1.0 {
            break 'search z.ln();
        }
        z = z.exp();
        if z > 2.0 {
            break 'search z * x;
        }
        z + y
    };
    w * z
}

#[differentiate]
fn while_with_label(x: &[f64]) -> f64 {
    let mut i = 0;
    let mut s = 0.5;
    'all: while i < x.len() {
        let mut j = i;
        while j < x.len() {
            s = (s * x[j]).cos() + 0.1 * x[j];
            if s > 0.95 {
                i += 2;
                continue 'all;
            }
            if s < -2.0 {
                break 'all;
            }
            j += 1;
        }
        i += 1;
    }
    s
}

#[test]
fn labels() {
    check!(two_levels(&[
        [0.3, 0.4, 0.1],
        [0.2, -0.5, 9.0],
        [0.7, -1.5, 3.0]
    ]));
    check!(two_levels(&[
        [0.3, 0.4, 0.1],
        [0.2, 0.5, 0.9],
        [0.7, 0.1, 0.3]
    ]));
    check!(labelled_block(1.5, 0.9));
    check!(labelled_block(0.9, 0.9));
    check!(labelled_block(0.3, 0.9));
    check!(while_with_label(&[0.3, 0.4, -0.9, 1.4]));
    check!(while_with_label(&[2.3, -1.4, 1.9]));
}
