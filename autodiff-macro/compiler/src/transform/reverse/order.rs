//! Loops of the reverse sweep whose iterations may run in any order: then they run forwards, as rustc likes them best.

use super::Reverse;
use crate::ir::print::place_text;
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Operation, Place, Projection, Statement, Variable};
use crate::transform::window;
use std::collections::BTreeMap;

impl Reverse<'_> {
    /// Whether the iterations of a body in the reverse sweep may run in any order: they only add to what outlives them, or each has elements of its
    /// own.
    pub fn is_orderless(&self, body: &Block, index: Variable) -> bool {
        if !self.options.has("order") || !window::is_plain(body) {
            return false;
        }
        let mut inside = Variables::new();
        for statement in &body.statements {
            inside.extend(visit::defines(statement));
        }
        // by root: the elements, and whether all of them are only added to
        let mut touched: BTreeMap<Variable, (Vec<Place>, bool)> = BTreeMap::new();
        let mut note = |place: &Place, adds: bool| {
            let entry = touched.entry(place.root).or_insert((Vec::new(), true));
            entry.0.push(place.clone());
            entry.1 &= adds;
        };
        for statement in &body.statements {
            match statement {
                Statement::Update { place, .. } => note(place, true),
                Statement::Store(place, _) | Statement::Bind(_, Operation::Take(place)) => {
                    note(place, false);
                }
                _ => {}
            }
        }
        let mut reads = Vec::new();
        window::each_place(body, &mut |place, written| {
            if !written {
                reads.push(place.clone());
            }
        });
        let mut opaques = Variables::new();
        for statement in &body.statements {
            window::reads_of_opaques(statement, &mut opaques);
        }
        touched.into_iter().all(|(root, (mut places, adds))| {
            let read: Vec<Place> = reads
                .iter()
                .filter(|place| place.root == root)
                .cloned()
                .collect();
            if inside.contains(&root) {
                return true;
            }
            if opaques.contains(&root) {
                return false;
            }
            if adds && read.is_empty() {
                return true;
            }
            places.extend(read);
            let first = place_text(&self.function, &places[0]);
            places
                .iter()
                .all(|place| place_text(&self.function, place) == first)
                && self.is_own(&places[0], index, &inside)
        })
    }

    /// Whether each iteration has an element of its own: the last index moves with the loop's.
    fn is_own(&self, place: &Place, index: Variable, inside: &Variables) -> bool {
        let Some((Projection::Index(at), steps)) = place.path.split_last() else {
            return false;
        };
        let mut outer = Variables::new();
        let prefix = Place {
            root: place.root,
            path: steps.to_vec(),
        };
        visit::reads_of_indices(&prefix, &mut outer);
        let name = self.function.data(index).name.clone();
        let starts = BTreeMap::from([(name.clone(), proc_macro2::TokenStream::new())]);
        outer.is_disjoint(inside)
            && !outer.contains(&index)
            && at.pure
            && !at.is_range()
            && at.reads.iter().all(|read| !inside.contains(read))
            && window::start(&at.tokens, &starts).is_some_and(|start| start.moves)
    }
}
