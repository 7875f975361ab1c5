"""Law of the European Union in running text: articles of its treaties and acts, acts by number, cases, ECLI and CELEX.

In English, German, French and Spanish. Sources: the interinstitutional style guide (sections 1.2.2 and 3.1), Council
conclusions on the European Case Law Identifier (OJ C 127, 29.4.2011), EUR-Lex on CELEX numbers.
"""

import re
from collections.abc import Iterator

from sicut.claims.references.found import Found
from sicut.claims.references.german_law import is_of_the_union, law_in, of_decision, of_provision
from sicut.claims.references.occurrences import occurrences
from sicut.claims.references.union_acts import Act, acts
from sicut.claims.references.union_articles import articles
from sicut.editions.law import eu
from sicut.model.reference import Reach, System
from sicut.model.span import Span
from sicut.text.pattern import pattern

_MARGIN = (
    r"(?:(?:,[ \xa0][A-Z][^,;:()\n]{1,50})?,?[ \xa0](?:at |aux? |in )?"
    r"(?:para(?:graph|s|\.)?s?\.?|§§?|points?|Rn\.|Rz\.|Rdnr?\.|Randnr?\.|apartados?|apdo\.)["
    r" \xa0]?(?P<margin>[0-9]{1,4})"
    r"(?![0-9])(?:(?:[-–]|[ \xa0](?:to|à|a|bis)[ \xa0])(?P<last>[0-9]{1,4}))?)?"
)
_NUMBER = r"[CTF][-‑–][0-9]{1,4}/[0-9]{2}(?: (?:P|RENV|PPU)(?:[-‑]R)?(?!\w))?(?![0-9/])"
_CASE = pattern(rf"(?P<number>{_NUMBER}){_MARGIN}")
_JOINED = pattern(rf"(?P<number>{_NUMBER}(?:(?:,|,? and| und| et| y) {_NUMBER})*){_MARGIN}")
_OLD_CASE = pattern(
    r"(?:Case|[Aa]ffaire|[Aa]sunto|Rs\.|Rechtssache) (?P<number>[0-9]{1,3}/(?:5[4-9]|[67][0-9]|8[0-8]))"
    rf"(?![0-9/-]){_MARGIN}"
)
_COURT = pattern(
    r"EuGH|Gerichtshof|Court|CJEU|ECJ|ECR|\bCour\b|Tribunal|Treaty|[Jj]udgment|[Pp]rovision|Directive"
    r"|direct effect|Urteil|arrêt"
)
"""What a text has that speaks of decisions, so that "Case 12/65" is one."""
_OLD_WORDS = ("Case ", "Affaire ", "affaire ", "Asunto ", "asunto ", "Rs. ", "Rechtssache ")
_CASE_HEAD = pattern("[CTF][-‑–][0-9]")
_CASE_WORD = pattern(
    r"(?<!\w)(?:(?P<joined>[Jj]oined [Cc]ases|[Aa]ffaires jointes|[Aa]suntos acumulados"
    r"|verb(?:\.|undenen?) (?:Rs\.|Rechtssachen))"
    r"|[Cc]ases?|[Aa]ffaires?|[Aa]suntos?|Rs\.|Rechtssachen?)[ \xa0\n]$"
)
_LONGEST_WORD = 28
_ECLI = pattern(
    r"(?P<number>(?:ECLI:)?EU:[CTF]:[12][0-9]{3}:[0-9]{1,5}(?![0-9])|ECLI:CE:ECHR:[12][0-9]{3}:[0-9A-Z]+)" + _MARGIN
)
_CELEX = pattern(
    r"CELEX(?:[ -]?(?:No\.?|Nr\.?|n°|number))?:? ?"
    r"(?P<number>[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4}(?:\([0-9]{2}\))?(?:R\([0-9]{2}\))?)"
)
_JOURNAL = pattern(
    r"(?:OJ|ABl\.?(?: ?(?:EU|EG|der EU))?|JO|DO(?:UE|CE)?)[ \xa0](?:Nr\.[ ]|No[ ])?(?P<series>[LC])(?:[ \xa0]|, )?"
    r"(?:Nr\.[ ])?(?P<number>[0-9]{1,4})"
    r"(?:[, ]{1,2}(?:vom |of |du |de )?(?P<date>[0-9]{1,2}\.[ ]?[0-9]{1,2}\.[ ]?[0-9]{4}))?"
    r",? (?:p\.|S\.|pág\.) ?(?P<page>[0-9]{1,5})"
)


def find(text: str) -> Iterator[Found]:
    """The references of *text* to law of the Union: an article with its act is one."""
    taken: list[Found] = []
    for found in sorted(_pieces(text), key=lambda one: (one.span.start, -one.span.end)):
        if not taken or found.span.start >= taken[-1].span.end:
            taken.append(found)
    yield from taken


def _pieces(text: str) -> Iterator[Found]:
    named = acts(text)
    cited, provided = law_in(text)
    yield from (of_provision(one, code) for one, code in provided if one.work.is_union)
    yield from articles(text, named)
    yield from map(_of_act, named)
    yield from (of_decision(one) for one in cited if is_of_the_union(one))
    yield from _numbered(text)


def _of_act(act: Act) -> Found:
    return Found(Span(act.start, act.end), System.LAW, act.work, "", known=act.code is not None)


def _numbered(text: str) -> Iterator[Found]:
    cases = [found.start() for found in _CASE_HEAD().finditer(text)]
    for places, shape, told in (
        (cases, _CASE, _of_case),
        (occurrences(text, _OLD_WORDS) if _COURT().search(text) else (), _OLD_CASE, _of_case),
        (occurrences(text, ("ECLI:", "EU:")), _ECLI, _of_ecli),
        (occurrences(text, ("CELEX",)), _CELEX, _of_celex),
        (occurrences(text, ("OJ ", "ABl", "JO ", "DO ", "DOUE ", "DOCE ")), _JOURNAL, _of_journal),
    ):
        for at in places:
            found = shape().match(text, at)
            if found is not None and not _is_within(text, at):
                yield told(found)


def _is_within(text: str, at: int) -> bool:
    """Whether a word or a number goes on at *at*."""
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] in "./-:")


def _of_ecli(found: re.Match[str]) -> Found:
    number = found["number"] if found["number"].startswith("ECLI") else f"ECLI:{found['number']}"
    return _at_margin(found, Span(*found.span()), number)


def _of_journal(found: re.Match[str]) -> Found:
    work = f"OJ {found['series']} {found['number']}" + (f", {found['date']}" if found["date"] else "")
    return Found(Span(*found.span()), System.LAW, work, f"p. {found['page']}", known=False)


def _of_case(found: re.Match[str]) -> Found:
    word = _CASE_WORD().search(found.string, max(0, found.start() - _LONGEST_WORD), found.start())
    if word is not None and word["joined"]:
        found = _JOINED().match(found.string, found.start()) or found
    number = re.sub(" (?:und|et|y) ", " and ", re.sub("[‑–]", "-", found["number"]))
    span = Span(word.start() if word is not None else found.start(), found.end())
    return _at_margin(found, span, number)


def _at_margin(found: re.Match[str], span: Span, work: str) -> Found:
    if not found["margin"]:
        return Found(span, System.CASE, work, "", known=False)
    first, last = found["margin"], found["last"] or found["margin"]
    reach = Reach((f"margin {first}",), (f"margin {last}",))
    ref = f"para. {first}" if first == last else f"para. {first}-{last}"
    return Found(span, System.CASE, work, ref, (reach,), known=False)


def _of_celex(found: re.Match[str]) -> Found:
    number = found["number"]
    kind = {"R": "Regulation", "L": "Directive", "D": "Decision"}.get(number[5:6]) if number[0] == "3" else None
    code = None
    if kind is not None and number[6:7].isdigit():
        serial, year = str(int(number[6:10])), number[1:5]
        orders = (f"{year}/{serial}", f"{year[2:]}/{serial}", f"{serial}/{year}")
        code = next((one for order in orders if (one := eu.numbers().get(f"{kind} {order}")) is not None), None)
    return Found(Span(*found.span()), System.LAW, code.work if code else f"CELEX {number}", "", known=code is not None)
