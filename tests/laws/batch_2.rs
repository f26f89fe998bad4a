//! Random programs, made by `generate`; see the head of `tests/laws.rs`.

use super::prelude::*;

#[differentiate]
fn p100(x0: f32, mut w1: f32, #[constant] a2: &[f32], x3: &mut [f32]) {
    if 2 != 3 {
        w1 /= 2.1 + f32::tanh((if (x3[(2 + 1) % x3.len()]).sin() > (-1.15) { w1 } else { w1 }));
        w1 = ((x0 + x0) * (w1 + a2[(1 * 2) % a2.len()]));
        let s1 = ((w1 - 1.18_f32)).atan();
    }
    let mut c2: [f32; 3] = [((-1.26) * ({ let g3 = |u4: f32| (a2[2]).cos(); g3(x0) })), ((if ((0.2 * x3.iter().copied().sum::<f32>()) < 1.28) && (1 < 1) { w1 } else { x3[(1 * 4) % x3.len()] })).cos(), (({ let g7 = |u8: f32| (u8 / (1.0 + u8 * u8)); g7(x0) }) + (a2[(0 + 3) % a2.len()]).hypot(1.7_f32))];
    let j9 = (3 + 0) % c2.len();
    c2[j9] /= 2.1 + f32::tanh((0.22 * x0));
    let mut s10 = (w1 / (1.0 + w1 * w1));
}


#[test]
fn law_100() {
    check!(p100(1.28_f32, 0.17_f32, const &[0.24, 0.19, -1.15, -0.25, 0.25_f32], &mut [0.26, 1.25, 1.17, 1.22, -1.13_f32]) -> unit, single(), wherever_smooth());
}

#[differentiate]
fn p101(a0: &[f64], mut x1: f64) -> [f64; 3] {
    if ((a0[(2 * 2) % a0.len()]) > (-1.18_f64)) && ((x1) > x1) {
        let s1: f64;
        if 0 % 2 == 0 { s1 = (({ let t2: f64 = (-0.17_f64); t2 * (0.3 * 0_usize as f64) }) * ((-0.11) * x1)); } else { s1 = ((0.2 * a0.iter().fold(0.17_f64, |w4, v3| w4 * 0.2 + *v3)) * (1.7_f64 + (x1).sin()).cbrt()); }
        x1 = ((x1).abs() - (match 3 % 3 { 0 => 0.19_f64, 1 => a0[(0 + 2) % a0.len()], _ => a0[(2 + 2) % a0.len()] }));
    } else if !((a0[2] / (1.0 + a0[2] * a0[2])) > 1.17) {
        let x1 = (((-0.18_f64)).mul_add(a0[(1 + 1) % a0.len()], 0.5) + (if (1.7_f64 + (x1).sin()).cbrt() < (-0.11) { x1 } else { a0[(1 + 0) % a0.len()] }));
    } else {
        let s12 = if 3 != 0 {
            let s5: f64;
            if (1.0_f64 + ((0.3 * 2_usize as f64)).powi(2)).sqrt() > 0.16 { s5 = (-(a0[(0 * 3) % a0.len()]).cos()); } else { s5 = (((-0.13) * x1) - (match 2 % 3 { 0 => a0[(1 * 3) % a0.len()], 1 => a0[(0 + 0) % a0.len()], _ => x1 })); }
            for i6 in (0..a0.len()).rev() {
                x1 *= ((x1 + a0[(i6 * 3) % a0.len()])).atan();
                let mut j7 = (i6 + 2) % 4;
            }
            ((x1 * a0[(2 + 0) % a0.len()])).tanh()
        } else {
            let x1 = {
                x1 -= 0.4 * f64::tanh(f64::tanh(a0[(0 * 4) % a0.len()]));
                a0[(1 + 1) % a0.len()]
            };
            let mut s11: f64 = (a0[(2 + 0) % a0.len()] / (1.0 + a0[(2 + 0) % a0.len()] * a0[(2 + 0) % a0.len()]));
            1.14_f64
        };
    }
    x1 = f64::tanh((0.2 * a0.iter().copied().sum::<f64>()));
    x1 = (({ let t15: f64 = a0[(0 + 0) % a0.len()]; t15 * 0.18_f64 }) - (x1 / (2.0 + x1 * x1)));
    x1 = ((match 0 % 3 { 0 => (0.3 * 3_usize as f64), 1 => x1, _ => x1 })).max(a0[(0 + 0) % a0.len()]);
    x1 += 0.4 * (({ let t16: f64 = a0[(1 + 2) % a0.len()]; t16 * t16 })).tanh();
    x1 = (1.7_f64 + ((a0[(2 + 1) % a0.len()] + a0[(3 + 2) % a0.len()])).cos()).recip();
    [((0.3 * 0_usize as f64)).atan(), (0.2 * a0.iter().fold((-1.13_f64), |w18, v17| w18 * 0.2 + *v17)), ({ let g19 = |u20: f64| (u20 / (1.0 + u20 * u20)); g19((-0.22_f64)) * g19(1.13) })]
}


#[test]
fn law_101() {
    check!(p101(&[1.29, -0.26, 0.16, -1.27, 0.26, -0.27], 1.22) -> value, wherever_smooth());
}

#[differentiate]
fn h102_0(w0: usize, mut a1: (f64, f64), a2: usize) -> f64 {
    let mut k1 = 1;
    while k1 < 2 {
        k1 += 1;
        for i2 in (0..3).rev() {
            if i2 % 2 == 0 { return (a1.0).tanh().sinh(); }
        }
    }
    'l3: for i4 in 1..=3 {
        let mut s12 = {
            if (a1.1 * a1.0) >= 0.25 {
                a1.1 = 0.4 * a1.1 + ((a1.1 / (2.0 + a1.1 * a1.1))).cos();
                for i7 in (0..3).rev() {
                    let s8: f64;
                    if (((!(w0 % 2 == 0)) || ((({ let g9 = |u10: f64| (a1.0).cos(); g9((0.3 * i7 as f64)) }) >= (-0.25)) && (((a1.1) > a1.0) || (a1.1 <= 1.19)))) || ((1.7_f64 + ((-1.27_f64)).sin()).powf((a1.1).cos()) >= 1.25)) || (a1.1 < 0.26) { s8 = (((0.3 * a2 as f64) - a1.1)).cos(); } else { s8 = f64::tanh(a1.0); }
                }
            }
            f64::tanh(({ let t11: f64 = a1.0; t11 * a1.1 }))
        };
        a1.1 = f64::tanh((-a1.0));
    }
    a1.0 += 0.4 * f64::tanh(a1.0);
    a1.1 = ((match a2 % 3 { 0 => a1.0, 1 => a1.1, _ => a1.0 }) + (a1.1 + a1.0));
    ((a1.1 * a1.0)).min(a1.1)
}

#[differentiate]
fn h102_1(a0: &[f64], x1: &[f64; 3], x2: &[f64; 3]) -> f64 {
    match 3 % 4 {
        0 => {
            let mut s13: f64 = ((0.26 * x1[(3 + 0) % x1.len()])).mul_add(x2[(3 * 4) % x2.len()], 0.5);
            let (s14, mut s15): (f64, f64) = ((1.7_f64 + ((0.2 * a0.iter().enumerate().map(|(i18, v16)| 0.1 * i18 as f64 * *v16).sum::<f64>())).sin()).powf((s13).cos()), ((if (s13 + s13) > 0.27 { x1[(2 + 0) % x1.len()] } else { (0.3 * 3_usize as f64) })).cos());
        }
        1 | 2 if !(2 % 2 == 0) => {
            let mut s19 = (if (a0[(0 + 0) % a0.len()]) > a0[(2 * 4) % a0.len()] { h102_0(3, (a0[(2 * 3) % a0.len()], ((a0[(1 + 2) % a0.len()]).cos()).tanh()), 1) } else { (a0[1] / (1.0 + a0[1] * a0[1])) });
        }
        _ => {
            let s41 = if (x2[(2 + 2) % x2.len()]).clamp(-1.0_f64, 1.7_f64) < (-1.18) {
                let mut k20 = 0;
                let mut s21 = loop {
                    let mut c22: Vec<f64> = vec![(({ let t23: f64 = a0[(k20 + 2) % a0.len()]; t23 * t23 })).sin(); x1.len()];
                    let s37: f64 = {
                        let (s24, mut s25): (f64, f64) = (f64::tanh((0.2 * x1.iter().enumerate().map(|(i28, v26)| 0.1 * i28 as f64 * *v26).sum::<f64>())), ((0.21 * x2[(k20 + 2) % x2.len()])).tanh());
                        let j29 = (k20 * 2) % c22.len();
                        c22[j29] += 0.4 * f64::tanh((s24).sin());
                        (h102_0(k20, (s24, ((s24).cos()).tanh()), k20)).atan()
                    };
                    k20 += 1;
                    if k20 >= 2 { break ((-x2[(k20 + 0) % x2.len()])).atan(); }
                };
                s21 = (if 0 >= 2 { (0.2 * x1.iter().fold((-0.21_f64), |w39, v38| w39 * 0.2 + *v38)) } else { (x2[0]).hypot(1.7_f64) });
                ((s21 / (2.0 + (-0.29_f64) * (-0.29_f64))) + (0.5 * (s21).tanh()).exp_m1())
            } else {
                let mut s40: f64 = h102_0(0, (a0[(1 + 1) % a0.len()], ((x1[(3 + 1) % x1.len()] / (2.0 + x2[(0 + 2) % x2.len()] * x2[(0 + 2) % x2.len()]))).sin()), 3);
                s40 *= ((1.7_f64 + (s40).sin()).powf((s40).cos())).tanh();
                (1.0_f64 + ((s40).tanh().sinh()).powi(2)).sqrt()
            };
        }
    }
    let mut s42: f64 = (if 0 % 2 == 0 { h102_0(2, (x1[(1 + 1) % x1.len()], (({ let g43 = |u44: f64| (x1[(3 + 2) % x1.len()]).sin(); g43(x2[(2 + 0) % x2.len()]) })).atan()), 0) } else { x2[(1 + 0) % x2.len()] });
    s42 = 0.4 * s42 + f64::tanh(((0.3 * 1_usize as f64)).max(a0[1]));
    s42 *= ((-x2[(2 + 0) % x2.len()])).tanh();
    (match 1 % 3 { 0 => f64::tanh(s42), 1 => s42, _ => (x2[(3 + 1) % x2.len()]).sin_cos().1 }) + x2.iter().copied().sum::<f64>()
}

#[differentiate]
fn p102(mut w0: Vec<f64>, #[constant] x1: &[f64]) -> f64 {
    let j45 = (3 + 0) % w0.len();
    w0[j45] += 0.4 * ((w0[(2 + 2) % w0.len()] / (1.0 + w0[(2 + 2) % w0.len()] * w0[(2 + 2) % w0.len()]))).tanh();
    let s46: f64 = ((x1[(0 + 0) % x1.len()]).sin()).abs();
    let j47 = (2 + 0) % w0.len();
    w0[j47] /= 2.1 + ((x1[(1 + 0) % x1.len()] - s46)).tanh();
    let mut s50 = ({ let g48 = |u49: f64| f64::tanh((1.29_f64 * w0[(0 + 0) % w0.len()])); g48(s46) });
    let s51: f64;
    if (0.2 * w0.iter().zip(x1.iter()).map(|(v52, w53)| *v52 * *w53).sum::<f64>()) >= (-1.27) { s51 = (h102_0(3, (s50, (h102_1(&x1[..3], &[s46, ((-s46)).sin(), s50], &[w0[(0 + 1) % w0.len()], (s46 / (1.0 + s46 * s46)), s50])).tanh()), 1)).mul_add(x1[(3 + 1) % x1.len()], 0.5); } else { s51 = ((if 0 != 3 { s50 } else { s50 }) * (0.17 * (0.3 * 2_usize as f64))); }
    (-(1.19 * (-1.27_f64)))
}


#[test]
fn law_102() {
    check!(p102(vec![1.12, -0.18, -0.29, 1.29, 1.19, -0.23], const &[-1.17, 0.29, -1.16, 0.18, 0.19, -1.18]), wherever_smooth());
}

#[differentiate]
fn h103_0(w0: &[f64], x1: &[f64], a2: &mut [f64]) -> f64 {
    let mut s1: (f64, f64) = ((1.12_f64 + (w0[(3 + 1) % w0.len()]).clamp(-1.0_f64, 1.7_f64)), (-(x1[(1 + 0) % x1.len()]).atan()));
    let s6 = ((0.2 * a2.iter().enumerate().map(|(i5, v3)| 0.1 * i5 as f64 * *v3).sum::<f64>())).max(x1[(3 + 1) % x1.len()]);
    let mut k7 = 0;
    let mut s8 = loop {
        for i9 in 0..=x1.len() - 1 {
            a2[2] += 0.4 * ((-s1.1)).sin();
        }
        let s18 = {
            if s1.0 >= (-0.29) {
                let mut c11: Vec<f64> = a2.iter().map(|&v12| ((v12 * a2[(k7 + 1) % a2.len()])).atan()).collect();
                a2[(k7 + 0) % a2.len()] += 0.4 * (f64::max(0.16_f64, (0.3 * k7 as f64))).tanh();
                c11[0] += 0.4 * f64::tanh((0.24 * s1.0));
            }
            ((0.2 * w0.iter().fold(1.28_f64, |w14, v13| w14 * 0.2 + *v13))).tanh()
        };
        k7 += 1;
        if k7 >= 3 { break f64::tanh((s1.1 + x1[(k7 + 1) % x1.len()])); }
    };
    (({ let t19: f64 = (-1.22_f64); t19 * w0[(1 + 2) % w0.len()] }) / (2.0 + s6 * s6)) + x1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p103(a0: f64, w1: f64, w2: &[f64]) -> (f64, f64) {
    for i20 in (0..w2.len()).rev() {
        let mut s21: f64 = ((w2[i20]).sin()).tanh();
        'l22: for i23 in 0..4 {
            let mut j24 = (i20 + 3) % 4;
            'l25: for &v27 in w2.iter() {
                if !(((s21 + v27) < 0.18) && (i23 >= i20)) {
                    s21 = 0.4 * s21 + f64::tanh((w1 * (0.3 * i23 as f64)));
                    s21 = ((a0 * a0)).tanh();
                }
            }
            s21 = (w2[(j24 + 1) % w2.len()]).sin();
        }
    }
    let mut s28: f64 = (1.7_f64 + (w2[(0 + 0) % w2.len()]).sin()).log10();
    s28 += 0.4 * ((a0 - (0.3 * 3_usize as f64))).tanh();
    s28 += 0.4 * f64::tanh((w2[(3 + 1) % w2.len()]).hypot(1.7_f64));
    s28 = (if (0.2 * w2.iter().copied().sum::<f64>()) <= 0.26 { a0 } else { (0.5 * (w2[(0 * 4) % w2.len()]).sin()).asin() });
    s28 = (if 1 < 3 { (1.16_f64).cos() } else { (a0).tanh() });
    s28 = (((0.3 * 3_usize as f64)).sin_cos().1 * ((-0.26_f64) * (0.3 * 3_usize as f64)));
    (((s28) * (s28)).ln_1p(), (f64::tanh(w2[(2 + 0) % w2.len()]) - (1.0_f64 + (s28).powi(2)).sqrt()))
}


#[test]
fn law_103() {
    check!(p103(1.13, 1.21, &[1.21, -1.28, 1.18, -1.19, 1.27, 0.12]) -> value, wherever_smooth());
}

#[differentiate]
fn h104_0(a0: &[f64]) -> f64 {
    let mut c1: Vec<f64> = vec![0.0_f64; a0.len()];
    let s2 = (((-1.23_f64)).cos() - f64::max(c1[(1 + 1) % c1.len()], a0[(2 + 1) % a0.len()]));
    let mut s2 = ((a0[(1 + 0) % a0.len()]).atan()).max(s2);
    s2 += 0.4 * (f64::tanh(s2)).cos();
    (if !(((0.3 * 2_usize as f64) + c1[(3 + 1) % c1.len()]) < 0.19) { f64::tanh(0.18_f64) } else { (1.0_f64 + ((0.3 * 3_usize as f64)).powi(2)).sqrt() }) + c1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p104(x0: Vec<f64>, #[constant] w1: &[f64], w2: f64, a3: usize) -> f64 {
    let mut s3: f64 = (if (match a3 % 3 { 0 => w1[0], 1 => w2, _ => x0[(a3 + 1) % x0.len()] }) >= 0.13 { (w2 - w2) } else { (if a3 % 2 == 1 { w2 } else { x0[(a3 + 2) % x0.len()] }) });
    if (0.5 * (s3).tanh()).exp_m1() < (-1.24) {
        let mut j4 = (a3 + 1) % 4;
        if j4 % 2 == 0 {
            if (-w2) > (-0.12) { return (-((0.3 * j4 as f64) * w1[(a3 + 0) % w1.len()])) + w1.iter().copied().sum::<f64>(); }
            s3 = 0.4 * s3 + ((s3).atan2(1.7_f64 + w2 * w2)).cos();
        } else {
            s3 += 0.4 * ((0.25 * w2)).atan();
        }
        match j4 % 4 {
            0 => {
                for i5 in 0..4 {
                    let mut s6: f64 = ((w1[2] / (1.0 + w1[2] * w1[2]))).sin();
                    s3 -= 0.4 * (h104_0(w1)).atan();
                    s3 = 0.4 * s3 + (h104_0(&[x0[(a3 + 0) % x0.len()], w2, 0.15_f64])).sin();
                }
                s3 = 0.4 * s3 + f64::tanh((x0[(j4 + 1) % x0.len()]).sin());
            }
            1 | 2 => {
                s3 = ({ let t7: f64 = ((-1.23) * w2); t7 * f64::tanh(w1[(j4 + 2) % w1.len()]) });
            }
            _ => {
                s3 /= 2.1 + (({ let t8: f64 = (-0.28_f64); t8 * w1[(j4 + 0) % w1.len()] })).atan();
                s3 = 0.4 * s3 + f64::tanh(({ let t9: f64 = w1[0]; t9 * t9 }));
            }
        }
    } else if a3 % 2 == 1 {
        s3 = (0.2 * x0.iter().fold(1.26_f64, |w11, v10| w11 * 0.2 + *v10));
    }
    s3 = ((s3 * s3) / (2.0 + w1[(a3 + 2) % w1.len()] * w1[(a3 + 2) % w1.len()]));
    s3 += 0.4 * ((w1[(a3 + 1) % w1.len()] * s3)).atan();
    s3 += 0.4 * (((-0.27) * w1[1])).sin();
    h104_0(&[s3, s3, 0.29_f64])
}


#[test]
fn law_104() {
    check!(p104(vec![0.16, -1.19, 0.28, 0.28, -1.25, -1.22], const &[-1.12, 1.19, -0.29, 0.18, 0.23, 1.27], 1.24, const 3), wherever_smooth());
}

#[differentiate]
fn p105(w0: usize, a1: f64) -> f64 {
    let mut a1 = ({ let g1 = |u2: f64| ((a1).sin()).atan(); g1(a1) * g1(1.17) });
    let s3: f64 = (if (a1 * a1) >= (-1.17) { a1 } else { (a1).tanh() });
    let s4: f64;
    if ((0.18_f64) > a1) || (({ let t5: f64 = s3; t5 * s3 }) > 1.17) { s4 = (0.5 * (({ let g6 = |u7: f64| (u7 / (1.0 + u7 * u7)); g6(1.21_f64) * g6(0.16) })).tanh()).exp(); } else { s4 = ((a1).tanh().sinh() * (s3 - a1)); }
    let mut c8: [[f64; 3]; 2] = [[((a1 / (1.0 + a1 * a1)) * (match w0 % 3 { 0 => s3, 1 => s4, _ => s3 })), s3, ((-0.17) * f64::tanh(s3))], [s3; 3]];
    if ({ let t9: f64 = s4; t9 * (0.3 * w0 as f64) }) >= (-0.24) {
        let mut k10 = 0;
        let mut s11 = loop {
            let s12 = (c8[3 % 2][w0 % 3] / (1.0 + c8[3 % 2][w0 % 3] * c8[3 % 2][w0 % 3]));
            let s13 = f64::tanh((c8[k10 % 2][k10 % 3] - s12));
            k10 += 1;
            if k10 >= 3 { break ((c8[k10 % 2][w0 % 3]).cos()).atan(); }
        };
        'l14: for i15 in 1..=3 {
            (a1, s11) = (s11, a1);
            a1 += 0.4 * (s3).tanh();
        }
    } else if w0 % 2 == 1 {
        a1 = ((0.5 * (a1).sin()).asin()).tanh();
    } else {
        a1 = ((s4 - c8[w0 % 2][w0 % 3])).cos();
        a1 *= (c8[0 % 2][w0 % 3] / (1.0 + c8[0 % 2][w0 % 3] * c8[0 % 2][w0 % 3]));
    }
    a1 = (1.25 * ((-1.17) * s3));
    a1 = (a1 + f64::tanh((0.3 * w0 as f64)));
    (1.21_f64 / (2.0 + s4 * s4))
}


#[test]
fn law_105() {
    check!(p105(const 2, 0.28), wherever_smooth());
}

#[differentiate]
fn p106(w0: &[f32], w1: f32, mut w2: Vec<f32>) -> [f32; 3] {
    if (w1) > w1 { return [(w1 * w0[(0 + 2) % w0.len()]), ((0.3 * 2_usize as f32)).atan(), (0.15 * w2[(1 + 0) % w2.len()])]; }
    let mut j1 = (0 + 2) % 4;
    let mut c2: Vec<f32> = vec![(({ let g3 = |u4: f32| f32::tanh(w0[0]); g3(w1) * g3(1.28) }) / (2.0 + w1 * w1)), (((0.5 * (w1).sin()).powi(3)) * ((0.5 * (w1).sin()).powi(3))).ln_1p(), ({ let t5: f32 = (0.2 * w2.iter().enumerate().map(|(i8, v6)| 0.1 * i8 as f32 * *v6).sum::<f32>()); t5 * ({ let g9 = |u10: f32| (w1).tanh(); g9(w2[(j1 * 2) % w2.len()]) * g9((-1.22)) }) })];
    let w1 = ((w2[(j1 + 2) % w2.len()] - w1) * (0.23 * w1));
    if j1 != j1 {
        let mut j11 = (j1 + 3) % 4;
    }
    {
        let r12 = &mut c2[1];
        *r12 *= (f32::tanh((*r12))).tanh();
        let j13 = (2 + j1) % w2.len();
        w2[j13] /= 2.1 + ((1.12 * w2[(j1 + 0) % w2.len()])).atan();
    }
    let [s14, mut s15, _] = [(1.7_f32 + ((w1 * (0.3 * j1 as f32))).cos()).recip(), (0.28 * ({ let g16 = |u17: f32| (w0[(j1 + 2) % w0.len()]).atan(); g16(1.25_f32) })), (1.7_f32 + ((w1 * (0.3 * j1 as f32))).cos()).recip()];
    [({ let g18 = |u19: f32| (w1).atan(); g18((-0.26_f32)) * g18(0.18) }), (w1 * c2[(j1 + j1) % c2.len()]), ((0.3 * j1 as f32) + w1)]
}


#[test]
fn law_106() {
    check!(p106(&[0.15, 0.29, 1.22, 0.15, -1.19_f32], -0.21_f32, vec![1.27, 1.26, 0.23, 1.25, 1.23_f32]) -> value, single(), wherever_smooth());
}

#[differentiate]
fn h107_0(a0: &mut f32, x1: &[f32]) {
    let mut c1: Vec<f32> = x1.to_vec();
    let s5 = ({ let t2: f32 = (0.2 * c1.iter().map(|&v3| f32::tanh(v3)).sum::<f32>()); t2 * (1.23 * x1[(3 + 2) % x1.len()]) });
}

#[differentiate]
fn p107(w0: &[f32], a1: f32, a2: usize, a3: &mut [f32]) {
    let mut k6 = 0;
    let mut s7 = loop {
        let s8: f32;
        if !(a2 % 2 == 0) { s8 = ((a1).sin()).atan(); } else { s8 = (w0[(a2 + 1) % w0.len()] / (1.0 + w0[(a2 + 1) % w0.len()] * w0[(a2 + 1) % w0.len()])); }
        let [s9, mut s10, _] = [(1.19_f32 / (1.0 + 1.19_f32 * 1.19_f32)), ((a1 * a3[(k6 + 0) % a3.len()])).cos(), (1.19_f32 / (1.0 + 1.19_f32 * 1.19_f32))];
        k6 += 1;
        if k6 >= 2 { break ((if (a2 % 2 == 0) || (k6 % 2 == 1) { a3[0] } else { a1 })).atan(); }
    };
    let mut s11 = (1.7_f32 + (((0.3 * a2 as f32)).abs()).sin()).cbrt();
    a3[2] *= ((-a1)).tanh();
    a3[(a2 * 4) % a3.len()] += 0.4 * ((s7).atan()).sin();
    let mut a1 = (if ({ let g12 = |u13: f32| (s11).cos(); g12(a1) * g12(1.15) }) <= 0.29 { (a3[(a2 + 1) % a3.len()]).sin() } else { (w0[(a2 + 2) % w0.len()] * a3[0]) });
    for i14 in 0..2 {
        a3[(i14 + 1) % a3.len()] = 0.4 * a3[(i14 + 1) % a3.len()] + (({ let g15 = |u16: f32| (w0[(a2 + 0) % w0.len()]).tanh(); g15(s7) })).tanh();
        let mut s17 = f32::tanh((w0[(i14 + 1) % w0.len()] * w0[(a2 + 1) % w0.len()]));
        s7 += 0.4 * ((s11).sin()).tanh();
    }
}


#[test]
fn law_107() {
    check!(p107(&[-0.18, -0.28, 0.15, 1.21, -0.14, -0.17_f32], -1.26_f32, const 3, &mut [-0.11, 0.22, 0.16, -0.17, 0.12, -1.28_f32]) -> unit, single(), wherever_smooth());
}

#[differentiate]
fn h108_0(w0: &mut [f64]) -> Vec<f64> {
    let mut s3 = (0.2 * w0.iter().copied().sum::<f64>());
    w0[(3 * 2) % w0.len()] += 0.4 * ((match 3 % 3 { 0 => w0[(3 + 2) % w0.len()], 1 => (0.3 * 3_usize as f64), _ => s3 })).sin();
    if 0 >= 1 {
        let mut s3: f64 = {
            for i4 in (0..w0.len()).step_by(2) {
                if (w0[i4] / (1.0 + w0[i4] * w0[i4])) >= 0.24 {
                    w0[i4] *= f64::tanh((match i4 % 3 { 0 => w0[i4], 1 => w0[w0.len() - 1 - i4], _ => 1.29_f64 }));
                } else if (w0[(i4 * 3) % w0.len()]) > 0.17_f64 {
                    w0[(i4 * 3) % w0.len()] -= 0.4 * ((w0[w0.len() - 1 - i4] / (1.0 + w0[w0.len() - 1 - i4] * w0[w0.len() - 1 - i4]))).cos();
                }
                'l5: for i6 in 0..w0.len() {
                    w0[i6] = ((0.2 * w0.iter().zip(w0.iter()).map(|(v7, w8)| *v7 * *w8).sum::<f64>())).tanh();
                    s3 = 0.4 * s3 + ((1.13 * s3)).cos();
                    s3 += 0.4 * ((0.2 * w0.iter().copied().sum::<f64>())).tanh();
                }
            }
            ((s3).atan()).atan()
        };
    }
    w0.to_vec()
}

#[differentiate]
fn p108(x0: &mut [f64], mut x1: f64, a2: usize, mut x3: f64) -> f64 {
    let mut j11 = (a2 + 2) % 4;
    match a2 % 4 {
        0 => {
            let (s12, mut s13): (f64, f64) = ((((0.3 * a2 as f64)).tanh() * (if (if (1.7_f64 + (x3).sin()).cbrt() < (-1.11) { (0.3 * j11 as f64) } else { x0[(j11 + a2) % x0.len()] }) < 0.29 { x1 } else { x0[(1 + 0) % x0.len()] })), (0.2 * x0.iter().enumerate().map(|(i16, v14)| 0.1 * i16 as f64 * *v14).sum::<f64>()));
            for i17 in 1..x0.len() {
                for i18 in 0..x0.len() {
                    x0.swap(i18, (i17 + 2) % x0.len());
                    x0[1] = ((s13).sin()).sin();
                }
                let mut s12: f64 = ((0.2 * x0.iter().enumerate().map(|(i21, v19)| 0.1 * i21 as f64 * *v19).sum::<f64>())).tanh();
            }
        }
        1 | 2 => {
            x3 += 0.4 * f64::tanh((x0[(j11 + 2) % x0.len()] / (1.0 + x0[(j11 + 2) % x0.len()] * x0[(j11 + 2) % x0.len()])));
            let x1 = x1;
        }
        _ => {
            x3 = ((x0[0]).tanh().sinh() + ({ let g22 = |u23: f64| f64::tanh(x0[(j11 + 2) % x0.len()]); g22(x0[(a2 * 4) % x0.len()]) }));
            x1 = (if !((x0[0] / (1.0 + x0[0] * x0[0])) < 1.12) { (0.2 * x0.iter().map(|&v24| (x0[(a2 + 2) % x0.len()]).cos()).sum::<f64>()) } else { (x3 / (2.0 + 0.28_f64 * 0.28_f64)) });
        }
    }
    x1 = 0.4 * x1 + (((-0.11_f64) / (2.0 + x3 * x3))).tanh();
    x1 = 0.4 * x1 + ((x0[0]).max(x0[0])).cos();
    x3 += 0.4 * ((1.7_f64 + (x3).sin()).powf(((0.3 * j11 as f64)).cos())).tanh();
    x1 -= 0.4 * (x0[2] / (1.0 + x0[2] * x0[2]));
    ((x3 / (1.0 + x3 * x3)) * (x0[(j11 + j11) % x0.len()]).cos())
}


#[test]
fn law_108() {
    check!(p108(&mut [1.11, 0.11, 0.15, 1.15, -1.25, -1.27], -1.11, const 3, 0.27), wherever_smooth());
}

#[differentiate]
fn h109_0(a0: usize, w1: &[f64]) -> Vec<f64> {
    let s1: f64 = f64::tanh((w1[(a0 + 1) % w1.len()]).atan2(1.7_f64 + (0.3 * a0 as f64) * (0.3 * a0 as f64)));
    let mut c2: [f64; 3] = [((0.2 * w1.iter().map(|&v3| (w1[(a0 + 1) % w1.len()]).tanh()).sum::<f64>())).cos(), (1.7_f64 + ((s1 * s1)).sin()).powf((w1[(a0 + 1) % w1.len()]).cos()), ((-s1) + ((w1[(a0 + 0) % w1.len()]) * (w1[(a0 + 0) % w1.len()])).ln_1p())];
    let mut c5: Vec<f64> = w1.iter().map(|&v6| (w1[(a0 + 0) % w1.len()] / (1.0 + w1[(a0 + 0) % w1.len()] * w1[(a0 + 0) % w1.len()]))).collect();
    let mut c7: Vec<f64> = vec![((-1.19) * (c5[(a0 + 1) % c5.len()] + 0.15_f64)), f64::tanh((w1[(a0 + 1) % w1.len()]).hypot(1.7_f64)), (-f64::tanh(w1[0]))];
    c5
}

#[differentiate]
fn h109_1(x0: usize, x1: &mut f64) {
    match x0 % 4 {
        0 => {
            match x0 % 4 {
                0 => {
                    let mut c8: Vec<f64> = vec![({ let g9 = |u10: f64| (({ let t11: f64 = (*x1); t11 * t11 })).atan(); g9((0.3 * x0 as f64)) }), (1.13 * (*x1)), ((-0.23) * (*x1))];
                }
                1 | 2 => {
                    let mut s12: f64 = (((-1.13) * (*x1))).sin_cos().0;
                }
                _ => {
                    let mut s13: f64 = (-1.25_f64);
                    let mut s18 = if (x0 % 2 == 1) && (((0.3 * x0 as f64)) > (*x1)) {
                        let mut s14: f64 = ({ let g15 = |u16: f64| ((*x1) / (1.0 + (*x1) * (*x1))); g15(s13) * g15((-0.11)) });
                        ((if x0 % 2 == 0 { s13 } else { (*x1) }) + ((*x1) / (2.0 + s13 * s13)))
                    } else {
                        let mut h17 = h109_0(1, &[s13, s13, 0.24_f64]);
                        ((0.5 * (s13).tanh()).exp_m1()).tanh()
                    };
                }
            }
            let s19 = (((*x1)).atan()).cos();
        }
        1 | 2 => {
            match x0 % 4 {
                0 => {
                    (*x1) -= 0.4 * ((if 3 < x0 { (0.3 * x0 as f64) } else { (*x1) })).atan();
                }
                1 | 2 => {
                    (*x1) = (((*x1) - (0.3 * x0 as f64)) - (1.24 * (*x1)));
                }
                _ => {
                    (*x1) = 0.4 * (*x1) + ((*x1) / (1.0 + (*x1) * (*x1)));
                }
            }
            (*x1) = ((*x1) * ((*x1) * (*x1)));
        }
        _ => {
            (*x1) = 0.4 * (*x1) + (((*x1) / (2.0 + (*x1) * (*x1)))).sin();
            (*x1) = (1.13 * (0.3 * x0 as f64));
        }
    }
    (*x1) = 0.4 * (*x1) + f64::tanh(((*x1)).sin());
    (*x1) += 0.4 * ((-0.27_f64) / (1.0 + (-0.27_f64) * (-0.27_f64)));
    (*x1) = (0.25 * ((*x1) / (1.0 + (*x1) * (*x1))));
}

#[differentiate]
fn p109(a0: &[f64]) -> [f64; 3] {
    let mut s22: f64 = (match 1 % 3 { 0 => (0.16 * a0[(3 * 3) % a0.len()]), 1 => a0[(1 + 1) % a0.len()], _ => (if 3 % 2 == 0 { a0[(0 + 0) % a0.len()] } else { a0[(2 + 1) % a0.len()] }) });
    let s23: f64 = (((-1.15) * a0[(3 + 2) % a0.len()]) * (s22).atan());
    let mut s24: f64 = (0.25 * (s22 / (2.0 + a0[(0 + 2) % a0.len()] * a0[(0 + 2) % a0.len()])));
    'l25: for i26 in (0..3).rev() {
        for &v28 in a0.iter() {
            let s29: f64;
            if (i26 != i26) || (!((s24 * s22) <= 1.21)) { s29 = (({ let g30 = |u31: f64| (v28).tanh(); g30(s23) * g30(1.11) })).tanh(); } else { s29 = f64::tanh((s23).tanh()); }
            let mut s32: f64 = f64::tanh((1.7_f64 + ((0.3 * i26 as f64)).sin()).log10());
        }
    }
    if !(2 % 2 == 1) { return [(a0[(2 + 1) % a0.len()]).atan(), (0.28 * s23), (a0[(1 + 1) % a0.len()]).tanh()]; }
    s24 += 0.4 * (a0[(3 + 0) % a0.len()] / (1.0 + a0[(3 + 0) % a0.len()] * a0[(3 + 0) % a0.len()]));
    let [s33, mut s34, _] = [((s22 - s24)).sin(), f64::tanh(({ let t35: f64 = a0[(3 + 1) % a0.len()]; t35 * a0[1] })), ((s22 - s24)).sin()];
    [((-0.27) * a0[1]), (s22 + s22), (s23 / (1.0 + s23 * s23))]
}


#[test]
fn law_109() {
    check!(p109(&[1.19, 1.24, -1.26, 1.11, -1.19]) -> value, wherever_smooth());
}

#[differentiate]
fn h110_0(mut w0: [f64; 3]) -> f64 {
    let mut k1 = 0;
    loop {
        let j3 = (k1 * 3) % w0.len();
        let j4 = (k1 + 2) % w0.len();
        w0.swap(j3, j4);
        let mut s5: f64 = ((1.24_f64).tanh()).atan();
        k1 += 1;
        if k1 >= 2 { break; }
    }
    let j6 = (3 + 0) % w0.len();
    w0[j6] = (0.5 * ((w0[(0 + 1) % w0.len()] * w0[(1 + 0) % w0.len()])).tanh()).exp_m1();
    ((0.18_f64).min(w0[(0 + 0) % w0.len()]) / (2.0 + w0[(1 * 3) % w0.len()] * w0[(1 * 3) % w0.len()])) + w0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p110(w0: &[f64], x1: usize, a2: &[f64; 3], mut a3: [f64; 3]) -> Vec<f64> {
    match x1 % 4 {
        0 => {
            let mut c7: Vec<f64> = a2.iter().map(|&v8| (a3[(x1 + 1) % a3.len()] / (1.0 + a3[(x1 + 1) % a3.len()] * a3[(x1 + 1) % a3.len()]))).collect();
        }
        1 | 2 => {
            let j9 = (x1 + 0) % a3.len();
            a3[j9] *= f64::tanh((w0[0] - (0.3 * x1 as f64)));
            let mut s10: f64 = w0[(x1 + 1) % w0.len()];
        }
        _ => {
            let j11 = (x1 + 1) % a3.len();
            a3[j11] /= 2.1 + ((-a2[(x1 + 2) % a2.len()])).sin();
            for i12 in (1..a2.len()).rev().step_by(2) {
                if (1 % 2 == 1) || (((w0[(i12 + 2) % w0.len()] + a2[i12]) <= 1.29) || ((if ((0.3 * 3_usize as f64)).cos() <= 1.15 { (0.3 * 0_usize as f64) } else { a3[i12] }) >= 1.12)) {
                    let mut s15 = ((0.2 * w0.iter().fold(1.26_f64, |w14, v13| w14 * 0.2 + *v13))).tanh();
                    let j16 = a3.len() - 1 - i12;
                    a3[j16] -= 0.4 * (h110_0(a3)).atan();
                } else if (1.0_f64 + (a3[i12]).powi(2)).sqrt() <= (-0.19) {
                    let s17: f64;
                    if !(!(i12 % 2 == 0)) { s17 = (h110_0(a3)).sin(); } else { s17 = (((0.3 * x1 as f64) - w0[(x1 + 0) % w0.len()])).atan(); }
                } else {
                    let j18 = (x1 + x1) % a3.len();
                    a3[j18] += 0.4 * (a3[i12] / (1.0 + a3[i12] * a3[i12]));
                    a3[i12] *= ((1.0_f64 + (1.11_f64).powi(2)).ln()).cos();
                }
                let j19 = a3.len() - 1 - i12;
                a3[j19] *= ((a3[(x1 + i12) % a3.len()] - w0[(x1 + 2) % w0.len()])).cos();
                a3[i12] /= 2.1 + ((match 2 % 3 { 0 => a3[(2 * 2) % a3.len()], 1 => a2[i12], _ => a2[i12] })).atan();
            }
        }
    }
    let j20 = (x1 + 2) % a3.len();
    a3[j20] = (1.7_f64 + ((1.7_f64 + (a3[1]).sin()).powf((a2[(x1 * 4) % a2.len()]).cos())).sin()).cbrt();
    let j21 = (x1 + 1) % a3.len();
    a3[j21] = ((w0[(x1 + x1) % w0.len()]).max(a3[(x1 + 2) % a3.len()])).sin();
    a3[0] *= f64::tanh((0.5 * (a2[(x1 + 2) % a2.len()]).sin()).powi(3));
    w0.to_vec()
}


#[test]
fn law_110() {
    check!(p110(&[1.23, 0.28, 1.29, -1.14, -0.12], const 2, &[-1.25, 1.18, -0.16], [-0.12, 0.22, -1.26]) -> vec, wherever_smooth());
}

#[differentiate]
fn h111_0(w0: &[f64; 3]) -> f64 {
    let mut s1: f64 = ((0.3 * 3_usize as f64) / (1.0 + (0.3 * 3_usize as f64) * (0.3 * 3_usize as f64)));
    s1 = (({ let t2: f64 = s1; t2 * w0[(1 + 2) % w0.len()] }) / (2.0 + s1 * s1));
    let mut s3 = ((s1).sin()).tanh();
    ((0.2 * w0.iter().zip(w0.iter()).map(|(v4, w5)| *v4 * *w5).sum::<f64>())).cos() + w0.iter().copied().sum::<f64>()
}

#[differentiate]
fn h111_1(a0: &[f64], x1: &[f64; 3]) -> f64 {
    let s6: f64 = ((0.27 * (0.3 * 1_usize as f64)) + (a0[(1 + 0) % a0.len()]).hypot(1.7_f64));
    let mut s7: f64 = (0.2 * a0.iter().copied().sum::<f64>());
    (((-1.12) * s7) * (s6 - 0.13_f64)) + x1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p111(a0: [f64; 3], #[constant] a1: &[f64], mut x2: [f64; 3], x3: &mut [f64]) -> f64 {
    x2.fill((h111_0(&[(0.3 * 2_usize as f64), ((a1[(0 + 1) % a1.len()]).tanh().sinh()).atan(), a0[(3 + 2) % a0.len()]])).sin());
    let j11 = (2 * 3) % x2.len();
    {
        let r10 = &mut x2[j11];
        *r10 -= 0.4 * ((0.5 * ((*r10)).sin()).powi(3)).cos();
        (*r10) = h111_0(&a0);
    }
    let s12 = (-(x2[1] / (2.0 + a1[(3 + 0) % a1.len()] * a1[(3 + 0) % a1.len()])));
    x2[0] -= 0.4 * (a1[(0 + 0) % a1.len()]).tanh();
    ((0.5 * (0.28_f64).sin()).powi(3)).sin()
}


#[test]
fn law_111() {
    check!(p111([1.27, 1.12, 1.17], const &[1.21, -0.12, -0.16, 0.19, 0.26], [-0.25, 1.26, -0.12], &mut [0.27, -0.14, -0.29, -1.19, -1.11]), wherever_smooth());
}

#[differentiate]
fn h112_0(w0: f64) -> f64 {
    let mut s1 = (-(1.7_f64 + (w0).sin()).powf((w0).cos()));
    let s2: f64;
    if 3 % 2 == 0 { s2 = ((-1.29) * (0.26 * w0)); } else { s2 = w0; }
    let mut s3: f64 = (0.5 * ((1.27_f64).atan()).sin()).powi(3);
    let mut s4: f64 = ((w0).sin()).sin();
    (1.12 * (s4 * s1))
}

#[differentiate]
fn p112(x0: f64) -> f64 {
    let x0 = if h112_0((h112_0(f64::tanh((if 2 % 2 == 1 { (0.3 * 3_usize as f64) } else { x0 })))).atan()) < (-0.22) {
        if 1 != 1 {
            let mut s5: f64 = ({ let g6 = |u7: f64| ((0.3 * 1_usize as f64) / (1.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64))); g6(x0) });
        }
        let s8 = ((if !(h112_0(((1.7_f64 + (x0).sin()).powf((x0).cos())).atan()) <= 1.26) { x0 } else { (0.3 * 0_usize as f64) })).atan2(1.7_f64 + x0 * x0);
        ((s8).max(s8)).cos()
    } else {
        if (x0 / (2.0 + x0 * x0)) < 0.13 {
            let mut x0: f64 = ((1.17 * x0)).sin();
            let mut x0 = if 1 < 0 {
                let mut k9 = 0;
                loop {
                    let mut s11: f64 = f64::tanh(({ let g12 = |u13: f64| (x0).sin(); g12(x0) }));
                    s11 /= 2.1 + ((0.5 * (s11).sin()).powi(3)).atan();
                    k9 += 1;
                    if k9 >= 3 { break; }
                }
                x0 += 0.4 * (((0.3 * 0_usize as f64)).tanh()).atan();
                ({ let t14: f64 = (x0 * x0); t14 * (if (x0 * (-0.22_f64)) < (-1.14) { t14 } else { t14 }) })
            } else {
                x0 += 0.4 * ((x0).sin_cos().1).cos();
                (((0.3 * 1_usize as f64)).sin() * (-x0))
            };
        } else if (1 % 2 == 1) && (x0 <= 1.15) {
            let mut s15: f64 = (h112_0(((if (x0 / (2.0 + x0 * x0)) <= (-0.29) { x0 } else { x0 })).atan()) * (-x0));
        } else {
            let mut s16: f64 = ((-x0)).atan2(1.7_f64 + x0 * x0);
        }
        let mut s17: f64 = h112_0((x0 / (1.0 + x0 * x0)));
        (0.5 * ((s17 + (-0.28_f64))).tanh()).exp_m1()
    };
    let mut s18: f64 = h112_0((x0 / (1.0 + x0 * x0)));
    s18 += 0.4 * ((s18 * x0)).sin();
    s18 = (match 2 % 3 { 0 => ((-1.13_f64)).cos(), 1 => (0.3 * 2_usize as f64), _ => ((0.3 * 0_usize as f64)).tanh() });
    s18 = h112_0(((x0 * s18)).sin());
    s18 -= 0.4 * ((s18 * x0)).sin();
    s18 -= 0.4 * ((if ((0.3 * 2_usize as f64)) > s18 { x0 } else { (0.3 * 1_usize as f64) })).sin();
    (1.7_f64 + ((-s18)).sin()).cbrt()
}


#[test]
fn law_112() {
    check!(p112(-0.28), wherever_smooth());
}

#[differentiate]
fn p113(mut w0: f64, a1: f64, w2: usize) -> Vec<f64> {
    w0 = (1.7_f64 + ((1.13 * a1)).sin()).powf((w0).cos());
    w0 *= ((w0).hypot(1.7_f64)).tanh();
    let mut s1 = ((w0).tanh() + (a1).sin());
    let mut k2 = 0;
    let mut s3 = loop {
        (w0, s1) = (s1, w0);
        let mut s6 = {
            w0 = 0.4 * w0 + ((w0).cos()).tanh();
            ((a1 - a1)).cos()
        };
        k2 += 1;
        if k2 >= 2 { break (s1 / (1.0 + s1 * s1)); }
    };
    w0 = 0.4 * w0 + ((w0 + s3)).tanh();
    w0 += 0.4 * (((0.3 * w2 as f64) * a1)).atan();
    w0 += 0.4 * ((s3 - (-1.12_f64))).atan();
    vec![(s3).sin(), (match w2 % 3 { 0 => s3, 1 => a1, _ => s3 })]
}


#[test]
fn law_113() {
    check!(p113(0.25, -1.26, const 3) -> vec, wherever_smooth());
}

#[differentiate]
fn h114_0(w0: &mut [f64], a1: f64, a2: f64) {
    match 2 % 4 {
        0 => {
            for i1 in 0..=w0.len() - 1 {
                if (i1 % 2 == 0) || (a1 <= 1.26) {
                    w0[(i1 + i1) % w0.len()] += 0.4 * (f64::tanh(a1)).atan();
                    continue;
                }
                if (w0[1] * w0[i1]) >= 1.18 {
                    w0.swap(2, i1);
                    w0[(i1 * 2) % w0.len()] = ((1.7_f64 + ((-1.12_f64)).cos()).recip()).sin();
                    w0[2] *= ((w0[1]).hypot(1.7_f64)).sin();
                }
                for i2 in 0..w0.len() {
                    if i2 % 2 == 0 {
                        w0[i1] = f64::tanh((a1 * w0[2]));
                        w0[(i2 * 2) % w0.len()] = 0.4 * w0[(i2 * 2) % w0.len()] + ((match i1 % 3 { 0 => 0.22_f64, 1 => w0[i2], _ => a2 })).tanh();
                    }
                }
            }
            w0[(1 + 2) % w0.len()] += 0.4 * ((0.2 * w0.iter().fold((-0.19_f64), |w4, v3| w4 * 0.2 + *v3))).tanh();
        }
        1 | 2 => {
            w0[(3 + 2) % w0.len()] = f64::tanh((w0[(2 + 2) % w0.len()] * a2));
            w0[(3 * 2) % w0.len()] += 0.4 * ((w0[0]).cos()).atan();
        }
        _ => {
            w0[0] += 0.4 * ((w0[(2 + 1) % w0.len()] * a2)).cos();
        }
    }
    w0[(0 + 2) % w0.len()] -= 0.4 * ((1.7_f64 + (a2).cos()).recip()).atan();
    w0[(1 + 1) % w0.len()] += 0.4 * (w0[(3 + 1) % w0.len()]).cos();
    w0[(3 + 2) % w0.len()] *= (({ let t5: f64 = a2; t5 * (0.3 * 0_usize as f64) })).cos();
}

#[differentiate]
fn p114(x0: &mut [f64], #[constant] x1: &[f64], mut w2: f64, w3: f64) {
    w2 /= 2.1 + f64::tanh((1.19 * x1[(0 * 2) % x1.len()]));
    let s6: f64 = ((if 3 != 3 { w3 } else { x1[(2 + 2) % x1.len()] }) * (match 3 % 3 { 0 => w2, 1 => w3, _ => w2 }));
    let s7: f64 = ((x1[(2 + 0) % x1.len()]).sin()).sin();
    w2 = 0.4 * w2 + ((w2 * s6)).atan();
    let s8 = ((-1.27) * (1.0_f64 + (s6).powi(2)).ln());
    h114_0(x0, ((x1[(2 + 2) % x1.len()]).cos()).sin(), ((w3 * s7)).cos());
    'l10: for i11 in (1..x0.len()).rev().step_by(2) {
        w2 = ((0.15_f64 - w2)).sin();
        w2 *= ((match i11 % 3 { 0 => w2, 1 => x0[(i11 * 3) % x0.len()], _ => (0.3 * i11 as f64) })).sin();
    }
}


#[test]
fn law_114() {
    check!(p114(&mut [1.14, 0.29, -1.19, 0.17, -1.11, -0.29], const &[0.27, -0.26, -0.19, 0.12, 0.15, 1.26], -1.26, 1.13) -> unit, wherever_smooth());
}

#[differentiate]
fn h115_0(x0: &mut [f64]) -> Vec<f64> {
    if 2 < 3 {
        let mut s1 = f64::tanh((match 1 % 3 { 0 => x0[(2 + 0) % x0.len()], 1 => x0[(2 + 1) % x0.len()], _ => x0[(0 + 2) % x0.len()] }));
    }
    let s2: f64 = (x0[(0 + 2) % x0.len()] / (1.0 + x0[(0 + 2) % x0.len()] * x0[(0 + 2) % x0.len()]));
    x0[0] = 0.4 * x0[0] + (({ let g3 = |u4: f64| (x0[(2 + 1) % x0.len()]).cos(); g3(s2) * g3(1.12) })).atan();
    vec![x0[(2 * 4) % x0.len()], (x0[(0 + 0) % x0.len()] - s2)]
}

#[differentiate]
fn h115_1(a0: &[f64; 3], a1: &[f64], w2: &mut [f64]) -> Vec<f64> {
    let mut c5 = [0.0_f64; 3];
    let mut s11: f64 = ((1.7_f64 + (c5[(2 + 3) % c5.len()]).sin()).cbrt()).tanh();
    if (!(3 % 2 == 0)) || ((s11).sin() <= 0.24) {
        s11 = ((match 3 % 3 { 0 => w2[(1 + 2) % w2.len()], 1 => s11, _ => s11 }) * f64::tanh(s11));
        c5[0] = ((0.2 * c5.iter().zip(c5.iter()).map(|(v12, w13)| *v12 * *w13).sum::<f64>())).sin();
        s11 = (0.12 * ((-0.29) * (0.3 * 3_usize as f64)));
    }
    w2[(0 + 1) % w2.len()] += 0.4 * ((s11).atan()).sin();
    vec![a1[(3 + 1) % a1.len()], (0.2 * a1.iter().zip(a0.iter()).map(|(v14, w15)| *v14 * *w15).sum::<f64>())]
}

#[differentiate]
fn p115(#[constant] w0: &[f64], a1: &[f64]) -> (f64, f64) {
    'l16: for i17 in 0..4 {
        for i18 in 0..2 {
            let mut s19 = ((w0[(i18 + 0) % w0.len()]).sin()).tanh();
        }
        let s35: f64 = {
            for i20 in (0..a1.len()).rev() {
                let mut s21: f64 = ((a1[a1.len() - 1 - i20] * w0[(i20 * 4) % w0.len()])).sin();
                if i17 < i17 {
                    let mut c22: Vec<f64> = vec![(s21 / (1.0 + s21 * s21)), ((w0[(i17 * 3) % w0.len()]).cos()).tanh(), ((w0[(i17 * 3) % w0.len()] * 1.13_f64)).cos()];
                    if (i20 < i20) && (i17 < i20) { return (({ let g23 = |u24: f64| (u24 / (1.0 + u24 * u24)); g23(a1[i20]) }), (0.5 * (({ let g25 = |u26: f64| (u26).atan(); g25(c22[0]) })).sin()).asin()); }
                    let mut s30: f64 = if (match i17 % 3 { 0 => s21, 1 => s21, _ => s21 }) > (-0.14) {
                        s21 /= 2.1 + f64::tanh((0.5 * (s21).sin()).asin());
                        ((s21).sin()).sin()
                    } else {
                        s21 = 0.4 * s21 + f64::tanh((0.2 * w0.iter().enumerate().map(|(i29, v27)| 0.1 * i29 as f64 * *v27).sum::<f64>()));
                        s21 -= 0.4 * ((a1[i20] * (0.3 * i20 as f64))).sin();
                        ((-0.13_f64)).atan()
                    };
                } else {
                    s21 = 0.4 * s21 + ((w0[(i20 + 0) % w0.len()] * s21)).atan();
                    s21 = 0.4 * s21 + (s21 / (1.0 + s21 * s21));
                }
                s21 = 0.4 * s21 + ((w0[1]).sin_cos().0).atan();
            }
            let mut s33: f64 = ((-w0[(i17 + 0) % w0.len()])).atan();
            f64::tanh((if (s33 * a1[(1 + 2) % a1.len()]) >= (-0.22) { s33 } else { 0.19_f64 }))
        };
        let mut s36: f64 = (((-1.16) * s35)).atan();
    }
    let mut s37: f64 = (1.7_f64 + ((0.15 * w0[(2 + 2) % w0.len()])).sin()).powf((w0[(0 + 0) % w0.len()]).cos());
    s37 = f64::tanh((1.7_f64 + (w0[0]).cos()).recip());
    s37 *= ((match 1 % 3 { 0 => a1[(2 * 4) % a1.len()], 1 => s37, _ => w0[(1 + 1) % w0.len()] })).cos();
    (((-0.13_f64) * s37), ((s37 + s37) - (w0[(1 * 3) % w0.len()] * (-1.27_f64))))
}


#[test]
fn law_115() {
    check!(p115(const &[0.18, 0.11, -0.17, 1.28, -1.27], &[1.27, 1.23, 0.28, 1.19, -0.12]) -> value, wherever_smooth());
}

#[differentiate]
fn h116_0(mut w0: f64) -> f64 {
    let mut c1: Vec<f64> = vec![w0, f64::tanh((w0).clamp(-1.0_f64, 1.7_f64)), (if (w0 / (2.0 + w0 * w0)) >= (-1.26) { (w0 * w0) } else { (1.0_f64 + (w0).powi(2)).sqrt() })];
    'l2: for i3 in 0..c1.len() {
        let j4 = (3 * 3) % c1.len();
        c1[j4] /= 2.1 + f64::tanh(((0.3 * i3 as f64)).atan2(1.7_f64 + c1[i3] * c1[i3]));
    }
    let j5 = (3 * 3) % c1.len();
    c1[j5] = ((0.5 * (c1[(3 + 1) % c1.len()]).sin()).asin()).tanh();
    (({ let t6: f64 = (0.3 * 1_usize as f64); t6 * c1[0] })).cos() + c1.iter().copied().sum::<f64>()
}

#[differentiate]
fn h116_1(mut a0: (f64, f64), a1: &[f64], x2: &[f64]) -> f64 {
    a0.0 -= 0.4 * (({ let t7: f64 = a0.0; t7 * (0.3 * 0_usize as f64) })).cos();
    let mut s8: f64 = h116_0(((0.3 * 0_usize as f64)).cos());
    let mut s9: f64 = (match 2 % 3 { 0 => (a0.0 * a0.1), 1 => (-0.21_f64), _ => h116_0(((1.7_f64 + (x2[1]).sin()).powf((a0.0).cos())).tanh()) });
    let mut j10 = (2 + 2) % 4;
    ((-s9)).sin() + x2.iter().copied().sum::<f64>()
}

#[differentiate]
fn p116(x0: f64) -> (f64, f64) {
    if x0 > 0.14 { return ((x0 - x0), ((x0 / (1.0 + x0 * x0))).abs()); }
    let mut s11: f64 = ((x0 * x0)).mul_add(x0, 0.5);
    let mut h12 = h116_1((x0, ((x0 * s11)).cos()), &[(0.3 * 3_usize as f64), x0, 0.17_f64], &[s11, 1.11_f64, 0.14_f64]);
    let mut c13: [f64; 3] = [((1.0_f64 + (s11).powi(2)).ln() * (0.18 * s11)), ((1.14 * x0)).clamp(-1.0_f64, 1.7_f64), (0.5 * (h116_1((x0, ((0.3 * 3_usize as f64)).sin()), &[h12, h12, 0.18_f64], &[x0, h12, 1.22_f64])).sin()).asin()];
    let mut k14 = 1;
    while k14 < 2 {
        k14 += 1;
        if (x0).sin() < (-0.17) {
            let mut s16 = (c13[(k14 + k14) % c13.len()] / (1.0 + c13[(k14 + k14) % c13.len()] * c13[(k14 + k14) % c13.len()]));
            c13[0] = (s11 / (1.0 + s11 * s11));
            for v19 in c13.iter_mut() {
                let s20 = ((1.7_f64 + ((*v19)).cos()).recip()).tanh();
                h12 += 0.4 * ((0.15 * s20)).sin();
            }
        }
        s11 = (c13[(k14 + 0) % c13.len()] / (1.0 + c13[(k14 + 0) % c13.len()] * c13[(k14 + 0) % c13.len()]));
        s11 = 0.4 * s11 + ((0.2 * c13.iter().copied().sum::<f64>())).cos();
    }
    s11 *= (({ let g23 = |u24: f64| (c13[1]).tanh(); g23(c13[(3 + 2) % c13.len()]) })).atan();
    ((s11 / (2.0 + h12 * h12)), ((1.7_f64 + (x0).sin()).powf((c13[(2 + 0) % c13.len()]).cos()) * (match 3 % 3 { 0 => c13[(0 + 3) % c13.len()], 1 => s11, _ => c13[(0 + 0) % c13.len()] })))
}


#[test]
fn law_116() {
    check!(p116(0.21) -> value, wherever_smooth());
}

#[differentiate]
fn h117_0(w0: f32, x1: f32, x2: &[f32], mut w3: f32) -> [f32; 3] {
    for i1 in 0..x2.len() {
        if (!((x2[2]) > w3)) && ((1.14 * w0) <= 0.27) {
            let mut c2: Vec<f32> = vec![((1.25_f32).sin()).tanh(); x2.len()];
            let j3 = (i1 * 4) % c2.len();
            c2.swap(i1, j3);
        } else {
            let mut c4: Vec<f32> = x2.to_vec();
            let mut c5: [f32; 3] = [(0.15_f32 / (1.0 + 0.15_f32 * 0.15_f32)), ((if (x1).atan2(1.7_f32 + x2[x2.len() - 1 - i1] * x2[x2.len() - 1 - i1]) < (-0.19) { w0 } else { c4[i1] })).atan(), ((-x2[i1])).sin()];
        }
        let mut s6: f32 = ((w0).cos()).atan();
        let mut s7 = f32::tanh((s6).atan());
    }
    if (x2[(0 + 2) % x2.len()] + (-1.29_f32)) < (-0.13) {
        let mut k8 = 0;
        let mut s9 = loop {
            w3 = f32::tanh((0.19 * x1));
            w3 += 0.4 * (w0 / (1.0 + w0 * w0));
            k8 += 1;
            if k8 >= 3 { break f32::tanh(f32::tanh(x2[(k8 + 2) % x2.len()])); }
        };
        w3 = ((s9 / (1.0 + s9 * s9))).sin_cos().1;
        w3 -= 0.4 * ((0.2 * x2.iter().zip(x2.iter()).map(|(v10, w11)| *v10 * *w11).sum::<f32>())).sin();
    } else {
        w3 = ((0.5 * (x2[0]).sin()).powi(3)).tanh();
        w3 /= 2.1 + ((x2[(2 + 0) % x2.len()]).atan()).cos();
    }
    w3 *= (w3 / (1.0 + w3 * w3));
    w3 = 0.4 * w3 + f32::tanh(({ let t14: f32 = x2[(0 + 0) % x2.len()]; t14 * t14 }));
    [(x2[(3 + 2) % x2.len()]).cos(), (-1.18_f32), (w3).sin()]
}

#[differentiate]
fn p117(x0: f32) -> f32 {
    if (x0 * x0) <= 1.21 {
        for i15 in 0..2 {
            let mut s16: f32 = (({ let t17: f32 = 1.28_f32; t17 * x0 })).sin();
        }
    } else if 3 % 2 == 1 {
        let mut s18: (f32, f32) = ((if !(((0.3 * 1_usize as f32)) > x0) { (0.27 * x0) } else { (0.16_f32 * x0) }), (((-0.16_f32)).sin() + (x0).hypot(1.7_f32)));
    } else {
        let mut s20: f32 = x0;
    }
    for i21 in 0..4 {
        let mut s25: f32 = if i21 % 2 == 1 {
            let mut s22: f32 = (x0).cos();
            if (s22).sin() >= 1.17 {
                for i23 in (0..5).step_by(3) {
                    s22 *= ((x0).tanh()).cos();
                }
            }
            ((1.7_f32 + (s22).sin()).log10()).atan()
        } else {
            let mut s24: f32 = ((x0).tanh()).tanh();
            s24 *= f32::tanh(((0.3 * i21 as f32) * s24));
            ((x0).cos()).tanh()
        };
    }
    let mut s26: f32 = ((1.0_f32 + (x0).powi(2)).ln() - ({ let g27 = |u28: f32| (u28).atan(); g27(x0) * g27(0.12) }));
    s26 -= 0.4 * (x0 / (1.0 + x0 * x0));
    (((-1.25) * x0)).atan()
}


#[test]
fn law_117() {
    check!(p117(1.18_f32), single(), wherever_smooth());
}

#[differentiate]
fn h118_0(a0: &[f64], w1: usize, x2: f64) -> f64 {
    let mut x2: f64 = (a0[0] - (match 1 % 3 { 0 => 1.13_f64, 1 => a0[0], _ => x2 }));
    let x2 = (0.23 * (a0[(w1 + 1) % a0.len()] * x2));
    ((a0[1]).tanh()).min(a0[(w1 + 1) % a0.len()])
}

#[differentiate]
fn h118_1(w0: &mut f64, w1: f64) -> f64 {
    (*w0) -= 0.4 * f64::tanh((match 3 % 3 { 0 => w1, 1 => (*w0), _ => w1 }));
    let mut s1: f64 = (h118_0(&[(*w0), w1, 0.28_f64], 3, f64::tanh((match 0 % 3 { 0 => w1, 1 => (-0.15_f64), _ => (*w0) }))) * h118_0(&[(-1.24_f64), 0.23_f64, 0.28_f64], 3, ((*w0) / (1.0 + (*w0) * (*w0)))));
    s1 += 0.4 * ((s1 * s1)).cos();
    (match 0 % 3 { 0 => ((*w0) * w1), 1 => s1, _ => (-1.14_f64) })
}

#[differentiate]
fn p118(x0: &[f64], a1: f64, mut x2: Vec<f64>, x3: &mut [f64]) {
    x2.fill(((if (1.27_f64) > a1 { a1 } else { x0[(1 * 3) % x0.len()] })).sin());
    x2.swap(2, 1);
    let mut k2 = 0;
    while k2 < 4 {
        k2 += 1;
        let [s3, mut s4, _] = [f64::tanh(h118_0(&x2, k2, ((0.2 * x3.iter().copied().sum::<f64>())).atan())), ((0.2 * x3.iter().fold((-1.22_f64), |w8, v7| w8 * 0.2 + *v7))).atan(), f64::tanh(h118_0(&x2, k2, ((0.2 * x3.iter().copied().sum::<f64>())).atan()))];
    }
    let mut j9 = (1 + 2) % 4;
    let j10 = (j9 + 1) % x2.len();
    let j11 = (j9 + 2) % x2.len();
    x2.swap(j10, j11);
}


#[test]
fn law_118() {
    check!(p118(&[-1.17, 0.21, 1.23, -1.27, 0.24], 0.12, vec![0.26, -0.17, 0.21, -0.19, 1.14], &mut [0.26, 0.22, 1.23, 1.29, 1.17]) -> unit, wherever_smooth());
}

#[differentiate]
fn h119_0(mut w0: (f64, f64), a1: usize, a2: [f64; 3], w3: &[f64]) -> (f64, f64) {
    w0.0 = w0.1;
    let mut k1 = 0;
    let mut s2 = loop {
        match k1 % 4 {
            0 => {
                match k1 % 4 {
                    0 => {
                        let mut s10 = {
                            let s3 = ((w0.1 - w0.1)).tanh();
                            ((w3[1]).tanh()).tanh()
                        };
                    }
                    1 | 2 => {
                        let s17 = {
                            w0.1 = (w3[(k1 * 3) % w3.len()] / (1.0 + w3[(k1 * 3) % w3.len()] * w3[(k1 * 3) % w3.len()]));
                            (w0.1).tanh()
                        };
                        w0.1 = f64::tanh((a2[(a1 * 4) % a2.len()] * s17));
                    }
                    _ => {
                        w0.1 = ((0.2 * a2.iter().enumerate().map(|(i20, v18)| 0.1 * i20 as f64 * *v18).sum::<f64>())).sin();
                    }
                }
            }
            1 | 2 => {
                w0.0 = 0.4 * w0.0 + ((a2[(k1 + 1) % a2.len()]).mul_add(w0.0, 0.5)).atan();
            }
            _ => {
                w0.1 *= ((w0.0 + a2[(k1 + a1) % a2.len()])).tanh();
                w0.0 += 0.4 * (a2[(k1 + 0) % a2.len()] / (1.0 + a2[(k1 + 0) % a2.len()] * a2[(k1 + 0) % a2.len()]));
            }
        }
        w0.1 = ((0.2 * w3.iter().map(|&v21| (a2[(k1 + 0) % a2.len()] / (1.0 + a2[(k1 + 0) % a2.len()] * a2[(k1 + 0) % a2.len()]))).sum::<f64>())).tanh();
        k1 += 1;
        if k1 >= 2 { break (({ let t23: f64 = a2[2]; t23 * (0.3 * a1 as f64) })).cos(); }
    };
    ((0.2 * a2.iter().zip(a2.iter()).map(|(v24, w25)| *v24 * *w25).sum::<f64>()), ((0.2 * a2.iter().zip(w3.iter()).map(|(v26, w27)| *v26 * *w27).sum::<f64>()) + s2))
}

#[differentiate]
fn h119_1(x0: usize, w1: &[f64]) -> f64 {
    let mut s28: f64 = (-(match x0 % 3 { 0 => w1[(x0 + 2) % w1.len()], 1 => w1[(x0 + 0) % w1.len()], _ => w1[(x0 + 1) % w1.len()] }));
    let mut c29: Vec<f64> = w1.to_vec();
    let mut j30 = (x0 + 2) % 4;
    (match j30 % 3 { 0 => (1.7_f64 + (s28).cos()).recip(), 1 => s28, _ => (s28).sin() })
}

#[differentiate]
fn p119(a0: usize, x1: &[f64]) -> f64 {
    let mut s31: f64 = ((0.2 * x1.iter().map(|&v32| (x1[(a0 + 2) % x1.len()]).tanh()).sum::<f64>()) * h119_1(a0, x1));
    let mut s34 = (0.22 * (s31 * s31));
    let mut s35: f64 = (({ let t36: f64 = x1[(a0 + a0) % x1.len()]; t36 * x1[(a0 + 1) % x1.len()] }) - (s34 * x1[0]));
    let mut s52 = if h119_1(2, &x1[..]) >= (-0.11) {
        for i37 in 0..x1.len() {
            let s38: f64;
            if ({ let t39: f64 = x1[i37]; t39 * (0.3 * 0_usize as f64) }) >= 1.24 { s38 = (s34 / (1.0 + s34 * s34)); } else { s38 = (s31).atan(); }
            let mut s42: f64 = f64::tanh(((-1.13_f64)).hypot(1.7_f64));
            let mut s43: f64 = ((if a0 % 2 == 0 { s34 } else { s38 })).cos();
        }
        let mut c44 = [0.0_f64; 3];
        h119_1(a0, &x1[..3])
    } else {
        let mut s49: f64 = (0.2 * x1.iter().zip(x1.iter()).map(|(v50, w51)| *v50 * *w51).sum::<f64>());
        h119_1(a0, x1)
    };
    s34 *= ((x1[(a0 + a0) % x1.len()]).sin_cos().0).tanh();
    h119_1(a0, x1) + x1.iter().copied().sum::<f64>()
}


#[test]
fn law_119() {
    check!(p119(const 3, &[-1.15, -0.13, 0.26, -0.15, 1.29, 0.19]), wherever_smooth());
}

#[differentiate]
fn p120<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: [T; 3], w1: usize, #[constant] w2: &[T]) -> T {
    let mut s1: T = (((T::from(0.3).unwrap() * T::from(3).unwrap())).atan()).cos();
    let s2: T = ((w2[(w1 + 1) % w2.len()] + (T::from(0.3).unwrap() * T::from(w1).unwrap()))).sin();
    s1 *= s2;
    let s3: T = (w2[(w1 * 2) % w2.len()] / (T::from(1.0).unwrap() + w2[(w1 * 2) % w2.len()] * w2[(w1 * 2) % w2.len()]));
    s1 = s3;
    let mut s4: T = ((w2[1]).sin() - (match w1 % 3 { 0 => s1, 1 => s1, _ => s1 }));
    (T::from(0.5).unwrap() * ((w0[(1 + 0) % w0.len()] / (T::from(2.0).unwrap() + s1 * s1))).sin()).powi(3)
}


#[test]
fn law_120() {
    check!(p120([1.12, -0.25, -0.19], const 2, const &[1.29, 1.24, -0.27, 0.18, 1.24]), wherever_smooth());
}

#[differentiate]
fn h121_0(mut a0: f64, x1: usize) -> [f64; 3] {
    let mut s1: f64 = ({ let t2: f64 = (a0 * a0); t2 * (t2).sin_cos().1 });
    let mut c3: Vec<f64> = vec![(if x1 % 2 == 0 { (0.3 * x1 as f64) } else { (s1).abs() }), ((a0).cos() * ({ let t4: f64 = 1.15_f64; t4 * t4 })), (-({ let t5: f64 = a0; t5 * s1 }))];
    for i6 in (1..c3.len()).rev().step_by(2) {
        let (s7, mut s8): (f64, f64) = ((({ let g9 = |u10: f64| (a0).cos(); g9(a0) })).cos(), ((a0 * s1)).tanh());
    }
    [(-s1), (s1 * a0), (0.2 * c3.iter().enumerate().map(|(i13, v11)| 0.1 * i13 as f64 * *v11).sum::<f64>())]
}

#[differentiate]
fn h121_1(mut x0: f64, w1: &[f64], w2: usize) -> f64 {
    if w2 % 4 == 0 { return ((x0 * w1[(w2 + 1) % w1.len()])).atan(); }
    x0 += 0.4 * ((x0 + w1[(w2 * 2) % w1.len()])).cos();
    let s14 = h121_1((f64::max(x0, x0)).cos(), w1, w2 % 4 - 1);
    'l15: for i16 in 0..=w1.len() - 1 {
        let [s17, mut s18, _] = [((s14 * (0.3 * w2 as f64))).tanh(), f64::tanh((x0).sin_cos().1), ((s14 * (0.3 * w2 as f64))).tanh()];
        x0 += 0.4 * ((0.5 * (1.26_f64).tanh()).exp()).atan();
    }
    (({ let t19: f64 = w1[(w2 + w2) % w1.len()]; t19 * (0.3 * w2 as f64) })).sin() + w1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p121(x0: f64) -> [f64; 3] {
    'l20: for i21 in 0..4 {
        let mut x0 = (x0 / (1.0 + x0 * x0));
        let mut s22: f64 = (h121_1((x0 / (1.0 + x0 * x0)), &[(-0.18_f64), x0, 0.23_f64], i21)).cos();
    }
    let mut s23: f64 = (x0 * x0);
    let mut s24: f64 = ({ let t25: f64 = (x0).atan(); t25 * (t25).sin() });
    let mut c26: [f64; 3] = [((match 1 % 3 { 0 => s23, 1 => s24, _ => s23 }) + (s24).sin_cos().1), ({ let g27 = |u28: f64| (({ let g29 = |u30: f64| (x0).sin(); g29(s23) })).sin(); g27(s24) }), (match 1 % 3 { 0 => (s24 * (-0.27_f64)), 1 => 1.11_f64, _ => (1.7_f64 + (s23).sin()).log10() })];
    for i31 in (0..3).rev() {
        if i31 % 2 == 1 {
            let x0 = if (1.0_f64 + (s23).powi(2)).ln() > 0.22 {
                for i32 in 0..c26.len() {
                    s23 = f64::tanh((0.5 * ((0.3 * i32 as f64)).sin()).powi(3));
                }
                f64::tanh(h121_1(((s24).hypot(1.7_f64)).sin(), &c26, i31))
            } else {
                s24 -= 0.4 * ((0.5 * (x0).sin()).powi(3)).atan();
                (c26[(i31 + i31) % c26.len()]).tanh()
            };
        } else {
            s24 = 0.4 * s24 + (s23 / (1.0 + s23 * s23));
        }
        s23 = 0.4 * s23 + f64::tanh(f64::tanh(s24));
        s24 /= 2.1 + ((s24).hypot(1.7_f64)).atan();
    }
    s23 *= ((x0 * c26[(2 + 2) % c26.len()])).cos();
    s24 = 0.4 * s24 + (s23 / (1.0 + s23 * s23));
    c26
}


#[test]
fn law_121() {
    check!(p121(-0.14) -> value, wherever_smooth());
}

#[differentiate]
fn h122_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: T, a1: &[T], x2: usize) -> T {
    if x2 % 4 == 0 { return (x0 / (T::from(1.0).unwrap() + x0 * x0)); }
    let mut x0 = (T::from(1.7).unwrap() + (a1[(x2 + 1) % a1.len()]).sin()).log10();
    let s1 = h122_0((((T::from(0.3).unwrap() * T::from(x2).unwrap())).cos()).sin(), a1, x2 % 4 - 1);
    'l2: for i3 in 0..a1.len() {
        let s4: T = ((T::from(0.29).unwrap() * a1[i3])).cos();
        x0 = s4;
        if !(((T::from(0.3).unwrap() * T::from(i3).unwrap())) > s1) {
            if 2 < i3 {
                if (a1[0]) > x0 {
                    let [s5, mut s6, _] = [T::tanh(({ let t7: T = a1[i3]; t7 * (T::from(0.3).unwrap() * T::from(x2).unwrap()) })), (a1[i3] / (T::from(1.0).unwrap() + a1[i3] * a1[i3])), T::tanh(({ let t7: T = a1[i3]; t7 * (T::from(0.3).unwrap() * T::from(x2).unwrap()) }))];
                    let mut s8: T = (s6 / (T::from(1.0).unwrap() + s6 * s6));
                    let s9: T = T::tanh(({ let t10: T = s8; t10 * s6 }));
                    s8 = s9;
                } else if (a1[0]).hypot(T::from(1.7).unwrap()) <= T::from(0.13).unwrap() {
                    let mut s11: T = (((T::from(0.3).unwrap() * T::from(x2).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(x2).unwrap()) * (T::from(0.3).unwrap() * T::from(x2).unwrap())))).atan();
                } else {
                    let s12: T = ((-a1[a1.len() - 1 - i3])).cos();
                    x0 += s12;
                    let s13: T = (a1[a1.len() - 1 - i3] / (T::from(1.0).unwrap() + a1[a1.len() - 1 - i3] * a1[a1.len() - 1 - i3]));
                    x0 *= s13;
                }
                let s14: T = T::tanh((T::from(1.7).unwrap() + (a1[(x2 + i3) % a1.len()]).sin()).log10());
                x0 -= s14;
                let s15: T = ((T::from(-1.21).unwrap()).sin()).atan();
                x0 -= s15;
            } else if i3 % 2 == 0 {
                let s16: T = ((T::from(0.2).unwrap() * a1.iter().zip(a1.iter()).map(|(v17, w18)| *v17 * *w18).sum::<T>())).tanh();
                x0 *= s16;
            } else {
                let s19: T = T::tanh((a1[(i3 * 2) % a1.len()] / (T::from(1.0).unwrap() + a1[(i3 * 2) % a1.len()] * a1[(i3 * 2) % a1.len()])));
                x0 *= s19;
            }
            continue 'l2;
        }
        let s20: T = ((if !((s1) > a1[(x2 + 0) % a1.len()]) { a1[(i3 + 0) % a1.len()] } else { a1[a1.len() - 1 - i3] })).sin();
        x0 -= s20;
    }
    (match x2 % 3 { 0 => (a1[0]).tanh().sinh(), 1 => a1[0], _ => T::tanh((T::from(0.3).unwrap() * T::from(x2).unwrap())) })
}

#[differentiate]
fn h122_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &[T], w1: &mut [T]) {
    if 1 != 1 {
        let s21 = ((match 0 % 3 { 0 => (T::from(0.3).unwrap() * T::from(0).unwrap()), 1 => w1[(2 + 1) % w1.len()], _ => x0[(2 + 2) % x0.len()] })).sin();
        let mut j22 = (0 + 3) % 4;
        let s23: T = ((T::from(0.24).unwrap() * w1[(j22 + 0) % w1.len()])).sin();
        w1[2] = s23;
    } else {
        let mut h24 = h122_0((w1[(1 + 2) % w1.len()]).cos(), x0, 1);
        let mut k25 = 1;
        while k25 < 2 {
            k25 += 1;
            let s26: T = T::tanh((match k25 % 3 { 0 => T::from(1.26).unwrap(), 1 => w1[(k25 + 0) % w1.len()], _ => (T::from(0.3).unwrap() * T::from(0).unwrap()) }));
            h24 *= s26;
            let mut j27 = (k25 + 3) % 4;
            let h24 = (x0[(j27 + 2) % x0.len()] / (T::from(1.0).unwrap() + x0[(j27 + 2) % x0.len()] * x0[(j27 + 2) % x0.len()]));
        }
    }
    let s28: T = T::tanh((T::from(0.16).unwrap() * (T::from(0.3).unwrap() * T::from(0).unwrap())));
    w1[(3 + 0) % w1.len()] = s28;
    let s29: T = T::tanh(((T::from(0.3).unwrap() * T::from(2).unwrap())).atan());
    w1[(1 + 3) % w1.len()] -= s29;
}

#[differentiate]
fn p122<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &[T], w1: &mut [T]) {
    for i30 in (0..3).rev() {
        {
            let r31 = &mut w1[(i30 * 3) % w1.len()];
            let s32: T = T::tanh((x0[(i30 + 0) % x0.len()]).mul_add((*r31), T::from(0.5).unwrap()));
            *r31 += s32;
        }
        let s33: T = ((-w1[(i30 * 4) % w1.len()])).tanh();
        w1[(i30 * 4) % w1.len()] *= s33;
        let mut s43: T = if ((T::from(0.3).unwrap() * T::from(i30).unwrap())) > x0[(2 + 0) % x0.len()] {
            let s34 = ((T::from(1.17).unwrap()).tanh()).tanh();
            T::tanh((-(T::from(0.3).unwrap() * T::from(i30).unwrap())))
        } else {
            let s35: T;
            if !((match i30 % 3 { 0 => x0[(i30 + 2) % x0.len()], 1 => w1[2], _ => T::from(1.12).unwrap() }) >= T::from(-1.21).unwrap()) { s35 = ((T::from(0.3).unwrap() * T::from(i30).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(i30).unwrap()) * (T::from(0.3).unwrap() * T::from(i30).unwrap()))); } else { s35 = (h122_0((h122_0(T::tanh(T::tanh(x0[(i30 * 4) % x0.len()])), &x0[..], i30)).cos(), w1, i30)).tanh(); }
            'l36: for i37 in 0..0 {
                let s38 = ((if (s35 + w1[(i37 * 4) % w1.len()]) >= T::from(1.15).unwrap() { s35 } else { x0[(i37 + 2) % x0.len()] })).sin();
                let mut s41 = ((T::from(0.2).unwrap() * x0.iter().zip(x0.iter()).map(|(v39, w40)| *v39 * *w40).sum::<T>())).atan();
                let s42: T = ((-x0[(i37 + i37) % x0.len()])).sin();
                s41 = s42;
            }
            ((x0[(i30 * 4) % x0.len()]).cos()).cos()
        };
    }
    let s44: T = ((x0[(0 + 1) % x0.len()] * w1[(2 * 3) % w1.len()])).sin();
    w1[(0 + 1) % w1.len()] = s44;
    let s45: T = ((w1[2] * x0[1])).atan();
    w1[1] -= s45;
    let s46: T = (h122_0(((w1[(1 + 2) % w1.len()] / (T::from(2.0).unwrap() + w1[2] * w1[2]))).cos(), &w1[..], 3)).sin();
    w1[(3 + 1) % w1.len()] = s46;
}


#[test]
fn law_122() {
    check!(p122(&[-0.29, 0.21, 0.25, 1.15, 1.16], &mut [0.22, 1.27, 1.24, 1.15, 1.25]) -> unit, wherever_smooth());
}

#[differentiate]
fn h123_0(a0: f32, w1: &[f32], a2: usize) -> f32 {
    if a2 % 4 == 0 { return ((1.0_f32 + (a0).powi(2)).ln()).tanh(); }
    let mut s1: f32 = (1.7_f32 + ((w1[(a2 + 2) % w1.len()] / (1.0 + w1[(a2 + 2) % w1.len()] * w1[(a2 + 2) % w1.len()]))).sin()).powf((a0).cos());
    let s2 = h123_0(((match a2 % 3 { 0 => w1[(a2 + a2) % w1.len()], 1 => a0, _ => a0 })).cos(), w1, a2 % 4 - 1);
    let mut s3: f32 = (0.2 * w1.iter().zip(w1.iter()).map(|(v4, w5)| *v4 * *w5).sum::<f32>());
    (f32::tanh(s1) * (0.5 * (s3).sin()).asin()) + w1.iter().copied().sum::<f32>()
}

#[differentiate]
fn h123_1(x0: [f32; 3], mut w1: [f32; 3], a2: usize, x3: &mut f32) -> f32 {
    let mut s25 = if (0.2 * w1.iter().fold((-1.18_f32), |w7, v6| w7 * 0.2 + *v6)) < (-0.14) {
        let mut s23: f32 = if (0.2 * w1.iter().map(|&v8| f32::tanh((*x3))).sum::<f32>()) < (-0.15) {
            for i10 in (1..w1.len()).rev().step_by(2) {
                let j11 = w1.len() - 1 - i10;
                w1[j11] = (f32::max(x0[2], (*x3))).tanh();
                let mut s12 = (((*x3) * (-1.19_f32))).sin();
                let mut k14 = 1;
                'l13: while k14 < 4 {
                    k14 += 1;
                    w1[i10] += 0.4 * ((*x3) / (1.0 + (*x3) * (*x3)));
                    let (s15, mut s16): (f32, f32) = (((0.5 * (w1[i10]).tanh()).exp_m1()).sin(), ((*x3) / (1.0 + (*x3) * (*x3))));
                    let mut s15 = (1.22_f32 / (1.0 + 1.22_f32 * 1.22_f32));
                }
            }
            if ((*x3)) > (*x3) {
                (*x3) = 1.23_f32;
                (*x3) *= ((0.2 * w1.iter().fold((-1.13_f32), |w20, v19| w20 * 0.2 + *v19))).atan();
            }
            ((x0[(a2 + 2) % x0.len()] - (*x3)) + (x0[(a2 + 2) % x0.len()] + (*x3)))
        } else {
            (*x3) = 0.4 * (*x3) + ((match a2 % 3 { 0 => (*x3), 1 => (*x3), _ => 1.18_f32 })).tanh();
            (*x3) = (((*x3) + (*x3)) - h123_0(((match 2 % 3 { 0 => w1[(a2 + 2) % w1.len()], 1 => (*x3), _ => (*x3) })).tanh(), &x0, a2));
            ((-1.23) * (0.2 * x0.iter().zip(x0.iter()).map(|(v21, w22)| *v21 * *w22).sum::<f32>()))
        };
        (x0[0] / (1.0 + x0[0] * x0[0]))
    } else {
        (*x3) /= 2.1 + f32::tanh(({ let t24: f32 = x0[(a2 + 2) % x0.len()]; t24 * t24 }));
        (*x3) = (((-0.26_f32) / (2.0 + (*x3) * (*x3))) * (w1[(a2 + 1) % w1.len()]).atan2(1.7_f32 + x0[(a2 + 0) % x0.len()] * x0[(a2 + 0) % x0.len()]));
        (((*x3)).clamp(-1.0_f32, 1.7_f32)).sin()
    };
    s25 += 0.4 * ((0.2 * w1.iter().fold((-0.25_f32), |w27, v26| w27 * 0.2 + *v26))).atan();
    (*x3) += 0.4 * ((*x3) / (1.0 + (*x3) * (*x3)));
    h123_0(((0.2 * w1.iter().map(|&v28| (x0[(3 + 2) % x0.len()]).tanh()).sum::<f32>())).sin(), &x0, a2) + w1.iter().copied().sum::<f32>()
}

#[differentiate]
fn p123(a0: &[f32]) -> Vec<f32> {
    let mut c30: [f32; 3] = [((-0.16) * (a0[(2 + 1) % a0.len()] * (0.3 * 2_usize as f32))), (0.5 * (((0.3 * 2_usize as f32) + (-1.17_f32))).sin()).asin(), (if h123_0(((a0[(2 + 0) % a0.len()]).cos()).cos(), a0, 3) >= (-1.12) { (0.2 * a0.iter().copied().sum::<f32>()) } else { (if ((-1.24) * a0[(3 + 2) % a0.len()]) > 1.22 { a0[2] } else { a0[(2 * 4) % a0.len()] }) })];
    let s33 = ((match 3 % 3 { 0 => a0[(2 + 0) % a0.len()], 1 => c30[(0 + 1) % c30.len()], _ => a0[1] })).tanh();
    if (a0[(2 + 0) % a0.len()]).cos() < 1.19 {
        let mut c34: Vec<f32> = c30.iter().map(|&v35| (((-1.13) * a0[(1 + 2) % a0.len()])).sin()).collect();
        let j36 = (3 + 0) % c34.len();
        c34[j36] -= 0.4 * ((match 1 % 3 { 0 => s33, 1 => a0[(2 + 2) % a0.len()], _ => (-0.14_f32) })).atan();
    } else if ({ let g37 = |u38: f32| (u38 / (1.0 + u38 * u38)); g37(c30[0]) * g37(0.24) }) > (-1.14) {
        let j39 = (3 + 3) % c30.len();
        c30.swap(j39, 2);
    } else {
        let j40 = (3 + 1) % c30.len();
        c30[j40] -= 0.4 * (s33 / (1.0 + s33 * s33));
        c30[1] = ((if 0 % 2 == 1 { s33 } else { 1.22_f32 }) * (match 2 % 3 { 0 => 1.19_f32, 1 => a0[(1 + 0) % a0.len()], _ => (0.3 * 0_usize as f32) }));
    }
    let j41 = (1 * 3) % c30.len();
    c30[j41] /= 2.1 + (s33 / (1.0 + s33 * s33));
    let mut k44 = 0;
    let mut s45 = loop {
        let j46 = (k44 * 4) % c30.len();
        c30[j46] = f32::tanh(({ let g47 = |u48: f32| ((0.3 * k44 as f32)).cos(); g47(c30[(k44 + 0) % c30.len()]) * g47(0.25) }));
        let j49 = (k44 + 2) % c30.len();
        c30[j49] *= (({ let t50: f32 = s33; t50 * (0.3 * k44 as f32) })).cos();
        k44 += 1;
        if k44 >= 2 { break f32::tanh((s33 + s33)); }
    };
    a0.to_vec()
}


#[test]
fn law_123() {
    check!(p123(&[1.22, 1.12, -1.28, 0.25, 1.11, 0.24_f32]) -> vec, single(), wherever_smooth());
}

#[differentiate]
fn h124_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &[T], mut x1: T, mut w2: (T, T), mut x3: (T, T)) -> Vec<T> {
    let s1: T;
    if ((T::from(0.3).unwrap() * T::from(0).unwrap())).tanh() > T::from(-0.17).unwrap() { s1 = ((w0[0]).atan() - (T::from(-0.12).unwrap()).tanh()); } else { s1 = (T::tanh(w0[(0 + 0) % w0.len()]) - (T::from(0.2).unwrap() * w0.iter().enumerate().map(|(i4, v2)| T::from(0.1).unwrap() * T::from(i4).unwrap() * *v2).sum::<T>())); }
    let s5: T = ((-x3.1) * (w0[(2 + 1) % w0.len()] * w2.0));
    vec![(x3.0 / (T::from(2.0).unwrap() + s5 * s5)), T::tanh(w2.1)]
}

#[differentiate]
fn p124<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: T, a1: &mut [T]) {
    let mut x0 = (((a1[(3 + 0) % a1.len()]) * (a1[(3 + 0) % a1.len()])).ln_1p() * T::tanh(T::from(-0.26).unwrap()));
    let s6: T = ((T::from(0.5).unwrap() * (x0).tanh()).exp_m1()).tanh();
    x0 *= s6;
    let mut x0 = (((a1[(3 + 1) % a1.len()]).max(a1[(1 + 0) % a1.len()])) * ((a1[(3 + 1) % a1.len()]).max(a1[(1 + 0) % a1.len()]))).ln_1p();
    let s7: T = (a1[(2 + 2) % a1.len()] / (T::from(1.0).unwrap() + a1[(2 + 2) % a1.len()] * a1[(2 + 2) % a1.len()]));
    x0 *= s7;
    let mut s10 = ({ let g8 = |u9: T| (x0).cos(); g8(x0) });
    let s11: T = T::tanh((s10).tanh());
    a1[(1 + 1) % a1.len()] = s11;
}


#[test]
fn law_124() {
    check!(p124(0.26, &mut [0.16, 1.21, -0.21, -1.21, -1.11]) -> unit, wherever_smooth());
}

#[differentiate]
fn p125(x0: &mut [f64], x1: &[f64], mut x2: Vec<f64>, a3: f64) -> (f64, f64) {
    let mut s14 = if ({ let t1: f64 = x1[(2 + 2) % x1.len()]; t1 * x1[(3 + 2) % x1.len()] }) >= (-0.28) {
        if (2 != 3) && (3 < 0) {
            let j2 = (1 + 0) % x2.len();
            x2[j2] = ((x2[(0 * 2) % x2.len()] / (2.0 + a3 * a3))).abs();
            let [s3, mut s4, _] = [(a3 / (1.0 + a3 * a3)), ((0.24 * a3) - (a3 * (0.3 * 2_usize as f64))), (a3 / (1.0 + a3 * a3))];
        }
        let s6 = (0.15 * ({ let t5: f64 = a3; t5 * x0[(2 + 2) % x0.len()] }));
        (((0.3 * 1_usize as f64) + x0[1])).abs()
    } else {
        x0[(2 + 0) % x0.len()] += 0.4 * ((x0[0] / (1.0 + x0[0] * x0[0]))).cos();
        for i7 in 0..x1.len() {
            if (x2[0] * x2[(i7 + 2) % x2.len()]) <= 0.15 {
                let a3 = {
                    x0[(i7 + 0) % x0.len()] = (a3 / (1.0 + a3 * a3));
                    let j8 = (i7 + 2) % x2.len();
                    x2[j8] += 0.4 * ((0.3 * i7 as f64) / (1.0 + (0.3 * i7 as f64) * (0.3 * i7 as f64)));
                    ((if a3 < 1.26 { x1[i7] } else { a3 })).atan()
                };
                let j11 = (i7 + 1) % x2.len();
                x2[j11] = (f64::max(x1[1], x1[(i7 * 2) % x1.len()])).tanh();
                let j12 = (i7 + 1) % x2.len();
                x2[j12] += 0.4 * (((-0.11_f64)).abs()).tanh();
            } else if (((a3) > x0[1]) && (((i7 % 2 == 1) || (0 != i7)) && ((0.5 * (a3).sin()).powi(3) <= (-0.14)))) && ((x2[(i7 + 0) % x2.len()]).hypot(1.7_f64) < (-1.29)) {
                x0[(3 + 0) % x0.len()] = 0.4 * x0[(3 + 0) % x0.len()] + ((1.7_f64 + (a3).sin()).cbrt()).tanh();
            }
            x2[2] -= 0.4 * ((x2[(0 + 2) % x2.len()] / (1.0 + x2[(0 + 2) % x2.len()] * x2[(0 + 2) % x2.len()]))).atan();
            x0[(i7 + 2) % x0.len()] = f64::tanh((a3).sin());
        }
        (1.23 * ({ let t13: f64 = 0.13_f64; t13 * x0[(1 + 1) % x0.len()] }))
    };
    s14 += 0.4 * (((0.3 * 3_usize as f64)).cos()).tanh();
    s14 += 0.4 * ((if (-s14) <= 0.15 { s14 } else { x0[(1 + 2) % x0.len()] })).tanh();
    s14 = 0.4 * s14 + f64::tanh((a3 * s14));
    s14 += 0.4 * f64::tanh((s14).cos());
    s14 /= 2.1 + ((match 1 % 3 { 0 => a3, 1 => x1[(1 + 0) % x1.len()], _ => a3 })).cos();
    s14 /= 2.1 + f64::tanh((0.2 * x1.iter().enumerate().map(|(i17, v15)| 0.1 * i17 as f64 * *v15).sum::<f64>()));
    ((0.15 * s14), (x2[(0 + 1) % x2.len()] / (2.0 + a3 * a3)))
}


#[test]
fn law_125() {
    check!(p125(&mut [1.14, 0.28, 1.22, -0.26, 0.12], &[-1.29, 0.25, 0.14, 0.14, 0.25], vec![-0.26, 1.24, 1.14, 0.19, -0.24], 0.24) -> value, wherever_smooth());
}

#[differentiate]
fn p126(#[constant] x0: &[f64], x1: &[f64], mut w2: [f64; 3]) -> f64 {
    if 0 >= 3 { return ((if 0 < 2 { x0[(0 + 0) % x0.len()] } else { x0[(3 + 1) % x0.len()] })).hypot(1.7_f64); }
    let j1 = (3 + 0) % w2.len();
    w2[j1] = 0.4 * w2[j1] + (({ let g2 = |u3: f64| (x0[(1 + 2) % x0.len()]).cos(); g2(x0[(0 * 2) % x0.len()]) })).cos();
    let mut s4: (f64, f64) = ((1.7_f64 + ((0.2 * w2.iter().map(|&v6| ((0.3 * 3_usize as f64)).cos()).sum::<f64>())).sin()).cbrt(), x1[(0 + 2) % x1.len()]);
    if 0 % 2 == 1 {
        if ({ let g8 = |u9: f64| f64::tanh(x1[(2 + 1) % x1.len()]); g8((0.3 * 3_usize as f64)) * g8(1.11) }) >= 0.19 {
            let j10 = (0 + 2) % w2.len();
            w2[j10] = 0.4 * w2[j10] + ((s4.1 * (-0.13_f64))).tanh();
        } else {
            let j11 = (0 + 1) % w2.len();
            let j12 = (3 + 0) % w2.len();
            w2.swap(j11, j12);
            if ((x0[2] - (0.3 * 3_usize as f64)) < 0.28) && ((x1[0]) > (0.3 * 1_usize as f64)) {
                for i13 in (0..5).step_by(3) {
                    let mut c14: Vec<f64> = vec![0.0_f64; x0.len()];
                    s4.0 += 0.4 * ((s4.1 + c14[(i13 + 1) % c14.len()])).tanh();
                    s4.1 = ((match i13 % 3 { 0 => w2[(i13 + 2) % w2.len()], 1 => s4.0, _ => s4.0 })).sin();
                }
                s4.0 += 0.4 * f64::tanh((s4.1 * s4.1));
                s4.1 = (0.28 * ({ let g15 = |u16: f64| (s4.0).atan(); g15(w2[(0 * 3) % w2.len()]) * g15(1.17) }));
            } else {
                s4.0 /= 2.1 + ((s4.0 * s4.0)).atan();
                s4.1 += 0.4 * f64::tanh((-x0[(1 + 0) % x0.len()]));
            }
        }
        s4.0 = 0.4 * s4.0 + f64::tanh((0.5 * (s4.0).tanh()).exp_m1());
        s4.0 -= 0.4 * ((0.13_f64).clamp(-1.0_f64, 1.7_f64)).cos();
    } else if !(2 % 2 == 1) {
        s4.1 += 0.4 * f64::tanh((0.2 * w2.iter().copied().sum::<f64>()));
    }
    ((s4.1 / (1.0 + s4.1 * s4.1))).sin() + x0.iter().copied().sum::<f64>()
}


#[test]
fn law_126() {
    check!(p126(const &[1.19, 0.16, 0.17, 1.11, 1.18, 0.12], &[1.25, 0.25, 0.29, -0.15, 1.22, -1.22], [1.29, 1.14, 0.28]), wherever_smooth());
}

#[differentiate]
fn h127_0(x0: f64, w1: &[f64], a2: usize) -> f64 {
    if a2 % 4 == 0 { return ((match a2 % 3 { 0 => w1[(a2 + 0) % w1.len()], 1 => x0, _ => w1[(a2 + a2) % w1.len()] })).cos(); }
    if a2 % 2 == 1 {
        for i1 in (0..5).step_by(3) {
            let mut s2: f64 = ((0.2 * w1.iter().map(|&v3| (w1[(3 + 2) % w1.len()]).sin()).sum::<f64>())).cos();
            let mut c5: Vec<f64> = w1.to_vec();
            let j6 = (i1 + 2) % c5.len();
            c5[j6] /= 2.1 + ((-0.13_f64) / (1.0 + (-0.13_f64) * (-0.13_f64)));
        }
    } else {
        for i7 in (0..w1.len()).step_by(2) {
            let mut s8: f64 = ((x0).cos()).cos();
        }
        let mut s19 = if ({ let g9 = |u10: f64| (w1[(a2 + a2) % w1.len()]).sin(); g9(w1[(a2 + 2) % w1.len()]) }) < (-1.15) {
            for i11 in (0..w1.len()).rev() {
                let mut c12: [[f64; 3]; 2] = [[((match a2 % 3 { 0 => (0.3 * i11 as f64), 1 => x0, _ => x0 })).atan(), ((1.28 * x0)).cos(), ((x0 * w1[i11])).cos()], [((1.28 * x0)).cos(); 3]];
                c12[i11 % 2][a2 % 3] += 0.4 * (w1[i11] / (1.0 + w1[i11] * w1[i11]));
                c12[i11 % 2][1 % 3] += 0.4 * (c12[i11 % 2][i11 % 3] / (1.0 + c12[i11 % 2][i11 % 3] * c12[i11 % 2][i11 % 3]));
            }
            let mut s13: f64 = (match a2 % 3 { 0 => (x0 * x0), 1 => x0, _ => ((1.25_f64) * (1.25_f64)).ln_1p() });
            (0.2 * w1.iter().enumerate().map(|(i16, v14)| 0.1 * i16 as f64 * *v14).sum::<f64>())
        } else {
            let mut s17: f64 = (0.5 * ((1.7_f64 + (x0).sin()).log10()).sin()).asin();
            (({ let t18: f64 = x0; t18 * t18 })).mul_add((0.3 * a2 as f64), 0.5)
        };
    }
    let s20 = h127_0(((x0).sin()).sin(), w1, a2 % 4 - 1);
    let mut s21: f64 = (0.5 * ((0.2 * w1.iter().zip(w1.iter()).map(|(v22, w23)| *v22 * *w23).sum::<f64>())).sin()).powi(3);
    ((-1.23) * (w1[(3 + 2) % w1.len()] + s20))
}

#[differentiate]
fn h127_1(w0: &mut f64) -> f64 {
    if (1.16_f64) > (*w0) {
        let mut s24: (f64, f64) = (((*w0) * ((0.3 * 0_usize as f64)).atan()), ((0.5 * ((*w0)).sin()).powi(3) + (0.23 * (*w0))));
        let s26: f64 = ((if ({ let g27 = |u28: f64| (s24.0).cos(); g27(s24.0) }) <= 0.12 { (*w0) } else { (*w0) }) * (s24.0 * (*w0)));
    } else if 1 % 2 == 0 {
        let mut h29 = h127_0(((match 3 % 3 { 0 => (*w0), 1 => (*w0), _ => (0.3 * 0_usize as f64) })).sin(), &[(*w0), (*w0), 1.14_f64], 2);
    }
    let mut s37 = {
        let s30 = (h127_0((((*w0) / (1.0 + (*w0) * (*w0)))).sin(), &[0.16_f64, (*w0), 1.24_f64], 0) / (2.0 + (*w0) * (*w0)));
        (({ let g31 = |u32: f64| ((*w0)).cos(); g31((*w0)) * g31(1.21) }) - ((*w0) - s30))
    };
    for i38 in 0..2 {
        if (-0.27_f64) >= 1.13 {
            s37 = ((if ((match i38 % 3 { 0 => (*w0), 1 => (0.3 * i38 as f64), _ => s37 }) <= (-0.11)) || (((-0.11_f64)) > s37) { s37 } else { s37 })).sin();
            (*w0) += 0.4 * (h127_0(((0.3 * i38 as f64) / (1.0 + (0.3 * i38 as f64) * (0.3 * i38 as f64))), &[(*w0), (0.3 * i38 as f64), 0.24_f64], i38)).tanh();
            s37 = (((*w0)).max(s37)).sin();
        } else if !(!((0.5 * (s37).tanh()).exp_m1() >= (-0.29))) {
            (*w0) = (s37).sin();
        } else {
            s37 = 0.4 * s37 + (s37 / (1.0 + s37 * s37));
            s37 = f64::tanh((1.7_f64 + ((*w0)).sin()).cbrt());
        }
    }
    s37 /= 2.1 + ((1.0_f64 + ((*w0)).powi(2)).ln()).cos();
    ((-1.15_f64) / (2.0 + (0.3 * 0_usize as f64) * (0.3 * 0_usize as f64)))
}

#[differentiate]
fn p127(a0: &[f64]) -> f64 {
    let mut s39: f64 = ((1.0_f64 + (a0[(0 * 4) % a0.len()]).powi(2)).ln() + h127_0((a0[1] / (1.0 + a0[1] * a0[1])), a0, 0));
    let mut s40 = ((s39 * 0.13_f64) + ((-0.12_f64) * a0[(2 + 0) % a0.len()]));
    for i41 in (1..a0.len()).rev().step_by(2) {
        let mut c42: Vec<f64> = vec![0.0_f64; a0.len()];
    }
    s39 *= (1.12_f64 / (1.0 + 1.12_f64 * 1.12_f64));
    (((-s39)) * ((-s39))).ln_1p() + a0.iter().copied().sum::<f64>()
}


#[test]
fn law_127() {
    check!(p127(&[0.27, 0.12, -1.29, 0.24, 1.15, 1.23]), wherever_smooth());
}

#[differentiate]
fn h128_0(w0: &[f64], x1: f64, x2: &mut [f64]) -> Vec<f64> {
    let mut k2 = 0;
    'l1: while k2 < 4 && (0.3 * 3_usize as f64) < 1.4 {
        k2 += 1;
        let mut c3: [[f64; 3]; 2] = [[((match k2 % 3 { 0 => x1, 1 => x1, _ => w0[(3 + 0) % w0.len()] })).atan(), ((-w0[1])).atan(), (((x1) * (x1)).ln_1p()).sin()], [((-w0[1])).atan(); 3]];
        x2.swap((k2 + 0) % x2.len(), (k2 + 1) % x2.len());
    }
    if ((x1) > w0[1]) || ((3 != 1) && (!((x1 + x2[(2 + 1) % x2.len()]) >= 1.25))) {
        let mut c4: Vec<f64> = vec![0.0_f64; w0.len()];
        'l5: for v7 in x2.iter_mut() {
            let j8 = (0 + 2) % c4.len();
            c4[j8] *= ((x1 + (0.3 * 0_usize as f64))).cos();
        }
        if (if ((0.3 * 3_usize as f64)).sin() >= (-1.27) { x1 } else { x1 }) <= (-0.29) {
            for &v10 in w0.iter() {
                x2[(0 * 2) % x2.len()] = ((c4[(0 * 4) % c4.len()]).tanh()).sin();
            }
            let j11 = (0 * 3) % c4.len();
            c4[j11] /= 2.1 + ((x2[(3 + 2) % x2.len()]).atan2(1.7_f64 + x1 * x1)).cos();
        } else {
            x2[(0 + 0) % x2.len()] *= ((-x1)).atan();
        }
    } else if (x1) > 0.11_f64 {
        x2[(1 + 1) % x2.len()] = (match 0 % 3 { 0 => (1.7_f64 + (w0[(1 + 2) % w0.len()]).sin()).cbrt(), 1 => x1, _ => (x1).cos() });
    }
    x2[(2 + 0) % x2.len()] += 0.4 * ((if (match 1 % 3 { 0 => x1, 1 => x2[(1 + 2) % x2.len()], _ => x1 }) > (-1.22) { x1 } else { (0.3 * 3_usize as f64) })).cos();
    x2.to_vec()
}

#[differentiate]
fn p128(x0: usize, x1: &mut f64) -> f64 {
    let s12 = (((*x1) / (1.0 + (*x1) * (*x1))) - (*x1));
    for i13 in 0..0 {
        if ((i13 % 2 == 0) && (x0 % 2 == 0)) && ((s12 * s12) <= 1.17) {
            let mut c14 = [0.0_f64; 3];
            'l17: for i18 in 0..c14.len() {
                let mut s22 = if (s12) > c14[1] {
                    c14[i18] /= 2.1 + (c14[i18]).atan();
                    c14[1] = ((c14[(i13 + 3) % c14.len()]).atan()).tanh();
                    ((if !((c14[i18]).tanh() >= (-0.25)) { s12 } else { c14[0] })).tanh()
                } else {
                    let mut s19 = (c14[1] / (1.0 + c14[1] * c14[1]));
                    ((0.2 * c14.iter().copied().sum::<f64>())).cos()
                };
            }
            (*x1) -= 0.4 * (s12 / (1.0 + s12 * s12));
        } else if ((*x1)) > (*x1) {
            (*x1) = (((*x1) * (0.3 * x0 as f64))).cos();
        }
        (*x1) = (({ let g23 = |u24: f64| (s12).tanh(); g23((*x1)) })).atan();
    }
    (*x1) += 0.4 * (((0.3 * x0 as f64) * s12)).sin();
    (*x1) = s12;
    (s12 / (1.0 + s12 * s12))
}


#[test]
fn law_128() {
    check!(p128(const 3, &mut 0.23), wherever_smooth());
}

#[differentiate]
fn h129_0(x0: usize, a1: &mut [f64]) -> Vec<f64> {
    a1[(x0 + 0) % a1.len()] = 0.4 * a1[(x0 + 0) % a1.len()] + f64::tanh(((-1.22) * 0.26_f64));
    let s1: f64;
    if (a1[1] * 0.21_f64) > (-0.17) { s1 = (0.2 * a1.iter().copied().sum::<f64>()); } else { s1 = ((1.17 * (0.3 * x0 as f64)) - (a1[(x0 + 1) % a1.len()] + a1[(x0 + 1) % a1.len()])); }
    let mut s4 = (-(a1[(x0 + x0) % a1.len()]).sin());
    vec![({ let t5: f64 = s4; t5 * s1 }), (1.7_f64 + ((-0.27_f64)).sin()).cbrt()]
}

#[differentiate]
fn p129(mut a0: f64, #[constant] a1: &[f64]) -> f64 {
    let mut s6: f64 = ((a0).cos() + (if 3 % 2 == 1 { (0.3 * 1_usize as f64) } else { a1[(1 + 1) % a1.len()] }));
    a0 += 0.4 * f64::tanh(f64::tanh(s6));
    let mut s9 = (0.2 * a1.iter().map(|&v7| (((0.3 * 2_usize as f64)).tanh()).tanh()).sum::<f64>());
    std::mem::swap(&mut s6, &mut s9);
    ((0.2 * a1.iter().zip(a1.iter()).map(|(v10, w11)| *v10 * *w11).sum::<f64>())).tanh()
}


#[test]
fn law_129() {
    check!(p129(-1.27, const &[-1.11, -0.19, 0.16, 1.12, 1.19]), wherever_smooth());
}

#[differentiate]
fn h130_0(mut a0: f32, mut x1: f32, x2: f32, a3: &[f32]) -> f32 {
    let mut s1: (f32, f32) = ((0.24 * (-x2)), (((0.3 * 0_usize as f32) / (2.0 + a3[2] * a3[2]))).atan());
    let mut s3 = (0.27 * (0.3 * 1_usize as f32));
    s1.0 += 0.4 * f32::tanh((a3[(2 + 0) % a3.len()]).clamp(-1.0_f32, 1.7_f32));
    (a3[1] / (1.0 + a3[1] * a3[1]))
}

#[differentiate]
fn p130(x0: usize, w1: [f32; 3]) -> f32 {
    let mut s4: f32 = ((0.2 * w1.iter().map(|&v5| (v5 / (1.0 + v5 * v5))).sum::<f32>())).tanh();
    s4 /= 2.1 + f32::tanh((0.2 * w1.iter().map(|&v7| (w1[(x0 + 2) % w1.len()]).cos()).sum::<f32>()));
    let mut h11 = h130_0(((if (s4) > w1[(x0 * 3) % w1.len()] { w1[(x0 * 4) % w1.len()] } else { s4 })).tanh(), f32::tanh((0.2 * w1.iter().fold(1.11_f32, |w10, v9| w10 * 0.2 + *v9))), ((w1[(x0 + 2) % w1.len()] * w1[(0 + 2) % w1.len()])).atan(), &w1[..3]);
    let mut s12: f32 = (1.7_f32 + ((1.7_f32 + (s4).sin()).cbrt()).cos()).recip();
    'l13: for i14 in 0..w1.len() {
        let mut s15: f32 = f32::tanh((h11 / (2.0 + w1[(i14 + 1) % w1.len()] * w1[(i14 + 1) % w1.len()])));
        let (s16, mut s17): (f32, f32) = (((0.5 * ((0.3 * i14 as f32)).tanh()).exp_m1()).sin(), (w1[(i14 * 2) % w1.len()] / (1.0 + w1[(i14 * 2) % w1.len()] * w1[(i14 * 2) % w1.len()])));
    }
    'l21: for i22 in (0..w1.len()).step_by(2) {
        let mut j23 = (x0 + 2) % 4;
        let s24: f32;
        if x0 % 2 == 0 { s24 = (w1[(j23 + x0) % w1.len()] / (1.0 + w1[(j23 + x0) % w1.len()] * w1[(j23 + x0) % w1.len()])); } else { s24 = ((h11 + w1[0])).tanh(); }
        h11 *= (((0.3 * j23 as f32)).sin()).cos();
    }
    h130_0(f32::tanh((s4 + w1[(x0 + 0) % w1.len()])), (({ let g27 = |u28: f32| (w1[(x0 + 2) % w1.len()]).cos(); g27(s12) })).cos(), (h130_0(((1.7_f32 + (w1[(x0 + 0) % w1.len()]).sin()).powf((s12).cos())).atan(), (f32::tanh(s4)).tanh(), (h11 / (1.0 + h11 * h11)), &w1)).atan(), &w1)
}


#[test]
fn law_130() {
    check!(p130(const 1, [-1.13, 0.18, 1.21_f32]), single(), wherever_smooth());
}

#[differentiate]
fn h131_0(a0: &mut [f64], mut w1: f64, w2: &mut [f64]) {
    let s1: f64;
    if (3 % 2 == 1) && (!((2 >= 0) && (0 < 2))) { s1 = ((w1 + a0[(0 + 0) % a0.len()])).sin(); } else { s1 = f64::max((if 0 % 2 == 0 { (0.3 * 1_usize as f64) } else { w1 }), w1); }
    let mut s3 = ({ let t2: f64 = (match 1 % 3 { 0 => w1, 1 => (0.3 * 0_usize as f64), _ => (0.3 * 2_usize as f64) }); t2 * (w2[(3 + 2) % w2.len()]).sin() });
    for (i4, &v5) in w2.iter().enumerate() {
        let s6 = (a0[(1 + i4) % a0.len()] / (1.0 + a0[(1 + i4) % a0.len()] * a0[(1 + i4) % a0.len()]));
        a0[(i4 + 1) % a0.len()] += 0.4 * ((a0[(i4 + 0) % a0.len()]).mul_add(s3, 0.5)).atan();
    }
}

#[differentiate]
fn p131(x0: f64, mut a1: Vec<f64>, x2: [f64; 3], #[constant] a3: &[f64]) -> [f64; 3] {
    let j7 = (3 + 2) % a1.len();
    a1[j7] *= ((1.15_f64 * a3[(2 + 2) % a3.len()])).cos();
    let j8 = (3 + 2) % a1.len();
    a1[j8] = ((a1[(1 * 3) % a1.len()]).atan() + (x0).hypot(1.7_f64));
    let mut s9: (f64, f64) = ((if (1 % 2 == 0) && (3 != 1) { (a3[(2 + 1) % a3.len()] - a1[(1 + 2) % a1.len()]) } else { (x0).hypot(1.7_f64) }), (0.2 * a3.iter().zip(a3.iter()).map(|(v11, w12)| *v11 * *w12).sum::<f64>()));
    s9.0 /= 2.1 + ((0.11 * x2[(3 + 2) % x2.len()])).tanh();
    s9.1 = (a1[(1 + 3) % a1.len()] / (1.0 + a1[(1 + 3) % a1.len()] * a1[(1 + 3) % a1.len()]));
    if (if (a3[1]) > s9.0 { a1[(2 * 2) % a1.len()] } else { a1[0] }) > (-0.28) {
        a1.reverse();
        {
            let r13 = &mut a1[1];
            *r13 = 0.4 * *r13 + ((s9.1 * (0.3 * 0_usize as f64))).cos();
            let s14: f64 = ({ let t15: f64 = (-(0.3 * 1_usize as f64)); t15 * (0.5 * (a3[(0 + 0) % a3.len()]).sin()).powi(3) });
        }
        let mut x0 = ((-a1[(0 + 0) % a1.len()]) * ({ let t16: f64 = x2[(0 + 1) % x2.len()]; t16 * s9.1 }));
    } else {
        s9.1 = 0.4 * s9.1 + ((0.2 * x2.iter().map(|&v17| (a1[2] / (1.0 + a1[2] * a1[2]))).sum::<f64>())).atan();
    }
    x2
}


#[test]
fn law_131() {
    check!(p131(0.11, vec![0.21, 1.18, -1.14, -1.29, 0.29], [0.23, 0.22, 0.13], const &[-0.27, 1.25, 1.24, 1.29, 0.29]) -> value, wherever_smooth());
}

#[differentiate]
fn p132<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: usize, w1: T) -> [T; 3] {
    let s1 = w1;
    let mut k2 = 0;
    let mut s3 = loop {
        let mut s4: T = (s1 / (T::from(1.0).unwrap() + s1 * s1));
        let mut s5: T = ((s1).hypot(T::from(1.7).unwrap())).sin();
        k2 += 1;
        if k2 >= 3 { break ((match x0 % 3 { 0 => w1, 1 => s1, _ => s1 })).tanh(); }
    };
    'l6: for i7 in (0..5).step_by(3) {
        match i7 % 4 {
            0 => {
                for i8 in (0..5).step_by(3) {
                    let s9: T;
                    if ((w1) > w1) || (x0 >= 3) { s9 = ((s1 * s3)).tanh(); } else { s9 = T::tanh(T::tanh(s1)); }
                    let mut s10: T = ((w1 / (T::from(2.0).unwrap() + (T::from(0.3).unwrap() * T::from(i8).unwrap()) * (T::from(0.3).unwrap() * T::from(i8).unwrap())))).cos();
                }
            }
            1 | 2 if x0 % 2 == 0 => {
                let mut s11: T = T::tanh(T::tanh(s1));
                let s12: T = (T::tanh(s11)).atan();
                s3 = s12;
            }
            _ => {
                let s13: T = ((w1).sin()).sin();
                s3 -= s13;
            }
        }
    }
    let s14: T = (((s3) * (s3)).ln_1p()).cos();
    s3 = s14;
    let s15: T = ((w1).sin()).tanh();
    s3 = s15;
    let s16: T = ((s1 + s1)).sin();
    s3 += s16;
    let s17: T = (s3 / (T::from(1.0).unwrap() + s3 * s3));
    s3 = s17;
    [(s3).atan(), s1, (s1).tanh()]
}


#[test]
fn law_132() {
    check!(p132(const 4, -0.17) -> value, wherever_smooth());
}

#[differentiate]
fn h133_0(a0: f64, a1: &[f64], x2: usize) -> f64 {
    if x2 % 4 == 0 { return ((a1[(x2 + 2) % a1.len()]).cos()).atan(); }
    let mut c1: Vec<f64> = a1.iter().map(|&v2| ((if x2 % 2 == 1 { a0 } else { v2 })).sin()).collect();
    let s4 = h133_0((({ let t3: f64 = (0.3 * 3_usize as f64); t3 * a1[(x2 + 0) % a1.len()] })).sin(), a1, x2 % 4 - 1);
    if x2 % 2 == 0 {
        'l5: for &v7 in a1.iter() {
            let j8 = (x2 + 1) % c1.len();
            c1[j8] *= ((0.5 * (a0).sin()).powi(3)).atan();
            let mut s11 = ((0.2 * c1.iter().copied().sum::<f64>())).cos();
        }
        c1.copy_from_slice(&a1[..]);
        let [s12, mut s13, _] = [(-(1.7_f64 + (a1[1]).sin()).cbrt()), (((-0.27_f64)).atan() * (c1[(x2 + x2) % c1.len()] + a0)), (-(1.7_f64 + (a1[1]).sin()).cbrt())];
    } else {
        'l14: for &v16 in a1.iter() {
            if x2 != x2 { return ((s4).clamp(-1.0_f64, 1.7_f64) + (1.7_f64 + (c1[(x2 + 1) % c1.len()]).cos()).recip()) + c1.iter().copied().sum::<f64>(); }
            let mut s17 = (c1[(2 + 1) % c1.len()] / (1.0 + c1[(2 + 1) % c1.len()] * c1[(2 + 1) % c1.len()]));
        }
    }
    ((a0 - (0.3 * x2 as f64)) + (0.18_f64).sin()) + a1.iter().copied().sum::<f64>()
}

#[differentiate]
fn h133_1(mut w0: f64, x1: &[f64], x2: usize) -> [f64; 3] {
    if (match x2 % 3 { 0 => x1[0], 1 => (0.3 * x2 as f64), _ => x1[1] }) > (-0.29) {
        'l18: for &v20 in x1.iter() {
            let mut s21: f64 = (v20).sin();
            for i22 in 0..4 {
                if (w0) > v20 { return [h133_0(((s21).sin_cos().1).sin(), &[(0.3 * x2 as f64), v20, 0.13_f64], i22), ({ let t23: f64 = w0; t23 * t23 }), (0.3 * x2 as f64)]; }
                s21 -= 0.4 * (s21 / (1.0 + s21 * s21));
                let mut k24 = 0;
                loop {
                    let mut c26 = [0.0_f64; 3];
                    let s27: f64 = ((-0.26_f64) / (1.0 + (-0.26_f64) * (-0.26_f64)));
                    k24 += 1;
                    if k24 >= 3 { break; }
                }
            }
        }
        let mut s28: f64 = (0.28 * (w0 * w0));
    } else {
        w0 += 0.4 * ((1.0_f64 + (w0).powi(2)).ln()).atan();
    }
    w0 /= 2.1 + f64::tanh(({ let t29: f64 = x1[(x2 * 4) % x1.len()]; t29 * t29 }));
    [(x1[(x2 + 2) % x1.len()] - w0), x1[(3 * 2) % x1.len()], w0]
}

#[differentiate]
fn p133(mut w0: Vec<f64>, a1: f64, x2: usize, mut x3: f64) -> Vec<f64> {
    let j30 = (x2 + 2) % w0.len();
    w0.swap(j30, 2);
    let s31: f64;
    if ({ let t32: f64 = (-0.24_f64); t32 * (0.3 * x2 as f64) }) <= (-0.16) { s31 = ((-1.12) * (a1 * a1)); } else { s31 = ((0.14 * (0.3 * x2 as f64)) + (0.5 * (x3).sin()).asin()); }
    let mut s33: f64 = (match x2 % 3 { 0 => (if !((1.0_f64 + (w0[(x2 + 0) % w0.len()]).powi(2)).sqrt() >= 1.13) { w0[(x2 + x2) % w0.len()] } else { x3 }), 1 => a1, _ => (a1 + (0.3 * 2_usize as f64)) });
    let (s34, mut s35): (f64, f64) = (((w0[(x2 * 3) % w0.len()] * 0.14_f64) - ({ let t36: f64 = w0[(x2 + 0) % w0.len()]; t36 * (-0.22_f64) })), ((-x3) * (1.17 * w0[(x2 + 2) % w0.len()])));
    for &v38 in w0.iter() {
        let mut s39: f64 = ((1.18 * s31)).cos();
        let mut s40: f64 = f64::tanh((0.5 * (s31).sin()).powi(3));
    }
    let mut s35 = ((-1.24) * (w0[(x2 + 1) % w0.len()]).abs());
    w0
}


#[test]
fn law_133() {
    check!(p133(vec![1.28, 1.11, 0.22, -0.25, 0.27], 0.29, const 1, 0.24) -> vec, wherever_smooth());
}

#[differentiate]
fn p134<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &[T; 3]) -> (T, T) {
    let mut s1 = ((T::from(0.5).unwrap() * (T::from(0.21).unwrap()).sin()).asin()).sin_cos().1;
    let mut s2: T = ((s1 * s1) - (w0[(3 + 1) % w0.len()] * w0[(2 + 0) % w0.len()]));
    let mut s6 = if 1 % 2 == 1 {
        let mut j3 = (3 + 3) % 4;
        ((s1 - (T::from(0.3).unwrap() * T::from(j3).unwrap())) * (s2).tanh())
    } else {
        let s4: T = T::tanh((s2 + s1));
        s2 = s4;
        let s1 = ({ let t5: T = (T::from(-0.14).unwrap()).max(w0[(3 + 0) % w0.len()]); t5 * (T::from(0.28).unwrap() + s2) });
        ((w0[(1 + 2) % w0.len()] * T::from(1.15).unwrap()) * (-s2))
    };
    let mut s9 = ({ let g7 = |u8: T| ((T::from(-0.26).unwrap()).atan2(T::from(1.7).unwrap() + w0[(2 + 2) % w0.len()] * w0[(2 + 2) % w0.len()])).atan(); g7(s1) });
    let s10: T;
    if !((0 >= 2) && (!(!((w0[(0 + 0) % w0.len()]) > T::from(0.11).unwrap())))) { s10 = (-(s1 + s6)); } else { s10 = (T::from(1.7).unwrap() + (T::tanh(w0[0])).cos()).recip(); }
    let mut s11: T = (T::from(0.5).unwrap() * (s2).sin()).asin();
    ((T::from(0.2).unwrap() * w0.iter().map(|&v12| (s6).cos()).sum::<T>()), (((w0[2] * w0[(2 + 2) % w0.len()])) * ((w0[2] * w0[(2 + 2) % w0.len()]))).ln_1p())
}


#[test]
fn law_134() {
    check!(p134(&[1.11, 1.13, -1.18]) -> value, wherever_smooth());
}

#[differentiate]
fn h135_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &[T], a1: usize, w2: &[T], w3: &[T]) -> T {
    match a1 % 4 {
        0 => {
            let mut s1: T = (T::from(1.7).unwrap() + ((w2[(a1 + 2) % w2.len()]).cos()).sin()).powf((w3[(2 + 2) % w3.len()]).cos());
            let mut c2: [T; 3] = [(T::from(-1.21).unwrap()).atan(), ({ let t3: T = (w2[(a1 + 1) % w2.len()] - T::from(0.26).unwrap()); t3 * (t3 * w2[(a1 + 2) % w2.len()]) }), ((s1 / (T::from(2.0).unwrap() + s1 * s1))).sin()];
        }
        1 | 2 => {
            if (w0[1]).sin() >= T::from(0.13).unwrap() {
                let mut c4: [[T; 3]; 2] = [[(-(T::from(1.12).unwrap() * w3[(a1 + 0) % w3.len()])), (T::from(0.5).unwrap() * ((w3[(a1 * 4) % w3.len()] * w0[(a1 + 1) % w0.len()])).sin()).powi(3), ((w0[(a1 + 0) % w0.len()]).tanh()).tanh().sinh()], [(T::from(0.5).unwrap() * ((w3[(a1 * 4) % w3.len()] * w0[(a1 + 1) % w0.len()])).sin()).powi(3); 3]];
            }
        }
        _ => {
            let mut s5: T = ((T::from(1.7).unwrap() + (w3[(a1 + a1) % w3.len()]).sin()).log10()).sin();
        }
    }
    let mut s6: T = ((w3[(a1 + 0) % w3.len()]).sin() / (T::from(2.0).unwrap() + w0[0] * w0[0]));
    let s7: T = ((w0[0] * w2[1])).cos();
    s6 = s7;
    let s8: T = ((T::from(0.16).unwrap() * w2[(a1 * 3) % w2.len()])).atan();
    s6 = s8;
    ((T::from(0.2).unwrap() * w3.iter().enumerate().map(|(i11, v9)| T::from(0.1).unwrap() * T::from(i11).unwrap() * *v9).sum::<T>())).atan()
}

#[differentiate]
fn h135_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: T) -> T {
    let s12 = (x0 / (T::from(1.0).unwrap() + x0 * x0));
    let mut s20 = if (match 1 % 3 { 0 => (T::from(0.3).unwrap() * T::from(2).unwrap()), 1 => x0, _ => x0 }) >= T::from(0.25).unwrap() {
        let mut s13: T = (T::from(1.12).unwrap() * ({ let t14: T = T::from(-0.16).unwrap(); t14 * t14 }));
        let mut s15: T = ((if (x0) > s13 { s13 } else { s13 }) * (T::from(1.7).unwrap() + (s12).sin()).powf((s13).cos()));
        ((s15).tanh()).sin()
    } else {
        let mut s17 = ({ let t16: T = ((T::from(0.3).unwrap() * T::from(3).unwrap()) - s12); t16 * (x0 * T::from(0.29).unwrap()) });
        let mut s18: T = ({ let t19: T = ((T::from(0.3).unwrap() * T::from(2).unwrap())).max(x0); t19 * (x0).atan() });
        (T::from(0.5).unwrap() * ((x0).tanh()).sin()).asin()
    };
    ((match 3 % 3 { 0 => (T::from(0.3).unwrap() * T::from(2).unwrap()), 1 => s20, _ => s20 })).atan()
}

#[differentiate]
fn p135<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: [T; 3], a1: T) -> T {
    let mut j21 = (2 + 3) % 4;
    let mut s22: T = (T::from(1.24).unwrap() * a1);
    if (T::from(1.7).unwrap() + (a0[(1 + 0) % a0.len()]).sin()).log10() >= T::from(1.26).unwrap() {
        let mut s23: T = (a1 / (T::from(1.0).unwrap() + a1 * a1));
        let mut s24: T = (T::from(0.2).unwrap() * a0.iter().enumerate().map(|(i27, v25)| T::from(0.1).unwrap() * T::from(i27).unwrap() * *v25).sum::<T>());
        let mut s28: (T, T) = ((T::from(0.2).unwrap() * a0.iter().zip(a0.iter()).map(|(v30, w31)| *v30 * *w31).sum::<T>()), ((-a0[(j21 + 1) % a0.len()])).sin());
    } else {
        let s32: T = ((if !(!(j21 % 2 == 0)) { s22 } else { a0[(j21 + j21) % a0.len()] })).sin();
        s22 -= s32;
        if ((T::from(1.15).unwrap()).cos() <= T::from(0.25).unwrap()) || ((a0[(j21 + 2) % a0.len()] - a0[0]) > T::from(0.25).unwrap()) {
            let mut s33: T = h135_1(T::tanh((a1).sin()));
            if j21 != j21 {
                let s34: T = ((if (s33 - a0[(j21 + 1) % a0.len()]) <= T::from(0.15).unwrap() { a0[2] } else { s22 })).atan();
                s33 = s34;
                let s35: T = (a0[(j21 + 1) % a0.len()] / (T::from(1.0).unwrap() + a0[(j21 + 1) % a0.len()] * a0[(j21 + 1) % a0.len()]));
                s22 *= s35;
            }
        }
    }
    let s36: T = ((a0[(j21 + j21) % a0.len()] * (T::from(0.3).unwrap() * T::from(j21).unwrap()))).cos();
    s22 *= s36;
    let s37: T = T::tanh((a1).sin());
    s22 = s37;
    let s38: T = T::tanh((a0[2]).max(a0[(j21 * 3) % a0.len()]));
    s22 = s38;
    (-h135_1((a0[(j21 + 0) % a0.len()] / (T::from(1.0).unwrap() + a0[(j21 + 0) % a0.len()] * a0[(j21 + 0) % a0.len()])))) + a0.iter().copied().sum::<T>()
}


#[test]
fn law_135() {
    check!(p135([-0.12, 1.28, 1.18], 1.28), wherever_smooth());
}

#[differentiate]
fn p136(x0: usize, x1: &[f64], x2: &[f64], w3: f64) -> f64 {
    let mut s1: f64 = (1.29 * (x2[(x0 + 1) % x2.len()] - w3));
    if (w3 * x2[(x0 + 1) % x2.len()]) > 1.17 {
        s1 = (0.2 * x1.iter().zip(x2.iter()).map(|(v2, w3)| *v2 * *w3).sum::<f64>());
    } else if (x0 % 2 == 0) && ((x0 % 2 == 1) || ((1.26_f64 - s1) <= 0.26)) {
        for i4 in 0..=x1.len() - 1 {
            let mut s5 = f64::tanh((x1[i4] / (1.0 + x1[i4] * x1[i4])));
        }
    }
    let s6: f64 = (0.5 * ((if x0 < x0 { 0.16_f64 } else { 1.12_f64 })).tanh()).exp();
    s1 -= 0.4 * (s1 / (1.0 + s1 * s1));
    let s12 = {
        for i7 in 1..x2.len() {
            s1 /= 2.1 + ((s6 + (0.3 * i7 as f64))).tanh();
        }
        s1 -= 0.4 * ((s6 * x2[(x0 * 3) % x2.len()])).cos();
        (0.2 * x2.iter().copied().sum::<f64>())
    };
    (-(if (x2[(x0 + 2) % x2.len()]) > x1[(x0 + 0) % x1.len()] { x1[(x0 + 0) % x1.len()] } else { 1.28_f64 })) + x2.iter().copied().sum::<f64>()
}


#[test]
fn law_136() {
    check!(p136(const 4, &[-0.16, 1.17, 0.25, 0.26, -0.19, 1.11], &[1.25, -0.22, 1.15, 0.23, 1.22, 1.17], -0.15), wherever_smooth());
}

#[differentiate]
fn p137(mut x0: Vec<f32>, w1: &[f32; 3], a2: [f32; 3]) -> Vec<f32> {
    let mut s1 = (1.7_f32 + ((1.26_f32 / (1.0 + 1.26_f32 * 1.26_f32))).sin()).cbrt();
    let j2 = (0 * 3) % x0.len();
    let j3 = (2 + 0) % x0.len();
    x0.swap(j2, j3);
    let mut s4: (f32, f32) = (((0.2 * w1.iter().map(|&v6| (w1[(1 + 2) % w1.len()] / (1.0 + w1[(1 + 2) % w1.len()] * w1[(1 + 2) % w1.len()]))).sum::<f32>())).atan(), s1);
    let mut c8 = [0.0_f32; 3];
    x0
}


#[test]
fn law_137() {
    check!(p137(vec![-1.15, 0.17, -0.27, 0.15, 0.25, 0.15_f32], &[0.24, 1.12, 0.28_f32], [1.26, 1.18, 1.14_f32]) -> vec, single(), wherever_smooth());
}

#[differentiate]
fn h138_0(a0: usize, w1: f64, a2: &[f64], mut a3: f64) -> f64 {
    let s1: f64 = ((w1 / (1.0 + w1 * w1))).cos();
    let mut s2 = (((a3) * (a3)).ln_1p() - f64::max(w1, a3));
    let s1 = (match a0 % 3 { 0 => (a3 * a2[(a0 * 4) % a2.len()]), 1 => s2, _ => (1.0_f64 + (s1).powi(2)).ln() });
    a3 = ({ let g3 = |u4: f64| (f64::tanh(s2)).atan(); g3(a2[(a0 + a0) % a2.len()]) });
    (match a0 % 3 { 0 => (s2 - a2[(a0 + 2) % a2.len()]), 1 => a2[(a0 + a0) % a2.len()], _ => ((-1.19) * (-0.29_f64)) })
}

#[differentiate]
fn p138(x0: usize, x1: usize, mut w2: f64) -> f64 {
    if (w2).abs() >= 0.27 {
        'l5: for i6 in 0..0 {
            let mut c7 = [0.0_f64; 3];
        }
        w2 += 0.4 * ((w2).mul_add(w2, 0.5)).atan();
        let mut k8 = 0;
        let mut s9 = loop {
            let s16: f64 = if x0 % 2 == 1 {
                let mut h10 = h138_0(k8, ((w2 / (2.0 + w2 * w2))).atan(), &[w2, w2, 0.27_f64], (((-0.18) * w2)).sin());
                let mut c11: [f64; 3] = [((w2 * h10)).sin(), (h138_0(k8, ((h10 + h10)).atan(), &[h10, w2, 1.17_f64], ((0.5 * (h10).sin()).asin()).tanh())).atan(), f64::tanh((h10 / (2.0 + w2 * w2)))];
                (w2 / (1.0 + w2 * w2))
            } else {
                for i14 in (0..5).step_by(3) {
                    let mut s15: f64 = ((w2 * w2)).tanh();
                }
                ((1.7_f64 + ((0.3 * x0 as f64)).sin()).log10()).cos()
            };
            w2 = 0.4 * w2 + (h138_0(2, f64::tanh((-0.14_f64)), &[(0.3 * x0 as f64), (-1.26_f64), 0.25_f64], ((if !((s16).max(w2) >= 0.11) { w2 } else { s16 })).sin())).sin();
            k8 += 1;
            if k8 >= 3 { break f64::tanh((if x1 % 2 == 1 { w2 } else { w2 })); }
        };
    } else {
        w2 += 0.4 * (({ let g17 = |u18: f64| (u18).sin(); g17(w2) * g17(1.26) })).cos();
        w2 = (1.7_f64 + ((w2 * w2)).sin()).powf((w2).cos());
    }
    w2 = f64::tanh(({ let g19 = |u20: f64| f64::tanh(w2); g19(w2) }));
    w2 = (-1.11_f64);
    w2 += 0.4 * (((-1.15) * w2)).sin();
    h138_0(x0, (({ let t21: f64 = w2; t21 * t21 })).tanh(), &[(-0.13_f64), w2, 0.22_f64], (f64::tanh(w2)).tanh())
}


#[test]
fn law_138() {
    check!(p138(const 2, const 3, 1.16), wherever_smooth());
}

#[differentiate]
fn p139(x0: &[f64; 3], w1: &[f64], a2: &mut f64, a3: f64) -> (f64, f64) {
    for i1 in (1..x0.len()).rev().step_by(2) {
        let mut s2: f64 = f64::tanh((match i1 % 3 { 0 => a3, 1 => x0[(i1 * 3) % x0.len()], _ => 1.12_f64 }));
        let mut s2 = f64::tanh((w1[(i1 + i1) % w1.len()] + a3));
        let mut s3: f64 = ((w1[(i1 + 2) % w1.len()]).atan()).tanh();
    }
    let mut s4: f64 = ((0.2 * x0.iter().copied().sum::<f64>())).sin_cos().0;
    let mut s4 = (1.7_f64 + ((s4 - x0[(2 + 1) % x0.len()])).sin()).cbrt();
    let mut c7: Vec<f64> = w1.to_vec();
    let mut s11: f64 = if (1.15_f64 + c7[(2 + 2) % c7.len()]) < 0.13 {
        (*a2) += 0.4 * ((0.2 * x0.iter().fold(1.25_f64, |w9, v8| w9 * 0.2 + *v8))).sin();
        let mut j10 = (2 + 1) % 4;
        (match j10 % 3 { 0 => (0.13 * (*a2)), 1 => x0[2], _ => (c7[(j10 * 3) % c7.len()]).max(w1[(j10 + 0) % w1.len()]) })
    } else {
        (*a2) = (0.5 * (s4).sin()).powi(3);
        (0.3 * 2_usize as f64)
    };
    (*a2) = 0.4 * (*a2) + (0.18_f64 / (1.0 + 0.18_f64 * 0.18_f64));
    s4 = 0.4 * s4 + (((-0.26) * s4)).tanh();
    ((x0[(1 + 2) % x0.len()] + w1[(0 + 0) % w1.len()]), (0.2 * x0.iter().fold((-1.13_f64), |w13, v12| w13 * 0.2 + *v12)))
}


#[test]
fn law_139() {
    check!(p139(&[0.15, 1.16, 1.22], &[0.26, 1.25, -1.25, -1.19, 1.21, 1.22], &mut 0.25, 1.14) -> value, wherever_smooth());
}

#[differentiate]
fn p140(#[constant] a0: &[f64], mut w1: f64) -> [f64; 3] {
    let mut s3 = (0.2 * a0.iter().fold(1.18_f64, |w2, v1| w2 * 0.2 + *v1));
    let mut s4: f64 = ((a0[(3 + 2) % a0.len()] - w1)).atan();
    let mut s5 = (-s3);
    let mut c6: Vec<f64> = a0.iter().map(|&v7| ((0.3 * 1_usize as f64) / (1.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64)))).collect();
    match 2 % 4 {
        0 => {
            c6[1] = 0.4 * c6[1] + f64::tanh((0.2 * c6.iter().enumerate().map(|(i10, v8)| 0.1 * i10 as f64 * *v8).sum::<f64>()));
            let j11 = (0 + 0) % c6.len();
            c6[j11] += 0.4 * (c6[(2 + 2) % c6.len()]).tanh();
        }
        1 | 2 => {
            c6.fill(((s3).tanh()).cos());
        }
        _ => {
            let mut c12: Vec<f64> = c6.iter().map(|&v13| ((s3).min(c6[(0 + 1) % c6.len()])).cos()).collect();
        }
    }
    let j14 = (3 + 1) % c6.len();
    c6[j14] -= 0.4 * ((s3).tanh()).atan();
    s5 *= f64::tanh((a0[2]).sin());
    [(a0[(2 + 0) % a0.len()]).hypot(1.7_f64), (c6[(3 + 2) % c6.len()] - s4), (-w1)]
}


#[test]
fn law_140() {
    check!(p140(const &[-1.22, 0.29, 1.12, -0.12, -0.27, -0.23], 1.22) -> value, wherever_smooth());
}

#[differentiate]
fn h141_0(a0: &[f64; 3], x1: &mut [f64], w2: &[f64]) -> (f64, f64) {
    let mut c1: Vec<f64> = a0.iter().map(|&v2| ((a0[(0 + 2) % a0.len()]).atan()).sin()).collect();
    'l3: for i4 in (0..w2.len()).step_by(2) {
        for i5 in 0..a0.len() {
            let (s6, mut s7): (f64, f64) = (((x1[(i5 + 1) % x1.len()]).tanh()).tanh(), (f64::tanh(x1[0])).tanh());
            let mut s8 = ((0.12 * s6)).tanh();
        }
        let mut s9 = (f64::tanh((0.3 * i4 as f64))).cos();
    }
    x1[(2 + 0) % x1.len()] /= 2.1 + ((0.2 * x1.iter().map(|&v10| ((0.3 * 3_usize as f64)).atan()).sum::<f64>())).cos();
    ((match 0 % 3 { 0 => w2[1], 1 => w2[(2 + 1) % w2.len()], _ => (0.3 * 2_usize as f64) }), (1.7_f64 + ((0.5 * (w2[(0 + 2) % w2.len()]).sin()).asin()).sin()).log10())
}

#[differentiate]
fn h141_1(w0: &mut f64, a1: usize) -> f64 {
    for i12 in 0..0 {
        let mut s13: f64 = ((*w0) / (1.0 + (*w0) * (*w0)));
        let mut s13 = ((s13 + (*w0))).sin();
        (*w0) += 0.4 * ((*w0)).sin();
    }
    if ((*w0)).atan() > 1.13 {
        (*w0) = ((-0.26) * ((*w0) / (1.0 + (*w0) * (*w0))));
        (*w0) *= ((0.3 * a1 as f64)).cos();
        let mut s14: f64 = ({ let g15 = |u16: f64| f64::tanh((0.14 * u16)); g15((*w0)) });
    }
    ((-(*w0)) - ({ let t17: f64 = (*w0); t17 * (*w0) }))
}

#[differentiate]
fn p141(w0: f64) -> f64 {
    let mut k18 = 0;
    let mut s19 = loop {
        'l20: for i21 in 0..0 {
            let mut s22: f64 = ((if (1.7_f64 + (w0).cos()).recip() > 0.29 { w0 } else { w0 })).cos();
            let mut s23: f64 = ((s22).cos()).atan();
            let mut s24: f64 = (({ let t25: f64 = s22; t25 * s22 })).tanh();
        }
        let mut c26: [f64; 3] = [((w0 - w0)).sin(), ((-w0)).atan(), (f64::max(w0, w0)).atan()];
        k18 += 1;
        if k18 >= 2 { break (w0 / (1.0 + w0 * w0)); }
    };
    let mut s28 = {
        for i27 in 0..2 {
            if i27 < 3 {
            }
            s19 += 0.4 * (((0.3 * i27 as f64)).tanh().sinh()).cos();
            s19 += 0.4 * ((-s19)).tanh();
        }
        s19 += 0.4 * ((s19).sin()).sin();
        s19
    };
    s19 = 0.4 * s19 + ((0.28 * w0)).cos();
    s28 *= (s28).cos();
    s28 = (if !(((0.3 * 3_usize as f64)) > w0) { (-s19) } else { (s28 / (2.0 + s28 * s28)) });
    s19 += 0.4 * (s28 / (1.0 + s28 * s28));
    s28
}


#[test]
fn law_141() {
    check!(p141(-1.19), wherever_smooth());
}

#[differentiate]
fn h142_0(mut x0: [f32; 3], w1: [f32; 3], x2: &mut [f32]) -> f32 {
    if 0 < 1 {
        if f32::tanh(w1[(2 * 2) % w1.len()]) < 0.11 {
            let mut s1: (f32, f32) = ((({ let t3: f32 = x0[(1 + 2) % x0.len()]; t3 * x2[0] })).tanh(), (0.5 * ((x0[(3 + 0) % x0.len()] / (1.0 + x0[(3 + 0) % x0.len()] * x0[(3 + 0) % x0.len()]))).tanh()).exp_m1());
            for (i4, v5) in x0.iter_mut().enumerate() {
                s1.1 *= ((((0.3 * i4 as f32)) * ((0.3 * i4 as f32))).ln_1p()).atan();
                x2[(i4 + 2) % x2.len()] = 0.4 * x2[(i4 + 2) % x2.len()] + ((s1.1 * (0.3 * 0_usize as f32))).tanh();
            }
        } else if (x0[2]).cos() > (-0.17) {
            let mut s8 = (0.2 * w1.iter().fold(0.19_f32, |w7, v6| w7 * 0.2 + *v6));
        } else {
            let j10 = (2 * 4) % x0.len();
            {
                let r9 = &mut x0[j10];
                *r9 += 0.4 * (({ let t11: f32 = x2[2]; t11 * (*r9) })).sin();
                'l12: for i13 in 0..2 {
                    let mut s17 = {
                        (*r9) /= 2.1 + (((*r9)).tanh()).cos();
                        (((0.3 * i13 as f32)).cos()).atan()
                    };
                    (*r9) = (s17 / (1.0 + s17 * s17));
                    s17 = (w1[(i13 + 2) % w1.len()] / (1.0 + w1[(i13 + 2) % w1.len()] * w1[(i13 + 2) % w1.len()]));
                }
            }
        }
        x0[2] -= 0.4 * f32::tanh((-w1[1]));
    } else if f32::max(x0[1], x0[(2 + 1) % x0.len()]) < (-0.26) {
        let j18 = (0 + 2) % x0.len();
        x0[j18] = ((if (w1[(2 + 0) % w1.len()]).cos() <= 1.13 { w1[(1 + 2) % w1.len()] } else { x0[(0 * 4) % x0.len()] }) - x2[(2 + 0) % x2.len()]);
    }
    x0[1] += 0.4 * (({ let g19 = |u20: f32| (x2[(3 + 0) % x2.len()]).sin(); g19(w1[(2 + 0) % w1.len()]) })).atan();
    let j21 = (3 + 0) % x0.len();
    x0[j21] /= 2.1 + ((x2[(1 + 1) % x2.len()] * x0[(1 + 0) % x0.len()])).atan();
    (0.2 * x2.iter().map(|&v22| (x2[(1 * 2) % x2.len()] / (1.0 + x2[(1 * 2) % x2.len()] * x2[(1 * 2) % x2.len()]))).sum::<f32>()) + x0.iter().copied().sum::<f32>()
}

#[differentiate]
fn h142_1(x0: &mut [f32]) -> f32 {
    x0[(0 + 0) % x0.len()] += 0.4 * (f32::tanh(x0[(3 * 3) % x0.len()])).sin();
    x0[(0 + 1) % x0.len()] = (-(x0[(2 + 2) % x0.len()] - x0[(3 + 1) % x0.len()]));
    ({ let g24 = |u25: f32| ((0.5 * (x0[(3 + 2) % x0.len()]).sin()).asin()).tanh(); g24((0.3 * 2_usize as f32)) * g24(1.19) }) + x0.iter().copied().sum::<f32>()
}

#[differentiate]
fn p142(#[constant] a0: &[f32], x1: f32) -> f32 {
    let mut s26: f32 = ((if (a0[(3 + 0) % a0.len()] - (0.3 * 2_usize as f32)) <= (-1.26) { x1 } else { (0.3 * 2_usize as f32) })).sin();
    if 3 % 2 == 0 {
        let mut s27: f32 = (a0[2] / (1.0 + a0[2] * a0[2]));
        if 0 % 2 == 0 {
            let x1 = if (x1).abs() > 0.22 {
                let mut c28: Vec<f32> = vec![((a0[1]).min(s26)).sin_cos().0; a0.len()];
                s27 = 0.4 * s27 + ((c28[1]).hypot(1.7_f32)).atan();
                ((1.28_f32 - c28[(0 + 1) % c28.len()]) + ((-1.18) * x1))
            } else {
                for i29 in (1..a0.len()).rev().step_by(2) {
                    let s30: f32 = ((a0[i29] / (2.0 + x1 * x1))).cos();
                }
                ((a0[(2 + 1) % a0.len()] * x1) / (2.0 + s27 * s27))
            };
            if 0 % 2 == 1 {
                s27 = ((0.2 * a0.iter().enumerate().map(|(i33, v31)| 0.1 * i33 as f32 * *v31).sum::<f32>()) + (x1).cos());
            } else if (match 2 % 3 { 0 => a0[(1 + 1) % a0.len()], 1 => a0[(3 + 1) % a0.len()], _ => x1 }) > 1.21 {
                s27 -= 0.4 * ((x1 / (2.0 + a0[(1 * 2) % a0.len()] * a0[(1 * 2) % a0.len()]))).cos();
            }
        } else {
            s26 = ((s27).sin_cos().1 / (2.0 + s27 * s27));
        }
    } else {
        s26 -= 0.4 * f32::tanh(({ let g34 = |u35: f32| (a0[(0 + 1) % a0.len()]).tanh(); g34(a0[(1 + 2) % a0.len()]) }));
    }
    s26 -= 0.4 * ((if (0.24 * s26) < 1.25 { s26 } else { (0.3 * 0_usize as f32) })).tanh();
    s26 *= (a0[(0 + 2) % a0.len()] / (1.0 + a0[(0 + 2) % a0.len()] * a0[(0 + 2) % a0.len()]));
    s26 = f32::tanh((s26 + a0[(3 + 1) % a0.len()]));
    (match 0 % 3 { 0 => ({ let g36 = |u37: f32| (a0[1]).tanh(); g36(a0[(2 + 0) % a0.len()]) }), 1 => x1, _ => (a0[0] / (1.0 + a0[0] * a0[0])) }) + a0.iter().copied().sum::<f32>()
}


#[test]
fn law_142() {
    check!(p142(const &[0.15, 1.22, -0.16, -0.15, -1.28_f32], -1.26_f32), single(), wherever_smooth());
}

#[differentiate]
fn p143(#[constant] a0: &[f32], x1: &[f32]) -> f32 {
    if (x1[(2 * 3) % x1.len()]).atan() <= (-1.16) {
        let mut s1: f32 = (1.0_f32 + ((x1[1] / (2.0 + a0[(2 + 2) % a0.len()] * a0[(2 + 2) % a0.len()]))).powi(2)).sqrt();
    } else if (x1[(2 + 0) % x1.len()]) > a0[(1 + 0) % a0.len()] {
        let s2: f32;
        if (a0[1] / (2.0 + x1[(0 + 0) % x1.len()] * x1[(0 + 0) % x1.len()])) >= 0.17 { s2 = ({ let t3: f32 = (x1[(3 + 1) % x1.len()] * (-0.21_f32)); t3 * (t3 / (1.0 + t3 * t3)) }); } else { s2 = ((x1[0]).cos()).sin(); }
    } else {
        if (!(0 % 2 == 0)) || (({ let g4 = |u5: f32| (u5).tanh(); g4(x1[(2 + 1) % x1.len()]) }) <= 1.25) {
            let mut s6 = ((match 0 % 3 { 0 => x1[(3 + 2) % x1.len()], 1 => a0[(1 + 2) % a0.len()], _ => 0.21_f32 }) * (match 3 % 3 { 0 => a0[(3 + 0) % a0.len()], 1 => a0[(1 + 1) % a0.len()], _ => a0[(3 + 2) % a0.len()] }));
            if !((0.2 * a0.iter().zip(a0.iter()).map(|(v7, w8)| *v7 * *w8).sum::<f32>()) > 0.17) {
                let mut c9: Vec<f32> = a0.to_vec();
                let s11 = (((0.3 * 0_usize as f32) * (0.3 * 2_usize as f32)) * ({ let t10: f32 = c9[(1 + 1) % c9.len()]; t10 * t10 }));
                s6 = (1.7_f32 + (((0.3 * 2_usize as f32) + x1[(3 + 0) % x1.len()])).sin()).cbrt();
            } else if 2 % 2 == 0 {
                if !(1 % 2 == 1) {
                    s6 /= 2.1 + ((0.12 * s6)).tanh();
                    s6 = ((if (!(((x1[(0 + 0) % x1.len()]).tanh() < 1.14) && ((0 % 2 == 0) || ((2 % 2 == 0) && (((0.5 * (x1[(3 + 1) % x1.len()]).sin()).asin() < 1.15) || ((0.2 * x1.iter().copied().sum::<f32>()) > 0.19)))))) || (3 % 2 == 0) { s6 } else { a0[(1 + 1) % a0.len()] }) * f32::tanh(s6));
                    s6 = 0.4 * s6 + (((0.3 * 3_usize as f32) + s6)).sin();
                }
            }
        } else if !(!((1 != 0) && ((0.5 * (a0[(3 + 1) % a0.len()]).tanh()).exp() >= 1.28))) {
            let mut s14: f32 = f32::tanh(((0.3 * 1_usize as f32)).sin());
        }
    }
    let mut s15: f32 = (match 2 % 3 { 0 => (match 1 % 3 { 0 => (0.3 * 0_usize as f32), 1 => x1[(2 + 0) % x1.len()], _ => x1[(3 + 1) % x1.len()] }), 1 => a0[(2 + 0) % a0.len()], _ => (a0[0]).sin() });
    s15 /= 2.1 + ((0.18 * a0[(0 + 0) % a0.len()])).tanh();
    s15 += 0.4 * ((a0[0] + x1[(2 * 4) % x1.len()])).cos();
    s15 -= 0.4 * (a0[(1 + 0) % a0.len()] / (1.0 + a0[(1 + 0) % a0.len()] * a0[(1 + 0) % a0.len()]));
    s15 = (((-0.15) * s15)).atan();
    s15 *= ((if 0 >= 3 { a0[0] } else { (-0.17_f32) })).tanh();
    ((s15).tanh()).tanh().sinh() + a0.iter().copied().sum::<f32>()
}


#[test]
fn law_143() {
    check!(p143(const &[0.18, 1.21, 0.21, 0.29, -0.21, 0.15_f32], &[-0.27, 1.24, -0.19, 0.28, -0.13, 1.17_f32]), single(), wherever_smooth());
}

#[differentiate]
fn h144_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &[T], w1: T, mut a2: (T, T), x3: T) -> T {
    let s2: T = ((({ let t1: T = a2.0; t1 * a0[0] })) * (({ let t1: T = a2.0; t1 * a0[0] }))).ln_1p();
    let mut s3: T = ({ let t4: T = (-a2.0); t4 * (a0[(3 + 0) % a0.len()] - w1) });
    if !(!((w1 + a0[(1 + 1) % a0.len()]) < T::from(1.28).unwrap())) {
        let mut c5: Vec<T> = a0.iter().map(|&v6| (({ let g7 = |u8: T| (a2.0 / (T::from(1.0).unwrap() + a2.0 * a2.0)); g7(a0[(2 * 3) % a0.len()]) * g7(T::from(-1.12).unwrap()) })).sin()).collect();
        let j9 = (2 + 1) % c5.len();
        let s10: T = ((a0[(3 * 3) % a0.len()] - a0[(3 + 2) % a0.len()])).sin();
        c5[j9] *= s10;
        let j11 = (1 + 1) % c5.len();
        let s12: T = (s2 / (T::from(1.0).unwrap() + s2 * s2));
        c5[j11] = s12;
    } else {
        let mut c13: Vec<T> = vec![T::from(0.0).unwrap(); a0.len()];
    }
    ((if (a0[(3 + 0) % a0.len()]) > a0[(2 + 2) % a0.len()] { a2.0 } else { a0[1] })).abs()
}

#[differentiate]
fn p144<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: T, a1: &[T], a2: &mut [T]) -> [T; 3] {
    'l14: for i15 in 0..=a2.len() - 1 {
        let mut k16 = 1;
        while k16 < 4 {
            k16 += 1;
            let s17: T = (a2[0] / (T::from(1.0).unwrap() + a2[0] * a2[0]));
            a2[i15] = s17;
        }
        let s18: T = ((T::from(1.26).unwrap() * a2[i15])).tanh();
        a2[i15] = s18;
    }
    for i19 in (0..a1.len()).rev() {
        for i20 in 0..a2.len() {
            let mut s21: T = (T::tanh(a1[i19])).cos();
        }
        let mut s24 = ((if h144_0(a2, ((w0).sin_cos().0).cos(), (a2[2], ((a2[(i19 + 1) % a2.len()] * w0)).tanh()), (a2[(i19 + 1) % a2.len()] / (T::from(1.0).unwrap() + a2[(i19 + 1) % a2.len()] * a2[(i19 + 1) % a2.len()]))) > T::from(0.21).unwrap() { T::from(0.11).unwrap() } else { w0 })).atan();
        let mut s27: T = ((T::from(0.2).unwrap() * a2.iter().copied().sum::<T>())).sin();
    }
    let mut w0 = (match 0 % 3 { 0 => w0, 1 => w0, _ => (a1[(3 + 0) % a1.len()] - w0) });
    let s28: T = ((w0 * w0)).tanh();
    w0 = s28;
    let s29: T = ((a2[(3 + 2) % a2.len()] + a1[2])).atan();
    w0 = s29;
    [((T::from(0.3).unwrap() * T::from(0).unwrap()) / (T::from(2.0).unwrap() + a2[(3 + 2) % a2.len()] * a2[(3 + 2) % a2.len()])), h144_0(a2, (w0 / (T::from(1.0).unwrap() + w0 * w0)), (w0, ((T::from(0.2).unwrap() * a1.iter().zip(a2.iter()).map(|(v30, w31)| *v30 * *w31).sum::<T>())).sin()), (({ let t32: T = w0; t32 * (T::from(0.3).unwrap() * T::from(0).unwrap()) })).atan()), h144_0(a1, T::tanh((T::from(0.2).unwrap() * a2.iter().enumerate().map(|(i35, v33)| T::from(0.1).unwrap() * T::from(i35).unwrap() * *v33).sum::<T>())), (T::from(0.17).unwrap(), ((w0 / (T::from(2.0).unwrap() + a1[(0 + 0) % a1.len()] * a1[(0 + 0) % a1.len()]))).sin()), (a1[(0 + 1) % a1.len()] / (T::from(1.0).unwrap() + a1[(0 + 1) % a1.len()] * a1[(0 + 1) % a1.len()])))]
}


#[test]
fn law_144() {
    check!(p144(1.27, &[0.19, 1.12, 0.26, -0.16, -0.15], &mut [1.21, -1.16, 1.27, -1.15, 0.17]) -> value, wherever_smooth());
}

#[differentiate]
fn p145(a0: &[f64]) -> f64 {
    let s2 = (({ let t1: f64 = a0[2]; t1 * a0[(3 + 2) % a0.len()] }) + (a0[(0 + 2) % a0.len()]).cos());
    let mut s3: f64 = ((0.2 * a0.iter().fold((-0.27_f64), |w5, v4| w5 * 0.2 + *v4)) * (s2 * s2));
    for i6 in (0..a0.len()).rev() {
        let mut c7: Vec<f64> = vec![0.0_f64; a0.len()];
        c7.reverse();
        s3 += 0.4 * ((0.2 * a0.iter().zip(c7.iter()).map(|(v8, w9)| *v8 * *w9).sum::<f64>())).cos();
    }
    let mut s2 = if (s3).atan() <= 1.12 {
        let mut s10 = (if (match 3 % 3 { 0 => a0[(2 + 2) % a0.len()], 1 => s2, _ => (0.3 * 1_usize as f64) }) > (-0.18) { (a0[(3 + 2) % a0.len()]).abs() } else { ((-0.12) * s2) });
        let (s11, mut s12): (f64, f64) = (((0.2 * a0.iter().map(|&v13| ((0.3 * 0_usize as f64)).sin()).sum::<f64>()) * (s10).cos()), (0.5 * ((if (s10).hypot(1.7_f64) < (-0.18) { a0[(3 * 4) % a0.len()] } else { 1.25_f64 })).tanh()).exp_m1());
        (1.7_f64 + ((0.2 * a0.iter().copied().sum::<f64>())).sin()).log10()
    } else {
        for i17 in 0..a0.len() {
            s3 += 0.4 * (a0[(i17 * 4) % a0.len()] / (1.0 + a0[(i17 * 4) % a0.len()] * a0[(i17 * 4) % a0.len()]));
            s3 = (((0.3 * i17 as f64) + a0[(i17 + 2) % a0.len()])).sin();
            s3 *= f64::tanh(({ let g18 = |u19: f64| (a0[i17]).cos(); g18(0.15_f64) * g18((-0.14)) }));
        }
        s3 = (0.2 * a0.iter().map(|&v20| (((0.3 * 3_usize as f64)).max(s3)).sin()).sum::<f64>());
        ((if (a0[(0 + 2) % a0.len()] - a0[(3 * 4) % a0.len()]) <= 1.16 { s2 } else { a0[(0 + 0) % a0.len()] })).atan()
    };
    s2 += 0.4 * (a0[(0 * 3) % a0.len()] / (1.0 + a0[(0 * 3) % a0.len()] * a0[(0 * 3) % a0.len()]));
    s2 -= 0.4 * ((0.2 * a0.iter().copied().sum::<f64>())).atan();
    s2 = 0.4 * s2 + ((0.27 * s2)).tanh();
    ((0.2 * a0.iter().enumerate().map(|(i26, v24)| 0.1 * i26 as f64 * *v24).sum::<f64>())).sin() + a0.iter().copied().sum::<f64>()
}


#[test]
fn law_145() {
    check!(p145(&[1.27, 0.21, 1.22, 1.16, 1.16]), wherever_smooth());
}

#[differentiate]
fn p146(mut a0: Vec<f64>, mut a1: [f64; 3], a2: usize) -> [f64; 3] {
    let mut s1: (f64, f64) = ((1.7_f64 + ((0.2 * a0.iter().map(|&v3| (v3).tanh()).sum::<f64>())).sin()).powf((1.24_f64).cos()), (-(a1[0]).sin()));
    if a2 != a2 {
        let s5: f64 = ((1.7_f64 + ((0.3 * a2 as f64)).sin()).log10()).atan2(1.7_f64 + a1[(a2 + 2) % a1.len()] * a1[(a2 + 2) % a1.len()]);
        let j6 = (a2 + 1) % a1.len();
        a1[j6] *= ((-s1.1)).cos();
    }
    s1.0 += 0.4 * ((1.7_f64 + (a0[2]).sin()).powf((a1[0]).cos())).sin();
    match a2 % 4 {
        0 => {
            let mut s7 = ((a0[(a2 + 2) % a0.len()]).tanh()).sin();
        }
        1 | 2 => {
            let s8 = (1.17 * (s1.0 - s1.1));
            s1.1 *= ((0.26 * a0[(a2 * 3) % a0.len()])).tanh();
        }
        _ => {
            let s11 = if !(0 % 2 == 0) {
                s1.1 = 0.4 * s1.1 + ((match a2 % 3 { 0 => (0.3 * a2 as f64), 1 => (0.3 * a2 as f64), _ => (0.3 * a2 as f64) })).tanh();
                (0.2 * a0.iter().copied().sum::<f64>())
            } else {
                s1.1 = ((s1.0 * a1[(a2 + 2) % a1.len()]) / (2.0 + (-1.28_f64) * (-1.28_f64)));
                s1.1 -= 0.4 * ((if a2 >= a2 { s1.0 } else { a1[(1 * 3) % a1.len()] })).cos();
                ((a1[(a2 + 2) % a1.len()]).clamp(-1.0_f64, 1.7_f64) * ((0.3 * a2 as f64)).tanh())
            };
        }
    }
    s1.1 -= 0.4 * ((a1[(a2 + 0) % a1.len()] / (1.0 + a1[(a2 + 0) % a1.len()] * a1[(a2 + 0) % a1.len()]))).cos();
    s1.0 -= 0.4 * ((if (a1[(a2 + 1) % a1.len()]) > s1.0 { a0[(3 + 2) % a0.len()] } else { (-0.21_f64) })).cos();
    s1.1 += 0.4 * (({ let g12 = |u13: f64| (u13).atan(); g12(s1.0) * g12(0.24) })).tanh();
    [(a0[(a2 + 0) % a0.len()] / (2.0 + (0.3 * a2 as f64) * (0.3 * a2 as f64))), (a1[(a2 + 2) % a1.len()] + s1.0), s1.1]
}


#[test]
fn law_146() {
    check!(p146(vec![0.19, 1.15, 0.27, -0.29, 1.23], [-1.11, -0.12, 0.14], const 1) -> value, wherever_smooth());
}

#[differentiate]
fn h147_0(a0: &mut [f64], w1: f64, w2: &mut [f64], x3: f64) -> f64 {
    for (i1, &v2) in a0.iter().enumerate() {
        let mut s4: f64 = {
            let mut s3 = (v2 / (1.0 + v2 * v2));
            ((x3 + w2[(i1 * 3) % w2.len()])).atan()
        };
    }
    if (!(1 < 2)) || ((a0[(1 + 3) % a0.len()]) > x3) {
        w2[(3 + 1) % w2.len()] = ((1.7_f64 + (a0[(3 + 0) % a0.len()]).cos()).recip() * (((0.3 * 1_usize as f64)) * ((0.3 * 1_usize as f64))).ln_1p());
    } else {
        for i5 in 0..2 {
            w2[(0 + 0) % w2.len()] += 0.4 * (((-0.11) * a0[0])).atan();
            let mut k6 = 0;
            let mut s7 = loop {
                let mut s8 = ((w2[(i5 + i5) % w2.len()] * w2[(i5 + 2) % w2.len()])).tanh();
                s8 *= ((0.24 * w2[0])).atan();
                k6 += 1;
                if k6 >= 2 { break (x3 / (1.0 + x3 * x3)); }
            };
        }
    }
    w2[(0 * 2) % w2.len()] = ((-1.25) * ({ let t9: f64 = w2[(1 + 0) % w2.len()]; t9 * w1 }));
    w2[(3 + 0) % w2.len()] = ({ let g10 = |u11: f64| (((w1) * (w1)).ln_1p()).tanh(); g10(a0[(3 + 0) % a0.len()]) });
    (if (x3) > a0[(3 + 2) % a0.len()] { ({ let t12: f64 = x3; t12 * t12 }) } else { (w1).atan() })
}

#[differentiate]
fn p147(w0: &mut [f64]) {
    w0[(1 + 0) % w0.len()] = 0.4 * w0[(1 + 0) % w0.len()] + ((w0[(1 + 2) % w0.len()]).cos()).sin();
    w0.reverse();
    {
        let r13 = &mut w0[0];
        *r13 = ((if !(((0.5 * ((*r13)).tanh()).exp_m1() > 1.13) && ((0 % 2 == 0) || ((!(!((0.5 * ((*r13)).sin()).asin() < (-0.15)))) || ((if 2 >= 1 { (*r13) } else { (*r13) }) >= 0.12)))) { 1.12_f64 } else { (*r13) }) * (1.29 * 1.27_f64));
        (*r13) /= 2.1 + ((*r13)).atan();
    }
    match 2 % 4 {
        0 => {
            if (w0[(0 * 3) % w0.len()] + w0[(0 + 1) % w0.len()]) <= (-1.15) {
                'l14: for &v16 in w0.iter() {
                    let mut s17: f64 = ((v16).abs()).cos();
                }
            }
        }
        1 | 2 => {
            'l18: for i19 in (0..3).rev() {
                w0[1] -= 0.4 * (w0[(i19 + 1) % w0.len()] / (1.0 + w0[(i19 + 1) % w0.len()] * w0[(i19 + 1) % w0.len()]));
                w0[(i19 + 1) % w0.len()] = 0.4 * w0[(i19 + 1) % w0.len()] + ((0.2 * w0.iter().fold(0.29_f64, |w21, v20| w21 * 0.2 + *v20))).tanh();
                w0[(i19 * 2) % w0.len()] += 0.4 * (((-1.22) * w0[(i19 + 1) % w0.len()])).sin();
            }
        }
        _ => {
            w0[(1 + 1) % w0.len()] = (if 3 < 2 { ((-1.21) * w0[2]) } else { (w0[0]).atan() });
        }
    }
    w0[(1 * 3) % w0.len()] -= 0.4 * ((if 2 != 3 { w0[(0 + 2) % w0.len()] } else { w0[(1 + 1) % w0.len()] })).tanh();
    w0[(2 + 0) % w0.len()] /= 2.1 + ((w0[1] * w0[(0 + 0) % w0.len()])).tanh();
    w0[(3 + 2) % w0.len()] = ((-1.27) * (-w0[(2 + 0) % w0.len()]));
}


#[test]
fn law_147() {
    check!(p147(&mut [-1.22, 0.19, -1.13, 0.25, 1.24, -1.29]) -> unit, wherever_smooth());
}

#[differentiate]
fn h148_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &mut T, a1: usize) -> (T, T) {
    let s1: T = (({ let t2: T = T::from(1.26).unwrap(); t2 * t2 })).sin();
    (*x0) = s1;
    let mut s3 = (((*x0)).mul_add((*x0), T::from(0.5).unwrap()) * ((*x0)).sin());
    let mut c4: [T; 3] = [(if !(a1 >= a1) { (*x0) } else { (T::from(0.19).unwrap() * (T::from(0.3).unwrap() * T::from(3).unwrap())) }), (-((*x0)).abs()), ((T::from(0.5).unwrap() * (s3).tanh()).exp() * (*x0))];
    if a1 % 2 == 1 {
        {
            let r5 = &mut c4[0];
            let s6: T = (((T::from(0.3).unwrap() * T::from(a1).unwrap()) / (T::from(2.0).unwrap() + (*r5) * (*r5)))).sin();
            *r5 *= s6;
            let mut s3 = T::tanh((T::from(-0.15).unwrap() * (*x0)));
        }
        if a1 % 2 == 1 {
            match a1 % 4 {
                0 => {
                    let j7 = (a1 + 3) % c4.len();
                    let s8: T = ((c4[(a1 + 0) % c4.len()] * c4[2])).atan();
                    c4[j7] += s8;
                }
                1 | 2 if !(!((T::from(0.12).unwrap() * (*x0)) > T::from(-0.25).unwrap())) => {
                    let j9 = (2 + 2) % c4.len();
                    let s10: T = ((((*x0)) * ((*x0))).ln_1p()).atan();
                    c4[j9] *= s10;
                }
                _ => {
                    let s11: T = ((c4[(a1 + 0) % c4.len()] + c4[(a1 + 1) % c4.len()])).tanh();
                    s3 += s11;
                }
            }
            let s12: T = ((T::from(-0.15).unwrap() + c4[(a1 + 1) % c4.len()])).atan();
            s3 *= s12;
        } else {
            let s13: T = ((c4[(a1 + 0) % c4.len()] * (*x0))).cos();
            (*x0) *= s13;
            let s14: T = (((*x0) + c4[(a1 + 0) % c4.len()])).cos();
            (*x0) = s14;
        }
        let s15: T = ((c4[(a1 + 2) % c4.len()] * (*x0))).atan();
        (*x0) *= s15;
    } else if (c4[2] / (T::from(1.0).unwrap() + c4[2] * c4[2])) < T::from(1.28).unwrap() {
        let s16: T = ((s3).sin()).atan();
        (*x0) -= s16;
    } else {
        let s17: T = ((T::from(1.16).unwrap() * c4[(a1 + 0) % c4.len()])).atan();
        s3 *= s17;
    }
    (({ let t18: T = s3; t18 * (*x0) }), (if ((s3) > (*x0)) && (!(a1 % 2 == 0)) { (T::from(0.2).unwrap() * c4.iter().fold(T::from(1.27).unwrap(), |w20, v19| w20 * T::from(0.2).unwrap() + *v19)) } else { ((*x0)).atan() }))
}

#[differentiate]
fn p148<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: T, #[constant] x1: &[T]) -> T {
    let mut k21 = 0;
    loop {
        let s23: T = (a0 / (T::from(1.0).unwrap() + a0 * a0));
        let mut s24 = ((x1[(k21 + 0) % x1.len()] + s23)).tanh();
        k21 += 1;
        if k21 >= 3 { break; }
    }
    let s25: T = (-(x1[0] / (T::from(1.0).unwrap() + x1[0] * x1[0])));
    let a0 = (({ let g26 = |u27: T| (s25).atan(); g26(x1[0]) * g26(T::from(-1.16).unwrap()) })).tanh();
    let mut s35 = if (x1[(1 + 0) % x1.len()]).tanh() > T::from(-1.13).unwrap() {
        match 1 % 4 {
            0 => {
                let mut c28: Vec<T> = vec![T::from(0.0).unwrap(); x1.len()];
            }
            1 | 2 => {
                let s29: T = ((T::from(1.0).unwrap() + (a0).powi(2)).ln()).sin();
            }
            _ => {
                let mut s30: T = ((T::from(1.7).unwrap() + (s25).sin()).cbrt() + (match 2 % 3 { 0 => (T::from(0.3).unwrap() * T::from(2).unwrap()), 1 => T::from(0.27).unwrap(), _ => s25 }));
            }
        }
        ((match 0 % 3 { 0 => a0, 1 => x1[2], _ => a0 }) + ({ let g31 = |u32: T| (T::from(0.18).unwrap()).cos(); g31(T::from(-0.15).unwrap()) * g31(T::from(0.22).unwrap()) }))
    } else {
        let mut s33: T = (T::from(0.23).unwrap() * (T::from(-0.27).unwrap() * x1[(0 + 2) % x1.len()]));
        (({ let t34: T = T::from(1.17).unwrap(); t34 * x1[(0 + 1) % x1.len()] }) / (T::from(2.0).unwrap() + T::from(1.12).unwrap() * T::from(1.12).unwrap()))
    };
    let s36: T = ((s35 - x1[(0 + 0) % x1.len()])).atan();
    s35 = s36;
    let s37: T = (({ let g38 = |u39: T| (x1[(0 + 2) % x1.len()]).sin(); g38(x1[(3 + 2) % x1.len()]) })).cos();
    s35 *= s37;
    ((T::from(-0.24).unwrap() * s35)).sin()
}


#[test]
fn law_148() {
    check!(p148(0.19, const &[1.13, -0.16, 0.28, -0.25, 0.26]), wherever_smooth());
}

#[differentiate]
fn h149_0(a0: f64, w1: &mut [f64], a2: f64) {
    for &v2 in w1.iter() {
        let s9: f64 = {
            let mut s3: f64 = (a2).sin();
            ((s3 - s3)).tanh()
        };
    }
    w1[(0 + 0) % w1.len()] = (-(1.25 * w1[(0 + 2) % w1.len()]));
}

#[differentiate]
fn p149(w0: &[f64; 3], w1: usize, w2: &mut [f64]) -> [f64; 3] {
    let s10: f64 = ((-1.16) * (0.2 * w2.iter().copied().sum::<f64>()));
    w2[0] *= (w0[2] / (1.0 + w0[2] * w0[2]));
    w2[2] += 0.4 * (0.24_f64).cos();
    let s16: f64 = ((0.2 * w2.iter().copied().sum::<f64>())).cos();
    [(1.7_f64 + (s10).cos()).recip(), (match w1 % 3 { 0 => w2[(w1 + 0) % w2.len()], 1 => w2[(w1 + 1) % w2.len()], _ => w0[0] }), (w2[(w1 * 2) % w2.len()]).atan()]
}


#[test]
fn law_149() {
    check!(p149(&[0.25, 0.29, 0.23], const 2, &mut [0.15, -0.24, 0.22, 0.14, 1.28, 1.19]) -> value, wherever_smooth());
}
