//! Statements, blocks and loops.

use super::checkpoint::{Checkpoint, Note, Region, Schedule};
use super::{
    Argument, Call, Expression, Opaque, Operand, Operation, Operator, Place, Projection, Variable,
};
use proc_macro2::TokenStream;

/// How a loop runs.
#[derive(Clone, Debug)]
pub enum Trips {
    /// `for index in range`, forwards; `reversible` when the range can be run backwards.
    Range {
        index: Variable,
        range: Opaque,
        reversed: bool,
        reversible: bool,
    },
    /// `while condition`, evaluated before each trip.
    While(Opaque),
    /// `for _ in 0..count`: the reverse of a loop whose trips were counted.
    Counted(Variable),
}

/// A loop.
#[derive(Clone, Debug)]
pub struct Loop {
    /// How it runs.
    pub trips: Trips,
    /// The body.
    pub body: Block,
    /// Left after a trip when this holds.
    pub until: Option<Opaque>,
    /// The residuals of its trips are not kept, but made again from states that this schedule keeps.
    pub checkpoint: Option<Schedule>,
}

/// An arm of a `match`.
#[derive(Clone, Debug)]
pub struct Arm {
    /// The pattern.
    pub pattern: TokenStream,
    /// The variables it binds.
    pub bindings: Vec<Binding>,
    /// The guard.
    pub guard: Option<Opaque>,
    /// The body.
    pub body: Block,
}

/// A variable bound by a pattern and the part of the scrutinee it stands for.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The variable.
    pub variable: Variable,
    /// The path from the scrutinee to the part.
    pub path: Vec<Projection>,
}

/// A statement.
#[derive(Clone, Debug)]
pub enum Statement {
    /// `let v = …;`
    Bind(Variable, Operation),
    /// `let pattern = …;` of an inactive value.
    Unpack {
        pattern: TokenStream,
        variables: Vec<Variable>,
        value: Opaque,
    },
    /// `let v;`
    Declare(Variable),
    /// `place = …;`
    Store(Place, Operation),
    /// `place += …;` or `-=` (`true`) of a scalar formula.
    Update {
        place: Place,
        negative: bool,
        value: Expression,
    },
    /// An in-place operator on kinds that syntax does not know.
    Assign(Operator, Place, Argument),
    /// `if`. The results are bound to what the blocks yield.
    If {
        condition: Opaque,
        results: Vec<Variable>,
        then: Block,
        otherwise: Block,
    },
    /// `match`.
    Match {
        scrutinee: Argument,
        results: Vec<Variable>,
        arms: Vec<Arm>,
    },
    /// A loop.
    Loop(Loop),
    /// A checkpointed block.
    Region(Region),
    /// An inactive statement, with the variables it reads and writes.
    Effect {
        tokens: TokenStream,
        reads: Vec<Variable>,
        writes: Vec<Variable>,
    },
    /// A method that permutes the elements of a place: `v.swap(i, j)`, `v.reverse()`. The adjoint permutes back.
    Swap {
        place: Place,
        arguments: Vec<Opaque>,
        method: String,
    },
    /// `v.push(e)`
    Extend(Place, Operand),
    /// `core::mem::swap(&mut a, &mut b)`
    Exchange(Place, Place),
    /// Leaves the function on a path without derivative. The value is wrapped as the sweep at hand wants it.
    Abort(Opaque),
    /// Panics.
    Diverge(Opaque),
    // ---- what the reverse transform adds
    /// Keeps the state of a checkpointed region, or puts it back.
    Checkpoint(Checkpoint),
    /// Takes notes of a checkpointed region for the report of what is kept.
    Note(Note),
    /// A mutable local without a type: a counter of trips.
    Counter(Variable),
    /// `count += 1`
    Count(Variable),
    /// Opens a tape.
    Tape(Variable),
    /// Keeps residuals of a block on a tape.
    Push(Variable, Vec<Variable>),
    /// The same for one number, at a place of a tape that has its length already.
    Put {
        /// The tape.
        tape: Variable,
        /// The number.
        value: Variable,
        /// Where it is kept.
        place: Place,
    },
    /// Takes them back.
    Pop(Variable, Vec<Variable>),
    /// Declares the slot of a branch.
    Slot(Variable),
    /// Fills the slot of a branch.
    Keep(Variable, Vec<Variable>),
    /// Empties the slot of a branch.
    Kept(Variable, Vec<Variable>),
    /// Opens a stack of copies of sequences.
    Rows(Variable),
    /// Keeps a sequence on its stack.
    KeepRow(Row),
    /// Takes the copy, the first, off the stack.
    Back(Variable, Variable),
    /// `into += from` by trait; `swallow` when the kinds may differ.
    Accumulate(Place, Operand),
    /// The in-place adjoint of an in-place operator: `let rhs_bar = ops::mul_assign_vjp(&before, &rhs, &mut place_bar)`.
    AssignRule {
        name: String,
        result: Option<Variable>,
        arguments: Vec<Argument>,
        place: Place,
        more: Vec<Argument>,
    },
    /// The reverse half of a call; where it has a value, both halves.
    Reverse {
        value: Option<Variable>,
        call: Call,
        seed: Option<Operand>,
        slots: Vec<Option<Place>>,
        tangents: Option<Tangents>,
    },
    /// A rule of the runtime on dual numbers: its results and their tangents. `place` is what it changes.
    Lifted {
        name: String,
        results: Option<(Variable, Variable)>,
        arguments: Vec<(Argument, Option<Argument>)>,
        place: Option<(Place, Place)>,
    },
    /// The forward (tangent) half of a call.
    Tangent {
        call: Call,
        result: Option<(Variable, Variable)>,
        directions: Vec<Option<Operand>>,
    },
}

/// A sequence of scalars that is kept for the adjoint of a block.
#[derive(Clone, Debug)]
pub struct Row {
    /// The stack.
    pub rows: Variable,
    /// The copy, as the adjoint knows it.
    pub kept: Variable,
    /// What is copied.
    pub place: Place,
    /// The adjoint does not read it where this constant expression holds.
    pub needless: Option<TokenStream>,
    pub by: Keeping,
}

/// How the stack comes by a sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// By a copy.
    Copy,
    /// From here on a buffer of the stack stands in for the sequence, of the same length and with any content: all of it is overwritten before it is read.
    Lend,
    /// The buffer that stood in goes on the stack.
    HandOver,
}

/// What the reverse half of a call is given in second order.
#[derive(Clone, Debug)]
pub struct Tangents {
    /// The tangents of the arguments.
    pub directions: Vec<Option<Operand>>,
    /// The tangent of the result's cotangent.
    pub seed: Option<Operand>,
    /// The tangents of the arguments' cotangents.
    pub slots: Vec<Option<Place>>,
}

/// A list of statements and what they yield.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// The statements.
    pub statements: Vec<Statement>,
    /// What the block yields to the results of the statement that holds it. Empty where the block never ends.
    pub yields: Vec<Operand>,
    /// Whether the end of the block is never reached.
    pub diverges: bool,
}
