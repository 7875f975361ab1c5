"""German verbs of saying, and the small words around who said it."""

from sicut.claims.sayings.listed import Listed

GERMAN = Listed(
    verbs="""mitteilte mitteilten erläuterte erläutert freute freut schwärmte schwärmt
        sagte sagt sagten sagen meinte meint meinten meinen erklärte erklärt erklärten erklären betonte
        betont betonten schrieb schreibt schrieben schreiben fragte fragt fragten antwortete antwortet
        antworteten rief ruft riefen zitierte zitiert berichtete berichtet berichteten berichten äußerte äußert
        äußerten nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen kritisierte
        kritisiert kritisierten kündigte warnte warnt warnten warnen forderte fordert forderten fordern ergänzte
        ergänzt fuhr bestätigte bestätigt bestätigten erzählte erzählt erzählten flüsterte flüstert murmelte
        murmelt versetzte erwiderte erwidert entgegnete entgegnet bemerkte bemerkt schrie schreit schrien sprach
        spricht sprachen sprechen dachte denkt wiederholte wiederholt heißt hieß lautet lautete teilte teilt
        teilten stellte stellt behauptete behauptet behaupteten behaupten versicherte versichert versicherten
        urteilte urteilt räumte räumt räumten unterstrich unterstreicht lobte lobt lobten begründete begründet
        begründeten bekräftigte bekräftigt resümierte resümiert konstatierte konstatiert verkündete verkündet
        verkündeten versprach verspricht wertete wertet werteten seufzte seufzt lachte jammerte klagte klagt
        klagten mahnte mahnt mahnten drohte droht erinnerte erinnert verwies verweist verlangte verlangt hob bat
        bittet gab gibt gaben fügte fügt führte führt legte wies weist wiesen warf wirft warfen werfen
        kommentierte kommentiert kommentierten beschrieb beschreibt beschrieben beklagte beklagt bedauerte
        bedauert begrüßte begrüßt begrüßten verteidigte verteidigt charakterisierte charakterisiert verurteilte
        verurteilt urteilten skandierten skandierte bestreitet bestritt stritt dementierte dementiert lehnte
        lehnt signalisierte signalisiert vermutete vermutet glaubt glaubte hofft hoffte hielt hält sah sieht
        sehen sahen bewertete bewertet plädierte plädiert appellierte appelliert gestand gesteht beteuerte
        beteuert spottete spottet scherzte höhnte brummte knurrte stöhnte schluchzte stammelte rügte rügt
        monierte moniert twitterte postete zeigte zeigt formulierte formuliert folgerte folgert schloss schließt
        schlossen befand befindet findet fand versuchte beeilten beeilte bekannte bekennt bekundete unterstellte
        unterstellt argumentierte argumentiert argumentieren wünschte verteidigten meldete meldet titelte titelt
        sagst frug hub begann""",
    weak="""gab gibt gaben sah sieht sehen sahen hob fuhr führte führt legte wies weist wiesen warf wirft warfen
        werfen stellte stellt hielt hält schloss schließt schlossen findet fand befand befindet teilt zeigte
        zeigt begann hub versuchte dachte denkt glaubt glaubte meldete meldet lehnte lehnt stritt räumte räumt
        hofft hoffte lachte""",
    participles="""gesagt gemeint erklärt betont geschrieben gefragt geantwortet gerufen berichtet geäußert
        genannt bezeichnet kritisiert angekündigt gewarnt gefordert ergänzt hinzugefügt bestätigt erzählt
        bemerkt mitgeteilt behauptet versichert verkündet versprochen bekanntgegeben gemahnt verlangt gesprochen
        begründet beklagt formuliert eingeräumt hervorgehoben kommentiert beschrieben bekräftigt zurückgewiesen
        aufgerufen angemahnt dargelegt ausgeführt wissen zitiert""",
    auxiliaries="""hat habe haben hatte hatten hätte wird werde wurde war ist sei soll will wollte ließ läßt
        lässt muss würde könne kann""",
    adverbs="""auch dann noch später zudem außerdem dazu hierzu daraufhin darauf bereits schon nun jetzt heute
        gestern erneut wiederum wörtlich sich ihm ihr ihnen uns mir es ferner weiter jedoch aber nur einmal
        schließlich nicht selbst dagegen hingegen unterdessen zuvor zugleich gleichzeitig hinterher danach da so
        etwa immer wieder""",
    male="er ihm ihn sein seine seiner seinem seinen",
    female="sie ihr ihre ihrer ihrem ihren",
    plural="wir uns unser",
    self="ich mir mich mein meine meiner",
    subjects="er sie ich wir jemand man einer andere dieser jener alle beide wer niemand",
    impersonal="es",
    articles="der die das den dem ein eine einen einem einer des eines",
    possessives="""sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren mein meine meiner meinem unser
        unsere unserer unserem diese dieser dieses diesem diesen jener jene einige mehrere viele zwei drei beide
        manche zahlreiche""",
    genitives="des der eines einer ihrer ihres seiner seines unserer dieser dieses",
    links="von vom aus für beim auf zur",
    particles="von van de der zu zur vom den und",
    stops="""und oder aber denn doch sondern wenn als weil da dass ob während nachdem bevor bis obwohl sowie wie
        wo was wer welche welcher welches in im ins an am ans auf bei beim mit nach seit zu zum zur gegen ohne
        um durch über unter vor hinter neben zwischen gegenüber wegen trotz laut zufolge gemäß aus für von vom
        ab hat haben hatte hatten hätte habe ist sind war waren wird werden wurde wurden sei seien kann können
        konnte könnte könne muss müssen soll sollen will wollen nicht kein keine auch noch schon nur sehr so
        dann dort hier heute gestern morgen jetzt nun bereits später montag dienstag mittwoch donnerstag freitag
        samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november
        dezember es man er sie ich wir ihr mich mir ihm ihn ihnen uns sich dazu hierzu deshalb daher außerdem
        zudem jedoch allerdings vielmehr schließlich ferner weiter wörtlich damit dabei daraufhin hinzu ein
        empört ende anfang""",
    prepositions="""von vom aus für bei beim mit nach seit zu zum zur gegen ohne um durch über unter vor hinter
        neben zwischen gegenüber wegen trotz laut gemäß in im ins an am ans auf als wie""",
    conjunctions="und",
    likes="wie",
    openers="aber als wenn während weil dass da denn doch nachdem bevor",
    according="""laut| nach angaben| nach angaben von| nach auffassung von| nach auffassung| nach ansicht von|
        nach ansicht| nach meinung von| nach meinung| nach worten von| nach aussage von| nach aussagen von| nach
        den worten| gemäß| nach darstellung von| nach einschätzung von| so| mit den worten von| nach den angaben
        von""",
    according_after="zufolge nach",
    inside="in aus im auf",
    men="""herr mann junge vater bruder onkel sohn könig prinz fürst graf papst bischof pfarrer sprecher
        präsident minister bürgermeister kanzler vorsitzende direktor chef richter staatsanwalt anwalt professor
        doktor general lehrer autor der geschäftsführer leiter generalsekretär""",
    women="""frau mädchen mutter schwester tante tochter königin prinzessin fürstin gräfin sprecherin
        präsidentin ministerin bürgermeisterin kanzlerin direktorin chefin richterin staatsanwältin anwältin
        professorin lehrerin autorin geschäftsführerin leiterin""",
    titles="""herr herrn frau fräulein dr prof doktor professor könig königin prinz prinzessin graf gräfin fürst
        fürstin papst bischof pfarrer präsident präsidentin minister ministerin bürgermeister bürgermeisterin
        kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin staatssekretär
        staatssekretärin senator senatorin direktor direktorin richter richterin general oberst major hauptmann
        sprecher sprecherin vorsitzender vorsitzende chef chefin staatsanwalt anwalt stadtrat stadträtin landrat
        landrätin""",
    speeches="erklärung rede ansprache stellungnahme grußwort brief interview botschaft mitteilung",
    authors="von des der mit vom",
    persons="""vertreter vertreterin vertretern mitarbeiter mitglied mitglieder autor autoren experte experten
        kritiker angehörige anwältin behörde politiker mann frau junge mädchen sprecher sprecherin stimme leute
        zeuge zeugin anwohner bewohner""",
    subjunctive="""sei seien habe hätte hätten würde würden könne könnten könnte müsse müsste solle sollte wolle
        dürfe werde gebe wäre wären stünde komme gehe bleibe liege handle stehe halte""",
)
