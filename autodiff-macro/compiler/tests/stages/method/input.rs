//! A method that reads fields of its receiver.

#[differentiate]
impl Spring {
    fn energy(&self, x: f64) -> f64 {
        let stretch = x - self.length;
        0.5 * self.stiffness * stretch * stretch
    }
}
