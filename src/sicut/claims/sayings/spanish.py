"""Spanish verbs of saying, and the small words around who said it."""

from sicut.claims.sayings.listed import Listed

SPANISH = Listed(
    verbs="""dijo dice dicen decía dijeron afirmó afirma afirmaron afirman afirmaba añadió añade añadieron
        añaden explicó explica explicaron explicaba declaró declara declararon declaraba señaló señala señalaron
        señalan señalaba escribió escribe escribieron escribía preguntó pregunta preguntaron preguntaba
        respondió responde respondieron respondía contestó contesta contestaron aseguró asegura aseguraron
        aseguran aseguraba indicó indica indicaron indican subrayó subraya subrayaron manifestó manifiesta
        manifestaron comentó comenta comentaron expresó expresa expresaron gritó grita gritaron advirtió
        advierte advirtieron sostuvo sostiene sostienen anunció anuncia anunciaron insistió insiste insistieron
        recordó recuerda recordaron reconoció reconoce reconocieron lamentó lamenta lamentaron concluyó concluye
        agregó agrega agregaron precisó precisa precisaron confirmó confirma confirmaron reiteró reitera
        reiteraron susurró susurra exclamó exclama murmuró murmura replicó replica repuso prosiguió prosigue
        continuó continúa apuntó apunta apuntaron destacó destaca destacaron calificó califica denunció denuncia
        denunciaron criticó critica criticaron citó cita opinó opina opinaron alegó alega admitió admite negó
        niega prometió promete relató relata contó cuenta narró zanjó sentenció tuiteó espetó balbuceó suspiró
        suspira rió llamó llama pidió pide exigió exige interrumpió apostilló remarcó recalcó recalca detalló
        detalla reza lee aclaró aclara""",
    weak="cuenta cita lee llamó llama pide pidió niega negó apunta calificó",
    participles="""dicho afirmado añadido explicado declarado señalado escrito preguntado respondido contestado
        asegurado indicado subrayado manifestado comentado expresado gritado advertido sostenido anunciado
        insistido recordado reconocido lamentado concluido agregado precisado confirmado reiterado destacado
        calificado denunciado criticado citado admitido apuntado""",
    auxiliaries="ha había han habían habría fue se le les lo me nos te",
    adverbs="""también entonces luego después ya aún todavía además ayer hoy siempre nunca así solo sólo
        finalmente posteriormente""",
    male="él",
    female="ella",
    plural="ellos ellas nosotros nosotras",
    self="yo mi mí mis",
    subjects="él ella ellos ellas yo nosotros alguien otro otra uno una todos nadie este esta aquel aquella",
    impersonal="se",
    articles="el la los las un una unos unas lo",
    possessives="""su sus mi mis nuestro nuestra nuestros este esta estos estas ese esa aquel aquella varios
        varias algunos algunas dos tres otro otra""",
    links="de del para",
    particles="de del la las los y van von da e",
    stops="""y e o u pero sino que quien quienes cual cuando donde como si porque pues aunque mientras tras ante
        bajo con contra desde durante en entre hacia hasta mediante por según sin sobre a al es son era eran fue
        fueron ha han había habían será no ni se muy también entonces luego después ya aún ayer hoy mañana ahora
        allí aquí lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
        julio agosto septiembre octubre noviembre diciembre él ella ellos ellas yo nosotros usted ustedes le les
        lo me nos te más menos además embargo así pese sí capítulo""",
    prepositions="""de del para a al con contra desde durante en entre hacia hasta por según sin sobre tras ante
        bajo como""",
    conjunctions="y e",
    likes="como",
    openers="pero cuando mientras si porque pues entonces aunque",
    according="según| de acuerdo con| a juicio de| en palabras de| en opinión de| para",
    inside="en desde",
    men="""señor sr don hombre niño chico padre hermano tío hijo marido rey príncipe duque conde cura obispo
        papa alcalde presidente ministro director portavoz maestro profesor panadero""",
    women="""señora sra señorita srta doña mujer niña chica madre hermana tía hija esposa reina princesa duquesa
        condesa alcaldesa presidenta ministra directora maestra profesora panadera bibliotecaria""",
    titles="""señor señora señorita sr sra srta don doña dr dra doctor doctora prof profesor profesora alcalde
        alcaldesa presidente presidenta ministro ministra director directora rey reina príncipe princesa duque
        duquesa conde condesa papa obispo padre general coronel capitán juez jueza senador senadora diputado
        diputada san santa tío tía""",
    speeches="declaración discurso carta mensaje entrevista comunicado palabras",
    authors="de del por con a",
    persons="hombre mujer niño niña voz portavoz testigo vecino vecina",
)
