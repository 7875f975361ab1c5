"""The rules on the whole run."""

import pytest

from sicut.model.document import Document, Extraction, Role
from sicut.model.finding import Allowance, Objection
from sicut.model.result import Draft, Overview, Use
from sicut.model.span import Span
from sicut.rules import ReportRule, all_rules
from tests.rules.made import document, report

REPORT = report("<!-- sicut: allow altered-wording -->\nThe boats came in, all of them, at noon.")


def findings(
    *documents: Document, drafts: tuple[Draft, ...] = (), uses: tuple[Use, ...] = ()
) -> list[tuple[str, Objection]]:
    overview = Overview((REPORT, *documents), (), drafts, uses)
    rules = [rule for rule in all_rules() if isinstance(rule, ReportRule)]
    return [(rule.code, objection) for rule in rules for objection in rule.function(overview)]


def test_sources_read_in_full_raise_nothing() -> None:
    assert findings(document("speech", "The boats came in.")) == []


@pytest.mark.parametrize(
    ("extraction", "reason", "code", "message"),
    [
        (
            Extraction.UNREADABLE,
            "it is a picture",
            "S101",
            (
                "minutes.txt could not be read (it is a picture): "
                "give it in a format that sicut reads, or take it out of the sources"
            ),
        ),
        (
            Extraction.PARTIAL,
            "the second half is missing",
            "S102",
            "minutes.txt was read only in part (the second half is missing): give the whole text",
        ),
    ],
)
def test_sources_not_read_in_full_are_named(extraction: Extraction, reason: str, code: str, message: str) -> None:
    source = document("minutes", "", extraction=extraction, reason=reason)
    ((found, objection),) = findings(source, document("speech", "The boats came in."))
    assert (found, objection.document, objection.span, objection.message) == (code, "minutes", Span(0, 0), message)
    assert objection.evidence == (("minutes", Span(0, 0), ""),)


def test_reports_are_no_sources() -> None:
    assert findings(document("other", "", role=Role.REPORT, extraction=Extraction.PARTIAL)) == []


def test_drafts_are_named_with_a_passage_that_both_have() -> None:
    draft = Draft("old", "report", 0.9999, Span(38, 55), Span(0, 17))
    ((code, objection),) = findings(document("old", "The boats came in, all of them."), drafts=(draft,))
    assert (code, objection.document, objection.span) == ("S105", "report", Span(38, 55))
    assert objection.evidence == (("old", Span(0, 17), "The boats came in"),)
    assert objection.message == (
        "[old] has 99 % of the report's own prose, so it was left out of the sources (--allow-drafts keeps it)"
    )


@pytest.mark.parametrize(
    ("rules", "used", "message"),
    [
        (("altered-wording",), True, None),
        (("altered-wording",), False, "this allowance of “altered-wording” allows nothing: take it out"),
        (("Q102", "Q2"), False, "this allowance of “Q102” and “Q2” allows nothing: take it out"),
        (
            ("altered-words",),
            False,
            "no rule is called “altered-words”, so this allowance allows nothing: correct the name",
        ),
    ],
)
def test_idle_allowances_are_named(rules: tuple[str, ...], used: bool, message: str | None) -> None:  # noqa: FBT001
    allowance = Allowance("report", Span(0, 37), 1, rules, None)
    found = findings(uses=(Use(allowance, used),))
    assert [(code, one.span, one.message) for code, one in found] == (
        [("S201", Span(0, 37), message)] if message else []
    )
