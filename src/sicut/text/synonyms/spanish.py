"""Spanish."""

SPANISH = """
tasa tarifa; coste costo gasto; retraso demora; aplazamiento postergación; muerto fallecido muerte; herido lesionado;
barco buque embarcación; transbordador ferry; ayuntamiento municipio municipalidad alcaldía; alcalde alcaldesa;
presupuesto finanzas; dinero fondos; reparación arreglo restauración rehabilitación; cierre clausura; edificio
inmueble; casa vivienda hogar; coche automóvil vehículo; tren ferrocarril; avión aeronave; muelle embarcadero; dique
presa; tormenta temporal tempestad; inundación crecida; incendio fuego; terremoto sismo seísmo; lluvia precipitación;
trabajador empleado; empleador patrón; salario sueldo; habitante residente vecino; maestro profesor docente; alumno
estudiante; médico doctor; enfermedad dolencia; vacuna vacunación; soldado militar; ejército tropas; preso recluso
detenido; cárcel prisión; arresto detención; tribunal juzgado; abogado letrado; juez magistrado; ley legislación;
contrato acuerdo convenio; tratado pacto; elección comicios votación; votante elector; parlamento congreso; protesta
manifestación; migrante inmigrante; ayuda asistencia; donación donativo; subvención subsidio; préstamo crédito;
impuesto tributo; ingreso recaudación; beneficio ganancia superávit; pérdida déficit; empresa compañía firma; tienda
comercio; agricultor campesino granjero; bosque selva; costa litoral orilla; basura residuos desechos; contaminación
polución; escuela colegio; iglesia capilla; fiesta festival; reunión sesión encuentro; carta misiva; error
equivocación; ataque agresión; asesinato homicidio; robo hurto; accidente choque colisión; investigación pesquisa;
horario calendario; billete boleto pasaje; pasajero viajero; turista visitante; alquiler renta arriendo; inquilino
arrendatario; propietario dueño; pensión jubilación; aumento subida incremento alza; bajada descenso reducción
disminución; prohibición veto; permiso licencia autorización; promesa compromiso; dimisión renuncia; tregua
armisticio; guerra conflicto; hambre hambruna; comida alimentos víveres; alcantarillado saneamiento
"""
