//! The words of a lemma and of a reading. Python compares and cuts words by code point, so they are decoded once, here.

use std::collections::HashMap;

use crate::fold::decoded;
use crate::wire::{Malformed, Reader};

/// What Python's tables say of a word: it is a number, it denies, it is an Arabic particle of calling.
pub const NUMBER: u8 = 1;
pub const NEGATION: u8 = 2;
pub const CALL: u8 = 4;

/// The first and the last letter of a word.
pub type Edges = (u32, u32);

const BAD: Malformed = Malformed("words that are not those of their letters");

/// The words of one side, none of them empty. `numbers`: one for each distinct word of either side.
pub struct Words {
    letters: Vec<u32>,
    ends: Vec<usize>,
    flags: Vec<u8>,
    pub edges: Vec<Edges>,
    pub numbers: Vec<u32>,
}

impl Words {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn word(&self, at: usize) -> &[u32] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.letters[start..self.ends[at]]
    }

    pub fn is(&self, at: usize, flag: u8) -> bool {
        self.flags[at] & flag != 0
    }

    /// These words, with the flags of each.
    pub fn of<'a>(words: impl Iterator<Item = (&'a [u8], u8)>) -> Result<Words, Malformed> {
        let count = words.size_hint().0;
        let mut made = Words {
            letters: Vec::with_capacity(8 * count),
            ends: Vec::with_capacity(count),
            flags: Vec::with_capacity(count),
            edges: Vec::with_capacity(count),
            numbers: Vec::new(),
        };
        for (word, flags) in words {
            let start = made.letters.len();
            add_points(word, &mut made.letters)?;
            match made.letters[start..] {
                [] => return Err(BAD),
                [first, ..] => made.edges.push((first, made.letters[made.letters.len() - 1])),
            }
            made.ends.push(made.letters.len());
            made.flags.push(flags);
        }
        Ok(made)
    }

    /// The next words sent: all letters end to end, how many each word has, and a byte of flags for each.
    fn read(sent: &mut Reader) -> Result<Words, Malformed> {
        let letters = points(sent.bytes()?)?;
        let lengths = sent.numbers()?;
        let flags = sent.take(lengths.len())?.to_vec();
        let (mut end, mut ends, mut edges) =
            (0usize, Vec::with_capacity(lengths.len()), Vec::with_capacity(lengths.len()));
        for length in lengths {
            let start = end;
            end = end.saturating_add(usize::try_from(length).unwrap_or(usize::MAX));
            match letters.get(start..end) {
                Some([only]) => edges.push((*only, *only)),
                Some([first, .., last]) => edges.push((*first, *last)),
                _ => return Err(BAD),
            }
            ends.push(end);
        }
        if end == letters.len() {
            Ok(Words { letters, ends, flags, edges, numbers: Vec::new() })
        } else {
            Err(BAD)
        }
    }
}

/// Both sides of an alignment. `loose`: before which words of the lemma a gap opens at little cost.
pub struct Pair {
    pub lemma: Words,
    pub reading: Words,
    pub loose: Vec<bool>,
}

impl Pair {
    /// The words of the lemma, those of the reading, and before which words of the lemma a bracket stands.
    pub fn read(sent: &mut Reader) -> Result<Pair, Malformed> {
        let (mut lemma, mut reading) = (Words::read(sent)?, Words::read(sent)?);
        let mut numbers = HashMap::new();
        let mine = numbered(&lemma, &mut numbers);
        let theirs = numbered(&reading, &mut numbers);
        (lemma.numbers, reading.numbers) = (mine, theirs);
        let mut loose = vec![false; lemma.len() + 1];
        for before in sent.numbers()? {
            let place = usize::try_from(before).unwrap_or(usize::MAX);
            if let Some(place) = loose.get_mut(place) {
                *place = true;
            }
        }
        Ok(Pair { lemma, reading, loose })
    }

    /// Whether the lemma's word `i` has the letters of the reading's word `j`.
    pub fn is_same(&self, i: usize, j: usize) -> bool {
        self.lemma.numbers[i] == self.reading.numbers[j]
    }
}

/// The code points of a text, as Python counts them: half a surrogate pair is one.
fn points(text: &[u8]) -> Result<Vec<u32>, Malformed> {
    let mut found = Vec::with_capacity(text.len());
    add_points(text, &mut found)?;
    Ok(found)
}

fn add_points(mut text: &[u8], found: &mut Vec<u32>) -> Result<(), Malformed> {
    if text.is_ascii() {
        found.extend(text.iter().map(|&byte| u32::from(byte)));
        return Ok(());
    }
    while !text.is_empty() {
        let (point, length) = decoded(text)?;
        found.push(point);
        text = &text[length..];
    }
    Ok(())
}

fn numbered<'a>(words: &'a Words, numbers: &mut HashMap<&'a [u32], u32>) -> Vec<u32> {
    let mut found = Vec::with_capacity(words.len());
    for at in 0..words.len() {
        let next = u32::try_from(numbers.len()).expect("fewer words than numbers");
        found.push(*numbers.entry(words.word(at)).or_insert(next));
    }
    found
}
