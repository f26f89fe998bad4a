//! Checks that a function is well formed: what a pass may assume, and must leave behind.

use super::visit::{self, Variables};
use super::{Block, Function, Statement, Trips, Variable};

/// Panics, naming the pass, when `function` is not well formed: a compiler bug, which no user input reaches.
pub fn verify(function: &Function, pass: &str, given: &[Variable]) {
    let mut scope: Variables = function
        .parameters
        .iter()
        .map(|parameter| parameter.variable)
        .chain(given.iter().copied())
        .collect();
    if let Err(message) = verify_block(function, &function.body, &mut scope) {
        panic!(
            "after `{pass}`: {message}\n{}",
            super::print::print(function)
        );
    }
}

fn verify_block(function: &Function, block: &Block, outer: &mut Variables) -> Result<(), String> {
    let mut scope = outer.clone();
    for statement in &block.statements {
        let mut reads = Variables::new();
        visit::reads_of_statement(statement, &mut reads);
        visit::writes_of_statement(statement, &mut reads);
        for variable in visit::defines(statement) {
            reads.remove(&variable);
        }
        if let Statement::Match { arms, .. } = statement {
            for binding in arms.iter().flat_map(|arm| &arm.bindings) {
                reads.remove(&binding.variable);
            }
        }
        if let Some(missing) = reads.iter().find(|variable| !scope.contains(variable)) {
            return Err(format!(
                "`{}` is read where it is not defined",
                function.data(*missing).name
            ));
        }
        let mut inner = scope.clone();
        match statement {
            Statement::Loop(a_loop) => {
                if let Trips::Range { index, .. } = &a_loop.trips {
                    inner.insert(*index);
                }
            }
            Statement::Match { arms, .. } => inner.extend(
                arms.iter()
                    .flat_map(|arm| &arm.bindings)
                    .map(|binding| binding.variable),
            ),
            _ => {}
        }
        for nested in visit::blocks(statement) {
            verify_block(function, nested, &mut inner.clone())?;
        }
        if let Statement::If {
            results,
            then,
            otherwise,
            ..
        } = statement
        {
            for side in [then, otherwise] {
                if !side.diverges && side.yields.len() != results.len() {
                    return Err(
                        "a branch yields another number of values than its statement binds"
                            .to_string(),
                    );
                }
            }
        }
        scope.extend(visit::defines(statement));
    }
    Ok(())
}
