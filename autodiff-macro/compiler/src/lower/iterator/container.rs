//! Maps and sets, which have no indices: a loop over one cannot run backwards.

use super::super::Lowerer;
use super::super::method::is_container;
use syn::Expr;

impl Lowerer<'_> {
    /// Whether this is a map, a set or an iterator over one, as syntax shows.
    pub fn is_of_container(&mut self, source: &Expr) -> bool {
        match source {
            Expr::Paren(inner) => self.is_of_container(&inner.expr),
            Expr::Reference(inner) => self.is_of_container(&inner.expr),
            Expr::MethodCall(call) if call.args.is_empty() => {
                const LISTING: &[&str] = &[
                    "iter",
                    "into_iter",
                    "keys",
                    "values",
                    "into_keys",
                    "into_values",
                    "copied",
                    "cloned",
                ];
                LISTING.iter().any(|name| call.method == name)
                    && self.is_of_container(&call.receiver)
            }
            Expr::Path(_) => {
                let Some((place, _)) = self.place(source) else {
                    return false;
                };
                let annotation = self.function.data(place.root).annotation.as_ref();
                let annotated = annotation.is_some_and(|ty| {
                    let words = ty.clone().into_iter().map(|word| word.to_string());
                    let outer = words.take_while(|word| word != "<");
                    outer.last().is_some_and(|name| is_container(&name))
                });
                annotated || place.is_whole() && self.container(source).is_some()
            }
            _ => false,
        }
    }
}
