//! A text made ready to be searched: the stream of its folded letters, where its words begin, and the way back.

use crate::bits::each;
use crate::fold::{folded, Folded, LONGEST};
use crate::tables::{ASCII, DROP, POINT, SPACE};
use crate::wire::Malformed;

/// A mark is kept for each so many code points.
pub const CHUNK: usize = 512;

/// What stands between the last letter and the next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Between {
    Nothing,
    /// One point after a digit: the number may go on.
    Point,
    Words,
}

impl Between {
    /// What stands there when a point follows; `letters` are those before it.
    fn and_point(self, letters: &[u8]) -> Self {
        let in_number = self == Between::Nothing && letters.last().is_some_and(u8::is_ascii_digit);
        if in_number {
            Between::Point
        } else {
            Between::Words
        }
    }

    /// Whether a word begins with the letter after it.
    fn parts(self, letter: u8) -> bool {
        self == Between::Words || (self == Between::Point && !letter.is_ascii_digit())
    }
}

/// The streams of texts, one after the other, as they grow. Each begins at a multiple of `ALIGNED`; zeros stand between,
/// one at least.
#[derive(Default)]
pub struct Streams {
    pub bytes: Vec<u8>,
    /// A bit for each byte: whether a word begins there. The zero after a stream has one as well.
    pub starts: Vec<u8>,
    /// Where each stream begins, and its length.
    pub documents: Vec<(usize, usize)>,
}

pub const ALIGNED: usize = 8;

/// Streams of a segment, wherever they lie; see [`Streams`].
#[derive(Clone, Copy)]
pub struct Material<'a> {
    pub streams: &'a [u8],
    pub starts: &'a [u8],
    pub documents: &'a [(usize, usize)],
}

/// A stream is parted into stretches of so many bytes; those of all documents are numbered through.
pub const STRETCH: usize = 4096;

pub fn stretches_of(length: usize) -> usize {
    length.div_ceil(STRETCH)
}

/// The bytes of the bits of a stream of so many bytes.
pub fn bits_of(length: usize) -> usize {
    length / 8 + 1
}

impl Material<'_> {
    /// Does something with where each word begins, in which stretch that is, and how long the word is, in order.
    #[inline]
    pub fn each_word(&self, mut step: impl FnMut(usize, usize, usize)) {
        let mut stretches = 0;
        for &(start, length) in self.documents {
            let mut before = None;
            each(&self.starts[start / 8..][..bits_of(length)], |at| {
                if let Some(first) = before.replace(at) {
                    step(start + first, stretches + first / STRETCH, at - first);
                }
            });
            stretches += stretches_of(length);
        }
    }
}

impl Streams {
    /// Adds a text, and tells how many bytes its stream has before each `CHUNK` of its code points.
    pub fn add(&mut self, text: &[u8]) -> Result<Vec<u64>, Malformed> {
        let base = self.bytes.len().next_multiple_of(ALIGNED);
        self.bytes.resize(base, 0);
        let mut marks = vec![0];
        let mut writer =
            Writer { end: base, bytes: &mut self.bytes, starts: &mut self.starts, between: Between::Words };
        let mut rest = writer.chunk(text)?;
        while !rest.is_empty() {
            marks.push((writer.end - base) as u64);
            rest = writer.chunk(rest)?;
        }
        let end = writer.end;
        insert(writer.starts, end);
        self.bytes.truncate(end);
        self.bytes.push(0);
        self.starts.truncate(end / 8 + 1);
        self.documents.push((base, end - base));
        Ok(marks)
    }

    pub fn material(&self) -> Material<'_> {
        Material { streams: &self.bytes, starts: &self.starts, documents: &self.documents }
    }
}

fn insert(bits: &mut [u8], at: usize) {
    bits[at / 8] |= 1 << (at % 8);
}

/// Writes at `end` of the bytes, which reach further than that.
struct Writer<'a> {
    bytes: &'a mut Vec<u8>,
    starts: &'a mut Vec<u8>,
    end: usize,
    between: Between,
}

impl Writer<'_> {
    /// Adds up to `CHUNK` code points, and gives what is left of the text.
    fn chunk<'t>(&mut self, text: &'t [u8]) -> Result<&'t [u8], Malformed> {
        let room = self.end + CHUNK * LONGEST;
        if self.bytes.len() < room {
            self.bytes.resize(room, 0);
        }
        if self.starts.len() < room.div_ceil(8) {
            self.starts.resize(room.div_ceil(8) + self.starts.len() / 2, 0);
        }
        let (mut rest, mut points) = (text, 0);
        while points < CHUNK && !rest.is_empty() {
            let near = &rest[..rest.len().min(CHUNK - points)];
            let plain = near.iter().position(|byte| !byte.is_ascii()).unwrap_or(near.len());
            self.put_ascii(&near[..plain]);
            (rest, points) = (&rest[plain..], points + plain);
            while points < CHUNK && rest.first().is_some_and(|byte| !byte.is_ascii()) {
                let (form, length) = folded(rest)?;
                self.put(form);
                (rest, points) = (&rest[length..], points + 1);
            }
        }
        Ok(rest)
    }

    /// Adds what a run of ASCII folds to: as `put`, several times as fast.
    fn put_ascii(&mut self, text: &[u8]) {
        let (mut end, mut between, bytes) = (self.end, self.between, &mut self.bytes[..]);
        for &byte in text {
            let code = ASCII[usize::from(byte & 127)];
            match u16::from(code) {
                SPACE => between = Between::Words,
                DROP => {}
                POINT => between = between.and_point(&bytes[..end]),
                _ => {
                    if between.parts(code) {
                        insert(self.starts, end);
                    }
                    between = Between::Nothing;
                    bytes[end] = code;
                    end += 1;
                }
            }
        }
        (self.end, self.between) = (end, between);
    }

    /// Adds what a code point folds to.
    fn put(&mut self, form: Folded) {
        match form {
            Folded::Nothing => {}
            Folded::Space => self.between = Between::Words,
            Folded::Point => self.between = self.between.and_point(&self.bytes[..self.end]),
            Folded::Within(letters) => self.put_letters(letters),
            Folded::Apart(letters) => {
                self.between = Between::Words;
                self.put_letters(letters);
                self.between = Between::Words;
            }
        }
    }

    fn put_letters(&mut self, letters: &[u8]) {
        if self.between.parts(letters[0]) {
            insert(self.starts, self.end);
        }
        self.between = Between::Nothing;
        for &letter in letters {
            self.bytes[self.end] = letter;
            self.end += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut streams = Streams::default();
        streams.add(text.as_bytes()).unwrap();
        let mut found = Vec::new();
        streams.material().each_word(|start, _, length| {
            found.push(String::from_utf8(streams.bytes[start..start + length].to_vec()).unwrap());
        });
        found
    }

    #[test]
    fn a_point_between_digits_belongs_to_the_number() {
        assert_eq!(words("At 3.5, don’t."), ["at", "35", "dont"]);
        assert_eq!(words("1..2 1.,2 a.1 1.a 1.2.3"), ["1", "2", "1", "2", "a", "1", "1", "a", "123"]);
        assert_eq!(words("码头 1码.2"), ["码", "头", "1", "码", "2"]);
    }

    #[test]
    fn marks_count_the_bytes_before_each_chunk() {
        let mut streams = Streams::default();
        assert_eq!(streams.add("é ".repeat(CHUNK).as_bytes()).unwrap(), [0, 256]);
        assert_eq!(streams.add(b"").unwrap(), [0]);
        assert_eq!(streams.documents, [(0, 512), (520, 0)]);
    }
}
