"""Sentences planted in small documents are found, or the document says what was not read (``bench/reading.py``)."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))

from reading_judged import Fate, judged
from reading_planted import cases
from reading_writers import Case

_SLOW = ("size/", "depth/")
_CASES = [case for case in cases() if not case.name.startswith(_SLOW) or case.name.endswith("-300")]


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case.form}/{case.name}") for case in _CASES])
def test_a_planted_sentence(case: Case) -> None:
    found = judged(case, ask=False)
    assert found.fate is not Fate.LOST, found.reason


def test_the_cases_have_names_of_their_own() -> None:
    names = [(case.form, case.name, case.script) for case in cases()]
    assert len(names) == len(set(names))
    assert len({case.sentence for case in cases()}) == len(names)
