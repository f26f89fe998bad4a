//! A small generator of pseudo-random numbers, the same on every machine.

/// Marsaglia's xorshift64*, seeded through one step of splitmix64.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Self((z ^ (z >> 31)) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        ((self.next() >> 33) % end as u64) as usize
    }

    /// True in `percent` of 100 cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of these.
    pub fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }

    /// A decimal in ±[0.1, 1.3], never a round number, so that no comparison meets a tie by accident.
    pub fn decimal(&mut self) -> String {
        let sign = if self.chance(35) { "-" } else { "" };
        format!(
            "{sign}{}.{}{}",
            self.below(2),
            1 + self.below(2),
            1 + self.below(9)
        )
    }

    /// A positive decimal.
    pub fn positive(&mut self) -> String {
        self.decimal().trim_start_matches('-').to_string()
    }
}
