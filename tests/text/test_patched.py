"""Letters of one word in two forms, as a disguise has them and no honest print."""

import pytest

from sicut.text.confusables import is_patched


@pytest.mark.parametrize(
    "text",
    ["intelliℊence", "𝐡arbour", "ｈarbour", "the 92.૩47 boats", "２0", "بعﻀكم", "بَعْﻀُكُمْ", "东⽅", "h\u200barbo𝐮r"],
)
def test_two_forms_in_one_word(text: str) -> None:
    assert is_patched(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "harbour",
        "𝐡𝐚𝐫𝐛𝐨𝐮𝐫",
        "𝐡𝐚𝐫𝐛𝐨𝐮𝐫 wall",
        "ｈａｒｂｏｕｒ　wall",
        "café",
        "Waſſer",
        "oﬃce",
        "5 µm",
        "५० रुपये",
        "کتاب كتاب",
        "ﺎﻟﻜﺘﺎﺏ",
        "١٢ قاربا",
        "İzmir",
        "東方",
        "Ⅻ boats",
        "10²",
    ],
)
def test_honest_forms(text: str) -> None:
    assert not is_patched(text)
