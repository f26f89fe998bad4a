//! Which windows a body can have.

use super::Window;
use super::access::{each_place, reads_of_opaques};
use super::affine::{apart, start};
use crate::ir::print::place_text;
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Function, Hold, Kind, Place, Projection, Variable};
use proc_macro2::TokenStream;
use std::collections::BTreeMap;

/// One element that every trip touches.
struct Access {
    place: Place,
    written: bool,
}

/// The windows that a body can have.
pub fn found(
    function: &Function,
    body: &Block,
    starts: &BTreeMap<String, TokenStream>,
    stays: &dyn Fn(&Variables) -> bool,
) -> Vec<Window> {
    let mut by_root: BTreeMap<Variable, Vec<Access>> = BTreeMap::new();
    let mut others = Variables::new();
    each_place(body, &mut |place, written| {
        by_root.entry(place.root).or_default().push(Access {
            place: place.clone(),
            written,
        });
    });
    for statement in &body.statements {
        reads_of_opaques(statement, &mut others);
    }
    let mut windows = Vec::new();
    for (root, accesses) in by_root {
        let data = function.data(root);
        if data.hold == Hold::Late || !matches!(data.kind, Kind::Sequence(_)) {
            continue;
        }
        let written = accesses.iter().any(|access| access.written);
        let mut own: Vec<Window> = Vec::new();
        let mut whole = true;
        for access in &accesses {
            match element(function, access, starts, stays) {
                Some(window) => join(&mut own, window),
                None => whole = false,
            }
        }
        // what is written is touched through one window alone
        if !written || (whole && own.len() == 1 && !others.contains(&root)) {
            own.iter_mut().for_each(|window| window.written = written);
            windows.append(&mut own);
        }
    }
    windows
}

/// The window of one element.
fn element(
    function: &Function,
    access: &Access,
    starts: &BTreeMap<String, TokenStream>,
    stays: &dyn Fn(&Variables) -> bool,
) -> Option<Window> {
    let Some((Projection::Index(index), steps)) = access.place.path.split_last() else {
        return None;
    };
    let prefix = Place {
        root: access.place.root,
        path: steps.to_vec(),
    };
    let mut reads = Variables::new();
    visit::reads_of_indices(&access.place, &mut reads);
    let plain = steps.iter().all(|step| match step {
        Projection::Index(step) => {
            step.pure && start(&step.tokens, starts).is_none_or(|start| !start.moves)
        }
        Projection::Field(name) => name.parse::<u32>().is_ok(),
        Projection::Variant(_) => false,
    });
    let mut outer = Variables::new();
    visit::reads_of_indices(&prefix, &mut outer);
    let names_moving = outer
        .iter()
        .any(|read| starts.contains_key(&function.data(*read).name));
    let is_element =
        matches!(function.kind_of(&prefix), Kind::Sequence(element) if element.is_float());
    if !plain || names_moving || !is_element || !index.pure || index.is_range() || !stays(&reads) {
        return None;
    }
    let start = start(&index.tokens, starts).filter(|start| start.moves)?;
    Some(Window {
        prefix,
        start: start.tokens,
        written: access.written,
        spread: 0,
        elements: vec![(place_text(function, &access.place), 0)],
    })
}

/// Adds an element to the window that is a fixed number of elements away, or as a window of its own.
fn join(windows: &mut Vec<Window>, new: Window) {
    let (base, offset) = apart(&new.start);
    let prefix = |window: &Window| {
        let reads: Vec<String> = window
            .prefix
            .path
            .iter()
            .map(|step| match step {
                Projection::Index(index) => index.tokens.to_string(),
                Projection::Field(name) => name.clone(),
                Projection::Variant(variant) => variant.accessor(),
            })
            .collect();
        reads
    };
    for window in windows.iter_mut() {
        let (other, first) = apart(&window.start);
        if other != base || prefix(window) != prefix(&new) {
            continue;
        }
        let distance = offset - first;
        if distance < 0 {
            window.start = new.start;
            window.spread -= distance;
            for (_, offset) in &mut window.elements {
                *offset -= distance;
            }
            window.elements.extend(new.elements);
        } else {
            window.spread = window.spread.max(distance);
            let text = new.elements[0].0.clone();
            if !window.elements.iter().any(|(known, _)| *known == text) {
                window.elements.push((text, distance));
            }
        }
        return;
    }
    windows.push(new);
}
