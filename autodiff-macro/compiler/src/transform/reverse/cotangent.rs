//! Cotangents: where they are declared, and how something is added to them.

use super::Reverse;
use crate::ir::visit::Variables;
use crate::ir::{Expression, Hold, Kind, Operand, Operation, Place, Statement, Variable};
use crate::rules;

/// What is known of the cotangent of a variable at a point of the reverse sweep.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Zero, and not declared.
    Zero,
    /// Declared, and may be anything.
    Live,
}

impl Reverse<'_> {
    /// Whether derivatives pass through the variable.
    pub fn is_active(&self, variable: Variable) -> bool {
        let data = self.function.data(variable);
        data.varied
            && !data.kind.is_inactive()
            && (self.useful.contains(&variable) || !self.options.has("activity"))
    }
    /// Whether derivatives pass through the operand.
    pub fn is_active_operand(&self, operand: &Operand) -> bool {
        match operand {
            Operand::Place(place) => {
                self.is_active(place.root) && !self.kind_of(place).is_inactive()
            }
            Operand::Opaque(_) => false,
        }
    }
    /// The cotangent of a variable.
    pub fn bar(&mut self, variable: Variable) -> Variable {
        if let Some(bar) = self.bars.get(&variable) {
            return *bar;
        }
        let data = self.function.data(variable).clone();
        let name = format!("{}_bar", data.name.trim_start_matches("r#"));
        let bar = self.function.fresh(&name, data.kind, true, data.span);
        self.function.variables[bar.0].derivative = true;
        if data.hold == Hold::Late {
            // a value that has not arrived has no cotangent either
            self.function.variables[bar.0].hold = Hold::Late;
        }
        self.bars.insert(variable, bar);
        bar
    }
    /// The cotangent of a place.
    pub fn bar_place(&mut self, place: &Place) -> Place {
        Place {
            root: self.bar(place.root),
            path: place.path.clone(),
        }
    }
    fn state(&self, variable: Variable) -> State {
        self.states.get(&variable).copied().unwrap_or(State::Zero)
    }
    fn home(&self, variable: Variable) -> usize {
        self.homes.get(&variable).copied().unwrap_or(0)
    }
    /// Whether a loop lies between the variable's declaration and here.
    fn is_carried(&self, variable: Variable) -> bool {
        self.levels[self.home(variable).min(self.levels.len() - 1) + 1..]
            .iter()
            .any(|level| level.is_loop)
    }
    /// Whether the cotangent may differ from zero here: then it is declared.
    pub fn is_touched(&mut self, variable: Variable) -> bool {
        if !self.is_active(variable) {
            return false;
        }
        if self.state(variable) == State::Zero && !self.is_carried(variable) {
            return false;
        }
        self.live(variable);
        true
    }
    /// Declares the cotangent where it is not yet.
    pub fn live(&mut self, variable: Variable) {
        if self.state(variable) == State::Live {
            return;
        }
        let bar = self.bar(variable);
        let zero = self.zero(variable);
        let home = self.home(variable).min(self.levels.len() - 1);
        self.levels[home].out.push(Statement::Bind(bar, zero));
        self.states.insert(variable, State::Live);
    }
    /// The zero of a variable's tangent space.
    fn zero(&mut self, variable: Variable) -> Operation {
        match &self.function.data(variable).kind {
            Kind::Float(_) => Operation::Scalar(Expression::Number(0.0)),
            _ => Operation::ZeroLike(Operand::Place(Place::whole(variable))),
        }
    }
    /// Adds a formula to the cotangent of a place.
    pub fn contribute(&mut self, place: &Place, negative: bool, value: Expression) {
        if !self.is_active(place.root) || self.kind_of(place).is_inactive() {
            return;
        }
        if matches!(value, Expression::Number(number) if number == 0.0) {
            return;
        }
        let bar = self.bar_place(place);
        if !self.kind_of(place).is_float() {
            let temporary = self.fresh_bar("part_bar", Kind::Unknown);
            let value = if negative { negated(value) } else { value };
            self.out(Statement::Bind(temporary, Operation::Scalar(value)));
            self.contribute_operation(
                place,
                Operation::Clone(Operand::Place(Place::whole(temporary))),
            );
            return;
        }
        if self.is_first(place) {
            let value = if negative { negated(value) } else { value };
            self.out(Statement::Bind(bar.root, Operation::Scalar(value)));
            self.states.insert(place.root, State::Live);
            return;
        }
        self.live(place.root);
        self.out(Statement::Update {
            place: bar,
            negative,
            value,
        });
    }
    /// Adds a tangent of unknown type to the cotangent of a place.
    pub fn contribute_operation(&mut self, place: &Place, operation: Operation) {
        if !self.is_active(place.root) || self.kind_of(place).is_inactive() {
            return;
        }
        let bar = self.bar_place(place);
        if self.is_first(place) {
            self.out(Statement::Bind(bar.root, operation));
            self.states.insert(place.root, State::Live);
            return;
        }
        self.live(place.root);
        let from = match operation {
            Operation::Clone(operand) => operand,
            operation => {
                let temporary = self.fresh_bar("part_bar", self.kind_of(place));
                self.out(Statement::Bind(temporary, operation));
                Operand::Place(Place::whole(temporary))
            }
        };
        self.out(Statement::Accumulate(bar, from));
    }
    /// Whether a contribution to the place defines the cotangent: it is a whole variable of the block at hand, and nothing
    /// was contributed before.
    fn is_first(&self, place: &Place) -> bool {
        place.is_whole()
            && self.state(place.root) == State::Zero
            && self.home(place.root) == self.levels.len() - 1
    }
    /// Takes the cotangent of a place that is overwritten: its value, and zero in its place. Nothing, where it is zero.
    /// The shape of content of unknown kind may have changed: the zero is shaped like the content before.
    pub fn take(&mut self, place: &Place, own: &Variables) -> Option<Operand> {
        if !self.is_touched(place.root) {
            return None;
        }
        let bar = self.bar_place(place);
        let kind = self.kind_of(place);
        let taken = self.fresh_bar("taken_bar", kind.clone());
        self.function.variables[taken.0].mutable = !kind.is_copy();
        let late =
            self.function.data(place.root).hold == Hold::Late || self.is_deferred(place.root);
        let operation = if kind == Kind::Unknown && !late {
            let before = self.primal(&Operand::Place(place.clone()), own);
            Operation::TakeLike(bar, before)
        } else if matches!(&kind, Kind::Sequence(element) if element.is_float())
            && !late
            && place.is_whole()
        {
            let length = self.kept_length(place, own);
            Operation::TakeSized(bar, length)
        } else if matches!(&kind, Kind::Sequence(_)) && !late {
            let before = self.primal(&Operand::Place(place.clone()), own);
            Operation::TakeLike(bar, before)
        } else {
            Operation::Take(bar)
        };
        self.out(Statement::Bind(taken, operation));
        Some(Operand::Place(Place::whole(taken)))
    }
    /// The cotangent of a variable at its definition.
    pub fn cotangent(&mut self, variable: Variable) -> Option<Operand> {
        if !self.is_active(variable) || self.state(variable) == State::Zero {
            return None;
        }
        Some(Operand::Place(Place::whole(self.bar(variable))))
    }
}

/// `-e`
pub fn negated(expression: Expression) -> Expression {
    match (expression, rules::find("neg")) {
        (Expression::Number(number), _) => Expression::Number(-number),
        (expression, Some(rule)) => Expression::Apply(rule, vec![expression]),
        (expression, None) => expression,
    }
}
