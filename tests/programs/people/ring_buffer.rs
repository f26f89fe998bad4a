//! A moving average over a ring buffer with const generic length.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct MovingAverage<const N: usize> {
    cells: [f64; N],
    position: usize,
    filled: usize,
}

#[differentiate]
impl<const N: usize> MovingAverage<N> {
    fn new() -> Self {
        Self {
            cells: [0.0; N],
            position: 0,
            filled: 0,
        }
    }

    #[differentiate]
    fn push(&mut self, x: f64) -> f64 {
        self.cells[self.position] = x;
        self.position = (self.position + 1) % N;
        if self.filled < N {
            self.filled += 1;
        }
        let sum: f64 = self.cells.iter().take(self.filled).sum();
        sum / self.filled as f64
    }
}

#[differentiate]
fn roughness(signal: &[f64]) -> f64 {
    #[constant]
    let empty = MovingAverage::<3>::new();
    let mut average = empty;
    let mut total = 0.0;
    for &s in signal {
        let m = average.push(s);
        total += (s - m) * (s - m);
    }
    total
}

#[differentiate]
fn delay_line(signal: &[f64], feedback: f64) -> Vec<f64> {
    let mut ring = [0.0; 4];
    let mut out = Vec::with_capacity(signal.len());
    for (t, &s) in signal.iter().enumerate() {
        let at = t % ring.len();
        let delayed = ring[at];
        let y = s + feedback * delayed;
        ring[at] = y;
        out.push(y * y);
    }
    out
}

#[test]
fn rings() {
    check!(roughness(&[0.4, -0.5, 0.9, 0.3, 1.1]));
    check!(delay_line(&[0.4, -0.5, 0.9, 0.3, 1.1, -0.2], 0.6) -> vec);
}
