//! The steps of an alignment, and what is made of those at its ends.

use std::ops::Range;

use crate::distance::similar;
use crate::words::{Pair, NEGATION, NUMBER};

const UNLIKE_AT_AN_END: usize = 3;

/// A word of the lemma stands against a word of the reading; `None`: against nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    pub lemma: Option<usize>,
    pub reading: Option<usize>,
}

impl Step {
    pub fn pair(i: usize, j: usize) -> Step {
        Step { lemma: Some(i), reading: Some(j) }
    }

    pub fn added(i: usize) -> Step {
        Step { lemma: Some(i), reading: None }
    }

    pub fn skipped(j: usize) -> Step {
        Step { lemma: None, reading: Some(j) }
    }
}

/// Unlike words at an end stand against nothing rather than against chance neighbours.
///
/// Three or more of them do, and fewer when the reading has them further in. `joined`: for each word of the lemma,
/// whether it was put against words of the same letters.
pub fn loosen(steps: &mut [Step], pair: &Pair, joined: &[bool]) {
    let skipped = runs(steps.iter().filter(|step| step.lemma.is_none()).filter_map(|step| step.reading));
    let is_unlike = |step: &Step| match (step.lemma, step.reading) {
        (None, _) => false,
        (Some(i), None) => !joined[i],
        (Some(i), Some(j)) => !joined[i] && !similar(pair.lemma.word(i), pair.reading.word(j)),
    };
    let first = steps.iter().take_while(|step| is_unlike(step)).count();
    loosen_edge(steps, 0..first, pair, &skipped);
    let last = steps.iter().rev().take_while(|step| is_unlike(step)).count();
    loosen_edge(steps, steps.len() - last..steps.len(), pair, &skipped);
}

fn loosen_edge(steps: &mut [Step], edge: Range<usize>, pair: &Pair, skipped: &[Range<usize>]) {
    let size = edge.len();
    if size == steps.len() || size == 0 {
        return;
    }
    let first = steps[edge.start].lemma.expect("an unlike word is one of the lemma");
    let words = &pair.lemma.numbers[first..first + size];
    if size >= UNLIKE_AT_AN_END || skipped.iter().any(|run| pair.reading.numbers[run.clone()] == *words) {
        steps[edge].iter_mut().for_each(|step| step.reading = None);
    }
}

/// Runs of numbers that count up by one.
fn runs(numbers: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for number in numbers {
        match found.last_mut() {
            Some(run) if run.end == number => run.end += 1,
            _ => found.push(number..number + 1),
        }
    }
    found
}

/// Words that the lemma adds and the reading has just before or after: they were moved, so they belong to it.
///
/// One word that denies or counts is not taken for moved: the neighbour may well say it for itself.
pub fn take_moved(mut steps: Vec<Step>, pair: &Pair) -> Vec<Step> {
    let mut there = steps.iter().filter_map(|step| step.reading);
    let Some(first) = there.next() else {
        return steps;
    };
    let after = there.next_back().unwrap_or(first) + 1;
    let reading = &pair.reading.numbers;
    for run in runs(steps.iter().filter(|step| step.reading.is_none()).filter_map(|step| step.lemma)) {
        if run.len() == 1 && pair.lemma.is(run.start, NEGATION | NUMBER) {
            continue;
        }
        let (size, words) = (run.len(), &pair.lemma.numbers[run]);
        if reading.get(after..after + size) == Some(words) {
            steps.extend((after..after + size).map(Step::skipped));
            return steps;
        }
        if first >= size && reading[first - size..first] == *words {
            return (first - size..first).map(Step::skipped).chain(steps).collect();
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn numbers_that_count_up_are_one_run() {
        assert_eq!(runs([3, 4, 6, 9, 10, 11].into_iter()), [3..5, 6..7, 9..12]);
    }
}
