"""Spells numbers in seven languages, for round trips."""

from collections.abc import Callable, Mapping

EN = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen
""".split()
EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
DE = """
    null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
    fünfzehn sechzehn siebzehn achtzehn neunzehn
""".split()
DE_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
FR = """
    zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    seize dix-sept dix-huit dix-neuf
""".split()
FR_TENS = "vingt trente quarante cinquante soixante".split()
ES = """cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
    dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis
    veintisiete veintiocho
    veintinueve""".split()
ES_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
ES_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split()
)
RU = """ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать
    пятнадцать шестнадцать семнадцать восемнадцать девятнадцать""".split()
RU_TENS = "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split()
RU_HUNDREDS = "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".split()
AR = "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split()
AR_TENS = "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون".split()
AR_HUNDREDS = "مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة".split()
ZH = "零一二三四五六七八九"


def english(n: int) -> str:
    """As in Britain: "one hundred and two"."""
    if n < 20:
        return EN[n]
    if n < 100:
        return EN_TENS[n // 10 - 2] + (f"-{EN[n % 10]}" if n % 10 else "")
    if n < 1000:
        return f"{EN[n // 100]} hundred" + (f" and {english(n % 100)}" if n % 100 else "")
    if n == 10**6:
        return "one million"
    link = " and " if n % 1000 < 100 else " "
    return f"{english(n // 1000)} thousand" + (link + english(n % 1000) if n % 1000 else "")


def german(n: int) -> str:
    """In one word."""
    return "eine Million" if n == 10**6 else _german(n)


def _german(n: int) -> str:
    if n < 20:
        return DE[n]
    if n < 100:
        one = "ein" if n % 10 == 1 else DE[n % 10]
        return (f"{one}und" if n % 10 else "") + DE_TENS[n // 10 - 2]
    size, name = (100, "hundert") if n < 1000 else (1000, "tausend")
    above = _german(n // size).removesuffix("s") if n // size % 100 == 1 else _german(n // size)
    return above + name + (_german(n % size) if n % size else "")


def french(n: int) -> str:
    """As in France."""
    if n == 10**6:
        return "un million"
    if n >= 1000:
        head = "mille" if n // 1000 == 1 else f"{french(n // 1000)} mille"
        return head + (f" {french(n % 1000)}" if n % 1000 else "")
    if n >= 100:
        head = "cent" if n // 100 == 1 else f"{FR[n // 100]} cent"
        return head + (f" {french(n % 100)}" if n % 100 else "")
    if n < 20:
        return FR[n]
    if n >= 80:
        return "quatre-vingts" if n == 80 else f"quatre-vingt-{FR[n - 80]}"
    tens = min(n // 10, 6)
    rest = n - 10 * tens
    link = " et " if rest in {1, 11} else "-"
    return FR_TENS[tens - 2] + (link + FR[rest] if rest else "")


def spanish(n: int) -> str:
    """As in Spain."""
    if n == 10**6:
        return "un millón"
    if n >= 1000:
        head = "mil" if n // 1000 == 1 else f"{spanish(n // 1000)} mil"
        return head + (f" {spanish(n % 1000)}" if n % 1000 else "")
    if n >= 100:
        return "cien" if n == 100 else ES_HUNDREDS[n // 100 - 1] + (f" {spanish(n % 100)}" if n % 100 else "")
    return ES[n] if n < 30 else ES_TENS[n // 10 - 3] + (f" y {ES[n % 10]}" if n % 10 else "")


def russian(n: int) -> str:
    """In the nominative."""
    if n == 10**6:
        return "один миллион"
    if n >= 1000:
        count = n // 1000
        last = 0 if count % 100 in range(11, 20) else count % 10
        above = russian(count)
        if last in {1, 2}:
            above = above.rpartition(" ")[0] + (" одна" if last == 1 else " две")
        name = "тысяча" if last == 1 else "тысячи" if last in {2, 3, 4} else "тысяч"
        return f"{above.strip()} {name}" + (f" {russian(n % 1000)}" if n % 1000 else "")
    if n >= 100:
        return RU_HUNDREDS[n // 100 - 1] + (f" {russian(n % 100)}" if n % 100 else "")
    return RU[n] if n < 20 else RU_TENS[n // 10 - 2] + (f" {RU[n % 10]}" if n % 10 else "")


def arabic(n: int) -> str:
    """With the greater before the lesser, but for the ones, which come before the tens."""
    if n == 10**6:
        return "مليون"
    parts = []
    if n >= 1000:
        count = n // 1000
        parts.append(
            "ألف" if count == 1 else "ألفان" if count == 2 else f"{arabic(count)} {'آلاف' if count < 11 else 'ألف'}"
        )
    if n % 1000 >= 100:
        parts.append(AR_HUNDREDS[n % 1000 // 100 - 1])
    rest = n % 100
    if rest > 19:
        parts += ([AR[rest % 10]] if rest % 10 else []) + [AR_TENS[rest // 10 - 2]]
    elif rest > 10:
        parts.append(f"{'أحد' if rest == 11 else 'اثنا' if rest == 12 else AR[rest - 10]} عشر")
    elif rest or not n:
        parts.append(AR[rest])
    return " و".join(parts)


def chinese(n: int) -> str:
    """In characters."""
    if n >= 10**4:
        return (
            _chinese(n // 10**4)
            + "万"
            + (("零" if n % 10**4 < 1000 else "") + _chinese(n % 10**4) if n % 10**4 else "")
        )
    return _chinese(n)


def _chinese(n: int) -> str:
    if not n:
        return "零"
    written, gap = "", False
    for sign, power in (("千", 1000), ("百", 100), ("十", 10), ("", 1)):
        digit = n // power % 10
        if digit:
            written += ("零" if gap and written else "") + ZH[digit] + sign
        gap = not digit
    return written


SPELL: Mapping[str, Callable[[int], str]] = {
    "en": english, "de": german, "fr": french, "es": spanish, "ru": russian, "ar": arabic, "zh": chinese,
}  # fmt: skip
