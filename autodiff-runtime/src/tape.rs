//! The tape that the forward half of a call fills and its reverse half empties: typed stacks, in stack order.

use core::any::{Any, TypeId};

/// Residuals of calls, typed by inference, last in first out.
#[derive(Default)]
pub struct Tape {
    stacks: Vec<(TypeId, Box<dyn Any>)>,
}

/// How far a tape was filled.
pub struct Mark(Vec<(TypeId, usize)>);

impl Tape {
    /// An empty tape.
    pub fn new() -> Tape {
        Tape::default()
    }
    #[inline]
    fn stack<T: 'static>(&mut self) -> &mut Vec<T> {
        let id = TypeId::of::<T>();
        let at = match self.stacks.iter().position(|(of, _)| *of == id) {
            Some(at) => at,
            None => {
                self.stacks.push((id, Box::new(Vec::<T>::new())));
                self.stacks.len() - 1
            }
        };
        match self.stacks[at].1.downcast_mut() {
            Some(stack) => stack,
            None => unreachable!("a stack is filed under its own type"),
        }
    }
    /// Keeps `residual` for the reverse half.
    #[inline]
    pub fn put<T: 'static>(&mut self, residual: T) {
        self.stack().push(residual);
    }
    /// The residual that was kept last.
    #[inline]
    pub fn take<T: 'static>(&mut self) -> T {
        match self.stack().pop() {
            Some(residual) => residual,
            None => panic!("the reverse half of a call ran without its forward half"),
        }
    }
}
