//! Functions as a numeric crate has them: the bench writes a crate of copies of them.

/// The log density of a normal distribution.
#[differentiate]
pub fn log_normal(x: f64, mean: f64, deviation: f64) -> f64 {
    let z = (x - mean) / deviation;
    -0.5 * z * z - deviation.ln() - 0.918_938_533_204_672_7
}

/// Rosenbrock's valley.
#[differentiate]
pub fn rosenbrock(x: &[f64]) -> f64 {
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
pub fn log_sum_exp(x: &[f64]) -> f64 {
    let mut most = f64::NEG_INFINITY;
    for &v in x {
        most = most.max(v);
    }
    let sum: f64 = x.iter().map(|v| (v - most).exp()).sum();
    most + sum.ln()
}

/// A pendulum with friction, by Runge and Kutta's method of the fourth order.
#[differentiate]
pub fn pendulum(angle: f64, speed: f64, friction: f64, steps: usize) -> f64 {
    let h = 0.01;
    let (mut a, mut s) = (angle, speed);
    for _ in 0..steps {
        let (k1, l1) = (s, -a.sin() - friction * s);
        let (k2, l2) = (s + 0.5 * h * l1, -(a + 0.5 * h * k1).sin() - friction * (s + 0.5 * h * l1));
        let (k3, l3) = (s + 0.5 * h * l2, -(a + 0.5 * h * k2).sin() - friction * (s + 0.5 * h * l2));
        let (k4, l4) = (s + h * l3, -(a + h * k3).sin() - friction * (s + h * l3));
        a += h / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
        s += h / 6.0 * (l1 + 2.0 * l2 + 2.0 * l3 + l4);
    }
    a
}

/// The price of a European call by Black and Scholes.
#[differentiate]
pub fn call_price(spot: f64, strike: f64, rate: f64, volatility: f64, time: f64) -> f64 {
    let spread = volatility * time.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * time) / spread;
    let d2 = d1 - spread;
    let normal_1 = 0.5 * (1.0 + (0.797_884_560_8 * (d1 + 0.044_715 * d1 * d1 * d1)).tanh());
    let normal_2 = 0.5 * (1.0 + (0.797_884_560_8 * (d2 + 0.044_715 * d2 * d2 * d2)).tanh());
    spot * normal_1 - strike * (-rate * time).exp() * normal_2
}

/// The energy of atoms that attract and repel each other by Lennard and Jones' potential.
#[differentiate]
pub fn lennard_jones(positions: &[[f64; 3]]) -> f64 {
    let mut energy = 0.0;
    for i in 0..positions.len() {
        for j in 0..i {
            let mut square = 0.0;
            for k in 0..3 {
                let d = positions[i][k] - positions[j][k];
                square += d * d;
            }
            let sixth = 1.0 / (square * square * square);
            energy += 4.0 * (sixth * sixth - sixth);
        }
    }
    energy
}

/// One step of explicit diffusion, into a buffer.
#[differentiate]
pub fn diffuse(u: &[f64], coefficient: f64, next: &mut [f64]) {
    let n = u.len();
    for i in 0..n {
        let left = if i == 0 { u[n - 1] } else { u[i - 1] };
        let right = if i + 1 == n { u[0] } else { u[i + 1] };
        next[i] = u[i] + coefficient * (left - 2.0 * u[i] + right);
    }
}

/// A root of x e^x = a by Newton's method.
#[differentiate]
pub fn lambert(a: f64) -> f64 {
    let mut x = (1.0 + a).ln();
    let mut rounds = 0;
    while rounds < 50 {
        let e = x.exp();
        let step = (x * e - a) / (e * (1.0 + x));
        x -= step;
        if step.abs() < 1e-14 {
            break;
        }
        rounds += 1;
    }
    x
}

/// A polynomial by Horner's scheme, with a penalty on large coefficients.
#[differentiate]
pub fn penalised(coefficients: &[f64], x: f64, weight: f64) -> f64 {
    let mut value = 0.0;
    for &c in coefficients.iter().rev() {
        value = value * x + c;
    }
    let norm: f64 = coefficients.iter().map(|c| c * c).sum();
    match norm > 1.0 {
        true => value + weight * (norm - 1.0),
        false => value,
    }
}

/// The squared error of a small network with one hidden layer.
#[differentiate]
pub fn network(weights: &[f64], inputs: &[f64], target: f64, hidden: usize) -> f64 {
    let n = inputs.len();
    let mut output = weights[hidden * (n + 2)];
    for h in 0..hidden {
        let row = h * (n + 2);
        let mut sum = weights[row + n];
        for i in 0..n {
            sum += weights[row + i] * inputs[i];
        }
        output += weights[row + n + 1] * sum.tanh();
    }
    let error = output - target;
    error * error
}
