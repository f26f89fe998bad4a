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

use crate::rules::Rule;
use checkpoint::{Checkpoint, Region, Schedule};
use proc_macro2::{Span, TokenStream};

pub mod checkpoint;
pub mod derived;
pub mod function_value;
pub mod print;
pub mod signature;
pub mod verify;
pub mod visit;

/// A variable, by its index in the table of the function.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Variable(pub usize);

/// What syntax knows of a value's type. Only what is certain is claimed; the rest is `Unknown`.
#[derive(Clone, PartialEq, Debug)]
pub enum Kind {
    /// An integer, a flag, a string, a range: carries no derivative.
    Inactive,
    /// `()`.
    Unit,
    /// A floating-point scalar.
    Float(Scalar),
    /// An array, a slice or a `Vec` of elements of one kind.
    Sequence(Box<Kind>),
    /// A tuple.
    Tuple(Vec<Kind>),
    /// Anything else: rules go through the runtime's traits.
    Unknown,
}

/// Which floating-point type.
#[derive(Clone, PartialEq, Debug)]
pub enum Scalar {
    /// `f32` or `f64`, as the user spells it.
    Named(String),
    /// A type parameter.
    Generic(String),
    /// Left to inference: a literal, and what is computed from literals.
    Literal,
}

impl Kind {
    /// Whether values of this kind are known to be `Copy`.
    pub fn is_copy(&self) -> bool {
        match self {
            Kind::Unit | Kind::Float(_) => true,
            Kind::Tuple(parts) => parts.iter().all(Kind::is_copy),
            _ => false,
        }
    }
    /// Whether this is a scalar.
    pub fn is_float(&self) -> bool {
        matches!(self, Kind::Float(_))
    }
    /// Whether no value of this kind can carry a derivative.
    pub fn is_inactive(&self) -> bool {
        match self {
            Kind::Inactive | Kind::Unit => true,
            Kind::Sequence(element) => element.is_inactive(),
            Kind::Tuple(parts) => parts.iter().all(Kind::is_inactive),
            _ => false,
        }
    }
}

/// How a variable holds its value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hold {
    /// Owned.
    Value,
    /// A `&` parameter: its content never changes.
    Shared,
    /// A `&mut` parameter.
    Mutable,
    /// An `Option` that is empty until the value arrives (the value of an early return).
    Late,
}

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
}

/// One step from a place to a part of it.
#[derive(Clone, Debug)]
pub enum Projection {
    /// `.name` or `.0`.
    Field(String),
    /// `[e]`: one element, or a range of them.
    Index(Opaque),
    /// `.name_mut()` of a variant's payload, on a cotangent; the pattern on the primal.
    Variant(String),
}

/// A variable and a path to a part of it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The variable.
    pub root: Variable,
    /// The projections, outermost first.
    pub path: Vec<Projection>,
}

impl Place {
    /// A whole variable.
    pub fn whole(root: Variable) -> Place {
        Place {
            root,
            path: Vec::new(),
        }
    }
    /// Whether it is a whole variable.
    pub fn is_whole(&self) -> bool {
        self.path.is_empty()
    }
    /// The place one step further.
    pub fn then(&self, step: Projection) -> Place {
        let mut path = self.path.clone();
        path.push(step);
        Place {
            root: self.root,
            path,
        }
    }
}

/// An inactive expression, verbatim but for the renaming of variables.
#[derive(Clone, Debug)]
pub struct Opaque {
    /// The expression.
    pub tokens: TokenStream,
    /// The variables it reads.
    pub reads: Vec<Variable>,
    /// Whether evaluating it again gives the same, without side effects.
    pub pure: bool,
    /// What is known of its type.
    pub kind: Kind,
}

/// How an argument or an operand is passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Borrow {
    /// As it stands.
    None,
    /// `&`.
    Shared,
    /// `&mut`.
    Mutable,
    /// A `&mut` reference passed on, or a receiver that may change: whether the callee takes `&` or `&mut` is not seen.
    Lent,
}

impl Borrow {
    /// Whether what is passed may be changed.
    pub fn is_mutable(self) -> bool {
        matches!(self, Borrow::Mutable | Borrow::Lent)
    }
}

/// A value that is named or opaque.
#[derive(Clone, Debug)]
pub enum Operand {
    /// The content of a place.
    Place(Place),
    /// An inactive expression.
    Opaque(Opaque),
}

/// A comparison in a formula.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// `<`, `>`, `==`, ….
    pub operator: &'static str,
    /// Left side.
    pub left: Box<Expression>,
    /// Right side.
    pub right: Box<Expression>,
}

/// A scalar formula.
#[derive(Clone, Debug)]
pub enum Expression {
    /// A named value.
    Operand(Operand),
    /// A number of a rule.
    Number(f64),
    /// A primitive.
    Apply(&'static Rule, Vec<Expression>),
    /// Strong zero: derivative times partial, zero where the derivative is.
    Times(Box<Expression>, Box<Expression>),
    /// Strong zero: derivative over divisor, zero where the derivative is.
    Over(Box<Expression>, Box<Expression>),
    /// An integer as a scalar.
    Integer(Box<Expression>),
    /// A choice between two formulas.
    Select(Comparison, Box<Expression>, Box<Expression>),
    /// A conversion between floating-point types.
    Cast(TokenStream, Box<Expression>),
}

/// An operator whose rule is found by trait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operator {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    Div,
    /// `%`
    Rem,
    /// unary `-`
    Neg,
}

/// An argument of a call or of an operator.
#[derive(Clone, Debug)]
pub struct Argument {
    /// How it is passed.
    pub borrow: Borrow,
    /// What is passed.
    pub operand: Operand,
    /// Whether a derivative goes with it.
    pub active: bool,
}

/// What is called.
#[derive(Clone, Debug)]
pub enum Callee {
    /// `path::to::f(…)`: the companion is the type of the same name.
    Function(TokenStream),
    /// `receiver.m(…)` or `Type::m(…)`: the companions are `m_forward` and so on. The receiver is the first argument.
    Method(String, Span),
    /// `Type::m(…)`: the prefix, and the name.
    Associated(TokenStream, String, Span),
    /// `f(…)` of a parameter that is a function.
    Value(Variable, Box<function_value::FunctionType>),
}

impl Callee {
    /// The name by which the user calls it.
    pub fn tokens(&self) -> TokenStream {
        match self {
            Callee::Function(path) => path.clone(),
            Callee::Method(name, span) | Callee::Associated(_, name, span) => {
                proc_macro2::TokenTree::from(print::ident(name, *span)).into()
            }
            Callee::Value(..) => TokenStream::new(),
        }
    }
}

/// What a statement binds or stores.
#[derive(Clone, Debug)]
pub enum Operation {
    /// A scalar formula.
    Scalar(Expression),
    /// The content of a place, copied or moved; `clone` when it has to stay.
    Copy(Argument),
    /// An operator on kinds that syntax does not know.
    Operator(Operator, Vec<Argument>),
    /// `v as T` on an unknown kind.
    Cast(TokenStream, Operand),
    /// A call of a differentiated function.
    Call(Call),
    /// `(a, b)`
    Tuple(Vec<Operand>),
    /// `[a, b]` or `vec![a, b]`
    Array { elements: Vec<Operand>, vec: bool },
    /// `[a; n]` or `vec![a; n]`
    Repeat {
        element: Operand,
        length: Opaque,
        vec: bool,
    },
    /// `S { a: x, ..base }`, `S(x)`
    Struct {
        path: TokenStream,
        fields: Vec<(String, Operand)>,
        base: Option<Operand>,
        tuple: bool,
    },
    /// Adapters whose result has the cotangent of the argument: `v.to_vec()`, `v.clone()`, `Some(v)`; `keep` copies into a buffer of the tape.
    Adapt { method: String, argument: Operand },
    /// `v.ok_or(e)` and its like, the argument standing as `inside__` in the tokens.
    Rewrap { argument: Operand, tokens: Opaque },
    /// An inactive expression.
    Opaque(Opaque),
    /// The zero of the tangent space of an operand.
    ZeroLike(Operand),
    /// A whole cotangent or tangent, moved or copied.
    Clone(Operand),
    /// A transposed or forward rule of an operator: `ops::mul_vjp_left(&l, &r, &d)`.
    Rule {
        name: String,
        arguments: Vec<Argument>,
        turbofish: Option<TokenStream>,
    },
    /// Takes a cotangent out of its place and leaves zero.
    Take(Place),
    /// The same, leaving the zero of the shape of an operand: of the content before a store that changed the shape.
    TakeLike(Place, Operand),
    /// The same for a sequence of scalars, leaving zeros of this length.
    TakeSized(Place, Operand),
    /// `v.pop().unwrap()`
    Pop(Place),
    /// `e?` of an inactive value.
    Attempt(Opaque),
}

/// A call of a differentiated function.
#[derive(Clone, Debug)]
pub struct Call {
    /// What is called.
    pub callee: Callee,
    /// The user's generic arguments, with the `::`.
    pub generics: TokenStream,
    /// One per parameter, the receiver first.
    pub arguments: Vec<Argument>,
    /// `?` or `.unwrap()` stands behind it: it leaves on failure.
    pub fallible: bool,
    /// On failure it panics instead of returning.
    pub panics: bool,
    /// Which half is called.
    pub half: Half,
    /// The arguments that are functions.
    pub functions: Vec<function_value::FunctionValue>,
}

impl Call {
    /// Whether a derivative may pass through the call, where `is_active` says so of an operand.
    pub fn carries(&self, is_active: impl Fn(&Operand) -> bool) -> bool {
        matches!(self.callee, Callee::Value(..))
            || self
                .functions
                .iter()
                .any(function_value::FunctionValue::captures_active)
            || self
                .arguments
                .iter()
                .any(|argument| is_active(&argument.operand))
    }
}

/// Which form of a companion a call names.
#[derive(Clone, Debug, PartialEq)]
pub enum Half {
    /// The function itself.
    Primal,
    /// The forward half, which fills the tape.
    Forward,
}

/// How a loop runs.
#[derive(Clone, Debug)]
pub enum Trips {
    /// `for index in range`, forwards; `reversible` when the range can be run backwards.
    Range {
        index: Variable,
        range: Opaque,
        reversed: bool,
        reversible: bool,
    },
    /// `while condition`, evaluated before each trip.
    While(Opaque),
    /// `for _ in 0..count`: the reverse of a loop whose trips were counted.
    Counted(Variable),
}

/// A loop.
#[derive(Clone, Debug)]
pub struct Loop {
    /// How it runs.
    pub trips: Trips,
    /// The body.
    pub body: Block,
    /// Left after a trip when this holds.
    pub until: Option<Opaque>,
    /// The residuals of its trips are not kept, but made again from states that this schedule keeps.
    pub checkpoint: Option<Schedule>,
}

/// An arm of a `match`.
#[derive(Clone, Debug)]
pub struct Arm {
    /// The pattern.
    pub pattern: TokenStream,
    /// The variables it binds.
    pub bindings: Vec<Binding>,
    /// The guard.
    pub guard: Option<Opaque>,
    /// The body.
    pub body: Block,
}

/// A variable bound by a pattern and the part of the scrutinee it stands for.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The variable.
    pub variable: Variable,
    /// The path from the scrutinee to the part.
    pub path: Vec<Projection>,
}

/// A statement.
#[derive(Clone, Debug)]
pub enum Statement {
    /// `let v = …;`
    Bind(Variable, Operation),
    /// `let pattern = …;` of an inactive value.
    Unpack {
        pattern: TokenStream,
        variables: Vec<Variable>,
        value: Opaque,
    },
    /// `let v;`
    Declare(Variable),
    /// `place = …;`
    Store(Place, Operation),
    /// `place += …;` or `-=` (`true`) of a scalar formula.
    Update {
        place: Place,
        negative: bool,
        value: Expression,
    },
    /// An in-place operator on kinds that syntax does not know.
    Assign(Operator, Place, Argument),
    /// `if`. The results are bound to what the blocks yield.
    If {
        condition: Opaque,
        results: Vec<Variable>,
        then: Block,
        otherwise: Block,
    },
    /// `match`.
    Match {
        scrutinee: Argument,
        results: Vec<Variable>,
        arms: Vec<Arm>,
    },
    /// A loop.
    Loop(Loop),
    /// A checkpointed block.
    Region(Region),
    /// An inactive statement, with the variables it reads and writes.
    Effect {
        tokens: TokenStream,
        reads: Vec<Variable>,
        writes: Vec<Variable>,
    },
    /// A method that permutes the elements of a place: `v.swap(i, j)`, `v.reverse()`. The adjoint permutes back.
    Swap {
        place: Place,
        arguments: Vec<Opaque>,
        method: String,
    },
    /// `v.push(e)`
    Extend(Place, Operand),
    /// `core::mem::swap(&mut a, &mut b)`
    Exchange(Place, Place),
    /// Leaves the function on a path without derivative. The value is wrapped as the sweep at hand wants it.
    Abort(Opaque),
    /// Panics.
    Diverge(Opaque),
    // ---- what the reverse transform adds
    /// Keeps the state of a checkpointed region, or puts it back.
    Checkpoint(Checkpoint),
    /// A mutable local without a type: a counter of trips.
    Counter(Variable),
    /// `count += 1`
    Count(Variable),
    /// Opens a tape.
    Tape(Variable),
    /// Keeps residuals of a block on a tape.
    Push(Variable, Vec<Variable>),
    /// Takes them back.
    Pop(Variable, Vec<Variable>),
    /// Declares the slot of a branch.
    Slot(Variable),
    /// Fills the slot of a branch.
    Keep(Variable, Vec<Variable>),
    /// Empties the slot of a branch.
    Kept(Variable, Vec<Variable>),
    /// Gives the buffer of a kept sequence back to the tape.
    Release(Variable),
    /// `into += from` by trait; `swallow` when the kinds may differ.
    Accumulate(Place, Operand),
    /// The in-place adjoint of an in-place operator: `let rhs_bar = ops::mul_assign_vjp(&before, &rhs, &mut place_bar)`.
    AssignRule {
        name: String,
        result: Option<Variable>,
        arguments: Vec<Argument>,
        place: Place,
        more: Vec<Argument>,
    },
    /// The reverse half of a call.
    Reverse {
        call: Call,
        seed: Option<Operand>,
        slots: Vec<Option<Place>>,
        tangents: Option<Tangents>,
    },
    /// A rule of the runtime on dual numbers: its results and their tangents. `place` is what it changes.
    Lifted {
        name: String,
        results: Option<(Variable, Variable)>,
        arguments: Vec<(Argument, Option<Argument>)>,
        place: Option<(Place, Place)>,
    },
    /// The forward (tangent) half of a call.
    Tangent {
        call: Call,
        result: Option<(Variable, Variable)>,
        directions: Vec<Option<Operand>>,
    },
}

/// What the reverse half of a call is given in second order.
#[derive(Clone, Debug)]
pub struct Tangents {
    /// The tangents of the arguments.
    pub directions: Vec<Option<Operand>>,
    /// The tangent of the result's cotangent.
    pub seed: Option<Operand>,
    /// The tangents of the arguments' cotangents.
    pub slots: Vec<Option<Place>>,
}

/// A list of statements and what they yield.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// The statements.
    pub statements: Vec<Statement>,
    /// What the block yields to the results of the statement that holds it. Empty where the block never ends.
    pub yields: Vec<Operand>,
    /// Whether the end of the block is never reached.
    pub diverges: bool,
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
        });
        Variable(self.variables.len() - 1)
    }
}

impl Opaque {
    /// An integer literal.
    pub fn integer(text: &str) -> Opaque {
        Opaque {
            tokens: text.parse().unwrap_or_default(),
            reads: Vec::new(),
            pure: true,
            kind: Kind::Inactive,
        }
    }
    /// Whether this is a range of indices.
    pub fn is_range(&self) -> bool {
        matches!(self.kind, Kind::Sequence(_))
    }
}
