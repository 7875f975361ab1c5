"""Pairs of words by language and category, as ``one/other``."""

PAIRS = {
    "en": {
        "negation": """lawful/unlawful possible/impossible regular/irregular legal/illegal visible/invisible
            honest/dishonest hopeful/hopeless careful/careless now/not never/ever is/isn't can/can't will/won't
            cannot/can nobody/everybody with/without none/all violent/nonviolent moral/immoral agreed/disagreed
            no/the necessary/unnecessary lawful/unlawfully""",
        "modality": """shall/may must/should can/could will/would may/might must/may shall/will should/did must/was
            can't/won't ought/will couldn't/mustn't perhaps/certainly would/is allegedly/gladly
            would/was""",
        "quantifier": """all/some every/any many/few more/less most/least fewer/more only/even always/sometimes
            each/the some/the everybody/somebody everything/something several/old""",
        "number": """twelve/eleven ten/two 12/13 ten/the first/second third/fourth hundred/thousand million/billion
            12/twelve 1st/2nd dozen/ten one/two a/two first/last twelve/twelfth""",
        "unit": """metres/miles kilometres/miles percent/degrees hours/days tonnes/kilos euros/dollars
            litres/gallons km/miles weeks/months years/months day/week pounds/euros""",
        "date": """Monday/Tuesday May/June January/July today/yesterday Friday/Sunday April/October summer/winter
            Saturday/early tomorrow/tonight""",
        "spelling": """colour/color organise/organize centre/center travelled/traveled defence/defense grey/gray
            plough/plow metre/meter catalogue/catalog harbour/harbor hospital/hospitel covenant/covnenat
            orchard/orchrad hours/horus kilometres/km september/sept encyclopaedia/encyclopedia cheque/check
            labour/labor analysed/analyzed""",
        "inflection": """gate/gates closed/close go/went is/was take/taken make/made say/said child/children man/men
            stopped/stop carry/carried wolf/wolves gives/gave do/does had/has write/wrote walk/walking big/bigger
            he/him day/days""",
        "wording": """quay/gate on/in no/not old/new mayor/gardener these/where then/than a/one baker/miller
            bridge/river indeed/gate his/her the/this""",
    },
    "de": {
        "negation": """nicht/nun kein/ein keine/eine nie/immer möglich/unmöglich niemand/jemand nichts/alles
            rechtmäßig/unrechtmäßig ohne/mit hoffnungsvoll/hoffnungslos regelmäßig/unregelmäßig niemals/oft
            zulässig/unzulässig""",
        "modality": """darf/muss soll/kann muss/kann dürfen/sollen kann/konnte musste/durfte vielleicht/sicherlich
            will/soll muss/hat könnte/konnte könnten/konnten müsste/musste müßte/mußte dürfte/durfte möchte/mochte
            hätte/hatte hätten/hatten wäre/war wären/waren würde/wurde würden/wurden könnte/kann könne/kann
            hätte/hat wäre/ist würde/wird sei/ist seien/sind käme/kam gäben/gaben bräuchte/brauchte ginge/ging
            wüsste/weiß wäre/hätte könnte/müsste""",
        "quantifier": """alle/einige viele/wenige mehr/weniger mindestens/höchstens jeder/mancher nur/auch
            meisten/wenigsten alle/die""",
        "number": """zwölf/elf zwei/drei 12/zwölf hundert/tausend einundzwanzig/zweiundzwanzig erste/zweite zehn/die
            eine/zwei million/milliarde dreihundert/vierhundert""",
        "unit": "Meter/Kilometer Stunden/Tage Euro/Dollar Woche/Monat Prozent/Grad Liter/Zentner Jahre/Monate",
        "date": "Montag/Dienstag März/Mai Januar/Juli gestern/heute Samstag/Sonntag Oktober/Dezember",
        "inflection": """machen/machte Garten/Gärten geht/ging war/ist alten/alter gemacht/machen Haus/Hauses
            sagt/sagte der/die Baum/Bäume hat/hatte dürfen/darf alle/allen erste/ersten Brücke/Brücken wird/wurde
            wurde/wurden war/waren hatte/hatten kam/kamen könnte/könnten wäre/wären hätte/hätten würde/würden""",
        "spelling": "Bürgermeister/Bürgermiester Bibliothek/Bibliotek Obstgarten/Obstgraten Telefon/Telephon",
        "wording": """Hafen/Brücke alt/neu Mühle/Garten Unfall/Tor und/oder Bäcker/Müller schnell/langsam
            Wolle/Mühle wurde/blieb Ware/Mühle Sprache/Garten Gabe/Hafen""",
    },
    "fr": {
        "negation": """pas/bien ne/le jamais/souvent n'est/est n'a/a rien/tout possible/impossible sans/avec
            aucun/un régulier/irrégulier légal/illégal n'ouvrait/ouvrait ne/né""",
        "modality": """doit/peut devait/pouvait doivent/peuvent peut/est faut/est devra/pourra
            probablement/certainement doit/devrait pourrait/pouvait pourrait/pourra devrait/devait devait/devra
            serait/est seraient/sont aurait/avait aurait/a voudrait/voulait ferait/fait""",
        "quantifier": """tous/certains chaque/certains plus/moins toujours/parfois plusieurs/quelques beaucoup/peu
            tous/les seulement/aussi""",
        "number": "douze/onze deux/trois 12/douze cent/mille premier/deuxième un/deux vingt/trente dix/les",
        "unit": "mètres/kilomètres heures/jours euros/dollars semaine/mois litres/kilos kilomètres/lieues",
        "date": "lundi/mardi janvier/juin mars/avril hier/demain samedi/dimanche août/septembre",
        "inflection": """ouvre/ouvert jardin/jardins grand/grande va/vont était/est parle/parlait animal/animaux
            avait/ont doit/doivent le/la""",
        "spelling": "bibliothèque/bibliotèque verger/verfer",
        "wording": "né/mort port/quai maire/boulanger vieux/neuf jardin/moulin et/ou rivière/maison",
    },
    "es": {
        "negation": """no/ya nunca/siempre nadie/alguien nada/algo sin/con posible/imposible ningún/un
            regular/irregular conocido/desconocido""",
        "modality": """puede/debe pueden/deben podría/puede deberá/podrá quizás/seguramente debe/es podía/debía
            podría/podía debería/debía podrían/podían podría/podrá sería/es serían/son habría/había tendría/tiene
            querría/quería""",
        "quantifier": """todos/algunos muchos/pocos más/menos cada/algún siempre/casi varios/todos todos/los
            sólo/también""",
        "number": "doce/once dos/tres 12/doce cien/mil primero/tercero veintiuno/veintidós un/dos diez/los",
        "unit": "metros/kilómetros horas/días euros/dólares semanas/meses litros/kilos kilómetros/millas",
        "date": "lunes/martes enero/julio ayer/hoy sábado/domingo marzo/mayo octubre/diciembre",
        "inflection": """abre/abrió jardín/jardines blanco/blanca va/iba era/es canta/cantaba cruz/cruces
            tiene/tenía pueden/puede el/la""",
        "spelling": "biblioteca/bibloteca alcalde/alcadle molino/molimo",
        "wording": "puerto/puente alcalde/panadero viejo/nuevo molino/jardín y/o río/casa",
    },
    "ru": {
        "negation": """не/но никогда/всегда никто/кто законный/незаконный без/с нет/да возможно/невозможно
            ничего/чего""",
        "modality": """должен/может должны/могут можно/нужно мог/может якобы/наверное должна/могла следует/стоит
            мог/сможет""",
        "quantifier": "все/некоторые больше/меньше каждый/любой только/даже почти/ровно много/мало",
        "number": "двенадцать/одиннадцать два/три 12/двенадцать сто/тысяча первый/второй десять/это пять/семь",
        "unit": "метров/километров часов/дней рублей/долларов недели/месяца литров/килограммов тонн/пудов",
        "date": "понедельник/вторник января/июня вчера/завтра суббота/воскресенье марта/апреля",
        "inflection": """сад/сада первый/первого пять/пяти открыл/открыла старый/старого город/города был/была
            дерево/дерева мельница/мельницу он/его должен/должна""",
        "spelling": "библиотека/библеотека мельница/мельинца садовник/садовинк",
        "wording": "порт/мост мэр/пекарь старый/новый сад/мельница и/или река/дом",
    },
    "ar": {
        "negation": "لا/قد لم/لقد لن/سوف ليس/كان غير/كل ولا/وقد بدون/مع",
        "modality": "يجب/يمكن ينبغي/يجوز ربما/حتما يجب/كان",
        "quantifier": "كل/بعض أكثر/أقل جميع/بعض كثير/قليل دائما/أحيانا",
        "number": "ثلاثة/أربعة خمسة/سبعة 12/13 مئة/ألف عشرون/ثلاثون الأول/الثاني مليون/مليار",
        "unit": "متر/كيلومتر ساعات/أيام دولار/دينار أسبوع/شهر",
        "date": "الاثنين/الثلاثاء يناير/يونيو أمس/غدا السبت/الجمعة مارس/مايو",
        "inflection": "كان/كانت قال/قالت هذا/هذه",
        "wording": "ميناء/جسر قديم/جديد حديقة/طاحونة نهر/بيت",
    },
    "zh": {
        "negation": "不/很 没/有 无/有 未/已 不/可",
        "modality": "必/可 应/会 须/可",
        "quantifier": "每/各 每/这 多/少 都/只 全/半",
        "number": "二/三 十/百 三/五 千/万 一/二 三/3",
        "unit": "米/里 天/月 年/月 吨/斤",
        "wording": "码/船 桥/河 老/新 园/林 一/这 能/河",
    },
}
