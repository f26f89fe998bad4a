//! Functions, methods and types of the user's with names that the standard library has too.
use super::super::prelude::*;
#[differentiate]
fn swap(a: f64, b: f64) -> f64 {
    a * b + a
}
#[differentiate]
fn replace(a: f64, b: f64) -> f64 {
    a.sin() * b
}
#[differentiate]
fn take(a: f64) -> f64 {
    a * a
}
#[differentiate]
fn min(a: f64, b: f64) -> f64 {
    (a - b).powi(2)
}
#[differentiate]
fn max(a: f64, b: f64) -> f64 {
    a.exp() + b
}
#[differentiate]
fn zip(a: &[f64], b: &[f64]) -> f64 {
    a[0] * b[1]
}
#[differentiate]
fn repeat(a: f64, n: usize) -> f64 {
    a.powi(n as i32)
}
#[differentiate]
fn once(a: f64) -> f64 {
    3.0 * a * a
}
#[differentiate]
fn drop(a: f64) -> f64 {
    a.cos()
}
#[differentiate]
fn black_box(a: f64) -> f64 {
    a.sin() * a
}
#[differentiate]
fn identity(a: f64) -> f64 {
    a * a * a
}
#[differentiate]
fn from_fn(a: f64) -> f64 {
    a + a * a
}
#[differentiate]
fn sum(a: &[f64]) -> f64 {
    a.iter().map(|v| v * v).sum()
}
#[differentiate]
fn names(x: &[f64]) -> f64 {
    let a = swap(x[0], x[1]) + replace(x[1], x[2]);
    let b = take(x[0]) + min(a, x[2]) * max(x[0], x[1]);
    let c = zip(x, &[a, b]) + repeat(b, 2) + once(a);
    let d = drop(c) + black_box(b) + identity(a) + from_fn(x[1]);
    drop(d);
    d + sum(x)
}
#[derive(Differentiable, Clone, Debug)]
struct Vector {
    x: f64,
    y: f64,
}
#[differentiate]
impl Vector {
    fn sum(&self) -> f64 {
        self.x * self.y
    }
    fn fill(&mut self, v: f64) {
        self.x = v;
        self.y *= v;
    }
    fn swap(&mut self, k: f64, l: f64) {
        self.x *= k;
        self.y += l * self.x;
    }
    fn first(&self) -> f64 {
        self.x.sin()
    }
    fn last(&self) -> f64 {
        self.y.exp()
    }
    fn get(&self, k: f64) -> f64 {
        self.x * k
    }
    fn abs(&self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }
    fn max(&self, o: f64) -> f64 {
        self.x + o * self.y
    }
    fn norm(&self) -> f64 {
        self.x.hypot(self.y)
    }
    fn exp(&self) -> f64 {
        self.x * 3.0
    }
    fn push(&mut self, v: f64) {
        self.x += v * v;
    }
    fn pop(&mut self) -> f64 {
        self.x *= 2.0;
        self.x * self.y
    }
    fn clear(&mut self) {
        self.y = self.x * self.y;
    }
    fn product(&self) -> f64 {
        self.x - self.y * self.y
    }
    fn mean(&self) -> f64 {
        self.x * self.x * self.y
    }
    fn cmp_(&self) -> f64 {
        self.x
    }
    fn take(&self, k: f64) -> f64 {
        self.x * k * k
    }
    fn replace(&mut self, k: f64) -> f64 {
        let old = self.x;
        self.x = k;
        old * k
    }
    fn fold(&self, k: f64) -> f64 {
        k * self.x
    }
    fn sqrt(&self) -> f64 {
        self.x * self.x
    }
    fn powi(&self, n: i32) -> f64 {
        self.x * n as f64
    }
    fn recip(&self) -> f64 {
        self.x * self.y + 1.0
    }
}
#[differentiate]
fn methods(v: &Vector, k: f64) -> f64 {
    let mut w = v.clone();
    let mut s = w.sum() + w.first() * w.last() + w.get(k) + w.abs() + w.max(k) + w.norm() + w.exp();
    w.fill(k * s);
    w.swap(k, s);
    w.push(k);
    s += w.pop() * 0.01;
    w.clear();
    s + w.product() * 1e-3
        + w.mean() * 1e-6
        + w.take(k)
        + w.fold(s) * 0.1
        + w.sqrt() * 1e-3
        + w.powi(3)
        + w.recip()
}
#[differentiate]
fn methods_replace(v: &Vector, k: f64) -> f64 {
    let mut w = v.clone();
    let a = w.replace(k * v.x);
    a * w.x + w.y
}
/// Types of the standard library whose names others have too.
mod of_std {
    use super::*;
    use std::cmp::Ordering;
    use std::time::Duration;
    #[differentiate]
    pub fn decayed(rate: f64, time: Duration, marks: &[Duration]) -> f64 {
        let half: Duration = time / 2;
        let order: Ordering = rate.total_cmp(&1.0);
        let sum = (-rate * half.as_secs_f64()).exp() + rate * marks[0].as_secs_f64();
        if order == Ordering::Less {
            sum * rate
        } else {
            sum
        }
    }
}
/// A name is an index in one place and a number in another.
#[derive(Differentiable, Clone, Debug)]
struct Params {
    stiff: f64,
    #[constant]
    at: Vec<usize>,
}
impl Params {
    #[differentiate]
    fn stiffness(&self) -> f64 {
        self.stiff * self.stiff
    }
    fn place(&self, i: usize) -> usize {
        self.at[i]
    }
}
#[differentiate]
fn shadowed(p: &Params, x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..2 {
        #[constant]
        let k = p.place(i);
        s += x[k] * x[k];
    }
    let k = p.stiffness();
    s * k
}
#[test]
fn names_of_the_standard_library() {
    check!(names(&[0.3, 0.8, -0.4]));
    check!(methods(&Vector { x: 0.4, y: 0.7 }, 0.9));
    check!(methods_replace(&Vector { x: 0.4, y: 0.7 }, 0.9));
    {
        use of_std::decayed;
        use std::time::Duration;
        let time = Duration::from_millis(1500);
        check!(decayed(0.3, const time, const &[time]));
    }
    check!(shadowed(
        &Params {
            stiff: 0.4,
            at: vec![1, 0]
        },
        &[0.3, 0.7]
    ));
}
