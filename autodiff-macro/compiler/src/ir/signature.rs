//! The signature of a function, and the forms that its companions' parameters take.

use super::function_value::FunctionType;
use super::{Hold, Kind, Scalar, Variable};
use proc_macro2::{Span, TokenStream};

/// The shape of a type, as far as companions need it.
#[derive(Clone, Debug)]
pub enum Form {
    /// A scalar: its derivative has the same type.
    Scalar(TokenStream),
    /// `[T; N]`
    Array(Box<Form>, TokenStream),
    /// `[T]`
    Slice(Box<Form>),
    /// `Vec<T>`
    Vec(Box<Form>),
    /// A tuple.
    Tuple(Vec<Form>),
    /// `&T`, `&mut T`
    Reference(bool, Box<Form>),
    /// Carries no derivative: `()`.
    Inactive,
    /// Any other type: through `Differentiable`. `true` for owned arrays of an array crate, which live on the heap.
    Other(TokenStream, bool),
    /// A view of such an array.
    View(TokenStream),
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct SignatureParameter {
    /// The name in the companions.
    pub name: String,
    /// The variable in the body.
    pub variable: Variable,
    /// The user's type; empty for a receiver.
    pub ty: TokenStream,
    /// The parameter as it stands in the companions: `x: &[f64]`, `&self`.
    pub declaration: TokenStream,
    /// Its form.
    pub form: Form,
    /// How it is held.
    pub hold: Hold,
    /// Whether it is active.
    pub active: bool,
    /// Whether its type is known to be `Copy`.
    pub copy: bool,
    /// Whether it is declared `mut`, so that the body may change it.
    pub rebound: bool,
    /// Its type, where it is a function whose result can carry a derivative.
    pub function: Option<FunctionType>,
    /// It is a function, and an active argument is passed to it: the companions take it together with its derivative.
    pub paired: bool,
}

/// What wraps the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrap {
    /// Nothing.
    None,
    /// `Result<_, E>`
    Result,
    /// `Option<_>`
    Option,
}

/// The signature.
#[derive(Clone, Debug)]
pub struct Signature {
    /// The function's name.
    pub name: String,
    /// Where it stands.
    pub span: Span,
    /// `pub`, `pub(crate)`, ….
    pub visibility: TokenStream,
    /// The generic parameters with their bounds, lifetimes first.
    pub generics: Vec<TokenStream>,
    /// The function itself cannot be named with its generic arguments, as it has `impl Trait` parameters.
    pub unnameable: bool,
    /// It is a method of a trait: nobody says that it is unused, and `Self::f` may be one of several.
    pub of_trait: bool,
    /// The block around it has lifetime parameters.
    pub outer_lifetimes: bool,
    /// The names of the type and const parameters of the block around it.
    pub outer_names: Vec<String>,
    /// The names of the type and const parameters.
    pub generic_names: Vec<String>,
    /// The `where` predicates.
    pub predicates: Vec<TokenStream>,
    /// Type parameters that stand as scalars.
    pub scalars: Vec<String>,
    /// The parameters, the receiver first.
    pub parameters: Vec<SignatureParameter>,
    /// Whether the first parameter is a receiver.
    pub method: bool,
    /// Whether the companions stand in an `impl` block under suffixed names.
    pub associated: bool,
    /// The result's type, as the user wrote it.
    pub result: TokenStream,
    /// What wraps it.
    pub wrap: Wrap,
    /// The error type of a `Result`, where it shows.
    pub error: Option<TokenStream>,
    /// The form of the value inside.
    pub value: Form,
    /// The type of the value inside.
    pub value_type: TokenStream,
    /// The attributes that go with each companion: `cfg`, `inline`.
    pub attributes: Vec<TokenStream>,
}

impl Signature {
    /// The numbers of the parameters that are `&[T]`.
    pub fn borrowed_slices(&self) -> Vec<usize> {
        let is_slice = |form: &Form| matches!(form, Form::Reference(false, inner) if matches!(**inner, Form::Slice(_)));
        let parameters = self.parameters.iter().enumerate();
        parameters
            .filter(|(_, parameter)| is_slice(&parameter.form))
            .map(|(at, _)| at)
            .collect()
    }
    /// The kind of the value inside the result, where it is a scalar.
    pub fn value_kind(&self) -> Kind {
        let name = self.value_type.to_string();
        match name.as_str() {
            "f32" | "f64" => Kind::Float(Scalar::Named(name)),
            _ if self.scalars.contains(&name) => Kind::Float(Scalar::Generic(name)),
            _ => Kind::Unknown,
        }
    }
}
