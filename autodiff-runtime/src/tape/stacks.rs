//! One stack for each type that is asked for.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::any::{Any, TypeId};

macro_rules! stacks {
    ($($common:ident: $of:ty,)*) => {
        /// A stack for each type. The common ones are fields, which rustc finds at compile time; the others are filed.
        #[derive(Default)]
        pub(super) struct Stacks {
            $($common: Vec<$of>,)*
            others: Others,
        }

        impl Stacks {
            /// The stack of `T`.
            #[inline]
            pub fn of<T: 'static>(&mut self) -> &mut Vec<T> {
                $(
                    let common: &mut dyn Any = &mut self.$common;
                    if let Some(stack) = common.downcast_mut() {
                        return stack;
                    }
                )*
                self.others.of()
            }

            /// How many residuals each stack holds. Stacks are only ever added at the end.
            pub fn lengths(&self) -> impl Iterator<Item = usize> {
                let common = [$(self.$common.len()),*];
                common.into_iter().chain(self.others.filed.iter().map(|filed| (filed.length)(&*filed.stack)))
            }

            /// How many bytes the stacks have reserved beyond their residuals.
            pub fn spare(&self) -> usize {
                let common = [$((self.$common.capacity() - self.$common.len()) * size_of::<$of>()),*];
                let others = self.others.filed.iter().map(|filed| (filed.spare)(&*filed.stack));
                common.into_iter().chain(others).sum()
            }

            /// Cuts each stack to its length in `lengths`, and empties those that were added since.
            pub fn shorten(&mut self, mut lengths: impl Iterator<Item = usize>) {
                $(self.$common.truncate(lengths.next().unwrap_or(0));)*
                for filed in &mut self.others.filed {
                    (filed.shorten)(&mut *filed.stack, lengths.next().unwrap_or(0));
                }
            }
        }
    };
}
stacks! {
    floats: f64,
    singles: (f64,),
    pairs: (f64, f64),
    triples: (f64, f64, f64),
    counts: usize,
    single_counts: (usize,),
    vectors: Vec<f64>,
    rows: super::Rows<Vec<f64>>,
}

/// A `Vec` of a type that is known to whoever asks for it, and what the tape does with it without knowing the type.
struct Filed {
    of: TypeId,
    stack: Box<dyn Any>,
    length: fn(&dyn Any) -> usize,
    spare: fn(&dyn Any) -> usize,
    shorten: fn(&mut dyn Any, usize),
}

/// The stacks of all other types.
#[derive(Default)]
struct Others {
    filed: Vec<Filed>,
    /// Where the last stack was found: mostly the next one is the same.
    last: usize,
}

impl Others {
    #[inline]
    fn of<T: 'static>(&mut self) -> &mut Vec<T> {
        if self
            .filed
            .get(self.last)
            .is_none_or(|filed| filed.of != TypeId::of::<T>())
        {
            self.last = self.find::<T>();
        }
        match self.filed[self.last].stack.downcast_mut() {
            Some(stack) => stack,
            None => unreachable!("a stack is filed under its own type"),
        }
    }

    fn find<T: 'static>(&mut self) -> usize {
        let of = TypeId::of::<T>();
        match self.filed.iter().position(|filed| filed.of == of) {
            Some(at) => at,
            None => {
                self.filed.push(Filed {
                    of,
                    stack: Box::new(Vec::<T>::new()),
                    length: |stack| stack.downcast_ref().map_or(0, Vec::<T>::len),
                    spare: |stack| {
                        let unused = |stack: &Vec<T>| stack.capacity() - stack.len();
                        stack.downcast_ref().map_or(0, unused) * size_of::<T>()
                    },
                    shorten: |stack, length| {
                        if let Some(stack) = stack.downcast_mut::<Vec<T>>() {
                            stack.truncate(length);
                        }
                    },
                });
                self.filed.len() - 1
            }
        }
    }
}
