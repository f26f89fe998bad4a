//! Calls: of primitives, of constructors, of differentiated functions and methods.

use super::method::IDENTITIES;
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::function_value::FunctionValue;
use crate::ir::{Argument, Borrow, Call, Callee, Half, Kind, Operand, Operation};
use crate::lower::path;
use crate::rules;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, PathArguments};

/// What to write in the place of a function that is known to have no companions.
fn without_derivative(owner: &str, name: &str) -> Option<&'static str> {
    const CELLS: &[&str] = &["Box", "Rc", "Arc", "Cell", "RefCell", "Mutex", "RwLock"];
    const COMPANIONS: &[&str] = &[
        "vjp",
        "vjp_into",
        "vjp_into_with",
        "hvp",
        "jvp_batch",
        "vjp_batch",
    ];
    if name == "new" && CELLS.contains(&owner) {
        return Some("use the value itself, or a `Vec` or a struct that holds it");
    }
    (COMPANIONS.contains(&name) && owner.starts_with(char::is_lowercase))
        .then_some("call the function itself and its `grad`, `value_and_grad` or `jvp`, which have derivatives where the function has `hvp`")
}

impl Lowerer<'_> {
    /// `f(…)`
    pub fn call(&mut self, call: &ExprCall) -> Value {
        let Expr::Path(path) = named_callee(&call.func) else {
            return self.refuse(
                Code::UnknownCallee,
                call,
                "what this calls has no name by which its derivative could be found",
            );
        };
        let segments = path::names(&path.path);
        let last = segments.last().cloned().unwrap_or_default();
        if last == "stop_gradient" {
            return self.inactive(&Expr::Call(call.clone()));
        }
        if segments.len() == 1
            && let Some(value) = self
                .call_closure(&last, call)
                .or_else(|| self.call_of_value(&last, call))
        {
            return value;
        }
        if segments.len() == 1
            && matches!(
                self.meaning(&last),
                Some(super::names::Meaning::Variable(_))
            )
        {
            return self.refuse(
                Code::Closure,
                call,
                format!("`{last}` is a function value, whose derivative is not known here"),
            );
        }
        if let Some(value) = self.scalar_path(path, &segments, call) {
            return value;
        }
        if let Some(value) = self.memory_call(&segments, call) {
            return value;
        }
        if let Some(method) = super::method::of_path(path, call) {
            return self.method_call(&method);
        }
        if let [.., owner, name] = &segments[..]
            && let Some(help) = without_derivative(owner, name)
            && call
                .args
                .iter()
                .any(|argument| self.mentions_varied(argument))
        {
            let message = format!("`{owner}::{name}` has no derivative of its own");
            self.diagnostics.refuse_with(
                Code::UnknownCallee,
                path,
                message,
                Some(help.to_string()),
            );
            return self.inactive(&Expr::Call(call.clone()));
        }
        if last.starts_with(char::is_uppercase) {
            return self.constructor(path.to_token_stream(), call);
        }
        let generics = match path.path.segments.last().map(|segment| &segment.arguments) {
            Some(PathArguments::AngleBracketed(arguments)) => arguments.to_token_stream(),
            _ => TokenStream::new(),
        };
        let callee = self.callee(path, &last);
        let arguments: Vec<&Expr> = call.args.iter().collect();
        self.differentiated(callee, generics, &arguments, None, call.span())
    }

    /// `f64::sqrt(x)`, `T::max(a, b)`, `Float::powi(x, 2)`, `f64::from(x)`
    fn scalar_path(
        &mut self,
        path: &syn::ExprPath,
        segments: &[String],
        call: &ExprCall,
    ) -> Option<Value> {
        let last = segments.last()?;
        let head = match (&path.qself, segments.len()) {
            (Some(qself), _) => qself.ty.to_token_stream().to_string(),
            (None, count) if count >= 2 => segments[count - 2].clone(),
            _ => return None,
        };
        let is_scalar = head == "f64"
            || head == "f32"
            || head == "Float"
            || head == "Real"
            || self.generic_scalars.contains(&head);
        if !is_scalar {
            return None;
        }
        if last == "from" && call.args.len() == 1 {
            let value = self.expression(&call.args[0]);
            let kind = crate::ir::Kind::Float(if self.generic_scalars.contains(&head) {
                crate::ir::Scalar::Generic(head.clone())
            } else {
                crate::ir::Scalar::Named(head.clone())
            });
            let tokens = head.parse().unwrap_or_default();
            let active = value.active;
            return Some(self.temporary(
                Operation::Cast(tokens, value.operand),
                kind,
                active,
                call.span(),
            ));
        }
        if last == "sin_cos" && call.args.len() == 1 {
            let angle = &call.args[0];
            let method: Expr = syn::parse_quote!((#angle).sin_cos());
            return Some(self.expression(&method));
        }
        if IDENTITIES.contains(&last.as_str()) {
            return None;
        }
        let rule = rules::find(last).filter(|rule| rule.arguments.len() == call.args.len());
        let Some(rule) = rule else {
            // a type parameter may have methods of the user's own
            let is_known = head == "f64" || head == "f32";
            return is_known.then(|| {
                let message =
                    format!("`{head}::{last}` is no method of floats whose derivative is known");
                self.refuse(Code::UnknownMethod, call, message)
            });
        };
        let mut values = self.in_order(&call.args.iter().collect::<Vec<_>>());
        if head == "f64" || head == "f32" {
            for (value, argument) in values.iter_mut().zip(rule.arguments) {
                if matches!(argument.partial, rules::Partial::Integer) {
                    continue;
                }
                value.kind = Kind::Float(crate::ir::Scalar::Named(head.clone()));
                if let Operand::Opaque(opaque) = &mut value.operand {
                    let text = opaque.tokens.to_string().replace(' ', "");
                    if text.contains('.') && text.parse::<f64>().is_ok() {
                        let typed = super::rule::typed(&text, &head);
                        opaque.tokens = format!("({typed})").parse().unwrap_or_default();
                    }
                }
            }
        }
        Some(self.primitive(last, values, call.span()))
    }

    /// `S(x)`, `Some(x)`, `Shape::Circle(r)`
    fn constructor(&mut self, path: TokenStream, call: &ExprCall) -> Value {
        let values = self.in_order(&call.args.iter().collect::<Vec<_>>());
        let active = values.iter().any(|value| value.active);
        let fields = values
            .into_iter()
            .enumerate()
            .map(|(at, value)| (at.to_string(), self.owned(value, call.span())))
            .collect();
        self.temporary(
            Operation::Struct {
                path,
                fields,
                base: None,
                tuple: true,
            },
            Kind::Unknown,
            active,
            call.span(),
        )
    }

    pub fn callee(&self, path: &syn::ExprPath, last: &str) -> Callee {
        let mut plain = path.clone();
        if let Some(segment) = plain.path.segments.last_mut() {
            segment.arguments = PathArguments::None;
        }
        let text = plain.to_token_stream().to_string().replace(' ', "");
        for (from, to) in &self.options.rules {
            if from.to_token_stream().to_string().replace(' ', "") == text {
                return Callee::Function(to.to_token_stream());
            }
        }
        let count = plain.path.segments.len();
        let is_type = plain.qself.is_some()
            || (count >= 2
                && plain.path.segments[count - 2]
                    .ident
                    .to_string()
                    .starts_with(char::is_uppercase));
        // `f::grad(…)`: a companion, which has halves of its own where `f` has second order
        let is_companion = crate::ir::WITH_HALVES.contains(&last) && count >= 2;
        if is_type || is_companion {
            let span = plain.path.segments[count - 1].ident.span();
            plain.path.segments.pop();
            plain.path.segments.pop_punct();
            let prefix = match (&plain.qself, count) {
                (Some(syn::QSelf { ty, .. }), 1) => syn::parse_quote!(<#ty>),
                _ => plain.to_token_stream(),
            };
            return Callee::Associated(prefix, last.to_string(), span);
        }
        Callee::Function(plain.to_token_stream())
    }

    /// A call of a function that has companions.
    pub fn differentiated(
        &mut self,
        callee: Callee,
        generics: TokenStream,
        arguments: &[&Expr],
        receiver: Option<Value>,
        span: Span,
    ) -> Value {
        let (values, functions) = self.arguments_with_functions(arguments, receiver);
        let values = shared_twice(values);
        self.call_with(callee, generics, values, functions, span)
    }

    /// A call whose arguments are lowered.
    pub fn call_with(
        &mut self,
        callee: Callee,
        generics: TokenStream,
        values: Vec<Argument>,
        functions: Vec<FunctionValue>,
        span: Span,
    ) -> Value {
        let any = values.iter().any(|argument| argument.active)
            || functions.iter().any(FunctionValue::captures_active)
            || matches!(callee, Callee::Value(..));
        if self.options.hvp && any && callee.is_gradient() {
            self.refuse(
                Code::SecondOrder,
                &callee.tokens(),
                "a derivative inside has no second order: that would be a third derivative",
            );
        }
        // what is written through `&mut` depends on what the call reads
        for argument in &values {
            if argument.borrow.is_mutable()
                && let Operand::Place(place) = &argument.operand
                && any
            {
                let root = place.root;
                self.make_varied(root);
            }
        }
        let values: Vec<Argument> = values
            .into_iter()
            .map(|mut argument| {
                if let Operand::Place(place) = &argument.operand {
                    argument.active = self.function.data(place.root).varied
                        && !self.kind_of_place(place).is_inactive();
                }
                argument
            })
            .collect();
        let own = matches!(&callee, Callee::Function(path) if self.receiver.is_none() && path.to_string() == self.name);
        let kind = if let Callee::Value(_, ty) = &callee {
            syn::parse2(ty.output.clone()).map_or(Kind::Unknown, |ty| {
                super::kind::of_type(&ty, &self.generic_scalars)
            })
        } else if own && self.wrap == crate::ir::signature::Wrap::None {
            self.result_kind.clone()
        } else {
            Kind::Unknown
        };
        let call = Call {
            callee,
            generics,
            arguments: values,
            fallible: false,
            rewrapped: Vec::new(),
            panics: false,
            half: Half::Primal,
            functions,
            lent: Vec::new(),
        };
        self.temporary(Operation::Call(call), kind, any, span)
    }

    pub fn argument(&mut self, argument: &Expr) -> Value {
        match argument {
            Expr::Paren(inner) => self.argument(&inner.expr),
            Expr::Reference(reference) => {
                let borrow = if reference.mutability.is_some() {
                    Borrow::Mutable
                } else {
                    Borrow::Shared
                };
                if let Some((place, _)) = self.place(&reference.expr) {
                    let mut value = self.value_at(place, Borrow::None);
                    value.borrow = borrow;
                    return value;
                }
                if !self.mentions_varied(argument) {
                    return self.inactive(argument);
                }
                let value = self.expression(&reference.expr);
                let value = self.held(value, argument.span());
                Value { borrow, ..value }
            }
            Expr::Path(path) if path.path.get_ident().is_some() => {
                // a reference variable is passed on as it is
                match self.place(argument) {
                    Some((place, borrow)) => {
                        let mut value = self.value_at(place.clone(), Borrow::None);
                        value.borrow = if borrow == Borrow::Mutable {
                            Borrow::Lent
                        } else {
                            borrow
                        };
                        if place.is_whole() && self.dereferenced.contains(&place.root) {
                            value.borrow = Borrow::Shared;
                        }
                        if value.kind == Kind::Inactive && borrow != Borrow::Mutable {
                            return self.inactive(argument);
                        }
                        value
                    }
                    None => self.expression(argument),
                }
            }
            _ => self.expression(argument),
        }
    }

    /// `f(…);`
    pub fn call_statement(&mut self, call: &ExprCall) {
        let whole = Expr::Call(call.clone());
        let value = self.expression(&whole);
        self.discard(&value);
    }
}

/// What is called, without parentheses and `*` around it.
fn named_callee(called: &Expr) -> &Expr {
    match called {
        Expr::Paren(inner) => named_callee(&inner.expr),
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => named_callee(&unary.expr),
        other => other,
    }
}

/// A `&mut` reference that is passed on twice in one call is taken by `&` both times.
fn shared_twice(mut arguments: Vec<Argument>) -> Vec<Argument> {
    let root = |argument: &Argument| match &argument.operand {
        Operand::Place(place) => Some(place.root),
        Operand::Opaque(_) => None,
    };
    let roots: Vec<_> = arguments.iter().map(root).collect();
    for (at, argument) in arguments.iter_mut().enumerate() {
        let again = roots
            .iter()
            .enumerate()
            .any(|(other, root)| other != at && root.is_some() && *root == roots[at]);
        if again && argument.borrow == Borrow::Lent {
            argument.borrow = Borrow::Shared;
        }
    }
    arguments
}
