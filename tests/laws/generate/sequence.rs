//! Random statements about whole sequences and references into them.

use super::Generator;
use super::scope::{Shape, Storage, Variable};

impl Generator {
    pub fn let_sequence(&mut self) {
        let name = self.fresh("c");
        let float = self.float;
        let sources = self
            .scope
            .visible(|v| matches!(v.shape, Shape::Sequence(_)));
        let class = self.class();
        if let Some(of) = (!sources.is_empty() && self.random.chance(55))
            .then(|| sources[self.random.below(sources.len())].clone())
        {
            let value = match self.random.below(4) {
                0 => {
                    let fill = self.tame();
                    format!("vec![{fill}; {}.len()]", of.name)
                }
                1 => format!("{}.to_vec()", of.name),
                2 => {
                    let (mark, v) = (self.scope.mark(), self.fresh("v"));
                    self.declare(&v, Shape::Scalar, false, 0, 0);
                    let body = self.bounded(1);
                    self.scope.leave(mark);
                    format!("{}.iter().map(|&{v}| {body}).collect()", of.name)
                }
                _ => format!("vec![{}; {}.len()]", self.constant("0.0", true), of.name),
            };
            self.line(&format!("let mut {name}: Vec<{float}> = {value};"));
            return self.declare(
                &name,
                Shape::Sequence(Storage::Vector),
                true,
                of.class,
                of.least,
            );
        }
        let (a, b, c) = (self.tame(), self.tame(), self.tame());
        match self.random.below(4) {
            0 => {
                self.line(&format!("let mut {name}: [{float}; 3] = [{a}, {b}, {c}];"));
                self.declare(&name, Shape::Sequence(Storage::Array), true, 1, 3);
            }
            1 => {
                self.line(&format!(
                    "let mut {name} = [{}; 3];",
                    self.constant("0.0", true)
                ));
                self.declare(&name, Shape::Sequence(Storage::Array), true, 1, 3);
            }
            2 => {
                self.line(&format!(
                    "let mut {name}: [[{float}; 3]; 2] = [[{a}, {b}, {c}], [{b}; 3]];"
                ));
                self.declare(&name, Shape::Matrix, true, 0, 0);
            }
            _ => {
                self.line(&format!(
                    "let mut {name}: Vec<{float}> = vec![{a}, {b}, {c}];"
                ));
                self.declare(&name, Shape::Sequence(Storage::Vector), true, class, 3);
            }
        }
    }

    pub fn swap(&mut self) {
        let sequences = self
            .scope
            .visible(|v| matches!(v.shape, Shape::Sequence(_)) && v.mutable);
        let scalars = self
            .scope
            .visible(|v| v.shape == Shape::Scalar && v.mutable && v.name == v.base);
        if !sequences.is_empty() && (scalars.len() < 2 || self.random.chance(50)) {
            let of = sequences[self.random.below(sequences.len())].clone();
            let (i, j) = (self.place_index(&of), self.place_index(&of));
            self.line(&format!("{}.swap({i}, {j});", of.name));
        } else if scalars.len() > 1 {
            let at = self.random.below(scalars.len() - 1);
            let (a, b) = (&scalars[at].name, &scalars[at + 1].name);
            let text = if self.random.chance(50) {
                format!("std::mem::swap(&mut {a}, &mut {b});")
            } else {
                format!("({a}, {b}) = ({b}, {a});")
            };
            self.line(&text);
        }
    }

    /// `fill`, `copy_from_slice`, assignment and the like of whole sequences.
    pub fn whole_sequence(&mut self) {
        let all = self
            .scope
            .visible(|v| matches!(v.shape, Shape::Sequence(_)));
        let into: Vec<Variable> = all.iter().filter(|v| v.mutable).cloned().collect();
        if into.is_empty() {
            return self.let_sequence();
        }
        let into = into[self.random.below(into.len())].clone();
        let same: Vec<&Variable> = all
            .iter()
            .filter(|v| v.class == into.class && v.base != into.base)
            .collect();
        match self.random.below(4) {
            0 if !same.is_empty() => {
                let from = &same[self.random.below(same.len())].name;
                self.line(&format!("{}.copy_from_slice(&{from}[..]);", into.name));
            }
            1 => {
                self.scope.hide(&into.base);
                let value = self.bounded(1);
                self.scope.show();
                self.line(&format!("{}.fill({value});", into.name));
            }
            2 if into.shape == Shape::Sequence(Storage::Vector) && !same.is_empty() => {
                let from = &same[self.random.below(same.len())].name;
                self.line(&format!("{} = {from}.to_vec();", into.name));
            }
            3 => self.line(&format!("{}.reverse();", into.name)),
            _ => self.element_store(),
        }
    }

    pub fn push(&mut self) {
        let vectors = self
            .scope
            .visible(|v| v.shape == Shape::Sequence(Storage::Vector) && v.mutable && v.class > 100);
        if vectors.is_empty() || self.loops > 0 {
            return self.element_store();
        }
        let of = vectors[self.random.below(vectors.len())].clone();
        self.scope.hide(&of.base);
        let value = self.tame();
        self.scope.show();
        self.line(&format!("{}.push({value});", of.name));
    }

    /// A mutable reference to one place, written through.
    pub fn reference(&mut self) {
        let sequences = self
            .scope
            .visible(|v| matches!(v.shape, Shape::Sequence(_)) && v.mutable);
        if sequences.is_empty() {
            return self.scalar_store();
        }
        let of = sequences[self.random.below(sequences.len())].clone();
        let (name, index) = (self.fresh("r"), self.place_index(&of));
        self.line("{");
        self.indent += 1;
        let mark = self.scope.mark();
        self.line(&format!("let {name} = &mut {}[{index}];", of.name));
        self.scope.hide(&of.base);
        self.part(&name, &format!("(*{name})"));
        self.store(&format!("*{name}"));
        self.statement();
        self.scope.show();
        self.scope.leave(mark);
        self.indent -= 1;
        self.line("}");
    }
}
