//! Branches on patterns: `match`, and `let … else`.

use super::choice::as_statements;
use super::exit::{Tail, Yield};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{Arm, Borrow, Hold, Kind, Operand, Operation, Place, Statement};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, Pat, Stmt};

/// A pattern, its guard and what follows where both hold.
pub type PatternArm = (Pat, Option<Expr>, Vec<Stmt>);

impl Lowerer<'_> {
    /// `match`.
    pub fn matching(&mut self, choice: &syn::ExprMatch, tail: Tail) -> Yield {
        let arms = choice
            .arms
            .iter()
            .map(|arm| match &arm.pat {
                Pat::Guard(guarded) => (
                    (*guarded.pat).clone(),
                    Some((*guarded.guard).clone()),
                    as_statements(&arm.body),
                ),
                pattern => (pattern.clone(), None, as_statements(&arm.body)),
            })
            .collect();
        self.arms(&choice.expr, arms, tail)
    }

    /// `let P = e else { … };` with what follows it.
    pub fn let_else(
        &mut self,
        pattern: &Pat,
        value: &Expr,
        otherwise: &Expr,
        rest: &[Stmt],
        tail: Tail,
    ) -> Yield {
        let arms = vec![
            (pattern.clone(), None, rest.to_vec()),
            (
                Pat::Wild(syn::PatWild {
                    attrs: Vec::new(),
                    underscore_token: syn::token::Underscore::default(),
                }),
                None,
                as_statements(otherwise),
            ),
        ];
        self.arms(value, arms, tail)
    }

    pub fn arms(&mut self, scrutinee: &Expr, arms: Vec<PatternArm>, tail: Tail) -> Yield {
        let span = scrutinee.span();
        let arms: Vec<_> = arms
            .into_iter()
            .flat_map(alternatives)
            .map(super::errors::carrying_nothing)
            .collect();
        if let Some(Expr::If(choice)) = self.by_length(scrutinee, &arms) {
            return self.choice(&choice, tail);
        }
        if let Some(yielded) = self.passing_error_on(scrutinee, &arms, tail) {
            return yielded;
        }
        let (scrutinee, arms) = self.ignoring_error(scrutinee, arms);
        let (scrutinee, arms) = self.put_back(&scrutinee, arms, tail);
        let scrutinee = &scrutinee;
        if let Some(yielded) = self.optional_arms(scrutinee, &arms, tail) {
            return yielded;
        }
        // `match (a, b)`: the parts are named, so that patterns bind known places
        let scrutinee_value = if let Expr::Tuple(tuple) = scrutinee
            && self.mentions_varied(scrutinee)
        {
            self.tuple_scrutinee(tuple)
        } else {
            let value = self.scrutinee(scrutinee);
            if value.active {
                self.held(value, span)
            } else {
                value
            }
        };
        let argument = crate::ir::Argument {
            // what depends on active inputs is changed by assignments alone
            borrow: match scrutinee_value.borrow {
                Borrow::Mutable if scrutinee_value.active => Borrow::Shared,
                borrow => borrow,
            },
            operand: scrutinee_value.operand.clone(),
            active: scrutinee_value.active,
        };
        let mut lowered = Vec::new();
        let mut lists = Vec::new();
        for (pattern, guard, body) in &arms {
            let mut bindings = Vec::new();
            let mut renamed = TokenPattern::default();
            let mut lowered_guard = None;
            let (block, values) = self.nested(|lowerer| {
                lowerer.arm_pattern(pattern, &scrutinee_value, &mut bindings, &mut renamed);
                lowered_guard = guard.as_ref().map(|guard| lowerer.opaque(guard));
                lowerer.statements(body, tail)
            });
            self.complete(tail, &block, span);
            if !block.diverges {
                lists.push(values);
            }
            lowered.push(Arm {
                pattern: renamed.tokens,
                bindings,
                guard: lowered_guard,
                body: block,
            });
        }
        let diverges = lowered.iter().all(|arm| arm.body.diverges);
        let results = self.results(&lists.iter().collect::<Vec<_>>(), span);
        self.push(Statement::Match {
            scrutinee: argument,
            results: results.iter().map(|(variable, _)| *variable).collect(),
            arms: lowered,
        });
        Yield {
            values: results.into_iter().map(|(_, value)| value).collect(),
            diverges,
        }
    }

    /// What is matched: `match x` of a reference binds references, `match *x` does not.
    fn scrutinee(&mut self, scrutinee: &Expr) -> Value {
        match self.place(scrutinee) {
            Some((place, borrow))
                if self.mentions_varied(scrutinee) && !matches!(scrutinee, Expr::MethodCall(_)) =>
            {
                if self.is_function_value(scrutinee) {
                    let name = scrutinee.to_token_stream();
                    self.diagnostics.refuse_with(
                        Code::Closure,
                        scrutinee,
                        format!("`{name}` is a function, and has a derivative where it is called"),
                        Some(format!("call it, `{name}(…)`, and match what it returns")),
                    );
                }
                let mut value = self.value_at(place, Borrow::None);
                value.borrow = borrow;
                value
            }
            _ => self.expression(scrutinee),
        }
    }

    fn tuple_scrutinee(&mut self, tuple: &syn::ExprTuple) -> Value {
        let parts = self.in_order(&tuple.elems.iter().collect::<Vec<_>>());
        let kinds: Vec<Kind> = parts.iter().map(|part| part.kind.clone()).collect();
        let active = parts.iter().any(|part| part.active);
        let operands = parts.into_iter().map(|part| part.operand).collect();
        self.temporary(
            Operation::Tuple(operands),
            Kind::Tuple(kinds),
            active,
            tuple.span(),
        )
    }

    /// Binds the variables of a pattern of an arm.
    fn arm_pattern(
        &mut self,
        pattern: &Pat,
        scrutinee: &Value,
        bindings: &mut Vec<crate::ir::Binding>,
        renamed: &mut TokenPattern,
    ) {
        let mut paths = Vec::new();
        super::pattern::binding_paths(pattern, &mut Vec::new(), &mut paths);
        let mut copy = pattern.clone();
        for mut binding in paths {
            if let Operand::Place(place) = &scrutinee.operand {
                self.measure(place, &mut binding.path);
            }
            // an error carries no derivative
            let is_error = binding
                .path
                .iter()
                .any(|step| matches!(step, crate::ir::Projection::Variant(variant) if variant.name == "Err"));
            let mut kind = match &scrutinee.operand {
                _ if is_error => Kind::Inactive,
                Operand::Place(place) => self.kind_along(self.kind_of_place(place), &binding.path),
                Operand::Opaque(_) => {
                    if scrutinee.kind == Kind::Inactive {
                        Kind::Inactive
                    } else {
                        Kind::Unknown
                    }
                }
            };
            if binding.subpattern && kind == Kind::Unknown && !scrutinee.active {
                kind = Kind::Inactive;
            }
            let variable = self.declare(
                &binding.name,
                kind,
                binding.mutable,
                scrutinee.active,
                binding.span,
            );
            if !scrutinee.active {
                self.function.variables[variable.0].varied = false;
            }
            // a pattern on a reference binds references
            let by_reference = binding.by_reference
                || (scrutinee.borrow != Borrow::None
                    && !binding.behind_reference
                    && !binding.mutable);
            if by_reference && scrutinee.active {
                self.function.variables[variable.0].hold = if scrutinee.borrow == Borrow::Mutable {
                    Hold::Mutable
                } else {
                    Hold::Shared
                };
            }
            let name = self.function.data(variable).name.clone();
            if name != binding.name {
                super::pattern::rename_binding(&mut copy, &binding.name, &name);
            }
            bindings.push(crate::ir::Binding {
                variable,
                path: binding.path,
            });
        }
        renamed.tokens = copy.to_token_stream();
    }

    /// Puts the length of what is matched into indices that count from its end.
    fn measure(&self, scrutinee: &Place, path: &mut [crate::ir::Projection]) {
        for at in 0..path.len() {
            let mut prefix = scrutinee.clone();
            prefix.path.extend(path[..at].iter().cloned());
            if let crate::ir::Projection::Index(index) = &mut path[at] {
                let text = index.tokens.to_string();
                if text.contains("length__") {
                    let whole = self.place_opaque(&prefix);
                    let measured = self.compose(&text.replace("length__", "{}.len()"), &[&whole]);
                    index.tokens = measured.tokens;
                    index.reads = measured.reads;
                }
            }
        }
    }

    fn kind_along(&self, mut kind: Kind, path: &[crate::ir::Projection]) -> Kind {
        for step in path {
            kind = match (step, kind) {
                (crate::ir::Projection::Field(name), Kind::Tuple(parts)) => name
                    .parse::<usize>()
                    .ok()
                    .and_then(|at| parts.get(at).cloned())
                    .unwrap_or(Kind::Unknown),
                (_, Kind::Inactive) => Kind::Inactive,
                (crate::ir::Projection::Index(index), sequence @ Kind::Sequence(_))
                    if index.is_range() =>
                {
                    sequence
                }
                (crate::ir::Projection::Index(_), Kind::Sequence(element)) => *element,
                _ => Kind::Unknown,
            };
        }
        kind
    }
}

/// `A { x } | B { x } => …` as two arms: the variable stands for a part of another variant in each.
fn alternatives(arm: PatternArm) -> Vec<PatternArm> {
    match &arm.0 {
        Pat::Or(or) if !super::names::bound_names(&arm.0).is_empty() => or
            .cases
            .iter()
            .map(|case| (case.clone(), arm.1.clone(), arm.2.clone()))
            .collect(),
        _ => vec![arm],
    }
}

/// The tokens of a pattern after renaming.
#[derive(Default)]
struct TokenPattern {
    tokens: proc_macro2::TokenStream,
}
