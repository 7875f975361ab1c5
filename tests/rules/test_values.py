"""Numbers, dates and units that words name."""

import pytest

from sicut.rules.values import has_unit, months, numbers, weekdays

NUMBERS: list[tuple[str, list[float]]] = [
    ("no number at all", []),
    ("", []),
    # digits
    ("0", [0]),
    ("9", [9]),
    ("19 boats, 90 carts", [19, 90]),
    ("4700", [4700]),
    ("4,700", [4700]),
    ("4.700", [4700]),
    ("1,234,567", [1_234_567]),
    ("12,345", [12_345]),
    ("4'700", [4700]),
    ("4’700", [4700]),
    ("4.75", [4.75]),
    ("4,75", [4.75]),
    ("1,234.5", [1234.5]),
    ("1.234,5", [1234.5]),
    ("47.0", [47]),
    ("1234,567", [1234.567]),
    ("٤٧", [47]),
    ("٤٫٥", [4.5]),
    ("٤٬٧٠٠", [4700]),
    ("the B52", []),
    # words
    ("zero", [0]),
    ("twenty", [20]),
    ("thirty", [30]),
    ("ninety", [90]),
    ("twenty-one", [21]),
    ("twenty one boats", [21]),
    ("one hundred", [100]),
    ("two hundred and five", [200, 5]),
    ("two hundred five", [205]),
    ("two hundred thousand", [200_000]),
    ("three thousand five hundred", [3500]),
    ("three thousand five hundred twelve", [3512]),
    ("two million three thousand", [2_003_000]),
    ("two million three hundred thousand five", [2_300_005]),
    ("hundred", [100]),
    ("thousand hundred", [1100]),
    ("four billion", [4e9]),
    ("zero five", [5]),
    # neighbours that are no one number
    ("one two three", [1, 2, 3]),
    ("five twenty", [5, 20]),
    ("three thousand five hundred, then six hundred", [3500, 600]),
    ("two hundred boats and two hundred carts", [200, 200]),
    # other languages
    ("zwölf", [12]),
    ("dreißig", [30]),
    ("neunzig", [90]),
    ("quatre cent", [400]),
    ("soixante dix", [70]),
    ("veinte", [20]),
    ("cuarenta mil", [40_000]),
    ("двадцать пять", [25]),
    ("девяносто", [90]),
    ("пять тысяч", [5000]),
    ("ثلاثون", [30]),
    ("عشرة آلاف", [10_000]),
]


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_numbers(text: str, expected: list[float]) -> None:
    assert list(numbers(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from January to December", {0, 11}),
        ("im März", {2}),
        ("en août", {7}),
        ("4 de mayo", {4}),
        ("в июне", {5}),
        ("في مارس", {2}),
        ("on Monday", set()),
    ],
)
def test_months(text: str, expected: set[int]) -> None:
    assert months(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monday and Sunday", {0, 6}),
        ("am Mittwoch", {2}),
        ("jeudi", {3}),
        ("el sábado", {5}),
        ("во вторник", {1}),
        ("الجمعة", {4}),
        ("in May", set()),
    ],
)
def test_weekdays(text: str, expected: set[int]) -> None:
    assert weekdays(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("five miles and two Inches", {"miles", "inches"}), ("five boats", set())]
)
def test_units(text: str, expected: set[str]) -> None:
    assert has_unit(text) == expected
