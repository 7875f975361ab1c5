//! How far apart two words are: `sicut/text/distance.py`, letter for letter.

/// Words of up to three letters are never similar, and longer than this none are.
const LONGEST: usize = 64;
const SHORTEST: usize = 4;

/// Whether the Levenshtein distance of two words of at most [`LONGEST`] letters is at most `most`.
fn is_near(one: &[u32], other: &[u32], most: usize) -> bool {
    if one.len().abs_diff(other.len()) > most {
        return false;
    }
    let mut row: [u8; LONGEST + 1] = START;
    let row = &mut row[..=other.len()];
    for a in one {
        let mut diagonal = row[0];
        row[0] += 1;
        let (mut left, mut least) = (row[0], row[0]);
        for (cell, b) in row[1..].iter_mut().zip(other) {
            left = (left + 1).min(*cell + 1).min(diagonal + u8::from(a != b));
            diagonal = std::mem::replace(cell, left);
            least = least.min(left);
        }
        if usize::from(least) > most {
            return false;
        }
    }
    usize::from(row[other.len()]) <= most
}

const START: [u8; LONGEST + 1] = {
    let (mut row, mut at) = ([0; LONGEST + 1], 0);
    while at <= LONGEST {
        row[at] = at as u8;
        at += 1;
    }
    row
};

/// Whether two words differ by two neighbouring letters that changed places.
fn is_swapped(one: &[u32], other: &[u32]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut apart = (0..one.len()).filter(|&at| one[at] != other[at]);
    match (apart.next(), apart.next(), apart.next()) {
        (Some(a), Some(b), None) => b == a + 1 && one[a] == other[b] && one[b] == other[a],
        _ => false,
    }
}

/// No more than the edits between two words: letters of one that the other has not. Letters may share a bit.
fn lacking(one: &[u32], other: &[u32]) -> usize {
    let bits = |word: &[u32]| word.iter().fold(0u64, |bits, letter| bits | 1 << (letter & 63));
    let (mine, theirs) = (bits(one), bits(other));
    (mine & !theirs).count_ones().max((theirs & !mine).count_ones()) as usize
}

/// Whether two folded words are likely the same word, spelt, inflected or scanned otherwise.
pub fn similar(one: &[u32], other: &[u32]) -> bool {
    let (longer, shorter) = (one.len().max(other.len()), one.len().min(other.len()));
    if shorter < SHORTEST || longer > LONGEST {
        return one == other;
    }
    if one[0] != other[0] && one.last() != other.last() {
        return false;
    }
    let common = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    if common >= 4 && common * 2 > longer {
        return true;
    }
    let most = longer / 3;
    if lacking(one, other) > most {
        return false;
    }
    if is_swapped(one, other) {
        return true;
    }
    let last = one[common..].iter().rev().zip(other[common..].iter().rev()).take_while(|(a, b)| a == b).count();
    is_near(&one[common..one.len() - last], &other[common..other.len() - last], most)
}

#[cfg(test)]
mod tests {
    use super::similar;

    fn alike(one: &str, other: &str) -> bool {
        let letters = |word: &str| word.chars().map(u32::from).collect::<Vec<u32>>();
        similar(&letters(one), &letters(other))
    }

    #[test]
    fn words_are_similar_by_their_letters() {
        assert!(alike("harbour", "harbor"));
        assert!(alike("quiet", "queit"));
        assert!(alike("winter", "winters"));
        assert!(!alike("abcd", "xbcy"));
        assert!(!alike("the", "thy"));
        assert!(alike("a", "a"));
    }

    #[test]
    fn a_letter_is_a_code_point() {
        assert!(alike("ждать", "ждат"));
        assert!(!alike("жда", "ждь"));
    }
}
