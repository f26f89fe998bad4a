//! The IR as text, for snapshots and messages, and places as tokens.

use super::{Block, Function, Keeping, Operand, Place, Projection, Statement, Trips, Variable};
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use std::fmt::Write;

mod text;

use text::{call_text, operand_text};
pub use text::{expression_text, operation_text, place_text};

/// An identifier of this name, raw where it has to be.
pub fn ident(name: &str, span: Span) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, span),
        None => Ident::new(name, span),
    }
}

/// The tokens of a place: `x.f[i]`.
pub fn place_tokens(function: &Function, place: &Place, span: Span) -> TokenStream {
    let mut tokens: TokenStream =
        TokenTree::from(ident(&function.data(place.root).name, span)).into();
    if function.data(place.root).hold == super::Hold::Late {
        // a value that has arrived
        tokens.extend(
            ".clone().unwrap()"
                .parse::<TokenStream>()
                .unwrap_or_default(),
        );
    }
    for step in &place.path {
        match step {
            Projection::Field(name) => {
                tokens.extend([TokenTree::from(Punct::new('.', Spacing::Alone))]);
                match name.parse::<u32>() {
                    Ok(number) => {
                        let mut literal = proc_macro2::Literal::u32_unsuffixed(number);
                        literal.set_span(span);
                        tokens.extend([TokenTree::from(literal)]);
                    }
                    Err(_) => tokens.extend([TokenTree::from(ident(name, span))]),
                }
            }
            Projection::Index(index) => tokens.extend([TokenTree::from(Group::new(
                Delimiter::Bracket,
                index.tokens.clone(),
            ))]),
            Projection::Variant(variant) => {
                tokens.extend([
                    TokenTree::from(Punct::new('.', Spacing::Alone)),
                    TokenTree::from(ident(&variant.accessor(), span)),
                    TokenTree::from(Group::new(Delimiter::Parenthesis, TokenStream::new())),
                ]);
            }
        }
    }
    tokens
}

/// The whole function as text.
pub fn print(function: &Function) -> String {
    let mut text = String::new();
    let names: Vec<_> = function
        .parameters
        .iter()
        .map(|parameter| {
            format!(
                "{}{}",
                function.data(parameter.variable).name,
                if parameter.active { "" } else { " (constant)" }
            )
        })
        .collect();
    let _ = writeln!(text, "function({})", names.join(", "));
    print_block(function, &function.body, 1, &mut text);
    text
}

/// A block as text, indented.
pub fn print_block(function: &Function, block: &Block, depth: usize, text: &mut String) {
    let indent = "    ".repeat(depth);
    for statement in &block.statements {
        print_statement(function, statement, depth, text);
    }
    if !block.yields.is_empty() {
        let yields: Vec<_> = block
            .yields
            .iter()
            .map(|operand| operand_text(function, operand))
            .collect();
        let _ = writeln!(text, "{indent}yield {}", yields.join(", "));
    }
}

fn names(function: &Function, variables: &[Variable]) -> String {
    variables
        .iter()
        .map(|variable| function.data(*variable).name.clone())
        .collect::<Vec<_>>()
        .join(", ")
}

fn print_statement(function: &Function, statement: &Statement, depth: usize, text: &mut String) {
    let indent = "    ".repeat(depth);
    let name = |variable: &Variable| function.data(*variable).name.clone();
    let place = |place: &Place| place_text(function, place);
    let operand = |operand: &Operand| operand_text(function, operand);
    let _ = match statement {
        Statement::Bind(variable, operation) => writeln!(
            text,
            "{indent}let {} = {}",
            name(variable),
            operation_text(function, operation)
        ),
        Statement::Unpack { pattern, value, .. } => {
            writeln!(text, "{indent}let {pattern} = `{}`", value.tokens)
        }
        Statement::Declare(variable) => writeln!(text, "{indent}let {}", name(variable)),
        Statement::Store(into, operation) => writeln!(
            text,
            "{indent}{} = {}",
            place(into),
            operation_text(function, operation)
        ),
        Statement::Update {
            place: into,
            negative,
            value,
        } => {
            writeln!(
                text,
                "{indent}{} {}= {}",
                place(into),
                if *negative { "-" } else { "+" },
                expression_text(function, value)
            )
        }
        Statement::Assign(operator, into, argument) => writeln!(
            text,
            "{indent}{} {operator:?}= {}",
            place(into),
            operand(&argument.operand)
        ),
        Statement::If {
            condition,
            results,
            then,
            otherwise,
        } => {
            let _ = writeln!(
                text,
                "{indent}let {} = if {}",
                names(function, results),
                condition.tokens
            );
            print_block(function, then, depth + 1, text);
            let _ = writeln!(text, "{indent}else");
            print_block(function, otherwise, depth + 1, text);
            Ok(())
        }
        Statement::Match {
            scrutinee,
            results,
            arms,
        } => {
            let _ = writeln!(
                text,
                "{indent}let {} = match {}",
                names(function, results),
                operand(&scrutinee.operand)
            );
            for arm in arms {
                let _ = writeln!(text, "{indent}  {}", arm.pattern);
                print_block(function, &arm.body, depth + 1, text);
            }
            Ok(())
        }
        Statement::Loop(a_loop) => {
            let head = match &a_loop.trips {
                Trips::Range {
                    index,
                    range,
                    reversed,
                    ..
                } => {
                    format!(
                        "for {} in {}{}",
                        name(index),
                        range.tokens,
                        if *reversed { " reversed" } else { "" }
                    )
                }
                Trips::While(condition) => format!("while {}", condition.tokens),
                Trips::Counted(count) => format!("repeat {}", name(count)),
            };
            let until = a_loop
                .until
                .as_ref()
                .map_or(String::new(), |until| format!(" until {}", until.tokens));
            let checkpoint = a_loop
                .checkpoint
                .as_ref()
                .map_or(String::new(), |schedule| format!(" checkpoint {schedule}"));
            let _ = writeln!(text, "{indent}{head}{until}{checkpoint}");
            print_block(function, &a_loop.body, depth + 1, text);
            Ok(())
        }
        Statement::Region(region) => {
            let _ = writeln!(
                text,
                "{indent}let {} = checkpointed",
                names(function, &region.results)
            );
            print_block(function, &region.body, depth + 1, text);
            Ok(())
        }
        Statement::Checkpoint(checkpoint) => {
            let states = checkpoint.states().iter().map(|state| {
                let name = &function.data(state.variable).name;
                if state.outline {
                    format!("length of {name}")
                } else {
                    name.clone()
                }
            });
            let states = states.collect::<Vec<_>>().join(", ");
            writeln!(text, "{indent}checkpoint {} ({states})", checkpoint.verb())
        }
        Statement::Note(note) => writeln!(text, "{indent}note {note:?}"),
        Statement::Effect { tokens, .. } => writeln!(text, "{indent}effect {tokens}"),
        Statement::Swap {
            place: into,
            method,
            arguments,
        } => {
            let arguments: Vec<_> = arguments
                .iter()
                .map(|argument| argument.tokens.to_string())
                .collect();
            writeln!(
                text,
                "{indent}{}.{method}({})",
                place(into),
                arguments.join(", ")
            )
        }
        Statement::Exchange(one, two) => {
            writeln!(text, "{indent}swap {} {}", place(one), place(two))
        }
        Statement::Extend(into, value) => {
            writeln!(text, "{indent}push {} <- {}", place(into), operand(value))
        }
        Statement::Abort(opaque) => writeln!(text, "{indent}abort {}", opaque.tokens),
        Statement::Diverge(opaque) => writeln!(text, "{indent}diverge {}", opaque.tokens),
        Statement::Counter(variable) => writeln!(text, "{indent}counter {}", name(variable)),
        Statement::Count(variable) => writeln!(text, "{indent}count {}", name(variable)),
        Statement::Rows(variable) => writeln!(text, "{indent}rows {}", name(variable)),
        Statement::KeepRow(row) => {
            let verb = match row.by {
                Keeping::Copy => "keep",
                Keeping::Lend => "lend",
                Keeping::HandOver => "hand over",
            };
            let unless = row
                .needless
                .iter()
                .map(|needless| format!(" unless {needless}"));
            writeln!(
                text,
                "{indent}{verb} {} on {}{}",
                place_text(function, &row.place),
                name(&row.rows),
                unless.collect::<String>()
            )
        }
        Statement::Back(kept, rows) => {
            writeln!(text, "{indent}let {} = back {}", name(kept), name(rows))
        }
        Statement::Tape(variable) => writeln!(text, "{indent}tape {}", name(variable)),
        Statement::Put { value, place, .. } => writeln!(
            text,
            "{} at {}",
            function.data(*value).name,
            place_text(function, place)
        ),
        Statement::Push(tape, values) => writeln!(
            text,
            "{indent}push {} ({})",
            name(tape),
            names(function, values)
        ),
        Statement::Pop(tape, values) => writeln!(
            text,
            "{indent}pop {} ({})",
            name(tape),
            names(function, values)
        ),
        Statement::Slot(variable) => writeln!(text, "{indent}slot {}", name(variable)),
        Statement::Keep(slot, values) => writeln!(
            text,
            "{indent}keep {} ({})",
            name(slot),
            names(function, values)
        ),
        Statement::Kept(slot, values) => writeln!(
            text,
            "{indent}kept {} ({})",
            name(slot),
            names(function, values)
        ),
        Statement::Accumulate(into, from) => writeln!(
            text,
            "{indent}accumulate {} += {}",
            place(into),
            operand(from)
        ),
        Statement::AssignRule {
            name, place: into, ..
        } => writeln!(text, "{indent}{name}({})", place(into)),
        Statement::Lifted { name, .. } => writeln!(text, "{indent}lifted {name}"),
        Statement::Reverse {
            value,
            call,
            seed,
            slots,
            ..
        } => {
            let slots: Vec<_> = slots
                .iter()
                .map(|slot| slot.as_ref().map_or("_".to_string(), place))
                .collect();
            let verb = match value {
                Some(value) => format!("let {} = both halves of", name(value)),
                None => "reverse".to_string(),
            };
            writeln!(
                text,
                "{indent}{verb} {} seed {} slots {}",
                call_text(call),
                seed.as_ref().map_or("_".to_string(), operand),
                slots.join(", ")
            )
        }
        Statement::Tangent { call, .. } => writeln!(text, "{indent}tangent {}", call_text(call)),
    };
}
