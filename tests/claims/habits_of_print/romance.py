"""Italian, Portuguese, Catalan, Romanian."""

CASES = {
    "it": (
        "⟦«Il traghetto è in ritardo»⟧, disse il pilota.",
        "⟦“Il traghetto è in ritardo”⟧, disse il pilota.",
        "Il pilota disse: ⟦«Il traghetto è in ritardo»⟧.",
        "⟦«Il traghetto» ⦅disse il pilota,⦆ «è in ritardo»⟧.",
        "⟦«Ha gridato “aspettate qui” ed è andato via»⟧, racconta la cuoca.",
        "⟦«Dov’è il traghetto?»⟧ chiese la cuoca.",
        "⟦«Il traghetto – ⦅disse il pilota⦆ – è in ritardo»⟧.",
        "⟦— Il traghetto è in ritardo⟧ — disse il pilota.",
        "⟦– Dov’è il traghetto?⟧ – chiese la cuoca.",
        '⟦"Il traghetto è in ritardo"⟧, disse il pilota.',
        "L’acqua è bassa, un po’ più bassa dell’altr’anno.",
    ),
    "pt": (
        "⟦«O barco está atrasado»⟧, disse o piloto.",
        "⟦“O barco está atrasado”⟧, disse o piloto.",
        "O piloto disse: ⟦“O barco está atrasado.”⟧",
        "⟦“O barco”⦅, disse o piloto,⦆ “está atrasado”⟧.",
        "⟦“Gritou ‘esperem aqui’ e foi embora”⟧, contou a cozinheira.",
        "⟦— O barco está atrasado⟧ — disse o piloto.",
        "⟦— O barco — ⦅disse o piloto⦆ — está atrasado.⟧",
        "⟦– Onde está o barco?⟧ – perguntou a cozinheira.\n\n⟦– Está atrasado.⟧",
        "⟦«O barco – ⦅disse o piloto⦆ – está atrasado»⟧.",
    ),
    "ca": (
        "⟦«El vaixell arriba tard»⟧, diu el pilot.",
        "⟦“El vaixell arriba tard”⟧, diu el pilot.",
        "⟦—El vaixell arriba tard⟧ —respongué el pilot.",
        "⟦—El vaixell —⦅digué el pilot⦆— arriba tard.⟧",
        "⟦«El pilot va cridar “espereu” i va marxar»⟧, explica la cuinera.",
    ),
    "ro": (
        "⟦„Bacul întârzie astăzi din cauza ceții”⟧, spune pilotul.",
        "Pilotul a spus: ⟦„Bacul întârzie.”⟧",
        "⟦„A strigat «așteptați aici» și a plecat”⟧, povestește bucătăreasa.",
        "⟦— Bacul întârzie⟧ — spuse pilotul.",
        "⟦– Bacul – ⦅spuse pilotul⦆ – întârzie.⟧",
        "⟦— Unde este bacul?⟧ — întrebă bucătăreasa.",
    ),
}
