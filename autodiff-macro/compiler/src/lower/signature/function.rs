//! Parameters that are functions: `f: F` with `F: Fn(f64) -> f64`, `f: &F`, `f: fn(f64) -> f64`.

use super::form::form_of;
use crate::ir::Function;
use crate::ir::function_value::{FunctionType, writes};
use crate::ir::signature::{Form, Wrap};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{
    BoundLifetimes, Generics, NamedArg, PathArguments, ReturnType, Token, Type, TypeParamBound,
    WherePredicate,
};

/// The parts of `Fn(A, B) -> C`.
struct Shape {
    shared: bool,
    lifetimes: Option<BoundLifetimes>,
    inputs: Punctuated<NamedArg, Token![,]>,
    output: ReturnType,
}

/// The type of a parameter as a function whose result can carry a derivative, or that writes what can.
pub fn function_type(
    name: &str,
    ty: &Type,
    lists: &[&Generics],
    scalars: &[String],
    function: &mut Function,
) -> Option<FunctionType> {
    let own = match ty {
        Type::Reference(reference) => &*reference.elem,
        other => other,
    };
    let shape = match own {
        Type::FnPtr(pointer) => Shape {
            shared: true,
            lifetimes: pointer.lifetimes.clone(),
            inputs: pointer.inputs.clone(),
            output: pointer.output.clone(),
        },
        Type::Path(path) => {
            let name = path.path.get_ident()?.to_string();
            lists.iter().find_map(|list| bound(&name, list))?
        }
        _ => return None,
    };
    let output: Type = match &shape.output {
        ReturnType::Default => syn::parse_quote!(()),
        ReturnType::Type(_, ty) => (**ty).clone(),
    };
    let inputs: Vec<(TokenStream, Form)> = shape
        .inputs
        .iter()
        .map(|input| (input.ty.to_token_stream(), form_of(&input.ty, scalars)))
        .collect();
    let value = form_of(&output, scalars);
    let carries = !matches!(value, Form::Inactive) || (is_unit(&output) && writes(&inputs));
    let followed =
        !matches!(value, Form::Reference(..)) && super::form::unwrap(&output).0 == Wrap::None;
    if !carries || !followed {
        return None;
    }
    let plain = name.trim_start_matches("r#");
    let pull = function.names.fresh(&format!("{plain}_pull"));
    let push = function.names.fresh(&format!("{plain}_push"));
    Some(FunctionType {
        lifetimes: shape.lifetimes.to_token_stream(),
        inputs,
        shared: shape.shared,
        output: output.to_token_stream(),
        value,
        own: own.to_token_stream(),
        pull,
        push,
    })
}

fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty())
}

/// The bound of a type parameter that makes it a function.
fn bound(name: &str, generics: &Generics) -> Option<Shape> {
    let of_parameter = generics
        .type_params()
        .filter(|parameter| parameter.ident == name)
        .flat_map(|parameter| &parameter.bounds);
    let of_clause = generics
        .where_clause
        .iter()
        .flat_map(|clause| &clause.predicates)
        .filter_map(|predicate| match predicate {
            WherePredicate::Type(predicate)
                if predicate.bounded_ty.to_token_stream().to_string() == name =>
            {
                Some(&predicate.bounds)
            }
            _ => None,
        })
        .flatten();
    of_parameter.chain(of_clause).find_map(shape)
}

fn shape(bound: &TypeParamBound) -> Option<Shape> {
    let TypeParamBound::Trait(bound) = bound else {
        return None;
    };
    let last = bound.path.segments.last()?;
    let PathArguments::Parenthesized(arguments) = &last.arguments else {
        return None;
    };
    last.ident.to_string().starts_with("Fn").then(|| Shape {
        shared: last.ident == "Fn",
        lifetimes: bound.lifetimes.clone(),
        inputs: arguments.inputs.clone(),
        output: arguments.output.clone(),
    })
}
