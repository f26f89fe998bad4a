//! Operators, casts, and primitives.

use super::kind::{self, join_scalars};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{Argument, Expression, Kind, Operation, Operator, Scalar};
use crate::rules::{self, Partial};
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{BinOp, Expr};

impl Lowerer<'_> {
    /// A primitive applied to values.
    pub fn primitive(&mut self, name: &str, arguments: Vec<Value>, span: Span) -> Value {
        let Some(rule) = rules::find(name) else {
            return self.refuse(Code::Syntax, &name, format!("`{name}` is no primitive"));
        };
        let mut kind = Kind::Float(Scalar::Literal);
        let mut active = false;
        for (value, argument) in arguments.iter().zip(rule.arguments) {
            if matches!(argument.partial, Partial::Integer) {
                continue;
            }
            kind = join_scalars(
                kind,
                if value.kind.is_float() {
                    value.kind.clone()
                } else {
                    Kind::Float(Scalar::Literal)
                },
            );
            active |= value.active && !matches!(argument.partial, Partial::Zero);
        }
        let arguments = arguments
            .iter()
            .map(|value| self.expression_of(value))
            .collect();
        self.temporary(
            Operation::Scalar(Expression::Apply(rule, arguments)),
            kind,
            active,
            span,
        )
    }

    pub fn negation(&mut self, unary: &syn::ExprUnary) -> Value {
        let value = self.expression(&unary.expr);
        if value.kind.is_float() {
            return self.primitive("neg", vec![value], unary.span());
        }
        let kind = value.kind.clone();
        let active = value.active;
        let argument = Argument {
            borrow: value.borrow,
            operand: value.operand,
            active,
        };
        self.temporary(
            Operation::Operator(Operator::Neg, vec![argument]),
            if kind == Kind::Inactive {
                kind
            } else {
                Kind::Unknown
            },
            active,
            unary.span(),
        )
    }

    /// An integer literal beside a float, as the float that is meant: rustc says what is wrong at the function itself, once.
    fn beside(&self, literal: &Expr, other: &Expr) -> Option<Expr> {
        let Expr::Lit(literal) = literal else {
            return None;
        };
        let syn::Lit::Int(number) = &literal.lit else {
            return None;
        };
        let is_meant = number.suffix().is_empty()
            && matches!(self.kind_of(other), Kind::Float(Scalar::Named(_)));
        let float = format!("{}.0", number.base10_digits());
        is_meant.then(|| syn::parse_str(&float).ok()).flatten()
    }

    pub fn binary(&mut self, binary: &syn::ExprBinary) -> Value {
        let (name, operator) = match binary.op {
            BinOp::Add(_) => ("add", Operator::Add),
            BinOp::Sub(_) => ("sub", Operator::Sub),
            BinOp::Mul(_) => ("mul", Operator::Mul),
            BinOp::Div(_) => ("div", Operator::Div),
            BinOp::Rem(_) => ("rem", Operator::Rem),
            _ => return self.inactive(&Expr::Binary(binary.clone())),
        };
        let left = self.beside(&binary.left, &binary.right);
        let right = self.beside(&binary.right, &binary.left);
        let mut values = self.in_order(&[
            left.as_ref().unwrap_or(&binary.left),
            right.as_ref().unwrap_or(&binary.right),
        ]);
        let (Some(right), Some(left)) = (values.pop(), values.pop()) else {
            return self.inactive(&Expr::Binary(binary.clone()));
        };
        let kind = join_scalars(left.kind.clone(), right.kind.clone());
        if kind.is_float() {
            return self.primitive(name, vec![left, right], binary.span());
        }
        let active = (left.active || right.active) && !kind.is_inactive();
        let arguments = [left, right]
            .into_iter()
            .map(|value| Argument {
                borrow: value.borrow,
                operand: value.operand,
                active: value.active,
            })
            .collect();
        self.temporary(
            Operation::Operator(operator, arguments),
            kind,
            active,
            binary.span(),
        )
    }

    pub fn cast(&mut self, cast: &syn::ExprCast) -> Value {
        let to = kind::of_type(&cast.ty, &self.generic_scalars);
        if matches!(&*cast.ty, syn::Type::Ptr(_)) {
            return self.refuse(
                Code::Unsafe,
                cast,
                "what is read and written through a pointer to an active value cannot be followed",
            );
        }
        let value = self.expression(&cast.expr);
        let tokens = cast.ty.to_token_stream();
        let active = value.active && !to.is_inactive();
        if value.kind.is_float() && to.is_float() {
            let inner = self.expression_of(&value);
            return self.temporary(
                Operation::Scalar(Expression::Cast(tokens, Box::new(inner))),
                to,
                active,
                cast.span(),
            );
        }
        self.temporary(
            Operation::Cast(tokens, value.operand),
            to,
            active,
            cast.span(),
        )
    }
}
