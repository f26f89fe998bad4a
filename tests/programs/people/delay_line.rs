//! A filter with a delay line and its position, pushed from a closure.
use super::super::prelude::*;
#[derive(Clone, Debug, Differentiable)]
pub struct Fir {
    taps: Vec<f64>,
    buf: Vec<f64>,
    pos: usize,
}
impl Fir {
    #[differentiate]
    pub fn push(&mut self, x: f64) -> f64 {
        let n = self.taps.len();
        self.buf[self.pos] = x;
        let mut y = 0.0;
        for k in 0..n {
            y += self.taps[k] * self.buf[(self.pos + n - k) % n];
        }
        self.pos = (self.pos + 1) % n;
        y
    }
}
#[differentiate]
pub fn filter_energy(taps: &[f64], signal: &[f64]) -> f64 {
    let mut fir = Fir {
        taps: taps.to_vec(),
        buf: vec![0.0; taps.len()],
        pos: 0,
    };
    signal.iter().map(|&s| fir.push(s)).map(|y| y * y).sum()
}
#[test]
fn delay_line_everywhere() {
    check!(filter_energy(&[0.5, 0.3, 0.2], &[0.1, 0.9, -0.4, 0.3, 0.8]));
}
