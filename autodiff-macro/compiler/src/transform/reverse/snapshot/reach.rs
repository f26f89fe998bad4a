//! Which elements of an array a nest of loops reads: ranges that hold little else, from the corners of the nest.

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

/// How much longer than what is read of it a range may be, about.
const WASTE: i64 = 4;

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

/// A loop of a nest.
#[derive(Clone, PartialEq)]
struct Level {
    index: String,
    start: Polynomial,
    end: Polynomial,
}

/// An element that is read.
#[derive(Clone)]
struct Read {
    text: String,
    index: Polynomial,
    levels: Vec<Level>,
    reads: Variables,
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
    levels: Vec<Level>,
    reads: Variables,
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
    super::super::residual::defined_deep(&a_loop.body, &mut inside);
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

/// What is left of a product when it is divided by the lengths of loops that start near zero.
fn strides(mut product: Monomial, levels: &[Level], resolved: &dyn Fn(&str) -> String) -> Monomial {
    for level in levels {
        let (end, less) = level.end.apart();
        let start = level.start.as_number();
        let mut terms = end.terms();
        let (Some((length, 1)), None) = (terms.next(), terms.next()) else {
            continue;
        };
        let length: Vec<String> = length.iter().map(|name| resolved(name)).collect();
        let near = less <= 0 && less.abs() <= WASTE && start.is_some_and(|start| start <= WASTE);
        let mut rest = product.clone();
        let divides = length.iter().all(|name| {
            let at = rest.iter().position(|other| other == name);
            at.map(|at| rest.remove(at)).is_some()
        });
        if near && divides {
            product = rest;
        }
    }
    product
}

impl Read {
    /// The least and the largest index, where it grows with every loop that it moves with, and the elements between them are not many more than the
    /// trips.
    fn extent(&self) -> Option<[Polynomial; 2]> {
        let mut moves = false;
        for (product, factor) in self.index.terms() {
            let mut own = (self.levels.iter()).filter(|level| product.contains(&level.index));
            let Some(level) = own.next() else { continue };
            moves = true;
            let mut stride = product.clone();
            stride.retain(|name| *name != level.index);
            if own.next().is_some() || stride.len() + 1 != product.len() {
                return None;
            }
            let others: Vec<Level> = (self.levels.iter())
                .filter(|other| other.index != level.index && self.moves_with(&other.index))
                .cloned()
                .collect();
            let numbers: i64 = others
                .iter()
                .filter_map(|other| other.end.plus(-1, &other.start).as_number())
                .filter(|trips| *trips > 0)
                .fold(1, i64::saturating_mul);
            let left = strides(stride, &others, &str::to_string);
            if !left.is_empty() || factor > numbers.saturating_mul(WASTE) {
                return None;
            }
        }
        let low = self.at(|level| level.start.clone())?;
        let high = self.at(|level| level.end.plus(-1, &Polynomial::number(1)))?;
        moves.then_some([low, high])
    }

    fn moves_with(&self, index: &String) -> bool {
        self.index
            .terms()
            .any(|(product, _)| product.contains(index))
    }

    /// The index at a corner of the nest, from the innermost loop outwards; each must not fall with the loop's.
    fn at(&self, corner: impl Fn(&Level) -> Polynomial) -> Option<Polynomial> {
        let mut index = self.index.clone();
        for level in self.levels.iter().rev() {
            let falls = (index.terms())
                .any(|(product, factor)| product.contains(&level.index) && factor < 0);
            if falls {
                return None;
            }
            index = index.with(&BTreeMap::from([(level.index.clone(), corner(level))]));
        }
        Some(index)
    }

    /// Whether the element is a few elements, or a few of the strides, from another one of the same loops.
    fn is_near(&self, other: &Read) -> bool {
        let same = self.levels.len() == other.levels.len()
            && (self.levels.iter().zip(&other.levels)).all(|(one, two)| one == two);
        let mut strides: Vec<Monomial> = Vec::new();
        for (product, _) in self.index.terms() {
            for level in &self.levels {
                if product.contains(&level.index) {
                    let mut stride = product.clone();
                    stride.retain(|name| *name != level.index);
                    strides.push(stride);
                }
            }
        }
        same && (self.index.plus(-1, &other.index).terms())
            .all(|(product, factor)| strides.contains(product) && factor.abs() <= WASTE)
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

/// The least of expressions, or the largest for a negative sign: those that none of the others is beyond for certain.
fn extremes(all: Vec<Polynomial>, sign: i64) -> Vec<Polynomial> {
    let mut kept: Vec<Polynomial> = Vec::new();
    for one in all {
        let is_beyond = |other: &Polynomial, one: &Polynomial| {
            let difference = match sign {
                1 => one.plus(-1, other),
                _ => other.plus(-1, one),
            };
            difference.is_positive()
        };
        if kept.iter().any(|other| is_beyond(other, &one)) {
            continue;
        }
        kept.retain(|other| !is_beyond(&one, other));
        kept.push(one);
    }
    kept
}
