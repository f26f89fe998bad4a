//! Branches: `if`, `if let`, `match`, `let … else`, and statements that jump.

use super::exit::{self, RETURN, Tail, Yield};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{
    Arm, Block, Borrow, Hold, Kind, Opaque, Operand, Operation, Place, Statement, Variable,
};
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, Pat, Stmt};

/// The statements of a branch that falls through, followed by the rest of the block that holds it.
fn continued(branch: &[Stmt], rest: &[Stmt]) -> Vec<Stmt> {
    let mut statements = branch.to_vec();
    if let Some(Stmt::Expr(_, semicolon @ None)) = statements.last_mut() {
        *semicolon = Some(syn::token::Semi::default());
    }
    // the branch keeps its own scope
    let inner: Stmt = Stmt::Expr(
        Expr::Block(syn::ExprBlock {
            attrs: Vec::new(),
            label: None,
            block: syn::Block {
                brace_token: syn::token::Brace::default(),
                stmts: statements,
            },
        }),
        Some(syn::token::Semi::default()),
    );
    core::iter::once(inner)
        .chain(rest.iter().cloned())
        .collect()
}

fn as_statements(expression: &Expr) -> Vec<Stmt> {
    match expression {
        Expr::Block(block) if block.label.is_none() => block.block.stmts.clone(),
        other => vec![Stmt::Expr(other.clone(), None)],
    }
}

impl Lowerer<'_> {
    /// Lowers a statement that may jump, with all that follows it in its block. Nothing, if it does not jump.
    pub fn jumping(&mut self, statement: &Stmt, rest: &[Stmt], tail: Tail) -> Option<Yield> {
        match statement {
            Stmt::Expr(Expr::Return(exit), _) => return Some(self.leave(exit, tail)),
            Stmt::Expr(Expr::Break(_) | Expr::Continue(_), _) => {
                if let Stmt::Expr(expression, _) = statement {
                    self.jump(expression, tail);
                }
                return Some(Yield::default());
            }
            Stmt::Expr(Expr::If(choice), _)
                if exit::block_diverges(&choice.then_branch) && exit::escapes(statement) =>
            {
                let otherwise = choice
                    .else_branch
                    .as_ref()
                    .map(|(_, otherwise)| as_statements(otherwise))
                    .unwrap_or_default();
                let otherwise = if exit::block_diverges_statements(&otherwise) {
                    otherwise
                } else {
                    continued(&otherwise, rest)
                };
                return Some(self.branch(
                    &choice.cond,
                    &choice.then_branch.stmts,
                    &otherwise,
                    tail,
                ));
            }
            Stmt::Expr(Expr::If(choice), _)
                if exit::escapes(statement)
                    && choice
                        .else_branch
                        .as_ref()
                        .is_some_and(|(_, otherwise)| exit::diverges(otherwise)) =>
            {
                let otherwise = choice
                    .else_branch
                    .as_ref()
                    .map(|(_, otherwise)| as_statements(otherwise))
                    .unwrap_or_default();
                let then = continued(&choice.then_branch.stmts, rest);
                return Some(self.branch(&choice.cond, &then, &otherwise, tail));
            }
            Stmt::Expr(Expr::Match(choice), _)
                if exit::escapes(statement)
                    && choice
                        .arms
                        .iter()
                        .filter(|arm| !exit::diverges(&arm.body))
                        .count()
                        <= 1 =>
            {
                let mut moved = choice.clone();
                for arm in &mut moved.arms {
                    if !exit::diverges(&arm.body) {
                        let statements = continued(&as_statements(&arm.body), rest);
                        *arm.body = block_expression(statements);
                    }
                }
                return Some(self.matching(&moved, tail));
            }
            Stmt::Local(local)
                if exit::escapes(statement)
                    || local
                        .init
                        .as_ref()
                        .is_some_and(|init| init.diverge.is_some()) =>
            {
                return self.jumping_let(local, rest, tail);
            }
            Stmt::Expr(expression, _) if exit::escapes(statement) => {
                match expression {
                    Expr::If(_)
                    | Expr::Match(_)
                    | Expr::Loop(_)
                    | Expr::While(_)
                    | Expr::ForLoop(_)
                    | Expr::Block(_) => {}
                    other => {
                        self.refuse(
                            Code::Exit,
                            other,
                            "a jump out of the middle of an expression cannot be followed",
                        );
                        return Some(Yield::default());
                    }
                }
                self.statement(statement);
            }
            _ => return None,
        }
        // the statement may have set the exit code: the rest runs while it is 0
        Some(self.guarded(rest, tail))
    }

    /// The rest of a block, run unless an exit code was set.
    fn guarded(&mut self, rest: &[Stmt], tail: Tail) -> Yield {
        if rest.is_empty() && matches!(tail, Tail::Unit | Tail::Trip) {
            return Yield::default();
        }
        self.guarded_with(tail, |lowerer| lowerer.statements(rest, tail))
    }

    fn guarded_with(&mut self, tail: Tail, rest: impl FnOnce(&mut Self) -> Yield) -> Yield {
        let Some(code) = self.exits.code else {
            return rest(self);
        };
        let running = self.code_test(code, "== 0");
        let (then, then_values) = self.nested(rest);
        let (otherwise, otherwise_values) = self.nested(|lowerer| match tail {
            Tail::Function => Yield {
                values: lowerer.returned_values(),
                diverges: false,
            },
            Tail::Value(count) if count > 0 => {
                lowerer.diagnostics.refuse_at(
                    Code::Exit,
                    (Span::call_site(), Span::call_site()),
                    "a jump out of a block whose value is used cannot be followed",
                    None,
                );
                Yield {
                    values: Vec::new(),
                    diverges: true,
                }
            }
            _ => Yield::default(),
        });
        self.join(
            running,
            then,
            then_values,
            otherwise,
            otherwise_values,
            Span::call_site(),
        )
    }

    /// A loop at the end of the function that is left by `return`, or by a `break` with the function's value.
    pub fn last_loop(&mut self, a_loop: &syn::ExprLoop) -> Yield {
        if exit::breaks_with_value(&a_loop.body) {
            let value = self.loop_value(a_loop);
            return self.guarded_with(Tail::Function, |_| Yield {
                values: vec![value],
                diverges: false,
            });
        }
        self.endless_loop(a_loop, 0);
        self.guarded_with(Tail::Function, |lowerer| {
            lowerer.push(Statement::Diverge(exit::literal("::core::unreachable!()")));
            Yield {
                values: Vec::new(),
                diverges: true,
            }
        })
    }

    fn code_test(&self, code: Variable, test: &str) -> Opaque {
        let code = self.place_opaque(&Place::whole(code));
        self.compose(&format!("{{}} {test}"), &[&code])
    }

    fn jumping_let(&mut self, local: &syn::Local, rest: &[Stmt], tail: Tail) -> Option<Yield> {
        let init = local.init.as_ref()?;
        if let Some((_, otherwise)) = &init.diverge {
            let pattern = match &local.pat {
                Pat::Type(typed) => (*typed.pat).clone(),
                other => other.clone(),
            };
            return Some(self.let_else(&pattern, &init.expr, otherwise, rest, tail));
        }
        let rebound = |value: Vec<Stmt>| -> Vec<Stmt> {
            let mut local = local.clone();
            if let Some(init) = &mut local.init {
                *init.expr = match &value[..] {
                    [Stmt::Expr(single, None)] => single.clone(),
                    _ => block_expression(value),
                };
            }
            core::iter::once(Stmt::Local(local))
                .chain(rest.iter().cloned())
                .collect()
        };
        if let Expr::If(choice) = &*init.expr {
            let otherwise = choice
                .else_branch
                .as_ref()
                .map(|(_, otherwise)| as_statements(otherwise))
                .unwrap_or_default();
            if exit::block_diverges(&choice.then_branch) {
                let otherwise = rebound(otherwise);
                return Some(self.branch(
                    &choice.cond,
                    &choice.then_branch.stmts,
                    &otherwise,
                    tail,
                ));
            }
            if exit::block_diverges_statements(&otherwise) {
                let then = rebound(choice.then_branch.stmts.clone());
                return Some(self.branch(&choice.cond, &then, &otherwise, tail));
            }
        }
        match &*init.expr {
            Expr::Match(choice)
                if choice
                    .arms
                    .iter()
                    .filter(|arm| !exit::diverges(&arm.body))
                    .count()
                    <= 1 =>
            {
                let mut moved = choice.clone();
                for arm in &mut moved.arms {
                    if !exit::diverges(&arm.body) {
                        *arm.body = block_expression(rebound(as_statements(&arm.body)));
                    }
                }
                return Some(self.matching(&moved, tail));
            }
            Expr::If(_) | Expr::Match(_) | Expr::Block(syn::ExprBlock { label: None, .. }) => {
                let (target, binding) = self.waiting_for(&local.pat)?;
                let statement = Stmt::Expr(
                    assigning(&init.expr, &target),
                    Some(syn::token::Semi::default()),
                );
                let all: Vec<Stmt> = [statement, binding]
                    .into_iter()
                    .chain(rest.iter().cloned())
                    .collect();
                return Some(self.statements(&all, tail));
            }
            Expr::Loop(a_loop) => {
                // the loop may return from the function instead of giving its value
                let value = self.loop_value(a_loop);
                let (pattern, annotation) = match &local.pat {
                    Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
                    other => (other, None),
                };
                return Some(self.guarded_with(tail, |lowerer| {
                    lowerer.bind_value(pattern, annotation, value, false);
                    lowerer.statements(rest, tail)
                }));
            }
            _ => {}
        }
        self.refuse(
            Code::Exit,
            &init.expr,
            "a jump out of the middle of an expression cannot be followed",
        );
        Some(Yield::default())
    }

    /// Variables that wait for the values of a `let` whose arms may jump: the target of assignments to them, and the
    /// `let` that binds the pattern to them.
    fn waiting_for(&mut self, pattern: &Pat) -> Option<(Expr, Stmt)> {
        let count = match pattern {
            Pat::Tuple(tuple) => tuple.elems.len(),
            _ => 1,
        };
        let mut names = Vec::new();
        for _ in 0..count {
            self.depth += 1;
            let name = format!("arrived__{}", self.function.variables.len());
            let variable = self.declare(&name, Kind::Unknown, true, false, pattern.span());
            self.function.variables[variable.0].hold = Hold::Late;
            self.push(Statement::Declare(variable));
            names.push(syn::Ident::new(&name, pattern.span()));
            self.depth -= 1;
        }
        let target: Expr = match &names[..] {
            [one] => syn::parse_quote!(#one),
            more => syn::parse_quote!((#(#more),*)),
        };
        let statement: Stmt = syn::parse_quote!(let #pattern = #target;);
        Some((target, statement))
    }

    /// `return`.
    fn leave(&mut self, exit: &syn::ExprReturn, tail: Tail) -> Yield {
        if let Some(value) = &exit.expr {
            if self.wrap != crate::ir::signature::Wrap::None && exit::is_failure(value) {
                let opaque = self.opaque(value);
                self.push(Statement::Abort(opaque));
                return Yield {
                    values: Vec::new(),
                    diverges: true,
                };
            }
            if tail == Tail::Function {
                return self.tail(value, tail);
            }
            let yielded = self.result(value);
            if yielded.diverges {
                return yielded;
            }
            let targets = self.returned(&yielded.values, value.span());
            for (target, value) in targets.into_iter().zip(yielded.values) {
                if value.active {
                    self.function.variables[target.0].varied = true;
                }
                let operation = self.operation_of(value);
                self.push(Statement::Store(Place::whole(target), operation));
            }
        } else if tail == Tail::Function {
            return Yield::default();
        }
        self.set_code(RETURN);
        Yield::default()
    }

    fn returned(&mut self, values: &[Value], span: Span) -> Vec<Variable> {
        if self.exits.returned.is_empty() {
            for value in values {
                let kind = if value.kind.is_float() || self.result_parts != 1 {
                    value.kind.clone()
                } else {
                    self.result_kind.clone()
                };
                let variable = exit::waiting(&mut self.function, "returned", kind, span);
                self.exits.returned.push(variable);
            }
        }
        self.exits.returned.clone()
    }

    fn returned_values(&self) -> Vec<Value> {
        self.exits
            .returned
            .iter()
            .map(|variable| self.value_at(Place::whole(*variable), Borrow::None))
            .collect()
    }

    /// The variable that holds the exit code.
    pub fn code(&mut self) -> Variable {
        if let Some(code) = self.exits.code {
            return code;
        }
        let code = self
            .function
            .fresh("exit", Kind::Inactive, true, Span::call_site());
        self.exits.code = Some(code);
        self.exits.codes = RETURN;
        code
    }

    /// Sets the exit code.
    pub fn set_code(&mut self, value: usize) {
        let code = self.code();
        let name = self.function.data(code).name.clone();
        let tokens = format!("{name} = {value};").parse().unwrap_or_default();
        self.push(Statement::Effect {
            tokens,
            reads: Vec::new(),
            writes: vec![code],
        });
    }

    /// `break`, `continue`.
    fn jump(&mut self, expression: &Expr, tail: Tail) {
        let (label, value, is_break) = match expression {
            Expr::Break(exit) => (exit.label.as_ref(), exit.expr.as_ref(), true),
            Expr::Continue(exit) => (exit.label.as_ref(), None, false),
            _ => return,
        };
        let count = self.exits.loops.len();
        let found = (0..count).rev().find(|index| match label {
            Some(label) => {
                self.exits.loops[*index].label.as_deref() == Some(label.to_string().as_str())
            }
            None => self.exits.loops[*index].continue_code != 0,
        });
        let Some(index) = found else {
            self.refuse(
                Code::Exit,
                expression,
                "this jump leaves a block that is not followed",
            );
            return;
        };
        if let Some(value) = value {
            let target = self.exits.loops[index].value;
            let value = self.expression(value);
            if let Some(target) = target {
                if self.function.data(target).kind == Kind::Unknown && value.kind.is_float() {
                    self.function.variables[target.0].kind = value.kind.clone();
                }
                if value.active {
                    self.function.variables[target.0].varied = true;
                }
                let operation = self.operation_of(value);
                self.push(Statement::Store(Place::whole(target), operation));
            }
        }
        if is_break {
            self.exits.loops[index].breaks = true;
            let code = self.exits.loops[index].break_code;
            self.set_code(code);
        } else {
            if tail == Tail::Trip && index + 1 == count {
                return;
            }
            self.exits.loops[index].continues = true;
            let code = self.exits.loops[index].continue_code;
            self.set_code(code);
        }
    }

    /// `if` as a statement, as a value, or at the end of the function.
    pub fn choice(&mut self, choice: &syn::ExprIf, tail: Tail) -> Yield {
        let otherwise = choice
            .else_branch
            .as_ref()
            .map(|(_, otherwise)| as_statements(otherwise))
            .unwrap_or_default();
        self.branch(&choice.cond, &choice.then_branch.stmts, &otherwise, tail)
    }

    fn branch(&mut self, condition: &Expr, then: &[Stmt], otherwise: &[Stmt], tail: Tail) -> Yield {
        match condition {
            Expr::Paren(inner) => return self.branch(&inner.expr, then, otherwise, tail),
            Expr::Let(test) => {
                let arms = vec![
                    ((*test.pat).clone(), None, then.to_vec()),
                    (
                        Pat::Wild(syn::PatWild {
                            attrs: Vec::new(),
                            underscore_token: syn::token::Underscore::default(),
                        }),
                        None,
                        otherwise.to_vec(),
                    ),
                ];
                return self.arms(&test.expr, arms, tail);
            }
            Expr::Binary(chain)
                if matches!(chain.op, syn::BinOp::And(_)) && contains_let(condition) =>
            {
                // `a && let P = e`: nested tests, the other side standing twice
                let inner: Vec<Stmt> = vec![Stmt::Expr(
                    Expr::If(syn::ExprIf {
                        attrs: Vec::new(),
                        if_token: syn::token::If::default(),
                        cond: chain.right.clone(),
                        then_branch: syn::Block {
                            brace_token: syn::token::Brace::default(),
                            stmts: then.to_vec(),
                        },
                        else_branch: Some((
                            syn::token::Else::default(),
                            Box::new(block_expression(otherwise.to_vec())),
                        )),
                    }),
                    None,
                )];
                return self.branch(&chain.left, &inner, otherwise, tail);
            }
            _ => {}
        }
        let span = condition.span();
        let condition = self.opaque(condition);
        let (then, then_values) = self.nested(|lowerer| lowerer.statements(then, tail));
        let (otherwise, otherwise_values) =
            self.nested(|lowerer| lowerer.statements(otherwise, tail));
        self.complete(tail, &then, span);
        self.complete(tail, &otherwise, span);
        self.join(
            condition,
            then,
            then_values,
            otherwise,
            otherwise_values,
            span,
        )
    }

    /// Refuses a branch that jumps away where its value is used.
    fn complete(&mut self, tail: Tail, block: &Block, span: Span) {
        if let Tail::Value(count) = tail
            && !block.diverges
            && block.yields.len() != count
        {
            self.diagnostics.refuse_at(
                Code::Exit,
                (span, span),
                "a jump out of the middle of an expression cannot be followed",
                None,
            );
        }
    }

    /// Binds what two branches yield.
    pub fn join(
        &mut self,
        condition: Opaque,
        then: Block,
        then_values: Vec<Value>,
        otherwise: Block,
        otherwise_values: Vec<Value>,
        span: Span,
    ) -> Yield {
        let sides = [(&then, &then_values), (&otherwise, &otherwise_values)];
        let diverges = sides.iter().all(|(block, _)| block.diverges);
        let lists: Vec<&Vec<Value>> = sides
            .iter()
            .filter(|(block, _)| !block.diverges)
            .map(|(_, values)| *values)
            .collect();
        let results = self.results(&lists, span);
        self.push(Statement::If {
            condition,
            results: results.iter().map(|(variable, _)| *variable).collect(),
            then,
            otherwise,
        });
        Yield {
            values: results.into_iter().map(|(_, value)| value).collect(),
            diverges,
        }
    }

    /// Variables for what branches yield, of joined kinds.
    fn results(&mut self, lists: &[&Vec<Value>], span: Span) -> Vec<(Variable, Value)> {
        let count = lists.iter().map(|values| values.len()).min().unwrap_or(0);
        (0..count)
            .map(|part| {
                let parts: Vec<&Value> = lists.iter().map(|values| &values[part]).collect();
                let kind = parts.iter().map(|value| value.kind.clone()).reduce(join_kinds).unwrap_or(Kind::Unknown);
                let active = parts.iter().any(|value| value.active) && !kind.is_inactive();
                let variable = self.function.fresh("t", kind.clone(), false, span);
                self.function.variables[variable.0].varied = active;
                if parts.iter().any(|part| matches!(&part.operand, Operand::Place(place) if self.dereferenced.contains(&place.root))) {
                    self.dereferenced.insert(variable);
                }
                let value = Value { operand: Operand::Place(Place::whole(variable)), kind, active, borrow: Borrow::None };
                (variable, value)
            })
            .collect()
    }

    /// `match`.
    pub fn matching(&mut self, choice: &syn::ExprMatch, tail: Tail) -> Yield {
        let arms = choice
            .arms
            .iter()
            .map(|arm| match &arm.pat {
                Pat::Guard(guarded) => (
                    (*guarded.pat).clone(),
                    Some((*guarded.guard).clone()),
                    as_statements(&arm.body),
                ),
                pattern => (pattern.clone(), None, as_statements(&arm.body)),
            })
            .collect();
        self.arms(&choice.expr, arms, tail)
    }

    /// `let P = e else { … };` with what follows it.
    pub fn let_else(
        &mut self,
        pattern: &Pat,
        value: &Expr,
        otherwise: &Expr,
        rest: &[Stmt],
        tail: Tail,
    ) -> Yield {
        let arms = vec![
            (pattern.clone(), None, rest.to_vec()),
            (
                Pat::Wild(syn::PatWild {
                    attrs: Vec::new(),
                    underscore_token: syn::token::Underscore::default(),
                }),
                None,
                as_statements(otherwise),
            ),
        ];
        self.arms(value, arms, tail)
    }

    fn arms(
        &mut self,
        scrutinee: &Expr,
        arms: Vec<(Pat, Option<Expr>, Vec<Stmt>)>,
        tail: Tail,
    ) -> Yield {
        let span = scrutinee.span();
        if let Some(yielded) = self.optional_arms(scrutinee, &arms, tail) {
            return yielded;
        }
        // `match (a, b)`: the parts are named, so that patterns bind known places
        let scrutinee_value = if let Expr::Tuple(tuple) = scrutinee
            && self.mentions_varied(scrutinee)
        {
            self.tuple_scrutinee(tuple)
        } else {
            let value = self.scrutinee(scrutinee);
            if value.active {
                self.held(value, span)
            } else {
                value
            }
        };
        let argument = crate::ir::Argument {
            borrow: scrutinee_value.borrow,
            operand: scrutinee_value.operand.clone(),
            active: scrutinee_value.active,
        };
        let mut lowered = Vec::new();
        let mut lists = Vec::new();
        let arms: Vec<_> = arms.into_iter().flat_map(alternatives).collect();
        for (pattern, guard, body) in &arms {
            let mut bindings = Vec::new();
            let mut renamed = TokenPattern::default();
            let mut lowered_guard = None;
            let (block, values) = self.nested(|lowerer| {
                lowerer.arm_pattern(pattern, &scrutinee_value, &mut bindings, &mut renamed);
                lowered_guard = guard.as_ref().map(|guard| lowerer.opaque(guard));
                lowerer.statements(body, tail)
            });
            self.complete(tail, &block, span);
            if !block.diverges {
                lists.push(values);
            }
            lowered.push(Arm {
                pattern: renamed.tokens,
                bindings,
                guard: lowered_guard,
                body: block,
            });
        }
        let diverges = lowered.iter().all(|arm| arm.body.diverges);
        let results = self.results(&lists.iter().collect::<Vec<_>>(), span);
        self.push(Statement::Match {
            scrutinee: argument,
            results: results.iter().map(|(variable, _)| *variable).collect(),
            arms: lowered,
        });
        Yield {
            values: results.into_iter().map(|(_, value)| value).collect(),
            diverges,
        }
    }

    /// What is matched: `match x` of a reference binds references, `match *x` does not.
    fn scrutinee(&mut self, scrutinee: &Expr) -> Value {
        match self.place(scrutinee) {
            Some((place, borrow))
                if self.mentions_varied(scrutinee) && !matches!(scrutinee, Expr::MethodCall(_)) =>
            {
                let mut value = self.value_at(place, Borrow::None);
                value.borrow = borrow;
                value
            }
            _ => self.expression(scrutinee),
        }
    }

    fn tuple_scrutinee(&mut self, tuple: &syn::ExprTuple) -> Value {
        let parts = self.in_order(&tuple.elems.iter().collect::<Vec<_>>());
        let kinds: Vec<Kind> = parts.iter().map(|part| part.kind.clone()).collect();
        let active = parts.iter().any(|part| part.active);
        let operands = parts.into_iter().map(|part| part.operand).collect();
        self.temporary(
            Operation::Tuple(operands),
            Kind::Tuple(kinds),
            active,
            tuple.span(),
        )
    }

    /// Binds the variables of a pattern of an arm.
    fn arm_pattern(
        &mut self,
        pattern: &Pat,
        scrutinee: &Value,
        bindings: &mut Vec<crate::ir::Binding>,
        renamed: &mut TokenPattern,
    ) {
        let mut paths = Vec::new();
        super::pattern::binding_paths(pattern, &mut Vec::new(), &mut paths);
        let mut copy = pattern.clone();
        for mut binding in paths {
            if let Operand::Place(place) = &scrutinee.operand {
                self.measure(place, &mut binding.path);
            }
            // an error carries no derivative
            let is_error = binding
                .path
                .iter()
                .any(|step| matches!(step, crate::ir::Projection::Variant(name) if name == "Err"));
            let mut kind = match &scrutinee.operand {
                _ if is_error => Kind::Inactive,
                Operand::Place(place) => self.kind_along(self.kind_of_place(place), &binding.path),
                Operand::Opaque(_) => {
                    if scrutinee.kind == Kind::Inactive {
                        Kind::Inactive
                    } else {
                        Kind::Unknown
                    }
                }
            };
            if binding.subpattern && kind == Kind::Unknown && !scrutinee.active {
                kind = Kind::Inactive;
            }
            let variable = self.declare(
                &binding.name,
                kind,
                binding.mutable,
                scrutinee.active,
                binding.span,
            );
            if !scrutinee.active {
                self.function.variables[variable.0].varied = false;
            }
            // a pattern on a reference binds references
            let by_reference = binding.by_reference
                || (scrutinee.borrow != Borrow::None
                    && !binding.behind_reference
                    && !binding.mutable);
            if by_reference && scrutinee.active {
                self.function.variables[variable.0].hold = if scrutinee.borrow == Borrow::Mutable {
                    Hold::Mutable
                } else {
                    Hold::Shared
                };
            }
            let name = self.function.data(variable).name.clone();
            if name != binding.name {
                super::pattern::rename_binding(&mut copy, &binding.name, &name);
            }
            bindings.push(crate::ir::Binding {
                variable,
                path: binding.path,
            });
        }
        renamed.tokens = copy.to_token_stream();
    }

    /// Puts the length of what is matched into indices that count from its end.
    fn measure(&self, scrutinee: &Place, path: &mut [crate::ir::Projection]) {
        for at in 0..path.len() {
            let mut prefix = scrutinee.clone();
            prefix.path.extend(path[..at].iter().cloned());
            if let crate::ir::Projection::Index(index) = &mut path[at] {
                let text = index.tokens.to_string();
                if text.contains("length__") {
                    let whole = self.place_opaque(&prefix);
                    let measured = self.compose(&text.replace("length__", "{}.len()"), &[&whole]);
                    index.tokens = measured.tokens;
                    index.reads = measured.reads;
                }
            }
        }
    }

    fn kind_along(&self, mut kind: Kind, path: &[crate::ir::Projection]) -> Kind {
        for step in path {
            kind = match (step, kind) {
                (crate::ir::Projection::Field(name), Kind::Tuple(parts)) => name
                    .parse::<usize>()
                    .ok()
                    .and_then(|at| parts.get(at).cloned())
                    .unwrap_or(Kind::Unknown),
                (_, Kind::Inactive) => Kind::Inactive,
                (crate::ir::Projection::Index(index), sequence @ Kind::Sequence(_))
                    if index.is_range() =>
                {
                    sequence
                }
                (crate::ir::Projection::Index(_), Kind::Sequence(element)) => *element,
                _ => Kind::Unknown,
            };
        }
        kind
    }

    /// A labelled block whose value is used: its end is a `break` with the value.
    pub fn labelled_value(&mut self, label: &syn::Label, block: &syn::Block) -> Value {
        let mut statements = block.stmts.clone();
        if let Some(Stmt::Expr(value, semicolon @ None)) = statements.last_mut()
            && !exit::diverges(value)
        {
            let name = &label.name;
            *value = syn::parse_quote!(break #name #value);
            *semicolon = Some(syn::token::Semi::default());
        }
        self.code();
        self.exits.codes += 1;
        let break_code = self.exits.codes;
        let variable = self.late_value(block.span());
        self.exits.loops.push(exit::LoopExit {
            label: Some(label.name.to_string()),
            break_code,
            continue_code: 0,
            breaks: false,
            continues: false,
            value: Some(variable),
        });
        self.scopes.push(super::Scope::new());
        self.statements(&statements, Tail::Unit);
        self.scopes.pop();
        self.exits.loops.pop();
        self.reset_code(break_code);
        self.value_at(Place::whole(variable), Borrow::None)
    }

    /// A variable that gets its value from a `break`.
    pub fn late_value(&mut self, span: Span) -> Variable {
        let variable = self.function.fresh("found", Kind::Unknown, true, span);
        self.function.variables[variable.0].hold = Hold::Late;
        self.push(Statement::Declare(variable));
        variable
    }

    /// A labelled block: `'a: { … break 'a; … }`.
    pub fn labelled_block(&mut self, label: &syn::Label, block: &syn::Block) {
        self.code();
        self.exits.codes += 1;
        let break_code = self.exits.codes;
        self.exits.loops.push(exit::LoopExit {
            label: Some(label.name.to_string()),
            break_code,
            continue_code: 0,
            breaks: false,
            continues: false,
            value: None,
        });
        self.scopes.push(super::Scope::new());
        self.statements(&block.stmts, Tail::Unit);
        self.scopes.pop();
        if let Some(closed) = self.exits.loops.pop()
            && closed.breaks
        {
            self.reset_code(closed.break_code);
        }
    }

    /// `if exit == code { exit = 0; }`
    pub fn reset_code(&mut self, value: usize) {
        let code = self.code();
        let name = self.function.data(code).name.clone();
        let tokens = format!("if {name} == {value} {{ {name} = 0; }}")
            .parse()
            .unwrap_or_default();
        self.push(Statement::Effect {
            tokens,
            reads: vec![code],
            writes: vec![code],
        });
    }
}

/// `A { x } | B { x } => …` as two arms: the variable stands for a part of another variant in each.
fn alternatives(arm: (Pat, Option<Expr>, Vec<Stmt>)) -> Vec<(Pat, Option<Expr>, Vec<Stmt>)> {
    match &arm.0 {
        Pat::Or(or) if !super::names::bound_names(&arm.0).is_empty() => or
            .cases
            .iter()
            .map(|case| (case.clone(), arm.1.clone(), arm.2.clone()))
            .collect(),
        _ => vec![arm],
    }
}

/// The tokens of a pattern after renaming.
#[derive(Default)]
struct TokenPattern {
    tokens: proc_macro2::TokenStream,
}

fn block_expression(statements: Vec<Stmt>) -> Expr {
    Expr::Block(syn::ExprBlock {
        attrs: Vec::new(),
        label: None,
        block: syn::Block {
            brace_token: syn::token::Brace::default(),
            stmts: statements,
        },
    })
}

/// The expression with what it yields assigned to `target` instead.
fn assigning(value: &Expr, target: &Expr) -> Expr {
    let block = |statements: &[Stmt]| -> syn::Block {
        let mut statements = statements.to_vec();
        if let Some(Stmt::Expr(last, semicolon @ None)) = statements.last_mut() {
            *last = assigning(last, target);
            *semicolon = Some(syn::token::Semi::default());
        }
        syn::Block {
            brace_token: syn::token::Brace::default(),
            stmts: statements,
        }
    };
    match value {
        _ if exit::diverges(value) => value.clone(),
        Expr::Paren(inner) => assigning(&inner.expr, target),
        Expr::If(choice) => {
            let mut choice = choice.clone();
            choice.then_branch = block(&choice.then_branch.stmts);
            if let Some((_, otherwise)) = &mut choice.else_branch {
                **otherwise = match &**otherwise {
                    Expr::If(_) => {
                        let inner = assigning(otherwise, target);
                        syn::parse_quote!({ #inner })
                    }
                    other => assigning(other, target),
                };
            }
            Expr::If(choice)
        }
        Expr::Match(choice) => {
            let mut choice = choice.clone();
            for arm in &mut choice.arms {
                let inner = assigning(&arm.body, target);
                *arm.body = syn::parse_quote!({ #inner; });
            }
            Expr::Match(choice)
        }
        Expr::Block(inner) if inner.label.is_none() => {
            let inner = block(&inner.block.stmts);
            block_expression(inner.stmts)
        }
        other => syn::parse_quote!(#target = #other),
    }
}

fn contains_let(expression: &Expr) -> bool {
    match expression {
        Expr::Let(_) => true,
        Expr::Paren(inner) => contains_let(&inner.expr),
        Expr::Binary(binary) => contains_let(&binary.left) || contains_let(&binary.right),
        _ => false,
    }
}

fn join_kinds(left: Kind, right: Kind) -> Kind {
    match (left, right) {
        (Kind::Inactive, Kind::Inactive) => Kind::Inactive,
        // both sides have one type: a float on one side is a float on the other
        (Kind::Float(a), Kind::Float(b)) => {
            super::kind::join_scalars(Kind::Float(a), Kind::Float(b))
        }
        (float @ Kind::Float(_), _) | (_, float @ Kind::Float(_)) => float,
        (Kind::Tuple(a), Kind::Tuple(b)) if a.len() == b.len() => Kind::Tuple(
            a.into_iter()
                .zip(b)
                .map(|(a, b)| join_kinds(a, b))
                .collect(),
        ),
        (Kind::Sequence(a), Kind::Sequence(b)) => Kind::Sequence(Box::new(join_kinds(*a, *b))),
        (a, b) if a == b => a,
        (Kind::Inactive, _) | (_, Kind::Inactive) => Kind::Inactive,
        _ => Kind::Unknown,
    }
}
