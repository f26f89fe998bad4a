//! Programs of the language that people write whose derivatives are of types that syntax does not show, structs above all, one
//! module a line.

use super::prelude;

/// The language that people write: structs and methods.
mod people {
    mod accessors;
    mod activation_trait;
    mod biquad;
    mod black_scholes;
    mod builders;
    mod changed_variants;
    mod const_matrices;
    mod denavit_hartenberg;
    mod distribution_trait;
    mod dual_use_methods;
    mod epidemics;
    mod expression_trees;
    mod gas_laws;
    mod gaussian_mixture;
    mod gaussian_process;
    mod generic_points;
    mod generic_structs;
    mod hidden_markov;
    mod hydrology;
    mod implicit_steps;
    mod kepler_elements;
    mod kernel_traits;
    mod lennard_jones;
    mod let_chains;
    mod let_else_and_if_let;
    mod lotka_volterra;
    mod match_floats_and_bindings;
    mod n_body;
    mod nelson_siegel;
    mod normal_distribution;
    mod option_combinators;
    mod option_with_inputs;
    mod orbital_elements;
    mod phylogenetics;
    mod planar_poses;
    mod quaternions;
    mod radial_tangential;
    mod reaction_networks;
    mod recurrent_cells;
    mod references_to_places;
    mod sabr;
    mod shading;
    mod shapes;
    mod signed_distance;
    mod state_machines;
    mod struct_updates;
    mod students_t;
    mod triangles;
    mod units;
    mod units_as_newtypes;
    mod vector_operators;
    mod verlet;
    mod weighted_quantiles;
    mod world_of_bodies;
}
