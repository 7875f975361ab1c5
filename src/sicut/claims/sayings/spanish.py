"""Spanish verbs of saying, and the small words around who said it."""

from sicut.claims.sayings.listed import Listed
from sicut.claims.sayings.romance_verbs import spanish

_SAY = spanish(
    """afirmar explicar declarar señalar preguntar contestar asegurar indicar subrayar manifestar comentar expresar
    gritar anunciar lamentar agregar precisar confirmar reiterar susurrar exclamar murmurar replicar destacar
    calificar denunciar criticar opinar alegar relatar narrar zanjar sentenciar tuitear espetar balbucear suspirar
    remarcar recalcar detallar aclarar quejar matizar ironizar puntualizar bromear argumentar justificar protestar
    celebrar alertar avisar adelantar informar revelar confesar vaticinar pronosticar reclamar rogar suplicar
    ordenar recomendar aconsejar aventurar apostillar proclamar exhortar instar elogiar alabar felicitar valorar
    tachar tildar censurar reprochar acusar culpar jurar garantizar enfatizar acotar corear vociferar bramar musitar
    mascullar refunfuñar titubear tartamudear cuestionar plantear argüir sollozar"""
)
_MAY_SAY = spanish(
    """citar llamar apuntar contar continuar considerar mostrar celebrar lamentar valorar ordenar plantear alertar
    avisar adelantar acusar pensar estimar hablar cerrar terminar bromear indicar instar señalar cantar soltar"""
)

SPANISH = Listed(
    verbs=f"""{_SAY.finite} {_MAY_SAY.finite} coincidió coincide coinciden coincidieron defendió defiende defienden
        mantuvo mantiene mantienen sugirió sugiere insinuó admitía refirió refiere refutó desmintió desmiente arguyó
        aduce adujo predijo concedió concede recuerda cree creen creía lee leía dijo dice dicen decía dijeron añadió
        añade añadieron añaden escribió escribe escribieron escribía respondió responde respondieron respondía
        manifiesta advirtió advierte advirtieron sostuvo sostiene sostienen insistió insiste insistieron recordó
        recuerda recordaron reconoció reconoce reconocieron concluyó concluye repuso prosiguió prosigue admitió
        admite negó niega prometió promete cuenta rió pidió pide exigió exige interrumpió reza lee""",
    weak=f"{_MAY_SAY.finite} cuenta lee leía pide pidió niega negó cree creen mantuvo mantiene calificó",
    participles=f"""{_SAY.helped} {_MAY_SAY.helped} coincidido defendido sugerido desmentido leído leer decir dicho
        añadido escrito respondido advertido sostenido insistido recordado reconocido concluido admitido""",
    auxiliaries="ha había han habían habría fue se le les lo me nos te",
    adverbs="""lunes martes miércoles jueves viernes sábado domingo también entonces luego después ya aún todavía
        además ayer hoy siempre nunca así solo sólo finalmente posteriormente""",
    male="él",
    female="ella",
    plural="ellos ellas nosotros nosotras",
    self="yo mi mí mis",
    subjects="él ella ellos ellas yo nosotros alguien otro otra uno una todos nadie este esta aquel aquella",
    impersonal="se",
    articles="el la los las un una unos unas lo",
    possessives="""su sus mi mis nuestro nuestra nuestros este esta estos estas ese esa aquel aquella varios varias
        algunos algunas dos tres otro otra""",
    links="de del para",
    remarks="""respuesta reacción conclusión comentario opinión consejo mensaje lema veredicto balance pregunta
        explicación análisis testimonio palabras""",
    agents="por",
    passives="fue fueron sido es son era eran",
    prints="lee leer lea",
    resumes="así eso esto",
    relatives="que quien",
    interviews="entrevista a| entrevista con| conversación con| hablamos con| conversamos con| preguntas a",
    shown="en entrevista",
    interviewers="entrevista de| entrevista realizada por| entrevistado por| entrevistada por",
    asks="p pregunta entrevistador entrevistadora periodista",
    answers="r respuesta",
    owners="de del",
    plural_verb="n",
    particles="de del la las los y van von da e",
    stops="""y e o u pero sino que quien quienes cual cuando donde como si porque pues aunque mientras tras ante
        bajo con contra desde durante en entre hacia hasta mediante por según sin sobre a al es son era eran fue
        fueron ha han había habían será no ni se muy también entonces luego después ya aún ayer hoy mañana ahora
        allí aquí lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
        agosto septiembre octubre noviembre diciembre él ella ellos ellas yo nosotros usted ustedes le les lo me nos
        te más menos además embargo así pese sí capítulo""",
    prepositions="""de del para a al con contra desde durante en entre hacia hasta por según sin sobre tras ante
        bajo como""",
    conjunctions="y e",
    likes="como",
    openers="pero cuando mientras si porque pues entonces aunque",
    according="""según| de acuerdo con| a juicio de| a juicio del| en palabras de| en palabras del| en opinión de|
        en opinión del| para| en boca de| en boca del| a decir de| a decir del| a los ojos de| al decir de| conforme
        a""",
    inside="en desde",
    men="""señor sr don hombre niño chico padre hermano tío hijo marido rey príncipe duque conde cura obispo papa
        alcalde presidente ministro director portavoz maestro profesor panadero""",
    women="""señora sra señorita srta doña mujer niña chica madre hermana tía hija esposa reina princesa duquesa
        condesa alcaldesa presidenta ministra directora maestra profesora panadera bibliotecaria""",
    titles="""señor señora señorita sr sra srta don doña dr dra doctor doctora prof profesor profesora alcalde
        alcaldesa presidente presidenta ministro ministra director directora rey reina príncipe princesa duque
        duquesa conde condesa papa obispo padre general coronel capitán juez jueza senador senadora diputado
        diputada san santa tío tía""",
    speeches="declaración discurso carta mensaje comunicado palabras",
    authors="de del por con a",
    persons="hombre mujer niño niña voz portavoz testigo vecino vecina",
    hears="oyó oye oía",
)
