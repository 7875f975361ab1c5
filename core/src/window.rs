//! The words of a witness around a chain, and their sum, by which Python tells that it sees the same words.

use std::ops::Range;

use crate::index::Index;
use crate::wire::Fault;

/// A stretch of a witness's stream, in bytes, which may go on past its end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    pub witness: usize,
    pub start: usize,
    pub end: usize,
}

/// Words of a witness that follow each other.
pub struct Seen<'a> {
    letters: &'a [u8],
    /// Where in its stream each word begins, and where the last one ends.
    bounds: Vec<usize>,
    /// The place where its stream begins.
    base: usize,
}

impl<'a> Seen<'a> {
    /// The words that a stretch is part of.
    pub fn new(index: &'a Index, stretch: Stretch) -> Result<Self, Fault> {
        let bounds = index.bounds(stretch.witness, stretch.start, stretch.end)?;
        let base = index.base(stretch.witness);
        let letters = match (bounds.first(), bounds.last()) {
            (Some(first), Some(last)) => index.bytes(stretch.witness, base + first, last - first)?,
            _ => &[],
        };
        Ok(Seen { letters, bounds, base })
    }

    pub fn words(&self) -> Vec<&'a [u8]> {
        self.bounds.windows(2).map(|pair| self.between(pair[0], pair[1])).collect()
    }

    /// The letters of the words from `first` up to `last`, and where they begin and end in all streams.
    pub fn part(&self, first: usize, last: usize) -> (&'a [u8], Range<usize>) {
        let (start, end) = (self.bounds[first], self.bounds[last]);
        (self.between(start, end), self.base + start..self.base + end)
    }

    fn between(&self, start: usize, end: usize) -> &'a [u8] {
        &self.letters[start - self.bounds[0]..end - self.bounds[0]]
    }
}

/// Adler-32 (RFC 1950) of words with a zero byte between them.
pub fn sum<'a>(words: impl Iterator<Item = &'a [u8]>) -> u32 {
    /// So many sums of bytes fit into 32 bits.
    const ROOM: usize = 5552;
    let (mut low, mut high, mut room) = (1u32, 0u32, ROOM);
    for (at, word) in words.enumerate() {
        let between: &[u8] = if at == 0 { &[] } else { &[0] };
        for &byte in between.iter().chain(word) {
            low += u32::from(byte);
            high += low;
            room -= 1;
            if room == 0 {
                (low, high, room) = (low % 65521, high % 65521, ROOM);
            }
        }
    }
    ((high % 65521) << 16) | (low % 65521)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_that_a_stretch_touches() {
        let mut index = Index::default();
        index.add(b"old quay").unwrap();
        index.add(b"the new quay").unwrap();
        index.seal(vec![0, 1], 0).unwrap();
        let words = |witness, start, end| {
            let seen = Seen::new(&index, Stretch { witness, start, end }).unwrap();
            seen.words().iter().map(|word| String::from_utf8(word.to_vec()).unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(words(1, 4, 7), ["new", "quay"]);
        assert_eq!(words(0, 0, 1), ["old"]);
        assert_eq!(words(0, 6, 99), ["quay"]);
        assert!(words(0, 7, 99).is_empty() && words(1, 3, 3).is_empty());
    }

    #[test]
    fn the_sum_is_adlers() {
        assert_eq!(sum(std::iter::empty()), 1);
        assert_eq!(sum([&b"Wikipedia"[..]].into_iter()), 0x11e6_0398);
        assert_ne!(sum([&b"ab"[..], b"c"].into_iter()), sum([&b"a"[..], b"bc"].into_iter()));
    }
}
