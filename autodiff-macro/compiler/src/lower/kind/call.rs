//! Kinds of calls, methods and macros.

use super::{INACTIVE_METHODS, join_scalars, quote_free_text};
use crate::ir::{Kind, Scalar};
use crate::lower::Lowerer;
use crate::lower::path;
use syn::Expr;

/// `body.position()`: that of iterators takes a closure.
fn is_accessor(call: &syn::ExprMethodCall) -> bool {
    call.args.is_empty() && call.method == "position"
}

impl Lowerer<'_> {
    pub fn kind_of_method(&self, call: &syn::ExprMethodCall) -> Kind {
        let name = call.method.to_string();
        if INACTIVE_METHODS.contains(&name.as_str()) && !is_accessor(call) {
            return Kind::Inactive;
        }
        let receiver = self.kind_of(&call.receiver);
        match name.as_str() {
            "unwrap" | "expect" | "unwrap_or" if self.is_scalar_constructor(&call.receiver) => {
                self.scalar_of_constructor(&call.receiver)
            }
            "clone" | "to_owned" | "to_vec" | "borrow" | "as_ref" | "as_slice" | "as_mut_slice"
            | "copied" | "cloned" => receiver,
            "sin_cos" if receiver.is_float() => Kind::Tuple(vec![receiver.clone(), receiver]),
            _ if receiver.is_float() && crate::rules::find(&name).is_some() => {
                match call.args.first().map(|argument| self.kind_of(argument)) {
                    Some(argument @ Kind::Float(_)) => join_scalars(receiver, argument),
                    _ => receiver,
                }
            }
            _ if receiver == Kind::Inactive => match name.as_str() {
                "unwrap" | "expect" | "unwrap_or" | "unwrap_or_default" | "pow" | "min" | "max"
                | "abs" | "abs_diff" | "rem_euclid" | "div_euclid" | "saturating_sub"
                | "wrapping_add" | "wrapping_mul" | "wrapping_sub" | "clamp" | "signum"
                | "isqrt" | "div_ceil" | "count_ones" | "checked_sub" | "checked_add"
                | "leading_zeros" | "trailing_zeros" | "is_multiple_of" => Kind::Inactive,
                _ => Kind::Unknown,
            },
            _ => Kind::Unknown,
        }
    }

    pub fn kind_of_call(&self, call: &syn::ExprCall) -> Kind {
        let Expr::Path(path) = &*call.func else {
            return Kind::Unknown;
        };
        let segments = path::names(&path.path);
        let last = segments.last().map_or("", String::as_str);
        if segments.len() == 1 && last == self.name && self.receiver.is_none() {
            return self.result_kind.clone();
        }
        if segments.len() == 2 {
            let head = segments[0].as_str();
            if head == "f64" || head == "f32" {
                return if INACTIVE_METHODS.contains(&last) {
                    Kind::Inactive
                } else {
                    Kind::Float(Scalar::Named(head.to_string()))
                };
            }
            if self.generic_scalars.contains(&segments[0])
                && ![
                    "from",
                    "from_f64",
                    "from_usize",
                    "from_f32",
                    "from_i32",
                    "from_u32",
                    "from_i64",
                ]
                .contains(&last)
            {
                return if INACTIVE_METHODS.contains(&last) {
                    Kind::Inactive
                } else {
                    Kind::Float(Scalar::Generic(segments[0].clone()))
                };
            }
            if head == "Float" && crate::rules::find(last).is_some() {
                return call
                    .args
                    .first()
                    .map_or(Kind::Unknown, |argument| self.kind_of(argument));
            }
            if head == "Vec" {
                return Kind::Sequence(Box::new(Kind::Unknown));
            }
            if ["usize", "i32", "u32", "i64", "u64", "isize", "u8"].contains(&head) {
                return Kind::Inactive;
            }
        }
        if last == "stop_gradient" {
            return call
                .args
                .first()
                .map_or(Kind::Unknown, |argument| self.kind_of(argument));
        }
        Kind::Unknown
    }

    pub fn kind_of_macro(&self, call: &syn::Macro) -> Kind {
        match call
            .path
            .segments
            .last()
            .map(|segment| segment.ident.to_string())
            .as_deref()
        {
            Some("vec") => match crate::lower::aggregate::vec_macro(call) {
                Some(crate::lower::aggregate::VecMacro::List(elements)) => {
                    Kind::Sequence(Box::new(
                        elements
                            .first()
                            .map_or(Kind::Unknown, |element| self.kind_of(element)),
                    ))
                }
                Some(crate::lower::aggregate::VecMacro::Repeat(element, _)) => {
                    Kind::Sequence(Box::new(self.kind_of(&element)))
                }
                None => Kind::Unknown,
            },
            Some("matches" | "format" | "line" | "file" | "cfg") => Kind::Inactive,
            _ => Kind::Unknown,
        }
    }

    /// `T::from(…)`, `T::from_f64(…)`: constructors of a scalar type parameter that give an `Option`.
    fn is_scalar_constructor(&self, expression: &Expr) -> bool {
        matches!(self.scalar_of_constructor(expression), Kind::Float(_))
    }

    fn scalar_of_constructor(&self, expression: &Expr) -> Kind {
        let Expr::Call(call) = expression else {
            return Kind::Unknown;
        };
        let Expr::Path(path) = &*call.func else {
            return Kind::Unknown;
        };
        let mut head = path
            .path
            .segments
            .first()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        if let Some(qself) = &path.qself {
            head = quote_free_text(&qself.ty);
        }
        if self.generic_scalars.contains(&head) {
            Kind::Float(Scalar::Generic(head))
        } else {
            Kind::Unknown
        }
    }
}
