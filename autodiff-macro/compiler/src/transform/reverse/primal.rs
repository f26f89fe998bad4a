//! Values of the function as the reverse sweep reads them: intact, rebuilt or kept.

use super::Reverse;
use super::call::place_name;
use super::formula::mentions;
use crate::ir::visit::Variables;
use crate::ir::{Expression, Kind, Operand, Operation, Place, Projection, Variable};
use crate::rules::Partial;
use proc_macro2::TokenStream;

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
                self.recorded(
                    "kept".to_string(),
                    opaque.kind.clone(),
                    Operation::Opaque(opaque.clone()),
                    own,
                )
            }
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
