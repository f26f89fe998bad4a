//! Which entries of a matrix may be other than zero.

use super::{probe, sweep};
use crate::jacobian::{Jvp, Point, Pushed, Vector};
use alloc::vec;
use alloc::vec::Vec;

/// Which entries of a matrix may be other than zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    shape: (usize, usize),
    /// The columns of each row, rising.
    rows: Vec<Vec<usize>>,
}

impl Pattern {
    /// The pattern of these entries (row, column), given in any order and any number of times.
    ///
    /// # Panics
    /// When an entry lies outside of the shape (rows, columns).
    #[must_use]
    pub fn new(
        shape: (usize, usize),
        entries: impl IntoIterator<Item = (usize, usize)>,
    ) -> Pattern {
        let mut rows = vec![Vec::new(); shape.0];
        for (row, column) in entries {
            assert!(
                row < shape.0 && column < shape.1,
                "Pattern::new: the entry ({row}, {column}) lies outside of the {} × {} matrix",
                shape.0,
                shape.1
            );
            rows[row].push(column);
        }
        Pattern::of_rows(shape.1, rows)
    }

    /// An n × n matrix with this many diagonals below and above the main one: `banded(n, 1, 1)` is tridiagonal.
    #[must_use]
    pub fn banded(n: usize, below: usize, above: usize) -> Pattern {
        let rows = (0..n)
            .map(|row| (row.saturating_sub(below)..n.min(row + above + 1)).collect())
            .collect();
        Pattern::of_rows(n, rows)
    }

    /// The pattern of a Jacobian, found at `x`; what it holds elsewhere is said in the [module](crate::sparse).
    #[must_use]
    pub fn of_jacobian<
        X: Point<Vector = V>,
        V: Vector,
        R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
    >(
        jvp: impl Jvp<V, R>,
        x: X,
    ) -> Pattern {
        let x = x.vector();
        probe::find(x.len(), &mut sweep::one_by_one(jvp, &x))
    }

    /// The pattern of a Hessian, found at `x`: symmetric.
    #[must_use]
    pub fn of_hessian<
        X: Point<Vector = V>,
        V: Vector,
        R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
    >(
        hvp: impl Jvp<V, R>,
        x: X,
    ) -> Pattern {
        Pattern::of_jacobian(hvp, x).symmetric()
    }

    /// What this pattern or the other one has.
    ///
    /// # Panics
    /// When the shapes differ.
    #[must_use]
    pub fn union(&self, other: &Pattern) -> Pattern {
        assert!(
            self.shape == other.shape,
            "Pattern::union: the shapes {:?} and {:?} differ",
            self.shape,
            other.shape
        );
        let rows = self.rows.iter().zip(&other.rows);
        let rows = rows.map(|(a, b)| a.iter().chain(b).copied().collect());
        Pattern::of_rows(self.shape.1, rows.collect())
    }

    /// What this pattern or its transpose has.
    ///
    /// # Panics
    /// When the matrix is not square.
    #[must_use]
    pub fn symmetric(&self) -> Pattern {
        let transpose = self.entries().map(|(row, column)| (column, row));
        self.union(&Pattern::new((self.shape.1, self.shape.0), transpose))
    }

    /// The numbers of rows and columns.
    #[must_use]
    pub fn shape(&self) -> (usize, usize) {
        self.shape
    }

    /// The columns of a row, rising.
    #[must_use]
    pub fn row(&self, row: usize) -> &[usize] {
        &self.rows[row]
    }

    /// The entries (row, column), row by row.
    pub fn entries(&self) -> impl Iterator<Item = (usize, usize)> {
        let rows = self.rows.iter().enumerate();
        rows.flat_map(|(row, columns)| columns.iter().map(move |&column| (row, column)))
    }

    /// How many entries there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.rows.iter().map(Vec::len).sum()
    }

    /// The pattern whose rows have these columns, in any order.
    pub(super) fn of_rows(columns: usize, mut rows: Vec<Vec<usize>>) -> Pattern {
        for row in &mut rows {
            row.sort_unstable();
            row.dedup();
        }
        Pattern {
            shape: (rows.len(), columns),
            rows,
        }
    }

    /// The rows of each column, rising.
    pub(super) fn by_column(&self) -> Vec<Vec<usize>> {
        let mut columns = vec![Vec::new(); self.shape.1];
        for (row, column) in self.entries() {
            columns[column].push(row);
        }
        columns
    }
}
