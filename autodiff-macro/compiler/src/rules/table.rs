//! Every scalar primitive, one row each: arguments with their partials, samples, a sentence.

use super::Partial::{Integer, MinusOne, One, Over, Regular, Singular, Zero};
use super::{Argument, Rule};

macro_rules! table {
    ($($(#[doc = $summary:literal])? $cost:ident $name:ident($($argument:ident: $partial:expr),*) -> $result:ident on $samples:expr;)*) => {
        /// Every scalar primitive.
        pub const TABLE: &[Rule] = &[$(Rule {
            name: stringify!($name),
            arguments: &[$(Argument { name: stringify!($argument), partial: $partial }),*],
            result: stringify!($result),
            summary: concat!($($summary)?),
            cheap: cost!($cost),
            samples: &$samples,
        }),*];
    };
}
macro_rules! cost {
    (cheap) => {
        true
    };
    (dear) => {
        false
    };
}

table! {
    /// Sum.
    cheap add(a: One, b: One) -> y on [&[1.5, -0.5]];
    /// Difference.
    cheap sub(a: One, b: MinusOne) -> y on [&[1.5, -0.5]];
    /// Product.
    cheap mul(a: Regular("b"), b: Regular("a")) -> y on [&[1.5, -0.5]];
    /// Quotient.
    cheap div(a: Over("b"), b: Singular("-y / b")) -> y on [&[1.5, -0.5]];
    /// Remainder with the sign of the dividend; the step at multiples counts as flat.
    cheap rem(a: One, b: Regular("-(a / b).trunc()")) -> y on [&[5.3, 1.7], &[-5.3, 1.7]];
    /// Negation.
    cheap neg(x: MinusOne) -> y on [&[1.5]];
    /// Absolute value; the derivative at 0 is 0.
    cheap abs(x: Regular("if x > 0.0 { 1.0 } else { if x < 0.0 { -1.0 } else { 0.0 } }")) -> y on [&[1.5], &[-1.5]];
    /// Square root.
    dear sqrt(x: Singular("0.5 / y")) -> y on [&[0.3], &[2.0]];
    /// Cube root.
    dear cbrt(x: Singular("1.0 / (3.0 * (y * y))")) -> y on [&[0.3], &[-2.0]];
    /// Integer power.
    dear powi(x: Singular("if n == 0 { 0.0 } else { integer(n) * x.powi(n - 1) }"), n: Integer) -> y on [&[1.3, 3.0], &[-0.7, 2.0], &[0.5, 0.0], &[0.5, -2.0]];
    /// Real power; the derivative by the exponent is 0 at the base 0.
    dear powf(x: Singular("times(p, x.powf(p - 1.0))"), p: Singular("if x == 0.0 { 0.0 } else { y * x.ln() }")) -> y on [&[1.3, 2.5], &[0.4, -1.5]];
    /// Natural exponential.
    dear exp(x: Regular("y")) -> y on [&[-2.0], &[0.0], &[1.5]];
    /// Exponential to the base 2.
    dear exp2(x: Regular("y * 0.6931471805599453")) -> y on [&[-1.0], &[1.5]];
    /// `exp(x) - 1`.
    dear exp_m1(x: Regular("y + 1.0")) -> y on [&[-0.5], &[0.7]];
    /// Natural logarithm.
    dear ln(x: Over("x")) -> y on [&[0.3], &[2.0]];
    /// `ln(1 + x)`.
    dear ln_1p(x: Over("1.0 + x")) -> y on [&[-0.3], &[2.0]];
    /// Logarithm to the base 2.
    dear log2(x: Over("x * 0.6931471805599453")) -> y on [&[0.3], &[2.0]];
    /// Logarithm to the base 10.
    dear log10(x: Over("x * 2.302585092994046")) -> y on [&[0.3], &[2.0]];
    /// Logarithm to a base.
    dear log(x: Over("x * b.ln()"), b: Singular("-y / (b * b.ln())")) -> y on [&[0.3, 3.0], &[2.0, 1.7]];
    /// Sine.
    dear sin(x: Regular("x.cos()")) -> y on [&[-1.0], &[0.5]];
    /// Cosine.
    dear cos(x: Regular("-x.sin()")) -> y on [&[-1.0], &[0.5]];
    /// Tangent.
    dear tan(x: Regular("1.0 + y * y")) -> y on [&[-1.0], &[0.5]];
    /// Arc sine.
    dear asin(x: Singular("1.0 / (1.0 - x * x).sqrt()")) -> y on [&[-0.6], &[0.5]];
    /// Arc cosine.
    dear acos(x: Singular("-1.0 / (1.0 - x * x).sqrt()")) -> y on [&[-0.6], &[0.5]];
    /// Arc tangent.
    dear atan(x: Regular("1.0 / (1.0 + x * x)")) -> y on [&[-0.6], &[2.5]];
    /// Angle of the point (x, s).
    dear atan2(s: Singular("x / (s * s + x * x)"), x: Singular("-s / (s * s + x * x)")) -> y on [&[0.3, -1.2], &[-0.6, 0.5]];
    /// Hyperbolic sine.
    dear sinh(x: Regular("x.cosh()")) -> y on [&[-1.0], &[0.5]];
    /// Hyperbolic cosine.
    dear cosh(x: Regular("x.sinh()")) -> y on [&[-1.0], &[0.5]];
    /// Hyperbolic tangent.
    dear tanh(x: Regular("1.0 - y * y")) -> y on [&[-1.0], &[0.5]];
    /// Inverse hyperbolic sine.
    dear asinh(x: Regular("1.0 / (x * x + 1.0).sqrt()")) -> y on [&[-1.0], &[0.5]];
    /// Inverse hyperbolic cosine.
    dear acosh(x: Singular("1.0 / (x * x - 1.0).sqrt()")) -> y on [&[1.5], &[3.0]];
    /// Inverse hyperbolic tangent.
    dear atanh(x: Singular("1.0 / (1.0 - x * x)")) -> y on [&[-0.5], &[0.5]];
    /// Length of the hypotenuse.
    dear hypot(a: Singular("a / y"), b: Singular("b / y")) -> y on [&[0.3, -1.2]];
    /// Reciprocal.
    cheap recip(x: Singular("-(y * y)")) -> y on [&[0.3], &[-2.0]];
    /// Fused `x * a + b`.
    dear mul_add(x: Regular("a"), a: Regular("x"), b: One) -> y on [&[0.3, 1.2, -0.4]];
    /// Maximum; equal arguments get half each.
    cheap max(a: Regular("if a > b { 1.0 } else { if a == b { 0.5 } else { if b == b { 0.0 } else { 1.0 } } }"), b: Regular("if b > a { 1.0 } else { if a == b { 0.5 } else { if a == a { 0.0 } else { 1.0 } } }")) -> y on [&[0.3, 1.2], &[2.0, -1.0]];
    /// Minimum; equal arguments get half each.
    cheap min(a: Regular("if a < b { 1.0 } else { if a == b { 0.5 } else { if b == b { 0.0 } else { 1.0 } } }"), b: Regular("if b < a { 1.0 } else { if a == b { 0.5 } else { if a == a { 0.0 } else { 1.0 } } }")) -> y on [&[0.3, 1.2], &[2.0, -1.0]];
    /// Restricts to an interval; the derivative at its ends is that of the inside.
    cheap clamp(x: Regular("if x < lo { 0.0 } else { if x > hi { 0.0 } else { 1.0 } }"), lo: Regular("if x < lo { 1.0 } else { 0.0 }"), hi: Regular("if x > hi { 1.0 } else { 0.0 }")) -> y on [&[0.3, -1.0, 1.0], &[-2.0, -1.0, 1.0], &[2.0, -1.0, 1.0]];
    /// Largest integer not above; flat.
    cheap floor(x: Zero) -> y on [&[0.3]];
    /// Smallest integer not below; flat.
    cheap ceil(x: Zero) -> y on [&[0.3]];
    /// Nearest integer; flat.
    cheap round(x: Zero) -> y on [&[0.3]];
    /// Nearest integer, halves to the even one; flat.
    cheap round_ties_even(x: Zero) -> y on [&[0.3]];
    /// Integer part; flat.
    cheap trunc(x: Zero) -> y on [&[0.3]];
    /// Sign; flat.
    cheap signum(x: Zero) -> y on [&[0.3]];
    /// Fractional part.
    cheap fract(x: One) -> y on [&[0.3], &[-1.7]];
    /// The first argument with the sign of the second.
    cheap copysign(x: Regular("x.signum() * s.signum()"), s: Zero) -> y on [&[0.3, -1.0], &[-0.3, -2.0]];
    /// Remainder that is never negative.
    cheap rem_euclid(a: One, b: Regular("-((a - y) / b).round()")) -> y on [&[5.3, 1.7], &[-5.3, 1.7]];
    /// Quotient towards the remainder that is never negative; flat.
    cheap div_euclid(a: Zero, b: Zero) -> y on [&[5.3, 1.7], &[-5.3, 1.7]];
    /// Middle of two numbers.
    cheap midpoint(a: Regular("0.5"), b: Regular("0.5")) -> y on [&[0.3, 1.2]];
    /// Radians to degrees.
    cheap to_degrees(x: Regular("57.29577951308232")) -> y on [&[0.3]];
    /// Degrees to radians.
    cheap to_radians(x: Regular("0.017453292519943295")) -> y on [&[30.0]];
}
