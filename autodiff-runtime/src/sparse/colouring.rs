//! Colourings of the columns of a pattern: what has one colour is evaluated in one sweep.

use super::Pattern;
use alloc::vec;
use alloc::vec::Vec;

/// A colour for each column that has an entry.
#[derive(Clone, Debug)]
pub struct Colouring {
    /// The colour of each column.
    pub of: Vec<Option<usize>>,
    /// How many colours there are.
    pub count: usize,
}

impl Colouring {
    /// Each column in the first colour that none of its rows has yet (greedy, at distance two in the graph of rows and columns): no two
    /// entries of a row share a colour.
    pub fn of_columns(pattern: &Pattern) -> Colouring {
        let (m, n) = pattern.shape();
        if (0..m).any(|row| pattern.row(row).len() == n) {
            // A full row tells all columns apart.
            return Colouring {
                of: (0..n).map(Some).collect(),
                count: n,
            };
        }
        let by_column = pattern.by_column();
        greedily(n, |column, of, taken| {
            let rows = &by_column[column];
            let neighbours = rows.iter().flat_map(|&row| pattern.row(row));
            taken.extend(neighbours.filter_map(|&neighbour| of[neighbour]));
            !rows.is_empty()
        })
    }

    /// A star colouring of a symmetric pattern: neighbours differ, and every path over four columns has three colours, so that each entry
    /// stands alone in its colour in one of its two rows (Coleman & Moré, 1984; the greedy algorithm is that of Gebremedhin, Manne &
    /// Pothen, 2005).
    pub fn star(pattern: &Pattern) -> Colouring {
        let neighbours = |column: usize| {
            let row = pattern.row(column).iter().copied();
            row.filter(move |&neighbour| neighbour != column)
        };
        greedily(pattern.shape().1, |column, of, taken| {
            for near in neighbours(column) {
                taken.extend(of[near]);
                for far in neighbours(near).filter(|&far| far != column) {
                    let Some(colour) = of[far] else { continue };
                    // A path column – near – far – last would have two colours, or may come to have them.
                    let is_bare = of[near].is_none()
                        || neighbours(far).any(|last| last != near && of[last] == of[near]);
                    if is_bare {
                        taken.push(colour);
                    }
                }
            }
            !pattern.row(column).is_empty()
        })
    }

    /// Where each entry is read, as a colour and a row: of a column colouring, in the entry's own row.
    pub fn sources_by_row(&self, pattern: &Pattern) -> Vec<(usize, usize)> {
        let source = |(row, column): (usize, usize)| (self.colour(column), row);
        pattern.entries().map(source).collect()
    }

    /// Where each entry is read, as a colour and a row: of a star colouring, in the entry's row or in that of its mirror image, wherever it
    /// stands alone in its colour. Both images are read at one place, so that the matrix is exactly symmetric.
    pub fn sources_by_symmetry(&self, pattern: &Pattern) -> Vec<(usize, usize)> {
        let mut sources = Vec::with_capacity(pattern.count());
        let mut offsets = Vec::new();
        let mut entries_of = vec![0; self.count];
        for row in 0..pattern.shape().0 {
            let columns = pattern.row(row);
            offsets.push(sources.len());
            for &column in columns {
                entries_of[self.colour(column)] += 1;
            }
            for &column in columns {
                let is_alone = entries_of[self.colour(column)] == 1;
                let source = if column < row {
                    // Decided at the mirror image, in an earlier row.
                    let image = pattern.row(column).partition_point(|&other| other < row);
                    sources[offsets[column] + image]
                } else if is_alone {
                    (self.colour(column), row)
                } else {
                    (self.colour(row), column)
                };
                sources.push(source);
            }
            for &column in columns {
                entries_of[self.colour(column)] = 0;
            }
        }
        sources
    }

    /// The columns of each colour.
    pub fn columns(&self) -> Vec<Vec<usize>> {
        let mut columns = vec![Vec::new(); self.count];
        for (column, colour) in self.of.iter().enumerate() {
            if let Some(colour) = *colour {
                columns[colour].push(column);
            }
        }
        columns
    }

    /// The colour of a column that has entries.
    fn colour(&self, column: usize) -> usize {
        self.of[column].unwrap_or_default()
    }
}

/// Colours one column after the other with the first colour that is not taken. `visit` says which are, and whether the column has entries.
fn greedily(
    n: usize,
    mut visit: impl FnMut(usize, &[Option<usize>], &mut Vec<usize>) -> bool,
) -> Colouring {
    let mut of = vec![None; n];
    let mut count = 0;
    let mut taken = Vec::new();
    // For which column each colour was last taken.
    let mut taken_for: Vec<Option<usize>> = Vec::new();
    for column in 0..n {
        taken.clear();
        if !visit(column, &of, &mut taken) {
            continue;
        }
        for &colour in &taken {
            taken_for[colour] = Some(column);
        }
        let free = taken_for
            .iter()
            .position(|&last| last != Some(column))
            .unwrap_or(count);
        if free == count {
            count += 1;
            taken_for.push(None);
        }
        of[column] = Some(free);
    }
    Colouring { of, count }
}
