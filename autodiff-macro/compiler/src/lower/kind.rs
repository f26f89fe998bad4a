//! Kinds from syntax: of types, and of expressions whose kind shows without their parts.

mod call;

use super::Lowerer;
use crate::ir::{Kind, Scalar};
use crate::lower::path;
use syn::{BinOp, Expr, GenericArgument, Lit, PathArguments, Type, UnOp};

const INACTIVE_TYPES: &[&str] = &[
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "isize",
    "bool",
    "char",
    "str",
    "String",
    "Ordering",
    "Duration",
    "Instant",
    "PhantomData",
];

/// Methods whose result is an integer or a flag whatever the receiver, or that have no result.
const INACTIVE_METHODS: &[&str] = &[
    "len",
    "is_empty",
    "is_nan",
    "is_finite",
    "is_infinite",
    "is_sign_negative",
    "is_sign_positive",
    "is_normal",
    "is_some",
    "is_none",
    "is_ok",
    "is_err",
    "capacity",
    "to_bits",
    "partial_cmp",
    "total_cmp",
    "cmp",
    "eq",
    "ne",
    "lt",
    "gt",
    "le",
    "ge",
    "contains",
    "contains_key",
    "position",
    "nrows",
    "ncols",
    "shape",
    "dim",
    "ndim",
    "raw_dim",
    "len_of",
    "any",
    "all",
    "count",
    "is_positive",
    "is_negative",
    "is_zero",
    "to_usize",
    "to_i32",
    "to_i64",
    "to_u32",
    "classify",
];

/// Those of them that a type of the user's may well have with another meaning, a length for one: rustc checks that no derivative is lost.
pub const COUNTING_METHODS: &[&str] = &[
    "len", "capacity", "position", "nrows", "ncols", "shape", "dim", "ndim", "count",
];

/// The type of a part of a tuple, from the tuple's.
pub fn part_of_type(ty: Option<&Type>, at: usize) -> Option<&Type> {
    match ty? {
        Type::Tuple(tuple) => tuple.elems.get(at),
        Type::Paren(inner) => part_of_type(Some(&inner.elem), at),
        _ => None,
    }
}

/// The kind of a type.
pub fn of_type(ty: &Type, generic_scalars: &[String]) -> Kind {
    match ty {
        Type::Paren(inner) => of_type(&inner.elem, generic_scalars),
        Type::Group(inner) => of_type(&inner.elem, generic_scalars),
        Type::Reference(inner) => of_type(&inner.elem, generic_scalars),
        Type::Slice(slice) => Kind::Sequence(Box::new(of_type(&slice.elem, generic_scalars))),
        Type::Array(array) => Kind::Sequence(Box::new(of_type(&array.elem, generic_scalars))),
        Type::Tuple(tuple) if tuple.elems.is_empty() => Kind::Unit,
        Type::Tuple(tuple) => Kind::Tuple(
            tuple
                .elems
                .iter()
                .map(|part| of_type(part, generic_scalars))
                .collect(),
        ),
        Type::Never(_) | Type::FnPtr(_) | Type::ImplTrait(_) | Type::TraitObject(_) => {
            Kind::Inactive
        }
        Type::Path(path) if path.qself.is_none() => of_path(&path.path, generic_scalars),
        _ => Kind::Unknown,
    }
}

fn of_path(path: &syn::Path, generic_scalars: &[String]) -> Kind {
    let Some(last) = path.segments.last() else {
        return Kind::Unknown;
    };
    let name = last.ident.to_string();
    let alone = path.segments.len() == 1;
    if alone && (name == "f64" || name == "f32") {
        return Kind::Float(Scalar::Named(name));
    }
    if alone && generic_scalars.contains(&name) {
        return Kind::Float(Scalar::Generic(name));
    }
    if INACTIVE_TYPES.contains(&name.as_str()) {
        return Kind::Inactive;
    }
    let inner: Vec<Kind> = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments
            .args
            .iter()
            .filter_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(of_type(ty, generic_scalars)),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    match (name.as_str(), inner.first()) {
        ("Vec", Some(element)) => Kind::Sequence(Box::new(element.clone())),
        ("Vec", None) => Kind::Sequence(Box::new(Kind::Unknown)),
        ("Option" | "Box", Some(inner)) if inner.is_inactive() => Kind::Inactive,
        ("Range" | "RangeInclusive", Some(inner)) if inner.is_inactive() => Kind::Inactive,
        _ => Kind::Unknown,
    }
}

/// Whether a value of type `ty` cannot carry a derivative, by syntax.
pub fn is_inactive_type(ty: &Type, generic_scalars: &[String]) -> bool {
    of_type(ty, generic_scalars).is_inactive()
}

impl Lowerer<'_> {
    /// The kind of an expression as far as its head tells.
    pub fn kind_of(&self, expression: &Expr) -> Kind {
        match expression {
            Expr::Paren(inner) => self.kind_of(&inner.expr),
            Expr::Group(inner) => self.kind_of(&inner.expr),
            Expr::Lit(literal) => match &literal.lit {
                Lit::Float(number) if number.suffix().is_empty() => Kind::Float(Scalar::Literal),
                Lit::Float(number) => Kind::Float(Scalar::Named(number.suffix().to_string())),
                Lit::Int(number) if number.suffix().starts_with('f') => {
                    Kind::Float(Scalar::Named(number.suffix().to_string()))
                }
                _ => Kind::Inactive,
            },
            Expr::Binary(binary) => match binary.op {
                BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_) => {
                    join_scalars(self.kind_of(&binary.left), self.kind_of(&binary.right))
                }
                BinOp::BitXor(_)
                | BinOp::BitAnd(_)
                | BinOp::BitOr(_)
                | BinOp::Shl(_)
                | BinOp::Shr(_) => Kind::Inactive,
                BinOp::Eq(_)
                | BinOp::Ne(_)
                | BinOp::Lt(_)
                | BinOp::Le(_)
                | BinOp::Gt(_)
                | BinOp::Ge(_)
                | BinOp::And(_)
                | BinOp::Or(_) => Kind::Inactive,
                _ => Kind::Unit,
            },
            Expr::Unary(unary) => match unary.op {
                UnOp::Not(_) => Kind::Inactive,
                _ => self.kind_of(&unary.expr),
            },
            Expr::Reference(reference) => self.kind_of(&reference.expr),
            Expr::Cast(cast) => of_type(&cast.ty, &self.generic_scalars),
            // of floats it would lose their derivative
            Expr::Range(range)
                if [&range.start, &range.end]
                    .into_iter()
                    .flatten()
                    .any(|end| self.kind_of(end).is_float()) =>
            {
                Kind::Unknown
            }
            Expr::Range(_) | Expr::Let(_) => Kind::Inactive,
            Expr::Path(path) => self.kind_of_path(path),
            Expr::Index(index) => match (self.kind_of(&index.expr), &*index.index) {
                (sequence @ Kind::Sequence(_), Expr::Range(_)) => sequence,
                (Kind::Sequence(element), _) => *element,
                _ => Kind::Unknown,
            },
            Expr::Field(field) => match (self.kind_of(&field.base), &field.member) {
                (Kind::Tuple(parts), syn::Member::Unnamed(index)) => parts
                    .get(index.index as usize)
                    .cloned()
                    .unwrap_or(Kind::Unknown),
                _ => Kind::Unknown,
            },
            Expr::MethodCall(call) => self.kind_of_method(call),
            Expr::Call(call) => self.kind_of_call(call),
            Expr::Macro(macro_call) => self.kind_of_macro(&macro_call.mac),
            Expr::Array(array) => Kind::Sequence(Box::new(
                array
                    .elems
                    .first()
                    .map_or(Kind::Unknown, |element| self.kind_of(element)),
            )),
            Expr::Repeat(repeat) => Kind::Sequence(Box::new(self.kind_of(&repeat.expr))),
            Expr::Tuple(tuple) if tuple.elems.is_empty() => Kind::Unit,
            Expr::Tuple(tuple) => {
                Kind::Tuple(tuple.elems.iter().map(|part| self.kind_of(part)).collect())
            }
            Expr::If(choice) => match (choice.then_branch.stmts.last(), &choice.else_branch) {
                (Some(syn::Stmt::Expr(value, None)), Some(_))
                    if choice.then_branch.stmts.len() == 1 =>
                {
                    self.kind_of(value)
                }
                _ => Kind::Unknown,
            },
            Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) => Kind::Unit,
            _ => Kind::Unknown,
        }
    }

    fn kind_of_path(&self, path: &syn::ExprPath) -> Kind {
        if path.path.segments.len() == 1 {
            return match self.kind_of_name(&path.path.segments[0].ident.to_string()) {
                Some(kind) => kind,
                None => match self.constants.get(&path.path.segments[0].ident.to_string()) {
                    Some(kind) => kind.clone(),
                    None => Kind::Unknown,
                },
            };
        }
        let segments = path::names(&path.path);
        if segments
            .iter()
            .any(|segment| segment == "f64" || segment == "f32")
            && segments
                .last()
                .is_some_and(|last| last.chars().all(|c| !c.is_lowercase()))
        {
            let scalar = if segments.iter().any(|segment| segment == "f64") {
                "f64"
            } else {
                "f32"
            };
            return Kind::Float(Scalar::Named(scalar.to_string()));
        }
        if ["usize", "i32", "u32", "i64", "u64", "isize", "u8"].contains(&segments[0].as_str()) {
            return Kind::Inactive;
        }
        Kind::Unknown
    }
}

fn quote_free_text(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path::last(&path.path),
        _ => String::new(),
    }
}

/// The kind of an arithmetic operation on two kinds.
pub fn join_scalars(left: Kind, right: Kind) -> Kind {
    match (left, right) {
        // a type parameter has the operators of its bounds, which stay within the type
        (generic @ Kind::Float(Scalar::Generic(_)), _)
        | (_, generic @ Kind::Float(Scalar::Generic(_))) => generic,
        (named @ Kind::Float(Scalar::Named(_)), Kind::Float(_))
        | (Kind::Float(_), named @ Kind::Float(Scalar::Named(_))) => named,
        (Kind::Float(_), Kind::Float(_)) => Kind::Float(Scalar::Literal),
        (Kind::Inactive, Kind::Inactive) => Kind::Inactive,
        _ => Kind::Unknown,
    }
}
