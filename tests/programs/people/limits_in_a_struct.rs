//! Conditions with struct literals in parentheses, as rustc wants them.

use super::super::prelude::*;

struct Limits {
    low: f64,
    count: usize,
}

impl Limits {
    fn allow(&self, tries: usize) -> bool {
        tries < self.count && self.low < 1.0
    }
}

#[differentiate]
fn within_limits(x: f64, tries: usize) -> f64 {
    let mut y = x;
    if (Limits { low: 0.5, count: 3 }.allow(tries)) {
        y *= x;
    }
    if (Limits { low: x, count: 3 }.low > 0.5) {
        y += x.sin();
    }
    y
}

#[test]
fn within_limits_is_right() {
    check!(within_limits(0.3, const 2), exact([0.6]));
    check!(within_limits(0.3, const 5), exact([1.0]));
    check!(within_limits(0.8, const 2), exact([1.6 + 0.8_f64.cos()]));
    check!(within_limits(0.8, const 5), exact([1.0 + 0.8_f64.cos()]));
}
