//! Parts of enums and options that are changed through the patterns of `match` and `if let`.
use super::super::prelude::*;

#[derive(Differentiable, Clone, Debug)]
enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Poly(Vec<f64>, usize),
    Empty,
}
#[differentiate]
fn grow(s: &mut Shape, k: f64) {
    match s {
        Shape::Circle(r) => *r *= k,
        Shape::Rect { w, h } => {
            *w *= k;
            *h += *w;
        }
        Shape::Poly(c, n) => {
            for c in c.iter_mut() {
                *c *= k;
            }
            *n += 1;
        }
        Shape::Empty => {}
    }
}
#[differentiate]
fn area_after(s: &Shape, k: f64) -> f64 {
    let mut s = s.clone();
    for i in 0..3 {
        grow(&mut s, k + i as f64);
        if let Shape::Circle(r) = &mut s {
            *r += r.sin();
        }
    }
    match &s {
        Shape::Circle(r) => r * r,
        Shape::Rect { w, h } => w * h,
        Shape::Poly(c, n) => c.iter().sum::<f64>() * *n as f64,
        Shape::Empty => k,
    }
}
#[derive(Differentiable, Clone, Debug)]
struct Body {
    shape: Shape,
    scale: f64,
    last: Option<f64>,
}
impl Body {
    #[differentiate]
    fn tick(&mut self, dt: f64) -> f64 {
        match &mut self.shape {
            Shape::Circle(r) => *r *= self.scale,
            Shape::Rect { w, .. } if dt > 100.0 => {
                let _ = w;
            }
            _ => self.scale *= 2.0,
        }
        match self.shape {
            Shape::Circle(ref mut r) => {
                *r += dt;
                *r * 2.0
            }
            _ => dt,
        }
    }
    #[differentiate]
    fn smooth(&mut self, x: f64) -> f64 {
        let out = match self.last.as_mut() {
            Some(l) => {
                *l = 0.9 * *l + 0.1 * x;
                *l
            }
            None => x,
        };
        if self.last.is_none() {
            self.last = Some(x);
        }
        out * self.scale
    }
}
#[differentiate]
fn body(b: &Body, dt: f64) -> f64 {
    let mut b = b.clone();
    let mut s = 0.0;
    for i in 0..4 {
        s += b.tick(dt * i as f64) * b.smooth(s + dt);
    }
    s
}
#[differentiate]
fn opt(x: &[f64]) -> f64 {
    let mut v = Some(x[0]);
    if let Some(a) = &mut v {
        *a *= x[1];
    }
    for _ in 0..2 {
        if let Some(a) = v.as_mut() {
            *a *= x[1] + *a;
        }
    }
    if let Some(ref mut a) = v {
        *a += x[1];
    }
    v.unwrap_or(0.0)
}
#[derive(Differentiable, Clone, Debug)]
struct Particle {
    x: f64,
    v: f64,
    shape: Shape,
}
#[differentiate]
fn moved_and_scaled(ps: &[Particle], k: f64) -> f64 {
    let mut ps = ps.to_vec();
    for p in ps.iter_mut() {
        match &mut p.shape {
            Shape::Circle(r) => *r *= k,
            Shape::Rect { w, h } => {
                *w += k;
                std::mem::swap(w, h);
            }
            _ => {}
        }
    }
    for p in &mut ps {
        let Particle { x, v, .. } = p;
        *x += *v * k;
        *v *= 0.5;
    }
    ps.iter()
        .map(|p| {
            p.x * p.v
                + match &p.shape {
                    Shape::Circle(r) => r * r,
                    Shape::Rect { w, h } => w / h,
                    _ => 0.5,
                }
        })
        .sum()
}
#[differentiate]
fn guarded(shapes: &mut [Shape], k: f64) {
    for s in shapes.iter_mut() {
        match s {
            Shape::Circle(r) if *r > 0.5 => {
                *r *= k;
            }
            Shape::Circle(r) => *s = Shape::Rect { w: *r, h: k },
            Shape::Rect { w, h } => {
                *w *= *h;
            }
            _ => {}
        }
    }
}
#[derive(Differentiable, Clone, Debug)]
struct Filter {
    last: Option<f64>,
    gain: f64,
}
impl Filter {
    #[differentiate]
    fn next(&mut self, x: f64) -> f64 {
        let y = match self.last.take() {
            Some(l) => l + self.gain * (x - l),
            None => x,
        };
        self.last = Some(y);
        y
    }
    #[differentiate]
    fn next2(&mut self, x: f64) -> f64 {
        let Self { last, gain } = self;
        let y = if let Some(l) = last {
            *l + *gain * (x - *l)
        } else {
            x
        };
        *last = Some(y);
        *gain *= 0.9;
        y
    }
}
#[differentiate]
fn filtered(f: &Filter, x: &[f64]) -> f64 {
    let mut f = f.clone();
    let mut s = 0.0;
    for v in x {
        s += f.next(*v) * f.next2(v * 2.0);
    }
    s
}
#[test]
fn variants() {
    check!(opt(&[0.4, 0.7]));
    let poly = Shape::Poly(vec![0.4, 0.3], 2);
    let rectangle = Shape::Rect { w: 0.3, h: 0.4 };
    for shape in [rectangle, Shape::Circle(0.4), poly, Shape::Empty] {
        check!(grow(&mut shape.clone(), 0.7) -> unit);
        check!(area_after(&shape, 0.7));
        for last in [None, Some(0.3)] {
            let start = Body {
                shape: shape.clone(),
                scale: 0.7,
                last,
            };
            check!(body(&start, 0.4));
        }
    }
    let particle = |x, v, shape| Particle { x, v, shape };
    let rectangle = Shape::Rect { w: 0.6, h: 0.9 };
    let particles = [
        particle(0.3, 0.7, Shape::Circle(0.4)),
        particle(-0.3, 0.2, rectangle.clone()),
    ];
    check!(moved_and_scaled(&particles, 0.8));
    check!(guarded(&mut vec![Shape::Circle(0.7), rectangle, Shape::Circle(0.3)], 0.8) -> unit);
    check!(filtered(
        &Filter {
            last: None,
            gain: 0.3
        },
        &[0.3, 0.8, -0.5]
    ));
    check!(filtered(
        &Filter {
            last: Some(0.2),
            gain: 0.3
        },
        &[0.3, 0.8, -0.5]
    ));
}
