//! The cells of one alignment with affine gaps (Gotoh 1982), and the way back through them.

use crate::costs::{Costs, COST, JOINING};
use crate::pieces::Piece;
use crate::steps::Step;
use crate::words::{Pair, Words, CALL};

pub const EXTRA: i32 = 20;
pub const OPEN: i32 = 14;
pub const SKIP: i32 = 1;
const LOOSE: i32 = 2;
const JOIN: i32 = 4;
const FAR: i32 = 1 << 29;
/// How many words (lemma, reading) may stand against each other for having the same letters.
const JOINS: [(usize, usize); 4] = [(2, 1), (1, 2), (3, 1), (1, 3)];

/// `main` ends with a word of the lemma, `skip` inside a gap of it; one row for each word of the lemma, and one before.
struct Table<'a> {
    pair: &'a Pair,
    piece: &'a Piece,
    costs: Costs<'a>,
    width: usize,
    main: Vec<i32>,
    skip: Vec<i32>,
    /// The better of both in the row that was filled last.
    row: Vec<i32>,
}

/// The cost, the steps, and the words of the lemma put against words of the same letters.
pub struct Solved {
    pub cost: i32,
    pub steps: Vec<Step>,
    pub joined: Vec<usize>,
}

pub fn solve(pair: &Pair, piece: &Piece) -> Solved {
    let width = piece.reading.len() + 1;
    let cells = (piece.lemma.len() + 1) * width;
    let (main, skip) = (vec![0; cells], vec![0; cells]);
    let mut table = Table { pair, piece, costs: Costs::new(pair, piece), width, main, skip, row: vec![0; width] };
    table.fill();
    let last = piece.lemma.len();
    let ends = if piece.open_end { 0..width } else { width - 1..width };
    let end = ends.min_by_key(|&j| table.best(last, j)).expect("a row has a cell");
    let (steps, joined) = table.trace(end);
    Solved { cost: table.best(last, end), steps, joined }
}

impl Table<'_> {
    fn best(&self, i: usize, j: usize) -> i32 {
        self.main[i * self.width + j].min(self.skip[i * self.width + j])
    }

    fn opening(&self, i: usize) -> i32 {
        if self.pair.loose[self.piece.lemma.start + i] {
            LOOSE
        } else {
            OPEN
        }
    }

    fn fill(&mut self) {
        let free = if self.piece.open_start { 0 } else { FAR };
        self.main[1..self.width].fill(free);
        self.fill_skip(0);
        let mut costs = vec![0; self.width - 1];
        for i in 1..=self.piece.lemma.len() {
            let may_join = self.costs.write_row(self.piece.lemma.start + i - 1, &mut costs);
            self.fill_main(i, &costs);
            if may_join {
                self.join(i, &costs);
            }
            self.fill_skip(i);
        }
    }

    fn fill_main(&mut self, i: usize, costs: &[u8]) {
        let (above, below) = self.main.split_at_mut(i * self.width);
        let (above, skip) = (&above[(i - 1) * self.width..], &self.skip[(i - 1) * self.width..i * self.width]);
        for (best, (&main, &skip)) in self.row.iter_mut().zip(above.iter().zip(skip)) {
            *best = main.min(skip);
        }
        below[0] = self.row[0] + EXTRA;
        let moves = self.row.iter().zip(&self.row[1..]).zip(costs);
        for (cell, ((&across, &above), &cost)) in below[1..self.width].iter_mut().zip(moves) {
            *cell = (across + i32::from(cost & COST)).min(above + EXTRA);
        }
    }

    fn fill_skip(&mut self, i: usize) {
        let opening = self.opening(i);
        let row = i * self.width..(i + 1) * self.width;
        let (main, skip) = (&self.main[row.clone()], &mut self.skip[row]);
        let mut least = FAR;
        skip[0] = least;
        for (cell, &main) in skip[1..].iter_mut().zip(main) {
            least = (main + opening).min(least) + SKIP;
            *cell = least;
        }
    }

    fn join(&mut self, i: usize, costs: &[u8]) {
        for (j, _) in (1..).zip(costs).filter(|(_, &cost)| cost & JOINING != 0) {
            self.join_at(i, j);
        }
    }

    fn join_at(&mut self, i: usize, j: usize) {
        for (k, n) in JOINS {
            if self.is_join(i, j, (k, n)) {
                let cost = self.best(i - k, j - n) + JOIN;
                let cell = &mut self.main[i * self.width + j];
                *cell = cost.min(*cell);
            }
        }
    }

    /// Whether so many words just before the cell have the same letters.
    fn is_join(&self, i: usize, j: usize, (k, n): (usize, usize)) -> bool {
        if i < k || j < n {
            return false;
        }
        let (at, there) = (self.piece.lemma.start + i, self.piece.reading.start + j);
        let (lemma, reading) = (&self.pair.lemma, &self.pair.reading);
        if n == 1 {
            is_joined(lemma, at - k, k, reading.word(there - 1))
        } else {
            is_joined(reading, there - n, n, lemma.word(at - 1))
        }
    }

    fn trace(&self, end: usize) -> (Vec<Step>, Vec<usize>) {
        let (mut i, mut j) = (self.piece.lemma.len(), end);
        let (mut steps, mut joined) = (Vec::with_capacity(i + j), Vec::new());
        while i > 0 || (j > 0 && !self.piece.open_start) {
            let (at, there) = (self.piece.lemma.start + i, self.piece.reading.start + j);
            if self.skip[i * self.width + j] < self.main[i * self.width + j] {
                let start = self.gap_start(i, j);
                steps.extend((1..=j - start).map(|back| Step::skipped(there - back)));
                j = start;
                continue;
            }
            let (k, n) = self.last_move(i, j);
            if k + n > 2 {
                joined.extend(at - k..at);
            }
            steps.extend((1..k).map(|back| Step::added(at - back)));
            steps.extend((1..n).map(|back| Step::skipped(there - back)));
            steps.push(if n > 0 { Step::pair(at - k, there - n) } else { Step::added(at - k) });
            (i, j) = (i - k, j - n);
        }
        steps.reverse();
        (steps, joined)
    }

    /// Where the gap of the lemma that the cell is inside of was opened.
    fn gap_start(&self, i: usize, mut j: usize) -> usize {
        let (opening, row) = (self.opening(i), i * self.width);
        loop {
            j -= 1;
            if self.main[row + j] + opening <= self.skip[row + j] {
                return j;
            }
        }
    }

    /// How many words (lemma, reading) the main cell's best last move takes.
    fn last_move(&self, i: usize, j: usize) -> (usize, usize) {
        let target = self.main[i * self.width + j];
        let (at, there) = (self.piece.lemma.start + i, self.piece.reading.start + j);
        if j > 0 && self.best(i - 1, j - 1) + i32::from(self.costs.cell(at - 1, there - 1)) == target {
            return (1, 1);
        }
        let is_last = |&(k, n): &(usize, usize)| self.is_join(i, j, (k, n)) && self.best(i - k, j - n) + JOIN == target;
        JOINS.into_iter().find(is_last).unwrap_or((1, 0))
    }
}

/// Whether `count` words from `at` on have the letters of `word`; an Arabic call may lose its last one.
fn is_joined(words: &Words, at: usize, count: usize, word: &[u32]) -> bool {
    let first = words.word(at);
    let rest = |left: &[u32]| {
        let mut left = Some(left);
        for part in at + 1..at + count {
            left = left.and_then(|left| left.strip_prefix(words.word(part)));
        }
        left.is_some_and(<[u32]>::is_empty)
    };
    if word.strip_prefix(first).is_some_and(rest) {
        return true;
    }
    match first.split_last() {
        Some((_, kept)) if words.is(at, CALL) => word.strip_prefix(kept).is_some_and(rest),
        _ => false,
    }
}
