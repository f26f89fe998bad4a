//! The forms of derivatives with several lanes: `[f64; N]` for each float in scalars, arrays, slices, `Vec`s and tuples,
//! `[Tangent; N]` for all else.

use crate::ir::signature::Form;
use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};

/// Which lane of a derivative, and how many there are.
pub struct Lanes<'l> {
    /// The number of lanes.
    pub count: &'l TokenStream,
    /// The path of the runtime.
    pub runtime: &'l TokenStream,
}

impl Lanes<'_> {
    /// The form whose derivative has lanes.
    pub fn form(&self, form: &Form) -> Form {
        let (count, runtime) = (self.count, self.runtime);
        let boxed = |inner: &Form| Box::new(self.form(inner));
        match form {
            Form::Scalar(ty) => Form::Scalar(quote!([#ty; #count])),
            Form::Array(inner, length) => Form::Array(boxed(inner), length.clone()),
            Form::Slice(inner) => Form::Slice(boxed(inner)),
            Form::Vec(inner) => Form::Vec(boxed(inner)),
            Form::Tuple(parts) => Form::Tuple(parts.iter().map(|part| self.form(part)).collect()),
            Form::Reference(mutable, inner) => Form::Reference(*mutable, boxed(inner)),
            Form::Inactive => Form::Inactive,
            Form::Other(ty, true) => Form::Other(quote!([#ty; #count]), true),
            Form::Other(..) | Form::View(_) => {
                let one = form.owned(runtime);
                Form::Scalar(quote!([#one; #count]))
            }
        }
    }

    /// One lane of the derivative at `place`, as an owned value.
    pub fn lane(
        &self,
        form: &Form,
        place: &TokenStream,
        lane: &TokenStream,
        depth: usize,
    ) -> TokenStream {
        let runtime = self.runtime;
        let at = format_ident!("at_{depth}");
        match form {
            Form::Scalar(_) => quote!(#place[#lane]),
            Form::Array(inner, length) => {
                let inner = self.lane(inner, &quote!(#place[#at]), lane, depth + 1);
                quote!(::core::array::from_fn::<_, { #length }, _>(|#at| #inner))
            }
            Form::Slice(inner) | Form::Vec(inner) => {
                let inner = self.lane(inner, &quote!(#place[#at]), lane, depth + 1);
                quote!((0..#place.len()).map(|#at| #inner).collect::<#runtime::Vec<_>>())
            }
            Form::Tuple(parts) => {
                let parts = numbered(parts, place)
                    .map(|(part, place)| self.lane(part, &place, lane, depth));
                quote!((#(#parts,)*))
            }
            Form::Reference(_, inner) => self.lane(inner, place, lane, depth),
            Form::Inactive => quote!(()),
            Form::Other(..) | Form::View(_) => quote!(::core::clone::Clone::clone(&#place[#lane])),
        }
    }

    /// Puts `value` into one lane of the derivative at `place`, which takes the value's length.
    pub fn put(
        &self,
        form: &Form,
        place: &TokenStream,
        lane: &TokenStream,
        value: &TokenStream,
        depth: usize,
    ) -> TokenStream {
        let at = format_ident!("at_{depth}");
        match form {
            Form::Scalar(_) => quote!(#place[#lane] = #value;),
            Form::Array(inner, _) | Form::Slice(inner) | Form::Vec(inner) => {
                let each = self.put(
                    inner,
                    &quote!(#place[#at]),
                    lane,
                    &quote!(#value[#at]),
                    depth + 1,
                );
                quote!(for #at in 0..#value.len() { #each })
            }
            Form::Tuple(parts) => {
                let values = numbered(parts, value).map(|(_, value)| value);
                let parts = numbered(parts, place)
                    .zip(values)
                    .map(|((part, place), value)| self.put(part, &place, lane, &value, depth));
                quote!(#(#parts)*)
            }
            Form::Reference(true, inner) if matches!(**inner, Form::Vec(_)) => {
                let Form::Vec(element) = &**inner else {
                    return TokenStream::new();
                };
                let zero = self.zero(element, &quote!(#value[at]), depth + 1);
                let each = self.put(inner, place, lane, value, depth);
                quote! {
                    while #place.len() < #value.len() { let at = #place.len(); #place.push(#zero); }
                    #place.truncate(#value.len());
                    #each
                }
            }
            Form::Reference(_, inner) => self.put(inner, place, lane, value, depth),
            Form::Inactive => TokenStream::new(),
            Form::Other(..) | Form::View(_) => {
                quote!(#place[#lane] = ::core::clone::Clone::clone(&#value);)
            }
        }
    }

    /// The zero with lanes, of the shape of the value at `place`.
    pub fn zero(&self, form: &Form, place: &TokenStream, depth: usize) -> TokenStream {
        let (count, runtime) = (self.count, self.runtime);
        let at = format_ident!("at_{depth}");
        match form {
            Form::Scalar(_) => quote!([#runtime::zero_like(&#place); #count]),
            Form::Array(inner, length) => {
                let inner = self.zero(inner, &quote!(#place[#at]), depth + 1);
                quote!(::core::array::from_fn::<_, { #length }, _>(|#at| #inner))
            }
            Form::Slice(inner) | Form::Vec(inner) => {
                let inner = self.zero(inner, &quote!(#place[#at]), depth + 1);
                quote!((0..#place.len()).map(|#at| #inner).collect::<#runtime::Vec<_>>())
            }
            Form::Tuple(parts) => {
                let parts =
                    numbered(parts, place).map(|(part, place)| self.zero(part, &place, depth));
                quote!((#(#parts,)*))
            }
            Form::Reference(_, inner) => self.zero(inner, place, depth),
            Form::Inactive => quote!(()),
            Form::Other(..) | Form::View(_) => {
                quote!(::core::array::from_fn::<_, #count, _>(|_| #runtime::zero_like(&#place)))
            }
        }
    }

    /// The derivatives of the lanes, which stand in the `Vec` at `place`, as one derivative with lanes.
    pub fn gathered(
        &self,
        form: &Form,
        place: &dyn Fn(&TokenStream) -> TokenStream,
        depth: usize,
    ) -> TokenStream {
        let runtime = self.runtime;
        let count = self.count;
        let at = format_ident!("at_{depth}");
        let inside = |steps: TokenStream| {
            move |lane: &TokenStream| {
                let place = place(lane);
                quote!(#place #steps)
            }
        };
        match form {
            Form::Scalar(_) => {
                let one = place(&quote!(lane));
                quote!(::core::array::from_fn::<_, #count, _>(|lane| #one))
            }
            Form::Array(inner, length) => {
                let inner = self.gathered(inner, &inside(quote!([#at])), depth + 1);
                quote!(::core::array::from_fn::<_, { #length }, _>(|#at| #inner))
            }
            Form::Slice(inner) | Form::Vec(inner) => {
                let inner = self.gathered(inner, &inside(quote!([#at])), depth + 1);
                let first = place(&quote!(0));
                quote!((0..if #count == 0 { 0 } else { #first.len() }).map(|#at| #inner).collect::<#runtime::Vec<_>>())
            }
            Form::Tuple(parts) => {
                let parts = parts.iter().enumerate().map(|(number, part)| {
                    let number = Literal::usize_unsuffixed(number);
                    self.gathered(part, &inside(quote!(.#number)), depth)
                });
                quote!((#(#parts,)*))
            }
            Form::Reference(_, inner) => self.gathered(inner, place, depth),
            Form::Inactive => quote!(()),
            Form::Other(..) | Form::View(_) => {
                let one = place(&quote!(lane));
                quote!(::core::array::from_fn::<_, #count, _>(|lane| ::core::clone::Clone::clone(&#one)))
            }
        }
    }
}

/// The parts of a tuple, each with its place.
fn numbered<'f>(
    parts: &'f [Form],
    place: &TokenStream,
) -> impl Iterator<Item = (&'f Form, TokenStream)> {
    let place = place.clone();
    parts.iter().enumerate().map(move |(number, part)| {
        let mut number = Literal::usize_unsuffixed(number);
        number.set_span(Span::call_site());
        (part, quote!(#place.#number))
    })
}
