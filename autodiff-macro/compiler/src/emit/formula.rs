//! Formulas as tokens.

use super::Printer;
use crate::ir::{Expression, Kind, Operand, Scalar};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

/// How tightly a formula binds.
fn precedence(expression: &Expression) -> u8 {
    match expression {
        Expression::Apply(rule, _) => match rule.name {
            "add" | "sub" => 1,
            "mul" | "div" | "rem" => 2,
            "neg" => 3,
            _ => 4,
        },
        Expression::Number(number) if number.is_sign_negative() => 3,
        Expression::Operand(Operand::Opaque(opaque))
            if opaque.tokens.clone().into_iter().count() > 1 =>
        {
            0
        }
        Expression::Cast(..) | Expression::Select(..) => 0,
        _ => 4,
    }
}

impl Printer<'_> {
    /// A formula.
    pub fn expression(&self, expression: &Expression) -> TokenStream {
        self.formula(expression, None)
    }

    /// A formula of a scalar type: numbers in it are of that type.
    pub fn formula_of(&self, expression: &Expression, kind: &Kind) -> TokenStream {
        match kind {
            Kind::Float(scalar @ (Scalar::Named(_) | Scalar::Generic(_))) => {
                self.formula(expression, Some(scalar))
            }
            _ => self.formula(expression, None),
        }
    }

    /// The scalar type of a formula, where one of its operands shows it.
    pub fn scalar_of(&self, expression: &Expression) -> Option<Scalar> {
        let mut found = None;
        crate::ir::visit::each_operand(expression, &mut |operand| {
            if let (
                None,
                Operand::Place(_),
                Kind::Float(scalar @ (Scalar::Named(_) | Scalar::Generic(_))),
            ) = (&found, operand, self.kind(operand))
            {
                found = Some(scalar);
            }
        });
        found
    }

    pub fn formula(&self, expression: &Expression, hint: Option<&Scalar>) -> TokenStream {
        let shown = if self.generic && hint.is_none() {
            self.scalar_of(expression)
        } else {
            None
        };
        let hint = hint.or(shown.as_ref());
        let runtime = self.runtime;
        match expression {
            Expression::Operand(operand) => self.value(operand),
            Expression::Number(number) => self.number(*number, hint),
            Expression::Times(derivative, partial) => {
                let (derivative, partial) =
                    (self.formula(derivative, hint), self.formula(partial, hint));
                quote!(#runtime::times(#derivative, #partial))
            }
            Expression::Over(derivative, divisor) => {
                let (derivative, divisor) =
                    (self.formula(derivative, hint), self.formula(divisor, hint));
                quote!(#runtime::over(#derivative, #divisor))
            }
            Expression::Integer(inner) => {
                let inner = self.formula(inner, hint);
                quote!(#runtime::integer(#inner))
            }
            Expression::Select(test, then, otherwise) => {
                let operator = match test.operator {
                    "<" => quote!(<),
                    ">" => quote!(>),
                    _ => quote!(==),
                };
                let (left, right) = (
                    self.within(&test.left, 1, hint),
                    self.within(&test.right, 1, hint),
                );
                let (then, otherwise) = (self.formula(then, hint), self.formula(otherwise, hint));
                quote!(if #left #operator #right { #then } else { #otherwise })
            }
            Expression::Cast(to, inner) => {
                let inner = self.within(inner, 4, None);
                quote!(#inner as #to)
            }
            Expression::Apply(rule, arguments) => self.apply(rule.name, arguments, hint),
        }
    }

    /// A formula inside another one that binds as tightly as `at_least`.
    pub fn within(
        &self,
        expression: &Expression,
        at_least: u8,
        hint: Option<&Scalar>,
    ) -> TokenStream {
        let tokens = self.formula(expression, hint);
        if precedence(expression) < at_least {
            quote!((#tokens))
        } else {
            tokens
        }
    }

    pub fn apply(
        &self,
        name: &str,
        arguments: &[Expression],
        hint: Option<&Scalar>,
    ) -> TokenStream {
        match (name, arguments) {
            ("add", [a, b]) => {
                let (a, b) = (self.within(a, 1, hint), self.within(b, 2, hint));
                quote!(#a + #b)
            }
            ("sub", [a, b]) => {
                let (a, b) = (self.within(a, 1, hint), self.within(b, 2, hint));
                quote!(#a - #b)
            }
            ("mul", [Expression::Integer(count), b]) => {
                let runtime = self.runtime;
                let (count, b) = (self.formula(count, hint), self.formula(b, hint));
                quote!(#runtime::scaled(#count, #b))
            }
            ("mul", [a, b]) => {
                let (a, b) = (self.within(a, 2, hint), self.within(b, 3, hint));
                quote!(#a * #b)
            }
            ("div", [a, b]) => {
                let (a, b) = (self.within(a, 2, hint), self.within(b, 3, hint));
                quote!(#a / #b)
            }
            ("rem", [a, b]) => {
                let (a, b) = (self.within(a, 2, hint), self.within(b, 3, hint));
                quote!(#a % #b)
            }
            ("neg", [a]) => {
                let a = self.within(a, 3, hint);
                quote!(-#a)
            }
            (name, [receiver, rest @ ..]) => {
                let method = Ident::new(name, Span::call_site());
                let receiver = self.within(receiver, 4, hint);
                let rest = rest.iter().map(|argument| self.formula(argument, hint));
                quote!(#receiver.#method(#(#rest),*))
            }
            _ => TokenStream::new(),
        }
    }

    pub fn number(&self, number: f64, hint: Option<&Scalar>) -> TokenStream {
        let runtime = self.runtime;
        let magnitude = Literal::f64_unsuffixed(number.abs());
        let signed = if number.is_sign_negative() {
            quote!(-#magnitude)
        } else {
            quote!(#magnitude)
        };
        match hint {
            Some(Scalar::Named(_)) => signed,
            Some(Scalar::Generic(name)) => {
                let name = crate::ir::print::ident(name, Span::call_site());
                quote!(#runtime::constant::<#name>(#signed))
            }
            _ if self.generic => match &self.only_scalar {
                Some(name) => {
                    let name = crate::ir::print::ident(name, Span::call_site());
                    quote!(#runtime::constant::<#name>(#signed))
                }
                None => quote!(#runtime::constant(#signed)),
            },
            _ => signed,
        }
    }
}
