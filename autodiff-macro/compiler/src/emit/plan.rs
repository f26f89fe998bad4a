//! The plan of a derivative as documentation.

use crate::ir::checkpoint::Schedule;
use crate::transform::plan::{Named, Plan, Times};

/// The plan in sentences.
pub fn sentences(plan: &Plan) -> String {
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
    for (times, states) in &plan.states {
        let region = match times {
            Times::Once => "What a checkpointed block runs again from, kept once".to_string(),
            Times::Scheduled(schedule) => {
                let times = match schedule {
                    Schedule::Root => "kept about √n times for n trips".to_string(),
                    Schedule::Every(trips) => format!("kept every {} trips", trips.tokens),
                    Schedule::Slots(slots) => format!("kept {} times at the most", slots.tokens),
                };
                format!("The states of a checkpointed loop, {times}")
            }
        };
        let states = match &states[..] {
            [] => "none".to_string(),
            states => list(states),
        };
        lines.push(format!("* {region}: {states}."));
    }
    if !plan.taped.is_empty() {
        let of_checkpoints = match plan.states.is_empty() {
            true => "",
            false => " (of a checkpointed loop those of one segment at a time)",
        };
        lines.push(format!(
            "* Kept in each iteration{of_checkpoints}, as it is overwritten or dear to compute: {}.",
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

/// Values with what each takes up and the line that forces it to be kept.
fn list(values: &[Named]) -> String {
    let one = |value: &Named| {
        let bytes = value.bytes.as_deref().unwrap_or("the size of its type");
        format!("`{}`: {bytes}, forced by line {}", value.name, value.line)
    };
    values.iter().map(one).collect::<Vec<_>>().join("; ")
}
