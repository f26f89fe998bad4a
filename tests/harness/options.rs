//! What a check tolerates, and what it is told beyond the program.

/// The options of one check, each set by its name in `check!`.
pub struct Options {
    /// Machine precision of the program's scalars.
    pub precision: f64,
    /// Between companions that run the same partials in another order.
    pub summation: f64,
    /// Between forward and reverse mode.
    pub duality: f64,
    /// Between reverse mode and the closed form.
    pub exactness: f64,
    /// An own tolerance for central differences, relative to the gradient.
    pub differences: Option<f64>,
    /// The Jacobian, row by row.
    pub exact: Option<Vec<f64>>,
    /// No central differences: the point lies on a kink, or next to one.
    pub kink: bool,
    /// The value may be infinite.
    pub infinite: bool,
    /// Central differences only where they agree with each other and with one-sided ones: the program is random.
    pub wherever_smooth: bool,
    /// A tangent passes through an infinite partial: nothing to compare in forward mode.
    pub singular: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            precision: f64::EPSILON,
            summation: 1e-11,
            duality: 1e-9,
            exactness: 1e-10,
            differences: None,
            exact: None,
            kink: false,
            infinite: false,
            wherever_smooth: false,
            singular: false,
        }
    }
}

#[allow(dead_code, reason = "not every test crate uses every option")]
impl Options {
    /// The Jacobian in closed form, row by row; rows are outputs.
    pub fn exact(mut self, jacobian: impl Into<Vec<f64>>) -> Self {
        self.exact = Some(jacobian.into());
        self
    }

    /// The point lies on a kink or a jump: no central differences.
    pub fn kink(mut self) -> Self {
        self.kink = true;
        self
    }

    /// The program is random, and may have a kink at the point, or be steep there.
    pub fn wherever_smooth(mut self) -> Self {
        self.wherever_smooth = true;
        self
    }

    /// The value is not finite, and that is meant.
    pub fn infinite(mut self) -> Self {
        self.infinite = true;
        self
    }

    /// A partial on the way is infinite: its cotangent is zero, but a tangent that passes through it is not finite. No central
    /// differences, and the tangent itself is not compared.
    pub fn singular(mut self) -> Self {
        self.singular = true;
        self.kink()
    }

    /// The program computes in `f32`.
    pub fn single(mut self) -> Self {
        self.precision = f64::from(f32::EPSILON);
        self.summation = 2e-5;
        self.duality = 1e-4;
        self.exactness = 1e-4;
        self
    }

    /// An own tolerance for central differences, relative to the gradient: the program is ill-conditioned or iterates.
    pub fn differences(mut self, tolerance: f64) -> Self {
        self.differences = Some(tolerance);
        self
    }

    /// An own tolerance for all that should agree up to rounding: the program is ill-conditioned.
    pub fn rounding(mut self, tolerance: f64) -> Self {
        self.summation = tolerance;
        self.duality = tolerance;
        self.exactness = tolerance;
        self
    }
}
