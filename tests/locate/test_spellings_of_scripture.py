"""Quotations in today's spelling from a text in that of the Qur'an's script, and the other way round."""

import pytest

from sicut.model.collation import Attestation, Licence, Status
from tests.locate.located import held, quotation, witness

OLD = """يَـٰٓأَيُّهَا ٱلنَّاسُ لَا تُغْلِقُوا۟ بَابَ ٱلْبُسْتَـٰنِ فِى ٱلصَّبَاحِ ۖ وَذَٰلِكَ خَيْرٌ لَّكُمْ

يَـٰقَوْمِ ٱلَّذِينَ جَآءُو بِٱلْكِتَـٰبِ لَهُۥ شَيْـًٔا مِّنَ ٱلتُّفَّاحِ"""
NEW = """يا أيها الناس لا تغلقوا باب البستان في الصباح وذلك خير لكم

يا قوم الذين جاؤوا بالكتاب له شيئا من التفاح"""


def outcome(quote: str, text: str) -> Attestation:
    found = held(quotation(quote), quote, [witness("a", text)])
    assert isinstance(found, Attestation)
    return found


QUOTES = [line for text in (OLD, NEW) for line in (text, *text.split("\n\n"))]


@pytest.mark.parametrize("quote", QUOTES)
@pytest.mark.parametrize("text", [OLD, NEW], ids=["old", "new"])
def test_both_spellings_are_verified_in_both(quote: str, text: str) -> None:
    found = outcome(quote, text)
    assert found.status is Status.VERIFIED
    allowed = {Licence.MARKS, Licence.ORTHOGRAPHY, Licence.WHITESPACE, Licence.TYPOGRAPHY}
    assert {variant.licence for passage in found.passages for variant in passage.apparatus} <= allowed


SLIPS = [
    ("الصباح", "الصبح"), ("تغلقوا", "تغلقو"), ("خير", "خبر"), ("بالكتاب", "بالكاتب"), ("لا تغلقوا", "تغلقوا"),
    ("التفاح", "التفاحة"), ("البستان", "البستاني"), ("في", "فى ظل"), ("يا قوم", "قد قام"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), SLIPS)
@pytest.mark.parametrize("text", [OLD, NEW], ids=["old", "new"])
def test_a_slip_is_altered(right: str, wrong: str, text: str) -> None:
    assert NEW.count(right) >= 1
    found = outcome(NEW.replace(right, wrong), text)
    assert found.status is Status.ALTERED


@pytest.mark.parametrize("quote", ["يابني", "يا بني"])
def test_a_call_written_in_one_is_found_alone(quote: str) -> None:
    found = outcome(quote, "قال الرجل يا بني افتح الباب ثم مضى" if quote == "يابني" else "قال الرجل يابني افتح الباب")
    assert found.status is Status.VERIFIED


def test_numbers_of_verses() -> None:
    first, second = NEW.split("\n\n")
    found = outcome(f"{first} (١) {second} (٢)", OLD)
    assert found.status is Status.VERIFIED
    numbers = [variant.licence for variant in found.passages[0].apparatus if variant.category.value == "number"]
    assert numbers == [Licence.NOTE, Licence.NOTE]
