//! Values of the function as the reverse sweep reads them: intact, rebuilt or kept.

use super::Reverse;
use super::call::place_name;
use super::formula::mentions;
use crate::ir::visit::Variables;
use crate::ir::{Expression, Kind, Operand, Operation, Place, Projection, Variable};
use crate::rules::Partial;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

impl Reverse<'_> {
    /// Whether an adjoint of the operation reads its result.
    pub fn asks_for_result(&self, operation: &Operation) -> bool {
        let Operation::Scalar(Expression::Apply(rule, arguments)) = operation else {
            return false;
        };
        rule.arguments.iter().zip(arguments).any(|(argument, value)| {
            let active = matches!(value, Expression::Operand(operand) if self.is_active_operand(operand));
            active
                && match argument.partial {
                    Partial::Regular(source) | Partial::Singular(source) | Partial::Over(source) => mentions(source, rule.result),
                    _ => false,
                }
        })
    }

    /// A primal operand as the reverse sweep reads it: itself where it is intact, a name for its value where it is not.
    pub fn primal(&mut self, operand: &Operand, own: &Variables) -> Operand {
        let overwritten = |this: &Self, variable: &Variable| {
            this.is_overwritten(*variable)
                || (own.contains(variable) && this.function.data(*variable).mutable)
        };
        match operand {
            Operand::Place(place) => {
                if !overwritten(self, &place.root) {
                    return operand.clone();
                }
                if let Some(copy) = self.in_snapshot(place) {
                    self.use_snapshots(&Variables::from([copy.root]));
                    return Operand::Place(copy);
                }
                let kind = self.kind_of(place);
                let operation = if kind.is_float() {
                    Operation::Scalar(Expression::Operand(operand.clone()))
                } else {
                    let method = if self.is_part(place) {
                        "to_vec"
                    } else {
                        "clone"
                    };
                    Operation::Adapt {
                        method: method.to_string(),
                        argument: operand.clone(),
                    }
                };
                self.recorded(place_name(&self.function, place), kind, operation, own)
            }
            Operand::Opaque(opaque) => {
                if opaque.pure
                    && !opaque
                        .reads
                        .iter()
                        .any(|variable| overwritten(self, variable))
                {
                    return operand.clone();
                }
                let mut recorded = opaque.clone();
                let is_reference = is_shared_reference(&opaque.tokens);
                if is_reference {
                    recorded.tokens = owned(&opaque.tokens);
                }
                let kept = self.recorded(
                    "kept".to_string(),
                    opaque.kind.clone(),
                    Operation::Opaque(recorded),
                    own,
                );
                match &kept {
                    Operand::Place(place) if is_reference => {
                        Operand::Opaque(self.reference_to(place))
                    }
                    _ => kept,
                }
            }
        }
    }

    /// A reference to a place.
    fn reference_to(&self, place: &Place) -> crate::ir::Opaque {
        let span = proc_macro2::Span::call_site();
        let mut tokens: TokenStream = "&".parse().unwrap_or_default();
        tokens.extend(crate::ir::print::place_tokens(&self.function, place, span));
        crate::ir::Opaque {
            tokens,
            reads: vec![place.root],
            pure: true,
            kind: self.kind_of(place),
        }
    }

    /// The length of a sequence before the statement at hand.
    pub fn kept_length(&mut self, place: &Place, own: &Variables) -> Operand {
        let mut tokens =
            crate::ir::print::place_tokens(&self.function, place, proc_macro2::Span::call_site());
        tokens.extend(".len()".parse::<TokenStream>().unwrap_or_default());
        let mut reads = Variables::new();
        crate::ir::visit::reads_of_place(place, &mut reads);
        let opaque = crate::ir::Opaque {
            tokens,
            reads: reads.into_iter().collect(),
            pure: true,
            kind: Kind::Inactive,
        };
        self.primal(&Operand::Opaque(opaque), own)
    }

    /// Whether the place is a range of elements of a sequence.
    pub fn is_part(&self, place: &Place) -> bool {
        matches!(place.path.last(), Some(Projection::Index(index)) if index.is_range())
            || (place.is_whole()
                && self.function.data(place.root).is_reference()
                && matches!(self.kind_of(place), Kind::Sequence(_))
                && self.is_slice(place.root))
    }

    pub fn is_slice(&self, variable: Variable) -> bool {
        self.function
            .data(variable)
            .annotation
            .as_ref()
            .is_some_and(|ty| {
                let text = ty.to_string().replace(' ', "");
                text.contains('[') && !text.contains(';')
            })
    }
}

/// Whether this is `&e`: what it refers to is kept, as a reference would outlive it.
fn is_shared_reference(tokens: &TokenStream) -> bool {
    let mut trees = tokens.clone().into_iter();
    let opens = matches!(trees.next(), Some(TokenTree::Punct(punct)) if punct.as_char() == '&');
    opens && !matches!(trees.next(), Some(TokenTree::Ident(name)) if name == "mut")
}

/// `(&e).to_owned()`.
fn owned(tokens: &TokenStream) -> TokenStream {
    let group = Group::new(Delimiter::Parenthesis, tokens.clone());
    let mut owned = TokenStream::from(TokenTree::from(group));
    owned.extend(".to_owned()".parse::<TokenStream>().unwrap_or_default());
    owned
}
