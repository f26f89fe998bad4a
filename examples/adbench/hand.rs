//! Hand tracking: how far the skin of a posed hand lies from measured points.

use crate::bench::{Objective, Quantity};
use crate::read::{self, Numbers};
use differentiate::prelude::*;
use differentiate::sparse::Pattern;
use std::path::Path;

mod by_hand;
mod model;
mod sweep;

pub use model::Model;
use sweep::Sweep;

/// How many angles and offsets pose a hand.
pub const PARAMETERS: usize = 26;

/// How many directions go through the function at once: three turns of the wrist, its shifts together, and the four angles of each finger
/// together with those of the others, as no vertex moves with two fingers. Where a triangle does, there is a second sweep.
const LANES: usize = 8;
/// The same with both coordinates of a place on a triangle before them.
const LANES_ON_TRIANGLES: usize = LANES + 2;

/// The differences between points and the vertices that correspond to them.
#[differentiate(batch)]
pub fn residuals(
    theta: &[f64; 26],
    #[constant] model: &Model,
    #[constant] vertices: &[usize],
    #[constant] points: &[[f64; 3]],
    skin: &mut [[f64; 3]],
    errors: &mut [f64],
) {
    pose(theta, model, skin);
    for i in 0..points.len() {
        for axis in 0..3 {
            errors[3 * i + axis] = points[i][axis] - skin[vertices[i]][axis];
        }
    }
}

/// The same where a point corresponds to a place on a triangle, by two of its barycentric coordinates.
#[differentiate(batch)]
pub fn residuals_on_triangles(
    theta: &[f64; 26],
    places: &[[f64; 2]],
    #[constant] model: &Model,
    #[constant] triangles: &[usize],
    #[constant] points: &[[f64; 3]],
    skin: &mut [[f64; 3]],
    errors: &mut [f64],
) {
    pose(theta, model, skin);
    for i in 0..points.len() {
        let corners = model.triangles[triangles[i]];
        let (u, v) = (places[i][0], places[i][1]);
        for axis in 0..3 {
            let place = u * skin[corners[0]][axis]
                + v * skin[corners[1]][axis]
                + (1.0 - u - v) * skin[corners[2]][axis];
            errors[3 * i + axis] = points[i][axis] - place;
        }
    }
}

/// Where the vertices are goes into `skin`: each is moved by all bones, by weight, and then by the wrist.
#[differentiate(batch)]
fn pose(theta: &[f64; 26], #[constant] model: &Model, skin: &mut [[f64; 3]]) {
    let bends: [[f64; 2]; 22] = angles(theta);
    let transforms: Vec<[[f64; 4]; 3]> = skeleton(&bends, model);
    let global: [[f64; 3]; 3] = axis_angle(&[theta[0], theta[1], theta[2]]);
    for v in 0..model.vertices.len() {
        let vertex: [f64; 3] = model.vertices[v];
        let mut at = [0.0; 3];
        for i in 0..model.weights[v].len() {
            let (b, weight): (usize, f64) = model.weights[v][i];
            for row in 0..3 {
                at[row] += weight
                    * (transforms[b][row][0] * vertex[0]
                        + transforms[b][row][1] * vertex[1]
                        + transforms[b][row][2] * vertex[2]
                        + transforms[b][row][3]);
            }
        }
        for row in 0..3 {
            skin[v][row] = global[row][0] * at[0]
                + global[row][1] * at[1]
                + global[row][2] * at[2]
                + theta[3 + row];
        }
    }
}

/// The angles of each bone: of a finger's three outer ones, the first can spread as well as bend.
#[differentiate(batch)]
fn angles(theta: &[f64; 26]) -> [[f64; 2]; 22] {
    let mut pose = [[0.0; 2]; 22];
    let mut next = 6;
    for finger in 0..5 {
        for joint in 0..3 {
            let bone = 4 * finger + 2 + joint;
            pose[bone][0] = theta[next];
            next += 1;
            if joint == 0 {
                pose[bone][1] = theta[next];
                next += 1;
            }
        }
    }
    pose
}

/// What each bone does to the skin at rest.
#[differentiate(batch)]
fn skeleton(pose: &[[f64; 2]; 22], #[constant] model: &Model) -> Vec<[[f64; 4]; 3]> {
    let mut absolute = vec![[[0.0; 4]; 3]; model.bones.len()];
    let mut transforms = vec![[[0.0; 4]; 3]; model.bones.len()];
    for b in 0..model.bones.len() {
        let turn: [[f64; 4]; 3] = joint(pose[b][0], pose[b][1]);
        let relative: [[f64; 4]; 3] = product(&model.bones[b].relative, &turn);
        let placed: [[f64; 4]; 3] = match model.bones[b].parent {
            None => relative,
            Some(parent) => product(&absolute[parent], &relative),
        };
        transforms[b] = product(&placed, &model.bones[b].inverse);
        absolute[b] = placed;
    }
    transforms
}

/// A rotation about the first axis, and then about the third.
#[differentiate(batch)]
fn joint(bend: f64, spread: f64) -> [[f64; 4]; 3] {
    let (bend_sine, bend_cosine) = (bend.sin(), bend.cos());
    let (spread_sine, spread_cosine) = (spread.sin(), spread.cos());
    [
        [
            spread_cosine,
            -spread_sine * bend_cosine,
            spread_sine * bend_sine,
            0.0,
        ],
        [
            spread_sine,
            spread_cosine * bend_cosine,
            -spread_cosine * bend_sine,
            0.0,
        ],
        [0.0, bend_sine, bend_cosine, 0.0],
    ]
}

/// `a` after `b`.
#[differentiate(batch)]
fn product(a: &[[f64; 4]; 3], b: &[[f64; 4]; 3]) -> [[f64; 4]; 3] {
    let mut out = [[0.0; 4]; 3];
    for i in 0..3 {
        for j in 0..4 {
            out[i][j] = a[i][0] * b[0][j] + a[i][1] * b[1][j] + a[i][2] * b[2][j];
        }
        out[i][3] += a[i][3];
    }
    out
}

/// The rotation about a vector, by its length.
#[differentiate(batch)]
fn axis_angle(vector: &[f64; 3]) -> [[f64; 3]; 3] {
    let length = (vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2]).sqrt();
    if length < 1e-4 {
        return [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    }
    let (x, y, z) = (vector[0] / length, vector[1] / length, vector[2] / length);
    let (s, c) = (length.sin(), length.cos());
    [
        [
            x * x + (1.0 - x * x) * c,
            x * y * (1.0 - c) - z * s,
            x * z * (1.0 - c) + y * s,
        ],
        [
            x * y * (1.0 - c) + z * s,
            y * y + (1.0 - y * y) * c,
            y * z * (1.0 - c) - x * s,
        ],
        [
            x * z * (1.0 - c) - y * s,
            y * z * (1.0 - c) + x * s,
            z * z + (1.0 - z * z) * c,
        ],
    ]
}

/// A problem from a file. The Jacobian is dense, column by column: the angles, and before them, where points lie on triangles, both
/// coordinates of each place, of which only its own rows are kept.
pub struct Hand {
    model: Model,
    correspondences: Vec<usize>,
    points: Vec<[f64; 3]>,
    places: Option<Vec<[f64; 2]>>,
    theta: [f64; PARAMETERS],
    skin: Vec<[f64; 3]>,
    errors: Vec<f64>,
    skin_dot: Vec<[[f64; LANES]; 3]>,
    rows: Vec<[f64; LANES]>,
    skin_dot_on_triangles: Vec<[[f64; LANES_ON_TRIANGLES]; 3]>,
    rows_on_triangles: Vec<[f64; LANES_ON_TRIANGLES]>,
    jacobian: Vec<f64>,
    sweeps: Vec<Sweep>,
    by_hand: by_hand::Sparsity,
}

impl Hand {
    /// `N 26`, then an index and a point on each line, the places on triangles where there are any, and the angles. The model stands in the
    /// folder `model` beside the file.
    pub fn read(numbers: &mut Numbers, path: &Path) -> Hand {
        let (count, parameters) = (numbers.size(), numbers.size());
        assert_eq!(parameters, PARAMETERS, "a hand has 26 parameters");
        let mut correspondences = Vec::new();
        let mut points = Vec::new();
        for _ in 0..count {
            correspondences.push(numbers.size());
            points.push(core::array::from_fn(|_| numbers.one()));
        }
        let places = (numbers.left() > PARAMETERS).then(|| {
            (0..count)
                .map(|_| [numbers.one(), numbers.one()])
                .collect::<Vec<_>>()
        });
        let folder = path.parent().unwrap_or(Path::new("."));
        let folder = [folder.join("model"), folder.join("../model")]
            .into_iter()
            .find(|folder| folder.is_dir());
        let Some(folder) = folder else {
            panic!("{}: no folder `model` beside it", path.display())
        };
        let part = |name| read::part(&folder, name);
        let model = Model::read(
            &part("bones.txt"),
            &part("vertices.txt"),
            &part("triangles.txt"),
        );
        let columns = PARAMETERS + 2 * usize::from(places.is_some());
        let theta = core::array::from_fn(|_| numbers.one());
        let vertices = model.vertices.len();
        let mut hand = Hand {
            by_hand: by_hand::Sparsity::of(&model),
            model,
            correspondences,
            points,
            places,
            theta,
            skin: vec![[0.0; 3]; vertices],
            errors: vec![0.0; 3 * count],
            skin_dot: vec![[[0.0; LANES]; 3]; vertices],
            rows: vec![[0.0; LANES]; 3 * count],
            skin_dot_on_triangles: vec![[[0.0; LANES_ON_TRIANGLES]; 3]; vertices],
            rows_on_triangles: vec![[0.0; LANES_ON_TRIANGLES]; 3 * count],
            jacobian: vec![0.0; 3 * count * columns],
            sweeps: Vec::new(),
        };
        hand.sweeps = Sweep::all(hand.pattern(), columns - PARAMETERS);
        hand
    }

    /// Which rows each parameter moves, whatever the angles are: the wrist turns all and shifts along its axes, a finger's angle moves the
    /// vertices that the bones behind it weigh upon.
    fn pattern(&self) -> Pattern {
        let mut entries = Vec::new();
        for (i, &corner) in self.correspondences.iter().enumerate() {
            let corners = match &self.places {
                None => vec![corner],
                Some(_) => self.model.triangles[corner].to_vec(),
            };
            for axis in 0..3 {
                let fingers = corners
                    .iter()
                    .flat_map(|&v| self.by_hand.moved_by(&self.model.weights[v]));
                let wrist = [0, 1, 2, 3 + axis];
                entries.extend(wrist.into_iter().chain(fingers).map(|c| (3 * i + axis, c)));
            }
        }
        Pattern::new((self.errors.len(), PARAMETERS), entries)
    }
}

impl Objective for Hand {
    fn name(&self) -> &'static str {
        "hand"
    }
    fn sizes(&self) -> Vec<(&'static str, usize)> {
        vec![
            ("n_pts", self.points.len()),
            ("n_verts", self.model.vertices.len()),
            ("complicated", usize::from(self.places.is_some())),
        ]
    }
    fn function(&mut self) {
        match &self.places {
            None => residuals(
                &self.theta,
                &self.model,
                &self.correspondences,
                &self.points,
                &mut self.skin,
                &mut self.errors,
            ),
            Some(places) => residuals_on_triangles(
                &self.theta,
                places,
                &self.model,
                &self.correspondences,
                &self.points,
                &mut self.skin,
                &mut self.errors,
            ),
        }
    }
    fn derivative(&mut self) {
        for sweep in &self.sweeps {
            match &self.places {
                None => {
                    residuals::jvp_batch::<LANES>(
                        &self.theta,
                        &self.model,
                        &self.correspondences,
                        &self.points,
                        &mut self.skin,
                        &mut self.errors,
                        &sweep.directions(0),
                        &mut self.skin_dot,
                        &mut self.rows,
                    );
                    sweep.spread(&self.rows, &mut self.jacobian);
                }
                Some(places) => {
                    let mut each = [[0.0; LANES_ON_TRIANGLES]; 2];
                    each[0][0] = 1.0;
                    each[1][1] = 1.0;
                    residuals_on_triangles::jvp_batch::<LANES_ON_TRIANGLES>(
                        &self.theta,
                        places,
                        &self.model,
                        &self.correspondences,
                        &self.points,
                        &mut self.skin,
                        &mut self.errors,
                        &sweep.directions(2),
                        &vec![each; places.len()],
                        &mut self.skin_dot_on_triangles,
                        &mut self.rows_on_triangles,
                    );
                    sweep.spread(&self.rows_on_triangles, &mut self.jacobian);
                }
            }
        }
    }
    fn by_hand(&mut self) {
        let problem = by_hand::Problem {
            model: &self.model,
            correspondences: &self.correspondences,
            points: &self.points,
            places: self.places.as_deref(),
        };
        self.by_hand
            .jacobian(&problem, &self.theta, &mut self.errors, &mut self.jacobian);
    }
    fn values(&self) -> Vec<Quantity> {
        vec![Quantity {
            name: "err",
            values: self.errors.clone(),
        }]
    }
    fn gradient(&self) -> (&'static str, &[f64]) {
        ("jac", &self.jacobian)
    }
}
