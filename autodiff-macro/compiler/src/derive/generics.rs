//! Which bounds the tangent type and the implementations need beyond those that the user wrote.

use super::shape::Item;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use std::collections::BTreeSet;
use syn::visit::{Visit, visit_type, visit_type_path};
use syn::{Generics, Type, TypePath, WherePredicate, parse_quote};

impl Item {
    /// The generics with `T: Differentiable` for every type parameter, and every associated type of one, of which a field
    /// is made.
    pub fn bounded(&self) -> Generics {
        let mut uses = Uses {
            parameters: self
                .generics
                .type_params()
                .map(|parameter| &parameter.ident)
                .collect(),
            seen: BTreeSet::new(),
            found: Vec::new(),
        };
        for field in self.variants.iter().flat_map(|variant| variant.active()) {
            uses.visit_type(&field.of);
        }
        let runtime = &self.runtime;
        let bounds = uses
            .found
            .iter()
            .map(|of| parse_quote!(#of: #runtime::Differentiable));
        self.with(bounds.collect())
    }

    /// The generics with bounds that may turn out false, in which case the implementation is simply not there: rustc
    /// accepts a false bound without parameters only under a `for`.
    pub fn wishing(&self, wish: &TokenStream) -> Generics {
        let mut bounded = self.bounded();
        let mut seen = BTreeSet::new();
        let clause = bounded.make_where_clause();
        for field in self.variants.iter().flat_map(|variant| &variant.fields) {
            let of = self.tangent_of(field);
            if seen.insert(of.to_string()) {
                clause
                    .predicates
                    .push(parse_quote!(for<'differentiable> #of: #wish));
            }
        }
        bounded
    }

    fn with(&self, bounds: Vec<WherePredicate>) -> Generics {
        let mut generics = self.generics.clone();
        if !bounds.is_empty() {
            generics.make_where_clause().predicates.extend(bounds);
        }
        generics
    }
}

/// The type parameters and their associated types that occur in a type.
struct Uses<'item> {
    parameters: Vec<&'item Ident>,
    seen: BTreeSet<String>,
    found: Vec<Type>,
}

impl Uses<'_> {
    fn is_parameter(&self, path: &TypePath) -> bool {
        path.path
            .segments
            .first()
            .is_some_and(|first| self.parameters.contains(&&first.ident))
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_type(&mut self, of: &'ast Type) {
        if let Type::Path(path) = of {
            let of_parameter = match &path.qself {
                None => path.path.leading_colon.is_none() && self.is_parameter(path),
                Some(qualified) => {
                    matches!(&*qualified.ty, Type::Path(of) if of.qself.is_none() && self.is_parameter(of))
                }
            };
            if of_parameter {
                if self.seen.insert(of.to_token_stream().to_string()) {
                    self.found.push(of.clone());
                }
                return;
            }
        }
        visit_type(self, of);
    }

    fn visit_type_path(&mut self, path: &'ast TypePath) {
        // `PhantomData<T>` carries no derivative, whatever `T` is.
        if path
            .path
            .segments
            .last()
            .is_none_or(|last| last.ident != "PhantomData")
        {
            visit_type_path(self, path);
        }
    }
}
