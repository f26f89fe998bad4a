//! Jumps out of loops, labelled blocks and the function: they set the exit code, and what follows tests it.

use super::exit::{self, RETURN, Tail, Yield};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{Borrow, Hold, Kind, Opaque, Place, Statement, Variable};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Stmt};

impl Lowerer<'_> {
    /// `return`.
    pub fn leave(&mut self, exit: &syn::ExprReturn, tail: Tail) -> Yield {
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

    pub fn returned_values(&self) -> Vec<Value> {
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
    pub fn jump(&mut self, expression: &Expr, tail: Tail) {
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

    /// The rest of a block, run unless an exit code was set.
    pub fn guarded(&mut self, rest: &[Stmt], tail: Tail) -> Yield {
        if rest.is_empty() && matches!(tail, Tail::Unit | Tail::Trip) {
            return Yield::default();
        }
        self.guarded_with(tail, |lowerer| lowerer.statements(rest, tail))
    }

    pub fn guarded_with(&mut self, tail: Tail, rest: impl FnOnce(&mut Self) -> Yield) -> Yield {
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
