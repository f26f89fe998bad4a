//! What a companion may lack: where it is called all the same, rustc says what the callee lacks and how to ask for it.

/// What implements the traits, so that rustc does not propose to.
pub struct Never;

macro_rules! absent {
    ($($(#[$doc:meta])* $Trait:ident in $Halves:ident { $($half:ident)* }: $message:literal, $label:literal, $note:literal;)*) => { $(
        $(#[$doc])*
        #[diagnostic::on_unimplemented(message = $message, label = $label, note = $note)]
        pub trait $Trait {}
        #[diagnostic::do_not_recommend]
        impl $Trait for Never {}

        /// The names of the halves, for companions without halves of their own of these names: found, and never given.
        pub trait $Halves {
            $(
                /// The half.
                fn $half() {}
            )*
        }
        impl<F: $Trait> $Halves for F {}
    )* };
}

absent! {
    /// A function without `hvp`: `Self` is its companion.
    HasSecondOrder in SecondOrder { forward_tangent reverse_tangent pull_tangent }:
        "`{Self}` has no second order", "its second derivative is needed here",
        "put `#[differentiate(hvp)]` on `{Self}`, or cut its derivative with `stop_gradient(…)` or `#[constant] let`";
    /// A function without `batch`.
    HasBatch in Batch { forward_batch reverse_batch tangent_batch }:
        "`{Self}` has no derivative with several lanes", "it is called with several lanes here",
        "put `#[differentiate(batch)]` on `{Self}`, or cut its derivative with `stop_gradient(…)` or `#[constant] let`";
    /// A function without `hvp`, or whose result is no plain scalar, of which the gradient is called.
    HasDifferentiableGradient in Gradient { grad_forward grad_reverse grad_tangent value_and_grad_forward value_and_grad_reverse value_and_grad_tangent }:
        "the gradient of `{Self}` is not differentiable", "its derivative is needed here",
        "put `#[differentiate(hvp)]` on `{Self}`, or cut the derivative with `stop_gradient(…)` or `#[constant] let`";
    /// A function without `hvp`, or with parameters or a result that its tangent cannot be taken along again, of which `jvp` is called.
    HasDifferentiableTangent in Tangent { jvp_forward jvp_reverse jvp_tangent }:
        "the `jvp` of `{Self}` is not differentiable", "its derivative is needed here",
        "put `#[differentiate(hvp)]` on `{Self}`, or cut the derivative with `stop_gradient(…)` or `#[constant] let`";
}

macro_rules! never {
    ($($(#[$doc:meta])* $Trait:ident: $message:literal, $label:literal, $note:literal;)*) => { $(
        $(#[$doc])*
        ///
        /// It never holds, and the lifetime is that of `for<'never>`, without which rustc would refuse the bound where it stands.
        #[diagnostic::on_unimplemented(message = $message, label = $label, note = $note)]
        pub trait $Trait<'never> {}
        #[diagnostic::do_not_recommend]
        impl $Trait<'_> for Never {}
    )* };
}

never! {
    /// The bound of the second order of a method that has none: `Self` is the type that the method belongs to.
    MethodHasSecondOrder:
        "this method of `{Self}` has no second order", "its second derivative is needed here",
        "put `#[differentiate(hvp)]` on the method or on its `impl` block, or cut its derivative with `stop_gradient(…)` or `#[constant] let`";
    /// The bound of the second order of a method's gradient, which has none.
    GradientHasSecondOrder:
        "a derivative inside has no second order: that would be a third derivative", "in a function with `hvp`",
        "take `hvp` off the function that calls it, or cut the derivative with `stop_gradient(…)` or `#[constant] let`";
    /// The bound of a pair from outside of a function that writes through `&mut`: its cotangents have no place in the pair.
    ReturnsItsResult:
        "a function that writes through `&mut` cannot be given as a pair", "its derivative would have no place for the cotangents of what it writes",
        "let it return what it writes, or pass it from a differentiated function";
}

/// Companions that pass no derivative of a function parameter on have no constant of this name of their own.
pub trait FollowsNothing {
    /// The function parameters whose derivatives are passed on, as bits.
    const FOLLOWS: u64 = 0;
}
impl<F: ?Sized> FollowsNothing for F {}
