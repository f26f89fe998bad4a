//! Newtypes for units, converted by methods and taken apart by patterns.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Celsius(pub f64);
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Kelvin(pub f64);

impl Celsius {
    #[differentiate]
    fn kelvin(self) -> Kelvin {
        Kelvin(self.0 + 273.15)
    }
}

#[differentiate]
fn saturation_pressure(t: Celsius) -> f64 {
    0.61121 * ((18.678 - t.0 / 234.5) * (t.0 / (257.14 + t.0))).exp()
}

#[differentiate]
fn radiated(t: Celsius, emissivity: f64) -> f64 {
    let Kelvin(k) = t.kelvin();
    emissivity * 5.67e-8 * k.powi(4)
}

#[differentiate]
fn heat_index(t: Celsius, humidity: f64) -> Celsius {
    let f = t.0 * 9.0 / 5.0 + 32.0;
    let index = if f < 80.0 {
        0.5 * (f + 61.0 + (f - 68.0) * 1.2 + humidity * 0.094)
    } else {
        -42.379 + 2.04901523 * f + 10.14333127 * humidity
            - 0.22475541 * f * humidity
            - 6.83783e-3 * f * f
    };
    Celsius((index - 32.0) * 5.0 / 9.0)
}

#[test]
fn temperatures() {
    check!(saturation_pressure(Celsius(18.0)));
    check!(radiated(Celsius(18.0), 0.9));
    check!(heat_index(Celsius(18.0), 40.0) -> value);
    check!(heat_index(Celsius(31.0), 40.0) -> value);
}
