//! A bucket model with thresholds, in-out state and a result struct.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Parameters {
    capacity: f64,
    exponent: f64,
    recession: f64,
}

#[derive(Clone, Copy, Debug, Default, Differentiable)]
struct Fluxes {
    runoff: f64,
    evaporation: f64,
    baseflow: f64,
}

#[differentiate]
fn day(storage: &mut f64, p: &Parameters, rain: f64, demand: f64) -> Fluxes {
    let wetness = (*storage / p.capacity).min(1.0);
    let mut runoff = rain * wetness.powf(p.exponent);
    *storage += rain - runoff;
    if *storage > p.capacity {
        runoff += *storage - p.capacity;
        *storage = p.capacity;
    }
    let evaporation = demand.min(*storage) * wetness;
    *storage -= evaporation;
    let baseflow = p.recession * *storage;
    *storage -= baseflow;
    Fluxes {
        runoff,
        evaporation,
        baseflow,
    }
}

#[differentiate]
fn nash_sutcliffe(
    p: &Parameters,
    #[constant] rain: &[f64],
    #[constant] observed: &[f64],
    initial: f64,
) -> f64 {
    let mut storage = initial;
    let mean = observed.iter().sum::<f64>() / observed.len() as f64;
    let (mut squared, mut spread) = (0.0, 0.0);
    for (r, q) in rain.iter().zip(observed) {
        let fluxes = day(&mut storage, p, *r, 0.8);
        squared += (fluxes.runoff + fluxes.baseflow - q).powi(2);
        spread += (q - mean).powi(2);
    }
    1.0 - squared / spread
}

#[test]
fn buckets() {
    let p = Parameters {
        capacity: 10.0,
        exponent: 1.7,
        recession: 0.1,
    };
    check!(day(&mut 4.0, &p, 3.0, 0.8) -> value);
    check!(day(&mut 9.5, &p, 6.0, 0.8) -> value);
    check!(nash_sutcliffe(&p, const &[3.0, 0.0, 9.0, 2.0], const &[0.9, 0.5, 4.0, 2.0], 4.0));
}
