//! The table of every refusal: code, title, help, explanation.

/// A row of the table.
#[derive(Debug)]
pub struct Row {
    /// `AD0203`
    pub name: &'static str,
    /// What is refused, in a phrase.
    pub title: &'static str,
    /// The edit to make.
    pub help: &'static str,
    /// Why.
    pub explanation: &'static str,
}

macro_rules! codes {
    ($($code:ident $name:literal: $title:literal, help $help:literal, $explanation:literal;)*) => {
        /// A code: it names a row of the table and is never reused.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[allow(missing_docs)]
        pub enum Code { $($code),* }
        /// Every refusal.
        pub const TABLE: &[(Code, Row)] = &[$((Code::$code, Row { name: $name, title: $title, help: $help, explanation: $explanation })),*];
    };
}

codes! {
    Option "AD0101": "an option of the attribute that does not exist or does nothing", help "the options are `wrt(…)`, `hvp`, `batch`, `graph`, `max_tape = \"0\"`, `recompute`, `rule(g = path)`, `vjp = path`, `jvp = path`, `companion = name`, `crate = path`",
        "The attribute takes a list of options, separated by commas.";
    OptionLater "AD0102": "an option that this version does not carry out yet", help "remove the option",
        "The option belongs to the contract, and is refused rather than ignored as long as it has no effect.";
    WrtName "AD0103": "`wrt` names something that is no parameter", help "name parameters of the function",
        "`wrt(a, x)` names exactly the parameters that are active.";
    Item "AD0104": "an item that cannot be differentiated", help "put the attribute on a function, a method or an `impl` block; a struct or an enum takes `#[derive(Differentiable)]`",
        "Derivatives are made of functions with a body.";
    Qualifier "AD0105": "a function that is `const`, `async`, `unsafe` or `extern`", help "differentiate a plain function, and call it from this one",
        "The derivatives of such a function could not keep its promise (`const`), have no single return (`async`), or would have to repeat its obligations (`unsafe`, `extern`).";
    NothingActive "AD0106": "a function without an active parameter", help "remove the attribute, or take `#[constant]` off a parameter that carries a derivative (where `wrt(…)` is written, name it there)",
        "There is nothing to differentiate with respect to.";
    ResultType "AD0107": "a result that carries no derivative", help "return a float, an array, a `Vec`, a tuple or a struct of them, or write through a `&mut` parameter",
        "The derivative of an integer, a flag or a string is zero everywhere.";
    ParameterPattern "AD0108": "a parameter that is a pattern", help "name the parameter and take it apart in the body with `let`",
        "A companion names its cotangents after the parameters.";
    ParameterType "AD0109": "a parameter type that companions cannot have", help "use a named type, or a type parameter, or mark the parameter `#[constant]`",
        "`impl Trait`, references to references and maps, queues and cells of the standard library have no form for their cotangents.";
    SecondOrder "AD0110": "`hvp` of a function that has no second order", help "give it `jvp = path`, where `path` is a function with `#[differentiate]` of its own, or take `hvp` off a function that calls a derivative",
        "The body of a function with a rule is never looked at: second order is reverse mode of the function behind `jvp = path`. A gradient or a `jvp` inside is a first derivative already: there is no third.";
    Tape "AD0111": "a tape where `max_tape` allows none", help "bind each value to a name of its own with `let` instead of overwriting a variable, so that the reverse sweep finds it; or take `max_tape` away",
        "What a loop overwrites, and the results of calls in it, are kept for its adjoint, once for each iteration.";
    UnknownCallee "AD0201": "a call whose derivative is not known", help "annotate the callee with `#[differentiate]` and call it by its path; give it a rule by `vjp = path`; or write `stop_gradient(…)` around it if its derivative is to be zero",
        "The macro sees one function; what it calls must have companions of its own.";
    UnknownMethod "AD0202": "a method whose derivative is not known", help "call a function of your own that has a derivative (`#[differentiate]`, or a rule by `vjp = path`), or write `stop_gradient(…)` around the call if its derivative is to be zero",
        "The receiver is a float, a slice or a `Vec`, whose methods are a known list.";
    Closure "AD0203": "a closure in a place where its derivative would be needed", help "bind the closure to a local with `let` and call it, or make it a function",
        "A closure that captures active values has no name by which its derivative could be found.";
    Iterator "AD0204": "an iterator adaptor without derivative", help "write the loop out, with `for` over a range of indices",
        "The adaptors that lower to loops are a known list.";
    Macro "AD0205": "a macro whose expansion is not known", help "write the expression out, or bind it with `#[constant] let`",
        "The attribute sees the macro's call, not its expansion.";
    Syntax "AD0206": "a construct without derivative", help "write it with `let`, `if`, `match` and loops as statements, or mark the value `#[constant]`",
        "The construct is outside the language that is differentiated, and its result matters to the derivative.";
    Pattern "AD0207": "a pattern that cannot be followed", help "bind the value to a name and read its parts by field or index",
        "Each variable of a pattern must stand for a known part of the value.";
    Reference "AD0208": "a reference that cannot be followed", help "index the place directly",
        "A reference to an active value must name one place from its `let` to its last use.";
    Exit "AD0209": "a jump out of an expression", help "bind the value with `let` before the jump",
        "`return`, `break` and `continue` are followed where they are statements.";
    Unsafe "AD0210": "`unsafe` code on active values", help "move it into a function with a rule of its own (`vjp = path`)",
        "What unsafe code reads and writes cannot be told from its tokens.";
    TwoOfAName "AD0211": "two variables of one name, from a macro and from its caller", help "give one of them another name",
        "Which of them a use means is known to the compiler by macro hygiene alone, which an attribute does not see.";
    Checkpoint "AD0301": "`#[checkpoint]` on something that is no loop, block or `let`, with arguments that make no sense, or over a state that cannot be cloned", help "write `#[checkpoint]`, `#[checkpoint(every = m)]` or `#[checkpoint(slots = s)]` on a loop, `#[checkpoint]` on a block or a `let`",
        "A checkpoint drops the intermediates of a region and rebuilds them in the reverse sweep, from copies of what the region overwrites.";
    Constant "AD0302": "`#[constant]` in a place where it has no meaning, or with arguments", help "write it on a parameter or on a `let`",
        "`#[constant]` cuts the derivative at a binding.";
    ConstantArguments "AD0902": "`#[constant]` on a field with arguments", help "remove the arguments",
        "`#[constant]` takes the whole field out.";
    DeriveOption "AD0903": "an option that the derive does not have", help "the derive has the one option `crate = path`",
        "`#[differentiable(crate = path)]` says where the facade is found.";
    Union "AD0901": "a union as a differentiable type", help "use a struct or an enum",
        "Which field of a union is alive cannot be told.";
}

impl Code {
    /// The row of this code.
    pub fn row(self) -> &'static Row {
        let found = TABLE.iter().find(|(code, _)| *code == self);
        &found.unwrap_or(&TABLE[0]).1
    }
}
