//! `check!`: from a call as a user writes it to a `Case` over flat vectors.

use differentiate::{Differentiable, Tangent};

/// A value shaped like `like`, its numbers taken off the front of `flat`.
pub fn read<V: Differentiable + Clone>(like: &V, flat: &mut &[f64]) -> V {
    let (own, rest) = flat.split_at(like.flat_len());
    *flat = rest;
    like.from_flat(own)
}

/// The numbers of `like`, taken off the front of `flat` as they are.
pub fn skip<'a, V: Differentiable>(like: &V, flat: &mut &'a [f64]) -> &'a [f64] {
    let (own, rest) = flat.split_at(like.flat_len());
    *flat = rest;
    own
}

/// Appends the numbers of `value`.
pub fn write<V: Differentiable>(value: &V, flat: &mut Vec<f64>) {
    value.write_flat(flat);
}

/// The zero tangent of `value`.
pub fn zero<V: Differentiable>(value: &V) -> Tangent<V> {
    value.zero_tangent()
}

/// Checks the companions of a free function at one point; see the head of the harness.
macro_rules! check {
    ($f:ident ($($arguments:tt)*) $(-> $($kind:ident)+)? $(, $option:ident($($with:tt)*))* $(,)?) => {
        kind!([$f, $f::vjp_into, $f::vjp, $f::jvp, $f::jvp_batch, $f::vjp_batch] [$f::grad, $f::value_and_grad, $f::hvp]
            [$($($kind)+)?] [$f($($arguments)*)] [$(.$option($($with)*))*] $($arguments)*)
    };
}

/// The same for a method or an associated function, whose companions must be spelled out, as declarative macros cannot glue names:
/// `check_method!(Spring: energy energy_vjp_into energy_vjp energy_jvp energy_grad energy_value_and_grad (&spring, 0.3))`.
#[allow(unused_macros, reason = "not every test crate has methods")]
macro_rules! check_method {
    ($of:ident: $f:ident $into:ident $vjp:ident $jvp:ident $($grad:ident $both:ident)? ($($arguments:tt)*) $(-> $($kind:ident)+)? $(, $option:ident($($with:tt)*))* $(,)?) => {
        kind!([$of::$f, $of::$into, $of::$vjp, $of::$jvp] [$($of::$grad, $of::$both)?]
            [$($($kind)+)?] [$f($($arguments)*)] [$(.$option($($with)*))*] $($arguments)*)
    };
}

/// How the result's cotangent is passed, and what comes behind a call that returns `Result` or `Option`.
macro_rules! kind {
    ($paths:tt $scalar:tt [] $($rest:tt)*) => { arguments!($paths $scalar y_bar [y_bar,] [] [] [] [] $($rest)*) };
    ($paths:tt $scalar:tt [value] $($rest:tt)*) => { arguments!($paths [] y_bar [y_bar,] [] [] [] [] $($rest)*) };
    ($paths:tt $scalar:tt [vec] $($rest:tt)*) => { arguments!($paths [] y_bar [&y_bar,] [] [] [] [] $($rest)*) };
    ($paths:tt $scalar:tt [unit] $($rest:tt)*) => { arguments!($paths [] _y_bar [] [] [] [] [] $($rest)*) };
    ($paths:tt $scalar:tt [ok] $($rest:tt)*) => { arguments!($paths $scalar y_bar [y_bar,] [.unwrap()] [] [] [] $($rest)*) };
    ($paths:tt $scalar:tt [ok value] $($rest:tt)*) => { arguments!($paths [] y_bar [y_bar,] [.unwrap()] [] [] [] $($rest)*) };
    ($paths:tt $scalar:tt [ok vec] $($rest:tt)*) => { arguments!($paths [] y_bar [&y_bar,] [.unwrap()] [] [] [] $($rest)*) };
}

/// Sorts the arguments: all of them, the active ones, the in-out ones. Each step's `base`, `work`, `bar` are names of their own, by hygiene.
macro_rules! arguments {
    ($p:tt $g:tt $y:ident $seed:tt $ok:tt [$($all:tt)*] [$($active:tt)*] [$($inout:tt)*] $name:tt $options:tt $(,)?) => {
        emit!($p $g $y $seed $ok [$($all)*] [$($active)*] [$($inout)*] $name $options)
    };
    ($p:tt $g:tt $y:ident $seed:tt $ok:tt [$($all:tt)*] $active:tt $inout:tt $name:tt $options:tt const $e:expr $(, $($rest:tt)*)?) => {
        arguments!($p $g $y $seed $ok [$($all)* (constant work $e)] $active $inout $name $options $($($rest)*)?)
    };
    ($p:tt $g:tt $y:ident $seed:tt $ok:tt [$($all:tt)*] [$($active:tt)*] [$($inout:tt)*] $name:tt $options:tt &mut $e:expr $(, $($rest:tt)*)?) => {
        arguments!($p $g $y $seed $ok [$($all)* (inout work ())] [$($active)* (inout base work bar $e)] [$($inout)* (work bar)] $name $options $($($rest)*)?)
    };
    ($p:tt $g:tt $y:ident $seed:tt $ok:tt [$($all:tt)*] [$($active:tt)*] $inout:tt $name:tt $options:tt & $e:expr $(, $($rest:tt)*)?) => {
        arguments!($p $g $y $seed $ok [$($all)* (reference work ())] [$($active)* (reference base work bar $e)] $inout $name $options $($($rest)*)?)
    };
    ($p:tt $g:tt $y:ident $seed:tt $ok:tt [$($all:tt)*] [$($active:tt)*] $inout:tt $name:tt $options:tt vec![$($v:tt)*] $(, $($rest:tt)*)?) => {
        arguments!($p $g $y $seed $ok [$($all)* (vec work ())] [$($active)* (vec base work bar vec![$($v)*])] $inout $name $options $($($rest)*)?)
    };
    ($p:tt $g:tt $y:ident $seed:tt $ok:tt [$($all:tt)*] [$($active:tt)*] $inout:tt $name:tt $options:tt $e:expr $(, $($rest:tt)*)?) => {
        arguments!($p $g $y $seed $ok [$($all)* (value work ())] [$($active)* (value base work bar $e)] $inout $name $options $($($rest)*)?)
    };
}

/// An argument of the plain function.
macro_rules! primal {
    (constant $work:ident $e:expr) => {
        $e
    };
    (value $work:ident $e:expr) => {
        $work
    };
    (vec $work:ident $e:expr) => {
        $work
    };
    (reference $work:ident $e:expr) => {
        &$work
    };
    (inout $work:ident $e:expr) => {
        &mut $work
    };
}

/// A tangent as `jvp` takes it.
macro_rules! tangent {
    (value $dot:ident) => {
        $dot
    };
    (vec $dot:ident) => {
        &$dot
    };
    (reference $dot:ident) => {
        &$dot
    };
    (inout $dot:ident) => {
        &mut $dot
    };
}

/// A buffer of `vjp_into`: prefilled, or the seed of a final content.
macro_rules! buffer {
    (inout $base:ident $bar:ident $fill:ident) => {{
        $crate::harness::skip(&$base, &mut $fill);
        $bar
    }};
    ($kind:ident $base:ident $bar:ident $fill:ident) => {
        $crate::harness::read(&$crate::harness::zero(&$base), &mut $fill)
    };
}

/// What a buffer holds in the end, an in-out one as if it had been prefilled too.
macro_rules! filled {
    (inout $base:ident $bar:ident $fill:ident $flat:ident) => {
        let (from, own) = ($flat.len(), $crate::harness::skip(&$base, &mut $fill));
        $crate::harness::write(&$bar, &mut $flat);
        assert_eq!(
            $flat.len() - from,
            own.len(),
            "the buffer of an in-out parameter has not the shape of its initial content"
        );
        $flat[from..]
            .iter_mut()
            .zip(own)
            .for_each(|(bar, own)| *bar += own);
    };
    ($kind:ident $base:ident $bar:ident $fill:ident $flat:ident) => {
        $crate::harness::skip(&$base, &mut $fill);
        $crate::harness::write(&$bar, &mut $flat);
    };
}

/// One parameter's share of what a pullback returns and of its in-out buffers.
macro_rules! returned {
    (inout $base:ident $bar:ident $rest:ident $flat:ident) => {
        $crate::harness::write(&$bar, &mut $flat)
    };
    ($kind:ident $base:ident $bar:ident $rest:ident $flat:ident) => {
        $flat.extend_from_slice($crate::harness::skip(&$base, &mut $rest))
    };
}

/// The closures of a case.
macro_rules! emit {
    ([$plain:path, $into:path, $vjp:path, $jvp:path $(, $jvp_batch:path, $vjp_batch:path)?] $scalar:tt $y_bar:ident [$($seed:tt)*] [$($ok:tt)*]
     [$(($kind:ident $all:ident $e:expr))*] [$(($how:ident $base:ident $work:ident $bar:ident $given:expr))*] [$(($inout:ident $final:ident))*]
     [$($name:tt)*] [$($options:tt)*]) => {{
        #[allow(unused_mut, unused_assignments, unused_variables, clippy::let_unit_value, clippy::unit_arg, reason = "which are used depends on the kinds of the arguments")]
        let () = {
        use $crate::harness::{Case, Options, read, write, zero};
        // A clone, so that a case does not use up what the test has built.
        $(let $base = Clone::clone(&$given);)*
        let mut at = Vec::new();
        $(write(&$base, &mut at);)*
        let plain = |mut x: &[f64]| {
            $(let mut $work = read(&$base, &mut x);)*
            let y = $plain($(primal!($kind $all $e)),*)$($ok)*;
            let mut flat = Vec::new();
            write(&y, &mut flat);
            $(write(&$inout, &mut flat);)*
            flat
        };
        let into = |mut x: &[f64], mut seed: &[f64], fill: &[f64]| {
            $(let mut $work = read(&$base, &mut x);)*
            // The seeds have the shape of what the plain function leaves behind.
            let ($y_bar, ($(mut $final,)*)) = {
                $(let mut $work = Clone::clone(&$work);)*
                let y = $plain($(primal!($kind $all $e)),*)$($ok)*;
                (read(&zero(&y), &mut seed), ($(read(&zero(&$inout), &mut seed),)*))
            };
            let mut prefill = fill;
            $(let mut $bar = buffer!($how $base $bar prefill);)*
            let y = $into($(primal!($kind $all $e),)* $($seed)* $(&mut $bar,)*)$($ok)*;
            let (mut flat, mut bars, mut prefill) = (Vec::new(), Vec::new(), fill);
            write(&y, &mut flat);
            $(write(&$inout, &mut flat);)*
            $(filled!($how $base $bar prefill bars);)*
            (flat, bars)
        };
        let pullback = |mut x: &[f64], mut seed: &[f64]| {
            $(let mut $work = read(&$base, &mut x);)*
            let ($y_bar, ($(mut $final,)*)) = {
                $(let mut $work = Clone::clone(&$work);)*
                let y = $plain($(primal!($kind $all $e)),*)$($ok)*;
                (read(&zero(&y), &mut seed), ($(read(&zero(&$inout), &mut seed),)*))
            };
            let (y, pullback) = $vjp($(primal!($kind $all $e)),*)$($ok)*;
            let (mut flat, mut bars, mut given) = (Vec::new(), Vec::new(), Vec::new());
            write(&y, &mut flat);
            $(write(&$inout, &mut flat);)*
            write(&pullback($($seed)* $(&mut $final,)*), &mut given);
            let mut rest = &given[..];
            $(returned!($how $base $bar rest bars);)*
            assert!(rest.is_empty(), "the pullback returns {} numbers too many", rest.len());
            (flat, bars)
        };
        let forward = |mut x: &[f64], mut direction: &[f64]| {
            $(let mut $work = read(&$base, &mut x);)*
            $(let mut $bar = read(&zero(&$base), &mut direction);)*
            let (y, y_dot) = $jvp($(primal!($kind $all $e),)* $(tangent!($how $bar)),*)$($ok)*;
            let (mut flat, mut dots) = (Vec::new(), Vec::new());
            write(&y, &mut flat);
            $(write(&$inout, &mut flat);)*
            write(&y_dot, &mut dots);
            $(write(&$final, &mut dots);)*
            (flat, dots)
        };
        gradients!($scalar [$($ok)*] [$(($kind $all $e))*] [$(($base $work))*] [$($inout)*] gradient value_and_gradient);
        products!($scalar [$($ok)*] [$(($kind $all $e))*] [$(($how $base $work $bar))*] product);
        batches!([$($jvp_batch, $vjp_batch)?] $y_bar [$($seed)*] [$($ok)*] [$(($kind $all $e))*] [$(($how $base $work $bar))*] [$(($inout $final))*] $plain, pushed pulled);
        Case {
            name: stringify!($($name)*),
            at,
            plain: &plain,
            into: &into,
            pullback: &pullback,
            forward: &forward,
            gradient: gradient!($scalar gradient),
            value_and_gradient: gradient!($scalar value_and_gradient),
            product: product!($scalar product),
            pushed: batch!([$($jvp_batch)?] pushed),
            pulled: batch!([$($vjp_batch)?] pulled),
        }
        .check(&Options::default()$($options)*);
        };
    }};
}

/// `grad` and `value_and_grad`, where the result is a scalar.
macro_rules! gradients {
    ([] $ok:tt $all:tt $active:tt $inout:tt $gradient:ident $both:ident) => {};
    ([$grad:path, $value_and_grad:path $(, $hvp:path)?] [$($ok:tt)*] [$(($kind:ident $all:ident $e:expr))*] [$(($base:ident $work:ident))*] [$($inout:ident)*] $gradient:ident $both:ident) => {
        let $gradient = |mut x: &[f64]| {
            $(let mut $work = read(&$base, &mut x);)*
            let mut bars = Vec::new();
            write(&$grad($(primal!($kind $all $e)),*)$($ok)*, &mut bars);
            bars
        };
        let $both = |mut x: &[f64]| {
            $(let mut $work = read(&$base, &mut x);)*
            let (y, gradient) = $value_and_grad($(primal!($kind $all $e)),*)$($ok)*;
            let (mut flat, mut bars) = (Vec::new(), Vec::new());
            write(&y, &mut flat);
            $(write(&$inout, &mut flat);)*
            write(&gradient, &mut bars);
            (flat, bars)
        };
    };
}

macro_rules! gradient {
    ([] $closure:ident) => {
        None
    };
    ([$grad:path, $value_and_grad:path $(, $hvp:path)?] $closure:ident) => {
        Some(&$closure)
    };
}

/// `hvp`, where the crate's programs have it: `programs_with_hvp` defines these two anew.
#[allow(unused_macros, reason = "defined anew there")]
macro_rules! products {
    ($($tokens:tt)*) => {};
}
#[allow(unused_macros, reason = "defined anew there")]
macro_rules! product {
    ($($tokens:tt)*) => {
        None
    };
}

/// `jvp_batch` and `vjp_batch`, where the crate's programs have them: `programs_with_batch` defines these two anew.
#[allow(unused_macros, reason = "defined anew there")]
macro_rules! batches {
    ($($tokens:tt)*) => {};
}
#[allow(unused_macros, reason = "defined anew there")]
macro_rules! batch {
    ($($tokens:tt)*) => {
        None
    };
}
