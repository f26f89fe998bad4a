//! The joint sweep of a function with a loop of independent iterations: value and cotangents in one pass, the loop fused with its adjoint.
//!
//! The cotangents of what follows the loop are taken back first, as far as the loop's results go; then each iteration is followed by its own adjoint, so
//! that nothing outlives it and no tape is filled; then come the rest of the value and the adjoint of what stands before the loop.

use super::nest::Nests;
use super::{Reverse, Sweeps, residual};
use crate::analysis::independence;
use crate::analysis::overwrite::Fact;
use crate::analysis::{activity, extent};
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Function, Loop, Operand, Operation, Row, Statement, Trips, Variable};
use crate::options::Options;
use crate::transform::forward;
use proc_macro2::Span;
use std::collections::BTreeSet;

/// A joint sweep.
pub struct Joint {
    /// Both sweeps as one block, which stands as the forward one; there is no reverse one, and no frame.
    pub sweeps: Sweeps,
    /// The same with the tangents of its values, where second order is asked for.
    pub second: Option<Sweeps>,
    /// It gives the right derivative where all of this holds.
    pub facts: Vec<Fact>,
    /// The index of the loop.
    pub span: Span,
}

/// The loop that is fused, while the function is transformed.
pub struct Fused {
    index: Variable,
    /// Its body.
    pub body: Block,
    /// What is relied on of callees.
    pub facts: Vec<Fact>,
    /// How much of the reverse sweep stands before the loop's part, and before its end.
    cut: Option<(usize, usize)>,
    diverges: bool,
    /// The blocks inside it.
    pub nests: Nests,
}

/// The joint sweep of a function; nothing, where no loop can be fused.
pub fn joint(function: &Function, options: &Options) -> Option<Joint> {
    if !options.has("fuse") {
        return None;
    }
    let useful = if options.has("activity") {
        activity::useful(function)
    } else {
        (0..function.variables.len()).map(Variable).collect()
    };
    let fusion = independence::fusion(function, &useful)?;
    let mut ordered = function.clone();
    ordered.body.statements = fusion
        .order
        .iter()
        .map(|at| function.body.statements[*at].clone())
        .collect();
    let body = (ordered.body.statements.iter()).find_map(|statement| match statement {
        Statement::Loop(a_loop) if is_loop_over(statement, fusion.index) => Some(&a_loop.body),
        _ => None,
    })?;
    // the blocks that turn out not to stand beside their adjoints are transformed in the ordinary way in the next attempt
    let mut refused = BTreeSet::new();
    let (reverse, mut block) = loop {
        let mut reverse = Reverse::new(&ordered, options);
        reverse.fused = Some(Fused {
            index: fusion.index,
            body: body.clone(),
            facts: fusion.facts.clone(),
            cut: None,
            diverges: false,
            nests: Nests::new(core::mem::take(&mut refused)),
        });
        let block = reverse.interleaved()?;
        match reverse.fused.take()?.nests.refused() {
            Some(more) => refused = more,
            None => break (reverse, block),
        }
    };
    reverse.gathered(&mut block);
    let sweeps = reverse.joined(block);
    // a gradient taken inside a function has the value that it has outside: the same sums, in the same order
    let second = options
        .hvp
        .then(|| forward::second_of_joint(&sweeps, function.variables.len()));
    Some(Joint {
        span: function.data(fusion.index).span,
        sweeps,
        second,
        facts: fusion.facts,
    })
}

fn is_loop_over(statement: &Statement, wanted: Variable) -> bool {
    matches!(statement, Statement::Loop(Loop { trips: Trips::Range { index, .. }, .. }) if *index == wanted)
}

/// Whether the adjoint of what follows the loop needs nothing of what the loop, and what follows it, compute.
fn stands_alone(function: &Function, adjoint: &[Statement], forward: &[Statement]) -> bool {
    let mut computed = Variables::new();
    for statement in forward {
        computed.extend(visit::defines(statement));
        visit::writes_of_statement(statement, &mut computed);
        for inner in visit::blocks(statement) {
            residual::defined_deep(inner, &mut computed);
            visit::writes_of_block(inner, &mut computed);
        }
    }
    tapes_of(forward, &mut computed);
    adjoint.iter().all(|statement| {
        if calls_reverse(statement) {
            return false;
        }
        if let Statement::Bind(_, Operation::ZeroLike(Operand::Place(place))) = statement
            && place.is_whole()
            && forward.iter().all(|statement| {
                !visit::defines(statement).contains(&place.root)
                    && extent::kept(function, statement, place.root)
                        .is_some_and(|facts| facts.is_empty())
            })
        {
            // the shape of what is declared before the loop, which is overwritten in place at most
            return true;
        }
        let mut read = Variables::new();
        visit::free_of_statement(statement, &mut read);
        read.is_disjoint(&computed)
    })
}

fn calls_reverse(statement: &Statement) -> bool {
    matches!(statement, Statement::Reverse { .. })
        || visit::blocks(statement)
            .into_iter()
            .any(|inner| inner.statements.iter().any(calls_reverse))
}

/// Adds the tapes and slots that statements fill.
fn tapes_of(statements: &[Statement], into: &mut Variables) {
    for statement in statements {
        if let Statement::Push(tape, _)
        | Statement::Put { tape, .. }
        | Statement::Keep(tape, _)
        | Statement::KeepRow(Row { rows: tape, .. }) = statement
        {
            into.insert(*tape);
        }
        for inner in visit::blocks(statement) {
            tapes_of(&inner.statements, into);
        }
    }
}

impl Reverse<'_> {
    /// Both sweeps as one block; nothing, where the loop cannot be fused after all.
    fn interleaved(&mut self) -> Option<Block> {
        let (forward, adjoint) = self.both();
        let fused = self.fused.as_ref()?;
        let (index, (start, end)) = (fused.index, fused.cut.filter(|_| !fused.diverges)?);
        let at = forward
            .statements
            .iter()
            .position(|statement| is_loop_over(statement, index))?;
        let (later, rest) = adjoint.statements.split_at(end);
        if !stands_alone(&self.function, &later[..start], &forward.statements[at..]) {
            return None;
        }
        let (first, last) = forward.statements.split_at(at);
        let mut statements = [first, later].concat();
        if let [Statement::Loop(a_loop), last @ ..] = last {
            statements.extend(self.with_sums(a_loop.clone()));
            statements.extend_from_slice(last);
        }
        statements.extend_from_slice(rest);
        self.join_nests(&mut statements);
        Some(Block {
            statements,
            yields: forward.yields,
            diverges: false,
        })
    }

    /// Whether this is the loop to be fused with its adjoint.
    pub fn is_fused(&self, a_loop: &Loop) -> bool {
        let Trips::Range { index, .. } = &a_loop.trips else {
            return false;
        };
        self.levels.len() == 1
            && self
                .fused
                .as_ref()
                .is_some_and(|fused| fused.index == *index)
    }

    /// The loop with the adjoint of each iteration right behind it. What is written after an iteration is none of its adjoint's business.
    pub fn fuse(&mut self, a_loop: &Loop) -> Vec<Statement> {
        let outer = core::mem::take(&mut self.written);
        let start = self.levels[0].out.len();
        self.open_nest(true);
        if let Trips::Range { index, .. } = &a_loop.trips {
            self.homes.insert(*index, 1);
            self.written_from.insert(*index, Variables::new());
        }
        let mut body = self.block(&a_loop.body, |_| {});
        let adjoint = self.close_nest();
        self.written.extend(outer);
        let diverges = body.diverges || adjoint.is_empty();
        body.statements.extend(adjoint);
        self.join_nests(&mut body.statements);
        let end = self.levels[0].out.len();
        if let Some(fused) = &mut self.fused {
            fused.cut = Some((start, end));
            fused.diverges = diverges;
        }
        vec![Statement::Loop(Loop {
            body,
            ..a_loop.clone()
        })]
    }

    /// The sweeps whose forward one is all.
    fn joined(self, mut forward: Block) -> Sweeps {
        let mut used = Variables::new();
        visit::free(&forward, &mut used);
        let tapes: Vec<Variable> = self
            .tapes
            .iter()
            .copied()
            .filter(|tape| used.contains(tape))
            .collect();
        let opening = tapes.iter().map(|tape| self.opening(*tape));
        forward.statements = opening.chain(forward.statements).collect();
        let mut read_back = Variables::new();
        super::reads_deep(&forward, &mut read_back);
        Sweeps {
            bars: self.parameter_bars(),
            forward,
            reverse: Block::default(),
            frame: tapes.clone(),
            read_back,
            seed: self.seed,
            tapes,
            dots: None,
            function: self.function,
        }
    }
}
