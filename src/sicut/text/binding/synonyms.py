"""Words that name one thing, and words that exclude each other, by language: small tables of stems."""

from collections.abc import Mapping
from functools import cache

from sicut.text.binding.stemming import stem
from sicut.text.fold import letters

_ALIKE = {
    "en": """cost price expense expenditure; boat vessel ship; rise increase grow growth climb jump surge gain up;
        fall decrease decline drop reduce reduction down; dead die kill death fatality; company firm corporation
        business; hurt injure wound; resident inhabitant population; revenue turnover sales; earnings profit income;
        worker employee employ staff; child kid; car vehicle automobile; house home; dwelling; money fund cash; group
        body organisation organization; area surface; weight weigh; buy purchase acquire; build construct; begin
        start launch open; end finish conclude complete; meeting session; grant subsidy; student pupil; doctor
        physician; arrest detain; road street; photo picture photograph; film movie; repair renovation fix; donate
        donation; elect choose; found establish; postpone delay defer; protester demonstrator; city town; quake
        earthquake; spend expend; visitor guest tourist; harbour port""",
    "de": """kosten preis ausgabe aufwendung; boot schiff kahn; steigen anstieg zunehmen zunahme wachsen wachstum
        erhöhen; fallen sinken rückgang abnehmen; tot tote sterben todesopfer töten; firma unternehmen betrieb;
        verletzt verletzte; einwohner bevölkerung bewohner; umsatz erlös; gewinn ertrag; mitarbeiter beschäftigte
        angestellte; wagen auto fahrzeug; haus gebäude; sanierung reparatur instandsetzung; hafen""",
    "fr": """coût prix dépense; bateau navire; hausse augmentation augmenter croissance monter; baisse diminution
        diminuer chute; mort tué décès; entreprise société firme; blessé; habitant population; employé salarié;
        voiture véhicule; réparation rénovation; bénéfice profit""",
    "es": """coste costo precio gasto; barco buque nave; aumento aumentar subida subir crecer crecimiento; bajar
        caída caer descenso; muerto morir fallecido; empresa compañía firma; herido; habitante población; empleado
        trabajador; coche vehículo; reparación renovación arreglo""",
    "ru": """стоимость цена затраты расходы; судно корабль лодка; рост вырасти увеличиться увеличение; снижение
        снизиться падение упасть; погибший убитый умерший; компания фирма предприятие; раненый пострадавший; житель
        население; сотрудник работник; автомобиль машина; ремонт реконструкция""",
    "ar": """تكلفة سعر نفقات ثمن; قارب سفينة زورق; ارتفاع زيادة ارتفع زاد نمو; انخفاض انخفض تراجع; قتيل وفاة; شركة
        مؤسسة; ساكن سكان; موظف عامل; سيارة مركبة; اصلاح ترميم""",
}  # fmt: skip
_EXCLUSIVE = {
    "en": """first second third fourth fifth; north south east west; northern southern eastern western; man woman;
        male female; boy girl; indoor outdoor; net gross; minimum maximum; rise fall; import export; buy sell; open
        close; kill injure; hire dismiss; lend buy; former current; previous next; upper lower; left right; adult
        child; public private; old new; small large; summer winter; spring autumn; domestic foreign; revenue profit;
        income expense; profit loss; arrival departure; support oppose; win lose; asset liability; january february
        march april june july august september october november december; monday tuesday wednesday thursday friday
        saturday sunday; daily weekly monthly annual; width height length depth; red blue green yellow black white""",
    "de": """erste zweite dritte vierte; nord süd ost west; mann frau; männer frauen; steigen fallen; import export;
        getötet verletzt; tot verletzt; netto brutto; alt neu; klein groß; umsatz gewinn; gewinn verlust; sommer
        winter; januar februar märz april mai juni juli august september oktober november dezember; breite höhe länge
        tiefe""",
    "fr": """premier deuxième troisième; nord sud est ouest; homme femme; hausse baisse; importation exportation;
        mort blessé; net brut; nouveau ancien; petit grand; bénéfice perte; été hiver; janvier février mars avril mai
        juin juillet août septembre octobre novembre décembre; largeur hauteur longueur""",
    "es": """primero segundo tercero; norte sur este oeste; hombre mujer; subir bajar; importación exportación;
        muerto herido; neto bruto; nuevo viejo; pequeño grande; beneficio pérdida; verano invierno; enero febrero
        marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre""",
    "ru": """первый второй третий; северный южный восточный западный; мужчина женщина; рост снижение; импорт экспорт;
        погибший раненый; новый старый; прибыль убыток; выручка прибыль; лето зима; январь февраль март апрель май
        июнь июль август сентябрь октябрь ноябрь декабрь""",
    "ar": "قتيل جريح; رجل امراة; ارتفاع انخفاض; واردات صادرات; جديد قديم; شمال جنوب شرق غرب; ربح خسارة",
}  # fmt: skip


@cache
def senses(language: str) -> Mapping[str, str]:
    """The stems of words that have a synonym here, each with the stem that stands for all of them."""
    found: dict[str, str] = {}
    for group in _ALIKE.get(language, "").split(";"):
        members = [stem(letters(word), language) for word in group.split()]
        found |= {member: members[0] for member in members if member not in found}
    return found


@cache
def rivals(language: str) -> Mapping[str, frozenset[int]]:
    """The stems of words that exclude each other, each with the numbers of the groups that it is in."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(_EXCLUSIVE.get(language, "").split(";")):
        for word in group.split():
            found.setdefault(sense(stem(letters(word), language), language), set()).add(number)
    return {word: frozenset(groups) for word, groups in found.items()}


def sense(word: str, language: str) -> str:
    """The stem that stands for the stem *word* and its synonyms."""
    return senses(language).get(word, word)


_BASES = {
    "de": """kosten preis zahl boot schiff mitglied umsatz gewinn haus platz gebühr steuer arbeiter gast einnahme
        ausgabe stelle projekt gruppe verband verein schüler quote rate summe menge fläche"""
}
"""Nouns that often end a compound."""
_SHORTEST = 3


def compound(word: str, language: str) -> tuple[str, str]:
    """The stem of the noun that a compound ends with, and that of what comes before; else *word* and nothing."""
    for base in _bases(language):
        rest = word.removesuffix(base)
        if rest != word and len(rest) >= _SHORTEST:
            return sense(base, language), sense(stem(rest, language), language)
    return word, ""


@cache
def _bases(language: str) -> tuple[str, ...]:
    return tuple(stem(letters(word), language) for word in _BASES.get(language, "").split())
