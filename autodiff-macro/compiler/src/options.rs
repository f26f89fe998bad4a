//! The attribute's arguments.

use crate::diagnostics::{Diagnostics, codes::Code};
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Path, Token, parenthesized};

/// What the attribute asks for.
#[derive(Debug, Default, Clone)]
pub struct Options {
    /// `wrt(a, x)`: exactly these parameters are active.
    pub wrt: Option<Vec<Ident>>,
    /// `crate = path`: where the facade is found.
    pub facade: Option<Path>,
    /// `companion = name`.
    pub companion: Option<Ident>,
    /// `vjp = path`.
    pub vjp: Option<Path>,
    /// `jvp = path`.
    pub jvp: Option<Path>,
    /// `recompute`: the function's residuals are never kept, it runs again in the reverse sweep.
    pub recompute: bool,
    /// `rule(g = path)`: calls of `g` are differentiated as calls of `path`.
    pub rules: Vec<(Path, Path)>,
    /// `hvp`: second order.
    pub hvp: bool,
    /// `batch`: several lanes at once.
    pub batch: bool,
    /// `max_tape = "0"`: no tape of its own.
    pub max_tape: Option<Ident>,
    /// Analyses that are switched off, for the tests.
    pub without: Vec<String>,
}

impl Options {
    /// Reads the attribute's arguments; what does not make sense is refused, and the rest is taken.
    pub fn parse(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Options {
        let mut options = Options::default();
        let mut given = Vec::new();
        let parser = |input: ParseStream| {
            while !input.is_empty() {
                given.extend(options.parse_one(input, diagnostics)?);
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        };
        if let Err(error) = parser.parse2(tokens) {
            let span = error.span();
            diagnostics.refuse_at(
                Code::Option,
                (span, span),
                format!("the arguments of `differentiate` do not parse: {error}"),
                None,
            );
        }
        options.refuse_idle(&given, diagnostics);
        options
    }

    /// Refuses what is given twice, and what a rule by hand leaves nothing to do.
    fn refuse_idle(&self, given: &[Ident], diagnostics: &mut Diagnostics) {
        for (at, name) in given.iter().enumerate() {
            if given[..at].contains(name) {
                let words = format!("`{name}` is given twice");
                let help = Some("give each option once".to_string());
                diagnostics.refuse_with(Code::Option, name, words, help);
            } else if self.vjp.is_some() && (name == "recompute" || name == "max_tape") {
                let words = format!("`{name}` does nothing where `vjp = …` gives the derivative");
                let help = Some("remove one of the two".to_string());
                diagnostics.refuse_with(Code::Option, name, words, help);
            }
        }
        for (at, (from, _)) in self.rules.iter().enumerate() {
            if self.rules[..at].iter().any(|earlier| earlier.0 == *from) {
                let words = format!("`{}` has two rules", from.to_token_stream());
                let help = Some("give one rule for each function".to_string());
                diagnostics.refuse_with(Code::Option, from, words, help);
            }
        }
    }

    /// Reads one option and gives its name.
    fn parse_one(
        &mut self,
        input: ParseStream,
        diagnostics: &mut Diagnostics,
    ) -> syn::Result<Option<Ident>> {
        if input.peek(Token![crate]) {
            let token = input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            self.facade = Some(input.call(Path::parse_mod_style)?);
            return Ok(Some(Ident::new("crate", token.span)));
        }
        let name: Ident = input.parse()?;
        match name.to_string().as_str() {
            "wrt" => {
                let list;
                parenthesized!(list in input);
                let names = Punctuated::<WrtName, Token![,]>::parse_terminated(&list)?;
                self.wrt
                    .get_or_insert_default()
                    .extend(names.into_iter().map(|name| name.0));
            }
            "rule" => {
                let list;
                parenthesized!(list in input);
                while !list.is_empty() {
                    let from = list.call(Path::parse_mod_style)?;
                    list.parse::<Token![=]>()?;
                    let to = list.call(Path::parse_mod_style)?;
                    self.rules.push((from, to));
                    if !list.is_empty() {
                        list.parse::<Token![,]>()?;
                    }
                }
            }
            "companion" => {
                input.parse::<Token![=]>()?;
                self.companion = Some(input.parse()?);
            }
            "recompute" => self.recompute = true,
            "vjp" => {
                input.parse::<Token![=]>()?;
                self.vjp = Some(input.parse()?);
            }
            "jvp" => {
                input.parse::<Token![=]>()?;
                self.jvp = Some(input.parse()?);
            }
            "hvp" => self.hvp = true,
            "batch" => self.batch = true,
            later @ "graph" => {
                diagnostics.refuse(
                    Code::OptionLater,
                    &name,
                    format!("`{later}` is not carried out by this version"),
                );
            }
            "max_tape" => {
                input.parse::<Token![=]>()?;
                let limit: LitStr = input.parse()?;
                if limit.value() != "0" {
                    diagnostics.refuse(
                        Code::Option,
                        &limit,
                        "`max_tape` is `\"0\"`: how long a tape gets is known at run time only",
                    );
                }
                self.max_tape = Some(name.clone());
            }
            other => {
                diagnostics.refuse(
                    Code::Option,
                    &name,
                    format!("`{other}` is no option of `differentiate`"),
                );
                skip(input)?;
                return Ok(None);
            }
        }
        // `rule(…)` may stand several times
        Ok(Some(name).filter(|name| name != "rule"))
    }

    /// The path of the runtime.
    pub fn runtime(&self) -> TokenStream {
        let mut path = match &self.facade {
            Some(path) => path.clone(),
            None => {
                let mut path: Path = Ident::new("differentiate", Span::call_site()).into();
                path.leading_colon = Some(Token![::](Span::call_site()));
                path
            }
        };
        path.segments
            .push(Ident::new("__rt", Span::call_site()).into());
        path.to_token_stream()
    }
    /// Whether an analysis is on.
    pub fn has(&self, analysis: &str) -> bool {
        !self
            .without
            .iter()
            .any(|off| off.split(' ').any(|off| off == analysis))
    }
}

struct WrtName(Ident);
impl syn::parse::Parse for WrtName {
    fn parse(input: ParseStream) -> syn::Result<WrtName> {
        if input.peek(Token![self]) {
            let token: Token![self] = input.parse()?;
            return Ok(WrtName(Ident::new("self", token.span)));
        }
        input.parse().map(WrtName)
    }
}

/// Skips the arguments of an option that does not exist.
fn skip(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        let tree: proc_macro2::TokenTree = input.parse()?;
        drop(tree.to_token_stream());
    }
    Ok(())
}
