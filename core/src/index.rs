//! Texts to be searched: segments of streams with their tables. A place is one number: the bytes of the streams of all
//! witnesses before it, in the order of the witnesses.

use std::ops::Range;

use crate::bits::is_set;
use crate::grams::{GRAM, STRIDE};
use crate::part::{tables, Part, NOBODY};
use crate::sketch::{bits_of, Streams, STRETCH};
use crate::store::Block;
use crate::vocabulary;
use crate::wire::{Fault, Malformed};

#[derive(Default)]
pub struct Index {
    parts: Vec<Part>,
    /// What is added, until it is sealed.
    pub fresh: Streams,
    /// For each witness its part and its number there.
    homes: Vec<(u32, u32)>,
    /// The bytes before each witness, and of all.
    bases: Vec<usize>,
    /// How many words the witnesses have.
    pub total: u64,
    /// Whether places rise with the bytes of the only part.
    is_ordered: bool,
}

/// The entries of a gram in each part.
#[derive(Default)]
pub struct Found(Vec<(usize, Range<usize>)>);

impl Index {
    /// Adds a witness; see [`Streams::add`].
    pub fn add(&mut self, text: &[u8]) -> Result<Vec<u64>, Malformed> {
        self.fresh.add(text)
    }

    /// Adds a segment.
    pub fn attach(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// Makes the tables of what was added, whose documents are these `witnesses`, once all is there. The segments attached
    /// have so many `words` that count.
    pub fn seal(&mut self, witnesses: Vec<u32>, words: u64) -> Result<(), Fault> {
        let fresh = std::mem::take(&mut self.fresh);
        let documents = fresh.documents.clone();
        let more = vocabulary::count(&fresh.material());
        self.total = words + more;
        if !documents.is_empty() || self.parts.is_empty() {
            self.parts.push(Part::new(tables(fresh, more), documents, witnesses)?);
        }
        let all: usize = self.parts.iter().flat_map(|part| &part.witnesses).filter(|&&one| one != NOBODY).count();
        let mut homes = vec![None; all];
        for (number, part) in self.parts.iter().enumerate() {
            let counted = part.witnesses.iter().enumerate().filter(|(_, &witness)| witness != NOBODY);
            for (document, &witness) in counted {
                let home = homes.get_mut(witness as usize).ok_or(Malformed("witnesses that do not count up"))?;
                *home = Some((number as u32, document as u32));
            }
        }
        self.homes = homes.into_iter().collect::<Option<_>>().ok_or(Malformed("a witness twice"))?;
        self.bases = vec![0];
        for &(part, document) in &self.homes {
            let length = self.parts[part as usize].documents[document as usize].1;
            self.bases.push(self.bases[self.bases.len() - 1] + length);
        }
        self.is_ordered = self.parts.len() == 1 && self.homes.windows(2).all(|pair| pair[0] < pair[1]);
        Ok(())
    }

    pub fn witnesses(&self) -> usize {
        self.homes.len()
    }

    /// Where the stream of a witness begins.
    pub fn base(&self, witness: usize) -> usize {
        self.bases[witness]
    }

    /// Where the stream of a witness ends.
    pub fn end(&self, witness: usize) -> usize {
        self.bases[witness + 1]
    }

    /// The witness that has the byte at a place.
    pub fn witness(&self, place: usize) -> usize {
        self.bases.partition_point(|&base| base <= place) - 1
    }

    /// Up to `length` bytes of a witness's stream from a place on; none of the next witness's.
    pub fn bytes(&self, witness: usize, place: usize, length: usize) -> Result<&[u8], Fault> {
        let (part, start) = self.home(witness, place);
        part.store.read(Block::Streams, start, length.min(self.end(witness) - place))
    }

    /// The part that has a place of a witness, and the byte of its streams.
    fn home(&self, witness: usize, place: usize) -> (&Part, usize) {
        let (part, document) = self.homes[witness];
        let part = &self.parts[part as usize];
        (part, part.documents[document as usize].0 + place - self.base(witness))
    }

    /// The stream of a witness.
    pub fn of(&self, witness: usize) -> Result<&[u8], Fault> {
        if witness >= self.witnesses() {
            return Err(Malformed("no such witness").into());
        }
        self.bytes(witness, self.base(witness), usize::MAX)
    }

    /// Where each of the words begins that a stretch of a witness's stream is part of, and where the last one ends.
    pub fn bounds(&self, witness: usize, start: usize, end: usize) -> Result<Vec<usize>, Fault> {
        let (part, first) = self.home(witness, self.base(witness));
        let length = self.end(witness) - self.base(witness);
        let (start, end) = (start.min(length), end.min(length));
        if start >= end {
            return Ok(Vec::new());
        }
        let mut margin = 128;
        loop {
            let (from, to) = (start.saturating_sub(margin) / 8 * 8, length.min(end + margin));
            let bits = part.store.read(Block::Starts, (first + from) / 8, bits_of(to - from))?;
            let head = (from..=start).rev().find(|&at| is_set(bits, at - from));
            let tail = (end..=to).find(|&at| is_set(bits, at - from));
            if let (Some(head), Some(tail)) = (head, tail) {
                return Ok((head..=tail).filter(|&at| is_set(bits, at - from)).collect());
            }
            if from == 0 && to == length {
                return Err(part.store.damaged());
            }
            margin *= 8;
        }
    }

    /// The place of a byte of a part's streams, if its document counts.
    fn place(&self, part: &Part, at: usize) -> Option<usize> {
        let document = part.document(at)?;
        let witness = part.witnesses[document];
        (witness != NOBODY).then(|| self.bases[witness as usize] + at - part.documents[document].0)
    }

    /// Where a gram stands on the grid.
    pub fn sampled(&self, gram: &[u8]) -> Result<Found, Fault> {
        let found = if gram.len() == GRAM { self.all_sampled(gram)?.pop() } else { None };
        Ok(found.map(|(_, found)| found).unwrap_or_default())
    }

    /// The same for each gram of a stream that stands there, with the byte of the stream where it begins, ascending.
    pub fn all_sampled(&self, stream: &[u8]) -> Result<Vec<(usize, Found)>, Fault> {
        let mut all: Vec<(usize, Found)> = Vec::new();
        for (number, part) in self.parts.iter().enumerate() {
            let runs = part.grams.runs(&part.store, stream)?;
            all.extend(runs.into_iter().map(|(at, run)| (at, Found(vec![(number, run)]))));
        }
        if self.parts.len() > 1 {
            all.sort_by_key(|&(at, _)| at);
            all.dedup_by(|(at, more), (before, found)| {
                let is_same = at == before;
                if is_same {
                    found.0.append(&mut more.0);
                }
                is_same
            });
        }
        Ok(all)
    }

    /// How many sampled places were found.
    pub fn count(&self, found: &Found) -> Result<usize, Fault> {
        let mut count = 0;
        for (number, run) in &found.0 {
            let part = &self.parts[*number];
            count += if part.is_whole { run.len() } else { self.places_of(part, run, usize::MAX)?.len() };
        }
        Ok(count)
    }

    /// The first `most` of the sampled places found, in order.
    pub fn places(&self, found: &Found, most: usize) -> Result<Vec<usize>, Fault> {
        let limit = if self.is_ordered { most } else { usize::MAX };
        let mut places = Vec::new();
        for (number, run) in &found.0 {
            places.extend(self.places_of(&self.parts[*number], run, limit)?);
        }
        Ok(self.first(places, most))
    }

    fn places_of(&self, part: &Part, run: &Range<usize>, most: usize) -> Result<Vec<usize>, Fault> {
        let mut places = Vec::new();
        for entry in run.clone() {
            if places.len() >= most {
                break;
            }
            let slot = part.grams.slot(&part.store, entry)?;
            places.extend(self.place(part, slot * STRIDE));
        }
        Ok(places)
    }

    fn first(&self, mut places: Vec<usize>, most: usize) -> Vec<usize> {
        if !self.is_ordered {
            places.sort_unstable();
        }
        places.truncate(most);
        places
    }

    /// How often a folded word stands in the witnesses.
    pub fn frequency(&self, word: &[u8]) -> Result<u64, Fault> {
        let mut count = 0;
        for part in &self.parts {
            if let Some(entry) = vocabulary::entry(&part.store, word)? {
                count += entry.count.checked_sub(part.gone(word)?).ok_or_else(|| part.store.damaged())?;
            }
        }
        Ok(count)
    }

    /// The first `most` places of a folded word, in order.
    pub fn places_of_word(&self, word: &[u8], most: usize) -> Result<Vec<usize>, Fault> {
        let limit = if self.is_ordered { most } else { usize::MAX };
        let mut places = Vec::new();
        for part in self.parts.iter().filter(|_| most > 0) {
            let everywhere = part.stretches[part.documents.len()];
            let Some(entry) = vocabulary::entry(&part.store, word)? else {
                continue;
            };
            for stretch in entry.stretches(&part.store, everywhere)? {
                let Some((document, _, span)) = part.stretch(stretch) else {
                    continue;
                };
                let base = self.bases[part.witnesses[document] as usize];
                let goes_on = vocabulary::each_place(&part.store, word, span, &mut |at| {
                    places.push(base + at - part.documents[document].0);
                    places.len() < limit
                })?;
                if !goes_on {
                    break;
                }
            }
        }
        Ok(self.first(places, most))
    }

    /// The stretches that have a folded word: the witness, and which of its stretches.
    pub fn stretches_of_word(&self, word: &[u8]) -> Result<Vec<(usize, usize)>, Fault> {
        let mut found = Vec::new();
        for part in &self.parts {
            if let Some(entry) = vocabulary::entry(&part.store, word)? {
                let stretches = entry.stretches(&part.store, part.stretches[part.documents.len()])?;
                let known = stretches.into_iter().filter_map(|stretch| part.stretch(stretch));
                found.extend(known.map(|(document, number, _)| (part.witnesses[document] as usize, number)));
            }
        }
        Ok(found)
    }

    /// The places of a folded word in a stretch of a witness, in order.
    pub fn places_in_stretch(&self, word: &[u8], witness: usize, stretch: usize) -> Result<Vec<usize>, Fault> {
        let base = self.base(witness);
        let (part, start) = self.home(witness, base);
        let length = self.end(witness) - base;
        let span = (start + length.min(stretch * STRETCH), start + length.min((stretch + 1) * STRETCH));
        let mut places = Vec::new();
        vocabulary::each_place(&part.store, word, span, &mut |at| {
            places.push(base + at - start);
            true
        })?;
        Ok(places)
    }
}
