//! All places of some bytes in a text, by its two rarest bytes: what Python's `bytes.find` does.

/// Positions looked at together; the compiler makes one comparison of them.
const BLOCK: usize = 32;

pub struct Finder<'a> {
    needle: &'a [u8],
    /// Where in the needle its two rarest bytes stand.
    rare: [usize; 2],
}

/// Where the two bytes of `needle` stand that are rarest in a sample of `text`.
fn rarest(needle: &[u8], text: &[u8]) -> [usize; 2] {
    const SAMPLE: usize = 1 << 16;
    let mut counts = [0u32; 256];
    for &byte in text.iter().take(SAMPLE) {
        counts[usize::from(byte)] += 1;
    }
    let mut order: Vec<usize> = (0..needle.len()).collect();
    order.sort_by_key(|&at| counts[usize::from(needle[at])]);
    [order[0], *order.get(1).unwrap_or(&order[0])]
}

impl<'a> Finder<'a> {
    /// Looks for `needle`, which is not empty, in texts like `sample`.
    pub fn new(needle: &'a [u8], sample: &[u8]) -> Self {
        let rare = if needle.is_empty() { [0, 0] } else { rarest(needle, sample) };
        Finder { needle, rare }
    }

    /// Every place of the needle in `text`, in order, also those that overlap; none of an empty needle.
    pub fn all<'t>(&'t self, text: &'t [u8]) -> impl Iterator<Item = usize> + 't {
        let places = match self.needle.len() {
            0 => 0,
            length => (text.len() + 1).saturating_sub(length),
        };
        let blocks = (0..places).step_by(BLOCK);
        let hit = move |&from: &usize| self.may_hold(text, from, places);
        let each = move |from: usize| from..(from + BLOCK).min(places);
        let candidates = blocks.filter(hit).flat_map(each);
        candidates.filter(|&at| text[at..].starts_with(self.needle))
    }

    /// Whether both rare bytes stand right for one of the places of a block.
    fn may_hold(&self, text: &[u8], from: usize, places: usize) -> bool {
        let size = BLOCK.min(places - from);
        let [one, other] = self.rare.map(|at| &text[from + at..from + at + size]);
        let (first, second) = (self.needle[self.rare[0]], self.needle[self.rare[1]]);
        let pairs = one.iter().zip(other);
        pairs.fold(0, |hits, (&a, &b)| hits | u8::from(a == first) & u8::from(b == second)) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(needle: &[u8], text: &[u8]) -> Vec<usize> {
        Finder::new(needle, text).all(text).collect()
    }

    #[test]
    fn finds_what_overlaps_and_stands_at_the_edges() {
        assert_eq!(found(b"aa", b"aaaa"), [0, 1, 2]);
        assert_eq!(found(b"quay", b"quay"), [0]);
        assert_eq!(found(b"quay", b"qua"), []);
        assert_eq!(found(b"", b"quay"), []);
        let mut text = vec![b'x'; 100];
        text.extend(b"quay");
        assert_eq!(found(b"quay", &text), [100]);
        assert_eq!(found(b"x", &text).len(), 100);
    }
}
