//! Functions as values: calls of parameters that are functions, and functions that a call passes.

use super::exit::{Exits, Tail};
use super::names::{Meaning, Scope, path_expression};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::function_value::{ClosureValue, FunctionValue, Source};
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Argument, Borrow, Callee, Hold, Kind, Opaque, Operand, Parameter, Place, Variable, VariableData,
};
use crate::rules;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprClosure, ExprPath, Pat, Type};

/// A function that is passed: the function itself, and how its derivative is found; nothing where none passes through it.
struct Passed {
    value: Opaque,
    source: Option<Source>,
}

impl Lowerer<'_> {
    /// `f(…)` of a parameter that is a function.
    pub fn call_of_value(&mut self, name: &str, call: &ExprCall) -> Option<Value> {
        let Some(Meaning::Variable(variable)) = self.meaning(name) else {
            return None;
        };
        let variable = *variable;
        let ty = self.functions.get(&variable)?.clone();
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let (values, functions) = self.arguments_with_functions(&arguments, None);
        if values.iter().any(|value| value.active) {
            self.paired.insert(variable);
        }
        let callee = Callee::Value(variable, Box::new(ty));
        Some(self.call_with(callee, TokenStream::new(), values, functions, call.span()))
    }

    /// Whether this is a parameter that is a function.
    pub fn is_function_value(&self, expression: &Expr) -> bool {
        let Expr::Path(path) = expression else {
            return false;
        };
        let name = path.path.get_ident().map(ToString::to_string);
        let meaning = name.and_then(|name| self.meaning(&name));
        matches!(meaning, Some(Meaning::Variable(variable)) if self.functions.contains_key(variable))
    }

    /// The arguments of a call, from left to right, and which of them are functions.
    pub fn arguments_with_functions(
        &mut self,
        arguments: &[&Expr],
        receiver: Option<Value>,
    ) -> (Vec<Argument>, Vec<FunctionValue>) {
        let offset = usize::from(receiver.is_some());
        let matters = receiver.as_ref().is_some_and(|receiver| receiver.active)
            || arguments
                .iter()
                .any(|argument| self.mentions_varied(argument));
        let mut values: Vec<Argument> = receiver.into_iter().map(argument_of).collect();
        let mut functions = Vec::new();
        for (at, argument) in arguments.iter().enumerate() {
            let passed = if matters {
                self.passed_function(argument)
            } else {
                None
            };
            let Some(passed) = passed else {
                let value = self.argument(argument);
                values.push(argument_of(value));
                continue;
            };
            values.push(Argument {
                borrow: Borrow::None,
                operand: Operand::Opaque(passed.value),
                active: false,
            });
            if let Some(source) = passed.source {
                functions.push(FunctionValue {
                    argument: at + offset,
                    source,
                });
            }
        }
        let any = values.iter().any(|value| value.active);
        if any || functions.iter().any(FunctionValue::captures_active) {
            self.refuse_borrowing(&values, arguments);
        }
        if any {
            // the callee may give an active argument to a function that is passed on
            let passed_on = functions
                .iter()
                .filter_map(|function| match &function.source {
                    Source::Parameter(ty) => Some(&ty.pull),
                    _ => None,
                });
            let passed_on: Vec<&String> = passed_on.collect();
            let names = self.functions.iter();
            let asked: Vec<Variable> = names
                .filter(|(_, ty)| passed_on.contains(&&ty.pull))
                .map(|(variable, _)| *variable)
                .collect();
            self.paired.extend(asked);
        }
        (values, functions)
    }

    /// An argument that is a function. Nothing, where it is none.
    fn passed_function(&mut self, argument: &Expr) -> Option<Passed> {
        let mut inner = argument;
        loop {
            inner = match inner {
                Expr::Paren(paren) => &paren.expr,
                Expr::Reference(reference) => &reference.expr,
                Expr::MethodCall(call) if call.method == "clone" && call.args.is_empty() => {
                    &call.receiver
                }
                _ => break,
            };
        }
        match inner {
            Expr::Closure(closure) => Some(self.passed_closure(argument, closure, None)),
            Expr::Path(path) => self.passed_path(argument, path),
            _ => None,
        }
    }

    fn passed_path(&mut self, argument: &Expr, path: &ExprPath) -> Option<Passed> {
        if let Some(name) = path.path.get_ident().map(ToString::to_string) {
            match self.meaning(&name) {
                Some(Meaning::Closure(closure)) => {
                    let (closure, scopes) = closure.parts();
                    return Some(self.passed_closure(argument, &closure, Some(&scopes)));
                }
                Some(Meaning::Variable(variable)) => {
                    let ty = self.functions.get(variable)?.clone();
                    return Some(Passed {
                        value: self.opaque(argument),
                        source: Some(Source::Parameter(ty)),
                    });
                }
                Some(Meaning::Alias(..)) => return None,
                None => {}
            }
        }
        let segments = &path.path.segments;
        let last = segments.last()?.ident.to_string();
        if self.constants.contains_key(&last) || !last.starts_with(char::is_lowercase) {
            return None;
        }
        if let Some(closure) = self.scalar_method(path, &last) {
            return Some(self.passed_closure(argument, &closure, None));
        }
        // what tells yes from no passes no derivative on
        let tells = ["is_", "has_"].iter().any(|start| last.starts_with(start));
        let callee = self.callee(path, &last);
        Some(Passed {
            value: self.opaque(argument),
            source: (!tells).then_some(Source::Item(callee)),
        })
    }

    /// `f64::sin` as the closure that it is.
    fn scalar_method(&self, path: &ExprPath, last: &str) -> Option<ExprClosure> {
        let segments = &path.path.segments;
        let head = segments.iter().rev().nth(1)?.ident.to_string();
        if head != "f64" && head != "f32" && !self.generic_scalars.contains(&head) {
            return None;
        }
        let rule = rules::find(last)?;
        let names: Vec<String> = (1..=rule.arguments.len())
            .map(|at| format!("argument_{at}"))
            .collect();
        let typed: Vec<String> = names
            .iter()
            .zip(rule.arguments)
            .map(|(name, argument)| match argument.partial {
                rules::Partial::Integer => name.clone(),
                _ => format!("{name}: {head}"),
            })
            .collect();
        let path = path.to_token_stream();
        syn::parse_str(&format!(
            "|{}| {path}({})",
            typed.join(", "),
            names.join(", ")
        ))
        .ok()
    }

    fn passed_closure(
        &mut self,
        argument: &Expr,
        closure: &ExprClosure,
        scopes: Option<&[Scope]>,
    ) -> Passed {
        let outer = scopes.map(|scopes| core::mem::replace(&mut self.scopes, scopes.to_vec()));
        // what is captured is borrowed, so that both sweeps can have the closure
        let mut borrowing = closure.clone();
        borrowing.capture = None;
        let mut value = self.opaque(&Expr::Closure(borrowing));
        let mut reference = argument;
        while let Expr::Reference(outer) = reference {
            let plain = core::mem::take(&mut value.tokens);
            value.tokens = outer.and_token.to_token_stream();
            outer.mutability.to_tokens(&mut value.tokens);
            value.tokens.extend(plain);
            reference = &outer.expr;
        }
        let changes = !self.writes_of(&closure.body).is_empty();
        let source = if changes {
            self.refuse(
                Code::Closure,
                closure,
                "this closure changes what it captures, and is passed to a function",
            );
            None
        } else {
            self.closure_value(closure)
        };
        if let Some(outer) = outer {
            self.scopes = outer;
        }
        Passed { value, source }
    }

    /// The body of a closure as a function of what it captures and of its parameters.
    fn closure_value(&mut self, closure: &ExprClosure) -> Option<Source> {
        let Some(body) = self.body_of(closure) else {
            self.refuse(
                Code::Closure,
                &closure.body,
                "a closure that returns early cannot be followed",
            );
            return None;
        };
        let before = self.function.variables.len();
        let exits = core::mem::take(&mut self.exits);
        let unit = self.gives_unit(&body);
        let mut inputs = Vec::new();
        let (mut block, values) = self.nested(|lowerer| {
            for pattern in &closure.inputs {
                inputs.push(lowerer.closure_parameter(pattern));
            }
            lowerer.tail(&body, if unit { Tail::Unit } else { Tail::Value(1) })
        });
        let own: Exits = core::mem::replace(&mut self.exits, exits);
        let mut opening = own.opening(&self.function);
        opening.append(&mut block.statements);
        block.statements = opening;
        if !unit && values.iter().any(|value| value.kind.is_inactive()) {
            return None;
        }
        let mut free = Variables::new();
        visit::free(&block, &mut free);
        let mut function = self.function.clone();
        let captured: Vec<Variable> = free
            .into_iter()
            .filter(|variable| variable.0 < before && !self.functions.contains_key(variable))
            .collect();
        for variable in &captured {
            let data = &mut function.variables[variable.0];
            data.mutable = false;
            if data.hold == Hold::Mutable {
                data.hold = Hold::Shared;
            }
        }
        let is_active = |variable: &Variable| {
            let data = self.function.data(*variable);
            data.varied && !data.kind.is_inactive()
        };
        let active: Vec<Variable> = captured.into_iter().filter(is_active).collect();
        let parameters = active.iter().chain(&inputs).map(|variable| Parameter {
            variable: *variable,
            active: is_active(variable),
        });
        function.parameters = parameters.collect();
        function.items.clear();
        function.body = block;
        Some(Source::Closure(Box::new(ClosureValue {
            function,
            captured: active.len(),
            bars: Vec::new(),
            dots: Vec::new(),
            bar_dots: Vec::new(),
            kept: Vec::new(),
            sweeps: None,
            pushforward: None,
            second: None,
        })))
    }

    /// A parameter of a closure: its type shows where the user wrote it.
    fn closure_parameter(&mut self, pattern: &Pat) -> Variable {
        let (inner, ty) = match pattern {
            Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
            other => (other, None),
        };
        let kind = ty.map_or(Kind::Unknown, |ty| {
            super::kind::of_type(ty, &self.generic_scalars)
        });
        let hold = match ty {
            Some(Type::Reference(reference)) if reference.mutability.is_some() => Hold::Mutable,
            Some(Type::Reference(_)) => Hold::Shared,
            _ => Hold::Value,
        };
        let (name, is_name) = match inner {
            Pat::Ident(ident) if ident.subpat.is_none() => (ident.ident.to_string(), true),
            _ => ("argument".to_string(), false),
        };
        let unique = if is_name {
            self.unique(&name)
        } else {
            self.function.names.fresh(&name)
        };
        let index = kind == Kind::Unknown && is_name && self.index_names.contains(&name);
        let kind = if index { Kind::Inactive } else { kind };
        self.function.variables.push(VariableData {
            name: unique,
            varied: !kind.is_inactive(),
            kind: kind.clone(),
            hold,
            mutable: hold == Hold::Mutable,
            derivative: false,
            span: pattern.span(),
            annotation: ty.map(ToTokens::to_token_stream),
            asked: None,
        });
        let variable = Variable(self.function.variables.len() - 1);
        if is_name {
            self.sources.insert(variable, name.clone());
            self.mean(&name, Meaning::Variable(variable));
            if matches!(inner, Pat::Ident(ident) if ident.mutability.is_some()) {
                let source = self.function.data(variable).name.clone();
                let source = path_expression(crate::ir::print::ident(&source, pattern.span()));
                let value = self.expression(&source);
                self.bind_value(inner, None, value, false);
            }
        } else {
            let value = Value {
                operand: Operand::Place(Place::whole(variable)),
                active: !kind.is_inactive(),
                kind,
                borrow: Borrow::None,
            };
            self.bind_value(inner, None, value, false);
        }
        variable
    }
}

fn argument_of(value: Value) -> Argument {
    Argument {
        borrow: value.borrow,
        operand: value.operand,
        active: value.active,
    }
}
