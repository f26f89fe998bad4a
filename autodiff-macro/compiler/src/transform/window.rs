//! Windows: slices cut before a loop to what its trips touch, so that no trip checks a bound, and rustc can run several at once.
//!
//! Only plain innermost loops whose trips touch elements unconditionally: what a window would not hold, the first trips would have refused as well.

use crate::ir::print::place_tokens;
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Function, Hold, Kind, Loop, Opaque, Operand, Operation, Place, Projection, Statement,
    Trips, Variable,
};
use crate::transform::range::bounds;
use access::redirect;
pub use access::{each_place, is_plain, reads_of_opaques};
use affine::Start;
pub use affine::start;
use found::found;
use proc_macro2::{Span, TokenStream};
use std::collections::BTreeMap;

mod access;
mod affine;
mod found;

/// The most windows of a loop.
const MANY: usize = 8;

/// Cuts windows before the plain loops of a block.
pub fn windows(function: &mut Function, block: &mut Block) {
    let mut statements = Vec::new();
    for mut statement in core::mem::take(&mut block.statements) {
        for inner in visit::blocks_mut(&mut statement) {
            windows(function, inner);
        }
        if let Statement::Loop(a_loop) = &mut statement
            && let Some(cut) = cut(function, a_loop)
        {
            statements.extend(cut);
            continue;
        }
        statements.push(statement);
    }
    block.statements = statements;
}

/// Elements of one array that a window holds.
struct Window {
    /// The array.
    prefix: Place,
    /// Where the first of them is at the first trip.
    start: TokenStream,
    written: bool,
    /// How far apart they are.
    spread: i64,
    /// The text of each of them, and how far it is from the first.
    elements: Vec<(String, i64)>,
}

/// The loop with its windows before it; nothing, where there is none.
fn cut(function: &mut Function, a_loop: &Loop) -> Option<Vec<Statement>> {
    let Trips::Range {
        index,
        range,
        reversed,
        ..
    } = &a_loop.trips
    else {
        return None;
    };
    if a_loop.until.is_some() || a_loop.checkpoint.is_some() || !is_plain(&a_loop.body) {
        return None;
    }
    let (first, end) = bounds(range)?;
    let mut inside = Variables::new();
    for statement in &a_loop.body.statements {
        inside.extend(visit::defines(statement));
    }
    let mut written = Variables::new();
    visit::writes_of_block(&a_loop.body, &mut written);
    let mut starts = BTreeMap::from([(function.data(*index).name.clone(), first.clone())]);
    let mut moving = Variables::from([*index]);
    for statement in &a_loop.body.statements {
        if let Statement::Bind(variable, Operation::Opaque(opaque)) = statement
            && opaque.reads.iter().all(|read| {
                moving.contains(read) || !(inside.contains(read) || written.contains(read))
            })
            && let Some(Start {
                tokens,
                moves: true,
            }) = start(&opaque.tokens, &starts)
        {
            starts.insert(function.data(*variable).name.clone(), tokens);
            moving.insert(*variable);
        }
    }
    let is_literal = |tokens: &TokenStream| tokens.to_string().parse::<u64>().is_ok();
    // arrays of a fixed length need no windows
    let is_fixed = is_literal(&end);
    let stays = |reads: &Variables| {
        reads
            .iter()
            .all(|read| moving.contains(read) || !(inside.contains(read) || written.contains(read)))
    };
    let mut found = found(function, &a_loop.body, &starts, &stays);
    if is_fixed {
        found.retain(|window| window.start.to_string().parse::<u64>().is_err());
    }
    if found.is_empty() || found.len() > MANY {
        return None;
    }
    let (text, end_text) = (first.to_string(), end.to_string());
    let length = match (text.parse::<u64>(), end_text.parse::<u64>()) {
        (Ok(first), Ok(end)) => end.checked_sub(first)?.to_string(),
        (Ok(0), _) => end_text.clone(),
        _ => format!("({end_text}) - ({text})"),
    };
    let mut reads = range.reads.clone();
    for window in &found {
        let mut own = Variables::new();
        visit::reads_of_place(&window.prefix, &mut own);
        reads.extend(own);
    }
    let opaque = |text: &str, kind: Kind| Opaque {
        tokens: text.parse().unwrap_or_default(),
        reads: reads.clone(),
        pure: true,
        kind,
    };
    let mut statements = Vec::new();
    let is_known = length.parse::<u64>().is_ok_and(|length| length > 0);
    let trips_name = if is_known {
        length
    } else {
        let trips = function.fresh("length", Kind::Inactive, false, Span::call_site());
        let value = Operation::Opaque(opaque(&length, Kind::Inactive));
        statements.push(Statement::Bind(trips, value));
        function.data(trips).name.clone()
    };
    let at = match text.as_str() {
        "0" => *index,
        _ => function.fresh("at", Kind::Inactive, false, Span::call_site()),
    };
    let at_name = function.data(at).name.clone();
    let mut body = a_loop.body.clone();
    for window in found {
        let variable = opened(function, &window, &trips_name, &mut statements, &reads);
        for (text, offset) in &window.elements {
            let index = match offset {
                0 => at_name.clone(),
                offset => format!("{at_name} + {offset}"),
            };
            let element = Place::whole(variable).then(Projection::Index(Opaque {
                tokens: index.parse().unwrap_or_default(),
                reads: vec![at],
                pure: true,
                kind: Kind::Inactive,
            }));
            redirect(function, &mut body, text, &element);
        }
    }
    if at != *index {
        let text = format!("({text}) + {at_name}");
        let mut opaque = opaque(&text, Kind::Inactive);
        opaque.reads.push(at);
        body.statements
            .insert(0, Statement::Bind(*index, Operation::Opaque(opaque)));
    }
    without_unread(&mut body, &moving);
    statements.push(Statement::Loop(Loop {
        trips: Trips::Range {
            index: at,
            range: opaque(
                &format!("0..{trips_name}"),
                Kind::Sequence(Box::new(Kind::Inactive)),
            ),
            reversed: *reversed,
            reversible: true,
        },
        body,
        until: None,
        checkpoint: None,
    }));
    if is_known {
        return Some(statements);
    }
    let condition = match is_literal(&first) {
        true if !end_text.contains(['<', '>', '=']) => format!("{text} < {end_text}"),
        _ => format!("({text}) < ({end_text})"),
    };
    let condition = opaque(&condition, Kind::Inactive);
    Some(vec![Statement::If {
        condition,
        results: Vec::new(),
        then: Block {
            statements,
            ..Block::default()
        },
        otherwise: Block::default(),
    }])
}

/// Declares a window.
fn opened(
    function: &mut Function,
    window: &Window,
    trips: &str,
    statements: &mut Vec<Statement>,
    reads: &[Variable],
) -> Variable {
    let root = function.data(window.prefix.root).clone();
    let name = format!("{}_window", root.name.trim_start_matches("r#"));
    let kind = function.kind_of(&window.prefix);
    let variable = function.fresh(&name, kind.clone(), false, root.span);
    let data = &mut function.variables[variable.0];
    data.derivative = root.derivative;
    data.varied = root.varied;
    data.asked = root.asked.clone();
    data.hold = match window.written {
        true => Hold::Mutable,
        false => Hold::Shared,
    };
    let place = place_tokens(function, &window.prefix, Span::call_site());
    let borrow = if window.written { "&mut " } else { "&" };
    let length = match window.spread {
        0 => trips.to_string(),
        spread => format!("{trips} + {spread}"),
    };
    let text = match window.start.to_string().as_str() {
        "0" => format!("{borrow}{place}[..{length}]"),
        start => format!("{borrow}{place}[{start}..][..{length}]"),
    };
    let text = match &root.asked {
        Some(flag) => format!("if {flag} {{ {text} }} else {{ {borrow}{place}[..0] }}"),
        None => text,
    };
    statements.push(Statement::Bind(
        variable,
        Operation::Opaque(Opaque {
            tokens: text.parse().unwrap_or_default(),
            reads: reads.to_vec(),
            pure: true,
            kind,
        }),
    ));
    variable
}

/// Leaves out what was defined by the index and is not read any more.
fn without_unread(body: &mut Block, moving: &Variables) {
    loop {
        let mut read = Variables::new();
        for statement in &body.statements {
            visit::reads_of_statement(statement, &mut read);
        }
        let before = body.statements.len();
        body.statements.retain(|statement| {
            !matches!(statement, Statement::Bind(variable, Operation::Opaque(_)) if moving.contains(variable) && !read.contains(variable))
        });
        if body.statements.len() == before {
            return;
        }
    }
}

/// The operand as an element, where it is one.
fn place_of(operand: &Operand) -> Option<&Place> {
    match operand {
        Operand::Place(place) => Some(place),
        Operand::Opaque(_) => None,
    }
}
