//! Random statements: bindings, stores, control flow.

use super::Generator;
use super::scope::{Kind, Shape, Storage};

impl Generator {
    /// A few statements in a scope of their own; nothing behind one that leaves.
    pub fn block(&mut self, count: usize) {
        let mark = self.scope.mark();
        self.indent += 1;
        for _ in 0..count {
            self.statement();
        }
        self.indent -= 1;
        self.scope.leave(mark);
    }

    pub fn statement(&mut self) {
        if self.budget == 0 {
            return self.scalar_store();
        }
        self.budget -= 1;
        let deep = self.indent > 4;
        match self.random.below(40) {
            0..=4 => self.let_scalar(),
            5..=9 => self.scalar_store(),
            10..=14 => self.element_store(),
            15 | 16 => self.let_sequence(),
            17..=20 if !deep => self.for_range(),
            21 if !deep => self.for_elements(),
            22 if !deep => self.while_counter(),
            23 if !deep => self.infinite_loop(),
            24..=26 if !deep => self.branch(),
            27 if !deep => self.match_integer(),
            28 => self.let_parts(),
            29 => self.let_deferred(),
            30 => self.let_integer(),
            31 => self.swap(),
            32 => self.whole_sequence(),
            33..=35 => self.call_statement(),
            36 => self.reference(),
            37 => self.leave_function(),
            38 => self.leave_loop(),
            _ => self.push(),
        }
    }

    /// An expression that may be assigned over and over without running away.
    pub fn tame(&mut self) -> String {
        if self.loops > 0 {
            self.bounded(1)
        } else {
            self.expression(2)
        }
    }

    pub fn let_scalar(&mut self) {
        let value = if self.random.chance(25) {
            self.value_block()
        } else {
            self.tame()
        };
        let existing = self
            .scope
            .visible(|v| v.shape == Shape::Scalar && v.name == v.base);
        let name = if !existing.is_empty() && self.random.chance(30) {
            existing[self.random.below(existing.len())].name.clone()
        } else {
            self.fresh("s")
        };
        let mutable = self.random.chance(60);
        let (keyword, float) = (if mutable { "let mut" } else { "let" }, self.float);
        // A bare literal needs a type before methods are called on it.
        let bare = value.trim_matches(['(', ')']).parse::<f64>().is_ok();
        let annotation = if bare || self.random.chance(25) {
            format!(": {float}")
        } else {
            String::new()
        };
        self.line(&format!("{keyword} {name}{annotation} = {value};"));
        self.declare(&name, Shape::Scalar, mutable, 0, 0);
    }

    /// `if` or a block, with statements inside, as a value.
    fn value_block(&mut self) -> String {
        let outer = std::mem::take(&mut self.text);
        let condition = self.condition();
        let (mark, mut parts) = (self.scope.mark(), Vec::new());
        for _ in 0..2 {
            let count = 1 + self.random.below(2);
            self.indent += 1;
            for _ in 0..count {
                self.statement();
            }
            let tail = self.tame();
            self.line(&tail);
            self.indent -= 1;
            self.scope.leave(mark);
            parts.push(std::mem::take(&mut self.text));
        }
        self.text = outer;
        let end = "    ".repeat(self.indent);
        if self.random.chance(25) {
            format!("{{\n{}{end}}}", parts[0])
        } else {
            format!(
                "if {condition} {{\n{}{end}}} else {{\n{}{end}}}",
                parts[0], parts[1]
            )
        }
    }

    pub fn store(&mut self, place: &str) {
        if self.float == "T" {
            // Of a generic number the place is borrowed before the right side is computed.
            let (name, value) = (self.fresh("s"), self.bounded(1));
            self.line(&format!("let {name}: T = {value};"));
            let operator = self.random.pick(&["=", "=", "+=", "-=", "*="]);
            return self.line(&format!("{place} {operator} {name};"));
        }
        let small = self.constant("0.4", false);
        let text = match self.random.below(9) {
            0..=2 => format!("{place} = {};", self.tame()),
            3 | 4 => format!("{place} += {small} * {};", self.bounded(1)),
            5 => format!("{place} -= {small} * {};", self.bounded(1)),
            6 => format!("{place} *= {};", self.bounded(1)),
            7 => {
                let (by, base) = (self.bounded(1), self.constant("2.1", false));
                format!("{place} /= {base} + {by};")
            }
            _ => format!("{place} = {small} * {place} + {};", self.bounded(1)),
        };
        self.line(&text);
    }

    pub fn scalar_store(&mut self) {
        let scalars = self
            .scope
            .visible(|v| v.shape == Shape::Scalar && v.mutable);
        if scalars.is_empty() {
            return self.element_store();
        }
        let place = scalars[self.random.below(scalars.len())].name.clone();
        self.store(&place);
    }

    pub fn element_store(&mut self) {
        match self.element(true) {
            Some(place) => self.store(&place),
            None => {
                let (name, value) = (self.fresh("s"), self.tame());
                self.line(&format!("let mut {name}: {} = {value};", self.float));
                self.declare(&name, Shape::Scalar, true, 0, 0);
            }
        }
    }

    fn let_parts(&mut self) {
        let (a, b) = (self.fresh("s"), self.fresh("s"));
        let (x, y) = (self.tame(), self.tame());
        let float = self.float;
        match self.random.below(3) {
            0 => {
                self.line(&format!(
                    "let ({a}, mut {b}): ({float}, {float}) = ({x}, {y});"
                ));
                self.declare(&a, Shape::Scalar, false, 0, 0);
                self.declare(&b, Shape::Scalar, true, 0, 0);
            }
            1 => {
                self.line(&format!("let mut {a}: ({float}, {float}) = ({x}, {y});"));
                self.pair(&a);
            }
            _ => {
                let arrays = self
                    .scope
                    .visible(|v| v.shape == Shape::Sequence(Storage::Array));
                let from = if arrays.is_empty() {
                    format!("[{x}, {y}, {x}]")
                } else {
                    arrays[self.random.below(arrays.len())].name.clone()
                };
                self.line(&format!("let [{a}, mut {b}, _] = {from};"));
                self.declare(&a, Shape::Scalar, false, 0, 0);
                self.declare(&b, Shape::Scalar, true, 0, 0);
            }
        }
    }

    fn let_deferred(&mut self) {
        let (name, condition, a, b) = (self.fresh("s"), self.condition(), self.tame(), self.tame());
        self.line(&format!("let {name}: {};", self.float));
        self.line(&format!(
            "if {condition} {{ {name} = {a}; }} else {{ {name} = {b}; }}"
        ));
        self.declare(&name, Shape::Scalar, false, 0, 0);
    }

    fn let_integer(&mut self) {
        let mutable = self
            .scope
            .visible(|v| v.shape == Shape::Integer && v.mutable);
        let (value, shift) = (self.integer(), 1 + self.random.below(3));
        if let Some(old) = (!mutable.is_empty() && self.random.chance(70))
            .then(|| mutable[self.random.below(mutable.len())].name.clone())
        {
            return self.line(&format!("{old} = ({old} + {value} + {shift}) % 5;"));
        }
        let name = self.fresh("j");
        self.line(&format!("let mut {name} = ({value} + {shift}) % 4;"));
        self.declare(&name, Shape::Integer, true, 0, 0);
    }

    fn call_statement(&mut self) {
        let kinds = [
            Kind::Scalar,
            Kind::Pair,
            Kind::Array,
            Kind::Vector,
            Kind::Unit,
        ];
        let kind = kinds[self.random.below(kinds.len())];
        let Some(call) = self.call(kind, true) else {
            return self.let_scalar();
        };
        let name = self.fresh("h");
        match kind {
            Kind::Unit => return self.line(&format!("{call};")),
            Kind::Scalar => self.declare(&name, Shape::Scalar, true, 0, 0),
            Kind::Pair => self.pair(&name),
            Kind::Array => self.declare(&name, Shape::Sequence(Storage::Array), true, 1, 3),
            _ => {
                let class = self.class();
                self.declare(&name, Shape::Sequence(Storage::Vector), true, class, 2);
            }
        }
        self.line(&format!("let mut {name} = {call};"));
    }
}
