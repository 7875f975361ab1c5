//! Where a lemma stands: seed, chain and extend in the order of `sicut/collate/mapper.py`, with the same results.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use crate::chain::{best_chains, Chain, Wanted};
use crate::extend::align;
use crate::grams::{GRAM, STRIDE};
use crate::hash::Quick;
use crate::index::Index;
use crate::limits::Limits;
use crate::seed::{
    everywhere, may_stand, seeds_of, sure_seeds, verified, word_seeds, LemmaGrams, Scope, FEW_GRAM_SEEDS,
    MOST_GRAM_SEEDS,
};
use crate::significance::{Aligned, Sources};
use crate::steps::Step;
use crate::window::{sum, Seen, Stretch};
use crate::wire::Fault;
use crate::words::{Pair, Words};

/// Where to look and how sure to be. `bound`: the largest exponent (see [`Aligned::exponent`]) of a place found.
pub struct Search<'a> {
    pub sources: Sources<'a>,
    pub scope: Scope<'a>,
    pub limits: &'a Limits,
    pub bound: f64,
}

/// The words of a lemma, none of them empty, and before which a bracket stands. `all`: every alignment is wanted.
pub struct Lemma<'a> {
    pub stream: &'a [u8],
    pub words: Vec<&'a [u8]>,
    pub brackets: Vec<u64>,
    pub all: bool,
}

/// A stretch whose words were looked at, and their [`sum`].
#[derive(Clone, Copy)]
pub struct Window {
    pub stretch: Stretch,
    pub sum: u32,
}

/// What led to an alignment. The order is that in `mapper_core.py`.
#[derive(Clone, Copy)]
pub enum Stage {
    Whole,
    Few,
    Grams,
    Words,
}

/// A place of the lemma: the words from `first` up to `last` of a window, and the steps, which count its words.
pub struct Place {
    pub stage: Stage,
    pub window: usize,
    pub cost: u64,
    pub exponent: f64,
    pub same: usize,
    pub intact: bool,
    pub first: usize,
    pub last: usize,
    pub steps: Vec<Step>,
    /// Where these words begin and end in all streams.
    start: usize,
    end: usize,
}

/// All that was looked at for one lemma, and its places, best first.
#[derive(Default)]
pub struct Found {
    pub windows: Vec<Window>,
    pub places: Vec<Place>,
}

/// What `mapper.find` promises; or every alignment in the order of trying, when all are wanted.
pub fn find(lemma: &Lemma, search: &Search) -> Result<Found, Fault> {
    let mut work = Work::new(lemma, search)?;
    let mut places = if lemma.brackets.is_empty() { work.exact()? } else { Vec::new() };
    let is_whole = places.iter().any(|place| place.intact);
    if lemma.all {
        if !is_whole {
            places.extend(work.inexact()?);
        }
        return Ok(Found { windows: work.windows, places });
    }
    if is_whole {
        places.retain(|place| place.intact);
    } else {
        places = distinct(work.inexact()?);
    }
    places.sort_by_key(Place::rank);
    places.truncate(search.limits.most_places);
    let mut at = 0..;
    places.retain(|place| at.next() == Some(0) || place.intact || place.exponent <= search.bound);
    Ok(Found { windows: work.windows, places })
}

impl Place {
    /// Its place tells its witness, too.
    fn rank(&self) -> (u64, usize) {
        (self.cost, self.start)
    }
}

/// Each place once: of those that overlap, the best.
fn distinct(mut places: Vec<Place>) -> Vec<Place> {
    places.sort_by_key(Place::rank);
    let mut kept: Vec<Place> = Vec::new();
    for place in places {
        if kept.iter().all(|other| place.end <= other.start || other.end <= place.start) {
            kept.push(place);
        }
    }
    kept
}

type Numbers<'a> = HashMap<&'a [u8], u32, BuildHasherDefault<Quick>>;

/// A number for each of `words`, the same for equal ones.
fn numbered<'a>(words: &[&'a [u8]], numbers: &mut Numbers<'a>) -> Vec<u32> {
    let number = |word: &&'a [u8]| {
        let next = u32::try_from(numbers.len()).expect("fewer words than numbers");
        *numbers.entry(word).or_insert(next)
    };
    words.iter().map(number).collect()
}

/// One search, and what is kept between its steps.
struct Work<'a> {
    lemma: &'a Lemma<'a>,
    search: &'a Search<'a>,
    index: &'a Index,
    pair: Pair,
    numbers: Numbers<'a>,
    rarities: Vec<f64>,
    grams: Option<LemmaGrams>,
    windows: Vec<Window>,
}

impl<'a> Work<'a> {
    fn new(lemma: &'a Lemma<'a>, search: &'a Search<'a>) -> Result<Self, Fault> {
        let mut numbers = Numbers::default();
        let mut made = side(&lemma.words, search)?;
        made.numbers = numbered(&lemma.words, &mut numbers);
        let mut loose = vec![false; made.len() + 1];
        for &before in &lemma.brackets {
            if let Some(place) = usize::try_from(before).ok().and_then(|at| loose.get_mut(at)) {
                *place = true;
            }
        }
        Ok(Work {
            lemma,
            search,
            index: search.sources.index,
            pair: Pair { lemma: made, reading: side(&[], search)?, loose },
            numbers,
            rarities: Vec::new(),
            grams: None,
            windows: Vec::new(),
        })
    }

    /// The places where the whole stream stands, until at enough of them the words begin and end as the lemma's do.
    fn exact(&mut self) -> Result<Vec<Place>, Fault> {
        let (limits, stream) = (self.search.limits, self.lemma.stream);
        let tries = limits.least_tries.max(limits.most_tried_bytes / stream.len());
        let most = limits.most_places.min(limits.most_words / self.lemma.words.len()).max(1);
        let (mut found, mut intact) = (Vec::new(), 0);
        let index = self.index;
        let candidates = if stream.len() < GRAM + STRIDE - 1 {
            self.by_word()?
        } else {
            verified(stream, &sure_seeds(stream, index)?, index)?
        };
        let scope = self.search.scope;
        let inside = candidates.into_iter().map(|place| (place, index.witness(place)));
        for (place, witness) in inside.filter(|&(_, witness)| scope.holds(witness)).take(tries) {
            if intact >= most {
                break;
            }
            let start = place - index.base(witness);
            let stretch = Stretch { witness, start, end: start + stream.len() };
            let tried = self.extended(stretch, Stage::Whole)?;
            intact += usize::from(tried.as_ref().is_some_and(|place| place.intact));
            found.extend(tried);
        }
        Ok(found)
    }

    /// The places of the whole stream by its rarest word; by a scan, when there are none and yet may be some.
    fn by_word(&mut self) -> Result<Vec<usize>, Fault> {
        let (limits, words) = (self.search.limits, &self.lemma.words);
        let counts = words.iter().map(|word| self.index.frequency(word)).collect::<Result<Vec<_>, _>>()?;
        let rarest = (0..words.len()).min_by_key(|&at| (counts[at], at)).unwrap_or(0);
        let before = words[..rarest].iter().map(|word| word.len()).sum();
        let seeds = seeds_of((before, words[rarest]), self.index, limits.most_listed)?;
        let found = verified(self.lemma.stream, &seeds, self.index)?;
        if found.is_empty() && may_stand(self.lemma.stream, self.index, limits.most_listed)? {
            return everywhere(self.lemma.stream, self.index, limits.most_tried);
        }
        Ok(found)
    }

    fn grams(&mut self) -> Result<&LemmaGrams, Fault> {
        let grams = match self.grams.take() {
            Some(grams) => grams,
            None => LemmaGrams::new(self.lemma.stream, self.index)?,
        };
        Ok(self.grams.insert(grams))
    }

    /// The alignments around chains of grams, and around chains of words where those lead to no place.
    fn inexact(&mut self) -> Result<Vec<Place>, Fault> {
        let (search, limits) = (self.search, self.search.limits);
        let reach = limits.reach + self.lemma.stream.len() / 2;
        let (mut places, mut before, mut earlier) = (Vec::new(), Vec::new(), Vec::new());
        let wanted = Wanted { most: limits.most_places, share: limits.share.min(limits.rival) };
        let rounds = [(Stage::Few, FEW_GRAM_SEEDS, limits.sure), (Stage::Grams, MOST_GRAM_SEEDS, 0.0)];
        for (stage, most, least) in rounds {
            let seeds = self.grams()?.seeds(search.sources.index, most)?;
            let mut by_gram = best_chains(&seeds, search.sources.index, search.scope, reach, &wanted);
            by_gram.truncate(self.worthy(&by_gram));
            if by_gram != before {
                earlier.append(&mut places);
                places = self.around(&by_gram, stage)?;
            }
            if self.any_found(&places, least) {
                break;
            }
            before = by_gram;
        }
        if !self.any_found(&places, 0.0) {
            let words = self.lemma.words.iter().scan(0, |end, word| {
                *end += word.len();
                Some((*end - word.len(), *word))
            });
            let seeds = word_seeds(&words.collect::<Vec<_>>(), self.index, limits.most_word_seeds)?;
            let wanted = Wanted { most: limits.extended, share: 0.0 };
            let by_word = best_chains(&seeds, self.index, search.scope, reach, &wanted);
            places.extend(self.around(&by_word, Stage::Words)?);
        }
        if self.lemma.all {
            earlier.append(&mut places);
            return Ok(earlier);
        }
        Ok(places)
    }

    /// Whether the lemma stands at one of these places, this share of its words as they are.
    fn any_found(&self, places: &[Place], least: f64) -> bool {
        let words = self.lemma.words.len() as f64;
        let is_found = |place: &Place| place.intact || (place.exponent <= self.search.bound && place.same > 0);
        places.iter().any(|place| is_found(place) && place.same as f64 / words >= least)
    }

    /// How many chains rival the best; where even the best does not cover the lemma, a few more.
    fn worthy(&self, found: &[Chain]) -> usize {
        let Some(best) = found.first().map(|chain| chain.score) else {
            return 0;
        };
        let limits = self.search.limits;
        let above = |part: &[Chain], least: f64| part.iter().filter(|chain| chain.score >= least).count();
        let rivals = above(found, limits.rival * best).min(limits.most_places);
        if best < limits.weak * self.lemma.stream.len() as f64 {
            rivals.max(above(&found[..limits.extended.min(found.len())], limits.share * best))
        } else {
            rivals.max(1)
        }
    }

    fn around(&mut self, found: &[Chain], stage: Stage) -> Result<Vec<Place>, Fault> {
        let length = self.lemma.stream.len();
        let room = 48 + length / 4;
        let mut places = Vec::new();
        for chain in found {
            let start = chain.start.saturating_sub(chain.lemma_start + room);
            let end = chain.end + length - chain.lemma_end + room;
            places.extend(self.extended(Stretch { witness: chain.witness, start, end }, stage)?);
        }
        Ok(places)
    }

    /// The alignment with the words of a stretch, if any word of it stands against one of the lemma.
    fn extended(&mut self, stretch: Stretch, stage: Stage) -> Result<Option<Place>, Fault> {
        let seen = Seen::new(self.index, stretch)?;
        let reading = seen.words();
        self.windows.push(Window { stretch, sum: sum(reading.iter().copied()) });
        self.pair.reading = side(&reading, self.search)?;
        self.pair.reading.numbers = numbered(&reading, &mut self.numbers);
        let (cost, mut steps) = align(&self.pair);
        let mut there = steps.iter().filter_map(|step| step.reading);
        let Some(first) = there.next() else {
            return Ok(None);
        };
        let last = there.next_back().unwrap_or(first) + 1;
        if self.rarities.is_empty() {
            let rarity = |(at, word): (usize, &&[u8])| self.search.sources.rarity(&self.pair.lemma, at, word);
            self.rarities = self.lemma.words.iter().enumerate().map(rarity).collect::<Result<_, _>>()?;
        }
        let aligned = Aligned {
            pair: &self.pair,
            reading: &reading,
            rarities: &self.rarities,
            steps: &steps,
            sources: self.search.sources,
        };
        let (same, exponent) = (steps.iter().filter_map(|step| aligned.same(step)).count(), aligned.exponent()?);
        let (letters, Range { start, end }) = seen.part(first, last);
        let intact = letters == self.lemma.stream;
        steps.iter_mut().filter_map(|step| step.reading.as_mut()).for_each(|at| *at -= first);
        Ok(Some(Place {
            stage,
            window: self.windows.len() - 1,
            cost,
            exponent,
            same,
            intact,
            first,
            last,
            steps,
            start,
            end,
        }))
    }
}

fn side(words: &[&[u8]], search: &Search) -> Result<Words, Fault> {
    Ok(Words::of(words.iter().map(|word| (*word, search.sources.lexicon.flags(word))))?)
}
