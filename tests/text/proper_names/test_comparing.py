"""Whether two names name the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.value import NameKind
from sicut.text.proper_names import NameFit, compare, fitted, is_comparable

PERSON, BODY, PLACE, OPEN = NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE, NameKind.UNKNOWN
SAME = [
    ("Ada Reed", "ada reed", PERSON), ("Reed, Ada", "Ada Reed", PERSON), ("Mayor Ada Reed", "Ada Reed", PERSON),
    ("Ada M. Reed", "Ada Reed", PERSON), ("A. Reed", "Ada Reed", PERSON), ("JP Okafor", "Jean-Pierre Okafor", PERSON),
    ("AdaReed", "Ada Reed", PERSON), ("Salman Mohammed bin", "Mohammed bin Salman", PERSON),
    ("North Ferry GmbH", "North Ferry", BODY), ("North Ferry, Inc.", "North Ferry Incorporated", BODY),
    ("ООО «Паром»", "Паром", BODY), ("The Harbour Group", "Harbour", BODY), ("Reed & Sons Ltd", "Reed and Sons", BODY),
    ("Harbour Bank Int'l", "Harbour International Bank", BODY), ("Brigade Forty 4", "Brigade 44", BODY),
    ("van der Holm", "Vanderholm", PERSON), ("Ferry Fund I Ltd", "Ferry Fund Ltd", BODY),
    ("World Ferry Organisation", "World Ferry Organization", BODY),
    ("محمد السالم", "محمد السالم", PERSON), ("CNN", "CNNs", OPEN),
    ("al-Holm", "Holm", PERSON),
]  # fmt: skip
VARIANTS = [
    ("Sergey Reed", "Sergei Reed", PERSON), ("Sergej", "Sergey", OPEN), ("Мария Холм", "Maria Kholm", PERSON),
    ("Chruschtschow", "Khrushchev", PERSON), ("Jelzin", "Yeltsin", PERSON), ("Gaddafi", "Qadhafi", PERSON),
    ("Osama bin Laden", "Usama ibn Ladin", PERSON), ("محمد", "Mohammed", PERSON), ("Mueller", "Müller", PERSON),
    ("Mao Tse-tung", "Mao Zedong", PERSON), ("Chou En-lai", "Zhou Enlai", PERSON), ("Vucic", "Vučić", PERSON),
    ("Αλέξης Τσίπρας", "Alexis Tsipras", PERSON), ("ბარაკ ობამა", "Barack Obama", PERSON),
    ("Բարակ Օբամա", "Barak Obama", PERSON), ("בנימין", "Benjamin", PERSON), ("Ben Holm", "Benjamin Holm", PERSON),
    ("Иванов", "Иванова", PERSON), ("Italian", "Italy", PLACE), ("U.K.", "British", PLACE), ("Kiev", "Kyiv", PLACE),
    ("Israeli", "Israel", PLACE), ("Łukasz", "Lukasz", PERSON),
]  # fmt: skip
SLIPS = [
    ("Okafor", "Okaffor", PERSON), ("Ada Okafor", "Ada Okafro", PERSON), ("Reed", "Reid", PERSON),
    ("Katherine Holm", "Kathryn Holm", PERSON), ("Ok4for", "Okafor", PERSON), ("Harburline", "Harborline Inc.", BODY),
    ("Владимир Холмов", "Владимир Халмов", PERSON),
]  # fmt: skip
PARTS = [
    ("Reed", "Ada Reed", PERSON), ("EU", "European Union", OPEN), ("U.S.", "United States", PLACE),
    ("Federal Office of Roads", "Federal Roads", OPEN),
    ("Office of Roads", "Federal Office of Roads", BODY), ("Harbour Bank", "Harbour Bank (Schweiz)", BODY),
]  # fmt: skip
OTHERS = [
    ("Ada Reed", "Ida Reed", PERSON), ("Ada Reed", "Ada Holm", PERSON), ("B. Reed", "Ada Reed", PERSON),
    ("North Harbour", "South Harbour", PLACE),
    ("Ferry Fund II", "Ferry Fund III", BODY),
    ("Ferry 12", "Ferry 13", OPEN),
    ("Harbour Lease", "Harbour Trust", BODY), ("Israeli", "Indian", PLACE), ("Austria", "Australia", PLACE),
    ("Niger", "Nigeria", PLACE), ("Iran", "Iraq", PLACE), ("Mario Holm", "Maria Holm", PERSON),
    ("Hubble Space Telescope", "James Webb Space Telescope", OPEN), ("NS-CL", "NS-CCL", OPEN), ("PBMS", "PBMA", OPEN),
    ("European Union", "European Parliament", BODY), ("Ali bin Reed", "Ali bin Holm", PERSON),
    ("Holm Ltd", "Holm Nederland Ltd", BODY), ("Holm (Spain)", "Holm (Italy)", BODY), ("王小明", "王小红", PERSON),
    ("Thomas A. Lind", "Thomas Lindenau", PERSON), ("Professor C", "Professor B", OPEN),
    ("Kim Jong Un", "Kim Jong Il", PERSON),
]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "kind", "fit"),
    [(*row, fit) for fit, rows in zip(NameFit, (SAME, VARIANTS, SLIPS, PARTS, OTHERS), strict=True) for row in rows],
)
def test_names_fit(one: str, other: str, kind: NameKind, fit: NameFit) -> None:
    assert compare(one, other, kind) is fit
    assert compare(other, one, kind) is fit


def test_a_fit_tells_which_words_differ() -> None:
    fit = fitted("Ada Okafor", "Okaffor", PERSON)
    assert [(pair.one, pair.other) for pair in fit.differing] == [("Okafor", "Okaffor")]
    assert (fit.left, fit.right) == (("Ada",), ())
    turned = fitted("Okaffor", "Ada Okafor", PERSON)
    assert [(pair.one, pair.other) for pair in turned.differing] == [("Okaffor", "Okafor")]
    assert (turned.left, turned.right) == ((), ("Ada",))


def test_scripts_without_a_table_cannot_be_compared() -> None:
    assert is_comparable("Мария", "Maria")
    assert not is_comparable("王小明", "Wang Xiaoming")
    assert is_comparable("王小明", "李雷")


WORDS = st.sampled_from(
    "Ada Reed Okafor bin al- van II 12 GmbH Ltd. Мария محمد 王 (X) / , . 'n J.P. ООО Sergei".split()
)
NAMES = st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=8).map(" ".join))


@given(NAMES, NAMES, st.sampled_from(NameKind))
def test_any_two_names_compare_the_same_both_ways(one: str, other: str, kind: NameKind) -> None:
    assert compare(one, other, kind) is compare(other, one, kind)


@given(NAMES, st.sampled_from(NameKind))
def test_any_name_is_its_own(name: str, kind: NameKind) -> None:
    assert compare(name, name, kind) is NameFit.SAME
    is_comparable(name, "Reed")


def test_a_very_long_name_is_compared_by_its_first_words() -> None:
    assert compare("Reed " * 5000, "Holm " * 5000) is NameFit.OTHER


@pytest.mark.parametrize(
    ("one", "other", "of_land"),
    [("U.K.", "British", True), ("Italy", "Italian", True), ("Kyiv", "Kiev", False), ("Sergei", "Sergey", False)],
)
def test_a_country_and_its_people(one: str, other: str, *, of_land: bool) -> None:
    found = fitted(one, other)
    assert found.fit is NameFit.VARIANT
    assert found.is_of_land is of_land


def test_arabic_names_are_told_by_their_words() -> None:
    assert compare("Yousef Hadad", "Yusuf Haddad") is NameFit.VARIANT
    assert compare("Mohammed al-Kassimi", "Muhammad al-Qasimi") is NameFit.VARIANT
