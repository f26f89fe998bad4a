//! Results of calls whose errors are not needed twice: an error need not be `Clone` to be ignored or passed on.

use super::Lowerer;
use super::exit::{Tail, Yield, expression_escapes};
use super::matching::PatternArm;
use quote::ToTokens;
use syn::{Expr, Pat, Stmt};

impl Lowerer<'_> {
    /// `match f(x) { Ok(y) => a, Err(_) => b }` without the error, which the reverse sweep would keep.
    pub fn ignoring_error(
        &self,
        scrutinee: &Expr,
        arms: Vec<PatternArm>,
    ) -> (Expr, Vec<PatternArm>) {
        let Some((ok, err)) = self.outcomes(scrutinee, &arms) else {
            return (scrutinee.clone(), arms);
        };
        let (Some(inner), None) = (within(&arms[ok].0, "Ok"), named_error(&arms[err].0)) else {
            return (scrutinee.clone(), arms);
        };
        let some = syn::parse_quote!(::core::option::Option::Some(#inner));
        let none = syn::parse_quote!(::core::option::Option::None);
        let patterns = if ok < err { [some, none] } else { [none, some] };
        let arms = patterns.into_iter().zip(arms);
        let arms = arms.map(|(pattern, arm)| (pattern, arm.1, arm.2)).collect();
        (syn::parse_quote!(#scrutinee.ok()), arms)
    }

    /// `match f(x) { Ok(y) => a, Err(e) => return Err(E::from(e)) }` as `let y = f(x).map_err(|e| E::from(e))?; a`.
    pub fn passing_error_on(
        &mut self,
        scrutinee: &Expr,
        arms: &[PatternArm],
        tail: Tail,
    ) -> Option<Yield> {
        let (ok, err) = self.outcomes(scrutinee, arms)?;
        let inner = within(&arms[ok].0, "Ok")?;
        let error = within(&arms[err].0, "Err")?;
        let (last, before) = arms[err].2.split_last()?;
        let is_plain = before
            .iter()
            .all(|statement| matches!(statement, Stmt::Macro(_)));
        let given = failure(last, tail).filter(|given| is_plain && !expression_escapes(given))?;
        let mut body: Vec<Stmt> = vec![syn::parse_quote!(
            let #inner = #scrutinee.map_err(|#error| { #(#before)* #given })?;
        )];
        body.extend(arms[ok].2.iter().cloned());
        Some(self.statements(&body, tail))
    }

    /// The places of `Ok` and the other pattern, where a call's result is taken apart by the two.
    fn outcomes(&self, scrutinee: &Expr, arms: &[PatternArm]) -> Option<(usize, usize)> {
        let is_call = matches!(scrutinee, Expr::Call(_) | Expr::MethodCall(_));
        if !is_call || arms.len() != 2 || arms.iter().any(|arm| arm.1.is_some()) {
            return None;
        }
        let ok = arms.iter().position(|arm| within(&arm.0, "Ok").is_some())?;
        let is_wild = matches!(arms[1 - ok].0, Pat::Wild(_)) && ok == 0;
        let is_error = is_wild || within(&arms[1 - ok].0, "Err").is_some();
        (is_error && self.mentions_varied(scrutinee)).then_some((ok, 1 - ok))
    }
}

/// The pattern inside `Ok(…)` or `Err(…)`.
fn within<'p>(pattern: &'p Pat, wrapper: &str) -> Option<&'p Pat> {
    match pattern {
        Pat::TupleStruct(outer)
            if outer.elems.len() == 1 && outer.path.segments.last()?.ident == *wrapper =>
        {
            outer.elems.first()
        }
        _ => None,
    }
}

/// The pattern of an error that is more than a place for one.
fn named_error(pattern: &Pat) -> Option<&Pat> {
    within(pattern, "Err").filter(|error| !matches!(error, Pat::Wild(_) | Pat::Rest(_)))
}

/// What `return Err(…)` gives, or `Err(…)` at the end of the function: an expression of a type of its own, which no place around it changes.
fn failure(last: &Stmt, tail: Tail) -> Option<Expr> {
    let Stmt::Expr(last, _) = last else {
        return None;
    };
    let result = match last {
        Expr::Return(exit) => exit.expr.as_deref()?,
        other if tail == Tail::Function => other,
        _ => return None,
    };
    let Expr::Call(call) = result else {
        return None;
    };
    let is_error = call.func.to_token_stream().to_string() == "Err";
    let given = call.args.first().filter(|_| is_error)?;
    match given {
        Expr::MethodCall(call) if call.method == "into" => Some((*call.receiver).clone()),
        Expr::Path(_) | Expr::Struct(_) => Some(given.clone()),
        Expr::Call(call) if !call.func.to_token_stream().to_string().ends_with("new") => {
            Some(given.clone())
        }
        _ => None,
    }
}
