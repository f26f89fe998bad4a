//! Bodies under gravity in place: slices of arrays, an acceleration written through a parameter.
use super::super::prelude::*;
#[differentiate]
fn accel(pos: &[[f64; 2]], mass: &[f64], acc: &mut [[f64; 2]]) {
    let n = pos.len();
    for a in acc.iter_mut() {
        *a = [0.0, 0.0];
    }
    for i in 0..n {
        for j in 0..n {
            if i == j {
                continue;
            }
            let dx = pos[j][0] - pos[i][0];
            let dy = pos[j][1] - pos[i][1];
            let d2 = dx * dx + dy * dy + 1e-3;
            let inv = mass[j] / (d2 * d2.sqrt());
            acc[i][0] += dx * inv;
            acc[i][1] += dy * inv;
        }
    }
}
#[differentiate]
pub fn simulate(
    pos: &mut [[f64; 2]],
    vel: &mut [[f64; 2]],
    mass: &[f64],
    dt: f64,
    steps: usize,
) -> f64 {
    let mut acc = vec![[0.0; 2]; pos.len()];
    accel(pos, mass, &mut acc);
    for _ in 0..steps {
        for i in 0..pos.len() {
            for d in 0..2 {
                vel[i][d] += 0.5 * dt * acc[i][d];
                pos[i][d] += dt * vel[i][d];
            }
        }
        accel(pos, mass, &mut acc);
        for (v, a) in vel.iter_mut().zip(&acc) {
            v[0] += 0.5 * dt * a[0];
            v[1] += 0.5 * dt * a[1];
        }
    }
    vel.iter()
        .zip(mass)
        .map(|(v, m)| 0.5 * m * (v[0].powi(2) + v[1].powi(2)))
        .sum::<f64>()
}
#[differentiate]
pub fn energy(p: &[f64], mass: &[f64], dt: f64) -> f64 {
    let mut pos: Vec<[f64; 2]> = p.chunks(2).map(|c| [c[0], c[1]]).collect();
    let mut vel = vec![[0.0, 0.1]; pos.len()];
    simulate(&mut pos, &mut vel, mass, dt, 5)
}
#[test]
fn leapfrog_everywhere() {
    check!(energy(
        &[0.0, 0.0, 1.0, 0.2, 0.3, 1.1],
        &[1.0, 0.8, 0.5],
        0.05
    ));
}
