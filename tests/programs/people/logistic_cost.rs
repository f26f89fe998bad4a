//! A cost function as optimisers want it: data in `self`, parameters by reference, `Result` out.
use super::super::prelude::*;

#[derive(Clone, Debug)]
struct Logistic {
    matx: Vec<Vec<f64>>,
    y: Vec<f64>,
    l: usize,
    n: usize,
}

#[derive(Debug)]
struct Error;

trait CostFunction {
    type Param;
    type Output;
    fn cost(&self, p: &Self::Param) -> Result<Self::Output, Error>;
}

impl Logistic {
    #[differentiate]
    fn evaluate(#[constant] &self, p: &Vec<f64>) -> Result<f64, Error> {
        let mut sum = 0.0;
        for i in 0..self.l {
            let yi = self.y[i];
            let mut wx = 0.0;
            for j in 0..self.n {
                wx += p[j] * self.matx[i][j];
            }
            sum += (1.0 + wx.exp()).ln() - yi * wx;
        }
        Ok(sum)
    }
}

impl CostFunction for Logistic {
    type Param = Vec<f64>;
    type Output = f64;
    fn cost(&self, p: &Vec<f64>) -> Result<f64, Error> {
        self.evaluate(p)
    }
}

#[differentiate]
fn penalised(#[constant] problem: &Logistic, p: &Vec<f64>, strength: f64) -> Result<f64, Error> {
    let cost = problem.evaluate(p)?;
    Ok(cost + strength * p.iter().map(|x| x.abs()).sum::<f64>())
}

#[test]
fn costs() {
    let problem = Logistic {
        matx: vec![vec![1.0, 0.5], vec![1.0, -1.5], vec![1.0, 2.0]],
        y: vec![1.0, 0.0, 1.0],
        l: 3,
        n: 2,
    };
    assert!(problem.cost(&vec![0.3, -0.8]).is_ok());
    check!(penalised(const &problem, &vec![0.3, -0.8], 0.1) -> ok);
    check_method!(Logistic: evaluate evaluate_vjp_into evaluate_vjp evaluate_jvp evaluate_grad evaluate_value_and_grad (const &problem, &vec![0.3, -0.8]) -> ok);
}
