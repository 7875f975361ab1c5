"""Treaties, charters, declarations, constitutions: their names in several languages, and how many articles they have.

Counts are those of the texts in force, as deposited (United Nations Treaty Series; Council of Europe Treaty Office; the
constitutions as consolidated by their parliaments); none where insertions or repeals make a count say little. The law
of the European Union and of Germany has tables of its own.
"""

from functools import cache
from itertools import starmap
from typing import NamedTuple

from sicut.text.fold import letters


class Treaty(NamedTuple):
    """A work in articles. ``names`` count in any case but begin with a capital; ``abbreviations`` only as written."""

    name: str
    articles: int | None
    names: tuple[str, ...]
    abbreviations: tuple[str, ...] = ()


_TABLE = """
Charter of the United Nations | 111 | United Nations Charter; UN Charter; U.N. Charter; \
Charta der Vereinten Nationen; \
UN-Charta; VN-Charta; Satzung der Vereinten Nationen; Charte des Nations Unies; Charte de l'ONU; \
Carta de las Naciones Unidas; Carta de la ONU; Carta delle Nazioni Unite; Carta das Nações Unidas; Handvest der \
Verenigde Naties; ميثاق الأمم المتحدة; Устава Организации Объединенных Наций; Устава ООН; 联合国宪章 | UNCh
Statute of the International Court of Justice | 70 | ICJ Statute; Statut des Internationalen Gerichtshofs; \
IGH-Statut; \
Statut de la Cour internationale de Justice; Estatuto de la Corte Internacional de Justicia |
Covenant of the League of Nations | 26 | League Covenant; Völkerbundsatzung; Satzung des Völkerbundes; \
Pacte de la Société des Nations; Pacto de la Sociedad de Naciones |
Universal Declaration of Human Rights | 30 | Universal Declaration; Déclaration universelle; \
Declaración Universal; Allgemeine Erklärung der Menschenrechte; \
Allgemeinen Erklärung der Menschenrechte; Déclaration universelle des droits de l'homme; \
Declaración Universal de Derechos Humanos; Declaración Universal de los Derechos Humanos; \
Dichiarazione universale dei diritti umani; الإعلان العالمي لحقوق الإنسان; Всеобщей декларации прав человека; \
世界人权宣言 | UDHR; AEMR; DUDH
International Covenant on Civil and Political Rights | 53 | \
Internationaler Pakt über bürgerliche und politische Rechte; \
Internationalen Paktes über bürgerliche und politische Rechte; Internationalen Pakts über bürgerliche und politische \
Rechte; UN-Zivilpakt; Zivilpakt; Pacte international relatif aux droits civils et politiques; \
Pacto Internacional de Derechos Civiles y Políticos; العهد الدولي الخاص بالحقوق المدنية والسياسية | \
ICCPR; IPbpR; PIDCP
International Covenant on Economic, Social and Cultural Rights | 31 | \
Internationaler Pakt über wirtschaftliche, soziale und kulturelle Rechte; UN-Sozialpakt; Sozialpakt; \
Internationalen Paktes über wirtschaftliche, soziale und kulturelle Rechte; \
Pacte international relatif aux droits économiques, sociaux et culturels; \
Pacto Internacional de Derechos Económicos, Sociales y Culturales | ICESCR; IPwskR; PIDESC
European Convention on Human Rights | 59 | \
European Convention for the Protection of Human Rights and Fundamental Freedoms; \
Convention for the Protection of Human Rights and Fundamental Freedoms; Europäische Menschenrechtskonvention; \
Europäischen Menschenrechtskonvention; Europäische Konvention zum Schutze der Menschenrechte und Grundfreiheiten; \
Europäischen Konvention zum Schutz der Menschenrechte; Convention européenne des droits de l'homme; \
Convention européenne de sauvegarde des droits de l'homme et des libertés fondamentales; \
Convenio Europeo de Derechos Humanos; Convenio Europeo para la Protección de los Derechos Humanos; \
Convenzione europea dei diritti dell'uomo | ECHR; EMRK; CEDH; CEDU; EVRM
European Social Charter | | Europäische Sozialcharta; Europäischen Sozialcharta; Charte sociale européenne; \
Carta Social Europea |
American Convention on Human Rights | 82 | Pact of San José; Convención Americana sobre Derechos Humanos; \
Convention américaine relative aux droits de l'homme; Amerikanische Menschenrechtskonvention; \
Amerikanischen Menschenrechtskonvention | ACHR; CADH; AMRK
African Charter on Human and Peoples' Rights | 68 | Banjul Charter; \
Charte africaine des droits de l'homme et des peuples; Afrikanische Charta der Menschenrechte und Rechte der Völker; \
Afrikanischen Charta der Menschenrechte und der Rechte der Völker; Banjul-Charta; \
Carta Africana de Derechos Humanos y de los Pueblos | ACHPR; CADHP
North Atlantic Treaty | 14 | Washington Treaty; Treaty of Washington; NATO Treaty; Nordatlantikvertrag; \
Nordatlantikvertrags; \
Nordatlantikvertrages; NATO-Vertrag; NATO-Vertrags; NATO-Vertrages; Traité de l'Atlantique Nord; \
Traité de l'Atlantique-Nord; Tratado del Atlántico Norte; Trattato del Nord Atlantico | NATO
Vienna Convention on the Law of Treaties | 85 | Wiener Vertragsrechtskonvention; \
Wiener Übereinkommen über das Recht der Verträge; Wiener Übereinkommens über das Recht der Verträge; \
Convention de Vienne sur le droit des traités; Convención de Viena sobre el Derecho de los Tratados | VCLT; WVK; \
WVRK; CVDT
Vienna Convention on Diplomatic Relations | 53 | Wiener Übereinkommen über diplomatische Beziehungen; \
Wiener Übereinkommens über diplomatische Beziehungen; Convention de Vienne sur les relations diplomatiques; \
Convención de Viena sobre Relaciones Diplomáticas | VCDR; WÜD; CVRD
Vienna Convention on Consular Relations | 79 | Wiener Übereinkommen über konsularische Beziehungen; \
Wiener Übereinkommens über konsularische Beziehungen; Convention de Vienne sur les relations consulaires; \
Convención de Viena sobre Relaciones Consulares | VCCR; WÜK; CVRC
Convention on the Prevention and Punishment of the Crime of Genocide | 19 | Genocide Convention; \
Völkermordkonvention; \
Konvention über die Verhütung und Bestrafung des Völkermordes; \
Convention pour la prévention et la répression du crime de génocide; \
Convención para la Prevención y la Sanción del Delito de Genocidio |
Convention against Torture | 33 | UN Convention against Torture; United Nations Convention against Torture; \
Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment; UN-Antifolterkonvention; \
Antifolterkonvention; Convention contre la torture; Convención contra la Tortura | UNCAT
Convention on the Elimination of All Forms of Discrimination against Women | 30 | Frauenrechtskonvention; \
UN-Frauenrechtskonvention; Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes; \
Convención sobre la eliminación de todas las formas de discriminación contra la mujer | CEDAW
Convention on the Rights of the Child | 54 | UN Convention on the Rights of the Child; Kinderrechtskonvention; \
UN-Kinderrechtskonvention; Convention relative aux droits de l'enfant; \
Convention internationale des droits de l'enfant; \
Convención sobre los Derechos del Niño | CRC; UNCRC; KRK; UN-KRK; CIDE
Convention on the Rights of Persons with Disabilities | 50 | \
UN Convention on the Rights of Persons with Disabilities; \
Behindertenrechtskonvention; UN-Behindertenrechtskonvention; \
Convention relative aux droits des personnes handicapées; \
Convención sobre los Derechos de las Personas con Discapacidad | CRPD; UNCRPD; BRK; UN-BRK; CDPH
International Convention on the Elimination of All Forms of Racial Discrimination | 25 | Anti-Rassismus-Konvention; \
Convention internationale sur l'élimination de toutes les formes de discrimination raciale; \
Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial | ICERD; CERD
Convention relating to the Status of Refugees | 46 | Refugee Convention; 1951 Refugee Convention; \
Geneva Refugee Convention; \
1951 Convention relating to the Status of Refugees; Genfer Flüchtlingskonvention; \
Convention relative au statut des réfugiés; Convención sobre el Estatuto de los Refugiados | GFK
Convention on the Reduction of Statelessness | 21 | Übereinkommen zur Verminderung der Staatenlosigkeit; \
Convention sur la réduction des cas d'apatridie; Convención para reducir los casos de apatridia |
Rome Statute of the International Criminal Court | 128 | Rome Statute; ICC Statute; Römisches Statut; \
Römischen Statuts; \
Statut de Rome; Estatuto de Roma; IStGH-Statut; IStGH-Statuts |
United Nations Convention on the Law of the Sea | 320 | UN Convention on the Law of the Sea; \
Law of the Sea Convention; \
Convention on the Law of the Sea; Seerechtsübereinkommen; Seerechtsübereinkommens; \
Seerechtsübereinkommen der Vereinten Nationen; Convention des Nations Unies sur le droit de la mer; \
Convención de las Naciones Unidas sobre el Derecho del Mar | UNCLOS; SRÜ; CNUDM; CONVEMAR
Paris Agreement | 29 | Paris Climate Agreement; Pariser Abkommen; Pariser Abkommens; Übereinkommen von Paris; \
Übereinkommens von Paris; Pariser Klimaabkommen; Pariser Klimaabkommens; Accord de Paris; Acuerdo de París |
United Nations Framework Convention on Climate Change | 26 | Framework Convention on Climate Change; \
Klimarahmenkonvention; \
Convention-cadre des Nations Unies sur les changements climatiques; \
Convención Marco de las Naciones Unidas sobre el Cambio Climático | UNFCCC; CCNUCC; CMNUCC
Kyoto Protocol | 28 | Kyoto-Protokoll; Kyoto-Protokolls; Protocole de Kyoto; Protocolo de Kyoto; Protocolo de Kioto |
Convention on Biological Diversity | 42 | Übereinkommen über die biologische Vielfalt; \
Convention sur la diversité biologique; Convenio sobre la Diversidad Biológica | CBD
Montreal Protocol | 20 | Montreal Protocol on Substances that Deplete the Ozone Layer; Montrealer Protokoll; \
Protocole de Montréal; Protocolo de Montreal |
Aarhus Convention | 22 | Aarhus-Konvention; Convention d'Aarhus; Convenio de Aarhus |
Treaty on the Non-Proliferation of Nuclear Weapons | 11 | Non-Proliferation Treaty; Nuclear Non-Proliferation Treaty; \
Atomwaffensperrvertrag; Atomwaffensperrvertrags; Traité sur la non-prolifération des armes nucléaires; \
Tratado sobre la no proliferación de las armas nucleares | NPT; NVV; TNP
Chemical Weapons Convention | 24 | Chemiewaffenkonvention; Convention sur les armes chimiques; \
Convención sobre las Armas Químicas | CWC
Comprehensive Nuclear-Test-Ban Treaty | 17 | Kernwaffenteststopp-Vertrag; \
Traité d'interdiction complète des essais nucléaires; Tratado de Prohibición Completa de los Ensayos Nucleares | \
CTBT; TICE
Outer Space Treaty | 17 | Weltraumvertrag; Weltraumvertrags; Traité de l'espace; Tratado del espacio exterior |
Antarctic Treaty | 14 | Antarktisvertrag; Antarktisvertrags; Traité sur l'Antarctique; Tratado Antártico |
First Geneva Convention | 64 | Geneva Convention I; I. Genfer Abkommen; Erstes Genfer Abkommen; I Genfer Abkommen | \
GC I
Second Geneva Convention | 63 | Geneva Convention II; II. Genfer Abkommen; Zweites Genfer Abkommen | GC II
Third Geneva Convention | 143 | Geneva Convention III; III. Genfer Abkommen; Drittes Genfer Abkommen; \
Dritten Genfer Abkommens; Troisième Convention de Genève; Tercer Convenio de Ginebra | GC III
Fourth Geneva Convention | 159 | Geneva Convention IV; IV. Genfer Abkommen; Viertes Genfer Abkommen; \
Vierten Genfer Abkommens; Quatrième Convention de Genève; Cuarto Convenio de Ginebra | GC IV
Geneva Conventions | | Four Geneva Conventions; Genfer Konventionen; Genfer Abkommen; Conventions de Genève; \
Convenios de Ginebra |
Additional Protocol I to the Geneva Conventions | 102 | Additional Protocol I; Protocol I; First Additional Protocol; \
Zusatzprotokoll I; I. Zusatzprotokoll; Protocole additionnel I; Protocolo adicional I | AP I
Additional Protocol II to the Geneva Conventions | 28 | Additional Protocol II; Second Additional Protocol; \
Zusatzprotokoll II; II. Zusatzprotokoll; Protocole additionnel II; Protocolo adicional II | AP II
Hague Regulations | 56 | Hague Regulations of 1907; Haager Landkriegsordnung; Règlement de La Haye; \
Reglamento de La Haya | HLKO
Hague Convention on the Civil Aspects of International Child Abduction | 45 | Hague Abduction Convention; \
Haager Kindesentführungsübereinkommen; Convention de La Haye sur les aspects civils de l'enlèvement | HKÜ
Anti-Personnel Mine Ban Convention | 22 | Ottawa Convention; Ottawa Treaty; Ottawa-Konvention; Convention d'Ottawa; \
Convención de Ottawa |
Arms Trade Treaty | 28 | Vertrag über den Waffenhandel; Traité sur le commerce des armes; \
Tratado sobre el Comercio de Armas |
Treaty on the Prohibition of Nuclear Weapons | 20 | Atomwaffenverbotsvertrag; \
Traité sur l'interdiction des armes nucléaires; Tratado sobre la Prohibición de las Armas Nucleares | TPNW; AVV; TIAN
United Nations Convention against Corruption | 71 | UN Convention against Corruption; \
Convention des Nations Unies contre la corruption; Convención de las Naciones Unidas contra la Corrupción | UNCAC
United Nations Convention on Contracts for the International Sale of Goods | 101 | UN-Kaufrecht; \
Convention de Vienne sur la vente internationale de marchandises | CISG; CVIM
Convention on the Recognition and Enforcement of Foreign Arbitral Awards | 16 | New York Convention; \
New Yorker Übereinkommen; \
Convention de New York; Convención de Nueva York |
ICSID Convention | 75 | Washington Convention; ICSID-Übereinkommen; Convention CIRDI; Convenio del CIADI |
Agreement on Trade-Related Aspects of Intellectual Property Rights | 73 | TRIPS Agreement; TRIPS-Abkommen; \
Accord sur les ADPIC; Acuerdo sobre los ADPIC | TRIPS; ADPIC
Agreement Establishing the World Trade Organization | 16 | WTO Agreement; Marrakesh Agreement; WTO-Übereinkommen; \
Accord sur l'OMC; Acuerdo sobre la OMC |
General Agreement on Tariffs and Trade | | Allgemeines Zoll- und Handelsabkommen; | GATT; GATT 1994; GATT 1947
General Agreement on Trade in Services | | Accord général sur le commerce des services; | GATS
Berne Convention | 38 | Berne Convention for the Protection of Literary and Artistic Works; \
Berner Übereinkunft; Revidierte Berner Übereinkunft; Convention de Berne; Convenio de Berna | RBÜ
Chicago Convention | 96 | Convention on International Civil Aviation; Chicagoer Abkommen; Convention de Chicago; \
Convenio de Chicago |
Montreal Convention | 57 | Montrealer Übereinkommen; Convention de Montréal; Convenio de Montreal |
Convention on Cybercrime | 48 | Budapest Convention; Cybercrime-Konvention; Convention de Budapest; \
Convenio de Budapest |
Istanbul Convention | 81 | Istanbul-Konvention; Convention d'Istanbul; Convenio de Estambul |
Treaty of Versailles | 440 | Versailles Treaty; Versailler Vertrag; Versailler Vertrags; Versailler Vertrages; \
Traité de Versailles; Tratado de Versalles |
Kellogg-Briand Pact | 3 | Pact of Paris; Briand-Kellogg-Pakt; Pacte Briand-Kellogg; Pacto Briand-Kellogg |
Two Plus Four Treaty | 10 | Two-plus-Four Treaty; 2+4 Treaty; Zwei-plus-Vier-Vertrag; Zwei-plus-Vier-Vertrags; \
Zwei-plus-Vier-Vertrages; Traité de Moscou |
Declaration of the Rights of Man and of the Citizen | 17 | Déclaration des droits de l'homme et du citoyen; \
Erklärung der Menschen- und Bürgerrechte; Declaración de los Derechos del Hombre y del Ciudadano | DDHC
Constitution of France | 89 | French Constitution; Constitution française; Constitution du 4 octobre 1958; \
Französische Verfassung; Französischen Verfassung; Constitución francesa |
Constitution of Spain | 169 | Spanish Constitution; Constitución Española; Constitución de España; \
Spanischen Verfassung; Constitution espagnole |
Constitution of Italy | 139 | Italian Constitution; Costituzione italiana; Costituzione della Repubblica italiana; \
Italienischen Verfassung; Constitution italienne |
Constitution of Portugal | 296 | Portuguese Constitution; Constituição da República Portuguesa; \
Portugiesischen Verfassung |
Constitution of the Netherlands | 142 | Dutch Constitution; Niederländischen Verfassung |
Constitution of Greece | 120 | Greek Constitution; Griechischen Verfassung |
Constitution of Poland | 243 | Polish Constitution; Polnischen Verfassung |
Constitution of Turkey | 177 | Turkish Constitution; Constitution of Türkiye; Türkischen Verfassung |
Constitution of the Russian Federation | 137 | Russian Constitution; Constitution of Russia; \
Russischen Verfassung; Verfassung der Russischen Föderation; Конституции Российской Федерации; Конституции РФ |
Constitution of Ukraine | 161 | Ukrainian Constitution; Ukrainischen Verfassung; Конституції України |
Constitution of Japan | 103 | Japanese Constitution; Japanischen Verfassung; Constitution japonaise |
Constitution of the Republic of Korea | 130 | South Korean Constitution; Constitution of South Korea |
Constitution of the People's Republic of China | 143 | Chinese Constitution; Constitution of China; \
Chinesischen Verfassung |
Constitution of India | | Indian Constitution; Indischen Verfassung |
Constitution of Ireland | | Irish Constitution; Bunreacht na hÉireann |
Constitution of Brazil | | Brazilian Constitution; Constituição Federal |
Constitution of Mexico | | Mexican Constitution; Constitución Política de los Estados Unidos Mexicanos |
Constitution of South Africa | | South African Constitution; Constitution of the Republic of South Africa |
Constitution of Iraq | | Iraqi Constitution; الدستور العراقي |
Constitution of Egypt | | Egyptian Constitution; الدستور المصري |
Constitution of Iran | 177 | Iranian Constitution; Constitution of the Islamic Republic of Iran |
Constitution of Denmark | 89 | Danish Constitution |
Constitution of Finland | 131 | Finnish Constitution |
BV | 197 | Bundesverfassung der Schweizerischen Eidgenossenschaft; Swiss Constitution; Federal Constitution of the \
Swiss Confederation; Schweizerischen Bundesverfassung; Constitution fédérale de la Confédération suisse |
WRV | 181 | Weimar Constitution; Weimarer Verfassung; Weimarer Reichsverfassung; Constitution de Weimar |
GG | 146 | Basic Law; German Basic Law; Basic Law for the Federal Republic of Germany; German Constitution; \
Loi fondamentale |
Canadian Charter of Rights and Freedoms | 34 | Canadian Charter; Charter of Rights and Freedoms; \
Charte canadienne des droits et libertés |
"""

_PROTOCOLS = {1: 6, 4: 7, 6: 9, 7: 10, 12: 6, 13: 8}
"""The protocols to the European Convention on Human Rights that add rights, and their articles."""

ELSEWHERE = (
    "Treaty on European Union; Treaty on the Functioning of the European Union; Treaty establishing the European"
    " Community; EU Treaty; EC Treaty; Treaty of Lisbon; Lisbon Treaty; Maastricht Treaty; Treaty of Rome;"
    " Charter of Fundamental Rights; EU Charter; Charter of Fundamental Rights of the European Union;"
    " Vertrag über die Europäische Union; Vertrags über die Europäische Union;"
    " Vertrag über die Arbeitsweise der Europäischen Union; Vertrags über die Arbeitsweise der Europäischen Union;"
    " Charta der Grundrechte; EU-Grundrechtecharta; Grundrechtecharta; Traité sur l'Union européenne;"
    " Traité sur le fonctionnement de l'Union européenne; Charte des droits fondamentaux; Tratado de la Unión Europea;"
    " Tratado de Funcionamiento de la Unión Europea; Carta de los Derechos Fundamentales; EU-Vertrag; EU-Vertrags;"
    " Constitution of the United States; United States Constitution; US Constitution; U.S. Constitution;"
    " Federal Rules; American Constitution; Federal Constitution"
).split(";")
"""Names of works that other tables have: no unknown ones."""


@cache
def treaties() -> tuple[Treaty, ...]:
    """All of the table."""
    return (*map(_treaty, _TABLE.strip().splitlines()), *starmap(_protocol, _PROTOCOLS.items()))


def _treaty(line: str) -> Treaty:
    name, articles, names, abbreviations = (part.strip() for part in line.split("|"))
    listed = tuple(one.strip() for one in names.split(";") if one.strip())
    short = tuple(one.strip() for one in abbreviations.split(";") if one.strip())
    return Treaty(name, int(articles) if articles else None, (name, *listed), short)


def _protocol(number: int, articles: int) -> Treaty:
    forms = (f"Protocol No. {number}", f"Protocol {number}", f"Protocole n° {number}", f"Zusatzprotokoll Nr. {number}")
    to = (
        "to the European Convention on Human Rights",
        "to the ECHR",
        "to the Convention",
        "ECHR",
        "à la CEDH",
        "zur EMRK",
    )
    behind = tuple(f"{form} {of}" for form in forms for of in to)
    return Treaty(f"Protocol No. {number} to the European Convention on Human Rights", articles, (*behind, *forms[::2]))


@cache
def names() -> dict[str, Treaty]:
    """Every name, by its letters; abbreviations are in :func:`abbreviations`."""
    return {letters(one): treaty for treaty in treaties() for one in treaty.names}


@cache
def abbreviations() -> dict[str, Treaty]:
    """Every abbreviation as it is written."""
    return {one: treaty for treaty in treaties() for one in treaty.abbreviations}


@cache
def elsewhere() -> frozenset[str]:
    """The letters of :data:`ELSEWHERE`."""
    return frozenset(map(letters, ELSEWHERE))
