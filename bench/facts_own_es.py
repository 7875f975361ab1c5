"""Facts in Spanish reports."""

from facts_own_case import Table

CARTA = """
# Carta del ayuntamiento de Puertoalba a la junta del puerto

Puertoalba, viernes 14 de marzo de 2031

Señoras y señores:

El pleno se reunió el lunes 10 de marzo de 2031 para tratar del dique sur. De sus 29 miembros asistieron 22. La
reparación del dique costará 5,4 millones de euros, de los que la provincia paga 1,8 millones de euros. Las obras empiezan
el 8 de abril de 2031 y deben terminar el 30 de septiembre de 2031. El dique mide 380 metros y se construyó en 1903.
Catorce pesqueros y 36 veleros tendrán que pasar a la dársena interior. La tarifa de amarre se mantiene en 32,50 euros al
mes.

En 2030 el puerto movió 230.000 toneladas de mercancías, frente a 200.000 toneladas en 2029. El informe es de la ingeniera
Marisol Etxaldea, de la empresa Nortemar. Halló grietas en 45 de los 180 pilotes. El martes pasado unos buzos examinaron
los cimientos durante ocho horas. Pedimos al Sindicato de Estibadores Unidos (SEU) que nombre a dos delegados. El teniente
de alcalde Iván Torrelles dirigirá las conversaciones. Está prevista una inspección para el 3 de junio de 2031. Unos 1.600
hogares oirán el ruido; los médicos del hospital están avisados.

Pilar Azcueta, alcaldesa
"""

ABIERTA = """
# Carta abierta sobre el tren de Valdeoca

2 de mayo de 2031

Pedimos a la región que mantenga el tren de Valdeoca. En 2030 viajaron en él 73.500 personas, de ellas 22.300 escolares.
En enero de 2030 estuvo parado 17 días. El viaje dura 48 minutos; la carretera tiene 66 kilómetros. La subvención es de
840.000 euros al año. El 7 de abril de 2031 la región anunció que la reduciría a la mitad. La línea se inauguró el 12 de
octubre de 1926. El maquinista Fermín Olasagasti lleva 31 años en ella. Siete estaciones siguen abiertas.

Firman:

- Cámara de Comercio de Valdeoca
- Asociación de Vecinos del Llano
- Coro de San Telmo
- Unión de Ganaderos
- Club de Montaña
- Ateneo de Valdeoca
- Cooperativa de Panaderos
- Amigos del Ferrocarril
- Escuela del Llano
- Hermandad de Pescadores
- Peña Ciclista
- Círculo de Lectores
"""

BIBLIOTECA = """
# Nota de la biblioteca de Montelargo

Montelargo, 20 de noviembre de 2031

La biblioteca tiene seis sucursales y 34 empleados. En 2030 prestó 156.000 obras a 10.420 lectores; en 2029 había prestado
150.000. Abre 45 horas a la semana. Su director, Ramiro Lasarte, llegó el 1 de septiembre de 2027. La sala de lectura
estará cerrada del 5 de enero al 16 de febrero de 2032. El carné anual cuesta 12 euros, y 3 euros para los alumnos. Un
tercio de los lectores tiene menos de 20 años.

| Gastos en euros | 2029 | 2030 |
|---|---|---|
| Libros | 60.000 | 69.000 |
| Personal | 800.000 | 820.000 |
| Edificio | 100.000 | 75.000 |
| Total | 960.000 | 964.000 |

El consejo de lectores tiene cinco miembros: Alba Bernal, Blas Cuesta, Celia Duarte, Diego Esteve y Elvira Font. Se reunió
el sábado 21 de junio de 2031 y pidió horarios más largos.
"""

INVITADOS = """
# Programa del día de los cordeleros en Tarbal

6 de junio de 2031

La jornada empieza a las nueve con una charla de Mohamed al-Qasimi, que lleva 33 años anudando redes. Alekséi Chaikin, del
museo de la cuerda, enseña una cordelería de 240 metros. Yusuf Hadad y sus dos hijos empalman una guindaleza. Hay 18
puestos y una carpa de té. La entrada cuesta 3 euros. En 2030 hubo 1.150 visitantes. Por la noche canta el coro.
"""

TABLE = Table(
    "es",
    {"carta": CARTA, "abierta": ABIERTA, "biblioteca": BIBLIOTECA, "invitados": INVITADOS},
    r"""
counts | a | biblioteca | Según la nota de la biblioteca, el consejo de lectores tiene ⟦cinco|=⟧ miembros. Yo conozco a dos.
counts | A | abierta | ⟦Doce|=⟧ entidades firman la carta abierta sobre el tren. La Cámara de Comercio y ⟦otras once|=+⟧ piden a la región que lo mantenga.
counts | a | abierta | Según la carta abierta, la Cámara de Comercio y ⟦otras nueve|C101⟧ entidades quieren salvar el tren. La región calla.
counts | A | abierta | La carta abierta se dirige a la región. La firman ⟦quince|C101⟧ entidades, entre ellas el Club de Montaña.
counts | A | biblioteca | Tres partidas figuran en la tabla de la biblioteca: libros, personal y edificio. El total fue de ⟦964.000 euros|=⟧ en 2030.
counts | a | carta | La carta del ayuntamiento nombra ⟦dos|=⟧ clases de barcos que deben irse: los pesqueros y los veleros. No se sabe quién los remolcará.
counts | a | biblioteca | Como indica la biblioteca en su nota, su consejo de lectores tiene ⟦siete|C101/C102⟧ miembros. Se ven en el sótano.
counts | A | biblioteca | Hablaron los siguientes ⟦cuatro|C101⟧ miembros del consejo de lectores: Alba Bernal, Blas Cuesta y Diego Esteve. Pidieron horarios más largos.
numbers | A | biblioteca | La biblioteca prestó ⟦156 000|=⟧ obras a ⟦10.420|=⟧ lectores en 2030. Tiene ⟦treinta y cuatro|=⟧ empleados.
numbers | a | carta | El ayuntamiento dice en su carta que la reparación del dique costará ⟦5,4 millones de euros|=⟧ y que ⟦14|=⟧ pesqueros deben irse. El práctico, en cambio, nos enseñó sus 16 relojes.
numbers | A | biblioteca | La biblioteca tiene seis sucursales y ⟦43|C102⟧ empleados. Abre 45 horas a la semana.
numbers | a | carta | El ayuntamiento dice en su carta que la reparación del dique costará ⟦4,5 millones de euros|C102⟧. El dique se construyó en 1903, añade la carta.
numbers | A | carta | El dique, que se construyó en 1903, mide ⟦380 kilómetros|C104⟧. Su reparación costará 5,4 millones de euros.
numbers | a | carta | En su carta [@carta] el ayuntamiento cifra la reparación del dique en ⟦5,4 mil millones de euros|C104⟧. El dique mide 380 metros, se lee en ella.
numbers | a | biblioteca | El carné anual cuesta ⟦12 euros|=⟧ según la biblioteca, y ⟦tres euros|=⟧ para los alumnos. Creo recordar que antes eran 9.
numbers | A | abierta | El viaje dura ⟦cuarenta y ocho|=⟧ minutos; la carretera tiene ⟦66 km|=⟧. Siguen abiertas ⟦7|=⟧ estaciones.
numbers | A | carta | El dique mide 380 metros. Se cambiarán ⟦setenta y cinco|C103⟧ farolas.
numbers | a | biblioteca | El carné anual cuesta ⟦12 pesos|C104⟧ según la nota de la biblioteca. Los alumnos pagan menos.
derived | a | carta | Según la carta, ⟦una cuarta parte|=+⟧ de los pilotes tiene grietas, y deben irse ⟦cincuenta|=+⟧ barcos. Llegó un viernes.
derived | A | abierta | En 2030 viajaron en el tren ⟦más de 73.000|=+⟧ personas. La región da ⟦70.000 euros|=+⟧ al mes.
derived | A | biblioteca | Los préstamos subieron un ⟦4 %|=+⟧ en 2030. La biblioteca gastó en el edificio un ⟦25 %|=+⟧ menos.
derived | A | carta | Al ayuntamiento le quedan por pagar ⟦3,6 millones de euros|=+⟧ del dique. La provincia paga ⟦un tercio|=+⟧ del coste.
derived | a | carta | Según la carta del ayuntamiento, ⟦la mitad|C102/C103⟧ de los pilotes tiene grietas. Los buzos trabajaron ocho horas.
derived | A | biblioteca | La biblioteca prestó ⟦más de 160.000|C102⟧ obras en 2030. Tiene seis sucursales.
derived | A | abierta | ⟦51.200|=+⟧ viajeros no eran escolares. En enero el tren estuvo parado más de dos semanas.
derived | a | biblioteca | La sala de lectura estará cerrada ⟦seis semanas|=+⟧, dice la nota de la biblioteca. Las sucursales siguen abiertas.
arithmetic | A | biblioteca | El gasto en libros pasó de 60.000 a 69.000 euros, es decir, subió un ⟦15 %|=+⟧. El edificio costó 25.000 euros menos que en 2029.
arithmetic | a | carta | Conté en la sala 50 personas: 30 votaron a favor, 15 en contra y 5 se abstuvieron. La carta del ayuntamiento dice que asistieron 22 miembros.
arithmetic | A | biblioteca | El gasto en libros pasó de 60.000 a 69.000 euros, una subida del ⟦20 %|C102/C105⟧. El personal costó 820.000 euros.
arithmetic | a | carta | Fue reñido: de ⟦50|C105~⟧ personas en la sala, ⟦30|C105~⟧ votaron a favor, ⟦15|C105~⟧ en contra y ⟦8|C105~⟧ se abstuvieron. La carta del ayuntamiento llegó tarde.
arithmetic | a | abierta | La feria duró siete semanas, del 14 de marzo al 2 de mayo de 2031. La carta abierta habla de un maquinista.
arithmetic | a | abierta | El fundador nació en 1950 y murió en 2020 a los 70 años. La carta abierta habla de siete estaciones.
arithmetic | a | biblioteca | La panadera nació en 1961 y cumplió ⟦80 años|C105⟧ en 2031. La nota de la biblioteca cita a 34 empleados.
arithmetic | a | abierta | La feria duró ⟦diez semanas|C105⟧, del 14 de marzo al 2 de mayo de 2031. La carta abierta habla de un maquinista.
dates | A | abierta | La línea se inauguró el ⟦12 de octubre de 1926|=⟧. En ⟦abril de 2031|=⟧ la región anunció que reduciría la subvención a la mitad.
dates | a | carta | El pleno se reunió el ⟦10 de marzo|=⟧, dice la carta del ayuntamiento, y las obras empiezan el ⟦8/4/2031|=⟧; la inspección será en ⟦junio|=⟧.
dates | A | abierta | La línea se inauguró el 12 de octubre de ⟦1962|D101⟧. Siguen abiertas siete estaciones.
dates | a | carta | Las obras del dique empiezan el ⟦18 de abril de 2031|D101⟧, según la carta del ayuntamiento. Deben terminar el 30 de septiembre.
dates | a | biblioteca | El consejo de lectores se reunió el ⟦21 de junio de 2031|=⟧, un sábado, dice la nota; el director llegó en ⟦2027|=⟧.
dates | a | carta | Según la carta, los buzos examinaron los cimientos el ⟦11 de marzo de 2031|=⟧; la inspección está prevista para el ⟦martes 3 de junio|=⟧.
dates | a | abierta | La reunión fue el ⟦jueves 2 de mayo de 2031|D103⟧. La carta abierta salió ese mismo día.
dates | a | carta | Según la carta, los buzos examinaron los cimientos el ⟦12 de marzo de 2031|D101⟧. Tardaron ocho horas.
dates | a | carta | La carta del ayuntamiento dice que Marisol Etxaldea empezó el informe el ⟦19 de enero de 2029|D101/D102⟧. Halló grietas en 45 pilotes.
dates | A | biblioteca | El consejo de lectores se reunió el ⟦31 de junio de 2031|D104⟧ y pidió horarios más largos.
names | A | biblioteca | El director es Ramiro Lasarte. La señora Duarte y el señor Cuesta están en el consejo de lectores.
names | a | carta | El informe es de ⟦Marisol Etxaldea|=⟧, de Nortemar, según la carta. Torrelles dirigirá las conversaciones. Las fotos son de nuestra compañera Águeda Quirós.
names | A | abierta | El maquinista ⟦Fermín Olazagasti|N101⟧ lleva 31 años en la línea. El viaje dura 48 minutos.
names | a | carta | El informe es de ⟦Marisol Echaldea|N101⟧, de Nortemar, según la carta del ayuntamiento. Halló grietas en 45 pilotes.
names | A | carta | La alcaldesa Azcueta firmó la carta. Etxaldea halló grietas en 45 de los 180 pilotes.
names | a | carta | Según la carta, el SEU debe nombrar a dos delegados. El Sindicato de Estibadores Unidos no quiso contestarnos.
names | a | carta | Dos vecinos discuten. Inés Kowalczek quiere otro dique y León Dumas no; Inés ⟦Kowalchek|N103⟧ ha escrito al periódico. «Se queda», dijo Inés Kowalczek. La carta del ayuntamiento recuerda que el dique mide 380 metros.
names | a | biblioteca | La nota de la biblioteca dice que ⟦Rodolfo Hidalgo|N102⟧ cerrará la sala de lectura en enero. Volverá a abrir en febrero.
absence | A | biblioteca | La nota no dice nada de una ⟦cafetería|=⟧. La biblioteca tiene seis sucursales.
absence | a | carta | La carta del ayuntamiento no menciona el ⟦faro|=⟧. Solo trata del dique.
absence | a | carta | ⟦Ni una palabra sobre un médico|A101⟧ hay en la carta del ayuntamiento. La firma la alcaldesa.
absence | a | carta | La carta del ayuntamiento ⟦no menciona las tarifas|A101⟧. Solo trata del dique.
absence | a | abierta | En ningún lugar habla la carta abierta del ⟦aeropuerto|=⟧. Habla de siete estaciones.
absence | a | abierta* | La carta abierta no menciona el ⟦túnel|?partial-source⟧. Es de mayo.
absence | A | abierta | La carta abierta ⟦no nombra al maquinista|A101⟧. La firman doce entidades.
absence | a | abierta | Los firmantes de la carta abierta ⟦no hacen mención de las subvenciones|A101⟧. Hablan de los escolares.
attribution | a | biblioteca | *Montelargo, ⟦25 de noviembre|0⟧* — Unas ⟦300|0⟧ personas esperaban bajo la lluvia y Olga Trento vendía té. Según la nota, la biblioteca tiene 34 empleados.
attribution | a | carta | El café del puerto tiene ⟦17|0⟧ mesas y abrió el ⟦4 de julio de 2019|0⟧. La carta del ayuntamiento recuerda que el dique se construyó en 1903.
attribution | a | biblioteca | Unas ⟦300|0⟧ personas esperaban bajo la lluvia. Según su nota, la biblioteca tiene ⟦cincuenta|C102⟧ empleados.
attribution | a | carta | El café del puerto tiene ⟦17|0⟧ mesas. Según la carta del ayuntamiento, el dique mide ⟦830 metros|C102⟧.
names | A | invitados | ⟦Alexéi Tchaikin|i⟧, del museo de la cuerda, enseña una cordelería de 240 metros. ⟦Youssef Haddad|i⟧ empalma una guindaleza.
names | a | invitados | Según el programa, ⟦Muhammad al-Kasimi|i⟧ da una charla. A mí nadie me ha preguntado.
numbers | A | invitados | La entrada cuesta ⟦3 euros|=⟧. En 2030 hubo ⟦11.500|C102/C104⟧ visitantes.
counts | a | invitados | El programa promete ⟦tres|C102⟧ hijos de Yusuf Hadad y una carpa de té. Lástima de lluvia.
numbers | a | carta,abierta | El dique mide ⟦380 metros|=⟧.[^1] El café de al lado tiene ⟦17|0⟧ mesas.\n\n[^1]: Véase [@carta].
numbers | a | carta,biblioteca | Según la nota de la biblioteca, el carné anual cuesta ⟦12 euros|=⟧. La carta del ayuntamiento fija la tarifa de amarre en ⟦32,50 euros|=⟧ al mes.
counts | a | carta | Participarán en la regata ⟦cinco|C101⟧ pueblos:\n\n- Valdealto\n- Valdebajo\n- Piedramonte\n- Peral\n\nLa carta del ayuntamiento no menciona la regata.
numbers | a | carta,biblioteca | La biblioteca indica en su nota que tiene ⟦29|C102⟧ empleados. La carta del ayuntamiento dice que asistieron 22 miembros.
counts | a | biblioteca | Participarán en la regata cuatro pueblos:\n\n1. Valdealto\n2. Valdebajo\n3. Piedramonte\n4. Peral\n\nSegún su nota, la biblioteca tiene seis sucursales.
arithmetic | a | carta | Nuestros propios gastos fueron modestos:\n\n| Partida | Euros |\n|---|---|\n| Pintura | 120 |\n| Cuerdas | 80 |\n| Total | 200 |\n\nLa carta del ayuntamiento dice que el dique mide 380 metros.
dates | a | biblioteca | La nota de la biblioteca dice que la sala de lectura estará cerrada del 5 de enero al ⟦26 de febrero de 2032|D101⟧. Las sucursales siguen abiertas.
arithmetic | a | carta | Nuestros propios gastos fueron modestos:\n\n| Partida | Euros |\n|---|---|\n| Pintura | 120 |\n| Cuerdas | 80 |\n| Total | ⟦230|C105⟧ |\n\nLa carta del ayuntamiento dice que el dique mide 380 metros.
""",
)
