//! Sparse derivatives by compressed evaluation, with a pattern that is kept between points.

use super::colouring::Colouring;
use super::sweep::{Seed, Sweep, in_lanes, one_by_one};
use super::{Csr, Pattern, probe};
use crate::jacobian::{Jvp, JvpBatch, Point, Pushed, Vector};
use crate::{Real, constant};
use alloc::vec;
use alloc::vec::Vec;

/// A sparse Jacobian or Hessian whose pattern and colouring are kept between points.
///
/// ```
/// # use autodiff_runtime::sparse::Compressed;
/// // yᵢ = xᵢ²
/// let jvp = |x: &[f64], x_dot: &[f64]| {
///     let squares: Vec<f64> = x.iter().map(|x| x * x).collect();
///     (squares, x.iter().zip(x_dot).map(|(x, x_dot)| 2.0 * x * x_dot).collect())
/// };
/// let mut jacobian = Compressed::jacobian(jvp, &[1.0, 2.0, 3.0]);
/// assert_eq!(jacobian.csr().values, [2.0, 4.0, 6.0]);
/// jacobian.refill(jvp, &[5.0, 6.0, 7.0]);
/// assert_eq!(jacobian.csr().values, [10.0, 12.0, 14.0]);
/// assert_eq!(jacobian.groups(), [[0, 1, 2]]);
/// ```
#[derive(Clone, Debug)]
pub struct Compressed<T> {
    kind: Kind,
    pattern: Pattern,
    /// The columns of each colour.
    groups: Vec<Vec<usize>>,
    /// The direction that checks.
    check: Vec<T>,
    /// Where each entry is read: in the tangent of which colour, and in which row.
    sources: Vec<(usize, usize)>,
    csr: Csr<T>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Jacobian,
    Hessian,
}

impl<T: Real> Compressed<T> {
    /// The Jacobian of a function at `x`, from `f::jvp`. Its pattern is found at `x`.
    #[must_use]
    pub fn jacobian<X, V, R>(jvp: impl Jvp<V, R>, x: X) -> Compressed<T>
    where
        X: Point<Vector = V>,
        V: Vector<Scalar = T>,
        R: Pushed<Tangent: Vector<Scalar = T>>,
    {
        let x = x.vector();
        Compressed::find(Kind::Jacobian, x.len(), &mut one_by_one(jvp, &x))
    }

    /// The Jacobian of a function at `x`, from `f::jvp_batch::<N>`. Its pattern is found at `x`.
    #[must_use]
    pub fn jacobian_batch<X, V, Y, const N: usize>(
        jvp: impl JvpBatch<V, Y, N>,
        x: X,
    ) -> Compressed<T>
    where
        X: Point<Vector = V>,
        V: Vector<Scalar = T>,
        Y: Vector<Scalar = T>,
    {
        let x = x.vector();
        Compressed::find(Kind::Jacobian, x.len(), &mut in_lanes(jvp, &x))
    }

    /// The Hessian of a scalar function at `x`, from `f::hvp`. Its pattern is found at `x`.
    #[must_use]
    pub fn hessian<X, V, R>(hvp: impl Jvp<V, R>, x: X) -> Compressed<T>
    where
        X: Point<Vector = V>,
        V: Vector<Scalar = T>,
        R: Pushed<Tangent: Vector<Scalar = T>>,
    {
        let x = x.vector();
        Compressed::find(Kind::Hessian, x.len(), &mut one_by_one(hvp, &x))
    }

    /// A Jacobian with a pattern that the caller knows; its values are zero until the first [`Compressed::refill`].
    #[must_use]
    pub fn jacobian_with(pattern: Pattern) -> Compressed<T> {
        Compressed::new(Kind::Jacobian, pattern)
    }

    /// A Hessian with a pattern that the caller knows; its values are zero until the first [`Compressed::refill`].
    ///
    /// # Panics
    /// When the pattern is not square.
    #[must_use]
    pub fn hessian_with(pattern: Pattern) -> Compressed<T> {
        Compressed::new(Kind::Hessian, pattern)
    }

    /// Evaluates the values at another point with the kept pattern, in place: one sweep of `f::jvp` (or `f::hvp`) per colour, and one along
    /// a fixed direction that checks the result. Where an entry is missing that shows against the rounding of its row, the pattern at `x`
    /// is found and joined to the kept one. Returns whether that has added anything.
    ///
    /// # Panics
    /// When the function's shape is not that of the pattern.
    pub fn refill<X, V, R>(&mut self, jvp: impl Jvp<V, R>, x: X) -> bool
    where
        X: Point<Vector = V>,
        V: Vector<Scalar = T>,
        R: Pushed<Tangent: Vector<Scalar = T>>,
    {
        let x = x.vector();
        self.refill_by(x.len(), &mut one_by_one(jvp, &x))
    }

    /// [`Compressed::refill`] from `f::jvp_batch::<N>`: N colours a sweep.
    ///
    /// # Panics
    /// When the function's shape is not that of the pattern.
    pub fn refill_batch<X, V, Y, const N: usize>(
        &mut self,
        jvp: impl JvpBatch<V, Y, N>,
        x: X,
    ) -> bool
    where
        X: Point<Vector = V>,
        V: Vector<Scalar = T>,
        Y: Vector<Scalar = T>,
    {
        let x = x.vector();
        self.refill_by(x.len(), &mut in_lanes(jvp, &x))
    }

    /// The matrix.
    #[must_use]
    pub fn csr(&self) -> &Csr<T> {
        &self.csr
    }

    /// The matrix alone.
    #[must_use]
    pub fn into_csr(self) -> Csr<T> {
        self.csr
    }

    /// The pattern.
    #[must_use]
    pub fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// How many colours there are: the sweeps that the values take.
    #[must_use]
    pub fn colours(&self) -> usize {
        self.groups.len()
    }

    /// The columns of each colour. For sweeps of one's own: a direction for each group, the sum of the unit vectors of its columns, has in
    /// each row the entry of the one column that the row depends on.
    #[must_use]
    pub fn groups(&self) -> &[Vec<usize>] {
        &self.groups
    }

    fn new(kind: Kind, pattern: Pattern) -> Compressed<T> {
        let (pattern, colouring) = match kind {
            Kind::Jacobian => {
                let colouring = Colouring::of_columns(&pattern);
                (pattern, colouring)
            }
            Kind::Hessian => {
                let pattern = pattern.symmetric();
                let colouring = Colouring::star(&pattern);
                (pattern, colouring)
            }
        };
        let mut row_offsets = vec![0];
        let mut columns = Vec::with_capacity(pattern.count());
        for row in 0..pattern.shape().0 {
            columns.extend_from_slice(pattern.row(row));
            row_offsets.push(columns.len());
        }
        let csr = Csr {
            shape: pattern.shape(),
            row_offsets,
            values: vec![constant(0.0); columns.len()],
            columns,
        };
        let sources = match kind {
            Kind::Jacobian => colouring.sources_by_row(&pattern),
            Kind::Hessian => colouring.sources_by_symmetry(&pattern),
        };
        Compressed {
            kind,
            groups: colouring.columns(),
            check: (0..pattern.shape().1).map(direction).collect(),
            pattern,
            sources,
            csr,
        }
    }

    fn find(kind: Kind, n: usize, sweep: &mut impl Sweep<T>) -> Compressed<T> {
        let mut found = Compressed::new(kind, probe::find(n, sweep));
        let tangents = sweep(&found.seeds());
        found.read(&tangents);
        found
    }

    fn refill_by(&mut self, n: usize, sweep: &mut impl Sweep<T>) -> bool {
        let colours = self.colours();
        assert!(
            n == self.pattern.shape().1,
            "Compressed::refill: the pattern has {} columns but the function has {n} inputs",
            self.pattern.shape().1
        );
        let mut seeds = self.seeds();
        seeds.push(Seed::Along(&self.check));
        let tangents = sweep(&seeds);
        let m = tangents[colours].len();
        assert!(
            m == self.pattern.shape().0,
            "Compressed::refill: the pattern has {} rows but the function has {m} outputs",
            self.pattern.shape().0
        );
        self.read(&tangents);
        if self.explains(&tangents[colours]) {
            return false;
        }
        let pattern = self.pattern.union(&probe::find(n, sweep));
        let is_wider = pattern.count() > self.pattern.count();
        if is_wider {
            *self = Compressed::new(self.kind, pattern);
            let tangents = sweep(&self.seeds());
            self.read(&tangents);
        }
        is_wider
    }

    /// One for each colour.
    fn seeds(&self) -> Vec<Seed<'_, T>> {
        let groups = self.groups.iter();
        groups
            .map(|columns| Seed::At(columns, constant(1.0)))
            .collect()
    }

    fn read(&mut self, tangents: &[Vec<T>]) {
        for (value, &(colour, row)) in self.csr.values.iter_mut().zip(&self.sources) {
            *value = tangents[colour][row];
        }
    }

    /// Whether the product with the checking direction is that of the function, row by row, up to rounding.
    fn explains(&self, tangent: &[T]) -> bool {
        let size = |value: T| if value < constant(0.0) { -value } else { value };
        let tolerance: T = tolerance();
        tangent.iter().enumerate().all(|(row, &expected)| {
            let (mut sum, mut scale): (T, T) = (constant(0.0), size(expected));
            for (column, value) in self.csr.row(row) {
                let term = value * self.check[column];
                sum += term;
                scale += size(term);
            }
            // Written so that no number is never within the tolerance.
            size(sum - expected) <= scale * tolerance
        })
    }
}

/// The direction that checks: numbers between 1/2 and 3/2 of either sign, without a pattern of their own.
fn direction<T: Real>(input: usize) -> T {
    // The finaliser of SplitMix64.
    let mut bits = (input as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^= bits >> 31;
    let size = 0.5 + (bits >> 11) as f64 / (1u64 << 53) as f64;
    constant(if bits & 1 == 0 { size } else { -size })
}

/// A thousand roundings, relative to the sizes of the terms in a row.
fn tolerance<T: Real>() -> T {
    let is_single = constant::<T>(1.0) + constant(f64::EPSILON) == constant(1.0);
    let epsilon = if is_single {
        f32::EPSILON.into()
    } else {
        f64::EPSILON
    };
    constant(1024.0 * epsilon)
}
