"""Statutes of Germany, Austria and Switzerland: abbreviations, names and numbers of articles.

Abbreviations are those of the statutes' own titles and of gesetze-im-internet.de, ris.bka.gv.at and fedlex.admin.ch;
the counts are the last number of the text in force (of the last one in force for what was repealed), given only where
amendments no longer append numbers.
"""

from functools import cache

from sicut.editions.law.code import Code
from sicut.text.pattern import pattern

_ENDING = pattern(r"(?:ens|es|en|er|em|e|s|n)$")
_SHORTEST = 3

# abbreviation | name | other abbreviations | number of sections, or of articles with an "a" after it
_NAMED = """
GG | Grundgesetz | | 146a
BGB | Bürgerliches Gesetzbuch | | 2385
EGBGB | Einführungsgesetz zum Bürgerlichen Gesetzbuche
HGB | Handelsgesetzbuch | | 905
EGHGB | Einführungsgesetz zum Handelsgesetzbuch
StGB | Strafgesetzbuch | | 358
EGStGB | Einführungsgesetz zum Strafgesetzbuch
StPO | Strafprozessordnung
EGStPO | Einführungsgesetz zur Strafprozessordnung
ZPO | Zivilprozessordnung
EGZPO | Gesetz betreffend die Einführung der Zivilprozessordnung
GVG | Gerichtsverfassungsgesetz
EGGVG | Einführungsgesetz zum Gerichtsverfassungsgesetz
VwGO | Verwaltungsgerichtsordnung | | 195
VwVfG | Verwaltungsverfahrensgesetz
VwZG | Verwaltungszustellungsgesetz
VwVG | Verwaltungs-Vollstreckungsgesetz
SGG | Sozialgerichtsgesetz
FGO | Finanzgerichtsordnung | | 184
ArbGG | Arbeitsgerichtsgesetz
BVerfGG | Bundesverfassungsgerichtsgesetz
FamFG | Gesetz über das Verfahren in Familiensachen und in den Angelegenheiten der freiwilligen Gerichtsbarkeit
FGG | Gesetz über die Angelegenheiten der freiwilligen Gerichtsbarkeit
RPflG | Rechtspflegergesetz
ZVG | Zwangsversteigerungsgesetz
InsO | Insolvenzordnung | | 359
KO | Konkursordnung
VerglO | Vergleichsordnung
GesO | Gesamtvollstreckungsordnung
AnfG | Anfechtungsgesetz
GBO | Grundbuchordnung
WEG | Wohnungseigentumsgesetz
ErbbauRG | Erbbaurechtsgesetz
BeurkG | Beurkundungsgesetz
BNotO | Bundesnotarordnung
BRAO | Bundesrechtsanwaltsordnung
BRAGO | Bundesgebührenordnung für Rechtsanwälte
RVG | Rechtsanwaltsvergütungsgesetz
GKG | Gerichtskostengesetz
GNotKG | Gerichts- und Notarkostengesetz
KostO | Kostenordnung
JVEG | Justizvergütungs- und -entschädigungsgesetz
ZSEG | Gesetz über die Entschädigung von Zeugen und Sachverständigen
AktG | Aktiengesetz | | 410
GmbHG | Gesetz betreffend die Gesellschaften mit beschränkter Haftung | | 88
GenG | Genossenschaftsgesetz
UmwG | Umwandlungsgesetz
PartGG | Partnerschaftsgesellschaftsgesetz
PublG | Publizitätsgesetz
WpHG | Wertpapierhandelsgesetz
WpÜG | Wertpapiererwerbs- und Übernahmegesetz
KWG | Kreditwesengesetz
KAGB | Kapitalanlagegesetzbuch
VAG | Versicherungsaufsichtsgesetz
VVG | Versicherungsvertragsgesetz | | 216
WG | Wechselgesetz
ScheckG | Scheckgesetz
DepotG | Depotgesetz
GewO | Gewerbeordnung
HwO | Handwerksordnung
UWG | Gesetz gegen den unlauteren Wettbewerb
GWB | Gesetz gegen Wettbewerbsbeschränkungen
PatG | Patentgesetz
GebrMG | Gebrauchsmustergesetz
DesignG | Designgesetz
GeschmMG | Geschmacksmustergesetz
MarkenG | Markengesetz
WZG | Warenzeichengesetz
UrhG | Urheberrechtsgesetz
KUG | Kunsturhebergesetz | KunstUrhG
VerlG | Verlagsgesetz
ArbnErfG | Gesetz über Arbeitnehmererfindungen | ArbEG
SortSchG | Sortenschutzgesetz
GeschGehG | Gesetz zum Schutz von Geschäftsgeheimnissen
UKlaG | Unterlassungsklagengesetz
AGBG | AGB-Gesetz
VerbrKrG | Verbraucherkreditgesetz
HWiG | Haustürwiderrufsgesetz | HausTWG
ProdHaftG | Produkthaftungsgesetz
HaftPflG | Haftpflichtgesetz
PflVG | Pflichtversicherungsgesetz
LuftVG | Luftverkehrsgesetz
StVG | Straßenverkehrsgesetz
StVO | Straßenverkehrs-Ordnung
StVZO | Straßenverkehrs-Zulassungs-Ordnung
FeV | Fahrerlaubnis-Verordnung
FZV | Fahrzeug-Zulassungsverordnung
PBefG | Personenbeförderungsgesetz
GüKG | Güterkraftverkehrsgesetz
AEG | Allgemeines Eisenbahngesetz
FStrG | Bundesfernstraßengesetz
OWiG | Ordnungswidrigkeitengesetz | | 135
JGG | Jugendgerichtsgesetz | | 125
StVollzG | Strafvollzugsgesetz
BZRG | Bundeszentralregistergesetz
BtMG | Betäubungsmittelgesetz
KCanG | Konsumcannabisgesetz
AMG | Arzneimittelgesetz
HWG | Heilmittelwerbegesetz
MPG | Medizinproduktegesetz
TPG | Transplantationsgesetz
ESchG | Embryonenschutzgesetz
SchKG | Schwangerschaftskonfliktgesetz
IfSG | Infektionsschutzgesetz
WaffG | Waffengesetz
VersG | Versammlungsgesetz
VereinsG | Vereinsgesetz
PartG | Parteiengesetz | ParteienG
BWahlG | Bundeswahlgesetz | BWG
BWO | Bundeswahlordnung
AbgG | Abgeordnetengesetz
PUAG | Untersuchungsausschussgesetz
GOBT | Geschäftsordnung des Deutschen Bundestages | GO-BT
IFG | Informationsfreiheitsgesetz
BDSG | Bundesdatenschutzgesetz
TDDDG | Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz | TTDSG
TKG | Telekommunikationsgesetz
TMG | Telemediengesetz
TDG | Teledienstegesetz
DDG | Digitale-Dienste-Gesetz
NetzDG | Netzwerkdurchsetzungsgesetz
RStV | Rundfunkstaatsvertrag
MStV | Medienstaatsvertrag
JMStV | Jugendmedienschutz-Staatsvertrag
JuSchG | Jugendschutzgesetz
BVerfSchG | Bundesverfassungsschutzgesetz
BNDG | BND-Gesetz
G10 | Artikel 10-Gesetz | G 10
BPolG | Bundespolizeigesetz
BKAG | Bundeskriminalamtgesetz
AufenthG | Aufenthaltsgesetz
AuslG | Ausländergesetz
AsylG | Asylgesetz
AsylVfG | Asylverfahrensgesetz
AsylbLG | Asylbewerberleistungsgesetz
StAG | Staatsangehörigkeitsgesetz
RuStAG | Reichs- und Staatsangehörigkeitsgesetz
FreizügG/EU | Freizügigkeitsgesetz/EU
BVFG | Bundesvertriebenengesetz
BauGB | Baugesetzbuch
BBauG | Bundesbaugesetz
BauNVO | Baunutzungsverordnung
PlanZV | Planzeichenverordnung
ROG | Raumordnungsgesetz
BImSchG | Bundes-Immissionsschutzgesetz
BImSchV | Verordnung zur Durchführung des Bundes-Immissionsschutzgesetzes
BNatSchG | Bundesnaturschutzgesetz
WHG | Wasserhaushaltsgesetz
KrWG | Kreislaufwirtschaftsgesetz
AbfG | Abfallgesetz
UVPG | Gesetz über die Umweltverträglichkeitsprüfung
UmwRG | Umwelt-Rechtsbehelfsgesetz
AtG | Atomgesetz
EEG | Erneuerbare-Energien-Gesetz
EnWG | Energiewirtschaftsgesetz
GEG | Gebäudeenergiegesetz
KSG | Bundes-Klimaschutzgesetz
BBergG | Bundesberggesetz
TierSchG | Tierschutzgesetz
LFGB | Lebensmittel- und Futtermittelgesetzbuch
PostG | Postgesetz
BBG | Bundesbeamtengesetz
BRRG | Beamtenrechtsrahmengesetz
BeamtStG | Beamtenstatusgesetz
BeamtVG | Beamtenversorgungsgesetz
BBesG | Bundesbesoldungsgesetz
BPersVG | Bundespersonalvertretungsgesetz
DRiG | Deutsches Richtergesetz
SG | Soldatengesetz
WPflG | Wehrpflichtgesetz
ZDG | Zivildienstgesetz
KDVG | Kriegsdienstverweigerungsgesetz
BetrVG | Betriebsverfassungsgesetz
KSchG | Kündigungsschutzgesetz
TVG | Tarifvertragsgesetz
TzBfG | Teilzeit- und Befristungsgesetz
BUrlG | Bundesurlaubsgesetz
EFZG | Entgeltfortzahlungsgesetz | EntgFG
LFZG | Lohnfortzahlungsgesetz
MuSchG | Mutterschutzgesetz
BEEG | Bundeselterngeld- und Elternzeitgesetz
BErzGG | Bundeserziehungsgeldgesetz
ArbZG | Arbeitszeitgesetz
MiLoG | Mindestlohngesetz
AÜG | Arbeitnehmerüberlassungsgesetz
AEntG | Arbeitnehmer-Entsendegesetz
AGG | Allgemeines Gleichbehandlungsgesetz
NachwG | Nachweisgesetz
BBiG | Berufsbildungsgesetz
BetrAVG | Betriebsrentengesetz
MitbestG | Mitbestimmungsgesetz
HinSchG | Hinweisgeberschutzgesetz
LkSG | Lieferkettensorgfaltspflichtengesetz
SGB | Sozialgesetzbuch
RVO | Reichsversicherungsordnung
AVG | Angestelltenversicherungsgesetz
AFG | Arbeitsförderungsgesetz
BSHG | Bundessozialhilfegesetz
BVG | Bundesversorgungsgesetz
OEG | Opferentschädigungsgesetz
BAföG | Bundesausbildungsförderungsgesetz
BKGG | Bundeskindergeldgesetz
WoGG | Wohngeldgesetz
UhVorschG | Unterhaltsvorschussgesetz | UVG
HeimG | Heimgesetz
FRG | Fremdrentengesetz
AO | Abgabenordnung
EStG | Einkommensteuergesetz
EStDV | Einkommensteuer-Durchführungsverordnung
LStDV | Lohnsteuer-Durchführungsverordnung
KStG | Körperschaftsteuergesetz
GewStG | Gewerbesteuergesetz
UStG | Umsatzsteuergesetz
UStDV | Umsatzsteuer-Durchführungsverordnung
ErbStG | Erbschaftsteuer- und Schenkungsteuergesetz
GrEStG | Grunderwerbsteuergesetz
GrStG | Grundsteuergesetz
BewG | Bewertungsgesetz
UmwStG | Umwandlungssteuergesetz
AStG | Außensteuergesetz
InvStG | Investmentsteuergesetz
KraftStG | Kraftfahrzeugsteuergesetz
EigZulG | Eigenheimzulagengesetz
StBerG | Steuerberatungsgesetz
WPO | Wirtschaftsprüferordnung
European Convention on Human Rights | Konvention zum Schutze der Menschenrechte und Grundfreiheiten | EMRK; MRK | 59a
WRV | Weimarer Reichsverfassung | | 181a
RV | Reichsverfassung
ZGB | Zivilgesetzbuch | | 977a
OR | Obligationenrecht
BV | Bundesverfassung
BGG | Bundesgerichtsgesetz
BGerG | Bundesgerichtsgesetz
SVG | Strassenverkehrsgesetz
DSG | Datenschutzgesetz
IPRG | Gesetz über das internationale Privatrecht
ABGB | Allgemeines bürgerliches Gesetzbuch | | 1503
UGB | Unternehmensgesetzbuch
B-VG | Bundes-Verfassungsgesetz
StGG | Staatsgrundgesetz
MRG | Mietrechtsgesetz
ÄrzteG | Ärztegesetz
VersVG | Versicherungsvertragsgesetz
AußStrG | Außerstreitgesetz
EO | Exekutionsordnung
JN | Jurisdiktionsnorm
IO | Insolvenzordnung
ASVG | Allgemeines Sozialversicherungsgesetz
AVRAG | Arbeitsvertragsrechts-Anpassungsgesetz
AngG | Angestelltengesetz
ArbVG | Arbeitsverfassungsgesetz
GSpG | Glücksspielgesetz
NÖ BauO | Bauordnung für Niederösterreich
BayVwVfG | Bayerisches Verwaltungsverfahrensgesetz
BayBO | Bayerische Bauordnung
BayPAG | Bayerisches Polizeiaufgabengesetz | PAG
PolG | Polizeigesetz
BauO NRW | Bauordnung für das Land Nordrhein-Westfalen
LBO | Landesbauordnung | LBauO
HBO | Hessische Bauordnung
GO | Gemeindeordnung
KAG | Kommunalabgabengesetz
HundeV | Hundeverordnung
VOB/A | Vergabe- und Vertragsordnung für Bauleistungen Teil A
VOB/B | Vergabe- und Vertragsordnung für Bauleistungen Teil B
VgV | Vergabeverordnung
HOAI | Honorarordnung für Architekten und Ingenieure
GOÄ | Gebührenordnung für Ärzte
BOKraft | Verordnung über den Betrieb von Kraftfahrunternehmen im Personenverkehr
BetrKV | Betriebskostenverordnung
HeizkostenV | Heizkostenverordnung | HeizkostenVO
BGB-InfoV | BGB-Informationspflichten-Verordnung
United Nations Convention on Contracts for the International Sale of Goods | UN-Kaufrecht | CISG
Convention relating to the Status of Refugees | Genfer Flüchtlingskonvention | GFK
Vienna Convention on Diplomatic Relations | Wiener Übereinkommen über diplomatische Beziehungen | WÜD
EPÜ | Europäisches Patentübereinkommen
"""

_LONG_ORDINALS = "Erstes Zweites Drittes Viertes Fünftes Sechstes Siebtes Achtes Neuntes Zehntes Elftes Zwölftes"
_NUMERALS = "I II III IV V VI VII VIII IX X XI XII"


def stemmed(name: str) -> tuple[str, ...]:
    """The words of *name* without the endings of declension, so that "Bürgerlichen Gesetzbuchs" is its nominative."""
    return tuple(_stem(word) for word in name.replace("ß", "ss").lower().split())


def by_abbreviation(written: str) -> Code | None:
    """The statute abbreviated *written*; the spaces of "SGB V" and "SGB 5" count as one form."""
    return _abbreviations().get(written)


def names_of(work: str) -> tuple[str, ...]:
    """What the statute abbreviated *work* is called."""
    return tuple(one for code, name, shorts in _rows() if code.work == work for one in (name, *shorts))


def by_name(stems: tuple[str, ...]) -> tuple[Code, int] | None:
    """The statute whose name *stems* begin with, and how many of them it takes: the longest."""
    for length in range(min(len(stems), _longest()), 0, -1):
        if (code := _names().get(stems[:length])) is not None:
            return code, length
    return None


def first_stems() -> frozenset[str]:
    """The stems that names begin with."""
    return frozenset(stems[0] for stems in _names())


def _stem(word: str) -> str:
    shorter = _ENDING().sub("", word)
    return shorter if len(shorter) >= _SHORTEST else word


@cache
def _rows() -> tuple[tuple[Code, str, tuple[str, ...]], ...]:
    rows = []
    for line in _NAMED.strip().splitlines():
        fields = [field.strip() for field in line.split("|")]
        work, name, others, count = (*fields, "", "")[:4]
        unit = "article" if count.endswith("a") else "section"
        number = int(count.rstrip("a")) if count else None
        title = name if unit == "article" and " " not in work else work
        rows.append(
            (Code(work, title, unit, number), name, (work, *(one.strip() for one in others.split(";") if one.strip())))
        )
    return tuple(rows)


@cache
def _abbreviations() -> dict[str, Code]:
    found = {short: code for code, _, shorts in reversed(_rows()) for short in shorts}
    for number, numeral in enumerate(_NUMERALS.split(), 1):
        book = Code(f"SGB {numeral}", f"SGB {numeral}")
        found |= dict.fromkeys((f"SGB {numeral}", f"SGB-{numeral}", f"SGB {number}", f"SGB{numeral}"), book)
    return found


@cache
def _names() -> dict[tuple[str, ...], Code]:
    found = {stemmed(name): code for code, name, _ in reversed(_rows())}
    for ordinal, numeral in zip(_LONG_ORDINALS.split(), _NUMERALS.split(), strict=True):
        book = Code(f"SGB {numeral}", f"SGB {numeral}")
        for name in (f"{ordinal} Buch Sozialgesetzbuch", f"{ordinal} Buch des Sozialgesetzbuchs"):
            found[stemmed(name)] = book
        found[stemmed(f"Sozialgesetzbuch {numeral}")] = book
        found[stemmed(f"Sozialgesetzbuch {ordinal} Buch")] = book
    return found


@cache
def _longest() -> int:
    return max(map(len, _names()))
