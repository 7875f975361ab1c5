"""What a value is held against does not grow with the square of report and source."""

import pytest

from sicut.api import Text, check
from sicut.config import Settings
from sicut.locate.facts import witnesses
from sicut.model.policy import Scope
from sicut.text.binding import likeness

_LINE = "The harbour had {} boats on {} March 20{:02}, and Ada Bela paid {} crowns. "


def _compared(times: int, monkeypatch: pytest.MonkeyPatch, line: str) -> int:
    """How often what two values are of is compared."""
    calls: list[None] = []

    def counted(*given: object) -> object:
        calls.append(None)
        return likeness(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(witnesses, "likeness", counted)
    text = "".join(line.format(n % 50 + 13, n % 28 + 1, n % 60, n % 90 + 20) for n in range(times))
    report = Text("report.txt", text.replace("boats", "barges"))
    check([report], [Text("source.txt", text)], Settings(scope=Scope.ALL, allow_drafts=True))
    return len(calls)


@pytest.mark.parametrize("line", [_LINE, "It was 5 boats in March 2031. "])
def test_comparisons_grow_with_the_report_alone(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    once, twice = (_compared(times, monkeypatch, line) for times in (100, 200))
    assert once > 0
    assert twice < once * 2.5
