//! Every `STRIDE`th run of `GRAM` bytes of each stream, in the tables of a segment; `store/grams.py` says how they lie.

use std::ops::Range;

use crate::bits::{load, BitWriter};
use crate::crc::crc32_of_gram;
use crate::sketch::Material;
use crate::store::{Block, Store};
use crate::wire::Fault;

pub const GRAM: usize = 12;
pub const STRIDE: usize = 8;
/// The buckets of a group, whose counts stand together.
const GROUP: usize = 64;
/// Up to so many entries of a bucket are looked through one by one.
const FEW: usize = 8;

type Gram = [u8; GRAM];

fn gram_at(streams: &[u8], slot: usize) -> &Gram {
    let at = slot * STRIDE;
    streams[at..at + GRAM].try_into().expect("a gram's bytes")
}

/// The slots of all grams of the streams.
fn slots<'a>(material: &'a Material) -> impl Iterator<Item = usize> + 'a {
    material.documents.iter().flat_map(|&(start, length)| {
        let last = (length + 1).saturating_sub(GRAM);
        (start / STRIDE..).take(last.div_ceil(STRIDE))
    })
}

/// How many groups of buckets so many grams have: a bucket for each gram, about.
pub fn groups_of(grams: usize) -> usize {
    grams.div_ceil(GROUP).max(1)
}

/// The bits of a slot's number in streams of so many bytes.
fn width_of(streams: usize) -> u32 {
    let last = (streams / STRIDE).saturating_sub(1);
    (usize::BITS - last.leading_zeros()).max(1)
}

pub fn count(material: &Material) -> usize {
    slots(material).count()
}

fn group_of(crc: u32, groups: usize) -> usize {
    ((u64::from(crc) * groups as u64) >> 32) as usize
}

fn bucket_of(crc: u32, groups: usize) -> usize {
    ((u64::from(crc) * (groups * GROUP) as u64) >> 32) as usize
}

/// The tables of some of the groups: how many entries each has, and bits of the blocks `counts` and `slots`, which begin
/// in the middle of a byte where those of the groups before end, of which all have `before` entries.
pub struct Pass {
    pub entries: Vec<u32>,
    pub counts: Vec<u8>,
    pub slots: Vec<u8>,
}

/// Makes the tables of the groups in `range` of all `groups`.
pub fn pass(material: &Material, groups: usize, range: Range<usize>, before: usize) -> Pass {
    let (edges, mut entries) = scattered(material, groups, &range);
    let width = width_of(material.streams.len());
    let mut counts = BitWriter::new(before);
    let mut numbers = BitWriter::new((before % 8) * width as usize);
    for group in range.clone() {
        let found = &mut entries[edges[group - range.start]..edges[group - range.start + 1]];
        sort(material.streams, found);
        let (mut at, first) = (0, group * GROUP);
        for bucket in first..first + GROUP {
            let run = found[at..].iter().take_while(|&&entry| bucket_of((entry >> 32) as u32, groups) == bucket);
            for entry in run {
                counts.put(1, 1);
                numbers.put(entry & u64::from(u32::MAX), width);
                at += 1;
            }
            counts.put(0, 1);
        }
    }
    let sizes = edges.windows(2).map(|pair| (pair[1] - pair[0]) as u32).collect();
    Pass { entries: sizes, counts: counts.end(), slots: numbers.end() }
}

/// Hash and slot of each gram of some groups, group by group; where each group begins and the last ends.
fn scattered(material: &Material, groups: usize, range: &Range<usize>) -> (Vec<usize>, Vec<u64>) {
    let mut edges = vec![0; range.len() + 1];
    let mut loose = Vec::new();
    for slot in slots(material) {
        let crc = crc32_of_gram(gram_at(material.streams, slot));
        let group = group_of(crc, groups);
        if range.contains(&group) {
            edges[group - range.start + 1] += 1;
            loose.push(u64::from(crc) << 32 | slot as u64);
        }
    }
    for at in 1..edges.len() {
        edges[at] += edges[at - 1];
    }
    let mut next = edges.clone();
    let mut entries = vec![0; loose.len()];
    for entry in loose {
        let place = &mut next[group_of((entry >> 32) as u32, groups) - range.start];
        entries[*place] = entry;
        *place += 1;
    }
    (edges, entries)
}

/// By hash, then by gram, then by slot.
fn sort(streams: &[u8], entries: &mut [u64]) {
    entries.sort_unstable();
    let gram = |entry: u64| gram_at(streams, (entry & u64::from(u32::MAX)) as usize);
    for run in entries.chunk_by_mut(|one, other| one >> 32 == other >> 32) {
        let first = gram(run[0]);
        if run[1..].iter().any(|&entry| gram(entry) != first) {
            run.sort_by_key(|&entry| gram(entry));
        }
    }
}

/// The tables of a store, to be asked.
pub struct Grams {
    groups: usize,
    width: u32,
}

impl Grams {
    pub fn new(store: &Store) -> Result<Self, Fault> {
        let groups = (store.length(Block::Groups) / 4).checked_sub(1).ok_or_else(|| store.damaged())?;
        Ok(Grams { groups, width: width_of(store.length(Block::Streams)) })
    }

    /// The slot of an entry, whose gram lies in the streams.
    #[inline]
    pub fn slot(&self, store: &Store, entry: usize) -> Result<usize, Fault> {
        let bit = entry * self.width as usize;
        let slot = load(store.read(Block::Slots, bit / 8, 8)?, bit % 8) & ((1 << self.width) - 1);
        Ok(slot as usize)
    }

    fn gram<'a>(&self, store: &'a Store, entry: usize) -> Result<&'a [u8], Fault> {
        store.read(Block::Streams, self.slot(store, entry)? * STRIDE, GRAM)
    }

    /// The entries of each gram of a stream that has some, with the byte where the gram begins. Their slots rise.
    ///
    /// What is looked up stands all over the memory, so all grams take each step together: then the machine fetches for
    /// many at once.
    pub fn runs(&self, store: &Store, stream: &[u8]) -> Result<Vec<(usize, Range<usize>)>, Fault> {
        let mut hashes = Vec::with_capacity(stream.len());
        for gram in stream.windows(GRAM) {
            let crc = crc32_of_gram(gram.try_into().expect("a gram's bytes"));
            let group = group_of(crc, self.groups);
            hashes.push((crc, store.number::<8>(Block::Groups, 4 * group)?));
        }
        let mut buckets = Vec::with_capacity(hashes.len());
        for (at, &(crc, edges)) in hashes.iter().enumerate() {
            let found = self.bucket(store, bucket_of(crc, self.groups), edges)?;
            if !found.is_empty() {
                buckets.push((at, crc, found));
            }
        }
        let mut slots = Vec::with_capacity(buckets.len());
        for (_, _, found) in &buckets {
            slots.push(self.slot(store, found.start)?);
        }
        let mut runs = Vec::new();
        for ((at, crc, found), first) in buckets.into_iter().zip(slots) {
            let gram = &stream[at..at + GRAM];
            let run = self.equal(store, crc, gram, found, first)?;
            if !run.is_empty() {
                runs.push((at, run));
            }
        }
        Ok(runs)
    }

    /// Those of a bucket's entries that are of a gram; the first of the bucket has the slot `first`.
    #[inline]
    fn equal(
        &self,
        store: &Store,
        crc: u32,
        gram: &[u8],
        found: Range<usize>,
        first: usize,
    ) -> Result<Range<usize>, Fault> {
        let (mut start, mut end) = (found.start, found.end);
        if found.len() > FEW {
            let key = (crc, gram);
            start = self.first(store, found.clone(), |other| other < key)?;
            end = self.first(store, start..found.end, |other| other <= key)?;
            return Ok(start..end);
        }
        if store.read(Block::Streams, first * STRIDE, GRAM)? != gram {
            start += 1;
            while start < end && self.gram(store, start)? != gram {
                start += 1;
            }
        }
        while start + 1 < end && self.gram(store, end - 1)? != gram {
            end -= 1;
        }
        Ok(start..end)
    }

    /// The first entry of a range that does not come before the one looked for.
    fn first(
        &self,
        store: &Store,
        mut range: Range<usize>,
        comes_before: impl Fn((u32, &[u8])) -> bool,
    ) -> Result<usize, Fault> {
        while !range.is_empty() {
            let middle = range.start + range.len() / 2;
            let gram = self.gram(store, middle)?;
            let crc = crc32_of_gram(gram.try_into().expect("a gram's bytes"));
            if comes_before((crc, gram)) {
                range.start = middle + 1;
            } else {
                range.end = middle;
            }
        }
        Ok(range.start)
    }

    /// The entries of a bucket, given how many entries stand before and after its group: before each zero in its group's bits stand as many ones as the bucket has.
    #[inline]
    fn bucket(&self, store: &Store, bucket: usize, edges: u64) -> Result<Range<usize>, Fault> {
        let (group, mut zeros) = (bucket / GROUP, bucket % GROUP);
        let (before, after) = ((edges & u64::from(u32::MAX)) as usize, (edges >> 32) as usize);
        let (mut bit, end) = (before + GROUP * group, after + GROUP * (group + 1));
        if before > after || end > 8 * store.length(Block::Counts) {
            return Err(store.damaged());
        }
        let base = bit / 8 * 8;
        let bits = store.read(Block::Counts, bit / 8, end.div_ceil(8) - bit / 8)?;
        while zeros > 0 {
            let size = (end - bit).min(56);
            let gaps = !load(bits, bit - base) & ((1 << size) - 1);
            let here = gaps.count_ones() as usize;
            if here < zeros {
                (zeros, bit) = (zeros - here, bit + size);
            } else {
                let rest = (1..zeros).fold(gaps, |left, _| left & (left - 1));
                (zeros, bit) = (0, bit + rest.trailing_zeros() as usize + 1);
            }
            if bit >= end {
                return Err(store.damaged());
            }
        }
        let start = bit - GROUP * group - bucket % GROUP;
        let mut length = 0;
        while bit < end {
            let ones = (!load(bits, bit - base)).trailing_zeros().min(56) as usize;
            (length, bit) = (length + ones, bit + ones);
            if ones < 56 {
                break;
            }
        }
        Ok(start..start + length)
    }
}
