//! Both rows of an observation's Jacobian, by hand.

/// The error; its derivatives with respect to the camera, the point and the weight overwrite `rows`.
pub fn reprojection(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    feature: &[f64; 2],
    rows: &mut [[f64; 15]; 2],
) -> [f64; 2] {
    let rotation = [camera[0], camera[1], camera[2]];
    let offset = [
        point[0] - camera[3],
        point[1] - camera[4],
        point[2] - camera[5],
    ];
    let rotated = Rotated::of(&rotation, &offset);
    let seen = rotated.seen;
    let inverse = 1.0 / seen[2];
    let (x, y) = (seen[0] / seen[2], seen[1] / seen[2]);
    let square = x * x + y * y;
    let distortion = 1.0 + camera[9] * square + camera[10] * square * square;
    let slope = camera[9] + 2.0 * camera[10] * square;
    let error = [
        x * distortion * camera[6] + camera[7] - feature[0],
        y * distortion * camera[6] + camera[8] - feature[1],
    ];
    let scale = weight * camera[6];
    let at = [x, y];
    for (row, values) in rows.iter_mut().enumerate() {
        // ∂error/∂(x, y): the distortion on the diagonal, and what it changes by.
        let radial = 2.0 * scale * at[row] * slope;
        let mut image_bar = [radial * x, radial * y];
        image_bar[row] += scale * distortion;
        let seen_bar = [
            image_bar[0] * inverse,
            image_bar[1] * inverse,
            -(image_bar[0] * x + image_bar[1] * y) * inverse,
        ];
        let (rotation_bar, offset_bar) = rotated.back(&rotation, &offset, &seen_bar);
        for axis in 0..3 {
            values[axis] = rotation_bar[axis];
            values[3 + axis] = -offset_bar[axis];
            values[11 + axis] = offset_bar[axis];
        }
        values[6] = weight * at[row] * distortion;
        values[7] = 0.0;
        values[8] = 0.0;
        values[7 + row] = weight;
        values[9] = scale * at[row] * square;
        values[10] = scale * at[row] * square * square;
        values[14] = error[row];
    }
    [weight * error[0], weight * error[1]]
}

/// A rotated vector and what its adjoint reads. The angle is zero where the rotation is.
struct Rotated {
    seen: [f64; 3],
    inverse: f64,
    sine: f64,
    cosine: f64,
    axis: [f64; 3],
    projection: f64,
    across: [f64; 3],
}

impl Rotated {
    fn of(rotation: &[f64; 3], point: &[f64; 3]) -> Rotated {
        let square = dot(rotation, rotation);
        if square == 0.0 {
            let across = cross(rotation, point);
            return Rotated {
                seen: core::array::from_fn(|at| point[at] + across[at]),
                inverse: 0.0,
                sine: 0.0,
                cosine: 1.0,
                axis: [0.0; 3],
                projection: 0.0,
                across,
            };
        }
        let angle = square.sqrt();
        let (sine, cosine) = angle.sin_cos();
        let inverse = 1.0 / angle;
        let axis = rotation.map(|part| part * inverse);
        let across = cross(&axis, point);
        let projection = dot(&axis, point);
        let along = projection * (1.0 - cosine);
        Rotated {
            seen: core::array::from_fn(|at| {
                point[at] * cosine + across[at] * sine + axis[at] * along
            }),
            inverse,
            sine,
            cosine,
            axis,
            projection,
            across,
        }
    }

    /// The cotangents of the rotation and of the point.
    fn back(&self, rotation: &[f64; 3], point: &[f64; 3], bar: &[f64; 3]) -> ([f64; 3], [f64; 3]) {
        if self.inverse == 0.0 {
            let turned = cross(bar, rotation);
            return (
                cross(point, bar),
                core::array::from_fn(|at| bar[at] + turned[at]),
            );
        }
        let Rotated {
            sine,
            cosine,
            axis,
            projection,
            ..
        } = *self;
        let rest = 1.0 - cosine;
        let along_bar = dot(&axis, bar);
        let turned = cross(bar, &axis);
        let point_bar = core::array::from_fn(|at| {
            bar[at] * cosine + turned[at] * sine + axis[at] * (along_bar * rest)
        });
        let twisted = cross(point, bar);
        let axis_bar: [f64; 3] = core::array::from_fn(|at| {
            twisted[at] * sine + bar[at] * (projection * rest) + point[at] * (along_bar * rest)
        });
        let angle_bar = -sine * dot(point, bar)
            + cosine * dot(&self.across, bar)
            + along_bar * projection * sine;
        // axis = rotation / angle, and ∂angle/∂rotation = axis
        let radial = angle_bar - dot(&axis_bar, &axis) * self.inverse;
        (
            core::array::from_fn(|at| axis_bar[at] * self.inverse + axis[at] * radial),
            point_bar,
        )
    }
}

fn dot(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn cross(a: &[f64; 3], b: &[f64; 3]) -> [f64; 3] {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}
