//! The cost of a gradient does not grow with the number of parameters: value and gradient as a multiple of the function, for 10 to a million
//! parameters, as a table, beside the calls that central differences take, and as a plot in `target/scaling.svg`.

use differentiate::Tape;
use differentiate::prelude::*;
use plotters::prelude::*;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

const PLOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/scaling.svg");
const RUNS: usize = 21;

/// Rosenbrock's valley.
#[differentiate]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        let across = x[i] - x[i - 1] * x[i - 1];
        let along = 1.0 - x[i - 1];
        sum += 100.0 * across * across + along * along;
    }
    sum
}

/// The logarithm of a sum of exponentials.
#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut most = f64::NEG_INFINITY;
    for &v in x {
        most = most.max(v);
    }
    let sum: f64 = x.iter().map(|v| (v - most).exp()).sum();
    most + sum.ln()
}

/// A chain of states, each from the one before it and a parameter of its own.
#[differentiate]
fn recurrence(x: &[f64]) -> f64 {
    let mut state = 0.1;
    for &v in x {
        state = 0.5 * state * state * v + 0.7 - 0.3 * state;
    }
    state
}

/// A function, and its ratios for each number of parameters.
struct Curve {
    name: &'static str,
    ratios: Vec<f64>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let sizes: Vec<usize> = (1..=6).map(|power| 10_usize.pow(power)).collect();
    macro_rules! curve {
        ($function:ident) => {
            Curve {
                name: stringify!($function),
                ratios: sizes
                    .iter()
                    .map(|n| {
                        let x: Vec<f64> = (0..*n).map(|i| (i as f64).sin()).collect();
                        let mut tape = Tape::new();
                        let mut x_bar = vec![0.0; *n];
                        ratio(
                            || $function(black_box(&x)),
                            || {
                                x_bar.fill(0.0);
                                $function::vjp_into_with(&mut tape, black_box(&x), 1.0, &mut x_bar)
                            },
                        )
                    })
                    .collect(),
            }
        };
    }
    let curves = [curve!(rosenbrock), curve!(log_sum_exp), curve!(recurrence)];

    println!("time of value and gradient, as a multiple of the function's\n");
    print!("{:>10}", "n");
    curves.iter().for_each(|curve| print!("{:>13}", curve.name));
    println!("{:>13}", "differences");
    for (at, n) in sizes.iter().enumerate() {
        print!("{n:>10}");
        curves
            .iter()
            .for_each(|curve| print!("{:>13.2}", curve.ratios[at]));
        println!("{:>13}", 2 * n);
    }
    std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/target"))?;
    draw(&sizes, &curves)?;
    println!("plot: target/scaling.svg");
    Ok(())
}

/// The time of the second as a multiple of the first's: medians of interleaved runs.
fn ratio(mut function: impl FnMut() -> f64, mut gradient: impl FnMut() -> f64) -> f64 {
    let mut runs: [&mut dyn FnMut() -> f64; 2] = [&mut function, &mut gradient];
    let repeats = runs.each_mut().map(|run| {
        let mut repeats = 1;
        while seconds(run, repeats) * f64::from(repeats) < 1e-3 {
            repeats *= 2;
        }
        repeats
    });
    let mut samples = [const { Vec::new() }; 2];
    for _ in 0..RUNS {
        for at in 0..2 {
            samples[at].push(seconds(&mut runs[at], repeats[at]));
        }
    }
    let [function, gradient] = samples.map(|mut samples: Vec<f64>| {
        samples.sort_by(f64::total_cmp);
        samples[RUNS / 2]
    });
    gradient / function
}

/// Seconds of one run, of several.
fn seconds(run: &mut dyn FnMut() -> f64, repeats: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..repeats {
        black_box(run());
    }
    start.elapsed().as_secs_f64() / f64::from(repeats)
}

fn draw(sizes: &[usize], curves: &[Curve]) -> Result<(), Box<dyn Error>> {
    let area = SVGBackend::new(PLOT, (760, 480)).into_drawing_area();
    area.fill(&WHITE)?;
    // powers of ten across
    let mut chart = ChartBuilder::on(&area)
        .caption("what a gradient costs", ("sans-serif", 18))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(56)
        .build_cartesian_2d(1.0..6.0, 0.0..10.0)?;
    chart
        .configure_mesh()
        .x_desc("parameters")
        .y_desc("value and gradient over function")
        .x_labels(6)
        .x_label_formatter(&|power| format!("1e{power:.0}"))
        .light_line_style(WHITE)
        .draw()?;
    let colors = [
        RGBColor(31, 95, 180),
        RGBColor(200, 80, 20),
        RGBColor(40, 140, 70),
    ];
    for (curve, color) in curves.iter().zip(colors) {
        let points = sizes
            .iter()
            .zip(&curve.ratios)
            .map(|(n, ratio)| ((*n as f64).log10(), *ratio));
        chart
            .draw_series(LineSeries::new(points, color.stroke_width(2)))?
            .label(curve.name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], color.stroke_width(2)));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .background_style(WHITE)
        .border_style(BLACK.mix(0.3))
        .draw()?;
    area.present()?;
    Ok(())
}
