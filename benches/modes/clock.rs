//! The clock: the fastest of interleaved runs, as what else the machine does only ever adds.

use std::time::Instant;

/// Something that is timed, with its arguments.
pub type Run = Box<dyn FnMut()>;

const ROUNDS: usize = 31;
/// What is too short for the clock runs several times in a row, for this many seconds.
const SPAN: f64 = 2e-3;

/// A run of a function with references to copies of these arguments.
macro_rules! timed {
    ($f:path $(, $argument:ident)*) => {{
        $(let $argument = $argument.clone();)*
        let run: $crate::clock::Run = Box::new(move || {
            std::hint::black_box($f($(std::hint::black_box(&$argument)),*));
        });
        run
    }};
}

/// Seconds that each takes: one after the other in every round, so that what slows the machine slows all.
pub fn fastest(runs: &mut [&mut Run]) -> Vec<f64> {
    let repeats: Vec<usize> = runs
        .iter_mut()
        .map(|run| {
            let mut repeats = 1;
            while seconds(run, repeats) * (repeats as f64) < SPAN {
                repeats *= 2;
            }
            repeats
        })
        .collect();
    let mut fastest = vec![f64::INFINITY; runs.len()];
    for _ in 0..ROUNDS {
        for ((run, &repeats), fastest) in runs.iter_mut().zip(&repeats).zip(&mut fastest) {
            *fastest = fastest.min(seconds(run, repeats));
        }
    }
    fastest
}

/// Seconds of one run among so many in a row.
fn seconds(run: &mut Run, repeats: usize) -> f64 {
    let start = Instant::now();
    for _ in 0..repeats {
        run();
    }
    start.elapsed().as_secs_f64() / repeats as f64
}
