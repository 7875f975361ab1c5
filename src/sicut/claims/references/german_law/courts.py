"""The courts of Germany, Austria, Switzerland and the union, and the registers in their file numbers."""

from sicut.text.pattern import pattern

_PLACE = (
    r"(?:(?:(?:Bad|St\.|Sankt|Neustadt|Frankfurt|Offenbach|Freiburg|Rotenburg|Halle|Nieder|Ober|Sachsen|Schleswig"
    r"|Rheinland|"
    r"Nordrhein|Mecklenburg|Berlin|Baden|Castrop|Garmisch)[ -])?[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)*"
    r"(?:/[A-ZÄÖÜ][a-zäöüß]+\.?)?(?: (?:am|a\.|an der|i\.|im|in der|ob der) ?[A-ZÄÖÜ][a-zäöüß]*\.?| ?\((?:Oder|Saale"
    r"|Main|Westf\.)\))?"
    r"|NRW|NW|BW|Bln|LSA|MV|RP|SH)(?:,? ZwSt\.? [A-ZÄÖÜ][a-zäöüß]+)?"
)
_HIGH = (
    "BGH BVerfG BVerwG BAG BSG BFH BPatG BayObLG BayVerfGH BayVGH RG RFH RAG PrOVG OGHBrZ KG BDiszG BDH BKartA EuGH "
    "EuG EGMR "
    "EuGMR EuGöD GemS-OGB GmS-OGB OGH VwGH VfGH BVwG BFG BGer BVGer BStGer BGE-I StGH GerH ThürOVG OVG VGH HessVGH "
    "NdsOVG SächsOVG NdsStGH BerlVerfGH VerfGH HVerfG LVerfG StGHBW HessStGH SächsVerfGH ThürVerfGH HansOLG HmbOVG "
    "SaarlOLG ThürOLG "
    "Bundesgerichtshof Bundesverfassungsgericht Bundesverwaltungsgericht Bundesarbeitsgericht Bundessozialgericht "
    "Bundesfinanzhof "
    "Bundespatentgericht Reichsgericht Kammergericht Bundesgericht Verfassungsgerichtshof Verwaltungsgerichtshof "
    "Bundesgerichtshofs Bundesgerichtshofes Bundesverfassungsgerichts Bundesverwaltungsgerichts Bundesarbeitsgerichts "
    "Bundessozialgerichts Bundesfinanzhofs Reichsgerichts Kammergerichts Bundesgerichts"
)
_LOCAL = (
    "OLG LG AG LAG LSG SG VG VGH OVG FG ArbG StGH VerfGH LVerfG LBG RArbG ASG BezG KreisG KrG OLGR HG BezGer KGer "
    "OGer HGer "
    "Oberlandesgericht Landgericht Amtsgericht Landesarbeitsgericht Landessozialgericht Sozialgericht "
    "Verwaltungsgericht "
    "Oberverwaltungsgericht Finanzgericht Arbeitsgericht Bezirksgericht Landesgericht Obergericht Handelsgericht "
    "Kantonsgericht "
    "Oberlandesgerichts Landgerichts Amtsgerichts Landesarbeitsgerichts Landessozialgerichts Verwaltungsgerichts "
    "Oberverwaltungsgerichts Finanzgerichts Arbeitsgerichts Verwaltungsgerichtshof"
)
_LONG = (
    r"Europäische[rn]? Gerichtshof(?:e?s)?(?: für Menschenrechte)?|(?:Bayerische[rs]?|Hessische[rs]?"
    r"|Niedersächsische[rs]?"
    r"|Hanseatische[rs]?|Oberste[rs]?|Gemeinsame[rs]?|Thüringer|Sächsische[rs]?|Bayer\.|Hess\.|Nds\.|Hans\.|Sächs\."
    r"|Thür\.|Schl\.-Holst\.)"
    r" (?:Oberste[rs]? )?(?:Landesgericht(?:e?s)?|Gerichtshof(?:e?s)?|Verwaltungsgerichtshof(?:e?s)?"
    r"|Oberverwaltungsgericht(?:e?s)?"
    r"|Landessozialgericht(?:e?s)?|Landesarbeitsgericht(?:e?s)?|Finanzgericht(?:e?s)?|OLG|OVG|VGH|LSG|LAG|FG|StGH)"
)


def _either(words: str) -> str:
    return "|".join(sorted(words.split(), key=lambda word: (-len(word), word)))


_COURT = rf"(?:{_LONG}|(?:{_either(_LOCAL)}) {_PLACE}|(?:{_either(_HIGH)})(?!\w|-(?!Urt|Beschl|Entsch)))"
_SENATE = (
    r"(?:,? ?\(?(?:[0-9]{1,2}\.|[IVX]{1,4}[ab]?\.) (?:Zivil|Straf|Familien|Kartell|Berufs)?(?:[Ss]enat|[Kk]ammer)(?:"
    r" des [12]\. Senats)?\)?"
    r"| ?\(?(?:GrS|GS|GSZ|GSSt|Gr\. ?Sen\.|Großer Senat|Plenum|GK|Große Kammer)\)?)?"
)
_DATE = (
    r"(?:[0-9]{1,2}\. ?[0-9]{1,2}\. ?(?:[0-9]{4}|[0-9]{2}(?![0-9]))|[0-9]{1,2}\. ?(?:Januar|Jänner|Februar|März"
    r"|April|Mai|Juni|Juli"
    r"|August|September|Oktober|November|Dezember|Jan\.|Feb\.|Febr\.|Apr\.|Aug\.|Sept\.|Okt\.|Nov\.|Dez\.) [0-9]{4}"
    r"|[12][0-9]{3}-[01][0-9]-[0-3][0-9])"
)
_KIND = (
    r"(?:(?:Grund|Teil|Zwischen|Versäumnis|Anerkenntnis|Schluss|End|Grundsatz|Vorabentscheidungs|Kammer|Vorlage"
    r"|Hinweis|Plenar|Eil|Vor|"
    r"Nichtannahme|Revisions|Berufungs)?"
    r"(?:[Uu]rteil(?:e?s|en?)?|[Bb]eschl(?:uss|uß|üssen?)(?:es)?|[Bb]eschl\.|[Gg]erichtsbescheid|[Bb]escheid"
    r"|[Ee]ntscheidung"
    r"|[Vv]erfügung|[Gg]utachten|VU|TU)"
    r"|Urt\.|Beschl\.|Entsch\.|Vfg\.|GB|U\.|B\.|E\.|U(?= v\.)|B(?= v\.))"
)
COURT = pattern(_COURT)
JOINT = (
    r"(?P<joint>(?:,|:|;)?[ \xa0\n]{0,2}(?:(?:[-–—]|Az\.:?|AZ:?|Aktenzeichen:?|Rs\.|Rechtssache|Rs|verb\.|\(|\[|Nr\."
    r"|Beschw\.|in:?|und"
    r"|u\. ?a\.|GZ:?|Zl\.?|BVerwG|BSG|BAG|BFH)[ \xa0\n]{0,2}){0,3})"
)
HEAD = pattern(
    rf"(?P<court>{_COURT})?{_SENATE}(?:(?:,? ?|-)(?P<kind>{_KIND})(?: (?:des|der) [^,;()\n]{{2,45}}?(?:[Ss]enats"
    rf"|[Kk]ammer|Plenums))?)?"
    rf"(?: ?\([^()\n]{{1,30}}\))?(?:,? ?(?:v\.|vom)?[ \n]?(?P<date>{_DATE}))?{JOINT}"
)
FILE_NUMBER = pattern(
    r"(?<![\w.])(?:(?:C|T|F)[-‑–][0-9]{1,4}/[0-9]{2}(?![0-9])(?: (?:P|RENV|R|AJ)(?:-[A-Z]+)?)*"
    r"|(?:Ra|Ro|Fr|Fe) (?:19|20)[0-9]{2}/[0-9]{2}/[0-9]{4}"
    r"|[1-9][A-F][_.][0-9]{1,4}/[12][0-9]{3}|[A-F]-[0-9]{1,4}/20[0-9]{2}"
    r"|(?:BReg\.? |Verg |Vf\. ?|VerfGH )?(?:(?:AN|W|M|B|S|L|R|RO|RN|Au|AU|GS|Vf\.|K|P|St|UF) )?"
    r"(?:[0-9]{1,3}(?:[-/][0-9]{1,3})?[a-d]?|(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})[ab]?(?:-[0-9])?)[ -]?"
    r"(?!(?:IX|IV|VI{0,3}|I{2,3}) )(?:[A-Z][A-Za-z]{0,5}|[a-z]{1,2})(?:["
    r" -](?:[A-Z][A-Za-z]{0,4}))?(?:-[A-Z]{1,4})?(?: ?\([A-Za-z]{1,6}\))?[ \xa0](?:Nr\."
    r" )?[0-9]{1,6}(?:[/.][0-9]{2,4}[a-z]?|[/.][0-9]{2}\.[0-9]{3,6})"
    r"(?![0-9/])(?:[ .](?:ER|B ER|EK|PKH|KR|KL|AS|NZB|WA|BH|R|B|RG|DS|NK|NE|NC|[A-Z](?:\.[A-Z])?)(?![\wäöü.]))*"
    r"|(?:[IVX]+|[0-9])-?(?:ZR|ZB|StR|AR|BvR|BvL)-? ?\([A-Za-z]\) [0-9]+/[0-9]{2}"
    r"|(?:GSZ|GSSt|GrS|GS|KZR|KZB|KVR|KVZ|EnVR|EnZR|NotZ|NotSt|AnwZ|AnwSt|PatAnwZ|StbSt|RiZ|BLw|LwZR|AK|StB|ARZ|RiSt"
    r"|VGS|EnZB|KRB|WpSt)"
    r"(?: ?\([A-Za-z]{1,5}\))? [0-9]{1,4}/[0-9]{2}(?![0-9/]))"
)
LATER_DATE = pattern(rf",?[ \xa0](?:vom|v\.)[ \xa0](?P<date>{_DATE})")
REGISTERS = frozenset(
    "ZR ZB ZA StR ARs BvR BvL BvF BvE BvQ BvB BvN PBvU AZR ABR AZB AZN ABN RAr BAr RKg RK RJ RA KZR KZB ZBR ARZ StB "
    "NotZ AnwZ "
    "Ob Os Rs ObA ObS Ss Ws Wx UF WF StRR RVs ORs ORbs SsBs SsOWi OWi RBs KLs Qs Js BJs StE VAs".split()
)
SENATES = {"ZR": "Zivilsenat", "ZB": "Zivilsenat", "ZA": "Zivilsenat", "StR": "Strafsenat"}
SPACES = " \xa0"
