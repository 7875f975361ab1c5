//! One hash for grams and words, the same on every machine, read eight bytes at a time.

const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
const SECOND: u64 = 0xd6e8_feb8_6659_fd93;

/// Up to eight bytes of a text from `start` on as a number; those missing are 0.
#[inline]
pub fn head(text: &[u8], start: usize, length: usize) -> u64 {
    let mut eight = [0; 8];
    if let Some(all) = text.get(start..start + 8) {
        eight.copy_from_slice(all);
        let number = u64::from_le_bytes(eight);
        return if length >= 8 { number } else { number & ((1 << (8 * length)) - 1) };
    }
    let length = length.min(8);
    eight[..length].copy_from_slice(&text[start..start + length]);
    u64::from_le_bytes(eight)
}

/// The hash of `length` bytes of a text from `start` on, of which all 64 bits may be used.
#[inline]
pub fn hash(text: &[u8], start: usize, length: usize) -> u64 {
    let mut hash = FIRST ^ length as u64;
    let mut at = 0;
    loop {
        hash = (hash ^ head(text, start + at, length - at)).wrapping_mul(FIRST);
        at += 8;
        if at >= length {
            break;
        }
        hash = hash.rotate_left(29);
    }
    let hash = (hash ^ hash >> 32).wrapping_mul(SECOND);
    hash ^ hash >> 29
}

/// That hash for the tables of the standard library: of one word, or of one number.
#[derive(Default)]
pub struct Quick(u64);

impl std::hash::Hasher for Quick {
    fn write(&mut self, word: &[u8]) {
        self.0 ^= hash(word, 0, word.len());
    }

    fn write_u32(&mut self, number: u32) {
        let mixed = (u64::from(number) + 1).wrapping_mul(SECOND);
        self.0 = mixed ^ mixed >> 29;
    }

    fn write_u64(&mut self, number: u64) {
        let mixed = (number + 1).wrapping_mul(SECOND);
        self.0 = mixed ^ mixed >> 29;
    }

    fn write_usize(&mut self, _length: usize) {}

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_the_bytes_does_not_matter() {
        let text = b"the quay and the quay";
        for length in 1..=8 {
            assert_eq!(hash(text, 0, length), hash(text, 13, length));
            assert_eq!(head(text, 0, length), head(&text[..length], 0, length));
        }
        assert_ne!(hash(text, 0, 3), hash(text, 1, 3));
        assert_eq!(hash(text, 4, 17), hash(&text[4..], 0, 17));
    }
}
