//! Equatorial to horizontal coordinates: degrees, `rem_euclid`, `atan2`, tuple results.
use super::super::prelude::*;

#[differentiate]
fn sidereal_time(days: f64, longitude: f64) -> f64 {
    (280.46061837 + 360.98564736629 * days + longitude).rem_euclid(360.0)
}

#[differentiate]
fn horizontal(ra: f64, dec: f64, latitude: f64, longitude: f64, days: f64) -> (f64, f64) {
    let hour_angle = (sidereal_time(days, longitude) - ra).to_radians();
    let (dec, lat) = (dec.to_radians(), latitude.to_radians());
    let altitude = (dec.sin() * lat.sin() + dec.cos() * lat.cos() * hour_angle.cos()).asin();
    let azimuth = hour_angle
        .sin()
        .atan2(hour_angle.cos() * lat.sin() - dec.tan() * lat.cos());
    (
        altitude.to_degrees(),
        (azimuth.to_degrees() + 180.0).rem_euclid(360.0),
    )
}

#[test]
fn coordinates() {
    check!(horizontal(120.0, 25.0, 48.0, 11.5, 3.3) -> value, differences(1e-5));
    check!(horizontal(300.0, -15.0, 48.0, 11.5, 0.1) -> value, differences(1e-5));
}
