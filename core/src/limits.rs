//! How far a search goes: numbers that stand in Python alone, and are sent.

use crate::wire::{Malformed, Reader};

/// The numbers of `mapper.py` and `seed.py`, under their names there.
pub struct Limits {
    pub most_places: usize,
    pub most_tried: usize,
    pub most_tried_bytes: usize,
    pub least_tries: usize,
    pub most_words: usize,
    pub extended: usize,
    pub reach: usize,
    pub most_word_seeds: usize,
    pub most_listed: usize,
    pub rival: f64,
    pub weak: f64,
    pub share: f64,
    pub sure: f64,
}

impl Limits {
    pub fn read(sent: &mut Reader) -> Result<Limits, Malformed> {
        Ok(Limits {
            most_places: sent.size()?,
            most_tried: sent.size()?,
            most_tried_bytes: sent.size()?,
            least_tries: sent.size()?,
            most_words: sent.size()?,
            extended: sent.size()?,
            reach: sent.size()?,
            most_word_seeds: sent.size()?,
            most_listed: sent.size()?,
            rival: sent.float()?,
            weak: sent.float()?,
            share: sent.float()?,
            sure: sent.float()?,
        })
    }
}
