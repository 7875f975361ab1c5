import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims.references.quran import find
from sicut.model.reference import Reach, System

# The text, what of it is found, each as "its words = its form".
FOUND = [
    ("He cites [Ar-Room: 4-6] twice.", "Ar-Room: 4-6 = 30:4-6"),
    ("[From Al-Imran: 126]", "Al-Imran: 126 = 3:126"),
    ("(Al-Baqarah 2:255)", "Al-Baqarah 2:255 = 2:255"),
    ("as the Holy Qur'an 2: 255-257 says", "Qur'an 2: 255-257 = 2:255-257"),
    ("see Quran 30:4–6.", "Quran 30:4–6 = 30:4-6"),
    ("Q 2:255 and Q. 2.255", "Q 2:255 = 2:255|Q. 2.255 = 2:255"),
    ("in Sure 2, Vers 255, und Sure 3:7", "Sure 2, Vers 255 = 2:255|Sure 3:7 = 3:7"),
    ("(Koran 2,255)", "Koran 2,255 = 2:255"),
    ("sourate 2, verset 255 du Coran", "sourate 2, verset 255 = 2:255"),
    ("la sura 2, aleya 255", "sura 2, aleya 255 = 2:255"),
    ("Surah Al-Kahf, verse 10", "Surah Al-Kahf, verse 10 = 18:10"),
    ("verse 4 of Surat ar-Rum", "verse 4 of Surat ar-Rum = 30:4"),
    ("Surah Ar Rum (The Romans), verse 4", "Surah Ar Rum (The Romans), verse 4 = 30:4"),
    ('Sura "The Cow", verse 255', 'Sura "The Cow", verse 255 = 2:255'),
    ("Surah 2 (Al-Baqarah), verse 255", "Surah 2 (Al-Baqarah), verse 255 = 2:255"),
    ("chapter 30, verse 4 of the Qur'an", "chapter 30, verse 4 of the Qur'an = 30:4"),
    ("Qur'an, chapter 2, verse 255", "Qur'an, chapter 2, verse 255 = 2:255"),
    ("24:35 of the Qur'an", "24:35 of the Qur'an = 24:35"),
    ("Suras 113 and 114", "Suras 113 and 114 = 113,114"),
    ("In der 2. Sure, Vers 255", "2. Sure, Vers 255 = 2:255"),
    ("verset 255 de la sourate « La Vache »", "verset 255 de la sourate « La Vache = 2:255"),
    ("QS. Yusuf/12: 4", "QS. Yusuf/12: 4 = 12:4"),
    ("Allah said: Ar-Rum: 4-6, ayah 30:7", "Ar-Rum: 4-6 = 30:4-6|ayah 30:7 = 30:7"),
    ("الآية 255 من البقرة", "الآية 255 من البقرة = 2:255"),
    ("القرآن الكريم (2:255)", "القرآن الكريم (2:255) = 2:255"),
    ("(Yusuf: 12)", "Yusuf: 12 = 12:12"),
    ("QS Al-Baqarah [2]: 255", "QS Al-Baqarah [2]: 255 = 2:255"),
    ("Bakara Suresi, 255. ayet", "Bakara Suresi, 255. ayet = 2:255"),
    ("[الروم: 4-6]", "الروم: 4-6 = 30:4-6"),
    ("[سورة الروم: ٤-٦]", "سورة الروم: ٤-٦ = 30:4-6"),
    ("(الروم/٤)", "الروم/٤ = 30:4"),
    ("{البقرة: 255}", "البقرة: 255 = 2:255"),
    ("﴿البقرة: ٢٥٥﴾", "البقرة: ٢٥٥ = 2:255"),
    ("في سورة هود (الآية 84) ذكر", "سورة هود (الآية 84) = 11:84"),
    ("سورة البقرة الآية 255", "سورة البقرة الآية 255 = 2:255"),
    ("الآيات 4 إلى 6 من سورة الروم", "الآيات 4 إلى 6 من سورة الروم = 30:4-6"),
    ("[من سورة آل عمران: 126]", "سورة آل عمران: 126 = 3:126"),
    ("(آل عمران: من الآية 126)", "آل عمران: من الآية 126 = 3:126"),
    ("سورة 33 (الأحزاب): 56", "سورة 33 (الأحزاب): 56 = 33:56"),
    ("سورة الأنعام (6:102)", "سورة الأنعام (6:102) = 6:102"),
    ("وسورة (البقرة) آية (٢٥٥)", "سورة (البقرة) آية (٢٥٥) = 2:255"),
    ("سوره بقره آیه 255", "سوره بقره آیه 255 = 2:255"),
    ("They recite Surat al-Ikhlas daily.", "Surat al-Ikhlas = 112"),
    ("سورة الإخلاص", "سورة الإخلاص = 112"),
    ("Ayat al-Kursi hung on the wall.", "Ayat al-Kursi = 2:255"),
    ("Quran 30:4, then (30:7) and verse 9", "Quran 30:4 = 30:4|30:7 = 30:7|verse 9 = 30:9"),
    ("Quran 2:255; 3:7 and 30:4", "Quran 2:255 = 2:255|3:7 = 3:7|30:4 = 30:4"),
    ('سورة الزمر: "..." (الآية 59)', "سورة الزمر = 39|الآية 59 = 39:59"),
    ("(البقرة: 255؛ آل عمران: 2)", "البقرة: 255 = 2:255|آل عمران: 2 = 3:2"),
    ("Quran 2:255,257", "Quran 2:255,257 = 2:255,257"),
    ("Quran 2:255,3:7", "Quran 2:255 = 2:255|3:7 = 3:7"),
    ("Quran 2:285-3:2", "Quran 2:285-3:2 = 2:285-3:2"),
    ("The motto on the wall is Al-Anfal: 61.", "Al-Anfal: 61 = 8:61"),
    ("Ar-Rahman: 19-20 was read", "Ar-Rahman: 19-20 = 55:19-20"),
    ("The plate quotes Hud: 41.", "Hud: 41 = 11:41"),
    ('"My Lord, increase me" Taha: 114', "Taha: 114 = 20:114"),
    ("Allah is named in it. Saba: 15 tells more.", "Saba: 15 = 34:15"),
    ("She chose Ali ‘Imran: 103.", "Ali ‘Imran: 103 = 3:103"),
    ("It begins with Q30:22.", "Q30:22 = 30:22"),
    ("He spoke of Q 2:255, 257 only.", "Q 2:255, 257 = 2:255,257"),
    ("Verse 18:10 of the Qur'an", "Verse 18:10 of the Qur'an = 18:10"),
    ("Die Sure al-Fatiha wird gesprochen", "Sure al-Fatiha = 1"),
    ("Suratul Kahf, verse 10", "Suratul Kahf, verse 10 = 18:10"),
    ("nach Koran II, 255 und Coran, III : 7", "Koran II, 255 = 2:255|Coran, III : 7 = 3:7"),
    ("im Koran „2:255“", "Koran „2:255 = 2:255"),
    ("Der Koran sagt in 2:255 mehr", "2:255 = 2:255"),
    (
        "Al-Baqara, Vers 255, und Vers 4 aus der Sure Ar-Rum",
        "Al-Baqara, Vers 255 = 2:255|Vers 4 aus der Sure Ar-Rum = 30:4",
    ),
    ("Al-Mumtahina: 8 allows it", "Al-Mumtahina: 8 = 60:8"),
    ("She recited Al-Mumtahina: 8 aloud", "Al-Mumtahina: 8 = 60:8"),
    ("on 3/4, Bakara 2/255", "Bakara 2/255 = 2:255"),
    ("في [\u200eالبقرة: 255\u200e]", "البقرة: 255 = 2:255"),
    ("in Nuh: 12", "Nuh: 12 = 71:12"),
    ("انظر البقرة: 255 فيه", "البقرة: 255 = 2:255"),
    ("ذكرها (بقره، 255)", "بقره، 255 = 2:255"),
    ("سورة الروم، ثم الآية الأولى والثانية", "سورة الروم = 30"),
    ("قال الله (الآيات) هود/40-43", "هود/40-43 = 11:40-43"),
    ("الآية الثالثة من سورة الروم", "الآية الثالثة من سورة الروم = 30:3"),
    ("سورة البقرة، الآية الخامسة والخمسين", "سورة البقرة، الآية الخامسة والخمسين = 2:55"),
    ("من القرآن الكريم ما يلي\n4:23\n30:4", "4:23 = 4:23|30:4 = 30:4"),
    ("Q 30:4f. and Q 30:4ff.", "Q 30:4f. = 30:4-5|Q 30:4ff. = 30:4ff"),
]

NOTHING = [
    "The game ended 4:1, and Al-Nasr 4:1 was the headline.",
    "At 10:30 the council met; Mary: 5 votes (Mary: 5), Joseph 12.",
    "Sure 50 people came. Sure, 2 of them left.",
    "Jonah 2:3 and (Jonah 2:3) and Genesis 30:4 and (30:4)",
    "He read the Koran, 12 men beside him, for 2.5 hours (10:30).",
    "Q1 2:30 pm; a ratio of 2:255; version 2.2.55; 10.0.2.255; verse 4 of the poem",
    "(Fig 1), (Night 3), (Tariq 45), (Smith 2020), [12:30], (The Moon: 5)",
    "The Koran sold 2,500 copies. The city of Surat has 4 bridges.",
    "Table 5:12, Light 24:7, Women 4:3; Noah came at 12:30.",
    "Q2:30 of the survey, Q. 2.25 on average",
    "Al-Nasr: 3, Al-Hilal: 1; United: 2, Al-Nasr: 1.",
    "The visitors of Al-Nasr: 25 shots, 12 corners.",
    "Hud: 41.\nYusuf: 12 in all. Votes for Maryam: 12, and by Saba: 15.",
    "Mary and Joseph: 12 of them came; on 2/5, then 12/25.",
    "الرجال:\n1. الأكبر\nالنساء:\n1. الأكبر",
    "In four suras, verse 5; verse 4 of the four suras; the 4 surahs. The people in Hud: 200.",
    "He read the Koran at 10:30.",
    "In Al-Fajr, v. 2, and al-Kahf, p. 3",
    "Al-Hadid: 7 dead",
    "Al-Shams: 34 °C",
    "At-Tariq: 4.5; Al-Qalam: 3rd edition",
    "Al-Qalam: 3 (2019)",
    "تفسير القرآن، ص: 28، وفيه «كذا» ص: 28",
    "وصل يوسف: 12 من رجاله، والنساء: 4",
    "vers 10 heures, sourate; the score of Surat 30 to 2",
    "Genesis 2:3 (3:4), far from where Allah is named: (3:5).",
    "(رواه البخاري: 5) (ص: 45) وأسورة من ذهب 5",
    "Quran 2:255 is long.\n\nA new matter (3:7), verse 4.",
]

FAULTS = [
    ("Quran 30:61", "sura 30 (Ar-Rum) has 60 verses"),
    ("sura 115", "the Qur'an has 114 suras"),
    ("(Al-Baqarah 3:255)", "Al-Baqarah is sura 2, not 3"),
    ("The motto is Al-Ikhlas: 9.", "sura 112 (Al-Ikhlas) has 4 verses"),
    ("Al-Nas: 9 is cited.", "sura 114 (An-Nas) has 6 verses"),
    ("The plate quotes Hud: 200.", "sura 11 (Hud) has 123 verses"),
    ("Q 2:300 was cited.", "sura 2 (Al-Baqarah) has 286 verses"),
    ("Surah Ar-Rum, verse 90", "sura 30 (Ar-Rum) has 60 verses"),
    ("سورة الروم: ٩٠", "sura 30 (Ar-Rum) has 60 verses"),
    ("Quran 2:9-4", "9-4 runs backwards"),
    ("Quran 30:4", None),
]

EDITIONS = [
    ("(Quran 2:255, Sahih International)", "Sahih International"),
    ("Quran 2:255 (Pickthall)", "Pickthall"),
    ("(Q 2:255; trans. Yusuf Ali)", "Yusuf Ali"),
    ("[Sure 2:255, übers. von Rudi Paret]", "Rudi Paret"),
    ("Quran 2:255 was read", None),
    ("In Quran 2:255, Khan argues, much is said.", None),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: str) -> None:
    assert "|".join(f"{text[one.span.start : one.span.end]} = {one.ref}" for one in find(text)) == expected
    assert all(
        (one.work, one.system, one.fault, one.known) == ("Qur'an", System.QURAN, None, True) for one in find(text)
    )


@pytest.mark.parametrize("text", NOTHING)
def test_not_found(text: str) -> None:
    assert [text[one.span.start : one.span.end] for one in find(text) if one.ref != "2:255"] == []


@pytest.mark.parametrize(("text", "fault"), FAULTS)
def test_faults(text: str, fault: str | None) -> None:
    assert [one.fault for one in find(text)] == [fault]


@pytest.mark.parametrize(("text", "edition"), EDITIONS)
def test_editions(text: str, edition: str | None) -> None:
    assert [one.edition for one in find(text)] == [edition]


def test_reaches() -> None:
    (found,) = find("Quran 2:255-257,260")
    assert found.reaches == (Reach(("2", "255"), ("2", "257")), Reach(("2", "260"), ("2", "260")))
    (found,) = find("Surat al-Ikhlas")
    assert found.reaches == (Reach(("112",), ("112",)),)
    (found,) = find("Quran 2:285-3:2")
    assert found.reaches == (Reach(("2", "285"), ("3", "2")),)
    (found,) = find("Quran 30:58ff.")
    assert found.reaches == (Reach(("30", "58"), ("30", "60")),)


PIECES = st.sampled_from(
    [
        *["Quran ", "Q ", "sura ", "سورة ", "الآية ", "Ar-Rum", "البقرة", "(", ")", "[", "]", ": ", "2:255", "٤", "30"],
        *[
            "verse ",
            "\n\n",
            " ",
            "ff.",
            "; ",
            "and ",
            "Suresi",
            "of ",
            "Al-",
            "The Cow",
            "“",
            "ص",
            "\u0301",
            "/",
            "-",
            ", ",
        ],
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=200))
def test_any_text_gives_spans_in_order(text: str) -> None:
    end = 0
    for one in find(text):
        assert end <= one.span.start < one.span.end <= len(text)
        assert "\n\n" not in text[one.span.start : one.span.end]
        assert one.ref
        end = one.span.end


@pytest.mark.parametrize("piece", ["(", "Sura ", "2:2 ", "سورة ", "Q ", "verse 1 ", "[Al-Rum ", "Quran (", "1,", "Al-"])
def test_time_is_linear_in_repeats(piece: str) -> None:
    assert all(one.span.end <= len(piece) * 20_000 for one in find(piece * 20_000))
