"""Who says it in Spanish: inversions, incises, “según” and what stands before a colon."""

import pytest

from tests.claims.speakers import speaker_and_cue

CASES = (
    ("«El muelle es seguro», afirmó el martes la alcaldesa de Olmeda, María Robles.",
     "la alcaldesa de Olmeda, María Robles", "afirmó"),
    ("«El muelle es seguro», afirmó María Robles, alcaldesa de Olmeda, el martes.", "María Robles, alcaldesa de Olmeda",
     "afirmó"),
    ("«El muelle —explicó la ingeniera— es seguro».", "la ingeniera", "explicó"),
    ("«El muelle es seguro», ha dicho el capitán del puerto.", "el capitán del puerto", "dicho"),
    ("«El muelle es seguro», había advertido Paredes.", "Paredes", "advertido"),
    ("«El muelle es seguro», se quejó la jardinera.", "la jardinera", "quejó"),
    ("«El muelle es seguro», se lamenta Tomás Paredes.", "Tomás Paredes", "lamenta"),
    ("«El muelle es seguro», matizó él.", "él", "matizó"),
    ("«El muelle es seguro», ironiza el panadero.", "el panadero", "ironiza"),
    ("«El muelle es seguro», dijeron los pescadores de Olmeda.", "los pescadores de Olmeda", "dijeron"),
    ("«El muelle es seguro», puntualiza a este diario la bibliotecaria.", "la bibliotecaria", "puntualiza"),
    ("«El muelle es seguro», según María Robles.", "María Robles", "según"),
    ("Según el capitán del puerto, Tomás Paredes, el muelle es «del todo seguro».",
     "el capitán del puerto, Tomás Paredes", "Según"),
    ("Según explicó la ingeniera, el muelle es «del todo seguro».", "la ingeniera", "explicó"),
    ("Según ha informado el Ayuntamiento, el muelle es «del todo seguro».", "el Ayuntamiento", "informado"),
    ("El muelle, según la ingeniera, es «del todo seguro».", "la ingeniera", "según"),
    ("Para Tomás Paredes, el plan es «un error costoso».", "Tomás Paredes", "Para"),
    ("Para la bibliotecaria, el plan es «un error costoso».", "la bibliotecaria", "Para"),
    ("De acuerdo con María Robles, el muelle es «del todo seguro».", "María Robles", "De acuerdo con"),
    ("De acuerdo con el informe de la ingeniera, el muelle es «del todo seguro».", "el informe de la ingeniera",
     "De acuerdo con"),
    ("En palabras de la alcaldesa, el muelle es «del todo seguro».", "la alcaldesa", "En palabras de"),
    ("En palabras del alcalde, el muelle es «del todo seguro».", "alcalde", "En palabras del"),
    ("A juicio de Paredes, el plan es «un error costoso».", "Paredes", "A juicio de"),
    ("En opinión de los pescadores, el plan es «un error costoso».", "los pescadores", "En opinión de"),
    ("A su juicio, el plan es «un error costoso», dijo Paredes.", "Paredes", "dijo"),
    ("Tomás Paredes señaló que el muelle es «del todo seguro».", "Tomás Paredes", "señaló"),
    ("La alcaldesa, que volvía del puerto, precisó que el muelle es «del todo seguro».", "La alcaldesa", "precisó"),
    ("María Robles, alcaldesa de Olmeda, sostiene que el plan es «un error costoso».",
     "María Robles, alcaldesa de Olmeda", "sostiene"),
    ("El martes, en el puerto, Tomás Paredes declaró: «El muelle es seguro».", "Tomás Paredes", "declaró"),
    ("En un comunicado, el Ayuntamiento ha señalado que el muelle es «del todo seguro».", "el Ayuntamiento",
     "señalado"),
    ("En una carta al pleno, la ingeniera advierte: «El muelle es seguro».", "la ingeniera", "advierte"),
    ("La alcaldesa tachó el plan de «error costoso».", "La alcaldesa", "tachó"),
    ("El plan fue calificado de «error costoso» por Tomás Paredes.", "Tomás Paredes", "calificado"),
    ("Paredes se mostró «muy preocupado» por el huerto.", "Paredes", "mostró"),
    ("Como recordó la bibliotecaria, el muelle es «del todo seguro».", "la bibliotecaria", "recordó"),
    ("Tal y como apuntó Tomás Paredes, el muelle es «del todo seguro».", "Tomás Paredes", "apuntó"),
    ("María Robles: «El muelle es seguro».", "María Robles", ":"),
    ("Y la ingeniera añade: «El muelle es seguro».", "la ingeniera", "añade"),
    ("Respuesta de la alcaldesa: «El muelle es seguro».", "la alcaldesa", "Respuesta"),
    ("La alcaldesa y el capitán del puerto coinciden: «El muelle es seguro».",
     "La alcaldesa y el capitán del puerto", "coinciden"),
    ("Preguntada por el muelle, la alcaldesa contestó: «El muelle es seguro».", "la alcaldesa", "contestó"),
    ("«El muelle es seguro», se lee en el informe de la ingeniera.", "el informe de la ingeniera", "lee"),
    ("«El muelle es seguro». Así lo afirmó María Robles el martes.", "María Robles", "afirmó"),
    ("«El muelle es seguro», apunta, por su parte, la bibliotecaria.", "la bibliotecaria", "apunta"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "cue"), CASES)
def test_who_says_it(text: str, speaker: str | None, cue: str | None) -> None:
    assert speaker_and_cue(text, "es") == (speaker, cue)
