//! Sums into one cotangent over a loop of the reverse sweep: in a local, added once after the loop, and in several lanes where the loop is short and counts
//! by one, so that no iteration waits for the addition of the one before. The order of iterations stays.

use super::Reverse;
use crate::ir::print::place_text;
use crate::ir::{
    Block, Expression, Kind, Loop, Opaque, Operand, Operation, Place, Projection, Scalar,
    Statement, Trips, Variable,
};
use crate::transform::apply;
use crate::transform::range::bounds;
use proc_macro2::{Span, TokenStream};

mod found;

/// How many sums run side by side.
const LANES: usize = 4;

/// A cotangent that a loop adds to and does not move or read.
struct Sum {
    place: Place,
    local: Variable,
    /// Whether every trip adds to it.
    sure: bool,
}

impl Reverse<'_> {
    /// A loop of the reverse sweep, its sums in locals.
    pub fn with_sums(&mut self, mut a_loop: Loop) -> Vec<Statement> {
        let Trips::Range {
            index,
            range,
            reversed,
            reversible: true,
        } = a_loop.trips.clone()
        else {
            return vec![Statement::Loop(a_loop)];
        };
        let Some((start, end)) = bounds(&range).filter(|_| self.options.has("sums")) else {
            return vec![Statement::Loop(a_loop)];
        };
        let places = self.sums_of(&a_loop.body, index);
        if places.is_empty() {
            return vec![Statement::Loop(a_loop)];
        }
        // the lanes of a batch leave no iteration waiting
        let in_lanes = !self.options.batch && self.is_laned(&a_loop.body, index, &places);
        let mut statements = Vec::new();
        let mut sums = Vec::new();
        for place in places {
            let kind = self.kind_of(&place);
            let span = Span::call_site();
            let name = format!("{}_sum", self.function.data(place.root).name);
            let of = if in_lanes {
                Kind::Sequence(Box::new(kind.clone()))
            } else {
                kind.clone()
            };
            let local = self.function.fresh(&name, of, true, span);
            self.function.variables[local.0].derivative = true;
            statements.push(Statement::Bind(local, zeros(&kind, in_lanes)));
            let sure = self.is_sure(&a_loop.body, &place);
            sums.push(Sum { place, local, sure });
        }
        if in_lanes {
            self.in_lanes(
                &mut statements,
                &a_loop,
                (index, reversed),
                (&start, &end),
                &sums,
            );
        } else {
            redirect(&self.function, &mut a_loop.body, &sums, None);
            statements.push(Statement::Loop(a_loop));
        }
        let added = sums.iter().map(|sum| match sum.sure {
            true => self.added(sum, in_lanes),
            false => self.added_unless_zero(sum),
        });
        let condition = Opaque {
            tokens: tokens(&format!("!(({start})..({end})).is_empty()")),
            kind: Kind::Inactive,
            ..range
        };
        statements.extend(added);
        vec![Statement::If {
            condition,
            results: Vec::new(),
            then: Block {
                statements,
                ..Block::default()
            },
            otherwise: Block::default(),
        }]
    }

    /// The loop in chunks, each iteration of a chunk with sums of its own, and what is left.
    fn in_lanes(
        &mut self,
        statements: &mut Vec<Statement>,
        a_loop: &Loop,
        (index, reversed): (Variable, bool),
        (start, end): (&TokenStream, &TokenStream),
        sums: &[Sum],
    ) {
        let Trips::Range { range, .. } = &a_loop.trips else {
            return;
        };
        let reads = |more: &[Variable]| {
            let mut reads = range.reads.clone();
            reads.extend(more);
            reads
        };
        let opaque = |text: String, kind: Kind, more: &[Variable]| Opaque {
            tokens: tokens(&text),
            reads: reads(more),
            pure: true,
            kind,
        };
        let [chunks, chunk, lane] =
            ["chunks", "chunk", "lane"].map(|name| self.fresh(name, Kind::Inactive));
        let [chunks_name, chunk_name, lane_name] =
            [chunks, chunk, lane].map(|variable| self.function.data(variable).name.clone());
        let count = format!("(({start})..({end})).len() / {LANES}");
        statements.push(Statement::Bind(
            chunks,
            Operation::Opaque(opaque(count, Kind::Inactive, &[])),
        ));
        let at = format!("{LANES} * {chunk_name} + {lane_name}");
        let (at, rest) = if reversed {
            (
                format!("({end}) - 1 - ({at})"),
                format!("({start})..(({end}) - {LANES} * {chunks_name})"),
            )
        } else {
            (
                format!("({start}) + ({at})"),
                format!("(({start}) + {LANES} * {chunks_name})..({end})"),
            )
        };
        let mut inner = a_loop.body.clone();
        redirect(
            &self.function,
            &mut inner,
            sums,
            Some((&lane_name, Some(lane))),
        );
        let at = opaque(at, Kind::Inactive, &[chunk, lane]);
        inner
            .statements
            .insert(0, Statement::Bind(index, Operation::Opaque(at)));
        let indices = || Kind::Sequence(Box::new(Kind::Inactive));
        let over = |index: Variable, range: Opaque, reversed: bool, body: Block| {
            Statement::Loop(Loop {
                trips: Trips::Range {
                    index,
                    range,
                    reversed,
                    reversible: true,
                },
                body,
                until: None,
                checkpoint: None,
            })
        };
        let lanes_range = opaque(format!("0..{LANES}"), indices(), &[]);
        let body = Block {
            statements: vec![over(lane, lanes_range, false, inner)],
            ..Block::default()
        };
        let chunks_range = opaque(format!("0..{chunks_name}"), indices(), &[chunks]);
        statements.push(over(chunk, chunks_range, false, body));
        let mut left = a_loop.body.clone();
        redirect(&self.function, &mut left, sums, Some(("0", None)));
        let rest = opaque(rest, range.kind.clone(), &[chunks]);
        statements.push(over(index, rest, reversed, left));
    }

    /// The sum added to its cotangent, whose index may be out of bounds where no branch that adds to it was taken.
    fn added_unless_zero(&self, sum: &Sum) -> Statement {
        let name = &self.function.data(sum.local).name;
        Statement::If {
            condition: Opaque {
                tokens: tokens(&format!("{name} != 0.0")),
                reads: vec![sum.local],
                pure: true,
                kind: Kind::Inactive,
            },
            results: Vec::new(),
            then: Block {
                statements: vec![self.added(sum, false)],
                ..Block::default()
            },
            otherwise: Block::default(),
        }
    }

    /// The sum added to its cotangent.
    fn added(&self, sum: &Sum, in_lanes: bool) -> Statement {
        let lane = |at: usize| {
            let index = Projection::Index(Opaque::integer(&at.to_string()));
            Expression::Operand(Operand::Place(Place::whole(sum.local).then(index)))
        };
        let value = if in_lanes {
            (1..LANES).fold(lane(0), |all, at| apply("add", vec![all, lane(at)]))
        } else {
            Expression::Operand(Operand::Place(Place::whole(sum.local)))
        };
        Statement::Update {
            place: sum.place.clone(),
            negative: false,
            value,
        }
    }
}

/// Zero, or as many as there are lanes.
fn zeros(kind: &Kind, in_lanes: bool) -> Operation {
    let Kind::Float(Scalar::Named(name)) = kind else {
        return Operation::Scalar(Expression::Number(0.0));
    };
    if !in_lanes {
        return Operation::Scalar(Expression::Number(0.0));
    }
    let zero = tokens(&format!("0.0_{name}"));
    let element = Operand::Opaque(Opaque {
        tokens: zero,
        reads: Vec::new(),
        pure: true,
        kind: kind.clone(),
    });
    Operation::Array {
        elements: vec![element; LANES],
        vec: false,
    }
}

/// Sends what is added to the sums' places to their locals.
fn redirect(
    function: &crate::ir::Function,
    body: &mut Block,
    sums: &[Sum],
    lane: Option<(&str, Option<Variable>)>,
) {
    for statement in &mut body.statements {
        let place = match statement {
            Statement::Update { place, .. } => place,
            Statement::If {
                then, otherwise, ..
            } => {
                redirect(function, then, sums, lane);
                redirect(function, otherwise, sums, lane);
                continue;
            }
            _ => continue,
        };
        let text = place_text(function, place);
        let sum = sums
            .iter()
            .find(|sum| place_text(function, &sum.place) == text);
        let Some(sum) = sum else { continue };
        *place = Place::whole(sum.local);
        if let Some((text, variable)) = &lane {
            *place = place.then(Projection::Index(Opaque {
                tokens: tokens(text),
                reads: variable.iter().copied().collect(),
                pure: true,
                kind: Kind::Inactive,
            }));
        }
    }
}

fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}
