//! The formulas of rules, as expressions of the IR.

use crate::ir::{Comparison, Expression};
use crate::rules;
use syn::{BinOp, Expr, Lit, UnOp};

/// The formula `source` of a rule, its names replaced.
pub fn formula(source: &str, names: &dyn Fn(&str) -> Expression) -> Expression {
    match syn::parse_str::<Expr>(source) {
        Ok(parsed) => lower(&parsed, names),
        Err(error) => panic!("the formula `{source}` of a rule does not parse: {error}"),
    }
}

fn primitive(name: &str, arguments: Vec<Expression>) -> Expression {
    match rules::find(name) {
        Some(rule) => Expression::Apply(rule, arguments),
        None => panic!("a rule names the primitive `{name}`, which has no row"),
    }
}

fn lower(formula: &Expr, names: &dyn Fn(&str) -> Expression) -> Expression {
    match formula {
        Expr::Paren(inner) => lower(&inner.expr, names),
        Expr::Path(path) => names(&path.path.segments[0].ident.to_string()),
        Expr::Lit(literal) => match &literal.lit {
            Lit::Float(number) => Expression::Number(number.base10_parse().unwrap_or(f64::NAN)),
            // an integer stands where an integer argument is compared or shifted
            Lit::Int(number) => names(number.base10_digits()),
            _ => panic!("a rule holds a literal that is no number"),
        },
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => match lower(&unary.expr, names) {
            Expression::Number(number) => Expression::Number(-number),
            inner => primitive("neg", vec![inner]),
        },
        Expr::Binary(binary) => {
            let name = match binary.op {
                BinOp::Add(_) => "add",
                BinOp::Sub(_) => "sub",
                BinOp::Mul(_) => "mul",
                BinOp::Div(_) => "div",
                _ => panic!("a rule holds an operator that is no arithmetic"),
            };
            primitive(
                name,
                vec![lower(&binary.left, names), lower(&binary.right, names)],
            )
        }
        Expr::MethodCall(call) => {
            let arguments = core::iter::once(&*call.receiver)
                .chain(&call.args)
                .map(|argument| lower(argument, names));
            primitive(&call.method.to_string(), arguments.collect())
        }
        // `integer(n)`, and the strong zero `times(p, x)`
        Expr::Call(call) => {
            let arguments: Vec<_> = call
                .args
                .iter()
                .map(|argument| Box::new(lower(argument, names)))
                .collect();
            match <[_; 2]>::try_from(arguments) {
                Ok([factor, partial]) => Expression::Times(factor, partial),
                Err(mut one) => match one.pop() {
                    Some(count) => Expression::Integer(count),
                    None => panic!("a rule holds a call without arguments"),
                },
            }
        }
        Expr::If(choice) => select(choice, names),
        Expr::Block(block) => match &block.block.stmts[..] {
            [syn::Stmt::Expr(inner, None)] => lower(inner, names),
            _ => panic!("a rule holds a block with statements"),
        },
        _ => panic!("a rule holds an expression that is no formula"),
    }
}

fn select(choice: &syn::ExprIf, names: &dyn Fn(&str) -> Expression) -> Expression {
    let Expr::Binary(test) = &*choice.cond else {
        panic!("a rule chooses by something that is no comparison")
    };
    let operator = match test.op {
        BinOp::Lt(_) => "<",
        BinOp::Gt(_) => ">",
        BinOp::Eq(_) => "==",
        _ => panic!("a rule compares by another operator than `<`, `>`, `==`"),
    };
    let [syn::Stmt::Expr(then, None)] = &choice.then_branch.stmts[..] else {
        panic!("a rule's branch holds statements")
    };
    let Some((_, otherwise)) = &choice.else_branch else {
        panic!("a rule's choice has one side")
    };
    let comparison = Comparison {
        operator,
        left: Box::new(lower(&test.left, names)),
        right: Box::new(lower(&test.right, names)),
    };
    Expression::Select(
        comparison,
        Box::new(lower(then, names)),
        Box::new(lower(otherwise, names)),
    )
}

/// A float literal with its type behind it: `1.` and `1.0` of `f64` are `1.0_f64`.
pub fn typed(literal: &str, scalar: &str) -> String {
    let zero = if literal.ends_with('.') { "0" } else { "" };
    format!("{literal}{zero}_{scalar}")
}
