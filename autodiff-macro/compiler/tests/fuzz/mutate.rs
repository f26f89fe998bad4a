//! Changes at random places: of tokens, whatever they mean, and of expressions, patterns, types and statements, so that most of the result still parses.

use crate::corpus::Item;
use crate::random::Random;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::Visit;
use syn::visit_mut::VisitMut;

/// What is put in here and there.
const PIECES: &[&str] = &[
    "return",
    "break",
    "continue",
    "?",
    "&",
    "& mut",
    "*",
    "-",
    "!",
    "..",
    "..=",
    "as f32",
    "as usize",
    "mut",
    "ref",
    "move",
    "|x|",
    "||",
    "loop { }",
    "if x > 0.0 { 1.0 } else { x }",
    "match x { y if y > 0.0 => y , _ => 0.0 }",
    "let Some ( y ) = x else { return 0.0 } ;",
    "unsafe { }",
    "'a :",
    "break 'a",
    "# [constant]",
    "# [checkpoint]",
    "# [checkpoint (every = 0)]",
    "# [cfg (test)]",
    "vec ! [ 0.0 ; 3 ]",
    "vec ! [ ]",
    "[ 0.0 ; 2 ]",
    "( )",
    "{ }",
    "[ ]",
    ". iter ( )",
    ". map ( | v | v * v )",
    ". sum :: < f64 > ( )",
    ". clone ( )",
    ". 0",
    "[ 0 ]",
    "[ 1 .. ]",
    "self",
    "Self",
    "async",
    "const",
    "impl",
    "dyn",
    "x",
    "f64",
    "r#type",
    "é",
    "1.0",
    "0",
    "1e400",
    "0xff_u8",
    "\"text\"",
    ",",
    ";",
    "=",
    "+=",
    "=>",
    "->",
    "< T >",
    "where",
    "use a :: b ;",
    "fn g ( ) { }",
];

/// Arguments of the attribute.
const OPTIONS: &[&str] = &[
    "wrt ( x )",
    "wrt ( )",
    "wrt ( self )",
    "hvp",
    "batch",
    "graph",
    "recompute",
    "max_tape = \"0\"",
    "vjp = a :: b",
    "jvp = c",
    "companion = other",
    "crate = a :: b",
    "rule ( g = h )",
    "rule ( g )",
    "wrt = 3",
    ",",
    "nothing",
    "vjp =",
];

/// An item of the corpus, changed at one to four places.
pub fn mutated(corpus: &[Item], random: &mut Random) -> (TokenStream, TokenStream) {
    let source = random.one_of(corpus);
    let mut options = source.options.clone();
    if random.below(8) == 0 {
        let given: TokenStream = random.one_of(OPTIONS).parse().expect("tokens");
        options = match random.below(3) {
            0 => given,
            _ if options.is_empty() => given,
            _ => format!("{options} , {given}").parse().expect("tokens"),
        };
    }
    let mut item = source.item.clone();
    for _ in 0..1 + random.below(3) {
        let other = &random.one_of(corpus).item;
        change_syntax(&mut item, other, random);
    }
    // read anew, as rustc would: a part that stands where none of its kind can is an invisible group for syn
    let text = item.to_token_stream().to_string();
    let mut tokens = text.parse().unwrap_or_else(|_| item.to_token_stream());
    if random.below(3) == 0 {
        for _ in 0..1 + random.below(2) {
            let mut at = random.below(count(&tokens));
            let change = Change::any(&tokens, random);
            tokens = change_tokens(tokens, &mut at, &change);
        }
    }
    (options, tokens)
}

/// How many trees there are, those within groups too.
fn count(tokens: &TokenStream) -> usize {
    let within = |tree: TokenTree| match tree {
        TokenTree::Group(group) => 1 + count(&group.stream()),
        _ => 1,
    };
    tokens.clone().into_iter().map(within).sum()
}

/// The tree at a place, counted as `count` does.
fn tree_at(tokens: &TokenStream, at: &mut usize) -> Option<TokenTree> {
    for tree in tokens.clone() {
        if *at == 0 {
            return Some(tree);
        }
        *at -= 1;
        if let TokenTree::Group(group) = &tree
            && let Some(found) = tree_at(&group.stream(), at)
        {
            return Some(found);
        }
    }
    None
}

/// What happens to one tree.
enum Change {
    Remove,
    Repeat,
    Replace(TokenStream),
    Before(TokenStream),
    Delimit(Delimiter),
}

impl Change {
    fn any(tokens: &TokenStream, random: &mut Random) -> Change {
        let piece = |random: &mut Random| -> TokenStream {
            if random.below(2) == 0 {
                let mut at = random.below(count(tokens));
                return tree_at(tokens, &mut at).into_iter().collect();
            }
            // a label is one token only where a lexer reads it
            random.one_of(PIECES).parse().unwrap_or_default()
        };
        match random.below(6) {
            0 => Change::Remove,
            1 => Change::Repeat,
            2 => Change::Replace(piece(random)),
            3 => Change::Delimit(*random.one_of(&[
                Delimiter::Parenthesis,
                Delimiter::Brace,
                Delimiter::Bracket,
                Delimiter::None,
            ])),
            _ => Change::Before(piece(random)),
        }
    }
}

fn change_tokens(tokens: TokenStream, at: &mut usize, change: &Change) -> TokenStream {
    let mut out = TokenStream::new();
    for tree in tokens {
        let is_it = *at == 0;
        *at = at.wrapping_sub(1);
        match (change, tree) {
            (Change::Remove, _) if is_it => {}
            (Change::Repeat, tree) if is_it => out.extend([tree.clone(), tree]),
            (Change::Replace(piece), _) if is_it => out.extend(piece.clone()),
            (Change::Before(piece), tree) if is_it => {
                out.extend(piece.clone());
                out.extend([tree]);
            }
            (Change::Delimit(delimiter), TokenTree::Group(group)) if is_it => {
                out.extend([TokenTree::Group(Group::new(*delimiter, group.stream()))]);
            }
            (_, TokenTree::Group(group)) if *at != usize::MAX || !is_it => {
                let within = change_tokens(group.stream(), at, change);
                out.extend([TokenTree::Group(Group::new(group.delimiter(), within))]);
            }
            (_, tree) => out.extend([tree]),
        }
    }
    out
}

/// The parts of an item that may be put elsewhere.
#[derive(Default)]
struct Parts {
    expressions: Vec<syn::Expr>,
    patterns: Vec<syn::Pat>,
    types: Vec<syn::Type>,
    statements: Vec<syn::Stmt>,
}
impl<'ast> Visit<'ast> for Parts {
    fn visit_expr(&mut self, expression: &'ast syn::Expr) {
        self.expressions.push(expression.clone());
        syn::visit::visit_expr(self, expression);
    }
    fn visit_pat(&mut self, pattern: &'ast syn::Pat) {
        self.patterns.push(pattern.clone());
        syn::visit::visit_pat(self, pattern);
    }
    fn visit_type(&mut self, ty: &'ast syn::Type) {
        self.types.push(ty.clone());
        syn::visit::visit_type(self, ty);
    }
    fn visit_stmt(&mut self, statement: &'ast syn::Stmt) {
        self.statements.push(statement.clone());
        syn::visit::visit_stmt(self, statement);
    }
}

/// Puts a part in the place of the n-th of its kind.
struct Exchange<'p> {
    at: usize,
    part: Part<'p>,
}
enum Part<'p> {
    Expression(&'p syn::Expr),
    Pattern(&'p syn::Pat),
    Type(&'p syn::Type),
    /// A statement instead of another, before it, or nothing instead of it.
    Statement(Option<&'p syn::Stmt>, bool),
}
impl Exchange<'_> {
    fn is_here(&mut self) -> bool {
        self.at = self.at.wrapping_sub(1);
        self.at == usize::MAX
    }
}
impl VisitMut for Exchange<'_> {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        if let Part::Expression(part) = self.part
            && self.is_here()
        {
            *expression = part.clone();
            return;
        }
        syn::visit_mut::visit_expr_mut(self, expression);
    }
    fn visit_pat_mut(&mut self, pattern: &mut syn::Pat) {
        if let Part::Pattern(part) = self.part
            && self.is_here()
        {
            *pattern = part.clone();
            return;
        }
        syn::visit_mut::visit_pat_mut(self, pattern);
    }
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        if let Part::Type(part) = self.part
            && self.is_here()
        {
            *ty = part.clone();
            return;
        }
        syn::visit_mut::visit_type_mut(self, ty);
    }
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        if let Part::Statement(part, instead) = self.part {
            for index in 0..block.stmts.len() {
                if self.is_here() {
                    if instead {
                        block.stmts.remove(index);
                    }
                    if let Some(part) = part {
                        block.stmts.insert(index, part.clone());
                    }
                    return;
                }
            }
        }
        syn::visit_mut::visit_block_mut(self, block);
    }
}

fn change_syntax(item: &mut syn::Item, other: &syn::Item, random: &mut Random) {
    let (mut own, mut foreign) = (Parts::default(), Parts::default());
    own.visit_item(item);
    foreign.visit_item(other);
    // parts of the same item mean something in it
    let from = if random.below(3) == 0 { &foreign } else { &own };
    let (count, part) = match random.below(8) {
        0..=3 if !from.expressions.is_empty() => (
            own.expressions.len(),
            Part::Expression(random.one_of(&from.expressions)),
        ),
        4 if !from.patterns.is_empty() => (
            own.patterns.len(),
            Part::Pattern(random.one_of(&from.patterns)),
        ),
        5 if !from.types.is_empty() => (own.types.len(), Part::Type(random.one_of(&from.types))),
        _ if !from.statements.is_empty() => {
            let part = match random.below(3) {
                0 => Part::Statement(None, true),
                1 => Part::Statement(Some(random.one_of(&from.statements)), true),
                _ => Part::Statement(Some(random.one_of(&from.statements)), false),
            };
            (own.statements.len(), part)
        }
        _ => return,
    };
    let at = random.below(count);
    Exchange { at, part }.visit_item_mut(item);
}
