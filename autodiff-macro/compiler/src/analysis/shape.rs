//! Whether every derivative of a function is made of scalars, sequences and tuples that syntax shows: then it can have lanes.

use crate::ir::signature::{Form, Signature};
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Callee, Function, Kind, Operand, Operation, Place, Projection, Statement, Variable,
};

/// Whether the parameters and the result of a function show what their derivatives are made of. What a parameter that is a function
/// captures does not show.
pub fn shows(signature: &Signature) -> bool {
    let mut parameters = signature.parameters.iter();
    if parameters.any(|parameter| parameter.function.is_some()) {
        return false;
    }
    let active = signature
        .parameters
        .iter()
        .filter(|parameter| parameter.active);
    active.map(|parameter| &parameter.form).all(is_shown) && is_shown(&signature.value)
}

fn is_shown(form: &Form) -> bool {
    match form {
        Form::Scalar(_) | Form::Inactive => true,
        Form::Array(inner, _)
        | Form::Slice(inner)
        | Form::Vec(inner)
        | Form::Reference(_, inner) => is_shown(inner),
        Form::Tuple(parts) => parts.iter().all(is_shown),
        Form::Other(..) | Form::View(_) => false,
    }
}

/// Whether the body does so too.
pub fn is_known(function: &Function, blocks: &[&Block]) -> bool {
    let unknown = function
        .variables
        .iter()
        .enumerate()
        .filter(|(_, data)| data.derivative && has_unknown(&data.kind))
        .map(|(at, _)| Variable(at))
        .collect();
    blocks
        .iter()
        .all(|block| !block_uses(block, &unknown) && block_is_known(function, block))
}

/// Whether a block does anything with these derivatives, but to take and to give those of results that nobody reads.
fn block_uses(block: &Block, unknown: &Variables) -> bool {
    let mut yielded = Variables::new();
    for operand in &block.yields {
        visit::reads_of_operand(operand, &mut yielded);
    }
    !yielded.is_disjoint(unknown)
        || block
            .statements
            .iter()
            .any(|statement| statement_uses(statement, unknown))
}

fn statement_uses(statement: &Statement, unknown: &Variables) -> bool {
    let mut used = Variables::new();
    visit::reads_of_statement(statement, &mut used);
    visit::writes_of_statement(statement, &mut used);
    if let Statement::Reverse {
        seed: Some(Operand::Place(seed)),
        ..
    } = statement
        && seed.is_whole()
    {
        used.remove(&seed.root);
    }
    !used.is_disjoint(unknown)
        || visit::blocks(statement)
            .into_iter()
            .any(|inner| block_uses(inner, unknown))
}

fn has_unknown(kind: &Kind) -> bool {
    match kind {
        Kind::Unknown => true,
        Kind::Sequence(element) => has_unknown(element),
        Kind::Tuple(parts) => parts.iter().any(has_unknown),
        Kind::Inactive | Kind::Unit | Kind::Float(_) => false,
    }
}

fn block_is_known(function: &Function, block: &Block) -> bool {
    block.statements.iter().all(|statement| {
        statement_is_known(function, statement)
            && visit::blocks(statement)
                .into_iter()
                .all(|inner| block_is_known(function, inner))
    })
}

fn statement_is_known(function: &Function, statement: &Statement) -> bool {
    match statement {
        Statement::Bind(_, operation) => operation_is_known(function, operation),
        Statement::Store(place, operation) => {
            place_is_known(function, place) && operation_is_known(function, operation)
        }
        Statement::Update { place, .. } => place_is_known(function, place),
        Statement::Accumulate(place, operand) => {
            place_is_known(function, place) && operand_is_known(function, operand)
        }
        Statement::AssignRule { .. } | Statement::Lifted { .. } | Statement::Checkpoint(_) => false,
        Statement::Match { arms, .. } => arms
            .iter()
            .flat_map(|arm| &arm.bindings)
            .all(|binding| !function.data(binding.variable).varied),
        Statement::Reverse { call, .. } | Statement::Tangent { call, .. } => {
            matches!(call.callee, Callee::Function(_)) && call.functions.is_empty()
        }
        _ => true,
    }
}

fn operation_is_known(function: &Function, operation: &Operation) -> bool {
    let by_itself = match operation {
        Operation::Rule { name, .. } => name == "total",
        Operation::Struct { .. } | Operation::Rewrap { .. } => false,
        Operation::Adapt { method, .. } => !["unwrap", "?", "some"].contains(&method.as_str()),
        _ => true,
    };
    by_itself
        && visit::operands(operation)
            .into_iter()
            .all(|operand| operand_is_known(function, operand))
}

fn operand_is_known(function: &Function, operand: &Operand) -> bool {
    match operand {
        Operand::Place(place) => place_is_known(function, place),
        Operand::Opaque(_) => true,
    }
}

/// A derivative's parts are elements, and fields of tuples.
fn place_is_known(function: &Function, place: &Place) -> bool {
    !function.data(place.root).derivative
        || place.path.iter().all(|step| match step {
            Projection::Index(_) => true,
            Projection::Field(name) => name.parse::<usize>().is_ok(),
            Projection::Variant(_) => false,
        })
}
