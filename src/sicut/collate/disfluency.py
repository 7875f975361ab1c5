"""What a speaker says and a quotation may leave out: fillers, and words said twice."""

from collections.abc import Sequence

FILLERS = frozenset({
    "uh", "um", "erm", "hm", "hmm", "mhm", "ahem", "ahm", "euh", "heu", "э", "эм", "呃", "嗯",
})  # fmt: skip
LONGEST_REPEAT, LEAST_REPEATED = 4, 2
PAUSES = frozenset(",\u060c\u3001\uff0c\u2026\u2014\u2013")
PHRASES = frozenset({("you", "know"), ("i", "mean"), ("o", "sea"), ("так", "сказать")})


def is_disfluency(left_out: Sequence[str], before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the folded words *left_out*, which stand between *before* and *after*, are fillers or a repeat."""
    words = tuple(left_out)
    if all(word in FILLERS for word in words) or words in PHRASES:
        return True
    again = tuple(after[: len(words)]) == words or tuple(before[-len(words) :]) == words
    return again and len(words) <= LONGEST_REPEAT and all(len(word) >= LEAST_REPEATED for word in words)
