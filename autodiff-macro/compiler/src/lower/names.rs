//! Names: which variable an identifier means.

use super::Lowerer;
use crate::ir::{self, Borrow, Hold, Kind, Place, Variable};
use proc_macro2::Span;
use std::collections::BTreeMap;
use syn::visit::Visit;
use syn::{Expr, Pat};

mod access;
pub mod purity;
mod rename;
pub mod usage;

/// What a name stands for.
#[derive(Clone, Debug)]
pub enum Meaning {
    /// A variable.
    Variable(Variable),
    /// A reference to a place, or a name for a part of one (`Borrow::None`).
    Alias(Place, Borrow),
    /// A closure, inlined where it is called.
    Closure(Box<super::closure::Closure>),
}

/// The names of one block.
pub type Scope = BTreeMap<String, Meaning>;

impl Lowerer<'_> {
    /// What `name` means here.
    pub fn meaning(&self, name: &str) -> Option<&Meaning> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name))
    }
    /// Lets `name` mean `meaning` from here to the end of the block.
    pub fn mean(&mut self, name: &str, meaning: Meaning) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name.to_string(), meaning);
        }
    }
    /// Whether the name stands for a value that is no reference, though the user's name may have been one.
    pub fn is_value(&self, name: &str) -> bool {
        match self.meaning(name) {
            Some(Meaning::Variable(variable)) => {
                let data = self.function.data(*variable);
                !data.is_reference()
                    && (data.kind.is_float() || self.dereferenced.contains(variable))
                    && !self.levels.contains_key(variable)
            }
            Some(Meaning::Alias(_, borrow)) => *borrow == Borrow::None,
            _ => false,
        }
    }
    /// The kind of what a name means.
    pub fn kind_of_name(&self, name: &str) -> Option<Kind> {
        match self.meaning(name)? {
            Meaning::Variable(variable) => Some(self.function.data(*variable).kind.clone()),
            Meaning::Alias(place, _) => Some(self.kind_of_place(place)),
            Meaning::Closure(_) => Some(Kind::Unknown),
        }
    }
    /// Declares a variable of the user's under a name that is unique among those in scope.
    pub fn declare(
        &mut self,
        name: &str,
        kind: Kind,
        mutable: bool,
        varied: bool,
        span: Span,
    ) -> Variable {
        let unique = self.unique(name);
        let varied = (varied || self.varied_names.contains(name)) && !kind.is_inactive();
        if varied {
            self.found_varied.insert(name.to_string());
        }
        self.function.variables.push(ir::VariableData {
            name: unique,
            kind,
            hold: Hold::Value,
            mutable,
            varied,
            derivative: false,
            span,
            annotation: None,
            asked: None,
        });
        let variable = Variable(self.function.variables.len() - 1);
        self.sources.insert(variable, name.to_string());
        self.mean(name, Meaning::Variable(variable));
        variable
    }
    /// The user's name where no variable in scope has it, and a numbered one elsewhere.
    pub fn unique(&mut self, name: &str) -> String {
        if self.declared.insert(name.to_string()) {
            name.to_string()
        } else {
            self.function.names.fresh(&format!("{name}_1"))
        }
    }
    /// Marks the root of a place as depending on active inputs.
    pub fn make_varied(&mut self, root: Variable) {
        if self.function.data(root).kind.is_inactive() {
            return;
        }
        self.refuse_written(root);
        self.function.variables[root.0].varied = true;
        if let Some(name) = self.sources.get(&root) {
            self.found_varied.insert(name.clone());
        }
    }
}

/// `name` as an expression.
pub fn path_expression(ident: proc_macro2::Ident) -> Expr {
    Expr::Path(syn::ExprPath {
        attrs: Vec::new(),
        qself: None,
        path: ident.into(),
    })
}

/// The names that a pattern binds.
pub fn bound_names(pattern: &Pat) -> Vec<String> {
    struct Names(Vec<String>);
    impl<'ast> Visit<'ast> for Names {
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            let name = pattern.ident.to_string();
            // a capital stands for a constant or a unit variant
            if pattern.subpat.is_some()
                || pattern.by_ref.is_some()
                || !name.starts_with(char::is_uppercase)
            {
                self.0.push(name);
            }
            syn::visit::visit_pat_ident(self, pattern);
        }
    }
    let mut names = Names(Vec::new());
    names.visit_pat(pattern);
    names.0
}

/// The name that a path of one segment is.
pub fn single(path: &syn::ExprPath) -> Option<String> {
    (path.qself.is_none()
        && path.path.segments.len() == 1
        && path.path.segments[0].arguments.is_empty())
    .then(|| path.path.segments[0].ident.to_string())
}
