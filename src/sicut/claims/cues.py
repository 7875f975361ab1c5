"""Words that tell what quotation marks are, by language: data, folded on first use."""

from functools import cache
from typing import NamedTuple

from sicut.text.fold import letters

_SHORT = 2


class Cues(NamedTuple):
    """Folded words of one language, or of several.

    ``speech`` introduces or follows a quotation. ``source`` names a text or a speech just before one. ``title`` and
    ``term`` stand just before a title, and before a word that is meant as a word. ``person`` and ``finite`` tell
    that the words in the marks are somebody's sentence.
    """

    speech: frozenset[str]
    source: frozenset[str]
    title: frozenset[str]
    term: frozenset[str]
    calling: frozenset[str]
    person: frozenset[str]
    finite: frozenset[str]


_SPEECH = {
    "en": """said says say saying told tell tells telling asked asks ask asking wrote writes write written
        writing added adds adding stated states state announced announces replied replies reply answered
        answers answer explained explains noted notes warned warns declared declares claimed claims insisted
        insists argued argues described describes cried cries shouted shouts whispered whispers murmured
        muttered remarked remarks observed observes continued concluded concludes recalled recalls testified
        tweeted posted commented comments acknowledged acknowledges admitted admits confirmed confirms
        denied denies promised promises vowed vows urged urges stressed stresses emphasized emphasised
        suggested suggests exclaimed exclaims repeated repeats quoted quoting quotes cited citing cites
        reads according spoke speaks began begins complained complains protested objected demanded demands
        ordered retorted gasped sighed laughed sobbed sang sings yelled screamed called responded responds
        informed recorded thought thinks mused pleaded begged inquired enquired pronounced maintained
        contended alleged accused interrupted ejaculated rejoined returned resumed assured proceeded joked
        quipped tells""",
    "de": """sagte sagt sagten sagen gesagt meinte meint meinten erklärte erklärt erklärten betonte betont
        schrieb schreibt schrieben geschrieben fragte fragt fragten antwortete antwortet rief ruft riefen
        laut zufolge zitiert zitierte berichtete berichtet äußerte äußert geäußert nannte nennt nannten
        bezeichnete bezeichnet kritisierte kritisiert kündigte warnte warnt forderte fordert ergänzte
        ergänzt hinzu fuhr bestätigte bestätigt erzählte erzählt flüsterte murmelte versetzte erwiderte
        erwidert entgegnete entgegnet bemerkte bemerkt schrie schreit sprach spricht dachte denkt
        wiederholte heißt hieß lautet lautete mitgeteilt teilte stellte stellt behauptete behauptet
        versicherte versichert urteilte räumte unterstrich lobte lobt begründete bekräftigte resümierte
        konstatierte verkündete versprach wertete seufzte lachte jammerte so aufforderte gegenüber""",
    "fr": """dit disait dirent déclare déclaré déclarait affirme affirmé affirmait ajoute ajouté ajoutait
        explique expliqué expliquait écrit écrivait répond répondu répondit demande demandé demanda raconte
        raconté selon assure assuré indique indiqué souligne souligné précise précisé estime estimé confie
        confié lance lancé exclame exclama murmure murmura crie cria rappelle rappelé note noté insiste
        insisté regrette regretté annonce annoncé promet promis prévient prévenu reconnaît reconnu conclut
        conclu résume résumé commente commenté poursuit poursuivi poursuivait reprit ajouta répliqua dénonce
        dénoncé cite citant""",
    "es": """dijo dice dicen decía dijeron dicho afirmó afirma añadió añade explicó explica declaró declara
        señaló señala escribió escribe escrito preguntó pregunta respondió responde contestó contesta
        aseguró asegura según indicó indica subrayó subraya manifestó manifiesta comentó comenta expresó
        expresa gritó grita advirtió advierte sostuvo sostiene anunció anuncia insistió insiste recordó
        recuerda reconoció reconoce lamentó lamenta concluyó concluye agregó agrega precisó precisa confirmó
        confirma reiteró susurró exclamó""",
}
_SOURCE = {
    "en": """statement remark remarks speech letter message testimony words reply answer sentence passage line
        question wording reads inscription motto slogan""",
    "de": """erklärung stellungnahme mitteilung worten worte rede brief schreiben antwort satz sätze frage
        wortlaut aussage inschrift motto zitat""",
    "fr": "communiqué mots propos lettre discours réponse phrase question message termes inscription devise",
    "es": "comunicado palabras carta discurso respuesta frase pregunta mensaje términos inscripción lema",
}
_TITLE = {
    "en": """paper book novel play song film movie album poem article essay story series show programme program
        painting exhibition opera musical ballad podcast documentary magazine newspaper novella chapter
        track sitcom ship hymn video game headline titled entitled headlined episode season""",
    "de": """buch roman stück theaterstück lied film album gedicht artikel aufsatz erzählung serie sendung
        gemälde ausstellung oper musical dokumentation zeitschrift zeitung kapitel titel schiff spielfilm
        bild hit sinfonie schlagzeile ballade betitelt märchen überschrift magazin""",
    "fr": """livre roman pièce chanson film album poème article essai nouvelle série émission tableau exposition
        opéra documentaire magazine journal revue chapitre titre intitulé intitulée recueil""",
    "es": """libro novela obra canción película álbum poema artículo ensayo cuento serie programa cuadro
        exposición ópera documental revista periódico capítulo título titulado titulada""",
}
_TERM = {
    "en": "word words term terms called symbol suffix prefix adjective noun verb adverb abbreviation acronym spelled",
    "de": """wort wörter begriff begriffe begriffs wortes ausdruck sogenannte sogenannten sogenannter sogenanntes
        sogenanntem silbe adjektiv abkürzung bezeichnung vokabel""",
    "fr": "mot mots terme termes soi-disant adjectif verbe sigle vocable",
    "es": "palabra palabras término términos llamado llamada llamados llamadas adjetivo verbo sigla vocablo voz",
}
_CALLING = {
    "en": """called calls calling call named dubbed labelled labeled termed known nicknamed branded deemed
        meaning means phrase expression name concept notion titled""",
    "de": "nannte nennt nennen genannt namens namen name bezeichnet bezeichnete bekannt heißt hieß getauft",
    "fr": "appelle appelé appelée appelait nommé nommée baptisé baptisée surnommé surnommée qualifie qualifié "
    "nom expression",
    "es": "llama llamó llaman denominado denominada apodado apodada bautizado conocido conocida nombre expresión",
}
_PERSON = {
    "en": """i we you my our your us me mine ours yours myself ourselves yourself im ive id ill weve were well
        wed youre youve youll youd lets""",
    "de": "ich wir ihr mir mich uns mein meine meinen meinem meiner unser unsere unseren unserem dich dir du euch",
    "fr": "je nous vous tu moi toi mon ma mes notre nos votre vos jai mavez jen me te",
    "es": "yo nosotros vosotros tú usted ustedes mi mis nuestro nuestra nuestros nuestras me nos te tu",
}
_FINITE = {
    "en": """is are was were has have had will would can cannot could must should may might shall isnt arent
        wasnt werent wont cant dont doesnt didnt its thats theres does did do be""",
    "de": """ist sind war waren hat haben hatte hatten wird werden wurde wurden würde kann können konnte muss
        müssen musste soll sollen sollte darf dürfen will wollen wäre hätte bleibt gibt geht""",
    "fr": """est sont était étaient a ont avait avaient sera seront serait peut peuvent doit doivent faut fait
        fut cest nest va vont""",
    "es": """es son era eran fue fueron ha han había habían será serán sería puede pueden debe deben está están
        hay tiene tienen hace""",
}
_TABLES = (_SPEECH, _SOURCE, _TITLE, _TERM, _CALLING, _PERSON, _FINITE)


@cache
def _folded(words: str) -> frozenset[str]:
    return frozenset(letters(word) for word in words.split())


@cache
def cues_of(language: str | None) -> Cues:
    """The cue words of *language* (a BCP 47 tag); of all known languages for another one, or none."""
    name = (language or "").split("-")[0]
    names = [name] if name in _SPEECH else list(_SPEECH)
    cues = Cues(*(frozenset().union(*(_folded(table[name]) for name in names)) for table in _TABLES))
    if name in _SPEECH:
        return cues
    # German “so”, before a speaker's name, is too many other things elsewhere.
    return cues._replace(speech=frozenset(word for word in cues.speech if len(word) > _SHORT))
