"""German."""

from sicut.claims.absences.listed import Listed

_VERBS = (
    "erwähnt|erwähnte|erwähnen|erwähnten|thematisiert|thematisierte|thematisieren|thematisierten|nennt|nannte|nennen|"
    "nannten|anführt|behandelt|behandelte"
)
_PART = "erwähnt|angesprochen|genannt|thematisiert|behandelt|angeführt|aufgegriffen"
_NOT = (
    "nicht|nie|niemals|nirgends|nirgendwo|mit_keinem_Wort|mit_keiner_Silbe|mit_keinem_einzigen_Wort|an_keiner_Stelle|"
    "gar_nicht|überhaupt_nicht|nicht_einmal|auch_nicht|nicht_ein_einziges_Mal"
)
_HAVE = "hat|haben|hatte|hatten|habe"
_BE = "wird|werden|wurde|wurden|ist|sind|war|waren|seien|sei"
_SAY = "sagt|sagte|sagten|sagen|schreibt|schrieb|schrieben|schreiben|verliert|verlor|verlieren|verloren|steht|stand"

_ON = "zu|zum|zur|über|von|vom"
_NO_WORD = "nichts|kein_Wort|keine_Silbe|kein_einziges_Wort|nicht_ein_Wort|nicht_ein_einziges_Wort|kein_Sterbenswort"
_NOUN = "Angabe|Angaben|Hinweis|Hinweise|Aussage|Aussagen|Erwähnung|Wort|Auskunft|Informationen"

GERMAN = Listed(
    constructions=f"""
        {_ON} @ {_SAY}|sage|schweigt|schwieg $ {_NO_WORD}
        {_ON} @ {_HAVE} $ {_NO_WORD} gesagt|geschrieben|verloren
        {_ON} @ schweigt|schwieg|schweigen|schwiegen $ .
        {_ON} @ äußert|äußerte|äußern|äußerten sich? $ {_NOT} .
        {_ON} @ {_HAVE} sich? $ {_NOT} ~ geäußert
        {_ON} @ spricht|sprach|sprechen|sprachen $ {_NOT} .
        auf @ geht|ging|gehen|gingen $ {_NOT}|mit_keinem_Wort ~ ein
        auf @ ist|sind|war|waren $ {_NOT} ~ eingegangen
        die|das|den|dessen|deren|einen|eine|ein|diese|dieses|diesen @ {_VERBS} $der|dieser|er {_NOT} .
        die|das|den|einen|eine|ein|diese|dieses|diesen @ {_HAVE} $der|dieser|er {_NOT} {_PART}
        äußert|äußerte|äußern|äußerten sich ~ {_NOT} ~ {_ON} @
        äußert|äußerte|äußern|äußerten sich ~ {_ON} @ {_NOT} .
        {_HAVE} sich ~ {_NOT} ~ {_ON} @ geäußert
        {_HAVE} sich ~ {_ON} @ {_NOT} ~ geäußert
        =!fehlt|fehlen|fehlte|fehlten ~ jeder|jede|jedes|jegliche|jeglicher|ein|eine|der|die? {_NOUN} \
            auf|der|des|{_ON} @
        =!{_NOUN} auf|der|des|{_ON} @ fehlt|fehlen|fehlte|fehlten in|im
        %sagt|sagte|sagen|sagten|schreibt|schrieb|erwähnt|erwähnte|erklärt|erklärte|präzisiert|verrät|verriet … \
            nicht|nichts_dazu|nichts_darüber , @
        {_HAVE} @ {_NOT} {_PART}
        {_HAVE} {_NOT} ~ auf @ eingegangen
        {_HAVE} … auf @ {_NOT} eingegangen
        ist|sind|war|waren … {_NOT} ~ auf @ eingegangen
        ist|sind|war|waren … auf @ {_NOT} eingegangen
        , der|die|das|welcher|welche|welches @ {_NOT} ~ {_VERBS}
        , der|die|das|welcher|welche|welches auf @ {_NOT} ~ eingeht|einging|eingehen
        geht|ging|gehen|gingen … {_NOT} ~ auf @ ein
        geht|ging|gehen|gingen … auf @ {_NOT} ~ ein
        spricht|sprach|sprechen|sprachen @ {_NOT} ~ an
        {_VERBS} ~ @ {_NOT} , und|oder|aber|sondern|doch|obwohl|während
        {_VERBS} ~ @ {_NOT} .
        {_VERBS} {_NOT} ~ @
        {_VERBS} ~ kein|keine|keinen|keinerlei|weder @
        {_SAY} kein|keine|nicht_ein|nicht_eine|kein_einziges|keine_einzige Wort|Silbe ~ zu|zum|zur|über|von|vom @
        {_SAY} … nichts zu|zum|zur|über|von|vom @
        enthält|enthielt|enthalten|enthielten keinen|kein|keine|keinerlei \
            Hinweis|Hinweise|Erwähnung|Verweis|Angabe|Angaben|Aussage|Aussagen|Wort auf|der|des|{_ON} @
        =!kein|keine|kein_einziges|nicht_ein|nirgends_ein Wort|Silbe ~ zu|zum|zur|über|von|vom @
        schweigt|schwieg|schweigen|schwiegen sich? ~ zu|zum|zur|über @
        verschweigt|verschwieg|verschweigen|verschwiegen @
        ohne auf @ einzugehen
        ohne ein_Wort|ein_einziges_Wort|eine_Silbe|jede_Erwähnung|Erwähnung zu|zum|zur|über|von|vom|der|des @
        ohne ~ @ zu? erwähnen|nennen|thematisieren|anzusprechen
        lässt|ließ|lassen|ließen @ unerwähnt
        =nirgends|nirgendwo|an_keiner_Stelle … wird|werden|wurde|wurden|ist|sind|war|waren @ {_PART}
        nirgends|nirgendwo|an_keiner_Stelle … {_VERBS} @
        ={_NOT} ~ {_PART} {_BE} @
        =unerwähnt bleibt|bleiben|blieb|blieben @
        =von|vom @ {_BE} … keine|nicht|nirgends|mit_keinem_Wort die? Rede
        ={_BE} von|vom @ keine|nicht|nirgends|mit_keinem_Wort die? Rede
        =keine Rede ist|war? von|vom @
        =@ bleibt|bleiben|blieb|blieben … unerwähnt|ungenannt
        ={_BE} @ {_NOT} ~ {_PART}
        =@ {_BE} … {_NOT} ~ {_PART}
        =@ findet|finden|fand|fanden … keine Erwähnung
        =keine Erwähnung findet|finden|fand|fanden @
        =!@ kommt|kommen|kam|kamen … {_NOT} ~ vor
        =!@ taucht|tauchen|tauchte|tauchten … {_NOT} ~ auf
        =!@ fehlt|fehlen|fehlte|fehlten in|im
    """,
    anchors="nicht nichts kein nirgend schweig schwieg ohne unerwähnt ungenannt weder nie verschw fehl keiner",
    matters="""erwähn eingeh eingeg einging ging geht geh sprich sprach angespr wort silbe nichts schweig schwieg
        thematis nenn nannt genannt rede fehl behandel anführ verschw sag schreib schrieb hinweis angabe verweis
        äußer geäuß komm kam tauch erklär verrät präzis einzu aufgegr verrie""",
    adverbs="""auch jedoch aber allerdings dagegen hingegen sogar selbst dabei darin dort hier im_Übrigen eigens
        überhaupt gar einmal mehr weiter dazu sich""",
    determiners="""der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
        sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres diese diesen dieser dieses diesem
        jene jenen irgendeine irgendwelche alle allen aller jede jeden jeder etwaige weder
        wort wörter begriff frage thema""",
    joins="und oder noch sowie beziehungsweise",
    links="von vom zu zur zum für mit gegen über auf an am zwischen aus in im unter um bei beim durch der des",
    stops="""nicht während seit vor nach wegen trotz als wenn weil da dass ob obwohl mehr jedoch aber sondern auch
        wird werden wurde wurden ist sind war waren hat haben hatte bleibt blieb doch außer bis einmal überhaupt
        gestern heute ebenso steht findet fällt enthält fehlt fehlen""",
    openers="ob wer wen wem wann wo warum wie was welche welcher welches dass weshalb wieviel wessen",
    generic="""es ihn sie ihm ihr ihnen ihnen das dies etwas nichts alles jemand niemand sich namen name
        einzelheiten details gründe grund zahlen zahl thema themen frage fragen punkt sache weiteres anderes wort
        rede mal termin davon darauf dazu darüber""",
    breaks="""aber doch und während obwohl weil da wenn dass der die das welcher welche welches wo wie als sondern
        nachdem bevor oder""",
    relatives="der die das welcher welche welches",
    contrasts="aber doch während obwohl jedoch hingegen sondern",
    voids="wenn falls ob sofern bestreitet bestritt bestritten dementiert leugnet falsch unwahr unzutreffend",
    bars="""soll sollte sollten sollen muss müsste müssen darf dürfte dürfen kann könnte können wird würde wollen
        will niemand keiner nie nicht""",
    sayings="""sagt sagte sagten gesagt erklärt erklärte erklärten behauptet behauptete behaupten kritisiert
        kritisierte kritisieren bemängelt bemängelte klagt klagte beklagt beklagte meint meinte schrieb schreibt
        betont betonte monierte moniert warf bedauert bedauerte glaubt findet laut zufolge berichtete berichtet
        rügte rügt""",
    hearsay="nach Angaben|nach Ansicht|nach Auffassung|nach Meinung",
    own="""zusammenfassung bericht artikel papier seite notiz text übersicht dossier analyse studie kapitel
        abschnitt beitrag dokument liste auswertung aufsatz""",
    near="""dieser diese dieses diesem diesen unser unsere unserem unserer vorliegende vorliegender vorliegenden
        mein meine""",
    selves="wir ich uns du",
    things="es",
    persons="er sie",
    verb_first=True,
    inside="in im aus innerhalb",
    documents="""dokument dokumente dokumenten text texte antwort antworten vertrag abkommen gesetz programm seite
        website schriftstück unterlagen papier quelle quellen aufruf flugblatt leitartikel urteil gutachten
        ansprache schreibens briefs briefes berichts textes entwurf einladung unterlage grußwort satzung""",
)
