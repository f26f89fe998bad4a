//! The plan of a function's derivative: what its reverse sweep is left, and which loop needs nothing left.

use super::reverse::Sweeps;
use super::reverse::joint::Joint;
use crate::ir::visit;
use crate::ir::{Block, Function, Statement, Variable};
use proc_macro2::Span;

/// What the two sweeps of `value_and_grad` and `vjp_into` pass from one to the other.
#[derive(Debug, Default)]
pub struct Plan {
    /// Kept on a tape, once for each iteration of a loop.
    pub taped: Vec<Named>,
    /// Kept once.
    pub once: Vec<Named>,
    /// The line of the loop that is fused with its adjoint.
    pub fused: Option<usize>,
    /// The loop is fused only where callees overwrite what they are given.
    pub depends: bool,
}

/// A value by name.
#[derive(Debug)]
pub struct Named {
    /// The name of the user's variable, or that of an intermediate value.
    pub name: String,
    /// The line of what it is computed from.
    pub line: usize,
    /// Where that is.
    pub span: Span,
}

/// The plan of a function.
pub fn plan(sweeps: &Sweeps, joint: Option<&Joint>) -> Plan {
    let mut plan = Plan::default();
    match joint {
        Some(joint) => {
            taped(&joint.sweeps.function, &joint.sweeps.forward, &mut plan);
            plan.fused = Some(joint.span.start().line);
            plan.depends = !joint.facts.is_empty();
        }
        None => {
            taped(&sweeps.function, &sweeps.forward, &mut plan);
            let once = sweeps.frame.iter().filter(|variable| {
                sweeps.function.data(**variable).varied && !sweeps.tapes.contains(variable)
            });
            plan.once = once
                .map(|variable| named(&sweeps.function, *variable))
                .collect();
        }
    }
    plan
}

fn taped(function: &Function, block: &Block, plan: &mut Plan) {
    for statement in &block.statements {
        if let Statement::Put { value, .. } = statement {
            plan.taped.push(named(function, *value));
        }
        if let Statement::KeepRow(row) = statement {
            plan.taped.push(named(function, row.kept));
        }
        if let Statement::Push(_, values) = statement {
            let values = values.iter().map(|value| named(function, *value));
            plan.taped.extend(values);
        }
        if let Statement::Keep(_, values) = statement {
            let values = values.iter().map(|value| named(function, *value));
            plan.once.extend(values);
        }
        for inner in visit::blocks(statement) {
            taped(function, inner, plan);
        }
    }
}

fn named(function: &Function, variable: Variable) -> Named {
    let data = function.data(variable);
    Named {
        name: data.name.trim_start_matches("r#").to_string(),
        line: data.span.start().line,
        span: data.span,
    }
}
