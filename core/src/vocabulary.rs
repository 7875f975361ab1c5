//! The words of a segment: how often each stands there, and in which stretches of the streams. `store/vocabulary.py` says
//! how the tables lie.

use std::ops::Range;

use crate::bits::{is_set, load};
use crate::crc::crc32;
use crate::hash::{hash, head};
use crate::sketch::{stretches_of, Material};
use crate::store::{Block, Store};
use crate::wire::Fault;

/// A word that stands more often than this, and in more than half of all stretches, has no list of them.
const COMMON: u64 = 20_000;
/// A bucket of words for so many words of text.
const SHARE: u64 = 256;

/// How many buckets a text of so many words has.
pub fn buckets_of(words: u64) -> usize {
    (words / SHARE) as usize + 1
}

pub fn count(material: &Material) -> u64 {
    let mut total = 0;
    material.each_word(|_, _, _| total += 1);
    total
}

fn bucket_of(word: &[u8], buckets: usize) -> usize {
    ((u64::from(crc32(word)) * buckets as u64) >> 32) as usize
}

/// A word in its slot; a count of 0 is a free slot.
#[derive(Clone, Copy, Default)]
struct Word {
    head: u64,
    first: usize,
    length: usize,
    count: u64,
    number: u32,
    last: u32,
}

/// The words of some buckets, by hash; a power of two of slots, of which less than half are filled.
struct Known<'a> {
    streams: &'a [u8],
    slots: Vec<Word>,
    filled: u32,
    /// For each word and stretch that has it both numbers, in the order of stretches.
    pairs: Vec<(u32, u32)>,
}

impl Known<'_> {
    fn add(&mut self, start: usize, stretch: u32, length: usize) {
        let slot = self.slot(start, length);
        let (number, word) = (self.filled, &mut self.slots[slot]);
        if word.count == 0 {
            *word =
                Word { head: head(self.streams, start, length), first: start, length, count: 1, number, last: stretch };
            self.filled += 1;
            self.pairs.push((number, stretch));
            if self.filled as usize * 2 > self.slots.len() {
                self.grow();
            }
            return;
        }
        word.count += 1;
        if word.last != stretch {
            word.last = stretch;
            self.pairs.push((word.number, stretch));
        }
    }

    /// The slot that holds a word, or the free one where it belongs.
    #[inline]
    fn slot(&self, start: usize, length: usize) -> usize {
        let mask = self.slots.len() - 1;
        let head = head(self.streams, start, length);
        let mut slot = hash(self.streams, start, length) as usize & mask;
        loop {
            let known = &self.slots[slot];
            let alike = known.head == head && known.length == length;
            if known.count == 0 || (alike && (length <= 8 || self.is_same(known.first, start, length))) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }

    fn is_same(&self, one: usize, other: usize, length: usize) -> bool {
        self.streams[one..one + length] == self.streams[other..other + length]
    }

    fn grow(&mut self) {
        let mask = self.slots.len() * 2 - 1;
        let old = std::mem::replace(&mut self.slots, vec![Word::default(); mask + 1]);
        for word in old.into_iter().filter(|word| word.count > 0) {
            let mut slot = hash(self.streams, word.first, word.length) as usize & mask;
            while self.slots[slot].count > 0 {
                slot = (slot + 1) & mask;
            }
            self.slots[slot] = word;
        }
    }

    /// The stretches of all words, word by word, and where those of each begin and the last end.
    fn stretches(&mut self) -> (Vec<usize>, Vec<u32>) {
        let pairs = std::mem::take(&mut self.pairs);
        let mut edges = vec![0; self.filled as usize + 1];
        for &(number, _) in &pairs {
            edges[number as usize + 1] += 1;
        }
        for at in 1..edges.len() {
            edges[at] += edges[at - 1];
        }
        let (mut next, mut found) = (edges.clone(), vec![0; pairs.len()]);
        for (number, stretch) in pairs {
            found[next[number as usize]] = stretch;
            next[number as usize] += 1;
        }
        (edges, found)
    }
}

/// The entries of some buckets, and where in them each bucket begins.
pub struct Pass {
    pub starts: Vec<u64>,
    pub words: Vec<u8>,
}

/// Makes the entries of the buckets in `range` of all `buckets`.
pub fn pass(material: &Material, buckets: usize, range: &Range<usize>) -> Pass {
    let streams = material.streams;
    let mut known = Known { streams, slots: vec![Word::default(); 1 << 10], filled: 0, pairs: Vec::new() };
    let all = range.len() == buckets;
    material.each_word(|start, stretch, length| {
        if all || range.contains(&bucket_of(&streams[start..start + length], buckets)) {
            known.add(start, stretch as u32, length);
        }
    });
    let (edges, stretches) = known.stretches();
    let text = |word: &Word| &streams[word.first..word.first + word.length];
    let mut words: Vec<(usize, Word)> = std::mem::take(&mut known.slots)
        .into_iter()
        .filter(|word| word.count > 0)
        .map(|word| (bucket_of(text(&word), buckets), word))
        .collect();
    words.sort_unstable_by(|(one, a), (other, b)| one.cmp(other).then_with(|| text(a).cmp(text(b))));
    let everywhere = material.documents.iter().map(|&(_, length)| stretches_of(length)).sum();
    let (mut made, mut at) = (Pass { starts: Vec::with_capacity(range.len()), words: Vec::new() }, 0);
    for bucket in range.clone() {
        made.starts.push(made.words.len() as u64);
        while let Some((_, word)) = words.get(at).filter(|(found, _)| *found == bucket) {
            let number = word.number as usize;
            put_entry(
                &mut made.words,
                text(word),
                word.count,
                &stretches[edges[number]..edges[number + 1]],
                everywhere,
            );
            at += 1;
        }
    }
    made
}

fn put_entry(out: &mut Vec<u8>, word: &[u8], count: u64, stretches: &[u32], everywhere: usize) {
    put(out, word.len() as u64);
    out.extend_from_slice(word);
    put(out, count);
    let (mut listed, mut before) = (Vec::new(), 0);
    if count <= COMMON || stretches.len() * 2 <= everywhere {
        for &stretch in stretches {
            put(&mut listed, u64::from(stretch - before));
            before = stretch;
        }
    }
    put(out, listed.len() as u64);
    out.extend_from_slice(&listed);
}

/// A number in 7 bits a byte, lower ones first, the last byte below 128.
fn put(out: &mut Vec<u8>, mut number: u64) {
    while number > 127 {
        out.push(number as u8 & 127 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Takes such a number from the front of bytes.
fn take(bytes: &mut &[u8]) -> Option<u64> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 127).checked_shl(shift)?;
        shift += 7;
        if byte < 128 {
            return Some(number);
        }
    }
}

/// A word's count, and the bytes that list its stretches; none for all stretches.
pub struct Entry<'a> {
    pub count: u64,
    listed: &'a [u8],
}

/// The entry of a word.
pub fn entry<'a>(store: &'a Store, word: &[u8]) -> Result<Option<Entry<'a>>, Fault> {
    let buckets = (store.length(Block::Buckets) / 8).saturating_sub(1);
    if word.is_empty() || buckets == 0 {
        return Ok(None);
    }
    let bucket = bucket_of(word, buckets);
    let start = store.number::<8>(Block::Buckets, 8 * bucket)? as usize;
    let end = store.number::<8>(Block::Buckets, 8 * bucket + 8)? as usize;
    let mut rest = store.read(Block::Words, start, end.checked_sub(start).ok_or_else(|| store.damaged())?)?;
    while !rest.is_empty() {
        let (found, entry) = next(&mut rest).ok_or_else(|| store.damaged())?;
        if found == word {
            return Ok(Some(entry));
        }
    }
    Ok(None)
}

fn next<'a>(rest: &mut &'a [u8]) -> Option<(&'a [u8], Entry<'a>)> {
    let part = |length: u64, rest: &mut &'a [u8]| {
        let (taken, left) = rest.split_at_checked(usize::try_from(length).ok()?)?;
        *rest = left;
        Some(taken)
    };
    let length = take(rest)?;
    let word = part(length, rest)?;
    let count = take(rest)?;
    let length = take(rest)?;
    Some((word, Entry { count, listed: part(length, rest)? }))
}

impl Entry<'_> {
    /// The stretches that have the word, ascending, of so many in all.
    pub fn stretches(&self, store: &Store, everywhere: usize) -> Result<Vec<usize>, Fault> {
        if self.listed.is_empty() {
            return Ok((0..everywhere).collect());
        }
        let (mut rest, mut stretch, mut found) = (self.listed, 0, Vec::new());
        while !rest.is_empty() {
            stretch += take(&mut rest).ok_or_else(|| store.damaged())? as usize;
            if stretch >= everywhere {
                return Err(store.damaged());
            }
            found.push(stretch);
        }
        Ok(found)
    }
}

/// Does something with each place of a word in a stretch, given by where it begins and ends, until that says that it is
/// enough; whether to go on. The end may be that of the document.
pub fn each_place(
    store: &Store,
    word: &[u8],
    (start, end): (usize, usize),
    step: &mut impl FnMut(usize) -> bool,
) -> Result<bool, Fault> {
    const SIZE: usize = 56;
    let last = store.length(Block::Streams).min(end + word.len());
    let streams = store.read(Block::Streams, start, last.saturating_sub(start))?;
    let bits = store.length(Block::Starts).min(last / 8 + 1);
    let skip = start % 8;
    let starts = store.read(Block::Starts, start / 8, bits.saturating_sub(start / 8))?;
    let wanted = head(word, 0, word.len());
    for first in (0..end - start).step_by(SIZE) {
        let mut rest = load(starts, skip + first) & load(starts, skip + first + word.len()) & ((1 << SIZE) - 1);
        while rest != 0 {
            let at = first + rest.trailing_zeros() as usize;
            rest &= rest - 1;
            let is_here = at < end - start && at + word.len() <= streams.len();
            let is_alike = is_here && head(streams, at, word.len()) == wanted && streams[at..].starts_with(word);
            let is_whole = is_alike && (at + 1..at + word.len()).all(|inner| !is_set(starts, skip + inner));
            if is_whole && !step(start + at) {
                return Ok(false);
            }
        }
    }
    Ok(true)
}
