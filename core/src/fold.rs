//! Folding: the form in which texts are searched. `src/sicut/text/fold.py` says what it is; this reads its tables.

use crate::tables::{APART, BLOCKS, BLOCK_BITS, CODES, DROP, FORMS, KEEP, KEEP_APART, LETTERS, POINT, SPACE, STARTS};
use crate::wire::Malformed;

/// What one code point folds to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folded<'a> {
    /// It parts words.
    Space,
    /// It shows nothing, or is forgiven.
    Nothing,
    /// It may stand in a number.
    Point,
    /// Letters or digits of a word.
    Within(&'a [u8]),
    /// A letter of a script without spaces: a word by itself.
    Apart(&'a [u8]),
}

/// The most bytes that a code point folds to.
pub const LONGEST: usize = 32;

const BAD: Malformed = Malformed("no UTF-8");

#[inline]
fn code_of(point: u32) -> u16 {
    let block = usize::from(BLOCKS[(point >> BLOCK_BITS) as usize]) << BLOCK_BITS;
    CODES[block | (point & ((1 << BLOCK_BITS) - 1)) as usize]
}

fn form(code: u16) -> &'static [u8] {
    let number = usize::from(code - FORMS);
    &LETTERS[usize::from(STARTS[number])..usize::from(STARTS[number + 1])]
}

/// The code point at the start of `text`, which may be half a surrogate pair, and its length in bytes.
#[inline]
pub fn decoded(text: &[u8]) -> Result<(u32, usize), Malformed> {
    let lead = u32::from(*text.first().ok_or(BAD)?);
    let (length, bits) = match lead {
        0..=0x7f => return Ok((lead, 1)),
        0xc2..=0xdf => (2, lead & 0x1f),
        0xe0..=0xef => (3, lead & 0x0f),
        0xf0..=0xf4 => (4, lead & 0x07),
        _ => return Err(BAD),
    };
    let mut point = bits;
    for &byte in text.get(1..length).ok_or(BAD)? {
        point = point << 6 | u32::from(byte & 0x3f);
    }
    if point < 0x11_0000 {
        Ok((point, length))
    } else {
        Err(BAD)
    }
}

/// What the code point at the start of `text` folds to, and its length in bytes.
#[inline]
pub fn folded(text: &[u8]) -> Result<(Folded<'_>, usize), Malformed> {
    let (point, length) = decoded(text)?;
    let form = match code_of(point) {
        SPACE => Folded::Space,
        DROP => Folded::Nothing,
        POINT => Folded::Point,
        KEEP => Folded::Within(&text[..length]),
        KEEP_APART => Folded::Apart(&text[..length]),
        code if code >= APART => Folded::Apart(form(code)),
        code => Folded::Within(form(code)),
    };
    Ok((form, length))
}

/// The bytes that a code point adds to the stream.
pub fn letters(form: Folded<'_>) -> &[u8] {
    match form {
        Folded::Within(letters) | Folded::Apart(letters) => letters,
        _ => &[],
    }
}

/// Which code point of `text` the byte `byte` of its folded letters comes from, counted from 0; their number past the end.
pub fn offset_of(text: &[u8], byte: usize) -> Result<usize, Malformed> {
    let (mut at, mut bytes, mut offset) = (0, 0, 0);
    while at < text.len() {
        let (form, length) = folded(&text[at..])?;
        bytes += letters(form).len();
        if bytes > byte {
            break;
        }
        at += length;
        offset += 1;
    }
    Ok(offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_character() {
        let first = |text: &'static str| folded(text.as_bytes()).unwrap().0;
        assert_eq!(first("A"), Folded::Within(b"a"));
        assert_eq!(first("É"), Folded::Within(b"e"));
        assert_eq!(first("ﬁ"), Folded::Within(b"fi"));
        assert_eq!(first("码"), Folded::Apart("码".as_bytes()));
        assert_eq!(first("’"), Folded::Nothing);
        assert_eq!(first(","), Folded::Point);
        assert_eq!(first("—"), Folded::Space);
    }

    #[test]
    fn a_surrogate_parts_words_and_broken_bytes_are_refused() {
        assert_eq!(folded(b"\xed\xa0\x80").unwrap(), (Folded::Space, 3));
        assert!(folded(b"\xe7\xa0").is_err());
        assert!(folded(b"\xff").is_err());
        assert!(folded(b"").is_err());
    }

    #[test]
    fn offsets_pass_what_shows_nothing() {
        assert_eq!(offset_of("ﬁ’n".as_bytes(), 1).unwrap(), 0);
        assert_eq!(offset_of("ﬁ’n".as_bytes(), 2).unwrap(), 2);
        assert_eq!(offset_of("ﬁ’n".as_bytes(), 3).unwrap(), 3);
    }
}
