//! Settles which results of calls are scalars, by what is done with them.
//!
//! Syntax does not show the type of `g(x)`. But where `a - 0.5 * g(x)` is stored in a scalar, the types of the arithmetic between leave `g(x)` no other
//! type than that scalar's: a sum or difference that is a scalar is one of scalars, and what is multiplied with a scalar, or divided by one, to give a
//! scalar is one too. Operators between them are then plain arithmetic, which keeps nothing of its operands that no partial names. What is settled is
//! annotated with the type, so that rustc holds it against the callee's signature: no derivative rests on it unseen.

use crate::ir::visit;
use crate::ir::{
    Argument, Block, Expression, Function, Hold, Kind, Operand, Operation, Operator, Place, Scalar,
    Statement, Variable, VariableData,
};
use crate::rules;
use proc_macro2::TokenStream;
use std::collections::BTreeSet;

/// Settles the scalars of a function whose value has the kind `result`.
pub fn settle(function: &mut Function, result: &Kind) {
    let body = core::mem::take(&mut function.body);
    let mut facts = Facts {
        open: BTreeSet::new(),
        function,
    };
    facts.collect(&body);
    if let ([Operand::Place(place)], true) = (&body.yields[..], result.is_float()) {
        facts.expect(place, result);
    }
    loop {
        let before = facts.open.len();
        facts.block(&body);
        if facts.open.len() == before {
            break;
        }
    }
    let mut body = body;
    rewrite(function, &mut body);
    function.body = body;
}

struct Facts<'f> {
    function: &'f mut Function,
    /// Variables that are results of calls, or of operators on them, and not yet settled.
    open: BTreeSet<Variable>,
}

impl Facts<'_> {
    fn collect(&mut self, block: &Block) {
        for statement in &block.statements {
            let found = match statement {
                Statement::Bind(variable, Operation::Call(_) | Operation::Operator(..)) => {
                    vec![*variable]
                }
                Statement::If { results, .. } | Statement::Match { results, .. } => results.clone(),
                _ => Vec::new(),
            };
            for variable in found {
                let data = self.function.data(variable);
                if data.kind == Kind::Unknown
                    && data.hold == Hold::Value
                    && data.annotation.is_none()
                {
                    self.open.insert(variable);
                }
            }
            for inner in crate::ir::visit::blocks(statement) {
                self.collect(inner);
            }
        }
    }

    /// A place is known to hold a scalar.
    fn expect(&mut self, place: &Place, kind: &Kind) {
        if place.is_whole() && kind.is_float() && self.open.remove(&place.root) {
            self.function.variables[place.root.0].kind = kind.clone();
        }
    }

    /// An operand is known to be an array or a `Vec` that the user annotated.
    fn expect_sequence(&mut self, operand: &Operand, kind: &Kind) {
        if let Operand::Place(place) = operand
            && place.is_whole()
            && self.open.remove(&place.root)
        {
            self.function.variables[place.root.0].kind = kind.clone();
        }
    }

    fn expect_operand(&mut self, operand: &Operand, kind: &Kind) {
        if let Operand::Place(place) = operand {
            self.expect(place, kind);
        }
    }

    fn kind(&self, operand: &Operand) -> Kind {
        match operand {
            Operand::Place(place) => self.function.kind_of(place),
            Operand::Opaque(opaque) => opaque.kind.clone(),
        }
    }

    fn block(&mut self, block: &Block) {
        for statement in block.statements.iter().rev() {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &Statement) {
        for inner in crate::ir::visit::blocks(statement) {
            self.block(inner);
        }
        match statement {
            Statement::Bind(variable, Operation::Operator(operator, arguments)) => {
                let kind = self.function.data(*variable).kind.clone();
                if kind.is_float() {
                    self.operands(*operator, arguments, &kind);
                } else if let Some(kind) = self.joined(arguments) {
                    self.expect(&Place::whole(*variable), &kind);
                }
            }
            Statement::Store(place, Operation::Operator(operator, arguments)) => {
                let kind = self.function.kind_of(place);
                self.operands(*operator, arguments, &kind);
            }
            Statement::Bind(variable, Operation::Copy(argument)) => {
                let data = self.function.data(*variable);
                let (kind, annotated) = (data.kind.clone(), is_owned_sequence(data));
                if annotated {
                    self.expect_sequence(&argument.operand, &kind);
                }
                self.expect_operand(&argument.operand, &kind);
            }
            Statement::Store(place, Operation::Copy(argument)) => {
                let kind = self.function.kind_of(place);
                self.expect_operand(&argument.operand, &kind);
            }
            Statement::Assign(operator, place, argument) if is_arithmetic(*operator) => {
                let kind = self.function.kind_of(place);
                self.expect_operand(&argument.operand, &kind);
            }
            Statement::If {
                results,
                then,
                otherwise,
                ..
            } => self.yields(results, &[then, otherwise]),
            Statement::Match { results, arms, .. } => {
                let bodies: Vec<&Block> = arms.iter().map(|arm| &arm.body).collect();
                self.yields(results, &bodies);
            }
            _ => {}
        }
    }

    /// The kind of an operator's result, where all its operands are scalars.
    fn joined(&self, arguments: &[Argument]) -> Option<Kind> {
        let mut named = None;
        for argument in arguments {
            match self.kind(&argument.operand) {
                Kind::Float(Scalar::Literal) => {}
                Kind::Float(scalar) => named = Some(Kind::Float(scalar)),
                _ => return None,
            }
        }
        named
    }

    /// What follows for the operands of an operator whose result is a scalar.
    fn operands(&mut self, operator: Operator, arguments: &[Argument], result: &Kind) {
        if !result.is_float() {
            return;
        }
        let kinds: Vec<Kind> = arguments
            .iter()
            .map(|argument| self.kind(&argument.operand))
            .collect();
        let sum = matches!(operator, Operator::Add | Operator::Sub | Operator::Neg);
        if !sum && !kinds.iter().any(Kind::is_float) {
            return;
        }
        let named = kinds
            .iter()
            .chain([result])
            .find(|kind| matches!(kind, Kind::Float(Scalar::Named(_) | Scalar::Generic(_))));
        let kind = named.unwrap_or(result).clone();
        for argument in arguments {
            self.expect_operand(&argument.operand, &kind);
        }
    }

    fn yields(&mut self, results: &[Variable], blocks: &[&Block]) {
        for (at, result) in results.iter().enumerate() {
            let kind = self.function.data(*result).kind.clone();
            let yielded: Vec<&Operand> = blocks
                .iter()
                .filter(|block| !block.diverges)
                .filter_map(|block| block.yields.get(at))
                .collect();
            if kind.is_float() {
                for operand in yielded {
                    self.expect_operand(operand, &kind);
                }
            } else if is_owned_sequence(self.function.data(*result)) {
                for operand in yielded {
                    self.expect_sequence(operand, &kind);
                }
            } else if let Some(kind) =
                yielded
                    .iter()
                    .map(|operand| self.kind(operand))
                    .find(|kind| {
                        // the sides of a branch have one type
                        matches!(kind, Kind::Float(Scalar::Named(_) | Scalar::Generic(_)))
                    })
                && yielded
                    .iter()
                    .all(|operand| matches!(operand, Operand::Place(_)))
            {
                self.expect(&Place::whole(*result), &kind);
            }
        }
    }
}

/// Whether the user wrote the type of an array or a `Vec` behind a variable.
fn is_owned_sequence(data: &VariableData) -> bool {
    let is_owned = |ty: &TokenStream| {
        let text = ty.to_string();
        text.starts_with('[') || text.starts_with("Vec")
    };
    matches!(data.kind, Kind::Sequence(_)) && data.annotation.as_ref().is_some_and(is_owned)
}

fn is_arithmetic(operator: Operator) -> bool {
    matches!(
        operator,
        Operator::Add | Operator::Sub | Operator::Mul | Operator::Div
    )
}

/// The primitive that an operator between scalars is.
fn primitive(operator: Operator) -> Option<&'static rules::Rule> {
    rules::find(super::reverse::operator_name(operator))
}

/// Operators between scalars become formulas; what is settled gets its type.
fn rewrite(function: &mut Function, block: &mut Block) {
    for statement in &mut block.statements {
        match statement {
            Statement::Bind(variable, operation) => {
                let data = function.data(*variable);
                if matches!(operation, Operation::Call(_))
                    && data.annotation.is_none()
                    && let Kind::Float(Scalar::Named(name) | Scalar::Generic(name)) = &data.kind
                {
                    let ty = name.parse().ok();
                    function.variables[variable.0].annotation = ty;
                }
                let kind = function.data(*variable).kind.clone();
                formula(function, operation, &kind);
            }
            Statement::Store(place, operation) => {
                let kind = function.kind_of(place);
                formula(function, operation, &kind);
            }
            Statement::Assign(operator, place, argument) => {
                let kind = function.kind_of(place);
                if let Some(rewritten) = assigned(function, *operator, place, argument, &kind) {
                    *statement = rewritten;
                }
            }
            other => {
                for inner in visit::blocks_mut(other) {
                    rewrite(function, inner);
                }
            }
        }
    }
}

/// Whether an operand stands for a scalar in a formula: it is one, or it is constant, and its arithmetic gave one.
fn is_scalar(function: &Function, argument: &Argument) -> bool {
    match &argument.operand {
        Operand::Place(place) => function.kind_of(place).is_float(),
        Operand::Opaque(opaque) => opaque.kind.is_float() || opaque.kind == Kind::Unknown,
    }
}

fn formula(function: &Function, operation: &mut Operation, kind: &Kind) {
    let Operation::Operator(operator, arguments) = operation else {
        return;
    };
    if !kind.is_float()
        || !arguments
            .iter()
            .all(|argument| is_scalar(function, argument))
    {
        return;
    }
    if let Some(rule) = primitive(*operator) {
        let operands = arguments
            .iter()
            .map(|argument| Expression::Operand(argument.operand.clone()));
        *operation = Operation::Scalar(Expression::Apply(rule, operands.collect()));
    }
}

/// `place op= argument` between scalars.
fn assigned(
    function: &Function,
    operator: Operator,
    place: &Place,
    argument: &Argument,
    kind: &Kind,
) -> Option<Statement> {
    if !is_arithmetic(operator) || !kind.is_float() || !is_scalar(function, argument) {
        return None;
    }
    let value = Expression::Operand(argument.operand.clone());
    Some(match operator {
        Operator::Add | Operator::Sub => Statement::Update {
            place: place.clone(),
            negative: operator == Operator::Sub,
            value,
        },
        _ => {
            let before = Expression::Operand(Operand::Place(place.clone()));
            let product = Expression::Apply(primitive(operator)?, vec![before, value]);
            Statement::Store(place.clone(), Operation::Scalar(product))
        }
    })
}
