//! One check for every primitive over arrays.

use autodiff_runtime::Differentiable;
use ndarray::{Array, ArrayBase, Data, Dimension, NdFloat, ShapeBuilder};

/// Numbers in (−2, 2), none of them near a kink at 0; exact in `f32`, so that both precisions see the same point.
pub fn noise(n: usize, seed: u64) -> Vec<f64> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let draw = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let number = f64::from((state >> 40) as f32 / (1u32 << 24) as f32) * 4.0 - 2.0;
        f64::from(if number.abs() < 0.05 {
            number as f32 + 0.1
        } else {
            number as f32
        })
    };
    std::iter::repeat_with(draw).take(n).collect()
}

pub fn array<T: NdFloat, Sh: ShapeBuilder>(shape: Sh, seed: u64) -> Array<T, Sh::Dim> {
    let mut array = Array::zeros(shape);
    let numbers = noise(array.len(), seed);
    array
        .iter_mut()
        .zip(numbers)
        .for_each(|(x, number)| *x = T::from(number).expect("a float"));
    array
}

/// A value like `like` with other numbers.
pub fn other<D: Differentiable<Tangent = D> + Clone>(like: &D, seed: u64) -> D {
    like.from_flat(&noise(like.flat_len(), seed))
}

pub fn inner(a: &impl Differentiable, b: &impl Differentiable) -> f64 {
    a.to_flat()
        .iter()
        .zip(b.to_flat())
        .map(|(a, b)| a * b)
        .sum()
}

#[track_caller]
pub fn close(what: &str, a: &[f64], b: &[f64], tolerance: f64) {
    assert_eq!(a.len(), b.len(), "{what}");
    let scale = a
        .iter()
        .chain(b)
        .fold(1.0f64, |scale, x| scale.max(x.abs()));
    for (i, (a, b)) in a.iter().zip(b).enumerate() {
        assert!(
            (a - b).abs() <= tolerance * scale,
            "{what}: {a} is not {b} (component {i}, tolerance {tolerance})"
        );
    }
}

/// x + h d
pub fn moved<S: Data<Elem = f64>, D: Dimension>(
    x: &ArrayBase<S, D>,
    direction: &Array<f64, D>,
    h: f64,
) -> Array<f64, D> {
    x + &(direction * h)
}

/// Sums of some hundred products in `f32` lose up to a few dozen units of 6e-8.
pub const SINGLE: f64 = 1e-5;
/// The same in `f64`.
pub const DOUBLE: f64 = 1e-13;
/// A central difference with h = 1e-5 is off by about h² f‴ / 6 and by ε f / h, both about 1e-10.
pub const DIFFERENCE: f64 = 1e-8;

/// `primitive!(test_name: path(x: shape, …; constants…) -> array)`, or `-> scalar`.
macro_rules! primitive {
    ($test:ident: $f:ident($($x:ident: $shape:expr),+ $(; $c:expr)?) -> $kind:ident) => {
        #[test]
        fn $test() {
            use autodiff_runtime::{Absent, Differentiable, Dot, Tape, zero_like};
            use $crate::support::*;

            // In double precision: against central differences.
            let mut seed = 0;
            $(seed += 1; let $x = array::<f64, _>($shape, seed);)+
            let y = $f($(&$x,)+ $($c)?);
            let double = {
                $(let $x = { seed += 1; ($x.clone(), other(&$x, seed)) };)+
                let (y_again, y_dot) = $f::jvp($(&$x.0,)+ $($c,)? $(&$x.1),+);
                assert_eq!(y, y_again);
                let h = 1e-5;
                let (high, low) = ($f($(&moved(&$x.0, &$x.1, h),)+ $($c)?), $f($(&moved(&$x.0, &$x.1, -h),)+ $($c)?));
                let difference: Vec<f64> = high.to_flat().iter().zip(low.to_flat()).map(|(high, low)| (high - low) / (2.0 * h)).collect();
                close("jvp", &y_dot.to_flat(), &difference, DIFFERENCE);
                primitive!(@second $kind y y_dot h $f($($x),+ $(; $c)?));
                y_dot.to_flat()
            };

            primitive! { @modes f64, DOUBLE, double, $f($($x: $shape),+ $(; $c)?) -> $kind }
            primitive! { @modes f32, SINGLE, double, $f($($x: $shape),+ $(; $c)?) -> $kind }
        }
    };
    (@modes $T:ty, $tolerance:expr, $double:ident, $f:ident($($x:ident: $shape:expr),+ $(; $c:expr)?) -> $kind:ident) => {{
        let mut seed = 0;
        $(seed += 1; let $x = array::<$T, _>($shape, seed);)+
        let y = $f($(&$x,)+ $($c)?);
        // (primal, tangent)
        $(let $x = { seed += 1; let dot = other(&$x, seed); ($x, dot) };)+
        let (y_again, y_dot) = $f::jvp($(&$x.0,)+ $($c,)? $(&$x.1),+);
        assert_eq!(y, y_again);
        close("jvp in both precisions", &y_dot.to_flat(), &$double, $tolerance);

        // The cotangent is no multiple of one.
        let y_bar = other(&y, 77);
        let (y_again, pullback) = $f::vjp($(&$x.0,)+ $($c)?);
        assert_eq!(y, y_again);
        let bars = pullback(primitive!(@seed $kind y_bar));
        let bars = primitive!(@flat bars $($x),+);
        let mut reverse = 0.0;
        let mut at = 0;
        $(
            let n = $x.0.len();
            reverse += bars[at..at + n].iter().zip($x.1.to_flat()).map(|(a, b)| a * b).sum::<f64>();
            at += n;
        )+
        assert_eq!(at, bars.len());
        close("the dot products", &[inner(&y_bar, &y_dot)], &[reverse], 10.0 * $tolerance);

        // Buffers are added to.
        let mut tape = Tape::new();
        for with_tape in [false, true] {
            $(let mut $x = ($x.0.clone(), other(&$x.0, 99), other(&$x.0, 99));)+
            let y_again = if with_tape {
                $f::vjp_into_with(&mut tape, $(&$x.0,)+ $($c,)? primitive!(@seed $kind y_bar), $(&mut $x.1),+)
            } else {
                $f::vjp_into($(&$x.0,)+ $($c,)? primitive!(@seed $kind y_bar), $(&mut $x.1),+)
            };
            assert_eq!(y, y_again);
            let mut added = Vec::new();
            $(added.extend((&$x.1 - &$x.2).to_flat());)+
            close("vjp_into", &added, &bars, $tolerance);
        }

        // The hidden halves, all slots wanted and none.
        let y_again = $f::forward($(&$x.0,)+ $($c,)? &mut tape);
        assert_eq!(y, y_again);
        let all: Vec<f64> = {
            $(let mut $x = ($x.0.clone(), zero_like(&$x.0));)+
            primitive!(@reverse $f($(&$x.0,)+ $($c,)? &mut tape, y_bar.clone(), $(&mut $x.1,)+) $($c)?);
            let mut all = Vec::new();
            $(all.extend($x.1.to_flat());)+
            all
        };
        close("reverse", &all, &bars, $tolerance);
        let _ = $f::forward($(&$x.0,)+ $($c,)? &mut tape);
        primitive!(@reverse $f($(&$x.0,)+ $($c,)? &mut tape, y_bar.clone(), $(primitive!(@absent $x),)+) $($c)?);
        let (y_again, nothing) = primitive!(@tangent $f($(&$x.0,)+ $($c,)? $(primitive!(@absent $x),)+) $($c)?);
        assert_eq!(y, y_again);
        assert!(nothing.to_flat().iter().all(|&x| x == 0.0));
        let (_, all) = primitive!(@tangent $f($(&$x.0,)+ $($c,)? $(Dot(&$x.1),)+) $($c)?);
        assert_eq!(all, y_dot);
        primitive!(@alone $f [$($x),+] [] [$($x),+] $tolerance, y_dot, y_bar, bars, tape $(; $c)?);
    }};
    // Second order: the halves with tangents against differences of the pullback along the tangents of the arguments and of the seed.
    (@second $kind:ident $y:ident $y_dot:ident $h:ident $f:ident($($x:ident),+ $(; $c:expr)?)) => {{
        let (y_bar, y_bar_dot) = (other(&$y, 77), other(&$y, 78));
        let mut tape = Tape::new();
        let (y_again, y_dot_again) = primitive!(@halves forward_tangent $f [$(&$x.0,)+ $($c,)? &mut tape, $(Dot(&$x.1),)+] $([$c])?);
        assert_eq!($y, y_again);
        close("forward_tangent", &y_dot_again.to_flat(), &$y_dot.to_flat(), DOUBLE);
        let (bars, bar_dots) = {
            $(let mut $x = ($x.0.clone(), $x.1.clone(), zero_like(&$x.0), zero_like(&$x.0));)+
            primitive!(@back $f [$(&$x.0,)+ $($c,)? &mut tape, $(Dot(&$x.1),)+] [y_bar.clone(), y_bar_dot.clone(),] [$(&mut $x.2,)+] [$(&mut $x.3,)+] $([$c])?);
            let (mut bars, mut bar_dots) = (Vec::new(), Vec::new());
            $(bars.extend($x.2.to_flat()); bar_dots.extend($x.3.to_flat());)+
            (bars, bar_dots)
        };
        let at = |h: f64| -> Vec<f64> {
            let numbers: Vec<f64> = y_bar.to_flat().iter().zip(y_bar_dot.to_flat()).map(|(bar, dot)| bar + h * dot).collect();
            let seed = y_bar.from_flat(&numbers);
            let bars = $f::vjp($(&moved(&$x.0, &$x.1, h),)+ $($c)?).1(primitive!(@seed $kind seed));
            primitive!(@flat bars $($x),+)
        };
        close("the cotangents of reverse_tangent", &bars, &at(0.0), DOUBLE);
        let difference: Vec<f64> = at($h).iter().zip(at(-$h)).map(|(high, low)| (high - low) / (2.0 * $h)).collect();
        close("the tangents of the cotangents", &bar_dots, &difference, DIFFERENCE);
    }};
    (@halves $half:ident $f:ident [$($argument:expr,)+]) => { $f::$half($($argument),+) };
    (@halves $half:ident $f:ident [$($argument:expr,)+] [$c:expr]) => { $f::$half($($argument,)+ Absent) };
    (@back $f:ident [$($argument:expr,)+] [$($seed:expr,)+] [$($bar:expr,)+] [$($dot:expr,)+]) => {
        $f::reverse_tangent($($argument,)+ $($seed,)+ $($bar,)+ $($dot),+)
    };
    (@back $f:ident [$($argument:expr,)+] [$($seed:expr,)+] [$($bar:expr,)+] [$($dot:expr,)+] [$c:expr]) => {
        $f::reverse_tangent($($argument,)+ Absent, $($seed,)+ $($bar,)+ Absent, $($dot,)+ Absent)
    };
    // Each argument alone: its tangents sum to the whole, its cotangent is the one of the whole.
    (@alone $f:ident [$($x:ident),+] [$($before:ident),*] [] $tolerance:expr, $y_dot:ident, $y_bar:ident, $bars:ident, $tape:ident $(; $c:expr)?) => {};
    (@alone $f:ident [$($x:ident),+] [$($before:ident),*] [$this:ident $(, $after:ident)*] $tolerance:expr, $y_dot:ident, $y_bar:ident, $bars:ident, $tape:ident $(; $c:expr)?) => {{
        let _ = $f::forward($(&$x.0,)+ $($c,)? &mut $tape);
        let mut bar = zero_like(&$this.0);
        primitive!(@reverse $f($(&$x.0,)+ $($c,)? &mut $tape, $y_bar.clone(), $(primitive!(@absent $before),)* &mut bar, $(primitive!(@absent $after),)*) $($c)?);
        let (_, dot) = primitive!(@tangent $f($(&$x.0,)+ $($c,)? $(primitive!(@absent $before),)* Dot(&$this.1), $(primitive!(@absent $after),)*) $($c)?);
        close("one argument", &[inner(&$y_bar, &dot)], &[inner(&bar, &$this.1)], 10.0 * $tolerance);
        #[allow(unused_mut)]
        let mut start = 0;
        $(start += $before.0.len();)*
        close("the cotangent of one argument", &bar.to_flat(), &$bars[start..start + bar.len()], $tolerance);
        primitive!(@alone $f [$($x),+] [$($before,)* $this] [$($after),*] $tolerance, $y_dot, $y_bar, $bars, $tape $(; $c)?);
    }};
    (@absent $x:ident) => { Absent };
    (@reverse $f:ident($($argument:expr,)+)) => { $f::reverse($($argument),+) };
    (@reverse $f:ident($($argument:expr,)+) $c:expr) => { $f::reverse($($argument,)+ Absent) };
    (@tangent $f:ident($($argument:expr,)+)) => { $f::tangent($($argument),+) };
    (@tangent $f:ident($($argument:expr,)+) $c:expr) => { $f::tangent($($argument,)+ Absent) };
    (@seed array $y_bar:ident) => { &$y_bar };
    (@seed scalar $y_bar:ident) => { $y_bar };
    (@flat $bars:ident $x:ident) => { $bars.to_flat() };
    (@flat $bars:ident $a:ident, $b:ident) => { [$bars.0.to_flat(), $bars.1.to_flat()].concat() };
    (@flat $bars:ident $a:ident, $b:ident, $c:ident) => { [$bars.0.to_flat(), $bars.1.to_flat(), $bars.2.to_flat()].concat() };
}
