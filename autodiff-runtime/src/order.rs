//! Indices that a user's function chooses: emitted code finds them first, and reads values and cotangents by them.

use core::cmp::Ordering;

/// The index of the last of the largest items, as `Iterator::max_by` finds it.
pub fn position_max_by<T>(
    count: usize,
    item: impl FnMut(usize) -> T,
    mut compare: impl FnMut(&T, &T) -> Ordering,
) -> Option<usize> {
    (0..count)
        .map(item)
        .enumerate()
        .max_by(|one, two| compare(&one.1, &two.1))
        .map(|found| found.0)
}

/// The index of the first of the smallest items, as `Iterator::min_by` finds it.
pub fn position_min_by<T>(
    count: usize,
    item: impl FnMut(usize) -> T,
    mut compare: impl FnMut(&T, &T) -> Ordering,
) -> Option<usize> {
    (0..count)
        .map(item)
        .enumerate()
        .min_by(|one, two| compare(&one.1, &two.1))
        .map(|found| found.0)
}

/// The index of the last of the items with the largest key.
pub fn position_max_by_key<T, K: Ord>(
    count: usize,
    item: impl FnMut(usize) -> T,
    mut key: impl FnMut(&T) -> K,
) -> Option<usize> {
    (0..count)
        .map(item)
        .enumerate()
        .max_by_key(|one| key(&one.1))
        .map(|found| found.0)
}

/// The index of the first of the items with the smallest key.
pub fn position_min_by_key<T, K: Ord>(
    count: usize,
    item: impl FnMut(usize) -> T,
    mut key: impl FnMut(&T) -> K,
) -> Option<usize> {
    (0..count)
        .map(item)
        .enumerate()
        .min_by_key(|one| key(&one.1))
        .map(|found| found.0)
}

/// The index of the first item that a predicate holds for.
pub fn position_where<T>(
    count: usize,
    item: impl FnMut(usize) -> T,
    mut predicate: impl FnMut(&T) -> bool,
) -> Option<usize> {
    (0..count).map(item).position(|one| predicate(&one))
}

/// The indices of the items in the order of a comparison; equal items stay in their order.
pub fn order_by<T>(items: &[T], mut compare: impl FnMut(&T, &T) -> Ordering) -> crate::Vec<usize> {
    let mut order: crate::Vec<usize> = (0..items.len()).collect();
    order.sort_by(|one, two| compare(&items[*one], &items[*two]));
    order
}

/// The indices of the items in the order of a key; equal items stay in their order.
pub fn order_by_key<T, K: Ord>(items: &[T], mut key: impl FnMut(&T) -> K) -> crate::Vec<usize> {
    let mut order: crate::Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|one| key(&items[*one]));
    order
}
