//! Random functions: signatures, bodies, calls between them, and the check of the last one.

use super::Generator;
use super::scope::{Function, Kind, Shape, Storage};

impl Generator {
    pub fn program(&mut self, seed: u64) -> String {
        self.float = match self.random.below(12) {
            0 => "f32",
            1 | 2 => "T",
            _ => "f64",
        };
        for at in 0..self.random.below(3) {
            let name = format!("h{seed}_{at}");
            if self.random.chance(15) {
                self.recursive(&name)
            } else {
                self.function(&name, false)
            }
        }
        self.function(&format!("p{seed}"), true);
        let check = self.check();
        format!(
            "{}\n#[test]\nfn law_{seed}() {{\n    {check}\n}}\n",
            self.text
        )
    }

    fn kind(&mut self, main: bool) -> Kind {
        match self.random.below(16) {
            0..=3 => Kind::Scalar,
            4..=6 => Kind::Slice,
            7 | 8 => Kind::SliceInOut,
            9 => Kind::ScalarInOut,
            10 | 11 => Kind::Integer,
            12 => Kind::Array,
            13 => Kind::ArrayReference,
            14 if main => Kind::Data,
            14 => Kind::Slice,
            _ if main => Kind::Vector,
            _ => Kind::Pair,
        }
    }

    fn type_of(&self, kind: Kind) -> String {
        let float = self.float;
        match kind {
            Kind::Scalar => float.to_string(),
            Kind::ScalarInOut => format!("&mut {float}"),
            Kind::Slice | Kind::Data => format!("&[{float}]"),
            Kind::SliceInOut => format!("&mut [{float}]"),
            Kind::Array => format!("[{float}; 3]"),
            Kind::ArrayReference => format!("&[{float}; 3]"),
            Kind::Vector => format!("Vec<{float}>"),
            Kind::Pair => format!("({float}, {float})"),
            Kind::Integer => "usize".to_string(),
            Kind::Unit => "()".to_string(),
        }
    }

    pub fn generics(&self) -> &'static str {
        if self.float == "T" {
            "<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>"
        } else {
            ""
        }
    }

    pub fn open(&mut self, name: &str, parameters: &[Kind], result: Kind) {
        self.returns = result;
        self.scope.leave(0);
        self.labels.clear();
        self.budget = 10;
        // Companions are checked at lengths of at least 5; what a caller hands on may be shorter.
        let mut list = Vec::new();
        for (at, kind) in parameters.iter().enumerate() {
            let name = format!("{}{at}", self.random.pick(&["a", "x", "w"]));
            let least = 3;
            let (shape, mutable, class) = match kind {
                Kind::Scalar => (Shape::Scalar, self.random.chance(30), 0),
                Kind::Integer => (Shape::Integer, false, 0),
                Kind::Slice | Kind::Data => (Shape::Sequence(Storage::Borrowed), false, 2 + at),
                Kind::SliceInOut => (Shape::Sequence(Storage::Borrowed), true, 2 + at),
                Kind::Array => (Shape::Sequence(Storage::Array), self.random.chance(50), 1),
                Kind::ArrayReference => (Shape::Sequence(Storage::Borrowed), false, 1),
                Kind::Vector => (
                    Shape::Sequence(Storage::Vector),
                    self.random.chance(70),
                    2 + at,
                ),
                Kind::ScalarInOut => {
                    self.part(&name, &format!("(*{name})"));
                    list.push(format!("{name}: {}", self.type_of(*kind)));
                    continue;
                }
                Kind::Pair => {
                    self.pair(&name);
                    list.push(format!("mut {name}: {}", self.type_of(*kind)));
                    continue;
                }
                Kind::Unit => continue,
            };
            self.declare(&name, shape, mutable, class, least);
            let by_reference = matches!(kind, Kind::SliceInOut);
            let word = if mutable && !by_reference { "mut " } else { "" };
            let mark = if *kind == Kind::Data {
                "#[constant] "
            } else {
                ""
            };
            list.push(format!("{mark}{word}{name}: {}", self.type_of(*kind)));
        }
        let arrow = if result == Kind::Unit {
            String::new()
        } else {
            format!(" -> {}", self.type_of(result))
        };
        let (generics, list) = (self.generics(), list.join(", "));
        self.line("#[differentiate]");
        self.line(&format!("fn {name}{generics}({list}){arrow} {{"));
    }

    fn close(&mut self, name: &str, parameters: Vec<Kind>, result: Kind) {
        self.indent += 1;
        let tail = self.result();
        if !tail.is_empty() {
            self.line(&tail);
        }
        self.indent -= 1;
        self.line("}");
        self.line("");
        self.functions.push(Function {
            name: name.to_string(),
            parameters,
            result,
        });
    }

    fn function(&mut self, name: &str, main: bool) {
        let mut parameters: Vec<Kind> = (0..1 + self.random.below(4))
            .map(|_| self.kind(main))
            .collect();
        if !parameters
            .iter()
            .any(|kind| !matches!(kind, Kind::Integer | Kind::Data))
        {
            parameters.push(if self.random.chance(50) {
                Kind::Scalar
            } else {
                Kind::Slice
            });
        }
        let in_out = parameters
            .iter()
            .any(|kind| matches!(kind, Kind::SliceInOut | Kind::ScalarInOut));
        let result = match self.random.below(10) {
            0 => Kind::Pair,
            1 => Kind::Array,
            2 => Kind::Vector,
            3..=5 if in_out => Kind::Unit,
            _ => Kind::Scalar,
        };
        self.open(name, &parameters, result);
        let count = if main {
            4 + self.random.below(4)
        } else {
            2 + self.random.below(3)
        };
        self.indent += 1;
        for _ in 0..count {
            self.statement();
        }
        self.indent -= 1;
        self.close(name, parameters, result);
    }

    /// A function that calls itself with one depth less.
    fn recursive(&mut self, name: &str) {
        let parameters = vec![Kind::Scalar, Kind::Slice, Kind::Integer];
        self.open(name, &parameters, Kind::Scalar);
        let depth = self.scope.visible(|v| v.shape == Shape::Integer)[0]
            .name
            .clone();
        let slice = self
            .scope
            .visible(|v| matches!(v.shape, Shape::Sequence(_)))[0]
            .name
            .clone();
        self.indent += 1;
        let base = self.bounded(1);
        self.line(&format!("if {depth} % 4 == 0 {{ return {base}; }}"));
        self.statement();
        let (argument, result) = (self.bounded(1), self.fresh("s"));
        self.line(&format!(
            "let {result} = {name}({argument}, {slice}, {depth} % 4 - 1);"
        ));
        self.declare(&result, Shape::Scalar, false, 0, 0);
        self.statement();
        self.indent -= 1;
        self.close(name, parameters, Kind::Scalar);
    }

    /// The value of the function at this point.
    pub fn result(&mut self) -> String {
        let float = self.float;
        match self.returns {
            Kind::Unit => String::new(),
            Kind::Pair => {
                let (a, b) = (self.expression(1), self.expression(2));
                format!("({a}, {b})")
            }
            Kind::Array => {
                let arrays = self
                    .scope
                    .visible(|v| v.shape == Shape::Sequence(Storage::Array));
                if !arrays.is_empty() && self.random.chance(60) {
                    return arrays[self.random.below(arrays.len())].name.clone();
                }
                let (a, b, c) = (self.expression(1), self.expression(1), self.expression(1));
                format!("[{a}, {b}, {c}]")
            }
            Kind::Vector => {
                let all = self
                    .scope
                    .visible(|v| matches!(v.shape, Shape::Sequence(_)));
                match all.is_empty() || self.random.chance(40) {
                    true => format!("vec![{}, {}]", self.expression(1), self.expression(1)),
                    false => {
                        let of = &all[self.random.below(all.len())];
                        // A vector inside a loop or a branch may still be needed.
                        if of.shape == Shape::Sequence(Storage::Vector) && self.indent < 2 {
                            of.name.clone()
                        } else {
                            format!("{}.to_vec()", of.name)
                        }
                    }
                }
            }
            _ => {
                let sequences = self
                    .scope
                    .visible(|v| matches!(v.shape, Shape::Sequence(_)));
                let e = self.expression(2);
                match sequences.is_empty() || self.random.chance(50) {
                    true => e,
                    false => format!(
                        "{e} + {}.iter().copied().sum::<{float}>()",
                        sequences[self.random.below(sequences.len())].name
                    ),
                }
            }
        }
    }

    /// The line that checks the last function.
    pub fn check(&mut self) -> String {
        let f = self
            .functions
            .last()
            .cloned()
            .expect("the function that is checked");
        let suffix = if self.float == "f32" { "_f32" } else { "" };
        let mut arguments = Vec::new();
        let length = 5 + self.random.below(2);
        for kind in &f.parameters {
            let mut list = |count: usize| {
                let numbers: Vec<String> = (0..count).map(|_| self.random.decimal()).collect();
                format!("{}{suffix}", numbers.join(", "))
            };
            let text = match kind {
                Kind::Scalar => list(1),
                Kind::ScalarInOut => format!("&mut {}", list(1)),
                Kind::Slice => format!("&[{}]", list(length)),
                Kind::SliceInOut => format!("&mut [{}]", list(length)),
                Kind::Data => format!("const &[{}]", list(length)),
                Kind::Array => format!("[{}]", list(3)),
                Kind::ArrayReference => format!("&[{}]", list(3)),
                Kind::Vector => format!("vec![{}]", list(length)),
                Kind::Pair => format!("({}, {})", list(1), list(1)),
                Kind::Integer => format!("const {}", 1 + self.random.below(4)),
                Kind::Unit => continue,
            };
            arguments.push(text);
        }
        let result = match f.result {
            Kind::Scalar => "",
            Kind::Vector => " -> vec",
            Kind::Unit => " -> unit",
            _ => " -> value",
        };
        let single = if self.float == "f32" {
            ", single()"
        } else {
            ""
        };
        format!(
            "check!({}({}){result}{single}, wherever_smooth());",
            f.name,
            arguments.join(", ")
        )
    }
}
