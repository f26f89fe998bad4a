//! Random programs, made by `generate`; see the head of `tests/laws.rs`.

use super::prelude::*;

#[differentiate]
fn h50_0(x0: &mut [f64]) -> f64 {
    if 1 != 2 {
        for v2 in x0.iter_mut() {
            let s8: f64 = if (1.7_f64 + ((*v2)).sin()).cbrt() <= (-1.12) {
                let mut s3: f64 = (1.13_f64 / (1.0 + 1.13_f64 * 1.13_f64));
                (s3).cos()
            } else {
                let mut k6 = 0;
                while k6 < 4 {
                    k6 += 1;
                    let mut s7: f64 = ((0.5 * ((*v2)).sin()).powi(3)).tanh();
                    s7 -= 0.4 * ((*v2)).tanh();
                    s7 = ((*v2)).tanh();
                }
                (((*v2) * (*v2))).tanh()
            };
        }
        let mut c9: Vec<f64> = x0.to_vec();
    }
    x0[(3 + 0) % x0.len()] /= 2.1 + ((1.7_f64 + (x0[(0 + 2) % x0.len()]).cos()).recip()).cos();
    x0[(0 + 2) % x0.len()] -= 0.4 * ((x0[(1 + 0) % x0.len()] * x0[2])).atan();
    x0[(3 + 0) % x0.len()] += 0.4 * ((x0[(0 + 0) % x0.len()] / (2.0 + x0[(3 + 2) % x0.len()] * x0[(3 + 2) % x0.len()]))).cos();
    x0[(3 + 2) % x0.len()] + x0.iter().copied().sum::<f64>()
}

#[differentiate]
fn h50_1(mut w0: (f64, f64), a1: f64, w2: f64) -> f64 {
    let mut k10 = 0;
    loop {
        let mut s12: f64 = ((w0.0).min((0.3 * k10 as f64))).tanh();
        let mut s13 = (w2 / (1.0 + w2 * w2));
        k10 += 1;
        if k10 >= 3 || (w0.1) > a1 { break; }
    }
    if (w0.1).atan2(1.7_f64 + w0.1 * w0.1) <= 1.11 {
        let mut s14: f64 = ((-0.26) * (0.16_f64 / (2.0 + w2 * w2)));
        let mut s15 = w2;
    } else if (1.0_f64 + (w0.1).powi(2)).sqrt() >= 0.16 {
        let mut s16: f64 = (((0.3 * 1_usize as f64) / (1.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64)))).atan();
    } else {
        w0.1 -= 0.4 * ((1.14 * 0.26_f64)).sin();
        w0.1 = ((w2).abs() / (2.0 + w2 * w2));
    }
    (((-0.12_f64) * (-0.25_f64)) - (w0.1).cos())
}

#[differentiate]
fn p50(w0: f64) -> f64 {
    let mut s17: f64 = ({ let g18 = |u19: f64| f64::tanh((1.0_f64 + (w0).powi(2)).sqrt()); g18((0.3 * 0_usize as f64)) * g18(0.28) });
    let mut c20: [f64; 3] = [(w0 + (1.0_f64 + (w0).powi(2)).ln()), ((0.3 * 3_usize as f64) * (-s17)), (match 3 % 3 { 0 => (1.28 * w0), 1 => (0.3 * 2_usize as f64), _ => (1.0_f64 + ((-1.11_f64)).powi(2)).sqrt() })];
    'l21: for i22 in 1..c20.len() {
        for i23 in 0..c20.len() {
            {
                let r24 = &mut c20[0];
                *r24 -= 0.4 * (w0 / (1.0 + w0 * w0));
                if i22 != i23 {
                    let mut s27: f64 = f64::tanh(h50_1(((*r24), f64::tanh(f64::tanh(s17))), (h50_1((s17, ((w0).mul_add(s17, 0.5)).sin()), (((*r24) + w0)).tanh(), (h50_1((w0, ((1.0_f64 + (w0).powi(2)).sqrt()).sin()), ((*r24) / (1.0 + (*r24) * (*r24))), ((((*r24)) * ((*r24))).ln_1p()).tanh())).atan())).tanh(), ((w0 / (2.0 + (0.3 * i22 as f64) * (0.3 * i22 as f64)))).sin()));
                    continue;
                }
            }
            let mut s29 = if i23 % 2 == 1 {
                let j28 = (i23 * 3) % c20.len();
                c20[j28] -= 0.4 * f64::tanh((c20[i23] * w0));
                if i22 % 2 == 0 {
                    s17 *= f64::tanh((0.26 * c20[(i23 + i23) % c20.len()]));
                } else if i22 >= i23 {
                    s17 /= 2.1 + ((w0 - c20[(i23 + i23) % c20.len()])).cos();
                }
                (s17 / (1.0 + s17 * s17))
            } else {
                s17 -= 0.4 * ((w0).sin()).sin();
                ((if (c20[(i22 + i23) % c20.len()]) > c20[i23] { 1.11_f64 } else { c20[i23] })).atan()
            };
            s29 -= 0.4 * ((c20[0] * s17)).atan();
        }
        s17 = ((-c20[(i22 + 2) % c20.len()])).cos();
    }
    s17 = 0.4 * s17 + ((match 0 % 3 { 0 => 0.13_f64, 1 => s17, _ => c20[0] })).tanh();
    (0.2 * c20.iter().fold(1.19_f64, |w31, v30| w31 * 0.2 + *v30)) + c20.iter().copied().sum::<f64>()
}


#[test]
fn law_50() {
    check!(p50(1.17), wherever_smooth());
}

#[differentiate]
fn h51_0(x0: &[f64], a1: &[f64]) -> Vec<f64> {
    let mut k1 = 1;
    while k1 < 2 {
        k1 += 1;
        match k1 % 4 {
            0 => {
                let mut s2 = (x0[(k1 + 1) % x0.len()]).atan();
            }
            1 | 2 => {
                let s6 = if k1 >= k1 {
                    let s3: f64;
                    if (0.19_f64) > (0.3 * k1 as f64) { s3 = (a1[(k1 + 0) % a1.len()] / (1.0 + a1[(k1 + 0) % a1.len()] * a1[(k1 + 0) % a1.len()])); } else { s3 = ((if k1 % 2 == 0 { x0[(k1 + 0) % x0.len()] } else { x0[(k1 + 1) % x0.len()] })).tanh(); }
                    let mut s4: f64 = (s3 / (1.0 + s3 * s3));
                    f64::tanh((-s3))
                } else {
                    let mut s5: f64 = ((match k1 % 3 { 0 => x0[(k1 + 1) % x0.len()], 1 => x0[(k1 + 2) % x0.len()], _ => x0[(k1 + 1) % x0.len()] })).atan();
                    (((-1.13) * s5)).sin()
                };
                let mut s7: f64 = (s6 / (1.0 + s6 * s6));
            }
            _ => {
                let mut c10: Vec<f64> = vec![((-a1[(k1 + 1) % a1.len()])).sin(), f64::tanh((a1[(k1 * 4) % a1.len()]).clamp(-1.0_f64, 1.7_f64)), ((0.2 * x0.iter().copied().sum::<f64>())).cos()];
                let j13 = (k1 * 3) % c10.len();
                c10[j13] /= 2.1 + ((c10[(1 + 0) % c10.len()]).sin()).atan();
            }
        }
    }
    let mut s14: f64 = ((a1[(1 + 1) % a1.len()]).sin() * ({ let t15: f64 = a1[0]; t15 * t15 }));
    s14 = (0.5 * ((s14).atan()).sin()).asin();
    s14 = ({ let g16 = |u17: f64| ((0.2 * x0.iter().zip(a1.iter()).map(|(v18, w19)| *v18 * *w19).sum::<f64>())).tanh(); g16(s14) * g16(0.26) });
    a1.to_vec()
}

#[differentiate]
fn p51(x0: &[f64; 3]) -> f64 {
    let mut k20 = 1;
    while k20 < 3 && (0.3 * 0_usize as f64) < 1.4 {
        k20 += 1;
        let mut s21: f64 = (f64::tanh(x0[(k20 + 2) % x0.len()])).atan();
    }
    if (1 % 2 == 1) && (!((x0[0] * x0[(0 * 2) % x0.len()]) <= 1.19)) {
        let mut s22: f64 = ((x0[(3 + 2) % x0.len()]).mul_add(x0[(1 + 2) % x0.len()], 0.5)).abs();
    } else if 1 % 2 == 1 {
        let mut j23 = (2 + 2) % 4;
    }
    let mut s24 = (match 3 % 3 { 0 => (1.7_f64 + (x0[(2 + 2) % x0.len()]).sin()).log10(), 1 => x0[(0 + 0) % x0.len()], _ => (-x0[(0 + 0) % x0.len()]) });
    let mut k25 = 0;
    while k25 < 2 {
        k25 += 1;
        for &v27 in x0.iter() {
            let s28: f64;
            if (0.5 * (s24).tanh()).exp() >= (-0.17) { s28 = f64::tanh((v27 * s24)); } else { s28 = ((v27).sin_cos().1).tanh(); }
        }
    }
    (0.2 * x0.iter().zip(x0.iter()).map(|(v29, w30)| *v29 * *w30).sum::<f64>())
}


#[test]
fn law_51() {
    check!(p51(&[-0.24, 0.18, 0.28]), wherever_smooth());
}

#[differentiate]
fn h52_0(w0: &[f64; 3], a1: &[f64], w2: &[f64], mut w3: f64) -> f64 {
    w3 /= 2.1 + f64::tanh((-(0.3 * 0_usize as f64)));
    let mut s1: f64 = (0.2 * a1.iter().map(|&v2| ((1.28_f64 / (2.0 + a1[(0 + 1) % a1.len()] * a1[(0 + 1) % a1.len()]))).sin()).sum::<f64>());
    s1 = (match 2 % 3 { 0 => (1.0_f64 + ((0.3 * 3_usize as f64)).powi(2)).ln(), 1 => w0[(1 + 2) % w0.len()], _ => (w0[(1 + 1) % w0.len()]).sin_cos().0 });
    match 3 % 4 {
        0 => {
            let mut s4: f64 = (1.7_f64 + ((-w0[(2 + 1) % w0.len()])).sin()).log10();
            for i5 in (0..3).rev() {
                let mut j6 = (i5 + 1) % 4;
                let mut s7: f64 = ((a1[(j6 * 3) % a1.len()] + a1[(i5 + 0) % a1.len()])).tanh();
            }
        }
        1 | 2 if (s1) > w2[0] => {
            let mut s8: f64 = (0.2 * a1.iter().zip(w2.iter()).map(|(v9, w10)| *v9 * *w10).sum::<f64>());
            let s11: f64 = ((w3 * s8) * (w0[(2 + 0) % w0.len()]).sin());
        }
        _ => {
            s1 = (({ let g12 = |u13: f64| (a1[(1 + 1) % a1.len()]).cos(); g12(w3) })).sin();
        }
    }
    (f64::tanh(s1)).sin() + w0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p52(x0: &[f64; 3], x1: &[f64; 3], x2: usize, a3: [f64; 3]) -> [f64; 3] {
    let mut s14: f64 = ((a3[1] - a3[(x2 + 2) % a3.len()]) * (-x0[(x2 + 0) % x0.len()]));
    let mut c15: Vec<f64> = vec![0.0_f64; a3.len()];
    'l16: for i17 in 1..a3.len() {
        c15.fill((s14 / (1.0 + s14 * s14)));
        let mut k18 = 0;
        while k18 < 4 {
            k18 += 1;
            let j19 = (k18 + k18) % c15.len();
            c15[j19] = 0.4 * c15[j19] + f64::tanh((0.14 * x1[i17]));
            for i20 in 0..x1.len() {
                let s21 = ((if x2 % 2 == 1 { 1.24_f64 } else { s14 })).cos();
                c15[i17] = (h52_0(&a3, &x1[..], &x0[..], (c15[1] / (1.0 + c15[1] * c15[1])))).atan();
                for &v23 in x0.iter() {
                    s14 -= 0.4 * ((0.5 * (a3[(k18 + 1) % a3.len()]).sin()).powi(3)).cos();
                }
            }
            s14 = 0.4 * s14 + f64::tanh((s14).tanh().sinh());
        }
    }
    s14 -= 0.4 * ((c15[(x2 + 2) % c15.len()]).clamp(-1.0_f64, 1.7_f64)).tanh();
    s14 /= 2.1 + f64::tanh((s14 - (-0.13_f64)));
    s14 -= 0.4 * ((a3[(x2 + 0) % a3.len()]).hypot(1.7_f64)).tanh();
    s14 = 0.4 * s14 + ((c15[(x2 + 1) % c15.len()]).atan2(1.7_f64 + s14 * s14)).sin();
    [(if x2 % 2 == 1 { s14 } else { s14 }), (if !((h52_0(&a3, &a3, &a3, ((1.7_f64 + (x0[(x2 * 4) % x0.len()]).cos()).recip()).cos()) < (-1.11)) || (!((-a3[(x2 + x2) % a3.len()]) <= 1.14))) { c15[(x2 * 2) % c15.len()] } else { x0[0] }), (s14 * (0.3 * x2 as f64))]
}


#[test]
fn law_52() {
    check!(p52(&[1.29, 1.16, -0.28], &[-1.17, 0.13, -1.25], const 2, [1.13, 1.23, 0.11]) -> value, wherever_smooth());
}

#[differentiate]
fn h53_0(a0: [f64; 3], w1: &[f64], mut w2: (f64, f64), x3: f64) -> f64 {
    let mut k1 = 0;
    let mut s2 = loop {
        let mut k3 = 0;
        loop {
            let mut j5 = (k3 + 1) % 4;
            w2.0 = ((match k1 % 3 { 0 => x3, 1 => w2.0, _ => w2.1 })).sin();
            k3 += 1;
            if k3 >= 2 { break; }
        }
        let s6 = ((x3).tanh()).sin();
        k1 += 1;
        if k1 >= 3 { break ((w1[(k1 + 2) % w1.len()]).sin()).tanh(); }
    };
    let mut s7 = ((1.0_f64 + ((-1.19_f64)).powi(2)).ln() - (1.23 * x3));
    s2 += 0.4 * f64::tanh((0.5 * (w2.0).sin()).asin());
    ((-a0[0]) / (2.0 + s7 * s7)) + w1.iter().copied().sum::<f64>()
}

#[differentiate]
fn h53_1(a0: &[f64; 3], x1: usize) -> (f64, f64) {
    let s8: f64 = (h53_0([(0.3 * x1 as f64), f64::tanh(a0[(x1 + 0) % a0.len()]), a0[(x1 + 2) % a0.len()]], &a0[..], (a0[1], ((1.7_f64 + (a0[(x1 + 1) % a0.len()]).sin()).powf((a0[(x1 + 1) % a0.len()]).cos())).cos()), ((a0[(x1 + 1) % a0.len()]).atan2(1.7_f64 + (-0.12_f64) * (-0.12_f64))).cos()) + (a0[(x1 + 2) % a0.len()] - a0[(x1 + x1) % a0.len()]));
    let mut s9 = s8;
    match x1 % 4 {
        0 => {
            let mut s10 = (h53_0([s8, ((s8 / (2.0 + a0[(x1 + 1) % a0.len()] * a0[(x1 + 1) % a0.len()]))).sin(), (0.3 * 2_usize as f64)], &[s9, a0[(x1 + 2) % a0.len()], 1.24_f64], (s9, ((a0[(x1 + 0) % a0.len()] / (1.0 + a0[(x1 + 0) % a0.len()] * a0[(x1 + 0) % a0.len()]))).sin()), f64::tanh((s9 * s9)))).atan();
            if (s8) > 1.13_f64 {
                let mut c11: [[f64; 3]; 2] = [[(0.5 * (({ let t12: f64 = s8; t12 * a0[(x1 + 0) % a0.len()] })).sin()).powi(3), (if x1 >= x1 { s8 } else { (a0[(1 + 2) % a0.len()] * (0.3 * x1 as f64)) }), (0.5 * ((s10 + (-0.28_f64))).tanh()).exp()], [(if x1 >= x1 { s8 } else { (a0[(1 + 2) % a0.len()] * (0.3 * x1 as f64)) }); 3]];
                let mut c13: Vec<f64> = a0.to_vec();
            } else if !(x1 % 2 == 1) {
                s10 += 0.4 * ((0.2 * a0.iter().enumerate().map(|(i16, v14)| 0.1 * i16 as f64 * *v14).sum::<f64>())).sin();
            } else {
                let mut s10: f64 = ((0.2 * a0.iter().copied().sum::<f64>()) * (0.2 * a0.iter().zip(a0.iter()).map(|(v19, w20)| *v19 * *w20).sum::<f64>()));
            }
        }
        1 | 2 if 2 % 2 == 0 => {
            if ({ let t21: f64 = s8; t21 * a0[0] }) >= 1.27 {
                s9 /= 2.1 + f64::tanh((1.13 * s8));
                s9 = (({ let t22: f64 = s8; t22 * a0[(x1 + 2) % a0.len()] })).atan2(1.7_f64 + s8 * s8);
                s9 += 0.4 * f64::tanh(s9);
            } else {
                s9 = 0.4 * s9 + (({ let t23: f64 = s9; t23 * a0[0] })).atan();
                s9 += 0.4 * ((0.5 * (1.11_f64).sin()).asin()).cos();
            }
            s9 = h53_0([a0[(x1 + 1) % a0.len()], f64::tanh((a0[1] * a0[(x1 + 2) % a0.len()])), s8], &[(0.3 * x1 as f64), s9, 0.26_f64], (s9, (((0.3 * x1 as f64)).min(0.25_f64)).tanh()), (s8 / (1.0 + s8 * s8)));
        }
        _ => {
            s9 = 0.4 * s9 + (({ let t25: f64 = a0[(x1 + 2) % a0.len()]; t25 * t25 })).cos();
            s9 = h53_0([s8, ((0.2 * a0.iter().zip(a0.iter()).map(|(v26, w27)| *v26 * *w27).sum::<f64>())).sin(), s9], &a0[..], (a0[(x1 + 2) % a0.len()], ((s8 * a0[(x1 + 2) % a0.len()])).tanh()), ((s9 / (2.0 + (-1.24_f64) * (-1.24_f64)))).sin());
        }
    }
    s9 *= (a0[(2 + 1) % a0.len()] / (1.0 + a0[(2 + 1) % a0.len()] * a0[(2 + 1) % a0.len()]));
    ((0.5 * (a0[(1 + 2) % a0.len()]).sin()).asin(), s8)
}

#[differentiate]
fn p53(#[constant] a0: &[f64], w1: f64) -> f64 {
    let s28: f64;
    if a0[(0 + 0) % a0.len()] >= (-0.29) { s28 = ((a0[(2 + 0) % a0.len()] / (2.0 + 1.19_f64 * 1.19_f64)) / (2.0 + w1 * w1)); } else { s28 = ((a0[(3 + 2) % a0.len()]).tanh().sinh()).tanh(); }
    let mut s29: f64 = s28;
    s29 *= (h53_0([s29, f64::tanh((0.5 * (a0[1]).sin()).powi(3)), w1], &a0[..], (a0[(0 + 2) % a0.len()], f64::tanh(((0.3 * 2_usize as f64)).tanh())), (((0.3 * 1_usize as f64) - w1)).cos())).atan();
    if 0 % 2 == 0 {
        match 0 % 4 {
            0 => {
                s29 = ((1.12 * a0[(0 + 0) % a0.len()])).abs();
                let mut k30 = 0;
                loop {
                    let mut s32: f64 = (({ let g33 = |u34: f64| (u34).sin(); g33(a0[2]) })).tanh();
                    std::mem::swap(&mut s29, &mut s32);
                    k30 += 1;
                    if k30 >= 3 { break; }
                }
            }
            1 | 2 => {
                let mut s35: f64 = h53_0([0.12_f64, ((w1).sin_cos().0).atan(), s29], &a0[..], (a0[(0 + 3) % a0.len()], ((a0[(2 + 2) % a0.len()] * a0[(0 + 0) % a0.len()])).cos()), ((if (a0[(2 + 2) % a0.len()]) > a0[(3 + 1) % a0.len()] { s28 } else { s29 })).atan());
            }
            _ => {
                s29 = h53_0([w1, (h53_0([w1, ((match 3 % 3 { 0 => a0[(0 + 1) % a0.len()], 1 => s29, _ => s29 })).sin(), a0[(0 + 2) % a0.len()]], a0, (a0[(3 + 2) % a0.len()], (((0.3 * 3_usize as f64)).sin()).sin()), (f64::max((-0.29_f64), (-1.11_f64))).sin())).tanh(), s28], &[0.23_f64, a0[(0 + 0) % a0.len()], 0.21_f64], ((0.3 * 3_usize as f64), ((0.2 * a0.iter().map(|&v36| (w1).sin()).sum::<f64>())).cos()), (f64::max(w1, (0.3 * 3_usize as f64))).sin());
            }
        }
        s29 = (0.2 * a0.iter().enumerate().map(|(i40, v38)| 0.1 * i40 as f64 * *v38).sum::<f64>());
        s29 -= 0.4 * (h53_0([s29, ((s28 - 1.26_f64)).sin(), (0.3 * 2_usize as f64)], a0, ((0.3 * 3_usize as f64), ((s28).sin()).cos()), f64::tanh((if (a0[(0 + 2) % a0.len()]) > a0[(1 + 0) % a0.len()] { s28 } else { w1 })))).sin();
    }
    s29 -= 0.4 * f64::tanh((0.2 * a0.iter().zip(a0.iter()).map(|(v41, w42)| *v41 * *w42).sum::<f64>()));
    s29 = (-({ let g43 = |u44: f64| (s29).sin(); g43(a0[(1 + 1) % a0.len()]) * g43(1.18) }));
    s29 /= 2.1 + ((0.2 * a0.iter().copied().sum::<f64>())).atan();
    ((s28).tanh() * (s29 / (1.0 + s29 * s29))) + a0.iter().copied().sum::<f64>()
}


#[test]
fn law_53() {
    check!(p53(const &[1.11, 0.22, -0.23, -0.14, 0.15], 1.29), wherever_smooth());
}

#[differentiate]
fn h54_0(w0: &[f64]) -> f64 {
    'l1: for i2 in 0..0 {
        let mut s3: f64 = (w0[(i2 + 2) % w0.len()] / (1.0 + w0[(i2 + 2) % w0.len()] * w0[(i2 + 2) % w0.len()]));
        let mut s9 = if i2 % 2 == 0 {
            match i2 % 4 {
                0 => {
                    let s3 = if f64::tanh(w0[0]) >= (-1.21) {
                        let mut s4: f64 = (1.12_f64 / (1.0 + 1.12_f64 * 1.12_f64));
                        (((-1.16) * (0.3 * i2 as f64))).sin()
                    } else {
                        let mut s5: f64 = ((if i2 % 2 == 1 { w0[(i2 + 2) % w0.len()] } else { s3 })).cos();
                        let mut s6: f64 = f64::tanh((w0[(i2 + 2) % w0.len()]).sin());
                        f64::tanh((s6 * s6))
                    };
                    let mut s7: f64 = (w0[(i2 + 1) % w0.len()] / (1.0 + w0[(i2 + 1) % w0.len()] * w0[(i2 + 1) % w0.len()]));
                }
                1 | 2 => {
                    let mut j8 = (i2 + 3) % 4;
                }
                _ => {
                    s3 -= 0.4 * ((s3 * s3)).tanh();
                }
            }
            (s3 / (1.0 + s3 * s3))
        } else {
            s3 += 0.4 * ((0.5 * (w0[0]).tanh()).exp()).cos();
            s3 = f64::tanh((s3).mul_add(s3, 0.5));
            ((if i2 % 2 == 0 { 1.13_f64 } else { (0.3 * i2 as f64) })).atan()
        };
        s3 = 0.4 * s3 + (({ let t10: f64 = s9; t10 * s3 })).tanh();
    }
    let mut s11: f64 = (match 2 % 3 { 0 => (w0[(3 + 0) % w0.len()]).min(w0[(0 + 0) % w0.len()]), 1 => w0[(2 + 1) % w0.len()], _ => (0.5 * (w0[(3 + 3) % w0.len()]).sin()).powi(3) });
    ((1.22_f64).sin() / (2.0 + s11 * s11)) + w0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p54(w0: &mut [f64], a1: &[f64], w2: &[f64; 3], mut x3: f64) -> f64 {
    let mut s19: f64 = if !(0 % 2 == 1) {
        x3 *= ((0.12 * x3)).tanh();
        h54_0(&a1[..])
    } else {
        for i12 in 0..0 {
            let mut x3 = {
                let mut k13 = 0;
                while k13 < 3 {
                    k13 += 1;
                    w0[(i12 * 2) % w0.len()] += 0.4 * ((-x3)).atan();
                    let mut s14 = (w2[2] / (1.0 + w2[2] * w2[2]));
                    w0[(i12 + 2) % w0.len()] *= (s14 / (1.0 + s14 * s14));
                }
                (x3 / (1.0 + x3 * x3))
            };
            x3 *= (((-1.22) * (0.3 * i12 as f64))).tanh();
        }
        ((1.7_f64 + (w0[(2 + 1) % w0.len()]).sin()).cbrt() * (0.24 * w0[(2 + 0) % w0.len()]))
    };
    s19 = (0.2 * w2.iter().enumerate().map(|(i22, v20)| 0.1 * i22 as f64 * *v20).sum::<f64>());
    s19 = ((a1[(1 * 3) % a1.len()] / (1.0 + a1[(1 * 3) % a1.len()] * a1[(1 * 3) % a1.len()])) * (a1[(3 + 3) % a1.len()] * a1[1]));
    s19 = h54_0(&a1[..]);
    h54_0(&w2[..])
}


#[test]
fn law_54() {
    check!(p54(&mut [0.24, 1.17, -0.15, 1.27, 0.29], &[1.13, 1.18, -0.13, 0.28, 1.12], &[0.17, 0.14, 0.27], 0.24), wherever_smooth());
}

#[differentiate]
fn p55(#[constant] a0: &[f64], w1: &[f64], a2: usize, #[constant] x3: &[f64]) -> f64 {
    let mut j1 = (a2 + 1) % 4;
    let mut c2: Vec<f64> = vec![(1.0_f64 + ((x3[(3 + 2) % x3.len()] * w1[(a2 + 1) % w1.len()])).powi(2)).sqrt(); a0.len()];
    let j3 = (a2 + 1) % c2.len();
    c2[j3] += 0.4 * ((0.3 * 2_usize as f64) / (1.0 + (0.3 * 2_usize as f64) * (0.3 * 2_usize as f64)));
    for i4 in 0..=a0.len() - 1 {
        let mut k5 = 0;
        while k5 < 4 {
            k5 += 1;
            for i6 in 1..a0.len() {
                let mut s7: f64 = ((-x3[(i4 + 0) % x3.len()])).atan();
                let (s8, mut s9): (f64, f64) = (((a0[i4]).cos()).cos(), ((s7).cos()).cos());
            }
        }
        {
            let r10 = &mut c2[0];
            *r10 += 0.4 * ((*r10) / (1.0 + (*r10) * (*r10)));
            'l11: for i12 in 0..2 {
                (*r10) = 0.4 * (*r10) + ((0.5 * (x3[(a2 + a2) % x3.len()]).tanh()).exp_m1()).atan();
            }
        }
        c2[2] = ((w1[1]).tanh()).cos();
    }
    let j13 = (j1 + 1) % c2.len();
    c2[j13] -= 0.4 * (c2[(a2 + 0) % c2.len()] / (1.0 + c2[(a2 + 0) % c2.len()] * c2[(a2 + 0) % c2.len()]));
    ((0.2 * x3.iter().copied().sum::<f64>())).tanh() + c2.iter().copied().sum::<f64>()
}


#[test]
fn law_55() {
    check!(p55(const &[0.28, 1.14, 0.29, 1.15, 0.14], &[1.13, 1.11, 0.11, 0.14, 0.16], const 1, const &[0.27, 0.24, -1.26, 0.19, 0.29]), wherever_smooth());
}

#[differentiate]
fn h56_0(a0: f32, mut x1: f32) -> (f32, f32) {
    let mut s1: f32 = ((x1 + a0) - f32::tanh(a0));
    if (1.21 * x1) >= 0.22 {
        let s2: f32 = ((-1.29) * ((0.3 * 3_usize as f32) / (2.0 + (0.3 * 3_usize as f32) * (0.3 * 3_usize as f32))));
        'l3: for i4 in (0..3).rev() {
            let mut s5: f32 = (({ let t6: f32 = s1; t6 * a0 })).cos();
        }
    }
    ((if 2 >= 3 { a0 } else { s1 }), ((1.7_f32 + (s1).sin()).log10()).max(s1))
}

#[differentiate]
fn p56(x0: [f32; 3]) -> (f32, f32) {
    if (1.7_f32 + ((0.3 * 2_usize as f32)).cos()).recip() <= (-0.15) {
        let mut s7: f32 = (x0[(0 * 3) % x0.len()] * (x0[(3 + 0) % x0.len()] * x0[1]));
        let s8: f32 = ((x0[(0 + 2) % x0.len()] - s7)).max(x0[(3 + 0) % x0.len()]);
        let mut s9: f32 = (0.2 * x0.iter().map(|&v10| f32::tanh((v10).cos())).sum::<f32>());
    } else if (!((2 % 2 == 0) && (2 % 2 == 0))) || (3 != 1) {
        let mut c12: [f32; 3] = [(1.7_f32 + ((1.15_f32 / (1.0 + 1.15_f32 * 1.15_f32))).sin()).cbrt(), (0.2 * x0.iter().fold(0.27_f32, |w14, v13| w14 * 0.2 + *v13)), ((-0.12) * ((x0[(1 + 0) % x0.len()]) * (x0[(1 + 0) % x0.len()])).ln_1p())];
    }
    let mut c15: [f32; 3] = [(f32::tanh(x0[0]) - f32::tanh((0.3 * 0_usize as f32))), (0.5 * ((0.2 * x0.iter().fold((-1.12_f32), |w17, v16| w17 * 0.2 + *v16))).sin()).powi(3), ((0.24 * x0[(3 + 2) % x0.len()])).cos()];
    let mut k18 = 0;
    while k18 < 4 {
        k18 += 1;
        let j19 = (k18 + k18) % c15.len();
        c15[j19] *= (((0.3 * k18 as f32) / (1.0 + (0.3 * k18 as f32) * (0.3 * k18 as f32)))).cos();
        let j20 = (k18 + 2) % c15.len();
        c15[j20] = (((0.3 * k18 as f32) + c15[(k18 + 1) % c15.len()])).atan();
    }
    'l21: for i22 in 0..4 {
        let j23 = (i22 * 2) % c15.len();
        c15[j23] += 0.4 * (({ let t24: f32 = x0[(i22 * 3) % x0.len()]; t24 * t24 })).cos();
        c15[2] += 0.4 * (1.15_f32 / (1.0 + 1.15_f32 * 1.15_f32));
        let j25 = (i22 + 2) % c15.len();
        c15[j25] += 0.4 * (c15[(i22 + 0) % c15.len()] / (1.0 + c15[(i22 + 0) % c15.len()] * c15[(i22 + 0) % c15.len()]));
    }
    let j28 = (1 + 1) % c15.len();
    c15[j28] = 0.4 * c15[j28] + ((x0[(0 + 0) % x0.len()]).hypot(1.7_f32)).sin();
    (f32::tanh(x0[2]), ((1.7_f32 + (c15[(3 + 0) % c15.len()]).sin()).powf((x0[(2 + 0) % x0.len()]).cos())).sin())
}


#[test]
fn law_56() {
    check!(p56([-0.16, 0.19, 1.15_f32]) -> value, single(), wherever_smooth());
}

#[differentiate]
fn h57_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &[T]) -> T {
    let mut j1 = (1 + 2) % 4;
    let mut s2: T = a0[(j1 + 1) % a0.len()];
    let mut s5: T = if j1 >= j1 {
        let s3: T = (((T::from(0.3).unwrap() * T::from(j1).unwrap())).cos()).sin();
        s2 = s3;
        T::max((s2 * a0[2]), a0[(j1 + 2) % a0.len()])
    } else {
        let mut s4: T = (match j1 % 3 { 0 => (a0[(j1 * 3) % a0.len()]).atan2(T::from(1.7).unwrap() + (T::from(0.3).unwrap() * T::from(j1).unwrap()) * (T::from(0.3).unwrap() * T::from(j1).unwrap())), 1 => s2, _ => ((T::from(0.3).unwrap() * T::from(j1).unwrap())).cos() });
        T::max((a0[(j1 + j1) % a0.len()]).sin(), s2)
    };
    let mut c6: Vec<T> = vec![((-s2) / (T::from(2.0).unwrap() + s5 * s5)); a0.len()];
    ((s5 - s5) + (match j1 % 3 { 0 => c6[(j1 + 1) % c6.len()], 1 => (T::from(0.3).unwrap() * T::from(j1).unwrap()), _ => a0[(j1 + 0) % a0.len()] })) + c6.iter().copied().sum::<T>()
}

#[differentiate]
fn h57_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: usize, x1: usize, w2: &[T], x3: &[T]) -> Vec<T> {
    let mut c7: Vec<T> = vec![T::from(0.0).unwrap(); w2.len()];
    let s9 = ({ let t8: T = (-w2[(w0 + 0) % w2.len()]); t8 * (w2[(x1 + 1) % w2.len()] * t8) });
    let [s10, mut s11, _] = [(match x1 % 3 { 0 => (s9 + s9), 1 => s9, _ => (if x1 < w0 { c7[(x1 + 0) % c7.len()] } else { s9 }) }), h57_0(&c7), (match x1 % 3 { 0 => (s9 + s9), 1 => s9, _ => (if x1 < w0 { c7[(x1 + 0) % c7.len()] } else { s9 }) })];
    w2.to_vec()
}

#[differentiate]
fn p57<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(mut a0: T, mut x1: T) -> T {
    let s12: T = (a0 / (T::from(1.0).unwrap() + a0 * a0));
    a0 -= s12;
    'l13: for i14 in 0..2 {
        let s15: T = ((x1).sin_cos().1).cos();
        a0 += s15;
    }
    for i16 in 0..2 {
        let s17: T = ((x1).sin()).atan();
        a0 = s17;
        let mut c18 = [T::from(0.0).unwrap(); 3];
        let j19 = (i16 + 2) % c18.len();
        let s20: T = (a0 / (T::from(1.0).unwrap() + a0 * a0));
        c18[j19] = s20;
    }
    let s21: T = T::tanh((a0 / (T::from(1.0).unwrap() + a0 * a0)));
    x1 *= s21;
    ({ let g22 = |u23: T| ((T::from(1.7).unwrap() + (T::from(-0.19).unwrap()).cos()).recip()).tanh(); g22(a0) })
}


#[test]
fn law_57() {
    check!(p57(1.12, -1.26), wherever_smooth());
}

#[differentiate]
fn p58(x0: &[f64], a1: &[f64], w2: f64, x3: &mut [f64]) -> f64 {
    x3[0] /= 2.1 + ((0.14 * w2)).tanh();
    x3[(1 + 2) % x3.len()] /= 2.1 + ((x0[(2 + 0) % x0.len()]).cos()).cos();
    let s3 = (match 1 % 3 { 0 => (0.2 * x0.iter().copied().sum::<f64>()), 1 => a1[(2 + 0) % a1.len()], _ => (-0.25_f64) });
    x3[(3 + 0) % x3.len()] *= ((0.2 * x3.iter().fold((-1.17_f64), |w5, v4| w5 * 0.2 + *v4))).cos();
    ((s3 - x3[(0 * 4) % x3.len()])).tanh().sinh() + x3.iter().copied().sum::<f64>()
}


#[test]
fn law_58() {
    check!(p58(&[1.17, -0.16, 1.28, 1.21, 0.11], &[0.27, 1.16, -0.18, 1.15, 1.24], 1.15, &mut [1.16, 1.27, -0.26, -1.25, 0.16]), wherever_smooth());
}

#[differentiate]
fn h59_0(x0: &[f32], a1: &mut [f32], a2: &[f32]) {
    a1[(2 * 2) % a1.len()] -= 0.4 * (((0.3 * 0_usize as f32) * a1[(0 + 1) % a1.len()])).tanh();
    for i1 in 0..a1.len() {
        a1[2] /= 2.1 + ((a2[1] * a2[(i1 + 0) % a2.len()])).sin();
        for i2 in 0..a2.len() {
            let mut c3: Vec<f32> = a2.to_vec();
            let mut k4 = 0;
            loop {
                for &v7 in x0.iter() {
                    c3[i2] = ((0.2 * a1.iter().fold(1.27_f32, |w9, v8| w9 * 0.2 + *v8))).cos();
                }
                {
                    let r10 = &mut c3[2];
                    *r10 += 0.4 * ((a2[i2] * (*r10))).sin();
                    (*r10) = ((x0[(k4 + 1) % x0.len()] / (2.0 + a1[(i1 + i1) % a1.len()] * a1[(i1 + i1) % a1.len()]))).tanh();
                }
                k4 += 1;
                if k4 >= 3 { break; }
            }
            a1[(i1 + i2) % a1.len()] = f32::tanh(a1[i1]);
        }
        a1[i1] = (f32::tanh(a2[(i1 + 2) % a2.len()])).cos();
    }
    a1[(1 + 0) % a1.len()] -= 0.4 * ((match 1 % 3 { 0 => a1[(2 + 2) % a1.len()], 1 => a2[1], _ => a1[(0 + 1) % a1.len()] })).sin();
}

#[differentiate]
fn p59(mut x0: f32, x1: usize) -> f32 {
    if x1 % 2 == 1 {
        x0 = (match x1 % 3 { 0 => (if (match x1 % 3 { 0 => x0, 1 => x0, _ => x0 }) <= (-1.17) { x0 } else { (0.3 * x1 as f32) }), 1 => x0, _ => (x0 / (2.0 + x0 * x0)) });
    } else {
        match x1 % 4 {
            0 => {
                let s13 = f32::max((-x0), (0.3 * x1 as f32));
            }
            1 | 2 => {
                let s14: f32;
                if (x0).hypot(1.7_f32) > 0.26 { s14 = (1.0_f32 + (((0.3 * x1 as f32)).atan()).powi(2)).ln(); } else { s14 = ({ let g15 = |u16: f32| ((if !((x0) > x0) { u16 } else { u16 })).sin(); g15(x0) * g15(1.12) }); }
            }
            _ => {
                let mut k17 = 0;
                loop {
                    x0 += 0.4 * f32::tanh((x0).min(x0));
                    let mut s19: f32 = ((x0).abs()).cos();
                    k17 += 1;
                    if k17 >= 3 { break; }
                }
            }
        }
    }
    let x0: f32 = (match x1 % 3 { 0 => (x0 - x0), 1 => x0, _ => (x0).sin_cos().1 });
    let mut s20: f32 = f32::tanh((if (((-1.23_f32) - 1.21_f32) <= (-1.21)) || (0 % 2 == 1) { x0 } else { x0 }));
    s20 = ((if x1 % 2 == 1 { (0.3 * x1 as f32) } else { x0 }) * (x0).tanh().sinh());
    s20 = (if (0.21 * s20) > 1.17 { ({ let g21 = |u22: f32| (s20).sin(); g21(x0) }) } else { (1.7_f32 + (s20).cos()).recip() });
    (f32::max(s20, x0)).tanh()
}


#[test]
fn law_59() {
    check!(p59(1.23_f32, const 1), single(), wherever_smooth());
}

#[differentiate]
fn p60(w0: &mut f64, w1: f64, x2: &[f64; 3], mut x3: [f64; 3]) {
    (*w0) += 0.4 * (((*w0) / (2.0 + x2[(3 * 2) % x2.len()] * x2[(3 * 2) % x2.len()]))).atan();
    'l1: for i2 in (0..x2.len()).rev() {
        for i3 in (0..x2.len()).step_by(2) {
            for v5 in x3.iter_mut() {
                if i2 >= i2 {
                    let mut s10 = if (x2[(i2 * 2) % x2.len()]).abs() >= (-0.22) {
                        (*v5) *= (({ let t6: f64 = x2[i2]; t6 * (*v5) })).sin();
                        (*w0) = ((w1).cos()).cos();
                        (w1 / (1.0 + w1 * w1))
                    } else {
                        let w1 = f64::tanh((if (!(((*w0)).tanh() < (-0.25))) && (((-0.15) * x2[(i2 + 3) % x2.len()]) >= (-1.17)) { w1 } else { w1 }));
                        f64::tanh(({ let t9: f64 = (*w0); t9 * (*v5) }))
                    };
                } else {
                    (*w0) = (x2[2] / (1.0 + x2[2] * x2[2]));
                    (*v5) = 0.4 * (*v5) + ((x2[i2] * x2[0])).tanh();
                }
                (*v5) -= 0.4 * ((w1 / (2.0 + x2[i2] * x2[i2]))).tanh();
            }
            (*w0) /= 2.1 + ((w1 * (0.3 * i2 as f64))).tanh();
            (*w0) = ((x3[(i2 * 3) % x3.len()]).min((*w0))).atan();
        }
    }
    (*w0) -= 0.4 * (((0.3 * 1_usize as f64)).min((*w0))).sin();
    (*w0) = 0.4 * (*w0) + ((if (w1).sin() < 1.17 { w1 } else { (0.3 * 0_usize as f64) })).tanh();
    (*w0) /= 2.1 + ((-(*w0))).cos();
}


#[test]
fn law_60() {
    check!(p60(&mut -0.11, 0.28, &[0.28, -0.28, -1.27], [-1.21, -1.16, 1.13]) -> unit, wherever_smooth());
}

#[differentiate]
fn h61_0(w0: &[f64], x1: &[f64; 3]) -> (f64, f64) {
    let mut s1: f64 = (-(0.2 * w0.iter().copied().sum::<f64>()));
    let mut s6 = ((0.2 * w0.iter().copied().sum::<f64>())).clamp(-1.0_f64, 1.7_f64);
    'l7: for &v9 in w0.iter() {
        for i10 in 1..x1.len() {
            for &v12 in x1.iter() {
                if (v12).atan() <= (-1.28) {
                    let mut s13: f64 = ((match i10 % 3 { 0 => v9, 1 => s1, _ => s6 })).tanh();
                } else {
                    let mut s1: f64 = if i10 % 2 == 1 {
                        s6 /= 2.1 + f64::tanh((match i10 % 3 { 0 => (0.3 * i10 as f64), 1 => s6, _ => (0.3 * i10 as f64) }));
                        let mut s14: f64 = f64::tanh((0.24 * (-0.15_f64)));
                        (f64::max(s14, v9)).tanh()
                    } else {
                        s6 /= 2.1 + (s1 / (1.0 + s1 * s1));
                        (((0.3 * i10 as f64) / (1.0 + (0.3 * i10 as f64) * (0.3 * i10 as f64)))).tanh()
                    };
                    s1 += 0.4 * (v12).tanh();
                }
            }
            s6 = ((x1[x1.len() - 1 - i10]).mul_add((0.3 * i10 as f64), 0.5)).sin();
            s6 += 0.4 * ((x1[i10] / (2.0 + v9 * v9))).tanh();
        }
        s1 += 0.4 * ((if 0 % 2 == 1 { s1 } else { x1[(3 + 1) % x1.len()] })).sin();
    }
    s6 *= ((w0[(0 + 2) % w0.len()]).clamp(-1.0_f64, 1.7_f64)).sin();
    ((s1 / (1.0 + s1 * s1)), ((s6 + (0.3 * 2_usize as f64))).tanh())
}

#[differentiate]
fn h61_1(x0: f64, x1: &mut [f64], a2: &[f64], mut x3: [f64; 3]) -> f64 {
    'l15: for (i16, &v17) in x3.iter().enumerate() {
        let mut k18 = 1;
        while k18 < 4 && x1[(i16 * 2) % x1.len()] < 1.4 {
            k18 += 1;
            for (i19, &v20) in a2.iter().enumerate() {
                'l21: for i22 in 0..x1.len() {
                    let mut c23: [[f64; 3]; 2] = [[f64::tanh((0.2 * x1.iter().zip(x1.iter()).map(|(v24, w25)| *v24 * *w25).sum::<f64>())), ((1.24 * x0)).sin(), ((x1[1] - x0)).tanh()], [((1.24 * x0)).sin(); 3]];
                }
            }
        }
    }
    let x0 = (((-0.28_f64) / (2.0 + x3[1] * x3[1])) / (2.0 + 0.13_f64 * 0.13_f64));
    'l26: for i27 in (1..x1.len()).rev().step_by(2) {
        x1[i27] = f64::tanh((x0 * 0.23_f64));
        'l28: for i29 in 1..x1.len() {
            let mut j30 = (i27 + 2) % 4;
            let j31 = (3 * 4) % x3.len();
            x3[j31] += 0.4 * ((x3[(i27 + 0) % x3.len()]).clamp(-1.0_f64, 1.7_f64)).sin();
            let j32 = (i27 + 2) % x3.len();
            x3[j32] *= (x1[i27] / (1.0 + x1[i27] * x1[i27]));
        }
    }
    let j33 = (0 * 3) % x3.len();
    x3[j33] = (0.2 * a2.iter().zip(x1.iter()).map(|(v34, w35)| *v34 * *w35).sum::<f64>());
    (1.7_f64 + ((1.7_f64 + (x1[(2 + 1) % x1.len()]).sin()).powf((x1[(1 + 0) % x1.len()]).cos())).sin()).log10() + x1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p61(x0: &mut [f64], x1: &[f64], a2: usize, #[constant] w3: &[f64]) -> [f64; 3] {
    let mut s36 = (1.23 * (if (0.18_f64 * (-0.13_f64)) >= 0.15 { w3[(a2 + 1) % w3.len()] } else { x1[(1 + 2) % x1.len()] }));
    s36 = 0.4 * s36 + ((0.22 * s36)).atan();
    s36 *= ((s36).tanh().sinh()).cos();
    let mut k37 = 0;
    let mut s38 = loop {
        let mut k39 = 0;
        let mut s40 = loop {
            let s36 = if ((0.3 * k37 as f64)) > x0[(a2 + k39) % x0.len()] {
                let [s41, mut s42, _] = [((0.21_f64).cos()).cos(), ((s36).tanh()).cos(), ((0.21_f64).cos()).cos()];
                {
                    let r43 = &mut x0[(0 + 1) % x0.len()];
                    *r43 += 0.4 * ((if (a2 < k39) && (!(((0.3 * k39 as f64)) > w3[1])) { w3[(k37 * 4) % w3.len()] } else { (*r43) })).tanh();
                    let mut s44: f64 = f64::tanh(({ let t45: f64 = (-1.22_f64); t45 * w3[(k39 + 0) % w3.len()] }));
                }
                f64::tanh(({ let t46: f64 = 0.26_f64; t46 * t46 }))
            } else {
                for (i47, &v48) in x0.iter().enumerate() {
                    s36 += 0.4 * (w3[(0 * 2) % w3.len()] / (1.0 + w3[(0 * 2) % w3.len()] * w3[(0 * 2) % w3.len()]));
                }
                (((-1.13_f64)).sin()).cos()
            };
            x0[(3 + 2) % x0.len()] = 0.4 * x0[(3 + 2) % x0.len()] + (({ let t49: f64 = s36; t49 * x0[(a2 * 4) % x0.len()] })).atan();
            k39 += 1;
            if k39 >= 2 { break (x0[2] / (1.0 + x0[2] * x0[2])); }
        };
        s40 /= 2.1 + ((x0[(k37 + 0) % x0.len()] * s36)).tanh();
        k37 += 1;
        if k37 >= 3 || a2 % 2 == 0 { break ((-s36)).tanh(); }
    };
    [(w3[(a2 + 2) % w3.len()] / (2.0 + s38 * s38)), (1.22_f64).tanh(), (0.2 * w3.iter().map(|&v50| (x0[(a2 * 2) % x0.len()]).cos()).sum::<f64>())]
}


#[test]
fn law_61() {
    check!(p61(&mut [1.21, 1.18, -0.22, 0.21, 0.26, -0.11], &[1.27, 0.11, 0.13, 1.13, 1.19, -1.17], const 3, const &[1.28, 1.16, -0.26, 1.16, 1.21, 1.18]) -> value, wherever_smooth());
}

#[differentiate]
fn p62(x0: &[f64], w1: &mut [f64]) -> [f64; 3] {
    if ({ let g1 = |u2: f64| f64::tanh(u2); g1(x0[(0 + 1) % x0.len()]) }) > 1.29 {
        let mut j3 = (2 + 2) % 4;
        w1[(j3 + j3) % w1.len()] -= 0.4 * f64::tanh((0.12 * x0[0]));
    } else if (x0[(3 + 2) % x0.len()]) > x0[(2 * 4) % x0.len()] {
        let mut s4 = (1.23 * ((-1.15) * 0.23_f64));
    }
    let s7: f64 = (0.5 * (({ let g5 = |u6: f64| (w1[(0 + 1) % w1.len()]).sin(); g5(w1[(2 * 3) % w1.len()]) })).sin()).powi(3);
    {
        let r8 = &mut w1[0];
        *r8 /= 2.1 + f64::tanh(((0.3 * 0_usize as f64) - x0[(2 * 4) % x0.len()]));
        let mut s11 = (f64::tanh((0.3 * 2_usize as f64)) + ({ let g9 = |u10: f64| f64::tanh(1.27_f64); g9(s7) }));
    }
    let mut k13 = 1;
    'l12: while k13 < 3 {
        k13 += 1;
        for i14 in (0..w1.len()).rev() {
            w1.swap(1, (k13 * 3) % w1.len());
            w1[(i14 * 4) % w1.len()] = f64::tanh(f64::tanh(s7));
            w1[i14] = ((s7).abs()).cos();
        }
        w1[(k13 + 1) % w1.len()] -= 0.4 * ((w1[2] - w1[(k13 + 0) % w1.len()])).cos();
    }
    w1[(0 + 0) % w1.len()] /= 2.1 + ((x0[(0 + 1) % x0.len()]).sin_cos().0).tanh();
    w1[(3 + 1) % w1.len()] = ((w1[(0 + 2) % w1.len()] * s7)).tanh().sinh();
    w1[(2 + 0) % w1.len()] = 0.4 * w1[(2 + 0) % w1.len()] + ((x0[(2 + 0) % x0.len()]).atan()).tanh();
    [(s7).tanh(), (0.2 * w1.iter().zip(w1.iter()).map(|(v15, w16)| *v15 * *w16).sum::<f64>()), ((-0.23) * (0.3 * 0_usize as f64))]
}


#[test]
fn law_62() {
    check!(p62(&[1.14, 0.23, 1.12, 0.17, 0.12, 1.28], &mut [1.16, -1.27, 0.16, 1.24, -1.16, 1.12]) -> value, wherever_smooth());
}

#[differentiate]
fn h63_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &[T]) -> T {
    let s4 = (T::from(1.7).unwrap() + ((T::from(0.2).unwrap() * w0.iter().enumerate().map(|(i3, v1)| T::from(0.1).unwrap() * T::from(i3).unwrap() * *v1).sum::<T>())).sin()).powf((w0[1]).cos());
    let mut s4 = ((w0[2]).max(s4) * (T::from(0.2).unwrap() * w0.iter().enumerate().map(|(i7, v5)| T::from(0.1).unwrap() * T::from(i7).unwrap() * *v5).sum::<T>()));
    let mut c8: Vec<T> = vec![T::from(0.0).unwrap(); w0.len()];
    (T::from(1.0).unwrap() + ((match 1 % 3 { 0 => s4, 1 => s4, _ => s4 })).powi(2)).ln() + c8.iter().copied().sum::<T>()
}

#[differentiate]
fn p63<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &mut [T], w1: usize) -> Vec<T> {
    let mut s9: T = T::max((x0[(w1 * 2) % x0.len()] / (T::from(2.0).unwrap() + x0[(w1 + w1) % x0.len()] * x0[(w1 + w1) % x0.len()])), T::from(1.16).unwrap());
    let s10: T = ((x0[(w1 + 1) % x0.len()] / (T::from(2.0).unwrap() + s9 * s9))).tanh();
    x0[(w1 + 1) % x0.len()] = s10;
    let mut s13: T = (if ((0 % 2 == 1) && ((x0[1]).tanh().sinh() <= T::from(0.14).unwrap())) || (w1 % 2 == 1) { h63_0(&x0[..]) } else { ({ let g11 = |u12: T| (x0[(w1 * 3) % x0.len()]).atan(); g11(x0[(w1 + 1) % x0.len()]) }) });
    let mut k14 = 0;
    let mut s15 = loop {
        let s16: T = ((x0[(w1 + 0) % x0.len()]).sin()).tanh();
        x0[(k14 + 2) % x0.len()] += s16;
        if ((T::from(0.3).unwrap() * T::from(w1).unwrap()) * s9) >= T::from(-1.28).unwrap() {
            {
                let r17 = &mut x0[(w1 + w1) % x0.len()];
                let s18: T = ((T::from(1.7).unwrap() + (s9).sin()).log10()).tanh();
                *r17 += s18;
                (s9, s13) = (s13, s9);
            }
            if h63_0(x0) <= T::from(0.16).unwrap() {
                if k14 % 2 == 0 {
                    let s19: T = ((s13 * x0[(w1 + 2) % x0.len()])).sin();
                    s13 *= s19;
                } else {
                    let s20: T = ((match k14 % 3 { 0 => s13, 1 => T::from(1.26).unwrap(), _ => x0[(k14 * 2) % x0.len()] })).sin();
                    s9 = s20;
                }
                let s21: T = ((match k14 % 3 { 0 => s9, 1 => x0[1], _ => s13 })).sin();
                s13 = s21;
                let s22: T = (h63_0(&x0[..])).atan();
                s9 = s22;
            } else {
                let s23: T = ((-s13)).atan();
                s9 = s23;
            }
            let s24: T = ((x0[(k14 + 0) % x0.len()] + s13)).tanh();
            s9 = s24;
        }
        k14 += 1;
        if k14 >= 2 || (x0[0]) > s9 { break T::tanh((T::from(0.5).unwrap() * (s13).sin()).asin()); }
    };
    let s25: T = ((x0[(w1 + 2) % x0.len()] * x0[(w1 + 2) % x0.len()])).atan();
    s9 += s25;
    let s26: T = T::tanh((x0[(w1 + 1) % x0.len()]).sin_cos().0);
    s15 = s26;
    vec![(x0[(w1 + 1) % x0.len()]).hypot(T::from(1.7).unwrap()), ({ let g27 = |u28: T| (T::from(1.19).unwrap() / (T::from(1.0).unwrap() + T::from(1.19).unwrap() * T::from(1.19).unwrap())); g27(x0[(w1 * 3) % x0.len()]) * g27(T::from(-1.28).unwrap()) })]
}


#[test]
fn law_63() {
    check!(p63(&mut [1.14, -0.18, 1.23, -0.13, 1.13, 0.12], const 2) -> vec, wherever_smooth());
}

#[differentiate]
fn p64(w0: &mut [f64]) -> Vec<f64> {
    if (w0[(1 + 2) % w0.len()] + (0.3 * 0_usize as f64)) >= (-0.21) {
        {
            let r1 = &mut w0[(0 + 0) % w0.len()];
            *r1 = ((-0.22) * ((0.3 * 3_usize as f64) / (2.0 + 1.14_f64 * 1.14_f64)));
            if 3 % 2 == 0 {
                if ((*r1)).tanh() <= (-1.14) {
                    let mut s2 = ((-0.24) * (1.14 * (*r1)));
                    let mut s3: f64 = ((-(*r1))).atan();
                } else {
                    let mut s4: f64 = ((f64::tanh((*r1))) * (f64::tanh((*r1)))).ln_1p();
                    let mut c5 = [0.0_f64; 3];
                }
            } else {
                (*r1) -= 0.4 * ((*r1)).cos();
                let mut j6 = (0 + 1) % 4;
            }
        }
        w0[(2 * 4) % w0.len()] = (if (!((1.29 * w0[1]) <= (-0.22))) || (!(1 % 2 == 0)) { (1.24_f64).min(w0[(3 + 2) % w0.len()]) } else { (w0[(3 + 1) % w0.len()] * w0[1]) });
    } else {
        w0[1] = ({ let g7 = |u8: f64| (w0[(0 + 1) % w0.len()] / (1.0 + w0[(0 + 1) % w0.len()] * w0[(0 + 1) % w0.len()])); g7(0.29_f64) });
    }
    w0[(2 + 0) % w0.len()] += 0.4 * ((w0[(1 + 1) % w0.len()] * w0[(2 + 0) % w0.len()])).atan();
    w0[(3 + 3) % w0.len()] *= ((w0[(0 + 1) % w0.len()]).atan2(1.7_f64 + w0[(2 + 1) % w0.len()] * w0[(2 + 1) % w0.len()])).tanh();
    w0[(1 + 1) % w0.len()] = (({ let g9 = |u10: f64| (u10 / (1.0 + u10 * u10)); g9(w0[(3 + 0) % w0.len()]) * g9(0.22) }) - (w0[(0 + 1) % w0.len()] * (0.3 * 2_usize as f64)));
    w0[(2 + 2) % w0.len()] -= 0.4 * ((w0[(3 + 1) % w0.len()]).sin()).sin();
    w0[(1 + 0) % w0.len()] = ({ let g11 = |u12: f64| ((u12 / (1.0 + u12 * u12))).cos(); g11(w0[(0 * 2) % w0.len()]) * g11((-0.13)) });
    vec![({ let g13 = |u14: f64| f64::tanh(w0[1]); g13(w0[(1 + 0) % w0.len()]) }), (1.23_f64).atan()]
}


#[test]
fn law_64() {
    check!(p64(&mut [0.29, 1.27, -1.29, -0.27, 0.11, 0.12]) -> vec, wherever_smooth());
}

#[differentiate]
fn p65(w0: &[f64; 3], a1: &[f64]) -> f64 {
    if (a1[(2 + 0) % a1.len()]) > a1[(0 + 0) % a1.len()] {
    }
    let mut s9 = if ((0.3 * 3_usize as f64)) > 1.22_f64 {
        let s1: f64;
        if (0.2 * w0.iter().fold((-0.14_f64), |w3, v2| w3 * 0.2 + *v2)) >= 0.27 { s1 = ((0.2 * a1.iter().zip(w0.iter()).map(|(v4, w5)| *v4 * *w5).sum::<f64>())).cos(); } else { s1 = ((-0.29) * (a1[0]).sin_cos().1); }
        if 0 != 3 {
            let mut s6: f64 = ((1.15 * s1) - s1);
            if (0.24 * a1[(3 + 0) % a1.len()]) >= (-1.28) {
                s6 = 1.12_f64;
                s6 = (-((0.3 * 0_usize as f64)).atan());
                let mut s7 = (((-0.23) * w0[(0 + 2) % w0.len()])).hypot(1.7_f64);
            }
        }
        (1.7_f64 + ((0.5 * ((0.3 * 1_usize as f64)).sin()).powi(3)).sin()).cbrt()
    } else {
        let mut s8: f64 = (((0.3 * 2_usize as f64)).atan() * (a1[(2 + 2) % a1.len()] - w0[(2 + 1) % w0.len()]));
        (match 2 % 3 { 0 => (s8).sin_cos().1, 1 => w0[1], _ => (w0[(1 + 1) % w0.len()] + s8) })
    };
    s9 /= 2.1 + f64::tanh((s9 + s9));
    s9 -= 0.4 * ((-s9)).tanh();
    s9 *= ((s9).tanh()).cos();
    s9 -= 0.4 * (({ let t10: f64 = 0.26_f64; t10 * s9 })).sin();
    s9 = (({ let g11 = |u12: f64| (s9).cos(); g11(s9) * g11(1.22) }) + (1.29 * a1[(1 + 1) % a1.len()]));
    ((if !((if !((0.2 * a1.iter().enumerate().map(|(i15, v13)| 0.1 * i15 as f64 * *v13).sum::<f64>()) < 1.18) { s9 } else { s9 }) > (-1.19)) { w0[0] } else { (0.3 * 0_usize as f64) }) + (match 3 % 3 { 0 => w0[(1 + 2) % w0.len()], 1 => w0[(0 + 1) % w0.len()], _ => s9 })) + w0.iter().copied().sum::<f64>()
}


#[test]
fn law_65() {
    check!(p65(&[-0.23, -0.14, 0.14], &[-0.16, 1.15, 1.26, 0.13, 1.13, -0.12]), wherever_smooth());
}

#[differentiate]
fn p66(w0: &[f64], #[constant] x1: &[f64], a2: &mut [f64], a3: &[f64; 3]) -> f64 {
    let s3 = ((0.2 * a2.iter().fold(1.19_f64, |w2, v1| w2 * 0.2 + *v1)) / (2.0 + (0.3 * 0_usize as f64) * (0.3 * 0_usize as f64)));
    'l4: for &v6 in a2.iter() {
        let mut s7: f64 = (v6 / (1.0 + v6 * v6));
        if (v6).tanh() <= 0.27 {
            let mut s18: f64 = if 2 % 2 == 1 {
                'l8: for i9 in 0..x1.len() {
                    let s10: f64;
                    if (1.23 * s7) > 0.12 { s10 = (((-1.16_f64)).min(s7)).atan(); } else { s10 = ((1.7_f64 + (s7).cos()).recip()).cos(); }
                    let mut s14 = if i9 < i9 {
                        let mut s11: f64 = ((if ((x1[x1.len() - 1 - i9]).abs() > 0.13) || (({ let g12 = |u13: f64| (w0[(i9 + 0) % w0.len()] / (1.0 + w0[(i9 + 0) % w0.len()] * w0[(i9 + 0) % w0.len()])); g12(w0[(i9 * 3) % w0.len()]) * g12((-1.29)) }) >= 1.14) { s10 } else { s3 })).cos();
                        (f64::max(a3[2], (0.3 * i9 as f64))).tanh()
                    } else {
                        let mut s7: f64 = ((a3[2] * s3)).sin();
                        ((s7 * (0.3 * i9 as f64))).tanh()
                    };
                    s14 *= (s7 / (1.0 + s7 * s7));
                }
                s7 *= f64::tanh((w0[(2 + 1) % w0.len()] * (-0.28_f64)));
                f64::tanh(({ let t15: f64 = s3; t15 * s3 }))
            } else {
                s7 += 0.4 * ((v6 / (1.0 + v6 * v6))).cos();
                s7 /= 2.1 + ((0.3 * 0_usize as f64) / (1.0 + (0.3 * 0_usize as f64) * (0.3 * 0_usize as f64)));
                f64::tanh((s3).tanh().sinh())
            };
            s7 = ((x1[(1 + 1) % x1.len()] * s3)).sin();
            s7 += 0.4 * f64::tanh((s7).clamp(-1.0_f64, 1.7_f64));
        } else {
            s7 /= 2.1 + (((0.3 * 2_usize as f64)).min(s7)).sin();
        }
    }
    a2[(3 + 0) % a2.len()] += 0.4 * (1.13_f64).tanh();
    a2[2] = f64::tanh(w0[1]);
    a2[(3 + 2) % a2.len()] -= 0.4 * (a3[(3 + 2) % a3.len()] / (1.0 + a3[(3 + 2) % a3.len()] * a3[(3 + 2) % a3.len()]));
    a2[(2 + 0) % a2.len()] += 0.4 * (f64::max(w0[(1 + 0) % w0.len()], s3)).atan();
    a2[(2 + 0) % a2.len()] = (1.24 * ({ let t21: f64 = s3; t21 * t21 }));
    ({ let t22: f64 = (0.2 * w0.iter().copied().sum::<f64>()); t22 * (w0[(1 + 0) % w0.len()]).mul_add(a3[(0 * 3) % a3.len()], 0.5) }) + a3.iter().copied().sum::<f64>()
}


#[test]
fn law_66() {
    check!(p66(&[0.12, -0.11, -1.13, -0.24, -1.22], const &[-1.28, 0.16, 0.13, 1.23, 0.27], &mut [1.23, -1.23, 0.16, 1.23, 1.24], &[0.28, 0.17, 0.18]), wherever_smooth());
}

#[differentiate]
fn h67_0(a0: &[f32]) -> [f32; 3] {
    let mut s1: f32 = (((0.3 * 1_usize as f32) / (1.0 + (0.3 * 1_usize as f32) * (0.3 * 1_usize as f32))) / (2.0 + (-0.28_f32) * (-0.28_f32)));
    s1 += 0.4 * ((s1).tanh()).tanh();
    'l2: for i3 in (0..5).step_by(3) {
        let s1 = ((if !(i3 % 2 == 1) { s1 } else { s1 })).cos();
    }
    let mut s1 = if (a0[(1 * 3) % a0.len()]).min(s1) <= 0.12 {
        s1 -= 0.4 * ((s1).sin()).atan();
        if 1 % 2 == 0 {
            for i4 in (0..a0.len()).rev() {
                let s5: f32;
                if a0[(i4 * 3) % a0.len()] < (-0.14) { s5 = ((match i4 % 3 { 0 => (0.3 * i4 as f32), 1 => s1, _ => a0[(i4 * 3) % a0.len()] })).cos(); } else { s5 = f32::tanh((a0[i4] - s1)); }
                for i6 in 0..=a0.len() - 1 {
                    s1 /= 2.1 + ((a0[i4] + (0.3 * i4 as f32))).atan();
                }
            }
            s1 = 0.4 * s1 + ((s1).sin()).sin();
            s1 += 0.4 * ((s1 / (2.0 + a0[(0 + 0) % a0.len()] * a0[(0 + 0) % a0.len()]))).sin();
        } else {
            s1 += 0.4 * (a0[(0 + 1) % a0.len()] / (1.0 + a0[(0 + 1) % a0.len()] * a0[(0 + 1) % a0.len()]));
            s1 *= (a0[(2 + 2) % a0.len()]).sin();
        }
        ({ let g9 = |u10: f32| ((0.5 * (u10).sin()).powi(3)).tanh(); g9(a0[(1 + 1) % a0.len()]) })
    } else {
        s1 -= 0.4 * (f32::tanh(a0[(3 * 2) % a0.len()])).atan();
        s1 = (-(if ((-1.17_f32)) > a0[(0 + 2) % a0.len()] { s1 } else { s1 }));
        (0.2 * a0.iter().zip(a0.iter()).map(|(v11, w12)| *v11 * *w12).sum::<f32>())
    };
    [(-s1), (s1 / (2.0 + s1 * s1)), (-a0[(2 + 1) % a0.len()])]
}

#[differentiate]
fn h67_1(x0: &[f32], mut w1: (f32, f32)) -> f32 {
    for i13 in 0..x0.len() {
        w1.0 = ((0.2 * x0.iter().zip(x0.iter()).map(|(v14, w15)| *v14 * *w15).sum::<f32>())).atan();
        let s22 = if (match i13 % 3 { 0 => w1.1, 1 => 1.12_f32, _ => w1.0 }) > (-1.15) {
            let mut s16: f32 = ((w1.0).abs()).tanh();
            w1.1 = ((1.29_f32).mul_add(x0[1], 0.5)).tanh();
            (x0[0] / (1.0 + x0[0] * x0[0]))
        } else {
            'l17: for &v19 in x0.iter() {
            }
            let s21 = (({ let t20: f32 = 0.17_f32; t20 * x0[(i13 + i13) % x0.len()] })).atan();
            f32::tanh((0.27 * x0[i13]))
        };
        w1.0 = f32::tanh((1.13_f32 + w1.1));
    }
    w1.1 = (0.14 * (x0[(0 + 0) % x0.len()] / (2.0 + x0[(3 * 2) % x0.len()] * x0[(3 * 2) % x0.len()])));
    w1.1 = (({ let g23 = |u24: f32| (x0[(1 + 0) % x0.len()]).cos(); g23(w1.1) * g23((-0.16)) }) * (if (1.7_f32 + ((0.3 * 2_usize as f32)).sin()).log10() > 1.17 { x0[(3 + 1) % x0.len()] } else { w1.1 }));
    w1.1 /= 2.1 + ((0.5 * (x0[(3 * 4) % x0.len()]).sin()).powi(3)).sin();
    (0.2 * x0.iter().zip(x0.iter()).map(|(v25, w26)| *v25 * *w26).sum::<f32>()) + x0.iter().copied().sum::<f32>()
}

#[differentiate]
fn p67(a0: usize, x1: f32) -> [f32; 3] {
    let mut c27: [f32; 3] = [x1, (-(1.0_f32 + ((0.3 * a0 as f32)).powi(2)).ln()), ((match a0 % 3 { 0 => x1, 1 => x1, _ => x1 }) + x1)];
    c27[2] *= (((-0.18) * c27[(a0 + 1) % c27.len()])).atan();
    let j28 = (a0 + 1) % c27.len();
    c27[j28] = (0.5 * ((if !(a0 % 2 == 0) { c27[(a0 + 0) % c27.len()] } else { c27[1] })).sin()).asin();
    let j29 = (a0 + 2) % c27.len();
    c27[j29] *= ((x1 * x1)).cos();
    'l30: for i31 in 0..c27.len() {
        let s36 = if ({ let t32: f32 = 0.13_f32; t32 * (-1.26_f32) }) <= 0.12 {
            c27[i31] *= (((-0.18) * c27[c27.len() - 1 - i31])).cos();
            if (c27[(a0 * 3) % c27.len()] / (2.0 + c27[(a0 + 0) % c27.len()] * c27[(a0 + 0) % c27.len()])) < 1.17 {
                let j33 = (a0 + 2) % c27.len();
                c27[j33] *= ((0.14 * x1)).cos();
            } else if h67_1(&c27, ((0.3 * a0 as f32), (x1 / (1.0 + x1 * x1)))) > 0.14 {
                c27[i31] *= (x1 / (1.0 + x1 * x1));
            }
            ((c27[i31] - x1)).cos()
        } else {
            c27[i31] = 0.4 * c27[i31] + ((0.5 * (x1).sin()).asin()).sin();
            ((c27[(i31 + 1) % c27.len()] - x1)).tanh()
        };
        let j37 = (i31 + 0) % c27.len();
        c27[j37] += 0.4 * (x1 / (1.0 + x1 * x1));
    }
    let j38 = (a0 + 0) % c27.len();
    c27[j38] = ((x1 / (2.0 + c27[(a0 + 0) % c27.len()] * c27[(a0 + 0) % c27.len()])) / (2.0 + c27[(a0 + 1) % c27.len()] * c27[(a0 + 1) % c27.len()]));
    c27[2] *= (h67_1(&c27, (x1, ((0.5 * (x1).sin()).powi(3)).atan()))).tanh();
    [(1.0_f32 + (c27[(3 * 4) % c27.len()]).powi(2)).ln(), h67_1(&c27, (x1, ((match a0 % 3 { 0 => x1, 1 => x1, _ => x1 })).sin())), (1.7_f32 + (x1).cos()).recip()]
}


#[test]
fn law_67() {
    check!(p67(const 3, 1.22_f32) -> value, single(), wherever_smooth());
}

#[differentiate]
fn h68_0(x0: f64, w1: &[f64], w2: usize) -> f64 {
    if w2 % 4 == 0 { return ((x0).hypot(1.7_f64)).tanh(); }
    let mut s1: f64 = (match w2 % 3 { 0 => ({ let g2 = |u3: f64| (u3).cos(); g2((0.3 * w2 as f64)) }), 1 => x0, _ => (x0 * w1[(w2 + 2) % w1.len()]) });
    let s4 = h68_0(((-1.14_f64) / (1.0 + (-1.14_f64) * (-1.14_f64))), w1, w2 % 4 - 1);
    if w2 % 2 == 1 {
        for i5 in 0..w1.len() {
            let mut s6: f64 = ((0.5 * (s1).sin()).asin()).cos();
            let s7: f64;
            if (w1[i5]).max((0.3 * 1_usize as f64)) < 1.13 { s7 = (s4 / (1.0 + s4 * s4)); } else { s7 = (({ let g8 = |u9: f64| f64::tanh(w1[w1.len() - 1 - i5]); g8(w1[i5]) * g8((-1.18)) })).cos(); }
            let s10: f64 = (((0.3 * w2 as f64)).sin_cos().0).sin();
        }
        let mut s13: f64 = (0.2 * w1.iter().fold(0.15_f64, |w12, v11| w12 * 0.2 + *v11));
        let s14 = (match w2 % 3 { 0 => (x0 * w1[(2 + 2) % w1.len()]), 1 => 0.18_f64, _ => (w1[(3 + 2) % w1.len()] * s13) });
    } else if (w1[(2 + w2) % w1.len()]) > x0 {
        let mut j15 = (w2 + 3) % 4;
    }
    ((if w2 >= w2 { x0 } else { s1 })).cos() + w1.iter().copied().sum::<f64>()
}

#[differentiate]
fn p68(a0: &[f64]) -> [f64; 3] {
    let mut s16: f64 = ((-1.13) * (a0[2]).max(a0[(3 + 1) % a0.len()]));
    let s17: f64 = (((0.3 * 1_usize as f64)).tanh() + (a0[(1 + 0) % a0.len()]).tanh());
    let mut c18: Vec<f64> = vec![0.0_f64; a0.len()];
    let s19: f64;
    if (s17) > (0.3 * 3_usize as f64) { s19 = ((c18[(1 + 3) % c18.len()] * a0[0])).atan(); } else { s19 = h68_0(f64::tanh((s17 + (0.3 * 2_usize as f64))), &a0[..], 0); }
    s16 += 0.4 * ((1.7_f64 + (s19).sin()).powf((s17).cos())).cos();
    'l20: for i21 in (1..c18.len()).rev().step_by(2) {
        let mut s22: f64 = ((match i21 % 3 { 0 => s19, 1 => c18[(i21 * 2) % c18.len()], _ => 0.25_f64 })).tanh();
        'l23: for &v25 in a0.iter() {
            if !(!(i21 % 2 == 0)) { break 'l20; }
            'l26: for i27 in 0..c18.len() {
                s22 += 0.4 * ((v25 - v25)).atan();
                s16 = f64::tanh((c18[1] / (1.0 + c18[1] * c18[1])));
                s16 -= 0.4 * ((0.2 * c18.iter().copied().sum::<f64>())).cos();
            }
        }
        s22 /= 2.1 + ((c18[(i21 * 3) % c18.len()] * c18[i21])).cos();
    }
    [(0.5 * (s17).sin()).powi(3), (a0[0]).tanh(), (0.2 * a0.iter().zip(a0.iter()).map(|(v30, w31)| *v30 * *w31).sum::<f64>())]
}


#[test]
fn law_68() {
    check!(p68(&[-0.19, -1.14, 1.17, 1.27, 0.11, -1.29]) -> value, wherever_smooth());
}

#[differentiate]
fn p69(x0: f32) -> f32 {
    let mut s1: f32 = ((0.5 * (x0).sin()).powi(3) * ({ let t2: f32 = x0; t2 * t2 }));
    s1 = 0.4 * s1 + ((0.3 * 0_usize as f32) / (1.0 + (0.3 * 0_usize as f32) * (0.3 * 0_usize as f32)));
    let mut s5: f32 = (-(x0 * s1));
    let mut s6 = (((-0.23) * s5) + (s1).atan());
    let s7 = s1;
    ((x0 * (0.3 * 1_usize as f32))).clamp(-1.0_f32, 1.7_f32)
}


#[test]
fn law_69() {
    check!(p69(-1.16_f32), single(), wherever_smooth());
}

#[differentiate]
fn p70<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &[T], mut x1: T, x2: &mut [T], x3: &[T]) {
    let x1: T = ({ let g1 = |u2: T| ((u2).cos()).cos(); g1(T::from(1.26).unwrap()) * g1(T::from(0.27).unwrap()) });
    let s3: T = ((match 2 % 3 { 0 => x1, 1 => x1, _ => x1 })).atan();
    x2[0] -= s3;
    for i4 in (1..x3.len()).rev().step_by(2) {
        let x1 = if (T::from(-1.11).unwrap() * T::from(-1.27).unwrap()) <= T::from(1.16).unwrap() {
            if !(!((T::from(1.7).unwrap() + (x1).sin()).cbrt() >= T::from(1.17).unwrap())) {
                let s5: T = T::tanh((T::from(1.0).unwrap() + (x2[1]).powi(2)).ln());
                x2[2] = s5;
                for i6 in 1..=3 {
                    let s7: T = ((x3[i4] - x1)).tanh();
                    x2[2] = s7;
                    let s8: T = ((T::from(1.0).unwrap() + (x3[1]).powi(2)).ln()).cos();
                    x2[1] -= s8;
                }
            } else if x1 > T::from(0.14).unwrap() {
                if (x3[x3.len() - 1 - i4]) > T::from(1.28).unwrap() {
                    let s9: T = (x1 / (T::from(1.0).unwrap() + x1 * x1));
                    x2[(i4 + 1) % x2.len()] += s9;
                } else if i4 % 2 == 1 {
                    let s10: T = ((w0[(i4 + 2) % w0.len()] / (T::from(2.0).unwrap() + x3[i4] * x3[i4]))).cos();
                    x2[(i4 + 0) % x2.len()] = s10;
                } else {
                    let s11: T = ((T::from(0.2).unwrap() * w0.iter().zip(x2.iter()).map(|(v12, w13)| *v12 * *w13).sum::<T>())).atan();
                    x2[(i4 + 1) % x2.len()] = s11;
                    let s14: T = ((T::from(0.3).unwrap() * T::from(i4).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(i4).unwrap()) * (T::from(0.3).unwrap() * T::from(i4).unwrap())));
                    x2[(i4 + 2) % x2.len()] = s14;
                }
            }
            let s15: T = T::tanh((x1).max(x1));
            x2[(i4 + 0) % x2.len()] -= s15;
            ((x1 * x2[(2 + 0) % x2.len()])).atan()
        } else {
            let s16: T = ((T::from(0.3).unwrap() * T::from(i4).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(i4).unwrap()) * (T::from(0.3).unwrap() * T::from(i4).unwrap())));
            x2[(i4 + 1) % x2.len()] = s16;
            let s17: T = ((x2[(i4 + 1) % x2.len()]).tanh().sinh()).atan();
            x2[1] -= s17;
            ((T::from(0.16).unwrap() * x2[1])).cos()
        };
        let s18: T = (x1 / (T::from(1.0).unwrap() + x1 * x1));
        x2[(i4 + 2) % x2.len()] = s18;
        let s19: T = (x1 / (T::from(1.0).unwrap() + x1 * x1));
        x2[0] = s19;
    }
    let s20: T = ((-x1)).atan();
    x2[0] += s20;
}


#[test]
fn law_70() {
    check!(p70(&[1.29, 1.14, 1.28, 0.29, 0.25], 1.12, &mut [1.29, 1.24, 0.27, -0.14, 0.12], &[-1.19, -0.22, 0.29, 1.21, 0.25]) -> unit, wherever_smooth());
}

#[differentiate]
fn h71_0(a0: &mut f64, w1: f64, a2: usize, w3: &mut f64) -> f64 {
    (*a0) = (*a0);
    for i1 in 1..=3 {
        'l2: for i3 in 0..4 {
            let mut s4: f64 = (({ let t5: f64 = (*a0); t5 * w1 })).atan();
            let mut s6: f64 = ((-s4)).tanh();
        }
    }
    ((-0.25) * ({ let g7 = |u8: f64| (u8).tanh(); g7(1.25_f64) }))
}

#[differentiate]
fn h71_1(w0: [f64; 3], x1: f64, a2: [f64; 3]) -> f64 {
    let mut s9: f64 = (if 2 != 0 { (a2[(2 * 4) % a2.len()]).sin() } else { (w0[(0 + 3) % w0.len()] / (1.0 + w0[(0 + 3) % w0.len()] * w0[(0 + 3) % w0.len()])) });
    s9 -= 0.4 * (({ let t10: f64 = a2[2]; t10 * a2[0] })).sin();
    for i11 in (0..w0.len()).rev() {
        for &v13 in a2.iter() {
            s9 *= ((w0[0]).tanh()).tanh();
            let mut s14: f64 = (((-1.28_f64)).atan()).cos();
        }
    }
    (0.5 * ((0.2 * a2.iter().map(|&v15| f64::tanh(s9)).sum::<f64>())).sin()).asin()
}

#[differentiate]
fn p71(w0: Vec<f64>, a1: &[f64; 3], x2: &[f64; 3]) -> f64 {
    let mut s17: f64 = (1.13 * h71_1([w0[(2 + 1) % w0.len()], ((a1[0]).sin()).sin(), x2[(0 + 2) % x2.len()]], f64::tanh((a1[(1 + 0) % a1.len()] - x2[(0 * 4) % x2.len()])), [a1[(2 + 0) % a1.len()], (w0[(3 + 0) % w0.len()]).tanh(), x2[(1 + 0) % x2.len()]]));
    let mut s18: f64 = h71_1([s17, f64::tanh((-x2[0])), s17], ((1.7_f64 + (s17).sin()).log10()).sin(), [s17, (s17 / (1.0 + s17 * s17)), (0.3 * 1_usize as f64)]);
    if (0.2 * w0.iter().enumerate().map(|(i21, v19)| 0.1 * i21 as f64 * *v19).sum::<f64>()) > 1.28 {
        let mut j22 = (3 + 2) % 4;
    } else if ({ let t23: f64 = s17; t23 * 1.18_f64 }) <= 1.28 {
        std::mem::swap(&mut s17, &mut s18);
    } else {
        let s24: f64;
        if ((x2[(0 + 2) % x2.len()]) > s18) || ((s17 + 0.23_f64) >= 0.29) { s24 = (h71_1([s18, (a1[(1 * 3) % a1.len()]).tanh(), s17], ((x2[(2 + 0) % x2.len()] * s17)).atan(), [w0[1], ((-a1[(0 * 3) % a1.len()])).tanh(), a1[(0 + 0) % a1.len()]]) + (w0[(1 + 0) % w0.len()]).mul_add(s18, 0.5)); } else { s24 = (1.27 * (s18 * x2[(0 + 1) % x2.len()])); }
        let mut s25: f64 = h71_1([x2[(3 + 1) % x2.len()], (a1[(1 + 0) % a1.len()] / (1.0 + a1[(1 + 0) % a1.len()] * a1[(1 + 0) % a1.len()])), s18], ((match 0 % 3 { 0 => 1.16_f64, 1 => s17, _ => x2[(2 + 2) % x2.len()] })).tanh(), [a1[(3 + 2) % a1.len()], ((-s24)).cos(), x2[(0 + 2) % x2.len()]]);
    }
    let mut s33 = if (h71_1([s17, ((w0[0]).hypot(1.7_f64)).atan(), s17], f64::tanh(f64::max(a1[(0 + 2) % a1.len()], s17)), [s18, f64::tanh((0.2 * a1.iter().fold(0.26_f64, |w27, v26| w27 * 0.2 + *v26))), x2[(2 + 2) % x2.len()]]) <= (-1.23)) && (((-1.16_f64)) > (0.3 * 2_usize as f64)) {
        s18 = (match 0 % 3 { 0 => (1.7_f64 + (a1[(1 + 3) % a1.len()]).sin()).powf((x2[0]).cos()), 1 => x2[(0 + 0) % x2.len()], _ => (x2[(1 + 2) % x2.len()] + x2[1]) });
        (((0.3 * 3_usize as f64) / (2.0 + x2[(0 + 0) % x2.len()] * x2[(0 + 0) % x2.len()]))).sin()
    } else {
        let s30 = (match 0 % 3 { 0 => ({ let t28: f64 = s18; t28 * (-0.12_f64) }), 1 => x2[(3 + 1) % x2.len()], _ => ({ let t29: f64 = s18; t29 * s18 }) });
        s18 *= ((0.2 * a1.iter().copied().sum::<f64>())).cos();
        ((w0[(0 + 0) % w0.len()] * a1[(3 + 0) % a1.len()])).tanh()
    };
    s33 = h71_1([s17, (x2[(0 + 1) % x2.len()] / (1.0 + x2[(0 + 1) % x2.len()] * x2[(0 + 1) % x2.len()])), w0[(0 + 1) % w0.len()]], ((-s18)).tanh(), [1.17_f64, f64::tanh((s17).cos()), s33]);
    s17 = f64::tanh(h71_1([x2[(3 * 4) % x2.len()], ((s18).hypot(1.7_f64)).sin(), x2[(1 + 2) % x2.len()]], ((1.0_f64 + (w0[(0 * 4) % w0.len()]).powi(2)).sqrt()).sin(), [s18, (s17 / (1.0 + s17 * s17)), x2[(1 + 1) % x2.len()]]));
    s18 /= 2.1 + f64::tanh((0.2 * x2.iter().map(|&v34| f64::tanh(s18)).sum::<f64>()));
    h71_1([s33, ((match 3 % 3 { 0 => x2[(0 + 1) % x2.len()], 1 => w0[(0 + 2) % w0.len()], _ => s33 })).sin(), s18], ((0.2 * x2.iter().map(|&v36| (s33).tanh()).sum::<f64>())).sin(), [0.29_f64, (s18 / (1.0 + s18 * s18)), w0[(1 + 2) % w0.len()]])
}


#[test]
fn law_71() {
    check!(p71(vec![1.16, 1.22, -0.23, 0.13, 0.21], &[-0.18, -1.22, 0.12], &[0.14, 0.16, 1.11]), wherever_smooth());
}

#[differentiate]
fn h72_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(mut a0: T, x1: T) -> T {
    let mut a0 = if (x1) > x1 {
        let mut s1: T = ({ let g2 = |u3: T| T::tanh(((T::from(0.3).unwrap() * T::from(2).unwrap()) * u3)); g2(a0) * g2(T::from(-1.25).unwrap()) });
        x1
    } else {
        let s4: T = ((T::from(1.7).unwrap() + (a0).sin()).log10()).atan();
        a0 *= s4;
        a0
    };
    (T::from(0.17).unwrap() * T::from(-1.17).unwrap())
}

#[differentiate]
fn p72<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &[T; 3], a1: &[T]) -> [T; 3] {
    if ((w0[(0 + 1) % w0.len()] + a1[(1 + 2) % a1.len()]) >= T::from(-1.19).unwrap()) && ((T::from(-0.23).unwrap() * T::from(-1.22).unwrap()) > T::from(1.13).unwrap()) {
        let s5: T = h72_0((w0[(1 + 1) % w0.len()] / (T::from(1.0).unwrap() + w0[(1 + 1) % w0.len()] * w0[(1 + 1) % w0.len()])), (T::from(1.18).unwrap() / (T::from(1.0).unwrap() + T::from(1.18).unwrap() * T::from(1.18).unwrap())));
        let s8 = (h72_0(T::tanh((-s5)), (w0[(3 + 0) % w0.len()] / (T::from(1.0).unwrap() + w0[(3 + 0) % w0.len()] * w0[(3 + 0) % w0.len()])))).tanh().sinh();
        if ((s8 + s5) <= T::from(0.27).unwrap()) && ((a1[2]).tanh() > T::from(-1.27).unwrap()) {
            let s8 = ((T::from(0.15).unwrap() * s5) * (T::from(0.2).unwrap() * w0.iter().copied().sum::<T>()));
        } else if 0 % 2 == 0 {
            let mut c11: [[T; 3]; 2] = [[(-(w0[0] - (T::from(0.3).unwrap() * T::from(2).unwrap()))), ({ let t12: T = (T::from(1.7).unwrap() + (s5).cos()).recip(); t12 * (T::from(0.18).unwrap()).max(a1[(3 + 0) % a1.len()]) }), (match 2 % 3 { 0 => (match 0 % 3 { 0 => (T::from(0.3).unwrap() * T::from(3).unwrap()), 1 => a1[(0 + 2) % a1.len()], _ => s8 }), 1 => w0[(2 + 0) % w0.len()], _ => (match 3 % 3 { 0 => s5, 1 => w0[(2 + 2) % w0.len()], _ => a1[(3 + 0) % a1.len()] }) })], [({ let t12: T = (T::from(1.7).unwrap() + (s5).cos()).recip(); t12 * (T::from(0.18).unwrap()).max(a1[(3 + 0) % a1.len()]) }); 3]];
        } else {
            let mut c13 = [T::from(0.0).unwrap(); 3];
        }
    }
    let mut s17: T = ((T::from(-0.21).unwrap() * a1[(3 * 2) % a1.len()])).cos();
    let s18: T = T::max((T::from(0.2).unwrap() * w0.iter().fold(T::from(0.13).unwrap(), |w20, v19| w20 * T::from(0.2).unwrap() + *v19)), w0[(0 * 2) % w0.len()]);
    let s21: T = ((s18).sin_cos().0).sin();
    s17 = s21;
    let s22: T = (h72_0((((T::from(0.3).unwrap() * T::from(2).unwrap()) + T::from(0.27).unwrap())).cos(), ((s18 / (T::from(2.0).unwrap() + s17 * s17))).atan())).atan();
    s17 += s22;
    [(T::from(0.2).unwrap() * a1.iter().fold(T::from(0.12).unwrap(), |w24, v23| w24 * T::from(0.2).unwrap() + *v23)), (T::from(-1.17).unwrap()).cos(), h72_0((h72_0(((s18 / (T::from(2.0).unwrap() + s17 * s17))).tanh(), ((T::from(1.21).unwrap() * s17)).cos())).sin(), T::tanh(({ let g25 = |u26: T| (a1[1]).tanh(); g25((T::from(0.3).unwrap() * T::from(1).unwrap())) })))]
}


#[test]
fn law_72() {
    check!(p72(&[-1.19, 1.23, -0.28], &[-0.13, 0.16, -0.25, -1.12, -0.12, 0.18]) -> value, wherever_smooth());
}

#[differentiate]
fn p73(a0: &[f64], w1: &mut f64) {
    let mut s1 = f64::tanh((a0[1] / (1.0 + a0[1] * a0[1])));
    let mut s1: f64 = {
        let mut s2: f64 = ((1.28 * (*w1))).atan();
        ((0.2 * a0.iter().zip(a0.iter()).map(|(v3, w4)| *v3 * *w4).sum::<f64>()) - (a0[(3 + 2) % a0.len()] * a0[(2 + 2) % a0.len()]))
    };
    if (a0[(3 + 0) % a0.len()]).cos() <= 0.24 {
        let mut s10: f64 = (0.15 * ({ let g11 = |u12: f64| (1.19_f64).tanh(); g11(1.27_f64) * g11((-1.12)) }));
        for (i13, &v14) in a0.iter().enumerate() {
            (*w1) += 0.4 * ((0.3 * i13 as f64) / (1.0 + (0.3 * i13 as f64) * (0.3 * i13 as f64)));
            s1 = ((if s1 > (-1.26) { v14 } else { (0.3 * 2_usize as f64) })).sin();
        }
        (*w1) *= (((*w1) / (1.0 + (*w1) * (*w1)))).sin();
    } else {
        (*w1) += 0.4 * ((a0[(3 + 1) % a0.len()]).tanh()).atan();
        (*w1) = ((0.25 * s1) * (if (match 0 % 3 { 0 => s1, 1 => a0[(2 + 1) % a0.len()], _ => s1 }) <= (-0.14) { (*w1) } else { a0[(2 + 1) % a0.len()] }));
    }
    s1 = 0.4 * s1 + (((*w1)).atan()).sin();
    s1 *= f64::tanh(((0.3 * 0_usize as f64) - (*w1)));
    s1 -= 0.4 * ((match 1 % 3 { 0 => s1, 1 => s1, _ => a0[(2 + 0) % a0.len()] })).cos();
    (*w1) = ((s1).atan()).abs();
}


#[test]
fn law_73() {
    check!(p73(&[1.19, -1.13, -0.11, 0.17, 0.17], &mut 1.11) -> unit, wherever_smooth());
}

#[differentiate]
fn h74_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(x0: &mut [T], a1: T) {
    let s1: T = ((T::from(1.25).unwrap() * x0[(0 + 1) % x0.len()])).sin();
    x0[(3 + 2) % x0.len()] *= s1;
    let mut s8 = if 2 % 2 == 0 {
        let a1: T = (-(match 2 % 3 { 0 => a1, 1 => a1, _ => a1 }));
        (-(match 1 % 3 { 0 => x0[(2 + 0) % x0.len()], 1 => (T::from(0.3).unwrap() * T::from(1).unwrap()), _ => x0[(3 + 2) % x0.len()] }))
    } else {
        let mut k3 = 1;
        'l2: while k3 < 2 {
            k3 += 1;
            for i4 in 1..x0.len() {
                let s5: T = (({ let t6: T = T::from(0.27).unwrap(); t6 * (T::from(0.3).unwrap() * T::from(k3).unwrap()) })).tanh();
                x0[(k3 + 0) % x0.len()] -= s5;
            }
        }
        (T::from(0.18).unwrap() * ({ let t7: T = a1; t7 * t7 }))
    };
    let s9: T = T::tanh((a1).tanh());
    x0[(2 + 0) % x0.len()] *= s9;
    let s10: T = ((a1 / (T::from(2.0).unwrap() + a1 * a1))).tanh();
    s8 = s10;
}

#[differentiate]
fn p74<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: T, w1: T, mut x2: [T; 3]) -> T {
    let mut j11 = (1 + 3) % 4;
    let j12 = (j11 + 1) % x2.len();
    let s13: T = (T::tanh(x2[(j11 + 0) % x2.len()])).sin();
    x2[j12] = s13;
    let s14: T = T::tanh((T::from(1.7).unwrap() + (x2[(j11 + 0) % x2.len()]).sin()).powf((w1).cos()));
    x2[0] -= s14;
    let mut s40: T = if !((T::from(0.2).unwrap() * x2.iter().copied().sum::<T>()) < T::from(1.21).unwrap()) {
        let mut w0: T = if (T::from(-0.29).unwrap()) > x2[(3 + j11) % x2.len()] {
            let mut k17 = 0;
            let mut s18 = loop {
                'l19: for i20 in 1..x2.len() {
                    let s21: T = T::tanh((x2[i20] * (T::from(0.3).unwrap() * T::from(i20).unwrap())));
                    x2[i20] -= s21;
                }
                let j22 = (k17 + 2) % x2.len();
                let s23: T = (w1 / (T::from(1.0).unwrap() + w1 * w1));
                x2[j22] -= s23;
                k17 += 1;
                if k17 >= 3 { break (({ let g24 = |u25: T| (x2[(k17 + j11) % x2.len()]).tanh(); g24(x2[(k17 + 0) % x2.len()]) })).cos(); }
            };
            let mut k27 = 0;
            'l26: while k27 < 4 && s18 < T::from(1.4).unwrap() {
                k27 += 1;
                let s28: T = (x2[(k27 + 2) % x2.len()] / (T::from(1.0).unwrap() + x2[(k27 + 2) % x2.len()] * x2[(k27 + 2) % x2.len()]));
                s18 -= s28;
                let s29: T = (w0 / (T::from(1.0).unwrap() + w0 * w0));
                s18 = s29;
                let s30: T = ((T::from(1.7).unwrap() + (s18).sin()).cbrt()).cos();
                s18 *= s30;
            }
            (match j11 % 3 { 0 => (if j11 % 2 == 0 { w0 } else { x2[(j11 + 0) % x2.len()] }), 1 => x2[(3 * 4) % x2.len()], _ => (x2[(j11 + 2) % x2.len()] - w0) })
        } else {
            let j31 = (3 + 2) % x2.len();
            let s32: T = ((w0 / (T::from(1.0).unwrap() + w0 * w0))).sin();
            x2[j31] = s32;
            ((T::from(0.5).unwrap() * (x2[(j11 + 0) % x2.len()]).tanh()).exp_m1() * (T::from(1.21).unwrap() * w1))
        };
        let s33: T = ((x2[(j11 * 2) % x2.len()]).tanh().sinh()).cos();
        w0 += s33;
        (((T::from(0.3).unwrap() * T::from(j11).unwrap()) / (T::from(2.0).unwrap() + w0 * w0)) * (w0 * x2[(j11 + 2) % x2.len()]))
    } else {
        let j34 = (j11 * 4) % x2.len();
        let s35: T = ((T::from(0.2).unwrap() * x2.iter().map(|&v36| (w0).sin()).sum::<T>())).tanh();
        x2[j34] = s35;
        ({ let g38 = |u39: T| ((x2[(j11 + 0) % x2.len()]).min(x2[(j11 * 2) % x2.len()])).tanh(); g38(x2[1]) })
    };
    ((T::from(1.22).unwrap() * (T::from(0.3).unwrap() * T::from(j11).unwrap())) * (T::from(1.12).unwrap() * s40))
}


#[test]
fn law_74() {
    check!(p74(0.19, 0.15, [0.15, -0.13, 0.24]), wherever_smooth());
}

#[differentiate]
fn h75_0(mut x0: f64, a1: &[f64], x2: usize) -> f64 {
    if x2 % 4 == 0 { return (x0 / (1.0 + x0 * x0)); }
    'l3: for &v5 in a1.iter() {
        if 1 % 2 == 0 {
            x0 += 0.4 * ((x0).atan2(1.7_f64 + x0 * x0)).tanh();
        }
    }
    let s6 = h75_0((((0.3 * x2 as f64) + a1[(1 + 2) % a1.len()])).sin(), a1, x2 % 4 - 1);
    if 2 % 2 == 0 {
        let mut s6: f64 = if !((x0 * s6) >= 0.22) {
            let mut c7: [f64; 3] = [(((0.3 * x2 as f64)).atan()).tanh().sinh(), s6, ((0.2 * a1.iter().enumerate().map(|(i10, v8)| 0.1 * i10 as f64 * *v8).sum::<f64>()) * (s6 / (1.0 + s6 * s6)))];
            x0 += 0.4 * f64::tanh((c7[(x2 + 1) % c7.len()]).cos());
            (1.7_f64 + ((s6 * (0.3 * x2 as f64))).sin()).powf(((0.3 * x2 as f64)).cos())
        } else {
            if x2 % 2 == 1 {
                let s11: f64 = ((a1[(x2 + 1) % a1.len()]).cos()).atan2(1.7_f64 + x0 * x0);
                let mut s12 = ((1.7_f64 + (s11).sin()).log10()).sin();
            }
            x0 /= 2.1 + ((s6 * a1[(x2 + 1) % a1.len()])).atan();
            ((0.2 * a1.iter().fold(0.15_f64, |w14, v13| w14 * 0.2 + *v13)) - (s6 - a1[(x2 + 1) % a1.len()]))
        };
        x0 += 0.4 * ((a1[(x2 + 1) % a1.len()] * x0)).sin();
    }
    (0.2 * a1.iter().enumerate().map(|(i17, v15)| 0.1 * i17 as f64 * *v15).sum::<f64>())
}

#[differentiate]
fn p75(mut w0: f64, w1: [f64; 3], x2: &mut [f64]) -> (f64, f64) {
    w0 += 0.4 * (h75_0(((w0 * w0)).tanh(), &w1, 1)).atan();
    if 3 % 2 == 1 {
        let mut s18 = ((w1[(0 + 1) % w1.len()] - (0.3 * 2_usize as f64))).mul_add((0.3 * 0_usize as f64), 0.5);
        'l19: for i20 in 0..w1.len() {
            let mut s18 = if (0.2 * x2.iter().enumerate().map(|(i23, v21)| 0.1 * i23 as f64 * *v21).sum::<f64>()) > (-0.18) {
                for (i24, &v25) in w1.iter().enumerate() {
                    x2[(3 + 1) % x2.len()] *= ((0.3 * i24 as f64) / (1.0 + (0.3 * i24 as f64) * (0.3 * i24 as f64)));
                    if 3 % 2 == 0 {
                        x2[2] = ((x2[2]).abs()).cos();
                        continue;
                    }
                }
                let mut k26 = 0;
                let mut s27 = loop {
                    w0 = (h75_0(((w1[(i20 + k26) % w1.len()] * w1[i20])).cos(), &w1[..3], 1)).sin();
                    s18 -= 0.4 * (x2[(i20 + 2) % x2.len()] / (1.0 + x2[(i20 + 2) % x2.len()] * x2[(i20 + 2) % x2.len()]));
                    k26 += 1;
                    if k26 >= 2 { break ((w1[(k26 + 2) % w1.len()] - x2[(k26 + 0) % x2.len()])).sin(); }
                };
                ((1.7_f64 + (w0).sin()).log10()).tanh()
            } else {
                s18 = 0.4 * s18 + (((-0.26_f64)).mul_add(w1[i20], 0.5)).atan();
                (h75_0(((-w1[(i20 * 3) % w1.len()])).tanh(), &w1, i20)).sin()
            };
            w0 *= ((x2[(i20 + i20) % x2.len()] - s18)).tanh();
            w0 = 0.4 * w0 + ((w1[1]).atan2(1.7_f64 + s18 * s18)).tanh();
        }
    } else {
        w0 -= 0.4 * ((w0 / (2.0 + w1[(1 + 0) % w1.len()] * w1[(1 + 0) % w1.len()]))).sin();
    }
    w0 += 0.4 * (x2[2] / (1.0 + x2[2] * x2[2]));
    w0 -= 0.4 * (x2[(1 + 0) % x2.len()] / (1.0 + x2[(1 + 0) % x2.len()] * x2[(1 + 0) % x2.len()]));
    w0 = ((0.19 * w0) + (1.7_f64 + (w0).sin()).cbrt());
    ((w0).atan2(1.7_f64 + w0 * w0), h75_0(((1.7_f64 + (w0).sin()).powf((x2[(1 + 1) % x2.len()]).cos())).cos(), &w1, 3))
}


#[test]
fn law_75() {
    check!(p75(1.18, [1.19, -1.13, 1.24], &mut [0.14, -0.22, 1.22, 1.21, 1.27, 0.14]) -> value, wherever_smooth());
}

#[differentiate]
fn h76_0(w0: &mut [f64], x1: &[f64]) {
    w0[(2 + 3) % w0.len()] += 0.4 * (((0.3 * 1_usize as f64) - w0[(0 * 3) % w0.len()])).sin();
    let mut s1 = (0.5 * ((x1[(1 + 3) % x1.len()]).clamp(-1.0_f64, 1.7_f64)).tanh()).exp_m1();
}

#[differentiate]
fn p76(a0: &[f64; 3], a1: &[f64]) -> [f64; 3] {
    let s2: f64 = ({ let t3: f64 = (0.5 * (a1[(0 + 0) % a1.len()]).tanh()).exp(); t3 * (t3 + t3) });
    let mut s4 = ((match 3 % 3 { 0 => s2, 1 => s2, _ => a1[(0 + 0) % a1.len()] })).max(a1[(3 + 0) % a1.len()]);
    let mut c5: [[f64; 3]; 2] = [[((0.3 * 1_usize as f64) / (1.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64))), ({ let g6 = |u7: f64| (a0[(0 + 1) % a0.len()] / (1.0 + a0[(0 + 1) % a0.len()] * a0[(0 + 1) % a0.len()])); g6(s2) }), f64::tanh((0.2 * a1.iter().zip(a1.iter()).map(|(v8, w9)| *v8 * *w9).sum::<f64>()))], [({ let g6 = |u7: f64| (a0[(0 + 1) % a0.len()] / (1.0 + a0[(0 + 1) % a0.len()] * a0[(0 + 1) % a0.len()])); g6(s2) }); 3]];
    if (1 % 2 == 0) && (2 % 2 == 0) {
        c5[3 % 2][2 % 3] = 0.4 * c5[3 % 2][2 % 3] + (({ let g10 = |u11: f64| (a1[(2 + 0) % a1.len()]).atan(); g10(s2) })).cos();
        'l12: for i13 in 1..a1.len() {
            let s17 = ((0.2 * a1.iter().enumerate().map(|(i16, v14)| 0.1 * i16 as f64 * *v14).sum::<f64>())).sin();
            let mut c18 = [0.0_f64; 3];
            if i13 >= i13 {
                c5[i13 % 2][i13 % 3] *= (((0.3 * i13 as f64)).hypot(1.7_f64)).tanh();
                s4 = 0.4 * s4 + f64::tanh((0.28_f64 - a1[i13]));
            }
        }
        s4 = 0.4 * s4 + (a0[(1 + 1) % a0.len()] / (1.0 + a0[(1 + 1) % a0.len()] * a0[(1 + 1) % a0.len()]));
    } else {
        s4 -= 0.4 * (s4).tanh();
    }
    s4 = 0.4 * s4 + ((c5[1 % 2][2 % 3]).atan()).tanh();
    s4 /= 2.1 + f64::tanh((if ((s4 * s4) > (-0.24)) && ((0.26_f64 * s2) <= 1.12) { s2 } else { s4 }));
    s4 += 0.4 * (f64::tanh(c5[2 % 2][2 % 3])).atan();
    [(1.7_f64 + (s2).cos()).recip(), (a1[(0 + 2) % a1.len()] / (1.0 + a1[(0 + 2) % a1.len()] * a1[(0 + 2) % a1.len()])), (a1[(1 + 2) % a1.len()]).atan()]
}


#[test]
fn law_76() {
    check!(p76(&[0.12, 1.14, 1.14], &[0.25, 1.29, -1.23, 0.21, 0.28, 0.28]) -> value, wherever_smooth());
}

#[differentiate]
fn p77(w0: usize, mut x1: [f64; 3]) -> f64 {
    let j1 = (w0 + 2) % x1.len();
    x1[j1] = 0.4 * x1[j1] + ((x1[2]).cos()).atan();
    let s2 = ((x1[(w0 + 0) % x1.len()] * x1[(w0 + 1) % x1.len()])).clamp(-1.0_f64, 1.7_f64);
    for i3 in (0..5).step_by(3) {
        let mut k4 = 0;
        while k4 < 3 && s2 < 1.4 {
            k4 += 1;
            match 2 % 4 {
                0 => {
                    if i3 < i3 { continue; }
                    x1.reverse();
                }
                1 | 2 => {
                    let j5 = (i3 + k4) % x1.len();
                    x1[j5] = f64::tanh((x1[(w0 + 1) % x1.len()]).atan());
                    let mut s6 = ((s2 / (2.0 + s2 * s2))).tanh();
                }
                _ => {
                    let j7 = (w0 + 1) % x1.len();
                    x1[j7] = ((1.7_f64 + (s2).sin()).powf((x1[(w0 + w0) % x1.len()]).cos())).sin();
                    x1[2] = ((0.3 * k4 as f64) / (1.0 + (0.3 * k4 as f64) * (0.3 * k4 as f64)));
                }
            }
            let j8 = (i3 + 1) % x1.len();
            x1[j8] = ((-s2)).sin();
        }
    }
    let j9 = (w0 * 4) % x1.len();
    x1[j9] += 0.4 * ((0.2 * x1.iter().fold((-0.24_f64), |w11, v10| w11 * 0.2 + *v10))).cos();
    let j12 = (1 + 1) % x1.len();
    x1[j12] *= ((0.3 * w0 as f64) / (1.0 + (0.3 * w0 as f64) * (0.3 * w0 as f64)));
    (((0.3 * 2_usize as f64)).tanh().sinh() * (x1[(w0 * 4) % x1.len()]).clamp(-1.0_f64, 1.7_f64)) + x1.iter().copied().sum::<f64>()
}


#[test]
fn law_77() {
    check!(p77(const 3, [0.21, 1.26, 0.17]), wherever_smooth());
}

#[differentiate]
fn p78(a0: usize, a1: &mut f64, x2: &[f64], a3: &mut f64) -> [f64; 3] {
    let s17 = if 0 != a0 {
        let mut c1: Vec<f64> = x2.iter().map(|&v2| (({ let t3: f64 = v2; t3 * v2 })).sin()).collect();
        for i4 in (0..x2.len()).rev() {
            let mut k5 = 0;
            loop {
                'l7: for i8 in i4 + 1..c1.len() {
                    (*a1) = ((*a1) / (1.0 + (*a1) * (*a1)));
                    c1[i8] = ((match 0 % 3 { 0 => (-0.13_f64), 1 => (*a1), _ => x2[0] })).sin();
                }
                let j9 = c1.len() - 1 - i4;
                c1[j9] += 0.4 * ((*a1) / (1.0 + (*a1) * (*a1)));
                k5 += 1;
                if k5 >= 3 { break; }
            }
            c1[0] /= 2.1 + ((0.2 * x2.iter().enumerate().map(|(i13, v11)| 0.1 * i13 as f64 * *v11).sum::<f64>())).tanh();
        }
        ({ let g14 = |u15: f64| f64::tanh((-c1[(a0 + 1) % c1.len()])); g14(x2[2]) })
    } else {
        let mut s16: f64 = (-(x2[0]).sin_cos().0);
        s16 -= 0.4 * ((((*a3)) * ((*a3))).ln_1p()).sin();
        (0.5 * ((1.27_f64).tanh()).tanh()).exp_m1()
    };
    (*a3) *= f64::tanh(({ let g18 = |u19: f64| (u19).cos(); g18((0.3 * a0 as f64)) }));
    (*a3) = 0.4 * (*a3) + (((x2[0]) * (x2[0])).ln_1p()).sin();
    (*a3) += 0.4 * ((0.2 * x2.iter().map(|&v20| ((*a3)).tanh()).sum::<f64>())).tanh();
    (*a1) = 0.4 * (*a1) + (((-0.27) * (*a1))).sin();
    (*a3) = ((1.7_f64 + ((0.3 * a0 as f64)).sin()).cbrt()).sin();
    (*a1) = (((*a1)).atan2(1.7_f64 + (*a3) * (*a3)) / (2.0 + 1.13_f64 * 1.13_f64));
    [(1.7_f64 + (s17).cos()).recip(), f64::tanh((*a1)), ((*a3) - 0.27_f64)]
}


#[test]
fn law_78() {
    check!(p78(const 4, &mut 0.25, &[-0.25, 1.17, 1.26, -0.26, -1.17, 1.11], &mut 0.15) -> value, wherever_smooth());
}

#[differentiate]
fn p79(#[constant] x0: &[f64], w1: &mut [f64]) {
    for &v2 in x0.iter() {
        let s3: f64 = ((-v2)).atan();
    }
    let s4 = if 3 % 2 == 1 {
        w1[1] = 0.4 * w1[1] + ((w1[2] - x0[(1 + 1) % x0.len()])).atan();
        (-x0[0])
    } else {
        w1[(1 + 1) % w1.len()] += 0.4 * ((w1[(3 + 2) % w1.len()]).tanh()).cos();
        ((1.7_f64 + (w1[2]).sin()).cbrt() * (0.5 * (x0[(0 + 2) % x0.len()]).tanh()).exp_m1())
    };
    w1[(3 + 0) % w1.len()] *= ((s4).cos()).tanh();
    for (i5, &v6) in w1.iter().enumerate() {
        let mut s7: f64 = (v6 / (1.0 + v6 * v6));
    }
    w1[1] = ((s4 / (1.0 + s4 * s4)) * (w1[(3 + 2) % w1.len()]).mul_add(s4, 0.5));
    if (-w1[(1 + 2) % w1.len()]) <= 1.11 {
        w1[(3 + 1) % w1.len()] += 0.4 * ((x0[(3 + 2) % x0.len()]).atan()).atan();
    } else if 0 != 3 {
        w1[(3 + 1) % w1.len()] = (f64::tanh(s4) - (s4 / (2.0 + (0.3 * 2_usize as f64) * (0.3 * 2_usize as f64))));
    } else {
        w1[(2 * 3) % w1.len()] += 0.4 * ((x0[(3 + 1) % x0.len()]).abs()).tanh();
        w1[0] -= 0.4 * f64::tanh(({ let t8: f64 = x0[(3 + 0) % x0.len()]; t8 * w1[2] }));
    }
    w1[(0 + 1) % w1.len()] /= 2.1 + (w1[(0 + 2) % w1.len()] / (1.0 + w1[(0 + 2) % w1.len()] * w1[(0 + 2) % w1.len()]));
}


#[test]
fn law_79() {
    check!(p79(const &[-1.12, -1.27, 1.17, -1.28, 1.17], &mut [-1.24, 0.18, 0.25, 1.21, -0.25]) -> unit, wherever_smooth());
}

#[differentiate]
fn h80_0(a0: f64, a1: f64) -> f64 {
    let mut c1 = [0.0_f64; 3];
    let s4 = ((a0).abs()).sin();
    ((c1[(2 * 3) % c1.len()] * a1)).atan()
}

#[differentiate]
fn p80(mut a0: f64, a1: f64, mut a2: Vec<f64>, x3: &[f64]) -> f64 {
    let s5 = (0.23 * h80_0(f64::tanh((a0 * a1)), ((a2[(1 + 0) % a2.len()] / (2.0 + a1 * a1))).sin()));
    let s21 = if (a0 - (-1.17_f64)) > 1.13 {
        let j6 = (0 + 0) % a2.len();
        a2[j6] /= 2.1 + (((0.3 * 3_usize as f64) * s5)).sin();
        (1.7_f64 + ((a1).clamp(-1.0_f64, 1.7_f64)).sin()).powf((x3[(0 + 1) % x3.len()]).cos())
    } else {
        match 2 % 4 {
            0 => {
                if !((x3[(2 + 2) % x3.len()] * a0) < 0.22) {
                    a2[2] *= ((a1 - x3[2])).atan();
                    let j7 = (2 + 2) % a2.len();
                    a2[j7] += 0.4 * ((if 1 != 2 { a0 } else { a2[(3 + 0) % a2.len()] })).sin();
                } else {
                    let j8 = (1 + 1) % a2.len();
                    a2[j8] -= 0.4 * ((-a2[(1 + 1) % a2.len()])).cos();
                    let j9 = (2 + 2) % a2.len();
                    a2[j9] = (((0.3 * 1_usize as f64) - (0.3 * 3_usize as f64))).cos();
                }
                let j11 = (0 * 3) % a2.len();
                {
                    let r10 = &mut a2[j11];
                    *r10 += 0.4 * ((0.2 * x3.iter().fold((-1.19_f64), |w13, v12| w13 * 0.2 + *v12))).tanh();
                    (*r10) /= 2.1 + ((x3[(1 + 2) % x3.len()] * x3[(1 + 2) % x3.len()])).tanh();
                }
            }
            1 | 2 if (a2[0]) > a0 => {
                a0 = (0.2 * a2.iter().map(|&v14| f64::tanh(((-0.19_f64) / (2.0 + a2[(3 + 2) % a2.len()] * a2[(3 + 2) % a2.len()])))).sum::<f64>());
                a0 *= (a2[(3 + 1) % a2.len()] / (1.0 + a2[(3 + 1) % a2.len()] * a2[(3 + 1) % a2.len()]));
            }
            _ => {
                a0 = (h80_0(((x3[(2 + 1) % x3.len()]).min(x3[2])).sin(), ((0.2 * a2.iter().enumerate().map(|(i18, v16)| 0.1 * i18 as f64 * *v16).sum::<f64>())).sin()) - (0.21 * x3[(2 + 2) % x3.len()]));
            }
        }
        a0 *= (((-0.21) * s5)).sin();
        (1.27 * (0.2 * x3.iter().copied().sum::<f64>()))
    };
    a0 += 0.4 * (((-1.16) * a2[(0 + 1) % a2.len()])).atan();
    a0 -= 0.4 * f64::tanh((a1).atan());
    ((x3[(0 + 1) % x3.len()]).sin() + f64::max(s5, a2[(3 * 4) % a2.len()])) + a2.iter().copied().sum::<f64>()
}


#[test]
fn law_80() {
    check!(p80(0.23, 1.26, vec![0.29, 1.14, 0.19, -0.21, -0.12, 0.19], &[-1.16, -1.11, -1.24, 0.15, -1.11, 0.17]), wherever_smooth());
}

#[differentiate]
fn h81_0(a0: f64) -> [f64; 3] {
    match 2 % 4 {
        0 => {
            if 2 % 2 == 1 {
                let mut s1 = ((a0 / (1.0 + a0 * a0)) - (a0 * a0));
            } else if 1 % 2 == 1 {
                let mut s2: f64 = (-0.19_f64);
            }
        }
        1 | 2 if 3 < 3 => {
            let mut c3 = [0.0_f64; 3];
            let j5 = (2 + 2) % c3.len();
            c3[j5] -= 0.4 * f64::tanh(((0.3 * 3_usize as f64) * c3[(3 + 2) % c3.len()]));
        }
        _ => {
            let mut s6: f64 = (a0 / (1.0 + a0 * a0));
        }
    }
    let mut s7: f64 = (-(a0).sin_cos().1);
    let mut s7: f64 = ((a0).atan() / (2.0 + s7 * s7));
    [a0, (s7).tanh(), ({ let g8 = |u9: f64| (a0 / (1.0 + a0 * a0)); g8(a0) })]
}

#[differentiate]
fn h81_1(mut x0: (f64, f64), a1: &[f64], a2: &[f64; 3]) -> (f64, f64) {
    x0.1 /= 2.1 + (({ let t10: f64 = 1.29_f64; t10 * x0.1 })).cos();
    if (((-0.14) * a1[(1 + 1) % a1.len()]) > (-1.11)) && ((a2[(0 + 0) % a2.len()] * x0.1) <= 1.26) {
        x0.1 = ((0.2 * a1.iter().copied().sum::<f64>()) + (match 1 % 3 { 0 => a1[(2 + 3) % a1.len()], 1 => x0.0, _ => 1.22_f64 }));
        let s27 = if ((0.3 * 3_usize as f64) - x0.0) > (-1.24) {
            x0.0 = 0.4 * x0.0 + ((x0.0 + a2[(3 + 1) % a2.len()])).atan();
            let mut c13: [f64; 3] = [((x0.0 / (2.0 + a1[2] * a1[2])) / (2.0 + (-0.29_f64) * (-0.29_f64))), (x0.1 * ({ let t14: f64 = a1[2]; t14 * x0.0 })), (a2[0]).tanh().sinh()];
            ((a1[(0 + 2) % a1.len()] * (0.3 * 3_usize as f64))).min(c13[2])
        } else {
            let mut c15: Vec<f64> = a2.iter().map(|&v16| ((1.7_f64 + (a2[1]).cos()).recip()).cos()).collect();
            'l17: for i18 in 0..4 {
                let j19 = (i18 + i18) % c15.len();
                c15[j19] += 0.4 * ((-1.11_f64) / (1.0 + (-1.11_f64) * (-1.11_f64)));
                let mut k20 = 0;
                let mut s21 = loop {
                    x0.1 = ((0.2 * a1.iter().enumerate().map(|(i24, v22)| 0.1 * i24 as f64 * *v22).sum::<f64>())).tanh();
                    x0.0 = ((1.7_f64 + (x0.1).sin()).cbrt()).atan();
                    k20 += 1;
                    if k20 >= 3 || !(!(x0.0 < (-0.29))) { break (a2[(i18 + 1) % a2.len()] / (1.0 + a2[(i18 + 1) % a2.len()] * a2[(i18 + 1) % a2.len()])); }
                };
            }
            ((if (c15[(0 + 0) % c15.len()]).atan() > 1.16 { c15[1] } else { x0.0 }) * ({ let g25 = |u26: f64| (u26).atan(); g25(a1[1]) }))
        };
        x0.0 += 0.4 * (({ let g28 = |u29: f64| ((0.3 * 3_usize as f64)).cos(); g28(a1[(1 + 0) % a1.len()]) * g28(1.16) })).cos();
    } else {
        x0.1 = 0.4 * x0.1 + (a1[(2 + 2) % a1.len()] / (1.0 + a1[(2 + 2) % a1.len()] * a1[(2 + 2) % a1.len()]));
        x0.1 *= f64::tanh((a2[(2 + 0) % a2.len()] - a2[(1 + 1) % a2.len()]));
    }
    (({ let t30: f64 = x0.1; t30 * (0.3 * 2_usize as f64) }), (0.5 * ((0.2 * a2.iter().fold((-1.25_f64), |w32, v31| w32 * 0.2 + *v31))).sin()).asin())
}

#[differentiate]
fn p81(w0: f64, a1: &mut [f64]) {
    let mut h33 = h81_1((a1[(2 + 1) % a1.len()], ((w0 * a1[(0 + 1) % a1.len()])).cos()), a1, &[w0, (((0.3 * 2_usize as f64) - a1[0])).cos(), a1[(3 * 4) % a1.len()]]);
    a1[(3 + 0) % a1.len()] *= ((((0.3 * 1_usize as f64)) * ((0.3 * 1_usize as f64))).ln_1p()).cos();
    let mut k34 = 1;
    while k34 < 3 && a1[1] < 1.4 {
        k34 += 1;
        let mut c35: Vec<f64> = a1.iter().map(|&v36| ((1.21 * w0)).sin()).collect();
        for i37 in 0..=a1.len() - 1 {
            let mut k38 = 0;
            while k38 < 3 {
                k38 += 1;
                let mut c39: Vec<f64> = vec![(a1[(k34 + k34) % a1.len()] / (1.0 + a1[(k34 + k34) % a1.len()] * a1[(k34 + k34) % a1.len()])), ((-c35[(k34 * 3) % c35.len()])).sin(), ((c35[i37] - h33.1)).sin()];
            }
            let j42 = (i37 + 0) % c35.len();
            c35[j42] = f64::tanh((1.24 * a1[1]));
            let w0 = ((w0 / (1.0 + w0 * w0))).tanh();
        }
        let s44 = (({ let t43: f64 = w0; t43 * t43 })).cos();
    }
    h33.0 *= ((a1[(3 + 0) % a1.len()] / (2.0 + h33.1 * h33.1))).atan();
    h33.1 = (1.15 * (0.2 * a1.iter().fold(0.26_f64, |w46, v45| w46 * 0.2 + *v45)));
    h33.1 *= ((0.3 * 3_usize as f64) / (1.0 + (0.3 * 3_usize as f64) * (0.3 * 3_usize as f64)));
}


#[test]
fn law_81() {
    check!(p81(1.26, &mut [1.15, 1.27, 0.13, 1.28, 1.17]) -> unit, wherever_smooth());
}

#[differentiate]
fn h82_0(w0: &[f64; 3], a1: usize) -> (f64, f64) {
    let mut s3: f64 = ({ let g1 = |u2: f64| ((w0[(a1 * 2) % w0.len()]).tanh()).atan(); g1(w0[(2 + 0) % w0.len()]) * g1((-1.23)) });
    let mut s4: f64 = ({ let g5 = |u6: f64| (w0[(a1 + a1) % w0.len()] / (1.0 + w0[(a1 + a1) % w0.len()] * w0[(a1 + a1) % w0.len()])); g5(w0[1]) * g5((-0.16)) });
    let s7: f64 = (if (a1 != a1) || ((a1 < a1) || ((s3 + s4) <= 0.28)) { (w0[(a1 + 0) % w0.len()]).tanh() } else { (1.12 * s3) });
    ((s3 * s3), (0.2 * w0.iter().fold((-1.17_f64), |w9, v8| w9 * 0.2 + *v8)))
}

#[differentiate]
fn h82_1(x0: &[f64], x1: f64, mut w2: [f64; 3], w3: &[f64]) -> f64 {
    if (if w3[(0 + 2) % w3.len()] <= 1.23 { w3[(3 + 0) % w3.len()] } else { x1 }) > 1.24 {
        let s10 = (w2[2] / (1.0 + w2[2] * w2[2]));
        let s11: f64 = (((-0.24) * x1) + f64::tanh(1.15_f64));
    } else {
        match 0 % 4 {
            0 => {
                let j12 = (0 + 2) % w2.len();
                w2[j12] *= f64::tanh((x1).sin());
                let s22 = if (w3[(3 + 2) % w3.len()] / (2.0 + w3[(1 + 2) % w3.len()] * w3[(1 + 2) % w3.len()])) > 0.27 {
                    let x1: f64 = ((0.2 * x0.iter().fold(1.28_f64, |w14, v13| w14 * 0.2 + *v13)) / (2.0 + w3[(3 + 1) % w3.len()] * w3[(3 + 1) % w3.len()]));
                    (x1).tanh()
                } else {
                    let j15 = (2 + 2) % w2.len();
                    w2[j15] = (0.2 * w3.iter().enumerate().map(|(i18, v16)| 0.1 * i18 as f64 * *v16).sum::<f64>());
                    let j19 = (1 + 2) % w2.len();
                    w2[j19] /= 2.1 + ((match 1 % 3 { 0 => w2[(2 + 1) % w2.len()], 1 => x1, _ => x1 })).sin();
                    (0.2 * x0.iter().map(|&v20| ((if ((-1.12) * w3[0]) < 1.26 { 0.23_f64 } else { w2[(0 + 2) % w2.len()] })).atan()).sum::<f64>())
                };
            }
            1 | 2 => {
                match 0 % 4 {
                    0 => {
                        let j23 = (1 + 3) % w2.len();
                        w2[j23] = ((w3[0] * x1) + x1);
                    }
                    1 | 2 if !((1.7_f64 + ((0.3 * 0_usize as f64)).cos()).recip() < (-1.14)) => {
                        let j24 = (2 + 1) % w2.len();
                        w2[j24] = 0.4 * w2[j24] + ((x1 + (-0.24_f64))).cos();
                        let j25 = (3 + 0) % w2.len();
                        w2[j25] = ((0.16 * w2[(3 * 3) % w2.len()]) + (w3[(3 * 2) % w3.len()] - w2[(2 + 0) % w2.len()]));
                    }
                    _ => {
                        let j26 = (1 + 2) % w2.len();
                        w2[j26] += 0.4 * (x0[(1 + 0) % x0.len()] / (1.0 + x0[(1 + 0) % x0.len()] * x0[(1 + 0) % x0.len()]));
                    }
                }
                let j27 = (2 + 0) % w2.len();
                w2[j27] = (1.25 * (0.5 * (w3[(0 + 1) % w3.len()]).tanh()).exp());
            }
            _ => {
                let j28 = (0 + 2) % w2.len();
                w2[j28] -= 0.4 * f64::tanh((if (w2[(3 + 0) % w2.len()]) > w2[(2 + 0) % w2.len()] { x1 } else { w3[2] }));
                let j29 = (1 + 3) % w2.len();
                w2[j29] = (match 1 % 3 { 0 => (x1 * x1), 1 => (0.3 * 0_usize as f64), _ => (1.0_f64 + (x1).powi(2)).ln() });
            }
        }
    }
    let j30 = (0 + 2) % w2.len();
    w2[j30] = ((w3[(3 + 2) % w3.len()] * x1)).atan();
    let j31 = (3 + 0) % w2.len();
    w2[j31] = (0.2 * w3.iter().enumerate().map(|(i34, v32)| 0.1 * i34 as f64 * *v32).sum::<f64>());
    let j35 = (0 + 1) % w2.len();
    w2[j35] = (1.7_f64 + (({ let g36 = |u37: f64| f64::tanh(w2[(0 + 0) % w2.len()]); g36((0.3 * 3_usize as f64)) * g36((-1.21)) })).sin()).log10();
    ({ let g38 = |u39: f64| ((w2[(2 + 2) % w2.len()] / (1.0 + w2[(2 + 2) % w2.len()] * w2[(2 + 2) % w2.len()]))).sin(); g38(x1) })
}

#[differentiate]
fn p82(a0: &mut [f64], w1: &mut [f64], x2: [f64; 3]) {
    let mut s40 = ((a0[(3 * 2) % a0.len()] - 1.17_f64)).sin();
    let mut s40: f64 = (1.7_f64 + ((x2[1]).abs()).sin()).cbrt();
    s40 = ((s40 * a0[(2 * 3) % a0.len()])).tanh();
    let s40 = (1.7_f64 + ((x2[(3 + 1) % x2.len()] * s40)).sin()).log10();
    let (s41, mut s42): (f64, f64) = (((if !(((0.3 * 3_usize as f64) / (2.0 + x2[(3 + 0) % x2.len()] * x2[(3 + 0) % x2.len()])) < (-1.25)) { x2[(1 + 1) % x2.len()] } else { x2[(1 + 0) % x2.len()] }) * ((0.3 * 3_usize as f64) - w1[(1 * 2) % w1.len()])), (match 3 % 3 { 0 => (0.5 * (x2[(2 + 1) % x2.len()]).tanh()).exp_m1(), 1 => x2[(3 + 0) % x2.len()], _ => (s40 - s40) }));
}


#[test]
fn law_82() {
    check!(p82(&mut [-0.22, -1.11, 1.16, 0.22, 0.13, 0.12], &mut [-1.17, 0.27, -1.21, 1.22, -1.27, 1.24], [0.14, 0.27, 0.23]) -> unit, wherever_smooth());
}

#[differentiate]
fn h83_0(x0: &mut [f32], a1: &[f32], a2: usize, w3: &[f32; 3]) -> [f32; 3] {
    let mut s1: f32 = (1.7_f32 + ((a1[(a2 + 2) % a1.len()] - w3[(a2 + 1) % w3.len()])).cos()).recip();
    let mut j2 = (1 + 1) % 4;
    'l3: for i4 in 0..0 {
        let mut k5 = 0;
        while k5 < 2 && s1 < 1.4 {
            k5 += 1;
            for i6 in (0..a1.len()).step_by(2) {
                if i6 >= k5 {
                    let s7 = ((w3[(k5 + 1) % w3.len()]).hypot(1.7_f32)).atan();
                    s1 += 0.4 * ((1.7_f32 + (s1).sin()).cbrt()).sin();
                    x0[(i6 + 0) % x0.len()] = ((if a2 % 2 == 1 { s1 } else { s1 })).tanh();
                } else if 2 >= i6 {
                    s1 += 0.4 * ((a1[i6] * x0[(a2 * 2) % x0.len()])).tanh();
                } else {
                    s1 *= f32::tanh((s1).cos());
                }
                s1 += 0.4 * ((w3[(k5 * 2) % w3.len()]).tanh()).atan();
                s1 += 0.4 * ((w3[(i4 + 2) % w3.len()] + w3[(i6 + 1) % w3.len()])).atan();
            }
        }
    }
    s1 /= 2.1 + ((1.0_f32 + (a1[(a2 + 2) % a1.len()]).powi(2)).sqrt()).cos();
    [(w3[1] * a1[0]), (s1).max(x0[(j2 + 0) % x0.len()]), ({ let g8 = |u9: f32| (a1[(j2 + 1) % a1.len()]).tanh(); g8(s1) })]
}

#[differentiate]
fn h83_1(mut w0: f32, a1: &[f32], x2: usize) -> f32 {
    if x2 % 4 == 0 { return ((w0 / (2.0 + w0 * w0))).tanh(); }
    let s10 = h83_1(((0.3 * x2 as f32) / (1.0 + (0.3 * x2 as f32) * (0.3 * x2 as f32))), a1, x2 % 4 - 1);
    let mut s11: f32 = (if ({ let g12 = |u13: f32| (a1[(x2 + 0) % a1.len()] / (1.0 + a1[(x2 + 0) % a1.len()] * a1[(x2 + 0) % a1.len()])); g12(s10) }) < 0.11 { (-(0.3 * x2 as f32)) } else { (a1[(x2 + 1) % a1.len()]).atan() });
    ((s10 / (2.0 + (0.3 * x2 as f32) * (0.3 * x2 as f32)))).sin()
}

#[differentiate]
fn p83(a0: f32, a1: &[f32], w2: &mut [f32], x3: f32) -> Vec<f32> {
    for i14 in (1..a1.len()).rev().step_by(2) {
        let s16 = (({ let t15: f32 = a0; t15 * a0 })).sin();
    }
    let mut h17 = h83_1(((x3 * a1[(1 + 1) % a1.len()])).cos(), &a1[..], 2);
    let mut c18: Vec<f32> = w2.to_vec();
    h17 -= 0.4 * (((0.3 * 2_usize as f32) - w2[(1 + 2) % w2.len()])).cos();
    vec![(-0.29_f32), (0.2 * c18.iter().map(|&v19| f32::tanh(a0)).sum::<f32>())]
}


#[test]
fn law_83() {
    check!(p83(0.14_f32, &[1.27, 0.16, 1.11, -0.21, -0.12_f32], &mut [1.18, 0.15, 0.25, 1.21, 0.24_f32], 0.25_f32) -> vec, single(), wherever_smooth());
}

#[differentiate]
fn p84(mut a0: Vec<f64>) -> f64 {
    let j1 = (3 + 2) % a0.len();
    a0[j1] = 0.4 * a0[j1] + (a0[(2 + 2) % a0.len()] / (1.0 + a0[(2 + 2) % a0.len()] * a0[(2 + 2) % a0.len()]));
    let j2 = (0 * 3) % a0.len();
    a0[j2] /= 2.1 + ((0.3 * 1_usize as f64) / (1.0 + (0.3 * 1_usize as f64) * (0.3 * 1_usize as f64)));
    if (a0[(3 + 1) % a0.len()]) > a0[(1 + 0) % a0.len()] {
        let s5: f64 = ((0.2 * a0.iter().copied().sum::<f64>()) / (2.0 + (0.3 * 0_usize as f64) * (0.3 * 0_usize as f64)));
        let j6 = (2 + 2) % a0.len();
        a0[j6] = (((a0[(1 + 1) % a0.len()]) * (a0[(1 + 1) % a0.len()])).ln_1p() * (a0[1] * a0[(3 + 1) % a0.len()]));
    } else {
        if 0 % 2 == 1 {
            let j7 = (2 + 1) % a0.len();
            a0[j7] *= (((0.3 * 3_usize as f64) - a0[(0 + 0) % a0.len()])).cos();
            let s8: f64 = ((1.29 * 1.17_f64)).tanh().sinh();
        } else {
            let j9 = (3 + 0) % a0.len();
            a0[j9] = (1.0_f64 + ((0.5 * (a0[(3 + 0) % a0.len()]).sin()).asin()).powi(2)).ln();
            let mut s10 = ((0.5 * (a0[(3 + 0) % a0.len()]).sin()).asin()).tanh();
        }
    }
    let j11 = (2 + 0) % a0.len();
    a0[j11] = ((a0[1]).sin() * (if 0 % 2 == 0 { 1.18_f64 } else { a0[(3 + 2) % a0.len()] }));
    let j12 = (0 + 2) % a0.len();
    a0[j12] = (({ let g13 = |u14: f64| (u14 / (1.0 + u14 * u14)); g13(a0[(1 + 2) % a0.len()]) }) - (if !((a0[(2 + 2) % a0.len()]) > (-0.11_f64)) { a0[(3 + 1) % a0.len()] } else { a0[(2 + 2) % a0.len()] }));
    ((1.7_f64 + (0.15_f64).sin()).cbrt() / (2.0 + (0.3 * 2_usize as f64) * (0.3 * 2_usize as f64)))
}


#[test]
fn law_84() {
    check!(p84(vec![0.13, 0.22, 1.23, -1.27, 1.26, -1.22]), wherever_smooth());
}

#[differentiate]
fn h85_0(a0: usize, a1: &[f64], a2: usize) -> [f64; 3] {
    for i1 in (0..a1.len()).rev() {
        let mut s2: f64 = ((0.2 * a1.iter().map(|&v3| (v3 / (1.0 + v3 * v3))).sum::<f64>())).cos();
        let mut s5: f64 = ((-a1[1])).tanh();
        s5 += 0.4 * (({ let g6 = |u7: f64| (s2).atan(); g6(s2) })).cos();
    }
    for i8 in 0..=a1.len() - 1 {
        match i8 % 4 {
            0 => {
                let mut s9: f64 = ((if a0 % 2 == 0 { a1[i8] } else { a1[a1.len() - 1 - i8] })).cos();
            }
            1 | 2 if (a1[i8]).atan() <= 0.22 => {
                let mut s10: f64 = ((a1[i8] / (1.0 + a1[i8] * a1[i8]))).cos();
                let mut s11: f64 = ((-a1[i8])).sin();
            }
            _ => {
                if i8 % 2 == 1 {
                    let mut s12: f64 = ((0.16 * 1.29_f64)).tanh();
                    s12 -= 0.4 * (f64::tanh(s12)).cos();
                    s12 = 0.4 * s12 + ((0.5 * (a1[i8]).sin()).powi(3)).atan();
                }
                let mut s13: f64 = f64::tanh((1.16_f64).hypot(1.7_f64));
            }
        }
        let mut s14: f64 = ((a1[a1.len() - 1 - i8]).max(a1[(a2 + 2) % a1.len()])).cos();
        s14 = 0.4 * s14 + f64::tanh(({ let g15 = |u16: f64| (a1[2]).cos(); g15(a1[(a2 + 0) % a1.len()]) * g15((-1.12)) }));
    }
    [(match 3 % 3 { 0 => a1[(a0 + 2) % a1.len()], 1 => a1[(a2 + 0) % a1.len()], _ => a1[(a0 * 4) % a1.len()] }), (if (a1[(a2 + 0) % a1.len()]) > a1[(a2 + 1) % a1.len()] { a1[(0 + a2) % a1.len()] } else { a1[(a2 + 2) % a1.len()] }), (a1[(a2 + 0) % a1.len()]).atan()]
}

#[differentiate]
fn h85_1(x0: f64) -> Vec<f64> {
    'l17: for i18 in (0..3).rev() {
        let mut k19 = 0;
        let mut s20 = loop {
            let mut s21: f64 = (x0 / (1.0 + x0 * x0));
            let mut k23 = 0;
            'l22: while k23 < 3 {
                k23 += 1;
                let mut s21 = (((-1.12_f64) * x0)).sin();
                let mut s24: f64 = ((s21 * x0)).cos();
                let mut s25: f64 = ((x0 * 0.13_f64)).sin();
            }
            k19 += 1;
            if k19 >= 2 { break (x0 / (1.0 + x0 * x0)); }
        };
    }
    if (x0) > x0 {
        let mut s26: f64 = (0.5 * ((-x0)).tanh()).exp_m1();
        s26 = ((0.29 * x0) / (2.0 + x0 * x0));
        s26 *= ((s26 + 0.11_f64)).atan();
    } else {
        let mut s27: f64 = ((0.21 * x0)).tanh();
        s27 += 0.4 * (s27).tanh();
    }
    vec![({ let g28 = |u29: f64| f64::tanh(1.22_f64); g28(x0) }), (x0 / (2.0 + x0 * x0))]
}

#[differentiate]
fn p85(#[constant] x0: &[f64], x1: usize, w2: &mut [f64]) -> Vec<f64> {
    w2[(x1 * 2) % w2.len()] += 0.4 * ((-w2[(x1 * 4) % w2.len()])).cos();
    w2[(x1 + x1) % w2.len()] = 0.4 * w2[(x1 + x1) % w2.len()] + (x0[0] / (1.0 + x0[0] * x0[0]));
    w2[(x1 + 2) % w2.len()] *= (({ let t32: f64 = x0[(x1 + 1) % x0.len()]; t32 * w2[(x1 + 2) % w2.len()] })).tanh();
    w2[(x1 + 0) % w2.len()] += 0.4 * (w2[(x1 + 0) % w2.len()]).cos();
    w2[(x1 * 4) % w2.len()] /= 2.1 + f64::tanh((w2[(x1 + 2) % w2.len()] * x0[(x1 + 0) % x0.len()]));
    w2.to_vec()
}


#[test]
fn law_85() {
    check!(p85(const &[-1.21, -0.25, -1.18, -0.28, 0.25, 0.13], const 3, &mut [-0.22, 0.24, 1.15, 1.19, 0.14, 1.22]) -> vec, wherever_smooth());
}

#[differentiate]
fn h86_0(a0: &[f64; 3], a1: &[f64], a2: &[f64]) -> f64 {
    let mut s1 = ((1.21_f64).tanh()).abs();
    let mut s5 = (0.2 * a1.iter().enumerate().map(|(i4, v2)| 0.1 * i4 as f64 * *v2).sum::<f64>());
    let mut s8 = f64::tanh((0.2 * a2.iter().map(|&v6| (0.28_f64).atan()).sum::<f64>()));
    (1.14_f64 + (a0[(1 * 3) % a0.len()] / (2.0 + 1.18_f64 * 1.18_f64))) + a0.iter().copied().sum::<f64>()
}

#[differentiate]
fn p86(mut x0: [f64; 3], w1: &mut f64, a2: &mut f64, mut w3: [f64; 3]) {
    let s9: f64;
    if !((2 % 2 == 0) || ((-x0[(0 + 1) % x0.len()]) >= (-1.18))) { s9 = (match 2 % 3 { 0 => (if 1 % 2 == 1 { (*w1) } else { x0[(1 + 2) % x0.len()] }), 1 => (*w1), _ => x0[2] }); } else { s9 = (0.2 * x0.iter().copied().sum::<f64>()); }
    let mut k12 = 0;
    loop {
        let mut c14: Vec<f64> = vec![0.0_f64; x0.len()];
        let mut s16 = (({ let t15: f64 = (*a2); t15 * t15 })).sin();
        k12 += 1;
        if k12 >= 3 { break; }
    }
    let s9: f64 = (0.5 * ((if !((w3[(3 * 3) % w3.len()] / (2.0 + s9 * s9)) >= 0.27) { (0.3 * 3_usize as f64) } else { (*w1) })).tanh()).exp_m1();
    let mut s22 = if 3 % 2 == 1 {
        for i19 in 1..w3.len() {
            if ((*w1) * w3[(i19 + i19) % w3.len()]) <= 0.17 { break; }
        }
        ((0.3 * 2_usize as f64) + ((0.3 * 0_usize as f64) * w3[(3 + 0) % w3.len()]))
    } else {
        match 1 % 4 {
            0 => {
                for v21 in x0.iter_mut() {
                    (*w1) /= 2.1 + ((w3[1] - (*w1))).tanh();
                }
            }
            1 | 2 => {
                (*w1) = 0.4 * (*w1) + (h86_0(&[s9, ((0.5 * (s9).tanh()).exp()).cos(), s9], &x0, &x0)).cos();
                (*a2) = 0.4 * (*a2) + (f64::max((0.3 * 2_usize as f64), (*w1))).tanh();
            }
            _ => {
                (*w1) += 0.4 * (((*w1)).hypot(1.7_f64)).atan();
            }
        }
        (f64::max((0.3 * 3_usize as f64), x0[(3 + 2) % x0.len()]) * (match 3 % 3 { 0 => w3[(1 + 2) % w3.len()], 1 => s9, _ => w3[(1 + 1) % w3.len()] }))
    };
}


#[test]
fn law_86() {
    check!(p86([-1.28, 1.23, 1.18], &mut -0.18, &mut -0.29, [1.18, 0.19, 0.26]) -> unit, wherever_smooth());
}

#[differentiate]
fn h87_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: &mut T) -> T {
    let mut c1: [[T; 3]; 2] = [[({ let t2: T = (*a0); t2 * (match 2 % 3 { 0 => t2, 1 => t2, _ => (*a0) }) }), ((*a0) / (T::from(2.0).unwrap() + (*a0) * (*a0))), (((*a0) * (*a0)) / (T::from(2.0).unwrap() + (*a0) * (*a0)))], [((*a0) / (T::from(2.0).unwrap() + (*a0) * (*a0))); 3]];
    let s3: T = T::from(1.21).unwrap();
    let s4: T = ((T::from(1.24).unwrap() * (T::from(0.3).unwrap() * T::from(1).unwrap()))).cos();
    (*a0) += s4;
    T::max((c1[0 % 2][2 % 3]).atan(), c1[0 % 2][0 % 3])
}

#[differentiate]
fn h87_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(mut a0: (T, T), a1: &[T; 3], w2: T, mut a3: T) -> T {
    'l5: for &v7 in a1.iter() {
        let mut s8 = (a0.0 / (T::from(1.0).unwrap() + a0.0 * a0.0));
    }
    if (T::from(1.23).unwrap() * a1[2]) > T::from(-1.24).unwrap() {
        if 0 >= 0 {
            let mut s9: T = ((w2 * a0.1) + (w2 - w2));
        } else if (!(2 >= 1)) && ((T::from(1.7).unwrap() + ((T::from(0.3).unwrap() * T::from(1).unwrap())).sin()).cbrt() >= T::from(0.15).unwrap()) {
            let mut s10: T = (-(T::from(1.7).unwrap() + (a1[0]).sin()).log10());
        } else {
            let s11: T;
            if (T::from(0.2).unwrap() * a1.iter().map(|&v12| (w2 / (T::from(1.0).unwrap() + w2 * w2))).sum::<T>()) <= T::from(0.17).unwrap() { s11 = (T::from(1.7).unwrap() + ((T::from(0.25).unwrap() * a0.0)).sin()).powf(((T::from(0.3).unwrap() * T::from(2).unwrap())).cos()); } else { s11 = (T::from(0.5).unwrap() * ((T::from(0.5).unwrap() * (a0.0).sin()).powi(3)).sin()).asin(); }
        }
    }
    T::tanh((a1[(1 + 2) % a1.len()]).abs()) + a1.iter().copied().sum::<T>()
}

#[differentiate]
fn p87<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: usize, w1: T) -> T {
    let s26: T = if (((T::from(1.7).unwrap() + (w1).cos()).recip() > T::from(0.13).unwrap()) || ((T::from(0.11).unwrap() * w1) > T::from(1.16).unwrap())) || (a0 >= a0) {
        let mut s14: T = (-h87_1(((T::from(0.3).unwrap() * T::from(a0).unwrap()), ((w1).tanh()).tanh()), &[w1, ((match a0 % 3 { 0 => w1, 1 => (T::from(0.3).unwrap() * T::from(a0).unwrap()), _ => w1 })).atan(), w1], (T::tanh(w1)).cos(), (({ let g15 = |u16: T| (w1).sin(); g15(w1) * g15(T::from(-1.18).unwrap()) })).cos()));
        ((w1 * s14) * (w1 + s14))
    } else {
        let s17: T = (-(w1).hypot(T::from(1.7).unwrap()));
        let mut c18: [T; 3] = [(-h87_1((w1, ((w1 + s17)).sin()), &[w1, (h87_1((w1, (s17).sin()), &[T::from(-0.12).unwrap(), (s17 / (T::from(1.0).unwrap() + s17 * s17)), s17], T::tanh((s17 / (T::from(2.0).unwrap() + w1 * w1))), ((T::from(0.3).unwrap() * T::from(a0).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(a0).unwrap()) * (T::from(0.3).unwrap() * T::from(a0).unwrap()))))).cos(), w1], (h87_1((s17, (w1 / (T::from(1.0).unwrap() + w1 * w1))), &[s17, (T::tanh(w1)).atan(), s17], ((if a0 % 2 == 1 { s17 } else { w1 })).sin(), T::tanh((s17 * w1)))).sin(), (s17 / (T::from(1.0).unwrap() + s17 * s17)))), h87_1((s17, (s17 / (T::from(1.0).unwrap() + s17 * s17))), &[s17, ((s17 - (T::from(0.3).unwrap() * T::from(a0).unwrap()))).cos(), w1], (w1).sin(), ((w1).sin()).cos()), (h87_1((w1, T::tanh((w1 - T::from(-0.19).unwrap()))), &[w1, (T::from(-1.29).unwrap()).atan(), s17], (h87_1((w1, ((T::from(1.14).unwrap() / (T::from(2.0).unwrap() + s17 * s17))).tanh()), &[s17, (h87_1((s17, T::tanh((w1 * (T::from(0.3).unwrap() * T::from(a0).unwrap())))), &[w1, (((T::from(0.3).unwrap() * T::from(a0).unwrap()) / (T::from(2.0).unwrap() + T::from(1.11).unwrap() * T::from(1.11).unwrap()))).sin(), w1], ((s17 + s17)).tanh(), T::tanh((-s17)))).cos(), w1], ((w1 + s17)).tanh(), ((T::from(1.7).unwrap() + (w1).sin()).powf((w1).cos())).atan())).sin(), (h87_1((s17, ((T::from(1.0).unwrap() + (s17).powi(2)).sqrt()).cos()), &[w1, (s17 / (T::from(1.0).unwrap() + s17 * s17)), T::from(0.28).unwrap()], (({ let g22 = |u23: T| (s17).sin(); g22(w1) * g22(T::from(0.18).unwrap()) })).atan(), ((s17 * w1)).tanh())).atan()) * w1)];
        ((T::from(0.2).unwrap() * c18.iter().fold(T::from(1.23).unwrap(), |w25, v24| w25 * T::from(0.2).unwrap() + *v24)) + (if (w1 * (T::from(0.3).unwrap() * T::from(a0).unwrap())) >= T::from(0.29).unwrap() { c18[(0 + 0) % c18.len()] } else { T::from(1.18).unwrap() }))
    };
    let mut s27: T = s26;
    let s28: T = (T::from(1.0).unwrap() + (s27).powi(2)).sqrt();
    let s29: T = (s27).cos();
    s27 = s29;
    ((match a0 % 3 { 0 => s28, 1 => s26, _ => w1 }) / (T::from(2.0).unwrap() + s26 * s26))
}


#[test]
fn law_87() {
    check!(p87(const 2, -0.21), wherever_smooth());
}

#[differentiate]
fn h88_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: usize, x1: T) -> T {
    let mut s1: T = ({ let g2 = |u3: T| ((T::from(0.3).unwrap() * T::from(a0).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(a0).unwrap()) * (T::from(0.3).unwrap() * T::from(a0).unwrap()))); g2(x1) * g2(T::from(-0.21).unwrap()) });
    let s4 = ((x1).tanh().sinh()).atan();
    let mut s10 = if !(3 % 2 == 1) {
        let x1: T = (match a0 % 3 { 0 => (s4 * x1), 1 => (T::from(0.3).unwrap() * T::from(a0).unwrap()), _ => (T::from(0.5).unwrap() * (x1).sin()).powi(3) });
        ({ let g5 = |u6: T| (((T::from(0.3).unwrap() * T::from(a0).unwrap()) * u6)).cos(); g5(s1) * g5(T::from(1.22).unwrap()) })
    } else {
        let s7: T = ((if a0 < 2 { s4 } else { s1 })).cos();
        s1 = s7;
        let s8: T;
        if (x1 / (T::from(2.0).unwrap() + x1 * x1)) >= T::from(0.23).unwrap() { s8 = ({ let t9: T = (s1 * s4); t9 * (match a0 % 3 { 0 => x1, 1 => x1, _ => x1 }) }); } else { s8 = (T::from(1.7).unwrap() + ((T::from(1.0).unwrap() + (s4).powi(2)).sqrt()).sin()).cbrt(); }
        ((s1 / (T::from(2.0).unwrap() + s4 * s4)) - (T::from(1.7).unwrap() + (s1).sin()).log10())
    };
    (T::from(0.3).unwrap() * T::from(a0).unwrap())
}

#[differentiate]
fn p88<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: T, #[constant] a1: &[T], w2: &mut [T]) -> T {
    let mut c11: Vec<T> = vec![h88_0(2, (a0 / (T::from(1.0).unwrap() + a0 * a0))), (T::from(1.7).unwrap() + ((-a0)).cos()).recip(), (T::from(1.0).unwrap() + ((T::from(0.2).unwrap() * a1.iter().zip(w2.iter()).map(|(v12, w13)| *v12 * *w13).sum::<T>())).powi(2)).sqrt()];
    let s14 = (T::from(0.27).unwrap() * (c11[(1 + 1) % c11.len()] * a0));
    let mut j15 = (2 + 1) % 4;
    let a0 = h88_0(j15, ((s14 / (T::from(2.0).unwrap() + s14 * s14))).tanh());
    let s16: T = ({ let t17: T = (T::from(1.18).unwrap() * c11[(j15 + 2) % c11.len()]); t17 * h88_0(j15, (((t17) * (t17)).ln_1p()).cos()) });
    (({ let t18: T = s14; t18 * a1[(j15 + 0) % a1.len()] })).sin_cos().0 + w2.iter().copied().sum::<T>()
}


#[test]
fn law_88() {
    check!(p88(-0.26, const &[0.12, -1.25, 0.29, 1.24, 1.18], &mut [0.19, 1.17, 0.19, 0.19, 0.19]), wherever_smooth());
}

#[differentiate]
fn h89_0(a0: [f64; 3], x1: usize, x2: &[f64], mut x3: f64) -> f64 {
    let s1: f64;
    if x1 >= x1 { s1 = ((a0[(x1 + 2) % a0.len()] * (0.3 * x1 as f64)) * (a0[(x1 + 2) % a0.len()] * x2[(x1 + x1) % x2.len()])); } else { s1 = ((0.2 * x2.iter().enumerate().map(|(i4, v2)| 0.1 * i4 as f64 * *v2).sum::<f64>())).sin_cos().0; }
    let mut s5: f64 = ((-0.19) * (s1).sin());
    (x3, s5) = (s5, x3);
    ((x2[2] - s5) + (s1 * x3))
}

#[differentiate]
fn p89(a0: usize, a1: f64) -> (f64, f64) {
    let mut s6: f64 = (if a0 % 2 == 0 { (a1 - a1) } else { a1 });
    let s8: f64 = ({ let t7: f64 = (if a0 % 2 == 0 { a1 } else { s6 }); t7 * h89_0([s6, ((0.5 * (s6).sin()).powi(3)).cos(), t7], a0, &[a1, t7, 0.11_f64], ((s6 * 1.16_f64)).cos()) });
    let s9: f64;
    if (a1) > a1 { s9 = s6; } else { s9 = f64::max(({ let t10: f64 = s8; t10 * (0.3 * a0 as f64) }), 0.15_f64); }
    let mut s11: f64 = ((if (a0 >= a0) || (h89_0([s9, (({ let g12 = |u13: f64| (u13).atan(); g12(s9) })).cos(), (0.3 * a0 as f64)], a0, &[(0.3 * 1_usize as f64), 1.23_f64, 1.22_f64], ((1.7_f64 + (s6).sin()).cbrt()).cos()) <= 1.24) { s6 } else { s9 }) * ((-0.16) * s9));
    let mut s24 = if (1.29 * s6) > 0.25 {
        let mut s14: f64 = h89_0([s9, ((a1 - (0.3 * a0 as f64))).tanh(), 1.22_f64], a0, &[a1, s8, 0.22_f64], (h89_0([s9, ((s8 * (0.3 * a0 as f64))).tanh(), s8], a0, &[a1, s6, 0.11_f64], ((match a0 % 3 { 0 => s11, 1 => s11, _ => s9 })).tanh())).cos());
        let mut c15: Vec<f64> = vec![((if ((((0.3 * a0 as f64)) > s6) || (a0 % 2 == 0)) || (h89_0([0.26_f64, ((1.27 * s14)).atan(), s9], a0, &[s11, a1, 0.12_f64], ((1.17 * s14)).atan()) <= 1.21) { s9 } else { s11 })).sin(), (1.7_f64 + (s8).sin()).powf((s14).cos()), h89_0([a1, ((s6 / (2.0 + s8 * s8))).sin(), s11], a0, &[s14, s9, 1.12_f64], (((-1.23_f64) * s6)).tanh())];
        (({ let g16 = |u17: f64| (c15[(a0 * 2) % c15.len()]).sin(); g16(s14) }) + (s14 - s14))
    } else {
        let mut s18: f64 = ((match a0 % 3 { 0 => a1, 1 => s6, _ => s9 }) * (s9 - s9));
        let mut s19 = h89_0([s11, ((0.15 * s9)).cos(), s11], a0, &[s9, s9, 0.26_f64], (f64::max(s18, a1)).cos());
        ({ let g20 = |u21: f64| (({ let g22 = |u23: f64| ((0.3 * a0 as f64)).cos(); g22(s18) })).sin(); g20(s8) * g20((-1.13)) })
    };
    ((match a0 % 3 { 0 => s9, 1 => s11, _ => s11 }), ((s6 + (0.3 * 3_usize as f64))).clamp(-1.0_f64, 1.7_f64))
}


#[test]
fn law_89() {
    check!(p89(const 2, 0.16) -> value, wherever_smooth());
}

#[differentiate]
fn p90(a0: &[f64; 3], w1: usize, mut w2: [f64; 3], #[constant] w3: &[f64]) -> f64 {
    let j2 = (w1 + 0) % w2.len();
    {
        let r1 = &mut w2[j2];
        *r1 *= (((*r1)).atan2(1.7_f64 + (*r1) * (*r1))).tanh();
        let mut s3: f64 = (*r1);
    }
    let j4 = (w1 + 0) % w2.len();
    w2[j4] += 0.4 * ((w2[0]).atan()).cos();
    w2[2] += 0.4 * f64::tanh((-w2[(w1 + 0) % w2.len()]));
    let mut k5 = 0;
    loop {
        let s7 = f64::tanh((1.26 * (0.3 * k5 as f64)));
        let j8 = (k5 + 2) % w2.len();
        w2[j8] /= 2.1 + ((if (w3[(k5 + 2) % w3.len()] / (1.0 + w3[(k5 + 2) % w3.len()] * w3[(k5 + 2) % w3.len()])) > 1.24 { 1.12_f64 } else { w3[1] })).atan();
        k5 += 1;
        if k5 >= 3 { break; }
    }
    let j9 = (w1 + 2) % w2.len();
    w2[j9] -= 0.4 * (({ let t10: f64 = a0[2]; t10 * w3[(w1 * 4) % w3.len()] })).cos();
    let mut k11 = 0;
    let mut s12 = loop {
        let j13 = (k11 * 2) % w2.len();
        w2[j13] += 0.4 * (({ let g14 = |u15: f64| f64::tanh(w3[(2 + 2) % w3.len()]); g14((0.3 * w1 as f64)) * g14((-0.27)) })).atan();
        let j16 = (w1 * 4) % w2.len();
        w2[j16] = ((1.29 * a0[(w1 + 0) % a0.len()])).sin();
        k11 += 1;
        if k11 >= 2 || k11 % 2 == 0 { break ((0.5 * (a0[0]).tanh()).exp_m1()).cos(); }
    };
    s12 = f64::tanh((s12).cos());
    (1.7_f64 + ((a0[1]).clamp(-1.0_f64, 1.7_f64)).sin()).powf((a0[1]).cos()) + w3.iter().copied().sum::<f64>()
}


#[test]
fn law_90() {
    check!(p90(&[1.22, 1.11, 0.22], const 1, [1.27, -0.21, -0.16], const &[0.21, 1.15, 1.18, 1.18, -0.27, -0.16]), wherever_smooth());
}

#[differentiate]
fn h91_0(x0: &[f64], w1: usize, x2: &[f64], a3: usize) -> f64 {
    for i1 in (0..3).rev() {
        let mut c2: Vec<f64> = x2.to_vec();
        let mut s3 = ((0.5 * (x2[(w1 + w1) % x2.len()]).sin()).asin()).atan();
        let mut c4: [f64; 3] = [((s3 + s3)).sin(), ((x0[(a3 + 1) % x0.len()]).max(s3)).sin(), (((-0.21_f64)).max(0.15_f64)).sin()];
    }
    for (i5, &v6) in x2.iter().enumerate() {
        let mut c7: [[f64; 3]; 2] = [[((0.2 * x0.iter().map(|&v8| (v8 / (1.0 + v8 * v8))).sum::<f64>())).sin(), ((x0[(a3 + 0) % x0.len()] * v6)).atan(), ((0.15_f64).min(v6)).tanh()], [((x0[(a3 + 0) % x0.len()] * v6)).atan(); 3]];
        let mut s10: f64 = f64::tanh((v6).abs());
    }
    for i11 in 0..x0.len() {
        let mut s14: f64 = (({ let g12 = |u13: f64| (x2[(w1 + 2) % x2.len()]).sin(); g12(x2[(a3 + 0) % x2.len()]) })).atan();
        let mut s15: f64 = (f64::tanh((-0.23_f64))).tanh();
    }
    let mut s16: f64 = (0.25 * ((0.3 * w1 as f64)).cos());
    (if w1 % 2 == 1 { (s16).tanh() } else { (0.2 * x0.iter().zip(x2.iter()).map(|(v17, w18)| *v17 * *w18).sum::<f64>()) })
}

#[differentiate]
fn h91_1(x0: f64, w1: &[f64], x2: usize) -> f64 {
    if x2 % 4 == 0 { return (((x0) * (x0)).ln_1p()).atan(); }
    if (x2 != x2) || ((w1[(x2 + 0) % w1.len()]) > 1.23_f64) {
        let s19: f64 = h91_0(&w1[..3], x2, &w1[..], x2);
    } else {
        let mut s20: f64 = ((0.2 * w1.iter().enumerate().map(|(i23, v21)| 0.1 * i23 as f64 * *v21).sum::<f64>()) + (-x0));
        if x2 >= 0 {
            let (s24, mut s25): (f64, f64) = (({ let t26: f64 = (1.7_f64 + (x0).sin()).powf((s20).cos()); t26 * (0.2 * w1.iter().copied().sum::<f64>()) }), (0.2 * w1.iter().zip(w1.iter()).map(|(v29, w30)| *v29 * *w30).sum::<f64>()));
            s25 -= 0.4 * ((s25 * s20)).tanh();
        } else {
            let s31: f64 = ((w1[(x2 + x2) % w1.len()] - w1[1]) * ({ let t32: f64 = (0.3 * 2_usize as f64); t32 * t32 }));
        }
    }
    let s33 = h91_1((w1[(x2 * 2) % w1.len()] / (1.0 + w1[(x2 * 2) % w1.len()] * w1[(x2 * 2) % w1.len()])), w1, x2 % 4 - 1);
    let mut s34: f64 = h91_0(w1, x2, &w1[..], x2);
    h91_0(&[w1[0], s34, 1.12_f64], x2, &[s33, (0.3 * x2 as f64), 0.11_f64], x2)
}

#[differentiate]
fn p91(w0: &[f64]) -> [f64; 3] {
    let mut c35: Vec<f64> = w0.to_vec();
    let mut s36 = ((1.0_f64 + (c35[(1 + 0) % c35.len()]).powi(2)).ln()).tanh();
    let j37 = (1 * 3) % c35.len();
    let j38 = (1 + 2) % c35.len();
    c35.swap(j37, j38);
    let s40 = if ((s36) > w0[(1 + 1) % w0.len()]) && (1 % 2 == 1) {
        c35[2] *= ((s36 * c35[(0 + 0) % c35.len()])).sin();
        (1.0_f64 + ((-s36)).powi(2)).ln()
    } else {
        let j39 = (1 + 0) % c35.len();
        c35[j39] *= ((w0[(2 + 0) % w0.len()]).sin()).cos();
        c35.copy_from_slice(&w0[..]);
        f64::tanh((c35[(0 + 2) % c35.len()]).abs())
    };
    match 2 % 4 {
        0 => {
            for (i41, &v42) in w0.iter().enumerate() {
                if (0.5 * (s36).tanh()).exp_m1() > 0.19 { break; }
                s36 = ((c35[i41]).atan()).atan();
            }
        }
        1 | 2 => {
            s36 -= 0.4 * (s36 / (1.0 + s36 * s36));
            s36 *= ((1.0_f64 + ((-0.16_f64)).powi(2)).ln()).atan();
        }
        _ => {
            s36 += 0.4 * ((w0[(1 + 1) % w0.len()]).tanh()).cos();
            s36 *= ((s40).mul_add(w0[(1 + 2) % w0.len()], 0.5)).atan();
        }
    }
    [(1.7_f64 + (s36).sin()).log10(), (s40).sin(), ({ let g43 = |u44: f64| (1.27_f64).atan(); g43(s40) * g43((-1.28)) })]
}


#[test]
fn law_91() {
    check!(p91(&[-0.28, -0.25, -0.22, 1.25, -1.28]) -> value, wherever_smooth());
}

#[differentiate]
fn h92_0(w0: &mut f64, x1: f64, x2: &[f64]) -> (f64, f64) {
    let (s1, mut s2): (f64, f64) = (((0.27 * x2[(1 + 3) % x2.len()])).sin(), (1.7_f64 + (({ let g3 = |u4: f64| (u4 / (1.0 + u4 * u4)); g3((*w0)) * g3(1.26) })).sin()).log10());
    let s7 = (({ let g5 = |u6: f64| (s1).cos(); g5(x1) * g5(1.26) }) + ((0.3 * 2_usize as f64)).tanh());
    let s8 = (0.24 * ((-0.25) * x1));
    ((1.0_f64 + (x2[2]).powi(2)).sqrt(), ({ let g9 = |u10: f64| ((x2[(1 + 1) % x2.len()] * x2[0])).tanh(); g9(x2[(2 + 1) % x2.len()]) * g9(0.25) }))
}

#[differentiate]
fn h92_1(mut x0: f64, x1: &mut [f64]) -> f64 {
    x0 = (0.5 * ((x1[2]).mul_add(1.29_f64, 0.5)).sin()).asin();
    let mut s11 = ((x0 * (0.3 * 3_usize as f64)) / (2.0 + x1[(3 + 1) % x1.len()] * x1[(3 + 1) % x1.len()]));
    let s19 = {
        let x0 = if (0.25 * s11) >= (-0.18) {
            (x0, s11) = (s11, x0);
            ((x0 + 1.17_f64)).tanh().sinh()
        } else {
            if (1 % 2 == 0) && (0 % 2 == 0) { return ((-0.17) * f64::max(x0, (0.3 * 2_usize as f64))); }
            x1[(0 + 0) % x1.len()] -= 0.4 * ((0.2 * x1.iter().map(|&v12| (x0 / (1.0 + x0 * x0))).sum::<f64>())).tanh();
            ((-0.26) * ({ let g14 = |u15: f64| (x1[(3 + 2) % x1.len()]).sin(); g14(x1[(1 + 1) % x1.len()]) }))
        };
        s11 *= (x1[(3 + 1) % x1.len()] / (1.0 + x1[(3 + 1) % x1.len()] * x1[(3 + 1) % x1.len()]));
        ((x1[(1 + 0) % x1.len()]).tanh() / (2.0 + x1[(0 + 0) % x1.len()] * x1[(0 + 0) % x1.len()]))
    };
    let mut x0 = x0;
    (({ let t20: f64 = s11; t20 * x1[1] }) - (1.17_f64 - s11))
}

#[differentiate]
fn p92(x0: usize, x1: usize, w2: &[f64]) -> (f64, f64) {
    let mut s21 = (1.7_f64 + ((w2[(x1 + 1) % w2.len()]).max(w2[0])).sin()).powf((w2[1]).cos());
    let s22 = (1.7_f64 + ((match x1 % 3 { 0 => s21, 1 => w2[(x0 + x1) % w2.len()], _ => w2[(x0 + 1) % w2.len()] })).sin()).log10();
    let mut s23: f64 = ((-1.28_f64) - (1.7_f64 + (w2[(3 + 2) % w2.len()]).cos()).recip());
    s23 = ((0.2 * w2.iter().copied().sum::<f64>()) * (0.5 * (w2[(x1 + 0) % w2.len()]).tanh()).exp());
    let (s26, mut s27): (f64, f64) = (((1.0_f64 + (s22).powi(2)).ln()).atan(), ({ let t28: f64 = (0.28_f64).tanh(); t28 * (if !((x1 % 2 == 1) && (1 % 2 == 1)) { s21 } else { w2[(x1 * 3) % w2.len()] }) }));
    let mut s29: f64 = (match x0 % 3 { 0 => ({ let t30: f64 = w2[(x0 * 3) % w2.len()]; t30 * w2[(x0 + 2) % w2.len()] }), 1 => (0.3 * x1 as f64), _ => (s27).tanh() });
    let mut s31: f64 = (((-0.22) * (0.3 * x1 as f64))).tanh();
    ((0.2 * w2.iter().fold(1.13_f64, |w33, v32| w33 * 0.2 + *v32)), ((s27 / (2.0 + 1.18_f64 * 1.18_f64))).sin())
}


#[test]
fn law_92() {
    check!(p92(const 4, const 4, &[0.23, 1.22, 0.14, 1.11, 1.23, 1.29]) -> value, wherever_smooth());
}

#[differentiate]
fn p93(mut x0: Vec<f32>, a1: f32) -> f32 {
    let s1: f32 = (({ let t2: f32 = x0[(2 + 2) % x0.len()]; t2 * t2 }) / (2.0 + x0[(0 + 3) % x0.len()] * x0[(0 + 3) % x0.len()]));
    {
        let r3 = &mut x0[1];
        *r3 += 0.4 * (0.23_f32 / (1.0 + 0.23_f32 * 0.23_f32));
    }
    let j4 = (3 + 2) % x0.len();
    x0[j4] = ((x0[(3 + 2) % x0.len()]).atan2(1.7_f32 + a1 * a1) + (1.29_f32 * a1));
    'l5: for i6 in 1..x0.len() {
        if i6 >= i6 { break 'l5; }
        let mut c7: [[f32; 3]; 2] = [[((0.2 * x0.iter().copied().sum::<f32>())).cos(), (((0.3 * i6 as f32) - s1)).sin(), (((-0.13) * a1)).sin()], [(((0.3 * i6 as f32) - s1)).sin(); 3]];
        if 3 % 2 == 0 {
            let mut j10 = (i6 + 1) % 4;
        } else {
            c7[2 % 2][i6 % 3] *= ((0.5 * (s1).tanh()).exp()).cos();
        }
    }
    let j11 = (2 + 2) % x0.len();
    x0[j11] = 0.4 * x0[j11] + (x0[(2 + 0) % x0.len()] / (1.0 + x0[(2 + 0) % x0.len()] * x0[(2 + 0) % x0.len()]));
    let j12 = (3 + 1) % x0.len();
    x0[j12] += 0.4 * (x0[0] / (1.0 + x0[0] * x0[0]));
    (({ let g13 = |u14: f32| ((-0.27_f32)).atan(); g13(x0[(2 + 2) % x0.len()]) }) / (2.0 + (0.3 * 1_usize as f32) * (0.3 * 1_usize as f32))) + x0.iter().copied().sum::<f32>()
}


#[test]
fn law_93() {
    check!(p93(vec![1.14, 1.19, 0.24, -1.15, 0.28, 0.29_f32], 0.12_f32), single(), wherever_smooth());
}

#[differentiate]
fn p94(w0: &mut f32) -> (f32, f32) {
    let mut c1: [f32; 3] = [((*w0) * ({ let t2: f32 = (*w0); t2 * (*w0) })), (((*w0) + (0.3 * 0_usize as f32))).abs(), (0.5 * (((0.3 * 2_usize as f32) - (*w0))).tanh()).exp_m1()];
    (*w0) = 0.4 * (*w0) + f32::tanh((c1[(3 + 2) % c1.len()] / (2.0 + c1[(3 + 0) % c1.len()] * c1[(3 + 0) % c1.len()])));
    let mut s3 = c1[(2 + 2) % c1.len()];
    let j4 = (0 * 4) % c1.len();
    c1[j4] += 0.4 * f32::tanh(({ let g5 = |u6: f32| (c1[(2 + 0) % c1.len()]).tanh(); g5(c1[0]) }));
    ((0.5 * (c1[(1 + 0) % c1.len()]).tanh()).exp_m1(), (0.2 * c1.iter().copied().sum::<f32>()))
}


#[test]
fn law_94() {
    check!(p94(&mut -0.17_f32) -> value, single(), wherever_smooth());
}

#[differentiate]
fn h95_0<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(a0: T, a1: &[T], a2: usize) -> T {
    if a2 % 4 == 0 { return ((T::from(1.7).unwrap() + (a0).sin()).log10()).atan(); }
    let mut s1: T = (({ let t2: T = a0; t2 * t2 })).cos();
    let s5 = h95_0(T::tanh(({ let g3 = |u4: T| T::tanh(a0); g3((T::from(0.3).unwrap() * T::from(a2).unwrap())) })), a1, a2 % 4 - 1);
    let mut s6: T = (T::from(1.7).unwrap() + (({ let t7: T = a0; t7 * a1[(a2 + 1) % a1.len()] })).sin()).cbrt();
    ((T::from(-1.13).unwrap() * a0)).atan() + a1.iter().copied().sum::<T>()
}

#[differentiate]
fn h95_1<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(w0: &[T]) -> T {
    'l8: for i9 in 1..w0.len() {
        let mut c10 = [T::from(0.0).unwrap(); 3];
        let s13: T = ((T::from(1.7).unwrap() + (w0[(i9 + 2) % w0.len()]).sin()).log10()).cos();
        c10[1] *= s13;
    }
    let s14: T = ({ let t15: T = (T::from(-0.17).unwrap()).sin_cos().1; t15 * (w0[(0 + 2) % w0.len()]).hypot(T::from(1.7).unwrap()) });
    if 1 != 2 { return (T::from(0.2).unwrap() * w0.iter().fold(T::from(1.15).unwrap(), |w17, v16| w17 * T::from(0.2).unwrap() + *v16)); }
    (h95_0((h95_0(((w0[(0 + 0) % w0.len()] + s14)).cos(), w0, 2)).atan(), &w0[..], 0) - (w0[(1 + 1) % w0.len()] * w0[0])) + w0.iter().copied().sum::<T>()
}

#[differentiate]
fn p95<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(#[constant] x0: &[T], x1: &[T]) -> T {
    let mut s18: T = (((T::from(0.3).unwrap() * T::from(2).unwrap()) * x1[(1 * 2) % x1.len()]) - x1[(1 + 0) % x1.len()]);
    if (!(2 != 0)) && ((s18) > s18) {
        for i19 in 0..0 {
            let mut c20: Vec<T> = x1.to_vec();
        }
    } else {
        let mut s18: T = (T::from(1.0).unwrap() + (h95_1(&x0[..])).powi(2)).ln();
        let mut c21 = [T::from(0.0).unwrap(); 3];
    }
    let mut s22: T = ((s18).max(T::from(-0.11).unwrap()) * h95_0(((T::from(0.5).unwrap() * ((T::from(0.3).unwrap() * T::from(0).unwrap())).sin()).asin()).tanh(), x0, 1));
    let s23: T = (((T::from(1.19).unwrap()) * (T::from(1.19).unwrap())).ln_1p()).max(s18);
    let mut s24: T = (({ let t25: T = s18; t25 * (T::from(0.3).unwrap() * T::from(0).unwrap()) })).tanh();
    let s26: T = (({ let g27 = |u28: T| T::tanh(x0[(3 + 3) % x0.len()]); g27(s22) })).sin();
    s18 += s26;
    let s29: T = (s24 / (T::from(1.0).unwrap() + s24 * s24));
    s18 *= s29;
    h95_1(x1)
}


#[test]
fn law_95() {
    check!(p95(const &[0.29, 0.28, 0.14, -1.28, 1.26, 0.19], &[1.14, 1.22, 1.25, -0.24, 1.13, 1.18]), wherever_smooth());
}

#[differentiate]
fn p96(a0: f64, w1: f64) -> f64 {
    let mut s1: f64 = f64::tanh((match 3 % 3 { 0 => a0, 1 => (0.3 * 0_usize as f64), _ => w1 }));
    let s3 = if (a0 + a0) >= 1.15 {
        s1 /= 2.1 + ((a0 / (1.0 + a0 * a0))).sin();
        ((a0 * s1)).sin()
    } else {
        let mut s2 = ((match 3 % 3 { 0 => s1, 1 => a0, _ => s1 })).tanh();
        ((s2 * s2) - ((0.3 * 2_usize as f64) - s2))
    };
    match 3 % 4 {
        0 => {
            s1 /= 2.1 + ((1.14 * s1)).tanh();
        }
        1 | 2 if 1 % 2 == 1 => {
            let mut s4 = s3;
        }
        _ => {
            'l5: for i6 in (0..5).step_by(3) {
                let mut s7: f64 = f64::tanh((1.0_f64 + (s1).powi(2)).ln());
                if i6 % 2 == 1 { return f64::max((s1 - s1), s1); }
                s7 = ((a0 * s3)).atan();
            }
            s1 = (if 1 % 2 == 1 { (1.0_f64 + (w1).powi(2)).ln() } else { f64::tanh(0.22_f64) });
        }
    }
    s1 = 0.4 * s1 + f64::tanh((a0 - s3));
    s3
}


#[test]
fn law_96() {
    check!(p96(1.28, -1.24), wherever_smooth());
}

#[differentiate]
fn p97<T: num_traits::Float + num_traits::NumAssign + std::iter::Sum>(#[constant] a0: &[T], mut w1: T, a2: [T; 3]) -> T {
    let s1: T = T::tanh((a0[(3 + 1) % a0.len()] - a0[(1 + 1) % a0.len()]));
    w1 *= s1;
    let s5 = (T::from(0.2).unwrap() * a0.iter().enumerate().map(|(i4, v2)| T::from(0.1).unwrap() * T::from(i4).unwrap() * *v2).sum::<T>());
    let mut s6: T = ((match 2 % 3 { 0 => a0[2], 1 => w1, _ => a2[(2 + 3) % a2.len()] })).atan();
    let s7: T;
    if (0 != 2) && ((T::from(0.5).unwrap() * (a0[(0 + 2) % a0.len()]).tanh()).exp_m1() > T::from(-0.27).unwrap()) { s7 = (T::from(1.11).unwrap() * (if ((T::from(0.3).unwrap() * T::from(1).unwrap()) / (T::from(1.0).unwrap() + (T::from(0.3).unwrap() * T::from(1).unwrap()) * (T::from(0.3).unwrap() * T::from(1).unwrap()))) <= T::from(0.16).unwrap() { s6 } else { s5 })); } else { s7 = ((-a2[(0 + 2) % a2.len()]) / (T::from(2.0).unwrap() + a2[1] * a2[1])); }
    let s8: T = ((a0[(3 + 0) % a0.len()] - (T::from(0.3).unwrap() * T::from(2).unwrap()))).cos();
    s6 = s8;
    let mut s6 = ((s5 * w1) / (T::from(2.0).unwrap() + w1 * w1));
    let mut c9: Vec<T> = vec![((T::from(0.2).unwrap() * a2.iter().fold(T::from(-1.28).unwrap(), |w11, v10| w11 * T::from(0.2).unwrap() + *v10))).sin_cos().0; a2.len()];
    (T::from(0.2).unwrap() * a0.iter().map(|&v12| ((if (s7).cos() < T::from(1.19).unwrap() { s5 } else { c9[1] })).atan()).sum::<T>()) + a2.iter().copied().sum::<T>()
}


#[test]
fn law_97() {
    check!(p97(const &[1.25, -0.26, 1.27, -0.13, 1.12], -0.21, [1.16, 0.13, 1.19]), wherever_smooth());
}

#[differentiate]
fn h98_0(x0: &mut f32, w1: &mut [f32], x2: f32) -> [f32; 3] {
    if (x2) > w1[(0 + 0) % w1.len()] {
        let s3 = (if 1 % 2 == 0 { ({ let g1 = |u2: f32| f32::tanh(w1[(2 + 0) % w1.len()]); g1((*x0)) * g1(0.24) }) } else { (w1[(0 + 1) % w1.len()]).tanh() });
    } else {
        if 2 >= 1 {
            w1[(2 * 2) % w1.len()] = 0.4 * w1[(2 * 2) % w1.len()] + ((0.22 * w1[(2 + 1) % w1.len()])).atan();
            let mut s9 = {
                let mut s4 = (w1[(3 + 0) % w1.len()] * (0.5 * (w1[(1 + 2) % w1.len()]).tanh()).exp_m1());
                (({ let g5 = |u6: f32| (w1[1]).cos(); g5(w1[(3 + 2) % w1.len()]) * g5((-0.26)) })).min((*x0))
            };
        }
    }
    match 2 % 4 {
        0 => {
            if ((x2) * (x2)).ln_1p() >= 1.27 {
                let mut s10 = ((0.28 * w1[(3 * 2) % w1.len()])).sin_cos().1;
            } else {
                (*x0) = f32::tanh((w1[(1 * 3) % w1.len()]).atan());
                (*x0) = (((*x0)).atan() + (x2).tanh().sinh());
            }
        }
        1 | 2 => {
            (*x0) += 0.4 * ((0.5 * (w1[(2 + 2) % w1.len()]).sin()).powi(3)).cos();
            (*x0) = ((0.3 * 0_usize as f32) / (1.0 + (0.3 * 0_usize as f32) * (0.3 * 0_usize as f32)));
        }
        _ => {
            (*x0) *= f32::tanh((w1[1] + x2));
        }
    }
    [f32::max((0.3 * 0_usize as f32), w1[(3 + 1) % w1.len()]), (match 0 % 3 { 0 => (*x0), 1 => (*x0), _ => (*x0) }), (if (0.2 * w1.iter().map(|&v11| ((0.3 * 0_usize as f32)).tanh()).sum::<f32>()) < 0.16 { w1[0] } else { w1[(2 + 2) % w1.len()] })]
}

#[differentiate]
fn h98_1(w0: f32, x1: f32, mut x2: (f32, f32), x3: &[f32]) -> f32 {
    let s13: f32 = (1.7_f32 + ((x3[(2 + 0) % x3.len()] + x1)).sin()).cbrt();
    let mut x1 = (0.2 * x3.iter().enumerate().map(|(i16, v14)| 0.1 * i16 as f32 * *v14).sum::<f32>());
    ((x1 + x2.0)).atan() + x3.iter().copied().sum::<f32>()
}

#[differentiate]
fn p98(a0: &mut [f32], x1: &mut [f32], a2: &[f32; 3]) -> f32 {
    x1[(0 + 1) % x1.len()] = ({ let g17 = |u18: f32| ((x1[(0 + 3) % x1.len()] * u18)).cos(); g17(0.25_f32) });
    let mut s19: f32 = ((a2[(0 + 0) % a2.len()]).hypot(1.7_f32) * (x1[(2 + 1) % x1.len()]).clamp(-1.0_f32, 1.7_f32));
    if 1 != 2 {
        'l20: for (i21, &v22) in x1.iter().enumerate() {
            a0[(i21 * 4) % a0.len()] = ((s19 + (-1.23_f32))).cos();
            match i21 % 4 {
                0 => {
                    a0[(i21 + i21) % a0.len()] = ((0.5 * ((0.3 * i21 as f32)).tanh()).exp_m1()).atan();
                }
                1 | 2 if ({ let g23 = |u24: f32| f32::tanh(a2[(i21 + 0) % a2.len()]); g23(s19) * g23(1.14) }) >= (-1.23) => {
                    if i21 % 2 == 0 {
                        let s28 = if ({ let t25: f32 = s19; t25 * t25 }) > 0.25 {
                            {
                                let r26 = &mut a0[2];
                                *r26 *= ((0.27 * 1.22_f32)).sin();
                                (*r26) = (({ let t27: f32 = (0.3 * i21 as f32); t27 * a2[(i21 + 2) % a2.len()] })).tanh();
                            }
                            s19 -= 0.4 * ((s19 / (2.0 + s19 * s19))).atan();
                            ((a0[1] - s19)).cos()
                        } else {
                            s19 = 0.4 * s19 + ((v22).sin_cos().0).tanh();
                            s19 = (v22 / (1.0 + v22 * v22));
                            (v22).atan()
                        };
                        continue 'l20;
                    }
                }
                _ => {
                    s19 *= ((if (match i21 % 3 { 0 => 1.15_f32, 1 => a0[(2 + 0) % a0.len()], _ => v22 }) <= (-0.12) { s19 } else { a2[1] })).tanh();
                    s19 += 0.4 * ((1.29 * a0[(i21 + 0) % a0.len()])).cos();
                }
            }
        }
    } else {
        s19 /= 2.1 + ((s19 / (2.0 + a0[(1 + 0) % a0.len()] * a0[(1 + 0) % a0.len()]))).atan();
        s19 -= 0.4 * (s19 / (1.0 + s19 * s19));
    }
    s19 -= 0.4 * f32::tanh((0.19 * s19));
    s19 = h98_1(((0.2 * a0.iter().map(|&v29| (s19).tanh()).sum::<f32>())).cos(), ((1.0_f32 + (s19).powi(2)).ln()).sin(), (x1[(1 * 4) % x1.len()], ((s19).atan()).tanh()), &a0[..]);
    s19 += 0.4 * f32::tanh(({ let g31 = |u32: f32| f32::tanh(s19); g31(s19) }));
    s19 += 0.4 * f32::tanh(1.12_f32);
    ((-0.26) * (1.7_f32 + (a2[(1 + 2) % a2.len()]).sin()).log10())
}


#[test]
fn law_98() {
    check!(p98(&mut [1.11, 0.21, 0.25, -0.23, -1.12, 1.16_f32], &mut [-1.12, 0.25, 1.14, 0.23, -0.26, -0.29_f32], &[1.12, 0.26, -1.12_f32]), single(), wherever_smooth());
}

#[differentiate]
fn p99(mut a0: f64, x1: &[f64], x2: &mut [f64]) -> (f64, f64) {
    let mut c1: Vec<f64> = x1.to_vec();
    if 3 % 2 == 1 {
        c1.fill((({ let g2 = |u3: f64| (x2[(0 * 2) % x2.len()] / (1.0 + x2[(0 * 2) % x2.len()] * x2[(0 * 2) % x2.len()])); g2(a0) })).sin());
        let s4: f64;
        if !(1 % 2 == 1) { s4 = (({ let t5: f64 = a0; t5 * a0 }) - (-x2[(1 + 2) % x2.len()])); } else { s4 = (1.7_f64 + (f64::tanh(c1[(2 * 3) % c1.len()])).cos()).recip(); }
        let s6: f64;
        if (a0) > (-1.12_f64) { s6 = (0.2 * c1.iter().copied().sum::<f64>()); } else { s6 = ((s4 * (0.3 * 0_usize as f64)) * (x2[(2 + 0) % x2.len()] - s4)); }
    } else if ((-c1[(3 + 1) % c1.len()]) > 0.18) && (!((a0).min(a0) > (-1.17))) {
        c1[2] = 0.4 * c1[2] + ((x2[(2 + 1) % x2.len()] * c1[(2 + 0) % c1.len()])).tanh();
    } else {
        let a0 = (x1[(0 + 0) % x1.len()]).min(x2[(3 + 0) % x2.len()]);
    }
    let mut c9: [[f64; 3]; 2] = [[x2[(0 + 0) % x2.len()], ((0.24 * 1.21_f64) * (if (0.2 * c1.iter().zip(x1.iter()).map(|(v10, w11)| *v10 * *w11).sum::<f64>()) <= (-0.11) { x1[(3 + 2) % x1.len()] } else { (0.3 * 3_usize as f64) })), ({ let t12: f64 = (0.2 * x1.iter().zip(x1.iter()).map(|(v13, w14)| *v13 * *w14).sum::<f64>()); t12 * (if (c1[(3 + 0) % c1.len()]).sin() > (-1.14) { x1[(0 + 0) % x1.len()] } else { a0 }) })], [((0.24 * 1.21_f64) * (if (0.2 * c1.iter().zip(x1.iter()).map(|(v10, w11)| *v10 * *w11).sum::<f64>()) <= (-0.11) { x1[(3 + 2) % x1.len()] } else { (0.3 * 3_usize as f64) })); 3]];
    a0 += 0.4 * ((1.0_f64 + (x1[0]).powi(2)).ln()).atan();
    ((x2[0]).mul_add(a0, 0.5), ((a0 / (1.0 + a0 * a0))).hypot(1.7_f64))
}


#[test]
fn law_99() {
    check!(p99(-0.23, &[0.11, 1.12, -0.23, 0.12, -0.29, -1.17], &mut [-1.26, 1.23, 1.11, -0.19, 1.21, 1.28]) -> value, wherever_smooth());
}
