"""What holds for every rule."""

import subprocess
import sys

import pytest

from scripts.rule_pages import FOLDER, stale
from sicut.errors import UsageError
from sicut.model.collation import Attestation, Category, Searched, Status, VariantKind
from sicut.model.document import Extraction
from sicut.model.finding import Objection, Severity
from sicut.model.result import Overview
from sicut.model.span import Span
from sicut.rules import ClaimRule, Context, Rule, all_rules, by_selector, explain, run_rules
from sicut.rules.assignment import BY_CATEGORY
from sicut.rules.example import unmark
from sicut.rules.explain import HEADINGS
from sicut.rules.registry import claim_rule
from tests.rules.made import attestation, context, document, passage, quotation, report, unchecked, variant

# The rules of the contract that exist; a code is never used again for another rule.
CONTRACT = (
    ("A101", "mentioned-after-all", "error"),
    ("C101", "wrong-count", "error"),
    ("C102", "number-differs", "error"),
    ("C103", "unfound-number", "warning"),
    ("C104", "unit-differs", "error"),
    ("C105", "wrong-arithmetic", "warning"),
    ("D101", "date-differs", "error"),
    ("D102", "unfound-date", "warning"),
    ("D103", "wrong-weekday", "error"),
    ("D104", "impossible-date", "error"),
    ("N101", "name-spelling-differs", "warning"),
    ("N102", "unfound-name", "info"),
    ("N103", "inconsistent-name", "warning"),
    ("Q101", "unfound-quotation", "error"),
    ("Q102", "altered-wording", "error"),
    ("Q103", "altered-meaning", "error"),
    ("Q104", "altered-spelling", "warning"),
    ("Q105", "altered-typography", "info"),
    ("Q106", "invisible-alteration", "error"),
    ("Q107", "transposed-wording", "warning"),
    ("Q108", "added-emphasis", "warning"),
    ("Q201", "unmarked-omission", "error"),
    ("Q202", "spliced-quotation", "error"),
    ("Q203", "reordered-parts", "error"),
    ("Q204", "ellipsis-hides-meaning", "warning"),
    ("Q205", "long-ellipsis", "info"),
    ("Q206", "idle-ellipsis", "info"),
    ("Q207", "truncated-context", "warning"),
    ("Q208", "misleading-interpolation", "error"),
    ("Q209", "unpaired-marks", "info"),
    ("Q301", "wrong-source", "error"),
    ("Q302", "wrong-speaker", "error"),
    ("Q303", "wrong-place", "warning"),
    ("Q304", "second-hand-quotation", "info"),
    ("Q305", "ambiguous-source", "info"),
    ("Q306", "unattributed-quotation", "info"),
    ("Q307", "hidden-words", "warning"),
    ("R101", "no-such-place", "error"),
    ("R102", "reference-wording-differs", "error"),
    ("R103", "wrong-reference", "error"),
    ("R104", "incomplete-reference", "warning"),
    ("R105", "unknown-work", "info"),
    ("R106", "unstated-reference", "info"),
    ("S101", "unreadable-source", "warning"),
    ("S102", "partial-source", "warning"),
    ("S103", "changed-source", "error"),
    ("S104", "missing-source", "warning"),
    ("S105", "draft-among-sources", "warning"),
    ("S201", "idle-allowance", "warning"),
)
FAMILIES = {
    "Q": "quotation",
    "R": "reference",
    "C": "number",
    "D": "date",
    "N": "name",
    "A": "absence",
    "S": "source",
}

every_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)


def test_the_rules_are_those_of_the_contract() -> None:
    assert tuple((rule.code, rule.name, str(rule.severity)) for rule in all_rules()) == CONTRACT


def test_no_code_or_name_is_used_twice() -> None:
    rules = all_rules()
    assert len({rule.code for rule in rules}) == len({rule.name for rule in rules}) == len(rules)


@every_rule
def test_file_and_folder_are_named_by_the_rule(rule: Rule) -> None:
    assert rule.module == f"sicut.rules.{FAMILIES[rule.code[0]]}.{rule.name.replace('-', '_')}"
    assert rule.family == FAMILIES[rule.code[0]]


@every_rule
def test_the_docstring_has_its_headings(rule: Rule) -> None:
    summary, *sections = rule.doc.split("\n## ")
    assert summary.strip().endswith(".")
    assert [section.partition("\n")[0] for section in sections] == list(HEADINGS)
    assert all(section.partition("\n")[2].strip() for section in sections)


@every_rule
def test_there_is_a_marked_and_a_clean_example(rule: Rule) -> None:
    assert {example.is_marked for example in rule.examples} == {True, False}


@every_rule
def test_the_explanation_holds_everything(rule: Rule) -> None:
    text = explain(rule)
    assert text.startswith(f"# {rule.code} {rule.name}\n")
    assert all(f"\n## {heading}\n" in text for heading in (*HEADINGS, "Examples"))
    assert text.count("\nFlagged, ") + text.count("\nNot flagged, ") == len(rule.examples)


def test_the_pages_are_current() -> None:
    assert list(stale(FOLDER)) == []


def test_each_category_has_a_rule() -> None:
    assert set(BY_CATEGORY) == set(Category)
    assert set(BY_CATEGORY.values()) <= {rule.name for rule in all_rules()}


@pytest.mark.parametrize(
    ("selector", "codes"),
    [
        ("altered-wording", ["Q102"]),
        ("Q102", ["Q102"]),
        ("Q20", [f"Q20{number}" for number in range(1, 10)]),
        ("S1", ["S101", "S102", "S103", "S104", "S105"]),
        ("ALL", [code for code, _, _ in CONTRACT]),
    ],
)
def test_selectors(selector: str, codes: list[str]) -> None:
    assert [rule.code for rule in by_selector(selector)] == codes


@pytest.mark.parametrize(
    ("selector", "hint"),
    [("altered-wordin", " (did you mean 'altered-wording'?)"), ("Z9", ""), ("", ""), ("Q1022", ""), ("q102", "")],
)
def test_unknown_selectors(selector: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        by_selector(selector)
    assert str(caught.value) == f"no rule is called {selector!r}{hint}: `sicut rule` lists all rules"


def test_the_registry_imports_no_rule_by_itself() -> None:
    program = "import sys, sicut.rules.registry; print([m for m in sys.modules if m.startswith('sicut.rules.quot')])"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


def test_verdicts_stand_in_the_order_of_claims_spans_and_codes() -> None:
    text = "“The quay is old.”"
    claim = quotation(text)
    late = variant(Span(10, 12), Span(9, 11), category=Category.CASE)
    early = variant(Span(5, 9), Span(4, 8))
    also_early = variant(Span(5, 9), Span(4, 8), VariantKind.TRANSPOSITION)
    outcomes = (
        attestation(claim, passage(Span(0, 15), late, also_early, early)),
        unchecked(claim),
        Attestation(claim, Status.NOT_FOUND, Searched(("speech",), ()), ()),
    )
    where = context(report(text), document("speech", "The pier is old."))
    broken = document("minutes", "", extraction=Extraction.UNREADABLE, reason="it is empty")
    overview = Overview((*where.documents.values(), broken), outcomes, (), ())
    verdicts = run_rules(overview, lambda _: where, all_rules()[::-1])
    assert [(one.rule.code, one.outcome) for one in verdicts] == [
        ("Q102", 0),
        ("Q107", 0),
        ("Q105", 0),
        ("Q101", 2),
        ("S101", None),
    ]
    assert run_rules(overview, lambda _: where, by_selector("Q102"))[0] == verdicts[0]


def test_only_claim_rules_see_unchecked_claims() -> None:
    def check(outcome: object, where: Context) -> tuple[Objection, ...]:
        del outcome
        return (Objection(where.report.siglum, Span(0, 0), "seen"),)

    seen = claim_rule(code="Q999", name="seen", severity=Severity.INFO, examples=())(check)
    text = "“The quay is old.”"
    where = context(report(text))
    overview = Overview((where.report,), (unchecked(quotation(text)),), (), ())
    assert isinstance(seen, ClaimRule)
    assert [one.rule for one in run_rules(overview, lambda _: where, (*all_rules(), seen))] == [seen]


@pytest.mark.parametrize("text", ["⟦a", "a⟧", "⟦a⟦b⟧⟧"])
def test_marks_that_do_not_pair_up_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="mark"):
        unmark(text)


def test_marks_give_spans_of_the_text_without_them() -> None:
    assert unmark("a⟦bc⟧d⟦⟧e") == ("abcde", (Span(1, 3), Span(4, 4)))
