//! What a generated function can name at a point: variables by shape, and the functions that stand before it.

/// The shape of a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// A float.
    Scalar,
    /// A `usize`; a loop variable is below the length of its class.
    Integer,
    /// `[T; 3]`, `Vec<T>` or a slice.
    Sequence(Storage),
    /// `[[T; 3]; 2]`.
    Matrix,
}

/// How a sequence is held.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Storage {
    Array,
    Vector,
    /// A parameter `&[T]` or `&mut [T]`.
    Borrowed,
}

/// One place that can be named.
#[derive(Clone)]
pub struct Variable {
    /// How it is written: `a`, `p.0`, `(*r)`.
    pub name: String,
    /// The name of the binding it belongs to.
    pub base: String,
    /// Which binding of that name.
    pub binding: usize,
    pub shape: Shape,
    pub mutable: bool,
    /// Sequences of one class have one length; an integer of a class is below that length.
    pub class: usize,
    /// The least length of a sequence.
    pub least: usize,
}

/// The kinds of parameters and results of generated functions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Scalar,
    ScalarInOut,
    Slice,
    SliceInOut,
    Array,
    ArrayReference,
    Vector,
    Pair,
    Integer,
    /// A slice behind `#[constant]`.
    Data,
    Unit,
}

/// A function that later ones may call.
#[derive(Clone)]
pub struct Function {
    pub name: String,
    pub parameters: Vec<Kind>,
    pub result: Kind,
}

/// All that is visible, innermost last.
#[derive(Default)]
pub struct Scope {
    variables: Vec<Variable>,
    hidden: Vec<String>,
}

impl Scope {
    pub fn mark(&self) -> usize {
        self.variables.len()
    }

    pub fn leave(&mut self, mark: usize) {
        self.variables.truncate(mark);
    }

    pub fn add(&mut self, variable: Variable) {
        self.variables.push(variable);
    }

    /// Nothing of this binding is named until `show`.
    pub fn hide(&mut self, base: &str) {
        self.hidden.push(base.to_string());
    }

    pub fn show(&mut self) {
        self.hidden.pop();
    }

    /// What is neither shadowed nor hidden and fits.
    pub fn visible(&self, fits: impl Fn(&Variable) -> bool) -> Vec<Variable> {
        let shadowed = |of: &Variable| {
            self.variables
                .iter()
                .any(|v| v.base == of.base && v.binding > of.binding)
        };
        self.variables
            .iter()
            .filter(|v| fits(v) && !self.hidden.contains(&v.base) && !shadowed(v))
            .cloned()
            .collect()
    }
}
