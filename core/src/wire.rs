//! How numbers and texts cross the boundary: 64-bit little-endian numbers, and bytes after their length.

/// What the caller sent makes no sense: the fault is in the door, not in a text.
#[derive(Debug)]
pub struct Malformed(pub &'static str);

/// What keeps a step from its answer.
#[derive(Debug)]
pub enum Fault {
    Malformed(Malformed),
    /// The file of that name is not as it was written.
    Damaged(String),
}

impl From<Malformed> for Fault {
    fn from(fault: Malformed) -> Self {
        Fault::Malformed(fault)
    }
}

pub type Answer = Result<Vec<u8>, Fault>;

/// Reads what the caller sent, from the front.
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Reader { rest: bytes }
    }

    /// The next `length` bytes as they are.
    pub fn take(&mut self, length: usize) -> Result<&'a [u8], Malformed> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(Malformed("too short"))?;
        self.rest = rest;
        Ok(taken)
    }

    pub fn number(&mut self) -> Result<u64, Malformed> {
        let mut eight = [0; 8];
        eight.copy_from_slice(self.take(8)?);
        Ok(u64::from_le_bytes(eight))
    }

    pub fn float(&mut self) -> Result<f64, Malformed> {
        self.number().map(f64::from_bits)
    }

    /// A number that counts or measures something in memory.
    pub fn size(&mut self) -> Result<usize, Malformed> {
        usize::try_from(self.number()?).map_err(|_| Malformed("too large"))
    }

    /// A number, and as many bytes.
    pub fn bytes(&mut self) -> Result<&'a [u8], Malformed> {
        let length = self.size()?;
        self.take(length)
    }

    /// A number, and as many numbers.
    pub fn numbers(&mut self) -> Result<Vec<u64>, Malformed> {
        let count = self.size()?;
        let bytes = self.take(count.checked_mul(8).ok_or(Malformed("too large"))?)?;
        let mut reader = Reader::new(bytes);
        (0..count).map(|_| reader.number()).collect()
    }

    /// All that is left.
    pub fn rest(&mut self) -> &'a [u8] {
        std::mem::take(&mut self.rest)
    }

    /// Fails unless all was read.
    pub fn end(&self) -> Result<(), Malformed> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(Malformed("too long"))
        }
    }

    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }
}

pub fn put_number(out: &mut Vec<u8>, number: u64) {
    out.extend_from_slice(&number.to_le_bytes());
}

/// A length, and the bytes.
pub fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_number(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

pub fn put_float(out: &mut Vec<u8>, number: f64) {
    out.extend_from_slice(&number.to_le_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_was_put() {
        let mut sent = Vec::new();
        put_number(&mut sent, 2);
        put_number(&mut sent, 7);
        put_number(&mut sent, 9);
        sent.extend([1, 0, 0, 0, 0, 0, 0, 0, b'x']);
        let mut reader = Reader::new(&sent);
        assert_eq!(reader.numbers().unwrap(), [7, 9]);
        assert_eq!(reader.bytes().unwrap(), b"x");
        assert!(reader.is_empty());
        assert!(reader.number().is_err());
    }

    #[test]
    fn a_length_past_the_end_is_malformed() {
        let sent = u64::MAX.to_le_bytes();
        assert!(Reader::new(&sent).numbers().is_err());
        assert!(Reader::new(&sent).bytes().is_err());
    }
}
