//! Numbers from 0 on that are in or out, one bit each.

#[derive(Default)]
pub struct Bits {
    words: Vec<u64>,
}

impl Bits {
    /// Makes room for the numbers below `end`.
    pub fn reach(&mut self, end: usize) {
        if self.words.len() * 64 < end {
            self.words.resize(end / 64 + 1 + self.words.len() / 2, 0);
        }
    }

    /// Puts a number in, for which there is room.
    pub fn insert(&mut self, number: usize) {
        self.words[number / 64] |= 1 << (number % 64);
    }

    /// Does something with each that is in, ascending.
    pub fn each(&self, mut step: impl FnMut(usize)) {
        for (at, &word) in self.words.iter().enumerate() {
            let mut rest = word;
            while rest != 0 {
                step(at * 64 + rest.trailing_zeros() as usize);
                rest &= rest - 1;
            }
        }
    }
}
