//! Sums over pairs: loops inside a loop that run together with their adjoints, and such as must not.

use super::super::prelude::*;

/// Every pair once, from three numbers each.
#[differentiate]
fn lower_triangle(x: &[f64]) -> f64 {
    let n = x.len() / 3;
    let mut sum = 0.0;
    for i in 0..n {
        for j in 0..i {
            let dx = x[3 * i] - x[3 * j];
            let dy = x[3 * i + 1] - x[3 * j + 1];
            let dz = x[3 * i + 2] - x[3 * j + 2];
            let inverse = 1.0 / (dx * dx + dy * dy + dz * dz);
            let sixth = inverse * inverse * inverse;
            sum += 4.0 * (sixth * sixth - sixth);
        }
    }
    sum
}

/// Every pair twice, with weights, and a root.
#[differentiate]
fn all_but_itself(x: &[f64], m: &[f64]) -> f64 {
    let n = m.len();
    let mut energy = 0.0;
    for i in 0..n {
        for j in 0..n {
            if i != j {
                let dx = x[2 * i] - x[2 * j];
                let dy = x[2 * i + 1] - x[2 * j + 1];
                let r = (dx * dx + dy * dy + 1e-2).sqrt();
                energy -= 0.5 * m[i] * m[j] / r;
            }
        }
    }
    energy
}

#[differentiate]
fn apart(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    let mut sum = 0.0;
    for k in 0..3 {
        sum += (a[k] - b[k]) * (a[k] - b[k]);
    }
    sum
}

#[differentiate]
fn potential(r2: f64) -> f64 {
    (-0.5 * r2).exp() / (1.0 + r2)
}

/// Points as arrays, through calls.
#[differentiate]
fn through_calls(points: &[[f64; 3]], charges: &[f64]) -> f64 {
    let mut energy = 0.0;
    for i in 0..points.len() {
        for j in i + 1..points.len() {
            energy += charges[i] * charges[j] * potential(apart(&points[i], &points[j]));
        }
    }
    energy
}

/// A cut-off, by `continue`; iterators in the place of indices.
#[differentiate]
fn within_a_distance(points: &[[f64; 3]], charges: &[f64]) -> f64 {
    let mut energy = 0.0;
    for (i, a) in points.iter().enumerate() {
        for (j, b) in points.iter().enumerate().skip(i + 1) {
            let r2 = apart(a, b);
            if r2 > 4.0 {
                continue;
            }
            let r = r2.sqrt();
            energy += charges[i] * charges[j] * (-r).exp() / r;
        }
    }
    energy
}

/// A sum of the inner loop that is used as a factor: what needs it follows the loop.
#[differentiate]
fn sum_as_a_factor(x: &[f64], m: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let here = x[i];
        let mut field = 0.0;
        for j in 0..x.len() {
            if j == i {
                continue;
            }
            let d = here - x[j];
            field += m[j] / (d * d + 0.3);
        }
        total -= 0.5 * m[i] * field;
    }
    total
}

/// A sum of the inner loop that goes through a root: its cotangent is not known before.
#[differentiate]
fn sum_under_a_root(x: &[f64], m: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut square = 0.0;
        for j in 0..m.len() {
            let d = x[i] - m[j];
            square += d * d;
        }
        let mut line = 0.0;
        for j in 0..m.len() {
            line += m[j] * x[i].sin();
        }
        total += square.sqrt() * line;
    }
    total
}

/// What the inner loop reads is overwritten behind it, and what it starts from is scaled behind it.
#[differentiate]
fn overwritten_behind(x: &[f64], w: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut scale = x[i];
        let mut part = 0.0;
        for j in 0..w.len() {
            part += scale * w[j] * w[j];
        }
        scale = scale * scale;
        part = part * 0.5;
        part += scale * w[0];
        total += part * 3.0;
    }
    total
}

/// The sum lies in an array, and behind it stands something that reads it.
#[differentiate]
fn into_an_array(x: &[f64], w: &[f64]) -> f64 {
    let mut total = 0.0;
    let mut last = 0.0;
    for i in 0..x.len() {
        let mut sums = [0.0; 2];
        for j in 0..w.len() {
            sums[j % 2] += x[i] * w[j].cos();
        }
        total += sums[0] * w[0] - 2.0 * sums[1];
        last += sums[1] * sums[0];
    }
    total + last
}

/// Three deep, with an inner loop between two others of which one carries a value.
#[differentiate]
fn triples(x: &[f64]) -> f64 {
    let n = x.len();
    let mut total = 0.0;
    for i in 0..n {
        for j in (i + 1..n).rev() {
            let d = x[i] - x[j];
            let mut carried = d;
            for _ in 0..3 {
                carried = (carried * d).sin();
            }
            total += carried;
            for k in j + 1..n {
                let e = x[j] - x[k];
                total += (d * e).cos() * x[i];
            }
        }
    }
    total
}

/// Branches with values, inside of and around inner loops; their conditions are overwritten, too.
#[differentiate]
fn branches_around(x: &[f64], w: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut state = i % 3;
        let factor = if state == 0 {
            state += 2;
            x[i] * x[i]
        } else if state == 1 {
            let mut sum = 0.0;
            for j in 0..w.len() {
                let term = if w[j] > x[i] { w[j] * x[i] } else { x[i].exp() };
                sum += term;
            }
            sum * w[1]
        } else {
            w[0]
        };
        if state > 0 {
            for j in (0..w.len()).step_by(2) {
                total += factor * w[j] * state as f64;
            }
        }
    }
    total
}

/// A variable that the inner loop overwrites, one that a branch in it overwrites, and one that is declared late.
#[differentiate]
fn not_only_sums(x: &[f64], w: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut last = 1.0;
        for j in 0..w.len() {
            last = x[i] * w[j] + 0.5;
            total += last * w[j];
        }
        let mut best = x[i];
        for j in 0..=i {
            let late;
            if x[j] > best {
                best = x[j] * w[0];
                late = x[j] * best;
            } else {
                late = w[1] * x[i];
            }
            total += late * 0.25;
        }
        total += last * best;
    }
    total
}

/// Two loops with inner ones, the second's in need of the first's sum.
#[differentiate]
fn two_in_a_row(x: &[f64], w: &[f64]) -> f64 {
    let (mut one, mut two, mut three) = (0.0, 0.0, 0.0);
    for i in 0..x.len() {
        for j in 0..w.len() {
            one += (x[i] * w[j]).sin();
        }
        for j in 0..i {
            three += x[j] * x[i] * w[0];
        }
    }
    let scale = one * w[0];
    for i in 0..x.len() {
        let mut inner = 0.0;
        for j in 0..i {
            let d = x[i] - x[j];
            inner += scale * d * d;
        }
        two += 2.0 * inner;
    }
    two - 0.5 * three
}

/// The sums of the first loop are not needed by the second.
#[differentiate]
fn two_side_by_side(x: &[f64], k: &[f64]) -> f64 {
    let n = x.len() / 2;
    let mut energy = 0.0;
    for i in 0..n - 1 {
        let mut square = 0.0;
        for c in 0..2 {
            let d = x[2 * i + 2 + c] - x[2 * i + c];
            square += d * d;
        }
        let stretch = square.sqrt() - 1.0;
        energy += 0.5 * k[i] * stretch * stretch;
    }
    for i in 0..n {
        for j in i + 2..n {
            let (dx, dy) = (x[2 * i] - x[2 * j], x[2 * i + 1] - x[2 * j + 1]);
            energy += (-dx * dx - dy * dy).exp();
        }
    }
    energy
}

/// Elements that lie outside where the branch that reads them is not taken, a quotient of two active numbers, and a branch on a sum.
#[differentiate]
fn neighbours(x: &[f64], w: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut near = 0.0;
        for j in 0..w.len() {
            if i > 0 && j != i {
                total += x[i - 1] * w[j] / (1.0 + w[j] * w[j]);
            } else if i + 1 < x.len() {
                total -= x[i + 1].sin() * w[0];
            }
            near += if j % 2 == 0 { w[j] / x[i] } else { x[i] };
        }
        if near > 1.0 {
            total += near * w[1];
        }
    }
    total
}

/// Buffers that a call fills, inside a nest; a count that no derivative passes through, and what is divided by it.
#[differentiate]
fn differences(a: &[f64; 3], b: &[f64; 3], out: &mut [f64]) {
    for k in 0..out.len() {
        out[k] = a[k] - b[k];
    }
}

#[differentiate]
fn filled_in_a_nest(points: &[[f64; 3]]) -> f64 {
    let mut sum = 0.0;
    let mut count = 0;
    let mut work = vec![0.0; 3];
    for i in 0..points.len() {
        for j in 0..i {
            differences(&points[i], &points[j], &mut work);
            let mut own = [0.0; 3];
            differences(&points[j], &points[i], &mut own);
            sum += work[0] * own[1] + work[2].sin();
            if work[1] > 0.0 {
                count += 1;
                sum += own[2] / count as f64;
            }
        }
    }
    sum
}

#[test]
fn sums_over_pairs() {
    let four = [0.3, 0.9, 0.7, -1.1];
    let five = [0.3, 0.9, 0.7, -1.1, 0.2];
    let eight = [0.3, 0.9, 0.7, -1.1, 0.2, 0.8, -0.6, 0.5];
    let w = [0.6, -0.7, 1.2, 0.4];
    let points = [
        [0.3, 0.9, 0.7],
        [-1.1, 0.2, 0.8],
        [-0.6, 0.5, 1.3],
        [1.7, -0.4, 0.1],
    ];
    check!(lower_triangle(&[
        0.3, 0.9, 0.7, -1.1, 0.2, 0.8, -0.6, 0.5, 1.3, 1.7, -0.4, 0.1
    ]));
    check!(all_but_itself(&eight, &w));
    check!(through_calls(&points, &w));
    check!(within_a_distance(&points, &w));
    check!(sum_as_a_factor(&four, &w));
    check!(sum_under_a_root(&five, &w));
    check!(overwritten_behind(&five, &w));
    check!(into_an_array(&five, &w));
    check!(triples(&five));
    check!(branches_around(&eight, &w));
    check!(not_only_sums(&five, &w));
    check!(two_in_a_row(&five, &w));
    check!(two_side_by_side(&eight, &w));
    check!(neighbours(&five, &w));
    check!(filled_in_a_nest(&points));
}
