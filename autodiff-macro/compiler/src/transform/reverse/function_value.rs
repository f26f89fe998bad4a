//! Functions that a call passes, in the reverse sweep.

use super::{Reverse, reverse};
use crate::ir::function_value::{FunctionValue, Source};
use crate::ir::visit::Variables;
use crate::ir::{Argument, Operand, Operation, Place, Statement, Variable};
use proc_macro2::Span;

impl Reverse<'_> {
    /// An argument of a function value, whose pull runs both sweeps: what it may change is a copy of the content at the call.
    pub fn again_in_one(&mut self, argument: &Argument, own: &Variables) -> Argument {
        if !argument.borrow.is_mutable() {
            return self.again(argument, own);
        }
        Argument {
            operand: self.primal(&argument.operand, own),
            ..argument.clone()
        }
    }

    /// A function that is passed again, with what it captured at the call.
    pub fn function_again(
        &mut self,
        function: &mut FunctionValue,
        argument: &mut Argument,
        own: &Variables,
    ) {
        let (Operand::Opaque(value), Source::Closure(closure)) =
            (&mut argument.operand, &mut function.source)
        else {
            return;
        };
        for read in &mut value.reads {
            let place = Operand::Place(Place::whole(*read));
            let at_the_call = self.primal(&place, own);
            if let Operand::Place(kept) = &at_the_call
                && kept.root != *read
            {
                let renamed = *read;
                *read = kept.root;
                closure.kept.push((renamed, at_the_call));
            }
        }
    }

    /// The sweeps of a closure that is passed. The cotangents of what it captures are added to by the closure itself.
    pub fn function_value(
        &mut self,
        function: &mut FunctionValue,
        roots: &mut Vec<Variable>,
        later: &mut Vec<Statement>,
    ) {
        let captured = function.captured();
        let Source::Closure(closure) = &mut function.source else {
            return;
        };
        for variable in captured {
            self.live(variable);
            let bar = self.bar(variable);
            if !roots.contains(&bar) {
                roots.push(bar);
                closure.bars.push(Place::whole(bar));
                continue;
            }
            // the call borrows this cotangent already
            let data = self.function.data(variable).clone();
            let part = self.function.fresh(
                &format!("{}_part", data.name),
                data.kind,
                true,
                Span::call_site(),
            );
            let whole = Operand::Place(Place::whole(variable));
            self.out(Statement::Bind(part, Operation::ZeroLike(whole)));
            later.push(Statement::Accumulate(
                Place::whole(bar),
                Operand::Place(Place::whole(part)),
            ));
            closure.bars.push(Place::whole(part));
        }
        closure.function.names = self.function.names.clone();
        let sweeps = reverse(&closure.function, self.options);
        self.function.names = sweeps.function.names.clone();
        closure.sweeps = Some(Box::new(sweeps));
    }
}
