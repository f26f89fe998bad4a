//! `Differentiable` for the type and for its tangent type, which is its own tangent.

use super::shape::{Field, Item, Variant};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

pub(super) fn differentiable(item: &Item) -> TokenStream {
    let Item { name, tangent, .. } = item;
    let of_primal = implementation(item, &quote!(#name), |field| field.of.to_token_stream());
    let of_tangent = implementation(item, &quote!(#tangent), |field| item.tangent_of(field));
    let accumulate = accumulate(item);
    let outcomes = [name, tangent].map(|subject| outcome(item, &quote!(#subject)));
    quote!(#of_primal #of_tangent #accumulate #(#outcomes)*)
}

/// The two implementations differ only in what they are for: fields of both have the same tangents.
fn implementation(
    item: &Item,
    subject: &TokenStream,
    type_of: impl Fn(&Field) -> TokenStream,
) -> TokenStream {
    let Item {
        tangent, runtime, ..
    } = item;
    let call = |field: &Field, method: &TokenStream, arguments: &TokenStream| {
        let (of, left) = (type_of(field), field.binding("left"));
        quote!(<#of as #runtime::Differentiable>::#method(#left #arguments))
    };
    let calls = |variant: &Variant, method: TokenStream, arguments: TokenStream| {
        let calls = variant
            .active()
            .map(|field| call(field, &method, &arguments));
        quote!({ #(#calls;)* })
    };
    let generics = item.bounded();
    let (parameters, arguments, bounds) = generics.split_for_impl();
    let own = quote!(Self);
    let tangent_path = quote!(#tangent);

    let zero = item.of_one(&quote!(self), &quote!(*self), &own, |variant| {
        let path = variant.path(&tangent_path);
        let fields = variant.fields.iter().map(|field| {
            let member = &field.member;
            let zero = call(field, &quote!(zero_tangent), &TokenStream::new());
            if field.constant {
                quote!(#member: ())
            } else {
                quote!(#member: #zero)
            }
        });
        quote!(#path { #(#fields),* })
    });
    let scale = item.of_one(
        &quote!(tangent),
        &quote!(*tangent),
        &tangent_path,
        |variant| calls(variant, quote!(scale), quote!(, factor)),
    );
    let move_by = item.of_two(
        &quote!(self),
        &own,
        &quote!(tangent),
        &tangent_path,
        |variant| {
            let calls = variant.active().map(|field| {
                let right = field.binding("right");
                call(field, &quote!(move_by), &quote!(, #right, step))
            });
            quote!({ #(#calls;)* })
        },
    );
    let flat_len = item.of_one(&quote!(self), &quote!(*self), &own, |variant| {
        let calls = variant
            .active()
            .map(|field| call(field, &quote!(flat_len), &TokenStream::new()));
        quote!(0 #(+ #calls)*)
    });
    let write_flat = item.of_one(&quote!(self), &quote!(*self), &own, |variant| {
        calls(variant, quote!(write_flat), quote!(, into))
    });
    let read_flat = item.of_one(&quote!(self), &quote!(*self), &own, |variant| {
        calls(variant, quote!(read_flat), quote!(, flat))
    });
    quote! {
        #[automatically_derived]
        impl #parameters #runtime::Differentiable for #subject #arguments #bounds {
            type Tangent = #tangent #arguments;
            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                #zero
            }
            #[inline]
            fn scale(tangent: &mut Self::Tangent, factor: f64) {
                #scale
            }
            #[inline]
            fn move_by(&mut self, tangent: &Self::Tangent, step: f64) {
                #move_by
            }
            #[inline]
            fn flat_len(&self) -> usize {
                #flat_len
            }
            #[inline]
            fn write_flat(&self, into: &mut #runtime::Vec<f64>) {
                #write_flat
            }
            #[inline]
            fn read_flat(&mut self, flat: &mut &[f64]) {
                #read_flat
            }
        }
    }
}

/// The result of a function that returns the type is the type itself.
fn outcome(item: &Item, subject: &TokenStream) -> TokenStream {
    let runtime = &item.runtime;
    let generics = item.bounded();
    let (parameters, arguments, bounds) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #parameters #runtime::Outcome for #subject #arguments #bounds {
            type Value = Self;
            type With<OtherValue> = OtherValue;
            #[inline]
            fn with<OtherValue>(self, replace: impl ::core::ops::FnOnce(Self) -> OtherValue) -> OtherValue {
                replace(self)
            }
            #[inline]
            fn arrived(&self) -> bool {
                true
            }
        }
    }
}

fn accumulate(item: &Item) -> TokenStream {
    let Item {
        tangent, runtime, ..
    } = item;
    let generics = item.bounded();
    let (parameters, arguments, bounds) = generics.split_for_impl();
    let own = quote!(Self);
    let accumulate = item.of_two(&quote!(self), &own, &quote!(from), &own, |variant| {
        let calls = variant.active().map(|field| {
            let (of, left, right) = (&field.of, field.binding("left"), field.binding("right"));
            quote!(<#of as #runtime::Differentiable>::accumulate(#left, #right))
        });
        quote!({ #(#calls;)* })
    });
    quote! {
        #[automatically_derived]
        impl #parameters #runtime::Accumulate<#tangent #arguments> for #tangent #arguments #bounds {
            #[inline]
            fn accumulate(&mut self, from: &Self) {
                #accumulate
            }
        }
        #[automatically_derived]
        impl #parameters #runtime::Cotangent for #tangent #arguments #bounds {}
        #[automatically_derived]
        impl #parameters #runtime::Accumulate<()> for #tangent #arguments #bounds {
            #[inline]
            fn accumulate(&mut self, (): &()) {}
        }
    }
}

impl Item {
    /// `match subject { … }` with the fields bound as `left_…`. An enum without variants is matched by its `place`, which
    /// is what makes the match complete.
    pub fn of_one(
        &self,
        subject: &TokenStream,
        place: &TokenStream,
        path: &TokenStream,
        arm: impl Fn(&Variant) -> TokenStream,
    ) -> TokenStream {
        if self.variants.is_empty() {
            return quote!(match #place {});
        }
        let patterns = self
            .variants
            .iter()
            .map(|variant| variant.pattern(path, "left"));
        let arms = self.variants.iter().map(arm);
        quote!(match #subject { #(#patterns => #arms,)* })
    }

    /// The same over two values, bound as `left_…` and `right_…`; they must be of the same variant.
    pub fn of_two(
        &self,
        left: &TokenStream,
        left_path: &TokenStream,
        right: &TokenStream,
        right_path: &TokenStream,
        arm: impl Fn(&Variant) -> TokenStream,
    ) -> TokenStream {
        let runtime = &self.runtime;
        self.of_two_or(
            left,
            left_path,
            right,
            right_path,
            arm,
            &quote!(#runtime::mismatch()),
        )
    }

    /// The same, with what is to happen when the variants differ.
    pub fn of_two_or(
        &self,
        left: &TokenStream,
        left_path: &TokenStream,
        right: &TokenStream,
        right_path: &TokenStream,
        arm: impl Fn(&Variant) -> TokenStream,
        otherwise: &TokenStream,
    ) -> TokenStream {
        if self.variants.is_empty() {
            return quote!(match *#left {});
        }
        let lefts = self
            .variants
            .iter()
            .map(|variant| variant.pattern(left_path, "left"));
        let rights = self
            .variants
            .iter()
            .map(|variant| variant.pattern(right_path, "right"));
        let arms = self.variants.iter().map(arm);
        let otherwise = (self.variants.len() > 1).then(|| quote!(_ => #otherwise,));
        quote!(match (#left, #right) { #((#lefts, #rights) => #arms,)* #otherwise })
    }
}

impl Variant {
    /// Braces hold the fields, whatever the style.
    fn pattern(&self, path: &TokenStream, side: &str) -> TokenStream {
        let path = self.path(path);
        let members = self.active().map(|field| &field.member);
        let bindings = self.active().map(|field| field.binding(side));
        let rest = self
            .fields
            .iter()
            .any(|field| field.constant)
            .then(|| quote!(..));
        quote!(#path { #(#members: #bindings,)* #rest })
    }
}
