//! Variables that drive a loop over an iterator: counters, flags, cells.

use super::super::{Lowerer, Value, exit};
use crate::ir::{Kind, Opaque, Operand, Operation, Place, Statement, Variable};
use proc_macro2::Span;

impl Lowerer<'_> {
    /// A mutable variable that starts at a value.
    pub fn variable_of(&mut self, name: &str, initial: Value, span: Span) -> Variable {
        let kind = initial.kind.clone();
        let active = initial.active;
        let operation = self.operation_of(initial);
        let variable = self.cell(name, kind, active, span);
        self.push(Statement::Bind(variable, operation));
        variable
    }

    /// A mutable variable that a statement to come binds.
    pub fn cell(&mut self, name: &str, kind: Kind, active: bool, span: Span) -> Variable {
        let variable = self.function.fresh(name, kind.clone(), true, span);
        let name = self.function.data(variable).name.clone();
        self.function.variables[variable.0].varied =
            (active || self.varied_names.contains(&name)) && !kind.is_inactive();
        self.sources.insert(variable, name);
        if active {
            self.make_varied(variable);
        }
        variable
    }

    pub fn store_into(&mut self, variable: Variable, value: Value) {
        if value.active {
            self.make_varied(variable);
        }
        let known = &self.function.data(variable).kind;
        if *known == Kind::Float(crate::ir::Scalar::Literal) && value.kind.is_float() {
            self.function.variables[variable.0].kind = value.kind.clone();
        }
        if matches!(&value.operand, Operand::Place(place) if place.is_whole() && place.root == variable)
        {
            return;
        }
        let operation = self.operation_of(value);
        self.push(Statement::Store(Place::whole(variable), operation));
    }

    /// A counter or a flag of generated code.
    pub fn inactive_cell(&mut self, name: &str, start: &str) -> Variable {
        let variable = self
            .function
            .fresh(name, Kind::Inactive, true, Span::call_site());
        self.push(Statement::Bind(
            variable,
            Operation::Opaque(exit::literal(start)),
        ));
        variable
    }

    /// The value of a counter or a flag at this point.
    pub fn now(&mut self, variable: Variable) -> Opaque {
        let opaque = self.place_opaque(&Place::whole(variable));
        self.settle(opaque, Span::call_site())
    }

    /// An assignment to a counter or a flag: `{}` stands for the next part.
    pub fn set(&mut self, variable: Variable, operator: &str, value: &Opaque) {
        let name = self.place_opaque(&Place::whole(variable));
        let effect = self.compose(&format!("{{}} {operator} {{}};"), &[&name, value]);
        self.push(Statement::Effect {
            tokens: effect.tokens,
            reads: effect.reads,
            writes: vec![variable],
        });
    }

    pub fn when(&mut self, condition: Opaque, body: impl FnOnce(&mut Self)) {
        let (then, _) = self.nested(|lowerer| {
            body(lowerer);
            exit::Yield::default()
        });
        self.push(Statement::If {
            condition,
            results: Vec::new(),
            then,
            otherwise: crate::ir::Block::default(),
        });
    }

    pub fn either(
        &mut self,
        condition: Opaque,
        then: impl FnOnce(&mut Self),
        otherwise: impl FnOnce(&mut Self),
    ) {
        let (then, _) = self.nested(|lowerer| {
            then(lowerer);
            exit::Yield::default()
        });
        let (otherwise, _) = self.nested(|lowerer| {
            otherwise(lowerer);
            exit::Yield::default()
        });
        self.push(Statement::If {
            condition,
            results: Vec::new(),
            then,
            otherwise,
        });
    }

    /// Ends the innermost loop.
    pub fn stop(&mut self) {
        let code = self.exits.loops.last_mut().map(|innermost| {
            innermost.breaks = true;
            innermost.break_code
        });
        if let Some(code) = code {
            self.set_code(code);
        }
    }
}
