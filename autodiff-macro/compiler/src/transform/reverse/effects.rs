//! What a statement of a sweep does to variables, as far as it matters to which statements may change places: cotangents may be added to in any order.

use crate::analysis::extent;
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Call, Function, Half, Loop, Operand, Operation, Place, Statement, Trips, Variable,
};

/// Stands for what halves of calls leave on the tape.
const TAPE: Variable = Variable(usize::MAX);
/// Stands for what is seen outside, as what is printed, and for what callees may do.
const WORLD: Variable = Variable(usize::MAX - 1);

/// What a statement does, the blocks inside it included.
#[derive(Clone, Default)]
pub struct Effects {
    reads: Variables,
    writes: Variables,
    /// Cotangents that are added to, and nothing else.
    adds: Variables,
    /// Sequences whose lengths are read.
    shapes: Variables,
    /// What is defined, or may change its length.
    reshapes: Variables,
}

impl Effects {
    /// The effects of a statement; nothing, where they are not known.
    pub fn of(function: &Function, statement: &Statement) -> Option<Effects> {
        let mut effects = Effects::default();
        effects.note(function, statement)?;
        Some(effects)
    }

    /// Whether two statements may not change places.
    pub fn meets(&self, other: &Effects) -> bool {
        self.stops(other) || other.stops(self)
    }

    fn stops(&self, other: &Effects) -> bool {
        let meets = |one: &Variables, two: &Variables| !one.is_disjoint(two);
        meets(&self.writes, &other.reads)
            || meets(&self.writes, &other.writes)
            || meets(&self.writes, &other.adds)
            || meets(&self.adds, &other.reads)
            || meets(&self.reshapes, &other.shapes)
    }

    /// Whether it changes what another reads.
    pub fn changes(&self, other: &Effects) -> bool {
        !self.writes.is_disjoint(&other.reads) || !self.reshapes.is_disjoint(&other.shapes)
    }

    /// Adds those of another statement.
    pub fn extend(&mut self, other: &Effects) {
        let pairs = [
            (&mut self.reads, &other.reads),
            (&mut self.writes, &other.writes),
            (&mut self.adds, &other.adds),
            (&mut self.shapes, &other.shapes),
            (&mut self.reshapes, &other.reshapes),
        ];
        for (all, more) in pairs {
            all.extend(more);
        }
    }

    /// What is done to derivatives and to the world, and what is read of values.
    pub fn split(self, function: &Function) -> (Effects, Effects) {
        let is_value = |variable: &Variable| {
            let data = function.variables.get(variable.0);
            data.is_some_and(|data| !data.derivative)
        };
        let (values, reads) = self.reads.iter().partition(|read| is_value(read));
        let values = Effects {
            reads: values,
            shapes: self.shapes,
            ..Effects::default()
        };
        let rest = Effects {
            reads,
            shapes: Variables::new(),
            ..self
        };
        (rest, values)
    }

    fn change(&mut self, variable: Variable) {
        self.reads.insert(variable);
        self.writes.insert(variable);
    }

    fn note(&mut self, function: &Function, statement: &Statement) -> Option<()> {
        match statement {
            Statement::Update { place, value, .. } => {
                visit::reads_of_expression(value, &mut self.reads);
                self.add_to(function, place);
            }
            Statement::Accumulate(place, operand) => {
                visit::reads_of_operand(operand, &mut self.reads);
                self.add_to(function, place);
            }
            Statement::Bind(_, operation) | Statement::Store(_, operation) => {
                if let Statement::Store(place, _) = statement {
                    visit::reads_of_place(place, &mut self.reads);
                }
                self.operation(operation)?;
            }
            Statement::Reverse {
                value,
                call,
                seed,
                slots,
                tangents: None,
            } => self.reverse(function, call, seed.as_ref(), slots, value.is_some())?,
            Statement::If { .. } | Statement::Match { .. } | Statement::Loop(_) => {
                self.inside(function, statement)?;
            }
            Statement::Effect { tokens, .. } if tokens.is_empty() => return Some(()),
            Statement::Effect { .. } => {
                self.change(WORLD);
                visit::reads_of_statement(statement, &mut self.reads);
            }
            Statement::Swap { .. }
            | Statement::Exchange(..)
            | Statement::Extend(..)
            | Statement::Assign(..)
            | Statement::Declare(_)
            | Statement::Unpack { .. } => visit::reads_of_statement(statement, &mut self.reads),
            Statement::AssignRule { .. }
            | Statement::Push(..)
            | Statement::Pop(..)
            | Statement::Put { .. }
            | Statement::Keep(..)
            | Statement::Kept(..)
            | Statement::KeepRow(_)
            | Statement::Back(..)
            | Statement::Slot(_)
            | Statement::Counter(_)
            | Statement::Count(_) => {
                let mut free = Variables::new();
                visit::free_of_statement(statement, &mut free);
                self.writes.extend(free.iter());
                self.reads.extend(free);
            }
            _ => return None,
        }
        if !matches!(
            statement,
            Statement::Update { .. } | Statement::Accumulate(..)
        ) {
            let mut written = Variables::new();
            visit::writes_of_statement(statement, &mut written);
            let is_kept = |variable: &Variable| {
                extent::kept(function, statement, *variable).is_some_and(|facts| facts.is_empty())
            };
            self.reshapes
                .extend(written.iter().filter(|variable| !is_kept(variable)));
            self.writes.extend(written);
        }
        for variable in visit::defines(statement) {
            self.writes.insert(variable);
            self.reshapes.insert(variable);
        }
        Some(())
    }

    fn add_to(&mut self, function: &Function, place: &Place) {
        visit::reads_of_indices(place, &mut self.reads);
        if function.data(place.root).derivative {
            self.adds.insert(place.root);
        } else {
            self.change(place.root);
        }
    }

    fn operation(&mut self, operation: &Operation) -> Option<()> {
        match operation {
            Operation::ZeroLike(Operand::Place(place)) if place.is_whole() => {
                self.shapes.insert(place.root);
            }
            other => visit::reads_of_operation(other, &mut self.reads),
        }
        let is_impure =
            |operand: &&Operand| matches!(operand, Operand::Opaque(opaque) if !opaque.pure);
        if visit::operands(operation).iter().any(is_impure) {
            self.change(WORLD);
        }
        match operation {
            Operation::Opaque(opaque) | Operation::Rewrap { tokens: opaque, .. }
                if !opaque.pure =>
            {
                self.change(WORLD);
            }
            Operation::Attempt(_) => return None,
            Operation::Call(call) => {
                if call.fallible || !call.functions.is_empty() {
                    return None;
                }
                self.change(WORLD);
                if call.half != Half::Primal {
                    self.change(TAPE);
                }
            }
            Operation::Rule { arguments, .. } => {
                for argument in arguments {
                    if let Operand::Place(place) = &argument.operand
                        && argument.borrow.is_mutable()
                    {
                        self.change(place.root);
                    }
                }
            }
            _ => {}
        }
        Some(())
    }

    fn reverse(
        &mut self,
        function: &Function,
        call: &Call,
        seed: Option<&Operand>,
        slots: &[Option<Place>],
        both: bool,
    ) -> Option<()> {
        if !call.functions.is_empty() || !call.lent.is_empty() {
            return None;
        }
        self.change(TAPE);
        if both {
            self.change(WORLD);
        }
        for operand in call.arguments.iter().map(|argument| &argument.operand) {
            visit::reads_of_operand(operand, &mut self.reads);
        }
        if let Some(seed) = seed {
            visit::reads_of_operand(seed, &mut self.reads);
        }
        // the cotangent of what is changed is taken, and that of the content before is put in its place
        let changes = (call.arguments.iter()).any(|argument| argument.borrow.is_mutable());
        for place in slots.iter().flatten() {
            self.add_to(function, place);
            if changes {
                self.change(place.root);
            }
        }
        Some(())
    }

    /// Adds the effects of the blocks inside a statement, less what is theirs alone.
    fn inside(&mut self, function: &Function, statement: &Statement) -> Option<()> {
        let mut inner = Effects::default();
        let mut own = Variables::new();
        if let Statement::Loop(Loop {
            trips: Trips::Range { index, .. },
            checkpoint,
            ..
        }) = statement
        {
            own.insert(*index);
            if checkpoint.is_some() {
                return None;
            }
        }
        if let Statement::Match { arms, .. } = statement {
            let bindings = arms.iter().flat_map(|arm| &arm.bindings);
            own.extend(bindings.map(|binding| binding.variable));
        }
        for block in visit::blocks(statement) {
            inner.block(function, block)?;
            super::residual::defined_deep(block, &mut own);
        }
        for set in [
            &mut inner.reads,
            &mut inner.writes,
            &mut inner.adds,
            &mut inner.shapes,
            &mut inner.reshapes,
        ] {
            set.retain(|variable| !own.contains(variable));
        }
        self.extend(&inner);
        visit::reads_of_statement(statement, &mut self.reads);
        Some(())
    }

    fn block(&mut self, function: &Function, block: &Block) -> Option<()> {
        if block.diverges {
            return None;
        }
        for statement in &block.statements {
            self.note(function, statement)?;
        }
        for operand in &block.yields {
            visit::reads_of_operand(operand, &mut self.reads);
        }
        Some(())
    }
}
