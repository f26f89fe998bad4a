//! Values that are named in the forward sweep because what holds them is overwritten: each once, however many adjoints read it.

use super::Reverse;
use crate::ir::print::{operation_text, place_text};
use crate::ir::visit::{self, Variables};
use crate::ir::{Expression, Function, Kind, Operand, Operation, Place, Statement, Variable};
use proc_macro2::Span;

/// A value that is kept further down in a block.
pub struct Kept {
    /// How it is computed.
    text: String,
    /// What that reads.
    reads: Variables,
    /// Its name.
    variable: Variable,
}

impl Reverse<'_> {
    /// A variable of either sweep.
    pub fn fresh(&mut self, name: &str, kind: Kind) -> Variable {
        self.function.fresh(name, kind, false, Span::call_site())
    }

    /// A variable that holds a cotangent.
    pub fn fresh_bar(&mut self, name: &str, kind: Kind) -> Variable {
        let bar = self.fresh(name, kind);
        self.function.variables[bar.0].derivative = true;
        bar
    }

    /// Notes that a variable of the forward sweep stands in the block at hand.
    pub fn define(&mut self, variable: Variable) {
        self.homes.insert(variable, self.levels.len() - 1);
        self.written_from.insert(variable, self.written.clone());
    }

    /// A name for the value of `operation` at the statement at hand. Where the same is kept further down, and nothing between changes it, it is
    /// kept here instead, for both.
    pub fn recorded(
        &mut self,
        name: String,
        kind: Kind,
        operation: Operation,
        own: &Variables,
    ) -> Operand {
        let variable = self.named(&name, kind, &operation);
        self.record(variable, operation, own);
        Operand::Place(Place::whole(variable))
    }

    /// A name for the value of an operation at the statement at hand: that which it has further down, where nothing between changes it.
    pub fn named(&mut self, name: &str, kind: Kind, operation: &Operation) -> Variable {
        let known = self.known(operation);
        known.unwrap_or_else(|| self.fresh(name, kind))
    }

    fn known(&self, operation: &Operation) -> Option<Variable> {
        if !self.is_shared(operation) {
            return None;
        }
        let text = operation_text(&self.function, operation);
        let kept = self.kept.last()?;
        (kept.iter().find(|kept| kept.text == text)).map(|kept| kept.variable)
    }

    fn is_shared(&self, operation: &Operation) -> bool {
        self.options.has("share") && !is_effect(operation)
    }

    /// Binds the name before the statement at hand.
    pub fn record(&mut self, variable: Variable, operation: Operation, own: &Variables) {
        if let Operation::Scalar(Expression::Operand(Operand::Place(place)))
        | Operation::Adapt {
            argument: Operand::Place(place),
            ..
        } = &operation
        {
            // where it comes from, for the plan
            self.function.variables[variable.0].span = self.function.data(place.root).span;
        }
        let here = self
            .before
            .iter()
            .any(|statement| matches!(statement, Statement::Bind(bound, _) if *bound == variable));
        if !here {
            self.define_now(variable, own);
            self.before
                .push(Statement::Bind(variable, operation.clone()));
        }
        if self.is_shared(&operation) && self.known(&operation).is_none() {
            let text = operation_text(&self.function, &operation);
            let mut reads = Variables::new();
            visit::reads_of_operation(&operation, &mut reads);
            if let Some(kept) = self.kept.last_mut() {
                kept.push(Kept {
                    text,
                    reads,
                    variable,
                });
            }
        }
    }

    /// Forgets what is kept further down and is another value before `statement`.
    pub fn forget(&mut self, statement: &Statement, own: &Variables) {
        let defined = visit::defines(statement);
        if let Some(kept) = self.kept.last_mut() {
            kept.retain(|kept| {
                kept.reads.is_disjoint(own)
                    && !defined.iter().any(|variable| kept.reads.contains(variable))
            });
        }
    }
}

/// Whether computing it twice may differ from computing it once.
fn is_effect(operation: &Operation) -> bool {
    matches!(operation, Operation::Opaque(opaque) if !opaque.pure)
}

/// Leaves the first of several bindings of a value.
pub fn keep_once(statements: &mut Vec<Statement>) {
    let mut seen = Variables::new();
    statements.retain(|statement| match statement {
        Statement::Bind(variable, _) => seen.insert(*variable),
        _ => true,
    });
}

/// The names under which overwritten values are kept, at a point of a block.
#[derive(Default)]
pub struct Names {
    known: Vec<(String, Variable, Variable)>,
}

impl Names {
    /// Goes past a statement.
    pub fn pass(&mut self, function: &Function, statement: &Statement) {
        let mut written = Variables::new();
        visit::writes_deep(statement, &mut written);
        self.known.retain(|(_, root, _)| !written.contains(root));
        if let Statement::Bind(
            variable,
            Operation::Scalar(Expression::Operand(Operand::Place(place))),
        ) = statement
            && !function.data(*variable).mutable
            && (function.data(place.root).mutable || function.data(place.root).is_reference())
        {
            self.known
                .push((place_text(function, place), place.root, *variable));
        }
    }

    /// The formula with kept names for what it loads.
    pub fn substituted(&self, function: &Function, formula: &Expression) -> Expression {
        match formula {
            Expression::Operand(Operand::Place(place)) => {
                let text = place_text(function, place);
                match self.known.iter().find(|(known, ..)| *known == text) {
                    Some((.., name)) => Expression::Operand(Operand::Place(Place::whole(*name))),
                    None => formula.clone(),
                }
            }
            Expression::Apply(rule, arguments) => Expression::Apply(
                rule,
                arguments
                    .iter()
                    .map(|argument| self.substituted(function, argument))
                    .collect(),
            ),
            other => other.clone(),
        }
    }
}
