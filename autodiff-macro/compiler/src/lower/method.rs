//! Method calls.

use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{Borrow, Callee, Kind, Operand, Operation, Statement};
use crate::rules;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall, ExprPath};

/// Whether an expression is made of operators, methods, numbers and names alone, so that it means the same on an array.
fn is_formula(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => is_formula(&inner.expr),
        Expr::Lit(_) | Expr::Path(_) | Expr::Field(_) => true,
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Neg(_)) && is_formula(&unary.expr),
        Expr::Binary(binary) => {
            use syn::BinOp::{Add, Div, Mul, Sub};
            matches!(binary.op, Add(_) | Sub(_) | Mul(_) | Div(_))
                && is_formula(&binary.left)
                && is_formula(&binary.right)
        }
        Expr::MethodCall(call) => {
            // choices between two values have no form for whole arrays
            let is_choice = ["max", "min", "clamp"]
                .iter()
                .any(|name| call.method == name);
            !is_choice && is_formula(&call.receiver) && call.args.iter().all(is_formula)
        }
        _ => false,
    }
}

/// Methods of floats that are none of the table, and leave the value as it is.
pub const IDENTITIES: &[&str] = &[
    "clone", "to_owned", "copied", "cloned", "into", "borrow", "as_ref",
];

/// Methods that are called by the path of their type: `<[f64]>::to_vec(x)`, `Vec::clone(x)`.
const BY_PATH: &[&str] = &["clone", "to_vec", "to_owned", "len", "is_empty"];

/// A call by path as the call of the method that it is.
pub fn of_path(path: &ExprPath, call: &ExprCall) -> Option<ExprMethodCall> {
    let segments = &path.path.segments;
    let method = &segments.last()?.ident;
    let of_sequence = match &path.qself {
        Some(of) => {
            of.position == 0 && matches!(&*of.ty, syn::Type::Slice(_) | syn::Type::Array(_))
        }
        None => segments.iter().nth_back(1).is_some_and(|owner| {
            ["Vec", "Clone", "ToOwned"]
                .iter()
                .any(|name| owner.ident == name)
        }),
    };
    if !of_sequence || !BY_PATH.iter().any(|name| method == name) || call.args.len() != 1 {
        return None;
    }
    let receiver = &call.args[0];
    Some(syn::parse_quote_spanned!(call.span()=> (#receiver).#method()))
}

/// Methods of sequences that give an iterator.
const ITERATORS: &[&str] = &[
    "chunks",
    "chunks_exact",
    "chunks_exact_mut",
    "chunks_mut",
    "drain",
    "into_iter",
    "iter",
    "iter_mut",
    "rchunks",
    "windows",
];

/// Whether this is a container of the standard library that has no tangent.
pub fn is_container(name: &str) -> bool {
    let of = name.strip_prefix("Hash").or(name.strip_prefix("BTree"));
    matches!(of, Some("Map" | "Set")) || ["VecDeque", "BinaryHeap", "LinkedList"].contains(&name)
}

impl Lowerer<'_> {
    /// `v.m(…)`
    pub fn method_call(&mut self, call: &ExprMethodCall) -> Value {
        let name = call.method.to_string();
        if let Some(value) = self.chain_value(call) {
            return value;
        }
        if let Some((place, borrow)) = self.place(&Expr::MethodCall(call.clone())) {
            return self.value_at(place, borrow);
        }
        if let Some(value) = self.sequence_value(call) {
            return value;
        }
        if name == "mapv"
            && let Some(value) = self.mapv(call)
        {
            return value;
        }
        if let Some(value) = self.fallible_method(call) {
            return value;
        }
        if let Some(value) = self.taken_option(call) {
            return value;
        }
        let receiver_kind = self.kind_of(&call.receiver);
        if IDENTITIES.contains(&name.as_str()) && call.args.is_empty() && receiver_kind.is_float() {
            return self.expression(&call.receiver);
        }
        if let Some(value) = self.unwrap_call(call) {
            return value;
        }
        let mut expressions: Vec<&Expr> = vec![&call.receiver];
        expressions.extend(&call.args);
        if rules::find(&name).is_some() || name == "sin_cos" {
            let before = self.current().len();
            let receiver = self.expression(&call.receiver);
            if receiver.kind.is_float() {
                if name == "sin_cos" {
                    let angle = self.held(receiver, call.span());
                    let sine = self.primitive("sin", vec![angle.clone()], call.span());
                    let cosine = self.primitive("cos", vec![angle], call.span());
                    let kind = Kind::Tuple(vec![sine.kind.clone(), cosine.kind.clone()]);
                    let active = sine.active;
                    return self.temporary(
                        Operation::Tuple(vec![sine.operand, cosine.operand]),
                        kind,
                        active,
                        call.span(),
                    );
                }
                if rules::find(&name).is_some_and(|rule| rule.arguments.len() == expressions.len())
                {
                    let mut values = vec![receiver];
                    values.extend(self.in_order(&expressions[1..]));
                    return self.primitive(&name, values, call.span());
                }
            }
            // the receiver is lowered again below, as a receiver
            self.current().truncate(before);
        }
        if matches!(receiver_kind, Kind::Sequence(_)) && ITERATORS.contains(&name.as_str()) {
            return self.refuse(
                Code::Iterator,
                call,
                "an iterator that is held and advanced by hand has no derivative rule",
            );
        }
        if receiver_kind.is_float() || matches!(receiver_kind, Kind::Sequence(_)) {
            let what = if receiver_kind.is_float() {
                "floats"
            } else {
                "sequences"
            };
            return self.refuse(
                Code::UnknownMethod,
                &call.method,
                format!("`{name}` is no method of {what} whose derivative is known"),
            );
        }
        if call
            .args
            .iter()
            .any(|argument| matches!(argument, Expr::Closure(_)))
            && !self.is_own_value(&call.receiver)
            && self.mentions_varied(&Expr::MethodCall(call.clone()))
        {
            return self.refuse(
                Code::UnknownMethod,
                &call.method,
                format!(
                    "`{name}` takes a closure, and its receiver is none of the known iterators"
                ),
            );
        }
        if let Some(container) = self.container(&call.receiver) {
            let message = format!("`{name}` of a `{container}` has no derivative");
            let help = "keep the numbers in a `Vec`, and in the container the index of each";
            let code = Code::UnknownMethod;
            self.diagnostics
                .refuse_with(code, &call.method, message, Some(help.to_string()));
            return Self::stand_in();
        }
        let receiver = self.receiver_value(&call.receiver);
        let generics = call.turbofish.to_token_stream();
        let arguments: Vec<&Expr> = call.args.iter().collect();
        self.differentiated(
            Callee::Method(name, call.method.span()),
            generics,
            &arguments,
            Some(receiver),
            call.span(),
        )
    }

    /// `a.mapv(f64::tanh)`, `a.mapv(|v| …)`: the same formula over the whole array.
    fn mapv(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let receiver = &call.receiver;
        match call.args.first()? {
            Expr::Path(path) => {
                let method = &path.path.segments.last()?.ident;
                let whole: ExprMethodCall = syn::parse_quote!(#receiver.#method());
                Some(self.method_call(&whole))
            }
            Expr::Closure(closure) => {
                let syn::Pat::Ident(name) = closure.inputs.first()? else {
                    return None;
                };
                if !is_formula(&closure.body) {
                    return Some(self.refuse(
                        Code::UnknownMethod,
                        &call.method,
                        "the closure of `mapv` is no plain formula",
                    ));
                }
                let value = self.expression(receiver);
                let value = self.held(value, call.span());
                let Operand::Place(place) = value.operand else {
                    return None;
                };
                self.scopes.push(super::Scope::new());
                self.alias(&name.ident.to_string(), place, Borrow::Shared);
                let mapped = self.expression(&closure.body);
                self.scopes.pop();
                Some(mapped)
            }
            _ => None,
        }
    }

    /// A receiver: a place where it is one, so that a method may change it.
    fn receiver_value(&mut self, receiver: &Expr) -> Value {
        match self.place(receiver) {
            Some((place, _)) => {
                let mut value = self.value_at(place.clone(), Borrow::None);
                // whether the method takes it by `&mut` is not seen: a receiver that may change is taken to be changed
                if self.may_change(&place) {
                    value.borrow = Borrow::Lent;
                }
                value
            }
            None => {
                let value = self.expression(receiver);
                self.held(value, receiver.span())
            }
        }
    }

    /// A receiver that is a variable of a type that syntax does not know: its methods are the user's.
    pub fn is_own_value(&self, receiver: &Expr) -> bool {
        matches!(receiver, Expr::Path(path) if path.path.get_ident().is_some_and(|name| {
            matches!(self.meaning(&name.to_string()), Some(super::names::Meaning::Variable(_)))
                && !self.sequence_names.contains(&name.to_string())
        })) && self.kind_of(receiver) == Kind::Unknown
    }

    /// The container that a variable was made as: `VecDeque` for `let q = VecDeque::new();`.
    pub fn container(&mut self, receiver: &Expr) -> Option<String> {
        let (place, _) = self.place(receiver)?;
        let made = self
            .blocks
            .iter()
            .flatten()
            .find_map(|statement| match statement {
                Statement::Bind(variable, Operation::Opaque(made)) if *variable == place.root => {
                    Some(made.tokens.clone())
                }
                _ => None,
            })?;
        let Ok(Expr::Call(made)) = syn::parse2::<Expr>(made) else {
            return None;
        };
        let Expr::Path(path) = *made.func else {
            return None;
        };
        let owner = path.path.segments.iter().nth_back(1)?.ident.to_string();
        is_container(&owner).then_some(owner)
    }

    fn may_change(&self, place: &crate::ir::Place) -> bool {
        self.function.data(place.root).mutable
    }

    /// `g(x).unwrap()`, `Some(x).unwrap()`: the payload of a call that may fail.
    fn unwrap_call(&mut self, call: &ExprMethodCall) -> Option<Value> {
        if !["unwrap", "expect"].contains(&call.method.to_string().as_str()) {
            return None;
        }
        let (value, leaves) = self.leaving(&call.receiver, true);
        // `T::from(x).unwrap()`
        if leaves || value.kind.is_float() {
            return Some(value);
        }
        let held = self.held(value, call.span());
        let active = held.active;
        let adapted = Operation::Adapt {
            method: "unwrap".to_string(),
            argument: held.operand,
        };
        Some(self.temporary(adapted, Kind::Unknown, active, call.span()))
    }

    /// `v.m(…);`
    pub fn method_statement(&mut self, call: &ExprMethodCall) {
        if self.sequence_statement(call) || self.chain_statement(call) {
            return;
        }
        let value = self.method_call(call);
        self.discard(&value);
    }
}
