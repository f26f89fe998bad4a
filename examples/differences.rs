//! The error of finite differences against their step, in both precisions, beside the error of `grad`: a table and a plot.

use differentiate::Real;
use differentiate::check::{central_difference, forward_difference};
use differentiate::prelude::*;
use num_traits::Float;
use plotters::coord::types::RangedCoordf64;
use plotters::element::DashedPathElement;
use plotters::prelude::*;
use std::error::Error;

const PLOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/differences.svg");
const POINTS: usize = 200;

/// eˣ sin 2x, which curves about as much as it slopes.
#[differentiate]
fn wave<T: Float>(x: &[T]) -> T {
    x[0].exp() * (x[0] + x[0]).sin()
}

/// The errors in one precision.
struct Errors {
    name: &'static str,
    /// Of forward and of central differences, by step.
    differences: [Vec<(f64, f64)>; 2],
    /// Where theory puts the best step of each: √ε and ∛ε.
    best: [f64; 2],
    gradient: f64,
}

impl Errors {
    fn measure<T: Real + Float + Into<f64>>(name: &'static str) -> Errors {
        let epsilon: f64 = T::epsilon().into();
        let along = |difference: fn(&[T], T) -> T| {
            let steps = (0..).map(|half_decade| 10f64.powf(-0.5 * f64::from(half_decade)));
            let steps = steps.take_while(|&step| step > epsilon);
            steps
                .map(|step| (step, error(|x| difference(x, number(step)))))
                .collect()
        };
        Errors {
            name,
            differences: [
                along(|x, step| forward_difference(wave, x, Some(step))[0]),
                along(|x, step| central_difference(wave, x, Some(step))[0]),
            ],
            best: [epsilon.sqrt(), epsilon.cbrt()],
            gradient: error(|x: &[T]| wave::grad(x)[0]),
        }
    }

    /// The step with the smallest error, and that error.
    fn found(&self, order: usize) -> (f64, f64) {
        let differences = self.differences[order].iter().copied();
        differences.fold((0.0, f64::INFINITY), |a, b| if b.1 < a.1 { b } else { a })
    }
}

fn number<T: Float>(value: f64) -> T {
    T::from(value).expect("a number of either precision")
}

/// The error of a derivative relative to the true one, as the root mean square over some points.
fn error<T: Float + Into<f64>>(derivative: impl Fn(&[T]) -> T) -> f64 {
    let squares = (0..POINTS).map(|point| {
        let x: T = number(0.1 + 0.5 * point as f64 / POINTS as f64);
        let exact = {
            let x: f64 = x.into();
            x.exp() * ((2.0 * x).sin() + 2.0 * (2.0 * x).cos())
        };
        ((derivative(&[x]).into() - exact) / exact).powi(2)
    });
    (squares.sum::<f64>() / POINTS as f64).sqrt()
}

const ORDERS: [&str; 2] = ["forward", "central"];

fn main() -> Result<(), Box<dyn Error>> {
    let all = [Errors::measure::<f64>("f64"), Errors::measure::<f32>("f32")];

    println!("relative error of differences");
    println!("    step  f64 forward  f64 central  f32 forward  f32 central");
    for (row, (step, _)) in all[0].differences[0].iter().enumerate() {
        print!("{step:8.1e}");
        for differences in all.iter().flat_map(|errors| &errors.differences) {
            match differences.get(row) {
                Some((_, error)) => print!("{error:13.1e}"),
                None => print!("{:13}", ""),
            }
        }
        println!();
    }
    println!();
    for errors in &all {
        for (order, name) in ORDERS.iter().enumerate() {
            let (step, error) = errors.found(order);
            println!(
                "{} {name}: best step {step:.1e} (in theory {:.1e}), where the error is {error:.1e}",
                errors.name, errors.best[order]
            );
        }
        println!("{} grad: {:.1e}", errors.name, errors.gradient);
    }

    std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/target"))?;
    draw(&all)?;
    println!("plot: target/differences.svg");

    for errors in &all {
        let epsilon = errors.best[0] * errors.best[0];
        for (order, best) in errors.best.into_iter().enumerate() {
            let (step, error) = errors.found(order);
            // Truncation and rounding meet there: h f″/2 with ε f/h, and h² f‴/6 with ε f/h.
            let in_theory = epsilon / best;
            assert!((best / 10.0..best * 10.0).contains(&step), "{step}");
            assert!(
                (in_theory / 30.0..in_theory * 3.0).contains(&error),
                "{error}"
            );
        }
        assert!(errors.gradient < 2.0 * epsilon, "{}", errors.gradient);
    }
    Ok(())
}

type Chart<'a> = ChartContext<'a, SVGBackend<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

fn draw(all: &[Errors]) -> Result<(), Box<dyn Error>> {
    let area = SVGBackend::new(PLOT, (760, 560)).into_drawing_area();
    area.fill(&WHITE)?;
    // Powers of ten on both axes.
    let mut chart = ChartBuilder::on(&area)
        .caption(
            "error of finite differences and of grad",
            ("sans-serif", 18),
        )
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(56)
        .build_cartesian_2d(-16.0..0.0, -17.0..1.0)?;
    let power = |exponent: &f64| format!("1e{exponent:.0}");
    chart
        .configure_mesh()
        .x_desc("step (marked: the best in theory, √ε and ∛ε)")
        .y_desc("relative error")
        .x_labels(9)
        .y_labels(10)
        .x_label_formatter(&power)
        .y_label_formatter(&power)
        .light_line_style(WHITE)
        .draw()?;
    for (errors, color) in all
        .iter()
        .zip([RGBColor(31, 95, 180), RGBColor(200, 80, 20)])
    {
        curves(&mut chart, errors, color)?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::Coordinate(20, 250))
        .background_style(WHITE)
        .border_style(BLACK.mix(0.3))
        .draw()?;
    area.present()?;
    Ok(())
}

/// Both differences of one precision, the steps that theory calls best, and the error of the gradient across.
fn curves(chart: &mut Chart<'_>, errors: &Errors, color: RGBColor) -> Result<(), Box<dyn Error>> {
    let styles = [color.stroke_width(2), color.mix(0.5).stroke_width(2)];
    for order in 0..2 {
        let points = errors.differences[order].iter();
        let points = points.map(|(step, error)| (step.log10(), error.log10()));
        let (name, style) = (errors.name, styles[order]);
        chart
            .draw_series(LineSeries::new(points, style))?
            .label(format!("{name}, {}", ORDERS[order]))
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], style));
        let best = errors.best[order].log10();
        let bottom = [(best, -17.0), (best, -16.4)];
        chart.draw_series([PathElement::new(bottom, style.stroke_width(4))])?;
    }
    let level = errors.gradient.log10();
    let across = DashedLineSeries::new([(-16.0, level), (0.0, level)], 3, 4, color.into());
    let style = color.stroke_width(1);
    chart
        .draw_series(across)?
        .label(format!("{}, grad", errors.name))
        .legend(move |(x, y)| DashedPathElement::new([(x, y), (x + 20, y)], 3, 4, style));
    Ok(())
}
