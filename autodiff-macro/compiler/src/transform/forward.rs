//! The forward transform: each statement's tangent beside it.
//!
//! It takes what lowering makes and, for second order, what the reverse transform makes of that (`second`).

use crate::ir::checkpoint::Region;
pub use crate::ir::derived::Pushforward;
use crate::ir::{
    Argument, Arm, Block, Borrow, Function, Hold, Kind, Loop, Operand, Operation, Place,
    Projection, Statement, Variable, VariantStep,
};
use proc_macro2::Span;
use std::collections::BTreeMap;

mod call;
mod constant;
mod formula;
mod operand;
mod operation;
mod second;

pub use second::{second, second_of_joint};

struct Forward {
    function: Function,
    dots: BTreeMap<Variable, Variable>,
    out: Vec<Vec<Statement>>,
}

/// Transforms a function.
pub fn forward(function: &Function) -> Pushforward {
    let mut forward = Forward::new(function);
    let dots = forward.parameters();
    let mut opening = forward.opening();
    let mut body = forward.block(&function.body);
    opening.append(&mut body.statements);
    body.statements = opening;
    forward.with_yields(&mut body);
    forward.function.body = body;
    Pushforward {
        function: forward.function,
        dots,
    }
}

fn whole(variable: Variable) -> Operand {
    Operand::Place(Place::whole(variable))
}

impl Forward {
    fn new(function: &Function) -> Forward {
        Forward {
            function: function.clone(),
            dots: BTreeMap::new(),
            out: Vec::new(),
        }
    }
    /// The tangents of the parameters; nothing for inactive ones.
    fn parameters(&mut self) -> Vec<Option<Variable>> {
        let parameters = self.function.parameters.clone();
        parameters
            .iter()
            .map(|parameter| {
                parameter.active.then(|| {
                    let dot = self.dot(parameter.variable);
                    let data = self.function.data(parameter.variable);
                    let is_vec = matches!(data.kind, Kind::Sequence(_))
                        && data.hold == Hold::Value
                        && data
                            .annotation
                            .as_ref()
                            .is_some_and(|ty| ty.to_string().starts_with("Vec"));
                    let hold = if is_vec { Hold::Shared } else { data.hold };
                    self.function.variables[dot.0].hold = hold;
                    dot
                })
            })
            .collect()
    }
    /// Lets the body of a function yield the tangents of its values behind them.
    fn with_yields(&mut self, body: &mut Block) {
        self.out.push(core::mem::take(&mut body.statements));
        for operand in body.yields.clone() {
            let dot = self.dot_operand(&operand);
            body.yields.push(dot);
        }
        body.statements = self.out.pop().unwrap_or_default();
    }
    fn is_active(&self, variable: Variable) -> bool {
        let data = self.function.data(variable);
        data.varied && !data.kind.is_inactive()
    }
    fn is_active_operand(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Place(place) if self.is_active(place.root) && !self.function.kind_of(place).is_inactive())
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
        self.function.variables[variable.0].derivative = name.ends_with("_dot");
        self.push(Statement::Bind(variable, operation));
        whole(variable)
    }
    fn kind(&self, operand: &Operand) -> Kind {
        match operand {
            Operand::Place(place) => self.function.kind_of(place),
            Operand::Opaque(opaque) => opaque.kind.clone(),
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
                        crate::transform::reverse::operator_name(*operator)
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
            Statement::Region(region) => {
                let body = self.yielding(&region.body, &region.results);
                let results = self.with_dots(&region.results);
                self.push(Statement::Region(Region { results, body }));
            }
            Statement::Loop(a_loop) => {
                let body = self.block(&a_loop.body);
                self.push(Statement::Loop(Loop {
                    body,
                    ..a_loop.clone()
                }));
            }
            other => self.adjoint(other),
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
                        Projection::Variant(variant) => Projection::Variant(VariantStep {
                            shared: true,
                            ..variant.clone()
                        }),
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
}
