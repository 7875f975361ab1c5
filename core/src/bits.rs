//! Bits in bytes, lowest first: numbers that are in or out, and numbers of a fixed width end to end.

/// The bytes after the last number, so that it is read like the others.
pub const SPARE: usize = 8;

/// Up to 57 bits from the bit `at` on: of a number's width, the caller takes what it needs. Bytes past the end are 0.
#[inline]
pub fn load(bytes: &[u8], at: usize) -> u64 {
    let byte = at / 8;
    let mut eight = [0; 8];
    if let Some(found) = bytes.get(byte..byte + 8) {
        eight.copy_from_slice(found);
    } else {
        let rest = bytes.get(byte..).unwrap_or(&[]);
        eight[..rest.len()].copy_from_slice(rest);
    }
    u64::from_le_bytes(eight) >> (at % 8)
}

/// Whether the bit `at` is set.
#[inline]
pub fn is_set(bytes: &[u8], at: usize) -> bool {
    bytes.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1)
}

/// Does something with each bit that is set, ascending.
#[inline]
pub fn each(bytes: &[u8], mut step: impl FnMut(usize)) {
    for (at, eight) in bytes.chunks(8).enumerate() {
        let mut rest = load(eight, 0);
        while rest != 0 {
            step(at * 64 + rest.trailing_zeros() as usize);
            rest &= rest - 1;
        }
    }
}

/// Writes bits from the bit `skip` of the first byte on.
pub struct BitWriter {
    bytes: Vec<u8>,
    kept: u64,
    filled: u32,
}

impl BitWriter {
    pub fn new(skip: usize) -> Self {
        BitWriter { bytes: Vec::new(), kept: 0, filled: (skip % 8) as u32 }
    }

    /// Adds the lowest `width` bits of a number, at most 32; the others are 0.
    #[inline]
    pub fn put(&mut self, number: u64, width: u32) {
        self.kept |= number << self.filled;
        self.filled += width;
        while self.filled >= 8 {
            self.bytes.push(self.kept as u8);
            self.kept >>= 8;
            self.filled -= 8;
        }
    }

    /// All bytes, the last one filled with zeros.
    pub fn end(mut self) -> Vec<u8> {
        if self.filled > 0 {
            self.bytes.push(self.kept as u8);
        }
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_is_loaded() {
        let numbers = [5, 0, 0x1f_ffff, 77, 1 << 20];
        let mut writer = BitWriter::new(3);
        numbers.iter().for_each(|&one| writer.put(one, 21));
        let bytes = writer.end();
        for (at, &one) in numbers.iter().enumerate() {
            assert_eq!(load(&bytes, 3 + 21 * at) & 0x1f_ffff, one);
        }
    }

    #[test]
    fn each_bit_once() {
        let mut bytes = [0u8; 21];
        let wanted = [0, 7, 63, 64, 100, 167];
        wanted.iter().for_each(|&at: &usize| bytes[at / 8] |= 1 << (at % 8));
        let mut found = Vec::new();
        each(&bytes, |at| found.push(at));
        assert_eq!(found, wanted);
        assert!(is_set(&bytes, 100) && !is_set(&bytes, 101) && !is_set(&bytes, 999));
    }
}
