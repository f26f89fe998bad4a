//! The tape: stack order over types, marks, and buffers that come back.

use autodiff_runtime::Tape;

#[test]
fn residuals_come_back_in_reverse_order() {
    let mut tape = Tape::new();
    for i in 0..3usize {
        tape.put((i as f64, i));
        tape.put(vec![i; 2]);
        tape.put(());
    }
    for i in (0..3usize).rev() {
        let (): () = tape.take();
        assert_eq!(tape.take::<Vec<usize>>(), [i, i]);
        let (x, n) = tape.take();
        assert_eq!((x, n), (i as f64, i));
    }
    assert!(tape.is_empty());
}

#[test]
fn a_cut_drops_what_was_put_since_the_mark() {
    let mut tape = Tape::new();
    tape.put(1.0);
    let mark = tape.mark();
    tape.put(2.0);
    tape.put("a type that the mark does not know");
    tape.cut(mark);
    assert_eq!(tape.take::<f64>(), 1.0);
    assert!(tape.is_empty());
}

#[test]
fn a_mark_knows_more_types_than_it_has_room_for() {
    let mut tape = Tape::new();
    macro_rules! put { ($($of:ty)*) => { $(tape.put(<$of>::default());)* } }
    put!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);
    let mark = tape.mark();
    put!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);
    tape.cut(mark);
    macro_rules! take { ($($of:ty)*) => { $(assert_eq!(tape.take::<$of>(), 0);)* } }
    take!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);
    assert!(tape.is_empty());
}

#[test]
fn a_lent_buffer_comes_back_empty_with_its_capacity() {
    let mut tape = Tape::new();
    let mut buffer = tape.lend::<f64>();
    buffer.extend([1.0; 100]);
    let capacity = buffer.capacity();
    tape.give_back(buffer);
    let (first, second) = (tape.lend::<f64>(), tape.lend::<f64>());
    assert_eq!(
        (first.len(), first.capacity(), second.capacity()),
        (0, capacity, 0)
    );
    assert!(tape.is_empty());
}
