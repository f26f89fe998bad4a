//! The least and the largest index of an element over the loops around it.

use super::polynomial::{Monomial, Polynomial};
use crate::ir::visit::Variables;
use std::collections::BTreeMap;

/// How much longer than what is read of it a range may be, about.
const WASTE: i64 = 4;

/// A loop of a nest.
#[derive(Clone, PartialEq)]
pub struct Level {
    pub index: String,
    pub start: Polynomial,
    pub end: Polynomial,
}

/// An element that is read.
#[derive(Clone)]
pub struct Read {
    pub text: String,
    pub index: Polynomial,
    pub levels: Vec<Level>,
    pub reads: Variables,
}

/// What is left of a product when it is divided by the lengths of loops that start near zero.
pub fn strides(
    mut product: Monomial,
    levels: &[Level],
    resolved: &dyn Fn(&str) -> String,
) -> Monomial {
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
    pub fn extent(&self) -> Option<[Polynomial; 2]> {
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
    pub fn is_near(&self, other: &Read) -> bool {
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

/// The least of expressions, or the largest for a negative sign: those that none of the others is beyond for certain.
pub fn extremes(all: Vec<Polynomial>, sign: i64) -> Vec<Polynomial> {
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
