//! The macros of the harness where the programs have lanes.

/// `jvp_batch` and `vjp_batch` as closures, and as fields of a case.
macro_rules! batches {
    ([$jvp:path, $vjp:path] $y_bar:ident [$($seed:tt)*] [$($ok:tt)*] [$(($kind:ident $all:ident $e:expr))*] [$(($how:ident $base:ident $work:ident $bar:ident))*] [$(($inout:ident $final:ident))*] $plain:path, $pushed:ident $pulled:ident) => {
        use $crate::harness::{Laned, Lanes};
        fn laned<T: Laned>(a: T, b: T) -> T::Lanes {
            T::laned([a, b])
        }
        fn write_lanes<L: Lanes>(lanes: &L, into: &mut [Vec<f64>; 2]) {
            into.iter_mut().enumerate().for_each(|(lane, into)| lanes.write_lane(lane, into));
        }
        let $pushed = |mut x: &[f64], [mut one, mut two]: [&[f64]; 2]| {
            $(let mut $work = read(&$base, &mut x);)*
            $(let mut $bar = laned(read(&zero(&$base), &mut one), read(&zero(&$base), &mut two));)*
            let (y, y_dot) = $jvp($(primal!($kind $all $e),)* $(tangent!($how $bar)),*)$($ok)*;
            let (mut flat, mut dots) = (Vec::new(), [Vec::new(), Vec::new()]);
            write(&y, &mut flat);
            $(write(&$inout, &mut flat);)*
            write_lanes(&y_dot, &mut dots);
            $(write_lanes(&$final, &mut dots);)*
            (flat, dots)
        };
        let $pulled = |mut x: &[f64], [mut one, mut two]: [&[f64]; 2]| {
            $(let mut $work = read(&$base, &mut x);)*
            let ($y_bar, ($(mut $final,)*)) = {
                $(let mut $work = Clone::clone(&$work);)*
                let y = $plain($(primal!($kind $all $e)),*)$($ok)*;
                (
                    laned(read(&zero(&y), &mut one), read(&zero(&y), &mut two)),
                    ($(laned(read(&zero(&$inout), &mut one), read(&zero(&$inout), &mut two)),)*),
                )
            };
            let (y, pullback) = $vjp($(primal!($kind $all $e)),*)$($ok)*;
            let (mut flat, mut given) = (Vec::new(), [Vec::new(), Vec::new()]);
            write(&y, &mut flat);
            $(write(&$inout, &mut flat);)*
            write_lanes(&pullback($($seed)* $(&mut $final,)*), &mut given);
            let bars = [0, 1].map(|lane: usize| {
                let (mut rest, mut bars) = (&given[lane][..], Vec::new());
                $(returned_lane!($how $base $bar rest bars lane);)*
                bars
            });
            (flat, bars)
        };
    };
    ($($tokens:tt)*) => {};
}
macro_rules! returned_lane {
    (inout $base:ident $bar:ident $rest:ident $flat:ident $lane:ident) => {
        $bar.write_lane($lane, &mut $flat)
    };
    ($kind:ident $base:ident $bar:ident $rest:ident $flat:ident $lane:ident) => {
        $flat.extend_from_slice($crate::harness::skip(&$base, &mut $rest))
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
