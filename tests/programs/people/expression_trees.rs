//! A tree of boxed expressions, evaluated by recursion.
use super::super::prelude::*;
#[derive(Clone, Debug, Differentiable)]
pub enum Expr {
    Const(f64),
    Var,
    Add(Box<Expr>, Box<Expr>),
    Mul(Box<Expr>, Box<Expr>),
    Sin(Box<Expr>),
}
#[differentiate]
pub fn eval(e: &Expr, x: f64) -> f64 {
    match e {
        Expr::Const(c) => *c,
        Expr::Var => x,
        Expr::Add(a, b) => eval(a, x) + eval(b, x),
        Expr::Mul(a, b) => eval(a, x) * eval(b, x),
        Expr::Sin(a) => eval(a, x).sin(),
    }
}
#[test]
fn expression_trees_everywhere() {
    let e = Expr::Add(
        Box::new(Expr::Mul(Box::new(Expr::Const(2.0)), Box::new(Expr::Var))),
        Box::new(Expr::Sin(Box::new(Expr::Mul(
            Box::new(Expr::Var),
            Box::new(Expr::Const(0.5)),
        )))),
    );
    check!(eval(&e, 0.7));
}
