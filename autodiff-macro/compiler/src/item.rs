//! Items: what the attribute stands on, and what is put beside it.

use crate::diagnostics::Diagnostics;
use crate::diagnostics::codes::Code;
use crate::emit;
use crate::ir::verify::verify;
use crate::lower;
use crate::options::Options;
use crate::transform;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;

mod attribute;
mod hygiene;
mod operator;

/// Differentiates an item: the item itself, unchanged but for helper attributes, with its companions beside it.
pub fn differentiate(options: TokenStream, item: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let options = Options::parse(options, &mut diagnostics);
    expand(&options, item, diagnostics)
}

/// The same with one analysis switched off: for the tests.
pub fn differentiate_without(
    options: TokenStream,
    item: TokenStream,
    analysis: &str,
) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let mut options = Options::parse(options, &mut diagnostics);
    options.without.push(analysis.to_string());
    expand(&options, item, diagnostics)
}

/// The same with second order: for the tests.
pub fn differentiate_with_hvp(options: TokenStream, item: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let mut options = Options::parse(options, &mut diagnostics);
    options.hvp = options.vjp.is_none() || options.jvp.is_some();
    expand(&options, item, diagnostics)
}

fn expand(options: &Options, item: TokenStream, mut diagnostics: Diagnostics) -> TokenStream {
    let item = ungroup(item);
    let mut tokens = match syn::parse2::<syn::Item>(item.clone()) {
        Ok(syn::Item::Fn(function)) => free_function(function, options, &mut diagnostics),
        Ok(syn::Item::Impl(block)) => impl_block(block, options, &mut diagnostics),
        Ok(other) => {
            diagnostics.refuse(Code::Item, &other, "this item has no derivative");
            item
        }
        Err(_) => match syn::parse2::<syn::ImplItemFn>(item.clone()) {
            Ok(method) => method_alone(method, options, &mut diagnostics),
            Err(error) => {
                let error = error.to_compile_error();
                quote!(#item #error)
            }
        },
    };
    tokens.extend(diagnostics.into_tokens());
    tokens
}

/// What a `macro_rules` macro has put in as one expression stays one: its invisible group would be lost when its tokens are
/// put together again.
fn ungroup(tokens: TokenStream) -> TokenStream {
    use proc_macro2::{Delimiter, Group, TokenTree};
    tokens
        .into_iter()
        .flat_map(|tree| match tree {
            TokenTree::Group(group) => {
                let inner = ungroup(group.stream());
                if group.delimiter() != Delimiter::None {
                    let mut same = Group::new(group.delimiter(), inner);
                    same.set_span(group.span());
                    return TokenStream::from(TokenTree::Group(same));
                }
                let is_expression = inner.clone().into_iter().count() > 1
                    && syn::parse2::<syn::Type>(inner.clone()).is_err()
                    && syn::parse2::<syn::Expr>(inner.clone()).is_ok();
                if is_expression {
                    TokenTree::Group(Group::new(Delimiter::Parenthesis, inner)).into()
                } else {
                    inner
                }
            }
            other => other.into(),
        })
        .collect()
}

/// The parts of a function that the compiler reads.
struct Source<'s> {
    signature: &'s syn::Signature,
    visibility: &'s syn::Visibility,
    attributes: &'s [syn::Attribute],
    outer: Option<&'s syn::Generics>,
    block: &'s syn::Block,
}

/// Parameters that are patterns get a name, and are taken apart in the body.
fn name_patterns(signature: &mut syn::Signature, block: &mut syn::Block) {
    let mut opening: Vec<syn::Stmt> = Vec::new();
    for (at, input) in signature.inputs.iter_mut().enumerate() {
        let syn::FnArg::Typed(typed) = input else {
            continue;
        };
        if matches!(*typed.pat, syn::Pat::Ident(_) | syn::Pat::Wild(_)) {
            continue;
        }
        let name = quote::format_ident!("argument_{}", at + 1);
        let pattern = core::mem::replace(&mut *typed.pat, syn::parse_quote!(#name));
        opening.push(syn::parse_quote!(let #pattern = #name;));
    }
    opening.append(&mut block.stmts);
    block.stmts = opening;
}

/// `impl Trait` parameters become named ones: a pullback has to list what it captures.
fn name_impl_types(signature: &mut syn::Signature) -> bool {
    let mut any = false;
    for (at, input) in signature.inputs.iter_mut().enumerate() {
        let syn::FnArg::Typed(typed) = input else {
            continue;
        };
        let target = match &mut *typed.ty {
            syn::Type::Reference(reference) => &mut *reference.elem,
            other => other,
        };
        if let syn::Type::ImplTrait(bounds) = target {
            let name = quote::format_ident!("Argument{}", at + 1);
            let bounds = bounds.bounds.clone();
            signature
                .generics
                .params
                .push(syn::parse_quote!(#name: #bounds));
            *target = syn::parse_quote!(#name);
            any = true;
        }
    }
    any
}

fn companions_of(
    source: &Source<'_>,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let before = diagnostics.refusals().len();
    refuse_qualifiers(source.signature, diagnostics);
    refuse_parameter_types(source.signature, diagnostics);
    if diagnostics.refusals().len() > before {
        return TokenStream::new();
    }
    attribute::refuse_misplaced(source.block, diagnostics);
    hygiene::refuse_two_of_a_name(source.signature, source.block, diagnostics);
    let (mut plain, mut block) = (source.signature.clone(), source.block.clone());
    name_patterns(&mut plain, &mut block);
    let unnameable = name_impl_types(&mut plain);
    if options.vjp.is_some() || options.jvp.is_some() {
        return by_rule(&plain, source, &block, options, diagnostics);
    }
    let (mut signature, function) = lower::lower(
        &plain,
        source.visibility,
        source.outer,
        &block,
        options,
        diagnostics,
    );
    if diagnostics.refusals().len() > before {
        // typed stubs, so that the calls of the companions do not turn red as well
        if signature
            .parameters
            .iter()
            .all(|parameter| !parameter.active)
            || signature.parameters.len() != plain.inputs.len()
            || lower::borrows(&plain)
        {
            return TokenStream::new();
        }
        let names = function.names.clone();
        return emit::companions(&emit::Companions {
            signature: &signature,
            options,
            derived: None,
            refused: true,
            names,
            runtime: options.runtime(),
        });
    }
    signature.unnameable = unnameable;
    signature.attributes = source
        .attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
        .map(ToTokens::to_token_stream)
        .collect();
    if cfg!(debug_assertions) {
        verify(&function, "lower", &[]);
    }
    let pushforward = transform::forward::forward(&function);
    let sweeps = transform::reverse::reverse(&function, options);
    if cfg!(debug_assertions) {
        let dots: Vec<_> = pushforward.dots.iter().flatten().copied().collect();
        verify(&pushforward.function, "forward", &dots);
    }
    let second = options
        .hvp
        .then(|| transform::forward::second(&sweeps, function.variables.len()));
    let names = second.as_ref().unwrap_or(&sweeps).function.names.clone();
    emit::companions(&emit::Companions {
        signature: &signature,
        options,
        derived: Some(emit::Derived {
            sweeps,
            pushforward,
            second,
        }),
        refused: false,
        names,
        runtime: options.runtime(),
    })
}

/// The companions of a function whose derivative is written by hand: its body is not looked at.
fn by_rule(
    plain: &syn::Signature,
    source: &Source<'_>,
    block: &syn::Block,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let before = diagnostics.refusals().len();
    if options.hvp && options.jvp.is_none() {
        diagnostics.refuse(
            Code::SecondOrder,
            &plain.ident,
            "`hvp` of a function with a rule of its own needs `jvp = path`",
        );
    }
    let (signature, names) = lower::lower_signature(
        plain,
        source.visibility,
        source.outer,
        block,
        options,
        diagnostics,
    );
    if diagnostics.refusals().len() > before {
        return TokenStream::new();
    }
    emit::companions(&emit::Companions {
        signature: &signature,
        options,
        derived: None,
        refused: false,
        names,
        runtime: options.runtime(),
    })
}

/// Types that a companion cannot have: a reference to a reference, a trait object, an `impl Trait` that is no function.
fn refuse_parameter_types(signature: &syn::Signature, diagnostics: &mut Diagnostics) {
    for input in &signature.inputs {
        let syn::FnArg::Typed(typed) = input else {
            continue;
        };
        let inner = match &*typed.ty {
            syn::Type::Reference(reference) => &*reference.elem,
            other => other,
        };
        let is_function = |bounds: &syn::punctuated::Punctuated<
            syn::TypeParamBound,
            syn::Token![+],
        >| {
            bounds.iter().any(|bound| matches!(bound, syn::TypeParamBound::Trait(bound) if bound.path.segments.last().is_some_and(|last| last.ident.to_string().starts_with("Fn"))))
        };
        let refused = match inner {
            syn::Type::Reference(_) | syn::Type::TraitObject(_) => true,
            syn::Type::ImplTrait(bounds) => !is_function(&bounds.bounds),
            _ => false,
        };
        if refused {
            diagnostics.refuse(
                Code::ParameterType,
                &typed.ty,
                "a parameter of this type has no form for its cotangent",
            );
        }
    }
}

fn refuse_qualifiers(signature: &syn::Signature, diagnostics: &mut Diagnostics) {
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

fn free_function(
    mut function: syn::ItemFn,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    if function.sig.receiver().is_some() {
        let method = syn::ImplItemFn {
            attrs: function.attrs,
            vis: function.vis,
            modifiers: syn::FnModifiers::default(),
            sig: function.sig,
            block: *function.block,
        };
        return method_alone(method, options, diagnostics);
    }
    let source = Source {
        signature: &function.sig,
        visibility: &function.vis,
        attributes: &function.attrs,
        outer: None,
        block: &function.block,
    };
    let companions = companions_of(&source, options, diagnostics);
    attribute::use_arguments(&function.sig, &mut function.block);
    StripHelpers.visit_item_fn_mut(&mut function);
    quote!(#function #companions)
}

fn method_alone(
    mut method: syn::ImplItemFn,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let outer = syn::Generics::default();
    let source = Source {
        signature: &method.sig,
        visibility: &method.vis,
        attributes: &method.attrs,
        outer: Some(&outer),
        block: &method.block,
    };
    let companions = companions_of(&source, options, diagnostics);
    StripHelpers.visit_impl_item_fn_mut(&mut method);
    quote!(#method #companions)
}

fn impl_block(
    mut block: syn::ItemImpl,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let is_marked = |method: &syn::ImplItemFn| method.attrs.iter().any(is_differentiate);
    let any_marked = block
        .items
        .iter()
        .any(|item| matches!(item, syn::ImplItem::Fn(method) if is_marked(method)));
    if let Some(name) = operator::operator_of(&block) {
        let rules = operator::rules(&block, &name, options, diagnostics);
        strip_attributes(&mut block);
        let rules = emit::respan(rules);
        return quote!(#block #rules);
    }
    let generics = block.generics.clone();
    let of_trait = block.trait_.is_some();
    let mut companions = TokenStream::new();
    let mut aliases = Aliases::of(&block);
    for item in &block.items {
        let syn::ImplItem::Fn(method) = item else {
            continue;
        };
        let mut method = method.clone();
        aliases.visit_impl_item_fn_mut(&mut method);
        let method = &method;
        let mut own = options.clone();
        if any_marked {
            let Some(attribute) = method.attrs.iter().find(|one| is_differentiate(one)) else {
                continue;
            };
            if let syn::Meta::List(list) = &attribute.meta {
                let facade = own.facade.take();
                own = Options::parse(list.tokens.clone(), diagnostics);
                own.facade = own.facade.or(facade);
            }
        } else if !lower::carries(&method.sig, &generics) {
            continue;
        }
        let public: syn::Visibility = syn::parse_quote!(pub);
        let visibility = if of_trait { &public } else { &method.vis };
        let source = Source {
            signature: &method.sig,
            visibility,
            attributes: &method.attrs,
            outer: Some(&generics),
            block: &method.block,
        };
        companions.extend(companions_of(&source, &own, diagnostics));
    }
    strip_attributes(&mut block);
    let (parameters, _, predicates) = block.generics.split_for_impl();
    let scalars = lower::scalars(&generics);
    let runtime = options.runtime();
    let bounds = scalars.iter().map(|name| {
        let name = quote::format_ident!("{name}");
        quote!(#name: #runtime::Real,)
    });
    let own: Vec<TokenStream> = predicates
        .iter()
        .flat_map(|clause| &clause.predicates)
        .map(|predicate| quote!(#predicate,))
        .collect();
    let ty = &block.self_ty;
    quote! {
        #block
        impl #parameters #ty where #(#own)* #(#bounds)* { #companions }
    }
}

/// Takes the helper attributes off a block, and the attribute itself off what it marks there.
fn strip_attributes(block: &mut syn::ItemImpl) {
    StripHelpers.visit_item_impl_mut(block);
    for item in &mut block.items {
        if let syn::ImplItem::Fn(method) = item {
            method
                .attrs
                .retain(|attribute| !is_differentiate(attribute));
        }
    }
}

/// `#[differentiate]`, under whatever path.
fn is_differentiate(attribute: &syn::Attribute) -> bool {
    attribute
        .path()
        .segments
        .last()
        .is_some_and(|segment| segment.ident == "differentiate")
}

/// `Self::Output` and its like in the `impl` of a trait: the companions stand in another block, where the alias is not.
struct Aliases(Vec<(syn::Ident, syn::Type)>);
impl Aliases {
    fn of(block: &syn::ItemImpl) -> Aliases {
        let types = block.items.iter().filter_map(|item| match item {
            syn::ImplItem::Type(alias) if block.trait_.is_some() => {
                Some((alias.ident.clone(), alias.ty.clone()))
            }
            _ => None,
        });
        Aliases(types.collect())
    }
}
impl VisitMut for Aliases {
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        if let syn::Type::Path(path) = ty
            && path.path.segments.len() == 2
            && path.path.segments[0].ident == "Self"
            && let Some((_, own)) = self
                .0
                .iter()
                .find(|(name, _)| path.path.segments[1].ident == *name)
        {
            *ty = own.clone();
        }
        syn::visit_mut::visit_type_mut(self, ty);
    }
}

/// Takes the helper attributes off what is emitted.
struct StripHelpers;
impl VisitMut for StripHelpers {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        attributes.retain(|attribute| {
            !attribute.path().is_ident("constant") && !attribute.path().is_ident("checkpoint")
        });
    }
}
