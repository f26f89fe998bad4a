//! The macros of the harness where the programs have lanes.

/// `jvp_batch` and `vjp_batch` as closures, and as fields of a case.
macro_rules! batches {
    ([$jvp:path, $vjp:path] $y_bar:ident [$($seed:tt)*] [$($ok:tt)*] [$(($kind:ident $all:ident $e:expr))*] [$(($how:ident $base:ident $work:ident $bar:ident))*] [$(($inout:ident $final:ident))*] $plain:path, $pushed:ident $pulled:ident) => {
        #[allow(unused_imports, reason = "which are used depends on the types")]
        use $crate::harness::{Apart, Two, elements::{Together as _, Parts as _}, numbers::{Together as _, Parts as _}, wholes::{Together as _, Parts as _}};
        let $pushed = |mut x: &[f64], [mut one, mut two]: [&[f64]; 2]| {
            $(let mut $work = read(&$base, &mut x);)*
            $(let mut $bar = (&&&Two(read(&zero(&$base), &mut one), read(&zero(&$base), &mut two))).together();)*
            let (y, y_dot) = $jvp($(primal!($kind $all $e),)* $(tangent!($how $bar)),*)$($ok)*;
            let (mut flat, mut dots) = (Vec::new(), [Vec::new(), Vec::new()]);
            write(&y, &mut flat);
            $(write(&$inout, &mut flat);)*
            (&&&Apart(&y_dot)).parts(&mut dots);
            $((&&&Apart(&$final)).parts(&mut dots);)*
            (flat, dots)
        };
        let $pulled = |mut x: &[f64], [mut one, mut two]: [&[f64]; 2]| {
            $(let mut $work = read(&$base, &mut x);)*
            let ($y_bar, ($(mut $final,)*)) = {
                $(let mut $work = Clone::clone(&$work);)*
                let y = $plain($(primal!($kind $all $e)),*)$($ok)*;
                (
                    (&&&Two(read(&zero(&y), &mut one), read(&zero(&y), &mut two))).together(),
                    ($((&&&Two(read(&zero(&$inout), &mut one), read(&zero(&$inout), &mut two))).together(),)*),
                )
            };
            let (y, pullback) = $vjp($(primal!($kind $all $e)),*)$($ok)*;
            let (mut flat, mut bars) = (Vec::new(), [Vec::new(), Vec::new()]);
            write(&y, &mut flat);
            $(write(&$inout, &mut flat);)*
            returned_lanes!([] [$(($how $bar))*] pullback($($seed)* $(&mut $final,)*));
            $((&&&Apart(&$bar)).parts(&mut bars);)*
            (flat, bars)
        };
    };
    ($($tokens:tt)*) => {};
}
/// Binds what a pullback returns, which is nothing for the parameters that are in-out, to the names of the parameters.
macro_rules! returned_lanes {
    ($names:tt [(inout $bar:ident) $($rest:tt)*] $call:expr) => {
        returned_lanes!($names [$($rest)*] $call)
    };
    ([$($names:ident)*] [($how:ident $bar:ident) $($rest:tt)*] $call:expr) => {
        returned_lanes!([$($names)* $bar] [$($rest)*] $call)
    };
    ([$name:ident] [] $call:expr) => {
        let $name = $call;
    };
    ([$($names:ident)*] [] $call:expr) => {
        let ($($names,)*) = $call;
    };
}
macro_rules! batch {
    ([$path:path] $closure:ident) => {
        Some(&$closure)
    };
    ($($tokens:tt)*) => {
        None
    };
}
