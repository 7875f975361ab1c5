"""The alterations of `judgement.py`: one each, at a random place, with the rule and the spans that should name it."""

import unicodedata
from collections.abc import Mapping
from difflib import SequenceMatcher

from judgement_cuts import NONE, Device, Made, Maker, Place, added, left_out, replaced
from sicut.model.span import Span

LIKE = 0.6
LEAST = 5
FAR = 4000
MOST_OMITTED = 6
PARTS = 14
INVISIBLE = tuple(
    chr(point)
    for first, last in (
        (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x206F), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
        (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180E), (0x3164, 0x3164),
        (0xFFA0, 0xFFA0), (0x1D173, 0x1D17A), (0xE0020, 0xE007F), (0xE0100, 0xE0110),
    )
    for point in range(first, last + 1)
)  # fmt: skip


def negation_added(maker: Maker) -> Made | None:
    """A word of negation put in."""
    cut = maker.cut()
    if cut is None:
        return None
    joint = "" if maker.language == "zh" else " "
    at, new = maker.inner(cut), maker.known.negations[-1 if joint == "" else 0]
    return added(cut, at, new, "Q103", joint=joint) if _is_clear(new, cut.word(at), cut.word(at - 1)) else None


def negation_dropped(maker: Maker) -> Made | None:
    """A word of negation left out."""
    return _dropped(maker, maker.known.negations)


def _dropped(maker: Maker, targets: tuple[str, ...]) -> Made | None:
    found = maker.around(targets)
    if found is None:
        return None
    cut, span = found
    first = next((at for at, word in enumerate(cut.words) if word.start == span.start), 0)
    end = next((at + 1 for at, word in enumerate(cut.words) if word.end == span.end), 0)
    if not 1 <= first < end < len(cut.words):
        return None
    return left_out(cut, first, end, "Q103") if _is_clear(cut.word(first), cut.word(first - 1), cut.word(end)) else None


def _is_clear(word: str, *others: str) -> bool:
    return word.lower() not in {other.lower() for other in others}


def _swapped(maker: Maker, targets: tuple[str, ...], pairs: Mapping[str, str] | None = None) -> Made | None:
    """One of *targets* put for another, or by *pairs*."""
    found = maker.around(targets)
    if found is None:
        return None
    cut, span = found
    old = cut.text[slice(*span)]
    new = pairs[old] if pairs is not None else maker.rnd.choice([one for one in targets if one != old])
    start = end = 0
    if maker.language == "zh":
        # Each character is a word, so that the same ones around are no part of the difference.
        while old[start] == new[start]:
            start += 1
        while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
            end += 1
    changed = Span(span.start + start, span.end - end)
    return replaced(cut, changed, new[start : len(new) - end], "Q103", span)


def _by_pairs(maker: Maker, pairs: Mapping[str, str]) -> Made | None:
    both = {other: one for one, other in pairs.items()} | dict(pairs)
    return _swapped(maker, tuple(sorted(both)), both) if both else None


def modal(maker: Maker) -> Made | None:
    """A modal verb put for another."""
    return _by_pairs(maker, maker.known.modals)


def quantifier(maker: Maker) -> Made | None:
    """A word of quantity put for another."""
    return _by_pairs(maker, maker.known.quantifiers)


def number_word(maker: Maker) -> Made | None:
    """A number word put for another."""
    return _swapped(maker, maker.known.numbers)


def number_digits(maker: Maker) -> Made | None:
    """A number in digits put for another."""
    found = maker.around(tuple(map(str, range(2, 2100))))
    if found is None:
        return None
    cut, span = found
    old = int(cut.text[slice(*span)])
    new = str(maker.rnd.choice([old + 1, old * 10, old + 20, old - 1]))
    before, after = cut.text[span.start - 1 : span.start], cut.text[span.end : span.end + 2]
    free = before not in {".", ",", "$", "£"} and (after == ", " or after[:1] == " ")
    return replaced(cut, span, new, "Q103") if free or maker.language == "zh" else None


def unit(maker: Maker) -> Made | None:
    """A unit put for another."""
    return _swapped(maker, maker.known.units)


def month(maker: Maker) -> Made | None:
    """A month put for another."""
    return _swapped(maker, maker.known.months) if maker.known.months else None


def weekday(maker: Maker) -> Made | None:
    """A day of the week put for another."""
    return _swapped(maker, maker.known.weekdays) if maker.known.weekdays else None


def name(maker: Maker) -> Made | None:
    """A name put for another: a capital inside a sentence, or a known name."""
    known = maker.known.names
    if maker.language in {"de", "zh", "ar"}:
        return _swapped(maker, known)
    cut = maker.cut()
    if cut is None:
        return None
    at = maker.inner(cut)
    old, before = cut.word(at), cut.text[: cut.words[at].start].rstrip()[-1:]
    titled = old[0] != old[0].lower() and old[1:] == old[1:].lower()
    if not titled or len(old) <= LEAST or before in ".!?:;" or maker.is_closed(old) or "'" in old or "’" in old:
        return None
    return replaced(cut, cut.words[at], maker.rnd.choice(known), "Q103")


def substituted(maker: Maker) -> Made | None:
    """An open word put for another."""
    cut = maker.cut()
    if cut is None:
        return None
    at, new = maker.inner(cut), maker.rnd.choice(maker.shelf.vocabulary)
    near = [cut.word(at + step).lower() for step in (-1, 0, 1)]
    alike = SequenceMatcher(None, near[1], new, autojunk=False).ratio() > LIKE
    if alike or new in near or maker.is_closed(new) or not maker.is_open(cut, at):
        return None
    return replaced(cut, cut.words[at], new, "Q102")


def word_added(maker: Maker) -> Made | None:
    """An open word put in."""
    cut = maker.cut()
    if cut is None:
        return None
    at, new = maker.inner(cut), maker.rnd.choice(maker.shelf.vocabulary)
    free = maker.is_open(cut, at) and not maker.is_closed(new) and _is_clear(new, cut.word(at), cut.word(at - 1))
    return added(cut, at, new, "Q102", joint="" if maker.language == "zh" else " ") if free else None


def word_omitted(maker: Maker) -> Made | None:
    """An open word left out."""
    cut = maker.cut()
    if cut is None:
        return None
    at = maker.inner(cut)
    clear = _is_clear(cut.word(at), cut.word(at - 1), cut.word(at + 1))
    return left_out(cut, at, at + 1, "Q201") if clear and maker.is_open(cut, at) else None


def words_omitted(maker: Maker) -> Made | None:
    """Two to six words left out, with no mark."""
    cut = maker.cut(PARTS)
    if cut is None:
        return None
    first = maker.rnd.randrange(2, len(cut.words) - MOST_OMITTED - 1)
    end = first + maker.rnd.randrange(2, MOST_OMITTED + 1)
    clear = _is_clear(cut.word(first), cut.word(end)) and _is_clear(cut.word(end - 1), cut.word(first - 1))
    opened = all(maker.is_open(cut, at) for at in range(first, end))
    return left_out(cut, first, end, "Q201" if opened else "Q201 Q103") if clear else None


def order(maker: Maker) -> Made | None:
    """Two neighbours changing places."""
    cut = maker.cut()
    if cut is None:
        return None
    at = maker.inner(cut)
    one, other = cut.word(at), cut.word(at + 1)
    around = cut.word(at - 1), cut.word(at + 2) if at + 2 < len(cut.words) else ""
    between = cut.text[slice(*cut.gap(at + 1, at + 1))]
    if (
        not _is_clear(one, other, *around)
        or not _is_clear(other, *around)
        or between.strip()
        or (not between and maker.language != "zh")
    ):
        return None
    both = Span(cut.words[at].start, cut.words[at + 1].end)
    return replaced(cut, both, other + between + one, "Q107")


def spelling(maker: Maker) -> Made | None:
    """A slip of one letter."""
    cut = maker.cut()
    if cut is None or maker.language == "zh":
        return None
    at = maker.inner(cut)
    word = cut.word(at)
    if len(word) < LEAST or not maker.is_open(cut, at):
        return None
    spot = maker.rnd.randrange(2, len(word) - 1)
    slips = [
        word[:spot] + word[spot + 1 :],
        word[:spot] + word[spot] + word[spot:],
        word[: spot - 1] + word[spot] + word[spot - 1] + word[spot + 1 :],
    ]
    new = maker.rnd.choice(slips)
    marked = any(unicodedata.combining(c) or c == "ـ" for c in word[spot - 1 : spot + 2])
    if marked or new == word or new in maker.shelf.vocabulary:
        return None
    return replaced(cut, cut.words[at], new, "Q104")


def inflection(maker: Maker) -> Made | None:
    """Another form of a word."""
    cut = maker.cut()
    if cut is None:
        return None
    at = maker.inner(cut)
    word = cut.word(at)
    for old, new in maker.known.endings.items():
        if word.endswith(old) and len(word) > LEAST and maker.is_open(cut, at):
            return replaced(cut, cut.words[at], word.removesuffix(old) + new, "Q104")
    return None


def inner_capital(maker: Maker) -> Made | None:
    """A capital inside."""
    cut = maker.cut()
    if cut is None:
        return None
    at = maker.inner(cut)
    word, span = cut.word(at), cut.words[at]
    if word[0] == word[0].upper() or cut.text[: span.start].rstrip()[-1:] in ".!?":
        return None
    return replaced(cut, Span(span.start, span.start + 1), word[0].upper(), "Q105", span)


def inner_comma(maker: Maker) -> Made | None:
    """A comma put in."""
    cut = maker.cut()
    if cut is None or maker.language in {"ar", "zh"}:
        return None
    at = maker.inner(cut)
    gap = cut.gap(at, at)
    if cut.text[slice(*gap)] != " ":
        return None
    made = replaced(cut, Span(gap.start, gap.start), ",", "Q105")
    outer = Span(gap.start, gap.end + 1)
    return made._replace(here=Place(Span(gap.start, gap.start + 1), outer), there=Place(NONE, gap).shifted(cut.start))


def invisible(maker: Maker) -> Made | None:
    """A character that shows nothing put in, inside a word or between two."""
    cut = maker.cut()
    if cut is None:
        return None
    spot = maker.rnd.randrange(2, len(cut.text) - 2)
    at = next((word for word in cut.words if word.start < spot < word.end), None)
    gap = next(
        (Span(a.end, b.start) for a, b in zip(cut.words, cut.words[1:], strict=False) if a.end <= spot <= b.start), None
    )
    whole = at or gap
    made = replaced(cut, Span(spot, spot), maker.rnd.choice(INVISIBLE), "Q106", whole)
    if whole is None or made.here is None:
        return None
    # Between two words the character may be taken for a part of either.
    wide = Span(cut.words[0].start, cut.words[-1].end).shifted(cut.start) if at is None else whole.shifted(cut.start)
    return made._replace(there=Place(NONE, wide))


def confusable(maker: Maker) -> Made | None:
    """A letter put for one of another script that looks like it."""
    cut = maker.cut()
    table = maker.known.lookalikes
    if cut is None or not table:
        return None
    span = cut.words[maker.inner(cut)]
    spots = [at for at in range(span.start, span.end) if cut.text[at] in table]
    if not spots:
        return None
    spot = maker.rnd.choice(spots)
    return replaced(cut, Span(spot, spot + 1), table[cut.text[spot]], "Q106", span)


def splice(maker: Maker) -> Made | None:
    """Two places run into one."""
    one, other = maker.cut(8), maker.cut(8)
    if one is None or other is None:
        return None
    near = one.book is other.book and abs(one.start - other.start) < FAR
    joint = "，" if maker.language == "zh" else maker.rnd.choice([" ", ", "])
    return None if near else Made(one.text + joint + other.text, frozenset({"Q202"}))


def parts_reordered(maker: Maker) -> Made | None:
    """The parts around an ellipsis in another order."""
    cut = maker.cut(PARTS)
    if cut is None:
        return None
    at = len(cut.words) // 2
    before, after = cut.text[: cut.words[at - 1].end], cut.text[cut.words[at].start :]
    return Made(f"{after} … {before}", frozenset({"Q203"}))


ALTERATIONS: dict[str, Device] = {
    "negation added": negation_added,
    "negation dropped": negation_dropped,
    "modal": modal,
    "quantifier": quantifier,
    "number, word": number_word,
    "number, digits": number_digits,
    "unit": unit,
    "month": month,
    "weekday": weekday,
    "name": name,
    "word substituted": substituted,
    "word added": word_added,
    "word omitted": word_omitted,
    "words omitted": words_omitted,
    "order": order,
    "spelling": spelling,
    "inflection": inflection,
    "inner capital": inner_capital,
    "inner comma": inner_comma,
    "invisible": invisible,
    "confusable": confusable,
    "splice": splice,
    "parts reordered": parts_reordered,
}
SAME_WORDS = {"inner capital", "inner comma", "invisible", "confusable"}
