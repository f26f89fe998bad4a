//! Overwriting: arrays that a block overwrites as a whole before it reads any of them.

use crate::ir::print::place_text;
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
    let touching = function.body.statements.iter().find(|statement| {
        let mut touched = Variables::new();
        visit::free_of_statement(statement, &mut touched);
        touched.contains(&variable) && !is_length(function, statement, variable)
    });
    let Some(Statement::Loop(a_loop)) = touching else {
        return false;
    };
    let Trips::Range { range, .. } = &a_loop.trips else {
        return false;
    };
    a_loop.until.is_none()
        && whole_range(function, range, variable).is_some()
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
                let length = whole_range(function, range, variable);
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
    matches!(statement, Statement::Bind(_, Operation::Opaque(opaque)) if text(opaque) == length_text(function, variable))
}

fn text(opaque: &Opaque) -> String {
    opaque.tokens.to_string().replace(' ', "")
}

fn length_text(function: &Function, variable: Variable) -> String {
    format!("{}.len()", place_text(function, &Place::whole(variable)))
}

/// Whether a range is that of all indices of the variable.
fn whole_range(function: &Function, range: &Opaque, variable: Variable) -> Option<()> {
    let range = text(range);
    let end = range.strip_prefix("0..")?;
    let end = end
        .strip_prefix('(')
        .and_then(|end| end.strip_suffix(')'))
        .unwrap_or(end);
    let length = length_text(function, variable);
    if end == length {
        return Some(());
    }
    if may_change_length(function, &function.body, variable) {
        return None;
    }
    any(&function.body, &mut |statement| {
        let Statement::Bind(bound, operation) = statement else {
            return false;
        };
        match operation {
            Operation::Opaque(opaque) if *bound == variable => {
                repeated(&text(opaque)).is_some_and(|count| count == end)
                    && is_fixed(function, opaque)
            }
            Operation::Opaque(opaque) => {
                let data = function.data(*bound);
                data.name == end && !data.mutable && text(opaque) == length
            }
            Operation::Repeat { length, .. } => {
                *bound == variable && text(length) == end && is_fixed(function, length)
            }
            _ => false,
        }
    })
    .then_some(())
}

/// The length in `vec![e; length]`.
fn repeated(text: &str) -> Option<&str> {
    let inside = text.strip_prefix("vec![")?.strip_suffix(']')?;
    inside.rsplit_once(';').map(|(_, length)| length)
}

/// Whether an expression has the same value wherever it stands.
fn is_fixed(function: &Function, opaque: &Opaque) -> bool {
    opaque.reads.iter().all(|read| {
        let data = function.data(*read);
        !data.mutable && data.hold != Hold::Mutable
    })
}

/// Whether any statement of a block is as asked for.
fn any(block: &Block, test: &mut dyn FnMut(&Statement) -> bool) -> bool {
    block.statements.iter().any(|statement| {
        test(statement)
            || visit::blocks(statement)
                .into_iter()
                .any(|inner| any(inner, test))
    })
}

/// Whether the length of a local may change: it is grown, replaced, or lent to somebody.
fn may_change_length(function: &Function, block: &Block, variable: Variable) -> bool {
    let data = function.data(variable);
    if data.hold == Hold::Mutable {
        return false;
    }
    any(block, &mut |statement| {
        let mut written = Variables::new();
        match statement {
            Statement::Store(place, operation) if !place.is_whole() => {
                visit::writes_of_operation(operation, &mut written);
            }
            Statement::Update { .. } | Statement::Swap { .. } => {}
            other => visit::writes_of_statement(other, &mut written),
        }
        written.contains(&variable)
    })
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
