//! The companions of a function, and what their parts share.

use super::lanes::Lanes;
use super::lint::lenient;
use super::span::bodies_at;
use super::{Printer, respan_at};
use crate::ir::signature::{Signature, Wrap};
use crate::ir::visit::Variables;
use crate::ir::{Hold, print::ident};
use crate::options::Options;
use crate::transform::forward::Pushforward;
use crate::transform::plan::Plan;
use crate::transform::reverse::Sweeps;
use crate::transform::reverse::joint::Joint;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The transforms' outputs.
pub struct Derived {
    /// Both sweeps.
    pub sweeps: Sweeps,
    /// The forward transform.
    pub pushforward: Pushforward,
    /// Both sweeps with their tangents, where second order is asked for.
    pub second: Option<Sweeps>,
    /// Whether the tangents are made of what can have lanes, and whether the cotangents are.
    pub lanes: (bool, bool),
}

/// What is known of companions with several lanes.
#[derive(Clone)]
pub struct Batch<'c> {
    /// The number of lanes: the name of a const parameter.
    pub count: TokenStream,
    /// The signature without lanes.
    pub plain: &'c Signature,
}

/// Everything that is printed for one function.
pub struct Companions<'c> {
    /// The signature.
    pub signature: &'c Signature,
    /// The attribute's options.
    pub options: &'c Options,
    /// The transforms' outputs; nothing where the rule is written by hand.
    pub derived: Option<&'c Derived>,
    /// These are the companions with several lanes.
    pub lanes: Option<Batch<'c>>,
    /// The joint sweep, where a loop is fused with its adjoint.
    pub joint: Option<Joint>,
    /// What the reverse sweep is left; nothing where the rule is written by hand.
    pub plan: Option<Plan>,
    /// The `&mut` slices that the function overwrites before it reads them, and all of its `&mut` slices.
    pub lent: [u64; 2],
    /// The function was refused: the companions are typed stubs, in a crate that does not compile.
    pub refused: bool,
    /// The names that the body uses.
    pub names: crate::ir::Names,
    /// The path of the runtime.
    pub runtime: TokenStream,
}

/// The companions of a function: for a free function a type and its `impl`, for a method the functions alone.
pub fn companions(companions: &Companions<'_>) -> TokenStream {
    let functions = [
        companions.public(),
        companions.sweep(),
        companions.halves(),
        companions.tangent(),
        companions.second(),
        companions.batch(),
        companions.lacking(),
        companions.as_value(),
        companions.residuals(),
    ];
    let tokens = lenient(quote!(#(#functions)*));
    let signature = companions.signature;
    let moves = signature.moves();
    let tokens = bodies_at(tokens, signature.span, moves.first());
    if signature.associated {
        return respan_at(tokens, &moves);
    }
    let name = match &companions.options.companion {
        Some(name) => name.clone(),
        None => ident(&signature.name, signature.span),
    };
    let (visibility, attributes) = (&signature.visibility, &signature.attributes);
    let function = companions
        .function(&name)
        .map(|line| quote!(#(#attributes)* #line));
    let used = companions.used_beside();
    let used = (!used.is_empty()).then(|| quote!(#(#attributes)* #used));
    let facts = companions.facts();
    let plan = companions.plan.as_ref().map(super::plan::sentences);
    let doc = format!(
        "The derivatives of [`{0}`](fn@{0}).{1}",
        signature.name,
        plan.unwrap_or_default()
    );
    let tokens = quote! {
        #[doc = #doc]
        #(#attributes)*
        #visibility enum #name {}
        #(#attributes)*
        impl #name {
            #facts
            #tokens
        }
        #function
        #used
    };
    respan_at(tokens, &moves)
}

impl Companions<'_> {
    /// The name of a companion: `grad`, or `m_grad` beside a method.
    pub fn name(&self, companion: &str) -> Ident {
        let companion = &match self.lanes {
            Some(_) => format!("{companion}_batch"),
            None => companion.to_string(),
        };
        self.name_of(companion)
    }

    /// The same, without a look at lanes.
    pub fn name_of(&self, companion: &str) -> Ident {
        if self.signature.associated {
            super::half::suffixed(&self.signature.name, companion, self.signature.span)
        } else {
            Ident::new(companion, self.signature.span)
        }
    }

    /// The generic parameters with more in front of and behind them.
    pub fn generics(&self, lifetimes: &[TokenStream], more: &[TokenStream]) -> TokenStream {
        let own = &self.signature.generics;
        let count = self.lanes.iter().map(|lanes| {
            let count = &lanes.count;
            quote!(const #count: usize)
        });
        let more: Vec<TokenStream> = more.iter().cloned().chain(count).collect();
        let is_lifetime = |tokens: &TokenStream| tokens.to_string().starts_with('\'');
        let (first, rest): (Vec<_>, Vec<_>) = own.iter().partition(|tokens| is_lifetime(tokens));
        let all: Vec<&TokenStream> = first
            .into_iter()
            .chain(lifetimes)
            .chain(rest)
            .chain(&more)
            .collect();
        if all.is_empty() {
            TokenStream::new()
        } else {
            quote!(<#(#all),*>)
        }
    }

    /// The `where` clause, with the bound that companions add.
    pub fn predicates(&self) -> TokenStream {
        self.predicates_with(&[])
    }

    /// The same with more bounds.
    pub fn predicates_with(&self, more: &[TokenStream]) -> TokenStream {
        let own = &self.signature.predicates;
        let runtime = &self.runtime;
        // lanes that run one after the other run on copies
        let by_lane = self.lanes.is_some()
            && self
                .derived
                .is_none_or(|derived| derived.lanes != (true, true));
        let mut copied = Vec::new();
        if by_lane {
            copied = self.copied_parameters();
            let mut functions = self.functions();
            if functions.any(|(own, _)| own.hold == Hold::Mutable) {
                copied.extend(self.copied_values());
            }
        }
        let scalars = self
            .signature
            .scalars
            .iter()
            .filter(|name| self.signature.generic_names.contains(name))
            .map(|name| {
                let name = ident(name, Span::call_site());
                quote!(#name: #runtime::Real)
            });
        let all: Vec<TokenStream> = own
            .iter()
            .cloned()
            .chain(scalars)
            .chain(more.iter().cloned())
            .chain(copied)
            .collect();
        if all.is_empty() {
            TokenStream::new()
        } else {
            quote!(where #(#all),*)
        }
    }

    /// `::<T, N, more>`
    pub fn turbofish(&self, more: &[TokenStream]) -> TokenStream {
        let names = self.signature.generic_names.iter().map(|name| {
            let name = ident(name, Span::call_site());
            quote!(#name)
        });
        let count = self.lanes.iter().map(|lanes| lanes.count.clone());
        let all: Vec<TokenStream> = names.chain(more.iter().cloned()).chain(count).collect();
        if all.is_empty() {
            TokenStream::new()
        } else {
            quote!(::<#(#all),*>)
        }
    }

    /// The function's own parameters.
    pub fn parameters(&self) -> Vec<&TokenStream> {
        self.signature
            .parameters
            .iter()
            .map(|parameter| &parameter.declaration)
            .collect()
    }

    /// A name of a parameter's derivative.
    pub fn derivative(&self, parameter: &str, suffix: &str) -> Ident {
        let mut name = format!("{}_{suffix}", parameter.trim_start_matches("r#"));
        while self
            .signature
            .parameters
            .iter()
            .any(|other| other.name == name)
        {
            name.push_str("_1");
        }
        Ident::new(&name, Span::call_site())
    }

    /// A name that the body does not use.
    pub fn free_name(&self, wish: &str) -> Ident {
        let mut names = self.names.clone();
        for parameter in &self.signature.parameters {
            for suffix in ["bar", "dot"] {
                names.take(&self.derivative(&parameter.name, suffix).to_string());
            }
        }
        Ident::new(&names.fresh(wish), Span::call_site())
    }

    /// The scalar type parameter of a function whose signature names no other scalar.
    fn only_scalar(&self) -> Option<String> {
        let [one] = &self.signature.scalars[..] else {
            return None;
        };
        let names_another = self.signature.parameters.iter().any(|parameter| {
            let ty = parameter.ty.to_string();
            ty.contains("f64") || ty.contains("f32")
        });
        (!names_another).then(|| one.clone())
    }

    /// The parameter of a half that says how many lanes there are, and what is passed for it.
    pub fn count(&self) -> (TokenStream, TokenStream) {
        let runtime = &self.runtime;
        match &self.lanes {
            Some(Batch { count, .. }) => (
                quote!(_: #runtime::Count<#count>,),
                quote!(#runtime::Count::<#count>,),
            ),
            None => (TokenStream::new(), TokenStream::new()),
        }
    }

    /// The zero of a parameter's tangent space.
    pub fn zero(&self, at: usize, primal: &TokenStream) -> TokenStream {
        let runtime = &self.runtime;
        match &self.lanes {
            Some(lanes) => {
                let forms = Lanes {
                    count: &lanes.count,
                    runtime,
                };
                forms.zero(&lanes.plain.parameters[at].form, &quote!((#primal)), 0)
            }
            None => quote!(#runtime::zero_like(#primal)),
        }
    }

    /// A printer of one body.
    pub fn printer<'p>(
        &'p self,
        function: &'p crate::ir::Function,
        read_back: &'p Variables,
        tape: Option<Ident>,
    ) -> Printer<'p> {
        Printer {
            function,
            runtime: &self.runtime,
            generic: !self.signature.scalars.is_empty(),
            only_scalar: self.only_scalar(),
            read_back,
            sweep: tape.is_some(),
            tape,
            lanes: self.lanes.as_ref().map(|lanes| lanes.count.clone()),
            in_lane: std::cell::Cell::new(false),
            account: None,
            mark: None,
            fields: std::cell::RefCell::default(),
        }
    }

    /// A value in what wraps the result.
    pub fn wrapped(&self, value: &TokenStream) -> TokenStream {
        match self.signature.wrap {
            Wrap::None => value.clone(),
            Wrap::Result => quote!(::core::result::Result::Ok(#value)),
            Wrap::Option => quote!(::core::option::Option::Some(#value)),
        }
    }

    /// A parameter as a shared reference to its content.
    pub fn primal_reference(
        &self,
        parameter: &crate::ir::signature::SignatureParameter,
    ) -> TokenStream {
        let name = ident(&parameter.name, Span::call_site());
        match parameter.hold {
            Hold::Value => quote!(&#name),
            _ => quote!(&*#name),
        }
    }

    /// The type of value and tangent, in what wraps them.
    pub fn pair_type(&self) -> TokenStream {
        let value = &self.signature.value_type;
        let dot = self.signature.value.owned(&self.runtime);
        self.wrap_type(&quote!((#value, #dot)))
    }

    /// A type in what wraps the result.
    pub fn wrap_type(&self, inner: &TokenStream) -> TokenStream {
        match (self.signature.wrap, &self.signature.error) {
            (Wrap::None, _) => inner.clone(),
            (Wrap::Option, _) => quote!(::core::option::Option<#inner>),
            (Wrap::Result, Some(error)) => quote!(::core::result::Result<#inner, #error>),
            (Wrap::Result, None) => {
                let (result, runtime) = (&self.signature.result, &self.runtime);
                quote!(<#result as #runtime::Outcome>::With<#inner>)
            }
        }
    }
}
