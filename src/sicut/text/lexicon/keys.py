"""The keys under which words are looked up: folded, but for the marks that make another word."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sicut.text.fold import fold_character, letters
from sicut.text.normal import decompose
from sicut.text.unicode import is_mark


def accented(word: str) -> str:
    """*word* folded, its combining marks kept."""
    return "".join(c if is_mark(c) else fold_character(c) for c in decompose(word)).replace(" ", "")


class Keys(NamedTuple):
    """How words become keys: those of ``marked`` keep their marks, all others are folded.

    ``marked`` are words, as :func:`accented` writes them, that are other words without their marks; ``bare`` are
    those other words.
    """

    marked: frozenset[str]
    bare: frozenset[str]

    def key(self, word: str) -> str:
        """The key of *word*, however it is capitalised."""
        folded = letters(word)
        if folded not in self.bare:
            return folded
        full = accented(word)
        return full if full in self.marked else folded

    def all(self, text: str) -> list[str]:
        """The keys of the words of *text*, which are apart by spaces."""
        return [self.key(word) for word in text.split()]

    def groups(self, text: str) -> Iterator[list[str]]:
        """The keys of each group of *text*; semicolons part groups."""
        return (group for group in map(self.all, text.split(";")) if group)

    def runs(self, runs: Sequence[str]) -> frozenset[str]:
        """Runs of words, by their keys."""
        return frozenset(" ".join(self.all(run)) for run in runs)


def keys_by(marked: frozenset[str]) -> Keys:
    """The keys where the words *marked*, as :func:`accented` writes them, keep their marks."""
    return Keys(marked, frozenset(letters(word) for word in marked))
