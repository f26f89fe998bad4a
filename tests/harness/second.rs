//! The macros of the harness where the programs have second order.

/// `hvp` as a closure, and as the field of a case.
macro_rules! products {
    ([$grad:path, $value_and_grad:path, $hvp:path] [$($ok:tt)*] [$(($kind:ident $all:ident $e:expr))*] [$(($how:ident $base:ident $work:ident $bar:ident))*] $product:ident) => {
        let $product = |mut x: &[f64], mut direction: &[f64]| {
            $(let mut $work = read(&$base, &mut x);)*
            $(let mut $bar = read(&zero(&$base), &mut direction);)*
            let (gradient, product) = $hvp($(primal!($kind $all $e),)* $(tangent!($how $bar)),*)$($ok)*;
            let (mut bars, mut products) = (Vec::new(), Vec::new());
            write(&gradient, &mut bars);
            write(&product, &mut products);
            (bars, products)
        };
    };
    ($($tokens:tt)*) => {};
}
macro_rules! product {
    ([$grad:path, $value_and_grad:path, $hvp:path] $closure:ident) => {
        Some(&$closure)
    };
    ($($tokens:tt)*) => {
        None
    };
}
