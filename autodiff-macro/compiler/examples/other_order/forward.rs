//! The emitted forward mode of a function, read as a function of its own.

use quote::{ToTokens, format_ident};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FnArg, Pat, Stmt, Type, parse_quote};

/// How a parameter and its tangent are passed.
pub enum Passing {
    /// There is no tangent.
    Inactive,
    /// By value.
    Value,
    /// By reference.
    Reference,
}

/// The parameters of each function of a file.
pub type Signatures = std::collections::BTreeMap<String, Vec<Passing>>;

/// `fn f_along(x, k, x_dot, k_dot) -> (y, y_dot)`, from what the attribute makes of `f`; nothing where that speaks of what no user can write.
pub fn along(function: &syn::ItemFn, signatures: &Signatures) -> Option<syn::ItemFn> {
    let mut plain = function.clone();
    plain.attrs.clear();
    let output = autodiff_compiler::differentiate(Default::default(), plain.to_token_stream());
    let file = syn::parse2::<syn::File>(output).ok()?;
    let mut found = Found(None);
    found.visit_file(&file);
    let tangent = found.0?;
    let mut along = function.clone();
    along.attrs = vec![parse_quote!(#[differentiate::differentiate])];
    along.vis = syn::Visibility::Inherited;
    along.sig = tangent.sig;
    along.block = Box::new(tangent.block);
    along.sig.ident = format_ident!("{}_along", function.sig.ident);
    along.sig.generics = function.sig.generics.clone();
    let (mut directions, mut body) = (Vec::new(), Vec::new());
    for statement in std::mem::take(&mut along.block.stmts) {
        match &statement {
            Stmt::Local(local) if local.init.is_none() && is_own(&local.pat) => {}
            Stmt::Local(local) if matches!(local.pat, Pat::Wild(_)) => {}
            Stmt::Local(local) => match direction(local) {
                Some(argument) => directions.push(argument),
                None => body.push(statement),
            },
            _ => body.push(statement),
        }
    }
    along.sig.inputs = along
        .sig
        .inputs
        .into_iter()
        .filter(|input| !is_direction(input))
        .chain(directions)
        .collect();
    for (input, given) in along.sig.inputs.iter_mut().zip(&function.sig.inputs) {
        if let (FnArg::Typed(input), FnArg::Typed(given)) = (input, given) {
            input.attrs = given.attrs.clone();
        }
    }
    along.block.stmts = body;
    Plain(signatures).visit_item_fn_mut(&mut along);
    let text = along.to_token_stream().to_string();
    (!text.contains("__") && !text.contains("'differentiate")).then_some(along)
}

struct Found(Option<syn::ImplItemFn>);

impl Visit<'_> for Found {
    fn visit_impl_item_fn(&mut self, method: &syn::ImplItemFn) {
        if method.sig.ident == "tangent" {
            self.0 = Some(method.clone());
        }
        visit::visit_impl_item_fn(self, method);
    }
}

fn is_own(pattern: &Pat) -> bool {
    matches!(pattern, Pat::Ident(name) if name.ident.to_string().ends_with("_own"))
}

fn is_direction(input: &FnArg) -> bool {
    matches!(input, FnArg::Typed(typed) if matches!(&*typed.ty, Type::ImplTrait(_)))
}

/// The parameter that `let x_dot: T = match Direction::given(…) { … }` stands for.
fn direction(local: &syn::Local) -> Option<FnArg> {
    let Pat::Type(typed) = &local.pat else {
        return None;
    };
    let Expr::Match(choice) = &*local.init.as_ref()?.expr else {
        return None;
    };
    let of = choice.expr.to_token_stream().to_string();
    of.contains("Direction :: given").then(|| {
        let (pattern, ty) = (&typed.pat, &typed.ty);
        parse_quote!(#pattern: #ty)
    })
}

/// Writes the runtime's helpers as a user would.
struct Plain<'s>(&'s Signatures);

impl VisitMut for Plain<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::MethodCall(call) = &*expression
            && ["presumed", "counted"].contains(&call.method.to_string().as_str())
        {
            *expression = (*call.receiver).clone();
            return;
        }
        let Expr::Call(call) = &*expression else {
            return;
        };
        let Expr::Path(path) = &*call.func else {
            return;
        };
        let name = path.to_token_stream().to_string().replace(' ', "");
        let name = name.trim_start_matches("::differentiate::__rt::");
        let arguments: Vec<&Expr> = call.args.iter().collect();
        *expression = match (name, &arguments[..]) {
            ("times", [a, b]) => parse_quote!(((#a) * (#b))),
            ("over", [a, b]) => parse_quote!(((#a) / (#b))),
            ("scaled", [n, a]) => parse_quote!(((#n) as f64 * (#a))),
            ("unzip", [pair]) => (*pair).clone(),
            ("::core::clone::Clone::clone", [Expr::Reference(of)]) => {
                let of = &of.expr;
                parse_quote!((#of).clone())
            }
            ("ToOwned::to_owned", [Expr::Reference(of)]) => {
                let of = &of.expr;
                parse_quote!((#of).to_owned())
            }
            _ => match name.strip_suffix("::tangent") {
                Some(callee) => match self.call(callee, &arguments) {
                    Some(call) => call,
                    None => return,
                },
                None => return,
            },
        };
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let is_vec = |of: &syn::PathSegment| of.ident == "Vec";
        if path.segments.len() > 2 && path.segments.iter().nth(2).is_some_and(is_vec) {
            path.leading_colon = None;
            path.segments = std::mem::take(&mut path.segments)
                .into_iter()
                .skip(2)
                .collect();
        }
    }

    /// Zeros of a local array's shape, which a user would fill in.
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        visit_mut::visit_block_mut(self, block);
        let mut statements: Vec<Stmt> = Vec::new();
        for statement in std::mem::take(&mut block.stmts) {
            if matches!(statement, Stmt::Item(syn::Item::Use(_))) {
                continue;
            }
            let zero = match &statement {
                Stmt::Local(local) => zeros(local),
                _ => None,
            };
            match zero {
                Some((name, of)) if statements.iter().any(|before| is_array(before, &of)) => {
                    statements.push(parse_quote!(let mut #name = #of.clone();));
                    statements.push(parse_quote!(#name.fill(0.0);));
                }
                _ => statements.push(statement),
            }
        }
        block.stmts = statements;
    }

    fn visit_macro_mut(&mut self, of: &mut syn::Macro) {
        if of
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "vec")
        {
            of.path = parse_quote!(vec);
        }
    }
}

impl Plain<'_> {
    /// The call of a callee's forward mode. An absent direction is zero where it is a number; no user can write the others.
    fn call(&self, callee: &str, arguments: &[&Expr]) -> Option<Expr> {
        let parameters = self.0.get(callee)?;
        let (values, slots) = arguments.split_at_checked(parameters.len())?;
        let callee = format_ident!("{callee}_along");
        let mut given: Vec<Expr> = values.iter().map(|value| (*value).clone()).collect();
        for (slot, parameter) in slots.iter().zip(parameters) {
            given.push(match (slot, parameter) {
                (_, Passing::Inactive) => continue,
                (Expr::Call(call), Passing::Value) => match call.args.first()? {
                    Expr::Reference(of) => (*of.expr).clone(),
                    other => other.clone(),
                },
                (Expr::Call(call), Passing::Reference) => call.args.first()?.clone(),
                (_, Passing::Value) => parse_quote!(0.0),
                (_, Passing::Reference) => return None,
            });
        }
        Some(parse_quote!(#callee(#(#given),*)))
    }
}

/// `let name = zero_like(&of)`.
fn zeros(local: &syn::Local) -> Option<(syn::Ident, syn::Ident)> {
    let (Pat::Ident(name), Expr::Call(call)) = (&local.pat, &*local.init.as_ref()?.expr) else {
        return None;
    };
    let is_zero = call
        .func
        .to_token_stream()
        .to_string()
        .ends_with("zero_like");
    let Some(Expr::Reference(of)) = call.args.first() else {
        return None;
    };
    match &*of.expr {
        Expr::Path(of) if is_zero => Some((name.ident.clone(), of.path.get_ident()?.clone())),
        _ => None,
    }
}

/// Whether the statement declares `name` as an array or a `Vec` of numbers.
fn is_array(statement: &Stmt, name: &syn::Ident) -> bool {
    let Stmt::Local(local) = statement else {
        return false;
    };
    let (Pat::Ident(own), Some(init)) = (&local.pat, &local.init) else {
        return false;
    };
    let text = init.expr.to_token_stream().to_string();
    own.ident == *name
        && (text.starts_with("vec ! [0.") || text.starts_with("[0.") || text.contains("to_vec"))
}
