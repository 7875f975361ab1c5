"""The honest devices of `judgement.py`: what may be done to a quotation, and what may befall a source."""

import re
import unicodedata
from collections.abc import Callable

from judgement_cuts import Cut, Device, Made, Maker, fit
from sicut.model.span import Span

CHUNK = 3000
ELLIPSES = ("…", "...", ". . .", "[…]", "(…)", "[...]", "(...)")
STYLES = ("“”", "„“", "«»", "»«", '""', "‘’", "‹›", "「」")
LONG = 6
SLIPS = (
    ("rn", "m"),
    ("li", "h"),
    ("h", "b"),
    ("e", "c"),
    ("in", "m"),
    ("l", "1"),
    ("cl", "d"),
    ("ö", "o"),
    ("ü", "ii"),
)
LETTER_HEADS = {"“": "‘’", "„": "‚‘", "«": "‹›"}
NESTED = re.compile(
    r'(?<=[ \n])(?:" ?[^"\n]{12,160}? ?"|»[^«»\n]{12,160}«|„[^“„\n]{12,160}“|«[^«»\n]{12,160}»)(?=[ .,;:\n])'
)
NOTES = ("[3]", "[12]", "³", "¹²", "[a]", "*")
NO_BREAKS = ("\xa0", "\u202f", "\u2009")


def _fair(maker: Maker, least: int = 6) -> Cut | None:
    cut = maker.cut(least)
    return cut if cut is not None and maker.is_fair(cut) else None


def plain(maker: Maker) -> Made | None:
    """Nothing done."""
    cut = _fair(maker)
    return Made(cut.text) if cut is not None else None


def ellipsis(maker: Maker) -> Made | None:
    """Words left out from the middle, and said so."""
    cut = _fair(maker, 14)
    if cut is None:
        return None
    count = len(cut.words)
    first = maker.rnd.randrange(4, count // 2)
    end = first + maker.rnd.randrange(1, count - first - 4)
    if maker.turns([cut.word(at) for at in range(first - 1, end + 1)]) or cut.text[cut.words[end].start - 1] in ".,":
        return None
    mark, spaced = maker.rnd.choice(ELLIPSES), maker.rnd.choice(["  ", " ", ""]) if maker.language != "zh" else ""
    left = cut.text[: cut.words[first - 1].end] + spaced[:1]
    return Made(left + mark + spaced[:1] + cut.text[cut.words[end].start :])


def bracket(maker: Maker) -> Made | None:
    """A bracket that stands for one to three words."""
    cut = _fair(maker, 10)
    if cut is None:
        return None
    first = maker.inner(cut)
    end = min(first + maker.rnd.randrange(1, 4), len(cut.words) - 1)
    if not all(maker.is_open(cut, at) for at in range(first, end)):
        return None
    span = Span(cut.words[first].start, cut.words[end - 1].end)
    return Made(f"{cut.text[: span.start]}[{maker.known.neutral}]{cut.text[span.end :]}")


def bracket_added(maker: Maker) -> Made | None:
    """A bracket that explains, put in."""
    cut = _fair(maker)
    if cut is None:
        return None
    span = cut.words[maker.between(cut)]
    joint = "" if maker.language == "zh" else " "
    return Made(f"{cut.text[: span.end]}{joint}[{maker.known.neutral}]{cut.text[span.end :]}")


def first_in_bracket(maker: Maker) -> Made | None:
    """[T]he first letter changed, in brackets."""
    cut = _fair(maker)
    if cut is None or cut.text[0].swapcase() == cut.text[0] or len(cut.text[0].swapcase()) > 1:
        return None
    return Made(f"[{cut.text[0].swapcase()}]{cut.text[1:]}")


def first_letter(maker: Maker) -> Made | None:
    """The case of the first letter changed."""
    cut = _fair(maker)
    if cut is None or cut.text[0].swapcase() == cut.text[0] or len(cut.text[0].swapcase()) > 1:
        return None
    return Made(cut.text[0].swapcase() + cut.text[1:])


def nested(maker: Maker) -> Made | None:
    """Words that the source has in marks, in inner marks of the report's own style."""
    book = maker.shelf.pick(maker.rnd)
    found = list(NESTED.finditer(book.text))
    if not found:
        return None
    match = maker.rnd.choice(found)
    at = book.word_at(match.start())
    end = book.word_at(match.end())
    first, last = max(0, at - maker.rnd.randrange(4, 9)), end + maker.rnd.randrange(4, 9)
    before, after = (fit(book, *bounds) for bounds in ((first, at - first), (end, last - end)))
    if before is None or after is None or not maker.is_fair(before) or not maker.is_fair(after):
        return None
    inner = LETTER_HEADS[maker.known.marks[0]]
    text = book.text
    words = match.group()[1:-1].strip()
    if re.search(r"""["“”„«»‘’'*_\[\]`.]""", words) or re.search(r"""["'“”„«»*_]""", text[before.end : match.start()]):
        return None
    left = text[before.start : match.start()].rstrip()
    return Made(f"{left} {inner[0]}{words}{inner[1]}{text[match.end() : after.end]}")


def other_marks(maker: Maker) -> Made | None:
    """Marks of another style around it."""
    cut = _fair(maker)
    if cut is None:
        return None
    marks = maker.rnd.choice(STYLES)
    return None if marks in {"‘’", "‹›"} and re.search("['’]", cut.text) else Made(cut.text, marks=marks)


def _respaced(space: Callable[[Maker], str]) -> Device:
    def device(maker: Maker) -> Made | None:
        cut = _fair(maker)
        spots = (
            [match.start() for match in re.finditer(r"(?<=[\w,;]) (?=[^\W\d])", cut.text)] if cut is not None else []
        )
        if cut is None or not spots:
            return None
        spot = maker.rnd.choice(spots)
        return Made(cut.text[:spot] + space(maker) + cut.text[spot + 1 :])

    return device


no_break_space = _respaced(lambda maker: maker.rnd.choice(NO_BREAKS))


def apostrophes(maker: Maker) -> Made | None:
    """Apostrophes of the other form."""
    found = maker.around(("’s", "'s", "don't", "o'clock", "didn't", "l’horloger", "n’a", "geht's", "ist's", "I'll"))
    if found is None or not maker.is_fair(found[0]):
        return None
    return Made(found[0].text.translate({ord("'"): "’", ord("’"): "'"}))


def dashes(maker: Maker) -> Made | None:
    """A dash of another form."""
    cut = _fair(maker, 14)
    new = maker.rnd.choice(["—", " — ", " – "])
    quote = re.sub(r" ?-- ?| [–—] |—", new, cut.text) if cut is not None else ""
    return Made(quote) if cut is not None and quote != cut.text else None


def end_mark(maker: Maker) -> Made | None:
    """The mark at the end changed, or one put there."""
    cut = _fair(maker)
    end = maker.rnd.choice([".", ",", "!", "?", "…", ";"] if maker.language != "zh" else ["。", "，", "！"])
    return Made(cut.text + end) if cut is not None else None


def vowels_dropped(maker: Maker) -> Made | None:
    """No vowel marks."""
    cut = _fair(maker)
    if cut is None or maker.language != "ar":
        return None
    return Made("".join(c for c in cut.text if unicodedata.category(c) != "Mn" and c != "ـ"))


def block(maker: Maker) -> Made | None:
    """A block quotation."""
    cut = _fair(maker, 14)
    if cut is None:
        return None
    cue, _, rest = maker.known.report.partition("{}")
    wrapped = re.sub(r"(.{30,60}?) ", r"\1\n> ", cut.text)
    quote = maker.rnd.choice([cut.text, wrapped])
    return Made(quote, report=f"{cue.strip()}\n\n> {{}}\n\n{rest.strip(' .。।') or 'And so on'}.\n")


def soft_hyphen(maker: Maker) -> Made | None:
    """A soft hyphen in a word of the report."""
    return _inside_word(maker, lambda word: f"{word[:3]}\xad{word[3:]}", at_source=False)


# --- what befalls a source


def _changed_source(cut: Cut, span: Span, new: str) -> Made:
    """The passage as it is, and a source of its own in which *new* stands at *span* of it."""
    text, at = cut.book.text, cut.start
    before, after = text[max(0, at - CHUNK) : at + span.start], text[at + span.end : cut.end + CHUNK]
    return Made(cut.text, source=before + new + after)


def _inside_word(maker: Maker, change: Callable[[str], str], *, at_source: bool = True) -> Made | None:
    cut = _fair(maker)
    if cut is None or maker.language in {"zh", "ar"}:
        return None
    at = maker.inner(cut)
    word, span = cut.word(at), cut.words[at]
    if len(word) < LONG or not word.isalpha():
        return None
    if not at_source:
        return Made(cut.text[: span.start] + change(word) + cut.text[span.end :])
    return _changed_source(cut, span, change(word))


def source_hyphen(maker: Maker) -> Made | None:
    """A word parted at the end of a line of the source."""
    return _inside_word(maker, lambda word: f"{word[:3]}-\n{word[3:]}")


def source_soft_hyphen(maker: Maker) -> Made | None:
    """A soft hyphen in a word of the source."""
    return _inside_word(maker, lambda word: f"{word[:3]}\xad{word[3:]}")


def source_lines(maker: Maker) -> Made | None:
    """Lines of the source broken elsewhere."""
    cut = _fair(maker)
    if cut is None or maker.language == "zh":
        return None
    return _changed_source(cut, Span(0, len(cut.text)), re.sub(r"(.{20,50}?)\s", r"\1\n", cut.text))


def source_note(maker: Maker) -> Made | None:
    """The mark of a footnote after a word of the source."""
    cut = _fair(maker)
    if cut is None:
        return None
    end = cut.words[maker.between(cut)].end
    return _changed_source(cut, Span(end, end), maker.rnd.choice(NOTES))


def source_scanned(maker: Maker) -> Made | None:
    """One slip of character recognition in the source; the word is right elsewhere in it."""
    cut = _fair(maker)
    if cut is None or maker.language not in {"en", "de"}:
        return None
    at = maker.inner(cut)
    word, span = cut.word(at), cut.words[at]
    slips = [(old, new) for old, new in SLIPS if old in word[1:]]
    if not slips or not maker.is_open(cut, at):
        return None
    old, new = maker.rnd.choice(slips)
    made = _changed_source(cut, span, word[:1] + word[1:].replace(old, new, 1))
    known = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", made.source or "")
    return made if known else None


def source_page(maker: Maker) -> Made | None:
    """The end of a page inside the passage, with a number and a header that all pages have."""
    cut = _fair(maker, 14)
    if cut is None or maker.language == "zh":
        return None
    text, at = cut.book.text, cut.start
    begin = max(0, at - CHUNK)
    spot = at + cut.words[maker.between(cut)].end
    ends = sorted({spot, *(end for end in (spot - 2400, spot - 1200, spot + 1200, spot + 2400) if end > begin)})
    pages, last = [], begin
    for number, end in enumerate(ends):
        stop = text.find(" ", end) if end != spot else end
        pages.append(f"{text[last:stop].strip()}\n\n{40 + number}\n")
        last = stop
    header = "\fTHE COLLECTED PAPERS\n\n"
    return Made(cut.text, source=header.join([*pages, text[last : cut.end + CHUNK].strip()]))


def joiners(maker: Maker) -> Made | None:
    """Characters that show nothing, or that are drawn as one, on both sides."""
    book = maker.shelf.pick(maker.rnd)
    first = maker.rnd.randrange(1, len(book.words) - 16)
    cut = fit(book, first, maker.rnd.randrange(8, 15))
    return (
        Made(cut.text) if cut is not None and re.search("[\u200c\u200d\ufe0f\U0001f300-\U0001ffff]", cut.text) else None
    )


DEVICES: dict[str, Device] = {
    "plain": plain,
    "ellipsis": ellipsis,
    "bracket for words": bracket,
    "bracket added": bracket_added,
    "[T]he": first_in_bracket,
    "first letter": first_letter,
    "nested marks": nested,
    "other marks": other_marks,
    "line break": _respaced(lambda _: "\n"),
    "no-break space": no_break_space,
    "two spaces": _respaced(lambda _: "  "),
    "apostrophes": apostrophes,
    "dashes": dashes,
    "end mark": end_mark,
    "vowels dropped": vowels_dropped,
    "block quotation": block,
    "soft hyphen": soft_hyphen,
    "source: hyphen": source_hyphen,
    "source: soft hyphen": source_soft_hyphen,
    "source: lines": source_lines,
    "source: note": source_note,
    "source: scanned": source_scanned,
    "source: page": source_page,
}
JOINED: dict[str, Device] = {"joiners": joiners}
