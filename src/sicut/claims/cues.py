"""Words that tell what quotation marks are, by language: data, folded on first use."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from sicut.claims.sayings import grammar_of
from sicut.text.fold import listed


class Cues(NamedTuple):
    """Folded words of one language, or of several.

    ``speech`` introduces or follows a quotation. ``source`` names a text or a speech just before one. ``title`` and
    ``term`` stand just before a title, and before a word that is meant as a word; ``naming`` right before a
    name. ``person`` and ``finite`` tell that the words in the marks are somebody's sentence.
    ``reported`` are verbs in the mood of reported speech: the sentence gives what somebody says. ``saying`` adds to
    ``speech`` the verbs that say something where a clause stands within somebody's words.
    """

    speech: frozenset[str]
    source: frozenset[str]
    title: frozenset[str]
    term: frozenset[str]
    calling: frozenset[str]
    naming: frozenset[str]
    person: frozenset[str]
    finite: frozenset[str]
    reported: frozenset[str]
    saying: frozenset[str] = frozenset()


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
        laut zufolge zitiert zitierte bezeichneten charakterisierte charakterisiert charakterisierten skandierten
        skandierte wies wiesen berichtete berichtet äußerte äußert geäußert nannte nennt nannten
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
    "it": """disse dice dicono detto spiegò spiega spiegato aggiunse aggiunge aggiunto rispose
        risponde risposto chiese chiede chiesto domandò domanda dichiarò dichiara dichiarato scrisse scrive
        scritto affermò afferma affermato raccontò racconta raccontato gridò grida esclamò esclama osservò
        osserva mormorò sussurrò replicò replica concluse conclude commentò commenta secondo ricorda ricordò""",
    "pt": """disse diz dizem afirmou afirma explicou explica acrescentou acrescenta respondeu responde perguntou
        pergunta declarou declara escreveu escreve contou conta gritou grita exclamou sussurrou murmurou
        replicou comentou comenta lembrou lembra concluiu garantiu garante avisou sublinhou segundo""",
    "ru": """сказал сказала сказали говорит говорят говорил говорила ответил ответила отвечает спросил спросила
        спрашивает заявил заявила заявили заявляет добавил добавила добавляет отметил отметила отмечает
        пояснил пояснила объяснил объяснила написал написала пишет рассказал рассказала рассказывает
        вспоминает вспомнил вспомнила подчеркнул подчеркнула считает уверен уверена крикнул крикнула
        закричал закричала воскликнул воскликнула прошептал прошептала произнёс произнесла заметил заметила
        возразил возразила сообщил сообщила сообщили продолжил продолжила продолжал признался призналась
        предупредил предупредила утверждает спохватился писал писала писали сказано написано говорится
        гласит указал указала указывает заключил заключила""",
    "uk": """сказав сказала сказали говорить каже кажуть відповів відповіла відповідає спитав спитала запитав
        запитала заявив заявила заявили додав додала додає зазначив зазначила пояснив пояснила написав
        написала пише розповів розповіла згадує підкреслив підкреслила вважає крикнув крикнула вигукнув
        прошепотів повідомив повідомила""",
    "bg": """каза казва казаха заяви заявява отговори отговаря попита пита добави добавя обясни обяснява написа
        пише разказа разказва извика прошепна отбеляза подчерта съобщи твърди""",
    "sr": """рекао рекла каже кажу одговорио одговорила упитао упитала додао додала изјавио изјавила објаснио
        објаснила написао написала пише узвикнуо рече""",
    "pl": """powiedział powiedziała powiedzieli mówi mówią mówił mówiła odpowiedział odpowiedziała odparł odparła
        odpowiada zapytał zapytała spytał spytała pyta dodał dodała dodaje stwierdził stwierdziła oświadczył
        oświadczyła wyjaśnił wyjaśniła wyjaśnia napisał napisała pisze krzyknął krzyknęła zawołał zawołała
        szepnął szepnęła wspomina podkreślił podkreśliła tłumaczy opowiada rzekł rzekła zauważył zauważyła""",
    "cs": """řekl řekla řekli říká říkají odpověděl odpověděla odpovídá zeptal zeptala ptá dodal dodala dodává
        prohlásil prohlásila uvedl uvedla vysvětlil vysvětlila napsal napsala píše vykřikl zvolal zašeptal
        podotkl vzpomíná pravil tvrdí""",
    "sk": """povedal povedala hovorí odpovedal odpovedala spýtal spýtala dodal dodala vyhlásil vyhlásila vysvetlil
        vysvetlila napísal napísala píše zvolal uviedol uviedla tvrdí""",
    "hr": """rekao rekla kaže kažu odgovorio odgovorila upitao upitala dodao dodala izjavio izjavila objasnio
        objasnila napisao napisala piše uzviknuo reče""",
    "nl": """zei zegt zeggen gezegd antwoordde antwoordt vroeg vraagt riep roept schreef schrijft geschreven
        verklaarde verklaart voegde toe vertelde vertelt legde fluisterde mompelde aldus volgens merkte
        benadrukte waarschuwde herhaalde stelde stelt""",
    "sv": """sade säger sagt svarade svarar frågade frågar skrev skriver berättade berättar förklarade förklarar
        ropade viskade tillade tillägger menade menar enligt konstaterar hävdar undrade undrar""",
    "da": """sagde siger sagt svarede svarer spurgte spørger skrev skriver fortalte fortæller forklarede forklarer
        råbte hviskede tilføjede tilføjer mente mener ifølge udtalte""",
    "nb": """sier sagt svarte svarer spurte spør skrev skriver fortalte forteller forklarte forklarer ropte
        hvisket tilføyde mente mener ifølge uttalte påpeker""",
    "fi": """sanoi sanoo sanovat vastasi vastaa kysyi kysyy kirjoitti kirjoittaa kertoi kertoo selitti selittää
        huusi kuiskasi lisäsi lisää totesi toteaa mukaan huomautti muistuttaa""",
    "hu": """mondta mondja mondták felelte válaszolta válaszol kérdezte kérdezi írta írja mesélte meséli
        magyarázta kiáltotta kiáltott suttogta szerint hozzátette közölte jelentette szólt mondott""",
    "ro": """spus spune spuse spun răspuns răspunse răspunde întrebat întrebă întreabă scris scrie povestit
        povestește explicat explică strigat strigă adăugat adaugă adăugă declarat declară șoptit zise potrivit
        susține""",
    "el": """είπε είπαν λέει λένε απάντησε απαντά ρώτησε ρωτά έγραψε γράφει δήλωσε δηλώνει εξήγησε εξηγεί
        πρόσθεσε προσθέτει φώναξε ψιθύρισε τόνισε σύμφωνα διηγείται""",
    "tr": """dedi diyor dediler diye söyledi sordu soruyor yazdı anlattı açıkladı ekledi bağırdı fısıldadı
        belirtti vurguladı yanıtladı göre""",
    "lt": "sakė sako atsakė paklausė klausia rašė pasakojo paaiškino sušuko pridūrė teigė teigia tarė",
    "lv": "teica saka atbildēja jautāja raksta stāsta paskaidroja iesaucās piebilda",
    "et": "ütles ütleb vastas küsis kirjutas rääkis selgitas hüüdis lisas sõnul",
    "ca": """diu digué digueren afirma explica explicà afegeix afegí respon respongué pregunta preguntà
        declara escriu segons recorda cridà""",
    "ar": """قال قالت قالوا يقول تقول أضاف أضافت أكد أكدت أوضح أوضحت صرح صرحت كتب كتبت سأل سألت أجاب أجابت
        أعلن أعلنت ذكر ذكرت أشار أشارت جاء وقال وقالت وأضاف وأضافت وأكد وأكدت وأوضح وكتب وكتبت وسأل وأجاب
        وأعلن وذكر وأشار وجاء فقال فقالت فأجاب فسأل فكتب""",
    "fa": "گفت گفتند می‌گوید افزود نوشت پرسید پاسخ توضیح اعلام",
    "he": """אמר אמרה אמרו אומר אומרת הוסיף הוסיפה ענה ענתה שאל שאלה כתב כתבה כותב הסביר הסבירה הצהיר הצהירה
        טען טענה נמסר נאמר נכתב סיפר סיפרה ואמר ואמרה והוסיף והוסיפה וכתב""",
    "hi": "कहा कहते कहती बताया पूछा लिखा जोड़ा बोले बोला बोली दोहराया",
    "zh": """说 說 称 稱 问 問 答 写 寫 喊 讲 講 表示 指出 宣布 宣佈 强调 強調 认为 認為 解释 解釋 透露 补充 補充 提到
        评论 評論 警告 承认 承認 告诉 告訴 回应 回應 声明 聲明 记载 記載 道""",
    "ja": "言 述 答 尋 叫 書 語 話 問 発表 説明 指摘 強調 回答 主張 記述",
    "ko": """말했다 말한다 말하였다 전했다 밝혔다 물었다 답했다 대답했다 덧붙였다 설명했다 강조했다 썼다 적었다 쓴다
        외쳤다 주장했다 발표했다 지적했다 라고 이라고 고""",
}
_SOURCE = {
    "en": """statement remark remarks speech letter message testimony words reply answer sentence passage line
        question wording reads inscription""",
    "de": """erklärung stellungnahme mitteilung worten worte rede brief schreiben antwort satz sätze frage
        wortlaut aussage inschrift zitat""",
    "fr": "communiqué mots propos lettre discours réponse phrase question message termes inscription devise",
    "es": "comunicado palabras carta discurso respuesta frase pregunta mensaje términos inscripción lema",
}
_TITLE = {
    "en": """paper book novel play song film movie album poem article essay story series show programme program
        painting exhibition opera musical ballad podcast documentary magazine newspaper novella chapter
        track sitcom ship hymn video game headline titled entitled headlined episode season motto""",
    "de": """buch roman stück theaterstück lied film album gedicht artikel aufsatz erzählung serie sendung
        gemälde ausstellung oper musical dokumentation zeitschrift zeitung kapitel titel schiff spielfilm
        bild hit sinfonie schlagzeile ballade betitelt märchen überschrift magazin wochenzeitung tageszeitung
        fernsehsender sender mission motto""",
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
_NAMING = {
    "en": "called named dubbed titled entitled nicknamed labelled labeled termed",
    "de": "genannt namens getauft betitelt benannt heißt",
    "fr": "appelé appelée nommé nommée baptisé baptisée surnommé surnommée intitulé intitulée",
    "es": "llamado llamada denominado denominada apodado apodada titulado titulada",
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
_SCANT = frozenset(("zh", "ja", "ko", "ar", "he", "fa", "hi"))
_REPORTED = {
    "de": """sei seien seist habe habest werde könne müsse solle dürfe wolle möge bleibe gebe gehe
        komme stehe liege wisse sehe halte lasse mache nehme bringe handele handle brauche drohe fehle gelte
        bestehe zeige führe""",
}
_TABLES = (_SPEECH, _SOURCE, _TITLE, _TERM, _CALLING, _NAMING, _PERSON, _FINITE, _REPORTED)


@cache
def cues_of(language: str | None) -> Cues:
    """The cue words of *language* (a BCP 47 tag); of all known languages for another one, or none.

    Of some languages only the words of speech are known; the rest are then those of all languages, but for the moods
    of verbs. The verbs of saying of some scripts are known in every language: a text may be labelled wrongly.
    """
    name = (language or "").split("-")[0]
    cues = Cues(*(_words_of(name, table) for table in _TABLES))
    speech = cues.speech.union(*(listed(_SPEECH[known]) for known in _SCANT))
    # German “so”, before a speaker's name, is too many other things elsewhere.
    speech = speech if name in _SPEECH else speech - {"so"}
    grammar = grammar_of(name)
    return cues._replace(speech=speech, saying=speech if grammar is None else speech | grammar.verbs)


def _words_of(name: str, table: Mapping[str, str]) -> frozenset[str]:
    if name not in table and table is _REPORTED:
        return frozenset()
    names = [name] if name in table else [known for known in table if known not in _SCANT]
    return frozenset().union(*(listed(table[known]) for known in names))
