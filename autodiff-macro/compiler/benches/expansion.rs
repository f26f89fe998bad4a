//! How long the attribute takes for a function of a hundred lines; above 20 ms the benchmark fails.

use proc_macro2::TokenStream;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Black-Scholes prices, a simulated path, a small network and a penalty: a function as people write them, of a hundred lines.
const SOURCE: &str = include_str!("expansion/portfolio.rs");

/// What an expansion may take.
const LIMIT: Duration = Duration::from_millis(20);

fn item() -> TokenStream {
    SOURCE.parse().expect("the function is Rust")
}

fn main() {
    let lines = SOURCE.lines().count();
    assert!(lines >= 100, "the function has {lines} lines");
    let mut fastest = Duration::MAX;
    for _ in 0..20 {
        let item = item();
        let start = Instant::now();
        black_box(autodiff_compiler::differentiate(TokenStream::new(), item));
        fastest = fastest.min(start.elapsed());
    }
    println!(
        "a function of {lines} lines is expanded in {:.2} ms at best",
        fastest.as_secs_f64() * 1e3
    );
    assert!(
        cfg!(debug_assertions) || fastest < LIMIT,
        "the expansion takes {fastest:?}"
    );
    divan::main();
}

/// The whole expansion, from tokens to tokens.
#[divan::bench]
fn differentiate(bencher: divan::Bencher<'_, '_>) {
    bencher
        .with_inputs(item)
        .bench_values(|item| autodiff_compiler::differentiate(TokenStream::new(), item));
}

/// Lowering alone, and its print.
#[divan::bench]
fn lower(bencher: divan::Bencher<'_, '_>) {
    bencher
        .with_inputs(item)
        .bench_values(|item| autodiff_compiler::lowered_text(TokenStream::new(), item));
}

/// What syn takes of it.
#[divan::bench]
fn parse(bencher: divan::Bencher<'_, '_>) {
    bencher
        .with_inputs(item)
        .bench_values(|item| syn::parse2::<syn::ItemFn>(item).expect("the function is Rust"));
}
