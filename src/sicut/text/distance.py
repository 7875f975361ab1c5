"""How far apart two words are."""

from functools import lru_cache


def edit_distance(one: str, other: str, most: int) -> int:
    """The Levenshtein distance of two words in code points, or ``most + 1`` when it is greater.

    Costs at most ``len(one) * len(other)`` steps; both are words, not texts.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        diagonal, row[0] = row[0], i
        for j, b in enumerate(other, start=1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (a != b))
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def is_swapped(one: str, other: str) -> bool:
    """Whether two words differ by two neighbouring letters that changed places."""
    apart = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(apart) != 2 or apart[1] != apart[0] + 1:  # noqa: PLR2004
        return False
    return one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]


@lru_cache(maxsize=65536)
def similar(one: str, other: str) -> bool:
    """Whether two folded words are likely the same word, spelt, inflected or scanned otherwise.

    Words of up to three letters never are; longer ones differ in at most a third of their letters, or share
    a beginning of four letters that is more than half of the longer word; their first or last letters agree.
    """
    longer, shorter = max(len(one), len(other)), min(len(one), len(other))
    if shorter <= 3 or longer > 64 or (one[0] != other[0] and one[-1] != other[-1]):  # noqa: PLR2004
        return one == other
    if is_swapped(one, other):
        return True
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), shorter)
    if common >= 4 and common * 2 > longer:  # noqa: PLR2004
        return True
    most = longer // 3
    return edit_distance(one, other, most) <= most
