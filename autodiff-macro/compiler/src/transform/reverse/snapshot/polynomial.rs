//! Indices as polynomials over names with integer coefficients, so that their least and their largest value over a nest of loops can be named.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeMap;

/// The factors of a product, sorted.
pub type Monomial = Vec<String>;

/// A sum of products of names, each with its coefficient. A name stands for a `usize`.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Polynomial {
    terms: BTreeMap<Monomial, i64>,
}

impl Polynomial {
    /// The expression, where it is made of sums, differences and products. `meanings` has what names mean; what is none of these, and mentions none
    /// of `opaque`, is a name of its own.
    pub fn parse(
        tokens: &TokenStream,
        meanings: &BTreeMap<String, Polynomial>,
        opaque: &dyn Fn(&str) -> bool,
    ) -> Option<Polynomial> {
        sum(tokens, meanings, opaque).filter(Polynomial::is_exact)
    }

    /// An integer.
    pub fn number(number: i64) -> Polynomial {
        let mut found = Polynomial::default();
        found.add(Monomial::new(), number);
        found
    }

    /// A name.
    pub fn name(name: &str) -> Polynomial {
        Polynomial {
            terms: BTreeMap::from([(vec![name.to_string()], 1)]),
        }
    }

    /// `self + scale other`
    pub fn plus(&self, scale: i64, other: &Polynomial) -> Polynomial {
        let mut sum = self.clone();
        for (product, factor) in &other.terms {
            sum.add(product.clone(), factor.saturating_mul(scale));
        }
        sum
    }

    fn times(&self, other: &Polynomial) -> Polynomial {
        let mut product = Polynomial::default();
        for (one, factor) in &self.terms {
            for (two, other) in &other.terms {
                let mut names = [&one[..], &two[..]].concat();
                names.sort();
                product.add(names, factor.saturating_mul(*other));
            }
        }
        product
    }

    fn add(&mut self, product: Monomial, factor: i64) {
        let entry = self.terms.entry(product.clone()).or_insert(0);
        *entry = entry.saturating_add(factor);
        if *entry == 0 {
            self.terms.remove(&product);
        }
    }

    /// Whether its coefficients are small enough to have been computed exactly.
    fn is_exact(&self) -> bool {
        self.terms.values().all(|factor| factor.abs() < 1 << 40)
    }

    /// With other expressions for names.
    pub fn with(&self, values: &BTreeMap<String, Polynomial>) -> Polynomial {
        let mut sum = Polynomial::default();
        for (product, factor) in &self.terms {
            let mut one = Polynomial::number(*factor);
            for name in product {
                one = match values.get(name) {
                    Some(value) => one.times(value),
                    None => one.times(&Polynomial::name(name)),
                };
            }
            sum = sum.plus(1, &one);
        }
        sum
    }

    /// The products, each with its coefficient.
    pub fn terms(&self) -> impl Iterator<Item = (&Monomial, i64)> {
        self.terms
            .iter()
            .map(|(product, factor)| (product, *factor))
    }

    /// The number, where it is one.
    pub fn as_number(&self) -> Option<i64> {
        match self.terms.len() {
            0 => Some(0),
            1 => self.terms.get(&Monomial::new()).copied(),
            _ => None,
        }
    }

    /// The sum without its number, and that.
    pub fn apart(&self) -> (Polynomial, i64) {
        let mut rest = self.clone();
        let number = rest.terms.remove(&Monomial::new()).unwrap_or(0);
        (rest, number)
    }

    /// Whether it is at least zero, whatever its names stand for.
    pub fn is_positive(&self) -> bool {
        self.terms.values().all(|factor| *factor > 0)
    }

    /// As an expression, which is zero where this is below.
    pub fn text(&self) -> String {
        let [more, less] = [1, -1].map(|sign| {
            let of_sign = |(_, factor): &(&Monomial, &i64)| factor.signum() == sign;
            let mut terms: Vec<_> = self.terms.iter().filter(of_sign).collect();
            terms.sort_by_key(|(product, _)| product.is_empty());
            let texts = terms.into_iter().map(|(product, factor)| {
                let factor = factor.abs();
                let number = (factor != 1 || product.is_empty()).then(|| factor.to_string());
                let factors: Vec<String> = number.into_iter().chain(product.clone()).collect();
                factors.join(" * ")
            });
            texts.collect::<Vec<_>>().join(" + ")
        });
        match (more.is_empty(), less.is_empty()) {
            (true, _) => "0".to_string(),
            (_, true) => more,
            _ => format!("::core::primitive::usize::saturating_sub({more}, {less})"),
        }
    }
}

/// `a + b - c`
fn sum(
    tokens: &TokenStream,
    meanings: &BTreeMap<String, Polynomial>,
    opaque: &dyn Fn(&str) -> bool,
) -> Option<Polynomial> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut total = Polynomial::default();
    let mut sign = 1;
    trees.last()?;
    for term in trees.split_inclusive(|tree| is_punct(tree, "+-")) {
        let (term, next) = match term.split_last() {
            Some((last, rest)) if is_punct(last, "+") => (rest, 1),
            Some((last, rest)) if is_punct(last, "-") => (rest, -1),
            _ => (term, 1),
        };
        let mut product = Polynomial::number(1);
        for factor in term.split(|tree| is_punct(tree, "*")) {
            product = product.times(&of(factor, meanings, opaque)?);
        }
        total = total.plus(sign, &product);
        sign = next;
    }
    Some(total)
}

/// A number, a name, a field, what a method gives, or a sum in parentheses.
fn of(
    factor: &[TokenTree],
    meanings: &BTreeMap<String, Polynomial>,
    opaque: &dyn Fn(&str) -> bool,
) -> Option<Polynomial> {
    match factor {
        [TokenTree::Group(group)] if group.delimiter() != Delimiter::Bracket => {
            sum(&group.stream(), meanings, opaque)
        }
        [TokenTree::Literal(number)] => {
            let text = number.to_string();
            let digits = text.strip_suffix("usize").unwrap_or(&text);
            Some(Polynomial::number(digits.parse().ok()?))
        }
        [TokenTree::Ident(first), rest @ ..] => {
            let plain = first != "if"
                && first != "match"
                && rest.iter().all(|tree| match tree {
                    TokenTree::Ident(name) => name != "as",
                    TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis,
                    TokenTree::Punct(_) => is_punct(tree, ".:"),
                    TokenTree::Literal(_) => true,
                });
            let tokens: TokenStream = factor.iter().cloned().collect();
            let text = tokens.to_string().replace(' ', "");
            match meanings.get(&text) {
                Some(meaning) => Some(meaning.clone()),
                None => (plain && !names(tokens).iter().any(|name| opaque(name)))
                    .then(|| Polynomial::name(&text)),
            }
        }
        _ => None,
    }
}

fn is_punct(tree: &TokenTree, wanted: &str) -> bool {
    matches!(tree, TokenTree::Punct(punct) if wanted.contains(punct.as_char()))
}

/// The identifiers of an expression.
fn names(tokens: TokenStream) -> Vec<String> {
    tokens
        .into_iter()
        .flat_map(|tree| match tree {
            TokenTree::Ident(name) => vec![name.to_string()],
            TokenTree::Group(group) => names(group.stream()),
            _ => Vec::new(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Polynomial;
    use std::collections::BTreeMap;

    fn parsed(text: &str) -> Polynomial {
        let tokens = text.parse().unwrap_or_default();
        Polynomial::parse(&tokens, &BTreeMap::new(), &|_| false).unwrap_or_default()
    }

    #[test]
    fn products_are_multiplied_out_and_nothing_is_below_zero() {
        assert_eq!(
            parsed("(i - 1) * n + j").text(),
            "::core::primitive::usize::saturating_sub(i * n + j, n)"
        );
        assert_eq!(parsed("2 * (k + 3) - 2 * k").text(), "6");
        assert_eq!(parsed("u.len() + 1 - 1").text(), "u.len()");
        assert_eq!(parsed("2 - 3").text(), "0");
        for other in [
            "i % n",
            "i as usize",
            "-1",
            "n / 2",
            "if a { 1 } else { 2 }",
            "",
        ] {
            let tokens = other.parse().unwrap_or_default();
            assert_eq!(
                Polynomial::parse(&tokens, &BTreeMap::new(), &|_| false),
                None
            );
        }
    }

    #[test]
    fn values_stand_for_names() {
        let values = BTreeMap::from([
            ("i".to_string(), parsed("1")),
            ("j".to_string(), parsed("n - 2")),
        ]);
        assert_eq!(
            parsed("(i + 1) * n + j").with(&values).text(),
            "::core::primitive::usize::saturating_sub(3 * n, 2)"
        );
    }
}
