//! Random programs, made by `generate`; see the head of `tests/laws.rs`.

use super::prelude::*;

#[differentiate]
fn fill200(a: f64, out: &mut [f64]) { for k in 0..out.len() { if k % 2 == 1 { continue; } out[k] = a * 0.3_f64 * k as f64; } }

#[differentiate]
fn total200(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums200 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p200(x0: &[f64], mut w1: f64) -> f64 {
    let mut work1 = x0.to_vec();
    let mut work2 = vec![0.0_f64; 3];
    let mut sum3: f64 = 0.0_f64;
    let mut sum4 = Sums200 { one: 0.0_f64, parts: [0.0_f64; 3], list: vec![0.0_f64; 2] };
    for i5 in 0..3 {
        for k6 in 0..work1.len() {
            let s7: f64 = (((0.3 * i5 as f64)).atan()).cos();
            if k6 % 2 == 0 { continue; }
            work1[k6] = s7;
            work1[k6] += s7;
        }
        for k8 in 0..work2.len() {
            let s9: f64 = ((1.0_f64 + (w1).powi(2)).sqrt()).cos();
            work2[k8] = s9;
        }
        let s10: f64 = ((if i5 % 2 == 1 { work1[0] } else { work2[0] })).atan();
        sum4.parts[2 % 3] += s10;
        let s11: f64 = w1 * total200(&work1[..2]);
        sum3 += s11;
    }
    w1 -= 0.4 * (sum4.parts[(2 + 2) % sum4.parts.len()] / (1.0 + sum4.parts[(2 + 2) % sum4.parts.len()] * sum4.parts[(2 + 2) % sum4.parts.len()]));
    for i12 in 1..x0.len() - 1 {
        for k13 in 0..work1.len() {
            let s14: f64 = ((w1).atan()).atan();
            work1[k13] = s14;
        }
        for k15 in 0..work2.len() {
            let s16: f64 = ((work1[(k15 + i12) % work1.len()] - w1)).sin();
            work2[k15] = s16;
        }
        let s17: f64 = ((0.15_f64).atan()).sin();
        sum4.parts[i12 % 3] = sum4.parts[i12 % 3] + s17;
        let s18: f64 = ((x0[i12] * work1[(3 + i12) % work1.len()])).atan();
        let s19: f64 = (work2[(i12 * 2) % work2.len()] / (1.0 + work2[(i12 * 2) % work2.len()] * work2[(i12 * 2) % work2.len()]));
        let s22: f64 = work2[(i12 + 1) % work2.len()] * work2[(1 + 2) % work2.len()];
        sum3 += s22;
    }
    (-0.25_f64) * sum3 + (-0.29_f64) * sum4.one + 0.25_f64 * sum4.parts[0] + 0.15_f64 * sum4.list[1]
}


#[test]
fn law_200() {
    check!(p200(&[-1.22, 0.12, 1.29, -1.22, 0.28], 0.14), wherever_smooth());
}

#[differentiate]
fn fill201(a: f64, out: &mut [f64]) { for (k, o) in out.iter_mut().enumerate() { *o = (a - 0.3_f64 * k as f64).tanh(); } }

#[differentiate]
fn total201(v: &[f64]) -> f64 { let mut s = 1.0_f64; for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums201 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p201(w0: &[f64], x1: f64, w2: &[f64]) -> f64 {
    for &v2 in w0.iter() {
        if !((2 % 2 == 1) && ((w2[(1 + 1) % w2.len()]) > x1)) {
            let mut k3 = 0;
            let mut s4 = loop {
                'l5: for i6 in 0..w2.len() {
                    let mut s7: f64 = f64::tanh(f64::max(x1, x1));
                    s7 += 0.4 * (w2[0] / (1.0 + w2[0] * w2[0]));
                    s7 -= 0.4 * ((-w2[i6])).atan();
                }
                let mut s8: f64 = ((w2[2]).tanh().sinh()).sin();
                k3 += 1;
                if k3 >= 2 || (k3 != k3) || (((w2[(3 * 4) % w2.len()]) > x1) || (((0.2 * w2.iter().enumerate().map(|(i11, v9)| 0.1 * i11 as f64 * *v9).sum::<f64>()) >= 1.12) && ((w2[1]) > (-0.27_f64)))) { break (w2[0]).cos(); }
            };
            continue;
        }
        let mut s12: f64 = f64::tanh((x1 - v2));
    }
    let mut work13 = vec![0.0_f64; 3];
    let mut sum14: f64 = 0.0_f64;
    let mut sum15: f64 = w0[(0 + 3) % w0.len()];
    if 1 % 2 == 0 {
        for i16 in 0..3 {
            for k17 in 0..work13.len() {
                let s18: f64 = f64::tanh(({ let g19 = |u20: f64| (x1 / (1.0 + x1 * x1)); g19(0.17_f64) * g19((-0.19)) }));
                work13[k17] = s18;
            }
            let s21: f64 = ((w0[(i16 + i16) % w0.len()]).sin()).atan();
            sum14 += s21;
            let s22: f64 = w0[(i16 + i16) % w0.len()] * total201(&work13[..2]);
            sum15 += s22;
            let s23: f64 = ((1.23 * work13[(i16 + 0) % work13.len()])).tanh();
            sum14 += s23;
        }
    }
    0.26_f64 * sum14 + 1.21_f64 * sum15
}


#[test]
fn law_201() {
    check!(p201(&[1.24, 0.23, -0.14, 1.16, 0.21], -1.16, &[0.18, -0.16, 1.17, -0.11, -0.14]), wherever_smooth());
}

#[differentiate]
fn fill202(a: f64, out: &mut [f64]) { let n = out.len(); for k in (0..n).rev() { out[k] = a * a * 0.4 - 0.3_f64 * k as f64; if k % 2 == 0 { out[k] = out[k] * a; } } }

#[differentiate]
fn total202(v: &[f64]) -> f64 { let mut s = 0.0_f64; for k in 0..v.len() { s += v[k] * v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums202 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p202(a0: &mut [f64], mut x1: f64, w2: &[f64]) -> f64 {
    let mut work1 = a0.to_vec();
    let mut work2 = a0.to_vec();
    let mut sum3: f64 = 0.0_f64;
    let mut sum4: f64 = work2[2];
    let mut sums5 = vec![0.0_f64; 3];
    let mut sum6 = Sums202 { one: 0.0_f64, parts: [0.0_f64; 3], list: vec![0.0_f64; 2] };
    let mut sum7 = (0.0_f64, 0.0_f64);
    if !(1 < 2) {
        'l9: for i8 in 1..a0.len() - 1 {
            for k10 in 0..work2.len() {
                let s11: f64 = ((work2[work2.len() - 1 - k10]).tanh().sinh()).atan();
                work2[k10] = s11;
            }
            let mut s12: f64 = 0.0_f64;
            for k13 in 1..work2.len() {
                s12 += (((-0.23_f64) * work1[work1.len() - 1 - i8])).sin();
            }
            let s14: f64 = ((x1).tanh()).cos();
            sums5[i8 % 3] += s14;
            let s15: f64 = ((w2[(i8 + i8) % w2.len()] * s12)).tanh();
            let s16: f64 = f64::tanh((s15 * w2[(i8 + 0) % w2.len()]));
            sum6.parts[3 % 3] = sum6.parts[3 % 3] + s16;
        }
    }
    0.25_f64 * sum3 + (-0.28_f64) * sum4 + sums5[0] + 0.14_f64 * sum6.one + sum6.parts[0] + sum6.list[0] * sum6.list[0] + sum7.0 * sum7.0 + (-0.24_f64) * sum7.1 + (1.24 * sum3)
}


#[test]
fn law_202() {
    check!(p202(&mut [0.11, 0.27, -0.22, 0.24, 1.22], 1.21, &[1.12, -1.17, 1.27, 1.26, -0.27]), wherever_smooth());
}

#[differentiate]
fn fill203(a: f64, out: &mut [f64]) { for k in 1..out.len() { out[k] = (a - 0.3_f64 * k as f64).tanh(); } }

#[differentiate]
fn total203(v: &[f64]) -> f64 { let mut s = 0.0_f64; for k in 0..v.len() { s += v[k] * v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums203 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p203(a0: &[f64], mut x1: f64, a2: &[f64]) -> f64 {
    let mut k1 = 0;
    loop {
        let mut j3 = (k1 + 3) % 4;
        for i4 in 0..4 {
            let mut k5 = 0;
            let mut s6 = loop {
                x1 = 0.4 * x1 + f64::tanh((a2[1] - x1));
                x1 = ((if ({ let g7 = |u8: f64| (u8).sin(); g7((0.3 * k5 as f64)) * g7(1.24) }) <= 1.16 { (-0.12_f64) } else { (0.3 * j3 as f64) })).tanh();
                k5 += 1;
                if k5 >= 3 || j3 < k5 { break ((1.28 * x1)).sin(); }
            };
            s6 += 0.4 * ((0.3 * j3 as f64) / (1.0 + (0.3 * j3 as f64) * (0.3 * j3 as f64)));
            s6 += 0.4 * (({ let t9: f64 = a2[(j3 + 2) % a2.len()]; t9 * s6 })).atan();
        }
        k1 += 1;
        if k1 >= 2 || k1 % 2 == 0 { break; }
    }
    let mut work10 = vec![(-0.18_f64); a0.len()];
    let mut work11 = a0.to_vec();
    let mut sum12: f64 = 0.0_f64;
    let mut sums13 = vec![0.0_f64; 3];
    let mut sum14 = (0.0_f64, 0.0_f64);
    for i15 in 0..3 {
        for k16 in 0..work10.len() {
            let s17: f64 = f64::tanh((x1).clamp(-1.0_f64, 1.7_f64));
            work10[k16] = s17;
        }
        fill203(((0.5 * (a0[i15]).tanh()).exp()).tanh(), &mut work11[1..]);
        let s19: f64 = a0[i15] * total203(&work11);
        sum14.1 += s19;
        let mut s20: f64 = 0.0_f64;
        for k21 in 0..0 {
            s20 += (({ let g22 = |u23: f64| (work11[i15]).tanh(); g22(x1) * g22(1.19) })).tanh();
        }
        let s24: f64 = ((0.5 * ((0.3 * i15 as f64)).tanh()).exp_m1()).atan();
        sum14.1 += s24;
        let s25: f64 = work10[i15] * work10[i15];
        sum12 += s25;
    }
    (-1.19_f64) * sum12 + (-1.14_f64) * sums13[1] + 0.27_f64 * sum14.0 + 1.18_f64 * sum14.1
}


#[test]
fn law_203() {
    check!(p203(&[-1.24, 0.22, -0.24, 0.26, 0.21, 0.15], 0.13, &[1.23, 0.17, -0.12, 0.19, -0.16, 0.26]), wherever_smooth());
}

#[differentiate]
fn fill204(a: f64, out: &mut [f64]) { for k in 0..out.len() { if k % 2 == 1 { continue; } out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); } }

#[differentiate]
fn total204(v: &[f64]) -> f64 { let mut s = 1.0_f64; for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums204 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p204(a0: &mut [f64], x1: f64, w2: &mut [f64]) -> f64 {
    a0[1] += 0.4 * ((x1).tanh()).atan();
    let mut work1 = vec![0.0_f64; a0.len()];
    let mut sum2: f64 = 0.0_f64;
    for i3 in 0..3 {
        for k4 in 0..work1.len() {
            let s5: f64 = f64::tanh((x1 / (2.0 + x1 * x1)));
            work1[k4] = s5;
        }
        for k6 in 0..work1.len() {
            let s7: f64 = ((w2[i3]).abs()).cos();
            work1[k6] = s7;
            work1[k6] = work1[k6] * work1[k6];
        }
        let s8: f64 = work1[(i3 * 3) % work1.len()] * work1[1];
        sum2 += s8;
        let s9: f64 = work1[(i3 * 2) % work1.len()] * total204(&work1[..2]);
        sum2 += s9;
    }
    1.23_f64 * sum2
}


#[test]
fn law_204() {
    check!(p204(&mut [-0.21, 1.28, 1.16, -1.21, 1.25], 1.12, &mut [0.22, -1.29, -0.16, 0.25, 0.13]), wherever_smooth());
}

#[differentiate]
fn fill205(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = (a - 0.3_f64 * k as f64).tanh(); if k > 0 { let s: f64 = out[k - 1] * 0.4; out[k] += s; } } }

#[differentiate]
fn total205(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums205 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p205(x0: &[f64], mut a1: f64, x2: &mut [f64]) -> f64 {
    let mut work1 = vec![0.0_f64; x0.len()];
    let mut sum2: f64 = 0.0_f64;
    let mut sum3 = (0.0_f64, 0.0_f64);
    for i4 in 0..3 {
        if f64::max(work1[(i4 + i4) % work1.len()], work1[(1 + 1) % work1.len()]) <= 0.24 {
        for k5 in 0..work1.len() {
            let s6: f64 = ((1.0_f64 + (a1).powi(2)).sqrt()).tanh();
            work1[k5] = s6;
        }
        }
        let s7: f64 = work1[(i4 + 1) % work1.len()] * work1[(i4 + 0) % work1.len()];
        sum3.1 += s7;
        let s8: f64 = ((-x2[0])).cos();
        let s9: f64 = work1[(2 + i4) % work1.len()] * work1[(0 + 1) % work1.len()];
        sum3.0 -= s9;
    }
    for i10 in 1..=3 {
        let mut s14 = if i10 >= i10 {
            x2[(i10 + i10) % x2.len()] += 0.4 * (a1 / (1.0 + a1 * a1));
            ((sum3.1).min(sum3.0)).sin()
        } else {
            let mut c11: Vec<f64> = vec![0.0_f64; work1.len()];
            sum3.0 += 0.4 * (((-0.24) * c11[(i10 + 0) % c11.len()])).cos();
            ((0.2 * work1.iter().fold((-1.27_f64), |w13, v12| w13 * 0.2 + *v12))).atan()
        };
        s14 -= 0.4 * (work1[(i10 + i10) % work1.len()] / (1.0 + work1[(i10 + i10) % work1.len()] * work1[(i10 + i10) % work1.len()]));
        sum3.1 /= 2.1 + (((-0.24) * (-1.11_f64))).sin();
    }
    for i15 in 0..0 {
        let s16: f64 = (x0[(i15 * 2) % x0.len()] / (1.0 + x0[(i15 * 2) % x0.len()] * x0[(i15 * 2) % x0.len()]));
        if i15 % 2 == 0 {
            let s17: f64 = ((s16 / (1.0 + s16 * s16))).tanh();
            sum3.1 += s17;
        } else {
            let s18: f64 = ((0.5 * (a1).tanh()).exp()).cos();
            sum3.1 -= s18;
        }
        let s19: f64 = f64::tanh((-s16));
        sum3.0 = sum3.0 + s19;
    }
    sum3.1 = (-(0.2 * work1.iter().zip(work1.iter()).map(|(v20, w21)| *v20 * *w21).sum::<f64>()));
    'l23: for i22 in 0..3 {
        for k24 in 0..work1.len() {
            let s25: f64 = (a1 / (1.0 + a1 * a1));
            work1[k24] = s25;
        }
        let s26: f64 = ((a1 * a1)).atan();
        sum2 = sum2 - s26;
        let s27: f64 = ((x0[(1 + 1) % x0.len()]).sin()).atan();
        sum3.0 += s27;
        let s28: f64 = ((a1 * a1)).sin();
        let s29: f64 = (((-0.18) * s28)).tanh();
        sum3.1 = sum3.1 + s29;
    }
    1.29_f64 * sum2 + 0.15_f64 * sum3.0 + 1.27_f64 * sum3.1
}


#[test]
fn law_205() {
    check!(p205(&[-1.21, 0.23, -1.21, 1.17, -1.25, 1.18], -1.28, &mut [0.16, -0.15, -1.13, 0.16, -0.16, -0.26]), wherever_smooth());
}

#[differentiate]
fn fill206(a: f64, out: &mut [f64]) { for (k, o) in out.iter_mut().enumerate() { *o = a * 0.3_f64 * k as f64; } }

#[differentiate]
fn total206(v: &[f64]) -> f64 { let mut s = 0.0_f64; for k in 0..v.len() { s += v[k] * v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums206 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p206(x0: &mut [f64], mut w1: f64, x2: &mut [f64]) -> f64 {
    let mut work1 = x0.to_vec();
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = 0.0_f64;
    let mut sums4 = vec![0.0_f64; 3];
    for i5 in 0..x0.len() {
        let s6: f64 = (({ let g7 = |u8: f64| ((0.3 * i5 as f64) / (1.0 + (0.3 * i5 as f64) * (0.3 * i5 as f64))); g7(w1) * g7(0.15) })).tanh();
        let s9: f64 = f64::tanh((x2[(3 + 2) % x2.len()]).min(w1));
        let s10: f64 = ((if i5 % 2 == 0 { x0[(i5 + i5) % x0.len()] } else { (0.3 * i5 as f64) })).sin();
        sum3 -= s10;
    }
    for i11 in (0..x2.len()).step_by(2) {
        let s12: f64 = (((0.3 * i11 as f64) / (1.0 + (0.3 * i11 as f64) * (0.3 * i11 as f64)))).atan();
        let s14: f64 = (({ let t13: f64 = w1; t13 * t13 })).sin();
        sums4[3 % 3] += s14;
    }
    0.24_f64 * sum2 + 0.25_f64 * sum3 + 1.27_f64 * sums4[1]
}


#[test]
fn law_206() {
    check!(p206(&mut [-0.23, -0.14, 0.24, 1.16, 0.27], 1.28, &mut [0.12, -0.13, -1.19, 1.21, 1.15]), wherever_smooth());
}

#[differentiate]
fn fill207(a: f64, out: &mut [f64]) { for k in 1..out.len() { out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); } }

#[differentiate]
fn total207(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums207 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p207(w0: &mut [f64], x1: f64, a2: &mut [f64]) -> f64 {
    let mut work1 = w0.to_vec();
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = sum2;
    if 1 % 2 == 0 {
        for i4 in 0..3 {
            for k5 in 0..work1.len() {
                let s6: f64 = f64::tanh((match k5 % 3 { 0 => w0[i4], 1 => w0[(3 * 4) % w0.len()], _ => x1 }));
                work1[k5] = s6;
            }
            let s7: f64 = (a2[0]).cos();
            let s8: f64 = work1[(0 + 2) % work1.len()] * work1[i4];
            sum2 += s8;
            let s9: f64 = ((match i4 % 3 { 0 => w0[i4], 1 => x1, _ => work1[(i4 + i4) % work1.len()] })).sin();
            sum3 -= s9;
        }
    }
    sum2 *= f64::tanh((1.13_f64).cos());
    for i10 in 2..=w0.len() - 2 {
        for k11 in 0..work1.len() {
            let s12: f64 = ((w0[k11]).clamp(-1.0_f64, 1.7_f64)).sin();
            work1[k11] = s12;
        }
        let s13: f64 = (w0[(i10 + 2) % w0.len()] / (1.0 + w0[(i10 + 2) % w0.len()] * w0[(i10 + 2) % w0.len()]));
        sum2 -= s13;
        let s14: f64 = f64::tanh((1.23 * x1));
        sum3 += s14;
    }
    let sum2 = ((w0[(2 + 2) % w0.len()] * sum2)).cos();
    (-0.22_f64) * sum2 + 0.12_f64 * sum3
}


#[test]
fn law_207() {
    check!(p207(&mut [0.22, -0.22, -0.12, 0.28, 0.26, 1.17], 1.28, &mut [0.14, 0.14, 0.29, 1.16, -0.23, -0.22]), wherever_smooth());
}

#[differentiate]
fn fill208(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = a * 0.3_f64 * k as f64; } }

#[differentiate]
fn total208(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums208 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p208(w0: &mut [f64], x1: f64, w2: &[f64]) -> f64 {
    w0[(3 + 2) % w0.len()] /= 2.1 + ((x1).min(x1)).sin();
    let mut work1 = [0.0_f64; 3];
    let mut sum2: f64 = 0.0_f64;
    let mut sums3 = vec![0.0_f64; 3];
    let mut sum4 = Sums208 { one: 0.0_f64, parts: [0.0_f64; 3], list: vec![0.0_f64; 2] };
    for i5 in 2..=w2.len() - 2 {
        for k6 in 0..work1.len() {
            let s7: f64 = ((work1[(1 + i5) % work1.len()] / (1.0 + work1[(1 + i5) % work1.len()] * work1[(1 + i5) % work1.len()]))).tanh();
            work1[k6] = s7;
        }
        let s8: f64 = (x1 / (1.0 + x1 * x1));
        sum4.one += s8;
        let s10: f64 = (({ let t9: f64 = x1; t9 * (-0.26_f64) })).sin();
        sum4.parts[i5 % 3] += s10;
        let s11: f64 = (f64::tanh(work1[(i5 + 2) % work1.len()])).cos();
        sum4.list[i5 % 2] += s11;
    }
    for i12 in 0..w2.len() {
        if 1 % 2 == 0 { fill208(f64::tanh(f64::tanh(x1)), &mut work1); }
        if i12 % 2 == 1 {
            let s14: f64 = ((x1).max((0.3 * i12 as f64))).cos();
            sum4.one += s14;
        } else {
            let s15: f64 = ((0.23 * (0.3 * i12 as f64))).cos();
            sums3[3 % 3] += s15;
        }
        let s18: f64 = ((0.2 * w2.iter().map(|&v16| f64::tanh(w0[(i12 + 0) % w0.len()])).sum::<f64>())).tanh();
        sum4.one += s18;
        let s21: f64 = (({ let g19 = |u20: f64| (u20).cos(); g19(work1[(i12 + 0) % work1.len()]) })).sin();
        sum4.list[i12 % 2] += s21;
        let s22: f64 = ((0.3 * i12 as f64) / (1.0 + (0.3 * i12 as f64) * (0.3 * i12 as f64)));
        sum4.list[1 % 2] += s22;
    }
    for i23 in 0..3 {
        for k24 in 0..3 {
            let s25: f64 = f64::tanh(((0.3 * k24 as f64)).atan());
            if (x1 / (1.0 + x1 * x1)) >= (-1.13) { continue; }
            work1[k24] = s25;
        }
        let s27: f64 = (({ let t26: f64 = x1; t26 * t26 })).cos();
        sums3[i23 % 3] -= s27;
        let s28: f64 = (0.25_f64 / (1.0 + 0.25_f64 * 0.25_f64));
        let s31: f64 = ((0.2 * w0.iter().map(|&v29| (v29).cos()).sum::<f64>())).tanh();
        sum2 += s31;
    }
    (-0.29_f64) * sum2 + (-1.29_f64) * sums3[2] + 0.28_f64 * sum4.one + 0.29_f64 * sum4.parts[2] + 0.13_f64 * sum4.list[1]
}


#[test]
fn law_208() {
    check!(p208(&mut [1.12, 1.29, -0.26, 1.15, 1.16], -0.14, &[1.26, 1.15, 1.18, 0.14, -1.29]), wherever_smooth());
}

#[differentiate]
fn fill209(a: f64, out: &mut [f64]) { if a > 0.3_f64 { for k in 0..out.len() { out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); } } }

#[differentiate]
fn total209(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums209 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p209(w0: &[f64], a1: f64, w2: &[f64]) -> f64 {
    'l1: for i2 in 1..w0.len() {
        let mut c3: Vec<f64> = vec![((1.14_f64 * a1)).atan(); w2.len()];
    }
    let mut work4 = vec![a1; 3];
    let mut work5 = [0.0_f64; 3];
    let mut sum6: f64 = 0.0_f64;
    let mut sums7 = vec![0.0_f64; 3];
    for i8 in 0..w2.len() {
        for k9 in 0..work4.len() {
            let s10: f64 = (work5[(k9 * 4) % work5.len()] / (1.0 + work5[(k9 * 4) % work5.len()] * work5[(k9 * 4) % work5.len()]));
            work4[k9] = s10;
        }
        work5.fill(((1.7_f64 + (a1).cos()).recip()).sin());
        if !(!(i8 % 2 == 0)) {
            let s12: f64 = work5[(i8 + 1) % work5.len()] * work5[(0 * 3) % work5.len()];
            sums7[i8 % 3] -= s12;
        } else {
            let s13: f64 = ((a1).tanh()).cos();
            sum6 -= s13;
        }
        let s14: f64 = ((1.0_f64 + (w0[2]).powi(2)).sqrt()).tanh();
        let mut s15: f64 = 0.0_f64;
        for k16 in 1..work5.len() {
            s15 += ((0.3 * 1_usize as f64) / (1.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64)));
            let s17: f64 = ((-work5[2])).tanh();
            sums7[i8 % 3] += s17;
        }
        let s18: f64 = ((s14 / (1.0 + s14 * s14))).tanh();
        sum6 -= s18;
    }
    0.25_f64 * sum6 + 0.16_f64 * sums7[2] + (0.2 * work5.iter().map(|&v19| (v19).cos()).sum::<f64>())
}


#[test]
fn law_209() {
    check!(p209(&[0.28, -0.24, 0.18, 0.23, 0.16, -0.23], 0.28, &[1.17, -0.23, 1.27, -0.26, 1.24, -1.15]), wherever_smooth());
}

#[differentiate]
fn fill210(a: f64, out: &mut [f64]) { for k in 0..out.len() { if k % 2 == 1 { continue; } out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); } }

#[differentiate]
fn total210(v: &[f64]) -> f64 { let mut s = 1.0_f64; for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums210 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p210(a0: &[f64], a1: f64) -> f64 {
    let mut j1 = (2 + 1) % 4;
    let mut work2 = vec![0.0_f64; 3];
    let mut sum3: f64 = 0.0_f64;
    let mut sum4: f64 = 0.0_f64;
    let mut sums5 = vec![0.0_f64; 3];
    for i6 in (0..a0.len()).rev() {
        if !(j1 % 2 == 1) {
        for k7 in 0..3 {
            let s8: f64 = (a1).sin();
            work2[k7] = s8;
        }
        }
        let s9: f64 = ((a1).mul_add(a1, 0.5)).tanh();
        let s10: f64 = f64::tanh((0.2 * work2.iter().copied().sum::<f64>()));
        let s13: f64 = work2[(j1 + 2) % work2.len()] * work2[(j1 + 2) % work2.len()];
        sums5[i6 % 3] += s13;
        let s14: f64 = work2[(j1 + j1) % work2.len()] * work2[2];
        sums5[j1 % 3] += s14;
    }
    1.29_f64 * sum3 + 0.17_f64 * sum4 + (-0.23_f64) * sums5[2] + (work2[(j1 * 3) % work2.len()]).atan()
}


#[test]
fn law_210() {
    check!(p210(&[1.28, 0.29, -1.18, 1.27, -0.22], 1.19), wherever_smooth());
}

#[differentiate]
fn fill211(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = a * 0.3_f64 * k as f64; } }

#[differentiate]
fn total211(v: &[f64]) -> f64 { let mut s = 1.0_f64; for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums211 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p211(w0: &[f64], x1: f64) -> (f64, f64) {
    let mut s1: f64 = ((w0[(0 + 0) % w0.len()]).tanh()).tanh();
    let mut work2 = vec![w0[(0 + 1) % w0.len()]; w0.len()];
    let mut sum3: f64 = 0.0_f64;
    let mut sum4: f64 = 0.0_f64;
    for i5 in 0..0 {
        for k6 in 0..work2.len() {
            let s7: f64 = (w0[w0.len() - 1 - i5] / (1.0 + w0[w0.len() - 1 - i5] * w0[w0.len() - 1 - i5]));
            work2[k6] = s7;
        }
        let s8: f64 = ((0.2 * w0.iter().zip(work2.iter()).map(|(v9, w10)| *v9 * *w10).sum::<f64>())).cos();
        if (!(i5 % 2 == 1)) && ((work2[i5] * s8) >= (-0.27)) {
            let s11: f64 = (work2[i5] / (1.0 + work2[i5] * work2[i5]));
            sum3 += s11;
        } else {
            let s12: f64 = x1 * total211(&work2);
            sum3 += s12;
        }
        let s13: f64 = (work2[work2.len() - 1 - i5] / (1.0 + work2[work2.len() - 1 - i5] * work2[work2.len() - 1 - i5]));
        let s15: f64 = (({ let t14: f64 = work2[i5]; t14 * work2[(i5 + 2) % work2.len()] })).tanh();
        sum4 += s15;
    }
    for i16 in 0..w0.len() {
        let s17: f64 = (f64::tanh(work2[(i16 * 4) % work2.len()])).cos();
        let s18: f64 = work2[i16] * work2[work2.len() - 1 - i16];
        sum4 += s18;
        let s19: f64 = x1 * total211(&work2[1..]);
        sum4 -= s19;
    }
    (0.24_f64 * sum3 + 0.28_f64 * sum4 + (sum4).abs(), (sum3).tanh())
}


#[test]
fn law_211() {
    check!(p211(&[-1.26, 0.25, -1.29, 0.17, 1.24, 1.12], 0.26) -> value, wherever_smooth());
}

#[differentiate]
fn fill212(a: f64, out: &mut [f64]) { for k in 0..out.len() { if k % 2 == 1 { continue; } out[k] = a * 0.3_f64 * k as f64; } }

#[differentiate]
fn total212(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums212 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p212(x0: &[f64], w1: f64, w2: &[f64]) -> f64 {
    let mut work1 = [0.0_f64; 3];
    let mut work2 = vec![w1; 3];
    let mut sum3: f64 = 0.0_f64;
    for i4 in 0..3 {
        for k5 in 0..work1.len() {
            let s6: f64 = ((w2[i4]).max(w1)).cos();
            work1[k5] = s6;
        }
        for k7 in 0..work2.len() {
            let s8: f64 = ((x0[0] * w1)).tanh();
            work2[k7] = s8;
        }
        let s9: f64 = (((-0.21) * x0[(i4 + 2) % x0.len()])).atan();
        for k10 in 0..work2.len() {
            let s11: f64 = (({ let t12: f64 = w1; t12 * x0[(k10 + 2) % x0.len()] })).tanh();
            work2[k10] = s11;
        }
        let s13: f64 = (s9 / (1.0 + s9 * s9));
        sum3 += s13;
    }
    1.11_f64 * sum3
}


#[test]
fn law_212() {
    check!(p212(&[1.13, -0.15, 1.12, -0.11, 0.19, -1.19], -1.25, &[-1.27, -1.17, 0.26, 1.25, -1.26, 0.12]), wherever_smooth());
}

#[differentiate]
fn fill213(a: f64, out: &mut [f64]) { for k in 0..out.len() { let s: f64 = a * a * 0.4 - 0.3_f64 * k as f64; out[k] += s; } }

#[differentiate]
fn total213(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums213 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p213(w0: &[f64], mut x1: f64) -> f64 {
    let mut work1 = w0.to_vec();
    let mut work2 = w0.to_vec();
    let mut sum3: f64 = 0.0_f64;
    for i4 in 0..0 {
        for k5 in 0..work1.len() {
            let s6: f64 = ((w0[i4] * x1)).cos();
            work1[k5] = s6;
            work1[k5] += s6;
        }
        for k7 in 0..work2.len() {
            let s8: f64 = ((-1.15_f64) / (1.0 + (-1.15_f64) * (-1.15_f64)));
            work2[k7] = s8;
        }
        let s12: f64 = work1[(i4 + 2) % work1.len()] * total213(&work2[..2]);
        sum3 += s12;
        let s13: f64 = ((work1[1]).tanh()).tanh();
        let s14: f64 = ((1.19 * x1)).atan();
        sum3 += s14;
        let s15: f64 = (0.3 * i4 as f64) * total213(&work1[1..]);
        sum3 += s15;
    }
    match 1 % 4 {
        0 => {
            let mut s23 = {
                let j16 = (3 + 1) % work1.len();
                work1[j16] = (({ let t17: f64 = work2[(0 * 2) % work2.len()]; t17 * work1[(1 + 0) % work1.len()] }) + (0.5 * (work1[(1 + 1) % work1.len()]).sin()).powi(3));
                (match 3 % 3 { 0 => (0.2 * work1.iter().zip(work2.iter()).map(|(v18, w19)| *v18 * *w19).sum::<f64>()), 1 => x1, _ => (0.2 * work2.iter().copied().sum::<f64>()) })
            };
            s23 -= 0.4 * f64::tanh((0.5 * (work1[(0 + 1) % work1.len()]).tanh()).exp());
        }
        1 | 2 => {
            x1 /= 2.1 + ((work2[2]).sin()).sin();
        }
        _ => {
            sum3 += 0.4 * ((0.3 * 1_usize as f64) / (1.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64)));
        }
    }
    (-0.11_f64) * sum3
}


#[test]
fn law_213() {
    check!(p213(&[0.25, 1.12, -1.24, 1.12, 0.25, 0.16], -0.22), wherever_smooth());
}

#[differentiate]
fn fill214(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = a * 0.3_f64 * k as f64; } }

#[differentiate]
fn total214(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums214 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p214(x0: &[f64], mut w1: f64, x2: &mut [f64]) -> f64 {
    let mut s1 = ((w1 * w1) / (2.0 + x2[(0 + 0) % x2.len()] * x2[(0 + 0) % x2.len()]));
    let mut work2 = vec![0.0_f64; x0.len()];
    let mut sum3: f64 = 0.0_f64;
    let mut sum4: f64 = 0.0_f64;
    let mut sums5 = vec![0.0_f64; 3];
    let mut sum6 = (0.0_f64, 0.0_f64);
    if (sum6.0) > sum6.0 {
        for i7 in 1..x2.len() - 1 {
            for k8 in 0..work2.len() {
                let s9: f64 = ((x0[0]).sin()).tanh();
                work2[k8] = s9;
            }
            if !(3 < i7) {
                let s10: f64 = f64::tanh(((0.3 * i7 as f64)).hypot(1.7_f64));
                sums5[i7 % 3] += s10;
            } else {
                let s11: f64 = (x0[(i7 + 1) % x0.len()] / (1.0 + x0[(i7 + 1) % x0.len()] * x0[(i7 + 1) % x0.len()]));
                sum3 += s11;
            }
            let s12: f64 = work2[(i7 + 1) % work2.len()] * work2[(i7 + 1) % work2.len()];
            sum6.1 += s12;
        }
    }
    let j13 = (3 + 0) % sums5.len();
    sums5[j13] = (0.2 * x0.iter().zip(sums5.iter()).map(|(v14, w15)| *v14 * *w15).sum::<f64>());
    for i16 in 0..0 {
        for k17 in 0..work2.len() {
            let s18: f64 = ((s1).tanh().sinh()).atan();
            work2[k17] = s18;
        }
        let s19: f64 = 0.21_f64 * total214(&work2[..2]);
        sums5[i16 % 3] += s19;
        let s20: f64 = ((1.21_f64 / (2.0 + x0[i16] * x0[i16]))).cos();
        let s21: f64 = work2[work2.len() - 1 - i16] * work2[i16];
        sum4 += s21;
    }
    'l23: for i22 in 0..3 {
        for k24 in 0..work2.len() {
            let s25: f64 = ((1.29 * x0[x0.len() - 1 - i22])).sin();
            work2[k24] = s25;
        }
        let s26: f64 = work2[0] * work2[i22];
        sum4 = sum4 + s26;
        let s28: f64 = ((0.3 * i22 as f64) / (1.0 + (0.3 * i22 as f64) * (0.3 * i22 as f64)));
        sums5[i22 % 3] += s28;
    }
    (-1.29_f64) * (sum3).sin() + (-0.27_f64) * sum4 + 0.27_f64 * sums5[2] + 0.18_f64 * sum6.0 + 0.19_f64 * sum6.1 + f64::tanh(sum6.1)
}


#[test]
fn law_214() {
    check!(p214(&[0.22, -1.17, 1.27, -0.24, 0.22, -1.29], 0.29, &mut [1.17, -0.13, 0.25, 0.18, 0.22, 0.26]), wherever_smooth());
}

#[differentiate]
fn fill215(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = a * a * 0.4 - 0.3_f64 * k as f64; } }

#[differentiate]
fn total215(v: &[f64]) -> f64 { let mut s = 0.0_f64; for k in 0..v.len() { s += v[k] * v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums215 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p215(w0: &[f64], x1: f64, a2: usize) -> f64 {
    let mut work1 = w0.to_vec();
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = 0.0_f64;
    for i4 in 0..w0.len() {
        let n6 = work1.len();
        work1 = vec![((x1 / (1.0 + x1 * x1))).cos(); n6];
        let s7: f64 = x1 * total215(&work1[1..]);
        sum3 -= s7;
        let s8: f64 = work1[i4] * work1[i4];
        sum2 += s8;
        let s9: f64 = ((w0[i4]).max(x1)).cos();
        sum3 -= s9;
    }
    0.22_f64 * sum2 + sum3 * sum3 + work1[1]
}


#[test]
fn law_215() {
    check!(p215(&[1.28, 0.27, 0.15, 1.27, 0.29, 0.28], -1.15, const 2), wherever_smooth());
}

#[differentiate]
fn fill216(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = a * 0.3_f64 * k as f64; } }

#[differentiate]
fn total216(v: &[f64]) -> f64 { let mut s = 1.0_f64; for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums216 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p216(a0: &[f64], x1: f64, a2: &mut [f64]) -> (f64, f64) {
    let mut work1 = a0.to_vec();
    let mut work2 = vec![(0.3 * 3_usize as f64); 3];
    let mut sum3: f64 = 0.0_f64;
    for i4 in 0..a0.len() {
        for k5 in 0..work1.len() {
            let s6: f64 = ((work2[(k5 + 1) % work2.len()] / (2.0 + a0[0] * a0[0]))).cos();
            work1[k5] = s6;
        }
        for k7 in (0..work2.len()).rev() {
            let s8: f64 = (x1 / (1.0 + x1 * x1));
            work2[k7] = s8;
        }
        let s9: f64 = ((a0[i4] / (2.0 + a0[i4] * a0[i4]))).sin();
        sum3 -= s9;
        let s10: f64 = ((0.23_f64 * x1)).atan();
        sum3 += s10;
        let s11: f64 = f64::tanh((a2[(i4 * 3) % a2.len()] * a2[(i4 + 1) % a2.len()]));
        let s15: f64 = ((0.2 * work1.iter().enumerate().map(|(i14, v12)| 0.1 * i14 as f64 * *v12).sum::<f64>())).atan();
        sum3 += s15;
    }
    sum3 -= 0.4 * ((0.3 * 1_usize as f64)).tanh();
    for i16 in 0..3 {
        for k17 in 0..work1.len() {
            let s18: f64 = ((0.3 * i16 as f64) / (1.0 + (0.3 * i16 as f64) * (0.3 * i16 as f64)));
            work1[k17] = s18;
        }
        for k19 in 0..work2.len() {
            let s20: f64 = ((if (a0[i16]) > x1 { a2[(k19 + 2) % a2.len()] } else { x1 })).sin();
            work2[k19] = s20;
            work2[k19] *= s20;
        }
        let s21: f64 = (a0[i16] / (1.0 + a0[i16] * a0[i16]));
        if (i16 >= i16) && (({ let g22 = |u23: f64| (work1[work1.len() - 1 - i16]).tanh(); g22(work2[(i16 + 2) % work2.len()]) }) > 1.25) {
            let s24: f64 = ((if (-x1) < (-0.14) { s21 } else { work2[(i16 * 4) % work2.len()] })).tanh();
            sum3 -= s24;
        } else {
            let s25: f64 = a2[1] * total216(&work1);
            sum3 += s25;
        }
        if (a2[(i16 + 1) % a2.len()]) > a0[a0.len() - 1 - i16] {
            let s26: f64 = work1[(i16 * 3) % work1.len()] * work1[i16];
            sum3 -= s26;
        } else {
            let s27: f64 = s21 * total216(&work1[1..]);
            sum3 += s27;
        }
        let s28: f64 = ((0.5 * (work1[(i16 + 1) % work1.len()]).sin()).powi(3)).cos();
        sum3 += s28;
    }
    let mut k29 = 0;
    let mut s30 = loop {
        let j32 = (1 + 0) % work2.len();
        {
            let r31 = &mut work2[j32];
            *r31 += 0.4 * (((0.3 * k29 as f64) * work1[(k29 * 4) % work1.len()])).sin();
            let s33: f64 = ((a0[(k29 + k29) % a0.len()]).cos()).sin();
        }
        sum3 += 0.4 * ((if ({ let t34: f64 = x1; t34 * t34 }) >= 1.23 { x1 } else { x1 })).tanh();
        k29 += 1;
        if k29 >= 2 || ((0.3 * k29 as f64)).tanh().sinh() <= 1.18 { break (({ let t35: f64 = (0.3 * 1_usize as f64); t35 * work1[(2 * 4) % work1.len()] })).cos(); }
    };
    for i36 in 0..3 {
        for k37 in 0..work1.len() {
            let s38: f64 = ((s30 - x1)).sin();
            work1[k37] = s38;
        }
        for k39 in 0..work2.len() {
            let s40: f64 = ((0.23_f64 / (1.0 + 0.23_f64 * 0.23_f64))).cos();
            work2[k39] = s40;
        }
        let s41: f64 = f64::tanh((-a0[(i36 + i36) % a0.len()]));
        let s42: f64 = work2[0] * total216(&work2[..2]);
        sum3 += s42;
    }
    ((-1.16_f64) * sum3, (0.5 * (a0[(1 + 0) % a0.len()]).tanh()).exp_m1())
}


#[test]
fn law_216() {
    check!(p216(&[-1.15, 0.28, 1.24, -0.18, 1.14, -1.16], 0.18, &mut [1.18, 1.15, 1.14, -1.28, -1.22, 1.12]) -> value, wherever_smooth());
}

#[differentiate]
fn fill217(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); } }

#[differentiate]
fn total217(v: &[f64]) -> f64 { let mut s = 0.0_f64; for k in 0..v.len() { s += v[k] * v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums217 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p217(w0: &mut [f64], mut x1: f64) -> f64 {
    let mut work1 = vec![0.0_f64; 3];
    let mut sum2: f64 = 0.0_f64;
    'l4: for i3 in 0..w0.len() {
        for k5 in 0..3 {
            let s6: f64 = ((x1).sin_cos().1).sin();
            work1[k5] = s6;
            if k5 > 0 { work1[k5] = work1[k5 - 1] * s6; }
        }
        let s7: f64 = ((x1 * (0.3 * i3 as f64))).tanh();
        if (0.5 * (work1[(2 + i3) % work1.len()]).sin()).powi(3) <= 1.11 {
            let s8: f64 = x1 * total217(&work1[1..]);
            sum2 += s8;
        } else {
            let s9: f64 = s7 * total217(&work1[..2]);
            sum2 += s9;
        }
        let s10: f64 = (f64::max(x1, w0[i3])).sin();
        sum2 += s10;
    }
    let j11 = (2 + 1) % work1.len();
    work1[j11] = ((1.7_f64 + (work1[(2 * 3) % work1.len()]).sin()).powf(((0.3 * 0_usize as f64)).cos()) / (2.0 + 0.27_f64 * 0.27_f64));
    for i12 in 0..w0.len() {
        for k13 in 0..work1.len() {
            let s14: f64 = ((0.2 * w0.iter().enumerate().map(|(i17, v15)| 0.1 * i17 as f64 * *v15).sum::<f64>())).sin();
            work1[k13] = s14;
            if k13 > 0 { work1[k13] = work1[k13 - 1] * s14; }
        }
        let s18: f64 = (work1[(i12 + 2) % work1.len()] / (1.0 + work1[(i12 + 2) % work1.len()] * work1[(i12 + 2) % work1.len()]));
        sum2 -= s18;
        let s19: f64 = ((x1).mul_add((0.3 * i12 as f64), 0.5)).tanh();
        let s20: f64 = ((1.7_f64 + (0.11_f64).cos()).recip()).sin();
        sum2 += s20;
        let s21: f64 = (w0[0] / (1.0 + w0[0] * w0[0]));
        sum2 += s21;
    }
    (-1.17_f64) * sum2
}


#[test]
fn law_217() {
    check!(p217(&mut [-1.11, -1.21, -1.11, 0.22, 1.15], 1.15), wherever_smooth());
}

#[differentiate]
fn fill218(a: f64, out: &mut [f64]) { if a > 0.3_f64 { for k in 0..out.len() { out[k] = (a - 0.3_f64 * k as f64).tanh(); } } }

#[differentiate]
fn total218(v: &[f64]) -> f64 { let mut s = 0.0_f64; for k in 0..v.len() { s += v[k] * v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums218 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p218(a0: &mut [f64], w1: f64, w2: usize) {
    a0[0] = ((a0[(w2 + 2) % a0.len()] * w1)).mul_add(a0[(2 * 3) % a0.len()], 0.5);
    let mut work1 = a0.to_vec();
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = 0.0_f64;
    for i4 in 0..3 {
        fill218((a0[0]).atan(), &mut work1);
        let s6: f64 = work1[(w2 + i4) % work1.len()] * work1[2];
        sum3 += s6;
        if w2 % 2 == 0 {
            a0[i4] = ((a0[i4] * work1[i4])).sin();
            a0[1] = (work1[1] / (1.0 + work1[1] * work1[1]));
            work1.reverse();
        } else if (work1[i4]).cos() < 0.11 {
            a0[i4] += 0.4 * (a0[(3 * 4) % a0.len()] / (1.0 + a0[(3 * 4) % a0.len()] * a0[(3 * 4) % a0.len()]));
        }
        let mut s7: f64 = 0.0_f64;
        for k8 in (0..work1.len()).rev() {
            s7 += ((a0[(k8 + 1) % a0.len()] + work1[work1.len() - 1 - i4])).cos();
        }
        let s11: f64 = ((0.2 * work1.iter().fold((-0.28_f64), |w10, v9| w10 * 0.2 + *v9))).sin();
        sum2 -= s11;
    }
    sum3 = ((work1[(w2 + 2) % work1.len()] / (1.0 + work1[(w2 + 2) % work1.len()] * work1[(w2 + 2) % work1.len()]))).tanh();
    'l13: for i12 in 0..a0.len() {
        let n15 = work1.len();
        work1 = vec![(((0.3 * w2 as f64) + a0[(w2 + i12) % a0.len()])).tanh(); n15];
        if i12 >= i12 { continue 'l13; }
        let s16: f64 = work1[i12] * work1[2];
        sum3 += s16;
    }
    for i17 in 1..a0.len() - 1 {
        let n19 = work1.len();
        work1 = vec![((a0[i17]).min(a0[(1 + w2) % a0.len()])).tanh(); n19];
        if (a0[(w2 + 1) % a0.len()]) > w1 { break; }
        if (w1) > w1 {
            a0[2] /= 2.1 + ((1.21 * work1[i17])).atan();
            break;
        }
        let s20: f64 = ((0.24 * w1)).cos();
        sum3 += s20;
        let s23: f64 = f64::tanh((0.2 * a0.iter().fold(1.12_f64, |w22, v21| w22 * 0.2 + *v21)));
        sum2 -= s23;
    }
    let s24: f64 = 1.19_f64 * sum2 + (-1.11_f64) * (sum3).sin();
    a0[0] = s24;
}


#[test]
fn law_218() {
    check!(p218(&mut [0.17, 0.22, 1.24, -1.29, 1.27, -1.27], 0.27, const 4) -> unit, wherever_smooth());
}

#[differentiate]
fn fill219(a: f64, out: &mut [f64]) { for k in 0..out.len() { let s: f64 = a * 0.3_f64 * k as f64; out[k] += s; } }

#[differentiate]
fn total219(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums219 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p219(w0: &[f64], a1: f64, x2: usize) -> f64 {
    let mut k1 = 1;
    while k1 < 4 && a1 < 1.4 {
        k1 += 1;
        let s2: f64;
        if x2 % 2 == 1 { s2 = ((0.2 * w0.iter().zip(w0.iter()).map(|(v3, w4)| *v3 * *w4).sum::<f64>())).tanh(); } else { s2 = (a1).sin(); }
        for i5 in (0..w0.len()).rev() {
            let mut s6: f64 = ((0.3 * i5 as f64) / (1.0 + (0.3 * i5 as f64) * (0.3 * i5 as f64)));
            s6 += 0.4 * (((-1.17) * w0[(k1 + i5) % w0.len()])).sin();
        }
    }
    let mut work7 = [w0[(x2 + 2) % w0.len()]; 3];
    let mut work8 = vec![0.0_f64; w0.len()];
    let mut sum9: f64 = a1;
    let mut sum10: f64 = 0.0_f64;
    let mut sums11 = vec![0.0_f64; 3];
    for i12 in 0..w0.len() {
        fill219(((work8[0]).tanh()).sin(), &mut work7);
        for k14 in 0..work8.len() {
            let s15: f64 = (((-1.21) * work7[0])).cos();
            work8[k14] = s15;
        }
        let s16: f64 = a1 * total219(&work7[..2]);
        sum10 += s16;
        let s17: f64 = ((1.27 * w0[(x2 + 1) % w0.len()])).sin();
        sums11[i12 % 3] -= s17;
    }
    sum10 = 0.4 * sum10 + (((-0.27) * sum10)).cos();
    if !(((x2 % 2 == 0) || (!((!(x2 < 1)) || ((w0[0]) > w0[2])))) && ((work7[(x2 + x2) % work7.len()]) > work8[(x2 + 0) % work8.len()])) {
        for i18 in 0..3 {
            for k19 in 0..work8.len() {
                let s20: f64 = (work7[(i18 + 1) % work7.len()] / (1.0 + work7[(i18 + 1) % work7.len()] * work7[(i18 + 1) % work7.len()]));
                work8[k19] = s20;
                if k19 > 0 { work8[k19] = work8[k19 - 1] * s20; }
            }
            if i18 != x2 { continue; }
            let s21: f64 = ((a1 / (1.0 + a1 * a1))).tanh();
            sum9 += s21;
            if (match 0 % 3 { 0 => (-1.21_f64), 1 => a1, _ => work7[(x2 + i18) % work7.len()] }) > (-1.28) {
            for k22 in 0..work8.len() {
                let s23: f64 = ((0.5 * (a1).tanh()).exp_m1()).sin();
                work8[k22] = s23;
            }
            }
            let s24: f64 = ((0.24 * a1)).sin();
            sum10 -= s24;
        }
    }
    for i25 in (0..w0.len()).step_by(2) {
        fill219(((a1 + (-0.23_f64))).sin(), &mut work7[1..]);
        let s27: f64 = ((-a1)).atan();
        let mut s28: f64 = 0.0_f64;
        for k29 in 0..work8.len() {
            s28 += ((if !(k29 % 2 == 0) { s27 } else { a1 })).sin();
        }
        let s30: f64 = ((0.25_f64 * s28)).sin();
        let s31: f64 = a1 * total219(&work7);
        sum9 += s31;
    }
    0.29_f64 * sum9 + 0.25_f64 * sum10 + sums11[0] * sums11[0] + work7[1]
}


#[test]
fn law_219() {
    check!(p219(&[-0.12, 1.25, 1.27, -1.12, 0.18], 1.27, const 4), wherever_smooth());
}

#[differentiate]
fn fill220(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); if k > 0 { let s: f64 = out[k - 1] * 0.4; out[k] += s; } } }

#[differentiate]
fn total220(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums220 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p220(x0: &[f64], w1: f64) -> f64 {
    let s5 = if 0 % 2 == 1 {
        let mut s1: f64 = (if 3 != 1 { (0.5 * (w1).tanh()).exp() } else { (match 0 % 3 { 0 => w1, 1 => x0[(0 * 3) % x0.len()], _ => w1 }) });
        s1 -= 0.4 * ((w1).cos()).tanh();
        ((x0[(3 + 2) % x0.len()] - s1) / (2.0 + x0[0] * x0[0]))
    } else {
        'l2: for i3 in 1..=3 {
            let mut s4: f64 = ((1.12 * w1)).atan();
            s4 += 0.4 * ((-0.28_f64)).atan();
        }
        (if 0 % 2 == 0 { (0.5 * (x0[(1 + 2) % x0.len()]).tanh()).exp_m1() } else { (w1).sin() })
    };
    let mut work6 = x0.to_vec();
    let mut sum7: f64 = x0[(0 + 1) % x0.len()];
    let mut sum8: f64 = 0.0_f64;
    let mut sum9 = (0.0_f64, 0.0_f64);
    if (!((sum9.0).atan() > 0.28)) && ((0 % 2 == 0) && ((x0[(2 + 3) % x0.len()]) > x0[(3 + 1) % x0.len()])) {
        for i10 in 0..x0.len() {
            for k11 in 0..work6.len() {
                let s12: f64 = ((-(-1.25_f64))).tanh();
                work6[k11] = s12;
                if k11 > 0 { work6[k11] = work6[k11 - 1] * s12; }
            }
            let s13: f64 = work6[2] * total220(&work6[..2]);
            sum7 += s13;
            let s14: f64 = ((1.17 * w1)).tanh();
            sum9.0 += s14;
            let s17: f64 = ((0.2 * x0.iter().fold(1.18_f64, |w16, v15| w16 * 0.2 + *v15))).atan();
            sum7 += s17;
        }
    }
    for i18 in 0..x0.len() {
        fill220(((x0[(3 + 2) % x0.len()]).atan()).tanh(), &mut work6);
        for k20 in 0..work6.len() {
            let s21: f64 = f64::tanh(((0.3 * i18 as f64) + x0[k20]));
            work6[k20] = s21;
            if k20 > 0 { work6[k20] = work6[k20 - 1] * s21; }
        }
        let s22: f64 = ((-x0[(i18 + 0) % x0.len()])).atan();
        let s23: f64 = ((match i18 % 3 { 0 => 1.22_f64, 1 => x0[i18], _ => x0[1] })).cos();
        sum8 += s23;
    }
    sum8 = ((if (sum8).cos() < (-0.19) { w1 } else { x0[(1 + 2) % x0.len()] })).sin();
    'l25: for i24 in (0..x0.len()).step_by(2) {
        work6.fill((1.24_f64 / (1.0 + 1.24_f64 * 1.24_f64)));
        if (x0[i24] / (2.0 + w1 * w1)) > 1.25 {
            let s27: f64 = work6[1] * work6[i24];
            sum7 -= s27;
        } else {
            let s28: f64 = work6[(i24 + i24) % work6.len()] * work6[(i24 + i24) % work6.len()];
            sum8 += s28;
        }
        let mut s29: f64 = 0.0_f64;
        for k30 in 1..work6.len() {
            s29 += (((-1.13) * s5)).cos();
            let s31: f64 = f64::tanh((if i24 >= i24 { work6[k30] } else { work6[i24] }));
            sum7 += s31;
        }
        let s32: f64 = ((0.3 * i24 as f64) / (1.0 + (0.3 * i24 as f64) * (0.3 * i24 as f64)));
        sum9.0 += s32;
    }
    (-0.26_f64) * sum7 + 1.14_f64 * sum8 + 0.25_f64 * sum9.0 + sum9.1 + (0.2 * x0.iter().enumerate().map(|(i35, v33)| 0.1 * i35 as f64 * *v33).sum::<f64>())
}


#[test]
fn law_220() {
    check!(p220(&[0.16, 1.13, -0.25, 0.25, 1.15, 1.19], 1.18), wherever_smooth());
}

#[differentiate]
fn fill221(a: f64, out: &mut [f64]) { let n = out.len(); for k in (0..n).rev() { out[k] = a * a * 0.4 - 0.3_f64 * k as f64; if k % 2 == 0 { out[k] = out[k] * a; } } }

#[differentiate]
fn total221(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums221 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p221(a0: &[f64], mut x1: f64, a2: usize) -> (f64, f64) {
    let mut work1 = vec![0.0_f64; 3];
    let mut sum2: f64 = x1;
    for i3 in 0..a0.len() {
        for k4 in 1..work1.len() {
            let s5: f64 = ((a0[0] + a0[(k4 + 0) % a0.len()])).cos();
            work1[k4] = s5;
        }
        let s6: f64 = ((x1 * a0[(2 + a2) % a0.len()])).tanh();
        sum2 += s6;
        let s7: f64 = ((match a2 % 3 { 0 => x1, 1 => x1, _ => x1 })).tanh();
        sum2 -= s7;
    }
    let s11 = ({ let t8: f64 = (0.2 * a0.iter().zip(a0.iter()).map(|(v9, w10)| *v9 * *w10).sum::<f64>()); t8 * ((0.3 * a2 as f64)).mul_add(x1, 0.5) });
    if 1 % 2 == 1 {
        for i12 in 0..a0.len() {
            for k13 in (0..work1.len()).step_by(2) {
                let s14: f64 = ((if i12 % 2 == 1 { s11 } else { a0[i12] })).tanh();
                work1[k13] = s14;
            }
            for k15 in 1..work1.len() {
                let s16: f64 = ((x1).max(a0[2])).cos();
                work1[k15] = s16;
            }
            let s17: f64 = (x1 / (1.0 + x1 * x1));
            sum2 -= s17;
            if (x1 + x1) < 0.23 {
                let s18: f64 = ((if ((-0.27) * s11) < (-1.27) { a0[(a2 + i12) % a0.len()] } else { work1[(a2 + 0) % work1.len()] })).cos();
                sum2 += s18;
            } else {
                let s21: f64 = (({ let g19 = |u20: f64| ((-0.23_f64)).sin(); g19(s11) })).cos();
                sum2 += s21;
            }
            let s22: f64 = ((1.24_f64).cos()).atan();
            sum2 += s22;
        }
    }
    'l24: for i23 in 0..a0.len() {
        if a2 % 2 == 1 {
        for k25 in 0..work1.len() {
            let s26: f64 = (({ let g27 = |u28: f64| (s11 / (1.0 + s11 * s11)); g27(a0[1]) })).cos();
            work1[k25] = s26;
        }
        }
        let s29: f64 = f64::tanh((x1 + work1[(a2 * 2) % work1.len()]));
        sum2 += s29;
    }
    let mut c30: Vec<f64> = work1.to_vec();
    ((-1.16_f64) * sum2, (c30[(a2 + 0) % c30.len()]).atan())
}


#[test]
fn law_221() {
    check!(p221(&[1.15, 0.27, -1.25, -1.15, 0.18, 1.11], 1.18, const 2) -> value, wherever_smooth());
}

#[differentiate]
fn fill222(a: f64, out: &mut [f64]) { for (k, o) in out.iter_mut().enumerate() { *o = (a - 0.3_f64 * k as f64).tanh(); } }

#[differentiate]
fn total222(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums222 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p222(w0: &[f64], a1: f64, w2: &[f64]) -> f64 {
    let mut work1 = w0.to_vec();
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = 0.0_f64;
    let mut sums4 = vec![0.0_f64; 3];
    for i5 in (0..w0.len()).step_by(2) {
        for k6 in 0..work1.len() {
            let s7: f64 = ((match k6 % 3 { 0 => a1, 1 => w0[0], _ => (-1.15_f64) })).tanh();
            if ((a1 / (1.0 + a1 * a1)) >= 0.23) || ((({ let t8: f64 = w0[k6]; t8 * t8 }) > (-0.19)) && ((a1) > a1)) { break; }
            work1[k6] = s7;
        }
        for k9 in 0..work1.len() {
            let s10: f64 = (a1 / (1.0 + a1 * a1));
            work1[k9] = s10;
        }
        let s11: f64 = work1[i5] * work1[(i5 * 4) % work1.len()];
        sum3 += s11;
    }
    for i12 in 0..w2.len() {
        for k13 in 0..work1.len() {
            let s14: f64 = (({ let g15 = |u16: f64| ((0.3 * k13 as f64)).cos(); g15((0.3 * i12 as f64)) * g15(1.13) })).cos();
            work1[k13] = s14;
            work1[k13] += s14;
        }
        let s17: f64 = (({ let t18: f64 = w2[(i12 + 1) % w2.len()]; t18 * a1 })).atan();
        let s19: f64 = (f64::tanh(s17)).cos();
        let s20: f64 = work1[(i12 + 2) % work1.len()] * work1[2];
        sum3 += s20;
        let s21: f64 = (w0[(3 + 2) % w0.len()]).sin();
        sum2 += s21;
    }
    0.25_f64 * sum2 + 1.23_f64 * sum3 + (-1.13_f64) * sums4[2]
}


#[test]
fn law_222() {
    check!(p222(&[1.29, 1.11, 0.25, -0.25, -1.28], -1.29, &[-1.25, -1.26, -0.17, -0.12, 1.24]), wherever_smooth());
}

#[differentiate]
fn fill223(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = (a - 0.3_f64 * k as f64).tanh(); } }

#[differentiate]
fn total223(v: &[f64]) -> f64 { let mut s = 0.0_f64; for k in 0..v.len() { s += v[k] * v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums223 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p223(x0: &[f64], w1: f64) -> f64 {
    let mut s1: f64 = (0.5 * ((x0[(0 + 1) % x0.len()] / (1.0 + x0[(0 + 1) % x0.len()] * x0[(0 + 1) % x0.len()]))).tanh()).exp();
    let mut work2 = [s1; 3];
    let mut work3 = vec![0.0_f64; 3];
    let mut sum4: f64 = 0.22_f64;
    let mut sum5: f64 = 0.0_f64;
    for i6 in 1..x0.len() - 1 {
        for k7 in (0..work2.len()).step_by(2) {
            let s8: f64 = ((0.2 * work2.iter().map(|&v9| ((0.3 * k7 as f64)).sin()).sum::<f64>())).atan();
            work2[k7] = s8;
        }
        for k11 in 1..work3.len() {
            let s12: f64 = ((0.12_f64 * work2[(i6 + 2) % work2.len()])).sin();
            work3[k11] = s12;
        }
        let s13: f64 = (s1 / (1.0 + s1 * s1));
        sum5 += s13;
        let s14: f64 = (x0[x0.len() - 1 - i6] / (1.0 + x0[x0.len() - 1 - i6] * x0[x0.len() - 1 - i6]));
        sum5 += s14;
    }
    let mut k16 = 0;
    'l15: while k16 < 3 {
        k16 += 1;
        sum5 *= ((-s1)).cos();
    }
    for i17 in (0..x0.len()).step_by(2) {
        fill223((({ let g19 = |u20: f64| ((0.3 * i17 as f64) / (1.0 + (0.3 * i17 as f64) * (0.3 * i17 as f64))); g19(w1) * g19(0.27) })).sin(), &mut work3);
        if i17 >= i17 {
            let s21: f64 = (x0[0] / (1.0 + x0[0] * x0[0]));
            sum4 += s21;
        } else {
            let s22: f64 = work3[(i17 + 2) % work3.len()] * work3[(i17 + 2) % work3.len()];
            sum5 += s22;
        }
        if i17 % 2 == 1 {
            let mut c23: Vec<f64> = vec![((match i17 % 3 { 0 => x0[i17], 1 => x0[(i17 + i17) % x0.len()], _ => s1 })).atan(); work2.len()];
            s1 = 0.4 * s1 + (({ let t24: f64 = s1; t24 * t24 })).atan();
            s1 = 0.4 * s1 + (({ let t25: f64 = s1; t25 * x0[(i17 * 3) % x0.len()] })).atan();
        } else {
            s1 += 0.4 * ((1.0_f64 + (work3[(i17 * 2) % work3.len()]).powi(2)).ln()).cos();
            s1 = ((1.14_f64 + (-1.28_f64))).sin();
        }
        let s26: f64 = work3[(i17 + 1) % work3.len()] * work3[(i17 + 1) % work3.len()];
        sum5 -= s26;
        let s30: f64 = ((0.2 * work3.iter().enumerate().map(|(i29, v27)| 0.1 * i29 as f64 * *v27).sum::<f64>())).atan();
        sum4 -= s30;
    }
    for i31 in 0..3 {
        for k32 in 1..work2.len() {
            let s33: f64 = ((1.26 * 0.17_f64)).sin();
            work2[k32] = s33;
        }
        let s34: f64 = (f64::tanh(w1)).atan();
        sum5 = sum5 + s34;
        let s35: f64 = ((work2[(i31 + 2) % work2.len()]).clamp(-1.0_f64, 1.7_f64)).sin();
        sum5 += s35;
        if (work3[(2 * 4) % work3.len()]) > sum5 { break; }
        let s39: f64 = ((0.2 * work2.iter().enumerate().map(|(i38, v36)| 0.1 * i38 as f64 * *v36).sum::<f64>())).tanh();
        sum5 -= s39;
    }
    sum4 * sum4 + 0.18_f64 * sum5
}


#[test]
fn law_223() {
    check!(p223(&[-1.29, -1.17, -1.29, 0.17, 1.21], 1.17), wherever_smooth());
}

#[differentiate]
fn fill224(a: f64, out: &mut [f64]) { for k in 0..out.len() { let s: f64 = (a - 0.3_f64 * k as f64).tanh(); out[k] += s; } }

#[differentiate]
fn total224(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums224 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p224(x0: &[f64], a1: f64, a2: &[f64]) -> f64 {
    let mut work1 = x0.to_vec();
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = 0.0_f64;
    for i4 in (0..x0.len()).rev() {
        for k5 in 0..work1.len() {
            let s6: f64 = ((0.3 * i4 as f64)).cos();
            work1[k5] = s6;
        }
        let s7: f64 = (({ let t8: f64 = work1[i4]; t8 * x0[2] })).atan();
        let s9: f64 = (f64::tanh(work1[(i4 * 3) % work1.len()])).sin();
        let s10: f64 = ((0.24_f64 * a1)).atan();
        sum2 += s10;
        let s11: f64 = work1[(i4 + 1) % work1.len()] * work1[0];
        sum3 += s11;
    }
    0.27_f64 * sum2 + (-0.16_f64) * sum3 + ((-1.19) * a2[1])
}


#[test]
fn law_224() {
    check!(p224(&[-0.24, 1.16, 1.12, 0.14, 0.29], 0.21, &[0.23, 1.25, 1.26, -0.24, 0.28]), wherever_smooth());
}

#[differentiate]
fn fill225(a: f32, out: &mut [f32]) { let n = out.len(); for k in (0..n).rev() { out[k] = (a - 0.3_f32 * k as f32).tanh(); if k % 2 == 0 { out[k] = out[k] * a; } } }

#[differentiate]
fn total225(v: &[f32]) -> f32 { let mut s = 1.0_f32; for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums225 { one: f32, parts: [f32; 3], list: Vec<f32> }

#[differentiate]
fn p225(x0: &[f32], mut w1: f32, x2: usize) -> f32 {
    let mut work1 = vec![0.0_f32; 3];
    let mut sum2: f32 = 0.0_f32;
    let mut sums3 = vec![0.0_f32; 3];
    if (sum2 * (-0.28_f32)) > (-0.28) {
        for i4 in 0..0 {
            if ({ let g7 = |u8: f32| f32::tanh(u8); g7(work1[(x2 + 0) % work1.len()]) * g7(1.26) }) > 1.23 { fill225(f32::tanh(({ let t6: f32 = (0.3 * 0_usize as f32); t6 * t6 })), &mut work1); }
            let s9: f32 = (x0[i4]).sin();
            let mut s10: f32 = 0.0_f32;
            for k11 in 0..2 {
                s10 += f32::tanh((work1[(k11 * 2) % work1.len()] / (1.0 + work1[(k11 * 2) % work1.len()] * work1[(k11 * 2) % work1.len()])));
            }
            let s12: f32 = f32::tanh(((0.3 * i4 as f32) / (2.0 + x0[(i4 + 2) % x0.len()] * x0[(i4 + 2) % x0.len()])));
            sums3[x2 % 3] += s12;
        }
    }
    for i13 in 0..x0.len() {
        for k14 in (0..work1.len()).step_by(2) {
            let s15: f32 = f32::tanh(f32::tanh(w1));
            work1[k14] = s15;
            work1[k14] *= s15;
        }
        if x2 < 3 { continue; }
        let s16: f32 = ((w1).cos()).tanh();
        sums3[i13 % 3] += s16;
        let s17: f32 = w1 * total225(&work1);
        sums3[i13 % 3] += s17;
    }
    (-1.25_f32) * sum2 + (-0.14_f32) * sums3[0] + (sum2).cos()
}


#[test]
fn law_225() {
    check!(p225(&[1.14, -1.25, 1.14, -0.13, 1.24, 1.13_f32], -0.28_f32, const 2), single(), wherever_smooth());
}

#[differentiate]
fn fill226(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = a * 0.3_f64 * k as f64; } }

#[differentiate]
fn total226(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums226 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p226(a0: &mut [f64], mut x1: f64, w2: usize) -> f64 {
    let mut s1: f64 = f64::tanh((if (x1).atan() < (-1.18) { (0.3 * w2 as f64) } else { (0.3 * w2 as f64) }));
    let mut work2 = vec![s1; 3];
    let mut work3 = vec![0.0_f64; 3];
    let mut sum4: f64 = 0.0_f64;
    let mut sum5: f64 = 0.0_f64;
    let mut sums6 = vec![0.0_f64; 3];
    'l8: for i7 in 0..0 {
        for k9 in 0..work2.len() {
            let s10: f64 = (s1 / (1.0 + s1 * s1));
            work2[k9] = s10;
        }
        for k14 in 0..work3.len() {
            let s15: f64 = (((-0.16_f64)).sin()).sin();
            work3[k14] = s15;
        }
        let s16: f64 = work3[(1 + 0) % work3.len()] * work3[(w2 + i7) % work3.len()];
        sums6[w2 % 3] += s16;
        for k17 in 0..work2.len() {
            let s18: f64 = ((-x1)).cos();
            work2[k17] = s18;
        }
        let s19: f64 = f64::tanh((x1 + a0[i7]));
        sums6[i7 % 3] -= s19;
    }
    for i20 in 2..=a0.len() - 2 {
        for k21 in 0..work2.len() {
            let s22: f64 = (x1 / (1.0 + x1 * x1));
            work2[k21] = s22;
        }
        for k23 in 0..work3.len() {
            let s24: f64 = (((-0.28) * a0[i20])).sin();
            work3[k23] = s24;
            if k23 > 0 { work3[k23] = work3[k23 - 1] * s24; }
        }
        for k25 in 0..work2.len() {
            let s26: f64 = ((a0[0] / (2.0 + a0[(w2 * 4) % a0.len()] * a0[(w2 * 4) % a0.len()]))).sin();
            work2[k25] = s26;
        }
        let s27: f64 = ((s1 / (2.0 + (-1.15_f64) * (-1.15_f64)))).sin();
        let s28: f64 = s27 * total226(&work2);
        sums6[w2 % 3] += s28;
    }
    for i29 in 0..a0.len() {
        for k30 in 0..work2.len() {
            let s31: f64 = (s1 / (1.0 + s1 * s1));
            work2[k30] = s31;
        }
        for k33 in 0..work3.len() {
            let s34: f64 = f64::tanh(({ let g35 = |u36: f64| (s1).atan(); g35(work2[(i29 + 0) % work2.len()]) * g35((-0.15)) }));
            work3[k33] = s34;
        }
        if w2 % 2 == 0 {
            let s37: f64 = work2[0] * work2[(i29 + 0) % work2.len()];
            sum5 += s37;
        } else {
            let s38: f64 = ((1.13_f64).sin()).sin();
            sums6[i29 % 3] += s38;
        }
        let s39: f64 = (s1 / (1.0 + s1 * s1));
        let s40: f64 = (s1 / (1.0 + s1 * s1));
        sum4 -= s40;
        let s41: f64 = work3[(w2 + 1) % work3.len()] * total226(&work3[..2]);
        sums6[i29 % 3] += s41;
    }
    let mut sum4: f64 = (-(if !(!(w2 % 2 == 0)) { sums6[(1 + 2) % sums6.len()] } else { sum5 }));
    sum4 + 1.28_f64 * sum5 + 0.13_f64 * sums6[0]
}


#[test]
fn law_226() {
    check!(p226(&mut [0.25, -0.19, 1.14, 0.26, 1.29], 1.14, const 1), wherever_smooth());
}

#[differentiate]
fn fill227<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a: T, out: &mut [T]) { if a > T::from(0.3).unwrap() { for k in 0..out.len() { out[k] = a * a * T::from(0.4).unwrap() - T::from(0.3).unwrap() * T::from(k).unwrap(); } } }

#[differentiate]
fn total227<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(v: &[T]) -> T { let mut s = T::from(1.0).unwrap(); for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums227<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum> { one: T, parts: [T; 3], list: Vec<T> }

#[differentiate]
fn p227<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &mut [T], x1: T) -> T {
    let mut work1 = [T::from(0.0).unwrap(); 3];
    let mut sum2: T = work1[(3 + 0) % work1.len()];
    let mut sum3: T = T::from(0.0).unwrap();
    for i4 in 0..0 {
        for k6 in (0..work1.len()).rev() {
            let s9: T = ((T::from(0.2).unwrap() * work1.iter().map(|&v7| (work1[1]).tanh()).sum::<T>())).atan();
            sum2 -= s9;
        }
        let mut s10: T = T::from(0.0).unwrap();
        for k11 in (0..work1.len()).rev() {
            s10 += ((T::from(-0.22).unwrap()).tanh().sinh()).tanh();
            let s12: T = ((x1).sin()).tanh();
            sum3 += s12;
        }
        let s13: T = work1[(i4 + i4) % work1.len()] * work1[(i4 + 1) % work1.len()];
        sum3 += s13;
    }
    if (3 % 2 == 1) || (3 % 2 == 1) {
        for i14 in 0..0 {
            if i14 >= i14 {
            for k15 in 0..work1.len() {
                let s16: T = ((T::from(0.2).unwrap() * w0.iter().zip(w0.iter()).map(|(v17, w18)| *v17 * *w18).sum::<T>())).atan();
                work1[k15] = s16;
            }
            }
            let s21: T = T::tanh(({ let g19 = |u20: T| ((T::from(0.3).unwrap() * T::from(i14).unwrap())).sin(); g19(T::from(-0.16).unwrap()) * g19(T::from(-0.24).unwrap()) }));
            sum3 += s21;
            let s22: T = (x1 / (T::from(1.0).unwrap() + x1 * x1));
            let s25: T = (T::from(0.14).unwrap() / (T::from(1.0).unwrap() + T::from(0.14).unwrap() * T::from(0.14).unwrap()));
            sum2 -= s25;
        }
    }
    let j26 = (1 + 1) % work1.len();
    let s27: T = T::tanh((x1).mul_add(sum3, T::from(0.5).unwrap()));
    work1[j26] = s27;
    for i28 in 0..3 {
        for k29 in 0..work1.len() {
            let s30: T = ((T::from(0.19).unwrap() * w0[i28])).tanh();
            if (work1[(i28 + 1) % work1.len()]) > x1 { continue; }
            work1[k29] = s30;
        }
        for k31 in 0..work1.len() {
            let s32: T = (x1 / (T::from(1.0).unwrap() + x1 * x1));
            work1[k31] = s32;
        }
        if i28 % 2 == 1 {
            let s33: T = ((T::from(1.7).unwrap() + (x1).sin()).powf((x1).cos())).sin();
            sum2 += s33;
        } else {
            let s34: T = x1 * total227(&work1[..2]);
            sum2 += s34;
        }
        let s35: T = work1[1] * work1[(2 + 1) % work1.len()];
        sum3 -= s35;
    }
    T::from(-0.22).unwrap() * sum2 + T::from(0.26).unwrap() * sum3
}


#[test]
fn law_227() {
    check!(p227(&mut [0.17, -0.29, 1.24, -1.18, -0.25], -1.22), wherever_smooth());
}

#[differentiate]
fn fill228(a: f32, out: &mut [f32]) { for (k, o) in out.iter_mut().enumerate() { *o = a * 0.3_f32 * k as f32; } }

#[differentiate]
fn total228(v: &[f32]) -> f32 { if v.len() < 2 { return 1.0_f32; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums228 { one: f32, parts: [f32; 3], list: Vec<f32> }

#[differentiate]
fn p228(a0: &[f32], a1: f32, x2: usize) -> f32 {
    let mut work1 = vec![0.0_f32; 3];
    let mut work2 = [a0[(x2 + x2) % a0.len()]; 3];
    let mut sum3: f32 = 0.0_f32;
    let mut sums4 = vec![0.0_f32; 3];
    for i5 in 0..a0.len() {
        for k6 in 0..work1.len() {
            let s7: f32 = f32::tanh(({ let t8: f32 = 1.23_f32; t8 * t8 }));
            work1[k6] = s7;
        }
        for k9 in (0..work2.len()).rev() {
            let s10: f32 = (((-0.15) * a1)).cos();
            work2[k9] = s10;
        }
        let s11: f32 = work1[(0 + 1) % work1.len()] * work1[(x2 + i5) % work1.len()];
        sums4[i5 % 3] += s11;
        let s12: f32 = ((match i5 % 3 { 0 => a1, 1 => a1, _ => a1 })).sin();
        sums4[3 % 3] += s12;
    }
    for i13 in 0..a0.len() {
        for k14 in 0..work2.len() {
            let s15: f32 = ((1.26 * a1)).tanh();
            work2[k14] = s15;
        }
        for k16 in (0..work2.len()).rev() {
            let s17: f32 = f32::tanh((0.2 * a0.iter().copied().sum::<f32>()));
            work2[k16] = s17;
        }
        for k21 in 0..2 {
            let s23: f32 = f32::tanh(({ let t22: f32 = a1; t22 * t22 }));
            sum3 += s23;
        }
        let s24: f32 = work2[(i13 + 2) % work2.len()] * total228(&work1[..2]);
        sum3 += s24;
        let s25: f32 = ((1.7_f32 + ((0.3 * i13 as f32)).sin()).log10()).tanh();
        sums4[i13 % 3] = sums4[i13 % 3] - s25;
    }
    for i26 in 0..a0.len() {
        for k27 in 0..work1.len() {
            let s28: f32 = ((1.11_f32 - a1)).sin();
            work1[k27] = s28;
        }
        for k29 in 0..work2.len() {
            let s30: f32 = (({ let t31: f32 = work1[1]; t31 * a1 })).tanh();
            work2[k29] = s30;
        }
        let s32: f32 = f32::tanh((a0[i26]).tanh());
        if (s32 * s32) >= (-0.25) {
            let mut k33 = 0;
            loop {
                let s35 = ((1.7_f32 + (a1).sin()).powf((work1[(k33 + 2) % work1.len()]).cos())).atan();
                if !(x2 < k33) {
                    let j36 = (i26 + 0) % work1.len();
                    work1[j36] += 0.4 * ((0.5 * (s32).tanh()).exp()).sin();
                }
                k33 += 1;
                if k33 >= 3 || (a0[(1 * 3) % a0.len()] + a0[1]) > (-0.24) { break; }
            }
            break;
        }
        let s39: f32 = f32::tanh((a1 - work1[(i26 + 0) % work1.len()]));
        sum3 -= s39;
    }
    0.24_f32 * sum3 + 0.19_f32 * sums4[2]
}


#[test]
fn law_228() {
    check!(p228(&[1.11, 0.28, -1.28, 0.18, -1.19, 0.18_f32], 1.25_f32, const 2), single(), wherever_smooth());
}

#[differentiate]
fn fill229(a: f64, out: &mut [f64]) { let n = out.len(); for k in (0..n).rev() { out[k] = (a - 0.3_f64 * k as f64).tanh(); if k % 2 == 0 { out[k] = out[k] * a; } } }

#[differentiate]
fn total229(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums229 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p229(x0: &mut [f64], a1: f64, w2: usize) -> (f64, f64) {
    let mut work1 = vec![x0[1]; 3];
    let mut work2 = x0.to_vec();
    let mut sum3: f64 = 0.0_f64;
    let mut sum4: f64 = a1;
    let mut sum5 = (0.0_f64, 0.0_f64);
    for i6 in 1..x0.len() - 1 {
        for k7 in 0..work1.len() {
            let s8: f64 = ((match 1 % 3 { 0 => a1, 1 => a1, _ => a1 })).atan();
            work1[k7] = s8;
        }
        for k9 in 0..work2.len() {
            let s10: f64 = (a1).atan();
            work2[k9] = s10;
        }
        let s11: f64 = (((-1.24) * a1)).sin();
        let s12: f64 = s11 * total229(&work2[1..]);
        sum4 += s12;
        if (({ let t13: f64 = s11; t13 * (-0.24_f64) }) >= (-0.12)) && ((0.2 * x0.iter().map(|&v14| f64::tanh(x0[x0.len() - 1 - i6])).sum::<f64>()) < 1.28) {
            let s16: f64 = (a1 / (1.0 + a1 * a1));
            sum3 -= s16;
        } else {
            let s17: f64 = work2[(i6 * 4) % work2.len()] * work2[(w2 * 2) % work2.len()];
            sum3 -= s17;
        }
        let s18: f64 = f64::tanh((if (s11).mul_add(a1, 0.5) > 0.29 { a1 } else { a1 }));
        sum3 -= s18;
    }
    ((-0.16_f64) * sum3 + 0.26_f64 * sum4 + (-0.26_f64) * sum5.0 + 0.22_f64 * sum5.1, (0.13 * x0[(w2 + w2) % x0.len()]))
}


#[test]
fn law_229() {
    check!(p229(&mut [1.12, -0.12, 0.19, -1.15, 0.13, -0.26], 0.24, const 1) -> value, wherever_smooth());
}

#[differentiate]
fn fill230(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); } }

#[differentiate]
fn total230(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums230 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p230(w0: &mut [f64], w1: f64, x2: usize) -> (f64, f64) {
    let mut work1 = vec![w1; 3];
    let mut work2 = w0.to_vec();
    let mut sum3: f64 = 0.0_f64;
    let mut sum4: f64 = w0[1];
    let mut sums5 = vec![0.0_f64; 3];
    for i6 in (0..w0.len()).step_by(2) {
        if (work2[i6]) > work2[work2.len() - 1 - i6] {
        for k7 in 0..work1.len() {
            let s8: f64 = f64::tanh((1.0_f64 + ((0.3 * i6 as f64)).powi(2)).ln());
            work1[k7] = s8;
        }
        }
        for k9 in 0..work2.len() {
            let s10: f64 = (w1 / (1.0 + w1 * w1));
            work2[k9] = s10;
            work2[k9] = work2[k9] * work2[k9];
        }
        if 3 % 2 == 0 {
            let s11: f64 = (work1[(i6 + 0) % work1.len()] / (1.0 + work1[(i6 + 0) % work1.len()] * work1[(i6 + 0) % work1.len()]));
            sum4 -= s11;
        } else {
            let s12: f64 = work2[i6] * work2[work2.len() - 1 - i6];
            sums5[x2 % 3] += s12;
        }
        let s13: f64 = (w1 / (1.0 + w1 * w1));
        sums5[i6 % 3] += s13;
    }
    if x2 != x2 {
        for i14 in 2..=w0.len() - 2 {
            for k15 in 0..work1.len() {
                let s16: f64 = ((w1).sin()).tanh();
                work1[k15] = s16;
            }
            for k17 in 0..work2.len() {
                let s18: f64 = (((0.3 * i14 as f64)).sin()).sin();
                work2[k17] = s18;
            }
            let s21: f64 = f64::tanh(({ let g19 = |u20: f64| (w1 / (1.0 + w1 * w1)); g19(0.22_f64) }));
            sum3 += s21;
            let s23: f64 = f64::tanh(({ let t22: f64 = w0[(x2 + i14) % w0.len()]; t22 * 0.12_f64 }));
            sum3 += s23;
            let s24: f64 = work2[(i14 * 2) % work2.len()] * work2[(x2 + i14) % work2.len()];
            sums5[i14 % 3] += s24;
        }
    }
    for i25 in 0..w0.len() {
        fill230(((w0[(1 + x2) % w0.len()] + w0[(i25 + i25) % w0.len()])).atan(), &mut work1);
        fill230((w1 / (1.0 + w1 * w1)), &mut work2);
        let s28: f64 = f64::tanh((if i25 < x2 { w1 } else { work2[0] }));
        let s29: f64 = (work1[0] / (1.0 + work1[0] * work1[0]));
        sum3 = sum3 + s29;
    }
    ((-1.24_f64) * sum3 + 0.23_f64 * sum4 + 1.24_f64 * sums5[2] + work2[0], (0.5 * (sum3).tanh()).exp())
}


#[test]
fn law_230() {
    check!(p230(&mut [1.29, -0.19, 1.25, -0.11, 0.24, 1.25], -1.21, const 1) -> value, wherever_smooth());
}

#[differentiate]
fn fill231(a: f64, out: &mut [f64]) { for (k, o) in out.iter_mut().enumerate() { *o = a * 0.3_f64 * k as f64; } }

#[differentiate]
fn total231(v: &[f64]) -> f64 { let mut s = 1.0_f64; for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums231 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p231(a0: &mut [f64], mut a1: f64, a2: &mut [f64]) -> (f64, f64) {
    let mut work1 = [0.0_f64; 3];
    let mut work2 = [a2[(1 + 1) % a2.len()]; 3];
    let mut sum3: f64 = 0.0_f64;
    let mut sum4: f64 = 0.0_f64;
    let mut sums5 = vec![0.0_f64; 3];
    let mut sum6 = (0.0_f64, 0.0_f64);
    for i7 in 0..a2.len() {
        work1.fill(((match i7 % 3 { 0 => a1, 1 => a2[i7], _ => a2[i7] })).cos());
        let s9: f64 = ((work1[(i7 + 2) % work1.len()]).tanh()).sin();
        if i7 >= i7 {
            let s10: f64 = (f64::tanh(a1)).atan();
            sums5[i7 % 3] += s10;
        } else {
            let s11: f64 = ((s9).sin()).atan();
            sum6.0 = sum6.0 - s11;
        }
        let s12: f64 = ((a1 * a2[(i7 + 0) % a2.len()])).sin();
        sum4 += s12;
        let s13: f64 = (s9 / (1.0 + s9 * s9));
        sum3 += s13;
    }
    (1.19_f64 * sum3 + 1.18_f64 * sum4 + 1.14_f64 * sums5[0] + (-1.21_f64) * sum6.0 + (-1.11_f64) * sum6.1, f64::tanh(work2[(2 + 0) % work2.len()]))
}


#[test]
fn law_231() {
    check!(p231(&mut [1.14, 1.26, 0.12, 0.13, 0.18, -1.11], -0.23, &mut [-0.18, 0.22, 0.22, -1.22, -0.11, -0.13]) -> value, wherever_smooth());
}

#[differentiate]
fn fill232(a: f64, out: &mut [f64]) { for k in 1..out.len() { out[k] = a * a * 0.4 - 0.3_f64 * k as f64; } }

#[differentiate]
fn total232(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums232 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p232(w0: &[f64], a1: f64) -> f64 {
    let s1: f64 = (0.5 * (((-1.25_f64) * w0[(0 + 0) % w0.len()])).tanh()).exp_m1();
    let mut work2 = vec![0.0_f64; 3];
    let mut sum3: f64 = 0.0_f64;
    let mut sums4 = vec![0.0_f64; 3];
    for i5 in 0..w0.len() {
        for k6 in 0..work2.len() {
            let s7: f64 = (((-0.16) * a1)).atan();
            work2[k6] = s7;
        }
        for k8 in 0..work2.len() {
            let s9: f64 = f64::tanh((w0[i5] * s1));
            work2[k8] = s9;
            work2[k8] *= s9;
        }
        let s12: f64 = ((0.2 * work2.iter().copied().sum::<f64>())).sin();
        sums4[i5 % 3] += s12;
    }
    'l14: for i13 in 0..0 {
        for k15 in (0..work2.len()).step_by(2) {
            let s16: f64 = (w0[(k15 * 2) % w0.len()] / (1.0 + w0[(k15 * 2) % w0.len()] * w0[(k15 * 2) % w0.len()]));
            work2[k15] = s16;
        }
        let s17: f64 = f64::tanh((a1 * work2[(i13 + 0) % work2.len()]));
        if (match i13 % 3 { 0 => s17, 1 => s1, _ => a1 }) >= 0.21 {
            let s20: f64 = ((0.2 * work2.iter().zip(w0.iter()).map(|(v18, w19)| *v18 * *w19).sum::<f64>())).atan();
            sums4[i13 % 3] -= s20;
        } else {
            let s21: f64 = (((0.3 * i13 as f64)).atan()).sin();
            sums4[i13 % 3] -= s21;
        }
        let s22: f64 = f64::tanh((1.21 * a1));
        sums4[1 % 3] += s22;
    }
    0.18_f64 * sum3 + 0.21_f64 * sums4[0] + (0.29 * (0.3 * 0_usize as f64))
}


#[test]
fn law_232() {
    check!(p232(&[1.27, -0.15, -0.18, 0.27, 0.19], -0.26), wherever_smooth());
}

#[differentiate]
fn fill233(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = a * 0.3_f64 * k as f64; } }

#[differentiate]
fn total233(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums233 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p233(a0: &[f64], w1: f64, w2: usize) -> f64 {
    let mut work1 = a0.to_vec();
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = a0[(3 + 0) % a0.len()];
    let mut sum4 = Sums233 { one: 0.0_f64, parts: [0.0_f64; 3], list: vec![0.0_f64; 2] };
    if (w1 / (1.0 + w1 * w1)) < (-1.21) {
        for i5 in 1..a0.len() - 1 {
            fill233(((0.2 * a0.iter().copied().sum::<f64>())).atan(), &mut work1[1..]);
            let s9: f64 = ((w1 - a0[i5])).tanh();
            let s10: f64 = a0[(w2 * 3) % a0.len()] * total233(&work1[1..]);
            sum3 += s10;
        }
    }
    if w2 % 2 == 1 {
        for i11 in 0..a0.len() {
            for k12 in (0..work1.len()).rev() {
                let s13: f64 = f64::tanh((1.27 * a0[k12]));
                work1[k12] = s13;
            }
            if w2 % 2 == 0 {
                let s14: f64 = (w1 / (1.0 + w1 * w1));
                sum3 += s14;
            } else {
                let s15: f64 = work1[i11] * total233(&work1);
                sum4.list[w2 % 2] += s15;
            }
            let s16: f64 = (a0[i11] / (1.0 + a0[i11] * a0[i11]));
            sum2 += s16;
        }
    }
    for i17 in (0..a0.len()).rev() {
        work1.fill(((0.5 * (w1).tanh()).exp()).tanh());
        let s19: f64 = work1[i17] * work1[work1.len() - 1 - i17];
        sum4.list[i17 % 2] += s19;
        let s20: f64 = (0.3 * w2 as f64) * total233(&work1[..2]);
        sum4.list[w2 % 2] += s20;
        let s21: f64 = work1[(w2 + 0) % work1.len()] * work1[i17];
        sum4.one += s21;
    }
    1.12_f64 * sum2 + 0.25_f64 * sum3 + 1.14_f64 * sum4.one + (-1.23_f64) * sum4.parts[1] + 1.17_f64 * sum4.list[1] + (w1 / (2.0 + a0[(w2 * 3) % a0.len()] * a0[(w2 * 3) % a0.len()]))
}


#[test]
fn law_233() {
    check!(p233(&[1.12, -1.21, 0.11, -0.21, -1.12, -1.23], 0.18, const 4), wherever_smooth());
}

#[differentiate]
fn fill234(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = a * a * 0.4 - 0.3_f64 * k as f64; } }

#[differentiate]
fn total234(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums234 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p234(w0: &[f64], w1: f64) -> f64 {
    let mut work1 = vec![0.0_f64; 3];
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = 0.0_f64;
    let mut sum4 = (0.0_f64, 0.0_f64);
    for i5 in 0..3 {
        for k6 in 0..work1.len() {
            let s7: f64 = ((w0[w0.len() - 1 - i5] - w1)).cos();
            work1[k6] = s7;
        }
        let s8: f64 = work1[(i5 + 2) % work1.len()] * work1[(i5 + 1) % work1.len()];
        sum4.1 += s8;
        let s9: f64 = work1[(i5 + 0) % work1.len()] * total234(&work1[1..]);
        sum3 -= s9;
        let s10: f64 = work1[(i5 + 1) % work1.len()] * work1[(i5 + 0) % work1.len()];
        sum3 -= s10;
    }
    if w0[(0 * 2) % w0.len()] <= 1.25 {
        for i11 in (0..w0.len()).step_by(2) {
            for k12 in 0..work1.len() {
                let s13: f64 = (f64::tanh(w1)).cos();
                work1[k12] = s13;
            }
            let s14: f64 = ((match 0 % 3 { 0 => w0[(3 + 0) % w0.len()], 1 => w1, _ => (0.3 * i11 as f64) })).cos();
            if (w1 / (1.0 + w1 * w1)) > (-1.11) {
                let s15: f64 = (0.3 * i11 as f64) * total234(&work1[1..]);
                sum3 -= s15;
            } else {
                let s16: f64 = work1[(i11 + 1) % work1.len()] * work1[2];
                sum4.1 += s16;
            }
            let s17: f64 = w0[(i11 * 2) % w0.len()] * total234(&work1[..2]);
            sum3 += s17;
        }
    }
    if ((0.14_f64) > work1[(1 * 4) % work1.len()]) && ((((0.3 * 3_usize as f64) * sum4.1) < 0.11) && ((0.2 * work1.iter().zip(work1.iter()).map(|(v18, w19)| *v18 * *w19).sum::<f64>()) >= (-1.22))) {
        for i20 in 0..3 {
            for k21 in (0..work1.len()).rev() {
                let s22: f64 = ((0.2 * w0.iter().map(|&v23| ((0.3 * k21 as f64)).cos()).sum::<f64>())).sin();
                work1[k21] = s22;
            }
            let s25: f64 = ((w1 + (0.3 * i20 as f64))).sin();
            sum2 += s25;
            let s26: f64 = ((if i20 % 2 == 1 { (-0.15_f64) } else { work1[(i20 * 3) % work1.len()] })).cos();
            let s27: f64 = ((-w1)).sin();
            sum4.0 += s27;
            let s28: f64 = s26 * total234(&work1[..2]);
            sum3 -= s28;
        }
    }
    let mut s29: f64 = (-(match 0 % 3 { 0 => sum3, 1 => work1[0], _ => (0.3 * 3_usize as f64) }));
    (-1.27_f64) * sum2 + 0.22_f64 * sum3 + 1.17_f64 * sum4.0 + sum4.1 + (w0[(3 + 2) % w0.len()] + work1[(3 + 1) % work1.len()])
}


#[test]
fn law_234() {
    check!(p234(&[-0.23, 1.12, -0.25, 1.17, -1.11], -1.17), wherever_smooth());
}

#[differentiate]
fn fill235(a: f64, out: &mut [f64]) { if a > 0.3_f64 { for k in 0..out.len() { out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); } } }

#[differentiate]
fn total235(v: &[f64]) -> f64 { let mut s = 0.0_f64; for k in 0..v.len() { s += v[k] * v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums235 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p235(w0: &[f64], x1: f64, w2: &mut [f64]) -> f64 {
    let mut work1 = vec![0.0_f64; w0.len()];
    let mut work2 = [0.0_f64; 3];
    let mut sum3: f64 = 0.0_f64;
    let mut sum4: f64 = 0.0_f64;
    let mut sum5 = Sums235 { one: 0.0_f64, parts: [0.0_f64; 3], list: vec![0.0_f64; 2] };
    for i6 in 0..w2.len() {
        for k7 in 0..work1.len() {
            let s8: f64 = (({ let g9 = |u10: f64| (w2[0]).atan(); g9((0.3 * i6 as f64)) })).cos();
            work1[k7] = s8;
        }
        for k11 in 0..work2.len() {
            let s12: f64 = ((x1).cos()).tanh();
            work2[k11] = s12;
        }
        let s13: f64 = f64::tanh((x1).tanh());
        let s14: f64 = f64::tanh((w2[(0 + i6) % w2.len()] / (1.0 + w2[(0 + i6) % w2.len()] * w2[(0 + i6) % w2.len()])));
        let s16: f64 = (({ let t15: f64 = w0[(i6 * 2) % w0.len()]; t15 * work1[(i6 + 0) % work1.len()] })).cos();
        sum5.list[i6 % 2] += s16;
    }
    0.12_f64 * sum3 + 1.23_f64 * sum4 + (-1.13_f64) * sum5.one + 1.25_f64 * sum5.parts[2] + (-1.24_f64) * sum5.list[0]
}


#[test]
fn law_235() {
    check!(p235(&[1.27, -0.18, 0.26, 1.18, -0.23, -1.22], 0.26, &mut [0.21, 1.12, 1.26, -1.29, 0.26, -1.25]), wherever_smooth());
}

#[differentiate]
fn fill236(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = a * 0.3_f64 * k as f64; } }

#[differentiate]
fn total236(v: &[f64]) -> f64 { let mut s = 0.0_f64; for k in 0..v.len() { s += v[k] * v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums236 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p236(w0: &[f64], mut x1: f64, x2: &mut [f64]) -> f64 {
    let mut work1 = w0.to_vec();
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = 0.0_f64;
    let mut sum4 = (0.0_f64, 0.0_f64);
    'l6: for i5 in 0..w0.len() {
        for k7 in 0..work1.len() {
            let s8: f64 = ((0.5 * (x1).sin()).powi(3)).sin();
            work1[k7] = s8;
        }
        let s9: f64 = ((0.2 * w0.iter().copied().sum::<f64>())).tanh();
        let s12: f64 = ((s9 + (0.3 * i5 as f64))).sin();
        sum2 += s12;
        let s13: f64 = ((x1 * x2[(i5 + 1) % x2.len()])).atan();
        sum3 += s13;
        let s14: f64 = (0.3 * i5 as f64) * total236(&work1[1..]);
        sum3 -= s14;
    }
    for i15 in 0..w0.len() {
        for k16 in 0..work1.len() {
            let s17: f64 = ((0.2 * w0.iter().zip(w0.iter()).map(|(v18, w19)| *v18 * *w19).sum::<f64>())).tanh();
            work1[k16] = s17;
        }
        for k21 in 1..work1.len() {
            let s22: f64 = work1[k21] * work1[(k21 + 0) % work1.len()];
            sum3 += s22;
        }
        let s23: f64 = ((w0[2] - w0[i15])).atan();
        sum4.0 += s23;
    }
    1.16_f64 * sum2 + 1.16_f64 * sum3 + sum4.0 + (-0.12_f64) * sum4.1
}


#[test]
fn law_236() {
    check!(p236(&[-0.22, -0.15, -0.14, 1.28, 1.21, 0.14], 0.16, &mut [-0.19, 0.13, -1.23, -1.18, 0.11, 0.26]), wherever_smooth());
}

#[differentiate]
fn fill237(a: f64, out: &mut [f64]) { for (k, o) in out.iter_mut().enumerate() { *o = a * a * 0.4 - 0.3_f64 * k as f64; } }

#[differentiate]
fn total237(v: &[f64]) -> f64 { let mut s = 0.0_f64; for k in 0..v.len() { s += v[k] * v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums237 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p237(a0: &[f64], a1: f64, x2: &[f64]) -> f64 {
    let mut work1 = vec![0.0_f64; 3];
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = 1.12_f64;
    for i4 in (0..a0.len()).rev() {
        for k5 in 0..work1.len() {
            let s6: f64 = f64::tanh((1.15_f64).atan());
            if !((a1) > x2[(k5 + 1) % x2.len()]) { continue; }
            work1[k5] = s6;
        }
        let s7: f64 = ((0.2 * a0.iter().enumerate().map(|(i10, v8)| 0.1 * i10 as f64 * *v8).sum::<f64>())).tanh();
        let s13: f64 = ((0.2 * a0.iter().copied().sum::<f64>())).tanh();
        sum2 += s13;
    }
    for i14 in 0..a0.len() {
        for k15 in 0..work1.len() {
            let s16: f64 = ((a0[i14] / (2.0 + a0[(i14 + 0) % a0.len()] * a0[(i14 + 0) % a0.len()]))).atan();
            work1[k15] = s16;
            work1[k15] *= s16;
        }
        let mut s17: f64 = 0.0_f64;
        for k18 in (0..work1.len()).rev() {
            s17 += ((-a1)).sin();
        }
        let s19: f64 = a1 * total237(&work1);
        sum2 += s19;
        let s20: f64 = (a0[i14] / (1.0 + a0[i14] * a0[i14]));
        sum2 += s20;
    }
    1.11_f64 * sum2 + (-1.11_f64) * sum3
}


#[test]
fn law_237() {
    check!(p237(&[-1.27, 1.27, -0.11, 1.13, 1.29, 1.11], 1.26, &[1.23, 1.11, -1.29, 0.14, -0.12, 1.26]), wherever_smooth());
}

#[differentiate]
fn fill238(a: f64, out: &mut [f64]) { let n = out.len(); for k in (0..n).rev() { out[k] = (a - 0.3_f64 * k as f64).tanh(); if k % 2 == 0 { out[k] = out[k] * a; } } }

#[differentiate]
fn total238(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums238 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p238(a0: &[f64], x1: f64, a2: usize) -> f64 {
    let mut work1 = vec![x1; 3];
    let mut sum2: f64 = 0.0_f64;
    for i3 in 1..a0.len() - 1 {
        for k4 in 0..work1.len() {
            let s5: f64 = ((0.3 * i3 as f64) / (1.0 + (0.3 * i3 as f64) * (0.3 * i3 as f64)));
            work1[k4] = s5;
            work1[k4] = work1[k4] * work1[k4];
        }
        let s6: f64 = f64::tanh((work1[(a2 * 4) % work1.len()] - x1));
        if !((a2 >= a2) && ((1.7_f64 + (s6).cos()).recip() >= 1.24)) {
            let s7: f64 = (work1[(a2 * 2) % work1.len()] / (1.0 + work1[(a2 * 2) % work1.len()] * work1[(a2 * 2) % work1.len()]));
            sum2 += s7;
        } else {
            let s8: f64 = (((0.3 * a2 as f64)).max(work1[(i3 + 2) % work1.len()])).atan();
            sum2 += s8;
        }
        let s9: f64 = s6 * total238(&work1);
        sum2 += s9;
    }
    for i10 in 0..a0.len() {
        for k11 in (0..work1.len()).rev() {
            let s12: f64 = (((x1) * (x1)).ln_1p()).sin();
            work1[k11] = s12;
        }
        let s13: f64 = x1 * total238(&work1[..2]);
        sum2 += s13;
        let s14: f64 = ((work1[(a2 + a2) % work1.len()] * a0[(i10 + 0) % a0.len()])).sin();
        let s15: f64 = f64::tanh((s14).min(a0[i10]));
        sum2 -= s15;
    }
    for i16 in (0..a0.len()).step_by(2) {
        for k17 in 0..work1.len() {
            let s18: f64 = ((a0[(k17 * 2) % a0.len()] / (1.0 + a0[(k17 * 2) % a0.len()] * a0[(k17 * 2) % a0.len()]))).cos();
            work1[k17] = s18;
        }
        let s19: f64 = ((x1).sin()).atan();
        sum2 += s19;
        let s20: f64 = work1[(1 + 2) % work1.len()] * work1[(a2 + i16) % work1.len()];
        sum2 += s20;
    }
    0.16_f64 * sum2 + (a0[1] * x1)
}


#[test]
fn law_238() {
    check!(p238(&[-0.26, -1.15, 0.11, 1.27, 1.18], 0.25, const 3), wherever_smooth());
}

#[differentiate]
fn fill239(a: f64, out: &mut [f64]) { if a > 0.3_f64 { for k in 0..out.len() { out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); } } }

#[differentiate]
fn total239(v: &[f64]) -> f64 { let mut s = 1.0_f64; for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums239 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p239(a0: &[f64], x1: f64, x2: &[f64]) -> f64 {
    let mut s1: f64 = (if 3 % 2 == 0 { ({ let t2: f64 = (-0.17_f64); t2 * (0.3 * 1_usize as f64) }) } else { (a0[(0 + 0) % a0.len()] - x2[(1 + 2) % x2.len()]) });
    let mut work3 = vec![0.0_f64; a0.len()];
    let mut work4 = vec![work3[(1 + 1) % work3.len()]; 3];
    let mut sum5: f64 = (-1.29_f64);
    let mut sum6: f64 = x1;
    for i7 in 0..x2.len() {
        for k8 in 0..work3.len() {
            let s9: f64 = ((-s1)).sin();
            work3[k8] = s9;
        }
        for k10 in (0..work4.len()).rev() {
            let s11: f64 = ((x2[i7] / (1.0 + x2[i7] * x2[i7]))).tanh();
            work4[k10] = s11;
        }
        let s12: f64 = ((0.18 * work4[(i7 + 2) % work4.len()])).sin();
        let s13: f64 = f64::tanh(((s1) * (s1)).ln_1p());
        sum5 -= s13;
        let s14: f64 = work3[(i7 + 1) % work3.len()] * work3[(i7 + 0) % work3.len()];
        sum5 += s14;
        let s15: f64 = (x2[i7] / (1.0 + x2[i7] * x2[i7]));
        sum6 += s15;
    }
    1.18_f64 * sum5 + sum6
}


#[test]
fn law_239() {
    check!(p239(&[1.19, 0.27, 0.15, 1.11, 0.21, 1.25], 1.27, &[1.12, -1.22, 1.11, -1.22, 0.13, 1.13]), wherever_smooth());
}

#[differentiate]
fn fill240<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a: T, out: &mut [T]) { for k in 0..out.len() { out[k] = a * T::from(0.3).unwrap() * T::from(k).unwrap(); } }

#[differentiate]
fn total240<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(v: &[T]) -> T { v.iter().map(|&e| e * e).sum::<T>() }

#[derive(Clone, Differentiable)]
struct Sums240<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum> { one: T, parts: [T; 3], list: Vec<T> }

#[differentiate]
fn p240<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &mut [T], a1: T, a2: usize) -> T {
    let mut work1 = vec![x0[(1 + 2) % x0.len()]; 3];
    let mut sum2: T = T::from(0.0).unwrap();
    if !((T::from(1.13).unwrap()) > T::from(0.27).unwrap()) {
        for i3 in 0..3 {
            for k4 in 0..work1.len() {
                let s5: T = ((x0[(a2 + i3) % x0.len()]).sin()).cos();
                work1[k4] = s5;
            }
            let s6: T = ((work1[1]).tanh()).cos();
            let s7: T = work1[2] * total240(&work1);
            sum2 = sum2 - s7;
        }
    }
    for i8 in 0..3 {
        for k9 in 0..work1.len() {
            let s10: T = ((x0[0] * (T::from(0.3).unwrap() * T::from(k9).unwrap()))).atan();
            work1[k9] = s10;
            if k9 > 0 { work1[k9] = work1[k9 - 1] * s10; }
        }
        if i8 >= a2 {
            let s11: T = a1 * total240(&work1);
            sum2 -= s11;
        } else {
            let s12: T = work1[(1 + 2) % work1.len()] * work1[(i8 + 1) % work1.len()];
            sum2 += s12;
        }
        if !((if (a1) > x0[x0.len() - 1 - i8] { a1 } else { a1 }) <= T::from(-1.26).unwrap()) {
            let s13: T = T::tanh((T::from(0.21).unwrap()).tanh());
            sum2 += s13;
        } else {
            let s14: T = work1[(i8 + 1) % work1.len()] * work1[(a2 * 3) % work1.len()];
            sum2 += s14;
        }
        for k16 in 1..work1.len() {
            let s17: T = (work1[1] / (T::from(1.0).unwrap() + work1[1] * work1[1]));
            sum2 += s17;
        }
        let s18: T = ((x0[1] * x0[(a2 + a2) % x0.len()])).cos();
        sum2 = sum2 + s18;
    }
    sum2
}


#[test]
fn law_240() {
    check!(p240(&mut [0.23, 0.29, 1.24, 1.25, -0.23], 0.15, const 3), wherever_smooth());
}

#[differentiate]
fn fill241(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); } }

#[differentiate]
fn total241(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums241 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p241(x0: &[f64], mut x1: f64) -> (f64, f64) {
    let mut work1 = vec![x0[0]; 3];
    let mut work2 = vec![0.0_f64; 3];
    let mut sum3: f64 = 0.0_f64;
    for i4 in 0..3 {
        for k5 in 0..work1.len() {
            let s6: f64 = ((x1 / (2.0 + x0[i4] * x0[i4]))).cos();
            work1[k5] = s6;
        }
        if i4 % 2 == 0 {
        for k7 in 0..work2.len() {
            let s8: f64 = (({ let t9: f64 = work1[(i4 + 0) % work1.len()]; t9 * 0.11_f64 })).sin();
            work2[k7] = s8;
            work2[k7] += s8;
        }
        }
        let s10: f64 = work1[(i4 + 1) % work1.len()] * work1[(i4 + 1) % work1.len()];
        sum3 -= s10;
        let s11: f64 = ((x1 + x0[(i4 + 1) % x0.len()])).tanh();
        sum3 += s11;
    }
    sum3 += 0.4 * f64::tanh((0.2 * work1.iter().enumerate().map(|(i14, v12)| 0.1 * i14 as f64 * *v12).sum::<f64>()));
    if 3 % 2 == 1 {
        for i15 in (0..x0.len()).rev() {
            for k16 in 0..work1.len() {
                let s17: f64 = ((x0[i15]).atan()).cos();
                work1[k16] = s17;
            }
            for k18 in 0..work2.len() {
                let s19: f64 = (work1[(i15 + 1) % work1.len()] / (1.0 + work1[(i15 + 1) % work1.len()] * work1[(i15 + 1) % work1.len()]));
                work2[k18] = s19;
            }
            let s20: f64 = work2[(i15 + 1) % work2.len()] * work2[(i15 + 2) % work2.len()];
            sum3 += s20;
            let s21: f64 = (x1 / (1.0 + x1 * x1));
            let s22: f64 = work1[(i15 + 1) % work1.len()] * work1[(1 + 2) % work1.len()];
            sum3 += s22;
            let s23: f64 = f64::tanh(((-0.25) * (0.3 * i15 as f64)));
            sum3 += s23;
        }
    }
    (sum3 * sum3, (work2[(1 + 0) % work2.len()]).tanh())
}


#[test]
fn law_241() {
    check!(p241(&[1.18, 0.27, 1.17, 0.14, 0.27, 0.13], -0.24) -> value, wherever_smooth());
}

#[differentiate]
fn fill242(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = a * a * 0.4 - 0.3_f64 * k as f64; } }

#[differentiate]
fn total242(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums242 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p242(a0: &mut [f64], a1: f64) -> f64 {
    let mut work1 = vec![0.0_f64; 3];
    let mut work2 = vec![0.0_f64; 3];
    let mut sum3: f64 = 0.0_f64;
    let mut sum4: f64 = 0.0_f64;
    let mut sums5 = vec![0.0_f64; 3];
    let mut sum6 = (0.0_f64, 0.0_f64);
    for i7 in (0..a0.len()).step_by(2) {
        for k8 in 0..work1.len() {
            let s9: f64 = f64::tanh((a1 / (2.0 + a1 * a1)));
            work1[k8] = s9;
        }
        for k10 in (0..work2.len()).step_by(2) {
            let s11: f64 = f64::tanh((a1).mul_add((-0.16_f64), 0.5));
            work2[k10] = s11;
        }
        let s12: f64 = (work2[(i7 + i7) % work2.len()] / (1.0 + work2[(i7 + i7) % work2.len()] * work2[(i7 + i7) % work2.len()]));
        let s13: f64 = ((work2[(i7 + 1) % work2.len()] * a0[a0.len() - 1 - i7])).cos();
        sums5[i7 % 3] += s13;
    }
    (-1.22_f64) * sum3 + (-1.16_f64) * sum4 + 1.29_f64 * sums5[0] + 0.24_f64 * sum6.0 + 0.26_f64 * sum6.1
}


#[test]
fn law_242() {
    check!(p242(&mut [-0.25, -1.22, 1.29, -0.18, 1.26, -1.12], -0.27), wherever_smooth());
}

#[differentiate]
fn fill243(a: f64, out: &mut [f64]) { for k in 1..out.len() { out[k] = (a - 0.3_f64 * k as f64).tanh(); } }

#[differentiate]
fn total243(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums243 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p243(x0: &[f64], a1: f64, w2: &[f64]) -> (f64, f64) {
    let mut work1 = [0.0_f64; 3];
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = 0.0_f64;
    'l5: for i4 in 0..x0.len() {
        for k6 in 0..3 {
            let s7: f64 = (((0.3 * i4 as f64)).cos()).cos();
            if (w2[1] * a1) > (-0.11) { break; }
            work1[k6] = s7;
        }
        if !((w2[(1 + 0) % w2.len()]).mul_add(a1, 0.5) > (-1.18)) {
            let s8: f64 = w2[2] * total243(&work1);
            sum2 -= s8;
        } else {
            let s9: f64 = (w2[(i4 + 0) % w2.len()] / (1.0 + w2[(i4 + 0) % w2.len()] * w2[(i4 + 0) % w2.len()]));
            sum3 -= s9;
        }
        for k11 in 0..0 {
            let s12: f64 = ((a1).tanh().sinh()).sin();
            sum3 = sum3 + s12;
        }
        let s13: f64 = (((work1[(i4 + 2) % work1.len()]) * (work1[(i4 + 2) % work1.len()])).ln_1p()).cos();
        sum2 += s13;
    }
    for i14 in 0..x0.len() {
        for k15 in 0..work1.len() {
            let s16: f64 = (x0[i14] / (1.0 + x0[i14] * x0[i14]));
            work1[k15] = s16;
        }
        let s18: f64 = ((a1).sin_cos().0).cos();
        sum2 += s18;
        let s19: f64 = (((-1.17_f64) * x0[(i14 * 2) % x0.len()])).atan();
        let s20: f64 = (w2[(i14 + 0) % w2.len()] / (1.0 + w2[(i14 + 0) % w2.len()] * w2[(i14 + 0) % w2.len()]));
        sum2 += s20;
        let s21: f64 = a1 * total243(&work1[1..]);
        sum2 += s21;
    }
    (sum2 + 1.22_f64 * sum3, (if 1 % 2 == 1 { (0.3 * 3_usize as f64) } else { (0.3 * 0_usize as f64) }))
}


#[test]
fn law_243() {
    check!(p243(&[0.27, 0.11, 0.25, 0.28, -1.26, -1.28], 0.12, &[1.16, 1.21, -0.12, 1.16, 1.11, 1.11]) -> value, wherever_smooth());
}

#[differentiate]
fn fill244<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a: T, out: &mut [T]) { for k in 0..out.len() { out[k] = a * T::from(0.3).unwrap() * T::from(k).unwrap(); } }

#[differentiate]
fn total244<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(v: &[T]) -> T { let mut s = T::from(1.0).unwrap(); for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums244<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum> { one: T, parts: [T; 3], list: Vec<T> }

#[differentiate]
fn p244<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &[T], a1: T, x2: &[T]) -> T {
    let mut s1: T = ((T::from(0.5).unwrap() * (x2[1]).sin()).powi(3)).atan();
    let mut work2 = vec![T::from(0.0).unwrap(); a0.len()];
    let mut sum3: T = T::from(0.0).unwrap();
    for i4 in (0..x2.len()).rev() {
        fill244(((T::from(0.5).unwrap() * (T::from(-0.23).unwrap()).tanh()).exp_m1()).atan(), &mut work2);
        let s6: T = (a0[(i4 + 1) % a0.len()] / (T::from(1.0).unwrap() + a0[(i4 + 1) % a0.len()] * a0[(i4 + 1) % a0.len()]));
        sum3 += s6;
        let s7: T = ((T::from(0.5).unwrap() * (work2[(i4 + i4) % work2.len()]).sin()).powi(3)).cos();
        sum3 -= s7;
    }
    for i8 in 0..3 {
        for k9 in 0..work2.len() {
            let s10: T = ((T::from(-0.14).unwrap() * a1)).cos();
            if (i8 != i8) || ((a1 + a1) > T::from(0.13).unwrap()) { break; }
            work2[k9] = s10;
        }
        let s11: T = work2[(i8 + 1) % work2.len()] * work2[(i8 + i8) % work2.len()];
        sum3 += s11;
        let s12: T = ((x2[0]).sin()).sin();
        sum3 += s12;
        let s13: T = ((T::from(-1.29).unwrap() * a1)).tanh();
        sum3 += s13;
        let s14: T = ((match i8 % 3 { 0 => work2[(i8 * 4) % work2.len()], 1 => a1, _ => x2[(0 + 2) % x2.len()] })).tanh();
        sum3 -= s14;
    }
    let mut s22: T = if 3 % 2 == 1 {
        let mut s1: T = ((T::from(-0.17).unwrap() * x2[(1 + 1) % x2.len()]) - (T::from(1.7).unwrap() + ((T::from(0.3).unwrap() * T::from(1).unwrap())).sin()).cbrt());
        let mut s17 = (({ let g15 = |u16: T| (s1).sin(); g15(s1) }) / (T::from(2.0).unwrap() + sum3 * sum3));
        sum3
    } else {
        let s18: T = (({ let g19 = |u20: T| T::tanh(a1); g19(T::from(-1.29).unwrap()) * g19(T::from(-0.21).unwrap()) })).atan();
        sum3 -= s18;
        let s21: T = ((a0[(3 + 1) % a0.len()] / (T::from(1.0).unwrap() + a0[(3 + 1) % a0.len()] * a0[(3 + 1) % a0.len()]))).tanh();
        s1 = s21;
        T::tanh(T::tanh(T::from(1.14).unwrap()))
    };
    T::from(1.29).unwrap() * sum3 + T::tanh(work2[(3 + 2) % work2.len()])
}


#[test]
fn law_244() {
    check!(p244(&[-1.18, 0.26, -0.27, 1.12, -0.14], -1.22, &[0.24, 1.21, -0.13, -1.24, -1.14]), wherever_smooth());
}

#[differentiate]
fn fill245(a: f64, out: &mut [f64]) { for (k, o) in out.iter_mut().enumerate() { *o = a * a * 0.4 - 0.3_f64 * k as f64; } }

#[differentiate]
fn total245(v: &[f64]) -> f64 { v.iter().map(|&e| e * e).sum::<f64>() }

#[derive(Clone, Differentiable)]
struct Sums245 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p245(a0: &[f64], x1: f64, x2: &mut [f64]) {
    let mut work1 = vec![0.0_f64; 3];
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = 0.0_f64;
    let mut sums4 = vec![0.0_f64; 3];
    for i5 in 0..x2.len() {
        for k6 in (0..work1.len()).rev() {
            let s7: f64 = f64::tanh((0.2 * a0.iter().zip(x2.iter()).map(|(v8, w9)| *v8 * *w9).sum::<f64>()));
            work1[k6] = s7;
        }
        let s10: f64 = ((x1).tanh().sinh()).cos();
        let s11: f64 = (((-1.19) * s10)).atan();
        let s14: f64 = (({ let g12 = |u13: f64| (a0[0]).cos(); g12(x2[i5]) * g12(1.21) })).tanh();
        sum2 += s14;
    }
    for i15 in 2..=x2.len() - 2 {
        for k16 in 0..work1.len() {
            let s17: f64 = (((-0.14) * a0[(i15 * 4) % a0.len()])).atan();
            work1[k16] = s17;
        }
        for k18 in (0..work1.len()).rev() {
            let s19: f64 = (({ let t20: f64 = (-0.11_f64); t20 * x2[i15] })).cos();
            work1[k18] = s19;
            if k18 > 0 { work1[k18] = work1[k18 - 1] * s19; }
        }
        let s21: f64 = work1[2] * total245(&work1);
        sum3 += s21;
    }
    if (1 % 2 == 0) && (2 >= 1) {
        for i22 in (0..a0.len()).rev() {
            fill245(((x2[(i22 * 4) % x2.len()]).cos()).cos(), &mut work1);
            let s26: f64 = ((-0.29_f64) / (1.0 + (-0.29_f64) * (-0.29_f64)));
            sums4[i22 % 3] += s26;
            let s27: f64 = ((work1[(i22 + i22) % work1.len()] / (1.0 + work1[(i22 + i22) % work1.len()] * work1[(i22 + i22) % work1.len()]))).sin();
            sum2 += s27;
            let s28: f64 = ((0.25_f64).atan()).cos();
            sum3 += s28;
            let s29: f64 = ((0.18 * x2[(i22 + 1) % x2.len()])).sin();
            sum3 += s29;
        }
    }
    let s30: f64 = 0.27_f64 * sum2 + (-0.16_f64) * sum3 + 1.22_f64 * sums4[2];
    x2[0] = s30;
}


#[test]
fn law_245() {
    check!(p245(&[-0.22, 0.12, 1.23, 1.12, 0.24, -1.14], 1.18, &mut [-0.19, 1.13, 1.19, 1.16, 0.29, 0.16]) -> unit, wherever_smooth());
}

#[differentiate]
fn fill246(a: f64, out: &mut [f64]) { for k in 1..out.len() { out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); } }

#[differentiate]
fn total246(v: &[f64]) -> f64 { let mut s = 1.0_f64; for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums246 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p246(x0: &mut [f64], a1: f64, w2: usize) -> (f64, f64) {
    let mut work1 = vec![0.0_f64; 3];
    let mut sum2: f64 = 0.0_f64;
    for i3 in 0..3 {
        work1.fill(((((-0.28_f64)) * ((-0.28_f64))).ln_1p()).cos());
        let s5: f64 = work1[(w2 + 3) % work1.len()] * total246(&work1[1..]);
        sum2 += s5;
        let s6: f64 = ((a1 * work1[(i3 + w2) % work1.len()])).cos();
        sum2 += s6;
    }
    for (i7, v8) in work1.iter_mut().enumerate() {
        x0.fill(((*v8) / (1.0 + (*v8) * (*v8))));
    }
    for i9 in 0..x0.len() {
        for k10 in 0..work1.len() {
            let s11: f64 = ((1.7_f64 + (x0[i9]).sin()).powf((x0[1]).cos())).sin();
            work1[k10] = s11;
        }
        let j12 = (w2 + w2) % x0.len();
        if j12 + 1 < x0.len() { x0[j12] = x0[j12 + 1] * x0[j12] * 0.4; }
        for k13 in (0..work1.len()).step_by(2) {
            let s14: f64 = (x0[x0.len() - 1 - i9] / (1.0 + x0[x0.len() - 1 - i9] * x0[x0.len() - 1 - i9]));
            if i9 % 2 == 1 { break; }
            work1[k13] = s14;
        }
        if (i9 < w2) || (i9 != w2) {
            x0[2] += 0.4 * ((a1).tanh()).cos();
            break;
        }
        let s17: f64 = work1[(w2 + 0) % work1.len()] * work1[(w2 * 4) % work1.len()];
        sum2 += s17;
    }
    (sum2, (0.2 * x0.iter().fold(0.22_f64, |w19, v18| w19 * 0.2 + *v18)))
}


#[test]
fn law_246() {
    check!(p246(&mut [-0.25, 0.25, 1.26, 1.19, -0.15, -1.28], 0.13, const 2) -> value, wherever_smooth());
}

#[differentiate]
fn fill247(a: f64, out: &mut [f64]) { for k in 0..out.len() { out[k] = a * a * 0.4 - 0.3_f64 * k as f64; } }

#[differentiate]
fn total247(v: &[f64]) -> f64 { let mut s = 1.0_f64; for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums247 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p247(a0: &[f64], x1: f64) -> f64 {
    let mut s1 = (x1 / (2.0 + a0[1] * a0[1]));
    let mut work2 = a0.to_vec();
    let mut work3 = vec![0.0_f64; a0.len()];
    let mut sum4: f64 = 0.0_f64;
    for i5 in 0..3 {
        for k6 in 0..work2.len() {
            let s7: f64 = ((1.7_f64 + (a0[0]).cos()).recip()).cos();
            work2[k6] = s7;
        }
        for k8 in 0..work3.len() {
            let s9: f64 = (work2[i5] / (1.0 + work2[i5] * work2[i5]));
            work3[k8] = s9;
        }
        let s10: f64 = ((if x1 <= 0.17 { s1 } else { s1 })).cos();
        let s11: f64 = ((0.22 * x1)).cos();
        sum4 += s11;
    }
    work2.fill(((0.2 * work3.iter().enumerate().map(|(i14, v12)| 0.1 * i14 as f64 * *v12).sum::<f64>())).cos());
    0.12_f64 * sum4
}


#[test]
fn law_247() {
    check!(p247(&[0.13, 1.14, 0.11, 0.24, -1.16, -1.14], 0.17), wherever_smooth());
}

#[differentiate]
fn fill248(a: f64, out: &mut [f64]) { for k in 0..out.len() { if k % 2 == 1 { continue; } out[k] = (a * 0.4 + 0.3_f64 * k as f64).sin(); } }

#[differentiate]
fn total248(v: &[f64]) -> f64 { if v.len() < 2 { return 1.0_f64; } v[0] * v[1] + v[v.len() - 1].sin() }

#[derive(Clone, Differentiable)]
struct Sums248 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p248(x0: &[f64], mut w1: f64, x2: usize) -> (f64, f64) {
    let s1: f64;
    if (({ let g2 = |u3: f64| ((0.3 * x2 as f64)).atan(); g2(w1) * g2(1.24) }) >= 1.23) || (x2 % 2 == 1) { s1 = ((0.22_f64).clamp(-1.0_f64, 1.7_f64) * (x0[2]).sin()); } else { s1 = (w1 / (1.0 + w1 * w1)); }
    let mut work4 = vec![0.0_f64; x0.len()];
    let mut work5 = vec![0.0_f64; 3];
    let mut sum6: f64 = 0.0_f64;
    for i7 in 0..x0.len() {
        for k8 in 0..work4.len() {
            let s9: f64 = ((work5[(i7 + 1) % work5.len()]).sin()).cos();
            work4[k8] = s9;
        }
        let n11 = work5.len();
        work5 = vec![((work4[i7]).hypot(1.7_f64)).atan(); n11];
        let s12: f64 = ((work4[i7]).tanh()).atan();
        sum6 += s12;
    }
    work5.push(({ let t13: f64 = (sum6).atan(); t13 * (0.11 * work4[(x2 + 0) % work4.len()]) }));
    (sum6 * sum6 + ({ let g14 = |u15: f64| (work5[(x2 + 1) % work5.len()] / (1.0 + work5[(x2 + 1) % work5.len()] * work5[(x2 + 1) % work5.len()])); g14(sum6) * g14((-0.28)) }), (if ((-1.29) * work5[(x2 + 1) % work5.len()]) <= 1.21 { s1 } else { sum6 }))
}


#[test]
fn law_248() {
    check!(p248(&[0.15, -0.14, 1.13, 0.21, 0.17], -1.12, const 3) -> value, wherever_smooth());
}

#[differentiate]
fn fill249(a: f64, out: &mut [f64]) { for k in 1..out.len() { out[k] = a * a * 0.4 - 0.3_f64 * k as f64; } }

#[differentiate]
fn total249(v: &[f64]) -> f64 { let mut s = 1.0_f64; for k in 1..v.len() { s = s * v[k - 1].tanh() + v[k]; } s }

#[derive(Clone, Differentiable)]
struct Sums249 { one: f64, parts: [f64; 3], list: Vec<f64> }

#[differentiate]
fn p249(x0: &[f64], a1: f64, x2: &[f64]) -> f64 {
    let mut work1 = vec![0.0_f64; 3];
    let mut sum2: f64 = 0.0_f64;
    let mut sum3: f64 = x0[1];
    let mut sums4 = vec![0.0_f64; 3];
    for i5 in 0..x2.len() {
        work1.fill(f64::tanh((sum3 / (2.0 + x2[(i5 + 0) % x2.len()] * x2[(i5 + 0) % x2.len()]))));
        if (!((((0.3 * i5 as f64)) > sum3) && (i5 % 2 == 1))) && (i5 != 1) {
            let s7: f64 = x2[(i5 * 4) % x2.len()] * total249(&work1[1..]);
            sum3 += s7;
        } else {
            let s8: f64 = a1 * total249(&work1[..2]);
            sum2 -= s8;
        }
        let s9: f64 = ((1.7_f64 + (work1[(i5 + 2) % work1.len()]).sin()).powf((sum3).cos())).sin();
        let s10: f64 = (work1[2] / (1.0 + work1[2] * work1[2]));
        sum2 += s10;
    }
    if 0 % 2 == 0 {
        let j12 = (0 + 2) % work1.len();
        {
            let r11 = &mut work1[j12];
            *r11 /= 2.1 + (x2[(3 + 0) % x2.len()] / (1.0 + x2[(3 + 0) % x2.len()] * x2[(3 + 0) % x2.len()]));
            let s15 = (a1 / (2.0 + sums4[(3 + 0) % sums4.len()] * sums4[(3 + 0) % sums4.len()]));
        }
    }
    for i16 in 0..x0.len() {
        if 1 % 2 == 0 {
        for k17 in (0..work1.len()).step_by(2) {
            let s18: f64 = (x0[(i16 + i16) % x0.len()] / (1.0 + x0[(i16 + i16) % x0.len()] * x0[(i16 + i16) % x0.len()]));
            work1[k17] = s18;
        }
        }
        let mut s19: f64 = 0.0_f64;
        for k20 in 0..2 {
            s19 += ((1.13 * sum2)).cos();
            let s21: f64 = ((1.7_f64 + (x2[(k20 + 0) % x2.len()]).sin()).powf((work1[2]).cos())).tanh();
            sum2 += s21;
        }
        let s22: f64 = f64::tanh((x0[i16]).atan());
        sum2 -= s22;
    }
    let mut k23 = 0;
    let mut s24 = loop {
        sum2 += 0.4 * ((0.3 * k23 as f64) / (1.0 + (0.3 * k23 as f64) * (0.3 * k23 as f64)));
        sum3 /= 2.1 + ((x2[(k23 + 2) % x2.len()]).sin_cos().1).cos();
        k23 += 1;
        if k23 >= 2 { break (sum3 / (1.0 + sum3 * sum3)); }
    };
    for i28 in (0..x2.len()).step_by(2) {
        for k29 in 0..work1.len() {
            let s30: f64 = ((a1 - (0.3 * k29 as f64))).atan();
            work1[k29] = s30;
        }
        let s31: f64 = ((1.18 * (0.3 * i28 as f64))).cos();
        sum3 -= s31;
        let s32: f64 = f64::tanh((s24 * work1[(1 + 2) % work1.len()]));
        sum3 += s32;
    }
    1.12_f64 * (sum2).sin() + 1.24_f64 * sum3 + sums4[2]
}


#[test]
fn law_249() {
    check!(p249(&[0.17, 1.26, 0.12, 0.23, -0.22], -0.13, &[0.13, 1.27, -0.19, 1.19, 1.18]), wherever_smooth());
}
