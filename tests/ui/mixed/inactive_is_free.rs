//! Constructs without derivative rule whose result does not matter to the derivative: only the last line is refused.

use differentiate::prelude::*;

macro_rules! count {
    ($x:expr) => {
        $x.len()
    };
}

#[differentiate]
fn f(x: &[f64], table: &std::collections::BTreeMap<usize, usize>) -> f64 {
    let n = count!(x);
    let first = unsafe { std::mem::size_of::<f64>() };
    let label = table.get(&n).map(|label| label + 1).unwrap_or(first);
    let shape = 'pick: {
        if label > 3 {
            break 'pick 1;
        }
        0
    };
    x[shape].gamma()
}

fn main() {}
