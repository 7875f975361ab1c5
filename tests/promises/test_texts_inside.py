"""Texts inside a text: witnesses of their own report and of no other, and never of themselves."""

import pytest

from sicut import Text
from sicut.api import Input
from tests.promises.checked import Checked, checked

LETTER = (
    "Dear neighbours, we shall close the lower harbour for six weeks while the gate is mended. "
    "Please moor your boats at "
    "the north pier. The harbour master told us on Monday: “The old gate will not last another winter.” We thank the "
    "school for its rooms, and we shall bring the boats back before the first frost."
)
SAID = "we shall close the lower harbour for six weeks while the gate is mended"
INNER = "The old gate will not last another winter"
STORY = "The council told the boat owners on Friday what is planned for the summer."
INTRODUCTIONS = (
    "Full text:",
    "The full text of the letter follows:",
    "Following is a translation of the statement:",
    "Transcript:",
)
MINUTES = Text("minutes.txt", f"The harbour master spoke on Monday. {INNER}, he said, and the sluice leaks too.\n")
OTHER = Text("other.txt", "The park gate is painted green, and the bench beside it is painted blue.\n")
SUFFIXES = (".md", ".txt", ".html")


def page(*paragraphs: str, suffix: str = ".md") -> str:
    if suffix == ".html":
        return "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)
    return "\n\n".join(paragraphs) + "\n"


def report(
    suffix: str, quoted: str = SAID, intro: str = INTRODUCTIONS[0], name: str = "report", letter: str = LETTER
) -> Text:
    return Text(f"{name}{suffix}", page(STORY, f"The council wrote that “{quoted}”.", intro, letter, suffix=suffix))


def inside(found: Checked, siglum: str) -> list[str]:
    """The statuses of the claims of one document."""
    return [claim["status"] for claim in found.claims if claim["document"] == siglum]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("intro", INTRODUCTIONS)
@pytest.mark.parametrize("sources", [None, [], [OTHER], [MINUTES]])
def test_the_text_inside_is_a_witness(suffix: str, intro: str, sources: list[Input] | None) -> None:
    found = checked(report(suffix, intro=intro), sources)
    documents = {one["siglum"]: one for one in found.json["documents"]}
    assert documents["report"]["inside"] is None
    assert documents["report-2"]["role"] == "witness"
    assert documents["report-2"]["inside"]["document"] == "report"
    assert inside(found, "report") == ["verified"]
    assert [one["witness"] for one in found.claims[0]["passages"]] == ["report-2"]
    assert "report-2" in found.claims[0]["searched"]["complete"]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    ("quoted", "code", "status"),
    [
        (SAID.replace("six", "nine"), "Q103", "altered"),
        (SAID.replace("lower", "upper"), "Q102", "altered"),
        ("a bridge of glass is going to span the entire bay by Easter", "Q101", "not-found"),
    ],
)
@pytest.mark.parametrize("sources", [None, [OTHER]])
def test_the_report_is_held_against_it(
    suffix: str, quoted: str, code: str, status: str, sources: list[Input] | None
) -> None:
    found = checked(report(suffix, quoted), sources)
    assert inside(found, "report") == [status]
    assert code in [one["code"] for one in found.findings if one["document"] == "report"]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    ("sources", "status", "reason"),
    [
        (None, "unchecked", "no-source"),
        ([], "unchecked", "no-source"),
        ([OTHER], "not-found", None),
        ([MINUTES], "verified", None),
        ([MINUTES, OTHER], "verified", None),
    ],
)
def test_what_the_text_inside_quotes_is_never_checked_against_itself(
    suffix: str, sources: list[Input] | None, status: str, reason: str | None
) -> None:
    found = checked(report(suffix), sources)
    (claim,) = [one for one in found.claims if one["document"] == "report-2"]
    assert claim["shown"].rstrip(".") == INNER
    assert claim["status"] == status
    assert (claim["reason"] or {"code": None})["code"] == reason
    assert not {"report", "report-2"} & {*claim["searched"]["complete"], *claim["searched"]["incomplete"]}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_findings_of_the_text_inside_carry_its_siglum_and_the_lines_of_the_file(suffix: str) -> None:
    text = report(suffix)
    found = checked(text, [MINUTES._replace(text=MINUTES.text.replace("not last", "surely last"))])
    (finding,) = found.findings
    assert (finding["code"], finding["document"]) == ("Q103", "report-2")
    before = text.text[: text.text.index("not last")]
    assert finding["line"] == before.count("\n") + 1
    assert finding["column"] == len(before) - before.rfind("\n")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_it_is_no_witness_of_another_report(suffix: str) -> None:
    other = Text(f"other{suffix}", page(STORY, f"The council wrote that “{SAID}”.", suffix=suffix))
    found = checked([report(suffix), other], [MINUTES])
    assert inside(found, "report") == ["verified"]
    assert inside(found, "other") == ["not-found"]
    (claim,) = [one for one in found.claims if one["document"] == "other"]
    assert claim["searched"]["complete"] == ["minutes"]


def test_two_reports_with_a_text_each() -> None:
    bakery = (
        "Dear guests, the bakery will sell rye bread on Tuesdays only, since the mill by the weir "
        "grinds rye no more than "
        "once a week in the dry season. We ask for your patience, and we thank the miller for his."
    )
    sold = "the bakery will sell rye bread on Tuesdays only"
    reports: list[Input] = [
        report(".md", name="a"),
        report(".md", sold, name="b", letter=bakery),
        report(".md", SAID, name="c", letter=bakery),
    ]
    found = checked(reports, [OTHER])
    assert [inside(found, siglum) for siglum in "abc"] == [["verified"], ["verified"], ["not-found"]]
    assert [claim["passages"][0]["witness"] for claim in found.claims if claim["status"] == "verified"] == [
        "a-2",
        "b-2",
    ]


def test_its_siglum_is_its_own_when_a_source_has_that_name() -> None:
    found = checked(report(".md"), [Text("report-2.txt", OTHER.text), MINUTES])
    assert len(set(found.sigla)) == 4
    (embedded,) = [one["siglum"] for one in found.json["documents"] if one["inside"]]
    assert [one["witness"] for one in found.claims[0]["passages"]] == [embedded]


def test_several_texts_inside_one_report() -> None:
    answer = (
        "Dear council, the boat owners will move to the north pier on Saturday and ask that the crane be left where it "
        "stands. We have counted forty boats, and none of them is fit for the open bay in a westerly wind."
    )
    text = page(
        STORY,
        f"The council wrote that “{SAID}”. The owners answered: “We have counted forty boats, and "
        "none of them is fit.”",
        *("Text of the letter:", LETTER, "Text of the answer:", answer),
    )
    found = checked(text, [MINUTES])
    assert inside(found, "report") == ["verified", "verified"]
    assert [claim["passages"][0]["witness"] for claim in found.claims[:2]] == ["report-2", "report-3"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_report_without_a_text_inside_and_without_sources_is_not_checked(suffix: str) -> None:
    found = checked(Text(f"report{suffix}", page(f"The council wrote that “{SAID}”.", suffix=suffix)))
    assert (found.statuses, found.codes) == (["unchecked"], [])
    assert found.claim["reason"]["code"] == "no-source"


def test_a_source_that_is_the_text_inside_stands_beside_it() -> None:
    found = checked(report(".md"), [Text("letter.txt", f"{LETTER}\n")])
    assert [one["witness"] for one in found.claims[0]["passages"]] == ["letter", "report-2"]
    assert "S105" not in found.codes
