//! Kinds of places and operands.

use super::Reverse;
use crate::ir::{Kind, Operand, Place};

impl Reverse<'_> {
    pub fn kind_of(&self, place: &Place) -> Kind {
        self.function.kind_of(place)
    }

    pub fn operand_kind(&self, operand: &Operand) -> Kind {
        match operand {
            Operand::Place(place) => self.kind_of(place),
            Operand::Opaque(opaque) => opaque.kind.clone(),
        }
    }
}
