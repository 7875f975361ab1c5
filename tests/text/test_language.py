import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.language import SAMPLE, function_words, guess, script_of

TEXTS = [
    ("en", "The council met on Monday and voted to close the old stone quay before the winter."),
    ("de", "Der Rat hat am Montag beschlossen, den alten Hafen vor dem Winter zu schließen."),
    ("fr", "Le conseil s’est réuni lundi et il a décidé de fermer le vieux port avant l’hiver."),
    ("es", "El consejo se reunió el lunes y decidió cerrar el viejo puerto antes del invierno."),
    ("it", "Il consiglio si è riunito lunedì e ha deciso di chiudere il vecchio porto prima dell’inverno."),
    ("pt", "O conselho reuniu-se na segunda-feira e decidiu não fechar o velho porto antes do inverno."),
    ("nl", "De raad heeft op maandag besloten om de oude haven niet voor de winter te sluiten."),
    ("pl", "Rada zebrała się w poniedziałek i nie zdecydowała, że stary port będzie zamknięty na zimę."),
    ("sv", "Rådet träffades på måndagen och beslutade att den gamla hamnen inte ska stängas för vintern."),
    ("ru", "Совет собрался в понедельник и решил, что старый порт не будет закрыт до зимы."),
    ("uk", "Рада зібралася в понеділок і вирішила, що старий порт не буде закритий до зими."),
    ("ar", "اجتمع المجلس يوم الاثنين وقرر أن الميناء القديم لن يغلق قبل الشتاء في هذه السنة."),
    ("fa", "شورا روز دوشنبه تشکیل شد و تصمیم گرفت که بندر قدیمی را پیش از زمستان نبندد و این خوب است."),
    ("he", "המועצה התכנסה ביום שני והחליטה לסגור את הנמל הישן לפני החורף."),
    ("hi", "परिषद की बैठक सोमवार को हुई और यह तय किया कि पुराना बंदरगाह बंद नहीं होगा।"),
    ("ja", "町議会は月曜日に集まり、冬の前に古い港を閉めることを決めました。"),
    ("ko", "시의회는 월요일에 모여 겨울 전에 오래된 항구를 닫기로 결정했다."),
    ("zh", "镇议会星期一开会，决定在冬天以前关闭旧码头。"),
    ("sr", "Савет се састао у понедељак и одлучио да стара лука неће бити затворена пре зиме."),
    (None, ""),
    (None, "12 345 — 7"),
    (None, "quay"),
    (None, "Reed, Green, Hill"),
    (None, "orchard harbour library mayor gardener baker"),
    (None, "码头"),
    (None, "The old quay стоит у старой реки за мостом"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_the_language_of_a_text(language: str | None, text: str) -> None:
    assert guess(text) == language


def test_a_text_in_two_languages_has_none() -> None:
    assert guess(f"{TEXTS[0][1]} {TEXTS[1][1]}") is None


def test_function_words() -> None:
    assert "the" in function_words("en")
    assert "uber" in function_words("de")
    assert function_words("xx") == frozenset()


@given(st.text())
def test_any_text_has_the_same_answer_again(text: str) -> None:
    assert guess(text) == guess(text)


def test_only_the_beginning_counts() -> None:
    english = TEXTS[0][1] * (SAMPLE // len(TEXTS[0][1]) + 1)
    assert guess(english + TEXTS[1][1] * 100) == "en"


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("", None),
        ("12 — 7", None),
        ("The old quay стоит", "latin"),
        ("старый quay стоит", "cyrillic"),
        ("قال: the quay الميناء القديم", "arabic"),
        ("冬の前に古い港を閉めることを決めました", "han"),
        ("冬前旧港閉鎖", "han"),
        ("ab" + "я" * SAMPLE, "cyrillic"),
        (" " * SAMPLE + "quay", None),
    ],
)
def test_the_script_of_most_letters(text: str, script: str | None) -> None:
    assert script_of(text) == script
