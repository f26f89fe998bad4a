//! A perceptron whose layers have an activation as a constant field.
use super::super::prelude::*;
#[derive(Clone, Debug, Differentiable)]
pub struct Layer {
    pub w: Vec<Vec<f64>>,
    pub b: Vec<f64>,
    #[constant]
    pub act: Activation,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Activation {
    Relu,
    Tanh,
    Linear,
}
#[derive(Clone, Debug, Differentiable)]
pub struct Mlp {
    pub layers: Vec<Layer>,
}
impl Layer {
    #[differentiate]
    fn forward(&self, x: &[f64]) -> Vec<f64> {
        self.w
            .iter()
            .zip(&self.b)
            .map(|(row, b)| {
                let z = row.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() + b;
                match self.act {
                    Activation::Relu => z.max(0.0),
                    Activation::Tanh => z.tanh(),
                    Activation::Linear => z,
                }
            })
            .collect()
    }
}
impl Mlp {
    #[differentiate]
    pub fn loss(&self, x: &[f64], #[constant] target: &[f64]) -> f64 {
        let mut h = x.to_vec();
        for layer in &self.layers {
            h = layer.forward(&h);
        }
        h.iter()
            .zip(target)
            .map(|(a, t)| (a - t).powi(2))
            .sum::<f64>()
            / target.len() as f64
    }
}
#[test]
fn layers_in_a_vector_everywhere() {
    let m = Mlp {
        layers: vec![
            Layer {
                w: vec![vec![0.1, 0.5], vec![-0.3, 0.8], vec![0.2, 0.2]],
                b: vec![0.1, -0.1, 0.0],
                act: Activation::Tanh,
            },
            Layer {
                w: vec![vec![0.3, 0.4, -0.5]],
                b: vec![0.2],
                act: Activation::Linear,
            },
        ],
    };
    check_method!(Mlp: loss loss_vjp_into loss_vjp loss_jvp loss_grad loss_value_and_grad (&m, &[0.4,0.9], const &[0.3]));
}
