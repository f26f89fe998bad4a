//! The elementwise mathematical methods of ndarray, from the rules of the scalar methods of the same names.

use crate::array::second;
use crate::methods::*;
use crate::{
    Absent, Differentiable, Direction, Dot, Dual, Real, Slot, Tape, add, lift, times, unlift,
};
use ndarray::{Array, ArrayRef, Dimension, NdFloat, Zip};

macro_rules! elementwise {
    ($($name:ident: $forward:ident $reverse:ident $tangent:ident $forward_tangent:ident $reverse_tangent:ident;)*) => {
        /// Elementwise methods without an argument. Kept for the reverse half: the partial of each element.
        pub trait Elementwise<T: NdFloat + Real, D: Dimension + 'static> {$(
            #[doc = concat!("`", stringify!($name), "` of each element.")]
            fn $forward(&self, tape: &mut Tape) -> Array<T, D>;
            #[doc = concat!("Adds the cotangent of `", stringify!($name), "`.")]
            fn $reverse(&self, tape: &mut Tape, y_bar: Array<T, D>, self_bar: impl Slot<Array<T, D>>);
            #[doc = concat!("`", stringify!($name), "` of each element, and its tangent.")]
            fn $tangent<'d>(&self, self_dot: impl Direction<&'d Array<T, D>>) -> (Array<T, D>, Array<T, D>);
            #[doc = concat!("`", stringify!($forward), "` on dual numbers.")]
            fn $forward_tangent<'d>(&self, tape: &mut Tape, self_dot: impl Direction<&'d Array<T, D>>) -> (Array<T, D>, Array<T, D>);
            #[doc = concat!("`", stringify!($reverse), "` on dual numbers.")]
            fn $reverse_tangent<'d>(
                &self, tape: &mut Tape, _self_dot: impl Direction<&'d Array<T, D>>, y_bar: Array<T, D>, y_bar_dot: Array<T, D>,
                self_bar: impl Slot<Array<T, D>>, self_bar_dot: impl Slot<Array<T, D>>,
            ) {
                pull_tangent(tape, &y_bar, &y_bar_dot, self_bar, self_bar_dot);
            }
        )*}
        impl<T: NdFloat + Real, D: Dimension + 'static> Elementwise<T, D> for ArrayRef<T, D> {$(
            #[inline]
            fn $forward(&self, tape: &mut Tape) -> Array<T, D> {
                let (y, partial) = with_partial(self, |x| x.$tangent(Dot(T::one())));
                tape.keep("partial", partial);
                y
            }
            #[inline]
            fn $reverse(&self, tape: &mut Tape, y_bar: Array<T, D>, self_bar: impl Slot<Array<T, D>>) {
                pull(tape, &y_bar, self_bar);
            }
            #[inline]
            fn $tangent<'d>(&self, self_dot: impl Direction<&'d Array<T, D>>) -> (Array<T, D>, Array<T, D>) {
                push(self, self_dot.given(), |x, dot| x.$tangent(Dot(dot)))
            }
            #[inline]
            fn $forward_tangent<'d>(&self, tape: &mut Tape, self_dot: impl Direction<&'d Array<T, D>>) -> (Array<T, D>, Array<T, D>) {
                unlift(second::lifted_by(self, self_dot.given()).$forward(tape))
            }
        )*}
    };
}
elementwise! {
    exp: exp_forward exp_reverse exp_tangent exp_forward_tangent exp_reverse_tangent;
    exp2: exp2_forward exp2_reverse exp2_tangent exp2_forward_tangent exp2_reverse_tangent;
    exp_m1: exp_m1_forward exp_m1_reverse exp_m1_tangent exp_m1_forward_tangent exp_m1_reverse_tangent;
    ln: ln_forward ln_reverse ln_tangent ln_forward_tangent ln_reverse_tangent;
    ln_1p: ln_1p_forward ln_1p_reverse ln_1p_tangent ln_1p_forward_tangent ln_1p_reverse_tangent;
    log2: log2_forward log2_reverse log2_tangent log2_forward_tangent log2_reverse_tangent;
    log10: log10_forward log10_reverse log10_tangent log10_forward_tangent log10_reverse_tangent;
    sqrt: sqrt_forward sqrt_reverse sqrt_tangent sqrt_forward_tangent sqrt_reverse_tangent;
    cbrt: cbrt_forward cbrt_reverse cbrt_tangent cbrt_forward_tangent cbrt_reverse_tangent;
    recip: recip_forward recip_reverse recip_tangent recip_forward_tangent recip_reverse_tangent;
    abs: abs_forward abs_reverse abs_tangent abs_forward_tangent abs_reverse_tangent;
    sin: sin_forward sin_reverse sin_tangent sin_forward_tangent sin_reverse_tangent;
    cos: cos_forward cos_reverse cos_tangent cos_forward_tangent cos_reverse_tangent;
    tan: tan_forward tan_reverse tan_tangent tan_forward_tangent tan_reverse_tangent;
    asin: asin_forward asin_reverse asin_tangent asin_forward_tangent asin_reverse_tangent;
    acos: acos_forward acos_reverse acos_tangent acos_forward_tangent acos_reverse_tangent;
    atan: atan_forward atan_reverse atan_tangent atan_forward_tangent atan_reverse_tangent;
    sinh: sinh_forward sinh_reverse sinh_tangent sinh_forward_tangent sinh_reverse_tangent;
    cosh: cosh_forward cosh_reverse cosh_tangent cosh_forward_tangent cosh_reverse_tangent;
    tanh: tanh_forward tanh_reverse tanh_tangent tanh_forward_tangent tanh_reverse_tangent;
    asinh: asinh_forward asinh_reverse asinh_tangent asinh_forward_tangent asinh_reverse_tangent;
    acosh: acosh_forward acosh_reverse acosh_tangent acosh_forward_tangent acosh_reverse_tangent;
    atanh: atanh_forward atanh_reverse atanh_tangent atanh_forward_tangent atanh_reverse_tangent;
}

/// `powi`, `powf`, `pow2` of each element.
#[allow(clippy::too_many_arguments)] // three slots per parameter
pub trait Powers<T: NdFloat + Real, D: Dimension + 'static> {
    /// xⁿ of each element.
    fn powi_forward(&self, n: i32, tape: &mut Tape) -> Array<T, D>;
    /// x̄ += ȳ n xⁿ⁻¹
    fn powi_reverse(
        &self,
        n: i32,
        tape: &mut Tape,
        y_bar: Array<T, D>,
        self_bar: impl Slot<Array<T, D>>,
        n_bar: impl Sized,
    );
    /// xⁿ and n xⁿ⁻¹ ẋ
    fn powi_tangent<'d>(
        &self,
        n: i32,
        self_dot: impl Direction<&'d Array<T, D>>,
        n_dot: impl Sized,
    ) -> (Array<T, D>, Array<T, D>);
    /// xᵖ of each element.
    fn powf_forward(&self, p: T, tape: &mut Tape) -> Array<T, D>;
    /// x̄ += ȳ p xᵖ⁻¹, p̄ += Σ ȳ xᵖ ln x
    fn powf_reverse(
        &self,
        p: T,
        tape: &mut Tape,
        y_bar: Array<T, D>,
        self_bar: impl Slot<Array<T, D>>,
        p_bar: impl Slot<T>,
    );
    /// xᵖ and its tangent.
    fn powf_tangent<'d>(
        &self,
        p: T,
        self_dot: impl Direction<&'d Array<T, D>>,
        p_dot: impl Direction<T>,
    ) -> (Array<T, D>, Array<T, D>);
    /// x² of each element.
    fn pow2_forward(&self, tape: &mut Tape) -> Array<T, D>;
    /// x̄ += 2 ȳ x
    fn pow2_reverse(&self, tape: &mut Tape, y_bar: Array<T, D>, self_bar: impl Slot<Array<T, D>>);
    /// x² and 2 x ẋ
    fn pow2_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T, D>>,
    ) -> (Array<T, D>, Array<T, D>);
    /// `powi_forward` on dual numbers.
    fn powi_forward_tangent<'d>(
        &self,
        n: i32,
        tape: &mut Tape,
        self_dot: impl Direction<&'d Array<T, D>>,
        n_dot: impl Sized,
    ) -> (Array<T, D>, Array<T, D>);
    /// `powi_reverse` on dual numbers.
    fn powi_reverse_tangent<'d>(
        &self,
        _n: i32,
        tape: &mut Tape,
        _self_dot: impl Direction<&'d Array<T, D>>,
        _n_dot: impl Sized,
        y_bar: Array<T, D>,
        y_bar_dot: Array<T, D>,
        self_bar: impl Slot<Array<T, D>>,
        _n_bar: impl Sized,
        self_bar_dot: impl Slot<Array<T, D>>,
        _n_bar_dot: impl Sized,
    ) {
        pull_tangent(tape, &y_bar, &y_bar_dot, self_bar, self_bar_dot);
    }
    /// `powf_forward` on dual numbers.
    fn powf_forward_tangent<'d>(
        &self,
        p: T,
        tape: &mut Tape,
        self_dot: impl Direction<&'d Array<T, D>>,
        p_dot: impl Direction<T>,
    ) -> (Array<T, D>, Array<T, D>);
    /// `powf_reverse` on dual numbers.
    fn powf_reverse_tangent<'d>(
        &self,
        p: T,
        tape: &mut Tape,
        self_dot: impl Direction<&'d Array<T, D>>,
        p_dot: impl Direction<T>,
        y_bar: Array<T, D>,
        y_bar_dot: Array<T, D>,
        self_bar: impl Slot<Array<T, D>>,
        p_bar: impl Slot<T>,
        self_bar_dot: impl Slot<Array<T, D>>,
        p_bar_dot: impl Slot<T>,
    );
    /// `pow2_forward` on dual numbers.
    fn pow2_forward_tangent<'d>(
        &self,
        tape: &mut Tape,
        self_dot: impl Direction<&'d Array<T, D>>,
    ) -> (Array<T, D>, Array<T, D>) {
        self.powi_forward_tangent(2, tape, self_dot, Absent)
    }
    /// `pow2_reverse` on dual numbers.
    fn pow2_reverse_tangent<'d>(
        &self,
        tape: &mut Tape,
        _self_dot: impl Direction<&'d Array<T, D>>,
        y_bar: Array<T, D>,
        y_bar_dot: Array<T, D>,
        self_bar: impl Slot<Array<T, D>>,
        self_bar_dot: impl Slot<Array<T, D>>,
    ) {
        pull_tangent(tape, &y_bar, &y_bar_dot, self_bar, self_bar_dot);
    }
}

impl<T: NdFloat + Real, D: Dimension + 'static> Powers<T, D> for ArrayRef<T, D> {
    #[inline]
    fn powi_forward(&self, n: i32, tape: &mut Tape) -> Array<T, D> {
        let (y, partial) = with_partial(self, |x| x.powi_tangent(n, Dot(T::one()), Absent));
        tape.keep("partial", partial);
        y
    }
    #[inline]
    fn powi_reverse(
        &self,
        _n: i32,
        tape: &mut Tape,
        y_bar: Array<T, D>,
        self_bar: impl Slot<Array<T, D>>,
        _n_bar: impl Sized,
    ) {
        pull(tape, &y_bar, self_bar);
    }
    #[inline]
    fn powi_tangent<'d>(
        &self,
        n: i32,
        self_dot: impl Direction<&'d Array<T, D>>,
        _n_dot: impl Sized,
    ) -> (Array<T, D>, Array<T, D>) {
        push(self, self_dot.given(), |x, dot| {
            x.powi_tangent(n, Dot(dot), Absent)
        })
    }
    #[inline]
    fn powf_forward(&self, p: T, tape: &mut Tape) -> Array<T, D> {
        let (y, partial) = with_partial(self, |x| x.powf_tangent(p, Dot(T::one()), Absent));
        tape.keep("partial", partial);
        y
    }
    #[inline]
    fn powf_reverse(
        &self,
        p: T,
        tape: &mut Tape,
        y_bar: Array<T, D>,
        self_bar: impl Slot<Array<T, D>>,
        mut p_bar: impl Slot<T>,
    ) {
        if let Some(p_bar) = p_bar.get() {
            let sum = Zip::from(self)
                .and(&y_bar)
                .fold(T::zero(), |sum, x, &y_bar| {
                    sum + times(y_bar, x.powf_tangent(p, Absent, Dot(T::one())).1)
                });
            *p_bar += sum;
        }
        pull(tape, &y_bar, self_bar);
    }
    #[inline]
    fn powf_tangent<'d>(
        &self,
        p: T,
        self_dot: impl Direction<&'d Array<T, D>>,
        p_dot: impl Direction<T>,
    ) -> (Array<T, D>, Array<T, D>) {
        let p_dot = p_dot.given().unwrap_or_else(T::zero);
        push(self, self_dot.given(), |x, dot| {
            x.powf_tangent(p, Dot(dot), Dot(p_dot))
        })
    }
    #[inline]
    fn pow2_forward(&self, tape: &mut Tape) -> Array<T, D> {
        self.powi_forward(2, tape)
    }
    #[inline]
    fn pow2_reverse(&self, tape: &mut Tape, y_bar: Array<T, D>, self_bar: impl Slot<Array<T, D>>) {
        pull(tape, &y_bar, self_bar);
    }
    #[inline]
    fn pow2_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T, D>>,
    ) -> (Array<T, D>, Array<T, D>) {
        self.powi_tangent(2, self_dot, Absent)
    }
    #[inline]
    fn powi_forward_tangent<'d>(
        &self,
        n: i32,
        tape: &mut Tape,
        self_dot: impl Direction<&'d Array<T, D>>,
        _n_dot: impl Sized,
    ) -> (Array<T, D>, Array<T, D>) {
        unlift(second::lifted_by(self, self_dot.given()).powi_forward(n, tape))
    }
    #[inline]
    fn powf_forward_tangent<'d>(
        &self,
        p: T,
        tape: &mut Tape,
        self_dot: impl Direction<&'d Array<T, D>>,
        p_dot: impl Direction<T>,
    ) -> (Array<T, D>, Array<T, D>) {
        let p = crate::lifted_by(p, p_dot);
        unlift(second::lifted_by(self, self_dot.given()).powf_forward(p, tape))
    }
    #[inline]
    fn powf_reverse_tangent<'d>(
        &self,
        p: T,
        tape: &mut Tape,
        self_dot: impl Direction<&'d Array<T, D>>,
        p_dot: impl Direction<T>,
        y_bar: Array<T, D>,
        y_bar_dot: Array<T, D>,
        mut self_bar: impl Slot<Array<T, D>>,
        mut p_bar: impl Slot<T>,
        mut self_bar_dot: impl Slot<Array<T, D>>,
        mut p_bar_dot: impl Slot<T>,
    ) {
        let p = crate::lifted_by(p, p_dot);
        let x = second::lifted_by(self, self_dot.given());
        let (mut x_bar, mut exponent_bar) = (x.zero_tangent(), Dual::constant(T::zero()));
        x.powf_reverse(
            p,
            tape,
            lift(&y_bar, &y_bar_dot),
            &mut x_bar,
            &mut exponent_bar,
        );
        let (bar, bar_dot) = unlift(x_bar);
        add(&mut self_bar, bar);
        add(&mut self_bar_dot, bar_dot);
        add(&mut p_bar, exponent_bar.value);
        add(&mut p_bar_dot, exponent_bar.dot);
    }
}

/// Values and partials.
fn with_partial<T: NdFloat, D: Dimension>(
    x: &ArrayRef<T, D>,
    rule: impl Fn(&T) -> (T, T),
) -> (Array<T, D>, Array<T, D>) {
    let mut partial = x.to_owned();
    let y = Zip::from(&mut partial).map_collect(|x| {
        let (y, partial) = rule(x);
        *x = partial;
        y
    });
    (y, partial)
}

/// Takes the partials off the tape; x̄ += ȳ ⊙ partials.
fn pull<T: NdFloat + Real, D: Dimension + 'static>(
    tape: &mut Tape,
    y_bar: &Array<T, D>,
    mut self_bar: impl Slot<Array<T, D>>,
) {
    let partial: Array<T, D> = tape.take_kept();
    if let Some(bar) = self_bar.get() {
        Zip::from(bar)
            .and(y_bar)
            .and(&partial)
            .for_each(|bar, &y_bar, &partial| *bar += times(y_bar, partial));
    }
}

/// The same on dual numbers.
fn pull_tangent<T: NdFloat + Real, D: Dimension + 'static>(
    tape: &mut Tape,
    y_bar: &Array<T, D>,
    y_bar_dot: &Array<T, D>,
    mut self_bar: impl Slot<Array<T, D>>,
    mut self_bar_dot: impl Slot<Array<T, D>>,
) {
    let y_bar = lift(y_bar, y_bar_dot);
    let mut bar = y_bar.zero_tangent();
    pull(tape, &y_bar, &mut bar);
    let (bar, bar_dot) = unlift(bar);
    add(&mut self_bar, bar);
    add(&mut self_bar_dot, bar_dot);
}

/// Values and tangents.
fn push<T: NdFloat, D: Dimension>(
    x: &ArrayRef<T, D>,
    dot: Option<&Array<T, D>>,
    rule: impl Fn(&T, T) -> (T, T),
) -> (Array<T, D>, Array<T, D>) {
    let mut y_dot = dot.map_or_else(|| Array::zeros(x.raw_dim()), Array::clone);
    let y = Zip::from(&mut y_dot).and(x).map_collect(|dot, x| {
        let (y, y_dot) = rule(x, *dot);
        *dot = y_dot;
        y
    });
    (y, y_dot)
}
