//! Seeds: short pieces of a lemma that a witness has too, by grams or by words; and the places of a whole lemma.

use crate::find::Finder;
use crate::grams::GRAM;
use crate::index::Index;
use crate::wire::Malformed;

pub const MOST_GRAM_SEEDS: usize = 20_000;

/// `length` bytes that stand at `place` and at `lemma` in the lemma's stream. The order is that of the fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seed {
    pub place: usize,
    pub lemma: usize,
    pub length: usize,
}

/// A piece of the lemma: how many places it has, and where it stands. The order is that of the fields.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Piece {
    places: usize,
    lemma: usize,
    length: usize,
}

/// The witnesses to look in: one byte for each, or none for all.
#[derive(Clone, Copy)]
pub struct Scope<'a>(pub &'a [u8]);

impl Scope<'_> {
    pub fn holds(self, witness: usize) -> bool {
        self.0.is_empty() || self.0.get(witness).is_some_and(|&inside| inside != 0)
    }
}

/// The seeds of the rarest pieces, about `most` of them, sorted. `places` adds those of one piece.
fn limited(mut pieces: Vec<Piece>, most: usize, mut places: impl FnMut(Piece, &mut Vec<Seed>)) -> Vec<Seed> {
    let mut seeds = Vec::new();
    pieces.sort_unstable();
    for piece in pieces {
        if !seeds.is_empty() && seeds.len() + piece.places > most {
            break;
        }
        places(piece, &mut seeds);
    }
    seeds.sort_unstable();
    seeds
}

/// The seeds of every gram of the lemma's stream, sorted.
pub fn gram_seeds(stream: &[u8], index: &Index) -> Vec<Seed> {
    let grams = stream.windows(GRAM).enumerate();
    let pieces = grams.filter_map(|(lemma, gram)| {
        let places = index.sampled(gram).count();
        (places > 0).then_some(Piece { places, lemma, length: GRAM })
    });
    limited(pieces.collect(), MOST_GRAM_SEEDS, |piece, seeds| {
        let gram = &stream[piece.lemma..piece.lemma + GRAM];
        let places = index.sampled(gram).iter().take(MOST_GRAM_SEEDS);
        seeds.extend(places.map(|place| Seed { place, lemma: piece.lemma, length: GRAM }));
    })
}

/// The seeds of the rarer of the words, each after the bytes before it in the lemma, sorted; at most `most` of one.
pub fn word_seeds(words: &[(usize, &[u8])], index: &Index, most: usize) -> Vec<Seed> {
    let pieces = words.iter().filter_map(|&(lemma, word)| {
        let places = index.frequency(word) as usize;
        (places > 0).then_some(Piece { places, lemma, length: word.len() })
    });
    limited(pieces.collect(), most, |piece, seeds| {
        let word = words.binary_search_by_key(&piece.lemma, |&(lemma, _)| lemma);
        let places = word.map_or(&[][..], |at| index.places(words[at].1));
        let seed = |&place: &u64| Seed { place: place as usize, lemma: piece.lemma, length: piece.length };
        seeds.extend(places.iter().take(most).map(seed));
    })
}

/// The places, each once and in order, where the diagonals of `seeds` hold the whole stream.
pub fn verified(stream: &[u8], seeds: &[Seed], index: &Index) -> Vec<usize> {
    let base = |place| index.base(index.witness(place));
    let mut starts: Vec<usize> = seeds
        .iter()
        .filter(|seed| seed.place - base(seed.place) >= seed.lemma)
        .map(|seed| seed.place - seed.lemma)
        .collect();
    starts.sort_unstable();
    starts.dedup();
    starts.retain(|&start| {
        let end = index.end(index.witness(start));
        index.stream()[start..end].starts_with(stream)
    });
    starts
}

/// A stretch of one witness's stream, in bytes.
pub struct Within {
    pub witness: usize,
    pub start: usize,
    pub end: usize,
}

/// The first `most` places where the whole stream stands, wherever words begin in it.
pub fn everywhere(stream: &[u8], index: &Index, most: usize) -> Result<Vec<usize>, Malformed> {
    let mut found = Vec::new();
    let finder = Finder::new(stream, index.stream());
    for witness in 0..index.witnesses() {
        let base = index.base(witness);
        let room = most - found.len();
        found.extend(finder.all(index.of(witness)?).take(room).map(|at| base + at));
    }
    Ok(found)
}

/// The first `most` places of the whole stream within a stretch, counted from the witness's start; not `ahead`: the
/// last, from the end on backwards.
pub fn inside(
    stream: &[u8],
    index: &Index,
    within: &Within,
    most: usize,
    ahead: bool,
) -> Result<Vec<usize>, Malformed> {
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
