//! The form of a parameter or result, from its type.

use super::super::kind;
use crate::ir::signature::{Form, Wrap};
use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type};

/// The form of a type.
pub fn form_of(ty: &Type, scalars: &[String]) -> Form {
    let kind = kind::of_type(ty, scalars);
    if kind.is_inactive() {
        return Form::Inactive;
    }
    match ty {
        Type::Paren(inner) => form_of(&inner.elem, scalars),
        Type::Group(inner) => form_of(&inner.elem, scalars),
        Type::Reference(reference) => Form::Reference(
            reference.mutability.is_some(),
            Box::new(form_of(&reference.elem, scalars)),
        ),
        Type::Slice(slice) => Form::Slice(Box::new(form_of(&slice.elem, scalars))),
        Type::Array(array) => Form::Array(
            Box::new(form_of(&array.elem, scalars)),
            array.len.to_token_stream(),
        ),
        Type::Tuple(tuple) => Form::Tuple(
            tuple
                .elems
                .iter()
                .map(|part| form_of(part, scalars))
                .collect(),
        ),
        Type::Path(path) => {
            if kind.is_float() {
                return Form::Scalar(ty.to_token_stream());
            }
            let last = path.path.segments.last();
            let name = last
                .map(|segment| segment.ident.to_string())
                .unwrap_or_default();
            if name == "Vec"
                && let Some(element) = last.and_then(first_argument)
            {
                return Form::Vec(Box::new(form_of(element, scalars)));
            }
            if name.starts_with("ArrayView") && !name.starts_with("ArrayViewMut") {
                return Form::View(without_lifetime(path).to_token_stream());
            }
            let heap = [
                "Array", "Array0", "Array1", "Array2", "Array3", "Array4", "Array5", "Array6",
                "ArrayD", "DVector", "DMatrix",
            ]
            .contains(&name.as_str());
            Form::Other(ty.to_token_stream(), heap)
        }
        _ => Form::Other(ty.to_token_stream(), false),
    }
}

/// The type with `'static` for its lifetime: the tangent of a view does not depend on it.
fn without_lifetime(path: &syn::TypePath) -> syn::TypePath {
    let mut path = path.clone();
    if let Some(last) = path.path.segments.last_mut()
        && let PathArguments::AngleBracketed(arguments) = &mut last.arguments
    {
        let others = arguments
            .args
            .iter()
            .filter(|argument| !matches!(argument, GenericArgument::Lifetime(_)))
            .cloned();
        let lifetime: GenericArgument = syn::parse_quote!('static);
        arguments.args = core::iter::once(lifetime).chain(others).collect();
    }
    path
}

fn first_argument(segment: &syn::PathSegment) -> Option<&Type> {
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => {
            arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
        }
        _ => None,
    }
}

/// What wraps a result type, and the type inside.
pub fn unwrap(ty: &Type) -> (Wrap, Type, Option<Type>) {
    if let Type::Path(path) = ty
        && let Some(last) = path.path.segments.last()
        && let Some(inner) = first_argument(last)
    {
        if last.ident == "Option" {
            return (Wrap::Option, inner.clone(), None);
        }
        if last.ident == "Result" {
            let error =
                match &last.arguments {
                    PathArguments::AngleBracketed(arguments) => arguments
                        .args
                        .iter()
                        .nth(1)
                        .and_then(|argument| match argument {
                            GenericArgument::Type(ty) => Some(ty.clone()),
                            _ => None,
                        }),
                    _ => None,
                };
            return (Wrap::Result, inner.clone(), error);
        }
    }
    (Wrap::None, ty.clone(), None)
}

/// The part of a result type that borrows or has no name: a reference, `'_`, `impl Trait`, a trait object.
pub fn borrowed_part(ty: &Type) -> Option<proc_macro2::TokenStream> {
    struct Borrowed(Option<proc_macro2::TokenStream>);
    impl<'ast> syn::visit::Visit<'ast> for Borrowed {
        fn visit_type(&mut self, ty: &'ast Type) {
            let is_borrowed = match ty {
                Type::Reference(reference) => reference
                    .lifetime
                    .as_ref()
                    .is_none_or(|lifetime| lifetime.ident != "static"),
                Type::ImplTrait(_) | Type::TraitObject(_) => true,
                _ => false,
            };
            if is_borrowed {
                self.0.get_or_insert_with(|| ty.to_token_stream());
            } else {
                syn::visit::visit_type(self, ty);
            }
        }
        fn visit_type_path(&mut self, path: &'ast syn::TypePath) {
            // a view without a lifetime borrows all the same
            let is_view = path.path.segments.last().is_some_and(|last| {
                last.ident.to_string().starts_with("ArrayView")
                    && !last.to_token_stream().to_string().contains('\'')
            });
            if is_view {
                self.0.get_or_insert_with(|| path.to_token_stream());
            }
            syn::visit::visit_type_path(self, path);
        }
        fn visit_lifetime(&mut self, lifetime: &'ast syn::Lifetime) {
            if lifetime.ident == "_" {
                self.0.get_or_insert_with(|| lifetime.to_token_stream());
            }
        }
    }
    let mut found = Borrowed(None);
    syn::visit::Visit::visit_type(&mut found, ty);
    found.0
}
