"""What goes with a name and is not the name: legal forms, titles, particles, weak words; and abbreviations of words.

Legal forms: ISO 20275 (Entity Legal Forms Code List), the common ones of each country, as they are written in names.
"""

from collections.abc import Mapping
from functools import cache

from sicut.text.fold import letters, listed

_LEGAL_PHRASES = """
    joint stock company; open joint stock company; public joint stock company; closed joint stock company;
    limited liability company; public limited company; private limited company; limited liability partnership;
    limited partnership; limited company; joint venture; national association; private limited; pvt ltd; pty ltd;
    gesellschaft mit beschränkter haftung; société anonyme; société à responsabilité limitée; société par actions;
    sociedad anónima; sociedad limitada; sociedad de responsabilidad limitada; sociedade anônima;
    società per azioni; società a responsabilità limitata; spółka akcyjna; spółka z ograniczoną odpowiedzialnością;
    societatea cu răspundere limitată; společnost s ručením omezeným; akciová společnost; besloten vennootschap;
    naamloze vennootschap; акционерное общество; публичное акционерное общество; открытое акционерное общество;
    закрытое акционерное общество; общество с ограниченной ответственностью; товариство з обмеженою відповідальністю;
    sp z oo; spol s ro; s de rl; sa de cv; s de rl de cv; gmbh co kg; gmbh and co kg; ag co kg; co kg; co ltd"""
LEGAL_WORDS = listed(
    """ltd limited llc inc incorporated corp corporation co company plc llp lp pllc gmbh ggmbh mbh aktiengesellschaft
    kgaa kommanditgesellschaft eg ev srl sarl sas sasu eurl spa snc bv nv bvba vof oy oyj ab asa aps kft zrt nyrt rt
    ooo oao zao pao ojsc jsc pjsc cjsc llp spzoo doo dd ad eood ood ao too tov pat prat sro jv pty pvt sdn bhd kk
    yk tbk pt ltda lda eirl sl slu sau scs sca sicav cv ооо оао зао пао ао тоо ип нко ано тов пат зат ас
    有限公司 股份有限公司 株式会社 주식회사"""
)
LEGAL_SHORT = frozenset("AG SE SA KG AS AB OY NA NV BV SL AD AO PT CV KK CO UG OU".split())
"""Legal forms that are also names or words: only in capitals, and not first."""
SURELY_LEGAL = listed("llc ltd limited inc incorporated gmbh plc llp ojsc jsc pjsc ооо оао зао пао")
"""Legal forms that a person's name never has."""
TITLES = listed(
    """mr mrs ms miss mx dr drs prof professor sir dame lady lord king queen emperor empress prince princess duke
    duchess count countess baron baroness mayor lord-mayor president minister premier chancellor senator congressman
    congresswoman representative rep sen gov governor judge justice captain capt general gen colonel col major maj
    lieutenant lt sergeant sgt corporal admiral adm commander cmdr brigadier marshal bishop archbishop cardinal pope
    father fr sister brother rabbi imam sheikh shaikh sheik shaykh ayatollah mullah mulla maulana haji hajj
    hajji alhaj
    sayyid sayyed sayed sayid reverend rev councillor councilwoman councilman alderman ambassador secretary director
    chairman chairwoman chairperson chair doctor spokesman spokeswoman spokesperson sheriff inspector superintendent
    commissioner deputy former acting vice prime ceo cfo coach st saint emir sultan speaker chief detective officer
    herr herrn frau fräulein bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin kanzler kanzlerin
    bundeskanzler bundeskanzlerin ministerin ministerpräsident ministerpräsidentin präsident präsidentin
    bundespräsident außenminister außenministerin innenminister innenministerin finanzminister vorsitzender
    vorsitzende
    sprecher sprecherin direktor direktorin staatssekretär staatssekretärin richter richterin stadtrat stadträtin
    landrat landrätin senatorin abgeordnete abgeordneter kommissar professorin graf gräfin könig königin papst dr-ing
    monsieur madame mademoiselle m mm mme mlle me maire président présidente ministre directeur directrice sénateur
    sénatrice député députée juge préfet roi reine
    señor señora señorita sr sra srta don doña alcalde alcaldesa presidente presidenta ministro ministra
    directora senador senadora diputado diputada juez jueza portavoz rey reina
    господин госпожа мэр президент министр премьер премьер-министр губернатор депутат сенатор генерал полковник
    доктор профессор директор капитан инженер врач учитель учительница президента министра губернатора мэра
    президенту президентом министром"""
)
BETWEEN = listed(
    """bin ibn ben bint binti abu umm abou al el ul ud ur as az ad an ash at de la las los el der den van von zu
    zum zur
    da das dos do di du des del della le y e of the and und et for und für and a"""
)
"""Small words inside names, which another spelling of the name may lack or have otherwise."""
NEVER_FIRST = listed("al ben van abu el le don della abou mac san an as")
"""Of those, the ones that are names where they come first."""
INNER_TITLES = listed("mullah mulla maulana haji hajj hajji sayyid sayyed sayed sheikh shaikh sheik shaykh dr prof")
"""Titles that also stand inside names."""
WEAK = listed(
    "group holdings holding international worldwide global the company companies mv ms mt ss hms uss gruppe groupe"
)
"""Words that the name of a body has or lacks without being another's."""
SHORTENED: Mapping[str, str] = {
    "intl": "international", "natl": "national", "corp": "corporation", "assn": "association", "assoc": "association",
    "dept": "department", "univ": "university", "govt": "government", "inst": "institute", "bros": "brothers",
    "mfg": "manufacturing", "mt": "mount", "ft": "fort", "st": "saint", "org": "organisation", "cttee": "committee",
    "ctr": "center", "centre": "center", "organization": "organisation", "defence": "defense", "labour": "labor",
    "theatre": "theater", "harbour": "harbor", "str": "straße", "svcs": "services", "tech": "technology",
    "strasse": "straße", "bk": "bank", "mgmt": "management", "junior": "jr", "senior": "sr",
}  # fmt: skip


@cache
def legal_phrases() -> frozenset[tuple[str, ...]]:
    """Legal forms of several words, as folded words."""
    return frozenset(tuple(map(letters, phrase.split())) for phrase in _LEGAL_PHRASES.split(";"))


@cache
def longest_legal() -> int:
    """How many words the longest of them has."""
    return max(map(len, legal_phrases()))
