/// The loss of a hedged portfolio: prices of options, a simulated path of the market, a small network that hedges.
fn portfolio(spot: f64, volatility: f64, strikes: &[f64], maturities: &[f64], weights: &[f64], noise: &[f64], hidden: usize) -> f64 {
    let rate = 0.03;
    let skew = 0.1 * volatility;
    let mut premium = 0.0;

    // Black-Scholes prices of the options that were sold.
    for i in 0..strikes.len() {
        let maturity = maturities[i];
        if maturity <= 0.0 {
            premium += (spot - strikes[i]).max(0.0);
            continue;
        }
        let moneyness = (spot / strikes[i]).ln();
        let smile = volatility + skew * moneyness * moneyness;
        let deviation = smile * maturity.sqrt();
        let d1 = (moneyness + (rate + 0.5 * smile * smile) * maturity) / deviation;
        let d2 = d1 - deviation;
        let discount = (-rate * maturity).exp();
        let near = 0.5 * (1.0 + (d1 * 0.7978845608 * (1.0 + 0.044715 * d1 * d1)).tanh());
        let far = 0.5 * (1.0 + (d2 * 0.7978845608 * (1.0 + 0.044715 * d2 * d2)).tanh());
        premium += spot * near - strikes[i] * discount * far;
    }

    // A path of the market, hedged at each step by what the network says.
    let steps = noise.len();
    let dt = 1.0 / steps as f64;
    let mut price = spot;
    let mut variance = volatility * volatility;
    let mut wealth = premium;
    let mut turnover = 0.0;
    let mut holding = 0.0;
    let mut state = vec![0.0; hidden];
    for t in 0..steps {
        let remaining = 1.0 - t as f64 * dt;
        let feature = (price / spot).ln();
        for j in 0..hidden {
            let base = j * 4;
            let drive = weights[base] * feature
                + weights[base + 1] * remaining
                + weights[base + 2] * variance.sqrt()
                + weights[base + 3] * state[j];
            state[j] = drive.tanh();
        }
        let mut output = weights[hidden * 4];
        for j in 0..hidden {
            output += weights[hidden * 4 + 1 + j] * state[j];
        }
        let target = 1.0 / (1.0 + (-output).exp());
        let trade = target - holding;
        turnover += trade.abs();
        wealth -= trade * price;
        holding = target;

        let shock = noise[t];
        let reversion = 1.5 * (0.04 - variance) * dt;
        let diffusion = 0.3 * variance.sqrt() * dt.sqrt() * shock;
        let moved = variance + reversion + diffusion;
        variance = if moved > 1e-6 { moved } else { 1e-6 };
        let drift = (rate - 0.5 * variance) * dt;
        price *= (drift + (variance * dt).sqrt() * shock).exp();
        if price > 10.0 * spot {
            break;
        }
    }
    wealth += holding * price;

    // What the options pay in the end.
    let mut payoff = 0.0;
    for i in 0..strikes.len() {
        let gain = price - strikes[i];
        payoff += if gain > 0.0 { gain } else { 0.0 };
    }
    let profit = wealth - payoff;

    // The implied volatility of the first payoff, by Newton's method.
    let mut implied = volatility;
    let mut round = 0;
    while round < 8 {
        let deviation = implied * maturities[0].sqrt();
        let d = (price / strikes[0]).ln() / deviation + 0.5 * deviation;
        let density = 0.3989422804 * (-0.5 * d * d).exp();
        let vega = price * density * maturities[0].sqrt();
        let error = price * (0.5 + 0.4 * d) - payoff;
        let step = error / (vega + 1e-3);
        implied -= 0.1 * step;
        if step.abs() < 1e-9 {
            break;
        }
        round += 1;
    }

    // Risk, costs, and a penalty on the weights.
    let risk = if profit < 0.0 { profit * profit } else { 0.5 * profit.powi(2) };
    let costs = 0.001 * turnover * spot;
    let mut penalty = 0.0;
    for w in weights {
        penalty += w * w;
    }
    let spread = (implied - volatility).hypot(1e-3);
    let total = risk + costs + 1e-4 * penalty + 0.01 * spread;
    total / (1.0 + premium.abs())
}
