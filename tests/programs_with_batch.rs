//! The programs with several lanes: every one has `jvp_batch` and `vjp_batch`.

#![allow(
    dead_code,
    clippy::all,
    clippy::unwrap_used,
    reason = "the programs are as strangers write them"
)]

#[macro_use]
mod harness;

// Before the macros below: these have the companions too, but the harness cannot put their lanes together.
#[path = "programs/structs.rs"]
mod struct_programs;
#[path = "programs/structs_of_arrays.rs"]
mod structs_of_arrays;

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

/// What every program imports, with the attribute of this test.
mod prelude {
    pub use differentiate::differentiate_with_batch as differentiate;
    #[allow(unused_imports, reason = "what a user's prelude holds")]
    pub use differentiate::{Differentiable, Real, stop_gradient};
}

#[path = "programs/first.rs"]
mod first_programs;
#[path = "programs/ndarrays.rs"]
mod ndarray_programs;
#[path = "programs/people.rs"]
mod people_programs;

/// Methods and structs, whose lanes are `[Tangent; N]`, run one after the other.
mod structs {
    use differentiate::prelude::*;

    #[derive(Differentiable, Clone, Debug)]
    struct Spring {
        stiffness: f64,
        lengths: Vec<f64>,
        #[constant]
        count: usize,
    }

    impl Spring {
        #[differentiate(batch)]
        fn energy(&self, x: f64) -> f64 {
            let mut sum = 0.0;
            for length in &self.lengths {
                sum += (x - length) * (x - length) * self.stiffness.exp();
            }
            sum / self.count as f64
        }

        #[differentiate(batch)]
        fn stretch(&mut self, by: f64) -> Option<f64> {
            if by < 0.0 {
                return None;
            }
            self.stiffness *= by;
            Some(self.stiffness * self.lengths[0])
        }
    }

    fn spring() -> Spring {
        Spring {
            stiffness: 0.3,
            lengths: vec![1.0, -0.5],
            count: 2,
        }
    }

    fn directions() -> [SpringTangent; 2] {
        [0.4, -1.1].map(|x| SpringTangent {
            stiffness: x,
            lengths: vec![2.0 * x, 0.7],
            count: (),
        })
    }

    #[test]
    fn lanes_of_a_method() {
        let (spring, dots) = (spring(), directions());
        let (value, y_dots) = spring.energy_jvp_batch(0.9, &dots, [1.0, -2.0]);
        for (lane, x_dot) in [1.0, -2.0].into_iter().enumerate() {
            let (alone, y_dot) = spring.energy_jvp(0.9, &dots[lane], x_dot);
            assert_eq!((value, y_dots[lane]), (alone, y_dot));
        }
        let (value, pullback) = spring.energy_vjp_batch::<3>(0.9);
        let (bars, x_bars) = pullback([1.0, 0.0, -2.5]);
        for (lane, seed) in [1.0, 0.0, -2.5].into_iter().enumerate() {
            let (alone, pullback) = spring.energy_vjp(0.9);
            let (bar, x_bar) = pullback(seed);
            assert_eq!((value, x_bars[lane]), (alone, x_bar));
            assert_eq!(bars[lane], bar);
        }
    }

    #[test]
    fn lanes_of_a_receiver_that_changes() {
        let (mut changed, mut dots) = (spring(), directions());
        let pair = changed.stretch_jvp_batch(1.5, &mut dots, [0.5, 0.25]);
        let (value, y_dots) = pair.expect("a stretch by more than nothing");
        for (lane, by_dot) in [0.5, 0.25].into_iter().enumerate() {
            let (mut alone, mut dot) = (spring(), directions()[lane].clone());
            let expected = alone.stretch_jvp(1.5, &mut dot, by_dot);
            assert_eq!(expected, Some((value, y_dots[lane])));
            assert_eq!(dots[lane], dot);
            assert_eq!(changed.stiffness, alone.stiffness);
        }
        assert!(
            spring()
                .stretch_jvp_batch(-1.0, &mut dots, [1.0, 1.0])
                .is_none()
        );

        let mut changed = spring();
        let (_, pullback) = changed.stretch_vjp_batch::<2>(1.5).expect("a stretch");
        let mut bars = directions();
        let by_bars = pullback([1.0, 0.5], &mut bars);
        for (lane, seed) in [1.0, 0.5].into_iter().enumerate() {
            let mut alone = spring();
            let (_, pullback) = alone.stretch_vjp(1.5).expect("a stretch");
            let mut bar = directions()[lane].clone();
            assert_eq!(by_bars[lane], pullback(seed, &mut bar));
            assert_eq!(bars[lane], bar);
        }
    }
}
