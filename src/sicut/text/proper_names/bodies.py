"""Words that show a name to be that of a body or of a place."""

from sicut.text.fold import listed

_BODIES = """council committee board party union association company ministry department office agency group court
    police
    army navy press times post gazette herald tribune news journal bank university college institute commission
    parliament assembly senate congress house club society federation foundation network authority trust
    administration bureau corporation organisation organization service services church school hospital museum library
    museums libraries airlines airways motors media fund alliance league guild centre center forum coalition front
    movement
    chamber secretariat directorate academy laboratory observatory registry treasury inspectorate consortium partnership
    partners industries systems technologies laboratories pharmaceuticals holdings brothers team teams summit conference
    rat stadtrat gemeinderat ausschuss partei verband verein ministerium amt gericht polizei zeitung rundschau
    universität kommission bundestag bundesrat bundesamt senat agentur gewerkschaft stiftung behörde gesellschaft
    conseil comité parti syndicat société ministère tribunal cour banque université parlement assemblée sénat agence
    fondation consejo ayuntamiento partido sindicato asociación sociedad ministerio corte policía banco universidad
    comisión parlamento asamblea senado agencia fundación
    министерство комитет совет партия союз университет банк институт агентство суд парламент дума"""
_PLACES = """street road avenue lane square bridge river lake bay gulf sea ocean island islands isle cape coast valley
    mountain mountains mount hill hills forest park garden gardens county city town village district province region
    state republic kingdom harbour harbor port airport station beach canal creek falls desert peninsula strait heights
    straße strasse gasse allee platz brücke fluss insel rue avenue place pont lac île calle avenida
    plaza puente río lago isla montaña улица площадь река озеро остров область край район город"""
_TAKES_OF = """bank office department ministry university institute house council board bureau court city bay gulf
    isle isles
    kingdom republic duke duchess church association federation union society school college academy museum library
    state states cape sea port bishop archbishop bishopric order company chamber league cathedral hospital strait
    straits mouth
    island islands lake mount river tower palace bridge treaty declaration charter convention district province
    county town village center centre commission committee agency authority administration secretary king queen prince
    princess emperor sultan president people parliament senate congress army navy guard lord lords commons states statue
    friends sons daughters knights club fund foundation trust confederation confederacy alliance organisation
    organization network division branch chair service services war battle peace act bill code registry registrar
    archbishopric commonwealth community communities conference assembly group bar hall line heart gate rock valley
    point banco universidad ministère university"""


def is_body(key: str) -> bool:
    """Whether a folded word is part of the names of bodies: Council, Bank, Ministry."""
    return key in listed(_BODIES)


def is_place(key: str) -> bool:
    """Whether a folded word is part of the names of places: Street, Bay."""
    return key in listed(_PLACES)


def takes_of(key: str) -> bool:
    """Whether a name may go on with "of" after a folded word, as in "Bank of North Harbour"."""
    return key in listed(_TAKES_OF)
