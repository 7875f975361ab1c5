"""French verbs of saying, and the small words around who said it."""

from sicut.claims.sayings.listed import Listed
from sicut.claims.sayings.romance_verbs import french

_SAY = french(
    """affirmer ajouter assurer avancer avertiser confier lancer exclamer murmurer crier rappeler noter insister
    regretter annoncer résumer commenter répliquer dénoncer qualifier chuchoter balbutier hurler gronder grogner
    constater observer remarquer déplorer marteler arguer argumenter rétorquer fulminer plaider tonner interroger
    avouer accuser réagir indiquer souligner préciser estimer expliquer déclarer demander raconter répéter féliciter
    insurger lâcher tempérer nuancer ironiser marmonner bougonner soupirer protester objecter détailler résumer
    révéler témoigner certifier confirmer contester critiquer saluer réclamer exiger inviter exhorter menacer
    suggérer proposer signaler mentionner évoquer analyser juger considérer expliciter poursuivre confesser supplier
    implorer ordonner balayer railler moquer plaisanter blaguer glisser souffler trancher recommander conseiller
    alerter alarmer inquiéter indigner offusquer emporter agacer étonner émerveiller enthousiasmer extasier lamenter
    désoler réciter entonner claironner clamer proclamer scander revendiquer reprocher pester rouspéter râler
    vitupérer tweeter publier poster narrer relater rapporter informer communiquer stipuler spécifier"""
)
_MAY_SAY = french(
    """penser parler citer titrer noter proposer emporter publier poster glisser souffler avancer évoquer demander
    moquer accuser inviter lancer analyser balayer saluer trancher appeler communiquer rapporter juger désoler"""
)

FRENCH = Listed(
    verbs=f"""{_SAY.finite} {_MAY_SAY.finite} renchérit renchérissait prévient maintient maintenait soutient
        soutenait soutiennent prétend prétendait admet admettait concède concédait surenchérit réjouit réjouissait
        plaint plaignait souvient souvenait avertissent enjoint décrit décrivait dépeint sourit sourient lit coupe
        compte dit dis disait disent dirent déclare déclara déclarait déclarent écrit écrivait écrivit écrivent
        répond répondit répondait répondent rappelle rappellent promet promit prévient prévint reconnaît reconnut
        reconnaissait conclut concluait poursuit poursuivit poursuivait reprit reprend reprenait avertit avertissait
        fit fait répondirent appelle admet admit nie nia réagit""",
    weak=f"{_MAY_SAY.finite} fit fait réagit lit coupe compte sourit sourient annonce souvient",
    participles=f"""{_SAY.helped} {_MAY_SAY.helped} renchéri soutenu prétendu concédé réjoui plaint averti décrit
        lu lire conclure répondre dire savoir écrire reprendre poursuivre soutenir reconnaître admettre réagi dit
        déclaré écrit répondu promis prévenu reconnu conclu poursuivi averti admis""",
    auxiliaries="""été s'est s'était s'étaient l'a l'avait l'ont qu'a qu'avait n'a a avait ont avaient aurait est
        était sont se s il elle t l lui leur nous vous me y en""",
    adverbs="""t lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui alors aussi encore ensuite puis
        enfin déjà toujours ainsi également hier jamais seulement simplement pourtant même bien plus notamment
        toutefois cependant""",
    male="il lui",
    female="elle",
    plural="ils elles nous on leur",
    self="je j moi mon ma mes",
    subjects="il elle ils elles je j on nous quelqu un autre celui celle tous personne",
    impersonal="on",
    articles="le la l les un une des du",
    possessives="""son sa ses mon ma mes notre nos leur leurs votre vos ce cet cette ces plusieurs quelques deux
        trois certains""",
    links="de d du des pour à au aux chez",
    remarks="""réponse réaction constat verdict avis commentaire conclusion conseil mot mots credo message bilan
        question explication analyse témoignage""",
    agents="par",
    passives="été est sont fut furent était étaient",
    prints="lire lit",
    resumes="c'est ainsi voilà",
    relatives="qui",
    interviews="entretien avec| interview de| interview avec| rencontre avec| conversation avec| questions à",
    shown="en interview",
    interviewers="propos recueillis par| interview réalisée par| entretien réalisé par| interrogé par| interrogée par",
    asks="q question journaliste",
    answers="r réponse",
    owners="de du des d chez",
    plural_verb="nt",
    particles="de d du des la le van von el al ben",
    stops="""et ou mais donc or ni car que qu qui quoi dont où quand lorsque lorsqu comme si puisque parce pendant
        tandis alors après avant avec sans sous sur dans en par vers entre contre chez depuis dès jusque selon à au
        aux est sont était étaient a ont avait avaient sera serait ne n pas plus se s très aussi encore ensuite puis
        enfin hier demain aujourd hui déjà ici là lundi mardi mercredi jeudi vendredi samedi dimanche janvier
        février mars avril mai juin juillet août septembre octobre novembre décembre il elle ils elles je nous vous
        on y lui tout toute cela ça ce lors face cependant pourtant toutefois ainsi même oui non chapitre""",
    prepositions="""de d du des pour à au aux chez avec sans sous sur dans en par vers entre contre depuis dès
        selon après avant comme""",
    conjunctions="et",
    likes="comme",
    openers="mais quand lorsque comme si car puis donc alors",
    according="""selon| d'après| pour| au dire de| au dire du| au dire des| aux dires de| aux dires du| aux dires
        des| de l'avis de| de l'avis du| de l'avis des| selon les mots de| pour reprendre les mots de| aux yeux de|
        aux yeux du| aux yeux des| à en croire| si l'on en croit| de l'aveu de| de l'aveu du| auprès de| auprès du|
        auprès des""",
    inside="dans par à en",
    men="""m monsieur mr homme garçon père frère oncle fils mari roi prince duc comte abbé curé évêque pape maire
        président ministre directeur porte instituteur professeur boulanger""",
    women="""mme madame mlle mademoiselle femme fille mère sœur soeur tante reine princesse duchesse comtesse
        présidente directrice institutrice porteparole boulangère bibliothécaire""",
    titles="""m mm mme mlle monsieur madame mademoiselle dr docteur pr professeur maître me maire président
        présidente ministre directeur directrice roi reine prince princesse duc duchesse comte comtesse pape évêque
        abbé père sœur saint sainte sénateur sénatrice député députée général colonel capitaine préfet juge""",
    speeches="déclaration discours allocution lettre message communiqué",
    authors="de du par avec d",
    persons="homme femme garçon fille voix porte parole témoin habitant habitante",
    hears="entendit entend entendait",
)
