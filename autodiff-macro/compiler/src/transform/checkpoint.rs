//! Checkpoints where the user wrote none in the body: `recompute`, and every loop for the tests.

use crate::ir::checkpoint::{Region, Schedule};
use crate::ir::visit;
use crate::ir::{Block, Function, Opaque, Operand, Place, Statement, Trips};
use proc_macro2::Span;

/// Checkpoints the whole body: no residual of it is kept.
pub fn whole(function: &mut Function) {
    let body = core::mem::take(&mut function.body);
    let results: Vec<_> = body
        .yields
        .iter()
        .map(|operand| {
            let (kind, varied) = match operand {
                Operand::Place(place) => {
                    (function.kind_of(place), function.data(place.root).varied)
                }
                Operand::Opaque(opaque) => (opaque.kind.clone(), false),
            };
            let result = function.fresh("y", kind, false, Span::call_site());
            function.variables[result.0].varied = varied;
            result
        })
        .collect();
    function.body = Block {
        yields: results
            .iter()
            .map(|result| Operand::Place(Place::whole(*result)))
            .collect(),
        diverges: body.diverges,
        statements: vec![Statement::Region(Region { results, body })],
    };
}

/// Checkpoints every loop, under each schedule in turn.
pub fn everywhere(function: &mut Function) {
    let mut body = core::mem::take(&mut function.body);
    let mut count = 0;
    loops(&mut body, &mut count);
    function.body = body;
}

fn loops(block: &mut Block, count: &mut usize) {
    for statement in &mut block.statements {
        if let Statement::Loop(a_loop) = statement {
            let changes = matches!(&a_loop.trips, Trips::While(condition) if !condition.pure);
            if a_loop.checkpoint.is_none() && !changes {
                a_loop.checkpoint = Some(match *count % 3 {
                    0 => Schedule::Slots(Opaque::integer("2")),
                    1 => Schedule::Root,
                    _ => Schedule::Every(Opaque::integer("2")),
                });
                *count += 1;
            }
        }
        for inner in visit::blocks_mut(statement) {
            loops(inner, count);
        }
    }
}
