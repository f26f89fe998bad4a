//! Expressions, into A-normal form.

use super::exit::{self, Tail};
use super::kind::{self, join_scalars};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{
    Argument, Borrow, Expression, Kind, Operand, Operation, Operator, Scalar, Statement,
};
use crate::rules::{self, Partial};
use proc_macro2::Span;
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, Token, UnOp};

/// The arguments of `vec!`.
pub enum VecMacro {
    /// `vec![a, b]`
    List(Vec<Expr>),
    /// `vec![a; n]`
    Repeat(Box<Expr>, Box<Expr>),
}

/// Reads the arguments of `vec!`.
pub fn vec_macro(call: &syn::Macro) -> Option<VecMacro> {
    let parser = |input: syn::parse::ParseStream| {
        if input.is_empty() {
            return Ok(VecMacro::List(Vec::new()));
        }
        let first: Expr = input.parse()?;
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            return Ok(VecMacro::Repeat(Box::new(first), Box::new(input.parse()?)));
        }
        let mut elements = vec![first];
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
            elements.extend(Punctuated::<Expr, Token![,]>::parse_terminated(input)?);
        }
        Ok(VecMacro::List(elements))
    };
    parser.parse2(call.tokens.clone()).ok()
}

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
                crate::ir::visit::writes_of_statement(statement, &mut written);
                for inner in crate::ir::visit::blocks(statement) {
                    crate::ir::visit::writes_of_block(inner, &mut written);
                }
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

    fn negation(&mut self, unary: &syn::ExprUnary) -> Value {
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

    fn binary(&mut self, binary: &syn::ExprBinary) -> Value {
        let (name, operator) = match binary.op {
            BinOp::Add(_) => ("add", Operator::Add),
            BinOp::Sub(_) => ("sub", Operator::Sub),
            BinOp::Mul(_) => ("mul", Operator::Mul),
            BinOp::Div(_) => ("div", Operator::Div),
            BinOp::Rem(_) => ("rem", Operator::Rem),
            _ => return self.inactive(&Expr::Binary(binary.clone())),
        };
        let mut values = self.in_order(&[&binary.left, &binary.right]);
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

    fn cast(&mut self, cast: &syn::ExprCast) -> Value {
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

    fn tuple(&mut self, tuple: &syn::ExprTuple) -> Value {
        let values = self.in_order(&tuple.elems.iter().collect::<Vec<_>>());
        let kind = Kind::Tuple(values.iter().map(|value| value.kind.clone()).collect());
        let active = values.iter().any(|value| value.active);
        let operands = values
            .into_iter()
            .map(|value| self.owned(value, tuple.span()))
            .collect();
        self.temporary(Operation::Tuple(operands), kind, active, tuple.span())
    }

    /// An operand that is moved into an aggregate.
    pub fn owned(&mut self, value: Value, span: Span) -> Operand {
        match (&value.operand, value.borrow) {
            (Operand::Place(_), Borrow::Shared | Borrow::Mutable) if !value.kind.is_float() => {
                let operation = Operation::Copy(Argument {
                    borrow: value.borrow,
                    operand: value.operand.clone(),
                    active: value.active,
                });
                let _ = operation;
                self.diagnostics.refuse_at(
                    Code::Reference,
                    (span, span),
                    "a reference to an active value stored in another value cannot be followed",
                    None,
                );
                value.operand
            }
            _ => value.operand,
        }
    }

    /// `[a, b]`, `vec![a, b]`
    pub fn array(&mut self, values: Vec<Value>, vec: bool, span: Span) -> Value {
        let element = values
            .iter()
            .map(|value| value.kind.clone())
            .reduce(|a, b| {
                if a.is_float() && b.is_float() {
                    join_scalars(a, b)
                } else if a == b {
                    a
                } else {
                    Kind::Unknown
                }
            })
            .unwrap_or(Kind::Unknown);
        let active = values.iter().any(|value| value.active);
        let elements = values
            .into_iter()
            .map(|value| self.owned(value, span))
            .collect();
        self.temporary(
            Operation::Array { elements, vec },
            Kind::Sequence(Box::new(element)),
            active,
            span,
        )
    }

    /// `[a; n]`, `vec![a; n]`
    pub fn repeat(&mut self, element: &Expr, length: &Expr, vec: bool, span: Span) -> Value {
        let value = self.expression(element);
        let length = self.settled(length);
        let kind = Kind::Sequence(Box::new(value.kind.clone()));
        let active = value.active;
        let element = self.owned(value, span);
        self.temporary(
            Operation::Repeat {
                element,
                length,
                vec,
            },
            kind,
            active,
            span,
        )
    }

    fn macro_value(&mut self, call: &syn::ExprMacro) -> Value {
        let name = call
            .mac
            .path
            .segments
            .last()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        match (name.as_str(), vec_macro(&call.mac)) {
            ("vec", Some(VecMacro::List(elements))) => {
                let values = self.in_order(&elements.iter().collect::<Vec<_>>());
                self.array(values, true, call.span())
            }
            ("vec", Some(VecMacro::Repeat(element, length))) => {
                self.repeat(&element, &length, true, call.span())
            }
            _ => self.refuse(
                Code::Macro,
                call,
                format!("what `{name}!` expands to is not known, and active values go into it"),
            ),
        }
    }

    fn structure(&mut self, literal: &syn::ExprStruct) -> Value {
        let names: Vec<String> = literal
            .fields
            .iter()
            .map(|field| match &field.member {
                syn::Member::Named(name) => name.to_string(),
                syn::Member::Unnamed(index) => index.index.to_string(),
            })
            .collect();
        let mut expressions: Vec<&Expr> = literal.fields.iter().map(|field| &field.expr).collect();
        expressions.extend(literal.rest.as_deref());
        let mut values = self.in_order(&expressions);
        let active = values.iter().any(|value| value.active);
        let base = if literal.rest.is_some() {
            values.pop()
        } else {
            None
        };
        let fields = names
            .into_iter()
            .zip(values)
            .map(|(name, value)| (name, self.owned(value, literal.span())))
            .collect();
        let base = base.map(|value| value.operand);
        self.temporary(
            Operation::Struct {
                path: literal.path.to_token_stream(),
                fields,
                base,
                tuple: false,
            },
            Kind::Unknown,
            active,
            literal.span(),
        )
    }

    fn attempt(&mut self, attempt: &syn::ExprTry) -> Value {
        let before = self.current().len();
        if let Some(value) = self.attempted_chain(attempt) {
            return value;
        }
        let value = self.expression(&attempt.expr);
        // `g(x)?`: the call itself leaves on failure
        if let Some(Statement::Bind(_, Operation::Call(call))) = self.current().last_mut()
            && !call.fallible
            && matches!(&*attempt.expr, Expr::Call(_) | Expr::MethodCall(_))
        {
            call.fallible = true;
            return value;
        }
        let _ = before;
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
