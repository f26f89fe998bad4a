//! Random programs about loops that look independent, or nearly: what the loops share, their callees, and what becomes of their sums.

use super::Generator;
use super::scope::{Function, Kind, Shape, Storage, Variable};

/// What the loops of one program share.
pub struct Cast {
    /// Work arrays.
    pub works: Vec<Variable>,
    /// Accumulators: floats, and elements of sequences.
    pub sums: Vec<Variable>,
    /// A callee that fills a slice.
    pub fill: String,
    /// A callee that sums a slice up.
    pub total: String,
    /// Nearly everything is as independent iterations have it.
    pub calm: bool,
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
        if self.random.chance(12) {
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
            calm: self.random.chance(80),
        }
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
