"""Each rule's examples, through the whole pipeline with all rules on."""

from pathlib import Path

import pytest

from sicut.api import Text, check
from sicut.model.span import Span
from sicut.rules import Example, Rule, all_rules
from sicut.rules.example import unmark, unmark_bytes

CASES = [
    pytest.param(rule, example, id=f"{rule.name}-{number}")
    for rule in all_rules()
    for number, example in enumerate(rule.examples)
]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_exactly_what_is_marked_is_flagged(rule: Rule, example: Example, tmp_path: Path) -> None:
    report = unmark(example.report)
    marked: list[tuple[str, Span]] = [("report", span) for span in report.spans]
    sources: list[Text | str] = []
    for name, content in example.sources:
        siglum = name.partition(".")[0]
        if isinstance(content, bytes):
            plain = unmark_bytes(content)
            (tmp_path / name).write_bytes(plain)
            sources.append(str(tmp_path / name))
            marked.extend([(siglum, Span(0, 0))] if plain != content else [])
        else:
            text = unmark(content)
            sources.append(Text(name, text.text))
            marked.extend((siglum, span) for span in text.spans)
    result = check(reports=[Text(f"report{example.suffix}", report.text)], sources=sources)
    found = [one.objection for one in result.findings if one.code == rule.code and one.allowed is None]
    assert [(one.document, one.span) for one in found] == marked
