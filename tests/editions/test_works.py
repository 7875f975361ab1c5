import pytest

from sicut.claims.references import find_references
from sicut.editions.law import eu, german, treaties
from sicut.editions.works import code_of, is_counted, names_of
from sicut.model.reference import Reach


def reach(first: str, last: str | None = None, *below: str) -> Reach:
    """From one label to another, or to what is below the first."""
    return Reach((first, *below), (last or first, *below))


@pytest.mark.parametrize(
    ("work", "names"),
    [
        ("Charter of the United Nations", {"UN Charter", "UN-Charta", "Charte des Nations Unies"}),
        ("European Convention on Human Rights", {"EMRK", "MRK", "ECHR", "CEDH"}),
        (
            "Convention relating to the Status of Refugees",
            {"GFK", "Genfer Flüchtlingskonvention", "Refugee Convention"},
        ),
        ("GG", {"Grundgesetz", "Basic Law", "GG"}),
        ("BV", {"Bundesverfassung", "Swiss Constitution"}),
        ("BGB", {"Bürgerliches Gesetzbuch"}),
        ("GDPR", {"DSGVO", "RGPD", "General Data Protection Regulation", "Regulation 2016/679"}),
        ("REACH", {"Regulation 1907/2006"}),
    ],
)
def test_a_work_has_its_names_in_all_tables(work: str, names: set[str]) -> None:
    assert names <= set(names_of(work))
    assert len(set(names_of(work))) == len(names_of(work))


def test_a_work_of_no_table_has_no_names() -> None:
    assert names_of("Harbour Act") == ()
    assert code_of("Harbour Act") is None


@pytest.mark.parametrize(
    ("work", "unit", "count"),
    [
        ("Charter of the United Nations", "article", 111),
        ("European Convention on Human Rights", "article", 59),
        ("GG", "article", 146),
        ("BGB", "section", 2385),
        ("GDPR", "article", 99),
        ("Constitution of India", "article", None),
    ],
)
def test_the_numbers_of_a_work(work: str, unit: str, count: int | None) -> None:
    code = code_of(work)
    assert code is not None
    assert (code.work, code.unit, code.articles) == (work, unit, count)


@pytest.mark.parametrize(
    ("work", "reaches", "counted"),
    [
        ("Charter of the United Nations", (reach("article 51"),), True),
        ("Charter of the United Nations", (reach("article 111"), reach("article 1")), True),
        ("Charter of the United Nations", (reach("article 112"),), False),
        ("Charter of the United Nations", (reach("article 1"), reach("article 112")), False),
        ("Charter of the United Nations", (reach("article 100", "article 120"),), False),
        ("Charter of the United Nations", (reach("article 0"),), False),
        ("Charter of the United Nations", (reach("article 2", None, "paragraph 4"),), False),
        ("Charter of the United Nations", (reach("preamble"),), False),
        ("Charter of the United Nations", (reach("chapter VII"),), False),
        ("Charter of the United Nations", (), False),
        ("BGB", (reach("section 823"),), True),
        ("BGB", (reach("section 823a"),), False),
        ("BGB", (reach("article 823"),), False),
        ("BGB", (reach("section 9999"),), False),
        ("Constitution of India", (reach("article 14"),), False),
        ("Harbour Act", (reach("article 1"),), False),
    ],
)
def test_only_places_that_are_numbered_one_by_one_are_counted(
    work: str, reaches: tuple[Reach, ...], *, counted: bool
) -> None:
    assert is_counted(work, reaches) is counted


def test_every_work_of_the_tables_is_found_by_its_key() -> None:
    keys = {act.code.work for act in eu.acts()} | {treaty.name for treaty in treaties.treaties()}
    assert all(code_of(key) is not None and names_of(key) for key in keys)
    assert len({treaty.name for treaty in treaties.treaties()}) == len(treaties.treaties())


@pytest.mark.parametrize("written", ["Art. 8 EMRK", "Art. 33 GFK", "Art. 1 CISG", "Art. 29 WÜD", "Art. 48 WRV"])
def test_a_treaty_has_one_key_whichever_table_names_it(written: str) -> None:
    (found,) = find_references(f"Nach {written} gilt das.")
    short = written.rpartition(" ")[2]
    code, treaty = german.by_abbreviation(short), treaties.abbreviations().get(short)
    assert code is not None
    assert found.work == code.work
    assert treaty is None or treaty.name == code.work
