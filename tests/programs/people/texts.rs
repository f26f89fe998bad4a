//! Loops over the parts of texts.
use super::super::prelude::*;
#[differentiate]
fn circuit(theta: &[f64], gates: &str) -> f64 {
    let (mut a, mut b) = (1.0, 0.0);
    let mut t = 0;
    for c in gates.chars() {
        let (s, co) = match c {
            'r' => {
                let v = theta[t].sin_cos();
                t += 1;
                v
            }
            'h' => (
                std::f64::consts::FRAC_1_SQRT_2,
                std::f64::consts::FRAC_1_SQRT_2,
            ),
            _ => continue,
        };
        let (na, nb) = (co * a - s * b, s * a + co * b);
        a = na;
        b = nb;
    }
    a * a - b * b
}
#[differentiate]
fn texts(x: &[f64], text: &str) -> f64 {
    let mut s = 0.0;
    for (i, c) in text.chars().enumerate() {
        if c.is_alphabetic() {
            s += x[i % x.len()] * (c as u32 % 7) as f64;
        }
    }
    for b in text.bytes().rev().take(3) {
        s *= 1.0 + x[0] * (b % 5) as f64;
    }
    for word in text.split_whitespace() {
        s += x[word.len() % x.len()].sin();
    }
    for (w, v) in text.split_whitespace().zip(x.iter()) {
        s += v * w.len() as f64;
    }
    s += text
        .chars()
        .map(|c| if c == 'a' { x[0] } else { x[1] })
        .sum::<f64>();
    for line in text.lines() {
        s += x[0].powi(line.len() as i32 % 3);
    }
    s * text.chars().filter(|c| *c == 'a').count() as f64
}
#[test]
fn texts_that_steer() {
    check!(circuit(&[0.3, 0.8], const "rxhr"));
    check!(texts(&[0.3, 0.8, -0.4], const "ab a cd\nba"));
}
