//! What the compiler asks of a rule.

pub mod table;

/// A scalar primitive: its partial derivatives as formulas over the names of its arguments and its result.
#[derive(Debug)]
pub struct Rule {
    /// The name, as the method of `f64`; operators bear the name of their trait's method.
    pub name: &'static str,
    /// The arguments, the receiver first.
    pub arguments: &'static [Argument],
    /// The name of the result in the partials.
    pub result: &'static str,
    /// One sentence for the documentation.
    pub summary: &'static str,
    /// Whether the value is cheap enough to be rebuilt.
    pub cheap: bool,
    /// Sample points for the tests.
    pub samples: &'static [&'static [f64]],
}

/// An argument of a primitive.
#[derive(Debug)]
pub struct Argument {
    /// The name in the partials.
    pub name: &'static str,
    /// How a derivative passes it.
    pub partial: Partial,
}

/// How a derivative passes an argument.
#[derive(Debug)]
pub enum Partial {
    /// An integer: none.
    Integer,
    /// The derivative is zero everywhere.
    Zero,
    /// The partial is one.
    One,
    /// The partial is minus one.
    MinusOne,
    /// A formula that is finite at finite arguments.
    Regular(&'static str),
    /// A formula with a pole or an infinite slope at finite arguments: a zero derivative stays zero there.
    Singular(&'static str),
    /// The partial is one over this formula, which may be zero.
    Over(&'static str),
}

/// The rule of this name.
pub fn find(name: &str) -> Option<&'static Rule> {
    table::TABLE.iter().find(|rule| rule.name == name)
}
