//! What it costs to put a word of the lemma against a word of the reading.

use crate::distance::similar;
use crate::pieces::Piece;
use crate::words::{Edges, Pair, NUMBER};

pub const SIMILAR: u8 = 8;
const OTHER: u8 = 18;
const UNLIKE: u8 = 22;
const LEAST_CUT: usize = 2;
/// In a row, a cost has this bit where one word ends with the other: both may be parts of a join.
pub const JOINING: u8 = 0x80;
/// The bits of the cost itself.
pub const COST: u8 = 0x7f;
const NONE: usize = usize::MAX;

/// The costs of the words of one piece. Each two distinct words are compared once.
pub struct Costs<'a> {
    pair: &'a Pair,
    piece: &'a Piece,
    /// For each distinct word of the reading: where it first stands, and its first and last letter.
    firsts: Vec<(usize, Edges)>,
    /// The costs of those words against an unlike word that is no number, and against a number.
    unlike: [Vec<u8>; 2],
    /// For each word of the reading: which of `firsts` it is.
    distinct: Vec<usize>,
    /// For the number of each word: where in `cells` its costs begin, if they are known.
    rows: Vec<usize>,
    cells: Vec<u8>,
}

impl<'a> Costs<'a> {
    pub fn new(pair: &'a Pair, piece: &'a Piece) -> Costs<'a> {
        let numbers = pair.lemma.numbers.iter().chain(&pair.reading.numbers);
        let most = numbers.max().map_or(0, |&number| number as usize + 1);
        let (mut firsts, mut seen) = (Vec::with_capacity(piece.reading.len()), vec![NONE; most]);
        let mut distinct = Vec::with_capacity(piece.reading.len());
        for j in piece.reading.clone() {
            let which = &mut seen[pair.reading.numbers[j] as usize];
            if *which == NONE {
                *which = firsts.len();
                firsts.push((j, pair.reading.edges[j]));
            }
            distinct.push(*which);
        }
        let unlike = [false, true].map(|is_number| {
            let cost = |&(j, _): &(usize, Edges)| if pair.reading.is(j, NUMBER) == is_number { OTHER } else { UNLIKE };
            firsts.iter().map(cost).collect()
        });
        Costs { pair, piece, firsts, unlike, distinct, rows: vec![NONE; most], cells: Vec::new() }
    }

    /// The costs of the lemma's word `i` against each word of the reading, and whether any of them has the bit
    /// [`JOINING`]; the lemma's first and last word may be cut off.
    pub fn write_row(&mut self, i: usize, row: &mut [u8]) -> bool {
        let start = self.known(i);
        let known = &self.cells[start..start + self.firsts.len()];
        let mut all = 0;
        for (cost, &which) in row.iter_mut().zip(&self.distinct) {
            *cost = known[which];
            all |= *cost;
        }
        if i == 0 || i + 1 == self.pair.lemma.len() {
            row.iter_mut().zip(self.piece.reading.clone()).for_each(|(cost, j)| *cost = self.cut(i, j, *cost));
        }
        all & JOINING != 0
    }

    /// One cost of a row that was written.
    pub fn cell(&self, i: usize, j: usize) -> u8 {
        let known = self.rows[self.pair.lemma.numbers[i] as usize] + self.distinct[j - self.piece.reading.start];
        self.cut(i, j, self.cells[known]) & COST
    }

    fn cut(&self, i: usize, j: usize, cost: u8) -> u8 {
        let is_first = i == 0 && self.piece.open_start;
        let is_last = i + 1 == self.pair.lemma.len() && self.piece.open_end;
        if !(is_first || is_last) || cost & COST <= SIMILAR {
            return cost;
        }
        let (key, word) = (self.pair.lemma.word(i), self.pair.reading.word(j));
        let is_cut =
            key.len() >= LEAST_CUT && ((is_first && word.ends_with(key)) || (is_last && word.starts_with(key)));
        if is_cut {
            SIMILAR | cost & JOINING
        } else {
            cost
        }
    }

    /// Where in `cells` the costs of the word against each distinct word of the reading are.
    fn known(&mut self, i: usize) -> usize {
        let row = &mut self.rows[self.pair.lemma.numbers[i] as usize];
        if *row != NONE {
            return *row;
        }
        let start = self.cells.len();
        *row = start;
        self.cells.extend(&self.unlike[usize::from(self.pair.lemma.is(i, NUMBER))]);
        self.compare(i, start);
        start
    }

    /// The words of the reading that begin or end as the lemma's word `i` does: no others can be similar.
    fn compare(&mut self, i: usize, start: usize) {
        let (first, last) = self.pair.lemma.edges[i];
        for (&(j, edges), cell) in self.firsts.iter().zip(&mut self.cells[start..]) {
            if edges.0 == first || edges.1 == last {
                let (key, word) = (self.pair.lemma.word(i), self.pair.reading.word(j));
                if self.pair.is_same(i, j) {
                    *cell = 0;
                    continue;
                }
                if similar(key, word) {
                    *cell = SIMILAR;
                }
                if edges.1 == last && (word.ends_with(key) || key.ends_with(word)) {
                    *cell |= JOINING;
                }
            }
        }
    }
}
