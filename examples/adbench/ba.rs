//! Bundle adjustment: how far points project from where cameras saw them.

use crate::bench::{Objective, Quantity};
use crate::read::Numbers;
use differentiate::Tape;
use differentiate::prelude::*;

/// The weighted error of one observation. A camera is a rotation, a centre, a focal length, a principal point and two radial distortions.
#[differentiate(batch)]
pub fn reprojection(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    #[constant] feature: &[f64; 2],
) -> [f64; 2] {
    let offset = [
        point[0] - camera[3],
        point[1] - camera[4],
        point[2] - camera[5],
    ];
    let seen: [f64; 3] = rotate(&[camera[0], camera[1], camera[2]], &offset);
    let (x, y) = (seen[0] / seen[2], seen[1] / seen[2]);
    let square = x * x + y * y;
    let distortion = 1.0 + camera[9] * square + camera[10] * square * square;
    [
        weight * (x * distortion * camera[6] + camera[7] - feature[0]),
        weight * (y * distortion * camera[6] + camera[8] - feature[1]),
    ]
}

/// Rodrigues' formula.
#[differentiate(batch)]
fn rotate(rotation: &[f64; 3], point: &[f64; 3]) -> [f64; 3] {
    let square: f64 = dot(rotation, rotation);
    if square == 0.0 {
        let across: [f64; 3] = cross(rotation, point);
        return [
            point[0] + across[0],
            point[1] + across[1],
            point[2] + across[2],
        ];
    }
    let angle = square.sqrt();
    let (sine, cosine) = (angle.sin(), angle.cos());
    let inverse = 1.0 / angle;
    let axis = [
        rotation[0] * inverse,
        rotation[1] * inverse,
        rotation[2] * inverse,
    ];
    let across: [f64; 3] = cross(&axis, point);
    let projection: f64 = dot(&axis, point);
    let along = projection * (1.0 - cosine);
    [
        point[0] * cosine + across[0] * sine + axis[0] * along,
        point[1] * cosine + across[1] * sine + axis[1] * along,
        point[2] * cosine + across[2] * sine + axis[2] * along,
    ]
}

#[differentiate(batch)]
fn dot(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[differentiate(batch)]
fn cross(a: &[f64; 3], b: &[f64; 3]) -> [f64; 3] {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}

/// The error of a weight.
#[differentiate]
pub fn weight_error(weight: f64) -> f64 {
    1.0 - weight * weight
}

/// A problem from a file. The Jacobian is sparse, its pattern known: what is computed are its values, row by row.
pub struct Ba {
    cameras: Vec<[f64; 11]>,
    points: Vec<[f64; 3]>,
    weights: Vec<f64>,
    observations: Vec<(usize, usize)>,
    features: Vec<[f64; 2]>,
    errors: Vec<f64>,
    weight_errors: Vec<f64>,
    jacobian: Vec<f64>,
    tape: Tape,
}

impl Ba {
    /// `n m p`, then one camera, one point, one weight and one feature, which stand for all.
    pub fn read(numbers: &mut Numbers) -> Ba {
        let (cameras, points, observations) = (numbers.size(), numbers.size(), numbers.size());
        Ba {
            cameras: vec![core::array::from_fn(|_| numbers.one()); cameras],
            points: vec![core::array::from_fn(|_| numbers.one()); points],
            weights: vec![numbers.one(); observations],
            observations: (0..observations)
                .map(|i| (i % cameras, i % points))
                .collect(),
            features: vec![[numbers.one(), numbers.one()]; observations],
            errors: vec![0.0; 2 * observations],
            weight_errors: vec![0.0; observations],
            jacobian: vec![0.0; 31 * observations],
            tape: Tape::new(),
        }
    }
}

impl Objective for Ba {
    fn name(&self) -> &'static str {
        "ba"
    }
    fn sizes(&self) -> Vec<(&'static str, usize)> {
        vec![
            ("n", self.cameras.len()),
            ("m", self.points.len()),
            ("p", self.weights.len()),
        ]
    }
    fn function(&mut self) {
        for (i, &(camera, point)) in self.observations.iter().enumerate() {
            let error = reprojection(
                &self.cameras[camera],
                &self.points[point],
                self.weights[i],
                &self.features[i],
            );
            self.errors[2 * i..2 * i + 2].copy_from_slice(&error);
        }
        for (error, weight) in self.weight_errors.iter_mut().zip(&self.weights) {
            *error = weight_error(*weight);
        }
    }
    fn derivative(&mut self) {
        let (rows, last) = self.jacobian.split_at_mut(30 * self.weights.len());
        for (i, &(camera, point)) in self.observations.iter().enumerate() {
            let (mut camera_bar, mut point_bar, mut weight_bar) =
                ([[0.0; 2]; 11], [[0.0; 2]; 3], [0.0; 2]);
            let error = reprojection::vjp_into_with_batch::<2>(
                &mut self.tape,
                &self.cameras[camera],
                &self.points[point],
                self.weights[i],
                &self.features[i],
                [[1.0, 0.0], [0.0, 1.0]],
                &mut camera_bar,
                &mut point_bar,
                &mut weight_bar,
            );
            let rows = &mut rows[30 * i..30 * (i + 1)];
            let (first, second) = rows.split_at_mut(15);
            let bars = camera_bar.iter().chain(&point_bar).chain([&weight_bar]);
            for ((first, second), bar) in first.iter_mut().zip(second).zip(bars) {
                (*first, *second) = (bar[0], bar[1]);
            }
            self.errors[2 * i..2 * i + 2].copy_from_slice(&error);
        }
        for (i, weight) in self.weights.iter().enumerate() {
            (self.weight_errors[i], last[i]) = weight_error::jvp(*weight, 1.0);
        }
    }
    fn by_hand(&mut self) {
        let (rows, last) = self.jacobian.split_at_mut(30 * self.weights.len());
        let (rows, _) = rows.as_chunks_mut::<15>();
        let (pairs, _) = rows.as_chunks_mut::<2>();
        for ((i, &(camera, point)), rows) in self.observations.iter().enumerate().zip(pairs) {
            let error = by_hand::reprojection(
                &self.cameras[camera],
                &self.points[point],
                self.weights[i],
                &self.features[i],
                rows,
            );
            self.errors[2 * i..2 * i + 2].copy_from_slice(&error);
        }
        for (i, weight) in self.weights.iter().enumerate() {
            self.weight_errors[i] = 1.0 - weight * weight;
            last[i] = -2.0 * weight;
        }
    }
    fn values(&self) -> Vec<Quantity> {
        vec![
            Quantity {
                name: "reproj_err",
                values: self.errors.clone(),
            },
            Quantity {
                name: "w_err",
                values: self.weight_errors.clone(),
            },
        ]
    }
    fn gradient(&self) -> (&'static str, &[f64]) {
        ("jac_vals", &self.jacobian)
    }
}

mod by_hand;
