//! Arrays that loops read between two changes of them: kept once before a loop, as far as it reads them.

use super::super::prelude::*;

#[differentiate]
fn nonlinear_heat(c: &[f64], start: &[f64], steps: usize) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for i in 1..n - 1 {
            let slope = u[i + 1] - u[i - 1];
            next[i] =
                u[i] + c[0] * (u[i - 1] - 2.0 * u[i] + u[i + 1]) * (1.0 + c[1] * slope * slope);
        }
        core::mem::swap(&mut u, &mut next);
    }
    u.iter().map(|v| v * v).sum::<f64>()
}

/// A part of the array alone, whose bounds the length does not say.
#[differentiate]
fn a_part(start: &[f64], c: f64, from: usize, to: usize, steps: usize) -> f64 {
    let mut u = start.to_vec();
    let mut next = start.to_vec();
    for k in 0..steps {
        for i in from..to {
            next[i] = u[i] * u[i + 1] - c * u[i - 1] * u[i];
        }
        for i in from..to {
            u[i] = next[i] + 0.1 * next[i] * next[i] * k as f64;
        }
    }
    u.iter().sum()
}

#[differentiate]
fn periodic(start: &[f64], c: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    for _ in 0..steps {
        let mut next = vec![0.0; n];
        for i in 0..n {
            let left = if i == 0 { u[n - 1] } else { u[i - 1] };
            let right = u[(i + 1) % n];
            next[i] = u[i] - c * u[i] * (right - left);
        }
        u = next;
    }
    u.iter().map(|v| v.sin()).sum()
}

/// Neighbours where there are any, in a part of the array.
#[differentiate]
fn with_ends(start: &[f64], c: f64, to: usize, steps: usize) -> f64 {
    let mut u = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for i in 0..to {
            let mut flow = 0.0;
            if i > 0 {
                flow += u[i - 1] * u[i];
            }
            if i + 1 < to {
                flow -= u[i + 1] * u[i] * u[i];
            }
            next[i] = u[i] + c * flow;
        }
        u.copy_from_slice(&next);
    }
    u.iter().map(|v| v * v).sum()
}

/// Two fields that react and diffuse, in the plane.
#[differentiate]
fn gray_scott(u0: &[f64], v0: &[f64], p: &[f64; 4], width: usize, steps: usize) -> f64 {
    let height = u0.len() / width;
    let mut u = u0.to_vec();
    let mut v = v0.to_vec();
    let mut un = u0.to_vec();
    let mut vn = v0.to_vec();
    for _ in 0..steps {
        for y in 1..height - 1 {
            for x in 1..width - 1 {
                let at = y * width + x;
                let lu = u[at - 1] + u[at + 1] + u[at - width] + u[at + width] - 4.0 * u[at];
                let lv = v[at - 1] + v[at + 1] + v[(y - 1) * width + x] + v[(y + 1) * width + x]
                    - 4.0 * v[at];
                let r = u[at] * v[at] * v[at];
                un[at] = u[at] + p[0] * lu - r + p[2] * (1.0 - u[at]);
                vn[at] = v[at] + p[1] * lv + r - (p[2] + p[3]) * v[at];
            }
        }
        std::mem::swap(&mut u, &mut un);
        std::mem::swap(&mut v, &mut vn);
    }
    let mut sum = 0.0;
    for i in 0..u.len() {
        sum += u[i] * u[i] + v[i].cos();
    }
    sum
}

/// Three buffers in a ring.
#[differentiate]
fn wave(start: &[f64], c: f64, steps: usize) -> f64 {
    let n = start.len();
    let (mut old, mut now, mut new) = (start.to_vec(), start.to_vec(), vec![0.0; n]);
    for _ in 0..steps {
        for i in 1..n - 1 {
            let bend = now[i + 1] - 2.0 * now[i] + now[i - 1];
            new[i] = 2.0 * now[i] - old[i] + c * bend * (1.0 + 0.1 * now[i] * now[i]);
        }
        std::mem::swap(&mut old, &mut now);
        std::mem::swap(&mut now, &mut new);
    }
    now.iter().zip(&old).map(|(a, b)| a * a * b).sum()
}

/// A delay: each step reads the last few of what was written so far.
#[differentiate]
fn delay(x0: &[f64], w: &[f64], n: usize) -> f64 {
    let k = w.len();
    let mut x = x0.to_vec();
    x.resize(n, 0.0);
    for t in k..n {
        let mut s = 0.0;
        for j in 0..k {
            s += w[j] * x[t - k + j] * x[t - k + j];
        }
        x[t] = s.sin();
    }
    x[n - 1] + x[n - 2]
}

/// Elements that lie apart, several in each trip.
#[differentiate]
fn in_triples(start: &[f64], dt: f64, steps: usize) -> f64 {
    let mut x = start.to_vec();
    let n = x.len() / 3;
    let mut force = vec![0.0; 3 * n];
    for _ in 0..steps {
        for i in 0..n {
            for k in 0..3 {
                force[3 * i + k] = -x[3 * i + k] * x[3 * i + (k + 1) % 3];
            }
        }
        for i in 0..n {
            x[3 * i] += dt * force[3 * i] * force[3 * i];
            x[3 * i + 1] += dt * force[3 * i + 1] * force[3 * i];
            x[3 * i + 2] += dt * force[3 * i + 2] * x[3 * i];
        }
    }
    x.iter().map(|v| v * v).sum()
}

/// A convolution in two more loops; the image changes from layer to layer.
#[differentiate]
fn layers(image: &[f64], kernel: &[f64; 9], width: usize, depth: usize) -> f64 {
    let height = image.len() / width;
    let mut x = image.to_vec();
    for _ in 0..depth {
        let mut y = x.clone();
        for r in 0..height - 2 {
            for c in 0..width - 2 {
                let mut s = 0.0;
                for i in 0..3 {
                    for j in 0..3 {
                        s += kernel[3 * i + j] * x[(r + i) * width + c + j];
                    }
                }
                y[(r + 1) * width + c + 1] = s * s;
            }
        }
        x = y;
    }
    x.iter().sum()
}

/// Two loops whose index has the same name; the second goes further, where it may.
#[differentiate]
fn same_names(start: &[f64], short: usize, long: usize, steps: usize) -> f64 {
    let mut u = start.to_vec();
    let mut total = 0.0;
    for step in 0..steps {
        for pass in 0..2 {
            for i in 0..short {
                total += u[i] * u[i];
            }
            for i in 0..long {
                if i < start.len() && pass == 1 {
                    total += u[i] * u[i] * u[i];
                }
            }
        }
        for i in 0..u.len() {
            u[i] = u[i] * u[i] - 0.3 * step as f64;
        }
    }
    total
}

/// Each row reads the part of the array before it.
#[differentiate]
fn triangular(start: &[f64], steps: usize) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    for _ in 0..steps {
        let mut next = vec![0.0; n];
        for i in 0..n {
            for j in 0..i {
                next[i] += u[j] * u[j] * 0.1;
            }
            next[i] += u[i].sin();
        }
        u = next;
    }
    u.iter().sum()
}

/// Behind a `&mut`.
#[differentiate]
fn swept(u: &mut [f64], c: f64) {
    let n = u.len();
    let mut next = vec![0.0; n];
    for i in 1..n - 1 {
        let slope = u[i + 1] - u[i - 1];
        next[i] = u[i] + c * slope * slope * u[i];
    }
    for i in (1..n - 1).rev() {
        u[i] = next[i];
    }
}

#[differentiate]
fn many_sweeps(start: &[f64], c: f64, steps: usize) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..steps {
        swept(&mut u, c);
    }
    u.iter().map(|v| v * v).sum()
}

/// Upwind differences: which neighbour is read depends on the value.
#[differentiate]
fn upwind(start: &[f64], c: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    let mut next = u.clone();
    for _ in 0..steps {
        for i in 1..n - 1 {
            next[i] = if u[i] > 0.0 {
                u[i] - c * u[i] * (u[i] - u[i - 1])
            } else {
                u[i] - c * u[i] * (u[i + 1] - u[i])
            };
        }
        std::mem::swap(&mut u, &mut next);
    }
    u.iter().map(|v| v * v).sum()
}

/// By windows, chunks and zipped iterators.
#[differentiate]
fn by_iterators(start: &[f64], c: f64, steps: usize) -> f64 {
    let mut u = start.to_vec();
    let mut next = u.clone();
    for _ in 0..steps {
        for (w, out) in u.windows(3).zip(next[1..].iter_mut()) {
            *out = w[1] + c * (w[0] - 2.0 * w[1] + w[2]) * w[1];
        }
        u.copy_from_slice(&next);
    }
    u.iter().zip(start).map(|(a, b)| a * b * a).sum()
}

/// Rows of an array of arrays, and a range within the loop's own step.
#[differentiate]
fn fixed_size(start: &[f64; 8], c: f64, steps: usize) -> f64 {
    let mut u = *start;
    for k in 0..steps {
        let mut next = [0.0; 8];
        for i in 2..=5 {
            next[i] = u[i] * u[i - 2] + c * u[i + 2] * u[i + 1];
        }
        for i in 0..8 {
            if i != k {
                u[i] = next[i] + 0.5 * u[i];
            }
        }
    }
    u.iter().sum()
}

#[test]
fn what_loops_read_is_kept_once() {
    let u: Vec<f64> = (0..7).map(|i| (0.9 * i as f64).sin()).collect();
    let six = u[..6].to_vec();
    for steps in [0, 1, 4] {
        check!(nonlinear_heat(&[0.2, 0.3], &u, const steps));
        for (from, to) in [(1, 6), (2, 4), (3, 3), (4, 2)] {
            check!(a_part(&u, 0.2, const from, const to, const steps));
        }
        check!(periodic(&u, 0.2, const steps));
        for to in [0, 1, 5, 7] {
            check!(with_ends(&u, 0.2, const to, const steps));
        }
        check!(wave(&u, 0.2, const steps));
        check!(in_triples(&six, 0.1, const steps));
        for (short, long) in [(0, 7), (3, 9), (7, 2)] {
            check!(same_names(&u, const short, const long, const steps));
        }
        check!(triangular(&u, const steps));
        check!(many_sweeps(&u, 0.2, const steps));
        check!(upwind(&u, 0.2, const steps));
        check!(fixed_size(&[0.4, -0.3, 0.8, 0.1, 0.7, -0.9, 0.2, 0.5], 0.3, const steps));
    }
    for cells in [2, 3] {
        let u = u[..cells].to_vec();
        check!(nonlinear_heat(&[0.2, 0.3], &u, const 3));
        check!(wave(&u, 0.2, const 3));
    }
    check!(delay(&six, &[0.3, -0.4, 0.9], const 9));
    let plane: Vec<f64> = (0..20).map(|i| (0.7 * i as f64).sin()).collect();
    let other: Vec<f64> = (0..20).map(|i| (0.4 * i as f64).cos()).collect();
    check!(gray_scott(&plane, &other, &[0.1, 0.05, 0.04, 0.06], const 5, const 3));
    let kernel = [0.1, -0.2, 0.3, 0.4, 0.5, -0.6, 0.7, 0.2, -0.1];
    check!(layers(&plane, &kernel, const 5, const 3));
    check!(by_iterators(&[0.4, -0.3, 0.8, 0.1, 0.7], 0.3, const 3));
}
