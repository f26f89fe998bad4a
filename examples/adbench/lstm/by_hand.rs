//! The gradient of the loss by hand: back through time, with every gate kept, so that the reverse sweep calls no function but `exp` at the
//! output.

/// What the forward sweep keeps, and the cotangents that the reverse sweep carries.
#[derive(Default)]
pub struct Buffers {
    gates: Vec<Gates>,
    outputs: Vec<f64>,
    sums: Vec<f64>,
    state: Vec<f64>,
    state_bar: Vec<f64>,
    x: Vec<f64>,
}

/// One channel of one layer at one time: what its adjoint reads.
#[derive(Clone, Copy)]
struct Gates {
    x: f64,
    hidden: f64,
    cell: f64,
    forget: f64,
    ingate: f64,
    outgate: f64,
    change: f64,
    tanh: f64,
}

/// The value; the gradient is added into the last two.
pub fn loss(
    buffers: &mut Buffers,
    (main, extra): (&[f64], &[f64]),
    state: &[f64],
    sequence: &[f64],
    width: usize,
    (main_bar, extra_bar): (&mut [f64], &mut [f64]),
) -> f64 {
    let steps = sequence.len() / width - 1;
    let layers = state.len() / (2 * width);
    buffers.open(state, steps, layers, width);
    let mut total = 0.0;
    for t in 0..steps {
        let input = &sequence[t * width..(t + 1) * width];
        let target = &sequence[(t + 1) * width..(t + 2) * width];
        for ((x, input), weight) in buffers.x.iter_mut().zip(input).zip(extra) {
            *x = input * weight;
        }
        for (weights, state) in main
            .chunks_exact(8 * width)
            .zip(buffers.state.chunks_exact_mut(2 * width))
        {
            advance(weights, state, &mut buffers.x, &mut buffers.gates);
        }
        let mut sum = 2.0;
        let start = buffers.outputs.len();
        for i in 0..width {
            let output = buffers.x[i] * extra[width + i] + extra[2 * width + i];
            sum += output.exp();
            buffers.outputs.push(output);
        }
        let normaliser = sum.ln();
        buffers.sums.push(sum);
        for (target, output) in target.iter().zip(&buffers.outputs[start..]) {
            total += target * (output - normaliser);
        }
    }
    let count = (steps * width) as f64;
    for t in (0..steps).rev() {
        let input = &sequence[t * width..(t + 1) * width];
        let target = &sequence[(t + 1) * width..(t + 2) * width];
        let outputs = &buffers.outputs[t * width..(t + 1) * width];
        let per_sum = target.iter().sum::<f64>() / (count * buffers.sums[t]);
        let kept = &buffers.gates[t * layers * width..(t + 1) * layers * width];
        for i in 0..width {
            let output_bar = per_sum * outputs[i].exp() - target[i] / count;
            let hidden = kept[(layers - 1) * width + i];
            extra_bar[2 * width + i] += output_bar;
            extra_bar[width + i] += output_bar * (hidden.outgate * hidden.tanh);
            buffers.x[i] = output_bar * extra[width + i];
        }
        for layer in (0..layers).rev() {
            let weights = layer * 8 * width..(layer + 1) * 8 * width;
            retreat(
                &main[weights.clone()],
                &kept[layer * width..(layer + 1) * width],
                &mut main_bar[weights],
                &mut buffers.state_bar[layer * 2 * width..(layer + 1) * 2 * width],
                &mut buffers.x,
            );
        }
        for ((out, input), x_bar) in extra_bar.iter_mut().zip(input).zip(&buffers.x) {
            *out += input * x_bar;
        }
    }
    -total / count
}

impl Buffers {
    fn open(&mut self, state: &[f64], steps: usize, layers: usize, width: usize) {
        self.gates.clear();
        self.gates.reserve(steps * layers * width);
        self.outputs.clear();
        self.outputs.reserve(steps * width);
        self.sums.clear();
        self.state.clear();
        self.state.extend_from_slice(state);
        self.state_bar.clear();
        self.state_bar.resize(state.len(), 0.0);
        self.x.clear();
        self.x.resize(width, 0.0);
    }
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// A layer forwards.
fn advance(weights: &[f64], state: &mut [f64], x: &mut [f64], kept: &mut Vec<Gates>) {
    let n = x.len();
    let weights: [&[f64]; 8] = core::array::from_fn(|at| &weights[at * n..(at + 1) * n]);
    let (hidden, cell) = state.split_at_mut(n);
    for i in 0..n {
        let forget = sigmoid(x[i] * weights[0][i] + weights[4][i]);
        let ingate = sigmoid(hidden[i] * weights[1][i] + weights[5][i]);
        let outgate = sigmoid(x[i] * weights[2][i] + weights[6][i]);
        let change = (hidden[i] * weights[3][i] + weights[7][i]).tanh();
        let next = cell[i] * forget + ingate * change;
        let tanh = next.tanh();
        kept.push(Gates {
            x: x[i],
            hidden: hidden[i],
            cell: cell[i],
            forget,
            ingate,
            outgate,
            change,
            tanh,
        });
        cell[i] = next;
        hidden[i] = outgate * tanh;
        x[i] = hidden[i];
    }
}

/// A layer backwards: `x_bar` holds the cotangent of what came out, and then that of what went in.
fn retreat(
    weights: &[f64],
    kept: &[Gates],
    weights_bar: &mut [f64],
    state_bar: &mut [f64],
    x_bar: &mut [f64],
) {
    let n = x_bar.len();
    let weights: [&[f64]; 4] = core::array::from_fn(|at| &weights[at * n..(at + 1) * n]);
    let (hidden_bar, cell_bar) = state_bar.split_at_mut(n);
    for (i, gates) in kept.iter().enumerate() {
        let out_bar = hidden_bar[i] + x_bar[i];
        let next_bar = cell_bar[i] + out_bar * gates.outgate * (1.0 - gates.tanh * gates.tanh);
        let forget_bar = next_bar * gates.cell * (gates.forget * (1.0 - gates.forget));
        let ingate_bar = next_bar * gates.change * (gates.ingate * (1.0 - gates.ingate));
        let outgate_bar = out_bar * gates.tanh * (gates.outgate * (1.0 - gates.outgate));
        let change_bar = next_bar * gates.ingate * (1.0 - gates.change * gates.change);
        cell_bar[i] = next_bar * gates.forget;
        hidden_bar[i] = ingate_bar * weights[1][i] + change_bar * weights[3][i];
        x_bar[i] = forget_bar * weights[0][i] + outgate_bar * weights[2][i];
        weights_bar[i] += forget_bar * gates.x;
        weights_bar[n + i] += ingate_bar * gates.hidden;
        weights_bar[2 * n + i] += outgate_bar * gates.x;
        weights_bar[3 * n + i] += change_bar * gates.hidden;
        weights_bar[4 * n + i] += forget_bar;
        weights_bar[5 * n + i] += ingate_bar;
        weights_bar[6 * n + i] += outgate_bar;
        weights_bar[7 * n + i] += change_bar;
    }
}
