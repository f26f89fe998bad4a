//! Programs that pass functions as values, one module a line. They have no second order.

use super::prelude;

/// Functions as values.
mod values {
    mod function_values;
    mod function_values_passed;
}
