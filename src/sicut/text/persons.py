"""Whether two names may be one person's. Doubt is always answered with yes: a wrong no accuses somebody."""

from sicut.text.distance import similar
from sicut.text.fold import letters, listed
from sicut.text.segment import Word, words
from sicut.text.unicode import APOSTROPHES, is_upper

TITLES = listed(
    """mr mrs ms miss dr prof professor sir lady lord king queen prince princess mayor president minister
    prime vice senator judge justice captain general colonel major lieutenant sergeant bishop archbishop pope father
    sister brother mother uncle aunt reverend rev councillor councilman alderman chancellor governor secretary director
    chairman chairwoman chair doctor spokesman spokeswoman spokesperson sheriff inspector superintendent commissioner
    ambassador premier congressman congresswoman representative deputy former acting chief officer engineer
    harbourmaster speaker
    herr herrn frau fräulein bürgermeister bürgermeisterin kanzler kanzlerin bundeskanzler bundeskanzlerin minister
    ministerin ministerpräsident ministerpräsidentin präsident präsidentin vorsitzender vorsitzende sprecher sprecherin
    direktor direktorin staatssekretär staatssekretärin richter richterin stadtrat stadträtin landrat landrätin
    monsieur madame mademoiselle m mm mme mlle me maire président présidente ministre directeur directrice sénateur
    sénatrice député députée juge préfet
    señor señora señorita sr sra srta don doña alcalde alcaldesa presidente presidenta ministro ministra director
    directora senador senadora diputado diputada juez jueza portavoz
    господин госпожа мэр президент министр"""
)
_NO_NAMES = listed(
    """the a an this his her my our their he she it they we i you one another somebody someone everyone who
    der die das ein eine er sie es wir ich man sein seine ihr ihre des dem den von vom zu und and et y e of du de la le
    les l un une il elle ils elles on nous je son sa ses el los las una unos él ella ellos yo nosotros su sus
    d"""
)
PRONOUNS = listed(
    """he she it they we i er sie es wir ich man il elle ils elles on nous je él ella ellos ellas yo
    nosotros nosotras"""
)
"""Words that speak for a name that stands elsewhere."""
_TEAMS = listed(
    """council committee board party union association company ministry department office agency group court police
    army press times post gazette herald tribune news journal bank university institute commission parliament
    assembly senate house club society federation foundation network team radio television website magazine review
    service authority trust inc ltd llc gmbh ag corporation report minutes statement letter paper book act angaben
    aussage aussagen ansicht auffassung meinung einschätzung darstellung bericht studie mitteilung meldung gutachten
    erklärung schreiben brief protokoll rat stadtrat gemeinderat ausschuss partei verband verein ministerium amt
    gericht polizei zeitung rundschau bank universität institut kommission parlament bundestag bundesrat senat
    agentur gewerkschaft stiftung communiqué rapport lettre conseil comité parti syndicat association société
    ministère tribunal cour police journal gazette banque université commission parlement assemblée sénat agence
    fondation comunicado informe carta consejo ayuntamiento comité partido sindicato asociación sociedad ministerio
    tribunal corte policía diario gaceta banco universidad comisión parlamento asamblea senado agencia fundación"""
)
_MOST = 200
_INITIALS = 2
_ALIKE = 3


Name = tuple[str, ...]


def person_name(text: str) -> Name:
    """The folded words of the name in *text*, such as “Mayor Mary Reed, the head of the council”, without titles.

    Empty where no person is named. Looks at no more than the first 200 characters; what follows a comma or stands in
    brackets is left out, unless no name stands before it.
    """
    pieces = text[:_MOST].replace("(", ",").replace(")", ",").split(",")
    return next((name for name in map(_names, pieces) if name), ())


def is_titled(text: str) -> bool:
    """Whether *text* has a title such as “Mayor” or “Mrs”, or two words of a name: a person is meant."""
    return len(person_name(text)) > 1 or any(word.key in TITLES for word in words(text[:_MOST]))


def _names(text: str) -> Name:
    found = words(text)
    keys = {word.key for word in found}
    if keys & _TEAMS or (found and found[0].key in _NO_NAMES and not keys & TITLES):
        return ()
    first = next((at for at, word in enumerate(found) if _is_name(text, word)), len(found))
    if any(word.key in _NO_NAMES for word in found[1:first]):
        return ()
    names = tuple(_bare(text, word) for word in found if _is_name(text, word))
    return names if any(len(name) > 1 for name in names) else ()


def _is_name(text: str, word: Word) -> bool:
    return is_upper(text[word.span.start]) and word.key not in TITLES and word.key not in _NO_NAMES


def _bare(text: str, word: Word) -> str:
    """The folded word without an English genitive."""
    written = text[word.span.start : word.span.end]
    return letters(written[:-2]) if len(written) > 2 and written[-2] in APOSTROPHES else word.key  # noqa: PLR2004


def is_other_person(one: str, other: str) -> bool:
    """Whether *one* and *other* surely name two different persons.

    They may be one where a surname is the same or nearly so and the given names, or their initials, fit; where one name
    is part of the other; and where either is a title, a pronoun, a body or anything else but a name.
    """
    ours, theirs = person_name(one), person_name(other)
    if not ours or not theirs or _other_scripts(ours, theirs):
        return False
    shorter, longer = sorted((ours, theirs), key=len)
    if len(shorter) == 1 or set(shorter) <= set(longer):
        return not any(_alike(shorter[-1], key) for key in longer) and not _initials(shorter, longer)
    if ours[-1] == theirs[-1]:
        return not _alike(ours[0], theirs[0])
    return not any(_alike(shorter[-1], key) for key in longer[1:]) and not _alike(ours[-1], theirs[-1])


def _other_scripts(ours: Name, theirs: Name) -> bool:
    return ours[-1].isascii() != theirs[-1].isascii()


def _initials(shorter: Name, longer: Name) -> bool:
    """Whether the one word is the initials of the other name: MR, JFK."""
    return len(longer) >= _INITIALS and shorter[0] == "".join(key[0] for key in longer)


def _alike(one: str, other: str) -> bool:
    """Whether two names are the same or spellings of one, an initial among them."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) == 1:
        return longer.startswith(shorter)
    if len(shorter) >= _ALIKE and (longer.startswith(shorter) or shorter[:_ALIKE] == longer[:_ALIKE]):
        return True
    return similar(one, other)
