"""Spanish."""

from sicut.claims.absences.listed import Listed

_VERBS = (
    "menciona|mencionan|mencionó|mencionaba|mencionaban|mencionaron|ha_mencionado|han_mencionado|había_mencionado|cita|"
    "citan|citó|citaron|aborda|abordan|abordó|abordaron|nombra|nombró|alude|aluden|aludió|aludieron|se_refiere|"
    "se_refieren|se_refirió|se_refirieron|habla|hablan|habló|hablaron|ha_hablado|trata|trató|comentó|comenta|ha_citado"
)
_SAY = "dice|dicen|dijo|dijeron|ha_dicho|han_dicho|decía|escribe|escribió"
_OF = "de|del|a|al|sobre|acerca_de|acerca_del|respecto_a|respecto_al|respecto_de|en_cuanto_a|con_respecto_a"
_SAID = (
    "mencionado|mencionada|mencionados|mencionadas|citado|citada|citados|citadas|abordado|abordada|abordados|"
    "abordadas|nombrado|nombrada|nombrados|nombradas"
)
_ANY = "ninguna|ningún|ninguna_clase_de|alguna"
_NOUN = "mención|referencia|alusión|menciones|referencias"

SPANISH = Listed(
    constructions=f"""
        %no ~ {_SAY}|precisa|precisó|indica|indicó|aclara|aclaró|precisan|especifica|especificó @
        sobre|de|del|acerca_de|acerca_del|en_cuanto_a|en_cuanto_al @ , $ no ~ {_SAY} nada|ni_una_palabra
        sobre|de|del|acerca_de|acerca_del @ , $ no ~ habla|hablan|habló|hablaron|trata|trató .
        sobre|de|del|acerca_de|acerca_del @ , $el|la|los|las|su guarda|guardan|guardó|guardaron silencio .
        sobre|de|del|acerca_de|acerca_del @ $el|la|los|las|su guarda|guardan|guardó|guardaron silencio .
        sobre|de|del|acerca_de|acerca_del @ $el|la|los|las|su calla|callan|calló|callaron .
        sobre|de|del|acerca_de|acerca_del @ , $el|la|los|las|su calla|callan|calló|callaron .
        en ningún|ninguna lugar|parte|momento|punto|página|línea|pasaje habla|hablan|habló|alude|aludió|se_refiere \
            $el|la|los|las|su|este|esta de|del|a|al|sobre @
        no ~ se menciona|mencionan|mencionó|mencionaron|cita|citan|citó|alude|aludió|habla|habló|aborda|abordan| \
            abordó|hace_mención|hace_referencia|hizo_mención @
        no ~ {_VERBS} @
        no ~ {_SAY} nada ~ {_OF} @
        nada {_SAY} {_OF} @
        no ~ {_SAY}|dedica|dedicó ni? una|una_sola palabra {_OF} @
        no ~ hace|hacen|hizo|hicieron|ha_hecho|hacía {_ANY}? {_NOUN} alguna? {_OF} @
        no ~ contiene|contienen|contenía|incluye|incluyen|incluía|contiene_ni {_ANY}|una|ni_una? {_NOUN}|palabra \
            alguna? {_OF} @
        =no hay|existe|existen|había|hubo|aparece|se_hace|se_hizo {_ANY}? {_NOUN} alguna? {_OF} @
        ={_ANY} {_NOUN} {_OF} @
        =!ni una|una_sola palabra|mención {_OF} @
        sin ~ mencionar|citar|abordar|nombrar|aludir|referirse|hablar|hacer_mención|hacer_referencia| \
            hacer_alusión|decir_nada|decir_una_palabra|decir_ni_una_palabra|una_palabra|una_sola_palabra| \
            ninguna_mención|mención_alguna @
        guarda|guardan|guardó|guardaron|guardaba|ha_guardado silencio {_OF} @
        calla|callan|calló|callaron sobre|acerca_de|respecto_a @
        omite|omiten|omitió|omitieron|olvida|olvidó toda|cualquier|mencionar|hablar|hablar_de|citar \
            mención|referencia? @
        !omite|omiten|omitió|omitieron @
        no ~ {_VERBS} ni @
        en ningún|ninguna lugar|parte|momento|punto|página|línea|pasaje menciona|mencionan|mencionó|cita|aborda \
            $el|la|los|las|su|este|esta el|la|los|las|un|una|al @
        =en ningún|ninguna lugar|parte|momento|punto|página|línea|pasaje … se? \
            menciona|mencionan|mencionó|mencionaron|cita|citan|alude|habla|hablan|aborda @
        =@ no ~ se menciona|mencionan|mencionó|mencionaron|cita|citan|nombra|nombran|aborda|abordan
        =@ no ~ es|son|fue|fueron|está|están|ha_sido|han_sido|era|eran {_SAID}
        =!@ no aparece|aparecen|figura|figuran|aparecía|aparecían en
    """,
    anchors="no ni nada sin silencio omit omiti calla calló olvid ningun",
    matters="""menci cita citó abord nombr alud alus refier refir refer habl palabra nada silencio omit calla
        calló olvid trat coment dic dij preci indic aclar figur apare especific""",
    adverbs="""siquiera tampoco nunca jamás ni_siquiera también en_ningún_momento en_ningún_lugar en_ninguna_parte
        en_absoluto explícitamente sin_embargo nunca_más ni""",
    determiners="""el la los las un una unos unas lo su sus este esta estos estas ese esa esos esas aquel aquella
        ningún ninguna algún alguna todo toda todos todas cualquier a al de del ni cada nuestro nuestra sobre
        cuestión tema asunto""",
    joins="y o ni u e",
    links="de del a al para con sobre entre contra por en hacia",
    stops="""que quien cuando durante porque pero mientras aunque como si es son era fue ha han no más donde tras
        antes después desde hasta salvo excepto sino pese también sin cuyo cuya cual""",
    openers="si quién quien cuándo cuando dónde donde por qué que cómo cuánto cuánta cuántos cuál cuáles quiénes",
    generic="""él ella ellos ellas eso esto ello nada nadie algo todo nombre nombres detalle detalles razón
        razones cifra cifras fecha fechas tema temas asunto asuntos cuestión cuestiones punto cosa cosas otro
        otros palabra más""",
    breaks="pero y mientras aunque porque que quien cuando si como donde cual sino o sin pues",
    relatives="que quien cual",
    contrasts="pero mientras aunque sino embargo",
    voids="si niega negó niegan negaron falso falsa incorrecto mentira desmiente desmintió",
    bars="""debe debería deberían deben puede podría podrían pueden nadie ningún nunca no va van hay ninguno
        deberá deberán ojalá""",
    sayings="""dijo dice dicen afirma afirmó afirmaron según sostiene sostuvo critica criticó criticaron lamenta
        lamentó señala señaló asegura aseguró denuncia denunció escribió escribe explica explicó añadió añade cree
        opina opinó acusa acusó reprocha reprochó declaró declara informó subrayó""",
    hearsay="según|a juicio de|en opinión de|en palabras de",
    own="""resumen informe artículo página nota texto dossier análisis estudio capítulo sección documento lista
        reportaje documento""",
    near="este esta nuestro nuestra presente mi",
    selves="nosotros yo tú usted ustedes nos",
    things="ello",
    persons="él ella ellos ellas",
    inside="en",
    documents="""documento documentos texto textos cartas respuesta acuerdo ley proyecto programa página sitio
        contrato tratado manifiesto correo folleto editorial sentencia informes declaraciones fuentes fuente
        petición discursos mensaje mensajes invitación escrito escritos acta actas""",
)
