"""The words of references in English, German, French, Spanish, Latin, Greek, Hebrew and Arabic."""

from enum import IntEnum
from functools import cache

from sicut.text.fold import letters


class Kind(IntEnum):
    """What a token of a reference is."""

    BOOK = 1
    NUMBER = 2
    COLON = 3
    POINT = 4
    COMMA = 5
    SEMICOLON = 6
    AND = 7
    RANGE = 8
    CHAPTER = 9
    VERSE = 10
    TITLE = 11
    ONWARDS = 12
    NEXT = 13
    OPEN = 14
    CLOSE = 15
    EDITION = 16


_WORDS = {
    Kind.CHAPTER: """
        chapter chapters chapt chapts chap chaps chptr chptrs chpter chpters chpt chpts chp chps ch chs cha chas cc c
        kapitel kapiteln kapitels kap chapitre chapitres capítulo capítulos cap caps cáp capitulum capitula
        caput capita capite
        κεφάλαιο κεφαλαίου κεφαλαίων κεφάλαια κεφάλαιον κεφ κε פרק פרקים פרקי פר فصل فصول الفصل أصحاح إصحاح
        الأصحاح الإصحاح أصحاحات اصح""",
    Kind.VERSE: """
        verse verses vers vrs vss vs v vv ver vvs versen versens versn verset versets versículo versículos versic
        vers versiculus versiculi versu versus versibus στίχος στίχοι στίχους στίχο στιχ στ στίχου στίχων
        פסוק פסוקים פסוקי פס آية آيات الآية الآيات عدد أعداد العدد الأعداد""",
    Kind.AND: """
        and see also cf compare plus und u siehe s auch vgl vergleiche sowie et voir comparer comparez aussi
        vide confer etiam item
        y e véase vea también ver compárese comparar και βλέπε βλ επίσης πρβ πρβλ σύγκρινε συγκρίνετε
        ו וגם גם ראה ראו השווה و انظر أيضا قارن""",
    Kind.RANGE: """
        to through thru thro till until bis à á a al hasta jusqu jusque jusquau ad usque έως ως μέχρι עד ל إلى
        حتى الى""",
    Kind.TITLE: """
        title titles titel überschrift titre título subtítulo subtitulo subtitle titulus titulum inscriptio
        τίτλος τίτλοι τίτλο τίτλου επιγραφή כותרת العنوان عنوان""",
    Kind.ONWARDS: """
        ff following onward onwards folgende fortfolgende suivants suivantes ss svv sv sqq siguientes sgs sigs
        seq seqq sequens
        sequentes sequentia εξής εξ κεξ μετά επόμενα והלאה ואילך وما""",
    Kind.NEXT: "f sq folgender folgendes suivant siguiente",
}


@cache
def kinds() -> dict[str, Kind]:
    """What each word is, by its folded letters; a word in several lists is what it is in the first."""
    table: dict[str, Kind] = {}
    for kind, words in _WORDS.items():
        for word in words.split():
            table.setdefault(letters(word), kind)
    return table
