//! A heat equation of 100 000 steps, fitted for its coefficient: peak memory against time for a ladder of slots, as a table and
//! as a plot in `target/checkpointing.svg`, beside what theory says.

use differentiate::prelude::*;
use plotters::prelude::*;
use std::error::Error;
use std::path::Path;
use std::time::Instant;

#[path = "memory/allocations.rs"]
mod allocations;

const STEPS: usize = 100_000;
const CELLS: usize = 64;
const COEFFICIENT: f64 = 0.012;
const LADDER: [usize; 8] = [3_000, 1_000, 300, 100, 30, 10, 5, 3];
const PLOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/checkpointing.svg");

/// The misfit of a bar's temperatures after `STEPS` steps, under each way to keep its states.
macro_rules! misfits {
    ($($name:ident $(#[$checkpoint:meta])?)*) => {$(
        #[differentiate(wrt(c))]
        fn $name(c: f64, start: &[f64], measured: &[f64], slots: usize) -> f64 {
            assert!(slots > 0);
            let mut u = start.to_vec();
            $(#[$checkpoint])?
            for _ in 0..STEPS {
                let old = u.clone();
                for i in 1..CELLS - 1 {
                    u[i] = old[i] + c * (old[i - 1] - 2.0 * old[i] + old[i + 1]);
                }
            }
            let mut sum = 0.0;
            for i in 0..CELLS {
                sum += (u[i] - measured[i]).powi(2);
            }
            sum
        }
    )*};
}
misfits! {
    taped
    by_root #[checkpoint]
    by_slots #[checkpoint(slots = slots)]
}

/// How often the body runs at the least with this many states (Griewank & Walther, 2000): with r the least number for which
/// C(s + r, s) reaches n, it is (r + 1) n − C(s + r, r − 1).
fn optimum(n: f64, s: f64) -> f64 {
    let (mut reruns, mut reach) = (0.0, 1.0);
    while reach < n {
        reruns += 1.0;
        reach *= (s + reruns) / reruns;
    }
    // C(s + r, r − 1) = C(s + r, s) r / (s + 1)
    let spared = reach * reruns / (s + 1.0);
    (reruns + 1.0) * n - spared
}

/// One way to keep the states.
struct Measurement {
    name: String,
    slots: Option<usize>,
    bytes: usize,
    seconds: f64,
}

fn measure(
    name: String,
    slots: Option<usize>,
    gradient: impl Fn() -> (f64, f64),
    expected: (f64, f64),
) -> Measurement {
    let mut seconds = f64::INFINITY;
    let mut bytes = 0;
    for _ in 0..2 {
        let start = Instant::now();
        let (peak, found) = allocations::peak(&gradient);
        seconds = seconds.min(start.elapsed().as_secs_f64());
        bytes = peak;
        assert_eq!(found, expected, "{name}: the schedule changes no bit");
    }
    println!("{name:>12} {:>14.1} {seconds:>10.3}", bytes as f64 / 1e3);
    Measurement {
        name,
        slots,
        bytes,
        seconds,
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let start: Vec<f64> = (0..CELLS)
        .map(|i| (0.2 * i as f64).sin() + 0.05 * i as f64)
        .collect();
    let mut measured = start.clone();
    for _ in 0..STEPS {
        let old = measured.clone();
        for i in 1..CELLS - 1 {
            measured[i] = old[i] + COEFFICIENT * (old[i - 1] - 2.0 * old[i] + old[i + 1]);
        }
    }

    // the derivative's root, by the secant method
    let derivative = |c: f64| by_slots::grad(c, &start, &measured, 10);
    let (mut before, mut c) = (0.010, 0.0105);
    let mut slope = derivative(before);
    println!("fit of the coefficient with 10 slots:");
    for _ in 0..12 {
        let next = derivative(c);
        println!("  c = {c:.12}, derivative {next:.3e}");
        if next == slope || (c - before).abs() < 1e-13 {
            break;
        }
        let step = next * (c - before) / (next - slope);
        (before, slope) = (c, next);
        c -= step;
    }
    assert!((c - COEFFICIENT).abs() < 1e-9, "the fit found {c}");

    let c = 0.011;
    let forward = (0..3)
        .map(|_| {
            let clock = Instant::now();
            std::hint::black_box(taped(c, &start, &measured, 1));
            clock.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min);
    println!("\n{:>12} {:>14} {:>10}", "states", "peak kB", "seconds");
    println!("{:>12} {:>14} {forward:>10.3}", "function", "");
    let expected = taped::value_and_grad(c, &start, &measured, 1);
    let all = measure(
        "all taped".to_string(),
        None,
        || taped::value_and_grad(c, &start, &measured, 1),
        expected,
    );
    let root = measure(
        "√n".to_string(),
        None,
        || by_root::value_and_grad(c, &start, &measured, 1),
        expected,
    );
    let ladder: Vec<Measurement> = LADDER
        .iter()
        .map(|slots| {
            measure(
                format!("{slots} slots"),
                Some(*slots),
                || by_slots::value_and_grad(c, &start, &measured, *slots),
                expected,
            )
        })
        .collect();
    let state = (CELLS * size_of::<f64>()) as f64;
    for step in &ladder {
        let slots = step.slots.unwrap_or(0) as f64;
        assert!(
            (step.bytes as f64) < 1.1 * (slots + 12.0) * (state + 64.0),
            "{}",
            step.name
        );
    }
    assert!(ladder[5].bytes * 1000 < all.bytes);
    draw(forward, state, &[all, root], &ladder)?;
    println!("plot: target/checkpointing.svg");
    Ok(())
}

/// Theory's time: what the reversal itself takes, found at the longest ladder step, and a forward step for each execution.
fn theory(forward: f64, ladder: &[Measurement], slots: f64) -> f64 {
    let each = forward / STEPS as f64;
    let first = &ladder[0];
    let rest = first.seconds - each * optimum(STEPS as f64, first.slots.unwrap_or(1) as f64);
    rest + each * optimum(STEPS as f64, slots)
}

fn draw(
    forward: f64,
    state: f64,
    others: &[Measurement],
    ladder: &[Measurement],
) -> Result<(), Box<dyn Error>> {
    if let Some(folder) = Path::new(PLOT).parent() {
        std::fs::create_dir_all(folder)?;
    }
    let area = SVGBackend::new(PLOT, (760, 520)).into_drawing_area();
    area.fill(&WHITE)?;
    let all = || others.iter().chain(ladder);
    let times = || all().map(|step| step.seconds);
    let (low, high) = (
        times().fold(f64::INFINITY, f64::min),
        times().fold(0.0, f64::max),
    );
    let most = all().map(|step| step.bytes as f64).fold(0.0, f64::max);
    let mut chart = ChartBuilder::on(&area)
        .margin(16)
        .x_label_area_size(44)
        .y_label_area_size(60)
        .caption(
            format!("{STEPS} steps of a heat equation"),
            ("sans-serif", 18),
        )
        .build_cartesian_2d(
            (1.0..4e-3 * most).log_scale(),
            (0.7 * low..1.5 * high).log_scale(),
        )?;
    chart
        .configure_mesh()
        .x_desc("peak memory in kB")
        .x_label_formatter(&|kilobytes| format!("{kilobytes:.0}"))
        .y_label_formatter(&|seconds| format!("{seconds:.2}"))
        .y_desc("seconds for a gradient")
        .draw()?;
    let curve = (0..200).map(|at| {
        let slots = 3.0 * 1000_f64.powf(f64::from(at) / 199.0);
        (1e-3 * slots * state, theory(forward, ladder, slots.round()))
    });
    chart
        .draw_series(LineSeries::new(curve, BLUE))?
        .label("theory, binomial schedule")
        .legend(|(x, y)| PathElement::new([(x, y), (x + 16, y)], BLUE));
    chart.draw_series(all().map(|step| {
        let place = (1e-3 * step.bytes as f64, step.seconds);
        EmptyElement::at(place)
            + Circle::new((0, 0), 4, RED.filled())
            + Text::new(step.name.clone(), (7, -14), ("sans-serif", 12))
    }))?;
    chart
        .configure_series_labels()
        .border_style(BLACK)
        .background_style(WHITE)
        .draw()?;
    area.present()?;
    Ok(())
}
