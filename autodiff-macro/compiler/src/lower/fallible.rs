//! Methods of `Option` and `Result`: rewritten as the `match` that they are.

use super::{Lowerer, Value};
use crate::ir::{Call, Kind, Opaque, Operand, Operation, Statement};
use syn::spanned::Spanned;
use syn::{Expr, ExprClosure, ExprMethodCall};

/// A closure that is written in place.
fn closure(call: &ExprMethodCall, at: usize) -> Option<&ExprClosure> {
    match call.args.iter().nth(at) {
        Some(Expr::Closure(closure)) => Some(closure),
        _ => None,
    }
}

/// What is matched: `v.as_ref()` is `&v`.
fn subject(receiver: &Expr) -> Expr {
    match receiver {
        Expr::MethodCall(call) if call.method == "as_ref" && call.args.is_empty() => {
            let inner = &call.receiver;
            syn::parse_quote!(&#inner)
        }
        other => other.clone(),
    }
}

/// The `match` that a method stands for, where it stands for one.
pub fn as_match(call: &ExprMethodCall, subject: &Expr) -> Option<Expr> {
    let subject = &super::choice::parenthesised(subject);
    let first = call.args.first();
    let body = |at: usize| {
        let closure = closure(call, at)?;
        let pattern = closure.inputs.first()?;
        let pattern = match pattern {
            syn::Pat::Type(typed) => &typed.pat,
            other => other,
        };
        Some((pattern.clone(), closure.body.clone()))
    };
    Some(match (call.method.to_string().as_str(), call.args.len()) {
        ("map_or", 2) => {
            let (pattern, body) = body(1)?;
            syn::parse_quote!(match #subject { Some(#pattern) => #body, None => #first })
        }
        ("map_or_else", 2) => {
            let otherwise = closure(call, 0)
                .filter(|closure| closure.inputs.is_empty())?
                .body
                .clone();
            let (pattern, body) = body(1)?;
            syn::parse_quote!(match #subject { Some(#pattern) => #body, None => #otherwise })
        }
        ("unwrap_or", 1) => {
            syn::parse_quote!(match #subject { Some(inside) => inside, None => #first })
        }
        ("unwrap_or_else", 1) => {
            let closure = closure(call, 0)?;
            let otherwise = &closure.body;
            match closure.inputs.first() {
                None => {
                    syn::parse_quote!(match #subject { Some(inside) => inside, None => #otherwise })
                }
                Some(error) => {
                    syn::parse_quote!(match #subject { Ok(inside) => inside, Err(#error) => #otherwise })
                }
            }
        }
        ("map", 1) => {
            let (pattern, body) = body(0)?;
            syn::parse_quote!(match #subject { Some(#pattern) => Some(#body), None => None })
        }
        ("and_then", 1) => {
            let (pattern, body) = body(0)?;
            syn::parse_quote!(match #subject { Some(#pattern) => #body, None => None })
        }
        // on what a method gives, it may be that of iterators
        ("filter", 1) if matches!(call.receiver.as_ref(), Expr::Path(_) | Expr::Field(_)) => {
            let (pattern, body) = body(0)?;
            syn::parse_quote!(match #subject {
                Some(inside) => {
                    let keep = { let #pattern = &inside; #body };
                    if keep { Some(inside) } else { None }
                }
                None => None,
            })
        }
        _ => return None,
    })
}

/// `a.and_then(|v| b)?` as what it is, whichever wraps the values: `{ let v = a?; b? }`. The closure has no `return` of its own.
fn both_attempts(call: &Expr) -> Option<Expr> {
    let Expr::MethodCall(call) = call else {
        return None;
    };
    if call.method != "and_then" || call.args.len() != 1 {
        return None;
    }
    let receiver = &call.receiver;
    match call.args.first()? {
        Expr::Closure(closure) if !super::exit::expression_escapes(&closure.body) => {
            let (pattern, body) = (closure.inputs.first()?, &closure.body);
            let body = super::choice::parenthesised(body);
            Some(syn::parse_quote!({ let #pattern = #receiver?; #body? }))
        }
        function @ Expr::Path(_) => Some(syn::parse_quote!(#function(#receiver?)?)),
        _ => None,
    }
}

/// Methods that change what wraps a value, and leave the value as it is.
const REWRAPPING: &[&str] = &["ok_or", "ok_or_else", "map_err", "ok"];

fn is_call(expression: &Expr) -> bool {
    matches!(expression, Expr::Call(_) | Expr::MethodCall(_))
}

impl Lowerer<'_> {
    /// `a.and_then(…)?` of values that are active.
    pub fn attempted_twice(&mut self, call: &Expr) -> Option<Value> {
        let both = both_attempts(call)?;
        (!self.is_wholly_inactive(call)).then(|| self.expression(&both))
    }

    /// A method of an `Option` or a `Result`. Nothing, if it is none, or the receiver is of another kind.
    pub fn fallible_method(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let receiver = self.kind_of(&call.receiver);
        if receiver.is_float() || matches!(receiver, Kind::Sequence(_) | Kind::Tuple(_)) {
            return None;
        }
        if let Some(value) = self.wrapped_method(call) {
            return Some(value);
        }
        if let Some(matched) = as_match(call, &subject(&call.receiver)) {
            if self.is_function_value(&call.receiver) {
                // no function has such a method
                return Some(self.leave_to_rustc());
            }
            return Some(self.expression(&matched));
        }
        let name = call.method.to_string();
        if !REWRAPPING.contains(&name.as_str()) {
            return None;
        }
        let value = self.expression(&call.receiver);
        self.rewrapped(call, value)
    }

    /// What `?` or `.unwrap()` takes the payload out of, and whether it has: a call leaves by itself on failure, also where
    /// `map_err` and the like stand between.
    pub fn leaving(&mut self, fallible: &Expr, panics: bool) -> (Value, bool) {
        let outer = match fallible {
            Expr::MethodCall(outer)
                if REWRAPPING.contains(&outer.method.to_string().as_str())
                    && is_call(&outer.receiver)
                    && self.mentions_varied(&outer.receiver) =>
            {
                Some(outer)
            }
            _ => None,
        };
        let Some(outer) = outer else {
            let value = self.expression(fallible);
            let leaves = is_call(fallible) && self.leaves(&value, None, panics);
            return (value, leaves);
        };
        let value = self.expression(&outer.receiver);
        let methods = self.inside(outer);
        if self.leaves(&value, Some(methods), panics) {
            return (value, true);
        }
        match self.rewrapped(outer, value) {
            Some(value) => (value, false),
            None => (self.expression(fallible), false),
        }
    }

    /// Makes the call that was lowered last leave on failure, if it is one.
    fn leaves(&mut self, value: &Value, methods: Option<Opaque>, panics: bool) -> bool {
        let Some(call) = self.call_of(value) else {
            return false;
        };
        call.fallible = true;
        call.panics = panics;
        call.rewrapped.extend(methods);
        true
    }

    /// The call that was lowered last, if it gave the value and does not leave. The value is about to change its type.
    fn call_of(&mut self, value: &Value) -> Option<&mut Call> {
        let given = match &value.operand {
            Operand::Place(place) if place.is_whole() => place.root,
            _ => return None,
        };
        let variable = match self.current().last() {
            Some(Statement::Bind(variable, Operation::Call(call)))
                if !call.fallible && *variable == given =>
            {
                *variable
            }
            _ => return None,
        };
        self.function.variables[variable.0].annotation = None;
        match self.current().last_mut() {
            Some(Statement::Bind(_, Operation::Call(call))) => Some(call),
            _ => None,
        }
    }

    /// The method on the wrapped value that is called `inside__`.
    fn inside(&mut self, call: &ExprMethodCall) -> Opaque {
        let plain = ExprMethodCall {
            receiver: Box::new(syn::parse_quote!(inside__)),
            ..call.clone()
        };
        self.opaque(&Expr::MethodCall(plain))
    }

    /// Of a call, it is the call that gives what the method makes of its result.
    fn rewrapped(&mut self, call: &ExprMethodCall, value: Value) -> Option<Value> {
        if is_call(&call.receiver) && value.active {
            let methods = self.inside(call);
            if let Some(last) = self.call_of(&value) {
                last.rewrapped.push(methods);
                return Some(value);
            }
        }
        let value = self.held(value, call.span());
        if !value.active {
            return None;
        }
        // what the arguments give is inactive: an error
        let rewrapped = self.inside(call);
        let operation = Operation::Rewrap {
            argument: value.operand.clone(),
            tokens: rewrapped,
        };
        Some(self.temporary(operation, Kind::Unknown, value.active, call.span()))
    }
}
