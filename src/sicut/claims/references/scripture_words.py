"""Words by which a text gives other words as scripture, or as a saying of a prophet: by language, folded when used."""

from functools import cache

from sicut.text.fold import fold

SPEAKING = """
    تعالى؛ سبحانه؛ عز وجل؛ جل وعلا؛ جل جلاله؛ جل شأنه؛ جل ثناؤه؛ جل من قائل؛ تبارك وتعالى؛ قال الله؛ يقول
    الله؛ قول الله؛ أنزل الله؛ ذكر الله؛ قال ربنا؛ allah says; allah said; god says; god said; the almighty
    says; the lord says; the quran says; the bible says; it is written; es steht geschrieben; spricht der
    herr; il est ecrit; escrito esta
"""
"""Words that say who speaks in scripture."""
SCRIPTURE = """
    القرآن؛ قرآنية؛ القرآنية؛ الآية؛ الآيات؛ آية؛ آيات؛ سورة؛ السورة؛ التنزيل؛ الكتاب المقدس؛ الإنجيل؛
    التوراة؛ المزامير؛ quran; quranic; koran; surah; sura; surat; ayah; ayat; bible; scripture; verse;
    verses; psalm; gospel; koran; sure; bibel; vers; coran; sourate; verset; psaume; biblia; versiculo;
    salmo
"""
"""Words that name scripture or a part of it."""
SAYING = """
    رسول الله؛ النبي؛ الرسول؛ المصطفى؛ حديث؛ الحديث؛ أحاديث؛ الأحاديث؛ رواه؛ روى؛ أخرجه؛ البخاري؛ مسلم في
    صحيحه؛ الترمذي؛ متفق عليه؛ السنة النبوية؛ ﷺ؛ صلى الله عليه وسلم؛ عليه الصلاة والسلام؛ رضي الله عنه؛ رضي
    الله عنها؛ the prophet said; the prophet says; messenger of allah; prophet muhammad; hadith; hadiths;
    bukhari; narrated by; der prophet sagte; der prophet sprach; le prophete a dit; el profeta dijo
"""
OTHERS = """
    تفسير؛ تفسيره؛ التفسير؛ تفسيرها؛ المفسرون؛ commentary; exegesis; tafsir; kommentar; commentaire;
    comentario
"""
"""Words of those who explain scripture: what follows is theirs."""
SOURCES_OF_SAYINGS = """
    رواه؛ روى؛ أخرجه؛ متفق عليه؛ البخاري؛ مسلم؛ الترمذي؛ النسائي؛ أبو داود؛ ابن ماجه؛ أحمد؛ الحاكم؛ البيهقي؛
    الطبراني؛ صحيح؛ bukhari; muslim; tirmidhi; abu dawud; ibn majah; ahmad; nasai; agreed upon
"""


@cache
def phrases(table: str) -> frozenset[tuple[str, ...]]:
    """The phrases of a table, each as its folded words."""
    return frozenset(tuple(fold(phrase).split()) for phrase in table.replace("؛", ";").split(";") if phrase.strip())
