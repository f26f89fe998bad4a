//! Which elements of an array a nest of loops reads: ranges that hold little else, from the corners of the nest.

use super::extent::{Level, Read, extremes, strides};
use super::polynomial::{Monomial, Polynomial};
use crate::analysis::{independence::leaves, length};
use crate::ir::print::place_text;
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Function, Loop, Opaque, Operand, Operation, Place, Projection, Statement, Trips,
    Variable,
};
use crate::transform::range::bounds;
use proc_macro2::TokenStream;
use std::collections::{BTreeMap, BTreeSet};

/// Elements that a nest reads.
pub struct Reach {
    /// The elements, as the function writes them; nothing, where it is all of the array.
    pub elements: Option<BTreeSet<String>>,
    /// Indices of which the least is not behind the first, and of which the largest is behind the last.
    pub low: Vec<Polynomial>,
    pub end: Vec<Polynomial>,
    /// What the bounds read.
    pub reads: Variables,
}

/// An element of an array: its text, and what the names in it are.
pub fn key(function: &Function, place: &Place) -> String {
    let mut reads = Variables::new();
    visit::reads_of_indices(place, &mut reads);
    format!("{} {reads:?}", place_text(function, place))
}

struct Walk<'f> {
    function: &'f Function,
    variable: Variable,
    /// What the nest defines or writes.
    inside: Variables,
    /// The indices, and what is defined by them.
    known: Variables,
    meanings: BTreeMap<String, Polynomial>,
    /// The loops around, and what their bounds read of what stays.
    levels: Vec<Level>,
    reads: Variables,
    /// Whether what is walked over runs in any case.
    certain: bool,
    found: Vec<Read>,
    /// Whether a nest of loops that run in any case has about as many trips as there are elements.
    all: bool,
}

/// The ranges of an array's elements that a nest reads. It writes none.
pub fn reaches(function: &Function, a_loop: &Loop, variable: Variable) -> Vec<Reach> {
    if leaves(&a_loop.body) {
        return Vec::new();
    }
    let mut inside = Variables::new();
    crate::transform::reverse::residual::defined_deep(&a_loop.body, &mut inside);
    visit::writes_of_block(&a_loop.body, &mut inside);
    if let Trips::Range { index, .. } = &a_loop.trips {
        inside.insert(*index);
    }
    let mut walk = Walk {
        function,
        variable,
        inside,
        known: Variables::new(),
        meanings: BTreeMap::new(),
        levels: Vec::new(),
        reads: Variables::new(),
        certain: true,
        found: Vec::new(),
        all: false,
    };
    walk.repeat(a_loop);
    if walk.all {
        return vec![Reach {
            elements: None,
            low: Vec::new(),
            end: Vec::new(),
            reads: Variables::new(),
        }];
    }
    grouped(walk.found)
}

impl Walk<'_> {
    fn repeat(&mut self, a_loop: &Loop) {
        let Trips::Range { index, range, .. } = &a_loop.trips else {
            return;
        };
        let Some((start, end)) = bounds(range) else {
            return;
        };
        let bound = |tokens: &TokenStream| {
            self.index(&Opaque {
                tokens: tokens.clone(),
                ..range.clone()
            })
        };
        let (Some(start), Some(end)) = (bound(&start), bound(&end)) else {
            return;
        };
        let name = self.function.data(*index).name.clone();
        self.mean(*index, Polynomial::name(&name));
        let reads = self.reads.clone();
        self.reads.extend(
            range
                .reads
                .iter()
                .filter(|read| !self.inside.contains(read)),
        );
        self.levels.push(Level {
            index: name,
            start,
            end,
        });
        self.all |= self.certain && self.is_all();
        self.block(&a_loop.body);
        self.levels.pop();
        self.reads = reads;
    }

    fn mean(&mut self, variable: Variable, meaning: Polynomial) {
        let name = self.function.data(variable).name.clone();
        self.meanings.insert(name, meaning);
        self.known.insert(variable);
    }

    fn block(&mut self, block: &Block) {
        for statement in &block.statements {
            self.statement(statement);
        }
        block
            .yields
            .iter()
            .for_each(|operand| self.operand(operand));
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Bind(variable, Operation::Opaque(opaque)) => {
                let data = self.function.data(*variable);
                if let Some(index) = self.index(opaque).filter(|_| !data.mutable) {
                    self.mean(*variable, index);
                }
            }
            Statement::Bind(_, operation) | Statement::Store(_, operation) => {
                for operand in visit::operands(operation) {
                    self.operand(operand);
                }
            }
            Statement::Update { value, .. } => {
                visit::each_operand(value, &mut |operand| self.operand(operand));
            }
            Statement::Loop(a_loop) => {
                self.repeat(a_loop);
                return;
            }
            _ => {}
        }
        let certain = core::mem::replace(&mut self.certain, false);
        for inner in visit::blocks(statement) {
            self.block(inner);
        }
        self.certain = certain;
    }

    fn operand(&mut self, operand: &Operand) {
        let Operand::Place(place) = operand else {
            return;
        };
        let Place { root, path } = place;
        let [Projection::Index(index)] = &path[..] else {
            return;
        };
        if *root != self.variable || index.is_range() {
            return;
        }
        let Some(polynomial) = self.index(index) else {
            return;
        };
        let mut reads = self.reads.clone();
        reads.extend(
            index
                .reads
                .iter()
                .filter(|read| !self.inside.contains(read)),
        );
        self.found.push(Read {
            text: key(self.function, place),
            index: polynomial,
            levels: self.levels.clone(),
            reads,
        });
    }

    /// What an index is, in terms of those of the loops and of what stays.
    fn index(&self, opaque: &Opaque) -> Option<Polynomial> {
        let known = opaque
            .reads
            .iter()
            .all(|read| !self.inside.contains(read) || self.known.contains(read));
        if !opaque.pure || !known {
            return None;
        }
        Polynomial::parse(&opaque.tokens, &self.meanings, &|name| {
            self.meanings.contains_key(name)
        })
    }

    /// Whether the loops at hand run over about as many elements as there are.
    fn is_all(&self) -> bool {
        let place = Place::whole(self.variable);
        let own = format!("{}.len()", place_text(self.function, &place));
        let declared = length::declared(self.function, self.variable);
        let lengths = [Some(own), declared];
        lengths.into_iter().flatten().any(|length| {
            let resolved = |name: &str| length::resolved(self.function, name);
            let tokens = length.parse().unwrap_or_default();
            let Some(length) = Polynomial::parse(&tokens, &BTreeMap::new(), &|_| false) else {
                return false;
            };
            let mut terms = length.terms();
            match (terms.next(), terms.next()) {
                (Some((product, 1)), None) if !product.is_empty() => {
                    let mut product: Monomial = product.iter().map(|name| resolved(name)).collect();
                    product.sort();
                    strides(product, &self.levels, &resolved).is_empty()
                }
                _ => false,
            }
        })
    }
}

/// One range for the elements that are near each other.
fn grouped(found: Vec<Read>) -> Vec<Reach> {
    let mut groups: Vec<(Read, Reach)> = Vec::new();
    for read in found {
        let Some([low, high]) = read.extent() else {
            continue;
        };
        let at = groups.iter().position(|(first, _)| first.is_near(&read));
        let at = at.unwrap_or_else(|| {
            let reach = Reach {
                elements: Some(BTreeSet::new()),
                low: Vec::new(),
                end: Vec::new(),
                reads: Variables::new(),
            };
            groups.push((read.clone(), reach));
            groups.len() - 1
        });
        let reach = &mut groups[at].1;
        reach.elements.get_or_insert_default().insert(read.text);
        reach.low.push(low);
        reach.end.push(high.plus(1, &Polynomial::number(1)));
        reach.reads.extend(read.reads);
    }
    let narrowed = |(_, mut reach): (Read, Reach)| {
        reach.low = extremes(reach.low, 1);
        reach.end = extremes(reach.end, -1);
        reach
    };
    groups.into_iter().map(narrowed).collect()
}
