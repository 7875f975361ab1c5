"""Verses in today's spelling, held against an edition in the Qur'an's own script."""

import pytest

from sicut.model.collation import Attestation, Status
from tests.locate.located import held, quotation
from tests.locate.scriptures import IN_ITS_OWN_SCRIPT, edition

EDITION = edition(IN_ITS_OWN_SCRIPT).document


def status(text: str) -> Status:
    outcome = held(quotation(text), text, [EDITION])
    assert isinstance(outcome, Attestation)
    return outcome.status


@pytest.mark.parametrize(
    "text",
    [
        "فانكحوا ما طاب لكم من النساء مثنى وثلاث ورباع",
        "فَانْكِحُوا مَا طَابَ لَكُمْ مِنَ النِّسَاءِ مَثْنَى وَثُلَاثَ وَرُبَاعَ",
        "كتاب أنزلناه إليك مبارك ليدبروا آياته وليتذكر أولو الألباب",
        "كِتَابٌ أَنْزَلْنَاهُ إِلَيْكَ مُبَارَكٌ لِيَدَّبَّرُوا آيَاتِهِ وَلِيَتَذَكَّرَ أُولُو الْأَلْبَابِ",
        "يا أيها المدثر",
        "وما تلك بيمينك يا موسى",
    ],
)
def test_the_same_words(text: str) -> None:
    assert status(text) is Status.VERIFIED


@pytest.mark.parametrize(
    "text",
    [
        "فانكحوا ما طاب لكم من النساء مثنى وثلاثا ورباع",
        "فَانْكِحُوا مَا طَابَ لَكُمْ مِنَ النِّسَاءِ مَثْنَى وَثَلَاثَ وَرُبَاعَ",
        "كتاب أنزلناه إليك مبارك ليدبروا آلاءه وليتذكر أولو الألباب",
        "كِتَابٌ أَنْزَلْنَاهُ إِلَيْكَ مُبَارَكٌ لِيَدَّبَّرُوا آيَاتُهُ وَلِيَتَذَكَّرَ أُولُو الْأَلْبَابِ",
    ],
)
def test_other_words_and_other_vowels(text: str) -> None:
    assert status(text) is Status.ALTERED
