"""German."""

from sicut.text.lexicon.entries import Entries

GERMAN = Entries(
    negations="""nicht nichts nie niemals niemand niemanden niemandem niemandes nirgends nirgendwo kein keine keinen
        keinem keiner keines keins keinerlei keinesfalls keineswegs weder noch ohne nein kaum mitnichten""",
    modals="""kann kannst können könnt; konnte konnten; könnte könnten könntest könntet; könne; darf dürfen dürft
        darfst; durfte durften; dürfte dürften dürftest; dürfe; muss muß müssen müsst musst; musste mussten mußte
        mußten; müsste müssten müßte müßten; müsse; soll sollen sollst sollt; sollte sollten; solle; will wollen willst
        wollt; wollte wollten; wolle; mag mögen magst mögt; mochte mochten; möchte möchten möchtest möchtet; möge;
        würde würden würdest würdet; wäre wären wärst wärt; hätte hätten hättest hättet; sei seien; käme kämen; gäbe
        gäben; ginge; nähme nähmen; sähe sähen; fände fänden; stünde stünden; läge lägen; spräche sprächen; brächte
        brächten; dächte dächten; wüsste wüssten wüßte; bräuchte bräuchten; täte täten; bliebe; ließe; vielleicht;
        wahrscheinlich; angeblich; möglicherweise; vermutlich; sicherlich; bestimmt; wohl""",
    quantifiers="""alle allen aller alles allem; einige einigen einiger einiges; jeder jede jeden jedem jedes; viele
        vielen vieler viel; wenige wenigen weniger wenig; mehr; meisten meiste; mehrere mehreren mehrerer; beide
        beiden beider; manche manchen mancher manches; sämtliche sämtlichen sämtlicher; nur lediglich; immer stets;
        manchmal; oft; selten; mindestens wenigstens; höchstens; maximal; minimal; fast beinahe; genau; ungefähr
        etwa circa; ganze ganzen ganzer ganz; jemand jemanden jemandem; etwas; überall; irgendwo; mehrheit;
        minderheit; hälfte; über; unter""",
    numbers="""0 null; 1 ein eine einen einem einer eines eins; 2 zwei zwo; 3 drei; 4 vier; 5 fünf; 6 sechs; 7 sieben;
        8 acht; 9 neun; 10 zehn; 11 elf; 12 zwölf; 13 dreizehn; 14 vierzehn; 15 fünfzehn; 16 sechzehn; 17 siebzehn; 18
        achtzehn; 19 neunzehn; 20 zwanzig; 30 dreißig; 40 vierzig; 50 fünfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90
        neunzig; 100 hundert; 1000 tausend; 1000000 million millionen; 1000000000 milliarde milliarden; 1000000000000
        billion billionen; 12 dutzend; 0.5 halb halbe halben halber halbes""",
    tallies="1 einmal; 2 zweimal; 3 dreimal",
    ordinals="""1 erste ersten erster erstes erstem; 2 zweite zweiten zweiter zweites zweitem; 3 dritte dritten
        dritter drittes drittem; 4 vierte vierten vierter viertes; 5 fünfte fünften fünfter fünftes; 6 sechste
        sechsten sechster sechstes; 7 siebte siebten siebter siebtes; 8 achte achten achter achtes; 9 neunte neunten
        neunter neuntes; 10 zehnte zehnten zehnter zehntes; 11 elfte elften elfter elftes; 12 zwölfte zwölften
        zwölfter zwölftes; 20 zwanzigste zwanzigsten""",
    units="""meter metern m; kilometer kilometern km; zentimeter zentimetern cm; millimeter mm; meile meilen; fuß;
        zoll; hektar ha; gramm g; kilogramm kilo kilos kg; tonne tonnen; zentner; pfund; liter litern l; milliliter ml;
        prozent; prozentpunkt prozentpunkte prozentpunkten; sekunde sekunden; minute minuten; stunde stunden; tag tage
        tagen tages; woche wochen; monat monate monaten monats; jahr jahre jahren jahres; jahrzehnt jahrzehnte
        jahrzehnten; jahrhundert jahrhunderte jahrhunderten jahrhunderts; grad; watt; kilowatt; euro euros eur; cent;
        mark; dollar dollars; krone kronen; franken; yen; rubel; schilling; taler talern; gulden; kreuzer kreuzern;
        groschen; heller hellern""",
    dates="""januar jänner; februar; märz; april; mai; juni; juli; august; september; oktober; november; dezember;
        montag montags; dienstag dienstags; mittwoch mittwochs; donnerstag donnerstags; freitag freitags; samstag
        samstags sonnabend; sonntag sonntags; heute; gestern; morgen; übermorgen; vorgestern; frühling frühjahr;
        sommer; herbst; winter; mittag; mitternacht""",
    forms="""sein ist sind war waren gewesen bin bist seid; haben hat habe hatte hatten hast habt gehabt; werden wird
        werde wurde wurden geworden worden wirst; gehen geht ging gingen gegangen; kommen kommt kam kamen gekommen;
        geben gibt gab gaben gegeben; nehmen nimmt nahm nahmen genommen; sehen sieht sah sahen gesehen; stehen steht
        stand standen gestanden; finden findet fand fanden gefunden; sprechen spricht sprach sprachen gesprochen; tun
        tut tat taten getan; wissen weiß wusste wussten gewusst; bringen bringt brachte brachten gebracht; denken denkt
        dachte dachten gedacht; lassen lässt ließ ließen gelassen; halten hält hielt hielten gehalten; bleiben bleibt
        blieb blieben geblieben; schreiben schreibt schrieb schrieben geschrieben; fahren fährt fuhr fuhren gefahren;
        tragen trägt trug trugen getragen; schließen schließt schloss schlossen geschlossen; beginnen beginnt begann
        begannen begonnen; liegen liegt lag lagen gelegen; sitzen sitzt saß saßen gesessen; lesen liest las lasen
        gelesen; treffen trifft traf trafen getroffen; helfen hilft half halfen geholfen; ziehen zieht zog zogen
        gezogen; rufen ruft rief riefen gerufen; fallen fällt fiel fielen gefallen; laufen läuft lief liefen gelaufen;
        heißen heißt hieß hießen; essen isst aß aßen gegessen; trinken trinkt trank tranken getrunken; singen singt
        sang sangen gesungen; der die das den dem des; dieser diese dieses diesen diesem; mein meine meinen meinem
        meiner meines; sein seine seinen seinem seiner seines; ihr ihre ihren ihrem ihrer ihres; unser unsere unseren
        unserem unserer unseres; welcher welche welches welchen welchem; kein keine keinen keinem keiner keines; ich
        mich mir; er ihn ihm; wir uns; gut besser beste besten""",
    weak="""ein eine einen einem einer eines eins noch halb halbe halben halber halbes m g l ha achte achten morgen
        zoll fuß mark mag über unter ganz ganze ganzen ganzer kaum wohl bestimmt will etwas gut oft tag tage tagen
        tages einmal acht grad krone kronen sommer herbst winter mittag cent null minute fast genau erster nein
        beide beiden beider viel immer stets wolle""",
    elsewhere="""elf will fast mag war mark kilo winter billion billionen null tut am oft august ohne stand minute
        not cent wohl million tag fand sang trank half halb sei""",
    joiners="und",
    articles="ein eine einen einem einer eines",
    limits=(
        "bis zu",
        "mehr als",
        "weniger als",
        "ein paar",
        "ein wenig",
    ),
    chances=(
        "ist zu",
        "hat zu",
        "haben zu",
    ),
    paradigms=(
        "- e en er es em n s st t te ten test tet end ende enden ender ern ere eren erer ste sten et ete eten est",
        "el eln",
        "ung ungen",
        "um en",
        "in innen",
        "- nen",
        "e en er es em ster ste sten",
    ),
    prefixes="un nicht in ir il im miss",
    suffixes="los lose losen loser loses",
    undenied="""unfall unfalls unfälle unwetter unmenge unkosten unkraut untier unterhalt unter unten unser insel
        inhalt inhalte inhalten inland indem insekt irrtum imker immer import unfallen inneren missen unser unsere""",
    twins="""schon schönen; wand wanderer; bund bunde; seit seite; seit seiten; mann manne; wir wird; den denn; das
        dass; als alles; hin hinter; nach nachste; mit mitte; mit mitten; auf aufs; oder odern; aber abers; halt
        halte; ort orten""",
    marked="""wärst wärt könnte könnten könntest könntet dürfte dürften dürftest müsste müssten möchte möchten möchtest
        möchtet würde würden würdest würdet wäre wären hätte hätten hättest hättet käme kämen gäbe gäben nähme nähmen
        sähe sähen fände fänden stünde stünden läge lägen spräche sprächen brächte brächten dächte dächten wüsste
        wüssten bräuchte bräuchten täte täten""",
    turned=True,
)
