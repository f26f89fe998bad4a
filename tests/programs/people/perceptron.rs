//! A network as nested structs and vectors, with an activation enum.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Activation {
    Relu,
    Tanh,
    Sigmoid,
    Leaky(f64),
    Identity,
}

impl Activation {
    #[differentiate]
    fn apply(#[constant] self, x: f64) -> f64 {
        match self {
            Activation::Relu => {
                if x > 0.0 {
                    x
                } else {
                    0.0
                }
            }
            Activation::Tanh => x.tanh(),
            Activation::Sigmoid => 1.0 / (1.0 + (-x).exp()),
            Activation::Leaky(slope) if x < 0.0 => slope * x,
            Activation::Leaky(_) | Activation::Identity => x,
        }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: Vec<Vec<f64>>,
    biases: Vec<f64>,
    #[constant]
    activation: Activation,
}

#[derive(Clone, Debug, Differentiable)]
struct Network {
    layers: Vec<Layer>,
}

impl Layer {
    #[differentiate]
    fn forward_pass(&self, input: &[f64]) -> Vec<f64> {
        self.weights
            .iter()
            .zip(self.biases.iter())
            .map(|(row, b)| {
                self.activation
                    .apply(row.iter().zip(input).map(|(w, x)| w * x).sum::<f64>() + b)
            })
            .collect()
    }
}

impl Network {
    #[differentiate]
    fn predict(&self, input: &[f64]) -> Vec<f64> {
        let mut x = input.to_vec();
        for layer in &self.layers {
            x = layer.forward_pass(&x);
        }
        x
    }

    #[differentiate]
    fn loss(&self, input: &[f64], #[constant] target: &[f64]) -> f64 {
        let y = self.predict(input);
        y.iter()
            .zip(target)
            .map(|(a, b)| (a - b) * (a - b))
            .sum::<f64>()
            / target.len() as f64
    }
}

#[test]
fn network() {
    for activation in [
        Activation::Relu,
        Activation::Tanh,
        Activation::Sigmoid,
        Activation::Leaky(0.1),
    ] {
        let network = Network {
            layers: vec![
                Layer {
                    weights: vec![vec![0.3, -0.5], vec![0.8, 0.1], vec![-0.4, 0.6]],
                    biases: vec![0.1, -0.2, 0.05],
                    activation,
                },
                Layer {
                    weights: vec![vec![0.7, -0.3, 0.2], vec![0.5, 0.4, -0.9]],
                    biases: vec![0.0, 0.3],
                    activation: Activation::Identity,
                },
            ],
        };
        check_method!(Network: loss loss_vjp_into loss_vjp loss_jvp loss_grad loss_value_and_grad (&network, &[0.9, -0.4], const &[1.0, 0.0]));
    }
}
