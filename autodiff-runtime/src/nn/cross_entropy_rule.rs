//! The mean cross entropy of logits against class labels.

use super::log_sum_exp_rule::{is_total, parts};
use super::rows::{largest, map_rows};
use super::softmax_rule::{exponentials, normalise};
use ndarray::{Array2, NdFloat};

/// The mean over the batch of −ln softmax(logits) at the label, in nats. `logits` (batch, classes), one label below `classes` for
/// each row. Formed as ln Σ eˣ less the logit at the label, so that nothing overflows. Of an empty batch: NaN, as the mean of nothing.
///
/// # Panics
/// When there is not one label per row, and when a label is no class.
pub fn cross_entropy<T: NdFloat>(logits: &Array2<T>, labels: &[usize]) -> T {
    fits(logits, labels);
    let logits = logits.as_standard_layout();
    let mut sum = T::zero();
    for (row, &label) in logits.rows().into_iter().zip(labels) {
        if let Some(row) = row.as_slice() {
            let (shift, logarithm) = parts(row);
            sum += logarithm + (shift - row[label]);
        }
    }
    sum / super::count(labels.len())
}

crate::array::companions::companions! {
    impl cross_entropy<T>(
        logits logits_bar logits_dot logits_bar_dot: Array2<T> = crate::array::companions::unread;
        labels labels_bar labels_dot labels_bar_dot: &[usize], own: labels.to_vec(), again: &labels, dual: labels
    ) -> scalar
}

// ∂y/∂logits = (softmax − one-hot) / batch.
impl cross_entropy {
    fn keep<T: NdFloat>(logits: &Array2<T>, labels: &[usize]) -> (T, Array2<T>) {
        fits(logits, labels);
        let mut sum = T::zero();
        let mut labels_left = labels.iter();
        let softmax = map_rows("cross_entropy", logits, |row| {
            let Some(&label) = labels_left.next() else {
                return;
            };
            // As in `cross_entropy`, to the bit; the exponentials are formed once, for the value and for the softmax.
            let shift = largest(row);
            let (total, at_label) = (is_total(shift, row), shift - row[label]);
            let denominator = exponentials(row, shift);
            sum += if total {
                at_label
            } else {
                denominator.ln() + at_label
            };
            for x in row {
                *x /= denominator;
            }
        });
        (sum / super::count(labels.len()), softmax)
    }
    fn pull<T: NdFloat>(
        _logits: &Array2<T>,
        labels: &[usize],
        softmax: Array2<T>,
        y_bar: &T,
        logits_bar: Option<&mut Array2<T>>,
    ) {
        let Some(logits_bar) = logits_bar else { return };
        let factor = *y_bar / super::count(labels.len());
        for ((mut bar, softmax), &label) in logits_bar
            .rows_mut()
            .into_iter()
            .zip(softmax.rows())
            .zip(labels)
        {
            bar.scaled_add(factor, &softmax);
            bar[label] -= factor;
        }
    }
    fn push<T: NdFloat>(
        logits: &Array2<T>,
        labels: &[usize],
        logits_dot: Option<&Array2<T>>,
    ) -> (T, T) {
        let y = cross_entropy(logits, labels);
        let Some(logits_dot) = logits_dot else {
            return (y, T::zero());
        };
        let mut sum = T::zero();
        for ((row, dot), &label) in logits.rows().into_iter().zip(logits_dot.rows()).zip(labels) {
            let mut softmax = row.to_vec();
            normalise(&mut softmax);
            sum += softmax
                .iter()
                .zip(dot)
                .fold(-dot[label], |sum, (&p, &dot)| sum + p * dot);
        }
        (y, sum / super::count(labels.len()))
    }
}

fn fits<T>(logits: &Array2<T>, labels: &[usize]) {
    let (batch, classes) = logits.dim();
    assert!(
        labels.len() == batch,
        "cross_entropy: logits is ({batch}, {classes}) but labels is ({},)",
        labels.len()
    );
    if let Some(row) = labels.iter().position(|&label| label >= classes) {
        panic!(
            "cross_entropy: logits is ({batch}, {classes}) but the label in row {row} is {}",
            labels[row]
        );
    }
}
