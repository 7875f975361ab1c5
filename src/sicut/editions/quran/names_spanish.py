"""What translations into Spanish call the suras: a line for each, without articles; some have no such name."""

NAMES = """\
Apertura|Que abre|Exordio|Prólogo|Que abre el Libro
Vaca
Familia de Imrán|Familia de Imran
Mujeres
Mesa servida|Mesa
Rebaños|Ganado
Lugares elevados|Lugar elevado|Alturas|Facultad del discernimiento|Al-Araf
Botín|Botines de guerra
Arrepentimiento|Retractación
Jonás

José
Trueno
Abraham
Al-Hichr|Valle pedregoso
Abejas|Abeja
Viaje nocturno|Hijos de Israel
Caverna|Cueva
María

Profetas
Peregrinación
Creyentes
Luz
Criterio|Discernimiento
Poetas
Hormigas|Hormiga
Relato|Historia
Araña
Bizantinos|Romanos
Lucmán
Prosternación|Postración|Adoración
Coalición|Coligados|Partidos|Aliados
Saba|Saba'
Creador|Originador

Puestos en fila|Que se ponen en filas|Ordenados en filas

Grupos|Tropeles
Que perdona|Perdonador|Creyente
Han sido explicadas detalladamente|Expresados con claridad|Detallada
Consulta|Deliberación
Lujo|Dorados|Adornos de oro
Humo
Arrodillada
Dunas|Al-Ahqaf
Mahoma
Conquista|Victoria
Habitaciones privadas|Aposentos

Que levantan un torbellino|Que aventan|Vientos
Monte
Estrella
Luna
Compasivo|Clemente|Misericordioso
Acontecimiento|Que ha de ocurrir|Suceso
Hierro
Discusión|Que discute|Querellante
Reunión|Concentración|Destierro
Examinada
Fila|Filas
Viernes
Hipócritas
Engaño mutuo|Desengaño|Desengaño mutuo
Divorcio|Repudio
Prohibición
Dominio|Soberanía|Señorío
Cálamo|Pluma
Inevitable|Verdad inevitable
Gradas|Grados de elevación|Vías de ascensión
Noé
Genios
Arrebujado|Envuelto en el manto
Envuelto en un manto|Cubierto con un manto|Arropado
Resurrección|Levantamiento
Hombre|Ser humano
Enviados|Que son enviados
Noticia
Que arrancan
Frunció las cejas|Frunció el ceño|Ceño
Obscurecimiento|Oscurecimiento|Arrollamiento
Hendidura|Hendimiento
Defraudadores
Desgarrón|Resquebrajamiento|Desgarramiento
Constelaciones
Astro nocturno|Que viene de noche
Altísimo
Cubriente|Que cubre|Envolvente
Alba|Aurora
Ciudad|País|Territorio
Sol
Noche
Mañana|Claridad de la mañana
Abrir|Apertura del pecho
Higueras|Higos|Higuera|Higo
Coágulo|Sangre coagulada|Coágulo de sangre
Destino|Decreto|Noche del destino
Prueba clara|Evidencia|Prueba
Terremoto|Temblor
Corceles|Que galopan
Calamidad|Conmoción
Afán de lucro|Rivalidad
Tarde|Tiempo|Época
Difamador|Murmurador
Elefante
Coraixíes|Quraish
Ayuda|Ayuda imprescindible
Abundancia
Infieles|Incrédulos
Socorro|Auxilio|Victoria divina
Fibras|Esparto
Fe pura|Adoración pura|Sinceridad|Monoteísmo
Alba naciente|Rayar del alba|Amanecer
Hombres|Gente|Humanos|Seres humanos
"""
