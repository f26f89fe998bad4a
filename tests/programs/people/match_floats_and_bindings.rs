//! `match` over active values: guards, bindings, references, nested enums.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
enum Expression {
    Constant(f64),
    Variable,
    Add(Box<Expression>, Box<Expression>),
    Multiply {
        left: Box<Expression>,
        right: Box<Expression>,
    },
    Power(Box<Expression>, i32),
    Apply(Function, Box<Expression>),
}

#[derive(Clone, Copy, Debug, Differentiable)]
enum Function {
    Sin,
    Exp,
    Scaled(f64),
}

#[differentiate]
fn evaluate(e: &Expression, x: f64) -> f64 {
    match e {
        Expression::Constant(c) => *c,
        Expression::Variable => x,
        Expression::Add(a, b) => evaluate(a, x) + evaluate(b, x),
        Expression::Multiply { left, right } => evaluate(left, x) * evaluate(right, x),
        &Expression::Power(ref base, n) => evaluate(base, x).powi(n),
        Expression::Apply(function, argument) => {
            let v = evaluate(argument, x);
            match *function {
                Function::Sin => v.sin(),
                Function::Exp => v.exp(),
                Function::Scaled(k) => k * v,
            }
        }
    }
}

#[differentiate]
fn classified(x: f64) -> f64 {
    match x {
        v if v > 1.0 => v.ln(),
        v if (0.0..=1.0).contains(&v) => v * v,
        v => {
            let w = -v;
            w.sqrt() * v
        }
    }
}

#[differentiate]
fn of_pair(p: (f64, Option<f64>)) -> f64 {
    match p {
        (a, Some(b)) if a > b => a * b,
        (a, Some(b)) => a - b * b,
        (a, None) => a.exp(),
    }
}

#[test]
fn trees_and_guards() {
    use Expression::*;
    let b = Box::new;
    let tree = Add(
        b(Multiply {
            left: b(Constant(1.5)),
            right: b(Power(b(Variable), 3)),
        }),
        b(Apply(
            Function::Scaled(0.7),
            b(Apply(Function::Sin, b(Variable))),
        )),
    );
    let x = 0.4f64;
    check!(
        evaluate(&tree, 0.4),
        exact([x.powi(3), x.sin(), 4.5 * x * x + 0.7 * x.cos()])
    );
    check!(evaluate(
        &Apply(Function::Exp, b(Add(b(Variable), b(Variable)))),
        0.4
    ));
    for x in [2.0, 0.5, -0.7] {
        check!(classified(x));
    }
    check!(of_pair((1.0, Some(0.4))), exact([0.4, 1.0]));
    check!(of_pair((0.1, Some(0.4))), exact([1.0, -0.8]));
    check!(of_pair((0.1, None)), exact([0.1f64.exp()]));
}
