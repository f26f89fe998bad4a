//! Jumps: `return`, `break`, `continue` become branches over an exit code.

use super::Value;
use crate::ir::{Function, Hold, Kind, Opaque, Operation, Scalar, Statement, Variable};
use crate::lower::path;
use proc_macro2::{Span, TokenStream};
use syn::visit::Visit;
use syn::{Block, Expr, Stmt};

/// What a block yields.
#[derive(Default)]
pub struct Yield {
    /// The values.
    pub values: Vec<Value>,
    /// Whether its end is never reached.
    pub diverges: bool,
}

/// Where a block stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tail {
    /// Its value is dropped.
    Unit,
    /// It yields this many values; the last expression is taken apart where it is more than one.
    Value(usize),
    /// Its end is the end of the function.
    Function,
    /// Its end is the end of a trip of the innermost loop.
    Trip,
}

/// A loop that is being lowered.
#[derive(Debug)]
pub struct LoopExit {
    /// Its label.
    pub label: Option<String>,
    /// The code of its `break`.
    pub break_code: usize,
    /// The code of its `continue`.
    pub continue_code: usize,
    /// Whether the codes were used.
    pub breaks: bool,
    /// Whether the code of `continue` was used.
    pub continues: bool,
    /// The variable that takes the value of a `break`.
    pub value: Option<Variable>,
}

/// The exits of a function.
#[derive(Default)]
pub struct Exits {
    /// The variable that holds the code; 0 is running.
    pub code: Option<Variable>,
    /// The values of an early return out of a loop.
    pub returned: Vec<Variable>,
    /// The loops around the statement at hand.
    pub loops: Vec<LoopExit>,
    /// How many codes are given out.
    pub codes: usize,
}

/// The code of `return`.
pub const RETURN: usize = 1;

impl Exits {
    /// The declarations that open the function.
    pub fn opening(&self, function: &Function) -> Vec<Statement> {
        let mut statements = Vec::new();
        if let Some(code) = self.code {
            statements.push(Statement::Bind(code, Operation::Opaque(literal("0_u8"))));
        }
        for variable in &self.returned {
            statements.push(declaration(function, *variable));
        }
        statements
    }
}

/// How a variable that waits for its value is declared.
pub fn declaration(function: &Function, variable: Variable) -> Statement {
    let data = function.data(variable);
    match (&data.hold, &data.kind) {
        (Hold::Value, Kind::Float(_)) => {
            Statement::Bind(variable, Operation::Opaque(literal("0.0")))
        }
        _ => Statement::Declare(variable),
    }
}

/// A literal as an opaque expression.
pub fn literal(text: &str) -> Opaque {
    Opaque {
        tokens: text.parse::<TokenStream>().unwrap_or_default(),
        reads: Vec::new(),
        pure: true,
        kind: Kind::Inactive,
    }
}

/// A variable that waits for a value of this kind.
pub fn waiting(function: &mut Function, name: &str, kind: Kind, span: Span) -> Variable {
    let plain = matches!(&kind, Kind::Float(Scalar::Named(_) | Scalar::Literal));
    let variable = function.fresh(name, kind, true, span);
    if !plain {
        function.variables[variable.0].hold = Hold::Late;
    }
    variable
}

/// Whether control may leave the statement other than by its end (paths without derivative excepted).
pub fn escapes(statement: &Stmt) -> bool {
    let mut finder = Escapes::default();
    finder.visit_stmt(statement);
    finder.found
}

/// Whether control may leave the expression other than by its value.
pub fn expression_escapes(expression: &Expr) -> bool {
    let mut finder = Escapes::default();
    finder.visit_expr(expression);
    finder.found
}

#[derive(Default)]
struct Escapes {
    depth: usize,
    labels: Vec<String>,
    found: bool,
}
impl Escapes {
    fn jump(&mut self, label: Option<&syn::Lifetime>) {
        self.found |= match label {
            Some(label) => !self.labels.contains(&label.to_string()),
            None => self.depth == 0,
        };
    }
    fn inside(&mut self, label: Option<&syn::Label>, is_loop: bool, visit: impl FnOnce(&mut Self)) {
        self.labels
            .extend(label.map(|label| label.name.to_string()));
        self.depth += usize::from(is_loop);
        visit(self);
        self.depth -= usize::from(is_loop);
        if label.is_some() {
            self.labels.pop();
        }
    }
}
impl<'ast> Visit<'ast> for Escapes {
    fn visit_expr_return(&mut self, exit: &'ast syn::ExprReturn) {
        self.found |= !exit.expr.as_ref().is_some_and(|value| is_failure(value));
    }
    fn visit_expr_break(&mut self, exit: &'ast syn::ExprBreak) {
        self.jump(exit.label.as_ref());
    }
    fn visit_expr_continue(&mut self, exit: &'ast syn::ExprContinue) {
        self.jump(exit.label.as_ref());
    }
    fn visit_expr_loop(&mut self, a_loop: &'ast syn::ExprLoop) {
        self.inside(a_loop.label.as_ref(), true, |this| {
            syn::visit::visit_block(this, &a_loop.body)
        });
    }
    fn visit_expr_while(&mut self, a_loop: &'ast syn::ExprWhile) {
        self.inside(a_loop.label.as_ref(), true, |this| {
            syn::visit::visit_block(this, &a_loop.body)
        });
    }
    fn visit_expr_for_loop(&mut self, a_loop: &'ast syn::ExprForLoop) {
        self.inside(a_loop.label.as_ref(), true, |this| {
            syn::visit::visit_block(this, &a_loop.body)
        });
    }
    fn visit_expr_block(&mut self, block: &'ast syn::ExprBlock) {
        self.inside(block.label.as_ref(), false, |this| {
            syn::visit::visit_block(this, &block.block)
        });
    }
    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// `Err(…)` or `None`: a value whose path has no derivative.
pub fn is_failure(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => is_failure(&inner.expr),
        Expr::Call(call) => {
            matches!(&*call.func, Expr::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == "Err"))
        }
        Expr::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|segment| segment.ident == "None"),
        _ => false,
    }
}

/// Whether the end of the block is certainly never reached.
pub fn block_diverges(block: &Block) -> bool {
    block.stmts.iter().any(statement_diverges)
}

/// The same for a list of statements.
pub fn block_diverges_statements(statements: &[Stmt]) -> bool {
    statements.iter().any(statement_diverges)
}

fn statement_diverges(statement: &Stmt) -> bool {
    match statement {
        Stmt::Expr(expression, _) => diverges(expression),
        Stmt::Macro(call) => is_panic(&call.mac),
        Stmt::Local(_) | Stmt::Item(_) => false,
    }
}

/// Whether the macro panics.
pub fn is_panic(call: &syn::Macro) -> bool {
    call.path.segments.last().is_some_and(|segment| {
        ["panic", "unreachable", "todo", "unimplemented"]
            .contains(&segment.ident.to_string().as_str())
    })
}

/// Whether the expression panics or ends the process.
pub fn is_never(expression: &Expr) -> bool {
    match expression {
        Expr::Macro(call) => is_panic(&call.mac),
        Expr::Call(call) => {
            let Expr::Path(path) = &*call.func else {
                return false;
            };
            let names = path::names(&path.path);
            matches!(&names[..], [.., module, name] if module == "process" && (name == "exit" || name == "abort"))
        }
        _ => false,
    }
}

/// Whether the end of the expression is certainly never reached.
pub fn diverges(expression: &Expr) -> bool {
    match expression {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
        Expr::Macro(_) | Expr::Call(_) => is_never(expression),
        Expr::Paren(inner) => diverges(&inner.expr),
        Expr::Block(block) if block.label.is_none() => block_diverges(&block.block),
        Expr::If(choice) => {
            block_diverges(&choice.then_branch)
                && choice
                    .else_branch
                    .as_ref()
                    .is_some_and(|(_, otherwise)| diverges(otherwise))
        }
        Expr::Match(choice) => {
            !choice.arms.is_empty() && choice.arms.iter().all(|arm| diverges(&arm.body))
        }
        _ => false,
    }
}

/// Whether a `return` with a value, a `break` or a `continue` stands in the body.
pub fn jumps(body: &Block) -> bool {
    struct Jumps(bool);
    impl<'ast> Visit<'ast> for Jumps {
        fn visit_expr_return(&mut self, exit: &'ast syn::ExprReturn) {
            self.0 |= !exit.expr.as_ref().is_some_and(|value| is_failure(value));
        }
        fn visit_expr_break(&mut self, _: &'ast syn::ExprBreak) {
            self.0 = true;
        }
        fn visit_expr_continue(&mut self, _: &'ast syn::ExprContinue) {
            self.0 = true;
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    }
    let mut found = Jumps(false);
    found.visit_block(body);
    found.0
}

/// Whether the body's last expression, or a `return`, is an `Ok(…)` or an `Err(…)`.
pub fn ends_in_ok(body: &Block) -> bool {
    fn is_result(expression: &Expr) -> bool {
        match expression {
            Expr::Call(call) => {
                matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Ok") || path.path.is_ident("Err"))
            }
            Expr::If(choice) => {
                block_is(&choice.then_branch)
                    || choice
                        .else_branch
                        .as_ref()
                        .is_some_and(|(_, otherwise)| is_result(otherwise))
            }
            Expr::Match(choice) => choice.arms.iter().any(|arm| is_result(&arm.body)),
            Expr::Block(block) => block_is(&block.block),
            Expr::Return(exit) => exit.expr.as_ref().is_some_and(|value| is_result(value)),
            _ => false,
        }
    }
    fn block_is(block: &Block) -> bool {
        matches!(block.stmts.last(), Some(Stmt::Expr(value, _)) if is_result(value))
    }
    block_is(body)
}

/// Whether a `break` with a value stands in the body.
pub fn breaks_with_value(body: &Block) -> bool {
    struct Breaks(bool);
    impl<'ast> Visit<'ast> for Breaks {
        fn visit_expr_break(&mut self, exit: &'ast syn::ExprBreak) {
            self.0 |= exit.expr.is_some();
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    }
    let mut found = Breaks(false);
    found.visit_block(body);
    found.0
}
