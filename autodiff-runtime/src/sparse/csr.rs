//! Sparse matrices by compressed rows.

use crate::{Real, constant};
use alloc::vec;
use alloc::vec::Vec;

/// A sparse matrix by compressed rows: the entries of row i are `columns[k]`, `values[k]` for k from `row_offsets[i]` to `row_offsets[i + 1]`,
/// in rising order of their columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Csr<T> {
    /// The numbers of rows and of columns.
    pub shape: (usize, usize),
    /// Where each row begins among the entries, and where the last one ends: one more than there are rows.
    pub row_offsets: Vec<usize>,
    /// The column of each entry.
    pub columns: Vec<usize>,
    /// The value of each entry.
    pub values: Vec<T>,
}

impl<T: Real> Csr<T> {
    /// The columns and values of a row.
    pub fn row(&self, row: usize) -> impl Iterator<Item = (usize, T)> {
        let entries = self.row_offsets[row]..self.row_offsets[row + 1];
        self.columns[entries.clone()]
            .iter()
            .copied()
            .zip(self.values[entries].iter().copied())
    }

    /// An entry; zero where none is kept.
    #[must_use]
    pub fn get(&self, row: usize, column: usize) -> T {
        self.row(row)
            .find(|entry| entry.0 == column)
            .map_or(constant(0.0), |entry| entry.1)
    }

    /// All entries, row by row.
    #[must_use]
    pub fn to_dense(&self) -> Vec<T> {
        let (m, n) = self.shape;
        let mut dense = vec![constant(0.0); m * n];
        for row in 0..m {
            for (column, value) in self.row(row) {
                dense[row * n + column] = value;
            }
        }
        dense
    }

    /// The product with a vector of as many numbers as there are columns.
    ///
    /// # Panics
    /// When `v` has another length.
    #[must_use]
    pub fn multiply(&self, v: &[T]) -> Vec<T> {
        let (m, n) = self.shape;
        assert!(
            v.len() == n,
            "Csr::multiply: the matrix is {m} × {n} but the vector has {} components",
            v.len()
        );
        (0..m)
            .map(|row| {
                self.row(row).fold(constant(0.0), |sum, (column, value)| {
                    sum + value * v[column]
                })
            })
            .collect()
    }
}
