//! An allocator that counts what is allocated at a time.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

struct Counting;

static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let live = LIVE.fetch_add(layout.size(), Relaxed) + layout.size();
        PEAK.fetch_max(live, Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // large blocks grow in place or by moving pages: old and new are not held at the same time
        LIVE.fetch_sub(layout.size(), Relaxed);
        PEAK.fetch_max(LIVE.fetch_add(size, Relaxed) + size, Relaxed);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The bytes that are still allocated after `run`, and what it gives.
#[allow(dead_code, reason = "the examples ask for peaks alone")]
pub fn kept<T>(run: impl FnOnce() -> T) -> (usize, T) {
    let before = LIVE.load(Relaxed);
    let value = run();
    (LIVE.load(Relaxed) - before, value)
}

/// The most bytes that `run` has allocated at a time, and what it gives.
#[allow(dead_code, reason = "some ask for all bytes")]
pub fn peak<T>(run: impl FnOnce() -> T) -> (usize, T) {
    let before = LIVE.load(Relaxed);
    let (peak, value) = peak_of_all(run);
    (peak - before, value)
}

/// The most bytes that are allocated at a time during `run`, those from before included, and what it gives.
pub fn peak_of_all<T>(run: impl FnOnce() -> T) -> (usize, T) {
    PEAK.store(LIVE.load(Relaxed), Relaxed);
    let value = run();
    (PEAK.load(Relaxed), value)
}
