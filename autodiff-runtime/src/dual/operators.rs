//! Operators on dual numbers, and their rules.

use super::Dual;
use crate::{Real, ops, over, times};
use core::ops::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign,
};
use num_traits::Float;

/// An operator in its five forms, from the one between values.
macro_rules! operator {
    ($($Operator:ident $method:ident $Assign:ident $assign:ident: ($l:ident, $r:ident) => $dot:expr;)*) => {$(
        impl<T: Real + Float> $Operator for Dual<T> {
            type Output = Dual<T>;
            #[inline(always)]
            fn $method(self, rhs: Dual<T>) -> Dual<T> {
                let ($l, $r) = (self, rhs);
                Dual {
                    value: $Operator::$method($l.value, $r.value),
                    dot: $dot,
                }
            }
        }
        impl<T: Real + Float> $Operator<&Dual<T>> for Dual<T> {
            type Output = Dual<T>;
            #[inline(always)]
            fn $method(self, rhs: &Dual<T>) -> Dual<T> {
                $Operator::$method(self, *rhs)
            }
        }
        impl<T: Real + Float> $Operator<Dual<T>> for &Dual<T> {
            type Output = Dual<T>;
            #[inline(always)]
            fn $method(self, rhs: Dual<T>) -> Dual<T> {
                $Operator::$method(*self, rhs)
            }
        }
        impl<T: Real + Float> $Operator<&Dual<T>> for &Dual<T> {
            type Output = Dual<T>;
            #[inline(always)]
            fn $method(self, rhs: &Dual<T>) -> Dual<T> {
                $Operator::$method(*self, *rhs)
            }
        }
        impl<T: Real + Float> $Assign for Dual<T> {
            #[inline(always)]
            fn $assign(&mut self, rhs: Dual<T>) {
                *self = $Operator::$method(*self, rhs);
            }
        }
        impl<T: Real + Float> $Assign<&Dual<T>> for Dual<T> {
            #[inline(always)]
            fn $assign(&mut self, rhs: &Dual<T>) {
                *self = $Operator::$method(*self, *rhs);
            }
        }
    )*};
}
operator! {
    Add add AddAssign add_assign: (l, r) => l.dot + r.dot;
    Sub sub SubAssign sub_assign: (l, r) => l.dot - r.dot;
    Mul mul MulAssign mul_assign: (l, r) => l.dot * r.value + l.value * r.dot;
    Div div DivAssign div_assign: (l, r) => over(l.dot, r.value) - times(r.dot, l.value / r.value / r.value);
    Rem rem RemAssign rem_assign: (l, r) => l.dot - times(r.dot, (l.value / r.value).trunc());
}

impl<T: Real + Float> Neg for Dual<T> {
    type Output = Dual<T>;
    #[inline(always)]
    fn neg(self) -> Dual<T> {
        Dual {
            value: -self.value,
            dot: -self.dot,
        }
    }
}
impl<T: Real + Float> Neg for &Dual<T> {
    type Output = Dual<T>;
    #[inline(always)]
    fn neg(self) -> Dual<T> {
        -*self
    }
}

ops::scalar_rules! {
    {T: Real + Float} Dual<T>: Dual<T>, Dual<T>;
    {T: Real + Float} Dual<T>: Dual<T>, &Dual<T>;
    {T: Real + Float} Dual<T>: &Dual<T>, Dual<T>;
    {T: Real + Float} Dual<T>: &Dual<T>, &Dual<T>;
}
ops::scalar_negations! {
    {T: Real + Float} Dual<T>: Dual<T>;
    {T: Real + Float} Dual<T>: &Dual<T>;
}
ops::scalar_assignments! {
    {T: Real + Float} Dual<T>, Dual<T>;
    {T: Real + Float} Dual<T>, &Dual<T>;
}
