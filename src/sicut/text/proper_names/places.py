"""Countries, their people, and words that make another name where they differ.

The names of countries are those of ISO 3166-1 in English (short), with adjectives as in Wikipedia's list of demonyms;
German, French, Spanish and Russian for the most frequent.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from sicut.text.fold import letters, listed

_COUNTRIES = """afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain
    bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi
    cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti
    dominica ecuador egypt eritrea estonia ethiopia fiji finland france gabon gambia georgia germany ghana greece
    grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy
    jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico
    moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia nepal netherlands holland nicaragua
    niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia
    rwanda senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan
    tajikistan tanzania thailand togo tunisia turkey turkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela
    vietnam yemen zambia zimbabwe england scotland wales britain africa asia europe america antarctica
    deutschland österreich schweiz frankreich spanien italien russland polen griechenland türkei ungarn tschechien
    niederlande belgien dänemark schweden norwegen finnland irland europa afrika asien amerika japon allemagne espagne
    italie russie chine angleterre grèce suède suisse autriche belgique pologne hongrie turquie égypte maroc algérie
    tunisie inde alemania francia españa italia rusia inglaterra grecia suecia suiza bélgica polonia hungría turquía
    egipto marruecos argelia túnez brasil méxico россия германия франция испания италия китай украина польша турция
    япония индия сша израиль иран ирак сирия египет великобритания"""
_PEOPLES = """afghan albanian algerian american angolan arab arabian argentine argentinian armenian asian african
    european
    australian austrian azerbaijani azeri bahraini bangladeshi belarusian belgian bengali bolivian bosnian brazilian
    british briton bulgarian burmese cambodian cameroonian canadian catalan chechen chilean chinese colombian congolese
    croatian cuban cypriot czech danish dane dutch ecuadorian egyptian english eritrean estonian ethiopian filipino
    finnish finn french georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian
    iranian iraqi irish israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurd kurdish
    kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian maltese mexican moldovan
    mongolian moroccan mozambican namibian nepali nepalese nicaraguan nigerian norwegian omani pakistani palestinian
    panamanian paraguayan persian peruvian pole polish portuguese qatari romanian russian rwandan saudi scot scottish
    senegalese serb serbian singaporean slovak slovenian slovene somali spanish spaniard sudanese swede swedish swiss
    syrian taiwanese tajik tanzanian thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uyghur uzbek
    venezuelan vietnamese welsh yemeni zambian zimbabwean latin muslim christian catholic protestant hindu buddhist
    sikh islamic jew"""
_TELLING = """north south east west northern southern eastern western upper lower new old first second third fourth
    fifth
    central national federal state city county regional royal nord süd ost sud est ouest norte sur este oeste
    northeast northwest southeast southwest inner outer left right"""


_LANDS = """french frenchman france; dutch netherlands holland; british briton britain uk; english england; scottish
    scot scotland;
    welsh wales; irish ireland; danish dane denmark; swedish swede sweden; finnish finn finland; spanish spaniard spain;
    polish pole poland; turkish turk turkey turkiye; swiss switzerland; greek greece; chinese china prc; norwegian
    norway;
    portuguese portugal; czech czechia; slovak slovakia; slovene slovenian slovenia; thai thailand; icelandic iceland;
    afghan afghanistan; kazakh kazakhstan; uzbek uzbekistan; tajik tajikistan; kyrgyz kyrgyzstan; turkmen turkmenistan;
    filipino philippine philippines; american america us usa; saudi ksa; emirati emirates uae; burmese burma myanmar;
    lebanese lebanon; peruvian peru; cypriot cyprus; european europe; african africa; canadian canada; argentine
    argentinian argentina; german germany; hungarian hungary; italian italy; belgian belgium; ukrainian ukraine;
    serb serbian serbia; croat croatian croatia; jordanian jordan; yemeni yemen; azeri azerbaijani azerbaijan"""
_CITIES = """kyiv kiev kiew київ киев; beijing peking pekin; mumbai bombay; kolkata calcutta; chennai madras; lviv lvov
    lemberg львів львов; kharkiv kharkov charkiw харьков харків; odesa odessa; moscow moskau moscou moscu mosca москва
    москве москвы; munich münchen; cologne köln; vienna wien vienne viena вена; geneva genf genève ginebra; rome rom
    roma рим; warsaw warschau warszawa varsovie varsovia варшава; prague prag praha praga прага; brussels brüssel
    bruxelles brussel bruselas брюссель; london londres londra лондон; paris parigi париж; athens athen athènes atenas
    афины; lisbon lisboa lissabon lisbonne; copenhagen kopenhagen københavn copenhague; milan mailand milano; venice
    venedig venezia venise; florence florenz firenze; naples neapel napoli; turin torino; seville sevilla; basel basle
    bâle; zurich zürich; nuremberg nürnberg; bucharest bukarest bucurești; belgrade belgrad beograd; the-hague hague;
    antwerp antwerpen anvers; bruges brugge brügge; gothenburg göteborg; krakow kraków cracow krakau; gdansk danzig;
    wroclaw breslau; istanbul constantinople; jerusalem jérusalem; damascus damaskus damas; cairo kairo caire; mecca
    makkah; riyadh riad; tehran teheran; baghdad bagdad; kabul kaboul; algiers algier alger; tunis túnez; tokyo tokio;
    seoul seul; guangzhou canton; yangon rangoon; berlin berlino берлин; petersburg pétersbourg петербург"""
_PEOPLE_ENDS = ("ians", "ian", "ans", "an", "ese", "is", "i", "ns", "n", "ic")
_STEM, _LAND_END = 4, 2


@cache
def _lands() -> Mapping[str, int]:
    return {
        letters(word): number for number, land in enumerate(f"{_LANDS};{_CITIES}".split(";")) for word in land.split()
    }


def land_of(key: str) -> Iterator[str]:
    """What the folded words of one land have in common, as far as a table or a stem shows."""
    number = _lands().get(key)
    if number is not None:
        yield str(number)
    if key in countries() or is_people(key):
        yield key[:_STEM]


def same_land(one: str, other: str) -> bool:
    """Whether two folded words name one land, its people, or one city: Italian, Italy; U.K., British; Kyiv, Kiev."""
    mine, theirs = _lands().get(one), _lands().get(other)
    if mine is not None and theirs is not None:
        return mine == theirs
    land, people = (one, other) if one in countries() else (other, one)
    if land not in countries() or not is_people(people):
        return False
    stems = [people.removesuffix(end) for end in _PEOPLE_ENDS if people.endswith(end)]
    return any(len(stem) >= _STEM and land.startswith(stem) and len(land) - len(stem) <= _LAND_END for stem in stems)


@cache
def countries() -> frozenset[str]:
    """The folded names of countries and continents, of one word."""
    return listed(_COUNTRIES)


@cache
def peoples() -> frozenset[str]:
    """The folded adjectives and nouns of nationality and creed in English, singular."""
    return listed(_PEOPLES)


def is_people(key: str) -> bool:
    """Whether a folded word is an adjective or noun of nationality, or its plural."""
    return key in peoples() or key.removesuffix("s") in peoples()


def both_known(one: str, other: str) -> bool:
    """Whether both words are known, so that neither is a slip for the other: Niger, Nigeria; North, South."""
    return _is_known(one) and _is_known(other)


def _is_known(key: str) -> bool:
    return key in _lands() or key in countries() or is_people(key) or key in listed(_TELLING)
