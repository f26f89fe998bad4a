//! Functions of nested modules under other names.
use super::super::prelude::*;
mod physics {
    pub mod constants {
        pub const G: f64 = 6.674e-3;
        pub const C2: f64 = 9.0;
    }
    pub mod forces {
        use super::super::super::super::prelude::*;
        use super::constants::*;
        #[differentiate]
        pub(crate) fn gravity(m1: f64, m2: f64, r: f64) -> f64 {
            G * m1 * m2 / (r * r)
        }
        #[differentiate]
        pub fn drag(v: f64, k: f64) -> f64 {
            -k * v * v.abs()
        }
    }
}
use physics::forces::{self, drag as air_drag, gravity};
#[differentiate]
pub fn net_force(m: f64, v: f64, r: f64) -> f64 {
    gravity(m, 10.0, r) + air_drag(v, 0.3) + forces::drag(v * 0.5, physics::constants::C2)
}
#[test]
fn forces_in_modules_everywhere() {
    check!(net_force(1.2, 0.7, 2.0));
}
