//! The binomial schedule: the fewest executions of a loop's body for a number of kept states (Griewank & Walther, 2000).
//!
//! With s states, the one at the start of a segment among them, β(s, r) = C(s + r, s) trips are reversed with each trip run at
//! most r + 1 times. The optimum obeys E(1, s) = 1, E(l, s) = min over j of j + E(l − j, s − 1) + E(j, s): j trips forward, a
//! state kept, what lies behind it reversed with one slot less, what lies before it with all.

/// C(s + r, s), as far as it is representable.
fn reach(slots: usize, reruns: usize) -> usize {
    let (slots, reruns) = (slots as u128, reruns as u128);
    let (few, many) = (slots.min(reruns), slots.max(reruns));
    let mut product: u128 = 1;
    for k in 1..=few {
        // a product of k consecutive numbers is divisible by k!
        product = product * (many + k) / k;
        if product > usize::MAX as u128 {
            return usize::MAX;
        }
    }
    product as usize
}

/// How often a trip of a segment of this length is run again at most: the least r with `length` ≤ β(s, r).
fn reruns(length: usize, slots: usize) -> usize {
    if slots == 1 {
        return length - 1;
    }
    let mut reruns = 0;
    while reach(slots, reruns) < length {
        reruns += 1;
    }
    reruns
}

/// How many trips to go before the next state is kept, in a segment of `length` trips (at least 2) whose initial state is
/// one of `slots`: the least optimal number, which keeps the fewest states.
#[must_use]
pub fn split(length: usize, slots: usize) -> usize {
    if slots == 1 {
        return length - 1;
    }
    let reruns = reruns(length, slots);
    // both sides stay within what r and r − 1 reruns can reach
    let before = if reruns < 2 {
        0
    } else {
        reach(slots, reruns - 2)
    };
    let behind = reach(slots - 1, reruns);
    before.max(length.saturating_sub(behind)).max(1)
}

/// The optimum: how often the body runs in all, the forward sweep included, for a loop of so many trips.
#[must_use]
pub fn optimum(length: usize, slots: usize) -> usize {
    if length == 0 {
        return 0;
    }
    let reruns = reruns(length, slots);
    let spared = if reruns == 0 {
        0
    } else {
        // C(s + r, r − 1)
        reach(slots + 1, reruns - 1)
    };
    (reruns + 1) * length - spared
}
