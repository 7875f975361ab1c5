"""What a speaker says and a quotation may leave out: fillers, and words said twice."""

from collections.abc import Callable, Sequence

FILLERS = frozenset({
    "uh", "erm", "hm", "hmm", "mhm", "ahem", "ahm", "euh", "heu", "э", "эм", "呃", "嗯",
})  # fmt: skip
WORDS_ELSEWHERE = {"um": "en"}
LONGEST_REPEAT, LEAST_REPEATED = 4, 2
PAUSES = frozenset(",\u060c\u3001\uff0c\u2026\u2014\u2013")
PHRASES = frozenset({("you", "know"), ("i", "mean"), ("o", "sea"), ("так", "сказать")})


def is_disfluency(
    left_out: Sequence[str], before: Sequence[str], after: Sequence[str], language: Callable[[], str | None]
) -> bool:
    """Whether the folded words *left_out*, which stand between *before* and *after*, are fillers or a repeat.

    A filler that is a word of other languages counts only in its own; *language* is asked only then.
    """
    words = tuple(left_out)
    fillers = FILLERS | {word for word in words if word in WORDS_ELSEWHERE and WORDS_ELSEWHERE[word] == language()}
    if words in PHRASES or fillers.issuperset(words):
        return True
    again = tuple(after[: len(words)]) == words or tuple(before[-len(words) :]) == words
    return again and len(words) <= LONGEST_REPEAT and all(len(word) >= LEAST_REPEATED for word in words)
