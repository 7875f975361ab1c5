"""The likeliest order of speakers: tables, then what must hold for any row of quotations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims.exchange import Link, Speaker, Turn, likeliest

ANYBODY: dict[Speaker, int] = {"Reed": 0, "Oster": 0, None: 60}
CASES = (
    ("in turn", [(Link.FREE, "Reed"), (Link.NOTHING, "Oster"), (Link.NOTHING, ""), (Link.NOTHING, "")], "RORO"),
    ("by a name told late", [(Link.FREE, ""), (Link.NOTHING, ""), (Link.NOTHING, "Reed")], "ROR"),
    ("the same behind a tag", [(Link.FREE, "Reed"), (Link.TAG, ""), (Link.NOTHING, "")], "RRO"),
    ("not behind a tag, if a name tells", [(Link.FREE, "Reed"), (Link.TAG, "Oster"), (Link.NOTHING, "")], "ROR"),
    ("never in one sentence", [(Link.FREE, "Reed"), (Link.CLAUSE, ""), (Link.CLAUSE, "")], "RRR"),
)


@pytest.mark.parametrize(("row", "expected"), [pytest.param(*rest, id=name) for name, *rest in CASES])
def test_order(row: list[tuple[Link, str]], expected: str) -> None:
    turns = [Turn(link, dict[Speaker, int]({name: 0}) if name else ANYBODY) for link, name in row]
    assert "".join((one if isinstance(one, str) else "?")[0] for one in likeliest(turns, ())) == expected


COSTS = st.dictionaries(st.sampled_from(["Reed", "Oster", "Holt", None]), st.integers(-30, 90), min_size=1)


@given(st.lists(st.builds(Turn, st.sampled_from(Link), COSTS), max_size=40), st.lists(st.sampled_from(["Reed", None])))
def test_each_has_one_of_its_speakers(turns: list[Turn], before: list[str | None]) -> None:
    found = likeliest(turns, before)
    assert len(found) == len(turns)
    assert all(speaker in turn.costs for speaker, turn in zip(found, turns, strict=True))
