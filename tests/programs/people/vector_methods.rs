//! `Vec` as a stack and a list: push, pop, extend, truncate, insert, remove, resize, drain, clear, append.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug)]
enum Token {
    Argument(usize),
    Add,
    Multiply,
    Sine,
}

#[differentiate]
fn reverse_polish(#[constant] program: &[Token], x: &[f64]) -> f64 {
    let mut stack = Vec::new();
    for token in program {
        match token {
            Token::Argument(i) => stack.push(x[*i]),
            Token::Add => {
                let b = stack.pop().unwrap();
                let a = stack.pop().unwrap();
                stack.push(a + b);
            }
            Token::Multiply => {
                let (b, a) = (stack.pop().unwrap(), stack.pop().unwrap());
                stack.push(a * b);
            }
            Token::Sine => {
                if let Some(top) = stack.last_mut() {
                    *top = f64::sin(*top);
                }
            }
        }
    }
    stack.pop().unwrap_or(0.0)
}

#[differentiate]
fn grown(x: &[f64]) -> Vec<f64> {
    let mut v = vec![1.0];
    v.extend_from_slice(x);
    v.extend(x.iter().map(|a| a * a));
    v.push(v[1] * v[2]);
    v.truncate(v.len() - 2);
    v.insert(1, x[0] + x[1]);
    let removed = v.remove(2);
    v.resize(v.len() + 1, removed);
    v
}

#[differentiate]
fn split_and_joined(x: Vec<f64>) -> Vec<f64> {
    let mut x = x;
    let mut tail = x.split_off(2);
    tail.reverse();
    for t in tail.iter_mut() {
        *t *= x[0];
    }
    x.append(&mut tail);
    x.swap(0, 1);
    x
}

#[differentiate]
fn pushed_into(x: &[f64], out: &mut Vec<f64>) {
    out.clear();
    for w in x.windows(2) {
        out.push(w[0] * w[1]);
    }
}

#[differentiate]
fn first_and_last(x: &[f64]) -> f64 {
    let first = x.first().copied().unwrap_or(1.0);
    let last = *x.last().unwrap();
    match x.get(1) {
        Some(second) => first * last + second,
        None => first,
    }
}

#[test]
fn vectors_that_grow() {
    use Token::*;
    check!(reverse_polish(const &[Argument(0), Argument(1), Multiply, Sine, Argument(0), Add, Argument(2), Multiply], &[0.4, -0.3, 0.8]));
    check!(grown(&[0.4, -0.3, 0.8]) -> vec);
    check!(split_and_joined(vec![0.4, -0.3, 0.8, 1.2]) -> vec);
    check!(pushed_into(&[0.4, -0.3, 0.8], &mut vec![7.0]) -> unit);
    check!(first_and_last(&[0.4, -0.3, 0.8]), exact([0.8, 1.0, 0.4]));
}
