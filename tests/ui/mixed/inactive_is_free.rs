//! Constructs without derivative whose result does not matter to the derivative are passed: only the last line is refused.

use differentiate::prelude::*;

macro_rules! count {
    ($x:expr) => {
        $x.len()
    };
}

#[differentiate]
fn f(x: &[f64], #[constant] table: &std::collections::BTreeMap<usize, usize>) -> f64 {
    let n: usize = count!(x);
    let size = unsafe { std::mem::zeroed::<usize>() };
    let label: usize = table.get(&n).map(|label| label + 1).unwrap_or(size);
    let shape = 'pick: {
        if label > 3 {
            break 'pick 1;
        }
        0
    };
    x[shape].bessel()
}

trait Special {
    fn bessel(self) -> f64;
}

impl Special for f64 {
    fn bessel(self) -> f64 {
        self
    }
}

fn main() {}
