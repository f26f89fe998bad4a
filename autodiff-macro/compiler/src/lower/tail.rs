//! What a block ends in: tails, results, and the values that they hand out.

use super::checkpoint::is_checkpoint;
use super::exit::{self, Tail, Yield};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::signature::Wrap;
use crate::ir::{Borrow, Kind, Opaque, Operand, Operation, Statement};
use syn::spanned::Spanned;
use syn::{Expr, Stmt};

impl Lowerer<'_> {
    /// The end of a block without a value. Where one is asked for, what stands before never ends (`std::process::exit(1);`), or rustc
    /// says that the value is missing.
    pub fn end(&mut self, tail: Tail) -> Yield {
        let asked_for = match tail {
            Tail::Value(parts) => parts,
            Tail::Function => self.result_parts,
            Tail::Unit | Tail::Trip => 0,
        };
        if asked_for > 0 {
            let last = self.current().pop();
            let never = match last {
                Some(Statement::Effect { tokens, reads, .. }) => Opaque {
                    tokens,
                    reads,
                    pure: false,
                    kind: Kind::Inactive,
                },
                other => {
                    self.current().extend(other);
                    exit::literal("::core::unreachable!()")
                }
            };
            self.push(Statement::Diverge(never));
        }
        Yield {
            values: Vec::new(),
            diverges: asked_for > 0,
        }
    }

    /// The last expression of a block.
    pub fn tail(&mut self, value: &Expr, tail: Tail) -> Yield {
        match value {
            Expr::Paren(inner) => return self.tail(&inner.expr, tail),
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => {
                let statement = Stmt::Expr(value.clone(), None);
                if let Some(yielded) = self.jumping(&statement, &[], tail) {
                    return yielded;
                }
            }
            Expr::If(choice)
                if !self.is_wholly_inactive(value) || exit::expression_escapes(value) =>
            {
                return self.choice(choice, tail);
            }
            Expr::Match(choice)
                if !self.is_wholly_inactive(value) || exit::expression_escapes(value) =>
            {
                return self.matching(choice, tail);
            }
            Expr::Block(block) if block.label.is_none() && is_checkpoint(&block.attrs) => {
                return self.region(block.span(), |lowerer| {
                    lowerer.statements(&block.block.stmts, tail)
                });
            }
            Expr::Block(block) if block.label.is_none() => {
                self.scopes.push(super::Scope::new());
                let yielded = self.statements(&block.block.stmts, tail);
                self.scopes.pop();
                return yielded;
            }
            Expr::Loop(a_loop)
                if tail == Tail::Function
                    && self.result_parts > 0
                    && exit::expression_escapes(value) =>
            {
                return self.last_loop(a_loop);
            }
            _ if exit::is_never(value) => {
                let opaque = self.opaque(value);
                self.push(Statement::Diverge(opaque));
                return Yield {
                    values: Vec::new(),
                    diverges: true,
                };
            }
            _ => {}
        }
        match tail {
            Tail::Function => self.result(value),
            Tail::Value(parts) => {
                let values = self.parts(value, parts);
                let values = values
                    .into_iter()
                    .map(|part| self.own_reference(part, value))
                    .collect();
                Yield {
                    values,
                    diverges: false,
                }
            }
            Tail::Unit | Tail::Trip => {
                let statement = Stmt::Expr(value.clone(), None);
                if self.jumping(&statement, &[], tail).is_none() {
                    self.statement(&statement);
                }
                Yield::default()
            }
        }
    }

    /// A reference that a block gives: a copy of what it refers to, as which of several places is meant is not followed.
    fn own_reference(&mut self, value: Value, at: &Expr) -> Value {
        match (&value.operand, value.borrow) {
            (Operand::Place(place), Borrow::Shared) if !value.kind.is_float() && value.active => {
                let method = if matches!(value.kind, Kind::Sequence(_)) {
                    "to_vec"
                } else {
                    "clone"
                };
                let operation = Operation::Adapt {
                    method: method.to_string(),
                    argument: Operand::Place(place.clone()),
                };
                let copy = self.temporary(operation, value.kind.clone(), value.active, at.span());
                if let Operand::Place(place) = &copy.operand {
                    self.dereferenced.insert(place.root);
                }
                copy
            }
            (Operand::Place(_), Borrow::Mutable) if value.active => self.refuse(
                Code::Reference,
                at,
                "a `&mut` to one of several places cannot be followed",
            ),
            _ => value,
        }
    }

    /// The value of the function.
    pub fn result(&mut self, value: &Expr) -> Yield {
        if self.wrap != Wrap::None {
            if exit::is_failure(value) {
                let opaque = self.opaque(value);
                self.push(Statement::Abort(opaque));
                return Yield {
                    values: Vec::new(),
                    diverges: true,
                };
            }
            if let Expr::Call(call) = value
                && let Expr::Path(path) = &*call.func
                && path
                    .path
                    .segments
                    .last()
                    .is_some_and(|segment| segment.ident == "Ok" || segment.ident == "Some")
                && call.args.len() == 1
            {
                return Yield {
                    values: self.parts(&call.args[0], self.result_parts),
                    diverges: false,
                };
            }
            // a wrapped value is passed on: its failure is this function's
            let passed_on = Expr::Try(syn::ExprTry {
                attrs: Vec::new(),
                expr: Box::new(value.clone()),
                question_token: syn::Token![?](value.span()),
            });
            return Yield {
                values: self.parts(&passed_on, self.result_parts),
                diverges: false,
            };
        }
        if self.result_parts == 0 {
            let statement = Stmt::Expr(value.clone(), None);
            self.statement(&statement);
            return Yield::default();
        }
        Yield {
            values: self.parts(value, self.result_parts),
            diverges: false,
        }
    }

    /// A value in as many parts as asked for.
    pub fn parts(&mut self, value: &Expr, parts: usize) -> Vec<Value> {
        match (parts, value) {
            (0, _) => {
                let statement = Stmt::Expr(value.clone(), None);
                self.statement(&statement);
                Vec::new()
            }
            (1, _) => vec![self.expression(value)],
            (_, Expr::Paren(inner)) => self.parts(&inner.expr, parts),
            (_, Expr::Tuple(tuple)) if tuple.elems.len() == parts => {
                self.in_order(&tuple.elems.iter().collect::<Vec<_>>())
            }
            (_, Expr::If(choice)) => self.choice(choice, Tail::Value(parts)).values,
            (_, Expr::Match(choice)) => self.matching(choice, Tail::Value(parts)).values,
            (_, Expr::Block(block)) if is_checkpoint(&block.attrs) => {
                self.tail(value, Tail::Value(parts)).values
            }
            (_, Expr::Block(block)) if block.label.is_none() => {
                self.scopes.push(super::Scope::new());
                let yielded = self.statements(&block.block.stmts, Tail::Value(parts));
                self.scopes.pop();
                yielded.values
            }
            (2, Expr::MethodCall(call))
                if call.method == "sin_cos" && self.kind_of(&call.receiver).is_float() =>
            {
                let angle = self.expression(&call.receiver);
                let angle = self.held(angle, value.span());
                vec![
                    self.primitive("sin", vec![angle.clone()], value.span()),
                    self.primitive("cos", vec![angle], value.span()),
                ]
            }
            _ => {
                let whole = self.expression(value);
                let whole = self.held(whole, value.span());
                let Operand::Place(place) = &whole.operand else {
                    let opaque = self.opaque_of(&whole);
                    return (0..parts)
                        .map(|part| {
                            let opaque = self.compose(&format!("{{}}.{part}"), &[&opaque]);
                            Value {
                                operand: Operand::Opaque(opaque),
                                kind: Kind::Unknown,
                                active: false,
                                borrow: Borrow::None,
                            }
                        })
                        .collect();
                };
                (0..parts)
                    .map(|part| {
                        self.value_at(
                            place.then(crate::ir::Projection::Field(part.to_string())),
                            Borrow::None,
                        )
                    })
                    .collect()
            }
        }
    }

    /// A value that stays where it is: bound to a temporary where it is no place.
    pub fn held(&mut self, value: Value, span: proc_macro2::Span) -> Value {
        match &value.operand {
            Operand::Place(_) => value,
            Operand::Opaque(opaque) => {
                let operation = Operation::Opaque(opaque.clone());
                self.temporary(operation, value.kind.clone(), value.active, span)
            }
        }
    }
}
