"""Reports in Arabic: verses with their references, sayings told behind them, hints to the verse meant."""

import pytest

from sicut.model.collation import Attestation
from tests.api.test_references import result, statuses, told

VERSES = (
    "94|5|فَإِنَّ مَعَ الْعُسْرِ يُسْرًا\n"
    "94|6|إِنَّ مَعَ الْعُسْرِ يُسْرًا\n"
    "94|7|فَإِذَا فَرَغْتَ فَانصَبْ\n"
    "94|8|وَإِلَىٰ رَبِّكَ فَارْغَب\n"
    "103|1|وَالْعَصْرِ\n"
    "103|2|إِنَّ الْإِنسَانَ لَفِي خُسْرٍ\n"
)
VERSE = "إن مع العسر يسرا"
SAYING = "من زرع نخلة على المرفأ أكل منها البحارة"


@pytest.mark.parametrize(
    ("report", "findings", "claims"),
    [
        (f"قال تعالى: {VERSE} ﴿الشرح: ٦﴾ وهذا وعد.", [], ["quotation verified", "reference verified"]),
        (
            f'قال تعالى في سورة الشرح الآية 6: "{VERSE}". ويقول النبي صلى الله عليه وسلم: "{SAYING}".',
            [],
            ["reference verified", "quotation verified", "quotation missing-edition"],
        ),
        (
            f'قال تعالى في سورة الشرح الآية 6: "{SAYING}".',
            [f"R102 {SAYING}"],
            ["reference verified", "quotation not-found"],
        ),
    ],
)
def test_findings(report: str, findings: list[str], claims: list[str]) -> None:
    found = result(report, ("quran.txt", VERSES))
    assert (told(found), statuses(found)) == (findings, claims)


@pytest.mark.parametrize(("words", "has_hint"), [("إن الإنسان لفي سفن", True), ("إن السفن في المرفأ مع الريح", False)])
def test_a_hint_only_to_what_the_words_are_like(words: str, *, has_hint: bool) -> None:
    found = result(f'قال تعالى: "{words}" (العصر: 1)', ("quran.txt", VERSES))
    (outcome,) = (one for one in found.claims if isinstance(one, Attestation) and one.placing is not None)
    assert (outcome.nearest is not None) == has_hint
