//! Methods on receivers of an unknown kind: reverse against forward against central differences, and the conventions where
//! no derivative exists.

use autodiff_runtime::methods::*;
use autodiff_runtime::{Absent, Dot, Tape};

/// A central difference of step h has an error of order h² + ε/h ≈ 1e-10 here, times derivatives of order 10.
fn close(exact: f64, difference: f64) -> bool {
    (exact - difference).abs() <= 1e-7 * (1.0 + exact.abs())
}

const H: f64 = 1e-5;

macro_rules! unary {
    ($($name:ident $forward:ident $reverse:ident $tangent:ident: $($x:expr),*;)*) => {$(
        #[test]
        fn $name() {
            for x in [$($x),*] {
                let x: f64 = x;
                let mut tape = Tape::new();
                let y = x.$forward(&mut tape);
                assert_eq!(y.to_bits(), x.$name().to_bits());
                let mut x_bar = 10.0;
                (&x).$reverse(&mut tape, 2.0, &mut x_bar);
                assert!(tape.is_empty());
                let (y, y_dot) = x.$tangent(Dot(&1.0));
                assert_eq!(y.to_bits(), x.$name().to_bits());
                let difference = ((x + H).$name() - (x - H).$name()) / (2.0 * H);
                assert!(close(y_dot, difference), "{x}: {y_dot} against {difference}");
                assert!(close((x_bar - 10.0) / 2.0, y_dot), "{x}: {x_bar} against {y_dot}");
                assert_eq!(x.$tangent(Absent).1, 0.0);
                let _ = x.$forward(&mut tape);
                x.$reverse(&mut tape, 2.0, Absent);
                assert!(tape.is_empty());
            }
        }
    )*};
}
unary! {
    sqrt sqrt_forward sqrt_reverse sqrt_tangent: 0.3, 2.0;
    cbrt cbrt_forward cbrt_reverse cbrt_tangent: -0.7, 2.0;
    recip recip_forward recip_reverse recip_tangent: -0.7, 2.0;
    exp exp_forward exp_reverse exp_tangent: -1.0, 0.0, 2.0;
    exp2 exp2_forward exp2_reverse exp2_tangent: -1.0, 2.0;
    exp_m1 exp_m1_forward exp_m1_reverse exp_m1_tangent: -1.0, 0.0, 2.0;
    ln ln_forward ln_reverse ln_tangent: 0.3, 2.0;
    ln_1p ln_1p_forward ln_1p_reverse ln_1p_tangent: -0.3, 2.0;
    log2 log2_forward log2_reverse log2_tangent: 0.3, 2.0;
    log10 log10_forward log10_reverse log10_tangent: 0.3, 2.0;
    sinh sinh_forward sinh_reverse sinh_tangent: -1.0, 2.0;
    cosh cosh_forward cosh_reverse cosh_tangent: -1.0, 2.0;
    tanh tanh_forward tanh_reverse tanh_tangent: -1.0, 2.0;
    asinh asinh_forward asinh_reverse asinh_tangent: -1.0, 2.0;
    acosh acosh_forward acosh_reverse acosh_tangent: 1.5, 2.0;
    atanh atanh_forward atanh_reverse atanh_tangent: -0.5, 0.3;
    sin sin_forward sin_reverse sin_tangent: -1.0, 2.0;
    cos cos_forward cos_reverse cos_tangent: -1.0, 2.0;
    tan tan_forward tan_reverse tan_tangent: -1.0, 1.2;
    asin asin_forward asin_reverse asin_tangent: -0.5, 0.3;
    acos acos_forward acos_reverse acos_tangent: -0.5, 0.3;
    atan atan_forward atan_reverse atan_tangent: -1.0, 2.0;
    to_degrees to_degrees_forward to_degrees_reverse to_degrees_tangent: 1.0;
    to_radians to_radians_forward to_radians_reverse to_radians_tangent: 1.0;
    floor floor_forward floor_reverse floor_tangent: -1.3, 2.7;
    ceil ceil_forward ceil_reverse ceil_tangent: -1.3, 2.7;
    round round_forward round_reverse round_tangent: -1.3, 2.7;
    trunc trunc_forward trunc_reverse trunc_tangent: -1.3, 2.7;
    fract fract_forward fract_reverse fract_tangent: -1.3, 2.7;
    signum signum_forward signum_reverse signum_tangent: -1.3, 2.7;
    abs abs_forward abs_reverse abs_tangent: -1.3, 2.7;
}

macro_rules! binary {
    ($($name:ident $forward:ident $reverse:ident $tangent:ident: $(($x:expr, $z:expr)),*;)*) => {$(
        #[test]
        fn $name() {
            for (x, z) in [$(($x, $z)),*] {
                let (x, z): (f64, f64) = (x, z);
                let mut tape = Tape::new();
                assert_eq!(x.$forward(z, &mut tape).to_bits(), x.$name(z).to_bits());
                let (mut x_bar, mut z_bar) = (0.0, 0.0);
                x.$reverse(z, &mut tape, 2.0, &mut x_bar, &mut z_bar);
                assert!(tape.is_empty());
                let (y, by_x) = x.$tangent(z, Dot(1.0), Absent);
                assert_eq!(y.to_bits(), x.$name(z).to_bits());
                let (_, by_z) = x.$tangent(z, Absent, Dot(1.0));
                let (_, by_both) = x.$tangent(z, Dot(1.0), Dot(3.0));
                let difference = ((x + H).$name(z) - (x - H).$name(z)) / (2.0 * H);
                assert!(close(by_x, difference), "{x}, {z}: {by_x} against {difference}");
                let difference = (x.$name(z + H) - x.$name(z - H)) / (2.0 * H);
                assert!(close(by_z, difference), "{x}, {z}: {by_z} against {difference}");
                assert!(close(x_bar / 2.0, by_x) && close(z_bar / 2.0, by_z) && close(by_both, by_x + 3.0 * by_z));
            }
        }
    )*};
}
binary! {
    powf powf_forward powf_reverse powf_tangent: (1.3, 2.5), (0.4, -1.5), (1.3, 0.0);
    log log_forward log_reverse log_tangent: (1.3, 2.5), (0.4, 3.0);
    hypot hypot_forward hypot_reverse hypot_tangent: (1.3, -2.5), (-0.4, 0.0);
    atan2 atan2_forward atan2_reverse atan2_tangent: (1.3, -2.5), (-0.4, 1.0);
    max max_forward max_reverse max_tangent: (1.0, 2.0), (2.0, 1.0);
    min min_forward min_reverse min_tangent: (1.0, 2.0), (2.0, 1.0);
    copysign copysign_forward copysign_reverse copysign_tangent: (1.0, 2.0), (-1.0, 2.0), (1.0, -2.0), (-1.0, -2.0);
    rem_euclid rem_euclid_forward rem_euclid_reverse rem_euclid_tangent: (7.5, 2.0), (-7.5, 2.0), (7.5, -2.0);
}

#[test]
fn powi() {
    let mut tape = Tape::new();
    let x = 1.5f64;
    for n in [-2, -1, 0, 1, 2, 5] {
        assert_eq!(x.powi_forward(n, &mut tape), x.powi(n));
        let mut x_bar = 0.0;
        x.powi_reverse(n, &mut tape, 1.0, &mut x_bar, Absent);
        assert!(close(x_bar, f64::from(n) * x.powi(n - 1)));
        assert_eq!(x.powi_tangent(n, Dot(&1.0), Absent), (x.powi(n), x_bar));
    }
    assert_eq!(0.0f64.powi_tangent(0, Dot(1.0), Absent), (1.0, 0.0));
    assert_eq!(2.0f32.powi_tangent(3, Dot(1.0), Dot(())), (8.0f32, 12.0));
}

#[test]
fn three_arguments() {
    let mut tape = Tape::new();
    let (mut x_bar, mut a_bar, mut b_bar) = (0.0, 0.0, 0.0);
    assert_eq!(2.0f64.mul_add_forward(3.0, 4.0, &mut tape), 10.0);
    2.0f64.mul_add_reverse(3.0, 4.0, &mut tape, 2.0, &mut x_bar, &mut a_bar, &mut b_bar);
    assert_eq!((x_bar, a_bar, b_bar), (6.0, 4.0, 2.0));
    assert_eq!(
        2.0f64.mul_add_tangent(3.0, 4.0, Dot(1.0), Dot(1.0), Dot(1.0)),
        (10.0, 6.0)
    );
    // The interval is closed: at an end the value itself is selected.
    for (x, expected) in [
        (0.5, [0.0, 1.0, 0.0]),
        (1.0, [1.0, 0.0, 0.0]),
        (1.5, [1.0, 0.0, 0.0]),
        (3.0, [0.0, 0.0, 1.0]),
    ] {
        let (mut x_bar, mut low_bar, mut high_bar) = (0.0, 0.0, 0.0);
        let _ = f64::clamp_forward(&x, 1.0, 2.0, &mut tape);
        x.clamp_reverse(
            1.0,
            2.0,
            &mut tape,
            1.0,
            &mut x_bar,
            &mut low_bar,
            &mut high_bar,
        );
        assert_eq!([x_bar, low_bar, high_bar], expected);
    }
}

#[test]
fn sine_and_cosine() {
    let mut tape = Tape::new();
    let x = 0.7f64;
    assert_eq!(x.sin_cos_forward(&mut tape), x.sin_cos());
    let mut x_bar = 0.0;
    x.sin_cos_reverse(&mut tape, (2.0, 3.0), &mut x_bar);
    let (_, (s_dot, c_dot)) = x.sin_cos_tangent(Dot(1.0));
    assert!(close(x_bar, 2.0 * x.cos() - 3.0 * x.sin()) && close(2.0 * s_dot + 3.0 * c_dot, x_bar));
}

#[test]
fn conventions_at_kinks() {
    assert_eq!(0.0f64.abs_tangent(Dot(1.0)).1, 0.0);
    assert_eq!((-0.0f64).abs_tangent(Dot(1.0)).1, 0.0);
    assert_eq!(1.0f64.max_tangent(1.0, Dot(1.0), Absent).1, 0.5);
    assert_eq!(1.0f64.min_tangent(1.0, Absent, Dot(1.0)).1, 0.5);
    // The number is selected, not the NaN.
    assert_eq!(1.0f64.max_tangent(f64::NAN, Dot(1.0), Dot(1.0)).1, 1.0);
    assert_eq!(0.0f64.hypot_tangent(0.0, Dot(1.0), Dot(1.0)).1, 0.0);
    assert_eq!(0.0f64.powf_tangent(2.0, Dot(1.0), Dot(1.0)), (0.0, 0.0));
}

#[test]
fn zero_is_strong_where_a_partial_is_singular() {
    assert_eq!(0.0f64.sqrt_tangent(Dot(0.0)).1, 0.0);
    assert_eq!(0.0f64.ln_tangent(Dot(0.0)).1, 0.0);
    assert_eq!(1.0f64.asin_tangent(Dot(0.0)).1, 0.0);
    assert_eq!(0.0f64.recip_tangent(Dot(0.0)).1, 0.0);
    assert_eq!(0.0f64.powf_tangent(0.5, Dot(0.0), Absent).1, 0.0);
    assert_eq!(0.0f64.atan2_tangent(0.0, Dot(0.0), Dot(0.0)).1, 0.0);
    let mut x_bar = 0.0;
    let mut tape = Tape::new();
    let _ = 0.0f64.sqrt_forward(&mut tape);
    0.0f64.sqrt_reverse(&mut tape, 0.0, &mut x_bar);
    assert_eq!(x_bar, 0.0);
}

#[test]
fn integers_carry_nothing() {
    let mut tape = Tape::new();
    assert_eq!((-3i32).abs_forward(&mut tape), 3);
    (-3i32).abs_reverse(&mut tape, (), &mut ());
    assert_eq!(3usize.max_tangent(4, Absent, Dot(())), (4, ()));
    assert_eq!(2u64.pow_forward(3, &mut tape), 8);
    2u64.pow_reverse(3, &mut tape, (), Absent, Absent);
    assert_eq!(7i64.rem_euclid_tangent(4, Dot(&()), Absent), (3, ()));
    assert_eq!((5u8).clamp_forward(1, 3, &mut tape), 3);
}

/// A user's own methods of these names win over the traits, and the names of the traits hide nothing.
mod precedence {
    use super::{Absent, Tape};

    pub struct Power(pub f64);
    impl Power {
        pub fn sqrt_forward(&self, _: &mut Tape) -> f64 {
            self.0
        }
    }

    #[test]
    fn inherent_methods_win() {
        use autodiff_runtime::methods::*;
        assert_eq!(Power(3.0).sqrt_forward(&mut Tape::new()), 3.0);
        assert_eq!(4.0.sqrt_tangent(Absent).0, 2.0);
    }
}

/// The field of a generic struct is of an unknown kind, too.
#[test]
fn generic_receivers() {
    fn root<T: num_traits::Float + autodiff_runtime::Real>(x: (T,)) -> (T, T) {
        x.0.sqrt_tangent(Dot(T::one()))
    }
    assert_eq!(root((4.0f32,)), (2.0, 0.25));
}
