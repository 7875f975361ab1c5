"""Spanish: guillemets, double marks, and the dash that both opens speech and sets off who speaks."""

LANGUAGE = "es"
CASES = (
    "⟦«El barco llega tarde»⟧, dijo el piloto.",
    "⟦“El barco llega tarde”⟧, dijo el piloto.",
    "El piloto dijo: ⟦«El barco llega tarde»⟧.",
    "⟦«El barco»⦅, dijo el piloto,⦆ «llega tarde»⟧.",
    "⟦«El barco —⦅dijo el piloto⦆— llega tarde»⟧.",
    "⟦«Gritó “esperad aquí” y se fue»⟧, contó la cocinera.",
    "⟦“Gritó ‘esperad aquí’ y se fue”⟧, contó la cocinera.",
    "⟦«¿Dónde está el barco?»⟧, preguntó la cocinera.",
    "⟦«¡Niebla!»⟧, gritó la cocinera.",
    "⟦«La puerta está cerrada.\n\n»La llave se perdió»⟧, escribió el guarda.",
    "⟦«La puerta está cerrada.\n\n«La llave se perdió»⟧, escribió el guarda.",
    '⟦"El barco llega tarde"⟧, dijo el piloto.',
    "⟦—El barco llega tarde⟧ —dijo el piloto.",
    "⟦—El barco —⦅dijo el piloto⦆— llega tarde.⟧",
    "⟦—El barco llega tarde —⦅dijo el piloto⦆—. Esperamos.⟧",
    "⟦—¿Dónde está el barco?⟧ —preguntó la cocinera.\n\n⟦—Llega tarde.⟧",
    "⟦—No lo sé.⟧ —Se levantó y dijo adiós.",
    "Según el piloto, la niebla era ⟦«más espesa que la sopa de a bordo»⟧.",
    "⟦«[El barco] llega […] tarde»⟧, escribió el piloto.",
    "La palabra {term|«barco»} es corta.",
    "Su novela {title|«El Muelle Gris»} se agotó.",
    "Tiene ⟨scare|«amigos»⟩ en el puerto.",
    "El piloto habló de ⟦«una noche que nadie va a olvidar»⟧.",
)
