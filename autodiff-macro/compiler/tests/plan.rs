//! The plan in a companion's documentation: what is kept, how much that is, and which line forces it.

#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use proc_macro2::TokenStream;

fn plan_of(function: &str) -> String {
    let emitted = autodiff_compiler::differentiate(TokenStream::new(), function.parse().unwrap());
    emitted.to_string()
}

#[test]
fn a_tape_is_told_in_bytes_a_trip() {
    let plan = plan_of(
        "fn f(x: &[f64], start: f64) -> f64 {
            let mut t = start;
            for v in x {
                t = t * t * v;
            }
            t
        }",
    );
    assert!(plan.contains("Kept in each iteration"), "{plan}");
    assert!(
        plan.contains("`t_kept`: 8 bytes, forced by line 2"),
        "{plan}"
    );
}

#[test]
fn states_are_told_with_their_schedule() {
    let plan = plan_of(
        "fn f(c: f32, slots: usize) -> f32 {
            let mut s: [f32; 3] = [c; 3];
            let mut u: Vec<f32> = vec![c; 9];
            let mut next: Vec<f32> = vec![0.0; 9];
            #[checkpoint(slots = 2 * slots)]
            for _ in 0..1000 {
                s[0] = s[1] * s[2];
                for i in 0..9 { next[i] = u[i] * u[i] * s[0]; }
                std::mem::swap(&mut u, &mut next);
            }
            u[0]
        }",
    );
    let states = "The states of a checkpointed loop, kept 2 * slots times at the most: \
                  `s`: 12 bytes, forced by line 2; `u`: 4·u.len() bytes, forced by line 3; \
                  `next`: its lengths alone, forced by line 4.";
    assert!(plan.contains(states), "{plan}");
}
