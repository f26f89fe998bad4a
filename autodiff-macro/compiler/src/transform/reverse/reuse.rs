//! Values that the function has and a partial would compute again: where sine and cosine of an angle stand in a block, each is the other's partial.

use super::Reverse;
use crate::ir::print::expression_text;
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Expression, Hold, Operand, Operation, Place, Statement, Variable};
use core::ops::RangeInclusive;

/// A value of a block that is dear to compute.
struct Dear {
    /// How it is computed.
    text: String,
    /// What that reads.
    reads: Variables,
    /// Its name.
    variable: Variable,
    /// Which statement of the block defines it.
    at: usize,
    /// From which statement to which the formula has this value.
    holds: RangeInclusive<usize>,
    /// Whether it has no other anywhere.
    stays: bool,
}

/// What is dear in a block, and how far the transform has come in it.
#[derive(Default)]
pub struct Values {
    dear: Vec<Dear>,
    at: usize,
}

impl Reverse<'_> {
    /// The values of a block whose adjoint may be asked to read them.
    pub fn values_of(&self, block: &Block) -> Values {
        let places = 0..block.statements.len();
        let dear = places.filter_map(|at| self.dear(at, &block.statements));
        Values {
            dear: if self.options.has("reuse") {
                dear.collect()
            } else {
                Vec::new()
            },
            at: 0,
        }
    }

    fn dear(&self, at: usize, statements: &[Statement]) -> Option<Dear> {
        let Statement::Bind(variable, Operation::Scalar(value @ Expression::Apply(rule, _))) =
            &statements[at]
        else {
            return None;
        };
        let stays = |variable: &Variable| {
            let data = self.function.data(*variable);
            !data.mutable && matches!(data.hold, Hold::Value | Hold::Shared)
        };
        if rule.cheap || !stays(variable) {
            return None;
        }
        let mut reads = Variables::new();
        visit::reads_of_expression(value, &mut reads);
        let changes = |other: &usize| {
            let mut written = Variables::new();
            visit::writes_deep(&statements[*other], &mut written);
            !written.is_disjoint(&reads)
        };
        let first = (0..at).rev().find(changes).map_or(0, |before| before + 1);
        let last = (at..statements.len())
            .find(changes)
            .map_or(usize::MAX, |behind| behind - 1);
        Some(Dear {
            text: expression_text(&self.function, value),
            stays: reads.iter().all(stays),
            reads,
            variable: *variable,
            at,
            holds: first..=last,
        })
    }

    /// Goes to a statement of the block at hand.
    pub fn go_to(&mut self, at: usize) {
        if let Some(values) = self.values.last_mut() {
            values.at = at;
        }
    }

    /// The formula of a partial, with what the function computes by its name. In the blocks around, that is what stands before the statement at
    /// hand: its adjoint may follow it at once.
    pub fn reusing(&self, formula: Expression) -> Expression {
        let Expression::Apply(rule, arguments) = formula else {
            return formula;
        };
        let formula = Expression::Apply(
            rule,
            (arguments.into_iter())
                .map(|argument| self.reusing(argument))
                .collect(),
        );
        if rule.cheap || self.values.iter().all(|values| values.dear.is_empty()) {
            return formula;
        }
        let text = expression_text(&self.function, &formula);
        let mut reads = Variables::new();
        visit::reads_of_expression(&formula, &mut reads);
        let innermost = self.values.len() - 1;
        let known = self.values.iter().enumerate().find_map(|(level, values)| {
            values.dear.iter().find(|dear| {
                let there = if level == innermost {
                    dear.holds.contains(&values.at)
                } else {
                    dear.stays && dear.at < values.at
                };
                there && dear.text == text && dear.reads == reads
            })
        });
        match known {
            Some(dear) => Expression::Operand(Operand::Place(Place::whole(dear.variable))),
            None => formula,
        }
    }
}
