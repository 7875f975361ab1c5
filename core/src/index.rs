//! Texts indexed: their streams end to end, grams on a grid, and words. A place is one number: the bytes before it.

use crate::grams::{Grams, Places};
use crate::sketch::Streams;
use crate::vocabulary::Vocabulary;
use crate::wire::Malformed;

#[derive(Default)]
pub struct Index {
    streams: Streams,
    /// Where the stream of each witness ends.
    ends: Vec<usize>,
    grams: Grams,
    words: Vocabulary,
}

impl Index {
    /// Adds a witness; see [`Streams::add`].
    pub fn add(&mut self, text: &[u8]) -> Result<Vec<u64>, Malformed> {
        let marks = self.streams.add(text)?;
        self.ends.push(self.streams.bytes.len());
        Ok(marks)
    }

    /// Makes the tables, once all witnesses are there. The number of words.
    pub fn seal(&mut self) -> Result<u64, Malformed> {
        self.streams.bytes.shrink_to_fit();
        self.grams = Grams::new(&self.streams.bytes, &self.ends)?;
        self.words = Vocabulary::new(&self.streams);
        Ok(self.words.total)
    }

    /// All streams, end to end.
    pub fn stream(&self) -> &[u8] {
        &self.streams.bytes
    }

    pub fn witnesses(&self) -> usize {
        self.ends.len()
    }

    /// Where the stream of a witness begins.
    pub fn base(&self, witness: usize) -> usize {
        if witness == 0 {
            0
        } else {
            self.ends[witness - 1]
        }
    }

    /// Where the stream of a witness ends.
    pub fn end(&self, witness: usize) -> usize {
        self.ends[witness]
    }

    /// The stream of a witness.
    pub fn of(&self, witness: usize) -> Result<&[u8], Malformed> {
        let end = *self.ends.get(witness).ok_or(Malformed("no such witness"))?;
        Ok(&self.streams.bytes[self.base(witness)..end])
    }

    /// The witness that has the byte at a place.
    pub fn witness(&self, place: usize) -> usize {
        self.ends.partition_point(|&end| end <= place)
    }

    /// The sampled places of a gram, in order.
    pub fn sampled<'a>(&'a self, gram: &'a [u8]) -> Places<'a> {
        self.grams.places(&self.streams.bytes, gram)
    }

    /// How often a folded word stands in the witnesses.
    pub fn frequency(&self, word: &[u8]) -> u64 {
        self.words.count(&self.streams.bytes, word)
    }

    /// The places of a folded word, in order.
    pub fn places(&self, word: &[u8]) -> &[u64] {
        self.words.places(&self.streams, word)
    }
}
