//! Functions as values: parameters that are functions, and what a call passes for them.
//!
//! A function that takes `f: impl Fn(f64) -> f64` gets three things from a differentiated caller: `f` itself, its *pull*
//! (the arguments, the cotangent of the result, a cotangent to add to for each argument) and its *push* (the arguments and
//! their tangents, to the value and its tangent). Cotangents of what a closure captures do not pass through the callee: the
//! pull is a closure itself, which borrows them.

use super::derived::{Pushforward, Sweeps};
use super::signature::Form;
use super::visit::{Variables, reads_of_operand, reads_of_place};
use super::{Call, Callee, Function, Operand, Place, Variable};
use proc_macro2::TokenStream;

/// The type of a parameter that is a function: `Fn(f64, &[f64]) -> f64`.
#[derive(Clone, Debug)]
pub struct FunctionType {
    /// `for<'a>`, where the user writes it.
    pub lifetimes: TokenStream,
    /// The types of its parameters, and their forms.
    pub inputs: Vec<(TokenStream, Form)>,
    /// It is an `Fn` or a pointer: calling it changes nothing.
    pub shared: bool,
    /// The type of its result.
    pub output: TokenStream,
    /// The form of its result.
    pub value: Form,
    /// The parameter's type without its reference.
    pub own: TokenStream,
    /// The name of its pull.
    pub pull: String,
    /// The name of its push.
    pub push: String,
}

/// A function that a call passes.
#[derive(Clone, Debug)]
pub struct FunctionValue {
    /// Which argument it is.
    pub argument: usize,
    /// What it is.
    pub source: Source,
}

/// What a function value is.
#[derive(Clone, Debug)]
pub enum Source {
    /// A closure.
    Closure(Box<ClosureValue>),
    /// A function that has companions.
    Item(Callee),
    /// A parameter that is a function, passed on.
    Parameter(FunctionType),
}

/// A closure whose body is differentiated where it stands.
#[derive(Clone, Debug)]
pub struct ClosureValue {
    /// The body. Its parameters are the active variables that it captures, then its own.
    pub function: Function,
    /// How many parameters are captured.
    pub captured: usize,
    /// Where the cotangents of the captured variables are, outside.
    pub bars: Vec<Place>,
    /// Where their tangents are.
    pub dots: Vec<Place>,
    /// Where the tangents of their cotangents are, in second order.
    pub bar_dots: Vec<Place>,
    /// Captured variables that have another name in the reverse sweep, and those names.
    pub kept: Vec<(Variable, Operand)>,
    /// Both sweeps of the body, in a reverse sweep.
    pub sweeps: Option<Box<Sweeps>>,
    /// The body with its tangent, in a forward derivative.
    pub pushforward: Option<Box<Pushforward>>,
    /// Both sweeps with their tangents, in second order.
    pub second: Option<Box<Sweeps>>,
}

impl FunctionType {
    /// Whether it writes what can carry a derivative.
    pub fn writes(&self) -> bool {
        writes(&self.inputs)
    }
}

/// Whether a function of such parameters writes what can carry a derivative.
pub fn writes(inputs: &[(TokenStream, Form)]) -> bool {
    inputs.iter().any(|(_, form)| {
        matches!(form, Form::Reference(true, inner) if !matches!(**inner, Form::Inactive))
    })
}

impl FunctionValue {
    /// Whether the derivative of something captured may pass through it.
    pub fn captures_active(&self) -> bool {
        match &self.source {
            Source::Closure(closure) => closure.captured > 0,
            Source::Item(_) => false,
            Source::Parameter(_) => true,
        }
    }
    /// The active variables that it captures.
    pub fn captured(&self) -> Vec<Variable> {
        match &self.source {
            Source::Closure(closure) => closure.function.parameters[..closure.captured]
                .iter()
                .map(|parameter| parameter.variable)
                .collect(),
            _ => Vec::new(),
        }
    }
    /// Where the cotangents of what it captures are, to which its pull adds.
    pub fn bars(&self) -> &[Place] {
        match &self.source {
            Source::Closure(closure) => &closure.bars,
            _ => &[],
        }
    }
}

/// Adds what the functions that a call passes read, and where the derivatives of what they capture are.
pub fn reads_of_functions(call: &Call, into: &mut Variables) {
    for function in &call.functions {
        if let Source::Closure(closure) = &function.source {
            let mut captured: Variables = function.captured().into_iter().collect();
            let dots = closure.dots.iter();
            dots.for_each(|place| reads_of_place(place, &mut captured));
            for (variable, _) in &closure.kept {
                captured.remove(variable);
            }
            into.extend(captured);
            let kept = closure.kept.iter();
            kept.for_each(|(_, kept)| reads_of_operand(kept, into));
            let bars = closure.bars.iter().chain(&closure.bar_dots);
            bars.for_each(|place| reads_of_place(place, into));
        }
    }
}
