//! Random programs, made by `generate`; see the head of `tests/laws.rs`.

use super::prelude::*;

#[differentiate]
fn h180_0(x0: f64, x1: &[f64], x2: usize) -> f64 {
    if x2 % 4 == 0 { return (x0 / (1.0 + x0 * x0)); }
    let mut s3 = (({ let g1 = |u2: f64| (u2).cos(); g1(x0) * g1(0.12) }) - (1.7_f64 + (x1[(x2 + 2) % x1.len()]).cos()).recip());
    let s4 = h180_0(((match x2 % 3 { 0 => (0.3 * x2 as f64), 1 => x0, _ => x0 })).atan(), x1, x2 % 4 - 1);
    s3 /= 2.1 + ((x0 + x1[1])).atan();
    ((if (x0 * x0) <= (-1.22) { x1[(x2 + 1) % x1.len()] } else { s4 }) / (2.0 + x0 * x0)) + x1.iter().copied().sum::<f64>()
}

#[differentiate]
fn h180_1(w0: f64, a1: &[f64], x2: &[f64]) -> f64 {
    let mut c5: Vec<f64> = x2.to_vec();
    if (a1[(0 * 3) % a1.len()] * c5[(3 * 4) % c5.len()]) < (-1.24) {
        let mut k6 = 1;
        while k6 < 4 && c5[(1 + 0) % c5.len()] < 1.4 {
            k6 += 1;
            for v8 in c5.iter_mut() {
                let s9: f64;
                if 3 % 2 == 0 { s9 = f64::tanh(({ let t10: f64 = a1[(k6 + 1) % a1.len()]; t10 * t10 })); } else { s9 = (h180_0(((0.5 * (w0).tanh()).exp()).atan(), x2, k6)).atan(); }
                for i11 in 0..=a1.len() - 1 {
                    let mut s12: f64 = ((a1[(k6 + 1) % a1.len()]).sin_cos().0).atan();
                    let mut s13: f64 = ((match k6 % 3 { 0 => 1.21_f64, 1 => (0.3 * k6 as f64), _ => a1[i11] })).atan();
                }
            }
        }
        'l14: for i15 in 0..c5.len() {
            let j16 = (i15 * 3) % c5.len();
            c5[j16] += 0.4 * f64::tanh(h180_0(f64::tanh(h180_0(f64::tanh(h180_0(((match i15 % 3 { 0 => x2[1], 1 => a1[(i15 + 1) % a1.len()], _ => 0.23_f64 })).sin(), &c5, i15)), &x2[..], i15)), &[c5[0], (0.3 * i15 as f64), 1.25_f64], i15));
            let j17 = (i15 * 2) % c5.len();
            c5[j17] = ((-0.23_f64)).cos();
            c5[i15] /= 2.1 + f64::tanh((1.7_f64 + (w0).sin()).cbrt());
        }
        let j18 = (0 + 1) % c5.len();
        c5[j18] += 0.4 * (h180_0((h180_0(f64::tanh(h180_0(((0.12 * w0)).atan(), &c5, 3)), &a1[..], 3)).atan(), &x2[..], 3)).atan();
    } else if (((0.3 * 0_usize as f64)) > x2[(0 * 4) % x2.len()]) || (1 % 2 == 0) {
        let j19 = (0 + 3) % c5.len();
        c5[j19] += 0.4 * ((1.0_f64 + (1.25_f64).powi(2)).sqrt()).tanh();
    } else {
        let j20 = (1 + 1) % c5.len();
        c5[j20] += 0.4 * (({ let g21 = |u22: f64| (c5[1]).sin(); g21((-1.22_f64)) * g21(1.16) })).sin();
        c5[1] = 0.4 * c5[1] + ((1.15 * w0)).cos();
    }
    (match 2 % 3 { 0 => (w0 / (2.0 + w0 * w0)), 1 => x2[2], _ => (w0 + a1[(3 + 1) % a1.len()]) }) + x2.iter().copied().sum::<f64>()
}

#[differentiate]
fn p180(x0: &[f64], mut a1: f64) -> f64 {
    let mut s23: f64 = (0.2 * x0.iter().zip(x0.iter()).map(|(v24, w25)| *v24 * *w25).sum::<f64>());
    if (-s23) > 0.27 {
        for &v27 in x0.iter() {
            let [s28, mut s29, _] = [f64::tanh(h180_0((1.21_f64).tanh(), &[s23, (0.3 * 0_usize as f64), 0.11_f64], 0)), ((if f64::max(a1, v27) <= (-0.28) { 0.17_f64 } else { v27 })).sin(), f64::tanh(h180_0((1.21_f64).tanh(), &[s23, (0.3 * 0_usize as f64), 0.11_f64], 0))];
            let mut j30 = (3 + 1) % 4;
        }
    } else {
        for &v32 in x0.iter() {
            s23 -= 0.4 * f64::tanh(({ let t33: f64 = 0.18_f64; t33 * s23 }));
        }
    }
    let mut k34 = 0;
    let mut s35 = loop {
        a1 = f64::tanh(h180_1((x0[(k34 * 4) % x0.len()] / (1.0 + x0[(k34 * 4) % x0.len()] * x0[(k34 * 4) % x0.len()])), x0, x0));
        let mut s38 = f64::tanh((0.2 * x0.iter().zip(x0.iter()).map(|(v36, w37)| *v36 * *w37).sum::<f64>()));
        k34 += 1;
        if k34 >= 2 { break f64::tanh(((-0.19_f64)).hypot(1.7_f64)); }
    };
    s35 = ((match 0 % 3 { 0 => x0[(3 + 3) % x0.len()], 1 => x0[(2 + 0) % x0.len()], _ => x0[(3 + 0) % x0.len()] })).atan2(1.7_f64 + x0[(0 + 3) % x0.len()] * x0[(0 + 3) % x0.len()]);
    s35 /= 2.1 + (x0[(1 + 2) % x0.len()] / (1.0 + x0[(1 + 2) % x0.len()] * x0[(1 + 2) % x0.len()]));
    s35 /= 2.1 + ((0.2 * x0.iter().enumerate().map(|(i41, v39)| 0.1 * i41 as f64 * *v39).sum::<f64>())).atan();
    a1 = h180_1((((-1.28) * a1)).cos(), &[1.17_f64, 1.28_f64, 1.21_f64], &x0[..3]);
    (0.2 * x0.iter().zip(x0.iter()).map(|(v42, w43)| *v42 * *w43).sum::<f64>()) + x0.iter().copied().sum::<f64>()
}


#[test]
fn law_180() {
    check!(p180(&[1.29, -1.23, 1.17, 1.26, -0.24], -0.12), wherever_smooth());
}

#[differentiate]
fn h181_0(x0: &[f64]) -> f64 {
    let s14 = if ((!(3 >= 2)) && ((!((x0[(1 + 2) % x0.len()]) > x0[(2 + 2) % x0.len()])) || (0 >= 1))) || (((3 >= 2) && ((-x0[0]) < 1.17)) && (!((x0[(2 * 4) % x0.len()] * (0.3 * 2_usize as f64)) <= 1.16))) {
        let mut s1: f64 = (match 3 % 3 { 0 => (0.2 * x0.iter().map(|&v2| (x0[(3 + 0) % x0.len()]).sin()).sum::<f64>()), 1 => x0[(0 + 2) % x0.len()], _ => (x0[(3 + 1) % x0.len()] / (1.0 + x0[(3 + 1) % x0.len()] * x0[(3 + 1) % x0.len()])) });
        let s1 = (0.2 * x0.iter().zip(x0.iter()).map(|(v4, w5)| *v4 * *w5).sum::<f64>());
        (0.2 * x0.iter().zip(x0.iter()).map(|(v6, w7)| *v6 * *w7).sum::<f64>())
    } else {
        let mut s10 = (0.5 * ((0.2 * x0.iter().map(|&v8| (x0[(0 + 3) % x0.len()]).tanh()).sum::<f64>())).tanh()).exp();
        s10 += 0.4 * f64::tanh((x0[(0 + 0) % x0.len()] / (2.0 + s10 * s10)));
        ((0.2 * x0.iter().enumerate().map(|(i13, v11)| 0.1 * i13 as f64 * *v11).sum::<f64>())).cos()
    };
    let mut s15: f64 = (0.2 * x0.iter().copied().sum::<f64>());
    1.17_f64
}

#[differentiate]
fn p181(mut x0: Vec<f64>, w1: usize, w2: &mut [f64], #[constant] a3: &[f64]) -> f64 {
    let s18: f64;
    if f64::tanh(w2[(w1 + 2) % w2.len()]) < 0.25 { s18 = (0.5 * (((0.3 * w1 as f64) / (2.0 + w2[(w1 * 4) % w2.len()] * w2[(w1 * 4) % w2.len()]))).tanh()).exp_m1(); } else { s18 = ({ let t19: f64 = h181_0(&a3[..]); t19 * h181_0(&x0) }); }
    let mut s27: f64 = if ((-0.19) * w2[(2 + 0) % w2.len()]) >= (-0.21) {
        w2[(w1 + 0) % w2.len()] = 0.4 * w2[(w1 + 0) % w2.len()] + ((-a3[(w1 + 1) % a3.len()])).tanh();
        w2.swap((3 + 1) % w2.len(), (3 + 1) % w2.len());
        ({ let g20 = |u21: f64| (h181_0(&[s18, s18, 0.25_f64])).atan(); g20(s18) * g20((-1.11)) })
    } else {
        let mut c22: Vec<f64> = vec![(0.5 * (((0.3 * w1 as f64) + 1.16_f64)).sin()).asin(), h181_0(w2), (h181_0(&x0[..3])).min(s18)];
        let mut c23: [f64; 3] = [h181_0(&w2[..3]), ((-s18) - ((-1.13) * s18)), ((0.2 * w2.iter().enumerate().map(|(i26, v24)| 0.1 * i26 as f64 * *v24).sum::<f64>()) - (a3[(w1 + 2) % a3.len()] - c22[(w1 + 2) % c22.len()]))];
        (-((0.3 * w1 as f64) - x0[(w1 + 0) % x0.len()]))
    };
    let j28 = (w1 + 0) % x0.len();
    let j29 = (w1 + 1) % x0.len();
    x0.swap(j28, j29);
    let mut s30 = h181_0(w2);
    w2[(3 + 2) % w2.len()] = ((0.2 * a3.iter().enumerate().map(|(i33, v31)| 0.1 * i33 as f64 * *v31).sum::<f64>())).clamp(-1.0_f64, 1.7_f64);
    w2[(w1 + 1) % w2.len()] *= ((0.5 * (s18).tanh()).exp()).atan();
    s30 = ((1.21_f64).sin() * ((-1.27) * w2[(w1 + 0) % w2.len()]));
    h181_0(a3)
}


#[test]
fn law_181() {
    check!(p181(vec![0.24, 1.16, 0.22, 1.21, 1.11, 0.13], const 3, &mut [-1.17, 0.14, -0.11, 1.25, 0.19, 1.12], const &[-0.15, 1.26, -1.25, 0.11, 0.25, -1.15]), wherever_smooth());
}

#[differentiate]
fn h182_0(mut w0: f64, a1: &[f64], x2: usize) -> f64 {
    if x2 % 4 == 0 { return ((0.3 * x2 as f64) / (1.0 + (0.3 * x2 as f64) * (0.3 * x2 as f64))); }
    let mut s4: f64 = ({ let t5: f64 = (0.27_f64 + w0); t5 * (t5 * t5) });
    let s8 = h182_0((s4 / (1.0 + s4 * s4)), a1, x2 % 4 - 1);
    let mut s9: f64 = (0.5 * ((a1[(x2 + 0) % a1.len()] - 0.12_f64)).sin()).powi(3);
    (((-1.25) * a1[(x2 * 3) % a1.len()])).atan() + a1.iter().copied().sum::<f64>()
}

#[differentiate]
fn h182_1(w0: usize, x1: &[f64], w2: f64, w3: &mut [f64]) -> [f64; 3] {
    let s10: f64;
    if w0 % 2 == 0 { s10 = ((0.24 * w2) - (1.29_f64 + x1[(w0 * 4) % x1.len()])); } else { s10 = (h182_0((({ let t11: f64 = (0.3 * w0 as f64); t11 * w2 })).atan(), &x1[..3], w0) + (0.2 * w3.iter().zip(x1.iter()).map(|(v12, w13)| *v12 * *w13).sum::<f64>())); }
    let mut c14: Vec<f64> = x1.iter().map(|&v15| ((v15 + v15)).tanh()).collect();
    'l16: for (i17, v18) in c14.iter_mut().enumerate() {
        w3[(w0 + 0) % w3.len()] = f64::tanh(h182_0(((*v18) / (1.0 + (*v18) * (*v18))), x1, w0));
    }
    [(w2 / (2.0 + x1[(w0 + 1) % x1.len()] * x1[(w0 + 1) % x1.len()])), (if (w2).cos() <= (-1.11) { c14[1] } else { c14[(w0 + 0) % c14.len()] }), (0.2 * c14.iter().fold((-0.16_f64), |w21, v20| w21 * 0.2 + *v20))]
}

#[differentiate]
fn p182(w0: f64, w1: &mut [f64]) -> (f64, f64) {
    let s22: f64 = ({ let t23: f64 = (w0 / (2.0 + w0 * w0)); t23 * (t23 * w1[(0 + 2) % w1.len()]) });
    match 1 % 4 {
        0 => {
            w1[(3 + 1) % w1.len()] = ({ let g26 = |u27: f64| (w0 / (1.0 + w0 * w0)); g26(w0) });
            w1[(1 + 0) % w1.len()] += 0.4 * f64::tanh(h182_0(f64::tanh((0.12 * w0)), &w1[..], 3));
        }
        1 | 2 if ((0.2 * w1.iter().map(|&v24| (w1[(0 + 0) % w1.len()]).sin()).sum::<f64>()) < (-0.13)) || (3 % 2 == 1) => {
            let mut s32 = ({ let t30: f64 = (w0).mul_add(0.14_f64, 0.5); t30 * ({ let t31: f64 = w1[(3 + 1) % w1.len()]; t31 * 0.21_f64 }) });
        }
        _ => {
            if 1 % 2 == 1 {
                let mut c33: [[f64; 3]; 2] = [[h182_0(((s22 - w0)).sin(), &[w1[(0 + 1) % w1.len()], w1[(3 + 0) % w1.len()], 1.15_f64], 0), ((1.29 * s22) - ((-0.29) * w1[(2 + 2) % w1.len()])), ((s22).sin_cos().1).atan()], [((1.29 * s22) - ((-0.29) * w1[(2 + 2) % w1.len()])); 3]];
                for i34 in 0..=w1.len() - 1 {
                    c33[0 % 2][i34 % 3] = ((match i34 % 3 { 0 => (0.3 * i34 as f64), 1 => s22, _ => s22 })).tanh();
                }
                let (s35, mut s36): (f64, f64) = (w0, (1.26 * h182_0(((w0).max(s22)).tanh(), &w1[..], 2)));
            } else {
                w1[2] = (if (w1[(0 * 4) % w1.len()]) > (0.3 * 2_usize as f64) { (s22).atan() } else { (1.22_f64).sin() });
            }
        }
    }
    w1[(2 + 1) % w1.len()] += 0.4 * (w1[(1 + 2) % w1.len()] / (1.0 + w1[(1 + 2) % w1.len()] * w1[(1 + 2) % w1.len()]));
    w1[(3 + 3) % w1.len()] += 0.4 * f64::tanh(s22);
    (h182_0(((w1[1] / (2.0 + w0 * w0))).atan(), &w1[..3], 3), ((1.12 * w1[(3 + 0) % w1.len()])).cos())
}


#[test]
fn law_182() {
    check!(p182(-0.11, &mut [-0.26, -1.17, 1.22, 0.28, 1.28]) -> value, wherever_smooth());
}

#[differentiate]
fn h183_0(a0: &mut [f64], w1: f64, x2: f64, a3: usize) -> f64 {
    if (a0[(a3 * 3) % a0.len()]).min((0.3 * a3 as f64)) >= 0.17 {
        let mut j1 = (a3 + 1) % 4;
        if a3 % 2 == 0 {
            a0[(a3 + 1) % a0.len()] *= f64::tanh((w1 * w1));
        } else if a3 % 2 == 1 {
            if (w1) > a0[(j1 + 2) % a0.len()] {
                let s2: f64 = w1;
                let mut w1 = ((0.3 * a3 as f64) / (1.0 + (0.3 * a3 as f64) * (0.3 * a3 as f64)));
                for i3 in 0..a0.len() {
                    a0[2] = (((-1.14_f64)).cos()).sin();
                    let s2 = if i3 < i3 {
                        w1 += 0.4 * (0.21_f64 / (1.0 + 0.21_f64 * 0.21_f64));
                        w1 = ((x2 - a0[2])).atan();
                        (s2 / (1.0 + s2 * s2))
                    } else {
                        w1 *= (a0[i3] / (1.0 + a0[i3] * a0[i3]));
                        f64::tanh((w1 + w1))
                    };
                    w1 = 0.4 * w1 + ((s2 * w1)).sin();
                }
            } else if (x2) > w1 {
                a0[1] = a0[(a3 * 2) % a0.len()];
            } else {
                a0[(a3 + 2) % a0.len()] += 0.4 * f64::tanh((a0[(a3 * 4) % a0.len()] + (0.3 * a3 as f64)));
                a0[0] -= 0.4 * f64::tanh((0.16_f64).min(x2));
            }
        } else {
            a0[(j1 + 1) % a0.len()] = 0.4 * a0[(j1 + 1) % a0.len()] + ((a0[(0 + 0) % a0.len()]).tanh()).tanh();
        }
    } else {
        a0[(a3 + 1) % a0.len()] *= ((x2 - x2)).tanh();
    }
    a0[(a3 + 1) % a0.len()] = (f64::max(1.12_f64, (-1.22_f64))).hypot(1.7_f64);
    a0[1] = (((-1.22) * w1)).cos();
    (0.2 * a0.iter().copied().sum::<f64>())
}

#[differentiate]
fn h183_1(w0: usize, mut x1: [f64; 3]) -> Vec<f64> {
    let mut c6: Vec<f64> = x1.iter().map(|&v7| (((-0.24) * x1[2])).atan()).collect();
    let j9 = (w0 * 4) % c6.len();
    {
        let r8 = &mut c6[j9];
        *r8 = 0.4 * *r8 + (1.16_f64 / (1.0 + 1.16_f64 * 1.16_f64));
        x1[0] = f64::tanh((x1[2] * x1[(w0 + 1) % x1.len()]));
    }
    x1.to_vec()
}

#[differentiate]
fn p183(w0: &mut f64, w1: &[f64; 3], w2: &[f64]) {
    (*w0) = (((-1.29_f64) - w2[(1 + 1) % w2.len()]) * ((*w0)).tanh());
    'l10: for i11 in (0..w2.len()).rev() {
        let mut c12 = [0.0_f64; 3];
        let j17 = (i11 + 1) % c12.len();
        c12[j17] /= 2.1 + ((0.2 * w1.iter().zip(w2.iter()).map(|(v18, w19)| *v18 * *w19).sum::<f64>())).sin();
    }
    (*w0) += 0.4 * (f64::tanh((*w0))).tanh();
    let mut c20: Vec<f64> = vec![((w1[(0 + 1) % w1.len()]).abs() / (2.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64))); w1.len()];
    let j21 = (1 + 1) % c20.len();
    c20[j21] += 0.4 * (({ let t22: f64 = w2[(1 + 2) % w2.len()]; t22 * c20[0] })).atan();
}


#[test]
fn law_183() {
    check!(p183(&mut 1.13, &[1.21, -0.23, -0.24], &[0.29, -0.23, 0.16, 1.27, 1.15]) -> unit, wherever_smooth());
}

#[differentiate]
fn h184_0(a0: [f64; 3], a1: &mut [f64], a2: &mut [f64], x3: &[f64]) -> (f64, f64) {
    let mut s1 = (a1[(3 + 2) % a1.len()] / (1.0 + a1[(3 + 2) % a1.len()] * a1[(3 + 2) % a1.len()]));
    s1 = ({ let g2 = |u3: f64| ((a1[(0 + 1) % a1.len()] + u3)).tanh(); g2(a0[(2 + 1) % a0.len()]) * g2(1.12) });
    if s1 < 1.29 {
        let mut s4: (f64, f64) = (((s1).cos()).min(s1), (0.2 * a2.iter().enumerate().map(|(i8, v6)| 0.1 * i8 as f64 * *v6).sum::<f64>()));
        let mut s1: f64 = if 0 % 2 == 1 {
            if !(2 != 3) {
                for (i9, &v10) in a2.iter().enumerate() {
                    let mut s12: f64 = if i9 % 2 == 0 {
                        let mut v10 = (a0[(i9 + 1) % a0.len()] / (1.0 + a0[(i9 + 1) % a0.len()] * a0[(i9 + 1) % a0.len()]));
                        (((-0.12) * v10)).atan()
                    } else {
                        let mut s11 = ((a0[(i9 + i9) % a0.len()] * a1[(i9 * 2) % a1.len()])).cos();
                        ((0.13_f64 - s1)).atan()
                    };
                    s4.1 += 0.4 * (((0.3 * i9 as f64) * a1[1])).atan();
                }
                s4.0 -= 0.4 * (x3[2] / (1.0 + x3[2] * x3[2]));
            } else {
                s4.0 -= 0.4 * ((s4.0 / (2.0 + s4.0 * s4.0))).sin();
            }
            (-((1.19_f64) * (1.19_f64)).ln_1p())
        } else {
            s1 /= 2.1 + ((a1[(3 + 2) % a1.len()]).cos()).cos();
            (f64::tanh((0.3 * 3_usize as f64)) * s4.1)
        };
    }
    ((0.2 * a0.iter().map(|&v13| (s1).tanh()).sum::<f64>()), (-(match 1 % 3 { 0 => s1, 1 => a1[(1 * 4) % a1.len()], _ => 0.11_f64 })))
}

#[differentiate]
fn h184_1(a0: &mut [f64]) {
    let s15: f64;
    if 2 != 3 { s15 = (((-1.29) * a0[0]) * (0.2 * a0.iter().enumerate().map(|(i18, v16)| 0.1 * i18 as f64 * *v16).sum::<f64>())); } else { s15 = (0.2 * a0.iter().enumerate().map(|(i21, v19)| 0.1 * i21 as f64 * *v19).sum::<f64>()); }
    a0[(1 + 1) % a0.len()] /= 2.1 + (f64::tanh(s15)).sin();
    let mut s22: f64 = ((-a0[(1 + 0) % a0.len()]) * (1.0_f64 + (1.15_f64).powi(2)).sqrt());
    for (i23, v24) in a0.iter_mut().enumerate() {
        if (s15) > 1.14_f64 {
            let mut s22 = {
                let s25 = ((s15).min((*v24))).sin();
                (s25 / (1.0 + s25 * s25))
            };
            (*v24) /= 2.1 + (s22).tanh();
            s22 *= (((-1.11) * (*v24))).atan();
        } else if ((*v24) / (1.0 + (*v24) * (*v24))) <= 0.11 {
            (*v24) /= 2.1 + f64::tanh((s15).cos());
        } else {
            s22 -= 0.4 * f64::tanh(((*v24) * (*v24)));
            (*v24) = 0.4 * (*v24) + ((1.17_f64).sin()).atan();
        }
        s22 *= f64::tanh((s22).atan2(1.7_f64 + (*v24) * (*v24)));
    }
}

#[differentiate]
fn p184(#[constant] x0: &[f64], w1: f64) -> f64 {
    'l27: for i28 in (0..x0.len()).rev() {
        let s29: f64;
        if (0.23_f64).atan() < 0.25 { s29 = (({ let t30: f64 = w1; t30 * (0.3 * i28 as f64) })).cos(); } else { s29 = (w1 / (1.0 + w1 * w1)); }
    }
    if (x0[(0 + 2) % x0.len()]) > x0[(1 + 2) % x0.len()] {
        for &v32 in x0.iter() {
            for i33 in 1..=3 {
                for i34 in 0..2 {
                    let mut s35: f64 = ((v32 / (1.0 + v32 * v32))).sin();
                }
                let mut s36: f64 = ((1.7_f64 + (w1).sin()).powf((v32).cos())).tanh();
            }
            let mut c37: [f64; 3] = [(((-0.27) * v32)).cos(), f64::tanh((w1).abs()), (w1 / (1.0 + w1 * w1))];
        }
        let mut s38: f64 = ((-1.29) * (x0[(0 + 1) % x0.len()]).sin());
    } else if 1 % 2 == 1 {
        let mut s39: f64 = f64::tanh(({ let t40: f64 = w1; t40 * (0.3 * 2_usize as f64) }));
    } else {
        let mut s41: f64 = ((w1 / (2.0 + x0[(2 + 2) % x0.len()] * x0[(2 + 2) % x0.len()])) * (w1 - 1.12_f64));
        s41 = (0.2 * x0.iter().enumerate().map(|(i44, v42)| 0.1 * i44 as f64 * *v42).sum::<f64>());
    }
    let mut s45: f64 = ((w1).tanh().sinh()).tanh();
    s45 *= ((x0[(2 + 0) % x0.len()] + s45)).tanh();
    s45 /= 2.1 + ((1.7_f64 + (x0[(1 * 2) % x0.len()]).cos()).recip()).sin();
    s45 += 0.4 * (((-0.16) * (-0.12_f64))).atan();
    s45 *= f64::tanh((match 2 % 3 { 0 => 1.29_f64, 1 => x0[(3 + 2) % x0.len()], _ => w1 }));
    ((w1).sin()).cos()
}


#[test]
fn law_184() {
    check!(p184(const &[-0.26, 0.18, 0.15, 1.15, 0.23], 0.26), wherever_smooth());
}

#[differentiate]
fn p185(w0: f64, a1: f64, a2: &[f64]) -> (f64, f64) {
    let mut c1: Vec<f64> = vec![(match 1 % 3 { 0 => a1, 1 => a2[(1 + 2) % a2.len()], _ => w0 }); a2.len()];
    c1[0] = ((w0).mul_add(0.23_f64, 0.5) / (2.0 + w0 * w0));
    {
        let r2 = &mut c1[1];
        *r2 += 0.4 * (((0.3 * 3_usize as f64)).sin()).tanh();
        if (1 < 3) && ((0 != 2) && ((-(*r2)) > 0.12)) {
            let mut k3 = 0;
            let mut s4 = loop {
                (*r2) = f64::tanh((w0 + a2[(k3 + k3) % a2.len()]));
                (*r2) = ((-(*r2))).atan();
                k3 += 1;
                if k3 >= 3 || (if k3 % 2 == 1 { a2[(k3 + 0) % a2.len()] } else { (*r2) }) >= 0.26 { break ((1.28_f64 - w0)).sin(); }
            };
        } else {
            match 0 % 4 {
                0 => {
                    let mut s5: f64 = ((if (a1).sin() >= 0.23 { (*r2) } else { w0 }) - (a2[1]).max((*r2)));
                    let s5: f64 = (1.13 * (a1 / (1.0 + a1 * a1)));
                }
                1 | 2 => {
                    (*r2) = (1.0_f64 + ((match 3 % 3 { 0 => (*r2), 1 => a2[(0 + 0) % a2.len()], _ => a2[(1 * 4) % a2.len()] })).powi(2)).sqrt();
                }
                _ => {
                    (*r2) *= f64::tanh((a2[(0 + 0) % a2.len()] * a2[(3 + 0) % a2.len()]));
                    (*r2) = (f64::tanh(w0) - (w0 / (1.0 + w0 * w0)));
                }
            }
            (*r2) += 0.4 * (((*r2) * a1)).sin();
        }
    }
    let j6 = (1 + 2) % c1.len();
    c1[j6] -= 0.4 * ((0.2 * a2.iter().map(|&v7| f64::tanh(v7)).sum::<f64>())).sin();
    c1[1] = (((0.3 * 1_usize as f64) - c1[(0 + 1) % c1.len()])).sin();
    let j9 = (1 + 1) % c1.len();
    c1[j9] = (({ let g10 = |u11: f64| (u11).tanh(); g10(a2[(3 + 0) % a2.len()]) }) / (2.0 + w0 * w0));
    let j12 = (3 + 2) % c1.len();
    c1[j12] += 0.4 * ((0.3 * 2_usize as f64)).tanh();
    ((match 0 % 3 { 0 => a1, 1 => (-1.26_f64), _ => w0 }), ((-(0.3 * 1_usize as f64)) * (a1 - a2[(2 * 4) % a2.len()])))
}


#[test]
fn law_185() {
    check!(p185(1.29, -0.12, &[0.27, 1.13, -1.15, 0.15, 1.29, 0.18]) -> value, wherever_smooth());
}

#[differentiate]
fn h186_0(a0: usize, x1: &mut f64, w2: &[f64], mut a3: f64) {
    let mut s1: f64 = ((({ let t2: f64 = w2[(a0 + 2) % w2.len()]; t2 * (*x1) })) * (({ let t2: f64 = w2[(a0 + 2) % w2.len()]; t2 * (*x1) }))).ln_1p();
    let mut s1 = (if 3 % 2 == 0 { ((-1.21) * (0.3 * a0 as f64)) } else { (0.2 * w2.iter().zip(w2.iter()).map(|(v3, w4)| *v3 * *w4).sum::<f64>()) });
}

#[differentiate]
fn p186(a0: usize, w1: usize, a2: &mut [f64], x3: &[f64]) -> f64 {
    a2[0] -= 0.4 * ((x3[(a0 + 2) % x3.len()] * x3[(0 + 2) % x3.len()])).sin();
    let s7 = ({ let g5 = |u6: f64| f64::tanh(((0.3 * a0 as f64) * u6)); g5((-1.16_f64)) * g5(0.21) });
    if (w1 % 2 == 1) || ((!(w1 % 2 == 0)) && ((x3[(w1 + a0) % x3.len()]) > a2[(w1 + 2) % a2.len()])) {
        let mut k8 = 1;
        while k8 < 4 && s7 < 1.4 {
            k8 += 1;
            let mut k9 = 0;
            let mut s10 = loop {
                a2[1] -= 0.4 * (a2[(k9 + 0) % a2.len()] / (1.0 + a2[(k9 + 0) % a2.len()] * a2[(k9 + 0) % a2.len()]));
                let mut k11 = 0;
                while k11 < 3 {
                    k11 += 1;
                    a2[(w1 * 3) % a2.len()] -= 0.4 * ((x3[(a0 + 1) % x3.len()] / (1.0 + x3[(a0 + 1) % x3.len()] * x3[(a0 + 1) % x3.len()]))).cos();
                }
                k9 += 1;
                if k9 >= 2 || ({ let t12: f64 = s7; t12 * a2[2] }) < 1.29 { break (a2[1] / (1.0 + a2[1] * a2[1])); }
            };
            if (!((a2[0]) > x3[(a0 * 2) % x3.len()])) && (3 != w1) {
                if a0 < a0 {
                    s10 += 0.4 * (((-1.25) * a2[(w1 + 0) % a2.len()])).tanh();
                } else if !((x3[2]) > a2[(2 * 3) % a2.len()]) {
                    s10 += 0.4 * ((s10 - s7)).tanh();
                } else {
                    s10 = 0.4 * s10 + ((1.7_f64 + (a2[(w1 + 2) % a2.len()]).sin()).cbrt()).tanh();
                    s10 = 0.4 * s10 + (a2[(w1 + 1) % a2.len()] / (1.0 + a2[(w1 + 1) % a2.len()] * a2[(w1 + 1) % a2.len()]));
                }
                s10 = (a2[(w1 + 1) % a2.len()] / (1.0 + a2[(w1 + 1) % a2.len()] * a2[(w1 + 1) % a2.len()]));
            } else {
                s10 -= 0.4 * (({ let t13: f64 = x3[(a0 + 2) % x3.len()]; t13 * a2[(1 + 0) % a2.len()] })).sin();
            }
            s10 += 0.4 * ((x3[(a0 + 2) % x3.len()] * s10)).atan();
        }
    } else if a0 != w1 {
        a2[(w1 + 2) % a2.len()] = 0.4 * a2[(w1 + 2) % a2.len()] + ((s7).max(x3[(w1 + 0) % x3.len()])).tanh();
    }
    a2[2] = (({ let t14: f64 = (0.3 * 1_usize as f64); t14 * a2[(a0 + 1) % a2.len()] }) - (s7 - s7));
    a2[(w1 + 0) % a2.len()] = ((s7 + a2[(a0 + 1) % a2.len()]) + (if ({ let g15 = |u16: f64| (a2[(w1 + 1) % a2.len()]).atan(); g15(a2[(w1 + 0) % a2.len()]) * g15(0.27) }) < 0.14 { x3[(a0 * 4) % x3.len()] } else { (-0.23_f64) }));
    a2[(a0 + 0) % a2.len()] = (1.7_f64 + (({ let g17 = |u18: f64| ((0.3 * w1 as f64)).tanh(); g17(a2[(w1 + 1) % a2.len()]) })).sin()).log10();
    a2[(w1 + 0) % a2.len()] += 0.4 * (s7 / (1.0 + s7 * s7));
    (x3[(w1 + a0) % x3.len()] / (2.0 + s7 * s7)) + x3.iter().copied().sum::<f64>()
}


#[test]
fn law_186() {
    check!(p186(const 4, const 2, &mut [-0.13, 1.23, 1.28, -0.27, 1.24, 1.14], &[-0.15, 1.25, 0.14, -1.14, 1.14, 0.16]), wherever_smooth());
}

#[differentiate]
fn h187_0(x0: &[f32], a1: &[f32]) -> f32 {
    let mut c1: Vec<f32> = vec![(((-1.18) * (0.3 * 2_usize as f32)) + f32::tanh(a1[(0 + 1) % a1.len()])), (-(a1[(2 + 0) % a1.len()] - a1[1])), ((0.2 * x0.iter().enumerate().map(|(i4, v2)| 0.1 * i4 as f32 * *v2).sum::<f32>())).tanh()];
    c1[0] = 0.4 * c1[0] + ((a1[(3 + 0) % a1.len()]).atan()).tanh();
    (0.2 * c1.iter().copied().sum::<f32>()) + c1.iter().copied().sum::<f32>()
}

#[differentiate]
fn h187_1(a0: &[f32], x1: usize) -> [f32; 3] {
    let mut s7: f32 = (1.7_f32 + ((0.2 * a0.iter().copied().sum::<f32>())).sin()).cbrt();
    if x1 < x1 {
        if (s7 - s7) >= (-1.12) {
            'l10: for i11 in 1..a0.len() {
                let [s12, mut s13, _] = [f32::tanh(({ let t14: f32 = s7; t14 * a0[i11] })), (a0[0] / (1.0 + a0[0] * a0[0])), f32::tanh(({ let t14: f32 = s7; t14 * a0[i11] }))];
                let mut s17: f32 = ((1.27 * s7)).atan();
            }
            let mut h18 = h187_0(a0, &a0[..]);
            s7 -= 0.4 * ((1.0_f32 + (a0[(2 + 0) % a0.len()]).powi(2)).ln()).sin();
        } else if x1 % 2 == 0 {
            let mut s19: f32 = h187_0(a0, a0);
        } else {
            s7 -= 0.4 * f32::tanh((1.18 * a0[(x1 + 1) % a0.len()]));
            s7 -= 0.4 * (a0[(x1 + 0) % a0.len()] / (1.0 + a0[(x1 + 0) % a0.len()] * a0[(x1 + 0) % a0.len()]));
        }
        s7 += 0.4 * (a0[(x1 + 2) % a0.len()] / (1.0 + a0[(x1 + 2) % a0.len()] * a0[(x1 + 2) % a0.len()]));
        s7 = ((0.3 * x1 as f32)).tanh().sinh();
    }
    s7 -= 0.4 * ((1.0_f32 + (a0[(x1 + x1) % a0.len()]).powi(2)).ln()).atan();
    s7 = ({ let g21 = |u22: f32| (h187_0(&a0[..], &a0[..3])).tanh(); g21(s7) });
    [s7, (s7 / (2.0 + s7 * s7)), ((0.3 * x1 as f32)).tanh()]
}

#[differentiate]
fn p187(x0: usize, a1: f32) -> (f32, f32) {
    let mut c23: Vec<f32> = vec![h187_0(&[a1, a1, 0.16], &[a1, a1, 1.16]), ((0.11_f32 / (2.0 + a1 * a1))).cos(), ((match x0 % 3 { 0 => a1, 1 => (0.3 * x0 as f32), _ => a1 })).hypot(1.7_f32)];
    let mut c24: Vec<f32> = c23.iter().map(|&v25| ((c23[(0 + 2) % c23.len()]).cos()).cos()).collect();
    let mut k26 = 0;
    let mut s27 = loop {
        let s28: f32;
        if (a1).tanh().sinh() < 0.14 { s28 = ((c23[(k26 + 0) % c23.len()] / (2.0 + a1 * a1))).sin(); } else { s28 = (c23[(x0 + 2) % c23.len()] / (1.0 + c23[(x0 + 2) % c23.len()] * c23[(x0 + 2) % c23.len()])); }
        let s28 = f32::tanh(f32::tanh(c23[(k26 + 2) % c23.len()]));
        k26 += 1;
        if k26 >= 2 { break ((c23[(k26 + 2) % c23.len()] - a1)).sin(); }
    };
    let mut s29: f32 = ((c24[(x0 + 1) % c24.len()]).cos() - h187_0(&c23, &c24));
    let s30: f32 = h187_0(&c23, &c23);
    if 1 % 2 == 1 {
        let mut s30: f32 = (0.2 * c24.iter().map(|&v31| ((c23[(x0 + 2) % c23.len()] * 1.11_f32)).cos()).sum::<f32>());
    } else {
        let mut s33 = if x0 % 2 == 0 {
            s29 = (0.5 * ((1.12 * c23[(x0 + 2) % c23.len()])).tanh()).exp();
            (0.5 * ((a1).tanh()).sin()).powi(3)
        } else {
            s29 /= 2.1 + ((-a1)).atan();
            ((s30 - c23[(x0 + 1) % c23.len()]) - (c24[1]).mul_add(a1, 0.5))
        };
    }
    ((if x0 % 2 == 1 { c23[(x0 + x0) % c23.len()] } else { c23[(x0 + 1) % c23.len()] }), (0.22 * (1.7_f32 + (c23[(x0 + 0) % c23.len()]).sin()).cbrt()))
}


#[test]
fn law_187() {
    check!(p187(const 2, -1.19_f32) -> value, single(), wherever_smooth());
}

#[differentiate]
fn p188(x0: usize, mut x1: f64) -> (f64, f64) {
    if ((x1) * (x1)).ln_1p() >= (-0.13) {
        'l1: for i2 in 0..2 {
            let mut s3: f64 = ((x1 / (1.0 + x1 * x1))).sin();
        }
        let mut s4: f64 = f64::max((x1 * x1), x1);
    } else if !((x0 != x0) && (0 >= x0)) {
        let mut s5: f64 = f64::tanh(({ let g6 = |u7: f64| (x1).tanh(); g6(x1) * g6(1.13) }));
    } else {
        let mut s8 = ((1.19_f64).mul_add(x1, 0.5) - (x1 + x1));
    }
    let mut c9 = [0.0_f64; 3];
    let x1 = ((0.2 * c9.iter().enumerate().map(|(i14, v12)| 0.1 * i14 as f64 * *v12).sum::<f64>())).atan();
    for i15 in 1..c9.len() {
        let s17 = if (1.7_f64 + (x1).sin()).cbrt() >= 0.17 {
            c9[0] = ((c9[(x0 * 4) % c9.len()] * x1)).tanh();
            let j16 = (i15 + 2) % c9.len();
            c9[j16] = 0.4 * c9[j16] + f64::tanh((match 2 % 3 { 0 => c9[i15], 1 => (0.3 * x0 as f64), _ => x1 }));
            ((if (c9[i15]).sin_cos().0 >= 0.15 { x1 } else { (0.3 * i15 as f64) })).cos()
        } else {
            c9[0] = ((c9[i15]).tanh()).sin();
            ((x1 - c9[(i15 * 2) % c9.len()])).atan()
        };
        let j18 = (x0 * 3) % c9.len();
        c9[j18] = ((c9[i15] * s17)).sin();
        c9[i15] += 0.4 * ((0.16 * (0.3 * i15 as f64))).sin();
    }
    let j19 = (x0 + x0) % c9.len();
    c9[j19] = (({ let t20: f64 = (0.3 * x0 as f64); t20 * c9[(x0 + 2) % c9.len()] })).sin();
    ((0.12_f64 * x1), ((x1 + x1) * (c9[(x0 + 0) % c9.len()] + x1)))
}


#[test]
fn law_188() {
    check!(p188(const 2, 0.24) -> value, wherever_smooth());
}

#[differentiate]
fn h189_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: [T; 3], x1: usize) -> T {
    let mut s1: T = (T::from(0.21).unwrap() * (w0[(0 * 4) % w0.len()] * T::from(0.19).unwrap()));
    let mut s2 = ((s1).atan() - (T::from(1.13).unwrap() * s1));
    ((T::from(0.2).unwrap() * w0.iter().zip(w0.iter()).map(|(v3, w4)| *v3 * *w4).sum::<T>())).tanh() + w0.iter().copied().sum::<T>()
}

#[differentiate]
fn p189<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &[T; 3], x1: usize, x2: &[T; 3]) -> T {
    let mut s5: T = ({ let g6 = |u7: T| ((T::from(1.23).unwrap() * w0[0])).tanh(); g6(w0[(x1 + 2) % w0.len()]) * g6(T::from(1.15).unwrap()) });
    let s5: T = (T::from(0.2).unwrap() * x2.iter().fold(T::from(-1.23).unwrap(), |w9, v8| w9 * T::from(0.2).unwrap() + *v8));
    let mut s10: T = ((s5 / (T::from(2.0).unwrap() + s5 * s5)) + (-w0[2]));
    let s5 = if x1 % 2 == 1 {
        let mut c11: Vec<T> = vec![T::from(0.0).unwrap(); x2.len()];
        ((x2[(x1 + 2) % x2.len()] * T::from(0.22).unwrap())).atan2(T::from(1.7).unwrap() + s5 * s5)
    } else {
        let s10 = h189_0([T::from(1.13).unwrap(), (w0[(x1 + x1) % w0.len()] / (T::from(1.0).unwrap() + w0[(x1 + x1) % w0.len()] * w0[(x1 + x1) % w0.len()])), s5], x1);
        let mut s12: T = ((-s5) * (match x1 % 3 { 0 => w0[1], 1 => s5, _ => s5 }));
        ({ let t13: T = (s10 / (T::from(2.0).unwrap() + s10 * s10)); t13 * (T::from(0.18).unwrap() * s5) })
    };
    let mut s10 = (-(if ((s5) > s10) || (x1 % 2 == 0) { s10 } else { w0[(x1 + x1) % w0.len()] }));
    ({ let g14 = |u15: T| (h189_0([x2[2], (u15).sin(), s5], x1)).tanh(); g14(x2[1]) })
}


#[test]
fn law_189() {
    check!(p189(&[-0.12, 0.12, 0.21], const 1, &[0.26, 0.11, 1.15]), wherever_smooth());
}

#[differentiate]
fn h190_0(mut w0: (f64, f64), x1: usize) -> f64 {
    if !(x1 % 2 == 1) {
        'l1: for i2 in 0..4 {
            let mut c3: Vec<f64> = vec![(w0.0).tanh(), ((0.3 * x1 as f64) / (1.0 + (0.3 * x1 as f64) * (0.3 * x1 as f64))), ((0.5 * (1.11_f64).tanh()).exp()).sin()];
            let j4 = (i2 + 2) % c3.len();
            c3[j4] = ((w0.1 * (0.3 * x1 as f64))).sin();
            'l5: for i6 in (0..c3.len()).rev() {
                let s7: f64 = (w0.1 / (1.0 + w0.1 * w0.1));
                for i8 in (0..c3.len()).step_by(2) {
                    {
                        let r9 = &mut c3[i6];
                        *r9 = f64::tanh((s7).sin_cos().1);
                        let mut s11 = if (w0.0) > 1.16_f64 {
                            let mut s10 = ((if ((0.3 * 2_usize as f64)) > s7 { s7 } else { (*r9) })).cos();
                            f64::tanh(((*r9) / (1.0 + (*r9) * (*r9))))
                        } else {
                            w0.0 *= (w0.1).cos();
                            w0.0 = ((match i8 % 3 { 0 => w0.0, 1 => (0.3 * i6 as f64), _ => w0.0 })).sin();
                            f64::tanh(((0.3 * 3_usize as f64) + (*r9)))
                        };
                    }
                }
                w0.1 += 0.4 * (f64::tanh(w0.0)).atan();
            }
        }
        w0.0 -= 0.4 * f64::tanh((0.28_f64 - w0.0));
        w0.1 = 0.26_f64;
    } else if (w0.0) > w0.1 {
        w0.1 -= 0.4 * ((-w0.1)).sin();
    } else {
        w0.1 += 0.4 * (w0.1 / (1.0 + w0.1 * w0.1));
        w0.1 -= 0.4 * ((if x1 % 2 == 0 { w0.0 } else { w0.0 })).tanh();
    }
    w0.1 -= 0.4 * ((w0.0 / (1.0 + w0.0 * w0.0))).sin();
    w0.0 = 0.4 * w0.0 + (((0.3 * x1 as f64)).abs()).sin();
    w0.1 += 0.4 * f64::tanh((0.5 * (w0.0).sin()).asin());
    f64::tanh((match x1 % 3 { 0 => 1.27_f64, 1 => w0.1, _ => w0.0 }))
}

#[differentiate]
fn h190_1(a0: f64, a1: &[f64; 3], a2: f64) -> [f64; 3] {
    let mut c13 = [0.0_f64; 3];
    let mut a2 = ((a2 - 0.24_f64) + h190_0((a1[(0 + 1) % a1.len()], (({ let g17 = |u18: f64| f64::tanh(a1[(3 + 0) % a1.len()]); g17(a2) })).sin()), 3));
    let mut c19: Vec<f64> = a1.to_vec();
    c13
}

#[differentiate]
fn p190(x0: &[f64; 3], x1: f64, mut w2: f64) -> f64 {
    w2 = 0.4 * w2 + f64::tanh((0.2 * x0.iter().map(|&v20| (x0[(3 + 1) % x0.len()]).cos()).sum::<f64>()));
    if (h190_0((w2, (({ let t22: f64 = w2; t22 * x1 })).sin()), 3) > 1.27) || (1 % 2 == 1) {
        let mut h25 = h190_0((x0[(2 + 0) % x0.len()], f64::tanh((0.2 * x0.iter().zip(x0.iter()).map(|(v23, w24)| *v23 * *w24).sum::<f64>()))), 1);
        let mut w2: f64 = (((-0.21) * w2) * (1.0_f64 + (x0[(1 + 2) % x0.len()]).powi(2)).ln());
        h25 = f64::tanh((0.2 * x0.iter().fold(1.21_f64, |w27, v26| w27 * 0.2 + *v26)));
    } else {
        for i28 in 0..=x0.len() - 1 {
            let mut s29: f64 = ((x0[1] * w2)).tanh();
            let mut s30: f64 = f64::tanh(f64::tanh(x1));
        }
        w2 = ((w2 * x0[(3 + 2) % x0.len()]) + h190_0((x0[(2 + 0) % x0.len()], ((w2 - x0[(0 + 1) % x0.len()])).tanh()), 0));
    }
    w2 = h190_0((x0[(0 + 2) % x0.len()], (((-1.22) * x0[(3 + 0) % x0.len()])).atan()), 1);
    ({ let t31: f64 = ({ let t32: f64 = (0.3 * 3_usize as f64); t32 * x0[(2 * 4) % x0.len()] }); t31 * (x0[(3 + 1) % x0.len()] / (2.0 + x0[(1 + 2) % x0.len()] * x0[(1 + 2) % x0.len()])) })
}


#[test]
fn law_190() {
    check!(p190(&[0.19, 0.28, 0.27], 1.17, 1.15), wherever_smooth());
}

#[differentiate]
fn p191(x0: &[f32; 3], a1: [f32; 3]) -> f32 {
    let mut s1: f32 = f32::tanh((x0[(3 + 0) % x0.len()]).min(x0[(3 + 1) % x0.len()]));
    let mut k2 = 0;
    let mut s3 = loop {
        match k2 % 4 {
            0 => {
                for i4 in 0..a1.len() {
                    let mut s5: f32 = ((s1 / (1.0 + s1 * s1))).tanh();
                }
            }
            1 | 2 if (s1).tanh().sinh() < 0.21 => {
                for &v7 in x0.iter() {
                    let mut j8 = (k2 + 2) % 4;
                    let mut s9: f32 = ((0.3 * j8 as f32) / (1.0 + (0.3 * j8 as f32) * (0.3 * j8 as f32)));
                }
            }
            _ => {
                s1 += 0.4 * (((0.3 * k2 as f32)).hypot(1.7_f32)).cos();
                for &v11 in a1.iter() {
                    s1 -= 0.4 * f32::tanh((match k2 % 3 { 0 => v11, 1 => x0[(k2 + 0) % x0.len()], _ => v11 }));
                    s1 -= 0.4 * ((x0[(k2 * 3) % x0.len()]).sin_cos().1).sin();
                }
            }
        }
        s1 -= 0.4 * ((x0[2] / (1.0 + x0[2] * x0[2]))).tanh();
        k2 += 1;
        if k2 >= 3 { break ((s1 / (1.0 + s1 * s1))).cos(); }
    };
    s3 /= 2.1 + ((x0[(3 * 2) % x0.len()] / (1.0 + x0[(3 * 2) % x0.len()] * x0[(3 * 2) % x0.len()]))).tanh();
    s1 = (if 3 % 2 == 1 { (match 0 % 3 { 0 => s1, 1 => a1[1], _ => 0.12_f32 }) } else { (x0[(0 * 4) % x0.len()]).sin() });
    ({ let g12 = |u13: f32| f32::tanh((a1[(2 + 1) % a1.len()] * x0[(2 + 0) % x0.len()])); g12(s3) * g12((-0.13)) })
}


#[test]
fn law_191() {
    check!(p191(&[0.16, 0.12, -1.19_f32], [0.25, 1.23, 1.27_f32]), single(), wherever_smooth());
}

#[differentiate]
fn h192_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: T, w1: &[T], x2: usize) -> T {
    if x2 % 4 == 0 { return ((w1[(x2 + 2) % w1.len()]).cos()).tanh(); }
    let mut s1: T = (T::from(0.2).unwrap() * w1.iter().zip(w1.iter()).map(|(v2, w3)| *v2 * *w3).sum::<T>());
    let s6 = h192_0(((T::from(0.2).unwrap() * w1.iter().zip(w1.iter()).map(|(v4, w5)| *v4 * *w5).sum::<T>())).tanh(), w1, x2 % 4 - 1);
    let mut s7: T = (T::from(1.0).unwrap() + ((w1[(x2 + 1) % w1.len()]).tanh()).powi(2)).ln();
    ({ let t8: T = (T::from(1.16).unwrap() * w1[2]); t8 * (T::from(1.12).unwrap()).sin() }) + w1.iter().copied().sum::<T>()
}

#[differentiate]
fn h192_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(mut a0: T, w1: &[T], x2: usize) -> T {
    if x2 % 4 == 0 { return (w1[1] / (T::from(1.0).unwrap() + w1[1] * w1[1])); }
    let s9 = h192_0(T::tanh((w1[0] * w1[(x2 + 1) % w1.len()])), w1, x2);
    let s10 = h192_1((h192_0(((T::from(0.3).unwrap() * T::from(x2).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(x2).unwrap()) * (T::from(0.3).unwrap() * T::from(x2).unwrap()))), w1, x2)).tanh(), w1, x2 % 4 - 1);
    let mut k11 = 1;
    while k11 < 2 {
        k11 += 1;
        let mut c12: Vec<T> = w1.to_vec();
    }
    ((T::from(1.7).unwrap() + (T::from(1.11).unwrap()).sin()).powf((s9).cos())).sin_cos().1 + w1.iter().copied().sum::<T>()
}

#[differentiate]
fn p192<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &mut T, w1: &[T], x2: &mut [T]) {
    let s13: T = T::tanh(h192_0(T::tanh((x2[(3 + 0) % x2.len()]).sin()), w1, 0));
    x2[(2 + 1) % x2.len()] = s13;
    let mut s14: (T, T) = ((h192_1(T::tanh((T::from(0.2).unwrap() * x2.iter().fold(T::from(1.14).unwrap(), |w17, v16| w17 * T::from(0.2).unwrap() + *v16))), x2, 1) - (T::from(1.7).unwrap() + (w1[0]).sin()).log10()), ((T::from(0.2).unwrap() * x2.iter().map(|&v18| ((*x0)).tanh()).sum::<T>())).sin());
    'l20: for i21 in (0..5).step_by(3) {
        let [s22, mut s23, _] = [((-x2[0])).sin(), (({ let g24 = |u25: T| T::tanh((T::from(0.3).unwrap() * T::from(i21).unwrap())); g24(x2[(i21 + i21) % x2.len()]) * g24(T::from(-0.28).unwrap()) })).atan(), ((-x2[0])).sin()];
    }
    let mut s37 = if (T::from(-0.15).unwrap()) > s14.1 {
        let s26: T = T::tanh((s14.0).sin());
        x2[(0 + 1) % x2.len()] *= s26;
        ((s14.0).hypot(T::from(1.7).unwrap()) * (s14.0 - x2[(3 + 1) % x2.len()]))
    } else {
        let mut k27 = 0;
        let mut s28 = loop {
            if ((*x0)) > s14.1 { return; }
            'l29: for i30 in 0..2 {
                let s31: T;
                if !(i30 != k27) { s31 = ((T::from(-0.28).unwrap() * T::from(0.16).unwrap())).sin(); } else { s31 = (((T::from(0.3).unwrap() * T::from(i30).unwrap())).cos()).cos(); }
                let s32: T = ((T::from(0.3).unwrap() * T::from(k27).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(k27).unwrap()) * (T::from(0.3).unwrap() * T::from(k27).unwrap())));
                s14.0 -= s32;
                let s35: T = ((s14.1).max(s14.0)).atan();
                s14.1 += s35;
            }
            k27 += 1;
            if k27 >= 2 { break (T::tanh(x2[(k27 * 4) % x2.len()])).tanh(); }
        };
        (match 2 % 3 { 0 => ({ let t36: T = (T::from(0.3).unwrap() * T::from(2).unwrap()); t36 * s28 }), 1 => s14.1, _ => T::tanh(x2[(1 + 2) % x2.len()]) })
    };
    let s38: T = T::tanh((s14.0).tanh());
    s14.1 -= s38;
}


#[test]
fn law_192() {
    check!(p192(&mut -1.29, &[0.17, -0.25, 1.28, 0.12, 0.24, 1.24], &mut [0.24, -0.12, 1.18, -1.23, -1.21, -0.16]) -> unit, wherever_smooth());
}

#[differentiate]
fn h193_0(a0: &mut [f32]) -> f32 {
    a0[(3 + 3) % a0.len()] = (((0.3 * 2_usize as f32)).cos()).tanh().sinh();
    a0[(3 + 0) % a0.len()] /= 2.1 + f32::tanh((a0[(2 + 2) % a0.len()] * a0[0]));
    a0[1]
}

#[differentiate]
fn h193_1(w0: f32, a1: &[f32], w2: usize) -> f32 {
    if w2 % 4 == 0 { return ((a1[(w2 + 1) % a1.len()]).abs()).atan(); }
    let s1: f32 = ((a1[(w2 + 0) % a1.len()]).sin()).mul_add(a1[(w2 + w2) % a1.len()], 0.5);
    let s2 = h193_1(((0.19_f32 + (-0.17_f32))).tanh(), a1, w2 % 4 - 1);
    for i3 in 0..=a1.len() - 1 {
        let mut j4 = (w2 + 2) % 4;
        let mut k5 = 0;
        loop {
            let s7 = ((a1[(k5 + j4) % a1.len()]).atan()).tanh();
            let mut k8 = 0;
            let mut s9 = loop {
                let mut k10 = 1;
                while k10 < 2 && (0.3 * k8 as f32) < 1.4 {
                    k10 += 1;
                    let mut s11: f32 = f32::tanh(w0);
                    let mut s12: f32 = (0.21_f32 / (1.0 + 0.21_f32 * 0.21_f32));
                    s12 += 0.4 * (w0).cos();
                }
                let mut s15: f32 = ((0.3 * w2 as f32) / (1.0 + (0.3 * w2 as f32) * (0.3 * w2 as f32)));
                k8 += 1;
                if k8 >= 2 { break ((if k8 % 2 == 0 { s2 } else { s1 })).sin(); }
            };
            k5 += 1;
            if k5 >= 3 { break; }
        }
    }
    (({ let g16 = |u17: f32| (u17).atan(); g16(a1[(0 + w2) % a1.len()]) * g16(1.16) }) + (match w2 % 3 { 0 => w0, 1 => a1[2], _ => a1[2] }))
}

#[differentiate]
fn p193(x0: usize, a1: usize, a2: &mut [f32], w3: &[f32]) {
    let mut s21 = (match 2 % 3 { 0 => ({ let t18: f32 = w3[(3 + 2) % w3.len()]; t18 * t18 }), 1 => w3[(x0 * 3) % w3.len()], _ => ({ let g19 = |u20: f32| (u20 / (1.0 + u20 * u20)); g19(w3[1]) * g19(1.18) }) });
    let mut j22 = (a1 + 2) % 4;
    if x0 < j22 {
        s21 = (-(-s21));
        a2[(a1 + 1) % a2.len()] *= (w3[(j22 + a1) % w3.len()] / (1.0 + w3[(j22 + a1) % w3.len()] * w3[(j22 + a1) % w3.len()]));
    } else {
        let s21: f32 = ((0.2 * a2.iter().zip(a2.iter()).map(|(v23, w24)| *v23 * *w24).sum::<f32>()) + (0.2 * w3.iter().enumerate().map(|(i27, v25)| 0.1 * i27 as f32 * *v25).sum::<f32>()));
    }
    a2[(a1 + 2) % a2.len()] = (0.15 * (if !(a1 % 2 == 1) { s21 } else { w3[(a1 + 0) % w3.len()] }));
    if ((a2[(x0 + 1) % a2.len()]) > a2[(x0 + 1) % a2.len()]) && (!((a1 % 2 == 0) || (h193_1(((match a1 % 3 { 0 => (-1.16_f32), 1 => w3[(2 + 0) % w3.len()], _ => s21 })).tanh(), a2, x0) >= 0.14))) {
        a2[(2 + j22) % a2.len()] = ((-1.19_f32)).sin();
    }
    for i28 in 0..0 {
        s21 = f32::tanh(({ let g29 = |u30: f32| ((0.3 * 1_usize as f32)).cos(); g29(a2[(j22 + 1) % a2.len()]) * g29(0.19) }));
        s21 = (f32::max(s21, a2[(x0 + 0) % a2.len()])).cos();
        s21 += 0.4 * ((0.2 * a2.iter().fold((-0.21_f32), |w32, v31| w32 * 0.2 + *v31))).cos();
    }
    s21 = (0.2 * w3.iter().fold((-0.15_f32), |w34, v33| w34 * 0.2 + *v33));
}


#[test]
fn law_193() {
    check!(p193(const 1, const 1, &mut [-0.26, 0.14, -0.25, -0.21, 0.28, 0.26_f32], &[0.17, -1.23, 1.27, 0.24, -0.28, 1.17_f32]) -> unit, single(), wherever_smooth());
}

#[differentiate]
fn p194(w0: &mut f64, x1: &mut [f64], a2: f64, a3: f64) -> (f64, f64) {
    x1[(1 + 1) % x1.len()] *= f64::tanh(({ let t1: f64 = x1[(2 + 0) % x1.len()]; t1 * t1 }));
    x1[(2 + 2) % x1.len()] = 0.4 * x1[(2 + 2) % x1.len()] + ((1.0_f64 + (x1[(2 + 1) % x1.len()]).powi(2)).ln()).cos();
    let s2: f64 = (((*w0)).abs()).sin();
    let mut s7 = {
        (*w0) = ((x1[(1 + 2) % x1.len()]).atan2(1.7_f64 + a2 * a2) + f64::tanh(x1[(1 + 0) % x1.len()]));
        if (x1[2]).tanh() > (-1.18) {
            x1[(1 + 0) % x1.len()] += 0.4 * (a2).sin();
            x1[(1 + 2) % x1.len()] = 0.4 * x1[(1 + 2) % x1.len()] + ((0.2 * x1.iter().fold(1.14_f64, |w4, v3| w4 * 0.2 + *v3))).sin();
        } else {
            match 3 % 4 {
                0 => {
                    x1[(1 + 2) % x1.len()] /= 2.1 + f64::tanh((1.22_f64 - (0.3 * 0_usize as f64)));
                }
                1 | 2 => {
                    (*w0) /= 2.1 + ((s2 * a2)).cos();
                }
                _ => {
                    (*w0) *= ((0.11_f64).atan()).sin();
                }
            }
            (*w0) = ((a3).atan()).atan();
        }
        ((x1[(0 + 1) % x1.len()] - x1[0]) * f64::max(x1[1], a2))
    };
    (*w0) *= ((a2 * (0.3 * 1_usize as f64))).atan();
    s7 += 0.4 * ((0.5 * (s2).tanh()).exp()).cos();
    ((match 0 % 3 { 0 => a2, 1 => a2, _ => (*w0) }), ((0.2 * x1.iter().enumerate().map(|(i10, v8)| 0.1 * i10 as f64 * *v8).sum::<f64>()) * ({ let t11: f64 = a3; t11 * (-1.11_f64) })))
}


#[test]
fn law_194() {
    check!(p194(&mut 1.12, &mut [1.28, 0.29, 1.16, 1.22, 0.28], 1.22, 0.27) -> value, wherever_smooth());
}

#[differentiate]
fn p195<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &[T], a1: usize) -> T {
    let s1: T;
    if 0 < a1 { s1 = (T::from(1.0).unwrap() + ((match a1 % 3 { 0 => x0[0], 1 => x0[1], _ => x0[(a1 + 1) % x0.len()] })).powi(2)).ln(); } else { s1 = ((x0[(a1 + 0) % x0.len()]).atan() - (T::from(0.2).unwrap() * x0.iter().enumerate().map(|(i4, v2)| T::from(0.1).unwrap() * T::from(i4).unwrap() * *v2).sum::<T>())); }
    let mut s5: T = ((x0[(a1 * 2) % x0.len()] + s1) + (x0[(a1 + 1) % x0.len()] / (T::from(2.0).unwrap() + x0[2] * x0[2])));
    let s6: T = ((T::from(0.3).unwrap() * T::from(a1).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(a1).unwrap()) * (T::from(0.3).unwrap() * T::from(a1).unwrap())));
    s5 *= s6;
    let s7: T = ((T::from(0.2).unwrap() * x0.iter().enumerate().map(|(i10, v8)| T::from(0.1).unwrap() * T::from(i10).unwrap() * *v8).sum::<T>())).tanh();
    s5 *= s7;
    for &v12 in x0.iter() {
        let mut s13 = (s5 / (T::from(1.0).unwrap() + s5 * s5));
    }
    let mut k15 = 1;
    'l14: while k15 < 2 {
        k15 += 1;
        let s22 = {
            let mut c16: Vec<T> = x0.to_vec();
            let s17: T = ((s1 - s1)).sin();
            s5 = s17;
            T::tanh((-x0[(k15 + 1) % x0.len()]))
        };
        let s23: T = ((s1 * s5)).sin();
        s5 *= s23;
    }
    let s24: T = (({ let g25 = |u26: T| T::tanh(x0[2]); g25(x0[(a1 + 2) % x0.len()]) })).atan();
    s5 = s24;
    (T::from(1.7).unwrap() + (T::max(x0[(0 * 3) % x0.len()], T::from(0.26).unwrap())).sin()).log10() + x0.iter().copied().sum::<T>()
}


#[test]
fn law_195() {
    check!(p195(&[-1.28, 1.27, 0.24, 0.11, 0.23], const 4), wherever_smooth());
}

#[differentiate]
fn h196_0(w0: f64, a1: &[f64], w2: usize) -> f64 {
    if w2 % 4 == 0 { return (((-0.26_f64) + a1[(w2 + 0) % a1.len()])).cos(); }
    let mut s1: f64 = (0.5 * ((a1[(w2 + 0) % a1.len()]).tanh().sinh()).tanh()).exp();
    let s2 = h196_0(((1.7_f64 + (w0).sin()).log10()).cos(), a1, w2 % 4 - 1);
    s1 *= ((if (a1[1]) > s1 { (-1.25_f64) } else { a1[(w2 + 0) % a1.len()] })).sin();
    ((s2 - s1) - (a1[(w2 + 0) % a1.len()] / (1.0 + a1[(w2 + 0) % a1.len()] * a1[(w2 + 0) % a1.len()])))
}

#[differentiate]
fn h196_1(a0: &[f64], mut a1: f64, mut x2: (f64, f64)) -> f64 {
    let mut c3 = [0.0_f64; 3];
    let (s7, mut s8): (f64, f64) = ((-({ let t9: f64 = c3[(1 + 2) % c3.len()]; t9 * t9 })), ((-0.29) * (a1 - c3[(1 + 0) % c3.len()])));
    (a0[(0 * 3) % a0.len()]).cos()
}

#[differentiate]
fn p196(mut w0: Vec<f64>, a1: &[f64], x2: &mut [f64], a3: f64) -> f64 {
    let mut s12 = ((-w0[0]) * h196_0((a3 / (1.0 + a3 * a3)), x2, 2));
    for i13 in (0..w0.len()).rev() {
        s12 *= ((-0.21_f64) / (1.0 + (-0.21_f64) * (-0.21_f64)));
        let mut s16 = if ((s12) > a3) && ((!(i13 % 2 == 0)) && (i13 % 2 == 1)) {
            s12 /= 2.1 + ((x2[(i13 * 3) % x2.len()] - a1[(i13 + 2) % a1.len()])).sin();
            f64::tanh((s12 + 1.24_f64))
        } else {
            let mut s14: (f64, f64) = ((a1[2]).atan(), ((a3).tanh().sinh()).cos());
            (a1[0] / (1.0 + a1[0] * a1[0]))
        };
        let s19 = if (s16) > 0.16_f64 {
            let mut c17: Vec<f64> = vec![f64::tanh(x2[(i13 * 3) % x2.len()]); a1.len()];
            ((0.3 * i13 as f64) / (1.0 + (0.3 * i13 as f64) * (0.3 * i13 as f64)))
        } else {
            let mut s18 = f64::tanh(x2[(i13 + 0) % x2.len()]);
            ((s16 + (0.3 * i13 as f64))).sin()
        };
    }
    match 1 % 4 {
        0 => {
            s12 = ((a1[(3 + 2) % a1.len()] - w0[(3 + 0) % w0.len()]) + (a3 - a1[(2 + 0) % a1.len()]));
        }
        1 | 2 if 2 % 2 == 0 => {
            s12 = f64::max(({ let t20: f64 = a3; t20 * 1.28_f64 }), a3);
        }
        _ => {
            s12 = (x2[(0 + 1) % x2.len()]).atan();
        }
    }
    s12 *= ((s12 / (1.0 + s12 * s12))).tanh();
    s12 += 0.4 * (({ let t21: f64 = (0.3 * 0_usize as f64); t21 * w0[(1 + 2) % w0.len()] })).atan();
    h196_1(&a1[..], ((0.24 * s12)).atan(), (w0[1], f64::tanh(({ let t22: f64 = a1[(3 + 0) % a1.len()]; t22 * t22 })))) + w0.iter().copied().sum::<f64>()
}


#[test]
fn law_196() {
    check!(p196(vec![1.22, 1.26, 1.23, 1.13, -0.21, 1.19], &[-0.29, -0.22, 1.29, -0.22, 1.25, -1.29], &mut [1.23, 1.11, -0.14, -0.18, 1.21, 1.15], 0.25), wherever_smooth());
}

#[differentiate]
fn h197_0(mut a0: f64, x1: &[f64], a2: usize) -> f64 {
    if a2 % 4 == 0 { return f64::tanh(f64::tanh(a0)); }
    'l1: for i2 in (1..x1.len()).rev().step_by(2) {
        'l3: for i4 in 0..i2 {
            a0 *= ((0.17_f64).atan()).tanh();
            let mut j5 = (i4 + 3) % 4;
            let mut k6 = 0;
            loop {
                let s8 = (f64::tanh(x1[(a2 + i2) % x1.len()])).sin();
                a0 /= 2.1 + (s8 / (1.0 + s8 * s8));
                k6 += 1;
                if k6 >= 2 { break; }
            }
        }
        let mut s9: f64 = (x1[i2] / (1.0 + x1[i2] * x1[i2]));
        let mut s10: f64 = (x1[(i2 + 2) % x1.len()] / (1.0 + x1[(i2 + 2) % x1.len()] * x1[(i2 + 2) % x1.len()]));
    }
    let s11 = h197_0((x1[(a2 + 0) % x1.len()] / (1.0 + x1[(a2 + 0) % x1.len()] * x1[(a2 + 0) % x1.len()])), x1, a2 % 4 - 1);
    let mut c12: [f64; 3] = [((x1[2] / (1.0 + x1[2] * x1[2]))).min((0.3 * a2 as f64)), ((-x1[(a2 + 2) % x1.len()]) * (0.2 * x1.iter().zip(x1.iter()).map(|(v13, w14)| *v13 * *w14).sum::<f64>())), ((0.26_f64 / (1.0 + 0.26_f64 * 0.26_f64))).atan()];
    ((s11).atan() / (2.0 + s11 * s11))
}

#[differentiate]
fn p197(a0: &mut [f64], x1: [f64; 3], a2: &[f64]) -> [f64; 3] {
    a0[(0 + 1) % a0.len()] = ((-1.28) * (a0[0]).clamp(-1.0_f64, 1.7_f64));
    a0[(1 + 1) % a0.len()] += 0.4 * (a2[1] / (1.0 + a2[1] * a2[1]));
    a0[1] -= 0.4 * f64::tanh((x1[1] - (-1.11_f64)));
    let mut s17 = (h197_0(((0.2 * a2.iter().map(|&v15| (v15).atan()).sum::<f64>())).atan(), &[x1[(3 + 1) % x1.len()], a0[(3 + 2) % a0.len()], 0.11_f64], 1)).min(a0[(0 + 0) % a0.len()]);
    let s18: f64;
    if 1 % 2 == 1 { s18 = ({ let t19: f64 = (x1[(1 + 1) % x1.len()] / (2.0 + s17 * s17)); t19 * ({ let t20: f64 = x1[2]; t20 * t19 }) }); } else { s18 = (if 1 >= 0 { (s17).min(a2[(1 + 0) % a2.len()]) } else { (if !(f64::max(s17, s17) < (-0.12)) { a0[0] } else { (0.3 * 3_usize as f64) }) }); }
    [(s18).max(s18), (s18 / (1.0 + s18 * s18)), (a2[(0 + 0) % a2.len()] - s17)]
}


#[test]
fn law_197() {
    check!(p197(&mut [0.24, 0.13, 1.26, 1.22, -1.28, 0.11], [-1.17, 0.23, 0.19], &[-0.14, -1.26, 0.15, 1.18, -1.24, -0.13]) -> value, wherever_smooth());
}

#[differentiate]
fn p198<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: T, w1: T) -> T {
    let mut c1: [[T; 3]; 2] = [[((w1).sin_cos().0).min(w1), (({ let g2 = |u3: T| T::tanh(T::from(-1.21).unwrap()); g2(T::from(1.21).unwrap()) })).tanh(), (T::from(0.19).unwrap() * (a0).mul_add(w1, T::from(0.5).unwrap()))], [(({ let g2 = |u3: T| T::tanh(T::from(-1.21).unwrap()); g2(T::from(1.21).unwrap()) })).tanh(); 3]];
    let s4: T = (c1[1 % 2][1 % 3]).cos();
    c1[2 % 2][2 % 3] += s4;
    if 2 % 2 == 1 {
        let mut w1 = (((T::from(0.3).unwrap() * T::from(3).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(3).unwrap()) * (T::from(0.3).unwrap() * T::from(3).unwrap())))).sin();
    } else if ({ let t5: T = a0; t5 * t5 }) > T::from(-0.27).unwrap() {
        let mut s6 = (if (-a0) > T::from(0.24).unwrap() { ((T::from(0.3).unwrap() * T::from(2).unwrap()) + a0) } else { (w1 + c1[0 % 2][0 % 3]) });
    } else {
        let mut c7: Vec<T> = vec![((match 0 % 3 { 0 => (T::from(0.3).unwrap() * T::from(2).unwrap()), 1 => a0, _ => c1[3 % 2][0 % 3] })).sin(), ((if (c1[1 % 2][1 % 3]).hypot(T::from(1.7).unwrap()) > T::from(-1.25).unwrap() { T::from(0.24).unwrap() } else { c1[3 % 2][1 % 3] })).sin(), T::tanh((w1 / (T::from(1.0).unwrap() + w1 * w1)))];
    }
    let mut k8 = 0;
    let mut s9 = loop {
        let s10: T = ((a0).sin()).cos();
        c1[k8 % 2][3 % 3] *= s10;
        let s11: T = (c1[k8 % 2][k8 % 3] / (T::from(1.0).unwrap() + c1[k8 % 2][k8 % 3] * c1[k8 % 2][k8 % 3]));
        c1[k8 % 2][k8 % 3] *= s11;
        k8 += 1;
        if k8 >= 3 { break (c1[k8 % 2][k8 % 3] / (T::from(1.0).unwrap() + c1[k8 % 2][k8 % 3] * c1[k8 % 2][k8 % 3])); }
    };
    for i12 in 0..4 {
        let s13: T = ((if !((s9 / (T::from(2.0).unwrap() + s9 * s9)) > T::from(-1.22).unwrap()) { T::from(-1.13).unwrap() } else { (T::from(0.3).unwrap() * T::from(i12).unwrap()) })).cos();
        s9 -= s13;
    }
    ((T::from(0.5).unwrap() * (s9).tanh()).exp_m1() - (if (w1 * c1[2 % 2][1 % 3]) >= T::from(0.23).unwrap() { c1[1 % 2][2 % 3] } else { c1[1 % 2][0 % 3] }))
}


#[test]
fn law_198() {
    check!(p198(-0.26, 0.26), wherever_smooth());
}

#[differentiate]
fn p199(x0: f32, mut x1: f32) -> [f32; 3] {
    let mut s1: f32 = ((x1 * x1)).sin_cos().0;
    let x0 = (1.18 * (0.29_f32 * 1.23_f32));
    let mut c2: Vec<f32> = vec![(if 1 % 2 == 1 { (x0 * (0.3 * 2_usize as f32)) } else { (match 1 % 3 { 0 => s1, 1 => x0, _ => x1 }) }), ((s1 / (2.0 + (0.3 * 3_usize as f32) * (0.3 * 3_usize as f32))) * (1.0_f32 + (x0).powi(2)).sqrt()), (0.5 * (((0.3 * 1_usize as f32) * x1)).sin()).asin()];
    if !((c2[1]).hypot(1.7_f32) > (-1.11)) {
        let s3: f32;
        if 3 % 2 == 0 { s3 = (0.2 * c2.iter().enumerate().map(|(i6, v4)| 0.1 * i6 as f32 * *v4).sum::<f32>()); } else { s3 = f32::tanh(({ let t7: f32 = c2[0]; t7 * x1 })); }
        c2[0] *= f32::tanh((if (2 % 2 == 1) || (!((2 % 2 == 0) && (!(((-1.29_f32) <= (-0.11)) && (3 % 2 == 0))))) { c2[(2 + 2) % c2.len()] } else { 1.23_f32 }));
    } else if (0.12_f32 / (2.0 + s1 * s1)) <= (-1.25) {
        let s9 = ({ let t8: f32 = f32::tanh(c2[0]); t8 * ((0.3 * 3_usize as f32)).sin() });
    }
    if 1 % 2 == 1 {
        x1 = ((c2[(2 + 1) % c2.len()]).cos() * (x0).tanh());
        (x1, s1) = (s1, x1);
        s1 += 0.4 * ((-c2[(2 + 1) % c2.len()])).atan();
    } else {
        s1 = (0.2 * c2.iter().zip(c2.iter()).map(|(v10, w11)| *v10 * *w11).sum::<f32>());
    }
    s1 *= ((match 3 % 3 { 0 => c2[(3 + 2) % c2.len()], 1 => x0, _ => c2[(1 + 2) % c2.len()] })).atan();
    [(0.2 * c2.iter().enumerate().map(|(i14, v12)| 0.1 * i14 as f32 * *v12).sum::<f32>()), (1.0_f32 + (c2[(3 + 1) % c2.len()]).powi(2)).sqrt(), (match 3 % 3 { 0 => c2[(2 + 1) % c2.len()], 1 => (0.3 * 0_usize as f32), _ => x0 })]
}


#[test]
fn law_199() {
    check!(p199(0.29_f32, 1.24_f32) -> value, single(), wherever_smooth());
}

#[differentiate]
fn p200(w0: usize, x1: &[f64]) -> f64 {
    let mut k1 = 1;
    while k1 < 2 {
        k1 += 1;
        let s2: f64;
        if (x1[(k1 + 2) % x1.len()]).sin() > 1.21 { s2 = ((x1[(k1 + 2) % x1.len()] + x1[0])).cos(); } else { s2 = f64::tanh((x1[(w0 + 1) % x1.len()] / (2.0 + x1[(w0 + 2) % x1.len()] * x1[(w0 + 2) % x1.len()]))); }
    }
    let mut s3: f64 = x1[(w0 * 4) % x1.len()];
    let mut s18 = {
        if !((0.2 * x1.iter().copied().sum::<f64>()) <= 0.12) {
            let (s6, mut s7): (f64, f64) = ((-(s3 / (2.0 + x1[2] * x1[2]))), (1.7_f64 + (({ let t8: f64 = s3; t8 * x1[0] })).cos()).recip());
            if 3 % 2 == 1 {
                for i9 in 0..=x1.len() - 1 {
                    if (s3).sin() < (-1.23) { continue; }
                    let mut c10: Vec<f64> = vec![((s3).cos()).cos(); x1.len()];
                    s7 /= 2.1 + (((-1.24_f64) / (1.0 + (-1.24_f64) * (-1.24_f64)))).sin();
                }
                s3 /= 2.1 + (x1[(w0 * 2) % x1.len()] / (1.0 + x1[(w0 * 2) % x1.len()] * x1[(w0 * 2) % x1.len()]));
                s3 = (0.2 * x1.iter().copied().sum::<f64>());
            } else {
                s7 = (-(x1[(w0 + 0) % x1.len()] / (2.0 + s7 * s7)));
            }
            s3 = ((-1.26_f64) / (1.0 + (-1.26_f64) * (-1.26_f64)));
        } else {
            s3 = (match w0 % 3 { 0 => (-x1[(w0 + 0) % x1.len()]), 1 => (0.3 * w0 as f64), _ => (match w0 % 3 { 0 => s3, 1 => s3, _ => s3 }) });
            s3 = ((x1[(w0 + 1) % x1.len()]).tanh()).max(s3);
        }
        ((1.7_f64 + (s3).cos()).recip()).cos()
    };
    s3 /= 2.1 + (s18 / (1.0 + s18 * s18));
    s18 += 0.4 * ((-x1[(w0 + 2) % x1.len()])).cos();
    s3 = (1.7_f64 + ((1.16 * (0.3 * w0 as f64))).sin()).cbrt();
    ((if (s18).cos() <= 1.26 { s18 } else { x1[(3 * 2) % x1.len()] }) * (s18).sin()) + x1.iter().copied().sum::<f64>()
}


#[test]
fn law_200() {
    check!(p200(const 4, &[-1.27, -0.18, 0.23, 0.15, -1.19]), wherever_smooth());
}

#[differentiate]
fn h201_0(mut w0: f64, w1: f64) -> f64 {
    for i1 in 0..4 {
        w0 = 0.4 * w0 + (w1 / (1.0 + w1 * w1));
        let mut k2 = 0;
        let mut s3 = loop {
            let mut w1 = (w0 / (1.0 + w0 * w0));
            let mut s4 = (w0).tanh();
            k2 += 1;
            if k2 >= 2 { break (w0 / (1.0 + w0 * w0)); }
        };
    }
    let mut s5: f64 = 1.24_f64;
    let mut s6: f64 = (-(1.7_f64 + (s5).sin()).cbrt());
    ((s6).mul_add(s6, 0.5)).sin()
}

#[differentiate]
fn p201(a0: f64, x1: &[f64]) -> f64 {
    for i7 in 0..2 {
        let mut s8: f64 = f64::tanh((x1[(i7 + 2) % x1.len()] - (0.3 * i7 as f64)));
        let mut s9: f64 = (h201_0(((0.2 * x1.iter().zip(x1.iter()).map(|(v10, w11)| *v10 * *w11).sum::<f64>())).cos(), (s8 / (1.0 + s8 * s8)))).tanh();
        for i12 in 0..4 {
            (s8, s9) = (s9, s8);
            for i13 in 0..0 {
                match i7 % 4 {
                    0 => {
                        let s14: f64 = ((-a0)).atan();
                        let mut s15: f64 = ((0.19_f64 + x1[(2 + 1) % x1.len()])).atan();
                    }
                    1 | 2 => {
                        s8 += 0.4 * ((0.27 * x1[(i7 + i12) % x1.len()])).sin();
                    }
                    _ => {
                        s9 *= ((match i12 % 3 { 0 => s9, 1 => x1[(i13 + i7) % x1.len()], _ => (0.3 * i12 as f64) })).atan();
                    }
                }
            }
        }
    }
    let mut s16: f64 = (1.23 * (1.7_f64 + (a0).sin()).log10());
    s16 += 0.4 * (0.18_f64 / (1.0 + 0.18_f64 * 0.18_f64));
    s16 -= 0.4 * (a0 / (1.0 + a0 * a0));
    s16 = ({ let g17 = |u18: f64| ((0.2 * x1.iter().zip(x1.iter()).map(|(v19, w20)| *v19 * *w20).sum::<f64>())).cos(); g17(x1[(1 + 0) % x1.len()]) });
    s16 -= 0.4 * (((0.3 * 2_usize as f64) / (2.0 + s16 * s16))).sin();
    s16 = ({ let t21: f64 = (x1[(3 + 2) % x1.len()] * x1[(1 + 2) % x1.len()]); t21 * 0.27_f64 });
    (0.2 * x1.iter().copied().sum::<f64>()) + x1.iter().copied().sum::<f64>()
}


#[test]
fn law_201() {
    check!(p201(1.23, &[1.23, 0.24, -1.25, -0.24, -1.23]), wherever_smooth());
}

#[differentiate]
fn h202_0(mut a0: (f64, f64)) -> f64 {
    if !(!(3 < 3)) {
        let mut s1: f64 = f64::tanh((a0.1 * a0.0));
        let mut j2 = (1 + 1) % 4;
        let s3: f64;
        if (a0.1).atan() <= (-1.14) { s3 = (-a0.1); } else { s3 = (1.7_f64 + ((if 2 >= j2 { s1 } else { (-0.22_f64) })).sin()).cbrt(); }
    } else if 0 % 2 == 1 {
        let mut s4: f64 = ((-1.29) * ((-0.23_f64) * a0.0));
    }
    let mut s5: f64 = (-(a0.0 * a0.0));
    (0.5 * ((1.0_f64 + (a0.1).powi(2)).sqrt()).tanh()).exp()
}

#[differentiate]
fn p202(a0: &mut [f64], w1: &[f64]) -> f64 {
    if (-1.21_f64) >= 0.24 { return ({ let g6 = |u7: f64| ((a0[(1 + 0) % a0.len()] * a0[(3 + 1) % a0.len()])).tanh(); g6(w1[(2 + 2) % w1.len()]) * g6(0.19) }); }
    for i8 in (0..a0.len()).step_by(2) {
        a0[i8] += 0.4 * ((a0[(i8 + 1) % a0.len()] - a0[i8])).tanh();
    }
    let s9: f64 = (match 0 % 3 { 0 => h202_0((a0[1], ((1.7_f64 + ((0.3 * 3_usize as f64)).sin()).powf((w1[(0 + 1) % w1.len()]).cos())).sin())), 1 => a0[(3 + 1) % a0.len()], _ => (w1[(0 + 1) % w1.len()]).min(w1[2]) });
    let mut c10: [[f64; 3]; 2] = [[((0.5 * (s9).tanh()).exp_m1() / (2.0 + s9 * s9)), ((s9 - w1[(0 + 1) % w1.len()]) - (0.13 * w1[(1 + 0) % w1.len()])), (s9 / (1.0 + s9 * s9))], [((s9 - w1[(0 + 1) % w1.len()]) - (0.13 * w1[(1 + 0) % w1.len()])); 3]];
    c10[0 % 2][0 % 3] += 0.4 * ((-s9)).atan();
    a0[(1 + 1) % a0.len()] += 0.4 * ((1.7_f64 + (s9).sin()).powf((s9).cos())).cos();
    (1.22 * ({ let t11: f64 = a0[1]; t11 * w1[(2 + 1) % w1.len()] })) + w1.iter().copied().sum::<f64>()
}


#[test]
fn law_202() {
    check!(p202(&mut [0.19, 0.15, 0.28, 1.15, 1.15], &[-0.23, 1.13, 1.18, -0.14, 1.25]), wherever_smooth());
}

#[differentiate]
fn p203(x0: &[f64], w1: Vec<f64>, w2: f64, x3: f64) -> f64 {
    let s1: f64 = ((1.0_f64 + (x3).powi(2)).ln()).cos();
    let s4 = (({ let g2 = |u3: f64| (w1[(3 + 0) % w1.len()]).cos(); g2(w2) })).tanh();
    let mut x3 = ((-s1) - ({ let t5: f64 = s1; t5 * x0[(1 * 3) % x0.len()] }));
    let mut s1 = ((-s4) * (1.23_f64).sin_cos().1);
    (0.2 * x0.iter().fold((-0.23_f64), |w7, v6| w7 * 0.2 + *v6)) + x0.iter().copied().sum::<f64>()
}


#[test]
fn law_203() {
    check!(p203(&[-0.16, 1.12, 0.19, 0.16, -1.21, 1.17], vec![-0.18, -1.11, 1.11, -0.12, -1.25, -1.25], -1.15, 0.24), wherever_smooth());
}

#[differentiate]
fn p204<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &[T], mut x1: Vec<T>, w2: &[T]) -> T {
    let s1: T = ((a0[(3 + 2) % a0.len()]).atan()).sin();
    x1[1] = s1;
    x1.reverse();
    let j2 = (2 + 2) % x1.len();
    let s3: T = (((T::from(0.3).unwrap() * T::from(3).unwrap())).sin()).atan();
    x1[j2] += s3;
    let mut s4: T = (T::from(1.7).unwrap() + ((if (w2[(0 + 2) % w2.len()] * x1[0]) < T::from(1.13).unwrap() { x1[(3 + 2) % x1.len()] } else { a0[(0 + 2) % a0.len()] })).sin()).powf((x1[(3 + 1) % x1.len()]).cos());
    let s5: T = ((T::from(0.5).unwrap() * (s4).sin()).asin()).sin();
    s4 -= s5;
    (-(w2[(3 + 2) % w2.len()]).tanh().sinh())
}


#[test]
fn law_204() {
    check!(p204(&[0.21, -1.23, -1.21, 1.21, 0.23, 1.17], vec![-0.25, 0.11, -1.16, -1.13, 1.25, 1.12], &[1.28, -1.21, 1.21, -0.28, -0.19, 1.23]), wherever_smooth());
}

#[differentiate]
fn h205_0(x0: usize, mut x1: [f64; 3], a2: &mut f64, w3: &mut f64) -> f64 {
    let mut s4 = (0.2 * x1.iter().enumerate().map(|(i3, v1)| 0.1 * i3 as f64 * *v1).sum::<f64>());
    let s6: f64 = ((-(*w3)) - ({ let t5: f64 = (*a2); t5 * (*a2) }));
    let s9 = (((*a2) * s6) * ({ let g7 = |u8: f64| (u8).atan(); g7(x1[(x0 + 1) % x1.len()]) }));
    let j10 = (x0 + x0) % x1.len();
    x1[j10] -= 0.4 * ((-s6)).cos();
    ((*a2)).tanh().sinh()
}

#[differentiate]
fn p205(w0: &mut [f64], x1: usize) -> f64 {
    if ((w0[1] * w0[0]) <= 1.13) && (x1 % 2 == 1) {
        w0[(x1 + x1) % w0.len()] += 0.4 * ((if x1 % 2 == 1 { 1.18_f64 } else { w0[0] })).atan();
        w0[(x1 + 2) % w0.len()] *= (1.13_f64 / (1.0 + 1.13_f64 * 1.13_f64));
    } else {
        for i11 in (0..w0.len()).step_by(2) {
            'l12: for i13 in 0..w0.len() {
                let mut c14: Vec<f64> = vec![0.0_f64; w0.len()];
                let mut s16 = if ((0.3 * i11 as f64) + (-0.24_f64)) < (-1.11) {
                    c14[i13] *= ((c14[0] / (2.0 + w0[(x1 * 3) % w0.len()] * w0[(x1 * 3) % w0.len()]))).cos();
                    let s15 = ((c14[2]).atan()).atan();
                    ((c14[i11] * w0[(i11 * 4) % w0.len()])).tanh()
                } else {
                    w0[i13] = (w0[i11]).atan();
                    (c14[(x1 + 0) % c14.len()] / (1.0 + c14[(x1 + 0) % c14.len()] * c14[(x1 + 0) % c14.len()]))
                };
            }
            w0[i11] = ((w0[(i11 + x1) % w0.len()] * w0[1])).atan();
        }
        w0[(x1 + x1) % w0.len()] += 0.4 * ((w0[(x1 + 2) % w0.len()] - w0[(x1 + 2) % w0.len()])).sin();
    }
    w0[0] = 0.4 * w0[0] + ((0.3 * x1 as f64) / (1.0 + (0.3 * x1 as f64) * (0.3 * x1 as f64)));
    w0[(x1 + 0) % w0.len()] = 0.4 * w0[(x1 + 0) % w0.len()] + ((w0[0] - w0[(x1 + x1) % w0.len()])).cos();
    w0[(1 + 0) % w0.len()] = (f64::tanh(0.25_f64) / (2.0 + w0[2] * w0[2]));
    w0[(x1 + 1) % w0.len()] = 0.4 * w0[(x1 + 1) % w0.len()] + (((-1.29_f64) + w0[(x1 + 2) % w0.len()])).cos();
    w0[(x1 * 2) % w0.len()] = ((w0[(x1 + 0) % w0.len()] / (2.0 + w0[(x1 + 2) % w0.len()] * w0[(x1 + 2) % w0.len()])) * (w0[(x1 + 2) % w0.len()] * w0[(x1 + 1) % w0.len()]));
    w0[(x1 + 1) % w0.len()] += 0.4 * f64::tanh((0.5 * (w0[(x1 * 3) % w0.len()]).tanh()).exp_m1());
    (0.2 * w0.iter().fold(1.22_f64, |w18, v17| w18 * 0.2 + *v17))
}


#[test]
fn law_205() {
    check!(p205(&mut [0.11, -0.11, -1.26, -0.24, -1.26, 1.25], const 2), wherever_smooth());
}

#[differentiate]
fn h206_0(w0: &[f64; 3]) -> Vec<f64> {
    let mut j1 = (0 + 2) % 4;
    let mut c2: Vec<f64> = vec![(({ let t3: f64 = w0[(j1 + 1) % w0.len()]; t3 * t3 })).clamp(-1.0_f64, 1.7_f64); w0.len()];
    for i4 in 0..2 {
        let j5 = (j1 + 2) % c2.len();
        c2[j5] = ((if i4 % 2 == 1 { c2[(j1 + 1) % c2.len()] } else { w0[(i4 + 1) % w0.len()] })).atan();
    }
    c2
}

#[differentiate]
fn p206(w0: &[f64]) -> f64 {
    let s6: f64 = ((w0[(0 * 3) % w0.len()]).mul_add(w0[(3 + 2) % w0.len()], 0.5)).atan();
    'l7: for i8 in (0..3).rev() {
        for i9 in 0..w0.len() {
            let mut s6 = ((s6).sin_cos().0).sin();
            s6 += 0.4 * (((-0.21_f64)).hypot(1.7_f64)).sin();
            let mut s10: f64 = ((match i9 % 3 { 0 => w0[i9], 1 => w0[i9], _ => s6 })).sin();
        }
        if (1.25_f64) > w0[1] {
            match i8 % 4 {
                0 => {
                    let s6: f64 = ((-w0[1])).tanh();
                    let mut s11: f64 = ((1.25 * w0[(3 + 2) % w0.len()])).sin();
                }
                1 | 2 => {
                    let mut s12: f64 = (({ let g13 = |u14: f64| f64::tanh((0.3 * i8 as f64)); g13(w0[(i8 + 1) % w0.len()]) * g13(1.15) })).atan();
                    s12 /= 2.1 + (((-1.27) * s6)).tanh();
                }
                _ => {
                    let mut s15: f64 = (f64::tanh(s6)).sin();
                    s15 /= 2.1 + (w0[(i8 + i8) % w0.len()] / (1.0 + w0[(i8 + i8) % w0.len()] * w0[(i8 + i8) % w0.len()]));
                }
            }
        } else {
            let mut s16: f64 = f64::tanh((w0[(i8 + 0) % w0.len()] * w0[(3 + 2) % w0.len()]));
            s16 = 0.4 * s16 + ((w0[(i8 * 3) % w0.len()] + (0.3 * 2_usize as f64))).sin();
        }
    }
    let mut s17: f64 = (0.5 * ((-s6)).sin()).asin();
    (match 0 % 3 { 0 => ({ let g18 = |u19: f64| f64::tanh(w0[(2 * 3) % w0.len()]); g18(s17) }), 1 => w0[(0 + 0) % w0.len()], _ => (0.21_f64).sin() })
}


#[test]
fn law_206() {
    check!(p206(&[1.16, -0.12, -0.27, 1.13, 1.17, 1.21]), wherever_smooth());
}

#[differentiate]
fn h207_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: T, a1: &mut [T], w2: [T; 3]) -> T {
    let mut s1 = ((T::from(1.14).unwrap() * x0) * (a1[(2 * 3) % a1.len()] * x0));
    let mut x0 = ((a1[(0 + 2) % a1.len()] / (T::from(2.0).unwrap() + s1 * s1)) - T::tanh(s1));
    let s2: T = (w2[0]).cos();
    s1 -= s2;
    let s3 = s1;
    ((if 2 != 3 { s3 } else { s1 }) - (s3 * a1[(2 + 0) % a1.len()]))
}

#[differentiate]
fn h207_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &[T], a1: &mut T) -> (T, T) {
    for i4 in 0..a0.len() {
        let mut s7: T = T::tanh((T::from(0.2).unwrap() * a0.iter().fold(T::from(1.21).unwrap(), |w6, v5| w6 * T::from(0.2).unwrap() + *v5)));
    }
    let mut s8: T = ((T::from(-1.29).unwrap() * a0[(2 + 0) % a0.len()])).hypot(T::from(1.7).unwrap());
    (T::tanh((T::from(0.3).unwrap() * T::from(1).unwrap())), ((a0[(2 + 0) % a0.len()]).atan() - (s8 - (T::from(0.3).unwrap() * T::from(3).unwrap()))))
}

#[differentiate]
fn p207<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: usize, a1: T, w2: T, mut w3: T) -> T {
    let mut s14 = {
        let mut s9: T = (match w0 % 3 { 0 => (w3).tanh().sinh(), 1 => (T::from(0.3).unwrap() * T::from(w0).unwrap()), _ => ({ let t10: T = a1; t10 * w3 }) });
        (match w0 % 3 { 0 => T::tanh(a1), 1 => s9, _ => (s9 - T::from(-0.19).unwrap()) })
    };
    let s15: T = T::tanh((s14).max(w3));
    w3 -= s15;
    let s16: T = ((s14 + s14) - (a1 * w3));
    if (s16).hypot(T::from(1.7).unwrap()) < T::from(-0.29).unwrap() {
        let mut k17 = 0;
        let mut s18 = loop {
            let s22 = {
                let s19: T = (T::from(0.26).unwrap() / (T::from(1.0).unwrap() + T::from(0.26).unwrap() * T::from(0.26).unwrap()));
                s14 = s19;
                let s20: T = T::tanh(T::tanh(a1));
                s14 += s20;
                (a1 / (T::from(1.0).unwrap() + a1 * a1))
            };
            let s23: T = ((s14).tanh()).sin();
            w3 += s23;
            k17 += 1;
            if k17 >= 3 { break (((T::from(0.3).unwrap() * T::from(w0).unwrap()) * w3)).cos(); }
        };
        let s24: T = (T::tanh(w2)).atan();
        w3 = s24;
        let s25: T = ((a1).abs()).cos();
        w3 += s25;
    } else {
        let s26: T = (((T::from(0.3).unwrap() * T::from(w0).unwrap()) * T::from(0.12).unwrap())).sin();
        w3 = s26;
        let s27: T = ((w2).tanh()).atan();
        s14 -= s27;
    }
    let s28: T = ((w3 * w3)).sin();
    s14 += s28;
    let s29: T = ((s14).atan()).sin();
    s14 *= s29;
    s16
}


#[test]
fn law_207() {
    check!(p207(const 2, -0.19, 1.24, -1.25), wherever_smooth());
}

#[differentiate]
fn p208(w0: f64, a1: &[f64; 3], w2: &[f64]) -> Vec<f64> {
    let mut s1: f64 = (f64::tanh(a1[(1 + 0) % a1.len()]) * (0.2 * a1.iter().copied().sum::<f64>()));
    let mut s4: f64 = f64::tanh((if 0 % 2 == 0 { w2[(3 + 2) % w2.len()] } else { (-1.25_f64) }));
    let mut c5: Vec<f64> = vec![((match 2 % 3 { 0 => s1, 1 => (-0.26_f64), _ => s4 })).cos(), f64::max((w2[(2 * 3) % w2.len()] - w2[(3 + 0) % w2.len()]), a1[(3 + 1) % a1.len()]), (0.5 * ((w2[(2 + 3) % w2.len()]).sin()).sin()).powi(3)];
    c5[1] /= 2.1 + f64::tanh((1.7_f64 + (w2[(2 + 2) % w2.len()]).cos()).recip());
    a1.to_vec()
}


#[test]
fn law_208() {
    check!(p208(-1.15, &[0.29, -1.15, 1.16], &[1.21, -0.26, 1.14, 1.29, 0.12]) -> vec, wherever_smooth());
}

#[differentiate]
fn p209(x0: usize, w1: &[f64]) -> f64 {
    for i1 in 1..w1.len() {
        for i2 in 0..4 {
            let mut s3: f64 = ((1.14_f64 - w1[i1])).sin();
            let mut c4: Vec<f64> = vec![(s3 / (1.0 + s3 * s3)); w1.len()];
        }
        let mut s5: f64 = (w1[1] / (1.0 + w1[1] * w1[1]));
        let mut s6: f64 = (w1[i1] / (1.0 + w1[i1] * w1[i1]));
    }
    let mut k7 = 0;
    loop {
        let mut s11 = f64::tanh((0.2 * w1.iter().fold((-1.15_f64), |w10, v9| w10 * 0.2 + *v9)));
        s11 = 0.4 * s11 + ((w1[(x0 * 2) % w1.len()] * s11)).tanh();
        k7 += 1;
        if k7 >= 2 { break; }
    }
    let mut s12: f64 = (if !((if (((0.3 * x0 as f64)) * ((0.3 * x0 as f64))).ln_1p() > 0.21 { w1[(x0 + 1) % w1.len()] } else { 1.27_f64 }) > 0.16) { (0.5 * (w1[(x0 + 1) % w1.len()]).tanh()).exp_m1() } else { (0.16 * w1[1]) });
    (0.2 * w1.iter().map(|&v13| (f64::tanh(v13)).cos()).sum::<f64>()) + w1.iter().copied().sum::<f64>()
}


#[test]
fn law_209() {
    check!(p209(const 4, &[1.23, -0.16, 1.25, 0.15, 1.23]), wherever_smooth());
}

#[differentiate]
fn h210_0(a0: &mut [f64], a1: usize) -> f64 {
    a0[0] += 0.4 * (f64::tanh(a0[(a1 + 0) % a0.len()])).cos();
    a0.swap((a1 + a1) % a0.len(), (a1 + 0) % a0.len());
    let s1: f64 = ((-a0[(a1 + 0) % a0.len()])).sin();
    a0[(a1 + 0) % a0.len()] = (((0.3 * a1 as f64) * s1) + (0.5 * (s1).sin()).asin());
    ((s1).atan2(1.7_f64 + a0[0] * a0[0])).tanh() + a0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p210(x0: &mut [f64], mut x1: f64) -> f64 {
    x0[(2 + 2) % x0.len()] -= 0.4 * ((-1.17_f64) / (1.0 + (-1.17_f64) * (-1.17_f64)));
    'l3: for i4 in 0..x0.len() {
        x0[(i4 * 3) % x0.len()] = ((x0[0]).clamp(-1.0_f64, 1.7_f64)).cos();
        x1 -= 0.4 * (x1 / (1.0 + x1 * x1));
        x1 = ((-0.15_f64) / (1.0 + (-0.15_f64) * (-0.15_f64)));
    }
    let s5: f64;
    if ((0.3 * 2_usize as f64) * x1) > (-0.29) { s5 = (((0.3 * 3_usize as f64) * x1) + (x1).atan()); } else { s5 = x0[(1 + 0) % x0.len()]; }
    let mut c6: Vec<f64> = vec![({ let t7: f64 = (x1 + s5); t7 * (s5).hypot(1.7_f64) }); x0.len()];
    x0[(3 + 1) % x0.len()] *= (1.16_f64 / (1.0 + 1.16_f64 * 1.16_f64));
    if 3 % 2 == 0 {
        x0.fill((c6[(3 + 1) % c6.len()] / (1.0 + c6[(3 + 1) % c6.len()] * c6[(3 + 1) % c6.len()])));
    }
    ({ let g8 = |u9: f64| ((c6[(1 + 2) % c6.len()] / (2.0 + s5 * s5))).tanh(); g8(s5) })
}


#[test]
fn law_210() {
    check!(p210(&mut [0.21, 1.29, 0.26, -1.23, -1.28, 1.24], 0.28), wherever_smooth());
}

#[differentiate]
fn p211(x0: &[f64], mut x1: f64, a2: f64, x3: &mut [f64]) -> f64 {
    let [s1, mut s2, _] = [(match 0 % 3 { 0 => (a2).atan(), 1 => x1, _ => (if !(((0.3 * 3_usize as f64)) > x3[(1 + 2) % x3.len()]) { 1.18_f64 } else { a2 }) }), ((-1.17) * (x1).cos()), (match 0 % 3 { 0 => (a2).atan(), 1 => x1, _ => (if !(((0.3 * 3_usize as f64)) > x3[(1 + 2) % x3.len()]) { 1.18_f64 } else { a2 }) })];
    x1 = ((1.7_f64 + (a2).sin()).log10() + (a2 - a2));
    {
        let r3 = &mut x3[1];
        *r3 -= 0.4 * f64::tanh((0.2 * x0.iter().fold(1.22_f64, |w5, v4| w5 * 0.2 + *v4)));
        let mut s6 = ((x0[(0 * 4) % x0.len()] / (1.0 + x0[(0 * 4) % x0.len()] * x0[(0 * 4) % x0.len()])) * (match 2 % 3 { 0 => (-1.18_f64), 1 => (0.3 * 3_usize as f64), _ => x0[(2 + 2) % x0.len()] }));
    }
    let s20 = if !((x1 / (2.0 + x3[(0 + 2) % x3.len()] * x3[(0 + 2) % x3.len()])) <= 0.28) {
        for i7 in 0..=x3.len() - 1 {
            if (x1).tanh() >= (-0.19) {
                for i8 in (0..5).step_by(3) {
                    x3[(i7 + i7) % x3.len()] = 0.4 * x3[(i7 + i7) % x3.len()] + ((s1 - x3[i7])).atan();
                }
                if !((s1) > x1) {
                    s2 -= 0.4 * ((0.2 * x3.iter().fold(0.17_f64, |w10, v9| w10 * 0.2 + *v9))).cos();
                    x1 = (x1 / (1.0 + x1 * x1));
                    s2 -= 0.4 * ((0.2 * x0.iter().enumerate().map(|(i13, v11)| 0.1 * i13 as f64 * *v11).sum::<f64>())).tanh();
                } else if f64::max(s1, (0.3 * i7 as f64)) <= (-0.29) {
                    x1 += 0.4 * f64::tanh((x0[(0 + 1) % x0.len()] * (0.3 * i7 as f64)));
                } else {
                    x1 *= f64::tanh(({ let t14: f64 = x3[i7]; t14 * x3[x3.len() - 1 - i7] }));
                }
            } else if i7 % 2 == 1 {
                x1 += 0.4 * (x3[i7] / (1.0 + x3[i7] * x3[i7]));
            }
            x1 += 0.4 * (a2 / (1.0 + a2 * a2));
            x1 = ((x0[(i7 + 1) % x0.len()] - s1)).cos();
        }
        x1 *= ((0.2 * x0.iter().map(|&v15| (x0[(0 + 3) % x0.len()]).sin()).sum::<f64>())).sin();
        (-(x1).hypot(1.7_f64))
    } else {
        s2 = (0.2 * x3.iter().enumerate().map(|(i19, v17)| 0.1 * i19 as f64 * *v17).sum::<f64>());
        (a2 * (x3[(3 + 3) % x3.len()]).atan())
    };
    (if !(((s2).cos() > (-0.26)) && ((s20) > 0.28_f64)) { (if 3 % 2 == 0 { a2 } else { s1 }) } else { f64::tanh(x0[(3 + 3) % x0.len()]) })
}


#[test]
fn law_211() {
    check!(p211(&[0.13, -0.27, -0.16, 0.15, 1.27], -1.12, 0.12, &mut [-0.22, 0.19, 1.21, -0.21, 0.17]), wherever_smooth());
}

#[differentiate]
fn p212(#[constant] w0: &[f64], w1: usize, w2: &[f64], x3: f64) -> f64 {
    let mut s1: f64 = (0.2 * w0.iter().fold(1.24_f64, |w3, v2| w3 * 0.2 + *v2));
    let mut s4: f64 = ((if !(1 % 2 == 0) { x3 } else { w2[(0 + 2) % w2.len()] }) - ({ let g5 = |u6: f64| (w0[(w1 + w1) % w0.len()] / (1.0 + w0[(w1 + w1) % w0.len()] * w0[(w1 + w1) % w0.len()])); g5(x3) }));
    let mut c7: Vec<f64> = w0.iter().map(|&v8| ((w2[(w1 + 0) % w2.len()] + s4)).sin()).collect();
    'l9: for i10 in 0..w0.len() {
        'l11: for i12 in 0..=w0.len() - 1 {
            s4 += 0.4 * (x3 / (1.0 + x3 * x3));
        }
        let s13 = ((s1).min(s1)).sin();
        s4 = (x3 / (1.0 + x3 * x3));
    }
    c7.fill(((s1 + x3)).sin());
    let mut s14: (f64, f64) = (((x3).sin() - ({ let g16 = |u17: f64| (s1).cos(); g16(w0[(w1 + 2) % w0.len()]) * g16(0.26) })), (({ let g18 = |u19: f64| (w2[(0 + 1) % w2.len()] / (1.0 + w2[(0 + 1) % w2.len()] * w2[(0 + 1) % w2.len()])); g18(c7[1]) * g18((-1.11)) })).sin());
    s1 = 0.4 * s1 + (c7[2] / (1.0 + c7[2] * c7[2]));
    ((0.2 * w0.iter().copied().sum::<f64>())).atan()
}


#[test]
fn law_212() {
    check!(p212(const &[0.17, -1.11, 0.18, 0.13, -0.16], const 2, &[0.12, 0.15, -1.13, -1.17, 1.12], -1.12), wherever_smooth());
}

#[differentiate]
fn h213_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &mut [T], w1: T, x2: &[T], a3: &mut [T]) -> (T, T) {
    let s1: T = ((w1).atan()).cos();
    a0[(1 + 2) % a0.len()] += s1;
    'l2: for v4 in a3.iter_mut() {
        let s5: T = ((T::from(1.7).unwrap() + ((*v4)).sin()).cbrt()).atan();
        a0[(2 + 2) % a0.len()] -= s5;
    }
    let s6: T = (T::from(-1.15).unwrap() / (T::from(1.0).unwrap() + T::from(-1.15).unwrap() * T::from(-1.15).unwrap()));
    a0[1] *= s6;
    ((match 3 % 3 { 0 => T::from(0.26).unwrap(), 1 => x2[(3 + 1) % x2.len()], _ => a0[(2 + 0) % a0.len()] }), ((T::from(1.7).unwrap() + (w1).sin()).log10() * (T::from(0.2).unwrap() * a0.iter().zip(x2.iter()).map(|(v10, w11)| *v10 * *w11).sum::<T>())))
}

#[differentiate]
fn p213<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &mut T, w1: usize, a2: &[T]) -> Vec<T> {
    let mut c12: Vec<T> = vec![(({ let g13 = |u14: T| T::tanh(u14); g13((*x0)) * g13(T::from(-1.18).unwrap()) })).hypot(T::from(1.7).unwrap()); a2.len()];
    let s15: T = ((a2[(w1 * 3) % a2.len()] * (*x0))).cos();
    (*x0) = s15;
    let s16: T = ((T::from(1.15).unwrap() * a2[(w1 + 2) % a2.len()])).abs();
    if w1 >= w1 {
        for i17 in 0..=c12.len() - 1 {
            let s18: T = ((T::from(1.28).unwrap() - s16)).atan();
            (*x0) = s18;
        }
        let [s19, mut s20, _] = [((s16 * c12[1]) / (T::from(2.0).unwrap() + c12[1] * c12[1])), (-(T::from(1.7).unwrap() + (a2[(w1 + 0) % a2.len()]).sin()).powf(((*x0)).cos())), ((s16 * c12[1]) / (T::from(2.0).unwrap() + c12[1] * c12[1]))];
    } else {
        let s26 = {
            let s21: T = T::tanh(((T::from(0.3).unwrap() * T::from(w1).unwrap())).atan());
            c12[2] = s21;
            let s22 = T::tanh((s16 - a2[0]));
            ((T::from(-0.18).unwrap() + (T::from(0.3).unwrap() * T::from(w1).unwrap())) - ({ let t23: T = T::from(-0.29).unwrap(); t23 * c12[(w1 + 0) % c12.len()] }))
        };
        let s27: T = T::tanh((-s26));
        (*x0) -= s27;
    }
    let s28: T = T::tanh(s16);
    (*x0) = s28;
    let s29: T = ((c12[0] - a2[0])).sin();
    (*x0) += s29;
    let s30: T = (((*x0)).sin()).cos();
    (*x0) = s30;
    vec![((*x0)).atan(), (a2[(w1 + 0) % a2.len()] / (T::from(2.0).unwrap() + a2[(w1 + 2) % a2.len()] * a2[(w1 + 2) % a2.len()]))]
}


#[test]
fn law_213() {
    check!(p213(&mut 0.19, const 4, &[-1.28, 0.27, -1.29, -0.22, -1.11, 0.19]) -> vec, wherever_smooth());
}

#[differentiate]
fn h214_0(w0: &[f64], mut w1: [f64; 3], x2: &[f64; 3]) -> f64 {
    let j1 = (3 + 2) % w1.len();
    w1[j1] = w1[(3 + 0) % w1.len()];
    let mut s2 = ((x2[(0 + 0) % x2.len()]).clamp(-1.0_f64, 1.7_f64)).atan();
    s2 += 0.4 * ((s2 * s2)).tanh();
    w1[1] -= 0.4 * f64::tanh((s2 / (2.0 + s2 * s2)));
    ({ let t3: f64 = (w1[(1 + 3) % w1.len()] * s2); t3 * (w0[(3 * 3) % w0.len()]).cos() }) + x2.iter().copied().sum::<f64>()
}

#[differentiate]
fn p214(mut w0: Vec<f64>, w1: usize) -> f64 {
    let mut j4 = (w1 + 1) % 4;
    let j5 = (j4 + 0) % w0.len();
    w0[j5] += 0.4 * (((-0.22) * w0[(w1 + 1) % w0.len()])).sin();
    let j6 = (w1 + 2) % w0.len();
    w0[j6] *= ((match w1 % 3 { 0 => w0[(w1 + 1) % w0.len()], 1 => w0[(j4 * 2) % w0.len()], _ => w0[(w1 + 0) % w0.len()] })).cos();
    let mut k7 = 0;
    loop {
        let [s9, mut s10, _] = [((0.2 * w0.iter().map(|&v11| (w0[(k7 + 0) % w0.len()]).sin()).sum::<f64>())).cos(), ((w0[(w1 + 1) % w0.len()] + w0[(w1 + 2) % w0.len()])).sin(), ((0.2 * w0.iter().map(|&v11| (w0[(k7 + 0) % w0.len()]).sin()).sum::<f64>())).cos()];
        let [s13, mut s14, _] = [((0.5 * (w0[(w1 + 2) % w0.len()]).sin()).asin()).cos(), ((((0.3 * j4 as f64)) * ((0.3 * j4 as f64))).ln_1p()).atan(), ((0.5 * (w0[(w1 + 2) % w0.len()]).sin()).asin()).cos()];
        k7 += 1;
        if k7 >= 2 { break; }
    }
    {
        let r16 = &mut w0[1];
        *r16 = 0.4 * *r16 + f64::tanh(h214_0(&[0.12_f64, 1.26_f64, 1.25_f64], [(*r16), ((*r16)).cos(), (*r16)], &[0.15_f64, ((*r16) / (1.0 + (*r16) * (*r16))), (*r16)]));
        for i17 in 0..0 {
            let mut s18: f64 = (((*r16)).atan2(1.7_f64 + (-0.13_f64) * (-0.13_f64))).atan();
            if j4 % 2 == 0 {
                (*r16) = 0.4 * (*r16) + ((0.3 * w1 as f64)).tanh();
                s18 *= f64::tanh((s18 / (1.0 + s18 * s18)));
            }
        }
    }
    h214_0(&w0, [w0[(w1 + 1) % w0.len()], (({ let g19 = |u20: f64| (w0[(w1 * 2) % w0.len()]).cos(); g19(w0[(w1 * 2) % w0.len()]) * g19(1.21) })).sin(), w0[1]], &[w0[(w1 * 2) % w0.len()], (h214_0(&[w0[(j4 + 0) % w0.len()], w0[2], 1.29_f64], [w0[(w1 + w1) % w0.len()], ((1.17_f64).clamp(-1.0_f64, 1.7_f64)).sin(), (-0.11_f64)], &[w0[(w1 + 1) % w0.len()], ((w0[(j4 + 0) % w0.len()]).atan2(1.7_f64 + w0[1] * w0[1])).sin(), w0[(w1 + w1) % w0.len()]])).tanh(), w0[(j4 + 0) % w0.len()]]) + w0.iter().copied().sum::<f64>()
}


#[test]
fn law_214() {
    check!(p214(vec![0.28, 0.29, -0.22, 0.14, 1.17, -0.27], const 2), wherever_smooth());
}

#[differentiate]
fn p215(x0: &mut [f64], w1: &mut [f64]) -> Vec<f64> {
    let mut j1 = (1 + 2) % 4;
    let mut c2: Vec<f64> = vec![0.0_f64; x0.len()];
    c2.copy_from_slice(&x0[..]);
    let s3: f64;
    if (j1 % 2 == 1) && (j1 % 2 == 1) { s3 = c2[2]; } else { s3 = (((-1.28) * 0.28_f64)).atan2(1.7_f64 + x0[(j1 * 3) % x0.len()] * x0[(j1 * 3) % x0.len()]); }
    x0[(j1 * 4) % x0.len()] += 0.4 * (((0.3 * j1 as f64)).atan()).cos();
    let j5 = (j1 + 1) % c2.len();
    {
        let r4 = &mut c2[j5];
        *r4 += 0.4 * ((x0[(j1 + 1) % x0.len()] - s3)).cos();
        'l6: for i7 in 1..x0.len() {
            w1[(j1 * 3) % w1.len()] += 0.4 * f64::tanh((x0[x0.len() - 1 - i7]).tanh());
            if j1 < i7 {
                match i7 % 4 {
                    0 => {
                        (*r4) -= 0.4 * (((-0.28) * s3)).cos();
                        (*r4) = 0.4 * (*r4) + (((-0.22_f64)).sin()).cos();
                    }
                    1 | 2 if (-x0[0]) > (-0.24) => {
                        (*r4) = 0.4 * (*r4) + (w1[(i7 + 0) % w1.len()] / (1.0 + w1[(i7 + 0) % w1.len()] * w1[(i7 + 0) % w1.len()]));
                    }
                    _ => {
                        (*r4) -= 0.4 * ((1.7_f64 + (x0[i7]).cos()).recip()).sin();
                    }
                }
            } else if (x0[2] + s3) < 0.28 {
                (*r4) /= 2.1 + (({ let g8 = |u9: f64| (x0[(i7 + 3) % x0.len()]).cos(); g8(0.19_f64) * g8(1.13) })).sin();
            } else {
                (*r4) *= ((x0[(0 * 3) % x0.len()] / (2.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64)))).cos();
            }
        }
    }
    w1[(j1 + 0) % w1.len()] = ({ let t10: f64 = 1.11_f64; t10 * (-w1[(j1 + 0) % w1.len()]) });
    vec![(-s3), ({ let t11: f64 = w1[2]; t11 * t11 })]
}


#[test]
fn law_215() {
    check!(p215(&mut [1.23, -0.19, -1.12, 0.23, -1.29, 0.15], &mut [-0.16, -0.16, 0.12, 1.25, 1.25, -0.14]) -> vec, wherever_smooth());
}

#[differentiate]
fn p216(a0: f64) -> f64 {
    let mut c1: Vec<f64> = vec![(({ let g2 = |u3: f64| (a0).sin(); g2(a0) * g2((-1.25)) })).tanh(), ((0.5 * (a0).sin()).powi(3) / (2.0 + a0 * a0)), (a0 - (a0 / (2.0 + a0 * a0)))];
    c1[0] += 0.4 * (({ let g4 = |u5: f64| f64::tanh(c1[(2 + 0) % c1.len()]); g4(a0) * g4(1.15) })).atan();
    let mut c6 = [0.0_f64; 3];
    let j7 = (1 + 1) % c6.len();
    c6[j7] = ((-1.14) * (c1[(1 + 0) % c1.len()] * c1[(3 + 2) % c1.len()]));
    let mut a0 = if ((a0) > (0.3 * 1_usize as f64)) || ((c6[(1 + 0) % c6.len()]).tanh().sinh() > 0.25) {
        let j8 = (2 + 2) % c6.len();
        c6[j8] = 0.4 * c6[j8] + f64::tanh((0.2 * c1.iter().fold((-1.29_f64), |w10, v9| w10 * 0.2 + *v9)));
        (1.0_f64 + ((c6[(2 + 2) % c6.len()]).tanh()).powi(2)).sqrt()
    } else {
        let mut c11: Vec<f64> = c1.to_vec();
        let a0 = ((c11[(3 + 1) % c11.len()] * c1[(0 + 2) % c1.len()]) * ((-1.11) * c1[(1 + 2) % c1.len()]));
        (0.2 * c11.iter().copied().sum::<f64>())
    };
    let mut c14: Vec<f64> = vec![((0.2 * c6.iter().zip(c6.iter()).map(|(v15, w16)| *v15 * *w16).sum::<f64>()) * (a0 + a0)), (({ let t17: f64 = c1[(3 + 1) % c1.len()]; t17 * t17 }) - (a0 * a0)), (match 1 % 3 { 0 => ((0.3 * 2_usize as f64) - a0), 1 => a0, _ => (0.2 * c1.iter().enumerate().map(|(i20, v18)| 0.1 * i20 as f64 * *v18).sum::<f64>()) })];
    if ((-0.11) * a0) < (-0.22) {
        a0 += 0.4 * ((0.2 * c1.iter().copied().sum::<f64>())).sin();
        a0 = ((c1[(2 + 3) % c1.len()]).atan() + (1.7_f64 + (c6[(0 + 0) % c6.len()]).sin()).powf((c1[1]).cos()));
    } else if (match 0 % 3 { 0 => a0, 1 => a0, _ => 0.29_f64 }) > (-1.15) {
        a0 = 0.4 * a0 + ((1.27_f64).sin()).atan();
    }
    (((0.3 * 2_usize as f64) / (2.0 + a0 * a0))).mul_add((-0.27_f64), 0.5)
}


#[test]
fn law_216() {
    check!(p216(1.16), wherever_smooth());
}

#[differentiate]
fn h217_0(x0: &[f64]) -> f64 {
    let mut s18: f64 = {
        let s1 = ((-1.22) * (x0[(3 + 2) % x0.len()] - x0[1]));
        ((0.2 * x0.iter().zip(x0.iter()).map(|(v2, w3)| *v2 * *w3).sum::<f64>()) * (0.2 * x0.iter().copied().sum::<f64>()))
    };
    s18 = 0.4 * s18 + ((x0[(1 + 2) % x0.len()] * (-1.17_f64))).tanh();
    s18 *= ((x0[(3 * 4) % x0.len()]).tanh()).sin();
    s18 = (((-0.25) * s18)).tanh();
    (0.5 * ((0.27 * x0[(1 + 0) % x0.len()])).sin()).asin()
}

#[differentiate]
fn h217_1(mut x0: f64, x1: &[f64], x2: usize) -> f64 {
    if x2 % 4 == 0 { return (h217_0(x1)).tanh(); }
    x0 = (0.2 * x1.iter().map(|&v19| ((x1[(x2 + 2) % x1.len()] * x0)).cos()).sum::<f64>());
    let s21 = h217_1(((1.12 * x1[2])).cos(), x1, x2 % 4 - 1);
    (x0 / (1.0 + x0 * x0)) + x1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p217(a0: &[f64; 3], #[constant] a1: &[f64], a2: f64, w3: usize) -> f64 {
    match w3 % 4 {
        0 => {
            let mut s22: f64 = (0.2 * a0.iter().map(|&v23| ((0.5 * (a0[(w3 + 1) % a0.len()]).tanh()).exp_m1()).cos()).sum::<f64>());
        }
        1 | 2 => {
            let mut s27 = (((if (0.2 * a1.iter().map(|&v25| (a1[(2 * 4) % a1.len()]).atan()).sum::<f64>()) <= 0.17 { a0[(w3 + 0) % a0.len()] } else { a2 })) * ((if (0.2 * a1.iter().map(|&v25| (a1[(2 * 4) % a1.len()]).atan()).sum::<f64>()) <= 0.17 { a0[(w3 + 0) % a0.len()] } else { a2 }))).ln_1p();
        }
        _ => {
            let mut s28: f64 = ({ let t29: f64 = (1.7_f64 + (a2).cos()).recip(); t29 * (a1[(w3 + 2) % a1.len()]).abs() });
            match w3 % 4 {
                0 => {
                    let mut s30 = (match w3 % 3 { 0 => (1.26_f64 - (-1.15_f64)), 1 => s28, _ => (a2 * a1[0]) });
                    let mut s31: f64 = ({ let g32 = |u33: f64| ((match w3 % 3 { 0 => a0[(w3 + w3) % a0.len()], 1 => a0[(w3 + 0) % a0.len()], _ => (0.3 * w3 as f64) })).cos(); g32(1.21_f64) * g32(1.15) });
                }
                1 | 2 => {
                    let mut s34: f64 = (0.2 * a1.iter().enumerate().map(|(i37, v35)| 0.1 * i37 as f64 * *v35).sum::<f64>());
                    let mut s40 = ({ let g38 = |u39: f64| f64::tanh((a1[(w3 + 2) % a1.len()] - a0[(w3 + 1) % a0.len()])); g38(a2) * g38(1.26) });
                }
                _ => {
                    let mut s46 = if (0.2 * a0.iter().enumerate().map(|(i43, v41)| 0.1 * i43 as f64 * *v41).sum::<f64>()) >= 0.11 {
                        s28 = ((s28 - s28)).atan2(1.7_f64 + a0[0] * a0[0]);
                        s28 += 0.4 * ((0.3 * 1_usize as f64) / (1.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64)));
                        (1.7_f64 + ((1.17_f64 * s28)).sin()).cbrt()
                    } else {
                        s28 -= 0.4 * ((s28 * a1[(w3 + 1) % a1.len()])).tanh();
                        s28 = (0.5 * (f64::tanh((-0.13_f64))).tanh()).exp();
                        (0.5 * ((1.15 * a1[(3 * 4) % a1.len()])).sin()).asin()
                    };
                    s28 = (((a0[(w3 * 2) % a0.len()]) * (a0[(w3 * 2) % a0.len()])).ln_1p() - (-a0[0]));
                }
            }
        }
    }
    let mut s47: f64 = (1.7_f64 + ((a1[(w3 + 0) % a1.len()]).min(a0[2])).cos()).recip();
    s47 *= ((a1[(w3 * 2) % a1.len()] * a2)).atan();
    s47 = (if w3 >= w3 { ({ let g48 = |u49: f64| (a2).atan(); g48(1.22_f64) * g48(0.11) }) } else { (s47 - a0[(w3 + 0) % a0.len()]) });
    (0.2 * a0.iter().enumerate().map(|(i52, v50)| 0.1 * i52 as f64 * *v50).sum::<f64>())
}


#[test]
fn law_217() {
    check!(p217(&[0.29, -1.19, -0.25], const &[1.22, -1.24, 1.19, -0.22, 1.27], -0.18, const 1), wherever_smooth());
}

#[differentiate]
fn h218_0(x0: &[f64]) -> f64 {
    let mut s1 = (-(x0[0] / (1.0 + x0[0] * x0[0])));
    for &v3 in x0.iter() {
        let s4: f64;
        if (v3).sin() >= 0.13 { s4 = f64::tanh((s1 / (2.0 + s1 * s1))); } else { s4 = f64::tanh((0.5 * (v3).sin()).powi(3)); }
    }
    ((1.7_f64 + (s1).sin()).log10() - ((-0.22) * (-0.19_f64))) + x0.iter().copied().sum::<f64>()
}

#[differentiate]
fn h218_1(w0: usize, w1: &[f64]) -> f64 {
    let mut s10 = if !((w1[(0 * 4) % w1.len()] / (2.0 + w1[(2 + 2) % w1.len()] * w1[(2 + 2) % w1.len()])) <= (-0.11)) {
        let mut s5: f64 = ((if !(w0 % 2 == 0) { w1[1] } else { (0.3 * w0 as f64) }) * (w1[(w0 * 3) % w1.len()] - 0.17_f64));
        h218_0(w1)
    } else {
        let mut c6: Vec<f64> = w1.iter().map(|&v7| ((0.5 * (w1[(w0 + 1) % w1.len()]).tanh()).exp()).tanh()).collect();
        (0.2 * w1.iter().zip(w1.iter()).map(|(v8, w9)| *v8 * *w9).sum::<f64>())
    };
    let s10 = (h218_0(w1)).mul_add(s10, 0.5);
    let mut s11: f64 = (0.2 * w1.iter().copied().sum::<f64>());
    ((0.5 * (s10).sin()).powi(3) * (match w0 % 3 { 0 => s10, 1 => s11, _ => w1[(w0 + 1) % w1.len()] }))
}

#[differentiate]
fn p218(mut a0: f64, w1: usize, #[constant] x2: &[f64], a3: usize) -> f64 {
    let mut s14: f64 = ((x2[2] - a0) * h218_1(1, &[x2[(w1 * 2) % x2.len()], a0, 0.12_f64]));
    'l15: for i16 in (0..3).rev() {
        s14 = 0.4 * s14 + ((x2[(i16 + 2) % x2.len()] + s14)).tanh();
    }
    let mut s17: f64 = ({ let t18: f64 = (1.0_f64 + (a0).powi(2)).sqrt(); t18 * (s14).cos() });
    (a0, s14) = (s14, a0);
    ((0.2 * x2.iter().enumerate().map(|(i21, v19)| 0.1 * i21 as f64 * *v19).sum::<f64>())).sin_cos().1
}


#[test]
fn law_218() {
    check!(p218(1.22, const 1, const &[1.26, 1.12, 0.17, 0.22, -0.28], const 2), wherever_smooth());
}

#[differentiate]
fn h219_0(w0: &[f64], x1: usize, w2: &mut f64, x3: &[f64]) -> Vec<f64> {
    let mut s1: f64 = ((1.21 * w0[(x1 + x1) % w0.len()])).abs();
    let mut k2 = 1;
    while k2 < 4 {
        k2 += 1;
        let mut c3: Vec<f64> = vec![0.0_f64; x3.len()];
        let s1 = f64::tanh((0.5 * (x3[0]).tanh()).exp());
    }
    let s14 = if x1 % 2 == 0 {
        if 2 % 2 == 1 {
            let s6 = ({ let g4 = |u5: f64| (u5 / (1.0 + u5 * u5)); g4((*w2)) * g4(0.13) });
        } else {
            let s7: f64 = ((s1 / (2.0 + (*w2) * (*w2))) / (2.0 + x3[1] * x3[1]));
        }
        let s8: f64;
        if (s1) > x3[(x1 + 2) % x3.len()] { s8 = ((x3[(x1 + 2) % x3.len()] * w0[0])).min(s1); } else { s8 = (if x1 % 2 == 1 { ({ let g9 = |u10: f64| (u10).cos(); g9(w0[(x1 + x1) % w0.len()]) }) } else { (1.7_f64 + ((0.3 * x1 as f64)).sin()).powf((w0[(x1 + 1) % w0.len()]).cos()) }); }
        (({ let g11 = |u12: f64| (w0[(x1 + 0) % w0.len()]).atan(); g11(1.27_f64) * g11(0.27) })).sin()
    } else {
        let s13: f64;
        if x1 % 2 == 1 { s13 = (1.0_f64 + ((x3[(x1 + 2) % x3.len()] + x3[(x1 + 2) % x3.len()])).powi(2)).ln(); } else { s13 = (0.29 * ((0.3 * x1 as f64)).tanh()); }
        (*w2) = (-(s1 - w0[(x1 + 2) % w0.len()]));
        (*w2)
    };
    (*w2) -= 0.4 * ((w0[(0 * 4) % w0.len()] + s1)).sin();
    vec![(s1 / (1.0 + s1 * s1)), (x3[(x1 + 1) % x3.len()] + x3[2])]
}

#[differentiate]
fn p219(mut x0: f64, x1: usize, w2: usize, a3: &[f64; 3]) -> Vec<f64> {
    let mut j15 = (x1 + 2) % 4;
    for i16 in (0..a3.len()).step_by(2) {
        let mut c17: Vec<f64> = a3.to_vec();
        let s18: f64;
        if (x0) > x0 { s18 = (x0 / (1.0 + x0 * x0)); } else { s18 = (c17[i16] / (1.0 + c17[i16] * c17[i16])); }
        c17[i16] = 0.4 * c17[i16] + ((0.2 * c17.iter().copied().sum::<f64>())).sin();
    }
    let s23: f64 = (1.7_f64 + ((0.25_f64 * x0)).sin()).powf((x0).cos());
    let mut c24: [f64; 3] = [((if j15 != w2 { x0 } else { x0 })).atan2(1.7_f64 + a3[2] * a3[2]), ((a3[(j15 + 2) % a3.len()] + a3[(x1 + 1) % a3.len()])).cos(), ((x0 / (1.0 + x0 * x0))).atan()];
    let s27 = (0.28 * ({ let g25 = |u26: f64| (c24[(w2 + x1) % c24.len()]).cos(); g25(x0) * g25(1.28) }));
    let j28 = (w2 + 0) % c24.len();
    c24[j28] = (s23 / (1.0 + s23 * s23));
    let mut s32: f64 = (0.2 * a3.iter().enumerate().map(|(i31, v29)| 0.1 * i31 as f64 * *v29).sum::<f64>());
    c24.to_vec()
}


#[test]
fn law_219() {
    check!(p219(1.18, const 2, const 3, &[0.14, 1.13, 0.14]) -> vec, wherever_smooth());
}

#[differentiate]
fn p220(#[constant] x0: &[f64], w1: [f64; 3], mut w2: Vec<f64>) -> [f64; 3] {
    match 1 % 4 {
        0 => {
            let j1 = (1 + 0) % w2.len();
            w2[j1] += 0.4 * (w2[(1 + 1) % w2.len()] / (1.0 + w2[(1 + 1) % w2.len()] * w2[(1 + 1) % w2.len()]));
            for i3 in (0..w2.len()).rev() {
                for i4 in 1..w1.len() {
                    let s7 = ((0.2 * w1.iter().fold((-1.23_f64), |w6, v5| w6 * 0.2 + *v5))).tanh();
                }
                w2[i3] += 0.4 * f64::tanh((1.15 * w1[(i3 + 0) % w1.len()]));
                for i8 in (0..5).step_by(3) {
                    let j9 = (i3 * 3) % w2.len();
                    w2[j9] -= 0.4 * (1.26_f64 / (1.0 + 1.26_f64 * 1.26_f64));
                    let j10 = w2.len() - 1 - i3;
                    w2[j10] *= ((w2[2]).cos()).cos();
                }
            }
        }
        1 | 2 => {
            let mut j11 = (3 + 1) % 4;
            let j12 = (j11 + 1) % w2.len();
            w2[j12] /= 2.1 + (((0.3 * j11 as f64) + x0[1])).sin();
        }
        _ => {
            let j13 = (1 + 2) % w2.len();
            w2[j13] += 0.4 * (f64::max(w2[2], (-1.12_f64))).sin();
            let j14 = (0 + 0) % w2.len();
            w2[j14] = w2[(1 + 1) % w2.len()];
        }
    }
    let j15 = (0 + 1) % w2.len();
    w2[j15] += 0.4 * (w1[(3 + 2) % w1.len()] / (1.0 + w1[(3 + 2) % w1.len()] * w1[(3 + 2) % w1.len()]));
    w2[1] *= (((0.3 * 2_usize as f64) / (1.0 + (0.3 * 2_usize as f64) * (0.3 * 2_usize as f64)))).cos();
    let j16 = (0 + 2) % w2.len();
    w2[j16] += 0.4 * ((-x0[(3 + 0) % x0.len()])).atan();
    let j17 = (0 + 1) % w2.len();
    w2[j17] = (0.5 * ((w2[2]).min(w1[(1 + 3) % w1.len()])).tanh()).exp_m1();
    [(x0[(3 + 2) % x0.len()] / (2.0 + w1[(0 + 0) % w1.len()] * w1[(0 + 0) % w1.len()])), (w1[0] * w1[(3 + 1) % w1.len()]), ({ let g18 = |u19: f64| (x0[(3 + 1) % x0.len()]).sin(); g18(w2[1]) })]
}


#[test]
fn law_220() {
    check!(p220(const &[-0.29, 0.17, 1.17, -0.24, 0.15, -0.25], [-0.26, 0.17, 0.22], vec![-0.27, -1.15, -1.24, -0.29, 0.25, 1.16]) -> value, wherever_smooth());
}

#[differentiate]
fn h221_0(mut x0: (f64, f64), mut x1: f64, x2: usize) -> f64 {
    let s1 = f64::tanh((x0.1).cos());
    x0.0 = s1;
    (0.16 * (s1 * x1))
}

#[differentiate]
fn p221(x0: f64, mut a1: f64) -> f64 {
    for i2 in 0..4 {
        let s3 = ((0.3 * i2 as f64) / (1.0 + (0.3 * i2 as f64) * (0.3 * i2 as f64)));
    }
    if 1 != 2 { return (1.7_f64 + (h221_0((x0, ((a1 * x0)).atan()), (x0).atan(), 2)).sin()).powf((x0).cos()); }
    let mut s4: (f64, f64) = ((match 1 % 3 { 0 => (a1).abs(), 1 => x0, _ => ({ let g6 = |u7: f64| (a1 / (1.0 + a1 * a1)); g6(a1) }) }), ((x0).cos()).atan());
    let s8: f64;
    if 0 < 0 { s8 = ((if s4.1 >= 0.16 { s4.0 } else { a1 })).sin(); } else { s8 = (x0 + (a1 + a1)); }
    let mut j9 = (0 + 3) % 4;
    ((s4.1 * x0) + (if ((-0.27) * s4.1) < (-1.27) { x0 } else { a1 }))
}


#[test]
fn law_221() {
    check!(p221(-0.29, -0.18), wherever_smooth());
}

#[differentiate]
fn h222_0(a0: &[f64; 3], w1: &[f64; 3], w2: &mut f64) -> f64 {
    let mut s1: f64 = (((*w2)).tanh() + (a0[(3 + 1) % a0.len()] / (1.0 + a0[(3 + 1) % a0.len()] * a0[(3 + 1) % a0.len()])));
    if (w1[(3 + 1) % w1.len()]) > (*w2) {
        let mut c2: Vec<f64> = w1.iter().map(|&v3| ((a0[0]).mul_add((-1.15_f64), 0.5)).sin()).collect();
    } else if ((*w2) / (1.0 + (*w2) * (*w2))) >= 0.23 {
        let mut s1 = ({ let t4: f64 = f64::tanh(s1); t4 * (a0[2]).atan2(1.7_f64 + w1[(1 + 1) % w1.len()] * w1[(1 + 1) % w1.len()]) });
    }
    let mut s5: f64 = (if (3 % 2 == 1) && ((0.2 * w1.iter().copied().sum::<f64>()) <= 0.18) { (w1[(2 * 4) % w1.len()] / (1.0 + w1[(2 * 4) % w1.len()] * w1[(2 * 4) % w1.len()])) } else { (1.21 * w1[(2 + 0) % w1.len()]) });
    (1.0_f64 + ((s5).cos()).powi(2)).ln() + w1.iter().copied().sum::<f64>()
}

#[differentiate]
fn h222_1(x0: &[f64], mut w1: [f64; 3], w2: &[f64], a3: usize) -> [f64; 3] {
    let j8 = (a3 + 1) % w1.len();
    w1[j8] -= 0.4 * ((w1[(a3 + 1) % w1.len()] + w1[(a3 + 2) % w1.len()])).cos();
    w1.swap(2, 0);
    for i9 in (0..3).rev() {
        let j10 = (1 + 1) % w1.len();
        w1[j10] += 0.4 * (((-1.21) * w1[(i9 + 0) % w1.len()])).sin();
    }
    w1
}

#[differentiate]
fn p222(x0: &mut [f64], w1: f64, x2: f64) {
    let mut c11: Vec<f64> = vec![(1.0_f64 + ((w1).cos()).powi(2)).sqrt(), (0.2 * x0.iter().enumerate().map(|(i14, v12)| 0.1 * i14 as f64 * *v12).sum::<f64>()), (match 1 % 3 { 0 => (1.0_f64 + (x0[(1 + 2) % x0.len()]).powi(2)).sqrt(), 1 => (-0.12_f64), _ => (x0[(3 + 2) % x0.len()] * x0[(1 * 2) % x0.len()]) })];
    x0.swap((1 * 2) % x0.len(), (3 + 1) % x0.len());
    let mut k15 = 0;
    while k15 < 4 {
        k15 += 1;
        x0[2] = (x0[(k15 + k15) % x0.len()] / (1.0 + x0[(k15 + k15) % x0.len()] * x0[(k15 + k15) % x0.len()]));
    }
    let mut s16 = ((x2 - w1) * (w1 * w1));
    let mut j17 = (0 + 1) % 4;
    s16 = ((w1).atan() * (c11[(j17 + 0) % c11.len()] * (0.3 * j17 as f64)));
}


#[test]
fn law_222() {
    check!(p222(&mut [-0.24, 1.24, 1.17, 0.15, -1.21], 1.17, 1.21) -> unit, wherever_smooth());
}

#[differentiate]
fn h223_0(a0: [f64; 3]) -> f64 {
    if 3 % 2 == 1 {
        let mut s1: f64 = (1.28_f64 / (1.0 + 1.28_f64 * 1.28_f64));
        let mut s2 = ((match 2 % 3 { 0 => s1, 1 => a0[(0 + 0) % a0.len()], _ => a0[(2 + 2) % a0.len()] }) / (2.0 + s1 * s1));
    } else {
        let mut s3: f64 = (({ let t4: f64 = a0[(2 + 2) % a0.len()]; t4 * (0.3 * 1_usize as f64) }) + (a0[(2 + 1) % a0.len()] - a0[2]));
        let s3 = (({ let g5 = |u6: f64| (s3).sin(); g5(a0[(0 + 1) % a0.len()]) * g5((-0.28)) }) * (a0[(2 + 2) % a0.len()] + s3));
    }
    let mut s7: f64 = ((0.5 * (a0[(0 * 2) % a0.len()]).sin()).asin() + (0.5 * (a0[(2 + 2) % a0.len()]).tanh()).exp());
    let mut j8 = (1 + 2) % 4;
    let mut s9: f64 = ((a0[(j8 + 0) % a0.len()]).sin_cos().0).tanh().sinh();
    (0.2 * a0.iter().map(|&v10| f64::tanh((0.2 * a0.iter().map(|&v12| (s7 / (1.0 + s7 * s7))).sum::<f64>()))).sum::<f64>()) + a0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p223(w0: &[f64; 3]) -> f64 {
    let s14: f64 = ({ let g15 = |u16: f64| ((1.0_f64 + ((0.3 * 3_usize as f64)).powi(2)).sqrt()).tanh(); g15(w0[0]) * g15(0.26) });
    if (0.2 * w0.iter().copied().sum::<f64>()) > (-1.14) {
        if 2 < 0 {
            'l19: for i20 in 0..w0.len() {
                let mut s23 = (s14 / (1.0 + s14 * s14));
            }
        }
        'l24: for i25 in 0..w0.len() {
            let mut c26: Vec<f64> = vec![0.0_f64; w0.len()];
            let j27 = (i25 + 2) % c26.len();
            c26[j27] = ((c26[(i25 * 2) % c26.len()]).min(c26[i25])).sin();
            'l28: for i29 in (0..3).rev() {
                if (c26[1]).sin() < 1.29 {
                    c26[2] = ((0.5 * (c26[i25]).tanh()).exp()).atan();
                    let j30 = (i25 * 3) % c26.len();
                    c26[j30] = (({ let g31 = |u32: f64| (s14).atan(); g31(c26[i25]) * g31(1.26) })).atan();
                    let j33 = (i25 + i25) % c26.len();
                    c26[j33] /= 2.1 + ((0.3 * i29 as f64) / (1.0 + (0.3 * i29 as f64) * (0.3 * i29 as f64)));
                } else {
                    c26[i25] += 0.4 * (({ let g34 = |u35: f64| (u35).tanh(); g34(s14) })).cos();
                    c26[i25] = 0.4 * c26[i25] + (((-0.26) * w0[0])).atan();
                }
            }
        }
        let mut s36: f64 = (0.2 * w0.iter().map(|&v37| ((w0[(0 + 1) % w0.len()] * 0.26_f64)).cos()).sum::<f64>());
    } else {
        let mut s39: f64 = (match 3 % 3 { 0 => (s14).atan2(1.7_f64 + w0[2] * w0[2]), 1 => w0[(1 + 2) % w0.len()], _ => (1.7_f64 + (w0[2]).sin()).cbrt() });
    }
    let mut s40: f64 = (0.2 * w0.iter().fold(0.25_f64, |w42, v41| w42 * 0.2 + *v41));
    s40 = ((0.5 * ((0.3 * 1_usize as f64)).sin()).powi(3) * ((0.3 * 0_usize as f64) + (0.3 * 0_usize as f64)));
    s40 -= 0.4 * f64::tanh((0.19_f64 * s40));
    s40 = 0.4 * s40 + ((s40 / (1.0 + s40 * s40))).atan();
    ({ let g43 = |u44: f64| ((u44).mul_add(u44, 0.5)).tanh(); g43(1.18_f64) * g43((-0.22)) })
}


#[test]
fn law_223() {
    check!(p223(&[0.25, -0.21, 0.25]), wherever_smooth());
}

#[differentiate]
fn p224(a0: f64) -> f64 {
    let s1 = (-0.22_f64);
    let mut s8 = {
        let mut s2: f64 = s1;
        let s6 = if 3 % 2 == 1 {
            let mut s3: f64 = ((s1 / (2.0 + a0 * a0)) - (s2).atan());
            let mut c4: Vec<f64> = vec![(f64::max(s3, s3) + ({ let t5: f64 = a0; t5 * s2 })), s1, ((1.11 * s3) - (1.7_f64 + (a0).sin()).log10())];
            (c4[(3 + 0) % c4.len()] / (1.0 + c4[(3 + 0) % c4.len()] * c4[(3 + 0) % c4.len()]))
        } else {
            s2 *= ((a0 * s2)).atan();
            ((a0 + s1)).sin()
        };
        ((0.5 * (s1).tanh()).exp()).atan()
    };
    let s11: f64 = ({ let g9 = |u10: f64| f64::tanh(((-1.29) * 0.27_f64)); g9(s1) });
    let mut k12 = 1;
    while k12 < 4 {
        k12 += 1;
        s8 *= (a0 / (1.0 + a0 * a0));
        s8 = f64::tanh((s11).sin());
    }
    (s8 - (0.25_f64).mul_add(s8, 0.5))
}


#[test]
fn law_224() {
    check!(p224(-0.23), wherever_smooth());
}

#[differentiate]
fn h225_0(mut x0: (f64, f64), w1: &[f64]) -> (f64, f64) {
    for i1 in (0..3).rev() {
        x0.0 = 0.4 * x0.0 + ((0.5 * (w1[(i1 + 0) % w1.len()]).tanh()).exp_m1()).sin();
    }
    let [s2, mut s3, _] = [((0.2 * w1.iter().map(|&v4| ((0.3 * 0_usize as f64) / (1.0 + (0.3 * 0_usize as f64) * (0.3 * 0_usize as f64)))).sum::<f64>()) - (-x0.1)), ((0.5 * ((-1.25_f64)).sin()).powi(3)).sin_cos().1, ((0.2 * w1.iter().map(|&v4| ((0.3 * 0_usize as f64) / (1.0 + (0.3 * 0_usize as f64) * (0.3 * 0_usize as f64)))).sum::<f64>()) - (-x0.1))];
    let mut s2 = (1.21 * (0.2 * w1.iter().zip(w1.iter()).map(|(v6, w7)| *v6 * *w7).sum::<f64>()));
    for i8 in (0..w1.len()).step_by(2) {
        let mut c9 = [0.0_f64; 3];
        let s16 = {
            let j10 = (i8 + 1) % c9.len();
            c9[j10] -= 0.4 * ((0.5 * ((0.3 * i8 as f64)).sin()).asin()).sin();
            for i11 in (0..5).step_by(3) {
                let mut s12: f64 = if (s2).sin() > 0.14 {
                    x0.0 = ((x0.1).cos()).sin();
                    x0.1 = (x0.1 / (1.0 + x0.1 * x0.1));
                    ((-c9[(i11 + 0) % c9.len()])).tanh()
                } else {
                    s3 -= 0.4 * ((-s2)).atan();
                    ((w1[i8]).sin()).sin()
                };
            }
            ((w1[(i8 + 1) % w1.len()] * s3)).cos()
        };
        x0.0 = f64::tanh(({ let t17: f64 = x0.0; t17 * c9[(i8 + 1) % c9.len()] }));
    }
    ((1.24 * w1[0]), (0.23 * w1[(1 + 0) % w1.len()]))
}

#[differentiate]
fn h225_1(mut x0: f64, a1: &[f64], w2: usize) -> f64 {
    if w2 % 4 == 0 { return ((0.5 * (a1[(w2 + 1) % a1.len()]).sin()).asin()).sin(); }
    x0 += 0.4 * f64::tanh((a1[(w2 + 1) % a1.len()]).sin());
    let s20 = h225_1((a1[2] / (1.0 + a1[2] * a1[2])), a1, w2 % 4 - 1);
    x0 += 0.4 * ((0.2 * a1.iter().copied().sum::<f64>())).sin();
    (1.11 * (a1[(w2 + 0) % a1.len()] - a1[(w2 + 0) % a1.len()])) + a1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p225(mut a0: f64, a1: &[f64; 3]) -> f64 {
    let mut c23: Vec<f64> = a1.to_vec();
    for i24 in 1..a1.len() {
        c23[i24] = ((c23[i24]).max(c23[(i24 * 2) % c23.len()])).cos();
        c23[i24] += 0.4 * ((a0 / (1.0 + a0 * a0))).cos();
        let mut s25: f64 = ((-1.12_f64) / (1.0 + (-1.12_f64) * (-1.12_f64)));
    }
    a0 -= 0.4 * (({ let t26: f64 = c23[(0 + 2) % c23.len()]; t26 * a1[1] })).atan();
    let j27 = (2 + 3) % c23.len();
    c23[j27] /= 2.1 + f64::tanh((0.2 * c23.iter().copied().sum::<f64>()));
    (-((-0.24) * a0)) + a1.iter().copied().sum::<f64>()
}


#[test]
fn law_225() {
    check!(p225(0.16, &[1.23, 0.24, -0.21]), wherever_smooth());
}

#[differentiate]
fn p226(mut x0: Vec<f64>, mut w1: f64, mut w2: f64, w3: &mut [f64]) -> f64 {
    let mut c1 = [0.0_f64; 3];
    match 3 % 4 {
        0 => {
            let s2: f64 = (0.2 * w3.iter().zip(w3.iter()).map(|(v3, w4)| *v3 * *w4).sum::<f64>());
            w3[(2 + 1) % w3.len()] = ((-0.14) * ((0.3 * 2_usize as f64)).cos());
        }
        1 | 2 => {
            let j5 = (2 + 1) % x0.len();
            let j6 = (0 + 2) % x0.len();
            x0.swap(j5, j6);
        }
        _ => {
            let s10 = if (0.15 * 1.15_f64) <= 1.27 {
                std::mem::swap(&mut w1, &mut w2);
                if !(!((0.5 * (x0[(0 + 2) % x0.len()]).tanh()).exp() < (-1.26))) {
                    let j7 = (2 + 2) % c1.len();
                    c1[j7] = 0.4 * c1[j7] + f64::tanh(f64::max(1.14_f64, c1[(3 + 1) % c1.len()]));
                } else {
                    w3[(3 * 3) % w3.len()] += 0.4 * ((0.3 * 2_usize as f64) / (1.0 + (0.3 * 2_usize as f64) * (0.3 * 2_usize as f64)));
                }
                (({ let g8 = |u9: f64| f64::tanh(w3[0]); g8(w3[(2 + 0) % w3.len()]) * g8((-1.14)) }) - (1.7_f64 + (w1).sin()).cbrt())
            } else {
                w1 += 0.4 * ((w3[(3 + 3) % w3.len()]).atan()).cos();
                w1 += 0.4 * ((w1 / (1.0 + w1 * w1))).atan();
                (if 2 % 2 == 0 { (w3[(2 + 0) % w3.len()] / (2.0 + (0.3 * 2_usize as f64) * (0.3 * 2_usize as f64))) } else { f64::tanh(w1) })
            };
        }
    }
    w2 += 0.4 * (({ let g11 = |u12: f64| (c1[(2 + 1) % c1.len()] / (1.0 + c1[(2 + 1) % c1.len()] * c1[(2 + 1) % c1.len()])); g11(x0[(2 + 1) % x0.len()]) * g11((-1.19)) })).tanh();
    w2 *= (({ let g13 = |u14: f64| (w1).atan(); g13(w2) * g13((-1.26)) })).sin();
    ((match 2 % 3 { 0 => w1, 1 => w3[(3 + 0) % w3.len()], _ => 1.11_f64 })).atan()
}


#[test]
fn law_226() {
    check!(p226(vec![-0.24, -1.24, 1.12, -1.14, 0.29, 1.23], 1.24, 0.25, &mut [-0.29, 0.22, 0.17, -1.26, 1.21, 1.21]), wherever_smooth());
}

#[differentiate]
fn h227_0(w0: &[f64], x1: usize) -> f64 {
    let s1 = ((-1.25) * (w0[(1 + 1) % w0.len()]).sin());
    let mut s2: f64 = (w0[(x1 * 2) % w0.len()]).atan();
    let mut k4 = 0;
    'l3: while k4 < 2 {
        k4 += 1;
        let mut s5: f64 = ((w0[1] * s1)).tanh();
        let mut s6: f64 = f64::tanh(((-1.11) * s5));
    }
    ({ let g7 = |u8: f64| ((0.2 * w0.iter().map(|&v9| (s1).atan()).sum::<f64>())).tanh(); g7(w0[(3 + 2) % w0.len()]) * g7((-1.23)) })
}

#[differentiate]
fn h227_1(a0: &[f64]) -> f64 {
    let mut s11: f64 = ((a0[1]).max(a0[(3 + 0) % a0.len()]) * (0.3 * 3_usize as f64));
    s11 *= ((0.2 * a0.iter().zip(a0.iter()).map(|(v12, w13)| *v12 * *w13).sum::<f64>())).sin();
    h227_0(a0, 0) + a0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p227(x0: f64, mut a1: f64) -> f64 {
    let mut j14 = (0 + 3) % 4;
    if j14 < j14 {
        let mut s15: f64 = h227_0(&[x0, a1, 1.19_f64], j14);
        for i16 in 0..0 {
            let mut k17 = 0;
            let mut s18 = loop {
                let mut a1 = if (s15 * (-0.28_f64)) <= 0.17 {
                    let mut s19: f64 = (h227_1(&[x0, s15, 1.25_f64])).sin();
                    f64::tanh((s15).cos())
                } else {
                    let mut s20: f64 = ((0.16 * a1)).atan();
                    s20 *= ((s20 + x0)).sin();
                    ((s20).cos()).cos()
                };
                s15 = (x0).atan();
                k17 += 1;
                if k17 >= 3 { break (({ let g21 = |u22: f64| (s15).tanh(); g21(x0) })).tanh(); }
            };
            s15 *= (x0 / (1.0 + x0 * x0));
        }
        s15 = 0.4 * s15 + (x0 / (1.0 + x0 * x0));
    } else {
        a1 = ((a1).sin_cos().0 + x0);
    }
    a1 = a1;
    a1 = (-((-1.25) * x0));
    a1 += 0.4 * (((-0.29_f64) * 1.15_f64)).atan();
    a1 -= 0.4 * ((a1 - a1)).cos();
    a1 = ((0.11 * a1)).max(x0);
    ((if (a1 - x0) <= 1.17 { x0 } else { x0 })).atan()
}


#[test]
fn law_227() {
    check!(p227(1.19, 1.26), wherever_smooth());
}

#[differentiate]
fn h228_0(a0: &[f64], x1: &[f64], a2: &[f64; 3], w3: &[f64]) -> (f64, f64) {
    let mut s12 = {
        let s1: f64 = ({ let g2 = |u3: f64| ((0.5 * (u3).sin()).powi(3)).atan(); g2(a0[(3 + 1) % a0.len()]) * g2((-1.18)) });
        if 3 != 1 {
            let mut c4: Vec<f64> = vec![0.0_f64; x1.len()];
        } else if (s1 + a2[(0 + 1) % a2.len()]) > (-0.27) {
            for i5 in 0..4 {
                let mut s6: f64 = (((a2[(i5 + 0) % a2.len()]) * (a2[(i5 + 0) % a2.len()])).ln_1p()).tanh();
            }
        } else {
            let mut c7: Vec<f64> = vec![0.0_f64; x1.len()];
            for i8 in 0..=c7.len() - 1 {
                c7[i8] = (((0.3 * i8 as f64)).atan()).atan();
            }
        }
        ((1.26 * s1) - (w3[(2 + 2) % w3.len()]).tanh())
    };
    s12 /= 2.1 + (a2[(2 + 0) % a2.len()] / (1.0 + a2[(2 + 0) % a2.len()] * a2[(2 + 0) % a2.len()]));
    s12 *= ((w3[(0 + 0) % w3.len()] / (2.0 + a0[(2 * 2) % a0.len()] * a0[(2 * 2) % a0.len()]))).atan();
    ((s12).max((0.3 * 3_usize as f64)), (s12).atan())
}

#[differentiate]
fn h228_1(mut w0: (f64, f64), a1: &mut [f64]) -> [f64; 3] {
    match 1 % 4 {
        0 => {
            if 3 % 2 == 1 {
                a1.reverse();
            } else {
                let mut k17 = 0;
                'l16: while k17 < 4 {
                    k17 += 1;
                    a1[(k17 + 2) % a1.len()] /= 2.1 + f64::tanh((w0.0).tanh());
                    let mut s18 = (((-1.17_f64) - w0.1)).sin();
                }
            }
            for i19 in 1..=3 {
                let mut s22 = ((0.2 * a1.iter().map(|&v20| (a1[(i19 + 1) % a1.len()] / (1.0 + a1[(i19 + 1) % a1.len()] * a1[(i19 + 1) % a1.len()]))).sum::<f64>())).cos();
            }
        }
        1 | 2 => {
            for i23 in 0..=a1.len() - 1 {
                if ((w0.0 * a1[i23]) >= 1.21) || (!((1.7_f64 + (w0.0).sin()).cbrt() < 1.25)) { return [(0.2 * a1.iter().zip(a1.iter()).map(|(v24, w25)| *v24 * *w25).sum::<f64>()), (a1[i23] + a1[(i23 * 3) % a1.len()]), ({ let t26: f64 = a1[2]; t26 * t26 })]; }
            }
            w0.0 /= 2.1 + ((-1.16_f64) / (1.0 + (-1.16_f64) * (-1.16_f64)));
        }
        _ => {
            w0.0 /= 2.1 + ((a1[1]).atan()).tanh();
        }
    }
    w0.0 -= 0.4 * ((1.7_f64 + (w0.1).sin()).cbrt()).sin();
    [(match 3 % 3 { 0 => a1[(1 + 2) % a1.len()], 1 => a1[(1 + 0) % a1.len()], _ => a1[1] }), (0.2 * a1.iter().zip(a1.iter()).map(|(v28, w29)| *v28 * *w29).sum::<f64>()), (a1[(3 + 0) % a1.len()]).sin()]
}

#[differentiate]
fn p228(w0: &mut f64, a1: Vec<f64>, w2: &[f64]) {
    let mut s30: f64 = (-(w2[(3 + 2) % w2.len()]).tanh());
    let mut s31: f64 = (w2[(0 + 0) % w2.len()] / (1.0 + w2[(0 + 0) % w2.len()] * w2[(0 + 0) % w2.len()]));
    (*w0) /= 2.1 + ((s31).sin_cos().0).tanh();
    let mut s42 = if (s30 * w2[(3 + 0) % w2.len()]) <= (-1.28) {
        let s30 = {
            let mut s32 = (1.0_f64 + ((1.7_f64 + ((-1.12_f64)).sin()).log10()).powi(2)).sqrt();
            let mut s33: f64 = (0.2 * a1.iter().enumerate().map(|(i36, v34)| 0.1 * i36 as f64 * *v34).sum::<f64>());
            ((1.7_f64 + (1.24_f64).sin()).powf((s30).cos()) * (w2[(0 * 2) % w2.len()] * (0.3 * 1_usize as f64)))
        };
        let mut s31 = (0.2 * w2.iter().copied().sum::<f64>());
        ((1.7_f64 + (s30).cos()).recip() * (a1[2] * w2[(1 + 2) % w2.len()]))
    } else {
        s30 = ((s30 - w2[(3 + 1) % w2.len()]) - (a1[(2 + 2) % a1.len()] + w2[(0 + 0) % w2.len()]));
        ((if 0 % 2 == 1 { a1[(3 + 0) % a1.len()] } else { w2[(0 + 1) % w2.len()] }) - (0.5 * (0.18_f64).sin()).powi(3))
    };
}


#[test]
fn law_228() {
    check!(p228(&mut -0.17, vec![-1.26, 0.29, 0.22, 1.16, -1.28, 1.23], &[1.21, 1.16, 0.16, -0.16, 1.11, -0.23]) -> unit, wherever_smooth());
}

#[differentiate]
fn h229_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: usize, w1: &[T], mut a2: T, mut x3: [T; 3]) -> [T; 3] {
    let j1 = (w0 + 2) % x3.len();
    let s2: T = (a2 / (T::from(1.0).unwrap() + a2 * a2));
    x3[j1] = s2;
    let s5 = ((w1[(w0 + 2) % w1.len()] * x3[(1 + 0) % x3.len()]) - (w1[(3 + 0) % w1.len()] * a2));
    [(T::from(0.2).unwrap() * x3.iter().fold(T::from(-1.24).unwrap(), |w7, v6| w7 * T::from(0.2).unwrap() + *v6)), ({ let g8 = |u9: T| (u9 / (T::from(1.0).unwrap() + u9 * u9)); g8(a2) * g8(T::from(-1.28).unwrap()) }), ({ let t10: T = s5; t10 * T::from(-0.24).unwrap() })]
}

#[differentiate]
fn p229<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &[T], x1: T) -> [T; 3] {
    let mut s11: T = (T::from(1.14).unwrap() * (T::from(1.28).unwrap() * a0[(0 + 3) % a0.len()]));
    'l12: for &v14 in a0.iter() {
        let s15: T;
        if (s11) > s11 { s15 = ((T::from(1.7).unwrap() + (x1).sin()).powf((x1).cos())).atan(); } else { s15 = ((x1).sin()).atan(); }
    }
    let mut c16: Vec<T> = a0.iter().map(|&v17| ((s11).mul_add(x1, T::from(0.5).unwrap())).cos()).collect();
    let s18: T = ((a0[2] / (T::from(2.0).unwrap() + T::from(-1.26).unwrap() * T::from(-1.26).unwrap()))).cos();
    s11 *= s18;
    'l19: for i20 in (0..a0.len()).rev() {
        let s21: T = (({ let t22: T = a0[(i20 + i20) % a0.len()]; t22 * t22 })).cos();
        s11 = s21;
    }
    [(T::from(1.23).unwrap() * x1), ({ let g23 = |u24: T| (x1).sin(); g23(a0[(2 + 0) % a0.len()]) }), x1]
}


#[test]
fn law_229() {
    check!(p229(&[0.19, -1.15, 0.13, -0.26, 0.24, 1.26], 0.13) -> value, wherever_smooth());
}

#[differentiate]
fn h230_0(x0: usize, x1: f64, a2: &mut f64, x3: &[f64; 3]) -> f64 {
    let s4 = ((1.0_f64 + (x3[1]).powi(2)).ln() + (0.2 * x3.iter().enumerate().map(|(i3, v1)| 0.1 * i3 as f64 * *v1).sum::<f64>()));
    (*a2) = ((if ((-0.23) * x1) >= 1.24 { x3[(x0 + 0) % x3.len()] } else { x3[(x0 * 4) % x3.len()] }) * f64::max((*a2), x3[(3 + 1) % x3.len()]));
    ((0.2 * x3.iter().copied().sum::<f64>())).atan()
}

#[differentiate]
fn h230_1(a0: f64) -> f64 {
    for i7 in (0..5).step_by(3) {
        let mut a0 = if (({ let t8: f64 = a0; t8 * t8 }) >= (-1.24)) || ((!((a0) > a0)) && ((a0 / (2.0 + a0 * a0)) > (-1.16))) {
            let (s9, mut s10): (f64, f64) = ((((-0.16) * a0)).tanh(), f64::tanh(({ let g11 = |u12: f64| (u12).cos(); g11(a0) * g11(0.13) })));
            f64::tanh((s10 - s9))
        } else {
            let mut s13: f64 = (a0 / (1.0 + a0 * a0));
            ((a0 + a0)).cos()
        };
    }
    let a0 = ((a0 * a0) / (2.0 + a0 * a0));
    let mut s15 = ((a0).max(a0) + 1.14_f64);
    let mut s16: f64 = ((0.3 * 3_usize as f64) * (s15 - a0));
    ({ let g17 = |u18: f64| ((match 0 % 3 { 0 => s15, 1 => s16, _ => s15 })).atan(); g17((0.3 * 1_usize as f64)) * g17(0.28) })
}

#[differentiate]
fn p230(x0: usize, w1: &[f64], x2: &mut [f64], a3: f64) -> [f64; 3] {
    {
        let r19 = &mut x2[2];
        *r19 = (h230_1((a3 / (1.0 + a3 * a3)))).sin_cos().1;
        let mut c20: Vec<f64> = w1.iter().map(|&v21| ((-w1[(x0 + 1) % w1.len()])).tanh()).collect();
    }
    let mut a3: f64 = (x2[0] / (1.0 + x2[0] * x2[0]));
    let mut k24 = 0;
    loop {
        let mut c26: [[f64; 3]; 2] = [[((0.2 * w1.iter().zip(w1.iter()).map(|(v27, w28)| *v27 * *w28).sum::<f64>())).tanh(), ((1.24_f64).atan()).tanh(), (({ let g29 = |u30: f64| (w1[0]).cos(); g29(a3) * g29(0.13) })).cos()], [((1.24_f64).atan()).tanh(); 3]];
        a3 = 0.4 * a3 + (a3 / (1.0 + a3 * a3));
        k24 += 1;
        if k24 >= 3 { break; }
    }
    x2[(x0 + 2) % x2.len()] *= (x2[0]).sin();
    {
        let r31 = &mut x2[2];
        *r31 += 0.4 * ((w1[(x0 + 0) % w1.len()]).min((*r31))).atan();
        let mut j32 = (1 + 3) % 4;
    }
    let mut s33: f64 = f64::tanh((0.13 * (0.3 * x0 as f64)));
    s33 -= 0.4 * (f64::tanh(x2[(x0 + x0) % x2.len()])).cos();
    [(if x0 % 2 == 0 { w1[(x0 + x0) % w1.len()] } else { 0.18_f64 }), ((0.3 * x0 as f64)).atan(), (s33 + a3)]
}


#[test]
fn law_230() {
    check!(p230(const 3, &[-0.29, -0.29, -1.13, -1.23, 1.14, 0.17], &mut [1.18, 1.18, 0.28, 0.13, 0.17, 1.22], 0.18) -> value, wherever_smooth());
}

#[differentiate]
fn p231(a0: &[f32; 3], a1: &[f32], a2: f32) -> f32 {
    for i1 in (0..a1.len()).step_by(2) {
        let mut s2: f32 = (a2 / (1.0 + a2 * a2));
        let a2 = if (a2) > a0[(i1 * 3) % a0.len()] {
            let mut c3: Vec<f32> = a1.to_vec();
            let mut k4 = 0;
            loop {
                c3[i1] = ((a0[(k4 + 0) % a0.len()] + c3[i1])).atan();
                let s6: f32 = (((a0[(k4 + 1) % a0.len()]) * (a0[(k4 + 1) % a0.len()])).ln_1p()).sin();
                k4 += 1;
                if k4 >= 2 { break; }
            }
            f32::tanh((match i1 % 3 { 0 => (0.3 * i1 as f32), 1 => s2, _ => a2 }))
        } else {
            let mut c9: Vec<f32> = a1.iter().map(|&v10| (s2 / (1.0 + s2 * s2))).collect();
            if ((0.3 * i1 as f32)) > s2 {
                for i11 in (0..5).step_by(3) {
                    s2 *= ((0.2 * a0.iter().fold((-1.21_f32), |w13, v12| w13 * 0.2 + *v12))).atan();
                }
                s2 /= 2.1 + f32::tanh((a0[(i1 * 4) % a0.len()] / (2.0 + a2 * a2)));
            } else {
                s2 = (a2 / (1.0 + a2 * a2));
            }
            ((a2 / (1.0 + a2 * a2))).atan()
        };
    }
    let mut s16: f32 = (a1[1]).mul_add((-0.26_f32), 0.5);
    s16 *= ((s16 * a2)).tanh();
    s16 = ((a0[2] * a0[1])).clamp(-1.0_f32, 1.7_f32);
    a1[(3 + 2) % a1.len()]
}


#[test]
fn law_231() {
    check!(p231(&[1.22, 0.13, -0.22_f32], &[1.14, -0.18, -0.13, -1.23, -1.15_f32], -1.24_f32), single(), wherever_smooth());
}

#[differentiate]
fn p232(mut a0: Vec<f32>, #[constant] x1: &[f32], mut a2: Vec<f32>, w3: Vec<f32>) -> f32 {
    let j1 = (1 + 2) % a2.len();
    a2[j1] = ((if (0.2 * x1.iter().map(|&v2| f32::tanh(a2[(0 + 3) % a2.len()])).sum::<f32>()) > 1.11 { a2[(0 + 0) % a2.len()] } else { x1[(3 + 1) % x1.len()] })).sin();
    if 2 % 2 == 0 {
        let j4 = (2 + 1) % a0.len();
        a0[j4] += 0.4 * f32::tanh((0.5 * (w3[2]).sin()).asin());
        'l5: for i6 in 0..x1.len() {
            let j7 = (i6 + 2) % a0.len();
            a0[j7] = 0.4 * a0[j7] + (a0[(i6 * 2) % a0.len()] / (1.0 + a0[(i6 * 2) % a0.len()] * a0[(i6 * 2) % a0.len()]));
        }
        let s12 = (0.2 * a2.iter().fold((-1.25_f32), |w11, v10| w11 * 0.2 + *v10));
    } else if 1 != 1 {
        for i13 in (0..5).step_by(3) {
            let mut s14 = (a2[(i13 + 1) % a2.len()] / (1.0 + a2[(i13 + 1) % a2.len()] * a2[(i13 + 1) % a2.len()]));
        }
    } else {
        for &v16 in a0.iter() {
            if !(3 % 2 == 1) { continue; }
        }
    }
    let j17 = (1 + 1) % a2.len();
    a2[j17] += 0.4 * ((a2[(3 + 2) % a2.len()]).cos()).cos();
    let j18 = (1 * 2) % a0.len();
    a0[j18] -= 0.4 * ((a0[(3 * 2) % a0.len()] * x1[(0 + 0) % x1.len()])).cos();
    a2[1] = a0[(2 + 2) % a0.len()];
    (x1[1] / (1.0 + x1[1] * x1[1]))
}


#[test]
fn law_232() {
    check!(p232(vec![1.25, -1.24, -0.28, 0.27, 1.28_f32], const &[-0.26, 1.19, -1.26, -1.26, 0.11_f32], vec![0.17, 1.16, 0.19, 1.14, 1.19_f32], vec![1.18, 1.25, 1.13, -0.29, 0.13_f32]), single(), wherever_smooth());
}

#[differentiate]
fn h233_0(w0: f64, w1: &[f64], x2: usize) -> f64 {
    let mut c1: Vec<f64> = vec![0.0_f64; w1.len()];
    if !((c1[0] - w1[(3 + 2) % w1.len()]) < 0.14) { return w1[(x2 + 1) % w1.len()] + c1.iter().copied().sum::<f64>(); }
    (0.5 * ((1.17 * w1[(x2 + 0) % w1.len()])).tanh()).exp() + w1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p233(x0: &[f64], x1: &[f64; 3], a2: &mut f64, a3: usize) -> [f64; 3] {
    for i2 in (0..3).rev() {
        let mut s3: f64 = ((x1[(i2 + 3) % x1.len()] / (1.0 + x1[(i2 + 3) % x1.len()] * x1[(i2 + 3) % x1.len()]))).tanh();
        for i4 in (0..x0.len()).rev() {
            let s3 = (x1[(i4 + 1) % x1.len()] / (1.0 + x1[(i4 + 1) % x1.len()] * x1[(i4 + 1) % x1.len()]));
            let mut s5: f64 = ((x1[(i2 + 2) % x1.len()] * s3)).tanh();
        }
        let mut h6 = h233_0(((1.0_f64 + (x0[(a3 + i2) % x0.len()]).powi(2)).ln()).tanh(), &x1[..3], a3);
    }
    (*a2) /= 2.1 + (x0[(a3 + 0) % x0.len()] / (1.0 + x0[(a3 + 0) % x0.len()] * x0[(a3 + 0) % x0.len()]));
    let s7: f64;
    if ((*a2)).atan() <= (-0.24) { s7 = ({ let g8 = |u9: f64| ((0.2 * x0.iter().enumerate().map(|(i12, v10)| 0.1 * i12 as f64 * *v10).sum::<f64>())).sin(); g8(x1[(0 + 1) % x1.len()]) * g8(1.25) }); } else { s7 = (if ((*a2)).mul_add((*a2), 0.5) <= 0.17 { x1[(a3 + a3) % x1.len()] } else { h233_0(f64::tanh(((0.3 * a3 as f64) / (1.0 + (0.3 * a3 as f64) * (0.3 * a3 as f64)))), x0, a3) }); }
    [(1.0_f64 + (x0[(a3 + 2) % x0.len()]).powi(2)).sqrt(), ((*a2) / (2.0 + x0[(a3 * 3) % x0.len()] * x0[(a3 * 3) % x0.len()])), (x1[1]).hypot(1.7_f64)]
}


#[test]
fn law_233() {
    check!(p233(&[-0.21, -1.12, -1.23, 0.18, 0.29], &[1.21, 0.12, 1.25], &mut 0.11, const 1) -> value, wherever_smooth());
}

#[differentiate]
fn p234(mut x0: f32) -> (f32, f32) {
    'l1: for i2 in 0..0 {
        let mut s3 = ((1.17 * x0)).atan();
    }
    let mut c4: [[f32; 3]; 2] = [[((-x0) - (x0).cos()), (({ let t5: f32 = x0; t5 * x0 })).min(x0), ((x0).mul_add(x0, 0.5)).sin()], [(({ let t5: f32 = x0; t5 * x0 })).min(x0); 3]];
    x0 /= 2.1 + ((1.0_f32 + ((0.3 * 0_usize as f32)).powi(2)).ln()).tanh();
    let mut k6 = 1;
    while k6 < 4 {
        k6 += 1;
        let mut k7 = 1;
        while k7 < 3 && c4[k6 % 2][k6 % 3] < 1.4 {
            k7 += 1;
            for i8 in 0..2 {
                let s9 = ((-c4[k6 % 2][1 % 3])).sin();
                let mut s10 = ((c4[2 % 2][k6 % 3] * (-0.26_f32))).atan();
                std::mem::swap(&mut x0, &mut s10);
            }
        }
    }
    x0 -= 0.4 * ((c4[2 % 2][0 % 3]).sin_cos().1).atan();
    x0 += 0.4 * ((0.19 * x0)).sin();
    ((c4[2 % 2][1 % 3] * x0), (0.3 * 1_usize as f32))
}


#[test]
fn law_234() {
    check!(p234(1.28_f32) -> value, single(), wherever_smooth());
}

#[differentiate]
fn h235_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: T) -> (T, T) {
    let mut s1: T = T::max((a0 / (T::from(1.0).unwrap() + a0 * a0)), a0);
    let mut s1 = if (T::from(1.7).unwrap() + (a0).sin()).log10() < T::from(0.27).unwrap() {
        let mut c2 = [T::from(0.0).unwrap(); 3];
        a0
    } else {
        let s1 = ((-T::from(-1.14).unwrap())).tanh();
        let mut a0 = if (T::from(1.7).unwrap() + (s1).sin()).powf((a0).cos()) >= T::from(0.24).unwrap() {
            if !(3 < 3) {
                let mut s4: T = ({ let g5 = |u6: T| T::tanh((a0 - T::from(0.11).unwrap())); g5(a0) * g5(T::from(1.21).unwrap()) });
                let (s7, mut s8): (T, T) = ((-(if (a0) > s1 { s1 } else { s4 })), (match 1 % 3 { 0 => T::max(s4, a0), 1 => a0, _ => (T::from(-0.16).unwrap() + s1) }));
            }
            ({ let g9 = |u10: T| (u10).cos(); g9(a0) * g9(T::from(-0.28).unwrap()) })
        } else {
            let s11 = ((s1).min(a0) + (T::from(0.3).unwrap() * T::from(1).unwrap()));
            for i12 in (0..3).rev() {
                let mut s13: T = ((T::from(0.3).unwrap() * T::from(0).unwrap())).tanh();
                let s14: T = (s1 / (T::from(1.0).unwrap() + s1 * s1));
                s13 -= s14;
                let s15: T = ((s1).abs()).tanh();
                s13 -= s15;
            }
            ({ let g16 = |u17: T| ((T::from(1.25).unwrap() * a0)).sin(); g16(a0) })
        };
        s1
    };
    let s18: T = ((T::from(1.7).unwrap() + (s1).cos()).recip()).tanh();
    s1 = s18;
    ((T::from(-0.24).unwrap() * s1), ((s1).tanh() + (T::from(0.24).unwrap() * s1)))
}

#[differentiate]
fn p235<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &mut T) -> Vec<T> {
    'l19: for i20 in 0..0 {
        let mut h21 = h235_0(((*w0)).sin());
    }
    let s22: T = (T::from(1.0).unwrap() + (((*w0) * (*w0))).powi(2)).ln();
    'l23: for i24 in (0..3).rev() {
        let s25: T = ((T::from(0.5).unwrap() * (T::from(0.13).unwrap()).sin()).asin()).tanh();
        (*w0) = s25;
    }
    if (s22).atan() > T::from(-1.26).unwrap() {
        for i26 in (0..5).step_by(3) {
            let mut s22: T = {
                let s27 = T::tanh((s22 * (*w0)));
                if i26 < i26 {
                    let s28: T = ((T::from(1.7).unwrap() + ((*w0)).sin()).log10()).cos();
                    (*w0) = s28;
                    continue;
                }
                ((s27 * s27)).atan()
            };
            let s30: T = ((s22).abs()).cos();
            s22 = s30;
        }
        let s31: T = T::tanh((s22).atan());
        (*w0) = s31;
    } else {
        let s32: T = (((*w0) - (*w0))).atan();
        (*w0) = s32;
    }
    let s33: T = T::tanh(((*w0)).sin());
    (*w0) -= s33;
    vec![(s22 - (*w0)), (T::from(0.5).unwrap() * (T::from(-0.26).unwrap()).tanh()).exp()]
}


#[test]
fn law_235() {
    check!(p235(&mut 0.14) -> vec, wherever_smooth());
}

#[differentiate]
fn h236_0(mut a0: [f64; 3]) -> Vec<f64> {
    a0[1] /= 2.1 + ((1.7_f64 + (a0[(0 + 2) % a0.len()]).sin()).log10()).sin();
    let j1 = (3 + 1) % a0.len();
    let j2 = (0 + 1) % a0.len();
    a0.swap(j1, j2);
    let s3: f64;
    if (3 < 2) || (3 % 2 == 0) { s3 = (0.2 * a0.iter().zip(a0.iter()).map(|(v4, w5)| *v4 * *w5).sum::<f64>()); } else { s3 = (-(1.28 * a0[(3 + 1) % a0.len()])); }
    a0.to_vec()
}

#[differentiate]
fn h236_1(a0: &[f64]) -> f64 {
    'l6: for i7 in 0..4 {
        let mut c8 = [0.0_f64; 3];
        if (a0[0] - a0[(i7 + 2) % a0.len()]) <= 0.17 {
            let s11 = ((c8[(i7 + 1) % c8.len()]).atan()).atan();
            if i7 % 2 == 1 {
                let mut k12 = 0;
                while k12 < 3 {
                    k12 += 1;
                    let j13 = (2 + 2) % c8.len();
                    c8[j13] = ((-0.11_f64) / (1.0 + (-0.11_f64) * (-0.11_f64)));
                }
                break 'l6;
            }
        }
    }
    let mut j14 = (3 + 2) % 4;
    for i15 in (1..a0.len()).rev().step_by(2) {
        let mut s16: f64 = f64::tanh((0.5 * (a0[i15]).sin()).powi(3));
        s16 = 0.4 * s16 + (a0[i15] / (1.0 + a0[i15] * a0[i15]));
        s16 = (s16).atan();
    }
    let mut s19: f64 = (-(a0[2] * (0.3 * j14 as f64)));
    ((s19 * (0.3 * 0_usize as f64)) + (1.7_f64 + (a0[1]).sin()).log10())
}

#[differentiate]
fn p236(w0: [f64; 3]) -> (f64, f64) {
    for i20 in 0..4 {
        if (!((w0[(i20 + 2) % w0.len()] - w0[(i20 + 0) % w0.len()]) > 1.21)) || (i20 % 2 == 0) {
            let mut s21: f64 = (({ let g22 = |u23: f64| f64::tanh(u23); g22(w0[(i20 * 4) % w0.len()]) * g22(0.12) })).atan();
            continue;
        }
        if 0 != 2 {
            let mut s24: f64 = f64::tanh((0.2 * w0.iter().copied().sum::<f64>()));
            s24 += 0.4 * f64::tanh(h236_1(&w0));
        }
        if ((-0.21_f64) * w0[(i20 + i20) % w0.len()]) > 1.18 {
            let mut s27: f64 = ((match i20 % 3 { 0 => w0[(i20 + 1) % w0.len()], 1 => w0[0], _ => w0[(i20 + i20) % w0.len()] })).atan();
            let s28: f64;
            if (w0[(i20 + 1) % w0.len()]) > s27 { s28 = ((s27 - s27)).atan(); } else { s28 = (w0[(i20 + i20) % w0.len()] / (1.0 + w0[(i20 + i20) % w0.len()] * w0[(i20 + i20) % w0.len()])); }
            let mut s29: f64 = f64::tanh((s27).abs());
        }
    }
    let mut s30: f64 = (1.7_f64 + ((w0[(1 + 2) % w0.len()] + w0[(3 + 1) % w0.len()])).sin()).powf((w0[(0 + 0) % w0.len()]).cos());
    s30 /= 2.1 + ((1.7_f64 + (w0[(3 + 2) % w0.len()]).sin()).log10()).tanh();
    s30 /= 2.1 + (({ let g31 = |u32: f64| (w0[(0 + 0) % w0.len()]).cos(); g31(s30) })).cos();
    ((-0.25_f64), (0.2 * w0.iter().enumerate().map(|(i35, v33)| 0.1 * i35 as f64 * *v33).sum::<f64>()))
}


#[test]
fn law_236() {
    check!(p236([-1.18, 0.23, -0.15]) -> value, wherever_smooth());
}

#[differentiate]
fn p237(mut a0: f64, x1: Vec<f64>, a2: &[f64; 3]) -> Vec<f64> {
    for i1 in 0..a2.len() {
        a0 += 0.4 * ((0.2 * x1.iter().zip(a2.iter()).map(|(v2, w3)| *v2 * *w3).sum::<f64>())).sin();
    }
    let mut c4: Vec<f64> = vec![0.0_f64; x1.len()];
    match 0 % 4 {
        0 => {
            c4 = x1.to_vec();
        }
        1 | 2 => {
            if 0 != 2 {
                for i5 in 0..=x1.len() - 1 {
                    c4[1] /= 2.1 + (({ let g6 = |u7: f64| (u7).atan(); g6(x1[(i5 * 3) % x1.len()]) * g6(1.18) })).tanh();
                    let j8 = (i5 + 2) % c4.len();
                    c4[j8] -= 0.4 * ((a0 + a2[(0 * 2) % a2.len()])).sin();
                }
            }
        }
        _ => {
            let mut s11 = if !(2 % 2 == 1) {
                a0 = (a0 / (1.0 + a0 * a0));
                (f64::tanh(a0) + ((-0.28) * 0.12_f64))
            } else {
                a0 /= 2.1 + f64::tanh((c4[2] / (2.0 + a2[(1 + 2) % a2.len()] * a2[(1 + 2) % a2.len()])));
                ((a2[(2 + 0) % a2.len()]).sin()).clamp(-1.0_f64, 1.7_f64)
            };
            a0 += 0.4 * f64::tanh((x1[(3 + 0) % x1.len()]).sin());
        }
    }
    a0 = ((0.3 * 0_usize as f64) / (2.0 + a0 * a0));
    x1
}


#[test]
fn law_237() {
    check!(p237(0.12, vec![1.11, -1.25, 0.17, 0.12, -0.12], &[0.12, 0.18, -1.28]) -> vec, wherever_smooth());
}

#[differentiate]
fn p238(x0: Vec<f64>) -> [f64; 3] {
    let mut c1: [[f64; 3]; 2] = [[((x0[(2 + 2) % x0.len()]).atan() * f64::tanh((-1.13_f64))), ((x0[(1 + 3) % x0.len()] + (-1.15_f64)) * (if ((x0[(2 + 1) % x0.len()]).atan2(1.7_f64 + x0[(3 + 2) % x0.len()] * x0[(3 + 2) % x0.len()]) >= 0.18) || (!(!((0 >= 2) || ((0.2 * x0.iter().enumerate().map(|(i4, v2)| 0.1 * i4 as f64 * *v2).sum::<f64>()) >= (-0.22))))) { 0.22_f64 } else { (-1.29_f64) })), ((-x0[(1 + 0) % x0.len()])).atan()], [((x0[(1 + 3) % x0.len()] + (-1.15_f64)) * (if ((x0[(2 + 1) % x0.len()]).atan2(1.7_f64 + x0[(3 + 2) % x0.len()] * x0[(3 + 2) % x0.len()]) >= 0.18) || (!(!((0 >= 2) || ((0.2 * x0.iter().enumerate().map(|(i4, v2)| 0.1 * i4 as f64 * *v2).sum::<f64>()) >= (-0.22))))) { 0.22_f64 } else { (-1.29_f64) })); 3]];
    let s5 = (1.7_f64 + (f64::max((0.3 * 1_usize as f64), c1[1 % 2][3 % 3])).sin()).powf((x0[(0 + 0) % x0.len()]).cos());
    let mut s5 = {
        let s6: f64;
        if 3 % 2 == 0 { s6 = (0.2 * x0.iter().copied().sum::<f64>()); } else { s6 = ((0.26 * s5) / (2.0 + c1[2 % 2][0 % 3] * c1[2 % 2][0 % 3])); }
        c1[2 % 2][1 % 3] = 0.4 * c1[2 % 2][1 % 3] + (s5).cos();
        ((1.29 * x0[(3 + 2) % x0.len()]) * (1.21_f64).max(x0[(2 + 0) % x0.len()]))
    };
    s5 = ((x0[(3 + 2) % x0.len()]).tanh().sinh()).tanh();
    s5 = ((s5).min(x0[(0 + 0) % x0.len()]) + ((-0.13) * s5));
    s5 += 0.4 * f64::tanh((x0[(2 + 2) % x0.len()]).mul_add(s5, 0.5));
    s5 /= 2.1 + (s5 / (1.0 + s5 * s5));
    [(c1[3 % 2][1 % 3]).sin(), (x0[2]).cos(), (0.21_f64 / (1.0 + 0.21_f64 * 0.21_f64))]
}


#[test]
fn law_238() {
    check!(p238(vec![-1.26, 1.12, 1.19, 1.13, 0.14]) -> value, wherever_smooth());
}

#[differentiate]
fn p239(x0: &[f64], a1: &[f64; 3], mut x2: f64, mut a3: f64) -> f64 {
    x2 = (((-0.18) * x2) + a3);
    let mut k1 = 0;
    let mut s2 = loop {
        let mut c3: Vec<f64> = vec![f64::tanh(a1[2]); a1.len()];
        let mut a3 = ((a1[0] + (-1.29_f64))).tanh();
        k1 += 1;
        if k1 >= 2 { break ((0.5 * ((-1.14_f64)).tanh()).exp()).cos(); }
    };
    let mut s5 = if ((0.3 * 3_usize as f64)).cos() > 1.12 {
        (a3, s2) = (s2, a3);
        ((a1[1] * a3) - (x0[(1 + 0) % x0.len()]).max((0.3 * 0_usize as f64)))
    } else {
        let mut s4 = (((x2) * (x2)).ln_1p()).clamp(-1.0_f64, 1.7_f64);
        ((f64::tanh(a3)) * (f64::tanh(a3))).ln_1p()
    };
    let mut s6 = (0.26 * (0.11 * a1[(1 + 2) % a1.len()]));
    let mut c7: Vec<f64> = vec![0.0_f64; x0.len()];
    let a3 = if 1 >= 0 {
        x2 = (((-1.25_f64) * s5)).min(x0[(2 + 0) % x0.len()]);
        s2 = (1.29 * ((-1.22_f64)).min(c7[(0 + 2) % c7.len()]));
        (({ let g8 = |u9: f64| (x2).tanh(); g8(x0[(3 + 2) % x0.len()]) * g8(1.24) }) - (1.0_f64 + (x2).powi(2)).sqrt())
    } else {
        x2 = (0.5 * ((a1[(0 + 1) % a1.len()] * c7[1])).sin()).asin();
        a3 *= ((if 1 % 2 == 1 { s5 } else { 1.17_f64 })).atan();
        f64::tanh(((0.3 * 1_usize as f64)).tanh())
    };
    (match 2 % 3 { 0 => (1.7_f64 + ((-1.14_f64)).sin()).cbrt(), 1 => (-0.29_f64), _ => (c7[(0 + 0) % c7.len()] * c7[(0 + 1) % c7.len()]) })
}


#[test]
fn law_239() {
    check!(p239(&[-1.29, 1.27, 0.22, -1.16, -1.28], &[0.16, 0.27, 0.29], 0.28, -1.27), wherever_smooth());
}
