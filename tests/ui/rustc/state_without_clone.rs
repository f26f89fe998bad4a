//! A checkpointed loop changes what cannot be cloned.

use differentiate::prelude::*;

struct Generator(u64);
impl Generator {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 40) as f64
    }
}

#[differentiate]
fn walk(x: f64, seed: u64, n: usize) -> f64 {
    let mut y = x;
    let mut generator = Generator(seed);
    #[checkpoint]
    for _ in 0..n {
        #[constant]
        let noise: f64 = generator.next();
        y = y.sin() + noise;
    }
    y
}

fn main() {}
