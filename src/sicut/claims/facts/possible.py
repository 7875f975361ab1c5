"""Whether a text may state a value at all: quick, and without what finds values.

Only a text in Latin letters is seen to state none: without digits, without the words of numbers, dates and
hours in English, German, French and Spanish, without the words that begin a denial, all its capitals on small words.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from sicut.model.span import Span
from sicut.text.fold import letters, listed
from sicut.text.language_words import LATIN
from sicut.text.pattern import pattern
from sicut.text.segment import keys

_NOT_PLAIN = pattern(r"[^\x00-\u024f\u2000-\u206f]|[0-9\u00b2\u00b3\u00b9\u00bc-\u00be]")
_CAPITAL = pattern(r"[^\W\d_]*[^\W\d_a-zß-öø-ÿ][^\W\d_]*")
DENYING = tuple(
    """
    not no n't n’t never nothing silent mum without omit unmention unaddress nowhere neither fail neglect left leave
    avoid forg zero absent none skip passe missing nicht nichts kein nirgend schweig schwieg ohne unerwähnt ungenannt
    weder nie verschw fehl ne n' n’ sans nulle aucun silenc muet omet omi oubli pas ni nada sin olvid calla calló
    ningun
    """.split()
)
"""Letters of which any denial has some."""
_SHORT = frozenset(
    """
    a abr ad ago ah am an ano ans ap apr aug avr bio bln bn bom boy c ce chr cr d day dec dey dez dhu di dia dic
    dim dix do dom dos ein elf ene eom eoy ete feb fev fr fri hoy jan jeu jh jhd jue jul jun k lac lun mai mar
    may md mds mer mes mi mie mil mio mln mn mo mon mrd nil nov oct okt one q qtr s sa sab sam sat sep set sh
    sha six so sun t tag ten thu tir tn trn tsd tue two un una une uno ven vie wed wk wks yr yrs zwo
    """.split()
)
_BEGINNINGS = frozenset(
    """
    aban abri acht adar agos akhi amor ande anne anos ante anti aout apri augu aujo auto autu avan avri awwa
    ayer azar bahm beid bill cato cent cero ches cien cinc cinq coup cror cuad cuar cuat days deca dece deci
    dema demi deuc deux deze dias dici diec dien diez dima dixh dixi dixn dixs diza doce domi donn dosc douz
    doze drei drit duod dutz eigh eine einh eins eint einu elev elfh elft elul ener erst esfa fall farv febr
    fevr fift firs five fort four frei frid fruh funf gest halb half halv herb hesh heut hier hijj hive huit
    hund invi iyar iyya jaen jahr jann janu janv jeud jour juev juil juin juli july juma june juni khor kisl
    koti kror lacs lakh lund lune maer mana marc mard mars mart marz mayo medi mehr merc mese midd midi midn
    mier mile mill minu mita mitt mois moit mona mond mont mord morg muha neuf neun neuv nigh nine nint nisa
    nona noon noug nove novi nuev null nulo oche ocho octa octo octu okto once onze onzi ordi oton pair pasa
    prem prim prin qada qtrs quar quat quin rabi raja rama saba safa same sams satu seas sech seco segu seis
    seiz sema seme sept sese sete seti seve sext shab shah shaw shen shev shva sieb siec siet sigl sing siva
    sixi sixt soix somm sonn spri summ sund tage tamm taus tens tent terc teve than thir thou thre thur tier
    tish toda tomo toni trec trei tren tres trig tril trim troi tues twel twen uber unde unie vein vend vera
    vier vige ving vorg wedn weds week wint woch year yest zehn zero zwan zwei zwoh zwol zwot zwou
    """.split()
)
"""The words shorter than four letters, and how the others begin."""
_BEGINNING = 4


def may_state(text: str, quoted: Sequence[Span]) -> bool:
    """Whether *text* may state a number, a date, a name or an absence outside *quoted*; in doubt it may. Linear."""
    outside = list(_outside(text, quoted))
    if any(_NOT_PLAIN().search(piece) or any(_capitals(piece)) for piece in outside):
        return True
    if any(is_of_value(key) for piece in outside for key in keys(piece)):
        return True
    folded = text.casefold()
    return any(word in folded for word in DENYING)


def is_of_value(key: str) -> bool:
    """Whether a folded word may be of a number, a date or an hour."""
    return key in _SHORT or key[:_BEGINNING] in _BEGINNINGS or "hundert" in key or "tausend" in key


def _capitals(piece: str) -> Iterator[bool]:
    """Whether a capital is on another word than a small one, for each."""
    return (letters(found[0]) not in _small_words() for found in _CAPITAL().finditer(piece))


@cache
def _small_words() -> frozenset[str]:
    return listed(LATIN["en"]) - listed("will may no us")


def _outside(text: str, quoted: Sequence[Span]) -> Iterator[str]:
    at = 0
    for start, end in sorted(quoted):
        yield text[at:start]
        at = max(at, end)
    yield text[at:]
