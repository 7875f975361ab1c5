"""Where a text has names: runs of capitals; in Arabic and Chinese only what a title shows.

A word that begins a sentence is part of a name if the text has it with a capital elsewhere too, if a table knows it, or
if another capital follows and it is no word that the text writes small. Headings in capitals show
nothing of themselves.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from sicut.model.span import Span
from sicut.model.value import NameKind, ProperName
from sicut.text.fold import letters, listed
from sicut.text.language_words import LATIN
from sicut.text.pattern import pattern
from sicut.text.proper_names import bodies, forms, german, uncased
from sicut.text.proper_names.capitals import Capital, capitals, small_word
from sicut.text.proper_names.given import is_given
from sicut.text.proper_names.openers import never, openers
from sicut.text.proper_names.places import countries, is_people
from sicut.text.tongue import tongue
from sicut.text.unicode import is_digit, is_upper, is_word_character

_JOINS = pattern(
    r" (?:& |(?P<of>(?:of|for)(?: the)? )|(?P<romance>(?:de|del|della|di|du|des|da|do|dos|das)(?: (?:la|las|los|el))? )"
    r"|(?:van|von|af|av|zu|bin|bint|ibn|ben|ul|ud|ter|ten)(?: (?:der|den|het|al|el|'t))? |(?P<article>(?:al|el|abu) ))"
)
_LED = pattern(r"(?<![^\s(\"“'])(?:van (?:de[rn]? |het )|von (?:der |dem |und zu )?|bin |ibn |abu )$")
_LED_TOO = pattern(r"(?<![^\s(\"“'])(?:de la |de los |de las |del |de |di )$")
_ROMAN = pattern(r"I|[IVXLC]{2,}")
_ROMANCE = frozenset({"es", "fr", "it", "pt", "ca", "ro", "nl"})
_NEW = "new old great grand north south east west"
_LED_BACK = 12
_ACRONYM = 6
_MOST_WORDS, _LONG = 12, 4


def find_names(text: str, language: str | None = None) -> tuple[ProperName, ...]:
    """The names of persons, bodies and places in *text*, in its order, without overlaps. Linear.

    Adjectives and nouns of nationality are names, of the kind ``place``. In German, where every noun has a capital,
    only names that a table, a title, a form or another place of the text shows; in Arabic and Chinese only names of
    persons beside a title; in other scripts without capitals nothing.
    """
    seen = _Seen(text, (language or tongue(text) or "").split("-")[0])
    found = [name for run in _runs(text, seen) for name in _named(text, run, seen)]
    found.extend(uncased.names(text))
    return tuple(sorted(found, key=lambda name: name.span))


class _Seen:
    """What the whole text shows of its capitals."""

    def __init__(self, text: str, language: str) -> None:
        self.capitals = [one for one in capitals(text, language) if not _ROMAN().fullmatch(one.written)]
        self.tongue, self.openers = language, openers(language)
        self.inside = Counter(one.key for one in self.capitals if not (one.opens or one.headed or one.cut))
        self.mixed = {one.key for one in self.capitals if not (one.opens or one.headed or _is_loud(one))}
        wanted = {one.key for one in self.capitals}
        self.small = {key for key in map(letters, set(small_word().findall(text))) if key in wanted}
        self.german = german.shown(text, self.capitals) if language == "de" else frozenset[str]()

    def is_known(self, one: Capital) -> bool:
        """Whether something else than its place shows that a word is a name."""
        if one.key in never() or one.key in self.openers:
            return False
        if is_given(one.key) or one.key in countries() or is_people(one.key) or _is_acronym(one, self):
            return True
        inside = self.inside[one.key]
        return inside > 1 or (inside > 0 and one.key not in self.small) or any(map(is_upper, one.written[2:]))


def _is_acronym(one: Capital, seen: _Seen) -> bool:
    """Whether a word is two to six capitals, or two such with a hyphen, and none that is only stressed."""
    pieces = one.written.split("-")
    if len(pieces) == 2 and min(map(len, pieces)) > 1:  # noqa: PLR2004
        return all(_is_acronym(one._replace(written=piece, key=letters(piece)), seen) for piece in pieces)
    bare = one.written.replace(".", "").replace("&", "").replace("-", "")
    if not 1 < len(bare) <= _ACRONYM or not all(is_upper(c) or is_digit(c) for c in bare) or one.key in never():
        return False
    if sum(map(is_upper, bare)) < 2 or (one.key in seen.openers and "." not in one.written):  # noqa: PLR2004
        return False
    return one.key not in seen.small and not one.headed


def _runs(text: str, seen: _Seen) -> Iterator[list[Capital]]:
    """Capitals that stand together, with at most a small word of names between two."""
    run: list[Capital] = []
    for one in seen.capitals:
        if run and not _follows(text, run, one, seen.tongue):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _follows(text: str, run: Sequence[Capital], one: Capital, tongue: str) -> bool:
    """Whether a capital goes on with a run."""
    last = run[-1]
    gap = text[last.end : one.start]
    if last.cut or len(run) >= _MOST_WORDS or len(gap) > _LED_BACK or last.headed != one.headed:
        return False
    if gap in {" ", "\u00a0"}:
        return not (one.opens and last.written.endswith(".")) or len(last.key) < 2  # noqa: PLR2004
    if one.opens or gap in {". ", ".\u00a0", ".", "\n"}:
        return not one.opens and (gap != "\n" or not last.headed)
    if gap in {", ", ",\u00a0"}:
        return one.key in forms.LEGAL_WORDS
    return _joins(gap.replace("\n", " "), run, tongue)


def _joins(gap: str, run: Sequence[Capital], tongue: str) -> bool:
    """Whether a small word between two capitals belongs to a name."""
    match = _JOINS().fullmatch(gap)
    if match is None:
        return False
    if match["article"]:
        return tongue not in _ROMANCE
    if match["of"] or (match["romance"] and tongue in _ROMANCE and not is_given(run[0].key)):
        return bodies.takes_of(run[-1].key) or bodies.is_body(run[-1].key)
    return True


def _named(text: str, run: Sequence[Capital], seen: _Seen) -> Iterator[ProperName]:
    """The names in a run."""
    for piece, titles in _pieces(run, seen):
        kept = _kept(piece, titles, seen)
        if seen.tongue == "de":
            kept = german.trimmed(kept, titles, seen.german)
        if kept and (titles or _is_name(kept, seen)):
            yield from _told(text, kept, () if german.is_land(titles) else titles, seen)


def _pieces(run: Sequence[Capital], seen: _Seen) -> Iterator[tuple[list[Capital], list[Capital]]]:
    """The parts of a run between titles and nationalities, each with the titles before it."""
    piece: list[Capital] = []
    titles: list[Capital] = []
    for place, one in enumerate(run):
        after = run[place + 1] if place + 1 < len(run) else None
        led = after is not None and seen.tongue == "de" and german.is_title(one.key)
        surname = bool(piece) and (len(one.key) < 2 or (after is None and is_given(piece[-1].key)))  # noqa: PLR2004
        if (led or _is_title(one, after)) and not surname:
            if piece:
                yield piece, titles
                piece, titles = [], []
            titles.append(one)
        elif one.key in _function_words() or (one.key in never() and not (piece and is_given(piece[-1].key))):
            if piece:
                yield piece, titles
            piece, titles = [], []
        elif piece and bodies.is_body(piece[-1].key) and _begins_person(one, after):
            yield piece, titles
            piece, titles = [one], []
        elif is_people(one.key) and (after is None or _is_title(after, None)):
            if piece:
                yield piece, titles
            yield [one], []
            piece, titles = [], []
        else:
            piece.append(one)
    if piece:
        yield piece, titles


def _begins_person(one: Capital, after: Capital | None) -> bool:
    """Whether a given name and another name follow each other."""
    return is_given(one.key) and after is not None and not bodies.is_body(after.key)


@cache
def _function_words() -> frozenset[str]:
    return listed(LATIN["en"]) - listed("will may no us")


def _is_title(one: Capital, after: Capital | None) -> bool:
    """Whether a word is a title, and not the first of "General Motors"."""
    if len(one.key) < 2 and (after is None or after.start - one.end != 2 or len(after.key) < 2):  # noqa: PLR2004
        return False
    return one.key in forms.TITLES and not (after is not None and bodies.is_body(after.key))


def _kept(piece: Sequence[Capital], titles: Sequence[Capital], seen: _Seen) -> list[Capital]:
    """The piece without words that have their capital from the sentence, the heading, or nothing that shows."""
    kept = list(piece)
    while kept and not titles and (kept[0].opens or kept[0].headed) and kept[0].key in seen.openers:
        if len(kept) > 1 and (kept[0].key in listed(_NEW) or is_given(kept[0].key)):
            break
        kept.pop(0)
    while kept and (kept[-1].key in never() or kept[-1].key in seen.openers) and len(kept) == 1:
        kept.pop()
    if len(kept) > 1 and kept[0].opens and not titles and not seen.is_known(kept[0]) and _is_common(kept[0], seen):
        follows = bodies.is_body(kept[1].key) or bodies.is_place(kept[1].key) or kept[0].key in listed(_NEW)
        kept = kept if follows else kept[1:]
    return kept


def _is_common(one: Capital, seen: _Seen) -> bool:
    """Whether the text writes a word small, or its ending is that of an adverb or participle."""
    adverb = seen.tongue in {"en", ""} and len(one.key) > 5 and one.key.endswith(("ly", "ing"))  # noqa: PLR2004
    return one.key in seen.small or adverb


def _is_name(kept: Sequence[Capital], seen: _Seen) -> bool:
    """Whether a run without a title is a name."""
    first = kept[0]
    if all(len(one.key) < 2 for one in kept) or all(any(map(is_digit, one.key)) and len(one.key) < 4 for one in kept):  # noqa: PLR2004
        return False
    if first.headed:
        given = len(kept) > 1 and is_given(first.key) and not any(one.key in seen.small for one in kept)
        return given or all(seen.inside[one.key] > 0 for one in kept)
    if all(map(_is_loud, kept)):
        known = _is_acronym(first, seen) or first.key in countries()
        return known if len(kept) == 1 else all(one.key in seen.mixed for one in kept)
    if len(kept) == 1:
        if first.cut:
            return (
                (not first.opens and first.key not in seen.small and len(first.key) > _LONG)
                or seen.inside[first.key] > 0
                or first.key in countries()
                or _is_acronym(first, seen)
                or is_people(first.key)
            )
        return not first.opens or seen.is_known(first)
    return True


def _is_loud(one: Capital) -> bool:
    """Whether a word is written all in capitals."""
    return len(one.key) > 1 and all(is_upper(c) or not is_word_character(c) or is_digit(c) for c in one.written)


def _told(text: str, kept: Sequence[Capital], titles: Sequence[Capital], seen: _Seen) -> Iterator[ProperName]:
    """The name that the words are."""
    start, end = kept[0].start, kept[-1].end
    title = Span(titles[0].start, titles[-1].end) if titles else None
    single = len(kept) == 1
    if single and len(kept[0].key) == 1:
        if title is not None:
            yield ProperName(Span(title.start, end), NameKind.PERSON)
        return
    start = start if is_given(kept[0].key) or kept[0].key in countries() else _led(text, start, seen.tongue)
    small = None if title else _small_title(text, start)
    kind = _kind(kept, titled=title is not None or small is not None)
    yield ProperName(Span(start, end), kind, title or small, single and _is_acronym(kept[0], seen))


def _led(text: str, start: int, tongue: str) -> int:
    """Where a name begins that a small particle leads: van den Berg, de la Cruz."""
    before = text[max(0, start - _LED_BACK) : start]
    match = _LED().search(before) or (None if tongue not in {"en", ""} else _LED_TOO().search(before))
    return start - len(before) + match.start() if match else start


_SMALL_TITLE = pattern(r"(?<![^\s(\"“,])([^\s.,;:()\"“A-Z]{3,25})\.? $")


def _small_title(text: str, start: int) -> Span | None:
    """The title in small letters right before a name: mayor Ada Reed, мэр Ада Рид."""
    begin = max(0, start - 28)
    match = _SMALL_TITLE().search(text[begin:start])
    if match is None or letters(match[1]) not in forms.TITLES:
        return None
    return Span(begin + match.start(1), begin + match.end(1))


def _kind(kept: Iterable[Capital], *, titled: bool) -> NameKind:
    """What the words show of what is named."""
    keys = [one.key for one in kept]
    if any(bodies.is_body(key) or key in forms.LEGAL_WORDS for key in keys):
        return NameKind.ORGANISATION
    if titled or (is_given(keys[0]) and len(keys) < _LONG and not bodies.is_place(keys[-1])):
        return NameKind.PERSON
    if (
        bodies.is_place(keys[-1])
        or bodies.is_place(keys[0])
        or (len(keys) == 1 and (keys[0] in countries() or is_people(keys[0])))
    ):
        return NameKind.PLACE
    return NameKind.UNKNOWN
