"""Which words of a scan are plainly others misread."""

from collections import Counter

import pytest

from sicut.locate.scans import is_scan_slip

# the report's word, the scan's word
MISREAD = [
    ("house", "honse"),
    ("house", "hause"),
    ("house", "housc"),
    ("mother", "rnother"),
    ("harm", "harrn"),
    ("storm", "storrn"),
    ("down", "clown"),
    ("blue", "hlue"),
    ("back", "hack"),
    ("cat", "oat"),
    ("all", "al1"),
    ("10", "1o"),
    ("window", "windovv"),
    ("inn", "mn"),
]
OTHER = [
    ("house", "mouse"),
    ("house", "houses"),
    ("house", "hose"),
    ("house", "hanse"),
    ("orchard", "archcrd"),
    ("note", "note"),
    ("wall", "well"),
]


@pytest.mark.parametrize(("word", "scanned"), MISREAD)
def test_one_pair_of_letters_is_misread(word: str, scanned: str) -> None:
    assert is_scan_slip(word, scanned, Counter({word: 1, scanned: 1}))
    assert is_scan_slip(scanned, word, Counter({scanned: 1, word: 1}))


@pytest.mark.parametrize(("word", "scanned"), OTHER)
def test_other_words_are_other_words(word: str, scanned: str) -> None:
    assert not is_scan_slip(word, scanned, Counter({word: 9, scanned: 1}))


@pytest.mark.parametrize(("attested", "seen", "slip"), [(0, 1, False), (1, 1, True), (1, 0, True), (9, 2, False)])
def test_the_word_stands_elsewhere_and_the_misread_one_only_here(attested: int, seen: int, *, slip: bool) -> None:
    assert is_scan_slip("house", "honse", Counter({"house": attested, "honse": seen})) is slip


def test_words_of_no_letters_are_no_slips() -> None:
    attested = Counter({"": 1, "i": 1})
    assert not is_scan_slip("", "", attested)
    assert not is_scan_slip("i", "", attested)
    assert not is_scan_slip("", "i", attested)
