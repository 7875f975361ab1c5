//! A long pair of texts parted at the word runs that stand once in both.

use std::collections::HashMap;
use std::ops::Range;

use crate::words::Pair;

pub const MOST_CELLS: usize = 20_000;
pub const ANCHOR_WORDS: usize = 4;
const TWICE: usize = usize::MAX;

/// A stretch of both sides to be aligned; `open_start` and `open_end`: the reading may go on there.
#[derive(Clone)]
pub struct Piece {
    pub lemma: Range<usize>,
    pub reading: Range<usize>,
    pub open_start: bool,
    pub open_end: bool,
}

pub fn pieces(pair: &Pair) -> Vec<Piece> {
    let (all, whole) = (pair.lemma.len(), pair.reading.len());
    let (mut i, mut j) = (0, 0);
    let mut found = Vec::new();
    let anchors = if all.saturating_mul(whole) <= MOST_CELLS { Vec::new() } else { anchors(pair) };
    for (at, there) in anchors {
        if at < i || there < j {
            continue;
        }
        let (end, end_there) = (at + ANCHOR_WORDS, there + ANCHOR_WORDS);
        found.push(Piece { lemma: i..at, reading: j..there, open_start: i == 0, open_end: false });
        found.push(Piece { lemma: at..end, reading: there..end_there, open_start: false, open_end: false });
        (i, j) = (end, end_there);
    }
    found.push(Piece { lemma: i..all, reading: j..whole, open_start: i == 0, open_end: true });
    found
}

/// The runs of [`ANCHOR_WORDS`] words that stand once, and where; the others [`TWICE`].
fn places(words: &[u32]) -> HashMap<&[u32], usize> {
    let mut found = HashMap::new();
    for (at, run) in words.windows(ANCHOR_WORDS).enumerate() {
        found.entry(run).and_modify(|place| *place = TWICE).or_insert(at);
    }
    found
}

/// The longest series of common runs in the same order on both sides (patience sorting).
fn anchors(pair: &Pair) -> Vec<(usize, usize)> {
    let (here, there) = (places(&pair.lemma.numbers), places(&pair.reading.numbers));
    let mut pairs = Vec::new();
    for (at, run) in pair.lemma.numbers.windows(ANCHOR_WORDS).enumerate() {
        match there.get(run) {
            Some(&place) if place != TWICE && here[run] == at => pairs.push((at, place)),
            _ => {}
        }
    }
    longest_series(&pairs)
}

fn longest_series(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut tops: Vec<usize> = Vec::new();
    let mut before = Vec::with_capacity(pairs.len());
    for (number, &(_, place)) in pairs.iter().enumerate() {
        let pile = tops.partition_point(|&top| pairs[top].1 < place);
        before.push(pile.checked_sub(1).map(|below| tops[below]));
        match tops.get_mut(pile) {
            Some(top) => *top = number,
            None => tops.push(number),
        }
    }
    let mut series = Vec::new();
    let mut at = tops.last().copied();
    while let Some(number) = at {
        series.push(pairs[number]);
        at = before[number];
    }
    series.reverse();
    series
}

#[cfg(test)]
mod tests {
    use super::longest_series;

    #[test]
    fn the_longest_series_goes_up_on_both_sides() {
        assert_eq!(longest_series(&[(0, 9), (1, 2), (2, 7), (3, 3), (4, 5)]), [(1, 2), (3, 3), (4, 5)]);
        assert_eq!(longest_series(&[]), []);
    }
}
