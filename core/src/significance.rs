//! How many places this good chance would give: `sicut/collate/significance.py`, operation for operation.

use crate::distance::similar;
use crate::index::Index;
use crate::lexicon::Lexicon;
use crate::steps::Step;
use crate::wire::{Fault, Malformed, Reader};
use crate::words::{Pair, Words};

/// The numbers of `significance.py`, under their names there.
pub struct Weights {
    company: Vec<f64>,
    company_unspaced: Vec<f64>,
    length_shares: Vec<f64>,
    unspaced_share: f64,
    prior_words: f64,
    kinds: f64,
    added: f64,
    skipped: f64,
    parted: f64,
    alike: f64,
    letter: f64,
    most_bits: f64,
    most_exponent: f64,
    least_cut: usize,
}

impl Weights {
    pub fn read(sent: &mut Reader) -> Result<Weights, Malformed> {
        let (company, company_unspaced, length_shares) = (some(sent)?, some(sent)?, some(sent)?);
        let made = Weights {
            unspaced_share: sent.float()?,
            prior_words: sent.float()?,
            kinds: sent.float()?,
            added: sent.float()?,
            skipped: sent.float()?,
            parted: sent.float()?,
            alike: sent.float()?,
            letter: sent.float()?,
            most_bits: sent.float()?,
            most_exponent: sent.float()?,
            least_cut: sent.size()?,
            company,
            company_unspaced,
            length_shares,
        };
        Ok(made)
    }
}

/// Numbers, one at least.
fn some(sent: &mut Reader) -> Result<Vec<f64>, Malformed> {
    let found: Vec<f64> = sent.numbers()?.into_iter().map(f64::from_bits).collect();
    if found.is_empty() {
        Err(Malformed("no weights"))
    } else {
        Ok(found)
    }
}

/// One of these numbers; the last for all further ones.
fn nth(numbers: &[f64], at: usize) -> f64 {
    numbers[at.min(numbers.len() - 1)]
}

/// What tells how rare a word is.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    pub index: &'a Index,
    pub lexicon: &'a Lexicon,
    pub weights: &'a Weights,
}

impl Sources<'_> {
    /// The information of the word `at` of `words`, whose bytes are `word`, in bits.
    pub fn rarity(&self, words: &Words, at: usize, word: &[u8]) -> Result<f64, Fault> {
        let weights = self.weights;
        let share = if self.lexicon.is_unspaced(words.edges[at].0) {
            weights.unspaced_share
        } else {
            nth(&weights.length_shares, words.word(at).len())
        };
        let frequency = self.index.frequency(word)? as f64;
        Ok(((self.index.total as f64 + weights.prior_words) / (frequency + weights.prior_words * share)).log2())
    }
}

/// An alignment whose significance is asked: both sides, the bytes of the reading's words, and the lemma's rarities.
pub struct Aligned<'a> {
    pub pair: &'a Pair,
    pub reading: &'a [&'a [u8]],
    pub rarities: &'a [f64],
    pub steps: &'a [Step],
    pub sources: Sources<'a>,
}

impl Aligned<'_> {
    /// The binary logarithm of the number of places as good as this that chance would give.
    pub fn exponent(&self) -> Result<f64, Fault> {
        let weights = self.sources.weights;
        let mut bits = 0.0;
        let mut at = 0;
        while at < self.steps.len() {
            let intact = self.same(&self.steps[at]).is_some();
            let goes_on = |step: &&Step| self.same(step).is_some() == intact;
            let end = at + self.steps[at..].iter().take_while(goes_on).count();
            let group = &self.steps[at..end];
            if intact {
                for (run, step) in group.iter().enumerate() {
                    bits += self.kept(run, step);
                }
            } else {
                bits += self.interruption(group)?;
                if at > 0 && end < self.steps.len() {
                    bits -= weights.kinds;
                }
            }
            at = end;
        }
        let exponent = ((self.sources.index.total + 2) as f64).log2() - bits;
        Ok(exponent.min(weights.most_exponent).max(-weights.most_bits))
    }

    /// The word of the lemma that stands unchanged in a step.
    pub fn same(&self, step: &Step) -> Option<usize> {
        step.lemma.filter(|&i| step.reading.is_some_and(|j| self.pair.is_same(i, j)))
    }

    /// The bits of an intact word after `run` others.
    fn kept(&self, run: usize, step: &Step) -> f64 {
        let (weights, i) = (self.sources.weights, step.lemma.unwrap_or(0));
        let unspaced = self.sources.lexicon.is_unspaced(self.pair.lemma.edges[i].0);
        let company = if unspaced { &weights.company_unspaced } else { &weights.company };
        self.rarities[i] * nth(company, run)
    }

    /// The bits that words which are not the same still give, less what their place and kind cost.
    fn interruption(&self, group: &[Step]) -> Result<f64, Fault> {
        let weights = self.sources.weights;
        if self.is_parted(group) {
            let mut sum = 0.0;
            for j in group.iter().filter_map(|step| step.reading) {
                sum += self.rarity(j)?;
            }
            return Ok(nth(&weights.company, usize::MAX) * sum - weights.parted);
        }
        let mut bits = -(self.pair.lemma.len() as f64).log2();
        for step in group {
            match (step.lemma, step.reading) {
                (None, _) => bits -= weights.skipped,
                (Some(i), Some(j)) if self.is_alike(i, j) => {
                    let letters = self.pair.lemma.word(i).len() as f64;
                    bits += (weights.alike * self.rarity(j)?).min(weights.letter * letters);
                }
                _ => bits -= weights.added,
            }
        }
        Ok(bits)
    }

    /// Whether both sides of a group have words, and the same letters.
    fn is_parted(&self, group: &[Step]) -> bool {
        let (lemma, reading) = (&self.pair.lemma, &self.pair.reading);
        let mut mine = group.iter().filter_map(|step| step.lemma).flat_map(|i| lemma.word(i)).peekable();
        let theirs = group.iter().filter_map(|step| step.reading).flat_map(|j| reading.word(j));
        mine.peek().is_some() && mine.eq(theirs)
    }

    fn rarity(&self, j: usize) -> Result<f64, Fault> {
        self.sources.rarity(&self.pair.reading, j, self.reading[j])
    }

    /// Whether one word is likely the other: slightly changed, or cut off.
    fn is_alike(&self, i: usize, j: usize) -> bool {
        let (key, word) = (self.pair.lemma.word(i), self.pair.reading.word(j));
        let is_cut = || key.len() >= self.sources.weights.least_cut && (word.starts_with(key) || word.ends_with(key));
        similar(key, word) || is_cut()
    }
}
