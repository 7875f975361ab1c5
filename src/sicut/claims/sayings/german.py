"""German verbs of saying, and the small words around who said it."""

from sicut.claims.sayings.german_verbs import irregular, regular
from sicut.claims.sayings.listed import Listed

_SAY = regular(
    """sagen meinen erklären betonen fragen antworten zitieren berichten äußern kritisieren warnen fordern ergänzen
    bestätigen erzählen flüstern murmeln erwidern entgegnen bemerken wiederholen lauten behaupten versichern
    urteilen loben begründen bekräftigen resümieren konstatieren verkünden werten seufzen jammern klagen mahnen
    ermahnen drohen erinnern verlangen kommentieren beklagen bedauern begrüßen verteidigen charakterisieren
    verurteilen skandieren dementieren signalisieren vermuten bewerten plädieren appellieren beteuern spotten
    scherzen höhnen brummen knurren stöhnen schluchzen stammeln rügen monieren twittern posten formulieren folgern
    bekunden unterstellen argumentieren titeln erläutern freuen schwärmen wettern poltern schimpfen frotzeln witzeln
    ätzen lästern spötteln maulen nörgeln murren grummeln raunen hauchen wispern tuscheln stottern krächzen
    kreischen brüllen jubeln triumphieren prahlen beharren insistieren präzisieren konkretisieren relativieren
    analysieren prognostizieren prophezeien spekulieren mutmaßen befürchten fürchten bezweifeln zweifeln kontern
    parieren replizieren ermuntern ermutigen trösten beruhigen beschwichtigen beschwören geloben garantieren
    offenbaren enthüllen beichten verlautbaren verlauten notieren vermerken referieren dozieren deklamieren
    rezitieren philosophieren sinnieren grübeln rätseln staunen wundern ärgern empören entrüsten ereifern
    rechtfertigen erkundigen bedanken entschuldigen äussern schildern skizzieren definieren bilanzieren
    diagnostizieren attestieren bescheinigen bezeugen bejahen verneinen leugnen protestieren polemisieren fluchen
    schnauben zischen fauchen bellen blaffen grollen donnern säuseln flöten betteln flehen predigen informieren
    unterrichten plaudern mailen bloggen diktieren vermelden bezeichnen titulieren betiteln beschimpfen würdigen
    rühmen beanstanden bemängeln tadeln brandmarken geißeln verspotten beschuldigen bezichtigen verdeutlichen
    konstatieren propagieren kritteln moderieren orakeln sticheln stellen"""
)
_SAY_APART = regular(
    """an|kündigen mit|teilen hinzu|fügen ein|räumen klar|stellen fest|stellen vor|rechnen nach|fragen nach|haken
    nach|legen dar|legen zusammen|fassen an|merken an|mahnen bei|pflichten zu|stimmen zu|sichern ab|wiegeln
    ab|lehnen an|fügen an|prangern aus|führen auf|fordern voraus|sagen vorher|sagen zurück|melden bekannt|machen
    heraus|stellen an|deuten an|zweifeln ein|wenden zurück|rudern aus|plaudern vor|schwärmen"""
)
_CALL = irregular(
    """sprechen spricht sprach gesprochen, rufen ruft rief gerufen, schreiben schreibt schrieb geschrieben, nennen
    nennt nannte genannt, schreien schreit schrie geschrien, bitten bittet bat gebeten, unterstreichen unterstreicht
    unterstrich unterstrichen, versprechen verspricht versprach versprochen, widersprechen widerspricht widersprach
    widersprochen, beschreiben beschreibt beschrieb beschrieben, verweisen verweist verwies verwiesen, gestehen
    gesteht gestand gestanden, zu/ein|gestehen gesteht gestand gestanden, bekennen bekennt bekannte bekannt,
    bestreiten bestreitet bestritt bestritten, schwören schwört schwor geschworen, empfehlen empfiehlt empfahl
    empfohlen, verheißen verheißt verhieß verheißen, loben lobt lobte gelobt, befinden befindet befand befunden,
    verraten verrät verriet verraten, ab|streiten streitet stritt gestritten, auf/aus/zu|rufen ruft rief gerufen,
    vertreten vertritt vertrat vertreten, aus/an|sprechen spricht sprach gesprochen"""
)
_ELSE = irregular(
    """an/zu/bekannt/preis/wieder/zurück|geben gibt gab gegeben, hervor|heben hebt hob gehoben, fort|fahren fährt fuhr
    gefahren, hin/zurück/an|weisen weist wies gewiesen, vor/ein|werfen wirft warf geworfen, vor|schlagen schlägt
    schlug geschlagen, fest|halten hält hielt gehalten, vor|tragen trägt trug getragen, vor|lesen liest las gelesen,
    ein|wenden wendet wandte gewandt, vor|bringen bringt brachte gebracht, denken denkt dachte gedacht, schließen
    schließt schloss geschlossen, finden findet fand gefunden, sehen sieht sah gesehen, lügen lügt log gelogen,
    raten rät riet geraten, beginnen beginnt begann begonnen, aus|gehen geht ging gegangen, aus|schließen schließt
    schloss geschlossen"""
)
_MAY_SAY = regular(
    """glauben hoffen fürchten zeigen melden wünschen versuchen lachen lächeln grinsen kichern schmunzeln schätzen
    beantragen überlegen deuten planen versetzen beeilen verteidigen informieren beruhigen trösten analysieren
    unterrichten orientieren stellen drängen ermuntern verabschieden wundern ärgern"""
)

GERMAN = Listed(
    verbs=f"""{_SAY.finite} {_SAY_APART.finite} {_CALL.finite} {_ELSE.finite} {_MAY_SAY.finite} heißt hieß heißen
        heiße steht stand hervorgeht hervorging hervorgehe sagst frug hub anhub sprach's""",
    weak=f"""{_ELSE.finite} {_MAY_SAY.finite} teilt teilen legt legte legten legen führt führte führten führen
        fasst fasste fassten fassen lehnt lehnte lehnten lehnen räumt räumte räumten räumen stellt stellte stellten
        stellen streitet stritt stritten streiten steht stand befand befanden befindet befinden wertet werten rudert
        ruderte plaudert fügt fügen macht machte machen deutet deutete wendet merkt merken hakt haken""",
    participles=f"""{_SAY.helped} {_SAY_APART.helped} {_CALL.helped} {_ELSE.helped} {_MAY_SAY.helped} wissen
        bekanntgegeben hinzugesetzt hinzuzufügen überzeugt""",
    auxiliaries="""hat habe haben hatte hatten hätte wird werde wurde war ist sei soll will wollte ließ läßt lässt
        muss würde könne kann musste mussten konnte konnten wollten sollte sollten durfte dürfte möchte mag wurden
        werden waren sind seien""",
    adverbs="""abermals allenfalls alsbald alsdann also andernfalls andererseits anfangs anschließend ansonsten
        augenblicklich ausgerechnet ausschließlich bald beinahe beispielsweise bekanntlich besonders bestenfalls
        bislang bisher bisweilen damals derweil derzeit diesmal dort durchaus eben eher eigentlich eindringlich
        einerseits einst einstweilen endlich entsprechend erstens erstmals fast folglich fortan freilich früher
        gegebenenfalls gelegentlich genau genauso gern gewöhnlich gleichermaßen gleichwohl glücklicherweise
        grundsätzlich häufig heutzutage hier hierauf hierbei hierfür hiermit hoffentlich immerhin indessen
        infolgedessen insbesondere insgesamt insofern irgendwann jedenfalls jederzeit kaum keinesfalls keineswegs
        konkret künftig längst lange leider letztendlich letztens letztlich lediglich manchmal mehrfach mehrmals
        meist meistens mindestens mithin mitnichten mitunter möglicherweise nachher nachmittags nämlich natürlich
        neulich nie niemals nirgends normalerweise notfalls oben obendrein offensichtlich oft öfter öfters ohnedies
        ohnehin parallel plötzlich prompt rückblickend scheinbar schlussendlich schriftlich seinerzeit seitdem
        seither selten sicherlich sodann soeben sofort sogar sogleich sonst sowieso stattdessen stets tags
        tatsächlich telefonisch teils teilweise überall überdies überhaupt überraschend umgehend umgekehrt unlängst
        ursprünglich vergebens vielfach vielleicht vielmehr voraussichtlich vorerst vorgestern vorher vorhin
        vorläufig vormittags wahrscheinlich weiters weitgehend wenigstens wiederholt wohl zeitgleich zuerst zufällig
        zuletzt zumindest zusammen zusammenfassend zusätzlich zwar zweitens zwischendurch zwischenzeitlich aktuell
        intern spontan anonym morgens mittags abends nachts daran darauf daraus dabei dafür dagegen daher danach
        darin darüber darum davon davor demnach somit deshalb deswegen trotzdem dennoch offenbar angeblich
        vermutlich montag dienstag mittwoch donnerstag freitag samstag sonntag auch dann noch später zudem außerdem
        dazu hierzu daraufhin bereits schon nun jetzt heute gestern erneut wiederum wörtlich sich ihm ihr ihnen uns
        mir es ferner weiter jedoch aber nur einmal schließlich nicht selbst hingegen unterdessen zuvor zugleich
        gleichzeitig hinterher da so etwa immer wieder weiterhin zunächst ebenfalls ebenso allerdings indes
        inzwischen mittlerweile abschließend knapp deutlich offiziell öffentlich ausdrücklich kürzlich jüngst vorab
        übrigens erst""",
    male="er ihm ihn sein seine seiner seinem seinen",
    female="sie ihr ihre ihrer ihrem ihren",
    plural="wir uns unser",
    self="ich mir mich mein meine meiner",
    subjects="er sie ich wir jemand man einer eine andere dieser jener alle beide wer niemand",
    impersonal="es",
    articles="der die das den dem ein eine einen einem einer des eines",
    possessives="""aller sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren mein meine meiner meinem unser
        unsere unserer unserem diese dieser dieses diesem diesen jener jene einige mehrere viele zwei drei beide
        manche zahlreiche""",
    oblique="den dem des einen einem eines seinen seinem ihren ihrem meinen meinem unserem diesen diesem allen",
    feminine="ung heit keit schaft tion tät rin tin gin lin nin zin",
    genitives="des der eines einer ihrer ihres seiner seines unserer dieser dieses aller",
    links="von vom aus für",
    particles="von van de der vom den und",
    stops="""daran darauf daraus dabei dadurch dafür dagegen daher damit danach daneben darin darüber darum
        darunter davon davor demnach somit folglich und oder aber denn doch sondern wenn als weil da dass ob während
        nachdem bevor bis obwohl sowie wie wo was wer welche welcher welches in im ins an am ans auf bei beim mit
        nach seit zu zum zur gegen ohne um durch über unter vor hinter neben zwischen gegenüber wegen trotz laut
        zufolge gemäß aus für von vom ab hat haben hatte hatten hätte habe ist sind war waren wird werden wurde
        wurden sei seien kann können konnte könnte könne muss müssen soll sollen will wollen nicht kein keine auch
        noch schon nur sehr so dann dort hier heute gestern morgen jetzt nun bereits später montag dienstag mittwoch
        donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september
        oktober november dezember es man er sie ich wir ihr mich mir ihm ihn ihnen uns sich dazu hierzu deshalb
        außerdem zudem jedoch allerdings vielmehr schließlich ferner weiter wörtlich daraufhin hinzu ein empört ende
        anfang woche wochen monat monate monaten jahr jahre jahren abend vormittag nachmittag""",
    prepositions="""von vom aus für bei beim mit nach seit zu zum zur gegen ohne um durch über unter vor hinter
        neben zwischen gegenüber wegen trotz laut gemäß in im ins an am ans auf als wie""",
    conjunctions="und",
    likes="wie",
    openers="aber als wenn während weil dass da denn doch nachdem bevor",
    according="""laut| gemäß| so| für| nach| aus sicht| aus sicht von| aus der sicht| aus der sicht von| vonseiten|
        seitens""",
    according_after="zufolge nach",
    voices="""angaben angabe aussage aussagen ansicht auffassung meinung einschätzung darstellung überzeugung
        worten schilderung schilderungen vorstellung vorstellungen lesart erkenntnissen kenntnis urteil dafürhalten
        bekunden berechnungen prognose prognosen schätzung schätzungen informationen beobachtung beobachtungen
        erfahrung empfinden verständnis""",
    papers="""bericht berichten meldung meldungen studie studien untersuchung untersuchungen mitteilung gutachten
        analyse umfrage ermittlungen erhebung statistik protokoll recherchen quellen medienberichten zeugen auskunft
        gerüchten erklärung""",
    remarks="""worten worte satz begründung hinweis bemerkung forderung frage argument kommentar ausruf appell
        aufruf vorwurf parole fazit antwort urteil bilanz rat tipp motto credo meinung auffassung ansicht
        überzeugung erklärung reaktion kritik wunsch botschaft losung spruch resümee""",
    agents="von vom durch",
    passives="wird werde wurde wurden werden worden würde",
    prints="steht stand verlautet verlautete verlauteten hervorgeht hervorging hervorgehe",
    reads="heißt hieß heißen heiße lautet lautete",
    cites="zitiert zitierte zitierten zitieren",
    resumes="das so dies dieses mit",
    relatives="der die das welcher welche welches",
    abbreviated="""art co inc jr sr hrsg jan feb aug sept okt nov dez bd kap geb gest z b u a d h bzw ca lt vgl nr
        abs mio mrd st evtl ggf inkl sog max min tel bsp""",
    interviews="interview mit| gespräch mit| im gespräch mit| im interview mit| fragen an| unterhaltung mit",
    shown="im gespräch| im interview",
    interviewers="""das gespräch führte| das gespräch führten| das interview führte| das interview führten|
        interview von| die fragen stellte| die fragen stellten| interviewt von""",
    asides="""der die das den dem denen dessen deren welcher welche welches welchen welchem was wer ob warum
        weshalb wieso""",
    asks="f frage fragen q interviewer interviewerin reporter reporterin redaktion",
    answers="a antwort",
    owners="von vom des der eines einer",
    plural_verb="n",
    inside="in aus im auf bei beim von vom vonseiten seitens",
    men="""herr mann junge vater bruder onkel sohn könig prinz fürst graf papst bischof pfarrer sprecher präsident
        minister bürgermeister kanzler vorsitzende direktor chef richter staatsanwalt anwalt professor doktor
        general lehrer autor der geschäftsführer leiter generalsekretär""",
    women="""frau mädchen mutter schwester tante tochter königin prinzessin fürstin gräfin sprecherin präsidentin
        ministerin bürgermeisterin kanzlerin direktorin chefin richterin staatsanwältin anwältin professorin
        lehrerin autorin geschäftsführerin leiterin""",
    titles="""herr herrn frau fräulein dr prof doktor professor könig königin prinz prinzessin graf gräfin fürst
        fürstin papst bischof pfarrer präsident präsidentin minister ministerin bürgermeister bürgermeisterin
        kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin staatssekretär
        staatssekretärin senator senatorin direktor direktorin richter richterin general oberst major hauptmann
        sprecher sprecherin vorsitzender vorsitzende chef chefin staatsanwalt anwalt stadtrat stadträtin landrat
        landrätin""",
    speeches="erklärung rede ansprache stellungnahme grußwort brief botschaft mitteilung",
    authors="von des der mit vom",
    persons="""vertreter vertreterin vertretern mitarbeiter mitglied mitglieder autor autoren experte experten
        kritiker angehörige anwältin behörde politiker mann frau junge mädchen sprecher sprecherin stimme leute
        zeuge zeugin anwohner bewohner""",
    subjunctive="""sei seien habe hätte hätten würde würden werde könne könnten könnte müsse müsste solle sollte
        wolle dürfe gebe wäre wären stünde komme gehe bleibe liege handle stehe halte""",
    hears="hörte hörten hört",
)
