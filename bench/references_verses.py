"""Verses that language models gave as the Qur'an's: found in their answers, held against an edition, put right.

The subtasks of IslamicEval 2025 on its development part, for verses (kind ``Ayah``) alone; the sayings of hadith have
no edition here, and their characters count as the rest of the text. Of two halves, the answers at even places of the
file were looked at; those at odd places are only measured.

1A
    Which characters of an answer are verses: F1 by character over all answers, the mean of verse and rest. ``by
    answer``: the mean of that of each answer, as the task's own script has it (of classes that occur).
1B
    Whether a verse is right, on the spans given: right is what is verified, every difference licensed. ``theirs``: as
    the annotators see it, who call wrong what goes from one verse to the next without a sign, and what is cut off in
    mid-verse, not at a pause, where the answer ends or a line of it begins. A span that ends in mid-word is taken to
    the end of the word.
1C
    The right text of a wrong verse, where there is one: the whole verses meant. It agrees if both have the same letters
    (folded as in :mod:`sicut.text.fold`: no vowel marks, no signs of recitation, no numbers, no spaces, one letter for
    each that hands of Arabic write in several ways), or if it is one whole verse that holds all letters of the
    correction, as the task's own script allows; ``same`` is without that. ``between``: the correction lies between the
    part of the verses that goes from the first to the last word shared with what was given, and the whole verses.

The annotators forgive slips of a letter or vowel in some rows and not in others, call a verse wrong that breaks off
early, and give as correction sometimes a verse, sometimes a part of it: no check of words can tell. ``-v`` prints each
disagreement of the half that was looked at.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from measure import rows
from sicut.api import Text, read_text
from sicut.claims import find_quotations, quotation_from_text
from sicut.claims.references.found import Found
from sicut.claims.references.presented import Kind, announced, presented
from sicut.claims.references.quran import find
from sicut.config import Settings
from sicut.editions.edition import Edition
from sicut.locate.library import Range, open_library
from sicut.locate.meant import Places
from sicut.locate.quotations import locate
from sicut.locate.scripture import passages
from sicut.model.collation import Attestation, Collation, Status
from sicut.model.document import Document, Role
from sicut.model.reference import Reach
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.shown import Reading
from sicut.text.unicode import VERSION, is_digit, is_mark, is_word_character
from verse_borders import run_together

POLICY = Settings().policy(VERSION)
BEFORE, BEHIND = 120, 60
PAUSES = frozenset("\u06d6\u06d7\u06d9\u06da\u06db")
NO_VERSE = "خطأ"
LIKE = 0.7


class Judged(NamedTuple):
    """A verse as the annotators judged it, in its answer; ``correction`` is empty where there is none."""

    answer: str
    span: Span
    is_right: bool
    correction: str

    @property
    def text(self) -> str:
        """Its words."""
        return self.answer[self.span.start : self.span.end]


class Answer(NamedTuple):
    """One answer of a model, and the verses in it."""

    text: str
    verses: tuple[Judged, ...]


def answers(half: int) -> Iterator[Answer]:
    """The answers at even (0) or odd (1) places of the file."""
    for number, row in enumerate(rows("islamiceval2025_dev.jsonl")):
        if number % 2 == half:
            text = row["response"]
            verses = (
                Judged(
                    text,
                    _whole(text, one["start"], one["end"]),
                    one["label"] == "correct",
                    _correction(one["correction"]),
                )
                for one in row["spans"]
                if one["kind"] == "Ayah"
            )
            yield Answer(text, tuple(verses))


def _whole(text: str, start: int, end: int) -> Span:
    """A span to the end of its last word."""
    while 0 < end < len(text) and is_word_character(text[end - 1]) and is_word_character(text[end]):
        end += 1
    return Span(start, end)


def _correction(given: str | None) -> str:
    return "" if given is None or given.strip() == NO_VERSE else given


class At(NamedTuple):
    """An edition to measure by, ready to be asked."""

    edition: Edition
    scope: Range
    places: Places


def _at(verses: Sequence[tuple[int, int, str]], name: str) -> At:
    texts, at, places = list[str](), 0, dict[tuple[str, ...], Span]()
    for sura, verse, text in verses:
        places[str(sura), str(verse)] = Span(at, at + len(text))
        texts.append(text)
        at += len(text) + 2
    document = Document(name, Role.EDITION, name, "", "text/plain", "ar", "\n\n".join(texts))
    edition = Edition("Qur'an", name, document, places, is_original=True)
    return At(edition, Range(open_library([document]), (), POLICY.bound), Places(edition))


@cache
def of_the_data() -> At:
    """The edition that comes with the data."""
    verses = [(row["surah"], row["ayah"], row["text"]) for row in rows("quran_uthmani.jsonl")]
    return _at(verses, "uthmani")


@cache
def of_the_package() -> At | None:
    """The edition of the package ``quran-text``, in the Qur'an's own script, if it is installed."""
    try:
        from quran_text import Mushaf
    except ImportError:
        return None
    return _at(
        [(sura.number, verse.number, verse.text) for sura in Mushaf.hafs().surahs for verse in sura.ayahs], "hafs"
    )


class Score(NamedTuple):
    """Characters: verses told and meant, told only, meant only, and neither."""

    both: int
    told: int
    meant: int
    neither: int

    @property
    def macro(self) -> float:
        """The mean of F1 for verses and for the rest, of those that occur."""
        found = [_f1(self.both, self.told, self.meant), _f1(self.neither, self.meant, self.told)]
        known = [one for one in found if one is not None]
        return sum(known) / len(known)

    def plus(self, other: "Score") -> "Score":
        """Both together."""
        return Score(*(one + more for one, more in zip(self, other, strict=True)))


def _f1(both: int, one: int, other: int) -> float | None:
    return 2 * both / (2 * both + one + other) if both + one + other else None


def verses_in(text: str, at: At) -> list[Span]:
    """What of an answer is verses: what is presented so, what stands in the edition, marked or not."""
    report = Reading(read_text(Text("answer.md", text)))
    quoted = find_quotations(report.document)
    outer = [report.shown_span(one.claim.outer) for one in quoted.candidates]
    outer += [report.shown_span(mark.span) for mark in quoted.marks]
    given = tuple(presented(report.text, outer, [one.span for one in find(report.text)]))
    found = [report.source_span(one.span) for one in given if one.kind is Kind.VERSE]
    taken = [report.source_span(one.span) for one in given]
    for candidate in quoted.candidates:
        span = candidate.claim.span
        if not any(span.overlaps(one) for one in taken):
            outcome = locate(candidate, report, at.scope, POLICY)
            if isinstance(outcome, Attestation) and any(map(_is_plain, outcome.passages)):
                found.append(span)
                taken.append(span)
    gaps = _between([report.shown_span(span) for span in taken], len(report.text))
    found += [one.span for one in passages(report, at.scope.search, gaps, list(announced(report.text)))]
    return found


def _is_plain(passage: Collation) -> bool:
    return passage.expected <= POLICY.bound and passage.identity >= LIKE


def _between(spans: Sequence[Span], length: int) -> list[Span]:
    gaps, at = list[Span](), 0
    for span in sorted(spans):
        if span.start > at:
            gaps.append(Span(at, span.start))
        at = max(at, span.end)
    return [*gaps, Span(at, length)] if at < length else gaps


def found_verses(answer: Answer, at: At) -> Score:
    """1A for one answer."""
    told, meant = bytearray(len(answer.text)), bytearray(len(answer.text))
    for marks, spans in ((told, verses_in(answer.text, at)), (meant, [verse.span for verse in answer.verses])):
        for span in spans:
            marks[span.start : span.end] = b"\1" * span.width
    both = sum(one & other for one, other in zip(told, meant, strict=True))
    return Score(both, sum(told) - both, sum(meant) - both, len(told) - sum(told) - sum(meant) + both)


def is_right(verse: Judged, at: At, *, theirs: bool) -> bool:
    """1B for one verse; *theirs*: as the annotators see it."""
    document = Document("verse", Role.REPORT, "verse", "", "text/plain", "ar", verse.text)
    outcome = locate(quotation_from_text(document), Reading(document), at.scope, POLICY)
    if not isinstance(outcome, Attestation) or outcome.status is not Status.VERIFIED:
        return False
    return not theirs or not all(
        any(run_together(one, at.edition, document)) or _is_cut(verse, one, at.edition) for one in outcome.passages
    )


def _is_cut(verse: Judged, passage: Collation, edition: Edition) -> bool:
    """Whether the answer ends, or a line of it begins, within a verse, and not at a pause of recitation."""
    text, (start, end) = edition.document.text, passage.span
    while end < len(text) and is_mark(text[end]) and text[end] not in PAUSES:
        end += 1
    begins = not verse.answer[: verse.span.start].rpartition("\n")[2].strip()
    ends = not verse.answer[verse.span.end :].strip()
    return (begins and not _pauses(text[max(0, start - 3) : start][::-1])) or (
        ends and not _pauses(text[end : end + 3])
    )


def _pauses(text: str) -> bool:
    """Whether a verse ends or pauses right there."""
    near = text.lstrip(" ")[:1]
    return near in {"", "\n", *PAUSES}


class Given(NamedTuple):
    """What is given for a wrong verse, as letters: each whole ``verses``, and the ``part`` that its words are like."""

    verses: tuple[str, ...]
    part: str


def put_right(verse: Judged, at: At) -> Given:
    """1C for one verse: the verses meant, in the spelling of the edition of the data."""
    meant = at.places.meant(verse.text, cited(verse))
    if meant is None:
        return Given((), "")
    text = of_the_data().edition
    whole = tuple(_letters(text.document.slice(text.places[one])) for one in meant.places)
    return Given(whole, _letters(at.edition.document.slice(meant.part)))


def cited(verse: Judged) -> Reach | None:
    """The reference right behind a verse, or else the last one before it in its line."""
    behind = verse.answer[verse.span.end : verse.span.end + BEHIND]
    before = verse.answer[max(0, verse.span.start - BEFORE) : verse.span.start]
    first = next(filter(_has_verse, find(behind)), None)
    if first is not None and not letters(behind[: first.span.start]).strip():
        return first.reaches[0]
    last = [one for one in find(before) if _has_verse(one)][-1:]
    return last[0].reaches[-1] if last else None


def _has_verse(found: Found) -> bool:
    return bool(found.reaches) and len(found.reaches[0].first) > 1


def _letters(text: str) -> str:
    return "".join(c for c in letters(text) if not is_digit(c))


def is_same(given: Given, correction: str) -> bool:
    """Whether the verses given are the correction."""
    return "".join(given.verses) == _letters(correction)


def agrees(given: Given, correction: str) -> bool:
    """Whether the verses given are the correction, or one verse that holds it."""
    return is_same(given, correction) or (len(given.verses) == 1 and _letters(correction) in given.verses[0])


def lies_between(given: Given, correction: str) -> bool:
    """Whether the correction holds the part given, and the verses given hold the correction."""
    wanted = _letters(correction)
    return bool(given.part) and given.part in wanted and wanted in "".join(given.verses)


def figures() -> Iterator[str]:
    """The figures, for each half and edition."""
    editions = [one for one in (of_the_data(), of_the_package()) if one is not None]
    for half, name in enumerate(("looked at", "only measured")):
        answered = list(answers(half))
        verses = [verse for answer in answered for verse in answer.verses]
        wrong = [verse for verse in verses if not verse.is_right and verse.correction]
        for at in editions:
            edition = at.edition.name
            scores = [found_verses(answer, at) for answer in answered]
            whole = Score(0, 0, 0, 0)
            for score in scores:
                whole = whole.plus(score)
            mean = sum(score.macro for score in scores) / len(scores)
            yield f"{name}, {edition}: 1A {whole.macro:.3f} (by answer {mean:.3f}) of {len(answered)} answers"
            plain, theirs = (_share(verses, _right_by(at, theirs=theirs)) for theirs in (False, True))
            yield f"{name}, {edition}: 1B {plain:.3f}, theirs {theirs:.3f} of {len(verses)} verses"
            measures = (agrees, lies_between, is_same)
            given, between, same = (_share(wrong, _put_right_by(at, one)) for one in measures)
            rest = f"between {between:.3f}, same {same:.3f}"
            yield f"{name}, {edition}: 1C {given:.3f}, {rest} of {len(wrong)} verses"


def _right_by(at: At, *, theirs: bool) -> Callable[[Judged], bool]:
    return lambda verse: is_right(verse, at, theirs=theirs) == verse.is_right


def _put_right_by(at: At, measure: Callable[[Given, str], bool]) -> Callable[[Judged], bool]:
    return lambda verse: measure(put_right(verse, at), verse.correction)


def _share(verses: Sequence[Judged], holds: Callable[[Judged], bool]) -> float:
    return sum(map(holds, verses)) / len(verses)


def disagreements() -> Iterator[str]:
    """Where the annotators of the half that was looked at see it otherwise (1B and 1C)."""
    at = of_the_data()
    for answer in answers(0):
        for verse in answer.verses:
            if is_right(verse, at, theirs=True) != verse.is_right:
                yield f"1B {'right' if verse.is_right else 'wrong'}: {verse.text}\n   {verse.correction}"
            elif verse.correction and not agrees(put_right(verse, at), verse.correction):
                yield f"1C {verse.text}\n   wanted {_letters(verse.correction)}\n   given {put_right(verse, at).verses}"


def main() -> None:
    """Print the figures, and with ``-v`` the disagreements."""
    for line in figures():
        print(line)
    for line in disagreements() if "-v" in sys.argv else ():
        print(line)


if __name__ == "__main__":
    main()
