//! Kinds of places and operands.

use super::Reverse;
use crate::ir::{Function, Kind, Operand, Place, Projection};

/// The kind of a place.
pub fn kind_of_place(function: &Function, place: &Place) -> Kind {
    let mut kind = function.data(place.root).kind.clone();
    for step in &place.path {
        kind = match (step, kind) {
            (Projection::Index(index), sequence @ Kind::Sequence(_)) if index.is_range() => {
                sequence
            }
            (Projection::Index(_), Kind::Sequence(element)) => *element,
            (Projection::Field(name), Kind::Tuple(parts)) => name
                .parse::<usize>()
                .ok()
                .and_then(|at| parts.get(at).cloned())
                .unwrap_or(Kind::Unknown),
            (_, Kind::Inactive) => Kind::Inactive,
            _ => Kind::Unknown,
        };
    }
    kind
}

impl Reverse<'_> {
    pub fn kind_of(&self, place: &Place) -> Kind {
        kind_of_place(&self.function, place)
    }

    pub fn operand_kind(&self, operand: &Operand) -> Kind {
        match operand {
            Operand::Place(place) => self.kind_of(place),
            Operand::Opaque(opaque) => opaque.kind.clone(),
        }
    }
}
