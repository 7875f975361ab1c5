//! What each call over the boundary asks and answers: buffers to arguments, and results to buffers.

use crate::chain::{chains, Chain};
use crate::extend;
use crate::fold;
use crate::grams::GRAM;
use crate::index::Index;
use crate::seed::{everywhere, gram_seeds, inside, verified, word_seeds, Scope, Seed, Within};
use crate::wire::{put_float, put_number, Answer, Reader};
use crate::words::Pair;

/// Gives the bytes back, and panics on request: the boundary itself can be tested.
pub fn echo(sent: &[u8]) -> Answer {
    assert!(sent != b"panic", "as asked");
    Ok(sent.to_vec())
}

/// The numbers that the Python reference must share.
pub fn limits(_: &[u8]) -> Answer {
    use crate::{chain, grams, pieces, seed, sketch};
    let places = [sketch::CHUNK, GRAM, grams::STRIDE, seed::MOST_GRAM_SEEDS, chain::LOOK_BACK];
    let words = [pieces::MOST_CELLS, pieces::ANCHOR_WORDS, extend::HOPELESS_CELLS];
    let mut out = Vec::new();
    put_float(&mut out, chain::GAP_SHARE);
    places.iter().chain(&words).for_each(|&one| put_number(&mut out, one as u64));
    Ok(out)
}

/// A byte of a stream and the text it is of: the offset of the code point.
pub fn offset(sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let byte = reader.size()?;
    let text = reader.rest();
    Ok((fold::offset_of(text, byte)? as u64).to_le_bytes().to_vec())
}

/// A witness's text: its marks.
pub fn add(index: &mut Index, text: &[u8]) -> Answer {
    Ok(index.add(text)?.into_iter().flat_map(u64::to_le_bytes).collect())
}

/// Nothing: the number of words.
pub fn seal(index: &mut Index, _: &[u8]) -> Answer {
    Ok(index.seal()?.to_le_bytes().to_vec())
}

/// A witness: its stream.
pub fn stream(index: &Index, sent: &[u8]) -> Answer {
    Ok(index.of(Reader::new(sent).size()?)?.to_vec())
}

/// A word: how often it stands.
pub fn frequency(index: &Index, word: &[u8]) -> Answer {
    Ok(index.frequency(word).to_le_bytes().to_vec())
}

/// A gram: how many sampled places it has.
pub fn count(index: &Index, gram: &[u8]) -> Answer {
    Ok((index.sampled(gram).count() as u64).to_le_bytes().to_vec())
}

/// A limit and a gram: its sampled places.
pub fn sampled(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let most = reader.size()?;
    Ok(put_places(index, index.sampled(reader.rest()).iter().take(most)))
}

/// A limit and a stream: for each offset with sampled places the offset, their number, and the places.
pub fn common(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let most = reader.size()?;
    let mut out = Vec::new();
    for (at, gram) in reader.rest().windows(GRAM).enumerate() {
        let places = index.sampled(gram);
        let listed = places.count().min(most);
        if listed > 0 {
            put_number(&mut out, at as u64);
            put_number(&mut out, listed as u64);
            out.extend(put_places(index, places.iter().take(listed)));
        }
    }
    Ok(out)
}

/// A limit and a word: its places.
pub fn places(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let most = reader.size()?;
    let found = index.places(reader.rest()).iter().take(most);
    Ok(put_places(index, found.map(|&place| place as usize)))
}

/// The widest gap, a limit, the scope, and the lemma's stream: the best chains of its grams.
pub fn gram_chains(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let (reach, most) = (reader.size()?, reader.size()?);
    let scope = Scope(reader.bytes()?);
    let seeds = gram_seeds(reader.rest(), index);
    Ok(best(&seeds, index, scope, reach, most))
}

/// The widest gap, two limits (chains, places of a word), the scope, and the lemma's words: the best chains of them.
pub fn word_chains(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let (reach, most, listed) = (reader.size()?, reader.size()?, reader.size()?);
    let scope = Scope(reader.bytes()?);
    let (mut words, mut at) = (Vec::new(), 0);
    while !reader.is_empty() {
        let word = reader.bytes()?;
        if !word.is_empty() {
            words.push((at, word));
        }
        at += word.len();
    }
    let seeds = word_seeds(&words, index, listed);
    Ok(best(&seeds, index, scope, reach, most))
}

fn best(seeds: &[Seed], index: &Index, scope: Scope, reach: usize, most: usize) -> Vec<u8> {
    let mut out = Vec::new();
    for chain in chains(seeds, index, scope, reach).iter().take(most) {
        put_chain(&mut out, chain);
    }
    out
}

fn put_chain(out: &mut Vec<u8>, chain: &Chain) {
    let stretch = [chain.start, chain.end, chain.lemma_start, chain.lemma_end];
    put_float(out, chain.score);
    put_number(out, chain.witness as u64);
    stretch.iter().for_each(|&edge| put_number(out, edge as u64));
}

/// The lemma's words, the reading's, and before which of the lemma's a bracket stands: the cost, and for each step the
/// numbers of both words, all ones for none.
pub fn align(sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let pair = Pair::read(&mut reader)?;
    reader.end()?;
    let (cost, steps) = extend::align(&pair);
    let mut out = Vec::with_capacity(8 + 16 * steps.len());
    put_number(&mut out, cost);
    for word in steps.iter().flat_map(|step| [step.lemma, step.reading]) {
        put_number(&mut out, word.map_or(u64::MAX, |at| at as u64));
    }
    Ok(out)
}

/// A limit, the scope, and the lemma's stream: its places by its grams.
pub fn gram_places(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let most = reader.size()?;
    let scope = Scope(reader.bytes()?);
    let stream = reader.rest();
    Ok(whole(index, stream, &gram_seeds(stream, index), scope, most))
}

/// Two limits (places tried, places of the word), the bytes before a word, the scope, the word, and the lemma's stream:
/// the lemma's places by those of the word.
pub fn word_places(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let (most, listed, lemma) = (reader.size()?, reader.size()?, reader.size()?);
    let scope = Scope(reader.bytes()?);
    let word = reader.bytes()?;
    let mut seeds = word_seeds(&[(0, word)], index, listed);
    seeds.iter_mut().for_each(|seed| seed.lemma = lemma);
    Ok(whole(index, reader.rest(), &seeds, scope, most))
}

/// Whether the lemma stands anywhere, in scope or not, and its first places in scope.
fn whole(index: &Index, stream: &[u8], seeds: &[Seed], scope: Scope, most: usize) -> Vec<u8> {
    let found = verified(stream, seeds, index);
    let mut out = u64::from(!found.is_empty()).to_le_bytes().to_vec();
    let inside = found.into_iter().filter(|&place| scope.holds(index.witness(place)));
    out.extend(put_places(index, inside.take(most)));
    out
}

/// A limit and a stream: its places, wherever words begin in it.
pub fn exact_places(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let most = reader.size()?;
    Ok(put_places(index, everywhere(reader.rest(), index, most)?.into_iter()))
}

/// A limit, a direction (1: ahead), a witness, two bytes of it, and a stream: its places between them.
pub fn inner_places(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let (most, ahead) = (reader.size()?, reader.number()? == 1);
    let within = Within { witness: reader.size()?, start: reader.size()?, end: reader.size()? };
    let found = inside(reader.rest(), index, &within, most, ahead)?;
    Ok(found.into_iter().flat_map(|at| (at as u64).to_le_bytes()).collect())
}

/// Places as witness and byte.
fn put_places(index: &Index, places: impl Iterator<Item = usize>) -> Vec<u8> {
    let mut out = Vec::new();
    for place in places {
        let witness = index.witness(place);
        put_number(&mut out, witness as u64);
        put_number(&mut out, (place - index.base(witness)) as u64);
    }
    out
}
