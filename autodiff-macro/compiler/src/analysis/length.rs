//! Lengths: which sequences are as long throughout as their declaration says.

use crate::ir::print::place_text;
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Function, Hold, Opaque, Operand, Operation, Place, Statement, Variable};
use proc_macro2::TokenStream;

/// Tokens without spaces.
pub fn text(opaque: &Opaque) -> String {
    opaque.tokens.to_string().replace(' ', "")
}

/// `v.len()`
pub fn text_of(function: &Function, variable: Variable) -> String {
    format!("{}.len()", place_text(function, &Place::whole(variable)))
}

/// Whether two texts, which may be names of lengths, mean one number: `n` and `v.len()` after `let n = v.len();` of a `v` whose length stays.
pub fn is_same(function: &Function, one: &str, other: &str) -> bool {
    one == other || resolved(function, one) == resolved(function, other)
}

/// What an `assert_eq!` says of two names or lengths that stay what they are.
pub fn asserted(function: &Function, tokens: &TokenStream) -> Option<[String; 2]> {
    let text = tokens.to_string().replace(' ', "");
    let text = text.trim_end_matches(';').strip_suffix(')')?;
    let mut sides = text.strip_prefix("assert_eq!(")?.split(',');
    let mut side = || {
        let side = sides.next()?;
        let name = side.strip_suffix(".len()").unwrap_or(side);
        let mut meant = function.variables.iter().filter(|data| data.name == name);
        let stays = meant.next().is_some_and(|data| !data.mutable) && meant.next().is_none();
        stays.then(|| side.to_string())
    };
    Some([side()?, side()?])
}

/// Whether a name is bound to the length of a sequence, whose length stays.
pub fn is_bound(function: &Function, name: &str, variable: Variable) -> bool {
    let length = text_of(function, variable);
    let mut found = false;
    each(&function.body, &mut |statement| {
        if let Statement::Bind(bound, Operation::Opaque(opaque)) = statement {
            let data = function.data(*bound);
            found |= data.name == name && !data.mutable && text(opaque) == length;
        }
    });
    found
        && exchanged(function, variable).len() == 1
        && !may_change(function, &function.body, variable)
}

/// The length that a sequence has throughout, as its declaration says it.
pub fn declared(function: &Function, variable: Variable) -> Option<String> {
    let partners = exchanged(function, variable);
    let length = of_declaration(function, variable)?;
    partners
        .iter()
        .all(|partner| {
            !may_change(function, &function.body, *partner)
                && of_declaration(function, *partner).as_ref() == Some(&length)
        })
        .then_some(length)
}

fn of_declaration(function: &Function, variable: Variable) -> Option<String> {
    let mut found = None;
    each(&function.body, &mut |statement| {
        if let Statement::Bind(bound, operation) = statement
            && *bound == variable
        {
            found = Some(operation.clone());
        }
    });
    let written = match found? {
        Operation::Opaque(opaque) if is_fixed(function, &opaque) => {
            let written = text(&opaque);
            match (repeated(&written), &opaque.reads[..]) {
                (Some(length), _) => length.to_string(),
                (None, [copied])
                    if [".to_vec()", ".clone()"].iter().any(|copy| {
                        written.strip_suffix(copy) == Some(&function.data(*copied).name)
                    }) =>
                {
                    text_of(function, *copied)
                }
                _ => return None,
            }
        }
        Operation::Repeat { length, .. } if is_fixed(function, &length) => text(&length),
        Operation::Array { elements, .. } => elements.len().to_string(),
        Operation::Adapt {
            method,
            argument: Operand::Place(place),
        } if matches!(method.as_str(), "to_vec" | "clone") && place.is_whole() => {
            if exchanged(function, variable).contains(&place.root) && place.root != variable {
                return of_declaration(function, place.root);
            }
            if !keeps_length(function, place.root) {
                return None;
            }
            text_of(function, place.root)
        }
        _ => return None,
    };
    Some(resolved(function, &written))
}

/// A length without the name that it is bound to: what that was computed as.
pub fn resolved(function: &Function, written: &str) -> String {
    let mut found = None;
    each(&function.body, &mut |statement| {
        if let Statement::Bind(bound, Operation::Opaque(opaque)) = statement {
            let data = function.data(*bound);
            let keeps = opaque
                .reads
                .iter()
                .all(|read| keeps_length(function, *read));
            if data.name == written && !data.mutable && keeps && text(opaque).ends_with(".len()") {
                found = Some(text(opaque));
            }
        }
    });
    found.unwrap_or_else(|| written.to_string())
}

/// Whether a sequence is as long at the end as at the start.
fn keeps_length(function: &Function, variable: Variable) -> bool {
    let data = function.data(variable);
    data.hold == Hold::Shared || !data.mutable
}

/// The length in `vec![e; length]`.
fn repeated(text: &str) -> Option<&str> {
    let inside = text.strip_prefix("vec![")?.strip_suffix(']')?;
    inside.rsplit_once(';').map(|(_, length)| length)
}

/// Whether an expression has the same value wherever it stands.
fn is_fixed(function: &Function, opaque: &Opaque) -> bool {
    opaque.reads.iter().all(|read| {
        let data = function.data(*read);
        !data.mutable && data.hold != Hold::Mutable
    })
}

/// Calls `visit` on every statement of a block.
fn each<'b>(block: &'b Block, visit: &mut dyn FnMut(&'b Statement)) {
    for statement in &block.statements {
        visit(statement);
        for inner in visit::blocks(statement) {
            each(inner, visit);
        }
    }
}

/// The variables that change places with a variable, and itself.
fn exchanged(function: &Function, variable: Variable) -> Variables {
    let mut group = Variables::from([variable]);
    loop {
        let count = group.len();
        each(&function.body, &mut |statement| {
            if let Statement::Exchange(one, two) = statement
                && (group.contains(&one.root) || group.contains(&two.root))
            {
                group.extend([one.root, two.root]);
            }
        });
        if group.len() == count {
            return group;
        }
    }
}

/// Whether the length of a local may change other than by changing places with another one: it is grown, replaced, or lent to somebody.
fn may_change(function: &Function, block: &Block, variable: Variable) -> bool {
    if function.data(variable).hold == Hold::Mutable {
        return false;
    }
    let mut written = Variables::new();
    each(block, &mut |statement| match statement {
        Statement::Store(place, operation) if !place.is_whole() => {
            visit::writes_of_operation(operation, &mut written);
        }
        Statement::Exchange(one, two) if one.is_whole() && two.is_whole() => {}
        Statement::Update { .. } | Statement::Swap { .. } => {}
        other => visit::writes_of_statement(other, &mut written),
    });
    written.contains(&variable)
}
