//! Which expressions give the same each time and change nothing, by syntax.

use crate::lower::path;
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
    "as_bytes",
    "as_str",
    "char_indices",
    "keys",
    "lines",
    "split_whitespace",
    "trim",
    "values",
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

/// Scalar types, and the trait through which their functions are named.
const SCALARS: &[&str] = &[
    "f32", "f64", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128",
    "isize", "bool", "char", "Float",
];

/// Associated functions that give the same each time.
const PURE_FUNCTIONS: &[&str] = &[
    "from",
    "from_f64",
    "from_f32",
    "from_usize",
    "from_i32",
    "from_u32",
    "zero",
    "one",
    "epsilon",
    "infinity",
    "nan",
    "max_value",
    "min_value",
];

/// Whether evaluating the expression twice gives the same and changes nothing, by syntax.
pub fn is_pure(expression: &Expr) -> bool {
    struct Impure(bool);
    impl<'ast> Visit<'ast> for Impure {
        fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
            let names: Vec<String> = match &*call.func {
                Expr::Path(path) if path.qself.is_none() => path::names(&path.path),
                _ => Vec::new(),
            };
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            self.0 |= match &names[..] {
                ["Some" | "Ok" | "Err"] => false,
                [.., "IntoIterator", "into_iter"] | [.., "Clone", "clone"] => false,
                // all functions of a scalar type give the same each time
                [.., head, _] if SCALARS.contains(head) => false,
                // those of a type parameter are known by name
                [_, name] => !PURE_METHODS.contains(name) && !PURE_FUNCTIONS.contains(name),
                _ => true,
            };
            syn::visit::visit_expr_call(self, call);
        }
        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            let name = call.method.to_string();
            // without an argument they are those of a cell
            let of_a_cell = ["get", "take"].contains(&name.as_str()) && call.args.is_empty();
            self.0 |= of_a_cell || !PURE_METHODS.contains(&name.as_str());
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
