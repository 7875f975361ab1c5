"""The patterns by which references to the Qur'an are found, and the words and numbers that decide about them."""

import re

from sicut.claims.references.quran import wording as w
from sicut.claims.references.quran.numbers import NUMBER
from sicut.text.pattern import pattern

NEAR = 300
BRACKET = (
    r"(?P<bracket>(?<=[\[({﴿])(?=[\s*_\"“﴾\u200e\u200f\u2066-\u2069]{0,3}"
    rf"(?:{w.ARABIC_LETTER}|{w.ARTICLE}|[^\W\d_](?=[^\[\](){{}}\n]{{1,60}}[:/]))"
    r"[^\[\](){}\n0-9]{0,60}[\[(]?\s?[0-9٠-٩۰-۹]{1,3}(?![0-9])))"
)
COLON = r"(?P<pair>(?<![\w.:/][0-9٠-٩])(?<=[0-9٠-٩])[0-9٠-٩]{0,2}(?:\s?:\s?|/)[0-9٠-٩]{1,3}(?![0-9٠-٩/]))"
CITED = r"(?P<cited>(?<=[^\W\d_][:/]|[*_\"”»’'][:/])(?=[^\S\n]?[0-9٠-٩۰-۹]{1,3}(?![0-9٠-٩۰-۹:])))"
# The pattern begins with a set of characters, which is looked for fast; the words are read from that character on.
ANCHOR = pattern(
    rf"[\[({{﴿0-9٠-٩:/{w.FIRST}](?:(?<=[\[({{﴿0-9٠-٩:/])(?:{BRACKET}|{COLON}|{CITED})|(?<!\w[{w.FIRST}])(?<=(?=(?P<throne>{w.THRONE})|(?P<koran>{w.KORAN})"
    r"|(?P<chapter>(?:[Cc]h(?:apter|apitre|\.)|Kapitel|[Cc]apítulo)\s[0-9]{1,3}(?=,?\s[VvAaoid]))"
    rf"|(?P<turkish>{w.TURKISH_SURA})|(?P<sura>{w.SURA}|{w.ARABIC_SURA})"
    rf"|(?P<verse>(?:{w.VERSE}|{w.ARABIC_VERSE})(?=\s?(?:رقم|نمبر|من|no\.?)?\s?[(\[]?[0-9٠-٩۰-۹]|\sال)))[{w.FIRST}]))"
)
CONTEXT = pattern(w.CONTEXT)
EDITION = pattern(w.EDITION)
MARKS = r"[\"“«„‘'*_(\[﴿]"
_NUMERAL = rf"{NUMBER}|[IVXLC]{{1,7}}(?=\s?[:,./]\s?[0-9]|,?\s(?:{w.VERSE})\s?[0-9])"
BEFORE_NUMBER = pattern(
    rf"\s?(?:no\.?|nº|Nr\.?|number|numéro|número|رقم)?\s?[\[(]?({_NUMERAL})(?:st|nd|rd|th)?(?!\s?%)"
)
BEFORE_NAME = pattern(rf"[\s\-:]{{0,2}}(?:(?:of|de|e|رقم)[\s-])?{MARKS}{{0,3}}\s?")
BEHIND_NAME = pattern(r"(?:\s?[”»]|[\"“’'*_﴾]){0,3}")
IN_BRACKETS = pattern(r"\s?[,:–-]?\s?[\[(]\s?[\"“„]?")
GLOSS = pattern(r"\s?[\[(][^\[\]()0-9٠-٩\n]{2,40}[\])]")
AFTER_KORAN = pattern(
    rf"(?:'s|’s)?\s?[,:–—-]?\s?[\[(]?\s?(?:(?:{w.SURA}|{w.VERSE}|[Cc]hapters?|[Cc]hap?\.|Kap(?:itel|\.)|[Cc]hapitre|[Cc]apítulo|[Cc]ap\.|s\.)"
    rf"\s(?:no\.\s)?)?(?:[\"“„«»‚‘]\s?)?({_NUMERAL})"
)
AFTER_Q = pattern(rf"\s?({NUMBER})(?=\s?[:.]\s?[0-9])")
KORAN_TO_NAME = pattern(r"\s?[,:]?\s?[\[(]?\s?")
IN_BRACKET = pattern(
    r"\s?(?:(?:[Ff]rom|من|[Aa]us|[Dd]e|[Ss]ee|[Cc]f\.?|[Vv]gl\.?|انظر|[Ss])[\s.]\s?)?[*_\"“﴾\u200e\u200f\u2066-\u2069]{0,2}\s?"
)
BETWEEN_NAMES = pattern(r"\s?[;؛,،]\s?(?:and\s|و\s?)?(?=[^\W\d_])")
OF = pattern(
    rf"[)\]]?\s?[،,]?\s?(?:(?:of|in|from|der|(?:aus|in|von)\sder|de\sla|de|du|dari|من|في)\s(?:the\s)?)?(?={w.SURA}|{w.ARABIC_SURA})"
)
_ORDINAL = r"(?<![\w.,:])([0-9]{1,3}(?:\.|st|nd|rd|th|e|ème|ª|º|º\.)|[^\W\d_]{4,12})"
ORDINAL = pattern(rf"{_ORDINAL}\s?$")
OF_COUNTED = pattern(
    rf"[)\]]?\s(?:(?:of|from|in)\sthe|(?:in\s|aus\s)?der|de\sla)\s{_ORDINAL}\s(?!\w+s\b|Suren)(?:{w.SURA})"
)
OF_KORAN = pattern(
    rf"\s(?:of|in|from|des|im|du|del)\s(?:the\s|le\s|el\s)?(?:[Hh]oly\s|[Nn]oble\s)?(?:{w.KORAN}|Korans)"
)
SURA_WORD = pattern(rf"{w.SURA}|{w.ARABIC_SURA}")
BEFORE_SURE = pattern(r"(?:\b(?:der|die|zur|in|aus|dieser|siehe|vgl\.|s\.|ist|und|bis)\s|[(\[„])$")
PARTICLES = "وفبلك"
CLOSED_BY = {"(": ")", "[": "]"}
CONTINUES = pattern(r"\s?[)\]]?\s?(?:[;,،؛]\s?(?:(?:and|und|et|y|و|see|cf\.?|vgl\.)\s)?|\s(?:and|und|et|y|و)\s)\s?")
ACROSS = pattern(rf"\s?[-‐‑–—]\s?({NUMBER})\s?:\s?({NUMBER})")
QUOTED_BEFORE = frozenset("\"”»“’'﴾}…")
OTHER_WORK = pattern(r"[^\W\d_]{2,}\.?\s[0-9]{1,3}:[0-9]")
OF_OTHER = pattern(r"\s(?:of|from|aus)\s(?!(?:(?:the|this|that|same|dem|der)\s)*(?:[Ss]ur|[Qq]u?r|[KCkc]oran|chapter))")
WORD_BEFORE = pattern(r"[^\W\d_]{2,}\.?\s?$")
AFTER_VERSE = pattern(r"\s?(?:رقم|من|no\.?)?\s?[(\[]?")
BEFORE_PAIR = pattern(r"\s?[,:/]?\s?[\[(]?$")
PLURAL = frozenset({"suras", "surahs", "Suras", "Surahs", "Suren", "sourates", "Sourates", "suratas"})
PAIR_OF_VERSE = pattern(r"\s?[(\[]?([0-9]{1,3}):(?=[0-9])")
OF_NAME = pattern(r"[)\]]?\s(?:of|von|aus|de|من)\s")
AMBIGUOUS = frozenset({"Sure", "Suren", "Suret", "Surat"})  # an English word and a city among them
THRONE = 2, 255
CLOCK = 24, 60
LIKE_A_FRACTION = 100
QUARTERS = 4
SHORTEST = 3
BESIDE = 60
MEASURED = pattern(r"[^\W\d_]|[.,][0-9]|\s?[%°$€£]|\s\((?:19|20)[0-9]{2}\)")
COUNT = pattern(r"[^\W\d_]:\s?[0-9]")
_READS = r"reads?|reading|recit(?:es?|ed|ing)|quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|zitiert|liest|las|lit|cita|lee"
_READING = rf"{_READS}|قرأ|اقرأ|تلا"
_BEFORE = (
    r"in|from|is|are|cf\.?|see|ch(?:oo|o)ses?|(?:refers?|referred|turns?|turned)\sto|siehe|vgl\.|nach|lautet"
    r"|voir|dans|selon|según|véase|en|[وف]?(?:في|انظر|راجع|من)"
)
READING = pattern(rf"(?<!\w)(?:{_READING})\s{MARKS}{{0,2}}$", re.IGNORECASE)
CITING = pattern(rf"(?<!\w)(?:{_READING}|{_BEFORE})\s{MARKS}{{0,2}}$", re.IGNORECASE)
KORAN_SAYS = pattern(rf"(?:{w.KORAN})(?:\s[^\W\d_]+){{0,3}}\s(?:in|unter|en)\s$")
NAME_BEFORE_VERSE = pattern(r"\s?,?\s$")
ARABIC_CONTEXT = pattern("القر[آا]ن|سور[ةه]|﴾")
