//! Activity: which variables depend on an active input (*varied*, found by `lower`) and matter to the result (*useful*).

use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Expression, Function, Hold, Operand, Operation, Statement};

/// The variables on which the result, or the final content of an active `&mut` parameter, depends. A fixed point over the
/// variables as wholes: a variable is useful when any of its parts is at any time.
pub fn useful(function: &Function) -> Variables {
    let mut useful = Variables::new();
    for parameter in &function.parameters {
        if parameter.active && function.data(parameter.variable).hold == Hold::Mutable {
            useful.insert(parameter.variable);
        }
    }
    for operand in &function.body.yields {
        root(operand, &mut useful);
    }
    loop {
        let before = useful.len();
        block(&function.body, &mut useful);
        if useful.len() == before {
            return useful;
        }
    }
}

fn root(operand: &Operand, into: &mut Variables) {
    if let Operand::Place(place) = operand {
        into.insert(place.root);
    }
}

fn block(of: &Block, useful: &mut Variables) {
    for statement in of.statements.iter().rev() {
        self::statement(statement, useful);
    }
}

fn operation(of: &Operation, useful: &mut Variables) {
    for operand in visit::operands(of) {
        root(operand, useful);
    }
    if let Operation::Pop(place) = of {
        useful.insert(place.root);
    }
    if let Operation::Call(call) = of {
        for function in &call.functions {
            useful.extend(function.captured());
        }
    }
}

fn call_writes_useful(of: &Operation, useful: &Variables) -> bool {
    let Operation::Call(call) = of else {
        return false;
    };
    call.arguments.iter().any(|argument| {
        argument.borrow.is_mutable()
            && matches!(&argument.operand, Operand::Place(place) if useful.contains(&place.root))
    })
}

fn formula(of: &Expression, useful: &mut Variables) {
    visit::each_operand(of, &mut |operand| root(operand, useful));
}

fn statement(of: &Statement, useful: &mut Variables) {
    match of {
        Statement::Bind(variable, value)
            if (useful.contains(variable) || call_writes_useful(value, useful)) =>
        {
            operation(value, useful);
        }
        Statement::Store(place, value)
            if (useful.contains(&place.root) || call_writes_useful(value, useful)) =>
        {
            operation(value, useful);
        }
        Statement::Update { place, value, .. } if useful.contains(&place.root) => {
            formula(value, useful)
        }
        Statement::Assign(_, place, argument) if useful.contains(&place.root) => {
            root(&argument.operand, useful)
        }
        Statement::Extend(place, operand) if useful.contains(&place.root) => root(operand, useful),
        Statement::Exchange(one, two)
            if useful.contains(&one.root) || useful.contains(&two.root) =>
        {
            useful.insert(one.root);
            useful.insert(two.root);
        }
        Statement::If {
            results,
            then,
            otherwise,
            ..
        } => {
            for side in [then, otherwise] {
                yields(side, results, useful);
                block(side, useful);
            }
        }
        Statement::Match {
            scrutinee,
            results,
            arms,
        } => {
            for arm in arms {
                yields(&arm.body, results, useful);
                block(&arm.body, useful);
                if arm
                    .bindings
                    .iter()
                    .any(|binding| useful.contains(&binding.variable))
                {
                    root(&scrutinee.operand, useful);
                }
            }
        }
        Statement::Loop(a_loop) => block(&a_loop.body, useful),
        Statement::Region(region) => {
            yields(&region.body, &region.results, useful);
            block(&region.body, useful);
        }
        _ => {}
    }
}

fn yields(side: &Block, results: &[crate::ir::Variable], useful: &mut Variables) {
    for (result, operand) in results.iter().zip(&side.yields) {
        if useful.contains(result) {
            root(operand, useful);
        }
    }
}
