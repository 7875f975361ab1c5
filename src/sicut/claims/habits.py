"""What a document itself does with its marks: the same character opens in one language and closes in another."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from sicut.claims.marks import NEVER, Token
from sicut.claims.voices import language_of
from sicut.text.quotes import SINGLE, of_locale
from sicut.text.unicode import APOSTROPHES

_BIAS = 2
_FIRM = 5
_STRONG = 3
_MANY = 4
UNTOLD = frozenset(('"', "'", "''", "＂", "＇", "’"))
_INWARD = frozenset(("de", "da", "sl", "hr", "cs", "sk", "hsb", "dsb"))
_OUTWARD = frozenset(("de-CH", "de-LI"))


def _counts(tokens: Sequence[Token]) -> dict[str, tuple[int, int]]:
    """For each mark: how often it can only open, and how often it can only close."""
    counts: dict[str, tuple[int, int]] = {}
    for token in tokens:
        if token.mark in UNTOLD:
            continue
        opens, closes = counts.get(token.mark, (0, 0))
        opens += token.opens <= 1 and token.closes >= _STRONG
        closes += token.closes <= 1 and token.opens >= _STRONG
        counts[token.mark] = (opens, closes)
    return counts


def _back_to_back(tokens: Sequence[Token]) -> tuple[int, int]:
    """How often « and » (then how often » and «) stand with no word between: one quotation ends, the next begins."""
    inward = outward = 0
    for left, right in pairwise(tokens):
        if right.span.start - left.span.end <= 1:
            inward += left.mark in "«‹" and right.mark in "»›"
            outward += left.mark in "»›" and right.mark in "«‹"
    return inward, outward


def _closers_of_low(tokens: Sequence[Token]) -> frozenset[str]:
    """The marks that elsewhere may open, but here close what „ opens: “ beside no ”, a straight one beside neither."""
    seen = Counter(token.mark for token in tokens)
    if not seen["„"] or seen["”"]:
        return frozenset()
    if seen["“"]:
        return frozenset("“")
    return frozenset('"') if seen['"'] <= seen["„"] + 1 else frozenset()


def _leaning(language: str | None) -> int:
    """1 for a language whose books have the points of guillemets turned inward."""
    tag = language or ""
    return int(tag.split("-")[0] in _INWARD and tag not in _OUTWARD)


class Habits:
    """Which marks open and which close in one document, as far as its unambiguous marks and its language tell.

    ``voices`` names the language in which speech is told from the story.
    """

    __slots__ = ("_closing", "_loose_apostrophes", "_opening", "_opening_apostrophe", "voices")

    def __init__(self, tokens: Sequence[Token], language: str | None) -> None:
        self.voices = language_of(language)
        counts = _counts(tokens)
        german = sum(counts.get(mark, (0, 0))[side] for mark, side in (("»", 0), ("›", 0), ("«", 1), ("‹", 1)))
        french = sum(counts.get(mark, (0, 0))[side] for mark, side in (("«", 0), ("‹", 0), ("»", 1), ("›", 1)))
        never_closes = {mark for mark, (opens, closes) in counts.items() if opens > _MANY * closes}
        never_opens = {mark for mark, (opens, closes) in counts.items() if closes > _MANY * opens}
        inward, outward = frozenset("»›"), frozenset("«‹")
        back_to_back = _back_to_back(tokens)
        german += back_to_back[0] + _leaning(language)
        french += back_to_back[1]
        if german > french:
            inward, outward = outward, inward
        self._closing = dict.fromkeys(outward - never_opens, _BIAS) | dict.fromkeys(never_closes, _FIRM)
        self._opening = dict.fromkeys(inward - never_closes, _BIAS) | dict.fromkeys(never_opens, _FIRM)
        self._opening |= dict.fromkeys(_closers_of_low(tokens), _FIRM)
        self._loose_apostrophes = sum(token.mark not in SINGLE for token in tokens) > _MANY
        locale = of_locale(language)
        swedish = counts.get("”", (0, 0))[0] > 0
        self._opening_apostrophe = swedish or (locale is not None and "’" in {pair.opening for pair in locale})

    def applied(self, token: Token) -> Token:
        """*token*, its costs bent towards what the document does elsewhere."""
        opens, closes = token.opens, token.closes
        if token.mark == "’" and self._opening_apostrophe and opens < NEVER:
            opens = max(0, opens - 3)
        if closes < NEVER:
            closes += self._closing.get(token.mark, 0)
        if opens < NEVER:
            opens += self._opening.get(token.mark, 0)
        if token.loose and token.mark in APOSTROPHES and self._loose_apostrophes:
            return token._replace(opens=opens + 1, closes=closes + 1, odd=0)
        if (opens, closes) == (token.opens, token.closes):
            return token
        return token._replace(opens=opens, closes=closes)
