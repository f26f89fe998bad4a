//! Programs over ndarray arrays, one module a line.

use super::prelude;

/// Arrays of an array crate.
mod ndarrays {
    mod elements;
    mod formulas;
    mod in_place;
    mod layers;
    mod models;
    mod products;
    mod reductions;
    mod views;
}
