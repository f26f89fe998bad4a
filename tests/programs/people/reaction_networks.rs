//! Chemical kinetics: stoichiometry as constant tables, rates as an enum with several payload shapes.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
enum Rate {
    Constant(f64),
    Arrhenius { a: f64, n: f64, ea: f64 },
    Reversible(Box<Rate>, f64),
}

impl Rate {
    #[differentiate]
    fn at(&self, temperature: f64) -> f64 {
        match self {
            Rate::Constant(k) => *k,
            Rate::Arrhenius { a, n, ea } => a * temperature.powf(*n) * (-ea / temperature).exp(),
            Rate::Reversible(forward, equilibrium) => forward.at(temperature) / equilibrium,
        }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Reaction {
    rate: Rate,
    #[constant]
    consumed: Vec<usize>,
    #[constant]
    produced: Vec<usize>,
}

#[differentiate]
fn production(reactions: &[Reaction], c: &[f64], temperature: f64, out: &mut [f64]) {
    out.fill(0.0);
    for r in reactions {
        let mut speed = r.rate.at(temperature);
        for &s in &r.consumed {
            speed *= c[s];
        }
        for &s in &r.consumed {
            out[s] -= speed;
        }
        for &s in r.produced.iter() {
            out[s] += speed;
        }
    }
}

#[differentiate]
fn yield_after(reactions: &[Reaction], start: &[f64], temperature: f64, dt: f64) -> f64 {
    let mut c = start.to_vec();
    let mut dc = vec![0.0; c.len()];
    for _ in 0..4 {
        production(reactions, &c, temperature, &mut dc);
        for (c, d) in c.iter_mut().zip(&dc) {
            *c += dt * d;
        }
    }
    c[2]
}

#[test]
fn kinetics() {
    let arrhenius = Rate::Arrhenius {
        a: 1.2,
        n: 0.5,
        ea: 2.0,
    };
    let reactions = [
        Reaction {
            rate: arrhenius.clone(),
            consumed: vec![0, 1],
            produced: vec![2],
        },
        Reaction {
            rate: Rate::Reversible(Box::new(arrhenius), 3.0),
            consumed: vec![2],
            produced: vec![0, 1],
        },
        Reaction {
            rate: Rate::Constant(0.1),
            consumed: vec![2, 2],
            produced: vec![1],
        },
    ];
    check!(production(&reactions, &[0.8, 0.6, 0.3], 1.5, &mut [9.0; 3]) -> unit);
    check!(yield_after(&reactions, &[0.8, 0.6, 0.3], 1.5, 0.1));
}
