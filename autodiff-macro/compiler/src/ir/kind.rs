//! Kinds of values and how variables hold them.

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
