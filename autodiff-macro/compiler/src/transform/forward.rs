//! The forward transform: each statement's tangent beside it.

use super::apply;
use crate::ir::{
    Argument, Arm, Block, Borrow, Call, Expression, Function, Half, Hold, Kind, Loop, Operand,
    Operation, Operator, Place, Projection, Statement, Variable,
};
use crate::lower::rule::formula;
use crate::rules::{self, Partial};
use crate::transform::reverse::kind_of_place;
use proc_macro2::Span;
use std::collections::BTreeMap;

/// A function with its tangent: the body yields the values, then their tangents.
pub struct Pushforward {
    /// The transformed function.
    pub function: Function,
    /// The tangents of the parameters; nothing for inactive ones.
    pub dots: Vec<Option<Variable>>,
}

struct Forward {
    function: Function,
    dots: BTreeMap<Variable, Variable>,
    out: Vec<Vec<Statement>>,
}

/// Transforms a function.
pub fn forward(function: &Function) -> Pushforward {
    let mut forward = Forward {
        function: function.clone(),
        dots: BTreeMap::new(),
        out: Vec::new(),
    };
    let dots = function
        .parameters
        .iter()
        .map(|parameter| {
            parameter.active.then(|| {
                let dot = forward.dot(parameter.variable);
                let data = function.data(parameter.variable);
                let is_vec = matches!(data.kind, Kind::Sequence(_))
                    && data.hold == Hold::Value
                    && data
                        .annotation
                        .as_ref()
                        .is_some_and(|ty| ty.to_string().starts_with("Vec"));
                forward.function.variables[dot.0].hold =
                    if is_vec { Hold::Shared } else { data.hold };
                dot
            })
        })
        .collect();
    let mut opening = forward.opening();
    let mut body = forward.block(&function.body);
    let values = body.yields.clone();
    opening.append(&mut body.statements);
    forward.out.push(opening);
    for operand in &values {
        let dot = forward.dot_operand(operand);
        body.yields.push(dot);
    }
    body.statements = forward.out.pop().unwrap_or_default();
    forward.function.body = body;
    Pushforward {
        function: forward.function,
        dots,
    }
}

/// A sum of formulas; nothing, where there is none.
fn add(sum: Option<Expression>, negative: bool, term: Expression) -> Expression {
    match (sum, negative) {
        (Some(sum), false) => apply("add", vec![sum, term]),
        (Some(sum), true) => apply("sub", vec![sum, term]),
        (None, false) => term,
        (None, true) => apply("neg", vec![term]),
    }
}

fn whole(variable: Variable) -> Operand {
    Operand::Place(Place::whole(variable))
}

impl Forward {
    fn is_active(&self, variable: Variable) -> bool {
        let data = self.function.data(variable);
        data.varied && !data.kind.is_inactive()
    }
    fn is_active_operand(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Place(place) if self.is_active(place.root) && !kind_of_place(&self.function, place).is_inactive())
    }
    fn dot(&mut self, variable: Variable) -> Variable {
        if let Some(dot) = self.dots.get(&variable) {
            return *dot;
        }
        let data = self.function.data(variable).clone();
        let name = format!("{}_dot", data.name.trim_start_matches("r#"));
        let dot = self
            .function
            .fresh(&name, data.kind, data.mutable, data.span);
        self.function.variables[dot.0].derivative = true;
        self.function.variables[dot.0].hold = if data.hold == Hold::Late {
            Hold::Late
        } else {
            Hold::Value
        };
        self.dots.insert(variable, dot);
        dot
    }
    /// The tangents of inactive parameters that active values are written to: zero at first.
    fn opening(&mut self) -> Vec<Statement> {
        let parameters = self.function.parameters.clone();
        let written = parameters
            .iter()
            .filter(|parameter| !parameter.active && self.is_active(parameter.variable))
            .map(|parameter| parameter.variable)
            .collect::<Vec<_>>();
        let zero = |this: &mut Self, variable| {
            let dot = this.dot(variable);
            this.function.variables[dot.0].mutable = true;
            Statement::Bind(dot, Operation::ZeroLike(whole(variable)))
        };
        written
            .into_iter()
            .map(|variable| zero(self, variable))
            .collect()
    }
    fn dot_place(&mut self, place: &Place) -> Place {
        Place {
            root: self.dot(place.root),
            path: place.path.clone(),
        }
    }
    fn push(&mut self, statement: Statement) {
        if let Some(out) = self.out.last_mut() {
            out.push(statement);
        }
    }
    fn temporary(&mut self, name: &str, kind: Kind, operation: Operation) -> Operand {
        let variable = self.function.fresh(name, kind, false, Span::call_site());
        self.push(Statement::Bind(variable, operation));
        whole(variable)
    }
    fn kind(&self, operand: &Operand) -> Kind {
        match operand {
            Operand::Place(place) => kind_of_place(&self.function, place),
            Operand::Opaque(opaque) => opaque.kind.clone(),
        }
    }
    /// The tangent of an operand; a zero is made where it has none.
    fn dot_operand(&mut self, operand: &Operand) -> Operand {
        match operand {
            // the tangent of nothing is nothing, of whatever type
            Operand::Opaque(opaque)
                if opaque.tokens.to_string() == "None"
                    || opaque.tokens.to_string().ends_with("Default :: default ()") =>
            {
                operand.clone()
            }
            Operand::Place(place) if self.is_active_operand(operand) => {
                let dot = Operand::Place(self.dot_place(place));
                let may_be_constant = matches!(place.path.last(), Some(Projection::Field(_)))
                    && self.kind(operand) == Kind::Unknown;
                if !may_be_constant {
                    return dot;
                }
                // the tangent of a field may be `()`, where the field is marked constant
                let arguments = [operand.clone(), dot]
                    .map(|operand| Argument {
                        borrow: Borrow::None,
                        operand,
                        active: true,
                    })
                    .to_vec();
                self.temporary(
                    "field_dot",
                    Kind::Unknown,
                    Operation::Rule {
                        name: "dot_of".to_string(),
                        arguments,
                        turbofish: None,
                    },
                )
            }
            _ => {
                let kind = self.kind(operand);
                let zero = if kind.is_float() {
                    Operation::Scalar(Expression::Number(0.0))
                } else {
                    Operation::ZeroLike(operand.clone())
                };
                self.temporary("zero_dot", kind, zero)
            }
        }
    }

    fn block(&mut self, block: &Block) -> Block {
        self.out.push(Vec::new());
        for statement in &block.statements {
            self.statement(statement);
        }
        let statements = self.out.pop().unwrap_or_default();
        Block {
            statements,
            yields: block.yields.clone(),
            diverges: block.diverges,
        }
    }

    /// A block whose yields are followed by the tangents of those that `results` holds active.
    fn yielding(&mut self, block: &Block, results: &[Variable]) -> Block {
        let mut lowered = self.block(block);
        if lowered.diverges {
            return lowered;
        }
        self.out.push(core::mem::take(&mut lowered.statements));
        for (result, operand) in results.iter().zip(&block.yields) {
            if self.is_active(*result) {
                let dot = self.dot_operand(operand);
                lowered.yields.push(dot);
            }
        }
        lowered.statements = self.out.pop().unwrap_or_default();
        lowered
    }

    fn with_dots(&mut self, results: &[Variable]) -> Vec<Variable> {
        let mut all = results.to_vec();
        for result in results {
            if self.is_active(*result) {
                all.push(self.dot(*result));
            }
        }
        all
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Bind(variable, operation) => self.bind(*variable, operation),
            Statement::Declare(variable) => {
                self.push(statement.clone());
                if self.is_active(*variable) {
                    let dot = self.dot(*variable);
                    self.push(Statement::Declare(dot));
                }
            }
            Statement::Store(place, operation) => self.store(place, operation),
            Statement::Update {
                place,
                negative,
                value,
            } => {
                if self.is_active(place.root)
                    && let Some(tangent) = self.tangent(value, None)
                {
                    let place = self.dot_place(place);
                    self.push(Statement::Update {
                        place,
                        negative: *negative,
                        value: tangent,
                    });
                }
                self.push(statement.clone());
            }
            Statement::Assign(operator, place, argument) => {
                if self.is_active(place.root) {
                    let name = format!(
                        "ops::{}_assign_jvp",
                        super::reverse::operator_name(*operator)
                    );
                    let dot = self.dot_operand(&argument.operand);
                    let arguments = vec![
                        Argument {
                            borrow: Borrow::None,
                            operand: Operand::Place(place.clone()),
                            active: true,
                        },
                        argument.clone(),
                    ];
                    let bar = self.dot_place(place);
                    let more = vec![Argument {
                        borrow: Borrow::None,
                        operand: dot,
                        active: true,
                    }];
                    self.push(Statement::AssignRule {
                        name,
                        result: None,
                        arguments,
                        place: bar,
                        more,
                    });
                }
                self.push(statement.clone());
            }
            Statement::Swap {
                place,
                arguments,
                method,
            } => {
                if self.is_active(place.root) {
                    let place = self.dot_place(place);
                    self.push(Statement::Swap {
                        place,
                        arguments: arguments.clone(),
                        method: method.clone(),
                    });
                }
                self.push(statement.clone());
            }
            Statement::Exchange(one, two) => {
                if self.is_active(one.root) && self.is_active(two.root) {
                    let (one, two) = (self.dot_place(one), self.dot_place(two));
                    self.push(Statement::Exchange(one, two));
                }
                self.push(statement.clone());
            }
            Statement::Extend(place, operand) => {
                if self.is_active(place.root) {
                    let dot = self.dot_operand(operand);
                    let place = self.dot_place(place);
                    self.push(Statement::Extend(place, dot));
                }
                self.push(statement.clone());
            }
            Statement::If {
                condition,
                results,
                then,
                otherwise,
            } => {
                let then = self.yielding(then, results);
                let otherwise = self.yielding(otherwise, results);
                let results = self.with_dots(results);
                self.push(Statement::If {
                    condition: condition.clone(),
                    results,
                    then,
                    otherwise,
                });
            }
            Statement::Match {
                scrutinee,
                results,
                arms,
            } => self.matching(scrutinee, results, arms),
            Statement::Loop(a_loop) => {
                let body = self.block(&a_loop.body);
                self.push(Statement::Loop(Loop {
                    body,
                    ..a_loop.clone()
                }));
            }
            other => self.push(other.clone()),
        }
    }

    fn matching(&mut self, scrutinee: &Argument, results: &[Variable], arms: &[Arm]) {
        let mut lowered = Vec::new();
        for arm in arms {
            self.out.push(Vec::new());
            for binding in &arm.bindings {
                if self.is_active(binding.variable)
                    && let Operand::Place(place) = &scrutinee.operand
                {
                    let mut part = self.dot_place(place);
                    part.path.extend(binding.path.iter().map(|step| match step {
                        Projection::Variant(name) => Projection::Variant(format!("ref {name}")),
                        other => other.clone(),
                    }));
                    let dot = self.dot(binding.variable);
                    self.push(Statement::Bind(dot, Operation::Clone(Operand::Place(part))));
                }
            }
            let mut opening = self.out.pop().unwrap_or_default();
            let mut body = self.yielding(&arm.body, results);
            opening.append(&mut body.statements);
            body.statements = opening;
            lowered.push(Arm {
                body,
                ..arm.clone()
            });
        }
        let results = self.with_dots(results);
        self.push(Statement::Match {
            scrutinee: scrutinee.clone(),
            results,
            arms: lowered,
        });
    }

    fn bind(&mut self, variable: Variable, operation: &Operation) {
        if let Operation::Call(call) = operation
            && call
                .arguments
                .iter()
                .any(|argument| self.is_active_operand(&argument.operand))
        {
            self.call(variable, call);
            return;
        }
        if !self.is_active(variable) {
            self.push(Statement::Bind(variable, operation.clone()));
            return;
        }
        let dot = self.dot(variable);
        let late = matches!(
            operation,
            Operation::Scalar(_)
                | Operation::Opaque(_)
                | Operation::Attempt(_)
                | Operation::Pop(_)
                | Operation::Call(_)
                | Operation::Struct { .. }
        );
        if late {
            self.push(Statement::Bind(variable, operation.clone()));
        }
        let tangent = self.operation(operation, Some(&Place::whole(variable)));
        self.push(Statement::Bind(dot, tangent));
        if !late {
            self.push(Statement::Bind(variable, operation.clone()));
        }
    }

    fn store(&mut self, place: &Place, operation: &Operation) {
        if let Operation::Call(call) = operation {
            let kind = kind_of_place(&self.function, place);
            let value = self.function.fresh("value", kind, false, Span::call_site());
            let active = call
                .arguments
                .iter()
                .any(|argument| self.is_active_operand(&argument.operand));
            self.function.variables[value.0].varied = active;
            self.bind(value, operation);
            let copy = Operation::Copy(Argument {
                borrow: Borrow::None,
                operand: whole(value),
                active,
            });
            if self.is_active(place.root) {
                let tangent = self.operation(&copy, None);
                let target = self.dot_place(place);
                self.push(Statement::Store(target, tangent));
            }
            self.push(Statement::Store(place.clone(), copy));
            return;
        }
        if !self.is_active(place.root) {
            self.push(Statement::Store(place.clone(), operation.clone()));
            return;
        }
        let target = self.dot_place(place);
        if let Operation::Scalar(value @ Expression::Apply(..)) = operation {
            // the value is named: a rule may ask for it
            let kind = kind_of_place(&self.function, place);
            let named = self.temporary("value", kind, operation.clone());
            let Operand::Place(named_place) = &named else {
                return;
            };
            let tangent = self
                .tangent(value, Some(named_place))
                .unwrap_or(Expression::Number(0.0));
            self.push(Statement::Store(target, Operation::Scalar(tangent)));
            self.push(Statement::Store(
                place.clone(),
                Operation::Scalar(Expression::Operand(named)),
            ));
            return;
        }
        if matches!(operation, Operation::Opaque(_) | Operation::Struct { .. }) {
            self.push(Statement::Store(place.clone(), operation.clone()));
            let tangent = self.operation(operation, Some(place));
            self.push(Statement::Store(target, tangent));
            return;
        }
        let tangent = self.operation(operation, Some(place));
        self.push(Statement::Store(target, tangent));
        self.push(Statement::Store(place.clone(), operation.clone()));
    }

    /// The tangent of an operation.
    fn operation(&mut self, operation: &Operation, result: Option<&Place>) -> Operation {
        match operation {
            Operation::Scalar(value) => Operation::Scalar(
                self.tangent(value, result)
                    .unwrap_or(Expression::Number(0.0)),
            ),
            Operation::Copy(argument) => {
                let operand = self.dot_operand(&argument.operand);
                Operation::Clone(operand)
            }
            Operation::Rewrap { argument, .. } => {
                let operand = self.dot_operand(argument);
                Operation::Clone(operand)
            }
            Operation::Adapt { method, argument } => {
                let operand = self.dot_operand(argument);
                let method = if method == "?" {
                    "unwrap"
                } else {
                    method.as_str()
                };
                Operation::Adapt {
                    method: method.to_string(),
                    argument: operand,
                }
            }
            Operation::Operator(operator, arguments) => self.operator(*operator, arguments),
            Operation::Cast(to, operand) => {
                let dot = self.dot_operand(operand);
                let arguments = [operand.clone(), dot]
                    .map(|operand| Argument {
                        borrow: Borrow::None,
                        operand,
                        active: true,
                    })
                    .to_vec();
                Operation::Rule {
                    name: "cast_jvp".to_string(),
                    arguments,
                    turbofish: Some(to.clone()),
                }
            }
            Operation::Tuple(parts) => {
                Operation::Tuple(parts.iter().map(|part| self.dot_operand(part)).collect())
            }
            Operation::Array { elements, vec } => Operation::Array {
                elements: elements
                    .iter()
                    .map(|element| self.dot_operand(element))
                    .collect(),
                vec: *vec,
            },
            Operation::Repeat {
                element,
                length,
                vec,
            } => Operation::Repeat {
                element: self.dot_operand(element),
                length: length.clone(),
                vec: *vec,
            },
            Operation::Struct { .. } => match result {
                Some(result) => self.structure(operation, &result.clone()),
                None => operation.clone(),
            },
            Operation::Pop(place) => {
                let place = self.dot_place(place);
                Operation::Pop(place)
            }
            _ => match result {
                Some(result) if kind_of_place(&self.function, result).is_float() => {
                    Operation::Scalar(Expression::Number(0.0))
                }
                Some(result) => Operation::ZeroLike(Operand::Place(result.clone())),
                None => operation.clone(),
            },
        }
    }

    /// A struct's tangent is a zero of the value's shape whose fields are then set: no path to the tangent type is known.
    fn structure(&mut self, operation: &Operation, result: &Place) -> Operation {
        let Operation::Struct {
            path,
            fields,
            base,
            tuple,
        } = operation
        else {
            return operation.clone();
        };
        let dot = self
            .function
            .fresh("built_dot", Kind::Unknown, true, Span::call_site());
        let zero = match base {
            Some(base) if self.is_active_operand(base) => {
                let base = self.dot_operand(base);
                Operation::Clone(base)
            }
            _ => Operation::ZeroLike(Operand::Place(result.clone())),
        };
        self.push(Statement::Bind(dot, zero));
        let whole_dot = Place::whole(dot);
        let target = match super::reverse::variant_of(path, *tuple) {
            Some(variant) => whole_dot.then(Projection::Variant(variant)),
            None => whole_dot,
        };
        for (name, operand) in fields {
            let part = target.then(Projection::Field(name.clone()));
            if base.is_some() {
                // what the base had in this field goes
                let taken =
                    self.function
                        .fresh("taken_dot", Kind::Unknown, false, Span::call_site());
                self.push(Statement::Bind(taken, Operation::Take(part.clone())));
            }
            if self.is_active_operand(operand) {
                let from = self.dot_operand(operand);
                self.push(Statement::Accumulate(part, from));
            }
        }
        Operation::Clone(whole(dot))
    }

    fn operator(&mut self, operator: Operator, arguments: &[Argument]) -> Operation {
        let name = super::reverse::operator_name(operator);
        let sides: &[&str] = if arguments.len() == 1 {
            &[""]
        } else {
            &["_left", "_right"]
        };
        let mut sum: Option<Variable> = None;
        let mut rules = Vec::new();
        for (side, argument) in sides.iter().zip(arguments) {
            if !self.is_active_operand(&argument.operand) {
                continue;
            }
            let dot = self.dot_operand(&argument.operand);
            let mut list = arguments.to_vec();
            list.push(Argument {
                borrow: Borrow::None,
                operand: dot,
                active: true,
            });
            rules.push(Operation::Rule {
                name: format!("ops::{name}_jvp{side}"),
                arguments: list,
                turbofish: None,
            });
        }
        let Some(last) = rules.pop() else {
            return Operation::Scalar(Expression::Number(0.0));
        };
        for rule in rules {
            let part = self
                .function
                .fresh("part_dot", Kind::Unknown, true, Span::call_site());
            self.push(Statement::Bind(part, rule));
            sum = Some(part);
        }
        match sum {
            Some(sum) => {
                let other = self.temporary("part_dot", Kind::Unknown, last);
                self.push(Statement::Accumulate(Place::whole(sum), other));
                Operation::Clone(whole(sum))
            }
            None => last,
        }
    }

    fn call(&mut self, variable: Variable, call: &Call) {
        let active = self.is_active(variable);
        let dot = if active {
            self.dot(variable)
        } else {
            self.function
                .fresh("unused_dot", Kind::Unknown, false, Span::call_site())
        };
        let mut directions = Vec::new();
        for argument in &call.arguments {
            let direction = match &argument.operand {
                Operand::Place(place) if self.is_active_operand(&argument.operand) => {
                    Some(Operand::Place(self.dot_place(place)))
                }
                _ => None,
            };
            directions.push(direction);
        }
        let call = Call {
            half: Half::Primal,
            ..call.clone()
        };
        self.push(Statement::Tangent {
            call,
            result: Some((variable, dot)),
            directions,
        });
    }

    /// The tangent of a formula of any depth; nothing, where it is zero.
    fn tangent(&mut self, value: &Expression, result: Option<&Place>) -> Option<Expression> {
        match value {
            Expression::Operand(operand) => match operand {
                Operand::Place(place) if self.is_active_operand(operand) => {
                    Some(Expression::Operand(Operand::Place(self.dot_place(place))))
                }
                _ => None,
            },
            Expression::Cast(to, inner) => self
                .tangent(inner, None)
                .map(|dot| Expression::Cast(to.clone(), Box::new(dot))),
            Expression::Apply(rule, arguments) => {
                let mut sum = None;
                for (argument, value) in rule.arguments.iter().zip(arguments) {
                    let Some(dot) = self.tangent(value, None) else {
                        continue;
                    };
                    let names = |name: &str| match named(rule, arguments, result, name) {
                        Expression::Operand(operand) => Expression::Operand(
                            super::reverse::typed_literal(operand, rule, arguments, &self.function),
                        ),
                        other => other,
                    };
                    let term = match argument.partial {
                        Partial::Integer | Partial::Zero => continue,
                        Partial::One | Partial::MinusOne => dot,
                        // an exponential that has vanished is flatter than any finite slope is steep
                        Partial::Regular("y") => {
                            Expression::Times(Box::new(formula("y", &names)), Box::new(dot))
                        }
                        Partial::Regular(source) => match formula(source, &names) {
                            Expression::Number(1.0) => dot,
                            factor => apply("mul", vec![dot, factor]),
                        },
                        Partial::Singular(source) => {
                            Expression::Times(Box::new(dot), Box::new(formula(source, &names)))
                        }
                        Partial::Over(source) => {
                            Expression::Over(Box::new(dot), Box::new(formula(source, &names)))
                        }
                    };
                    sum = Some(add(
                        sum,
                        matches!(argument.partial, Partial::MinusOne),
                        term,
                    ));
                }
                sum
            }
            _ => None,
        }
    }
}

fn named(
    rule: &rules::Rule,
    arguments: &[Expression],
    result: Option<&Place>,
    name: &str,
) -> Expression {
    if name == rule.result && !rule.arguments.iter().any(|argument| argument.name == name) {
        return match result {
            Some(result) => Expression::Operand(Operand::Place(result.clone())),
            None => Expression::Apply(
                rules::find(rule.name).unwrap_or(&rules::table::TABLE[0]),
                arguments.to_vec(),
            ),
        };
    }
    match rule
        .arguments
        .iter()
        .position(|argument| argument.name == name)
    {
        Some(at) => arguments[at].clone(),
        None => Expression::Operand(Operand::Opaque(crate::ir::Opaque::integer(name))),
    }
}
