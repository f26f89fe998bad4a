//! A stack machine whose operations may fail.
use super::super::prelude::*;
#[derive(Clone, Copy, Debug)]
pub enum Op {
    Push(usize),
    Add,
    Mul,
    Sub,
    Exp,
}
#[differentiate]
pub fn run(#[constant] program: &[Op], inputs: &[f64]) -> Result<f64, String> {
    let mut stack: Vec<f64> = Vec::new();
    for op in program {
        match op {
            Op::Push(i) => stack.push(*inputs.get(*i).ok_or("index")?),
            Op::Add => {
                let b = stack.pop().ok_or("empty")?;
                let a = stack.pop().ok_or("empty")?;
                stack.push(a + b);
            }
            Op::Mul => {
                let b = stack.pop().ok_or("empty")?;
                let a = stack.pop().ok_or("empty")?;
                stack.push(a * b);
            }
            Op::Sub => {
                let b = stack.pop().unwrap();
                let a = stack.pop().unwrap();
                stack.push(a - b);
            }
            Op::Exp => {
                let a = stack.pop().ok_or_else(|| "empty".to_string())?;
                stack.push(a.exp());
            }
        }
    }
    stack.pop().ok_or_else(|| "nothing left".to_string())
}
#[test]
fn stack_machine_everywhere() {
    let p = [
        Op::Push(0),
        Op::Push(1),
        Op::Mul,
        Op::Push(2),
        Op::Add,
        Op::Exp,
        Op::Push(0),
        Op::Sub,
    ];
    check!(run(const &p, &[0.3,0.5,0.7]) -> ok);
}
