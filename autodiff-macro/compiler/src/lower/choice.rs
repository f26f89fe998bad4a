//! Branches on a condition, and what the sides of a branch yield.

use super::exit::{Tail, Yield};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{Block, Borrow, Kind, Opaque, Operand, Place, Statement, Variable};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Pat, Stmt};

impl Lowerer<'_> {
    /// `if` as a statement, as a value, or at the end of the function.
    pub fn choice(&mut self, choice: &syn::ExprIf, tail: Tail) -> Yield {
        let otherwise = choice
            .else_branch
            .as_ref()
            .map(|(_, otherwise)| as_statements(otherwise))
            .unwrap_or_default();
        self.branch(&choice.cond, &choice.then_branch.stmts, &otherwise, tail)
    }

    pub fn branch(
        &mut self,
        condition: &Expr,
        then: &[Stmt],
        otherwise: &[Stmt],
        tail: Tail,
    ) -> Yield {
        match condition {
            Expr::Paren(inner) => return self.branch(&inner.expr, then, otherwise, tail),
            Expr::Let(test) => {
                let arms = vec![
                    ((*test.pat).clone(), None, then.to_vec()),
                    (
                        Pat::Wild(syn::PatWild {
                            attrs: Vec::new(),
                            underscore_token: syn::token::Underscore::default(),
                        }),
                        None,
                        otherwise.to_vec(),
                    ),
                ];
                return self.arms(&test.expr, arms, tail);
            }
            Expr::Binary(chain)
                if matches!(chain.op, syn::BinOp::And(_)) && contains_let(condition) =>
            {
                // `a && let P = e`: nested tests, the other side standing twice
                let inner: Vec<Stmt> = vec![Stmt::Expr(
                    Expr::If(syn::ExprIf {
                        attrs: Vec::new(),
                        if_token: syn::token::If::default(),
                        cond: chain.right.clone(),
                        then_branch: syn::Block {
                            brace_token: syn::token::Brace::default(),
                            stmts: then.to_vec(),
                        },
                        else_branch: Some((
                            syn::token::Else::default(),
                            Box::new(block_expression(otherwise.to_vec())),
                        )),
                    }),
                    None,
                )];
                return self.branch(&chain.left, &inner, otherwise, tail);
            }
            _ => {}
        }
        let span = condition.span();
        if super::exit::expression_escapes(condition) {
            self.refuse_jump(span);
        }
        let condition = self.opaque(&parenthesised(condition));
        let (then, then_values) = self.nested(|lowerer| lowerer.statements(then, tail));
        let (otherwise, otherwise_values) =
            self.nested(|lowerer| lowerer.statements(otherwise, tail));
        self.complete(tail, &then, span);
        self.complete(tail, &otherwise, span);
        self.join(
            condition,
            then,
            then_values,
            otherwise,
            otherwise_values,
            span,
        )
    }

    /// Refuses a branch that jumps away where its value is used.
    pub fn complete(&mut self, tail: Tail, block: &Block, span: Span) {
        if let Tail::Value(count) = tail
            && !block.diverges
            && block.yields.len() != count
        {
            self.refuse_jump(span);
        }
    }

    fn refuse_jump(&mut self, span: Span) {
        self.diagnostics.refuse_at(
            Code::Exit,
            (span, span),
            "a jump out of the middle of an expression cannot be followed",
            None,
        );
    }

    /// Binds what two branches yield.
    pub fn join(
        &mut self,
        condition: Opaque,
        then: Block,
        then_values: Vec<Value>,
        otherwise: Block,
        otherwise_values: Vec<Value>,
        span: Span,
    ) -> Yield {
        let sides = [(&then, &then_values), (&otherwise, &otherwise_values)];
        let diverges = sides.iter().all(|(block, _)| block.diverges);
        let lists: Vec<&Vec<Value>> = sides
            .iter()
            .filter(|(block, _)| !block.diverges)
            .map(|(_, values)| *values)
            .collect();
        if lists.windows(2).any(|pair| pair[0].len() != pair[1].len()) {
            self.refuse_jump(span);
        }
        let results = self.results(&lists, span);
        self.push(Statement::If {
            condition,
            results: results.iter().map(|(variable, _)| *variable).collect(),
            then,
            otherwise,
        });
        Yield {
            values: results.into_iter().map(|(_, value)| value).collect(),
            diverges,
        }
    }

    /// Variables for what branches yield, of joined kinds.
    pub fn results(&mut self, lists: &[&Vec<Value>], span: Span) -> Vec<(Variable, Value)> {
        let count = lists.iter().map(|values| values.len()).min().unwrap_or(0);
        (0..count)
            .map(|part| {
                let parts: Vec<&Value> = lists.iter().map(|values| &values[part]).collect();
                let kind = parts.iter().map(|value| value.kind.clone()).reduce(join_kinds).unwrap_or(Kind::Unknown);
                let active = parts.iter().any(|value| value.active) && !kind.is_inactive();
                let variable = self.function.fresh("t", kind.clone(), false, span);
                self.function.variables[variable.0].varied = active;
                if parts.iter().any(|part| matches!(&part.operand, Operand::Place(place) if self.dereferenced.contains(&place.root))) {
                    self.dereferenced.insert(variable);
                }
                let value = Value { operand: Operand::Place(Place::whole(variable)), kind, active, borrow: Borrow::None };
                (variable, value)
            })
            .collect()
    }
}

/// The statements of a branch.
pub fn as_statements(expression: &Expr) -> Vec<Stmt> {
    match expression {
        Expr::Block(block) if block.label.is_none() => block.block.stmts.clone(),
        other => vec![Stmt::Expr(other.clone(), None)],
    }
}

/// The statements as a block.
pub fn block_expression(statements: Vec<Stmt>) -> Expr {
    Expr::Block(syn::ExprBlock {
        attrs: Vec::new(),
        label: None,
        block: syn::Block {
            brace_token: syn::token::Brace::default(),
            stmts: statements,
        },
    })
}

/// Whether a condition is a `let`, or a chain with one.
pub fn contains_let(expression: &Expr) -> bool {
    match expression {
        Expr::Let(_) => true,
        Expr::Paren(inner) => contains_let(&inner.expr),
        Expr::Binary(chain) if matches!(chain.op, syn::BinOp::And(_)) => {
            contains_let(&chain.left) || contains_let(&chain.right)
        }
        _ => false,
    }
}

fn join_kinds(left: Kind, right: Kind) -> Kind {
    match (left, right) {
        (Kind::Inactive, Kind::Inactive) => Kind::Inactive,
        // both sides have one type: a float on one side is a float on the other
        (Kind::Float(a), Kind::Float(b)) => {
            super::kind::join_scalars(Kind::Float(a), Kind::Float(b))
        }
        (float @ Kind::Float(_), _) | (_, float @ Kind::Float(_)) => float,
        (Kind::Tuple(a), Kind::Tuple(b)) if a.len() == b.len() => Kind::Tuple(
            a.into_iter()
                .zip(b)
                .map(|(a, b)| join_kinds(a, b))
                .collect(),
        ),
        (Kind::Sequence(a), Kind::Sequence(b)) => Kind::Sequence(Box::new(join_kinds(*a, *b))),
        (a, b) if a == b => a,
        (Kind::Inactive, _) | (_, Kind::Inactive) => Kind::Inactive,
        _ => Kind::Unknown,
    }
}

/// A condition as it may stand behind `if`, and what is matched behind `match`: in parentheses, where a struct literal stands in it without.
pub fn parenthesised(condition: &Expr) -> Expr {
    if shows_struct(condition) {
        syn::parse_quote!((#condition))
    } else {
        condition.clone()
    }
}

fn shows_struct(expression: &Expr) -> bool {
    match expression {
        Expr::Struct(_) => true,
        Expr::Binary(binary) => shows_struct(&binary.left) || shows_struct(&binary.right),
        Expr::Unary(unary) => shows_struct(&unary.expr),
        Expr::MethodCall(call) => shows_struct(&call.receiver),
        Expr::Field(field) => shows_struct(&field.base),
        Expr::Index(index) => shows_struct(&index.expr),
        Expr::Try(attempt) => shows_struct(&attempt.expr),
        Expr::Cast(cast) => shows_struct(&cast.expr),
        Expr::Reference(reference) => shows_struct(&reference.expr),
        _ => false,
    }
}
