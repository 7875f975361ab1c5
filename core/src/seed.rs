//! Seeds: short pieces of a lemma that a witness has too, by grams or by words; and the places of a whole lemma.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use crate::find::Finder;
use crate::grams::{GRAM, STRIDE};
use crate::hash::Quick;
use crate::index::{Found, Index};
use crate::wire::Fault;

pub const MOST_GRAM_SEEDS: usize = 20_000;
pub const FEW_GRAM_SEEDS: usize = 1_000;
/// In so many stretches, and those after them, words are looked up.
pub const STRETCHES: usize = 16;

/// `length` bytes that stand at `place` and at `lemma` in the lemma's stream. The order is that of the fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seed {
    pub place: usize,
    pub lemma: usize,
    pub length: usize,
}

/// The witnesses to look in: one byte for each, or none for all.
#[derive(Clone, Copy)]
pub struct Scope<'a>(pub &'a [u8]);

impl Scope<'_> {
    pub fn holds(self, witness: usize) -> bool {
        self.0.is_empty() || self.0.get(witness).is_some_and(|&inside| inside != 0)
    }
}

/// The grams of a lemma's stream that have places: where each begins, how many places it has, and these.
pub struct LemmaGrams(Vec<(usize, usize, Found)>);

impl LemmaGrams {
    pub fn new(stream: &[u8], index: &Index) -> Result<Self, Fault> {
        let mut grams = Vec::new();
        for (lemma, found) in index.all_sampled(stream)? {
            let places = index.count(&found)?;
            if places > 0 {
                grams.push((lemma, places, found));
            }
        }
        Ok(LemmaGrams(grams))
    }

    /// The seeds of the rarest grams, about `most` of them, sorted.
    pub fn seeds(&self, index: &Index, most: usize) -> Result<Vec<Seed>, Fault> {
        let mut rarest: Vec<_> = self.0.iter().collect();
        rarest.sort_unstable_by_key(|&&(lemma, places, _)| (places, lemma));
        let mut seeds = Vec::new();
        for (lemma, places, found) in rarest {
            if !seeds.is_empty() && seeds.len() + places > most {
                break;
            }
            seeds.extend(seeds_at(index, found, *lemma)?);
        }
        seeds.sort_unstable();
        Ok(seeds)
    }

    /// The seeds of those `STRIDE` neighbours of a stream of `length` bytes that have the fewest places.
    fn sure(&self, length: usize, index: &Index) -> Result<Vec<Seed>, Fault> {
        let mut counts = vec![0; (length + 1).saturating_sub(GRAM)];
        self.0.iter().for_each(|&(lemma, places, _)| counts[lemma] = places);
        let sums = counts.windows(STRIDE).map(|run| run.iter().sum::<usize>());
        let start = sums.enumerate().min_by_key(|&(at, sum)| (sum, at)).map_or(0, |(at, _)| at);
        let mut seeds = Vec::new();
        for (lemma, _, found) in self.0.iter().filter(|gram| (start..start + STRIDE).contains(&gram.0)) {
            seeds.extend(seeds_at(index, found, *lemma)?);
        }
        Ok(seeds)
    }

    fn places(&self) -> usize {
        self.0.iter().map(|&(_, places, _)| places).sum()
    }
}

/// The seeds of the gram that begins at `lemma`, `MOST_GRAM_SEEDS` at most.
fn seeds_at(index: &Index, found: &Found, lemma: usize) -> Result<impl Iterator<Item = Seed>, Fault> {
    let places = index.places(found, MOST_GRAM_SEEDS)?;
    Ok(places.into_iter().map(move |place| Seed { place, lemma, length: GRAM }))
}

/// The seeds of `STRIDE` neighbours among the grams of a stream: where all of it stands, one of them is on the grid. The
/// first ones, unless they have more than `FEW_GRAM_SEEDS` places: then those with the fewest.
pub fn sure_seeds(stream: &[u8], index: &Index) -> Result<Vec<Seed>, Fault> {
    let Some(head) = stream.get(..GRAM + STRIDE - 1) else {
        return Ok(Vec::new());
    };
    let first = LemmaGrams::new(head, index)?;
    if first.places() <= FEW_GRAM_SEEDS {
        return first.sure(head.len(), index);
    }
    LemmaGrams::new(stream, index)?.sure(stream.len(), index)
}

/// The first `most` seeds of one word, which stands after so many bytes of the lemma.
pub fn seeds_of((lemma, word): (usize, &[u8]), index: &Index, most: usize) -> Result<Vec<Seed>, Fault> {
    let places = index.places_of_word(word, most)?;
    Ok(places.into_iter().map(|place| Seed { place, lemma, length: word.len() }).collect())
}

/// The seeds of the rarer of the words, each after the bytes before it in the lemma, in those stretches of the streams
/// that with the next one tell most of the lemma; sorted. These words have about `most` places.
pub fn word_seeds(words: &[(usize, &[u8])], index: &Index, most: usize) -> Result<Vec<Seed>, Fault> {
    let rare = rare_words(words, index, most)?;
    let mut told: HashMap<Stretch, u32, BuildHasherDefault<Quick>> = HashMap::default();
    for (at, &(places, _, word)) in rare.iter().enumerate() {
        if rare[..at].iter().all(|&(_, _, before)| before != word) {
            let bits = (index.total / places).max(1).ilog2() + 1;
            for (witness, stretch) in index.stretches_of_word(word)? {
                *told.entry(Stretch(witness, stretch)).or_default() += bits;
            }
        }
    }
    let with_next = |(&Stretch(witness, at), &bits): (&Stretch, &u32)| {
        let next = told.get(&Stretch(witness, at + 1)).copied().unwrap_or(0);
        (std::cmp::Reverse(bits + next), witness, at)
    };
    let mut best: Vec<_> = told.iter().map(with_next).collect();
    if best.len() > STRETCHES {
        best.select_nth_unstable(STRETCHES);
        best.truncate(STRETCHES);
    }
    let mut near: Vec<_> = best.iter().flat_map(|&(_, witness, at)| [(witness, at), (witness, at + 1)]).collect();
    near.sort_unstable();
    near.dedup();
    let mut seeds = Vec::new();
    for (witness, stretch) in near {
        for &(_, lemma, word) in &rare {
            let places = index.places_in_stretch(word, witness, stretch)?;
            seeds.extend(places.into_iter().map(|place| Seed { place, lemma, length: word.len() }));
        }
    }
    seeds.sort_unstable();
    Ok(seeds)
}

/// A witness, and which stretch of its stream.
#[derive(PartialEq, Eq)]
struct Stretch(usize, usize);

impl Hash for Stretch {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64((self.0 as u64) << 32 ^ self.1 as u64);
    }
}

/// A word of a lemma: how many places it has, the bytes of the lemma before it, and its own.
type Rare<'a> = (u64, usize, &'a [u8]);

/// The rarest of the words, as many as have `most` places together; none without a place.
fn rare_words<'a>(words: &[(usize, &'a [u8])], index: &Index, most: usize) -> Result<Vec<Rare<'a>>, Fault> {
    let mut known = Vec::new();
    for &(lemma, word) in words {
        let places = index.frequency(word)?;
        if places > 0 {
            known.push((places, lemma, word));
        }
    }
    known.sort_unstable();
    let mut sum = 0;
    known.retain(|&(places, _, _)| {
        sum += places;
        sum <= most as u64
    });
    Ok(known)
}

/// The places, each once and in order, where the diagonals of `seeds` hold the whole stream.
pub fn verified(stream: &[u8], seeds: &[Seed], index: &Index) -> Result<Vec<usize>, Fault> {
    let base = |place| index.base(index.witness(place));
    let mut starts: Vec<usize> = seeds
        .iter()
        .filter(|seed| seed.place - base(seed.place) >= seed.lemma)
        .map(|seed| seed.place - seed.lemma)
        .collect();
    starts.sort_unstable();
    starts.dedup();
    let mut found = Vec::new();
    for start in starts {
        if index.bytes(index.witness(start), start, stream.len())? == stream {
            found.push(start);
        }
    }
    Ok(found)
}

/// Whether a short stream may stand anywhere as whole words: some words that could be parts of it stand so.
///
/// The words that hold one of its bytes are asked, that byte for which they have the fewest places; with more than
/// `most` of them nobody looks.
pub fn may_stand(stream: &[u8], index: &Index, most: usize) -> Result<bool, Fault> {
    let mut words = Vec::new();
    for start in 0..stream.len() {
        for end in start + 1..=stream.len() {
            let count = index.frequency(&stream[start..end])? as usize;
            if count > 0 {
                words.push((start, end, count));
            }
        }
    }
    let around = |at: usize| words.iter().filter(move |&&(start, end, _)| start <= at && at < end);
    let count = |at: usize| around(at).map(|&(_, _, count)| count).sum::<usize>();
    let Some(at) = (0..stream.len()).min_by_key(|&at| count(at)) else {
        return Ok(false);
    };
    if count(at) > most {
        return Ok(true);
    }
    for &(start, end, _) in around(at) {
        let seeds = seeds_of((start, &stream[start..end]), index, most)?;
        if !verified(stream, &seeds, index)?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A stretch of one witness's stream, in bytes.
pub struct Within {
    pub witness: usize,
    pub start: usize,
    pub end: usize,
}

/// The first `most` places where the whole stream stands, wherever words begin in it.
pub fn everywhere(stream: &[u8], index: &Index, most: usize) -> Result<Vec<usize>, Fault> {
    let mut found = Vec::new();
    let sample = if index.witnesses() > 0 { index.of(0)? } else { &[] };
    let finder = Finder::new(stream, sample);
    for witness in 0..index.witnesses() {
        let base = index.base(witness);
        let room = most - found.len();
        found.extend(finder.all(index.of(witness)?).take(room).map(|at| base + at));
    }
    Ok(found)
}

/// The first `most` places of the whole stream within a stretch, counted from the witness's start; not `ahead`: the
/// last, from the end on backwards.
pub fn inside(stream: &[u8], index: &Index, within: &Within, most: usize, ahead: bool) -> Result<Vec<usize>, Fault> {
    let whole = index.of(within.witness)?;
    let end = within.end.min(whole.len());
    let stretch = &whole[within.start.min(end)..end];
    let finder = Finder::new(stream, stretch);
    let mut found: Vec<usize> =
        if ahead { finder.all(stretch).take(most).collect() } else { finder.all(stretch).collect() };
    if !ahead {
        found.reverse();
        found.truncate(most);
    }
    found.iter_mut().for_each(|at| *at += within.start);
    Ok(found)
}
