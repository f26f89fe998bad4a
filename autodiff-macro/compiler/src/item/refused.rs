//! What is refused before a body is looked at: qualifiers, types of parameters, types of `impl` blocks.

use super::attribute;
use crate::diagnostics::Diagnostics;
use crate::diagnostics::codes::Code;
use crate::lower;
use crate::options::Options;
use proc_macro2::TokenStream;
use quote::ToTokens;

/// Refuses the `impl` of a trait whose companions could stand nowhere: an inherent `impl` is for types of the crate, and its parameters stand
/// in the type.
pub fn foreign(block: &syn::ItemImpl, diagnostics: &mut Diagnostics) -> bool {
    if block.trait_.is_none() {
        let is_object = matches!(&*block.self_ty, syn::Type::TraitObject(_));
        if is_object {
            let help = "put the body into a free function with `#[differentiate]` that takes a type parameter";
            let message = "a trait object carries no derivative";
            diagnostics.refuse_with(Code::Item, &block.self_ty, message, Some(help.to_string()));
        }
        return is_object;
    }
    let name = match &*block.self_ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    };
    let own = block.generics.type_params().map(|own| &own.ident);
    let own = own.chain(block.generics.const_params().map(|own| &own.ident));
    let names = own.map(ToString::to_string).collect::<Vec<_>>();
    let in_type = block.self_ty.to_token_stream().to_string();
    let unbound = |name: &String| {
        !in_type
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|word| word == name)
    };
    let message = match name {
        Some(name) if FOREIGN.contains(&name.as_str()) || names.contains(&name) => {
            "companions of methods stand in an inherent `impl`, which this type cannot have here"
        }
        None => {
            "companions of methods stand in an inherent `impl`, which this type cannot have here"
        }
        Some(_) if names.iter().any(unbound) => {
            "companions of methods stand in an inherent `impl`, and a parameter of this `impl` is none of its type"
        }
        Some(_) => return false,
    };
    let help =
        "put the body into a free function with `#[differentiate]`, and call that from the method";
    diagnostics.refuse_with(Code::Item, &block.self_ty, message, Some(help.to_string()));
    true
}

/// Types of the language and of the standard library.
const FOREIGN: &[&str] = &[
    "f32", "f64", "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16",
    "i32", "i64", "i128", "isize", "Vec", "Option", "Result", "Box", "Rc", "Arc", "String",
];

/// Types that a companion cannot have: a reference to a reference, a trait object, an `impl Trait` that is no function.
pub fn parameter_types(
    signature: &syn::Signature,
    options: &Options,
    diagnostics: &mut Diagnostics,
) {
    for input in &signature.inputs {
        let (syn::FnArg::Typed(syn::PatType { attrs, .. })
        | syn::FnArg::Receiver(syn::Receiver { attrs, .. })) = input;
        attribute::refuse_arguments(attrs, diagnostics);
        let syn::FnArg::Typed(typed) = input else {
            continue;
        };
        let inner = match &*typed.ty {
            syn::Type::Reference(reference) => &*reference.elem,
            other => other,
        };
        let is_constant = typed.attrs.iter().any(|one| one.path().is_ident("constant"))
            || options.wrt.as_ref().is_some_and(|names| {
                !matches!(&*typed.pat, syn::Pat::Ident(ident) if names.contains(&ident.ident))
            });
        let refused = match inner {
            syn::Type::Reference(_) => true,
            syn::Type::TraitObject(object) => {
                !is_function(&object.bounds) || !matches!(&*typed.ty, syn::Type::Reference(_))
            }
            syn::Type::ImplTrait(bounds) => !is_function(&bounds.bounds),
            syn::Type::Ptr(_) => !is_constant,
            other => {
                !is_constant
                    && (borrows_within(other)
                        || is_container(other)
                        || is_iterator(other, &signature.generics))
            }
        };
        if let syn::Type::TraitObject(_) = inner
            && refused
        {
            diagnostics.refuse_with(
                Code::ParameterType,
                &typed.ty,
                "what a trait object does is not seen, and a pullback could keep no copy of it",
                Some(
                    "take a type parameter with this trait as its bound, by reference".to_string(),
                ),
            );
        } else if refused {
            diagnostics.refuse(
                Code::ParameterType,
                &typed.ty,
                "a parameter of this type has no form for its cotangent",
            );
        }
    }
}

/// Whether this is a type parameter that stands for an iterator.
fn is_iterator(ty: &syn::Type, generics: &syn::Generics) -> bool {
    let of_iterators = |bounds: &syn::punctuated::Punctuated<
        syn::TypeParamBound,
        syn::Token![+],
    >| {
        bounds.iter().any(|bound| {
            matches!(bound, syn::TypeParamBound::Trait(bound) if bound.path.segments.last().is_some_and(|last| last.ident.to_string().ends_with("Iterator")))
        })
    };
    let name = ty.to_token_stream().to_string();
    let mut own = generics.type_params();
    let predicates = generics
        .where_clause
        .iter()
        .flat_map(|clause| &clause.predicates);
    let mut of_clause = predicates.filter_map(|predicate| match predicate {
        syn::WherePredicate::Type(of) => Some(of),
        _ => None,
    });
    own.any(|own| own.ident == name.as_str() && of_iterators(&own.bounds))
        || of_clause.any(|of| {
            of.bounded_ty.to_token_stream().to_string() == name && of_iterators(&of.bounds)
        })
}

/// Whether this is a container of the standard library that has no tangent.
fn is_container(ty: &syn::Type) -> bool {
    const CELLS: &[&str] = &["Arc", "Cell", "Mutex", "Rc", "RefCell", "RwLock"];
    let syn::Type::Path(path) = ty else {
        return false;
    };
    path.path.segments.last().is_some_and(|last| {
        let name = last.ident.to_string();
        (lower::is_container(&name) || CELLS.contains(&name.as_str()))
            && matches!(last.arguments, syn::PathArguments::AngleBracketed(_))
    })
}

/// Whether one of the bounds makes a type a function.
pub fn is_function(
    bounds: &syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]>,
) -> bool {
    bounds.iter().any(|bound| matches!(bound, syn::TypeParamBound::Trait(bound) if bound.path.segments.last().is_some_and(|last| last.ident.to_string().starts_with("Fn"))))
}

/// Whether a type holds a reference to something that carries a derivative, below its surface: `Option<&[f64]>`.
fn borrows_within(ty: &syn::Type) -> bool {
    struct Within(bool);
    impl<'ast> syn::visit::Visit<'ast> for Within {
        fn visit_type_reference(&mut self, reference: &'ast syn::TypeReference) {
            self.0 |= !lower::is_inactive(&reference.elem);
        }
        fn visit_type_fn_ptr(&mut self, _: &'ast syn::TypeFnPtr) {}
        fn visit_parenthesized_generic_arguments(
            &mut self,
            _: &'ast syn::ParenthesizedGenericArguments,
        ) {
        }
    }
    let mut within = Within(false);
    syn::visit::Visit::visit_type(&mut within, ty);
    within.0
}

/// Refuses `const`, `async`, `unsafe` and `extern` functions.
pub fn qualifiers(signature: &syn::Signature, diagnostics: &mut Diagnostics) {
    let qualifiers: [(&str, Option<TokenStream>); 4] = [
        (
            "const",
            signature.constness.map(|token| token.to_token_stream()),
        ),
        (
            "async",
            signature.asyncness.map(|token| token.to_token_stream()),
        ),
        (
            "unsafe",
            match &signature.safety {
                syn::Safety::Unsafe(token) => Some(token.to_token_stream()),
                _ => None,
            },
        ),
        (
            "extern",
            signature.abi.as_ref().map(ToTokens::to_token_stream),
        ),
    ];
    for (name, tokens) in qualifiers {
        if let Some(tokens) = tokens {
            diagnostics.refuse(
                Code::Qualifier,
                &tokens,
                format!("`{}` is `{name}`", signature.ident),
            );
        }
    }
}
