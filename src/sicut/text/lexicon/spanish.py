"""Spanish."""

from sicut.text.lexicon.entries import Entries

SPANISH = Entries(
    negations="no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas tampoco ni sin apenas",
    modals="""puede puedo puedes pueden podemos; podía podían; podrá podrán; podría podrían podríamos; pudo pudieron;
        debe debo debes deben debemos; debía debían; deberá deberán; debería deberían deberíamos; quiere quieren
        queremos; quería querían; querría querrían; sería serían; habría habrían; estaría estarían; tendría tendrían;
        haría harían; quizá quizás; probablemente; posiblemente; seguramente; supuestamente; acaso""",
    quantifiers="""todo toda todos todas; cada; algún alguno alguna algunos algunas; varios varias; muchos muchas
        mucho mucha; pocos pocas poco poca; más; menos; mayoría; minoría; mitad; ambos ambas; sólo solamente
        únicamente; solo; siempre; frecuentemente; raramente; casi; exactamente; aproximadamente; unos unas;
        bastante bastantes; demasiado demasiados; alguien; algo; hasta; cualquier cualquiera; máximo máxima; mínimo
        mínima; entero entera""",
    numbers="""0 cero; 1 un uno una; 2 dos; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve; 10 diez; 11
        once; 12 doce; 13 trece; 14 catorce; 15 quince; 16 dieciséis; 17 diecisiete; 18 dieciocho; 19 diecinueve; 20
        veinte; 21 veintiuno veintiún veintiuna; 22 veintidós; 23 veintitrés; 24 veinticuatro; 25 veinticinco; 26
        veintiséis; 27 veintisiete; 28 veintiocho; 29 veintinueve; 30 treinta; 40 cuarenta; 50 cincuenta; 60
        sesenta; 70 setenta; 80 ochenta; 90 noventa; 100 cien ciento; 200 doscientos doscientas; 300 trescientos
        trescientas; 400 cuatrocientos cuatrocientas; 500 quinientos quinientas; 600 seiscientos seiscientas; 700
        setecientos setecientas; 800 ochocientos ochocientas; 900 novecientos novecientas; 1000 mil; 1000000 millón
        millones; 1000000000000 billón billones; 12 docena docenas; 0.5 medio media""",
    ordinals="""1 primer primero primera primeros primeras; 2 segundo segunda segundos; 3 tercer tercero tercera; 4
        cuarto cuarta; 5 quinto quinta; 6 sexto sexta; 7 séptimo séptima; 8 octavo octava; 9 noveno novena; 10
        décimo décima; 11 undécimo undécima; 12 duodécimo duodécima""",
    units="""metro metros m; kilómetro kilómetros km; centímetro centímetros cm; milímetro milímetros mm; milla
        millas; legua leguas; pie pies; pulgada pulgadas; hectárea hectáreas ha; gramo gramos g; kilogramo
        kilogramos kilo kilos kg; tonelada toneladas; libra libras; litro litros l; porcentaje; segundo segundos;
        minuto minutos; hora horas h; día días; noche noches; semana semanas; mes meses; trimestre; año años; década
        décadas; siglo siglos; grado grados; vatio vatios; euro euros eur; céntimo céntimos; peso pesos; peseta
        pesetas; dólar dólares; corona coronas; yen yenes; rublo rublos""",
    dates="""enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre setiembre; octubre; noviembre;
        diciembre; lunes; martes; miércoles; jueves; viernes; sábado sábados; domingo domingos; hoy; ayer; mañana;
        anoche; primavera; verano; otoño; invierno; mediodía; medianoche""",
    forms="""ser es son era eran fue fueron sido será serán soy somos sea sean siendo; estar está están
        estaba estaban estuvo estuvieron estado estará; haber ha han había habían hubo habrá habrán hay haya;
        tener tiene tienen tenía tenían tuvo tuvieron tenido tendrá; hacer hace hacen hacía hizo hicieron hecho
        hará; ir va van iba iban ido irá; decir dice dicen decía dijo dijeron dicho dirá; ver ve ven veía vio vieron
        visto; dar da dan daba dio dieron dado; venir viene vienen venía vino vinieron venido; poner pone ponen puso
        pusieron puesto; saber sabe saben sabía supo sabido; traer trae trajo traído; salir sale salen salió; el la
        los las; un una; del de; al a; este esta estos estas esto; ese esa esos esas; aquel aquella aquellos
        aquellas; mi mis; tu tus; su sus; nuestro nuestra nuestros nuestras; yo me mí; él ellos; ella ellas; bueno
        buen mejor; malo mal peor; abrir abre abrió abierto; escribir escribe escribió escrito; volver vuelve volvió
        vuelto; cerrar cierra cierran cerró""",
    weak="""un uno una unos unas segundo segunda segundos medio media mañana m g l h ha pie pies cuarto cuarta hasta
        algo grado grados corona coronas libra libras peso pesos noche noches día días mes meses año años mal verano
        otoño invierno primavera hoy ayer entero entera siempre bastante bastantes siglo siglos quinto quinta
        cualquier cualquiera apenas ni hora horas lira casi máximo máxima mínimo mínima seguramente""",
    elsewhere="""once sin no mes son mil dos media solo era ha van mayor mal pies sea real ten metro metros euro
        euros kilo kilos peso pesos once pie libra noche martes general doce tres ocho mi fue van del yen legua
        lunes primavera millas hay dice vino sale ve dado trimestre nada todo hora poco alto corona grado sale ser
        todos cada""",
    joiners="y",
    articles="un una",
    limits=(
        "al menos",
        "por lo menos",
        "como máximo",
        "como mínimo",
        "más de",
        "menos de",
        "a veces",
        "la mayoría",
        "unos pocos",
    ),
    chances=(
        "tiene que",
        "tienen que",
        "hay que",
        "ha de",
        "han de",
    ),
    paradigms=(
        "- s es a o as os mente",
        """ar o as a amos an aba abas aban ábamos é ó aste aron ado ada ados adas ando ará arán aría arían e en es
        emos ara aran ase aré aremos""",
        """er ir o e es en emos imos ía ías ían í ió iste ieron ido ida idos idas iendo erá irá erán irán ería iría
        a an iera ieran as yó""",
        "z ces",
        "ón ones",
        "ión iones",
        "que car có",
        "gue gar gó",
        "ió iendo yendo",
    ),
    prefixes="in im i ir des no",
    undenied="""informar informe importar importe importante importantes imponer impuesto inmigrante inmigrantes
        incorporar imprimir después desde destino descubrir descubre desarrollo instante descargar inventar invertir
        investigar incluir instalar instaló inspirar intención intento ideas igual isla""",
    twins="""casa caso; puerto puerta; puertos puertas; manzano manzana; manzanos manzanas; libro libra; libros
        libras; cuento cuenta; punto punta; modo moda; banco banca; par para; por pore; pero pera; bajo baja; cas
        casa; pas paso; ment mente; suelo suela; hijo hija; pesa peso; plazo plaza; fin fines; rayo raya; barco
        barca; ramo rama; madera madero; cerca cerco; ello ella""",
    ordinal_endings="o a er ro ra",
)
