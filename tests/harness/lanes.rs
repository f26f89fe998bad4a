//! Derivatives with two lanes, put together of two derivatives and taken apart.

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
