//! Random programs about loops that look independent, or nearly: work arrays that are overwritten as a whole or in part, here or by a callee, reductions in
//! several accumulators, iterations that leave early or run not at all, loops that read what other loops wrote.

use super::Generator;
use super::scope::{Function, Kind, Shape, Storage, Variable};

/// What the loops of one program share.
struct Cast {
    /// Work arrays.
    works: Vec<Variable>,
    /// Accumulators: floats, and elements of sequences.
    sums: Vec<Variable>,
    /// A callee that fills a slice.
    fill: String,
    /// A callee that sums a slice up.
    total: String,
    /// Nearly everything is as independent iterations have it.
    calm: bool,
}

impl Generator {
    /// One function with one to three such loops, its callees, and its check.
    pub fn loops(&mut self, seed: u64) -> String {
        self.float = match self.random.below(14) {
            0 => "f32",
            1 => "T",
            _ => "f64",
        };
        let (fill, total) = (format!("fill{seed}"), format!("total{seed}"));
        self.filling(&fill);
        self.totalling(&total);
        let group = format!("Sums{seed}");
        let float = self.float;
        let bound = if float == "T" {
            "<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>"
        } else {
            ""
        };
        self.line(&format!("#[derive(Clone, Differentiable)]\nstruct {group}{bound} {{ one: {float}, parts: [{float}; 3], list: Vec<{float}> }}\n"));

        let mut parameters = vec![Kind::Slice, Kind::Scalar];
        if self.random.chance(35) {
            parameters[0] = Kind::SliceInOut;
        }
        parameters.extend(match self.random.below(4) {
            0 => Some(Kind::SliceInOut),
            1 => Some(Kind::Slice),
            2 => Some(Kind::Integer),
            _ => None,
        });
        let result = [
            Kind::Scalar,
            Kind::Scalar,
            Kind::Scalar,
            Kind::Pair,
            Kind::Unit,
        ][self.random.below(5)];
        let result = if result == Kind::Unit && !parameters.contains(&Kind::SliceInOut) {
            Kind::Scalar
        } else {
            result
        };
        let name = format!("p{seed}");
        self.open(&name, &parameters, result);
        self.budget = 4;
        self.indent += 1;
        if self.random.chance(30) {
            self.statement();
        }
        let cast = self.cast(&group, fill, total);
        for at in 0..1 + self.random.below(3) {
            if at > 0 && self.random.chance(30) {
                self.statement();
            }
            if self.random.chance(15) {
                let condition = self.condition();
                self.line(&format!("if {condition} {{"));
                self.indent += 1;
                self.sweep(&cast);
                self.indent -= 1;
                self.line("}");
            } else {
                self.sweep(&cast);
            }
        }
        self.conclude(&cast, result);
        self.indent -= 1;
        self.line("}");
        self.line("");
        self.functions.push(Function {
            name,
            parameters,
            result,
        });
        let check = self.check();
        format!(
            "{}\n#[test]\nfn law_{seed}() {{\n    {check}\n}}\n",
            self.text
        )
    }

    /// A callee that overwrites a slice: all of it, a part, in some cases only, or it adds to it.
    fn filling(&mut self, name: &str) {
        let (float, generics) = (self.float, self.generics());
        let scale = self.constant("0.4", false);
        let cast = if float == "T" {
            "T::from(k).unwrap()".to_string()
        } else {
            format!("k as {float}")
        };
        let one = self.constant("0.3", true);
        let value = self.random.pick(&[
            "(a * S + C).sin()",
            "a * C",
            "a * a * S - C",
            "(a - C).tanh()",
        ]);
        let value = value
            .replace('S', &scale)
            .replace('C', &format!("{one} * {cast}"));
        let body = match self.random.below(9) {
            0 | 1 => format!("for k in 0..out.len() {{ out[k] = {value}; }}"),
            2 => format!(
                "let n = out.len(); for k in (0..n).rev() {{ out[k] = {value}; if k % 2 == 0 {{ out[k] = out[k] * a; }} }}"
            ),
            3 => format!("for k in 1..out.len() {{ out[k] = {value}; }}"),
            4 => format!("if a > {one} {{ for k in 0..out.len() {{ out[k] = {value}; }} }}"),
            5 => format!(
                "for k in 0..out.len() {{ if k % 2 == 1 {{ continue; }} out[k] = {value}; }}"
            ),
            6 => format!("for k in 0..out.len() {{ let s: {float} = {value}; out[k] += s; }}"),
            7 => format!(
                "for k in 0..out.len() {{ out[k] = {value}; if k > 0 {{ let s: {float} = out[k - 1] * {scale}; out[k] += s; }} }}"
            ),
            _ => format!("for (k, o) in out.iter_mut().enumerate() {{ *o = {value}; }}"),
        };
        self.line("#[differentiate]");
        self.line(&format!(
            "fn {name}{generics}(a: {float}, out: &mut [{float}]) {{ {body} }}\n"
        ));
    }

    /// A callee that reads a slice.
    fn totalling(&mut self, name: &str) {
        let (float, generics) = (self.float, self.generics());
        let (zero, one) = (self.constant("0.0", true), self.constant("1.0", true));
        let body = match self.random.below(4) {
            0 => format!("let mut s = {zero}; for k in 0..v.len() {{ s += v[k] * v[k]; }} s"),
            1 => format!(
                "let mut s = {one}; for k in 1..v.len() {{ s = s * v[k - 1].tanh() + v[k]; }} s"
            ),
            2 => format!("v.iter().map(|&e| e * e).sum::<{float}>()"),
            _ => format!("if v.len() < 2 {{ return {one}; }} v[0] * v[1] + v[v.len() - 1].sin()"),
        };
        self.line("#[differentiate]");
        self.line(&format!(
            "fn {name}{generics}(v: &[{float}]) -> {float} {{ {body} }}\n"
        ));
    }

    fn cast(&mut self, group: &str, fill: String, total: String) -> Cast {
        let (float, zero) = (self.float, self.constant("0.0", true));
        let first = self
            .scope
            .visible(|v| matches!(v.shape, Shape::Sequence(_)))[0]
            .clone();
        let mut works = Vec::new();
        for _ in 0..1 + self.random.below(2) {
            let name = self.fresh("work");
            let start = if self.random.chance(30) {
                self.leaf()
            } else {
                zero.clone()
            };
            let (text, storage, class, least) = match self.random.below(5) {
                0 => (format!("[{start}; 3]"), Storage::Array, 1, 3),
                1 => (
                    format!("vec![{start}; {}.len()]", first.name),
                    Storage::Vector,
                    first.class,
                    3,
                ),
                2 => (
                    format!("{}.to_vec()", first.name),
                    Storage::Vector,
                    first.class,
                    3,
                ),
                _ => (
                    format!("vec![{start}; 3]"),
                    Storage::Vector,
                    self.class(),
                    3,
                ),
            };
            self.line(&format!("let mut {name} = {text};"));
            self.declare(&name, Shape::Sequence(storage), true, class, least);
        }
        works.extend(self.scope.visible(|v| v.name.starts_with("work")));
        for _ in 0..1 + self.random.below(2) {
            let name = self.fresh("sum");
            let start = if self.random.chance(70) {
                zero.clone()
            } else {
                self.leaf()
            };
            self.line(&format!("let mut {name}: {float} = {start};"));
            self.declare(&name, Shape::Scalar, true, 0, 0);
        }
        if self.random.chance(40) {
            let name = self.fresh("sums");
            self.line(&format!("let mut {name} = vec![{zero}; 3];"));
            let class = self.class();
            self.declare(&name, Shape::Sequence(Storage::Vector), true, class, 3);
        }
        if self.random.chance(25) {
            let name = self.fresh("sum");
            self.line(&format!("let mut {name} = {group} {{ one: {zero}, parts: [{zero}; 3], list: vec![{zero}; 2] }};"));
            self.parts(&name, &[format!("{name}.one")]);
            let binding = self.bindings;
            for (part, storage, class, least) in [
                ("parts", Storage::Array, 1, 3),
                ("list", Storage::Vector, self.class(), 2),
            ] {
                self.scope.add(Variable {
                    base: name.clone(),
                    name: format!("{name}.{part}"),
                    binding,
                    shape: Shape::Sequence(storage),
                    mutable: true,
                    class,
                    least,
                });
            }
        }
        if self.random.chance(20) {
            let name = self.fresh("sum");
            self.line(&format!("let mut {name} = ({zero}, {zero});"));
            self.pair(&name);
        }
        let sums = self.scope.visible(|v| v.name.starts_with("sum"));
        Cast {
            works,
            sums,
            fill,
            total,
            calm: self.random.chance(70),
        }
    }

    /// One loop.
    fn sweep(&mut self, cast: &Cast) {
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
                    1 => format!("{name} = vec![{value}; {length}];")
                        .replace(&length, "3")
                        .replace(
                            "; 3]",
                            if work.class == 2 {
                                "; x0.len()]"
                            } else {
                                "; 3]"
                            },
                        ),
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

    /// The result: the sums with factors, more than that at times.
    fn conclude(&mut self, cast: &Cast, result: Kind) {
        if self.random.chance(20) {
            self.statement();
        }
        let mut terms = Vec::new();
        for sum in cast.sums.clone() {
            let factor = self.literal(true);
            let at = self.random.below(sum.least.max(1));
            let place = match sum.shape {
                Shape::Scalar => sum.name,
                _ => format!("{}[{at}]", sum.name),
            };
            terms.push(match self.random.below(if cast.calm { 60 } else { 8 }) {
                0 => format!("{factor} * ({place}).sin()"),
                1 => format!("{place} * {place}"),
                2 => place,
                _ => format!("{factor} * {place}"),
            });
        }
        if self.random.chance(if cast.calm { 3 } else { 15 }) {
            let work = &cast.works[self.random.below(cast.works.len())].name;
            terms.push(format!("{work}[1]"));
        }
        if self.random.chance(20) {
            let more = self.expression(1);
            terms.push(more);
        }
        let text = terms.join(" + ");
        match result {
            Kind::Unit => {
                let lent = self
                    .scope
                    .visible(|v| v.shape == Shape::Sequence(Storage::Borrowed) && v.mutable);
                let s = self.fresh("s");
                self.line(&format!("let {s}: {} = {text};", self.float));
                self.line(&format!("{}[0] = {s};", lent[0].name));
            }
            Kind::Pair => {
                let other = self.expression(1);
                self.line(&format!("({text}, {other})"));
            }
            _ => self.line(&text),
        }
    }
}
