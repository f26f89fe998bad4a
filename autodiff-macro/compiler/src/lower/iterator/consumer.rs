//! Consumers: what a chain of adaptors ends in.

use super::super::{Lowerer, Value, exit};
use super::{Item, Stream};
use crate::diagnostics::codes::Code;
use crate::ir::{Borrow, Expression, Kind, Operand, Operation, Place, Scalar, Statement, Variable};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, GenericArgument, Type};

/// The value `()`.
pub fn unit() -> Value {
    Value {
        operand: Operand::Opaque(exit::literal("()")),
        kind: Kind::Unit,
        active: false,
        borrow: Borrow::None,
    }
}

impl Lowerer<'_> {
    /// The value of a chain that ends in a consumer. Nothing, if this is no chain.
    pub fn chain_value(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let name = call.method.to_string();
        if name == "map"
            && call.args.len() == 1
            && !self.is_iterator(&call.receiver)
            && self.is_array(&call.receiver)
        {
            return self.array_map(call);
        }
        if let Some(value) = self.found_value(call) {
            return Some(value);
        }
        if !self.is_iterator(&call.receiver) {
            return None;
        }
        let before = self.current().len();
        let refusals = self.diagnostics.count();
        let value = self.consumed(call, &name);
        if value.is_none() {
            self.current().truncate(before);
            if self.diagnostics.count() > refusals {
                return Some(unit());
            }
            return Some(self.refuse(
                Code::Iterator,
                &call.method,
                format!("`{name}` of this iterator has no derivative rule"),
            ));
        }
        value
    }

    fn consumed(&mut self, call: &ExprMethodCall, name: &str) -> Option<Value> {
        let span = call.span();
        match name {
            "sum" | "product" => self.total(call, name == "sum"),
            "fold" => {
                let function = self.function_of(call.args.iter().nth(1))?;
                let stream = self.stream(&call.receiver)?;
                let initial = self.expression(&call.args[0]);
                let initial = self.copied_whole(initial, span);
                let state = self.variable_of("folded", initial, span);
                if let Some(Expr::Closure(closure)) = call.args.iter().nth(1)
                    && let Some(syn::Pat::Type(typed)) = closure.inputs.first()
                {
                    self.type_state(state, &typed.ty);
                }
                self.run(stream, None, &mut |lowerer, item| {
                    let so_far = lowerer.value_at(Place::whole(state), Borrow::None);
                    let value = lowerer.step(&function, so_far, item, span);
                    lowerer.store_into(state, value);
                });
                Some(self.value_at(Place::whole(state), Borrow::None))
            }
            "collect" => {
                if let Some(target) = turbofish(call)
                    && !is_vec(target)
                {
                    return None;
                }
                let stream = self.stream(&call.receiver)?;
                self.collected(stream, call)
            }
            "unzip" => {
                let stream = self.stream(&call.receiver)?;
                let halves = self.two_vectors("unzipped");
                self.run(stream, None, &mut |lowerer, item| {
                    let parts = match item {
                        Item::Pair(first, second) => [*first, *second],
                        Item::Value(value, _) => {
                            let value = lowerer.held(value, span);
                            let Operand::Place(place) = value.operand else {
                                return;
                            };
                            ["0", "1"].map(|at| {
                                Item::Value(
                                    lowerer.value_at(
                                        place.then(crate::ir::Projection::Field(at.to_string())),
                                        Borrow::None,
                                    ),
                                    0,
                                )
                            })
                        }
                    };
                    for (half, part) in halves.into_iter().zip(parts) {
                        lowerer.append_item(&Place::whole(half), part);
                    }
                });
                Some(self.pair_of_vectors(halves, span))
            }
            "partition" => {
                let function = self.function_of(call.args.first())?;
                let stream = self.stream(&call.receiver)?;
                let halves = self.two_vectors("partitioned");
                self.run(stream, None, &mut |lowerer, item| {
                    let condition = lowerer.test(&function, item.clone());
                    let other = item.clone();
                    lowerer.either(
                        condition,
                        |lowerer| lowerer.append_item(&Place::whole(halves[0]), item),
                        |lowerer| lowerer.append_item(&Place::whole(halves[1]), other),
                    );
                });
                Some(self.pair_of_vectors(halves, span))
            }
            "for_each" => {
                let function = self.function_of(call.args.first())?;
                let stream = self.stream(&call.receiver)?;
                self.run(stream, None, &mut |lowerer, item| {
                    lowerer.apply_statement(&function, item)
                });
                Some(unit())
            }
            "count" => {
                let stream = self.stream(&call.receiver)?;
                let count = self.inactive_cell("count", "0_usize");
                self.run(stream, None, &mut |lowerer, _| {
                    lowerer.set(count, "+=", &exit::literal("1"))
                });
                let count = self.now(count);
                Some(Value {
                    operand: Operand::Opaque(count),
                    kind: Kind::Inactive,
                    active: false,
                    borrow: Borrow::None,
                })
            }
            _ => None,
        }
    }

    /// The state of a fold has the type that the closure's parameter has: methods are called on it.
    fn type_state(&mut self, state: Variable, ty: &Type) {
        let kind = super::super::kind::of_type(ty, &self.generic_scalars);
        if kind.is_float() && !matches!(ty, Type::Reference(_)) {
            let data = &mut self.function.variables[state.0];
            data.annotation = Some(quote::ToTokens::to_token_stream(ty));
            data.kind = kind;
        }
    }

    fn two_vectors(&mut self, name: &str) -> [Variable; 2] {
        [0, 1].map(|_| {
            let kind = Kind::Sequence(Box::new(Kind::Unknown));
            let half = self.cell(name, kind, false, Span::call_site());
            self.push(Statement::Bind(half, self.new_vec()));
            half
        })
    }

    fn pair_of_vectors(&mut self, halves: [Variable; 2], span: Span) -> Value {
        let parts = halves.map(|half| self.value_at(Place::whole(half), Borrow::None));
        let kind = Kind::Tuple(parts.iter().map(|part| part.kind.clone()).collect());
        let active = parts.iter().any(|part| part.active);
        let operands = parts.into_iter().map(|part| part.operand).collect();
        self.temporary(Operation::Tuple(operands), kind, active, span)
    }

    /// One step of a fold: the state goes in, and what comes out is the new state.
    pub fn step(
        &mut self,
        function: &super::function::Function,
        so_far: Value,
        item: Item,
        span: Span,
    ) -> Value {
        // a scalar state is copied, so that the step may read it after the store; what lives on the heap is moved through
        let in_place = !so_far.kind.is_float() && !matches!(so_far.kind, Kind::Tuple(_));
        let so_far = if in_place {
            so_far
        } else {
            self.copied(so_far, span)
        };
        let state = match (&so_far.operand, in_place) {
            (Operand::Place(place), true) if place.is_whole() => Some(place.root),
            _ => None,
        };
        let stepped = match (function, state) {
            (super::function::Function::Closure(closure, scopes), Some(state))
                if matches!(closure.inputs.first(), Some(syn::Pat::Ident(_))) =>
            {
                let mut open = scopes.clone();
                let Some(syn::Pat::Ident(name)) = closure.inputs.first() else {
                    return so_far;
                };
                open.push(
                    std::iter::once((
                        name.ident.to_string(),
                        super::super::names::Meaning::Alias(Place::whole(state), Borrow::None),
                    ))
                    .collect(),
                );
                let rest = closure.inputs.iter().skip(1).cloned().collect();
                let closure = syn::ExprClosure {
                    inputs: rest,
                    ..(**closure).clone()
                };
                self.apply(
                    &super::function::Function::Closure(Box::new(closure), open),
                    vec![item],
                )
            }
            _ => self.apply(function, vec![Item::Value(so_far, 0), item]),
        };
        self.item_value(stepped, span)
    }

    /// A state that the chain owns: content that goes on living elsewhere is copied.
    fn copied_whole(&mut self, value: Value, span: Span) -> Value {
        match &value.operand {
            Operand::Place(place)
                if self.sources.contains_key(&place.root) || !place.is_whole() =>
            {
                self.owned_copy(value, span)
            }
            _ => value,
        }
    }

    fn total(&mut self, call: &ExprMethodCall, is_sum: bool) -> Option<Value> {
        let span = call.span();
        let kind = match turbofish(call) {
            Some(ty) => super::super::kind::of_type(ty, &self.generic_scalars),
            None => Kind::Unknown,
        };
        if kind == Kind::Inactive {
            return Some(self.inactive(&Expr::MethodCall(call.clone())));
        }
        let stream = self.stream(&call.receiver)?;
        let kind = if kind.is_float() {
            kind
        } else {
            Kind::Float(Scalar::Literal)
        };
        let start = self.number(if is_sum { -0.0 } else { 1.0 }, kind, span);
        let total = self.variable_of(if is_sum { "sum" } else { "product" }, start, span);
        let mut foreign = false;
        self.run(stream, None, &mut |lowerer, item| {
            let Item::Value(value, _) = item else {
                foreign = true;
                return;
            };
            foreign |= matches!(value.kind, Kind::Sequence(_) | Kind::Tuple(_));
            if value.active {
                lowerer.make_varied(total);
            }
            if lowerer.function.data(total).kind == Kind::Float(Scalar::Literal)
                && value.kind.is_float()
            {
                lowerer.function.variables[total.0].kind = value.kind.clone();
            }
            let formula = Expression::Operand(value.operand);
            if is_sum {
                lowerer.push(Statement::Update {
                    place: Place::whole(total),
                    negative: false,
                    value: formula,
                });
            } else if let Some(rule) = crate::rules::find("mul") {
                let this = Expression::Operand(Operand::Place(Place::whole(total)));
                lowerer.push(Statement::Store(
                    Place::whole(total),
                    Operation::Scalar(Expression::Apply(rule, vec![this, formula])),
                ));
            }
        });
        (!foreign).then(|| self.value_at(Place::whole(total), Borrow::None))
    }

    fn collected(&mut self, stream: Stream, call: &ExprMethodCall) -> Option<Value> {
        let mut references = false;
        let vector = self.gathered(stream, &mut |item| references |= refers(item));
        if references {
            self.refuse(Code::Iterator, &call.method, "references to active values are collected here: collect the values (`.copied()`, `.cloned()`)");
            return None;
        }
        Some(self.value_at(Place::whole(vector), Borrow::None))
    }

    /// The same as a statement.
    pub fn chain_statement(&mut self, call: &ExprMethodCall) -> bool {
        self.is_iterator(&call.receiver)
            && call.method == "for_each"
            && self.chain_value(call).is_some()
    }
}

/// Whether an item holds a reference to something active.
fn refers(item: &Item) -> bool {
    match item {
        Item::Value(value, levels) => *levels > 0 && value.active,
        Item::Pair(first, second) => refers(first) || refers(second),
    }
}

fn turbofish(call: &ExprMethodCall) -> Option<&Type> {
    call.turbofish
        .as_ref()?
        .args
        .iter()
        .find_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        })
}

fn is_vec(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|segment| segment.ident == "Vec"),
        Type::Infer(_) => true,
        _ => false,
    }
}
