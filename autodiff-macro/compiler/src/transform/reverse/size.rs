//! Sizes: arithmetic on lengths and integers, which the reverse sweep does again.

use super::Reverse;
use crate::ir::{Hold, Kind, Opaque};
use proc_macro2::{Delimiter, TokenTree};

impl Reverse<'_> {
    /// Whether this is arithmetic on lengths of borrowed arrays and on integers: cheaper to do again than to keep.
    pub fn is_size(&self, opaque: &Opaque) -> bool {
        fn is_arithmetic(tokens: &proc_macro2::TokenStream) -> bool {
            let mut before = String::new();
            tokens.clone().into_iter().all(|tree| {
                let fine = match &tree {
                    TokenTree::Group(group) => {
                        group.delimiter() == Delimiter::Parenthesis
                            && (before == "len" || !before.starts_with(char::is_alphabetic))
                            && is_arithmetic(&group.stream())
                    }
                    TokenTree::Punct(punct) => "+-*/.".contains(punct.as_char()),
                    _ => true,
                };
                before = tree.to_string();
                fine
            })
        }
        let text = opaque.tokens.to_string().replace(' ', "");
        opaque.pure
            && opaque.kind == Kind::Inactive
            && is_arithmetic(&opaque.tokens)
            && opaque.reads.iter().all(|read| {
                let data = self.function.data(*read);
                let is_integer = data
                    .annotation
                    .as_ref()
                    .is_some_and(|ty| INTEGERS.contains(&ty.to_string().as_str()));
                match data.hold {
                    Hold::Shared => true,
                    Hold::Mutable => {
                        self.is_slice(*read)
                            && text.matches(&data.name).count()
                                == text.matches(&format!("{}.len()", data.name)).count()
                    }
                    _ => !data.mutable && is_integer,
                }
            })
    }
}

/// Types whose values are copied.
const INTEGERS: &[&str] = &[
    "usize", "u8", "u16", "u32", "u64", "isize", "i8", "i16", "i32", "i64",
];
