"""References to the Bible in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims.references.bible import find
from sicut.claims.references.bible.places import Passage
from sicut.claims.references.bible.runs import lenient
from sicut.claims.references.bible.strategies import Strategies
from sicut.claims.references.found import Found
from sicut.model.reference import Reach, System


def refs(text: str) -> list[tuple[str, str]]:
    return [(text[found.span.start : found.span.end], found.ref) for found in find(text)]


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("Genesis 1:1", "Gen.1.1"),
        ("Genesis 1", "Gen.1"),
        ("Genesis 1:1-3", "Gen.1.1-Gen.1.3"),
        ("Genesis 1:1\u20132:3", "Gen.1.1-Gen.2.3"),
        ("Gen 1:1 - Exod 2:3", "Gen.1.1-Exod.2.3"),
        ("Gen. 1:1, 3, 5-7", "Gen.1.1,Gen.1.3,Gen.1.5-Gen.1.7"),
        ("Matt 5:3; 6:9-13", "Matt.5.3,Matt.6.9-Matt.6.13"),
        ("Matt 5:3 and 6:4", "Matt.5.3,Matt.6.4"),
        ("John 3:16-4:1 and 4:2-5a", "John.3.16-John.4.1,John.4.2-John.4.5"),
        ("Luke, chapter 3, verse 4", "Luke.3.4"),
        ("Matthew 5, verse 3 and chapter 6, verse 9", "Matt.5.3,Matt.6.9"),
        ("Chapter 1 of Genesis", "Gen.1"),
        ("Chapters 3-4 of Acts", "Acts.3-Acts.4"),
        ("Chapters 2 and 3 of Genesis", "Gen.2,Gen.3"),
        ("1st ch. of Mark", "Mark.1"),
        ("23rd Psalm, verse 4", "Ps.23.4"),
        ("101st Psalm", "Ps.101"),
        ("Psalm 3, title", "Ps.3.1"),
        ("Psalm 123-24", "Ps.123-Ps.124"),
        ("2 Sam 7:12 ff", "2Sam.7.12-2Sam.7.29"),
        ("Lk 6:20f", "Luke.6.20-Luke.6.21"),
        ("Gen 1:31f", "Gen.1.31-Gen.2.1"),
        ("Jude 5", "Jude.1.5"),
        ("Jude 1-4", "Jude.1.1-Jude.1.4"),
        ("Jude 1", "Jude.1"),
        ("Philemon v. 6", "Phlm.1.6"),
        ("Matt. v. 3", "Matt.5.3"),
        ("Ps. xxiii. 4; xxiv. 1", "Ps.23.4,Ps.24.1"),
        ("Psalm XXIII", "Ps.23"),
        ("1 Cor. 13, 4-7", "1Cor.13.4-1Cor.13.7"),
        ("1. Korinther 13,4\u20137", "1Cor.13.4-1Cor.13.7"),
        ("Joh 3,16.18-20", "John.3.16,John.3.18-John.3.20"),
        ("Jean 3,16", "John.3.16"),
        ("Juan 3,16", "John.3.16"),
        ("\u0645\u0632\u0645\u0648\u0631 \u0662\u0663: \u0664", "Ps.23.4"),
        ("Joel 4:1", "Joel.4.1"),
        ("3 John 15", "3John.1.15"),
        ("Ps 151:1", "Ps.151.1"),
        ("Sir 44:1-15", "Sir.44.1-Sir.44.15"),
        ("Isa 40:3, 6, 8", "Isa.40.3,Isa.40.6,Isa.40.8"),
        ("verses 3\u20134 of Psalm 23", "Ps.23.3-Ps.23.4"),
        ("Chapter 3 of John, verse 16", "John.3.16"),
        ("Mk 4,37", "Mark.4.37"),
        ("Kapitel 3 des Buches Daniel", "Dan.3"),
        ("chapitre 3 du livre de Daniel", "Dan.3"),
        ("\u05d1\u05e8\u05d0\u05e9\u05d9\u05ea \u05d0, \u05d0-\u05d2; \u05d1, \u05d3", "Gen.1.1-Gen.1.3,Gen.2.4"),
        ("\u05ea\u05d4\u05dc\u05d9\u05dd \u05db\u05f4\u05d2", "Ps.23"),
        ("\u05e8\u05d5\u05ea \u05d0, \u05d8\u05d6", "Ruth.1.16"),
    ],
)
def test_a_reference_is_read(text: str, ref: str) -> None:
    assert refs(f"The reading at the harbour was {text}.") == [(text, ref)]


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("Textus Rom. 8, 28 bis citatur.", "Rom.8.28"),
        ("Le vitrail montre Jonas 1, 4.", "Jonah.1.4"),
        ("Der Verweis auf Hebr. 11, 1 ist richtig.", "Heb.11.1"),
        ("Liber ad Gen. 1, 1 aperitur.", "Gen.1.1"),
        ("The plan of Jonah 1, 4.", "Jonah.1,Jonah.4"),
        ("In Matt 5, 3 boats lie at the pier.", "Matt.5"),
    ],
)
def test_a_comma_and_a_space_part_chapter_and_verse_but_in_english(text: str, ref: str) -> None:
    assert [ref for _, ref in refs(text)] == [ref]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Read the book of Proverbs 3:5.", ["Proverbs 3:5"]),
        ("1. Ruth 1:16\n2. 1 Sam 3:10;\n3. Neh 2:18", ["Ruth 1:16", "1 Sam 3:10", "Neh 2:18"]),
        ("From Eph 4:25 to 1 Pet 3:8 he reads.", ["Eph 4:25", "1 Pet 3:8"]),
        ("Genesis 1 2", ["Genesis 1"]),
    ],
)
def test_what_belongs_to_a_reference(text: str, wanted: list[str]) -> None:
    assert [shown for shown, _ in refs(text)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Revelation 3 of the evening was the soup.",
        "In Mark 17:30 is the train.",
        "Das kostet Mk. 4,37.",
        "Ich hab 3,50 bezahlt. Hab 3,50 bezahlt.",
        "Rom 4,5 Kilometer entfernt",
        "Matthew 29",
        "\u05ea\u05d4\u05dc\u05d9\u05dd \u05e2\u05dc \u05d4\u05d9\u05dd",
        "Mark 5 came in, and Job 3 left.",
        "Mark 5:30 pm at the harbour",
        "Luke 10:30 a.m.",
        "I am 3:2 ahead, it is 5:3 now",
        "Er gewann am 3:2 im Hafen",
        "Das kostet Mark 5,30 im Hafen.",
        "Rom, 2. November",
        "Acts I and II of the play",
        "Act III. 2",
        "Genesis 51 is a band",
        "the 22st Psalm",
        "Genesis 12,000",
        "Job 3.5%",
        "",
    ],
)
def test_what_is_none_is_left_alone(text: str) -> None:
    assert refs(text) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Romans 17:2", "Romans has 16 chapters"),
        ("Matthew 5:49", "Matthew 5 has 48 verses"),
        ("Matthew 5:3-99", "Matthew 5 has 48 verses"),
        ("Matthew 5:3; 6:99", "Matthew 6 has 34 verses"),
        ("Jude 2:1", "Jude has one chapter"),
        ("Jude 26", "Jude 1 has 25 verses"),
        ("Romans 17", "Romans has 16 chapters"),
        ("Psalm 151:2", "Psalms has 150 chapters"),
        ("Psalm 151:2 of the Septuagint", None),
        ("Mark 17:1", "Mark has 16 chapters"),
        ("R\u00f6m 17,1", "Romans has 16 chapters"),
        ("Joel 4:1", None),
        ("Malachi 3:24", None),
        ("Romans 16:2", None),
    ],
)
def test_a_place_that_no_numbering_has_is_a_fault(text: str, fault: str | None) -> None:
    assert [found.fault for found in find(f"See {text}.")] == [fault]


@pytest.mark.parametrize(
    ("text", "ref"), [("John 3:16-37", "John.3.16-John.3.37"), ("Matt 29:1-3", "Matt.29.1-Matt.29.3")]
)
def test_a_range_that_does_not_exist_is_spelt_as_written(text: str, ref: str) -> None:
    assert refs(text) == [(text, ref)]


@pytest.mark.parametrize(
    ("text", "edition"),
    [
        ("(Luke 6:20 NIV)", "NIV"),
        ("Luke 6:20 (KJV)", "KJV"),
        ("Lk 6,20 (Lutherbibel 2017)", "Lutherbibel 2017"),
        ("R\u00f6m 5,8 (E\u00dc)", "E\u00dc"),
        ("Luke 6:20, New International Version", "New International Version"),
        ("Luke 6:20 in the KJV", "KJV"),
        ("Luke 6:20 says", None),
    ],
)
def test_the_edition_behind_it_is_kept(text: str, edition: str | None) -> None:
    assert [found.edition for found in find(text)] == [edition]


def test_each_book_is_a_reference_of_its_own() -> None:
    assert refs("(John 3:16; Rom 5:8)") == [("John 3:16", "John.3.16"), ("Rom 5:8", "Rom.5.8")]


def test_what_follows_a_bracket_goes_on_from_before_it() -> None:
    assert refs("Isa 7:14 (Matt 1:23); 9:1, 2") == [
        ("Isa 7:14", "Isa.7.14"),
        ("Matt 1:23", "Matt.1.23"),
        ("9:1, 2", "Isa.9.1,Isa.9.2"),
    ]


def test_a_verse_alone_is_of_the_chapter_cited_last_in_its_block() -> None:
    text = "Exodus 3:14 is read. Later v. 15 is, then vss 17 and 18 are; verses 20 to 22.\n\nv. 8 of the by-laws"
    assert [ref for _, ref in refs(text)] == ["Exod.3.14", "Exod.3.15", "Exod.3.17,Exod.3.18", "Exod.3.20-Exod.3.22"]


def test_a_number_before_a_word_is_no_verse() -> None:
    assert refs("In Matt 5:3, 12 boats lie in the harbour.") == [("Matt 5:3", "Matt.5.3")]


def test_a_reference_has_places_to_look_up() -> None:
    [found] = find("Genesis 1:1-3; 2:4")
    assert found[1:3] == (System.BIBLE, "Bible")
    assert found.reaches == (
        Reach(("Gen", "1", "1"), ("Gen", "1", "3")),
        Reach(("Gen", "2", "4"), ("Gen", "2", "4")),
    )
    assert found.known


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ps 3:title, 4 title", ["Ps.3.1", "Ps.4.1"]),
        ("Ps 3:6-7 title", ["Ps.3.6-Ps.7.1"]),
        ("Mark-4-5-6", ["Mark.4.5-Mark.4.6"]),
        ("Exodus chapter 5 of Luke", ["Exod.5"]),
        ("2st ch. of Luke", ["Luke.2"]),
        ("Gen 1 2", ["Gen.1.2"]),
    ],
)
def test_a_search_field_takes_all_that_can_be_a_reference(text: str, wanted: list[str]) -> None:
    found = [passage for run in lenient(text, Strategies(is_lenient=True)) for passage in run.passages]
    assert [spelt(passage) for passage in found] == wanted


def spelt(passage: Passage) -> str:
    ends = (".".join(str(part) for part in point if part is not None) for point in (passage.first, passage.last))
    return "-".join(dict.fromkeys(ends))


PIECES = st.sampled_from(
    (
        *("Gen", "Matt", "1 John", "Psalm", "Jude", "Mark", "5", "3", "119", " ", ":", ",", ".", "-", ";", "(", ")"),
        *(
            "v.",
            "ff",
            "chapter",
            "verse",
            "\u05d0",
            "\u05db\u05f4\u05d2",
            "\u05e8\u05d5\u05ea",
            "and",
            "of",
            "xxiii",
            "\n",
            "\n\n",
            "NIV",
            "st",
            "a",
            "0",
            "999",
            "title",
        ),
    )
)


def assert_sound(text: str, found: list[Found]) -> None:
    end = 0
    for one in found:
        assert end <= one.span.start < one.span.end <= len(text)
        assert "\n\n" not in text[one.span.start : one.span.end]
        assert one.ref
        assert one.reaches
        end = one.span.end


@given(st.lists(PIECES, max_size=30).map("".join))
def test_spans_are_in_order_and_inside_whatever_the_pieces(text: str) -> None:
    assert_sound(text, list(find(text)))


@given(st.text(max_size=60))
def test_no_text_is_too_odd(text: str) -> None:
    assert_sound(text, list(find(text)))
