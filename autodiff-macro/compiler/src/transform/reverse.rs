//! The reverse transform: a forward sweep that keeps what is needed, and a reverse sweep that carries cotangents back.
//!
//! The two sweeps are blocks of one function, so that residuals of any type can pass between them untyped: `frame` lists
//! the variables of the forward sweep that the reverse sweep reads.
//!
//! For each statement, last to first, the adjoint spreads the cotangent of what the statement writes over what it reads.
//! A primal value that an adjoint reads is, cheapest first: intact (nothing writes it later: read it), rebuilt in the
//! reverse iteration from what is available, or kept.

use crate::analysis::activity;
pub use crate::ir::derived::{Bar, Dots, Sweeps};
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Expression, Function, Hold, Kind, Operand, Operation, Place, Projection, Statement,
    Variable,
};
use crate::options::Options;
use crate::transform::gather::gather;
use cotangent::State;
use kept::{Kept, keep_once};
use proc_macro2::Span;
use reuse::Values;
use snapshot::Snapshot;
use std::collections::BTreeMap;

mod branch;
mod call;
mod checkpoint;
mod cotangent;
mod effects;
mod formula;
mod function_value;
pub mod joint;
mod kept;
mod kind;
mod linear;
mod nest;
mod operation;
mod order;
mod partials;
mod pool;
mod primal;
mod repeat;
mod residual;
mod reuse;
mod size;
mod slots;
mod snapshot;
mod split;
pub mod state;
mod sums;
mod together;

pub use formula::typed_literal;
pub use operation::{operator_name, variant_of};
pub use repeat::reads_deep;
use repeat::{declared_late, is_local};

struct Level {
    out: Vec<Statement>,
    is_loop: bool,
}

struct Reverse<'o> {
    function: Function,
    options: &'o Options,
    useful: Variables,
    bars: BTreeMap<Variable, Variable>,
    states: BTreeMap<Variable, State>,
    homes: BTreeMap<Variable, usize>,
    levels: Vec<Level>,
    /// Roots that are written after the statement at hand.
    written: Variables,
    /// For each variable that is bound, the roots that are written from its definition on.
    written_from: BTreeMap<Variable, Variables>,
    /// Statements that go before the statement at hand in the forward sweep.
    before: Vec<Statement>,
    /// For each block around the statement at hand, what is kept further down in it.
    kept: Vec<Vec<Kept>>,
    /// For each of them, what is dear to compute again.
    values: Vec<Values>,
    /// Copies of arrays that the loops around the statement at hand keep.
    snapshots: Vec<Snapshot>,
    tapes: Vec<Variable>,
    /// Those of them that are stacks of copies.
    rows: Variables,
    seed: Option<Variable>,
    /// Variables that are declared without a value.
    deferred: Variables,
    /// The loop that is fused with its adjoint.
    fused: Option<joint::Fused>,
}

/// Transforms a function into its two sweeps.
pub fn reverse(function: &Function, options: &Options) -> Sweeps {
    let mut reverse = Reverse::new(function, options);
    let (mut forward, mut adjoint) = reverse.both();
    adjoint = reverse.rebuilt(&forward, adjoint);
    reverse.rows_of_body(&mut forward, &mut adjoint);
    reverse.gathered(&mut adjoint);
    let mut opening: Vec<Statement> = reverse
        .tapes
        .iter()
        .map(|tape| reverse.opening(*tape))
        .collect();
    opening.append(&mut forward.statements);
    forward.statements = opening;
    let frame = reverse.frame(&forward, &mut adjoint);
    let mut read_back = Variables::new();
    reads_deep(&adjoint, &mut read_back);
    // the shape of an owned parameter is asked for where its cotangent is opened
    let parameters = function.parameters.iter();
    read_back.extend(
        parameters
            .filter(|parameter| parameter.active)
            .map(|parameter| parameter.variable),
    );
    Sweeps {
        bars: reverse.parameter_bars(),
        forward,
        reverse: adjoint,
        frame,
        read_back,
        seed: reverse.seed,
        tapes: reverse.tapes,
        dots: None,
        function: reverse.function,
    }
}

impl<'o> Reverse<'o> {
    fn new(function: &Function, options: &'o Options) -> Reverse<'o> {
        Reverse {
            useful: activity::useful(function),
            function: function.clone(),
            options,
            bars: BTreeMap::new(),
            states: BTreeMap::new(),
            homes: BTreeMap::new(),
            levels: Vec::new(),
            written: Variables::new(),
            written_from: BTreeMap::new(),
            before: Vec::new(),
            kept: Vec::new(),
            values: Vec::new(),
            snapshots: Vec::new(),
            tapes: Vec::new(),
            rows: Variables::new(),
            seed: None,
            deferred: Variables::new(),
            fused: None,
        }
    }

    /// The forward form of the body, and its adjoint.
    fn both(&mut self) -> (Block, Block) {
        let body = self.function.body.clone();
        self.levels.push(Level {
            out: Vec::new(),
            is_loop: false,
        });
        declared_late(&body, &mut self.deferred);
        for parameter in self.function.parameters.clone() {
            let data = self.function.data(parameter.variable).clone();
            self.homes.insert(parameter.variable, 0);
            if parameter.active {
                let bar = self.bar(parameter.variable);
                if !is_local(&data) {
                    self.function.variables[bar.0].hold = Hold::Mutable;
                    self.states.insert(parameter.variable, State::Live);
                }
            }
        }
        let forward = self.body(&body);
        let adjoint = Block {
            statements: self.levels.pop().map(|level| level.out).unwrap_or_default(),
            ..Block::default()
        };
        (forward, adjoint)
    }

    /// The cotangents of the parameters.
    fn parameter_bars(&self) -> Vec<Option<Bar>> {
        let parameters = self.function.parameters.iter();
        parameters
            .map(|parameter| {
                let variable = *self.bars.get(&parameter.variable)?;
                let local = is_local(self.function.data(parameter.variable));
                let state = self.states.get(&parameter.variable);
                let used = !local || state.is_some_and(|state| *state != State::Zero);
                parameter.active.then_some(Bar {
                    variable,
                    local,
                    used,
                })
            })
            .collect()
    }

    fn body(&mut self, body: &Block) -> Block {
        if !body.yields.is_empty()
            && body
                .yields
                .iter()
                .any(|operand| self.is_active_operand(operand))
        {
            let kind = match &body.yields[..] {
                [Operand::Place(place)] => self.kind_of(place),
                yields if yields.len() > 1 => {
                    let kinds = yields.iter().map(|operand| self.operand_kind(operand));
                    Kind::Tuple(kinds.collect())
                }
                _ => Kind::Unknown,
            };
            let seed = self.function.fresh("y_bar", kind, false, Span::call_site());
            self.function.variables[seed.0].derivative = true;
            self.seed = Some(seed);
        }
        let seed = self.seed;
        self.block(body, |this| {
            let Some(seed) = seed else { return };
            let count = body.yields.len();
            for (at, operand) in body.yields.iter().enumerate() {
                let whole = Place::whole(seed);
                let place = if count == 1 {
                    whole
                } else {
                    whole.then(Projection::Field(at.to_string()))
                };
                this.spread_to(operand, place);
            }
        })
    }

    /// Adds the cotangent at `from` to that of `operand`.
    fn spread_to(&mut self, operand: &Operand, from: Place) {
        let Operand::Place(place) = operand else {
            return;
        };
        if self.kind_of(place).is_float() {
            self.contribute(place, false, Expression::Operand(Operand::Place(from)));
        } else {
            self.contribute_operation(place, Operation::Clone(Operand::Place(from)));
        }
    }

    /// The forward form of a block; the adjoint of its statements is appended to the current level, after what `yields`
    /// puts there.
    fn block(&mut self, block: &Block, yields: impl FnOnce(&mut Self)) -> Block {
        let level = self.levels.len() - 1;
        for statement in &block.statements {
            for variable in visit::defines(statement) {
                self.homes.insert(variable, level);
            }
        }
        if block.diverges {
            for statement in block.statements.iter().rev() {
                self.note_writes(statement);
            }
            return block.clone();
        }
        yields(self);
        self.kept.push(Vec::new());
        let values = self.values_of(block);
        self.values.push(values);
        let mut forward = Vec::new();
        for (at, statement) in block.statements.iter().enumerate().rev() {
            self.go_to(at);
            let outer = core::mem::take(&mut self.before);
            let mut own = Variables::new();
            visit::writes_deep(statement, &mut own);
            self.forget(statement, &own);
            let after = self.statement(statement, &own);
            self.written.extend(own);
            for variable in visit::defines(statement) {
                self.written_from.insert(variable, self.written.clone());
            }
            for recorded in &self.before {
                for variable in visit::defines(recorded) {
                    self.written_from.insert(variable, self.written.clone());
                    self.homes.insert(variable, level);
                }
            }
            forward.extend(after.into_iter().rev());
            forward.extend(
                core::mem::replace(&mut self.before, outer)
                    .into_iter()
                    .rev(),
            );
        }
        forward.reverse();
        self.kept.pop();
        self.values.pop();
        keep_once(&mut forward);
        Block {
            statements: forward,
            yields: block.yields.clone(),
            diverges: block.diverges,
        }
    }

    fn note_writes(&mut self, statement: &Statement) {
        visit::writes_of_statement(statement, &mut self.written);
    }

    /// The forward form of a statement (usually itself); its adjoint goes to the current level.
    fn statement(&mut self, statement: &Statement, own: &Variables) -> Vec<Statement> {
        match statement {
            Statement::Bind(variable, operation) => self.bind(*variable, operation, own),
            Statement::Store(place, operation) => self.store(place, operation, own),
            Statement::Update {
                place,
                negative,
                value,
            } => {
                if self.is_touched(place.root) {
                    let bar = Expression::Operand(Operand::Place(self.bar_place(place)));
                    self.adjoint_of_formula(value, *negative, &bar, None, own);
                }
                vec![statement.clone()]
            }
            Statement::Assign(operator, place, argument) => {
                self.adjoint_of_assign(*operator, place, argument, own);
                vec![statement.clone()]
            }
            Statement::Swap {
                place,
                arguments,
                method,
            } => {
                if self.is_touched(place.root) {
                    let method = match method.as_str() {
                        "rotate_left" => "rotate_right".to_string(),
                        "rotate_right" => "rotate_left".to_string(),
                        other => other.to_string(),
                    };
                    let place = self.bar_place(place);
                    self.out(Statement::Swap {
                        place,
                        arguments: arguments.clone(),
                        method,
                    });
                }
                vec![statement.clone()]
            }
            Statement::Exchange(one, two) => {
                if self.is_touched(one.root) | self.is_touched(two.root) {
                    self.live(one.root);
                    self.live(two.root);
                    let (one, two) = (self.bar_place(one), self.bar_place(two));
                    self.out(Statement::Exchange(one, two));
                }
                vec![statement.clone()]
            }
            Statement::Extend(place, operand) => {
                if self.is_touched(place.root) {
                    let bar = self.bar_place(place);
                    let kind = self.operand_kind(operand);
                    let taken = self.fresh_bar("taken_bar", kind);
                    self.out(Statement::Bind(taken, Operation::Pop(bar)));
                    self.spread_to(operand, Place::whole(taken));
                }
                vec![statement.clone()]
            }
            Statement::If {
                condition,
                results,
                then,
                otherwise,
            } => self.branch(condition, results, then, otherwise),
            Statement::Match {
                scrutinee,
                results,
                arms,
            } => self.matching(scrutinee, results, arms, own),
            Statement::Loop(a_loop) => self.repeat(a_loop, own),
            Statement::Region(region) => self.region(region),
            _ => vec![statement.clone()],
        }
    }

    /// Gathers what is added to cotangents.
    fn gathered(&self, block: &mut Block) {
        if self.options.has("gather") {
            gather(&self.function, block);
        }
    }

    /// Appends to the reverse sweep.
    fn out(&mut self, statement: Statement) {
        if let Some(level) = self.levels.last_mut() {
            level.out.push(statement);
        }
    }

    /// Whether the variable is declared without a value.
    fn is_deferred(&self, variable: Variable) -> bool {
        self.deferred.contains(&variable)
    }
}
