//! What each call over the boundary asks and answers: buffers to arguments, and results to buffers.

use crate::abi::Mapped;
use crate::chain::{chains, Chain};
use crate::crc::crc32;
use crate::extend;
use crate::fold;
use crate::grams::{self, GRAM};
use crate::index::Index;
use crate::lexicon;
use crate::part::{Part, NOBODY};
use crate::seed::{
    self, everywhere, inside, seeds_of, sure_seeds, verified, word_seeds, LemmaGrams, Scope, Seed, Within,
};
use crate::sketch::{Material, Streams};
use crate::store::{Frame, Store, BLOCKS, PAGE};
use crate::vocabulary;
use crate::wire::{put_bytes, put_float, put_number, Answer, Fault, Reader};
use crate::words::Pair;

/// Gives the bytes back, and panics on request: the boundary itself can be tested.
pub fn echo(sent: &[u8]) -> Answer {
    assert!(sent != b"panic", "as asked");
    Ok(sent.to_vec())
}

/// The numbers that the Python reference must share.
pub fn limits(_: &[u8]) -> Answer {
    use crate::{chain, pieces, sketch};
    let places = [sketch::CHUNK, GRAM, grams::STRIDE, seed::MOST_GRAM_SEEDS, seed::FEW_GRAM_SEEDS, chain::LOOK_BACK];
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

/// What Python's tables say of words and letters: nothing.
pub fn lexicon(sent: &[u8]) -> Answer {
    lexicon::keep(sent)?;
    Ok(Vec::new())
}

/// A witness's text: its marks.
pub fn add(index: &mut Index, text: &[u8]) -> Answer {
    Ok(index.add(text)?.into_iter().flat_map(u64::to_le_bytes).collect())
}

/// The witnesses that the texts added are, and how many words the files attached have: how many all have.
pub fn seal(index: &mut Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    index.seal(witnesses(&mut reader)?, reader.number()?)?;
    Ok(index.total.to_le_bytes().to_vec())
}

fn witnesses(reader: &mut Reader) -> Result<Vec<u32>, Fault> {
    let numbers = reader.numbers()?.into_iter();
    Ok(numbers.map(|one| u32::try_from(one).unwrap_or(NOBODY)).collect())
}

/// A text: its stream, the bits where words begin, the number of words, and the marks.
pub fn sketch(text: &[u8]) -> Answer {
    let mut made = Streams::default();
    let marks = made.add(text)?;
    let mut out = Vec::new();
    put_bytes(&mut out, &made.bytes[..made.documents[0].1]);
    put_bytes(&mut out, &made.starts);
    put_number(&mut out, vocabulary::count(&made.material()));
    marks.into_iter().for_each(|mark| put_number(&mut out, mark));
    Ok(out)
}

/// Whole pages, the last may be shorter: the checksum of each.
pub fn page_checks(pages: &[u8]) -> Answer {
    Ok(pages.chunks(PAGE).flat_map(|page| crc32(page).to_le_bytes()).collect())
}

/// What a file's tables are made of: its streams and their bits, and a step's arguments.
pub fn gram_pass(streams: &[u8], starts: &[u8], sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let documents = spans(&mut reader)?;
    let material = Material { streams, starts, documents: &documents };
    let (groups, first, last, before) = (reader.size()?, reader.size()?, reader.size()?, reader.size()?);
    let made = grams::pass(&material, groups, first..last, before);
    let mut out = Vec::new();
    put_number(&mut out, made.entries.len() as u64);
    made.entries.iter().for_each(|&count| put_number(&mut out, u64::from(count)));
    put_bytes(&mut out, &made.counts);
    put_bytes(&mut out, &made.slots);
    Ok(out)
}

/// The same for words.
pub fn word_pass(streams: &[u8], starts: &[u8], sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let documents = spans(&mut reader)?;
    let material = Material { streams, starts, documents: &documents };
    let (buckets, first, last) = (reader.size()?, reader.size()?, reader.size()?);
    let made = vocabulary::pass(&material, buckets, &(first..last));
    let mut out = Vec::new();
    put_number(&mut out, made.starts.len() as u64);
    made.starts.iter().for_each(|&start| put_number(&mut out, start));
    put_bytes(&mut out, &made.words);
    Ok(out)
}

fn spans(reader: &mut Reader) -> Result<Vec<(usize, usize)>, Fault> {
    let (starts, lengths) = (reader.numbers()?, reader.numbers()?);
    let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    Ok(starts.into_iter().map(size).zip(lengths.into_iter().map(size)).collect())
}

/// A mapped file and its frame: its name, the spans of its blocks, the pages, where checksums and their sums stand; then
/// where its documents' streams begin, how long they are, and which witnesses they are.
pub fn attach(index: &mut Index, file: Mapped, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let name = String::from_utf8_lossy(reader.bytes()?).into_owned();
    let mut spans_of = [(0, 0); BLOCKS];
    for span in &mut spans_of {
        *span = (reader.size()?, reader.size()?);
    }
    let pages = (reader.size()?, reader.size()?);
    let (checks, summaries) = (reader.size()?, reader.size()?);
    let documents = spans(&mut reader)?;
    let store = Store::over(file, Frame { name, spans: spans_of, pages, checks, summaries })?;
    index.attach(Part::new(store, documents, witnesses(&mut reader)?)?);
    Ok(Vec::new())
}

/// A witness: its stream.
pub fn stream(index: &Index, sent: &[u8]) -> Answer {
    Ok(index.of(Reader::new(sent).size()?)?.to_vec())
}

/// A word: how often it stands.
pub fn frequency(index: &Index, word: &[u8]) -> Answer {
    Ok(index.frequency(word)?.to_le_bytes().to_vec())
}

/// A gram: how many sampled places it has.
pub fn count(index: &Index, gram: &[u8]) -> Answer {
    let found = index.sampled(gram)?;
    Ok((index.count(&found)? as u64).to_le_bytes().to_vec())
}

/// A limit and a gram: its sampled places.
pub fn sampled(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let most = reader.size()?;
    let found = index.sampled(reader.rest())?;
    Ok(put_places(index, index.places(&found, most)?.into_iter()))
}

/// A limit and a stream: for each offset with sampled places the offset, their number, and the places.
pub fn common(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let most = reader.size()?;
    let mut out = Vec::new();
    for (at, found) in index.all_sampled(reader.rest())? {
        let places = index.places(&found, most)?;
        if !places.is_empty() {
            put_number(&mut out, at as u64);
            put_number(&mut out, places.len() as u64);
            out.extend(put_places(index, places.into_iter()));
        }
    }
    Ok(out)
}

/// A limit and a word: its places.
pub fn places(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let most = reader.size()?;
    let found = index.places_of_word(reader.rest(), most)?;
    Ok(put_places(index, found.into_iter()))
}

/// The widest gap, two limits (chains, seeds), the scope, and the lemma's stream: the best chains of its grams.
pub fn gram_chains(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let (reach, most, listed) = (reader.size()?, reader.size()?, reader.size()?);
    let scope = Scope(reader.bytes()?);
    let seeds = LemmaGrams::new(reader.rest(), index)?.seeds(index, listed)?;
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
    let seeds = word_seeds(&words, index, listed)?;
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
    whole(index, stream, &sure_seeds(stream, index)?, scope, most)
}

/// Two limits (places tried, places of the word), the bytes before a word, the scope, the word, and the lemma's stream:
/// the lemma's places by those of the word.
pub fn word_places(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let (most, listed, lemma) = (reader.size()?, reader.size()?, reader.size()?);
    let scope = Scope(reader.bytes()?);
    let word = reader.bytes()?;
    let seeds = seeds_of((lemma, word), index, listed)?;
    whole(index, reader.rest(), &seeds, scope, most)
}

/// Whether the lemma stands anywhere, in scope or not, and its first places in scope.
fn whole(index: &Index, stream: &[u8], seeds: &[Seed], scope: Scope, most: usize) -> Answer {
    let found = verified(stream, seeds, index)?;
    let mut out = u64::from(!found.is_empty()).to_le_bytes().to_vec();
    let inside = found.into_iter().filter(|&place| scope.holds(index.witness(place)));
    out.extend(put_places(index, inside.take(most)));
    Ok(out)
}

/// A limit and a short stream: 1 if it may stand anywhere as whole words, else 0.
pub fn may_stand(index: &Index, sent: &[u8]) -> Answer {
    let mut reader = Reader::new(sent);
    let most = reader.size()?;
    Ok(u64::from(seed::may_stand(reader.rest(), index, most)?).to_le_bytes().to_vec())
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
