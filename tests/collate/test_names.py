"""Names: by capitals, and in German, Chinese and Arabic by what stands around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.collate.german_names import MOST_PLACES
from sicut.collate.names import are_names
from sicut.model.span import Span
from tests.collate.collating import aligned, rows


def named(frame: str, one: str, other: str, language: str | None, more: str = "") -> bool:
    """Whether *one* of the report and *other* of the source are names where *frame* has ``{}``; *more*: its rest."""
    start = frame.index("{}")
    places = [
        (frame.replace("{}", word, 1) + rest, Span(start, start + len(word)))
        for word, rest in ((one, ""), (other, more))
    ]
    return are_names(places[0], places[1], language)


@pytest.mark.parametrize(
    ("frame", "one", "other", "expected"),
    [
        ("then {} came home", "Reed", "Green", True),
        ("when Mr. {} came home", "Reed", "Green", True),
        ("when J. {} came home", "Reed", "Green", True),
        ("when it ended. {} came home", "Reed", "Green", False),
        ("{} came home", "Reed", "Green", False),
        ("he said: “{} came home", "Reed", "Green", False),
        ("and so\n\n{} came home", "Reed", "Green", False),
        ("and so\n{} came home", "Reed", "Green", True),
        ("then {} came home", "Reed", "Reed’s", False),
        ("then {} came home", "Reed", "reed", False),
        ("then {} came home", "B2", "Reed", False),
        ("The Old {} Was Shut", "Quay", "Gate", False),
        ("then {} at home", "I'm", "He", False),
    ],
)
def test_names_by_capitals(frame: str, one: str, other: str, *, expected: bool) -> None:
    assert named(frame, one, other, "en") is expected


GERMAN = [
    ("dann kam {} nach Hause", True), ("gestern hat Frau {} den Hafen geöffnet", True),
    ("gestern hat Bürgermeisterin {} den Hafen geöffnet", True), ("gestern hat Dr. {} den Hafen geöffnet", True),
    ("sie wohnt in der Stadt {} am Fluss", True), ("sie wohnt seit Jahren in {} am Fluss", True),
    ("sie fuhr nach {} zurück", True), ("In {} lagen viele Boote", True), ("das ist ein Buch von {} über Boote", True),
    ("und sie rief {} herbei", True), ("so sagte {} am Abend", True), ("sie hat, {} zum Trotz, gewonnen", True),
    ("es war Anna {} aus dem Dorf", True), ("wobei {} für ihn sprach", True), ("der Lehrer, {}, kam spät", True),
    ("sie sah den {} am Abend", False), ("im {} lagen viele Boote", False), ("sie hat zwei {} gesehen", False),
    ("sie sah alte {} am Abend", False), ("sie kam mit {} zurück", False), ("Brot und {} waren da", False),
    ("sie kam mit {} Schmidt zurück", True), ("{} kam nach Hause", False), ("So endete es. {} kam", False),
    ("Weitere {} kamen nach Hause", False), ("dessen {} war klein", False), ("so endete es\n\n{} kam", False),
]  # fmt: skip


@pytest.mark.parametrize(("frame", "expected"), GERMAN)
def test_german_names_by_the_word_before(frame: str, *, expected: bool) -> None:
    assert named(frame, "Karl", "Erna", "de") is expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zeitung", "Erna"), ("Erna", "Freiheiten"), ("König", "Erna"), ("Gemeinschaft", "Bürgermeister")],
)
def test_german_nouns_by_their_form(one: str, other: str) -> None:
    assert not named("dann kam {} nach Hause", one, other, "de")


@pytest.mark.parametrize(
    ("frame", "more", "expected"),
    [
        ("sie kam mit {} zurück", ". Später ging Erna nach Hause.", True),
        ("sie kam mit {} zurück", ". Später ging die Erna nach Hause.", False),
        ("dann kam {} zurück", ". Später ging die Erna nach Hause.", False),
        ("dann kam {} zurück", ". Später ging der Karl nach Hause.", False),
        ("dann kam {} zurück", ". Sie war erna wie nie.", False),
        ("dann kam {} zurück", ". Die Ernas und Ernane, auch HErna, kamen.", True),
        ("dann kam {} zurück", ", weil Erna, die Erna und Erna in Erna bei Erna war. Die Erna.", False),
        ("dann kam {} zurück", ", weil Erna, Erna, Erna, Erna in Erna bei Erna war. Die Erna.", True),
    ],
)
def test_german_names_by_the_other_places_of_the_source(frame: str, more: str, *, expected: bool) -> None:
    assert named(frame, "Karl", "Erna", "de", more) is expected


def test_only_the_first_places_of_a_word_are_looked_at() -> None:
    before = "nach Erna, " * MOST_PLACES
    assert named("dann kam {} zurück", "Karl", "Erna", "de", f", {before}" + "die Erna, " * MOST_PLACES)


CHINESE = [
    ("{}在谷仓里清点口袋。", "李明", "王芳", True),
    ("狗睡在门前。{}没有找到船夫。", "李明", "王芳", True),
    ("狗睡在门前。{}伟没有找到船夫。", "张", "王", True),
    ("狗睡在门前。张{}没有找到船夫。", "伟", "明", True),
    ("镇上的记者{}写了一本书。", "李明", "王芳", True),
    ("后来{}先生来了。", "李", "王", False),
    ("后来，{}先生来了。", "李", "黄", True),
    ("后来，{}市长来了。", "周明", "高伟", True),
    ("他和{}说话。", "李明", "王芳", True),
    ("后来，{}说话。", "欧阳娜", "司马光", True),
    ("他说：“{}表示不同意。", "李明", "王芳", True),
    ("后来，{}也来了。", "马上", "高兴", False),
    ("他喜欢{}，也喜欢米饭。", "黄豆", "李子", False),
    ("桥上有{}。", "李子", "白马", False),
    ("后来，{}来了。", "船夫", "园丁", False),
    ("后来，{}来了。", "李明", "园丁", False),
    ("后来，{}在家。", "李明", "园丁", False),
    ("他住在{}市，很远。", "北京", "上海", True),
    ("他住在{}，很远。", "青河村", "白石镇", True),
    ("他住在{}市，很远。", "大城", "小城", False),
    ("他住在{}村，很远。", "大", "小", False),
    ("他住在{}市，很远。", "这个", "那个", False),
    ("他住在{}路，很远。", "北京", "上海", False),
]


@pytest.mark.parametrize(("frame", "one", "other", "expected"), CHINESE)
def test_chinese_names(frame: str, one: str, other: str, *, expected: bool) -> None:
    assert named(frame, one, other, "zh") is expected
    assert named(frame, one, other, None) is expected
    assert not named(frame, one, other, "ja")


ARABIC = [
    ("ثم جاء {} إلى المدينة", "موسى", "عيسى", True), ("ثم جاء {} إلى المدينة", "مُوسَىٰ", "لِنُوحٍ", True),
    ("ثم جاء {} إلى المدينة", "موسى", "رجل", False), ("ثم جاء السيد {} إلى المدينة", "كريم", "سمير", True),
    ("ثم جاء السيد {} إلى المدينة", "الخطيب", "سمير", True), ("ثم جاء {} بن سمير", "كريم", "خالد", True),
    ("ثم جاء كريم بن {} إلى المدينة", "سمير", "خالد", True), ("ثم جاء أبو {} إلى المدينة", "سمير", "خالد", True),
    ("ثم جاء عبد {} إلى المدينة", "الرحمن", "الكريم", True), ("ثم جاء ابن {} إلى المدينة", "السوق", "المدينة", False),
    ("ثم جاء {} إلى المدينة", "كريم", "سمير", False), ("قال {} ابن سمير", "كريم", "خالد", False),
]  # fmt: skip


@pytest.mark.parametrize(("frame", "one", "other", "expected"), ARABIC)
def test_arabic_names(frame: str, one: str, other: str, *, expected: bool) -> None:
    assert named(frame, one, other, "ar") is expected


@pytest.mark.parametrize(
    ("report", "source", "row"),
    [
        ("and then Reed came home", "and then Green came home", ("substitution", "name", "-", "Reed", "Green")),
        (
            "Der Verfasser sagt, dass die Boote im Hafen von Karl bewacht wurden",
            "Der Verfasser sagt, dass die Boote im Hafen von Erna bewacht wurden",
            ("substitution", "name", "-", "Karl", "Erna"),
        ),
        (
            "Der Verfasser sagt, dass die Boote vor dem Garten bewacht wurden",
            "Der Verfasser sagt, dass die Boote vor dem Hafen bewacht wurden",
            ("substitution", "wording", "-", "Garten", "Hafen"),
        ),
        (
            "Der Verfasser sagt, dass die Boote im Hafen von Pfaffstätte bewacht wurden",
            "Der Verfasser sagt, dass die Boote im Hafen von Pfaffstätten bewacht wurden",
            ("substitution", "inflection", "-", "Pfaffstätte", "Pfaffstätten"),
        ),
        (
            "Der Verfasser sagt, dass die Boote im Hafen von Natehr bewacht wurden",
            "Der Verfasser sagt, dass die Boote im Hafen von Nather bewacht wurden",
            ("substitution", "spelling", "-", "Natehr", "Nather"),
        ),
        (
            "孩子们在井边唱歌。李明在谷仓里面清点口袋。",
            "孩子们在井边唱歌。王芳在谷仓里面清点口袋。",
            ("substitution", "name", "-", "李明", "王芳"),
        ),
        (
            "ثم قال إن هذا من كتاب موسى في المدينة",
            "ثم قال إن هذا من كتاب عيسى في المدينة",
            ("substitution", "name", "-", "موسى", "عيسى"),
        ),
    ],
)
def test_names_in_the_apparatus(report: str, source: str, row: tuple[str, str, str, str, str]) -> None:
    assert rows(*aligned(report, source)) == [row]


pieces = st.lists(
    st.sampled_from(["Karl", "Erna", "der", "in", ".", ",", "„", "\n\n", "李", "明", "说", "市", "12", "بن"])
)


@given(pieces, pieces, st.sampled_from(["de", "en", "zh", "ar", None]))
def test_any_place_is_judged(before: list[str], after: list[str], language: str | None) -> None:
    head, tail = " ".join(before), " ".join(after)
    for one, other in (("Karl", "Erna"), ("李明", "王芳"), ("كريم", "سمير")):
        places = [(f"{head}{word}{tail}", Span(len(head), len(head) + len(word))) for word in (one, other)]
        assert are_names(places[0], places[1], language) is are_names(places[1], places[0], language)
