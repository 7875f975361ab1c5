"""Function words by language, for telling languages apart: data, as they are spelt."""

LATIN = {
    "en": """the of and to in that was is for with it he she his her they this from by not are were be have had which
        their we you but or an on at as would there been who will has its into than when what all if them can
        could should must shall may our your him these those do did then than here there where so such other more
        some no now only over after before about how why""",
    "de": """der die und das nicht ist den von mit ein eine zu sich auf für im dem es auch an als aus bei nach wie er
        sie wir ich war wird sind hat oder aber noch nur zum zur des einen einer einem dass daß wenn haben werden
        wurde über kann muss durch so ihr vor bis am um doch man kein keine diese dieser dieses""",
    "fr": """le la les des et est dans une pour que qui du au ne pas sur par plus un avec il elle nous vous ce cette
        son sa ses mais ou où sont ont été être avoir fait aux leur comme tout se en à de je d l qu c n j était
        avait ils elles doit peut sans très ces on donc""",
    "es": """el los las del que una por con para se la y en de su al lo como más pero sus le ya o este sí porque esta
        entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno ni contra ese eso
        había era es son fue un no debe puede ha han""",
    "it": """il lo la gli le di che è e un una per non sono con del della dei delle nel nella si come da in anche più
        ma ha al alla questo questa suo sua loro era essere dal dalla ai se i ho hanno stato dell all l un""",
    "pt": """o os as um uma de do da dos das que e em no na nos nas não para com por se mais como mas foi ao ele ela à
        seu sua ou quando muito já também só pelo pela até isso são está tem era ser há""",
    "ca": """el els les del dels la i de que en una un per amb no és al als seu seva com més però va són ha aquest
        aquesta ser ho hi""",
    "ro": """și de la în a cu pe nu este un o să din care că mai pentru au sunt fi ce al ale lui sau dar prin după""",
    "nl": """de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog wel naar hij
        zij ze wij je u heeft hebben werd wordt deze dit die door over tot geen kan moet""",
    "pl": """i w na z do nie że się jest to o jak po co tak za od ale przez był była było są dla ten ta czy przy może
        tylko już jego jej ich które który która oraz""",
    "cs": """a v na je se že to s z do o i jako za by ale jsou byl byla bylo pro ve k po od při jeho který která které
        nebo jen už není podle""",
    "sv": """och i att det som en på är av för med den till inte har de om ett var jag men vi så han hon sig från kan
        eller när skulle ska hade vid ut efter detta mycket""",
    "da": """og i at det som en på er af for med den til ikke har de om et var jeg men vi så han hun sig fra kan eller
        når skulle skal havde ved ud efter dette meget""",
    "fi": """ja on ei se että oli hän mutta ovat joka niin kuin tai myös ole olla mukaan sen sitä hänen kun vain jo""",
    "hu": "a az és hogy nem is egy van volt meg csak már ez de mint azt ki még el ha lesz vagy én",
    "tr": "ve bir bu da de için ile çok ne gibi daha olarak olan kadar sonra değil ama var o mi en her",
    "la": """et in est non ut ad cum sed quod qui quae ex ab per si enim autem esse sunt nec quam hoc atque eius ac""",
    "id": "yang dan di dari untuk dengan ini itu pada tidak dalam adalah akan ke oleh juga sebagai telah",
}
CYRILLIC = {
    "ru": """и в не на что он с как это по но к из у за от его она так же было бы все мы вы был для только или ни быть
        до когда если уже их была были нет ее мне во со о который чтобы при где""",
    "uk": """і в не на що він з як це по але до із у за від його вона так же було та ми ви був для тільки або бути коли
        якщо вже їх була були є й про який щоб""",
    "be": "і ў не на што ён з як гэта па але да у за ад яго яна так было мы вы быў для толькі або калі",
    "bg": "и в не на че той с като това по но към от за е да се са тя беше са ще при или които си така",
    "sr": "и у не на да је се са су од за као што али то по из он она би није које или ће",
}
ARABIC = {
    "ar": """في من على إلى أن التي الذي هذا هذه عن مع كان كانت لا ما قد كل بين بعد ذلك هو هي لم لن ليس أو ثم إن قال حتى
        عند وقد وفي ومن""",
    "fa": "در به از که این را است با برای آن بود شد می یک خود تا بر هم نیز اما یا ها کرد شده باید هر نه",
    "ur": "کے میں کی ہے سے کو نے کا اور پر یہ کہ ہیں اس تھا نہیں ایک وہ بھی تھی",
}
DEVANAGARI = {
    "hi": "है के में की का और से को नहीं यह पर ने हैं भी था थे थी कि एक वह इस लिए ही कर",
    "mr": "आहे आणि या मध्ये च्या हे ते होते नाही व तर ला आहेत होता",
    "ne": "छ र को मा ले पनि छन् भने गर्न यो थियो हो",
}
FOREIGN = {"sr": "йщъыьэюя", "bg": "ыэё", "uk": "ыэёъ"}
"""Letters that no word of a language has."""
EVIDENCE = {
    "ß": "de",
    "ñ": "es",
    "¿": "es",
    "¡": "es",
    "ã": "pt",
    "õ": "pt",
    "ł": "pl",
    "ż": "pl",
    "ą": "pl",
    "ę": "pl",
    "œ": "fr",
    "ê": "fr",
    "ы": "ru",
    "э": "ru",
    "ї": "uk",
    "є": "uk",
    "ґ": "uk",
    "ў": "be",
    "ћ": "sr",
    "ђ": "sr",
    "ј": "sr",
    "ة": "ar",
    "پ": "fa",
    "گ": "fa",
    "چ": "fa",
    "ٹ": "ur",
    "ے": "ur",
    "ں": "ur",
    "ř": "cs",
    "ě": "cs",
    "ů": "cs",
    "ø": "da",
    "ő": "hu",
    "ű": "hu",
    "ş": "tr",
    "ğ": "tr",
    "ı": "tr",
    "ă": "ro",
    "ț": "ro",
}
"""Characters that one of these languages has and its neighbours have not."""
