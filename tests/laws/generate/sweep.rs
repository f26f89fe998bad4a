//! Random loops that look independent, or nearly: work arrays that are overwritten as a whole or in part, here or by a callee, reductions in several
//! accumulators, iterations that leave early or run not at all.

use super::Generator;
use super::loops::Cast;
use super::scope::{Shape, Storage, Variable};

impl Generator {
    /// One loop.
    pub fn sweep(&mut self, cast: &Cast) {
        let sequences = self
            .scope
            .visible(|v| matches!(v.shape, Shape::Sequence(Storage::Borrowed)));
        let of = sequences[self.random.below(sequences.len())].clone();
        let i = self.fresh("i");
        let n = of.name.clone();
        let range = match self.random.below(10) {
            0..=3 => format!("0..{n}.len()"),
            4 => format!("1..{n}.len() - 1"),
            5 => format!("(0..{n}.len()).rev()"),
            6 => format!("(0..{n}.len()).step_by(2)"),
            7 => "0..0".to_string(),
            8 => format!("2..={n}.len() - 2"),
            _ => "0..3".to_string(),
        };
        let label = if self.random.chance(15) {
            self.fresh("'l")
        } else {
            String::new()
        };
        let head = if label.is_empty() {
            String::new()
        } else {
            format!("{label}: ")
        };
        self.labels.push(label);
        self.line(&format!("{head}for {i} in {range} {{"));
        let mark = self.scope.mark();
        self.declare(&i, Shape::Integer, false, of.class, 0);
        self.indent += 1;
        self.loops += 1;
        // sums are named where they grow, and rarely elsewhere
        let hidden: Vec<String> = cast
            .sums
            .iter()
            .map(|sum| sum.base.clone())
            .filter(|_| self.random.chance(if cast.calm { 98 } else { 90 }))
            .collect();
        hidden.iter().for_each(|base| self.scope.hide(base));
        for work in &cast.works {
            if self.random.chance(if cast.calm { 96 } else { 80 }) {
                self.overwrite(cast, work);
            }
        }
        for _ in 0..1 + self.random.below(3) {
            self.step(cast);
        }
        self.grow(cast);
        hidden.iter().for_each(|_| self.scope.show());
        self.loops -= 1;
        self.indent -= 1;
        self.labels.pop();
        self.scope.leave(mark);
        self.line("}");
    }

    /// A work array gets new content: all of it, most of the time.
    fn overwrite(&mut self, cast: &Cast, work: &Variable) {
        let name = &work.name;
        let (k, length) = (self.fresh("k"), format!("{name}.len()"));
        let odd = if cast.calm { 40 } else { 12 };
        let range = match self.random.below(odd) {
            12.. => format!("0..{length}"),
            0..=4 => format!("0..{length}"),
            5 => format!("(0..{length}).rev()"),
            6 if work.class != 2 => "0..3".to_string(),
            7 => format!("1..{length}"),
            8 => format!("(0..{length}).step_by(2)"),
            _ => {
                self.scope.hide(&work.base);
                let value = self.bounded(1);
                self.scope.show();
                let text = match self.random.below(6) {
                    0 => format!("{name}.fill({value});"),
                    1 if work.shape == Shape::Sequence(Storage::Array) => {
                        format!("{name} = [{value}; 3];")
                    }
                    1 => {
                        let n = self.fresh("n");
                        self.line(&format!("let {n} = {length};"));
                        format!("{name} = vec![{value}; {n}];")
                    }
                    2 => format!("{}({value}, &mut {name}[1..]);", cast.fill),
                    3 => format!(
                        "if {} {{ {}({value}, &mut {name}); }}",
                        self.condition(),
                        cast.fill
                    ),
                    _ => format!("{}({value}, &mut {name});", cast.fill),
                };
                return self.line(&text);
            }
        };
        let guard = if self.random.chance(if cast.calm { 3 } else { 12 }) {
            format!("if {} ", self.condition())
        } else {
            String::new()
        };
        if !guard.is_empty() {
            self.line(&format!("{guard}{{"));
        }
        self.line(&format!("for {k} in {range} {{"));
        let mark = self.scope.mark();
        self.declare(&k, Shape::Integer, false, work.class, 0);
        self.indent += 1;
        self.loops += 1;
        let reads = self.random.chance(if cast.calm { 3 } else { 12 });
        if !reads {
            self.scope.hide(&work.base);
        }
        let value = self.fresh("s");
        let text = self.bounded(1);
        self.line(&format!("let {value}: {} = {text};", self.float));
        if !reads {
            self.scope.show();
        }
        if self.random.chance(8) {
            let condition = self.condition();
            let leave = self.random.pick(&["continue;", "break;"]);
            self.line(&format!("if {condition} {{ {leave} }}"));
        }
        self.line(&format!("{name}[{k}] = {value};"));
        if self.random.chance(20) {
            let more = self.random.pick(&[
                "W[K] = W[K] * W[K];",
                "W[K] *= V;",
                "if K > 0 { W[K] = W[K - 1] * V; }",
                "W[K] += V;",
            ]);
            self.line(
                &more
                    .replace('W', name)
                    .replace('K', &k)
                    .replace('V', &value),
            );
        }
        self.loops -= 1;
        self.indent -= 1;
        self.scope.leave(mark);
        self.line("}");
        if !guard.is_empty() {
            self.line("}");
        }
    }

    /// Something else in an iteration.
    fn step(&mut self, cast: &Cast) {
        match self.random.below(12) {
            0..=3 => self.grow(cast),
            4 => self.inner(cast),
            5 => {
                let condition = self.condition();
                self.line(&format!("if {condition} {{"));
                self.indent += 1;
                self.grow(cast);
                self.indent -= 1;
                self.line("} else {");
                self.indent += 1;
                self.grow(cast);
                self.indent -= 1;
                self.line("}");
            }
            6 => {
                let work = cast.works[self.random.below(cast.works.len())].clone();
                self.overwrite(cast, &work);
            }
            7 if !cast.calm || self.random.chance(20) => self.neighbours(),
            8 if !cast.calm || self.random.chance(30) => self.leave_loop(),
            9 if !cast.calm && self.random.chance(50) => self.leave_function(),
            _ => {
                let (name, value) = (self.fresh("s"), self.bounded(1));
                self.line(&format!("let {name}: {} = {value};", self.float));
                self.declare(&name, Shape::Scalar, false, 0, 0);
            }
        }
    }

    /// An inner loop with a sum of its own.
    fn inner(&mut self, cast: &Cast) {
        let (zero, name, k) = (self.constant("0.0", true), self.fresh("s"), self.fresh("k"));
        let work = cast.works[self.random.below(cast.works.len())].clone();
        let own = self.random.chance(60);
        if own {
            self.line(&format!("let mut {name}: {} = {zero};", self.float));
        }
        let range = self
            .random
            .pick(&[
                "0..W.len()",
                "1..W.len()",
                "(0..W.len()).rev()",
                "0..2",
                "0..0",
            ])
            .replace('W', &work.name);
        self.line(&format!("for {k} in {range} {{"));
        let mark = self.scope.mark();
        self.declare(&k, Shape::Integer, false, work.class, 0);
        self.indent += 1;
        self.loops += 1;
        if own {
            let value = self.bounded(1);
            self.line(&format!("{name} += {value};"));
        }
        if !own || self.random.chance(30) {
            self.grow(cast);
        }
        self.loops -= 1;
        self.indent -= 1;
        self.scope.leave(mark);
        self.line("}");
        if own {
            self.declare(&name, Shape::Scalar, true, 0, 0);
        }
    }

    /// A write to an element of a borrowed slice, from its neighbours.
    fn neighbours(&mut self) {
        let lent = self
            .scope
            .visible(|v| v.shape == Shape::Sequence(Storage::Borrowed) && v.mutable);
        let Some(of) = lent.first().cloned() else {
            return;
        };
        let at = self.index(&of);
        let j = self.fresh("j");
        self.line(&format!("let {j} = {at};"));
        let scale = self.constant("0.4", false);
        let text = self.random.pick(&[
            "if J > 0 { X[J] = (X[J - 1] * S).sin(); }",
            "if J + 1 < X.len() { X[J] = X[J + 1] * X[J] * S; }",
            "if J > 0 && J + 1 < X.len() { let s = X[J - 1] - X[J + 1]; X[J] = s * S; }",
            "let s = X[J]; X[J] = s * s * S;",
        ]);
        self.line(
            &text
                .replace('X', &of.name)
                .replace('J', &j)
                .replace('S', &scale),
        );
    }

    /// A sum grows.
    fn grow(&mut self, cast: &Cast) {
        let sum = cast.sums[self.random.below(cast.sums.len())].clone();
        let value = match self.random.below(5) {
            0 => {
                let work = &cast.works[self.random.below(cast.works.len())].name;
                let part = self.random.pick(&["", "[1..]", "[..2]"]);
                let scale = self.leaf();
                format!("{scale} * {}(&{work}{part})", cast.total)
            }
            1 => {
                let work = cast.works[self.random.below(cast.works.len())].clone();
                let (one, other) = (self.index(&work), self.index(&work));
                format!("{0}[{one}] * {0}[{other}]", work.name)
            }
            _ => self.bounded(1),
        };
        let place = match sum.shape {
            Shape::Scalar => sum.name.clone(),
            _ => format!("{}[{} % {}]", sum.name, self.integer(), sum.least),
        };
        let s = self.fresh("s");
        self.line(&format!("let {s}: {} = {value};", self.float));
        let operator = self.random.pick(&["+=", "+=", "+=", "-="]);
        if self.random.chance(8) {
            return self.line(&format!("{place} = {place} {} {s};", &operator[..1]));
        }
        self.line(&format!("{place} {operator} {s};"));
    }
}
