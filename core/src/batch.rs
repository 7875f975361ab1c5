//! Many searches in one call: `mapper_core.py` sends the lemmas and reads the places.

use crate::index::Index;
use crate::lexicon::lexicon;
use crate::limits::Limits;
use crate::mapper::{find, Found, Lemma, Place, Search};
use crate::seed::Scope;
use crate::significance::{Sources, Weights};
use crate::wire::{put_float, put_number, Answer, Malformed, Reader};

/// Weights, limits, the bound, the scope, and lemmas: for each the windows looked at and the places found.
pub fn find_all(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let weights = Weights::read(&mut reader)?;
    let limits = Limits::read(&mut reader)?;
    let bound = reader.float()?;
    let scope = Scope(reader.bytes()?);
    let sources = Sources { index, lexicon: lexicon()?, weights: &weights };
    let search = Search { sources, scope, limits: &limits, bound };
    let mut out = Vec::new();
    while !reader.is_empty() {
        put_found(&mut out, &find(&read_lemma(&mut reader)?, &search)?);
    }
    Ok(out)
}

/// The letters of all words, how many bytes each word has, before which of them a bracket stands, and whether every
/// alignment is wanted.
fn read_lemma<'a>(sent: &mut Reader<'a>) -> Result<Lemma<'a>, Malformed> {
    let stream = sent.bytes()?;
    let (mut words, mut rest) = (Vec::new(), stream);
    for length in sent.numbers()? {
        let length = usize::try_from(length).map_err(|_| BAD)?;
        let (word, after) = rest.split_at_checked(length).ok_or(BAD)?;
        words.push(word);
        rest = after;
    }
    if words.is_empty() || !rest.is_empty() {
        return Err(BAD);
    }
    Ok(Lemma { stream, words, brackets: sent.numbers()?, all: sent.number()? == 1 })
}

const BAD: Malformed = Malformed("a lemma without words, or with other letters than theirs");

fn put_found(out: &mut Vec<u8>, found: &Found) {
    put_number(out, found.windows.len() as u64);
    for window in &found.windows {
        let stretch = window.stretch;
        [stretch.witness, stretch.start, stretch.end].iter().for_each(|&edge| put_number(out, edge as u64));
        put_number(out, u64::from(window.sum));
    }
    put_number(out, found.places.len() as u64);
    found.places.iter().for_each(|place| put_place(out, place));
}

fn put_place(out: &mut Vec<u8>, place: &Place) {
    put_float(out, place.exponent);
    put_number(out, place.cost);
    let counts = [
        place.stage as usize,
        place.same,
        usize::from(place.intact),
        place.window,
        place.first,
        place.last,
        place.steps.len(),
    ];
    counts.iter().for_each(|&count| put_number(out, count as u64));
    for word in place.steps.iter().flat_map(|step| [step.lemma, step.reading]) {
        put_number(out, word.map_or(u64::MAX, |at| at as u64));
    }
}
