//! Trains a classifier of handwritten digits: 64 pixels, 64 hidden units, 10 classes.
//!
//! Checks its gradient, prints loss and test accuracy of each epoch, and draws the learning curve into `target/digits.svg`.

use differentiate::check::{self, GradientReport};
use differentiate::nn::{cross_entropy, linear, relu};
use differentiate::prelude::*;
use flate2::read::GzDecoder;
use indicatif::{ProgressBar, ProgressStyle};
use ndarray::{Array1, Array2, Axis};
use plotters::coord::Shift;
use plotters::prelude::*;
use std::error::Error;
use std::io::Read;
use std::ops::Range;

const PIXELS: usize = 64;
const HIDDEN: usize = 64;
const CLASSES: usize = 10;
const TRAINING_ROWS: usize = 1437;
const BATCH: usize = 32;
const EPOCHS: usize = 60;
const RATE: f64 = 0.01;
/// Half the width of the noise on the training images, whose pixels are between 0 and 1.
const NOISE: f64 = 0.3;
const SEED: u64 = 1998;
const CURVE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/digits.svg");

/// The weights and biases of both layers.
#[derive(Clone, Differentiable)]
struct Parameters {
    w1: Array2<f64>,
    b1: Array1<f64>,
    w2: Array2<f64>,
    b2: Array1<f64>,
}

/// A score for each image and class.
#[differentiate]
fn logits(parameters: &Parameters, #[constant] images: &Array2<f64>) -> Array2<f64> {
    let hidden = relu(&linear(images, &parameters.w1, &parameters.b1));
    linear(&hidden, &parameters.w2, &parameters.b2)
}

/// The mean cross entropy of the scores against the labels.
#[differentiate]
fn loss(parameters: &Parameters, #[constant] images: &Array2<f64>, labels: &[usize]) -> f64 {
    cross_entropy(&logits(parameters, images), labels)
}

impl Parameters {
    /// Weights of variance 2 / inputs (He et al., 2015), so that a rectified layer keeps the scale of its input.
    fn random(random: &mut fastrand::Rng) -> Parameters {
        let mut weights = |inputs: usize, outputs: usize| {
            let bound = (6.0 / inputs as f64).sqrt();
            Array2::from_shape_simple_fn((inputs, outputs), || bound * symmetric(random))
        };
        Parameters {
            w1: weights(PIXELS, HIDDEN),
            b1: Array1::zeros(HIDDEN),
            w2: weights(HIDDEN, CLASSES),
            b2: Array1::zeros(CLASSES),
        }
    }

    /// The share of the digits whose own class has the highest score.
    fn accuracy(&self, digits: &Digits) -> f64 {
        let scores = logits(self, &digits.images);
        let right = scores
            .rows()
            .into_iter()
            .zip(&digits.labels)
            .filter(|(scores, label)| scores.iter().all(|&score| score <= scores[**label]))
            .count();
        right as f64 / digits.labels.len() as f64
    }
}

/// Uniform between -1 and 1.
fn symmetric(random: &mut fastrand::Rng) -> f64 {
    2.0 * random.f64() - 1.0
}

/// Images, one a row, and the digit that each one shows.
struct Digits {
    images: Array2<f64>,
    labels: Vec<usize>,
}

impl Digits {
    fn read() -> Result<Digits, Box<dyn Error>> {
        let mut text = String::new();
        GzDecoder::new(&include_bytes!("data/digits.csv.gz")[..]).read_to_string(&mut text)?;
        let (mut pixels, mut labels) = (Vec::new(), Vec::new());
        for line in text.lines() {
            let (image, label) = line.rsplit_once(',').ok_or("a row without a label")?;
            for pixel in image.split(',') {
                pixels.push(pixel.parse::<f64>()? / 16.0);
            }
            labels.push(label.parse()?);
        }
        let images = Array2::from_shape_vec((labels.len(), PIXELS), pixels)?;
        Ok(Digits { images, labels })
    }

    fn select(&self, rows: &[usize]) -> Digits {
        Digits {
            images: self.images.select(Axis(0), rows),
            labels: rows.iter().map(|&row| self.labels[row]).collect(),
        }
    }
}

/// Adam (Kingma & Ba, 2015), over the flat view of the parameters.
struct Adam {
    mean: Vec<f64>,
    square: Vec<f64>,
    steps: i32,
}

impl Adam {
    fn new(parameters: usize) -> Adam {
        Adam {
            mean: vec![0.0; parameters],
            square: vec![0.0; parameters],
            steps: 0,
        }
    }

    fn step(&mut self, parameters: &mut [f64], gradient: &[f64], rate: f64) {
        self.steps += 1;
        let mean_scale = 1.0 / (1.0 - 0.9_f64.powi(self.steps));
        let square_scale = 1.0 / (1.0 - 0.999_f64.powi(self.steps));
        for (i, &g) in gradient.iter().enumerate() {
            self.mean[i] = 0.9 * self.mean[i] + 0.1 * g;
            self.square[i] = 0.999 * self.square[i] + 0.001 * g * g;
            let deviation = (self.square[i] * square_scale).sqrt() + 1e-8;
            parameters[i] -= rate * self.mean[i] * mean_scale / deviation;
        }
    }
}

/// Holds every component of the gradient against central differences. On few images, since a difference is wrong where its
/// step crosses the kink of a rectifier, and fewer images have fewer kinks.
fn check_gradient(parameters: &Parameters, Digits { images, labels }: &Digits) {
    let gradient = loss::grad(parameters, images, labels).to_flat();
    let at = |x: &[f64]| loss(&parameters.from_flat(x), images, labels);
    let report = check::gradient(at, &gradient, &parameters.to_flat());
    println!(
        "gradient in {} parameters against central differences: largest relative error {:.1e}",
        gradient.len(),
        report.largest_relative_error
    );
    assert!(report.is_within(GradientReport::TOLERANCE), "{report}");
}

/// What each epoch reached.
#[derive(Default)]
struct Curve {
    loss: Vec<f64>,
    accuracy: Vec<f64>,
}

impl Curve {
    fn draw(&self, file: &str) -> Result<(), Box<dyn Error>> {
        let area = SVGBackend::new(file, (720, 560)).into_drawing_area();
        area.fill(&WHITE)?;
        let (upper, lower) = area.split_vertically(280);
        let highest = self.loss.iter().copied().fold(0.0, f64::max);
        panel(&upper, "training loss in nats", 0.0..highest, &self.loss)?;
        panel(&lower, "test accuracy", 0.8..1.0, &self.accuracy)?;
        area.present()?;
        Ok(())
    }
}

/// Draws one quantity over the epochs.
fn panel(
    area: &DrawingArea<SVGBackend, Shift>,
    caption: &str,
    range: Range<f64>,
    values: &[f64],
) -> Result<(), Box<dyn Error>> {
    let mut chart = ChartBuilder::on(area)
        .caption(caption, ("sans-serif", 18))
        .margin(12)
        .x_label_area_size(36)
        .y_label_area_size(48)
        .build_cartesian_2d(1..values.len(), range)?;
    chart.configure_mesh().x_desc("epoch").draw()?;
    chart.draw_series(LineSeries::new((1..).zip(values.iter().copied()), &BLUE))?;
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let digits = Digits::read()?;
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut rows: Vec<usize> = (0..digits.labels.len()).collect();
    random.shuffle(&mut rows);
    let (training, test) = rows.split_at_mut(TRAINING_ROWS);
    let test = digits.select(test);

    let mut parameters = Parameters::random(&mut random);
    check_gradient(&parameters, &digits.select(&training[..8]));

    let mut flat = parameters.to_flat();
    let mut adam = Adam::new(flat.len());
    let mut curve = Curve::default();
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} batches, {elapsed}")?;
    let bar = ProgressBar::new((EPOCHS * TRAINING_ROWS.div_ceil(BATCH)) as u64).with_style(style);
    for epoch in 1..=EPOCHS {
        random.shuffle(training);
        let rate = RATE * (EPOCHS + 1 - epoch) as f64 / EPOCHS as f64;
        let mut sum = 0.0;
        for rows in training.chunks(BATCH) {
            let Digits { mut images, labels } = digits.select(rows);
            images.mapv_inplace(|pixel| pixel + NOISE * symmetric(&mut random));
            let (loss, gradient) = loss::value_and_grad(&parameters, &images, &labels);
            adam.step(&mut flat, &gradient.to_flat(), rate);
            parameters = parameters.from_flat(&flat);
            sum += loss * rows.len() as f64;
            bar.inc(1);
        }
        let (loss, accuracy) = (sum / TRAINING_ROWS as f64, parameters.accuracy(&test));
        bar.suspend(|| println!("epoch {epoch:2}: loss {loss:.4}, test accuracy {accuracy:.4}"));
        curve.loss.push(loss);
        curve.accuracy.push(accuracy);
    }
    bar.finish_and_clear();

    std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/target"))?;
    curve.draw(CURVE)?;
    println!("learning curve: target/digits.svg");
    let accuracy = parameters.accuracy(&test);
    assert!(
        accuracy >= 0.97,
        "the classifier got no further than {accuracy}"
    );
    println!("test accuracy {accuracy:.4}");
    Ok(())
}
