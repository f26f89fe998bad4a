//! What the programs import, and how one is checked at a point.

/// What every program imports.
pub mod prelude {
    pub use differentiate::differentiate_with_hvp as differentiate;
    pub use differentiate::{Differentiable, Pair, Real, stop_gradient};
}

/// Sorts the arguments: all of them, the active ones.
macro_rules! other_order {
    ($f:ident $along:ident [$(($kind:ident $work:ident $e:expr))*] [$(($how:ident $base:ident $dot:ident $given:expr))*] $(,)?) => {{
        use $crate::harness::{read, write, zero};
        $(let $base = Clone::clone(&$given);)*
        let mut length = 0;
        $(length += differentiate::Differentiable::flat_len(&$base);)*
        let direction = $crate::support::direction(length);
        let mut rest = &direction[..];
        $(let $dot = read(&zero(&$base), &mut rest);)*
        let (gradient, product) = $f::hvp($(passed!($kind $work $e),)* $(passed!($how $dot ())),*);
        let (mut expected, mut found) = (Vec::new(), Vec::new());
        write(&product, &mut expected);
        write(&gradient, &mut expected);
        let (_, pullback) = $along::vjp($(passed!($kind $work $e),)* $(passed!($how $dot ())),*);
        write(&pullback((0.0, 1.0)), &mut found);
        $crate::support::compare(stringify!($f), &found, &expected);
    }};
    ($f:ident $g:ident [$($all:tt)*] $active:tt const $e:expr $(, $($rest:tt)*)?) => {
        other_order!($f $g [$($all)* (constant base $e)] $active $($($rest)*)?)
    };
    ($f:ident $g:ident [$($all:tt)*] [$($active:tt)*] & $e:expr $(, $($rest:tt)*)?) => {
        other_order!($f $g [$($all)* (reference base ())] [$($active)* (reference base dot $e)] $($($rest)*)?)
    };
    ($f:ident $g:ident [$($all:tt)*] [$($active:tt)*] vec![$($v:tt)*] $(, $($rest:tt)*)?) => {
        other_order!($f $g [$($all)* (value base ())] [$($active)* (reference base dot vec![$($v)*])] $($($rest)*)?)
    };
    ($f:ident $g:ident [$($all:tt)*] [$($active:tt)*] $e:expr $(, $($rest:tt)*)?) => {
        other_order!($f $g [$($all)* (value base ())] [$($active)* (value base dot $e)] $($($rest)*)?)
    };
}

/// An argument or its tangent.
macro_rules! passed {
    (constant $work:ident $e:expr) => {
        $e
    };
    (value $work:ident $e:expr) => {
        $work.clone()
    };
    (reference $work:ident $e:expr) => {
        &$work
    };
}

/// Fixed numbers in [0.5, 1.5].
pub fn direction(length: usize) -> Vec<f64> {
    let golden = 0.618_033_988_749_894_9;
    (1..=length)
        .map(|i| (i as f64 * golden + 0.29).fract() + 0.5)
        .collect()
}

/// Up to rounding, relative to the largest number of all.
pub fn compare(name: &str, found: &[f64], expected: &[f64]) {
    let size = expected.iter().fold(1e-3, |most: f64, x| most.max(x.abs()));
    assert_eq!(found.len(), expected.len(), "{name}");
    for (f, e) in found.iter().zip(expected) {
        assert!(
            (f - e).abs() <= 1e-9 * size,
            "{name}: {found:?}, not {expected:?}"
        );
    }
}
