"""Words that build a clause, by language: data, as they are spelt."""

from typing import NamedTuple


class GrammarWords(NamedTuple):
    """Words by what they do.

    ``of`` joins a noun to what it is of; ``within`` does so behind an amount ("2 million in grants"). ``measuring`` are
    verbs of what an amount is said of, of which the ``light`` ones tell nothing else; ``other`` are adverbs and bounds.
    ``transparent`` nouns stand for what they are of ("number of members"), ``generic`` ones for any person, ``vague``
    ones for whoever the text is about. ``toward`` stands between what changes and an amount that it reaches; ``each``
    joins an amount to what it is counted for ("$1 per share").
    ``adjectives_last``: adjectives follow their noun, but for ``adjectives_first``.
    """

    determiners: str = ""
    of: str = ""
    within: str = ""
    prepositions: str = ""
    auxiliaries: str = ""
    joiners: str = ""
    pronouns: str = ""
    other: str = ""
    reporting: str = ""
    measuring: str = ""
    light: str = ""
    transparent: str = ""
    generic: str = ""
    toward: str = ""
    vague: str = ""
    each: str = ""
    adjectives_first: str = ""
    adjectives_last: bool = False


ENGLISH = GrammarWords(
    determiners="""the a an this that these those his her its their our my your each every any some all both no
        another such""",
    of="of",
    within="of in for worth",
    prepositions="""in on at to for from by with as into onto than per after before since until till over under above
        below about around near between among during within without against through across along upon toward towards
        behind beyond despite including like via versus throughout amid""",
    auxiliaries="""be is are was were been being am has have had having do does did done will would shall should can
        could may might must cannot not get got gets""",
    joiners="""and or but nor that which who whom whose when where while because if although though so then as whether
        than""",
    pronouns="he she it they we i you him them us me who what there here ones himself itself themselves someone",
    other="""about around only just nearly almost roughly approximately more less most least up down over under at
        exactly some also still now already again ever never very too even well than estimated so far out off away ago
        later earlier together back once twice alone instead however thus yet soon often always respectively currently
        overall total further additional""",
    reporting="""anticipate anticipates anticipated predict predicts predicted forecast forecasts project projects
        projected communicated disclosed stressed warned told say says said saying tell tells told announce announced
        announces report reported reports state stated states add added adds note noted notes claim claimed claims
        explain explained write wrote according statement confirm confirmed confirms declare declared mention
        mentioned reveal revealed expect expected estimate estimates show shows showed shown suggest suggested believe
        believed""",
    measuring="""cost costs total totals totalled totaled amount amounts amounted reach reaches reached rise rises
        rose risen fall falls fell fallen grow grows grew grown increase increases increased decrease decreased
        decreases drop drops dropped decline declined climb climbed jump jumped surge surged stand stands stood come
        comes came exceed exceeds exceeded measure measures measured weigh weighs weighed last lasts lasted take takes
        took need needs needed require requires required contain contains contained hold holds held number numbers
        numbered equal equals equalled average averages averaged sell sold earn earned raise raised pay paid spend
        spent receive received employ employs employed build built include includes included make makes made lose lost
        win won produce produced carry carries carried cover covers covered remain remains remained become became
        range ranges hit rates rated set sets runs ran give gave given leave left see saw go went plunged slipped
        soared doubled""",
    light="""total totals totalled totaled amount amounts amounted reach reaches reached stand stands stood come comes
        came number numbers numbered equal equals equalled average averages averaged take takes took contain contains
        contained hold holds held include includes included make makes made carry carries carried cover covers covered
        remain remains remained become became range ranges set sets runs ran give gave given see saw go went hit stay
        stayed""",
    transparent="""number numbers total totals rate rates amount amounts figure figures level levels sum proportion
        share percentage majority minority series set value count estimate volume quantity range average""",
    each="per a an each every",
    vague="company companies firm group corporation",
    toward="to at",
    generic="people person persons individuals",
)
GERMAN = GrammarWords(
    determiners="""der die das den dem des ein eine einen einem einer eines kein keine dieser diese dieses diesem
        diesen jede jeder jedes alle aller allen sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem unser
        unsere mein""",
    of="von der des vom",
    within="von an für",
    prepositions="""in im an am auf aus bei beim mit nach vor von vom zu zum zur über unter für durch gegen ohne um
        bis seit während wegen trotz zwischen neben hinter ab pro je laut gemäß innerhalb ins""",
    auxiliaries="""ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sein gewesen kann können
        konnte konnten muss müssen musste mussten soll sollen sollte sollten darf dürfen will wollen wollte nicht
        würde würden gibt gab es""",
    joiners="und oder aber sondern dass daß weil wenn als ob damit sowie wie während obwohl denn wo",
    pronouns="er sie es wir ich man sich ihm ihn ihnen uns wer was hier dort da",
    other="""etwa rund circa ca nur knapp fast mehr weniger mindestens höchstens ungefähr insgesamt auch noch schon
        bereits jetzt nun sehr zu so damit dabei davon zusammen genau gut über unter bis derzeit zurzeit rd gesamt""",
    reporting="""sagte sagten sagt sagen gesagt erklärte erklärt teilte mit mitgeteilt berichtet berichtete berichten
        betonte meldete angaben zufolge laut gab bekannt kündigte schrieb bestätigte erwartet""",
    measuring="""kostet kosten kostete kosteten gekostet beträgt betragen betrug betrugen beläuft belaufen belief
        beliefen stieg stiegen steigt steigen gestiegen fiel fielen fällt fallen gefallen sank sanken sinkt sinken
        gesunken wuchs wuchsen wächst wachsen erreicht erreichte erreichten liegt lag lagen liegen umfasst umfasste
        zählt zählte zählen misst maß wiegt wog dauert dauerte dauerten braucht brauchte benötigt benötigte verkaufte
        verkauft erhielt erhält verlor verloren bekam macht machte machten hält bleibt blieb""",
    light="""beträgt betragen betrug betrugen beläuft belaufen belief beliefen erreicht erreichte erreichten liegt lag
        lagen liegen umfasst umfasste zählt zählte zählen hält bleibt blieb macht machte machten fasst gehören
        gehört""",
    transparent="zahl anzahl höhe wert summe anteil gesamtzahl menge quote rate",
    each="pro je",
    vague="unternehmen firma konzern gesellschaft",
    toward="auf",
    generic="menschen mensch person personen leute",
)
FRENCH = GrammarWords(
    determiners="""le la les l un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre
        chaque""",
    of="de d du des",
    within="de d en pour",
    prepositions="""à a en dans par pour sur sous avec sans chez entre vers depuis pendant avant après contre selon
        lors dès""",
    auxiliaries="""est sont était étaient être été fut furent a ont avait avaient eu sera seront serait peut peuvent
        pouvait doit doivent va vont ne pas n se s y il elle""",
    joiners="et ou mais que qu qui dont où quand lorsque si comme car donc tandis alors puis",
    pronouns="il elle ils elles on nous vous je tu lui eux ce c cela ça celui celle ceux y en",
    other="""environ près plus moins presque seulement quelque quelques au total déjà encore aussi très bien jusqu
        jusque ainsi actuellement respectivement même jamais toujours""",
    reporting="""dit disent déclaré déclare annoncé annonce annoncent affirmé affirme indiqué indique précisé expliqué
        ajouté selon rapporté rapporte estimé estime confirmé""",
    measuring="""coûte coûtent coûté coûtait coûtera coûteront élève élèvent élevait élevé atteint atteignent
        atteignait passe passé passée augmenté augmente augmenté monté monte baissé baisse diminué chuté compte
        comptent comptait comprend représente représentent mesure mesurent pèse pèsent dure duré dépasse dépassé
        totalise établi établit porté reçu vendu perdu gagné""",
    light="""élève élèvent élevait élevé atteint atteignent atteignait compte comptent comptait comprend représente
        représentent totalise établi établit porté passe passé mesure mesurent fait font""",
    transparent="nombre total taux montant niveau somme part chiffre valeur",
    each="par",
    vague="entreprise société groupe",
    toward="à",
    generic="personnes personne gens",
    adjectives_first="""grand grands grande grandes petit petits petite petites autre autres nouveau nouveaux nouvelle
        nouvelles vieux vieille premier premiers première premières dernier derniers dernière dernières jeune jeunes
        bon bons gros différents différentes principaux principales""",
    adjectives_last=True,
)
SPANISH = GrammarWords(
    determiners="""el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi mis cada nuestro
        nuestra""",
    of="de del",
    within="de del en para",
    prepositions="a al en por para con sin sobre entre hacia hasta desde durante ante contra según tras bajo",
    auxiliaries="""es son era eran fue fueron ser sido está están estaba estaban ha han había habían hay hubo será
        serán sería puede pueden debe deben no se""",
    joiners="y e o u pero que quien quienes cuyo donde cuando como si porque aunque mientras",
    pronouns="él ella ellos ellas nosotros yo usted ustedes lo le les me nos ello esto eso",
    other="""unos cerca casi más menos solo sólo apenas aproximadamente alrededor total ya también todavía muy así
        actualmente respectivamente aún hoy luego""",
    reporting="""dijo dijeron dice dicen declaró anunció anunciaron afirmó señaló informó explicó añadió según indicó
        indica confirmó reportó estimó""",
    measuring="""costó costaron cuesta cuestan costar costará costarán costado asciende ascienden ascendió ascendieron
        alcanza alcanzó alcanzaron subió subieron sube aumentó aumentaron aumenta bajó bajaron cayó cayeron creció
        crecieron disminuyó suma suman sumó supera superó mide miden mide pesa pesan pesó dura duró duraron cuenta
        cuentan contaba tiene tienen tenía tuvo representa representan llegó llegaron pasó situó sitúa sitúan recibió
        vendió perdió ganó""",
    light="""asciende ascienden ascendió ascendieron alcanza alcanzó alcanzaron suma suman sumó mide miden cuenta
        cuentan contaba tiene tienen tenía tuvo representa representan llegó llegaron situó sitúa sitúan pasó""",
    transparent="número total tasa cantidad nivel suma cifra parte valor monto importe",
    each="por",
    vague="empresa compañía grupo",
    toward="a",
    generic="personas persona gente",
    adjectives_first="""gran grandes otro otros otra otras nuevo nuevos nueva nuevas primer primeros primera primeras
        último últimos últimas pequeños pequeñas pequeño pequeña jóvenes principales diferentes""",
    adjectives_last=True,
)
ARABIC = GrammarWords(
    determiners="هذا هذه ذلك تلك هؤلاء كل جميع بعض أي",
    of="من",
    within="من",
    prepositions="""في على إلى الى عن مع بين بعد قبل منذ حتى خلال عند ضد حول تحت فوق دون بدون لدى نحو أمام حسب وفق
        بسبب وفي ومن""",
    auxiliaries="كان كانت كانوا يكون تكون قد لقد سوف لم لن لا ليس ليست تم يتم وقد وكان وكانت هناك",
    joiners="و أو او ثم لكن ولكن أن ان التي الذي الذين حيث بينما عندما لأن إذا كما",
    pronouns="هو هي هم نحن أنا انا أنت انت منهم منها منه فيها فيه له لها لهم به بها",
    other="نحو حوالي حوالى تقريبا أكثر اكثر أقل اقل فقط أيضا ايضا حاليا قرابة زهاء إجمالي مجموع ما",
    reporting="قال قالت قالوا أعلن أعلنت ذكر ذكرت أكد أكدت أوضح أفاد أفادت أضاف وقال وقالت وأضاف بحسب وفقا",
    measuring="""بلغ بلغت يبلغ تبلغ وبلغ وبلغت وصل وصلت ارتفع ارتفعت انخفض انخفضت زاد زادت كلف كلفت تكلف يكلف سجل سجلت
        تجاوز تجاوزت يضم تضم ضم ضمت شمل يشمل تراجع تراجعت استغرق استغرقت دفع دفعت بقيمة بتكلفة""",
    light="بلغ بلغت يبلغ تبلغ وبلغ وبلغت وصل وصلت سجل سجلت يضم تضم ضم ضمت شمل يشمل",
    transparent="عدد مجموع إجمالي نسبة معدل حجم قيمة مبلغ",
    each="لكل",
    vague="شركة الشركة",
    toward="إلى الى",
    generic="شخص أشخاص شخصا الأشخاص",
    adjectives_last=True,
)
RUSSIAN = GrammarWords(
    determiners="этот эта это эти тот та те его её их наш наша наши каждый каждая все всех свой своя свои",
    within="на в",
    prepositions="""в во на с со к ко по от до из у за о об при для без через между над под перед после около против
        среди вместо кроме согласно""",
    auxiliaries="""был была было были будет будут есть быть может могут мог могла должен должна не стал стала стали
        является являются""",
    joiners="и или но а что чтобы который которая которые которых где когда если как потому хотя также",
    pronouns="он она оно они мы вы я ему ей им них него неё себя кто там здесь",
    other="""около примерно более менее свыше почти лишь только всего уже ещё еще тоже также очень приблизительно
        порядка минимум максимум итого сейчас""",
    reporting="""сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили сообщает отметил отметила
        объявил объявила подчеркнул добавил данным словам рассказал ожидается""",
    measuring="""составил составила составило составили составляет составляют вырос выросла выросло выросли увеличился
        увеличилась увеличилось увеличились снизился снизилась снизилось снизились упал упала упали достиг достигла
        достигло достигли стоит стоят стоил стоила стоили стоило обошёлся обошлась обошлось обошлись весит длился
        длилась насчитывает насчитывал превысил превысила превысило равен равна равно занимает потратил потратила
        получил получила продал имеет""",
    light="""составил составила составило составили составляет составляют достиг достигла достигло достигли
        насчитывает насчитывал равен равна равно имеет""",
    transparent="число количество численность объем сумма уровень доля размер",
    each="за на в",
    vague="компания компании компанию",
    toward="до",
    generic="человек человека людей люди",
)
WORDS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "ar": ARABIC, "ru": RUSSIAN}

VERB_NOUNS = {
    "en": """cost cost costs; weight weigh weighs weighed; duration lasts lasted; length long measures measured;
        height high tall; width wide; age old; depth deep; earnings earned earns; spending spent; sales sold""",
    "de": """kosten kostet kostete kosteten gekostet; gewicht wiegt wog; dauer dauert dauerte dauerten; länge lang;
        höhe hoch; tiefe tief; breite breit; alter alt""",
    "fr": """coût coûte coûtent coûté coûtait coûtera coûteront; poids pèse pèsent; durée dure duré; longueur long;
        hauteur haut""",
    "es": """coste costó costaron cuesta cuestan costar costará costado; peso pesa pesan pesó; duración dura duró
        duraron""",
    "ar": "تكلفة كلف كلفت تكلف يكلف بتكلفة",
    "ru": """стоимость стоит стоят стоил стоила стоили стоило обошёлся обошлась обошлось обошлись; вес весит;
        длительность длился длилась""",
}
"""Verbs and adjectives by the noun that names what they tell: the noun first."""
