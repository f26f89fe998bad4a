//! The state of a checkpointed region: what has to be put back before it runs again.

use super::residual::defined_deep;
use crate::analysis::overwrite::overwritten;
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Expression, Function, Hold, Kind, Loop, Opaque, Operand, Operation, Place, Projection,
    Statement, Trips, Variable,
};
use proc_macro2::TokenStream;

/// The variables of a region that are declared outside of it and do not keep their content.
pub struct States {
    /// Written in the region, which may read their content first.
    pub live: Vec<Variable>,
    /// Written in the region before they are read.
    pub dead: Vec<Variable>,
    /// Sequences of which the region reads no element that it has not written: it has to find them as long as they were.
    pub outlined: Vec<Variable>,
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
        outlined: Vec::new(),
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
            } else if has_outline(function, *variable) && is_unread(function, body, *variable) {
                states.outlined.push(*variable);
            } else {
                states.live.push(*variable);
            }
        } else if data.hold == Hold::Mutable || (data.mutable && is_written_later(*variable)) {
            states.read.push(*variable);
        }
    }
    states
}

/// Whether the variable is made of scalars and lengths, as syntax shows.
pub fn has_outline(function: &Function, variable: Variable) -> bool {
    let data = function.data(variable);
    matches!(data.kind, Kind::Sequence(_))
        && is_number(&data.kind)
        && data.hold != Hold::Late
        && data.name != "self"
}

/// Whether a block reads no element of a sequence that it has not written before.
fn is_unread(function: &Function, block: &Block, variable: Variable) -> bool {
    !reads_content(function, block, variable)
        || overwritten(function, block, variable).is_some_and(|facts| facts.is_empty())
}

/// Whether a block reads elements of a sequence, for more than to add to them.
fn reads_content(function: &Function, block: &Block, variable: Variable) -> bool {
    let reads_operand = |operand: &Operand| match operand {
        Operand::Opaque(opaque) => reads_elements(function, opaque, variable),
        Operand::Place(place) => place.root == variable || reads_index(function, place, variable),
    };
    let reads_operation = |operation: &Operation| {
        let mut written = Variables::new();
        visit::writes_of_operation(operation, &mut written);
        let of_operands = visit::operands(operation).into_iter().any(reads_operand);
        let of_call = match operation {
            Operation::Call(call) => !call.functions.is_empty(),
            _ => false,
        };
        let opaque = opaque_of(operation);
        written.contains(&variable)
            || of_operands
            || of_call
            || opaque.is_some_and(|opaque| reads_elements(function, opaque, variable))
    };
    let of_statement = |statement: &Statement| match statement {
        Statement::Bind(_, operation) => reads_operation(operation),
        Statement::Store(place, operation) => {
            reads_index(function, place, variable) || reads_operation(operation)
        }
        Statement::Update { place, value, .. } => {
            let mut reads = reads_index(function, place, variable);
            visit::each_operand(value, &mut |operand| reads |= reads_operand(operand));
            reads
        }
        Statement::If { condition, .. } => reads_elements(function, condition, variable),
        Statement::Loop(Loop { trips, until, .. }) => {
            let of_trips = match trips {
                Trips::Range { range: opaque, .. } | Trips::While(opaque) => {
                    reads_elements(function, opaque, variable)
                }
                Trips::Counted(_) => false,
            };
            let until = until.as_ref();
            of_trips || until.is_some_and(|until| reads_elements(function, until, variable))
        }
        Statement::Region(_) | Statement::Declare(_) => false,
        Statement::Effect {
            tokens,
            reads,
            writes,
        } => {
            writes.contains(&variable)
                || (reads.contains(&variable) && names_elements(function, tokens, variable))
        }
        other => {
            let mut touched = Variables::new();
            visit::reads_of_statement(other, &mut touched);
            visit::writes_of_statement(other, &mut touched);
            touched.contains(&variable)
        }
    };
    block.yields.iter().any(reads_operand)
        || block.statements.iter().any(|statement| {
            of_statement(statement)
                || visit::blocks(statement)
                    .into_iter()
                    .any(|inner| reads_content(function, inner, variable))
        })
}

/// Whether the indices of a place read elements of a sequence.
fn reads_index(function: &Function, place: &Place, variable: Variable) -> bool {
    place.path.iter().any(|step| {
        matches!(step, Projection::Index(index) if reads_elements(function, index, variable))
    })
}

/// Whether an expression reads more of a sequence than its length.
fn reads_elements(function: &Function, opaque: &Opaque, variable: Variable) -> bool {
    opaque.reads.contains(&variable) && names_elements(function, &opaque.tokens, variable)
}

fn names_elements(function: &Function, tokens: &TokenStream, variable: Variable) -> bool {
    let name = &function.data(variable).name;
    let text = tokens.to_string().replace(' ', "");
    text.matches(name.as_str()).count() != text.matches(&format!("{name}.len()")).count()
}

/// Whether code that is not seen through names more of a sequence than its length: it may take it away.
pub fn is_named(function: &Function, statement: &Statement, variable: Variable) -> bool {
    let of_effect = matches!(statement, Statement::Effect { tokens, .. } if names_elements(function, tokens, variable));
    of_effect
        || opaques(statement)
            .into_iter()
            .any(|opaque| reads_elements(function, opaque, variable))
        || visit::blocks(statement)
            .into_iter()
            .flat_map(|block| &block.statements)
            .any(|inner| is_named(function, inner, variable))
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
            found.extend(opaque_of(operation));
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

/// The opaque expression of an operation that is none of its operands.
fn opaque_of(operation: &Operation) -> Option<&Opaque> {
    match operation {
        Operation::Opaque(opaque)
        | Operation::Attempt(opaque)
        | Operation::Repeat { length: opaque, .. }
        | Operation::Rewrap { tokens: opaque, .. } => Some(opaque),
        _ => None,
    }
}
