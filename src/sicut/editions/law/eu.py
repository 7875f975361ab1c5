"""The treaties and the best known acts of the European Union: names in English, German, French and Spanish.

The counts of articles are those of EUR-Lex's consolidated texts.
"""

from functools import cache
from typing import NamedTuple

from sicut.editions.law.code import Code

# work | title | articles | type and number of the act | abbreviations | names, where they differ from the title
_ACTS = """
TEU | Treaty on European Union | 55 | | TEU EUV TUE | EU Treaty; EU-Vertrag; EU-Vertrags; EU-Vertrages; Vertrag \
über die Europäische Union; Vertrags über die Europäische Union; traité sur l'Union européenne; Tratado de la \
Unión Europea
TFEU | Treaty on the Functioning of the European Union | 358 | | TFEU AEUV TFUE | Vertrag über die Arbeitsweise \
der Europäischen Union; Vertrags über die Arbeitsweise der Europäischen Union; traité sur le fonctionnement de \
l'Union européenne; Tratado de Funcionamiento de la Unión Europea
EC Treaty | EC Treaty | 314 | | EGV EG TEC | Treaty establishing the European Community; EG-Vertrag; EG-Vertrags; \
EG-Vertrages; traité CE; Tratado CE
EEC Treaty | EEC Treaty | 248 | | EWGV | Treaty establishing the European Economic Community; EWG-Vertrag; \
EWG-Vertrags; traité CEE; Tratado CEE
Charter of Fundamental Rights | Charter of Fundamental Rights | 54 | | CFR CFREU EUCFR GRCh GRC EUGRCh GR-Charta \
CDFUE | Charter of Fundamental Rights of the European Union; EU Charter of Fundamental Rights; EU Charter; Charta \
der Grundrechte der Europäischen Union; Charta der Grundrechte; Grundrechtecharta; Grundrechte-Charta; \
EU-Grundrechtecharta; Charte des droits fondamentaux de l'Union européenne; Charte des droits fondamentaux; Carta \
de los Derechos Fundamentales de la Unión Europea; Carta de los Derechos Fundamentales
GDPR | GDPR | 99 | Regulation 2016/679 | GDPR DSGVO DS-GVO RGPD EU-DSGVO EU-DS-GVO | General Data Protection \
Regulation; Datenschutz-Grundverordnung; Datenschutzgrundverordnung; règlement général sur la protection des \
données; Reglamento General de Protección de Datos; Reglamento general de protección de datos
Law Enforcement Directive | Law Enforcement Directive | 65 | Directive 2016/680 | LED JI-RL | Law Enforcement \
Directive
Data Protection Directive | Data Protection Directive | 34 | Directive 95/46 | DSRL | Data Protection Directive; \
Datenschutzrichtlinie
ePrivacy Directive | ePrivacy Directive | 21 | Directive 2002/58 | | ePrivacy Directive; e-Privacy Directive; \
ePrivacy-Richtlinie; e-Privacy-Richtlinie
E-Commerce Directive | E-Commerce Directive | 24 | Directive 2000/31 | ECRL | E-Commerce Directive; e-Commerce \
Directive; E-Commerce-Richtlinie
DSA | Digital Services Act | 93 | Regulation 2022/2065 | DSA | Digital Services Act; Gesetz über digitale Dienste
DMA | Digital Markets Act | 54 | Regulation 2022/1925 | DMA | Digital Markets Act; Gesetz über digitale Märkte
AI Act | AI Act | 113 | Regulation 2024/1689 | KI-VO AIA | AI Act; Artificial Intelligence Act; KI-Verordnung
Data Act | Data Act | 50 | Regulation 2023/2854 | | Data Act
Data Governance Act | Data Governance Act | 38 | Regulation 2022/868 | DGA | Data Governance Act
Cyber Resilience Act | Cyber Resilience Act | 71 | Regulation 2024/2847 | CRA | Cyber Resilience Act
NIS 2 Directive | NIS 2 Directive | 46 | Directive 2022/2555 | | NIS 2 Directive; NIS2 Directive; NIS-2-Richtlinie
DORA | DORA | 64 | Regulation 2022/2554 | DORA | Digital Operational Resilience Act
eIDAS | eIDAS Regulation | 52 | Regulation 910/2014 | eIDAS-VO | eIDAS Regulation; eIDAS-Verordnung
Market Abuse Regulation | Market Abuse Regulation | 39 | Regulation 596/2014 | MAR MMVO | Market Abuse Regulation
Rome I | Rome I Regulation | 29 | Regulation 593/2008 | Rom-I-VO | Rome I Regulation; Rom I-Verordnung; Rom I-VO
Rome II | Rome II Regulation | 32 | Regulation 864/2007 | Rom-II-VO | Rome II Regulation; Rom II-Verordnung; Rom \
II-VO
Regulation (EC) No 1/2003 | Regulation 1/2003 | 45 | Regulation 1/2003 | | Antitrust Regulation; Kartellverordnung
Merger Regulation | EC Merger Regulation | 26 | Regulation 139/2004 | EUMR FKVO | EU Merger Regulation; \
Fusionskontrollverordnung
REACH | REACH Regulation | 141 | Regulation 1907/2006 | REACH | REACH-Verordnung
Air Passenger Rights Regulation | Air Passenger Rights Regulation | 19 | Regulation 261/2004 | | \
Fluggastrechte-Verordnung; Fluggastrechteverordnung
Regulation (EU) 2018/1725 | Regulation (EU) 2018/1725 | 101 | Regulation 2018/1725 | EUDPR |
Taxonomy Regulation | Taxonomy Regulation | 27 | Regulation 2020/852 | | Taxonomie-Verordnung; EU-Taxonomie
Brussels Ia | Brussels Ia Regulation | 81 | Regulation 1215/2012 | EuGVVO Brüssel-Ia-VO | Brussels Ia Regulation; \
Brüssel Ia-VO
Brussels I | Brussels I Regulation | 76 | Regulation 44/2001 | | Brussels I Regulation
Dublin III | Dublin III Regulation | 49 | Regulation 604/2013 | | Dublin III Regulation; Dublin III-VO; \
Dublin-III-Verordnung
Copyright Directive | DSM Directive | 32 | Directive 2019/790 | DSM-RL | DSM Directive; DSM-Richtlinie
InfoSoc Directive | InfoSoc Directive | 15 | Directive 2001/29 | InfoSoc-RL | InfoSoc Directive; \
InfoSoc-Richtlinie
Consumer Rights Directive | Consumer Rights Directive | 35 | Directive 2011/83 | VRRL | Consumer Rights Directive; \
Verbraucherrechterichtlinie
Services Directive | Services Directive | 46 | Directive 2006/123 | DLRL | Services Directive; \
Dienstleistungsrichtlinie
Habitats Directive | Habitats Directive | 24 | Directive 92/43 | FFH-RL | Habitats Directive; FFH-Richtlinie
Water Framework Directive | Water Framework Directive | 26 | Directive 2000/60 | WRRL | Water Framework Directive; \
Wasserrahmenrichtlinie
"""


class Act(NamedTuple):
    """An act of the union: the code, and its type and number ("Regulation 2016/679"), empty for a treaty."""

    code: Code
    number: str
    abbreviations: tuple[str, ...]
    names: tuple[str, ...]


@cache
def acts() -> tuple[Act, ...]:
    """All acts in the table."""
    return tuple(_act(line) for line in _ACTS.strip().splitlines())


@cache
def abbreviations() -> dict[str, Code]:
    """The works by their abbreviations, written as in texts."""
    return {short: act.code for act in reversed(acts()) for short in act.abbreviations}


@cache
def names() -> dict[str, Code]:
    """The works by their names in lower case."""
    return {name.lower(): act.code for act in reversed(acts()) for name in act.names}


@cache
def numbers() -> dict[str, Code]:
    """The works by type and number: "Regulation 2016/679"."""
    return {act.number: act.code for act in acts() if act.number}


def _act(line: str) -> Act:
    work, title, count, number, short, long = (field.strip() for field in line.split("|"))
    code = Code(work, title, "article", int(count))
    listed = tuple(name.strip() for name in long.split(";") if name.strip())
    return Act(code, number, tuple(short.split()), tuple(dict.fromkeys((title, *listed))))
