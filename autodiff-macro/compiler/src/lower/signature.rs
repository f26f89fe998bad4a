//! Signatures: which parameters are active, and in which form.

mod form;
mod function;
mod generics;

use super::kind;
use crate::diagnostics::{Diagnostics, codes::Code};
use crate::ir::signature::{Form, Signature, SignatureParameter, Wrap};
use crate::ir::{self, Hold, Kind, Variable};
use crate::options::Options;
pub use form::borrowed_part;
use form::{form_of, unwrap};
pub use generics::scalar_parameters;
use generics::{function_parameters, generics_of, names_of};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{FnArg, Generics, Pat, ReturnType, Type};

/// Reads a signature. The variables of the parameters are made in `function`.
pub fn lower(
    item: &syn::Signature,
    visibility: &syn::Visibility,
    outer: Option<&Generics>,
    body: &syn::Block,
    options: &Options,
    function: &mut ir::Function,
    diagnostics: &mut Diagnostics,
) -> Signature {
    let mut lists = vec![&item.generics];
    lists.extend(outer);
    let scalars = scalar_parameters(&lists);
    let closures: Vec<String> = lists
        .iter()
        .flat_map(|list| function_parameters(list))
        .collect();
    let mut parameters = Vec::new();
    for argument in &item.inputs {
        if let Some(parameter) = parameter(
            argument,
            &scalars,
            &closures,
            &lists,
            options,
            function,
            diagnostics,
        ) {
            parameters.push(parameter);
        }
    }
    let (wrap, value_type, error) = match &item.output {
        ReturnType::Default => (Wrap::None, syn::parse_quote!(()), None),
        ReturnType::Type(_, ty) => unwrap(ty),
    };
    // an alias of `Result` shows by what the body returns
    let (wrap, value_type) = match (wrap, &value_type) {
        (Wrap::None, Type::Path(_))
            if super::exit::ends_in_ok(body) && !kind::is_inactive_type(&value_type, &scalars) =>
        {
            let runtime: syn::Path = syn::parse2(options.runtime())
                .unwrap_or_else(|_| syn::parse_quote!(::differentiate::__rt));
            (
                Wrap::Result,
                syn::parse_quote!(<#value_type as #runtime::Outcome>::Value),
            )
        }
        (wrap, _) => (wrap, value_type),
    };
    let value = form_of(&value_type, &scalars);
    let misnamed = refuse_names(item, options, &parameters, diagnostics);
    let unread = misnamed || parameters.len() != item.inputs.len();
    if parameters.iter().all(|parameter| !parameter.active) && !unread {
        diagnostics.refuse(
            Code::NothingActive,
            &item.ident,
            format!("`{}` has no active parameter", item.ident),
        );
    }
    let writes = parameters
        .iter()
        .any(|parameter| parameter.active && parameter.hold == Hold::Mutable);
    refuse_result(item, writes, &value, diagnostics);
    Signature {
        name: item.ident.to_string(),
        span: item.ident.span(),
        visibility: visibility.to_token_stream(),
        generics: generics_of(&item.generics),
        generic_names: names_of(&item.generics),
        outer_names: outer.map(names_of).unwrap_or_default(),
        unnameable: false,
        of_trait: false,
        outer_lifetimes: outer.is_some_and(|outer| outer.lifetimes().next().is_some()),
        predicates: item
            .generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates)
            .map(ToTokens::to_token_stream)
            .collect(),
        method: item.receiver().is_some(),
        associated: item.receiver().is_some() || outer.is_some(),
        scalars,
        parameters,
        result: match &item.output {
            ReturnType::Default => syn::parse_quote!(()),
            ReturnType::Type(_, ty) => ty.to_token_stream(),
        },
        wrap,
        error: error.map(|ty| ty.to_token_stream()),
        value,
        value_type: value_type.to_token_stream(),
        attributes: Vec::new(),
    }
}

/// Refuses a result that has no cotangent: one that carries no derivative, or that borrows.
fn refuse_result(item: &syn::Signature, writes: bool, value: &Form, diagnostics: &mut Diagnostics) {
    let name = &item.ident;
    let ReturnType::Type(_, ty) = &item.output else {
        if !writes {
            let message = format!("the result of `{name}` carries no derivative");
            diagnostics.refuse(Code::ResultType, name, message);
        }
        return;
    };
    if let Some(borrowed) = borrowed_part(ty) {
        diagnostics.refuse_with(
            Code::ResultType,
            &borrowed,
            format!("the result of `{name}` borrows, and a cotangent is a value of its own"),
            Some("return the value itself (`*x`, `x.clone()`, `x.to_vec()`), or make this part of the function that calls it".to_string()),
        );
    } else if matches!(value, Form::Inactive) && !writes {
        let message = format!("the result of `{name}` carries no derivative");
        diagnostics.refuse(Code::ResultType, ty, message);
    }
}

pub fn is_marked(attributes: &[syn::Attribute], name: &str) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident(name))
}

fn parameter(
    argument: &FnArg,
    scalars: &[String],
    closures: &[String],
    lists: &[&Generics],
    options: &Options,
    function: &mut ir::Function,
    diagnostics: &mut Diagnostics,
) -> Option<SignatureParameter> {
    let (name, ty, attributes, declaration, rebound) = match argument {
        FnArg::Receiver(receiver) => {
            let mut plain = receiver.clone();
            plain.attrs.clear();
            if matches!(plain.kind, syn::ReceiverKind::Value) {
                plain.mutability = None;
            }
            let rebound = !matches!(receiver.kind, syn::ReceiverKind::Reference(..))
                && receiver.mutability.is_some();
            (
                "self".to_string(),
                receiver_type(receiver),
                &receiver.attrs,
                plain.to_token_stream(),
                rebound,
            )
        }
        FnArg::Typed(typed) => {
            let name = match &*typed.pat {
                Pat::Ident(ident) if ident.subpat.is_none() && ident.by_ref.is_none() => {
                    ident.ident.clone()
                }
                Pat::Wild(_) => syn::Ident::new(
                    &format!(
                        "unused_{}",
                        function.parameters.len() + function.variables.len()
                    ),
                    typed.pat.span(),
                ),
                other => {
                    diagnostics.refuse(
                        Code::ParameterPattern,
                        other,
                        "this parameter is a pattern, and has no name for its cotangent",
                    );
                    return None;
                }
            };
            let ty = (*typed.ty).clone();
            let mut declaration = name.to_token_stream();
            declaration.extend([proc_macro2::TokenTree::from(proc_macro2::Punct::new(
                ':',
                proc_macro2::Spacing::Alone,
            ))]);
            ty.to_tokens(&mut declaration);
            let rebound = matches!(&*typed.pat, Pat::Ident(ident) if ident.mutability.is_some());
            (name.to_string(), ty, &typed.attrs, declaration, rebound)
        }
    };
    let hold = match &ty {
        Type::Reference(reference) if reference.mutability.is_some() => Hold::Mutable,
        Type::Reference(_) => Hold::Shared,
        _ => Hold::Value,
    };
    let referred = match &ty {
        Type::Reference(reference) => &*reference.elem,
        other => other,
    };
    let is_closure = matches!(referred, Type::Path(path) if path.path.get_ident().is_some_and(|ident| closures.contains(&ident.to_string())));
    let wanted = match &options.wrt {
        Some(names) => names.iter().any(|wanted| *wanted == name),
        None => !is_marked(attributes, "constant"),
    };
    let value = if wanted || options.wrt.is_some() {
        function::function_type(&name, &ty, lists, scalars, function)
    } else {
        None
    };
    let form = if is_closure {
        Form::Inactive
    } else {
        form_of(&ty, scalars)
    };
    let mut kind = kind::of_type(&ty, scalars);
    if value.is_some() {
        kind = Kind::Unknown;
    } else if is_closure {
        kind = Kind::Inactive;
    }
    let active = wanted && !matches!(&form, Form::Inactive);
    let data = ir::VariableData {
        name: name.clone(),
        kind: kind.clone(),
        hold,
        mutable: hold == Hold::Mutable && value.is_none(),
        varied: active || value.is_some(),
        derivative: false,
        span: argument.span(),
        annotation: Some(ty.to_token_stream()),
        asked: None,
    };
    function.variables.push(data);
    let variable = Variable(function.variables.len() - 1);
    function.parameters.push(ir::Parameter { variable, active });
    Some(SignatureParameter {
        name,
        variable,
        copy: kind.is_copy() || hold == Hold::Shared,
        ty: ty.to_token_stream(),
        declaration,
        form,
        hold,
        active,
        rebound: rebound && value.is_none(),
        function: value,
        paired: false,
    })
}

/// The type of a receiver.
fn receiver_type(receiver: &syn::Receiver) -> Type {
    match &receiver.kind {
        syn::ReceiverKind::Reference(_, _, Some(_)) => syn::parse_quote!(&mut Self),
        syn::ReceiverKind::Reference(..) => syn::parse_quote!(&Self),
        syn::ReceiverKind::Typed(_, ty) => (**ty).clone(),
        _ => syn::parse_quote!(Self),
    }
}

/// Refuses what `wrt` names and is no active parameter; whether it does.
fn refuse_names(
    item: &syn::Signature,
    options: &Options,
    parameters: &[SignatureParameter],
    diagnostics: &mut Diagnostics,
) -> bool {
    let before = diagnostics.count();
    for name in options.wrt.iter().flatten() {
        match parameters.iter().find(|own| *name == own.name) {
            None => {
                let message = format!(
                    "`wrt` names `{name}`, which is no parameter of `{}`",
                    item.ident
                );
                diagnostics.refuse(Code::WrtName, name, message);
            }
            Some(own) if !own.active => {
                let message = format!("`wrt` names `{name}`, which is constant");
                let help = "name parameters whose types carry a derivative, and that are not `#[constant]`";
                diagnostics.refuse_with(Code::WrtName, name, message, Some(help.to_string()));
            }
            Some(_) => {}
        }
    }
    diagnostics.count() > before
}
