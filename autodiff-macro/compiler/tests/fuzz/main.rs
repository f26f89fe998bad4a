//! Mutated programs: whatever the tokens, the compiler answers, twice the same, with what parses or with a code.
//!
//! The inputs are the annotated items of the repository's programs and examples, changed at random places from a seed, so a run can be repeated. The test is short;
//! `FUZZ_COUNT=100000 FUZZ_SEED=7 CARGO_PROFILE_TEST_OPT_LEVEL=1 cargo test -p autodiff-compiler --test fuzz -- --nocapture` is the long run,
//! and `FUZZ_FROM=3774 FUZZ_COUNT=1` with its seed looks at one input alone.

mod corpus;
mod found;
mod mutate;
mod random;
#[path = "../../examples/survey/verdict.rs"]
mod verdict;

use random::Random;
use std::collections::BTreeSet;
use verdict::Verdict;

/// Nested expressions take much stack in an unoptimised compiler.
const STACK: usize = 256 << 20;

/// Mutated inputs of a run in `cargo test`.
const COUNT: u64 = 200;

fn number(name: &str, otherwise: u64) -> u64 {
    let given = std::env::var(name).ok();
    given
        .and_then(|text| text.parse().ok())
        .unwrap_or(otherwise)
}

#[test]
fn mutated_programs_are_accepted_or_refused() {
    let run = std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(|| run(number("FUZZ_COUNT", COUNT), number("FUZZ_SEED", 1)))
        .expect("a thread");
    let faults = run.join().expect("the run ends");
    // the hook keeps what a panic says to itself
    drop(std::panic::take_hook());
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

fn run(count: u64, seed: u64) -> Vec<String> {
    verdict::watch_panics();
    let corpus = corpus::items();
    let (mut accepted, mut refused, mut unparsable) = (0, 0, 0);
    let mut codes = BTreeSet::new();
    let mut faults = Vec::new();
    // each input has a seed of its own, so that one can be looked at alone
    let from = number("FUZZ_FROM", 0);
    for at in from..from + count {
        let mut random = Random::new(seed.wrapping_mul(1 << 32).wrapping_add(at));
        let (options, item) = mutate::mutated(&corpus, &mut random);
        let is_item = is_parsed::<syn::Item>(&item) || is_parsed::<syn::ImplItemFn>(&item);
        let fault = match verdict::of(options.clone(), &item) {
            Verdict::Accepted => {
                accepted += 1;
                continue;
            }
            Verdict::Refused(errors) => {
                refused += 1;
                codes.extend(errors.into_iter().map(|(code, _)| code));
                continue;
            }
            // what is no item is given back with syn's own words
            Verdict::Broken(_) if !is_item => {
                unparsable += 1;
                continue;
            }
            Verdict::Broken(text) | Verdict::Panicked(text) => text,
            Verdict::Undetermined => "two runs gave two texts".to_string(),
        };
        faults.push(format!(
            "input {at} of seed {seed}: {fault}\n#[differentiate({options})]\n{item}"
        ));
    }
    println!(
        "{count} inputs from {} items: {accepted} accepted, {refused} refused with {} codes, {unparsable} no Rust, {} faults",
        corpus.len(),
        codes.len(),
        faults.len()
    );
    faults
}

/// Whether the tokens are an item, and still are one as syn gives it back: invisible groups around a keyword are not.
fn is_parsed<T: syn::parse::Parse + quote::ToTokens>(tokens: &proc_macro2::TokenStream) -> bool {
    syn::parse2::<T>(tokens.clone())
        .is_ok_and(|item| syn::parse2::<T>(item.to_token_stream()).is_ok())
}

#[test]
fn what_was_found_stays_mended() {
    let mut faults = Vec::new();
    for (options, item) in found::FOUND {
        let parse = |text: &str| text.parse().expect("tokens");
        match verdict::of(parse(options), &parse(item)) {
            Verdict::Accepted | Verdict::Refused(_) => {}
            Verdict::Broken(text) | Verdict::Panicked(text) => {
                faults.push(format!("{item}: {text}"));
            }
            Verdict::Undetermined => faults.push(format!("{item}: two runs gave two texts")),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}
