//! Loops: `for` over ranges, `while`, `loop`, and the loops that iterators become.

use super::checkpoint::is_checkpoint;
use super::choice::contains_let;
use super::exit::{LoopExit, Tail};
use super::iterator::Item;
use super::{Lowerer, Value, exit};
use crate::ir::{Borrow, Kind, Loop, Opaque, Operand, Place, Statement, Trips, Variable};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprForLoop, ExprLoop, ExprWhile, Pat};

/// A range that a loop runs over.
pub struct Range {
    /// The range, without `rev`.
    pub tokens: Opaque,
    /// `rev` stands behind it.
    pub reversed: bool,
    /// Whether it can be run backwards as it stands.
    pub reversible: bool,
    /// Its start, where it is a plain range.
    pub start: Option<Opaque>,
    /// Its end.
    pub end: Option<Opaque>,
    /// Whether it includes its end.
    pub inclusive: bool,
}

impl Lowerer<'_> {
    /// The range that an expression is, with `rev` and `step_by`.
    pub fn range(&mut self, expression: &Expr) -> Option<Range> {
        match expression {
            Expr::Paren(inner) => self.range(&inner.expr),
            Expr::Range(range) => {
                let (start, end) = (range.start.as_ref()?, range.end.as_ref()?);
                if [start, end].into_iter().any(|end| is_range(end)) {
                    return None;
                }
                let (start, end) = (self.settled(start), self.settled(end));
                let inclusive = matches!(range.limits, syn::RangeLimits::Closed(_));
                let tokens = self.compose(
                    if inclusive { "{} ..= {}" } else { "{} .. {}" },
                    &[&start, &end],
                );
                Some(Range {
                    tokens,
                    reversed: false,
                    reversible: true,
                    start: Some(start),
                    end: Some(end),
                    inclusive,
                })
            }
            Expr::MethodCall(call) => match call.method.to_string().as_str() {
                "rev" => {
                    let inner = self.range(&call.receiver)?;
                    Some(Range {
                        reversed: !inner.reversed,
                        start: None,
                        end: None,
                        ..inner
                    })
                }
                "step_by" => {
                    let inner = self.range(&call.receiver)?;
                    let step = self.settled(call.args.first()?);
                    let tokens = self.compose(
                        if inner.reversed {
                            "({}).rev().step_by({})"
                        } else {
                            "({}).step_by({})"
                        },
                        &[&inner.tokens, &step],
                    );
                    Some(Range {
                        tokens,
                        reversed: false,
                        reversible: false,
                        start: None,
                        end: None,
                        inclusive: false,
                    })
                }
                "into_iter" => self.range(&call.receiver),
                _ => None,
            },
            _ => None,
        }
    }

    fn label(label: Option<&syn::Label>) -> Option<String> {
        label.map(|label| label.name.to_string())
    }

    /// Lowers the body of a loop; its exits become codes.
    pub fn loop_body(
        &mut self,
        label: Option<String>,
        value: Option<Variable>,
        body: impl FnOnce(&mut Self),
    ) -> (crate::ir::Block, Option<Opaque>, LoopExit) {
        let (break_code, continue_code) = {
            self.exits.codes = self.exits.codes.max(exit::RETURN);
            self.exits.codes += 2;
            (self.exits.codes - 1, self.exits.codes)
        };
        self.exits.loops.push(LoopExit {
            label,
            break_code,
            continue_code,
            breaks: false,
            continues: false,
            value,
        });
        let (block, _) = self.nested(|lowerer| {
            body(lowerer);
            exit::Yield::default()
        });
        let mut block = block;
        let closed = self.exits.loops.pop().unwrap_or(LoopExit {
            label: None,
            break_code,
            continue_code,
            breaks: false,
            continues: false,
            value: None,
        });
        if closed.continues {
            self.blocks.push(Vec::new());
            self.reset_code(continue_code);
            block
                .statements
                .extend(self.blocks.pop().unwrap_or_default());
        }
        let mut written = crate::ir::visit::Variables::new();
        crate::ir::visit::writes_of_block(&block, &mut written);
        let until = self
            .exits
            .code
            .filter(|code| written.contains(code))
            .map(|code| {
                let code = self.place_opaque(&Place::whole(code));
                self.compose("{} != 0", &[&code])
            });
        (block, until, closed)
    }

    /// Emits a loop and what follows it.
    pub fn finish_loop(
        &mut self,
        trips: Trips,
        body: crate::ir::Block,
        until: Option<Opaque>,
        closed: &LoopExit,
    ) {
        self.push(Statement::Loop(Loop {
            trips,
            body,
            until,
            checkpoint: None,
        }));
        if closed.breaks {
            self.reset_code(closed.break_code);
        }
    }

    /// `for`
    pub fn for_loop(&mut self, a_loop: &ExprForLoop) {
        self.scheduled(&a_loop.attrs, |lowerer| lowerer.plain_for_loop(a_loop));
    }

    fn plain_for_loop(&mut self, a_loop: &ExprForLoop) {
        let label = Self::label(a_loop.label.as_ref());
        if let Some(range) = self.range(&a_loop.expr) {
            self.range_loop(range, label, &a_loop.pat, |lowerer| {
                lowerer.statements(&a_loop.body.stmts, Tail::Trip);
            });
            return;
        }
        if self.is_of_container(&a_loop.expr) {
            let message = "a map or a set has no indices by which a reverse sweep could read it";
            let help = "collect what the loop needs of it before: `let keys: Vec<usize> = map.keys().copied().collect();`";
            let help = Some(help.to_string());
            let code = crate::diagnostics::codes::Code::Iterator;
            self.diagnostics
                .refuse_with(code, &a_loop.expr, message, help);
            return;
        }
        let body = &a_loop.body;
        let escapes = body.stmts.iter().any(exit::escapes);
        let source = self.detached(a_loop);
        let driven = self.drive(
            &source,
            label,
            escapes,
            &mut |lowerer: &mut Lowerer<'_>, item: Item| {
                lowerer.bind_item(&a_loop.pat, item);
                lowerer.statements(&body.stmts, Tail::Trip);
            },
        );
        if !driven {
            self.refuse(
                crate::diagnostics::codes::Code::Iterator,
                &a_loop.expr,
                "what this loop runs over is no range, sequence or known adaptor of them",
            );
        }
    }

    /// What a loop runs over. An array that the body changes is copied first: the loop has the elements as they were.
    fn detached(&mut self, a_loop: &ExprForLoop) -> Expr {
        let Some((place, Borrow::None)) = (match &*a_loop.expr {
            path @ Expr::Path(_) => self.place(path),
            _ => None,
        }) else {
            return (*a_loop.expr).clone();
        };
        let body = Expr::Block(syn::ExprBlock {
            attrs: Vec::new(),
            label: None,
            block: a_loop.body.clone(),
        });
        if !self.function.data(place.root).mutable || !self.writes_of(&body).contains(&place.root) {
            return (*a_loop.expr).clone();
        }
        let source = self.value_at(place, Borrow::None);
        let copy = self.owned_copy(source, a_loop.expr.span());
        let name = self.function.names.fresh("elements");
        if let Operand::Place(place) = copy.operand {
            self.alias(&name, place, Borrow::None);
        }
        super::names::path_expression(crate::ir::print::ident(&name, a_loop.expr.span()))
    }

    /// A loop over a range.
    pub fn range_loop(
        &mut self,
        range: Range,
        label: Option<String>,
        pattern: &Pat,
        body: impl FnOnce(&mut Self),
    ) {
        let mut index = None;
        let (block, until, closed) = self.loop_body(label, None, |lowerer| {
            let (name, span) = match pattern {
                Pat::Ident(ident) => (ident.ident.to_string(), ident.ident.span()),
                other => ("_index".to_string(), other.span()),
            };
            let variable = lowerer.declare(&name, Kind::Inactive, false, false, span);
            index = Some(variable);
            body(lowerer);
        });
        if let Some(index) = index {
            let trips = Trips::Range {
                index,
                range: range.tokens,
                reversed: range.reversed,
                reversible: range.reversible,
            };
            self.finish_loop(trips, block, until, &closed);
        }
    }

    /// A loop over `0..length`, its index under a fresh name.
    pub fn counted_loop(
        &mut self,
        length: &Opaque,
        label: Option<String>,
        body: impl FnOnce(&mut Self, Opaque),
    ) {
        let range = self.compose("0 .. {}", &[length]);
        let index = self
            .function
            .fresh("i", Kind::Inactive, false, Span::call_site());
        let (block, until, closed) = self.loop_body(label, None, |lowerer| {
            let at = lowerer.place_opaque(&Place::whole(index));
            body(lowerer, at);
        });
        self.finish_loop(
            Trips::Range {
                index,
                range,
                reversed: false,
                reversible: true,
            },
            block,
            until,
            &closed,
        );
    }

    /// `while`
    pub fn while_loop(&mut self, a_loop: &ExprWhile) {
        self.scheduled(&a_loop.attrs, |lowerer| lowerer.plain_while_loop(a_loop));
    }

    fn plain_while_loop(&mut self, a_loop: &ExprWhile) {
        let label = Self::label(a_loop.label.as_ref());
        if contains_let(&a_loop.cond) {
            // `while let P = e { … }` is `loop { match e { P => …, _ => break } }`, and so for a chain
            let (condition, body) = (&a_loop.cond, &a_loop.body);
            let looped: syn::Block = syn::parse_quote!({ if #condition #body else { break; } });
            self.endless(&looped, label, None);
            return;
        }
        let condition = self.opaque(&a_loop.cond);
        if !condition.pure && is_checkpoint(&a_loop.attrs) {
            // what the condition changes belongs to the trip, so that a trip that runs again finds it
            let (condition, body) = (&a_loop.cond, &a_loop.body);
            let looped: syn::Block = syn::parse_quote!({ if #condition #body else { break; } });
            self.endless(&looped, label, None);
            return;
        }
        let (block, until, closed) = self.loop_body(label, None, |lowerer| {
            lowerer.statements(&a_loop.body.stmts, Tail::Trip);
        });
        self.finish_loop(Trips::While(condition), block, until, &closed);
    }

    /// `loop`
    pub fn endless_loop(&mut self, a_loop: &ExprLoop, _parts: usize) {
        let label = Self::label(a_loop.label.as_ref());
        self.scheduled(&a_loop.attrs, |lowerer| {
            lowerer.endless(&a_loop.body, label, None);
        });
    }

    fn endless(&mut self, body: &syn::Block, label: Option<String>, value: Option<Variable>) {
        let condition = exit::literal("true");
        let (block, until, closed) = self.loop_body(label, value, |lowerer| {
            lowerer.statements(&body.stmts, Tail::Trip);
        });
        self.finish_loop(Trips::While(condition), block, until, &closed);
    }

    /// `loop { … break value; … }`
    pub fn loop_value(&mut self, a_loop: &ExprLoop) -> Value {
        let label = Self::label(a_loop.label.as_ref());
        let variable = self.late_value(a_loop.span());
        self.scheduled(&a_loop.attrs, |lowerer| {
            lowerer.endless(&a_loop.body, label, Some(variable));
        });
        let data = self.function.data(variable);
        let (kind, active) = (data.kind.clone(), data.varied);
        Value {
            operand: Operand::Place(Place::whole(variable)),
            kind,
            active,
            borrow: Borrow::None,
        }
    }
}

/// Whether an end of a range is itself one: rustc says that nothing lies between ranges.
fn is_range(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => is_range(&inner.expr),
        Expr::Range(_) => true,
        _ => false,
    }
}
