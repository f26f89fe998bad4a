//! Iterator chains: loops over indices, before any analysis.

use super::exit::{self, Tail};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{Argument, Borrow, Expression, Kind, Opaque, Operand, Operation, Place, Projection, Scalar, Statement, Variable};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprClosure, ExprMethodCall, Pat};

/// What an iterator gives at one step.
#[derive(Clone)]
pub enum Item {
    /// A value, or a reference to a place.
    Value(Value),
    /// A tuple: of `zip`, of `enumerate`.
    Pair(Box<Item>, Box<Item>),
}

/// An iterator whose length is known, and whose items are found by index.
pub struct Indexed {
    /// The number of items.
    pub length: Opaque,
    item: Box<dyn Fn(&mut Lowerer<'_>, Opaque) -> Item>,
}

/// Runs a body for each item.
type Sink<'s> = &'s mut dyn FnMut(&mut Lowerer<'_>, Item);

fn closure_of(call: &ExprMethodCall, at: usize) -> Option<&ExprClosure> {
    match call.args.iter().nth(at) {
        Some(Expr::Closure(closure)) => Some(closure),
        _ => None,
    }
}

const SOURCES: &[&str] = &["iter", "iter_mut", "into_iter", "windows", "chunks", "chunks_exact", "chunks_mut", "chunks_exact_mut"];

impl Lowerer<'_> {
    /// The variable of a pattern, bound to an item.
    pub fn bind_item(&mut self, pattern: &Pat, item: Item) {
        match (pattern, item) {
            (Pat::Paren(inner), item) => self.bind_item(&inner.pat, item),
            (Pat::Tuple(tuple), Item::Pair(first, second)) if tuple.elems.len() == 2 => {
                self.bind_item(&tuple.elems[0], *first);
                self.bind_item(&tuple.elems[1], *second);
            }
            (pattern, Item::Value(value)) => self.bind_value(pattern, None, value, false),
            (pattern, item @ Item::Pair(..)) => {
                let value = self.item_value(item, pattern.span());
                self.bind_value(pattern, None, value, false);
            }
        }
    }

    /// An item as one value.
    fn item_value(&mut self, item: Item, span: Span) -> Value {
        match item {
            Item::Value(value) => value,
            Item::Pair(first, second) => {
                let first = self.item_value(*first, span);
                let second = self.item_value(*second, span);
                let kind = Kind::Tuple(vec![first.kind.clone(), second.kind.clone()]);
                let active = first.active || second.active;
                self.temporary(Operation::Tuple(vec![first.operand, second.operand]), kind, active, span)
            }
        }
    }

    /// An iterator with known length and random access.
    fn indexed(&mut self, expression: &Expr) -> Option<Indexed> {
        match expression {
            Expr::Paren(inner) => self.indexed(&inner.expr),
            Expr::Range(range) => {
                let start = self.settled(range.start.as_ref()?);
                let end = self.settled(range.end.as_ref()?);
                let inclusive = matches!(range.limits, syn::RangeLimits::Closed(_));
                let zero = start.tokens.to_string() == "0" && !inclusive;
                let length = match (zero, inclusive) {
                    (true, _) => end,
                    (false, false) => self.compose("{}.saturating_sub({})", &[&end, &start]),
                    (false, true) => self.compose("({} + 1).saturating_sub({})", &[&end, &start]),
                };
                let length = self.settle(length, range.span());
                Some(Indexed {
                    length,
                    item: Box::new(move |lowerer, at| {
                        let value = if zero { at } else { lowerer.compose("({} + {})", &[&start, &at]) };
                        Item::Value(Value { operand: Operand::Opaque(value), kind: Kind::Inactive, active: false, borrow: Borrow::None })
                    }),
                })
            }
            Expr::Reference(_) | Expr::Path(_) | Expr::Field(_) | Expr::Index(_) | Expr::Unary(_) => {
                let (place, borrow) = self.place(expression)?;
                if !matches!(self.kind_of_place(&place), Kind::Sequence(_) | Kind::Unknown) {
                    return None;
                }
                Some(self.elements(place, borrow))
            }
            Expr::MethodCall(call) => self.indexed_method(call),
            _ => None,
        }
    }

    /// The elements of a sequence, by reference or by value.
    fn elements(&mut self, place: Place, borrow: Borrow) -> Indexed {
        let length = self.length_of(&place);
        Indexed { length, item: Box::new(move |lowerer, at| Item::Value(lowerer.element(place.then(Projection::Index(at)), borrow))) }
    }

    fn element(&self, place: Place, borrow: Borrow) -> Value {
        let mut value = self.value_at(place, Borrow::None);
        value.borrow = if value.kind.is_float() && borrow == Borrow::Shared { Borrow::None } else { borrow };
        value
    }

    fn indexed_method(&mut self, call: &ExprMethodCall) -> Option<Indexed> {
        let name = call.method.to_string();
        match name.as_str() {
            "iter" | "iter_mut" | "into_iter" => {
                if let Expr::Range(_) | Expr::Paren(_) = &*call.receiver
                    && let Some(range) = self.indexed(&call.receiver)
                {
                    return Some(range);
                }
                let (place, outer) = self.place(&call.receiver)?;
                let borrow = match name.as_str() {
                    "iter" => Borrow::Shared,
                    "iter_mut" => Borrow::Mutable,
                    _ => outer,
                };
                Some(self.elements(place, borrow))
            }
            "windows" => {
                let (place, _) = self.place(&call.receiver)?;
                let width = self.settled(&call.args[0]);
                let whole = self.length_of(&place);
                let length = self.compose("({} + 1).saturating_sub({})", &[&whole, &width]);
                let length = self.settle(length, call.span());
                Some(Indexed {
                    length,
                    item: Box::new(move |lowerer, at| {
                        let mut range = lowerer.compose("{}..{} + {}", &[&at, &at, &width]);
                        range.kind = Kind::Sequence(Box::new(Kind::Inactive));
                        Item::Value(lowerer.element(place.then(Projection::Index(range)), Borrow::Shared))
                    }),
                })
            }
            "chunks" | "chunks_exact" | "chunks_mut" | "chunks_exact_mut" => {
                let (place, _) = self.place(&call.receiver)?;
                let width = self.settled(&call.args[0]);
                let whole = self.length_of(&place);
                let exact = name.contains("exact");
                let length = self.compose(if exact { "{} / {}" } else { "{}.div_ceil({})" }, &[&whole, &width]);
                let length = self.settle(length, call.span());
                let borrow = if name.ends_with("mut") { Borrow::Mutable } else { Borrow::Shared };
                Some(Indexed {
                    length,
                    item: Box::new(move |lowerer, at| {
                        let mut range = if exact {
                            lowerer.compose("{} * {}..({} + 1) * {}", &[&at, &width, &at, &width])
                        } else {
                            lowerer.compose("{} * {}..(({} + 1) * {}).min({})", &[&at, &width, &at, &width, &whole])
                        };
                        range.kind = Kind::Sequence(Box::new(Kind::Inactive));
                        Item::Value(lowerer.element(place.then(Projection::Index(range)), borrow))
                    }),
                })
            }
            "zip" => {
                let first = self.indexed(&call.receiver)?;
                let second = self.indexed(&call.args[0])?;
                let length = if first.length.tokens.to_string() == second.length.tokens.to_string() { first.length } else { self.compose("{}.min({})", &[&first.length, &second.length]) };
                let length = self.settle(length, call.span());
                let (one, two) = (first.item, second.item);
                Some(Indexed { length, item: Box::new(move |lowerer, at| Item::Pair(Box::new(one(lowerer, at.clone())), Box::new(two(lowerer, at)))) })
            }
            "enumerate" => {
                let inner = self.indexed(&call.receiver)?;
                let item = inner.item;
                Some(Indexed {
                    length: inner.length,
                    item: Box::new(move |lowerer, at| {
                        let index = Value { operand: Operand::Opaque(at.clone()), kind: Kind::Inactive, active: false, borrow: Borrow::None };
                        Item::Pair(Box::new(Item::Value(index)), Box::new(item(lowerer, at)))
                    }),
                })
            }
            "rev" => {
                let inner = self.indexed(&call.receiver)?;
                let (item, length) = (inner.item, inner.length.clone());
                Some(Indexed {
                    length: inner.length,
                    item: Box::new(move |lowerer, at| {
                        let back = lowerer.compose("({} - 1 - {})", &[&length, &at]);
                        item(lowerer, back)
                    }),
                })
            }
            "skip" => {
                let inner = self.indexed(&call.receiver)?;
                let count = self.settled(&call.args[0]);
                let length = self.compose("{}.saturating_sub({})", &[&inner.length, &count]);
                let length = self.settle(length, call.span());
                let item = inner.item;
                Some(Indexed {
                    length,
                    item: Box::new(move |lowerer, at| {
                        let later = lowerer.compose("({} + {})", &[&at, &count]);
                        item(lowerer, later)
                    }),
                })
            }
            "take" => {
                let inner = self.indexed(&call.receiver)?;
                let count = self.settled(&call.args[0]);
                let length = self.compose("{}.min({})", &[&inner.length, &count]);
                let length = self.settle(length, call.span());
                Some(Indexed { length, item: inner.item })
            }
            "step_by" => {
                let inner = self.indexed(&call.receiver)?;
                let step = self.settled(&call.args[0]);
                let length = self.compose("{}.div_ceil({})", &[&inner.length, &step]);
                let length = self.settle(length, call.span());
                let item = inner.item;
                Some(Indexed {
                    length,
                    item: Box::new(move |lowerer, at| {
                        let strided = lowerer.compose("({} * {})", &[&at, &step]);
                        item(lowerer, strided)
                    }),
                })
            }
            "copied" | "cloned" | "by_ref" => {
                let inner = self.indexed(&call.receiver)?;
                let item = inner.item;
                Some(Indexed {
                    length: inner.length,
                    item: Box::new(move |lowerer, at| match item(lowerer, at) {
                        Item::Value(value) => Item::Value(Value { borrow: Borrow::None, ..value }),
                        pair => pair,
                    }),
                })
            }
            "map" => {
                let closure = closure_of(call, 0)?.clone();
                let inner = self.indexed(&call.receiver)?;
                let item = inner.item;
                Some(Indexed {
                    length: inner.length,
                    item: Box::new(move |lowerer, at| {
                        let item = item(lowerer, at);
                        Item::Value(lowerer.apply(&closure, item))
                    }),
                })
            }
            _ => None,
        }
    }

    /// A closure of an adaptor, at an item.
    fn apply(&mut self, closure: &ExprClosure, item: Item) -> Value {
        self.apply_to(closure, vec![item])
    }

    fn apply_to(&mut self, closure: &ExprClosure, items: Vec<Item>) -> Value {
        self.scopes.push(super::Scope::new());
        for (pattern, item) in closure.inputs.iter().zip(items) {
            self.bind_item(pattern, item);
        }
        let plain = ExprClosure { inputs: syn::punctuated::Punctuated::new(), ..closure.clone() };
        let value = self.inline(&plain, None, Vec::new(), &closure.body);
        self.scopes.pop();
        value
    }

    /// Runs `sink` for each item of an iterator. False, if the expression is no known iterator.
    pub fn drive(&mut self, expression: &Expr, label: Option<String>, sink: Sink<'_>) -> bool {
        if let Expr::Paren(inner) = expression {
            return self.drive(&inner.expr, label, sink);
        }
        if let Expr::MethodCall(call) = expression {
            match call.method.to_string().as_str() {
                "filter" => {
                    let Some(closure) = closure_of(call, 0).cloned() else { return false };
                    return self.drive(&call.receiver, label, &mut |lowerer, item| {
                        let condition = lowerer.condition(&closure, item.clone());
                        lowerer.when(condition, |lowerer| sink(lowerer, item));
                    });
                }
                "take_while" => {
                    let Some(closure) = closure_of(call, 0).cloned() else { return false };
                    return self.drive(&call.receiver, label, &mut |lowerer, item| {
                        let condition = lowerer.condition(&closure, item.clone());
                        lowerer.when_or_break(condition, |lowerer| sink(lowerer, item));
                    });
                }
                "chain" => {
                    return self.drive(&call.receiver, label.clone(), sink) && self.drive(&call.args[0], label, sink);
                }
                "flat_map" => {
                    let Some(closure) = closure_of(call, 0).cloned() else { return false };
                    let mut known = true;
                    let driven = self.drive(&call.receiver, label, &mut |lowerer, item| {
                        lowerer.scopes.push(super::Scope::new());
                        if let Some(pattern) = closure.inputs.first() {
                            lowerer.bind_item(pattern, item);
                        }
                        known &= lowerer.drive(&closure.body, None, sink);
                        lowerer.scopes.pop();
                    });
                    return driven && known;
                }
                "map" if self.indexed_probe(&call.receiver) => {
                    let Some(closure) = closure_of(call, 0).cloned() else { return false };
                    return self.drive(&call.receiver, label, &mut |lowerer, item| {
                        let value = lowerer.apply(&closure, item);
                        sink(lowerer, Item::Value(value));
                    });
                }
                "copied" | "cloned" if self.indexed_probe(&call.receiver) => {
                    return self.drive(&call.receiver, label, &mut |lowerer, item| match item {
                        Item::Value(value) => sink(lowerer, Item::Value(Value { borrow: Borrow::None, ..value })),
                        pair => sink(lowerer, pair),
                    });
                }
                "scan" => return self.scan(call, label, sink),
                _ => {}
            }
        }
        let Some(indexed) = self.indexed(expression) else { return false };
        let Indexed { length, item } = indexed;
        self.counted_loop(&length, label, |lowerer, at| {
            let item = item(lowerer, at);
            sink(lowerer, item);
        });
        true
    }

    /// Whether the receiver of an adaptor is one that only `drive` knows.
    fn indexed_probe(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Paren(inner) => self.indexed_probe(&inner.expr),
            Expr::MethodCall(call) => {
                matches!(call.method.to_string().as_str(), "filter" | "take_while" | "chain" | "flat_map" | "scan") || self.indexed_probe(&call.receiver)
            }
            _ => false,
        }
    }

    fn condition(&mut self, closure: &ExprClosure, item: Item) -> Opaque {
        let value = self.apply(closure, item);
        let opaque = self.opaque_of(&value);
        self.settle(opaque, Span::call_site())
    }

    fn when(&mut self, condition: Opaque, body: impl FnOnce(&mut Self)) {
        let (then, _) = self.nested(|lowerer| {
            body(lowerer);
            exit::Yield::default()
        });
        self.push(Statement::If { condition, results: Vec::new(), then, otherwise: crate::ir::Block::default() });
    }

    fn when_or_break(&mut self, condition: Opaque, body: impl FnOnce(&mut Self)) {
        let (then, _) = self.nested(|lowerer| {
            body(lowerer);
            exit::Yield::default()
        });
        let (otherwise, _) = self.nested(|lowerer| {
            let code = lowerer.exits.loops.last_mut().map(|innermost| {
                innermost.breaks = true;
                innermost.break_code
            });
            if let Some(code) = code {
                lowerer.set_code(code);
            }
            exit::Yield::default()
        });
        self.push(Statement::If { condition, results: Vec::new(), then, otherwise });
    }

    /// `scan(state, |s, x| { …; Some(value) })`
    fn scan(&mut self, call: &ExprMethodCall, label: Option<String>, sink: Sink<'_>) -> bool {
        let Some(closure) = closure_of(call, 1).cloned() else { return false };
        let Expr::Block(body) = &*closure.body else { return false };
        let Some(syn::Stmt::Expr(Expr::Call(some), None)) = body.block.stmts.last() else { return false };
        if some.args.len() != 1 {
            return false;
        }
        let initial = self.expression(&call.args[0]);
        let state = self.variable_of("state", initial, call.span());
        let (Some(first), Some(second)) = (closure.inputs.iter().next(), closure.inputs.iter().nth(1)) else { return false };
        let statements = &body.block.stmts[..body.block.stmts.len() - 1];
        self.drive(&call.receiver, label, &mut |lowerer, item| {
            lowerer.scopes.push(super::Scope::new());
            if let Pat::Ident(ident) = first {
                lowerer.alias(&ident.ident.to_string(), Place::whole(state), Borrow::Mutable);
            }
            lowerer.bind_item(second, item);
            lowerer.statements(statements, Tail::Unit);
            let value = lowerer.expression(&some.args[0]);
            let value = lowerer.copied(value, some.span());
            sink(lowerer, Item::Value(value));
            lowerer.scopes.pop();
        })
    }

    /// A mutable variable that starts at a value.
    fn variable_of(&mut self, name: &str, initial: Value, span: Span) -> Variable {
        let kind = initial.kind.clone();
        let active = initial.active;
        let operation = self.operation_of(initial);
        let variable = self.function.fresh(name, kind, true, span);
        self.function.variables[variable.0].varied = active;
        self.sources.insert(variable, self.function.data(variable).name.clone());
        if self.varied_names.contains(&self.function.data(variable).name) {
            self.function.variables[variable.0].varied = true;
        }
        self.push(Statement::Bind(variable, operation));
        variable
    }

    fn store_into(&mut self, variable: Variable, value: Value) {
        if value.active {
            self.make_varied(variable);
        }
        if self.function.data(variable).kind == Kind::Float(Scalar::Literal) && value.kind.is_float() {
            self.function.variables[variable.0].kind = value.kind.clone();
        }
        let operation = self.operation_of(value);
        self.push(Statement::Store(Place::whole(variable), operation));
    }

    fn is_iterator(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Paren(inner) => self.is_iterator(&inner.expr),
            Expr::Range(_) => true,
            Expr::MethodCall(call) => SOURCES.contains(&call.method.to_string().as_str()) || self.is_iterator(&call.receiver),
            _ => false,
        }
    }

    /// The value of a chain that ends in a consumer. Nothing, if this is no chain.
    pub fn chain_value(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let name = call.method.to_string();
        let span = call.span();
        if name == "map" && call.args.len() == 1 && matches!(self.kind_of(&call.receiver), Kind::Sequence(_)) && !self.is_iterator(&call.receiver) {
            return self.array_map(call);
        }
        if name == "unwrap" || name == "expect" || name == "unwrap_or" {
            return self.extremum(call);
        }
        if !self.is_iterator(&call.receiver) {
            return None;
        }
        let before = self.current().len();
        let value = match name.as_str() {
            "sum" | "product" => {
                let is_sum = name == "sum";
                let kind = match &call.turbofish {
                    Some(turbofish) => match turbofish.args.first() {
                        Some(syn::GenericArgument::Type(ty)) => super::kind::of_type(ty, &self.generic_scalars),
                        _ => Kind::Unknown,
                    },
                    None => Kind::Unknown,
                };
                let kind = if kind.is_float() { kind } else { Kind::Float(Scalar::Literal) };
                let start = self.number(if is_sum { -0.0 } else { 1.0 }, kind, span);
                let total = self.variable_of(if is_sum { "sum" } else { "product" }, start, span);
                let driven = self.drive(&call.receiver, None, &mut |lowerer, item| {
                    let value = lowerer.item_value(item, span);
                    if value.active {
                        lowerer.make_varied(total);
                    }
                    if lowerer.function.data(total).kind == Kind::Float(Scalar::Literal) && value.kind.is_float() {
                        lowerer.function.variables[total.0].kind = value.kind.clone();
                    }
                    let formula = Expression::Operand(value.operand);
                    if is_sum {
                        lowerer.push(Statement::Update { place: Place::whole(total), negative: false, value: formula });
                    } else if let Some(rule) = crate::rules::find("mul") {
                        let this = Expression::Operand(Operand::Place(Place::whole(total)));
                        lowerer.push(Statement::Store(Place::whole(total), Operation::Scalar(Expression::Apply(rule, vec![this, formula]))));
                    }
                });
                driven.then(|| self.value_at(Place::whole(total), Borrow::None))
            }
            "fold" => {
                let closure = closure_of(call, 1)?.clone();
                let initial = self.expression(&call.args[0]);
                let state = self.variable_of("folded", initial, span);
                let driven = self.drive(&call.receiver, None, &mut |lowerer, item| {
                    let so_far = lowerer.value_at(Place::whole(state), Borrow::None);
                    let so_far = if lowerer.function.data(state).kind.is_float() || matches!(lowerer.function.data(state).kind, Kind::Tuple(_)) { lowerer.copied(so_far, span) } else { so_far };
                    let value = lowerer.apply_to(&closure, vec![Item::Value(so_far), item]);
                    lowerer.store_into(state, value);
                });
                driven.then(|| self.value_at(Place::whole(state), Borrow::None))
            }
            "collect" => self.collect(call),
            "for_each" => {
                let closure = closure_of(call, 0)?.clone();
                let driven = self.drive(&call.receiver, None, &mut |lowerer, item| {
                    lowerer.inline_statement(&closure, |lowerer| {
                        if let Some(pattern) = closure.inputs.first() {
                            lowerer.bind_item(pattern, item);
                        }
                    });
                });
                driven.then(|| Value { operand: Operand::Opaque(exit::literal("()")), kind: Kind::Unit, active: false, borrow: Borrow::None })
            }
            _ => None,
        };
        if value.is_none() {
            self.current().truncate(before);
            return Some(self.refuse(Code::Iterator, &call.method, format!("`{name}` of this iterator has no derivative rule")));
        }
        value
    }

    /// The same as a statement.
    pub fn chain_statement(&mut self, call: &ExprMethodCall) -> bool {
        self.is_iterator(&call.receiver) && call.method == "for_each" && self.chain_value(call).is_some()
    }

    fn collect(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let span = call.span();
        let empty = exit::literal("::std::vec::Vec::new()");
        let vector = self.function.fresh("collected", Kind::Sequence(Box::new(Kind::Unknown)), true, span);
        self.sources.insert(vector, self.function.data(vector).name.clone());
        self.function.variables[vector.0].varied = self.varied_names.contains(&self.function.data(vector).name);
        self.push(Statement::Bind(vector, Operation::Opaque(empty)));
        let driven = self.drive(&call.receiver, None, &mut |lowerer, item| {
            let value = lowerer.item_value(item, span);
            if value.active {
                lowerer.make_varied(vector);
            }
            lowerer.function.variables[vector.0].kind = Kind::Sequence(Box::new(value.kind.clone()));
            lowerer.push(Statement::Extend(Place::whole(vector), value.operand));
        });
        driven.then(|| self.value_at(Place::whole(vector), Borrow::None))
    }

    /// `array.map(|x| …)`
    fn array_map(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let closure = closure_of(call, 0)?.clone();
        let source = self.expression(&call.receiver);
        let source = self.held(source, call.span());
        let Operand::Place(place) = source.operand else { return None };
        let copied = Operation::Copy(Argument { borrow: Borrow::None, operand: Operand::Place(place.clone()), active: source.active });
        let result = self.variable_copy(copied, source.kind, source.active, call.span());
        let length = self.length_of(&place);
        self.counted_loop(&length, None, |lowerer, at| {
            let item = lowerer.element(place.then(Projection::Index(at.clone())), Borrow::None);
            let value = lowerer.apply(&closure, Item::Value(item));
            if value.active {
                lowerer.make_varied(result);
            }
            let operation = lowerer.operation_of(value);
            lowerer.push(Statement::Store(Place::whole(result).then(Projection::Index(at)), operation));
        });
        Some(self.value_at(Place::whole(result), Borrow::None))
    }

    fn variable_copy(&mut self, operation: Operation, kind: Kind, active: bool, span: Span) -> Variable {
        let variable = self.function.fresh("mapped", kind, true, span);
        self.function.variables[variable.0].varied = active || self.varied_names.contains(&self.function.data(variable).name);
        self.sources.insert(variable, self.function.data(variable).name.clone());
        self.push(Statement::Bind(variable, operation));
        variable
    }

    /// `max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap()` and its like: the index of the extremum is found by the
    /// function's own comparator, and the element is read there.
    fn extremum(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let Expr::MethodCall(inner) = &*call.receiver else { return None };
        let name = inner.method.to_string();
        if !["max_by", "min_by", "last", "max_by_key", "min_by_key", "reduce", "next"].contains(&name.as_str()) || !self.is_iterator(&inner.receiver) {
            return None;
        }
        if name != "max_by" && name != "min_by" {
            return Some(self.refuse(Code::Iterator, &inner.method, format!("`{name}` of this iterator has no derivative rule")));
        }
        let span = call.span();
        let source = self.collect(&ExprMethodCall { method: syn::Ident::new("collect", span), args: syn::punctuated::Punctuated::new(), turbofish: None, ..inner.clone() })?;
        let whole = self.opaque_of(&source);
        let comparator = self.opaque(&inner.args[0]);
        let found = self.compose(&format!("{{}}.iter().enumerate().map(|(at, value)| (at, *value)).{name}(|one, two| ({{}})(&one.1, &two.1)).unwrap().0"), &[&whole, &comparator]);
        let at = self.settle(found, span);
        let Operand::Place(place) = source.operand else { return None };
        Some(self.value_at(place.then(Projection::Index(at)), Borrow::None))
    }
}
