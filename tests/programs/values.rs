//! Programs that pass functions as values, one module a line.

use super::prelude;

/// Functions as values.
mod values {
    mod function_values;
    mod function_values_passed;

    mod lanes_of_values;
    mod second_order_of_values;
}
