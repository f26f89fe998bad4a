//! Stencils: a reverse loop that adds to several neighbours in one array waits, in each trip, for what the last one stored. With a loop for each neighbour
//! every element is touched once in a loop, and rustc takes several trips at a time.

use super::Reverse;
use crate::ir::print::place_text;
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Expression, Loop, Operand, Operation, Place, Projection, Statement, Variable,
};
use std::collections::BTreeMap;

/// The most neighbours, and the most operations that are computed in each of the loops.
const NEIGHBOURS: usize = 5;
const OPERATIONS: usize = 24;

impl Reverse<'_> {
    /// The loops for the neighbours; the loop itself, where it has none. Its trips may run in any order.
    pub fn split(&self, a_loop: Loop) -> Vec<Loop> {
        let groups = match self.options.has("split") {
            true => self.neighbours(&a_loop.body),
            false => None,
        };
        let Some(groups) = groups else {
            return vec![a_loop];
        };
        (0..groups.count)
            .map(|at| Loop {
                body: groups.of(&a_loop.body, at),
                ..a_loop.clone()
            })
            .collect()
    }

    fn neighbours(&self, body: &Block) -> Option<Groups> {
        let mut inside = Variables::new();
        for statement in &body.statements {
            inside.extend(visit::defines(statement));
        }
        // what is read, and what is written, of what outlives a trip
        let (mut read, mut taken, mut added) =
            (Variables::new(), Variables::new(), Variables::new());
        let mut places: BTreeMap<Variable, Vec<String>> = BTreeMap::new();
        let mut operations = 0;
        for statement in &body.statements {
            match statement {
                Statement::Bind(_, Operation::Scalar(value)) => {
                    operations += cost(value)?;
                    loads(value, &mut read);
                }
                Statement::Bind(_, Operation::Take(place)) if !inside.contains(&place.root) => {
                    if !taken.insert(place.root) {
                        return None;
                    }
                }
                Statement::Update { place, value, .. } => {
                    operations += cost(value)?;
                    loads(value, &mut read);
                    if !inside.contains(&place.root) {
                        added.insert(place.root);
                    }
                    if matches!(place.path[..], [Projection::Index(_)]) {
                        let (text, known) = (
                            place_text(&self.function, place),
                            places.entry(place.root).or_default(),
                        );
                        if !known.contains(&text) {
                            known.push(text);
                        }
                    }
                }
                _ => return None,
            }
        }
        let count = places.values().map(Vec::len).max().unwrap_or(0);
        let fits = (2..=NEIGHBOURS).contains(&count)
            && operations <= OPERATIONS
            && read.is_disjoint(&added)
            && read.is_disjoint(&taken)
            && added.is_disjoint(&taken);
        let of = places
            .into_values()
            .filter(|known| known.len() > 1)
            .flat_map(|known| known.into_iter().enumerate().map(|(at, text)| (text, at)));
        fits.then(|| Groups {
            count,
            of: of.collect(),
            inside,
            texts: body
                .statements
                .iter()
                .map(|statement| match statement {
                    Statement::Update { place, .. } => place_text(&self.function, place),
                    _ => String::new(),
                })
                .collect(),
        })
    }
}

/// Which loop adds to which element.
struct Groups {
    count: usize,
    /// By the text of the element; what is not listed belongs to the last.
    of: BTreeMap<String, usize>,
    inside: Variables,
    /// For each statement, the text of what it adds to.
    texts: Vec<String>,
}

impl Groups {
    /// The body of one of the loops: what it adds, and what that needs. The last one takes what is taken.
    fn of(&self, body: &Block, group: usize) -> Block {
        let last = group + 1 == self.count;
        let mut needed = Variables::new();
        let mut statements = Vec::new();
        for (statement, text) in body.statements.iter().zip(&self.texts).rev() {
            let statement = match statement {
                Statement::Update { place, .. } if self.inside.contains(&place.root) => {
                    needed.contains(&place.root).then(|| statement.clone())
                }
                Statement::Update { .. } => {
                    let own = self.of.get(text).copied().unwrap_or(self.count - 1);
                    (own == group).then(|| statement.clone())
                }
                Statement::Bind(variable, Operation::Take(place)) if !last => {
                    needed.contains(variable).then(|| {
                        let load = Expression::Operand(Operand::Place(place.clone()));
                        Statement::Bind(*variable, Operation::Scalar(load))
                    })
                }
                Statement::Bind(_, Operation::Take(_)) => Some(statement.clone()),
                Statement::Bind(variable, _) => {
                    needed.contains(variable).then(|| statement.clone())
                }
                _ => None,
            };
            if let Some(statement) = statement {
                visit::reads_of_statement(&statement, &mut needed);
                statements.push(statement);
            }
        }
        statements.reverse();
        Block {
            statements,
            ..Block::default()
        }
    }
}

/// How many operations a formula has, where all of them are cheap.
fn cost(value: &Expression) -> Option<usize> {
    match value {
        Expression::Operand(_) | Expression::Number(_) => Some(0),
        Expression::Apply(rule, arguments) if rule.cheap => {
            let inner: Option<Vec<usize>> = arguments.iter().map(cost).collect();
            Some(1 + inner?.into_iter().sum::<usize>())
        }
        _ => None,
    }
}

/// Adds the roots of the places that a formula loads.
fn loads(value: &Expression, into: &mut Variables) {
    visit::each_operand(value, &mut |operand| {
        if let Operand::Place(Place { root, .. }) = operand {
            into.insert(*root);
        }
    });
}
