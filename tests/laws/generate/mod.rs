//! A generator of random programs of the language that is differentiated: the same text for the same seed, on every machine.

mod call;
mod control;
mod expression;
mod function;
mod loops;
mod random;
mod scope;
mod sequence;
mod statement;
mod sweep;

use random::Random;
use scope::{Function, Kind, Scope, Shape, Variable};

/// What is known while a function is written.
pub struct Generator {
    random: Random,
    scope: Scope,
    functions: Vec<Function>,
    /// `f64`, `f32` or `T`.
    float: &'static str,
    /// The text so far.
    text: String,
    indent: usize,
    /// How many loops stand around.
    loops: usize,
    /// Their labels, innermost last; empty where there is none.
    labels: Vec<String>,
    /// Statements that may still be opened.
    budget: usize,
    /// What the function that is being written returns.
    returns: Kind,
    names: usize,
    bindings: usize,
    classes: usize,
}

impl Generator {
    fn fresh(&mut self, stem: &str) -> String {
        self.names += 1;
        format!("{stem}{}", self.names)
    }

    /// A length that no other sequence has. Numbers above 100 are not those of parameters.
    fn class(&mut self) -> usize {
        self.classes += 1;
        100 + self.classes
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(&"    ".repeat(self.indent));
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn declare(&mut self, name: &str, shape: Shape, mutable: bool, class: usize, least: usize) {
        self.bindings += 1;
        let (name, binding) = (name.to_string(), self.bindings);
        self.scope.add(Variable {
            base: name.clone(),
            name,
            binding,
            shape,
            mutable,
            class,
            least,
        });
    }

    /// Floats inside one mutable binding.
    fn parts(&mut self, base: &str, names: &[String]) {
        self.bindings += 1;
        for name in names {
            let (name, base, binding) = (name.clone(), base.to_string(), self.bindings);
            self.scope.add(Variable {
                name,
                base,
                binding,
                shape: Shape::Scalar,
                mutable: true,
                class: 0,
                least: 0,
            });
        }
    }

    fn part(&mut self, base: &str, name: &str) {
        self.parts(base, &[name.to_string()]);
    }

    /// The two places of a pair.
    fn pair(&mut self, base: &str) {
        self.parts(base, &[format!("{base}.0"), format!("{base}.1")]);
    }
}

/// How many programs a checked-in batch holds.
#[allow(
    dead_code,
    reason = "the driver in `examples` writes programs one by one"
)]
const BATCH: u64 = 50;

/// The checked-in batch of loops.
#[allow(
    dead_code,
    reason = "the driver in `examples` writes programs one by one"
)]
const LOOPS: u64 = 4;

/// The text of a checked-in batch.
#[allow(
    dead_code,
    reason = "the driver in `examples` writes programs one by one"
)]
pub fn batch(number: u64) -> String {
    let head = "//! Random programs, made by `generate`; see the head of `tests/laws.rs`.\n\nuse super::prelude::*;\n".to_string();
    let write = if number == LOOPS { loops } else { program };
    (number * BATCH..(number + 1) * BATCH).fold(head, |text, seed| text + "\n" + &write(seed))
}

/// The program of one seed: one to three functions, the last one of which is checked by the `check!` of the harness.
pub fn program(seed: u64) -> String {
    Generator::new(seed).program(seed)
}

/// The program of one seed about loops that are, or nearly are, independent.
pub fn loops(seed: u64) -> String {
    Generator::new(seed).loops(seed)
}

impl Generator {
    fn new(seed: u64) -> Self {
        Self {
            random: Random::new(seed),
            scope: Scope::default(),
            functions: Vec::new(),
            float: "f64",
            text: String::new(),
            indent: 0,
            loops: 0,
            labels: Vec::new(),
            budget: 0,
            returns: Kind::Unit,
            names: 0,
            bindings: 0,
            classes: 0,
        }
    }
}
