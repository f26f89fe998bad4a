//! Whatever the user calls things, the emitted code means what it says: names of locals, of types, of modules, of the crate.

// The companions as a user sees them, under the lints that a strict user sets.
#![deny(warnings, clippy::all)]
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use differentiate as somewhere_else;

/// Compares a derivative with the one by hand.
fn assert_close(found: f64, expected: f64) {
    assert!(
        (found - expected).abs() <= 1e-12 * expected.abs().max(1.0),
        "{found} where {expected} is right"
    );
}

mod names_of_locals {
    use differentiate::prelude::*;

    /// Locals with the names that generated code would like to have.
    #[differentiate]
    pub fn locals(x: f64, y: f64) -> f64 {
        let x_bar = x * y;
        let t = x_bar.sin();
        let t_1 = t * x;
        let value = t_1 + t;
        let tape = value * y;
        let y_bar = tape + x_bar;
        let seed = y_bar * 2.0;
        let part_bar = seed * x;
        let taken_bar = part_bar - t;
        taken_bar + x
    }

    /// The same for parameters.
    #[differentiate]
    pub fn parameters(tape: f64, seed: f64, y: f64, y_bar: f64, value: f64) -> f64 {
        tape * seed * y * y_bar * value
    }

    /// Parameters that end like generated ones.
    #[differentiate]
    pub fn suffixes(
        x: f64,
        x_bar: f64,
        x_dot: &[f64],
        x_slot: f64,
        x_own: f64,
        x_copy: f64,
    ) -> f64 {
        x * x_bar + x_dot[0] * x_slot + x_own * x_copy
    }

    /// Names in a loop that keeps something.
    #[differentiate]
    pub fn in_a_loop(x: f64, n: usize) -> f64 {
        let mut tape = x;
        let mut trips = 0;
        for exit in 0..n {
            let kept = tape * x;
            let folded = kept.sin();
            tape = folded * kept;
            trips += exit;
        }
        tape * trips as f64
    }

    /// A result in the names of the machinery, with an early return.
    #[differentiate]
    pub fn returned(exit: f64, returned: f64) -> f64 {
        let value = exit * returned;
        if value > 10.0 {
            return value * exit;
        }
        for k in 0..3 {
            if exit > f64::from(k) * 100.0 + 50.0 {
                return exit;
            }
        }
        value
    }

    /// Raw identifiers.
    #[differentiate]
    pub fn raw(r#type: f64, r#match: f64) -> f64 {
        let r#fn = r#type * r#match;
        r#fn * r#type
    }

    /// Shadowing, within blocks and of parameters.
    #[differentiate]
    pub fn shadowed(x: f64) -> f64 {
        let x = x * 2.0;
        let x = {
            let x = x * x;
            x.sin()
        };
        for x in 0..2 {
            let _ = x;
        }
        x * 3.0
    }

    /// Underscores.
    #[differentiate]
    pub fn underscores(_x: f64, _: f64, _y: &[f64]) -> f64 {
        let _z = _x * _y[0];
        _z * _z
    }
}

#[test]
fn locals_may_have_any_name() {
    use names_of_locals::*;
    let (x, y) = (0.7, -1.2);
    let by_hand = |x: f64, y: f64| {
        let product = x * y;
        let t = product.sin();
        ((t * x + t) * y + product) * 2.0 * x - t + x
    };
    let step = 1e-6;
    let (x_bar, y_bar) = locals::grad(x, y);
    assert!((x_bar - (by_hand(x + step, y) - by_hand(x - step, y)) / (2.0 * step)).abs() < 1e-8);
    assert!((y_bar - (by_hand(x, y + step) - by_hand(x, y - step)) / (2.0 * step)).abs() < 1e-8);
    assert_eq!(
        parameters::grad(1.0, 2.0, 3.0, 4.0, 5.0),
        (120.0, 60.0, 40.0, 30.0, 24.0)
    );
    let (value, pullback) = parameters::vjp(1.0, 2.0, 3.0, 4.0, 5.0);
    assert_eq!(
        (value, pullback(2.0)),
        (120.0, (240.0, 120.0, 80.0, 60.0, 48.0))
    );
    assert_eq!(
        parameters::jvp(1.0, 2.0, 3.0, 4.0, 5.0, 1.0, 0.0, 0.0, 0.0, 1.0),
        (120.0, 144.0)
    );
    assert_eq!(
        suffixes::grad(1.0, 2.0, &[3.0], 4.0, 5.0, 6.0),
        (2.0, 1.0, vec![4.0], 3.0, 6.0, 5.0)
    );
    let difference = (in_a_loop(0.9 + step, 3) - in_a_loop(0.9 - step, 3)) / (2.0 * step);
    assert!((in_a_loop::grad(0.9, 3) - difference).abs() < 1e-8);
    assert_eq!(returned(2.0, 3.0), 6.0);
    assert_eq!(returned::grad(2.0, 3.0), (3.0, 2.0));
    assert_eq!(returned::grad(4.0, 3.0), (24.0, 16.0));
    assert_eq!(raw::grad(2.0, 3.0), (12.0, 4.0));
    assert_close(
        shadowed::grad(0.5),
        3.0 * (8.0 * 0.5) * (4.0_f64 * 0.25).cos(),
    );
    assert_eq!(underscores::grad(2.0, 7.0, &[3.0]), (36.0, 0.0, vec![24.0]));
}

mod names_of_types {
    //! A module in which the names of the standard library mean other things.
    use differentiate::prelude::differentiate;

    pub struct Vec;
    pub struct Option;
    pub struct Some;
    pub struct None;
    pub struct Tape;
    pub struct Slot;
    #[allow(dead_code, reason = "it is there to be met by its name")]
    pub trait Clone {}
    #[allow(dead_code, reason = "it is there to be met by its name")]
    pub trait FnOnce {}
    #[allow(dead_code, reason = "it is there to be met by its name")]
    pub trait Iterator {}
    pub fn drop() {}
    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod differentiate_rt {}
    impl Clone for Vec {}
    impl FnOnce for Vec {}
    impl Iterator for Vec {}

    /// A read-only loop and a kept state.
    #[differentiate]
    pub fn f(x: &[f64], n: usize) -> f64 {
        let mut state = 1.0;
        for _ in 0..n {
            for number in x {
                state = state * number.sin() + number;
            }
        }
        if state > 100.0 {
            return 0.0;
        }
        state
    }

    pub fn all_used() {
        let _ = (Vec, Option, Some, None, Tape, Slot);
        drop();
    }
}

#[test]
fn types_may_have_any_name() {
    names_of_types::all_used();
    let x = [0.4, 1.1];
    let gradient = names_of_types::f::grad(&x, 2);
    let step = 1e-6;
    for i in 0..2 {
        let at = |by: f64| {
            let mut x = x;
            x[i] += by;
            names_of_types::f(&x, 2)
        };
        assert!((gradient[i] - (at(step) - at(-step)) / (2.0 * step)).abs() < 1e-8);
    }
}

mod renamed {
    //! The crate under another name, for those who re-export it.
    pub mod inner {
        pub(crate) use crate::somewhere_else as differentiable_functions;
    }

    #[inner::differentiable_functions::differentiate(crate = crate::renamed::inner::differentiable_functions)]
    pub fn f(x: f64, w: &[f64]) -> f64 {
        x * x * w[0]
    }

    #[derive(Clone, inner::differentiable_functions::Differentiable)]
    #[differentiable(crate = crate::renamed::inner::differentiable_functions)]
    pub struct Spring {
        pub stiffness: f64,
    }

    #[inner::differentiable_functions::differentiate(crate = crate::renamed::inner::differentiable_functions)]
    impl Spring {
        pub fn energy(&self, x: f64) -> f64 {
            self.stiffness * x * x
        }
    }
}

#[test]
fn the_crate_may_have_any_name() {
    assert_eq!(renamed::f::grad(3.0, &[2.0]), (12.0, vec![9.0]));
    let (spring_bar, x_bar) = renamed::Spring { stiffness: 2.0 }.energy_grad(3.0);
    assert_eq!((spring_bar.stiffness, x_bar), (9.0, 12.0));
}

mod from_a_macro {
    //! Functions that a user's macro writes.
    use differentiate::prelude::*;

    macro_rules! scaled {
        ($name:ident, $x:ident, $factor:expr, $type:ty) => {
            #[differentiate]
            pub fn $name($x: $type) -> $type {
                let hidden = $x * $factor;
                hidden * $x
            }
        };
    }

    scaled!(by_two, x, 2.0, f64);
    scaled!(by_a_sum, x, 1.0 + 2.0, f64);
    scaled!(in_single, x, 0.5, f32);
}

#[test]
fn functions_may_come_from_a_macro() {
    assert_eq!(from_a_macro::by_two::grad(3.0), 12.0);
    // What a macro takes as one expression stays one.
    assert_eq!(from_a_macro::by_a_sum(3.0), 27.0);
    assert_eq!(from_a_macro::by_a_sum::grad(3.0), 18.0);
    assert_eq!(from_a_macro::in_single::grad(3.0), 3.0);
}

mod local_items {
    //! Functions inside of functions, and items inside of them.
    use differentiate::prelude::*;

    pub fn outer(x: f64) -> f64 {
        #[differentiate]
        fn inner(x: f64) -> f64 {
            const SCALE: f64 = 3.0;
            fn half(n: usize) -> usize {
                n / 2
            }
            let table = [1.0, 2.0];
            x * x * SCALE * table[half(2)]
        }
        inner::grad(x)
    }
}

#[test]
fn functions_may_be_local() {
    assert_eq!(local_items::outer(2.0), 24.0);
}

mod imported {
    //! Functions and their companions travel together, under any name.
    pub mod model {
        use differentiate::prelude::*;
        #[differentiate]
        pub fn square(x: f64) -> f64 {
            x * x
        }
    }
    use differentiate::prelude::*;
    use model::square as quadrat;

    #[differentiate]
    pub fn fourth(x: f64) -> f64 {
        quadrat(model::square(x))
    }
}

#[test]
fn companions_follow_imports() {
    assert_eq!(imported::fourth::grad(2.0), 32.0);
}

#[forbid(clippy::all, unsafe_code)]
mod without_a_prelude {
    //! A module that sees no name and no trait by itself.
    #![no_implicit_prelude]
    use ::differentiate::prelude::{Differentiable, differentiate};

    #[derive(Differentiable)]
    pub struct Spring {
        pub stiffness: f64,
        pub table: ::std::vec::Vec<f64>,
    }

    #[differentiate]
    impl Spring {
        pub fn energy(&self, x: f64) -> f64 {
            self.stiffness * x * x * self.table[0]
        }
    }

    /// A state that is kept, a loop that runs backwards, an early return.
    #[differentiate(hvp)]
    pub fn kept(x: &[f64], n: usize) -> f64 {
        let mut state = 1.0;
        for _ in 0..n {
            for number in x {
                state = state * number.sin() + number;
            }
        }
        if state > 100.0 {
            return 0.0;
        }
        state
    }

    #[differentiate]
    pub fn may_fail(x: f64) -> ::std::result::Result<f64, u8> {
        if x < 0.0 {
            return ::std::result::Result::Err(1);
        }
        ::std::result::Result::Ok(x.sqrt())
    }
}

#[test]
fn there_may_be_no_prelude() {
    use without_a_prelude::*;
    let spring = Spring {
        stiffness: 2.0,
        table: vec![3.0],
    };
    let (spring_bar, x_bar) = spring.energy_grad(1.5);
    assert_eq!(
        (spring_bar.stiffness, spring_bar.table, x_bar),
        (6.75, vec![4.5], 18.0)
    );
    let x = [0.4, 1.1];
    let gradient = kept::grad(&x, 2);
    let (again, _) = kept::hvp(&x, 2, &[1.0, 0.0]);
    assert_eq!(gradient, again);
    let step = 1e-6;
    let difference = (kept(&[0.4 + step, 1.1], 2) - kept(&[0.4 - step, 1.1], 2)) / (2.0 * step);
    assert!((gradient[0] - difference).abs() < 1e-8);
    assert_eq!(may_fail::grad(4.0), Ok(0.25));
    assert_eq!(may_fail::grad(-4.0), Err(1));
}

#[forbid(nonstandard_style, unused)]
mod under_lints_that_are_forbidden {
    //! An `allow` of a lint of rustc in what is emitted would be an error where the lint is forbidden.
    use differentiate::prelude::*;

    #[derive(Clone, Differentiable)]
    pub enum Spring {
        Hooke(f64),
        Free,
    }

    #[differentiate]
    #[must_use]
    pub fn energy(spring: &Spring, x: f64) -> f64 {
        match spring {
            Spring::Hooke(stiffness) => stiffness * x * x,
            Spring::Free => 0.0,
        }
    }
}

#[test]
fn lints_may_be_forbidden() {
    use under_lints_that_are_forbidden::*;
    assert_eq!(energy::grad(&Spring::Hooke(2.0), 3.0).1, 12.0);
    assert_eq!(energy::grad(&Spring::Free, 3.0).1, 0.0);
}

#[deny(clippy::pedantic)]
mod words {
    //! Identifiers of any script, parameters with the names of the function and of its companions, a type under the name of another.
    use differentiate::prelude::*;

    #[differentiate]
    pub fn größe(größe: f64, ß: f64) -> f64 {
        let ñ = größe * ß;
        ñ * ñ
    }

    #[differentiate]
    pub fn itself(itself: f64) -> f64 {
        itself * itself
    }

    #[differentiate]
    pub fn grad(grad: f64, vjp: f64, forward: f64, sweep: f64) -> f64 {
        grad * vjp * forward + sweep
    }

    #[differentiate]
    pub fn r#loop(r#loop: f64) -> f64 {
        r#loop * 2.0
    }

    pub mod shadowed {
        //! `f64` means another type here.
        use differentiate::prelude::*;

        #[allow(non_camel_case_types, reason = "it is there to be met by its name")]
        pub type f64 = f32;

        #[differentiate]
        pub fn square(x: f64) -> f64 {
            x * x
        }
    }
}

#[test]
fn words_may_be_any() {
    assert_eq!(words::größe::grad(2.0, 3.0), (36.0, 24.0));
    assert_eq!(words::itself::grad(2.0), 4.0);
    assert_eq!(words::grad::grad(2.0, 3.0, 4.0, 5.0), (12.0, 8.0, 6.0, 1.0));
    assert_eq!(words::r#loop::grad(2.0), 2.0);
    let single: f32 = words::shadowed::square::grad(2.0);
    assert_eq!(single, 4.0);
}
