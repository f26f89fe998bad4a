//! Parts of a derivative's parts: of a `#[constant]` field, whose derivative is `()`, every part is `()` again.

use core::ops::{Index, IndexMut};

/// An element, or a range of elements.
#[allow(non_snake_case)]
pub trait Element<I> {
    /// What the index gives.
    type Part: ?Sized;
    /// The part.
    fn at__mut(&mut self, index: I) -> &mut Self::Part;
    /// The part.
    fn at__ref(&self, index: I) -> &Self::Part;
}
#[allow(non_snake_case)]
impl<T: IndexMut<I> + ?Sized, I> Element<I> for T {
    type Part = <T as Index<I>>::Output;
    #[inline(always)]
    fn at__mut(&mut self, index: I) -> &mut Self::Part {
        &mut self[index]
    }
    #[inline(always)]
    fn at__ref(&self, index: I) -> &Self::Part {
        &self[index]
    }
}

/// The parts of nothing.
#[allow(non_snake_case)]
pub trait Nothing {
    /// An element.
    fn at__mut<I>(&mut self, index: I) -> &mut Self;
    /// An element.
    fn at__ref<I>(&self, index: I) -> &Self;
}
#[allow(non_snake_case)]
impl Nothing for () {
    #[inline(always)]
    fn at__mut<I>(&mut self, _: I) -> &mut () {
        self
    }
    #[inline(always)]
    fn at__ref<I>(&self, _: I) -> &() {
        self
    }
}

macro_rules! fields {
    ($($Field:ident $by_mut:ident $by_ref:ident { $(($($name:ident)*) $at:tt $own:ident;)* })*) => {$(
        /// A field by its number.
        #[allow(non_snake_case)]
        pub trait $Field {
            /// The field's type.
            type Part;
            /// The field.
            fn $by_mut(&mut self) -> &mut Self::Part;
            /// The field.
            fn $by_ref(&self) -> &Self::Part;
        }
        #[allow(non_snake_case)]
        impl $Field for () {
            type Part = ();
            #[inline(always)]
            fn $by_mut(&mut self) -> &mut () {
                self
            }
            #[inline(always)]
            fn $by_ref(&self) -> &() {
                self
            }
        }
        $(
            #[allow(non_snake_case)]
            impl<$($name),*> $Field for ($($name,)*) {
                type Part = $own;
                #[inline(always)]
                fn $by_mut(&mut self) -> &mut $own {
                    &mut self.$at
                }
                #[inline(always)]
                fn $by_ref(&self) -> &$own {
                    &self.$at
                }
            }
        )*
    )*};
}
fields! {
    Field0 field0__mut field0__ref { (A) 0 A; (A B) 0 A; (A B C) 0 A; (A B C D) 0 A; (A B C D E) 0 A; (A B C D E F) 0 A; }
    Field1 field1__mut field1__ref { (A B) 1 B; (A B C) 1 B; (A B C D) 1 B; (A B C D E) 1 B; (A B C D E F) 1 B; }
    Field2 field2__mut field2__ref { (A B C) 2 C; (A B C D) 2 C; (A B C D E) 2 C; (A B C D E F) 2 C; }
    Field3 field3__mut field3__ref { (A B C D) 3 D; (A B C D E) 3 D; (A B C D E F) 3 D; }
    Field4 field4__mut field4__ref { (A B C D E) 4 E; (A B C D E F) 4 E; }
    Field5 field5__mut field5__ref { (A B C D E F) 5 F; }
}
