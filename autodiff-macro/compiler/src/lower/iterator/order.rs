//! Searches by a user's function, and arrays that a function fills: indices are found first, values are read by them.

use super::super::{Lowerer, Value, exit};
use super::function::Function;
use super::{Indexed, Item};
use crate::ir::{
    Borrow, Expression, Kind, Opaque, Operand, Operation, Place, Projection, Statement, Variable,
};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall};

impl Lowerer<'_> {
    /// A call of the runtime.
    pub fn runtime_call(&self, name: &str, arguments: &str, parts: &[&Opaque]) -> Opaque {
        let mut call = self.compose(
            &format!("{}::{name}({arguments})", self.options.runtime()),
            parts,
        );
        call.pure = false;
        call
    }

    /// The index that a search of the runtime finds, as an `Option`.
    pub fn searched(&mut self, helper: &str, indexed: &Indexed, function: &Expr) -> Option<Opaque> {
        self.function_of(Some(function))?;
        let name = self.function.names.fresh("candidate");
        let item = (indexed.item)(self, exit::literal(&name));
        let item = self.item_opaque(&item);
        let function = self.opaque(function);
        let found = self.runtime_call(
            helper,
            &format!("{{}}, |{name}| {{}}, {{}}"),
            &[&indexed.length, &item, &function],
        );
        Some(self.settle(found, Span::call_site()))
    }

    /// Whether the expression is known to be an array, and no iterator or `Option`.
    pub fn is_array(&self, expression: &Expr) -> bool {
        match self.kind_of(expression) {
            Kind::Sequence(_) => true,
            Kind::Unknown if matches!(expression, Expr::Path(path) if path.path.get_ident().is_some_and(|name| self.sequence_names.contains(&name.to_string()) && self.meaning(&name.to_string()).is_some())) => {
                true
            }
            _ => match expression {
                Expr::Paren(inner) => self.is_array(&inner.expr),
                Expr::MethodCall(call) => call.method == "map" && self.is_array(&call.receiver),
                _ => false,
            },
        }
    }

    /// `array.map(|x| …)`
    pub fn array_map(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let function = self.function_of(call.args.first())?;
        let source = self.expression(&call.receiver);
        let source = self.held(source, call.span());
        let Operand::Place(place) = source.operand else {
            return None;
        };
        let whole = self.place_opaque(&place);
        let length = self.length_of(&place);
        // an element of unknown kind that is mapped over itself is an array too
        let inner = source.kind == Kind::Unknown && maps_its_parameter(&call.args[0]);
        let element = move |lowerer: &Lowerer<'_>, at: Opaque| {
            let mut item = lowerer.value_at(place.then(Projection::Index(at)), Borrow::None);
            if inner {
                item.kind = Kind::Sequence(Box::new(Kind::Unknown));
            }
            Item::Value(item, 0)
        };
        let kind = self.kind_of_result(|lowerer| {
            let item = element(lowerer, exit::literal("0"));
            lowerer.apply(&function, vec![item])
        });
        let mapped = match self.start_of(&kind) {
            Some(start) => self.compose(
                "::core::clone::Clone::clone(&{}).map(|_| {})",
                &[&whole, &start],
            ),
            None => {
                // what the function gives has a type that syntax does not know: its own values are the start
                let function = self.own_values(&function, &call.args[0])?;
                self.compose(
                    "::core::clone::Clone::clone(&{}).map({})",
                    &[&whole, &function],
                )
            }
        };
        let result = self.array_cell(mapped, kind);
        self.counted_loop(&length, None, |lowerer, at| {
            let item = element(lowerer, at.clone());
            lowerer.fill(result, at, &function, item);
        });
        Some(self.value_at(Place::whole(result), Borrow::None))
    }

    /// `std::array::from_fn(|i| …)`
    pub fn array_from_function(&mut self, call: &ExprCall) -> Option<Value> {
        let function = self.function_of(call.args.first())?;
        let probe = exit::literal("0");
        let kind =
            self.kind_of_result(|lowerer| lowerer.apply(&function, vec![Item::opaque(probe)]));
        let filled = match self.start_of(&kind) {
            Some(start) => self.compose("::core::array::from_fn(|_| {})", &[&start]),
            None => {
                let function = self.own_values(&function, &call.args[0])?;
                self.compose("::core::array::from_fn({})", &[&function])
            }
        };
        let result = self.array_cell(filled, kind);
        let length = self.length_of(&Place::whole(result));
        self.counted_loop(&length, None, |lowerer, at| {
            let index = Item::opaque(at.clone());
            lowerer.fill(result, at, &function, index);
        });
        Some(self.value_at(Place::whole(result), Borrow::None))
    }

    fn own_values(&mut self, function: &Function, argument: &Expr) -> Option<Opaque> {
        let mut opaque = self.opaque(argument);
        opaque.pure = false;
        (!self.has_effects(function)).then_some(opaque)
    }

    fn array_cell(&mut self, start: Opaque, element: Kind) -> Variable {
        let variable = self.cell(
            "mapped",
            Kind::Sequence(Box::new(element)),
            false,
            Span::call_site(),
        );
        self.push(Statement::Bind(variable, Operation::Opaque(start)));
        variable
    }

    fn fill(&mut self, array: Variable, at: Opaque, function: &Function, item: Item) {
        let value = self.apply(function, vec![item]);
        let value = self.item_value(value, Span::call_site());
        if value.active {
            self.make_varied(array);
        }
        let operation = self.operation_of(value);
        self.push(Statement::Store(
            Place::whole(array).then(Projection::Index(at)),
            operation,
        ));
    }

    /// The kind of what a function gives, found by lowering it once for nothing.
    pub fn kind_of_result(&mut self, apply: impl FnOnce(&mut Self) -> Item) -> Kind {
        let mut kind = Kind::Unknown;
        self.nested(|lowerer| {
            let item = apply(lowerer);
            kind = kind_of_item(&item);
            exit::Yield::default()
        });
        kind
    }

    /// A value of a kind, to be overwritten.
    fn start_of(&mut self, kind: &Kind) -> Option<Opaque> {
        match kind {
            Kind::Float(_) => {
                let zero = self.temporary_named(
                    "zero",
                    Operation::Scalar(Expression::Number(0.0)),
                    kind.clone(),
                    false,
                    Span::call_site(),
                );
                Some(self.opaque_of(&zero))
            }
            Kind::Sequence(element) => {
                let element = self.start_of(element)?;
                Some(self.compose("::core::array::from_fn(|_| {})", &[&element]))
            }
            Kind::Tuple(parts) => {
                let parts = parts
                    .iter()
                    .map(|part| self.start_of(part))
                    .collect::<Option<Vec<_>>>()?;
                let text = format!("({})", "{},".repeat(parts.len()));
                Some(self.compose(&text, &parts.iter().collect::<Vec<_>>()))
            }
            _ => None,
        }
    }

    /// Orders a sequence by a permutation that the user's comparison decides.
    pub fn sorted(&mut self, place: &Place, call: &ExprMethodCall, helper: &str) -> bool {
        let Some(argument) = call.args.first() else {
            return false;
        };
        if self.function_of(Some(argument)).is_none() {
            return false;
        }
        let span = call.span();
        let before = self.value_at(place.clone(), Borrow::None);
        let element = match &before.kind {
            Kind::Sequence(element) => (**element).clone(),
            _ => Kind::Unknown,
        };
        let before = Operation::Adapt {
            method: "to_vec".to_string(),
            argument: before.operand,
        };
        let active = self.function.data(place.root).varied;
        let before = self.temporary_named(
            "unsorted",
            before,
            Kind::Sequence(Box::new(element)),
            active,
            span,
        );
        let Operand::Place(source) = before.operand.clone() else {
            return false;
        };
        let whole = self.opaque_of(&before);
        let function = self.opaque(argument);
        let order = self.runtime_call(helper, "&{}, {}", &[&whole, &function]);
        let order = self.settle(order, span);
        let length = self.length_of(&source);
        self.counted_loop(&length, None, |lowerer, at| {
            let from = lowerer.compose("{}[{}]", &[&order, &at]);
            let value = lowerer.value_at(source.then(Projection::Index(from)), Borrow::None);
            let operation = lowerer.stored_copy(value, span);
            lowerer.push(Statement::Store(
                place.then(Projection::Index(at)),
                operation,
            ));
        });
        true
    }

    /// The operation that stores a copy of a value that goes on living.
    pub fn stored_copy(&mut self, value: Value, span: Span) -> Operation {
        let copy = self.owned_copy(value, span);
        self.operation_of(copy)
    }
}

/// `|row| row.map(…)`
fn maps_its_parameter(argument: &Expr) -> bool {
    let Expr::Closure(closure) = argument else {
        return false;
    };
    let (Some(syn::Pat::Ident(name)), Expr::MethodCall(call)) =
        (closure.inputs.first(), &*closure.body)
    else {
        return false;
    };
    call.method == "map"
        && matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident(&name.ident))
}

fn kind_of_item(item: &Item) -> Kind {
    match item {
        Item::Value(value, _) => value.kind.clone(),
        Item::Pair(first, second) => Kind::Tuple(vec![kind_of_item(first), kind_of_item(second)]),
    }
}
