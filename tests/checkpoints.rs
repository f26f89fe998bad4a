//! Forward mode and second order of programs with checkpoints are those of the same programs without, bit for bit.

use differentiate::prelude::*;

/// The same function twice, with the checkpoints in brackets and without them, and the test that compares them.
macro_rules! twins {
    ($test:ident: $with:ident $without:ident ($x:ident, $n:ident) {$($head:tt)*} $([$($checkpoint:tt)*] {$($region:tt)*})+ => $result:expr) => {
        #[differentiate(hvp)]
        fn $with($x: &[f64], $n: usize) -> f64 {
            $($head)*
            $($($checkpoint)* $($region)*)+
            $result
        }
        #[differentiate(hvp)]
        fn $without($x: &[f64], $n: usize) -> f64 {
            $($head)*
            $($($region)*)+
            $result
        }
        #[test]
        fn $test() {
            let (x, v) = ([0.3, -0.7, 1.1], [0.9, 0.4, -1.3]);
            for n in [0, 1, 2, 7, 23] {
                assert_eq!($with(&x, n), $without(&x, n));
                assert_eq!($with::jvp(&x, n, &v), $without::jvp(&x, n, &v));
                assert_eq!($with::grad(&x, n), $without::grad(&x, n));
                assert_eq!($with::hvp(&x, n, &v), $without::hvp(&x, n, &v));
                // and none of that is zero
                assert!($with::hvp(&x, n, &v).1.iter().any(|h| h.abs() > 1e-3));
            }
        }
    };
}

#[differentiate(hvp)]
fn turned(s: [f64; 2], k: f64) -> [f64; 2] {
    [s[0] + 0.1 * s[1], s[1] - 0.1 * (k * s[0]).sin()]
}

twins! {
    loops_of_square_roots: roots plain_roots (x, n) { let mut s = [x[0], x[1]]; }
    [#[checkpoint]] { for _ in 0..n { s = turned(s, x[2]); } }
    => s[0] * s[1] + s[0] * x[2] * x[2]
}

twins! {
    loops_in_segments: segments plain_segments (x, n) { let mut s = x.to_vec(); }
    [#[checkpoint(every = 3)]] { for i in 0..n { let t = s[i % 3]; s[(i + 1) % 3] += 0.2 * t * t.cos(); } }
    => s[0] * s[1] * s[2] + s[0].exp()
}

twins! {
    loops_with_slots: slots plain_slots (x, n) { let (mut a, mut b) = (x[0], x[1] * x[2]); }
    [#[checkpoint(slots = 4)]] { for _ in 0..n { let c = a; a = 0.9 * b + 0.3 * c * c; b = c.sin() - 0.1 * b * x[2]; } }
    => a * b + b * b
}

twins! {
    loops_that_turn_out_long: online plain_online (x, n) { let mut k = 0; let mut a = x[0] * x[1]; }
    [#[checkpoint(slots = 3)]] { while k < n { a = (a + x[2]).tanh() * x[0]; k += 1; } }
    => a * a + x[1] * x[1]
}

twins! {
    blocks_and_calls: blocks plain_blocks (x, n) { let mut total = x[0] * x[1] * x[2]; }
    [#[checkpoint]] { let s = turned([x[0], x[1]], x[2]); }
    [#[checkpoint]] { for i in 0..n { let y = (s[0] * x[i % 3]).exp(); total += y * s[1]; } }
    => total * s[0]
}
