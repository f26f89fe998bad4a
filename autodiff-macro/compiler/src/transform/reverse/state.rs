//! The state of a checkpointed region: what has to be put back before it runs again.

use super::residual::defined_deep;
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Expression, Function, Hold, Kind, Loop, Opaque, Operand, Operation, Statement, Trips,
    Variable,
};

/// The variables of a region that are declared outside of it and do not keep their content.
pub struct States {
    /// Written in the region, which may read their content first.
    pub live: Vec<Variable>,
    /// Written in the region before they are read.
    pub dead: Vec<Variable>,
    /// Read in the region, and written behind it.
    pub read: Vec<Variable>,
}

/// The state of a region with this body. `is_written_later` says what changes behind it.
pub fn states(
    function: &Function,
    body: &Block,
    index: Option<Variable>,
    is_written_later: impl Fn(Variable) -> bool,
) -> States {
    let mut inside = Variables::new();
    defined_deep(body, &mut inside);
    inside.extend(index);
    let mut written = Variables::new();
    visit::writes_of_block(body, &mut written);
    silent_writes(function, body, &mut written);
    let mut read = Variables::new();
    visit::free(body, &mut read);
    let mut states = States {
        live: Vec::new(),
        dead: Vec::new(),
        read: Vec::new(),
    };
    for variable in written
        .union(&read)
        .filter(|variable| !inside.contains(variable))
    {
        let data = function.data(*variable);
        if written.contains(variable) {
            let is_dead = data.hold != Hold::Mutable && entry(body, *variable) == Entry::Written;
            if is_dead {
                states.dead.push(*variable);
            } else {
                states.live.push(*variable);
            }
        } else if data.hold == Hold::Mutable || (data.mutable && is_written_later(*variable)) {
            states.read.push(*variable);
        }
    }
    states
}

/// What a block does first with the content that a variable has at its start.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entry {
    Untouched,
    /// It is overwritten as a whole on every path.
    Written,
    /// It may be read, or may stay.
    Read,
}

fn entry(block: &Block, variable: Variable) -> Entry {
    for statement in &block.statements {
        let found = entry_of_statement(statement, variable);
        if found != Entry::Untouched {
            return found;
        }
    }
    let mut yielded = Variables::new();
    block
        .yields
        .iter()
        .for_each(|operand| visit::reads_of_operand(operand, &mut yielded));
    if yielded.contains(&variable) {
        Entry::Read
    } else {
        Entry::Untouched
    }
}

fn entry_of_statement(statement: &Statement, variable: Variable) -> Entry {
    let mut own = Variables::new();
    match statement {
        Statement::Store(place, operation) if place.is_whole() && place.root == variable => {
            visit::reads_of_operation(operation, &mut own);
            return if own.contains(&variable) {
                Entry::Read
            } else {
                Entry::Written
            };
        }
        Statement::If { .. } | Statement::Match { .. } | Statement::Region(_) => {
            visit::reads_of_statement(statement, &mut own);
            if own.contains(&variable) {
                return Entry::Read;
            }
            let sides = visit::blocks(statement)
                .into_iter()
                .filter(|side| !side.diverges)
                .map(|side| entry(side, variable));
            return sides
                .reduce(|one, two| if one == two { one } else { Entry::Read })
                .unwrap_or(Entry::Untouched);
        }
        _ => visit::free_of_statement(statement, &mut own),
    }
    if own.contains(&variable) {
        Entry::Read
    } else {
        Entry::Untouched
    }
}

/// Adds what a block may change without a statement of its own saying so: a generator of random numbers that is asked for the
/// next one, a queue that an opaque expression empties.
fn silent_writes(function: &Function, block: &Block, into: &mut Variables) {
    for statement in &block.statements {
        let mut suspects = Variables::new();
        if let Statement::Effect { reads, .. } = statement {
            suspects.extend(reads);
        }
        for opaque in opaques(statement) {
            if !opaque.pure {
                suspects.extend(&opaque.reads);
            }
        }
        if let Statement::Bind(_, Operation::Call(call))
        | Statement::Store(_, Operation::Call(call)) = statement
        {
            // a `&mut` parameter passed on by its name
            let mut arguments = Variables::new();
            for argument in &call.arguments {
                visit::reads_of_operand(&argument.operand, &mut arguments);
            }
            suspects.extend(
                arguments
                    .into_iter()
                    .filter(|variable| function.data(*variable).hold == Hold::Mutable),
            );
        }
        into.extend(suspects.into_iter().filter(|variable| {
            let data = function.data(*variable);
            data.mutable && !is_number(&data.kind)
        }));
        for inner in visit::blocks(statement) {
            silent_writes(function, inner, into);
        }
    }
}

/// Whether values of this kind are scalars or sequences of them, which change by statements alone.
fn is_number(kind: &Kind) -> bool {
    match kind {
        Kind::Float(_) => true,
        Kind::Sequence(element) => is_number(element),
        _ => false,
    }
}

/// The opaque expressions of a statement, without its blocks.
fn opaques(statement: &Statement) -> Vec<&Opaque> {
    fn of_operand(operand: &Operand) -> Option<&Opaque> {
        match operand {
            Operand::Opaque(opaque) => Some(opaque),
            Operand::Place(_) => None,
        }
    }
    fn of_formula<'e>(formula: &'e Expression, found: &mut Vec<&'e Opaque>) {
        visit::each_operand(formula, &mut |operand| found.extend(of_operand(operand)));
    }
    let mut found = Vec::new();
    match statement {
        Statement::Bind(_, operation) | Statement::Store(_, operation) => {
            found.extend(
                visit::operands(operation)
                    .into_iter()
                    .filter_map(of_operand),
            );
            match operation {
                Operation::Opaque(opaque)
                | Operation::Attempt(opaque)
                | Operation::Repeat { length: opaque, .. }
                | Operation::Rewrap { tokens: opaque, .. } => found.push(opaque),
                _ => {}
            }
        }
        Statement::Unpack { value, .. } => found.push(value),
        Statement::Update { value, .. } => of_formula(value, &mut found),
        Statement::Assign(_, _, argument) => found.extend(of_operand(&argument.operand)),
        Statement::Extend(_, operand) => found.extend(of_operand(operand)),
        Statement::If { condition, .. } => found.push(condition),
        Statement::Match {
            scrutinee, arms, ..
        } => {
            found.extend(of_operand(&scrutinee.operand));
            found.extend(arms.iter().filter_map(|arm| arm.guard.as_ref()));
        }
        Statement::Loop(Loop { trips, until, .. }) => {
            found.extend(until);
            match trips {
                Trips::Range { range, .. } => found.push(range),
                Trips::While(condition) => found.push(condition),
                Trips::Counted(_) => {}
            }
        }
        Statement::Swap { arguments, .. } => found.extend(arguments),
        _ => {}
    }
    found
}
