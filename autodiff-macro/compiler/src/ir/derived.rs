//! What the transforms make of a function: its two sweeps, or the function with its tangent beside it.

use super::visit::Variables;
use super::{Block, Function, Variable};

/// The two sweeps of a function.
#[derive(Clone, Debug)]
pub struct Sweeps {
    /// The variables of both.
    pub function: Function,
    /// The forward sweep. It yields the result.
    pub forward: Block,
    /// The reverse sweep.
    pub reverse: Block,
    /// What the reverse sweep reads of the forward sweep's variables.
    pub frame: Vec<Variable>,
    /// Every primal variable that the reverse sweep reads.
    pub read_back: Variables,
    /// The cotangent of the result.
    pub seed: Option<Variable>,
    /// The cotangents of the active parameters, in their order; nothing for the others.
    pub bars: Vec<Option<Bar>>,
    /// Tapes, which are lent and given back.
    pub tapes: Vec<Variable>,
    /// The tangents of what comes from outside, in second order.
    pub dots: Option<Dots>,
}

/// The tangents that the sweeps of second order are given.
#[derive(Clone, Debug)]
pub struct Dots {
    /// Those of the parameters; nothing for inactive ones.
    pub parameters: Vec<Option<Variable>>,
    /// That of the result's cotangent.
    pub seed: Option<Variable>,
    /// Those of the parameters' cotangents.
    pub bars: Vec<Option<Variable>>,
}

/// The cotangent of a parameter in the reverse sweep.
#[derive(Clone, Copy, Debug)]
pub struct Bar {
    /// The variable.
    pub variable: Variable,
    /// It is a local that is added to the caller's at the end, where anything was contributed to it.
    pub local: bool,
    /// Something was contributed.
    pub used: bool,
}

/// A function with its tangent: the body yields the values, then their tangents.
#[derive(Clone, Debug)]
pub struct Pushforward {
    /// The transformed function.
    pub function: Function,
    /// The tangents of the parameters; nothing for inactive ones.
    pub dots: Vec<Option<Variable>>,
}
