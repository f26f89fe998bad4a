//! A macro's own local beside a user's parameter of the same name: by hygiene, two variables.

use differentiate::prelude::*;

macro_rules! scaled {
    ($name:ident, $x:ident) => {
        #[differentiate]
        fn $name($x: f64) -> f64 {
            let hidden = $x * 3.0;
            hidden * $x
        }
    };
}

scaled!(f, hidden);

fn main() {}
