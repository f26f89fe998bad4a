//! Names: which variable an identifier means, and inactive expressions with their variables renamed.

use super::Lowerer;
use crate::ir::{self, Borrow, Hold, Kind, Opaque, Place, Variable};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Pat};

/// What a name stands for.
#[derive(Clone, Debug)]
pub enum Meaning {
    /// A variable.
    Variable(Variable),
    /// A reference to a place, or a name for a part of one (`Borrow::None`).
    Alias(Place, Borrow),
    /// A closure, inlined where it is called.
    Closure(Box<super::closure::Closure>),
}

/// The names of one block.
pub type Scope = BTreeMap<String, Meaning>;

impl Lowerer<'_> {
    /// What `name` means here.
    pub fn meaning(&self, name: &str) -> Option<&Meaning> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name))
    }
    /// Lets `name` mean `meaning` from here to the end of the block.
    pub fn mean(&mut self, name: &str, meaning: Meaning) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name.to_string(), meaning);
        }
    }
    /// Whether the name stands for a value that is no reference, though the user's name may have been one.
    fn is_value(&self, name: &str) -> bool {
        match self.meaning(name) {
            Some(Meaning::Variable(variable)) => {
                let data = self.function.data(*variable);
                !data.is_reference()
                    && (data.kind.is_float() || self.dereferenced.contains(variable))
                    && !self.levels.contains_key(variable)
            }
            Some(Meaning::Alias(_, borrow)) => *borrow == Borrow::None,
            _ => false,
        }
    }
    /// The kind of what a name means.
    pub fn kind_of_name(&self, name: &str) -> Option<Kind> {
        match self.meaning(name)? {
            Meaning::Variable(variable) => Some(self.function.data(*variable).kind.clone()),
            Meaning::Alias(place, _) => Some(self.kind_of_place(place)),
            Meaning::Closure(_) => Some(Kind::Unknown),
        }
    }
    /// Declares a variable of the user's under a name that is unique among those in scope.
    pub fn declare(
        &mut self,
        name: &str,
        kind: Kind,
        mutable: bool,
        varied: bool,
        span: Span,
    ) -> Variable {
        let unique = self.unique(name);
        let varied = (varied || self.varied_names.contains(name)) && !kind.is_inactive();
        if varied {
            self.found_varied.insert(name.to_string());
        }
        self.function.variables.push(ir::VariableData {
            name: unique,
            kind,
            hold: Hold::Value,
            mutable,
            varied,
            derivative: false,
            span,
            annotation: None,
        });
        let variable = Variable(self.function.variables.len() - 1);
        self.sources.insert(variable, name.to_string());
        self.mean(name, Meaning::Variable(variable));
        variable
    }
    /// The user's name where no variable in scope has it, and a numbered one elsewhere.
    pub fn unique(&mut self, name: &str) -> String {
        if self.declared.insert(name.to_string()) {
            name.to_string()
        } else {
            self.function.names.fresh(&format!("{name}_1"))
        }
    }
    /// Marks the root of a place as depending on active inputs.
    pub fn make_varied(&mut self, root: Variable) {
        if self.function.data(root).kind.is_inactive() {
            return;
        }
        self.function.variables[root.0].varied = true;
        if let Some(name) = self.sources.get(&root) {
            self.found_varied.insert(name.clone());
        }
    }
    /// Whether the expression mentions a variable that depends on active inputs.
    pub fn mentions_varied(&self, expression: &Expr) -> bool {
        let mut finder = Mentions {
            lowerer: self,
            found: false,
        };
        finder.visit_expr(expression);
        finder.found
    }
    /// Whether a statement mentions a variable that depends on active inputs.
    pub fn statement_mentions_varied(&self, statement: &syn::Stmt) -> bool {
        let mut finder = Mentions {
            lowerer: self,
            found: false,
        };
        finder.visit_stmt(statement);
        finder.found
    }
    /// The expression with its variables renamed.
    pub fn opaque(&self, expression: &Expr) -> Opaque {
        let mut copy = expression.clone();
        let mut renamer = Renamer::new(self);
        renamer.visit_expr_mut(&mut copy);
        let reads = renamer.reads();
        Opaque {
            tokens: copy.to_token_stream(),
            reads,
            pure: is_pure(expression),
            kind: self.kind_of(expression),
        }
    }
    /// A statement with its variables renamed, and what it reads and writes.
    pub fn effect(&self, statement: &syn::Stmt) -> ir::Statement {
        let mut copy = statement.clone();
        let mut renamer = Renamer::new(self);
        renamer.visit_stmt_mut(&mut copy);
        let reads = renamer.reads();
        let mut writes = Writes {
            lowerer: self,
            written: Vec::new(),
        };
        writes.visit_stmt(statement);
        let mut tokens = copy.to_token_stream();
        if !matches!(statement, syn::Stmt::Macro(_))
            && !tokens.to_string().trim_end().ends_with([';', '}'])
        {
            tokens.extend([TokenTree::from(proc_macro2::Punct::new(
                ';',
                proc_macro2::Spacing::Alone,
            ))]);
        }
        if let syn::Stmt::Macro(call) = statement
            && call.semi_token.is_none()
        {
            tokens.extend([TokenTree::from(proc_macro2::Punct::new(
                ';',
                proc_macro2::Spacing::Alone,
            ))]);
        }
        ir::Statement::Effect {
            tokens,
            reads,
            writes: writes.written,
        }
    }
    /// What the statement may write, of the variables in scope.
    pub fn writes_of_statement(&self, statement: &syn::Stmt) -> Vec<Variable> {
        let mut writes = Writes {
            lowerer: self,
            written: Vec::new(),
        };
        writes.visit_stmt(statement);
        writes.written
    }
    /// What the expression may write, of the variables in scope.
    pub fn writes_of(&self, expression: &Expr) -> Vec<Variable> {
        let mut writes = Writes {
            lowerer: self,
            written: Vec::new(),
        };
        writes.visit_expr(expression);
        writes.written
    }
    fn replacement(&self, name: &str, span: Span) -> Option<(Expr, Vec<Variable>)> {
        match self.meaning(name)? {
            Meaning::Variable(variable) => {
                let ident = ir::print::ident(&self.function.data(*variable).name, span);
                let name = path_expression(ident);
                let referred = match self.levels.get(variable) {
                    Some(levels) if *levels > 0 => {
                        (0..*levels).fold(name, |inner, _| syn::parse_quote!((&#inner)))
                    }
                    _ => name,
                };
                Some((referred, vec![*variable]))
            }
            Meaning::Alias(place, borrow) => {
                let mut reads = ir::visit::Variables::new();
                ir::visit::reads_of_place(place, &mut reads);
                let tokens = ir::print::place_tokens(&self.function, place, span);
                let mut text = TokenStream::new();
                match borrow {
                    Borrow::None => {}
                    Borrow::Shared => text.extend([TokenTree::from(proc_macro2::Punct::new(
                        '&',
                        proc_macro2::Spacing::Alone,
                    ))]),
                    Borrow::Mutable | Borrow::Lent => {
                        text.extend([
                            TokenTree::from(proc_macro2::Punct::new(
                                '&',
                                proc_macro2::Spacing::Alone,
                            )),
                            ir::print::ident("mut", span).into(),
                        ]);
                    }
                }
                text.extend(tokens);
                let group = TokenStream::from(TokenTree::from(proc_macro2::Group::new(
                    proc_macro2::Delimiter::Parenthesis,
                    text,
                )));
                syn::parse2(group)
                    .ok()
                    .map(|expression| (expression, reads.into_iter().collect()))
            }
            Meaning::Closure(closure) => {
                Some((closure.as_expression(self, span), closure.reads(self)))
            }
        }
    }
}

/// `name` as an expression.
pub fn path_expression(ident: proc_macro2::Ident) -> Expr {
    Expr::Path(syn::ExprPath {
        attrs: Vec::new(),
        qself: None,
        path: ident.into(),
    })
}

/// The names that a pattern binds.
pub fn bound_names(pattern: &Pat) -> Vec<String> {
    struct Names(Vec<String>);
    impl<'ast> Visit<'ast> for Names {
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            let name = pattern.ident.to_string();
            // a capital stands for a constant or a unit variant
            if pattern.subpat.is_some()
                || pattern.by_ref.is_some()
                || !name.starts_with(char::is_uppercase)
            {
                self.0.push(name);
            }
            syn::visit::visit_pat_ident(self, pattern);
        }
    }
    let mut names = Names(Vec::new());
    names.visit_pat(pattern);
    names.0
}

fn single(path: &syn::ExprPath) -> Option<String> {
    (path.qself.is_none()
        && path.path.segments.len() == 1
        && path.path.segments[0].arguments.is_empty())
    .then(|| path.path.segments[0].ident.to_string())
}

struct Mentions<'a, 'b> {
    lowerer: &'a Lowerer<'b>,
    found: bool,
}
impl Mentions<'_, '_> {
    fn name(&mut self, name: &str) {
        let lowerer = self.lowerer;
        self.found |= match lowerer.meaning(name) {
            Some(Meaning::Variable(variable)) => lowerer.function.data(*variable).varied,
            Some(Meaning::Alias(place, _)) => {
                lowerer.function.data(place.root).varied
                    && !lowerer.kind_of_place(place).is_inactive()
            }
            Some(Meaning::Closure(closure)) => closure.is_varied(lowerer),
            None => false,
        };
    }
}
impl<'ast> Visit<'ast> for Mentions<'_, '_> {
    fn visit_expr(&mut self, expression: &'ast Expr) {
        // what has an integer or a flag as its value passes no derivative on
        if self.found
            || (!matches!(expression, Expr::Let(_))
                && self.lowerer.kind_of(expression) == Kind::Inactive)
        {
            return;
        }
        syn::visit::visit_expr(self, expression);
    }
    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(name) = single(path) {
            self.name(&name);
        }
    }
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        each_ident(call.tokens.clone(), &mut |name| self.name(name));
        if let Some(names) = captured(call) {
            names.iter().for_each(|name| self.name(name));
        }
    }
}

fn each_ident(tokens: TokenStream, visit: &mut dyn FnMut(&str)) {
    let mut after_dot = false;
    for tree in tokens {
        match &tree {
            TokenTree::Ident(ident) if !after_dot => visit(&ident.to_string()),
            TokenTree::Group(group) => each_ident(group.stream(), visit),
            _ => {}
        }
        after_dot = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '.');
    }
}

/// The names that a format string captures.
fn captured(call: &syn::Macro) -> Option<Vec<String>> {
    let format = call
        .tokens
        .clone()
        .into_iter()
        .find_map(|tree| match tree {
            TokenTree::Literal(literal) if literal.to_string().starts_with('"') => {
                Some(literal.to_string())
            }
            _ => None,
        })?;
    let mut names = Vec::new();
    for part in format.replace("{{", "").split('{').skip(1) {
        let name: String = part
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        if name.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            names.push(name);
        }
    }
    Some(names)
}

struct Renamer<'a, 'b> {
    lowerer: &'a Lowerer<'b>,
    hidden: Vec<Vec<String>>,
    read: Vec<Variable>,
}

impl<'a, 'b> Renamer<'a, 'b> {
    fn new(lowerer: &'a Lowerer<'b>) -> Self {
        Renamer {
            lowerer,
            hidden: vec![Vec::new()],
            read: Vec::new(),
        }
    }
    fn reads(self) -> Vec<Variable> {
        let mut read = self.read;
        read.sort_unstable();
        read.dedup();
        read
    }
    fn is_hidden(&self, name: &str) -> bool {
        self.hidden.iter().flatten().any(|hidden| hidden == name)
    }
    fn hide(&mut self, pattern: &Pat) {
        let names = bound_names(pattern);
        if let Some(hidden) = self.hidden.last_mut() {
            hidden.extend(names);
        }
    }
    fn replacement(&mut self, name: &str, span: Span) -> Option<Expr> {
        if self.is_hidden(name) {
            return None;
        }
        let (expression, reads) = self.lowerer.replacement(name, span)?;
        self.read.extend(reads);
        Some(expression)
    }
    fn rename_tokens(&mut self, tokens: TokenStream) -> TokenStream {
        let mut out = TokenStream::new();
        let mut after_dot = false;
        for tree in tokens {
            let is_dot = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '.');
            match tree {
                TokenTree::Ident(ident) if !after_dot => {
                    match self.replacement(&ident.to_string(), ident.span()) {
                        Some(expression) => expression.to_tokens(&mut out),
                        None => out.extend([TokenTree::Ident(ident)]),
                    }
                }
                TokenTree::Group(group) => {
                    let mut renamed = proc_macro2::Group::new(
                        group.delimiter(),
                        self.rename_tokens(group.stream()),
                    );
                    renamed.set_span(group.span());
                    out.extend([TokenTree::Group(renamed)]);
                }
                other => out.extend([other]),
            }
            after_dot = is_dot;
        }
        out
    }
}

impl VisitMut for Renamer<'_, '_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        // a name that was a reference stands for a value: `*name` is the value
        if let Expr::Unary(unary) = expression
            && matches!(unary.op, syn::UnOp::Deref(_))
            && let Expr::Path(path) = &*unary.expr
            && let Some(name) = single(path)
            && !self.is_hidden(&name)
            && self.lowerer.is_value(&name)
        {
            let mut inner = (*unary.expr).clone();
            self.visit_expr_mut(&mut inner);
            *expression = inner;
            return;
        }
        if let Expr::Path(path) = expression {
            if let Some(name) = single(path) {
                let span = path.path.segments[0].ident.span();
                if let Some(new) = self.replacement(&name, span) {
                    *expression = new;
                }
            }
            return;
        }
        if let Expr::Call(call) = expression
            && let Expr::Path(path) = &*call.func
            && let Some(name) = single(path)
            && !self.is_hidden(&name)
            && self.lowerer.meaning(&name).is_none()
        {
            call.args
                .iter_mut()
                .for_each(|argument| self.visit_expr_mut(argument));
            return;
        }
        visit_mut::visit_expr_mut(self, expression);
    }
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if field.colon_token.is_none() {
            field.colon_token = Some(syn::token::Colon::default());
        }
        self.visit_expr_mut(&mut field.expr);
    }
    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        self.hidden.push(Vec::new());
        closure.inputs.iter().for_each(|input| self.hide(input));
        self.visit_expr_mut(&mut closure.body);
        self.hidden.pop();
    }
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        self.hidden.push(Vec::new());
        visit_mut::visit_block_mut(self, block);
        self.hidden.pop();
    }
    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        if let Some(init) = &mut local.init {
            self.visit_expr_mut(&mut init.expr);
            if let Some((_, otherwise)) = &mut init.diverge {
                self.visit_expr_mut(otherwise);
            }
        }
        self.hide(&local.pat);
    }
    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        self.hidden.push(Vec::new());
        self.hide(&arm.pat);
        visit_mut::visit_arm_mut(self, arm);
        self.hidden.pop();
    }
    fn visit_expr_for_loop_mut(&mut self, a_loop: &mut syn::ExprForLoop) {
        self.visit_expr_mut(&mut a_loop.expr);
        self.hidden.push(Vec::new());
        self.hide(&a_loop.pat);
        self.visit_block_mut(&mut a_loop.body);
        self.hidden.pop();
    }
    fn visit_expr_if_mut(&mut self, choice: &mut syn::ExprIf) {
        self.hidden.push(Vec::new());
        visit_mut::visit_expr_mut(self, &mut choice.cond);
        self.visit_block_mut(&mut choice.then_branch);
        self.hidden.pop();
        if let Some((_, otherwise)) = &mut choice.else_branch {
            self.visit_expr_mut(otherwise);
        }
    }
    fn visit_expr_while_mut(&mut self, a_loop: &mut syn::ExprWhile) {
        self.hidden.push(Vec::new());
        self.visit_expr_mut(&mut a_loop.cond);
        self.visit_block_mut(&mut a_loop.body);
        self.hidden.pop();
    }
    fn visit_expr_let_mut(&mut self, test: &mut syn::ExprLet) {
        self.visit_expr_mut(&mut test.expr);
        self.hide(&test.pat);
    }
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let capturing = captured(call);
        call.tokens = self.rename_tokens(call.tokens.clone());
        for name in capturing.into_iter().flatten() {
            let Some(expression) = self.replacement(&name, Span::call_site()) else {
                continue;
            };
            if expression.to_token_stream().to_string() == name {
                continue;
            }
            // `{name}` in the string is given as a named argument
            let named: TokenStream = core::iter::once(TokenTree::from(proc_macro2::Punct::new(
                ',',
                proc_macro2::Spacing::Alone,
            )))
            .chain([
                ir::print::ident(&name, Span::call_site()).into(),
                proc_macro2::Punct::new('=', proc_macro2::Spacing::Alone).into(),
            ])
            .chain(expression.to_token_stream())
            .collect();
            let text = call.tokens.to_string();
            if !text.contains(&format!("{name} =")) {
                call.tokens.extend(named);
            }
        }
    }
}

struct Writes<'a, 'b> {
    lowerer: &'a Lowerer<'b>,
    written: Vec<Variable>,
}
impl Writes<'_, '_> {
    fn root(&mut self, expression: &Expr) {
        match expression {
            Expr::Path(path) => {
                if let Some(name) = single(path) {
                    match self.lowerer.meaning(&name) {
                        Some(Meaning::Variable(variable)) if !self.written.contains(variable) => {
                            self.written.push(*variable)
                        }
                        Some(Meaning::Alias(place, _)) if !self.written.contains(&place.root) => {
                            self.written.push(place.root)
                        }
                        _ => {}
                    }
                }
            }
            Expr::Field(field) => self.root(&field.base),
            Expr::Index(index) => self.root(&index.expr),
            Expr::Paren(inner) => self.root(&inner.expr),
            Expr::Unary(unary) => self.root(&unary.expr),
            Expr::MethodCall(call) => self.root(&call.receiver),
            Expr::Reference(reference) => self.root(&reference.expr),
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| self.root(part)),
            _ => {}
        }
    }
    fn may_write(&self, expression: &Expr) -> bool {
        struct Root<'a, 'b, 'c>(&'c Writes<'a, 'b>);
        impl Root<'_, '_, '_> {
            fn mutable(&self, expression: &Expr) -> bool {
                match expression {
                    Expr::Path(path) => {
                        single(path).is_some_and(|name| match self.0.lowerer.meaning(&name) {
                            Some(Meaning::Variable(variable)) => {
                                self.0.lowerer.function.data(*variable).mutable
                            }
                            Some(Meaning::Alias(place, borrow)) => {
                                *borrow == Borrow::Mutable
                                    && self.0.lowerer.function.data(place.root).mutable
                            }
                            _ => false,
                        })
                    }
                    Expr::Field(field) => self.mutable(&field.base),
                    Expr::Index(index) => self.mutable(&index.expr),
                    Expr::Paren(inner) => self.mutable(&inner.expr),
                    Expr::Unary(unary) => self.mutable(&unary.expr),
                    Expr::MethodCall(call) => self.mutable(&call.receiver),
                    _ => false,
                }
            }
        }
        Root(self).mutable(expression)
    }
}
impl<'ast> Visit<'ast> for Writes<'_, '_> {
    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        self.root(&assign.left);
        syn::visit::visit_expr_assign(self, assign);
    }
    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if super::is_assignment(&binary.op) {
            self.root(&binary.left);
        }
        syn::visit::visit_expr_binary(self, binary);
    }
    fn visit_expr_reference(&mut self, reference: &'ast syn::ExprReference) {
        if reference.mutability.is_some() {
            self.root(&reference.expr);
        }
        syn::visit::visit_expr_reference(self, reference);
    }
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if !PURE_METHODS.contains(&call.method.to_string().as_str())
            && self.may_write(&call.receiver)
        {
            self.root(&call.receiver);
        }
        syn::visit::visit_expr_method_call(self, call);
    }
}

/// Methods that leave their receiver as it is and give the same each time.
const PURE_METHODS: &[&str] = &[
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
                Expr::Binary(binary) if super::is_assignment(&binary.op) => self.0 = true,
                _ => syn::visit::visit_expr(self, expression),
            }
        }
    }
    let mut impure = Impure(false);
    impure.visit_expr(expression);
    !impure.0
}

/// The names of a body that are indexed, or whose elements are iterated over.
pub fn sequence_names(body: &syn::Block) -> std::collections::BTreeSet<String> {
    struct Sequences(std::collections::BTreeSet<String>);
    impl<'ast> Visit<'ast> for Sequences {
        fn visit_expr_index(&mut self, index: &'ast syn::ExprIndex) {
            if let Expr::Path(path) = &*index.expr {
                self.0.extend(single(path));
            }
            syn::visit::visit_expr_index(self, index);
        }
        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            if let Expr::Path(path) = &*call.receiver
                && ["iter", "iter_mut", "len", "windows", "chunks"]
                    .contains(&call.method.to_string().as_str())
            {
                self.0.extend(single(path));
            }
            syn::visit::visit_expr_method_call(self, call);
        }
    }
    let mut sequences = Sequences(std::collections::BTreeSet::new());
    sequences.visit_block(body);
    sequences.0
}

/// How often each identifier stands in a body.
pub fn mentions(body: &syn::Block) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    each_ident(body.to_token_stream(), &mut |name| {
        *counts.entry(name.to_string()).or_default() += 1
    });
    counts
}

/// The names of a body that are used, and only as indices, as bounds of ranges and in comparisons.
pub fn index_names(body: &syn::Block) -> std::collections::BTreeSet<String> {
    #[derive(Default)]
    struct Uses {
        all: BTreeMap<String, usize>,
        index: BTreeMap<String, usize>,
    }
    impl Uses {
        fn index(&mut self, expression: &Expr) {
            match expression {
                Expr::Path(path) => {
                    if let Some(name) = single(path) {
                        *self.index.entry(name).or_default() += 1;
                    }
                }
                Expr::Paren(inner) => self.index(&inner.expr),
                Expr::Binary(binary) => {
                    self.index(&binary.left);
                    self.index(&binary.right);
                }
                Expr::Range(range) => range
                    .start
                    .iter()
                    .chain(&range.end)
                    .for_each(|bound| self.index(bound)),
                _ => {}
            }
        }
    }
    impl<'ast> Visit<'ast> for Uses {
        fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
            if let Some(name) = single(path) {
                *self.all.entry(name).or_default() += 1;
            }
        }
        fn visit_expr_index(&mut self, index: &'ast syn::ExprIndex) {
            self.index(&index.index);
            syn::visit::visit_expr_index(self, index);
        }
        fn visit_expr_for_loop(&mut self, a_loop: &'ast syn::ExprForLoop) {
            if let Expr::Range(_) = &*a_loop.expr {
                self.index(&a_loop.expr);
            }
            syn::visit::visit_expr_for_loop(self, a_loop);
        }
        fn visit_expr_if(&mut self, choice: &'ast syn::ExprIf) {
            if let Expr::Path(_) = &*choice.cond {
                self.index(&choice.cond);
            }
            syn::visit::visit_expr_if(self, choice);
        }
        fn visit_macro(&mut self, call: &'ast syn::Macro) {
            each_ident(call.tokens.clone(), &mut |name| {
                *self.all.entry(name.to_string()).or_default() += 1000
            });
        }
    }
    let mut uses = Uses::default();
    uses.visit_block(body);
    uses.index
        .into_iter()
        .filter(|(name, count)| uses.all.get(name) == Some(count))
        .map(|(name, _)| name)
        .collect()
}
