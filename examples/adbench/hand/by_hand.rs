//! The Jacobian by hand. A finger's angle moves only the bones that hang from its joint, and through them only the vertices that they weigh
//! upon; the six parameters of the wrist move what all bones have placed.

use super::model::Affine;
use super::{Model, PARAMETERS};

/// What of the sparsity depends on the model alone.
pub struct Sparsity {
    /// The parameters that each bone depends on, with the place of their derivatives.
    columns: Vec<Vec<(usize, usize)>>,
    transforms: Vec<Affine>,
    absolute: Vec<Affine>,
    absolute_dot: Vec<Affine>,
    transforms_dot: Vec<Affine>,
    /// The vertices, and their derivatives with respect to all parameters.
    skin: Vec<[f64; 3]>,
    skin_dot: Vec<[[f64; 3]; PARAMETERS]>,
}

/// What is to be differentiated, but for the angles.
pub struct Problem<'p> {
    pub model: &'p Model,
    pub correspondences: &'p [usize],
    pub points: &'p [[f64; 3]],
    pub places: Option<&'p [[f64; 2]]>,
}

/// The parameters that a bone bends and spreads by.
fn own(bone: usize) -> (Option<usize>, Option<usize>) {
    if bone < 2 || (bone - 2) % 4 == 3 {
        return (None, None);
    }
    let first = 6 + (bone - 2) / 4 * 4;
    match (bone - 2) % 4 {
        0 => (Some(first), Some(first + 1)),
        joint => (Some(first + 1 + joint), None),
    }
}

impl Sparsity {
    /// The sparsity of a model.
    pub fn of(model: &Model) -> Sparsity {
        let mut columns: Vec<Vec<(usize, usize)>> = Vec::new();
        let mut count = 0;
        for (b, bone) in model.bones.iter().enumerate() {
            let (bend, spread) = own(b);
            let inherited = bone
                .parent
                .map(|parent| &columns[parent][..])
                .unwrap_or_default();
            let all = inherited
                .iter()
                .map(|(column, _)| *column)
                .chain(bend)
                .chain(spread);
            columns.push(
                all.enumerate()
                    .map(|(at, column)| (column, count + at))
                    .collect(),
            );
            count += columns[b].len();
        }
        let empty = [[0.0; 4]; 3];
        Sparsity {
            columns,
            transforms: vec![empty; model.bones.len()],
            absolute: vec![empty; model.bones.len()],
            absolute_dot: vec![empty; count],
            transforms_dot: vec![empty; count],
            skin: vec![[0.0; 3]; model.vertices.len()],
            skin_dot: vec![[[0.0; 3]; PARAMETERS]; model.vertices.len()],
        }
    }

    /// The angles that move a vertex, from the bones that weigh upon it.
    pub fn moved_by(&self, weights: &[(usize, f64)]) -> impl Iterator<Item = usize> {
        let bones = weights.iter().map(|&(bone, _)| &self.columns[bone]);
        bones.flat_map(|columns| columns.iter().map(|&(column, _)| column))
    }

    /// The residuals and their Jacobian.
    pub fn jacobian(
        &mut self,
        problem: &Problem<'_>,
        theta: &[f64; PARAMETERS],
        errors: &mut [f64],
        jacobian: &mut [f64],
    ) {
        self.skeleton(problem.model, theta);
        self.skin(problem.model, theta);
        let rows = errors.len();
        for (i, (corner, point)) in problem
            .correspondences
            .iter()
            .zip(problem.points)
            .enumerate()
        {
            let (corners, shares, first) = match problem.places {
                None => ([*corner; 3], [1.0, 0.0, 0.0], 0),
                Some(places) => {
                    let [u, v] = places[i];
                    (problem.model.triangles[*corner], [u, v, 1.0 - u - v], 2)
                }
            };
            let used = if first == 0 { 1 } else { 3 };
            for axis in 0..3 {
                let row = 3 * i + axis;
                let place: f64 = (0..used)
                    .map(|at| shares[at] * self.skin[corners[at]][axis])
                    .sum();
                errors[row] = point[axis] - place;
                for column in 0..first {
                    jacobian[column * rows + row] =
                        self.skin[corners[2]][axis] - self.skin[corners[column]][axis];
                }
                for column in 0..PARAMETERS {
                    let change: f64 = (0..used)
                        .map(|at| shares[at] * self.skin_dot[corners[at]][column][axis])
                        .sum();
                    jacobian[(first + column) * rows + row] = -change;
                }
            }
        }
    }

    fn skeleton(&mut self, model: &Model, theta: &[f64; PARAMETERS]) {
        for (b, bone) in model.bones.iter().enumerate() {
            let (bend, spread) = own(b);
            let (bend_sine, bend_cosine) = bend.map_or(0.0, |at| theta[at]).sin_cos();
            let (spread_sine, spread_cosine) = spread.map_or(0.0, |at| theta[at]).sin_cos();
            let [bend_at, spread_at] = [[bend_cosine, bend_sine], [spread_cosine, spread_sine]];
            let base = bone.relative;
            let relative = product(&base, &joint(bend_at, spread_at, [1.0, 1.0]), 1.0);
            let inverse = bone.inverse;
            let parent = bone.parent.map(|parent| self.absolute[parent]);
            self.absolute[b] = parent.map_or(relative, |parent| product(&parent, &relative, 1.0));
            self.transforms[b] = product(&self.absolute[b], &inverse, 1.0);
            for at in 0..self.columns[b].len() {
                let (column, place) = self.columns[b][at];
                let inherited = bone.parent.and_then(|parent| self.columns[parent].get(at));
                let change = if let Some((_, from)) = inherited {
                    product(&self.absolute_dot[*from], &relative, 1.0)
                } else {
                    let bends = bend == Some(column);
                    let (bend_at, spread_at) = if bends {
                        ([-bend_sine, bend_cosine], spread_at)
                    } else {
                        (bend_at, [-spread_sine, spread_cosine])
                    };
                    let keeps = if bends { [0.0, 1.0] } else { [1.0, 0.0] };
                    let change = product(&base, &joint(bend_at, spread_at, keeps), 0.0);
                    parent.map_or(change, |parent| product(&parent, &change, 0.0))
                };
                self.absolute_dot[place] = change;
                self.transforms_dot[place] = product(&change, &inverse, 1.0);
            }
        }
    }

    fn skin(&mut self, model: &Model, theta: &[f64; PARAMETERS]) {
        let (global, global_dot) = axis_angle([theta[0], theta[1], theta[2]]);
        for (v, vertex) in model.vertices.iter().enumerate() {
            let mut at = [0.0; 3];
            let mut change = [[0.0; 3]; PARAMETERS];
            for &(b, weight) in &model.weights[v] {
                add(&mut at, weight, &self.transforms[b], vertex);
                for &(column, place) in &self.columns[b] {
                    add(
                        &mut change[column],
                        weight,
                        &self.transforms_dot[place],
                        vertex,
                    );
                }
            }
            let turned = turn(&global, &at);
            self.skin[v] = core::array::from_fn(|axis| turned[axis] + theta[3 + axis]);
            let out = &mut self.skin_dot[v];
            for axis in 0..3 {
                out[axis] = turn(&global_dot[axis], &at);
                out[3 + axis] = core::array::from_fn(|row| if row == axis { 1.0 } else { 0.0 });
            }
            for column in 6..PARAMETERS {
                out[column] = turn(&global, &change[column]);
            }
        }
    }
}

fn add(into: &mut [f64; 3], weight: f64, transform: &Affine, vertex: &[f64; 3]) {
    for row in 0..3 {
        let [x, y, z, offset] = transform[row];
        into[row] += weight * (x * vertex[0] + y * vertex[1] + z * vertex[2] + offset);
    }
}

fn turn(matrix: &[[f64; 3]; 3], vector: &[f64; 3]) -> [f64; 3] {
    matrix.map(|row| row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
}

/// The product where the last row of `b` is (0, 0, 0, `last`): one for a transformation, zero for a derivative.
fn product(a: &Affine, b: &Affine, last: f64) -> Affine {
    core::array::from_fn(|row| {
        let mut out: [f64; 4] = core::array::from_fn(|column| {
            a[row][0] * b[0][column] + a[row][1] * b[1][column] + a[row][2] * b[2][column]
        });
        out[3] += a[row][3] * last;
        out
    })
}

/// A rotation about the first axis, and then about the third, from cosines and sines, or the derivatives of one of them: then the first
/// column, or the last row, is gone.
fn joint([bc, bs]: [f64; 2], [sc, ss]: [f64; 2], [first, third]: [f64; 2]) -> Affine {
    [
        [first * sc, -ss * bc, ss * bs, 0.0],
        [first * ss, sc * bc, -sc * bs, 0.0],
        [0.0, third * bs, third * bc, 0.0],
    ]
}

/// The rotation about a vector by its length, and its derivatives.
fn axis_angle(vector: [f64; 3]) -> ([[f64; 3]; 3], [[[f64; 3]; 3]; 3]) {
    let length = vector.iter().map(|part| part * part).sum::<f64>().sqrt();
    if length < 1e-4 {
        let one = |row: usize| core::array::from_fn(|column| if row == column { 1.0 } else { 0.0 });
        return ([one(0), one(1), one(2)], [[[0.0; 3]; 3]; 3]);
    }
    let axis = vector.map(|part| part / length);
    let (s, c) = length.sin_cos();
    let matrix = spin(&axis, c, s);
    let dots = core::array::from_fn(|at| {
        let axis_dot: [f64; 3] = core::array::from_fn(|part| {
            (if part == at { 1.0 } else { 0.0 } - axis[part] * axis[at]) / length
        });
        let (s_dot, c_dot) = (c * axis[at], -s * axis[at]);
        core::array::from_fn(|row| {
            core::array::from_fn(|column| {
                let outer = axis_dot[row] * axis[column] + axis[row] * axis_dot[column];
                let same = if row == column { c_dot } else { 0.0 };
                let (sign, third) = twist(row, column);
                outer * (1.0 - c) - axis[row] * axis[column] * c_dot
                    + same
                    + sign * (axis_dot[third] * s + axis[third] * s_dot)
            })
        })
    });
    (matrix, dots)
}

/// x xᵀ (1 − c) + c + s [x]ₓ
fn spin(axis: &[f64; 3], c: f64, s: f64) -> [[f64; 3]; 3] {
    core::array::from_fn(|row| {
        core::array::from_fn(|column| {
            let same = if row == column { c } else { 0.0 };
            let (sign, third) = twist(row, column);
            axis[row] * axis[column] * (1.0 - c) + same + sign * axis[third] * s
        })
    })
}

/// The entry of the cross product's matrix: its sign, and the part of the vector that stands there.
fn twist(row: usize, column: usize) -> (f64, usize) {
    match (row, column) {
        (1, 0) => (1.0, 2),
        (0, 1) => (-1.0, 2),
        (0, 2) => (1.0, 1),
        (2, 0) => (-1.0, 1),
        (2, 1) => (1.0, 0),
        (1, 2) => (-1.0, 0),
        _ => (0.0, 0),
    }
}
