//! Assignments, plain and compound.

use super::names::Meaning;
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{
    Argument, Borrow, Expression, Kind, Operand, Operation, Operator, Place, Statement,
};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, Stmt};

impl Lowerer<'_> {
    pub fn assign(&mut self, assign: &syn::ExprAssign) {
        match &*assign.left {
            Expr::Tuple(tuple) => {
                let targets: Vec<&Expr> = tuple.elems.iter().collect();
                let values = self.parts(&assign.right, targets.len());
                // all values are read before anything is written
                let values: Vec<Value> = values
                    .into_iter()
                    .map(|value| self.copied(value, assign.span()))
                    .collect();
                for (target, value) in targets.into_iter().zip(values) {
                    if !matches!(target, Expr::Infer(_)) {
                        self.store(target, value);
                    }
                }
            }
            Expr::Array(array) => {
                let whole = self.expression(&assign.right);
                let whole = self.held(whole, assign.span());
                if let Operand::Place(place) = whole.operand {
                    for (index, target) in array.elems.iter().enumerate() {
                        let at = self.compose(&index.to_string(), &[]);
                        let value = self
                            .value_at(place.then(crate::ir::Projection::Index(at)), Borrow::None);
                        self.store(target, value);
                    }
                }
            }
            Expr::Infer(_) => {
                let value = self.expression(&assign.right);
                self.discard(&value);
            }
            left => {
                let value = self.expression(&assign.right);
                self.store(left, value);
            }
        }
    }

    /// A value that no later statement changes.
    pub fn copied(&mut self, value: Value, span: proc_macro2::Span) -> Value {
        match &value.operand {
            Operand::Place(place)
                if self.function.data(place.root).mutable || !place.is_whole() =>
            {
                let operation = if value.kind.is_float() {
                    Operation::Scalar(Expression::Operand(value.operand.clone()))
                } else {
                    Operation::Copy(Argument {
                        borrow: value.borrow,
                        operand: value.operand.clone(),
                        active: value.active,
                    })
                };
                self.temporary(operation, value.kind.clone(), value.active, span)
            }
            Operand::Opaque(opaque)
                if opaque
                    .reads
                    .iter()
                    .any(|variable| self.function.data(*variable).mutable) =>
            {
                let operation = Operation::Opaque(opaque.clone());
                self.temporary(operation, value.kind.clone(), value.active, span)
            }
            _ => value,
        }
    }

    pub fn store(&mut self, target: &Expr, value: Value) {
        if let Expr::Path(path) = target
            && let Some(ident) = path.path.get_ident()
            && matches!(self.meaning(&ident.to_string()), Some(Meaning::Alias(_, borrow)) if *borrow != Borrow::None)
        {
            self.refuse(
                Code::Reference,
                target,
                format!("`{ident}` is a reference that is made to refer to another place"),
            );
            return;
        }
        let Some((place, _)) = self.place(target) else {
            self.refuse(
                Code::Reference,
                target,
                "what this assigns to is no place that can be followed",
            );
            return;
        };
        if !self.may_become_varied(&place, &value, target) {
            return;
        }
        self.refine(&place, &value.kind);
        let operation = self.operation_of(value);
        self.push(Statement::Store(place, operation));
    }

    /// What takes an active value depends on active inputs from there on. Refused, where the write goes through a reference that came out of
    /// an expression: to which place it goes is not seen.
    fn may_become_varied(&mut self, place: &Place, value: &Value, target: &Expr) -> bool {
        if !value.active {
            return true;
        }
        let data = self.function.data(place.root);
        if !data.mutable && !data.varied && !data.is_reference() {
            self.refuse(
                Code::Reference,
                target,
                "which place this refers to is not seen, and an active value is written to it",
            );
            return false;
        }
        self.make_varied(place.root);
        true
    }

    /// A deferred variable gets the kind of what it is assigned.
    fn refine(&mut self, place: &Place, kind: &Kind) {
        if place.is_whole()
            && self.function.data(place.root).kind == Kind::Unknown
            && (kind.is_float() || kind.is_inactive())
            && self.is_deferred(place.root)
        {
            self.function.variables[place.root.0].kind = kind.clone();
        }
    }

    pub fn is_deferred(&self, variable: crate::ir::Variable) -> bool {
        self.blocks.iter().flatten().any(
            |statement| matches!(statement, Statement::Declare(declared) if *declared == variable),
        )
    }

    /// The operation that gives a value: the one that bound it, where it was bound just now, and a copy elsewhere.
    pub fn operation_of(&mut self, value: Value) -> Operation {
        match value.operand {
            Operand::Opaque(opaque) => Operation::Opaque(opaque),
            Operand::Place(place) => {
                if place.is_whole()
                    && !self.sources.contains_key(&place.root)
                    && let Some(Statement::Bind(bound, _)) = self.current().last()
                    && *bound == place.root
                    && let Some(Statement::Bind(_, operation)) = self.current().pop()
                {
                    return operation;
                }
                if value.kind.is_float() {
                    Operation::Scalar(Expression::Operand(Operand::Place(place)))
                } else {
                    Operation::Copy(Argument {
                        borrow: value.borrow,
                        operand: Operand::Place(place),
                        active: value.active,
                    })
                }
            }
        }
    }

    pub fn compound(&mut self, binary: &syn::ExprBinary) {
        let value = self.expression(&binary.right);
        let Some((place, _)) = self.place(&binary.left) else {
            self.refuse(
                Code::Reference,
                &binary.left,
                "what this assigns to is no place that can be followed",
            );
            return;
        };
        let kind = self.kind_of_place(&place);
        if kind == Kind::Inactive {
            let statement = Stmt::Expr(
                Expr::Binary(binary.clone()),
                Some(syn::token::Semi::default()),
            );
            let effect = self.effect(&statement);
            self.push(effect);
            return;
        }
        if !self.may_become_varied(&place, &value, &binary.left) {
            return;
        }
        let operator = match binary.op {
            BinOp::AddAssign(_) => Operator::Add,
            BinOp::SubAssign(_) => Operator::Sub,
            BinOp::MulAssign(_) => Operator::Mul,
            BinOp::DivAssign(_) => Operator::Div,
            BinOp::RemAssign(_) => Operator::Rem,
            _ => {
                let statement = Stmt::Expr(
                    Expr::Binary(binary.clone()),
                    Some(syn::token::Semi::default()),
                );
                let effect = self.effect(&statement);
                self.push(effect);
                return;
            }
        };
        if kind.is_float() {
            let operand = self.expression_of(&value);
            match operator {
                Operator::Add | Operator::Sub => self.push(Statement::Update {
                    place,
                    negative: operator == Operator::Sub,
                    value: operand,
                }),
                _ => {
                    let name = match operator {
                        Operator::Mul => "mul",
                        Operator::Div => "div",
                        _ => "rem",
                    };
                    let this = Expression::Operand(Operand::Place(place.clone()));
                    let Some(rule) = crate::rules::find(name) else {
                        return;
                    };
                    self.push(Statement::Store(
                        place,
                        Operation::Scalar(Expression::Apply(rule, vec![this, operand])),
                    ));
                }
            }
            return;
        }
        let argument = Argument {
            borrow: value.borrow,
            operand: value.operand.clone(),
            active: value.active,
        };
        self.push(Statement::Assign(operator, place, argument));
    }
}
