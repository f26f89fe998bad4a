//! Blocks and statements.

use super::checkpoint::is_checkpoint;
use super::exit::{self, Tail, Yield};
use super::names::Meaning;
use super::{Lowerer, Value, is_assignment};
use crate::diagnostics::codes::Code;
use crate::ir::signature::Wrap;
use crate::ir::{
    Argument, Borrow, Expression, Kind, Opaque, Operand, Operation, Operator, Place, Statement,
};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, Local, Pat, Stmt};

impl Lowerer<'_> {
    /// Lowers the statements of a block to its end.
    pub fn statements(&mut self, statements: &[Stmt], tail: Tail) -> Yield {
        for (index, statement) in statements.iter().enumerate() {
            let rest = &statements[index + 1..];
            if self.refused_as_conditional(statement) {
                continue;
            }
            if let Stmt::Expr(value, None) = statement
                && rest.is_empty()
            {
                return self.tail(value, tail);
            }
            if let Some(yielded) = self.jumping(statement, rest, tail) {
                return yielded;
            }
            self.statement(statement);
            if let Stmt::Macro(call) = statement
                && exit::is_panic(&call.mac)
            {
                return Yield {
                    values: Vec::new(),
                    diverges: true,
                };
            }
        }
        self.end(tail)
    }

    /// The end of a block without a value. Where one is asked for, what stands before never ends (`std::process::exit(1);`), or rustc
    /// says that the value is missing.
    fn end(&mut self, tail: Tail) -> Yield {
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
            Expr::Macro(call) if exit::is_panic(&call.mac) => {
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
            let passed_on: Expr = syn::parse_quote!(#value?);
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

    /// Whether a statement neither reads nor writes anything that depends on active inputs.
    fn is_wholly_inactive(&self, expression: &Expr) -> bool {
        !self.mentions_varied(expression) && !self.has_own_jumps(expression)
    }

    fn has_own_jumps(&self, expression: &Expr) -> bool {
        exit::expression_escapes(expression) || contains_failure(expression)
    }

    /// Refuses a statement under `#[cfg]`.
    fn refused_as_conditional(&mut self, statement: &Stmt) -> bool {
        let Some(attribute) = conditional(statement) else {
            return false;
        };
        let message = "whether this statement is compiled is not seen";
        let help = "write `if cfg!(…)`, or put what differs into a function of its own";
        self.diagnostics
            .refuse_with(Code::Syntax, attribute, message, Some(help.to_string()));
        true
    }

    /// One statement that does not jump.
    pub fn statement(&mut self, statement: &Stmt) {
        if self.refused_as_conditional(statement) {
            return;
        }
        match statement {
            Stmt::Item(item) => self.item(item),
            Stmt::Local(local) => self.local(local),
            Stmt::Macro(call) => self.macro_statement(&call.mac, statement),
            Stmt::Expr(expression, _) => {
                if !self.statement_mentions_varied(statement)
                    && !contains_failure(expression)
                    && !exit::escapes(statement)
                    && !self.writes_late(statement)
                {
                    let effect = self.effect(statement);
                    self.push(effect);
                    return;
                }
                self.expression_statement(expression, statement);
            }
        }
    }

    /// Whether the statement writes a variable that waits for its value: verbatim tokens would not say so.
    fn writes_late(&self, statement: &Stmt) -> bool {
        self.writes_of_statement(statement)
            .iter()
            .any(|variable| self.function.data(*variable).hold == crate::ir::Hold::Late)
    }

    fn item(&mut self, item: &syn::Item) {
        if let syn::Item::Const(constant) = item {
            let kind = super::kind::of_type(&constant.ty, &self.generic_scalars);
            self.constants.insert(constant.ident.to_string(), kind);
        }
        if let syn::Item::Static(constant) = item {
            let kind = super::kind::of_type(&constant.ty, &self.generic_scalars);
            self.constants.insert(constant.ident.to_string(), kind);
        }
        if !self
            .function
            .items
            .iter()
            .any(|old| old.to_string() == item.to_token_stream().to_string())
        {
            self.function.items.push(item.to_token_stream());
        }
    }

    fn local(&mut self, local: &Local) {
        let constant = local
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("constant"));
        let (pattern, annotation) = match &local.pat {
            Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
            other => (other, None),
        };
        let Some(init) = &local.init else {
            self.deferred(pattern, annotation);
            return;
        };
        if let Some((_, otherwise)) = &init.diverge {
            self.let_else(pattern, &init.expr, otherwise, &[], Tail::Unit);
            return;
        }
        if constant {
            let mut opaque = self.opaque(&init.expr);
            opaque.kind = annotation.map_or(opaque.kind.clone(), |ty| {
                super::kind::of_type(ty, &self.generic_scalars)
            });
            self.bind_constant(pattern, opaque, annotation);
            return;
        }
        if is_checkpoint(&local.attrs) {
            let yielded = self.region(local.span(), |lowerer| {
                lowerer.tail(&init.expr, Tail::Value(1))
            });
            for value in yielded.values {
                self.bind_value(pattern, annotation, value, false);
            }
            return;
        }
        self.bind(pattern, annotation, &init.expr);
    }

    fn deferred(&mut self, pattern: &Pat, annotation: Option<&syn::Type>) {
        let Pat::Ident(ident) = pattern else {
            self.refuse(
                Code::Pattern,
                pattern,
                "a deferred `let` with a pattern cannot be followed",
            );
            return;
        };
        let kind = annotation.map_or(Kind::Unknown, |ty| {
            super::kind::of_type(ty, &self.generic_scalars)
        });
        let variable = self.declare(
            &ident.ident.to_string(),
            kind,
            true,
            false,
            ident.ident.span(),
        );
        self.function.variables[variable.0].annotation = annotation.map(ToTokens::to_token_stream);
        if self.has_jumps {
            // rustc does not see that what follows a jump's branch runs only where the value has arrived
            if let Some(first) = self.first_value(variable) {
                let first = Operation::Opaque(exit::literal(first));
                self.push(Statement::Bind(variable, first));
                return;
            }
            self.function.variables[variable.0].hold = crate::ir::Hold::Late;
        }
        self.push(Statement::Declare(variable));
    }

    /// A value that a deferred variable of a known plain type may have until its own arrives.
    fn first_value(&self, variable: crate::ir::Variable) -> Option<&'static str> {
        let data = self.function.data(variable);
        if matches!(data.kind, Kind::Float(crate::ir::Scalar::Named(_))) {
            return Some("0.0");
        }
        match data.annotation.as_ref()?.to_string().as_str() {
            "bool" => Some("false"),
            "usize" | "isize" | "u8" | "i8" | "u16" | "i16" | "u32" | "i32" | "u64" | "i64"
            | "u128" | "i128" => Some("0"),
            _ => None,
        }
    }

    fn macro_statement(&mut self, call: &syn::Macro, statement: &Stmt) {
        if exit::is_panic(call) {
            let expression = Expr::Macro(syn::ExprMacro {
                attrs: Vec::new(),
                mac: call.clone(),
            });
            let opaque = self.opaque(&expression);
            self.push(Statement::Diverge(opaque));
            return;
        }
        let name = call
            .path
            .segments
            .last()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        // `assert!`, `debug_assert_eq!`, `assert_relative_eq!`: they look and may panic
        let is_assertion = name.split('_').any(|word| word == "assert");
        const PASSED: &[&str] = &[
            "println", "eprintln", "print", "eprint", "dbg", "write", "writeln", "trace", "debug",
            "info", "warn", "error", "log",
        ];
        if !is_assertion
            && !PASSED.contains(&name.as_str())
            && self.statement_mentions_varied(statement)
        {
            self.refuse(
                Code::Macro,
                call,
                format!("what `{name}!` expands to is not known, and active values go into it"),
            );
            return;
        }
        let effect = self.effect(statement);
        self.push(effect);
    }

    fn expression_statement(&mut self, expression: &Expr, statement: &Stmt) {
        match expression {
            Expr::Paren(inner) => self.expression_statement(&inner.expr, statement),
            Expr::Assign(assign) => self.assign(assign),
            Expr::Binary(binary) if is_assignment(&binary.op) => self.compound(binary),
            Expr::If(choice) => {
                self.choice(choice, Tail::Unit);
            }
            Expr::Match(choice) => {
                self.matching(choice, Tail::Unit);
            }
            Expr::ForLoop(a_loop) => self.for_loop(a_loop),
            Expr::While(a_loop) => self.while_loop(a_loop),
            Expr::Loop(a_loop) => {
                self.endless_loop(a_loop, 0);
            }
            Expr::Block(block) => self.block_statement(block),
            Expr::Unsafe(block) => {
                self.refuse(
                    Code::Unsafe,
                    block,
                    "`unsafe` code reads or writes active values here",
                );
            }
            Expr::MethodCall(call) => self.method_statement(call),
            Expr::Call(call) => self.call_statement(call),
            Expr::Macro(call) => self.macro_statement(&call.mac, statement),
            Expr::Try(_) => {
                self.expression(expression);
            }
            _ if self.kind_of(expression).is_inactive() => {
                let effect = self.effect(statement);
                self.push(effect);
            }
            _ => {
                let value = self.expression(expression);
                self.discard(&value);
            }
        }
    }

    fn block_statement(&mut self, block: &syn::ExprBlock) {
        if is_checkpoint(&block.attrs) {
            self.region(block.span(), |lowerer| {
                lowerer.plain_block_statement(block);
                Yield::default()
            });
        } else {
            self.plain_block_statement(block);
        }
    }

    fn plain_block_statement(&mut self, block: &syn::ExprBlock) {
        if let Some(label) = &block.label {
            self.labelled_block(label, &block.block);
            return;
        }
        // variables are renamed apart, so the block's statements can stand in the block around it
        self.scopes.push(super::Scope::new());
        self.statements(&block.block.stmts, Tail::Unit);
        self.scopes.pop();
    }

    fn assign(&mut self, assign: &syn::ExprAssign) {
        match &*assign.left {
            Expr::Tuple(tuple) => {
                let targets: Vec<&Expr> = tuple.elems.iter().collect();
                let values = self.parts(&assign.right, targets.len());
                // all values are read before anything is written
                let values: Vec<Value> = values
                    .into_iter()
                    .map(|value| self.copied(value, assign.span()))
                    .collect();
                for (target, value) in targets.into_iter().zip(values) {
                    if !matches!(target, Expr::Infer(_)) {
                        self.store(target, value);
                    }
                }
            }
            Expr::Array(array) => {
                let whole = self.expression(&assign.right);
                let whole = self.held(whole, assign.span());
                if let Operand::Place(place) = whole.operand {
                    for (index, target) in array.elems.iter().enumerate() {
                        let at = self.compose(&index.to_string(), &[]);
                        let value = self
                            .value_at(place.then(crate::ir::Projection::Index(at)), Borrow::None);
                        self.store(target, value);
                    }
                }
            }
            Expr::Infer(_) => {
                let value = self.expression(&assign.right);
                self.discard(&value);
            }
            left => {
                let value = self.expression(&assign.right);
                self.store(left, value);
            }
        }
    }

    /// A value that no later statement changes.
    pub fn copied(&mut self, value: Value, span: proc_macro2::Span) -> Value {
        match &value.operand {
            Operand::Place(place)
                if self.function.data(place.root).mutable || !place.is_whole() =>
            {
                let operation = if value.kind.is_float() {
                    Operation::Scalar(Expression::Operand(value.operand.clone()))
                } else {
                    Operation::Copy(Argument {
                        borrow: value.borrow,
                        operand: value.operand.clone(),
                        active: value.active,
                    })
                };
                self.temporary(operation, value.kind.clone(), value.active, span)
            }
            Operand::Opaque(opaque)
                if opaque
                    .reads
                    .iter()
                    .any(|variable| self.function.data(*variable).mutable) =>
            {
                let operation = Operation::Opaque(opaque.clone());
                self.temporary(operation, value.kind.clone(), value.active, span)
            }
            _ => value,
        }
    }

    fn store(&mut self, target: &Expr, value: Value) {
        if let Expr::Path(path) = target
            && let Some(ident) = path.path.get_ident()
            && matches!(self.meaning(&ident.to_string()), Some(Meaning::Alias(_, borrow)) if *borrow != Borrow::None)
        {
            self.refuse(
                Code::Reference,
                target,
                format!("`{ident}` is a reference that is made to refer to another place"),
            );
            return;
        }
        let Some((place, _)) = self.place(target) else {
            self.refuse(
                Code::Reference,
                target,
                "what this assigns to is no place that can be followed",
            );
            return;
        };
        if !self.may_become_varied(&place, &value, target) {
            return;
        }
        self.refine(&place, &value.kind);
        let operation = self.operation_of(value);
        self.push(Statement::Store(place, operation));
    }

    /// What takes an active value depends on active inputs from there on. Refused, where the write goes through a reference that came out of
    /// an expression: to which place it goes is not seen.
    fn may_become_varied(&mut self, place: &Place, value: &Value, target: &Expr) -> bool {
        if !value.active {
            return true;
        }
        let data = self.function.data(place.root);
        if !data.mutable && !data.varied && !data.is_reference() {
            self.refuse(
                Code::Reference,
                target,
                "which place this refers to is not seen, and an active value is written to it",
            );
            return false;
        }
        self.make_varied(place.root);
        true
    }

    /// A deferred variable gets the kind of what it is assigned.
    fn refine(&mut self, place: &Place, kind: &Kind) {
        if place.is_whole()
            && self.function.data(place.root).kind == Kind::Unknown
            && (kind.is_float() || kind.is_inactive())
            && self.is_deferred(place.root)
        {
            self.function.variables[place.root.0].kind = kind.clone();
        }
    }

    fn is_deferred(&self, variable: crate::ir::Variable) -> bool {
        self.blocks.iter().flatten().any(
            |statement| matches!(statement, Statement::Declare(declared) if *declared == variable),
        )
    }

    /// The operation that gives a value: the one that bound it, where it was bound just now, and a copy elsewhere.
    pub fn operation_of(&mut self, value: Value) -> Operation {
        match value.operand {
            Operand::Opaque(opaque) => Operation::Opaque(opaque),
            Operand::Place(place) => {
                if place.is_whole()
                    && !self.sources.contains_key(&place.root)
                    && let Some(Statement::Bind(bound, _)) = self.current().last()
                    && *bound == place.root
                    && let Some(Statement::Bind(_, operation)) = self.current().pop()
                {
                    return operation;
                }
                if value.kind.is_float() {
                    Operation::Scalar(Expression::Operand(Operand::Place(place)))
                } else {
                    Operation::Copy(Argument {
                        borrow: value.borrow,
                        operand: Operand::Place(place),
                        active: value.active,
                    })
                }
            }
        }
    }

    fn compound(&mut self, binary: &syn::ExprBinary) {
        let value = self.expression(&binary.right);
        let Some((place, _)) = self.place(&binary.left) else {
            self.refuse(
                Code::Reference,
                &binary.left,
                "what this assigns to is no place that can be followed",
            );
            return;
        };
        let kind = self.kind_of_place(&place);
        if kind == Kind::Inactive {
            let statement = Stmt::Expr(
                Expr::Binary(binary.clone()),
                Some(syn::token::Semi::default()),
            );
            let effect = self.effect(&statement);
            self.push(effect);
            return;
        }
        if !self.may_become_varied(&place, &value, &binary.left) {
            return;
        }
        let operator = match binary.op {
            BinOp::AddAssign(_) => Operator::Add,
            BinOp::SubAssign(_) => Operator::Sub,
            BinOp::MulAssign(_) => Operator::Mul,
            BinOp::DivAssign(_) => Operator::Div,
            BinOp::RemAssign(_) => Operator::Rem,
            _ => {
                let statement = Stmt::Expr(
                    Expr::Binary(binary.clone()),
                    Some(syn::token::Semi::default()),
                );
                let effect = self.effect(&statement);
                self.push(effect);
                return;
            }
        };
        if kind.is_float() {
            let operand = self.expression_of(&value);
            match operator {
                Operator::Add | Operator::Sub => self.push(Statement::Update {
                    place,
                    negative: operator == Operator::Sub,
                    value: operand,
                }),
                _ => {
                    let name = match operator {
                        Operator::Mul => "mul",
                        Operator::Div => "div",
                        _ => "rem",
                    };
                    let this = Expression::Operand(Operand::Place(place.clone()));
                    let Some(rule) = crate::rules::find(name) else {
                        return;
                    };
                    self.push(Statement::Store(
                        place,
                        Operation::Scalar(Expression::Apply(rule, vec![this, operand])),
                    ));
                }
            }
            return;
        }
        let argument = Argument {
            borrow: value.borrow,
            operand: value.operand.clone(),
            active: value.active,
        };
        self.push(Statement::Assign(operator, place, argument));
    }

    /// `#[constant] let …`.
    fn bind_constant(&mut self, pattern: &Pat, opaque: Opaque, annotation: Option<&syn::Type>) {
        let value = Value {
            kind: opaque.kind.clone(),
            operand: Operand::Opaque(opaque),
            active: false,
            borrow: Borrow::None,
        };
        self.bind_value(pattern, annotation, value, true);
    }

    /// The tokens of a type annotation.
    pub fn annotation(annotation: Option<&syn::Type>) -> Option<TokenStream> {
        annotation.map(ToTokens::to_token_stream)
    }

    /// Makes a name mean a place.
    pub fn alias(&mut self, name: &str, place: Place, borrow: Borrow) {
        self.mean(name, Meaning::Alias(place, borrow));
    }
}

/// Whether a failure (`?`, `return Err(…)`, `return None`) stands in the expression.
pub fn contains_failure(expression: &Expr) -> bool {
    struct Failures(bool);
    impl<'ast> syn::visit::Visit<'ast> for Failures {
        fn visit_expr_try(&mut self, _: &'ast syn::ExprTry) {
            self.0 = true;
        }
        fn visit_expr_return(&mut self, _: &'ast syn::ExprReturn) {
            self.0 = true;
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    }
    let mut failures = Failures(false);
    syn::visit::Visit::visit_expr(&mut failures, expression);
    failures.0
}

/// The `#[cfg]` of a statement.
fn conditional(statement: &Stmt) -> Option<&syn::Attribute> {
    let attributes = match statement {
        Stmt::Local(local) => &local.attrs,
        Stmt::Macro(call) => &call.attrs,
        Stmt::Expr(expression, _) => crate::lower::names::usage::attributes(expression),
        Stmt::Item(_) => return None,
    };
    attributes
        .iter()
        .find(|attribute| attribute.path().is_ident("cfg"))
}
