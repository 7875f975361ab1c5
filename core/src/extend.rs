//! The words of a lemma aligned with the words around a chain, with the way back: `sicut/collate/extend.py`, step for step.

use crate::pieces::{pieces, Piece};
use crate::steps::{loosen, take_moved, Step};
use crate::table::{solve, EXTRA, OPEN, SKIP};
use crate::words::Pair;

pub const HOPELESS_CELLS: usize = 1_000_000;

/// The least cost of the lemma against the reading, and the steps, in order.
pub fn align(pair: &Pair) -> (u64, Vec<Step>) {
    let mut whole = Whole { cost: 0, steps: Vec::new(), joined: vec![false; pair.lemma.len()] };
    for piece in pieces(pair) {
        whole.add(pair, piece);
    }
    loosen(&mut whole.steps, pair, &whole.joined);
    (whole.cost.unsigned_abs(), take_moved(whole.steps, pair))
}

struct Whole {
    cost: i64,
    steps: Vec<Step>,
    joined: Vec<bool>,
}

impl Whole {
    fn add(&mut self, pair: &Pair, piece: Piece) {
        let (lemma, reading) = (piece.lemma.clone(), piece.reading.clone());
        if pair.lemma.numbers[lemma.clone()] == pair.reading.numbers[reading.clone()] {
            self.steps.extend(lemma.zip(reading).map(|(i, j)| Step::pair(i, j)));
        } else if lemma.is_empty() {
            let gap = if is_inner(&piece) { reading } else { 0..0 };
            self.cost += if gap.is_empty() { 0 } else { i64::from(OPEN) };
            self.skip(gap);
        } else {
            self.add_unlike(pair, &near(piece));
        }
    }

    /// A piece without words of the reading, or with far too many, has no table.
    fn add_unlike(&mut self, pair: &Pair, piece: &Piece) {
        let cells = piece.lemma.len().saturating_mul(piece.reading.len());
        if cells == 0 || cells > HOPELESS_CELLS {
            self.cost += i64::from(EXTRA) * to_i64(piece.lemma.len());
            self.steps.extend(piece.lemma.clone().map(Step::added));
            self.skip(if is_inner(piece) { piece.reading.clone() } else { 0..0 });
            return;
        }
        let solved = solve(pair, piece);
        self.cost += i64::from(solved.cost);
        self.steps.extend(solved.steps);
        solved.joined.into_iter().for_each(|i| self.joined[i] = true);
    }

    fn skip(&mut self, gap: std::ops::Range<usize>) {
        self.cost += i64::from(SKIP) * to_i64(gap.len());
        self.steps.extend(gap.map(Step::skipped));
    }
}

/// The piece with no more of the reading at its open end than the lemma's words could need.
fn near(mut piece: Piece) -> Piece {
    let room = 2 * piece.lemma.len() + 40;
    let (start, end) = (piece.reading.start, piece.reading.end);
    if piece.open_start && !piece.open_end {
        piece.reading.start = start.max(end.saturating_sub(room));
    } else if piece.open_end && !piece.open_start {
        piece.reading.end = end.min(start + room);
    }
    piece
}

fn is_inner(piece: &Piece) -> bool {
    !(piece.open_start || piece.open_end)
}

fn to_i64(count: usize) -> i64 {
    i64::try_from(count).expect("a count of words")
}

#[cfg(test)]
mod tests {
    use super::align;
    use crate::steps::Step;
    use crate::wire::{put_number, Reader};
    use crate::words::Pair;

    fn cost_and_steps(lemma: &str, reading: &str) -> (u64, Vec<Step>) {
        let mut sent = Vec::new();
        for side in [lemma, reading] {
            let words: Vec<&str> = side.split(' ').collect();
            let letters = words.concat();
            put_number(&mut sent, letters.len() as u64);
            sent.extend(letters.bytes());
            put_number(&mut sent, words.len() as u64);
            words.iter().for_each(|word| put_number(&mut sent, word.len() as u64));
            sent.extend(words.iter().map(|_| 0));
        }
        put_number(&mut sent, 0);
        align(&Pair::read(&mut Reader::new(&sent)).expect("whole sides"))
    }

    #[test]
    fn the_same_words_cost_nothing() {
        let found = cost_and_steps("old quay", "the old quay was");
        assert_eq!(found, (0, vec![Step::pair(0, 1), Step::pair(1, 2)]));
    }

    #[test]
    fn words_written_in_one_are_joined() {
        let found = cost_and_steps("we meet to day", "we meet today");
        let steps = vec![Step::pair(0, 0), Step::pair(1, 1), Step::pair(2, 2), Step::added(3)];
        assert_eq!(found, (4, steps));
    }
}
