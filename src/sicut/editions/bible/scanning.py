"""The words of a text in which names are looked for, and what stands between them."""

from typing import NamedTuple

from sicut.editions.bible.tables import folded
from sicut.text.pattern import pattern
from sicut.text.unicode import is_digit, is_upper, is_word_character

# What stands between words: everything ASCII but letters and digits, and the spaces, dashes, quotation marks, numeral
# signs, geresh, maqaf and commas of the other scripts. Marks belong to the word.
_APART = (
    "\\x00-/:-@\\[-`{-\\xa9\\xab-\\xb4\\xb6-\\xb9\\xbb-\\xbf\u02b9-\u02bd\u0374\u0375\u037e\u0384\u0387\u05be\u05c0\u05c3"
    "\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u1fbf\u1ffd\u2000-\u200a\u2010-\u2029\u202f-\u205f\u3000-\u3003"
)
_DIGITS = "0-9\u0660-\u0669\u06f0-\u06f9"
_WORD = f"[{_DIGITS}]+|[^{_APART}{_DIGITS}]+"
WORD = pattern(_WORD)
"""A word or a number of a text as shown."""

NUMERAL_SIGNS = "'\u2018\u2019\u02b9\u0374\u0384\u00b4\u2032\u1fbf\u05f3"
_GAP = f'(?:[ \\t&\u00a0\u2009\u202f.{NUMERAL_SIGNS}\u05f4"\\-\u2010\u2011\u05be_]|\\n(?!\\n)){{0,4}}'
NEXT = pattern(f"{_GAP}({_WORD})")
"""The next word of a name, with what may stand before it."""

# A number in digits, in Roman numerals or in Hebrew letters.
NUMBER_BEHIND = pattern(
    '[ .:,"\\u05f3\\u05f4\\u00a0\\u2009\\u202f]{0,3}'
    "(?:[0-9\\u0660-\\u0669\\u06f0-\\u06f9]|[ivxlcIVXLC]{1,8}(?![a-zA-Z])"
    '|[\\u05d0-\\u05ea]["\\u05f3\\u05f4\\u05d0-\\u05ea]{0,2}(?![\\u05d0-\\u05ea]))'
)
"""A number, right behind a name."""

# Hebrew, Arabic and what lies between them and Latin Extended Additional; the presentation forms of both.
_CASELESS = range(0x0590, 0x1E00)
_CASELESS_FORMS = range(0xFB1D, 0xFEFD)


class Word(NamedTuple):
    """A word of the text: its offsets and its folded letters."""

    start: int
    end: int
    key: str


def word_at(text: str, at: int) -> Word | None:
    """The word that begins at *at*."""
    match = WORD().match(text, at)
    return Word(match.start(), match.end(), folded(match[0])) if match else None


def next_word(text: str, end: int) -> Word | None:
    """The word behind *end*, as far as a name may go on there."""
    match = NEXT().match(text, end)
    return Word(match.start(1), match.end(), folded(match[1])) if match else None


def has_case(letter: str) -> bool:
    """Whether *letter* is of a script with capitals."""
    return ord(letter) not in _CASELESS and ord(letter) not in _CASELESS_FORMS


def is_capital(letter: str) -> bool:
    """Whether a name may begin with *letter*: with no small one."""
    return is_upper(letter) or not has_case(letter)


def is_all_small(written: str) -> bool:
    """Whether *written* has no capital."""
    return not any(map(is_upper, written))


def is_all_capital(written: str) -> bool:
    """Whether all letters of *written* are capitals."""
    return all(is_upper(c) or is_digit(c) or not is_word_character(c) for c in written)
