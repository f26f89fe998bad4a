//! Expressions, into A-normal form.

use super::exit::{self, Tail};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{Borrow, Expression, Kind, Operand, Operation, Statement};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, UnOp};

impl Lowerer<'_> {
    /// Lowers an expression to a value.
    pub fn expression(&mut self, expression: &Expr) -> Value {
        self.depth += 1;
        let value = if self.depth > 200 {
            self.refuse(
                Code::Syntax,
                expression,
                "this expression is nested too deeply",
            )
        } else {
            self.expression_at_depth(expression)
        };
        self.depth -= 1;
        value
    }

    fn expression_at_depth(&mut self, expression: &Expr) -> Value {
        if let Expr::Let(test) = expression {
            return self.refuse(
                Code::Syntax,
                test,
                "`let` stands where no condition is asked for",
            );
        }
        let assigns = match expression {
            Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) => true,
            Expr::Binary(binary) => super::is_assignment(&binary.op),
            _ => false,
        };
        if assigns {
            // a statement in the place of a value: the value is `()`
            self.statement(&syn::Stmt::Expr(
                expression.clone(),
                Some(syn::token::Semi::default()),
            ));
            return Value {
                operand: Operand::Opaque(exit::literal("()")),
                kind: Kind::Unit,
                active: false,
                borrow: Borrow::None,
            };
        }
        if !super::block::contains_failure(expression)
            && !exit::expression_escapes(expression)
            && !self.writes_varied(expression)
        {
            if !self.mentions_varied(expression) {
                if let Some((place, borrow)) = self.simple_place(expression) {
                    return self.value_at(place, borrow);
                }
                return self.inactive(expression);
            }
            if self.kind_of(expression).is_inactive() {
                return self.inactive(expression);
            }
        }
        match expression {
            Expr::Paren(inner) => self.expression(&inner.expr),
            Expr::Group(inner) => self.expression(&inner.expr),
            Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => self.place_value(expression),
            Expr::Unary(unary) => match unary.op {
                UnOp::Deref(_) => match self.place(expression) {
                    Some((place, _)) => self.value_at(place, Borrow::None),
                    None => self.expression(&unary.expr),
                },
                _ => self.negation(unary),
            },
            Expr::Reference(reference) => self.reference(reference),
            Expr::Binary(binary) => self.binary(binary),
            Expr::Cast(cast) => self.cast(cast),
            Expr::MethodCall(call) => self.method_call(call),
            Expr::Call(call) => self.call(call),
            Expr::Macro(call) => self.macro_value(call),
            Expr::If(_) | Expr::Match(_) => self.one(expression),
            Expr::Block(block) => match &block.label {
                None => self.one(expression),
                Some(label) => self.labelled_value(label, &block.block),
            },
            Expr::Loop(a_loop) => self.loop_value(a_loop),
            Expr::Tuple(tuple) => self.tuple(tuple),
            Expr::Array(array) => {
                let values = self.in_order(&array.elems.iter().collect::<Vec<_>>());
                self.array(values, false, expression.span())
            }
            Expr::Repeat(repeat) => {
                self.repeat(&repeat.expr, &repeat.len, false, expression.span())
            }
            Expr::Struct(literal) => self.structure(literal),
            Expr::Try(attempt) => self.attempt(attempt),
            Expr::Closure(closure) => self.refuse(
                Code::Closure,
                closure,
                "a closure that captures active values stands where its derivative would be needed",
            ),
            Expr::Unsafe(block) => self.refuse(
                Code::Unsafe,
                block,
                "`unsafe` code reads active values here",
            ),
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => self.refuse(
                Code::Exit,
                expression,
                "a jump out of the middle of an expression cannot be followed",
            ),
            Expr::Range(_) => self.refuse(
                Code::Syntax,
                expression,
                "the ends of this range depend on active inputs, and a range has no derivative",
            ),
            _ => self.refuse(
                Code::Syntax,
                expression,
                "this expression has no derivative",
            ),
        }
    }

    /// A value that nobody takes: what computes it still runs.
    pub fn discard(&mut self, value: &Value) {
        if let Operand::Opaque(opaque) = &value.operand
            && !opaque.pure
        {
            let mut tokens = opaque.tokens.clone();
            tokens.extend([proc_macro2::TokenTree::from(proc_macro2::Punct::new(
                ';',
                proc_macro2::Spacing::Alone,
            ))]);
            self.push(Statement::Effect {
                tokens,
                reads: opaque.reads.clone(),
                writes: Vec::new(),
            });
        }
    }

    /// A plain variable or field that is inactive: named, so that its kind is seen.
    fn simple_place(&mut self, expression: &Expr) -> Option<(crate::ir::Place, Borrow)> {
        match expression {
            Expr::Path(_) => self.place(expression),
            // what it refers to may come to depend on active inputs through it
            Expr::Reference(reference)
                if reference.mutability.is_some()
                    && !self.kind_of(&reference.expr).is_inactive() =>
            {
                self.place(expression)
            }
            _ => None,
        }
    }

    /// Whether the expression passes a place by `&mut` that must be followed.
    fn writes_varied(&self, expression: &Expr) -> bool {
        self.writes_of(expression)
            .iter()
            .any(|variable| self.function.data(*variable).varied)
    }

    fn place_value(&mut self, expression: &Expr) -> Value {
        if let Some((place, borrow)) = self.place(expression) {
            return self.value_at(place, borrow);
        }
        // a part of a value that has no name yet
        match expression {
            Expr::Field(field) => {
                let base = self.expression(&field.base);
                let base = self.held(base, field.span());
                let name = match &field.member {
                    syn::Member::Named(name) => name.to_string(),
                    syn::Member::Unnamed(index) => index.index.to_string(),
                };
                match base.operand {
                    Operand::Place(place) => {
                        self.value_at(place.then(crate::ir::Projection::Field(name)), Borrow::None)
                    }
                    Operand::Opaque(_) => base,
                }
            }
            Expr::Index(index) => {
                let base = self.expression(&index.expr);
                let base = self.held(base, index.span());
                let at = self.settled(&index.index);
                match base.operand {
                    Operand::Place(place) => {
                        self.value_at(place.then(crate::ir::Projection::Index(at)), Borrow::None)
                    }
                    Operand::Opaque(_) => base,
                }
            }
            _ => self.refuse(
                Code::Reference,
                expression,
                "this names nothing that can be followed",
            ),
        }
    }

    fn reference(&mut self, reference: &syn::ExprReference) -> Value {
        let borrow = if reference.mutability.is_some() {
            Borrow::Mutable
        } else {
            Borrow::Shared
        };
        if let Some((place, _)) = self.place(&reference.expr) {
            return self.value_at(place, borrow);
        }
        let value = self.expression(&reference.expr);
        if value.kind.is_float() {
            return value;
        }
        let value = self.held(value, reference.span());
        Value { borrow, ..value }
    }

    fn one(&mut self, expression: &Expr) -> Value {
        let yielded = self.tail(expression, Tail::Value(1));
        match yielded.values.into_iter().next() {
            Some(value) => value,
            None => {
                let opaque = exit::literal("::core::unreachable!()");
                Value {
                    operand: Operand::Opaque(opaque),
                    kind: Kind::Unknown,
                    active: false,
                    borrow: Borrow::None,
                }
            }
        }
    }

    /// Lowers expressions from left to right; a value that a later one would change is copied first.
    pub fn in_order(&mut self, expressions: &[&Expr]) -> Vec<Value> {
        let mut values: Vec<Value> = Vec::new();
        for expression in expressions {
            let before = self.current().len();
            let value = self.expression(expression);
            let mut written = crate::ir::visit::Variables::new();
            for statement in &self.current()[before..] {
                crate::ir::visit::writes_deep(statement, &mut written);
            }
            if !written.is_empty() {
                let later: Vec<Statement> = self.current().split_off(before);
                values = values
                    .into_iter()
                    .map(|earlier| {
                        if self.reads_any(&earlier, &written) {
                            self.copied(earlier, expression.span())
                        } else {
                            earlier
                        }
                    })
                    .collect();
                self.current().extend(later);
            }
            values.push(value);
        }
        values
    }

    fn reads_any(&self, value: &Value, written: &crate::ir::visit::Variables) -> bool {
        let mut reads = crate::ir::visit::Variables::new();
        crate::ir::visit::reads_of_operand(&value.operand, &mut reads);
        value.borrow != Borrow::Mutable && reads.intersection(written).next().is_some()
    }

    /// A value as a formula.
    pub fn expression_of(&mut self, value: &Value) -> Expression {
        Expression::Operand(value.operand.clone())
    }

    fn attempt(&mut self, attempt: &syn::ExprTry) -> Value {
        if let Some(value) = self.attempted_chain(attempt) {
            return value;
        }
        if let Some(value) = self.attempted_twice(&attempt.expr) {
            return value;
        }
        let (value, leaves) = self.leaving(&attempt.expr, false);
        if leaves {
            return value;
        }
        if !value.active {
            let opaque = self.opaque_of(&value);
            let operation = Operation::Attempt(opaque);
            return self.temporary(operation, Kind::Unknown, false, attempt.span());
        }
        let held = self.held(value, attempt.span());
        self.unwrapped(held, attempt.span())
    }

    /// The payload of an active `Option` or `Result` that is a value: `v?`.
    fn unwrapped(&mut self, value: Value, span: Span) -> Value {
        let Operand::Place(place) = &value.operand else {
            return value;
        };
        let adapted = Operation::Adapt {
            method: "?".to_string(),
            argument: Operand::Place(place.clone()),
        };
        self.temporary(adapted, Kind::Unknown, value.active, span)
    }
}
