"""Greek and Latin classics by book and line, book and chapter, Stephanus and Bekker pages.

Iliad and Odyssey have 24 books, the Aeneid 12, the Metamorphoses 15, Herodotus 9, Thucydides 8, the Georgics 4; the
Republic runs from 327a to 621d, the Nicomachean Ethics from 1094a to 1181b, the Politics from 1252a to 1342b.
"""

from references_own_case import Group

POETS = Group(
    "Poets by book and line",
    "",
    (
        "The poem opens with anger: ⟦Il. 1.1-7|Iliad|1.1-1.7⟧.",
        "The catalogue of ships is at ⟦Iliad 2.494-759|Iliad|2.494-2.759⟧.",
        "See ⟦Hom. Il. 6.146|Iliad|6.146⟧ on leaves.",
        "The man of many turns (⟦Od. 1.1|Odyssey|1.1⟧) is named later.",
        "The bow is strung at ⟦Odyssey 21.409|Odyssey|21.409⟧.",
        "“Arms and the man” (⟦Verg. Aen. 1.1|Aeneid|1.1⟧).",
        "The storm is in ⟦Aeneid 1.81-123|Aeneid|1.81-1.123⟧.",
        "The harbour of Carthage: ⟦Virgil, Aeneid 1.427|Aeneid|1.427⟧.",
        "Bees are praised in ⟦Georgics 4.1|Georgics|4.1⟧.",
        "Ovid begins with change, ⟦Ov. Met. 1.1-4|Metamorphoses|1.1-1.4⟧.",
        "The weaver is at ⟦Metamorphoses 6.1|Metamorphoses|6.1⟧.",
        "In ⟦Homer, Odyssey 9.39|Odyssey|9.39⟧ the wind takes over.",
        "Der Vers steht in ⟦Hom. Od. 5,291|Odyssey|5.291⟧.",
        "Hesiod says so at ⟦Hes. Op. 202|Works and Days|202⟧.",
        "He numbered it ⟦Lucr. 1.1|De rerum natura|1.1⟧.",
        "The ode is ⟦Hor. Carm. 3.30.1|Odes|3.30.1⟧.",
        "Lines ⟦Il. 18.483-608|Iliad|18.483-18.608⟧ describe a shield.",
        "[⟦Od. 12.184|Odyssey|12.184⟧]",
        "She compares ⟦Il. 24.527|Iliad|24.527⟧ with ⟦Od. 24.36|Odyssey|24.36⟧.",
        "The dog waits at ⟦Od. 17.291–327|Odyssey|17.291-17.327⟧.",
        "The line is from ⟦Iliad, Book 22, line 304|Iliad|22.304⟧.",
        "The story is told in ⟦Book 9 of the Odyssey|Odyssey|9⟧.",
        "⟦Aen. VI, 126|Aeneid|6.126⟧ is on the stairs.",
    ),
)
PROSE = Group(
    "Prose by page, book and chapter",
    "",
    (
        "The cave is at ⟦Plato, Republic 514a-517a|Republic|514a-517a⟧.",
        "The ring is told in ⟦Rep. 359d|Republic|359d⟧.",
        "An unexamined life: ⟦Plato, Apology 38a|Apology|38a⟧.",
        "The definition is at ⟦Pl. Tht. 201d|Theaetetus|201d⟧.",
        "On writing see ⟦Phaedrus 274c-275b|Phaedrus|274c-275b⟧.",
        "See ⟦Pl. Symp. 210a|Symposium|210a⟧.",
        "Every art aims at a good (⟦Arist. Eth. Nic. 1094a1-3|Nicomachean Ethics|1094a1-3⟧).",
        "Man is by nature political, ⟦Politics 1253a2|Politics|1253a2⟧.",
        "All people desire to know: ⟦Aristotle, Metaphysics 980a21|Metaphysics|980a21⟧.",
        "The mean is at ⟦Nicomachean Ethics 1106b36|Nicomachean Ethics|1106b36⟧.",
        "⟦Arist. Poet. 1449b24|Poetics|1449b24⟧ defines tragedy.",
        "The proem is ⟦Hdt. 1.1|Herodotus|1.1⟧.",
        "See ⟦Herodotus 7.35|Herodotus|7.35⟧ on the sea.",
        "The funeral speech is ⟦Thuc. 2.35-46|Thucydides|2.35-2.46⟧.",
        "The dialogue is at ⟦Thucydides 5.84-116|Thucydides|5.84-5.116⟧.",
        "All Gaul: ⟦Caes. BGall. 1.1|Gallic War|1.1⟧.",
        "⟦Tac. Ann. 1.1|Annals|1.1⟧ is short.",
        "The preface is quoted with ⟦Livy 1.1|Livy|1.1⟧.",
        "He read ⟦Cic. Off. 1.22|De officiis|1.22⟧ to the council.",
        "The letter is ⟦Plin. Ep. 6.16|Epistulae|6.16⟧.",
        "The line is at ⟦Marcus Aurelius, Meditations 5.1|Meditations|5.1⟧.",
        "⟦Xen. An. 4.7.24|Anabasis|4.7.24⟧ has the sea.",
        "Der Satz steht bei ⟦Platon, Politeia 473c|Republic|473c⟧.",
        "The seventh book (⟦Plato, Rep. 514a|Republic|514a⟧) was read.",
        "The question is in ⟦Meno 70a|Meno|70a⟧.",
        "Compare ⟦Timaeus 27d-28a|Timaeus|27d-28a⟧.",
    ),
)
FAULTS = Group(
    "Classics, no such place",
    "",
    (
        "The essay cites ⟦Il. 25.1|Iliad|25.1|!⟧.",
        "The plate has ⟦Odyssey 26.10|Odyssey|26.10|!⟧.",
        "See ⟦Aeneid 13.1|Aeneid|13.1|!⟧.",
        "Somebody added ⟦Ov. Met. 16.2|Metamorphoses|16.2|!⟧.",
        "He quoted ⟦Plato, Republic 700a|Republic|700a|!⟧.",
        "They cite ⟦Hdt. 10.1|Herodotus|10.1|!⟧.",
        "The note says ⟦Thuc. 9.2|Thucydides|9.2|!⟧.",
        "She wrote ⟦Georgics 5.1|Georgics|5.1|!⟧.",
        "The title is from ⟦Arist. Eth. Nic. 1200a3|Nicomachean Ethics|1200a3|!⟧.",
    ),
)
