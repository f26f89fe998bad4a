//! Operands, expressions, operations and calls.

use super::function_value::{FunctionType, FunctionValue};
use super::{Kind, Place, Variable};
use crate::rules::Rule;
use proc_macro2::{Span, TokenStream};

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
    Value(Variable, Box<FunctionType>),
}

/// The companions that have halves of their own, where the function has second order: calls of them have derivatives.
pub const WITH_HALVES: [&str; 3] = ["grad", "value_and_grad", "jvp"];

impl Callee {
    /// The name by which the user calls it.
    pub fn tokens(&self) -> TokenStream {
        match self {
            Callee::Function(path) => path.clone(),
            Callee::Method(name, span) | Callee::Associated(_, name, span) => {
                proc_macro2::TokenTree::from(super::print::ident(name, *span)).into()
            }
            Callee::Value(..) => TokenStream::new(),
        }
    }

    /// Whether this is `f::grad` or the like, a derivative of another function.
    pub fn is_gradient(&self) -> bool {
        let of_function = |path: &TokenStream| {
            let last = path.clone().into_iter().last();
            last.is_some_and(|last| !last.to_string().starts_with(char::is_uppercase))
        };
        matches!(self, Callee::Associated(path, name, _) if WITH_HALVES.contains(&name.as_str()) && of_function(path))
    }

    /// Whether this is a method that gives a view of an array, and so borrows its receiver.
    pub fn gives_view(&self) -> bool {
        const VIEWS: &[&str] = &["t", "view", "row", "column", "index_axis"];
        matches!(self, Callee::Method(name, _) if VIEWS.contains(&name.as_str()))
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
    /// Adapters whose result has the cotangent of the argument: `v.to_vec()`, `v.clone()`, `Some(v)`.
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
    /// Methods behind the call that change what wraps its value, one after the other: `inside__.map_err(…)`.
    pub rewrapped: Vec<Opaque>,
    /// On failure it panics instead of returning.
    pub panics: bool,
    /// Which half is called.
    pub half: Half,
    /// The arguments that are functions.
    pub functions: Vec<FunctionValue>,
    /// The arguments that the reverse half needs no copy of where the callee is known to change them.
    pub lent: Vec<Lent>,
}

/// A `&mut` reference passed on.
#[derive(Clone, Debug)]
pub struct Lent {
    /// Which argument.
    pub argument: usize,
    /// What is passed on.
    pub place: Place,
    /// Whether the callee takes it by `&mut`, and so relies on nothing of its content in the reverse half: a constant expression.
    pub changes: TokenStream,
}

impl Call {
    /// Whether a derivative may pass through the call, where `is_active` says so of an operand.
    pub fn carries(&self, is_active: impl Fn(&Operand) -> bool) -> bool {
        matches!(self.callee, Callee::Value(..))
            || self.functions.iter().any(FunctionValue::captures_active)
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
    /// Both halves at once, for the partials of a scalar: behind its arguments stands a slot for each of them.
    Both,
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
