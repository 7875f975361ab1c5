//! What it costs to put a word of the lemma against a word of the reading.

use std::collections::HashMap;

use crate::distance::similar;
use crate::pieces::Piece;
use crate::words::{Edges, Pair, NUMBER};

pub const SIMILAR: u8 = 8;
const OTHER: u8 = 18;
const UNLIKE: u8 = 22;
const LEAST_CUT: usize = 2;

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
    rows: HashMap<u32, usize>,
    cells: Vec<u8>,
}

impl<'a> Costs<'a> {
    pub fn new(pair: &'a Pair, piece: &'a Piece) -> Costs<'a> {
        let (mut firsts, mut seen) = (Vec::new(), HashMap::new());
        let mut distinct = Vec::with_capacity(piece.reading.len());
        for j in piece.reading.clone() {
            let which = *seen.entry(pair.reading.numbers[j]).or_insert_with(|| {
                firsts.push((j, pair.reading.edges[j]));
                firsts.len() - 1
            });
            distinct.push(which);
        }
        let unlike = [false, true].map(|is_number| {
            let cost = |&(j, _): &(usize, Edges)| if pair.reading.is(j, NUMBER) == is_number { OTHER } else { UNLIKE };
            firsts.iter().map(cost).collect()
        });
        Costs { pair, piece, firsts, unlike, distinct, rows: HashMap::new(), cells: Vec::new() }
    }

    /// The costs of the lemma's word `i` against each word of the reading; its first and last word may be cut off.
    pub fn write_row(&mut self, i: usize, row: &mut Vec<u8>) {
        let start = self.known(i);
        let known = &self.cells[start..start + self.firsts.len()];
        row.clear();
        row.extend(self.distinct.iter().map(|&which| known[which]));
        if i == 0 || i + 1 == self.pair.lemma.len() {
            row.iter_mut().zip(self.piece.reading.clone()).for_each(|(cost, j)| *cost = self.cut(i, j, *cost));
        }
    }

    /// One cost of a row that was written.
    pub fn cell(&self, i: usize, j: usize) -> u8 {
        let known = self.rows[&self.pair.lemma.numbers[i]] + self.distinct[j - self.piece.reading.start];
        self.cut(i, j, self.cells[known])
    }

    fn cut(&self, i: usize, j: usize, cost: u8) -> u8 {
        let is_first = i == 0 && self.piece.open_start;
        let is_last = i + 1 == self.pair.lemma.len() && self.piece.open_end;
        if !(is_first || is_last) || cost <= SIMILAR {
            return cost;
        }
        let (key, word) = (self.pair.lemma.word(i), self.pair.reading.word(j));
        let is_cut =
            key.len() >= LEAST_CUT && ((is_first && word.ends_with(key)) || (is_last && word.starts_with(key)));
        if is_cut {
            SIMILAR
        } else {
            cost
        }
    }

    /// Where in `cells` the costs of the word against each distinct word of the reading are.
    fn known(&mut self, i: usize) -> usize {
        let start = self.cells.len();
        match self.rows.entry(self.pair.lemma.numbers[i]) {
            std::collections::hash_map::Entry::Occupied(row) => return *row.get(),
            std::collections::hash_map::Entry::Vacant(row) => row.insert(start),
        };
        self.cells.extend(&self.unlike[usize::from(self.pair.lemma.is(i, NUMBER))]);
        self.compare(i, start);
        start
    }

    /// The words of the reading that begin or end as the lemma's word `i` does: no others can be similar.
    fn compare(&mut self, i: usize, start: usize) {
        let (first, last) = self.pair.lemma.edges[i];
        for (&(j, edges), cell) in self.firsts.iter().zip(&mut self.cells[start..]) {
            if edges.0 == first || edges.1 == last {
                if self.pair.is_same(i, j) {
                    *cell = 0;
                } else if similar(self.pair.lemma.word(i), self.pair.reading.word(j)) {
                    *cell = SIMILAR;
                }
            }
        }
    }
}
