"""Arabic words in the spelling of the Qur'an's script, of today, and of the schools between."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sicut.text.arabic import LONGEST, is_one_parted, is_one_word
from sicut.text.arabic_letters import is_arabic

ONE_WORD = {
    "vowel marks left out": "كِتَابٌ/كتاب مُدَرِّسٌ/مدرّس كُلَّ/كلّ يَوْمِ/يَوم مِّن/مِنْ مّصَدّقٌ/مُصَدِّقٌ ٱلۡبَيۡتُ/الْبَيْتُ",
    "forms of one letter": "ٱلْبَيْتُ/الْبَيْتُ كـــتاب/كتاب علی/على کتاب/كتاب ایران/ايران ﻻ/لا ﻛﺘﺎﺏ/كِتَاب",
    "tanwin": "كِتَٰبࣱ/كِتَابٌ سَمِيعُۢ/سَمِيعٌ بَصِيرًۭا/بَصِيرًا نُوحاً/نُوحًا نُوحَاً/نُوحًا هُدࣰى/هُدًى شَيۡـٔٗا/شَيْئًا لَهٗ/لَهُ",
    "small alef": "ٱلْعَـٰلَمِينَ/العالمين كِتَـٰبٌ/كِتَابٌ صِرَٰطَ/صِرَاطَ هَـٰذَا/هذا هَـٰذَا/هَذَا ذَٰلِكَ/ذَلِكَ أَذَٰلِكَ/أَذَلِكَ إِلَـٰهُكُمْ/إِلَهُكُمْ"
    " عَلَىٰ/عَلَى عَلَىٰ/عَلَىَ",
    "small waw, yeh and noon": "لَهُۥ/لَهُ بِهِۦ/به دَاوُۥدَ/داوود يُحْىِۦ/يُحْيِي إِبْرَٰهِـۧمَ/إِبْرَاهِيمَ ٱلنَّبِيِّـۧنَ/النبيين نُـۨجِى/نُنْجِي",
    "waw and yeh for alef": "ٱلصَّلَوٰةَ/الصَّلَاةَ ٱلزَّكَوٰةَ/الزكاة ٱلرِّبَوٰا۟/الربا يَرَىٰهُ/يراه ٱلتَّوْرَىٰةَ/التوراة الصلوة/الصلاة",
    "silent letters": "أُو۟لَـٰٓئِكَ/أُولَئِكَ مِا۟ئَةَ/مئة لِشَا۟ىْءٍ/لشيء سَأُو۟رِيكُمْ/سأريكم آمَنُوا۟/آمَنُوا قَالُواْ/قَالُوا جَآءُو/جاءوا"
    " جَزَٰٓؤُا۟/جزاء ٱلْمَلَؤُا۟/الملأ مَلَإِي۟هِۦ/ملئه",
    "hamza and alef": "ءَامَنُوا۟/آمنوا ٱلْقُرْءَانُ/القرآن ٱلْـَٔاخِرَةِ/الآخرة ءَأَنتُمْ/أأنتم أَءِذَا/أئذا رَءَا/رأى وَنَـَٔا/ونأى",
    "seats of the hamza": "مسؤول/مسئول شؤون/شئون رءوف/رؤوف جاءوا/جاؤوا يشاءون/يشاؤون بدأوا/بدؤوا يقرأون/يقرؤون"
    " شيئا/شيءا شَيْـًٔا/شيئا خَطِيٓـَٔتُهُۥ/خطيئته إِسْرَٰٓءِيلَ/إسرائيل ٱلرُّءْيَا/الرؤيا تِلْقَآئِ/تلقاء نَبَإِ/نبأ",
    "final yeh": "فِى/في الذى/الذي أوحى/أُوحِيَ أَنِّى/أَنِّي عَلَىَّ/عَلَيَّ بنى/بني",
    "one lam": "ٱلَّيْلِ/الليل ٱلَّـٰتِى/اللاتي ٱلَّذَانِ/اللذان",
    "open teh": "رَحْمَتَ/رحمة شَجَرَتَ/شَجَرَةَ بِنِعْمَتِ/بنعمة ٱمْرَأَتُ/امرأة مَرْضَاتِ/مرضاة",
    "names": "إسحق/إسحاق وَإِسْحَقَ/وَإِسْحَاقَ هرون/هارون إسمعيل/إسماعيل السموات/السماوات داوود/داود",
    "calls": "يَـٰٓأَيُّهَا/ياأيها يأيها/ياأيها يَـٰقَوْمِ/ياقوم هَـٰٓأَنتُمْ/هاأنتم ياآدم/يآدم",
}
OTHER_WORDS = {
    "vowels": "كَتَبَ/كُتِبَ شَيْءٍ/شِيْءٍ كِتَابٌ/كِتَابٍ هَـٰذَا/هُذِا ٱلْحَمْدُ/الْحَمْدِ رَحْمَتَ/رَحِمْتَ مَنْ/مِنْ",
    "a long vowel": "قَـٰتَلَ/قَتَلَ مَـٰلِكِ/مَلِكِ كتب/كاتب قاتل/قتل طول/طويل قول/قال نور/نار علا/على",
    "hamza": "أن/إن سأل/سئل بأس/بؤس تفاؤل/تفاءل بدأ/بدء قرأ/قرئ مؤمن/مومن سئل/سيل آمن/أمن ماء/ما ياء/يء"
    " يأكلون/يؤكلون مأوى/مئوي",
    "final letters": "على/علي إلى/إلي وعلى/وعلي هُدًى/هدي فانكحوا/فانكحو دعوا/دعو ربي/رب جاءوا/جاؤ",
    "open teh": "بقيت/بقية كلمت/كلمة صلوات/صلاة بِنْتَ/بنة",
    "a consonant marked silent": "كتابب۟/كتاب",
    "other letters": "كتاب/كتابة بيت/بنت يؤتيه/نؤتيه لم/لما وقال/قال يَقُومُ/ياقوم",
}


def pairs(table: dict[str, str]) -> list[tuple[str, str, str]]:
    return [(name, *pair.split("/")) for name, row in table.items() for pair in row.split()]  # type: ignore[misc]


@pytest.mark.parametrize(("name", "one", "other"), pairs(ONE_WORD))
def test_one_word(name: str, one: str, other: str) -> None:
    assert is_one_word(one, other), name
    assert is_one_word(other, one), name


@pytest.mark.parametrize(("name", "one", "other"), pairs(OTHER_WORDS))
def test_another_word(name: str, one: str, other: str) -> None:
    assert not is_one_word(one, other), name
    assert not is_one_word(other, one), name


PARTED = [
    ("يَا قَوْمِ", "يَـٰقَوْمِ", True),
    ("يا قوم", "يَـٰقَوْمِ", True),
    ("يا بني", "يابني", True),
    ("يا أيها", "يَـٰٓأَيُّهَا", True),
    ("ويا آدم", "وَيَـٰٓـَٔادَمُ", True),
    ("يا قوم", "يَقُومُ", False),
    ("يا قوم", "يقوم", False),
    ("أَن لَّا", "أَلَّا", True),
    ("من ما", "مما", True),
    ("إن لا", "ألا", False),
    ("أن لم", "ألم", False),
    ("من لا", "ملا", False),
    ("أين ما", "أينما", True),
    ("كل ما", "كلما", False),
    ("عبد الله", "عبدالله", False),
    ("يا", "يا", False),
    ("", "", False),
]


@pytest.mark.parametrize(("parted", "joined", "expected"), PARTED)
def test_two_words_in_one(parted: str, joined: str, expected: bool) -> None:  # noqa: FBT001
    assert is_one_parted(parted.split(), joined) == expected


@pytest.mark.parametrize(("one", "other"), [("", ""), ("", "كتاب"), ("quay", "quay"), ("שלום", "שלום"), ("12", "12")])
def test_only_arabic_words_are_compared(one: str, other: str) -> None:
    assert not is_one_word(one, other)


def test_a_very_long_word_is_not_compared() -> None:
    assert is_one_word("ب" * LONGEST, "ب" * LONGEST)
    assert not is_one_word("ب" * (LONGEST + 1), "ب" * (LONGEST + 1))


@pytest.mark.parametrize(("c", "expected"), [("ب", True), ("ﻻ", True), ("\u064e", True), ("ש", False), ("a", False)])
def test_is_arabic(c: str, expected: bool) -> None:  # noqa: FBT001
    assert is_arabic(c) == expected


CONSONANTS = "بجدرزسشصطعفقكلمنه"
vowel = st.sampled_from(["\u064e", "\u064f", "\u0650", "\u0652"])
syllable = st.tuples(st.sampled_from(CONSONANTS), st.sampled_from(["", "\u0651"]), vowel).map("".join)
vowelled = st.lists(syllable, min_size=2, max_size=6)
scribbled = st.text(
    "ابتةلوىيءأإآؤئٱـ\u064e\u064f\u0650\u064b\u0651\u0652\u0653\u0654\u0670\u06df\u06e2\u06e5\u06e7", max_size=8
)


@given(vowelled)
def test_a_word_without_its_marks_is_the_same_word(parts: list[str]) -> None:
    assert is_one_word("".join(parts), "".join(part[0] for part in parts))


@given(vowelled, st.integers(0, 5), vowel)
def test_a_word_with_another_vowel_is_another_word(parts: list[str], at: int, other: str) -> None:
    at %= len(parts)
    assume(parts[at][-1] != other)
    changed = [*parts[:at], parts[at][:-1] + other, *parts[at + 1 :]]
    assert not is_one_word("".join(parts), "".join(changed))


@given(vowelled, st.integers(0, 5), st.sampled_from(CONSONANTS))
def test_a_word_with_another_consonant_is_another_word(parts: list[str], at: int, other: str) -> None:
    at %= len(parts)
    assume(parts[at][0] != other)
    changed = [*parts[:at], other + parts[at][1:], *parts[at + 1 :]]
    assert not is_one_word("".join(parts), "".join(changed))


@given(scribbled, scribbled)
def test_it_makes_no_difference_which_word_comes_first(one: str, other: str) -> None:
    assert is_one_word(one, other) == is_one_word(other, one)


@given(scribbled)
def test_a_word_is_the_same_as_itself(word: str) -> None:
    assert is_one_word(word, word) == bool(word)
