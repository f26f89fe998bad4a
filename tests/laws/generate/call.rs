//! Random calls of the functions that stand before.

use super::Generator;
use super::scope::{Function, Kind, Shape, Storage};

impl Generator {
    /// A call of an earlier function that gives this kind; `writing` where it may write through `&mut`.
    pub fn call(&mut self, result: Kind, writing: bool) -> Option<String> {
        let writes = |f: &Function| {
            f.parameters
                .iter()
                .any(|kind| matches!(kind, Kind::SliceInOut | Kind::ScalarInOut))
        };
        let fitting: Vec<Function> = self
            .functions
            .iter()
            .filter(|f| f.result == result && (writing || !writes(f)))
            .cloned()
            .collect();
        if fitting.is_empty() {
            return None;
        }
        let f = fitting[self.random.below(fitting.len())].clone();
        let mut hidden = 0;
        let mut arguments = vec![String::new(); f.parameters.len()];
        // The places that are lent for writing first, so that nothing else names them.
        let order = (0..f.parameters.len())
            .filter(|&at| is_in_out(f.parameters[at]))
            .chain((0..f.parameters.len()).filter(|&at| !is_in_out(f.parameters[at])));
        let mut complete = true;
        for at in order {
            match self.argument(f.parameters[at]) {
                Some((text, base)) => {
                    if is_in_out(f.parameters[at]) {
                        self.scope.hide(&base);
                        hidden += 1;
                    }
                    arguments[at] = text;
                }
                None => complete = false,
            }
        }
        (0..hidden).for_each(|_| self.scope.show());
        complete.then(|| format!("{}({})", f.name, arguments.join(", ")))
    }

    /// An argument and the binding it borrows.
    fn argument(&mut self, kind: Kind) -> Option<(String, String)> {
        let float = self.float;
        match kind {
            Kind::Scalar => Some((self.bounded(1), String::new())),
            Kind::Integer => Some((self.integer(), String::new())),
            Kind::Pair => Some((
                format!("({}, {})", self.leaf(), self.bounded(1)),
                String::new(),
            )),
            Kind::Array | Kind::ArrayReference => {
                let arrays = self
                    .scope
                    .visible(|v| v.shape == Shape::Sequence(Storage::Array));
                let text = if arrays.is_empty() || self.random.chance(40) {
                    format!("[{}, {}, {}]", self.leaf(), self.bounded(1), self.leaf())
                } else {
                    arrays[self.random.below(arrays.len())].name.clone()
                };
                Some((
                    if kind == Kind::Array {
                        text
                    } else {
                        format!("&{text}")
                    },
                    String::new(),
                ))
            }
            Kind::ScalarInOut => {
                let scalars = self
                    .scope
                    .visible(|v| v.shape == Shape::Scalar && v.mutable);
                if scalars.is_empty() {
                    return None;
                }
                let of = scalars[self.random.below(scalars.len())].clone();
                let text = if of.name.starts_with("(*") && self.random.chance(50) {
                    of.base.clone()
                } else {
                    format!("&mut {}", of.name)
                };
                Some((text, of.base))
            }
            Kind::SliceInOut => {
                let sequences = self
                    .scope
                    .visible(|v| matches!(v.shape, Shape::Sequence(_)) && v.mutable);
                if sequences.is_empty() {
                    return None;
                }
                let of = sequences[self.random.below(sequences.len())].clone();
                let text = match of.shape {
                    Shape::Sequence(Storage::Borrowed) => of.name.clone(),
                    _ if self.random.chance(30) => format!("&mut {}[..]", of.name),
                    _ => format!("&mut {}", of.name),
                };
                Some((text, of.base))
            }
            _ => {
                let sequences = self
                    .scope
                    .visible(|v| matches!(v.shape, Shape::Sequence(_)));
                if sequences.is_empty() || self.random.chance(10) {
                    return Some((
                        format!(
                            "&[{}, {}, {}_{}]",
                            self.leaf(),
                            self.leaf(),
                            self.random.positive(),
                            "f64"
                        )
                        .replace("_f64", if float == "f64" { "_f64" } else { "" }),
                        String::new(),
                    ))
                    .filter(|_| float != "T");
                }
                let of = sequences[self.random.below(sequences.len())].clone();
                let text = match of.shape {
                    Shape::Sequence(Storage::Borrowed)
                        if self.random.chance(50) && of.class != 1 =>
                    {
                        of.name.clone()
                    }
                    _ if self.random.chance(20) => format!("&{}[..3]", of.name),
                    _ => format!("&{}", of.name),
                };
                // `&&[T]` and `&&mut [T]` do not become slices of themselves.
                let text = if text == format!("&{}", of.name)
                    && matches!(of.shape, Shape::Sequence(Storage::Borrowed))
                {
                    format!("&{}[..]", of.name)
                } else {
                    text
                };
                Some((text, of.base))
            }
        }
    }
}

fn is_in_out(kind: Kind) -> bool {
    matches!(kind, Kind::SliceInOut | Kind::ScalarInOut)
}
