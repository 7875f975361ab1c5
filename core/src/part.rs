//! A part of an index: a segment of streams with their tables, in memory or on disk, and which witnesses it has.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::bits::SPARE;
use crate::grams::{self, Grams};
use crate::sketch::{bits_of, stretches_of, Material, Streams, STRETCH};
use crate::store::{Block, Store};
use crate::vocabulary;
use crate::wire::Fault;

/// No witness: the document does not count in this index.
pub const NOBODY: u32 = u32::MAX;

/// A segment, and which witnesses its documents are.
pub struct Part {
    pub store: Store,
    pub grams: Grams,
    /// Where the stream of each document begins, and its length.
    pub documents: Vec<(usize, usize)>,
    pub witnesses: Vec<u32>,
    /// The stretches before each document, and of all.
    pub stretches: Vec<usize>,
    /// Whether all documents count.
    pub is_whole: bool,
    gone: OnceLock<HashMap<Vec<u8>, u64>>,
}

impl Part {
    pub fn new(store: Store, documents: Vec<(usize, usize)>, witnesses: Vec<u32>) -> Result<Self, Fault> {
        let grams = Grams::new(&store)?;
        let streams = store.length(Block::Streams);
        let inside = |&(start, length): &(usize, usize)| start.checked_add(length).is_some_and(|end| end <= streams);
        let rise = documents.windows(2).all(|pair| pair[0].0 + pair[0].1 <= pair[1].0);
        if documents.len() != witnesses.len() || !rise || !documents.iter().all(inside) {
            return Err(store.damaged());
        }
        let is_whole = !witnesses.contains(&NOBODY);
        let mut stretches = vec![0];
        for &(_, length) in &documents {
            stretches.push(stretches[stretches.len() - 1] + stretches_of(length));
        }
        Ok(Part { store, grams, documents, witnesses, stretches, is_whole, gone: OnceLock::new() })
    }

    /// The document that has a stretch, if that counts, the number of the stretch in it, and where it begins and ends.
    pub fn stretch(&self, stretch: usize) -> Option<(usize, usize, (usize, usize))> {
        let document = self.stretches.partition_point(|&before| before <= stretch) - 1;
        let number = stretch - self.stretches[document];
        let (start, length) = *self.documents.get(document)?;
        let first = start + number * STRETCH;
        let span = (first, (first + STRETCH).min(start + length));
        (self.witnesses[document] != NOBODY).then_some((document, number, span))
    }

    /// The document that has the byte at a place of the streams.
    pub fn document(&self, at: usize) -> Option<usize> {
        let document = self.documents.partition_point(|&(start, _)| start <= at).checked_sub(1)?;
        let (start, length) = self.documents[document];
        (at < start + length).then_some(document)
    }

    /// How often a word stands in the documents that do not count.
    pub fn gone(&self, word: &[u8]) -> Result<u64, Fault> {
        if self.is_whole {
            return Ok(0);
        }
        let counts = match self.gone.get() {
            Some(counts) => counts,
            None => {
                let made = self.counted()?;
                self.gone.get_or_init(|| made)
            }
        };
        Ok(counts.get(word).copied().unwrap_or(0))
    }

    fn counted(&self) -> Result<HashMap<Vec<u8>, u64>, Fault> {
        let mut counts = HashMap::new();
        let out = self.documents.iter().zip(&self.witnesses).filter(|(_, &witness)| witness == NOBODY);
        for (&(start, length), _) in out {
            let streams = self.store.read(Block::Streams, start, length)?;
            let starts = self.store.read(Block::Starts, start / 8, bits_of(length))?;
            let documents = [(0, length)];
            let material = Material { streams, starts, documents: &documents };
            material.each_word(|at, _, size| *counts.entry(streams[at..at + size].to_vec()).or_insert(0) += 1);
        }
        Ok(counts)
    }
}

/// A segment in memory.
pub fn tables(fresh: Streams, words: u64) -> Store {
    let material = fresh.material();
    let groups = grams::groups_of(grams::count(&material));
    let mut made = grams::pass(&material, groups, 0..groups, 0);
    made.slots.extend([0; SPARE]);
    let mut total = 0;
    let mut ends = 0u32.to_le_bytes().to_vec();
    for count in made.entries {
        total += count;
        ends.extend(total.to_le_bytes());
    }
    let buckets = vocabulary::buckets_of(words);
    let made_words = vocabulary::pass(&material, buckets, &(0..buckets));
    let end = made_words.words.len() as u64;
    let starts = made_words.starts.into_iter().chain([end]).flat_map(u64::to_le_bytes).collect();
    Store::Memory([fresh.bytes, fresh.starts, ends, made.counts, made.slots, starts, made_words.words])
}
