"""Statements of absence, invented, in seven languages: through the whole pipeline to their status.

Each letter mentions some things, in other forms than the statements name them, and not others. ``-v`` prints each
disagreement.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from sicut.api import Text, check


class Letter(NamedTuple):
    """A letter, frames of statements about it, what it mentions and what not; ``none`` are frames of no such claim."""

    text: str
    frames: tuple[str, ...]
    mentioned: tuple[str, ...]
    missing: tuple[str, ...]
    none: tuple[str, ...]


LETTERS = {
    "en": Letter(
        "Dear neighbours,\n\nthe harbour fees rise in May, as the council has no money left. We are sorry "
        "for the late ferries, and for the two people who were injured when the old quay gave way. The "
        "library reopens in June, the Elmsted Harbour Board lends us its hall.\n",
        (
            "The letter does not mention the {}.",
            "The letter makes no mention of the {}.",
            "There is no mention of the {} in the letter.",
            "The {} is not mentioned in the letter.",
            "Nowhere does the letter mention the {}.",
            "The letter is silent on the {}.",
            "The letter says nothing about the {}, which surprised many.",
        ),
        ("fee", "harbor", "ferry", "wharf", "EHB", "funds", "libraries"),
        ("orchard", "storm", "school", "lighthouse", "bakers", "strike"),
        (
            "The letter should not mention the {}.",
            "Does the letter not mention the {}?",
            "Reed said the letter does not mention the {}.",
            "This report does not mention the {}.",
        ),
    ),
    "de": Letter(
        "Liebe Nachbarn,\n\ndie Gebühren im Hafen steigen im Mai, weil der Rat kein Geld mehr hat. Wir "
        "bedauern die Verspätungen der Fähren und die Verletzten am alten Kai. Die Bibliothek öffnet im Juni "
        "wieder.\n",
        (
            "Der Brief erwähnt die {} nicht.",
            "Im Brief wird die {} nicht erwähnt.",
            "Der Brief geht auf die {} nicht ein.",
            "Nirgends im Brief wird die {} erwähnt.",
            "Der Brief sagt nichts über die {}.",
            "Der Brief, der die {} mit keinem Wort erwähnt, kam am Montag.",
        ),
        ("Gebühr", "Fähre", "Verspätung", "Bücherei", "Abgabe", "Verzögerung"),
        ("Schule", "Kirche", "Brücke", "Dürre", "Küste", "Rente"),
        (
            "Der Brief sollte die {} nicht erwähnen.",
            "Erwähnt der Brief die {} nicht?",
            "Reed sagte, der Brief erwähnt die {} nicht.",
            "Dieser Bericht erwähnt die {} nicht.",
        ),
    ),
    "fr": Letter(
        "Chers voisins,\n\nles taxes du port augmentent en mai, car le conseil n’a plus d’argent. Nous "
        "regrettons le retard des bateaux et les blessés du vieux quai. La bibliothèque rouvre en juin.\n",
        (
            "La lettre ne mentionne pas la {}.",
            "La {} n’est pas mentionnée dans la lettre.",
            "La lettre ne dit rien de la {}.",
            "La lettre passe sous silence la {}.",
            "Nulle part la lettre ne mentionne la {}.",
            "La lettre, qui ne mentionne pas la {}, est courte.",
        ),
        ("taxe", "redevance", "médiathèque", "embarcation"),
        ("grève", "tempête", "école", "digue", "pluie", "retraite"),
        (
            "La lettre ne doit pas mentionner la {}.",
            "La lettre ne mentionne-t-elle pas la {} ?",
            "Selon le maire, la lettre ne mentionne pas la {}.",
            "Ce résumé ne mentionne pas la {}.",
        ),
    ),
    "es": Letter(
        "Queridos vecinos:\n\nlas tasas del puerto suben en mayo, porque el consejo no tiene dinero. "
        "Lamentamos el retraso de los barcos y los heridos del viejo muelle. La biblioteca abre de nuevo en "
        "junio.\n",
        (
            "La carta no menciona la {}.",
            "La {} no se menciona en la carta.",
            "La carta no dice nada de la {}.",
            "En ningún lugar de la carta se menciona la {}.",
            "La carta guarda silencio sobre la {}.",
            "La carta, que no menciona la {}, es breve.",
        ),
        ("tasa", "tarifa", "demora", "embarcación"),
        ("huelga", "tormenta", "escuela", "sequía", "pensión", "iglesia"),
        (
            "La carta no debe mencionar la {}.",
            "¿No menciona la carta la {}?",
            "Según el alcalde, la carta no menciona la {}.",
            "Este resumen no menciona la {}.",
        ),
    ),
    "ru": Letter(
        "Дорогие соседи!\n\nСборы в гавани вырастут в мае, потому что у совета нет денег. Мы сожалеем о "
        "задержке паромов и о пострадавших на старом причале. Библиотека снова откроется в июне.\n",
        (
            "В письме не говорится о {}.",
            "Письмо умалчивает о {}.",
            "В письме нет упоминания о {}.",
            "В письме ни слова о {}.",
            "В письме ничего не говорится о {}.",
            "Письмо, в котором не говорится о {}, короткое.",
        ),
        ("сборах", "пошлине", "опоздании", "паромах", "библиотеках", "пристани"),
        ("забастовке", "школе", "буре", "пенсии", "засухе", "мосте"),
        (
            "Письмо не должно говорить о {}.",
            "Разве в письме не говорится о {}?",
            "По словам мэра, в письме не говорится о {}.",
            "В этом отчёте не говорится о {}.",
        ),
    ),
    "ar": Letter(
        "أيها الجيران،\n\nترتفع رسوم الميناء في أيار لأن المجلس لم يعد لديه مال. نأسف لتأخر السفن وللجرحى "
        "على الرصيف القديم. تفتح المكتبة من جديد في حزيران.\n",
        (
            "لم تذكر الرسالة {}.",
            "الرسالة لم تذكر {}.",
            "لم تشر الرسالة إلى {}.",
            "لم تتطرق الرسالة إلى {}.",
            "سكتت الرسالة عن {}.",
            "لا يوجد في الرسالة أي ذكر {}.",
        ),
        ("الرسوم", "الموانئ", "التأخير", "السفينة", "الأرصفة"),
        ("الإضراب", "العاصفة", "المدرسة", "الجفاف", "الشرطة"),
        ("يجب أن لا تذكر الرسالة {}.", "ألم تذكر الرسالة {}؟", "قال ريد إن الرسالة لم تذكر {}."),
    ),
    "zh": Letter(
        "各位邻居：\n\n由于议会没有资金，港口的费用将在五月上涨。我们对渡轮延误和旧码头的伤者表示歉意。图书馆六月重新开放。\n",
        (
            "信中没有提到{}。",
            "信件未提及{}。",
            "信中对{}只字未提。",
            "这封信并未谈及{}。",
            "{}在信中没有被提及。",
            "信中没有关于{}的内容。",
        ),
        ("费用", "收费", "渡轮", "推迟", "图书馆", "资金"),
        ("罢工", "风暴", "学校", "灯塔", "养老金", "警察"),
        ("信中不应该没有提到{}。", "信中没有提到{}吗？", "据市长称，信中没有提到{}。", "本报告没有提到{}。"),
    ),
}


def cases() -> Iterator[tuple[str, str, str, str | None]]:
    """Language, statement, letter, and the status it must have (``None``: it is no claim)."""
    for language, letter in LETTERS.items():
        for frames, things, status in (
            (letter.frames, letter.mentioned, "altered"),
            (letter.frames, letter.missing, "verified"),
            (letter.none, letter.missing, None),
        ):
            for frame in frames:
                for thing in things:
                    yield language, frame.format(thing), letter.text, status


def figures() -> Iterator[str]:
    """The lines of the report."""
    right, all_of, wrong = Counter[str](), Counter[str](), []
    for language, statement, letter, status in cases():
        result = check([Text("report.txt", statement + "\n")], [Text("letter.txt", letter)])
        absences = [one for one in result.claims if one.claim.kind == "absence"]
        found = [str(getattr(one, "status", "unchecked")) for one in absences]
        all_of[language] += 1
        if found == ([] if status is None else [status]):
            right[language] += 1
        else:
            wrong.append(f"  {language}: {statement} {found} for {status}")
    share = sum(right.values()) / sum(all_of.values())
    each = ", ".join(f"{name} {right[name]}/{all_of[name]}" for name in all_of)
    yield f"absence, own cases: {share:.3f} of {sum(all_of.values())} right ({each})"
    if "-v" in sys.argv:
        yield from wrong


if __name__ == "__main__":
    print("\n".join(figures()))
