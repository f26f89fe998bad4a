//! Cotangents that do not change along a tangent: what comes of the constant cotangent of the result by constant factors.

use crate::ir::function_value::FunctionValue;
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Operand, Operation, Statement, Variable};
use crate::transform::reverse::Sweeps;

/// The scalar cotangents of a sweep that are constant where the cotangent of its result is. `varied` says which variables change where
/// given ones are constant: cotangents, values, and what is kept of values.
pub fn constant(sweeps: &Sweeps, varied: impl Fn(&Variables) -> Variables) -> Variables {
    let function = &sweeps.function;
    let mut constant: Variables = (0..function.variables.len())
        .map(Variable)
        .filter(|variable| {
            let data = function.data(*variable);
            data.derivative && data.kind.is_float()
        })
        .chain(sweeps.seed)
        .collect();
    for bar in sweeps.bars.iter().flatten() {
        constant.remove(&bar.variable);
    }
    loop {
        let before = constant.len();
        let varied = varied(&constant);
        constant.retain(|variable| !varied.contains(variable));
        for block in [&sweeps.forward, &sweeps.reverse] {
            narrow(block, &mut constant, &varied);
        }
        if constant.len() == before {
            return constant;
        }
    }
}

/// Leaves out what a block computes from what varies, or in a way that is not looked into.
fn narrow(block: &Block, constant: &mut Variables, varied: &Variables) {
    for statement in &block.statements {
        let (target, value) = match statement {
            Statement::Bind(variable, Operation::Take(place)) => {
                let from = Operand::Place(place.clone());
                (
                    *variable,
                    reads(|into| visit::reads_of_operand(&from, into)),
                )
            }
            Statement::Bind(variable, Operation::Scalar(value)) => (
                *variable,
                reads(|into| visit::reads_of_expression(value, into)),
            ),
            Statement::Store(place, Operation::Scalar(value))
            | Statement::Update { place, value, .. } => (
                place.root,
                reads(|into| visit::reads_of_expression(value, into)),
            ),
            other => {
                let mut changed: Variables = visit::defines(other).into_iter().collect();
                visit::writes_of_statement(other, &mut changed);
                if let Statement::Reverse { call, slots, .. } = other {
                    let bars = call.functions.iter().flat_map(FunctionValue::bars);
                    changed.extend(slots.iter().flatten().chain(bars).map(|slot| slot.root));
                }
                if let Statement::Match { arms, .. } = other {
                    let bindings = arms.iter().flat_map(|arm| &arm.bindings);
                    changed.extend(bindings.map(|binding| binding.variable));
                }
                constant.retain(|variable| !changed.contains(variable));
                for inner in visit::blocks(other) {
                    narrow(inner, constant, varied);
                }
                continue;
            }
        };
        if !value.is_disjoint(varied) {
            constant.remove(&target);
        }
    }
}

fn reads(visit: impl FnOnce(&mut Variables)) -> Variables {
    let mut reads = Variables::new();
    visit(&mut reads);
    reads
}
