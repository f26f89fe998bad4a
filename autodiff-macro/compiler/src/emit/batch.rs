//! `#[differentiate(batch)]`: the companions with several lanes, `jvp_batch` and `vjp_batch`, and their hidden halves.

use super::Companions;
use super::companion::Batch;
use super::lanes::Lanes;
use super::sweep::Names;
use crate::ir::Hold;
use crate::ir::print::ident;
use crate::ir::signature::{Form, Signature, SignatureParameter, Wrap};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// All of them, where they are asked for.
    pub fn batch(&self) -> TokenStream {
        if !self.options.batch || self.is_without_stubs() {
            return TokenStream::new();
        }
        let count = self.count_name();
        let lanes = Lanes {
            count: &count,
            runtime: &self.runtime,
        };
        let mut signature = self.signature.clone();
        for parameter in &mut signature.parameters {
            parameter.form = lanes.form(&parameter.form);
        }
        signature.value = lanes.form(&signature.value);
        let companions = Companions {
            signature: &signature,
            options: self.options,
            derived: self.derived,
            lanes: Some(Batch {
                count: count.clone(),
                plain: self.signature,
            }),
            joint: None,
            plan: None,
            lent: [0; 2],
            refused: self.refused,
            names: self.names.clone(),
            runtime: self.runtime.clone(),
        };
        let functions = [
            companions.vjp(),
            companions.vjp_into(),
            companions.jvp(),
            companions.sweep(),
            companions.halves(),
            companions.tangent(),
        ];
        quote!(#(#functions)*)
    }

    /// The name of the const parameter that says how many lanes there are.
    pub fn count_name(&self) -> TokenStream {
        let is_taken = |name: &str| {
            let own = self.signature.generic_names.iter();
            own.chain(&self.signature.outer_names)
                .any(|taken| taken == name)
        };
        let count = if is_taken("N") { "LANES" } else { "N" };
        let count = Ident::new(count, Span::call_site());
        quote!(#count)
    }

    /// The signature without lanes.
    pub fn plain(&self) -> &Signature {
        self.lanes
            .as_ref()
            .map_or(self.signature, |lanes| lanes.plain)
    }

    fn lane_name(&self, parameter: &SignatureParameter, suffix: &str) -> Ident {
        self.free_name(&format!(
            "{}_{suffix}",
            parameter.name.trim_start_matches("r#")
        ))
    }

    /// Copies of the arguments for a run of one lane, and the arguments made of them.
    fn arguments_of_lane(&self) -> (TokenStream, Vec<TokenStream>) {
        let runtime = &self.runtime;
        let mut copies = TokenStream::new();
        let arguments = self.signature.parameters.iter().map(|parameter| {
            let name = ident(&parameter.name, Span::call_site());
            let copy = self.lane_name(parameter, "copy");
            match parameter.hold {
                Hold::Value if parameter.copy => quote!(#name),
                Hold::Value => quote!(::core::clone::Clone::clone(&#name)),
                Hold::Mutable => {
                    copies.extend(quote!(let mut #copy = #runtime::ToOwned::to_owned(&*#name);));
                    quote!(&mut #copy)
                }
                _ => quote!(#name),
            }
        });
        let arguments = arguments.collect();
        (copies, arguments)
    }

    /// The value and its tangents, one lane after the other.
    pub fn tangent_by_lane(&self, dots: &[Option<Ident>]) -> TokenStream {
        let Some(Batch { count, plain }) = &self.lanes else {
            return TokenStream::new();
        };
        let runtime = &self.runtime;
        let lanes = Lanes { count, runtime };
        let (lane, all) = (self.free_name("lane_number"), self.free_name("y_dots"));
        let (lane, of_lane) = (quote!(#lane), self.free_name("dot_of_lane"));
        let (copies, arguments) = self.arguments_of_lane();
        let mut taken = TokenStream::new();
        let mut given = TokenStream::new();
        let mut directions = Vec::new();
        for (parameter, dot) in plain.parameters.iter().zip(dots) {
            if let Some(function) = &parameter.function {
                let push = function.push_name();
                let mutable = (!function.shared).then(|| quote!(mut));
                directions.push(quote!(& #mutable #push));
                continue;
            }
            let Some(dot) = dot else {
                directions.push(quote!(#runtime::Absent));
                continue;
            };
            let own = self.lane_name(parameter, "lane");
            let one = lanes.lane(&parameter.form, &quote!(#dot), &lane, 0);
            taken.extend(quote!(let mut #own = #one;));
            if let Form::Reference(true, _) = &parameter.form {
                given.extend(lanes.put(&parameter.form, &quote!(#dot), &lane, &quote!(#own), 0));
            }
            directions.push(self.direction_of(&parameter.form, &quote!(#own)));
        }
        let tangent = self.name_of("tangent");
        let turbofish = self.turbofish_alone();
        let unwrap = match self.signature.wrap {
            Wrap::None => quote!(),
            _ => quote!(?),
        };
        let value = self.value_of_all_lanes();
        let gathered = lanes.gathered(&plain.value, &|lane| quote!(#all[#lane]), 0);
        let pair = self.wrapped(&quote!((y, #gathered)));
        quote! {
            let mut #all = #runtime::Vec::with_capacity(#count);
            for #lane in 0..#count {
                #copies
                #taken
                let (_, #of_lane) = Self::#tangent #turbofish(#(#arguments,)* #(#directions),*)#unwrap;
                #given
                #all.push(#of_lane);
            }
            let y = #value #unwrap;
            #pair
        }
    }

    /// Both sweeps, one lane after the other.
    pub fn sweep_by_lane(&self, names: &Names) -> TokenStream {
        let Some(Batch { count, plain }) = &self.lanes else {
            return TokenStream::new();
        };
        let runtime = &self.runtime;
        let lanes = Lanes { count, runtime };
        let Names {
            tape,
            value,
            seed,
            forward_on,
            reverse_on,
            slots,
            ..
        } = names;
        let lane = self.free_name("lane_number");
        let lane = quote!(#lane);
        let (copies, arguments) = self.arguments_of_lane();
        let (forward, reverse) = (self.name_of("forward"), self.name_of("reverse"));
        let turbofish = self.turbofish_alone();
        let value_of_all = self.value_of_all_lanes();
        let mut opened = TokenStream::new();
        let mut taken = TokenStream::new();
        let mut given = TokenStream::new();
        let mut buffers = Vec::new();
        for (at, (parameter, slot)) in plain.parameters.iter().zip(slots).enumerate() {
            if parameter.function.is_some() {
                buffers.push(quote!(&mut #slot));
                continue;
            }
            if !parameter.active {
                buffers.push(quote!(#runtime::Absent));
                continue;
            }
            let (bar, mine, spare) = (
                self.lane_name(parameter, "bar"),
                self.lane_name(parameter, "lane"),
                self.lane_name(parameter, "own"),
            );
            let ty = self.signature.parameters[at].form.buffer(runtime);
            let zero = self.zero(at, &self.primal_reference(parameter));
            opened.extend(quote! {
                let mut #spare = ::core::option::Option::None;
                let #bar: &mut #ty = #runtime::open(&mut #slot, &mut #spare, || #zero);
            });
            let place = match &parameter.form {
                Form::Scalar(_) | Form::Other(..) | Form::View(_) | Form::Tuple(_) => {
                    quote!((*#bar))
                }
                _ => quote!(#bar),
            };
            let one = lanes.lane(&parameter.form, &place, &lane, 0);
            taken.extend(quote!(let mut #mine = #one;));
            given.extend(lanes.put(&parameter.form, &place, &lane, &quote!(#mine), 0));
            let buffer = match &parameter.form {
                Form::Vec(_) => quote!(&mut #mine[..]),
                Form::Reference(_, inner) if matches!(**inner, Form::Slice(_)) => {
                    quote!(&mut #mine[..])
                }
                _ => quote!(&mut #mine),
            };
            buffers.push(buffer);
        }
        let run = quote!(Self::#forward #turbofish(#(#arguments,)* #tape));
        let arrive = match self.signature.wrap {
            Wrap::None => quote!(let _ = #run;),
            _ => quote! {
                let arrived = #run;
                if !#runtime::Outcome::arrived(&arrived) {
                    return ::core::option::Option::Some(arrived);
                }
            },
        };
        let has_seed = !matches!(plain.value, Form::Inactive);
        let y_bar = if has_seed {
            lanes.lane(&plain.value, &quote!(#seed), &lane, 0)
        } else {
            quote!(())
        };
        let inside = self.inside(&y_bar);
        quote! {
            if #forward_on {
                for _ in 0..#count {
                    #copies
                    #arrive
                }
            }
            if #reverse_on {
                let #seed = #runtime::given(#seed);
                #opened
                for #lane in (0..#count).rev() {
                    #copies
                    #taken
                    Self::#reverse #turbofish(#(#arguments,)* #tape, #inside, #(#buffers),*);
                    #given
                }
            }
            if #forward_on {
                #value = ::core::option::Option::Some(#value_of_all);
            }
            #value
        }
    }

    /// The value, which the lanes share: from the function itself, or from a half where the function cannot be named with its generic
    /// arguments.
    fn value_of_all_lanes(&self) -> TokenStream {
        let own = self.argument_names();
        if self.functions().next().is_none() {
            let primal = self.primal_path();
            return quote!(#primal(#(#own),*));
        }
        let runtime = &self.runtime;
        let (forward, turbofish) = (self.name_of("forward"), self.turbofish_alone());
        quote!(Self::#forward #turbofish(#(#own,)* &mut #runtime::Tape::new()))
    }

    /// The function's own generic arguments, without the lanes.
    pub fn turbofish_alone(&self) -> TokenStream {
        let names = self.signature.generic_names.iter().map(|name| {
            let name = ident(name, Span::call_site());
            quote!(#name)
        });
        let names: Vec<_> = names.collect();
        if names.is_empty() {
            TokenStream::new()
        } else {
            quote!(::<#(#names),*>)
        }
    }
}
