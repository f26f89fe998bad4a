//! The functions of a file that have a float in their signature, each as the item that an attribute would stand on.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::visit::Visit;

/// A function of the file.
pub struct Function {
    /// Its name.
    pub name: String,
    /// The line of its name.
    pub line: usize,
    /// The function, or an `impl` block that holds it alone, marked.
    pub item: TokenStream,
    /// Whether it stands outside of `impl` blocks.
    pub is_free: bool,
}

/// What else stands in a file, by name: functions, constants, types.
pub type Neighbours = BTreeMap<String, syn::Item>;

/// The functions with a float in their signature, free ones and those of `impl` blocks, and what else stands in the file.
pub fn functions(file: &syn::File) -> (Vec<Function>, Neighbours) {
    let mut found = Found::default();
    found.visit_file(file);
    (found.functions, found.neighbours)
}

#[derive(Default)]
struct Found {
    functions: Vec<Function>,
    neighbours: Neighbours,
}

impl<'ast> Visit<'ast> for Found {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let name = match item {
            syn::Item::Fn(function) => Some(&function.sig.ident),
            syn::Item::Const(constant) => Some(&constant.ident),
            syn::Item::Static(constant) => Some(&constant.ident),
            syn::Item::Struct(record) => Some(&record.ident),
            syn::Item::Enum(choice) => Some(&choice.ident),
            syn::Item::Type(alias) => Some(&alias.ident),
            _ => None,
        };
        if let Some(name) = name {
            self.neighbours.insert(name.to_string(), item.clone());
        }
        syn::visit::visit_item(self, item);
    }
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        if has_float(&function.sig, &syn::Generics::default()) {
            let mut item = function.clone();
            item.attrs.clear();
            self.functions.push(Function {
                name: function.sig.ident.to_string(),
                line: function.sig.ident.span().start().line,
                item: item.to_token_stream(),
                is_free: true,
            });
        }
        syn::visit::visit_item_fn(self, function);
    }
    fn visit_item_impl(&mut self, block: &'ast syn::ItemImpl) {
        for item in &block.items {
            let syn::ImplItem::Fn(method) = item else {
                continue;
            };
            if !has_float(&method.sig, &block.generics) {
                continue;
            }
            let mut alone = block.clone();
            alone.attrs.clear();
            alone
                .items
                .retain(|other| !matches!(other, syn::ImplItem::Fn(_)));
            let mut own = method.clone();
            own.attrs = vec![syn::parse_quote!(#[differentiate])];
            alone.items.push(syn::ImplItem::Fn(own));
            self.functions.push(Function {
                name: method.sig.ident.to_string(),
                line: method.sig.ident.span().start().line,
                item: alone.to_token_stream(),
                is_free: false,
            });
        }
        syn::visit::visit_item_impl(self, block);
    }
}

/// Bounds of type parameters that stand for floats.
const BOUNDS: [&str; 7] = [
    "Float",
    "Real",
    "RealField",
    "RealNumber",
    "FloatCore",
    "ComplexField",
    "CoordFloat",
];

/// Whether a float, or a type parameter that stands for one, is in the types of the signature.
fn has_float(signature: &syn::Signature, outer: &syn::Generics) -> bool {
    let bounds = BOUNDS.map(str::to_string);
    let mut names = vec!["f32".to_string(), "f64".to_string()];
    for generics in [&signature.generics, outer] {
        let own = generics
            .type_params()
            .filter(|parameter| holds(&parameter.bounds.to_token_stream(), &bounds));
        names.extend(own.map(|parameter| parameter.ident.to_string()));
        let clauses = generics.where_clause.iter();
        for predicate in clauses.flat_map(|clause| &clause.predicates) {
            if let syn::WherePredicate::Type(bound) = predicate
                && holds(&bound.bounds.to_token_stream(), &bounds)
            {
                names.push(bound.bounded_ty.to_token_stream().to_string());
            }
        }
    }
    let result = match &signature.output {
        syn::ReturnType::Default => TokenStream::new(),
        syn::ReturnType::Type(_, ty) => ty.to_token_stream(),
    };
    holds(&signature.inputs.to_token_stream(), &names) || holds(&result, &names)
}

/// Whether one of the names is among the tokens.
fn holds(tokens: &TokenStream, names: &[String]) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => names.iter().any(|name| ident == name),
        TokenTree::Group(group) => holds(&group.stream(), names),
        _ => false,
    })
}
