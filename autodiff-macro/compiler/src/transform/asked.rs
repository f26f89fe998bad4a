//! Cotangents of parameters that a caller may not want: what is only added to is added to only where the caller asks, and no buffer stands in for it.

use super::reverse::Sweeps;
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Statement, Variable};

/// Finds the cotangents of borrowed slices, whose numbers `slices` holds, that the sweeps only add to.
pub fn asked(sweeps: &mut Sweeps, slices: &[usize]) {
    for at in slices {
        let Some(bar) = sweeps.bars.get(*at).copied().flatten() else {
            continue;
        };
        let adds = [&sweeps.forward, &sweeps.reverse]
            .into_iter()
            .all(|block| only_adds(block, bar.variable));
        if !bar.local && adds {
            let name = sweeps.function.data(bar.variable).name.clone();
            let flag = sweeps.function.names.fresh(&format!("{name}_asked"));
            sweeps.function.variables[bar.variable.0].asked = Some(flag);
        }
    }
}

/// Whether a block touches the variable only by adding to its elements.
fn only_adds(block: &Block, variable: Variable) -> bool {
    block.statements.iter().all(|statement| {
        let mut touched = Variables::new();
        match statement {
            Statement::Update { place, value, .. } => {
                visit::reads_of_expression(value, &mut touched);
                visit::reads_of_indices(place, &mut touched);
                if place.is_whole() {
                    touched.insert(place.root);
                }
            }
            other => {
                visit::reads_of_statement(other, &mut touched);
                visit::writes_of_statement(other, &mut touched);
            }
        }
        !touched.contains(&variable)
            && visit::blocks(statement).into_iter().all(|inner| {
                let mut yielded = Variables::new();
                for operand in &inner.yields {
                    visit::reads_of_operand(operand, &mut yielded);
                }
                !yielded.contains(&variable) && only_adds(inner, variable)
            })
    })
}
