"""The words around references to the Qur'an, as parts of patterns."""

from re import escape

from sicut.editions.known_editions import names_of_editions
from sicut.editions.verse_places import QURAN

APOSTROPHE = "['’‘ʼʾʿ`´]"
ARTICLE = "[AaEeUu](?:[lL]|[a-zşš]{1,3})[-‐‑'’\\s]"
ARABIC_LETTER = "[\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ed]"

SURA = (
    r"(?:[Ss](?:u|ou|oe|oo|ū|û|ú)r(?:a[ht]?s?|ā|á|at(?:u|ou)[a-z]{0,2})|SURA[HT]?|Sure[nt]?|[Ss]ourates?"
    r"|Sūra[ht]?|[Aa]zora|[Сс]ура)(?!\w)"
)
TURKISH_SURA = r"[Ss][uû]resi(?:['’]?(?:nin|nde))?(?!\w)"
_MARKS = "[\u064b-\u0652]*+"
_NO_LETTER = rf"(?!{ARABIC_LETTER})"
ARABIC_SURA = rf"[وفبلك]?(?:ال)?س{_MARKS}و{_MARKS}ر{_MARKS}[ةهۃہ]{_MARKS}{_NO_LETTER}"

KORAN = (
    rf"(?:(?:[Qq]u?r{APOSTROPHE}?[aā]a?n|QUR{APOSTROPHE}?AN|[KCkc]oran|Kur{APOSTROPHE}?an|Corán|Qorano?|Corano"
    r"|Qur\.|QS\.?|Q\.\s?S\.|Q(?=[0-9])|Q\.?|Коран)(?:(?!\w)|(?<=Q)(?=[0-9]))"
    rf"|[وفب]?القر[آا]ن(?:\s(?:الكريم|المجيد|العظيم))?{_NO_LETTER})"
)
VERSE = (
    r"(?:[Vv]erses?|Vers(?!\w)|[Vv]ers(?:en?|ets?|iculos?|ículos?|etto|etti)|[Vv]v?\.|[Vv]s\.?|[Āā]y(?:a|āt)|[Aa]y(?:a[ht]?s?|aat|et)"
    r"|[Aa]leyas?|аят)(?!\w)"
)
ARABIC_VERSE = rf"[وفبلك]?(?:ال|لل)?[آاأ][يی](?:[ةهۃہ]|ات|تين|تان|ت){_MARKS}{_NO_LETTER}"

THRONE = (
    rf"(?:(?:[Āā]ya|[Aa]ya|[Aa]ye)[ht]?[uü]?l?[\s-]?{APOSTROPHE}?(?:[aeu]l[\s-])?[KkQ][uü]rs[iîī]y?y?(?!\w)"
    rf"|Throne\sVerse(?!\w)|[Vv]erset\sdu\s[Tt]r[oô]ne(?!\w)|Thronvers(?!\w)|[وفبلك]?آي[ةه]\sالكرسي{_NO_LETTER})"
)

# What the words above begin with.
FIRST = "SsAaCcKkQqVvTĀāСсАаК\u0648\u0641\u0628\u0644\u0643\u0627\u0622\u0623\u0633"

CONTEXT = (
    rf"[QqKk]u?r{APOSTROPHE}?[aā]a?n(?!\w)|[KC]oran|Corán|(?<!\w)[Ss](?:u|ū|û)ra[ht]?(?!\w)|Sure\s[0-9]|[Ss]ourate|"
    r"Allah|(?<!\w)[Āā]y[aā][ht]?(?!\w)|القر[آا]ن|سور[ةه]|تعال[ىي]|[آا]ي[ةه](?!\w)|الله"
)

_TRANSLATORS = "|".join(
    escape(name).replace(r"\.\ ", r"\.\s?").replace(r"\ \&\ ", r"\s?[-–&/]\s?") for name in names_of_editions(QURAN)
)
_TRANSLATED = (
    r"(?i:transl?\.?|tr\.|translat(?:ed|ion)|trad\.|traduction|übers(?:\.|etzt|etzung))(?:\s(?:by|von|par|de))?:?\s"
)
EDITION = rf"\s?[\])]?\s?[,;–—-]{{0,2}}\s?(?P<marked>[\[(]?(?:{_TRANSLATED})?)(?P<edition>{_TRANSLATORS})(?!\w)"
