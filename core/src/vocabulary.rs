//! The words of the streams: how often each stands there and, made on first need, where.

use std::sync::OnceLock;

use crate::hash::{hash, head};
use crate::sketch::Streams;

/// A word in its slot: its first eight bytes, where it first stands, and how often; a count of 0 is a free slot.
#[derive(Clone, Copy, Default)]
struct Word {
    head: u64,
    first: usize,
    length: usize,
    count: u64,
}

#[derive(Default)]
pub struct Vocabulary {
    /// By hash; a power of two, of which less than half is filled.
    slots: Vec<Word>,
    filled: usize,
    pub total: u64,
    places: OnceLock<Postings>,
}

/// The places of all words, slot by slot; those of a word begin at its start and end at the next one's.
struct Postings {
    starts: Vec<usize>,
    places: Vec<u64>,
}

/// Does something with where each word begins and how long it is, in order.
fn each_word(streams: &Streams, mut step: impl FnMut(usize, usize)) {
    let mut before = None;
    streams.starts.each(|start| {
        if let Some(first) = before.replace(start) {
            step(first, start - first);
        }
    });
    if let Some(first) = before {
        step(first, streams.bytes.len() - first);
    }
}

/// Whether the same bytes stand in two texts from two places on.
fn is_same(one: &[u8], at: usize, other: &[u8], there: usize, length: usize) -> bool {
    one[at..at + length] == other[there..there + length]
}

impl Vocabulary {
    pub fn new(streams: &Streams) -> Self {
        let mut made = Vocabulary { slots: vec![Word::default(); 1 << 10], ..Vocabulary::default() };
        each_word(streams, |start, length| made.add(&streams.bytes, start, length));
        made
    }

    fn add(&mut self, stream: &[u8], start: usize, length: usize) {
        self.total += 1;
        let slot = self.slot(stream, stream, start, length);
        let word = &mut self.slots[slot];
        word.count += 1;
        if word.count == 1 {
            *word = Word { head: head(stream, start, length), first: start, length, count: 1 };
            self.filled += 1;
            if self.filled * 2 > self.slots.len() {
                self.grow(stream);
            }
        }
    }

    /// The slot that holds the word at `start` of `text`, or the free one where it belongs.
    #[inline]
    fn slot(&self, stream: &[u8], text: &[u8], start: usize, length: usize) -> usize {
        let mask = self.slots.len() - 1;
        let head = head(text, start, length);
        let mut slot = hash(text, start, length) as usize & mask;
        loop {
            let known = &self.slots[slot];
            let alike = known.head == head && known.length == length;
            if known.count == 0 || (alike && (length <= 8 || is_same(stream, known.first, text, start, length))) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }

    fn grow(&mut self, stream: &[u8]) {
        let mask = self.slots.len() * 2 - 1;
        let old = std::mem::replace(&mut self.slots, vec![Word::default(); mask + 1]);
        for word in old.into_iter().filter(|word| word.count > 0) {
            let mut slot = hash(stream, word.first, word.length) as usize & mask;
            while self.slots[slot].count > 0 {
                slot = (slot + 1) & mask;
            }
            self.slots[slot] = word;
        }
    }

    /// The slot of a word that stands in the streams.
    fn known(&self, stream: &[u8], word: &[u8]) -> Option<usize> {
        if word.is_empty() || self.slots.is_empty() {
            return None;
        }
        let slot = self.slot(stream, word, 0, word.len());
        (self.slots[slot].count > 0).then_some(slot)
    }

    /// How often a word stands in the streams.
    pub fn count(&self, stream: &[u8], word: &[u8]) -> u64 {
        self.known(stream, word).map_or(0, |slot| self.slots[slot].count)
    }

    /// The places of a word, in order.
    pub fn places(&self, streams: &Streams, word: &[u8]) -> &[u64] {
        let Some(slot) = self.known(&streams.bytes, word) else {
            return &[];
        };
        let made = self.places.get_or_init(|| self.postings(streams));
        &made.places[made.starts[slot]..made.starts[slot + 1]]
    }

    fn postings(&self, streams: &Streams) -> Postings {
        let mut starts = vec![0];
        for word in &self.slots {
            starts.push(starts[starts.len() - 1] + word.count as usize);
        }
        let mut next = starts.clone();
        let mut places = vec![0; self.total as usize];
        each_word(streams, |start, length| {
            let slot = self.slot(&streams.bytes, &streams.bytes, start, length);
            places[next[slot]] = start as u64;
            next[slot] += 1;
        });
        Postings { starts, places }
    }
}
