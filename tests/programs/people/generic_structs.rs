//! Generic structs and functions with the bounds that people write.
use super::super::prelude::*;
use num_traits::{Float, FromPrimitive, One, Zero};
use std::fmt::Debug;
use std::ops::{AddAssign, MulAssign};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Interval<T> {
    pub low: T,
    pub high: T,
}

#[differentiate]
impl<T: Float> Interval<T> {
    pub fn width(&self) -> T {
        self.high - self.low
    }

    pub fn lerp(&self, t: T) -> T {
        self.low + (self.high - self.low) * t
    }
}

#[differentiate]
fn normalise<T>(x: &[T]) -> Vec<T>
where
    T: Float + Debug + AddAssign + FromPrimitive,
{
    let mut sum = T::zero();
    for v in x {
        sum += v.abs();
    }
    let eps = T::from_f64(1e-8).expect("a small constant");
    x.iter().map(|&v| v / (sum + eps)).collect()
}

#[differentiate]
fn power_sum<T: Float + Zero + One + MulAssign + 'static>(x: &[T], n: usize) -> T {
    let mut total = T::zero();
    for &v in x.iter() {
        let mut p = T::one();
        for _ in 0..n {
            p *= v;
        }
        total = total + p;
    }
    total
}

#[differentiate]
fn smoothstep<T: Float + num_traits::NumCast>(edge: &Interval<T>, x: T) -> T {
    let (two, three) = (T::one() + T::one(), T::from(3).unwrap());
    let t = ((x - edge.low) / edge.width()).max(T::zero()).min(T::one());
    edge.lerp(t * t * (three - two * t))
}

#[test]
fn generic_programs() {
    let i = Interval {
        low: 0.4,
        high: 1.9,
    };
    check_method!(Interval: lerp lerp_vjp_into lerp_vjp lerp_jvp lerp_grad lerp_value_and_grad (&i, 0.3));
    check!(normalise(&[0.4, -0.3, 0.8]) -> vec);
    check!(normalise(&[0.4f32, -0.3, 0.8]) -> vec, single());
    check!(power_sum(&[0.4, -0.3], const 3), exact([3.0 * 0.16, 3.0 * 0.09]));
    check!(smoothstep(&i, 0.9));
    check!(smoothstep(&i, 5.0));
    check!(
        smoothstep(
            &Interval {
                low: 0.4f32,
                high: 1.9
            },
            0.9
        ),
        single()
    );
}
