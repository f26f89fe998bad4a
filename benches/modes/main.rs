//! What each mode costs, as a multiple of the function, beside versions written by hand: `cargo bench --bench modes`.

#[macro_use]
mod clock;
mod lennard_jones;
mod loops;
mod perceptron;
mod rosenbrock;
mod runge_kutta;

use clock::{Run, fastest};

/// A function with its modes, and what they should give.
struct Case {
    name: &'static str,
    function: Run,
    modes: Vec<Mode>,
}

/// A mode, how many directions it takes at once, and the same by hand.
struct Mode {
    name: &'static str,
    directions: usize,
    run: Run,
    by_hand: Option<Run>,
}

impl Mode {
    fn new(name: &'static str, directions: usize, run: Run) -> Mode {
        Mode {
            name,
            directions,
            run,
            by_hand: None,
        }
    }

    fn beside(self, by_hand: Run) -> Mode {
        Mode {
            by_hand: Some(by_hand),
            ..self
        }
    }
}

fn main() {
    println!("multiples of the function's time; of a batch also for each of its directions");
    let cases = [
        rosenbrock::case(),
        lennard_jones::case(),
        runge_kutta::case(),
        perceptron::case(),
    ];
    for mut case in loops::cases().into_iter().chain(cases) {
        let mut runs = vec![&mut case.function];
        for mode in &mut case.modes {
            runs.push(&mut mode.run);
            runs.extend(&mut mode.by_hand);
        }
        let mut times = fastest(&mut runs).into_iter();
        let function = times.next().unwrap_or(f64::NAN);
        println!();
        println!("{:38} {:8.2} µs", case.name, function * 1e6);
        for mode in &case.modes {
            let ratio = times.next().unwrap_or(f64::NAN) / function;
            print!("    {:34} {ratio:8.2}", mode.name);
            if mode.directions > 1 {
                print!("   {:5.2} each", ratio / mode.directions as f64);
            }
            if mode.by_hand.is_some() {
                let by_hand = times.next().unwrap_or(f64::NAN) / function;
                print!("   {by_hand:5.2} by hand");
            }
            println!();
        }
    }
}

/// Holds what was emitted against what was written by hand.
fn assert_same(name: &str, a: &[f64], b: &[f64]) {
    assert_eq!(a.len(), b.len(), "{name}");
    let scale = b.iter().fold(0.0f64, |scale, b| scale.max(b.abs()));
    for (a, b) in a.iter().zip(b) {
        // Rounding of sums of some thousand terms, taken in another order.
        assert!((a - b).abs() <= 1e-10 * scale, "{name}: {a} {b}");
    }
}

/// Numbers between −1 and 1 without a pattern of their own.
fn numbers(count: usize, seed: u64) -> Vec<f64> {
    let mut random = fastrand::Rng::with_seed(seed);
    (0..count).map(|_| 2.0 * random.f64() - 1.0).collect()
}

/// N directions, lane by lane.
fn lanes<const N: usize>(count: usize, seed: u64) -> Vec<[f64; N]> {
    let directions = numbers(count * N, seed);
    directions.as_chunks().0.to_vec()
}
