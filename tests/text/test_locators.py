import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.locators import Locator, LocatorKind, page_number, parse_locator, read_locator, seconds

PAGE, SECTION, TIME, OTHER = LocatorKind


@pytest.mark.parametrize(
    ("text", "written", "parsed"),
    [
        (", p. 4", "p. 4", (PAGE, ("4", "4"))),
        (" pp. 33-35, and", "pp. 33-35", (PAGE, ("33", "35"))),
        ("pp. 333–35", "pp. 333–35", (PAGE, ("333", "335"))),
        ("p.~4--5", "p.~4--5", (PAGE, ("4", "5"))),
        (": 33", "33", (PAGE, ("33", "33"))),
        ("S. 12f.", "S. 12f.", (PAGE, ("12", "13"))),
        ("33ff.", "33ff.", (PAGE, ("33", "53"))),
        ("S. iv", "S. iv", (PAGE, ("iv", "iv"))),
        ("pp. iv–vi", "pp. iv–vi", (PAGE, ("iv", "vi"))),
        (" at 14.", "14", (PAGE, ("14", "14"))),
        ("p. 4, 7", "p. 4, 7", (PAGE, ("4", "4"), ("7", "7"))),
        ("§ 3", "§ 3", (SECTION, ("3", "3"))),
        ("ch. 2", "ch. 2", (SECTION, ("2", "2"))),
        ("sec. 3.2 of", "sec. 3.2", (SECTION, ("3.2", "3.2"))),
        ("at 0:12:30", "0:12:30", (TIME, ("0:12:30", "0:12:30"))),
        (", vol. 2, p. 3", "vol. 2", (OTHER, ("2", "2"))),
        ("l. 3", "l. 3", (OTHER, ("3", "3"))),
    ],
)
def test_places(text: str, written: str, parsed: tuple[LocatorKind, *tuple[tuple[str, str], ...]]) -> None:
    found = read_locator(text)
    assert found is not None
    assert text[slice(*found)] == written
    assert parse_locator(written) == Locator(parsed[0], parsed[1:])


@pytest.mark.parametrize(
    "text", [" said", "", "mild weather", "and 4", "12th of May", "iv", "p.", "section", "pp. x-ray"]
)
def test_no_places(text: str) -> None:
    assert read_locator(text) is None
    assert parse_locator(text) is None


@pytest.mark.parametrize(
    ("label", "number"),
    [("12", (False, 12)), ("iv", (True, 4)), ("XIX", (True, 19)), ("12a", None), ("", None), ("pier", None)],
)
def test_page_numbers(label: str, number: tuple[bool, int] | None) -> None:
    assert page_number(label) == number


@pytest.mark.parametrize(
    ("time", "value"), [("12:30", 750), ("1:00:05", 3605), ("12", None), ("a:b", None), ("1:2:3:4", None)]
)
def test_times(time: str, value: int | None) -> None:
    assert seconds(time) == value


@given(st.text(st.sampled_from("pS.§ ,:;-–0123456789ivxabf~andet&()"), max_size=30))
def test_any_text(text: str) -> None:
    found = read_locator(text)
    if found is not None:
        assert 0 <= found[0] < found[1] <= len(text)
        assert parse_locator(text[slice(*found)]) is not None
