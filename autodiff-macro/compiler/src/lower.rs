//! syn to IR: the only pass that knows syn's expressions, and the one that refuses.

use crate::diagnostics::Diagnostics;
use crate::ir::function_value::FunctionType;
use crate::ir::signature::{Form, Signature, Wrap};
use crate::ir::{
    Argument, Borrow, Function, Hold, Kind, Operand, Operation, Place, Statement, Variable,
    VariableData,
};
use crate::options::Options;
pub use method::is_container;
use names::{Meaning, Scope};
use proc_macro2::TokenStream;
use std::collections::{BTreeMap, BTreeSet};
use syn::BinOp;

mod aggregate;
mod assign;
mod bind;
mod block;
mod borrowing;
mod builder;
mod call;
mod checkpoint;
mod choice;
mod closure;
mod continuation;
mod errors;
mod exit;
mod expression;
mod fallible;
mod function_value;
mod iterator;
mod jump;
mod kind;
mod lent;
mod local;
mod matching;
mod method;
mod names;
mod opaque;
mod operator;
mod path;
mod pattern;
mod place;
mod prepare;
mod put_back;
mod repeat;
pub mod rule;
mod sequence;
mod settled;
pub mod signature;
mod standard;
mod tail;
mod wrapped;

/// A lowered value.
#[derive(Clone, Debug)]
pub struct Value {
    /// Where it is.
    pub operand: Operand,
    /// What is known of its type.
    pub kind: Kind,
    /// Whether it may depend on active inputs.
    pub active: bool,
    /// How the user refers to it.
    pub borrow: Borrow,
}

/// The state of lowering one function.
pub struct Lowerer<'a> {
    /// What is built.
    pub function: Function,
    options: &'a Options,
    diagnostics: &'a mut Diagnostics,
    name: String,
    receiver: Option<()>,
    generic_scalars: Vec<String>,
    result_kind: Kind,
    result_parts: usize,
    wrap: Wrap,
    scopes: Vec<Scope>,
    blocks: Vec<Vec<Statement>>,
    constants: BTreeMap<String, Kind>,
    sources: BTreeMap<Variable, String>,
    declared: BTreeSet<String>,
    varied_names: BTreeSet<String>,
    found_varied: BTreeSet<String>,
    exits: exit::Exits,
    /// Variables that hold a value where the user's name was a reference.
    dereferenced: BTreeSet<Variable>,
    /// How many references the user's name for a variable stands behind, where the variable holds the value.
    levels: BTreeMap<Variable, usize>,
    /// Names that stand only as indices, bounds of ranges and in comparisons.
    index_names: BTreeSet<String>,
    /// How often each identifier stands in the body.
    mentions: BTreeMap<String, usize>,
    /// Names that are indexed or iterated over somewhere: sequences, though their types may not show it.
    sequence_names: BTreeSet<String>,
    /// The body holds a `return`, a `break` or a `continue`.
    has_jumps: bool,
    depth: usize,
    /// The parameters that are functions.
    functions: BTreeMap<Variable, FunctionType>,
    /// Those of them that are given active arguments.
    paired: BTreeSet<Variable>,
    /// Variables that may be `&mut` references into what a call was lent, for all that syntax shows.
    borrowing: BTreeSet<Variable>,
    /// Parts of an inactive value, bound without `mut`: what is written to them is written through a reference.
    parts: BTreeSet<Variable>,
}

/// Whether the operator assigns.
pub fn is_assignment(operator: &BinOp) -> bool {
    use BinOp::{
        AddAssign, BitAndAssign, BitOrAssign, BitXorAssign, DivAssign, MulAssign, RemAssign,
        ShlAssign, ShrAssign, SubAssign,
    };
    matches!(
        operator,
        AddAssign(_)
            | SubAssign(_)
            | MulAssign(_)
            | DivAssign(_)
            | RemAssign(_)
            | BitAndAssign(_)
            | BitOrAssign(_)
            | BitXorAssign(_)
            | ShlAssign(_)
            | ShrAssign(_)
    )
}

/// Lowers a function. Names that turn out to depend on active inputs only later in the body (through loops) are found by
/// lowering again until nothing new is found.
pub fn lower(
    item: &syn::Signature,
    visibility: &syn::Visibility,
    outer: Option<&syn::Generics>,
    body: &syn::Block,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> (Signature, Function) {
    let body = &standard::checked(item, prepare::prepared(body));
    let mut varied = BTreeSet::new();
    loop {
        let mut found = Diagnostics::default();
        let mut function = Function::default();
        collect_names(body, &mut function);
        let mut signature = signature::lower(
            item,
            visibility,
            outer,
            body,
            options,
            &mut function,
            &mut found,
        );
        if borrows(item) {
            // what the body gives has no form: what is said of it would be said twice
            diagnostics.extend(found);
            return (signature, function);
        }
        let mut lowerer = Lowerer::new(function, &signature, options, &mut found, varied.clone());
        lowerer.index_names = names::usage::index_names(body);
        lowerer.mentions = names::usage::mentions(body);
        lowerer.sequence_names = names::usage::sequence_names(body);
        lowerer.has_jumps = exit::jumps(body);
        lowerer.body(&signature, body);
        let next = lowerer.found_varied;
        for parameter in &mut signature.parameters {
            parameter.paired = lowerer.paired.contains(&parameter.variable);
        }
        // a function that is a parameter has no derivative of its own: what it captures is its caller's
        for variable in lowerer.functions.keys() {
            lowerer.function.variables[variable.0].varied = false;
        }
        let function = lowerer.function;
        if next.is_subset(&varied) {
            lent::refuse_growing(&function, &mut found);
            diagnostics.extend(found);
            return (signature, function);
        }
        varied.extend(next);
    }
}

/// Reads a signature alone, and the names that the body uses.
pub fn lower_signature(
    item: &syn::Signature,
    visibility: &syn::Visibility,
    outer: Option<&syn::Generics>,
    body: &syn::Block,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> (Signature, crate::ir::Names) {
    let mut function = Function::default();
    let signature = signature::lower(
        item,
        visibility,
        outer,
        body,
        options,
        &mut function,
        diagnostics,
    );
    for parameter in &signature.parameters {
        function.names.take(&parameter.name);
    }
    (signature, function.names)
}

/// Takes every identifier of the body, so that no generated name meets one.
fn collect_names(body: &syn::Block, function: &mut Function) {
    fn walk(tokens: TokenStream, function: &mut Function) {
        for tree in tokens {
            match tree {
                proc_macro2::TokenTree::Ident(ident) => function.names.take(&ident.to_string()),
                proc_macro2::TokenTree::Group(group) => walk(group.stream(), function),
                _ => {}
            }
        }
    }
    walk(quote::ToTokens::to_token_stream(body), function);
}

impl<'a> Lowerer<'a> {
    fn new(
        function: Function,
        signature: &Signature,
        options: &'a Options,
        diagnostics: &'a mut Diagnostics,
        varied_names: BTreeSet<String>,
    ) -> Self {
        let result_parts = match &signature.value {
            Form::Tuple(parts) if parts.len() > 1 => parts.len(),
            Form::Inactive
                if signature.value_type.is_empty() || signature.value_type.to_string() == "()" =>
            {
                0
            }
            _ => 1,
        };
        let result_kind = syn::parse2(signature.value_type.clone())
            .map_or(Kind::Unknown, |ty| kind::of_type(&ty, &signature.scalars));
        let mut lowerer = Lowerer {
            function,
            options,
            diagnostics,
            name: signature.name.clone(),
            receiver: signature.associated.then_some(()),
            generic_scalars: signature.scalars.clone(),
            result_kind,
            result_parts,
            wrap: signature.wrap,
            scopes: vec![Scope::new()],
            blocks: Vec::new(),
            constants: BTreeMap::new(),
            sources: BTreeMap::new(),
            declared: BTreeSet::new(),
            varied_names,
            found_varied: BTreeSet::new(),
            exits: exit::Exits::default(),
            dereferenced: BTreeSet::new(),
            levels: BTreeMap::new(),
            index_names: BTreeSet::new(),
            mentions: BTreeMap::new(),
            sequence_names: BTreeSet::new(),
            has_jumps: false,
            depth: 0,
            functions: BTreeMap::new(),
            paired: BTreeSet::new(),
            borrowing: BTreeSet::new(),
            parts: BTreeSet::new(),
        };
        for parameter in &signature.parameters {
            lowerer.declared.insert(parameter.name.clone());
            lowerer.function.names.take(&parameter.name);
            lowerer.mean(&parameter.name, Meaning::Variable(parameter.variable));
            if let Some(function) = &parameter.function {
                lowerer
                    .functions
                    .insert(parameter.variable, function.clone());
            }
            lowerer
                .sources
                .insert(parameter.variable, parameter.name.clone());
        }
        lowerer
    }

    fn body(&mut self, signature: &Signature, body: &syn::Block) {
        let (mut block, ..) = self.nested(|lowerer| {
            for argument in &signature.parameters {
                lowerer.own_parameter(argument);
            }
            lowerer.statements(&body.stmts, exit::Tail::Function)
        });
        let mut opening = self.exits.opening(&self.function);
        opening.append(&mut block.statements);
        block.statements = opening;
        self.function.body = block;
    }

    /// A parameter that the body changes (`mut x: f64`) becomes a local, so that the parameter itself stays intact.
    fn own_parameter(&mut self, parameter: &crate::ir::signature::SignatureParameter) {
        if !parameter.rebound {
            return;
        }
        let data = self.function.data(parameter.variable).clone();
        let source = Value {
            operand: Operand::Place(Place::whole(parameter.variable)),
            kind: data.kind.clone(),
            active: data.varied,
            borrow: Borrow::None,
        };
        let local = self.declare(
            &parameter.name,
            data.kind.clone(),
            true,
            data.varied,
            data.span,
        );
        let operation = Operation::Copy(Argument {
            borrow: Borrow::None,
            operand: source.operand,
            active: data.varied,
        });
        self.push(Statement::Bind(local, operation));
    }

    /// The kind of a place.
    pub fn kind_of_place(&self, place: &Place) -> Kind {
        self.function.kind_of(place)
    }
}

impl VariableData {
    /// Whether the variable is a reference to its content.
    pub fn is_reference(&self) -> bool {
        matches!(self.hold, Hold::Shared | Hold::Mutable)
    }
}

/// The type parameters of a list that stand as scalars.
pub fn scalars(generics: &syn::Generics) -> Vec<String> {
    signature::scalar_parameters(&[generics])
}

/// Whether a type carries no derivative, by its syntax.
pub fn is_inactive(ty: &syn::Type) -> bool {
    kind::is_inactive_type(ty, &[])
}

/// Whether a function's result borrows: no companion, nor a stub of one, can be written then.
pub fn borrows(item: &syn::Signature) -> bool {
    matches!(&item.output, syn::ReturnType::Type(_, ty) if signature::borrowed_part(ty).is_some())
}

/// Whether a function's result, or what it writes, can carry a derivative.
pub fn carries(item: &syn::Signature, outer: &syn::Generics) -> bool {
    let scalars = signature::scalar_parameters(&[&item.generics, outer]);
    let result = match &item.output {
        syn::ReturnType::Default => false,
        syn::ReturnType::Type(_, ty) => !kind::is_inactive_type(ty, &scalars),
    };
    let has_input = item.inputs.iter().any(|input| match input {
        syn::FnArg::Receiver(_) => true,
        syn::FnArg::Typed(typed) => !kind::is_inactive_type(&typed.ty, &scalars),
    });
    let writes = item.inputs.iter().any(|input| match input {
        syn::FnArg::Receiver(receiver) => {
            matches!(receiver.kind, syn::ReceiverKind::Reference(_, _, Some(_)))
        }
        syn::FnArg::Typed(typed) => {
            matches!(&*typed.ty, syn::Type::Reference(reference) if reference.mutability.is_some())
                && !kind::is_inactive_type(&typed.ty, &scalars)
        }
    });
    has_input && (result || writes)
}
