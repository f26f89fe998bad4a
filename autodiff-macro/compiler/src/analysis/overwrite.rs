//! Overwriting: arrays that a block overwrites as a whole before it reads any of them.

use super::length::{self, text};
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Borrow, Callee, Function, Hold, Loop, Opaque, Operand, Operation, Place, Projection,
    Statement, Trips, Variable,
};
use proc_macro2::TokenStream;

/// What is relied on of a callee.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The path of the callee.
    pub callee: TokenStream,
    /// Which argument.
    pub argument: usize,
    /// What has to hold of it.
    pub claim: Claim,
}

impl Fact {
    /// Whether the same is known already.
    pub fn is_among(&self, known: &[Fact]) -> bool {
        let path = self.callee.to_string();
        known.iter().any(|known| {
            known.argument == self.argument
                && known.claim == self.claim
                && known.callee.to_string() == path
        })
    }

    /// The constant of the companion that says so.
    pub fn constant(&self) -> &'static str {
        match self.claim {
            Claim::Replaced => "REPLACES",
            Claim::Slice => "SLICES",
        }
    }
}

/// What may have to hold of an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Claim {
    /// It is a slice, and the callee overwrites all of it before it reads any.
    Replaced,
    /// It is a slice: its length stays.
    Slice,
}

/// The `&mut` slices of a function, as bits.
#[derive(Clone, Copy, Default, Debug)]
pub struct Lent {
    /// Those that it overwrites as a whole before it reads any of them.
    pub replaced: u64,
    /// All of them.
    pub slices: u64,
}

/// The `&mut` slices of a function.
pub fn lent(function: &Function) -> Lent {
    let mut found = Lent::default();
    for (at, parameter) in function.parameters.iter().enumerate().take(64) {
        let data = function.data(parameter.variable);
        let is_slice = data.annotation.as_ref().is_some_and(|ty| {
            let text = ty.to_string().replace(' ', "");
            text.contains("mut[") && !text.contains(';')
        });
        if data.hold != Hold::Mutable || !is_slice {
            continue;
        }
        found.slices |= 1 << at;
        if is_filled(function, parameter.variable) {
            found.replaced |= 1 << at;
        }
    }
    found
}

fn touched_later(statements: &[Statement], variable: Variable) -> bool {
    let mut touched = Variables::new();
    for statement in statements {
        visit::free_of_statement(statement, &mut touched);
    }
    touched.contains(&variable)
}

/// Whether a loop over all indices of a slice is the first to touch it, and runs in every case.
fn is_filled(function: &Function, variable: Variable) -> bool {
    let statements = &function.body.statements;
    let touching = statements.iter().position(|statement| {
        let mut touched = Variables::new();
        visit::free_of_statement(statement, &mut touched);
        touched.contains(&variable) && !is_length(function, statement, variable)
    });
    let Some(at) = touching else { return false };
    let Statement::Loop(a_loop) = &statements[at] else {
        return false;
    };
    let Trips::Range { range, .. } = &a_loop.trips else {
        return false;
    };
    a_loop.until.is_none()
        && whole_range(function, &statements[..at], range, variable).is_some()
        && fills(function, a_loop, variable)
}

/// What has to hold of callees for a block to overwrite the whole variable before it reads any of it, or not to touch it at all; nothing, where
/// neither is certain.
pub fn overwritten(function: &Function, block: &Block, variable: Variable) -> Option<Vec<Fact>> {
    for (at, statement) in block.statements.iter().enumerate() {
        if is_length(function, statement, variable) {
            continue;
        }
        let mut touched = Variables::new();
        visit::free_of_statement(statement, &mut touched);
        if !touched.contains(&variable) {
            continue;
        }
        return match statement {
            Statement::Store(place, operation) if place.is_whole() && place.root == variable => {
                let mut reads = Variables::new();
                visit::reads_of_operation(operation, &mut reads);
                (!reads.contains(&variable)).then(Vec::new)
            }
            Statement::Bind(_, Operation::Call(call)) => {
                let Callee::Function(callee) = &call.callee else {
                    return None;
                };
                let mut found = None;
                for (at, argument) in call.arguments.iter().enumerate() {
                    let mut reads = Variables::new();
                    visit::reads_of_operand(&argument.operand, &mut reads);
                    if !reads.contains(&variable) {
                        continue;
                    }
                    let whole =
                        matches!(&argument.operand, Operand::Place(place) if place.is_whole());
                    if found.is_some() || !whole || argument.borrow != Borrow::Mutable || at >= 64 {
                        return None;
                    }
                    found = Some(Fact {
                        callee: callee.clone(),
                        argument: at,
                        claim: Claim::Replaced,
                    });
                }
                found.map(|fact| vec![fact])
            }
            Statement::Loop(a_loop) => {
                let Trips::Range { range, .. } = &a_loop.trips else {
                    return None;
                };
                let mut head = Variables::new();
                let length = whole_range(function, &block.statements[..at], range, variable);
                if length.is_none() {
                    visit::reads_of_opaque(range, &mut head);
                }
                if head.contains(&variable) || a_loop.until.is_some() {
                    return None;
                }
                match length {
                    Some(()) if fills(function, a_loop, variable) => Some(Vec::new()),
                    // each trip overwrites it before it reads it, and nobody else reads what no trip may have overwritten
                    _ if !touched_later(&block.statements[at + 1..], variable) => {
                        overwritten(function, &a_loop.body, variable)
                    }
                    _ => None,
                }
            }
            _ => None,
        };
    }
    None
}

/// `let n = v.len();`
fn is_length(function: &Function, statement: &Statement, variable: Variable) -> bool {
    matches!(statement, Statement::Bind(_, Operation::Opaque(opaque)) if text(opaque) == length::text_of(function, variable))
}

/// Whether a range is that of all indices of the variable, behind statements that do not touch it.
fn whole_range(
    function: &Function,
    before: &[Statement],
    range: &Opaque,
    variable: Variable,
) -> Option<()> {
    let range = text(range);
    let end = range.strip_prefix("0..")?;
    let end = end
        .strip_prefix('(')
        .and_then(|end| end.strip_suffix(')'))
        .unwrap_or(end);
    let mut names = vec![length::text_of(function, variable)];
    for statement in before {
        match statement {
            Statement::Bind(bound, Operation::Opaque(opaque)) if text(opaque) == names[0] => {
                names.push(function.data(*bound).name.clone());
            }
            Statement::Effect { tokens, .. } => names.extend(
                length::asserted(function, tokens)
                    .filter(|sides| sides.iter().any(|side| names.contains(side)))
                    .into_iter()
                    .flatten(),
            ),
            _ => {}
        }
    }
    let is_length = names.iter().any(|name| name == end)
        || length::is_bound(function, end, variable)
        || length::declared(function, variable)
            .is_some_and(|length| length::is_same(function, &length, end));
    is_length.then_some(())
}

/// Whether a loop over all indices stores to each element before it reads any.
fn fills(function: &Function, a_loop: &Loop, variable: Variable) -> bool {
    let Trips::Range { index, .. } = &a_loop.trips else {
        return false;
    };
    let own = function.data(*index).name.clone();
    let is_own = |place: &Place| {
        place.root == variable
            && matches!(&place.path[..], [Projection::Index(at)] if text(at) == own)
    };
    let mut stored = false;
    for statement in &a_loop.body.statements {
        let mut touched = Variables::new();
        match statement {
            Statement::Store(place, operation) if !stored && is_own(place) => {
                visit::reads_of_operation(operation, &mut touched);
                visit::writes_of_operation(operation, &mut touched);
                stored = !touched.contains(&variable);
                if !stored {
                    return false;
                }
            }
            _ if stored => {
                // what is read of it later was stored in this trip
                let mut whole = true;
                touched_elsewhere(statement, variable, &is_own, &mut whole);
                if !whole {
                    return false;
                }
            }
            _ => {
                visit::free_of_statement(statement, &mut touched);
                if touched.contains(&variable) {
                    return false;
                }
            }
        }
    }
    stored
}

/// Clears `only` where a statement touches another part of the variable.
fn touched_elsewhere(
    statement: &Statement,
    variable: Variable,
    is_own: &dyn Fn(&Place) -> bool,
    only: &mut bool,
) {
    let mut touched = Variables::new();
    visit::free_of_statement(statement, &mut touched);
    if !touched.contains(&variable) {
        return;
    }
    let places: Vec<&Operand> = match statement {
        Statement::Bind(_, operation) => visit::operands(operation),
        Statement::Update { place, value, .. } if is_own(place) || place.root != variable => {
            let mut operands = Vec::new();
            visit::each_operand(value, &mut |operand| operands.push(operand));
            operands
        }
        Statement::Store(place, operation) if is_own(place) || place.root != variable => {
            visit::operands(operation)
        }
        _ => {
            *only = false;
            return;
        }
    };
    for operand in places {
        let mut reads = Variables::new();
        visit::reads_of_operand(operand, &mut reads);
        if reads.contains(&variable) && !matches!(operand, Operand::Place(place) if is_own(place)) {
            *only = false;
        }
    }
}
