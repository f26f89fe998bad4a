//! Programs of scalars, arrays by index, loops, branches and calls, one module a line.

use super::prelude;

/// Scalars, arrays by index, loops, branches, calls.
mod first {
    mod activity_options;
    mod angles_by_method;
    mod arrays;
    mod branches;
    mod calls;
    mod calls_in_fused_loops;
    mod calls_with_buffers;
    mod constant_cotangents;
    mod early_returns;
    mod exponentials_by_method;
    mod found_in_crates;
    mod free_calls;
    mod fused_loops;
    mod generic_scalars;
    mod hyperbolic_by_method;
    mod ignored_inputs;
    mod indices;
    mod lengths;
    mod lent_values;
    mod loops;
    mod nested_loops;
    mod objectives;
    mod out_parameters;
    mod overwriting;
    mod pairs;
    mod passed_twice;
    mod plumbing;
    mod powers_by_method;
    mod recursion;
    mod regressions;
    mod scalars;
    mod scratch;
    mod single_precision;
    mod snapshots;
    mod stencils;
    mod steps_by_method;
    mod strong_zero;
    mod sums_of_types;
    mod turns;
    mod two_arguments;
    mod vectors;
    mod while_with_convergence;
    mod work_arrays;
}
