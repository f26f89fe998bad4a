//! Random programs, made by `generate`; see the head of `tests/laws.rs`.

use super::prelude::*;

#[differentiate]
fn h150_0(x0: f64, a1: &[f64], a2: usize) -> f64 {
    if a2 % 4 == 0 { return f64::tanh((a1[(0 + 2) % a1.len()]).tanh()); }
    if ((-0.25) * x0) <= 0.29 {
        let mut j1 = (a2 + 2) % 4;
    } else if a2 % 2 == 0 {
        let mut s9 = if a1[(a2 + 2) % a1.len()] > 1.17 {
            let mut s2: f64 = (0.3 * a2 as f64);
            let s2: f64 = (0.2 * a1.iter().enumerate().map(|(i5, v3)| 0.1 * i5 as f64 * *v3).sum::<f64>());
            (a1[2]).atan2(1.7_f64 + a1[(a2 + 1) % a1.len()] * a1[(a2 + 1) % a1.len()])
        } else {
            let mut s6: f64 = ((x0 - x0) * ((0.3 * a2 as f64) + a1[2]));
            let mut c7: Vec<f64> = a1.iter().map(|&v8| (((-1.21) * s6)).cos()).collect();
            ((x0).tanh()).tanh()
        };
    } else {
        let mut s10: f64 = (((-0.24) * a1[(a2 + 0) % a1.len()]) * ((a1[(a2 + 1) % a1.len()]) * (a1[(a2 + 1) % a1.len()])).ln_1p());
    }
    let s14 = h150_0((a1[(a2 + 2) % a1.len()] / (1.0 + a1[(a2 + 2) % a1.len()] * a1[(a2 + 2) % a1.len()])), a1, a2 % 4 - 1);
    let [s15, mut s16, _] = [((if 0 >= a2 { s14 } else { a1[(a2 + 2) % a1.len()] })).tanh(), ((0.5 * ((0.3 * a2 as f64)).tanh()).exp()).atan(), ((if 0 >= a2 { s14 } else { a1[(a2 + 2) % a1.len()] })).tanh()];
    ((-s16)).max(a1[1])
}

#[differentiate]
fn h150_1(w0: &[f64], mut a1: f64) -> f64 {
    a1 = 0.4 * a1 + ((0.3 * 2_usize as f64) / (1.0 + (0.3 * 2_usize as f64) * (0.3 * 2_usize as f64)));
    let mut k20 = 0;
    'l19: while k20 < 4 {
        k20 += 1;
        let mut j21 = (k20 + 2) % 4;
        for i22 in (1..w0.len()).rev().step_by(2) {
            let mut a1: f64 = if k20 % 2 == 1 {
                for i23 in 0..w0.len() {
                    a1 = ((if (1.25_f64).mul_add(a1, 0.5) <= 0.14 { w0[(i22 + j21) % w0.len()] } else { w0[0] })).atan();
                }
                (w0[2] / (1.0 + w0[2] * w0[2]))
            } else {
                a1 *= ((0.2 * w0.iter().map(|&v24| (a1).cos()).sum::<f64>())).sin();
                ((0.2 * w0.iter().copied().sum::<f64>())).sin()
            };
        }
        let mut c28: Vec<f64> = vec![((a1 * w0[(j21 + 2) % w0.len()])).atan(); w0.len()];
    }
    (1.7_f64 + ((if 0 != 3 { a1 } else { w0[(1 + 0) % w0.len()] })).cos()).recip() + w0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p150(mut w0: f64) -> (f64, f64) {
    let s43: f64 = if 1 % 2 == 0 {
        let mut s29: f64 = h150_0(((w0 * w0)).tanh(), &[w0, w0, 1.13_f64], 2);
        f64::tanh(s29)
    } else {
        let mut s30: f64 = ({ let g31 = |u32: f64| ((u32 + (0.3 * 0_usize as f64))).tanh(); g31(w0) });
        if 1 % 2 == 0 {
            let s30 = if (0.5 * (s30).sin()).asin() < 0.19 {
                let mut s33: f64 = ((-0.16) * s30);
                let s40 = if (({ let t34: f64 = w0; t34 * w0 }) <= 1.23) && ((w0) > w0) {
                    let mut s35: f64 = ((s30 * w0)).cos();
                    let mut s36: f64 = (-(0.11 * s33));
                    (({ let g37 = |u38: f64| (u38).tanh(); g37(w0) })).sin()
                } else {
                    let s39 = (h150_0(((s33 * s30)).cos(), &[s33, s33, 1.18_f64], 2)).cos();
                    ((1.7_f64 + (s39).sin()).cbrt()).tanh().sinh()
                };
                (1.7_f64 + ((0.5 * (s40).tanh()).exp_m1()).sin()).powf((s33).cos())
            } else {
                s30 = 0.4 * s30 + (({ let g41 = |u42: f64| (s30).cos(); g41(s30) * g41((-1.19)) })).cos();
                s30 = f64::tanh(w0);
                (w0).atan()
            };
            w0 = (w0 - (1.26 * s30));
        }
        ((match 2 % 3 { 0 => s30, 1 => w0, _ => s30 })).atan()
    };
    w0 = (s43 * (if !(({ let t44: f64 = s43; t44 * (0.3 * 2_usize as f64) }) > 0.21) { w0 } else { w0 }));
    w0 += 0.4 * ((s43 * w0)).sin();
    w0 = (-(((0.3 * 3_usize as f64)) * ((0.3 * 3_usize as f64))).ln_1p());
    w0 /= 2.1 + (w0).atan();
    w0 = ((w0 * w0) - ((0.3 * 0_usize as f64)).cos());
    w0 *= (w0 / (1.0 + w0 * w0));
    ((w0 + s43), (-(s43).tanh().sinh()))
}


#[test]
fn law_150() {
    check!(p150(0.12) -> value, wherever_smooth());
}

#[differentiate]
fn p151(mut a0: f32, w1: f32, w2: [f32; 3], w3: usize) -> f32 {
    let mut s1: f32 = ({ let t2: f32 = ((0.3 * w3 as f32)).tanh(); t2 * (w2[(w3 + 0) % w2.len()] / (1.0 + w2[(w3 + 0) % w2.len()] * w2[(w3 + 0) % w2.len()])) });
    let mut k4 = 1;
    'l3: while k4 < 2 {
        k4 += 1;
        let s5: f32;
        if (!((s1 * w2[1]) >= (-1.14))) && (k4 % 2 == 0) { s5 = (({ let t6: f32 = w2[2]; t6 * (0.3 * k4 as f32) })).sin(); } else { s5 = (a0 / (1.0 + a0 * a0)); }
        std::mem::swap(&mut a0, &mut s1);
        let mut k9 = 1;
        while k9 < 2 {
            k9 += 1;
            let mut s10 = ((-0.29_f32) / (1.0 + (-0.29_f32) * (-0.29_f32)));
            for i11 in 0..2 {
                match k4 % 4 {
                    0 => {
                        let mut s12: f32 = ((w2[(k4 + 2) % w2.len()]).atan()).sin();
                    }
                    1 | 2 => {
                        let mut s13: f32 = ((0.5 * ((0.3 * k9 as f32)).sin()).asin()).sin();
                        s1 += 0.4 * (((0.3 * k9 as f32)).sin()).cos();
                    }
                    _ => {
                        s1 *= (s10 / (1.0 + s10 * s10));
                    }
                }
                s10 /= 2.1 + f32::tanh((a0 / (1.0 + a0 * a0)));
            }
        }
    }
    s1 = 0.4 * s1 + f32::tanh(s1);
    s1 = 0.4 * s1 + (({ let t14: f32 = w1; t14 * t14 })).tanh();
    ({ let t15: f32 = ((0.3 * w3 as f32)).min(w2[(w3 + 0) % w2.len()]); t15 * (w1).abs() })
}


#[test]
fn law_151() {
    check!(p151(1.28_f32, 0.19_f32, [-0.27, 0.12, 0.13_f32], const 2), single(), wherever_smooth());
}

#[differentiate]
fn h152_0(x0: f64, a1: f64) -> (f64, f64) {
    if (a1 * x0) > 0.27 {
        let mut s1: f64 = (match 3 % 3 { 0 => (0.17_f64 * (0.3 * 3_usize as f64)), 1 => x0, _ => (match 0 % 3 { 0 => a1, 1 => (0.3 * 1_usize as f64), _ => a1 }) });
        'l2: for i3 in 0..4 {
            let s4: f64;
            if ((s1 - x0) >= (-0.25)) && (((x0 / (1.0 + x0 * x0)) >= (-0.24)) && ((x0).sin() <= 0.24)) { s4 = (({ let g5 = |u6: f64| (0.18_f64).tanh(); g5(s1) * g5(0.29) })).sin(); } else { s4 = ((x0 * x0)).tanh(); }
            let s9 = (({ let g7 = |u8: f64| (u8).cos(); g7((0.3 * 2_usize as f64)) })).tanh();
            let s10 = ((a1 * s1)).tanh();
        }
        for i11 in 0..0 {
            let mut s12: f64 = f64::tanh(((x0) * (x0)).ln_1p());
        }
    } else if 3 >= 0 {
        for i13 in 0..2 {
            match 3 % 4 {
                0 => {
                    let mut s14: f64 = ((1.15_f64 * a1)).tanh();
                    s14 /= 2.1 + f64::tanh((1.7_f64 + (x0).sin()).cbrt());
                }
                1 | 2 => {
                    let mut s15: f64 = (a1).cos();
                }
                _ => {
                    let mut s16: f64 = (a1 / (1.0 + a1 * a1));
                    s16 += 0.4 * (f64::max(s16, a1)).cos();
                }
            }
            let mut s17: f64 = f64::tanh((match i13 % 3 { 0 => (0.3 * i13 as f64), 1 => x0, _ => a1 }));
        }
    }
    let mut s18: f64 = ((x0).cos()).sin();
    s18 = (if !(1 >= 2) { (s18 + x0) } else { (s18).cos() });
    s18 /= 2.1 + ((-0.11_f64) / (1.0 + (-0.11_f64) * (-0.11_f64)));
    (a1, (((0.3 * 0_usize as f64) - (-0.18_f64)) * (s18).sin()))
}

#[differentiate]
fn h152_1(mut w0: f64, x1: &[f64], a2: usize) -> f64 {
    if a2 % 4 == 0 { return ((-1.26_f64) / (1.0 + (-1.26_f64) * (-1.26_f64))); }
    for i19 in (1..x1.len()).rev().step_by(2) {
        let mut s20: f64 = ((match i19 % 3 { 0 => x1[i19], 1 => w0, _ => x1[(a2 + 0) % x1.len()] })).cos();
    }
    let s21 = h152_1((x1[(2 * 4) % x1.len()] / (1.0 + x1[(2 * 4) % x1.len()] * x1[(2 * 4) % x1.len()])), x1, a2 % 4 - 1);
    let mut w0: f64 = (0.27 * ({ let g22 = |u23: f64| (s21).sin(); g22(x1[(1 * 2) % x1.len()]) * g22(0.17) }));
    (f64::tanh(w0) * (s21 * s21))
}

#[differentiate]
fn p152(x0: &mut [f64]) -> f64 {
    let mut c24: Vec<f64> = x0.to_vec();
    match 0 % 4 {
        0 => {
            let j25 = (3 + 1) % c24.len();
            c24[j25] /= 2.1 + (((-1.17_f64) - c24[(2 * 4) % c24.len()])).atan();
            x0[(2 + 1) % x0.len()] = (((c24[(0 + 1) % c24.len()]).abs()) * ((c24[(0 + 1) % c24.len()]).abs())).ln_1p();
        }
        1 | 2 => {
            if ({ let g26 = |u27: f64| f64::tanh(u27); g26(x0[(3 + 2) % x0.len()]) }) <= 1.21 {
                let j28 = (2 * 3) % c24.len();
                let j29 = (1 + 0) % c24.len();
                c24.swap(j28, j29);
                let mut s30: f64 = f64::tanh(h152_1(((0.3 * 1_usize as f64) / (1.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64))), x0, 2));
                let s31: f64 = ((0.5 * (x0[(0 * 4) % x0.len()]).tanh()).exp_m1()).cos();
            } else {
                let j32 = (1 + 0) % c24.len();
                c24[j32] = ((x0[0]).tanh().sinh() + (0.2 * x0.iter().zip(c24.iter()).map(|(v33, w34)| *v33 * *w34).sum::<f64>()));
            }
        }
        _ => {
            'l35: for i36 in 0..x0.len() {
                let j37 = c24.len() - 1 - i36;
                c24[j37] = ((x0[i36]).cos()).sin();
            }
            x0[2] -= 0.4 * ((x0[(2 + 2) % x0.len()] / (2.0 + (0.3 * 3_usize as f64) * (0.3 * 3_usize as f64)))).cos();
        }
    }
    x0[(0 + 0) % x0.len()] *= (c24[(0 + 2) % c24.len()] / (1.0 + c24[(0 + 2) % c24.len()] * c24[(0 + 2) % c24.len()]));
    x0[(3 + 1) % x0.len()] /= 2.1 + f64::tanh((-(-0.12_f64)));
    (-(if (-x0[(3 + 1) % x0.len()]) <= 0.13 { c24[(2 + 0) % c24.len()] } else { x0[2] })) + c24.iter().copied().sum::<f64>()
}


#[test]
fn law_152() {
    check!(p152(&mut [0.22, -0.22, -0.23, -0.19, 0.14]), wherever_smooth());
}

#[differentiate]
fn h153_0(w0: usize, x1: &mut [f64], w2: &mut f64, mut x3: [f64; 3]) -> f64 {
    (*w2) = ((x1[(w0 + 1) % x1.len()] * x1[(w0 + w0) % x1.len()]) * (1.0_f64 + ((*w2)).powi(2)).sqrt());
    x1[(w0 + 0) % x1.len()] = (((*w2) * x3[2])).clamp(-1.0_f64, 1.7_f64);
    (*w2) += 0.4 * (((0.3 * w0 as f64) * (*w2))).sin();
    (1.0_f64 + ((x3[(w0 * 2) % x3.len()]).cos()).powi(2)).sqrt() + x1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p153(mut a0: f64, x1: &mut [f64], a2: &mut [f64]) -> f64 {
    a0 = 0.4 * a0 + ((a2[(0 + 2) % a2.len()] * x1[(2 + 2) % x1.len()])).sin();
    x1.swap((0 + 0) % x1.len(), (2 + 2) % x1.len());
    a2.swap((1 + 2) % a2.len(), (2 + 2) % a2.len());
    if (a0) > a0 {
        for &v2 in a2.iter() {
            let s3 = ((v2).cos()).cos();
            {
                let r4 = &mut x1[(1 + 1) % x1.len()];
                *r4 /= 2.1 + f64::tanh(v2);
                let s5 = ((if !(!(!(((*r4)) > (0.3 * 0_usize as f64)))) { a0 } else { a0 })).atan();
            }
        }
        a0 += 0.4 * f64::tanh((0.5 * (x1[(0 + 2) % x1.len()]).tanh()).exp_m1());
        let mut c6: Vec<f64> = vec![0.0_f64; a2.len()];
    }
    a0 = ({ let g7 = |u8: f64| (a0).atan(); g7(x1[(0 + 1) % x1.len()]) * g7(0.17) });
    a0 /= 2.1 + ((a0).sin()).cos();
    (((0.3 * 1_usize as f64) + x1[(2 * 2) % x1.len()])).tanh().sinh()
}


#[test]
fn law_153() {
    check!(p153(1.25, &mut [0.16, -0.26, 1.16, 1.21, 1.15, 1.19], &mut [-0.11, 1.14, 1.19, -1.29, 1.13, -0.17]), wherever_smooth());
}

#[differentiate]
fn h154_0(a0: &[f64; 3], w1: usize, x2: usize) -> f64 {
    let mut k1 = 0;
    loop {
        'l3: for i4 in 1..a0.len() {
            let mut s5: f64 = (a0[(k1 * 2) % a0.len()] / (1.0 + a0[(k1 * 2) % a0.len()] * a0[(k1 * 2) % a0.len()]));
            'l6: for &v8 in a0.iter() {
                s5 = (v8).sin();
                let mut s16 = if i4 % 2 == 0 {
                    let s11 = (({ let g9 = |u10: f64| (v8 / (1.0 + v8 * v8)); g9(v8) })).cos();
                    let mut s12: f64 = (s5 / (1.0 + s5 * s5));
                    ((s12 * v8)).sin()
                } else {
                    let mut s13 = ((v8 * v8)).sin();
                    s5 += 0.4 * ((0.3 * x2 as f64) / (1.0 + (0.3 * x2 as f64) * (0.3 * x2 as f64)));
                    ((s5 * v8)).tanh()
                };
            }
            s5 = ((0.2 * a0.iter().enumerate().map(|(i19, v17)| 0.1 * i19 as f64 * *v17).sum::<f64>())).cos();
        }
        let mut s20: f64 = (((0.3 * w1 as f64) * a0[(k1 + 0) % a0.len()])).sin();
        k1 += 1;
        if k1 >= 2 || w1 % 2 == 1 { break; }
    }
    let mut s21: f64 = (0.23 * (a0[(x2 + 2) % a0.len()] / (1.0 + a0[(x2 + 2) % a0.len()] * a0[(x2 + 2) % a0.len()])));
    s21 /= 2.1 + ((a0[(x2 + 0) % a0.len()] * a0[(x2 + 2) % a0.len()])).tanh();
    s21 = 0.4 * s21 + ((if (0.5 * ((0.3 * 3_usize as f64)).tanh()).exp() <= 1.21 { (-1.17_f64) } else { (-1.13_f64) })).tanh();
    ((s21).min(s21)).sin()
}

#[differentiate]
fn p154(a0: &[f64; 3], a1: usize) -> f64 {
    let mut s22 = h154_0(&[a0[(a1 + a1) % a0.len()], f64::tanh(f64::max(a0[(a1 + 2) % a0.len()], a0[(a1 + 0) % a0.len()])), a0[2]], a1, a1);
    let s25 = ({ let t23: f64 = ({ let t24: f64 = a0[(a1 + 0) % a0.len()]; t24 * a0[(a1 + 0) % a0.len()] }); t23 * h154_0(&[s22, (a0[(a1 * 3) % a0.len()] / (1.0 + a0[(a1 * 3) % a0.len()] * a0[(a1 * 3) % a0.len()])), a0[(a1 * 4) % a0.len()]], a1, a1) });
    let mut j26 = (a1 + 2) % 4;
    if (if 1 % 2 == 0 { a0[(j26 + 2) % a0.len()] } else { s25 }) <= 1.19 {
        if ({ let g27 = |u28: f64| f64::tanh(a0[2]); g27(s22) }) > 1.14 {
            if (a0[(a1 + 2) % a0.len()]).max(a0[1]) < 1.24 {
                s22 = ((a0[(a1 + 2) % a0.len()] * a0[(j26 + 1) % a0.len()]) * h154_0(&[s22, (h154_0(&[a0[0], f64::tanh((a0[(j26 * 3) % a0.len()] * a0[(j26 + 2) % a0.len()])), 1.18_f64], a1, j26)).tanh(), (-1.24_f64)], j26, 1));
            } else {
                if ((0.3 * a1 as f64)) > a0[(a1 + 1) % a0.len()] {
                    let mut s29: f64 = ((a0[0] * s22) * h154_0(&[(0.3 * a1 as f64), ((s22).min(s22)).tanh(), s25], a1, a1));
                    let s30 = if j26 < a1 {
                        s22 -= 0.4 * (((s22) * (s22)).ln_1p()).tanh();
                        s29 = h154_0(&[a0[2], ((a0[(a1 * 3) % a0.len()]).clamp(-1.0_f64, 1.7_f64)).tanh(), s29], j26, a1);
                        h154_0(&[s22, (a0[1] / (1.0 + a0[1] * a0[1])), a0[(a1 + j26) % a0.len()]], j26, j26)
                    } else {
                        s29 += 0.4 * (s22 / (1.0 + s22 * s22));
                        h154_0(&[s22, (((-1.28) * s29)).cos(), s22], a1, j26)
                    };
                } else if h154_0(&[a0[1], f64::tanh((0.5 * (a0[(j26 + 1) % a0.len()]).sin()).powi(3)), s22], 0, j26) < 0.24 {
                    s22 += 0.4 * ((match a1 % 3 { 0 => a0[(j26 + j26) % a0.len()], 1 => (0.3 * a1 as f64), _ => s22 })).sin();
                }
                s22 *= ((s25).min(a0[(a1 + 3) % a0.len()])).tanh();
            }
        }
        s22 += 0.4 * (({ let t31: f64 = a0[(j26 + 2) % a0.len()]; t31 * a0[(a1 + 1) % a0.len()] })).cos();
        s22 = (1.19 * (s25 + s25));
    } else {
        s22 = (if (1.27 * a0[(a1 + 0) % a0.len()]) > 1.12 { h154_0(&[a0[0], f64::tanh((s25).mul_add(s25, 0.5)), s22], j26, a1) } else { h154_0(&[a0[0], ((0.3 * a1 as f64) / (1.0 + (0.3 * a1 as f64) * (0.3 * a1 as f64))), a0[(j26 + 1) % a0.len()]], j26, a1) });
        s22 -= 0.4 * ((match a1 % 3 { 0 => s22, 1 => s22, _ => s25 })).atan();
    }
    h154_0(&[s25, ((a0[(a1 + j26) % a0.len()] * s22)).tanh(), s25], 2, 0) + a0.iter().copied().sum::<f64>()
}


#[test]
fn law_154() {
    check!(p154(&[0.12, -0.26, 1.12], const 4), wherever_smooth());
}

#[differentiate]
fn h155_0(a0: &[f64; 3], x1: &mut [f64], a2: f64) -> Vec<f64> {
    x1[(1 + 1) % x1.len()] += 0.4 * f64::tanh((if (if 2 % 2 == 0 { a2 } else { x1[(3 + 0) % x1.len()] }) >= (-0.24) { x1[(3 + 2) % x1.len()] } else { a0[(1 + 2) % a0.len()] }));
    let mut s1 = (1.22 * (x1[(3 * 4) % x1.len()]).sin());
    vec![((-1.29) * s1), (0.3 * 0_usize as f64)]
}

#[differentiate]
fn p155(x0: f64) -> f64 {
    let mut c2 = [0.0_f64; 3];
    let j5 = (2 + 1) % c2.len();
    c2[j5] += 0.4 * (f64::max(c2[(2 + 1) % c2.len()], c2[(3 + 1) % c2.len()])).atan();
    let j6 = (3 + 1) % c2.len();
    c2[j6] /= 2.1 + (c2[(0 + 1) % c2.len()] / (1.0 + c2[(0 + 1) % c2.len()] * c2[(0 + 1) % c2.len()]));
    let j7 = (2 * 2) % c2.len();
    c2[j7] = ((0.2 * c2.iter().map(|&v8| f64::tanh(c2[(2 + 0) % c2.len()])).sum::<f64>()) / (2.0 + c2[(0 + 3) % c2.len()] * c2[(0 + 3) % c2.len()]));
    let [s10, mut s11, _] = c2;
    let j14 = (1 + 2) % c2.len();
    c2[j14] = 0.4 * c2[j14] + ((s11).sin_cos().1).atan();
    s11 -= 0.4 * (s11 / (1.0 + s11 * s11));
    ((0.2 * c2.iter().copied().sum::<f64>()) - ({ let t17: f64 = (-1.11_f64); t17 * 1.27_f64 })) + c2.iter().copied().sum::<f64>()
}


#[test]
fn law_155() {
    check!(p155(-0.25), wherever_smooth());
}

#[differentiate]
fn p156(#[constant] a0: &[f64], w1: f64) -> f64 {
    let mut s1: f64 = ((a0[1]).atan() * (a0[(1 * 3) % a0.len()]).cos());
    for i2 in (0..a0.len()).step_by(2) {
        s1 -= 0.4 * (w1 / (1.0 + w1 * w1));
    }
    let s5: f64 = (match 3 % 3 { 0 => ((-0.19) * w1), 1 => s1, _ => f64::tanh(a0[(3 + 2) % a0.len()]) });
    match 1 % 4 {
        0 => {
            'l6: for i7 in 0..a0.len() {
                for i8 in 0..a0.len() {
                    let mut s9: f64 = f64::tanh(({ let t10: f64 = w1; t10 * w1 }));
                    let mut s11 = ((1.29 * s5)).atan();
                    let mut s12: f64 = ((w1 * a0[(i7 + 2) % a0.len()])).sin();
                }
                s1 = 0.4 * s1 + f64::tanh((if ((-w1) <= (-0.13)) && (i7 % 2 == 0) { a0[2] } else { a0[i7] }));
            }
        }
        1 | 2 if (w1).mul_add((0.3 * 1_usize as f64), 0.5) >= (-0.28) => {
            s1 += 0.4 * (a0[(0 + 1) % a0.len()] / (1.0 + a0[(0 + 1) % a0.len()] * a0[(0 + 1) % a0.len()]));
            s1 = ((a0[(3 + 1) % a0.len()]).atan()).cos();
        }
        _ => {
            s1 = (0.2 * a0.iter().zip(a0.iter()).map(|(v13, w14)| *v13 * *w14).sum::<f64>());
        }
    }
    s1 = (0.5 * (({ let g15 = |u16: f64| f64::tanh(a0[1]); g15(a0[(1 + 1) % a0.len()]) })).tanh()).exp_m1();
    (({ let g17 = |u18: f64| (a0[(1 + 1) % a0.len()]).atan(); g17(s1) })).sin_cos().0 + a0.iter().copied().sum::<f64>()
}


#[test]
fn law_156() {
    check!(p156(const &[-0.19, -1.25, 0.29, 0.17, 0.11], 0.16), wherever_smooth());
}

#[differentiate]
fn h157_0(x0: &mut [f32], a1: &mut [f32], mut a2: f32) {
    if ((a2 * x0[(1 + 1) % x0.len()]) <= 1.25) || ((2 % 2 == 1) || (2 % 2 == 1)) {
        a2 *= ((0.3 * 3_usize as f32) / (1.0 + (0.3 * 3_usize as f32) * (0.3 * 3_usize as f32)));
        let a2 = {
            for i3 in 0..=a1.len() - 1 {
                if (1.7_f32 + (a2).sin()).cbrt() >= (-1.25) {
                    let mut j4 = (i3 + 3) % 4;
                } else if ((0.3 * i3 as f32)) > a1[i3] {
                    x0[0] /= 2.1 + (a2 / (1.0 + a2 * a2));
                } else {
                    x0[(i3 + 0) % x0.len()] = ((x0[(0 + 2) % x0.len()] - 0.27_f32)).atan();
                }
                a2 = 0.4 * a2 + (f32::tanh(a2)).atan();
                match i3 % 4 {
                    0 => {
                        a2 = (a2).tanh();
                        a2 = (a2 / (1.0 + a2 * a2));
                    }
                    1 | 2 => {
                        a2 = 0.4 * a2 + ((match i3 % 3 { 0 => a2, 1 => a2, _ => a2 })).tanh();
                        a2 *= ((a2).abs()).sin();
                    }
                    _ => {
                        a2 = f32::tanh((0.2 * a1.iter().enumerate().map(|(i7, v5)| 0.1 * i7 as f32 * *v5).sum::<f32>()));
                        a2 /= 2.1 + (({ let t8: f32 = a1[i3]; t8 * x0[(i3 + 2) % x0.len()] })).cos();
                    }
                }
            }
            ((if ((1.22 * a2) > (-1.25)) && (((a1[(2 + 2) % a1.len()]).tanh() <= (-1.18)) && (0 % 2 == 1)) { a2 } else { a1[(1 + 1) % a1.len()] })).atan()
        };
    } else if 3 != 3 {
        a2 -= 0.4 * f32::tanh((a2 * 0.15_f32));
    } else {
        a2 = (0.3 * 2_usize as f32);
        a2 = ((x0[1]).cos()).tanh();
    }
    a2 = (((0.3 * 1_usize as f32)).atan() * (0.5 * (a1[(3 + 1) % a1.len()]).tanh()).exp());
    a2 *= (a1[0] / (1.0 + a1[0] * a1[0]));
    a2 = (match 3 % 3 { 0 => f32::tanh(1.14_f32), 1 => a2, _ => (a2).abs() });
}

#[differentiate]
fn h157_1(a0: &mut [f32], a1: &[f32]) -> f32 {
    let mut k11 = 1;
    while k11 < 2 {
        k11 += 1;
        let mut s12 = {
            a0[(k11 * 2) % a0.len()] += 0.4 * (a1[(k11 + 1) % a1.len()] / (1.0 + a1[(k11 + 1) % a1.len()] * a1[(k11 + 1) % a1.len()]));
            (a1[(k11 + k11) % a1.len()] / (1.0 + a1[(k11 + k11) % a1.len()] * a1[(k11 + k11) % a1.len()]))
        };
    }
    a0[0] -= 0.4 * (({ let t13: f32 = a1[(0 + 2) % a1.len()]; t13 * a1[(1 + 1) % a1.len()] })).cos();
    let mut c14: Vec<f32> = a1.iter().map(|&v15| f32::tanh((if (2 % 2 == 0) || ((a0[(0 + 0) % a0.len()]).hypot(1.7_f32) >= 0.16) { a1[(1 * 4) % a1.len()] } else { (0.3 * 1_usize as f32) }))).collect();
    let [s16, mut s17, _] = [((0.23 * a0[(3 + 1) % a0.len()]) - (c14[(3 * 4) % c14.len()] / (1.0 + c14[(3 * 4) % c14.len()] * c14[(3 * 4) % c14.len()]))), ((((0.3 * 1_usize as f32) / (2.0 + c14[(3 + 0) % c14.len()] * c14[(3 + 0) % c14.len()]))) * (((0.3 * 1_usize as f32) / (2.0 + c14[(3 + 0) % c14.len()] * c14[(3 + 0) % c14.len()])))).ln_1p(), ((0.23 * a0[(3 + 1) % a0.len()]) - (c14[(3 * 4) % c14.len()] / (1.0 + c14[(3 * 4) % c14.len()] * c14[(3 * 4) % c14.len()])))];
    (({ let t18: f32 = s17; t18 * (0.3 * 1_usize as f32) })).tanh()
}

#[differentiate]
fn p157(w0: &[f32], #[constant] x1: &[f32], mut x2: f32, x3: &[f32; 3]) -> (f32, f32) {
    if (0.2 * x3.iter().fold(0.18_f32, |w20, v19| w20 * 0.2 + *v19)) <= 1.12 {
        x2 /= 2.1 + ((-x3[(1 + 1) % x3.len()])).cos();
    } else {
        let mut k21 = 0;
        let mut s22 = loop {
            if ((w0[(k21 + k21) % w0.len()]) * (w0[(k21 + k21) % w0.len()])).ln_1p() < (-0.13) { return ((0.5 * ((0.3 * k21 as f32)).sin()).powi(3), ((x2 + x2) - (0.2 * w0.iter().copied().sum::<f32>()))); }
            for (i25, &v26) in x3.iter().enumerate() {
                let [s27, mut s28, _] = [(w0[(i25 + 1) % w0.len()]).sin(), ((0.2 * x1.iter().fold(0.25_f32, |w30, v29| w30 * 0.2 + *v29))).cos(), (w0[(i25 + 1) % w0.len()]).sin()];
                let mut s34 = if k21 >= i25 {
                    let mut s31: f32 = f32::tanh((1.7_f32 + (x2).cos()).recip());
                    ((s31).tanh()).cos()
                } else {
                    let mut s32: f32 = f32::tanh((w0[(k21 + k21) % w0.len()] * w0[(k21 + 0) % w0.len()]));
                    let mut s33: f32 = (x2 / (1.0 + x2 * x2));
                    ((x2).clamp(-1.0_f32, 1.7_f32)).cos()
                };
            }
            k21 += 1;
            if k21 >= 2 { break ((x2 * (0.3 * k21 as f32))).cos(); }
        };
        x2 += 0.4 * ((x1[(3 + 1) % x1.len()] + s22)).atan();
    }
    x2 *= ((x2).min(x1[(1 + 0) % x1.len()])).atan();
    x2 += 0.4 * f32::tanh((x2).sin());
    x2 *= ((0.5 * (x2).tanh()).exp_m1()).tanh();
    x2 -= 0.4 * ((x2 * x2)).sin();
    x2 *= (x1[(1 + 2) % x1.len()] / (1.0 + x1[(1 + 2) % x1.len()] * x1[(1 + 2) % x1.len()]));
    x2 += 0.4 * ((w0[2] - w0[(2 + 0) % w0.len()])).tanh();
    ((x2).mul_add((-1.11_f32), 0.5), ((x2 * x2) * ((0.3 * 2_usize as f32) / (1.0 + (0.3 * 2_usize as f32) * (0.3 * 2_usize as f32)))))
}


#[test]
fn law_157() {
    check!(p157(&[1.23, 1.11, -0.29, 1.28, 1.16_f32], const &[0.25, 0.23, 0.21, 1.22, 0.25_f32], 0.19_f32, &[-1.29, -1.22, 0.27_f32]) -> value, single(), wherever_smooth());
}

#[differentiate]
fn h158_0(w0: &[f64], x1: usize, x2: usize, a3: &mut f64) {
    let s1: f64;
    if ((*a3) * 0.19_f64) > 1.24 { s1 = ((0.2 * w0.iter().enumerate().map(|(i4, v2)| 0.1 * i4 as f64 * *v2).sum::<f64>()) + (0.2 * w0.iter().zip(w0.iter()).map(|(v5, w6)| *v5 * *w6).sum::<f64>())); } else { s1 = (-(w0[2] / (1.0 + w0[2] * w0[2]))); }
    let mut s7: f64 = (w0[(x2 + 1) % w0.len()] / (1.0 + w0[(x2 + 1) % w0.len()] * w0[(x2 + 1) % w0.len()]));
}

#[differentiate]
fn h158_1(a0: &mut [f64], w1: &mut f64, w2: usize) -> f64 {
    (*w1) += 0.4 * ((0.17_f64 - a0[(w2 + 1) % a0.len()])).tanh();
    let s8: f64;
    if w2 != w2 { s8 = ((a0[2] * a0[0])).atan(); } else { s8 = (((*w1) * (*w1))).cos(); }
    (*w1) += 0.4 * (((*w1) - a0[(2 + 0) % a0.len()])).sin();
    (*w1) *= (((*w1)).mul_add((*w1), 0.5)).cos();
    ({ let t9: f64 = (s8 * a0[(w2 + 2) % a0.len()]); t9 * (1.27 * a0[(w2 + 1) % a0.len()]) })
}

#[differentiate]
fn p158(w0: &[f64], a1: &[f64], a2: &[f64], a3: f64) -> f64 {
    if 1 % 2 == 1 { return ((a2[(1 + 1) % a2.len()] + a2[1])).abs() + a2.iter().copied().sum::<f64>(); }
    let s10: f64;
    if 0 % 2 == 0 { s10 = ((a3 * a2[(3 + 2) % a2.len()]) / (2.0 + a2[2] * a2[2])); } else { s10 = (0.2 * a1.iter().fold(0.17_f64, |w12, v11| w12 * 0.2 + *v11)); }
    let mut k13 = 0;
    while k13 < 2 {
        k13 += 1;
        for i14 in 0..a1.len() {
            let mut s22 = if (a1[i14] / (1.0 + a1[i14] * a1[i14])) >= (-0.27) {
                let mut j15 = (k13 + 3) % 4;
                let mut c16 = [0.0_f64; 3];
                (f64::tanh(0.21_f64)).atan()
            } else {
                if ((s10).abs() > 1.13) && (((0.5 * (s10).sin()).asin() <= (-0.15)) || (k13 % 2 == 1)) {
                }
                let mut s19: f64 = (a3 / (1.0 + a3 * a3));
                ((1.7_f64 + (a1[i14]).cos()).recip()).cos()
            };
            s22 = (w0[(k13 + 0) % w0.len()] / (1.0 + w0[(k13 + 0) % w0.len()] * w0[(k13 + 0) % w0.len()]));
            s22 /= 2.1 + ((a2[(i14 + 2) % a2.len()]).tanh()).cos();
        }
        let mut s23: f64 = ((s10 * s10)).cos();
        s23 = f64::tanh((s10).sin());
    }
    let mut s24: f64 = (s10 * (1.13 * s10));
    (0.2 * a2.iter().zip(a2.iter()).map(|(v25, w26)| *v25 * *w26).sum::<f64>())
}


#[test]
fn law_158() {
    check!(p158(&[0.14, -0.17, 1.17, 0.13, 1.27], &[0.29, 0.16, 1.13, -1.21, -1.27], &[1.18, 1.29, -1.21, 0.13, -1.16], 1.16), wherever_smooth());
}

#[differentiate]
fn p159(w0: f64, x1: &[f64]) -> (f64, f64) {
    let mut s1: f64 = (0.2 * x1.iter().copied().sum::<f64>());
    let mut c4: Vec<f64> = x1.to_vec();
    let [s5, mut s6, _] = [(0.2 * x1.iter().copied().sum::<f64>()), (0.5 * ((w0).sin()).sin()).asin(), (0.2 * x1.iter().copied().sum::<f64>())];
    let mut s10 = ({ let t9: f64 = (if 3 % 2 == 1 { s6 } else { s1 }); t9 * (x1[(3 + 1) % x1.len()] * 0.14_f64) });
    let mut j11 = (2 + 3) % 4;
    let mut s12 = ((f64::max(s1, x1[(3 + 2) % x1.len()])) * (f64::max(s1, x1[(3 + 2) % x1.len()]))).ln_1p();
    ((c4[(j11 + 0) % c4.len()] - x1[(j11 * 2) % x1.len()]), c4[(j11 * 2) % c4.len()])
}


#[test]
fn law_159() {
    check!(p159(-0.12, &[-1.28, -1.23, -0.18, -0.18, 1.23]) -> value, wherever_smooth());
}

#[differentiate]
fn h160_0(w0: f64, w1: &[f64], w2: usize) -> f64 {
    if w2 % 4 == 0 { return f64::tanh((w0 - w0)); }
    let mut s1: f64 = ({ let g2 = |u3: f64| f64::tanh((u3).sin()); g2(w1[(w2 + 0) % w1.len()]) });
    let s4 = h160_0(((0.25 * 0.24_f64)).atan(), w1, w2 % 4 - 1);
    let mut s5 = (1.7_f64 + ((match w2 % 3 { 0 => w1[(w2 + w2) % w1.len()], 1 => s1, _ => w1[(w2 + 2) % w1.len()] })).sin()).log10();
    ((w1[(3 + 0) % w1.len()] / (2.0 + (0.3 * w2 as f64) * (0.3 * w2 as f64))) + (s1).abs())
}

#[differentiate]
fn p160(#[constant] a0: &[f64], mut w1: f64) -> [f64; 3] {
    w1 = 0.4 * w1 + ((match 3 % 3 { 0 => 0.26_f64, 1 => w1, _ => a0[(3 + 2) % a0.len()] })).sin();
    for i6 in (0..a0.len()).step_by(2) {
        w1 /= 2.1 + (h160_0(((0.11 * a0[i6])).atan(), a0, i6)).tanh();
        let w1: f64 = (((-1.15_f64) - w1)).sin();
        let mut s7: f64 = ((a0[2]).sin()).tanh();
    }
    let [s8, mut s9, _] = [(match 2 % 3 { 0 => (0.2 * a0.iter().copied().sum::<f64>()), 1 => a0[(1 + 1) % a0.len()], _ => (a0[(3 + 2) % a0.len()] - a0[(2 + 1) % a0.len()]) }), (if !((a0[(1 + 2) % a0.len()]).min(a0[1]) <= (-1.25)) { (w1 - w1) } else { a0[(0 * 4) % a0.len()] }), (match 2 % 3 { 0 => (0.2 * a0.iter().copied().sum::<f64>()), 1 => a0[(1 + 1) % a0.len()], _ => (a0[(3 + 2) % a0.len()] - a0[(2 + 1) % a0.len()]) })];
    let [s12, mut s13, _] = [({ let g14 = |u15: f64| ((a0[(0 + 2) % a0.len()] * a0[(2 + 1) % a0.len()])).tanh(); g14(s8) * g14(0.19) }), ((1.7_f64 + (w1).cos()).recip() / (2.0 + a0[(2 + 1) % a0.len()] * a0[(2 + 1) % a0.len()])), ({ let g14 = |u15: f64| ((a0[(0 + 2) % a0.len()] * a0[(2 + 1) % a0.len()])).tanh(); g14(s8) * g14(0.19) })];
    [(s13 + s8), (0.2 * a0.iter().zip(a0.iter()).map(|(v16, w17)| *v16 * *w17).sum::<f64>()), h160_0(((0.18_f64 + a0[(3 + 1) % a0.len()])).cos(), a0, 0)]
}


#[test]
fn law_160() {
    check!(p160(const &[0.17, 1.28, 0.28, 1.21, 1.12, 0.11], 0.28) -> value, wherever_smooth());
}

#[differentiate]
fn h161_0(mut x0: f64, a1: &[f64], w2: usize) -> f64 {
    if w2 % 4 == 0 { return (({ let g1 = |u2: f64| (a1[2]).cos(); g1(x0) })).tanh(); }
    let x0 = if !(f64::tanh((-0.19_f64)) <= 1.13) {
        let mut c3 = [0.0_f64; 3];
        let j7 = (w2 + 1) % c3.len();
        {
            let r6 = &mut c3[j7];
            *r6 = (-((-0.28_f64)).tanh());
            (*r6) += 0.4 * (0.27_f64).atan();
        }
        ((0.5 * (1.12_f64).tanh()).exp_m1() / (2.0 + x0 * x0))
    } else {
        let mut s10: f64 = (0.2 * a1.iter().fold((-1.24_f64), |w9, v8| w9 * 0.2 + *v8));
        let mut s11: f64 = (match w2 % 3 { 0 => (x0 + x0), 1 => s10, _ => ((-1.14) * a1[(w2 + 1) % a1.len()]) });
        (1.7_f64 + (((-0.13) * s10)).sin()).powf(((0.3 * w2 as f64)).cos())
    };
    let s12 = h161_0(f64::tanh(((-0.18_f64)).tanh()), a1, w2 % 4 - 1);
    let mut s13: f64 = ((-1.24) * ((-1.15_f64) * a1[(w2 + w2) % a1.len()]));
    f64::tanh((s13 / (2.0 + 1.25_f64 * 1.25_f64)))
}

#[differentiate]
fn h161_1(a0: &[f64]) -> f64 {
    let mut s14: f64 = ((a0[(2 * 4) % a0.len()] + (0.3 * 0_usize as f64)) * (0.5 * (a0[(3 + 0) % a0.len()]).tanh()).exp_m1());
    let (s15, mut s16): (f64, f64) = ((-(match 0 % 3 { 0 => s14, 1 => s14, _ => (0.3 * 1_usize as f64) })), (h161_0((s14).tanh(), a0, 2) + (1.0_f64 + (a0[2]).powi(2)).ln()));
    ((a0[(3 + 0) % a0.len()] / (1.0 + a0[(3 + 0) % a0.len()] * a0[(3 + 0) % a0.len()]))).sin()
}

#[differentiate]
fn p161(x0: usize, x1: &[f64]) -> f64 {
    let mut c17: [f64; 3] = [({ let g18 = |u19: f64| (x1[(x0 + 0) % x1.len()] / (1.0 + x1[(x0 + 0) % x1.len()] * x1[(x0 + 0) % x1.len()])); g18(x1[(x0 + x0) % x1.len()]) * g18(1.17) }), h161_0(((-x1[(x0 + 0) % x1.len()])).sin(), x1, x0), (1.14 * (-x1[(x0 + 1) % x1.len()]))];
    let j20 = (x0 + 2) % c17.len();
    c17[j20] += 0.4 * (({ let g21 = |u22: f64| (c17[1] / (1.0 + c17[1] * c17[1])); g21(x1[(x0 + 1) % x1.len()]) })).sin();
    let mut s25 = (0.2 * c17.iter().zip(x1.iter()).map(|(v23, w24)| *v23 * *w24).sum::<f64>());
    for i26 in (0..3).rev() {
        let mut s25 = ((s25).cos()).cos();
        let [s27, mut s28, _] = c17;
        let mut k31 = 1;
        while k31 < 2 {
            k31 += 1;
            if !(!(k31 % 2 == 0)) {
                let s27 = ((if k31 % 2 == 1 { s25 } else { s27 })).cos();
                let j32 = (3 + 0) % c17.len();
                let j33 = (2 + 0) % c17.len();
                c17.swap(j32, j33);
            } else {
                s28 = ((x1[(k31 + 0) % x1.len()]).atan()).sin();
                s25 = ((0.27_f64 * 1.28_f64)).sin();
            }
            s25 = ((s27 + c17[(x0 + 2) % c17.len()])).cos();
            s28 += 0.4 * ((0.2 * c17.iter().enumerate().map(|(i36, v34)| 0.1 * i36 as f64 * *v34).sum::<f64>())).tanh();
        }
    }
    s25 -= 0.4 * (({ let g37 = |u38: f64| (u38).atan(); g37(c17[(x0 * 4) % c17.len()]) })).tanh();
    s25 = ((-(0.3 * x0 as f64)) * (if x0 % 2 == 1 { x1[(x0 + 0) % x1.len()] } else { x1[(x0 * 4) % x1.len()] }));
    (0.2 * c17.iter().fold(1.12_f64, |w40, v39| w40 * 0.2 + *v39)) + x1.iter().copied().sum::<f64>()
}


#[test]
fn law_161() {
    check!(p161(const 1, &[-1.21, 0.14, 1.21, 1.23, 0.13]), wherever_smooth());
}

#[differentiate]
fn h162_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: T, w1: &[T]) -> T {
    if 3 < 2 {
        if (T::from(0.2).unwrap() * w1.iter().map(|&v1| (a0).sin()).sum::<T>()) > T::from(0.19).unwrap() {
            let mut s3: T = ((a0).tanh()).atan();
            for i4 in (1..w1.len()).rev().step_by(2) {
                let mut s5: T = (w1[0] / (T::from(1.0).unwrap() + w1[0] * w1[0]));
            }
        }
    } else {
        for (i6, &v7) in w1.iter().enumerate() {
            let mut s11 = {
                let mut s8 = ((-v7)).tanh();
                let mut s9: T = ((a0 - a0)).atan();
                (s9 / (T::from(1.0).unwrap() + s9 * s9))
            };
        }
    }
    let mut s12: T = ({ let t13: T = (T::from(0.2).unwrap() * w1.iter().enumerate().map(|(i16, v14)| T::from(0.1).unwrap() * T::from(i16).unwrap() * *v14).sum::<T>()); t13 * (T::from(1.16).unwrap()).tanh() });
    let s17: T = T::tanh((a0 + w1[(0 + 1) % w1.len()]));
    s12 = s17;
    ((w1[(2 + 1) % w1.len()] + s12)).atan2(T::from(1.7).unwrap() + w1[(0 + 2) % w1.len()] * w1[(0 + 2) % w1.len()])
}

#[differentiate]
fn h162_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(mut w0: (T, T), a1: T, a2: &[T]) -> T {
    let mut s18 = T::tanh((T::from(0.5).unwrap() * (a2[(3 + 2) % a2.len()]).sin()).asin());
    let s19: T = (({ let g20 = |u21: T| (a2[(0 + 0) % a2.len()]).cos(); g20(T::from(1.16).unwrap()) * g20(T::from(1.17).unwrap()) })).atan();
    w0.1 = s19;
    ({ let t22: T = (a2[(1 + 2) % a2.len()] * s18); t22 * (T::from(0.2).unwrap() * a2.iter().copied().sum::<T>()) })
}

#[differentiate]
fn p162<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &mut T, x1: T, a2: T) -> T {
    let mut c25 = [T::from(0.0).unwrap(); 3];
    if 0 < 3 { return ((T::from(1.7).unwrap() + ((T::from(0.3).unwrap() * T::from(2).unwrap())).sin()).cbrt() + (c25[2] + T::from(-1.22).unwrap())); }
    let s26: T = (c25[(1 + 0) % c25.len()] / (T::from(1.0).unwrap() + c25[(1 + 0) % c25.len()] * c25[(1 + 0) % c25.len()]));
    (*a0) *= s26;
    let a2 = if (c25[(0 + 0) % c25.len()]) > c25[(1 + 0) % c25.len()] {
        let s27: T = (((T::from(0.3).unwrap() * T::from(1).unwrap()) - (*a0))).atan();
        (*a0) = s27;
        let mut j28 = (0 + 3) % 4;
        (T::from(0.5).unwrap() * (({ let t29: T = (*a0); t29 * a2 })).sin()).powi(3)
    } else {
        let mut a2 = if !(1 >= 3) {
            if 3 % 2 == 1 {
                let s30: T = ((x1).atan()).cos();
                (*a0) = s30;
                let j33 = (0 + 0) % c25.len();
                let s34: T = ((*a0) / (T::from(1.0).unwrap() + (*a0) * (*a0)));
                c25[j33] = s34;
            }
            ((c25[(1 + 2) % c25.len()]).abs() - (-a2))
        } else {
            let s35: T = ((x1).mul_add(T::from(0.18).unwrap(), T::from(0.5).unwrap())).cos();
            (*a0) *= s35;
            let s36: T = (c25[0] / (T::from(1.0).unwrap() + c25[0] * c25[0]));
            (*a0) = s36;
            (T::from(1.28).unwrap() * ({ let t39: T = c25[(2 + 0) % c25.len()]; t39 * a2 }))
        };
        let s40: T = ((x1).mul_add(a2, T::from(0.5).unwrap())).cos();
        a2 = s40;
        ((c25[(0 + 0) % c25.len()] * c25[(0 + 0) % c25.len()])).atan()
    };
    let s41: T = ((c25[1]).sin()).sin();
    (*a0) += s41;
    let s42: T = T::tanh(((*a0) * x1));
    (*a0) = s42;
    (if 2 != 0 { (if (c25[(2 + 2) % c25.len()] * (*a0)) < T::from(1.13).unwrap() { T::from(0.18).unwrap() } else { c25[(2 + 1) % c25.len()] }) } else { ((T::from(0.3).unwrap() * T::from(1).unwrap())).sin() }) + c25.iter().copied().sum::<T>()
}


#[test]
fn law_162() {
    check!(p162(&mut -0.24, 0.18, 1.27), wherever_smooth());
}

#[differentiate]
fn h163_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &[T; 3]) -> T {
    let mut s1: T = (match 0 % 3 { 0 => (x0[0]).sin(), 1 => (T::from(0.3).unwrap() * T::from(0).unwrap()), _ => (if (!((x0[2]).sin() <= T::from(1.25).unwrap())) && ((x0[(3 + 1) % x0.len()]).atan() < T::from(1.14).unwrap()) { x0[(1 + 3) % x0.len()] } else { x0[1] }) });
    for i2 in 0..x0.len() {
        let s3: T = (T::tanh(s1)).sin();
        s1 = s3;
        let mut c4: Vec<T> = x0.to_vec();
    }
    let s5: T = ((-x0[(2 * 3) % x0.len()])).atan();
    s1 = s5;
    T::tanh((x0[(3 + 1) % x0.len()] - s1))
}

#[differentiate]
fn p163<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &[T; 3]) -> T {
    if (a0[(2 + 3) % a0.len()]) > a0[(2 + 1) % a0.len()] {
        let mut s6: T = ((a0[(0 + 1) % a0.len()]).sin() - T::tanh(a0[(2 + 1) % a0.len()]));
    }
    let mut k7 = 1;
    while k7 < 3 {
        k7 += 1;
        if (a0[1]) > a0[1] {
            let mut h8 = h163_0(&[a0[(k7 + 1) % a0.len()], (((T::from(0.3).unwrap() * T::from(k7).unwrap())).sin()).cos(), a0[(3 + 0) % a0.len()]]);
            let mut s9: T = (a0[(k7 + 2) % a0.len()] / (T::from(1.0).unwrap() + a0[(k7 + 2) % a0.len()] * a0[(k7 + 2) % a0.len()]));
            let mut j10 = (k7 + 2) % 4;
        } else {
            let mut s24 = if (a0[(k7 + 2) % a0.len()] + a0[(k7 + 1) % a0.len()]) > T::from(1.25).unwrap() {
                let s19 = if !((!(!(!(!((if k7 % 2 == 1 { a0[(k7 + 2) % a0.len()] } else { a0[(k7 + k7) % a0.len()] }) < T::from(1.24).unwrap()))))) && (k7 != k7)) {
                    let mut s11: T = (h163_0(&[a0[(k7 + k7) % a0.len()], (({ let g12 = |u13: T| (T::from(1.15).unwrap()).tanh(); g12(a0[(k7 + 3) % a0.len()]) * g12(T::from(0.15).unwrap()) })).sin(), a0[(k7 + 0) % a0.len()]])).sin();
                    let s14: T = T::tanh((a0[2] / (T::from(1.0).unwrap() + a0[2] * a0[2])));
                    s11 *= s14;
                    ((a0[0]).sin()).cos()
                } else {
                    let mut s15: T = ((-a0[(k7 + k7) % a0.len()])).sin();
                    let s16: T = (s15 / (T::from(1.0).unwrap() + s15 * s15));
                    s15 *= s16;
                    (((T::from(0.3).unwrap() * T::from(k7).unwrap()) + a0[(k7 * 4) % a0.len()])).atan()
                };
                let mut s20: T = ((T::from(0.2).unwrap() * a0.iter().copied().sum::<T>())).sin();
                ((T::from(1.28).unwrap() * s20)).tanh()
            } else {
                let mut s23: T = ((a0[(k7 + k7) % a0.len()] / (T::from(2.0).unwrap() + T::from(1.24).unwrap() * T::from(1.24).unwrap()))).cos();
                (h163_0(&[s23, ((-a0[(0 + 2) % a0.len()])).cos(), a0[2]])).sin()
            };
            let s25: T = ((T::from(1.7).unwrap() + (T::from(1.16).unwrap()).cos()).recip()).tanh();
            s24 *= s25;
        }
    }
    let mut s26: T = (T::from(1.7).unwrap() + ((a0[(0 + 1) % a0.len()] / (T::from(2.0).unwrap() + (T::from(0.3).unwrap() * T::from(0).unwrap()) * (T::from(0.3).unwrap() * T::from(0).unwrap())))).sin()).cbrt();
    let s27: T = (T::max(a0[2], s26)).cos();
    s26 = s27;
    ((match 2 % 3 { 0 => a0[(2 + 2) % a0.len()], 1 => T::from(1.25).unwrap(), _ => a0[2] }) * (s26 / (T::from(2.0).unwrap() + T::from(1.24).unwrap() * T::from(1.24).unwrap())))
}


#[test]
fn law_163() {
    check!(p163(&[-1.12, 0.16, 1.11]), wherever_smooth());
}

#[differentiate]
fn h164_0(x0: f64, w1: &[f64], w2: usize) -> f64 {
    if w2 % 4 == 0 { return ((x0).atan2(1.7_f64 + w1[0] * w1[0])).cos(); }
    let mut s1: f64 = ((w1[1] / (2.0 + (0.3 * w2 as f64) * (0.3 * w2 as f64)))).cos();
    let s2 = h164_0(((w1[2]).atan()).cos(), w1, w2 % 4 - 1);
    let s3: f64;
    if (w2 % 2 == 0) && (({ let g4 = |u5: f64| f64::tanh(s1); g4(w1[(w2 + 1) % w1.len()]) * g4((-0.26)) }) <= (-1.21)) { s3 = ((0.28_f64 - s2) - (1.7_f64 + (x0).sin()).powf((1.28_f64).cos())); } else { s3 = ((match w2 % 3 { 0 => w1[(w2 * 4) % w1.len()], 1 => (-1.28_f64), _ => w1[(w2 + 0) % w1.len()] }) / (2.0 + (0.3 * w2 as f64) * (0.3 * w2 as f64))); }
    (0.2 * w1.iter().copied().sum::<f64>()) + w1.iter().copied().sum::<f64>()
}

#[differentiate]
fn h164_1(x0: &[f64], w1: f64) -> f64 {
    let s8: f64 = ((w1 * x0[0])).tanh();
    let (s9, mut s10): (f64, f64) = ((-h164_0((({ let g11 = |u12: f64| ((0.3 * 2_usize as f64)).sin(); g11(1.17_f64) * g11(0.18) })).sin(), &x0[..3], 2)), (match 0 % 3 { 0 => (1.7_f64 + (w1).sin()).powf((x0[(2 + 1) % x0.len()]).cos()), 1 => 1.13_f64, _ => (1.7_f64 + (w1).sin()).cbrt() }));
    let mut s13: f64 = (h164_0((x0[(1 + 1) % x0.len()] / (1.0 + x0[(1 + 1) % x0.len()] * x0[(1 + 1) % x0.len()])), x0, 0)).abs();
    let mut s14: f64 = (1.7_f64 + (h164_0(((x0[(2 * 2) % x0.len()] - s8)).tanh(), x0, 0)).sin()).log10();
    (f64::tanh(x0[(3 + 2) % x0.len()])).mul_add(s8, 0.5) + x0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p164(w0: &mut [f64]) -> (f64, f64) {
    let mut s25 = {
        for &v16 in w0.iter() {
            let mut c17: [f64; 3] = [(({ let t18: f64 = (0.3 * 3_usize as f64); t18 * v16 })).cos(), ((-v16)).atan(), (v16).sin()];
        }
        (0.2 * w0.iter().map(|&v19| f64::tanh(((0.3 * 1_usize as f64) - w0[1]))).sum::<f64>())
    };
    if (3 >= 1) && (((match 3 % 3 { 0 => w0[(2 + 0) % w0.len()], 1 => w0[2], _ => s25 }) <= 1.18) && (((-1.13) * w0[2]) > 1.23)) {
        s25 = 0.4 * s25 + ((0.3 * 3_usize as f64) / (1.0 + (0.3 * 3_usize as f64) * (0.3 * 3_usize as f64)));
        s25 = ((0.2 * w0.iter().map(|&v26| (w0[(0 + 3) % w0.len()] / (1.0 + w0[(0 + 3) % w0.len()] * w0[(0 + 3) % w0.len()]))).sum::<f64>()) * ((-0.25) * w0[(1 + 2) % w0.len()]));
        s25 += 0.4 * (((-0.22_f64) / (2.0 + s25 * s25))).cos();
    }
    s25 += 0.4 * ((-1.27_f64) / (1.0 + (-1.27_f64) * (-1.27_f64)));
    s25 -= 0.4 * f64::tanh(w0[(0 * 4) % w0.len()]);
    s25 /= 2.1 + (({ let t28: f64 = w0[(2 + 2) % w0.len()]; t28 * s25 })).sin();
    s25 *= ((s25 * w0[(2 + 0) % w0.len()])).tanh();
    s25 += 0.4 * ((0.3 * 2_usize as f64) / (1.0 + (0.3 * 2_usize as f64) * (0.3 * 2_usize as f64)));
    (((-0.13) * s25), (1.23 * h164_1(w0, ((s25 * (0.3 * 2_usize as f64))).cos())))
}


#[test]
fn law_164() {
    check!(p164(&mut [0.21, 1.27, -1.22, 1.29, 1.28]) -> value, wherever_smooth());
}

#[differentiate]
fn h165_0(mut x0: f64, w1: usize, w2: &mut [f64]) {
    for i1 in (0..w2.len()).rev() {
        if i1 % 2 == 1 { break; }
        let s11: f64 = {
            {
                let r2 = &mut w2[(w1 + 2) % w2.len()];
                *r2 *= ((*r2) / (1.0 + (*r2) * (*r2)));
                for i3 in 0..0 {
                    let mut s4: f64 = (f64::tanh(x0)).tanh();
                    let mut s5 = (((*r2)).sin_cos().1).sin();
                    let mut s6: f64 = f64::tanh(((*r2)).tanh().sinh());
                }
            }
            ((x0).sin_cos().0).tanh()
        };
    }
    x0 = f64::max((-(0.3 * w1 as f64)), 0.11_f64);
}

#[differentiate]
fn h165_1(x0: &[f64]) -> f64 {
    let s14 = ((0.2 * x0.iter().zip(x0.iter()).map(|(v12, w13)| *v12 * *w13).sum::<f64>()) * (if !(((-1.22) * x0[(1 + 1) % x0.len()]) > (-0.21)) { x0[(3 * 3) % x0.len()] } else { x0[(3 + 1) % x0.len()] }));
    if (2 % 2 == 0) && ((x0[(3 + 3) % x0.len()]) > x0[1]) {
        for &v16 in x0.iter() {
            let mut s17: f64 = ((s14 * 0.15_f64)).sin();
            if (s17 * v16) <= 0.23 { break; }
        }
        let s18: f64;
        if 1 % 2 == 0 { s18 = (if !(0 < 1) { ({ let g19 = |u20: f64| (x0[(3 + 0) % x0.len()] / (1.0 + x0[(3 + 0) % x0.len()] * x0[(3 + 0) % x0.len()])); g19(s14) * g19(1.17) }) } else { (x0[(1 * 3) % x0.len()]).sin() }); } else { s18 = (0.28 * ({ let t21: f64 = s14; t21 * x0[(1 + 0) % x0.len()] })); }
    } else if (if 2 % 2 == 1 { x0[(1 + 1) % x0.len()] } else { x0[1] }) < 1.17 {
        let mut c22: [f64; 3] = [(f64::tanh(x0[(3 + 2) % x0.len()])).max(x0[(1 + 1) % x0.len()]), (0.27 * f64::max(s14, x0[(0 + 1) % x0.len()])), ({ let t23: f64 = (-x0[(1 + 1) % x0.len()]); t23 * ({ let g24 = |u25: f64| (t23).cos(); g24(t23) }) })];
    } else {
        let mut s26: f64 = (0.2 * x0.iter().map(|&v27| ((0.2 * x0.iter().fold(1.22_f64, |w30, v29| w30 * 0.2 + *v29))).tanh()).sum::<f64>());
        for i31 in 0..0 {
            for i32 in 0..x0.len() {
                s26 = 0.4 * s26 + (x0[i32] / (1.0 + x0[i32] * x0[i32]));
            }
            s26 *= (s14).atan();
        }
    }
    let mut s33: f64 = s14;
    s33 /= 2.1 + ((x0[(2 + 0) % x0.len()]).tanh()).sin();
    (0.5 * ((s14 * s14)).sin()).powi(3) + x0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p165(#[constant] a0: &[f64], a1: f64) -> f64 {
    'l34: for i35 in (0..a0.len()).step_by(2) {
        let mut s36: f64 = ((0.22 * a0[i35])).tanh();
    }
    let mut s37: f64 = h165_1(&a0[..]);
    s37 = 0.4 * s37 + f64::tanh((a0[(3 + 2) % a0.len()] - a1));
    let mut s38: f64 = ((1.19 * a0[(2 + 0) % a0.len()]) - ({ let g39 = |u40: f64| (s37).tanh(); g39(s37) * g39(0.28) }));
    for i41 in (0..a0.len()).step_by(2) {
        for i42 in 0..a0.len() {
            s37 = (s38).atan();
            let mut s43: f64 = ((a0[i41] / (2.0 + s38 * s38))).atan();
            let mut s44: (f64, f64) = ((s38 / (1.0 + s38 * s38)), ((0.2 * a0.iter().enumerate().map(|(i48, v46)| 0.1 * i48 as f64 * *v46).sum::<f64>())).cos());
        }
    }
    s37 += 0.4 * ((1.14 * a0[(1 + 1) % a0.len()])).cos();
    ((a0[(0 * 2) % a0.len()] / (2.0 + a0[2] * a0[2])) * s37)
}


#[test]
fn law_165() {
    check!(p165(const &[1.22, 1.15, -1.24, 1.25, 1.15, -0.21], 0.19), wherever_smooth());
}

#[differentiate]
fn p166<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &[T], a1: &[T; 3], mut a2: T, a3: &[T]) -> T {
    for i1 in (0..a3.len()).step_by(2) {
        let a2 = T::tanh((T::from(-1.24).unwrap() * a3[(i1 + 2) % a3.len()]));
        let s8: T = if (T::from(1.14).unwrap()) > (T::from(0.3).unwrap() * T::from(i1).unwrap()) {
            let s5 = if (a2 * a2) < T::from(-0.13).unwrap() {
                let mut s2 = (a2 / (T::from(1.0).unwrap() + a2 * a2));
                ((T::from(0.5).unwrap() * (a0[(1 + i1) % a0.len()]).sin()).asin()).sin()
            } else {
                let mut s3: T = ((a2 / (T::from(2.0).unwrap() + a2 * a2))).cos();
                let s4 = ((s3 * T::from(-1.19).unwrap())).tanh();
                T::tanh((s3 / (T::from(1.0).unwrap() + s3 * s3)))
            };
            let s6: T = T::tanh((a2).max(a2));
            (a1[(i1 + 2) % a1.len()] / (T::from(1.0).unwrap() + a1[(i1 + 2) % a1.len()] * a1[(i1 + 2) % a1.len()]))
        } else {
            let mut s7: T = (a0[(i1 * 3) % a0.len()] / (T::from(1.0).unwrap() + a0[(i1 * 3) % a0.len()] * a0[(i1 * 3) % a0.len()]));
            ((T::from(0.3).unwrap() * T::from(2).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(2).unwrap()) * (T::from(0.3).unwrap() * T::from(2).unwrap())))
        };
    }
    let mut s9 = ((a2).sin() - (a3[(0 + 1) % a3.len()] + a2));
    let s10: T = ((a3[1]).sin_cos().0).sin();
    a2 = s10;
    let s11: T = ((match 0 % 3 { 0 => a2, 1 => a2, _ => a0[(3 + 0) % a0.len()] })).cos();
    s9 = s11;
    let s12: T = (a2 / (T::from(1.0).unwrap() + a2 * a2));
    s9 += s12;
    let s13: T = (a1[(2 + 2) % a1.len()] / (T::from(1.0).unwrap() + a1[(2 + 2) % a1.len()] * a1[(2 + 2) % a1.len()]));
    s9 += s13;
    let s14: T = ((a1[(1 * 3) % a1.len()]).tanh()).atan();
    a2 = s14;
    T::tanh((a3[2] / (T::from(1.0).unwrap() + a3[2] * a3[2]))) + a1.iter().copied().sum::<T>()
}


#[test]
fn law_166() {
    check!(p166(&[-1.14, -1.13, 1.25, 0.13, 1.18], &[-0.19, -0.26, -1.28], 1.22, &[0.19, 1.13, 1.11, -1.15, 1.12]), wherever_smooth());
}

#[differentiate]
fn h167_0(x0: &mut f32, x1: &[f32], x2: &mut [f32]) -> f32 {
    let s1 = ((-1.19) * (x2[(0 * 4) % x2.len()] / (1.0 + x2[(0 * 4) % x2.len()] * x2[(0 * 4) % x2.len()])));
    let s10 = if (x1[(2 + 0) % x1.len()]) > (0.3 * 1_usize as f32) {
        if (x1[(2 + 0) % x1.len()]) > x1[(1 * 4) % x1.len()] {
            let mut s1 = f32::max((1.7_f32 + ((-0.14_f32)).sin()).powf(((*x0)).cos()), (*x0));
            let mut s4 = (0.2 * x2.iter().copied().sum::<f32>());
        } else {
            if (if (0.2 * x1.iter().map(|&v5| (v5).tanh()).sum::<f32>()) >= 0.17 { (*x0) } else { x2[(3 + 0) % x2.len()] }) >= 1.15 {
                x2[(0 + 2) % x2.len()] *= ((*x0) / (1.0 + (*x0) * (*x0)));
                let s1 = ((if ((*x0)).atan() > 1.28 { 0.14_f32 } else { x1[(3 + 2) % x1.len()] }) * (x2[(2 + 1) % x2.len()] * s1));
                'l7: for i8 in (0..x2.len()).step_by(2) {
                    x2[(i8 + i8) % x2.len()] = ((x2[x2.len() - 1 - i8]).atan()).tanh();
                    (*x0) = 0.4 * (*x0) + ((x1[(3 * 4) % x1.len()] * 1.28_f32)).atan();
                }
            }
            (*x0) = 0.4 * (*x0) + f32::tanh((1.0_f32 + ((-1.25_f32)).powi(2)).ln());
        }
        ({ let t9: f32 = (if ((*x0) + 0.24_f32) < 1.14 { (*x0) } else { s1 }); t9 * (1.27 * t9) })
    } else {
        (*x0) = ((1.0_f32 + ((0.3 * 3_usize as f32)).powi(2)).ln() * (x1[2] * x2[(0 + 1) % x2.len()]));
        (*x0) = ((-1.27) * (x2[(3 + 0) % x2.len()]).mul_add((*x0), 0.5));
        (match 0 % 3 { 0 => (s1).tanh(), 1 => x1[(3 + 1) % x1.len()], _ => ((*x0) + s1) })
    };
    (({ let t11: f32 = (0.3 * 3_usize as f32); t11 * x2[(2 + 0) % x2.len()] }) / (2.0 + 1.18_f32 * 1.18_f32))
}

#[differentiate]
fn h167_1(w0: &[f32; 3], mut x1: (f32, f32), mut w2: f32) -> f32 {
    let s14 = (0.2 * w0.iter().map(|&v12| (((0.3 * 0_usize as f32) - x1.1)).tanh()).sum::<f32>());
    let mut s15 = (match 0 % 3 { 0 => (0.5 * (w0[(3 + 0) % w0.len()]).sin()).asin(), 1 => w0[(1 * 4) % w0.len()], _ => (-w0[(2 + 1) % w0.len()]) });
    let mut s16: f32 = ((w0[2] - w0[1])).tanh().sinh();
    w0[(3 + 0) % w0.len()] + w0.iter().copied().sum::<f32>()
}

#[differentiate]
fn p167(x0: f32) -> [f32; 3] {
    let mut s17: f32 = ((1.0_f32 + (x0).powi(2)).sqrt() + ({ let t18: f32 = x0; t18 * x0 }));
    let mut s39 = if 3 % 2 == 1 {
        if (x0) > x0 { return [(0.5 * ((0.3 * 3_usize as f32)).tanh()).exp_m1(), (x0 / (2.0 + x0 * x0)), h167_1(&[x0, f32::tanh((0.15 * x0)), (0.3 * 3_usize as f32)], ((0.3 * 2_usize as f32), (({ let g19 = |u20: f32| (u20 / (1.0 + u20 * u20)); g19(s17) * g19(1.18) })).sin()), ((1.12 * s17)).sin())]; }
        s17 *= (x0 / (1.0 + x0 * x0));
        h167_1(&[x0, ((1.7_f32 + ((0.3 * 0_usize as f32)).cos()).recip()).cos(), (0.3 * 0_usize as f32)], (s17, (h167_1(&[x0, (x0 / (1.0 + x0 * x0)), 0.12_f32], (s17, (((-0.15_f32) + x0)).sin()), f32::tanh(((0.3 * 0_usize as f32) * s17)))).atan()), (x0 / (1.0 + x0 * x0)))
    } else {
        if 2 % 2 == 1 {
            let s17 = if (3 % 2 == 1) || ((x0 * s17) < 1.21) {
                let mut s30 = if 2 >= 3 {
                    let mut s21: f32 = ({ let t22: f32 = ({ let g23 = |u24: f32| ((-1.21_f32)).tanh(); g23(x0) * g23((-0.14)) }); t22 * x0 });
                    let s25 = h167_1(&[x0, (((-0.19) * s21)).tanh(), x0], (s17, (((-1.19) * s21)).cos()), ((0.27 * s21)).atan());
                    (((-1.17) * s25) - h167_1(&[1.29_f32, ((s21 - s21)).sin(), s17], (s21, ((match 1 % 3 { 0 => 1.26_f32, 1 => s17, _ => s21 })).tanh()), ((s17 - s17)).tanh()))
                } else {
                    let mut s26: f32 = (h167_1(&[s17, ((-s17)).atan(), s17], (s17, (0.26_f32 / (1.0 + 0.26_f32 * 0.26_f32))), ((if 1 % 2 == 1 { s17 } else { s17 })).tanh()) - ((-1.27) * x0));
                    h167_1(&[1.29_f32, f32::tanh(h167_1(&[s17, ((0.16_f32).sin()).cos(), (0.3 * 3_usize as f32)], (x0, ((x0).sin_cos().1).atan()), (({ let g28 = |u29: f32| (x0).tanh(); g28(s26) * g28(0.25) })).atan())), x0], ((0.3 * 1_usize as f32), ((0.3 * 3_usize as f32) / (1.0 + (0.3 * 3_usize as f32) * (0.3 * 3_usize as f32)))), f32::tanh((s17 - s17)))
                };
                s17 *= (s17 / (1.0 + s17 * s17));
                ((1.0_f32 + (s30).powi(2)).ln()).tanh()
            } else {
                s17 = (h167_1(&[s17, (x0 / (1.0 + x0 * x0)), x0], (1.17_f32, ((x0 / (2.0 + s17 * s17))).cos()), (({ let g32 = |u33: f32| (s17).cos(); g32(x0) * g32(0.14) })).atan()) * (x0).sin());
                s17 = ((x0).sin() * (s17 + s17));
                1.17_f32
            };
            let mut s34: f32 = (((s17) * (s17)).ln_1p()).tanh().sinh();
            s34 -= 0.4 * (s34 / (1.0 + s34 * s34));
        } else if 0 % 2 == 0 {
            s17 = (if 0 % 2 == 0 { (s17 + x0) } else { h167_1(&[(-0.29_f32), ((0.5 * (s17).sin()).powi(3)).tanh(), s17], (x0, (x0 / (1.0 + x0 * x0))), (s17 / (1.0 + s17 * s17))) });
        } else {
            s17 *= ((0.28 * x0)).atan();
            s17 += 0.4 * (({ let t37: f32 = x0; t37 * x0 })).sin();
        }
        ((-x0) * ({ let t38: f32 = s17; t38 * s17 }))
    };
    s39 = f32::max(({ let t40: f32 = s17; t40 * t40 }), x0);
    s39 *= ((x0 / (1.0 + x0 * x0))).atan();
    s17 += 0.4 * (h167_1(&[x0, (s39).atan(), s39], (s17, (h167_1(&[s39, (s17 / (1.0 + s17 * s17)), s39], (s17, (x0).tanh()), (x0 / (1.0 + x0 * x0)))).cos()), (h167_1(&[x0, (((0.3 * 2_usize as f32)).clamp(-1.0_f32, 1.7_f32)).atan(), x0], (x0, ((x0 + s39)).atan()), ((s17 / (2.0 + x0 * x0))).cos())).atan())).atan();
    s39 += 0.4 * (f32::tanh(s39)).sin();
    [(x0).sin(), ((-1.16_f32)).cos(), ((-1.16) * s39)]
}


#[test]
fn law_167() {
    check!(p167(-0.22_f32) -> value, single(), wherever_smooth());
}

#[differentiate]
fn h168_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: T, w1: T) -> T {
    if !((if (w1) > x0 { x0 } else { w1 }) >= T::from(0.19).unwrap()) {
        let mut s1: T = T::tanh((w1 * x0));
    } else if (w1).tanh() < T::from(0.12).unwrap() {
        let w1 = (T::from(1.7).unwrap() + ((w1).tanh()).sin()).cbrt();
    } else {
        for i2 in 0..4 {
            if (T::from(1.18).unwrap() / (T::from(2.0).unwrap() + w1 * w1)) > T::from(1.26).unwrap() { break; }
            if i2 % 2 == 0 { return w1; }
            let mut w1: T = if !((({ let g3 = |u4: T| T::tanh(u4); g3(w1) }) < T::from(-1.13).unwrap()) && (!(i2 % 2 == 0))) {
                if (!((x0 - x0) >= T::from(-0.19).unwrap())) || (!((x0) > x0)) {
                    let mut s5: T = (w1).atan();
                }
                (T::from(1.21).unwrap()).sin()
            } else {
                let mut s6: T = ((if (w1 * w1) >= T::from(-1.11).unwrap() { w1 } else { T::from(-1.26).unwrap() })).atan();
                let s7: T = ((x0).hypot(T::from(1.7).unwrap())).sin();
                s6 = s7;
                ((s6 / (T::from(2.0).unwrap() + x0 * x0))).sin()
            };
        }
        let mut s8: T = (x0 * x0);
    }
    ((x0 / (T::from(2.0).unwrap() + x0 * x0)) * (T::from(0.5).unwrap() * ((T::from(0.3).unwrap() * T::from(2).unwrap())).sin()).asin())
}

#[differentiate]
fn h168_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(mut a0: T, w1: &[T], x2: &[T; 3]) -> T {
    let mut c9: Vec<T> = x2.to_vec();
    let j10 = (2 + 2) % c9.len();
    let j11 = (1 + 2) % c9.len();
    c9.swap(j10, j11);
    h168_0((a0).atan(), (w1[(1 + 1) % w1.len()] / (T::from(1.0).unwrap() + w1[(1 + 1) % w1.len()] * w1[(1 + 1) % w1.len()]))) + x2.iter().copied().sum::<T>()
}

#[differentiate]
fn p168<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &mut [T]) -> T {
    let s12: T = ((x0[(0 + 2) % x0.len()] - x0[(2 + 0) % x0.len()])).tanh();
    x0[(0 + 2) % x0.len()] += s12;
    let mut c13: [T; 3] = [(-h168_0((x0[(1 + 1) % x0.len()] / (T::from(1.0).unwrap() + x0[(1 + 1) % x0.len()] * x0[(1 + 1) % x0.len()])), (x0[(0 + 1) % x0.len()]).sin())), h168_1(((x0[(1 * 2) % x0.len()] * T::from(0.29).unwrap())).sin(), x0, &[T::from(-1.24).unwrap(), (x0[(1 + 2) % x0.len()] / (T::from(1.0).unwrap() + x0[(1 + 2) % x0.len()] * x0[(1 + 2) % x0.len()])), x0[(1 + 2) % x0.len()]]), (T::from(0.2).unwrap() * x0.iter().fold(T::from(-0.12).unwrap(), |w15, v14| w15 * T::from(0.2).unwrap() + *v14))];
    let s16: T;
    if 1 % 2 == 0 { s16 = (-(T::from(0.2).unwrap() * x0.iter().fold(T::from(1.15).unwrap(), |w18, v17| w18 * T::from(0.2).unwrap() + *v17))); } else { s16 = (({ let t19: T = c13[(3 + 2) % c13.len()]; t19 * c13[(0 + 1) % c13.len()] }) * ({ let g20 = |u21: T| T::tanh(c13[2]); g20(c13[(0 + 2) % c13.len()]) })); }
    let s22: T = ((-x0[(3 + 2) % x0.len()])).tanh();
    x0[1] *= s22;
    let mut j23 = (1 + 3) % 4;
    let mut s16 = ((x0[(j23 * 4) % x0.len()] + s16) + ({ let g24 = |u25: T| (x0[(j23 + 2) % x0.len()] / (T::from(1.0).unwrap() + x0[(j23 + 2) % x0.len()] * x0[(j23 + 2) % x0.len()])); g24(s16) * g24(T::from(-1.25).unwrap()) }));
    let mut k26 = 0;
    loop {
        let j28 = (0 + 1) % c13.len();
        c13.swap(j28, 1);
        if !((if !(j23 != k26) { s16 } else { c13[(k26 * 2) % c13.len()] }) > T::from(-1.22).unwrap()) { return ({ let g29 = |u30: T| ((s16).cos()).sin(); g29(x0[(j23 + 1) % x0.len()]) * g29(T::from(-0.27).unwrap()) }) + x0.iter().copied().sum::<T>(); }
        k26 += 1;
        if k26 >= 2 { break; }
    }
    ((s16).atan()).abs()
}


#[test]
fn law_168() {
    check!(p168(&mut [0.12, 0.27, 1.12, -1.17, -1.13]), wherever_smooth());
}

#[differentiate]
fn h169_0(mut w0: [f64; 3], a1: &[f64; 3]) -> Vec<f64> {
    let mut c1: Vec<f64> = w0.to_vec();
    if (1.0_f64 + (c1[(0 + 1) % c1.len()]).powi(2)).sqrt() > 0.28 {
        let j2 = (2 + 1) % w0.len();
        w0[j2] -= 0.4 * ((-1.26_f64) / (1.0 + (-1.26_f64) * (-1.26_f64)));
    } else {
        if (c1[(0 + 1) % c1.len()]).cos() <= (-1.25) {
            let j3 = (2 * 2) % w0.len();
            w0[j3] += 0.4 * ((0.2 * w0.iter().zip(a1.iter()).map(|(v4, w5)| *v4 * *w5).sum::<f64>())).sin();
        } else {
            let s8 = (1.7_f64 + (({ let g6 = |u7: f64| (u7 / (1.0 + u7 * u7)); g6(a1[(0 + 2) % a1.len()]) })).cos()).recip();
        }
    }
    let j9 = (0 + 0) % c1.len();
    c1[j9] = 0.4 * c1[j9] + ((w0[(3 * 3) % w0.len()]).cos()).sin();
    let j10 = (0 + 1) % w0.len();
    w0[j10] += 0.4 * ((a1[(2 + 2) % a1.len()] - c1[(2 + 0) % c1.len()])).atan();
    c1
}

#[differentiate]
fn h169_1(a0: &[f64], w1: &[f64; 3]) -> f64 {
    for i11 in (0..3).rev() {
        let mut s12: f64 = (({ let g13 = |u14: f64| (a0[(i11 + 3) % a0.len()]).cos(); g13(a0[(i11 + i11) % a0.len()]) * g13((-1.16)) })).sin();
        let (s15, mut s16): (f64, f64) = (((a0[0] / (2.0 + a0[(i11 + i11) % a0.len()] * a0[(i11 + i11) % a0.len()]))).tanh(), ((1.22 * 0.25_f64)).atan());
        let mut s17: f64 = ((0.5 * ((-1.25_f64)).sin()).powi(3)).atan();
    }
    if 0 % 2 == 0 {
        let mut s18: f64 = ({ let g19 = |u20: f64| (a0[(3 + 1) % a0.len()] / (1.0 + a0[(3 + 1) % a0.len()] * a0[(3 + 1) % a0.len()])); g19(w1[(1 + 1) % w1.len()]) * g19((-0.14)) });
    } else {
        'l22: for i23 in 0..=w1.len() - 1 {
            match i23 % 4 {
                0 => {
                    let mut s24: f64 = ((w1[w1.len() - 1 - i23]).mul_add(w1[i23], 0.5)).sin();
                    let mut s25: f64 = ((1.7_f64 + (s24).sin()).cbrt()).sin();
                }
                1 | 2 if (a0[(i23 + 1) % a0.len()]).sin() < 1.25 => {
                    let mut s26: f64 = ((0.2 * a0.iter().copied().sum::<f64>())).atan();
                }
                _ => {
                    let mut s29: f64 = f64::tanh((0.2 * w1.iter().copied().sum::<f64>()));
                    s29 = ((s29 / (2.0 + (-1.23_f64) * (-1.23_f64)))).atan();
                }
            }
            let mut s32: f64 = f64::tanh((1.12_f64).cos());
            s32 = (({ let t33: f64 = (0.3 * i23 as f64); t33 * a0[(i23 + 0) % a0.len()] })).cos();
        }
    }
    let mut s34: f64 = ((w1[(1 + 1) % w1.len()] - a0[(1 * 3) % a0.len()]) + (0.5 * (w1[(0 + 1) % w1.len()]).sin()).powi(3));
    s34 -= 0.4 * ((0.2 * w1.iter().enumerate().map(|(i37, v35)| 0.1 * i37 as f64 * *v35).sum::<f64>())).sin();
    (0.2 * w1.iter().enumerate().map(|(i40, v38)| 0.1 * i40 as f64 * *v38).sum::<f64>())
}

#[differentiate]
fn p169(w0: usize, a1: f64) -> (f64, f64) {
    for i41 in 1..=3 {
        if w0 % 2 == 1 {
            if h169_1(&[a1, a1, 0.23_f64], &[a1, (a1 / (1.0 + a1 * a1)), a1]) < 1.17 {
                let (s42, mut s43): (f64, f64) = ((a1).cos(), (1.26_f64).sin());
                s43 = 0.4 * s43 + (1.29_f64 / (1.0 + 1.29_f64 * 1.29_f64));
            } else {
                if w0 < i41 { break; }
                let mut s44: f64 = ((if !(a1 > 0.25) { a1 } else { a1 })).atan();
            }
            for i45 in 0..2 {
                for i46 in (0..5).step_by(3) {
                    let mut s47: f64 = ((a1).tanh().sinh()).atan();
                    s47 = 0.4 * s47 + f64::tanh(((-1.22_f64) - s47));
                    s47 /= 2.1 + f64::tanh((s47).atan());
                }
                let mut s48: f64 = ((match w0 % 3 { 0 => a1, 1 => a1, _ => (0.3 * i45 as f64) })).atan();
            }
        }
        let mut s49: f64 = (a1 / (1.0 + a1 * a1));
        s49 = ((s49).tanh()).tanh();
    }
    let mut s50: f64 = h169_1(&[a1, a1, 1.13_f64], &[a1, ((a1).abs()).tanh(), a1]);
    s50 = (1.0_f64 + ((a1 * (0.3 * w0 as f64))).powi(2)).ln();
    s50 += 0.4 * f64::tanh((1.0_f64 + (a1).powi(2)).sqrt());
    s50 += 0.4 * (a1).atan();
    (({ let t51: f64 = s50; t51 * a1 }), (s50 * (1.24 * a1)))
}


#[test]
fn law_169() {
    check!(p169(const 3, 1.12) -> value, wherever_smooth());
}

#[differentiate]
fn h170_0(a0: f64) -> f64 {
    let s1: f64 = f64::tanh((a0).cos());
    let s2: f64 = ((-a0)).cos();
    ((if (s1) > a0 { s1 } else { s1 })).atan()
}

#[differentiate]
fn p170(x0: f64, mut w1: Vec<f64>) -> f64 {
    w1.fill((1.16_f64 / (1.0 + 1.16_f64 * 1.16_f64)));
    match 1 % 4 {
        0 => {
            let mut x0: f64 = (1.13 * (0.15_f64 + w1[0]));
        }
        1 | 2 => {
            let mut k4 = 0;
            let mut s5 = loop {
                if (x0) > (0.3 * k4 as f64) {
                    let j6 = (1 + 2) % w1.len();
                    w1[j6] -= 0.4 * f64::tanh((x0).cos());
                    w1.fill(((match 1 % 3 { 0 => x0, 1 => x0, _ => x0 })).sin());
                    let j7 = (k4 + 2) % w1.len();
                    w1[j7] *= (((-0.14) * x0)).atan();
                } else if !(3 % 2 == 0) {
                    let j8 = (k4 + 0) % w1.len();
                    w1[j8] = ((-w1[1])).tanh();
                } else {
                    let mut x0: f64 = (x0 / (1.0 + x0 * x0));
                }
                let j9 = (k4 + 2) % w1.len();
                w1[j9] /= 2.1 + (h170_0(((w1[(k4 + 0) % w1.len()] - (0.3 * k4 as f64))).tanh())).cos();
                k4 += 1;
                if k4 >= 3 || k4 % 2 == 0 { break ((x0 / (2.0 + w1[(k4 + 0) % w1.len()] * w1[(k4 + 0) % w1.len()]))).sin(); }
            };
        }
        _ => {
            let j10 = (2 + 2) % w1.len();
            w1[j10] = 0.4 * w1[j10] + f64::tanh((0.2 * w1.iter().zip(w1.iter()).map(|(v11, w12)| *v11 * *w12).sum::<f64>()));
            let j13 = (0 + 0) % w1.len();
            w1[j13] += 0.4 * (x0 / (1.0 + x0 * x0));
        }
    }
    let j14 = (0 + 0) % w1.len();
    w1[j14] /= 2.1 + ((0.2 * w1.iter().copied().sum::<f64>())).cos();
    w1[2] = (if (((0.2 * w1.iter().enumerate().map(|(i19, v17)| 0.1 * i19 as f64 * *v17).sum::<f64>()) >= (-0.22)) || ((0.5 * (x0).tanh()).exp() <= 0.15)) || (0 % 2 == 0) { (x0).cos() } else { (w1[(3 + 2) % w1.len()] * x0) });
    w1[2] = (1.7_f64 + (h170_0(((0.5 * (w1[2]).tanh()).exp_m1()).atan())).sin()).log10();
    ((match 2 % 3 { 0 => w1[(3 * 2) % w1.len()], 1 => w1[(0 + 1) % w1.len()], _ => w1[(3 + 2) % w1.len()] }) / (2.0 + w1[(2 * 2) % w1.len()] * w1[(2 * 2) % w1.len()])) + w1.iter().copied().sum::<f64>()
}


#[test]
fn law_170() {
    check!(p170(1.18, vec![0.21, -0.17, 0.19, 1.15, 1.21]), wherever_smooth());
}

#[differentiate]
fn h171_0(a0: &[f32]) -> f32 {
    let mut s1: f32 = (1.7_f32 + ((0.16 * a0[1])).sin()).cbrt();
    let s2 = (0.5 * ((a0[(0 + 0) % a0.len()]).min(s1)).sin()).powi(3);
    let mut c3: Vec<f32> = vec![0.0_f32; a0.len()];
    (-(0.2 * c3.iter().map(|&v4| (v4).atan()).sum::<f32>()))
}

#[differentiate]
fn p171(x0: f32, mut x1: f32, x2: f32, w3: &[f32]) -> [f32; 3] {
    let mut k6 = 0;
    let mut s7 = loop {
        let mut c8: Vec<f32> = w3.iter().map(|&v9| f32::tanh((w3[(k6 + 0) % w3.len()] / (2.0 + x2 * x2)))).collect();
        let mut c10: Vec<f32> = vec![(({ let t11: f32 = x0; t11 * x1 })).sin(), ((x0).cos()).tanh(), ((x0 + c8[(k6 + 1) % c8.len()])).cos()];
        k6 += 1;
        if k6 >= 2 || h171_0(w3) > (-1.15) { break ((w3[(k6 + 0) % w3.len()]).tanh().sinh()).tanh(); }
    };
    let mut s12: f32 = h171_0(&w3[..]);
    'l13: for i14 in (0..w3.len()).rev() {
        if (w3[i14] + x1) >= 1.25 {
            let mut s15: f32 = (h171_0(&w3[..3])).sin();
            let mut c16: Vec<f32> = vec![f32::tanh((w3[2] * w3[i14])), ((1.7_f32 + (w3[(i14 + i14) % w3.len()]).sin()).cbrt()).sin(), ((-s12)).sin()];
        } else if i14 % 2 == 0 {
            let s17: f32;
            if (s12) > w3[i14] { s17 = (h171_0(&w3[..])).atan(); } else { s17 = f32::tanh(({ let g18 = |u19: f32| (w3[i14]).tanh(); g18(w3[i14]) * g18(1.21) })); }
        } else {
            s7 /= 2.1 + ((0.2 * w3.iter().copied().sum::<f32>())).cos();
        }
        s7 = ((0.2 * w3.iter().fold(1.21_f32, |w23, v22| w23 * 0.2 + *v22))).atan();
    }
    x1 *= ((0.2 * w3.iter().copied().sum::<f32>())).sin();
    s12 /= 2.1 + (x2 / (1.0 + x2 * x2));
    s12 += 0.4 * f32::tanh(((-0.27) * w3[0]));
    [(0.5 * (s12).sin()).powi(3), h171_0(&w3[..]), ((0.3 * 3_usize as f32)).cos()]
}


#[test]
fn law_171() {
    check!(p171(1.13_f32, -0.12_f32, 1.16_f32, &[0.29, -1.26, 1.14, 1.22, 0.17_f32]) -> value, single(), wherever_smooth());
}

#[differentiate]
fn h172_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &[T], mut a1: T, x2: &[T], w3: &[T]) -> T {
    match 3 % 4 {
        0 => {
            let mut j2 = (0 + 2) % 4;
            for i3 in (0..5).step_by(3) {
                if ((a0[(i3 + 1) % a0.len()]).atan() >= T::from(-1.13).unwrap()) && (i3 < i3) {
                    let s4: T = ((a0[(j2 + 0) % a0.len()] - (T::from(0.3).unwrap() * T::from(i3).unwrap()))).cos();
                    a1 += s4;
                    continue;
                }
                let mut k5 = 0;
                let mut s6 = loop {
                    let mut s7: T = T::tanh((T::from(0.2).unwrap() * w3.iter().copied().sum::<T>()));
                    let s10: T;
                    if (T::from(0.11).unwrap() * x2[0]) <= T::from(0.26).unwrap() { s10 = (w3[(k5 + 2) % w3.len()] / (T::from(1.0).unwrap() + w3[(k5 + 2) % w3.len()] * w3[(k5 + 2) % w3.len()])); } else { s10 = ((a1).sin()).tanh(); }
                    k5 += 1;
                    if k5 >= 2 { break ((T::from(0.21).unwrap()).sin()).atan(); }
                };
            }
        }
        1 | 2 if ({ let t1: T = w3[(0 + 3) % w3.len()]; t1 * a1 }) <= T::from(1.21).unwrap() => {
            let s11: T;
            if 1 % 2 == 1 { s11 = ({ let g12 = |u13: T| T::tanh(x2[1]); g12(w3[1]) * g12(T::from(0.12).unwrap()) }); } else { s11 = ((if (a1) > a1 { T::from(1.18).unwrap() } else { (T::from(0.3).unwrap() * T::from(0).unwrap()) }) - (T::from(-1.17).unwrap() / (T::from(1.0).unwrap() + T::from(-1.17).unwrap() * T::from(-1.17).unwrap()))); }
        }
        _ => {
            let mut s14: T = ((a0[(1 + 1) % a0.len()]).cos()).cos();
            let s15: T = T::tanh(T::tanh(a0[(0 + 2) % a0.len()]));
            s14 -= s15;
        }
    }
    let s16: T = ((a1 * (T::from(0.3).unwrap() * T::from(0).unwrap()))).cos();
    a1 += s16;
    let s17: T = T::tanh((a1 - a1));
    a1 = s17;
    (T::from(0.2).unwrap() * x2.iter().zip(x2.iter()).map(|(v18, w19)| *v18 * *w19).sum::<T>())
}

#[differentiate]
fn p172<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &[T; 3], mut x1: Vec<T>) -> (T, T) {
    let j20 = (0 + 1) % x1.len();
    x1.swap(j20, 1);
    let s21 = T::tanh((if (x1[2] / (T::from(2.0).unwrap() + x1[(3 + 0) % x1.len()] * x1[(3 + 0) % x1.len()])) > T::from(1.27).unwrap() { w0[(2 + 2) % w0.len()] } else { w0[(2 + 2) % w0.len()] }));
    'l22: for i23 in (1..w0.len()).rev().step_by(2) {
        for i24 in (0..x1.len()).step_by(2) {
            if (3 % 2 == 0) || (i23 % 2 == 0) {
                if (s21 * s21) > T::from(1.11).unwrap() {
                    let mut s32 = if i23 % 2 == 0 {
                        let j25 = (i23 + 2) % x1.len();
                        let s26: T = T::tanh(({ let t27: T = s21; t27 * t27 }));
                        x1[j25] *= s26;
                        let s28: T = T::tanh((w0[i23] * w0[1]));
                        x1[i24] = s28;
                        ((s21).sin()).tanh()
                    } else {
                        let s29: T = (({ let g30 = |u31: T| T::tanh(w0[i23]); g30((T::from(0.3).unwrap() * T::from(i24).unwrap())) })).tanh();
                        x1[i24] -= s29;
                        T::tanh((T::from(-0.26).unwrap() * (T::from(0.3).unwrap() * T::from(i23).unwrap())))
                    };
                    break 'l22;
                }
                let j33 = (i23 + 1) % x1.len();
                let s34: T = ((T::from(1.28).unwrap()).cos()).tanh();
                x1[j33] *= s34;
                let s35: T = ((x1[(i24 + 2) % x1.len()]).tanh()).sin();
                x1[0] = s35;
            } else if 0 % 2 == 0 {
                let j36 = (i24 + 0) % x1.len();
                let s37: T = T::tanh((T::from(0.11).unwrap()).cos());
                x1[j36] *= s37;
            }
            let s38: T = ((x1[1] - s21)).sin();
            x1[i24] = s38;
        }
    }
    let j39 = (1 + 1) % x1.len();
    let s40: T = ((w0[(2 + 0) % w0.len()]).atan()).sin();
    x1[j39] = s40;
    let j43 = (3 + 1) % x1.len();
    let s44: T = T::tanh((T::from(1.18).unwrap() * (T::from(0.3).unwrap() * T::from(1).unwrap())));
    x1[j43] -= s44;
    (T::tanh((T::from(0.3).unwrap() * T::from(0).unwrap())), (-(s21).mul_add(x1[(3 * 4) % x1.len()], T::from(0.5).unwrap())))
}


#[test]
fn law_172() {
    check!(p172(&[0.27, -1.25, 1.28], vec![-0.22, -1.15, -1.23, -0.27, 1.26]) -> value, wherever_smooth());
}

#[differentiate]
fn p173(a0: &mut [f64]) {
    a0[(1 + 1) % a0.len()] += 0.4 * ((a0[1] + a0[(2 + 2) % a0.len()])).atan();
    let mut s1 = ((-0.16) * ((0.3 * 1_usize as f64)).mul_add(a0[(1 + 0) % a0.len()], 0.5));
    a0.swap((0 * 4) % a0.len(), (2 + 3) % a0.len());
    let mut s1 = ((a0[(0 + 1) % a0.len()]).cos()).tanh();
    'l2: for i3 in 0..=a0.len() - 1 {
        a0[1] += 0.4 * (a0[(i3 + 2) % a0.len()]).atan();
        let s4 = ((s1 * a0[(i3 + 2) % a0.len()])).cos();
    }
}


#[test]
fn law_173() {
    check!(p173(&mut [-1.18, 1.27, -0.22, 1.25, 1.15]) -> unit, wherever_smooth());
}

#[differentiate]
fn p174(w0: &mut [f64]) -> Vec<f64> {
    w0[(1 + 1) % w0.len()] += 0.4 * ((w0[2] * (0.3 * 1_usize as f64))).sin();
    w0[(0 * 4) % w0.len()] = f64::tanh((w0[(2 + 2) % w0.len()] * w0[(3 + 2) % w0.len()]));
    let mut k1 = 0;
    let mut s2 = loop {
        w0[0] -= 0.4 * f64::tanh((w0[(k1 + k1) % w0.len()] - w0[(k1 + 0) % w0.len()]));
        let mut s10: f64 = if !(k1 % 2 == 1) {
            let mut k3 = 0;
            let mut s4 = loop {
                w0[(k1 + 1) % w0.len()] = 0.4 * w0[(k1 + 1) % w0.len()] + ((if k1 % 2 == 1 { w0[(k1 + k1) % w0.len()] } else { w0[(k3 + k1) % w0.len()] })).cos();
                if (w0[(k1 + k1) % w0.len()]) > w0[(k3 + 0) % w0.len()] {
                    let s5 = (w0[(k3 + 2) % w0.len()] / (1.0 + w0[(k3 + 2) % w0.len()] * w0[(k3 + 2) % w0.len()]));
                    w0[(1 + 1) % w0.len()] += 0.4 * f64::tanh((0.2 * w0.iter().map(|&v6| (w0[(k3 * 4) % w0.len()]).sin()).sum::<f64>()));
                    w0[(2 + 2) % w0.len()] = (({ let g8 = |u9: f64| (w0[(k1 + 1) % w0.len()]).atan(); g8(1.28_f64) * g8(1.19) })).cos();
                }
                k3 += 1;
                if k3 >= 2 { break (((-0.14) * (0.3 * k3 as f64))).sin(); }
            };
            s4 = (w0[0] / (1.0 + w0[0] * w0[0]));
            ((1.7_f64 + (s4).sin()).cbrt()).cos()
        } else {
            w0[(k1 + 2) % w0.len()] = ((if (w0[(k1 + 1) % w0.len()] / (2.0 + w0[(k1 + 1) % w0.len()] * w0[(k1 + 1) % w0.len()])) >= (-1.26) { w0[(k1 + k1) % w0.len()] } else { w0[(k1 + 2) % w0.len()] })).tanh();
            (((0.3 * k1 as f64) * w0[(k1 + 1) % w0.len()])).sin()
        };
        k1 += 1;
        if k1 >= 3 || !((0.22_f64) > w0[(k1 + 1) % w0.len()]) { break (({ let t11: f64 = w0[(k1 + k1) % w0.len()]; t11 * w0[(k1 + 2) % w0.len()] })).atan(); }
    };
    s2 += 0.4 * ((w0[0] * w0[(0 + 2) % w0.len()])).cos();
    vec![f64::tanh((0.3 * 1_usize as f64)), (0.5 * (s2).sin()).asin()]
}


#[test]
fn law_174() {
    check!(p174(&mut [1.13, 0.24, -1.16, 1.11, 1.28]) -> vec, wherever_smooth());
}

#[differentiate]
fn p175(w0: &[f64]) -> f64 {
    let mut s1: f64 = (match 3 % 3 { 0 => (w0[(0 + 3) % w0.len()]).tanh().sinh(), 1 => 0.22_f64, _ => (w0[(1 * 2) % w0.len()]).tanh() });
    let mut s14 = if ((0.2 * w0.iter().enumerate().map(|(i4, v2)| 0.1 * i4 as f64 * *v2).sum::<f64>()) <= (-0.12)) || ((s1 + (0.3 * 1_usize as f64)) <= 0.17) {
        let mut s1 = (1.28 * (match 2 % 3 { 0 => 1.26_f64, 1 => w0[(2 + 2) % w0.len()], _ => s1 }));
        (1.7_f64 + ((s1).hypot(1.7_f64)).sin()).log10()
    } else {
        let [s5, mut s6, _] = [((0.2 * w0.iter().zip(w0.iter()).map(|(v7, w8)| *v7 * *w8).sum::<f64>()) * ({ let g9 = |u10: f64| (s1).atan(); g9(0.27_f64) * g9(1.15) })), (-(w0[(2 + 0) % w0.len()]).tanh()), ((0.2 * w0.iter().zip(w0.iter()).map(|(v7, w8)| *v7 * *w8).sum::<f64>()) * ({ let g9 = |u10: f64| (s1).atan(); g9(0.27_f64) * g9(1.15) }))];
        let mut s11: f64 = ((-(-0.13_f64))).cos();
        ({ let g12 = |u13: f64| f64::tanh(u13); g12(w0[(1 + 1) % w0.len()]) * g12(1.21) })
    };
    let mut s15: f64 = (({ let g16 = |u17: f64| (w0[(2 + 0) % w0.len()]).cos(); g16(w0[2]) })).sin();
    'l18: for (i19, &v20) in w0.iter().enumerate() {
        let mut s21: f64 = (s14).sin();
        let s1 = ((if (s21 / (2.0 + (0.3 * i19 as f64) * (0.3 * i19 as f64))) >= 0.28 { s14 } else { s15 })).sin();
    }
    (s14, s15) = (s15, s14);
    s15 += 0.4 * ((w0[(2 + 0) % w0.len()]).cos()).sin();
    ((-0.18) * (s14 - w0[(0 + 1) % w0.len()]))
}


#[test]
fn law_175() {
    check!(p175(&[1.17, -1.21, -0.28, 1.19, 0.11, -1.23]), wherever_smooth());
}

#[differentiate]
fn h176_0(w0: &mut [f64]) {
    w0[(2 + 1) % w0.len()] += 0.4 * ((1.13_f64 / (2.0 + w0[1] * w0[1]))).sin();
    if (w0[2] - w0[(3 + 2) % w0.len()]) < 1.13 {
        w0[(1 + 0) % w0.len()] = 0.4 * w0[(1 + 0) % w0.len()] + ((w0[(3 + 2) % w0.len()] / (1.0 + w0[(3 + 2) % w0.len()] * w0[(3 + 2) % w0.len()]))).atan();
        w0[(0 + 1) % w0.len()] = 0.4 * w0[(0 + 1) % w0.len()] + ((w0[(2 + 2) % w0.len()] * w0[(2 + 0) % w0.len()])).sin();
    } else if ((w0[(0 + 0) % w0.len()]) > w0[(3 + 1) % w0.len()]) && (2 % 2 == 0) {
        w0[2] = ((-w0[2]) * (if 1 % 2 == 0 { w0[(3 * 3) % w0.len()] } else { w0[(0 + 0) % w0.len()] }));
    } else {
        for v2 in w0.iter_mut() {
            let mut s3: f64 = f64::tanh(((*v2)).sin());
            (*v2) += 0.4 * ((0.21 * s3)).tanh();
        }
    }
}

#[differentiate]
fn p176(a0: &[f64], x1: usize, x2: f64) -> f64 {
    if (x2) > (0.3 * x1 as f64) {
        let mut s4: f64 = (((-0.23) * a0[(x1 + 0) % a0.len()]) * (x2 * a0[(x1 + x1) % a0.len()]));
        let s5 = ((a0[(x1 * 2) % a0.len()] / (2.0 + a0[(1 + x1) % a0.len()] * a0[(1 + x1) % a0.len()]))).tanh();
        if f64::tanh(a0[1]) < 1.13 {
            if x1 % 2 == 0 {
                let mut k7 = 0;
                'l6: while k7 < 4 {
                    k7 += 1;
                    let mut s8: f64 = ((if k7 % 2 == 1 { (-0.26_f64) } else { a0[(x1 + 2) % a0.len()] })).atan();
                    let mut s9: f64 = ((1.22_f64).sin()).cos();
                }
                let s12 = (0.5 * ((0.2 * a0.iter().copied().sum::<f64>())).sin()).powi(3);
                let mut s13: f64 = ((1.7_f64 + (a0[(x1 + 2) % a0.len()]).sin()).cbrt() - (a0[(x1 + 1) % a0.len()] + (0.3 * x1 as f64)));
            } else if (a0[(x1 + 2) % a0.len()]).atan2(1.7_f64 + x2 * x2) < (-0.29) {
                s4 += 0.4 * ((0.2 * a0.iter().zip(a0.iter()).map(|(v14, w15)| *v14 * *w15).sum::<f64>())).sin();
            } else {
                s4 = (((0.15 * x2)) * ((0.15 * x2))).ln_1p();
            }
        } else {
            s4 -= 0.4 * f64::tanh((-0.21_f64));
            s4 += 0.4 * (0.11_f64 / (1.0 + 0.11_f64 * 0.11_f64));
        }
    } else if x1 < x1 {
        let mut s16: f64 = a0[(x1 + 0) % a0.len()];
    }
    let mut s17: f64 = (a0[(x1 + 1) % a0.len()]).sin();
    s17 = (1.7_f64 + ((a0[(x1 + 0) % a0.len()]).cos()).sin()).cbrt();
    s17 *= (({ let g18 = |u19: f64| f64::tanh(s17); g18(s17) })).cos();
    s17 = ((x2 - a0[(x1 + 1) % a0.len()]) - ((0.3 * x1 as f64)).sin());
    s17 = 0.4 * s17 + (({ let t20: f64 = a0[(x1 + x1) % a0.len()]; t20 * a0[(x1 + 2) % a0.len()] })).atan();
    s17 = 0.4 * s17 + (f64::tanh(a0[(x1 + 0) % a0.len()])).cos();
    ((-0.28) * (1.14 * a0[1]))
}


#[test]
fn law_176() {
    check!(p176(&[-1.13, -0.27, -0.12, -0.28, 0.27], const 3, -1.29), wherever_smooth());
}

#[differentiate]
fn h177_0(a0: f64, a1: &[f64]) -> f64 {
    let mut s1: f64 = a0;
    let mut s2 = ((a1[(0 * 2) % a1.len()] + a1[1])).tanh();
    ((-s2)).clamp(-1.0_f64, 1.7_f64) + a1.iter().copied().sum::<f64>()
}

#[differentiate]
fn h177_1(a0: &[f64], mut w1: f64) -> f64 {
    let mut s3: f64 = h177_0(((0.24 * a0[(0 + 1) % a0.len()])).sin(), &a0[..]);
    w1 = ((a0[2] + w1) - (match 3 % 3 { 0 => a0[(3 + 0) % a0.len()], 1 => w1, _ => (-0.24_f64) }));
    let mut s4: f64 = ((s3 + w1)).mul_add(1.16_f64, 0.5);
    s4 += 0.4 * (s3 / (1.0 + s3 * s3));
    (-(a0[(2 + 1) % a0.len()]).sin_cos().1)
}

#[differentiate]
fn p177(w0: usize, w1: usize, #[constant] x2: &[f64], mut x3: f64) -> f64 {
    let mut h5 = h177_1(&x2[..], (h177_0((h177_0((x3 / (1.0 + x3 * x3)), &x2[..])).sin(), &x2[..])).sin());
    let mut c6: [[f64; 3]; 2] = [[({ let t7: f64 = (h5).tanh().sinh(); t7 * ((-0.21) * x3) }), (-h177_0((x2[(w1 + w1) % x2.len()] / (1.0 + x2[(w1 + w1) % x2.len()] * x2[(w1 + w1) % x2.len()])), &x2[..])), (((-1.28_f64)).tanh().sinh()).max((0.3 * w0 as f64))], [(-h177_0((x2[(w1 + w1) % x2.len()] / (1.0 + x2[(w1 + w1) % x2.len()] * x2[(w1 + w1) % x2.len()])), &x2[..])); 3]];
    x3 += 0.4 * f64::tanh((-x3));
    c6[w1 % 2][1 % 3] = 0.4 * c6[w1 % 2][1 % 3] + f64::tanh((x3 + c6[w1 % 2][w1 % 3]));
    h5 = 0.4 * h5 + ((1.0_f64 + ((0.3 * 0_usize as f64)).powi(2)).sqrt()).atan();
    c6[w0 % 2][w0 % 3] = 0.4 * c6[w0 % 2][w0 % 3] + (c6[w1 % 2][w0 % 3] / (1.0 + c6[w1 % 2][w0 % 3] * c6[w1 % 2][w0 % 3]));
    let s8: f64;
    if w1 % 2 == 0 { s8 = ((0.5 * (h5).tanh()).exp()).hypot(1.7_f64); } else { s8 = ((x3 + x3)).clamp(-1.0_f64, 1.7_f64); }
    (if !((if w0 % 2 == 1 { h5 } else { c6[w0 % 2][w1 % 3] }) < 1.11) { ((0.3 * w1 as f64)).hypot(1.7_f64) } else { (0.28 * s8) })
}


#[test]
fn law_177() {
    check!(p177(const 1, const 3, const &[-0.27, -0.16, -0.13, 1.25, 0.28], 0.12), wherever_smooth());
}

#[differentiate]
fn p178(w0: &mut [f64]) -> f64 {
    w0[(0 + 2) % w0.len()] *= ((w0[2] * (0.3 * 2_usize as f64))).cos();
    let mut j1 = (2 + 2) % 4;
    w0[(j1 + 1) % w0.len()] += 0.4 * ((1.25_f64 - (0.3 * j1 as f64))).tanh();
    for (i2, v3) in w0.iter_mut().enumerate() {
        let mut s4: f64 = f64::tanh((*v3));
        let mut s10 = if !(!((s4) > (*v3))) {
            if !(!((s4 * (*v3)) >= (-0.14))) {
                let mut s5: (f64, f64) = (f64::tanh(((*v3) / (1.0 + (*v3) * (*v3)))), ((0.28_f64 * s4)).tanh());
                let mut c7: [[f64; 3]; 2] = [[((0.14 * (*v3))).cos(), (s5.1 / (1.0 + s5.1 * s5.1)), ((s5.1 / (2.0 + s5.1 * s5.1))).tanh()], [(s5.1 / (1.0 + s5.1 * s5.1)); 3]];
                let mut s4 = ((-s5.0)).sin();
            } else if j1 % 2 == 0 {
                (*v3) = ((s4).sin()).atan();
            } else {
                s4 /= 2.1 + f64::tanh((s4).sin());
            }
            (*v3) = ((1.7_f64 + ((*v3)).cos()).recip()).cos();
            f64::tanh(({ let g8 = |u9: f64| ((*v3)).atan(); g8(s4) }))
        } else {
            s4 -= 0.4 * ((s4).tanh()).tanh();
            (*v3) = ((match 2 % 3 { 0 => s4, 1 => s4, _ => (*v3) })).sin();
            (((*v3)).tanh()).tanh()
        };
    }
    (0.2 * w0.iter().zip(w0.iter()).map(|(v11, w12)| *v11 * *w12).sum::<f64>())
}


#[test]
fn law_178() {
    check!(p178(&mut [1.12, -0.25, 0.26, 1.22, 1.15, 0.28]), wherever_smooth());
}

#[differentiate]
fn h179_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: usize, w1: &[T]) -> T {
    let mut s1: T = ((T::from(1.29).unwrap() * (T::from(0.3).unwrap() * T::from(w0).unwrap())) + (if ((T::from(0.3).unwrap() * T::from(w0).unwrap())).cos() > T::from(-1.14).unwrap() { T::from(1.11).unwrap() } else { w1[(w0 + 2) % w1.len()] }));
    let s2: T = ((s1 + w1[(w0 + 1) % w1.len()])).sin();
    s1 = s2;
    let s3: T = ((s1).tanh()).sin();
    s1 -= s3;
    let s4 = ((w1[2]).cos()).mul_add(T::from(0.25).unwrap(), T::from(0.5).unwrap());
    ((T::from(0.2).unwrap() * w1.iter().enumerate().map(|(i7, v5)| T::from(0.1).unwrap() * T::from(i7).unwrap() * *v5).sum::<T>()) + (T::from(0.2).unwrap() * w1.iter().zip(w1.iter()).map(|(v8, w9)| *v8 * *w9).sum::<T>()))
}

#[differentiate]
fn p179<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &mut T) {
    let [s10, mut s11, _] = [(T::from(0.19).unwrap() * (T::from(1.0).unwrap() + ((*w0)).powi(2)).ln()), (T::from(-1.28).unwrap() * ((*w0) - (*w0))), (T::from(0.19).unwrap() * (T::from(1.0).unwrap() + ((*w0)).powi(2)).ln())];
    let mut s12: T = T::tanh((T::from(0.3).unwrap() * T::from(1).unwrap()));
    let mut s14: T = ({ let t13: T = (s11 / (T::from(2.0).unwrap() + s10 * s10)); t13 * (s10).sin() });
    let mut s15: T = (T::from(0.26).unwrap() * (match 1 % 3 { 0 => (T::from(0.3).unwrap() * T::from(0).unwrap()), 1 => s10, _ => s14 }));
}


#[test]
fn law_179() {
    check!(p179(&mut 0.23) -> unit, wherever_smooth());
}

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
