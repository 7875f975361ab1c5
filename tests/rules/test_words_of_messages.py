"""How findings put words, lists and reasons: short, on one line, nothing hidden."""

import pytest

from sicut.model.collation import Category, VariantKind
from sicut.model.document import Extraction
from sicut.model.finding import Allowance
from sicut.model.result import Overview, Use
from sicut.model.span import Span
from sicut.rules import ReportRule, by_selector
from sicut.rules.example import Example, readable, unmark, unmark_bytes
from sicut.rules.explain import explain
from sicut.rules.phrasing import LONGEST, characters, described, is_invisible, quoted
from tests.rules.made import (
    all_objections,
    attestation,
    context,
    document,
    objections,
    passage,
    quotation,
    report,
    variant,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x" * LONGEST, "x" * LONGEST),
        ("x" * (LONGEST + 1), "x" * (LONGEST - 1) + "…"),
        ("x" * 30 + " " + "y" * 40, "x" * 30 + "…"),
        ("x" * 29 + " " + "y" * 40, "x" * 29 + " " + "y" * 29 + "…"),
        ("x" * 24 + " " + "y" * 40, "x" * 24 + " " + "y" * 34 + "…"),
        ("x" * 59 + " y", "x" * 59 + "…"),
        ("x" * 60 + " y", "x" * 59 + "…"),
        # a number in ⟨⟩ is not cut through
        ("x" * 55 + "\u200b" + "y" * 9, "x" * 55 + "…"),
        ("x" * 51 + "\u200b" + "y" * 9, "x" * 51 + "⟨U+200B⟩…"),
        ("x" * 50 + "\u200b" + "y" * 9, "x" * 50 + "⟨U+200B⟩y…"),
        ("x" * 49 + "\u200b\u200b" + "y" * 9, "x" * 49 + "⟨U+200B⟩…"),
        ("\u200b" * 9, "⟨U+200B⟩" * 7 + "…"),
        ("\U000e0041" * 9, "⟨U+E0041⟩" * 6 + "…"),
        ("x" * 52 + "\U000e0041" + "y" * 9, "x" * 52 + "…"),
        ("one " + " " * 500 + "two", "one…"),
        ("a\u2028b\xa0c", "a b c"),
    ],
)
def test_quoted_words_are_cut_between_words_and_signs(text: str, expected: str) -> None:
    assert quoted(text) == f"“{expected}”"


@pytest.mark.parametrize(
    ("character", "invisible"),
    [
        ("\x1f", True), (" ", False), ("~", False), ("\x7f", True),
        ("\x80", True), ("\x9f", True), ("\xa0", False), ("\u200b", True),
    ],
)  # fmt: skip
def test_which_characters_show_nothing(character: str, *, invisible: bool) -> None:
    assert is_invisible(character) is invisible


def test_many_characters_are_named_in_part() -> None:
    seven = "\u200b\u200c\u200d\u2060\u2061\u2062\u2063"
    assert characters(seven).endswith("U+2061 FUNCTION APPLICATION and 2 more characters")
    assert described(seven[:1] + " ").endswith("ZERO WIDTH SPACE and U+0020 SPACE")
    assert characters("") == ""


@pytest.mark.parametrize(
    ("here", "there", "category", "message"),
    [
        ("\u200b", "", Category.INVISIBLE, "U+200B ZERO WIDTH SPACE stands where [speech] has no such character"),
        ("", "\u200b", Category.INVISIBLE, "U+200B ZERO WIDTH SPACE, which [speech] has here, is left out (invisible)"),
        ("\u200d", "\u200b", Category.INVISIBLE, "has U+200B ZERO WIDTH SPACE, with U+200D ZERO WIDTH JOINER in it"),
        ("h\u0430l", "hal", Category.CONFUSABLE, "where [speech] has “hal”, with U+0430 CYRILLIC SMALL LETTER A in it"),
        ("ha", "hal", Category.CONFUSABLE, "“ha” stands where [speech] has “hal” (confusable)"),
    ],
)
def test_an_invisible_alteration_is_named_by_its_characters(
    here: str, there: str, category: Category, message: str
) -> None:
    text, source = f"“a{here}b”", f"a{there}b"
    sides = {(True, True): VariantKind.SUBSTITUTION, (True, False): VariantKind.ADDITION}
    kind = sides.get((bool(here), bool(there)), VariantKind.OMISSION)
    change = variant(Span(2, 2 + len(here)), Span(1, 1 + len(there)), kind, category)
    where = context(report(text), document("speech", source))
    (found,) = objections("invisible-alteration", attestation(quotation(text), passage(Span(0, 9), change)), where)
    assert message in found.message


def test_a_source_without_a_reason_is_named_all_the_same() -> None:
    for rule, extraction, words in (
        ("partial-source", Extraction.PARTIAL, "(what is missing is unknown)"),
        ("unreadable-source", Extraction.UNREADABLE, "(the reason is unknown)"),
    ):
        (one,) = by_selector(rule)
        assert isinstance(one, ReportRule)
        (found,) = one.function(Overview((document("a", "", extraction=extraction),), (), (), ()))
        assert words in found.message
        assert [evidence.siglum for evidence in found.evidence] == ["a"]


@pytest.mark.parametrize(
    ("selectors", "words"),
    [
        (("Q101",), "this allowance of “Q101” allows nothing: take it out"),
        (tuple(f"Q10{number}" for number in range(1, 8)), "“Q105” and 2 more names allows nothing: take it out"),
        (("no-rule",), "no rule is called “no-rule”, so this allowance allows nothing: correct the name"),
        (("Q101", "no-rule"), "no rule is called “no-rule”,"),
        (tuple(f"no-rule-{number}" for number in range(7)), "“no-rule-4” and 2 more names, so this allowance"),
    ],
)
def test_an_idle_allowance_names_five_of_its_rules(selectors: tuple[str, ...], words: str) -> None:
    (rule,) = by_selector("idle-allowance")
    assert isinstance(rule, ReportRule)
    allowance = Allowance("report", Span(2, 9), 1, selectors, None)
    (found,) = rule.function(Overview((), (), (), (Use(allowance, used=False),)))
    assert words in found.message
    assert found.span == Span(2, 9)
    assert list(rule.function(Overview((), (), (), (Use(allowance, used=True),)))) == []


def test_many_sources_of_the_same_words_are_named_in_part() -> None:
    text, names = "“the boats”", "abcdefg"
    sources = [document(name, "the boats came") for name in names]
    places = [passage(Span(0, 9), siglum=name) for name in (*names, "a")]
    found = dict(all_objections(attestation(quotation(text), *places), context(report(text), *sources)))
    assert found["Q305"].message == (
        "the words stand in 8 places, none of them cited: [a] (2 times), [b], [c], [d], [e] and 2 more sources"
    )
    assert [one.siglum for one in found["Q305"].evidence] == [*names, "a"]


def test_an_example_may_hold_fences_and_bytes() -> None:
    (rule,) = by_selector("altered-wording")
    fenced = Example("```\n“one”\n```\n", (("a.txt", b"caf\xc3\xa9 \xff\n"), ("b.txt", "a\u200bb")))
    page = explain(
        type(rule)(**{name: getattr(rule, name) for name in rule.__dataclass_fields__} | {"examples": (fenced,)})
    )
    assert "````text\n```\n“one”\n```\n````" in page
    assert "café \\xff" in page
    assert "a\\u200bb" in page
    assert "Not flagged, against `a.txt` and `b.txt`:" in page


def test_marks_are_taken_out_of_text_and_bytes() -> None:
    assert unmark("a⟦b⟧c⟦⟧") == ("abc", (Span(1, 2), Span(3, 3)))
    assert unmark_bytes("a⟦b⟧\xff".encode()) == "ab\xff".encode()
    assert readable(b"caf\xc3\xa9\xff") == "café\\xff"
    assert Example("plain", (("a", "⟦⟧".encode()),)).is_marked
    assert not Example("plain", (("a", b"\xff"),)).is_marked
