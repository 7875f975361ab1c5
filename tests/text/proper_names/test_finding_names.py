"""Where a text has names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.value import NameKind, ProperName
from sicut.text.proper_names import find_names


def shown(text: str, language: str | None = "en") -> list[str]:
    return [text[slice(*name.span)] for name in find_names(text, language)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He met Ada Reed there.", ["Ada Reed"]),
        ("The Federal Office of Roads and the Bank of Holm.", ["Federal Office of Roads", "Bank of Holm"]),
        ("With Juan de la Cruz and Jan van den Berg.", ["Juan de la Cruz", "Jan van den Berg"]),
        ("It was de la Cruz who met van den Berg.", ["de la Cruz", "van den Berg"]),
        ("There Saddam al-Tikriti met Mohammed bin Salman.", ["Saddam al-Tikriti", "Mohammed bin Salman"]),
        ("In Q3 the EEG and the U.S. economy rose.", ["EEG", "U.S."]),
        ("In the U.S. The ferry sank.", ["U.S."]),
        ("She sold an iPhone at the Javits Center.", ["iPhone", "Javits Center"]),
        ("Mr. Okafor’s wife spoke to Dr. Ada M. Reed.", ["Okafor", "Ada M. Reed"]),
        ("On Monday, 3 March, Italian carriers met.", ["Italian"]),
        ("Ukrainian President Petro Holm left.", ["Ukrainian", "Petro Holm"]),
        ("I think I know. But we do. Ferries sank.", []),
        ("Emily and James met.", ["Emily", "James"]),
        ("The gain in fMRI-SSVEP power and in EEG-SSVEP rose.", ["fMRI-SSVEP", "EEG-SSVEP"]),
        ("Okafor rose. Then Okafor sat.", ["Okafor", "Okafor"]),
        ("Presently Okafor rose.", ["Okafor"]),
        ("Annual Report Of The Harbour\n\nThe ferry sank.", []),
        ("THE COUNCIL MEETS\n\nThe ferry sank.", []),
        ("- Budget approved\n- Ada Reed came", ["Ada Reed"]),
        ("They met at the Reed/Okafor inquiry of src/Foo.py and Bar/baz.", ["Reed", "Okafor"]),
        ("See @reed2031, `Foo.bar`, https://Example.com/Path and #Tag.", []),
        ("A London-based firm.", ["London"]),
        ("He joined General Motors and New York.", ["General Motors", "New York"]),
        ("New York sleeps.", ["New York"]),
        ("Shares of Reed Ltd. and Harbour, Inc. fell.", ["Reed Ltd", "Harbour, Inc"]),
        ("And then Theresa May spoke in May.", ["Theresa May"]),
        ("It was Professor C who asked.", ["Professor C"]),
        ("And after all that had been said in the harbour he met mayor Ada\nReed.", ["Ada\nReed"]),
        ("He met Ada.\n\nReed came.", ["Ada"]),
        ("Louis XIV and Chapter III.", ["Louis"]),
        ("The House Roads Committee Adam Holm joined.", ["House Roads Committee", "Adam Holm"]),
    ],
)  # fmt: skip
def test_english(text: str, names: list[str]) -> None:
    assert shown(text) == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Der Bürgermeister Karl Meier sprach im Rathaus mit Frau Okafor. Okafor lobte den Bau.",
         ["Karl Meier", "Okafor", "Okafor"]),
        ("de", "Die Kinder spielten Ende März mit Wasser und Sand.", []),
        ("de", "In der Hafenstraße zahlte die Reed GmbH an die NATO.", ["Hafenstraße", "Reed GmbH", "NATO"]),
        ("de", "Auf der Insel Fehn sprach die Außenministerin Ada Holm über Frankreichs Häfen.",
         ["Fehn", "Ada Holm", "Frankreichs"]),
        ("fr", "Le maire Jean Dupont et la Banque de France sont en Italie. Hier, Mme Reed est venue. L'Italie gagne.",
         ["Jean Dupont", "Banque de France", "Italie", "Reed", "Italie"]),
        ("es", "El alcalde Juan Pérez de la Cruz llamó a Reed al Senado y al Banco de España. Ayer llovió.",
         ["Juan Pérez de la Cruz", "Reed", "Senado", "Banco de España"]),
        ("ru", "Мэр Ада Рид и президент Холмов были в Лондоне. Рид молчала. Паром ушёл.",
         ["Ада Рид", "Холмов", "Лондоне", "Рид"]),
        ("ar", "قال الرئيس محمد السالم إن المدينة كبيرة. وقالت الدكتورة أمينة بنت خالد",
         ["محمد السالم", "أمينة بنت خالد"]),
        ("zh", "昨天，王小明市长说，和李雷教授一起去了。", ["王小明", "李雷"]),
        (None, "The ferry of Ada Reed sank near Harbour Bay.", ["Ada Reed", "Harbour Bay"]),
    ],
)  # fmt: skip
def test_other_languages(language: str | None, text: str, names: list[str]) -> None:
    assert shown(text, language) == names


@pytest.mark.parametrize(
    ("text", "kind", "title", "acronym"),
    [
        ("So Mayor Ada Reed spoke.", NameKind.PERSON, "Mayor", False),
        ("So the mayor Reed spoke.", NameKind.PERSON, "mayor", False),
        ("So the Harbour Council spoke.", NameKind.ORGANISATION, None, False),
        ("So the Italian ferry sank.", NameKind.PLACE, None, False),
        ("So it sank near Holm Island.", NameKind.PLACE, None, False),
        ("So NATO spoke.", NameKind.UNKNOWN, None, True),
    ],
)
def test_what_a_name_names(text: str, kind: NameKind, title: str | None, acronym: bool) -> None:  # noqa: FBT001
    (name,) = find_names(text, "en")
    assert (name.kind, name.title and text[slice(*name.title)], name.acronym) == (kind, title, acronym)


PIECES = st.sampled_from(
    "Ada Reed the The of de la van den bin al-Holm . \n \n\n Mayor mayor U.S. NATO Ltd. 's ’s Italian March 3 "
    "王小明市长 "
    "الرئيس محمد Мэр Рид « » - — ( ) J. Dr. / & Bank "
    "Frau Meier".split(" ")
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map(" ".join))


@given(TEXTS, st.sampled_from(["en", "de", "fr", "es", "ru", "ar", "zh", None]))
def test_any_text_has_names_in_order_and_apart(text: str, language: str | None) -> None:
    end = 0
    for name in find_names(text, language):
        assert isinstance(name, ProperName)
        assert end <= name.span.start < name.span.end <= len(text)
        assert "\n\n" not in text[slice(*name.span)]
        assert name.title is None or (name.title.width and not name.title.overlaps(name.span))
        end = name.span.end


@pytest.mark.parametrize("piece", ["A", "Ada ", "A.", "A-", "' ", "\n", "( ", "de ", "Ada de la ", "I ", "al-", "X&"])
def test_long_repetition_is_read(piece: str) -> None:
    find_names(piece * 20_000, "en")


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Die Schwimmlehrerin Xyra Perlman arbeitet hier.", ["Xyra Perlman"]),
        ("de", "Die Gutachterin Henrike Ostwald Risse fand.", ["Henrike Ostwald"]),
        ("de", "Der Taucher Enno Kloth sah Risse an den Trägern.", ["Enno Kloth"]),
        ("de", "Der Fischer und die Lehrerin fuhren am Montag.", []),
        ("fr", "L’ingénieure Odile Marchand a trouvé des fissures.", ["Odile Marchand"]),
        ("es", "Allí el capitán Tomás Rey halló grietas.", ["Tomás Rey"]),
        ("ru", "Тогда капитан Захар Терентьев нашёл трещины.", ["Захар Терентьев"]),
        ("ar", "وضعت التقرير سلمى الراوندي من شركة الساحل.", ["سلمى الراوندي"]),
        ("ar", "وقال رضوان الهاشمي إن القاعة مغلقة.", ["رضوان الهاشمي"]),
        ("ar", "في مقهى الميناء طاولة.", []),
        ("zh", "报告由北工公司的沈若兰撰写。", ["沈若兰"]),
        ("zh", "馆员韩立德将关闭阅览室。", ["韩立德"]),
        ("zh", "工程师说码头很长。", []),
    ],
)
def test_names_that_their_trade_or_a_given_name_shows(language: str, text: str, names: list[str]) -> None:
    assert shown(text, language) == names
