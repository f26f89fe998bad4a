//! Second order: the forward transform of both sweeps.

use super::Forward;
use super::constant::constant;
use crate::ir::checkpoint::{Checkpoint, State};
use crate::ir::function_value::FunctionValue;
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Argument, Block, Borrow, Hold, Kind, Operand, Operation, Place, Row, Statement, Variable,
};
use crate::transform::reverse::{Dots, Sweeps, reads_deep};
use proc_macro2::Span;

/// Both sweeps with the tangent of each of their values. `given` is how many variables the function had before the reverse
/// transform.
pub fn second(sweeps: &Sweeps, given: usize) -> Sweeps {
    along(sweeps, given, varied(sweeps, &Variables::new()))
}

/// The same of a joint sweep, whose result has the cotangent one: a constant, and with it what is computed from it alone.
pub fn second_of_joint(sweeps: &Sweeps, given: usize) -> Sweeps {
    let constant = constant(sweeps, |constant| varied(sweeps, constant));
    along(sweeps, given, varied(sweeps, &constant))
}

fn along(sweeps: &Sweeps, given: usize, varied: Variables) -> Sweeps {
    let mut forward = Forward::new(&sweeps.function);
    for variable in varied {
        if variable.0 >= given {
            forward.function.variables[variable.0].varied = true;
        }
    }
    let parameters = forward.parameters();
    let bars = sweeps
        .bars
        .iter()
        .map(|bar| {
            bar.map(|bar| {
                let dot = forward.dot(bar.variable);
                let hold = forward.function.data(bar.variable).hold;
                forward.function.variables[dot.0].hold = hold;
                dot
            })
        })
        .collect();
    let seed = sweeps
        .seed
        .filter(|seed| forward.is_active(*seed))
        .map(|seed| forward.dot(seed));
    let mut opening = forward.opening();
    let work: Vec<Variable> = opening.iter().flat_map(visit::defines).collect();
    let mut body = forward.block(&sweeps.forward);
    opening.append(&mut body.statements);
    body.statements = opening;
    forward.with_yields(&mut body);
    let reverse = forward.block(&sweeps.reverse);
    // of a value that the reverse sweep asks for its length alone, the tangent stays behind
    let mut asked = Variables::new();
    visit::free(&reverse, &mut asked);
    let mut frame = forward.with_dots(&sweeps.frame);
    let dots = frame.split_off(sweeps.frame.len());
    frame.extend(dots.into_iter().filter(|dot| asked.contains(dot)));
    frame.extend(work);
    let mut read_back = sweeps.read_back.clone();
    reads_deep(&reverse, &mut read_back);
    if sweeps.reverse.statements.is_empty() {
        // a joint sweep stands in the forward block
        reads_deep(&body, &mut read_back);
    }
    Sweeps {
        forward: body,
        reverse,
        frame,
        read_back,
        seed: sweeps.seed,
        bars: sweeps.bars.clone(),
        tapes: forward.with_dots(&sweeps.tapes),
        dots: Some(Dots {
            parameters,
            seed,
            bars,
        }),
        function: forward.function,
    }
}

/// The variables of the sweeps that change along a tangent: derivatives but for some, and what is computed from what changes.
fn varied(sweeps: &Sweeps, constant: &Variables) -> Variables {
    let function = &sweeps.function;
    let mut varied: Variables = (0..function.variables.len())
        .map(Variable)
        .filter(|variable| {
            let data = function.data(*variable);
            data.varied || (data.derivative && !constant.contains(variable))
        })
        .chain(sweeps.seed.filter(|seed| !constant.contains(seed)))
        .collect();
    loop {
        let before = varied.len();
        spread(&sweeps.forward, &mut varied);
        spread(&sweeps.reverse, &mut varied);
        if varied.len() == before {
            return varied;
        }
    }
}

fn spread(block: &Block, varied: &mut Variables) {
    let is_varied = |operand: &Operand, varied: &Variables| matches!(operand, Operand::Place(place) if varied.contains(&place.root));
    for statement in &block.statements {
        match statement {
            Statement::Bind(variable, operation) => {
                let from_place = matches!(operation, Operation::Pop(place) | Operation::Take(place) | Operation::TakeLike(place, _) | Operation::TakeSized(place, _) if varied.contains(&place.root));
                let shape_alone = matches!(operation, Operation::ZeroLike(_));
                let computed = visit::operands(operation)
                    .into_iter()
                    .any(|operand| is_varied(operand, varied));
                if from_place || (computed && !shape_alone) {
                    varied.insert(*variable);
                }
            }
            Statement::AssignRule {
                result: Some(result),
                ..
            } => {
                varied.insert(*result);
            }
            Statement::KeepRow(row) if varied.contains(&row.place.root) => {
                varied.extend([row.kept, row.rows]);
            }
            Statement::Reverse { call, slots, .. } => {
                let bars = call.functions.iter().flat_map(FunctionValue::bars);
                varied.extend(slots.iter().flatten().chain(bars).map(|slot| slot.root));
            }
            _ => {}
        }
        for inner in visit::blocks(statement) {
            spread(inner, varied);
        }
    }
}

impl Forward {
    /// A statement that the reverse transform adds, and its tangent.
    pub fn adjoint(&mut self, statement: &Statement) {
        match statement {
            Statement::Push(tape, kept) => {
                let kept = self.with_dots(kept);
                self.push(Statement::Push(*tape, kept));
            }
            Statement::Pop(tape, kept) => {
                let kept = self.with_dots(kept);
                self.push(Statement::Pop(*tape, kept));
            }
            Statement::Rows(rows) => {
                let opened = self.with_dots(&[*rows]);
                opened
                    .into_iter()
                    .for_each(|rows| self.push(Statement::Rows(rows)));
            }
            Statement::KeepRow(row) => {
                self.push(statement.clone());
                if self.is_active(row.kept) {
                    let row = Row {
                        rows: self.dot(row.rows),
                        kept: self.dot(row.kept),
                        place: self.dot_place(&row.place),
                        ..row.clone()
                    };
                    self.function.variables[row.kept.0].hold = Hold::Mutable;
                    self.push(Statement::KeepRow(row));
                }
            }
            Statement::Back(kept, rows) => {
                self.push(statement.clone());
                if self.is_active(*kept) {
                    let back = Statement::Back(self.dot(*kept), self.dot(*rows));
                    self.push(back);
                }
            }
            Statement::Keep(slot, kept) => {
                let kept = self.with_dots(kept);
                self.push(Statement::Keep(*slot, kept));
            }
            Statement::Kept(slot, kept) => {
                let kept = self.with_dots(kept);
                self.push(Statement::Kept(*slot, kept));
            }
            Statement::Accumulate(place, operand) => {
                if self.is_active(place.root) && self.is_active_operand(operand) {
                    let dot = self.dot_operand(operand);
                    let target = self.dot_place(place);
                    self.push(Statement::Accumulate(target, dot));
                }
                self.push(statement.clone());
            }
            Statement::AssignRule {
                name,
                result,
                arguments,
                place,
                ..
            } => {
                let results = result.map(|result| (result, self.dot(result)));
                let target = self.dot_place(place);
                self.lifted(name, results, arguments, Some((place.clone(), target)));
            }
            Statement::Reverse {
                call, seed, slots, ..
            } => self.back(call, seed.as_ref(), slots),
            Statement::Checkpoint(checkpoint) => self.checkpoint(checkpoint),
            other => self.push(other.clone()),
        }
    }

    /// A state is kept and put back with its tangent.
    fn checkpoint(&mut self, checkpoint: &Checkpoint) {
        let mut checkpoint = checkpoint.clone();
        if let Checkpoint::Keep { states, .. }
        | Checkpoint::Save { states, .. }
        | Checkpoint::Restore { states, .. }
        | Checkpoint::Load { states, .. } = &mut checkpoint
        {
            for state in states.clone() {
                let dot = self.with_dots(&[state.variable]).pop();
                let Some(dot) = dot.filter(|dot| *dot != state.variable) else {
                    continue;
                };
                let data = self.function.data(dot);
                let name = format!("{}_state", data.name);
                let owner = data.is_reference().then(|| {
                    self.function
                        .fresh(&name, Kind::Unknown, true, Span::call_site())
                });
                states.push(State {
                    variable: dot,
                    owner,
                    outline: state.outline,
                });
            }
        }
        self.push(Statement::Checkpoint(checkpoint));
    }

    /// A rule of the runtime, run on dual numbers.
    pub fn lifted(
        &mut self,
        name: &str,
        results: Option<(Variable, Variable)>,
        arguments: &[Argument],
        place: Option<(Place, Place)>,
    ) {
        let arguments = arguments
            .iter()
            .map(|argument| {
                // what is opaque does not change; its type may hang on the rule's other arguments
                let dot = matches!(argument.operand, Operand::Place(_)).then(|| Argument {
                    borrow: Borrow::None,
                    operand: self.dot_operand(&argument.operand),
                    active: true,
                });
                (argument.clone(), dot)
            })
            .collect();
        self.push(Statement::Lifted {
            name: name.to_string(),
            results,
            arguments,
            place,
        });
    }
}
