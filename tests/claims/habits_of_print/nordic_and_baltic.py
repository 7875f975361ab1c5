"""Swedish, Danish, Norwegian, Finnish, Icelandic, Estonian, Latvian, Lithuanian, Dutch."""

CASES = {
    "sv": (
        "⟦”Färjan är försenad”⟧, sade lotsen.",
        "⟦”Färjan”⦅, sade lotsen,⦆ ”är försenad”⟧.",
        "⟦”Han ropade ’vänta här’ och gick”⟧, berättar kocken.",
        "⟦»Färjan är försenad»⟧, sade lotsen.",
        "⟦»Färjan är försenad«⟧, sade lotsen.",
        "⟦– Färjan är försenad⟧ – sade lotsen.",
        "Lotsen sade: ⟦”Färjan är försenad.”⟧",
        "⟦”Var är färjan?”⟧ frågade kocken.",
        '⟦"Färjan är försenad"⟧, sade lotsen.',
    ),
    "da": (
        "⟦»Færgen er forsinket«⟧, sagde lodsen.",
        "⟦”Færgen er forsinket”⟧, sagde lodsen.",
        "⟦„Færgen er forsinket“⟧, sagde lodsen.",
        "⟦»Færgen,« ⦅sagde lodsen,⦆ »er forsinket.«⟧",
        "⟦»Han råbte ›vent her‹ og gik«⟧, fortæller kokken.",
        "⟦“Færgen er forsinket”⟧, sagde lodsen.",
    ),
    "nb": (
        "⟦«Fergen er forsinket»⟧, sier losen.",
        "⟦«Han ropte ‘vent her’ og gikk»⟧, forteller kokken.",
        "⟦– Fergen er forsinket⟧ – sier losen.",
        "⟦”Fergen er forsinket”⟧, sier losen.",
        "Losen skriver: ⟦«Fergen er forsinket.»⟧",
    ),
    "fi": (
        "⟦”Lautta on myöhässä”⟧, sanoi luotsi.",
        "⟦»Lautta on myöhässä»⟧, sanoi luotsi.",
        "⟦”Hän huusi ’odottakaa’ ja lähti”⟧, kertoo kokki.",
        "⟦– Lautta on myöhässä⟧ – sanoi luotsi.",
        "Luotsi sanoi: ⟦”Lautta on myöhässä.”⟧",
        "⟦”Lautta”⦅, sanoi luotsi,⦆ ”on myöhässä”⟧.",
    ),
    "is": (
        "⟦„Ferjan er sein vegna þokunnar í dag“⟧, sagði hafnsögumaðurinn.",
        "⟦„Hann kallaði ‚bíðið hér‘ og fór svo burt“⟧, segir kokkurinn.",
    ),
    "et": (
        "⟦„Praam hilineb udu tõttu juba terve öö“⟧, ütles loots.",
        "⟦„Praam hilineb”⟧, ütles loots.",
        "⟦«Praam hilineb»⟧, ütles loots.",
    ),
    "lv": (
        "⟦“Prāmis kavējas”⟧, teica locis.",
        "⟦„Prāmis kavējas”⟧, teica locis.",
        "⟦— Prāmis kavējas⟧ — teica locis.",
    ),
    "lt": (
        "⟦„Keltas vėluoja“⟧, sakė locmanas.",
        "⟦– Keltas vėluoja⟧ – sakė locmanas.",
        "Locmanas sakė: ⟦„Keltas vėluoja.“⟧",
    ),
    "nl": (
        "⟦‘De pont is te laat’⟧, zei de loods.",
        "⟦“De pont is te laat”⟧, zei de loods.",
        "⟦„De pont is te laat”⟧, zei de loods.",
        "⟦‘De pont’⦅, zei de loods,⦆ ‘is te laat.’⟧",
        "⟦‘Hij riep “wacht hier” en ging’⟧, vertelde de kok.",
        "⟦‘’s Avonds is de pont te laat’⟧, zei de loods.",
        "De foto’s en auto’s van ’s morgens.",
        "Volgens de loods was de mist ⟦‘dikker dan de soep aan boord’⟧.",
        "⟦'De pont is te laat'⟧, zei de loods.",
    ),
}
