//! Statements and temporaries of the function being built.

use super::names::Scope;
use super::*;
use crate::diagnostics::codes::Code;
use crate::ir::{Block, Borrow, Expression, Kind, Opaque, Operand, Operation, Place, Statement};
use proc_macro2::{Span, TokenStream};

impl<'a> Lowerer<'a> {
    /// Appends a statement to the current block.
    pub fn push(&mut self, statement: Statement) {
        if let Some(block) = self.blocks.last_mut() {
            block.push(statement);
        }
    }

    /// The statements of the current block.
    pub fn current(&mut self) -> &mut Vec<Statement> {
        if self.blocks.is_empty() {
            self.blocks.push(Vec::new());
        }
        let last = self.blocks.len() - 1;
        &mut self.blocks[last]
    }

    /// Lowers a nested block.
    pub fn nested(&mut self, lower: impl FnOnce(&mut Self) -> exit::Yield) -> (Block, Vec<Value>) {
        self.scopes.push(Scope::new());
        self.blocks.push(Vec::new());
        let yielded = lower(self);
        let statements = self.blocks.pop().unwrap_or_default();
        self.scopes.pop();
        let yields = yielded
            .values
            .iter()
            .map(|value| value.operand.clone())
            .collect();
        (
            Block {
                statements,
                yields,
                diverges: yielded.diverges,
            },
            yielded.values,
        )
    }

    /// Binds an operation to a temporary.
    pub fn temporary(
        &mut self,
        operation: Operation,
        kind: Kind,
        active: bool,
        span: Span,
    ) -> Value {
        self.temporary_named("t", operation, kind, active, span)
    }

    pub fn temporary_named(
        &mut self,
        name: &str,
        operation: Operation,
        kind: Kind,
        active: bool,
        span: Span,
    ) -> Value {
        let variable = self.function.fresh(name, kind.clone(), false, span);
        let active = active && !kind.is_inactive();
        self.function.variables[variable.0].varied = active;
        self.push(Statement::Bind(variable, operation));
        Value {
            operand: Operand::Place(Place::whole(variable)),
            kind,
            active,
            borrow: Borrow::None,
        }
    }

    /// Refuses an expression; the value that stands in for it.
    pub fn refuse(
        &mut self,
        code: Code,
        tokens: &impl quote::ToTokens,
        message: impl Into<String>,
    ) -> Value {
        self.diagnostics.refuse(code, tokens, message);
        Self::stand_in()
    }

    /// `Vec::new()`
    pub fn new_vec(&self) -> Operation {
        let runtime = self.options.runtime();
        Operation::Opaque(super::exit::literal(&format!("{runtime}::Vec::new()")))
    }

    /// Leaves an expression to rustc; the value that stands in for it.
    pub fn leave_to_rustc(&mut self) -> Value {
        self.diagnostics.leave_to_rustc();
        Self::stand_in()
    }

    pub fn stand_in() -> Value {
        let opaque = Opaque {
            tokens: TokenStream::new(),
            reads: Vec::new(),
            pure: true,
            kind: Kind::Unknown,
        };
        Value {
            operand: Operand::Opaque(opaque),
            kind: Kind::Unknown,
            active: false,
            borrow: Borrow::None,
        }
    }

    /// A number in the scalar type at hand.
    pub fn number(&mut self, number: f64, kind: Kind, span: Span) -> Value {
        self.temporary(
            Operation::Scalar(Expression::Number(number)),
            kind,
            false,
            span,
        )
    }
}
