//! Which expressions give the same each time and change nothing, by syntax.

use syn::Expr;
use syn::visit::Visit;

/// Methods that leave their receiver as it is and give the same each time.
pub const PURE_METHODS: &[&str] = &[
    "len",
    "is_empty",
    "iter",
    "clone",
    "to_vec",
    "abs",
    "min",
    "max",
    "pow",
    "powi",
    "powf",
    "sqrt",
    "exp",
    "ln",
    "sin",
    "cos",
    "tan",
    "floor",
    "ceil",
    "round",
    "trunc",
    "unwrap",
    "expect",
    "is_nan",
    "is_finite",
    "is_some",
    "is_none",
    "copied",
    "cloned",
    "enumerate",
    "zip",
    "map",
    "filter",
    "sum",
    "product",
    "rev",
    "skip",
    "take",
    "step_by",
    "first",
    "last",
    "get",
    "contains",
    "nrows",
    "ncols",
    "shape",
    "dim",
    "signum",
    "rem_euclid",
    "clamp",
    "recip",
    "unwrap_or",
    "saturating_sub",
    "as_ref",
    "as_slice",
    "chars",
    "bytes",
    "fold",
    "windows",
    "chunks",
    "chunks_exact",
    "any",
    "all",
    "count",
    "position",
    "partial_cmp",
    "total_cmp",
    "collect",
    "to_owned",
    "into_iter",
    "atan2",
    "hypot",
    "tanh",
    "cosh",
    "sinh",
    "asin",
    "acos",
    "atan",
    "ln_1p",
    "exp_m1",
    "mul_add",
    "cbrt",
    "log",
    "log2",
    "log10",
    "to_radians",
    "to_degrees",
    "abs_diff",
    "t",
    "div_ceil",
    "is_infinite",
];

/// Whether evaluating the expression twice gives the same and changes nothing, by syntax.
pub fn is_pure(expression: &Expr) -> bool {
    struct Impure(bool);
    impl<'ast> Visit<'ast> for Impure {
        fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
            let head = match &*call.func {
                Expr::Path(path) => path
                    .path
                    .segments
                    .first()
                    .map(|segment| segment.ident.to_string()),
                _ => None,
            };
            let scalar = head.as_deref().is_some_and(|head| {
                head.len() <= 2
                    || matches!(head, "f64" | "f32" | "usize" | "i32" | "Some" | "Float")
            });
            self.0 |= !scalar
                || head.as_deref().is_some_and(|head| {
                    head.starts_with(char::is_lowercase)
                        && !matches!(head, "f64" | "f32" | "usize" | "i32")
                });
            syn::visit::visit_expr_call(self, call);
        }
        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            self.0 |= !PURE_METHODS.contains(&call.method.to_string().as_str());
            syn::visit::visit_expr_method_call(self, call);
        }
        fn visit_expr(&mut self, expression: &'ast Expr) {
            match expression {
                Expr::Assign(_)
                | Expr::Return(_)
                | Expr::Break(_)
                | Expr::Continue(_)
                | Expr::Try(_)
                | Expr::Macro(_)
                | Expr::Unsafe(_)
                | Expr::Await(_) => self.0 = true,
                Expr::Reference(reference) if reference.mutability.is_some() => self.0 = true,
                Expr::Binary(binary) if super::super::is_assignment(&binary.op) => self.0 = true,
                _ => syn::visit::visit_expr(self, expression),
            }
        }
    }
    let mut impure = Impure(false);
    impure.visit_expr(expression);
    !impure.0
}
