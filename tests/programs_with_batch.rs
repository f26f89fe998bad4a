//! The programs with several lanes, a batch of those of the laws too: every one has `jvp_batch` and `vjp_batch`.

#![allow(
    dead_code,
    clippy::all,
    clippy::unwrap_used,
    reason = "the programs are as strangers write them"
)]

#[macro_use]
mod harness;

// Before the macros below: these have the companions too, but lanes of an array behind a name lie side by side, and of no other array.
#[path = "programs/aliases.rs"]
mod alias_programs;

#[macro_use]
#[path = "harness/batch.rs"]
mod batch;

/// What every program imports, with the attribute of this test.
mod prelude {
    pub use differentiate::differentiate_with_batch as differentiate;
    #[allow(unused_imports, reason = "what a user's prelude holds")]
    pub use differentiate::{Differentiable, Pair, Real, stop_gradient};
}

#[path = "laws/batch_0.rs"]
#[rustfmt::skip]
#[allow(warnings, reason = "nobody wrote these programs")]
mod batch_0;
#[path = "programs/first.rs"]
mod first_programs;
#[path = "programs/ndarrays.rs"]
mod ndarray_programs;
#[path = "programs/people.rs"]
mod people_programs;
#[path = "programs/structs.rs"]
mod struct_programs;
#[path = "programs/structs_of_arrays.rs"]
mod structs_of_arrays;
#[path = "programs/values.rs"]
mod value_programs;

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
