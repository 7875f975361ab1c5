"""Documents of the United Nations: "S/RES/242 (1967)", "Security Council resolution 242 (1967), operative paragraph 1".

A resolution of the Security Council is named by its symbol, with the year that the text gives it anywhere.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from re import Match

from sicut.claims.references.found import Found
from sicut.claims.references.provisions import reach
from sicut.model.reference import Place, Reach, System
from sicut.model.span import Span
from sicut.text.pattern import pattern

_YEAR = r"(?:\s?\((19[4-9]\d|20\d\d)\))?"
_SYMBOL = pattern(
    r"(?<![\w/.])(?:[SAE]/RES/\d{1,4}(?:/(?:ES-)?\d{1,3}[A-Z]?(?:/\d{1,3})?)?(?:(?:\s?[A-Z])?\s?\((?:\d{4}|S-[IVX]+|[IVXL]+)\)(?:\s?[A-Z](?=[,;.)\s]))?)?"
    r"|A/HRC/(?:RES/|DEC/)?(?:S-)?\d{1,3}/(?:L\.)?\d{1,4}(?:/\d{1,3})?|(?:CCPR|CAT|CRC|CEDAW|CERD|CRPD|CMW|E/C\.12)/C/"
    r"(?:[A-Z]{2,4}/)?[\w./-]*\d|[AESTD]/(?:19[4-9]\d|20\d\d|[1-9]\d)/(?:L\.|PV\.|Add\.)?\d{1,4}(?:/(?:Add|Rev|Corr)\.\d+)*"
    r"|[ASE]/(?:PV|PRST|CN|C|AC|CONF|INF|RES)[./][\w./-]*\d|ST/SG/[\w./-]*\d|S/\d{4,5})(?![\w/])"
)
_BODIES = {
    "S": r"Security\sCouncil|UNSC|SC|S\.\s?C\.|Sicherheitsrat(?:e?s|-)?|Conseil\sde\ssécurité|Consejo\sde\sSeguridad"
    r"|Совета\sБезопасности|مجلس\sالأمن",
    "A": r"(?:UN\s)?General\sAssembly|UNGA|GA|G\.\s?A\.|Generalversammlung|Assemblée\sgénérale|Asamblea\sGeneral",
    "A/HRC": r"Human\sRights\sCouncil|HRC|Menschenrechtsrat(?:e?s)?|Conseil\sdes\sdroits\sde\sl['’]homme",
    "E": r"Economic\sand\sSocial\sCouncil|ECOSOC",
    "": r"United\sNations|U\.?N\.?|UNO|Vereinten\sNationen|Nations\sUnies|Naciones\sUnidas|ONU|ООН|الأمم\sالمتحدة",
}
_WHICH = {body: pattern(rf"(?<![\w.])(?:{names})(?![\w])") for body, names in _BODIES.items()}
_RESOLUTION = pattern(
    r"[RrUSРрقا](?<!\w.)(?:(?P<compound>(?<=U)N-?(?:Sicherheitsratsresolution|SCRs?)|(?<=S)(?:icherheitsratsresolution|CRs?))"
    r"\s(?P<council>\d{1,4})(?:\s?\((?P<year>19[4-9]\d|20\d\d)\))?(?!\w|\.\d)"
    r"|(?:(?<=[Rr])esolu(?:tions?|tionen|ción|ciones)|(?<=[Rr])ésolutions?|(?<=R)(?:ES|es\.?)|(?<=[Рр])езолюци[яиюей]{1,2}"
    r"|(?<=ا)لقرار|(?<=ق)رار(?:\sمجلس\sالأمن)?)"
    r"\s(?:n[°º]\s?|[Nn]o\.\s?|[Nn]r\.\s?|№\s?|رقم\s)?(?P<number>(?:ES-\d{1,2}/\d{1,2})|\d{1,4}(?:/\d{1,3}[A-Z]?)?)"
    r"(?:\s?(?P<part>[A-Z])(?!\w))?(?:\s?\((?P<session>19[4-9]\d|20\d\d|S-[IVX]+|[IVXL]+)\))?(?![\w.]*\d|\w|\s?[x×]\s?\d))"
)
_BEFORE = 60
_AFTER = 40
_BEHIND = pattern(
    r"\s(?:of|by)\sthe\s(?:(?:UN|U\.N\.|United\sNations)\s)?|\sde[rs]\s(?:UN-|VN-)?|\sdu\s|\sde\sl['’]|\sdel\s|\sde\sla\s|\s(?=Совета|ООН)"
)
_DATED = pattern(r",?\s(?:of|vom|du|de)\s\d{1,2}\.?\s\w{3,12}\s(?:19|20)\d\d(?=,|\s\()")
_PLACE = pattern(
    r"(?:,\s?|\s)(?P<deep>(?P<preambular>preambular\s|PP\s?)?(?:operative\s|OP\s?)?(?:\b(?:paragraphs?|paras?\.?|para\.|OP|"
    r"PP|Ziff(?:er|\.)|Absatz|Abs\.|paragraphe|párrafo|§)|¶¶?|(?<=OP)|(?<=PP))\s?(?P<first>\d{1,3})(?:\s?[-–]\s?(?P<last>\d{1,3}))?"
    r"(?P<letter>\s?\((?:[a-z]|[ivx]{2,4})\))?)(?!\w)|,?\s(?P<annex>[Aa]nnex)(?:\s(?P<number>[IVX]+|[A-Z]))?\b"
    r"(?:,\s[Aa]rt(?:icle|\.)\s(?P<inner>\d{1,3})(?!\w))?|,\s[Aa]rt(?:icle|\.)\s(?P<article>\d{1,3})(?!\w)"
)
_AHEAD = pattern(
    r"(?P<preambular>[Pp]reambular\s|PP\s?)?(?:[Oo]perative\s)?(?:[Pp]aragraphs?|[Pp]aras?\.?|OP|Ziffer|Absatz|[Pp]aragraphe"
    r"|[Pp]árrafo)\s?(?P<first>\d{1,3})(?:\s?[-–]\s?(?P<last>\d{1,3}))?(?P<letter>\s?\([a-z]\))?"
    r"\s(?:of|to|der|de\sla|de)\s(?:the\s)?(?:(?:UN|U\.N\.|United\sNations)\s)?$"
)
_SPOKEN_OF = pattern(
    r"Security Council|Sicherheitsrat|UNSC|Conseil de sécurité|Consejo de Seguridad|United Nations|Vereinten Nationen"
    r"|Nations Unies|Naciones Unidas|S/RES/|\bUNO?\b|U\.N\.|\bONU\b|\bООН\b|مجلس الأمن"
)
_OF_OTHERS = pattern(r"(?:House|Senate|Commons|Parliament\w*|Congress\w*|Bundestag\w*|[Bb]oard|[Ss]creen|H\.|S\.)\s$")
_PLURAL = pattern(r"\w*(?:tions|tionen|ciones|SCRs)\b|UN-?SCRs")
_MORE = pattern(
    r"(?:,?\s(?:and|und|et|y)\s|,\s)(?!0)(\d{1,4})(?:\s?\((19[4-9]\d|20\d\d)\))?(?![\w/%]|\.\d|\s[a-z]{3,}s\b)"
)
_LAST = 4000
_PASSED = (
    (1946, 8),
    (1960, 152),
    (1970, 286),
    (1980, 476),
    (1990, 664),
    (2000, 1306),
    (2010, 1938),
    (2020, 2540),
    (2026, 2830),
)
"""About how many resolutions the Security Council had passed in the middle of a year, by the numbers of known ones; the
last is an estimate."""
_NEAR = 60
_HINTS = ("esolu", "ésolu", "Res", "RES", "SCR", "езолюци", "قرار")


def find(text: str) -> Iterator[Found]:
    """The symbols of documents, and the resolutions of the organs, that *text* cites, with their paragraphs."""
    found = [*_symbols(text), *_resolutions(text)]
    end = 0
    for one in sorted(found, key=lambda one: one.span):
        if one.span.start >= end:
            yield one
            end = one.span.end


def _symbols(text: str) -> Iterator[Found]:
    if "/" not in text:
        return
    for match in _SYMBOL().finditer(text):
        yield _placed(text, match.start(), match.end(), " ".join(match[0].replace("(", " (").split()))


def _resolutions(text: str) -> Iterator[Found]:
    if not any(hint in text for hint in _HINTS):
        return
    matches = list(_RESOLUTION().finditer(text))
    if not matches:
        return
    is_spoken_of = _SPOKEN_OF().search(text) is not None
    years = {
        match["council"] or match["number"]: year
        for match in matches
        if (year := match["year"] or match["session"] or "").isdecimal()
    }
    for match in matches:
        start, end, body = _organ(text, match)
        if body is None and _is_of_its_year(match):
            body = "S"
        if body is None and (not is_spoken_of or _OF_OTHERS().search(text, max(0, start - _AFTER), start)):
            continue
        work = _symbol(match, body, years)
        if work is None:
            continue
        yield _placed(text, start, end, work)
        yield from _listed(text, match, body, years)


def _is_of_its_year(match: Match[str]) -> bool:
    """Whether the Security Council alone can have passed a resolution of that number in that year."""
    number, year = match["number"] or "", match["session"] or ""
    if not (number.isdecimal() and year.isdecimal()) or match["part"]:
        return False
    (first, low), (last, high) = next(
        (pair for pair in pairwise(_PASSED) if pair[0][0] <= int(year) < pair[1][0]), (_PASSED[-1], _PASSED[-1])
    )
    expected = low + (high - low) * (int(year) - first) / max(1, last - first)
    return abs(int(number) - expected) <= _NEAR


def _listed(text: str, match: Match[str], body: str | None, years: Mapping[str, str]) -> Iterator[Found]:
    """The other resolutions of a list: "resolutions 242 (1967) and 338 (1973)"."""
    if body not in {"S", "", None} or not _PLURAL().match(match[0]):
        return
    more = _MORE().match(text, match.end())
    while more:
        year = more[2] or years.get(more[1])
        yield _placed(text, more.start(1), more.end(), f"S/RES/{more[1]}" + f" ({year})" * bool(year))
        more = _MORE().match(text, more.end())


def _organ(text: str, match: Match[str]) -> tuple[int, int, str | None]:
    """The span of a resolution with the organ named beside it, and the organ's part of the symbol."""
    if match["compound"] or "مجلس" in match[0]:
        return match.start(), match.end(), "S"
    floor = max(0, match.start() - _BEFORE)
    before = text[floor : match.start()].rpartition("\n\n")[2]
    floor = match.start() - len(before)
    for body, name in _WHICH.items():
        for one in name().finditer(before):
            if before[one.end() :] in {" ", "", "'s ", "’s ", "-", " (", "\n"}:
                return _named(before, floor, one.start()), match.end(), body
    behind = _BEHIND().match(text, match.end())
    if behind:
        for body, name in _WHICH.items():
            found = name().match(text, behind.end(), behind.end() + _AFTER)
            if found:
                return match.start(), found.end(), body
    return match.start(), match.end(), None


def _named(before: str, floor: int, start: int) -> int:
    """Where the name of an organ begins, with "UN" or "United Nations" before it."""
    for name in ("United Nations ", "UN ", "U.N. ", "UN-"):
        if before[:start].endswith(name):
            return floor + start - len(name)
    return floor + start


def _symbol(match: Match[str], body: str | None, years: Mapping[str, str]) -> str | None:
    number, part, session = match["council"] or match["number"], match["part"], match["year"] or match["session"]
    if body == "A/HRC":
        return f"A/HRC/RES/{number}"
    if "/" in number:
        return f"E/RES/{number}" if body == "E" else f"A/RES/{number}" if body in {"A", ""} else None
    if session and not session.isdecimal():
        return f"A/RES/{number}" + f" {part}" * bool(part) + f" ({session})"
    if body == "A" and not part and not session:
        return f"A/RES/{number}"
    if body == "A" or part or not 1 <= int(number) <= _LAST:
        return None
    if body is None and not session and len(number) < len("242"):
        return None
    year = session or years.get(number)
    return f"S/RES/{number} ({year})" if year else f"S/RES/{number}"


def _placed(text: str, start: int, end: int, work: str) -> Found:
    """A reference to *work*, with the paragraph or annex named after or before it."""
    dated = _DATED().match(text, end)
    after = _PLACE().match(text, dated.end() if dated else end)
    if after and after["annex"]:
        label = "annex" + f" {after['number']}" * bool(after["number"])
        place = (label.casefold(), *((f"article {after['inner']}",) if after["inner"] else ()))
        ref = label + f" Article {after['inner']}" * bool(after["inner"])
        return Found(Span(start, after.end()), System.LAW, work, ref, (reach(place),))
    if after and after["article"]:
        article = after["article"]
        place = (f"article {article}",)
        return Found(Span(start, after.end()), System.LAW, work, f"Article {article}", (reach(place),))
    floor = max(0, start - _BEFORE)
    before = None if after else _AHEAD().search(text[floor:start].rpartition("\n\n")[2])
    match = after or before
    if match is None:
        return Found(Span(start, end), System.LAW, work, "")
    ref, places = _paragraphs(match)
    span = Span(start, after.end()) if after else Span(start - len(match[0]), end)
    return Found(span, System.LAW, work, ref, (places,))


def _paragraphs(match: Match[str]) -> tuple[str, Reach]:
    above: Place = ("preamble",) if match["preambular"] else ()
    letter = match["letter"].strip() if match["letter"] else ""
    below: Place = (f"letter {letter[1:-1]}",) if letter else ()
    first, last = match["first"], match["last"] or match["first"]
    ref = ("preamble " if above else "") + ("para. " if first == last else "paras. ") + first
    ref += f"-{last}" if last != first else letter
    return ref, reach((*above, f"paragraph {first}", *below), (*above, f"paragraph {last}", *below))
