//! Which cotangents a loop sums, and what is known of its body.

use crate::ir::print::place_text;
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Kind, Operation, Place, Projection, Scalar, Statement, Variable};
use crate::transform::reverse::Reverse;
use crate::transform::reverse::residual::defined_deep;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The longest body that is printed twice.
const SHORT: usize = 16;

impl Reverse<'_> {
    /// The cotangents of elements that a body only adds to, at places that its iterations do not move.
    pub fn sums_of(&self, body: &Block, index: Variable) -> Vec<Place> {
        let mut moving = Variables::new();
        defined_deep(body, &mut moving);
        visit::writes_of_block(body, &mut moving);
        moving.insert(index);
        let mut found: Vec<Place> = Vec::new();
        for place in self.updated(body) {
            let mut own = moving.clone();
            own.remove(&place.root);
            let mut reads = Variables::new();
            visit::reads_of_indices(place, &mut reads);
            let fixed = reads.is_disjoint(&moving)
                && place
                    .path
                    .iter()
                    .all(|step| matches!(step, Projection::Index(at) if at.pure && !at.is_range()));
            let known = found.iter().any(|other| {
                place_text(&self.function, other) == place_text(&self.function, place)
            });
            let is_named = matches!(self.kind_of(place), Kind::Float(Scalar::Named(_)));
            if fixed
                && (is_named || self.is_sure(body, place))
                && !known
                && !place.is_whole()
                && self.kind_of(place).is_float()
                && self.function.data(place.root).derivative
                && self.only_adds(body, place)
            {
                found.push(place.clone());
            }
        }
        found
    }

    /// The places that a body adds to, in its branches as well.
    fn updated<'b>(&self, body: &'b Block) -> Vec<&'b Place> {
        let mut places = Vec::new();
        for statement in &body.statements {
            match statement {
                Statement::Update { place, .. } => places.push(place),
                Statement::If {
                    then, otherwise, ..
                } if self.sums_branches() => {
                    places.extend(self.updated(then));
                    places.extend(self.updated(otherwise));
                }
                _ => {}
            }
        }
        places
    }

    /// Whether every trip adds to the place.
    pub fn is_sure(&self, body: &Block, sum: &Place) -> bool {
        let text = place_text(&self.function, sum);
        body.statements.iter().any(|statement| matches!(statement, Statement::Update { place, .. } if place_text(&self.function, place) == text))
    }

    /// Whether what branches add to is summed: what is zero after the loop was not added to, unless it has lanes or a tangent.
    fn sums_branches(&self) -> bool {
        !self.options.hvp && !self.options.batch
    }

    /// Whether a block touches the root of a place only by adding to its elements.
    fn only_adds(&self, block: &Block, sum: &Place) -> bool {
        block.statements.iter().all(|statement| {
            let mut touched = Variables::new();
            match statement {
                Statement::Update { place, value, .. } if !place.is_whole() => {
                    visit::reads_of_expression(value, &mut touched);
                    visit::reads_of_indices(place, &mut touched);
                }
                Statement::If {
                    condition,
                    then,
                    otherwise,
                    ..
                } if self.sums_branches() => {
                    visit::reads_of_opaque(condition, &mut touched);
                    for side in [then, otherwise] {
                        if !self.only_adds(side, sum) {
                            return false;
                        }
                        for operand in &side.yields {
                            visit::reads_of_operand(operand, &mut touched);
                        }
                    }
                }
                other => visit::free_of_statement(other, &mut touched),
            }
            !touched.contains(&sum.root) && !visit::defines(statement).contains(&sum.root)
        })
    }

    /// Whether a loop is short, plain and over `usize`, and its sums are of a named type.
    pub fn is_laned(&self, body: &Block, index: Variable, sums: &[Place]) -> bool {
        let plain = body.statements.iter().all(|statement| match statement {
            Statement::Bind(_, operation) => matches!(
                operation,
                Operation::Scalar(_) | Operation::Opaque(_) | Operation::Take(_)
            ),
            Statement::Update { .. } => true,
            _ => false,
        });
        plain
            && body.statements.len() <= SHORT
            && self.counts(body, index)
            && sums
                .iter()
                .all(|place| matches!(self.kind_of(place), Kind::Float(Scalar::Named(_))))
    }

    /// Whether the index is a `usize` for certain: an element of a sequence is read or written at it, or at plain arithmetic on it.
    pub fn counts(&self, body: &Block, index: Variable) -> bool {
        let mut alike = vec![index];
        for statement in &body.statements {
            if let Statement::Bind(variable, Operation::Opaque(opaque)) = statement
                && is_plain(&opaque.tokens)
                && opaque.reads.iter().any(|read| alike.contains(read))
            {
                alike.push(*variable);
            }
        }
        body.statements.iter().any(|statement| {
            let Statement::Update { place, .. } = statement else {
                return false;
            };
            let [Projection::Index(at)] = &place.path[..] else {
                return false;
            };
            matches!(self.function.data(place.root).kind, Kind::Sequence(_))
                && is_plain(&at.tokens)
                && at.reads.iter().any(|read| alike.contains(read))
        })
    }
}

/// Whether an expression is arithmetic without a cast or a call.
fn is_plain(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().all(|tree| match tree {
        TokenTree::Ident(name) => name != "as",
        TokenTree::Group(group) => {
            group.delimiter() == Delimiter::Parenthesis && is_plain(&group.stream())
        }
        TokenTree::Punct(punct) => "+-*/%".contains(punct.as_char()),
        TokenTree::Literal(_) => true,
    })
}
