//! A portfolio as a struct of assets, its correlations a constant field: methods that call methods, an optional ratio.
use super::super::prelude::*;
#[derive(Debug, Clone, PartialEq, Differentiable)]
pub struct Asset {
    pub weight: f64,
    pub mean: f64,
    pub vol: f64,
}
#[derive(Debug, Clone, Differentiable)]
pub struct Portfolio {
    pub assets: Vec<Asset>,
    #[constant]
    pub correlation: Vec<Vec<f64>>,
    pub risk_free: f64,
}
impl Portfolio {
    #[differentiate]
    pub fn expected_return(&self) -> f64 {
        self.assets.iter().map(|a| a.weight * a.mean).sum()
    }
    #[differentiate]
    pub fn variance(&self) -> f64 {
        let mut v = 0.0;
        for (i, a) in self.assets.iter().enumerate() {
            for (j, b) in self.assets.iter().enumerate() {
                v += a.weight * b.weight * a.vol * b.vol * self.correlation[i][j];
            }
        }
        v
    }
    #[differentiate]
    pub fn sharpe(&self) -> Option<f64> {
        let sd = self.variance().sqrt();
        if sd <= 0.0 {
            return None;
        }
        Some((self.expected_return() - self.risk_free) / sd)
    }
}
#[test]
fn portfolio_of_assets_everywhere() {
    let p = Portfolio {
        assets: vec![
            Asset {
                weight: 0.4,
                mean: 0.1,
                vol: 0.2,
            },
            Asset {
                weight: 0.6,
                mean: 0.05,
                vol: 0.1,
            },
        ],
        correlation: vec![vec![1.0, 0.3], vec![0.3, 1.0]],
        risk_free: 0.01,
    };
    check_method!(Portfolio: sharpe sharpe_vjp_into sharpe_vjp sharpe_jvp sharpe_grad sharpe_value_and_grad (&p) -> ok);
}
