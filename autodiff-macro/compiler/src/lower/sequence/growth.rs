//! `Vec`s that grow and shrink: everything is pushes, pops and rotations, whose adjoints are pops, pushes and rotations.

use super::super::iterator::Item;
use super::super::{Lowerer, Value, exit};
use crate::ir::{Borrow, Kind, Opaque, Place, Projection, Statement};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

impl Lowerer<'_> {
    /// A method that changes the length. False, if it is none that is known.
    pub fn growth(&mut self, place: &Place, call: &ExprMethodCall, name: &str) -> bool {
        let span = call.span();
        match name {
            "push" => {
                let value = self.expression(&call.args[0]);
                if value.active {
                    self.make_varied(place.root);
                }
                self.learn_element(place, &value.kind);
                let operand = self.owned(value, span);
                self.push(Statement::Extend(place.clone(), operand));
            }
            "pop" => {
                let whole = self.place_opaque(place);
                let filled = self.compose("!{}.is_empty()", &[&whole]);
                let filled = self.settle(filled, span);
                let (then, _) = self.nested(|lowerer| {
                    lowerer.popped(place.clone(), span);
                    exit::Yield::default()
                });
                self.push(Statement::If {
                    condition: filled,
                    results: Vec::new(),
                    then,
                    otherwise: crate::ir::Block::default(),
                });
            }
            "truncate" => {
                let keep = self.settled(&call.args[0]);
                self.truncated(place, &keep, span);
            }
            "clear" => self.truncated(place, &exit::literal("0"), span),
            "extend" => {
                let Some(stream) = self.stream(&call.args[0]) else {
                    return false;
                };
                self.run(stream, None, &mut |lowerer, item| {
                    lowerer.append_item(place, item)
                });
            }
            "extend_from_slice" => {
                let Some(source) = self.source_place(&call.args[0]) else {
                    return false;
                };
                self.append_elements(place, &source);
            }
            "append" => {
                let Some((source, _)) = self.place(&call.args[0]) else {
                    return false;
                };
                self.append_elements(place, &source);
                self.truncated(&source, &exit::literal("0"), span);
            }
            "insert" => {
                let at = self.settled(&call.args[0]);
                let value = self.expression(&call.args[1]);
                self.append_item(place, Item::Value(value, 0));
                self.rotated(place, &at, "rotate_right");
            }
            "remove" | "swap_remove" => {
                let at = self.settled(&call.args[0]);
                self.removed(place, &at, name == "swap_remove", span);
            }
            "resize" => {
                let target = self.settled(&call.args[0]);
                let value = self.expression(&call.args[1]);
                let value = self.copied(value, span);
                let value = self.held(value, span);
                let length = self.length_of(place);
                let missing = self.compose("{}.saturating_sub({})", &[&target, &length]);
                let missing = self.settle(missing, span);
                self.truncated(place, &target, span);
                self.counted_loop(&missing, None, |lowerer, _| {
                    let value = lowerer.owned_copy(value.clone(), span);
                    lowerer.append_item(place, Item::Value(value, 0));
                });
            }
            "drain" => return self.drained(call).is_some(),
            "split_off" => {
                let at = self.settled(&call.args[0]);
                self.split_off(place, &at, span);
            }
            "retain" => return self.retained(place, call),
            // room has no derivative, and no value
            "reserve" => {}
            _ => return false,
        }
        true
    }

    /// A fresh, empty `Vec`.
    pub fn empty_vec(&mut self, name: &str, element: Kind, span: Span) -> Place {
        let name = self.function.names.fresh(name);
        let variable = self
            .function
            .fresh(&name, Kind::Sequence(Box::new(element)), true, span);
        let name = self.function.data(variable).name.clone();
        self.function.variables[variable.0].varied = self.varied_names.contains(&name);
        self.sources.insert(variable, name);
        self.push(Statement::Bind(variable, self.new_vec()));
        Place::whole(variable)
    }

    /// Pushes copies of all elements of a sequence.
    pub fn append_elements(&mut self, into: &Place, source: &Place) {
        if self.function.data(source.root).varied {
            self.make_varied(into.root);
        }
        if let Kind::Sequence(element) = self.kind_of_place(source) {
            self.learn_element(into, &element);
        }
        let length = self.length_of(source);
        self.counted_loop(&length, None, |lowerer, at| {
            let value = lowerer.value_at(source.then(Projection::Index(at)), Borrow::None);
            let value = lowerer.owned_copy(value, Span::call_site());
            lowerer.append_item(into, Item::Value(value, 0));
        });
    }

    /// Pops what stands behind the first `keep` elements.
    fn truncated(&mut self, place: &Place, keep: &Opaque, span: Span) {
        let length = self.length_of(place);
        let spare = if keep.tokens.to_string() == "0" {
            length
        } else {
            self.compose("{}.saturating_sub({})", &[&length, keep])
        };
        let spare = self.settle(spare, span);
        self.counted_loop(&spare, None, |lowerer, _| {
            lowerer.popped(place.clone(), span);
        });
    }

    /// Rotates by one what stands from an index on.
    fn rotated(&mut self, place: &Place, at: &Opaque, method: &str) {
        let mut range = self.compose("{} ..", &[at]);
        range.kind = Kind::Sequence(Box::new(Kind::Inactive));
        self.push(Statement::Swap {
            place: place.then(Projection::Index(range)),
            arguments: vec![exit::literal("1")],
            method: method.to_string(),
        });
    }

    /// Takes one element out.
    pub fn removed(&mut self, place: &Place, at: &Opaque, swapping: bool, span: Span) -> Value {
        if swapping {
            let length = self.length_of(place);
            let last = self.compose("{} - 1", &[&length]);
            self.push(Statement::Swap {
                place: place.clone(),
                arguments: vec![at.clone(), last],
                method: "swap".to_string(),
            });
        } else {
            self.rotated(place, at, "rotate_left");
        }
        self.popped(place.clone(), span)
    }

    /// Takes off what stands from an index on.
    pub fn split_off(&mut self, place: &Place, at: &Opaque, span: Span) -> Value {
        let mut range = self.compose("{} ..", &[at]);
        range.kind = Kind::Sequence(Box::new(Kind::Inactive));
        let tail = self.value_at(place.then(Projection::Index(range)), Borrow::None);
        let tail = self.owned_copy(tail, span);
        let name = self.function.names.fresh("split");
        let tail = self.variable_of(&name, tail, span);
        self.truncated(place, at, span);
        self.value_at(Place::whole(tail), Borrow::None)
    }

    /// `v.drain(a..b)`: the elements in a `Vec` of their own, taken out of this one.
    pub fn drained(&mut self, call: &ExprMethodCall) -> Option<crate::ir::Variable> {
        let place = self.sequence_place(&call.receiver)?;
        let Some(Expr::Range(range)) = call.args.first() else {
            return None;
        };
        let span = call.span();
        let length = self.length_of(&place);
        let start = match &range.start {
            Some(start) => self.settled(start),
            None => exit::literal("0"),
        };
        let end = match (&range.end, &range.limits) {
            (Some(end), syn::RangeLimits::HalfOpen(_)) => self.settled(end),
            (Some(end), syn::RangeLimits::Closed(_)) => {
                let end = self.settled(end);
                self.compose("({} + 1)", &[&end])
            }
            (None, _) => length.clone(),
        };
        let part = |lowerer: &Self, text: &str, parts: &[&Opaque]| {
            let mut range = lowerer.compose(text, parts);
            range.kind = Kind::Sequence(Box::new(Kind::Inactive));
            Projection::Index(range)
        };
        let taken = self.value_at(
            place.then(part(self, "{} .. {}", &[&start, &end])),
            Borrow::None,
        );
        let taken = self.owned_copy(taken, span);
        let taken = self.variable_of("drained", taken, span);
        let count = self.compose("{} - {}", &[&end, &start]);
        let count = self.settle(count, span);
        self.push(Statement::Swap {
            place: place.then(part(self, "{} ..", &[&start])),
            arguments: vec![count.clone()],
            method: "rotate_left".to_string(),
        });
        let kept = self.compose("{} - {}", &[&length, &count]);
        let kept = self.settle(kept, span);
        self.truncated(&place, &kept, span);
        Some(taken)
    }

    fn retained(&mut self, place: &Place, call: &ExprMethodCall) -> bool {
        let Some(function) = self.function_of(call.args.first()) else {
            return false;
        };
        let span = call.span();
        let element = match self.kind_of_place(place) {
            Kind::Sequence(element) => *element,
            _ => Kind::Unknown,
        };
        let kept = self.empty_vec("retained", element, span);
        if self.function.data(place.root).varied {
            self.make_varied(kept.root);
        }
        let length = self.length_of(place);
        self.counted_loop(&length, None, |lowerer, at| {
            let value = lowerer.value_at(place.then(Projection::Index(at)), Borrow::None);
            let condition = lowerer.test(&function, Item::Value(value.clone(), 0));
            let (then, _) = lowerer.nested(|lowerer| {
                let value = lowerer.owned_copy(value, span);
                lowerer.append_item(&kept, Item::Value(value, 0));
                exit::Yield::default()
            });
            lowerer.push(Statement::If {
                condition,
                results: Vec::new(),
                then,
                otherwise: crate::ir::Block::default(),
            });
        });
        self.push(Statement::Exchange(place.clone(), kept));
        true
    }
}
