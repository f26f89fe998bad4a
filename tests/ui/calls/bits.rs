//! Floats made of the bits of floats, and functions of `f64` that no rule covers.

use differentiate::prelude::*;

#[differentiate]
fn absolute(x: f64) -> f64 {
    let bits = x.to_bits() & 0x7fff_ffff_ffff_ffff;
    f64::from_bits(bits) * x
}

#[differentiate]
fn flat(x: f64) -> f64 {
    let cut = stop_gradient(f64::from_bits(x.to_bits() & !0xff));
    let one = f64::from_bits(0x3ff0_0000_0000_0000);
    (x - cut) * one
}

#[differentiate]
fn next(x: f64, y: f64) -> f64 {
    f64::next_up(x) * f64::div_euclid(x, y)
}

fn main() {}
