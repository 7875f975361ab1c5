"""Measures how well the speakers of quotations are found, on two sets that other people annotated.

Usage: ``python bench/finding_speakers.py [--errors] [SET…]``. Every second row of a set was looked at while this was
built; the figures of the other rows are given apart. ``litbank_quotes``: the share of quotations whose speaker is
the name in the set's entity id, where that name stands within 600 characters before or 200 after the quotation.
``german_quotes_dev``: F1 of the exact span of the words that name the speaker of a direct quotation.
Each is given for the quotations as sicut finds them, and for those of the set.
"""

import sys
from collections.abc import Iterator, Sequence
from typing import Any

from measure import rows
from sicut.claims import find_quotations
from sicut.claims.attribution import attributed, mentioned
from sicut.model.claim import Candidate, Form, Part, PartKind, Quotation
from sicut.model.document import Block, BlockKind, Document, Role
from sicut.model.span import Span
from sicut.text.segment import words

BEFORE, AFTER = 600, 200


def document(text: str, language: str) -> Document:
    """*text* as a document whose paragraphs stand apart by blank lines."""
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        if paragraph.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(paragraph))))
        at += len(paragraph) + 2
    return Document("text", Role.REPORT, "text.txt", "", "text/plain", language, text, blocks=tuple(blocks))


def given(text: str, spans: Sequence[tuple[int, int]]) -> tuple[Candidate, ...]:
    """The quotations at *spans*, marks included, as sicut would find them."""
    found = []
    for start, end in sorted(spans):
        inside = words(text[start:end])
        if inside:
            span = Span(start + inside[0].span.start, start + inside[-1].span.end)
            part = Part(PartKind.VERBATIM, span)
            found.append(Candidate(Quotation("text", span, Span(start, end), (part,), Form.INLINE)))
    return tuple(found)


def holding(found: Sequence[Candidate], start: int, end: int) -> Candidate | None:
    """The one of *found* that has most of the words at *start* to *end*."""
    best = max(found, key=lambda one: min(one.claim.span.end, end) - max(one.claim.span.start, start), default=None)
    return best if best is not None and best.claim.span.overlaps(Span(start, end)) else None


def litbank(*, own: bool) -> Iterator[tuple[int, bool, str]]:
    """For each quotation that counts: its row, whether its speaker is right, and a line that shows it."""
    for number, row in enumerate(rows("litbank_quotes.jsonl")):
        text, quotes = row["text"], row["quotes"]
        whole = document(text, "en")
        found = find_quotations(whole).candidates if own else given(text, [(q["start"], q["end"]) for q in quotes])
        found = attributed(whole, found)
        for quote in quotes:
            name = quote["speaker"].rsplit("-", 1)[0].replace("_", " ")
            start, end = quote["start"], quote["end"]
            if name not in text[max(0, start - BEFORE) : start] and name not in text[end : end + AFTER]:
                continue
            one = holding(found, start, end)
            speaker = one.claim.speaker if one else None
            got = whole.slice(speaker) if speaker else None
            yield number, (got or "").lower() == name.lower(), f"[{name}] {got!r}: {shown(text, start, end)}"


def german(*, own: bool, resolved: bool = False) -> Iterator[tuple[int, int, int, int, str]]:
    """For each direct quotation: its row, the spans right, given and wanted (0 or 1), and a line that shows it."""
    for number, row in enumerate(rows("german_quotes_dev.jsonl")):
        text = row["text"]
        direct = [quote for quote in row["quotations"] if quote["type"] == "Direct"]
        whole = document(text, "de")
        spans = sorted({tuple(span) for quote in direct for span in quote["quote"]["spans"]})
        found = find_quotations(whole).candidates if own else given(text, spans)
        found = attributed(whole, found) if resolved else mentioned(whole, found)
        for quote in direct:
            start, end = quote["quote"]["spans"][0]
            one = holding(found, start, end)
            speaker = one.claim.speaker if one else None
            wanted = quote["speaker"]["spans"]
            right = speaker is not None and list(speaker) in wanted
            got = whole.slice(speaker) if speaker else None
            line = f"[{quote['speaker']['text']}] {got!r}: {shown(text, start, end)}"
            yield number, int(right), int(speaker is not None), int(bool(wanted)), line


def shown(text: str, start: int, end: int) -> str:
    """A quotation with what stands around it, on one line."""
    quote = text[start:end] if end - start < 70 else f"{text[start : start + 35]}…{text[end - 30 : end]}"  # noqa: PLR2004
    return f"{text[max(0, start - 170) : start]}⟦{quote}⟧{text[end : end + 110]}".replace("\n", "¶")


def halves(results: Sequence[Any], figure: Any) -> str:
    """*figure* of all, of the rows looked at, and of the others."""
    every = figure(results)
    dev, held = (figure([one for one in results if one[0] % 2 == odd]) for odd in (0, 1))
    return f"{every} (rows looked at {dev}, others {held})"


def share(results: Sequence[Any]) -> str:
    """How many are right."""
    right = sum(one[1] for one in results)
    return f"{right / max(1, len(results)):.4f} of {len(results)}"


def f1(results: Sequence[Any]) -> str:
    """F1 of spans."""
    right, given, wanted = (sum(one[i] for one in results) for i in (1, 2, 3))
    return f"{2 * right / max(1, given + wanted):.4f}"


def errors(results: Sequence[Any]) -> None:
    """Prints what is wrong in the rows that may be looked at."""
    for one in results:
        wrong = not one[1] and (len(one) == 3 or one[2] or one[3])  # noqa: PLR2004
        if one[0] % 2 == 0 and wrong:
            print(one[0], one[-1])


def main() -> None:
    """Prints the figures."""
    only = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    for own in (False, True):
        whose = "as found" if own else "as given"
        if not only or "litbank_quotes" in only:
            results = list(litbank(own=own))
            print(f"litbank_quotes, quotations {whose}: speaker {halves(results, share)}")
            if "--errors" in sys.argv and not own:
                errors(results)
        if not only or "german_quotes_dev" in only:
            spans = list(german(own=own))
            print(f"german_quotes_dev, quotations {whose}: speaker span F1 {halves(spans, f1)}")
            if "--errors" in sys.argv and not own:
                errors(spans)


if __name__ == "__main__":
    main()
