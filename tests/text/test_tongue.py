"""The language that the values of a short text are read in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.language import guess
from sicut.text.tongue import tongue


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Según la nota, el consejo tiene cinco miembros."),
        ("fr", "La salle de lecture sera fermée six semaines, indique le communiqué de la bibliothèque."),
        ("fr", "Le café a ouvert en mai."),
        ("es", "El café abrió en mayo."),
        ("de", "Die Mole ist länger."),
        ("ru", "По сообщению библиотеки, в совет входят шесть человек."),
        ("ru", "Регата шла с 4 апреля по 20 мая 2031 года, то есть девять недель."),
        ("ar", "وضعت التقرير سلمى الراوندي من شركة الساحل."),
        ("en", "The quay is long, and the ferry is old."),
        (None, "Elmsted"),
        (None, "1931"),
        (None, "Паляўнічы іншы ўчора"),
    ],
)
def test_the_likely_language_of_a_short_text(language: str | None, text: str) -> None:
    assert tongue(text) == language


@given(st.text(max_size=80))
def test_what_is_known_is_kept(text: str) -> None:
    found = guess(text)
    assert found not in {"en", "de", "fr", "es", "ar", "ru", "zh"} or tongue(text) == found
