//! Programs whose parameters are arrays behind a name, one module a line.

use super::prelude;

/// The language that people write: type aliases.
mod people {
    mod matrix_exponential;
    mod ray_sphere;
}
