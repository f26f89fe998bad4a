//! The primitives of neural networks, in every mode.

use super::super::prelude::*;
use differentiate::nn;
use ndarray::{Array1, Array2, array};

#[differentiate]
fn activations(x: &Array2<f64>) -> f64 {
    let a = nn::sigmoid(x);
    let b = nn::tanh(&nn::softplus(x));
    let c = nn::gelu(&nn::silu(x));
    let d = nn::leaky_relu(&nn::relu(&(x + 3.0)));
    (&a * &b + &c * &d).sum()
}

#[differentiate]
fn rows(x: &Array2<f64>) -> f64 {
    let p = nn::softmax(x);
    let q = nn::log_softmax(&(x * 0.5));
    let r = nn::log_sum_exp(x);
    -(&p * &q).sum() + r.dot(&r)
}

#[differentiate]
fn classifier(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>, labels: &[usize]) -> f64 {
    nn::cross_entropy(&nn::linear(&nn::tanh(x), w, b), labels)
}

#[differentiate]
fn transformer(x: &Array2<f64>, w: &Array2<f64>, scale: &Array1<f64>, shift: &Array1<f64>) -> f64 {
    let q = x.dot(w);
    let attended = nn::attention(&q, x, &(x * 0.5));
    let normal = nn::layer_norm(&(&attended + x), scale, shift, 1e-5);
    nn::mse(&normal, x)
}

#[test]
fn layers() {
    let x = array![[0.4, -1.2, 0.3], [0.9, 0.5, -0.7]];
    let w = array![[0.2, 1.1, -0.6], [0.8, -0.3, 0.9], [1.3, 0.1, -0.5]];
    let b = array![0.1, -0.2, 0.3];
    check!(activations(&x));
    check!(rows(&x));
    check!(classifier(&x, &w, &b, const &[2, 0]));
    check!(transformer(&x, &w, &array![1.1, 0.9, 1.3], &b));
}
