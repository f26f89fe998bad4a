//! Random expressions, with the arguments of primitives kept inside their domains.

use super::Generator;
use super::scope::{Kind, Shape, Storage, Variable};

impl Generator {
    /// A float literal; `typed` where its type must not be left to inference.
    pub fn literal(&mut self, typed: bool) -> String {
        let number = self.random.decimal();
        self.constant(&number, typed)
    }

    pub fn constant(&self, number: &str, typed: bool) -> String {
        match self.float {
            "T" => format!("T::from({number}).unwrap()"),
            float if typed && number.starts_with('-') => format!("({number}_{float})"),
            float if typed => format!("{number}_{float}"),
            _ if number.starts_with('-') => format!("({number})"),
            _ => number.to_string(),
        }
    }

    /// A leaf that names a place, or a literal where there is none.
    pub fn leaf(&mut self) -> String {
        match self.random.below(12) {
            0 => self.literal(true),
            1 => self.integer_as_float(),
            2..=6 => self
                .scalar()
                .or_else(|| self.element(false))
                .unwrap_or_else(|| self.literal(true)),
            _ => self
                .element(false)
                .or_else(|| self.scalar())
                .unwrap_or_else(|| self.literal(true)),
        }
    }

    fn scalar(&mut self) -> Option<String> {
        let scalars = self.scope.visible(|v| v.shape == Shape::Scalar);
        (!scalars.is_empty()).then(|| scalars[self.random.below(scalars.len())].name.clone())
    }

    /// An element of a sequence or a matrix.
    pub fn element(&mut self, mutable: bool) -> Option<String> {
        let sequences = self.scope.visible(|v| {
            matches!(v.shape, Shape::Sequence(_) | Shape::Matrix) && (v.mutable || !mutable)
        });
        if sequences.is_empty() {
            return None;
        }
        let of = sequences[self.random.below(sequences.len())].clone();
        let index = if mutable {
            self.place_index(&of)
        } else {
            self.index(&of)
        };
        Some(format!("{}[{index}]", of.name))
    }

    /// An index for a place that is written: a `Vec` is borrowed before its index is computed, so `v[i % v.len()] = …` is an error.
    pub fn place_index(&mut self, of: &Variable) -> String {
        let index = self.index(of);
        if of.shape == Shape::Sequence(Storage::Borrowed) || !index.contains(".len()") {
            return index;
        }
        let name = self.fresh("j");
        self.line(&format!("let {name} = {index};"));
        name
    }

    /// An index inside bounds: constant, a loop variable, its mirror image, or anything modulo the length.
    pub fn index(&mut self, of: &Variable) -> String {
        if of.shape == Shape::Matrix {
            let (row, column) = (self.integer(), self.integer());
            return format!("{row} % 2][{column} % 3");
        }
        let direct = self
            .scope
            .visible(|v| v.shape == Shape::Integer && v.class == of.class && !v.mutable);
        let length = format!("{}.len()", of.name);
        match self.random.below(10) {
            0 | 1 => self.random.below(of.least).to_string(),
            2..=5 if !direct.is_empty() => direct[self.random.below(direct.len())].name.clone(),
            6 if !direct.is_empty() => format!(
                "{length} - 1 - {}",
                direct[self.random.below(direct.len())].name
            ),
            7 => {
                let (factor, integer) = (2 + self.random.below(3), self.integer());
                format!("({integer} * {factor}) % {length}")
            }
            8 => {
                let (one, other) = (self.integer(), self.integer());
                format!("({one} + {other}) % {length}")
            }
            _ => {
                let (integer, shift) = (self.integer(), self.random.below(3));
                format!("({integer} + {shift}) % {length}")
            }
        }
    }

    pub fn integer(&mut self) -> String {
        let integers = self.scope.visible(|v| v.shape == Shape::Integer);
        if integers.is_empty() || self.random.chance(10) {
            return self.random.below(4).to_string();
        }
        integers[self.random.below(integers.len())].name.clone()
    }

    fn integer_as_float(&mut self) -> String {
        let integer = self.integer();
        let scale = self.constant("0.3", false);
        match self.float {
            "T" => format!("({scale} * T::from({integer}).unwrap())"),
            float if integer.parse::<usize>().is_ok() => {
                format!("({scale} * {integer}_usize as {float})")
            }
            float => format!("({scale} * {integer} as {float})"),
        }
    }

    /// An expression of some size; what it stands in must bound it where it is iterated.
    pub fn expression(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.leaf();
        }
        let below = depth - 1;
        match self.random.below(26) {
            0..=4 => {
                let (l, r) = (self.expression(below), self.expression(below));
                let operator = self.random.pick(&["+", "-", "*", "*"]);
                format!("({l} {operator} {r})")
            }
            5..=6 => {
                let (factor, e) = (self.literal(false), self.expression(below));
                format!("({factor} * {e})")
            }
            7 => {
                let (top, by) = (self.expression(below), self.leaf());
                let two = self.constant("2.0", false);
                format!("({top} / ({two} + {by} * {by}))")
            }
            8 => format!("(-{})", self.expression(below)),
            9..=13 => self.primitive(below),
            14..=15 => self.bounded(below),
            16 => {
                let (condition, l, r) = (
                    self.condition(),
                    self.expression(below),
                    self.expression(below),
                );
                format!("(if {condition} {{ {l} }} else {{ {r} }})")
            }
            17 => {
                let (of, a, b, c) = (
                    self.integer(),
                    self.expression(below),
                    self.leaf(),
                    self.expression(below),
                );
                format!("(match {of} % 3 {{ 0 => {a}, 1 => {b}, _ => {c} }})")
            }
            18 => self.block_expression(below),
            19 | 20 => self.chain(below),
            21..=23 => match self.call(Kind::Scalar, false) {
                Some(call) => call,
                None => self.bounded(below),
            },
            24 => self.local_closure(below),
            _ => self.leaf(),
        }
    }

    /// An expression in about [−1.5, 1.5], whatever its arguments.
    pub fn bounded(&mut self, depth: usize) -> String {
        let e = self.expression(depth);
        let one = self.constant("1.0", false);
        match self.random.below(6) {
            0 => format!("({e}).sin()"),
            1 => format!("({e}).cos()"),
            2 => format!("({e}).atan()"),
            3 => format!("{}::tanh({e})", self.float),
            4 => {
                let leaf = self.leaf();
                format!("({leaf} / ({one} + {leaf} * {leaf}))")
            }
            _ => format!("({e}).tanh()"),
        }
    }

    /// One primitive at arguments inside its domain.
    fn primitive(&mut self, depth: usize) -> String {
        let e = self.expression(depth);
        let f = self.leaf();
        let (one, half, small) = (
            self.constant("1.0", true),
            self.constant("0.5", false),
            self.constant("1.7", true),
        );
        match self.random.below(22) {
            0 => format!("({one} + ({e}).powi(2)).sqrt()"),
            1 => format!("({one} + ({e}).powi(2)).ln()"),
            2 => format!("({half} * ({e}).tanh()).exp()"),
            3 => format!("({e}).abs()"),
            4 => format!("({e}).max({f})"),
            5 => format!("({e}).min({f})"),
            6 => format!("({e}).hypot({small})"),
            7 => format!("({e}).atan2({small} + {f} * {f})"),
            8 => format!("({small} + ({e}).sin()).powf(({f}).cos())"),
            9 => format!("({e}).mul_add({f}, {half})"),
            10 => format!("({small} + ({e}).cos()).recip()"),
            11 => format!("({half} * ({e}).sin()).powi(3)"),
            12 => format!("({half} * ({e}).tanh()).exp_m1()"),
            13 => format!("(({e}) * ({e})).ln_1p()"),
            14 => format!("({small} + ({e}).sin()).cbrt()"),
            15 => format!("({e}).tanh().sinh()"),
            16 => format!("({half} * ({e}).sin()).asin()"),
            17 => format!("({e}).sin_cos().{}", self.random.below(2)),
            18 if self.float != "T" => format!("({e}).clamp(-{one}, {small})"),
            19 => format!("{}::max({e}, {f})", self.float),
            20 => format!("({small} + ({e}).sin()).log10()"),
            _ => format!("({e}).sin()"),
        }
    }

    pub fn condition(&mut self) -> String {
        match self.random.below(9) {
            0..=2 => {
                let (l, r) = (self.expression(1), self.literal(false));
                format!("{l} {} {r}", self.random.pick(&["<", ">", "<=", ">="]))
            }
            3 => {
                let (l, r) = (self.leaf(), self.leaf());
                // `a < b` after a cast would be read as generics.
                format!("({l}) > {r}")
            }
            4 | 5 => format!("{} % 2 == {}", self.integer(), self.random.below(2)),
            6 => {
                let (l, r) = (self.integer(), self.integer());
                format!("{l} {} {r}", self.random.pick(&["<", ">=", "!="]))
            }
            7 => {
                let (l, r) = (self.condition(), self.condition());
                format!("({l}) {} ({r})", self.random.pick(&["&&", "||"]))
            }
            _ => format!("!({})", self.condition()),
        }
    }

    fn block_expression(&mut self, depth: usize) -> String {
        let mark = self.scope.mark();
        let name = self.fresh("t");
        let value = self.expression(depth);
        self.declare(&name, Shape::Scalar, false, 0, 0);
        let result = self.expression(depth);
        self.scope.leave(mark);
        format!(
            "({{ let {name}: {} = {value}; {name} * {result} }})",
            self.float
        )
    }

    /// A closure that captures what is in scope, called once or twice.
    fn local_closure(&mut self, depth: usize) -> String {
        let mark = self.scope.mark();
        let (name, parameter) = (self.fresh("g"), self.fresh("u"));
        let argument = self.leaf();
        self.declare(&parameter, Shape::Scalar, false, 0, 0);
        let body = self.bounded(depth);
        self.scope.leave(mark);
        let other = self.literal(false);
        let call = if self.random.chance(50) {
            format!("{name}({argument}) * {name}({other})")
        } else {
            format!("{name}({argument})")
        };
        format!(
            "({{ let {name} = |{parameter}: {}| {body}; {call} }})",
            self.float
        )
    }

    /// An iterator chain of the simplest kinds.
    fn chain(&mut self, depth: usize) -> String {
        let sequences = self
            .scope
            .visible(|v| matches!(v.shape, Shape::Sequence(_)));
        if sequences.is_empty() {
            return self.leaf();
        }
        let one = sequences[self.random.below(sequences.len())].name.clone();
        let other = sequences[self.random.below(sequences.len())].name.clone();
        let float = self.float;
        let mark = self.scope.mark();
        let (v, w) = (self.fresh("v"), self.fresh("w"));
        let scale = self.constant("0.2", false);
        let chain = match self.random.below(5) {
            0 => format!("{one}.iter().copied().sum::<{float}>()"),
            1 => format!(
                "{one}.iter().zip({other}.iter()).map(|({v}, {w})| *{v} * *{w}).sum::<{float}>()"
            ),
            2 => {
                self.declare(&v, Shape::Scalar, false, 0, 0);
                let body = self.bounded(depth);
                format!("{one}.iter().map(|&{v}| {body}).sum::<{float}>()")
            }
            3 => {
                let start = self.literal(true);
                format!("{one}.iter().fold({start}, |{w}, {v}| {w} * {scale} + *{v})")
            }
            _ => {
                let (i, integer) = (self.fresh("i"), self.constant("0.1", false));
                let cast = if float == "T" {
                    format!("T::from({i}).unwrap()")
                } else {
                    format!("{i} as {float}")
                };
                format!(
                    "{one}.iter().enumerate().map(|({i}, {v})| {integer} * {cast} * *{v}).sum::<{float}>()"
                )
            }
        };
        self.scope.leave(mark);
        format!("({scale} * {chain})")
    }
}
