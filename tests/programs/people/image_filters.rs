//! A padded convolution and a pooling of an image.
use super::super::prelude::*;
#[differentiate]
pub fn conv2d(img: &[f64], h: usize, w: usize, k: &[f64], ks: usize) -> Vec<f64> {
    let pad = ks / 2;
    let mut out = vec![0.0; h * w];
    for y in 0..h {
        for x in 0..w {
            let mut s = 0.0;
            for dy in 0..ks {
                for dx in 0..ks {
                    let yy = y as isize + dy as isize - pad as isize;
                    let xx = x as isize + dx as isize - pad as isize;
                    if yy < 0 || xx < 0 || yy >= h as isize || xx >= w as isize {
                        continue;
                    }
                    s += img[yy as usize * w + xx as usize] * k[dy * ks + dx];
                }
            }
            out[y * w + x] = s.max(0.0);
        }
    }
    out
}
#[differentiate]
pub fn max_pool(x: &[f64], h: usize, w: usize) -> Vec<f64> {
    let (oh, ow) = (h / 2, w / 2);
    let mut out = Vec::with_capacity(oh * ow);
    for i in 0..oh {
        for j in 0..ow {
            let mut m = f64::NEG_INFINITY;
            for di in 0..2 {
                for dj in 0..2 {
                    m = m.max(x[(2 * i + di) * w + 2 * j + dj]);
                }
            }
            out.push(m);
        }
    }
    out
}
#[differentiate]
pub fn net(img: &[f64], k: &[f64]) -> f64 {
    let c = conv2d(img, 4, 4, k, 3);
    let p = max_pool(&c, 4, 4);
    p.iter().map(|v| v * v).sum()
}
#[test]
fn image_filters_everywhere() {
    let img: Vec<f64> = (0..16)
        .map(|i| ((i * 7 % 5) as f64) * 0.21 - 0.33 + 0.013 * i as f64)
        .collect();
    check!(net(
        &img,
        &[0.1, 0.2, -0.1, 0.3, 0.5, -0.2, 0.05, 0.1, 0.07]
    ));
}
