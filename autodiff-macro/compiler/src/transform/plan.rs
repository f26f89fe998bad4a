//! The plan of a function's derivative: what its reverse sweep is left, and which loop needs nothing left.

use super::reverse::Sweeps;
use super::reverse::joint::Joint;
use crate::ir::checkpoint::{Checkpoint, Schedule, State};
use crate::ir::{Block, Function, Kind, Scalar, Statement, Variable, visit};
use proc_macro2::Span;
use std::collections::BTreeMap;

/// What the two sweeps of `value_and_grad` and `vjp_into` pass from one to the other.
#[derive(Debug, Default)]
pub struct Plan {
    /// Kept on a tape, once for each iteration of a loop.
    pub taped: Vec<Named>,
    /// Kept once.
    pub once: Vec<Named>,
    /// The states of each checkpointed region.
    pub states: Vec<(Times, Vec<Named>)>,
    /// The line of the loop that is fused with its adjoint.
    pub fused: Option<usize>,
    /// The loop is fused only where callees overwrite what they are given.
    pub depends: bool,
}

/// How often the state of a region is kept.
#[derive(Debug)]
pub enum Times {
    /// At the start of a block.
    Once,
    /// As a schedule says.
    Scheduled(Schedule),
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
    /// How many bytes it takes up, in symbols, where syntax shows its type.
    pub bytes: Option<String>,
}

/// The plan of a function.
pub fn plan(sweeps: &Sweeps, joint: Option<&Joint>) -> Plan {
    let mut plan = Plan::default();
    match joint {
        Some(joint) => {
            kept(&joint.sweeps.function, &joint.sweeps.forward, &mut plan);
            plan.fused = Some(joint.span.start().line);
            plan.depends = !joint.facts.is_empty();
        }
        None => {
            kept(&sweeps.function, &sweeps.forward, &mut plan);
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

fn kept(function: &Function, block: &Block, plan: &mut Plan) {
    let mut schedules = BTreeMap::new();
    kept_in(function, block, &mut schedules, plan);
}

fn kept_in<'b>(
    function: &Function,
    block: &'b Block,
    schedules: &mut BTreeMap<Variable, &'b Schedule>,
    plan: &mut Plan,
) {
    let values = |variables: &[Variable]| -> Vec<Named> {
        let variables = variables.iter();
        variables.map(|value| named(function, *value)).collect()
    };
    for statement in &block.statements {
        match statement {
            Statement::Put { value, .. } => plan.taped.push(named(function, *value)),
            Statement::Push(_, variables) => plan.taped.extend(values(variables)),
            Statement::Keep(_, variables) => plan.once.extend(values(variables)),
            Statement::Checkpoint(Checkpoint::Open {
                store, schedule, ..
            }) => {
                schedules.insert(*store, schedule);
            }
            Statement::Checkpoint(Checkpoint::Keep { store, states }) => {
                if let Some(schedule) = schedules.get(store) {
                    let times = Times::Scheduled((*schedule).clone());
                    plan.states.push((times, of_states(function, states)));
                }
            }
            Statement::Checkpoint(Checkpoint::Save { states, .. }) => {
                plan.states.push((Times::Once, of_states(function, states)));
            }
            _ => {}
        }
        for inner in visit::blocks(statement) {
            kept_in(function, inner, schedules, plan);
        }
    }
}

/// The states, and those of which the lengths alone are kept.
fn of_states(function: &Function, states: &[State]) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    for state in states {
        let mut named = named(function, state.variable);
        if state.outline {
            named.bytes = Some("its lengths alone".to_string());
        }
        found.push(named);
    }
    found
}

fn named(function: &Function, variable: Variable) -> Named {
    let data = function.data(variable);
    let name = data.name.trim_start_matches("r#").to_string();
    let annotation = data.annotation.as_ref().map(ToString::to_string);
    Named {
        line: data.span.start().line,
        span: data.span,
        bytes: bytes(&data.kind, annotation.as_deref(), &name),
        name,
    }
}

/// What a value of a kind takes up, under the name of its variable: `8·u.len() bytes`.
fn bytes(kind: &Kind, annotation: Option<&str>, name: &str) -> Option<String> {
    match kind {
        Kind::Float(scalar) => Some(format!("{} bytes", of_scalar(scalar)?)),
        Kind::Tuple(parts) => {
            let parts: Option<Vec<usize>> = parts
                .iter()
                .map(|part| match part {
                    Kind::Float(scalar) => of_scalar(scalar),
                    _ => None,
                })
                .collect();
            Some(format!("{} bytes", parts?.iter().sum::<usize>()))
        }
        Kind::Sequence(element) => {
            let Kind::Float(scalar) = &**element else {
                return None;
            };
            let each = of_scalar(scalar)?;
            let array = annotation
                .and_then(|ty| ty.trim_start_matches(['&', ' ']).strip_prefix('['))
                .and_then(|ty| ty.strip_suffix(']')?.split_once(';'));
            Some(match array.map(|(_, count)| count.trim()) {
                Some(count) => match count.parse::<usize>() {
                    Ok(count) => format!("{} bytes", each * count),
                    Err(_) => format!("{each}·{count} bytes"),
                },
                None => format!("{each}·{name}.len() bytes"),
            })
        }
        _ => None,
    }
}

fn of_scalar(scalar: &Scalar) -> Option<usize> {
    match scalar {
        Scalar::Named(name) if name == "f64" => Some(8),
        Scalar::Named(name) if name == "f32" => Some(4),
        _ => None,
    }
}
