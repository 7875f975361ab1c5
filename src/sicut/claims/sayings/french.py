"""French verbs of saying, and the small words around who said it."""

from sicut.claims.sayings.listed import Listed

FRENCH = Listed(
    verbs="""répète répéta répétait dit dis disait disent dirent déclare déclara déclarait déclarent affirme
        affirma affirmait affirment ajoute ajouta ajoutait ajoutent explique expliqua expliquait expliquent
        écrit écrivait écrivit écrivent répond répondit répondait répondent demande demanda demandait raconte
        raconta racontait assure assura assurait assurent indique indiqua indiquait indiquent souligne souligna
        soulignait soulignent précise précisa précisait précisent estime estima estimait estiment confie confia
        confiait lance lança lançait exclame exclama exclamait murmure murmura murmurait crie cria criait
        rappelle rappela rappelait rappellent note nota notait insiste insista insistait regrette regretta
        regrettait annonce annonça annonçait annoncent promet promit prévient prévint reconnaît reconnut
        reconnaissait conclut concluait résume résuma commente commenta poursuit poursuivit poursuivait reprit
        reprend reprenait répliqua réplique dénonce dénonça dénonçait dénoncent cite cita juge jugea jugeait
        qualifie qualifia avertit avertissait soupire soupira chuchota chuchote balbutia hurla hurle gronda
        grogne grogna constate constata observe observa remarque remarqua déplore déplora martèle martela argue
        rétorque rétorqua fit fait fulmine plaide plaida tonne titre évoque évoqua affirmèrent répondirent pense
        pensa interroge interrogea appelle appela avoue avoua admet admit nie nia accuse accusa réagit parle
        parla""",
    weak="fit fait juge cite parle parla pense pensa appelle appela note titre réagit évoque demande annonce",
    participles="""dit déclaré affirmé ajouté expliqué écrit répondu demandé raconté assuré indiqué souligné
        précisé estimé confié lancé exclamé murmuré crié rappelé noté insisté regretté annoncé promis prévenu
        reconnu conclu résumé commenté poursuivi dénoncé cité jugé qualifié averti soupiré constaté observé
        remarqué déploré martelé rétorqué plaidé évoqué avoué admis""",
    auxiliaries="a avait ont avaient aurait est était sont se s il elle t l lui leur nous vous me y en",
    adverbs="""alors aussi encore ensuite puis enfin déjà toujours ainsi également hier jamais seulement
        simplement pourtant même bien plus notamment toutefois cependant""",
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
    particles="de d du des la le van von el al ben",
    stops="""et ou mais donc or ni car que qu qui quoi dont où quand lorsque lorsqu comme si puisque parce
        pendant tandis alors après avant avec sans sous sur dans en par vers entre contre chez depuis dès jusque
        selon à au aux est sont était étaient a ont avait avaient sera serait ne n pas plus se s très aussi
        encore ensuite puis enfin hier demain aujourd hui déjà ici là lundi mardi mercredi jeudi vendredi samedi
        dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre il elle
        ils elles je nous vous on y lui tout toute cela ça ce lors face cependant pourtant toutefois ainsi même
        oui non chapitre""",
    prepositions="""de d du des pour à au aux chez avec sans sous sur dans en par vers entre contre depuis dès
        selon après avant comme""",
    conjunctions="et",
    likes="comme",
    openers="mais quand lorsque comme si car puis donc alors",
    according="""selon| d'après| pour| au dire de| aux dires de| de l'avis de| selon les mots de| pour reprendre
        les mots de""",
    inside="dans par à en",
    men="""m monsieur mr homme garçon père frère oncle fils mari roi prince duc comte abbé curé évêque pape
        maire président ministre directeur porte instituteur professeur boulanger""",
    women="""mme madame mlle mademoiselle femme fille mère sœur soeur tante reine princesse duchesse comtesse
        présidente directrice institutrice porteparole boulangère bibliothécaire""",
    titles="""m mm mme mlle monsieur madame mademoiselle dr docteur pr professeur maître me maire président
        présidente ministre directeur directrice roi reine prince princesse duc duchesse comte comtesse pape
        évêque abbé père sœur saint sainte sénateur sénatrice député députée général colonel capitaine préfet
        juge""",
    speeches="déclaration discours allocution lettre message entretien communiqué interview",
    authors="de du par avec d",
    persons="homme femme garçon fille voix porte parole témoin habitant habitante",
)
