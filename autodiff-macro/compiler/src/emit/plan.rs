//! The plan of a derivative as documentation.

use crate::transform::plan::{Named, Plan};

/// The plan in sentences.
pub fn sentences(plan: &Plan) -> String {
    let list = |values: &[Named]| {
        let values = values.iter();
        let values = values.map(|value| format!("`{}` (line {})", value.name, value.line));
        values.collect::<Vec<_>>().join(", ")
    };
    let mut lines = Vec::new();
    if let Some(line) = plan.fused {
        let condition = if plan.depends {
            ", if the functions that fill its work arrays overwrite them as a whole"
        } else {
            ""
        };
        lines.push(format!(
            "* The loop over the index of line {line} is fused with its adjoint{condition}: nothing of an iteration is kept beyond it."
        ));
    }
    if !plan.taped.is_empty() {
        lines.push(format!(
            "* Kept in each iteration, as it is overwritten or dear to compute: {}.",
            list(&plan.taped)
        ));
    }
    if !plan.once.is_empty() {
        lines.push(format!("* Kept once: {}.", list(&plan.once)));
    }
    if plan.taped.is_empty() {
        lines.push("* There is no tape.".to_string());
    }
    lines.push(
        "* All else that the reverse sweep reads is intact, or arithmetic that is done again."
            .to_string(),
    );
    format!(
        "\n\nHow `value_and_grad` and `vjp_into` get what the reverse sweep reads (calls have plans of their own):\n\n{}",
        lines.join("\n")
    )
}
