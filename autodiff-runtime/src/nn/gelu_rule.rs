//! The Gaussian error linear unit, in its exact form.

use num_traits::Float;

/// y = x Φ(x), y′ = Φ(x) + x φ(x), with one exponential for both: Φ(−|x|) = e^(−x²/2) · erfcx(|x| / √2) / 2.
#[inline]
fn rule<T: Float>(x: T) -> (T, T) {
    let literal = super::literal::<T>;
    let bell = (-(x * x) * literal(0.5)).exp();
    let tail = literal(0.5) * bell * erfcx(x.abs() * literal(core::f64::consts::FRAC_1_SQRT_2));
    let cdf = if x < T::zero() { tail } else { T::one() - tail };
    // 1/√(2π)
    let density = literal(0.398_942_280_401_432_7) * bell;
    (x * cdf, cdf + x * density)
}

/// e^(z²) erfc(z) for z ≥ 0, within 4 units in the last place: t · Σ cₖ Tₖ(2t − 1) with t = 4 / (4 + z), by Clenshaw's
/// recurrence.
#[inline]
fn erfcx<T: Float>(z: T) -> T {
    let literal = super::literal::<T>;
    let t = literal(4.0) / (literal(4.0) + z);
    let twice = literal(4.0) * t - literal(2.0);
    let (mut newer, mut older) = (T::zero(), T::zero());
    for &coefficient in CHEBYSHEV[1..].iter().rev() {
        (newer, older) = (literal(coefficient) + twice * newer - older, newer);
    }
    t * (literal(CHEBYSHEV[0]) + twice * literal(0.5) * newer - older)
}

/// Coefficients of e^(z²) erfc(z) / t in Chebyshev polynomials of 2t − 1, computed with fifty digits.
const CHEBYSHEV: [f64; 23] = [
    0.408_024_469_549_131_46,
    0.376_358_235_676_367_45,
    0.147_580_354_572_223_63,
    0.049_571_317_930_027_586,
    0.014_227_107_557_117_175,
    0.003_443_493_262_717_524,
    0.000_682_254_183_283_808_1,
    0.000_103_404_519_757_561_83,
    9.728_545_951_990_182e-6,
    -1.198_871_375_841_259_5e-7,
    -2.174_776_770_345_119e-7,
    -3.029_176_773_596_53e-8,
    9.479_917_564_981_043e-10,
    8.633_411_695_083_497e-10,
    6.872_156_426_539_866e-11,
    -1.703_489_845_431_468_8e-11,
    -3.392_130_669_407_030_4e-12,
    2.615_808_660_427_476e-13,
    1.212_767_578_106_058_4e-13,
    -2.114_679_786_842_133e-15,
    -4.117_354_703_712_615e-15,
    -6.327_612_181_508_383e-17,
    1.439_277_124_136_321_8e-16,
];

super::elementwise::elementwise! {
    /// The Gaussian error linear unit x Φ(x) (Hendrycks & Gimpel, 2016), in its exact form with the error function
    /// (PyTorch's default), not the approximation by tanh.
    gelu, gelu_into: rule, keeping its partial
}
