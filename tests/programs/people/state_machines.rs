//! An enum as state, replaced as the loop goes; payloads carried from state to state.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
enum Phase {
    Idle,
    Rising { level: f64 },
    Falling { level: f64, rate: f64 },
}

#[differentiate]
fn envelope(signal: &[f64], attack: f64, release: f64) -> f64 {
    let mut phase = Phase::Idle;
    let mut area = 0.0;
    for &s in signal {
        phase = match phase {
            Phase::Idle if s > 0.1 => Phase::Rising { level: s * attack },
            Phase::Idle => Phase::Idle,
            Phase::Rising { level } if s > level => Phase::Rising {
                level: level + attack * (s - level),
            },
            Phase::Rising { level } => Phase::Falling {
                level,
                rate: release,
            },
            Phase::Falling { level, rate } => {
                if level < 0.05 {
                    Phase::Idle
                } else {
                    Phase::Falling {
                        level: level * (1.0 - rate),
                        rate: rate * 1.1,
                    }
                }
            }
        };
        area += match &phase {
            Phase::Idle => 0.0,
            Phase::Rising { level } | Phase::Falling { level, .. } => level * s,
        };
    }
    area
}

#[differentiate]
fn last_level(phase: Phase, k: f64) -> Phase {
    if let Phase::Falling { level, rate } = phase {
        return Phase::Falling {
            level: level * k,
            rate: rate + level,
        };
    }
    match phase {
        Phase::Rising { level } => Phase::Falling { level, rate: k },
        other => other,
    }
}

#[test]
fn machines() {
    check!(envelope(&[0.0, 0.5, 0.9, 0.8, 0.2, 0.3, 0.05], 0.6, 0.3));
    check!(last_level(Phase::Falling { level: 0.4, rate: 0.2 }, 0.7) -> value);
    check!(last_level(Phase::Rising { level: 0.4 }, 0.7) -> value);
    check!(last_level(Phase::Idle, 0.7) -> value);
}
