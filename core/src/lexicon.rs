//! What Python's tables say of words and letters, sent once: which words count or deny, which letters need no spaces.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::OnceLock;

use crate::hash::{hash, Quick};
use crate::wire::{Malformed, Reader};
use crate::words::NUMBER;

static SENT: OnceLock<Lexicon> = OnceLock::new();
const FILTER_BITS: u32 = 16;

pub struct Lexicon {
    flags: HashMap<Box<[u8]>, u8, BuildHasherDefault<Quick>>,
    /// One bit for each hash of these words: most words are none, and this tells it without a look at them.
    filter: Vec<u64>,
    /// Where stretches of code points begin and end, by turns.
    unspaced: Vec<u64>,
}

/// Keeps what `sent` says, unless something is kept already: bounds of code points, then words, each after its flags.
pub fn keep(sent: &[u8]) -> Result<(), Malformed> {
    let mut reader = Reader::new(sent);
    let unspaced = reader.numbers()?;
    let (mut flags, mut filter) = (HashMap::default(), vec![0; 1 << (FILTER_BITS - 6)]);
    while !reader.is_empty() {
        let told = reader.take(1)?[0];
        let word = reader.bytes()?;
        let (at, bit) = bit_of(word);
        filter[at] |= bit;
        flags.insert(word.into(), told);
    }
    SENT.get_or_init(|| Lexicon { flags, filter, unspaced });
    Ok(())
}

/// What was kept.
pub fn lexicon() -> Result<&'static Lexicon, Malformed> {
    SENT.get().ok_or(Malformed("no lexicon"))
}

fn bit_of(word: &[u8]) -> (usize, u64) {
    let hash = hash(word, 0, word.len()) >> (64 - FILTER_BITS);
    ((hash >> 6) as usize, 1 << (hash & 63))
}

impl Lexicon {
    /// Whether a folded word is a number or denies. Digits of all scripts fold to those of ASCII.
    pub fn flags(&self, word: &[u8]) -> u8 {
        let (at, bit) = bit_of(word);
        let listed = if self.filter[at] & bit == 0 { 0 } else { self.flags.get(word).copied().unwrap_or(0) };
        listed | if word.iter().any(u8::is_ascii_digit) { NUMBER } else { 0 }
    }

    /// Whether a letter is of a script without spaces.
    pub fn is_unspaced(&self, point: u32) -> bool {
        point >= 0x80 && self.unspaced.partition_point(|&bound| bound <= u64::from(point)) % 2 == 1
    }
}
