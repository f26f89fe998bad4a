//! The adjoints of branches: the side that was taken is tested again, or kept.

use super::cotangent::State;
use super::{Level, Reverse};
use crate::ir::visit::Variables;
use crate::ir::{Block, Kind, Opaque, Operand, Operation, Place, Statement, Variable};
use proc_macro2::Span;

impl Reverse<'_> {
    pub fn branch(
        &mut self,
        condition: &Opaque,
        results: &[Variable],
        then: &Block,
        otherwise: &Block,
    ) -> Vec<Statement> {
        if let Some(nested) = self.nested_branch(condition, results, [then, otherwise]) {
            return nested;
        }
        let after = self.written.clone();
        let mut sides = Vec::new();
        let mut adjoints = Vec::new();
        let mut opening = Vec::new();
        let mut all_written = after.clone();
        // cotangents that one side defines must exist before the branch for the other
        for side in [then, otherwise] {
            self.written = after.clone();
            self.levels.push(Level {
                out: Vec::new(),
                is_loop: false,
            });
            let forward = self.block(side, |this| this.seed_yields(side, results));
            let adjoint = self.close(forward, &mut opening);
            all_written.extend(self.written.iter().copied());
            sides.push(adjoint.0);
            adjoints.push(adjoint.1);
        }
        self.written = all_written;
        let (Some(otherwise), Some(then)) = (sides.pop(), sides.pop()) else {
            return Vec::new();
        };
        let (Some(otherwise_bar), Some(then_bar)) = (adjoints.pop(), adjoints.pop()) else {
            return Vec::new();
        };
        let mut condition = condition.clone();
        if !then_bar.statements.is_empty() || !otherwise_bar.statements.is_empty() {
            condition = self.kept_condition(condition, &mut opening);
            self.out(Statement::If {
                condition: condition.clone(),
                results: Vec::new(),
                then: then_bar,
                otherwise: otherwise_bar,
            });
        }
        opening.push(Statement::If {
            condition,
            results: results.to_vec(),
            then,
            otherwise,
        });
        opening
    }

    /// Gives the cotangents of a branch's results to what it yields.
    pub fn seed_yields(&mut self, side: &Block, results: &[Variable]) {
        for (result, operand) in results.iter().zip(&side.yields) {
            if self
                .states
                .get(result)
                .is_some_and(|state| *state != State::Zero)
            {
                let bar = self.bar(*result);
                self.spread_to(operand, Place::whole(bar));
            }
        }
    }

    /// A condition that the reverse sweep can test again: kept where it cannot be evaluated then.
    pub fn kept_condition(&mut self, condition: Opaque, opening: &mut Vec<Statement>) -> Opaque {
        if condition.pure
            && condition
                .reads
                .iter()
                .all(|variable| !self.is_overwritten(*variable))
        {
            return condition;
        }
        let kept = self.fresh("condition", Kind::Inactive);
        self.define(kept);
        opening.push(Statement::Bind(kept, Operation::Opaque(condition)));
        self.opaque(kept)
    }

    pub fn opaque(&self, variable: Variable) -> Opaque {
        let tokens = crate::ir::print::place_tokens(
            &self.function,
            &Place::whole(variable),
            Span::call_site(),
        );
        Opaque {
            tokens,
            reads: vec![variable],
            pure: true,
            kind: Kind::Inactive,
        }
    }

    pub fn matching(
        &mut self,
        scrutinee: &crate::ir::Argument,
        results: &[Variable],
        arms: &[crate::ir::Arm],
        own: &Variables,
    ) -> Vec<Statement> {
        let after = self.written.clone();
        let mut opening = Vec::new();
        let mut forward_arms: Vec<crate::ir::Arm> = Vec::new();
        let mut adjoint_arms = Vec::new();
        let mut all_written = after.clone();
        for arm in arms {
            self.written = after.clone();
            self.levels.push(Level {
                out: Vec::new(),
                is_loop: false,
            });
            let level = self.levels.len() - 1;
            for binding in &arm.bindings {
                self.homes.insert(binding.variable, level);
            }
            let forward = self.block(&arm.body, |this| this.seed_yields(&arm.body, results));
            for binding in &arm.bindings {
                if self.is_active(binding.variable)
                    && self
                        .states
                        .get(&binding.variable)
                        .is_some_and(|state| *state != State::Zero)
                    && let Operand::Place(place) = &scrutinee.operand
                {
                    let mut part = place.clone();
                    part.path.extend(binding.path.iter().cloned());
                    let bar = self.bar(binding.variable);
                    self.contribute_operation(
                        &part,
                        Operation::Clone(Operand::Place(Place::whole(bar))),
                    );
                }
            }
            let (body, adjoint) = self.close(forward, &mut opening);
            all_written.extend(self.written.iter().copied());
            forward_arms.push(crate::ir::Arm {
                body,
                ..arm.clone()
            });
            adjoint_arms.push(crate::ir::Arm {
                body: adjoint,
                ..arm.clone()
            });
        }
        self.written = all_written;
        let mut results = results.to_vec();
        let mut scrutinee = scrutinee.clone();
        if adjoint_arms
            .iter()
            .any(|arm| !arm.body.statements.is_empty())
        {
            let outer = core::mem::take(&mut self.before);
            scrutinee.operand = match &scrutinee.operand {
                Operand::Opaque(opaque)
                    if !opaque.pure
                        || opaque
                            .reads
                            .iter()
                            .any(|variable| self.is_overwritten(*variable)) =>
                {
                    let kept = self.fresh("matched", opaque.kind.clone());
                    self.define(kept);
                    self.before
                        .push(Statement::Bind(kept, Operation::Opaque(opaque.clone())));
                    Operand::Place(Place::whole(kept))
                }
                operand => self.primal(&operand.clone(), own),
            };
            opening.append(&mut self.before);
            self.before = outer;
            if self.has_lost_guard(arms) {
                let taken = self.numbered(&mut forward_arms, &mut adjoint_arms);
                results.push(taken);
            }
            self.out(Statement::Match {
                scrutinee: scrutinee.clone(),
                results: Vec::new(),
                arms: adjoint_arms,
            });
        }
        opening.push(Statement::Match {
            scrutinee,
            results,
            arms: forward_arms,
        });
        opening
    }

    /// Whether a guard cannot be evaluated again in the reverse sweep.
    fn has_lost_guard(&self, arms: &[crate::ir::Arm]) -> bool {
        arms.iter()
            .filter_map(|arm| arm.guard.as_ref())
            .any(|guard| {
                !guard.pure
                    || guard
                        .reads
                        .iter()
                        .any(|variable| self.is_overwritten(*variable))
            })
    }

    /// Keeps the number of the arm that is taken: the reverse sweep tests it in the place of the guards.
    fn numbered(
        &mut self,
        forward: &mut [crate::ir::Arm],
        adjoint: &mut Vec<crate::ir::Arm>,
    ) -> Variable {
        let taken = self.fresh("arm", Kind::Inactive);
        self.define(taken);
        let name = self.function.data(taken).name.clone();
        for (number, (forward, adjoint)) in forward.iter_mut().zip(adjoint.iter_mut()).enumerate() {
            if !forward.body.diverges {
                let number = Opaque::integer(&format!("{number}_usize"));
                forward.body.yields.push(Operand::Opaque(number));
            }
            adjoint.guard = Some(Opaque {
                reads: vec![taken],
                ..Opaque::integer(&format!("{name} == {number}"))
            });
        }
        adjoint.push(crate::ir::Arm {
            pattern: "_".parse().unwrap_or_default(),
            bindings: Vec::new(),
            guard: None,
            body: Block {
                statements: vec![Statement::Diverge(Opaque::integer(
                    "::core::unreachable!()",
                ))],
                yields: Vec::new(),
                diverges: true,
            },
        });
        taken
    }
}
