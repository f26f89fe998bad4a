//! Formulas and operations as tokens.

use super::Printer;
use crate::ir::{
    Argument, Borrow, Call, Callee, Expression, Half, Hold, Kind, Operand, Operation, Operator,
    Scalar,
};
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
    fn scalar_of(&self, expression: &Expression) -> Option<Scalar> {
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

    fn formula(&self, expression: &Expression, hint: Option<&Scalar>) -> TokenStream {
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
    fn within(&self, expression: &Expression, at_least: u8, hint: Option<&Scalar>) -> TokenStream {
        let tokens = self.formula(expression, hint);
        if precedence(expression) < at_least {
            quote!((#tokens))
        } else {
            tokens
        }
    }

    fn apply(&self, name: &str, arguments: &[Expression], hint: Option<&Scalar>) -> TokenStream {
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

    fn number(&self, number: f64, hint: Option<&Scalar>) -> TokenStream {
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

    /// The value of an operand.
    pub fn value(&self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Place(place) if self.in_lane.get() && self.has_lanes(place) => {
                let place = self.place(place);
                quote!(#place[lane__])
            }
            Operand::Place(place) => self.place(place),
            Operand::Opaque(opaque) => opaque.tokens.clone(),
        }
    }

    /// The value of an operand that is moved out of it, unless it is read later.
    pub fn moved(&self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Place(place)
                if !self.kind(operand).is_copy()
                    && (self.read_back.contains(&place.root) || self.is_reference(place.root))
                    && self.function.data(place.root).hold != Hold::Late =>
            {
                let place = self.place_ref(place);
                quote!(::core::clone::Clone::clone(#place))
            }
            _ => self.value(operand),
        }
    }

    /// An argument of a call in the forward direction.
    pub fn argument(&self, argument: &Argument) -> TokenStream {
        match (&argument.operand, argument.borrow) {
            (Operand::Opaque(opaque), Borrow::None) => opaque.tokens.clone(),
            (Operand::Opaque(opaque), _) => {
                let tokens = &opaque.tokens;
                quote!(&#tokens)
            }
            (Operand::Place(place), Borrow::None) => {
                if place.is_whole() && self.is_reference(place.root) {
                    let name = self.name(place.root);
                    return quote!(*#name);
                }
                self.moved(&argument.operand)
            }
            (Operand::Place(place), Borrow::Shared) => self.place_ref(place),
            (Operand::Place(place), Borrow::Mutable | Borrow::Lent) => self.place_mut(place),
        }
    }

    /// The operand of an operator: by value, or by the reference that the user took.
    fn operator_operand(&self, argument: &Argument) -> TokenStream {
        match (&argument.operand, argument.borrow) {
            (Operand::Place(place), Borrow::None)
                if place.is_whole() && self.is_reference(place.root) =>
            {
                let name = self.name(place.root);
                quote!((*#name))
            }
            (Operand::Opaque(opaque), _) => {
                let tokens = &opaque.tokens;
                if opaque.tokens.clone().into_iter().count() > 1 {
                    quote!((#tokens))
                } else {
                    tokens.clone()
                }
            }
            (Operand::Place(place), Borrow::Shared)
                if place.is_whole() && self.function.data(place.root).hold == Hold::Shared =>
            {
                let name = self.name(place.root);
                quote!(#name)
            }
            _ => self.argument(argument),
        }
    }

    /// An operand of a rule, by reference.
    fn by_reference(&self, argument: &Argument) -> TokenStream {
        let tokens = match (&argument.operand, argument.borrow) {
            (Operand::Place(place), Borrow::None)
                if !(place.is_whole() && self.is_reference(place.root)) =>
            {
                return self.place_ref(place);
            }
            _ => self.operator_operand(argument),
        };
        quote!(&#tokens)
    }

    /// An operation.
    pub fn operation(&self, operation: &Operation) -> TokenStream {
        let runtime = self.runtime;
        match operation {
            Operation::Scalar(expression) => self.expression(expression),
            Operation::Copy(argument) => match argument.borrow {
                Borrow::None => self.moved(&argument.operand),
                _ => self.argument(argument),
            },
            Operation::Operator(operator, arguments) => {
                let operands: Vec<_> = arguments
                    .iter()
                    .map(|argument| self.operator_operand(argument))
                    .collect();
                match (operator, &operands[..]) {
                    (Operator::Add, [a, b]) => quote!(#a + #b),
                    (Operator::Sub, [a, b]) => quote!(#a - #b),
                    (Operator::Mul, [a, b]) => quote!(#a * #b),
                    (Operator::Div, [a, b]) => quote!(#a / #b),
                    (Operator::Rem, [a, b]) => quote!(#a % #b),
                    (_, [a, ..]) => quote!(-#a),
                    _ => TokenStream::new(),
                }
            }
            Operation::Cast(to, operand) => {
                let value = self.value(operand);
                quote!((#value) as #to)
            }
            Operation::Call(call) => self.call(call),
            Operation::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.moved(part));
                quote!((#(#parts,)*))
            }
            Operation::Array { elements, vec } => {
                let elements = elements.iter().map(|element| self.moved(element));
                if *vec {
                    quote!(::std::vec![#(#elements),*])
                } else {
                    quote!([#(#elements),*])
                }
            }
            Operation::Repeat {
                element,
                length,
                vec,
            } => {
                let element = self.moved(element);
                let length = &length.tokens;
                if *vec {
                    quote!(::std::vec![#element; #length])
                } else {
                    quote!([#element; #length])
                }
            }
            Operation::Struct {
                path,
                fields,
                base,
                tuple,
            } => {
                let values = fields.iter().map(|(_, operand)| self.moved(operand));
                if *tuple {
                    return quote!(#path(#(#values),*));
                }
                let names = fields
                    .iter()
                    .map(|(name, _)| crate::ir::print::ident(name, Span::call_site()));
                let base = base.iter().map(|base| {
                    let base = self.moved(base);
                    quote!(..#base)
                });
                quote!(#path { #(#names: #values,)* #(#base)* })
            }
            Operation::Adapt { method, argument } => self.adapt(method, argument),
            Operation::Rewrap { argument, tokens } => {
                let (value, tokens) = (self.moved(argument), &tokens.tokens);
                quote!({ let inside__ = #value; #tokens })
            }
            Operation::Opaque(opaque) => opaque.tokens.clone(),
            Operation::Attempt(opaque) => {
                let tokens = &opaque.tokens;
                self.attempt(quote!(#tokens))
            }
            Operation::ZeroLike(operand) => {
                let value = match operand {
                    Operand::Place(place) => self.place_ref(place),
                    Operand::Opaque(opaque) => {
                        let tokens = &opaque.tokens;
                        quote!(&(#tokens))
                    }
                };
                self.zero_of(&value)
            }
            Operation::Clone(operand) => self.cloned(operand),
            Operation::Rule {
                name,
                arguments,
                turbofish,
            } => self.rule(name, arguments, turbofish.as_ref()),
            Operation::Take(place) => {
                let place = self.place_mut(place);
                quote!(#runtime::take(#place))
            }
            Operation::TakeSized(place, length) => {
                let (place, length) = (self.place_mut(place), self.value(length));
                quote!(#runtime::take_sized(#place, #length))
            }
            Operation::TakeLike(place, like) => {
                let place = self.place_mut(place);
                let like = match like {
                    Operand::Place(like) => self.place_ref(like),
                    Operand::Opaque(opaque) => opaque.tokens.clone(),
                };
                let zero = self.zero_of(&like);
                quote!(::core::mem::replace(#place, #zero))
            }
            Operation::Pop(place) => {
                let place = self.place_mut(place);
                quote!(#runtime::pop(#place))
            }
        }
    }

    /// The zero of the tangent space of a value.
    pub fn zero_of(&self, value: &TokenStream) -> TokenStream {
        let runtime = self.runtime;
        match &self.lanes {
            Some(count) => quote!(#runtime::zero_lanes::<_, #count>(#value)),
            None => quote!(#runtime::zero_like(#value)),
        }
    }

    fn cloned(&self, operand: &Operand) -> TokenStream {
        if self.kind(operand).is_copy() {
            return self.value(operand);
        }
        match operand {
            Operand::Place(place) if matches!(self.kind(operand), Kind::Sequence(_)) => {
                let place = self.place_ref(place);
                quote!(::std::borrow::ToOwned::to_owned(#place))
            }
            Operand::Place(place) => {
                let place = self.place_ref(place);
                quote!(::core::clone::Clone::clone(#place))
            }
            Operand::Opaque(opaque) => opaque.tokens.clone(),
        }
    }

    fn adapt(&self, method: &str, argument: &Operand) -> TokenStream {
        let Operand::Place(place) = argument else {
            return self.value(argument);
        };
        match method {
            "unwrap" => {
                let place = self.place_ref(place);
                quote!(::core::clone::Clone::clone(#place).unwrap())
            }
            "?" => {
                let place = self.place_ref(place);
                self.attempt(quote!(::core::clone::Clone::clone(#place)))
            }
            "keep" => {
                let (runtime, tape, place) = (self.runtime, &self.tape, self.place_ref(place));
                quote!(#runtime::keep(&mut *#tape, #place))
            }
            "to_vec" => {
                let place = self.place(place);
                quote!(#place.to_vec())
            }
            _ => {
                let place = self.place_ref(place);
                quote!(::std::borrow::ToOwned::to_owned(#place))
            }
        }
    }

    /// `e?`, leaving as this body leaves.
    pub fn attempt(&self, tokens: TokenStream) -> TokenStream {
        let runtime = self.runtime;
        let leave = if self.sweep {
            quote!(::core::option::Option::Some(#runtime::from_residual(residual)))
        } else {
            quote!(#runtime::from_residual(residual))
        };
        let cut = self.cut();
        quote! {
            match #runtime::branch(#tokens) {
                ::core::ops::ControlFlow::Continue(value) => value,
                ::core::ops::ControlFlow::Break(residual) => { #cut return #leave; }
            }
        }
    }

    fn rule(
        &self,
        name: &str,
        arguments: &[Argument],
        turbofish: Option<&TokenStream>,
    ) -> TokenStream {
        let runtime = self.runtime;
        let path: TokenStream = name.parse().unwrap_or_default();
        let mut printed: Vec<TokenStream> = arguments
            .iter()
            .map(|argument| self.by_reference(argument))
            .collect();
        if name == "cast_vjp" {
            printed.pop();
            printed.extend(
                arguments
                    .last()
                    .map(|argument| self.value(&argument.operand)),
            );
        }
        let generics = turbofish.map(|to| quote!(::<#to, _>));
        quote!(#runtime::#path #generics(#(#printed),*))
    }

    /// The arguments of a call, without the receiver of a method.
    fn call_arguments(&self, call: &Call) -> Vec<TokenStream> {
        let skip = usize::from(matches!(call.callee, Callee::Method(..)));
        call.arguments
            .iter()
            .skip(skip)
            .map(|argument| self.argument(argument))
            .collect()
    }

    /// The receiver of a method call: the place itself, so that it is borrowed as the method asks.
    fn receiver(&self, call: &Call) -> TokenStream {
        match call.arguments.first() {
            Some(Argument {
                operand: Operand::Place(place),
                ..
            }) => {
                let data = self.function.data(place.root);
                if place.is_whole()
                    && !data.mutable
                    && data.hold == Hold::Value
                    && data.kind == Kind::Unknown
                    && self.read_back.contains(&place.root)
                {
                    // the method may take its receiver by value
                    let place = self.place_ref(place);
                    return quote!(::core::clone::Clone::clone(#place));
                }
                if place.is_whole() && data.hold != Hold::Late {
                    let name = self.name(place.root);
                    return quote!(#name);
                }
                self.place(place)
            }
            Some(argument) => {
                let value = self.argument(argument);
                quote!((#value))
            }
            None => TokenStream::new(),
        }
    }

    /// The path of a companion's half, up to the arguments; methods get their receiver.
    pub fn half(&self, call: &Call, half: &str) -> TokenStream {
        let generics = &call.generics;
        let half = &match self.lanes {
            Some(_) => format!("{half}_batch"),
            None => half.to_string(),
        };
        match &call.callee {
            Callee::Function(path) => {
                let half = Ident::new(half, Span::call_site());
                quote!(#path::#half #generics)
            }
            Callee::Method(name, span) => {
                let receiver = self.receiver(call);
                let method = suffixed(name, half, *span);
                quote!(#receiver.#method #generics)
            }
            Callee::Associated(path, name, span) => {
                let method = suffixed(name, half, *span);
                quote!(#path::#method #generics)
            }
            Callee::Value(variable, _) => {
                let name = self.name(*variable);
                quote!(#name)
            }
        }
    }

    /// The arguments for a half.
    pub fn half_arguments(&self, call: &Call) -> Vec<TokenStream> {
        self.call_arguments(call)
    }

    fn call(&self, call: &Call) -> TokenStream {
        let arguments = self.call_arguments(call);
        let generics = &call.generics;
        let tokens = match (&call.half, &self.tape) {
            (Half::Forward, Some(tape)) if !matches!(call.callee, Callee::Value(..)) => {
                let path = self.half(call, "forward");
                let count = self.count();
                quote!(#path(#(#arguments,)* #count &mut *#tape))
            }
            _ => match &call.callee {
                Callee::Function(path) => quote!(#path #generics(#(#arguments),*)),
                Callee::Method(name, span) => {
                    let receiver = self.receiver(call);
                    let method = crate::ir::print::ident(name, *span);
                    quote!(#receiver.#method #generics(#(#arguments),*))
                }
                Callee::Associated(path, name, span) => {
                    let method = crate::ir::print::ident(name, *span);
                    quote!(#path::#method #generics(#(#arguments),*))
                }
                Callee::Value(variable, _) => {
                    let name = self.name(*variable);
                    quote!(#name(#(#arguments),*))
                }
            },
        };
        match (call.fallible, call.panics) {
            (false, _) => tokens,
            (true, true) => quote!(#tokens.unwrap()),
            (true, false) => self.attempt(tokens),
        }
    }
}

/// `m_forward`
pub fn suffixed(name: &str, half: &str, span: Span) -> Ident {
    Ident::new(&format!("{}_{half}", name.trim_start_matches("r#")), span)
}
