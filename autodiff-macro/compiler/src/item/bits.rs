//! Floats made of the bits or of the text of floats: `f64::from_bits(x.to_bits() & mask)`, whose derivative the bits do not show.

use crate::diagnostics::Diagnostics;
use crate::diagnostics::codes::Code;
use syn::visit::Visit;
use syn::{Expr, ExprCall, ExprMethodCall};

#[derive(Default)]
struct Bits<'b> {
    taken: bool,
    made: Vec<&'b ExprCall>,
    /// Whether text is written.
    written: bool,
    /// Where text is read.
    read: Vec<&'b syn::Ident>,
}

impl<'b> Visit<'b> for Bits<'b> {
    fn visit_expr_call(&mut self, call: &'b ExprCall) {
        let last = match &*call.func {
            Expr::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        match last.as_deref() {
            Some("stop_gradient") => return,
            Some("to_bits") => self.taken = true,
            Some("from_bits") if !matches!(call.args.first(), Some(Expr::Lit(_))) => {
                self.made.push(call);
            }
            _ => {}
        }
        syn::visit::visit_expr_call(self, call);
    }
    fn visit_expr_method_call(&mut self, call: &'b ExprMethodCall) {
        self.taken |= call.method == "to_bits";
        if call.method == "parse" && !matches!(&*call.receiver, Expr::Lit(_)) {
            self.read.push(&call.method);
        }
        syn::visit::visit_expr_method_call(self, call);
    }
    fn visit_macro(&mut self, call: &'b syn::Macro) {
        self.written |= call.path.is_ident("format");
    }
    fn visit_local(&mut self, local: &'b syn::Local) {
        let is_constant = |one: &syn::Attribute| one.path().is_ident("constant");
        if !local.attrs.iter().any(is_constant) {
            syn::visit::visit_local(self, local);
        }
    }
}

/// Refuses floats that are made of bits where bits of floats are taken: masking the sign is `abs`, masking digits is flat, a shift is a power.
pub fn refuse_made(block: &syn::Block, diagnostics: &mut Diagnostics) {
    let mut bits = Bits::default();
    bits.visit_block(block);
    for method in bits.read.iter().filter(|_| bits.written) {
        diagnostics.refuse_with(
            Code::UnknownCallee,
            method,
            "text is read here, and this function writes text: what that does to the derivative of a float is not seen",
            Some("round with `round`, `floor` and the like; or write `stop_gradient(…)` around the number that is read".to_string()),
        );
    }
    if !bits.taken {
        return;
    }
    for call in bits.made {
        diagnostics.refuse_with(
            Code::UnknownCallee,
            call,
            "a float is made of bits here, and this function takes the bits of floats: what they do to the derivative is not seen",
            Some("write it with `abs`, `copysign`, `trunc` and the like; or write `stop_gradient(…)` around it if its derivative is to be zero".to_string()),
        );
    }
}
