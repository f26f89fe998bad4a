//! Random control flow: loops, branches, and what leaves them.

use super::Generator;
use super::scope::{Shape, Variable};

impl Generator {
    fn some_sequence(&mut self) -> Option<Variable> {
        let sequences = self
            .scope
            .visible(|v| matches!(v.shape, Shape::Sequence(_)));
        (!sequences.is_empty()).then(|| sequences[self.random.below(sequences.len())].clone())
    }

    /// The label in front of a loop, sometimes.
    fn label(&mut self) -> String {
        let label = if self.random.chance(35) {
            self.fresh("'l")
        } else {
            String::new()
        };
        self.labels.push(label.clone());
        if label.is_empty() {
            label
        } else {
            format!("{label}: ")
        }
    }

    fn body(&mut self, head: &str, count: usize) {
        self.loops += 1;
        self.line(&format!("{head} {{"));
        self.block(count);
        self.line("}");
        self.loops -= 1;
        self.labels.pop();
    }

    pub fn for_range(&mut self) {
        let label = self.label();
        let name = self.fresh("i");
        let (range, class) = match self.some_sequence() {
            Some(of) if self.random.chance(75) => {
                let length = format!("{}.len()", of.name);
                let range = match self.random.below(7) {
                    0 | 1 => format!("0..{length}"),
                    2 => format!("1..{length}"),
                    3 => format!("(0..{length}).rev()"),
                    4 => format!("(0..{length}).step_by(2)"),
                    5 => format!("0..={length} - 1"),
                    _ => {
                        // A triangular loop, below another variable of the class.
                        let outer = self.scope.visible(|v| {
                            v.shape == Shape::Integer && v.class == of.class && !v.mutable
                        });
                        match outer.first() {
                            Some(outer) if self.random.chance(50) => format!("0..{}", outer.name),
                            Some(outer) => format!("{} + 1..{length}", outer.name),
                            None => format!("(1..{length}).rev().step_by(2)"),
                        }
                    }
                };
                (range, of.class)
            }
            _ => (
                self.random
                    .pick(&[
                        "0..2",
                        "0..4",
                        "1..=3",
                        "(0..3).rev()",
                        "0..0",
                        "(0..5).step_by(3)",
                    ])
                    .to_string(),
                0,
            ),
        };
        let mark = self.scope.mark();
        self.declare(&name, Shape::Integer, false, class, 0);
        let count = 1 + self.random.below(3);
        self.body(&format!("{label}for {name} in {range}"), count);
        self.scope.leave(mark);
    }

    /// Over the elements themselves.
    pub fn for_elements(&mut self) {
        let Some(of) = self.some_sequence() else {
            return self.for_range();
        };
        let label = self.label();
        let (i, v) = (self.fresh("i"), self.fresh("v"));
        let mark = self.scope.mark();
        self.scope.hide(&of.base);
        let count = 1 + self.random.below(2);
        let head = match self.random.below(4) {
            0 if of.mutable => {
                self.part(&v, &format!("(*{v})"));
                format!("for {v} in {}.iter_mut()", of.name)
            }
            1 if of.mutable => {
                self.declare(&i, Shape::Integer, false, of.class, 0);
                self.part(&v, &format!("(*{v})"));
                format!("for ({i}, {v}) in {}.iter_mut().enumerate()", of.name)
            }
            2 => {
                self.declare(&i, Shape::Integer, false, of.class, 0);
                self.declare(&v, Shape::Scalar, false, 0, 0);
                format!("for ({i}, &{v}) in {}.iter().enumerate()", of.name)
            }
            _ => {
                self.declare(&v, Shape::Scalar, false, 0, 0);
                format!("for &{v} in {}.iter()", of.name)
            }
        };
        self.body(&format!("{label}{head}"), count);
        self.scope.show();
        self.scope.leave(mark);
    }

    /// The counter moves on before the body, so that `continue` ends.
    pub fn while_counter(&mut self) {
        let (label, name) = (self.label(), self.fresh("k"));
        let (start, end) = (self.random.below(2), 2 + self.random.below(3));
        self.line(&format!("let mut {name} = {start};"));
        let active = if self.random.chance(30) {
            format!(" && {} < {}", self.leaf(), self.constant("1.4", false))
        } else {
            String::new()
        };
        self.line(&format!("{label}while {name} < {end}{active} {{"));
        self.indent += 1;
        self.line(&format!("{name} += 1;"));
        self.indent -= 1;
        let mark = self.scope.mark();
        self.declare(&name, Shape::Integer, false, 0, 0);
        self.loops += 1;
        let count = 1 + self.random.below(3);
        self.block(count);
        self.line("}");
        self.loops -= 1;
        self.labels.pop();
        self.scope.leave(mark);
    }

    /// `loop` that breaks, sometimes with a value.
    pub fn infinite_loop(&mut self) {
        let (name, result) = (self.fresh("k"), self.fresh("s"));
        self.line(&format!("let mut {name} = 0;"));
        let with_value = self.random.chance(60);
        if with_value {
            self.line(&format!("let mut {result} = loop {{"));
        } else {
            self.line("loop {");
        }
        let mark = self.scope.mark();
        self.declare(&name, Shape::Integer, false, 0, 0);
        self.loops += 1;
        // An inner `break` without a value would not fit.
        let labels = std::mem::take(&mut self.labels);
        self.block(2);
        self.labels = labels;
        let value = self.bounded(1);
        self.indent += 1;
        self.line(&format!("{name} += 1;"));
        let condition = if self.random.chance(40) {
            format!(" || {}", self.condition())
        } else {
            String::new()
        };
        let value = if with_value {
            format!(" {value}")
        } else {
            String::new()
        };
        let end = 2 + self.random.below(2);
        self.line(&format!(
            "if {name} >= {end}{condition} {{ break{value}; }}"
        ));
        self.indent -= 1;
        self.line(if with_value { "};" } else { "}" });
        self.loops -= 1;
        self.scope.leave(mark);
        if with_value {
            self.declare(&result, Shape::Scalar, true, 0, 0);
        }
    }

    pub fn branch(&mut self) {
        let condition = self.condition();
        let count = 1 + self.random.below(3);
        self.line(&format!("if {condition} {{"));
        self.block(count);
        if self.random.chance(30) {
            let other = self.condition();
            self.line(&format!("}} else if {other} {{"));
            self.block(1);
        }
        if self.random.chance(60) {
            self.line("} else {");
            let count = 1 + self.random.below(2);
            self.block(count);
        }
        self.line("}");
    }

    pub fn match_integer(&mut self) {
        let of = self.integer();
        let guard = if self.random.chance(30) {
            format!(" if {}", self.condition())
        } else {
            String::new()
        };
        self.line(&format!("match {of} % 4 {{"));
        self.indent += 1;
        for pattern in ["0".to_string(), format!("1 | 2{guard}"), "_".to_string()] {
            self.line(&format!("{pattern} => {{"));
            let count = 1 + self.random.below(2);
            self.block(count);
            self.line("}");
        }
        self.indent -= 1;
        self.line("}");
    }

    pub fn leave_function(&mut self) {
        if self.random.chance(50) {
            return self.branch();
        }
        let (condition, value) = (self.condition(), self.result());
        let value = if value.is_empty() {
            value
        } else {
            format!(" {value}")
        };
        self.line(&format!("if {condition} {{ return{value}; }}"));
    }

    pub fn leave_loop(&mut self) {
        if self.labels.is_empty() {
            return self.plain_binding();
        }
        let condition = self.condition();
        let label = self.labels[self.random.below(self.labels.len())].clone();
        // Without a label the innermost loop is meant.
        let label = if label.is_empty() {
            label
        } else {
            format!(" {label}")
        };
        let word = if self.random.chance(50) {
            "break"
        } else {
            "continue"
        };
        if self.random.chance(50) {
            self.line(&format!("if {condition} {{"));
            self.block(1);
            let inner = "    ".repeat(self.indent + 1);
            self.text.push_str(&format!("{inner}{word}{label};\n"));
            self.line("}");
        } else {
            self.line(&format!("if {condition} {{ {word}{label}; }}"));
        }
    }

    fn plain_binding(&mut self) {
        let name = self.fresh("s");
        let value = self.tame();
        self.line(&format!("let {name}: {} = {value};", self.float));
        self.declare(&name, Shape::Scalar, false, 0, 0);
    }
}
