//! Layer normalisation.

use crate::array::companions::{kept, unread};
use crate::array::shape::differ;
use alloc::vec::Vec;
use ndarray::{Array1, Array2, NdFloat, Zip};

/// Layer normalisation (Ba, Kiros & Hinton, 2016) of each row of `x` (batch, features):
/// (x − mean) / √(variance + eps) · gain + bias, with the biased variance of the row; `gain` and `bias` (features). `eps`
/// is a constant.
///
/// # Panics
/// When the shapes do not fit.
pub fn layer_norm<T: NdFloat>(
    x: &Array2<T>,
    gain: &Array1<T>,
    bias: &Array1<T>,
    eps: T,
) -> Array2<T> {
    layer_norm::keep(x, gain, bias, eps).0
}

crate::array::companions::companions! {
    impl layer_norm<T>(
        x x_bar x_dot x_bar_dot: Array2<T> = kept,
        gain gain_bar gain_dot gain_bar_dot: Array1<T> = kept,
        bias bias_bar bias_dot bias_bar_dot: Array1<T> = unread;
        eps eps_bar eps_dot eps_bar_dot: T, own: eps, again: eps, dual: crate::Dual::constant(eps)
    ) -> array Array2<T>
}

// With x̂ = (x − μ)/σ and g = ȳ ⊙ gain: x̄ = (g − mean(g) − x̂ mean(g ⊙ x̂)) / σ. Kept is (μ, 1/σ) per row; x̂ is rebuilt.
#[allow(clippy::too_many_arguments)] // arguments and a cotangent for each
impl layer_norm {
    fn keep<T: NdFloat>(
        x: &Array2<T>,
        gain: &Array1<T>,
        bias: &Array1<T>,
        eps: T,
    ) -> (Array2<T>, Vec<(T, T)>) {
        if x.ncols() != gain.len() {
            differ("layer_norm", "x", x.shape(), "gain", gain.shape());
        }
        if x.ncols() != bias.len() {
            differ("layer_norm", "x", x.shape(), "bias", bias.shape());
        }
        let count = super::count::<T>(x.ncols());
        let mut y = x.clone();
        let moments = y.rows_mut().into_iter().map(|mut row| {
            let mean = row.sum() / count;
            let variance = row.fold(T::zero(), |sum, &x| sum + (x - mean) * (x - mean)) / count;
            let inverse = (variance + eps).sqrt().recip();
            Zip::from(&mut row)
                .and(gain)
                .and(bias)
                .for_each(|x, &gain, &bias| *x = (*x - mean) * inverse * gain + bias);
            (mean, inverse)
        });
        let moments = moments.collect();
        (y, moments)
    }
    fn pull<T: NdFloat>(
        x: &Array2<T>,
        gain: &Array1<T>,
        _bias: &Array1<T>,
        _eps: T,
        moments: Vec<(T, T)>,
        y_bar: &Array2<T>,
        mut x_bar: Option<&mut Array2<T>>,
        mut gain_bar: Option<&mut Array1<T>>,
        mut bias_bar: Option<&mut Array1<T>>,
    ) {
        crate::array::shape::same("layer_norm", "y_bar", y_bar, "x", x);
        let count = super::count::<T>(x.ncols());
        for (row, (&(mean, inverse), (x, y_bar))) in moments
            .iter()
            .zip(x.rows().into_iter().zip(y_bar.rows()))
            .enumerate()
        {
            if let Some(x_bar) = &mut x_bar {
                let sums = Zip::from(x).and(y_bar).and(gain).fold(
                    (T::zero(), T::zero()),
                    |(sum, weighted), &x, &y_bar, &gain| {
                        (
                            sum + y_bar * gain,
                            weighted + y_bar * gain * (x - mean) * inverse,
                        )
                    },
                );
                let (sum, weighted) = (sums.0 / count, sums.1 / count);
                Zip::from(x_bar.row_mut(row))
                    .and(x)
                    .and(y_bar)
                    .and(gain)
                    .for_each(|x_bar, &x, &y_bar, &gain| {
                        *x_bar += (y_bar * gain - sum - (x - mean) * inverse * weighted) * inverse;
                    });
            }
            if let Some(gain_bar) = &mut gain_bar {
                Zip::from(&mut **gain_bar)
                    .and(x)
                    .and(y_bar)
                    .for_each(|bar, &x, &y_bar| *bar += y_bar * (x - mean) * inverse);
            }
            if let Some(bias_bar) = &mut bias_bar {
                **bias_bar += &y_bar;
            }
        }
    }
    fn push<T: NdFloat>(
        x: &Array2<T>,
        gain: &Array1<T>,
        bias: &Array1<T>,
        eps: T,
        x_dot: Option<&Array2<T>>,
        gain_dot: Option<&Array1<T>>,
        bias_dot: Option<&Array1<T>>,
    ) -> (Array2<T>, Array2<T>) {
        let (y, moments) = Self::keep(x, gain, bias, eps);
        let count = super::count::<T>(x.ncols());
        let mut y_dot = Array2::zeros(y.raw_dim());
        for (row, (mut y_dot, &(mean, inverse))) in
            y_dot.rows_mut().into_iter().zip(&moments).enumerate()
        {
            let x = x.row(row);
            if let Some(x_dot) = x_dot {
                // The Jacobian of x ↦ x̂ is symmetric.
                let x_dot = x_dot.row(row);
                let sum = x_dot.sum() / count;
                let weighted = Zip::from(x)
                    .and(x_dot)
                    .fold(T::zero(), |sum, &x, &dot| sum + dot * (x - mean) * inverse)
                    / count;
                Zip::from(&mut y_dot).and(x).and(x_dot).and(gain).for_each(
                    |y_dot, &x, &dot, &gain| {
                        *y_dot = (dot - sum - (x - mean) * inverse * weighted) * inverse * gain;
                    },
                );
            }
            if let Some(gain_dot) = gain_dot {
                Zip::from(&mut y_dot)
                    .and(x)
                    .and(gain_dot)
                    .for_each(|y_dot, &x, &dot| *y_dot += (x - mean) * inverse * dot);
            }
            if let Some(bias_dot) = bias_dot {
                y_dot += bias_dot;
            }
        }
        (y, y_dot)
    }
}
