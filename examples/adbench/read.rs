//! The benchmark's files: numbers between white space, the kind of problem told by how the first lines are filled.

use flate2::read::GzDecoder;
use std::fs;
use std::io::Read;
use std::path::Path;

/// The text of a file, unpacked where its name ends in `.gz`.
pub fn text(path: &Path) -> String {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    if path.extension().is_some_and(|extension| extension == "gz") {
        let mut text = String::new();
        GzDecoder::new(&bytes[..])
            .read_to_string(&mut text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        text
    } else {
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// The text of a file of a folder, packed or not.
pub fn part(folder: &Path, name: &str) -> String {
    let plain = folder.join(name);
    if plain.exists() {
        text(&plain)
    } else {
        text(&folder.join(format!("{name}.gz")))
    }
}

/// The four kinds of problem.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Gmm,
    Ba,
    Lstm,
    Hand,
}

/// The kind, by what the lines hold: two sizes for a hand; three sizes, and then one number, eleven, or a multiple of four.
pub fn kind(text: &str) -> Kind {
    let mut widths = text
        .lines()
        .map(|line| line.split_whitespace().count())
        .filter(|width| *width > 0);
    match (widths.next(), widths.next()) {
        (Some(2), _) => Kind::Hand,
        (Some(3), Some(1)) => Kind::Gmm,
        (Some(3), Some(11)) => Kind::Ba,
        (Some(3), Some(width)) if width % 4 == 0 => Kind::Lstm,
        found => panic!("no file of the benchmark: its first lines hold {found:?} numbers"),
    }
}

/// The numbers of a file, one after the other.
pub struct Numbers {
    numbers: Vec<f64>,
    next: usize,
}

impl Numbers {
    /// All numbers of a text.
    pub fn of(text: &str) -> Numbers {
        let numbers = text
            .split_whitespace()
            .map(|word| {
                word.parse()
                    .unwrap_or_else(|_| panic!("`{word}` is no number"))
            })
            .collect();
        Numbers::from(numbers)
    }
    /// These numbers.
    pub fn from(numbers: Vec<f64>) -> Numbers {
        Numbers { numbers, next: 0 }
    }
    /// All of them.
    pub fn all(&self) -> &[f64] {
        &self.numbers
    }
    /// How many are left.
    pub fn left(&self) -> usize {
        self.numbers.len() - self.next
    }
    /// The next ones.
    pub fn take(&mut self, count: usize) -> Vec<f64> {
        assert!(count <= self.left(), "the file ends before its time");
        self.next += count;
        self.numbers[self.next - count..self.next].to_vec()
    }
    /// The next one.
    pub fn one(&mut self) -> f64 {
        self.take(1)[0]
    }
    /// The next one as a size.
    pub fn size(&mut self) -> usize {
        self.one() as usize
    }
}
