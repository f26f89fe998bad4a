//! Items: what the attribute stands on, and what is put beside it.

use crate::analysis;
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
mod bits;
mod block;
mod hygiene;
mod named;
mod operator;
mod refused;

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

/// The same with one option more: for the tests.
pub fn differentiate_with(options: TokenStream, item: TokenStream, option: &str) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let mut options = Options::parse(options, &mut diagnostics);
    options.hvp |= option == "hvp" && (options.vjp.is_none() || options.jvp.is_some());
    options.batch |= option == "batch";
    expand(&options, item, diagnostics)
}

fn expand(options: &Options, item: TokenStream, mut diagnostics: Diagnostics) -> TokenStream {
    let item = named::ungroup(item);
    let mut tokens = match syn::parse2::<syn::Item>(item.clone()) {
        Ok(syn::Item::Fn(function)) => free_function(function, options, &mut diagnostics),
        Ok(syn::Item::Impl(block)) => block::impl_block(block, options, &mut diagnostics),
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

/// The parts of a function that the compiler reads.
struct Source<'s> {
    signature: &'s syn::Signature,
    visibility: &'s syn::Visibility,
    attributes: &'s [syn::Attribute],
    outer: Option<&'s syn::Generics>,
    /// It is a method of a trait.
    of_trait: bool,
    block: &'s syn::Block,
}

fn companions_of(
    source: &Source<'_>,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let before = diagnostics.count();
    refused::qualifiers(source.signature, diagnostics);
    refused::parameter_types(source.signature, options, diagnostics);
    if diagnostics.count() > before {
        return TokenStream::new();
    }
    attribute::refuse_misplaced(source.attributes, source.block, diagnostics);
    bits::refuse_made(source.block, diagnostics);
    hygiene::refuse_two_of_a_name(source.signature, source.block, diagnostics);
    let (mut plain, mut block) = (source.signature.clone(), source.block.clone());
    named::name_patterns(&mut plain, &mut block);
    let unnameable = named::name_impl_types(&mut plain);
    if options.vjp.is_some() || options.jvp.is_some() {
        return by_rule(&plain, source, &block, options, diagnostics);
    }
    let (mut signature, mut function) = lower::lower(
        &plain,
        source.visibility,
        source.outer,
        &block,
        options,
        diagnostics,
    );
    signature.unnameable = unnameable;
    signature.of_trait = source.of_trait;
    signature.attributes = source
        .attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
        .map(ToTokens::to_token_stream)
        .collect();
    if diagnostics.count() > before {
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
            lanes: None,
            joint: None,
            plan: None,
            lent: [0; 2],
            refused: true,
            names,
            runtime: options.runtime(),
        });
    }
    if cfg!(debug_assertions) {
        verify(&function, "lower", &[]);
    }
    if options.has("settle") {
        transform::settle::settle(&mut function, &signature.value_kind());
    }
    if options.recompute {
        transform::checkpoint::whole(&mut function);
    }
    if !options.has("residuals") {
        transform::checkpoint::everywhere(&mut function);
    }
    let mut pushforward = transform::forward::forward(&function);
    let mut sweeps = transform::reverse::reverse(&function, options);
    if options.batch && options.has("merge") {
        let mut body = core::mem::take(&mut pushforward.function.body);
        transform::merge::merge(&pushforward.function, &mut body);
        pushforward.function.body = body;
        transform::merge::merge(&sweeps.function, &mut sweeps.reverse);
    }
    let mut joint = transform::reverse::joint::joint(&function, options);
    let lent = analysis::overwrite::lent(&function);
    let plan = transform::plan::plan(&sweeps, joint.as_ref());
    if options.max_tape.is_some() {
        without_tape(&plan, diagnostics);
    }
    if cfg!(debug_assertions) {
        let dots: Vec<_> = pushforward.dots.iter().flatten().copied().collect();
        verify(&pushforward.function, "forward", &dots);
    }
    let mut second = options
        .hvp
        .then(|| transform::forward::second(&sweeps, function.variables.len()));
    let lanes = if options.batch && analysis::shape::shows(&signature) {
        (
            analysis::shape::is_known(&pushforward.function, &[&pushforward.function.body]),
            analysis::shape::is_known(&sweeps.function, &[&sweeps.forward, &sweeps.reverse]),
        )
    } else {
        (false, false)
    };
    let slices = signature.borrowed_slices();
    let (mut first, mut more) = (vec![&mut sweeps], Vec::from_iter(&mut second));
    if let Some(joint) = &mut joint {
        first.push(&mut joint.sweeps);
        more.extend(&mut joint.second);
    }
    if options.has("asked") {
        for sweeps in &mut first {
            transform::asked::asked(sweeps, &slices);
        }
    }
    if options.has("windows") {
        for sweeps in first.into_iter().chain(more) {
            let function = &mut sweeps.function;
            transform::window::windows(function, &mut sweeps.forward);
            transform::window::windows(function, &mut sweeps.reverse);
        }
    }
    let mut names = second.as_ref().unwrap_or(&sweeps).function.names.clone();
    for sweeps in joint
        .iter()
        .flat_map(|joint| joint.second.iter().chain([&joint.sweeps]))
        .chain([&sweeps])
    {
        for data in &sweeps.function.variables {
            names.take(&data.name);
        }
    }
    emit::companions(&emit::Companions {
        signature: &signature,
        options,
        derived: Some(&emit::Derived {
            sweeps,
            pushforward,
            second,
            lanes,
        }),
        lanes: None,
        joint,
        plan: Some(plan),
        lent: [lent.replaced, lent.slices],
        refused: false,
        names,
        runtime: options.runtime(),
    })
}

/// Refuses the values that a plan keeps on a tape.
fn without_tape(plan: &transform::plan::Plan, diagnostics: &mut Diagnostics) {
    for value in &plan.taped {
        diagnostics.refuse_at(
            Code::Tape,
            (value.span, value.span),
            format!(
                "`{}` is kept in each iteration, and `max_tape` allows no tape",
                value.name
            ),
            None,
        );
    }
}

/// The companions of a function whose derivative is written by hand: its body is not looked at.
fn by_rule(
    plain: &syn::Signature,
    source: &Source<'_>,
    block: &syn::Block,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let before = diagnostics.count();
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
    let mut parameters = signature.parameters.iter();
    if signature.associated && parameters.any(|parameter| parameter.function.is_some()) {
        diagnostics.refuse(
            Code::ParameterType,
            &plain.ident,
            "a method with a rule of its own has no derivative of what a function that is passed to it captures",
        );
    }
    if diagnostics.count() > before {
        return TokenStream::new();
    }
    emit::companions(&emit::Companions {
        signature: &signature,
        options,
        derived: None,
        lanes: None,
        joint: None,
        plan: None,
        lent: [0; 2],
        refused: false,
        names,
        runtime: options.runtime(),
    })
}

fn free_function(
    mut function: syn::ItemFn,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    attribute::refuse_second(&mut function.attrs, diagnostics);
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
        of_trait: false,
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
    attribute::refuse_second(&mut method.attrs, diagnostics);
    let outer = syn::Generics::default();
    let source = Source {
        signature: &method.sig,
        visibility: &method.vis,
        attributes: &method.attrs,
        outer: Some(&outer),
        of_trait: false,
        block: &method.block,
    };
    let companions = companions_of(&source, options, diagnostics);
    StripHelpers.visit_impl_item_fn_mut(&mut method);
    quote!(#method #companions)
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
