from datetime import date
from fractions import Fraction

import pytest

from sicut.model.document import Document, Metadata, Role
from sicut.model.value import When
from sicut.text.dates import (
    conflicts,
    contains,
    document_date,
    edtf,
    find_dates,
    interval_length,
    lasts,
    same_date,
    weekday_fault,
)

TODAY = date(2031, 5, 14)


def when(text: str) -> When:
    (found,) = find_dates(f"They met on {text}.", "en", TODAY)
    return found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("14 March 2031", "March 14th, 2031", True),
        ("14 March 2031", "14 March", True),
        ("14 March 2031", "15 March", False),
        ("14 March 2031", "14 March 2032", False),
        ("14 March 2031", "14 April 2031", False),
        ("14 March 2031", "March 2031", None),
        ("14 March 2031", "April 2031", False),
        ("14 March 2031", "2031", None),
        ("14 March 2031", "2032", False),
        ("14 March", "2031", None),
        ("2031", "2031", True),
        ("in 2019", "the 2010s", None),
        ("in 2009", "the 2010s", False),
        ("yesterday", "13 May 2031", True),
        ("yesterday", "12 May 2031", False),
        ("Tuesday", "13 May 2031", True),
        ("14 March to 2 May 2031", "14 March 2031 to 2 May 2031", True),
        ("14 March to 2 May 2031", "14 March 2031 to 3 May 2031", False),
        ("14 March to 2 May 2031", "5 May 2031", False),
        ("14 March to 2 May 2031", "20 March 2031", None),
        ("31 April 2031", "30 April 2031", False),
        ("late March 2031", "March 2031", True),
        ("3 Ramadan 1445", "13 March 2024", True),
    ],
)
def test_same_date(one: str, other: str, same: bool | None) -> None:  # noqa: FBT001
    assert same_date(when(one), when(other)) is same
    assert same_date(when(other), when(one)) is same
    assert conflicts(when(one), when(other)) == (same is False)


@pytest.mark.parametrize(
    ("wide", "narrow", "holds"),
    [
        ("March 2031", "14 March 2031", True),
        ("2031", "March 2031", True),
        ("the 1990s", "1998", True),
        ("14 March to 2 May 2031", "20 March 2031", True),
        ("last week", "7 May 2031", True),
        ("14 March", "14 March 2031", True),
        ("March 2031", "14 April 2031", False),
        ("14 March 2031", "March 2031", False),
        ("31 April 2031", "31 April 2031", False),
    ],
)
def test_contains(wide: str, narrow: str, holds: bool) -> None:  # noqa: FBT001
    assert contains(when(wide), when(narrow)) == holds


@pytest.mark.parametrize(
    ("one", "other", "days", "step", "fits"),
    [
        ("14 March", "2 May", 49, 7, True),
        ("14 March", "2 May", 42, 7, False),
        ("14 March 2031", "2 May 2031", 49, 1, True),
        ("14 March 2031", "2 May 2031", 50, 1, True),
        ("14 March 2031", "2 May 2031", 51, 1, False),
        ("2016", "2019", 3 * 365, 365, True),
        ("2016", "2019", 10 * 365, 365, False),
        ("30 December", "2 January", 3, 1, True),
    ],
)
def test_lasts(one: str, other: str, days: int, step: int, fits: bool) -> None:  # noqa: FBT001
    assert lasts(when(one), when(other), Fraction(days), Fraction(step)) == fits


def test_interval_length() -> None:
    assert interval_length(when("14 March"), when("2 May")) == (49, 49)
    assert interval_length(when("31 April 2031"), when("2 May 2031")) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Monday, 3 May 2022", "3 May 2022 was a Tuesday"),
        ("Tuesday, 3 May 2022", None),
        ("3 May 2022", None),
        ("Tuesday", None),
    ],
)
def test_weekday_fault(text: str, fault: str | None) -> None:
    assert weekday_fault(when(text)) == fault


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("14 March 2031", "2031-03-14"),
        ("14 March", "XXXX-03-14"),
        ("March 2031", "2031-03"),
        ("summer 2031", "2031-22"),
        ("winter 2031", "2031-24"),
        ("second quarter of 2031", "2031-34"),
        ("the 18th century", "17XX"),
        ("the 1990s", "199X"),
        ("14 March to 2 May 2031", "2031-03-14/2031-05-02"),
        ("last week", "2031-05-05/2031-05-11"),
    ],
)
def test_edtf(text: str, code: str) -> None:
    assert edtf(when(text)) == code


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("HARBOUR, 14 March 2031 - The ferry sails again.", None, date(2031, 3, 14)),
        ("Date: 14 March 2031\nTo: the council\n", None, date(2031, 3, 14)),
        ("Published 14 March 2031, changed 15 March 2031", None, None),
        ("The ferry sails again.", "2031-03-14", date(2031, 3, 14)),
        ("Harbour news\n" * 12 + "14 March 2031", None, None),
        ("In March 2031 the ferry sailed.", None, None),
    ],
)
def test_document_date(text: str, told: str | None, expected: date | None) -> None:
    document = Document(
        siglum="A",
        role=Role.WITNESS,
        path="a.txt",
        media_type="text/plain",
        sha256="",
        language="en",
        text=text,
        metadata=Metadata(date=told),
    )
    assert document_date(document) == expected
