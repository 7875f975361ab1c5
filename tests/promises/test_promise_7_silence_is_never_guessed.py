"""Promise 7: what fits two places equally well is shown at both."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut import Text
from tests.promises.checked import checked
from tests.promises.texts import SENTENCES, quoting, speeches

SAID = SENTENCES[0]
BEFORE, AFTER = "The bell rang at noon. ", " Then it rained on the hills.\n\n"


def places(words: str, sources: list[Text]) -> list[tuple[str, int]]:
    found = []
    for name, text in sorted(sources):
        at = text.find(words)
        while at >= 0:
            found.append((name.partition(".")[0], at))
            at = text.find(words, at + 1)
    return found


@pytest.mark.parametrize(
    "sources",
    [
        [Text("a.txt", BEFORE + SAID + AFTER + SENTENCES[1] + SAID)],
        [Text("a.txt", BEFORE + SAID + AFTER), Text("b.txt", AFTER + SAID)],
        [Text("c.txt", SAID * 3), Text("a.txt", SENTENCES[2]), Text("b.txt", AFTER + SAID)],
        [Text("a.txt", SAID), Text("b.txt", SAID)],
        [Text(f"s{n}.txt", BEFORE * n + SAID) for n in range(9)],
    ],
)
@pytest.mark.parametrize("words", [SAID, SAID.rstrip("."), "leaves at seven every morning", "the lighthouse leaves"])
def test_all_places_are_passages(sources: list[Text], words: str) -> None:
    found = checked(quoting(words), sources)
    assert found.statuses == ["verified"]
    passages = [(one["witness"], one["start"]) for one in found.claim["passages"]]
    assert passages == places(words.rstrip("."), sources)
    (finding,) = found.findings
    assert (finding["code"], finding["severity"]) == ("Q305", "info")
    assert [(one["witness"], one["start"]) for one in finding["evidence"]] == passages


@given(st.lists(speeches, min_size=1, max_size=5), st.sampled_from(SENTENCES))
def test_as_many_passages_as_places(given: list[list[str]], words: str) -> None:
    sources = [Text(f"s{n}.txt", "\n\n".join(one)) for n, one in enumerate(given)]
    found = checked(quoting(words), sources)
    passages = [(one["witness"], one["start"]) for one in found.claim["passages"]]
    assert passages == places(words.rstrip("."), sources)
    assert ("Q305" in found.all_codes) == (len(passages) > 1)


@pytest.mark.parametrize(
    ("fault", "code"), [("every evening", "Q103"), ("each morning", "Q103"), ("every early morning", "Q102")]
)
def test_a_fault_against_two_places_is_shown_with_both(fault: str, code: str) -> None:
    sources = [Text("a.txt", BEFORE + SAID + AFTER), Text("b.txt", AFTER + SAID)]
    found = checked(quoting(SAID.replace("every morning", fault)), sources)
    assert found.statuses == ["altered"]
    assert [one["witness"] for one in found.claim["passages"]] == ["a", "b"]
    assert found.codes == [code]


def test_a_worse_place_is_no_passage() -> None:
    worse = SAID.replace("seven", "eight")
    found = checked(quoting(SAID), [Text("a.txt", worse), Text("b.txt", SAID), Text("c.txt", worse)])
    assert [one["witness"] for one in found.claim["passages"]] == ["b"]
    assert found.all_codes == []


def test_two_equally_bad_places_with_other_faults_are_both_shown() -> None:
    sources = [Text("a.txt", SAID.replace("seven", "eight")), Text("b.txt", SAID.replace("seven", "nine"))]
    found = checked(quoting(SAID), sources)
    assert [one["witness"] for one in found.claim["passages"]] == ["a", "b"]
    assert "Q103" in found.codes


def test_parts_around_an_ellipsis_that_stand_in_two_sources() -> None:
    text = f"{BEFORE}{SENTENCES[3]}{AFTER}"
    found = checked(
        quoting("The bakers brought bread … to cover the carts."), [Text("a.txt", text), Text("b.txt", text)]
    )
    assert [one["witness"] for one in found.claim["passages"]] == ["a", "b"]
    assert found.codes == []


def test_the_order_of_the_sources_does_not_matter() -> None:
    sources = [Text(f"s{n}.txt", BEFORE * n + SAID) for n in range(5)]
    assert checked(quoting(SAID), sources).json == checked(quoting(SAID), sources[::-1]).json
