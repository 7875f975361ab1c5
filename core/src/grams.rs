//! Every `STRIDE`th run of `GRAM` bytes of each stream, in one sorted array with a directory.
//!
//! An entry is `TAG` bits of the gram's hash and the gram's place. The first bits of the hash are told by where the entry
//! stands; equal grams stand together, in the order of their places. Two grams that share all the bits kept are rare:
//! such runs are listed, and looked through one by one.

use std::ops::Range;

use crate::hash::hash;
use crate::wire::Malformed;

pub const GRAM: usize = 12;
pub const STRIDE: usize = 8;

/// No fewer than `PARTITION - SLOT`; in tests so few, that many grams share them.
const TAG: u32 = if cfg!(test) { 10 } else { 24 };
const PLACE: u32 = 64 - TAG;
/// A partition has about so many entries, as a power of two: few enough to be sorted in the cache.
const PARTITION: u32 = 12;
/// A slot of the directory has about so many, as a power of two.
const SLOT: u32 = 2;

#[derive(Default)]
pub struct Grams {
    entries: Vec<u64>,
    /// Where the entries of each slot begin; a slot is the hash's first `slot_bits` bits.
    directory: Vec<u64>,
    slot_bits: u32,
    partition_bits: u32,
    /// The bits kept of the hashes that several grams have, sorted.
    shared: Vec<u64>,
}

/// The first `bits` bits of a hash.
fn first(hash: u64, bits: u32) -> u64 {
    hash.checked_shr(64 - bits).unwrap_or(0)
}

fn place_of(entry: u64) -> usize {
    (entry & ((1 << PLACE) - 1)) as usize
}

fn tag_of(entry: u64) -> u64 {
    entry >> PLACE
}

/// The places of the grid in streams that end at `ends`.
fn grid(ends: &[usize]) -> impl Iterator<Item = usize> + '_ {
    let starts = std::iter::once(0).chain(ends.iter().copied());
    starts.zip(ends).flat_map(|(start, &end)| {
        let last = (end + 1).saturating_sub(GRAM).max(start);
        (start..last).step_by(STRIDE)
    })
}

impl Grams {
    /// The grams of streams that stand end to end in `stream` and end at `ends`.
    pub fn new(stream: &[u8], ends: &[usize]) -> Result<Self, Malformed> {
        if stream.len() >> PLACE != 0 {
            return Err(Malformed("more than a terabyte of text"));
        }
        let count = grid(ends).count();
        let size = count.max(1).ilog2();
        let mut made = Grams {
            partition_bits: size.saturating_sub(PARTITION),
            slot_bits: size.saturating_sub(SLOT),
            ..Grams::default()
        };
        let edges = made.scatter(stream, ends, count);
        made.sort(stream, &edges);
        Ok(made)
    }

    /// Puts each entry into its partition, in the order of places; where the partitions begin and the last ends.
    fn scatter(&mut self, stream: &[u8], ends: &[usize], count: usize) -> Vec<usize> {
        let bits = self.partition_bits;
        let mut edges = vec![0; (1 << bits) + 1];
        for place in grid(ends) {
            edges[first(hash(stream, place, GRAM), bits) as usize + 1] += 1;
        }
        for at in 1..edges.len() {
            edges[at] += edges[at - 1];
        }
        self.entries = vec![0; count];
        let mut next = edges.clone();
        for place in grid(ends) {
            let hash = hash(stream, place, GRAM);
            let slot = &mut next[first(hash, bits) as usize];
            self.entries[*slot] = first(hash << bits, TAG) << PLACE | place as u64;
            *slot += 1;
        }
        edges
    }

    fn sort(&mut self, stream: &[u8], edges: &[usize]) {
        self.directory = vec![0; (1 << self.slot_bits) + 1];
        for partition in 0..edges.len() - 1 {
            let entries = &mut self.entries[edges[partition]..edges[partition + 1]];
            entries.sort_unstable();
            let kept = |entry: u64| (partition as u64) << TAG | tag_of(entry);
            for &entry in entries.iter() {
                let slot = kept(entry) >> (self.partition_bits + TAG - self.slot_bits);
                self.directory[slot as usize + 1] += 1;
            }
            for pair in entries.windows(2) {
                if tag_of(pair[0]) == tag_of(pair[1]) && !is_same(stream, pair[0], pair[1]) {
                    self.shared.push(kept(pair[0]));
                }
            }
        }
        self.shared.dedup();
        for slot in 1..self.directory.len() {
            self.directory[slot] += self.directory[slot - 1];
        }
    }

    /// The entries with the bits kept of a hash.
    fn run(&self, hash: u64) -> Range<usize> {
        let slot = first(hash, self.slot_bits) as usize;
        let (start, end) = (self.directory[slot] as usize, self.directory[slot + 1] as usize);
        let tag = first(hash << self.partition_bits, TAG);
        let entries = &self.entries[start..end];
        let from = entries.partition_point(|&entry| tag_of(entry) < tag);
        let length = entries[from..].partition_point(|&entry| tag_of(entry) == tag);
        start + from..start + from + length
    }

    /// The places of a gram of `GRAM` bytes, in order.
    pub fn places<'a>(&'a self, stream: &'a [u8], gram: &'a [u8]) -> Places<'a> {
        let none = Places { entries: &[], check: None };
        if gram.len() != GRAM || self.entries.is_empty() {
            return none;
        }
        let hash = hash(gram, 0, GRAM);
        let entries = &self.entries[self.run(hash)];
        let kept = first(hash, self.partition_bits + TAG);
        if self.shared.binary_search(&kept).is_ok() {
            return Places { entries, check: Some((stream, gram)) };
        }
        match entries.first() {
            Some(&entry) if stream[place_of(entry)..].starts_with(gram) => Places { entries, check: None },
            _ => none,
        }
    }
}

fn is_same(stream: &[u8], one: u64, other: u64) -> bool {
    let gram = |entry| &stream[place_of(entry)..place_of(entry) + GRAM];
    gram(one) == gram(other)
}

/// The places of one gram; where other grams share its run, those to `check`.
#[derive(Clone, Copy)]
pub struct Places<'a> {
    entries: &'a [u64],
    check: Option<(&'a [u8], &'a [u8])>,
}

impl<'a> Places<'a> {
    pub fn iter(self) -> impl Iterator<Item = usize> + 'a {
        let check = self.check;
        let places = self.entries.iter().map(|&entry| place_of(entry));
        places.filter(move |&place| check.is_none_or(|(stream, gram)| stream[place..].starts_with(gram)))
    }

    pub fn count(self) -> usize {
        if self.check.is_none() {
            self.entries.len()
        } else {
            self.iter().count()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    /// Letters of a small alphabet, some stretches twice.
    fn letters(count: usize) -> Vec<u8> {
        let mut state = 7u32;
        let mut made: Vec<u8> = Vec::new();
        while made.len() < count {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            made.push(b"abcd"[(state >> 30) as usize]);
            if state % 1_000 == 0 {
                made.extend_from_within(made.len() / 2..);
            }
        }
        made.truncate(count);
        made
    }

    #[test]
    fn the_places_of_each_gram_are_all_those_on_the_grid() {
        let stream = letters(200_000);
        let ends = [0, 5, 17, 100_001, 100_001, 199_990, 200_000];
        let made = Grams::new(&stream, &ends).unwrap();
        assert!(made.partition_bits > 1 && !made.shared.is_empty() && made.shared.is_sorted());
        let mut wanted: HashMap<&[u8], Vec<usize>> = HashMap::new();
        for place in grid(&ends) {
            wanted.entry(&stream[place..place + GRAM]).or_default().push(place);
        }
        for (gram, places) in &wanted {
            assert_eq!(&made.places(&stream, gram).iter().collect::<Vec<_>>(), places);
            assert_eq!(made.places(&stream, gram).count(), places.len());
        }
        let unknown = stream.windows(GRAM).filter(|gram| !wanted.contains_key(gram));
        assert!(unknown.take(20_000).all(|gram| made.places(&stream, gram).count() == 0));
    }

    #[test]
    fn the_grid_begins_anew_with_each_stream() {
        assert_eq!(grid(&[20, 31, 43, 44]).collect::<Vec<_>>(), [0, 8, 31]);
    }

    #[test]
    fn nothing_has_no_grams() {
        let made = Grams::new(b"", &[]).unwrap();
        assert_eq!(made.places(b"", b"twelve bytes").count(), 0);
        assert_eq!(Grams::default().places(b"", b"twelve bytes").count(), 0);
    }
}
