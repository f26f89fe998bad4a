//! Derivatives with two lanes, put together of two derivatives and taken apart: with a pair in the place of each number where syntax
//! shows the numbers (`Laned`, `Lanes`), and where it does not, one beside the other. Which it is, method lookup finds at types that
//! are known, as it tries the types with more references first.

use differentiate::Differentiable;

/// Two derivatives of one value.
#[derive(Clone, Copy)]
#[allow(dead_code, reason = "one crate has lanes")]
pub struct Two<T>(pub T, pub T);

/// A derivative with two lanes that is to be taken apart.
#[derive(Clone, Copy)]
#[allow(dead_code, reason = "one crate has lanes")]
pub struct Apart<T>(pub T);

/// A pair in the place of each number.
pub mod numbers {
    use super::{Apart, Laned, Lanes, Two};

    #[allow(dead_code, reason = "one crate has lanes")]
    pub trait Together {
        type Lanes;
        fn together(self) -> Self::Lanes;
    }
    impl<T: Laned + Clone> Together for &&&Two<T> {
        type Lanes = T::Lanes;
        fn together(self) -> T::Lanes {
            T::laned([self.0.clone(), self.1.clone()])
        }
    }

    #[allow(dead_code, reason = "one crate has lanes")]
    pub trait Parts {
        fn parts(self, into: &mut [Vec<f64>; 2]);
    }
    impl<L: Lanes> Parts for &&&Apart<&L> {
        fn parts(self, into: &mut [Vec<f64>; 2]) {
            for (lane, into) in into.iter_mut().enumerate() {
                self.0.write_lane(lane, into);
            }
        }
    }
}

/// A pair in the place of each element.
pub mod elements {
    use super::{Apart, Differentiable, Two, write_pairs};

    #[allow(dead_code, reason = "one crate has lanes")]
    pub trait Together {
        type Lanes;
        fn together(self) -> Self::Lanes;
    }
    impl<T: Clone> Together for &&Two<Vec<T>> {
        type Lanes = Vec<[T; 2]>;
        fn together(self) -> Vec<[T; 2]> {
            let pairs = self.0.iter().zip(&self.1);
            pairs.map(|(a, b)| [a.clone(), b.clone()]).collect()
        }
    }
    impl<T: Clone, const K: usize> Together for &&Two<[T; K]> {
        type Lanes = [[T; 2]; K];
        fn together(self) -> [[T; 2]; K] {
            std::array::from_fn(|at| [self.0[at].clone(), self.1[at].clone()])
        }
    }

    #[allow(dead_code, reason = "one crate has lanes")]
    pub trait Parts {
        fn parts(self, into: &mut [Vec<f64>; 2]);
    }
    impl<T: Differentiable> Parts for &&Apart<&Vec<[T; 2]>> {
        fn parts(self, into: &mut [Vec<f64>; 2]) {
            write_pairs(self.0, into);
        }
    }
    impl<T: Differentiable, const K: usize> Parts for &&Apart<&[[T; 2]; K]> {
        fn parts(self, into: &mut [Vec<f64>; 2]) {
            write_pairs(self.0, into);
        }
    }
}

/// A pair of the whole.
pub mod wholes {
    use super::{Apart, Differentiable, Two, write_pairs};

    #[allow(dead_code, reason = "one crate has lanes")]
    pub trait Together {
        type Lanes;
        fn together(self) -> Self::Lanes;
    }
    impl<T: Clone> Together for &Two<T> {
        type Lanes = [T; 2];
        fn together(self) -> [T; 2] {
            [self.0.clone(), self.1.clone()]
        }
    }

    #[allow(dead_code, reason = "one crate has lanes")]
    pub trait Parts {
        fn parts(self, into: &mut [Vec<f64>; 2]);
    }
    impl<T: Differentiable> Parts for &Apart<&[T; 2]> {
        fn parts(self, into: &mut [Vec<f64>; 2]) {
            write_pairs(std::slice::from_ref(self.0), into);
        }
    }
}

fn write_pairs<T: Differentiable>(pairs: &[[T; 2]], into: &mut [Vec<f64>; 2]) {
    for pair in pairs {
        for (derivative, into) in pair.iter().zip(&mut *into) {
            derivative.write_flat(into);
        }
    }
}

/// A derivative of which two make one with two lanes.
#[allow(dead_code, reason = "one crate has lanes")]
pub trait Laned: Sized {
    /// The derivative with lanes.
    type Lanes;
    /// One with two lanes.
    fn laned(pair: [Self; 2]) -> Self::Lanes;
}

/// A derivative with two lanes.
#[allow(dead_code, reason = "one crate has lanes")]
pub trait Lanes {
    /// Appends the numbers of one lane.
    fn write_lane(&self, lane: usize, into: &mut Vec<f64>);
}

macro_rules! scalar {
    ($($scalar:ident)*) => {$(
        impl Laned for $scalar {
            type Lanes = [$scalar; 2];
            fn laned(pair: [Self; 2]) -> [$scalar; 2] {
                pair
            }
        }
        impl Lanes for [$scalar; 2] {
            fn write_lane(&self, lane: usize, into: &mut Vec<f64>) {
                into.push(f64::from(self[lane]));
            }
        }
    )*};
}
scalar!(f32 f64);

impl Laned for Option<f64> {
    type Lanes = [Self; 2];
    fn laned(pair: [Self; 2]) -> [Self; 2] {
        pair
    }
}
impl Lanes for [Option<f64>; 2] {
    fn write_lane(&self, lane: usize, into: &mut Vec<f64>) {
        into.extend(self[lane]);
    }
}

impl<T, D: ndarray::Dimension> Laned for ndarray::Array<T, D> {
    type Lanes = [Self; 2];
    fn laned(pair: [Self; 2]) -> [Self; 2] {
        pair
    }
}
impl<D: ndarray::Dimension> Lanes for [ndarray::Array<f64, D>; 2] {
    fn write_lane(&self, lane: usize, into: &mut Vec<f64>) {
        into.extend(&self[lane]);
    }
}

impl<T: Laned> Laned for Vec<T> {
    type Lanes = Vec<T::Lanes>;
    fn laned([a, b]: [Self; 2]) -> Vec<T::Lanes> {
        a.into_iter()
            .zip(b)
            .map(|(a, b)| T::laned([a, b]))
            .collect()
    }
}
impl<L: Lanes> Lanes for Vec<L> {
    fn write_lane(&self, lane: usize, into: &mut Vec<f64>) {
        self.iter().for_each(|part| part.write_lane(lane, into));
    }
}
impl<T: Laned + Clone, const K: usize> Laned for [T; K] {
    type Lanes = [T::Lanes; K];
    fn laned([a, b]: [Self; 2]) -> [T::Lanes; K] {
        std::array::from_fn(|at| T::laned([a[at].clone(), b[at].clone()]))
    }
}
impl<L: Lanes, const K: usize> Lanes for [L; K] {
    fn write_lane(&self, lane: usize, into: &mut Vec<f64>) {
        self.iter().for_each(|part| part.write_lane(lane, into));
    }
}
impl Laned for () {
    type Lanes = ();
    fn laned(_: [(); 2]) {}
}
impl Lanes for () {
    fn write_lane(&self, _: usize, _: &mut Vec<f64>) {}
}
macro_rules! tuple {
    ($($T:ident $at:tt)*) => {
        impl<$($T: Laned + Clone),*> Laned for ($($T,)*) {
            type Lanes = ($($T::Lanes,)*);
            fn laned([a, b]: [Self; 2]) -> Self::Lanes {
                ($($T::laned([a.$at.clone(), b.$at.clone()]),)*)
            }
        }
        impl<$($T: Lanes),*> Lanes for ($($T,)*) {
            fn write_lane(&self, lane: usize, into: &mut Vec<f64>) {
                $(self.$at.write_lane(lane, into);)*
            }
        }
    };
}
tuple!(A 0);
tuple!(A 0 B 1);
tuple!(A 0 B 1 C 2);
tuple!(A 0 B 1 C 2 D 3);
tuple!(A 0 B 1 C 2 D 3 E 4);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5);
