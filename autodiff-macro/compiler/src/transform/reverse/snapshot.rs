//! Arrays that a loop reads and that are overwritten behind it: kept once before the loop, as far as it reads them, instead of a value for each trip.
//! The adjoint of the loop then reads the copy as the loop reads the array, so that it computes again what it needs, pops nothing, and can be cut to
//! windows and split like any other.

use super::Reverse;
use crate::ir::visit::{self, Variables};
use crate::ir::{Expression, Kind, Loop, Opaque, Operand, Operation, Place, Projection, Variable};
use polynomial::Polynomial;
use proc_macro2::TokenStream;
use reach::{Reach, key, reaches};
use std::collections::BTreeSet;

mod extent;
mod polynomial;
mod reach;

/// A copy of an array, or of a range of it, at the start of a loop.
pub struct Snapshot {
    array: Variable,
    kept: Variable,
    /// Which elements are read there; nothing for all.
    elements: Option<BTreeSet<String>>,
    /// The index of the first.
    from: Option<Variable>,
    /// What is bound before the loop.
    bindings: Vec<(Variable, Operation)>,
    /// Whether the reverse sweep reads it.
    used: bool,
}

impl Reverse<'_> {
    /// Opens the copies that the adjoint of a loop may read. Gives how many there were before.
    pub fn open_snapshots(&mut self, a_loop: &Loop) -> usize {
        let before = self.snapshots.len();
        // around a fused loop they would be allocated in each call
        let anew = self.levels.len() == 1 && self.fused.is_some();
        if anew || !self.options.has("snapshots") || a_loop.checkpoint.is_some() {
            return before;
        }
        let mut written = Variables::new();
        visit::writes_of_block(&a_loop.body, &mut written);
        super::residual::defined_deep(&a_loop.body, &mut written);
        let mut read = Variables::new();
        super::reads_deep(&a_loop.body, &mut read);
        for array in read.difference(&written) {
            let plain = self.is_plain(&Place::whole(*array));
            let known = (self.snapshots.iter()).any(|snapshot| snapshot.array == *array);
            if plain && !known && self.is_overwritten(*array) {
                for reach in reaches(&self.function, a_loop, *array) {
                    let snapshot = self.snapshot(*array, reach);
                    self.snapshots.push(snapshot);
                }
            }
        }
        before
    }

    fn snapshot(&mut self, array: Variable, reach: Reach) -> Snapshot {
        let kind = self.function.data(array).kind.clone();
        let mut place = Place::whole(array);
        let mut bindings = Vec::new();
        let mut from = None;
        if reach.elements.is_some() {
            let (start, end) = self.range(array, &reach, &mut bindings);
            from = start;
            let name = |variable: Variable| self.function.data(variable).name.clone();
            let text = match start {
                Some(start) => {
                    let (start, end) = (name(start), name(end));
                    format!("::core::cmp::min({start}, {end})..{end}")
                }
                None => format!("..{}", name(end)),
            };
            let reads = start.into_iter().chain([end]);
            place = place.then(Projection::Index(Opaque {
                tokens: text.parse().unwrap_or_default(),
                reads: reads.collect(),
                pure: true,
                kind: Kind::Sequence(Box::new(Kind::Inactive)),
            }));
        }
        let method = if self.is_part(&place) {
            "to_vec"
        } else {
            "clone"
        };
        let operation = Operation::Adapt {
            method: method.to_string(),
            argument: Operand::Place(place),
        };
        let name = format!(
            "{}_kept",
            self.function.data(array).name.trim_start_matches("r#")
        );
        let kept = self.named(&name, kind, &operation);
        bindings.push((kept, operation));
        Snapshot {
            array,
            kept,
            elements: reach.elements,
            from,
            bindings,
            used: false,
        }
    }

    /// Names for the bounds of what is read; none for a start at zero.
    fn range(
        &mut self,
        array: Variable,
        reach: &Reach,
        bindings: &mut Vec<(Variable, Operation)>,
    ) -> (Option<Variable>, Variable) {
        let extreme = |which: &str, all: &[Polynomial]| {
            let mut texts = all.iter().map(Polynomial::text);
            let first = texts.next().unwrap_or_default();
            texts.fold(first, |one, two| {
                format!("::core::cmp::{which}({one}, {two})")
            })
        };
        let name = self.function.data(array).name.clone();
        let start = Some(extreme("min", &reach.low)).filter(|start| start != "0");
        let end = extreme("max", &reach.end);
        let end = format!("::core::cmp::min({end}, {name}.len())");
        let mut bind = |this: &mut Self, wish: String, text: String, reads: Variables| {
            let operation = Operation::Opaque(Opaque {
                tokens: text.parse().unwrap_or_default(),
                reads: reads.into_iter().collect(),
                pure: true,
                kind: Kind::Inactive,
            });
            let variable = this.named(&wish, Kind::Inactive, &operation);
            bindings.push((variable, operation));
            variable
        };
        let name = name.trim_start_matches("r#");
        let from =
            start.map(|start| bind(self, format!("{name}_from"), start, reach.reads.clone()));
        let mut reads = reach.reads.clone();
        reads.insert(array);
        (from, bind(self, format!("{name}_to"), end, reads))
    }

    /// Closes them at the start of the loop: what the adjoint reads is kept.
    pub fn close_snapshots(&mut self, before: usize, own: &Variables) {
        for snapshot in self.snapshots.split_off(before) {
            if snapshot.used {
                for (variable, operation) in snapshot.bindings {
                    self.record(variable, operation, own);
                }
            }
        }
    }

    /// The element of a copy that has the content of an element.
    pub fn in_snapshot(&self, place: &Place) -> Option<Place> {
        let [Projection::Index(index)] = &place.path[..] else {
            return None;
        };
        if index.is_range() {
            return None;
        }
        let key = key(&self.function, place);
        let snapshot = self.snapshots.iter().find(|snapshot| {
            let elements = snapshot.elements.as_ref();
            snapshot.array == place.root && elements.is_none_or(|elements| elements.contains(&key))
        })?;
        let mut index = index.clone();
        if let Some(from) = snapshot.from {
            let tail = format!("- {}", self.function.data(from).name);
            let tail: TokenStream = tail.parse().unwrap_or_default();
            index.tokens.extend(tail);
            index.reads.push(from);
        }
        Some(Place::whole(snapshot.kept).then(Projection::Index(index)))
    }

    /// A formula that loads from copies what they have.
    pub fn loading_snapshots(&self, mut formula: Expression) -> Expression {
        visit::each_operand_mut(&mut formula, &mut |operand| {
            if let Operand::Place(place) = operand
                && let Some(copy) = self.in_snapshot(place)
            {
                *place = copy;
            }
        });
        formula
    }

    /// Notes that the reverse sweep reads these.
    pub fn use_snapshots(&mut self, read: &Variables) {
        for snapshot in &mut self.snapshots {
            snapshot.used |= read.contains(&snapshot.kept);
        }
    }

    /// Whether this is a copy that nothing reads yet.
    pub fn is_unused_snapshot(&self, variable: Variable) -> bool {
        let mut own = self
            .snapshots
            .iter()
            .filter(|snapshot| snapshot.kept == variable);
        own.next().is_some_and(|snapshot| !snapshot.used)
    }
}
