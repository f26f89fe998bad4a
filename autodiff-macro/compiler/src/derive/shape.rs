//! The item as the derive sees it: variants with fields, where a struct is a type with one variant.

use super::span::{adopt, own};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::{
    Attribute, Data, DeriveInput, Error, Fields, Generics, Index, Member, Path, Type, Visibility,
};

/// A struct or an enum that is to be differentiable.
pub(super) struct Item {
    pub name: Ident,
    /// The name of the tangent type.
    pub tangent: Ident,
    pub visibility: Visibility,
    /// As the user wrote them.
    pub generics: Generics,
    /// Where the runtime is.
    pub runtime: TokenStream,
    pub is_enum: bool,
    pub variants: Vec<Variant>,
}

/// A variant of an enum, or the whole struct.
pub(super) struct Variant {
    /// `None` for a struct.
    pub name: Option<Ident>,
    pub style: Style,
    pub fields: Vec<Field>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Named,
    Tuple,
    Unit,
}

pub(super) struct Field {
    pub member: Member,
    pub visibility: Visibility,
    pub of: Type,
    pub constant: bool,
}

impl Item {
    /// The item, and what is wrong with its attributes.
    pub fn parse(tokens: TokenStream) -> Result<(Item, Vec<Error>), Error> {
        let as_written: DeriveInput = syn::parse2(tokens.clone())?;
        let own: DeriveInput = syn::parse2(adopt(tokens, &as_written.ident, &as_written.generics))?;
        let mut errors = Vec::new();
        let runtime = runtime(&own.attrs, &mut errors);
        let (is_enum, variants) = match own.data {
            Data::Struct(data) => (
                false,
                vec![Variant::new(None, &data.fields, false, &mut errors)],
            ),
            Data::Enum(data) => {
                let variant = |variant: &syn::Variant| {
                    let constant = is_constant(&variant.attrs, &mut errors);
                    Variant::new(
                        Some(variant.ident.clone()),
                        &variant.fields,
                        constant,
                        &mut errors,
                    )
                };
                (true, data.variants.iter().map(variant).collect())
            }
            Data::Union(data) => {
                return Err(Error::new(
                    data.union_token.span(),
                    "[AD0901] a union carries no derivative, since which of its fields is meant is not known; make it an enum",
                ));
            }
        };
        let item = Item {
            tangent: format_ident!("{}Tangent", own.ident, span = own.ident.span()),
            name: own.ident,
            visibility: own.vis,
            generics: own.generics,
            runtime,
            is_enum,
            variants,
        };
        Ok((item, errors))
    }

    /// Where all implementations stand: rustc says a thing once per place, so what it says of the one type that may lack a
    /// derivative, in the declaration, it then does not repeat for each of them.
    pub fn span(&self) -> Span {
        let fields = self.variants.iter().flat_map(Variant::active);
        let mut unknown = fields.filter(|field| !is_one_of(&field.of, &KNOWN));
        match (unknown.next(), unknown.next()) {
            (Some(field), None) => own(field.of.span()),
            _ => self.name.span(),
        }
    }

    /// Whether the size of the field's tangent shows by its syntax.
    pub fn is_plain(&self, field: &Field) -> bool {
        is_one_of(&field.of, &KNOWN) || (field.constant && self.generics.params.is_empty())
    }
    /// The type of a field in the tangent type.
    pub fn tangent_of(&self, field: &Field) -> TokenStream {
        let (of, runtime) = (&field.of, &self.runtime);
        if field.constant && self.generics.params.is_empty() {
            quote!(())
        } else if field.constant {
            // `()` too, but the parameters of the type count as used.
            quote!(<#runtime::Constant<#of> as #runtime::Differentiable>::Tangent)
        } else if is_one_of(of, &FLOATS) {
            quote!(#of)
        } else {
            quote!(<#of as #runtime::Differentiable>::Tangent)
        }
    }
}

impl Variant {
    fn new(
        name: Option<Ident>,
        fields: &Fields,
        constant: bool,
        errors: &mut Vec<Error>,
    ) -> Variant {
        let style = match fields {
            Fields::Named(_) => Style::Named,
            Fields::Unnamed(_) => Style::Tuple,
            Fields::Unit => Style::Unit,
        };
        let field = |(at, field): (usize, &syn::Field)| Field {
            member: match &field.ident {
                Some(name) => Member::Named(name.clone()),
                None => Member::Unnamed(Index::from(at)),
            },
            visibility: field.vis.clone(),
            of: field.ty.clone(),
            constant: is_constant(&field.attrs, errors) || constant,
        };
        Variant {
            name,
            style,
            fields: fields.iter().enumerate().map(field).collect(),
        }
    }

    /// `Type` of a struct, `Type::Variant` of an enum. Braces follow it, whatever the style.
    pub fn path(&self, of: &TokenStream) -> TokenStream {
        match &self.name {
            Some(name) => quote!(#of::#name),
            None => of.clone(),
        }
    }

    /// The fields that are not `#[constant]`.
    pub fn active(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.constant)
    }
}

impl Field {
    /// What the field is bound to in a pattern: `left_x`, `right_0`.
    pub fn binding(&self, side: &str) -> Ident {
        match &self.member {
            Member::Named(name) => format_ident!("{side}_{}", name),
            Member::Unnamed(index) => format_ident!("{side}_{}", index.index),
        }
    }
}

/// Their tangent types are themselves, so they need no projection.
const FLOATS: [&str; 2] = ["f32", "f64"];

/// Types that are certain to have a tangent type.
const KNOWN: [&str; 17] = [
    "f32", "f64", "bool", "char", "String", "u8", "u16", "u32", "u64", "u128", "usize", "i8",
    "i16", "i32", "i64", "i128", "isize",
];

fn is_one_of(of: &Type, names: &[&str]) -> bool {
    matches!(of, Type::Path(path) if names.iter().any(|name| path.path.is_ident(name)))
}

fn is_constant(attributes: &[Attribute], errors: &mut Vec<Error>) -> bool {
    let mut constant = false;
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("constant"))
    {
        constant = true;
        if let Err(error) = attribute.meta.require_path_only() {
            errors.push(Error::new(
                error.span(),
                "[AD0902] `#[constant]` on a field takes no arguments; remove them",
            ));
        }
    }
    constant
}

/// `::differentiate::__rt`, or what `#[differentiable(crate = path)]` says for those who re-export the crate.
fn runtime(attributes: &[Attribute], errors: &mut Vec<Error>) -> TokenStream {
    let mut krate = quote!(::differentiate);
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("differentiable"))
    {
        let parsed = attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("crate") {
                return Err(meta.error("the derive has the one option `crate = path`"));
            }
            krate = meta
                .value()?
                .call(Path::parse_mod_style)?
                .into_token_stream();
            Ok(())
        });
        if let Err(error) = parsed {
            errors.push(Error::new(error.span(), format!("[AD0903] {error}")));
        }
    }
    quote!(#krate::__rt)
}
