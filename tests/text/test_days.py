import pytest

from sicut.text.days import days


@pytest.mark.parametrize(
    ("text", "named", "day"),
    [
        ("the letter of 14 March, 2031", "14 March, 2031", (3, 14, 2031)),
        ("on March 14 they met", "March 14", (3, 14, None)),
        ("on Sept. 3, 2031", "Sept. 3, 2031", (9, 3, 2031)),
        ("the 3rd of May", "3rd of May", (5, 3, None)),
        ("in its letter of 3 May.", "3 May", (5, 3, None)),
        ("am 14. März 2031", "14. März 2031", (3, 14, 2031)),
        ("am 1.4.2031", "1.4.2031", (4, 1, 2031)),
        ("le 1er mars 2031", "1er mars 2031", (3, 1, 2031)),
        ("el 14 de marzo de 2031", "14 de marzo de 2031", (3, 14, 2031)),
        ("minutes-2031-03-14", "2031-03-14", (3, 14, 2031)),
    ],
)
def test_days(text: str, named: str, day: tuple[int, int, int | None]) -> None:
    (found,) = days(text)
    assert (text[slice(*found.span)], (found.month, found.day, found.year)) == (named, day)


@pytest.mark.parametrize(
    "text", ["", "May we go?", "1,400 March hares", "March of 300 men", "31 boats", "2031-13-40", "1.2.3.2031"]
)
def test_no_days(text: str) -> None:
    assert list(days(text)) == []


def test_whether_two_may_be_one_day() -> None:
    first, second, third, fourth = days("14 March 2031, 14 March, 14 March 2032, 15 March 2031")
    assert first.may_be(second)
    assert second.may_be(third)
    assert not first.may_be(third)
    assert not first.may_be(fourth)
