//! The intermediate representation: structured, in A-normal form for what is active, with places as l-values.
//!
//! # Specification
//!
//! A [`Function`] is a table of [`Variable`]s, parameters, and a body. Bindings are renamed apart: no two variables that
//! are in scope together have the same name, so a name in opaque tokens means one variable.
//!
//! A [`Block`] is a list of statements and the operands it yields to the statement that holds it. There is no jump but
//! [`Statement::Abort`] (an `Err`, a `None`, a panic: paths that have no derivative): `return`, `break` and `continue`
//! are lowered to branches over an exit code, and a loop ends early when its `until` holds after its body.
//!
//! An [`Operand`] is a [`Place`] (a variable and projections) or an [`Opaque`] expression, which is inactive. The index of
//! a projection is opaque and reads immutable variables only, so a place means the same cell wherever it stands in the
//! scope of those variables. An [`Expression`] is a scalar formula over operands; `lower` makes formulas of depth one (so
//! that each intermediate has a name), rules make deeper ones.
//!
//! The reverse transform adds what a reverse sweep needs: tapes (`Push`, `Pop`), slots for branches (`Keep`, `Kept`), and
//! updates of cotangents (`Accumulate`, `Take`), and the states of checkpointed regions (`Checkpoint`).

use proc_macro2::{Span, TokenStream};

pub mod checkpoint;
pub mod derived;
pub mod function_value;
mod kind;
mod operation;
mod place;
pub mod print;
pub mod signature;
mod statement;
pub mod verify;
pub mod visit;

pub use kind::{Hold, Kind, Scalar};
pub use operation::{
    Argument, Borrow, Call, Callee, Comparison, Expression, Half, Lent, Opaque, Operand, Operation,
    Operator, WITH_HALVES,
};
pub use place::{Place, Projection, VariantStep};
pub use statement::{Arm, Binding, Block, Keeping, Loop, Row, Statement, Tangents, Trips};

/// A variable, by its index in the table of the function.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Variable(pub usize);

/// What is known of a variable.
#[derive(Clone, Debug)]
pub struct VariableData {
    /// The name, unique among the variables in scope.
    pub name: String,
    /// The kind of the value (behind the reference, where it is one).
    pub kind: Kind,
    /// How the value is held.
    pub hold: Hold,
    /// Whether it may be written after its definition.
    pub mutable: bool,
    /// Whether it depends on an active input.
    pub varied: bool,
    /// It is the cotangent or the tangent of another variable.
    pub derivative: bool,
    /// The user's declaration, or the expression that it names.
    pub span: Span,
    /// The type, where the user wrote it.
    pub annotation: Option<TokenStream>,
    /// What it is added to only where this holds: the name of a flag.
    pub asked: Option<String>,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The variable.
    pub variable: Variable,
    /// Whether it is active.
    pub active: bool,
}

/// A function.
#[derive(Clone, Debug, Default)]
pub struct Function {
    /// The variables.
    pub variables: Vec<VariableData>,
    /// The parameters, the receiver first.
    pub parameters: Vec<Parameter>,
    /// Items declared in the body, and `use` declarations.
    pub items: Vec<TokenStream>,
    /// The body; it yields the result (the value inside, where the result is an `Ok` or a `Some`), or nothing for `()`.
    pub body: Block,
    /// Names that are taken.
    pub names: Names,
}

/// Names that are taken in a function.
#[derive(Clone, Debug, Default)]
pub struct Names {
    taken: std::collections::BTreeSet<String>,
}

impl Names {
    /// Takes a name.
    pub fn take(&mut self, name: &str) {
        self.taken.insert(name.to_string());
    }
    /// A name that nothing else bears: `wish`, or `wish_1`, `wish_2`, ….
    pub fn fresh(&mut self, wish: &str) -> String {
        let mut name = wish.to_string();
        let mut count = 0;
        while !self.taken.insert(name.clone()) {
            count += 1;
            name = format!("{wish}_{count}");
        }
        name
    }
}

impl Function {
    /// What is known of a variable.
    pub fn data(&self, variable: Variable) -> &VariableData {
        &self.variables[variable.0]
    }
    /// A new variable under a fresh name.
    pub fn fresh(&mut self, wish: &str, kind: Kind, mutable: bool, span: Span) -> Variable {
        let name = self.names.fresh(wish);
        self.variables.push(VariableData {
            name,
            kind,
            hold: Hold::Value,
            mutable,
            varied: false,
            derivative: false,
            span,
            annotation: None,
            asked: None,
        });
        Variable(self.variables.len() - 1)
    }
}
