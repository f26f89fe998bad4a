//! The counts, as a table.

use crate::found::Function;
use crate::verdict::Verdict;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// How many of the most frequent refusals are printed.
const MOST_FREQUENT: usize = 60;

/// What became of all functions.
#[derive(Default)]
pub struct Report {
    /// Files read.
    pub files: usize,
    /// Files that are no Rust of today.
    pub files_unread: usize,
    functions: usize,
    accepted: usize,
    refused: usize,
    /// Functions by the codes they are refused with; one with two codes counts in both.
    by_code: BTreeMap<String, usize>,
    /// Functions by message, names taken out.
    by_message: BTreeMap<String, usize>,
    faults: Vec<String>,
}

impl Report {
    /// Counts a function.
    pub fn add(&mut self, path: &Path, function: &Function, verdict: &Verdict) {
        self.functions += 1;
        let place = format!("{}:{} {}", path.display(), function.line, function.name);
        match verdict {
            Verdict::Accepted => self.accepted += 1,
            Verdict::Refused(errors) => {
                self.refused += 1;
                let mut codes: Vec<&str> = errors.iter().map(|(code, _)| code.as_str()).collect();
                codes.dedup();
                for code in codes {
                    *self.by_code.entry(code.to_string()).or_default() += 1;
                }
                let mut messages: Vec<String> = errors
                    .iter()
                    .map(|(code, message)| format!("{code} {}", without_names(message)))
                    .collect();
                messages.sort();
                messages.dedup();
                for message in messages {
                    *self.by_message.entry(message).or_default() += 1;
                }
            }
            Verdict::Panicked(text) => self
                .faults
                .push(format!("panic   {place}\n          {text}")),
            Verdict::Broken(text) => self
                .faults
                .push(format!("broken  {place}\n          {text}")),
            Verdict::Undetermined => self.faults.push(format!("two texts {place}")),
        }
    }
    /// Whether each function was accepted or refused with a code.
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }
}

/// A message without the user's names, but for those of methods and macros.
fn without_names(message: &str) -> String {
    let mut text = String::new();
    for (at, piece) in message.split('`').enumerate() {
        let is_user_name = at % 2 == 1 && piece.len() > 2;
        if is_user_name && !message.contains("method") && !message.contains('!') {
            text.push('…');
        } else {
            text.push_str(piece);
        }
    }
    text
}

/// Prints a function that is refused with a code.
pub fn print_if_refused(path: &Path, function: &Function, verdict: &Verdict, code: &str) {
    let Verdict::Refused(errors) = verdict else {
        return;
    };
    for (_, message) in errors.iter().filter(|(own, _)| own == code) {
        println!(
            "{}:{} {}: {message}",
            path.display(),
            function.line,
            function.name
        );
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |count: usize| 100.0 * count as f64 / self.functions.max(1) as f64;
        for fault in &self.faults {
            writeln!(out, "{fault}")?;
        }
        writeln!(
            out,
            "{:6} files, {} more are no Rust of today",
            self.files, self.files_unread
        )?;
        writeln!(
            out,
            "{:6} functions with a float in their signature",
            self.functions
        )?;
        writeln!(
            out,
            "{:6} accepted ({:.1} %)",
            self.accepted,
            share(self.accepted)
        )?;
        writeln!(
            out,
            "{:6} refused ({:.1} %)",
            self.refused,
            share(self.refused)
        )?;
        writeln!(out, "{:6} faults", self.faults.len())?;
        for (title, counts, most) in [
            (
                "refused by code (one with two codes counts twice)",
                &self.by_code,
                usize::MAX,
            ),
            ("most frequent refusals", &self.by_message, MOST_FREQUENT),
        ] {
            writeln!(out, "\n{title}:")?;
            let mut rows: Vec<(&String, &usize)> = counts.iter().collect();
            rows.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
            for (name, count) in rows.into_iter().take(most) {
                writeln!(out, "{count:6} {name}")?;
            }
        }
        Ok(())
    }
}
