//! Random programs, made by `generate`; see the head of `tests/laws.rs`.

use super::prelude::*;

#[differentiate]
fn h0_0(x0: &mut [f64]) {
    x0[(0 + 2) % x0.len()] = (({ let g1 = |u2: f64| (x0[1]).tanh(); g1(x0[1]) * g1((-1.28)) }) * (x0[1]).atan());
    for v4 in x0.iter_mut() {
        let mut s5: f64 = ((if !(1 % 2 == 0) { (*v4) } else { (*v4) })).cos();
        let mut j6 = (0 + 3) % 4;
    }
}

#[differentiate]
fn h0_1(a0: &mut [f64], mut w1: (f64, f64), x2: f64) -> Vec<f64> {
    for i7 in 1..a0.len() {
        if i7 < i7 {
            for i8 in i7 + 1..a0.len() {
                let [s9, mut s10, _] = [(((a0[(i7 * 4) % a0.len()]) * (a0[(i7 * 4) % a0.len()])).ln_1p()).tanh(), ((0.2 * a0.iter().zip(a0.iter()).map(|(v11, w12)| *v11 * *w12).sum::<f64>())).tanh(), (((a0[(i7 * 4) % a0.len()]) * (a0[(i7 * 4) % a0.len()])).ln_1p()).tanh()];
                a0[(i8 + i8) % a0.len()] += 0.4 * (({ let t13: f64 = a0[i7]; t13 * a0[1] })).sin();
            }
            a0[0] = 0.4 * a0[0] + ((a0[i7]).mul_add(w1.0, 0.5)).atan();
        } else if i7 % 2 == 0 {
            w1.1 += 0.4 * ((1.19 * a0[i7])).atan();
        } else {
            a0.swap(i7, i7);
        }
        w1.0 = (w1.1 / (1.0 + w1.1 * w1.1));
        let mut s14: f64 = (f64::tanh(a0[i7])).atan();
    }
    w1.0 /= 2.1 + ((w1.1 * a0[2])).atan();
    w1.0 /= 2.1 + ((0.3 * 1_usize as f64) / (1.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64)));
    w1.0 += 0.4 * ((a0[(1 + 2) % a0.len()]).sin_cos().0).tanh();
    vec![(0.2 * a0.iter().copied().sum::<f64>()), (0.5 * (a0[(0 * 4) % a0.len()]).sin()).powi(3)]
}

#[differentiate]
fn p0(a0: &[f64; 3], x1: f64, mut x2: f64) -> f64 {
    let mut s19 = ((0.2 * a0.iter().zip(a0.iter()).map(|(v17, w18)| *v17 * *w18).sum::<f64>()) * (a0[(1 * 3) % a0.len()] + a0[(1 + 0) % a0.len()]));
    let mut s20 = ((x1 * a0[(3 + 2) % a0.len()]) + (x2 * x2));
    s20 += 0.4 * ((a0[(2 + 0) % a0.len()] * s20)).atan();
    let mut j21 = (1 + 2) % 4;
    let mut s22: f64 = (-(a0[1] / (2.0 + a0[(j21 + 1) % a0.len()] * a0[(j21 + 1) % a0.len()])));
    (0.5 * (f64::tanh((0.3 * 3_usize as f64))).sin()).powi(3)
}


#[test]
fn law_0() {
    check!(p0(&[-0.25, -1.27, 0.28], -1.21, 1.13), wherever_smooth());
}

#[differentiate]
fn h1_0(x0: usize, w1: &[f64]) -> f64 {
    let mut k1 = 0;
    let mut s2 = loop {
        let mut s3: f64 = ((if !(x0 < 1) { (-1.12_f64) } else { w1[(x0 + 2) % w1.len()] })).atan();
        let mut s4: f64 = ((s3).sin()).cos();
        k1 += 1;
        if k1 >= 3 || x0 % 2 == 0 { break (w1[0] / (1.0 + w1[0] * w1[0])); }
    };
    let s6: f64;
    if (1.13_f64 * w1[(x0 + 2) % w1.len()]) <= (-1.24) { s6 = (0.2 * w1.iter().enumerate().map(|(i9, v7)| 0.1 * i9 as f64 * *v7).sum::<f64>()); } else { s6 = ((0.2 * w1.iter().fold((-1.27_f64), |w11, v10| w11 * 0.2 + *v10)) / (2.0 + w1[(x0 + x0) % w1.len()] * w1[(x0 + x0) % w1.len()])); }
    let mut c12: Vec<f64> = vec![0.0_f64; w1.len()];
    (1.26 * (s6 * w1[(x0 + 2) % w1.len()])) + c12.iter().copied().sum::<f64>()
}

#[differentiate]
fn h1_1(w0: f64, a1: &[f64], x2: usize) -> f64 {
    if x2 % 4 == 0 { return ((0.3 * x2 as f64) / (1.0 + (0.3 * x2 as f64) * (0.3 * x2 as f64))); }
    let mut s13: f64 = (0.2 * a1.iter().copied().sum::<f64>());
    let s19 = h1_1(((0.2 * a1.iter().enumerate().map(|(i18, v16)| 0.1 * i18 as f64 * *v16).sum::<f64>())).tanh(), a1, x2 % 4 - 1);
    let mut s20: (f64, f64) = ((if !(x2 % 2 == 0) { (0.5 * (w0).sin()).asin() } else { (1.0_f64 + (w0).powi(2)).ln() }), (h1_0(x2, &[a1[(x2 + 1) % a1.len()], a1[(x2 + 1) % a1.len()], 0.27_f64]) * f64::tanh((-1.11_f64))));
    ((1.7_f64 + (w0).sin()).cbrt() - (1.7_f64 + (w0).sin()).log10())
}

#[differentiate]
fn p1(x0: [f64; 3], a1: &[f64], a2: &mut [f64]) {
    let mut s22: (f64, f64) = (((x0[(1 + 2) % x0.len()]).tanh().sinh()).abs(), ({ let t24: f64 = (0.12_f64 * x0[2]); t24 * (1.7_f64 + ((0.3 * 3_usize as f64)).cos()).recip() }));
    let mut j25 = (1 + 2) % 4;
    let s26: f64 = (((-1.17_f64) * s22.0)).atan2(1.7_f64 + 1.11_f64 * 1.11_f64);
    s22.0 = (if j25 % 2 == 1 { (0.2 * a2.iter().map(|&v27| (a1[(j25 + 0) % a1.len()]).atan()).sum::<f64>()) } else { (a1[(j25 + j25) % a1.len()]).clamp(-1.0_f64, 1.7_f64) });
}


#[test]
fn law_1() {
    check!(p1([1.23, 1.11, 1.26], &[-0.13, 0.23, 0.24, 0.12, 0.21], &mut [-0.26, 0.13, 0.15, 1.28, -0.21]) -> unit, wherever_smooth());
}

#[differentiate]
fn h2_0(mut a0: f32, w1: f32, x2: f32, x3: &[f32]) -> f32 {
    a0 -= 0.4 * ((x3[(1 + 1) % x3.len()] - x3[(2 * 4) % x3.len()])).tanh();
    a0 = 0.4 * a0 + (x3[(2 + 1) % x3.len()] / (1.0 + x3[(2 + 1) % x3.len()] * x3[(2 + 1) % x3.len()]));
    a0 = ((0.16_f32 * x3[2])).sin();
    a0 -= 0.4 * f32::tanh((if f32::tanh((0.3 * 3_usize as f32)) < (-1.22) { x3[(0 + 0) % x3.len()] } else { a0 }));
    ((1.14 * x3[(3 + 1) % x3.len()]) - (w1 - a0)) + x3.iter().copied().sum::<f32>()
}

#[differentiate]
fn h2_1(w0: &mut [f32]) -> f32 {
    w0.swap((0 + 2) % w0.len(), 0);
    'l1: for v3 in w0.iter_mut() {
        match 2 % 4 {
            0 => {
                (*v3) = 0.4 * (*v3) + (h2_0(f32::tanh((0.14_f32 - (*v3))), ((*v3) / (1.0 + (*v3) * (*v3))), (h2_0(((*v3) / (1.0 + (*v3) * (*v3))), (((-1.12) * (*v3))).tanh(), ((0.29 * (*v3))).sin(), &[(*v3), (-0.29_f32), 1.29])).tanh(), &[(*v3), (*v3), 1.11])).cos();
            }
            1 | 2 => {
                let mut s4: f32 = ((*v3)).tanh();
                let mut j5 = (0 + 1) % 4;
            }
            _ => {
                for i6 in 0..2 {
                    let mut s7: f32 = ((1.16 * (*v3))).cos();
                }
            }
        }
    }
    {
        let r8 = &mut w0[(0 * 4) % w0.len()];
        *r8 = (((-1.24) * (*r8))).sin();
        (*r8) -= 0.4 * (f32::tanh((*r8))).cos();
    }
    w0[(1 + 1) % w0.len()] /= 2.1 + ((0.25 * w0[(1 + 1) % w0.len()])).cos();
    (0.2 * w0.iter().map(|&v9| f32::tanh(({ let t11: f32 = (0.3 * 3_usize as f32); t11 * v9 }))).sum::<f32>())
}

#[differentiate]
fn p2(a0: f32, a1: &mut [f32]) {
    let s12 = a0;
    for v14 in a1.iter_mut() {
        if (0.3 * 1_usize as f32) < (-1.25) {
            'l15: for i16 in 0..4 {
                (*v14) = ((1.0_f32 + (s12).powi(2)).sqrt()).tanh();
                'l17: for i18 in 0..0 {
                    let mut h21 = h2_0((({ let g19 = |u20: f32| (a0 / (1.0 + a0 * a0)); g19((0.3 * i18 as f32)) })).cos(), ((0.3 * i16 as f32) / (1.0 + (0.3 * i16 as f32) * (0.3 * i16 as f32))), (s12).tanh(), &[s12, (*v14), 1.17]);
                }
            }
        }
        let mut s22: f32 = f32::tanh((match 2 % 3 { 0 => a0, 1 => a0, _ => (*v14) }));
    }
    let [s23, mut s24, _] = [f32::max((0.24 * a1[(0 + 2) % a1.len()]), a1[(0 + 2) % a1.len()]), ((a0).min(1.21_f32) * ((0.3 * 3_usize as f32) / (2.0 + a1[(3 + 2) % a1.len()] * a1[(3 + 2) % a1.len()]))), f32::max((0.24 * a1[(0 + 2) % a1.len()]), a1[(0 + 2) % a1.len()])];
    s24 += 0.4 * (s12 / (1.0 + s12 * s12));
    s24 += 0.4 * (a1[(1 + 1) % a1.len()] / (1.0 + a1[(1 + 1) % a1.len()] * a1[(1 + 1) % a1.len()]));
    s24 = ({ let t27: f32 = (0.2 * a1.iter().copied().sum::<f32>()); t27 * h2_0(((a0 / (2.0 + s23 * s23))).sin(), (h2_0(((1.7_f32 + ((0.3 * 2_usize as f32)).sin()).cbrt()).atan(), (s23 / (1.0 + s23 * s23)), ((0.3 * 1_usize as f32) / (1.0 + (0.3 * 1_usize as f32) * (0.3 * 1_usize as f32))), &a1[..])).sin(), ((t27).max((0.3 * 1_usize as f32))).sin(), &a1[..]) });
    s24 += 0.4 * ((a0).atan2(1.7_f32 + s23 * s23)).sin();
}


#[test]
fn law_2() {
    check!(p2(-0.26_f32, &mut [0.19, -0.11, -1.15, -0.22, 0.16_f32]) -> unit, single(), wherever_smooth());
}

#[differentiate]
fn h3_0(mut a0: (f64, f64), a1: &[f64]) -> f64 {
    let mut s1: f64 = ((1.7_f64 + ((-0.25_f64)).sin()).powf((a1[(0 + 2) % a1.len()]).cos()) - (a0.1).atan());
    a0.1 = ((a1[(3 + 3) % a1.len()] + a1[0]) * (a1[(0 + 1) % a1.len()] + a1[(3 + 1) % a1.len()]));
    let mut k2 = 0;
    while k2 < 2 {
        k2 += 1;
        let mut k3 = 0;
        loop {
            s1 -= 0.4 * (a1[(k3 * 4) % a1.len()] / (1.0 + a1[(k3 * 4) % a1.len()] * a1[(k3 * 4) % a1.len()]));
            let mut c5 = [0.0_f64; 3];
            k3 += 1;
            if k3 >= 2 { break; }
        }
        if (a1[(k2 + 2) % a1.len()]) > a1[(k2 + 1) % a1.len()] { continue; }
    }
    ((s1 * (-0.22_f64)) / (2.0 + a0.0 * a0.0))
}

#[differentiate]
fn p3(a0: &mut [f64], w1: &mut [f64], x2: &[f64], x3: &[f64]) -> f64 {
    w1[(0 + 2) % w1.len()] -= 0.4 * f64::tanh((x3[(2 + 0) % x3.len()] * w1[1]));
    let mut c6: [[f64; 3]; 2] = [[((1.0_f64 + (x3[(1 + 1) % x3.len()]).powi(2)).sqrt() + ({ let t7: f64 = w1[0]; t7 * t7 })), (0.2 * w1.iter().fold(1.18_f64, |w9, v8| w9 * 0.2 + *v8)), (1.7_f64 + (h3_0((w1[(0 * 2) % w1.len()], ((x2[(0 * 3) % x2.len()]).abs()).tanh()), &w1[..])).sin()).log10()], [(0.2 * w1.iter().fold(1.18_f64, |w9, v8| w9 * 0.2 + *v8)); 3]];
    let mut k10 = 0;
    while k10 < 2 {
        k10 += 1;
        let s13: f64 = if (c6[k10 % 2][k10 % 3]).sin() > 0.15 {
            a0[(k10 + 2) % a0.len()] = 0.4 * a0[(k10 + 2) % a0.len()] + f64::tanh((x3[(k10 * 2) % x3.len()]).cos());
            let s12 = if ((0.3 * k10 as f64)).atan2(1.7_f64 + a0[(k10 + 0) % a0.len()] * a0[(k10 + 0) % a0.len()]) > 0.27 {
                a0[(k10 * 2) % a0.len()] += 0.4 * (w1[2] / (1.0 + w1[2] * w1[2]));
                a0[(k10 + 0) % a0.len()] -= 0.4 * (h3_0((w1[(0 + k10) % w1.len()], f64::tanh(((-0.13_f64) - x3[0]))), &[w1[(k10 + k10) % w1.len()], a0[(k10 + 2) % a0.len()], 1.19_f64])).cos();
                (h3_0((x3[(k10 + 1) % x3.len()], ((x2[(k10 * 3) % x2.len()] * c6[k10 % 2][k10 % 3])).cos()), a0)).atan()
            } else {
                let mut s11 = f64::tanh((1.0_f64 + (c6[k10 % 2][k10 % 3]).powi(2)).ln());
                ((s11).atan2(1.7_f64 + 0.15_f64 * 0.15_f64)).sin()
            };
            ((0.3 * 3_usize as f64) / (1.0 + (0.3 * 3_usize as f64) * (0.3 * 3_usize as f64)))
        } else {
            a0[(k10 + 1) % a0.len()] = ((-(-1.28_f64))).sin();
            (w1[(k10 + 0) % w1.len()] / (1.0 + w1[(k10 + 0) % w1.len()] * w1[(k10 + 0) % w1.len()]))
        };
    }
    w1[(3 + 0) % w1.len()] = (0.2 * x2.iter().copied().sum::<f64>());
    w1[(2 + 1) % w1.len()] -= 0.4 * f64::tanh(h3_0((a0[(3 + 3) % a0.len()], ((w1[(3 + 0) % w1.len()] + c6[1 % 2][1 % 3])).sin()), &[c6[0 % 2][2 % 3], a0[(2 + 0) % a0.len()], 0.18_f64]));
    w1[(1 + 1) % w1.len()] = h3_0((w1[(2 + 1) % w1.len()], ((if 3 % 2 == 0 { c6[0 % 2][0 % 3] } else { (0.3 * 2_usize as f64) })).cos()), &[w1[2], x3[(2 + 1) % x3.len()], 0.24_f64]);
    w1[(3 + 1) % w1.len()] = 0.4 * w1[(3 + 1) % w1.len()] + ((a0[(0 + 1) % a0.len()] + x2[(2 + 2) % x2.len()])).cos();
    (-({ let g16 = |u17: f64| (x2[(0 + 1) % x2.len()]).cos(); g16(x2[(2 * 2) % x2.len()]) * g16(0.16) }))
}


#[test]
fn law_3() {
    check!(p3(&mut [1.22, 0.11, 0.11, 1.25, -1.29, 1.19], &mut [0.17, 0.24, 1.29, -0.11, 0.19, 0.21], &[0.16, 0.28, 1.13, 0.22, 0.27, -0.21], &[-1.27, -1.27, 1.28, 0.17, 0.15, 0.22]), wherever_smooth());
}

#[differentiate]
fn p4(a0: &mut f64, a1: usize) -> Vec<f64> {
    let mut s1 = (((*a0) / (2.0 + (*a0) * (*a0)))).sin();
    let mut c2: Vec<f64> = vec![(f64::tanh(s1) + ((*a0)).sin()), (({ let g3 = |u4: f64| ((0.3 * a1 as f64)).cos(); g3(s1) * g3((-0.29)) }) / (2.0 + s1 * s1)), ((-0.22_f64)).atan()];
    let j5 = (a1 + 2) % c2.len();
    c2[j5] = 0.4 * c2[j5] + (((*a0)).sin()).atan();
    s1 = (1.0_f64 + (f64::tanh((0.3 * a1 as f64))).powi(2)).sqrt();
    let mut s7 = (({ let t6: f64 = c2[(1 * 4) % c2.len()]; t6 * c2[2] })).mul_add((0.3 * a1 as f64), 0.5);
    let mut s8 = (1.0_f64 + ((match a1 % 3 { 0 => s1, 1 => s7, _ => c2[(a1 + 2) % c2.len()] })).powi(2)).sqrt();
    let mut k9 = 0;
    let mut s10 = loop {
        if k9 != a1 {
            let s12 = (({ let t11: f64 = s7; t11 * (*a0) })).atan();
        }
        for i13 in 0..=c2.len() - 1 {
            (*a0) = ((*a0) / (1.0 + (*a0) * (*a0)));
        }
        k9 += 1;
        if k9 >= 3 { break ((0.14 * c2[(a1 + 0) % c2.len()])).tanh(); }
    };
    c2
}


#[test]
fn law_4() {
    check!(p4(&mut 1.15, const 1) -> vec, wherever_smooth());
}

#[differentiate]
fn h5_0(mut w0: f64, x1: &[f64], a2: usize) -> f64 {
    if a2 % 4 == 0 { return f64::tanh((1.7_f64 + ((-1.27_f64)).sin()).powf((w0).cos())); }
    let mut c1: [f64; 3] = [({ let t2: f64 = (1.11 * x1[1]); t2 * (w0).atan2(1.7_f64 + (0.3 * a2 as f64) * (0.3 * a2 as f64)) }), (0.2 * x1.iter().enumerate().map(|(i5, v3)| 0.1 * i5 as f64 * *v3).sum::<f64>()), f64::max((w0 / (1.0 + w0 * w0)), w0)];
    let s6 = h5_0((x1[2] / (1.0 + x1[2] * x1[2])), x1, a2 % 4 - 1);
    if a2 < a2 {
        let j7 = (a2 + 2) % c1.len();
        c1[j7] += 0.4 * ((0.5 * (s6).tanh()).exp_m1()).tanh();
    } else {
        w0 = ((0.5 * ((0.3 * a2 as f64)).sin()).powi(3) * (match a2 % 3 { 0 => c1[(a2 + a2) % c1.len()], 1 => w0, _ => s6 }));
    }
    ((x1[(a2 + 0) % x1.len()] / (2.0 + w0 * w0)) * (s6).sin()) + c1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p5(x0: &[f64; 3]) -> (f64, f64) {
    let mut h8 = h5_0(f64::tanh(h5_0(((-(0.3 * 1_usize as f64))).atan(), &[x0[2], x0[(2 + 0) % x0.len()], 1.27_f64], 1)), &x0[..], 1);
    for i9 in 0..x0.len() {
        let mut h8 = ((if (i9 != i9) && (i9 % 2 == 1) { h8 } else { h8 })).tanh();
        let mut k10 = 0;
        let mut s11 = loop {
            let mut s18 = {
                let mut c12: Vec<f64> = vec![((-x0[i9])).sin(), (x0[(k10 + i9) % x0.len()]).tanh(), f64::tanh((match i9 % 3 { 0 => h8, 1 => h8, _ => x0[(i9 + 0) % x0.len()] }))];
                let mut c13: Vec<f64> = c12.iter().map(|&v14| (f64::max(x0[i9], h8)).sin()).collect();
                ((h8).abs()).atan()
            };
            h8 += 0.4 * (h5_0(((x0[(i9 + 0) % x0.len()]).cos()).atan(), &x0[..], k10)).tanh();
            k10 += 1;
            if k10 >= 3 || !(({ let t19: f64 = x0[i9]; t19 * x0[i9] }) >= 0.19) { break ((if h5_0((h5_0((x0[(i9 + 2) % x0.len()] / (1.0 + x0[(i9 + 2) % x0.len()] * x0[(i9 + 2) % x0.len()])), &x0[..], i9)).sin(), &x0[..], k10) > (-0.17) { x0[(k10 * 2) % x0.len()] } else { h8 })).atan(); }
        };
    }
    h8 += 0.4 * (h8 / (1.0 + h8 * h8));
    h8 -= 0.4 * ((0.2 * x0.iter().zip(x0.iter()).map(|(v20, w21)| *v20 * *w21).sum::<f64>())).tanh();
    h8 = 0.4 * h8 + ((if ((0.3 * 0_usize as f64)) > x0[(2 + 0) % x0.len()] { h8 } else { x0[(0 + 1) % x0.len()] })).atan();
    h8 /= 2.1 + (h5_0(((1.7_f64 + ((0.3 * 0_usize as f64)).sin()).log10()).atan(), &x0[..], 3)).sin();
    h8 += 0.4 * f64::tanh((h8 * x0[(3 + 2) % x0.len()]));
    ((x0[(1 + 1) % x0.len()]).sin(), ((x0[(1 + 1) % x0.len()]).atan() * (h8).hypot(1.7_f64)))
}


#[test]
fn law_5() {
    check!(p5(&[-0.21, -0.18, 0.29]) -> value, wherever_smooth());
}

#[differentiate]
fn h6_0(mut a0: [f64; 3], w1: f64, x2: &mut f64, w3: &mut [f64]) -> [f64; 3] {
    'l1: for i2 in 1..w3.len() {
        let mut s3: (f64, f64) = (((1.18_f64).sin()).atan(), (a0[(i2 * 3) % a0.len()]).tanh());
    }
    'l5: for i6 in 1..w3.len() {
        let j7 = (3 + 1) % a0.len();
        a0[j7] += 0.4 * f64::tanh((0.5 * ((0.3 * i6 as f64)).sin()).asin());
        w3[0] += 0.4 * (((-0.25) * (*x2))).cos();
        let s8: f64;
        if (if (0.2 * a0.iter().fold((-1.22_f64), |w10, v9| w10 * 0.2 + *v9)) > 0.15 { a0[(i6 + 0) % a0.len()] } else { (*x2) }) > (-0.15) { s8 = ((-w1)).cos(); } else { s8 = f64::tanh((a0[(i6 + i6) % a0.len()] + (-0.18_f64))); }
    }
    let mut s11 = ((a0[(2 + 0) % a0.len()] - (*x2))).atan();
    if (0.2 * w3.iter().copied().sum::<f64>()) > 0.14 {
        let w1: f64 = ((1.7_f64 + ((*x2)).sin()).log10()).tanh().sinh();
        s11 += 0.4 * ((1.7_f64 + (a0[0]).sin()).log10()).cos();
    }
    a0
}

#[differentiate]
fn h6_1(x0: &[f64; 3], mut x1: (f64, f64), w2: usize, x3: usize) -> f64 {
    let mut c14 = [0.0_f64; 3];
    let j18 = (w2 + 1) % c14.len();
    c14[j18] -= 0.4 * ((if (match x3 % 3 { 0 => x0[(w2 * 2) % x0.len()], 1 => 0.18_f64, _ => c14[(x3 + 1) % c14.len()] }) <= 0.18 { x1.0 } else { x1.0 })).cos();
    c14[2] += 0.4 * f64::tanh((x0[(w2 * 4) % x0.len()]).sin());
    (0.2 * x0.iter().copied().sum::<f64>())
}

#[differentiate]
fn p6(mut w0: [f64; 3]) -> (f64, f64) {
    if (w0[(0 + 0) % w0.len()] * w0[(1 + 0) % w0.len()]) <= 1.25 {
        if 0 % 2 == 0 {
            let j22 = (0 + 0) % w0.len();
            {
                let r21 = &mut w0[j22];
                *r21 = ((1.25 * (*r21))).max((0.3 * 2_usize as f64));
                let mut s23 = (*r21);
            }
        }
        let mut s24 = ((1.0_f64 + (w0[(3 + 0) % w0.len()]).powi(2)).ln()).tanh().sinh();
        let mut s35 = if (w0[(0 + 0) % w0.len()]).sin() < (-0.15) {
            let s25: f64 = (f64::tanh(w0[(3 + 0) % w0.len()]) * ({ let g26 = |u27: f64| (w0[1]).tanh(); g26((-1.29_f64)) * g26((-1.17)) }));
            s24 += 0.4 * (w0[(1 + 1) % w0.len()] / (1.0 + w0[(1 + 1) % w0.len()] * w0[(1 + 1) % w0.len()]));
            h6_1(&w0, (0.26_f64, ((w0[(2 + 1) % w0.len()]).tanh()).cos()), 1, 1)
        } else {
            'l28: for i29 in 0..0 {
                let mut s30 = ((if i29 % 2 == 1 { s24 } else { w0[(0 + 2) % w0.len()] })).cos();
                s24 = ((s24 / (2.0 + (0.3 * 0_usize as f64) * (0.3 * 0_usize as f64)))).tanh();
            }
            ({ let g31 = |u32: f64| f64::tanh(({ let g33 = |u34: f64| (u34).sin(); g33(u32) })); g31(w0[(0 + 1) % w0.len()]) })
        };
    } else if !((w0[(3 + 0) % w0.len()]) > w0[1]) {
        let j36 = (2 * 3) % w0.len();
        w0[j36] /= 2.1 + (w0[(1 + 1) % w0.len()] / (1.0 + w0[(1 + 1) % w0.len()] * w0[(1 + 1) % w0.len()]));
    } else {
        let j37 = (1 + 1) % w0.len();
        w0[j37] -= 0.4 * (({ let t38: f64 = w0[(1 * 3) % w0.len()]; t38 * (0.3 * 3_usize as f64) })).cos();
    }
    let j39 = (1 + 2) % w0.len();
    w0[j39] = 0.4 * w0[j39] + f64::tanh(h6_1(&w0, (w0[(2 + 2) % w0.len()], ((w0[(3 + 2) % w0.len()]).tanh()).atan()), 1, 2));
    let j40 = (2 + 2) % w0.len();
    w0[j40] -= 0.4 * ((w0[(2 + 1) % w0.len()]).cos()).cos();
    let j41 = (1 + 0) % w0.len();
    w0[j41] = (0.2 * w0.iter().enumerate().map(|(i44, v42)| 0.1 * i44 as f64 * *v42).sum::<f64>());
    w0[0] -= 0.4 * ((w0[(1 + 1) % w0.len()]).mul_add(w0[(1 + 0) % w0.len()], 0.5)).tanh();
    let j45 = (1 + 1) % w0.len();
    w0[j45] -= 0.4 * ((0.5 * (1.12_f64).sin()).asin()).sin();
    ((0.2 * w0.iter().map(|&v46| (w0[0]).sin()).sum::<f64>()), (if 2 != 2 { (w0[(2 + 1) % w0.len()] + w0[(3 + 1) % w0.len()]) } else { (match 1 % 3 { 0 => w0[1], 1 => w0[(0 + 1) % w0.len()], _ => w0[(3 + 0) % w0.len()] }) }))
}


#[test]
fn law_6() {
    check!(p6([1.23, 0.29, 0.23]) -> value, wherever_smooth());
}

#[differentiate]
fn h7_0(x0: &[f64], mut w1: f64) -> Vec<f64> {
    let mut w1 = (0.2 * x0.iter().map(|&v1| f64::tanh((match 0 % 3 { 0 => w1, 1 => x0[(1 + 0) % x0.len()], _ => x0[(3 + 0) % x0.len()] }))).sum::<f64>());
    let s3: f64 = ((-w1)).sin();
    x0.to_vec()
}

#[differentiate]
fn h7_1(x0: [f64; 3]) -> (f64, f64) {
    let mut s4: f64 = (1.26 * (if 1 != 0 { x0[(1 + 2) % x0.len()] } else { x0[(1 + 1) % x0.len()] }));
    s4 += 0.4 * ((x0[(0 * 3) % x0.len()] * x0[0])).atan();
    let mut c5: Vec<f64> = vec![0.0_f64; x0.len()];
    (f64::tanh(s4), (0.14 * (s4 * s4)))
}

#[differentiate]
fn p7(a0: usize, a1: &[f64], x2: f64, a3: f64) -> f64 {
    let mut k6 = 0;
    let mut s7 = loop {
        let mut k8 = 0;
        let mut s9 = loop {
            let s21 = if ({ let t10: f64 = x2; t10 * t10 }) < (-0.12) {
                let mut s11: f64 = (a3 / (1.0 + a3 * a3));
                ((a1[(k6 * 4) % a1.len()] * a1[1])).cos()
            } else {
                if (a1[(2 + 0) % a1.len()]) > a1[(2 + 2) % a1.len()] {
                    let mut s12: f64 = (a1[1]).cos();
                    let mut s13: f64 = f64::tanh((a3 * a1[(k8 + 1) % a1.len()]));
                    let mut c14: [[f64; 3]; 2] = [[((x2 / (1.0 + x2 * x2))).cos(), ((0.2 * a1.iter().map(|&v15| (a1[(0 + 0) % a1.len()]).atan()).sum::<f64>())).sin(), (((0.3 * k6 as f64)).cos()).sin()], [((0.2 * a1.iter().map(|&v15| (a1[(0 + 0) % a1.len()]).atan()).sum::<f64>())).sin(); 3]];
                } else if a0 != k6 {
                    let mut s17: f64 = (({ let t18: f64 = 1.12_f64; t18 * x2 })).sin();
                } else {
                    let mut s19: f64 = ((match a0 % 3 { 0 => x2, 1 => (0.3 * k6 as f64), _ => 1.15_f64 })).cos();
                }
                let mut s20: f64 = ((a1[0]).atan()).sin();
                (f64::tanh(s20)).sin()
            };
            let mut s22: f64 = f64::tanh((1.23_f64).sin());
            k8 += 1;
            if k8 >= 2 || !(!((x2) > a3)) { break ((a1[(k6 + 0) % a1.len()]).atan2(1.7_f64 + x2 * x2)).cos(); }
        };
        s9 = ((if !((0.16_f64).cos() < (-1.27)) { a1[2] } else { a1[(k6 + 1) % a1.len()] })).atan();
        k6 += 1;
        if k6 >= 3 || ((a1[(a0 + 0) % a1.len()]) > (0.3 * a0 as f64)) && ((a1[2] / (2.0 + a1[(a0 + 2) % a1.len()] * a1[(a0 + 2) % a1.len()])) <= 0.11) { break f64::tanh(({ let g23 = |u24: f64| ((0.3 * 2_usize as f64)).sin(); g23(a3) })); }
    };
    s7 = 0.4 * s7 + (f64::tanh(x2)).atan();
    s7 += 0.4 * (((-0.22) * 0.12_f64)).tanh();
    s7 /= 2.1 + ((a1[(a0 * 2) % a1.len()] - a3)).tanh();
    s7 /= 2.1 + ((0.2 * a1.iter().fold(0.23_f64, |w26, v25| w26 * 0.2 + *v25))).cos();
    (({ let t27: f64 = a1[(a0 + 1) % a1.len()]; t27 * a1[(a0 + 0) % a1.len()] })).cos()
}


#[test]
fn law_7() {
    check!(p7(const 1, &[1.26, -1.23, 0.16, -1.18, 1.17], 1.25, -0.25), wherever_smooth());
}

#[differentiate]
fn h8_0(w0: [f64; 3]) -> f64 {
    let mut s1: f64 = (if (0.2 * w0.iter().zip(w0.iter()).map(|(v2, w3)| *v2 * *w3).sum::<f64>()) > (-1.25) { (match 2 % 3 { 0 => w0[(0 + 0) % w0.len()], 1 => (0.3 * 0_usize as f64), _ => (0.3 * 2_usize as f64) }) } else { f64::tanh(w0[(1 + 0) % w0.len()]) });
    let mut s4: f64 = ((w0[1] - s1) / (2.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64)));
    (1.11 * (s1).min(0.26_f64)) + w0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p8(x0: &[f64], #[constant] w1: &[f64]) -> f64 {
    match 2 % 4 {
        0 => {
            let mut s5: f64 = w1[1];
        }
        1 | 2 if 3 % 2 == 1 => {
            let s6 = (-(1.7_f64 + (x0[(1 + 0) % x0.len()]).sin()).cbrt());
        }
        _ => {
            let mut k8 = 1;
            'l7: while k8 < 3 {
                k8 += 1;
                let mut j9 = (k8 + 3) % 4;
            }
        }
    }
    let s13: f64 = (0.2 * w1.iter().enumerate().map(|(i12, v10)| 0.1 * i12 as f64 * *v10).sum::<f64>());
    for &v15 in w1.iter() {
        let mut s16: f64 = ((s13 / (2.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64)))).cos();
        if !(({ let t17: f64 = x0[(2 + 1) % x0.len()]; t17 * x0[2] }) >= 1.29) {
            s16 /= 2.1 + ((0.3 * 1_usize as f64) / (1.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64)));
            s16 /= 2.1 + (((0.3 * 0_usize as f64) * x0[(1 + 0) % x0.len()])).cos();
        } else if (0.2 * x0.iter().zip(x0.iter()).map(|(v18, w19)| *v18 * *w19).sum::<f64>()) > (-1.21) {
            s16 -= 0.4 * ((v15 * s16)).tanh();
        } else {
            s16 = (((0.3 * 3_usize as f64) * x0[(3 + 2) % x0.len()])).tanh();
        }
    }
    let mut s20: f64 = (s13).cos();
    s20 += 0.4 * f64::tanh((1.7_f64 + (w1[(2 + 2) % w1.len()]).sin()).cbrt());
    s20 = h8_0([w1[(2 + 0) % w1.len()], ((s20 - (0.3 * 3_usize as f64))).cos(), w1[(0 + 2) % w1.len()]]);
    s20 *= (w1[2] / (1.0 + w1[2] * w1[2]));
    ((0.17 * s20)).clamp(-1.0_f64, 1.7_f64)
}


#[test]
fn law_8() {
    check!(p8(&[-0.15, 1.21, 0.17, -0.13, 1.17, -1.14], const &[1.14, -0.21, -1.23, 1.22, 1.22, -0.12]), wherever_smooth());
}

#[differentiate]
fn h9_0(x0: &[f64], w1: usize, x2: [f64; 3], a3: &mut [f64]) -> f64 {
    let mut c1: Vec<f64> = a3.to_vec();
    let mut s2 = c1[1];
    match w1 % 4 {
        0 => {
            a3[(w1 + 0) % a3.len()] = 0.4 * a3[(w1 + 0) % a3.len()] + (s2 / (1.0 + s2 * s2));
        }
        1 | 2 => {
            let mut s3 = ((s2).hypot(1.7_f64) / (2.0 + c1[(w1 + 1) % c1.len()] * c1[(w1 + 1) % c1.len()]));
        }
        _ => {
            let mut k4 = 0;
            while k4 < 2 {
                k4 += 1;
                let j5 = (k4 + w1) % c1.len();
                c1[j5] += 0.4 * (c1[(w1 + 0) % c1.len()] / (1.0 + c1[(w1 + 0) % c1.len()] * c1[(w1 + 0) % c1.len()]));
                let mut k7 = 0;
                'l6: while k7 < 4 {
                    k7 += 1;
                    let mut s13 = {
                        a3[1] -= 0.4 * ((0.2 * x0.iter().fold(1.21_f64, |w9, v8| w9 * 0.2 + *v8))).tanh();
                        s2 = ((if k7 >= k4 { c1[(w1 + 0) % c1.len()] } else { c1[(3 + 1) % c1.len()] })).atan();
                        f64::tanh(((-0.21) * a3[(k7 + 2) % a3.len()]))
                    };
                    s2 += 0.4 * ((1.27 * a3[1])).sin();
                    s2 -= 0.4 * (x0[(k4 + 2) % x0.len()] / (1.0 + x0[(k4 + 2) % x0.len()] * x0[(k4 + 2) % x0.len()]));
                }
            }
        }
    }
    s2 *= (f64::tanh(s2)).sin();
    (((-1.27_f64) - (0.3 * w1 as f64)) * (x2[(2 * 3) % x2.len()] - x0[(0 + 0) % x0.len()]))
}

#[differentiate]
fn h9_1(w0: &mut [f64], a1: &[f64], w2: usize, a3: &[f64]) -> f64 {
    w0[0] = 0.4 * w0[0] + ((a3[0]).tanh()).tanh();
    if ({ let g14 = |u15: f64| (a1[(w2 + 0) % a1.len()]).sin(); g14(w0[(w2 + 2) % w0.len()]) }) < (-1.11) {
        w0[(w2 + 2) % w0.len()] = (1.7_f64 + (({ let t16: f64 = w0[(w2 * 2) % w0.len()]; t16 * a3[2] })).sin()).cbrt();
    } else if (0.18_f64 * w0[(w2 + 1) % w0.len()]) <= 1.18 {
        let mut k17 = 0;
        let mut s18 = loop {
            let mut s19 = f64::tanh(((-1.12) * a1[(k17 + 0) % a1.len()]));
            let s19 = ((w0[(k17 + 2) % w0.len()] + a3[(k17 + 0) % a3.len()])).atan();
            k17 += 1;
            if k17 >= 2 { break (a3[(w2 + 0) % a3.len()] / (1.0 + a3[(w2 + 0) % a3.len()] * a3[(w2 + 0) % a3.len()])); }
        };
    } else {
        let (s20, mut s21): (f64, f64) = (((0.2 * a3.iter().copied().sum::<f64>())).atan(), ((w0[2] * w0[0])).atan());
        w0[(w2 + 0) % w0.len()] = (match w2 % 3 { 0 => (s21 / (1.0 + s21 * s21)), 1 => s20, _ => (a3[(w2 + w2) % a3.len()]).tanh() });
    }
    w0[(w2 + 2) % w0.len()] = ((match w2 % 3 { 0 => a1[0], 1 => a1[(w2 + 2) % a1.len()], _ => 0.29_f64 }) / (2.0 + a3[(w2 + w2) % a3.len()] * a3[(w2 + w2) % a3.len()]));
    ((if (w0[(w2 + 0) % w0.len()]) > a3[(w2 + 0) % a3.len()] { w0[0] } else { a1[(w2 + 1) % a1.len()] })).sin() + a1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p9(mut w0: Vec<f64>, w1: f64, a2: [f64; 3], mut w3: f64) -> f64 {
    let s24: f64 = (0.5 * ((w1).clamp(-1.0_f64, 1.7_f64)).tanh()).exp_m1();
    let mut j25 = (1 + 1) % 4;
    let j26 = (0 + j25) % w0.len();
    w0[j26] -= 0.4 * ((w1 / (1.0 + w1 * w1))).cos();
    w3 = ((if (a2[(j25 + j25) % a2.len()] * (0.3 * j25 as f64)) > (-1.19) { w3 } else { w1 }) * (if (((-1.19) * a2[(j25 + j25) % a2.len()]) > 0.27) && (((0.3 * j25 as f64) - a2[(j25 + j25) % a2.len()]) > 1.21) { w0[2] } else { s24 }));
    let mut s29: f64 = ({ let g27 = |u28: f64| f64::tanh((s24 + w0[0])); g27(0.19_f64) });
    let s30: f64;
    if ((-1.21) * w3) >= (-1.16) { s30 = ({ let t31: f64 = (s29 * s24); t31 * (0.5 * ((0.3 * j25 as f64)).sin()).powi(3) }); } else { s30 = ((1.0_f64 + (w3).powi(2)).sqrt() * (0.2 * a2.iter().enumerate().map(|(i34, v32)| 0.1 * i34 as f64 * *v32).sum::<f64>())); }
    (w0[(0 * 3) % w0.len()] / (1.0 + w0[(0 * 3) % w0.len()] * w0[(0 * 3) % w0.len()]))
}


#[test]
fn law_9() {
    check!(p9(vec![1.19, 1.28, 1.12, 1.14, -0.21], 1.12, [1.24, 1.16, 0.21], -1.13), wherever_smooth());
}

#[differentiate]
fn p10(a0: &mut f64) -> [f64; 3] {
    (*a0) += 0.4 * (((*a0)).abs()).sin();
    let mut s1: f64 = (0.16 * ((-0.22_f64)).abs());
    let s2: f64 = (*a0);
    let (s3, mut s4): (f64, f64) = ((1.18 * ((*a0)).cos()), (((0.3 * 3_usize as f64)).tanh() - f64::tanh(s2)));
    let mut s5 = (1.27 * (-s1));
    let s13 = if (s1 + s3) >= (-1.15) {
        'l6: for i7 in 0..0 {
            let mut s12 = if i7 != i7 {
                let mut s9 = f64::tanh(({ let t8: f64 = (*a0); t8 * (*a0) }));
                let mut k10 = 0;
                while k10 < 3 {
                    k10 += 1;
                    s4 += 0.4 * (({ let t11: f64 = s4; t11 * s1 })).cos();
                    s1 /= 2.1 + f64::tanh((0.24 * s9));
                    (*a0) -= 0.4 * ((s1 + (0.3 * k10 as f64))).sin();
                }
                f64::tanh((s3 / (1.0 + s3 * s3)))
            } else {
                (*a0) += 0.4 * (s3 / (1.0 + s3 * s3));
                s5 = f64::tanh(((-0.11) * s3));
                ((if (s1).tanh() > 1.24 { (0.3 * i7 as f64) } else { (*a0) })).tanh()
            };
            s1 = 0.4 * s1 + ((1.7_f64 + (0.29_f64).sin()).log10()).atan();
            s1 = ((s1).cos()).tanh();
        }
        s4 -= 0.4 * f64::tanh((1.7_f64 + ((0.3 * 3_usize as f64)).sin()).log10());
        ((0.29 * s2) / (2.0 + s3 * s3))
    } else {
        s1 -= 0.4 * (s3 / (1.0 + s3 * s3));
        s5 += 0.4 * (f64::tanh(s3)).tanh();
        (((*a0)).sin_cos().0 + ((*a0)).tanh())
    };
    [(1.7_f64 + (s4).sin()).log10(), (0.11_f64 / (1.0 + 0.11_f64 * 0.11_f64)), (if 0 % 2 == 1 { (*a0) } else { s4 })]
}


#[test]
fn law_10() {
    check!(p10(&mut 0.13) -> value, wherever_smooth());
}

#[differentiate]
fn h11_0(a0: usize, w1: &[f64], a2: &mut [f64], x3: f64) -> [f64; 3] {
    if a0 >= 0 {
        let mut k2 = 0;
        'l1: while k2 < 2 {
            k2 += 1;
            a2[(a0 * 2) % a2.len()] = ((1.7_f64 + (x3).sin()).cbrt()).atan();
            a2.swap((k2 + 1) % a2.len(), 0);
        }
    } else if a0 < a0 {
        let mut c3: Vec<f64> = vec![0.0_f64; a2.len()];
    }
    let mut s10: f64 = if !(!(!((x3 + x3) > (-0.13)))) {
        'l4: for i5 in (1..a2.len()).rev().step_by(2) {
            let mut s6 = ((a2[i5] / (1.0 + a2[i5] * a2[i5]))).tanh();
        }
        if (w1[(a0 * 3) % w1.len()]) > (0.3 * a0 as f64) {
            a2[(a0 + 0) % a2.len()] += 0.4 * ((1.0_f64 + (x3).powi(2)).ln()).atan();
        } else {
            a2[0] += 0.4 * (x3 / (1.0 + x3 * x3));
        }
        (({ let t7: f64 = x3; t7 * w1[(a0 + 1) % w1.len()] }) - (if a0 % 2 == 0 { a2[(0 + 0) % a2.len()] } else { a2[(a0 + 2) % a2.len()] }))
    } else {
        a2[(a0 + 1) % a2.len()] = 0.4 * a2[(a0 + 1) % a2.len()] + ((x3 / (2.0 + 0.26_f64 * 0.26_f64))).tanh();
        (if (0.16 * (0.3 * a0 as f64)) >= 1.17 { (0.2 * a2.iter().map(|&v8| (a2[(3 + 2) % a2.len()]).tanh()).sum::<f64>()) } else { (x3).sin() })
    };
    s10 = ({ let t11: f64 = (match a0 % 3 { 0 => a2[(a0 + 1) % a2.len()], 1 => s10, _ => a2[(a0 + 0) % a2.len()] }); t11 * (w1[(a0 + 0) % w1.len()] * a2[(a0 + 2) % a2.len()]) });
    s10 += 0.4 * (((0.3 * a0 as f64) * w1[(a0 + 0) % w1.len()])).sin();
    [(w1[(2 + 1) % w1.len()] * x3), ({ let g12 = |u13: f64| (x3).sin(); g12((-0.16_f64)) * g12((-1.15)) }), (s10 * a2[(a0 + 2) % a2.len()])]
}

#[differentiate]
fn p11(w0: &[f64; 3]) -> f64 {
    let mut k14 = 1;
    while k14 < 3 {
        k14 += 1;
        let s15: f64;
        if (if (w0[2]) > w0[(k14 + 2) % w0.len()] { w0[(k14 + 2) % w0.len()] } else { w0[(3 + 0) % w0.len()] }) > 1.29 { s15 = (w0[0] / (1.0 + w0[0] * w0[0])); } else { s15 = ((w0[(k14 + 1) % w0.len()]).atan()).cos(); }
    }
    for i16 in 0..2 {
        let [s17, mut s18, _] = [((w0[(2 + 0) % w0.len()] * w0[(i16 + 2) % w0.len()])).atan(), (w0[(i16 + 0) % w0.len()] / (1.0 + w0[(i16 + 0) % w0.len()] * w0[(i16 + 0) % w0.len()])), ((w0[(2 + 0) % w0.len()] * w0[(i16 + 2) % w0.len()])).atan()];
        for i19 in 0..4 {
            let mut c20 = [0.0_f64; 3];
            let j22 = (i16 * 3) % c20.len();
            c20[j22] = ((w0[(i16 + i16) % w0.len()] - s17)).tanh();
            let mut s23 = ((s18).sin()).tanh();
        }
        if (w0[(1 + 1) % w0.len()] / (2.0 + s17 * s17)) > 0.24 {
            let mut k24 = 1;
            while k24 < 4 && s18 < 1.4 {
                k24 += 1;
                s18 *= (w0[(i16 * 2) % w0.len()] / (1.0 + w0[(i16 * 2) % w0.len()] * w0[(i16 * 2) % w0.len()]));
                s18 = ((0.23_f64 * s18)).sin();
            }
            s18 = ((0.3 * i16 as f64) / (1.0 + (0.3 * i16 as f64) * (0.3 * i16 as f64)));
            s18 = f64::tanh((s18 / (2.0 + s18 * s18)));
        } else {
            s18 = f64::tanh((0.13 * s17));
        }
    }
    let mut s25: f64 = ((w0[(2 * 4) % w0.len()]).sin()).cos();
    s25 /= 2.1 + f64::tanh((w0[1]).hypot(1.7_f64));
    f64::max(((0.3 * 2_usize as f64) + s25), w0[(2 + 2) % w0.len()]) + w0.iter().copied().sum::<f64>()
}


#[test]
fn law_11() {
    check!(p11(&[1.15, 1.24, 0.23]), wherever_smooth());
}

#[differentiate]
fn h12_0(a0: [f64; 3], a1: f64, w2: f64) -> f64 {
    let mut s1: f64 = (a0[(1 + 2) % a0.len()] - ({ let t2: f64 = (-1.27_f64); t2 * a0[(2 + 2) % a0.len()] }));
    let mut k4 = 0;
    'l3: while k4 < 4 {
        k4 += 1;
        let mut c5 = [0.0_f64; 3];
        for i6 in 1..a0.len() {
            let (s7, mut s8): (f64, f64) = (f64::tanh(({ let g9 = |u10: f64| (1.27_f64).tanh(); g9(c5[0]) * g9(0.18) })), (c5[i6] / (1.0 + c5[i6] * c5[i6])));
        }
        s1 = 0.4 * s1 + ((0.2 * c5.iter().fold(1.17_f64, |w12, v11| w12 * 0.2 + *v11))).tanh();
    }
    let mut c13: [[f64; 3]; 2] = [[(if 0 % 2 == 0 { (if (a1) > w2 { s1 } else { a0[(1 * 3) % a0.len()] }) } else { (0.18 * a0[(1 + 2) % a0.len()]) }), ((0.2 * a0.iter().fold(0.24_f64, |w15, v14| w15 * 0.2 + *v14)) * (if f64::tanh(a0[(1 + 1) % a0.len()]) >= 1.15 { 1.14_f64 } else { a0[(0 * 2) % a0.len()] })), (-a0[(1 + 1) % a0.len()])], [((0.2 * a0.iter().fold(0.24_f64, |w15, v14| w15 * 0.2 + *v14)) * (if f64::tanh(a0[(1 + 1) % a0.len()]) >= 1.15 { 1.14_f64 } else { a0[(0 * 2) % a0.len()] })); 3]];
    ((if 1 % 2 == 1 { w2 } else { c13[1 % 2][3 % 3] })).sin()
}

#[differentiate]
fn p12(w0: usize, w1: f64) -> [f64; 3] {
    let mut s16: f64 = (0.5 * ((w1).mul_add(w1, 0.5)).sin()).asin();
    let mut s17: f64 = (if (s16) > w1 { (w1 + w1) } else { w1 });
    let mut s18: f64 = (1.0_f64 + ((s16 / (2.0 + 1.18_f64 * 1.18_f64))).powi(2)).ln();
    if w0 % 2 == 1 {
        let [s19, mut s20, _] = [({ let g21 = |u22: f64| (({ let t23: f64 = u22; t23 * s16 })).sin(); g21(0.22_f64) }), h12_0([s17, ((if !(w0 % 2 == 0) { w1 } else { w1 })).tanh(), w1], (s16).sin(), ((0.5 * (s16).sin()).powi(3)).sin()), ({ let g21 = |u22: f64| (({ let t23: f64 = u22; t23 * s16 })).sin(); g21(0.22_f64) })];
        let mut s26: f64 = ({ let g24 = |u25: f64| (s16 / (1.0 + s16 * s16)); g24(s19) * g24(1.13) });
    } else if !((1.28 * s17) >= 0.27) {
        s18 = ((-0.28) * (w1).sin());
    } else {
        let mut c27 = [0.0_f64; 3];
    }
    if ((0.3 * w0 as f64) + s17) < (-1.22) {
        let (s29, mut s30): (f64, f64) = ((0.13 * (s17 * 0.26_f64)), s17);
        s18 -= 0.4 * (w1).sin();
        s30 = ((s17 * s29) - ((-0.17) * s29));
    } else {
        s18 = (1.0_f64 + (h12_0([s18, (s17 / (1.0 + s17 * s17)), s18], (s17).cos(), ((s17).sin_cos().0).sin())).powi(2)).ln();
        s18 = 0.4 * s18 + (h12_0([(-0.15_f64), (s16 / (1.0 + s16 * s16)), w1], (h12_0([s16, f64::tanh(({ let g31 = |u32: f64| f64::tanh(s17); g31(w1) })), s18], (h12_0([s18, ((s18 * s16)).sin(), w1], f64::tanh((0.3 * w0 as f64)), ((s18 * s17)).tanh())).sin(), (h12_0([s17, f64::tanh((w1 - s18)), s18], f64::tanh((-(0.3 * w0 as f64))), f64::tanh(h12_0([s18, f64::tanh((0.18_f64 - s16)), s17], f64::tanh(((0.3 * w0 as f64) * w1)), ((s17).cos()).atan())))).atan())).cos(), ((1.7_f64 + (s18).sin()).cbrt()).atan())).sin();
    }
    [((-0.19) * s18), (s16 + s18), h12_0([1.24_f64, f64::tanh(w1), s17], ((s16 * s16)).sin(), (s16 / (1.0 + s16 * s16)))]
}


#[test]
fn law_12() {
    check!(p12(const 2, -1.18) -> value, wherever_smooth());
}

#[differentiate]
fn p13(a0: usize, w1: f64) -> [f64; 3] {
    let mut w1 = ((w1).sin()).atan();
    let (s1, mut s2): (f64, f64) = ((1.13_f64 * ((0.3 * a0 as f64) * (0.3 * a0 as f64))), ((match a0 % 3 { 0 => w1, 1 => w1, _ => w1 }) + (w1 - w1)));
    let mut s3: f64 = ((0.3 * a0 as f64) / (1.0 + (0.3 * a0 as f64) * (0.3 * a0 as f64)));
    let mut s4: f64 = s3;
    let mut s5 = ((s1 + s1) * ((0.3 * a0 as f64) - s1));
    if (if a0 >= a0 { s4 } else { (0.3 * a0 as f64) }) < 1.21 { return [(s5 / (1.0 + s5 * s5)), (1.7_f64 + ((0.3 * a0 as f64)).cos()).recip(), ((-1.12) * s3)]; }
    'l6: for i7 in 0..4 {
        s3 -= 0.4 * ((s5 - (-1.26_f64))).atan();
    }
    [w1, f64::tanh(s2), ({ let g8 = |u9: f64| (s5 / (1.0 + s5 * s5)); g8(s4) * g8(0.19) })]
}


#[test]
fn law_13() {
    check!(p13(const 4, 0.29) -> value, wherever_smooth());
}

#[differentiate]
fn p14(w0: f64) -> f64 {
    let mut s1: f64 = w0;
    for i2 in (0..5).step_by(3) {
        let mut k3 = 0;
        while k3 < 2 {
            k3 += 1;
            s1 = ((w0).mul_add(w0, 0.5)).tanh();
            let s4: f64;
            if (w0 - (0.3 * k3 as f64)) >= 1.19 { s4 = (w0 / (1.0 + w0 * w0)); } else { s4 = (s1).atan(); }
        }
    }
    let mut k5 = 0;
    let mut s6 = loop {
        s1 = ((match k5 % 3 { 0 => s1, 1 => (0.3 * k5 as f64), _ => s1 })).tanh();
        let mut s7: f64 = ((s1).atan()).sin();
        k5 += 1;
        if k5 >= 3 || k5 < k5 { break (w0 / (1.0 + w0 * w0)); }
    };
    s6 = f64::tanh((s1 * w0));
    (1.22 * s1)
}


#[test]
fn law_14() {
    check!(p14(0.28), wherever_smooth());
}

#[differentiate]
fn h15_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(mut w0: [T; 3], w1: [T; 3]) -> T {
    for i1 in 0..w0.len() {
        match i1 % 4 {
            0 => {
                let mut c2: Vec<T> = w1.iter().map(|&v3| ((T::from(0.3).unwrap() * T::from(i1).unwrap())).tanh()).collect();
                for i4 in (0..c2.len()).rev() {
                    let s5: T = T::tanh((T::from(-1.13).unwrap() * w1[i1]));
                    w0[i4] -= s5;
                }
            }
            1 | 2 if (w1[(i1 + 0) % w1.len()]) > w1[(i1 + i1) % w1.len()] => {
                if 0 >= i1 {
                    let mut s6: (T, T) = (((if 0 % 2 == 0 { w1[(i1 * 4) % w1.len()] } else { w1[i1] })).sin(), ((w0[i1]).tanh()).tanh());
                }
                let j8 = (i1 + i1) % w0.len();
                let s9: T = ((w0[(i1 + i1) % w0.len()] - w0[1])).cos();
                w0[j8] = s9;
            }
            _ => {
                let j10 = (i1 * 3) % w0.len();
                w0.swap(i1, j10);
                let j11 = w0.len() - 1 - i1;
                w0.swap(j11, i1);
            }
        }
        let j12 = (i1 + 0) % w0.len();
        let s13: T = ((w1[i1] / (T::from(2.0).unwrap() + w1[i1] * w1[i1]))).atan();
        w0[j12] += s13;
        let s14: T = ((T::from(0.18).unwrap() * w1[0])).sin();
        w0[0] *= s14;
    }
    let j15 = (1 + 1) % w0.len();
    let s16: T = ((if (w0[(3 + 2) % w0.len()] / (T::from(1.0).unwrap() + w0[(3 + 2) % w0.len()] * w0[(3 + 2) % w0.len()])) >= T::from(-0.29).unwrap() { w0[(3 + 2) % w0.len()] } else { w0[(0 * 2) % w0.len()] })).tanh();
    w0[j15] += s16;
    (({ let t17: T = w0[(1 + 0) % w0.len()]; t17 * w0[(3 + 1) % w0.len()] })).tanh() + w1.iter().copied().sum::<T>()
}

#[differentiate]
fn h15_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &[T]) -> T {
    let mut s18: T = (({ let t19: T = w0[(2 + 0) % w0.len()]; t19 * t19 }) * (match 1 % 3 { 0 => w0[0], 1 => w0[(2 + 3) % w0.len()], _ => (T::from(0.3).unwrap() * T::from(2).unwrap()) }));
    let s20: T = ((w0[(0 + 1) % w0.len()] - w0[(0 + 0) % w0.len()])).atan();
    s18 = s20;
    (T::from(0.17).unwrap() * (T::from(0.5).unwrap() * (w0[(3 + 1) % w0.len()]).sin()).asin()) + w0.iter().copied().sum::<T>()
}

#[differentiate]
fn p15<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &[T], mut a1: Vec<T>, x2: &[T]) -> T {
    'l21: for i22 in (1..x2.len()).rev().step_by(2) {
        let mut s23 = ((T::from(0.5).unwrap() * (a1[(2 + 0) % a1.len()]).sin()).asin()).atan();
    }
    let j24 = (3 + 0) % a1.len();
    let s25: T = ((x2[(1 + 1) % x2.len()] + a1[(3 + 0) % a1.len()])).sin();
    a1[j24] -= s25;
    a1.fill((x2[2] / (T::from(1.0).unwrap() + x2[2] * x2[2])));
    let j28 = (3 + 2) % a1.len();
    let s29: T = (x0[1] / (T::from(1.0).unwrap() + x0[1] * x0[1]));
    a1[j28] *= s29;
    h15_1(x0) + a1.iter().copied().sum::<T>()
}


#[test]
fn law_15() {
    check!(p15(&[-1.14, 0.21, 1.17, -0.16, -0.17], vec![-1.26, 1.24, 1.25, 1.13, -1.28], &[0.18, -0.19, 1.18, 0.22, -1.24]), wherever_smooth());
}

#[differentiate]
fn h16_0(w0: &mut f64, x1: &[f64; 3], a2: &[f64]) -> f64 {
    (*w0) -= 0.4 * (((*w0)).atan2(1.7_f64 + (*w0) * (*w0))).sin();
    (*w0) = (((*w0)).sin() + (1.19 * (*w0)));
    let mut s1: f64 = (if (((*w0)).max((*w0)) >= (-1.21)) && (3 % 2 == 0) { f64::tanh((*w0)) } else { (0.2 * x1.iter().copied().sum::<f64>()) });
    'l4: for &v6 in a2.iter() {
        for &v8 in x1.iter() {
            if !(2 % 2 == 0) {
                for i9 in 0..2 {
                    let mut c10 = [0.0_f64; 3];
                    let j13 = (i9 + 1) % c10.len();
                    c10[j13] += 0.4 * ((0.29 * 1.16_f64)).atan();
                }
                let mut s14: f64 = ((0.3 * 3_usize as f64) / (1.0 + (0.3 * 3_usize as f64) * (0.3 * 3_usize as f64)));
                s14 -= 0.4 * ((v6 * s1)).sin();
            } else if !(0 % 2 == 1) {
                s1 -= 0.4 * ((v8).cos()).atan();
            }
        }
        s1 = ((0.2 * x1.iter().enumerate().map(|(i17, v15)| 0.1 * i17 as f64 * *v15).sum::<f64>())).sin();
    }
    (0.26 * (x1[(2 + 2) % x1.len()]).tanh().sinh())
}

#[differentiate]
fn p16(mut a0: Vec<f64>, x1: f64, w2: &mut [f64]) {
    let j18 = (1 + 1) % a0.len();
    a0[j18] = (if (x1) > x1 { (1.15 * x1) } else { (0.2 * w2.iter().map(|&v19| f64::tanh((0.3 * 1_usize as f64))).sum::<f64>()) });
    let mut s21 = (0.5 * ((a0[(1 + 0) % a0.len()] * a0[(0 + 1) % a0.len()])).tanh()).exp();
    s21 /= 2.1 + ((s21 - (-1.27_f64))).atan();
    s21 += 0.4 * (((0.3 * 3_usize as f64) + x1)).tanh();
    w2[(0 + 0) % w2.len()] /= 2.1 + f64::tanh((s21).min(s21));
}


#[test]
fn law_16() {
    check!(p16(vec![0.28, -0.14, 1.11, 0.16, 1.24, -0.28], 1.23, &mut [1.11, -0.13, 0.15, 0.11, -0.25, 1.16]) -> unit, wherever_smooth());
}

#[differentiate]
fn h17_0(w0: usize, w1: &[f64; 3], a2: &mut f64) -> [f64; 3] {
    let [s1, mut s2, _] = [((0.5 * ((*a2)).tanh()).exp()).sin(), ((0.5 * ((*a2)).tanh()).exp_m1() + ({ let g3 = |u4: f64| ((0.3 * w0 as f64) / (1.0 + (0.3 * w0 as f64) * (0.3 * w0 as f64))); g3((-1.23_f64)) * g3((-1.11)) })), ((0.5 * ((*a2)).tanh()).exp()).sin()];
    let mut k5 = 0;
    loop {
        let mut c7: Vec<f64> = w1.to_vec();
        let mut s2 = {
            let s8 = ((w1[(k5 + 1) % w1.len()]).atan()).cos();
            ((1.7_f64 + (s1).sin()).cbrt()).cos()
        };
        k5 += 1;
        if k5 >= 3 || w0 % 2 == 0 { break; }
    }
    (*a2) = (1.7_f64 + (((-1.27) * s2)).sin()).cbrt();
    [((-1.24) * (0.3 * w0 as f64)), (w1[0]).atan(), (w1[(w0 + 1) % w1.len()] / (1.0 + w1[(w0 + 1) % w1.len()] * w1[(w0 + 1) % w1.len()]))]
}

#[differentiate]
fn h17_1(w0: &mut [f64], a1: &[f64], a2: f64) {
    let mut a2 = ((a2 * a1[0]) * (w0[(2 + 1) % w0.len()]).atan2(1.7_f64 + a1[(1 + 0) % a1.len()] * a1[(1 + 0) % a1.len()]));
    a2 += 0.4 * f64::tanh((a1[(2 + 0) % a1.len()] * a2));
}

#[differentiate]
fn p17(mut x0: Vec<f64>) -> [f64; 3] {
    let mut k16 = 0;
    let mut s17 = loop {
        let mut c18: Vec<f64> = x0.to_vec();
        let s19: f64 = ((c18[0] * c18[(k16 + 2) % c18.len()])).atan();
        k16 += 1;
        if k16 >= 2 || k16 != k16 { break ((0.23_f64).max(0.14_f64)).atan(); }
    };
    match 0 % 4 {
        0 => {
            match 3 % 4 {
                0 => {
                    let mut s20: f64 = ((-0.18) * (-s17));
                }
                1 | 2 => {
                    let s21: f64 = (f64::tanh(x0[(1 + 1) % x0.len()])).cos();
                }
                _ => {
                    let s22: f64 = (((-0.28_f64)).tanh().sinh()).cos();
                    let j23 = (3 + 0) % x0.len();
                    x0[j23] /= 2.1 + f64::tanh((1.0_f64 + (s17).powi(2)).sqrt());
                }
            }
            'l24: for i25 in 0..x0.len() {
                s17 = ((s17 / (1.0 + s17 * s17))).atan();
                s17 -= 0.4 * ((x0[x0.len() - 1 - i25]).clamp(-1.0_f64, 1.7_f64)).cos();
            }
        }
        1 | 2 if (s17) > x0[(0 * 3) % x0.len()] => {
            s17 = 0.4 * s17 + f64::tanh((s17).atan());
        }
        _ => {
            s17 = (0.2 * x0.iter().enumerate().map(|(i28, v26)| 0.1 * i28 as f64 * *v26).sum::<f64>());
        }
    }
    s17 = (if 0 % 2 == 0 { ((-0.12_f64)).abs() } else { (0.2 * x0.iter().fold(1.19_f64, |w30, v29| w30 * 0.2 + *v29)) });
    s17 += 0.4 * ((match 1 % 3 { 0 => s17, 1 => x0[(1 * 3) % x0.len()], _ => x0[1] })).tanh();
    s17 *= f64::tanh((match 1 % 3 { 0 => x0[(1 + 0) % x0.len()], 1 => x0[(0 * 4) % x0.len()], _ => x0[(1 + 1) % x0.len()] }));
    s17 = (x0[(0 * 2) % x0.len()] / (1.0 + x0[(0 * 2) % x0.len()] * x0[(0 * 2) % x0.len()]));
    [x0[(2 + 0) % x0.len()], ((0.3 * 0_usize as f64)).mul_add(x0[(2 + 2) % x0.len()], 0.5), (x0[1]).atan()]
}


#[test]
fn law_17() {
    check!(p17(vec![-1.16, -1.26, 0.25, 1.29, 0.19, -0.23]) -> value, wherever_smooth());
}

#[differentiate]
fn p18<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &[T; 3], a1: &[T; 3]) -> T {
    for i1 in 0..a0.len() {
        let (s2, mut s3): (T, T) = (((T::from(1.0).unwrap() + (a0[(i1 + i1) % a0.len()]).powi(2)).sqrt()).atan(), ((match i1 % 3 { 0 => a1[2], 1 => a1[i1], _ => a0[(i1 + 2) % a0.len()] })).atan());
    }
    if (a0[(3 * 4) % a0.len()]) > a1[(2 * 4) % a1.len()] {
        let mut s4: T = ((a0[(2 + 2) % a0.len()]).sin() - (a1[(3 + 2) % a1.len()]).sin());
        let mut s4: T = (T::from(0.2).unwrap() * a1.iter().map(|&v5| (T::from(1.19).unwrap() / (T::from(1.0).unwrap() + T::from(1.19).unwrap() * T::from(1.19).unwrap()))).sum::<T>());
    } else if 3 % 2 == 0 {
        if (T::from(0.2).unwrap() * a0.iter().map(|&v7| T::tanh(a0[(1 + 3) % a0.len()])).sum::<T>()) <= T::from(0.18).unwrap() {
            let (s9, mut s10): (T, T) = (((a0[(1 + 3) % a0.len()]).sin()).sin_cos().1, ((a1[(3 * 2) % a1.len()] * a1[(3 * 2) % a1.len()])).cos());
            if ((s9) > (T::from(0.3).unwrap() * T::from(1).unwrap())) || (1 % 2 == 1) {
                let mut s11: T = (T::from(1.7).unwrap() + ((s9 + a0[(3 + 1) % a0.len()])).sin()).powf((a1[(3 + 0) % a1.len()]).cos());
            } else if (a1[(1 + 2) % a1.len()]).atan() > T::from(-0.24).unwrap() {
                let s12: T = ((a1[(2 + 0) % a1.len()] * a0[(1 + 3) % a0.len()])).atan();
                s10 = s12;
            } else {
                let s13: T = T::tanh((s9 * s9));
                s10 *= s13;
                let s14: T = T::tanh((a1[0] + s10));
                s10 *= s14;
            }
            let s15: T = ((T::from(0.5).unwrap() * (s10).sin()).powi(3)).cos();
            s10 = s15;
        } else if ((T::from(0.3).unwrap() * T::from(1).unwrap()) / (T::from(2.0).unwrap() + a1[(3 * 2) % a1.len()] * a1[(3 * 2) % a1.len()])) > T::from(-0.18).unwrap() {
            let mut s16: T = (T::from(0.2).unwrap() * a0.iter().zip(a1.iter()).map(|(v17, w18)| *v17 * *w18).sum::<T>());
        } else {
            let mut s19: T = ((a0[(3 + 3) % a0.len()] / (T::from(1.0).unwrap() + a0[(3 + 3) % a0.len()] * a0[(3 + 3) % a0.len()])) * T::tanh(T::from(1.12).unwrap()));
            let s20: T = (({ let t21: T = a0[0]; t21 * t21 })).atan();
            s19 = s20;
        }
    }
    let mut s22: T = (T::from(0.2).unwrap() * a1.iter().fold(T::from(0.19).unwrap(), |w24, v23| w24 * T::from(0.2).unwrap() + *v23));
    let s25: T = (((a1[(2 + 1) % a1.len()]) * (a1[(2 + 1) % a1.len()])).ln_1p()).cos();
    s22 += s25;
    let s26: T = ((T::from(1.7).unwrap() + (s22).sin()).cbrt()).atan();
    s22 -= s26;
    (a1[(2 + 1) % a1.len()] / (T::from(1.0).unwrap() + a1[(2 + 1) % a1.len()] * a1[(2 + 1) % a1.len()])) + a1.iter().copied().sum::<T>()
}


#[test]
fn law_18() {
    check!(p18(&[-1.17, -0.11, 1.18], &[-0.19, 1.28, 1.14]), wherever_smooth());
}

#[differentiate]
fn h19_0(x0: usize, w1: usize, a2: &[f64]) -> f64 {
    let mut s3: f64 = (0.2 * a2.iter().copied().sum::<f64>());
    let mut s4: f64 = ((-0.28) * (0.18 * a2[(2 + 0) % a2.len()]));
    let s5: f64;
    if w1 % 2 == 0 { s5 = ((1.0_f64 + (a2[(x0 * 4) % a2.len()]).powi(2)).ln()).tanh(); } else { s5 = ({ let g6 = |u7: f64| (a2[(w1 + 1) % a2.len()] / (1.0 + a2[(w1 + 1) % a2.len()] * a2[(w1 + 1) % a2.len()])); g6(a2[(w1 + 2) % a2.len()]) * g6(1.26) }); }
    ((-s4)).cos()
}

#[differentiate]
fn p19(x0: &[f64], w1: &[f64]) -> f64 {
    if 3 % 2 == 0 {
        'l8: for i9 in 0..=w1.len() - 1 {
            if (w1[w1.len() - 1 - i9] / (2.0 + 0.14_f64 * 0.14_f64)) < 1.18 {
                if (x0[(i9 + 2) % x0.len()]).atan() <= 0.17 {
                    let mut s10: f64 = ((x0[(i9 + 1) % x0.len()] + x0[(i9 + 2) % x0.len()])).cos();
                    continue 'l8;
                }
                continue 'l8;
            }
        }
        let s11: f64;
        if 1 % 2 == 1 { s11 = (0.5 * ((x0[(2 + 2) % x0.len()]).cos()).sin()).powi(3); } else { s11 = ((1.25_f64 - w1[(1 + 0) % w1.len()])).tanh(); }
        if h19_0(2, 1, &[s11, s11, 0.11_f64]) < 0.24 {
            if !(0 % 2 == 0) {
                let mut s12: f64 = (0.25 * (s11).sin());
                let s13: f64 = ((0.2 * x0.iter().fold(1.25_f64, |w15, v14| w15 * 0.2 + *v14)) / (2.0 + s12 * s12));
                s12 *= f64::tanh(h19_0(3, 0, &x0[..]));
            } else {
                let mut s16: f64 = h19_0(1, 0, w1);
                s16 = ({ let g17 = |u18: f64| f64::tanh((if (s11).max(s16) > 0.27 { u18 } else { s16 })); g17(s16) * g17((-0.29)) });
            }
            let mut s19: f64 = (match 3 % 3 { 0 => (x0[(0 + 0) % x0.len()]).sin(), 1 => x0[0], _ => (s11 * x0[(1 + 1) % x0.len()]) });
            s19 += 0.4 * (w1[1] / (1.0 + w1[1] * w1[1]));
        }
    } else {
        let mut s20: f64 = ((w1[(2 + 1) % w1.len()]).tanh()).tanh();
        s20 *= ((w1[(1 + 2) % w1.len()] / (2.0 + s20 * s20))).tanh();
    }
    let mut s21: f64 = x0[(1 + 1) % x0.len()];
    s21 = ((x0[(3 + 0) % x0.len()] * w1[1]) - (w1[(3 + 2) % w1.len()]).sin());
    s21 += 0.4 * f64::tanh(({ let t22: f64 = (-0.14_f64); t22 * 1.27_f64 }));
    s21 = ({ let g23 = |u24: f64| (u24 / (1.0 + u24 * u24)); g23((-0.12_f64)) });
    s21 = (0.2 * x0.iter().enumerate().map(|(i27, v25)| 0.1 * i27 as f64 * *v25).sum::<f64>());
    h19_0(1, 2, &w1[..])
}


#[test]
fn law_19() {
    check!(p19(&[1.23, -1.11, -0.11, 0.18, 1.12], &[1.14, 0.27, -1.13, 1.25, 1.19]), wherever_smooth());
}

#[differentiate]
fn p20(a0: &mut f64) {
    (*a0) += 0.4 * ((1.16 * (*a0))).sin();
    let s4 = if ((0.3 * 1_usize as f64)).atan() > (-0.16) {
        let s1: f64 = (*a0);
        (*a0) = 0.4 * (*a0) + ((0.5 * (s1).sin()).powi(3)).tanh();
        ((*a0) - (-0.26_f64))
    } else {
        let s2 = (*a0);
        (*a0) = 0.4 * (*a0) + (((*a0)).atan()).cos();
        ({ let t3: f64 = ((-0.14) * s2); t3 * (if 2 % 2 == 1 { t3 } else { t3 }) })
    };
    'l5: for i6 in 0..0 {
        if 3 % 2 == 0 { break 'l5; }
        let mut s7 = f64::tanh((*a0));
    }
    (*a0) += 0.4 * f64::tanh((s4 / (2.0 + s4 * s4)));
    (*a0) += 0.4 * ((*a0) / (1.0 + (*a0) * (*a0)));
    (*a0) -= 0.4 * ((s4 * s4)).tanh();
    (*a0) = ((s4).atan() * (0.5 * (s4).sin()).powi(3));
}


#[test]
fn law_20() {
    check!(p20(&mut 0.29) -> unit, wherever_smooth());
}

#[differentiate]
fn h21_0(x0: f64, x1: &mut [f64]) -> f64 {
    let s3 = (0.2 * x1.iter().copied().sum::<f64>());
    let mut s6: f64 = (match 0 % 3 { 0 => (x1[(0 + 0) % x1.len()]).max(x1[(2 + 0) % x1.len()]), 1 => x1[(1 + 0) % x1.len()], _ => (0.2 * x1.iter().copied().sum::<f64>()) });
    let mut c7: [f64; 3] = [(x1[(2 + 2) % x1.len()] / (2.0 + x1[(1 * 3) % x1.len()] * x1[(1 * 3) % x1.len()])), (0.23 * (x1[0]).tanh()), ((s6).tanh().sinh()).tanh()];
    for i8 in 0..2 {
        for &v10 in x1.iter() {
            let s12 = if !((((-1.28_f64)).tanh() < 1.19) || (f64::tanh(c7[(i8 + 0) % c7.len()]) >= 1.22)) {
                s6 *= ((x0 * (-1.28_f64))).sin();
                ((c7[(0 + 1) % c7.len()] * s3)).tanh()
            } else {
                let mut s11 = f64::tanh((c7[(i8 + 0) % c7.len()]).tanh());
                ((if ((c7[(i8 + 1) % c7.len()]) > (0.3 * i8 as f64)) && (i8 >= 3) { c7[(i8 + i8) % c7.len()] } else { c7[(i8 + 2) % c7.len()] })).sin()
            };
            let mut k14 = 0;
            'l13: while k14 < 3 && x0 < 1.4 {
                k14 += 1;
                let mut k16 = 1;
                'l15: while k16 < 4 {
                    k16 += 1;
                    s6 = 0.4 * s6 + (({ let t17: f64 = s6; t17 * c7[(i8 + 2) % c7.len()] })).sin();
                    s6 += 0.4 * ((-c7[(k16 + i8) % c7.len()])).sin();
                }
                s6 = 0.4 * s6 + ((c7[1] - c7[(i8 + 1) % c7.len()])).cos();
                s6 -= 0.4 * ((0.3 * i8 as f64) / (1.0 + (0.3 * i8 as f64) * (0.3 * i8 as f64)));
            }
        }
        s6 *= ((if i8 % 2 == 0 { x1[(i8 + 1) % x1.len()] } else { s6 })).atan();
    }
    ((1.23_f64).cos()).atan()
}

#[differentiate]
fn p21(x0: f64, #[constant] x1: &[f64], w2: &[f64], mut w3: Vec<f64>) -> Vec<f64> {
    let j18 = (1 + 2) % w3.len();
    w3[j18] = ({ let t19: f64 = (x0).sin(); t19 * (0.2 * x1.iter().zip(w2.iter()).map(|(v20, w21)| *v20 * *w21).sum::<f64>()) });
    let j22 = (0 + 0) % w3.len();
    w3.swap(j22, 0);
    let mut j23 = (1 + 1) % 4;
    let s24: f64;
    if (0.2 * w2.iter().enumerate().map(|(i27, v25)| 0.1 * i27 as f64 * *v25).sum::<f64>()) > 0.11 { s24 = ({ let g28 = |u29: f64| f64::tanh((0.2 * w2.iter().map(|&v30| (1.17_f64 / (1.0 + 1.17_f64 * 1.17_f64))).sum::<f64>())); g28(x0) }); } else { s24 = (0.2 * w2.iter().fold(0.19_f64, |w33, v32| w33 * 0.2 + *v32)); }
    let j34 = (j23 * 4) % w3.len();
    let j35 = (1 + 1) % w3.len();
    w3.swap(j34, j35);
    w3[1] = f64::max((x0).sin(), x0);
    w3
}


#[test]
fn law_21() {
    check!(p21(1.15, const &[1.18, 1.23, -1.21, 1.16, 1.28, -0.14], &[1.14, -1.24, -1.15, 0.27, -0.26, 1.28], vec![-1.23, -0.28, -0.13, 0.16, -1.19, 1.13]) -> vec, wherever_smooth());
}

#[differentiate]
fn h22_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(mut a0: T, x1: T, x2: T, x3: [T; 3]) -> T {
    let mut s1 = ((x1).sin()).atan();
    let (s2, mut s3): (T, T) = (((x2 + x2) * (T::from(0.2).unwrap() * x3.iter().copied().sum::<T>())), ((T::from(0.2).unwrap() * x3.iter().fold(T::from(0.27).unwrap(), |w7, v6| w7 * T::from(0.2).unwrap() + *v6))).tanh());
    match 1 % 4 {
        0 => {
            if ((T::from(0.3).unwrap() * T::from(2).unwrap())).tanh() < T::from(0.14).unwrap() { return ({ let t8: T = (T::from(-0.22).unwrap() * x1); t8 * ({ let t9: T = T::from(-0.29).unwrap(); t9 * (T::from(0.3).unwrap() * T::from(3).unwrap()) }) }) + x3.iter().copied().sum::<T>(); }
        }
        1 | 2 => {
            let mut s10: T = ((T::from(1.7).unwrap() + (a0).sin()).powf((x3[1]).cos()) * (T::from(0.2).unwrap() * x3.iter().map(|&v11| T::tanh(T::from(1.17).unwrap())).sum::<T>()));
            let mut c13: Vec<T> = vec![T::from(0.0).unwrap(); x3.len()];
        }
        _ => {
            let mut s14: T = (T::from(0.5).unwrap() * ((x3[(1 + 1) % x3.len()]).tanh().sinh()).sin()).powi(3);
        }
    }
    let mut s15: T = (T::from(0.2).unwrap() * x3.iter().enumerate().map(|(i18, v16)| T::from(0.1).unwrap() * T::from(i18).unwrap() * *v16).sum::<T>());
    ((s2 / (T::from(2.0).unwrap() + a0 * a0))).tanh() + x3.iter().copied().sum::<T>()
}

#[differentiate]
fn p22<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: T) -> T {
    let s19 = ((T::from(1.11).unwrap() - w0)).sin();
    let mut s29 = {
        if 0 % 2 == 0 {
            if 1 % 2 == 0 {
                let s21: T = h22_0((w0 / (T::from(1.0).unwrap() + w0 * w0)), ((-w0)).cos(), ((s19 * w0)).atan(), [s19, ((if (h22_0(((s19 + w0)).cos(), T::tanh((T::from(0.5).unwrap() * (w0).sin()).powi(3)), (s19).atan(), [w0, (s19 / (T::from(1.0).unwrap() + s19 * s19)), w0]) > T::from(0.18).unwrap()) || (!(2 < 3)) { w0 } else { s19 })).tanh(), w0]);
            } else {
                let mut s22: T = ((w0 * s19)).sin();
            }
            let mut w0 = ((T::from(0.22).unwrap() * w0)).min(w0);
            let mut s23 = s19;
        } else {
            let s24 = (if (s19) > s19 { (match 3 % 3 { 0 => w0, 1 => s19, _ => s19 }) } else { s19 });
        }
        (((if 2 != 3 { s19 } else { w0 })) * ((if 2 != 3 { s19 } else { w0 }))).ln_1p()
    };
    let s30: T = (s19 / (T::from(1.0).unwrap() + s19 * s19));
    s29 = s30;
    let s31: T = ((T::from(1.0).unwrap() + (s29).powi(2)).sqrt()).cos();
    s29 += s31;
    (({ let t32: T = s29; t32 * s29 }) * h22_0(((w0).hypot(T::from(1.7).unwrap())).cos(), T::tanh(w0), T::tanh(h22_0((s29).tanh(), T::tanh(({ let g33 = |u34: T| (w0).atan(); g33(s29) })), ((s19 / (T::from(2.0).unwrap() + s29 * s29))).tanh(), [s19, ((-w0)).cos(), s19])), [w0, (h22_0(((T::from(1.7).unwrap() + (s29).cos()).recip()).atan(), T::tanh((s19 + s29)), (s19 / (T::from(1.0).unwrap() + s19 * s19)), [s19, (({ let g35 = |u36: T| (s29).atan(); g35(w0) * g35(T::from(0.24).unwrap()) })).tanh(), w0])).sin(), T::from(-1.29).unwrap()]))
}


#[test]
fn law_22() {
    check!(p22(-1.13), wherever_smooth());
}

#[differentiate]
fn h23_0(mut x0: f64) -> (f64, f64) {
    let [s1, mut s2, _] = [((x0).atan()).sin(), (1.23 * (1.7_f64 + (x0).cos()).recip()), ((x0).atan()).sin()];
    let mut s3: f64 = (x0 / (1.0 + x0 * x0));
    let s12 = if !(0 % 2 == 1) {
        if 3 % 2 == 1 {
            for i4 in 0..0 {
                let (s5, mut s6): (f64, f64) = (((s2).cos()).atan(), ((s2 * s3)).sin());
            }
        } else if 1 % 2 == 0 {
            let s8 = if 3 >= 2 {
                if 3 % 2 == 0 {
                    let mut s7: f64 = (0.3 * 2_usize as f64);
                } else {
                    s2 = ((1.22_f64 * s1) / (2.0 + x0 * x0));
                    s2 += 0.4 * ((s3 * 1.21_f64)).tanh();
                }
                (if 2 < 2 { (0.24_f64).clamp(-1.0_f64, 1.7_f64) } else { (s3 - 0.15_f64) })
            } else {
                x0 = s3;
                s3 -= 0.4 * ((s3 * s1)).cos();
                f64::tanh((if 3 < 0 { s1 } else { s3 }))
            };
        }
        s2 *= ((match 1 % 3 { 0 => s3, 1 => s1, _ => s3 })).cos();
        ({ let g9 = |u10: f64| (s2).atan(); g9(s1) * g9(0.28) })
    } else {
        s3 = 0.4 * s3 + f64::tanh(({ let t11: f64 = s1; t11 * (0.3 * 1_usize as f64) }));
        s2 = ((s2).cos() / (2.0 + s2 * s2));
        (1.0_f64 + ((s1 - s1)).powi(2)).ln()
    };
    ((s2 / (1.0 + s2 * s2)), s12)
}

#[differentiate]
fn h23_1(mut w0: f64, mut a1: (f64, f64), mut x2: f64, a3: &[f64]) -> f64 {
    for i13 in (0..3).rev() {
        let mut s14 = ((a3[(i13 * 3) % a3.len()] / (1.0 + a3[(i13 * 3) % a3.len()] * a3[(i13 * 3) % a3.len()]))).atan();
    }
    let mut s15: f64 = ((1.25_f64).max(x2)).sin();
    let mut s16: f64 = ((1.22 * a1.0) - (if (w0) > a3[(0 * 4) % a3.len()] { x2 } else { a3[1] }));
    w0 /= 2.1 + f64::tanh((w0 / (2.0 + (0.3 * 0_usize as f64) * (0.3 * 0_usize as f64))));
    (0.2 * a3.iter().copied().sum::<f64>()) + a3.iter().copied().sum::<f64>()
}

#[differentiate]
fn p23(w0: &mut [f64], a1: Vec<f64>, #[constant] a2: &[f64]) -> (f64, f64) {
    if (a2[2]) > w0[2] {
        let mut h22 = h23_1(f64::tanh((a1[(2 + 1) % a1.len()]).atan()), (a2[(0 + 0) % a2.len()], ((a1[(3 + 2) % a1.len()]).clamp(-1.0_f64, 1.7_f64)).tanh()), (h23_1(((0.22_f64).hypot(1.7_f64)).tanh(), (a2[0], f64::tanh((0.2 * w0.iter().copied().sum::<f64>()))), ((0.3 * 2_usize as f64) / (1.0 + (0.3 * 2_usize as f64) * (0.3 * 2_usize as f64))), a2)).sin(), a2);
        h22 = 0.4 * h22 + ((a2[(0 + 1) % a2.len()] * a1[1])).tanh();
        w0.swap((2 + 1) % w0.len(), 1);
    }
    {
        let r23 = &mut w0[(0 + 2) % w0.len()];
        *r23 = (1.0_f64 + ((a1[(0 + 0) % a1.len()] - 0.22_f64)).powi(2)).sqrt();
        (*r23) = (match 3 % 3 { 0 => (a1[(0 + 0) % a1.len()]).tanh().sinh(), 1 => (*r23), _ => (0.5 * (a1[2]).sin()).powi(3) });
    }
    if (0.5 * (w0[(1 + 1) % w0.len()]).tanh()).exp() >= 0.24 { return ((match 0 % 3 { 0 => a1[(2 + 2) % a1.len()], 1 => a1[(0 + 1) % a1.len()], _ => (-1.11_f64) }), (1.7_f64 + (((0.3 * 0_usize as f64)).tanh().sinh()).sin()).cbrt()); }
    let mut s24 = (1.7_f64 + ((1.7_f64 + (a2[1]).sin()).log10()).cos()).recip();
    w0[(1 + 1) % w0.len()] = (((-1.13) * w0[(0 + 0) % w0.len()]) + (s24 * a1[(3 + 2) % a1.len()]));
    (({ let g25 = |u26: f64| (a1[0]).cos(); g25(w0[(2 + 0) % w0.len()]) * g25(0.22) }), (1.7_f64 + (((-0.12_f64) * a2[(0 + 2) % a2.len()])).sin()).cbrt())
}


#[test]
fn law_23() {
    check!(p23(&mut [1.26, -0.15, 0.17, -0.15, -0.19], vec![-1.11, 0.24, 0.17, 0.19, 1.27], const &[-1.29, 1.27, 1.12, 0.22, -1.15]) -> value, wherever_smooth());
}

#[differentiate]
fn h24_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &mut [T], mut a1: T) -> T {
    let mut s2 = ((if ({ let t1: T = a1; t1 * a0[0] }) <= T::from(0.22).unwrap() { a0[(3 + 0) % a0.len()] } else { a1 })).sin();
    if 1 % 2 == 1 {
        let mut c3 = [T::from(0.0).unwrap(); 3];
    }
    let mut k6 = 0;
    let mut s7 = loop {
        if k6 % 2 == 0 {
            let s10 = {
                let s8: T = T::tanh(((T::from(0.3).unwrap() * T::from(k6).unwrap())).min(a0[(k6 + 1) % a0.len()]));
                a1 *= s8;
                ((s2 / (T::from(2.0).unwrap() + a0[(0 + 1) % a0.len()] * a0[(0 + 1) % a0.len()]))).tanh()
            };
        } else {
            let [s11, mut s12, _] = [((a0[(k6 + 2) % a0.len()]).sin()).sin(), ((a0[(k6 + 0) % a0.len()]).sin()).cos(), ((a0[(k6 + 2) % a0.len()]).sin()).sin()];
            let [s13, mut s14, _] = [((T::from(0.27).unwrap() * s11)).sin(), ((T::from(0.2).unwrap() * a0.iter().enumerate().map(|(i17, v15)| T::from(0.1).unwrap() * T::from(i17).unwrap() * *v15).sum::<T>())).atan(), ((T::from(0.27).unwrap() * s11)).sin()];
        }
        let s18: T = ((-a0[(k6 + 2) % a0.len()])).tanh();
        a1 *= s18;
        k6 += 1;
        if k6 >= 2 || (T::from(-0.19).unwrap() * a0[(k6 + k6) % a0.len()]) <= T::from(-0.23).unwrap() { break (((T::from(0.3).unwrap() * T::from(k6).unwrap()) - a0[(k6 + 2) % a0.len()])).atan(); }
    };
    let s19: T = T::tanh(((T::from(0.3).unwrap() * T::from(1).unwrap()) - s7));
    s2 = s19;
    ((T::from(-1.25).unwrap() * s2)).tanh()
}

#[differentiate]
fn h24_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &[T; 3], w1: &[T], mut w2: T) -> [T; 3] {
    let s20: T = ((T::from(0.12).unwrap() * w2)).sin();
    w2 = s20;
    for i21 in (0..a0.len()).step_by(2) {
        if i21 % 2 == 0 {
            let s22: T = ((T::from(0.2).unwrap() * w1.iter().copied().sum::<T>())).tanh();
            w2 = s22;
        } else {
            let mut s25: T = (a0[i21]).cos();
        }
        let mut s26 = T::tanh(T::tanh(w1[(i21 + 1) % w1.len()]));
    }
    [w1[(1 + 2) % w1.len()], (-w2), T::tanh(a0[(3 + 1) % a0.len()])]
}

#[differentiate]
fn p24<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(mut w0: Vec<T>, x1: &[T], w2: [T; 3], w3: T) -> T {
    let mut w3 = (T::from(0.3).unwrap() * T::from(1).unwrap());
    let w3 = (T::tanh((T::from(0.3).unwrap() * T::from(3).unwrap()))).sin();
    let j27 = (2 + 0) % w0.len();
    let s28: T = ((w3).atan()).sin();
    w0[j27] = s28;
    let mut s29: T = (T::from(-0.28).unwrap() * (w3).hypot(T::from(1.7).unwrap()));
    ((T::from(1.7).unwrap() + (w0[(1 * 2) % w0.len()]).sin()).cbrt() * (w0[(3 + 1) % w0.len()]).mul_add(T::from(1.28).unwrap(), T::from(0.5).unwrap()))
}


#[test]
fn law_24() {
    check!(p24(vec![1.29, -0.19, 1.18, 0.11, -1.23, 1.24], &[0.19, 1.18, 0.28, 0.22, 1.14, -0.22], [0.22, 1.25, 0.14], 0.26), wherever_smooth());
}

#[differentiate]
fn h25_0(w0: &[f64], a1: f64) -> [f64; 3] {
    let mut s1: f64 = ((0.5 * (a1).sin()).powi(3) * (0.2 * w0.iter().enumerate().map(|(i4, v2)| 0.1 * i4 as f64 * *v2).sum::<f64>()));
    let mut j5 = (0 + 3) % 4;
    [(w0[(j5 * 3) % w0.len()] + s1), (a1).clamp(-1.0_f64, 1.7_f64), (-w0[(j5 + 0) % w0.len()])]
}

#[differentiate]
fn h25_1(x0: &mut [f64], mut w1: [f64; 3]) -> (f64, f64) {
    let mut k6 = 1;
    while k6 < 4 {
        k6 += 1;
        if (k6 < k6) && ((k6 % 2 == 0) && (((x0[(k6 + k6) % x0.len()]) * (x0[(k6 + k6) % x0.len()])).ln_1p() <= 1.26)) {
            let s7 = (x0[(k6 + 2) % x0.len()] / (1.0 + x0[(k6 + 2) % x0.len()] * x0[(k6 + 2) % x0.len()]));
        } else if !(((match k6 % 3 { 0 => w1[(k6 + 1) % w1.len()], 1 => (0.3 * 0_usize as f64), _ => w1[(k6 + 2) % w1.len()] }) > (-1.17)) && (((x0[(k6 + 0) % x0.len()]) > x0[(k6 + 2) % x0.len()]) && (k6 % 2 == 0))) {
            let mut s8 = ((x0[1] / (2.0 + w1[(3 + 2) % w1.len()] * w1[(3 + 2) % w1.len()]))).atan();
        } else {
            w1[1] += 0.4 * f64::tanh((x0[(k6 + 0) % x0.len()] + x0[2]));
        }
    }
    let mut k9 = 0;
    while k9 < 2 {
        k9 += 1;
        for i10 in 0..=x0.len() - 1 {
            let mut c11: Vec<f64> = w1.iter().map(|&v12| (w1[(k9 * 3) % w1.len()] / (1.0 + w1[(k9 * 3) % w1.len()] * w1[(k9 * 3) % w1.len()]))).collect();
        }
        w1[2] = 0.4 * w1[2] + (x0[(k9 + 2) % x0.len()] / (1.0 + x0[(k9 + 2) % x0.len()] * x0[(k9 + 2) % x0.len()]));
        let mut h13 = h25_0(&w1, f64::tanh(((0.3 * k9 as f64)).max(x0[(k9 + 0) % x0.len()])));
    }
    (((1.28_f64) * (1.28_f64)).ln_1p(), (if x0[2] < 1.14 { (0.2 * w1.iter().enumerate().map(|(i16, v14)| 0.1 * i16 as f64 * *v14).sum::<f64>()) } else { ((0.3 * 3_usize as f64) * w1[(3 + 1) % w1.len()]) }))
}

#[differentiate]
fn p25(a0: [f64; 3]) -> f64 {
    let mut c17: Vec<f64> = vec![0.0_f64; a0.len()];
    for (i18, &v19) in c17.iter().enumerate() {
        let mut c20: Vec<f64> = vec![0.0_f64; a0.len()];
    }
    let (s21, mut s22): (f64, f64) = ((0.2 * c17.iter().copied().sum::<f64>()), (1.7_f64 + ((a0[0]).cos()).sin()).log10());
    for i25 in 0..c17.len() {
        s22 /= 2.1 + (s22 / (1.0 + s22 * s22));
        let mut s26 = (a0[i25] / (1.0 + a0[i25] * a0[i25]));
        c17[i25] = ((s21 * a0[1])).cos();
    }
    let j27 = (1 + 1) % c17.len();
    c17[j27] += 0.4 * ((if (c17[(3 + 0) % c17.len()]).tanh() < (-0.16) { s21 } else { s21 })).atan();
    let s28: f64;
    if 0 % 2 == 0 { s28 = ({ let t29: f64 = (s22).atan(); t29 * ((0.3 * 2_usize as f64) * t29) }); } else { s28 = ((1.7_f64 + ((0.3 * 1_usize as f64)).sin()).cbrt()).atan2(1.7_f64 + c17[(1 + 0) % c17.len()] * c17[(1 + 0) % c17.len()]); }
    s22 += 0.4 * ((1.7_f64 + ((0.3 * 2_usize as f64)).sin()).powf((a0[(0 * 4) % a0.len()]).cos())).sin();
    s21 + a0.iter().copied().sum::<f64>()
}


#[test]
fn law_25() {
    check!(p25([1.19, -0.25, 1.23]), wherever_smooth());
}

#[differentiate]
fn p26(w0: f64) -> [f64; 3] {
    let mut s1: f64 = w0;
    'l2: for i3 in (0..5).step_by(3) {
        let (s4, mut s5): (f64, f64) = (((s1).sin()).atan(), (f64::tanh(w0)).cos());
        let mut s8 = ((0.3 * i3 as f64) / (1.0 + (0.3 * i3 as f64) * (0.3 * i3 as f64)));
        s1 -= 0.4 * ((s8 * w0)).cos();
    }
    let mut k10 = 0;
    'l9: while k10 < 4 && (0.3 * 3_usize as f64) < 1.4 {
        k10 += 1;
        let mut s11: f64 = (w0 / (1.0 + w0 * w0));
    }
    if (s1) > w0 { return [(s1 + (-0.13_f64)), ({ let t12: f64 = w0; t12 * t12 }), ({ let t13: f64 = s1; t13 * w0 })]; }
    if 2 % 2 == 1 {
        let mut s14: f64 = w0;
        s1 += 0.4 * f64::tanh(({ let g15 = |u16: f64| (w0).sin(); g15(s14) * g15((-0.12)) }));
        s1 += 0.4 * (({ let t17: f64 = w0; t17 * s1 })).cos();
    } else {
        s1 = s1;
    }
    [s1, (s1).sin_cos().0, (match 1 % 3 { 0 => w0, 1 => s1, _ => (0.3 * 1_usize as f64) })]
}


#[test]
fn law_26() {
    check!(p26(0.26) -> value, wherever_smooth());
}

#[differentiate]
fn h27_0(w0: &mut [f64], a1: &[f64]) {
    if (if (a1[(1 + 2) % a1.len()]) > w0[(3 + 1) % w0.len()] { (0.3 * 0_usize as f64) } else { a1[1] }) <= (-0.19) {
        let mut s3: f64 = ({ let g1 = |u2: f64| ((1.0_f64 + (w0[(3 + 2) % w0.len()]).powi(2)).ln()).atan(); g1(w0[0]) * g1(0.16) });
    } else if ({ let t4: f64 = w0[(1 + 1) % w0.len()]; t4 * t4 }) > (-0.16) {
        w0[(3 * 3) % w0.len()] = ((0.2 * w0.iter().copied().sum::<f64>()) / (2.0 + a1[(3 + 1) % a1.len()] * a1[(3 + 1) % a1.len()]));
    } else {
        let s10 = (a1[(3 + 2) % a1.len()] / (1.0 + a1[(3 + 2) % a1.len()] * a1[(3 + 2) % a1.len()]));
        w0[(3 * 2) % w0.len()] = 0.4 * w0[(3 * 2) % w0.len()] + (s10 / (1.0 + s10 * s10));
    }
    w0[(2 * 3) % w0.len()] = (1.7_f64 + ((1.0_f64 + (a1[(1 + 1) % a1.len()]).powi(2)).sqrt()).sin()).powf((w0[(1 + 1) % w0.len()]).cos());
}

#[differentiate]
fn p27(x0: &mut [f64], #[constant] w1: &[f64], a2: &mut [f64], w3: &mut [f64]) {
    match 1 % 4 {
        0 => {
            w3[(0 + 1) % w3.len()] -= 0.4 * f64::tanh((1.7_f64 + (a2[(2 * 2) % a2.len()]).sin()).powf(((0.3 * 0_usize as f64)).cos()));
            let mut s11: f64 = ((w1[(3 + 1) % w1.len()] * x0[(2 + 0) % x0.len()]) + (1.7_f64 + (x0[(0 + 2) % x0.len()]).cos()).recip());
        }
        1 | 2 => {
            a2[(0 + 1) % a2.len()] -= 0.4 * (x0[(1 + 1) % x0.len()]).sin();
            let s12 = ((w3[(3 + 1) % w3.len()]).mul_add(1.12_f64, 0.5) - (0.5 * (w3[(2 + 1) % w3.len()]).tanh()).exp_m1());
        }
        _ => {
            let mut k13 = 1;
            while k13 < 4 && 1.24_f64 < 1.4 {
                k13 += 1;
                let mut j14 = (2 + 3) % 4;
                match k13 % 4 {
                    0 => {
                        let [s15, mut s16, _] = [(x0[0] / (1.0 + x0[0] * x0[0])), f64::tanh((w1[(j14 + 1) % w1.len()]).clamp(-1.0_f64, 1.7_f64)), (x0[0] / (1.0 + x0[0] * x0[0]))];
                    }
                    1 | 2 => {
                        x0[1] /= 2.1 + ((w3[(2 * 3) % w3.len()]).hypot(1.7_f64)).sin();
                        a2[(j14 + 1) % a2.len()] = (({ let t17: f64 = a2[(j14 + k13) % a2.len()]; t17 * t17 })).sin();
                    }
                    _ => {
                        a2[(0 + 1) % a2.len()] = ((-1.14_f64) / (1.0 + (-1.14_f64) * (-1.14_f64)));
                    }
                }
                a2[(k13 + k13) % a2.len()] = ((w3[2] / (1.0 + w3[2] * w3[2]))).sin();
            }
        }
    }
    w3[(1 + 1) % w3.len()] /= 2.1 + ((1.17_f64 * w3[(0 + 2) % w3.len()])).sin();
    x0[0] -= 0.4 * (((x0[(0 + 1) % x0.len()]) * (x0[(0 + 1) % x0.len()])).ln_1p()).sin();
    a2[2] *= (((0.3 * 2_usize as f64)).tanh().sinh()).cos();
    a2[(1 + 0) % a2.len()] /= 2.1 + (w3[0] / (1.0 + w3[0] * w3[0]));
    a2[2] = (a2[2] / (2.0 + x0[(2 + 2) % x0.len()] * x0[(2 + 2) % x0.len()]));
}


#[test]
fn law_27() {
    check!(p27(&mut [0.23, 0.19, 1.23, -1.26, 0.12, 0.26], const &[-0.17, -0.23, 1.26, 1.28, -0.22, 0.17], &mut [0.25, 0.12, 1.16, 0.19, 0.21, -0.18], &mut [-1.25, 0.14, 1.13, 0.19, -1.29, -0.21]) -> unit, wherever_smooth());
}

#[differentiate]
fn p28(a0: &mut f64, #[constant] w1: &[f64]) -> f64 {
    let s2: f64 = (w1[(1 + 0) % w1.len()] / (1.0 + w1[(1 + 0) % w1.len()] * w1[(1 + 0) % w1.len()]));
    'l3: for i4 in 1..w1.len() {
        let mut k5 = 0;
        loop {
            let mut c7: Vec<f64> = w1.iter().map(|&v8| ((1.17 * w1[(i4 * 2) % w1.len()])).tanh()).collect();
            let mut s9 = ((w1[i4] * 0.27_f64)).sin();
            k5 += 1;
            if k5 >= 2 { break; }
        }
        (*a0) += 0.4 * (((*a0) * 0.27_f64)).sin();
    }
    let s10: f64;
    if 3 % 2 == 0 { s10 = (f64::tanh((*a0))).abs(); } else { s10 = (0.2 * w1.iter().fold(0.12_f64, |w12, v11| w12 * 0.2 + *v11)); }
    (*a0) *= ((w1[2] + w1[(2 * 4) % w1.len()])).atan();
    for i13 in (0..w1.len()).rev() {
        let (s14, mut s15): (f64, f64) = (((s2 / (2.0 + w1[w1.len() - 1 - i13] * w1[w1.len() - 1 - i13]))).cos(), (f64::tanh((0.3 * i13 as f64))).cos());
        (*a0) = ((1.7_f64 + ((-1.12_f64)).cos()).recip()).tanh();
        s15 = ((match i13 % 3 { 0 => w1[w1.len() - 1 - i13], 1 => w1[(i13 + i13) % w1.len()], _ => w1[(i13 + i13) % w1.len()] })).sin();
    }
    (*a0) = ({ let t16: f64 = (w1[1] * s10); t16 * (s10 / (2.0 + w1[(3 + 1) % w1.len()] * w1[(3 + 1) % w1.len()])) });
    (-(s10 - w1[(0 + 3) % w1.len()]))
}


#[test]
fn law_28() {
    check!(p28(&mut 1.15, const &[-1.28, -1.28, -0.21, -0.16, 1.27]), wherever_smooth());
}

#[differentiate]
fn h29_0(x0: [f64; 3], x1: &mut [f64]) -> f64 {
    for i1 in 0..2 {
        match i1 % 4 {
            0 => {
                let mut c2: [[f64; 3]; 2] = [[((-1.18_f64) / (1.0 + (-1.18_f64) * (-1.18_f64))), f64::tanh((-0.25_f64)), ((x0[(i1 + 1) % x0.len()] + x0[(i1 * 4) % x0.len()])).sin()], [f64::tanh((-0.25_f64)); 3]];
            }
            1 | 2 => {
                if ((0.3 * i1 as f64)) > x0[2] { return ((x0[1] / (2.0 + 0.11_f64 * 0.11_f64))).cos() + x1.iter().copied().sum::<f64>(); }
                let s3 = f64::tanh((x0[(i1 + 1) % x0.len()] + (0.3 * i1 as f64)));
            }
            _ => {
                x1[(i1 + 2) % x1.len()] *= (x0[(i1 + i1) % x0.len()] / (1.0 + x0[(i1 + i1) % x0.len()] * x0[(i1 + i1) % x0.len()]));
                x1[1] = (x0[(i1 + 2) % x0.len()] / (1.0 + x0[(i1 + 2) % x0.len()] * x0[(i1 + 2) % x0.len()]));
            }
        }
    }
    let mut c6 = [0.0_f64; 3];
    let mut s13: f64 = ({ let t11: f64 = (1.7_f64 + (x0[(3 + 1) % x0.len()]).sin()).cbrt(); t11 * ({ let t12: f64 = x0[0]; t12 * t11 }) });
    {
        let r14 = &mut x1[(2 * 2) % x1.len()];
        *r14 = ((-(*r14)) - (c6[(1 + 1) % c6.len()] / (2.0 + x0[(0 * 3) % x0.len()] * x0[(0 * 3) % x0.len()])));
        s13 = (1.7_f64 + (((*r14)).sin()).sin()).powf(((*r14)).cos());
    }
    ((x1[(0 + 0) % x1.len()]).atan() * ((0.3 * 3_usize as f64) + s13)) + x1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p29(a0: f64, a1: f64, a2: usize) -> f64 {
    let s15: f64 = (match a2 % 3 { 0 => (0.22 * a1), 1 => a0, _ => (if !(a2 % 2 == 0) { a1 } else { (0.3 * a2 as f64) }) });
    let mut s16: f64 = (0.11 * f64::tanh(a1));
    let mut s18 = (({ let t17: f64 = a0; t17 * s15 }) * (a0 / (2.0 + s16 * s16)));
    s16 += 0.4 * ((a1 / (2.0 + s18 * s18))).tanh();
    'l19: for i20 in 0..4 {
        if (1.0_f64 + (s16).powi(2)).ln() <= 0.25 {
            let [s21, mut s22, _] = [((if 2 % 2 == 0 { (0.3 * a2 as f64) } else { a0 })).cos(), ((1.7_f64 + ((0.3 * i20 as f64)).sin()).log10()).tanh(), ((if 2 % 2 == 0 { (0.3 * a2 as f64) } else { a0 })).cos()];
        } else {
            for i23 in (0..5).step_by(3) {
                'l24: for i25 in 0..0 {
                    let mut s28 = {
                        s16 += 0.4 * f64::tanh((a1).tanh());
                        ((a0 * s16)).sin()
                    };
                    s18 += 0.4 * ((s16).sin()).atan();
                }
                s18 = 0.4 * s18 + ((match i23 % 3 { 0 => a1, 1 => s15, _ => s18 })).cos();
            }
            s18 *= f64::tanh((s18 / (2.0 + s18 * s18)));
        }
        s18 += 0.4 * ((a1 / (1.0 + a1 * a1))).sin();
    }
    s18 += 0.4 * (s15 / (1.0 + s15 * s15));
    s16 += 0.4 * (((s15) * (s15)).ln_1p()).atan();
    a1
}


#[test]
fn law_29() {
    check!(p29(-1.19, 0.26, const 1), wherever_smooth());
}

#[differentiate]
fn h30_0(a0: usize, mut x1: [f64; 3]) -> f64 {
    x1[1] += 0.4 * ((x1[(a0 + 0) % x1.len()] * x1[(a0 + 0) % x1.len()])).cos();
    x1.reverse();
    ((match 1 % 3 { 0 => x1[(a0 + 0) % x1.len()], 1 => 1.16_f64, _ => x1[(a0 + 2) % x1.len()] })).sin()
}

#[differentiate]
fn h30_1(x0: f64, a1: f64) -> f64 {
    let s2 = (if 3 % 2 == 0 { ({ let t1: f64 = x0; t1 * x0 }) } else { (x0).atan() });
    let mut h3 = h30_0(2, [s2, ((a1 / (1.0 + a1 * a1))).atan(), a1]);
    h3 /= 2.1 + (s2).atan();
    if (({ let g4 = |u5: f64| f64::tanh(u5); g4(a1) * g4(1.27) }) < 1.24) || (1 >= 1) {
        h3 = (h3).sin_cos().0;
    } else if 1 % 2 == 1 {
        let mut c6: Vec<f64> = vec![h30_0(2, [s2, f64::tanh(x0), h3]), ({ let t7: f64 = h30_0(0, [s2, ((a1).mul_add(x0, 0.5)).cos(), a1]); t7 * (if 0 % 2 == 1 { 1.22_f64 } else { (0.3 * 1_usize as f64) }) }), (1.7_f64 + (((-1.25) * a1)).sin()).powf((x0).cos())];
    } else {
        let mut c8: [f64; 3] = [((-0.13) * (a1 * 0.13_f64)), (x0).tanh().sinh(), (h30_0(3, [h3, (h3).cos(), x0]) + ((0.3 * 0_usize as f64) / (1.0 + (0.3 * 0_usize as f64) * (0.3 * 0_usize as f64))))];
        let j9 = (2 + 0) % c8.len();
        c8[j9] = 0.4 * c8[j9] + ((-0.12_f64) / (1.0 + (-0.12_f64) * (-0.12_f64)));
    }
    (1.7_f64 + ((s2).min(s2)).sin()).cbrt()
}

#[differentiate]
fn p30(#[constant] a0: &[f64], a1: f64) -> f64 {
    let mut a1 = (0.2 * a0.iter().map(|&v10| (({ let t12: f64 = a0[(3 + 0) % a0.len()]; t12 * 0.24_f64 })).tanh()).sum::<f64>());
    'l13: for i14 in (0..3).rev() {
        for i15 in 0..a0.len() {
            if i15 % 2 == 0 { break; }
            a1 += 0.4 * ((a1 * a0[1])).sin();
        }
        let mut s16: f64 = f64::tanh((0.2 * a0.iter().enumerate().map(|(i19, v17)| 0.1 * i19 as f64 * *v17).sum::<f64>()));
        for i20 in 0..a0.len() {
            'l21: for (i22, &v23) in a0.iter().enumerate() {
                match i14 % 4 {
                    0 => {
                        let mut c24 = [0.0_f64; 3];
                    }
                    1 | 2 => {
                        s16 += 0.4 * (s16 / (1.0 + s16 * s16));
                        a1 *= ((1.7_f64 + (v23).sin()).log10()).tanh();
                    }
                    _ => {
                        s16 += 0.4 * f64::tanh((1.23 * v23));
                    }
                }
                a1 += 0.4 * (({ let t28: f64 = v23; t28 * 1.13_f64 })).sin();
            }
        }
    }
    a1 += 0.4 * (({ let g29 = |u30: f64| (a1).tanh(); g29(a0[(3 * 2) % a0.len()]) })).cos();
    a1 *= f64::tanh(h30_1(((a1).cos()).atan(), ((0.2 * a0.iter().zip(a0.iter()).map(|(v31, w32)| *v31 * *w32).sum::<f64>())).cos()));
    a1 *= ((-(0.3 * 2_usize as f64))).cos();
    a1 -= 0.4 * ((if 1 % 2 == 0 { a0[1] } else { a1 })).sin();
    (1.7_f64 + (a0[1]).sin()).log10()
}


#[test]
fn law_30() {
    check!(p30(const &[-0.23, 0.14, -0.18, 1.27, 0.26, -0.28], -0.27), wherever_smooth());
}

#[differentiate]
fn h31_0(a0: &mut [f64], a1: &mut [f64]) -> f64 {
    let s1: f64 = ((a1[(2 + 1) % a1.len()] * a0[(3 + 0) % a0.len()]) * (a0[(0 + 0) % a0.len()] / (2.0 + a0[(2 + 0) % a0.len()] * a0[(2 + 0) % a0.len()])));
    a1[(3 + 2) % a1.len()] = ((1.11 * a1[(1 + 2) % a1.len()]) * (-s1));
    let s4 = (0.2 * a1.iter().copied().sum::<f64>());
    (({ let t5: f64 = a1[(3 + 1) % a1.len()]; t5 * a1[(3 + 0) % a1.len()] })).hypot(1.7_f64) + a1.iter().copied().sum::<f64>()
}

#[differentiate]
fn h31_1(x0: f64, a1: &[f64], x2: usize) -> f64 {
    if x2 % 4 == 0 { return (f64::tanh(a1[(x2 + 0) % a1.len()])).cos(); }
    match x2 % 4 {
        0 => {
            let mut x0 = (({ let g6 = |u7: f64| (u7).sin(); g6(x0) }) + (x0).cos());
        }
        1 | 2 => {
            let mut k8 = 0;
            let mut s9 = loop {
                let mut s10: (f64, f64) = (((-x0)).sin(), (((x0) * (x0)).ln_1p()).tanh());
                match k8 % 4 {
                    0 => {
                        s10.0 += 0.4 * ((0.17_f64).sin()).atan();
                        let s18 = if (0.2 * a1.iter().copied().sum::<f64>()) < 1.25 {
                            let mut s14: f64 = (((-0.23) * a1[1])).sin();
                            f64::tanh(((-0.18) * x0))
                        } else {
                            let mut x0 = if x2 % 2 == 0 {
                                let s15 = ((match k8 % 3 { 0 => x0, 1 => s10.1, _ => a1[(x2 + 0) % a1.len()] })).cos();
                                s10.1 /= 2.1 + ((if x2 % 2 == 0 { a1[(k8 + 0) % a1.len()] } else { (0.3 * x2 as f64) })).atan();
                                f64::tanh(({ let g16 = |u17: f64| (a1[(1 + 1) % a1.len()]).tanh(); g16((0.3 * k8 as f64)) * g16((-0.17)) }))
                            } else {
                                s10.1 += 0.4 * f64::tanh((0.5 * (a1[(x2 + 1) % a1.len()]).sin()).asin());
                                s10.1 = f64::tanh((1.0_f64 + (s10.0).powi(2)).sqrt());
                                (x0 / (1.0 + x0 * x0))
                            };
                            (((-1.28_f64) / (1.0 + (-1.28_f64) * (-1.28_f64)))).cos()
                        };
                    }
                    1 | 2 if x2 % 2 == 0 => {
                        s10.1 = ((s10.1).tanh()).sin();
                        s10.0 = ((a1[1]).max(a1[(x2 + 0) % a1.len()])).tanh();
                    }
                    _ => {
                        s10.0 += 0.4 * (a1[(x2 + 2) % a1.len()] / (1.0 + a1[(x2 + 2) % a1.len()] * a1[(x2 + 2) % a1.len()]));
                        s10.1 += 0.4 * ((match x2 % 3 { 0 => s10.0, 1 => (0.3 * k8 as f64), _ => (0.3 * k8 as f64) })).cos();
                    }
                }
                k8 += 1;
                if k8 >= 2 { break (x0 / (1.0 + x0 * x0)); }
            };
        }
        _ => {
            let mut s21: f64 = (({ let t22: f64 = x0; t22 * (0.3 * x2 as f64) }) / (2.0 + x0 * x0));
            s21 = ((match x2 % 3 { 0 => a1[1], 1 => s21, _ => s21 }) + (a1[(x2 + x2) % a1.len()]).clamp(-1.0_f64, 1.7_f64));
        }
    }
    let s25 = h31_1(f64::tanh(({ let g23 = |u24: f64| (u24 / (1.0 + u24 * u24)); g23(x0) * g23(0.24) })), a1, x2 % 4 - 1);
    let mut s26: f64 = ((s25 * x0)).sin();
    ({ let g27 = |u28: f64| (f64::tanh(x0)).atan(); g27((0.3 * x2 as f64)) }) + a1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p31(x0: usize, w1: &mut f64) -> f64 {
    match 0 % 4 {
        0 => {
            let mut s29: f64 = h31_1(((*w1)).atan(), &[(*w1), (*w1), 0.12_f64], x0);
            let mut s30: f64 = ((0.26 * s29) - (0.5 * (s29).sin()).powi(3));
        }
        1 | 2 => {
            let mut s31 = h31_1((((-1.15_f64)).mul_add((*w1), 0.5)).tanh(), &[(*w1), (*w1), 0.24_f64], x0);
        }
        _ => {
            match x0 % 4 {
                0 => {
                    let mut j32 = (x0 + 3) % 4;
                }
                1 | 2 if x0 % 2 == 1 => {
                    let mut s33: f64 = (match x0 % 3 { 0 => ((*w1) * (*w1)), 1 => (0.3 * x0 as f64), _ => ((*w1) * (*w1)) });
                }
                _ => {
                    let mut s34: f64 = (if h31_1(f64::tanh(((*w1) - (*w1))), &[(*w1), (*w1), 0.12_f64], x0) < 0.21 { h31_1((((0.3 * x0 as f64)).sin()).atan(), &[(*w1), (*w1), 0.16_f64], x0) } else { ((*w1) * (*w1)) });
                    s34 = (0.5 * (((*w1) + s34)).tanh()).exp();
                }
            }
        }
    }
    (*w1) = (if ((*w1)) > (*w1) { ((*w1) - (*w1)) } else { h31_1((((*w1) - 1.22_f64)).cos(), &[(*w1), (*w1), 0.22_f64], x0) });
    (*w1) *= (((*w1) * (*w1))).atan();
    (*w1) *= ((*w1)).tanh();
    (*w1) = ((if (((*w1)) > (*w1)) && (((*w1)) > (*w1)) { (*w1) } else { (*w1) }) * (-1.13_f64));
    (*w1) += 0.4 * f64::tanh(((*w1)).cos());
    h31_1(f64::tanh(((*w1)).hypot(1.7_f64)), &[(-1.13_f64), (*w1), 1.22_f64], x0)
}


#[test]
fn law_31() {
    check!(p31(const 2, &mut 1.14), wherever_smooth());
}

#[differentiate]
fn p32(a0: f64) -> f64 {
    for i1 in 0..2 {
        let mut j2 = (i1 + 2) % 4;
        let mut c3: [f64; 3] = [((0.11_f64).min(a0)).sin(), f64::tanh(a0), ((1.7_f64 + (a0).sin()).log10()).tanh()];
    }
    let mut s4 = (((a0) * (a0)).ln_1p() + a0);
    let mut s5: f64 = ({ let g6 = |u7: f64| (u7).cos(); g6(1.19_f64) });
    let mut k8 = 1;
    while k8 < 3 && (-1.13_f64) < 1.4 {
        k8 += 1;
        let s9: f64;
        if k8 % 2 == 0 { s9 = ((s4).sin()).sin(); } else { s9 = ((s4).atan()).cos(); }
    }
    let mut s10 = (1.24 * a0);
    let mut k12 = 1;
    'l11: while k12 < 4 {
        k12 += 1;
        s5 += 0.4 * ((1.21 * s10)).tanh();
        s5 = f64::tanh(((-1.14_f64) / (1.0 + (-1.14_f64) * (-1.14_f64))));
    }
    a0
}


#[test]
fn law_32() {
    check!(p32(-0.15), wherever_smooth());
}

#[differentiate]
fn p33<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: T) -> T {
    let [s1, mut s2, _] = [(a0 / (T::from(1.0).unwrap() + a0 * a0)), (if (a0 + T::from(0.16).unwrap()) <= T::from(1.23).unwrap() { ({ let t5: T = a0; t5 * (T::from(0.3).unwrap() * T::from(3).unwrap()) }) } else { T::max((T::from(0.3).unwrap() * T::from(3).unwrap()), a0) }), (a0 / (T::from(1.0).unwrap() + a0 * a0))];
    let s6: T = ((T::from(0.5).unwrap() * (s1).sin()).asin()).atan();
    s2 *= s6;
    let mut a0: T = {
        let s10 = {
            let mut s7: T = ((s1 * a0)).sin();
            ({ let g8 = |u9: T| T::tanh((u9 / (T::from(2.0).unwrap() + s7 * s7))); g8(T::from(1.21).unwrap()) })
        };
        a0
    };
    std::mem::swap(&mut s2, &mut a0);
    for i13 in 0..0 {
        let s14: T = ((T::from(-1.24).unwrap() * s2)).cos();
        a0 *= s14;
        let s15: T = (((T::from(0.3).unwrap() * T::from(i13).unwrap())).cos()).sin();
        s2 *= s15;
    }
    ((T::from(0.3).unwrap() * T::from(3).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(3).unwrap()) * (T::from(0.3).unwrap() * T::from(3).unwrap())))
}


#[test]
fn law_33() {
    check!(p33(1.26), wherever_smooth());
}

#[differentiate]
fn p34<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: T, w1: &mut T, x2: &mut T) -> T {
    if (T::from(-1.29).unwrap()) > a0 {
        let mut s15 = if (T::from(0.26).unwrap() * (*w1)) >= T::from(-0.15).unwrap() {
            let mut j1 = (2 + 3) % 4;
            for i2 in 0..0 {
                let s3: T = ((*x2)).tanh();
                (*w1) += s3;
            }
            T::tanh((match j1 % 3 { 0 => T::from(1.18).unwrap(), 1 => (T::from(0.3).unwrap() * T::from(j1).unwrap()), _ => a0 }))
        } else {
            let mut s4: T = a0;
            for i5 in 0..4 {
                if i5 % 2 == 1 {
                    let mut s6: T = (a0 / (T::from(1.0).unwrap() + a0 * a0));
                    let mut a0 = if !(i5 < i5) {
                        let s7: T = ((T::from(0.28).unwrap() * a0)).sin();
                        s4 -= s7;
                        let s8: T = (({ let t9: T = (*w1); t9 * s6 })).cos();
                        (*w1) = s8;
                        ((*x2) / (T::from(1.0).unwrap() + (*x2) * (*x2)))
                    } else {
                        let s10: T = ((s4 + s6)).atan();
                        (*x2) += s10;
                        let s11: T = (((*w1)).sin()).cos();
                        s4 += s11;
                        T::tanh((match i5 % 3 { 0 => s4, 1 => (T::from(0.3).unwrap() * T::from(i5).unwrap()), _ => s6 }))
                    };
                } else if (T::from(0.21).unwrap() * a0) < T::from(1.27).unwrap() {
                    let s12: T = ((T::from(-0.23).unwrap()).sin()).tanh();
                    (*w1) += s12;
                } else {
                    let s13: T = T::tanh(T::tanh((*x2)));
                    s4 -= s13;
                }
                let s14: T = ((T::from(-1.13).unwrap() - s4)).sin();
                (*w1) *= s14;
            }
            ((s4 * a0) / (T::from(2.0).unwrap() + (*w1) * (*w1)))
        };
        let s16: T = T::tanh((-(*w1)));
        s15 *= s16;
        let s17: T = ((T::from(-0.14).unwrap() * (*w1))).sin();
        s15 = s17;
    } else {
        let s18: T = ((T::from(0.29).unwrap() / (T::from(2.0).unwrap() + a0 * a0))).atan();
        (*w1) = s18;
    }
    let s19: T = ((a0 + a0)).atan();
    (*x2) = s19;
    let s20: T = ((T::from(0.3).unwrap() * T::from(3).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(3).unwrap()) * (T::from(0.3).unwrap() * T::from(3).unwrap())));
    (*x2) *= s20;
    let s21: T = ((T::from(-0.17).unwrap() * (*w1))).tanh();
    (*x2) = s21;
    let s22: T = (((*x2) * (*x2))).atan();
    (*x2) = s22;
    a0
}


#[test]
fn law_34() {
    check!(p34(1.12, &mut -0.25, &mut 1.12), wherever_smooth());
}

#[differentiate]
fn h35_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(mut x0: T) -> (T, T) {
    let mut s1: T = T::max((x0).cos(), x0);
    let mut s2 = ((x0 + x0) / (T::from(2.0).unwrap() + s1 * s1));
    let s3: T = (T::from(0.5).unwrap() * ((s2).cos()).sin()).asin();
    let mut j4 = (2 + 2) % 4;
    (s2, (T::from(1.0).unwrap() + (s3).powi(2)).ln())
}

#[differentiate]
fn h35_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: usize, w1: T) -> T {
    let mut s5: T = ((match a0 % 3 { 0 => w1, 1 => w1, _ => w1 }) * (w1 * (T::from(0.3).unwrap() * T::from(a0).unwrap())));
    let mut s6: T = (T::from(1.23).unwrap() * (T::from(1.7).unwrap() + (s5).sin()).cbrt());
    (w1).atan2(T::from(1.7).unwrap() + T::from(1.12).unwrap() * T::from(1.12).unwrap())
}

#[differentiate]
fn p35<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: usize, a1: &mut [T]) -> Vec<T> {
    let mut j7 = (a0 + 3) % 4;
    let s8: T = (a1[(j7 * 3) % a1.len()] / (T::from(1.0).unwrap() + a1[(j7 * 3) % a1.len()] * a1[(j7 * 3) % a1.len()]));
    a1[(j7 + 2) % a1.len()] *= s8;
    match j7 % 4 {
        0 => {
            'l11: for i12 in 0..a1.len() {
                let mut h13 = h35_0(((-a1[(j7 + a0) % a1.len()])).sin());
            }
            let s14: T = ((a1[(a0 * 2) % a1.len()] / (T::from(2.0).unwrap() + a1[0] * a1[0]))).tanh();
            a1[(j7 * 2) % a1.len()] *= s14;
        }
        1 | 2 => {
            let mut s25 = if 1 % 2 == 1 {
                if !(j7 % 2 == 1) {
                    let mut h15 = h35_1(a0, T::tanh((a1[(3 + 1) % a1.len()] * (T::from(0.3).unwrap() * T::from(a0).unwrap()))));
                    let mut h15: T = if (h15) > (T::from(0.3).unwrap() * T::from(a0).unwrap()) {
                        let s16: T = ((a1[1] + a1[(a0 + 2) % a1.len()])).tanh();
                        h15 -= s16;
                        (T::from(-1.24).unwrap() * (T::from(-0.19).unwrap() * h15))
                    } else {
                        let s17: T = ((T::from(-0.24).unwrap()).atan()).tanh();
                        h15 = s17;
                        let s18: T = (h15 / (T::from(1.0).unwrap() + h15 * h15));
                        h15 = s18;
                        h35_1(j7, (((h15) * (h15)).ln_1p()).sin())
                    };
                    let s19: T = ((a1[(a0 + 0) % a1.len()] + h15)).atan();
                    h15 = s19;
                }
                let s20: T = ((a1[(a0 + 1) % a1.len()]).sin()).sin();
                a1[(j7 + a0) % a1.len()] = s20;
                ((a1[(2 + 0) % a1.len()] + a1[(a0 + 1) % a1.len()]) + ({ let t21: T = a1[(a0 + 0) % a1.len()]; t21 * a1[(a0 * 4) % a1.len()] }))
            } else {
                let s22: T = ((a1[(a0 + 1) % a1.len()] / (T::from(2.0).unwrap() + a1[(3 + 1) % a1.len()] * a1[(3 + 1) % a1.len()]))).sin();
                a1[(a0 + 0) % a1.len()] = s22;
                ({ let g23 = |u24: T| (h35_1(j7, ((a1[(3 + 2) % a1.len()] + u24)).tanh())).cos(); g23(a1[(j7 + 0) % a1.len()]) })
            };
        }
        _ => {
            let s26: T = T::tanh((T::from(-0.15).unwrap() * a1[(a0 * 2) % a1.len()]));
            a1[(a0 * 3) % a1.len()] *= s26;
            let s27: T = ((T::from(0.2).unwrap() * a1.iter().copied().sum::<T>())).cos();
            a1[(a0 + 0) % a1.len()] -= s27;
        }
    }
    let s30: T = (a1[(j7 + j7) % a1.len()] / (T::from(1.0).unwrap() + a1[(j7 + j7) % a1.len()] * a1[(j7 + j7) % a1.len()]));
    a1[(a0 + 1) % a1.len()] = s30;
    let s31: T = T::tanh(a1[0]);
    a1[(j7 + 2) % a1.len()] *= s31;
    a1.to_vec()
}


#[test]
fn law_35() {
    check!(p35(const 3, &mut [0.24, 0.12, 0.19, 0.18, 0.13]) -> vec, wherever_smooth());
}

#[differentiate]
fn h36_0(a0: f64, x1: &mut [f64]) -> Vec<f64> {
    x1[(2 + 2) % x1.len()] /= 2.1 + f64::tanh((if (a0 + x1[2]) <= 1.22 { a0 } else { x1[(2 + 2) % x1.len()] }));
    let mut k1 = 0;
    while k1 < 4 && x1[1] < 1.4 {
        k1 += 1;
        let mut c2: Vec<f64> = vec![0.0_f64; x1.len()];
        match k1 % 4 {
            0 => {
                let mut a0 = (({ let g3 = |u4: f64| (c2[(0 + 0) % c2.len()]).atan(); g3((0.3 * k1 as f64)) })).sin();
                let a0 = if k1 >= k1 {
                    let mut j5 = (k1 + 2) % 4;
                    x1[(2 + 1) % x1.len()] *= ((a0 / (2.0 + a0 * a0))).tanh();
                    f64::tanh(({ let g6 = |u7: f64| (u7).sin(); g6(a0) * g6((-1.24)) }))
                } else {
                    let s8: f64;
                    if (c2[(3 + 1) % c2.len()] * c2[(k1 + 0) % c2.len()]) < (-1.24) { s8 = ((a0 - c2[(k1 + k1) % c2.len()])).atan(); } else { s8 = ((c2[(k1 + k1) % c2.len()] * 0.17_f64)).atan(); }
                    f64::tanh((x1[(k1 + 2) % x1.len()] * c2[0]))
                };
            }
            1 | 2 if !((c2[(k1 + 0) % c2.len()] * a0) > 0.24) => {
                let j9 = (k1 + 0) % c2.len();
                c2[j9] = 0.4 * c2[j9] + f64::tanh(f64::tanh(c2[(k1 + 1) % c2.len()]));
            }
            _ => {
                let j10 = (k1 + 0) % c2.len();
                c2[j10] = 0.4 * c2[j10] + ((x1[(k1 + 1) % x1.len()] / (1.0 + x1[(k1 + 1) % x1.len()] * x1[(k1 + 1) % x1.len()]))).tanh();
            }
        }
        x1[(k1 + k1) % x1.len()] = ((c2[(k1 + 1) % c2.len()] * x1[0])).sin();
    }
    x1[2] = (-(a0 / (1.0 + a0 * a0)));
    x1[(3 + 1) % x1.len()] = 0.4 * x1[(3 + 1) % x1.len()] + (x1[(3 + 2) % x1.len()] / (1.0 + x1[(3 + 2) % x1.len()] * x1[(3 + 2) % x1.len()]));
    x1.to_vec()
}

#[differentiate]
fn p36(#[constant] w0: &[f64], x1: &mut [f64]) -> f64 {
    let s11: f64 = (1.19 * f64::tanh(w0[(3 + 0) % w0.len()]));
    x1[(1 * 2) % x1.len()] = 0.4 * x1[(1 * 2) % x1.len()] + f64::tanh(w0[(3 + 0) % w0.len()]);
    let mut s17 = if f64::tanh(s11) <= (-1.24) {
        let mut c12: [[f64; 3]; 2] = [[({ let g13 = |u14: f64| ((1.0_f64 + (w0[(0 + 0) % w0.len()]).powi(2)).ln()).cos(); g13(s11) }), (0.2 * x1.iter().zip(w0.iter()).map(|(v15, w16)| *v15 * *w16).sum::<f64>()), ((if (s11) > s11 { (0.3 * 0_usize as f64) } else { s11 })).atan()], [(0.2 * x1.iter().zip(w0.iter()).map(|(v15, w16)| *v15 * *w16).sum::<f64>()); 3]];
        ((s11 * c12[1 % 2][3 % 3])).tanh().sinh()
    } else {
        x1[(3 + 1) % x1.len()] = ((-w0[(2 + 0) % w0.len()])).tanh();
        (0.28 * s11)
    };
    for i18 in (0..x1.len()).rev() {
        let s11 = ((match i18 % 3 { 0 => w0[(i18 + 0) % w0.len()], 1 => s11, _ => s17 })).tanh();
    }
    x1[(3 + 1) % x1.len()] = (if (s17) > x1[(1 + 0) % x1.len()] { ((-0.21) * x1[(2 * 4) % x1.len()]) } else { (s11 / (2.0 + 1.13_f64 * 1.13_f64)) });
    x1[1] = 0.4 * x1[1] + ((w0[(1 + 2) % w0.len()] - x1[(1 + 0) % x1.len()])).sin();
    x1[(1 + 2) % x1.len()] = ((s17).tanh() * (x1[(1 + 2) % x1.len()] + x1[(2 + 1) % x1.len()]));
    f64::tanh((x1[(1 + 2) % x1.len()] / (2.0 + 1.14_f64 * 1.14_f64)))
}


#[test]
fn law_36() {
    check!(p36(const &[1.28, 0.24, 0.11, -0.14, 1.15, 0.15], &mut [0.22, -1.26, 0.28, -0.21, -0.19, 0.26]), wherever_smooth());
}

#[differentiate]
fn p37(w0: &mut [f64], #[constant] x1: &[f64]) -> f64 {
    w0[(1 * 4) % w0.len()] = ((match 1 % 3 { 0 => x1[(1 * 3) % x1.len()], 1 => w0[2], _ => x1[(3 + 1) % x1.len()] })).cos();
    let mut c1: Vec<f64> = w0.to_vec();
    w0[(0 + 2) % w0.len()] -= 0.4 * f64::tanh((w0[(3 + 1) % w0.len()] - x1[(2 + 1) % x1.len()]));
    let mut k2 = 0;
    loop {
        let mut s9: f64 = if !((x1[(k2 + 1) % x1.len()]) > (0.3 * k2 as f64)) {
            if k2 % 2 == 1 {
                let mut s4 = (((-1.19_f64)).atan()).atan();
                {
                    let r5 = &mut w0[(k2 + 1) % w0.len()];
                    *r5 *= ((s4).cos()).sin();
                    let j6 = (k2 + 2) % c1.len();
                    let j7 = (k2 + 2) % c1.len();
                    c1.swap(j6, j7);
                }
            } else {
                let mut c8: [f64; 3] = [((c1[(k2 + k2) % c1.len()] / (2.0 + x1[2] * x1[2]))).atan(), ((c1[2]).tanh().sinh()).atan(), ((1.0_f64 + (x1[(k2 + 1) % x1.len()]).powi(2)).sqrt()).cos()];
                c1[1] = 0.4 * c1[1] + (x1[(k2 + 0) % x1.len()] / (1.0 + x1[(k2 + 0) % x1.len()] * x1[(k2 + 0) % x1.len()]));
            }
            ((x1[(0 + k2) % x1.len()]).atan2(1.7_f64 + (0.3 * k2 as f64) * (0.3 * k2 as f64))).cos()
        } else {
            c1[2] *= ((-w0[(k2 + 1) % w0.len()])).cos();
            (c1[(k2 + 0) % c1.len()] / (1.0 + c1[(k2 + 0) % c1.len()] * c1[(k2 + 0) % c1.len()]))
        };
        s9 *= ((c1[(k2 + 2) % c1.len()]).tanh().sinh()).cos();
        k2 += 1;
        if k2 >= 3 { break; }
    }
    w0[(0 * 3) % w0.len()] -= 0.4 * (c1[(3 + 1) % c1.len()]).cos();
    let j10 = (0 * 2) % c1.len();
    c1[j10] /= 2.1 + ((0.5 * (1.19_f64).sin()).powi(3)).tanh();
    (0.2 * w0.iter().enumerate().map(|(i13, v11)| 0.1 * i13 as f64 * *v11).sum::<f64>())
}


#[test]
fn law_37() {
    check!(p37(&mut [0.12, 1.26, 1.15, 0.18, -1.12], const &[0.29, 0.21, -1.29, -1.26, 0.18]), wherever_smooth());
}

#[differentiate]
fn h38_0(w0: f32, x1: &[f32], w2: usize) -> f32 {
    if w2 % 4 == 0 { return ((x1[(w2 + 3) % x1.len()]).tanh().sinh()).sin(); }
    let mut s1: f32 = (if (w0) > w0 { (w0).cos() } else { w0 });
    let s2 = h38_0((((s1) * (s1)).ln_1p()).cos(), x1, w2 % 4 - 1);
    match w2 % 4 {
        0 => {
            match 3 % 4 {
                0 => {
                    s1 += 0.4 * f32::tanh(f32::tanh(w0));
                    let mut s3: f32 = (({ let t4: f32 = s2; t4 * x1[(w2 + w2) % x1.len()] }) / (2.0 + s1 * s1));
                }
                1 | 2 => {
                    let mut j5 = (w2 + 1) % 4;
                }
                _ => {
                    let mut s6: f32 = ({ let t7: f32 = (0.2 * x1.iter().map(|&v8| (v8).atan()).sum::<f32>()); t7 * (s2 / (1.0 + s2 * s2)) });
                }
            }
            if x1[(w2 + 0) % x1.len()] <= 0.26 {
                if w2 != w2 {
                    let s10: f32;
                    if w2 % 2 == 1 { s10 = ((x1[(w2 + 2) % x1.len()]).tanh().sinh() - ({ let g11 = |u12: f32| (x1[(w2 + 2) % x1.len()] / (1.0 + x1[(w2 + 2) % x1.len()] * x1[(w2 + 2) % x1.len()])); g11((-0.16_f32)) * g11(1.18) })); } else { s10 = (((s2).atan()) * ((s2).atan())).ln_1p(); }
                    s1 = (0.2 * x1.iter().map(|&v13| ((0.2 * x1.iter().copied().sum::<f32>())).sin()).sum::<f32>());
                } else {
                    s1 = (({ let t17: f32 = (0.3 * w2 as f32); t17 * s2 })).sin();
                    s1 = ({ let t18: f32 = (x1[0] - s1); t18 * (0.2 * x1.iter().copied().sum::<f32>()) });
                }
                s1 /= 2.1 + ((x1[(w2 + w2) % x1.len()]).max((-1.11_f32))).atan();
            }
        }
        1 | 2 => {
            s1 *= f32::tanh((x1[(w2 * 2) % x1.len()]).cos());
        }
        _ => {
            s1 -= 0.4 * (w0 / (1.0 + w0 * w0));
            s1 /= 2.1 + ((x1[(w2 + w2) % x1.len()] / (1.0 + x1[(w2 + w2) % x1.len()] * x1[(w2 + w2) % x1.len()]))).cos();
        }
    }
    ({ let t21: f32 = (s2 * s1); t21 * (1.21 * (0.3 * w2 as f32)) })
}

#[differentiate]
fn p38(x0: &mut [f32]) -> f32 {
    let mut s25: f32 = ((x0[(0 + 2) % x0.len()] - x0[(0 + 2) % x0.len()]) - (0.2 * x0.iter().enumerate().map(|(i24, v22)| 0.1 * i24 as f32 * *v22).sum::<f32>()));
    let s26: f32 = (h38_0((({ let g27 = |u28: f32| ((0.3 * 2_usize as f32)).cos(); g27((-0.15_f32)) })).tanh(), x0, 1) * (x0[1]).hypot(1.7_f32));
    let mut c29: [[f32; 3]; 2] = [[(match 0 % 3 { 0 => h38_0(((if 0 % 2 == 0 { 0.26_f32 } else { s25 })).tanh(), &x0[..3], 0), 1 => x0[(2 * 3) % x0.len()], _ => (1.7_f32 + (s26).sin()).powf((x0[(3 + 2) % x0.len()]).cos()) }), h38_0((h38_0((h38_0(((s26).min(s26)).atan(), &x0[..], 2)).atan(), x0, 1)).tanh(), x0, 1), ((0.2 * x0.iter().fold(1.23_f32, |w31, v30| w31 * 0.2 + *v30)) + ({ let t32: f32 = (-1.16_f32); t32 * 0.14_f32 }))], [h38_0((h38_0((h38_0(((s26).min(s26)).atan(), &x0[..], 2)).atan(), x0, 1)).tanh(), x0, 1); 3]];
    for v34 in x0.iter_mut() {
        let s25: f32 = if 1 % 2 == 1 {
            let mut c35: Vec<f32> = vec![(f32::tanh(s26)).tanh(), (((*v34) + s25)).atan(), f32::tanh((1.7_f32 + (c29[2 % 2][2 % 3]).sin()).cbrt())];
            ((*v34) / (1.0 + (*v34) * (*v34)))
        } else {
            let mut s38 = if h38_0(((match 3 % 3 { 0 => s25, 1 => c29[3 % 2][3 % 3], _ => (*v34) })).sin(), &[0.11_f32, (-1.12_f32), 1.15], 3) > 1.14 {
                c29[3 % 2][0 % 3] /= 2.1 + f32::tanh(1.29_f32);
                ((c29[2 % 2][2 % 3] - c29[1 % 2][2 % 3])).sin()
            } else {
                for i36 in 0..0 {
                    if ({ let t37: f32 = 1.11_f32; t37 * s26 }) > (-0.13) { break; }
                }
                ((0.5 * (s26).sin()).asin()).sin()
            };
            ((c29[3 % 2][1 % 3]).min(s26)).sin()
        };
        (*v34) += 0.4 * (((*v34)).hypot(1.7_f32)).tanh();
    }
    h38_0((((s26) * (s26)).ln_1p()).sin(), x0, 1) + x0.iter().copied().sum::<f32>()
}


#[test]
fn law_38() {
    check!(p38(&mut [0.29, 1.14, 1.16, 1.14, 1.18_f32]), single(), wherever_smooth());
}

#[differentiate]
fn p39(mut a0: f64, a1: &[f64], w2: usize, a3: &[f64; 3]) -> f64 {
    let mut s1 = a3[(w2 + 2) % a3.len()];
    let s2: f64 = f64::tanh((-a3[(w2 + 0) % a3.len()]));
    let mut s5 = (0.2 * a3.iter().fold(0.29_f64, |w4, v3| w4 * 0.2 + *v3));
    for &v7 in a3.iter() {
        let mut s8 = f64::tanh((s5 + a1[(2 + 1) % a1.len()]));
        let mut k9 = 1;
        while k9 < 4 {
            k9 += 1;
            let mut s10: f64 = ((v7).atan2(1.7_f64 + s5 * s5)).atan();
            s10 += 0.4 * ((a1[(w2 + 2) % a1.len()]).mul_add(s1, 0.5)).sin();
            let mut k11 = 0;
            while k11 < 3 && a1[(k9 + 2) % a1.len()] < 1.4 {
                k11 += 1;
                let mut s12: f64 = f64::tanh((v7).tanh());
                s12 += 0.4 * (s5).sin();
                s8 += 0.4 * ((match k11 % 3 { 0 => s2, 1 => v7, _ => s12 })).sin();
            }
        }
    }
    a0 = 0.4 * a0 + f64::tanh((a3[1]).tanh());
    (0.2 * a1.iter().fold(0.22_f64, |w14, v13| w14 * 0.2 + *v13)) + a1.iter().copied().sum::<f64>()
}


#[test]
fn law_39() {
    check!(p39(1.22, &[-0.29, 0.12, -1.27, 0.22, 1.19], const 1, &[1.11, 1.26, -1.12]), wherever_smooth());
}

#[differentiate]
fn h40_0(x0: f64, a1: &[f64], x2: f64, x3: f64) -> Vec<f64> {
    match 0 % 4 {
        0 => {
            let mut s1: f64 = (0.2 * a1.iter().enumerate().map(|(i4, v2)| 0.1 * i4 as f64 * *v2).sum::<f64>());
        }
        1 | 2 if 1 % 2 == 0 => {
            let mut k5 = 0;
            let mut s6 = loop {
                let mut s7: f64 = ((0.3 * k5 as f64) / (1.0 + (0.3 * k5 as f64) * (0.3 * k5 as f64)));
                if (a1[(k5 + 1) % a1.len()]) > a1[(0 + 0) % a1.len()] {
                    let mut s8: f64 = (x3).sin();
                } else {
                    let mut s9: f64 = ((x2 / (2.0 + x2 * x2))).sin();
                    s9 -= 0.4 * ((s9 * a1[2])).sin();
                }
                k5 += 1;
                if k5 >= 2 { break f64::tanh((-x3)); }
            };
            match 2 % 4 {
                0 => {
                    let mut s10: f64 = ((0.3 * 2_usize as f64)).tanh();
                }
                1 | 2 if (a1[(0 + 0) % a1.len()] * a1[(1 + 1) % a1.len()]) < 0.19 => {
                    s6 = (-(if (1 % 2 == 1) || (1 % 2 == 1) { a1[(1 + 2) % a1.len()] } else { (0.3 * 3_usize as f64) }));
                    s6 = (0.5 * (x2).tanh()).exp();
                }
                _ => {
                    s6 *= ((a1[1]).hypot(1.7_f64)).atan();
                }
            }
        }
        _ => {
            let mut s11: f64 = ((if 3 % 2 == 1 { a1[(1 + 0) % a1.len()] } else { a1[(3 + 1) % a1.len()] }) + (a1[(1 + 0) % a1.len()] / (1.0 + a1[(1 + 0) % a1.len()] * a1[(1 + 0) % a1.len()])));
        }
    }
    let mut s12: f64 = (({ let g13 = |u14: f64| (a1[(1 + 1) % a1.len()] / (1.0 + a1[(1 + 1) % a1.len()] * a1[(1 + 1) % a1.len()])); g13(x3) }) * (x3).atan2(1.7_f64 + a1[(0 + 1) % a1.len()] * a1[(0 + 1) % a1.len()]));
    s12 += 0.4 * ((x3).clamp(-1.0_f64, 1.7_f64)).sin();
    a1.to_vec()
}

#[differentiate]
fn h40_1(x0: usize, a1: &[f64]) -> f64 {
    let mut s15 = f64::tanh((a1[(x0 + 0) % a1.len()]).clamp(-1.0_f64, 1.7_f64));
    let mut s25 = {
        let mut k16 = 0;
        let mut s17 = loop {
            let mut s18: f64 = f64::tanh((s15 / (2.0 + s15 * s15)));
            k16 += 1;
            if k16 >= 2 { break ((a1[(k16 + 3) % a1.len()] - s15)).cos(); }
        };
        s17 *= ((a1[2]).min(a1[(x0 * 3) % a1.len()])).atan();
        ((s17).atan()).tanh().sinh()
    };
    ((s25).cos()).tanh()
}

#[differentiate]
fn p40(w0: &mut f64, w1: &[f64]) -> (f64, f64) {
    let mut s26: f64 = (h40_1(0, &w1[..3])).hypot(1.7_f64);
    if 1 % 2 == 0 {
        for i27 in (1..w1.len()).rev().step_by(2) {
            let mut s28: f64 = f64::tanh((w1[i27] - (*w0)));
            if (1.15 * 1.14_f64) >= 1.25 { return ((s26 * w1[(i27 + i27) % w1.len()]), (0.2 * w1.iter().enumerate().map(|(i31, v29)| 0.1 * i31 as f64 * *v29).sum::<f64>())); }
        }
        let mut s32 = ((s26).min(w1[(2 + 2) % w1.len()])).tanh();
        let mut s33: f64 = (-h40_1(1, &w1[..3]));
    } else {
        let mut s38 = ({ let g34 = |u35: f64| (({ let g36 = |u37: f64| (s26).atan(); g36(w1[(3 + 1) % w1.len()]) * g36(0.16) })).tanh(); g34(w1[(3 + 1) % w1.len()]) });
        let mut c39: Vec<f64> = vec![h40_1(3, &w1[..]); w1.len()];
    }
    let mut c40: Vec<f64> = vec![0.0_f64; w1.len()];
    (*w0) = ((c40[1] + (*w0)) * (0.29_f64).min(s26));
    s26 = (1.0_f64 + ((0.5 * (c40[(1 + 1) % c40.len()]).tanh()).exp_m1()).powi(2)).sqrt();
    (h40_1(0, &c40), (if !(3 % 2 == 0) { h40_1(0, &w1[..]) } else { ((-0.18_f64) - c40[(2 + 2) % c40.len()]) }))
}


#[test]
fn law_40() {
    check!(p40(&mut 1.24, &[-1.15, 0.25, -0.19, 0.15, -0.21]) -> value, wherever_smooth());
}

#[differentiate]
fn h41_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(mut w0: (T, T), a1: &[T]) -> T {
    let s1 = (T::from(-1.27).unwrap() * (a1[(3 * 2) % a1.len()] / (T::from(1.0).unwrap() + a1[(3 * 2) % a1.len()] * a1[(3 * 2) % a1.len()])));
    let mut k2 = 0;
    let mut s3 = loop {
        if (T::from(1.16).unwrap() / (T::from(1.0).unwrap() + T::from(1.16).unwrap() * T::from(1.16).unwrap())) <= T::from(-1.21).unwrap() {
            let mut s4: T = ((s1).cos()).sin();
            let mut c5: Vec<T> = vec![((T::from(-1.21).unwrap() * a1[(k2 + 1) % a1.len()])).sin(); a1.len()];
            let j6 = (k2 + 1) % c5.len();
            let s7: T = ((T::from(0.5).unwrap() * (c5[(k2 + 0) % c5.len()]).sin()).asin()).cos();
            c5[j6] = s7;
        }
        let mut s1 = (w0.0 / (T::from(1.0).unwrap() + w0.0 * w0.0));
        k2 += 1;
        if k2 >= 2 { break (T::tanh(a1[(k2 + 2) % a1.len()])).sin(); }
    };
    (T::tanh(s3)).tanh() + a1.iter().copied().sum::<T>()
}

#[differentiate]
fn h41_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: T, x1: &[T], x2: usize) -> T {
    if x2 % 4 == 0 { return T::tanh(({ let t8: T = x0; t8 * x1[(x2 + 0) % x1.len()] })); }
    let mut x0: T = {
        let mut s9: T = ((x0 - x0) * h41_0((x0, ((T::from(0.5).unwrap() * (T::from(0.21).unwrap()).tanh()).exp_m1()).sin()), &x1[..]));
        ({ let t10: T = h41_0((s9, (x0 / (T::from(1.0).unwrap() + x0 * x0))), x1); t10 * t10 })
    };
    let s14 = h41_1(((T::from(1.7).unwrap() + (x1[(x2 + x2) % x1.len()]).cos()).recip()).sin(), x1, x2 % 4 - 1);
    if x2 % 2 == 1 {
        let mut j15 = (x2 + 3) % 4;
    } else if (T::from(0.2).unwrap() * x1.iter().copied().sum::<T>()) > T::from(1.13).unwrap() {
        for i18 in (0..x1.len()).rev() {
            if 3 % 2 == 0 {
                for i19 in 0..x1.len() {
                    let s20: T = (x0 / (T::from(1.0).unwrap() + x0 * x0));
                    x0 = s20;
                    let mut s21: T = T::tanh(({ let t22: T = s14; t22 * s14 }));
                    let s23: T = ((match x2 % 3 { 0 => s21, 1 => s14, _ => x1[(0 * 3) % x1.len()] })).sin();
                    s21 *= s23;
                }
            } else if !((if (x1[0]) > s14 { s14 } else { T::from(0.21).unwrap() }) <= T::from(-1.18).unwrap()) {
                let s24: T = T::tanh(h41_0((x1[(i18 + x2) % x1.len()], ((-x1[0])).tanh()), &x1[..]));
                x0 = s24;
            } else {
                let s25: T = (h41_0((x1[1], ((T::from(0.3).unwrap() * T::from(i18).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(i18).unwrap()) * (T::from(0.3).unwrap() * T::from(i18).unwrap())))), &x1[..3])).cos();
                x0 *= s25;
                let s26: T = T::tanh(({ let t27: T = s14; t27 * t27 }));
                x0 = s26;
            }
            let s28: T = (x1[i18] / (T::from(1.0).unwrap() + x1[i18] * x1[i18]));
            x0 *= s28;
            let s32: T = ((T::from(0.23).unwrap() * x1[(i18 * 2) % x1.len()])).tanh();
            x0 -= s32;
        }
    } else {
        let s33: T = ((x1[(2 + x2) % x1.len()] + x1[2])).sin();
        x0 -= s33;
        let s34: T = (x0 / (T::from(1.0).unwrap() + x0 * x0));
        x0 = s34;
    }
    (if !((s14 * s14) < T::from(1.29).unwrap()) { (x1[0]).max(x1[2]) } else { x1[0] }) + x1.iter().copied().sum::<T>()
}

#[differentiate]
fn p41<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(#[constant] w0: &[T], a1: usize, a2: &[T]) -> T {
    let mut s41: T = if !(3 < a1) {
        let mut k36 = 1;
        'l35: while k36 < 4 && w0[(a1 + 1) % w0.len()] < T::from(1.4).unwrap() {
            k36 += 1;
            let mut s37: T = ((w0[1]).mul_add(a2[(k36 + 2) % a2.len()], T::from(0.5).unwrap())).tanh();
            let mut s38: T = (w0[(a1 + k36) % w0.len()] / (T::from(1.0).unwrap() + w0[(a1 + k36) % w0.len()] * w0[(a1 + k36) % w0.len()]));
            let mut j40 = (a1 + 2) % 4;
        }
        (T::from(0.5).unwrap() * (((T::from(0.3).unwrap() * T::from(a1).unwrap()) * a2[(a1 + 0) % a2.len()])).tanh()).exp()
    } else {
        if (w0[(a1 + 2) % w0.len()]) > a2[(a1 + a1) % a2.len()] { return (match 3 % 3 { 0 => ((T::from(0.3).unwrap() * T::from(1).unwrap())).atan2(T::from(1.7).unwrap() + a2[(a1 * 4) % a2.len()] * a2[(a1 * 4) % a2.len()]), 1 => w0[2], _ => (w0[(a1 + a1) % w0.len()]).sin() }); }
        ((T::from(0.17).unwrap() * w0[(a1 + 0) % w0.len()]) + ((T::from(0.3).unwrap() * T::from(a1).unwrap()) * w0[(a1 + 1) % w0.len()]))
    };
    let s41 = h41_1(((w0[(a1 + 0) % w0.len()]).tanh().sinh()).tanh(), &w0[..], a1);
    let mut s42: T = (match a1 % 3 { 0 => (w0[(a1 + a1) % w0.len()]).sin(), 1 => s41, _ => (T::from(0.14).unwrap() - a2[(a1 * 2) % a2.len()]) });
    'l43: for i44 in 0..w0.len() {
        let s45 = (T::max(T::from(0.25).unwrap(), a2[(i44 + 0) % a2.len()])).cos();
        let s46: T = ((s42).tanh()).cos();
        s42 -= s46;
    }
    let s47: T = (h41_1(((T::from(0.2).unwrap() * a2.iter().enumerate().map(|(i50, v48)| T::from(0.1).unwrap() * T::from(i50).unwrap() * *v48).sum::<T>())).atan(), &a2[..], a1)).tanh();
    s42 += s47;
    let s51: T = (a2[1] / (T::from(1.0).unwrap() + a2[1] * a2[1]));
    s42 += s51;
    ((a2[(a1 * 3) % a2.len()] * s41) * h41_1(T::tanh((T::from(-0.28).unwrap() * s42)), &a2[..], a1)) + w0.iter().copied().sum::<T>()
}


#[test]
fn law_41() {
    check!(p41(const &[-1.25, -0.11, 1.29, 0.27, 1.12, 0.13], const 4, &[0.29, 0.27, 0.21, 1.28, -1.24, -1.23]), wherever_smooth());
}

#[differentiate]
fn h42_0(mut w0: (f64, f64), x1: f64, w2: f64) -> Vec<f64> {
    let s1: f64;
    if ({ let t2: f64 = w2; t2 * 0.14_f64 }) <= 0.14 { s1 = (match 2 % 3 { 0 => (w0.1 * x1), 1 => x1, _ => w2 }); } else { s1 = x1; }
    let mut s3: (f64, f64) = ((((-0.28_f64) / (2.0 + w2 * w2))).mul_add((0.3 * 1_usize as f64), 0.5), (w2 / (1.0 + w2 * w2)));
    w0.1 *= ((w0.1 / (1.0 + w0.1 * w0.1))).cos();
    vec![(match 1 % 3 { 0 => w0.0, 1 => x1, _ => x1 }), (w0.1 - w0.0)]
}

#[differentiate]
fn p42(#[constant] w0: &[f64], w1: &[f64], a2: &[f64; 3]) -> f64 {
    let mut c5: [f64; 3] = [((-w0[(1 + 2) % w0.len()]) - (0.11_f64).sin_cos().0), ((w0[(3 + 0) % w0.len()] * w0[(3 + 0) % w0.len()]) + (1.14 * 1.11_f64)), ((-a2[(1 + 0) % a2.len()])).tanh()];
    let mut k6 = 0;
    let mut s7 = loop {
        let j8 = (2 + 2) % c5.len();
        c5[j8] += 0.4 * ((0.2 * a2.iter().zip(a2.iter()).map(|(v9, w10)| *v9 * *w10).sum::<f64>())).atan();
        let j12 = (k6 + 1) % c5.len();
        {
            let r11 = &mut c5[j12];
            *r11 = (((*r11)).atan()).tanh();
            let mut s13: f64 = ((match k6 % 3 { 0 => w1[(k6 + 1) % w1.len()], 1 => a2[(2 + k6) % a2.len()], _ => (*r11) })).sin();
        }
        k6 += 1;
        if k6 >= 3 || (c5[(k6 + 0) % c5.len()]) > c5[(k6 + 1) % c5.len()] { break (({ let g14 = |u15: f64| (1.25_f64).atan(); g14(c5[1]) * g14((-1.29)) })).tanh(); }
    };
    let mut k16 = 0;
    loop {
        let j18 = (k16 + 0) % c5.len();
        c5[j18] = f64::tanh((s7).sin());
        let j20 = (k16 + k16) % c5.len();
        {
            let r19 = &mut c5[j20];
            *r19 = f64::tanh(((*r19)).cos());
            (*r19) /= 2.1 + ((0.17 * w1[(k16 + 1) % w1.len()])).cos();
        }
        k16 += 1;
        if k16 >= 3 || k16 % 2 == 1 { break; }
    }
    for i21 in (0..w0.len()).rev() {
        s7 = ((s7 * s7)).sin();
        s7 = ((s7 * 1.29_f64)).tanh();
    }
    s7 = ((match 2 % 3 { 0 => a2[(0 + 2) % a2.len()], 1 => c5[(1 + 1) % c5.len()], _ => s7 }) - (0.5 * (w1[(2 + 2) % w1.len()]).tanh()).exp());
    s7 /= 2.1 + f64::tanh(f64::tanh(a2[2]));
    (s7 * (1.7_f64 + (w1[(1 + 1) % w1.len()]).sin()).cbrt()) + w1.iter().copied().sum::<f64>()
}


#[test]
fn law_42() {
    check!(p42(const &[1.19, -1.25, 1.21, 1.21, 0.25, -1.21], &[-0.13, 0.17, -1.29, 0.28, -1.22, 1.22], &[0.15, 1.16, 0.12]), wherever_smooth());
}

#[differentiate]
fn p43(a0: f64, w1: usize) -> f64 {
    let mut a0 = ((a0).atan2(1.7_f64 + a0 * a0)).min(a0);
    let mut a0: f64 = (a0).tanh().sinh();
    let s1: f64;
    if (match w1 % 3 { 0 => a0, 1 => a0, _ => (-0.13_f64) }) <= 0.17 { s1 = (a0 + (0.26 * a0)); } else { s1 = (f64::tanh(a0) / (2.0 + a0 * a0)); }
    'l2: for i3 in 1..=3 {
        let mut c4: [[f64; 3]; 2] = [[(((-1.29_f64) - s1)).sin(), ((match i3 % 3 { 0 => a0, 1 => a0, _ => a0 })).atan(), (s1 / (1.0 + s1 * s1))], [((match i3 % 3 { 0 => a0, 1 => a0, _ => a0 })).atan(); 3]];
    }
    a0 += 0.4 * ((s1).tanh()).cos();
    let mut s5: f64 = (1.19 * (0.28 * a0));
    ((a0 * (0.3 * w1 as f64))).cos()
}


#[test]
fn law_43() {
    check!(p43(0.24, const 4), wherever_smooth());
}

#[differentiate]
fn h44_0(a0: &mut [f64], a1: &[f64]) -> f64 {
    if (0.5 * (a1[1]).sin()).asin() <= (-1.11) {
        let mut s3 = f64::tanh((0.2 * a1.iter().copied().sum::<f64>()));
    } else {
        let s4: f64;
        if (a1[2]) > a1[(0 + 2) % a1.len()] { s4 = ((match 0 % 3 { 0 => a1[(0 + 0) % a1.len()], 1 => (0.3 * 2_usize as f64), _ => a0[2] })).tanh(); } else { s4 = ((-0.22) * ((0.3 * 2_usize as f64)).abs()); }
        a0[2] -= 0.4 * ((s4).atan()).atan();
    }
    let [s5, mut s6, _] = [((a0[1] + a0[(2 + 1) % a0.len()])).min(a0[(1 + 1) % a0.len()]), ((a0[(3 + 0) % a0.len()]).cos() / (2.0 + a0[2] * a0[2])), ((a0[1] + a0[(2 + 1) % a0.len()])).min(a0[(1 + 1) % a0.len()])];
    if f64::max(s5, a1[(1 + 2) % a1.len()]) <= 0.17 {
        let mut s9 = ((0.2 * a1.iter().copied().sum::<f64>()) / (2.0 + a0[(2 + 2) % a0.len()] * a0[(2 + 2) % a0.len()]));
        if ((0.3 * 1_usize as f64) * a1[(3 + 0) % a1.len()]) <= (-1.24) { return (0.3 * 0_usize as f64) + a0.iter().copied().sum::<f64>(); }
    } else {
        let s10: f64;
        if (s5).atan() >= 0.25 { s10 = ((-(-1.25_f64)) - ((0.3 * 2_usize as f64)).tanh()); } else { s10 = ((a1[(3 + 1) % a1.len()] - a0[2]) * ((0.3 * 3_usize as f64) * a1[(1 * 2) % a1.len()])); }
    }
    ({ let g11 = |u12: f64| ((a1[(1 + 1) % a1.len()]).tanh().sinh()).tanh(); g11(s5) })
}

#[differentiate]
fn p44(x0: &[f64], x1: f64, x2: &[f64], a3: &mut [f64]) -> f64 {
    let mut s13 = ((if 3 % 2 == 1 { x2[2] } else { x0[2] })).tanh();
    let mut s16: f64 = ({ let g14 = |u15: f64| ((x2[(1 * 2) % x2.len()] * s13)).sin(); g14(x1) * g14(1.17) });
    let s13 = if (match 2 % 3 { 0 => x2[0], 1 => x2[(1 + 2) % x2.len()], _ => s16 }) >= 1.28 {
        a3[(3 + 1) % a3.len()] = (if 1 % 2 == 1 { (x1).tanh() } else { (0.24 * x0[(3 + 1) % x0.len()]) });
        let mut x1 = if ((1.0_f64 + ((0.3 * 2_usize as f64)).powi(2)).ln() >= (-1.29)) || (0 % 2 == 0) {
            if (((0.3 * 2_usize as f64)) * ((0.3 * 2_usize as f64))).ln_1p() < (-1.24) {
                for v18 in a3.iter_mut() {
                    let mut s20 = (({ let t19: f64 = (*v18); t19 * x2[(2 + 1) % x2.len()] })).cos();
                }
                let mut k21 = 0;
                let mut s22 = loop {
                    s13 = 0.4 * s13 + ((s16 + s13)).sin();
                    s13 += 0.4 * ((if ((0.3 * k21 as f64)) > s16 { x1 } else { x0[(k21 + 2) % x0.len()] })).sin();
                    k21 += 1;
                    if k21 >= 3 || k21 % 2 == 0 { break ((s13).tanh()).atan(); }
                };
                s13 /= 2.1 + (s22 / (1.0 + s22 * s22));
            }
            s13 = (x2[0] / (1.0 + x2[0] * x2[0]));
            (-(x1).sin())
        } else {
            s16 = ({ let g23 = |u24: f64| f64::tanh((if (1.23 * x2[0]) < 0.28 { s16 } else { u24 })); g23(x2[(0 + 0) % x2.len()]) * g23(1.15) });
            (((0.3 * 1_usize as f64) + s16) / (2.0 + x2[(2 * 4) % x2.len()] * x2[(2 * 4) % x2.len()]))
        };
        ((1.12 * s13) * (0.13_f64).cos())
    } else {
        s13 = 0.4 * s13 + ((x2[(1 + 0) % x2.len()]).cos()).atan();
        s13 = (({ let t25: f64 = x1; t25 * t25 })).tanh().sinh();
        ({ let t26: f64 = ({ let t27: f64 = 1.16_f64; t27 * x2[(3 + 1) % x2.len()] }); t26 * (-s13) })
    };
    s16 += 0.4 * ((a3[(0 + 0) % a3.len()] - x0[(0 + 2) % x0.len()])).cos();
    s16 = ((0.5 * ((0.3 * 0_usize as f64)).tanh()).exp_m1()).atan();
    s16 /= 2.1 + (x2[(2 + 2) % x2.len()] / (1.0 + x2[(2 + 2) % x2.len()] * x2[(2 + 2) % x2.len()]));
    ((0.3 * 2_usize as f64)).cos() + x2.iter().copied().sum::<f64>()
}


#[test]
fn law_44() {
    check!(p44(&[-1.18, 1.29, 1.13, -1.22, 1.12], 1.23, &[0.23, 1.25, -1.17, -1.12, 1.16], &mut [-0.27, 1.14, -1.13, -0.11, 1.25]), wherever_smooth());
}

#[differentiate]
fn h45_0(mut w0: f64, x1: f64) -> f64 {
    'l1: for i2 in 0..4 {
        for i3 in (0..5).step_by(3) {
            for i4 in (0..5).step_by(3) {
                match i3 % 4 {
                    0 => {
                        w0 = f64::tanh(((-1.26_f64)).atan());
                        let mut s5: f64 = f64::tanh(w0);
                    }
                    1 | 2 => {
                        w0 = ((w0).clamp(-1.0_f64, 1.7_f64)).cos();
                        let mut s6: f64 = ((x1 + w0)).sin();
                    }
                    _ => {
                        let mut x1 = (((-0.19_f64) / (2.0 + w0 * w0))).sin();
                        let mut c7: [[f64; 3]; 2] = [[f64::tanh((if (!(i4 % 2 == 0)) || (!(i3 != i4)) { w0 } else { x1 })), f64::tanh((1.7_f64 + (w0).sin()).cbrt()), ((w0 / (2.0 + x1 * x1))).cos()], [f64::tanh((1.7_f64 + (w0).sin()).cbrt()); 3]];
                    }
                }
                w0 /= 2.1 + f64::tanh((w0).atan());
            }
            w0 /= 2.1 + (f64::tanh(x1)).tanh();
        }
        w0 += 0.4 * (w0 / (1.0 + w0 * w0));
    }
    w0 = 0.4 * w0 + ((x1 + x1)).sin();
    w0 = 0.4 * w0 + ((x1).tanh()).sin();
    w0
}

#[differentiate]
fn p45(#[constant] x0: &[f64], w1: &mut [f64], x2: &mut [f64]) {
    if (w1[(1 + 2) % w1.len()]) > (0.3 * 0_usize as f64) {
        let mut c8 = [0.0_f64; 3];
    }
    let s9 = h45_0((((-1.18) * w1[(3 + 2) % w1.len()])).tanh(), ((x2[(2 * 2) % x2.len()]).max(x2[(0 + 1) % x2.len()])).atan());
    let mut k10 = 0;
    let mut s11 = loop {
        let mut s15 = if k10 % 2 == 1 {
            let mut s9: f64 = if 1 % 2 == 0 {
                x2[(k10 * 3) % x2.len()] += 0.4 * (f64::max(w1[(k10 + 1) % w1.len()], x2[(2 + 0) % x2.len()])).atan();
                let mut h14 = h45_0((x2[(k10 + 1) % x2.len()] / (1.0 + x2[(k10 + 1) % x2.len()] * x2[(k10 + 1) % x2.len()])), f64::tanh(f64::max(s9, s9)));
                ((0.22_f64).tanh()).cos()
            } else {
                let s9 = ((0.5 * (x2[(k10 + 2) % x2.len()]).tanh()).exp()).sin();
                x2[(k10 * 2) % x2.len()] += 0.4 * f64::tanh(h45_0(((x0[(k10 + 0) % x0.len()] * x0[1])).sin(), (h45_0(((s9).tanh()).tanh(), f64::tanh((s9).sin_cos().1))).atan()));
                ((s9 / (2.0 + w1[2] * w1[2]))).atan()
            };
            s9 /= 2.1 + (((s9) * (s9)).ln_1p()).atan();
            (h45_0(((x0[(k10 + 1) % x0.len()] - 1.22_f64)).tanh(), ((0.5 * (s9).sin()).powi(3)).sin())).tanh()
        } else {
            x2[(k10 + 2) % x2.len()] += 0.4 * ((s9 - s9)).tanh();
            w1[(k10 + 1) % w1.len()] -= 0.4 * (((0.3 * k10 as f64)).max(s9)).atan();
            ((x0[(k10 + 2) % x0.len()] / (1.0 + x0[(k10 + 2) % x0.len()] * x0[(k10 + 2) % x0.len()]))).sin()
        };
        s15 = (f64::tanh(s9)).cos();
        k10 += 1;
        if k10 >= 3 { break f64::tanh((w1[(2 * 4) % w1.len()] / (2.0 + w1[(k10 + 0) % w1.len()] * w1[(k10 + 0) % w1.len()]))); }
    };
    s11 *= (h45_0(f64::tanh((((-1.15_f64)) * ((-1.15_f64))).ln_1p()), ((1.7_f64 + (x0[(0 + 2) % x0.len()]).sin()).cbrt()).cos())).cos();
}


#[test]
fn law_45() {
    check!(p45(const &[1.11, -1.21, 1.23, 0.21, 1.19], &mut [-1.23, 0.23, 0.22, 1.11, 0.22], &mut [-0.11, 0.21, -0.16, 0.25, 1.11]) -> unit, wherever_smooth());
}

#[differentiate]
fn h46_0(x0: &[f64; 3], w1: &[f64], x2: &[f64; 3], a3: &[f64]) -> f64 {
    let mut s1: f64 = ((match 2 % 3 { 0 => w1[(2 + 0) % w1.len()], 1 => a3[2], _ => a3[2] }) * (-a3[(0 + 2) % a3.len()]));
    let mut s2: f64 = f64::tanh((x2[(1 + 1) % x2.len()]).cos());
    let s3: f64 = ((0.2 * a3.iter().enumerate().map(|(i6, v4)| 0.1 * i6 as f64 * *v4).sum::<f64>())).sin();
    (0.2 * w1.iter().enumerate().map(|(i9, v7)| 0.1 * i9 as f64 * *v7).sum::<f64>()) + w1.iter().copied().sum::<f64>()
}

#[differentiate]
fn h46_1(mut x0: f64, w1: &[f64], a2: usize) -> f64 {
    if a2 % 4 == 0 { return ((if ((-1.23) * w1[(a2 + 0) % w1.len()]) < 1.12 { w1[(a2 + 1) % w1.len()] } else { w1[(a2 + 2) % w1.len()] })).tanh(); }
    let mut s10: f64 = ((-1.27) * (match a2 % 3 { 0 => x0, 1 => w1[(a2 + 1) % w1.len()], _ => w1[(a2 + 1) % w1.len()] }));
    let s11 = h46_1(((w1[2] * x0)).sin(), w1, a2 % 4 - 1);
    s10 += 0.4 * f64::tanh(({ let t12: f64 = w1[(a2 + 1) % w1.len()]; t12 * t12 }));
    (({ let g13 = |u14: f64| (w1[1]).atan(); g13(x0) }) * (x0).tanh())
}

#[differentiate]
fn p46(x0: &[f64; 3], mut a1: [f64; 3], mut w2: [f64; 3]) -> f64 {
    let [s15, mut s16, _] = w2;
    let mut h20 = h46_0(&[(-1.27_f64), (({ let t19: f64 = s16; t19 * s15 })).tanh(), a1[2]], &x0[..], &a1, &w2);
    let s21: f64;
    if (x0[0]) > x0[2] { s21 = ((s16 - s15)).atan(); } else { s21 = ((x0[(0 + 0) % x0.len()] * s15) / (2.0 + s15 * s15)); }
    let mut s16 = {
        for &v23 in x0.iter() {
            let mut s24: f64 = f64::tanh((w2[(3 + 0) % w2.len()] - a1[(2 * 4) % a1.len()]));
        }
        'l25: for i26 in 1..=3 {
            let j27 = (i26 + 2) % a1.len();
            a1.swap(j27, 2);
            if i26 % 2 == 1 {
                let j28 = (2 + i26) % a1.len();
                a1[j28] = ((s16 - w2[(i26 + 1) % w2.len()])).tanh();
                s16 = 0.4 * s16 + (w2[(i26 * 3) % w2.len()] / (1.0 + w2[(i26 * 3) % w2.len()] * w2[(i26 * 3) % w2.len()]));
                s16 = ((w2[(i26 + 1) % w2.len()] / (2.0 + h20 * h20))).cos();
            } else if (a1[0]) > a1[0] {
                s16 /= 2.1 + f64::tanh((a1[(i26 + 0) % a1.len()] * x0[(1 * 4) % x0.len()]));
            } else {
                h20 += 0.4 * ((1.7_f64 + (h20).sin()).log10()).atan();
            }
            s16 = (s21 / (1.0 + s21 * s21));
        }
        (-1.16_f64)
    };
    h20 = 0.4 * h20 + ((0.2 * w2.iter().map(|&v29| ((-0.17_f64)).cos()).sum::<f64>())).atan();
    h20 = w2[(3 * 3) % w2.len()];
    h20 /= 2.1 + f64::tanh(h46_0(&a1, &a1, &a1, &w2));
    ((s21).atan() * ((0.3 * 2_usize as f64)).min(s15)) + a1.iter().copied().sum::<f64>()
}


#[test]
fn law_46() {
    check!(p46(&[1.27, 1.15, 1.26], [0.17, 1.23, -1.24], [-1.13, -1.17, 0.19]), wherever_smooth());
}

#[differentiate]
fn h47_0(x0: &mut [f64], a1: &mut [f64], a2: &[f64; 3]) -> f64 {
    let mut k2 = 0;
    'l1: while k2 < 3 && (0.3 * 0_usize as f64) < 1.4 {
        k2 += 1;
        x0[(k2 + 0) % x0.len()] /= 2.1 + (x0[(k2 + 1) % x0.len()]).cos();
    }
    x0[(3 + 1) % x0.len()] = 0.4 * x0[(3 + 1) % x0.len()] + f64::tanh((a2[(2 + 2) % a2.len()] / (2.0 + 1.27_f64 * 1.27_f64)));
    ((a1[(1 * 2) % a1.len()]).atan2(1.7_f64 + a1[(2 + 2) % a1.len()] * a1[(2 + 2) % a1.len()])).tanh() + a1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p47(w0: &mut [f64], w1: &mut [f64]) -> (f64, f64) {
    if (w1[(1 + 0) % w1.len()]) > w1[(1 * 2) % w1.len()] {
        let mut s5 = if 3 % 2 == 0 {
            w1[(0 + 0) % w1.len()] += 0.4 * f64::tanh((w1[(2 + 0) % w1.len()]).sin_cos().0);
            let mut s3 = (0.5 * ((w1[(2 + 2) % w1.len()]).abs()).tanh()).exp();
            (-({ let t4: f64 = s3; t4 * w0[(3 + 1) % w0.len()] }))
        } else {
            w0.swap((0 + 2) % w0.len(), (2 + 0) % w0.len());
            w1[(0 + 2) % w1.len()]
        };
        if ({ let t6: f64 = w0[(1 + 3) % w0.len()]; t6 * t6 }) > 0.12 {
            w0[(1 + 0) % w0.len()] += 0.4 * ((s5 - w1[(3 * 4) % w1.len()])).sin();
            s5 += 0.4 * (s5 / (1.0 + s5 * s5));
            w0[(3 + 1) % w0.len()] = (1.25 * (s5 / (2.0 + s5 * s5)));
        } else {
            let mut c7: [[f64; 3]; 2] = [[(0.5 * (s5).tanh()).exp(), s5, (1.19 * (1.7_f64 + (s5).sin()).cbrt())], [s5; 3]];
        }
    } else if ((-0.17_f64)).sin() > 1.23 {
        w0[(0 + 1) % w0.len()] *= f64::tanh((w1[(1 + 0) % w1.len()]).mul_add(w0[(0 + 2) % w0.len()], 0.5));
    }
    w0[2] *= ((w1[1] * w0[(0 + 0) % w0.len()])).cos();
    w1[(0 + 1) % w1.len()] = ({ let g8 = |u9: f64| (u9 / (1.0 + u9 * u9)); g8(w1[0]) });
    w0[2] += 0.4 * ((w0[0] / (1.0 + w0[0] * w0[0]))).tanh();
    w0[(2 + 3) % w0.len()] *= ((0.13_f64 - w0[(2 + 2) % w0.len()])).tanh();
    w1[(3 + 2) % w1.len()] = (if 1 != 3 { (w1[(2 + 1) % w1.len()]).sin() } else { (1.7_f64 + (w1[(3 + 2) % w1.len()]).sin()).cbrt() });
    w0[(2 * 3) % w0.len()] -= 0.4 * (((w0[(1 + 2) % w0.len()]) * (w0[(1 + 2) % w0.len()])).ln_1p()).cos();
    (w0[(1 + 0) % w0.len()], (((-1.23) * w0[(0 + 0) % w0.len()]) / (2.0 + w0[0] * w0[0])))
}


#[test]
fn law_47() {
    check!(p47(&mut [1.18, 0.27, 0.21, 0.23, 1.25], &mut [1.27, 1.21, 1.28, 0.21, -1.13]) -> value, wherever_smooth());
}

#[differentiate]
fn h48_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &mut T, mut a1: T, x2: usize, mut a3: [T; 3]) -> T {
    'l1: for i2 in 0..0 {
        for i3 in 1..=3 {
            let mut s4 = ((T::from(0.5).unwrap() * (a1).tanh()).exp()).cos();
        }
        let j5 = (x2 + 2) % a3.len();
        let s6: T = T::tanh((T::from(-0.21).unwrap() + a3[(x2 + 0) % a3.len()]));
        a3[j5] += s6;
        let s7: T = ((T::from(0.3).unwrap() * T::from(x2).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(x2).unwrap()) * (T::from(0.3).unwrap() * T::from(x2).unwrap())));
        a1 *= s7;
    }
    let s8: T = (-(a3[(x2 + 1) % a3.len()]).sin());
    let j9 = (x2 * 2) % a3.len();
    let s10: T = T::tanh((T::from(0.2).unwrap() * a3.iter().copied().sum::<T>()));
    a3[j9] *= s10;
    let j13 = (x2 + 0) % a3.len();
    let s14: T = T::tanh(((T::from(0.3).unwrap() * T::from(x2).unwrap()) * (T::from(0.3).unwrap() * T::from(x2).unwrap())));
    a3[j13] += s14;
    (T::max(a3[(x2 + 1) % a3.len()], a3[(x2 + 1) % a3.len()])).atan() + a3.iter().copied().sum::<T>()
}

#[differentiate]
fn h48_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: usize, w1: &mut [T], a2: &mut [T]) -> T {
    let mut j15 = (x0 + 2) % 4;
    if (T::from(-1.25).unwrap() * w1[0]) >= T::from(0.21).unwrap() {
        {
            let r16 = &mut a2[1];
            let s17: T = ((*r16) / (T::from(1.0).unwrap() + (*r16) * (*r16)));
            *r16 *= s17;
            let s20: T = (w1[(j15 + 1) % w1.len()] / (T::from(1.0).unwrap() + w1[(j15 + 1) % w1.len()] * w1[(j15 + 1) % w1.len()]));
            w1[(j15 + 1) % w1.len()] = s20;
        }
        let s21: T = ((a2[1] / (T::from(2.0).unwrap() + a2[(0 + 0) % a2.len()] * a2[(0 + 0) % a2.len()]))).atan();
        w1[(j15 + 0) % w1.len()] *= s21;
        let mut s22: T = T::from(0.17).unwrap();
    }
    'l23: for i24 in (1..w1.len()).rev().step_by(2) {
        if ((T::from(1.0).unwrap() + (a2[1]).powi(2)).sqrt() > T::from(-1.28).unwrap()) || (x0 % 2 == 0) {
            for i25 in 0..a2.len() {
                let s26: T;
                if (i25 >= i25) && (!((if (w1[i24]) > w1[w1.len() - 1 - i24] { T::from(1.29).unwrap() } else { a2[i25] }) <= T::from(0.28).unwrap())) { s26 = ((T::from(1.17).unwrap() * w1[2])).atan(); } else { s26 = ((T::from(1.0).unwrap() + (w1[i24]).powi(2)).sqrt()).tanh(); }
            }
            let s27: T = ((w1[w1.len() - 1 - i24]).cos()).cos();
            a2[1] = s27;
        }
    }
    (T::from(0.5).unwrap() * ((a2[(x0 + 2) % a2.len()]).min(w1[2])).tanh()).exp() + w1.iter().copied().sum::<T>()
}

#[differentiate]
fn p48<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: usize, x1: &[T; 3], w2: usize, w3: &[T; 3]) -> T {
    let mut s28: T = ((w3[(a0 + 1) % w3.len()] * x1[(0 + w2) % x1.len()])).tanh();
    let mut c29: [T; 3] = [((s28).abs() + w3[(a0 * 4) % w3.len()]), ({ let g30 = |u31: T| ((T::from(0.2).unwrap() * x1.iter().map(|&v32| T::tanh(v32)).sum::<T>())).atan(); g30(x1[(a0 + 0) % x1.len()]) * g30(T::from(-0.21).unwrap()) }), (match a0 % 3 { 0 => (x1[(a0 + 2) % x1.len()] - T::from(0.27).unwrap()), 1 => s28, _ => ((T::from(0.3).unwrap() * T::from(w2).unwrap())).mul_add(T::from(0.18).unwrap(), T::from(0.5).unwrap()) })];
    for i34 in 1..x1.len() {
        'l35: for i36 in (0..5).step_by(3) {
            if (!(((T::from(0.3).unwrap() * T::from(i34).unwrap())).atan2(T::from(1.7).unwrap() + c29[1] * c29[1]) > T::from(0.19).unwrap())) && ((s28 + s28) >= T::from(-1.29).unwrap()) {
                let s28 = (s28 / (T::from(1.0).unwrap() + s28 * s28));
                let mut s28 = (((T::from(0.3).unwrap() * T::from(i34).unwrap()) * (T::from(0.3).unwrap() * T::from(w2).unwrap()))).sin();
            } else {
                let mut c38: Vec<T> = x1.iter().map(|&v39| ((T::from(0.2).unwrap() * c29.iter().zip(x1.iter()).map(|(v40, w41)| *v40 * *w41).sum::<T>())).tanh()).collect();
                if (s28) > s28 {
                    let mut c42: Vec<T> = vec![T::from(0.0).unwrap(); c29.len()];
                } else {
                    let s43: T = (s28 / (T::from(1.0).unwrap() + s28 * s28));
                    s28 = s43;
                    let s44: T = ((c38[0]).abs()).tanh();
                    s28 += s44;
                }
            }
            let s45: T = (((T::from(0.3).unwrap() * T::from(2).unwrap()) * s28)).cos();
            s28 = s45;
            let s46: T = ((-x1[i34])).sin();
            s28 = s46;
        }
        let s47: T = (((T::from(0.3).unwrap() * T::from(i34).unwrap())).cos()).tanh();
        s28 *= s47;
    }
    let s48: T = ((T::from(0.21).unwrap() * c29[(w2 + 0) % c29.len()])).atan();
    s28 = s48;
    let s49: T = ((s28).cos()).atan();
    s28 = s49;
    let s50: T = T::tanh((T::from(1.7).unwrap() + ((T::from(0.3).unwrap() * T::from(a0).unwrap())).sin()).log10());
    s28 -= s50;
    ((T::from(0.2).unwrap() * c29.iter().copied().sum::<T>()) * (T::from(0.2).unwrap() * c29.iter().copied().sum::<T>())) + w3.iter().copied().sum::<T>()
}


#[test]
fn law_48() {
    check!(p48(const 4, &[1.23, -0.12, 1.19], const 3, &[-0.13, 1.26, 1.26]), wherever_smooth());
}

#[differentiate]
fn h49_0(x0: &[f64], w1: usize) -> f64 {
    if ({ let g1 = |u2: f64| ((0.3 * w1 as f64)).atan(); g1(x0[(w1 + 0) % x0.len()]) }) >= 0.18 {
        let mut k3 = 1;
        while k3 < 3 {
            k3 += 1;
            let mut s4: f64 = (x0[(w1 + 0) % x0.len()] / (1.0 + x0[(w1 + 0) % x0.len()] * x0[(w1 + 0) % x0.len()]));
            s4 = ((s4).tanh()).cos();
        }
    }
    for i5 in 0..=x0.len() - 1 {
        let mut s14: f64 = {
            let s8: f64 = ((-x0[x0.len() - 1 - i5])).tanh();
            let mut s9: f64 = ((s8).atan()).tanh();
            ((if w1 >= w1 { x0[(i5 + 0) % x0.len()] } else { x0[i5] })).atan()
        };
        s14 = ((s14 / (2.0 + (-0.13_f64) * (-0.13_f64)))).cos();
    }
    let mut s15: f64 = ((x0[(w1 + 1) % x0.len()]).atan() / (2.0 + 0.21_f64 * 0.21_f64));
    s15 = 0.4 * s15 + ((x0[(w1 + 1) % x0.len()]).tanh().sinh()).tanh();
    ((s15).abs() * (0.2 * x0.iter().enumerate().map(|(i18, v16)| 0.1 * i18 as f64 * *v16).sum::<f64>())) + x0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p49(x0: &mut [f64], x1: &[f64]) -> (f64, f64) {
    let s19: f64 = h49_0(&x0[..], 1);
    let mut c20: Vec<f64> = x1.iter().map(|&v21| ((v21 + v21)).cos()).collect();
    for (i22, &v23) in x1.iter().enumerate() {
        let mut s24 = ((0.13 * 1.12_f64)).atan();
    }
    if ((-0.16_f64)) > s19 {
        let mut c25: Vec<f64> = x1.iter().map(|&v26| (h49_0(&x1[..3], 1)).atan()).collect();
    } else {
        {
            let r27 = &mut x0[(2 + 0) % x0.len()];
            *r27 = (({ let t28: f64 = (-1.11_f64); t28 * s19 })).max(c20[1]);
            let mut s29 = h49_0(&x1[..], 3);
        }
        let mut s19: f64 = ({ let g30 = |u31: f64| f64::tanh((s19 / (2.0 + s19 * s19))); g30(x0[(0 + 2) % x0.len()]) * g30(0.25) });
    }
    let mut s36 = if 3 % 2 == 0 {
        let j32 = (1 + 1) % c20.len();
        c20[j32] += 0.4 * (h49_0(&x1[..], 0)).atan();
        x0[2] = ({ let g33 = |u34: f64| ((-(-0.16_f64))).cos(); g33(c20[(1 + 2) % c20.len()]) });
        (0.5 * ((s19 / (2.0 + s19 * s19))).sin()).powi(3)
    } else {
        x0[2] = ((s19 * s19) - (match 0 % 3 { 0 => s19, 1 => s19, _ => s19 }));
        ({ let t35: f64 = h49_0(x0, 0); t35 * ((-0.17_f64) + s19) })
    };
    ((1.7_f64 + (s36).sin()).cbrt(), ((s36 * x0[0]) * (s36).sin()))
}


#[test]
fn law_49() {
    check!(p49(&mut [1.16, 1.21, -1.27, 1.24, 1.14, 1.11], &[1.26, 1.15, 1.21, -1.28, -1.18, 0.17]) -> value, wherever_smooth());
}
