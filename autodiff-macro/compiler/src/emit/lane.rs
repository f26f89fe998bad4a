//! Formulas of derivatives that have lanes: the formula of one lane, for each of them.

use super::Printer;
use crate::ir::{Expression, Kind, Opaque, Operand, Place, Scalar};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// With fewer lanes than this a look at a factor costs more than it saves.
const FEW: usize = 4;

impl Printer<'_> {
    /// Whether a place holds a derivative that has lanes.
    pub fn has_lanes(&self, place: &Place) -> bool {
        self.lanes.is_some() && self.function.data(place.root).derivative
    }

    /// The formula of a derivative with lanes.
    pub fn lanes_of(&self, formula: &Expression, kind: &Kind) -> TokenStream {
        let count = &self.lanes;
        match formula {
            Expression::Operand(operand) => self.value(operand),
            Expression::Number(_) => {
                let number = self.formula_of(formula, kind);
                quote!([#number; #count])
            }
            _ => {
                let (shared, one) = self.one_lane(formula, kind);
                let all = quote!(::core::array::from_fn::<_, #count, _>(|lane__| #one));
                if shared.is_empty() {
                    all
                } else {
                    quote!({ #shared #all })
                }
            }
        }
    }

    /// `place += formula`, lane by lane.
    pub fn update_lanes(
        &self,
        target: &TokenStream,
        negative: bool,
        formula: &Expression,
        kind: &Kind,
    ) -> TokenStream {
        let count = &self.lanes;
        let (shared, one) = self.one_lane(formula, kind);
        let is_deref = target.to_string().starts_with('*');
        let target = if is_deref {
            quote!((#target))
        } else {
            target.clone()
        };
        let sign = if negative { quote!(-=) } else { quote!(+=) };
        // read before the first is written, so that LLVM makes vectors of them
        let lanes = quote! {
            let lanes__ = ::core::array::from_fn::<_, #count, _>(|lane__| #one);
            for lane__ in 0..#count { #target[lane__] #sign lanes__[lane__]; }
        };
        match self.constant_factor(formula) {
            Some(factor) => quote!({ #shared if #count < #FEW || #factor != 0.0 { #lanes } }),
            None => quote!({ #shared #lanes }),
        }
    }

    /// A factor of the formula that has no lanes: where it is zero, they need not be run.
    fn constant_factor(&self, formula: &Expression) -> Option<TokenStream> {
        let Expression::Apply(rule, arguments) = formula else {
            return None;
        };
        let (true, Expression::Operand(factor)) = (rule.name == "mul", arguments.last()?) else {
            return None;
        };
        let (kind, is_named) = match factor {
            Operand::Place(place) => (
                self.function.kind_of(place),
                !self.has_lanes(place) && !self.function.data(place.root).varied,
            ),
            Operand::Opaque(opaque) => (opaque.kind.clone(), opaque.pure),
        };
        let is_scalar = matches!(kind, Kind::Float(Scalar::Named(_)));
        if !is_named || !is_scalar {
            return None;
        }
        arguments.last().map(|factor| self.within(factor, 4, None))
    }

    /// The formula of one lane, and before it what all lanes share.
    fn one_lane(&self, formula: &Expression, kind: &Kind) -> (TokenStream, TokenStream) {
        let mut shared = Vec::new();
        let formula = self.shared(formula, kind, &mut shared);
        self.in_lane.set(true);
        let one = self.formula_of(&formula, kind);
        self.in_lane.set(false);
        (quote!(#(#shared)*), one)
    }

    /// The formula with its parts that cost a call and are the same for all lanes named.
    fn shared(
        &self,
        formula: &Expression,
        kind: &Kind,
        named: &mut Vec<TokenStream>,
    ) -> Expression {
        let mut changes = false;
        crate::ir::visit::each_operand(formula, &mut |operand| {
            changes |= matches!(operand, Operand::Place(place) if self.has_lanes(place));
        });
        let is_simple = matches!(
            formula,
            Expression::Operand(_) | Expression::Number(_) | Expression::Integer(_)
        );
        if !changes && !is_simple {
            let name = format_ident!("shared_{}__", named.len());
            let value = self.formula_of(formula, kind);
            named.push(quote!(let #name = #value;));
            return Expression::Operand(Operand::Opaque(Opaque {
                tokens: quote!(#name),
                reads: Vec::new(),
                pure: true,
                kind: kind.clone(),
            }));
        }
        let mut part = |inner: &Expression| Box::new(self.shared(inner, kind, named));
        match formula {
            Expression::Apply(rule, arguments) => {
                let arguments = arguments.iter().map(|argument| *part(argument));
                Expression::Apply(rule, arguments.collect())
            }
            Expression::Times(derivative, partial) => {
                Expression::Times(part(derivative), part(partial))
            }
            Expression::Over(derivative, divisor) => {
                Expression::Over(part(derivative), part(divisor))
            }
            Expression::Select(test, then, otherwise) => {
                Expression::Select(test.clone(), part(then), part(otherwise))
            }
            other => other.clone(),
        }
    }
}
