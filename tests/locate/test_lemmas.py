import pytest

from sicut.locate.lemmas import units
from sicut.model.claim import Quotation
from sicut.model.document import Document, Role, Shown
from sicut.model.span import Span
from sicut.text.shown import Reading
from tests.locate.located import parted, quotation, report


def written(claim: Quotation, text: str) -> list[str]:
    """The units: words apart by spaces, ``[…]`` for brackets, ``|`` before a seam, ``~`` before a bracketed word."""
    shown = []
    for unit in units(claim, Reading(report(text))):
        lemma, row = unit.lemma, list[str]()
        brackets = {bracket.before: text[slice(*bracket.span)] for bracket in lemma.brackets}
        for number, key in enumerate(lemma.tokens.keys):
            if number in brackets:
                row.append(brackets[number])
            seam, mark = "|" * (number in lemma.seams), "~" * (number in lemma.bracketed)
            row.append(f"{seam}{mark}{key}")
        if len(lemma.tokens.keys) in brackets:
            row.append(brackets[len(lemma.tokens.keys)])
        shown.append(" ".join(row))
    return shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We left the Old quay.", ["we left the old quay"]),
        ("We left … the quay", ["we left", "the quay"]),
        ("We left ... the [...] quay", ["we left", "the", "quay"]),
        ("… we left …", ["we left"]),
        ("[W]e left", ["~we left"]),
        ("it do[es] open", ["it ~does open"]),
        ("it do[] open", ["it do [] open"]),
        ("we left [the old] quay", ["we left [the old] quay"]),
        ("[We] left", ["[We] left"]),
        ("we left [at noon]", ["we left [at noon]"]),
        ("we wated [sic] here", ["we wated [sic] here"]),
        ("[t]he [G]reat quay", ["~the ~great quay"]),
        ("we [had] … [at noon] left", ["we [had]", "[at noon] left"]),
        ("[L]'horloge du port", ["~lhorloge du port"]),
        ("à l’[horloge] du port", ["a ~lhorloge du port"]),
        ("harbo[u]r is shut", ["~harbour is shut"]),
        ("3.5 metres", ["35 metres"]),
        ("…", []),
        ("", []),
        ("[only this]", []),
        ("旧码头…关闭", ["旧 码 头", "关 闭"]),
    ],
)
def test_units_of_a_quotation(text: str, expected: list[str]) -> None:
    assert written(quotation(text), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we left{,” she said, “}the quay", ["we left |the quay"]),
        ("we{ (he said) }left{, he said, }the quay", ["we |left |the quay"]),
    ],
)
def test_an_interruption_is_a_seam(text: str, expected: list[str]) -> None:
    assert written(parted(text), text) == expected


def test_words_know_their_parts_and_ellipses() -> None:
    text = "We left … the [old] quay … today"
    claim = quotation(text)
    found = units(claim, Reading(report(text)))
    assert [unit.ellipsis for unit in found] == [None, 1, 5]
    assert [unit.parts for unit in found] == [(0, 0), (2, 4), (6,)]
    assert [unit.size for unit in found] == [6, 7, 5]
    for unit in found:
        for part, span in zip(unit.parts, unit.lemma.tokens.spans, strict=True):
            assert claim.parts[part].span.covers(span)


def test_spans_of_words_are_in_the_text_as_shown() -> None:
    text = "we **left** &amp; came"
    shown = (Shown(Span(3, 5), ""), Shown(Span(9, 11), ""), Shown(Span(12, 17), "&"))
    document = Document("report", Role.REPORT, "report.md", "", "text/markdown", None, text, shown=shown)
    reading = Reading(document)
    (unit,) = units(quotation(text), reading)
    assert [reading.text[slice(*span)] for span in unit.lemma.tokens.spans] == ["we", "left", "came"]
