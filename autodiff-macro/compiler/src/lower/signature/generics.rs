//! Generic parameters: scalars, functions, names.

use quote::ToTokens;
use syn::{GenericParam, Generics, TypeParamBound, WherePredicate};

/// Bounds that make a type parameter a scalar.
const SCALAR_BOUNDS: &[&str] = &[
    "Float",
    "FloatCore",
    "Real",
    "RealField",
    "FloatConst",
    "Num",
    "NumAssign",
    "NumCast",
    "FromPrimitive",
    "Scalar",
    "NdFloat",
    "LinalgScalar",
    "NumOps",
    "Signed",
    "Zero",
    "One",
];

/// The bounds of a type parameter.
fn bounds_of(name: &str, generics: &Generics) -> Vec<String> {
    let mut found = Vec::new();
    let mut add = |bounds: &syn::punctuated::Punctuated<TypeParamBound, syn::Token![+]>| {
        for bound in bounds {
            if let TypeParamBound::Trait(bound) = bound
                && let Some(last) = bound.path.segments.last()
            {
                found.push(last.ident.to_string());
            }
        }
    };
    for parameter in &generics.params {
        if let GenericParam::Type(parameter) = parameter
            && parameter.ident == name
        {
            add(&parameter.bounds);
        }
    }
    for predicate in generics
        .where_clause
        .iter()
        .flat_map(|clause| &clause.predicates)
    {
        if let WherePredicate::Type(predicate) = predicate
            && predicate.bounded_ty.to_token_stream().to_string() == name
        {
            add(&predicate.bounds);
        }
    }
    found
}

/// The type parameters that stand as scalars.
pub fn scalar_parameters(generics: &[&Generics]) -> Vec<String> {
    let mut scalars = Vec::new();
    for list in generics {
        for parameter in list.type_params() {
            let name = parameter.ident.to_string();
            if generics.iter().any(|list| {
                bounds_of(&name, list)
                    .iter()
                    .any(|bound| SCALAR_BOUNDS.contains(&bound.as_str()))
            }) {
                scalars.push(name);
            }
        }
    }
    scalars
}

pub fn function_parameters(generics: &Generics) -> Vec<String> {
    generics
        .type_params()
        .map(|parameter| parameter.ident.to_string())
        .filter(|name| {
            bounds_of(name, generics)
                .iter()
                .any(|bound| bound.starts_with("Fn"))
        })
        .collect()
}

pub fn names_of(generics: &Generics) -> Vec<String> {
    generics
        .params
        .iter()
        .filter_map(|parameter| match parameter {
            GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
            GenericParam::Const(parameter) => Some(parameter.ident.to_string()),
            GenericParam::Lifetime(_) => None,
        })
        .collect()
}

pub fn generics_of(generics: &Generics) -> Vec<proc_macro2::TokenStream> {
    generics
        .params
        .iter()
        .map(|parameter| {
            let mut parameter = parameter.clone();
            match &mut parameter {
                GenericParam::Type(parameter) => {
                    parameter.default = None;
                }
                GenericParam::Const(parameter) => {
                    parameter.default = None;
                }
                GenericParam::Lifetime(_) => {}
            }
            parameter.to_token_stream()
        })
        .collect()
}
