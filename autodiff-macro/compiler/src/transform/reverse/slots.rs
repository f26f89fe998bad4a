//! Tapes of one number for each trip: where their count is known, the reverse loop reads them by index, so that it pops nothing and may run in any order.

use super::Reverse;
use crate::ir::{
    Block, Expression, Hold, Kind, Loop, Opaque, Operand, Operation, Place, Projection, Scalar,
    Statement, Trips, Variable,
};
use crate::transform::range::bounds;
use crate::transform::window;
use proc_macro2::Span;

/// What stands around the two loops.
pub struct Slotted {
    /// Before the forward loop.
    pub before: [Statement; 3],
    /// Before the reverse loop.
    pub open: Statement,
    /// After it.
    pub close: Statement,
}

impl Reverse<'_> {
    /// Room on the tape of a loop for all its trips, where their count is known.
    pub fn room(&self, a_loop: &Loop, forward: &Block) -> Option<Statement> {
        let (Trips::Range { range, .. }, Some(Statement::Push(tape, _)), None) =
            (&a_loop.trips, forward.statements.last(), &a_loop.until)
        else {
            return None;
        };
        let (start, end) = bounds(range).filter(|_| self.options.has("slots"))?;
        let name = &self.function.data(*tape).name;
        let text = format!("{name}.reserve((({start})..({end})).size_hint().0);");
        let mut reads = range.reads.clone();
        reads.push(*tape);
        Some(Statement::Effect {
            tokens: text.parse().unwrap_or_default(),
            reads,
            writes: vec![*tape],
        })
    }

    /// Lets the adjoint of a loop read its tape by index, where it keeps one number for each trip and is plain otherwise.
    pub fn slotted(
        &mut self,
        a_loop: &Loop,
        again: Option<Variable>,
        forward: &mut Block,
        adjoint: &mut Block,
    ) -> Option<Slotted> {
        let Trips::Range {
            index,
            range,
            reversed: false,
            reversible: true,
        } = &a_loop.trips
        else {
            return None;
        };
        let (Some(Statement::Push(tape, values)), Some(Statement::Pop(from, _))) =
            (forward.statements.last(), adjoint.statements.first())
        else {
            return None;
        };
        let [value] = values[..] else { return None };
        let kind = self.function.data(value).kind.clone();
        let rest = Block {
            statements: adjoint.statements[1..].to_vec(),
            ..Block::default()
        };
        let fits = self.options.has("slots")
            && !self.options.hvp
            && again == Some(*index)
            && a_loop.until.is_none()
            && a_loop.checkpoint.is_none()
            && tape == from
            && matches!(kind, Kind::Float(Scalar::Named(_)))
            && window::is_plain(&rest)
            && self.counts(&rest, *index);
        let (start, end) = bounds(range).filter(|_| fits)?;
        let (start, end) = (start.to_string(), end.to_string());
        let (tape, name) = (*tape, self.function.data(*tape).name.clone());
        let grouped = match start.as_str() {
            "0" => format!("({end})"),
            _ => format!("(({start})..({end})).len()"),
        };
        let last = format!("{name}.len() - {grouped}");
        let mut reads = range.reads.clone();
        reads.push(tape);
        let opaque = |text: String, reads: Vec<Variable>, kind: Kind| Opaque {
            tokens: text.parse().unwrap_or_default(),
            reads,
            pure: true,
            kind,
        };
        let effect = |text: String| Statement::Effect {
            tokens: text.parse().unwrap_or_default(),
            reads: reads.clone(),
            writes: vec![tape],
        };
        let of = Kind::Sequence(Box::new(kind));
        let kept = self
            .function
            .fresh("kept", of.clone(), false, Span::call_site());
        self.function.variables[kept.0].hold = Hold::Shared;
        let at = match start.as_str() {
            "0" => self.function.data(*index).name.clone(),
            _ => format!("{} - ({start})", self.function.data(*index).name),
        };
        let mut at_reads = range.reads.clone();
        at_reads.push(*index);
        let element =
            Place::whole(kept).then(Projection::Index(opaque(at, at_reads, Kind::Inactive)));
        let slots = self
            .function
            .fresh("slots", of.clone(), false, Span::call_site());
        self.function.variables[slots.0].hold = Hold::Mutable;
        let place = Place {
            root: slots,
            path: element.path.clone(),
        };
        forward.statements.pop();
        forward
            .statements
            .push(Statement::Put { tape, value, place });
        let from = self.fresh("from", Kind::Inactive);
        let from_name = self.function.data(from).name.clone();
        let length = opaque(format!("{name}.len()"), vec![tape], Kind::Inactive);
        let load = Expression::Operand(Operand::Place(element));
        adjoint.statements[0] = Statement::Bind(value, Operation::Scalar(load));
        Some(Slotted {
            before: [
                Statement::Bind(from, Operation::Opaque(length)),
                effect(format!("{name}.resize({from_name} + {grouped}, 0.0);")),
                Statement::Bind(
                    slots,
                    Operation::Opaque(opaque(
                        format!("&mut {name}[{from_name}..]"),
                        reads.clone(),
                        of.clone(),
                    )),
                ),
            ],
            open: Statement::Bind(
                kept,
                Operation::Opaque(opaque(format!("&{name}[{last}..]"), reads.clone(), of)),
            ),
            close: effect(format!("{name}.truncate({last});")),
        })
    }
}
